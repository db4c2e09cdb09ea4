/* peers_onnx2c.c - predictions of C that onnx2c wrote.
 *
 *     onnx2c -d n:1 FILE.onnx > model.c
 *     cc -O3 -march=native -ffast-math -w -DSOURCE='"model.c"' -DBATCH=1 -DSAMPLE=784 -I. peers_onnx2c.c -lm && ./a.out
 * prints microseconds of this process for one call. -ffast-math: without it the sums of products that onnx2c writes are several
 * times slower. */
#define _POSIX_C_SOURCE 200809L
#include SOURCE

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 9 };

static double microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e6 * (double)now.tv_sec + 1e-3 * (double)now.tv_nsec;
}

int main(void) {
    size_t size = (size_t)BATCH * SAMPLE;
    float *x = malloc(size * sizeof *x), *y = malloc((size_t)BATCH * 16 * sizeof *y);
    if (x == NULL || y == NULL) return 1;
    for (size_t i = 0; i < size; i++) x[i] = (float)(i * 7919 % 1009) / 504.5f - 1.0f;
    double least = 1e18;
    long calls = 1;
    for (int round = 0; round < ROUNDS;) {
        double begin = microseconds();
        for (long i = 0; i < calls; i++) entry((const void *)x, (void *)y);
        double spent = microseconds() - begin;
        if (spent < 1e5) {
            calls *= 2;
            continue;
        }
        least = spent / (double)calls < least ? spent / (double)calls : least;
        round++;
    }
    printf("%.4f\n", least);
    free(x);
    free(y);
    return 0;
}
