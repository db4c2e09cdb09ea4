/* peak.c - the machine's limits on one core: f32 multiply-adds in registers, and reading memory by the size of what is read.
 *
 *     cc -O3 -march=native -ffp-contract=fast peak.c && taskset -c 1 ./a.out
 * prints {"gflops": 57.9, "read_gb": {"16": …, "256": …, "4096": …, "65536": …}}, sizes in KiB, the best of repeats. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#if defined(__AVX512F__)
enum { LANES = 16 };
#elif defined(__AVX__)
enum { LANES = 8 };
#else
enum { LANES = 4 };
#endif
typedef float vector __attribute__((vector_size(LANES * 4)));

enum { CHAINS = 12, ROUNDS = 200000, REPEATS = 15 };

static double processor_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Chains that do not wait for each other hide the latency of a multiply-add. */
static float multiply_add(float start) {
    vector sums[CHAINS], factor = { 0 }, term = { 0 };
    for (int i = 0; i < LANES; i++) factor[i] = 0.999f + start, term[i] = 0.001f;
    for (int i = 0; i < CHAINS; i++) sums[i] = term * (float)i;
    for (int round = 0; round < ROUNDS; round++)
#pragma GCC unroll 12
        for (int i = 0; i < CHAINS; i++) sums[i] = sums[i] * factor + term;
    for (int i = 1; i < CHAINS; i++) sums[0] += sums[i];
    return sums[0][0];
}

static float read_all(const vector *data, size_t count, int times) {
    vector a = { 0 }, b = { 0 }, c = { 0 }, d = { 0 };
    for (int k = 0; k < times; k++)
        for (size_t i = 0; i + 4 <= count; i += 4) a += data[i], b += data[i + 1], c += data[i + 2], d += data[i + 3];
    return (a + b + c + d)[0];
}

int main(void) {
    static const size_t sizes[] = { 16, 256, 4096, 65536 };
    volatile float sink = 0;
    double best = 1e30;
    for (int i = 0; i < REPEATS; i++) {
        double begin = processor_seconds();
        sink += multiply_add(sink * 1e-30f);
        double took = processor_seconds() - begin;
        if (took < best) best = took;
    }
    printf("{\"gflops\": %.1f, \"read_gb\": {", 2.0 * CHAINS * LANES * ROUNDS / best / 1e9);
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        size_t bytes = sizes[s] * 1024, count = bytes / sizeof(vector);
        int times = (int)(((size_t)64 << 20) / bytes);
        vector *data = aligned_alloc(sizeof(vector), bytes);
        if (data == NULL) return 1;
        for (size_t i = 0; i < count; i++) data[i] = (vector){ 1 };
        best = 1e30;
        for (int i = 0; i < REPEATS; i++) {
            double begin = processor_seconds();
            sink += read_all(data, count, times);
            double took = processor_seconds() - begin;
            if (took < best) best = took;
        }
        printf("%s\"%zu\": %.1f", s > 0 ? ", " : "", sizes[s], (double)bytes * times / best / 1e9);
        free(data);
    }
    printf("}}\n");
    return 0;
}
