/* dataset.c - from `data = csv("ages.csv", …) -> scale(1/255)` to samples in memory.
 *
 * The sources' readers are the runtime's; here their settings are turned into its options, paths are held to the
 * file's folder, and the functions of one sample are compiled like a model of their own and run over the data. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

typedef struct Loader { Run *run; const DataSource *source; bool stream, bad; } Loader;

static const Value *argument(const Loader *l, const char *name) {
    return map_get(&l->source->arguments, name);
}

static void complain(Loader *l, Loc loc, const char *text) {
    diag_error(l->run->comp, loc.source != NULL ? loc : l->source->loc, "NN0227", "%s: %s", l->source->name, text);
    l->bad = true;
}

/* ---- paths ---- */

static const char *data_path(Loader *l, const Value *value) {
    if (value->kind != VALUE_STRING) {
        complain(l, value->loc, "a path is a string");
        return NULL;
    }
    const Source *source = value->loc.source != NULL ? value->loc.source : l->source->loc.source;
    if (source != NULL && strcmp(source->path, "--data") == 0) return value->text;
    const char *path = path_beside(l->run->comp, source, value->text, l->run->options->allow_path);
    if (path != NULL) return path;
    complain(l, value->loc, "a data path stays inside the file's folder, unless --allow-path is given");
    return NULL;
}

/* ---- arguments that are one thing or a map by the input's name ---- */

static void file_list(Loader *l, const char *name, bool paths, nn_file_array **files, int *count) {
    const Value *value = argument(l, name);
    *files = NULL;
    *count = 0;
    if (value == NULL || value->kind == VALUE_NONE) return;
    bool map = value->kind == VALUE_MAP, list = value->kind == VALUE_LIST;
    size_t items = map ? value->map->values.count : list ? value->list->items.count : 1;
    *files = arena_alloc(l->run->comp, (items + 1) * sizeof **files);
    for (size_t i = 0; i < items; i++) {
        Value item = map ? value->map->values.data[i] : list ? value->list->items.data[i] : *value;
        if (item.loc.source == NULL) item.loc = value->loc;
        (*files)[i].name = map && value->map->keys.data[i].kind == VALUE_STRING ? value->map->keys.data[i].text : NULL;
        (*files)[i].path = paths ? data_path(l, &item) : item.kind == VALUE_STRING ? item.text : NULL;
        if ((*files)[i].path == NULL && !l->bad) complain(l, item.loc, "a string is needed here");
    }
    *count = (int)items;
}

static const char *string_argument(Loader *l, const char *name) {
    const Value *value = argument(l, name);
    if (value == NULL || value->kind == VALUE_NONE) return NULL;
    if (value->kind == VALUE_STRING) return value->text;
    complain(l, value->loc, arena_printf(l->run->comp, "%s must be a string", name));
    return NULL;
}

static const float *fill_argument(Loader *l) {
    const Value *value = argument(l, "fill");
    if (value == NULL || value->kind == VALUE_NONE) return NULL;
    if (value->kind != VALUE_NUMBER) {
        complain(l, value->loc, "fill must be a number");
        return NULL;
    }
    float *fill = arena_alloc(l->run->comp, sizeof *fill);
    *fill = (float)value->number;
    return fill;
}

/* The strings that a list begins with. */
static const char *const *strings_of(Loader *l, const Value *value, int *count) {
    size_t items = value->kind == VALUE_LIST ? value->list->items.count : 0;
    const char **strings = arena_alloc(l->run->comp, (items + 1) * sizeof *strings);
    *count = 0;
    for (size_t i = 0; i < items && value->list->items.data[i].kind == VALUE_STRING; i++, ++*count)
        strings[i] = value->list->items.data[i].text;
    return strings;
}

/* ---- csv ---- */

static const char *const *columns_of(Loader *l, const Value *value, int *count) {
    size_t items = value->kind == VALUE_LIST ? value->list->items.count : 1;
    const char **columns = arena_alloc(l->run->comp, (items + 1) * sizeof *columns);
    for (size_t i = 0; i < items; i++) {
        const Value *item = value->kind == VALUE_LIST ? &value->list->items.data[i] : value;
        if (item->kind == VALUE_STRING) columns[i] = item->text;
        else if (item->kind == VALUE_NUMBER) columns[i] = arena_printf(l->run->comp, "%.0f", item->number);
        else complain(l, item->loc, "a column is named by a string");
    }
    *count = (int)items;
    return columns;
}

static void csv_groups(Loader *l, const char *name, nn_csv_group **groups, int *count) {
    const Value *value = argument(l, name);
    *groups = NULL;
    *count = 0;
    if (value == NULL || value->kind == VALUE_NONE) return;
    size_t items = value->kind == VALUE_MAP ? value->map->keys.count : 1;
    *groups = arena_alloc(l->run->comp, (items + 1) * sizeof **groups);
    for (size_t i = 0; i < items; i++) {
        const Value *item = value->kind == VALUE_MAP ? &value->map->values.data[i] : value;
        if (value->kind == VALUE_MAP && value->map->keys.data[i].kind == VALUE_STRING)
            (*groups)[i].name = value->map->keys.data[i].text;
        (*groups)[i].columns = columns_of(l, item, &(*groups)[i].column_count);
    }
    *count = (int)items;
}

/* classes = {colour: ["red", "green"]}: which texts a column may hold, in the order of their numbers. */
static void csv_classes(Loader *l, nn_csv_options *options) {
    const Value *value = argument(l, "classes");
    if (value == NULL || value->kind == VALUE_NONE) return;
    size_t count = value->kind == VALUE_MAP ? value->map->keys.count : 0;
    nn_csv_classes *classes = arena_alloc(l->run->comp, (count + 1) * sizeof *classes);
    bool fits = count > 0;
    for (size_t i = 0; fits && i < count; i++) {
        const Value *key = &value->map->keys.data[i], *names = &value->map->values.data[i];
        fits = key->kind == VALUE_STRING && names->kind == VALUE_LIST && names->list->items.count > 0;
        classes[i].column = key->text;
        if (fits) classes[i].names = strings_of(l, names, &classes[i].count);
        fits = fits && (size_t)classes[i].count == names->list->items.count;
    }
    if (!fits) complain(l, value->loc, "classes is a map from columns to lists of texts, such as {colour: [\"red\", \"green\"]}");
    options->classes = classes;
    options->classes_count = (int)count;
}

/* What is said of the inputs' columns. */
static nn_csv_options csv_inputs(Loader *l) {
    nn_csv_options options = { .header = NN_HEADER_AUTO };
    nn_csv_group *inputs;
    const Value *header = argument(l, "header");
    const char *separator = string_argument(l, "separator");
    bool truth;
    csv_groups(l, "features", &inputs, &options.input_count);
    options.inputs = inputs;
    options.fill = fill_argument(l);
    csv_classes(l, &options);
    if (header != NULL && value_truth(header, &truth)) options.header = truth ? NN_HEADER_YES : NN_HEADER_NO;
    if (separator != NULL && strlen(separator) != 1)
        complain(l, argument(l, "separator")->loc, "separator is one character");
    else if (separator != NULL) options.separator = separator[0];
    return options;
}

static nn_dataset *load_csv(Loader *l, nn_error *error) {
    nn_csv_options options = csv_inputs(l);
    nn_csv_group *targets;
    const char *path = data_path(l, argument(l, "path"));
    csv_groups(l, "target", &targets, &options.target_count);
    options.targets = targets;
    options.sample_weight = string_argument(l, "sample_weight");
    options.text_inputs = true;
    options.stream = l->stream;
    return l->bad ? NULL : nn_data_csv(path, &options, error);
}

bool dataset_csv_inputs(Run *run, const DataSource *source, nn_csv_options *options) {
    Loader loader = { .run = run, .source = source };
    if (strcmp(source->name, "csv") != 0) return false;
    *options = csv_inputs(&loader);
    return !loader.bad && options->input_count > 0;
}

/* ---- idx, npy, npz ---- */

static nn_dataset *load_files(Loader *l, const char *inputs_name, const char *targets_name, bool idx, nn_error *error) {
    nn_file_array *inputs, *targets;
    nn_file_arrays files = { 0 };
    const Value *weight = argument(l, "sample_weight");
    file_list(l, inputs_name, true, &inputs, &files.input_count);
    file_list(l, targets_name, true, &targets, &files.target_count);
    files.inputs = inputs;
    files.targets = targets;
    files.stream = l->stream;
    if (weight != NULL && weight->kind != VALUE_NONE) files.sample_weight = data_path(l, weight);
    if (l->bad) return NULL;
    return idx ? nn_data_idx(&files, error) : nn_data_npy(&files, error);
}

static nn_dataset *load_npz(Loader *l, nn_error *error) {
    nn_file_array *inputs, *targets;
    nn_file_arrays files = { 0 };
    const char *path = data_path(l, argument(l, "path"));
    file_list(l, "x", false, &inputs, &files.input_count);
    file_list(l, "y", false, &targets, &files.target_count);
    files.inputs = inputs;
    files.targets = targets;
    files.sample_weight = string_argument(l, "sample_weight");
    return l->bad ? NULL : nn_data_npz(path, &files, error);
}

/* ---- images ---- */

/* Which of the words a setting holds; -1: none, which may stand for a choice by the data. */
static int word_argument(Loader *l, const char *name, const char *const *words, int count, const char *allowed) {
    const Value *value = argument(l, name);
    if (value == NULL || value->kind == VALUE_NONE) return -1;
    for (int i = 0; i < count && value->kind == VALUE_STRING; i++)
        if (strcmp(value->text, words[i]) == 0) return i;
    complain(l, value->loc, arena_printf(l->run->comp, "%s must be %s", name, allowed));
    return -1;
}

static const char *const *string_list(Loader *l, const char *name, int *count) {
    const Value *value = argument(l, name);
    *count = 0;
    if (value == NULL || value->kind == VALUE_NONE) return NULL;
    const char *const *strings = strings_of(l, value, count);
    if (*count == 0 || (size_t)*count < value->list->items.count)
        complain(l, value->loc, arena_printf(l->run->comp, "%s must be a list of strings", name));
    return strings;
}

/* image_size = [height, width]; without it the size and colours of the model's input, [28, 28, 1] or [28, 28]. */
static void image_shape(Loader *l, nn_image_options *options) {
    const Value *value = argument(l, "image_size");
    const Module *module = l->run->module;
    if (value != NULL && value->kind != VALUE_NONE) {
        int64_t sides[2] = { 0, 0 };
        bool pair = value->kind == VALUE_LIST && value->list->items.count == 2;
        for (size_t i = 0; pair && i < 2; i++)
            pair = value_is_integer(&value->list->items.data[i], &sides[i]) && sides[i] >= 1 && sides[i] <= 16384;
        if (!pair) complain(l, value->loc, "image_size must be [height, width], whole numbers from 1 to 16384");
        options->height = (int32_t)sides[0];
        options->width = (int32_t)sides[1];
    }
    if (module->input_count != 1) return;
    const Shape *shape = &module->arguments.data[0].shape;
    if (shape->rank != 3 && shape->rank != 4) return;
    if (options->height == 0 && shape->dims[1] <= 16384 && shape->dims[2] <= 16384)
        options->height = (int32_t)shape->dims[1], options->width = (int32_t)shape->dims[2];
    int64_t channels = shape->rank == 4 ? shape->dims[3] : 1;
    if (options->channels == 0 && (channels == 1 || channels == 3 || channels == 4)) options->channels = (int)channels;
}

static nn_dataset *load_images(Loader *l, nn_error *error) {
    static const char *const modes[] = { "grayscale", "rgb", "rgba" }, *const labels[] = { "int", "binary", "categorical" },
                      *const ways[] = { "bilinear", "nearest" };
    const Value *shuffle = argument(l, "shuffle"), *seed = argument(l, "seed");
    const char *folder = data_path(l, argument(l, "folder"));
    nn_image_options options = { .follow_links = l->run->options->allow_path, .stream = l->stream };
    int mode = word_argument(l, "color_mode", modes, 3, "\"grayscale\", \"rgb\" or \"rgba\"");
    int label = word_argument(l, "label_mode", labels, 3, "\"int\", \"binary\", \"categorical\" or none");
    int64_t number = 0;
    bool truth = true;
    options.channels = mode < 0 ? 0 : mode == 0 ? 1 : mode + 2;
    options.labels = label < 0 ? NN_LABELS_NONE : label == 2 ? NN_LABELS_ONE_HOT : NN_LABELS_NUMBER;
    options.nearest = word_argument(l, "interpolation", ways, 2, "\"bilinear\" or \"nearest\"") == 1;
    options.class_names = string_list(l, "class_names", &options.class_count);
    if (!value_truth(shuffle, &truth)) complain(l, shuffle->loc, "shuffle must be true or false");
    if (seed->kind != VALUE_NONE && (!value_is_integer(seed, &number) || number < 0))
        complain(l, seed->loc, "seed must be a whole number of at least 0");
    options.shuffle = truth;
    options.seed = (uint64_t)number;
    image_shape(l, &options);
    return l->bad ? NULL : nn_data_images(folder, &options, error);
}

/* ---- text ---- */

/* Windows are as long as the model's input; with a target of several values each step has its own. */
static nn_dataset *load_text(Loader *l, nn_error *error) {
    const Module *module = l->run->module;
    const Value *step = argument(l, "step");
    const char *path = data_path(l, argument(l, "path"));
    const Shape *input = module->input_count == 1 ? &module->arguments.data[0].shape : NULL;
    int64_t number = 1, length = input != NULL ? shape_size(input) : 0;
    bool targets = module->target_count == 1;
    if (length < 1 || length > INT32_MAX || input->rank > 2)
        complain(l, l->source->loc, "the model needs one input of as many characters as a window has, such as `input text[40]: int`");
    if (!value_is_integer(step, &number) || number < 1 || number > INT32_MAX)
        complain(l, step->loc, "step must be a positive whole number");
    nn_text_options options = { .length = (size_t)length, .step = (size_t)number, .stream = l->stream };
    options.sequences = targets && shape_size(&module->arguments.data[module->input_count].shape) > 1;
    return l->bad ? NULL : nn_data_text(path, &options, error);
}

/* ---- rows ---- */

static bool row_values(const Value *value, float *out, size_t *count) {
    if (value->kind == VALUE_NUMBER || value->kind == VALUE_BOOL) {
        if (out != NULL) out[*count] = (float)value->number;
        ++*count;
        return true;
    }
    if (value->kind != VALUE_LIST) return false;
    for (size_t i = 0; i < value->list->items.count; i++)
        if (!row_values(&value->list->items.data[i], out, count)) return false;
    return true;
}

static void load_rows_array(Loader *l, nn_dataset *data, enum nn_role role, const char *name, const Value *rows,
                            nn_error *error) {
    size_t size = 0;
    if (rows->kind != VALUE_LIST || rows->list->items.count != data->count) {
        complain(l, rows->loc, "x and y are lists with one item a sample");
        return;
    }
    row_values(&rows->list->items.data[0], NULL, &size);
    int32_t dims[1] = { (int32_t)size };
    nn_array *array = nn_dataset_add(data, role, name, "rows", NN_F32, 1, dims, error);
    if (array == NULL) return;
    for (size_t i = 0; i < data->count; i++) {
        size_t count = 0;
        bool fits = row_values(&rows->list->items.data[i], NULL, &count) && count == size;
        if (!fits) {
            complain(l, rows->loc,
                     arena_printf(l->run->comp, "row %zu does not hold %zu numbers like the first", i, size));
            return;
        }
        count = 0;
        row_values(&rows->list->items.data[i], (float *)array->values + i * size, &count);
    }
}

static nn_dataset *load_rows(Loader *l, nn_error *error) {
    const Value *x = argument(l, "x"), *y = argument(l, "y");
    if (x->kind != VALUE_LIST || x->list->items.count == 0) {
        complain(l, x->loc, "x is a list with one item a sample");
        return NULL;
    }
    nn_dataset *data = nn_dataset_new(x->list->items.count, error);
    if (data == NULL) return NULL;
    load_rows_array(l, data, NN_ROLE_INPUT, NULL, x, error);
    if (!l->bad && y->kind != VALUE_NONE) load_rows_array(l, data, NN_ROLE_TARGET, NULL, y, error);
    if (!l->bad && error->status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}

/* ---- functions of one sample ---- */

static void array_to_float(nn_array *array, size_t count) {
    if (array->element == NN_F32) return;
    for (size_t i = 0; i < count * array->size; i++) {
        int32_t integer;
        memcpy(&integer, (char *)array->values + 4 * i, 4);
        float number = (float)integer;
        memcpy((char *)array->values + 4 * i, &number, 4);
    }
    array->element = NN_F32;
}

/* The chain of a source's functions, compiled for one array's samples. */
typedef struct Pipe { Run run; nn_rows *rows; size_t from, to; } Pipe;

static bool pipe_compile(Loader *l, const nn_array *array, Pipe *pipe) {
    Shape shape = { .batched = true, .rank = array->rank + 1, .dims = { 1 } };
    for (int i = 0; i < array->rank; i++) shape.dims[i + 1] = array->dims[i];
    Argument input = { .name = "x", .element = ELEMENT_F32, .shape = shape, .loc = l->source->loc };
    Module *module = sample_module(l->run->all, l->source->loc, l->source->pipes.data, l->source->pipes.count, &input, 1);
    if (module == NULL || !run_beside(l->run, module, &pipe->run)) return false;
    pipe->from = array->size;
    pipe->to = pipe->run.model->outputs[0].size;
    return true;
}

/* Runs the chain over `count` samples. */
static int pipe_samples(const Pipe *pipe, const float *x, size_t count, float *y, nn_error *error) {
    const nn_model *model = pipe->run.model;
    size_t batch = (size_t)model->batch;
    void *scratch = nn_struct_new(model->scratch_bytes, error);
    if (scratch == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < count; i += batch) {
        const void *inputs[1] = { x + i * pipe->from };
        float *outputs[1] = { y + i * pipe->to };
        model->predict(NULL, scratch, (int)(count - i < batch ? count - i : batch), inputs, outputs);
    }
    free(scratch);
    return 0;
}

static void piped_shape(const Pipe *pipe, nn_array *array) {
    const nn_tensor *output = &pipe->run.model->outputs[0];
    array->size = output->size;
    array->rank = output->rank;
    memcpy(array->dims, output->dims, sizeof array->dims);
    array->element = NN_F32;
}

/* Samples that are streamed go through the chain when they are read. */
static int pipe_read(const void *context, const size_t *rows, size_t count, void *values, nn_error *error) {
    const Pipe *pipe = context;
    float *x = nn_array_alloc(count, pipe->from * sizeof *x, error);
    int status = x == NULL ? NN_SYSTEM : pipe->rows->read(pipe->rows->context, rows, count, x, error);
    unsigned char *at = (unsigned char *)x;
    for (size_t i = 0; status == 0 && pipe->rows->element == NN_I32 && i < count * pipe->from; i++, at += 4) {
        int32_t whole;
        memcpy(&whole, at, 4);
        memcpy(at, &(float){ (float)whole }, 4);
    }
    if (status == 0) status = pipe_samples(pipe, x, count, values, error);
    free(x);
    return status;
}

static void pipe_free(void *context) {
    Pipe *pipe = context;
    nn_rows_free(pipe->rows);
    run_free(&pipe->run);
}

static bool pipe_stream(Loader *l, nn_array *array, nn_error *error) {
    Pipe *pipe = arena_alloc(l->run->comp, sizeof *pipe);
    if (!pipe_compile(l, array, pipe)) return false;
    pipe->rows = array->rows;
    array->rows = nn_rows_new(NN_F32, pipe_read, pipe_free, pipe, error);
    piped_shape(pipe, array);
    return array->rows != NULL;
}

static bool pipe_run(Loader *l, nn_dataset *data, nn_error *error) {
    nn_array *array = &data->inputs[0];
    Pipe pipe = { 0 };
    if (array->rows != NULL) return pipe_stream(l, array, error);
    array_to_float(array, data->count);
    if (!pipe_compile(l, array, &pipe)) return false;
    float *values = nn_array_alloc(data->count, pipe.to * sizeof *values, error);
    bool fine = values != NULL && pipe_samples(&pipe, array->values, data->count, values, error) == 0;
    if (fine) {
        free(array->values);
        array->values = values;
        piped_shape(&pipe, array);
    } else free(values);
    run_free(&pipe.run);
    return fine;
}

static nn_dataset *load_digits(Loader *l, nn_error *error) {
    static const char *const words[] = { "label", "image" };
    int target = word_argument(l, "target", words, 2, "\"label\" or \"image\"");
    return target < 0 ? NULL : nn_data_digits(target, error);
}

static nn_dataset *load_kind(Loader *l, nn_error *error) {
    const char *name = l->source->name;
    if (strcmp(name, "csv") == 0) return load_csv(l, error);
    if (strcmp(name, "idx") == 0) return load_files(l, "images", "labels", true, error);
    if (strcmp(name, "npy") == 0) return load_files(l, "x", "y", false, error);
    if (strcmp(name, "npz") == 0) return load_npz(l, error);
    if (strcmp(name, "rows") == 0) return load_rows(l, error);
    if (strcmp(name, "images") == 0) return load_images(l, error);
    if (strcmp(name, "text") == 0) return load_text(l, error);
    if (strcmp(name, "insurance") == 0) return nn_data_insurance(error);
    assert(strcmp(name, "digits") == 0);
    return load_digits(l, error);
}

nn_dataset *dataset_load(Run *run, const DataSource *source, bool stream) {
    Loader loader = { .run = run, .source = source, .stream = stream };
    nn_error error = { 0 };
    nn_dataset *data = load_kind(&loader, &error);
    bool fine = data != NULL && !loader.bad;
    if (fine && source->pipes.count > 0) fine = pipe_run(&loader, data, &error);
    if (fine) return data;
    nn_dataset_free(data);
    if (error.status != 0 || error.message != NULL) run_failed_at(run, source->loc, &error);
    else {
        run_diagnostics(run);
        if (run->status == 0) run->status = EXIT_INPUT;
    }
    return NULL;
}
