/* limit.c - multiply-adds as fast as this processor can do them: what `nnc train --profile` holds its steps against.
 *
 * Example: nn_multiply_adds(1000, &sink) does 2 * 12 * NN_LANES * 1000 operations, all of them in registers. */
#include "vec.h"

/* Returns how many operations were done; sink keeps the compiler from leaving them out. */
static double nn_multiply_adds(int rounds, float *sink) {
    enum { CHAINS = 12 };               /* sums that do not wait for each other hide the latency */
#if NN_LANES > 1
    nn_vec sums[CHAINS], factor = nn_vec_set(0.999f + *sink), term = nn_vec_set(0.001f);
    NN_UNROLL
    for (int i = 0; i < CHAINS; i++) sums[i] = nn_vec_set((float)i);
    for (int round = 0; round < rounds; round++) {
        NN_UNROLL
        for (int i = 0; i < CHAINS; i++) sums[i] = nn_vec_fma(sums[i], factor, term);
    }
    NN_UNROLL
    for (int i = 1; i < CHAINS; i++) sums[0] += sums[i];
    *sink = sums[0][0] * 1e-30f;
#else
    float sums[CHAINS];
    for (int i = 0; i < CHAINS; i++) sums[i] = (float)i;
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < CHAINS; i++) sums[i] = nn_fma(sums[i], 0.999f + *sink, 0.001f);
    for (int i = 1; i < CHAINS; i++) sums[0] += sums[i];
    *sink = sums[0] * 1e-30f;
#endif
    return 2.0 * CHAINS * NN_LANES * rounds;
}
