/* bench.c - times one emitted model: a training step and predictions, the minimum of repeats, in microseconds.
 *
 *     nnc model.nn -o model.c && cc -O3 -march=native -DMODEL=name_model -Iruntime bench.c model.c && taskset -c 1 ./a.out
 * prints `name: train 198.75 (batch 32), predict 4.04 (1) 58.95 (32)`. */
#define _POSIX_C_SOURCE 200809L
#include "../drive.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

extern const nn_model MODEL;

enum { MOST = 16, REPEATS = 7 };

typedef struct Bench {
    void *weights, *trainer, *scratch;
    const void *inputs[MOST], *targets[MOST];
    float *outputs[MOST];
} Bench;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void *argument(const nn_tensor *tensor, int number, int batch, int target) {
    size_t count = tensor->size * (size_t)batch;
    float *values = malloc(count * 4 + 4);
    for (size_t i = 0; i < count; i++) {
        int32_t chosen = drive_class(number, i, tensor->classes);
        values[i] = target ? (float)chosen : drive_value(number, i);
        if (tensor->element == NN_I32) memcpy(values + i, &chosen, 4);
    }
    return values;
}

static void train(Bench *b, int n) { MODEL.train(b->weights, b->trainer, n, b->inputs, b->targets, NULL); }
static void predict(Bench *b, int n) { MODEL.predict(b->weights, b->scratch, n, b->inputs, b->outputs); }

/* Enough calls for 20 ms, the best of several rounds. */
static double microseconds(void (*call)(Bench *, int), Bench *b, int n) {
    double begin = seconds(), best = 1e30;
    call(b, n);
    double once = seconds() - begin;
    int calls = once > 0.02 ? 1 : (int)(0.02 / (once + 1e-8)) + 1;
    for (int i = 0; i < REPEATS; i++) {
        begin = seconds();
        for (int k = 0; k < calls; k++) call(b, n);
        double took = (seconds() - begin) / calls;
        if (took < best) best = took;
    }
    return best * 1e6;
}

int main(void) {
    Bench b = { .weights = malloc(MODEL.weights_bytes), .trainer = malloc(MODEL.trainer_bytes + 8), .scratch = malloc(MODEL.scratch_bytes) };
    for (int i = 0; i < MODEL.input_count; i++) b.inputs[i] = argument(&MODEL.inputs[i], i, MODEL.batch, 0);
    for (int i = 0; i < MODEL.target_count; i++) b.targets[i] = argument(&MODEL.targets[i], MOST + i, MODEL.batch, 1);
    for (int i = 0; i < MODEL.output_count; i++) b.outputs[i] = malloc(MODEL.outputs[i].size * (size_t)MODEL.batch * 4);
    MODEL.init(b.weights, 1);
    if (MODEL.scratch_init != NULL) MODEL.scratch_init(b.scratch, 1);
    printf("%s:", MODEL.name);
    if (MODEL.train != NULL) {
        MODEL.trainer_init(b.trainer, 1);
        printf(" train %.2f (batch %d),", microseconds(train, &b, MODEL.batch), MODEL.batch);
    }
    printf(" predict %.3f (1)", microseconds(predict, &b, 1));
    printf(" %.2f (%d)\n", microseconds(predict, &b, MODEL.batch), MODEL.batch);
    return 0;
}
