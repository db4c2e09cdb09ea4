/* parallel.c - work shared by threads in emitted C: OpenMP where it is compiled with it, one thread elsewhere.
 *
 * Pasted into emitted C. Example: nn_parallel(n, 6, task, context) calls task(context, begin, end) for runs that together
 * are [0, n), each of 6 or more. The JIT's code calls nn_pool_share of threads.h instead. */
#pragma once
#include "vec.h"

/*@ parallel: vec */
/* Makes the results [begin, end) of a step; the context holds what it reads. */
typedef void nn_task(const void *context, int begin, int end);

#if defined(_OPENMP)
#include <omp.h>

/* Runs of at least `grain`, as many as there are threads. */
static void nn_parallel(int count, int grain, nn_task *task, const void *context) {
    int parts = count / grain, threads = omp_get_max_threads();
    if (parts > threads) parts = threads;
    if (parts < 2) {
        task(context, 0, count);
        return;
    }
#pragma omp parallel for num_threads(parts) schedule(static, 1)
    for (int i = 0; i < parts; i++)
        task(context, (int)((int64_t)count * i / parts), (int)((int64_t)count * (i + 1) / parts));
}
#else
NN_INLINE void nn_parallel(int count, int grain, nn_task *task, const void *context) {
    (void)grain;
    task(context, 0, count);
}
#endif
