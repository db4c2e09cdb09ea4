/* test_models.c - whole models against Keras: every fixture of tests/keras, from its text to its trained weights.
 *
 * For NAME.nn the initial weights must predict NAME_pred.npy within 1e-5, and training from them must follow
 * NAME.history.csv and end at NAME.final.safetensors within 1e-4, relative. What the oracle is: tests/keras/README.md. */
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Fixture { Run run; Options options; Compilation comp; const char *base; int problems; } Fixture;

static const char *path_of(Fixture *f, const char *ending) {
    return arena_printf(&f->comp, "%s%s", f->base, ending);
}

static void problem(Fixture *f, const char *what, double found, double expected) {
    if (f->problems++ < 3) fprintf(stderr, "%s: %s: found %.9g, Keras has %.9g\n", f->base, what, found, expected);
}

static void compare(Fixture *f, const char *what, const float *found, const float *expected, size_t count,
                    double absolute, double relative) {
    for (size_t i = 0; i < count; i++) {
        double error = fabs((double)found[i] - (double)expected[i]);
        if (!(error <= absolute + relative * fabs((double)expected[i]))) {
            problem(f, what, (double)found[i], (double)expected[i]);
            return;
        }
    }
}

static bool load_weights(Fixture *f, const char *path) {
    nn_error error = { 0 };
    nn_load_options options = { 0 };
    if (nn_weights_load(f->run.model, f->run.weights, path, &options, &error) == 0) return true;
    fprintf(stderr, "%s\n", error.message != NULL ? error.message : "out of memory");
    nn_error_clear(&error);
    f->problems++;
    return false;
}

static void check_predictions(Fixture *f, nn_dataset *data) {
    nn_error error = { 0 };
    if (nn_dataset_bind(data, f->run.model, NN_BIND_ALL, &error) != 0) {
        problem(f, error.message, 0, 0);
        nn_error_clear(&error);
        return;
    }
    float **outputs = nn_outputs_new(f->run.model, data->count, &error);
    nn_predict(f->run.model, f->run.weights, data, 0, NULL, outputs, &error);
    for (int i = 0; i < f->run.model->output_count; i++) {
        nn_npy expected = { 0 };
        const char *ending = f->run.model->output_count == 1 ? "_pred.npy"
                             : arena_printf(&f->comp, "_pred_%s.npy", f->run.model->outputs[i].name);
        if (nn_npy_read(path_of(f, ending), &expected, &error) != 0) {
            problem(f, error.message, 0, 0);
            break;
        }
        CU_ASSERT_EQUAL(expected.size, data->count * f->run.model->outputs[i].size);
        compare(f, "prediction", outputs[i], expected.values, expected.size, 1e-5, 0);
        free(expected.values);
    }
    nn_error_clear(&error);
    nn_outputs_free(f->run.model, outputs);
}

/* The columns of the history by name: Keras' order of metrics is not ours to check here. */
static void check_history(Fixture *f, const char *found_path) {
    nn_error error = { 0 };
    float none = -1;                    /* in the epochs without validation */
    nn_csv_options options = { .header = NN_HEADER_YES, .fill = &none };
    nn_bytes found = { 0 }, expected = { 0 };
    if (nn_file_read(found_path, &found, &error) != 0 ||
        nn_file_read(path_of(f, ".history.csv"), &expected, &error) != 0) {
        problem(f, error.message != NULL ? error.message : "history", 0, 0);
    } else {
        char *header = strndup((const char *)expected.data, strcspn((const char *)expected.data, "\r\n"));
        for (char *name = strtok(header, ","); name != NULL; name = strtok(NULL, ",")) {
            const char *columns[1] = { name };
            nn_csv_group group = { .columns = columns, .column_count = 1 };
            options.inputs = &group;
            options.input_count = 1;
            nn_dataset *a = nn_data_csv_parse(&found, found_path, &options, &error);
            nn_dataset *b = nn_data_csv_parse(&expected, f->base, &options, &error);
            if (a == NULL || b == NULL || a->count != b->count)
                problem(f, error.message != NULL ? error.message : "rows", 0, 0);
            else compare(f, name, a->inputs[0].values, b->inputs[0].values, a->count, 1e-6, 1e-4);
            nn_dataset_free(a);
            nn_dataset_free(b);
        }
        free(header);
    }
    nn_error_clear(&error);
    nn_bytes_free(&found);
    nn_bytes_free(&expected);
}

static void check_final(Fixture *f, const char *trained) {
    size_t bytes = f->run.model->weights_bytes;
    if (!load_weights(f, trained)) return;
    float *ours = malloc(bytes + 1);
    memcpy(ours, f->run.weights, bytes);
    if (load_weights(f, path_of(f, ".final.safetensors")))
        for (int i = 0; i < f->run.model->weight_count; i++) {
            const nn_tensor *tensor = &f->run.model->weights[i];
            compare(f, tensor->name, ours + tensor->offset / 4, (const float *)f->run.weights + tensor->offset / 4,
                    tensor->size, 2e-6, 1e-4);
        }
    free(ours);
}

/* command_train itself, so that options, data and saving are those of a user. */
static void train(Fixture *f) {
    const char *history = path_of(f, ".test.csv"), *trained = path_of(f, ".test.safetensors");
    Options options = { .command = COMMAND_TRAIN, .file = path_of(f, ".nn"), .quiet = true, .seed = -1, .log = history,
                        .weights = path_of(f, ".init.safetensors"), .save = trained };
    Run run = { .comp = &f->comp, .options = &options };
    bool fine = run_elaborate(&run) && command_train(&run) == 0;
    if (!fine) problem(f, "training ends with status", run.status, 0);
    else {
        check_history(f, history);
        check_final(f, trained);
    }
    remove(history);
    remove(trained);
    run_free(&run);
}

static int check_fixture(const char *base) {
    Fixture f = { .base = base };
    compilation_init(&f.comp);
    f.options = (Options){ .command = COMMAND_PREDICT, .file = path_of(&f, ".nn"), .quiet = true, .seed = -1 };
    f.run = (Run){ .comp = &f.comp, .options = &f.options };
    nn_dataset *data = NULL;
    if (setjmp(f.comp.failed) == 0 && run_elaborate(&f.run) && run_passes(&f.run) && run_jit(&f.run)) {
        const Value *source = setting_get(f.run.all, "data");
        data = dataset_load(&f.run, source->source, false);
        if (data != NULL && load_weights(&f, path_of(&f, ".init.safetensors"))) check_predictions(&f, data);
        train(&f);
    } else {
        problem(&f, "it does not compile", 0, 0);
    }
    int problems = f.problems;
    nn_dataset_free(data);
    run_free(&f.run);
    compilation_free(&f.comp);
    return problems;
}

static void test_keras(void) {
    glob_t files;
    int found = glob("tests/keras/*.nn", 0, NULL, &files);
    CU_ASSERT_EQUAL_FATAL(found, 0);
    CU_ASSERT_TRUE(files.gl_pathc >= 25);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        char *base = strndup(files.gl_pathv[i], strlen(files.gl_pathv[i]) - 3);
        CU_ASSERT_EQUAL(check_fixture(base), 0);
        free(base);
    }
    globfree(&files);
}

int test_models_register(void) {
    CU_pSuite suite = CU_add_suite("models", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "every Keras fixture: predictions, history, weights", test_keras) == NULL;
}
