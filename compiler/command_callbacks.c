/* command_callbacks.c - the runtime's callbacks, made from the entries of `callbacks` and from --checkpoint.
 *
 * callback.c has checked the arguments. What saves goes last, so that a checkpoint holds what the others remember. Example:
 * callbacks = [early_stopping(patience = 3)] and --checkpoint c.safetensors are two callbacks. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

typedef struct Maker { Run *run; const DataSource *source; nn_error error; } Maker;

static const Value *argument(const Maker *m, const char *name) {
    const Value *value = map_get(&m->source->arguments, name);
    assert(value != NULL);
    return value;
}

static double number(const Maker *m, const char *name) { return argument(m, name)->number; }
static int flag(const Maker *m, const char *name) { return number(m, name) != 0; }

static const double *optional(const Maker *m, const char *name) {
    const Value *value = argument(m, name);
    return value->kind == VALUE_NUMBER ? &value->number : NULL;
}

static nn_monitor monitor(const Maker *m, const char *delta) {
    const char *mode = argument(m, "mode")->text, *name = argument(m, "monitor")->text;
    int up = strcmp(mode, "max") == 0 || (strcmp(mode, "auto") == 0 && nn_metric_direction(name) > 0);
    return (nn_monitor){ .name = name, .up = up, .min_delta = delta != NULL ? number(m, delta) : 0 };
}

static int64_t save_freq(const Maker *m) {
    const Value *value = argument(m, "save_freq");
    return value->kind == VALUE_NUMBER ? (int64_t)value->number : 0;
}

/* Where a callback writes: beside what train saves, in the working directory. */
static const char *output_path(Maker *m, const char *name) {
    const Value *value = argument(m, name);
    const char *path = path_beside(m->run->comp, NULL, value->text, m->run->options->allow_path);
    if (path == NULL)
        nn_error_set(&m->error, NN_INPUT, "%s: \"%s\" leads out of the working directory, which needs --allow-path",
                     m->source->name, value->text);
    return path;
}

/* ---- learning_rate_scheduler: its function, compiled ---- */

typedef struct RateSchedule { Run run; size_t operands; void *scratch; } RateSchedule;

static float schedule_call(void *context, int64_t epoch, float learning_rate) {
    RateSchedule *schedule = context;
    float now = (float)epoch, result = 0;
    const void *inputs[2] = { &now, &learning_rate };
    float *outputs[1] = { &result };
    schedule->run.model->predict(NULL, schedule->scratch, 1, inputs, outputs);
    return result;
}

static bool schedule_compile(Maker *m, RateSchedule *schedule) {
    const Value *value = argument(m, "schedule");
    Shape samples = { .batched = true, .rank = 1, .dims = { 1 } };
    Argument inputs[2] = { { .name = "epoch", .shape = samples, .loc = m->source->loc },
                           { .name = "learning_rate", .shape = samples, .loc = m->source->loc } };
    Graph none = { 0 };
    Elaboration e = { .comp = m->run->comp, .all = m->run->all, .module = m->run->module, .counter_scope = "" };
    e.builder = (Builder){ .comp = m->run->comp, .graph = &none };
    Function *f = as_function(&e, m->source->loc, value, "schedule");
    schedule->operands = f != NULL ? operand_total(f->decl) : 0;
    Module *module =
        f != NULL ? sample_module(m->run->all, m->source->loc, &f, 1, inputs, schedule->operands) : NULL;
    if (module == NULL || !run_beside(m->run, module, &schedule->run)) return false;
    schedule->scratch = nn_struct_new(schedule->run.model->scratch_bytes, &m->error);
    return schedule->scratch != NULL;
}

/* ---- the kinds ---- */

static nn_callback *make_early_stopping(Maker *m) {
    nn_early_stopping options = { .monitor = monitor(m, "min_delta"), .patience = (int64_t)number(m, "patience"),
                                  .start_from_epoch = (int64_t)number(m, "start_from_epoch"),
                                  .baseline = optional(m, "baseline"), .verbose = flag(m, "verbose"),
                                  .restore_best_weights = flag(m, "restore_best_weights") };
    return nn_early_stopping_new(&options, &m->error);
}

static nn_callback *make_model_checkpoint(Maker *m) {
    nn_model_checkpoint options = { .path = output_path(m, "filepath"), .monitor = monitor(m, NULL),
                                    .save_best_only = flag(m, "save_best_only"), .verbose = flag(m, "verbose"),
                                    .save_weights_only = flag(m, "save_weights_only"), .save_freq = save_freq(m),
                                    .threshold = optional(m, "initial_value_threshold") };
    return options.path != NULL ? nn_model_checkpoint_new(&options, &m->error) : NULL;
}

static nn_callback *make_plateau(Maker *m) {
    nn_reduce_lr_on_plateau options = { .monitor = monitor(m, "min_delta"), .factor = number(m, "factor"),
                                        .min_lr = number(m, "min_lr"), .patience = (int64_t)number(m, "patience"),
                                        .cooldown = (int64_t)number(m, "cooldown"), .verbose = flag(m, "verbose") };
    return nn_reduce_lr_on_plateau_new(&options, &m->error);
}

static nn_callback *make_scheduler(Maker *m, Callbacks *callbacks) {
    RateSchedule *schedule = arena_alloc(m->run->comp, sizeof *schedule);
    array_push(m->run->comp, &callbacks->schedules, (void *)schedule);
    if (!schedule_compile(m, schedule)) return NULL;
    nn_learning_rate_scheduler options = { .schedule = schedule_call, .context = schedule,
                                           .verbose = flag(m, "verbose") };
    return nn_learning_rate_scheduler_new(&options, &m->error);
}

static nn_callback *make_csv_logger(Maker *m) {
    nn_csv_logger options = { .path = output_path(m, "filename"), .separator = argument(m, "separator")->text[0],
                              .append = flag(m, "append") };
    return options.path != NULL ? nn_csv_logger_new(&options, &m->error) : NULL;
}

static nn_callback *make_backup(Maker *m) {
    nn_backup_and_restore options = { .folder = output_path(m, "backup_dir"), .save_freq = save_freq(m),
                                      .double_checkpoint = flag(m, "double_checkpoint"),
                                      .delete_checkpoint = flag(m, "delete_checkpoint") };
    return options.folder != NULL ? nn_backup_and_restore_new(&options, &m->error) : NULL;
}

static nn_callback *make(Maker *m, Callbacks *callbacks) {
    const char *name = m->source->name;
    if (strcmp(name, "early_stopping") == 0) return make_early_stopping(m);
    if (strcmp(name, "model_checkpoint") == 0) return make_model_checkpoint(m);
    if (strcmp(name, "reduce_lr_on_plateau") == 0) return make_plateau(m);
    if (strcmp(name, "learning_rate_scheduler") == 0) return make_scheduler(m, callbacks);
    if (strcmp(name, "csv_logger") == 0) return make_csv_logger(m);
    assert(strcmp(name, "backup_and_restore") == 0);
    return make_backup(m);
}

static bool is_saver(const char *name) {
    return strcmp(name, "backup_and_restore") == 0 || strcmp(name, "model_checkpoint") == 0;
}

static bool sets_rate(const char *name) {
    return strcmp(name, "reduce_lr_on_plateau") == 0 || strcmp(name, "learning_rate_scheduler") == 0;
}

static bool add(Maker *m, Callbacks *callbacks, nn_callback *callback) {
    if (callback == NULL) return false;
    array_push(m->run->comp, &callbacks->list, callback);
    return true;
}

bool callbacks_make(Run *run, Callbacks *callbacks, nn_error *error) {
    const Value *value = setting_get(run->all, "callbacks");
    bool is_list = value != NULL && value->kind == VALUE_LIST, fine = true;
    size_t count = is_list ? value->list->items.count : value != NULL && value->kind == VALUE_SOURCE;
    Maker m = { .run = run };
    for (int savers = 0; savers < 2; savers++)
        for (size_t i = 0; i < count && fine; i++) {
            m.source = is_list ? value->list->items.data[i].source : value->source;
            callbacks->rate_changes = callbacks->rate_changes || sets_rate(m.source->name);
            bool always = strcmp(m.source->name, "terminate_on_nan") == 0;
            if (always || is_saver(m.source->name) != (savers == 1)) continue;
            fine = add(&m, callbacks, make(&m, callbacks));
        }
    if (fine && run->options->checkpoint != NULL)
        fine = add(&m, callbacks, nn_checkpoint_writer_new(run->options->checkpoint, &m.error));
    *error = m.error;
    return fine;
}

void callbacks_free(Callbacks *callbacks) {
    for (size_t i = 0; i < callbacks->list.count; i++) nn_callback_free(callbacks->list.data[i]);
    for (size_t i = 0; i < callbacks->schedules.count; i++) {
        RateSchedule *schedule = callbacks->schedules.data[i];
        free(schedule->scratch);
        run_free(&schedule->run);
    }
}
