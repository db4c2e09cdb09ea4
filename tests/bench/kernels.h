/* kernels.h - what the parts of the kernels' micro-benchmark share. */
#ifndef BENCH_KERNELS_H
#define BENCH_KERNELS_H

#include "../../runtime/kernels.h"

enum { BENCH_ROUNDS = 10 };

/* Seconds of CPU time that one call takes: the minimum of a few runs of about a millisecond. */
double bench_time(void (*call)(const void *context), const void *context);
/* The kernel of the best level of this machine, as the JIT binds it. */
void (*bench_kernel(const char *name))(void);
/* count values in [-1, 1), or in [low, high). */
float *bench_values(size_t count, float low, float high);

void bench_machine(double *flops, double *l1, double *l2, double *l3);       /* per second; bytes per second */
void bench_products(double flops, double l2);
void bench_loops(void);

#endif
