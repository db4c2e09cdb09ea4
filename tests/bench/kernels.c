/* kernels.c - make bench-kernels: this machine's limits, then each kernel beside them; one thread, CPU time, minima.
 *
 * Each kernel is timed as nnc carries it for the JIT (the level of this machine) and as emitted C has it: the text of
 * runtime/ with constant sizes, compiled with -O3 -march=native. Times are compared by hand; nothing is decided by them.
 * Arguments choose parts: kernels products, kernels loops. */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include "kernels.h"

#include "../../runtime/vec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

double bench_time(void (*call)(const void *context), const void *context) {
    double begin = seconds(), best = 1e30;
    call(context);
    double once = seconds() - begin;
    int calls = (int)(1e-3 / (once + 1e-8)) + 1;
    for (int run = 0; run < 4; run++) {
        begin = seconds();
        for (int i = 0; i < calls; i++) call(context);
        double took = (seconds() - begin) / calls;
        if (took < best) best = took;
    }
    return best;
}

void (*bench_kernel(const char *name))(void) {
    for (const nn_kernel *kernel = nn_kernels(); kernel->name != NULL; kernel++)
        if (strcmp(kernel->name, name) == 0) return kernel->function;
    fprintf(stderr, "no kernel %s\n", name);
    exit(1);
}

float *bench_values(size_t count, float low, float high) {
    float *values = aligned_alloc(64, (count * sizeof *values + 127) / 64 * 64);
    if (values == NULL) exit(1);
    uint32_t state = 1;
    for (size_t i = 0; i < count; i++) {
        state = state * 1664525u + 1013904223u;
        values[i] = low + (high - low) * (float)(state >> 8) / 16777216.0f;
    }
    return values;
}

/* ---- the machine ---- */

enum { CHAINS = 12, STEPS = 20000 };

static volatile float kept;

static void multiply_add(const void *context) {
    (void)context;
    nn_vec sums[CHAINS], a = nn_vec_set(0.999f), b = nn_vec_set(1e-3f);
    for (int i = 0; i < CHAINS; i++) sums[i] = nn_vec_set((float)i);
    for (int step = 0; step < STEPS; step++)
        NN_UNROLL for (int i = 0; i < CHAINS; i++) sums[i] = nn_vec_fma(sums[i], a, b);
    for (int i = 1; i < CHAINS; i++) sums[0] += sums[i];
    float first[NN_LANES];
    nn_vec_store(first, sums[0]);
    kept = first[0];
}

typedef struct Memory { const float *values; size_t count; } Memory;

static void read_all(const void *context) {
    const Memory *memory = context;
    nn_vec sums[8];
    for (int i = 0; i < 8; i++) sums[i] = nn_vec_set(0.0f);
    for (size_t i = 0; i + 8 * NN_LANES <= memory->count; i += 8 * NN_LANES)
        NN_UNROLL for (int j = 0; j < 8; j++) sums[j] += nn_vec_load(memory->values + i + (size_t)j * NN_LANES);
    for (int i = 1; i < 8; i++) sums[0] += sums[i];
    float first[NN_LANES];
    nn_vec_store(first, sums[0]);
    kept = first[0];
}

static double read_rate(size_t bytes) {
    Memory memory = { bench_values(bytes / 4, -1, 1), bytes / 4 };
    double best = 1e30;
    for (int round = 0; round < BENCH_ROUNDS; round++) {
        double took = bench_time(read_all, &memory);
        if (took < best) best = took;
    }
    free((void *)(uintptr_t)memory.values);
    return (double)bytes / best;
}

void bench_machine(double *flops, double *l1, double *l2, double *l3) {
    double best = 1e30;
    for (int round = 0; round < BENCH_ROUNDS; round++) {
        double took = bench_time(multiply_add, NULL);
        if (took < best) best = took;
    }
    *flops = 2.0 * CHAINS * STEPS * NN_LANES / best;
    *l1 = read_rate(16 << 10);
    *l2 = read_rate(256 << 10);
    *l3 = read_rate(2 << 20);
}

int main(int argc, char **argv) {
    double flops, l1, l2, l3;
    bench_machine(&flops, &l1, &l2, &l3);
    printf("%d lanes: %.1f GFLOP/s; reading 16 KiB %.0f, 256 KiB %.0f, 2 MiB %.0f GB/s\n", NN_LANES, flops * 1e-9, l1 * 1e-9,
           l2 * 1e-9, l3 * 1e-9);
    if (argc < 2 || strcmp(argv[1], "products") == 0) bench_products(flops, l2);
    if (argc < 2 || strcmp(argv[1], "loops") == 0) bench_loops();
    return 0;
}
