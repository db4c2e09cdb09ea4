/* bench.c - times one model on made-up data: a training step, predictions of one sample and of a whole batch.
 *
 *     nnc model.nn -o model.c && cc -O3 -march=native -DMODEL=name_model bench.c ../drive.c model.c && taskset -c 1 ./a.out
 * prints a line of JSON (bench.h). With two numbers as arguments it only runs so many steps and predictions. jit.c does the
 * same to a model that nnc compiles in memory. */
#define _POSIX_C_SOURCE 200809L
#include "bench.h"

#include "../drive.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 16 };

typedef struct Bench {
    const nn_model *model;
    void *weights, *trainer, *scratch;
    void *inputs[MOST], *targets[MOST], *outputs[MOST];
} Bench;

typedef struct Times { double processor, wall; } Times;

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* At a cache line, as weights are read fastest. */
static void *memory_new(size_t bytes) { return aligned_alloc(64, (bytes + 64) / 64 * 64); }

static void *argument_new(const nn_tensor *tensor, int number, int batch, int target) {
    size_t count = tensor->size * (size_t)batch;
    float *values = memory_new(count * 4);
    for (size_t i = 0; values != NULL && i < count; i++) {
        int32_t chosen = drive_class(number, i, tensor->classes);
        values[i] = target ? (float)chosen : drive_value(number, i);
        if (tensor->element == NN_I32) memcpy(values + i, &chosen, 4);
    }
    return values;
}

static int bench_open(Bench *b, const nn_model *m) {
    *b = (Bench){ .model = m, .weights = memory_new(m->weights_bytes), .trainer = memory_new(m->trainer_bytes),
                  .scratch = memory_new(m->scratch_bytes) };
    int good = b->weights != NULL && b->trainer != NULL && b->scratch != NULL;
    for (int i = 0; i < m->input_count; i++)
        good &= (b->inputs[i] = argument_new(&m->inputs[i], i, m->batch, 0)) != NULL;
    for (int i = 0; i < m->target_count; i++)
        good &= (b->targets[i] = argument_new(&m->targets[i], MOST + i, m->batch, 1)) != NULL;
    for (int i = 0; i < m->output_count; i++)
        good &= (b->outputs[i] = memory_new(m->outputs[i].size * (size_t)m->batch * 4)) != NULL;
    if (!good) return 0;
    if (m->init != NULL) m->init(b->weights, 1);
    if (m->scratch_init != NULL) m->scratch_init(b->scratch, 1);
    if (m->train != NULL) m->trainer_init(b->trainer, 1);
    return 1;
}

static void bench_close(Bench *b) {
    for (int i = 0; i < MOST; i++) {
        free(b->inputs[i]);
        free(b->targets[i]);
        free(b->outputs[i]);
    }
    free(b->weights);
    free(b->trainer);
    free(b->scratch);
}

static void train(Bench *b, int n) {
    b->model->train(b->weights, b->trainer, n, (const void *const *)b->inputs, (const void *const *)b->targets, NULL);
}

static void predict(Bench *b, int n) {
    b->model->predict(b->weights, b->scratch, n, (const void *const *)b->inputs, (float *const *)b->outputs);
}

/* Enough calls for 100 ms, the best of several rounds; in microseconds a call. */
static Times time_calls(void (*call)(Bench *, int), Bench *b, int n, int repeats) {
    double begin = seconds(CLOCK_MONOTONIC);
    call(b, n);
    double once = seconds(CLOCK_MONOTONIC) - begin;
    int calls = once > 0.1 ? 1 : (int)(0.1 / (once + 1e-8)) + 1;
    Times best = { 1e30, 1e30 };
    for (int i = 0; i < repeats; i++) {
        double wall = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
        for (int k = 0; k < calls; k++) call(b, n);
        processor = (seconds(CLOCK_PROCESS_CPUTIME_ID) - processor) / calls * 1e6;
        wall = (seconds(CLOCK_MONOTONIC) - wall) / calls * 1e6;
        if (processor < best.processor) best.processor = processor;
        if (wall < best.wall) best.wall = wall;
    }
    return best;
}

int bench_model(const nn_model *model, int repeats) {
    Bench b;
    int good = bench_open(&b, model);
    if (good) {
        printf("{\"batch\": %d, ", model->batch);
        if (model->train != NULL) {
            Times step = time_calls(train, &b, model->batch, repeats);
            printf("\"train_us\": %.3f, \"train_wall_us\": %.3f, ", step.processor, step.wall);
        }
        Times one = time_calls(predict, &b, 1, repeats), all = time_calls(predict, &b, model->batch, repeats);
        printf("\"predict_us\": {\"1\": %.4f, \"%d\": %.3f}, ", one.processor, model->batch, all.processor);
        printf("\"predict_wall_us\": {\"1\": %.4f, \"%d\": %.3f}}\n", one.wall, model->batch, all.wall);
    }
    bench_close(&b);
    return good;
}

int bench_steps(const nn_model *model, int train_steps, int predictions) {
    Bench b;
    int good = bench_open(&b, model);
    for (int i = 0; good && model->train != NULL && i < train_steps; i++) train(&b, model->batch);
    for (int i = 0; good && i < predictions; i++) predict(&b, 1);
    bench_close(&b);
    return good;
}

#ifdef MODEL
extern const nn_model MODEL;

int main(int argc, char **argv) {
    if (argc == 3) return !bench_steps(&MODEL, atoi(argv[1]), atoi(argv[2]));
    return !bench_model(&MODEL, argc == 2 ? atoi(argv[1]) : 9);
}
#endif
