/* kernel_levels.c - which table of kernels this processor runs.
 *
 * Example: a processor with AVX-512 gets nn_kernels_v4, one with AVX2 and FMA nn_kernels_v3. The tables are made by
 * compiling kernels.c for each level. */
#include "kernels.h"

#include <stddef.h>

#if defined(__x86_64__)
extern const nn_kernel nn_kernels_v2[], nn_kernels_v3[], nn_kernels_v4[];

/* As the psABI defines the levels, by the features that tell them apart. */
const nn_kernel *nn_kernels_level(int level) {
    __builtin_cpu_init();
    switch (level) {
    case 0: return nn_kernels_v2;
    case 1: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? nn_kernels_v3 : NULL;
    case 2:
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd") ? nn_kernels_v4 : NULL;
    default: return NULL;
    }
}
#else
extern const nn_kernel nn_kernels_base[];

const nn_kernel *nn_kernels_level(int level) { return level == 0 ? nn_kernels_base : NULL; }
#endif

const nn_kernel *nn_kernels(void) {
    const nn_kernel *best = nn_kernels_level(0);
    for (int level = 1; nn_kernels_level(level) != NULL; level++) best = nn_kernels_level(level);
    return best;
}
