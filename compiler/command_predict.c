/* command_predict.c - `nnc predict`: samples from .npy or .csv, predictions to .npy, .csv or standard output.
 *
 * Example: `nnc predict neuron.nn --input ages.csv --classes` prints a header and a line a sample. Without --input the
 * samples are those of the train block's data. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

static bool has_extension(const char *path, const char *extension) {
    size_t length = strlen(path), end = strlen(extension);
    return length >= end && strcmp(path + length - end, extension) == 0;
}

/* By the columns that train's csv names, or all columns in their order. */
static nn_dataset *read_columns(Run *run, const nn_bytes *bytes, const char *shown, nn_error *error) {
    const Value *value = run->all->train != NULL ? setting_get(run->all, "data") : NULL;
    nn_csv_options named, all = { .header = NN_HEADER_AUTO };
    nn_error of_names = { 0 }, of_all = { 0 };
    nn_dataset *data = NULL;
    bool names = value != NULL && value->kind == VALUE_SOURCE && dataset_csv_inputs(run, value->source, &named);
    if (names) data = nn_data_csv_parse(bytes, shown, &named, &of_names);
    if (data == NULL && run->module->input_count == 1) data = nn_data_csv_parse(bytes, shown, &all, &of_all);
    bool say_names = data == NULL && names;
    if (data == NULL) *error = say_names ? of_names : of_all;
    if (data == NULL && error->status == 0) nn_error_set(error, NN_INPUT, "several inputs are read from .npy files, or from "
                                                         "a .csv by the columns that train's csv names");
    nn_error_clear(say_names ? &of_all : &of_names);
    return data;
}

static nn_dataset *read_csv(Run *run, const char *path, nn_error *error) {
    bool standard = strcmp(path, "-") == 0;
    const char *shown = standard ? "standard input" : path;
    nn_bytes bytes = { 0 };
    if ((standard ? nn_stream_read(stdin, shown, &bytes, error) : nn_file_read(path, &bytes, error)) != 0) return NULL;
    nn_dataset *data = read_columns(run, &bytes, shown, error);
    nn_bytes_free(&bytes);
    return data;
}

static nn_dataset *read_npy(Run *run, nn_error *error) {
    size_t count = run->options->inputs.count;
    nn_file_array *files = arena_alloc(run->comp, (count + 1) * sizeof *files);
    for (size_t i = 0; i < count; i++) {
        const char *text = run->options->inputs.data[i], *equal = strchr(text, '=');
        files[i].path = equal != NULL ? equal + 1 : text;
        if (equal != NULL) files[i].name = arena_strndup(run->comp, text, (size_t)(equal - text));
    }
    nn_file_arrays arrays = { .inputs = files, .input_count = (int)count };
    return nn_data_npy(&arrays, error);
}

static nn_dataset *read_samples(Run *run) {
    nn_error error = { 0 };
    nn_dataset *data = NULL;
    if (run->options->inputs.count == 0) {
        const Value *value = run->all->train != NULL ? setting_get(run->all, "data") : NULL;
        if (value != NULL && value->kind == VALUE_SOURCE) return dataset_load(run, value->source, false);
        nn_error_set(&error, NN_INPUT, "predict needs --input FILE");
    } else {
        const char *first = run->options->inputs.data[0], *equal = strchr(first, '=');
        const char *path = equal != NULL ? equal + 1 : first;
        bool csv = strcmp(path, "-") == 0 || has_extension(path, ".csv");
        if (csv && run->options->inputs.count > 1)
            nn_error_set(&error, NN_INPUT, "several inputs come from several .npy files, or from one .csv");
        else data = csv ? read_csv(run, path, &error) : read_npy(run, &error);
    }
    if (data == NULL) run_failed(run, &error);
    return data;
}

static int write_npy(Run *run, FILE *stream, float *const *outputs, size_t count, nn_error *error) {
    const nn_tensor *output = &run->model->outputs[0];
    size_t dims[NN_MAX_RANK + 1] = { count };
    if (run->model->output_count != 1)
        return nn_error_set(error, NN_INPUT, "several outputs go to .csv: an .npy file holds one array");
    for (int i = 0; i < output->rank; i++) dims[i + 1] = (size_t)output->dims[i];
    return nn_npy_write(stream, NN_F32, output->rank + 1, dims, outputs[0]);
}

static int write_text(Run *run, FILE *stream, float *const *outputs, size_t count) {
    if (run->options->maps) return nn_maps_write(stream, run->model, outputs, count);
    return nn_csv_write(stream, run->model, outputs, count, run->options->classes);
}

static void write_outputs(Run *run, float *const *outputs, size_t count, nn_error *error) {
    const char *path = run->options->output;
    if (path == NULL || strcmp(path, "-") == 0) {
        write_text(run, stdout, outputs, count);
        return;
    }
    nn_output output = { 0 };
    if (nn_output_open(&output, path, error) != 0) return;
    int failed = has_extension(path, ".npy")
                     ? write_npy(run, output.stream, outputs, count, error)
                     : write_text(run, output.stream, outputs, count);
    if (failed && error->status == 0) nn_error_set(error, NN_SYSTEM, "%s cannot be written", path);
    if (failed) nn_output_abort(&output);
    else nn_output_commit(&output, error);
}

static bool output_is_input(const Run *run) {
    for (size_t i = 0; run->options->output != NULL && i < run->options->inputs.count; i++) {
        const char *text = run->options->inputs.data[i], *equal = strchr(text, '=');
        if (strcmp(equal != NULL ? equal + 1 : text, run->options->output) == 0 && strcmp(text, "-") != 0) return true;
    }
    return false;
}

int command_predict(Run *run) {
    nn_error error = { 0 };
    if (output_is_input(run)) {
        fputs("nnc: the output is one of the inputs\n", stderr);
        return EXIT_USAGE;
    }
    nn_dataset *data = read_samples(run);
    if (data != NULL && run_passes(run) && run_jit(run) && run_load_trained(run)) {
        float **outputs = NULL;
        if (nn_dataset_bind(data, run->model, NN_BIND_INPUTS, &error) == 0)
            outputs = nn_outputs_new(run->model, data->count, &error);
        if (outputs != NULL && nn_predict(run->model, run->weights, data, 0, NULL, outputs, &error) == 0)
            write_outputs(run, outputs, data->count, &error);
        if (outputs != NULL) nn_outputs_free(run->model, outputs);
        if (error.status != 0 || error.message != NULL) run_failed(run, &error);
    }
    nn_dataset_free(data);
    return run->status;
}
