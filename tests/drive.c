/* drive.c - runs any emitted model on made-up data: linked into the tests for the JIT, and by the tests, with each C
 * compiler, to emitted sources. Example line: "adam weights dense/kernel 3f1a2b3c". */
#include "drive.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 16, STEPS = 4 };

static uint32_t hash(uint32_t a, uint32_t b) {
    uint32_t x = a * 0x9e3779b9u ^ (b + 0x7f4a7c15u) * 0x85ebca6bu;
    x ^= x >> 15;
    x *= 0x2c1b3c6du;
    return x ^ x >> 13;
}

float drive_value(int argument, size_t i) {
    return (float)(hash((uint32_t)argument, (uint32_t)i) >> 16) / 32768.0f - 1.0f;
}

int drive_class(int argument, size_t i, int classes) {
    return (int)(hash((uint32_t)argument + 100u, (uint32_t)i) % (uint32_t)(classes > 0 ? classes : 2));
}

static void *make_argument(const nn_tensor *tensor, int argument, int batch, int target) {
    size_t count = tensor->size * (size_t)batch;
    float *values = malloc(count * 4 + 4);
    for (size_t i = 0; values != NULL && i < count; i++) {
        int32_t chosen = drive_class(argument, i, tensor->classes);
        float value = target ? (float)chosen : drive_value(argument, i);
        if (tensor->element == NN_I32) memcpy(values + i, &chosen, 4);
        else values[i] = value;
    }
    return values;
}

static void put(FILE *out, const nn_model *model, const char *what, const char *name, const float *values,
                size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, values + i, 4);
        fprintf(out, "%s %s %s %08lx\n", model->name, what, name, (unsigned long)bits);
    }
}

typedef struct Drive {
    void *weights, *trainer, *scratch, *metrics;
    const void *inputs[MOST], *targets[MOST];
    float *outputs[MOST];
} Drive;

static int allocate(Drive *d, const nn_model *model) {
    int good = model->input_count <= MOST && model->output_count <= MOST && model->target_count <= MOST;
    d->weights = calloc(1, model->weights_bytes + 8);
    d->trainer = calloc(1, model->trainer_bytes + 8);
    d->scratch = calloc(1, model->scratch_bytes + 8);
    d->metrics = calloc(1, model->metrics_bytes + 8);
    for (int i = 0; good && i < model->input_count; i++)
        good = (d->inputs[i] = make_argument(&model->inputs[i], i, model->batch, 0)) != NULL;
    for (int i = 0; good && i < model->target_count; i++)
        good = (d->targets[i] = make_argument(&model->targets[i], MOST + i, model->batch, 1)) != NULL;
    for (int i = 0; good && i < model->output_count; i++)
        good = (d->outputs[i] = malloc(model->outputs[i].size * (size_t)model->batch * 4 + 4)) != NULL;
    return good && d->weights != NULL && d->trainer != NULL && d->scratch != NULL && d->metrics != NULL;
}

static void run_training(Drive *d, const nn_model *model, FILE *out) {
    float results[64] = { 0 };
    model->trainer_init(d->trainer, 7);
    for (int step = 0; step < STEPS; step++) {
        int n = step % 2 == 0 ? model->batch : model->batch / 2 + 1;
        float loss = model->train(d->weights, d->trainer, n, d->inputs, d->targets, NULL);
        put(out, model, "train", "loss", &loss, 1);
    }
    model->metrics_result((char *)d->trainer + model->metrics_offset, results);
    for (int i = 0; i < model->metric_count && i < 64; i++)
        put(out, model, "metric", model->metric_names[i], results + i, 1);
    model->metrics_reset(d->metrics);
    float loss = model->evaluate(d->weights, d->scratch, d->metrics, model->batch, d->inputs, d->targets, NULL);
    put(out, model, "evaluate", "loss", &loss, 1);
}

int drive(const nn_model *model, FILE *out) {
    Drive d = { 0 };
    int good = allocate(&d, model);
    if (good) {
        if (model->init != NULL) model->init(d.weights, 3);
        if (model->scratch_init != NULL) model->scratch_init(d.scratch, 5);
        if (model->train != NULL) run_training(&d, model, out);
        for (int i = 0; i < model->weight_count; i++)
            put(out, model, "weights", model->weights[i].name, (float *)d.weights + model->weights[i].offset / 4,
                model->weights[i].size);
        for (int n = model->batch > 1 ? model->batch - 1 : 1; n > 0 && model->predict != NULL; n = n > 1 ? 1 : 0) {
            model->predict(d.weights, d.scratch, n, d.inputs, d.outputs);
            for (int i = 0; i < model->output_count; i++)
                put(out, model, "predict", model->outputs[i].name, d.outputs[i], model->outputs[i].size * (size_t)n);
        }
    }
    for (int i = 0; i < MOST; i++) {
        free((void *)(uintptr_t)d.inputs[i]);
        free((void *)(uintptr_t)d.targets[i]);
        free(d.outputs[i]);
    }
    free(d.weights);
    free(d.trainer);
    free(d.scratch);
    free(d.metrics);
    return !good;
}
