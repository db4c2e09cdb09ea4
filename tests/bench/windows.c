/* windows.c - GFLOP/s of the convolution kernels on the shapes of the benchmark networks, beside the machine's peak.
 *
 *     gcc -O3 -march=native -DRUN=1 -Iruntime tests/bench/windows.c -o /tmp/windows && /tmp/windows
 *
 * Each shape twice: with its sizes known to the C compiler, as in emitted C, and not, as the JIT calls them. CPU time, the
 * least of several runs. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include "window.h"

#include "depthwise.c"

#include "conv.c"

#include "conv_gradient.c"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Independent chains of fused multiply-adds: as many as the units hold. */
static double measure_peak(void) {
    enum { CHAINS = 12, ROUNDS = 1 << 18 };
    double best = 0;
    for (int run = 0; run < 20; run++) {
        nn_vec sum[CHAINS], a = nn_vec_set(0.999f), b = nn_vec_set(0.001f);
        for (int i = 0; i < CHAINS; i++) sum[i] = nn_vec_set((float)i);
        double start = now();
        for (int r = 0; r < ROUNDS; r++)
            NN_UNROLL for (int i = 0; i < CHAINS; i++) sum[i] = nn_vec_fma(sum[i], a, b);
        double time = now() - start, rate = 2.0 * CHAINS * NN_LANES * ROUNDS / time * 1e-9;
        float kept[NN_LANES];
        for (int i = 1; i < CHAINS; i++) sum[0] += sum[i];
        nn_vec_store(kept, sum[0]);
        if (rate > best && kept[0] != 1234.0f) best = rate;
    }
    return best;
}

static float *x, *y, *kernel;

/* name, n, in, out, size, stride, low (of both spatial axes alike), channels, filters */
#define SHAPES(X) \
    X(cnn1, 128, 28, 26, 3, 1, 0, 1, 32) \
    X(cnn2, 128, 13, 11, 3, 1, 0, 32, 64) \
    X(cnn2_one, 1, 13, 11, 3, 1, 0, 32, 64) \
    X(resnet_first, 32, 32, 32, 3, 1, 1, 3, 16) \
    X(resnet_16, 32, 32, 32, 3, 1, 1, 16, 16) \
    X(resnet_32, 32, 16, 16, 3, 1, 1, 32, 32) \
    X(resnet_64, 32, 8, 8, 3, 1, 1, 64, 64) \
    X(deep_32, 32, 8, 8, 3, 1, 1, 32, 32) \
    X(deep_128, 8, 8, 8, 3, 1, 1, 128, 128) \
    X(resnet_down, 32, 32, 16, 3, 2, 0, 16, 32)

/* Of a kernel's gradient: all that lie together. */
static int values(const nn_window *w) {
    return nn_conv_is_few(w) ? w->size[0] * w->size[1] * w->size[2] * w->channels : nn_conv_together(w) * (w->channels / w->groups);
}

#define CONSTANT(name, n, in, out, size, stride, low, channels, filters) \
    static const nn_window w_##name = { { 1, in, in }, { 1, out, out }, { 1, size, size }, { 1, stride, stride }, { 1, 1, 1 }, \
                                        { 0, low, low }, channels, filters, 1 }; \
    static __attribute__((noinline)) void forward_##name(void) { nn_conv(&w_##name, n, x, kernel, y); } \
    static __attribute__((noinline)) void gradient_##name(void) { \
        nn_conv_kernel_gradient(&w_##name, 0, values(&w_##name), 0, n, x, y, kernel); \
    }
SHAPES(CONSTANT)

static __attribute__((noinline)) void forward_any(const nn_window *w, int n) { nn_conv(w, n, x, kernel, y); }
static __attribute__((noinline)) void gradient_any(const nn_window *w, int n) {
    nn_conv_kernel_gradient(w, 0, values(w), 0, n, x, y, kernel);
}

static double rate_of(void (*known)(void), void (*any)(const nn_window *, int), const nn_window *w, int n) {
    double best = 1e9, flops = 2.0 * n * w->out[1] * w->out[2] * w->size[1] * w->size[2] * w->channels * w->filters;
    int rounds = (int)(5e7 / flops) + 1;
    for (int run = 0; run < 25; run++) {
        double start = now();
        for (int i = 0; i < rounds; i++) {
            if (known != NULL) known();
            else any(w, n);
        }
        double time = (now() - start) / rounds;
        if (time < best) best = time;
    }
    return flops / best * 1e-9;
}

static void print_row(const char *name, double peak, void (*forward)(void), void (*gradient)(void), const nn_window *w, int n) {
    double rates[4] = { rate_of(forward, NULL, w, n), rate_of(NULL, forward_any, w, n), rate_of(gradient, NULL, w, n),
                        rate_of(NULL, gradient_any, w, n) };
    printf("%-14s", name);
    for (int i = 0; i < 4; i++) printf("  %6.1f %3.0f %%", rates[i], 100 * rates[i] / peak);
    printf("\n");
}

int main(void) {
    size_t most = 128 * 32 * 32 * 64;
    x = malloc(4 * most), y = malloc(4 * most), kernel = malloc(4 * 9 * 128 * 128);
    if (x == NULL || y == NULL || kernel == NULL) return 1;
    for (size_t i = 0; i < most; i++) x[i] = y[i] = (float)(i % 17) / 17 - 0.5f;
    for (size_t i = 0; i < 9 * 128 * 128; i++) kernel[i] = (float)(i % 13) / 13 - 0.5f;
    double peak = measure_peak();
    printf("peak %.1f GFLOP/s\n%-14s  %-12s  %-12s  %-12s  %-12s\n", peak, "", "forward", "any sizes", "by kernel", "any sizes");
#define PRINT(name, n, ...) print_row(#name, peak, forward_##name, gradient_##name, &w_##name, n);
    SHAPES(PRINT)
    return 0;
}
