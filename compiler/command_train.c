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

static void tell(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

static bool needs_training(Run *run) {
    if (run->module->trains) return true;
    Loc loc = run->all->train != NULL ? run->all->train->loc : run->all->model->loc;
    diag_error(run->comp, loc, "NN0241", "this needs a train block with a loss");
    return run_refused(run);
}

/* ---- data ---- */

static nn_dataset *load_setting(Run *run, const char *name) {
    const Value *value = setting_get(run->all, name);
    bool stream = number_setting(run, "workers", 0) > 0;
    if (value != NULL && value->kind == VALUE_SOURCE) return dataset_load(run, value->source, stream);
    diag_error(run->comp, run->all->train->loc, "NN0227",
               "train needs %s, such as `%s = csv(\"file.csv\", target = \"y\")`", name, name);
    run_refused(run);
    return NULL;
}

static bool weights_fit(Run *run, const nn_dataset *data, size_t count) {
    const Value *value = setting_get(run->all, "sample_weight");
    if (data->sample_weight != NULL)
        diag_error(run->comp, value->loc, "NN0230", "sample_weight is given twice: here, and in the data's source");
    else if (count != data->count)
        diag_error(run->comp, value->loc, "NN0230", "sample_weight holds %zu weights for %zu samples", count, data->count);
    else return true;
    return run_refused(run);
}

/* train's sample_weight, a list or a file, to the data's. */
static bool sample_weights(Run *run, nn_dataset *data) {
    const Value *value = setting_get(run->all, "sample_weight");
    nn_error error = { 0 };
    if (value == NULL || value->kind == VALUE_NONE) return true;
    if (value->kind == VALUE_LIST) {
        if (!weights_fit(run, data, value->list->items.count)) return false;
        float *weights = nn_dataset_add_weights(data, &error);
        for (size_t i = 0; weights != NULL && i < data->count; i++)
            weights[i] = (float)value->list->items.data[i].number;
        return weights != NULL || run_failed(run, &error);
    }
    nn_dataset *file = dataset_load(run, value->source, false);
    if (file == NULL) return false;
    const nn_array *array = &file->inputs[0];
    bool fine = weights_fit(run, data, array->size == 1 ? file->count : 0);
    float *weights = fine ? nn_dataset_add_weights(data, &error) : NULL;
    for (size_t i = 0; weights != NULL && i < data->count; i++)
        weights[i] = array->element == NN_F32 ? ((float *)array->values)[i] : (float)((int32_t *)array->values)[i];
    nn_dataset_free(file);
    return fine && (weights != NULL || run_failed(run, &error));
}

/* Fits data to the model: what does not fit is said where the data are named. */
static bool data_bind(Run *run, nn_dataset *data, const char *entry) {
    nn_error error = { 0 };
    const Value *value = setting_get(run->all, entry);
    if (data == NULL || nn_dataset_bind(data, run->model, NN_BIND_ALL, &error) == 0) return true;
    return run_failed_at(run, value->loc.source != NULL ? value->loc : run->all->train->loc, &error);
}

static bool names_agree(const nn_array *a, const nn_array *b) {
    for (int i = 0; i < a->class_count && i < b->class_count; i++)
        if (strcmp(a->class_names[i], b->class_names[i]) != 0) return false;
    return a->class_count == b->class_count || a->class_count == 0 || b->class_count == 0;
}

/* Texts are numbered in the order of those that a file holds: in another file they must be the same. */
static bool classes_agree(Run *run, const nn_dataset *data, const nn_dataset *validation) {
    bool agree = true;
    if (validation == NULL) return true;
    for (int i = 0; i < data->input_count && i < validation->input_count; i++)
        agree = agree && names_agree(&data->inputs[i], &validation->inputs[i]);
    for (int i = 0; i < data->target_count && i < validation->target_count; i++)
        agree = agree && names_agree(&data->targets[i], &validation->targets[i]);
    if (agree) return true;
    diag_error(run->comp, setting_get(run->all, "validation_data")->loc, "NN0227",
               "the texts of a column are others than in data, so their numbers would differ: state them in both, as in "
               "csv(…, classes = {colour: [\"red\", \"green\"]})");
    return run_refused(run);
}

/* ---- class_weight = {0: 1, 1: 5} or, of classes that are text, {"no": 1, "yes": 5} ---- */

static float target_class(const nn_array *target, size_t sample) {
    return target->element == NN_I32 ? (float)((const int32_t *)target->values)[sample]
                                     : ((const float *)target->values)[sample];
}

/* A warning if no sample is of the class; of what is streamed nobody knows. */
static void class_look_for(Run *run, const nn_dataset *data, Loc loc, int class_number) {
    const nn_array *target = &data->targets[0];
    float lowest = INFINITY, highest = -INFINITY;
    if (target->values == NULL || target->size != 1) return;
    for (size_t i = 0; i < data->count; i++) {
        float here = target_class(target, i);
        if (here == (float)class_number) return;
        if (here < lowest) lowest = here;
        if (here > highest) highest = here;
    }
    diag_warning(run->comp, loc, "NN0407", "class_weight: no sample is of class %d; there are %g to %g", class_number,
                 (double)lowest, (double)highest);
    run_diagnostics(run);
}

/* The number of the class that a key of class_weight means; -1 after an error. */
static int class_number(Run *run, const nn_dataset *data, Loc loc, const Value *key) {
    const nn_array *target = &data->targets[0];
    int classes = run->model->targets[0].classes, number = -1;
    if (key->kind == VALUE_NUMBER) number = (int)key->number;
    for (int i = 0; key->kind == VALUE_STRING && i < target->class_count; i++)
        if (strcmp(target->class_names[i], key->text) == 0) number = i;
    if (key->kind == VALUE_STRING && number < 0) {
        const char *near = diag_suggest(key->text, (const char *const *)target->class_names, (size_t)target->class_count);
        Diagnostic *d = diag_error(run->comp, loc, "NN0204", "class_weight: the data have no class \"%s\"%s", key->text,
                                   target->class_count == 0 ? ", their classes are numbers" : "");
        if (d != NULL && near != NULL) diag_note(run->comp, d, (Loc){ 0 }, "did you mean \"%s\"?", near);
    } else if (classes > 0 && number >= classes) {
        diag_error(run->comp, loc, "NN0204", "class_weight: the model has the classes 0 to %d, found %d", classes - 1, number);
        number = -1;
    }
    if (number < 0) run_refused(run);
    return number;
}

/* One weight a class; NULL and no count without class_weight or after an error. */
static const float *class_weights(Run *run, const nn_dataset *data, int *count) {
    const Value *value = setting_get(run->all, "class_weight");
    *count = 0;
    if (value == NULL || value->kind != VALUE_MAP) return NULL;
    const Map *map = value->map;
    if (data->target_count != 1 || (data->targets[0].element == NN_I32 && data->targets[0].size != 1)) {
        diag_error(run->comp, value->loc, "NN0204", "class_weight needs one target with one class for each sample");
        run_refused(run);
        return NULL;
    }
    int *numbers = arena_alloc(run->comp, (map->keys.count + 1) * sizeof *numbers);
    for (size_t i = 0; i < map->keys.count; i++) {
        numbers[i] = class_number(run, data, value->loc, &map->keys.data[i]);
        if (numbers[i] < 0) return NULL;
        class_look_for(run, data, value->loc, numbers[i]);
        if (numbers[i] >= *count) *count = numbers[i] + 1;
    }
    float *weights = arena_alloc(run->comp, ((size_t)*count + 1) * sizeof *weights);
    for (int i = 0; i < *count; i++) weights[i] = 1;
    for (size_t i = 0; i < map->keys.count; i++) weights[numbers[i]] = (float)map->values.data[i].number;
    return weights;
}

/* validation_freq = [1, 5, 10] */
static void validation_epochs(const Run *run, nn_fit_options *fit) {
    const Value *value = setting_get(run->all, "validation_freq");
    if (value == NULL || value->kind != VALUE_LIST) return;
    size_t count = value->list->items.count;
    int64_t *epochs = arena_alloc(run->comp, count * sizeof *epochs);
    for (size_t i = 0; i < count; i++) epochs[i] = (int64_t)value->list->items.data[i].number;
    fit->validation_epochs = epochs;
    fit->validation_epoch_count = (int)count;
}

/* A part that leaves samples on both sides. */
static bool split_fits(Run *run, const nn_dataset *data, double fraction) {
    nn_dataset *first = NULL, *last = NULL;
    nn_error error = { 0 };
    if (fraction <= 0) return true;
    bool fits = nn_dataset_split(data, fraction, &first, &last, &error) == 0;
    nn_dataset_free(first);
    nn_dataset_free(last);
    return fits || run_failed_at(run, setting_get(run->all, "validation_split")->loc, &error);
}

static nn_fit_options fit_options(Run *run, const nn_dataset *data) {
    nn_fit_options fit = {
        .epochs = (int64_t)number_setting(run, "epochs", 1),
        .initial_epoch = (int64_t)number_setting(run, "initial_epoch", 0),
        .batch_size = (int32_t)number_setting(run, "batch_size", 32),
        .validation_batch_size = (int32_t)number_setting(run, "validation_batch_size", 0),
        .steps_per_epoch = (int64_t)number_setting(run, "steps_per_epoch", 0),
        .validation_steps = (int64_t)number_setting(run, "validation_steps", 0),
        .validation_freq = (int64_t)number_setting(run, "validation_freq", 1),
        .validation_split = number_setting(run, "validation_split", 0),
        .shuffle = number_setting(run, "shuffle", 1) != 0,
        .terminate_on_nan = 1,
        .workers = (int)number_setting(run, "workers", 0),
        .processes = number_setting(run, "use_multiprocessing", 0) != 0,
        .queue_size = (int)number_setting(run, "max_queue_size", 10),
        .stop = &interrupted,
        .notes = { .note = run->options->quiet ? NULL : warn },
        .messages = { .note = run->options->quiet ? NULL : tell },
    };
    if (fit.batch_size > run->model->batch) fit.batch_size = run->model->batch;
    validation_epochs(run, &fit);
    fit.class_weight = class_weights(run, data, &fit.class_weight_count);
    return fit;
}

/* ---- progress and history ---- */

typedef struct Reporter { Run *run; nn_progress *bar; nn_history *history; Eager *eager; bool json; } Reporter;

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

static const char *step_text(const Run *run, const nn_fit_state *state) {
    return arena_printf(run->comp, "epoch %lld, step %lld", (long long)state->epoch + 1, (long long)state->step);
}

/* A loss that is not finite: the step is looked at op by op. */
static int report_not_finite(void *context, const nn_fit_state *state, const nn_batch *batch) {
    Reporter *reporter = context;
    Eager *eager = reporter->eager;
    if (eager->jit == NULL && !eager_compile(reporter->run, eager)) return 0;
    return eager_look(reporter->run, eager, state, batch, step_text(reporter->run, state));
}

static int verbosity(const Run *run) {
    const Value *verbose = setting_get(run->all, "verbose");
    if (run->options->quiet) return 0;
    return verbose != NULL && verbose->kind == VALUE_NUMBER ? (int)verbose->number : 1;
}

/* ---- training ---- */

/* What one training needs besides the model. */
typedef struct Training {
    Run *run;
    nn_dataset *data, *validation;
    void *trainer;
    nn_fit_options options;
    Callbacks callbacks;
    nn_history *history;
    bool adapted;                       /* what layers adapt to the inputs was loaded with the weights */
    Eager eager;                        /* compiled where it is needed */
} Training;

static bool load_start(Training *t) {
    Run *run = t->run;
    nn_error error = { 0 };
    int missing = 0;
    nn_checkpoint checkpoint = { .trainer = t->trainer, .callbacks = t->callbacks.list.data,
                                 .callback_count = (int)t->callbacks.list.count };
    nn_load_options options = { .allow_missing = 1, .missing = &missing, .notes = { .note = warn } };
    const char *path = run->options->resume != NULL ? run->options->resume : run->options->weights;
    if (run->options->resume != NULL) options.checkpoint = &checkpoint, options.allow_missing = 0;
    if (path == NULL) return true;
    if (nn_weights_load(run->model, run->weights, path, &options, &error) != 0) return run_failed(run, &error);
    t->adapted = missing == 0;
    if (run->options->resume == NULL) return true;
    t->options.initial_epoch = checkpoint.epoch;
    if (checkpoint.epoch >= t->options.epochs && !run->options->quiet)
        fprintf(stderr, "nnc: note: %s has the %lld epochs that are wanted: nothing is left to train\n", path,
                (long long)checkpoint.epoch);
    return true;
}

/* Layers that adapt see what is trained on, once, before the first step. */
static int adapt(Training *t, nn_error *error) {
    nn_dataset *first = NULL, *last = NULL;
    double split = t->validation == NULL ? t->options.validation_split : 0;
    if (t->run->model->adapt == NULL || t->adapted) return 0;
    int status = split > 0 ? nn_dataset_split(t->data, split, &first, &last, error) : 0;
    if (status == 0) {
        status = nn_adapt(t->run->model, t->run->weights, first != NULL ? first : t->data, 0, &interrupted, error);
    }
    nn_dataset_free(first);
    nn_dataset_free(last);
    return status;
}

static int fit(Training *t, nn_error *error) {
    Run *run = t->run;
    Reporter reporter = { .run = run, .history = t->history, .eager = &t->eager, .json = run->options->json };
    reporter.bar = nn_progress_new(stderr, verbosity(run), error);
    if (reporter.bar == NULL) return NN_SYSTEM;
    nn_fit_events events = { .context = &reporter, .epoch_begin = report_begin, .step_end = report_step,
                             .epoch_end = report_end, .not_finite = report_not_finite };
    t->options.callbacks = t->callbacks.list.data;
    t->options.callback_count = (int)t->callbacks.list.count;
    watch_interrupt();
    int status = adapt(t, error);
    if (status == 0) {
        status = nn_fit(run->model, run->weights, t->trainer, &t->options, t->data, t->validation, &events, t->history,
                        error);
    }
    nn_progress_free(reporter.bar);
    return status;
}

static bool save(Run *run, nn_error *error) {
    const char *path = run->options->save != NULL ? run->options->save : run_default_name(run, "safetensors");
    return nn_weights_save(run->model, run->weights, NULL, path, error) == 0;
}

/* run_eagerly: the model op by op, and after every step a look whether all that counts is finite. */
static int eager_check(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    Training *t = callback->context;
    ProgramKind program = state->value_count > 0 ? PROGRAM_EVALUATE : PROGRAM_TRAIN;
    if (!eager_report(t->run, &t->eager, program, step_text(t->run, state))) {
        watch_reset(t->eager.watch, t->run->module);
        return 0;
    }
    return nn_error_set(error, NN_INPUT, "a value is not finite in %s", step_text(t->run, state));
}

static bool run_eagerly(Training *t, nn_error *error) {
    if (number_setting(t->run, "run_eagerly", 0) == 0) return true;
    nn_callback *callback = nn_array_alloc(1, sizeof *callback, error);
    if (callback == NULL) return false;
    *callback = (nn_callback){ .name = "run_eagerly", .context = t };
    callback->on[NN_ON_STEP_END] = callback->on[NN_ON_EPOCH_END] = eager_check;
    array_push(t->run->comp, &t->callbacks.list, callback);
    if (!eager_compile(t->run, &t->eager)) return nn_error_set(error, NN_SYSTEM, "libtcc refuses the model"), false;
    t->run->model = t->eager.model;
    return true;
}

static bool prepare(Training *t, nn_error *error) {
    Run *run = t->run;
    if (!data_bind(run, t->data, "data") || !data_bind(run, t->validation, "validation_data")) return false;
    t->options = fit_options(run, t->data);
    if (t->validation == NULL && run->status == 0) split_fits(run, t->data, t->options.validation_split);
    if (run->status != 0 || !callbacks_make(run, &t->callbacks, error) || !run_eagerly(t, error)) return false;
    bool validates = t->validation != NULL || t->options.validation_split > 0;
    t->history = nn_history_new(run->model, (validates ? NN_HISTORY_VALIDATION : 0) |
                                (t->callbacks.rate_changes ? NN_HISTORY_LEARNING_RATE : 0), error);
    t->trainer = nn_struct_new(run->model->trainer_bytes, error);
    if (t->history == NULL || t->trainer == NULL) return false;
    run->model->trainer_init(t->trainer, run_seed(run));
    return load_start(t);
}

static void print_profile(const Run *run) {
    Buffer text = { 0 };
    profile_print(run->profile, &text, run->options->json);
    if (text.text != NULL) fputs(text.text, stdout);
    buffer_free(&text);
}

/* Of what was held out, if anything was. */
static bool write_report(const Training *t, nn_error *error) {
    nn_dataset *first = NULL, *last = NULL;
    double split = t->validation == NULL ? t->options.validation_split : 0;
    if (split > 0 && nn_dataset_split(t->data, split, &first, &last, error) != 0) return false;
    bool held_out = t->validation != NULL || last != NULL;
    nn_dataset *data = t->validation != NULL ? t->validation : last != NULL ? last : t->data;
    report_write(t->run, t->history, data, held_out ? "the validation data" : "the training data", error);
    nn_dataset_free(first);
    nn_dataset_free(last);
    return error->status == 0;
}

/* Trains and saves; what was reached is saved too when the user interrupts. */
static void train_on(Run *run, nn_dataset *data, nn_dataset *validation) {
    nn_error error = { 0 };
    Training t = { .run = run, .data = data, .validation = validation };
    if (prepare(&t, &error)) {
        int status = fit(&t, &error);
        bool worth_saving = status == NN_OK || status == NN_INTERRUPTED;
        bool saved = worth_saving && save(run, &error);
        if (worth_saving && run->options->log != NULL) nn_history_write(t.history, run->options->log, &error);
        if (worth_saving && error.status == 0 && run->options->report != NULL) write_report(&t, &error);
        if (saved && status == NN_INTERRUPTED) run->status = EXIT_INTERRUPTED;
        if (worth_saving && run->profile != NULL) print_profile(run);
    }
    if (run->comp->error_count > 0) {       /* more than the error says: where it began */
        run_refused(run);
        nn_error_clear(&error);
    }
    if (error.status != 0 || error.message != NULL) run_failed(run, &error);
    nn_history_free(t.history);
    callbacks_free(&t.callbacks);
    eager_free(&t.eager);
    free(t.trainer);
}

int command_train(Run *run) {
    if (!needs_training(run)) return run->status;
    nn_dataset *data = load_setting(run, "data"), *validation = NULL;
    const Value *held_out = setting_get(run->all, "validation_data");
    bool wanted = held_out != NULL && held_out->kind == VALUE_SOURCE;
    if (data != NULL && wanted) validation = load_setting(run, "validation_data");
    if (data != NULL && (!wanted || validation != NULL) && classes_agree(run, data, validation) &&
        sample_weights(run, data) && run_passes(run) && run_jit(run))
        train_on(run, data, validation);
    nn_dataset_free(data);
    nn_dataset_free(validation);
    return run->status;
}

/* ---- evaluate ---- */

static void print_result(const Run *run, const float *result, const nn_text *confusion) {
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
    if (run->options->json && run->options->confusion)
        nn_text_format(&text, ", \"confusion_matrix\": {%s}", confusion->data != NULL ? confusion->data : "");
    printf("%s%s\n", text.data != NULL ? text.data : "", run->options->json ? "}" : "");
    if (run->options->confusion && !run->options->json)
        fputs(confusion->data != NULL ? confusion->data : "no output has classes\n", stdout);
    nn_text_free(&text);
}

/* --weights, else what train left, else the initial weights with a note: a file may state its weights itself. */
bool run_load_trained(Run *run) {
    nn_error error = { 0 };
    nn_load_options options = { .notes = { .note = warn } };
    const char *path = run->options->weights;
    if (path == NULL) {
        path = run_default_name(run, "safetensors");
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
    nn_text confusion = { 0 };
    if (data != NULL && run_passes(run) && run_jit(run) && data_bind(run, data, wanted ? "validation_data" : "data") &&
        run_load_trained(run)) {
        if (split > 0 && run->options->data == NULL && split_fits(run, data, split))
            nn_dataset_split(data, split, &rest, &part, &error);
        result = nn_array_alloc((size_t)run->model->metric_count, sizeof *result, &error);
        if (error.status == 0 && result != NULL && run->status == 0) {
            watch_interrupt();
            nn_evaluate(run->model, run->weights, part != NULL ? part : data, 0, 0, &interrupted, result, &error);
        }
        if (error.status == 0 && run->status == 0 && run->options->confusion)
            confusion_text(run, part != NULL ? part : data, &confusion, &error);
        if (error.status != 0 || error.message != NULL) run_failed(run, &error);
        else if (run->status == 0) print_result(run, result, &confusion);
        nn_text_free(&confusion);
    }
    free(result);
    nn_dataset_free(part);
    nn_dataset_free(rest);
    nn_dataset_free(data);
    return run->status;
}
