/* command_train.c - `nnc train` and `nnc evaluate`: data, weights, the runtime's fit, results.
 *
 * Weights go to --save, by default NAME.safetensors in the working directory; Ctrl-C saves what there is and ends with
 * status 130. Standard output gets results, standard error the progress. */
#include "command.h"

#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* A signal handler can reach nothing but a file-scope variable. */
static volatile sig_atomic_t interrupted;

static void on_interrupt(int signal_number) {
    (void)signal_number;
    interrupted = 1;
}

static void watch_interrupt(void) {
    struct sigaction action = { .sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND };
    interrupted = 0;
    sigaction(SIGINT, &action, NULL);
}

static double number_setting(const Run *run, const char *name, double fallback) {
    const Value *value = setting_get(run->all, name);
    return value != NULL && (value->kind == VALUE_NUMBER || value->kind == VALUE_BOOL) ? value->number : fallback;
}

static void warn(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "nnc: warning: %s\n", message);
}

static bool needs_training(Run *run) {
    if (run->module->trains) return true;
    Loc loc = run->all->train != NULL ? run->all->train->loc : run->all->model->loc;
    diag_error(run->comp, loc, "NN0241", "this needs a train block with a loss");
    run_diagnostics(run);
    run->status = EXIT_INPUT;
    return false;
}

static nn_dataset *load_setting(Run *run, const char *name) {
    const Value *value = setting_get(run->all, name);
    if (value != NULL && value->kind == VALUE_SOURCE) return dataset_load(run, value->source);
    diag_error(run->comp, run->all->train->loc, "NN0227",
               "train needs %s, such as `%s = csv(\"file.csv\", target = \"y\")`", name, name);
    run_diagnostics(run);
    run->status = EXIT_INPUT;
    return NULL;
}

/* class_weight = {0: 1, 1: 5} as one weight a class. */
static const float *class_weights(Run *run, int *count) {
    const Value *map = setting_get(run->all, "class_weight");
    *count = 0;
    if (map == NULL || map->kind != VALUE_MAP) return NULL;
    for (size_t i = 0; i < map->map->keys.count; i++) {
        int64_t key;
        const Value *value = &map->map->values.data[i];
        if (!value_is_integer(&map->map->keys.data[i], &key) || key < 0 || key > 1000000 ||
            value->kind != VALUE_NUMBER) {
            diag_error(run->comp, map->loc, "NN0204", "class_weight is a map from class numbers to weights");
            run_diagnostics(run);
            run->status = EXIT_INPUT;
            return NULL;
        }
        if (key >= *count) *count = (int)key + 1;
    }
    float *weights = arena_alloc(run->comp, ((size_t)*count + 1) * sizeof *weights);
    for (int i = 0; i < *count; i++) weights[i] = 1;
    for (size_t i = 0; i < map->map->keys.count; i++)
        weights[(size_t)map->map->keys.data[i].number] = (float)map->map->values.data[i].number;
    return weights;
}

static nn_fit_options fit_options(Run *run) {
    nn_fit_options fit = {
        .epochs = (int64_t)number_setting(run, "epochs", 1),
        .initial_epoch = (int64_t)number_setting(run, "initial_epoch", 0),
        .batch_size = (int32_t)number_setting(run, "batch_size", 32),
        .validation_batch_size = (int32_t)number_setting(run, "validation_batch_size", 0),
        .validation_freq = (int64_t)number_setting(run, "validation_freq", 1),
        .validation_split = number_setting(run, "validation_split", 0),
        .shuffle = number_setting(run, "shuffle", 1) != 0,
        .terminate_on_nan = 1,
        .stop = &interrupted,
    };
    if (fit.batch_size > run->model->batch) fit.batch_size = run->model->batch;
    fit.class_weight = class_weights(run, &fit.class_weight_count);
    return fit;
}

/* ---- progress and history ---- */

typedef struct Reporter { nn_progress *bar; nn_history *history; bool json; } Reporter;

static void report_begin(void *context, const nn_fit_state *state) {
    nn_progress_epoch_begin(((Reporter *)context)->bar, state);
}

static void report_step(void *context, const nn_fit_state *state) {
    nn_progress_step_end(((Reporter *)context)->bar, state);
}

static int report_end(void *context, const nn_fit_state *state) {
    Reporter *reporter = context;
    if (reporter->bar != NULL) nn_progress_epoch_end(reporter->bar, state);
    if (!reporter->json || reporter->history->epochs == 0) return 0;
    nn_text text = { 0 };
    nn_history_json_row(reporter->history, reporter->history->epochs - 1, &text);
    if (text.data != NULL) printf("%s\n", text.data);
    nn_text_free(&text);
    return 0;
}

static int verbosity(const Run *run) {
    const Value *verbose = setting_get(run->all, "verbose");
    if (run->options->quiet) return 0;
    return verbose != NULL && verbose->kind == VALUE_NUMBER ? (int)verbose->number : 1;
}

static int fit(Run *run, void *trainer, nn_dataset *data, nn_dataset *validation, nn_history *history,
               nn_error *error) {
    nn_fit_options options = fit_options(run);
    if (run->status != 0) return NN_INPUT;
    Reporter reporter = { .history = history, .json = run->options->json };
    reporter.bar = nn_progress_new(stderr, verbosity(run), error);
    if (reporter.bar == NULL) return NN_SYSTEM;
    nn_fit_events events = { .context = &reporter, .epoch_begin = report_begin, .step_end = report_step,
                             .epoch_end = report_end };
    watch_interrupt();
    int status = nn_fit(run->model, run->weights, trainer, &options, data, validation, &events, history, error);
    nn_progress_free(reporter.bar);
    return status;
}

static bool save(Run *run, nn_error *error) {
    const char *path = run->options->save != NULL ? run->options->save : run_default_weights(run);
    return nn_weights_save(run->model, run->weights, NULL, 0, path, error) == 0;
}

static bool load_start(Run *run) {
    nn_error error = { 0 };
    nn_load_options options = { .allow_missing = 1, .notes = { .note = warn } };
    if (run->options->weights == NULL) return true;
    if (nn_weights_load(run->model, run->weights, run->options->weights, &options, &error) == 0) return true;
    return run_failed(run, &error);
}

/* Trains and saves; what was reached is saved too when the user interrupts. */
static void train_on(Run *run, nn_dataset *data, nn_dataset *validation) {
    nn_error error = { 0 };
    bool validates = validation != NULL || number_setting(run, "validation_split", 0) > 0;
    nn_history *history = nn_history_new(run->model, validates, &error);
    void *trainer = nn_struct_new(run->model->trainer_bytes, &error);
    if (history != NULL && trainer != NULL) {
        run->model->trainer_init(trainer, run_seed(run));
        int status = fit(run, trainer, data, validation, history, &error);
        bool worth_saving = status == NN_OK || status == NN_INTERRUPTED;
        bool saved = worth_saving && save(run, &error);
        if (worth_saving && run->options->log != NULL) nn_history_write(history, run->options->log, &error);
        if (saved && status == NN_INTERRUPTED) run->status = EXIT_INTERRUPTED;
    }
    if (error.status != 0 || error.message != NULL) run_failed(run, &error);
    nn_history_free(history);
    free(trainer);
}

int command_train(Run *run) {
    if (!needs_training(run)) return run->status;
    nn_dataset *data = load_setting(run, "data"), *validation = NULL;
    const Value *held_out = setting_get(run->all, "validation_data");
    bool wanted = held_out != NULL && held_out->kind == VALUE_SOURCE;
    if (data != NULL && wanted) validation = load_setting(run, "validation_data");
    if (data != NULL && (!wanted || validation != NULL) && run_passes(run) && run_jit(run) && load_start(run))
        train_on(run, data, validation);
    nn_dataset_free(data);
    nn_dataset_free(validation);
    return run->status;
}

/* ---- evaluate ---- */

static void print_result(const Run *run, const float *result) {
    nn_text text = { 0 };
    for (int i = 0; i < run->model->metric_count; i++) {
        if (run->options->json) {
            nn_text_add(&text, i == 0 ? "{" : ", ");
            nn_text_json(&text, run->model->metric_names[i]);
            nn_text_add(&text, ": ");
            if (isfinite(result[i])) nn_text_float(&text, result[i]);
            else nn_text_add(&text, "null");
        } else {
            nn_text_format(&text, "%s%s: %.6g", i == 0 ? "" : " - ", run->model->metric_names[i], (double)result[i]);
        }
    }
    printf("%s%s\n", text.data != NULL ? text.data : "", run->options->json ? "}" : "");
    nn_text_free(&text);
}

/* --weights, else what train left, else the initial weights with a note: a file may state its weights itself. */
bool run_load_trained(Run *run) {
    nn_error error = { 0 };
    nn_load_options options = { .notes = { .note = warn } };
    const char *path = run->options->weights;
    if (path == NULL) {
        path = run_default_weights(run);
        FILE *file = fopen(path, "rb");
        if (file == NULL) {
            if (!run->options->quiet)
                fprintf(stderr, "nnc: note: no %s here: the initial weights are used\n", path);
            return true;
        }
        fclose(file);
    }
    if (nn_weights_load(run->model, run->weights, path, &options, &error) == 0) return true;
    return run_failed(run, &error);
}


int command_evaluate(Run *run) {
    nn_error error = { 0 };
    if (!needs_training(run)) return run->status;
    const Value *held_out = setting_get(run->all, "validation_data");
    bool wanted = held_out != NULL && held_out->kind == VALUE_SOURCE && run->options->data == NULL;
    nn_dataset *data = load_setting(run, wanted ? "validation_data" : "data"), *part = NULL, *rest = NULL;
    double split = wanted ? 0 : number_setting(run, "validation_split", 0);
    float *result = NULL;
    if (data != NULL && run_passes(run) && run_jit(run) && run_load_trained(run)) {
        if (split > 0 && run->options->data == NULL) nn_dataset_split(data, split, &rest, &part, &error);
        result = nn_array_alloc((size_t)run->model->metric_count, sizeof *result, &error);
        if (error.status == 0 && result != NULL) {
            watch_interrupt();
            nn_evaluate(run->model, run->weights, part != NULL ? part : data, 0, 0, &interrupted, result, &error);
        }
        if (error.status != 0 || error.message != NULL) run_failed(run, &error);
        else print_result(run, result);
    }
    free(result);
    nn_dataset_free(part);
    nn_dataset_free(rest);
    nn_dataset_free(data);
    return run->status;
}
