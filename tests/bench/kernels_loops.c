/* kernels_loops.c - element-wise functions, reductions and random numbers: nanoseconds an element.
 *
 * Example line: "tanh 0.61 0.60": as the JIT calls it over blocks of 256, and as a loop of emitted C. */
#include <stddef.h>
#include "kernels.h"

#include "../../runtime/nn_math.h"
#include "../../runtime/random.c"
#include "../../runtime/reduce.c"

#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 2048, BLOCK = 256 };

typedef void Unary(int n, float *out, const float *a, int a_step);
typedef void Binary(int n, float *out, const float *a, int a_step, const float *b, int b_step);
typedef void Rows(int rows, int columns, const float *x, float *out);
typedef void Random(int count, uint32_t first, uint32_t node, uint32_t step, uint64_t seed, float *out);

typedef struct Loop {
    const char *name;
    float low, high;
    void (*emitted)(int n, float *out, const float *a);
} Loop;

#define LOOP(name, expression)                                                                                       \
    static void loop_##name(int n, float *out, const float *a) {                                                     \
        NN_INDEPENDENT                                                                                               \
        for (ptrdiff_t i = 0; i < n; i++) {                                                                          \
            const float x = a[i];                                                                                    \
            out[i] = expression;                                                                                     \
        }                                                                                                            \
    }

LOOP(sqrt, nn_sqrt(x))
LOOP(exp, nn_exp(x))
LOOP(expm1, nn_expm1(x))
LOOP(log, nn_log(x))
LOOP(log1p, nn_log1p(x))
LOOP(sin, nn_sin(x))
LOOP(cos, nn_cos(x))
LOOP(tanh, nn_tanh(x))
LOOP(sigmoid, nn_sigmoid(x))
LOOP(erf, nn_erf(x))
LOOP(floor, nn_floor(x))
LOOP(pow, nn_pow(x, 2.5f))

static const Loop loops[] = {
    { "sqrt", 0, 4, loop_sqrt },     { "exp", -4, 4, loop_exp },   { "expm1", -4, 4, loop_expm1 },
    { "log", 0.01f, 4, loop_log },   { "log1p", 0, 4, loop_log1p }, { "sin", -4, 4, loop_sin },
    { "cos", -4, 4, loop_cos },      { "tanh", -4, 4, loop_tanh }, { "sigmoid", -4, 4, loop_sigmoid },
    { "erf", -4, 4, loop_erf },      { "floor", -4, 4, loop_floor }, { "pow", 0.01f, 4, loop_pow },
};

typedef struct Work {
    const Loop *loop;
    void (*kernel)(void);
    const float *a;
    float *out;
    int rows, columns;
    void (*reduction)(int rows, int columns, const float *x, float *out);
} Work;

static void as_jit(const void *context) {
    const Work *work = context;
    static const float exponent = 2.5f;
    for (int i = 0; i < COUNT; i += BLOCK)
        if (work->loop->emitted == loop_pow) ((Binary *)work->kernel)(BLOCK, work->out + i, work->a + i, 1, &exponent, 0);
        else ((Unary *)work->kernel)(BLOCK, work->out + i, work->a + i, 1);
}

static void as_emitted(const void *context) {
    const Work *work = context;
    work->loop->emitted(COUNT, work->out, work->a);
}

static void reduce_jit(const void *context) {
    const Work *work = context;
    ((Rows *)work->kernel)(work->rows, work->columns, work->a, work->out);
}

static void reduce_emitted(const void *context) {
    const Work *work = context;
    work->reduction(work->rows, work->columns, work->a, work->out);
}

/* Nanoseconds an element by both ways. */
static void print_line(const char *name, int count, void (*jit)(const void *), void (*emitted)(const void *),
                       const Work *work) {
    double by_jit = 1e30, by_emitted = 1e30;
    for (int round = 0; round < BENCH_ROUNDS; round++) {
        double took = bench_time(jit, work);
        if (took < by_jit) by_jit = took;
        took = bench_time(emitted, work);
        if (took < by_emitted) by_emitted = took;
    }
    printf("%-24s %8.3f %8.3f\n", name, by_jit / count * 1e9, by_emitted / count * 1e9);
}

/* ---- reductions: constant columns, as emitted C has them ---- */

#define REDUCTION(kernel, columns)                                                                                   \
    static void kernel##_##columns(int rows, int ignored, const float *x, float *out) {                              \
        (void)ignored;                                                                                               \
        kernel(rows, columns, x, out);                                                                               \
    }
REDUCTION(nn_sum, 10)
REDUCTION(nn_sum, 64)
REDUCTION(nn_sum, 784)
REDUCTION(nn_max, 10)
REDUCTION(nn_max, 64)
REDUCTION(nn_sum_rows, 10)
REDUCTION(nn_sum_rows, 128)
REDUCTION(nn_max_rows, 128)

static const struct { const char *name, *kernel; int rows, columns; Rows *emitted; } reductions[] = {
    { "sum 32x10", "nn_sum", 32, 10, nn_sum_10 },
    { "sum 2048x64", "nn_sum", 2048, 64, nn_sum_64 },
    { "sum 32x784", "nn_sum", 32, 784, nn_sum_784 },
    { "max 32x10", "nn_max", 32, 10, nn_max_10 },
    { "max 2048x64", "nn_max", 2048, 64, nn_max_64 },
    { "sum_rows 32x10", "nn_sum_rows", 32, 10, nn_sum_rows_10 },
    { "sum_rows 128x128", "nn_sum_rows", 128, 128, nn_sum_rows_128 },
    { "max_rows 128x128", "nn_max_rows", 128, 128, nn_max_rows_128 },
};

static void random_jit(const void *context) {
    const Work *work = context;
    ((Random *)work->kernel)(COUNT, 0, 3, 5, 7, work->out);
}

static void random_emitted(const void *context) {
    const Work *work = context;
    nn_random(COUNT, 0, 3, 5, 0, 7, work->out);
}

static void random_in_loop(const void *context) {
    const Work *work = context;
    NN_INDEPENDENT
    for (ptrdiff_t i = 0; i < COUNT; i++) work->out[i] = nn_random_at((uint32_t)i, 3, 5, 0, 7);
}

void bench_loops(void) {
    printf("%-24s %8s %8s  ns an element\n", "", "jit", "emitted");
    float *out = bench_values(4096, 0, 1);
    for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) {
        char name[32];
        snprintf(name, sizeof name, "nn_v_%s", loops[i].name);
        float *a = bench_values(COUNT, loops[i].low, loops[i].high);
        Work work = { .loop = &loops[i], .kernel = bench_kernel(name), .a = a, .out = out };
        print_line(loops[i].name, COUNT, as_jit, as_emitted, &work);
        free(a);
    }
    for (size_t i = 0; i < sizeof reductions / sizeof *reductions; i++) {
        int count = reductions[i].rows * reductions[i].columns;
        float *a = bench_values((size_t)count, -1, 1);
        Work work = { .kernel = bench_kernel(reductions[i].kernel), .a = a, .out = out, .rows = reductions[i].rows,
                      .columns = reductions[i].columns, .reduction = reductions[i].emitted };
        print_line(reductions[i].name, count, reduce_jit, reduce_emitted, &work);
        free(a);
    }
    Work work = { .kernel = bench_kernel("nn_random"), .out = out };
    print_line("random", COUNT, random_jit, random_emitted, &work);
    print_line("random, in a loop", COUNT, random_jit, random_in_loop, &work);
    free(out);
}
