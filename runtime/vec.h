/* vec.h - the vector type of the kernels and a fused multiply-add.
 *
 * Pasted into emitted C and compiled into nnc. The width follows the compiler's predefined macros; no kernel's result
 * depends on it. Example: nn_vec_store(y, nn_vec_fma(nn_vec_load(a), nn_vec_set(2.0f), nn_vec_load(b))) sets NN_LANES
 * elements of y to 2 a + b. A section runs from its marker, with the sections it needs, to the next marker. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*@ vec: */
#ifdef __FAST_MATH__
#error "the kernels promise the same bytes everywhere: compile without -ffast-math"
#endif
/* gcc contracts a * b + c with -std=gnu11 and ignores the standard pragma; as long as it thinks that floating-point
 * exceptions are observed, it keeps branches for selects, and as long as errno is, calls for square roots. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpass-failed"        /* a loop that may be vectorized and is not stays right */
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off", "no-trapping-math", "no-math-errno")
#endif

/* NN_OUTLINE: a function of its own, for inlined it would share the registers with its caller. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define NN_INLINE static inline __attribute__((always_inline, unused))
#define NN_OUTLINE static __attribute__((noinline, unused))
#if defined(__clang__)
#define NN_UNROLL _Pragma("clang loop unroll(full)")
#else
#define NN_UNROLL _Pragma("GCC unroll 16")
#endif
#else
#define NN_INLINE static inline
#define NN_OUTLINE static
#define NN_UNROLL
#endif
/* A kernel: a copy for each call, so that its constant sizes and strides are known in it; one copy where size counts. */
#if defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__) && defined(__GNUC__) && !defined(__TINYC__)
#define NN_KERNEL NN_INLINE
#else
#define NN_KERNEL static
#endif
/* Kernels compiled into nnc are called with any sizes. */
#ifndef NN_SIZES_UNKNOWN
#define NN_SIZES_UNKNOWN 0
#endif
/* Before a loop whose output is either one of its inputs or apart from all of them. gcc must not unroll a short one whole
 * before it comes to vectors: it would then shuffle the outer loop's turns into them. */
#if defined(__clang__)
#define NN_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__) && !defined(__TINYC__)
#define NN_INDEPENDENT _Pragma("GCC ivdep") _Pragma("GCC unroll 1")
#else
#define NN_INDEPENDENT
#endif

#if defined(__TINYC__) || !defined(__GNUC__)
#define NN_LANES 1
#elif defined(__AVX512F__)
#define NN_LANES 16
#elif defined(__AVX2__)
#define NN_LANES 8
#elif defined(__SSE2__) || defined(__aarch64__) || defined(__ARM_NEON) || defined(__wasm_simd128__) || defined(__riscv_vector)
#define NN_LANES 4
#else
#define NN_LANES 1
#endif

#if !defined(__TINYC__) && (defined(__FP_FAST_FMAF) || defined(__FMA__) || defined(__aarch64__))
#define NN_FUSED 1
#else
#define NN_FUSED 0
#endif

/* A kernel's own array: vectors read from it lie in one cache line each. */
#if NN_LANES > 1
#define NN_ALIGNED __attribute__((aligned(4 * NN_LANES)))
#else
#define NN_ALIGNED
#endif

/* Product and sum rounded once where that is one instruction, else twice. */
NN_INLINE float nn_fma(float a, float b, float c) {
#if NN_FUSED
    return __builtin_fmaf(a, b, c);
#else
    return a * b + c;
#endif
}

#if NN_LANES > 1
typedef float nn_vec __attribute__((vector_size(4 * NN_LANES)));
typedef float nn_vec_unaligned __attribute__((vector_size(4 * NN_LANES), aligned(4), may_alias));
NN_INLINE nn_vec nn_vec_load(const float *p) { return *(const nn_vec_unaligned *)p; }
NN_INLINE void nn_vec_store(float *p, nn_vec v) { *(nn_vec_unaligned *)p = v; }
NN_INLINE nn_vec nn_vec_set(float x) { return x - (nn_vec){ 0 }; }      /* x + 0 would lose the sign of -0 */
#else
typedef float nn_vec;
NN_INLINE nn_vec nn_vec_load(const float *p) { return *p; }
NN_INLINE void nn_vec_store(float *p, nn_vec v) { *p = v; }
NN_INLINE nn_vec nn_vec_set(float x) { return x; }
#endif

#if defined(__aarch64__) && NN_LANES == 4
#include <arm_neon.h>
#endif
NN_INLINE nn_vec nn_vec_fma(nn_vec a, nn_vec b, nn_vec c) {
#if NN_LANES == 16 && defined(__clang__)
    return __builtin_ia32_vfmaddps512_mask(a, b, c, 0xffffu, 4);
#elif NN_LANES == 16
    return __builtin_ia32_vfmaddps512_mask(a, b, c, -1, 4);
#elif NN_LANES == 8 && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif NN_LANES == 4 && defined(__FMA__)
    return __builtin_ia32_vfmaddps(a, b, c);
#elif NN_LANES == 4 && defined(__aarch64__)
    return (nn_vec)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#elif NN_LANES == 1
    return nn_fma(a, b, c);
#else
    return a * b + c;
#endif
}

/*@ vec_part: vec */
/* In a register from here on: gcc else folds a load into each of its uses, and the loads become too many. */
NN_INLINE nn_vec nn_vec_keep(nn_vec v) {
#if NN_LANES > 1 && defined(__x86_64__)
    __asm__("" : "+v"(v));
#endif
    return v;
}

/* The first `count` < NN_LANES elements; the others are 0 when loaded, and not written. */
#if NN_LANES == 16
typedef int nn_vec_mask;
NN_INLINE nn_vec_mask nn_vec_first(int count) { return (1 << count) - 1; }
NN_INLINE nn_vec nn_vec_load_part(const float *p, nn_vec_mask mask) {
    return __builtin_ia32_loadups512_mask(p, (nn_vec){ 0 }, (uint16_t)mask);
}
NN_INLINE void nn_vec_store_part(float *p, nn_vec_mask mask, nn_vec v) {
    __builtin_ia32_storeups512_mask(p, v, (uint16_t)mask);
}
#elif NN_LANES == 8
typedef int nn_vec_mask __attribute__((vector_size(32)));
NN_INLINE nn_vec_mask nn_vec_first(int count) {
    return (nn_vec_mask){ 0, 1, 2, 3, 4, 5, 6, 7 } < count - (nn_vec_mask){ 0 };
}
NN_INLINE nn_vec nn_vec_load_part(const float *p, nn_vec_mask mask) {
    return __builtin_ia32_maskloadps256((const nn_vec *)p, mask);
}
NN_INLINE void nn_vec_store_part(float *p, nn_vec_mask mask, nn_vec v) { __builtin_ia32_maskstoreps256((nn_vec *)p, mask, v); }
#else
typedef int nn_vec_mask;
NN_INLINE nn_vec_mask nn_vec_first(int count) { return count; }
NN_INLINE nn_vec nn_vec_load_part(const float *p, nn_vec_mask count) {
    float part[NN_LANES] = { 0 };
    for (int i = 0; i < count && i < NN_LANES; i++) part[i] = p[i];
    return nn_vec_load(part);
}
NN_INLINE void nn_vec_store_part(float *p, nn_vec_mask count, nn_vec v) {
    float part[NN_LANES];
    nn_vec_store(part, v);
    for (int i = 0; i < count && i < NN_LANES; i++) p[i] = part[i];
}
#endif

/*@ whole: vec_part */
/* Elements of whole vectors, of 8 at most; unsigned, for what UBSan asks of a sum in a loop's condition would part NN_INDEPENDENT
 * from it. */
#define NN_WHOLE(count) (NN_LANES > 1 ? (ptrdiff_t)(((size_t)(count) + 7) & ~(size_t)7) : (ptrdiff_t)(count))

/* `count` elements to where there is room for vectors. */
NN_INLINE void nn_whole(int count, const float *from, float *to) {
    int i = 0;
    for (; i + NN_LANES <= count; i += NN_LANES) nn_vec_store(to + i, nn_vec_load(from + i));
#if NN_LANES > 1
    if (i < count) nn_vec_store(to + i, nn_vec_load_part(from + i, nn_vec_first(count - i)));
#endif
}

/*@ vec_apart: vec_part */
#if NN_LANES > 1
/* `count` elements that lie `step` apart; past them 0. */
NN_INLINE nn_vec nn_vec_load_apart(const float *p, ptrdiff_t step, int count) {
    if (step == 1 && count >= NN_LANES) return nn_vec_load(p);
    if (step == 1) return count > 0 ? nn_vec_load_part(p, nn_vec_first(count)) : nn_vec_set(0.0f);
#define NN_APART(i) ((i) < count ? p[(i) * step] : 0.0f)
#define NN_APART_4(i) NN_APART(i), NN_APART((i) + 1), NN_APART((i) + 2), NN_APART((i) + 3)
#if NN_LANES == 16
    return (nn_vec){ NN_APART_4(0), NN_APART_4(4), NN_APART_4(8), NN_APART_4(12) };
#elif NN_LANES == 8
    return (nn_vec){ NN_APART_4(0), NN_APART_4(4) };
#else
    return (nn_vec){ NN_APART_4(0) };
#endif
}
#endif

/*@ four: vec */
#if NN_LANES > 1
/* Vectors of four on every machine, and a vector of any four of the elements of two. */
typedef float nn_four __attribute__((vector_size(16)));
typedef float nn_four_unaligned __attribute__((vector_size(16), aligned(4), may_alias));
#if defined(__clang__)
#define NN_SHUFFLE(a, b, i, j, k, l) __builtin_shufflevector(a, b, i, j, k, l)
#else
typedef int nn_four_mask __attribute__((vector_size(16)));
#define NN_SHUFFLE(a, b, i, j, k, l) __builtin_shuffle(a, b, (nn_four_mask){ i, j, k, l })
#endif
#endif

/*@ turn_four: four */
#if NN_LANES > 1
/* Four vectors of four, turned. */
NN_INLINE void nn_turn_four(const float *from, ptrdiff_t from_row, float *to, ptrdiff_t to_row) {
    nn_four a = *(const nn_four_unaligned *)from, b = *(const nn_four_unaligned *)(from + from_row);
    nn_four c = *(const nn_four_unaligned *)(from + 2 * from_row), d = *(const nn_four_unaligned *)(from + 3 * from_row);
    nn_four low = NN_SHUFFLE(a, b, 0, 4, 1, 5), high = NN_SHUFFLE(a, b, 2, 6, 3, 7);
    nn_four more_low = NN_SHUFFLE(c, d, 0, 4, 1, 5), more_high = NN_SHUFFLE(c, d, 2, 6, 3, 7);
    *(nn_four_unaligned *)to = NN_SHUFFLE(low, more_low, 0, 1, 4, 5);
    *(nn_four_unaligned *)(to + to_row) = NN_SHUFFLE(low, more_low, 2, 3, 6, 7);
    *(nn_four_unaligned *)(to + 2 * to_row) = NN_SHUFFLE(high, more_high, 0, 1, 4, 5);
    *(nn_four_unaligned *)(to + 3 * to_row) = NN_SHUFFLE(high, more_high, 2, 3, 6, 7);
}
#endif

/*@ lanes: vec */
/* Sums along a contiguous axis: element i goes to lane i mod 16, and the lanes are added by one fixed tree. */
enum { NN_SUM_LANES = 16 };

#if NN_LANES > 1
/* Every lane from the one `by` further on. */
#if NN_LANES == 16
#define NN_LANES_FROM(by)                                                                                              \
    (by) % 16, (1 + (by)) % 16, (2 + (by)) % 16, (3 + (by)) % 16, (4 + (by)) % 16, (5 + (by)) % 16, (6 + (by)) % 16,        \
    (7 + (by)) % 16, (8 + (by)) % 16, (9 + (by)) % 16, (10 + (by)) % 16, (11 + (by)) % 16, (12 + (by)) % 16,              \
    (13 + (by)) % 16, (14 + (by)) % 16, (15 + (by)) % 16
#elif NN_LANES == 8
#define NN_LANES_FROM(by)                                                                                              \
    (by) % 8, (1 + (by)) % 8, (2 + (by)) % 8, (3 + (by)) % 8, (4 + (by)) % 8, (5 + (by)) % 8, (6 + (by)) % 8, (7 + (by)) % 8
#else
#define NN_LANES_FROM(by) (by) % 4, (1 + (by)) % 4, (2 + (by)) % 4, (3 + (by)) % 4
#endif
#if defined(__clang__)
#define NN_LANES_DOWN(v, by) __builtin_shufflevector(v, v, NN_LANES_FROM(by))
#else
typedef int nn_lanes_mask __attribute__((vector_size(4 * NN_LANES)));
#define NN_LANES_DOWN(v, by) __builtin_shuffle(v, (nn_lanes_mask){ NN_LANES_FROM(by) })
#endif
#endif

/* In registers: a load of what several stores wrote would wait for them. */
NN_INLINE float nn_lanes_sum(nn_vec sum[NN_SUM_LANES / NN_LANES]) {
    NN_UNROLL for (int width = NN_SUM_LANES / NN_LANES / 2; width > 0; width /= 2)
        NN_UNROLL for (int i = 0; i < width; i++) sum[i] += sum[i + width];
#if NN_LANES > 1
    nn_vec all = sum[0];
#if NN_LANES > 8
    all += NN_LANES_DOWN(all, 8);
#endif
#if NN_LANES > 4
    all += NN_LANES_DOWN(all, 4);
#endif
    all += NN_LANES_DOWN(all, 2);
    return all[0] + all[1];
#else
    return sum[0];
#endif
}
