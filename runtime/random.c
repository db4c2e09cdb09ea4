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
#if NN_LANES > 1
/* A counter's or a block's words side by side, in the lower halves of 64 bits; the upper halves do not matter. */
typedef uint64_t nn_wide __attribute__((vector_size(4 * NN_LANES)));
typedef int32_t nn_wide_words __attribute__((vector_size(4 * NN_LANES)));
enum { NN_WIDE = NN_LANES / 2, NN_PHILOX_GROUPS = 2 };

/* All 64 bits of the lower halves' products; gcc needs to be told of the instruction. */
NN_INLINE nn_wide nn_wide_product(nn_wide a, uint32_t factor) {
#if defined(__clang__) || !defined(__SSE2__)
    return (a & 0xffffffffu) * factor;
#elif NN_LANES == 16
    typedef long long nn_wide_signed __attribute__((vector_size(64)));
    nn_wide_words factors = (nn_wide_words)(factor + (nn_wide){ 0 });
    return (nn_wide)__builtin_ia32_pmuludq512_mask((nn_wide_words)a, factors, (nn_wide_signed){ 0 }, 0xff);
#elif NN_LANES == 8
    return (nn_wide)__builtin_ia32_pmuludq256((nn_wide_words)a, (nn_wide_words)(factor + (nn_wide){ 0 }));
#else
    return (nn_wide)__builtin_ia32_pmuludq128((nn_wide_words)a, (nn_wide_words)(factor + (nn_wide){ 0 }));
#endif
}

/* nn_unit of pairs of words. */
NN_INLINE nn_wide nn_wide_unit(nn_wide first, nn_wide second) {
    nn_wide_words words = (nn_wide_words)((first >> 8 & 0xffffffu) | (second >> 8 << 32 & (uint64_t)0xffffff << 32));
    return (nn_wide)(__builtin_convertvector(words, nn_vec) * 5.9604644775390625e-8f);
}

#if defined(__clang__)
#define NN_WIDE_SHUFFLE(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define NN_WIDE_SHUFFLE(a, b, ...) __builtin_shuffle(a, b, (nn_wide){ __VA_ARGS__ })
#endif
/* Pairs of words of NN_WIDE blocks, block by block. */
NN_INLINE void nn_wide_store(float *out, nn_wide left, nn_wide right) {
#if NN_LANES == 16
    nn_wide low = NN_WIDE_SHUFFLE(left, right, 0, 8, 1, 9, 2, 10, 3, 11);
    nn_wide high = NN_WIDE_SHUFFLE(left, right, 4, 12, 5, 13, 6, 14, 7, 15);
#elif NN_LANES == 8
    nn_wide low = NN_WIDE_SHUFFLE(left, right, 0, 4, 1, 5), high = NN_WIDE_SHUFFLE(left, right, 2, 6, 3, 7);
#else
    nn_wide low = NN_WIDE_SHUFFLE(left, right, 0, 2), high = NN_WIDE_SHUFFLE(left, right, 1, 3);
#endif
    nn_vec_store(out, (nn_vec)low);
    nn_vec_store(out + NN_LANES, (nn_vec)high);
}

/* nn_philox of the NN_LANES counters from `counter` on, as numbers. */
NN_INLINE void nn_philox_wide(uint32_t counter, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed, float *out) {
    uint32_t key = (uint32_t)seed, key_high = (uint32_t)(seed >> 32);
    nn_wide a[NN_PHILOX_GROUPS], b[NN_PHILOX_GROUPS], c[NN_PHILOX_GROUPS], d[NN_PHILOX_GROUPS];
    for (int g = 0; g < NN_PHILOX_GROUPS; g++) {
        uint64_t counters[NN_WIDE];
        for (int j = 0; j < NN_WIDE; j++) counters[j] = counter + (uint32_t)(g * NN_WIDE + j);
        memcpy(&a[g], counters, sizeof counters);
        b[g] = node + (nn_wide){ 0 };
        c[g] = step + (nn_wide){ 0 };
        d[g] = lap + (nn_wide){ 0 };
    }
    NN_UNROLL for (int round = 0; round < 10; round++) {
        NN_UNROLL for (int g = 0; g < NN_PHILOX_GROUPS; g++) {
            nn_wide left = nn_wide_product(a[g], 0xd2511f53u), right = nn_wide_product(c[g], 0xcd9e8d57u);
            a[g] = right >> 32 ^ b[g] ^ (uint64_t)key;
            c[g] = left >> 32 ^ d[g] ^ (uint64_t)key_high;
            b[g] = right;
            d[g] = left;
        }
        key += 0x9e3779b9u;
        key_high += 0xbb67ae85u;
    }
    NN_UNROLL for (int g = 0; g < NN_PHILOX_GROUPS; g++)
        nn_wide_store(out + g * 2 * NN_LANES, nn_wide_unit(a[g], b[g]), nn_wide_unit(c[g], d[g]));
}
#endif

/* Elements first to first + count. */
static void nn_random(int count, uint32_t first, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed, float *out) {
    int i = 0;
    for (; i < count && (first + (uint32_t)i) % 4 != 0; i++) out[i] = nn_random_at(first + (uint32_t)i, node, step, lap, seed);
#if NN_LANES > 1
    for (; i + 4 * NN_LANES <= count; i += 4 * NN_LANES)
        nn_philox_wide((first + (uint32_t)i) / 4, node, step, lap, seed, out + i);
#endif
    for (; i + 4 <= count; i += 4) {
        nn_philox_block block = nn_philox((first + (uint32_t)i) / 4, node, step, lap, seed);
        for (int j = 0; j < 4; j++) out[i + j] = nn_unit(block.word[j]);
    }
    for (; i < count; i++) out[i] = nn_random_at(first + (uint32_t)i, node, step, lap, seed);
}
