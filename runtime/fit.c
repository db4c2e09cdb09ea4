/* fit.c - trains, evaluates and predicts: walks a dataset in batches and calls the model's functions.
 *
 * Example: 1,797 samples, batch_size 32, shuffle: each epoch is 57 calls of model->train, the last with 5 samples, in
 * an order that depends on the trainer's seed and the epoch alone; then one pass of model->evaluate over the validation
 * data, and a row in the history. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Batches of a dataset: views of it where the order is its own, else copies. */
typedef struct Batches {
    const nn_dataset *data;
    size_t batch_size;
    const size_t *order;       /* NULL: as they lie */
    const float *weights;      /* of all samples; NULL: all 1 */
    const void **inputs, **targets;            /* the current batch */
    void **input_copies, **target_copies;      /* when there is an order */
    float *weight_copy;
    const float *batch_weights;
} Batches;

void *nn_struct_new(size_t bytes, nn_error *error) {
    size_t size = bytes < SIZE_MAX - 64 ? (bytes + 64) / 64 * 64 : 0;
    void *memory = size > 0 ? aligned_alloc(64, size) : NULL;
    if (memory == NULL) nn_error_memory(error);
    else memset(memory, 0, size);
    return memory;
}

static void **copies_new(const nn_array *arrays, int count, size_t batch_size, nn_error *error) {
    void **copies = nn_array_alloc((size_t)count, sizeof *copies, error);
    for (int i = 0; i < count && copies != NULL; i++) {
        size_t bytes = arrays[i].size * 4;
        int huge = bytes != 0 && batch_size > (SIZE_MAX - 128) / bytes;
        copies[i] = huge ? NULL : nn_struct_new(bytes * batch_size, error);
        if (copies[i] != NULL) continue;
        nn_error_memory(error);
        while (i-- > 0) free(copies[i]);
        free(copies);
        return NULL;
    }
    return copies;
}

static void copies_free(void **copies, int count) {
    for (int i = 0; i < count && copies != NULL; i++) free(copies[i]);
    free(copies);
}

static void batches_free(Batches *batches) {
    copies_free(batches->input_copies, batches->data->input_count);
    copies_free(batches->target_copies, batches->data->target_count);
    free(batches->weight_copy);
    free(batches->inputs);
    free(batches->targets);
}

static int batches_begin(Batches *batches, const nn_dataset *data, size_t batch_size, const float *weights,
                         int ordered, nn_error *error) {
    *batches = (Batches){.data = data, .batch_size = batch_size, .weights = weights};
    batches->inputs = nn_array_alloc((size_t)data->input_count, sizeof(void *), error);
    batches->targets = nn_array_alloc((size_t)data->target_count, sizeof(void *), error);
    int failed = batches->inputs == NULL || batches->targets == NULL;
    if (ordered && !failed) {
        batches->input_copies = copies_new(data->inputs, data->input_count, batch_size, error);
        batches->target_copies = copies_new(data->targets, data->target_count, batch_size, error);
        batches->weight_copy = nn_array_alloc(batch_size, sizeof(float), error);
        failed = batches->input_copies == NULL || batches->target_copies == NULL || batches->weight_copy == NULL;
    }
    if (!failed) return 0;
    batches_free(batches);
    return NN_SYSTEM;
}

static const void *rows_of(const nn_array *array, const size_t *order, void *copy, size_t first, size_t count) {
    size_t bytes = array->size * 4;
    const char *values = array->values;
    if (order == NULL) return values + first * bytes;
    for (size_t i = 0; i < count; i++) memcpy((char *)copy + i * bytes, values + order[first + i] * bytes, bytes);
    return copy;
}

/* Makes batch `step` the current one and gives its number of samples. */
static int batches_take(Batches *batches, int64_t step) {
    const nn_dataset *data = batches->data;
    const size_t *order = batches->order;
    size_t first = (size_t)step * batches->batch_size;
    size_t count = data->count - first < batches->batch_size ? data->count - first : batches->batch_size;
    for (int i = 0; i < data->input_count; i++) {
        void *copy = batches->input_copies != NULL ? batches->input_copies[i] : NULL;
        batches->inputs[i] = rows_of(&data->inputs[i], order, copy, first, count);
    }
    for (int i = 0; i < data->target_count; i++) {
        void *copy = batches->target_copies != NULL ? batches->target_copies[i] : NULL;
        batches->targets[i] = rows_of(&data->targets[i], order, copy, first, count);
    }
    batches->batch_weights = batches->weights != NULL ? batches->weights + first : NULL;
    if (batches->weights != NULL && order != NULL) {
        for (size_t i = 0; i < count; i++) batches->weight_copy[i] = batches->weights[order[first + i]];
        batches->batch_weights = batches->weight_copy;
    }
    return (int)count;
}

static int64_t steps_of(const nn_dataset *data, size_t batch_size, int64_t most) {
    int64_t steps = (int64_t)((data->count - 1) / batch_size + 1);
    return most > 0 && most < steps ? most : steps;
}

/* ---- Order and weights ---- */

static uint64_t mix(uint64_t value) {        /* splitmix64 */
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
    value = (value ^ value >> 27) * 0x94D049BB133111EBu;
    return value ^ value >> 31;
}

static void order_shuffle(size_t *order, size_t count, uint64_t seed, int64_t epoch) {
    uint64_t state = mix(mix(seed) + (uint64_t)epoch);
    for (size_t i = 0; i < count; i++) order[i] = i;
    for (size_t i = count; i > 1; i--) {
        uint64_t limit = UINT64_MAX - UINT64_MAX % i, drawn;
        do {
            state += 0x9E3779B97F4A7C15u;
            drawn = mix(state);
        } while (drawn >= limit);            /* else the low ones would come more often */
        size_t other = (size_t)(drawn % i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

/* The class of a sample: its number, or where the largest of several (one-hot) values stands. */
static int64_t class_of(const nn_array *target, size_t row) {
    if (target->element == NN_I32) return ((const int32_t *)target->values)[row];
    const float *values = (const float *)target->values + row * target->size;
    if (target->size == 1) return values[0] >= 0 && values[0] < 2147483648.0f ? (int64_t)values[0] : -1;
    size_t best = 0;
    for (size_t i = 1; i < target->size; i++) {
        if (values[i] > values[best]) best = i;
    }
    return (int64_t)best;
}

/* sample_weight × class_weight of every sample; *made stays NULL where all weigh 1. */
static int weights_make(const nn_dataset *data, const nn_fit_options *options, float **made, nn_error *error) {
    *made = NULL;
    if (options->class_weight_count == 0) return 0;
    const nn_array *target = data->target_count == 1 ? &data->targets[0] : NULL;
    if (target == NULL || (target->element == NN_I32 && target->size != 1)) {
        return nn_error_set(error, NN_INPUT, "class_weight needs one target with one class for each sample");
    }
    float *weights = nn_array_alloc(data->count, sizeof *weights, error);
    if (weights == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < data->count; i++) {
        int64_t class_number = class_of(target, i);
        int known = class_number >= 0 && class_number < options->class_weight_count;
        weights[i] = (data->sample_weight != NULL ? data->sample_weight[i] : 1.0f) *
                     (known ? options->class_weight[class_number] : 1.0f);
    }
    *made = weights;
    return 0;
}

/* ---- Evaluation and prediction ---- */

static int batch_size_check(const nn_model *model, int32_t wanted, size_t *batch_size, nn_error *error) {
    if (wanted < 0) return nn_error_set(error, NN_INPUT, "batch_size is %d", (int)wanted);
    if (wanted > model->batch) {
        return nn_error_set(error, NN_INPUT, "batch_size is %d but the model was compiled for at most %d (--batch)",
                            (int)wanted, (int)model->batch);
    }
    *batch_size = (size_t)(wanted > 0 ? wanted : model->batch);
    return 0;
}

static int stopped(const volatile sig_atomic_t *stop) {
    return stop != NULL && *stop != 0;
}

static void *scratch_new(const nn_model *model, nn_error *error) {
    void *scratch = nn_struct_new(model->scratch_bytes, error);
    if (scratch != NULL && model->scratch_init != NULL) model->scratch_init(scratch, 0);
    return scratch;
}

/* One pass; scratch and metrics belong to the caller. */
static int evaluate_pass(const nn_model *model, const void *weights, void *scratch, void *metrics, Batches *batches,
                         int64_t steps, const volatile sig_atomic_t *stop, float *result) {
    model->metrics_reset(metrics);
    for (int64_t step = 0; step < steps; step++) {
        if (stopped(stop)) return NN_INTERRUPTED;
        int count = batches_take(batches, step);
        model->evaluate(weights, scratch, metrics, count, batches->inputs, batches->targets, batches->batch_weights);
    }
    model->metrics_result(metrics, result);
    return 0;
}

int nn_evaluate(const nn_model *model, const void *weights, nn_dataset *data, int32_t batch_size, int64_t steps,
                const volatile sig_atomic_t *stop, float *result, nn_error *error) {
    if (model->evaluate == NULL) {
        return nn_error_set(error, NN_INPUT, "the model %s was compiled without training", model->name);
    }
    size_t size = 1;
    int status = nn_dataset_bind(data, model, NN_BIND_ALL, error);
    if (status == 0) status = batch_size_check(model, batch_size, &size, error);
    if (status != 0) return status;
    Batches batches;
    status = batches_begin(&batches, data, size, data->sample_weight, 0, error);
    if (status != 0) return status;
    void *scratch = scratch_new(model, error), *metrics = nn_struct_new(model->metrics_bytes, error);
    status = NN_SYSTEM;
    if (scratch != NULL && metrics != NULL) {
        status = evaluate_pass(model, weights, scratch, metrics, &batches, steps_of(data, size, steps), stop, result);
    }
    free(scratch);
    free(metrics);
    batches_free(&batches);
    return status;
}

int nn_predict(const nn_model *model, const void *weights, nn_dataset *data, int32_t batch_size,
               const volatile sig_atomic_t *stop, float *const *outputs, nn_error *error) {
    size_t size = 1;
    int status = nn_dataset_bind(data, model, NN_BIND_INPUTS, error);
    if (status == 0) status = batch_size_check(model, batch_size, &size, error);
    if (status != 0) return status;
    Batches batches;
    status = batches_begin(&batches, data, size, NULL, 0, error);
    if (status != 0) return status;
    void *scratch = scratch_new(model, error);
    float **places = nn_array_alloc((size_t)model->output_count, sizeof *places, error);
    if (scratch == NULL || places == NULL) status = NN_SYSTEM;
    int64_t steps = steps_of(data, size, 0);
    for (int64_t step = 0; step < steps && status == 0; step++) {
        int count = batches_take(&batches, step);
        for (int o = 0; o < model->output_count; o++) {
            places[o] = outputs[o] + (size_t)step * size * model->outputs[o].size;
        }
        model->predict(weights, scratch, count, batches.inputs, places);
        if (stopped(stop)) status = NN_INTERRUPTED;
    }
    free(places);
    free(scratch);
    batches_free(&batches);
    return status;
}

float **nn_outputs_new(const nn_model *model, size_t count, nn_error *error) {
    float **outputs = nn_array_alloc((size_t)model->output_count, sizeof *outputs, error);
    for (int o = 0; o < model->output_count && outputs != NULL; o++) {
        outputs[o] = nn_array_alloc(count, model->outputs[o].size * sizeof(float), error);
        if (outputs[o] != NULL) continue;
        nn_outputs_free(model, outputs);
        return NULL;
    }
    return outputs;
}

void nn_outputs_free(const nn_model *model, float **outputs) {
    for (int o = 0; o < model->output_count && outputs != NULL; o++) free(outputs[o]);
    free(outputs);
}

/* ---- Training ---- */

typedef struct Fit {
    const nn_fit_options *options;
    const nn_fit_events *events;
    nn_history *history;
    nn_error *error;
    nn_fit_state state;
    Batches train, validation;
    int has_validation;
    int64_t validation_steps;
    size_t *order;
    float *row;                /* of the history */
    void *scratch, *metrics;   /* for the validation */
} Fit;

static double seconds_now(void) {
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int fit_validate(Fit *fit) {
    const nn_model *model = fit->state.model;
    int64_t every = fit->options->validation_freq > 0 ? fit->options->validation_freq : 1;
    float *values = fit->row + model->metric_count;
    if (!fit->has_validation) return 0;
    if ((fit->state.epoch + 1) % every != 0) {
        for (int i = 0; i < model->metric_count; i++) values[i] = NAN;
        return 0;
    }
    return evaluate_pass(model, fit->state.weights, fit->scratch, fit->metrics, &fit->validation,
                         fit->validation_steps, fit->options->stop, values);
}

static int fit_steps(Fit *fit, double began) {
    nn_fit_state *state = &fit->state;
    const nn_model *model = state->model;
    for (state->step = 0; state->step < state->steps;) {
        if (stopped(fit->options->stop)) return NN_INTERRUPTED;
        int count = batches_take(&fit->train, state->step);
        float loss = model->train(state->weights, state->trainer, count, fit->train.inputs, fit->train.targets,
                                  fit->train.batch_weights);
        state->step++;
        if (fit->options->terminate_on_nan && !isfinite(loss)) {
            return nn_error_set(fit->error, NN_INPUT, "the loss is %s in epoch %lld, step %lld",
                                isnan(loss) ? "NaN" : "infinite", (long long)state->epoch + 1,
                                (long long)state->step);
        }
        state->epoch_seconds = seconds_now() - began;
        if (fit->events->step_end != NULL) fit->events->step_end(fit->events->context, state);
    }
    return 0;
}

/* *enough becomes nonzero when an event ends the training. */
static int fit_epoch(Fit *fit, int *enough) {
    nn_fit_state *state = &fit->state;
    const nn_model *model = state->model;
    void *metrics = (char *)state->trainer + model->metrics_offset;
    double began = seconds_now();
    state->value_count = 0;
    state->step = 0;
    if (fit->order != NULL) {
        uint64_t seed;
        memcpy(&seed, (char *)state->trainer + model->seed_offset, sizeof seed);
        order_shuffle(fit->order, fit->train.data->count, seed, state->epoch);
    }
    if (fit->events->epoch_begin != NULL) fit->events->epoch_begin(fit->events->context, state);
    model->metrics_reset(metrics);
    int status = fit_steps(fit, began);
    if (status != 0) return status;
    model->metrics_result(metrics, fit->row);
    status = fit_validate(fit);
    if (status == 0) status = nn_history_add(fit->history, fit->row, fit->error);
    if (status != 0) return status;
    state->epoch_seconds = seconds_now() - began;
    state->value_count = fit->history->name_count;
    state->names = fit->history->names;
    state->values = fit->row;
    if (fit->events->epoch_end != NULL) *enough = fit->events->epoch_end(fit->events->context, state);
    return 0;
}

static int fit_prepare_validation(Fit *fit, const nn_dataset *validation, size_t batch_size) {
    const nn_model *model = fit->state.model;
    int32_t wanted = fit->options->validation_batch_size;
    int status = wanted != 0 ? batch_size_check(model, wanted, &batch_size, fit->error) : 0;
    if (status == 0) {
        status = batches_begin(&fit->validation, validation, batch_size, validation->sample_weight, 0, fit->error);
    }
    if (status != 0) return status;
    fit->has_validation = 1;
    fit->validation_steps = steps_of(validation, batch_size, fit->options->validation_steps);
    fit->scratch = scratch_new(model, fit->error);
    fit->metrics = nn_struct_new(model->metrics_bytes, fit->error);
    return fit->scratch == NULL || fit->metrics == NULL ? NN_SYSTEM : 0;
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

/* Runs with both datasets bound and split. */
static int fit_run(Fit *fit, const nn_dataset *data, const nn_dataset *validation) {
    const nn_fit_options *options = fit->options;
    const nn_model *model = fit->state.model;
    float *weights = NULL;
    size_t batch_size = 1;
    int32_t wanted = options->batch_size != 0 ? options->batch_size : model->batch < 32 ? model->batch : 32;
    int status = batch_size_check(model, wanted, &batch_size, fit->error);
    if (status == 0 && fit->history->name_count != model->metric_count * (validation != NULL ? 2 : 1)) {
        status = nn_error_set(fit->error, NN_INPUT, "the history was not made for this training");
    }
    if (status == 0) status = weights_make(data, options, &weights, fit->error);
    if (status == 0) {
        status = batches_begin(&fit->train, data, batch_size, weights != NULL ? weights : data->sample_weight,
                               options->shuffle, fit->error);
    }
    if (status != 0) {
        free(weights);
        return status;
    }
    fit->row = nn_array_alloc((size_t)fit->history->name_count, sizeof(float), fit->error);
    fit->order = options->shuffle ? nn_array_alloc(data->count, sizeof(size_t), fit->error) : NULL;
    fit->train.order = fit->order;
    if (fit->row == NULL || (options->shuffle && fit->order == NULL)) status = NN_SYSTEM;
    if (status == 0 && validation != NULL) status = fit_prepare_validation(fit, validation, batch_size);
    fit->state.steps = steps_of(data, batch_size, options->steps_per_epoch);
    if (fit->history->epochs == 0) fit->history->first_epoch = options->initial_epoch;
    int enough = 0;
    for (int64_t epoch = options->initial_epoch; epoch < options->epochs && status == 0 && !enough; epoch++) {
        fit->state.epoch = epoch;
        status = fit_epoch(fit, &enough);
    }
    if (status == 0 && options->epochs > options->initial_epoch) take_averages(fit);
    if (fit->has_validation) batches_free(&fit->validation);
    batches_free(&fit->train);
    free(fit->scratch);
    free(fit->metrics);
    free(fit->order);
    free(fit->row);
    free(weights);
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
                   .state = {.model = model, .weights = weights, .trainer = trainer, .epochs = options->epochs}};
        status = fit_run(&fit, first != NULL ? first : data, last != NULL ? last : validation);
    }
    nn_dataset_free(first);
    nn_dataset_free(last);
    return status;
}
