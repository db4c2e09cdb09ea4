/* random.c - random numbers that are a function of (seed, step, node, lap, element), so that no order of work changes them.
 *
 * Pasted into emitted C and compiled into nnc. Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers:
 * as easy as 1, 2, 3" (SC 2011): element i takes word i mod 4 of the block with counter (i / 4, node, step, lap).
 * A lap is a step of a scan, from 1; outside of scans it is 0. */
#pragma once
#include "vec.h"

/*@ philox: vec */
typedef struct nn_philox_block { uint32_t word[4]; } nn_philox_block;

NN_INLINE nn_philox_block nn_philox(uint32_t counter, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed) {
    uint32_t a = counter, b = node, c = step, d = lap, key = (uint32_t)seed, key_high = (uint32_t)(seed >> 32);
    nn_philox_block block;
    NN_UNROLL for (int round = 0; round < 10; round++) {
        uint64_t left = (uint64_t)a * 0xd2511f53u, right = (uint64_t)c * 0xcd9e8d57u;
        a = (uint32_t)(right >> 32) ^ b ^ key;
        c = (uint32_t)(left >> 32) ^ d ^ key_high;
        b = (uint32_t)right;
        d = (uint32_t)left;
        key += 0x9e3779b9u;
        key_high += 0xbb67ae85u;
    }
    block.word[0] = a;
    block.word[1] = b;
    block.word[2] = c;
    block.word[3] = d;
    return block;
}

/* The upper 24 bits as a number in [0, 1). */
NN_INLINE float nn_unit(uint32_t word) { return (float)(int32_t)(word >> 8) * 5.9604644775390625e-8f; }

/*@ random_at: philox */
/* One element. */
NN_INLINE float nn_random_at(uint32_t element, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed) {
    nn_philox_block block = nn_philox(element / 4, node, step, lap, seed);
    uint32_t low = (element & 1u) != 0 ? block.word[1] : block.word[0];
    uint32_t high = (element & 1u) != 0 ? block.word[3] : block.word[2];
    return nn_unit((element & 2u) != 0 ? high : low);
}

/*@ random: random_at */
/* Elements first to first + count. */
static void nn_random(int count, uint32_t first, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed, float *out) {
    int i = 0;
    for (; i < count && (first + (uint32_t)i) % 4 != 0; i++) out[i] = nn_random_at(first + (uint32_t)i, node, step, lap, seed);
    for (; i + 4 <= count; i += 4) {
        nn_philox_block block = nn_philox((first + (uint32_t)i) / 4, node, step, lap, seed);
        for (int j = 0; j < 4; j++) out[i + j] = nn_unit(block.word[j]);
    }
    for (; i < count; i++) out[i] = nn_random_at(first + (uint32_t)i, node, step, lap, seed);
}
