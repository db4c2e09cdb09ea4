/* fit.c - trains: walks a dataset in batches, calls the model's train, validates, and tells events and callbacks.
 *
 * Example: 1,797 samples, batch_size 32, shuffle: each epoch is 57 calls of model->train, the last with 5 samples; then one
 * pass of model->evaluate over the validation data, and a row in the history. */
#include "batches.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Weights and what the trainer keeps from step to step, at an epoch's beginning: from there its steps can be done again,
 * number for number. */
typedef struct Snapshot { void *weights, *trainer; size_t trainer_bytes; } Snapshot;

typedef struct Fit {
    const nn_fit_options *options;
    const nn_fit_events *events;
    nn_history *history;
    nn_error *error;
    nn_fit_state state;
    Batches train, validation;
    int has_validation;
    int64_t batches, validation_steps;         /* batches: of a whole pass over the data */
    int64_t pass, seen;        /* passes over the data done, and batches of the current one */
    float *row;                /* of the history */
    void *scratch, *metrics;   /* for the validation */
    Snapshot before;           /* where events want to look at a step that went wrong */
} Fit;

static double seconds_now(void) {
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* ---- Snapshots ---- */

static size_t end_of(size_t begin, size_t bytes, size_t end) {
    return begin + bytes > end ? begin + bytes : end;
}

/* The trainer's bytes up to its last state; behind them lies what one step writes for itself. */
static size_t state_bytes(const nn_model *model) {
    size_t end = end_of(model->metrics_offset, model->metrics_bytes, 0);
    end = end_of(model->learning_rate_offset, sizeof(float), end);
    end = end_of(model->step_offset, sizeof(uint32_t), end);
    end = end_of(model->seed_offset, sizeof(uint64_t), end);
    for (int32_t i = 0; i < model->slot_count; i++) end = end_of(model->slots[i].offset, model->slots[i].size * 4, end);
    return end;
}

static int snapshot_new(Snapshot *snapshot, const nn_model *model, nn_error *error) {
    snapshot->trainer_bytes = state_bytes(model);
    snapshot->weights = nn_struct_new(model->weights_bytes, error);
    snapshot->trainer = nn_struct_new(snapshot->trainer_bytes, error);
    return snapshot->weights == NULL || snapshot->trainer == NULL ? NN_SYSTEM : 0;
}

static void snapshot_take(Snapshot *snapshot, const nn_fit_state *state) {
    memcpy(snapshot->weights, state->weights, state->model->weights_bytes);
    memcpy(snapshot->trainer, state->trainer, snapshot->trainer_bytes);
}

static void snapshot_restore(const Snapshot *snapshot, const nn_fit_state *state) {
    memcpy(state->weights, snapshot->weights, state->model->weights_bytes);
    memcpy(state->trainer, snapshot->trainer, snapshot->trainer_bytes);
}

/* ---- Callbacks ---- */

static int callbacks_call(Fit *fit, enum nn_callback_event event) {
    for (int i = 0; i < fit->options->callback_count; i++) {
        nn_callback *callback = fit->options->callbacks[i];
        int status = callback->on[event] != NULL ? callback->on[event](callback, &fit->state, fit->error) : 0;
        if (status != 0) return status;
    }
    return 0;
}

/* ---- One epoch ---- */

static int validates_now(const Fit *fit) {
    const nn_fit_options *options = fit->options;
    int64_t epoch = fit->state.epoch + 1, every = options->validation_freq > 0 ? options->validation_freq : 1;
    if (options->validation_epoch_count == 0) return epoch % every == 0;
    for (int i = 0; i < options->validation_epoch_count; i++) {
        if (options->validation_epochs[i] == epoch) return 1;
    }
    return 0;
}

static int fit_validate(Fit *fit) {
    const nn_model *model = fit->state.model;
    float *values = fit->row + model->metric_count;
    if (!fit->has_validation) return 0;
    if (!validates_now(fit)) {
        for (int i = 0; i < model->metric_count; i++) values[i] = NAN;
        return 0;
    }
    return evaluate_pass(model, fit->state.weights, fit->scratch, fit->metrics, &fit->validation,
                         fit->validation_steps, fit->options->stop, values, fit->error);
}

static uint64_t trainer_seed(const nn_fit_state *state) {
    uint64_t seed;
    memcpy(&seed, (char *)state->trainer + state->model->seed_offset, sizeof seed);
    return seed;
}

static float step_train(Fit *fit, int count) {
    const nn_fit_state *state = &fit->state;
    return state->model->train(state->weights, state->trainer, count, fit->train.inputs, fit->train.targets,
                               fit->train.weights);
}

/* Does the epoch's steps before this one again, for a look at the batch that made the loss go wrong. */
static int step_replay(Fit *fit) {
    nn_fit_state *state = &fit->state;
    int64_t failed = state->step - 1;
    int count = 0, status = 0;
    snapshot_restore(&fit->before, state);
    batches_start(&fit->train, trainer_seed(state), fit->pass, fit->seen, fit->seen + failed + 1);
    for (int64_t step = 0; step <= failed && status == 0; step++) {
        status = batches_take(&fit->train, fit->seen + step, &count, fit->error);
        if (status != 0) break;
        nn_batch batch = {count, fit->train.inputs, fit->train.targets, fit->train.weights};
        state->step = step + 1;
        if (step >= failed - 1 && fit->events->not_finite(fit->events->context, state, &batch)) break;
        if (step < failed) step_train(fit, count);
    }
    return status;
}

static int step_not_finite(Fit *fit, float loss) {
    const nn_fit_state *state = &fit->state;
    long long epoch = (long long)state->epoch + 1, step = (long long)state->step;
    /* What a queue read ahead has to be taken before a pass can start anew. */
    for (int64_t rest = state->step; fit->before.weights != NULL && rest < state->steps; rest++) {
        int count;
        if (batches_take(&fit->train, fit->seen + rest, &count, fit->error) != 0) return NN_INPUT;
    }
    if (fit->before.weights != NULL && step_replay(fit) != 0) return NN_INPUT;
    return nn_error_set(fit->error, NN_INPUT, "the loss is %s in epoch %lld, step %lld",
                        isnan(loss) ? "NaN" : "infinite", epoch, step);
}

static int fit_steps(Fit *fit, double began) {
    nn_fit_state *state = &fit->state;
    for (state->step = 0; state->step < state->steps;) {
        int count;
        if (fit_stopped(fit->options->stop)) return NN_INTERRUPTED;
        int status = batches_take(&fit->train, fit->seen + state->step, &count, fit->error);
        if (status != 0) return status;
        float loss = step_train(fit, count);
        state->step++;
        if (fit->options->terminate_on_nan && !isfinite(loss)) return step_not_finite(fit, loss);
        state->epoch_seconds = seconds_now() - began;
        if (fit->events->step_end != NULL) fit->events->step_end(fit->events->context, state);
        status = callbacks_call(fit, NN_ON_STEP_END);
        if (status != 0) return status;
    }
    return 0;
}

static int epoch_begin(Fit *fit) {
    nn_fit_state *state = &fit->state;
    int64_t left = fit->batches - fit->seen, wanted = fit->options->steps_per_epoch;
    state->value_count = 0;
    state->step = 0;
    state->steps = wanted > 0 && wanted < left ? wanted : left;
    if (wanted > left) {
        nn_notes_format(&fit->options->notes, "epoch %lld has %lld steps, not steps_per_epoch = %lld: the data ends there",
                        (long long)state->epoch + 1, (long long)left, (long long)wanted);
    }
    if (fit->before.weights != NULL) snapshot_take(&fit->before, state);
    return callbacks_call(fit, NN_ON_EPOCH_BEGIN);
}

static void epoch_passed(Fit *fit) {
    fit->seen += fit->state.steps;
    if (fit->seen < fit->batches) return;
    fit->seen = 0;
    fit->pass++;
}

static int epoch_record(Fit *fit) {
    nn_fit_state *state = &fit->state;
    if (fit->history->flags & NN_HISTORY_LEARNING_RATE) {
        memcpy(&fit->row[fit->history->name_count - 1], (char *)state->trainer + state->model->learning_rate_offset,
               sizeof(float));
    }
    state->value_count = fit->history->name_count;
    state->names = fit->history->names;
    state->values = fit->row;
    return nn_history_add(fit->history, fit->row, fit->error);
}

static int fit_epoch(Fit *fit) {
    nn_fit_state *state = &fit->state;
    const nn_model *model = state->model;
    void *metrics = (char *)state->trainer + model->metrics_offset;
    double began = seconds_now();
    int status = epoch_begin(fit);
    if (status != 0) return status;
    batches_start(&fit->train, trainer_seed(state), fit->pass, fit->seen, fit->seen + state->steps);
    if (fit->events->epoch_begin != NULL) fit->events->epoch_begin(fit->events->context, state);
    model->metrics_reset(metrics);
    status = fit_steps(fit, began);
    if (status != 0) return status;
    epoch_passed(fit);
    model->metrics_result(metrics, fit->row);
    status = fit_validate(fit);
    if (status == 0) status = epoch_record(fit);
    if (status != 0) return status;
    state->epoch_seconds = seconds_now() - began;
    if (fit->events->epoch_end != NULL) state->finished |= fit->events->epoch_end(fit->events->context, state);
    return callbacks_call(fit, NN_ON_EPOCH_END);
}

/* ---- All epochs ---- */

static int prepare_validation(Fit *fit, const nn_dataset *validation, size_t batch_size) {
    const nn_model *model = fit->state.model;
    int32_t wanted = fit->options->validation_batch_size;
    nn_fit_options options = {.workers = fit->options->workers, .processes = fit->options->processes,
                              .queue_size = fit->options->queue_size};
    int status = wanted != 0 ? batch_size_check(model, wanted, &batch_size, fit->error) : 0;
    if (status == 0) status = batches_begin(&fit->validation, validation, batch_size, &options, fit->error);
    if (status != 0) return status;
    fit->has_validation = 1;
    fit->validation_steps = batches_count(validation, batch_size, fit->options->validation_steps);
    fit->scratch = scratch_new(model, fit->error);
    fit->metrics = nn_struct_new(model->metrics_bytes, fit->error);
    return fit->scratch == NULL || fit->metrics == NULL ? NN_SYSTEM : 0;
}

static int history_check(const Fit *fit, int validates) {
    const nn_history *history = fit->history;
    if (!(history->flags & NN_HISTORY_VALIDATION) == !validates) return 0;
    return nn_error_set(fit->error, NN_INPUT, "the history was not made for this training");
}

static int fit_prepare(Fit *fit, const nn_dataset *data, const nn_dataset *validation) {
    const nn_fit_options *options = fit->options;
    const nn_model *model = fit->state.model;
    size_t batch_size = 1;
    int32_t wanted = options->batch_size != 0 ? options->batch_size : model->batch < 32 ? model->batch : 32;
    int status = batch_size_check(model, wanted, &batch_size, fit->error);
    if (status == 0) status = history_check(fit, validation != NULL);
    if (status == 0) status = batches_begin(&fit->train, data, batch_size, options, fit->error);
    if (status == 0 && validation != NULL) status = prepare_validation(fit, validation, batch_size);
    if (status != 0) return status;
    fit->batches = batches_count(data, batch_size, 0);
    fit->row = nn_array_alloc((size_t)fit->history->name_count, sizeof(float), fit->error);
    if (fit->row == NULL) return NN_SYSTEM;
    if (fit->events->not_finite == NULL || !options->terminate_on_nan) return 0;
    return snapshot_new(&fit->before, model, fit->error);
}

static void fit_release(Fit *fit) {
    if (fit->has_validation) batches_free(&fit->validation);
    if (fit->train.data != NULL) batches_free(&fit->train);
    free(fit->scratch);
    free(fit->metrics);
    free(fit->row);
    free(fit->before.weights);
    free(fit->before.trainer);
}

/* An optimizer with use_ema keeps dense/kernel's moving average in the slot dense/kernel.average; training ends with it. */
static void take_averages(Fit *fit) {
    const nn_model *model = fit->state.model;
    for (int32_t i = 0; i < model->slot_count; i++)
        for (int32_t k = 0; k < model->weight_count; k++) {
            const nn_tensor *slot = &model->slots[i], *weight = &model->weights[k];
            size_t length = strlen(weight->name);
            if (strncmp(slot->name, weight->name, length) != 0 || strcmp(slot->name + length, ".average") != 0) continue;
            memcpy((char *)fit->state.weights + weight->offset, (char *)fit->state.trainer + slot->offset, weight->size * 4);
        }
}

/* Where in the data the epochs before the first one ended. */
static void epochs_skip(Fit *fit) {
    int64_t wanted = fit->options->steps_per_epoch;
    for (int64_t epoch = 0; epoch < fit->state.epoch; epoch++) {
        int64_t left = fit->batches - fit->seen;
        fit->state.steps = wanted > 0 && wanted < left ? wanted : left;
        epoch_passed(fit);
    }
}

static int fit_run(Fit *fit, const nn_dataset *data, const nn_dataset *validation) {
    nn_fit_state *state = &fit->state;
    int status = fit_prepare(fit, data, validation);
    state->epoch = fit->options->initial_epoch;
    if (status == 0) status = callbacks_call(fit, NN_ON_BEGIN);
    int64_t first = state->epoch;      /* a callback may have gone back to a backup */
    if (status == 0) epochs_skip(fit);
    if (fit->history->epochs == 0) fit->history->first_epoch = first;
    for (; state->epoch < state->epochs && status == 0 && !state->finished; state->epoch++) status = fit_epoch(fit);
    if (status == 0 && state->epoch > first) take_averages(fit);
    if (status == 0) status = callbacks_call(fit, NN_ON_END);
    fit_release(fit);
    return status;
}

int nn_fit(const nn_model *model, void *weights, void *trainer, const nn_fit_options *options, nn_dataset *data,
           nn_dataset *validation, const nn_fit_events *events, nn_history *history, nn_error *error) {
    static const nn_fit_events no_events = {0};
    if (model->train == NULL) {
        return nn_error_set(error, NN_INPUT, "the model %s was compiled without training", model->name);
    }
    int status = nn_dataset_bind(data, model, NN_BIND_ALL, error);
    if (status == 0 && validation != NULL) status = nn_dataset_bind(validation, model, NN_BIND_ALL, error);
    nn_dataset *first = NULL, *last = NULL;
    if (status == 0 && validation == NULL && options->validation_split != 0) {
        status = nn_dataset_split(data, options->validation_split, &first, &last, error);
    }
    if (status == 0) {
        Fit fit = {.options = options,
                   .events = events != NULL ? events : &no_events,
                   .history = history,
                   .error = error,
                   .state = {.model = model, .weights = weights, .trainer = trainer, .epochs = options->epochs,
                             .options = options}};
        status = fit_run(&fit, first != NULL ? first : data, last != NULL ? last : validation);
    }
    nn_dataset_free(first);
    nn_dataset_free(last);
    return status;
}
