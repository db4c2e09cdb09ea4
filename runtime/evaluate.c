/* evaluate.c - passes over data that leave the weights alone, or only adapt them: evaluate, predict, adapt.
 *
 * Example: 100 samples and a model compiled for batches of 32 are four calls of model->evaluate, the last with 4. */
#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE             /* madvise */
#endif
#include "batches.h"

#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

enum { HUGE_PAGE = 2 * 1024 * 1024 };

void *nn_struct_new(size_t bytes, nn_error *error) {
    size_t unit = bytes < HUGE_PAGE ? 64 : HUGE_PAGE, least = bytes > 0 ? bytes : 1;
    size_t size = least < SIZE_MAX - unit ? (least + unit - 1) / unit * unit : 0;
    void *memory = size > 0 ? aligned_alloc(unit, size) : NULL;
    if (memory == NULL) {
        nn_error_memory(error);
        return NULL;
    }
#ifdef MADV_HUGEPAGE
    /* 512 times fewer pages to be made one by one, which is a quarter of the time to a first step. */
    if (unit == HUGE_PAGE) madvise(memory, size, MADV_HUGEPAGE);
#endif
    memset(memory, 0, bytes);
    return memory;
}

int batch_size_check(const nn_model *model, int32_t wanted, size_t *batch_size, nn_error *error) {
    if (wanted < 0) return nn_error_set(error, NN_INPUT, "batch_size is %d", (int)wanted);
    if (wanted > model->batch) {
        return nn_error_set(error, NN_INPUT, "batch_size is %d but the model was compiled for at most %d (--batch)",
                            (int)wanted, (int)model->batch);
    }
    *batch_size = (size_t)(wanted > 0 ? wanted : model->batch);
    return 0;
}

int fit_stopped(const volatile sig_atomic_t *stop) {
    return stop != NULL && *stop != 0;
}

void *scratch_new(const nn_model *model, nn_error *error) {
    void *scratch = nn_struct_new(model->scratch_bytes, error);
    if (scratch != NULL && model->scratch_init != NULL) model->scratch_init(scratch, 0);
    return scratch;
}

int evaluate_pass(const nn_model *model, const void *weights, void *scratch, void *metrics, Batches *batches,
                  int64_t steps, const volatile sig_atomic_t *stop, float *result, nn_error *error) {
    model->metrics_reset(metrics);
    batches_start(batches, 0, 0, 0, steps);
    for (int64_t step = 0; step < steps; step++) {
        int count;
        if (fit_stopped(stop)) return NN_INTERRUPTED;
        int status = batches_take(batches, step, &count, error);
        if (status != 0) return status;
        model->evaluate(weights, scratch, metrics, count, batches->inputs, batches->targets, batches->weights);
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
    Batches batches;
    int status = nn_dataset_bind(data, model, NN_BIND_ALL, error);
    if (status == 0) status = batch_size_check(model, batch_size, &size, error);
    if (status == 0) status = batches_begin(&batches, data, size, NULL, error);
    if (status != 0) return status;
    void *scratch = scratch_new(model, error), *metrics = nn_struct_new(model->metrics_bytes, error);
    status = NN_SYSTEM;
    if (scratch != NULL && metrics != NULL) {
        int64_t count = batches_count(data, size, steps);
        status = evaluate_pass(model, weights, scratch, metrics, &batches, count, stop, result, error);
    }
    free(scratch);
    free(metrics);
    batches_free(&batches);
    return status;
}

int nn_adapt(const nn_model *model, void *weights, nn_dataset *data, int32_t batch_size,
             const volatile sig_atomic_t *stop, nn_error *error) {
    size_t size = 1;
    Batches batches;
    if (model->adapt == NULL) return 0;
    int status = nn_dataset_bind(data, model, NN_BIND_INPUTS, error);
    if (status == 0) status = batch_size_check(model, batch_size, &size, error);
    if (status == 0) status = batches_begin(&batches, data, size, NULL, error);
    if (status != 0) return status;
    void *scratch = scratch_new(model, error);
    if (scratch == NULL) status = NN_SYSTEM;
    int64_t steps = batches_count(data, size, 0);
    for (int64_t step = 0; step < steps && status == 0; step++) {
        int count;
        status = fit_stopped(stop) ? NN_INTERRUPTED : batches_take(&batches, step, &count, error);
        if (status == 0) model->adapt(weights, scratch, count, batches.inputs);
    }
    free(scratch);
    batches_free(&batches);
    return status;
}

int nn_predict(const nn_model *model, const void *weights, nn_dataset *data, int32_t batch_size,
               const volatile sig_atomic_t *stop, float *const *outputs, nn_error *error) {
    size_t size = 1;
    Batches batches;
    int status = nn_dataset_bind(data, model, NN_BIND_INPUTS, error);
    if (status == 0) status = batch_size_check(model, batch_size, &size, error);
    if (status == 0) status = batches_begin(&batches, data, size, NULL, error);
    if (status != 0) return status;
    void *scratch = scratch_new(model, error);
    float **places = nn_array_alloc((size_t)model->output_count, sizeof *places, error);
    if (scratch == NULL || places == NULL) status = NN_SYSTEM;
    int64_t steps = batches_count(data, size, 0);
    for (int64_t step = 0; step < steps && status == 0; step++) {
        int count;
        status = batches_take(&batches, step, &count, error);
        if (status != 0) break;
        for (int o = 0; o < model->output_count; o++) {
            places[o] = outputs[o] + (size_t)step * size * model->outputs[o].size;
        }
        model->predict(weights, scratch, count, batches.inputs, places);
        if (fit_stopped(stop)) status = NN_INTERRUPTED;
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
