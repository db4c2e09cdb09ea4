/* mobilenet.c: model mobilenet, made by nnc 0.1.0.
 *
 * 221794 parameters, 887176 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 592064 bytes.
 * RAM for training, beside the weights: 32321280 bytes.
 *
 * layer                        type                 output                 parameters
 * conv2d                       conv2d               [48, 48, 8]                   224
 * batch_normalization          batch_normalization  [48, 48, 8]                    32
 * block                        block                [48, 48, 16]                  320
 * block_1                      block                [24, 24, 32]                  896
 * block_2                      block                [24, 24, 32]                 1632
 * block_3                      block                [12, 12, 64]                 2816
 * block_4                      block                [12, 12, 64]                 5312
 * block_5                      block                [6, 6, 128]                  9728
 * block_6                      block                [6, 6, 128]                 18816
 * block_7                      block                [6, 6, 128]                 18816
 * block_8                      block                [6, 6, 128]                 18816
 * block_9                      block                [6, 6, 128]                 18816
 * block_10                     block                [6, 6, 128]                 18816
 * block_11                     block                [3, 3, 256]                 35840
 * block_12                     block                [3, 3, 256]                 70400
 * global_average_pooling2d     global_average_pooling2d [256]                           0
 * dense                        dense                [2]                           514
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "mobilenet.h"

#include <string.h>

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

NN_INLINE uint32_t nn_bits(float x) {
    union { float f; uint32_t u; } both;
    both.f = x;
    return both.u;
}

NN_INLINE float nn_from_bits(uint32_t u) {
    union { float f; uint32_t u; } both;
    both.u = u;
    return both.f;
}

NN_INLINE float nn_copysign(float x, float sign) {
    return nn_from_bits((nn_bits(x) & 0x7fffffffu) | (nn_bits(sign) & 0x80000000u));
}

NN_INLINE float nn_abs(float x) { return nn_from_bits(nn_bits(x) & 0x7fffffffu); }

/* To nearest, ties to even. Adding 2^23 leaves no room for a fraction; from there on a float is whole. */
NN_INLINE float nn_round(float x) {
    float magnitude = nn_abs(x);
    float whole = (magnitude + 8388608.0f) - 8388608.0f;
    return magnitude < 8388608.0f ? nn_copysign(whole, x) : x;
}

NN_INLINE float nn_floor(float x) {
    float nearest = nn_round(x);
    float lower = nearest - 1.0f;
    return nearest > x ? lower : nearest;
}

/* a / b within 1 ULP for finite a and 2^-100 <= b <= 2^100, NaN if either is NaN or infinite. Not the processor's division,
 * which takes as long as 20 of these instructions, and beside a root nothing of that is hidden: 1 / b by its bits to 5 %, then
 * r + r (e + e^2) with e = 1 - b r, then what a has left of q b. */
NN_INLINE float nn_quotient(float a, float b) {
#if NN_FUSED
    float r = nn_from_bits(0x7ef311c7u - nn_bits(b));
    float e = nn_fma(-b, r, 1.0f);
    r = nn_fma(nn_fma(e, e, e), r, r);
    float q = a * r;
    return nn_fma(nn_fma(-q, b, a), r, q);
#else
    return a / b;
#endif
}

/* The larger; NaN when either is. Nonshort-circuit, so that it becomes a compare and a select. */
NN_INLINE float nn_maximum(float a, float b) { return ((a > b) | (a != a)) ? a : b; }
NN_INLINE float nn_minimum(float a, float b) { return ((a < b) | (a != a)) ? a : b; }

/* nn_maximum of each element. */
NN_INLINE nn_vec nn_vec_maximum(nn_vec a, nn_vec b) {
#if NN_LANES > 1
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    bits wins = (a > b) | (a != a);
    return (nn_vec)(((bits)a & wins) | ((bits)b & ~wins));
#else
    return nn_maximum(a, b);
#endif
}

/* x, or the nearer of two bounds; NaN stays. The same twice: gcc makes ten instructions of two selects in a row, clang two. */
NN_INLINE float nn_bounded(float x, float low, float high) {
    float above = x < low ? low : x;
#ifdef __clang__
    return above > high ? high : above;
#else
    return x > high ? high : above;
#endif
}

/* x = n ln 2 + r with |r| <= ln(2) / 2. Adding 1.5 * 2^23 rounds to a whole number, whose low bits are then n's: shifted, n
 * is where a float has its exponent. */
NN_INLINE float nn_exp_reduce(float x, uint32_t *power) {
    float shifted = nn_fma(x, 1.44269504f, 12582912.0f);
    float whole = shifted - 12582912.0f;
    *power = nn_bits(shifted) << 23;
    return nn_fma(whole, -1.42860677e-6f, nn_fma(whole, -0.693145752f, x));
}

/* 2^(n + more), which must lie in [-126, 127]. */
NN_INLINE float nn_exp_scale(uint32_t power, int32_t more) { return nn_from_bits(power + ((uint32_t)(127 + more) << 23)); }

/* e^r - 1. */
NN_INLINE float nn_exp_rest(float r) {
    float p = nn_fma(1.38145394e-3f, r, 8.36874545e-3f);
    p = nn_fma(p, r, 4.1668389e-2f);
    p = nn_fma(p, r, 0.166665211f);
    p = nn_fma(p, r, 0.49999994f);
    return nn_fma(p, r * r, r);
}

NN_INLINE float nn_exp(float x) {
    float bounded = nn_bounded(x, -104.0f, 89.0f);
    uint32_t power;
    float r = nn_exp_reduce(bounded, &power);
    /* In two factors, since 2^n alone may lie outside the normal range; only the last product rounds. */
    float first = x < 0.0f ? nn_exp_scale(power, 64) : nn_exp_scale(power, -64);
    float last = x < 0.0f ? 5.42101086e-20f : 18446744073709551616.0f;
    return (nn_exp_rest(r) + 1.0f) * first * last;
}

/* log(1 + f) + e ln 2 for f in [sqrt(1/2) - 1, sqrt(2) - 1]. */
NN_INLINE float nn_log_sum(float f, float e) {
    float p = nn_fma(7.0376836292e-2f, f, -1.1514610310e-1f);
    p = nn_fma(p, f, 1.1676998740e-1f);
    p = nn_fma(p, f, -1.2420140846e-1f);
    p = nn_fma(p, f, 1.4249322787e-1f);
    p = nn_fma(p, f, -1.6668057665e-1f);
    p = nn_fma(p, f, 2.0000714765e-1f);
    p = nn_fma(p, f, -2.4999993993e-1f);
    p = nn_fma(p, f, 3.3333331174e-1f);
    float square = f * f;
    float tail = nn_fma(e, -2.12194440e-4f, square * f * p);
    tail = nn_fma(-0.5f, square, tail);
    return nn_fma(e, 0.693359375f, f + tail);
}

/* x = 2^e m with m in [sqrt(1/2), sqrt(2)), for a normal x. */
NN_INLINE float nn_log_split(float x, int32_t *e) {
    uint32_t u = nn_bits(x) - 0x3f3504f3u;
    *e = (int32_t)u >> 23;
    return nn_from_bits((u & 0x007fffffu) + 0x3f3504f3u);
}

NN_INLINE float nn_log(float x) {
    int small = x < 1.17549435e-38f;
    float scaled = x * 33554432.0f;
    int32_t e;
    float m = nn_log_split(small ? scaled : x, &e);
    float y = nn_log_sum(m - 1.0f, (float)e - (small ? 25.0f : 0.0f));
    float infinity = nn_from_bits(0x7f800000u);
    y = x < infinity ? y : x;
    y = x < 0.0f ? nn_from_bits(0x7fc00000u) : y;
    return x == 0.0f ? -infinity : y;
}

/* Correctly rounded, so the instruction and Newton's steps on 1/sqrt with one exact correction give the same bytes; NaN of
 * a negative number too. gcc makes the instruction from a call only where the function is declared to leave errno alone. */
#if defined(__OPTIMIZE__) && __STDC_HOSTED__ && !defined(__TINYC__) \
    && (defined(__SSE2__) || defined(__aarch64__) || (defined(__ARM_FP) && (__ARM_FP & 4)))
extern float sqrtf(float x) __attribute__((const));
NN_INLINE float nn_sqrt(float x) { return x < 0.0f ? nn_from_bits(0x7fc00000u) : sqrtf(x); }
#else
NN_INLINE float nn_sqrt(float x) {
    int small = x < 1.0842022e-19f;
    float v = x * (small ? 18446744073709551616.0f : 1.0f);
    float r = nn_from_bits(0x5f375a86u - (nn_bits(v) >> 1));
    float half = 0.5f * v;
    r = r * nn_fma(-half * r, r, 1.5f);
    r = r * nn_fma(-half * r, r, 1.5f);
    r = r * nn_fma(-half * r, r, 1.5f);
    float s = v * r;
    /* The residual v - s^2 is a float without rounding; it corrects s by one step. */
#if NN_FUSED
    float residual = nn_fma(-s, s, v);
#else
    float residual = (float)((double)v - (double)s * (double)s);
#endif
    s = nn_fma(residual, 0.5f * r, s) * (small ? 2.32830644e-10f : 1.0f);
    float infinity = nn_from_bits(0x7f800000u);
    s = x < infinity ? s : x;
    s = x < 0.0f ? nn_from_bits(0x7fc00000u) : s;
    return x == 0.0f ? x : s;
}
#endif

/* log2 of a positive finite float: 2 atanh((m - 1) / (m + 1)) / ln 2 + e, m in [sqrt(1/2), sqrt(2)). */
NN_INLINE double nn_log2_wide(float x) {
    union { double f; uint64_t u; } v;
    v.f = (double)x;
    uint64_t u = v.u - 0x3fe6a09e00000000u;
    double e = (double)((int32_t)(uint32_t)(u >> 32) >> 20);
    v.u = (u & 0x000fffffffffffffu) + 0x3fe6a09e00000000u;
    double s = (v.f - 1.0) / (v.f + 1.0), z = s * s;
    double p = 1.0 / 17;
    p = p * z + 1.0 / 15;
    p = p * z + 1.0 / 13;
    p = p * z + 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z + 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z + 1.0 / 3;
    p = p * z + 1.0;
    return s * p * 2.8853900817779268 + e;
}

/* 2^t, t in [-1000, 1000]. */
NN_INLINE double nn_exp2_wide(double t) {
    union { double f; uint64_t u; } v;
    v.f = t + 6755399441055744.0;
    double r = (t - (v.f - 6755399441055744.0)) * 0.69314718055994531;
    double p = 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    v.u = (v.u + 1023u) << 52;
    return p * v.f;
}

NN_INLINE float nn_pow(float x, float y) {
    float infinity = nn_from_bits(0x7f800000u);
    float base = nn_abs(x);
    double t = (double)y * nn_log2_wide(base);
    t = t < -200.0 ? -200.0 : t;
    t = t > 200.0 ? 200.0 : t;
    float z = (float)nn_exp2_wide(t);
    float huge = y > 0.0f ? infinity : 0.0f;
    float tiny = y > 0.0f ? 0.0f : infinity;
    z = base == infinity ? huge : z;
    z = base == 0.0f ? tiny : z;
    float halved = y * 0.5f;
    int whole = nn_floor(y) == y;
    int odd = whole & (nn_floor(halved) != halved);
    float undefined = nn_from_bits(0x7fc00000u);
    z = ((x < 0.0f) & !whole & (base != infinity)) ? undefined : z;
    z = nn_from_bits(nn_bits(z) ^ (odd ? nn_bits(x) & 0x80000000u : 0u));
    float size = nn_abs(y);
    float limit = (base > 1.0f) == (y > 0.0f) ? infinity : 0.0f;
    limit = base == 1.0f ? 1.0f : limit;
    z = size == infinity ? limit : z;
    z = ((x != x) | (y != y)) ? x + y : z;
    return ((y == 0.0f) | (x == 1.0f)) ? 1.0f : z;
}

#if NN_LANES == 16
enum { NN_GEMM_ROWS = 8 };
#elif NN_LANES == 8
enum { NN_GEMM_ROWS = 6 };
#else
enum { NN_GEMM_ROWS = 4 };
#endif
/* Summed elements of a block, of a packed panel; columns of a panel. */
enum { NN_GEMM_BLOCK = 4096, NN_GEMM_DEPTH = 256, NN_GEMM_COLUMNS = 2 * NN_LANES };

/* A pointer goes on; the compiler is not to know by how much in all, or it makes one of each use of it. */
#if NN_LANES > 1
#define NN_ADVANCE(pointer, by) do { (pointer) += (by); __asm__("" : "+r"(pointer)); } while (0)
#else
#define NN_ADVANCE(pointer, by) ((pointer) += (by))
#endif

/* What a panel's function will read beside c and in the same way: `count` arrays, whose rows lie `row` apart. Sums take long
 * enough to fetch it meanwhile. */
enum { NN_AHEAD = 4, NN_AHEAD_STEPS = 16 };             /* arrays at most; summed elements between one row's and the next */
typedef struct nn_ahead { int count; ptrdiff_t row; const float *data[NN_AHEAD]; } nn_ahead;

/* `columns` elements from `at` on, into the second cache. */
NN_INLINE void nn_ahead_fetch(const nn_ahead *ahead, ptrdiff_t at, int columns) {
#ifdef __GNUC__
    for (int i = 0; i < ahead->count; i++)
        NN_UNROLL for (int j = 0; j < columns; j += 16) __builtin_prefetch(ahead->data[i] + at + j, 0, 2);
#else
    (void)ahead, (void)at, (void)columns;
#endif
}

/* rows x (vectors * NN_LANES) elements of c, k summed elements; a vector's columns are neighbours, b's vectors lie b_vector
 * apart. rows and vectors are constants where it is inlined. first: the chain starts at 0, else at c. ahead, unless NULL, has
 * these elements from `at` on. */
NN_INLINE void nn_gemm_tile_ahead(int rows, int vectors, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                                  ptrdiff_t b_sum, ptrdiff_t b_vector, float *c, ptrdiff_t c_row, int first,
                                  const nn_ahead *ahead, ptrdiff_t at) {
    nn_vec sum[NN_GEMM_ROWS][8];
    NN_UNROLL for (int i = 0; i < rows; i++)
        NN_UNROLL for (int j = 0; j < vectors; j++)
            sum[i][j] = first ? nn_vec_set(0.0f) : nn_vec_load(c + i * c_row + j * NN_LANES);
    /* A pointer for three rows each: one for every row would be more registers than there are where strides are no constants. */
    const float *line[(NN_GEMM_ROWS + 2) / 3];
    NN_UNROLL for (int i = 0; i < rows; i += 3) line[i / 3] = a + i * a_row;
    for (int p = 0, end = k; p < k; end = k) {
        if (ahead != NULL && p < rows * NN_AHEAD_STEPS) {
            nn_ahead_fetch(ahead, at + p / NN_AHEAD_STEPS * ahead->row, vectors * NN_LANES);
            if (k - p > NN_AHEAD_STEPS) end = p + NN_AHEAD_STEPS;
        }
        for (; p < end; p++) {
            nn_vec columns[8];
            NN_UNROLL for (int j = 0; j < vectors; j++) {
                columns[j] = nn_vec_load(b + p * b_sum + j * b_vector);
                if (rows > 2) columns[j] = nn_vec_keep(columns[j]);
            }
            NN_UNROLL for (int i = 0; i < rows; i++) {
                nn_vec row = nn_vec_set(line[i / 3][i % 3 * a_row]);
                NN_UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = nn_vec_fma(row, columns[j], sum[i][j]);
            }
            NN_UNROLL for (int i = 0; i < rows; i += 3) NN_ADVANCE(line[i / 3], a_sum);
        }
    }
    NN_UNROLL for (int i = 0; i < rows; i++)
        NN_UNROLL for (int j = 0; j < vectors; j++) nn_vec_store(c + i * c_row + j * NN_LANES, sum[i][j]);
}

NN_INLINE void nn_gemm_tile(int rows, int vectors, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, ptrdiff_t b_vector, float *c, ptrdiff_t c_row, int first) {
    nn_gemm_tile_ahead(rows, vectors, k, a, a_row, a_sum, b, b_sum, b_vector, c, c_row, first, NULL, 0);
}

/* All m rows of one panel of columns. */
NN_INLINE void nn_gemm_all_rows(int vectors, int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, ptrdiff_t b_vector, float *c, ptrdiff_t c_row, int first) {
    int rest = m % NN_GEMM_ROWS, i = 0;
    /* Two rows alone would wait for their chains; four do not. */
    if (NN_GEMM_ROWS == 6 && rest == 2 && m > NN_GEMM_ROWS) rest = 8;
    for (; i < m - rest; i += NN_GEMM_ROWS)
        nn_gemm_tile(NN_GEMM_ROWS, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, b_vector, c + i * c_row, c_row, first);
    for (; NN_GEMM_ROWS > 4 && rest >= 4; rest -= 4, i += 4)
        nn_gemm_tile(4, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, b_vector, c + i * c_row, c_row, first);
    if (rest & 2) {
        nn_gemm_tile(2, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, b_vector, c + i * c_row, c_row, first);
        i += 2;
    }
    if (rest & 1) nn_gemm_tile(1, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, b_vector, c + i * c_row, c_row, first);
}

/* The same of one vector or two. */
NN_INLINE void nn_gemm_rows(int vectors, int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, ptrdiff_t b_vector, float *c, ptrdiff_t c_row, int first) {
    nn_gemm_all_rows(vectors, m, k, a, a_row, a_sum, b, b_sum, b_vector, c, c_row, first);
}

/* `columns` elements, and 0 to the end of a panel's row. */
NN_INLINE void nn_gemm_widen(int columns, const float *from, float *to) {
    NN_UNROLL for (int j = 0; j < NN_GEMM_COLUMNS; j += NN_LANES) {
        if (columns - j >= NN_LANES) nn_vec_store(to + j, nn_vec_load(from + j));
        else nn_vec_store(to + j, columns > j ? nn_vec_load_part(from + j, nn_vec_first(columns - j)) : nn_vec_set(0.0f));
    }
}

/* The first `columns` of a panel's row. */
NN_INLINE void nn_gemm_narrow(int columns, const float *from, float *to) {
    NN_UNROLL for (int j = 0; j < NN_GEMM_COLUMNS; j += NN_LANES) {
        if (columns - j >= NN_LANES) nn_vec_store(to + j, nn_vec_load(from + j));
        else if (columns > j) nn_vec_store_part(to + j, nn_vec_first(columns - j), nn_vec_load(from + j));
    }
}

/* k x columns elements of b, side by side, the rest of each row 0. */
NN_KERNEL void nn_gemm_pack(int k, int columns, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *packed) {
    for (int p = 0; p < k; p++, packed += NN_GEMM_COLUMNS) {
        if (columns == NN_GEMM_COLUMNS && b_column == 1) {
            nn_vec_store(packed, nn_vec_load(b + p * b_sum));
            nn_vec_store(packed + NN_LANES, nn_vec_load(b + p * b_sum + NN_LANES));
            continue;
        }
        if (b_column == 1) {
            nn_gemm_widen(columns, b + p * b_sum, packed);
            continue;
        }
        for (int j = 0; j < columns; j++) packed[j] = b[p * b_sum + j * b_column];
        for (int j = columns; j < NN_GEMM_COLUMNS; j++) packed[j] = 0.0f;
    }
}

/* The same where b lies column by column: a line of eight columns' at a time. */
NN_KERNEL void nn_gemm_pack_columns(int k, int columns, const float *b, ptrdiff_t b_column, float *packed) {
    int p = 0;
#if NN_LANES > 1
    for (; columns == NN_GEMM_COLUMNS && p + 8 <= k; p += 8)
        for (int j = 0; j < NN_GEMM_COLUMNS; j += 4) {
            nn_turn_four(b + p + j * b_column, b_column, packed + (ptrdiff_t)p * NN_GEMM_COLUMNS + j, NN_GEMM_COLUMNS);
            nn_turn_four(b + p + 4 + j * b_column, b_column, packed + (ptrdiff_t)(p + 4) * NN_GEMM_COLUMNS + j, NN_GEMM_COLUMNS);
        }
#endif
    for (; p + 8 <= k; p += 8)
        for (int j = 0; j < columns; j++)
            for (int q = 0; q < 8; q++) packed[(ptrdiff_t)(p + q) * NN_GEMM_COLUMNS + j] = b[p + q + j * b_column];
    for (int rest = k % 8; rest > 0; rest--, p++)
        for (int j = 0; j < columns; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = b[p + j * b_column];
    for (p = 0; p < k && columns < NN_GEMM_COLUMNS; p++)
        for (int j = columns; j < NN_GEMM_COLUMNS; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = 0.0f;
}

#if NN_LANES >= 8
/* One row of at most NN_GEMM_COLUMNS columns that are no whole vectors. */
NN_INLINE void nn_gemm_one_part(int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, float *c, int first) {
    int more = columns > NN_LANES;
    nn_vec_mask mask = nn_vec_first(more ? NN_LANES : columns), rest = nn_vec_first(more ? columns - NN_LANES : 0);
    nn_vec sum = first ? nn_vec_set(0.0f) : nn_vec_load_part(c, mask);
    nn_vec other = first || !more ? nn_vec_set(0.0f) : nn_vec_load_part(c + NN_LANES, rest);
    for (int p = 0; p < k; p++, b += b_sum) {
        nn_vec row = nn_vec_set(a[p * a_sum]);
        sum = nn_vec_fma(row, nn_vec_load_part(b, mask), sum);
        if (more) other = nn_vec_fma(row, nn_vec_load_part(b + NN_LANES, rest), other);
    }
    nn_vec_store_part(c, mask, sum);
    if (more) nn_vec_store_part(c + NN_LANES, rest, other);
}
#endif

/* Whether b lies as nn_gemm_pack leaves it. */
NN_INLINE int nn_gemm_is_packed(int columns, ptrdiff_t b_sum, ptrdiff_t b_column) {
    return columns == NN_GEMM_COLUMNS && b_sum == NN_GEMM_COLUMNS && b_column == 1;
}

/* `columns` columns of c, at most NN_GEMM_COLUMNS, and at most NN_GEMM_DEPTH summed elements, unless b is packed. b is read in
 * place where its columns are neighbours and few rows would repay a copy; a panel that is not full, or whose columns of c lie
 * apart, goes through a tile of its own. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"          /* of tile, whose rows nn_gemm_rows sets */
#endif
NN_KERNEL void nn_gemm_panel(int m, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    NN_ALIGNED float packed[NN_GEMM_DEPTH * NN_GEMM_COLUMNS], tile[NN_GEMM_ROWS * NN_GEMM_COLUMNS];
    int full = columns == NN_GEMM_COLUMNS;
#if NN_LANES >= 8
    if (m == 1 && !full && b_column == 1 && c_column == 1) {
        nn_gemm_one_part(columns, k, a, a_sum, b, b_sum, c, first);
        return;
    }
#endif
    if (!full || b_column != 1 || (m > 4 * NN_GEMM_ROWS && !nn_gemm_is_packed(columns, b_sum, b_column))) {
        if (b_sum == 1 && b_column != 1) nn_gemm_pack_columns(k, columns, b, b_column, packed);
        else nn_gemm_pack(k, columns, b, b_sum, b_column, packed);
        b = packed;
        b_sum = NN_GEMM_COLUMNS;
    }
    if (full && c_column == 1) {
        nn_gemm_rows(2, m, k, a, a_row, a_sum, b, b_sum, NN_LANES, c, c_row, first);
        return;
    }
    for (int i = 0; i < m; i += NN_GEMM_ROWS) {
        int rows = m - i < NN_GEMM_ROWS ? m - i : NN_GEMM_ROWS;
        float *at = c + i * c_row;
        for (int r = 0; !first && r < rows; r++) {
            if (c_column == 1) nn_gemm_widen(columns, at + r * c_row, tile + r * NN_GEMM_COLUMNS);
            else
                for (int j = 0; j < NN_GEMM_COLUMNS; j++)
                    tile[r * NN_GEMM_COLUMNS + j] = j < columns ? at[r * c_row + j * c_column] : 0.0f;
        }
        const float *from = a + i * a_row;
        if (columns <= NN_LANES) nn_gemm_rows(1, rows, k, from, a_row, a_sum, b, b_sum, NN_LANES, tile, NN_GEMM_COLUMNS, first);
        else nn_gemm_rows(2, rows, k, from, a_row, a_sum, b, b_sum, NN_LANES, tile, NN_GEMM_COLUMNS, first);
        for (int r = 0; r < rows; r++) {
            if (c_column == 1) nn_gemm_narrow(columns, tile + r * NN_GEMM_COLUMNS, at + r * c_row);
            else
                for (int j = 0; j < columns; j++) at[r * c_row + j * c_column] = tile[r * NN_GEMM_COLUMNS + j];
        }
    }
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/* A panel's whole sums. */
NN_KERNEL void nn_gemm_strip(int m, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    int depth = nn_gemm_is_packed(columns, b_sum, b_column) ? NN_GEMM_BLOCK : NN_GEMM_DEPTH;
    for (int p = 0; p < k || (p == 0 && first); p += depth)
        nn_gemm_panel(m, columns, k - p < depth ? k - p : depth, a + p * a_sum, a_row, a_sum, b + p * b_sum, b_sum, b_column, c, c_row,
                      c_column, first && p == 0);
}

/* Some rows of b times as many numbers, added to one row of n elements; first: the row is set. */
NN_INLINE void nn_gemm_add_lines(int lines, int n, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, float *c, int first) {
    nn_vec row[8];
    NN_UNROLL for (int p = 0; p < lines; p++) row[p] = nn_vec_set(a[p * a_sum]);
    for (int j = 0; j < n; j += NN_LANES) {
        nn_vec sum = first ? nn_vec_set(0.0f) : nn_vec_load(c + j);
        NN_UNROLL for (int p = 0; p < lines; p++) sum = nn_vec_fma(row[p], nn_vec_load(b + p * b_sum + j), sum);
        nn_vec_store(c + j, sum);
    }
}

/* Whether b is larger than a second-level cache. */
NN_INLINE int nn_gemm_is_far(int n, int k) { return (ptrdiff_t)k * n >= 1 << 18; }

/* One row of whole vectors: b is read in the order in which it lies. */
NN_INLINE void nn_gemm_line(int n, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, float *c, int first) {
    int p = 0;
    if (first && k < 8)
        for (int j = 0; j < n; j++) c[j] = 0.0f;
    for (; p + 8 <= k; p += 8) nn_gemm_add_lines(8, n, a + p * a_sum, a_sum, b + p * b_sum, b_sum, c, first && p == 0);
    for (; p < k; p++) nn_gemm_add_lines(1, n, a + p * a_sum, a_sum, b + p * b_sum, b_sum, c, 0);
}

/* At most NN_GEMM_BLOCK summed elements: one chain for each element of c. */
NN_KERNEL void nn_gemm_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    int start = 0;
#if NN_LANES > 1
    /* Few rows, each a vector product: many columns at once hide the latency of the chains; of a b that is larger than a
     * second-level cache its lines are read in their order. */
    if ((m == 1 || m == 2) && b_column == 1 && c_column == 1) {
        int line = nn_gemm_is_far(n, k);
        for (; !line && start + 8 * NN_LANES <= n; start += 8 * NN_LANES) {
            nn_gemm_tile(1, 8, k, a, a_row, a_sum, b + start, b_sum, NN_LANES, c + start, c_row, first);
            if (m == 2) nn_gemm_tile(1, 8, k, a + a_row, a_row, a_sum, b + start, b_sum, NN_LANES, c + c_row + start, c_row, first);
        }
        if (line) start = n - n % NN_LANES;
        for (int i = 0; line && i < m; i++) nn_gemm_line(start, k, a + i * a_row, a_sum, b, b_sum, c + i * c_row, first);
    }
#endif
    int rest = (n - start) % NN_GEMM_COLUMNS, j = start;
    for (; j < n - rest; j += NN_GEMM_COLUMNS)
        nn_gemm_strip(m, NN_GEMM_COLUMNS, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c + j * c_column, c_row, c_column,
                      first);
    if (rest > 0)
        nn_gemm_strip(m, rest, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c + j * c_column, c_row, c_column, first);
}

/* Whether k is known to leave lanes empty. */
#if NN_LANES > 1
#define NN_GEMM_IS_SHORT(k) (__builtin_constant_p(k) && (k) < NN_SUM_LANES)
#else
#define NN_GEMM_IS_SHORT(k) 0
#endif

/* nn_gemm_dot of so few elements: what the empty lanes would add to the others is 0, which makes 0 of a -0. */
NN_INLINE float nn_gemm_short(int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum) {
    float lanes[NN_SUM_LANES] = { 0 };
    NN_UNROLL for (int p = 0; p < k; p++) lanes[p] = a[p * a_sum] * b[p * b_sum];
    NN_UNROLL for (int width = NN_SUM_LANES / 2; width > 0; width /= 2)
        NN_UNROLL for (int i = 0; i < width; i++)
            if (i + width < k) lanes[i] += lanes[i + width];
    return lanes[0] + 0.0f;
}

/* One column: element i of c is the product of a's row i and b, 16 lanes and a tree. Lanes that the last elements leave
 * empty add 0, which makes 0 of a -0. */
NN_INLINE float nn_gemm_dot(int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum) {
    nn_vec sum[NN_SUM_LANES / NN_LANES] = { 0 };
    int p = 0;
#if NN_LANES > 1
    for (; p + NN_SUM_LANES <= k; p += NN_SUM_LANES)
        NN_UNROLL for (int j = 0; j < NN_SUM_LANES; j += NN_LANES)
            sum[j / NN_LANES] = nn_vec_fma(nn_vec_load_apart(a + (p + j) * a_sum, a_sum, NN_LANES),
                                           nn_vec_load_apart(b + (p + j) * b_sum, b_sum, NN_LANES), sum[j / NN_LANES]);
    if (p < k)
        NN_UNROLL for (int j = 0; j < NN_SUM_LANES; j += NN_LANES)
            sum[j / NN_LANES] = nn_vec_fma(nn_vec_load_apart(a + (p + j) * a_sum, a_sum, k - p - j),
                                           nn_vec_load_apart(b + (p + j) * b_sum, b_sum, k - p - j), sum[j / NN_LANES]);
#else
    for (; p < k; p++) sum[p % NN_SUM_LANES] = nn_fma(a[p * a_sum], b[p * b_sum], sum[p % NN_SUM_LANES]);
    for (; k > NN_SUM_LANES && p % NN_SUM_LANES > 0; p++) sum[p % NN_SUM_LANES] += 0.0f;
#endif
    return nn_lanes_sum(sum);
}

/* The same of few elements or many. */
NN_INLINE float nn_gemm_sum(int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum) {
    return NN_GEMM_IS_SHORT(k) ? nn_gemm_short(k, a, a_sum, b, b_sum) : nn_gemm_dot(k, a, a_sum, b, b_sum);
}

/* A block's sums start at 0, so those behind the first need room of their own: one element of c at a time would lose the
 * tiles, one row keeps them. */
NN_KERNEL void nn_gemm_add_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                                 ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column) {
    NN_ALIGNED float row[NN_GEMM_COLUMNS] = { 0 };
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j += NN_GEMM_COLUMNS) {
            int columns = n - j < NN_GEMM_COLUMNS ? n - j : NN_GEMM_COLUMNS;
            nn_gemm_block(1, columns, k, a + i * a_row, a_row, a_sum, b + j * b_column, b_sum, b_column, row, NN_GEMM_COLUMNS,
                          1, 1);
            for (int q = 0; q < columns; q++) c[i * c_row + (j + q) * c_column] += row[q];
        }
}

/* Several columns. */
NN_KERNEL void nn_gemm_product(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                               ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column,
                               int accumulate) {
    nn_gemm_block(m, n, k < NN_GEMM_BLOCK ? k : NN_GEMM_BLOCK, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column,
                  !accumulate);
    for (int p = NN_GEMM_BLOCK; p < k; p += NN_GEMM_BLOCK)
        nn_gemm_add_block(m, n, k - p < NN_GEMM_BLOCK ? k - p : NN_GEMM_BLOCK, a + p * a_sum, a_row, a_sum, b + p * b_sum,
                          b_sum, b_column, c, c_row, c_column);
}

/* Elements of b that are copied for all panels, where its columns lie apart or its rows far from each other. */
enum { NN_GEMM_HELD = NN_LANES > 1 ? 32768 : 1 };

/* b's columns in strips of NN_GEMM_COLUMNS. */
NN_KERNEL void nn_gemm_hold(int columns, int k, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *held) {
    for (int j = 0; j < columns; j += NN_GEMM_COLUMNS) {
        int some = columns - j < NN_GEMM_COLUMNS ? columns - j : NN_GEMM_COLUMNS;
        if (b_sum == 1) nn_gemm_pack_columns(k, some, b + j * b_column, b_column, held + (ptrdiff_t)j * k);
        else nn_gemm_pack(k, some, b + j * b_column, b_sum, b_column, held + (ptrdiff_t)j * k);
    }
}

/* The columns of b behind those that are held, which are copied next: it is faster where they have come to the second cache
 * meanwhile. So each tile of rows fetches as many of their rows as make all of them in the end; those of the next tile begin at
 * `first`. */
typedef struct nn_next { const float *data; ptrdiff_t row; int first, rows, tile_rows; } nn_next;

/* One strip of what is held, while the next is fetched; whole tiles, one block of sums. */
NN_KERNEL void nn_gemm_strip_next(int rows, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, float *c,
                                  ptrdiff_t c_row, int accumulate, const nn_next *next, int column) {
    nn_ahead ahead = { 1, next->row, { next->data + column } };
    for (int i = 0, from = next->first; i < rows; i += NN_GEMM_ROWS, from += next->tile_rows) {
        int some = next->rows - from < next->tile_rows ? next->rows - from : next->tile_rows;
        for (int p = 0; p < some; p++) nn_ahead_fetch(&ahead, (from + p) * next->row, NN_GEMM_COLUMNS);
        nn_gemm_tile(NN_GEMM_ROWS, 2, k, a + i * a_row, a_row, a_sum, b, NN_GEMM_COLUMNS, NN_LANES, c + i * c_row, c_row, !accumulate);
    }
}

/* Some rows of some columns, of b or of what is held of it; next: NULL, or what is held next. */
NN_KERNEL void nn_gemm_piece(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, ptrdiff_t a_row,
                             ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row,
                             int accumulate) {
    int rest = columns % NN_GEMM_COLUMNS, j = 0;
    if (NN_LANES == 1 || !is_held) {
        nn_gemm_product(rows, columns, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, 1, accumulate);
        return;
    }
    int fetches = next != NULL && rows % NN_GEMM_ROWS == 0 && k <= NN_GEMM_BLOCK;
    for (; j < columns - rest && fetches; j += NN_GEMM_COLUMNS)
        nn_gemm_strip_next(rows, k, a, a_row, a_sum, b + (ptrdiff_t)j * k, c + j, c_row, accumulate, next, j);
    for (; j < columns - rest; j += NN_GEMM_COLUMNS)
        nn_gemm_product(rows, NN_GEMM_COLUMNS, k, a, a_row, a_sum, b + (ptrdiff_t)j * k, NN_GEMM_COLUMNS, 1, c + j, c_row, 1,
                        accumulate);
    if (rest > 0)
        nn_gemm_product(rows, rest, k, a, a_row, a_sum, b + (ptrdiff_t)j * k, NN_GEMM_COLUMNS, 1, c + j, c_row, 1, accumulate);
}

/* Finishes rows x columns elements of a result c, whose first is element (row, column) of the whole: all sums are
 * complete. c points to that first one; rows lie c_row apart, columns are neighbours. It is called once for each element,
 * possibly from several threads, and may write nothing that the products still read. */
typedef void nn_panel(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int columns);

/* Elements of a panel at most, which stay in the first cache; columns at most, but for one row or two of emitted C. Rows of up
 * to NN_PANEL_WHOLE columns are not split: emission counts on it. */
enum { NN_PANEL = NN_LANES > 1 ? 4096 : 256, NN_PANEL_COLUMNS = NN_LANES > 1 ? 128 : 64, NN_PANEL_WHOLE = 64 };

/* Rows and summed elements of a that are copied at once; columns that a copy serves where it has all summed elements; elements of
 * c that are summed up meanwhile. */
enum { NN_TURNED_ROWS = 16 * NN_GEMM_ROWS, NN_TURNED_DEPTH = 128, NN_TURNED_COLUMNS = 2 * NN_PANEL_COLUMNS,
       NN_TURNED_ROOM = NN_LANES > 1 ? NN_PANEL_COLUMNS * NN_TURNED_ROWS : 1 };

/* Whether a's rows are neighbours, so that the next summed elements lie far away in another line and page, and there are
 * enough columns to repay a copy. */
NN_INLINE int nn_gemm_is_turned(int m, int n, int k, ptrdiff_t a_row, ptrdiff_t a_sum, ptrdiff_t b_column) {
    return NN_LANES > 1 && a_row == 1 && a_sum != 1 && b_column == 1 && n > NN_GEMM_COLUMNS && m > NN_GEMM_ROWS && k >= NN_TURNED_DEPTH;
}

/* Distance of the copied summed elements: no power of two, or they would push each other out of the cache. */
enum { NN_TURNED_LINE = NN_TURNED_ROWS + 16 };

/* NN_GEMM_COLUMNS columns while what is ahead, unless NULL, is fetched; rows in whole tiles. A function of its own, for else its
 * sums share the registers with what the copies need. */
NN_OUTLINE void nn_gemm_turned_strip(int rows, int k, const float *lines, const float *packed, float *c, ptrdiff_t c_row,
                                     int first, const nn_ahead *ahead, ptrdiff_t at) {
    for (int i = 0; i < rows; i += NN_GEMM_ROWS)
        nn_gemm_tile_ahead(NN_GEMM_ROWS, 2, k, lines + i, 1, NN_TURNED_LINE, packed, NN_GEMM_COLUMNS, NN_LANES, c + i * c_row, c_row,
                           first, ahead, ahead != NULL ? at + i * ahead->row : 0);
}

/* At most NN_TURNED_ROWS rows and NN_TURNED_DEPTH summed elements; c's first is ahead's element `at`, unless that is NULL. held,
 * unless NULL: b's strips of NN_GEMM_COLUMNS, `apart` elements from each other. */
NN_OUTLINE void nn_gemm_turned_part(int rows, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                                    const float *held, int apart, float *c, ptrdiff_t c_row, int first, const nn_ahead *ahead,
                                    ptrdiff_t at) {
    NN_ALIGNED float lines[NN_TURNED_DEPTH * NN_TURNED_LINE], packed[NN_TURNED_DEPTH * NN_GEMM_COLUMNS];
    for (int p = 0; p < k; p++) {
        int i = 0;
        for (; i + NN_LANES <= rows; i += NN_LANES)
            nn_vec_store(lines + p * NN_TURNED_LINE + i, nn_vec_load(a + p * a_sum + i));
        for (; i < rows; i++) lines[p * NN_TURNED_LINE + i] = a[p * a_sum + i];
    }
    int tiled = rows - rows % NN_GEMM_ROWS, j = 0;
    for (; tiled > 0 && j + NN_GEMM_COLUMNS <= columns; j += NN_GEMM_COLUMNS) {
        if (held == NULL) nn_gemm_pack(k, NN_GEMM_COLUMNS, b + j, b_sum, 1, packed);
        nn_gemm_turned_strip(tiled, k, lines, held != NULL ? held + j / NN_GEMM_COLUMNS * apart : packed, c + j, c_row, first, ahead,
                             at + j);
    }
    if (j < columns) nn_gemm_block(rows, columns - j, k, lines, 1, NN_TURNED_LINE, b + j, b_sum, 1, c + j, c_row, 1, first);
    if (j > 0 && tiled < rows)
        nn_gemm_block(rows - tiled, j, k, lines + tiled, 1, NN_TURNED_LINE, b, b_sum, 1, c + tiled * c_row, c_row, 1, first);
}

/* c's rows x columns, at most NN_TURNED_ROOM; what is summed goes on the outside, so that a and b are read once and in the
 * order in which they lie. At most NN_GEMM_BLOCK summed elements; the last that are NN_TURNED_DEPTH fetch what is ahead. */
NN_KERNEL void nn_gemm_turned_block(int rows, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                                    const float *held, float *c, ptrdiff_t c_row, int first, const nn_ahead *ahead, ptrdiff_t at) {
    for (int p = 0; p < k; p += NN_TURNED_DEPTH) {
        int depth = k - p < NN_TURNED_DEPTH ? k - p : NN_TURNED_DEPTH, last = depth == NN_TURNED_DEPTH && k - p < 2 * NN_TURNED_DEPTH;
        for (int i = 0; i < rows; i += NN_TURNED_ROWS)
            nn_gemm_turned_part(rows - i < NN_TURNED_ROWS ? rows - i : NN_TURNED_ROWS, columns, depth, a + p * a_sum + i, a_sum,
                                b + p * b_sum, b_sum, held != NULL ? held + p * NN_GEMM_COLUMNS : NULL, k * NN_GEMM_COLUMNS,
                                c + i * c_row, c_row, first && p == 0, last ? ahead : NULL,
                                last && ahead != NULL ? at + i * ahead->row : 0);
    }
}

/* `columns` columns, from `column` on, in panels, each finished. For many rows b is copied once, if there is room. */
NN_KERNEL void nn_gemm_turned(int m, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, float *c,
                              ptrdiff_t c_row, int accumulate, nn_panel *panel, const void *context, const nn_ahead *ahead,
                              int column) {
    NN_ALIGNED float room[NN_TURNED_ROOM], strips[NN_GEMM_HELD];
    const float *held = m > NN_TURNED_ROWS && k <= NN_GEMM_HELD / columns ? strips : NULL;
    if (held != NULL) nn_gemm_hold(columns - columns % NN_GEMM_COLUMNS, k, b, b_sum, 1, strips);
    int more = k > NN_GEMM_BLOCK;                       /* blocks of sums, for which half of the room is */
    int most = NN_TURNED_ROOM / (more ? 2 : 1) / columns, height = NN_PANEL / columns;
    if (most > NN_TURNED_ROWS) most -= most % NN_TURNED_ROWS;
    if (height > 4 * NN_GEMM_ROWS) height = 4 * NN_GEMM_ROWS;
    for (int i = 0; i < m; i += most) {
        int rows = m - i < most ? m - i : most;
        float *to = c != NULL ? c + i * c_row : room, *block = room + NN_TURNED_ROOM / 2;
        ptrdiff_t row = c != NULL ? c_row : columns;
        nn_gemm_turned_block(rows, columns, more ? NN_GEMM_BLOCK : k, a + i, a_sum, b, b_sum, held, to, row, !accumulate, ahead,
                             ahead != NULL ? i * ahead->row + column : 0);
        for (int p = NN_GEMM_BLOCK; p < k; p += NN_GEMM_BLOCK) {
            nn_gemm_turned_block(rows, columns, k - p < NN_GEMM_BLOCK ? k - p : NN_GEMM_BLOCK, a + p * a_sum + i, a_sum,
                                 b + p * b_sum, b_sum, NULL, block, columns, 1, NULL, 0);
            for (int r = 0; r < rows; r++)
                for (int j = 0; j < columns; j++) to[r * row + j] += block[r * columns + j];
        }
        for (int r = 0; r < rows && panel != NULL; r += height)
            panel(context, to + r * row, row, i + r, rows - r < height ? rows - r : height, column, columns);
    }
}

/* nn_gemm_piece with all but these known: emitted code has one function for all products of the same sizes, whose panels are
 * finished differently. */
typedef void nn_gemm_part(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c,
                          ptrdiff_t c_row);

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"          /* of room, which the first block of sums fills */
#endif
NN_KERNEL void nn_gemm_finish(int rows, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, ptrdiff_t b_column, int is_held, const nn_next *next, float *c, ptrdiff_t c_row,
                              int accumulate, nn_gemm_part *part, nn_panel *panel, const void *context, int row, int column) {
    if (part != NULL) part(rows, columns, k, is_held, next, a, b, c, c_row);
    else nn_gemm_piece(rows, columns, k, is_held, next, a, a_row, a_sum, b, b_sum, b_column, c, c_row, accumulate);
    if (panel != NULL) panel(context, c, c_row, row, rows, column, columns);
}

/* `columns` columns, from `column` on, in panels of `height` rows, each finished. hold: b is copied first. behind: as
 * many columns behind these are next. */
NN_KERNEL void nn_gemm_finished(int m, int columns, int height, int hold, int behind, int k, const float *a, ptrdiff_t a_row,
                                ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row,
                                int accumulate, nn_gemm_part *part, nn_panel *panel, const void *context, int column) {
    NN_ALIGNED float room[NN_PANEL], held[NN_GEMM_HELD];
    int rest = m % height, i = 0;
    ptrdiff_t row = c != NULL ? c_row : columns;
    nn_next next = { b + columns * b_column, b_sum, 0, k, (k + m / NN_GEMM_ROWS - 1) / (m / NN_GEMM_ROWS + (m < NN_GEMM_ROWS)) };
    if (hold) {
        nn_gemm_hold(columns, k, b, b_sum, b_column, held);
        b = held;
    }
    for (; i < m - rest; i += height) {
        next.first = i / NN_GEMM_ROWS * next.tile_rows;
        nn_gemm_finish(height, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, behind ? &next : NULL,
                       c != NULL ? c + i * c_row : room, row, accumulate, part, panel, context, i, column);
    }
    if (rest > 0)
        nn_gemm_finish(rest, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, NULL, c != NULL ? c + i * c_row : room,
                       row, accumulate, part, panel, context, i, column);
}

/* nn_gemm of several columns, of which c is kept or a panel follows; part: its pieces, or NULL. */
NN_KERNEL void nn_gemm_panels(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                              ptrdiff_t b_column, float *c, ptrdiff_t c_row, int accumulate, nn_gemm_part *part, nn_panel *panel,
                              const void *context, const nn_ahead *ahead) {
    if (nn_gemm_is_turned(m, n, k, a_row, a_sum, b_column)) {
        int most = m > NN_TURNED_ROWS && k <= NN_TURNED_DEPTH ? NN_TURNED_COLUMNS : NN_PANEL_COLUMNS;
        for (int j = 0; j < n; j += most)
            nn_gemm_turned(m, n - j < most ? n - j : most, k, a, a_sum, b + j, b_sum, c != NULL ? c + j : NULL, c_row, accumulate,
                           panel, context, ahead, j);
        return;
    }
    /* Few rows read b in place. Many summed elements, or many rows of b that lie a multiple of half a page apart and push each
     * other out of the cache, are worth a copy, which more rows of a share; but where what follows is a call for each row of a
     * panel, the rows are not to be so short. What would be copied for every panel is copied once, if there is room. */
    int few = m <= 4 * NN_GEMM_ROWS, far = !few && (k > 512 || (k >= 64 && b_sum >= 512));
    int most = !far || n <= NN_PANEL_WHOLE ? NN_PANEL_COLUMNS : m > NN_PANEL / NN_PANEL_WHOLE && !NN_SIZES_UNKNOWN ? 32 : NN_PANEL_WHOLE;
    int room = k > 0 ? NN_GEMM_HELD / k / NN_GEMM_COLUMNS * NN_GEMM_COLUMNS : 0, apart = b_column != 1;
    int again = apart || (far && m >= NN_PANEL / (n < most ? n : most));
    int hold = NN_LANES > 1 && again && m > 4 * NN_GEMM_ROWS && room >= (n <= NN_PANEL_WHOLE ? n : NN_GEMM_COLUMNS);
    if (hold && !apart && n > room && room < most) most = room;
    if (!NN_SIZES_UNKNOWN && m <= 2 && !apart && nn_gemm_is_far(n, k) && m * n <= NN_PANEL) most = n;
    if (apart) most = hold && n > NN_PANEL_WHOLE && room < NN_PANEL_WHOLE ? room : NN_PANEL_WHOLE;
    int width = n < most ? n : most, height = NN_PANEL / width, tall = (far ? 22 : (apart && !hold) ? 10 : 4) * NN_GEMM_ROWS;
    if (height > tall) height = tall;
    if (height >= m) height = m;
    else if (height > NN_GEMM_ROWS) height -= height % NN_GEMM_ROWS;
    int rest = n % width, j = 0;
    for (; j < n - rest; j += width)
        nn_gemm_finished(m, width, height, hold, hold && !apart && j + 2 * width <= n, k, a, a_row, a_sum, b + j * b_column, b_sum,
                         b_column, c != NULL ? c + j : NULL, c_row, accumulate, part, panel, context, j);
    if (rest > 0)
        nn_gemm_finished(m, rest, height, hold, 0, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c != NULL ? c + j : NULL,
                         c_row, accumulate, part, panel, context, j);
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/* One column, finished panel by panel. */
NN_KERNEL void nn_gemm_column(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int accumulate, nn_panel *panel,
                              const void *context) {
    NN_ALIGNED float room[NN_PANEL];
    ptrdiff_t row = c != NULL ? c_row : 1;
    for (int start = 0; start < m; start += NN_PANEL) {
        int rows = m - start < NN_PANEL ? m - start : NN_PANEL;
        float *at = c != NULL ? c + start * c_row : room;
        for (int i = 0; i < rows; i++) {
            const float *line = a + (start + i) * a_row;
            float sum = nn_gemm_sum(k, line, a_sum, b, b_sum);
            at[i * row] = accumulate ? at[i * row] + sum : sum;
        }
        if (panel != NULL) panel(context, at, row, start, rows, 0, 1);
    }
}

/* c[i, j] (+)= sum over p < k of a[i, p] * b[p, j], i < m, j < n; strides in elements. accumulate: c is added to. panel,
 * unless NULL, finishes each panel of c; then c's columns are neighbours, or there is one. c NULL: nothing is kept but what
 * panel makes of it. ahead: what panel reads beside c, or NULL. */
NN_KERNEL void nn_gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                    ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate, nn_panel *panel,
                    const void *context, const nn_ahead *ahead) {
    if (n == 1) {
        nn_gemm_column(m, k, a, a_row, a_sum, b, b_sum, c, c_row, accumulate, panel, context);
        return;
    }
    if (panel != NULL || (c_column == 1 && nn_gemm_is_turned(m, n, k, a_row, a_sum, b_column))) {
        nn_gemm_panels(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, accumulate, NULL, panel, context, ahead);
        return;
    }
    /* cᵀ = bᵀ aᵀ has the same chains; it goes that way where c's rows are neighbours. */
    if (c_column != 1 && c_row == 1)
        nn_gemm_product(n, m, k, b, b_column, b_sum, a, a_sum, a_row, c, c_column, 1, accumulate);
    else nn_gemm_product(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column, accumulate);
}

/* nn_gemm without a panel, of c set, piece by piece of what is summed: a's columns and b's rows are the `count` from `first` on,
 * of `all`. What a block of sums has so far lies in sum, which is like c, in between. */
NN_KERNEL void nn_gemm_more(int first, int count, int all, int m, int n, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum,
                            const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *sum, float *c, ptrdiff_t c_row,
                            ptrdiff_t c_column) {
    for (int p = 0; p < count;) {
        int place = (first + p) % NN_GEMM_BLOCK, end = count - p < NN_GEMM_BLOCK - place ? count : p + NN_GEMM_BLOCK - place;
        nn_gemm(m, n, end - p, a + p * a_sum, a_row, a_sum, b + p * b_sum, b_sum, b_column, sum, c_row, c_column, place > 0,
                NULL, NULL, NULL);
        p = end;
        if ((first + end) % NN_GEMM_BLOCK != 0 && first + end != all) continue;
        int more = first + end > NN_GEMM_BLOCK;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                ptrdiff_t at = i * c_row + j * c_column;
                c[at] = more ? c[at] + sum[at] : sum[at];
            }
    }
}

NN_KERNEL void nn_sum(int rows, int columns, const float *x, float *out) {
    enum { VECTORS = NN_SUM_LANES / NN_LANES };
    int rest = columns % NN_SUM_LANES;
    for (int i = 0; i < rows; i++, x += columns) {
        nn_vec sum[VECTORS];
        for (int v = 0; v < VECTORS; v++) sum[v] = nn_vec_set(0.0f);
        for (int j = 0; j < columns - rest; j += NN_SUM_LANES)
            for (int v = 0; v < VECTORS; v++) sum[v] += nn_vec_load(x + j + v * NN_LANES);
        /* Zeros change no lane, since none is -0. */
        for (int v = 0; v < VECTORS && v * NN_LANES < rest; v++) {
            int some = rest - v * NN_LANES;
            sum[v] += nn_vec_load_part(x + columns - rest + v * NN_LANES, nn_vec_first(some < NN_LANES ? some : NN_LANES));
        }
        out[i] = nn_lanes_sum(sum);
    }
}

enum { NN_SUM_BLOCK = 1024 };                           /* rows */

/* Adds `rows` rows to sum[count], four vectors of columns at a time or two, which stay in registers. */
NN_INLINE void nn_sum_add_four(int rows, int columns, const float *x, float *sum) {
    nn_vec a = nn_vec_load(sum), b = nn_vec_load(sum + NN_LANES), c = nn_vec_load(sum + 2 * NN_LANES), d = nn_vec_load(sum + 3 * NN_LANES);
    for (int i = 0; i < rows; i++, x += columns) {
        a += nn_vec_load(x);
        b += nn_vec_load(x + NN_LANES);
        c += nn_vec_load(x + 2 * NN_LANES);
        d += nn_vec_load(x + 3 * NN_LANES);
    }
    nn_vec_store(sum, nn_vec_keep(a));
    nn_vec_store(sum + NN_LANES, nn_vec_keep(b));
    nn_vec_store(sum + 2 * NN_LANES, nn_vec_keep(c));
    nn_vec_store(sum + 3 * NN_LANES, nn_vec_keep(d));
}

NN_INLINE void nn_sum_add_two(int rows, int columns, const float *x, float *sum) {
    nn_vec a = nn_vec_load(sum), b = nn_vec_load(sum + NN_LANES);
    for (int i = 0; i < rows; i++, x += columns) {
        a += nn_vec_load(x);
        b += nn_vec_load(x + NN_LANES);
    }
    nn_vec_store(sum, nn_vec_keep(a));
    nn_vec_store(sum + NN_LANES, nn_vec_keep(b));
}

NN_INLINE void nn_sum_add_rows(int rows, int count, int columns, const float *x, float *sum) {
    int whole = NN_LANES > 1 ? count - count % NN_LANES : 0, j = 0;
    for (; j + 4 * NN_LANES <= whole; j += 4 * NN_LANES) nn_sum_add_four(rows, columns, x + j, sum + j);
    for (; j + 2 * NN_LANES <= whole; j += 2 * NN_LANES) nn_sum_add_two(rows, columns, x + j, sum + j);
    if (j < whole) {
        nn_vec one = nn_vec_load(sum + j);
        for (int i = 0; i < rows; i++) one += nn_vec_load(x + (ptrdiff_t)i * columns + j);
        nn_vec_store(sum + j, one);
    }
    for (int i = 0; i < rows && whole < count; i++)
        for (int k = whole; k < count; k++) sum[k] += x[(ptrdiff_t)i * columns + k];
}

NN_KERNEL void nn_sum_rows(int rows, int columns, const float *x, float *out) {
    enum { ROWS = NN_SUM_BLOCK, COLUMNS = 64 };
    for (int start = 0; start < columns; start += COLUMNS) {
        int count = columns - start < COLUMNS ? columns - start : COLUMNS;
        NN_ALIGNED float sum[COLUMNS];
        for (int j = 0; j < count; j++) out[start + j] = 0.0f;
        for (int block = 0; block < rows; block += ROWS) {
            int end = rows - block < ROWS ? rows : block + ROWS;
            for (int j = 0; j < count; j++) sum[j] = 0.0f;
            nn_sum_add_rows(end - block, count, columns, x + (ptrdiff_t)block * columns + start, sum);
            for (int j = 0; j < count; j++) out[start + j] += sum[j];
        }
    }
}

/* nn_sum_rows of x[rows][columns] piece by piece, from the first row on: x are the `count` rows from `first` on. What a block
 * has so far lies in sum[columns] in between. */
NN_KERNEL void nn_sum_rows_more(int first, int count, int rows, int columns, const float *x, float *sum, float *out) {
    enum { ROWS = NN_SUM_BLOCK, COLUMNS = 64 };
    for (int start = 0; start < columns; start += COLUMNS) {
        int width = columns - start < COLUMNS ? columns - start : COLUMNS;
        NN_ALIGNED float more[COLUMNS];
        for (int j = 0; j < width && first == 0; j++) out[start + j] = 0.0f;
        for (int i = 0; i < count;) {
            int place = (first + i) % ROWS, end = count - i < ROWS - place ? count : i + ROWS - place;
            for (int j = 0; j < width; j++) more[j] = place == 0 ? 0.0f : sum[start + j];
            nn_sum_add_rows(end - i, width, columns, x + (ptrdiff_t)i * columns + start, more);
            i = end;
            for (int j = 0; j < width; j++) sum[start + j] = more[j];
            if ((first + end) % ROWS != 0 && first + end != rows) continue;
            for (int j = 0; j < width; j++) out[start + j] += more[j];
        }
    }
}

/* The largest lane, by the tree of nn_lanes_sum. */
NN_INLINE float nn_lanes_largest(nn_vec largest[NN_SUM_LANES / NN_LANES]) {
    NN_UNROLL for (int width = NN_SUM_LANES / NN_LANES / 2; width > 0; width /= 2)
        NN_UNROLL for (int i = 0; i < width; i++) largest[i] = nn_vec_maximum(largest[i], largest[i + width]);
#if NN_LANES > 1
    nn_vec all = largest[0];
#if NN_LANES > 8
    all = nn_vec_maximum(all, NN_LANES_DOWN(all, 8));
#endif
#if NN_LANES > 4
    all = nn_vec_maximum(all, NN_LANES_DOWN(all, 4));
#endif
    all = nn_vec_maximum(all, NN_LANES_DOWN(all, 2));
    return nn_maximum(all[0], all[1]);
#else
    return largest[0];
#endif
}

/* Of at least NN_SUM_LANES elements. Of -0 and 0 the later is the larger one, so the order is that of nn_sum. */
NN_INLINE float nn_lanes_max(int columns, const float *x) {
    nn_vec largest[NN_SUM_LANES / NN_LANES];
    int j = NN_SUM_LANES;
    NN_UNROLL for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++) largest[v] = nn_vec_load(x + v * NN_LANES);
    for (; j + NN_SUM_LANES <= columns; j += NN_SUM_LANES)
        NN_UNROLL for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++)
            largest[v] = nn_vec_maximum(largest[v], nn_vec_load(x + j + v * NN_LANES));
    if (j < columns) {
        float lanes[NN_SUM_LANES];
        for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++) nn_vec_store(lanes + v * NN_LANES, largest[v]);
        for (int lane = 0; j + lane < columns; lane++) lanes[lane] = nn_maximum(lanes[lane], x[j + lane]);
        for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++) largest[v] = nn_vec_load(lanes + v * NN_LANES);
    }
    return nn_lanes_largest(largest);
}

/* The largest of each row; NaN if there is one. */
NN_KERNEL void nn_max(int rows, int columns, const float *x, float *out) {
    for (int i = 0; i < rows; i++, x += columns) {
        if (columns >= NN_SUM_LANES) {
            out[i] = nn_lanes_max(columns, x);
            continue;
        }
        float largest = x[0];
        for (int j = 1; j < columns; j++) largest = nn_maximum(largest, x[j]);
        out[i] = largest;
    }
}

/* x[outer][length][inner]: where along length the largest is, the first of equals; the first NaN counts as largest. */
NN_KERNEL void nn_argmax(int outer, int length, int inner, const float *x, int32_t *out) {
    for (int i = 0; i < outer; i++)
        for (int j = 0; j < inner; j++) {
            const float *at = x + (ptrdiff_t)i * length * inner + j;
            int best = 0;
            for (int p = 1; p < length; p++) {
                float candidate = at[(ptrdiff_t)p * inner], largest = at[(ptrdiff_t)best * inner];
                if (candidate > largest || (candidate != candidate && largest == largest)) best = p;
            }
            out[(ptrdiff_t)i * inner + j] = best;
        }
}

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

/* One element. */
NN_INLINE float nn_random_at(uint32_t element, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed) {
    nn_philox_block block = nn_philox(element / 4, node, step, lap, seed);
    uint32_t low = (element & 1u) != 0 ? block.word[1] : block.word[0];
    uint32_t high = (element & 1u) != 0 ? block.word[3] : block.word[2];
    return nn_unit((element & 2u) != 0 ? high : low);
}

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

/* Output o reads along an axis the inputs o * stride + tap * dilation - low, tap < size, that lie in [0, in). */
typedef struct nn_window {
    int in[3], out[3], size[3], stride[3], dilation[3], low[3];
    int channels, filters, groups;      /* of the input; of the output; each of the latter reads channels / groups */
} nn_window;

/* The taps [*first, *end) of output o along an axis that lie inside. */
NN_INLINE void nn_window_taps(const nn_window *w, int axis, int o, int *first, int *end) {
    int start = o * w->stride[axis] - w->low[axis], step = w->dilation[axis], in = w->in[axis];
    int skipped = start < 0 ? (-start + step - 1) / step : 0;
    int last = start >= in ? 0 : (in - start + step - 1) / step;
    *first = skipped < w->size[axis] ? skipped : w->size[axis];
    *end = last > w->size[axis] ? w->size[axis] : last > *first ? last : *first;
}

NN_INLINE ptrdiff_t nn_window_place(const nn_window *w, int axis, int o, int tap) {
    return (ptrdiff_t)o * w->stride[axis] + (ptrdiff_t)tap * w->dilation[axis] - w->low[axis];
}

/* Whether some output's window reaches outside along an axis. */
NN_INLINE int nn_window_padded(const nn_window *w, int axis) {
    return w->low[axis] > 0 || nn_window_place(w, axis, w->out[axis] - 1, w->size[axis] - 1) >= w->in[axis];
}

/* Pixels or values of a tile at most: twelve sums, two vectors of the kernel and one value fill sixteen registers. */
enum { NN_CONV_PIXELS = 6 };

/* Where size counts, one form of each loop does. */
NN_INLINE int nn_conv_limit(int wide) {
#if defined(__OPTIMIZE_SIZE__)
    (void)wide;
    return 1;
#else
    return wide;
#endif
}

/* Which of a kernel's taps a call reads and which of the outputs it makes: every hop-th of `taps`, every step-th of
 * `places`. The gradient of an input with strides has a call for each remainder of its places. */
typedef struct nn_part { int tap[3], hop[3], taps[3], first[3], step[3], places[3]; } nn_part;

/* A tap of a part among all taps of the kernel. */
NN_INLINE ptrdiff_t nn_part_tap(const nn_part *part, int a, int b, int c) {
    ptrdiff_t line = (ptrdiff_t)(part->tap[0] + a * part->hop[0]) * part->taps[1] + part->tap[1] + b * part->hop[1];
    return line * part->taps[2] + part->tap[2] + c * part->hop[2];
}

/* The place of an output of a part among all places of its sample. */
NN_INLINE ptrdiff_t nn_part_place(const nn_part *part, int d, int h, int v) {
    ptrdiff_t line = (ptrdiff_t)(part->first[0] + d * part->step[0]) * part->places[1] + part->first[1] + h * part->step[1];
    return line * part->places[2] + part->first[2] + v * part->step[2];
}

/* The pixels [*from, *to) of a tile whose places, `step` apart, lie inside of [0, in). */
NN_INLINE void nn_conv_inside(int pixels, int place, int step, int in, int *from, int *to) {
    int skipped = place < 0 ? (step - 1 - place) / step : 0, end = place < in ? (in - place + step - 1) / step : 0;
    *from = skipped < pixels ? skipped : pixels;
    *to = end < pixels ? end : pixels;
}

/* A sum over outputs is a chain over the positions of a block, and the blocks' sums are added in order. Blocks begin anew after
 * as many whole samples as fit into one, or after each: so some samples' sums can be added to those of the samples before. */
enum { NN_CONV_BLOCK = 64 };

/* Positions of a block at most: whole lines of outputs, or a part of a longer line. */
NN_INLINE int nn_block_of(const nn_window *w) {
    return w->out[2] < NN_CONV_BLOCK ? NN_CONV_BLOCK / w->out[2] * w->out[2] : NN_CONV_BLOCK;
}

/* Where the block that begins at a position ends. */
NN_INLINE ptrdiff_t nn_block_end(const nn_window *w, ptrdiff_t from, ptrdiff_t positions) {
    ptrdiff_t sample = (ptrdiff_t)w->out[0] * w->out[1] * w->out[2], samples = sample < NN_CONV_BLOCK ? NN_CONV_BLOCK / sample : 1;
    ptrdiff_t end = from + nn_block_of(w), anew = (from / (samples * sample) + 1) * samples * sample;
    if (anew < end) end = anew;
    return end < positions ? end : positions;
}

/* A position among the outputs of all samples, taken apart. */
typedef struct nn_place { ptrdiff_t position, sample; int d, h, v; } nn_place;

NN_INLINE nn_place nn_place_of(const nn_window *w, ptrdiff_t position) {
    ptrdiff_t line = position / w->out[2], slice = line / w->out[1];
    nn_place place = { position, slice / w->out[0], (int)(slice % w->out[0]), (int)(line % w->out[1]), (int)(position % w->out[2]) };
    return place;
}

/* On to the next line of outputs. */
NN_INLINE void nn_place_next(const nn_window *w, nn_place *at) {
    at->position += w->out[2] - at->v;
    at->v = 0;
    if (++at->h < w->out[1]) return;
    at->h = 0;
    if (++at->d < w->out[0]) return;
    at->d = 0;
    at->sample++;
}

/* The line of all samples' inputs that tap a, b of this line of outputs reads, or -1. */
NN_INLINE ptrdiff_t nn_place_line(const nn_window *w, const nn_place *at, int a, int b) {
    ptrdiff_t d = nn_window_place(w, 0, at->d, a), h = nn_window_place(w, 1, at->h, b);
    if (d < 0 || d >= w->in[0] || h < 0 || h >= w->in[1]) return -1;
    return (at->sample * w->in[0] + d) * w->in[1] + h;
}

/* `pixels` outputs of one vector of channels, from d, h, v on. */
NN_INLINE void nn_depthwise_tile(const nn_window *w, const nn_part *part, int pixels, int some, int d, int h, int v, const float *x,
                                 const float *kernel, float *y) {
    nn_vec sum[NN_CONV_PIXELS];
    int from[2], to[2];
    NN_UNROLL for (int p = 0; p < pixels; p++) sum[p] = nn_vec_set(0.0f);
    nn_window_taps(w, 0, d, &from[0], &to[0]);
    nn_window_taps(w, 1, h, &from[1], &to[1]);
    for (int a = from[0]; a < to[0]; a++)
        for (int b = from[1]; b < to[1]; b++) {
            ptrdiff_t line = nn_window_place(w, 0, d, a) * w->in[1] + nn_window_place(w, 1, h, b);
            for (int c = 0; c < w->size[2]; c++) {
                const float *k = kernel + nn_part_tap(part, a, b, c) * w->channels;
                int place = (int)nn_window_place(w, 2, v, c), first, end;
                ptrdiff_t start = (line * w->in[2] + place) * w->channels, pixel = (ptrdiff_t)w->stride[2] * w->channels;
                nn_vec weight = some ? nn_vec_load_part(k, nn_vec_first(some)) : nn_vec_load(k);
                nn_conv_inside(pixels, place, w->stride[2], w->in[2], &first, &end);
                NN_UNROLL for (int p = 0; p < pixels; p++) {
                    if (p < first || p >= end) continue;
                    const float *at = x + (start + p * pixel);
                    nn_vec value = some ? nn_vec_load_part(at, nn_vec_first(some)) : nn_vec_load(at);
                    sum[p] = nn_vec_fma(value, weight, sum[p]);
                }
            }
        }
    y += nn_part_place(part, d, h, v) * w->channels;
    NN_UNROLL for (int p = 0; p < pixels; p++, y += (ptrdiff_t)part->step[2] * w->channels) {
        if (some) nn_vec_store_part(y, nn_vec_first(some), sum[p]);
        else nn_vec_store(y, sum[p]);
    }
}

NN_INLINE void nn_depthwise_pixels(const nn_window *w, const nn_part *part, int pixels, int some, int d, int h, int v, const float *x,
                                   const float *kernel, float *y) {
    if (pixels == NN_CONV_PIXELS) nn_depthwise_tile(w, part, NN_CONV_PIXELS, some, d, h, v, x, kernel, y);
    else
        for (int p = 0; p < pixels; p++) nn_depthwise_tile(w, part, 1, some, d, h, v + p, x, kernel, y);
}

NN_KERNEL void nn_depthwise(const nn_window *w, const nn_part *part, int n, const float *x, const float *kernel, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    ptrdiff_t made = (ptrdiff_t)part->places[0] * part->places[1] * part->places[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample, y += made)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v += NN_CONV_PIXELS) {
                    int pixels = w->out[2] - v < NN_CONV_PIXELS ? w->out[2] - v : NN_CONV_PIXELS, j = 0;
                    for (; j + NN_LANES <= w->channels; j += NN_LANES)
                        nn_depthwise_pixels(w, part, pixels, 0, d, h, v, x + j, kernel + j, y + j);
                    if (j < w->channels && w->channels > NN_LANES) {
                        j = w->channels - NN_LANES;
                        nn_depthwise_pixels(w, part, pixels, 0, d, h, v, x + j, kernel + j, y + j);
                    } else if (j < w->channels)
                        nn_depthwise_pixels(w, part, pixels, w->channels, d, h, v, x, kernel, y);
                }
}

/* The taps of one line of a kernel, at most so many at a time. */
enum { NN_DEPTHWISE_TAPS = 6 };

/* Adds up positions [from, to) of one line of outputs to the sums of `taps` taps, of one vector of channels. */
NN_INLINE void nn_depthwise_line(const nn_window *w, int taps, int some, int c, int from, int to, const float *x, const float *dy,
                                 nn_vec sum[NN_DEPTHWISE_TAPS]) {
    for (int v = from; v < to; v++) {
        const float *at = dy + (ptrdiff_t)v * w->channels;
        nn_vec value = some ? nn_vec_load_part(at, nn_vec_first(some)) : nn_vec_load(at);
        NN_UNROLL for (int t = 0; t < taps; t++) {
            ptrdiff_t place = nn_window_place(w, 2, v, c + t);
            if (place < 0 || place >= w->in[2]) continue;
            const float *read = x + place * w->channels;
            sum[t] = nn_vec_fma(some ? nn_vec_load_part(read, nn_vec_first(some)) : nn_vec_load(read), value, sum[t]);
        }
    }
}

/* The sums over the positions of one block, at taps [c, c + taps) of line a, b of the kernel. */
NN_INLINE void nn_depthwise_sums(const nn_window *w, int taps, int some, int a, int b, int c, ptrdiff_t from, ptrdiff_t to, const float *x,
                                 const float *dy, float *dk) {
    nn_vec sum[NN_DEPTHWISE_TAPS];
    NN_UNROLL for (int t = 0; t < taps; t++) sum[t] = nn_vec_set(0.0f);
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        ptrdiff_t line = nn_place_line(w, &at, a, b);
        int end = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        if (line >= 0)
            nn_depthwise_line(w, taps, some, c, at.v, end, x + line * w->in[2] * w->channels,
                              dy + (at.position - at.v) * w->channels, sum);
    }
    NN_UNROLL for (int t = 0; t < taps; t++) {
        float *to_add = dk + (ptrdiff_t)t * w->channels;
        if (some) nn_vec_store_part(to_add, nn_vec_first(some), nn_vec_load_part(to_add, nn_vec_first(some)) + sum[t]);
        else nn_vec_store(to_add, nn_vec_load(to_add) + sum[t]);
    }
}

NN_INLINE void nn_depthwise_taps(const nn_window *w, int some, ptrdiff_t positions, const float *x, const float *dy, float *dk) {
    for (ptrdiff_t p = 0, to; p < positions; p = to) {
        to = nn_block_end(w, p, positions);
        float *tap = dk;
        for (int a = 0; a < w->size[0]; a++)
            for (int b = 0; b < w->size[1]; b++, tap += (ptrdiff_t)w->size[2] * w->channels) {
                int c = 0;
                for (; c + NN_DEPTHWISE_TAPS <= w->size[2]; c += NN_DEPTHWISE_TAPS)
                    nn_depthwise_sums(w, NN_DEPTHWISE_TAPS, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
                for (; c + 3 <= w->size[2]; c += 3)
                    nn_depthwise_sums(w, 3, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
                for (; c < w->size[2]; c++) nn_depthwise_sums(w, 1, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
            }
    }
}

/* dk[size…][channels] of x and dy; more: added to that of samples before, see nn_conv_gradient_even. */
NN_KERNEL void nn_depthwise_gradient(const nn_window *w, int more, int n, const float *x, const float *dy, float *dk) {
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    ptrdiff_t size = (ptrdiff_t)w->size[0] * w->size[1] * w->size[2] * w->channels;
    int j = 0;
    for (ptrdiff_t i = 0; i < size && !more; i++) dk[i] = 0.0f;
    for (; j + NN_LANES <= w->channels; j += NN_LANES) nn_depthwise_taps(w, 0, positions, x + j, dy + j, dk + j);
    if (j < w->channels) nn_depthwise_taps(w, w->channels - j, positions, x + j, dy + j, dk + j);
}

/* The filters of a tile: two vectors, or one, or the first `part` of one. */
typedef struct nn_filters { int vectors, part; } nn_filters;

/* `count` neighbouring values of each pixel in [from, to) times as many rows of the kernel. */
NN_INLINE void nn_conv_run(int pixels, nn_filters f, int from, int to, int count, const float *x, ptrdiff_t start,
                           ptrdiff_t pixel, const float *kernel, ptrdiff_t row, nn_vec sum[NN_CONV_PIXELS][2]) {
    for (int i = 0; i < count; i++, kernel += row) {
        nn_vec first = nn_vec_keep(f.part ? nn_vec_load_part(kernel, nn_vec_first(f.part)) : nn_vec_load(kernel)), second = first;
        if (f.vectors == 2) second = nn_vec_keep(nn_vec_load(kernel + NN_LANES));
        NN_UNROLL for (int p = 0; p < pixels; p++) {
            if (p < from || p >= to) continue;
            nn_vec value = nn_vec_set(x[start + i + p * pixel]);
            sum[p][0] = nn_vec_fma(value, first, sum[p][0]);
            if (f.vectors == 2) sum[p][1] = nn_vec_fma(value, second, sum[p][1]);
        }
    }
}

/* The taps of one line of the input. start: where the first pixel's first tap lies, as a place and as an element. */
NN_INLINE void nn_conv_line(const nn_window *w, const nn_part *part, int pixels, nn_filters f, int place, int inside, const float *x,
                            ptrdiff_t start, const float *kernel, nn_vec sum[NN_CONV_PIXELS][2]) {
    int inner = w->channels / w->groups;
    ptrdiff_t pixel = (ptrdiff_t)w->stride[2] * w->channels, gap = (ptrdiff_t)w->dilation[2] * w->channels;
    if (inside && w->dilation[2] == 1 && w->groups == 1 && part->hop[2] == 1) {
        nn_conv_run(pixels, f, 0, pixels, w->size[2] * inner, x, start, pixel, kernel, w->filters, sum);
        return;
    }
    for (int c = 0; c < w->size[2]; c++, start += gap, kernel += (ptrdiff_t)part->hop[2] * inner * w->filters) {
        int from, to;
        nn_conv_inside(pixels, place + c * w->dilation[2], w->stride[2], w->in[2], &from, &to);
        if (inside || (from == 0 && to == pixels)) nn_conv_run(pixels, f, 0, pixels, inner, x, start, pixel, kernel, w->filters, sum);
        else nn_conv_run(pixels, f, from, to, inner, x, start, pixel, kernel, w->filters, sum);
    }
}

/* `pixels` outputs from d, h, v on. x: the sample and group; kernel, y: the first filter. */
NN_INLINE void nn_conv_tile(const nn_window *w, const nn_part *part, int pixels, nn_filters f, int d, int h, int v, const float *x,
                            const float *kernel, float *y) {
    nn_vec sum[NN_CONV_PIXELS][2];
    int from[2], to[2], place = v * w->stride[2] - w->low[2];
    int last = place + (pixels - 1) * w->stride[2] + (w->size[2] - 1) * w->dilation[2];
    int inside = !nn_window_padded(w, 2) || (place >= 0 && last < w->in[2]);
    NN_UNROLL for (int p = 0; p < pixels; p++) sum[p][0] = sum[p][1] = nn_vec_set(0.0f);
    nn_window_taps(w, 0, d, &from[0], &to[0]);
    nn_window_taps(w, 1, h, &from[1], &to[1]);
    for (int a = from[0]; a < to[0]; a++)
        for (int b = from[1]; b < to[1]; b++) {
            ptrdiff_t line = nn_window_place(w, 0, d, a) * w->in[1] + nn_window_place(w, 1, h, b);
            ptrdiff_t tap = nn_part_tap(part, a, b, 0) * (w->channels / w->groups) * w->filters;
            nn_conv_line(w, part, pixels, f, place, inside, x, (line * w->in[2] + place) * w->channels, kernel + tap, sum);
        }
    y += nn_part_place(part, d, h, v) * w->filters;
    NN_UNROLL for (int p = 0; p < pixels; p++, y += (ptrdiff_t)part->step[2] * w->filters) {
        if (f.part) nn_vec_store_part(y, nn_vec_first(f.part), sum[p][0]);
        else nn_vec_store(y, sum[p][0]);
        if (f.vectors == 2) nn_vec_store(y + NN_LANES, sum[p][1]);
    }
}

/* A line of outputs in tiles as even as can be: so many of `wide` pixels, the others of one less. */
NN_INLINE void nn_conv_outputs(const nn_window *w, const nn_part *part, int wide, nn_filters f, int d, int h, const float *x,
                               const float *kernel, float *y) {
    int tiles = (w->out[2] + wide - 1) / wide, end = (w->out[2] - tiles * (wide - 1)) * wide, v = 0;
    for (; v < end; v += wide) nn_conv_tile(w, part, wide, f, d, h, v, x, kernel, y);
    for (; wide > 1 && v < w->out[2]; v += wide - 1) nn_conv_tile(w, part, wide - 1, f, d, h, v, x, kernel, y);
}

/* The filters of one group that fill vectors; returns how many. */
NN_INLINE int nn_conv_vectors(const nn_window *w, const nn_part *part, int wide, int width, int d, int h, const float *x,
                              const float *kernel, float *y) {
    int j = 0;
    for (; j + 2 * NN_LANES <= width; j += 2 * NN_LANES)
        nn_conv_outputs(w, part, wide, (nn_filters){ 2, 0 }, d, h, x, kernel + j, y + j);
    if (j + NN_LANES > width) return j;
    nn_conv_outputs(w, part, wide, (nn_filters){ 1, 0 }, d, h, x, kernel + j, y + j);
    return j + NN_LANES;
}

NN_INLINE ptrdiff_t nn_window_sample(const nn_window *w) { return (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels; }
NN_INLINE ptrdiff_t nn_part_sample(const nn_window *w, const nn_part *part) {
    return (ptrdiff_t)part->places[0] * part->places[1] * part->places[2] * w->filters;
}

/* For any number of filters. */
NN_KERNEL void nn_conv_some(const nn_window *w, const nn_part *part, int wide, int n, const float *x, const float *kernel, float *y) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    for (int s = 0; s < n; s++, x += nn_window_sample(w), y += nn_part_sample(w, part))
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int g = 0; g < w->groups; g++) {
                    const float *weights = kernel + g * width;
                    float *made = y + g * width;
                    int j = nn_conv_vectors(w, part, wide, width, d, h, x + g * inner, weights, made);
                    if (j < width)
                        nn_conv_outputs(w, part, wide, (nn_filters){ 1, width - j }, d, h, x + g * inner, weights + j, made + j);
                }
}

/* Two vectors of filters, or one, or the first `part` of one. */
typedef struct nn_columns { int vectors, part; } nn_columns;

/* The positions of a block whose tap lies inside: where its values begin in x, and the outputs in dy. */
typedef struct nn_stretch { int count; ptrdiff_t x[NN_CONV_BLOCK], dy[NN_CONV_BLOCK]; } nn_stretch;

NN_INLINE nn_vec nn_columns_load(nn_columns f, const float *p) {
    return f.part ? nn_vec_load_part(p, nn_vec_first(f.part)) : nn_vec_load(p);
}

/* Adds a vector of sums to the total, or begins it. */
NN_INLINE void nn_columns_add(nn_columns f, int begin, float *total, nn_vec sum) {
    if (!begin) sum = nn_columns_load(f, total) + sum;
    if (f.part) nn_vec_store_part(total, nn_vec_first(f.part), sum);
    else nn_vec_store(total, sum);
}

/* The block's sums for `values` neighbouring values of x, added to dk. */
NN_INLINE void nn_conv_gradient_tile(const nn_window *w, int values, nn_columns f, const nn_stretch *stretch, int begin,
                                     const float *x, const float *dy, float *dk) {
    nn_vec sum[NN_CONV_PIXELS][2];
    NN_UNROLL for (int i = 0; i < values; i++) sum[i][0] = sum[i][1] = nn_vec_set(0.0f);
    for (int p = 0; p < stretch->count; p++) {
        const float *read = x + stretch->x[p], *at = dy + stretch->dy[p];
        nn_vec first = nn_vec_keep(nn_columns_load(f, at)), second = first;
        if (f.vectors == 2) second = nn_vec_keep(nn_vec_load(at + NN_LANES));
        NN_UNROLL for (int i = 0; i < values; i++) {
            nn_vec value = nn_vec_set(read[i]);
            sum[i][0] = nn_vec_fma(value, first, sum[i][0]);
            if (f.vectors == 2) sum[i][1] = nn_vec_fma(value, second, sum[i][1]);
        }
    }
    NN_UNROLL for (int i = 0; i < values; i++, dk += w->filters) {
        nn_columns_add(f, begin, dk, sum[i][0]);
        if (f.vectors == 2) nn_columns_add(f, begin, dk + NN_LANES, sum[i][1]);
    }
}

/* `count` values in tiles as even as can be: so many of `wide` values, the others of one less. */
NN_INLINE void nn_conv_gradient_line(const nn_window *w, int wide, nn_columns f, const nn_stretch *stretch, int count, int begin,
                                     const float *x, const float *dy, float *dk) {
    int tiles = (count + wide - 1) / wide, end = (count - tiles * (wide - 1)) * wide, i = 0;
    for (; i < end; i += wide) nn_conv_gradient_tile(w, wide, f, stretch, begin, x + i, dy, dk + (ptrdiff_t)i * w->filters);
    for (; wide > 1 && i < count; i += wide - 1)
        nn_conv_gradient_tile(w, wide - 1, f, stretch, begin, x + i, dy, dk + (ptrdiff_t)i * w->filters);
}

/* One group's filters, of `width`; even: they fill vectors. */
NN_INLINE void nn_conv_gradient_filters(const nn_window *w, int even, int wide, const nn_stretch *stretch, int count, int width,
                                        int begin, const float *x, const float *dy, float *dk) {
    int j = 0;
    for (; j + 2 * NN_LANES <= width; j += 2 * NN_LANES)
        nn_conv_gradient_line(w, wide, (nn_columns){ 2, 0 }, stretch, count, begin, x, dy + j, dk + j);
    if (j + NN_LANES <= width) {
        nn_conv_gradient_line(w, wide, (nn_columns){ 1, 0 }, stretch, count, begin, x, dy + j, dk + j);
        j += NN_LANES;
    }
    if (!even && j < width) nn_conv_gradient_line(w, wide, (nn_columns){ 1, width - j }, stretch, count, begin, x, dy + j, dk + j);
}

/* The positions in [from, to) whose tap lies inside. */
NN_INLINE void nn_stretch_fill(const nn_window *w, const int tap[3], ptrdiff_t from, ptrdiff_t to, nn_stretch *stretch) {
    int first, end, shift = tap[2] * w->dilation[2] - w->low[2], count = 0;
    nn_conv_inside(w->out[2], shift, w->stride[2], w->in[2], &first, &end);
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        ptrdiff_t line = nn_place_line(w, &at, tap[0], tap[1]), dy = (at.position - at.v) * w->filters;
        int last = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        for (int v = at.v > first ? at.v : first; line >= 0 && v < last && v < end; v++, count++) {
            stretch->x[count] = (line * w->in[2] + v * w->stride[2] + shift) * w->channels;
            stretch->dy[count] = dy + (ptrdiff_t)v * w->filters;
        }
    }
    stretch->count = count;
}

/* How many taps' values lie together in a line of x: all of a line's where nothing is padded. */
NN_INLINE int nn_conv_together(const nn_window *w) {
    return !nn_window_padded(w, 2) && w->dilation[2] == 1 && w->groups == 1 ? w->size[2] : 1;
}

/* Values of all taps at most that are copied side by side for each position of a block. */
enum { NN_CONV_FEW = 32 };

/* Few channels: the values that lie together in x would not fill a tile, so that the chains' latency shows; those of all taps
 * do. */
NN_INLINE int nn_conv_is_few(const nn_window *w) {
    ptrdiff_t values = (ptrdiff_t)w->size[0] * w->size[1] * w->size[2] * w->channels;
    return w->groups == 1 && nn_conv_together(w) * w->channels < NN_CONV_PIXELS && values > NN_CONV_PIXELS && values <= NN_CONV_FEW;
}

/* The values that the taps of one line of the kernel read for output v; 0 where they lie outside. */
NN_INLINE void nn_conv_copy_line(const nn_window *w, ptrdiff_t line, int v, const float *x, float *to) {
    int from = v * w->stride[2] - w->low[2], run = w->size[2] * w->channels;
    const float *at = x + (line * w->in[2] + from) * w->channels;
    if (line >= 0 && w->dilation[2] == 1 && from >= 0 && from + w->size[2] <= w->in[2]) {
        for (int i = 0; i < run; i++) to[i] = at[i];
        return;
    }
    for (int c = 0; c < w->size[2]; c++) {
        int place = c * w->dilation[2], inside = line >= 0 && from + place >= 0 && from + place < w->in[2];
        for (int i = 0; i < w->channels; i++) to[c * w->channels + i] = inside ? at[place * w->channels + i] : 0.0f;
    }
}

/* What all taps read for the positions [from, to), a row each. Beside finite outputs a value 0 adds what no value would. */
NN_INLINE void nn_conv_copy_block(const nn_window *w, ptrdiff_t from, ptrdiff_t to, const float *x, float *rows,
                                  nn_stretch *stretch) {
    int run = w->size[2] * w->channels, lines = w->size[0] * w->size[1], count = 0;
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        int last = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        for (int i = 0; i < lines; i++) {
            ptrdiff_t line = nn_place_line(w, &at, i / w->size[1], i % w->size[1]);
            for (int v = at.v; v < last; v++) nn_conv_copy_line(w, line, v, x, rows + ((count + v - at.v) * lines + i) * run);
        }
        for (int v = at.v; v < last; v++, count++) {
            stretch->x[count] = (ptrdiff_t)count * lines * run;
            stretch->dy[count] = (at.position - at.v + v) * w->filters;
        }
    }
    stretch->count = count;
}

/* nn_conv_gradient_some of few values: [begin, end) of those of all taps. */
NN_KERNEL void nn_conv_gradient_few(const nn_window *w, int wide, int begin, int end, int more, int n, const float *x,
                                    const float *dy, float *dk) {
    wide = nn_conv_limit(wide);
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    for (ptrdiff_t p = 0, next; p < positions; p = next) {
        next = nn_block_end(w, p, positions);
        float rows[NN_CONV_BLOCK * NN_CONV_FEW], *to = dk + (ptrdiff_t)begin * w->filters;
        nn_stretch stretch;
        nn_conv_copy_block(w, p, next, x, rows, &stretch);
        nn_conv_gradient_filters(w, 0, wide, &stretch, end - begin, w->filters, !more && p == 0, rows + begin, dy, to);
    }
}

/* turned[size…][filters / groups][channels] of kernel[size…][channels / groups][filters]: the taps backwards, and within each
 * group what is summed and what is made changed places. */
NN_KERNEL void nn_conv_turn(int taps, int groups, int inner, int width, const float *kernel, float *turned) {
    enum { BLOCK = 8 };
    for (ptrdiff_t t = 0; t < taps; t++)
        for (int g = 0; g < groups; g++) {
            const float *from = kernel + (taps - 1 - t) * inner * groups * width + g * width;
            float *to = turned + t * width * groups * inner + g * inner;
            for (int i = 0; i < inner; i += BLOCK)
                for (int j = 0; j < width; j += BLOCK)
                    for (int p = j; p < j + BLOCK && p < width; p++)
                        for (int q = i; q < i + BLOCK && q < inner; q++)
                            to[(ptrdiff_t)p * groups * inner + q] = from[(ptrdiff_t)q * groups * width + p];
        }
}


static void mobilenet_kernel_1(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 48, 48 } };
    nn_conv_some(&window, &part, 6, n, a, b, y);
}

static void mobilenet_kernel_2(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 48, 48 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_3(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 8, 0, NULL, a, 8, 1, b, 16, 1, c, c_row, 0);
}

static void mobilenet_kernel_4(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 24, 24 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_5(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 16, 0, NULL, a, 16, 1, b, 32, 1, c, c_row, 0);
}

static void mobilenet_kernel_6(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 24, 24 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_7(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 32, 0, NULL, a, 32, 1, b, 32, 1, c, c_row, 0);
}

static void mobilenet_kernel_8(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 12, 12 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_9(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 32, 0, NULL, a, 32, 1, b, 64, 1, c, c_row, 0);
}

static void mobilenet_kernel_10(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 12, 12 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_11(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 64, 0, NULL, a, 64, 1, b, 64, 1, c, c_row, 0);
}

static void mobilenet_kernel_12(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 6, 6 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_13(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 64, 0, NULL, a, 64, 1, b, 128, 1, c, c_row, 0);
}

static void mobilenet_kernel_14(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 6, 6 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_15(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 128, 0, NULL, a, 128, 1, b, 128, 1, c, c_row, 0);
}

static void mobilenet_kernel_16(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_17(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 128, 0, NULL, a, 128, 1, b, 256, 1, c, c_row, 0);
}

static void mobilenet_kernel_18(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 } };
    nn_depthwise(&window, &part, n, a, b, y);
}

static void mobilenet_kernel_19(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 256, 0, NULL, a, 256, 1, b, 256, 1, c, c_row, 0);
}

static void mobilenet_kernel_20(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 256, 0, NULL, a, 256, 1, b, 2, 1, c, c_row, 0);
}

static void mobilenet_kernel_21(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 2, is_held, next, a, 2, 1, b, 1, 2, c, c_row, 0);
}

static void mobilenet_kernel_22(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 256, b, 2, 1, c, c_row, 0);
}

static void mobilenet_kernel_23(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 256, is_held, next, a, 256, 1, b, 1, 256, c, c_row, 0);
}

static void mobilenet_kernel_24(int m, int sum, const float *a, const float *b, float *c) {
    nn_gemm(m, 256, sum, a, 1, 256, b, 256, 1, c, 256, 1, 0, NULL, NULL, NULL);
}

static void mobilenet_kernel_25(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_26(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_27(int m, int sum, const float *a, const float *b, float *c) {
    nn_gemm(m, 256, sum, a, 1, 128, b, 256, 1, c, 256, 1, 0, NULL, NULL, NULL);
}

static void mobilenet_kernel_28(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_29(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 6, 6 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 128, 128, 128 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 6, 6 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 128, 128, 128 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 6, 6 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 6, 6 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_30(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 128, is_held, next, a, 128, 1, b, 1, 128, c, c_row, 0);
}

static void mobilenet_kernel_31(int m, int sum, const float *a, const float *b, float *c, int accumulate) {
    nn_gemm(m, 128, sum, a, 1, 128, b, 128, 1, c, 128, 1, accumulate, NULL, NULL, NULL);
}

static void mobilenet_kernel_32(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_33(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 6, 6 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_34(int m, int sum, const float *a, const float *b, float *c, int accumulate) {
    nn_gemm(m, 128, sum, a, 1, 64, b, 128, 1, c, 128, 1, accumulate, NULL, NULL, NULL);
}

static void mobilenet_kernel_35(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_36(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 12, 12 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 64, 64, 64 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 12, 12 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 64, 64, 64 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 12, 12 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 12, 12 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_37(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 64, is_held, next, a, 64, 1, b, 1, 64, c, c_row, 0);
}

static void mobilenet_kernel_38(int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c) {
    nn_gemm_more(first, count, all, m, 64, a, 1, 64, b, 64, 1, sum, c, 64, 1);
}

static void mobilenet_kernel_39(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_40(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 12, 12 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_41(int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c) {
    nn_gemm_more(first, count, all, m, 64, a, 1, 32, b, 64, 1, sum, c, 64, 1);
}

static void mobilenet_kernel_42(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_43(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 24, 24 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 32, 32, 32 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 24, 24 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 32, 32, 32 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 24, 24 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 24, 24 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_44(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 32, is_held, next, a, 32, 1, b, 1, 32, c, c_row, 0);
}

static void mobilenet_kernel_45(int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c) {
    nn_gemm_more(first, count, all, m, 32, a, 1, 32, b, 32, 1, sum, c, 32, 1);
}

static void mobilenet_kernel_46(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_47(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 24, 24 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_48(int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c) {
    nn_gemm_more(first, count, all, m, 32, a, 1, 16, b, 32, 1, sum, c, 32, 1);
}

static void mobilenet_kernel_49(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_50(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 16 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 48, 48 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 16, 16, 16 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 48, 48 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 16, 16, 16 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 48, 48 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 48, 48 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_51(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 16, is_held, next, a, 16, 1, b, 1, 16, c, c_row, 0);
}

static void mobilenet_kernel_52(int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c) {
    nn_gemm_more(first, count, all, m, 16, a, 1, 8, b, 16, 1, sum, c, 16, 1);
}

static void mobilenet_kernel_53(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
    nn_depthwise_gradient(&window, more, n, a, b, y);
}

static void mobilenet_kernel_54(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 48, 48 } };
        nn_depthwise(&window, &part, n, a, b, y);
    }
}

static void mobilenet_kernel_55(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
    nn_conv_gradient_few(&window, 6, 0, 27, more, n, a, b, y);
}

void mobilenet_init(mobilenet_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* mobilenet.nn:27: random, fma, mul, store over [256, 2] */
    {
        for (ptrdiff_t from = 0; from < 512; from += 256) {
            const ptrdiff_t to = from + 256 < 512 ? from + 256 : 512;
            NN_ALIGNED float u299[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 27u, step, 0u, seed, u299);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v299 = u299[i0 - from];
                const float v301 = nn_fma(v299, 2.0f, (-1.0f));
                const float v303 = v301 * 0.15249857f;
                weights->dense_kernel[i0] = v303;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 256, 256] */
    {
        for (ptrdiff_t from = 0; from < 65536; from += 256) {
            const ptrdiff_t to = from + 256 < 65536 ? from + 256 : 65536;
            NN_ALIGNED float u293[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 26u, step, 0u, seed, u293);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v293 = u293[i0 - from];
                const float v295 = nn_fma(v293, 2.0f, (-1.0f));
                const float v297 = v295 * 0.10825317f;
                weights->block_12_conv2d_13_kernel[i0] = v297;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 256, 1] */
    {
        for (ptrdiff_t from = 0; from < 2304; from += 256) {
            const ptrdiff_t to = from + 256 < 2304 ? from + 256 : 2304;
            NN_ALIGNED float u287[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 25u, step, 0u, seed, u287);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v287 = u287[i0 - from];
                const float v289 = nn_fma(v287, 2.0f, (-1.0f));
                const float v291 = v289 * 0.05093166f;
                weights->block_12_depthwise_conv2d_12_kernel[i0] = v291;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 256] */
    {
        for (ptrdiff_t from = 0; from < 32768; from += 256) {
            const ptrdiff_t to = from + 256 < 32768 ? from + 256 : 32768;
            NN_ALIGNED float u264[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 24u, step, 0u, seed, u264);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v264 = u264[i0 - from];
                const float v266 = nn_fma(v264, 2.0f, (-1.0f));
                const float v268 = v266 * 0.125f;
                weights->block_11_conv2d_12_kernel[i0] = v268;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u259[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 23u, step, 0u, seed, u259);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v259 = u259[i0 - from];
                const float v261 = nn_fma(v259, 2.0f, (-1.0f));
                const float v262 = v261 * 0.071888514f;
                weights->block_11_depthwise_conv2d_11_kernel[i0] = v262;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        for (ptrdiff_t from = 0; from < 16384; from += 256) {
            const ptrdiff_t to = from + 256 < 16384 ? from + 256 : 16384;
            NN_ALIGNED float u254[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 22u, step, 0u, seed, u254);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v254 = u254[i0 - from];
                const float v256 = nn_fma(v254, 2.0f, (-1.0f));
                const float v257 = v256 * 0.15309311f;
                weights->block_10_conv2d_11_kernel[i0] = v257;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u249[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 21u, step, 0u, seed, u249);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v249 = u249[i0 - from];
                const float v251 = nn_fma(v249, 2.0f, (-1.0f));
                const float v252 = v251 * 0.071888514f;
                weights->block_10_depthwise_conv2d_10_kernel[i0] = v252;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        for (ptrdiff_t from = 0; from < 16384; from += 256) {
            const ptrdiff_t to = from + 256 < 16384 ? from + 256 : 16384;
            NN_ALIGNED float u244[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 20u, step, 0u, seed, u244);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v244 = u244[i0 - from];
                const float v246 = nn_fma(v244, 2.0f, (-1.0f));
                const float v247 = v246 * 0.15309311f;
                weights->block_9_conv2d_10_kernel[i0] = v247;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u239[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 19u, step, 0u, seed, u239);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v239 = u239[i0 - from];
                const float v241 = nn_fma(v239, 2.0f, (-1.0f));
                const float v242 = v241 * 0.071888514f;
                weights->block_9_depthwise_conv2d_9_kernel[i0] = v242;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        for (ptrdiff_t from = 0; from < 16384; from += 256) {
            const ptrdiff_t to = from + 256 < 16384 ? from + 256 : 16384;
            NN_ALIGNED float u234[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 18u, step, 0u, seed, u234);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v234 = u234[i0 - from];
                const float v236 = nn_fma(v234, 2.0f, (-1.0f));
                const float v237 = v236 * 0.15309311f;
                weights->block_8_conv2d_9_kernel[i0] = v237;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u229[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 17u, step, 0u, seed, u229);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v229 = u229[i0 - from];
                const float v231 = nn_fma(v229, 2.0f, (-1.0f));
                const float v232 = v231 * 0.071888514f;
                weights->block_8_depthwise_conv2d_8_kernel[i0] = v232;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        for (ptrdiff_t from = 0; from < 16384; from += 256) {
            const ptrdiff_t to = from + 256 < 16384 ? from + 256 : 16384;
            NN_ALIGNED float u224[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 16u, step, 0u, seed, u224);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v224 = u224[i0 - from];
                const float v226 = nn_fma(v224, 2.0f, (-1.0f));
                const float v227 = v226 * 0.15309311f;
                weights->block_7_conv2d_8_kernel[i0] = v227;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u219[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 15u, step, 0u, seed, u219);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v219 = u219[i0 - from];
                const float v221 = nn_fma(v219, 2.0f, (-1.0f));
                const float v222 = v221 * 0.071888514f;
                weights->block_7_depthwise_conv2d_7_kernel[i0] = v222;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        for (ptrdiff_t from = 0; from < 16384; from += 256) {
            const ptrdiff_t to = from + 256 < 16384 ? from + 256 : 16384;
            NN_ALIGNED float u213[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 14u, step, 0u, seed, u213);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v213 = u213[i0 - from];
                const float v215 = nn_fma(v213, 2.0f, (-1.0f));
                const float v217 = v215 * 0.15309311f;
                weights->block_6_conv2d_7_kernel[i0] = v217;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        for (ptrdiff_t from = 0; from < 1152; from += 256) {
            const ptrdiff_t to = from + 256 < 1152 ? from + 256 : 1152;
            NN_ALIGNED float u207[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 13u, step, 0u, seed, u207);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v207 = u207[i0 - from];
                const float v209 = nn_fma(v207, 2.0f, (-1.0f));
                const float v211 = v209 * 0.071888514f;
                weights->block_6_depthwise_conv2d_6_kernel[i0] = v211;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 128] */
    {
        for (ptrdiff_t from = 0; from < 8192; from += 256) {
            const ptrdiff_t to = from + 256 < 8192 ? from + 256 : 8192;
            NN_ALIGNED float u139[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 12u, step, 0u, seed, u139);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v139 = u139[i0 - from];
                const float v141 = nn_fma(v139, 2.0f, (-1.0f));
                const float v143 = v141 * 0.17677669f;
                weights->block_5_conv2d_6_kernel[i0] = v143;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        for (ptrdiff_t from = 0; from < 576; from += 256) {
            const ptrdiff_t to = from + 256 < 576 ? from + 256 : 576;
            NN_ALIGNED float u134[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 11u, step, 0u, seed, u134);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v134 = u134[i0 - from];
                const float v136 = nn_fma(v134, 2.0f, (-1.0f));
                const float v137 = v136 * 0.10127394f;
                weights->block_5_depthwise_conv2d_5_kernel[i0] = v137;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 64] */
    {
        for (ptrdiff_t from = 0; from < 4096; from += 256) {
            const ptrdiff_t to = from + 256 < 4096 ? from + 256 : 4096;
            NN_ALIGNED float u128[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 10u, step, 0u, seed, u128);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v128 = u128[i0 - from];
                const float v130 = nn_fma(v128, 2.0f, (-1.0f));
                const float v132 = v130 * 0.21650635f;
                weights->block_4_conv2d_5_kernel[i0] = v132;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        for (ptrdiff_t from = 0; from < 576; from += 256) {
            const ptrdiff_t to = from + 256 < 576 ? from + 256 : 576;
            NN_ALIGNED float u122[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 9u, step, 0u, seed, u122);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v122 = u122[i0 - from];
                const float v124 = nn_fma(v122, 2.0f, (-1.0f));
                const float v126 = v124 * 0.10127394f;
                weights->block_4_depthwise_conv2d_4_kernel[i0] = v126;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 64] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u94[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 8u, step, 0u, seed, u94);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v94 = u94[i0 - from];
                const float v96 = nn_fma(v94, 2.0f, (-1.0f));
                const float v98 = v96 * 0.25f;
                weights->block_3_conv2d_4_kernel[i0] = v98;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        for (ptrdiff_t from = 0; from < 288; from += 256) {
            const ptrdiff_t to = from + 256 < 288 ? from + 256 : 288;
            NN_ALIGNED float u89[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 7u, step, 0u, seed, u89);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v89 = u89[i0 - from];
                const float v91 = nn_fma(v89, 2.0f, (-1.0f));
                const float v92 = v91 * 0.14213382f;
                weights->block_3_depthwise_conv2d_3_kernel[i0] = v92;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 32] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u83[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 6u, step, 0u, seed, u83);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v83 = u83[i0 - from];
                const float v85 = nn_fma(v83, 2.0f, (-1.0f));
                const float v87 = v85 * 0.30618623f;
                weights->block_2_conv2d_3_kernel[i0] = v87;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        for (ptrdiff_t from = 0; from < 288; from += 256) {
            const ptrdiff_t to = from + 256 < 288 ? from + 256 : 288;
            NN_ALIGNED float u77[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 5u, step, 0u, seed, u77);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v77 = u77[i0 - from];
                const float v79 = nn_fma(v77, 2.0f, (-1.0f));
                const float v81 = v79 * 0.14213382f;
                weights->block_2_depthwise_conv2d_2_kernel[i0] = v81;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 16, 32] */
    {
        for (ptrdiff_t from = 0; from < 512; from += 256) {
            const ptrdiff_t to = from + 256 < 512 ? from + 256 : 512;
            NN_ALIGNED float u49[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 4u, step, 0u, seed, u49);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v49 = u49[i0 - from];
                const float v51 = nn_fma(v49, 2.0f, (-1.0f));
                const float v53 = v51 * 0.35355338f;
                weights->block_1_conv2d_2_kernel[i0] = v53;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 16, 1] */
    {
        for (ptrdiff_t from = 0; from < 144; from += 256) {
            const ptrdiff_t to = from + 256 < 144 ? from + 256 : 144;
            NN_ALIGNED float u43[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 3u, step, 0u, seed, u43);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v43 = u43[i0 - from];
                const float v45 = nn_fma(v43, 2.0f, (-1.0f));
                const float v47 = v45 * 0.1980295f;
                weights->block_1_depthwise_conv2d_1_kernel[i0] = v47;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 8, 16] */
    {
        for (ptrdiff_t from = 0; from < 128; from += 256) {
            const ptrdiff_t to = from + 256 < 128 ? from + 256 : 128;
            NN_ALIGNED float u25[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 2u, step, 0u, seed, u25);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v25 = u25[i0 - from];
                const float v27 = nn_fma(v25, 2.0f, (-1.0f));
                const float v29 = v27 * 0.5f;
                weights->block_conv2d_1_kernel[i0] = v29;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 8, 1] */
    {
        for (ptrdiff_t from = 0; from < 72; from += 256) {
            const ptrdiff_t to = from + 256 < 72 ? from + 256 : 72;
            NN_ALIGNED float u19[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 1u, step, 0u, seed, u19);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v19 = u19[i0 - from];
                const float v21 = nn_fma(v19, 2.0f, (-1.0f));
                const float v23 = v21 * 0.27216554f;
                weights->block_depthwise_conv2d_kernel[i0] = v23;
            }
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 3, 8] */
    {
        for (ptrdiff_t from = 0; from < 216; from += 256) {
            const ptrdiff_t to = from + 256 < 216 ? from + 256 : 216;
            NN_ALIGNED float u0[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u0);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v0 = u0[i0 - from];
                const float v3 = nn_fma(v0, 2.0f, (-1.0f));
                const float v5 = v3 * 0.24618298f;
                weights->conv2d_kernel[i0] = v5;
            }
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->conv2d_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->batch_normalization_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->batch_normalization_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->block_depthwise_conv2d_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->block_batch_normalization_1_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->block_batch_normalization_1_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->batch_normalization_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->batch_normalization_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->block_batch_normalization_1_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            weights->block_batch_normalization_1_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_conv2d_1_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_batch_normalization_2_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_batch_normalization_2_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_1_depthwise_conv2d_1_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_1_batch_normalization_3_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_1_batch_normalization_3_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_batch_normalization_2_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_batch_normalization_2_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_1_batch_normalization_3_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->block_1_batch_normalization_3_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_conv2d_2_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_batch_normalization_4_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_batch_normalization_4_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_depthwise_conv2d_2_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_5_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_5_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_conv2d_3_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_6_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_6_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_3_depthwise_conv2d_3_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_3_batch_normalization_7_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_3_batch_normalization_7_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_batch_normalization_4_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_batch_normalization_4_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_5_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_5_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_6_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_2_batch_normalization_6_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_3_batch_normalization_7_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_3_batch_normalization_7_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_3_conv2d_4_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_3_batch_normalization_8_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_3_batch_normalization_8_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_depthwise_conv2d_4_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_9_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_9_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_conv2d_5_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_10_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_10_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_5_depthwise_conv2d_5_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_5_batch_normalization_11_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_5_batch_normalization_11_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_3_batch_normalization_8_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_3_batch_normalization_8_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_9_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_9_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_10_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_4_batch_normalization_10_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_5_batch_normalization_11_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_5_batch_normalization_11_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_5_conv2d_6_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_5_batch_normalization_12_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_5_batch_normalization_12_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_depthwise_conv2d_6_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_13_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_13_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_conv2d_7_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_14_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_14_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_depthwise_conv2d_7_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_15_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_15_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_conv2d_8_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_16_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_16_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_depthwise_conv2d_8_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_17_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_17_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_conv2d_9_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_18_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_18_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_depthwise_conv2d_9_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_19_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_19_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_conv2d_10_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_20_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_20_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_depthwise_conv2d_10_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_21_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_21_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_conv2d_11_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_22_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_22_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_11_depthwise_conv2d_11_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_11_batch_normalization_23_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_11_batch_normalization_23_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_5_batch_normalization_12_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_5_batch_normalization_12_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_13_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_13_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_14_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_6_batch_normalization_14_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_15_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_15_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_16_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_7_batch_normalization_16_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_17_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_17_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_18_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_8_batch_normalization_18_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_19_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_19_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_20_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_9_batch_normalization_20_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_21_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_21_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_22_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_10_batch_normalization_22_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_11_batch_normalization_23_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            weights->block_11_batch_normalization_23_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_11_conv2d_12_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_11_batch_normalization_24_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_11_batch_normalization_24_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_depthwise_conv2d_12_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_25_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_25_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_conv2d_13_bias[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_26_beta[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_26_moving_mean[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_11_batch_normalization_24_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_11_batch_normalization_24_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_25_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_25_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_26_gamma[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            weights->block_12_batch_normalization_26_moving_variance[i0] = 1.0f;
        }
    }
    /* mobilenet.nn:27: store over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
}

struct mobilenet_predict_panel_1 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
NN_OUTLINE void mobilenet_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 2304 + row); i0 < (block * 2304 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v42 = c[i1 - column];
            const float v43 = weights->block_conv2d_1_bias[i1];
            const float v44 = v42 + v43;
            const float v51 = arena[59136 + i1];
            const float v55 = arena[59152 + i1];
            const float v56 = nn_fma(v44, v51, v55);
            const float v57 = (0.0f < v56 ? 1.0f : 0.0f);
            const float v58 = (v57 != 0 ? v56 : 0.0f);
            arena[i0 * 16 + i1 - block * 36864] = v58;
        }
    }
}

struct mobilenet_predict_panel_2 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_2 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 576 + row); i0 < (block * 576 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v80 = c[i1 - column];
            const float v81 = weights->block_1_conv2d_2_bias[i1];
            const float v82 = v80 + v81;
            const float v89 = arena[58880 + i1];
            const float v93 = arena[58912 + i1];
            const float v94 = nn_fma(v82, v89, v93);
            const float v95 = (0.0f < v94 ? 1.0f : 0.0f);
            const float v96 = (v95 != 0 ? v94 : 0.0f);
            arena[i0 * 32 + i1 - block * 18432] = v96;
        }
    }
}

struct mobilenet_predict_panel_3 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_predict_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_3 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 576 + row); i0 < (block * 576 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v118 = c[i1 - column];
            const float v119 = weights->block_2_conv2d_3_bias[i1];
            const float v120 = v118 + v119;
            const float v127 = arena[59008 + i1];
            const float v131 = arena[59040 + i1];
            const float v132 = nn_fma(v120, v127, v131);
            const float v133 = (0.0f < v132 ? 1.0f : 0.0f);
            const float v134 = (v133 != 0 ? v132 : 0.0f);
            arena[i0 * 32 + i1 - block * 18432] = v134;
        }
    }
}

struct mobilenet_predict_panel_4 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_predict_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_4 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 144 + row); i0 < (block * 144 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v156 = c[i1 - column];
            const float v157 = weights->block_3_conv2d_4_bias[i1];
            const float v158 = v156 + v157;
            const float v165 = arena[58368 + i1];
            const float v169 = arena[58432 + i1];
            const float v170 = nn_fma(v158, v165, v169);
            const float v171 = (0.0f < v170 ? 1.0f : 0.0f);
            const float v172 = (v171 != 0 ? v170 : 0.0f);
            arena[i0 * 64 + i1 - block * 9216] = v172;
        }
    }
}

struct mobilenet_predict_panel_5 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_predict_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_5 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 144 + row); i0 < (block * 144 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v194 = c[i1 - column];
            const float v195 = weights->block_4_conv2d_5_bias[i1];
            const float v196 = v194 + v195;
            const float v203 = arena[58624 + i1];
            const float v207 = arena[58688 + i1];
            const float v208 = nn_fma(v196, v203, v207);
            const float v209 = (0.0f < v208 ? 1.0f : 0.0f);
            const float v210 = (v209 != 0 ? v208 : 0.0f);
            arena[i0 * 64 + i1 - block * 9216] = v210;
        }
    }
}

struct mobilenet_predict_panel_6 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_6 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v232 = c[i1 - column];
            const float v233 = weights->block_5_conv2d_6_bias[i1];
            const float v234 = v232 + v233;
            const float v241 = arena[55296 + i1];
            const float v245 = arena[55424 + i1];
            const float v246 = nn_fma(v234, v241, v245);
            const float v247 = (0.0f < v246 ? 1.0f : 0.0f);
            const float v248 = (v247 != 0 ? v246 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v248;
        }
    }
}

struct mobilenet_predict_panel_7 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_7 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v270 = c[i1 - column];
            const float v271 = weights->block_6_conv2d_7_bias[i1];
            const float v272 = v270 + v271;
            const float v279 = arena[55808 + i1];
            const float v283 = arena[55936 + i1];
            const float v284 = nn_fma(v272, v279, v283);
            const float v285 = (0.0f < v284 ? 1.0f : 0.0f);
            const float v286 = (v285 != 0 ? v284 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v286;
        }
    }
}

struct mobilenet_predict_panel_8 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_8 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v308 = c[i1 - column];
            const float v309 = weights->block_7_conv2d_8_bias[i1];
            const float v310 = v308 + v309;
            const float v317 = arena[56320 + i1];
            const float v321 = arena[56448 + i1];
            const float v322 = nn_fma(v310, v317, v321);
            const float v323 = (0.0f < v322 ? 1.0f : 0.0f);
            const float v324 = (v323 != 0 ? v322 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v324;
        }
    }
}

struct mobilenet_predict_panel_9 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_9 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v346 = c[i1 - column];
            const float v347 = weights->block_8_conv2d_9_bias[i1];
            const float v348 = v346 + v347;
            const float v355 = arena[56832 + i1];
            const float v359 = arena[56960 + i1];
            const float v360 = nn_fma(v348, v355, v359);
            const float v361 = (0.0f < v360 ? 1.0f : 0.0f);
            const float v362 = (v361 != 0 ? v360 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v362;
        }
    }
}

struct mobilenet_predict_panel_10 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_10 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v384 = c[i1 - column];
            const float v385 = weights->block_9_conv2d_10_bias[i1];
            const float v386 = v384 + v385;
            const float v393 = arena[57344 + i1];
            const float v397 = arena[57472 + i1];
            const float v398 = nn_fma(v386, v393, v397);
            const float v399 = (0.0f < v398 ? 1.0f : 0.0f);
            const float v400 = (v399 != 0 ? v398 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v400;
        }
    }
}

struct mobilenet_predict_panel_11 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_predict_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_11 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v422 = c[i1 - column];
            const float v423 = weights->block_10_conv2d_11_bias[i1];
            const float v424 = v422 + v423;
            const float v431 = arena[57856 + i1];
            const float v435 = arena[57984 + i1];
            const float v436 = nn_fma(v424, v431, v435);
            const float v437 = (0.0f < v436 ? 1.0f : 0.0f);
            const float v438 = (v437 != 0 ? v436 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v438;
        }
    }
}

struct mobilenet_predict_panel_12 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_predict_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_12 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 9 + row); i0 < (block * 9 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v460 = c[i1 - column];
            const float v461 = weights->block_11_conv2d_12_bias[i1];
            const float v462 = v460 + v461;
            const float v469 = arena[142848 + i1];
            const float v473 = arena[143104 + i1];
            const float v474 = nn_fma(v462, v469, v473);
            const float v475 = (0.0f < v474 ? 1.0f : 0.0f);
            const float v476 = (v475 != 0 ? v474 : 0.0f);
            arena[110592 + i0 * 256 + i1 - block * 2304] = v476;
        }
    }
}

struct mobilenet_predict_panel_13 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_predict_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_13 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v498 = c[i1 - column];
            const float v499 = weights->block_12_conv2d_13_bias[i1];
            const float v500 = v498 + v499;
            const float v507 = arena[147456 + i1];
            const float v511 = arena[147712 + i1];
            const float v512 = nn_fma(v500, v507, v511);
            const float v513 = (0.0f < v512 ? 1.0f : 0.0f);
            const float v514 = (v513 != 0 ? v512 : 0.0f);
            arena[73728 + i0 * 256 + i1] = v514;
        }
    }
}

struct mobilenet_predict_panel_14 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
static void mobilenet_predict_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_14 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v519 = c[i1 - column];
            const float v520 = weights->dense_bias[i1];
            const float v521 = v519 + v520;
            arena[8192 + i0 * 2 + i1] = v521;
        }
    }
}

void mobilenet_predict(const mobilenet_weights *weights, mobilenet_scratch *scratch, int n, const float *image, float *person) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > MOBILENET_BATCH) return;
    /* mobilenet.nn:14: batch_normalization: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[59200 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[59216 + i0] = v15;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v28 = weights->block_batch_normalization_1_moving_variance[i0];
            const float v29 = v28 + 0.001f;
            const float v30 = nn_sqrt(v29);
            const float v26 = weights->block_batch_normalization_1_gamma[i0];
            const float v31 = v26 / v30;
            arena[59232 + i0] = v31;
            const float v33 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->block_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[59248 + i0] = v35;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v47 = weights->block_batch_normalization_2_moving_variance[i0];
            const float v48 = v47 + 0.001f;
            const float v49 = nn_sqrt(v48);
            const float v45 = weights->block_batch_normalization_2_gamma[i0];
            const float v50 = v45 / v49;
            arena[59136 + i0] = v50;
            const float v52 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->block_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[59152 + i0] = v54;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v66 = weights->block_1_batch_normalization_3_moving_variance[i0];
            const float v67 = v66 + 0.001f;
            const float v68 = nn_sqrt(v67);
            const float v64 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v69 = v64 / v68;
            arena[59168 + i0] = v69;
            const float v71 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->block_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[59184 + i0] = v73;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v85 = weights->block_1_batch_normalization_4_moving_variance[i0];
            const float v86 = v85 + 0.001f;
            const float v87 = nn_sqrt(v86);
            const float v83 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v88 = v83 / v87;
            arena[58880 + i0] = v88;
            const float v90 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->block_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[58912 + i0] = v92;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v104 = weights->block_2_batch_normalization_5_moving_variance[i0];
            const float v105 = v104 + 0.001f;
            const float v106 = nn_sqrt(v105);
            const float v102 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v107 = v102 / v106;
            arena[58944 + i0] = v107;
            const float v109 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v110 = -v109;
            const float v103 = weights->block_2_batch_normalization_5_beta[i0];
            const float v111 = nn_fma(v110, v107, v103);
            arena[58976 + i0] = v111;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v123 = weights->block_2_batch_normalization_6_moving_variance[i0];
            const float v124 = v123 + 0.001f;
            const float v125 = nn_sqrt(v124);
            const float v121 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v126 = v121 / v125;
            arena[59008 + i0] = v126;
            const float v128 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->block_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[59040 + i0] = v130;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v142 = weights->block_3_batch_normalization_7_moving_variance[i0];
            const float v143 = v142 + 0.001f;
            const float v144 = nn_sqrt(v143);
            const float v140 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v145 = v140 / v144;
            arena[59072 + i0] = v145;
            const float v147 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v148 = -v147;
            const float v141 = weights->block_3_batch_normalization_7_beta[i0];
            const float v149 = nn_fma(v148, v145, v141);
            arena[59104 + i0] = v149;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v161 = weights->block_3_batch_normalization_8_moving_variance[i0];
            const float v162 = v161 + 0.001f;
            const float v163 = nn_sqrt(v162);
            const float v159 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v164 = v159 / v163;
            arena[58368 + i0] = v164;
            const float v166 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v167 = -v166;
            const float v160 = weights->block_3_batch_normalization_8_beta[i0];
            const float v168 = nn_fma(v167, v164, v160);
            arena[58432 + i0] = v168;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v180 = weights->block_4_batch_normalization_9_moving_variance[i0];
            const float v181 = v180 + 0.001f;
            const float v182 = nn_sqrt(v181);
            const float v178 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v183 = v178 / v182;
            arena[58496 + i0] = v183;
            const float v185 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v186 = -v185;
            const float v179 = weights->block_4_batch_normalization_9_beta[i0];
            const float v187 = nn_fma(v186, v183, v179);
            arena[58560 + i0] = v187;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v199 = weights->block_4_batch_normalization_10_moving_variance[i0];
            const float v200 = v199 + 0.001f;
            const float v201 = nn_sqrt(v200);
            const float v197 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v202 = v197 / v201;
            arena[58624 + i0] = v202;
            const float v204 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v205 = -v204;
            const float v198 = weights->block_4_batch_normalization_10_beta[i0];
            const float v206 = nn_fma(v205, v202, v198);
            arena[58688 + i0] = v206;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v218 = weights->block_5_batch_normalization_11_moving_variance[i0];
            const float v219 = v218 + 0.001f;
            const float v220 = nn_sqrt(v219);
            const float v216 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v221 = v216 / v220;
            arena[58752 + i0] = v221;
            const float v223 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v224 = -v223;
            const float v217 = weights->block_5_batch_normalization_11_beta[i0];
            const float v225 = nn_fma(v224, v221, v217);
            arena[58816 + i0] = v225;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v237 = weights->block_5_batch_normalization_12_moving_variance[i0];
            const float v238 = v237 + 0.001f;
            const float v239 = nn_sqrt(v238);
            const float v235 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v240 = v235 / v239;
            arena[55296 + i0] = v240;
            const float v242 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v243 = -v242;
            const float v236 = weights->block_5_batch_normalization_12_beta[i0];
            const float v244 = nn_fma(v243, v240, v236);
            arena[55424 + i0] = v244;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v256 = weights->block_6_batch_normalization_13_moving_variance[i0];
            const float v257 = v256 + 0.001f;
            const float v258 = nn_sqrt(v257);
            const float v254 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v259 = v254 / v258;
            arena[55552 + i0] = v259;
            const float v261 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v262 = -v261;
            const float v255 = weights->block_6_batch_normalization_13_beta[i0];
            const float v263 = nn_fma(v262, v259, v255);
            arena[55680 + i0] = v263;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v275 = weights->block_6_batch_normalization_14_moving_variance[i0];
            const float v276 = v275 + 0.001f;
            const float v277 = nn_sqrt(v276);
            const float v273 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v278 = v273 / v277;
            arena[55808 + i0] = v278;
            const float v280 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v281 = -v280;
            const float v274 = weights->block_6_batch_normalization_14_beta[i0];
            const float v282 = nn_fma(v281, v278, v274);
            arena[55936 + i0] = v282;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v294 = weights->block_7_batch_normalization_15_moving_variance[i0];
            const float v295 = v294 + 0.001f;
            const float v296 = nn_sqrt(v295);
            const float v292 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v297 = v292 / v296;
            arena[56064 + i0] = v297;
            const float v299 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v300 = -v299;
            const float v293 = weights->block_7_batch_normalization_15_beta[i0];
            const float v301 = nn_fma(v300, v297, v293);
            arena[56192 + i0] = v301;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v313 = weights->block_7_batch_normalization_16_moving_variance[i0];
            const float v314 = v313 + 0.001f;
            const float v315 = nn_sqrt(v314);
            const float v311 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v316 = v311 / v315;
            arena[56320 + i0] = v316;
            const float v318 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v319 = -v318;
            const float v312 = weights->block_7_batch_normalization_16_beta[i0];
            const float v320 = nn_fma(v319, v316, v312);
            arena[56448 + i0] = v320;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v332 = weights->block_8_batch_normalization_17_moving_variance[i0];
            const float v333 = v332 + 0.001f;
            const float v334 = nn_sqrt(v333);
            const float v330 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v335 = v330 / v334;
            arena[56576 + i0] = v335;
            const float v337 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v338 = -v337;
            const float v331 = weights->block_8_batch_normalization_17_beta[i0];
            const float v339 = nn_fma(v338, v335, v331);
            arena[56704 + i0] = v339;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v351 = weights->block_8_batch_normalization_18_moving_variance[i0];
            const float v352 = v351 + 0.001f;
            const float v353 = nn_sqrt(v352);
            const float v349 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v354 = v349 / v353;
            arena[56832 + i0] = v354;
            const float v356 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v357 = -v356;
            const float v350 = weights->block_8_batch_normalization_18_beta[i0];
            const float v358 = nn_fma(v357, v354, v350);
            arena[56960 + i0] = v358;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v370 = weights->block_9_batch_normalization_19_moving_variance[i0];
            const float v371 = v370 + 0.001f;
            const float v372 = nn_sqrt(v371);
            const float v368 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v373 = v368 / v372;
            arena[57088 + i0] = v373;
            const float v375 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v376 = -v375;
            const float v369 = weights->block_9_batch_normalization_19_beta[i0];
            const float v377 = nn_fma(v376, v373, v369);
            arena[57216 + i0] = v377;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v389 = weights->block_9_batch_normalization_20_moving_variance[i0];
            const float v390 = v389 + 0.001f;
            const float v391 = nn_sqrt(v390);
            const float v387 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v392 = v387 / v391;
            arena[57344 + i0] = v392;
            const float v394 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v395 = -v394;
            const float v388 = weights->block_9_batch_normalization_20_beta[i0];
            const float v396 = nn_fma(v395, v392, v388);
            arena[57472 + i0] = v396;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v408 = weights->block_10_batch_normalization_21_moving_variance[i0];
            const float v409 = v408 + 0.001f;
            const float v410 = nn_sqrt(v409);
            const float v406 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v411 = v406 / v410;
            arena[57600 + i0] = v411;
            const float v413 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v414 = -v413;
            const float v407 = weights->block_10_batch_normalization_21_beta[i0];
            const float v415 = nn_fma(v414, v411, v407);
            arena[57728 + i0] = v415;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v427 = weights->block_10_batch_normalization_22_moving_variance[i0];
            const float v428 = v427 + 0.001f;
            const float v429 = nn_sqrt(v428);
            const float v425 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v430 = v425 / v429;
            arena[57856 + i0] = v430;
            const float v432 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v433 = -v432;
            const float v426 = weights->block_10_batch_normalization_22_beta[i0];
            const float v434 = nn_fma(v433, v430, v426);
            arena[57984 + i0] = v434;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v446 = weights->block_11_batch_normalization_23_moving_variance[i0];
            const float v447 = v446 + 0.001f;
            const float v448 = nn_sqrt(v447);
            const float v444 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v449 = v444 / v448;
            arena[58112 + i0] = v449;
            const float v451 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v452 = -v451;
            const float v445 = weights->block_11_batch_normalization_23_beta[i0];
            const float v453 = nn_fma(v452, v449, v445);
            arena[58240 + i0] = v453;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_1((int)(end - row), image + row * 27648, weights->conv2d_kernel, arena);
        /* mobilenet.nn:15: add, fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v2 = arena[i0 * 8 + i1 - row * 18432];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    const float v12 = arena[59200 + i1];
                    const float v16 = arena[59216 + i1];
                    const float v17 = nn_fma(v4, v12, v16);
                    const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                    const float v20 = (v19 != 0 ? v17 : 0.0f);
                    arena[i0 * 8 + i1 - row * 18432] = v20;
                }
            }
        }
        /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_2((int)(end - row), arena, weights->block_depthwise_conv2d_kernel, arena + 36864);
        /* mobilenet.nn:7: block: add, fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v23 = arena[36864 + i0 * 8 + i1 - row * 18432];
                    const float v24 = weights->block_depthwise_conv2d_bias[i1];
                    const float v25 = v23 + v24;
                    const float v32 = arena[59232 + i1];
                    const float v36 = arena[59248 + i1];
                    const float v37 = nn_fma(v25, v32, v36);
                    const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v37 : 0.0f);
                    arena[36864 + i0 * 8 + i1 - row * 18432] = v39;
                }
            }
        }
        /* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
        nn_gemm_panels((int)(end - row) * 2304, 16, 8, arena + 36864, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 0, mobilenet_kernel_3, mobilenet_predict_panel_1, &(struct mobilenet_predict_panel_1){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
        mobilenet_kernel_4((int)(end - row), arena, weights->block_1_depthwise_conv2d_1_kernel, arena + 36864);
        /* mobilenet.nn:7: block_1: add, fma, less, select over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v61 = arena[36864 + i0 * 16 + i1 - row * 9216];
                    const float v62 = weights->block_1_depthwise_conv2d_1_bias[i1];
                    const float v63 = v61 + v62;
                    const float v70 = arena[59168 + i1];
                    const float v74 = arena[59184 + i1];
                    const float v75 = nn_fma(v63, v70, v74);
                    const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                    const float v77 = (v76 != 0 ? v75 : 0.0f);
                    arena[36864 + i0 * 16 + i1 - row * 9216] = v77;
                }
            }
        }
        /* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 576, 32, 16, arena + 36864, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena, 32, 0, mobilenet_kernel_5, mobilenet_predict_panel_2, &(struct mobilenet_predict_panel_2){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
        mobilenet_kernel_6((int)(end - row), arena, weights->block_2_depthwise_conv2d_2_kernel, arena + 18432);
        /* mobilenet.nn:7: block_2: add, fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v99 = arena[18432 + i0 * 32 + i1 - row * 18432];
                    const float v100 = weights->block_2_depthwise_conv2d_2_bias[i1];
                    const float v101 = v99 + v100;
                    const float v108 = arena[58944 + i1];
                    const float v112 = arena[58976 + i1];
                    const float v113 = nn_fma(v101, v108, v112);
                    const float v114 = (0.0f < v113 ? 1.0f : 0.0f);
                    const float v115 = (v114 != 0 ? v113 : 0.0f);
                    arena[18432 + i0 * 32 + i1 - row * 18432] = v115;
                }
            }
        }
        /* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 576, 32, 32, arena + 18432, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena, 32, 0, mobilenet_kernel_7, mobilenet_predict_panel_3, &(struct mobilenet_predict_panel_3){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
        mobilenet_kernel_8((int)(end - row), arena, weights->block_3_depthwise_conv2d_3_kernel, arena + 18432);
        /* mobilenet.nn:7: block_3: add, fma, less, select over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v137 = arena[18432 + i0 * 32 + i1 - row * 4608];
                    const float v138 = weights->block_3_depthwise_conv2d_3_bias[i1];
                    const float v139 = v137 + v138;
                    const float v146 = arena[59072 + i1];
                    const float v150 = arena[59104 + i1];
                    const float v151 = nn_fma(v139, v146, v150);
                    const float v152 = (0.0f < v151 ? 1.0f : 0.0f);
                    const float v153 = (v152 != 0 ? v151 : 0.0f);
                    arena[18432 + i0 * 32 + i1 - row * 4608] = v153;
                }
            }
        }
        /* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 144, 64, 32, arena + 18432, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena, 64, 0, mobilenet_kernel_9, mobilenet_predict_panel_4, &(struct mobilenet_predict_panel_4){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
        mobilenet_kernel_10((int)(end - row), arena, weights->block_4_depthwise_conv2d_4_kernel, arena + 9216);
        /* mobilenet.nn:7: block_4: add, fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v175 = arena[9216 + i0 * 64 + i1 - row * 9216];
                    const float v176 = weights->block_4_depthwise_conv2d_4_bias[i1];
                    const float v177 = v175 + v176;
                    const float v184 = arena[58496 + i1];
                    const float v188 = arena[58560 + i1];
                    const float v189 = nn_fma(v177, v184, v188);
                    const float v190 = (0.0f < v189 ? 1.0f : 0.0f);
                    const float v191 = (v190 != 0 ? v189 : 0.0f);
                    arena[9216 + i0 * 64 + i1 - row * 9216] = v191;
                }
            }
        }
        /* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 144, 64, 64, arena + 9216, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena, 64, 0, mobilenet_kernel_11, mobilenet_predict_panel_5, &(struct mobilenet_predict_panel_5){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
        mobilenet_kernel_12((int)(end - row), arena, weights->block_5_depthwise_conv2d_5_kernel, arena + 9216);
        /* mobilenet.nn:7: block_5: add, fma, less, select over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v213 = arena[9216 + i0 * 64 + i1 - row * 2304];
                    const float v214 = weights->block_5_depthwise_conv2d_5_bias[i1];
                    const float v215 = v213 + v214;
                    const float v222 = arena[58752 + i1];
                    const float v226 = arena[58816 + i1];
                    const float v227 = nn_fma(v215, v222, v226);
                    const float v228 = (0.0f < v227 ? 1.0f : 0.0f);
                    const float v229 = (v228 != 0 ? v227 : 0.0f);
                    arena[9216 + i0 * 64 + i1 - row * 2304] = v229;
                }
            }
        }
        /* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 64, arena + 9216, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_13, mobilenet_predict_panel_6, &(struct mobilenet_predict_panel_6){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_6_depthwise_conv2d_6_kernel, arena + 4608);
        /* mobilenet.nn:7: block_6: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v251 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v252 = weights->block_6_depthwise_conv2d_6_bias[i1];
                    const float v253 = v251 + v252;
                    const float v260 = arena[55552 + i1];
                    const float v264 = arena[55680 + i1];
                    const float v265 = nn_fma(v253, v260, v264);
                    const float v266 = (0.0f < v265 ? 1.0f : 0.0f);
                    const float v267 = (v266 != 0 ? v265 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v267;
                }
            }
        }
        /* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_predict_panel_7, &(struct mobilenet_predict_panel_7){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_7_depthwise_conv2d_7_kernel, arena + 4608);
        /* mobilenet.nn:7: block_7: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v289 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v290 = weights->block_7_depthwise_conv2d_7_bias[i1];
                    const float v291 = v289 + v290;
                    const float v298 = arena[56064 + i1];
                    const float v302 = arena[56192 + i1];
                    const float v303 = nn_fma(v291, v298, v302);
                    const float v304 = (0.0f < v303 ? 1.0f : 0.0f);
                    const float v305 = (v304 != 0 ? v303 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v305;
                }
            }
        }
        /* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_predict_panel_8, &(struct mobilenet_predict_panel_8){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_8_depthwise_conv2d_8_kernel, arena + 4608);
        /* mobilenet.nn:7: block_8: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v327 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v328 = weights->block_8_depthwise_conv2d_8_bias[i1];
                    const float v329 = v327 + v328;
                    const float v336 = arena[56576 + i1];
                    const float v340 = arena[56704 + i1];
                    const float v341 = nn_fma(v329, v336, v340);
                    const float v342 = (0.0f < v341 ? 1.0f : 0.0f);
                    const float v343 = (v342 != 0 ? v341 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v343;
                }
            }
        }
        /* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_predict_panel_9, &(struct mobilenet_predict_panel_9){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_9_depthwise_conv2d_9_kernel, arena + 4608);
        /* mobilenet.nn:7: block_9: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v365 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v366 = weights->block_9_depthwise_conv2d_9_bias[i1];
                    const float v367 = v365 + v366;
                    const float v374 = arena[57088 + i1];
                    const float v378 = arena[57216 + i1];
                    const float v379 = nn_fma(v367, v374, v378);
                    const float v380 = (0.0f < v379 ? 1.0f : 0.0f);
                    const float v381 = (v380 != 0 ? v379 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v381;
                }
            }
        }
        /* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_predict_panel_10, &(struct mobilenet_predict_panel_10){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_10_depthwise_conv2d_10_kernel, arena + 4608);
        /* mobilenet.nn:7: block_10: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v403 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v404 = weights->block_10_depthwise_conv2d_10_bias[i1];
                    const float v405 = v403 + v404;
                    const float v412 = arena[57600 + i1];
                    const float v416 = arena[57728 + i1];
                    const float v417 = nn_fma(v405, v412, v416);
                    const float v418 = (0.0f < v417 ? 1.0f : 0.0f);
                    const float v419 = (v418 != 0 ? v417 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v419;
                }
            }
        }
        /* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_predict_panel_11, &(struct mobilenet_predict_panel_11){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
        mobilenet_kernel_16((int)(end - row), arena, weights->block_11_depthwise_conv2d_11_kernel, arena + 4608);
        /* mobilenet.nn:7: block_11: add, fma, less, select over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v441 = arena[4608 + i0 * 128 + i1 - row * 1152];
                    const float v442 = weights->block_11_depthwise_conv2d_11_bias[i1];
                    const float v443 = v441 + v442;
                    const float v450 = arena[58112 + i1];
                    const float v454 = arena[58240 + i1];
                    const float v455 = nn_fma(v443, v450, v454);
                    const float v456 = (0.0f < v455 ? 1.0f : 0.0f);
                    const float v457 = (v456 != 0 ? v455 : 0.0f);
                    arena[73728 + i0 * 128 + i1] = v457;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v465 = weights->block_11_batch_normalization_24_moving_variance[i0];
            const float v466 = v465 + 0.001f;
            const float v467 = nn_sqrt(v466);
            const float v463 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v468 = v463 / v467;
            arena[142848 + i0] = v468;
            const float v470 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v471 = -v470;
            const float v464 = weights->block_11_batch_normalization_24_beta[i0];
            const float v472 = nn_fma(v471, v468, v464);
            arena[143104 + i0] = v472;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v484 = weights->block_12_batch_normalization_25_moving_variance[i0];
            const float v485 = v484 + 0.001f;
            const float v486 = nn_sqrt(v485);
            const float v482 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v487 = v482 / v486;
            arena[143360 + i0] = v487;
            const float v489 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v490 = -v489;
            const float v483 = weights->block_12_batch_normalization_25_beta[i0];
            const float v491 = nn_fma(v490, v487, v483);
            arena[143616 + i0] = v491;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 7) {
        const ptrdiff_t end = row + 7 < n ? row + 7 : n;
        /* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
        nn_gemm_panels((int)(end - row) * 9, 256, 128, arena + 73728 + row * 1152, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena + 110592, 256, 0, mobilenet_kernel_17, mobilenet_predict_panel_12, &(struct mobilenet_predict_panel_12){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
        mobilenet_kernel_18((int)(end - row), arena + 110592, weights->block_12_depthwise_conv2d_12_kernel, arena + 126720);
        /* mobilenet.nn:7: block_12: add, fma, less, select over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v479 = arena[126720 + i0 * 256 + i1 - row * 2304];
                    const float v480 = weights->block_12_depthwise_conv2d_12_bias[i1];
                    const float v481 = v479 + v480;
                    const float v488 = arena[143360 + i1];
                    const float v492 = arena[143616 + i1];
                    const float v493 = nn_fma(v481, v488, v492);
                    const float v494 = (0.0f < v493 ? 1.0f : 0.0f);
                    const float v495 = (v494 != 0 ? v493 : 0.0f);
                    arena[i0 * 256 + i1] = v495;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v503 = weights->block_12_batch_normalization_26_moving_variance[i0];
            const float v504 = v503 + 0.001f;
            const float v505 = nn_sqrt(v504);
            const float v501 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v506 = v501 / v505;
            arena[147456 + i0] = v506;
            const float v508 = weights->block_12_batch_normalization_26_moving_mean[i0];
            const float v509 = -v508;
            const float v502 = weights->block_12_batch_normalization_26_beta[i0];
            const float v510 = nn_fma(v509, v506, v502);
            arena[147712 + i0] = v510;
        }
    }
    /* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
    nn_gemm_panels(n * 9, 256, 256, arena, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena + 73728, 256, 0, mobilenet_kernel_19, mobilenet_predict_panel_13, &(struct mobilenet_predict_panel_13){ weights, arena }, NULL);
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + 73728 + i0 * 9 * 256, arena + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v515 = arena[i0];
            const float v517 = v515 / 9.0f;
            arena[i0] = v517;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm_panels(n, 2, 256, arena, 256, 1, weights->dense_kernel, 2, 1, arena + 8192, 2, 0, mobilenet_kernel_20, mobilenet_predict_panel_14, &(struct mobilenet_predict_panel_14){ weights, arena }, NULL);
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena + 8192, arena);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v523 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v521 = arena[8192 + i0 * 2 + i1];
                const float v524 = v521 - v523;
                const float v525 = nn_exp(v524);
                arena[8192 + i0 * 2 + i1] = v525;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 8192, arena);
    /* mobilenet.nn:26: dense: quotient over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v527 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v525 = arena[8192 + i0 * 2 + i1];
                const float v528 = nn_quotient(v525, v527);
                person[i0 * 2 + i1] = v528;
            }
        }
    }
}

void mobilenet_trainer_init(mobilenet_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    mobilenet_metrics_reset(&trainer->metrics);
    /* mobilenet.nn:33: dense: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.001f;
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 3, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            trainer->conv2d_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 3, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            trainer->conv2d_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->conv2d_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->conv2d_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->batch_normalization_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->batch_normalization_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->batch_normalization_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->batch_normalization_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_depthwise_conv2d_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_depthwise_conv2d_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_batch_normalization_1_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_batch_normalization_1_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_batch_normalization_1_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            trainer->block_batch_normalization_1_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            trainer->block_depthwise_conv2d_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            trainer->block_depthwise_conv2d_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 8, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_conv2d_1_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 8, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_conv2d_1_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_conv2d_1_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_conv2d_1_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_batch_normalization_2_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_batch_normalization_2_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_batch_normalization_2_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_batch_normalization_2_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_depthwise_conv2d_1_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_depthwise_conv2d_1_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_batch_normalization_3_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_batch_normalization_3_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_batch_normalization_3_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->block_1_batch_normalization_3_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 16, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            trainer->block_1_depthwise_conv2d_1_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 16, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            trainer->block_1_depthwise_conv2d_1_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->block_1_conv2d_2_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->block_1_conv2d_2_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_conv2d_2_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_conv2d_2_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_batch_normalization_4_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_batch_normalization_4_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_batch_normalization_4_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_batch_normalization_4_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_depthwise_conv2d_2_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_depthwise_conv2d_2_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_5_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_5_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_5_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_5_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_conv2d_3_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_conv2d_3_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_6_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_6_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_6_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_2_batch_normalization_6_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_depthwise_conv2d_3_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_depthwise_conv2d_3_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_batch_normalization_7_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_batch_normalization_7_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_batch_normalization_7_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_3_batch_normalization_7_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            trainer->block_2_depthwise_conv2d_2_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            trainer->block_2_depthwise_conv2d_2_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            trainer->block_3_depthwise_conv2d_3_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            trainer->block_3_depthwise_conv2d_3_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_2_conv2d_3_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_2_conv2d_3_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_3_conv2d_4_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_3_conv2d_4_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_conv2d_4_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_conv2d_4_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_batch_normalization_8_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_batch_normalization_8_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_batch_normalization_8_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_3_batch_normalization_8_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_depthwise_conv2d_4_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_depthwise_conv2d_4_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_9_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_9_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_9_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_9_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_conv2d_5_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_conv2d_5_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_10_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_10_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_10_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_4_batch_normalization_10_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_depthwise_conv2d_5_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_depthwise_conv2d_5_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_batch_normalization_11_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_batch_normalization_11_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_batch_normalization_11_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_5_batch_normalization_11_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            trainer->block_4_depthwise_conv2d_4_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            trainer->block_4_depthwise_conv2d_4_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            trainer->block_5_depthwise_conv2d_5_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            trainer->block_5_depthwise_conv2d_5_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            trainer->block_4_conv2d_5_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            trainer->block_4_conv2d_5_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 64, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            trainer->block_5_conv2d_6_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 64, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            trainer->block_5_conv2d_6_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_conv2d_6_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_conv2d_6_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_batch_normalization_12_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_batch_normalization_12_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_batch_normalization_12_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_5_batch_normalization_12_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_depthwise_conv2d_6_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_depthwise_conv2d_6_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_13_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_13_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_13_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_13_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_conv2d_7_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_conv2d_7_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_14_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_14_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_14_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_6_batch_normalization_14_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_depthwise_conv2d_7_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_depthwise_conv2d_7_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_15_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_15_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_15_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_15_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_conv2d_8_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_conv2d_8_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_16_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_16_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_16_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_7_batch_normalization_16_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_depthwise_conv2d_8_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_depthwise_conv2d_8_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_17_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_17_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_17_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_17_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_conv2d_9_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_conv2d_9_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_18_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_18_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_18_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_8_batch_normalization_18_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_depthwise_conv2d_9_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_depthwise_conv2d_9_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_19_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_19_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_19_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_19_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_conv2d_10_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_conv2d_10_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_20_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_20_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_20_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_9_batch_normalization_20_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_depthwise_conv2d_10_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_depthwise_conv2d_10_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_21_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_21_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_21_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_21_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_conv2d_11_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_conv2d_11_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_22_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_22_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_22_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_10_batch_normalization_22_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_depthwise_conv2d_11_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_depthwise_conv2d_11_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_batch_normalization_23_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_batch_normalization_23_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_batch_normalization_23_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            trainer->block_11_batch_normalization_23_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_6_depthwise_conv2d_6_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_6_depthwise_conv2d_6_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_7_depthwise_conv2d_7_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_7_depthwise_conv2d_7_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_8_depthwise_conv2d_8_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_8_depthwise_conv2d_8_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_9_depthwise_conv2d_9_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_9_depthwise_conv2d_9_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_10_depthwise_conv2d_10_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_10_depthwise_conv2d_10_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_11_depthwise_conv2d_11_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            trainer->block_11_depthwise_conv2d_11_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_6_conv2d_7_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_6_conv2d_7_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_7_conv2d_8_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_7_conv2d_8_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_8_conv2d_9_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_8_conv2d_9_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_9_conv2d_10_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_9_conv2d_10_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_10_conv2d_11_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            trainer->block_10_conv2d_11_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            trainer->block_11_conv2d_12_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 128, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            trainer->block_11_conv2d_12_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_conv2d_12_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_conv2d_12_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_batch_normalization_24_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_batch_normalization_24_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_batch_normalization_24_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_11_batch_normalization_24_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_depthwise_conv2d_12_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_depthwise_conv2d_12_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_25_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_25_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_25_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_25_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_conv2d_13_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_conv2d_13_bias_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_26_gamma_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_26_gamma_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_26_beta_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->block_12_batch_normalization_26_beta_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 256, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->block_12_depthwise_conv2d_12_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [3, 3, 256, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->block_12_depthwise_conv2d_12_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 256, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            trainer->block_12_conv2d_13_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [1, 1, 256, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            trainer->block_12_conv2d_13_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256, 2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->dense_kernel_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [256, 2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->dense_kernel_v[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            trainer->dense_bias_m[i0] = 0.0f;
        }
    }
    /* mobilenet.nn:33: dense: store over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            trainer->dense_bias_v[i0] = 0.0f;
        }
    }
}

struct mobilenet_train_panel_1 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [8, 16], add -> [n, 48, 48, 16] */
NN_OUTLINE void mobilenet_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 48 + row); i0 < (block * 48 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v75 = c[i1 - column];
            const float v76 = weights->block_conv2d_1_bias[i1];
            const float v77 = v75 + v76;
            arena[i0 * 16 + i1] = v77;
        }
    }
}

struct mobilenet_train_panel_2 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [16, 32], add -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_2 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 24 + row); i0 < (block * 24 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v143 = c[i1 - column];
            const float v144 = weights->block_1_conv2d_2_bias[i1];
            const float v145 = v143 + v144;
            arena[1179648 + i0 * 32 + i1] = v145;
        }
    }
}

struct mobilenet_train_panel_3 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [32, 32], add -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_3 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 24 + row); i0 < (block * 24 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v209 = c[i1 - column];
            const float v210 = weights->block_2_conv2d_3_bias[i1];
            const float v211 = v209 + v210;
            arena[3538944 + i0 * 32 + i1] = v211;
        }
    }
}

struct mobilenet_train_panel_4 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [32, 64], add -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_4 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 12 + row); i0 < (block * 12 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v277 = c[i1 - column];
            const float v278 = weights->block_3_conv2d_4_bias[i1];
            const float v279 = v277 + v278;
            arena[4128768 + i0 * 64 + i1] = v279;
        }
    }
}

struct mobilenet_train_panel_5 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [64, 64], add -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_5 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 12 + row); i0 < (block * 12 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v343 = c[i1 - column];
            const float v344 = weights->block_4_conv2d_5_bias[i1];
            const float v345 = v343 + v344;
            arena[5013504 + i0 * 64 + i1] = v345;
        }
    }
}

struct mobilenet_train_panel_6 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [64, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_6 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v411 = c[i1 - column];
            const float v412 = weights->block_5_conv2d_6_bias[i1];
            const float v413 = v411 + v412;
            arena[5308416 + i0 * 128 + i1] = v413;
        }
    }
}

struct mobilenet_train_panel_7 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_7 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v477 = c[i1 - column];
            const float v478 = weights->block_6_conv2d_7_bias[i1];
            const float v479 = v477 + v478;
            arena[5750784 + i0 * 128 + i1] = v479;
        }
    }
}

struct mobilenet_train_panel_8 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_8 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v543 = c[i1 - column];
            const float v544 = weights->block_7_conv2d_8_bias[i1];
            const float v545 = v543 + v544;
            arena[6045696 + i0 * 128 + i1] = v545;
        }
    }
}

struct mobilenet_train_panel_9 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_9 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v609 = c[i1 - column];
            const float v610 = weights->block_8_conv2d_9_bias[i1];
            const float v611 = v609 + v610;
            arena[6340608 + i0 * 128 + i1] = v611;
        }
    }
}

struct mobilenet_train_panel_10 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_10 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v675 = c[i1 - column];
            const float v676 = weights->block_9_conv2d_10_bias[i1];
            const float v677 = v675 + v676;
            arena[6635520 + i0 * 128 + i1] = v677;
        }
    }
}

struct mobilenet_train_panel_11 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_11 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v741 = c[i1 - column];
            const float v742 = weights->block_10_conv2d_11_bias[i1];
            const float v743 = v741 + v742;
            arena[6930432 + i0 * 128 + i1] = v743;
        }
    }
}

struct mobilenet_train_panel_12 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [128, 256], add -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_train_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_12 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 3 + row); i0 < (block * 3 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v809 = c[i1 - column];
            const float v810 = weights->block_11_conv2d_12_bias[i1];
            const float v811 = v809 + v810;
            arena[7077888 + i0 * 256 + i1] = v811;
        }
    }
}

struct mobilenet_train_panel_13 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [256, 256], add -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_train_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_13 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v875 = c[i1 - column];
            const float v876 = weights->block_12_conv2d_13_bias[i1];
            const float v877 = v875 + v876;
            arena[7372800 + i0 * 256 + i1] = v877;
        }
    }
}

struct mobilenet_train_panel_14 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
static void mobilenet_train_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_14 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v909 = c[i1 - column];
            const float v910 = weights->dense_bias[i1];
            const float v911 = v909 + v910;
            arena[7642816 + i0 * 2 + i1] = v911;
        }
    }
}

struct mobilenet_train_panel_15 { float *arena; };

/* mobilenet.nn:25: global_average_pooling2d: contract [n, 2] [256, 2], div -> [n, 256] */
NN_OUTLINE void mobilenet_train_panel_15(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_15 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v982 = c[i1 - column];
            const float v984 = v982 / 9.0f;
            arena[7446528 + i0 * 256 + i1] = v984;
        }
    }
}

struct mobilenet_train_panel_16 { mobilenet_weights *weights; mobilenet_trainer *trainer; float *arena; };

/* mobilenet.nn:33: dense: contract [n, 256] [n, 2], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [256, 2] */
static void mobilenet_train_panel_16(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_16 *const given = context;
    mobilenet_weights *const weights = given->weights;
    mobilenet_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v1804 = arena[7647600];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 2; i0 < (ptrdiff_t)(row + rows) * 2; i0++) {
        const float v983 = c[i0 - (ptrdiff_t)row * 2];
        const float v3416 = trainer->dense_kernel_m[i0];
        const float v3417 = v983 - v3416;
        const float v3418 = nn_fma(v3417, 0.1f, v3416);
        const float v3420 = trainer->dense_kernel_v[i0];
        const float v3421 = -v3420;
        const float v3422 = nn_fma(v983, v983, v3421);
        const float v3423 = nn_fma(v3422, 0.001f, v3420);
        const float v3425 = v3418 * v1804;
        const float v3426 = nn_sqrt(v3423);
        const float v3427 = v3426 + 1e-7f;
        const float v3428 = nn_quotient(v3425, v3427);
        const float v908 = weights->dense_kernel[i0];
        const float v3429 = v908 - v3428;
        trainer->dense_kernel_m[i0] = v3418;
        trainer->dense_kernel_v[i0] = v3423;
        weights->dense_kernel[i0] = v3429;
    }
}

struct mobilenet_train_panel_17 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], fma, less, select, select, mul -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_train_panel_17(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_17 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1010 = c[i1 - column];
            const float v850 = arena[7151616 + i0 * 256 + i1];
            const float v869 = arena[7642560 + i1];
            const float v866 = weights->block_12_batch_normalization_25_beta[i1];
            const float v1011 = nn_fma(v850, v869, v866);
            const float v1012 = (0.0f < v1011 ? 1.0f : 0.0f);
            const float v1013 = (v1012 != 0 ? v1011 : 0.0f);
            arena[7299072 + i0 * 256 + i1] = v1013;
            const float v1016 = (v1012 != 0 ? v1010 : 0.0f);
            arena[7446528 + i0 * 256 + i1] = v1016;
            const float v1018 = v1016 * v850;
            arena[7520256 + i0 * 256 + i1] = v1018;
        }
    }
}

struct mobilenet_train_panel_18 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], fma, less, select, select, mul -> [n, 3, 3, 128] */
NN_OUTLINE void mobilenet_train_panel_18(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_18 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 3 + row); i0 < (block * 3 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1069 = c[i1 - column];
            const float v784 = arena[7593984 + i0 * 128 + i1];
            const float v803 = arena[7646416 + i1];
            const float v800 = weights->block_11_batch_normalization_23_beta[i1];
            const float v1070 = nn_fma(v784, v803, v800);
            const float v1071 = (0.0f < v1070 ? 1.0f : 0.0f);
            const float v1072 = (v1071 != 0 ? v1070 : 0.0f);
            arena[7299072 + i0 * 128 + i1] = v1072;
            const float v1075 = (v1071 != 0 ? v1069 : 0.0f);
            arena[7335936 + i0 * 128 + i1] = v1075;
            const float v1077 = v1075 * v784;
            arena[7372800 + i0 * 128 + i1 - block * 384] = v1077;
        }
    }
}

struct mobilenet_train_panel_19 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_19 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1128 = c[i1 - column];
            const float v716 = arena[6782976 + i0 * 128 + i1];
            const float v735 = arena[7645904 + i1];
            const float v732 = weights->block_10_batch_normalization_21_beta[i1];
            const float v1129 = nn_fma(v716, v735, v732);
            const float v1130 = (0.0f < v1129 ? 1.0f : 0.0f);
            const float v1131 = (v1130 != 0 ? v1129 : 0.0f);
            arena[7331584 + i0 * 128 + i1 - block * 768] = v1131;
            const float v1134 = (v1130 != 0 ? v1128 : 0.0f);
            arena[7077888 + i0 * 128 + i1] = v1134;
            const float v1136 = v1134 * v716;
            arena[7347712 + i0 * 128 + i1 - block * 768] = v1136;
        }
    }
}

struct mobilenet_train_panel_20 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_20(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_20 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1187 = c[i1 - column];
            const float v650 = arena[6488064 + i0 * 128 + i1];
            const float v669 = arena[7645392 + i1];
            const float v666 = weights->block_9_batch_normalization_19_beta[i1];
            const float v1188 = nn_fma(v650, v669, v666);
            const float v1189 = (0.0f < v1188 ? 1.0f : 0.0f);
            const float v1190 = (v1189 != 0 ? v1188 : 0.0f);
            arena[6962944 + i0 * 128 + i1 - block * 768] = v1190;
            const float v1193 = (v1189 != 0 ? v1187 : 0.0f);
            arena[6782976 + i0 * 128 + i1] = v1193;
            const float v1195 = v1193 * v650;
            arena[6979072 + i0 * 128 + i1 - block * 768] = v1195;
        }
    }
}

struct mobilenet_train_panel_21 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_21(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_21 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1246 = c[i1 - column];
            const float v584 = arena[6193152 + i0 * 128 + i1];
            const float v603 = arena[7644880 + i1];
            const float v600 = weights->block_8_batch_normalization_17_beta[i1];
            const float v1247 = nn_fma(v584, v603, v600);
            const float v1248 = (0.0f < v1247 ? 1.0f : 0.0f);
            const float v1249 = (v1248 != 0 ? v1247 : 0.0f);
            arena[6668032 + i0 * 128 + i1 - block * 768] = v1249;
            const float v1252 = (v1248 != 0 ? v1246 : 0.0f);
            arena[6488064 + i0 * 128 + i1] = v1252;
            const float v1254 = v1252 * v584;
            arena[6684160 + i0 * 128 + i1 - block * 768] = v1254;
        }
    }
}

struct mobilenet_train_panel_22 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_22 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1305 = c[i1 - column];
            const float v518 = arena[5898240 + i0 * 128 + i1];
            const float v537 = arena[7644368 + i1];
            const float v534 = weights->block_7_batch_normalization_15_beta[i1];
            const float v1306 = nn_fma(v518, v537, v534);
            const float v1307 = (0.0f < v1306 ? 1.0f : 0.0f);
            const float v1308 = (v1307 != 0 ? v1306 : 0.0f);
            arena[6373120 + i0 * 128 + i1 - block * 768] = v1308;
            const float v1311 = (v1307 != 0 ? v1305 : 0.0f);
            arena[6193152 + i0 * 128 + i1] = v1311;
            const float v1313 = v1311 * v518;
            arena[6389248 + i0 * 128 + i1 - block * 768] = v1313;
        }
    }
}

struct mobilenet_train_panel_23 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_23 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1364 = c[i1 - column];
            const float v452 = arena[5455872 + i0 * 128 + i1];
            const float v471 = arena[7643856 + i1];
            const float v468 = weights->block_6_batch_normalization_13_beta[i1];
            const float v1365 = nn_fma(v452, v471, v468);
            const float v1366 = (0.0f < v1365 ? 1.0f : 0.0f);
            const float v1367 = (v1366 != 0 ? v1365 : 0.0f);
            arena[6078208 + i0 * 128 + i1 - block * 768] = v1367;
            const float v1370 = (v1366 != 0 ? v1364 : 0.0f);
            arena[5898240 + i0 * 128 + i1] = v1370;
            const float v1372 = v1370 * v452;
            arena[6094336 + i0 * 128 + i1 - block * 768] = v1372;
        }
    }
}

struct mobilenet_train_panel_24 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], fma, less, select, select, mul -> [n, 6, 6, 64] */
NN_OUTLINE void mobilenet_train_panel_24(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_24 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 6 + row); i0 < (block * 6 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1423 = c[i1 - column];
            const float v386 = arena[7225344 + i0 * 64 + i1];
            const float v405 = arena[7647072 + i1];
            const float v402 = weights->block_5_batch_normalization_11_beta[i1];
            const float v1424 = nn_fma(v386, v405, v402);
            const float v1425 = (0.0f < v1424 ? 1.0f : 0.0f);
            const float v1426 = (v1425 != 0 ? v1424 : 0.0f);
            arena[5848832 + i0 * 64 + i1 - block * 384] = v1426;
            const float v1429 = (v1425 != 0 ? v1423 : 0.0f);
            arena[5750784 + i0 * 64 + i1] = v1429;
            const float v1431 = v1429 * v386;
            arena[5856896 + i0 * 64 + i1 - block * 384] = v1431;
        }
    }
}

struct mobilenet_train_panel_25 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], fma, less, select, select, mul -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_train_panel_25(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_25 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 12 + row); i0 < (block * 12 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1482 = c[i1 - column];
            const float v318 = arena[4423680 + i0 * 64 + i1];
            const float v337 = arena[7646816 + i1];
            const float v334 = weights->block_4_batch_normalization_9_beta[i1];
            const float v1483 = nn_fma(v318, v337, v334);
            const float v1484 = (0.0f < v1483 ? 1.0f : 0.0f);
            const float v1485 = (v1484 != 0 ? v1483 : 0.0f);
            arena[5766912 + i0 * 64 + i1 - block * 768] = v1485;
            const float v1488 = (v1484 != 0 ? v1482 : 0.0f);
            arena[5308416 + i0 * 64 + i1] = v1488;
            const float v1490 = v1488 * v318;
            arena[5783040 + i0 * 64 + i1 - block * 768] = v1490;
        }
    }
}

struct mobilenet_train_panel_26 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], fma, less, select, select, mul -> [n, 12, 12, 32] */
NN_OUTLINE void mobilenet_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_26 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 12 + row); i0 < (block * 12 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1541 = c[i1 - column];
            const float v252 = arena[5603328 + i0 * 32 + i1];
            const float v271 = arena[7647360 + i1];
            const float v268 = weights->block_3_batch_normalization_7_beta[i1];
            const float v1542 = nn_fma(v252, v271, v268);
            const float v1543 = (0.0f < v1542 ? 1.0f : 0.0f);
            const float v1544 = (v1543 != 0 ? v1542 : 0.0f);
            arena[5177088 + i0 * 32 + i1 - block * 384] = v1544;
            const float v1547 = (v1543 != 0 ? v1541 : 0.0f);
            arena[5013504 + i0 * 32 + i1] = v1547;
            const float v1549 = v1547 * v252;
            arena[5185152 + i0 * 32 + i1 - block * 384] = v1549;
        }
    }
}

struct mobilenet_train_panel_27 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], fma, less, select, select, mul -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_train_panel_27(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_27 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 24 + row); i0 < (block * 24 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1600 = c[i1 - column];
            const float v184 = arena[1769472 + i0 * 32 + i1];
            const float v203 = arena[7647232 + i1];
            const float v200 = weights->block_2_batch_normalization_5_beta[i1];
            const float v1601 = nn_fma(v184, v203, v200);
            const float v1602 = (0.0f < v1601 ? 1.0f : 0.0f);
            const float v1603 = (v1602 != 0 ? v1601 : 0.0f);
            arena[5029632 + i0 * 32 + i1 - block * 768] = v1603;
            const float v1606 = (v1602 != 0 ? v1600 : 0.0f);
            arena[4128768 + i0 * 32 + i1] = v1606;
            const float v1608 = v1606 * v184;
            arena[5045760 + i0 * 32 + i1 - block * 768] = v1608;
        }
    }
}

struct mobilenet_train_panel_28 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], fma, less, select, select, mul -> [n, 24, 24, 16] */
NN_OUTLINE void mobilenet_train_panel_28(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_28 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 24 + row); i0 < (block * 24 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1659 = c[i1 - column];
            const float v118 = arena[4718592 + i0 * 16 + i1];
            const float v137 = arena[7647440 + i1];
            const float v134 = weights->block_1_batch_normalization_3_beta[i1];
            const float v1660 = nn_fma(v118, v137, v134);
            const float v1661 = (0.0f < v1660 ? 1.0f : 0.0f);
            const float v1662 = (v1661 != 0 ? v1660 : 0.0f);
            arena[3849984 + i0 * 16 + i1 - block * 384] = v1662;
            const float v1665 = (v1661 != 0 ? v1659 : 0.0f);
            arena[3538944 + i0 * 16 + i1] = v1665;
            const float v1667 = v1665 * v118;
            arena[3858048 + i0 * 16 + i1 - block * 384] = v1667;
        }
    }
}

struct mobilenet_train_panel_29 { ptrdiff_t block; mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], fma, less, select, select, mul -> [n, 48, 48, 8] */
NN_OUTLINE void mobilenet_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_29 *const given = context;
    const ptrdiff_t block = given->block;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 48 + row); i0 < (block * 48 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1718 = c[i1 - column];
            const float v50 = arena[2949120 + i0 * 8 + i1];
            const float v69 = arena[7647504 + i1];
            const float v66 = weights->block_batch_normalization_1_beta[i1];
            const float v1719 = nn_fma(v50, v69, v66);
            const float v1720 = (0.0f < v1719 ? 1.0f : 0.0f);
            const float v1721 = (v1720 != 0 ? v1719 : 0.0f);
            arena[4144896 + i0 * 8 + i1 - block * 384] = v1721;
            const float v1724 = (v1720 != 0 ? v1718 : 0.0f);
            arena[3538944 + i0 * 8 + i1] = v1724;
            const float v1726 = v1724 * v50;
            arena[4152960 + i0 * 8 + i1 - block * 384] = v1726;
        }
    }
}

float mobilenet_train(mobilenet_weights *weights, mobilenet_trainer *trainer, int n, const float *image, const int32_t *person_true) {
    mobilenet_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena + (0 - (uintptr_t)trainer->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > MOBILENET_BATCH) return nn_from_bits(0x7fc00000u);
    /* mobilenet.nn:7: block_11/batch_normalization_23: mul, mul, mul, mul, mul over [] */
    {
        const float v11 = (float)n * 2304.0f;
        arena[7647520] = v11;
        const float v116 = (float)n * 576.0f;
        arena[7647536] = v116;
        const float v250 = (float)n * 144.0f;
        arena[7647552] = v250;
        const float v384 = (float)n * 36.0f;
        arena[7647568] = v384;
        const float v782 = (float)n * 9.0f;
        arena[7647584] = v782;
    }
    /* mobilenet.nn:32: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v919 = person_true[i0];
            const float v920 = (float)v919;
            arena[7643200 + i0] = v920;
        }
    }
    /* mobilenet.nn:32: range -> [2] */
    for (int i0 = 0; i0 < 2; i0++) (integers)[i0] = i0;
    /* mobilenet.nn:32: cast over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const int32_t v922 = integers[i0];
            const float v923 = (float)v922;
            arena[7446784 + i0] = v923;
        }
    }
    /* mobilenet.nn:32: div, neg over [] */
    {
        const float v955 = 1.0f / (float)n;
        const float v956 = -v955;
        arena[7446800] = v956;
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_turn [3, 3, 1, 256] -> [3, 3, 1, 256] */
    nn_conv_turn(9, 256, 1, 1, weights->block_12_depthwise_conv2d_12_kernel, arena + 7630848);
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_11_depthwise_conv2d_11_kernel, arena + 7633152);
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_10_depthwise_conv2d_10_kernel, arena + 7634304);
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_9_depthwise_conv2d_9_kernel, arena + 7635456);
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_8_depthwise_conv2d_8_kernel, arena + 7636608);
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_7_depthwise_conv2d_7_kernel, arena + 7637760);
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_turn [3, 3, 1, 128] -> [3, 3, 1, 128] */
    nn_conv_turn(9, 128, 1, 1, weights->block_6_depthwise_conv2d_6_kernel, arena + 7638912);
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_turn [3, 3, 1, 64] -> [3, 3, 1, 64] */
    nn_conv_turn(9, 64, 1, 1, weights->block_5_depthwise_conv2d_5_kernel, arena + 7640064);
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_turn [3, 3, 1, 64] -> [3, 3, 1, 64] */
    nn_conv_turn(9, 64, 1, 1, weights->block_4_depthwise_conv2d_4_kernel, arena + 7640640);
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_turn [3, 3, 1, 32] -> [3, 3, 1, 32] */
    nn_conv_turn(9, 32, 1, 1, weights->block_3_depthwise_conv2d_3_kernel, arena + 7641216);
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_turn [3, 3, 1, 32] -> [3, 3, 1, 32] */
    nn_conv_turn(9, 32, 1, 1, weights->block_2_depthwise_conv2d_2_kernel, arena + 7641504);
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_turn [3, 3, 1, 16] -> [3, 3, 1, 16] */
    nn_conv_turn(9, 16, 1, 1, weights->block_1_depthwise_conv2d_1_kernel, arena + 7643328);
    /* mobilenet.nn:7: block/depthwise_conv2d: conv_turn [3, 3, 1, 8] -> [3, 3, 1, 8] */
    nn_conv_turn(9, 8, 1, 1, weights->block_depthwise_conv2d_kernel, arena + 7646544);
    /* mobilenet.nn:33: dense: cast, add, pow, sub, sqrt, mul, pow, sub, div, add, store, add, and 3 more over [] */
    {
        const int32_t v1779 = (int32_t)trainer->step;
        const float v1781 = (float)v1779;
        const float v1783 = v1781 + 1.0f;
        const float v1797 = nn_pow(0.999f, v1783);
        const float v1798 = 1.0f - v1797;
        const float v1799 = nn_sqrt(v1798);
        const float v1784 = trainer->learning_rate;
        const float v1800 = v1784 * v1799;
        const float v1802 = nn_pow(0.9f, v1783);
        const float v1803 = 1.0f - v1802;
        const float v1804 = v1800 / v1803;
        arena[7647600] = v1804;
        const int32_t v1780 = v1779 + 1;
        const float v952 = metrics->accuracy_count;
        const float v953 = v952 + (float)n;
        const float v941 = metrics->loss_count;
        const float v942 = v941 + (float)n;
        trainer->step = (uint32_t)v1780;
        metrics->accuracy_count = v953;
        metrics->loss_count = v942;
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_1((int)(end - row), image + row * 27648, weights->conv2d_kernel, arena);
        /* mobilenet.nn:13: conv2d: add over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v2 = arena[i0 * 8 + i1 - row * 18432];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    arena[2359296 + i0 * 8 + i1] = v4;
                }
            }
        }
        /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 8, arena + 2359296 + row * 18432, arena + 7643248, arena + 7643232);
    }
    /* mobilenet.nn:14: batch_normalization: div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v8 = arena[7643232 + i0];
            const float v12 = v8 / v11;
            arena[7643232 + i0] = v12;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v20 = arena[7643232 + i0];
            const float v22 = v20 * 0.01f;
            const float v18 = weights->batch_normalization_moving_mean[i0];
            const float v23 = nn_fma(v18, 0.99f, v22);
            weights->batch_normalization_moving_mean[i0] = v23;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 2304; row += 512) {
        const ptrdiff_t end = row + 512 < (ptrdiff_t)n * 2304 ? row + 512 : (ptrdiff_t)n * 2304;
        /* mobilenet.nn:14: batch_normalization: sub, mul over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v4 = arena[2359296 + i0 * 8 + i1];
                    const float v12 = arena[7643232 + i1];
                    const float v13 = v4 - v12;
                    arena[2359296 + i0 * 8 + i1] = v13;
                    const float v14 = v13 * v13;
                    arena[i0 * 8 + i1 - row * 8] = v14;
                }
            }
        }
        /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 2304, 8, arena, arena + 7643264, arena + 7643248);
    }
    /* mobilenet.nn:14: batch_normalization: div, add, sqrt, div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v16 = arena[7643248 + i0];
            const float v17 = v16 / v11;
            arena[7643248 + i0] = v17;
            const float v33 = v17 + 0.001f;
            const float v34 = nn_sqrt(v33);
            arena[7647456 + i0] = v34;
            const float v30 = weights->batch_normalization_gamma[i0];
            const float v35 = v30 / v34;
            arena[7647472 + i0] = v35;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v26 = arena[7643248 + i0];
            const float v27 = v26 * 0.01f;
            const float v25 = weights->batch_normalization_moving_variance[i0];
            const float v28 = nn_fma(v25, 0.99f, v27);
            weights->batch_normalization_moving_variance[i0] = v28;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:15: fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v13 = arena[2359296 + i0 * 8 + i1];
                    const float v35 = arena[7647472 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v36 = nn_fma(v13, v35, v31);
                    const float v38 = (0.0f < v36 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v36 : 0.0f);
                    arena[i0 * 8 + i1 - row * 18432] = v39;
                }
            }
        }
        /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_2((int)(end - row), arena, weights->block_depthwise_conv2d_kernel, arena + 18432);
        /* mobilenet.nn:7: block/depthwise_conv2d: add over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v42 = arena[18432 + i0 * 8 + i1 - row * 18432];
                    const float v43 = weights->block_depthwise_conv2d_bias[i1];
                    const float v44 = v42 + v43;
                    arena[2949120 + i0 * 8 + i1] = v44;
                }
            }
        }
        /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 8, arena + 2949120 + row * 18432, arena + 7643248, arena + 7643232);
    }
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v48 = arena[7643232 + i0];
            const float v49 = v48 / v11;
            arena[7643232 + i0] = v49;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v56 = arena[7643232 + i0];
            const float v57 = v56 * 0.01f;
            const float v55 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v58 = nn_fma(v55, 0.99f, v57);
            weights->block_batch_normalization_1_moving_mean[i0] = v58;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 2304; row += 512) {
        const ptrdiff_t end = row + 512 < (ptrdiff_t)n * 2304 ? row + 512 : (ptrdiff_t)n * 2304;
        /* mobilenet.nn:7: block/batch_normalization_1: sub, mul over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v44 = arena[2949120 + i0 * 8 + i1];
                    const float v49 = arena[7643232 + i1];
                    const float v50 = v44 - v49;
                    arena[2949120 + i0 * 8 + i1] = v50;
                    const float v51 = v50 * v50;
                    arena[i0 * 8 + i1 - row * 8] = v51;
                }
            }
        }
        /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 2304, 8, arena, arena + 7643264, arena + 7643248);
    }
    /* mobilenet.nn:7: block/batch_normalization_1: div, add, sqrt, div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v53 = arena[7643248 + i0];
            const float v54 = v53 / v11;
            arena[7643248 + i0] = v54;
            const float v67 = v54 + 0.001f;
            const float v68 = nn_sqrt(v67);
            arena[7647488 + i0] = v68;
            const float v65 = weights->block_batch_normalization_1_gamma[i0];
            const float v69 = v65 / v68;
            arena[7647504 + i0] = v69;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v61 = arena[7643248 + i0];
            const float v62 = v61 * 0.01f;
            const float v60 = weights->block_batch_normalization_1_moving_variance[i0];
            const float v63 = nn_fma(v60, 0.99f, v62);
            weights->block_batch_normalization_1_moving_variance[i0] = v63;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 48; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 48 ? row + 21 : (ptrdiff_t)n * 48;
        /* mobilenet.nn:7: block: fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 48; i0 < end * 48; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v50 = arena[2949120 + i0 * 8 + i1];
                    const float v69 = arena[7647504 + i1];
                    const float v66 = weights->block_batch_normalization_1_beta[i1];
                    const float v70 = nn_fma(v50, v69, v66);
                    const float v71 = (0.0f < v70 ? 1.0f : 0.0f);
                    const float v72 = (v71 != 0 ? v70 : 0.0f);
                    arena[1179648 + i0 * 8 + i1 - row * 384] = v72;
                }
            }
        }
        /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [8, 16], add -> [n, 48, 48, 16] */
        nn_gemm_panels((int)(end - row) * 48, 16, 8, arena + 1179648, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena + row * 768, 16, 0, mobilenet_kernel_3, mobilenet_train_panel_1, &(struct mobilenet_train_panel_1){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
        nn_sum_rows_more((int)row * 48, (int)(end - row) * 48, n * 2304, 16, arena + row * 768, arena + 7643248, arena + 7643232);
    }
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v81 = arena[7643232 + i0];
            const float v82 = v81 / v11;
            arena[7643232 + i0] = v82;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v89 = arena[7643232 + i0];
            const float v90 = v89 * 0.01f;
            const float v88 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v91 = nn_fma(v88, 0.99f, v90);
            weights->block_batch_normalization_2_moving_mean[i0] = v91;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 2304; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 2304 ? row + 256 : (ptrdiff_t)n * 2304;
        /* mobilenet.nn:8: block/batch_normalization_2: sub, mul over [n, 48, 48, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v77 = arena[i0 * 16 + i1];
                    const float v82 = arena[7643232 + i1];
                    const float v83 = v77 - v82;
                    arena[i0 * 16 + i1] = v83;
                    const float v84 = v83 * v83;
                    arena[1179648 + i0 * 16 + i1 - row * 16] = v84;
                }
            }
        }
        /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 2304, 16, arena + 1179648, arena + 7643264, arena + 7643248);
    }
    /* mobilenet.nn:8: block/batch_normalization_2: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v86 = arena[7643248 + i0];
            const float v87 = v86 / v11;
            arena[7643248 + i0] = v87;
            const float v100 = v87 + 0.001f;
            const float v101 = nn_sqrt(v100);
            arena[7647392 + i0] = v101;
            const float v98 = weights->block_batch_normalization_2_gamma[i0];
            const float v102 = v98 / v101;
            arena[7647408 + i0] = v102;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v94 = arena[7643248 + i0];
            const float v95 = v94 * 0.01f;
            const float v93 = weights->block_batch_normalization_2_moving_variance[i0];
            const float v96 = nn_fma(v93, 0.99f, v95);
            weights->block_batch_normalization_2_moving_variance[i0] = v96;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block: fma, less, select over [n, 48, 48, 16] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v83 = arena[i0 * 16 + i1];
                    const float v102 = arena[7647408 + i1];
                    const float v99 = weights->block_batch_normalization_2_beta[i1];
                    const float v103 = nn_fma(v83, v102, v99);
                    const float v104 = (0.0f < v103 ? 1.0f : 0.0f);
                    const float v105 = (v104 != 0 ? v103 : 0.0f);
                    arena[1179648 + i0 * 16 + i1 - row * 36864] = v105;
                }
            }
        }
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
        mobilenet_kernel_4((int)(end - row), arena + 1179648, weights->block_1_depthwise_conv2d_1_kernel, arena + 1216512);
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: add over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v108 = arena[1216512 + i0 * 16 + i1 - row * 9216];
                    const float v109 = weights->block_1_depthwise_conv2d_1_bias[i1];
                    const float v110 = v108 + v109;
                    arena[4718592 + i0 * 16 + i1] = v110;
                }
            }
        }
        /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 16, arena + 4718592 + row * 9216, arena + 7643248, arena + 7643232);
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v114 = arena[7643232 + i0];
            const float v117 = v114 / v116;
            arena[7643232 + i0] = v117;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v124 = arena[7643232 + i0];
            const float v125 = v124 * 0.01f;
            const float v123 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v126 = nn_fma(v123, 0.99f, v125);
            weights->block_1_batch_normalization_3_moving_mean[i0] = v126;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 576 ? row + 256 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:7: block_1/batch_normalization_3: sub, mul over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v110 = arena[4718592 + i0 * 16 + i1];
                    const float v117 = arena[7643232 + i1];
                    const float v118 = v110 - v117;
                    arena[4718592 + i0 * 16 + i1] = v118;
                    const float v119 = v118 * v118;
                    arena[1179648 + i0 * 16 + i1 - row * 16] = v119;
                }
            }
        }
        /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 16, arena + 1179648, arena + 7643264, arena + 7643248);
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v121 = arena[7643248 + i0];
            const float v122 = v121 / v116;
            arena[7643248 + i0] = v122;
            const float v135 = v122 + 0.001f;
            const float v136 = nn_sqrt(v135);
            arena[7647424 + i0] = v136;
            const float v133 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v137 = v133 / v136;
            arena[7647440 + i0] = v137;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v129 = arena[7643248 + i0];
            const float v130 = v129 * 0.01f;
            const float v128 = weights->block_1_batch_normalization_3_moving_variance[i0];
            const float v131 = nn_fma(v128, 0.99f, v130);
            weights->block_1_batch_normalization_3_moving_variance[i0] = v131;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 24; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 24 ? row + 21 : (ptrdiff_t)n * 24;
        /* mobilenet.nn:7: block_1: fma, less, select over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row * 24; i0 < end * 24; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v118 = arena[4718592 + i0 * 16 + i1];
                    const float v137 = arena[7647440 + i1];
                    const float v134 = weights->block_1_batch_normalization_3_beta[i1];
                    const float v138 = nn_fma(v118, v137, v134);
                    const float v139 = (0.0f < v138 ? 1.0f : 0.0f);
                    const float v140 = (v139 != 0 ? v138 : 0.0f);
                    arena[1769472 + i0 * 16 + i1 - row * 384] = v140;
                }
            }
        }
        /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [16, 32], add -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 24, 32, 16, arena + 1769472, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena + 1179648 + row * 768, 32, 0, mobilenet_kernel_5, mobilenet_train_panel_2, &(struct mobilenet_train_panel_2){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 1179648 + row * 768, arena + 7643264, arena + 7643232);
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v149 = arena[7643232 + i0];
            const float v150 = v149 / v116;
            arena[7643232 + i0] = v150;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v157 = arena[7643232 + i0];
            const float v158 = v157 * 0.01f;
            const float v156 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v159 = nn_fma(v156, 0.99f, v158);
            weights->block_1_batch_normalization_4_moving_mean[i0] = v159;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 576 ? row + 128 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:8: block_1/batch_normalization_4: sub, mul over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v145 = arena[1179648 + i0 * 32 + i1];
                    const float v150 = arena[7643232 + i1];
                    const float v151 = v145 - v150;
                    arena[1179648 + i0 * 32 + i1] = v151;
                    const float v152 = v151 * v151;
                    arena[1769472 + i0 * 32 + i1 - row * 32] = v152;
                }
            }
        }
        /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 32, arena + 1769472, arena + 7643296, arena + 7643264);
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v154 = arena[7643264 + i0];
            const float v155 = v154 / v116;
            arena[7643264 + i0] = v155;
            const float v168 = v155 + 0.001f;
            const float v169 = nn_sqrt(v168);
            arena[7647136 + i0] = v169;
            const float v166 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v170 = v166 / v169;
            arena[7647168 + i0] = v170;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v162 = arena[7643264 + i0];
            const float v163 = v162 * 0.01f;
            const float v161 = weights->block_1_batch_normalization_4_moving_variance[i0];
            const float v164 = nn_fma(v161, 0.99f, v163);
            weights->block_1_batch_normalization_4_moving_variance[i0] = v164;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_1: fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v151 = arena[1179648 + i0 * 32 + i1];
                    const float v170 = arena[7647168 + i1];
                    const float v167 = weights->block_1_batch_normalization_4_beta[i1];
                    const float v171 = nn_fma(v151, v170, v167);
                    const float v172 = (0.0f < v171 ? 1.0f : 0.0f);
                    const float v173 = (v172 != 0 ? v171 : 0.0f);
                    arena[3538944 + i0 * 32 + i1 - row * 18432] = v173;
                }
            }
        }
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
        mobilenet_kernel_6((int)(end - row), arena + 3538944, weights->block_2_depthwise_conv2d_2_kernel, arena + 3557376);
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: add over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v176 = arena[3557376 + i0 * 32 + i1 - row * 18432];
                    const float v177 = weights->block_2_depthwise_conv2d_2_bias[i1];
                    const float v178 = v176 + v177;
                    arena[1769472 + i0 * 32 + i1] = v178;
                }
            }
        }
        /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 32, arena + 1769472 + row * 18432, arena + 7643264, arena + 7643232);
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v182 = arena[7643232 + i0];
            const float v183 = v182 / v116;
            arena[7643232 + i0] = v183;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v190 = arena[7643232 + i0];
            const float v191 = v190 * 0.01f;
            const float v189 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v192 = nn_fma(v189, 0.99f, v191);
            weights->block_2_batch_normalization_5_moving_mean[i0] = v192;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 576 ? row + 128 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:7: block_2/batch_normalization_5: sub, mul over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v178 = arena[1769472 + i0 * 32 + i1];
                    const float v183 = arena[7643232 + i1];
                    const float v184 = v178 - v183;
                    arena[1769472 + i0 * 32 + i1] = v184;
                    const float v185 = v184 * v184;
                    arena[3538944 + i0 * 32 + i1 - row * 32] = v185;
                }
            }
        }
        /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 32, arena + 3538944, arena + 7643296, arena + 7643264);
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v187 = arena[7643264 + i0];
            const float v188 = v187 / v116;
            arena[7643264 + i0] = v188;
            const float v201 = v188 + 0.001f;
            const float v202 = nn_sqrt(v201);
            arena[7647200 + i0] = v202;
            const float v199 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v203 = v199 / v202;
            arena[7647232 + i0] = v203;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v195 = arena[7643264 + i0];
            const float v196 = v195 * 0.01f;
            const float v194 = weights->block_2_batch_normalization_5_moving_variance[i0];
            const float v197 = nn_fma(v194, 0.99f, v196);
            weights->block_2_batch_normalization_5_moving_variance[i0] = v197;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 24; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 24 ? row + 21 : (ptrdiff_t)n * 24;
        /* mobilenet.nn:7: block_2: fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 24; i0 < end * 24; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v184 = arena[1769472 + i0 * 32 + i1];
                    const float v203 = arena[7647232 + i1];
                    const float v200 = weights->block_2_batch_normalization_5_beta[i1];
                    const float v204 = nn_fma(v184, v203, v200);
                    const float v205 = (0.0f < v204 ? 1.0f : 0.0f);
                    const float v206 = (v205 != 0 ? v204 : 0.0f);
                    arena[4128768 + i0 * 32 + i1 - row * 768] = v206;
                }
            }
        }
        /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [32, 32], add -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 24, 32, 32, arena + 4128768, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena + 3538944 + row * 768, 32, 0, mobilenet_kernel_7, mobilenet_train_panel_3, &(struct mobilenet_train_panel_3){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 3538944 + row * 768, arena + 7643264, arena + 7643232);
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v215 = arena[7643232 + i0];
            const float v216 = v215 / v116;
            arena[7643232 + i0] = v216;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v223 = arena[7643232 + i0];
            const float v224 = v223 * 0.01f;
            const float v222 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v225 = nn_fma(v222, 0.99f, v224);
            weights->block_2_batch_normalization_6_moving_mean[i0] = v225;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 576 ? row + 128 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:8: block_2/batch_normalization_6: sub, mul over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v211 = arena[3538944 + i0 * 32 + i1];
                    const float v216 = arena[7643232 + i1];
                    const float v217 = v211 - v216;
                    arena[3538944 + i0 * 32 + i1] = v217;
                    const float v218 = v217 * v217;
                    arena[4128768 + i0 * 32 + i1 - row * 32] = v218;
                }
            }
        }
        /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 32, arena + 4128768, arena + 7643296, arena + 7643264);
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v220 = arena[7643264 + i0];
            const float v221 = v220 / v116;
            arena[7643264 + i0] = v221;
            const float v234 = v221 + 0.001f;
            const float v235 = nn_sqrt(v234);
            arena[7647264 + i0] = v235;
            const float v232 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v236 = v232 / v235;
            arena[7647296 + i0] = v236;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v228 = arena[7643264 + i0];
            const float v229 = v228 * 0.01f;
            const float v227 = weights->block_2_batch_normalization_6_moving_variance[i0];
            const float v230 = nn_fma(v227, 0.99f, v229);
            weights->block_2_batch_normalization_6_moving_variance[i0] = v230;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_2: fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v217 = arena[3538944 + i0 * 32 + i1];
                    const float v236 = arena[7647296 + i1];
                    const float v233 = weights->block_2_batch_normalization_6_beta[i1];
                    const float v237 = nn_fma(v217, v236, v233);
                    const float v238 = (0.0f < v237 ? 1.0f : 0.0f);
                    const float v239 = (v238 != 0 ? v237 : 0.0f);
                    arena[4128768 + i0 * 32 + i1 - row * 18432] = v239;
                }
            }
        }
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
        mobilenet_kernel_8((int)(end - row), arena + 4128768, weights->block_3_depthwise_conv2d_3_kernel, arena + 4147200);
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: add over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v242 = arena[4147200 + i0 * 32 + i1 - row * 4608];
                    const float v243 = weights->block_3_depthwise_conv2d_3_bias[i1];
                    const float v244 = v242 + v243;
                    arena[5603328 + i0 * 32 + i1] = v244;
                }
            }
        }
        /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 32, arena + 5603328 + row * 4608, arena + 7643264, arena + 7643232);
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v248 = arena[7643232 + i0];
            const float v251 = v248 / v250;
            arena[7643232 + i0] = v251;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v258 = arena[7643232 + i0];
            const float v259 = v258 * 0.01f;
            const float v257 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v260 = nn_fma(v257, 0.99f, v259);
            weights->block_3_batch_normalization_7_moving_mean[i0] = v260;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 144 ? row + 128 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:7: block_3/batch_normalization_7: sub, mul over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v244 = arena[5603328 + i0 * 32 + i1];
                    const float v251 = arena[7643232 + i1];
                    const float v252 = v244 - v251;
                    arena[5603328 + i0 * 32 + i1] = v252;
                    const float v253 = v252 * v252;
                    arena[4128768 + i0 * 32 + i1 - row * 32] = v253;
                }
            }
        }
        /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 32, arena + 4128768, arena + 7643296, arena + 7643264);
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v255 = arena[7643264 + i0];
            const float v256 = v255 / v250;
            arena[7643264 + i0] = v256;
            const float v269 = v256 + 0.001f;
            const float v270 = nn_sqrt(v269);
            arena[7647328 + i0] = v270;
            const float v267 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v271 = v267 / v270;
            arena[7647360 + i0] = v271;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v263 = arena[7643264 + i0];
            const float v264 = v263 * 0.01f;
            const float v262 = weights->block_3_batch_normalization_7_moving_variance[i0];
            const float v265 = nn_fma(v262, 0.99f, v264);
            weights->block_3_batch_normalization_7_moving_variance[i0] = v265;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 12; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 12 ? row + 21 : (ptrdiff_t)n * 12;
        /* mobilenet.nn:7: block_3: fma, less, select over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row * 12; i0 < end * 12; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v252 = arena[5603328 + i0 * 32 + i1];
                    const float v271 = arena[7647360 + i1];
                    const float v268 = weights->block_3_batch_normalization_7_beta[i1];
                    const float v272 = nn_fma(v252, v271, v268);
                    const float v273 = (0.0f < v272 ? 1.0f : 0.0f);
                    const float v274 = (v273 != 0 ? v272 : 0.0f);
                    arena[4423680 + i0 * 32 + i1 - row * 384] = v274;
                }
            }
        }
        /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [32, 64], add -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 12, 64, 32, arena + 4423680, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena + 4128768 + row * 768, 64, 0, mobilenet_kernel_9, mobilenet_train_panel_4, &(struct mobilenet_train_panel_4){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 4128768 + row * 768, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v283 = arena[7641792 + i0];
            const float v284 = v283 / v250;
            arena[7641792 + i0] = v284;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v291 = arena[7641792 + i0];
            const float v292 = v291 * 0.01f;
            const float v290 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v293 = nn_fma(v290, 0.99f, v292);
            weights->block_3_batch_normalization_8_moving_mean[i0] = v293;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 144 ? row + 64 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:8: block_3/batch_normalization_8: sub, mul over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v279 = arena[4128768 + i0 * 64 + i1];
                    const float v284 = arena[7641792 + i1];
                    const float v285 = v279 - v284;
                    arena[4128768 + i0 * 64 + i1] = v285;
                    const float v286 = v285 * v285;
                    arena[4423680 + i0 * 64 + i1 - row * 64] = v286;
                }
            }
        }
        /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 64, arena + 4423680, arena + 7641920, arena + 7641856);
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v288 = arena[7641856 + i0];
            const float v289 = v288 / v250;
            arena[7641856 + i0] = v289;
            const float v302 = v289 + 0.001f;
            const float v303 = nn_sqrt(v302);
            arena[7646624 + i0] = v303;
            const float v300 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v304 = v300 / v303;
            arena[7646688 + i0] = v304;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v296 = arena[7641856 + i0];
            const float v297 = v296 * 0.01f;
            const float v295 = weights->block_3_batch_normalization_8_moving_variance[i0];
            const float v298 = nn_fma(v295, 0.99f, v297);
            weights->block_3_batch_normalization_8_moving_variance[i0] = v298;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_3: fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v285 = arena[4128768 + i0 * 64 + i1];
                    const float v304 = arena[7646688 + i1];
                    const float v301 = weights->block_3_batch_normalization_8_beta[i1];
                    const float v305 = nn_fma(v285, v304, v301);
                    const float v306 = (0.0f < v305 ? 1.0f : 0.0f);
                    const float v307 = (v306 != 0 ? v305 : 0.0f);
                    arena[5013504 + i0 * 64 + i1 - row * 9216] = v307;
                }
            }
        }
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
        mobilenet_kernel_10((int)(end - row), arena + 5013504, weights->block_4_depthwise_conv2d_4_kernel, arena + 5022720);
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: add over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v310 = arena[5022720 + i0 * 64 + i1 - row * 9216];
                    const float v311 = weights->block_4_depthwise_conv2d_4_bias[i1];
                    const float v312 = v310 + v311;
                    arena[4423680 + i0 * 64 + i1] = v312;
                }
            }
        }
        /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 64, arena + 4423680 + row * 9216, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v316 = arena[7641792 + i0];
            const float v317 = v316 / v250;
            arena[7641792 + i0] = v317;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v324 = arena[7641792 + i0];
            const float v325 = v324 * 0.01f;
            const float v323 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v326 = nn_fma(v323, 0.99f, v325);
            weights->block_4_batch_normalization_9_moving_mean[i0] = v326;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 144 ? row + 64 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:7: block_4/batch_normalization_9: sub, mul over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v312 = arena[4423680 + i0 * 64 + i1];
                    const float v317 = arena[7641792 + i1];
                    const float v318 = v312 - v317;
                    arena[4423680 + i0 * 64 + i1] = v318;
                    const float v319 = v318 * v318;
                    arena[5013504 + i0 * 64 + i1 - row * 64] = v319;
                }
            }
        }
        /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 64, arena + 5013504, arena + 7641920, arena + 7641856);
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v321 = arena[7641856 + i0];
            const float v322 = v321 / v250;
            arena[7641856 + i0] = v322;
            const float v335 = v322 + 0.001f;
            const float v336 = nn_sqrt(v335);
            arena[7646752 + i0] = v336;
            const float v333 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v337 = v333 / v336;
            arena[7646816 + i0] = v337;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v329 = arena[7641856 + i0];
            const float v330 = v329 * 0.01f;
            const float v328 = weights->block_4_batch_normalization_9_moving_variance[i0];
            const float v331 = nn_fma(v328, 0.99f, v330);
            weights->block_4_batch_normalization_9_moving_variance[i0] = v331;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 12; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 12 ? row + 21 : (ptrdiff_t)n * 12;
        /* mobilenet.nn:7: block_4: fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 12; i0 < end * 12; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v318 = arena[4423680 + i0 * 64 + i1];
                    const float v337 = arena[7646816 + i1];
                    const float v334 = weights->block_4_batch_normalization_9_beta[i1];
                    const float v338 = nn_fma(v318, v337, v334);
                    const float v339 = (0.0f < v338 ? 1.0f : 0.0f);
                    const float v340 = (v339 != 0 ? v338 : 0.0f);
                    arena[5308416 + i0 * 64 + i1 - row * 768] = v340;
                }
            }
        }
        /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [64, 64], add -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 12, 64, 64, arena + 5308416, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena + 5013504 + row * 768, 64, 0, mobilenet_kernel_11, mobilenet_train_panel_5, &(struct mobilenet_train_panel_5){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5013504 + row * 768, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v349 = arena[7641792 + i0];
            const float v350 = v349 / v250;
            arena[7641792 + i0] = v350;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v357 = arena[7641792 + i0];
            const float v358 = v357 * 0.01f;
            const float v356 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v359 = nn_fma(v356, 0.99f, v358);
            weights->block_4_batch_normalization_10_moving_mean[i0] = v359;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 144 ? row + 64 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:8: block_4/batch_normalization_10: sub, mul over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v345 = arena[5013504 + i0 * 64 + i1];
                    const float v350 = arena[7641792 + i1];
                    const float v351 = v345 - v350;
                    arena[5013504 + i0 * 64 + i1] = v351;
                    const float v352 = v351 * v351;
                    arena[5308416 + i0 * 64 + i1 - row * 64] = v352;
                }
            }
        }
        /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 64, arena + 5308416, arena + 7641920, arena + 7641856);
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v354 = arena[7641856 + i0];
            const float v355 = v354 / v250;
            arena[7641856 + i0] = v355;
            const float v368 = v355 + 0.001f;
            const float v369 = nn_sqrt(v368);
            arena[7646880 + i0] = v369;
            const float v366 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v370 = v366 / v369;
            arena[7646944 + i0] = v370;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v362 = arena[7641856 + i0];
            const float v363 = v362 * 0.01f;
            const float v361 = weights->block_4_batch_normalization_10_moving_variance[i0];
            const float v364 = nn_fma(v361, 0.99f, v363);
            weights->block_4_batch_normalization_10_moving_variance[i0] = v364;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_4: fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v351 = arena[5013504 + i0 * 64 + i1];
                    const float v370 = arena[7646944 + i1];
                    const float v367 = weights->block_4_batch_normalization_10_beta[i1];
                    const float v371 = nn_fma(v351, v370, v367);
                    const float v372 = (0.0f < v371 ? 1.0f : 0.0f);
                    const float v373 = (v372 != 0 ? v371 : 0.0f);
                    arena[5308416 + i0 * 64 + i1 - row * 9216] = v373;
                }
            }
        }
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
        mobilenet_kernel_12((int)(end - row), arena + 5308416, weights->block_5_depthwise_conv2d_5_kernel, arena + 5317632);
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: add over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v376 = arena[5317632 + i0 * 64 + i1 - row * 2304];
                    const float v377 = weights->block_5_depthwise_conv2d_5_bias[i1];
                    const float v378 = v376 + v377;
                    arena[7225344 + i0 * 64 + i1] = v378;
                }
            }
        }
        /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 64, arena + 7225344 + row * 2304, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v382 = arena[7641792 + i0];
            const float v385 = v382 / v384;
            arena[7641792 + i0] = v385;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v392 = arena[7641792 + i0];
            const float v393 = v392 * 0.01f;
            const float v391 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v394 = nn_fma(v391, 0.99f, v393);
            weights->block_5_batch_normalization_11_moving_mean[i0] = v394;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 36 ? row + 64 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_5/batch_normalization_11: sub, mul over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v378 = arena[7225344 + i0 * 64 + i1];
                    const float v385 = arena[7641792 + i1];
                    const float v386 = v378 - v385;
                    arena[7225344 + i0 * 64 + i1] = v386;
                    const float v387 = v386 * v386;
                    arena[5308416 + i0 * 64 + i1 - row * 64] = v387;
                }
            }
        }
        /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 64, arena + 5308416, arena + 7641920, arena + 7641856);
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v389 = arena[7641856 + i0];
            const float v390 = v389 / v384;
            arena[7641856 + i0] = v390;
            const float v403 = v390 + 0.001f;
            const float v404 = nn_sqrt(v403);
            arena[7647008 + i0] = v404;
            const float v401 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v405 = v401 / v404;
            arena[7647072 + i0] = v405;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v397 = arena[7641856 + i0];
            const float v398 = v397 * 0.01f;
            const float v396 = weights->block_5_batch_normalization_11_moving_variance[i0];
            const float v399 = nn_fma(v396, 0.99f, v398);
            weights->block_5_batch_normalization_11_moving_variance[i0] = v399;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_5: fma, less, select over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v386 = arena[7225344 + i0 * 64 + i1];
                    const float v405 = arena[7647072 + i1];
                    const float v402 = weights->block_5_batch_normalization_11_beta[i1];
                    const float v406 = nn_fma(v386, v405, v402);
                    const float v407 = (0.0f < v406 ? 1.0f : 0.0f);
                    const float v408 = (v407 != 0 ? v406 : 0.0f);
                    arena[5455872 + i0 * 64 + i1 - row * 384] = v408;
                }
            }
        }
        /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [64, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 64, arena + 5455872, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena + 5308416 + row * 768, 128, 0, mobilenet_kernel_13, mobilenet_train_panel_6, &(struct mobilenet_train_panel_6){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 5308416 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v417 = arena[7641792 + i0];
            const float v418 = v417 / v384;
            arena[7641792 + i0] = v418;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v425 = arena[7641792 + i0];
            const float v426 = v425 * 0.01f;
            const float v424 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v427 = nn_fma(v424, 0.99f, v426);
            weights->block_5_batch_normalization_12_moving_mean[i0] = v427;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_5/batch_normalization_12: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v413 = arena[5308416 + i0 * 128 + i1];
                    const float v418 = arena[7641792 + i1];
                    const float v419 = v413 - v418;
                    arena[5308416 + i0 * 128 + i1] = v419;
                    const float v420 = v419 * v419;
                    arena[5455872 + i0 * 128 + i1 - row * 128] = v420;
                }
            }
        }
        /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 5455872, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v422 = arena[7641920 + i0];
            const float v423 = v422 / v384;
            arena[7641920 + i0] = v423;
            const float v436 = v423 + 0.001f;
            const float v437 = nn_sqrt(v436);
            arena[7643472 + i0] = v437;
            const float v434 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v438 = v434 / v437;
            arena[7643600 + i0] = v438;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v430 = arena[7641920 + i0];
            const float v431 = v430 * 0.01f;
            const float v429 = weights->block_5_batch_normalization_12_moving_variance[i0];
            const float v432 = nn_fma(v429, 0.99f, v431);
            weights->block_5_batch_normalization_12_moving_variance[i0] = v432;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_5: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v419 = arena[5308416 + i0 * 128 + i1];
                    const float v438 = arena[7643600 + i1];
                    const float v435 = weights->block_5_batch_normalization_12_beta[i1];
                    const float v439 = nn_fma(v419, v438, v435);
                    const float v440 = (0.0f < v439 ? 1.0f : 0.0f);
                    const float v441 = (v440 != 0 ? v439 : 0.0f);
                    arena[5750784 + i0 * 128 + i1 - row * 4608] = v441;
                }
            }
        }
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena + 5750784, weights->block_6_depthwise_conv2d_6_kernel, arena + 5755392);
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v444 = arena[5755392 + i0 * 128 + i1 - row * 4608];
                    const float v445 = weights->block_6_depthwise_conv2d_6_bias[i1];
                    const float v446 = v444 + v445;
                    arena[5455872 + i0 * 128 + i1] = v446;
                }
            }
        }
        /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 5455872 + row * 4608, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v450 = arena[7641792 + i0];
            const float v451 = v450 / v384;
            arena[7641792 + i0] = v451;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v458 = arena[7641792 + i0];
            const float v459 = v458 * 0.01f;
            const float v457 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v460 = nn_fma(v457, 0.99f, v459);
            weights->block_6_batch_normalization_13_moving_mean[i0] = v460;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_6/batch_normalization_13: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v446 = arena[5455872 + i0 * 128 + i1];
                    const float v451 = arena[7641792 + i1];
                    const float v452 = v446 - v451;
                    arena[5455872 + i0 * 128 + i1] = v452;
                    const float v453 = v452 * v452;
                    arena[5750784 + i0 * 128 + i1 - row * 128] = v453;
                }
            }
        }
        /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 5750784, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v455 = arena[7641920 + i0];
            const float v456 = v455 / v384;
            arena[7641920 + i0] = v456;
            const float v469 = v456 + 0.001f;
            const float v470 = nn_sqrt(v469);
            arena[7643728 + i0] = v470;
            const float v467 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v471 = v467 / v470;
            arena[7643856 + i0] = v471;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v463 = arena[7641920 + i0];
            const float v464 = v463 * 0.01f;
            const float v462 = weights->block_6_batch_normalization_13_moving_variance[i0];
            const float v465 = nn_fma(v462, 0.99f, v464);
            weights->block_6_batch_normalization_13_moving_variance[i0] = v465;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_6: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v452 = arena[5455872 + i0 * 128 + i1];
                    const float v471 = arena[7643856 + i1];
                    const float v468 = weights->block_6_batch_normalization_13_beta[i1];
                    const float v472 = nn_fma(v452, v471, v468);
                    const float v473 = (0.0f < v472 ? 1.0f : 0.0f);
                    const float v474 = (v473 != 0 ? v472 : 0.0f);
                    arena[5898240 + i0 * 128 + i1 - row * 768] = v474;
                }
            }
        }
        /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 5898240, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena + 5750784 + row * 768, 128, 0, mobilenet_kernel_15, mobilenet_train_panel_7, &(struct mobilenet_train_panel_7){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 5750784 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v483 = arena[7641792 + i0];
            const float v484 = v483 / v384;
            arena[7641792 + i0] = v484;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v491 = arena[7641792 + i0];
            const float v492 = v491 * 0.01f;
            const float v490 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v493 = nn_fma(v490, 0.99f, v492);
            weights->block_6_batch_normalization_14_moving_mean[i0] = v493;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_6/batch_normalization_14: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v479 = arena[5750784 + i0 * 128 + i1];
                    const float v484 = arena[7641792 + i1];
                    const float v485 = v479 - v484;
                    arena[5750784 + i0 * 128 + i1] = v485;
                    const float v486 = v485 * v485;
                    arena[5898240 + i0 * 128 + i1 - row * 128] = v486;
                }
            }
        }
        /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 5898240, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v488 = arena[7641920 + i0];
            const float v489 = v488 / v384;
            arena[7641920 + i0] = v489;
            const float v502 = v489 + 0.001f;
            const float v503 = nn_sqrt(v502);
            arena[7643984 + i0] = v503;
            const float v500 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v504 = v500 / v503;
            arena[7644112 + i0] = v504;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v496 = arena[7641920 + i0];
            const float v497 = v496 * 0.01f;
            const float v495 = weights->block_6_batch_normalization_14_moving_variance[i0];
            const float v498 = nn_fma(v495, 0.99f, v497);
            weights->block_6_batch_normalization_14_moving_variance[i0] = v498;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_6: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v485 = arena[5750784 + i0 * 128 + i1];
                    const float v504 = arena[7644112 + i1];
                    const float v501 = weights->block_6_batch_normalization_14_beta[i1];
                    const float v505 = nn_fma(v485, v504, v501);
                    const float v506 = (0.0f < v505 ? 1.0f : 0.0f);
                    const float v507 = (v506 != 0 ? v505 : 0.0f);
                    arena[6045696 + i0 * 128 + i1 - row * 4608] = v507;
                }
            }
        }
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena + 6045696, weights->block_7_depthwise_conv2d_7_kernel, arena + 6050304);
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v510 = arena[6050304 + i0 * 128 + i1 - row * 4608];
                    const float v511 = weights->block_7_depthwise_conv2d_7_bias[i1];
                    const float v512 = v510 + v511;
                    arena[5898240 + i0 * 128 + i1] = v512;
                }
            }
        }
        /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 5898240 + row * 4608, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v516 = arena[7641792 + i0];
            const float v517 = v516 / v384;
            arena[7641792 + i0] = v517;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v524 = arena[7641792 + i0];
            const float v525 = v524 * 0.01f;
            const float v523 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v526 = nn_fma(v523, 0.99f, v525);
            weights->block_7_batch_normalization_15_moving_mean[i0] = v526;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_7/batch_normalization_15: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v512 = arena[5898240 + i0 * 128 + i1];
                    const float v517 = arena[7641792 + i1];
                    const float v518 = v512 - v517;
                    arena[5898240 + i0 * 128 + i1] = v518;
                    const float v519 = v518 * v518;
                    arena[6045696 + i0 * 128 + i1 - row * 128] = v519;
                }
            }
        }
        /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6045696, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v521 = arena[7641920 + i0];
            const float v522 = v521 / v384;
            arena[7641920 + i0] = v522;
            const float v535 = v522 + 0.001f;
            const float v536 = nn_sqrt(v535);
            arena[7644240 + i0] = v536;
            const float v533 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v537 = v533 / v536;
            arena[7644368 + i0] = v537;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v529 = arena[7641920 + i0];
            const float v530 = v529 * 0.01f;
            const float v528 = weights->block_7_batch_normalization_15_moving_variance[i0];
            const float v531 = nn_fma(v528, 0.99f, v530);
            weights->block_7_batch_normalization_15_moving_variance[i0] = v531;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_7: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v518 = arena[5898240 + i0 * 128 + i1];
                    const float v537 = arena[7644368 + i1];
                    const float v534 = weights->block_7_batch_normalization_15_beta[i1];
                    const float v538 = nn_fma(v518, v537, v534);
                    const float v539 = (0.0f < v538 ? 1.0f : 0.0f);
                    const float v540 = (v539 != 0 ? v538 : 0.0f);
                    arena[6193152 + i0 * 128 + i1 - row * 768] = v540;
                }
            }
        }
        /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6193152, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena + 6045696 + row * 768, 128, 0, mobilenet_kernel_15, mobilenet_train_panel_8, &(struct mobilenet_train_panel_8){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6045696 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v549 = arena[7641792 + i0];
            const float v550 = v549 / v384;
            arena[7641792 + i0] = v550;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v557 = arena[7641792 + i0];
            const float v558 = v557 * 0.01f;
            const float v556 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v559 = nn_fma(v556, 0.99f, v558);
            weights->block_7_batch_normalization_16_moving_mean[i0] = v559;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_7/batch_normalization_16: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v545 = arena[6045696 + i0 * 128 + i1];
                    const float v550 = arena[7641792 + i1];
                    const float v551 = v545 - v550;
                    arena[6045696 + i0 * 128 + i1] = v551;
                    const float v552 = v551 * v551;
                    arena[6193152 + i0 * 128 + i1 - row * 128] = v552;
                }
            }
        }
        /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6193152, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v554 = arena[7641920 + i0];
            const float v555 = v554 / v384;
            arena[7641920 + i0] = v555;
            const float v568 = v555 + 0.001f;
            const float v569 = nn_sqrt(v568);
            arena[7644496 + i0] = v569;
            const float v566 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v570 = v566 / v569;
            arena[7644624 + i0] = v570;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v562 = arena[7641920 + i0];
            const float v563 = v562 * 0.01f;
            const float v561 = weights->block_7_batch_normalization_16_moving_variance[i0];
            const float v564 = nn_fma(v561, 0.99f, v563);
            weights->block_7_batch_normalization_16_moving_variance[i0] = v564;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_7: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v551 = arena[6045696 + i0 * 128 + i1];
                    const float v570 = arena[7644624 + i1];
                    const float v567 = weights->block_7_batch_normalization_16_beta[i1];
                    const float v571 = nn_fma(v551, v570, v567);
                    const float v572 = (0.0f < v571 ? 1.0f : 0.0f);
                    const float v573 = (v572 != 0 ? v571 : 0.0f);
                    arena[6340608 + i0 * 128 + i1 - row * 4608] = v573;
                }
            }
        }
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena + 6340608, weights->block_8_depthwise_conv2d_8_kernel, arena + 6345216);
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v576 = arena[6345216 + i0 * 128 + i1 - row * 4608];
                    const float v577 = weights->block_8_depthwise_conv2d_8_bias[i1];
                    const float v578 = v576 + v577;
                    arena[6193152 + i0 * 128 + i1] = v578;
                }
            }
        }
        /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6193152 + row * 4608, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v582 = arena[7641792 + i0];
            const float v583 = v582 / v384;
            arena[7641792 + i0] = v583;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v590 = arena[7641792 + i0];
            const float v591 = v590 * 0.01f;
            const float v589 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v592 = nn_fma(v589, 0.99f, v591);
            weights->block_8_batch_normalization_17_moving_mean[i0] = v592;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_8/batch_normalization_17: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v578 = arena[6193152 + i0 * 128 + i1];
                    const float v583 = arena[7641792 + i1];
                    const float v584 = v578 - v583;
                    arena[6193152 + i0 * 128 + i1] = v584;
                    const float v585 = v584 * v584;
                    arena[6340608 + i0 * 128 + i1 - row * 128] = v585;
                }
            }
        }
        /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6340608, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v587 = arena[7641920 + i0];
            const float v588 = v587 / v384;
            arena[7641920 + i0] = v588;
            const float v601 = v588 + 0.001f;
            const float v602 = nn_sqrt(v601);
            arena[7644752 + i0] = v602;
            const float v599 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v603 = v599 / v602;
            arena[7644880 + i0] = v603;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v595 = arena[7641920 + i0];
            const float v596 = v595 * 0.01f;
            const float v594 = weights->block_8_batch_normalization_17_moving_variance[i0];
            const float v597 = nn_fma(v594, 0.99f, v596);
            weights->block_8_batch_normalization_17_moving_variance[i0] = v597;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_8: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v584 = arena[6193152 + i0 * 128 + i1];
                    const float v603 = arena[7644880 + i1];
                    const float v600 = weights->block_8_batch_normalization_17_beta[i1];
                    const float v604 = nn_fma(v584, v603, v600);
                    const float v605 = (0.0f < v604 ? 1.0f : 0.0f);
                    const float v606 = (v605 != 0 ? v604 : 0.0f);
                    arena[6488064 + i0 * 128 + i1 - row * 768] = v606;
                }
            }
        }
        /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6488064, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena + 6340608 + row * 768, 128, 0, mobilenet_kernel_15, mobilenet_train_panel_9, &(struct mobilenet_train_panel_9){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6340608 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v615 = arena[7641792 + i0];
            const float v616 = v615 / v384;
            arena[7641792 + i0] = v616;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v623 = arena[7641792 + i0];
            const float v624 = v623 * 0.01f;
            const float v622 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v625 = nn_fma(v622, 0.99f, v624);
            weights->block_8_batch_normalization_18_moving_mean[i0] = v625;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_8/batch_normalization_18: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v611 = arena[6340608 + i0 * 128 + i1];
                    const float v616 = arena[7641792 + i1];
                    const float v617 = v611 - v616;
                    arena[6340608 + i0 * 128 + i1] = v617;
                    const float v618 = v617 * v617;
                    arena[6488064 + i0 * 128 + i1 - row * 128] = v618;
                }
            }
        }
        /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6488064, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v620 = arena[7641920 + i0];
            const float v621 = v620 / v384;
            arena[7641920 + i0] = v621;
            const float v634 = v621 + 0.001f;
            const float v635 = nn_sqrt(v634);
            arena[7645008 + i0] = v635;
            const float v632 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v636 = v632 / v635;
            arena[7645136 + i0] = v636;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v628 = arena[7641920 + i0];
            const float v629 = v628 * 0.01f;
            const float v627 = weights->block_8_batch_normalization_18_moving_variance[i0];
            const float v630 = nn_fma(v627, 0.99f, v629);
            weights->block_8_batch_normalization_18_moving_variance[i0] = v630;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_8: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v617 = arena[6340608 + i0 * 128 + i1];
                    const float v636 = arena[7645136 + i1];
                    const float v633 = weights->block_8_batch_normalization_18_beta[i1];
                    const float v637 = nn_fma(v617, v636, v633);
                    const float v638 = (0.0f < v637 ? 1.0f : 0.0f);
                    const float v639 = (v638 != 0 ? v637 : 0.0f);
                    arena[6635520 + i0 * 128 + i1 - row * 4608] = v639;
                }
            }
        }
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena + 6635520, weights->block_9_depthwise_conv2d_9_kernel, arena + 6640128);
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v642 = arena[6640128 + i0 * 128 + i1 - row * 4608];
                    const float v643 = weights->block_9_depthwise_conv2d_9_bias[i1];
                    const float v644 = v642 + v643;
                    arena[6488064 + i0 * 128 + i1] = v644;
                }
            }
        }
        /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6488064 + row * 4608, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v648 = arena[7641792 + i0];
            const float v649 = v648 / v384;
            arena[7641792 + i0] = v649;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v656 = arena[7641792 + i0];
            const float v657 = v656 * 0.01f;
            const float v655 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v658 = nn_fma(v655, 0.99f, v657);
            weights->block_9_batch_normalization_19_moving_mean[i0] = v658;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_9/batch_normalization_19: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v644 = arena[6488064 + i0 * 128 + i1];
                    const float v649 = arena[7641792 + i1];
                    const float v650 = v644 - v649;
                    arena[6488064 + i0 * 128 + i1] = v650;
                    const float v651 = v650 * v650;
                    arena[6635520 + i0 * 128 + i1 - row * 128] = v651;
                }
            }
        }
        /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6635520, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v653 = arena[7641920 + i0];
            const float v654 = v653 / v384;
            arena[7641920 + i0] = v654;
            const float v667 = v654 + 0.001f;
            const float v668 = nn_sqrt(v667);
            arena[7645264 + i0] = v668;
            const float v665 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v669 = v665 / v668;
            arena[7645392 + i0] = v669;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v661 = arena[7641920 + i0];
            const float v662 = v661 * 0.01f;
            const float v660 = weights->block_9_batch_normalization_19_moving_variance[i0];
            const float v663 = nn_fma(v660, 0.99f, v662);
            weights->block_9_batch_normalization_19_moving_variance[i0] = v663;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_9: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v650 = arena[6488064 + i0 * 128 + i1];
                    const float v669 = arena[7645392 + i1];
                    const float v666 = weights->block_9_batch_normalization_19_beta[i1];
                    const float v670 = nn_fma(v650, v669, v666);
                    const float v671 = (0.0f < v670 ? 1.0f : 0.0f);
                    const float v672 = (v671 != 0 ? v670 : 0.0f);
                    arena[6782976 + i0 * 128 + i1 - row * 768] = v672;
                }
            }
        }
        /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6782976, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena + 6635520 + row * 768, 128, 0, mobilenet_kernel_15, mobilenet_train_panel_10, &(struct mobilenet_train_panel_10){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6635520 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v681 = arena[7641792 + i0];
            const float v682 = v681 / v384;
            arena[7641792 + i0] = v682;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v689 = arena[7641792 + i0];
            const float v690 = v689 * 0.01f;
            const float v688 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v691 = nn_fma(v688, 0.99f, v690);
            weights->block_9_batch_normalization_20_moving_mean[i0] = v691;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_9/batch_normalization_20: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v677 = arena[6635520 + i0 * 128 + i1];
                    const float v682 = arena[7641792 + i1];
                    const float v683 = v677 - v682;
                    arena[6635520 + i0 * 128 + i1] = v683;
                    const float v684 = v683 * v683;
                    arena[6782976 + i0 * 128 + i1 - row * 128] = v684;
                }
            }
        }
        /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6782976, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v686 = arena[7641920 + i0];
            const float v687 = v686 / v384;
            arena[7641920 + i0] = v687;
            const float v700 = v687 + 0.001f;
            const float v701 = nn_sqrt(v700);
            arena[7645520 + i0] = v701;
            const float v698 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v702 = v698 / v701;
            arena[7645648 + i0] = v702;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v694 = arena[7641920 + i0];
            const float v695 = v694 * 0.01f;
            const float v693 = weights->block_9_batch_normalization_20_moving_variance[i0];
            const float v696 = nn_fma(v693, 0.99f, v695);
            weights->block_9_batch_normalization_20_moving_variance[i0] = v696;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_9: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v683 = arena[6635520 + i0 * 128 + i1];
                    const float v702 = arena[7645648 + i1];
                    const float v699 = weights->block_9_batch_normalization_20_beta[i1];
                    const float v703 = nn_fma(v683, v702, v699);
                    const float v704 = (0.0f < v703 ? 1.0f : 0.0f);
                    const float v705 = (v704 != 0 ? v703 : 0.0f);
                    arena[6930432 + i0 * 128 + i1 - row * 4608] = v705;
                }
            }
        }
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena + 6930432, weights->block_10_depthwise_conv2d_10_kernel, arena + 6935040);
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v708 = arena[6935040 + i0 * 128 + i1 - row * 4608];
                    const float v709 = weights->block_10_depthwise_conv2d_10_bias[i1];
                    const float v710 = v708 + v709;
                    arena[6782976 + i0 * 128 + i1] = v710;
                }
            }
        }
        /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6782976 + row * 4608, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v714 = arena[7641792 + i0];
            const float v715 = v714 / v384;
            arena[7641792 + i0] = v715;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v722 = arena[7641792 + i0];
            const float v723 = v722 * 0.01f;
            const float v721 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v724 = nn_fma(v721, 0.99f, v723);
            weights->block_10_batch_normalization_21_moving_mean[i0] = v724;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_10/batch_normalization_21: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v710 = arena[6782976 + i0 * 128 + i1];
                    const float v715 = arena[7641792 + i1];
                    const float v716 = v710 - v715;
                    arena[6782976 + i0 * 128 + i1] = v716;
                    const float v717 = v716 * v716;
                    arena[6930432 + i0 * 128 + i1 - row * 128] = v717;
                }
            }
        }
        /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6930432, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v719 = arena[7641920 + i0];
            const float v720 = v719 / v384;
            arena[7641920 + i0] = v720;
            const float v733 = v720 + 0.001f;
            const float v734 = nn_sqrt(v733);
            arena[7645776 + i0] = v734;
            const float v731 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v735 = v731 / v734;
            arena[7645904 + i0] = v735;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v727 = arena[7641920 + i0];
            const float v728 = v727 * 0.01f;
            const float v726 = weights->block_10_batch_normalization_21_moving_variance[i0];
            const float v729 = nn_fma(v726, 0.99f, v728);
            weights->block_10_batch_normalization_21_moving_variance[i0] = v729;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:7: block_10: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v716 = arena[6782976 + i0 * 128 + i1];
                    const float v735 = arena[7645904 + i1];
                    const float v732 = weights->block_10_batch_normalization_21_beta[i1];
                    const float v736 = nn_fma(v716, v735, v732);
                    const float v737 = (0.0f < v736 ? 1.0f : 0.0f);
                    const float v738 = (v737 != 0 ? v736 : 0.0f);
                    arena[7077888 + i0 * 128 + i1 - row * 768] = v738;
                }
            }
        }
        /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 7077888, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena + 6930432 + row * 768, 128, 0, mobilenet_kernel_15, mobilenet_train_panel_11, &(struct mobilenet_train_panel_11){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6930432 + row * 768, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v747 = arena[7641792 + i0];
            const float v748 = v747 / v384;
            arena[7641792 + i0] = v748;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v755 = arena[7641792 + i0];
            const float v756 = v755 * 0.01f;
            const float v754 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v757 = nn_fma(v754, 0.99f, v756);
            weights->block_10_batch_normalization_22_moving_mean[i0] = v757;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:8: block_10/batch_normalization_22: sub, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v743 = arena[6930432 + i0 * 128 + i1];
                    const float v748 = arena[7641792 + i1];
                    const float v749 = v743 - v748;
                    arena[6930432 + i0 * 128 + i1] = v749;
                    const float v750 = v749 * v749;
                    arena[7077888 + i0 * 128 + i1 - row * 128] = v750;
                }
            }
        }
        /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 7077888, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v752 = arena[7641920 + i0];
            const float v753 = v752 / v384;
            arena[7641920 + i0] = v753;
            const float v766 = v753 + 0.001f;
            const float v767 = nn_sqrt(v766);
            arena[7646032 + i0] = v767;
            const float v764 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v768 = v764 / v767;
            arena[7646160 + i0] = v768;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v760 = arena[7641920 + i0];
            const float v761 = v760 * 0.01f;
            const float v759 = weights->block_10_batch_normalization_22_moving_variance[i0];
            const float v762 = nn_fma(v759, 0.99f, v761);
            weights->block_10_batch_normalization_22_moving_variance[i0] = v762;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_10: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v749 = arena[6930432 + i0 * 128 + i1];
                    const float v768 = arena[7646160 + i1];
                    const float v765 = weights->block_10_batch_normalization_22_beta[i1];
                    const float v769 = nn_fma(v749, v768, v765);
                    const float v770 = (0.0f < v769 ? 1.0f : 0.0f);
                    const float v771 = (v770 != 0 ? v769 : 0.0f);
                    arena[7077888 + i0 * 128 + i1 - row * 4608] = v771;
                }
            }
        }
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
        mobilenet_kernel_16((int)(end - row), arena + 7077888, weights->block_11_depthwise_conv2d_11_kernel, arena + 7082496);
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: add over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v774 = arena[7082496 + i0 * 128 + i1 - row * 1152];
                    const float v775 = weights->block_11_depthwise_conv2d_11_bias[i1];
                    const float v776 = v774 + v775;
                    arena[7593984 + i0 * 128 + i1] = v776;
                }
            }
        }
        /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 128, arena + 7593984 + row * 1152, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v780 = arena[7641792 + i0];
            const float v783 = v780 / v782;
            arena[7641792 + i0] = v783;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v790 = arena[7641792 + i0];
            const float v791 = v790 * 0.01f;
            const float v789 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v792 = nn_fma(v789, 0.99f, v791);
            weights->block_11_batch_normalization_23_moving_mean[i0] = v792;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 9 ? row + 32 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:7: block_11/batch_normalization_23: sub, mul over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v776 = arena[7593984 + i0 * 128 + i1];
                    const float v783 = arena[7641792 + i1];
                    const float v784 = v776 - v783;
                    arena[7593984 + i0 * 128 + i1] = v784;
                    const float v785 = v784 * v784;
                    arena[7077888 + i0 * 128 + i1 - row * 128] = v785;
                }
            }
        }
        /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 128, arena + 7077888, arena + 7642048, arena + 7641920);
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v787 = arena[7641920 + i0];
            const float v788 = v787 / v782;
            arena[7641920 + i0] = v788;
            const float v801 = v788 + 0.001f;
            const float v802 = nn_sqrt(v801);
            arena[7646288 + i0] = v802;
            const float v799 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v803 = v799 / v802;
            arena[7646416 + i0] = v803;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 3; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 3 ? row + 21 : (ptrdiff_t)n * 3;
        /* mobilenet.nn:7: block_11: fma, less, select over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row * 3; i0 < end * 3; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v784 = arena[7593984 + i0 * 128 + i1];
                    const float v803 = arena[7646416 + i1];
                    const float v800 = weights->block_11_batch_normalization_23_beta[i1];
                    const float v804 = nn_fma(v784, v803, v800);
                    const float v805 = (0.0f < v804 ? 1.0f : 0.0f);
                    const float v806 = (v805 != 0 ? v804 : 0.0f);
                    arena[7151616 + i0 * 128 + i1 - row * 384] = v806;
                }
            }
        }
        /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [128, 256], add -> [n, 3, 3, 256] */
        nn_gemm_panels((int)(end - row) * 3, 256, 128, arena + 7151616, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena + 7077888 + row * 768, 256, 0, mobilenet_kernel_17, mobilenet_train_panel_12, &(struct mobilenet_train_panel_12){ row, weights, arena }, NULL);
        /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 3, (int)(end - row) * 3, n * 9, 256, arena + 7077888 + row * 768, arena + 7159936, arena + 7159680);
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v795 = arena[7641920 + i0];
            const float v796 = v795 * 0.01f;
            const float v794 = weights->block_11_batch_normalization_23_moving_variance[i0];
            const float v797 = nn_fma(v794, 0.99f, v796);
            weights->block_11_batch_normalization_23_moving_variance[i0] = v797;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v815 = arena[7159680 + i0];
            const float v816 = v815 / v782;
            arena[7159680 + i0] = v816;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v823 = arena[7159680 + i0];
            const float v824 = v823 * 0.01f;
            const float v822 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v825 = nn_fma(v822, 0.99f, v824);
            weights->block_11_batch_normalization_24_moving_mean[i0] = v825;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 16) {
        const ptrdiff_t end = row + 16 < (ptrdiff_t)n * 9 ? row + 16 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:8: block_11/batch_normalization_24: sub, mul over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v811 = arena[7077888 + i0 * 256 + i1];
                    const float v816 = arena[7159680 + i1];
                    const float v817 = v811 - v816;
                    arena[7077888 + i0 * 256 + i1] = v817;
                    const float v818 = v817 * v817;
                    arena[7151616 + i0 * 256 + i1 - row * 256] = v818;
                }
            }
        }
        /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 256, arena + 7151616, arena + 7155968, arena + 7155712);
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v820 = arena[7155712 + i0];
            const float v821 = v820 / v782;
            arena[7155712 + i0] = v821;
            const float v834 = v821 + 0.001f;
            const float v835 = nn_sqrt(v834);
            arena[7641792 + i0] = v835;
            const float v832 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v836 = v832 / v835;
            arena[7642048 + i0] = v836;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v828 = arena[7155712 + i0];
            const float v829 = v828 * 0.01f;
            const float v827 = weights->block_11_batch_normalization_24_moving_variance[i0];
            const float v830 = nn_fma(v827, 0.99f, v829);
            weights->block_11_batch_normalization_24_moving_variance[i0] = v830;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_11: fma, less, select over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v817 = arena[7077888 + i0 * 256 + i1];
                    const float v836 = arena[7642048 + i1];
                    const float v833 = weights->block_11_batch_normalization_24_beta[i1];
                    const float v837 = nn_fma(v817, v836, v833);
                    const float v838 = (0.0f < v837 ? 1.0f : 0.0f);
                    const float v839 = (v838 != 0 ? v837 : 0.0f);
                    arena[7299072 + i0 * 256 + i1 - row * 2304] = v839;
                }
            }
        }
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
        mobilenet_kernel_18((int)(end - row), arena + 7299072, weights->block_12_depthwise_conv2d_12_kernel, arena + 7301376);
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: add over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v842 = arena[7301376 + i0 * 256 + i1 - row * 2304];
                    const float v843 = weights->block_12_depthwise_conv2d_12_bias[i1];
                    const float v844 = v842 + v843;
                    arena[7151616 + i0 * 256 + i1] = v844;
                }
            }
        }
        /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 256, arena + 7151616 + row * 2304, arena + 7303936, arena + 7303680);
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v848 = arena[7303680 + i0];
            const float v849 = v848 / v782;
            arena[7303680 + i0] = v849;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v856 = arena[7303680 + i0];
            const float v857 = v856 * 0.01f;
            const float v855 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v858 = nn_fma(v855, 0.99f, v857);
            weights->block_12_batch_normalization_25_moving_mean[i0] = v858;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 16) {
        const ptrdiff_t end = row + 16 < (ptrdiff_t)n * 9 ? row + 16 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:7: block_12/batch_normalization_25: sub, mul over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v844 = arena[7151616 + i0 * 256 + i1];
                    const float v849 = arena[7303680 + i1];
                    const float v850 = v844 - v849;
                    arena[7151616 + i0 * 256 + i1] = v850;
                    const float v851 = v850 * v850;
                    arena[7299072 + i0 * 256 + i1 - row * 256] = v851;
                }
            }
        }
        /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 256, arena + 7299072, arena + 7303424, arena + 7303168);
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v853 = arena[7303168 + i0];
            const float v854 = v853 / v782;
            arena[7303168 + i0] = v854;
            const float v867 = v854 + 0.001f;
            const float v868 = nn_sqrt(v867);
            arena[7642304 + i0] = v868;
            const float v865 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v869 = v865 / v868;
            arena[7642560 + i0] = v869;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v861 = arena[7303168 + i0];
            const float v862 = v861 * 0.01f;
            const float v860 = weights->block_12_batch_normalization_25_moving_variance[i0];
            const float v863 = nn_fma(v860, 0.99f, v862);
            weights->block_12_batch_normalization_25_moving_variance[i0] = v863;
        }
    }
    /* mobilenet.nn:7: block_12: fma, less, select over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v850 = arena[7151616 + i0 * 256 + i1];
                const float v869 = arena[7642560 + i1];
                const float v866 = weights->block_12_batch_normalization_25_beta[i1];
                const float v870 = nn_fma(v850, v869, v866);
                const float v871 = (0.0f < v870 ? 1.0f : 0.0f);
                const float v872 = (v871 != 0 ? v870 : 0.0f);
                arena[7299072 + i0 * 256 + i1] = v872;
            }
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [256, 256], add -> [n, 3, 3, 256] */
    nn_gemm_panels(n * 9, 256, 256, arena + 7299072, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena + 7372800, 256, 0, mobilenet_kernel_19, mobilenet_train_panel_13, &(struct mobilenet_train_panel_13){ weights, arena }, NULL);
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 7372800, arena + 7303168);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v881 = arena[7303168 + i0];
            const float v882 = v881 / v782;
            arena[7303168 + i0] = v882;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v889 = arena[7303168 + i0];
            const float v890 = v889 * 0.01f;
            const float v888 = weights->block_12_batch_normalization_26_moving_mean[i0];
            const float v891 = nn_fma(v888, 0.99f, v890);
            weights->block_12_batch_normalization_26_moving_mean[i0] = v891;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 16) {
        const ptrdiff_t end = row + 16 < (ptrdiff_t)n * 9 ? row + 16 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:8: block_12/batch_normalization_26: sub, mul over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v877 = arena[7372800 + i0 * 256 + i1];
                    const float v882 = arena[7303168 + i1];
                    const float v883 = v877 - v882;
                    arena[7372800 + i0 * 256 + i1] = v883;
                    const float v884 = v883 * v883;
                    arena[7299072 + i0 * 256 + i1 - row * 256] = v884;
                }
            }
        }
        /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 256, arena + 7299072, arena + 7303680, arena + 7303424);
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v886 = arena[7303424 + i0];
            const float v887 = v886 / v782;
            arena[7303424 + i0] = v887;
            const float v900 = v887 + 0.001f;
            const float v901 = nn_sqrt(v900);
            arena[7457024 + i0] = v901;
            const float v898 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v902 = v898 / v901;
            arena[7457280 + i0] = v902;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v894 = arena[7303424 + i0];
            const float v895 = v894 * 0.01f;
            const float v893 = weights->block_12_batch_normalization_26_moving_variance[i0];
            const float v896 = nn_fma(v893, 0.99f, v895);
            weights->block_12_batch_normalization_26_moving_variance[i0] = v896;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_12: fma, less, select over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v883 = arena[7372800 + i0 * 256 + i1];
                    const float v902 = arena[7457280 + i1];
                    const float v899 = weights->block_12_batch_normalization_26_beta[i1];
                    const float v903 = nn_fma(v883, v902, v899);
                    const float v904 = (0.0f < v903 ? 1.0f : 0.0f);
                    const float v905 = (v904 != 0 ? v903 : 0.0f);
                    arena[7307264 + i0 * 256 + i1 - row * 2304] = v905;
                }
            }
        }
        /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
        for (ptrdiff_t i0 = 0; i0 < (int)(end - row); i0++)
            nn_sum_rows(9, 256, arena + 7307264 + i0 * 9 * 256, arena + 7446528 + i0 * 256);
        /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                const float v906 = arena[7446528 + i0 - row * 256];
                const float v907 = v906 / 9.0f;
                arena[7299072 + i0] = v907;
            }
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm_panels(n, 2, 256, arena + 7299072, 256, 1, weights->dense_kernel, 2, 1, arena + 7642816, 2, 0, mobilenet_kernel_20, mobilenet_train_panel_14, &(struct mobilenet_train_panel_14){ weights, arena }, NULL);
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena + 7642816, arena + 7643232);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v913 = arena[7643232 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v911 = arena[7642816 + i0 * 2 + i1];
                const float v914 = v911 - v913;
                const float v915 = nn_exp(v914);
                arena[7642816 + i0 * 2 + i1] = v915;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 7642816, arena + 7643232);
    /* mobilenet.nn:26: dense: quotient over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v917 = arena[7643232 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v915 = arena[7642816 + i0 * 2 + i1];
                const float v918 = nn_quotient(v915, v917);
                arena[7642816 + i0 * 2 + i1] = v918;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 7642816, arena + 7643232);
    /* mobilenet.nn:32: equal, div, maximum, minimum, log, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v921 = arena[7643200 + i0];
            const float v926 = arena[7643232 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v923 = arena[7446784 + i1];
                const float v924 = (v921 == v923 ? 1.0f : 0.0f);
                arena[7642880 + i0 * 2 + i1] = v924;
                const float v918 = arena[7642816 + i0 * 2 + i1];
                const float v927 = v918 / v926;
                arena[7642944 + i0 * 2 + i1] = v927;
                const float v929 = nn_maximum(v927, 1e-7f);
                arena[7643008 + i0 * 2 + i1] = v929;
                const float v931 = nn_minimum(v929, 0.9999999f);
                arena[7643072 + i0 * 2 + i1] = v931;
                const float v932 = nn_log(v931);
                const float v933 = v924 * v932;
                arena[7643136 + i0 * 2 + i1] = v933;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 7643136, arena + 7643264);
    /* mobilenet.nn:32: sum [n] -> [] */
    nn_sum(1, n, arena + 7643264, arena + 7647616);
    /* mobilenet.nn:34: argmax [n, 2] -> [n] */
    nn_argmax(n, 2, 1, arena + 7642816, integers);
    /* mobilenet.nn:34: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const int32_t v944 = integers[i0];
            const float v945 = (float)v944;
            const float v920 = arena[7643200 + i0];
            const float v946 = (v920 == v945 ? 1.0f : 0.0f);
            arena[7643200 + i0] = v946;
        }
    }
    /* mobilenet.nn:34: sum [n] -> [] */
    nn_sum(1, n, arena + 7643200, arena + 7643136);
    /* mobilenet.nn:32: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 2 more over [n, 2] */
    {
        const float v956 = arena[7446800];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v926 = arena[7643232 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v924 = arena[7642880 + i0 * 2 + i1];
                const float v957 = v956 * v924;
                const float v931 = arena[7643072 + i0 * 2 + i1];
                const float v958 = v957 / v931;
                const float v929 = arena[7643008 + i0 * 2 + i1];
                const float v959 = (v929 < 0.9999999f ? 1.0f : 0.0f);
                const float v960 = (v929 == 0.9999999f ? 1.0f : 0.0f);
                const float v962 = v958 * 0.5f;
                const float v963 = (v960 != 0 ? v962 : 0.0f);
                const float v964 = (v959 != 0 ? v958 : v963);
                const float v927 = arena[7642944 + i0 * 2 + i1];
                const float v965 = (1e-7f < v927 ? 1.0f : 0.0f);
                const float v966 = (v927 == 1e-7f ? 1.0f : 0.0f);
                const float v967 = v964 * 0.5f;
                const float v968 = (v966 != 0 ? v967 : 0.0f);
                const float v969 = (v965 != 0 ? v964 : v968);
                const float v970 = v969 / v926;
                arena[7642880 + i0 * 2 + i1] = v970;
                const float v971 = v970 * v927;
                arena[7643072 + i0 * 2 + i1] = v971;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 7643072, arena + 7643008);
    /* mobilenet.nn:32: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v972 = arena[7643008 + i0];
            const float v973 = -v972;
            arena[7643008 + i0] = v973;
        }
    }
    /* mobilenet.nn:26: dense: add, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v974 = arena[7643008 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v970 = arena[7642880 + i0 * 2 + i1];
                const float v975 = v970 + v974;
                arena[7642880 + i0 * 2 + i1] = v975;
                const float v918 = arena[7642816 + i0 * 2 + i1];
                const float v976 = v975 * v918;
                arena[7642944 + i0 * 2 + i1] = v976;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 7642944, arena + 7643008);
    /* mobilenet.nn:26: dense: sub, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v978 = arena[7643008 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v975 = arena[7642880 + i0 * 2 + i1];
                const float v979 = v975 - v978;
                const float v918 = arena[7642816 + i0 * 2 + i1];
                const float v980 = v918 * v979;
                arena[7642880 + i0 * 2 + i1] = v980;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [2] */
    nn_sum_rows(n, 2, arena + 7642880, arena + 7642816);
    /* mobilenet.nn:25: global_average_pooling2d: contract [n, 2] [256, 2], div -> [n, 256] */
    nn_gemm_panels(n, 256, 2, arena + 7642880, 2, 1, weights->dense_kernel, 1, 2, arena + 7446528, 256, 0, mobilenet_kernel_21, mobilenet_train_panel_15, &(struct mobilenet_train_panel_15){ arena }, NULL);
    /* mobilenet.nn:33: dense: neg, div, fma, store over [] */
    {
        const float v935 = arena[7647616];
        const float v936 = -v935;
        const float v937 = v936 / (float)n;
        arena[7647616] = v937;
        const float v938 = metrics->loss_total;
        const float v939 = nn_fma(v937, (float)n, v938);
        metrics->loss_total = v939;
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [2] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const float v981 = arena[7642816 + i0];
            const float v3431 = trainer->dense_bias_m[i0];
            const float v3432 = v981 - v3431;
            const float v3433 = nn_fma(v3432, 0.1f, v3431);
            const float v3435 = trainer->dense_bias_v[i0];
            const float v3436 = -v3435;
            const float v3437 = nn_fma(v981, v981, v3436);
            const float v3438 = nn_fma(v3437, 0.001f, v3435);
            const float v3440 = v3433 * v1804;
            const float v3441 = nn_sqrt(v3438);
            const float v3442 = v3441 + 1e-7f;
            const float v3443 = nn_quotient(v3440, v3442);
            const float v910 = weights->dense_bias[i0];
            const float v3444 = v910 - v3443;
            trainer->dense_bias_m[i0] = v3433;
            trainer->dense_bias_v[i0] = v3438;
            weights->dense_bias[i0] = v3444;
        }
    }
    /* mobilenet.nn:33: dense: contract [n, 256] [n, 2], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [256, 2] */
    nn_gemm_panels(256, 2, n, arena + 7299072, 1, 256, arena + 7642880, 2, 1, NULL, 2, 0, mobilenet_kernel_22, mobilenet_train_panel_16, &(struct mobilenet_train_panel_16){ weights, trainer, arena }, &(nn_ahead){ 3, 2, { trainer->dense_kernel_m, trainer->dense_kernel_v, weights->dense_kernel } });
    /* mobilenet.nn:33: dense: add, store over [] */
    {
        const float v949 = metrics->accuracy_total;
        const float v948 = arena[7643136];
        const float v950 = v949 + v948;
        metrics->accuracy_total = v950;
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:8: block_12/batch_normalization_26: fma, less, select, mul over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 9; i1++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i2 = 0; i2 < 256; i2++) {
                        const float v883 = arena[7372800 + i0 * 2304 + i1 * 256 + i2];
                        const float v902 = arena[7457280 + i2];
                        const float v899 = weights->block_12_batch_normalization_26_beta[i2];
                        const float v986 = nn_fma(v883, v902, v899);
                        const float v987 = (0.0f < v986 ? 1.0f : 0.0f);
                        const float v985 = arena[7446528 + i0 * 256 + i2];
                        const float v988 = (v987 != 0 ? v985 : 0.0f);
                        arena[7299072 + i0 * 2304 + i1 * 256 + i2] = v988;
                        const float v990 = v988 * v883;
                        arena[7454720 + i0 * 2304 + i1 * 256 + i2 - row * 2304] = v990;
                    }
                }
            }
        }
        /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 256, arena + 7299072 + row * 2304, arena + 7457792, arena + 7457536);
        /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 256, arena + 7454720, arena + 7458304, arena + 7458048);
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: mul, neg over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v989 = arena[7457536 + i0];
            const float v998 = arena[7457280 + i0];
            const float v999 = v989 * v998;
            const float v1000 = -v999;
            arena[7457792 + i0] = v1000;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, mul, neg, div, mul, div, add over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v992 = arena[7458048 + i0];
            const float v901 = arena[7457024 + i0];
            const float v993 = v992 / v901;
            arena[7458048 + i0] = v993;
            const float v902 = arena[7457280 + i0];
            const float v994 = v993 * v902;
            const float v995 = -v994;
            const float v996 = 0.5f / v901;
            const float v997 = v995 * v996;
            const float v1003 = v997 / v782;
            const float v1004 = v1003 + v1003;
            arena[7457024 + i0] = v1004;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1001 = arena[7457792 + i0];
            const float v1007 = v1001 / v782;
            arena[7457792 + i0] = v1007;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 16) {
        const ptrdiff_t end = row + 16 < (ptrdiff_t)n * 9 ? row + 16 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:8: block_12/batch_normalization_26: mul, fma, add over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v1004 = arena[7457024 + i1];
                    const float v883 = arena[7372800 + i0 * 256 + i1];
                    const float v1005 = v1004 * v883;
                    const float v988 = arena[7299072 + i0 * 256 + i1];
                    const float v902 = arena[7457280 + i1];
                    const float v1006 = nn_fma(v988, v902, v1005);
                    const float v1007 = arena[7457792 + i1];
                    const float v1008 = v1006 + v1007;
                    arena[7372800 + i0 * 256 + i1] = v1008;
                }
            }
        }
        /* mobilenet.nn:8: block_12/conv2d_13: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 256, arena + 7372800 + row * 256, arena + 7446784, arena + 7446528);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v989 = arena[7457536 + i0];
            const float v3401 = trainer->block_12_batch_normalization_26_beta_m[i0];
            const float v3402 = v989 - v3401;
            const float v3403 = nn_fma(v3402, 0.1f, v3401);
            const float v3405 = trainer->block_12_batch_normalization_26_beta_v[i0];
            const float v3406 = -v3405;
            const float v3407 = nn_fma(v989, v989, v3406);
            const float v3408 = nn_fma(v3407, 0.001f, v3405);
            const float v3410 = v3403 * v1804;
            const float v3411 = nn_sqrt(v3408);
            const float v3412 = v3411 + 1e-7f;
            const float v3413 = nn_quotient(v3410, v3412);
            const float v879 = weights->block_12_batch_normalization_26_beta[i0];
            const float v3414 = v879 - v3413;
            trainer->block_12_batch_normalization_26_beta_m[i0] = v3403;
            trainer->block_12_batch_normalization_26_beta_v[i0] = v3408;
            weights->block_12_batch_normalization_26_beta[i0] = v3414;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1002 = arena[7458048 + i0];
            const float v3386 = trainer->block_12_batch_normalization_26_gamma_m[i0];
            const float v3387 = v1002 - v3386;
            const float v3388 = nn_fma(v3387, 0.1f, v3386);
            const float v3390 = trainer->block_12_batch_normalization_26_gamma_v[i0];
            const float v3391 = -v3390;
            const float v3392 = nn_fma(v1002, v1002, v3391);
            const float v3393 = nn_fma(v3392, 0.001f, v3390);
            const float v3395 = v3388 * v1804;
            const float v3396 = nn_sqrt(v3393);
            const float v3397 = v3396 + 1e-7f;
            const float v3398 = nn_quotient(v3395, v3397);
            const float v878 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v3399 = v878 - v3398;
            trainer->block_12_batch_normalization_26_gamma_m[i0] = v3388;
            trainer->block_12_batch_normalization_26_gamma_v[i0] = v3393;
            weights->block_12_batch_normalization_26_gamma[i0] = v3399;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1009 = arena[7446528 + i0];
            const float v3371 = trainer->block_12_conv2d_13_bias_m[i0];
            const float v3372 = v1009 - v3371;
            const float v3373 = nn_fma(v3372, 0.1f, v3371);
            const float v3375 = trainer->block_12_conv2d_13_bias_v[i0];
            const float v3376 = -v3375;
            const float v3377 = nn_fma(v1009, v1009, v3376);
            const float v3378 = nn_fma(v3377, 0.001f, v3375);
            const float v3380 = v3373 * v1804;
            const float v3381 = nn_sqrt(v3378);
            const float v3382 = v3381 + 1e-7f;
            const float v3383 = nn_quotient(v3380, v3382);
            const float v876 = weights->block_12_conv2d_13_bias[i0];
            const float v3384 = v876 - v3383;
            trainer->block_12_conv2d_13_bias_m[i0] = v3373;
            trainer->block_12_conv2d_13_bias_v[i0] = v3378;
            weights->block_12_conv2d_13_bias[i0] = v3384;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], fma, less, select, select, mul -> [n, 3, 3, 256] */
    nn_gemm_panels(n * 9, 256, 256, arena + 7372800, 256, 1, weights->block_12_conv2d_13_kernel, 1, 256, arena + 7446528, 256, 0, mobilenet_kernel_23, mobilenet_train_panel_17, &(struct mobilenet_train_panel_17){ weights, arena }, NULL);
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 7446528, arena + 7642816);
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 7520256, arena + 7643072);
    /* mobilenet.nn:7: block_12/batch_normalization_25: mul, neg over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1017 = arena[7642816 + i0];
            const float v1026 = arena[7642560 + i0];
            const float v1027 = v1017 * v1026;
            const float v1028 = -v1027;
            arena[7520256 + i0] = v1028;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, mul, neg, div, mul, div, add over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1020 = arena[7643072 + i0];
            const float v868 = arena[7642304 + i0];
            const float v1021 = v1020 / v868;
            arena[7643072 + i0] = v1021;
            const float v869 = arena[7642560 + i0];
            const float v1022 = v1021 * v869;
            const float v1023 = -v1022;
            const float v1024 = 0.5f / v868;
            const float v1025 = v1023 * v1024;
            const float v1031 = v1025 / v782;
            const float v1032 = v1031 + v1031;
            arena[7642304 + i0] = v1032;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1029 = arena[7520256 + i0];
            const float v1035 = v1029 / v782;
            arena[7520256 + i0] = v1035;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 16) {
        const ptrdiff_t end = row + 16 < (ptrdiff_t)n * 9 ? row + 16 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:7: block_12/batch_normalization_25: mul, fma, add over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v1032 = arena[7642304 + i1];
                    const float v850 = arena[7151616 + i0 * 256 + i1];
                    const float v1033 = v1032 * v850;
                    const float v1016 = arena[7446528 + i0 * 256 + i1];
                    const float v869 = arena[7642560 + i1];
                    const float v1034 = nn_fma(v1016, v869, v1033);
                    const float v1035 = arena[7520256 + i1];
                    const float v1036 = v1034 + v1035;
                    arena[7151616 + i0 * 256 + i1] = v1036;
                }
            }
        }
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 256, arena + 7151616 + row * 256, arena + 7520768, arena + 7520512);
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [n, 3, 3, 256] -> [256, 256] */
    mobilenet_kernel_24(256, n * 9, arena + 7299072, arena + 7372800, arena + 7446528);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 256, 256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            const float v1015 = arena[7446528 + i0];
            const float v3356 = trainer->block_12_conv2d_13_kernel_m[i0];
            const float v3357 = v1015 - v3356;
            const float v3358 = nn_fma(v3357, 0.1f, v3356);
            const float v3360 = trainer->block_12_conv2d_13_kernel_v[i0];
            const float v3361 = -v3360;
            const float v3362 = nn_fma(v1015, v1015, v3361);
            const float v3363 = nn_fma(v3362, 0.001f, v3360);
            const float v3365 = v3358 * v1804;
            const float v3366 = nn_sqrt(v3363);
            const float v3367 = v3366 + 1e-7f;
            const float v3368 = nn_quotient(v3365, v3367);
            const float v873 = weights->block_12_conv2d_13_kernel[i0];
            const float v3369 = v873 - v3368;
            trainer->block_12_conv2d_13_kernel_m[i0] = v3358;
            trainer->block_12_conv2d_13_kernel_v[i0] = v3363;
            weights->block_12_conv2d_13_kernel[i0] = v3369;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1017 = arena[7642816 + i0];
            const float v3341 = trainer->block_12_batch_normalization_25_beta_m[i0];
            const float v3342 = v1017 - v3341;
            const float v3343 = nn_fma(v3342, 0.1f, v3341);
            const float v3345 = trainer->block_12_batch_normalization_25_beta_v[i0];
            const float v3346 = -v3345;
            const float v3347 = nn_fma(v1017, v1017, v3346);
            const float v3348 = nn_fma(v3347, 0.001f, v3345);
            const float v3350 = v3343 * v1804;
            const float v3351 = nn_sqrt(v3348);
            const float v3352 = v3351 + 1e-7f;
            const float v3353 = nn_quotient(v3350, v3352);
            const float v846 = weights->block_12_batch_normalization_25_beta[i0];
            const float v3354 = v846 - v3353;
            trainer->block_12_batch_normalization_25_beta_m[i0] = v3343;
            trainer->block_12_batch_normalization_25_beta_v[i0] = v3348;
            weights->block_12_batch_normalization_25_beta[i0] = v3354;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1030 = arena[7643072 + i0];
            const float v3326 = trainer->block_12_batch_normalization_25_gamma_m[i0];
            const float v3327 = v1030 - v3326;
            const float v3328 = nn_fma(v3327, 0.1f, v3326);
            const float v3330 = trainer->block_12_batch_normalization_25_gamma_v[i0];
            const float v3331 = -v3330;
            const float v3332 = nn_fma(v1030, v1030, v3331);
            const float v3333 = nn_fma(v3332, 0.001f, v3330);
            const float v3335 = v3328 * v1804;
            const float v3336 = nn_sqrt(v3333);
            const float v3337 = v3336 + 1e-7f;
            const float v3338 = nn_quotient(v3335, v3337);
            const float v845 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v3339 = v845 - v3338;
            trainer->block_12_batch_normalization_25_gamma_m[i0] = v3328;
            trainer->block_12_batch_normalization_25_gamma_v[i0] = v3333;
            weights->block_12_batch_normalization_25_gamma[i0] = v3339;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1037 = arena[7520512 + i0];
            const float v3311 = trainer->block_12_depthwise_conv2d_12_bias_m[i0];
            const float v3312 = v1037 - v3311;
            const float v3313 = nn_fma(v3312, 0.1f, v3311);
            const float v3315 = trainer->block_12_depthwise_conv2d_12_bias_v[i0];
            const float v3316 = -v3315;
            const float v3317 = nn_fma(v1037, v1037, v3316);
            const float v3318 = nn_fma(v3317, 0.001f, v3315);
            const float v3320 = v3313 * v1804;
            const float v3321 = nn_sqrt(v3318);
            const float v3322 = v3321 + 1e-7f;
            const float v3323 = nn_quotient(v3320, v3322);
            const float v843 = weights->block_12_depthwise_conv2d_12_bias[i0];
            const float v3324 = v843 - v3323;
            trainer->block_12_depthwise_conv2d_12_bias_m[i0] = v3313;
            trainer->block_12_depthwise_conv2d_12_bias_v[i0] = v3318;
            weights->block_12_depthwise_conv2d_12_bias[i0] = v3324;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 7) {
        const ptrdiff_t end = row + 7 < n ? row + 7 : n;
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: fma, less, select over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v817 = arena[7077888 + i0 * 256 + i1];
                    const float v836 = arena[7642048 + i1];
                    const float v833 = weights->block_11_batch_normalization_24_beta[i1];
                    const float v1038 = nn_fma(v817, v836, v833);
                    const float v1039 = (0.0f < v1038 ? 1.0f : 0.0f);
                    const float v1040 = (v1039 != 0 ? v1038 : 0.0f);
                    arena[7299072 + i0 * 256 + i1 - row * 2304] = v1040;
                }
            }
        }
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_kernel_gradient [n, 3, 3, 256] [n, 3, 3, 256] -> [3, 3, 1, 256] */
        mobilenet_kernel_25(row > 0, (int)(end - row), arena + 7299072, arena + 7151616 + row * 2304, arena + 7315200);
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_input_gradient [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
        mobilenet_kernel_26((int)(end - row), arena + 7151616 + row * 2304, arena + 7630848, arena + 7299072);
        /* mobilenet.nn:8: block_11/batch_normalization_24: fma, less, select, mul over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v817 = arena[7077888 + i0 * 256 + i1];
                    const float v836 = arena[7642048 + i1];
                    const float v833 = weights->block_11_batch_normalization_24_beta[i1];
                    const float v1045 = nn_fma(v817, v836, v833);
                    const float v1046 = (0.0f < v1045 ? 1.0f : 0.0f);
                    const float v1043 = arena[7299072 + i0 * 256 + i1 - row * 2304];
                    const float v1047 = (v1046 != 0 ? v1043 : 0.0f);
                    arena[7151616 + i0 * 256 + i1] = v1047;
                    const float v1049 = v1047 * v817;
                    arena[7299072 + i0 * 256 + i1 - row * 2304] = v1049;
                }
            }
        }
        /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 256, arena + 7151616 + row * 2304, arena + 7317504, arena + 7380864);
        /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 9, (int)(end - row) * 9, n * 9, 256, arena + 7299072, arena + 7317760, arena + 7381120);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 256, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v1044 = arena[7315200 + i0];
            const float v3296 = trainer->block_12_depthwise_conv2d_12_kernel_m[i0];
            const float v3297 = v1044 - v3296;
            const float v3298 = nn_fma(v3297, 0.1f, v3296);
            const float v3300 = trainer->block_12_depthwise_conv2d_12_kernel_v[i0];
            const float v3301 = -v3300;
            const float v3302 = nn_fma(v1044, v1044, v3301);
            const float v3303 = nn_fma(v3302, 0.001f, v3300);
            const float v3305 = v3298 * v1804;
            const float v3306 = nn_sqrt(v3303);
            const float v3307 = v3306 + 1e-7f;
            const float v3308 = nn_quotient(v3305, v3307);
            const float v840 = weights->block_12_depthwise_conv2d_12_kernel[i0];
            const float v3309 = v840 - v3308;
            trainer->block_12_depthwise_conv2d_12_kernel_m[i0] = v3298;
            trainer->block_12_depthwise_conv2d_12_kernel_v[i0] = v3303;
            weights->block_12_depthwise_conv2d_12_kernel[i0] = v3309;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: mul, neg over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1048 = arena[7380864 + i0];
            const float v1057 = arena[7642048 + i0];
            const float v1058 = v1048 * v1057;
            const float v1059 = -v1058;
            arena[7630848 + i0] = v1059;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, mul, neg, div, mul, div, add over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1051 = arena[7381120 + i0];
            const float v835 = arena[7641792 + i0];
            const float v1052 = v1051 / v835;
            arena[7381120 + i0] = v1052;
            const float v836 = arena[7642048 + i0];
            const float v1053 = v1052 * v836;
            const float v1054 = -v1053;
            const float v1055 = 0.5f / v835;
            const float v1056 = v1054 * v1055;
            const float v1062 = v1056 / v782;
            const float v1063 = v1062 + v1062;
            arena[7641792 + i0] = v1063;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1060 = arena[7630848 + i0];
            const float v1066 = v1060 / v782;
            arena[7630848 + i0] = v1066;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 3; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 3 ? row + 21 : (ptrdiff_t)n * 3;
        /* mobilenet.nn:8: block_11/batch_normalization_24: mul, fma, add over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 3; i0 < end * 3; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v1063 = arena[7641792 + i1];
                    const float v817 = arena[7077888 + i0 * 256 + i1];
                    const float v1064 = v1063 * v817;
                    const float v1047 = arena[7151616 + i0 * 256 + i1];
                    const float v836 = arena[7642048 + i1];
                    const float v1065 = nn_fma(v1047, v836, v1064);
                    const float v1066 = arena[7630848 + i1];
                    const float v1067 = v1065 + v1066;
                    arena[7077888 + i0 * 256 + i1] = v1067;
                }
            }
        }
        /* mobilenet.nn:8: block_11/conv2d_12: sum [n, 3, 3, 256] -> [256] */
        nn_sum_rows_more((int)row * 3, (int)(end - row) * 3, n * 9, 256, arena + 7077888 + row * 768, arena + 7631360, arena + 7631104);
        /* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], fma, less, select, select, mul -> [n, 3, 3, 128] */
        nn_gemm_panels((int)(end - row) * 3, 128, 256, arena + 7077888 + row * 768, 256, 1, weights->block_11_conv2d_12_kernel, 1, 256, arena + 7335936 + row * 384, 128, 0, mobilenet_kernel_23, mobilenet_train_panel_18, &(struct mobilenet_train_panel_18){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
        nn_sum_rows_more((int)row * 3, (int)(end - row) * 3, n * 9, 128, arena + 7335936 + row * 384, arena + 7642432, arena + 7642304);
        /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
        nn_sum_rows_more((int)row * 3, (int)(end - row) * 3, n * 9, 128, arena + 7372800, arena + 7642688, arena + 7642560);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1048 = arena[7380864 + i0];
            const float v3281 = trainer->block_11_batch_normalization_24_beta_m[i0];
            const float v3282 = v1048 - v3281;
            const float v3283 = nn_fma(v3282, 0.1f, v3281);
            const float v3285 = trainer->block_11_batch_normalization_24_beta_v[i0];
            const float v3286 = -v3285;
            const float v3287 = nn_fma(v1048, v1048, v3286);
            const float v3288 = nn_fma(v3287, 0.001f, v3285);
            const float v3290 = v3283 * v1804;
            const float v3291 = nn_sqrt(v3288);
            const float v3292 = v3291 + 1e-7f;
            const float v3293 = nn_quotient(v3290, v3292);
            const float v813 = weights->block_11_batch_normalization_24_beta[i0];
            const float v3294 = v813 - v3293;
            trainer->block_11_batch_normalization_24_beta_m[i0] = v3283;
            trainer->block_11_batch_normalization_24_beta_v[i0] = v3288;
            weights->block_11_batch_normalization_24_beta[i0] = v3294;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1061 = arena[7381120 + i0];
            const float v3266 = trainer->block_11_batch_normalization_24_gamma_m[i0];
            const float v3267 = v1061 - v3266;
            const float v3268 = nn_fma(v3267, 0.1f, v3266);
            const float v3270 = trainer->block_11_batch_normalization_24_gamma_v[i0];
            const float v3271 = -v3270;
            const float v3272 = nn_fma(v1061, v1061, v3271);
            const float v3273 = nn_fma(v3272, 0.001f, v3270);
            const float v3275 = v3268 * v1804;
            const float v3276 = nn_sqrt(v3273);
            const float v3277 = v3276 + 1e-7f;
            const float v3278 = nn_quotient(v3275, v3277);
            const float v812 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v3279 = v812 - v3278;
            trainer->block_11_batch_normalization_24_gamma_m[i0] = v3268;
            trainer->block_11_batch_normalization_24_gamma_v[i0] = v3273;
            weights->block_11_batch_normalization_24_gamma[i0] = v3279;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1068 = arena[7631104 + i0];
            const float v3251 = trainer->block_11_conv2d_12_bias_m[i0];
            const float v3252 = v1068 - v3251;
            const float v3253 = nn_fma(v3252, 0.1f, v3251);
            const float v3255 = trainer->block_11_conv2d_12_bias_v[i0];
            const float v3256 = -v3255;
            const float v3257 = nn_fma(v1068, v1068, v3256);
            const float v3258 = nn_fma(v3257, 0.001f, v3255);
            const float v3260 = v3253 * v1804;
            const float v3261 = nn_sqrt(v3258);
            const float v3262 = v3261 + 1e-7f;
            const float v3263 = nn_quotient(v3260, v3262);
            const float v810 = weights->block_11_conv2d_12_bias[i0];
            const float v3264 = v810 - v3263;
            trainer->block_11_conv2d_12_bias_m[i0] = v3253;
            trainer->block_11_conv2d_12_bias_v[i0] = v3258;
            weights->block_11_conv2d_12_bias[i0] = v3264;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1076 = arena[7642304 + i0];
            const float v1085 = arena[7646416 + i0];
            const float v1086 = v1076 * v1085;
            const float v1087 = -v1086;
            arena[7642432 + i0] = v1087;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1079 = arena[7642560 + i0];
            const float v802 = arena[7646288 + i0];
            const float v1080 = v1079 / v802;
            arena[7642560 + i0] = v1080;
            const float v803 = arena[7646416 + i0];
            const float v1081 = v1080 * v803;
            const float v1082 = -v1081;
            const float v1083 = 0.5f / v802;
            const float v1084 = v1082 * v1083;
            const float v1090 = v1084 / v782;
            const float v1091 = v1090 + v1090;
            arena[7646288 + i0] = v1091;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[7647584];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1088 = arena[7642432 + i0];
            const float v1094 = v1088 / v782;
            arena[7642432 + i0] = v1094;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 9; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 9 ? row + 32 : (ptrdiff_t)n * 9;
        /* mobilenet.nn:7: block_11/batch_normalization_23: mul, fma, add over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1091 = arena[7646288 + i1];
                    const float v784 = arena[7593984 + i0 * 128 + i1];
                    const float v1092 = v1091 * v784;
                    const float v1075 = arena[7335936 + i0 * 128 + i1];
                    const float v803 = arena[7646416 + i1];
                    const float v1093 = nn_fma(v1075, v803, v1092);
                    const float v1094 = arena[7642432 + i1];
                    const float v1095 = v1093 + v1094;
                    arena[7593984 + i0 * 128 + i1] = v1095;
                }
            }
        }
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: sum [n, 3, 3, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 9, 128, arena + 7593984 + row * 128, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [n, 3, 3, 256] -> [128, 256] */
    mobilenet_kernel_27(128, n * 9, arena + 7299072, arena + 7077888, arena + 7151616);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 256] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            const float v1074 = arena[7151616 + i0];
            const float v3236 = trainer->block_11_conv2d_12_kernel_m[i0];
            const float v3237 = v1074 - v3236;
            const float v3238 = nn_fma(v3237, 0.1f, v3236);
            const float v3240 = trainer->block_11_conv2d_12_kernel_v[i0];
            const float v3241 = -v3240;
            const float v3242 = nn_fma(v1074, v1074, v3241);
            const float v3243 = nn_fma(v3242, 0.001f, v3240);
            const float v3245 = v3238 * v1804;
            const float v3246 = nn_sqrt(v3243);
            const float v3247 = v3246 + 1e-7f;
            const float v3248 = nn_quotient(v3245, v3247);
            const float v807 = weights->block_11_conv2d_12_kernel[i0];
            const float v3249 = v807 - v3248;
            trainer->block_11_conv2d_12_kernel_m[i0] = v3238;
            trainer->block_11_conv2d_12_kernel_v[i0] = v3243;
            weights->block_11_conv2d_12_kernel[i0] = v3249;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1076 = arena[7642304 + i0];
            const float v3221 = trainer->block_11_batch_normalization_23_beta_m[i0];
            const float v3222 = v1076 - v3221;
            const float v3223 = nn_fma(v3222, 0.1f, v3221);
            const float v3225 = trainer->block_11_batch_normalization_23_beta_v[i0];
            const float v3226 = -v3225;
            const float v3227 = nn_fma(v1076, v1076, v3226);
            const float v3228 = nn_fma(v3227, 0.001f, v3225);
            const float v3230 = v3223 * v1804;
            const float v3231 = nn_sqrt(v3228);
            const float v3232 = v3231 + 1e-7f;
            const float v3233 = nn_quotient(v3230, v3232);
            const float v778 = weights->block_11_batch_normalization_23_beta[i0];
            const float v3234 = v778 - v3233;
            trainer->block_11_batch_normalization_23_beta_m[i0] = v3223;
            trainer->block_11_batch_normalization_23_beta_v[i0] = v3228;
            weights->block_11_batch_normalization_23_beta[i0] = v3234;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1089 = arena[7642560 + i0];
            const float v3206 = trainer->block_11_batch_normalization_23_gamma_m[i0];
            const float v3207 = v1089 - v3206;
            const float v3208 = nn_fma(v3207, 0.1f, v3206);
            const float v3210 = trainer->block_11_batch_normalization_23_gamma_v[i0];
            const float v3211 = -v3210;
            const float v3212 = nn_fma(v1089, v1089, v3211);
            const float v3213 = nn_fma(v3212, 0.001f, v3210);
            const float v3215 = v3208 * v1804;
            const float v3216 = nn_sqrt(v3213);
            const float v3217 = v3216 + 1e-7f;
            const float v3218 = nn_quotient(v3215, v3217);
            const float v777 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v3219 = v777 - v3218;
            trainer->block_11_batch_normalization_23_gamma_m[i0] = v3208;
            trainer->block_11_batch_normalization_23_gamma_v[i0] = v3213;
            weights->block_11_batch_normalization_23_gamma[i0] = v3219;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1096 = arena[7641792 + i0];
            const float v3191 = trainer->block_11_depthwise_conv2d_11_bias_m[i0];
            const float v3192 = v1096 - v3191;
            const float v3193 = nn_fma(v3192, 0.1f, v3191);
            const float v3195 = trainer->block_11_depthwise_conv2d_11_bias_v[i0];
            const float v3196 = -v3195;
            const float v3197 = nn_fma(v1096, v1096, v3196);
            const float v3198 = nn_fma(v3197, 0.001f, v3195);
            const float v3200 = v3193 * v1804;
            const float v3201 = nn_sqrt(v3198);
            const float v3202 = v3201 + 1e-7f;
            const float v3203 = nn_quotient(v3200, v3202);
            const float v775 = weights->block_11_depthwise_conv2d_11_bias[i0];
            const float v3204 = v775 - v3203;
            trainer->block_11_depthwise_conv2d_11_bias_m[i0] = v3193;
            trainer->block_11_depthwise_conv2d_11_bias_v[i0] = v3198;
            weights->block_11_depthwise_conv2d_11_bias[i0] = v3204;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 7) {
        const ptrdiff_t end = row + 7 < n ? row + 7 : n;
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v749 = arena[6930432 + i0 * 128 + i1];
                    const float v768 = arena[7646160 + i1];
                    const float v765 = weights->block_10_batch_normalization_22_beta[i1];
                    const float v1097 = nn_fma(v749, v768, v765);
                    const float v1098 = (0.0f < v1097 ? 1.0f : 0.0f);
                    const float v1099 = (v1098 != 0 ? v1097 : 0.0f);
                    arena[7299072 + i0 * 128 + i1 - row * 4608] = v1099;
                }
            }
        }
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_kernel_gradient [n, 6, 6, 128] [n, 3, 3, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_28(row > 0, (int)(end - row), arena + 7299072, arena + 7593984 + row * 1152, arena + 7630848);
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_input_gradient [n, 3, 3, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_29((int)(end - row), arena + 7593984 + row * 1152, arena + 7633152, arena + 7299072);
        /* mobilenet.nn:8: block_10/batch_normalization_22: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v749 = arena[6930432 + i0 * 128 + i1];
                    const float v768 = arena[7646160 + i1];
                    const float v765 = weights->block_10_batch_normalization_22_beta[i1];
                    const float v1104 = nn_fma(v749, v768, v765);
                    const float v1105 = (0.0f < v1104 ? 1.0f : 0.0f);
                    const float v1102 = arena[7299072 + i0 * 128 + i1 - row * 4608];
                    const float v1106 = (v1105 != 0 ? v1102 : 0.0f);
                    arena[7077888 + i0 * 128 + i1] = v1106;
                    const float v1108 = v1106 * v749;
                    arena[7299072 + i0 * 128 + i1 - row * 4608] = v1108;
                }
            }
        }
        /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 7077888 + row * 4608, arena + 7632128, arena + 7632000);
        /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 7299072, arena + 7632384, arena + 7632256);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1103 = arena[7630848 + i0];
            const float v3176 = trainer->block_11_depthwise_conv2d_11_kernel_m[i0];
            const float v3177 = v1103 - v3176;
            const float v3178 = nn_fma(v3177, 0.1f, v3176);
            const float v3180 = trainer->block_11_depthwise_conv2d_11_kernel_v[i0];
            const float v3181 = -v3180;
            const float v3182 = nn_fma(v1103, v1103, v3181);
            const float v3183 = nn_fma(v3182, 0.001f, v3180);
            const float v3185 = v3178 * v1804;
            const float v3186 = nn_sqrt(v3183);
            const float v3187 = v3186 + 1e-7f;
            const float v3188 = nn_quotient(v3185, v3187);
            const float v772 = weights->block_11_depthwise_conv2d_11_kernel[i0];
            const float v3189 = v772 - v3188;
            trainer->block_11_depthwise_conv2d_11_kernel_m[i0] = v3178;
            trainer->block_11_depthwise_conv2d_11_kernel_v[i0] = v3183;
            weights->block_11_depthwise_conv2d_11_kernel[i0] = v3189;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1107 = arena[7632000 + i0];
            const float v1116 = arena[7646160 + i0];
            const float v1117 = v1107 * v1116;
            const float v1118 = -v1117;
            arena[7632128 + i0] = v1118;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1110 = arena[7632256 + i0];
            const float v767 = arena[7646032 + i0];
            const float v1111 = v1110 / v767;
            arena[7632256 + i0] = v1111;
            const float v768 = arena[7646160 + i0];
            const float v1112 = v1111 * v768;
            const float v1113 = -v1112;
            const float v1114 = 0.5f / v767;
            const float v1115 = v1113 * v1114;
            const float v1121 = v1115 / v384;
            const float v1122 = v1121 + v1121;
            arena[7646032 + i0] = v1122;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1119 = arena[7632128 + i0];
            const float v1125 = v1119 / v384;
            arena[7632128 + i0] = v1125;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_10/batch_normalization_22: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1122 = arena[7646032 + i1];
                    const float v749 = arena[6930432 + i0 * 128 + i1];
                    const float v1123 = v1122 * v749;
                    const float v1106 = arena[7077888 + i0 * 128 + i1];
                    const float v768 = arena[7646160 + i1];
                    const float v1124 = nn_fma(v1106, v768, v1123);
                    const float v1125 = arena[7632128 + i1];
                    const float v1126 = v1124 + v1125;
                    arena[7315456 + i0 * 128 + i1 - row * 768] = v1126;
                }
            }
        }
        /* mobilenet.nn:8: block_10/conv2d_11: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 7315456, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 7315456, 128, 1, weights->block_10_conv2d_11_kernel, 1, 128, arena + 7347712, 128, 0, mobilenet_kernel_30, mobilenet_train_panel_19, &(struct mobilenet_train_panel_19){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 7077888 + row * 768, arena + 7642176, arena + 7642048);
        /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 7347712, arena + 7642432, arena + 7642304);
        /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
        mobilenet_kernel_31(128, (int)(end - row) * 6, arena + 7331584, arena + 7315456, arena + 7299072, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1107 = arena[7632000 + i0];
            const float v3161 = trainer->block_10_batch_normalization_22_beta_m[i0];
            const float v3162 = v1107 - v3161;
            const float v3163 = nn_fma(v3162, 0.1f, v3161);
            const float v3165 = trainer->block_10_batch_normalization_22_beta_v[i0];
            const float v3166 = -v3165;
            const float v3167 = nn_fma(v1107, v1107, v3166);
            const float v3168 = nn_fma(v3167, 0.001f, v3165);
            const float v3170 = v3163 * v1804;
            const float v3171 = nn_sqrt(v3168);
            const float v3172 = v3171 + 1e-7f;
            const float v3173 = nn_quotient(v3170, v3172);
            const float v745 = weights->block_10_batch_normalization_22_beta[i0];
            const float v3174 = v745 - v3173;
            trainer->block_10_batch_normalization_22_beta_m[i0] = v3163;
            trainer->block_10_batch_normalization_22_beta_v[i0] = v3168;
            weights->block_10_batch_normalization_22_beta[i0] = v3174;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1120 = arena[7632256 + i0];
            const float v3146 = trainer->block_10_batch_normalization_22_gamma_m[i0];
            const float v3147 = v1120 - v3146;
            const float v3148 = nn_fma(v3147, 0.1f, v3146);
            const float v3150 = trainer->block_10_batch_normalization_22_gamma_v[i0];
            const float v3151 = -v3150;
            const float v3152 = nn_fma(v1120, v1120, v3151);
            const float v3153 = nn_fma(v3152, 0.001f, v3150);
            const float v3155 = v3148 * v1804;
            const float v3156 = nn_sqrt(v3153);
            const float v3157 = v3156 + 1e-7f;
            const float v3158 = nn_quotient(v3155, v3157);
            const float v744 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v3159 = v744 - v3158;
            trainer->block_10_batch_normalization_22_gamma_m[i0] = v3148;
            trainer->block_10_batch_normalization_22_gamma_v[i0] = v3153;
            weights->block_10_batch_normalization_22_gamma[i0] = v3159;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1127 = arena[7641792 + i0];
            const float v3131 = trainer->block_10_conv2d_11_bias_m[i0];
            const float v3132 = v1127 - v3131;
            const float v3133 = nn_fma(v3132, 0.1f, v3131);
            const float v3135 = trainer->block_10_conv2d_11_bias_v[i0];
            const float v3136 = -v3135;
            const float v3137 = nn_fma(v1127, v1127, v3136);
            const float v3138 = nn_fma(v3137, 0.001f, v3135);
            const float v3140 = v3133 * v1804;
            const float v3141 = nn_sqrt(v3138);
            const float v3142 = v3141 + 1e-7f;
            const float v3143 = nn_quotient(v3140, v3142);
            const float v742 = weights->block_10_conv2d_11_bias[i0];
            const float v3144 = v742 - v3143;
            trainer->block_10_conv2d_11_bias_m[i0] = v3133;
            trainer->block_10_conv2d_11_bias_v[i0] = v3138;
            weights->block_10_conv2d_11_bias[i0] = v3144;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1135 = arena[7642048 + i0];
            const float v1144 = arena[7645904 + i0];
            const float v1145 = v1135 * v1144;
            const float v1146 = -v1145;
            arena[7642176 + i0] = v1146;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1138 = arena[7642304 + i0];
            const float v734 = arena[7645776 + i0];
            const float v1139 = v1138 / v734;
            arena[7642304 + i0] = v1139;
            const float v735 = arena[7645904 + i0];
            const float v1140 = v1139 * v735;
            const float v1141 = -v1140;
            const float v1142 = 0.5f / v734;
            const float v1143 = v1141 * v1142;
            const float v1149 = v1143 / v384;
            const float v1150 = v1149 + v1149;
            arena[7645776 + i0] = v1150;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1147 = arena[7642176 + i0];
            const float v1153 = v1147 / v384;
            arena[7642176 + i0] = v1153;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_10/batch_normalization_21: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1150 = arena[7645776 + i1];
                    const float v716 = arena[6782976 + i0 * 128 + i1];
                    const float v1151 = v1150 * v716;
                    const float v1134 = arena[7077888 + i0 * 128 + i1];
                    const float v735 = arena[7645904 + i1];
                    const float v1152 = nn_fma(v1134, v735, v1151);
                    const float v1153 = arena[7642176 + i1];
                    const float v1154 = v1152 + v1153;
                    arena[6782976 + i0 * 128 + i1] = v1154;
                }
            }
        }
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6782976 + row * 128, arena + 7641920, arena + 7641792);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1133 = arena[7299072 + i0];
            const float v3116 = trainer->block_10_conv2d_11_kernel_m[i0];
            const float v3117 = v1133 - v3116;
            const float v3118 = nn_fma(v3117, 0.1f, v3116);
            const float v3120 = trainer->block_10_conv2d_11_kernel_v[i0];
            const float v3121 = -v3120;
            const float v3122 = nn_fma(v1133, v1133, v3121);
            const float v3123 = nn_fma(v3122, 0.001f, v3120);
            const float v3125 = v3118 * v1804;
            const float v3126 = nn_sqrt(v3123);
            const float v3127 = v3126 + 1e-7f;
            const float v3128 = nn_quotient(v3125, v3127);
            const float v739 = weights->block_10_conv2d_11_kernel[i0];
            const float v3129 = v739 - v3128;
            trainer->block_10_conv2d_11_kernel_m[i0] = v3118;
            trainer->block_10_conv2d_11_kernel_v[i0] = v3123;
            weights->block_10_conv2d_11_kernel[i0] = v3129;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1135 = arena[7642048 + i0];
            const float v3101 = trainer->block_10_batch_normalization_21_beta_m[i0];
            const float v3102 = v1135 - v3101;
            const float v3103 = nn_fma(v3102, 0.1f, v3101);
            const float v3105 = trainer->block_10_batch_normalization_21_beta_v[i0];
            const float v3106 = -v3105;
            const float v3107 = nn_fma(v1135, v1135, v3106);
            const float v3108 = nn_fma(v3107, 0.001f, v3105);
            const float v3110 = v3103 * v1804;
            const float v3111 = nn_sqrt(v3108);
            const float v3112 = v3111 + 1e-7f;
            const float v3113 = nn_quotient(v3110, v3112);
            const float v712 = weights->block_10_batch_normalization_21_beta[i0];
            const float v3114 = v712 - v3113;
            trainer->block_10_batch_normalization_21_beta_m[i0] = v3103;
            trainer->block_10_batch_normalization_21_beta_v[i0] = v3108;
            weights->block_10_batch_normalization_21_beta[i0] = v3114;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1148 = arena[7642304 + i0];
            const float v3086 = trainer->block_10_batch_normalization_21_gamma_m[i0];
            const float v3087 = v1148 - v3086;
            const float v3088 = nn_fma(v3087, 0.1f, v3086);
            const float v3090 = trainer->block_10_batch_normalization_21_gamma_v[i0];
            const float v3091 = -v3090;
            const float v3092 = nn_fma(v1148, v1148, v3091);
            const float v3093 = nn_fma(v3092, 0.001f, v3090);
            const float v3095 = v3088 * v1804;
            const float v3096 = nn_sqrt(v3093);
            const float v3097 = v3096 + 1e-7f;
            const float v3098 = nn_quotient(v3095, v3097);
            const float v711 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v3099 = v711 - v3098;
            trainer->block_10_batch_normalization_21_gamma_m[i0] = v3088;
            trainer->block_10_batch_normalization_21_gamma_v[i0] = v3093;
            weights->block_10_batch_normalization_21_gamma[i0] = v3099;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1155 = arena[7641792 + i0];
            const float v3071 = trainer->block_10_depthwise_conv2d_10_bias_m[i0];
            const float v3072 = v1155 - v3071;
            const float v3073 = nn_fma(v3072, 0.1f, v3071);
            const float v3075 = trainer->block_10_depthwise_conv2d_10_bias_v[i0];
            const float v3076 = -v3075;
            const float v3077 = nn_fma(v1155, v1155, v3076);
            const float v3078 = nn_fma(v3077, 0.001f, v3075);
            const float v3080 = v3073 * v1804;
            const float v3081 = nn_sqrt(v3078);
            const float v3082 = v3081 + 1e-7f;
            const float v3083 = nn_quotient(v3080, v3082);
            const float v709 = weights->block_10_depthwise_conv2d_10_bias[i0];
            const float v3084 = v709 - v3083;
            trainer->block_10_depthwise_conv2d_10_bias_m[i0] = v3073;
            trainer->block_10_depthwise_conv2d_10_bias_v[i0] = v3078;
            weights->block_10_depthwise_conv2d_10_bias[i0] = v3084;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v683 = arena[6635520 + i0 * 128 + i1];
                    const float v702 = arena[7645648 + i1];
                    const float v699 = weights->block_9_batch_normalization_20_beta[i1];
                    const float v1156 = nn_fma(v683, v702, v699);
                    const float v1157 = (0.0f < v1156 ? 1.0f : 0.0f);
                    const float v1158 = (v1157 != 0 ? v1156 : 0.0f);
                    arena[6930432 + i0 * 128 + i1 - row * 4608] = v1158;
                }
            }
        }
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_32(row > 0, (int)(end - row), arena + 6930432, arena + 6782976 + row * 4608, arena + 6935040);
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_33((int)(end - row), arena + 6782976 + row * 4608, arena + 7634304, arena + 6930432);
        /* mobilenet.nn:8: block_9/batch_normalization_20: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v683 = arena[6635520 + i0 * 128 + i1];
                    const float v702 = arena[7645648 + i1];
                    const float v699 = weights->block_9_batch_normalization_20_beta[i1];
                    const float v1163 = nn_fma(v683, v702, v699);
                    const float v1164 = (0.0f < v1163 ? 1.0f : 0.0f);
                    const float v1161 = arena[6930432 + i0 * 128 + i1 - row * 4608];
                    const float v1165 = (v1164 != 0 ? v1161 : 0.0f);
                    arena[6782976 + i0 * 128 + i1] = v1165;
                    const float v1167 = v1165 * v683;
                    arena[6930432 + i0 * 128 + i1 - row * 4608] = v1167;
                }
            }
        }
        /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6782976 + row * 4608, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6930432, arena + 7642176, arena + 7642048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1162 = arena[6935040 + i0];
            const float v3056 = trainer->block_10_depthwise_conv2d_10_kernel_m[i0];
            const float v3057 = v1162 - v3056;
            const float v3058 = nn_fma(v3057, 0.1f, v3056);
            const float v3060 = trainer->block_10_depthwise_conv2d_10_kernel_v[i0];
            const float v3061 = -v3060;
            const float v3062 = nn_fma(v1162, v1162, v3061);
            const float v3063 = nn_fma(v3062, 0.001f, v3060);
            const float v3065 = v3058 * v1804;
            const float v3066 = nn_sqrt(v3063);
            const float v3067 = v3066 + 1e-7f;
            const float v3068 = nn_quotient(v3065, v3067);
            const float v706 = weights->block_10_depthwise_conv2d_10_kernel[i0];
            const float v3069 = v706 - v3068;
            trainer->block_10_depthwise_conv2d_10_kernel_m[i0] = v3058;
            trainer->block_10_depthwise_conv2d_10_kernel_v[i0] = v3063;
            weights->block_10_depthwise_conv2d_10_kernel[i0] = v3069;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1166 = arena[7641792 + i0];
            const float v1175 = arena[7645648 + i0];
            const float v1176 = v1166 * v1175;
            const float v1177 = -v1176;
            arena[7641920 + i0] = v1177;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1169 = arena[7642048 + i0];
            const float v701 = arena[7645520 + i0];
            const float v1170 = v1169 / v701;
            arena[7642048 + i0] = v1170;
            const float v702 = arena[7645648 + i0];
            const float v1171 = v1170 * v702;
            const float v1172 = -v1171;
            const float v1173 = 0.5f / v701;
            const float v1174 = v1172 * v1173;
            const float v1180 = v1174 / v384;
            const float v1181 = v1180 + v1180;
            arena[7645520 + i0] = v1181;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1178 = arena[7641920 + i0];
            const float v1184 = v1178 / v384;
            arena[7641920 + i0] = v1184;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_9/batch_normalization_20: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1181 = arena[7645520 + i1];
                    const float v683 = arena[6635520 + i0 * 128 + i1];
                    const float v1182 = v1181 * v683;
                    const float v1165 = arena[6782976 + i0 * 128 + i1];
                    const float v702 = arena[7645648 + i1];
                    const float v1183 = nn_fma(v1165, v702, v1182);
                    const float v1184 = arena[7641920 + i1];
                    const float v1185 = v1183 + v1184;
                    arena[6946816 + i0 * 128 + i1 - row * 768] = v1185;
                }
            }
        }
        /* mobilenet.nn:8: block_9/conv2d_10: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6946816, arena + 7642304, arena + 7642176);
        /* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6946816, 128, 1, weights->block_9_conv2d_10_kernel, 1, 128, arena + 6979072, 128, 0, mobilenet_kernel_30, mobilenet_train_panel_20, &(struct mobilenet_train_panel_20){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6782976 + row * 768, arena + 7642560, arena + 7642432);
        /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6979072, arena + 7642816, arena + 7642688);
        /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
        mobilenet_kernel_31(128, (int)(end - row) * 6, arena + 6962944, arena + 6946816, arena + 6930432, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1166 = arena[7641792 + i0];
            const float v3041 = trainer->block_9_batch_normalization_20_beta_m[i0];
            const float v3042 = v1166 - v3041;
            const float v3043 = nn_fma(v3042, 0.1f, v3041);
            const float v3045 = trainer->block_9_batch_normalization_20_beta_v[i0];
            const float v3046 = -v3045;
            const float v3047 = nn_fma(v1166, v1166, v3046);
            const float v3048 = nn_fma(v3047, 0.001f, v3045);
            const float v3050 = v3043 * v1804;
            const float v3051 = nn_sqrt(v3048);
            const float v3052 = v3051 + 1e-7f;
            const float v3053 = nn_quotient(v3050, v3052);
            const float v679 = weights->block_9_batch_normalization_20_beta[i0];
            const float v3054 = v679 - v3053;
            trainer->block_9_batch_normalization_20_beta_m[i0] = v3043;
            trainer->block_9_batch_normalization_20_beta_v[i0] = v3048;
            weights->block_9_batch_normalization_20_beta[i0] = v3054;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1179 = arena[7642048 + i0];
            const float v3026 = trainer->block_9_batch_normalization_20_gamma_m[i0];
            const float v3027 = v1179 - v3026;
            const float v3028 = nn_fma(v3027, 0.1f, v3026);
            const float v3030 = trainer->block_9_batch_normalization_20_gamma_v[i0];
            const float v3031 = -v3030;
            const float v3032 = nn_fma(v1179, v1179, v3031);
            const float v3033 = nn_fma(v3032, 0.001f, v3030);
            const float v3035 = v3028 * v1804;
            const float v3036 = nn_sqrt(v3033);
            const float v3037 = v3036 + 1e-7f;
            const float v3038 = nn_quotient(v3035, v3037);
            const float v678 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v3039 = v678 - v3038;
            trainer->block_9_batch_normalization_20_gamma_m[i0] = v3028;
            trainer->block_9_batch_normalization_20_gamma_v[i0] = v3033;
            weights->block_9_batch_normalization_20_gamma[i0] = v3039;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1186 = arena[7642176 + i0];
            const float v3011 = trainer->block_9_conv2d_10_bias_m[i0];
            const float v3012 = v1186 - v3011;
            const float v3013 = nn_fma(v3012, 0.1f, v3011);
            const float v3015 = trainer->block_9_conv2d_10_bias_v[i0];
            const float v3016 = -v3015;
            const float v3017 = nn_fma(v1186, v1186, v3016);
            const float v3018 = nn_fma(v3017, 0.001f, v3015);
            const float v3020 = v3013 * v1804;
            const float v3021 = nn_sqrt(v3018);
            const float v3022 = v3021 + 1e-7f;
            const float v3023 = nn_quotient(v3020, v3022);
            const float v676 = weights->block_9_conv2d_10_bias[i0];
            const float v3024 = v676 - v3023;
            trainer->block_9_conv2d_10_bias_m[i0] = v3013;
            trainer->block_9_conv2d_10_bias_v[i0] = v3018;
            weights->block_9_conv2d_10_bias[i0] = v3024;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1194 = arena[7642432 + i0];
            const float v1203 = arena[7645392 + i0];
            const float v1204 = v1194 * v1203;
            const float v1205 = -v1204;
            arena[7642560 + i0] = v1205;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1197 = arena[7642688 + i0];
            const float v668 = arena[7645264 + i0];
            const float v1198 = v1197 / v668;
            arena[7642688 + i0] = v1198;
            const float v669 = arena[7645392 + i0];
            const float v1199 = v1198 * v669;
            const float v1200 = -v1199;
            const float v1201 = 0.5f / v668;
            const float v1202 = v1200 * v1201;
            const float v1208 = v1202 / v384;
            const float v1209 = v1208 + v1208;
            arena[7645264 + i0] = v1209;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1206 = arena[7642560 + i0];
            const float v1212 = v1206 / v384;
            arena[7642560 + i0] = v1212;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_9/batch_normalization_19: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1209 = arena[7645264 + i1];
                    const float v650 = arena[6488064 + i0 * 128 + i1];
                    const float v1210 = v1209 * v650;
                    const float v1193 = arena[6782976 + i0 * 128 + i1];
                    const float v669 = arena[7645392 + i1];
                    const float v1211 = nn_fma(v1193, v669, v1210);
                    const float v1212 = arena[7642560 + i1];
                    const float v1213 = v1211 + v1212;
                    arena[6488064 + i0 * 128 + i1] = v1213;
                }
            }
        }
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6488064 + row * 128, arena + 7642944, arena + 7642816);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1192 = arena[6930432 + i0];
            const float v2996 = trainer->block_9_conv2d_10_kernel_m[i0];
            const float v2997 = v1192 - v2996;
            const float v2998 = nn_fma(v2997, 0.1f, v2996);
            const float v3000 = trainer->block_9_conv2d_10_kernel_v[i0];
            const float v3001 = -v3000;
            const float v3002 = nn_fma(v1192, v1192, v3001);
            const float v3003 = nn_fma(v3002, 0.001f, v3000);
            const float v3005 = v2998 * v1804;
            const float v3006 = nn_sqrt(v3003);
            const float v3007 = v3006 + 1e-7f;
            const float v3008 = nn_quotient(v3005, v3007);
            const float v673 = weights->block_9_conv2d_10_kernel[i0];
            const float v3009 = v673 - v3008;
            trainer->block_9_conv2d_10_kernel_m[i0] = v2998;
            trainer->block_9_conv2d_10_kernel_v[i0] = v3003;
            weights->block_9_conv2d_10_kernel[i0] = v3009;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1194 = arena[7642432 + i0];
            const float v2981 = trainer->block_9_batch_normalization_19_beta_m[i0];
            const float v2982 = v1194 - v2981;
            const float v2983 = nn_fma(v2982, 0.1f, v2981);
            const float v2985 = trainer->block_9_batch_normalization_19_beta_v[i0];
            const float v2986 = -v2985;
            const float v2987 = nn_fma(v1194, v1194, v2986);
            const float v2988 = nn_fma(v2987, 0.001f, v2985);
            const float v2990 = v2983 * v1804;
            const float v2991 = nn_sqrt(v2988);
            const float v2992 = v2991 + 1e-7f;
            const float v2993 = nn_quotient(v2990, v2992);
            const float v646 = weights->block_9_batch_normalization_19_beta[i0];
            const float v2994 = v646 - v2993;
            trainer->block_9_batch_normalization_19_beta_m[i0] = v2983;
            trainer->block_9_batch_normalization_19_beta_v[i0] = v2988;
            weights->block_9_batch_normalization_19_beta[i0] = v2994;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1207 = arena[7642688 + i0];
            const float v2966 = trainer->block_9_batch_normalization_19_gamma_m[i0];
            const float v2967 = v1207 - v2966;
            const float v2968 = nn_fma(v2967, 0.1f, v2966);
            const float v2970 = trainer->block_9_batch_normalization_19_gamma_v[i0];
            const float v2971 = -v2970;
            const float v2972 = nn_fma(v1207, v1207, v2971);
            const float v2973 = nn_fma(v2972, 0.001f, v2970);
            const float v2975 = v2968 * v1804;
            const float v2976 = nn_sqrt(v2973);
            const float v2977 = v2976 + 1e-7f;
            const float v2978 = nn_quotient(v2975, v2977);
            const float v645 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v2979 = v645 - v2978;
            trainer->block_9_batch_normalization_19_gamma_m[i0] = v2968;
            trainer->block_9_batch_normalization_19_gamma_v[i0] = v2973;
            weights->block_9_batch_normalization_19_gamma[i0] = v2979;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1214 = arena[7642816 + i0];
            const float v2951 = trainer->block_9_depthwise_conv2d_9_bias_m[i0];
            const float v2952 = v1214 - v2951;
            const float v2953 = nn_fma(v2952, 0.1f, v2951);
            const float v2955 = trainer->block_9_depthwise_conv2d_9_bias_v[i0];
            const float v2956 = -v2955;
            const float v2957 = nn_fma(v1214, v1214, v2956);
            const float v2958 = nn_fma(v2957, 0.001f, v2955);
            const float v2960 = v2953 * v1804;
            const float v2961 = nn_sqrt(v2958);
            const float v2962 = v2961 + 1e-7f;
            const float v2963 = nn_quotient(v2960, v2962);
            const float v643 = weights->block_9_depthwise_conv2d_9_bias[i0];
            const float v2964 = v643 - v2963;
            trainer->block_9_depthwise_conv2d_9_bias_m[i0] = v2953;
            trainer->block_9_depthwise_conv2d_9_bias_v[i0] = v2958;
            weights->block_9_depthwise_conv2d_9_bias[i0] = v2964;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v617 = arena[6340608 + i0 * 128 + i1];
                    const float v636 = arena[7645136 + i1];
                    const float v633 = weights->block_8_batch_normalization_18_beta[i1];
                    const float v1215 = nn_fma(v617, v636, v633);
                    const float v1216 = (0.0f < v1215 ? 1.0f : 0.0f);
                    const float v1217 = (v1216 != 0 ? v1215 : 0.0f);
                    arena[6635520 + i0 * 128 + i1 - row * 4608] = v1217;
                }
            }
        }
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_32(row > 0, (int)(end - row), arena + 6635520, arena + 6488064 + row * 4608, arena + 7299072);
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_33((int)(end - row), arena + 6488064 + row * 4608, arena + 7635456, arena + 6635520);
        /* mobilenet.nn:8: block_8/batch_normalization_18: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v617 = arena[6340608 + i0 * 128 + i1];
                    const float v636 = arena[7645136 + i1];
                    const float v633 = weights->block_8_batch_normalization_18_beta[i1];
                    const float v1222 = nn_fma(v617, v636, v633);
                    const float v1223 = (0.0f < v1222 ? 1.0f : 0.0f);
                    const float v1220 = arena[6635520 + i0 * 128 + i1 - row * 4608];
                    const float v1224 = (v1223 != 0 ? v1220 : 0.0f);
                    arena[6488064 + i0 * 128 + i1] = v1224;
                    const float v1226 = v1224 * v617;
                    arena[6635520 + i0 * 128 + i1 - row * 4608] = v1226;
                }
            }
        }
        /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6488064 + row * 4608, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6635520, arena + 7642176, arena + 7642048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1221 = arena[7299072 + i0];
            const float v2936 = trainer->block_9_depthwise_conv2d_9_kernel_m[i0];
            const float v2937 = v1221 - v2936;
            const float v2938 = nn_fma(v2937, 0.1f, v2936);
            const float v2940 = trainer->block_9_depthwise_conv2d_9_kernel_v[i0];
            const float v2941 = -v2940;
            const float v2942 = nn_fma(v1221, v1221, v2941);
            const float v2943 = nn_fma(v2942, 0.001f, v2940);
            const float v2945 = v2938 * v1804;
            const float v2946 = nn_sqrt(v2943);
            const float v2947 = v2946 + 1e-7f;
            const float v2948 = nn_quotient(v2945, v2947);
            const float v640 = weights->block_9_depthwise_conv2d_9_kernel[i0];
            const float v2949 = v640 - v2948;
            trainer->block_9_depthwise_conv2d_9_kernel_m[i0] = v2938;
            trainer->block_9_depthwise_conv2d_9_kernel_v[i0] = v2943;
            weights->block_9_depthwise_conv2d_9_kernel[i0] = v2949;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1225 = arena[7641792 + i0];
            const float v1234 = arena[7645136 + i0];
            const float v1235 = v1225 * v1234;
            const float v1236 = -v1235;
            arena[7641920 + i0] = v1236;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1228 = arena[7642048 + i0];
            const float v635 = arena[7645008 + i0];
            const float v1229 = v1228 / v635;
            arena[7642048 + i0] = v1229;
            const float v636 = arena[7645136 + i0];
            const float v1230 = v1229 * v636;
            const float v1231 = -v1230;
            const float v1232 = 0.5f / v635;
            const float v1233 = v1231 * v1232;
            const float v1239 = v1233 / v384;
            const float v1240 = v1239 + v1239;
            arena[7645008 + i0] = v1240;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1237 = arena[7641920 + i0];
            const float v1243 = v1237 / v384;
            arena[7641920 + i0] = v1243;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_8/batch_normalization_18: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1240 = arena[7645008 + i1];
                    const float v617 = arena[6340608 + i0 * 128 + i1];
                    const float v1241 = v1240 * v617;
                    const float v1224 = arena[6488064 + i0 * 128 + i1];
                    const float v636 = arena[7645136 + i1];
                    const float v1242 = nn_fma(v1224, v636, v1241);
                    const float v1243 = arena[7641920 + i1];
                    const float v1244 = v1242 + v1243;
                    arena[6651904 + i0 * 128 + i1 - row * 768] = v1244;
                }
            }
        }
        /* mobilenet.nn:8: block_8/conv2d_9: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6651904, arena + 7642304, arena + 7642176);
        /* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6651904, 128, 1, weights->block_8_conv2d_9_kernel, 1, 128, arena + 6684160, 128, 0, mobilenet_kernel_30, mobilenet_train_panel_21, &(struct mobilenet_train_panel_21){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6488064 + row * 768, arena + 7642560, arena + 7642432);
        /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6684160, arena + 7642816, arena + 7642688);
        /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
        mobilenet_kernel_31(128, (int)(end - row) * 6, arena + 6668032, arena + 6651904, arena + 6635520, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1225 = arena[7641792 + i0];
            const float v2921 = trainer->block_8_batch_normalization_18_beta_m[i0];
            const float v2922 = v1225 - v2921;
            const float v2923 = nn_fma(v2922, 0.1f, v2921);
            const float v2925 = trainer->block_8_batch_normalization_18_beta_v[i0];
            const float v2926 = -v2925;
            const float v2927 = nn_fma(v1225, v1225, v2926);
            const float v2928 = nn_fma(v2927, 0.001f, v2925);
            const float v2930 = v2923 * v1804;
            const float v2931 = nn_sqrt(v2928);
            const float v2932 = v2931 + 1e-7f;
            const float v2933 = nn_quotient(v2930, v2932);
            const float v613 = weights->block_8_batch_normalization_18_beta[i0];
            const float v2934 = v613 - v2933;
            trainer->block_8_batch_normalization_18_beta_m[i0] = v2923;
            trainer->block_8_batch_normalization_18_beta_v[i0] = v2928;
            weights->block_8_batch_normalization_18_beta[i0] = v2934;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1238 = arena[7642048 + i0];
            const float v2906 = trainer->block_8_batch_normalization_18_gamma_m[i0];
            const float v2907 = v1238 - v2906;
            const float v2908 = nn_fma(v2907, 0.1f, v2906);
            const float v2910 = trainer->block_8_batch_normalization_18_gamma_v[i0];
            const float v2911 = -v2910;
            const float v2912 = nn_fma(v1238, v1238, v2911);
            const float v2913 = nn_fma(v2912, 0.001f, v2910);
            const float v2915 = v2908 * v1804;
            const float v2916 = nn_sqrt(v2913);
            const float v2917 = v2916 + 1e-7f;
            const float v2918 = nn_quotient(v2915, v2917);
            const float v612 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v2919 = v612 - v2918;
            trainer->block_8_batch_normalization_18_gamma_m[i0] = v2908;
            trainer->block_8_batch_normalization_18_gamma_v[i0] = v2913;
            weights->block_8_batch_normalization_18_gamma[i0] = v2919;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1245 = arena[7642176 + i0];
            const float v2891 = trainer->block_8_conv2d_9_bias_m[i0];
            const float v2892 = v1245 - v2891;
            const float v2893 = nn_fma(v2892, 0.1f, v2891);
            const float v2895 = trainer->block_8_conv2d_9_bias_v[i0];
            const float v2896 = -v2895;
            const float v2897 = nn_fma(v1245, v1245, v2896);
            const float v2898 = nn_fma(v2897, 0.001f, v2895);
            const float v2900 = v2893 * v1804;
            const float v2901 = nn_sqrt(v2898);
            const float v2902 = v2901 + 1e-7f;
            const float v2903 = nn_quotient(v2900, v2902);
            const float v610 = weights->block_8_conv2d_9_bias[i0];
            const float v2904 = v610 - v2903;
            trainer->block_8_conv2d_9_bias_m[i0] = v2893;
            trainer->block_8_conv2d_9_bias_v[i0] = v2898;
            weights->block_8_conv2d_9_bias[i0] = v2904;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1253 = arena[7642432 + i0];
            const float v1262 = arena[7644880 + i0];
            const float v1263 = v1253 * v1262;
            const float v1264 = -v1263;
            arena[7642560 + i0] = v1264;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1256 = arena[7642688 + i0];
            const float v602 = arena[7644752 + i0];
            const float v1257 = v1256 / v602;
            arena[7642688 + i0] = v1257;
            const float v603 = arena[7644880 + i0];
            const float v1258 = v1257 * v603;
            const float v1259 = -v1258;
            const float v1260 = 0.5f / v602;
            const float v1261 = v1259 * v1260;
            const float v1267 = v1261 / v384;
            const float v1268 = v1267 + v1267;
            arena[7644752 + i0] = v1268;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1265 = arena[7642560 + i0];
            const float v1271 = v1265 / v384;
            arena[7642560 + i0] = v1271;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_8/batch_normalization_17: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1268 = arena[7644752 + i1];
                    const float v584 = arena[6193152 + i0 * 128 + i1];
                    const float v1269 = v1268 * v584;
                    const float v1252 = arena[6488064 + i0 * 128 + i1];
                    const float v603 = arena[7644880 + i1];
                    const float v1270 = nn_fma(v1252, v603, v1269);
                    const float v1271 = arena[7642560 + i1];
                    const float v1272 = v1270 + v1271;
                    arena[6193152 + i0 * 128 + i1] = v1272;
                }
            }
        }
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 6193152 + row * 128, arena + 7642944, arena + 7642816);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1251 = arena[6635520 + i0];
            const float v2876 = trainer->block_8_conv2d_9_kernel_m[i0];
            const float v2877 = v1251 - v2876;
            const float v2878 = nn_fma(v2877, 0.1f, v2876);
            const float v2880 = trainer->block_8_conv2d_9_kernel_v[i0];
            const float v2881 = -v2880;
            const float v2882 = nn_fma(v1251, v1251, v2881);
            const float v2883 = nn_fma(v2882, 0.001f, v2880);
            const float v2885 = v2878 * v1804;
            const float v2886 = nn_sqrt(v2883);
            const float v2887 = v2886 + 1e-7f;
            const float v2888 = nn_quotient(v2885, v2887);
            const float v607 = weights->block_8_conv2d_9_kernel[i0];
            const float v2889 = v607 - v2888;
            trainer->block_8_conv2d_9_kernel_m[i0] = v2878;
            trainer->block_8_conv2d_9_kernel_v[i0] = v2883;
            weights->block_8_conv2d_9_kernel[i0] = v2889;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1253 = arena[7642432 + i0];
            const float v2861 = trainer->block_8_batch_normalization_17_beta_m[i0];
            const float v2862 = v1253 - v2861;
            const float v2863 = nn_fma(v2862, 0.1f, v2861);
            const float v2865 = trainer->block_8_batch_normalization_17_beta_v[i0];
            const float v2866 = -v2865;
            const float v2867 = nn_fma(v1253, v1253, v2866);
            const float v2868 = nn_fma(v2867, 0.001f, v2865);
            const float v2870 = v2863 * v1804;
            const float v2871 = nn_sqrt(v2868);
            const float v2872 = v2871 + 1e-7f;
            const float v2873 = nn_quotient(v2870, v2872);
            const float v580 = weights->block_8_batch_normalization_17_beta[i0];
            const float v2874 = v580 - v2873;
            trainer->block_8_batch_normalization_17_beta_m[i0] = v2863;
            trainer->block_8_batch_normalization_17_beta_v[i0] = v2868;
            weights->block_8_batch_normalization_17_beta[i0] = v2874;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1266 = arena[7642688 + i0];
            const float v2846 = trainer->block_8_batch_normalization_17_gamma_m[i0];
            const float v2847 = v1266 - v2846;
            const float v2848 = nn_fma(v2847, 0.1f, v2846);
            const float v2850 = trainer->block_8_batch_normalization_17_gamma_v[i0];
            const float v2851 = -v2850;
            const float v2852 = nn_fma(v1266, v1266, v2851);
            const float v2853 = nn_fma(v2852, 0.001f, v2850);
            const float v2855 = v2848 * v1804;
            const float v2856 = nn_sqrt(v2853);
            const float v2857 = v2856 + 1e-7f;
            const float v2858 = nn_quotient(v2855, v2857);
            const float v579 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v2859 = v579 - v2858;
            trainer->block_8_batch_normalization_17_gamma_m[i0] = v2848;
            trainer->block_8_batch_normalization_17_gamma_v[i0] = v2853;
            weights->block_8_batch_normalization_17_gamma[i0] = v2859;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1273 = arena[7642816 + i0];
            const float v2831 = trainer->block_8_depthwise_conv2d_8_bias_m[i0];
            const float v2832 = v1273 - v2831;
            const float v2833 = nn_fma(v2832, 0.1f, v2831);
            const float v2835 = trainer->block_8_depthwise_conv2d_8_bias_v[i0];
            const float v2836 = -v2835;
            const float v2837 = nn_fma(v1273, v1273, v2836);
            const float v2838 = nn_fma(v2837, 0.001f, v2835);
            const float v2840 = v2833 * v1804;
            const float v2841 = nn_sqrt(v2838);
            const float v2842 = v2841 + 1e-7f;
            const float v2843 = nn_quotient(v2840, v2842);
            const float v577 = weights->block_8_depthwise_conv2d_8_bias[i0];
            const float v2844 = v577 - v2843;
            trainer->block_8_depthwise_conv2d_8_bias_m[i0] = v2833;
            trainer->block_8_depthwise_conv2d_8_bias_v[i0] = v2838;
            weights->block_8_depthwise_conv2d_8_bias[i0] = v2844;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v551 = arena[6045696 + i0 * 128 + i1];
                    const float v570 = arena[7644624 + i1];
                    const float v567 = weights->block_7_batch_normalization_16_beta[i1];
                    const float v1274 = nn_fma(v551, v570, v567);
                    const float v1275 = (0.0f < v1274 ? 1.0f : 0.0f);
                    const float v1276 = (v1275 != 0 ? v1274 : 0.0f);
                    arena[6340608 + i0 * 128 + i1 - row * 4608] = v1276;
                }
            }
        }
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_32(row > 0, (int)(end - row), arena + 6340608, arena + 6193152 + row * 4608, arena + 7299072);
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_33((int)(end - row), arena + 6193152 + row * 4608, arena + 7636608, arena + 6340608);
        /* mobilenet.nn:8: block_7/batch_normalization_16: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v551 = arena[6045696 + i0 * 128 + i1];
                    const float v570 = arena[7644624 + i1];
                    const float v567 = weights->block_7_batch_normalization_16_beta[i1];
                    const float v1281 = nn_fma(v551, v570, v567);
                    const float v1282 = (0.0f < v1281 ? 1.0f : 0.0f);
                    const float v1279 = arena[6340608 + i0 * 128 + i1 - row * 4608];
                    const float v1283 = (v1282 != 0 ? v1279 : 0.0f);
                    arena[6193152 + i0 * 128 + i1] = v1283;
                    const float v1285 = v1283 * v551;
                    arena[6340608 + i0 * 128 + i1 - row * 4608] = v1285;
                }
            }
        }
        /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6193152 + row * 4608, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6340608, arena + 7642176, arena + 7642048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1280 = arena[7299072 + i0];
            const float v2816 = trainer->block_8_depthwise_conv2d_8_kernel_m[i0];
            const float v2817 = v1280 - v2816;
            const float v2818 = nn_fma(v2817, 0.1f, v2816);
            const float v2820 = trainer->block_8_depthwise_conv2d_8_kernel_v[i0];
            const float v2821 = -v2820;
            const float v2822 = nn_fma(v1280, v1280, v2821);
            const float v2823 = nn_fma(v2822, 0.001f, v2820);
            const float v2825 = v2818 * v1804;
            const float v2826 = nn_sqrt(v2823);
            const float v2827 = v2826 + 1e-7f;
            const float v2828 = nn_quotient(v2825, v2827);
            const float v574 = weights->block_8_depthwise_conv2d_8_kernel[i0];
            const float v2829 = v574 - v2828;
            trainer->block_8_depthwise_conv2d_8_kernel_m[i0] = v2818;
            trainer->block_8_depthwise_conv2d_8_kernel_v[i0] = v2823;
            weights->block_8_depthwise_conv2d_8_kernel[i0] = v2829;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1284 = arena[7641792 + i0];
            const float v1293 = arena[7644624 + i0];
            const float v1294 = v1284 * v1293;
            const float v1295 = -v1294;
            arena[7641920 + i0] = v1295;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1287 = arena[7642048 + i0];
            const float v569 = arena[7644496 + i0];
            const float v1288 = v1287 / v569;
            arena[7642048 + i0] = v1288;
            const float v570 = arena[7644624 + i0];
            const float v1289 = v1288 * v570;
            const float v1290 = -v1289;
            const float v1291 = 0.5f / v569;
            const float v1292 = v1290 * v1291;
            const float v1298 = v1292 / v384;
            const float v1299 = v1298 + v1298;
            arena[7644496 + i0] = v1299;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1296 = arena[7641920 + i0];
            const float v1302 = v1296 / v384;
            arena[7641920 + i0] = v1302;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_7/batch_normalization_16: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1299 = arena[7644496 + i1];
                    const float v551 = arena[6045696 + i0 * 128 + i1];
                    const float v1300 = v1299 * v551;
                    const float v1283 = arena[6193152 + i0 * 128 + i1];
                    const float v570 = arena[7644624 + i1];
                    const float v1301 = nn_fma(v1283, v570, v1300);
                    const float v1302 = arena[7641920 + i1];
                    const float v1303 = v1301 + v1302;
                    arena[6356992 + i0 * 128 + i1 - row * 768] = v1303;
                }
            }
        }
        /* mobilenet.nn:8: block_7/conv2d_8: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6356992, arena + 7642304, arena + 7642176);
        /* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6356992, 128, 1, weights->block_7_conv2d_8_kernel, 1, 128, arena + 6389248, 128, 0, mobilenet_kernel_30, mobilenet_train_panel_22, &(struct mobilenet_train_panel_22){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6193152 + row * 768, arena + 7642560, arena + 7642432);
        /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6389248, arena + 7642816, arena + 7642688);
        /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
        mobilenet_kernel_31(128, (int)(end - row) * 6, arena + 6373120, arena + 6356992, arena + 6340608, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1284 = arena[7641792 + i0];
            const float v2801 = trainer->block_7_batch_normalization_16_beta_m[i0];
            const float v2802 = v1284 - v2801;
            const float v2803 = nn_fma(v2802, 0.1f, v2801);
            const float v2805 = trainer->block_7_batch_normalization_16_beta_v[i0];
            const float v2806 = -v2805;
            const float v2807 = nn_fma(v1284, v1284, v2806);
            const float v2808 = nn_fma(v2807, 0.001f, v2805);
            const float v2810 = v2803 * v1804;
            const float v2811 = nn_sqrt(v2808);
            const float v2812 = v2811 + 1e-7f;
            const float v2813 = nn_quotient(v2810, v2812);
            const float v547 = weights->block_7_batch_normalization_16_beta[i0];
            const float v2814 = v547 - v2813;
            trainer->block_7_batch_normalization_16_beta_m[i0] = v2803;
            trainer->block_7_batch_normalization_16_beta_v[i0] = v2808;
            weights->block_7_batch_normalization_16_beta[i0] = v2814;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1297 = arena[7642048 + i0];
            const float v2786 = trainer->block_7_batch_normalization_16_gamma_m[i0];
            const float v2787 = v1297 - v2786;
            const float v2788 = nn_fma(v2787, 0.1f, v2786);
            const float v2790 = trainer->block_7_batch_normalization_16_gamma_v[i0];
            const float v2791 = -v2790;
            const float v2792 = nn_fma(v1297, v1297, v2791);
            const float v2793 = nn_fma(v2792, 0.001f, v2790);
            const float v2795 = v2788 * v1804;
            const float v2796 = nn_sqrt(v2793);
            const float v2797 = v2796 + 1e-7f;
            const float v2798 = nn_quotient(v2795, v2797);
            const float v546 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v2799 = v546 - v2798;
            trainer->block_7_batch_normalization_16_gamma_m[i0] = v2788;
            trainer->block_7_batch_normalization_16_gamma_v[i0] = v2793;
            weights->block_7_batch_normalization_16_gamma[i0] = v2799;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1304 = arena[7642176 + i0];
            const float v2771 = trainer->block_7_conv2d_8_bias_m[i0];
            const float v2772 = v1304 - v2771;
            const float v2773 = nn_fma(v2772, 0.1f, v2771);
            const float v2775 = trainer->block_7_conv2d_8_bias_v[i0];
            const float v2776 = -v2775;
            const float v2777 = nn_fma(v1304, v1304, v2776);
            const float v2778 = nn_fma(v2777, 0.001f, v2775);
            const float v2780 = v2773 * v1804;
            const float v2781 = nn_sqrt(v2778);
            const float v2782 = v2781 + 1e-7f;
            const float v2783 = nn_quotient(v2780, v2782);
            const float v544 = weights->block_7_conv2d_8_bias[i0];
            const float v2784 = v544 - v2783;
            trainer->block_7_conv2d_8_bias_m[i0] = v2773;
            trainer->block_7_conv2d_8_bias_v[i0] = v2778;
            weights->block_7_conv2d_8_bias[i0] = v2784;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1312 = arena[7642432 + i0];
            const float v1321 = arena[7644368 + i0];
            const float v1322 = v1312 * v1321;
            const float v1323 = -v1322;
            arena[7642560 + i0] = v1323;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1315 = arena[7642688 + i0];
            const float v536 = arena[7644240 + i0];
            const float v1316 = v1315 / v536;
            arena[7642688 + i0] = v1316;
            const float v537 = arena[7644368 + i0];
            const float v1317 = v1316 * v537;
            const float v1318 = -v1317;
            const float v1319 = 0.5f / v536;
            const float v1320 = v1318 * v1319;
            const float v1326 = v1320 / v384;
            const float v1327 = v1326 + v1326;
            arena[7644240 + i0] = v1327;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1324 = arena[7642560 + i0];
            const float v1330 = v1324 / v384;
            arena[7642560 + i0] = v1330;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_7/batch_normalization_15: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1327 = arena[7644240 + i1];
                    const float v518 = arena[5898240 + i0 * 128 + i1];
                    const float v1328 = v1327 * v518;
                    const float v1311 = arena[6193152 + i0 * 128 + i1];
                    const float v537 = arena[7644368 + i1];
                    const float v1329 = nn_fma(v1311, v537, v1328);
                    const float v1330 = arena[7642560 + i1];
                    const float v1331 = v1329 + v1330;
                    arena[5898240 + i0 * 128 + i1] = v1331;
                }
            }
        }
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 5898240 + row * 128, arena + 7642944, arena + 7642816);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1310 = arena[6340608 + i0];
            const float v2756 = trainer->block_7_conv2d_8_kernel_m[i0];
            const float v2757 = v1310 - v2756;
            const float v2758 = nn_fma(v2757, 0.1f, v2756);
            const float v2760 = trainer->block_7_conv2d_8_kernel_v[i0];
            const float v2761 = -v2760;
            const float v2762 = nn_fma(v1310, v1310, v2761);
            const float v2763 = nn_fma(v2762, 0.001f, v2760);
            const float v2765 = v2758 * v1804;
            const float v2766 = nn_sqrt(v2763);
            const float v2767 = v2766 + 1e-7f;
            const float v2768 = nn_quotient(v2765, v2767);
            const float v541 = weights->block_7_conv2d_8_kernel[i0];
            const float v2769 = v541 - v2768;
            trainer->block_7_conv2d_8_kernel_m[i0] = v2758;
            trainer->block_7_conv2d_8_kernel_v[i0] = v2763;
            weights->block_7_conv2d_8_kernel[i0] = v2769;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1312 = arena[7642432 + i0];
            const float v2741 = trainer->block_7_batch_normalization_15_beta_m[i0];
            const float v2742 = v1312 - v2741;
            const float v2743 = nn_fma(v2742, 0.1f, v2741);
            const float v2745 = trainer->block_7_batch_normalization_15_beta_v[i0];
            const float v2746 = -v2745;
            const float v2747 = nn_fma(v1312, v1312, v2746);
            const float v2748 = nn_fma(v2747, 0.001f, v2745);
            const float v2750 = v2743 * v1804;
            const float v2751 = nn_sqrt(v2748);
            const float v2752 = v2751 + 1e-7f;
            const float v2753 = nn_quotient(v2750, v2752);
            const float v514 = weights->block_7_batch_normalization_15_beta[i0];
            const float v2754 = v514 - v2753;
            trainer->block_7_batch_normalization_15_beta_m[i0] = v2743;
            trainer->block_7_batch_normalization_15_beta_v[i0] = v2748;
            weights->block_7_batch_normalization_15_beta[i0] = v2754;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1325 = arena[7642688 + i0];
            const float v2726 = trainer->block_7_batch_normalization_15_gamma_m[i0];
            const float v2727 = v1325 - v2726;
            const float v2728 = nn_fma(v2727, 0.1f, v2726);
            const float v2730 = trainer->block_7_batch_normalization_15_gamma_v[i0];
            const float v2731 = -v2730;
            const float v2732 = nn_fma(v1325, v1325, v2731);
            const float v2733 = nn_fma(v2732, 0.001f, v2730);
            const float v2735 = v2728 * v1804;
            const float v2736 = nn_sqrt(v2733);
            const float v2737 = v2736 + 1e-7f;
            const float v2738 = nn_quotient(v2735, v2737);
            const float v513 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v2739 = v513 - v2738;
            trainer->block_7_batch_normalization_15_gamma_m[i0] = v2728;
            trainer->block_7_batch_normalization_15_gamma_v[i0] = v2733;
            weights->block_7_batch_normalization_15_gamma[i0] = v2739;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1332 = arena[7642816 + i0];
            const float v2711 = trainer->block_7_depthwise_conv2d_7_bias_m[i0];
            const float v2712 = v1332 - v2711;
            const float v2713 = nn_fma(v2712, 0.1f, v2711);
            const float v2715 = trainer->block_7_depthwise_conv2d_7_bias_v[i0];
            const float v2716 = -v2715;
            const float v2717 = nn_fma(v1332, v1332, v2716);
            const float v2718 = nn_fma(v2717, 0.001f, v2715);
            const float v2720 = v2713 * v1804;
            const float v2721 = nn_sqrt(v2718);
            const float v2722 = v2721 + 1e-7f;
            const float v2723 = nn_quotient(v2720, v2722);
            const float v511 = weights->block_7_depthwise_conv2d_7_bias[i0];
            const float v2724 = v511 - v2723;
            trainer->block_7_depthwise_conv2d_7_bias_m[i0] = v2713;
            trainer->block_7_depthwise_conv2d_7_bias_v[i0] = v2718;
            weights->block_7_depthwise_conv2d_7_bias[i0] = v2724;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v485 = arena[5750784 + i0 * 128 + i1];
                    const float v504 = arena[7644112 + i1];
                    const float v501 = weights->block_6_batch_normalization_14_beta[i1];
                    const float v1333 = nn_fma(v485, v504, v501);
                    const float v1334 = (0.0f < v1333 ? 1.0f : 0.0f);
                    const float v1335 = (v1334 != 0 ? v1333 : 0.0f);
                    arena[6045696 + i0 * 128 + i1 - row * 4608] = v1335;
                }
            }
        }
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_32(row > 0, (int)(end - row), arena + 6045696, arena + 5898240 + row * 4608, arena + 7299072);
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_33((int)(end - row), arena + 5898240 + row * 4608, arena + 7637760, arena + 6045696);
        /* mobilenet.nn:8: block_6/batch_normalization_14: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v485 = arena[5750784 + i0 * 128 + i1];
                    const float v504 = arena[7644112 + i1];
                    const float v501 = weights->block_6_batch_normalization_14_beta[i1];
                    const float v1340 = nn_fma(v485, v504, v501);
                    const float v1341 = (0.0f < v1340 ? 1.0f : 0.0f);
                    const float v1338 = arena[6045696 + i0 * 128 + i1 - row * 4608];
                    const float v1342 = (v1341 != 0 ? v1338 : 0.0f);
                    arena[5898240 + i0 * 128 + i1] = v1342;
                    const float v1344 = v1342 * v485;
                    arena[6045696 + i0 * 128 + i1 - row * 4608] = v1344;
                }
            }
        }
        /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 5898240 + row * 4608, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 6045696, arena + 7642176, arena + 7642048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1339 = arena[7299072 + i0];
            const float v2696 = trainer->block_7_depthwise_conv2d_7_kernel_m[i0];
            const float v2697 = v1339 - v2696;
            const float v2698 = nn_fma(v2697, 0.1f, v2696);
            const float v2700 = trainer->block_7_depthwise_conv2d_7_kernel_v[i0];
            const float v2701 = -v2700;
            const float v2702 = nn_fma(v1339, v1339, v2701);
            const float v2703 = nn_fma(v2702, 0.001f, v2700);
            const float v2705 = v2698 * v1804;
            const float v2706 = nn_sqrt(v2703);
            const float v2707 = v2706 + 1e-7f;
            const float v2708 = nn_quotient(v2705, v2707);
            const float v508 = weights->block_7_depthwise_conv2d_7_kernel[i0];
            const float v2709 = v508 - v2708;
            trainer->block_7_depthwise_conv2d_7_kernel_m[i0] = v2698;
            trainer->block_7_depthwise_conv2d_7_kernel_v[i0] = v2703;
            weights->block_7_depthwise_conv2d_7_kernel[i0] = v2709;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1343 = arena[7641792 + i0];
            const float v1352 = arena[7644112 + i0];
            const float v1353 = v1343 * v1352;
            const float v1354 = -v1353;
            arena[7641920 + i0] = v1354;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1346 = arena[7642048 + i0];
            const float v503 = arena[7643984 + i0];
            const float v1347 = v1346 / v503;
            arena[7642048 + i0] = v1347;
            const float v504 = arena[7644112 + i0];
            const float v1348 = v1347 * v504;
            const float v1349 = -v1348;
            const float v1350 = 0.5f / v503;
            const float v1351 = v1349 * v1350;
            const float v1357 = v1351 / v384;
            const float v1358 = v1357 + v1357;
            arena[7643984 + i0] = v1358;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1355 = arena[7641920 + i0];
            const float v1361 = v1355 / v384;
            arena[7641920 + i0] = v1361;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_6/batch_normalization_14: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1358 = arena[7643984 + i1];
                    const float v485 = arena[5750784 + i0 * 128 + i1];
                    const float v1359 = v1358 * v485;
                    const float v1342 = arena[5898240 + i0 * 128 + i1];
                    const float v504 = arena[7644112 + i1];
                    const float v1360 = nn_fma(v1342, v504, v1359);
                    const float v1361 = arena[7641920 + i1];
                    const float v1362 = v1360 + v1361;
                    arena[6062080 + i0 * 128 + i1 - row * 768] = v1362;
                }
            }
        }
        /* mobilenet.nn:8: block_6/conv2d_7: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6062080, arena + 7642304, arena + 7642176);
        /* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], fma, less, select, select, mul -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 6, 128, 128, arena + 6062080, 128, 1, weights->block_6_conv2d_7_kernel, 1, 128, arena + 6094336, 128, 0, mobilenet_kernel_30, mobilenet_train_panel_23, &(struct mobilenet_train_panel_23){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 5898240 + row * 768, arena + 7642560, arena + 7642432);
        /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 6094336, arena + 7642816, arena + 7642688);
        /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
        mobilenet_kernel_31(128, (int)(end - row) * 6, arena + 6078208, arena + 6062080, arena + 6045696, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1343 = arena[7641792 + i0];
            const float v2681 = trainer->block_6_batch_normalization_14_beta_m[i0];
            const float v2682 = v1343 - v2681;
            const float v2683 = nn_fma(v2682, 0.1f, v2681);
            const float v2685 = trainer->block_6_batch_normalization_14_beta_v[i0];
            const float v2686 = -v2685;
            const float v2687 = nn_fma(v1343, v1343, v2686);
            const float v2688 = nn_fma(v2687, 0.001f, v2685);
            const float v2690 = v2683 * v1804;
            const float v2691 = nn_sqrt(v2688);
            const float v2692 = v2691 + 1e-7f;
            const float v2693 = nn_quotient(v2690, v2692);
            const float v481 = weights->block_6_batch_normalization_14_beta[i0];
            const float v2694 = v481 - v2693;
            trainer->block_6_batch_normalization_14_beta_m[i0] = v2683;
            trainer->block_6_batch_normalization_14_beta_v[i0] = v2688;
            weights->block_6_batch_normalization_14_beta[i0] = v2694;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1356 = arena[7642048 + i0];
            const float v2666 = trainer->block_6_batch_normalization_14_gamma_m[i0];
            const float v2667 = v1356 - v2666;
            const float v2668 = nn_fma(v2667, 0.1f, v2666);
            const float v2670 = trainer->block_6_batch_normalization_14_gamma_v[i0];
            const float v2671 = -v2670;
            const float v2672 = nn_fma(v1356, v1356, v2671);
            const float v2673 = nn_fma(v2672, 0.001f, v2670);
            const float v2675 = v2668 * v1804;
            const float v2676 = nn_sqrt(v2673);
            const float v2677 = v2676 + 1e-7f;
            const float v2678 = nn_quotient(v2675, v2677);
            const float v480 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v2679 = v480 - v2678;
            trainer->block_6_batch_normalization_14_gamma_m[i0] = v2668;
            trainer->block_6_batch_normalization_14_gamma_v[i0] = v2673;
            weights->block_6_batch_normalization_14_gamma[i0] = v2679;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1363 = arena[7642176 + i0];
            const float v2651 = trainer->block_6_conv2d_7_bias_m[i0];
            const float v2652 = v1363 - v2651;
            const float v2653 = nn_fma(v2652, 0.1f, v2651);
            const float v2655 = trainer->block_6_conv2d_7_bias_v[i0];
            const float v2656 = -v2655;
            const float v2657 = nn_fma(v1363, v1363, v2656);
            const float v2658 = nn_fma(v2657, 0.001f, v2655);
            const float v2660 = v2653 * v1804;
            const float v2661 = nn_sqrt(v2658);
            const float v2662 = v2661 + 1e-7f;
            const float v2663 = nn_quotient(v2660, v2662);
            const float v478 = weights->block_6_conv2d_7_bias[i0];
            const float v2664 = v478 - v2663;
            trainer->block_6_conv2d_7_bias_m[i0] = v2653;
            trainer->block_6_conv2d_7_bias_v[i0] = v2658;
            weights->block_6_conv2d_7_bias[i0] = v2664;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1371 = arena[7642432 + i0];
            const float v1380 = arena[7643856 + i0];
            const float v1381 = v1371 * v1380;
            const float v1382 = -v1381;
            arena[7642560 + i0] = v1382;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1374 = arena[7642688 + i0];
            const float v470 = arena[7643728 + i0];
            const float v1375 = v1374 / v470;
            arena[7642688 + i0] = v1375;
            const float v471 = arena[7643856 + i0];
            const float v1376 = v1375 * v471;
            const float v1377 = -v1376;
            const float v1378 = 0.5f / v470;
            const float v1379 = v1377 * v1378;
            const float v1385 = v1379 / v384;
            const float v1386 = v1385 + v1385;
            arena[7643728 + i0] = v1386;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1383 = arena[7642560 + i0];
            const float v1389 = v1383 / v384;
            arena[7642560 + i0] = v1389;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 32) {
        const ptrdiff_t end = row + 32 < (ptrdiff_t)n * 36 ? row + 32 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_6/batch_normalization_13: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1386 = arena[7643728 + i1];
                    const float v452 = arena[5455872 + i0 * 128 + i1];
                    const float v1387 = v1386 * v452;
                    const float v1370 = arena[5898240 + i0 * 128 + i1];
                    const float v471 = arena[7643856 + i1];
                    const float v1388 = nn_fma(v1370, v471, v1387);
                    const float v1389 = arena[7642560 + i1];
                    const float v1390 = v1388 + v1389;
                    arena[5455872 + i0 * 128 + i1] = v1390;
                }
            }
        }
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 128, arena + 5455872 + row * 128, arena + 7642944, arena + 7642816);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1369 = arena[6045696 + i0];
            const float v2636 = trainer->block_6_conv2d_7_kernel_m[i0];
            const float v2637 = v1369 - v2636;
            const float v2638 = nn_fma(v2637, 0.1f, v2636);
            const float v2640 = trainer->block_6_conv2d_7_kernel_v[i0];
            const float v2641 = -v2640;
            const float v2642 = nn_fma(v1369, v1369, v2641);
            const float v2643 = nn_fma(v2642, 0.001f, v2640);
            const float v2645 = v2638 * v1804;
            const float v2646 = nn_sqrt(v2643);
            const float v2647 = v2646 + 1e-7f;
            const float v2648 = nn_quotient(v2645, v2647);
            const float v475 = weights->block_6_conv2d_7_kernel[i0];
            const float v2649 = v475 - v2648;
            trainer->block_6_conv2d_7_kernel_m[i0] = v2638;
            trainer->block_6_conv2d_7_kernel_v[i0] = v2643;
            weights->block_6_conv2d_7_kernel[i0] = v2649;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1371 = arena[7642432 + i0];
            const float v2621 = trainer->block_6_batch_normalization_13_beta_m[i0];
            const float v2622 = v1371 - v2621;
            const float v2623 = nn_fma(v2622, 0.1f, v2621);
            const float v2625 = trainer->block_6_batch_normalization_13_beta_v[i0];
            const float v2626 = -v2625;
            const float v2627 = nn_fma(v1371, v1371, v2626);
            const float v2628 = nn_fma(v2627, 0.001f, v2625);
            const float v2630 = v2623 * v1804;
            const float v2631 = nn_sqrt(v2628);
            const float v2632 = v2631 + 1e-7f;
            const float v2633 = nn_quotient(v2630, v2632);
            const float v448 = weights->block_6_batch_normalization_13_beta[i0];
            const float v2634 = v448 - v2633;
            trainer->block_6_batch_normalization_13_beta_m[i0] = v2623;
            trainer->block_6_batch_normalization_13_beta_v[i0] = v2628;
            weights->block_6_batch_normalization_13_beta[i0] = v2634;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1384 = arena[7642688 + i0];
            const float v2606 = trainer->block_6_batch_normalization_13_gamma_m[i0];
            const float v2607 = v1384 - v2606;
            const float v2608 = nn_fma(v2607, 0.1f, v2606);
            const float v2610 = trainer->block_6_batch_normalization_13_gamma_v[i0];
            const float v2611 = -v2610;
            const float v2612 = nn_fma(v1384, v1384, v2611);
            const float v2613 = nn_fma(v2612, 0.001f, v2610);
            const float v2615 = v2608 * v1804;
            const float v2616 = nn_sqrt(v2613);
            const float v2617 = v2616 + 1e-7f;
            const float v2618 = nn_quotient(v2615, v2617);
            const float v447 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v2619 = v447 - v2618;
            trainer->block_6_batch_normalization_13_gamma_m[i0] = v2608;
            trainer->block_6_batch_normalization_13_gamma_v[i0] = v2613;
            weights->block_6_batch_normalization_13_gamma[i0] = v2619;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1391 = arena[7642816 + i0];
            const float v2591 = trainer->block_6_depthwise_conv2d_6_bias_m[i0];
            const float v2592 = v1391 - v2591;
            const float v2593 = nn_fma(v2592, 0.1f, v2591);
            const float v2595 = trainer->block_6_depthwise_conv2d_6_bias_v[i0];
            const float v2596 = -v2595;
            const float v2597 = nn_fma(v1391, v1391, v2596);
            const float v2598 = nn_fma(v2597, 0.001f, v2595);
            const float v2600 = v2593 * v1804;
            const float v2601 = nn_sqrt(v2598);
            const float v2602 = v2601 + 1e-7f;
            const float v2603 = nn_quotient(v2600, v2602);
            const float v445 = weights->block_6_depthwise_conv2d_6_bias[i0];
            const float v2604 = v445 - v2603;
            trainer->block_6_depthwise_conv2d_6_bias_m[i0] = v2593;
            trainer->block_6_depthwise_conv2d_6_bias_v[i0] = v2598;
            weights->block_6_depthwise_conv2d_6_bias[i0] = v2604;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v419 = arena[5308416 + i0 * 128 + i1];
                    const float v438 = arena[7643600 + i1];
                    const float v435 = weights->block_5_batch_normalization_12_beta[i1];
                    const float v1392 = nn_fma(v419, v438, v435);
                    const float v1393 = (0.0f < v1392 ? 1.0f : 0.0f);
                    const float v1394 = (v1393 != 0 ? v1392 : 0.0f);
                    arena[5750784 + i0 * 128 + i1 - row * 4608] = v1394;
                }
            }
        }
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
        mobilenet_kernel_32(row > 0, (int)(end - row), arena + 5750784, arena + 5455872 + row * 4608, arena + 7299072);
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_33((int)(end - row), arena + 5455872 + row * 4608, arena + 7638912, arena + 5750784);
        /* mobilenet.nn:8: block_5/batch_normalization_12: fma, less, select, mul over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v419 = arena[5308416 + i0 * 128 + i1];
                    const float v438 = arena[7643600 + i1];
                    const float v435 = weights->block_5_batch_normalization_12_beta[i1];
                    const float v1399 = nn_fma(v419, v438, v435);
                    const float v1400 = (0.0f < v1399 ? 1.0f : 0.0f);
                    const float v1397 = arena[5750784 + i0 * 128 + i1 - row * 4608];
                    const float v1401 = (v1400 != 0 ? v1397 : 0.0f);
                    arena[5455872 + i0 * 128 + i1] = v1401;
                    const float v1403 = v1401 * v419;
                    arena[5750784 + i0 * 128 + i1 - row * 4608] = v1403;
                }
            }
        }
        /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 5455872 + row * 4608, arena + 7641920, arena + 7641792);
        /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 36, (int)(end - row) * 36, n * 36, 128, arena + 5750784, arena + 7642176, arena + 7642048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1398 = arena[7299072 + i0];
            const float v2576 = trainer->block_6_depthwise_conv2d_6_kernel_m[i0];
            const float v2577 = v1398 - v2576;
            const float v2578 = nn_fma(v2577, 0.1f, v2576);
            const float v2580 = trainer->block_6_depthwise_conv2d_6_kernel_v[i0];
            const float v2581 = -v2580;
            const float v2582 = nn_fma(v1398, v1398, v2581);
            const float v2583 = nn_fma(v2582, 0.001f, v2580);
            const float v2585 = v2578 * v1804;
            const float v2586 = nn_sqrt(v2583);
            const float v2587 = v2586 + 1e-7f;
            const float v2588 = nn_quotient(v2585, v2587);
            const float v442 = weights->block_6_depthwise_conv2d_6_kernel[i0];
            const float v2589 = v442 - v2588;
            trainer->block_6_depthwise_conv2d_6_kernel_m[i0] = v2578;
            trainer->block_6_depthwise_conv2d_6_kernel_v[i0] = v2583;
            weights->block_6_depthwise_conv2d_6_kernel[i0] = v2589;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: mul, neg over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1402 = arena[7641792 + i0];
            const float v1411 = arena[7643600 + i0];
            const float v1412 = v1402 * v1411;
            const float v1413 = -v1412;
            arena[7641920 + i0] = v1413;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, mul, neg, div, mul, div, add over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1405 = arena[7642048 + i0];
            const float v437 = arena[7643472 + i0];
            const float v1406 = v1405 / v437;
            arena[7642048 + i0] = v1406;
            const float v438 = arena[7643600 + i0];
            const float v1407 = v1406 * v438;
            const float v1408 = -v1407;
            const float v1409 = 0.5f / v437;
            const float v1410 = v1408 * v1409;
            const float v1416 = v1410 / v384;
            const float v1417 = v1416 + v1416;
            arena[7643472 + i0] = v1417;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1414 = arena[7641920 + i0];
            const float v1420 = v1414 / v384;
            arena[7641920 + i0] = v1420;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 6; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 6 ? row + 21 : (ptrdiff_t)n * 6;
        /* mobilenet.nn:8: block_5/batch_normalization_12: mul, fma, add over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 6; i0 < end * 6; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v1417 = arena[7643472 + i1];
                    const float v419 = arena[5308416 + i0 * 128 + i1];
                    const float v1418 = v1417 * v419;
                    const float v1401 = arena[5455872 + i0 * 128 + i1];
                    const float v438 = arena[7643600 + i1];
                    const float v1419 = nn_fma(v1401, v438, v1418);
                    const float v1420 = arena[7641920 + i1];
                    const float v1421 = v1419 + v1420;
                    arena[5824512 + i0 * 128 + i1 - row * 768] = v1421;
                }
            }
        }
        /* mobilenet.nn:8: block_5/conv2d_6: sum [n, 6, 6, 128] -> [128] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 128, arena + 5824512, arena + 7642304, arena + 7642176);
        /* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], fma, less, select, select, mul -> [n, 6, 6, 64] */
        nn_gemm_panels((int)(end - row) * 6, 64, 128, arena + 5824512, 128, 1, weights->block_5_conv2d_6_kernel, 1, 128, arena + 5750784 + row * 384, 64, 0, mobilenet_kernel_30, mobilenet_train_panel_24, &(struct mobilenet_train_panel_24){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 64, arena + 5750784 + row * 384, arena + 7642496, arena + 7642432);
        /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
        nn_sum_rows_more((int)row * 6, (int)(end - row) * 6, n * 36, 64, arena + 5856896, arena + 7642624, arena + 7642560);
        /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [n, 6, 6, 128] -> [64, 128] */
        mobilenet_kernel_34(64, (int)(end - row) * 6, arena + 5848832, arena + 5824512, arena + 5840640, row > 0);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1402 = arena[7641792 + i0];
            const float v2561 = trainer->block_5_batch_normalization_12_beta_m[i0];
            const float v2562 = v1402 - v2561;
            const float v2563 = nn_fma(v2562, 0.1f, v2561);
            const float v2565 = trainer->block_5_batch_normalization_12_beta_v[i0];
            const float v2566 = -v2565;
            const float v2567 = nn_fma(v1402, v1402, v2566);
            const float v2568 = nn_fma(v2567, 0.001f, v2565);
            const float v2570 = v2563 * v1804;
            const float v2571 = nn_sqrt(v2568);
            const float v2572 = v2571 + 1e-7f;
            const float v2573 = nn_quotient(v2570, v2572);
            const float v415 = weights->block_5_batch_normalization_12_beta[i0];
            const float v2574 = v415 - v2573;
            trainer->block_5_batch_normalization_12_beta_m[i0] = v2563;
            trainer->block_5_batch_normalization_12_beta_v[i0] = v2568;
            weights->block_5_batch_normalization_12_beta[i0] = v2574;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1415 = arena[7642048 + i0];
            const float v2546 = trainer->block_5_batch_normalization_12_gamma_m[i0];
            const float v2547 = v1415 - v2546;
            const float v2548 = nn_fma(v2547, 0.1f, v2546);
            const float v2550 = trainer->block_5_batch_normalization_12_gamma_v[i0];
            const float v2551 = -v2550;
            const float v2552 = nn_fma(v1415, v1415, v2551);
            const float v2553 = nn_fma(v2552, 0.001f, v2550);
            const float v2555 = v2548 * v1804;
            const float v2556 = nn_sqrt(v2553);
            const float v2557 = v2556 + 1e-7f;
            const float v2558 = nn_quotient(v2555, v2557);
            const float v414 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v2559 = v414 - v2558;
            trainer->block_5_batch_normalization_12_gamma_m[i0] = v2548;
            trainer->block_5_batch_normalization_12_gamma_v[i0] = v2553;
            weights->block_5_batch_normalization_12_gamma[i0] = v2559;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1422 = arena[7642176 + i0];
            const float v2531 = trainer->block_5_conv2d_6_bias_m[i0];
            const float v2532 = v1422 - v2531;
            const float v2533 = nn_fma(v2532, 0.1f, v2531);
            const float v2535 = trainer->block_5_conv2d_6_bias_v[i0];
            const float v2536 = -v2535;
            const float v2537 = nn_fma(v1422, v1422, v2536);
            const float v2538 = nn_fma(v2537, 0.001f, v2535);
            const float v2540 = v2533 * v1804;
            const float v2541 = nn_sqrt(v2538);
            const float v2542 = v2541 + 1e-7f;
            const float v2543 = nn_quotient(v2540, v2542);
            const float v412 = weights->block_5_conv2d_6_bias[i0];
            const float v2544 = v412 - v2543;
            trainer->block_5_conv2d_6_bias_m[i0] = v2533;
            trainer->block_5_conv2d_6_bias_v[i0] = v2538;
            weights->block_5_conv2d_6_bias[i0] = v2544;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1430 = arena[7642432 + i0];
            const float v1439 = arena[7647072 + i0];
            const float v1440 = v1430 * v1439;
            const float v1441 = -v1440;
            arena[7642496 + i0] = v1441;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1433 = arena[7642560 + i0];
            const float v404 = arena[7647008 + i0];
            const float v1434 = v1433 / v404;
            arena[7642560 + i0] = v1434;
            const float v405 = arena[7647072 + i0];
            const float v1435 = v1434 * v405;
            const float v1436 = -v1435;
            const float v1437 = 0.5f / v404;
            const float v1438 = v1436 * v1437;
            const float v1444 = v1438 / v384;
            const float v1445 = v1444 + v1444;
            arena[7647008 + i0] = v1445;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[7647568];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1442 = arena[7642496 + i0];
            const float v1448 = v1442 / v384;
            arena[7642496 + i0] = v1448;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 36; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 36 ? row + 64 : (ptrdiff_t)n * 36;
        /* mobilenet.nn:7: block_5/batch_normalization_11: mul, fma, add over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v1445 = arena[7647008 + i1];
                    const float v386 = arena[7225344 + i0 * 64 + i1];
                    const float v1446 = v1445 * v386;
                    const float v1429 = arena[5750784 + i0 * 64 + i1];
                    const float v405 = arena[7647072 + i1];
                    const float v1447 = nn_fma(v1429, v405, v1446);
                    const float v1448 = arena[7642496 + i1];
                    const float v1449 = v1447 + v1448;
                    arena[7225344 + i0 * 64 + i1] = v1449;
                }
            }
        }
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: sum [n, 6, 6, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 36, 64, arena + 7225344 + row * 64, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 64, 128] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            const float v1428 = arena[5840640 + i0];
            const float v2516 = trainer->block_5_conv2d_6_kernel_m[i0];
            const float v2517 = v1428 - v2516;
            const float v2518 = nn_fma(v2517, 0.1f, v2516);
            const float v2520 = trainer->block_5_conv2d_6_kernel_v[i0];
            const float v2521 = -v2520;
            const float v2522 = nn_fma(v1428, v1428, v2521);
            const float v2523 = nn_fma(v2522, 0.001f, v2520);
            const float v2525 = v2518 * v1804;
            const float v2526 = nn_sqrt(v2523);
            const float v2527 = v2526 + 1e-7f;
            const float v2528 = nn_quotient(v2525, v2527);
            const float v409 = weights->block_5_conv2d_6_kernel[i0];
            const float v2529 = v409 - v2528;
            trainer->block_5_conv2d_6_kernel_m[i0] = v2518;
            trainer->block_5_conv2d_6_kernel_v[i0] = v2523;
            weights->block_5_conv2d_6_kernel[i0] = v2529;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1430 = arena[7642432 + i0];
            const float v2501 = trainer->block_5_batch_normalization_11_beta_m[i0];
            const float v2502 = v1430 - v2501;
            const float v2503 = nn_fma(v2502, 0.1f, v2501);
            const float v2505 = trainer->block_5_batch_normalization_11_beta_v[i0];
            const float v2506 = -v2505;
            const float v2507 = nn_fma(v1430, v1430, v2506);
            const float v2508 = nn_fma(v2507, 0.001f, v2505);
            const float v2510 = v2503 * v1804;
            const float v2511 = nn_sqrt(v2508);
            const float v2512 = v2511 + 1e-7f;
            const float v2513 = nn_quotient(v2510, v2512);
            const float v380 = weights->block_5_batch_normalization_11_beta[i0];
            const float v2514 = v380 - v2513;
            trainer->block_5_batch_normalization_11_beta_m[i0] = v2503;
            trainer->block_5_batch_normalization_11_beta_v[i0] = v2508;
            weights->block_5_batch_normalization_11_beta[i0] = v2514;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1443 = arena[7642560 + i0];
            const float v2486 = trainer->block_5_batch_normalization_11_gamma_m[i0];
            const float v2487 = v1443 - v2486;
            const float v2488 = nn_fma(v2487, 0.1f, v2486);
            const float v2490 = trainer->block_5_batch_normalization_11_gamma_v[i0];
            const float v2491 = -v2490;
            const float v2492 = nn_fma(v1443, v1443, v2491);
            const float v2493 = nn_fma(v2492, 0.001f, v2490);
            const float v2495 = v2488 * v1804;
            const float v2496 = nn_sqrt(v2493);
            const float v2497 = v2496 + 1e-7f;
            const float v2498 = nn_quotient(v2495, v2497);
            const float v379 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v2499 = v379 - v2498;
            trainer->block_5_batch_normalization_11_gamma_m[i0] = v2488;
            trainer->block_5_batch_normalization_11_gamma_v[i0] = v2493;
            weights->block_5_batch_normalization_11_gamma[i0] = v2499;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1450 = arena[7641792 + i0];
            const float v2471 = trainer->block_5_depthwise_conv2d_5_bias_m[i0];
            const float v2472 = v1450 - v2471;
            const float v2473 = nn_fma(v2472, 0.1f, v2471);
            const float v2475 = trainer->block_5_depthwise_conv2d_5_bias_v[i0];
            const float v2476 = -v2475;
            const float v2477 = nn_fma(v1450, v1450, v2476);
            const float v2478 = nn_fma(v2477, 0.001f, v2475);
            const float v2480 = v2473 * v1804;
            const float v2481 = nn_sqrt(v2478);
            const float v2482 = v2481 + 1e-7f;
            const float v2483 = nn_quotient(v2480, v2482);
            const float v377 = weights->block_5_depthwise_conv2d_5_bias[i0];
            const float v2484 = v377 - v2483;
            trainer->block_5_depthwise_conv2d_5_bias_m[i0] = v2473;
            trainer->block_5_depthwise_conv2d_5_bias_v[i0] = v2478;
            weights->block_5_depthwise_conv2d_5_bias[i0] = v2484;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v351 = arena[5013504 + i0 * 64 + i1];
                    const float v370 = arena[7646944 + i1];
                    const float v367 = weights->block_4_batch_normalization_10_beta[i1];
                    const float v1451 = nn_fma(v351, v370, v367);
                    const float v1452 = (0.0f < v1451 ? 1.0f : 0.0f);
                    const float v1453 = (v1452 != 0 ? v1451 : 0.0f);
                    arena[5750784 + i0 * 64 + i1 - row * 9216] = v1453;
                }
            }
        }
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_kernel_gradient [n, 12, 12, 64] [n, 6, 6, 64] -> [3, 3, 1, 64] */
        mobilenet_kernel_35(row > 0, (int)(end - row), arena + 5750784, arena + 7225344 + row * 2304, arena + 7299072);
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_input_gradient [n, 6, 6, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
        mobilenet_kernel_36((int)(end - row), arena + 7225344 + row * 2304, arena + 7640064, arena + 5750784);
        /* mobilenet.nn:8: block_4/batch_normalization_10: fma, less, select, mul over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v351 = arena[5013504 + i0 * 64 + i1];
                    const float v370 = arena[7646944 + i1];
                    const float v367 = weights->block_4_batch_normalization_10_beta[i1];
                    const float v1458 = nn_fma(v351, v370, v367);
                    const float v1459 = (0.0f < v1458 ? 1.0f : 0.0f);
                    const float v1456 = arena[5750784 + i0 * 64 + i1 - row * 9216];
                    const float v1460 = (v1459 != 0 ? v1456 : 0.0f);
                    arena[5308416 + i0 * 64 + i1] = v1460;
                    const float v1462 = v1460 * v351;
                    arena[5750784 + i0 * 64 + i1 - row * 9216] = v1462;
                }
            }
        }
        /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 64, arena + 5308416 + row * 9216, arena + 7641856, arena + 7641792);
        /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 64, arena + 5750784, arena + 7641984, arena + 7641920);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1457 = arena[7299072 + i0];
            const float v2456 = trainer->block_5_depthwise_conv2d_5_kernel_m[i0];
            const float v2457 = v1457 - v2456;
            const float v2458 = nn_fma(v2457, 0.1f, v2456);
            const float v2460 = trainer->block_5_depthwise_conv2d_5_kernel_v[i0];
            const float v2461 = -v2460;
            const float v2462 = nn_fma(v1457, v1457, v2461);
            const float v2463 = nn_fma(v2462, 0.001f, v2460);
            const float v2465 = v2458 * v1804;
            const float v2466 = nn_sqrt(v2463);
            const float v2467 = v2466 + 1e-7f;
            const float v2468 = nn_quotient(v2465, v2467);
            const float v374 = weights->block_5_depthwise_conv2d_5_kernel[i0];
            const float v2469 = v374 - v2468;
            trainer->block_5_depthwise_conv2d_5_kernel_m[i0] = v2458;
            trainer->block_5_depthwise_conv2d_5_kernel_v[i0] = v2463;
            weights->block_5_depthwise_conv2d_5_kernel[i0] = v2469;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1461 = arena[7641792 + i0];
            const float v1470 = arena[7646944 + i0];
            const float v1471 = v1461 * v1470;
            const float v1472 = -v1471;
            arena[7641856 + i0] = v1472;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1464 = arena[7641920 + i0];
            const float v369 = arena[7646880 + i0];
            const float v1465 = v1464 / v369;
            arena[7641920 + i0] = v1465;
            const float v370 = arena[7646944 + i0];
            const float v1466 = v1465 * v370;
            const float v1467 = -v1466;
            const float v1468 = 0.5f / v369;
            const float v1469 = v1467 * v1468;
            const float v1475 = v1469 / v250;
            const float v1476 = v1475 + v1475;
            arena[7646880 + i0] = v1476;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1473 = arena[7641856 + i0];
            const float v1479 = v1473 / v250;
            arena[7641856 + i0] = v1479;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 12; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 12 ? row + 21 : (ptrdiff_t)n * 12;
        /* mobilenet.nn:8: block_4/batch_normalization_10: mul, fma, add over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 12; i0 < end * 12; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v1476 = arena[7646880 + i1];
                    const float v351 = arena[5013504 + i0 * 64 + i1];
                    const float v1477 = v1476 * v351;
                    const float v1460 = arena[5308416 + i0 * 64 + i1];
                    const float v370 = arena[7646944 + i1];
                    const float v1478 = nn_fma(v1460, v370, v1477);
                    const float v1479 = arena[7641856 + i1];
                    const float v1480 = v1478 + v1479;
                    arena[5750784 + i0 * 64 + i1 - row * 768] = v1480;
                }
            }
        }
        /* mobilenet.nn:8: block_4/conv2d_5: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5750784, arena + 7642048, arena + 7641984);
        /* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], fma, less, select, select, mul -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 12, 64, 64, arena + 5750784, 64, 1, weights->block_4_conv2d_5_kernel, 1, 64, arena + 5783040, 64, 0, mobilenet_kernel_37, mobilenet_train_panel_25, &(struct mobilenet_train_panel_25){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5308416 + row * 768, arena + 7642176, arena + 7642112);
        /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5783040, arena + 7642304, arena + 7642240);
        /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [n, 12, 12, 64] -> [64, 64] */
        mobilenet_kernel_38((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5766912, arena + 5750784, arena + 5803264, arena + 5799168);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1461 = arena[7641792 + i0];
            const float v2441 = trainer->block_4_batch_normalization_10_beta_m[i0];
            const float v2442 = v1461 - v2441;
            const float v2443 = nn_fma(v2442, 0.1f, v2441);
            const float v2445 = trainer->block_4_batch_normalization_10_beta_v[i0];
            const float v2446 = -v2445;
            const float v2447 = nn_fma(v1461, v1461, v2446);
            const float v2448 = nn_fma(v2447, 0.001f, v2445);
            const float v2450 = v2443 * v1804;
            const float v2451 = nn_sqrt(v2448);
            const float v2452 = v2451 + 1e-7f;
            const float v2453 = nn_quotient(v2450, v2452);
            const float v347 = weights->block_4_batch_normalization_10_beta[i0];
            const float v2454 = v347 - v2453;
            trainer->block_4_batch_normalization_10_beta_m[i0] = v2443;
            trainer->block_4_batch_normalization_10_beta_v[i0] = v2448;
            weights->block_4_batch_normalization_10_beta[i0] = v2454;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1474 = arena[7641920 + i0];
            const float v2426 = trainer->block_4_batch_normalization_10_gamma_m[i0];
            const float v2427 = v1474 - v2426;
            const float v2428 = nn_fma(v2427, 0.1f, v2426);
            const float v2430 = trainer->block_4_batch_normalization_10_gamma_v[i0];
            const float v2431 = -v2430;
            const float v2432 = nn_fma(v1474, v1474, v2431);
            const float v2433 = nn_fma(v2432, 0.001f, v2430);
            const float v2435 = v2428 * v1804;
            const float v2436 = nn_sqrt(v2433);
            const float v2437 = v2436 + 1e-7f;
            const float v2438 = nn_quotient(v2435, v2437);
            const float v346 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v2439 = v346 - v2438;
            trainer->block_4_batch_normalization_10_gamma_m[i0] = v2428;
            trainer->block_4_batch_normalization_10_gamma_v[i0] = v2433;
            weights->block_4_batch_normalization_10_gamma[i0] = v2439;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1481 = arena[7641984 + i0];
            const float v2411 = trainer->block_4_conv2d_5_bias_m[i0];
            const float v2412 = v1481 - v2411;
            const float v2413 = nn_fma(v2412, 0.1f, v2411);
            const float v2415 = trainer->block_4_conv2d_5_bias_v[i0];
            const float v2416 = -v2415;
            const float v2417 = nn_fma(v1481, v1481, v2416);
            const float v2418 = nn_fma(v2417, 0.001f, v2415);
            const float v2420 = v2413 * v1804;
            const float v2421 = nn_sqrt(v2418);
            const float v2422 = v2421 + 1e-7f;
            const float v2423 = nn_quotient(v2420, v2422);
            const float v344 = weights->block_4_conv2d_5_bias[i0];
            const float v2424 = v344 - v2423;
            trainer->block_4_conv2d_5_bias_m[i0] = v2413;
            trainer->block_4_conv2d_5_bias_v[i0] = v2418;
            weights->block_4_conv2d_5_bias[i0] = v2424;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1489 = arena[7642112 + i0];
            const float v1498 = arena[7646816 + i0];
            const float v1499 = v1489 * v1498;
            const float v1500 = -v1499;
            arena[7642176 + i0] = v1500;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1492 = arena[7642240 + i0];
            const float v336 = arena[7646752 + i0];
            const float v1493 = v1492 / v336;
            arena[7642240 + i0] = v1493;
            const float v337 = arena[7646816 + i0];
            const float v1494 = v1493 * v337;
            const float v1495 = -v1494;
            const float v1496 = 0.5f / v336;
            const float v1497 = v1495 * v1496;
            const float v1503 = v1497 / v250;
            const float v1504 = v1503 + v1503;
            arena[7646752 + i0] = v1504;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1501 = arena[7642176 + i0];
            const float v1507 = v1501 / v250;
            arena[7642176 + i0] = v1507;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 144 ? row + 64 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:7: block_4/batch_normalization_9: mul, fma, add over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v1504 = arena[7646752 + i1];
                    const float v318 = arena[4423680 + i0 * 64 + i1];
                    const float v1505 = v1504 * v318;
                    const float v1488 = arena[5308416 + i0 * 64 + i1];
                    const float v337 = arena[7646816 + i1];
                    const float v1506 = nn_fma(v1488, v337, v1505);
                    const float v1507 = arena[7642176 + i1];
                    const float v1508 = v1506 + v1507;
                    arena[4423680 + i0 * 64 + i1] = v1508;
                }
            }
        }
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 64, arena + 4423680 + row * 64, arena + 7641856, arena + 7641792);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 64, 64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            const float v1487 = arena[5799168 + i0];
            const float v2396 = trainer->block_4_conv2d_5_kernel_m[i0];
            const float v2397 = v1487 - v2396;
            const float v2398 = nn_fma(v2397, 0.1f, v2396);
            const float v2400 = trainer->block_4_conv2d_5_kernel_v[i0];
            const float v2401 = -v2400;
            const float v2402 = nn_fma(v1487, v1487, v2401);
            const float v2403 = nn_fma(v2402, 0.001f, v2400);
            const float v2405 = v2398 * v1804;
            const float v2406 = nn_sqrt(v2403);
            const float v2407 = v2406 + 1e-7f;
            const float v2408 = nn_quotient(v2405, v2407);
            const float v341 = weights->block_4_conv2d_5_kernel[i0];
            const float v2409 = v341 - v2408;
            trainer->block_4_conv2d_5_kernel_m[i0] = v2398;
            trainer->block_4_conv2d_5_kernel_v[i0] = v2403;
            weights->block_4_conv2d_5_kernel[i0] = v2409;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1489 = arena[7642112 + i0];
            const float v2381 = trainer->block_4_batch_normalization_9_beta_m[i0];
            const float v2382 = v1489 - v2381;
            const float v2383 = nn_fma(v2382, 0.1f, v2381);
            const float v2385 = trainer->block_4_batch_normalization_9_beta_v[i0];
            const float v2386 = -v2385;
            const float v2387 = nn_fma(v1489, v1489, v2386);
            const float v2388 = nn_fma(v2387, 0.001f, v2385);
            const float v2390 = v2383 * v1804;
            const float v2391 = nn_sqrt(v2388);
            const float v2392 = v2391 + 1e-7f;
            const float v2393 = nn_quotient(v2390, v2392);
            const float v314 = weights->block_4_batch_normalization_9_beta[i0];
            const float v2394 = v314 - v2393;
            trainer->block_4_batch_normalization_9_beta_m[i0] = v2383;
            trainer->block_4_batch_normalization_9_beta_v[i0] = v2388;
            weights->block_4_batch_normalization_9_beta[i0] = v2394;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1502 = arena[7642240 + i0];
            const float v2366 = trainer->block_4_batch_normalization_9_gamma_m[i0];
            const float v2367 = v1502 - v2366;
            const float v2368 = nn_fma(v2367, 0.1f, v2366);
            const float v2370 = trainer->block_4_batch_normalization_9_gamma_v[i0];
            const float v2371 = -v2370;
            const float v2372 = nn_fma(v1502, v1502, v2371);
            const float v2373 = nn_fma(v2372, 0.001f, v2370);
            const float v2375 = v2368 * v1804;
            const float v2376 = nn_sqrt(v2373);
            const float v2377 = v2376 + 1e-7f;
            const float v2378 = nn_quotient(v2375, v2377);
            const float v313 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v2379 = v313 - v2378;
            trainer->block_4_batch_normalization_9_gamma_m[i0] = v2368;
            trainer->block_4_batch_normalization_9_gamma_v[i0] = v2373;
            weights->block_4_batch_normalization_9_gamma[i0] = v2379;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1509 = arena[7641792 + i0];
            const float v2351 = trainer->block_4_depthwise_conv2d_4_bias_m[i0];
            const float v2352 = v1509 - v2351;
            const float v2353 = nn_fma(v2352, 0.1f, v2351);
            const float v2355 = trainer->block_4_depthwise_conv2d_4_bias_v[i0];
            const float v2356 = -v2355;
            const float v2357 = nn_fma(v1509, v1509, v2356);
            const float v2358 = nn_fma(v2357, 0.001f, v2355);
            const float v2360 = v2353 * v1804;
            const float v2361 = nn_sqrt(v2358);
            const float v2362 = v2361 + 1e-7f;
            const float v2363 = nn_quotient(v2360, v2362);
            const float v311 = weights->block_4_depthwise_conv2d_4_bias[i0];
            const float v2364 = v311 - v2363;
            trainer->block_4_depthwise_conv2d_4_bias_m[i0] = v2353;
            trainer->block_4_depthwise_conv2d_4_bias_v[i0] = v2358;
            weights->block_4_depthwise_conv2d_4_bias[i0] = v2364;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v285 = arena[4128768 + i0 * 64 + i1];
                    const float v304 = arena[7646688 + i1];
                    const float v301 = weights->block_3_batch_normalization_8_beta[i1];
                    const float v1510 = nn_fma(v285, v304, v301);
                    const float v1511 = (0.0f < v1510 ? 1.0f : 0.0f);
                    const float v1512 = (v1511 != 0 ? v1510 : 0.0f);
                    arena[5013504 + i0 * 64 + i1 - row * 9216] = v1512;
                }
            }
        }
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_kernel_gradient [n, 12, 12, 64] [n, 12, 12, 64] -> [3, 3, 1, 64] */
        mobilenet_kernel_39(row > 0, (int)(end - row), arena + 5013504, arena + 4423680 + row * 9216, arena + 5022720);
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_input_gradient [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
        mobilenet_kernel_40((int)(end - row), arena + 4423680 + row * 9216, arena + 7640640, arena + 5013504);
        /* mobilenet.nn:8: block_3/batch_normalization_8: fma, less, select, mul over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v285 = arena[4128768 + i0 * 64 + i1];
                    const float v304 = arena[7646688 + i1];
                    const float v301 = weights->block_3_batch_normalization_8_beta[i1];
                    const float v1517 = nn_fma(v285, v304, v301);
                    const float v1518 = (0.0f < v1517 ? 1.0f : 0.0f);
                    const float v1515 = arena[5013504 + i0 * 64 + i1 - row * 9216];
                    const float v1519 = (v1518 != 0 ? v1515 : 0.0f);
                    arena[4423680 + i0 * 64 + i1] = v1519;
                    const float v1521 = v1519 * v285;
                    arena[5013504 + i0 * 64 + i1 - row * 9216] = v1521;
                }
            }
        }
        /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 64, arena + 4423680 + row * 9216, arena + 7641856, arena + 7641792);
        /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 144, (int)(end - row) * 144, n * 144, 64, arena + 5013504, arena + 7641984, arena + 7641920);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1516 = arena[5022720 + i0];
            const float v2336 = trainer->block_4_depthwise_conv2d_4_kernel_m[i0];
            const float v2337 = v1516 - v2336;
            const float v2338 = nn_fma(v2337, 0.1f, v2336);
            const float v2340 = trainer->block_4_depthwise_conv2d_4_kernel_v[i0];
            const float v2341 = -v2340;
            const float v2342 = nn_fma(v1516, v1516, v2341);
            const float v2343 = nn_fma(v2342, 0.001f, v2340);
            const float v2345 = v2338 * v1804;
            const float v2346 = nn_sqrt(v2343);
            const float v2347 = v2346 + 1e-7f;
            const float v2348 = nn_quotient(v2345, v2347);
            const float v308 = weights->block_4_depthwise_conv2d_4_kernel[i0];
            const float v2349 = v308 - v2348;
            trainer->block_4_depthwise_conv2d_4_kernel_m[i0] = v2338;
            trainer->block_4_depthwise_conv2d_4_kernel_v[i0] = v2343;
            weights->block_4_depthwise_conv2d_4_kernel[i0] = v2349;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1520 = arena[7641792 + i0];
            const float v1529 = arena[7646688 + i0];
            const float v1530 = v1520 * v1529;
            const float v1531 = -v1530;
            arena[7641856 + i0] = v1531;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1523 = arena[7641920 + i0];
            const float v303 = arena[7646624 + i0];
            const float v1524 = v1523 / v303;
            arena[7641920 + i0] = v1524;
            const float v304 = arena[7646688 + i0];
            const float v1525 = v1524 * v304;
            const float v1526 = -v1525;
            const float v1527 = 0.5f / v303;
            const float v1528 = v1526 * v1527;
            const float v1534 = v1528 / v250;
            const float v1535 = v1534 + v1534;
            arena[7646624 + i0] = v1535;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1532 = arena[7641856 + i0];
            const float v1538 = v1532 / v250;
            arena[7641856 + i0] = v1538;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 12; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 12 ? row + 21 : (ptrdiff_t)n * 12;
        /* mobilenet.nn:8: block_3/batch_normalization_8: mul, fma, add over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 12; i0 < end * 12; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v1535 = arena[7646624 + i1];
                    const float v285 = arena[4128768 + i0 * 64 + i1];
                    const float v1536 = v1535 * v285;
                    const float v1519 = arena[4423680 + i0 * 64 + i1];
                    const float v304 = arena[7646688 + i1];
                    const float v1537 = nn_fma(v1519, v304, v1536);
                    const float v1538 = arena[7641856 + i1];
                    const float v1539 = v1537 + v1538;
                    arena[5160960 + i0 * 64 + i1 - row * 768] = v1539;
                }
            }
        }
        /* mobilenet.nn:8: block_3/conv2d_4: sum [n, 12, 12, 64] -> [64] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 64, arena + 5160960, arena + 7642048, arena + 7641984);
        /* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], fma, less, select, select, mul -> [n, 12, 12, 32] */
        nn_gemm_panels((int)(end - row) * 12, 32, 64, arena + 5160960, 64, 1, weights->block_3_conv2d_4_kernel, 1, 64, arena + 5013504 + row * 384, 32, 0, mobilenet_kernel_37, mobilenet_train_panel_26, &(struct mobilenet_train_panel_26){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 32, arena + 5013504 + row * 384, arena + 7646784, arena + 7646752);
        /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
        nn_sum_rows_more((int)row * 12, (int)(end - row) * 12, n * 144, 32, arena + 5185152, arena + 7646848, arena + 7646816);
        /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [n, 12, 12, 64] -> [32, 64] */
        mobilenet_kernel_41((int)row * 12, (int)(end - row) * 12, n * 144, 32, arena + 5177088, arena + 5160960, arena + 5195264, arena + 5193216);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1520 = arena[7641792 + i0];
            const float v2321 = trainer->block_3_batch_normalization_8_beta_m[i0];
            const float v2322 = v1520 - v2321;
            const float v2323 = nn_fma(v2322, 0.1f, v2321);
            const float v2325 = trainer->block_3_batch_normalization_8_beta_v[i0];
            const float v2326 = -v2325;
            const float v2327 = nn_fma(v1520, v1520, v2326);
            const float v2328 = nn_fma(v2327, 0.001f, v2325);
            const float v2330 = v2323 * v1804;
            const float v2331 = nn_sqrt(v2328);
            const float v2332 = v2331 + 1e-7f;
            const float v2333 = nn_quotient(v2330, v2332);
            const float v281 = weights->block_3_batch_normalization_8_beta[i0];
            const float v2334 = v281 - v2333;
            trainer->block_3_batch_normalization_8_beta_m[i0] = v2323;
            trainer->block_3_batch_normalization_8_beta_v[i0] = v2328;
            weights->block_3_batch_normalization_8_beta[i0] = v2334;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1533 = arena[7641920 + i0];
            const float v2306 = trainer->block_3_batch_normalization_8_gamma_m[i0];
            const float v2307 = v1533 - v2306;
            const float v2308 = nn_fma(v2307, 0.1f, v2306);
            const float v2310 = trainer->block_3_batch_normalization_8_gamma_v[i0];
            const float v2311 = -v2310;
            const float v2312 = nn_fma(v1533, v1533, v2311);
            const float v2313 = nn_fma(v2312, 0.001f, v2310);
            const float v2315 = v2308 * v1804;
            const float v2316 = nn_sqrt(v2313);
            const float v2317 = v2316 + 1e-7f;
            const float v2318 = nn_quotient(v2315, v2317);
            const float v280 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v2319 = v280 - v2318;
            trainer->block_3_batch_normalization_8_gamma_m[i0] = v2308;
            trainer->block_3_batch_normalization_8_gamma_v[i0] = v2313;
            weights->block_3_batch_normalization_8_gamma[i0] = v2319;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1540 = arena[7641984 + i0];
            const float v2291 = trainer->block_3_conv2d_4_bias_m[i0];
            const float v2292 = v1540 - v2291;
            const float v2293 = nn_fma(v2292, 0.1f, v2291);
            const float v2295 = trainer->block_3_conv2d_4_bias_v[i0];
            const float v2296 = -v2295;
            const float v2297 = nn_fma(v1540, v1540, v2296);
            const float v2298 = nn_fma(v2297, 0.001f, v2295);
            const float v2300 = v2293 * v1804;
            const float v2301 = nn_sqrt(v2298);
            const float v2302 = v2301 + 1e-7f;
            const float v2303 = nn_quotient(v2300, v2302);
            const float v278 = weights->block_3_conv2d_4_bias[i0];
            const float v2304 = v278 - v2303;
            trainer->block_3_conv2d_4_bias_m[i0] = v2293;
            trainer->block_3_conv2d_4_bias_v[i0] = v2298;
            weights->block_3_conv2d_4_bias[i0] = v2304;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1548 = arena[7646752 + i0];
            const float v1557 = arena[7647360 + i0];
            const float v1558 = v1548 * v1557;
            const float v1559 = -v1558;
            arena[7646784 + i0] = v1559;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1551 = arena[7646816 + i0];
            const float v270 = arena[7647328 + i0];
            const float v1552 = v1551 / v270;
            arena[7646816 + i0] = v1552;
            const float v271 = arena[7647360 + i0];
            const float v1553 = v1552 * v271;
            const float v1554 = -v1553;
            const float v1555 = 0.5f / v270;
            const float v1556 = v1554 * v1555;
            const float v1562 = v1556 / v250;
            const float v1563 = v1562 + v1562;
            arena[7647328 + i0] = v1563;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[7647552];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1560 = arena[7646784 + i0];
            const float v1566 = v1560 / v250;
            arena[7646784 + i0] = v1566;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 144; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 144 ? row + 128 : (ptrdiff_t)n * 144;
        /* mobilenet.nn:7: block_3/batch_normalization_7: mul, fma, add over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v1563 = arena[7647328 + i1];
                    const float v252 = arena[5603328 + i0 * 32 + i1];
                    const float v1564 = v1563 * v252;
                    const float v1547 = arena[5013504 + i0 * 32 + i1];
                    const float v271 = arena[7647360 + i1];
                    const float v1565 = nn_fma(v1547, v271, v1564);
                    const float v1566 = arena[7646784 + i1];
                    const float v1567 = v1565 + v1566;
                    arena[5603328 + i0 * 32 + i1] = v1567;
                }
            }
        }
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: sum [n, 12, 12, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 144, 32, arena + 5603328 + row * 32, arena + 7646656, arena + 7646624);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 32, 64] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v1546 = arena[5193216 + i0];
            const float v2276 = trainer->block_3_conv2d_4_kernel_m[i0];
            const float v2277 = v1546 - v2276;
            const float v2278 = nn_fma(v2277, 0.1f, v2276);
            const float v2280 = trainer->block_3_conv2d_4_kernel_v[i0];
            const float v2281 = -v2280;
            const float v2282 = nn_fma(v1546, v1546, v2281);
            const float v2283 = nn_fma(v2282, 0.001f, v2280);
            const float v2285 = v2278 * v1804;
            const float v2286 = nn_sqrt(v2283);
            const float v2287 = v2286 + 1e-7f;
            const float v2288 = nn_quotient(v2285, v2287);
            const float v275 = weights->block_3_conv2d_4_kernel[i0];
            const float v2289 = v275 - v2288;
            trainer->block_3_conv2d_4_kernel_m[i0] = v2278;
            trainer->block_3_conv2d_4_kernel_v[i0] = v2283;
            weights->block_3_conv2d_4_kernel[i0] = v2289;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1548 = arena[7646752 + i0];
            const float v2261 = trainer->block_3_batch_normalization_7_beta_m[i0];
            const float v2262 = v1548 - v2261;
            const float v2263 = nn_fma(v2262, 0.1f, v2261);
            const float v2265 = trainer->block_3_batch_normalization_7_beta_v[i0];
            const float v2266 = -v2265;
            const float v2267 = nn_fma(v1548, v1548, v2266);
            const float v2268 = nn_fma(v2267, 0.001f, v2265);
            const float v2270 = v2263 * v1804;
            const float v2271 = nn_sqrt(v2268);
            const float v2272 = v2271 + 1e-7f;
            const float v2273 = nn_quotient(v2270, v2272);
            const float v246 = weights->block_3_batch_normalization_7_beta[i0];
            const float v2274 = v246 - v2273;
            trainer->block_3_batch_normalization_7_beta_m[i0] = v2263;
            trainer->block_3_batch_normalization_7_beta_v[i0] = v2268;
            weights->block_3_batch_normalization_7_beta[i0] = v2274;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1561 = arena[7646816 + i0];
            const float v2246 = trainer->block_3_batch_normalization_7_gamma_m[i0];
            const float v2247 = v1561 - v2246;
            const float v2248 = nn_fma(v2247, 0.1f, v2246);
            const float v2250 = trainer->block_3_batch_normalization_7_gamma_v[i0];
            const float v2251 = -v2250;
            const float v2252 = nn_fma(v1561, v1561, v2251);
            const float v2253 = nn_fma(v2252, 0.001f, v2250);
            const float v2255 = v2248 * v1804;
            const float v2256 = nn_sqrt(v2253);
            const float v2257 = v2256 + 1e-7f;
            const float v2258 = nn_quotient(v2255, v2257);
            const float v245 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v2259 = v245 - v2258;
            trainer->block_3_batch_normalization_7_gamma_m[i0] = v2248;
            trainer->block_3_batch_normalization_7_gamma_v[i0] = v2253;
            weights->block_3_batch_normalization_7_gamma[i0] = v2259;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1568 = arena[7646624 + i0];
            const float v2231 = trainer->block_3_depthwise_conv2d_3_bias_m[i0];
            const float v2232 = v1568 - v2231;
            const float v2233 = nn_fma(v2232, 0.1f, v2231);
            const float v2235 = trainer->block_3_depthwise_conv2d_3_bias_v[i0];
            const float v2236 = -v2235;
            const float v2237 = nn_fma(v1568, v1568, v2236);
            const float v2238 = nn_fma(v2237, 0.001f, v2235);
            const float v2240 = v2233 * v1804;
            const float v2241 = nn_sqrt(v2238);
            const float v2242 = v2241 + 1e-7f;
            const float v2243 = nn_quotient(v2240, v2242);
            const float v243 = weights->block_3_depthwise_conv2d_3_bias[i0];
            const float v2244 = v243 - v2243;
            trainer->block_3_depthwise_conv2d_3_bias_m[i0] = v2233;
            trainer->block_3_depthwise_conv2d_3_bias_v[i0] = v2238;
            weights->block_3_depthwise_conv2d_3_bias[i0] = v2244;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v217 = arena[3538944 + i0 * 32 + i1];
                    const float v236 = arena[7647296 + i1];
                    const float v233 = weights->block_2_batch_normalization_6_beta[i1];
                    const float v1569 = nn_fma(v217, v236, v233);
                    const float v1570 = (0.0f < v1569 ? 1.0f : 0.0f);
                    const float v1571 = (v1570 != 0 ? v1569 : 0.0f);
                    arena[5013504 + i0 * 32 + i1 - row * 18432] = v1571;
                }
            }
        }
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_kernel_gradient [n, 24, 24, 32] [n, 12, 12, 32] -> [3, 3, 1, 32] */
        mobilenet_kernel_42(row > 0, (int)(end - row), arena + 5013504, arena + 5603328 + row * 4608, arena + 5031936);
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_input_gradient [n, 12, 12, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
        mobilenet_kernel_43((int)(end - row), arena + 5603328 + row * 4608, arena + 7641216, arena + 5013504);
        /* mobilenet.nn:8: block_2/batch_normalization_6: fma, less, select, mul over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v217 = arena[3538944 + i0 * 32 + i1];
                    const float v236 = arena[7647296 + i1];
                    const float v233 = weights->block_2_batch_normalization_6_beta[i1];
                    const float v1576 = nn_fma(v217, v236, v233);
                    const float v1577 = (0.0f < v1576 ? 1.0f : 0.0f);
                    const float v1574 = arena[5013504 + i0 * 32 + i1 - row * 18432];
                    const float v1578 = (v1577 != 0 ? v1574 : 0.0f);
                    arena[4128768 + i0 * 32 + i1] = v1578;
                    const float v1580 = v1578 * v217;
                    arena[5013504 + i0 * 32 + i1 - row * 18432] = v1580;
                }
            }
        }
        /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 32, arena + 4128768 + row * 18432, arena + 7646656, arena + 7646624);
        /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 32, arena + 5013504, arena + 7646720, arena + 7646688);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1575 = arena[5031936 + i0];
            const float v2216 = trainer->block_3_depthwise_conv2d_3_kernel_m[i0];
            const float v2217 = v1575 - v2216;
            const float v2218 = nn_fma(v2217, 0.1f, v2216);
            const float v2220 = trainer->block_3_depthwise_conv2d_3_kernel_v[i0];
            const float v2221 = -v2220;
            const float v2222 = nn_fma(v1575, v1575, v2221);
            const float v2223 = nn_fma(v2222, 0.001f, v2220);
            const float v2225 = v2218 * v1804;
            const float v2226 = nn_sqrt(v2223);
            const float v2227 = v2226 + 1e-7f;
            const float v2228 = nn_quotient(v2225, v2227);
            const float v240 = weights->block_3_depthwise_conv2d_3_kernel[i0];
            const float v2229 = v240 - v2228;
            trainer->block_3_depthwise_conv2d_3_kernel_m[i0] = v2218;
            trainer->block_3_depthwise_conv2d_3_kernel_v[i0] = v2223;
            weights->block_3_depthwise_conv2d_3_kernel[i0] = v2229;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1579 = arena[7646624 + i0];
            const float v1588 = arena[7647296 + i0];
            const float v1589 = v1579 * v1588;
            const float v1590 = -v1589;
            arena[7646656 + i0] = v1590;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1582 = arena[7646688 + i0];
            const float v235 = arena[7647264 + i0];
            const float v1583 = v1582 / v235;
            arena[7646688 + i0] = v1583;
            const float v236 = arena[7647296 + i0];
            const float v1584 = v1583 * v236;
            const float v1585 = -v1584;
            const float v1586 = 0.5f / v235;
            const float v1587 = v1585 * v1586;
            const float v1593 = v1587 / v116;
            const float v1594 = v1593 + v1593;
            arena[7647264 + i0] = v1594;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1591 = arena[7646656 + i0];
            const float v1597 = v1591 / v116;
            arena[7646656 + i0] = v1597;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 24; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 24 ? row + 21 : (ptrdiff_t)n * 24;
        /* mobilenet.nn:8: block_2/batch_normalization_6: mul, fma, add over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 24; i0 < end * 24; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v1594 = arena[7647264 + i1];
                    const float v217 = arena[3538944 + i0 * 32 + i1];
                    const float v1595 = v1594 * v217;
                    const float v1578 = arena[4128768 + i0 * 32 + i1];
                    const float v236 = arena[7647296 + i1];
                    const float v1596 = nn_fma(v1578, v236, v1595);
                    const float v1597 = arena[7646656 + i1];
                    const float v1598 = v1596 + v1597;
                    arena[5013504 + i0 * 32 + i1 - row * 768] = v1598;
                }
            }
        }
        /* mobilenet.nn:8: block_2/conv2d_3: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 5013504, arena + 7646752, arena + 7646720);
        /* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], fma, less, select, select, mul -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 24, 32, 32, arena + 5013504, 32, 1, weights->block_2_conv2d_3_kernel, 1, 32, arena + 5045760, 32, 0, mobilenet_kernel_44, mobilenet_train_panel_27, &(struct mobilenet_train_panel_27){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 4128768 + row * 768, arena + 7646816, arena + 7646784);
        /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 5045760, arena + 7646880, arena + 7646848);
        /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [n, 24, 24, 32] -> [32, 32] */
        mobilenet_kernel_45((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 5029632, arena + 5013504, arena + 5062912, arena + 5061888);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1579 = arena[7646624 + i0];
            const float v2201 = trainer->block_2_batch_normalization_6_beta_m[i0];
            const float v2202 = v1579 - v2201;
            const float v2203 = nn_fma(v2202, 0.1f, v2201);
            const float v2205 = trainer->block_2_batch_normalization_6_beta_v[i0];
            const float v2206 = -v2205;
            const float v2207 = nn_fma(v1579, v1579, v2206);
            const float v2208 = nn_fma(v2207, 0.001f, v2205);
            const float v2210 = v2203 * v1804;
            const float v2211 = nn_sqrt(v2208);
            const float v2212 = v2211 + 1e-7f;
            const float v2213 = nn_quotient(v2210, v2212);
            const float v213 = weights->block_2_batch_normalization_6_beta[i0];
            const float v2214 = v213 - v2213;
            trainer->block_2_batch_normalization_6_beta_m[i0] = v2203;
            trainer->block_2_batch_normalization_6_beta_v[i0] = v2208;
            weights->block_2_batch_normalization_6_beta[i0] = v2214;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1592 = arena[7646688 + i0];
            const float v2186 = trainer->block_2_batch_normalization_6_gamma_m[i0];
            const float v2187 = v1592 - v2186;
            const float v2188 = nn_fma(v2187, 0.1f, v2186);
            const float v2190 = trainer->block_2_batch_normalization_6_gamma_v[i0];
            const float v2191 = -v2190;
            const float v2192 = nn_fma(v1592, v1592, v2191);
            const float v2193 = nn_fma(v2192, 0.001f, v2190);
            const float v2195 = v2188 * v1804;
            const float v2196 = nn_sqrt(v2193);
            const float v2197 = v2196 + 1e-7f;
            const float v2198 = nn_quotient(v2195, v2197);
            const float v212 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v2199 = v212 - v2198;
            trainer->block_2_batch_normalization_6_gamma_m[i0] = v2188;
            trainer->block_2_batch_normalization_6_gamma_v[i0] = v2193;
            weights->block_2_batch_normalization_6_gamma[i0] = v2199;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1599 = arena[7646720 + i0];
            const float v2171 = trainer->block_2_conv2d_3_bias_m[i0];
            const float v2172 = v1599 - v2171;
            const float v2173 = nn_fma(v2172, 0.1f, v2171);
            const float v2175 = trainer->block_2_conv2d_3_bias_v[i0];
            const float v2176 = -v2175;
            const float v2177 = nn_fma(v1599, v1599, v2176);
            const float v2178 = nn_fma(v2177, 0.001f, v2175);
            const float v2180 = v2173 * v1804;
            const float v2181 = nn_sqrt(v2178);
            const float v2182 = v2181 + 1e-7f;
            const float v2183 = nn_quotient(v2180, v2182);
            const float v210 = weights->block_2_conv2d_3_bias[i0];
            const float v2184 = v210 - v2183;
            trainer->block_2_conv2d_3_bias_m[i0] = v2173;
            trainer->block_2_conv2d_3_bias_v[i0] = v2178;
            weights->block_2_conv2d_3_bias[i0] = v2184;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1607 = arena[7646784 + i0];
            const float v1616 = arena[7647232 + i0];
            const float v1617 = v1607 * v1616;
            const float v1618 = -v1617;
            arena[7646816 + i0] = v1618;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1610 = arena[7646848 + i0];
            const float v202 = arena[7647200 + i0];
            const float v1611 = v1610 / v202;
            arena[7646848 + i0] = v1611;
            const float v203 = arena[7647232 + i0];
            const float v1612 = v1611 * v203;
            const float v1613 = -v1612;
            const float v1614 = 0.5f / v202;
            const float v1615 = v1613 * v1614;
            const float v1621 = v1615 / v116;
            const float v1622 = v1621 + v1621;
            arena[7647200 + i0] = v1622;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1619 = arena[7646816 + i0];
            const float v1625 = v1619 / v116;
            arena[7646816 + i0] = v1625;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 576 ? row + 128 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:7: block_2/batch_normalization_5: mul, fma, add over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v1622 = arena[7647200 + i1];
                    const float v184 = arena[1769472 + i0 * 32 + i1];
                    const float v1623 = v1622 * v184;
                    const float v1606 = arena[4128768 + i0 * 32 + i1];
                    const float v203 = arena[7647232 + i1];
                    const float v1624 = nn_fma(v1606, v203, v1623);
                    const float v1625 = arena[7646816 + i1];
                    const float v1626 = v1624 + v1625;
                    arena[1769472 + i0 * 32 + i1] = v1626;
                }
            }
        }
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 32, arena + 1769472 + row * 32, arena + 7646656, arena + 7646624);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 32, 32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v1605 = arena[5061888 + i0];
            const float v2156 = trainer->block_2_conv2d_3_kernel_m[i0];
            const float v2157 = v1605 - v2156;
            const float v2158 = nn_fma(v2157, 0.1f, v2156);
            const float v2160 = trainer->block_2_conv2d_3_kernel_v[i0];
            const float v2161 = -v2160;
            const float v2162 = nn_fma(v1605, v1605, v2161);
            const float v2163 = nn_fma(v2162, 0.001f, v2160);
            const float v2165 = v2158 * v1804;
            const float v2166 = nn_sqrt(v2163);
            const float v2167 = v2166 + 1e-7f;
            const float v2168 = nn_quotient(v2165, v2167);
            const float v207 = weights->block_2_conv2d_3_kernel[i0];
            const float v2169 = v207 - v2168;
            trainer->block_2_conv2d_3_kernel_m[i0] = v2158;
            trainer->block_2_conv2d_3_kernel_v[i0] = v2163;
            weights->block_2_conv2d_3_kernel[i0] = v2169;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1607 = arena[7646784 + i0];
            const float v2141 = trainer->block_2_batch_normalization_5_beta_m[i0];
            const float v2142 = v1607 - v2141;
            const float v2143 = nn_fma(v2142, 0.1f, v2141);
            const float v2145 = trainer->block_2_batch_normalization_5_beta_v[i0];
            const float v2146 = -v2145;
            const float v2147 = nn_fma(v1607, v1607, v2146);
            const float v2148 = nn_fma(v2147, 0.001f, v2145);
            const float v2150 = v2143 * v1804;
            const float v2151 = nn_sqrt(v2148);
            const float v2152 = v2151 + 1e-7f;
            const float v2153 = nn_quotient(v2150, v2152);
            const float v180 = weights->block_2_batch_normalization_5_beta[i0];
            const float v2154 = v180 - v2153;
            trainer->block_2_batch_normalization_5_beta_m[i0] = v2143;
            trainer->block_2_batch_normalization_5_beta_v[i0] = v2148;
            weights->block_2_batch_normalization_5_beta[i0] = v2154;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1620 = arena[7646848 + i0];
            const float v2126 = trainer->block_2_batch_normalization_5_gamma_m[i0];
            const float v2127 = v1620 - v2126;
            const float v2128 = nn_fma(v2127, 0.1f, v2126);
            const float v2130 = trainer->block_2_batch_normalization_5_gamma_v[i0];
            const float v2131 = -v2130;
            const float v2132 = nn_fma(v1620, v1620, v2131);
            const float v2133 = nn_fma(v2132, 0.001f, v2130);
            const float v2135 = v2128 * v1804;
            const float v2136 = nn_sqrt(v2133);
            const float v2137 = v2136 + 1e-7f;
            const float v2138 = nn_quotient(v2135, v2137);
            const float v179 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v2139 = v179 - v2138;
            trainer->block_2_batch_normalization_5_gamma_m[i0] = v2128;
            trainer->block_2_batch_normalization_5_gamma_v[i0] = v2133;
            weights->block_2_batch_normalization_5_gamma[i0] = v2139;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1627 = arena[7646624 + i0];
            const float v2111 = trainer->block_2_depthwise_conv2d_2_bias_m[i0];
            const float v2112 = v1627 - v2111;
            const float v2113 = nn_fma(v2112, 0.1f, v2111);
            const float v2115 = trainer->block_2_depthwise_conv2d_2_bias_v[i0];
            const float v2116 = -v2115;
            const float v2117 = nn_fma(v1627, v1627, v2116);
            const float v2118 = nn_fma(v2117, 0.001f, v2115);
            const float v2120 = v2113 * v1804;
            const float v2121 = nn_sqrt(v2118);
            const float v2122 = v2121 + 1e-7f;
            const float v2123 = nn_quotient(v2120, v2122);
            const float v177 = weights->block_2_depthwise_conv2d_2_bias[i0];
            const float v2124 = v177 - v2123;
            trainer->block_2_depthwise_conv2d_2_bias_m[i0] = v2113;
            trainer->block_2_depthwise_conv2d_2_bias_v[i0] = v2118;
            weights->block_2_depthwise_conv2d_2_bias[i0] = v2124;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v151 = arena[1179648 + i0 * 32 + i1];
                    const float v170 = arena[7647168 + i1];
                    const float v167 = weights->block_1_batch_normalization_4_beta[i1];
                    const float v1628 = nn_fma(v151, v170, v167);
                    const float v1629 = (0.0f < v1628 ? 1.0f : 0.0f);
                    const float v1630 = (v1629 != 0 ? v1628 : 0.0f);
                    arena[3538944 + i0 * 32 + i1 - row * 18432] = v1630;
                }
            }
        }
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_kernel_gradient [n, 24, 24, 32] [n, 24, 24, 32] -> [3, 3, 1, 32] */
        mobilenet_kernel_46(row > 0, (int)(end - row), arena + 3538944, arena + 1769472 + row * 18432, arena + 3557376);
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_input_gradient [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
        mobilenet_kernel_47((int)(end - row), arena + 1769472 + row * 18432, arena + 7641504, arena + 3538944);
        /* mobilenet.nn:8: block_1/batch_normalization_4: fma, less, select, mul over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v151 = arena[1179648 + i0 * 32 + i1];
                    const float v170 = arena[7647168 + i1];
                    const float v167 = weights->block_1_batch_normalization_4_beta[i1];
                    const float v1635 = nn_fma(v151, v170, v167);
                    const float v1636 = (0.0f < v1635 ? 1.0f : 0.0f);
                    const float v1633 = arena[3538944 + i0 * 32 + i1 - row * 18432];
                    const float v1637 = (v1636 != 0 ? v1633 : 0.0f);
                    arena[1769472 + i0 * 32 + i1] = v1637;
                    const float v1639 = v1637 * v151;
                    arena[3538944 + i0 * 32 + i1 - row * 18432] = v1639;
                }
            }
        }
        /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 32, arena + 1769472 + row * 18432, arena + 7646656, arena + 7646624);
        /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 576, (int)(end - row) * 576, n * 576, 32, arena + 3538944, arena + 7646720, arena + 7646688);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1634 = arena[3557376 + i0];
            const float v2096 = trainer->block_2_depthwise_conv2d_2_kernel_m[i0];
            const float v2097 = v1634 - v2096;
            const float v2098 = nn_fma(v2097, 0.1f, v2096);
            const float v2100 = trainer->block_2_depthwise_conv2d_2_kernel_v[i0];
            const float v2101 = -v2100;
            const float v2102 = nn_fma(v1634, v1634, v2101);
            const float v2103 = nn_fma(v2102, 0.001f, v2100);
            const float v2105 = v2098 * v1804;
            const float v2106 = nn_sqrt(v2103);
            const float v2107 = v2106 + 1e-7f;
            const float v2108 = nn_quotient(v2105, v2107);
            const float v174 = weights->block_2_depthwise_conv2d_2_kernel[i0];
            const float v2109 = v174 - v2108;
            trainer->block_2_depthwise_conv2d_2_kernel_m[i0] = v2098;
            trainer->block_2_depthwise_conv2d_2_kernel_v[i0] = v2103;
            weights->block_2_depthwise_conv2d_2_kernel[i0] = v2109;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1638 = arena[7646624 + i0];
            const float v1647 = arena[7647168 + i0];
            const float v1648 = v1638 * v1647;
            const float v1649 = -v1648;
            arena[7646656 + i0] = v1649;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1641 = arena[7646688 + i0];
            const float v169 = arena[7647136 + i0];
            const float v1642 = v1641 / v169;
            arena[7646688 + i0] = v1642;
            const float v170 = arena[7647168 + i0];
            const float v1643 = v1642 * v170;
            const float v1644 = -v1643;
            const float v1645 = 0.5f / v169;
            const float v1646 = v1644 * v1645;
            const float v1652 = v1646 / v116;
            const float v1653 = v1652 + v1652;
            arena[7647136 + i0] = v1653;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1650 = arena[7646656 + i0];
            const float v1656 = v1650 / v116;
            arena[7646656 + i0] = v1656;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 24; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 24 ? row + 21 : (ptrdiff_t)n * 24;
        /* mobilenet.nn:8: block_1/batch_normalization_4: mul, fma, add over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 24; i0 < end * 24; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v1653 = arena[7647136 + i1];
                    const float v151 = arena[1179648 + i0 * 32 + i1];
                    const float v1654 = v1653 * v151;
                    const float v1637 = arena[1769472 + i0 * 32 + i1];
                    const float v170 = arena[7647168 + i1];
                    const float v1655 = nn_fma(v1637, v170, v1654);
                    const float v1656 = arena[7646656 + i1];
                    const float v1657 = v1655 + v1656;
                    arena[3833856 + i0 * 32 + i1 - row * 768] = v1657;
                }
            }
        }
        /* mobilenet.nn:8: block_1/conv2d_2: sum [n, 24, 24, 32] -> [32] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 32, arena + 3833856, arena + 7646752, arena + 7646720);
        /* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], fma, less, select, select, mul -> [n, 24, 24, 16] */
        nn_gemm_panels((int)(end - row) * 24, 16, 32, arena + 3833856, 32, 1, weights->block_1_conv2d_2_kernel, 1, 32, arena + 3538944 + row * 384, 16, 0, mobilenet_kernel_44, mobilenet_train_panel_28, &(struct mobilenet_train_panel_28){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 16, arena + 3538944 + row * 384, arena + 7647216, arena + 7647200);
        /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
        nn_sum_rows_more((int)row * 24, (int)(end - row) * 24, n * 576, 16, arena + 3858048, arena + 7647248, arena + 7647232);
        /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [n, 24, 24, 32] -> [16, 32] */
        mobilenet_kernel_48((int)row * 24, (int)(end - row) * 24, n * 576, 16, arena + 3849984, arena + 3833856, arena + 3866624, arena + 3866112);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1638 = arena[7646624 + i0];
            const float v2081 = trainer->block_1_batch_normalization_4_beta_m[i0];
            const float v2082 = v1638 - v2081;
            const float v2083 = nn_fma(v2082, 0.1f, v2081);
            const float v2085 = trainer->block_1_batch_normalization_4_beta_v[i0];
            const float v2086 = -v2085;
            const float v2087 = nn_fma(v1638, v1638, v2086);
            const float v2088 = nn_fma(v2087, 0.001f, v2085);
            const float v2090 = v2083 * v1804;
            const float v2091 = nn_sqrt(v2088);
            const float v2092 = v2091 + 1e-7f;
            const float v2093 = nn_quotient(v2090, v2092);
            const float v147 = weights->block_1_batch_normalization_4_beta[i0];
            const float v2094 = v147 - v2093;
            trainer->block_1_batch_normalization_4_beta_m[i0] = v2083;
            trainer->block_1_batch_normalization_4_beta_v[i0] = v2088;
            weights->block_1_batch_normalization_4_beta[i0] = v2094;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1651 = arena[7646688 + i0];
            const float v2066 = trainer->block_1_batch_normalization_4_gamma_m[i0];
            const float v2067 = v1651 - v2066;
            const float v2068 = nn_fma(v2067, 0.1f, v2066);
            const float v2070 = trainer->block_1_batch_normalization_4_gamma_v[i0];
            const float v2071 = -v2070;
            const float v2072 = nn_fma(v1651, v1651, v2071);
            const float v2073 = nn_fma(v2072, 0.001f, v2070);
            const float v2075 = v2068 * v1804;
            const float v2076 = nn_sqrt(v2073);
            const float v2077 = v2076 + 1e-7f;
            const float v2078 = nn_quotient(v2075, v2077);
            const float v146 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v2079 = v146 - v2078;
            trainer->block_1_batch_normalization_4_gamma_m[i0] = v2068;
            trainer->block_1_batch_normalization_4_gamma_v[i0] = v2073;
            weights->block_1_batch_normalization_4_gamma[i0] = v2079;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1658 = arena[7646720 + i0];
            const float v2051 = trainer->block_1_conv2d_2_bias_m[i0];
            const float v2052 = v1658 - v2051;
            const float v2053 = nn_fma(v2052, 0.1f, v2051);
            const float v2055 = trainer->block_1_conv2d_2_bias_v[i0];
            const float v2056 = -v2055;
            const float v2057 = nn_fma(v1658, v1658, v2056);
            const float v2058 = nn_fma(v2057, 0.001f, v2055);
            const float v2060 = v2053 * v1804;
            const float v2061 = nn_sqrt(v2058);
            const float v2062 = v2061 + 1e-7f;
            const float v2063 = nn_quotient(v2060, v2062);
            const float v144 = weights->block_1_conv2d_2_bias[i0];
            const float v2064 = v144 - v2063;
            trainer->block_1_conv2d_2_bias_m[i0] = v2053;
            trainer->block_1_conv2d_2_bias_v[i0] = v2058;
            weights->block_1_conv2d_2_bias[i0] = v2064;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: mul, neg over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1666 = arena[7647200 + i0];
            const float v1675 = arena[7647440 + i0];
            const float v1676 = v1666 * v1675;
            const float v1677 = -v1676;
            arena[7647216 + i0] = v1677;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, mul, neg, div, mul, div, add over [1, 1, 16] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1669 = arena[7647232 + i0];
            const float v136 = arena[7647424 + i0];
            const float v1670 = v1669 / v136;
            arena[7647232 + i0] = v1670;
            const float v137 = arena[7647440 + i0];
            const float v1671 = v1670 * v137;
            const float v1672 = -v1671;
            const float v1673 = 0.5f / v136;
            const float v1674 = v1672 * v1673;
            const float v1680 = v1674 / v116;
            const float v1681 = v1680 + v1680;
            arena[7647424 + i0] = v1681;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[7647536];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1678 = arena[7647216 + i0];
            const float v1684 = v1678 / v116;
            arena[7647216 + i0] = v1684;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 576; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 576 ? row + 256 : (ptrdiff_t)n * 576;
        /* mobilenet.nn:7: block_1/batch_normalization_3: mul, fma, add over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v1681 = arena[7647424 + i1];
                    const float v118 = arena[4718592 + i0 * 16 + i1];
                    const float v1682 = v1681 * v118;
                    const float v1665 = arena[3538944 + i0 * 16 + i1];
                    const float v137 = arena[7647440 + i1];
                    const float v1683 = nn_fma(v1665, v137, v1682);
                    const float v1684 = arena[7647216 + i1];
                    const float v1685 = v1683 + v1684;
                    arena[4718592 + i0 * 16 + i1] = v1685;
                }
            }
        }
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: sum [n, 24, 24, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 576, 16, arena + 4718592 + row * 16, arena + 7647264, arena + 7647248);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 16, 32] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v1664 = arena[3866112 + i0];
            const float v2036 = trainer->block_1_conv2d_2_kernel_m[i0];
            const float v2037 = v1664 - v2036;
            const float v2038 = nn_fma(v2037, 0.1f, v2036);
            const float v2040 = trainer->block_1_conv2d_2_kernel_v[i0];
            const float v2041 = -v2040;
            const float v2042 = nn_fma(v1664, v1664, v2041);
            const float v2043 = nn_fma(v2042, 0.001f, v2040);
            const float v2045 = v2038 * v1804;
            const float v2046 = nn_sqrt(v2043);
            const float v2047 = v2046 + 1e-7f;
            const float v2048 = nn_quotient(v2045, v2047);
            const float v141 = weights->block_1_conv2d_2_kernel[i0];
            const float v2049 = v141 - v2048;
            trainer->block_1_conv2d_2_kernel_m[i0] = v2038;
            trainer->block_1_conv2d_2_kernel_v[i0] = v2043;
            weights->block_1_conv2d_2_kernel[i0] = v2049;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1666 = arena[7647200 + i0];
            const float v2021 = trainer->block_1_batch_normalization_3_beta_m[i0];
            const float v2022 = v1666 - v2021;
            const float v2023 = nn_fma(v2022, 0.1f, v2021);
            const float v2025 = trainer->block_1_batch_normalization_3_beta_v[i0];
            const float v2026 = -v2025;
            const float v2027 = nn_fma(v1666, v1666, v2026);
            const float v2028 = nn_fma(v2027, 0.001f, v2025);
            const float v2030 = v2023 * v1804;
            const float v2031 = nn_sqrt(v2028);
            const float v2032 = v2031 + 1e-7f;
            const float v2033 = nn_quotient(v2030, v2032);
            const float v112 = weights->block_1_batch_normalization_3_beta[i0];
            const float v2034 = v112 - v2033;
            trainer->block_1_batch_normalization_3_beta_m[i0] = v2023;
            trainer->block_1_batch_normalization_3_beta_v[i0] = v2028;
            weights->block_1_batch_normalization_3_beta[i0] = v2034;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1679 = arena[7647232 + i0];
            const float v2006 = trainer->block_1_batch_normalization_3_gamma_m[i0];
            const float v2007 = v1679 - v2006;
            const float v2008 = nn_fma(v2007, 0.1f, v2006);
            const float v2010 = trainer->block_1_batch_normalization_3_gamma_v[i0];
            const float v2011 = -v2010;
            const float v2012 = nn_fma(v1679, v1679, v2011);
            const float v2013 = nn_fma(v2012, 0.001f, v2010);
            const float v2015 = v2008 * v1804;
            const float v2016 = nn_sqrt(v2013);
            const float v2017 = v2016 + 1e-7f;
            const float v2018 = nn_quotient(v2015, v2017);
            const float v111 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v2019 = v111 - v2018;
            trainer->block_1_batch_normalization_3_gamma_m[i0] = v2008;
            trainer->block_1_batch_normalization_3_gamma_v[i0] = v2013;
            weights->block_1_batch_normalization_3_gamma[i0] = v2019;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1686 = arena[7647248 + i0];
            const float v1991 = trainer->block_1_depthwise_conv2d_1_bias_m[i0];
            const float v1992 = v1686 - v1991;
            const float v1993 = nn_fma(v1992, 0.1f, v1991);
            const float v1995 = trainer->block_1_depthwise_conv2d_1_bias_v[i0];
            const float v1996 = -v1995;
            const float v1997 = nn_fma(v1686, v1686, v1996);
            const float v1998 = nn_fma(v1997, 0.001f, v1995);
            const float v2000 = v1993 * v1804;
            const float v2001 = nn_sqrt(v1998);
            const float v2002 = v2001 + 1e-7f;
            const float v2003 = nn_quotient(v2000, v2002);
            const float v109 = weights->block_1_depthwise_conv2d_1_bias[i0];
            const float v2004 = v109 - v2003;
            trainer->block_1_depthwise_conv2d_1_bias_m[i0] = v1993;
            trainer->block_1_depthwise_conv2d_1_bias_v[i0] = v1998;
            weights->block_1_depthwise_conv2d_1_bias[i0] = v2004;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: fma, less, select over [n, 48, 48, 16] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v83 = arena[i0 * 16 + i1];
                    const float v102 = arena[7647408 + i1];
                    const float v99 = weights->block_batch_normalization_2_beta[i1];
                    const float v1687 = nn_fma(v83, v102, v99);
                    const float v1688 = (0.0f < v1687 ? 1.0f : 0.0f);
                    const float v1689 = (v1688 != 0 ? v1687 : 0.0f);
                    arena[3538944 + i0 * 16 + i1 - row * 36864] = v1689;
                }
            }
        }
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_kernel_gradient [n, 48, 48, 16] [n, 24, 24, 16] -> [3, 3, 1, 16] */
        mobilenet_kernel_49(row > 0, (int)(end - row), arena + 3538944, arena + 4718592 + row * 9216, arena + 3575808);
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_input_gradient [n, 24, 24, 16] [3, 3, 1, 16] -> [n, 48, 48, 16] */
        mobilenet_kernel_50((int)(end - row), arena + 4718592 + row * 9216, arena + 7643328, arena + 3538944);
        /* mobilenet.nn:8: block/batch_normalization_2: fma, less, select, mul over [n, 48, 48, 16] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v83 = arena[i0 * 16 + i1];
                    const float v102 = arena[7647408 + i1];
                    const float v99 = weights->block_batch_normalization_2_beta[i1];
                    const float v1694 = nn_fma(v83, v102, v99);
                    const float v1695 = (0.0f < v1694 ? 1.0f : 0.0f);
                    const float v1692 = arena[3538944 + i0 * 16 + i1 - row * 36864];
                    const float v1696 = (v1695 != 0 ? v1692 : 0.0f);
                    arena[1179648 + i0 * 16 + i1] = v1696;
                    const float v1698 = v1696 * v83;
                    arena[3538944 + i0 * 16 + i1 - row * 36864] = v1698;
                }
            }
        }
        /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 16, arena + 1179648 + row * 36864, arena + 7646640, arena + 7646624);
        /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 16, arena + 3538944, arena + 7646672, arena + 7646656);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 16, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v1693 = arena[3575808 + i0];
            const float v1976 = trainer->block_1_depthwise_conv2d_1_kernel_m[i0];
            const float v1977 = v1693 - v1976;
            const float v1978 = nn_fma(v1977, 0.1f, v1976);
            const float v1980 = trainer->block_1_depthwise_conv2d_1_kernel_v[i0];
            const float v1981 = -v1980;
            const float v1982 = nn_fma(v1693, v1693, v1981);
            const float v1983 = nn_fma(v1982, 0.001f, v1980);
            const float v1985 = v1978 * v1804;
            const float v1986 = nn_sqrt(v1983);
            const float v1987 = v1986 + 1e-7f;
            const float v1988 = nn_quotient(v1985, v1987);
            const float v106 = weights->block_1_depthwise_conv2d_1_kernel[i0];
            const float v1989 = v106 - v1988;
            trainer->block_1_depthwise_conv2d_1_kernel_m[i0] = v1978;
            trainer->block_1_depthwise_conv2d_1_kernel_v[i0] = v1983;
            weights->block_1_depthwise_conv2d_1_kernel[i0] = v1989;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: mul, neg over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1697 = arena[7646624 + i0];
            const float v1706 = arena[7647408 + i0];
            const float v1707 = v1697 * v1706;
            const float v1708 = -v1707;
            arena[7646640 + i0] = v1708;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: div, mul, neg, div, mul, div, add over [1, 1, 16] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1700 = arena[7646656 + i0];
            const float v101 = arena[7647392 + i0];
            const float v1701 = v1700 / v101;
            arena[7646656 + i0] = v1701;
            const float v102 = arena[7647408 + i0];
            const float v1702 = v1701 * v102;
            const float v1703 = -v1702;
            const float v1704 = 0.5f / v101;
            const float v1705 = v1703 * v1704;
            const float v1711 = v1705 / v11;
            const float v1712 = v1711 + v1711;
            arena[7647392 + i0] = v1712;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1709 = arena[7646640 + i0];
            const float v1715 = v1709 / v11;
            arena[7646640 + i0] = v1715;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 48; row += 21) {
        const ptrdiff_t end = row + 21 < (ptrdiff_t)n * 48 ? row + 21 : (ptrdiff_t)n * 48;
        /* mobilenet.nn:8: block/batch_normalization_2: mul, fma, add over [n, 48, 48, 16] */
        {
            for (ptrdiff_t i0 = row * 48; i0 < end * 48; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v1712 = arena[7647392 + i1];
                    const float v83 = arena[i0 * 16 + i1];
                    const float v1713 = v1712 * v83;
                    const float v1696 = arena[1179648 + i0 * 16 + i1];
                    const float v102 = arena[7647408 + i1];
                    const float v1714 = nn_fma(v1696, v102, v1713);
                    const float v1715 = arena[7646640 + i1];
                    const float v1716 = v1714 + v1715;
                    arena[4128768 + i0 * 16 + i1 - row * 768] = v1716;
                }
            }
        }
        /* mobilenet.nn:8: block/conv2d_1: sum [n, 48, 48, 16] -> [16] */
        nn_sum_rows_more((int)row * 48, (int)(end - row) * 48, n * 2304, 16, arena + 4128768, arena + 7646688, arena + 7646672);
        /* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], fma, less, select, select, mul -> [n, 48, 48, 8] */
        nn_gemm_panels((int)(end - row) * 48, 8, 16, arena + 4128768, 16, 1, weights->block_conv2d_1_kernel, 1, 16, arena + 3538944 + row * 384, 8, 0, mobilenet_kernel_51, mobilenet_train_panel_29, &(struct mobilenet_train_panel_29){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 48, (int)(end - row) * 48, n * 2304, 8, arena + 3538944 + row * 384, arena + 7647440, arena + 7647424);
        /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 48, (int)(end - row) * 48, n * 2304, 8, arena + 4152960, arena + 7646720, arena + 7646704);
        /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [n, 48, 48, 16] -> [8, 16] */
        mobilenet_kernel_52((int)row * 48, (int)(end - row) * 48, n * 2304, 8, arena + 4144896, arena + 4128768, arena + 4161152, arena + 4161024);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1697 = arena[7646624 + i0];
            const float v1961 = trainer->block_batch_normalization_2_beta_m[i0];
            const float v1962 = v1697 - v1961;
            const float v1963 = nn_fma(v1962, 0.1f, v1961);
            const float v1965 = trainer->block_batch_normalization_2_beta_v[i0];
            const float v1966 = -v1965;
            const float v1967 = nn_fma(v1697, v1697, v1966);
            const float v1968 = nn_fma(v1967, 0.001f, v1965);
            const float v1970 = v1963 * v1804;
            const float v1971 = nn_sqrt(v1968);
            const float v1972 = v1971 + 1e-7f;
            const float v1973 = nn_quotient(v1970, v1972);
            const float v79 = weights->block_batch_normalization_2_beta[i0];
            const float v1974 = v79 - v1973;
            trainer->block_batch_normalization_2_beta_m[i0] = v1963;
            trainer->block_batch_normalization_2_beta_v[i0] = v1968;
            weights->block_batch_normalization_2_beta[i0] = v1974;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1710 = arena[7646656 + i0];
            const float v1946 = trainer->block_batch_normalization_2_gamma_m[i0];
            const float v1947 = v1710 - v1946;
            const float v1948 = nn_fma(v1947, 0.1f, v1946);
            const float v1950 = trainer->block_batch_normalization_2_gamma_v[i0];
            const float v1951 = -v1950;
            const float v1952 = nn_fma(v1710, v1710, v1951);
            const float v1953 = nn_fma(v1952, 0.001f, v1950);
            const float v1955 = v1948 * v1804;
            const float v1956 = nn_sqrt(v1953);
            const float v1957 = v1956 + 1e-7f;
            const float v1958 = nn_quotient(v1955, v1957);
            const float v78 = weights->block_batch_normalization_2_gamma[i0];
            const float v1959 = v78 - v1958;
            trainer->block_batch_normalization_2_gamma_m[i0] = v1948;
            trainer->block_batch_normalization_2_gamma_v[i0] = v1953;
            weights->block_batch_normalization_2_gamma[i0] = v1959;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1717 = arena[7646672 + i0];
            const float v1931 = trainer->block_conv2d_1_bias_m[i0];
            const float v1932 = v1717 - v1931;
            const float v1933 = nn_fma(v1932, 0.1f, v1931);
            const float v1935 = trainer->block_conv2d_1_bias_v[i0];
            const float v1936 = -v1935;
            const float v1937 = nn_fma(v1717, v1717, v1936);
            const float v1938 = nn_fma(v1937, 0.001f, v1935);
            const float v1940 = v1933 * v1804;
            const float v1941 = nn_sqrt(v1938);
            const float v1942 = v1941 + 1e-7f;
            const float v1943 = nn_quotient(v1940, v1942);
            const float v76 = weights->block_conv2d_1_bias[i0];
            const float v1944 = v76 - v1943;
            trainer->block_conv2d_1_bias_m[i0] = v1933;
            trainer->block_conv2d_1_bias_v[i0] = v1938;
            weights->block_conv2d_1_bias[i0] = v1944;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: mul, neg over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1725 = arena[7647424 + i0];
            const float v1734 = arena[7647504 + i0];
            const float v1735 = v1725 * v1734;
            const float v1736 = -v1735;
            arena[7647440 + i0] = v1736;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: div, mul, neg, div, mul, div, add over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1728 = arena[7646704 + i0];
            const float v68 = arena[7647488 + i0];
            const float v1729 = v1728 / v68;
            arena[7646704 + i0] = v1729;
            const float v69 = arena[7647504 + i0];
            const float v1730 = v1729 * v69;
            const float v1731 = -v1730;
            const float v1732 = 0.5f / v68;
            const float v1733 = v1731 * v1732;
            const float v1739 = v1733 / v11;
            const float v1740 = v1739 + v1739;
            arena[7647488 + i0] = v1740;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1737 = arena[7647440 + i0];
            const float v1743 = v1737 / v11;
            arena[7647440 + i0] = v1743;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 2304; row += 512) {
        const ptrdiff_t end = row + 512 < (ptrdiff_t)n * 2304 ? row + 512 : (ptrdiff_t)n * 2304;
        /* mobilenet.nn:7: block/batch_normalization_1: mul, fma, add over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v1740 = arena[7647488 + i1];
                    const float v50 = arena[2949120 + i0 * 8 + i1];
                    const float v1741 = v1740 * v50;
                    const float v1724 = arena[3538944 + i0 * 8 + i1];
                    const float v69 = arena[7647504 + i1];
                    const float v1742 = nn_fma(v1724, v69, v1741);
                    const float v1743 = arena[7647440 + i1];
                    const float v1744 = v1742 + v1743;
                    arena[2949120 + i0 * 8 + i1] = v1744;
                }
            }
        }
        /* mobilenet.nn:7: block/depthwise_conv2d: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 2304, 8, arena + 2949120 + row * 8, arena + 7646640, arena + 7646624);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 8, 16] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1723 = arena[4161024 + i0];
            const float v1916 = trainer->block_conv2d_1_kernel_m[i0];
            const float v1917 = v1723 - v1916;
            const float v1918 = nn_fma(v1917, 0.1f, v1916);
            const float v1920 = trainer->block_conv2d_1_kernel_v[i0];
            const float v1921 = -v1920;
            const float v1922 = nn_fma(v1723, v1723, v1921);
            const float v1923 = nn_fma(v1922, 0.001f, v1920);
            const float v1925 = v1918 * v1804;
            const float v1926 = nn_sqrt(v1923);
            const float v1927 = v1926 + 1e-7f;
            const float v1928 = nn_quotient(v1925, v1927);
            const float v73 = weights->block_conv2d_1_kernel[i0];
            const float v1929 = v73 - v1928;
            trainer->block_conv2d_1_kernel_m[i0] = v1918;
            trainer->block_conv2d_1_kernel_v[i0] = v1923;
            weights->block_conv2d_1_kernel[i0] = v1929;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1725 = arena[7647424 + i0];
            const float v1901 = trainer->block_batch_normalization_1_beta_m[i0];
            const float v1902 = v1725 - v1901;
            const float v1903 = nn_fma(v1902, 0.1f, v1901);
            const float v1905 = trainer->block_batch_normalization_1_beta_v[i0];
            const float v1906 = -v1905;
            const float v1907 = nn_fma(v1725, v1725, v1906);
            const float v1908 = nn_fma(v1907, 0.001f, v1905);
            const float v1910 = v1903 * v1804;
            const float v1911 = nn_sqrt(v1908);
            const float v1912 = v1911 + 1e-7f;
            const float v1913 = nn_quotient(v1910, v1912);
            const float v46 = weights->block_batch_normalization_1_beta[i0];
            const float v1914 = v46 - v1913;
            trainer->block_batch_normalization_1_beta_m[i0] = v1903;
            trainer->block_batch_normalization_1_beta_v[i0] = v1908;
            weights->block_batch_normalization_1_beta[i0] = v1914;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1738 = arena[7646704 + i0];
            const float v1886 = trainer->block_batch_normalization_1_gamma_m[i0];
            const float v1887 = v1738 - v1886;
            const float v1888 = nn_fma(v1887, 0.1f, v1886);
            const float v1890 = trainer->block_batch_normalization_1_gamma_v[i0];
            const float v1891 = -v1890;
            const float v1892 = nn_fma(v1738, v1738, v1891);
            const float v1893 = nn_fma(v1892, 0.001f, v1890);
            const float v1895 = v1888 * v1804;
            const float v1896 = nn_sqrt(v1893);
            const float v1897 = v1896 + 1e-7f;
            const float v1898 = nn_quotient(v1895, v1897);
            const float v45 = weights->block_batch_normalization_1_gamma[i0];
            const float v1899 = v45 - v1898;
            trainer->block_batch_normalization_1_gamma_m[i0] = v1888;
            trainer->block_batch_normalization_1_gamma_v[i0] = v1893;
            weights->block_batch_normalization_1_gamma[i0] = v1899;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1745 = arena[7646624 + i0];
            const float v1871 = trainer->block_depthwise_conv2d_bias_m[i0];
            const float v1872 = v1745 - v1871;
            const float v1873 = nn_fma(v1872, 0.1f, v1871);
            const float v1875 = trainer->block_depthwise_conv2d_bias_v[i0];
            const float v1876 = -v1875;
            const float v1877 = nn_fma(v1745, v1745, v1876);
            const float v1878 = nn_fma(v1877, 0.001f, v1875);
            const float v1880 = v1873 * v1804;
            const float v1881 = nn_sqrt(v1878);
            const float v1882 = v1881 + 1e-7f;
            const float v1883 = nn_quotient(v1880, v1882);
            const float v43 = weights->block_depthwise_conv2d_bias[i0];
            const float v1884 = v43 - v1883;
            trainer->block_depthwise_conv2d_bias_m[i0] = v1873;
            trainer->block_depthwise_conv2d_bias_v[i0] = v1878;
            weights->block_depthwise_conv2d_bias[i0] = v1884;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:7: block/depthwise_conv2d: fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v13 = arena[2359296 + i0 * 8 + i1];
                    const float v35 = arena[7647472 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v1746 = nn_fma(v13, v35, v31);
                    const float v1747 = (0.0f < v1746 ? 1.0f : 0.0f);
                    const float v1748 = (v1747 != 0 ? v1746 : 0.0f);
                    arena[i0 * 8 + i1 - row * 18432] = v1748;
                }
            }
        }
        /* mobilenet.nn:7: block/depthwise_conv2d: conv_kernel_gradient [n, 48, 48, 8] [n, 48, 48, 8] -> [3, 3, 1, 8] */
        mobilenet_kernel_53(row > 0, (int)(end - row), arena, arena + 2949120 + row * 18432, arena + 18432);
        /* mobilenet.nn:7: block/depthwise_conv2d: conv_input_gradient [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_54((int)(end - row), arena + 2949120 + row * 18432, arena + 7646544, arena);
        /* mobilenet.nn:14: batch_normalization: fma, less, select, mul over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v13 = arena[2359296 + i0 * 8 + i1];
                    const float v35 = arena[7647472 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v1753 = nn_fma(v13, v35, v31);
                    const float v1754 = (0.0f < v1753 ? 1.0f : 0.0f);
                    const float v1751 = arena[i0 * 8 + i1 - row * 18432];
                    const float v1755 = (v1754 != 0 ? v1751 : 0.0f);
                    arena[2949120 + i0 * 8 + i1] = v1755;
                    const float v1757 = v1755 * v13;
                    arena[i0 * 8 + i1 - row * 18432] = v1757;
                }
            }
        }
        /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 8, arena + 2949120 + row * 18432, arena + 7646640, arena + 7646624);
        /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 8, arena, arena + 7646672, arena + 7646656);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 8, 1] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            const float v1752 = arena[18432 + i0];
            const float v1856 = trainer->block_depthwise_conv2d_kernel_m[i0];
            const float v1857 = v1752 - v1856;
            const float v1858 = nn_fma(v1857, 0.1f, v1856);
            const float v1860 = trainer->block_depthwise_conv2d_kernel_v[i0];
            const float v1861 = -v1860;
            const float v1862 = nn_fma(v1752, v1752, v1861);
            const float v1863 = nn_fma(v1862, 0.001f, v1860);
            const float v1865 = v1858 * v1804;
            const float v1866 = nn_sqrt(v1863);
            const float v1867 = v1866 + 1e-7f;
            const float v1868 = nn_quotient(v1865, v1867);
            const float v40 = weights->block_depthwise_conv2d_kernel[i0];
            const float v1869 = v40 - v1868;
            trainer->block_depthwise_conv2d_kernel_m[i0] = v1858;
            trainer->block_depthwise_conv2d_kernel_v[i0] = v1863;
            weights->block_depthwise_conv2d_kernel[i0] = v1869;
        }
    }
    /* mobilenet.nn:14: batch_normalization: mul, neg over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1756 = arena[7646624 + i0];
            const float v1765 = arena[7647472 + i0];
            const float v1766 = v1756 * v1765;
            const float v1767 = -v1766;
            arena[7646640 + i0] = v1767;
        }
    }
    /* mobilenet.nn:14: batch_normalization: div, mul, neg, div, mul, div, add over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1759 = arena[7646656 + i0];
            const float v34 = arena[7647456 + i0];
            const float v1760 = v1759 / v34;
            arena[7646656 + i0] = v1760;
            const float v35 = arena[7647472 + i0];
            const float v1761 = v1760 * v35;
            const float v1762 = -v1761;
            const float v1763 = 0.5f / v34;
            const float v1764 = v1762 * v1763;
            const float v1770 = v1764 / v11;
            const float v1771 = v1770 + v1770;
            arena[7647456 + i0] = v1771;
        }
    }
    /* mobilenet.nn:14: batch_normalization: div over [1, 1, 8] */
    {
        const float v11 = arena[7647520];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1768 = arena[7646640 + i0];
            const float v1774 = v1768 / v11;
            arena[7646640 + i0] = v1774;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:14: batch_normalization: mul, fma, add over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v1771 = arena[7647456 + i1];
                    const float v13 = arena[2359296 + i0 * 8 + i1];
                    const float v1772 = v1771 * v13;
                    const float v1755 = arena[2949120 + i0 * 8 + i1];
                    const float v35 = arena[7647472 + i1];
                    const float v1773 = nn_fma(v1755, v35, v1772);
                    const float v1774 = arena[7646640 + i1];
                    const float v1775 = v1773 + v1774;
                    arena[i0 * 8 + i1 - row * 18432] = v1775;
                }
            }
        }
        /* mobilenet.nn:13: conv2d: sum [n, 48, 48, 8] -> [8] */
        nn_sum_rows_more((int)row * 2304, (int)(end - row) * 2304, n * 2304, 8, arena, arena + 7646688, arena + 7646672);
        /* mobilenet.nn:13: conv2d: conv_kernel_gradient [n, 96, 96, 3] [n, 48, 48, 8] -> [3, 3, 3, 8] */
        mobilenet_kernel_55(row > 0, (int)(end - row), image + row * 27648, arena, arena + 18432);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1756 = arena[7646624 + i0];
            const float v1841 = trainer->batch_normalization_beta_m[i0];
            const float v1842 = v1756 - v1841;
            const float v1843 = nn_fma(v1842, 0.1f, v1841);
            const float v1845 = trainer->batch_normalization_beta_v[i0];
            const float v1846 = -v1845;
            const float v1847 = nn_fma(v1756, v1756, v1846);
            const float v1848 = nn_fma(v1847, 0.001f, v1845);
            const float v1850 = v1843 * v1804;
            const float v1851 = nn_sqrt(v1848);
            const float v1852 = v1851 + 1e-7f;
            const float v1853 = nn_quotient(v1850, v1852);
            const float v6 = weights->batch_normalization_beta[i0];
            const float v1854 = v6 - v1853;
            trainer->batch_normalization_beta_m[i0] = v1843;
            trainer->batch_normalization_beta_v[i0] = v1848;
            weights->batch_normalization_beta[i0] = v1854;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1769 = arena[7646656 + i0];
            const float v1826 = trainer->batch_normalization_gamma_m[i0];
            const float v1827 = v1769 - v1826;
            const float v1828 = nn_fma(v1827, 0.1f, v1826);
            const float v1830 = trainer->batch_normalization_gamma_v[i0];
            const float v1831 = -v1830;
            const float v1832 = nn_fma(v1769, v1769, v1831);
            const float v1833 = nn_fma(v1832, 0.001f, v1830);
            const float v1835 = v1828 * v1804;
            const float v1836 = nn_sqrt(v1833);
            const float v1837 = v1836 + 1e-7f;
            const float v1838 = nn_quotient(v1835, v1837);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v1839 = v5 - v1838;
            trainer->batch_normalization_gamma_m[i0] = v1828;
            trainer->batch_normalization_gamma_v[i0] = v1833;
            weights->batch_normalization_gamma[i0] = v1839;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1776 = arena[7646672 + i0];
            const float v1811 = trainer->conv2d_bias_m[i0];
            const float v1812 = v1776 - v1811;
            const float v1813 = nn_fma(v1812, 0.1f, v1811);
            const float v1815 = trainer->conv2d_bias_v[i0];
            const float v1816 = -v1815;
            const float v1817 = nn_fma(v1776, v1776, v1816);
            const float v1818 = nn_fma(v1817, 0.001f, v1815);
            const float v1820 = v1813 * v1804;
            const float v1821 = nn_sqrt(v1818);
            const float v1822 = v1821 + 1e-7f;
            const float v1823 = nn_quotient(v1820, v1822);
            const float v3 = weights->conv2d_bias[i0];
            const float v1824 = v3 - v1823;
            trainer->conv2d_bias_m[i0] = v1813;
            trainer->conv2d_bias_v[i0] = v1818;
            weights->conv2d_bias[i0] = v1824;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 3, 8] */
    {
        const float v1804 = arena[7647600];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            const float v1777 = arena[18432 + i0];
            const float v1785 = trainer->conv2d_kernel_m[i0];
            const float v1786 = v1777 - v1785;
            const float v1788 = nn_fma(v1786, 0.1f, v1785);
            const float v1790 = trainer->conv2d_kernel_v[i0];
            const float v1791 = -v1790;
            const float v1792 = nn_fma(v1777, v1777, v1791);
            const float v1794 = nn_fma(v1792, 0.001f, v1790);
            const float v1805 = v1788 * v1804;
            const float v1806 = nn_sqrt(v1794);
            const float v1807 = v1806 + 1e-7f;
            const float v1808 = nn_quotient(v1805, v1807);
            const float v1 = weights->conv2d_kernel[i0];
            const float v1809 = v1 - v1808;
            trainer->conv2d_kernel_m[i0] = v1788;
            trainer->conv2d_kernel_v[i0] = v1794;
            weights->conv2d_kernel[i0] = v1809;
        }
    }
    return arena[7647616];
}

void mobilenet_metrics_reset(mobilenet_metrics *metrics) {
    /* mobilenet.nn:34: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->accuracy_total = 0.0f;
        metrics->accuracy_count = 0.0f;
    }
}

struct mobilenet_evaluate_panel_1 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
NN_OUTLINE void mobilenet_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 2304 + row); i0 < (block * 2304 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v42 = c[i1 - column];
            const float v43 = weights->block_conv2d_1_bias[i1];
            const float v44 = v42 + v43;
            const float v51 = arena[59136 + i1];
            const float v55 = arena[59152 + i1];
            const float v56 = nn_fma(v44, v51, v55);
            const float v57 = (0.0f < v56 ? 1.0f : 0.0f);
            const float v58 = (v57 != 0 ? v56 : 0.0f);
            arena[i0 * 16 + i1 - block * 36864] = v58;
        }
    }
}

struct mobilenet_evaluate_panel_2 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_2 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 576 + row); i0 < (block * 576 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v80 = c[i1 - column];
            const float v81 = weights->block_1_conv2d_2_bias[i1];
            const float v82 = v80 + v81;
            const float v89 = arena[58880 + i1];
            const float v93 = arena[58912 + i1];
            const float v94 = nn_fma(v82, v89, v93);
            const float v95 = (0.0f < v94 ? 1.0f : 0.0f);
            const float v96 = (v95 != 0 ? v94 : 0.0f);
            arena[i0 * 32 + i1 - block * 18432] = v96;
        }
    }
}

struct mobilenet_evaluate_panel_3 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
NN_OUTLINE void mobilenet_evaluate_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_3 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 576 + row); i0 < (block * 576 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v118 = c[i1 - column];
            const float v119 = weights->block_2_conv2d_3_bias[i1];
            const float v120 = v118 + v119;
            const float v127 = arena[59008 + i1];
            const float v131 = arena[59040 + i1];
            const float v132 = nn_fma(v120, v127, v131);
            const float v133 = (0.0f < v132 ? 1.0f : 0.0f);
            const float v134 = (v133 != 0 ? v132 : 0.0f);
            arena[i0 * 32 + i1 - block * 18432] = v134;
        }
    }
}

struct mobilenet_evaluate_panel_4 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_evaluate_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_4 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 144 + row); i0 < (block * 144 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v156 = c[i1 - column];
            const float v157 = weights->block_3_conv2d_4_bias[i1];
            const float v158 = v156 + v157;
            const float v165 = arena[58368 + i1];
            const float v169 = arena[58432 + i1];
            const float v170 = nn_fma(v158, v165, v169);
            const float v171 = (0.0f < v170 ? 1.0f : 0.0f);
            const float v172 = (v171 != 0 ? v170 : 0.0f);
            arena[i0 * 64 + i1 - block * 9216] = v172;
        }
    }
}

struct mobilenet_evaluate_panel_5 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
NN_OUTLINE void mobilenet_evaluate_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_5 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 144 + row); i0 < (block * 144 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v194 = c[i1 - column];
            const float v195 = weights->block_4_conv2d_5_bias[i1];
            const float v196 = v194 + v195;
            const float v203 = arena[58624 + i1];
            const float v207 = arena[58688 + i1];
            const float v208 = nn_fma(v196, v203, v207);
            const float v209 = (0.0f < v208 ? 1.0f : 0.0f);
            const float v210 = (v209 != 0 ? v208 : 0.0f);
            arena[i0 * 64 + i1 - block * 9216] = v210;
        }
    }
}

struct mobilenet_evaluate_panel_6 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_6 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v232 = c[i1 - column];
            const float v233 = weights->block_5_conv2d_6_bias[i1];
            const float v234 = v232 + v233;
            const float v241 = arena[55296 + i1];
            const float v245 = arena[55424 + i1];
            const float v246 = nn_fma(v234, v241, v245);
            const float v247 = (0.0f < v246 ? 1.0f : 0.0f);
            const float v248 = (v247 != 0 ? v246 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v248;
        }
    }
}

struct mobilenet_evaluate_panel_7 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_7 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v270 = c[i1 - column];
            const float v271 = weights->block_6_conv2d_7_bias[i1];
            const float v272 = v270 + v271;
            const float v279 = arena[55808 + i1];
            const float v283 = arena[55936 + i1];
            const float v284 = nn_fma(v272, v279, v283);
            const float v285 = (0.0f < v284 ? 1.0f : 0.0f);
            const float v286 = (v285 != 0 ? v284 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v286;
        }
    }
}

struct mobilenet_evaluate_panel_8 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_8 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v308 = c[i1 - column];
            const float v309 = weights->block_7_conv2d_8_bias[i1];
            const float v310 = v308 + v309;
            const float v317 = arena[56320 + i1];
            const float v321 = arena[56448 + i1];
            const float v322 = nn_fma(v310, v317, v321);
            const float v323 = (0.0f < v322 ? 1.0f : 0.0f);
            const float v324 = (v323 != 0 ? v322 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v324;
        }
    }
}

struct mobilenet_evaluate_panel_9 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_9 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v346 = c[i1 - column];
            const float v347 = weights->block_8_conv2d_9_bias[i1];
            const float v348 = v346 + v347;
            const float v355 = arena[56832 + i1];
            const float v359 = arena[56960 + i1];
            const float v360 = nn_fma(v348, v355, v359);
            const float v361 = (0.0f < v360 ? 1.0f : 0.0f);
            const float v362 = (v361 != 0 ? v360 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v362;
        }
    }
}

struct mobilenet_evaluate_panel_10 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_10 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v384 = c[i1 - column];
            const float v385 = weights->block_9_conv2d_10_bias[i1];
            const float v386 = v384 + v385;
            const float v393 = arena[57344 + i1];
            const float v397 = arena[57472 + i1];
            const float v398 = nn_fma(v386, v393, v397);
            const float v399 = (0.0f < v398 ? 1.0f : 0.0f);
            const float v400 = (v399 != 0 ? v398 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v400;
        }
    }
}

struct mobilenet_evaluate_panel_11 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
NN_OUTLINE void mobilenet_evaluate_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_11 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 36 + row); i0 < (block * 36 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v422 = c[i1 - column];
            const float v423 = weights->block_10_conv2d_11_bias[i1];
            const float v424 = v422 + v423;
            const float v431 = arena[57856 + i1];
            const float v435 = arena[57984 + i1];
            const float v436 = nn_fma(v424, v431, v435);
            const float v437 = (0.0f < v436 ? 1.0f : 0.0f);
            const float v438 = (v437 != 0 ? v436 : 0.0f);
            arena[i0 * 128 + i1 - block * 4608] = v438;
        }
    }
}

struct mobilenet_evaluate_panel_12 { ptrdiff_t block; const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_evaluate_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_12 *const given = context;
    const ptrdiff_t block = given->block;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block * 9 + row); i0 < (block * 9 + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v460 = c[i1 - column];
            const float v461 = weights->block_11_conv2d_12_bias[i1];
            const float v462 = v460 + v461;
            const float v469 = arena[142848 + i1];
            const float v473 = arena[143104 + i1];
            const float v474 = nn_fma(v462, v469, v473);
            const float v475 = (0.0f < v474 ? 1.0f : 0.0f);
            const float v476 = (v475 != 0 ? v474 : 0.0f);
            arena[110592 + i0 * 256 + i1 - block * 2304] = v476;
        }
    }
}

struct mobilenet_evaluate_panel_13 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
NN_OUTLINE void mobilenet_evaluate_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_13 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v498 = c[i1 - column];
            const float v499 = weights->block_12_conv2d_13_bias[i1];
            const float v500 = v498 + v499;
            const float v507 = arena[147456 + i1];
            const float v511 = arena[147712 + i1];
            const float v512 = nn_fma(v500, v507, v511);
            const float v513 = (0.0f < v512 ? 1.0f : 0.0f);
            const float v514 = (v513 != 0 ? v512 : 0.0f);
            arena[73728 + i0 * 256 + i1] = v514;
        }
    }
}

struct mobilenet_evaluate_panel_14 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
static void mobilenet_evaluate_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_14 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v519 = c[i1 - column];
            const float v520 = weights->dense_bias[i1];
            const float v521 = v519 + v520;
            arena[8192 + i0 * 2 + i1] = v521;
        }
    }
}

float mobilenet_evaluate(const mobilenet_weights *weights, mobilenet_scratch *scratch, mobilenet_metrics *metrics, int n, const float *image, const int32_t *person_true) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = scratch->integers;
    if (n < 1 || n > MOBILENET_BATCH) return nn_from_bits(0x7fc00000u);
    /* mobilenet.nn:14: batch_normalization: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[59200 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[59216 + i0] = v15;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v28 = weights->block_batch_normalization_1_moving_variance[i0];
            const float v29 = v28 + 0.001f;
            const float v30 = nn_sqrt(v29);
            const float v26 = weights->block_batch_normalization_1_gamma[i0];
            const float v31 = v26 / v30;
            arena[59232 + i0] = v31;
            const float v33 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->block_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[59248 + i0] = v35;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v47 = weights->block_batch_normalization_2_moving_variance[i0];
            const float v48 = v47 + 0.001f;
            const float v49 = nn_sqrt(v48);
            const float v45 = weights->block_batch_normalization_2_gamma[i0];
            const float v50 = v45 / v49;
            arena[59136 + i0] = v50;
            const float v52 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->block_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[59152 + i0] = v54;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v66 = weights->block_1_batch_normalization_3_moving_variance[i0];
            const float v67 = v66 + 0.001f;
            const float v68 = nn_sqrt(v67);
            const float v64 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v69 = v64 / v68;
            arena[59168 + i0] = v69;
            const float v71 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->block_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[59184 + i0] = v73;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v85 = weights->block_1_batch_normalization_4_moving_variance[i0];
            const float v86 = v85 + 0.001f;
            const float v87 = nn_sqrt(v86);
            const float v83 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v88 = v83 / v87;
            arena[58880 + i0] = v88;
            const float v90 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->block_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[58912 + i0] = v92;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v104 = weights->block_2_batch_normalization_5_moving_variance[i0];
            const float v105 = v104 + 0.001f;
            const float v106 = nn_sqrt(v105);
            const float v102 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v107 = v102 / v106;
            arena[58944 + i0] = v107;
            const float v109 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v110 = -v109;
            const float v103 = weights->block_2_batch_normalization_5_beta[i0];
            const float v111 = nn_fma(v110, v107, v103);
            arena[58976 + i0] = v111;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v123 = weights->block_2_batch_normalization_6_moving_variance[i0];
            const float v124 = v123 + 0.001f;
            const float v125 = nn_sqrt(v124);
            const float v121 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v126 = v121 / v125;
            arena[59008 + i0] = v126;
            const float v128 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->block_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[59040 + i0] = v130;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v142 = weights->block_3_batch_normalization_7_moving_variance[i0];
            const float v143 = v142 + 0.001f;
            const float v144 = nn_sqrt(v143);
            const float v140 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v145 = v140 / v144;
            arena[59072 + i0] = v145;
            const float v147 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v148 = -v147;
            const float v141 = weights->block_3_batch_normalization_7_beta[i0];
            const float v149 = nn_fma(v148, v145, v141);
            arena[59104 + i0] = v149;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v161 = weights->block_3_batch_normalization_8_moving_variance[i0];
            const float v162 = v161 + 0.001f;
            const float v163 = nn_sqrt(v162);
            const float v159 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v164 = v159 / v163;
            arena[58368 + i0] = v164;
            const float v166 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v167 = -v166;
            const float v160 = weights->block_3_batch_normalization_8_beta[i0];
            const float v168 = nn_fma(v167, v164, v160);
            arena[58432 + i0] = v168;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v180 = weights->block_4_batch_normalization_9_moving_variance[i0];
            const float v181 = v180 + 0.001f;
            const float v182 = nn_sqrt(v181);
            const float v178 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v183 = v178 / v182;
            arena[58496 + i0] = v183;
            const float v185 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v186 = -v185;
            const float v179 = weights->block_4_batch_normalization_9_beta[i0];
            const float v187 = nn_fma(v186, v183, v179);
            arena[58560 + i0] = v187;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v199 = weights->block_4_batch_normalization_10_moving_variance[i0];
            const float v200 = v199 + 0.001f;
            const float v201 = nn_sqrt(v200);
            const float v197 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v202 = v197 / v201;
            arena[58624 + i0] = v202;
            const float v204 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v205 = -v204;
            const float v198 = weights->block_4_batch_normalization_10_beta[i0];
            const float v206 = nn_fma(v205, v202, v198);
            arena[58688 + i0] = v206;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v218 = weights->block_5_batch_normalization_11_moving_variance[i0];
            const float v219 = v218 + 0.001f;
            const float v220 = nn_sqrt(v219);
            const float v216 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v221 = v216 / v220;
            arena[58752 + i0] = v221;
            const float v223 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v224 = -v223;
            const float v217 = weights->block_5_batch_normalization_11_beta[i0];
            const float v225 = nn_fma(v224, v221, v217);
            arena[58816 + i0] = v225;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v237 = weights->block_5_batch_normalization_12_moving_variance[i0];
            const float v238 = v237 + 0.001f;
            const float v239 = nn_sqrt(v238);
            const float v235 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v240 = v235 / v239;
            arena[55296 + i0] = v240;
            const float v242 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v243 = -v242;
            const float v236 = weights->block_5_batch_normalization_12_beta[i0];
            const float v244 = nn_fma(v243, v240, v236);
            arena[55424 + i0] = v244;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v256 = weights->block_6_batch_normalization_13_moving_variance[i0];
            const float v257 = v256 + 0.001f;
            const float v258 = nn_sqrt(v257);
            const float v254 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v259 = v254 / v258;
            arena[55552 + i0] = v259;
            const float v261 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v262 = -v261;
            const float v255 = weights->block_6_batch_normalization_13_beta[i0];
            const float v263 = nn_fma(v262, v259, v255);
            arena[55680 + i0] = v263;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v275 = weights->block_6_batch_normalization_14_moving_variance[i0];
            const float v276 = v275 + 0.001f;
            const float v277 = nn_sqrt(v276);
            const float v273 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v278 = v273 / v277;
            arena[55808 + i0] = v278;
            const float v280 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v281 = -v280;
            const float v274 = weights->block_6_batch_normalization_14_beta[i0];
            const float v282 = nn_fma(v281, v278, v274);
            arena[55936 + i0] = v282;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v294 = weights->block_7_batch_normalization_15_moving_variance[i0];
            const float v295 = v294 + 0.001f;
            const float v296 = nn_sqrt(v295);
            const float v292 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v297 = v292 / v296;
            arena[56064 + i0] = v297;
            const float v299 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v300 = -v299;
            const float v293 = weights->block_7_batch_normalization_15_beta[i0];
            const float v301 = nn_fma(v300, v297, v293);
            arena[56192 + i0] = v301;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v313 = weights->block_7_batch_normalization_16_moving_variance[i0];
            const float v314 = v313 + 0.001f;
            const float v315 = nn_sqrt(v314);
            const float v311 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v316 = v311 / v315;
            arena[56320 + i0] = v316;
            const float v318 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v319 = -v318;
            const float v312 = weights->block_7_batch_normalization_16_beta[i0];
            const float v320 = nn_fma(v319, v316, v312);
            arena[56448 + i0] = v320;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v332 = weights->block_8_batch_normalization_17_moving_variance[i0];
            const float v333 = v332 + 0.001f;
            const float v334 = nn_sqrt(v333);
            const float v330 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v335 = v330 / v334;
            arena[56576 + i0] = v335;
            const float v337 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v338 = -v337;
            const float v331 = weights->block_8_batch_normalization_17_beta[i0];
            const float v339 = nn_fma(v338, v335, v331);
            arena[56704 + i0] = v339;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v351 = weights->block_8_batch_normalization_18_moving_variance[i0];
            const float v352 = v351 + 0.001f;
            const float v353 = nn_sqrt(v352);
            const float v349 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v354 = v349 / v353;
            arena[56832 + i0] = v354;
            const float v356 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v357 = -v356;
            const float v350 = weights->block_8_batch_normalization_18_beta[i0];
            const float v358 = nn_fma(v357, v354, v350);
            arena[56960 + i0] = v358;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v370 = weights->block_9_batch_normalization_19_moving_variance[i0];
            const float v371 = v370 + 0.001f;
            const float v372 = nn_sqrt(v371);
            const float v368 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v373 = v368 / v372;
            arena[57088 + i0] = v373;
            const float v375 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v376 = -v375;
            const float v369 = weights->block_9_batch_normalization_19_beta[i0];
            const float v377 = nn_fma(v376, v373, v369);
            arena[57216 + i0] = v377;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v389 = weights->block_9_batch_normalization_20_moving_variance[i0];
            const float v390 = v389 + 0.001f;
            const float v391 = nn_sqrt(v390);
            const float v387 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v392 = v387 / v391;
            arena[57344 + i0] = v392;
            const float v394 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v395 = -v394;
            const float v388 = weights->block_9_batch_normalization_20_beta[i0];
            const float v396 = nn_fma(v395, v392, v388);
            arena[57472 + i0] = v396;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v408 = weights->block_10_batch_normalization_21_moving_variance[i0];
            const float v409 = v408 + 0.001f;
            const float v410 = nn_sqrt(v409);
            const float v406 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v411 = v406 / v410;
            arena[57600 + i0] = v411;
            const float v413 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v414 = -v413;
            const float v407 = weights->block_10_batch_normalization_21_beta[i0];
            const float v415 = nn_fma(v414, v411, v407);
            arena[57728 + i0] = v415;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v427 = weights->block_10_batch_normalization_22_moving_variance[i0];
            const float v428 = v427 + 0.001f;
            const float v429 = nn_sqrt(v428);
            const float v425 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v430 = v425 / v429;
            arena[57856 + i0] = v430;
            const float v432 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v433 = -v432;
            const float v426 = weights->block_10_batch_normalization_22_beta[i0];
            const float v434 = nn_fma(v433, v430, v426);
            arena[57984 + i0] = v434;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: add, sqrt, div, neg, fma over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v446 = weights->block_11_batch_normalization_23_moving_variance[i0];
            const float v447 = v446 + 0.001f;
            const float v448 = nn_sqrt(v447);
            const float v444 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v449 = v444 / v448;
            arena[58112 + i0] = v449;
            const float v451 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v452 = -v451;
            const float v445 = weights->block_11_batch_normalization_23_beta[i0];
            const float v453 = nn_fma(v452, v449, v445);
            arena[58240 + i0] = v453;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_1((int)(end - row), image + row * 27648, weights->conv2d_kernel, arena);
        /* mobilenet.nn:15: add, fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v2 = arena[i0 * 8 + i1 - row * 18432];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    const float v12 = arena[59200 + i1];
                    const float v16 = arena[59216 + i1];
                    const float v17 = nn_fma(v4, v12, v16);
                    const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                    const float v20 = (v19 != 0 ? v17 : 0.0f);
                    arena[i0 * 8 + i1 - row * 18432] = v20;
                }
            }
        }
        /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
        mobilenet_kernel_2((int)(end - row), arena, weights->block_depthwise_conv2d_kernel, arena + 36864);
        /* mobilenet.nn:7: block: add, fma, less, select over [n, 48, 48, 8] */
        {
            for (ptrdiff_t i0 = row * 2304; i0 < end * 2304; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                    const float v23 = arena[36864 + i0 * 8 + i1 - row * 18432];
                    const float v24 = weights->block_depthwise_conv2d_bias[i1];
                    const float v25 = v23 + v24;
                    const float v32 = arena[59232 + i1];
                    const float v36 = arena[59248 + i1];
                    const float v37 = nn_fma(v25, v32, v36);
                    const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v37 : 0.0f);
                    arena[36864 + i0 * 8 + i1 - row * 18432] = v39;
                }
            }
        }
        /* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
        nn_gemm_panels((int)(end - row) * 2304, 16, 8, arena + 36864, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 0, mobilenet_kernel_3, mobilenet_evaluate_panel_1, &(struct mobilenet_evaluate_panel_1){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
        mobilenet_kernel_4((int)(end - row), arena, weights->block_1_depthwise_conv2d_1_kernel, arena + 36864);
        /* mobilenet.nn:7: block_1: add, fma, less, select over [n, 24, 24, 16] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v61 = arena[36864 + i0 * 16 + i1 - row * 9216];
                    const float v62 = weights->block_1_depthwise_conv2d_1_bias[i1];
                    const float v63 = v61 + v62;
                    const float v70 = arena[59168 + i1];
                    const float v74 = arena[59184 + i1];
                    const float v75 = nn_fma(v63, v70, v74);
                    const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                    const float v77 = (v76 != 0 ? v75 : 0.0f);
                    arena[36864 + i0 * 16 + i1 - row * 9216] = v77;
                }
            }
        }
        /* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 576, 32, 16, arena + 36864, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena, 32, 0, mobilenet_kernel_5, mobilenet_evaluate_panel_2, &(struct mobilenet_evaluate_panel_2){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
        mobilenet_kernel_6((int)(end - row), arena, weights->block_2_depthwise_conv2d_2_kernel, arena + 18432);
        /* mobilenet.nn:7: block_2: add, fma, less, select over [n, 24, 24, 32] */
        {
            for (ptrdiff_t i0 = row * 576; i0 < end * 576; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v99 = arena[18432 + i0 * 32 + i1 - row * 18432];
                    const float v100 = weights->block_2_depthwise_conv2d_2_bias[i1];
                    const float v101 = v99 + v100;
                    const float v108 = arena[58944 + i1];
                    const float v112 = arena[58976 + i1];
                    const float v113 = nn_fma(v101, v108, v112);
                    const float v114 = (0.0f < v113 ? 1.0f : 0.0f);
                    const float v115 = (v114 != 0 ? v113 : 0.0f);
                    arena[18432 + i0 * 32 + i1 - row * 18432] = v115;
                }
            }
        }
        /* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
        nn_gemm_panels((int)(end - row) * 576, 32, 32, arena + 18432, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena, 32, 0, mobilenet_kernel_7, mobilenet_evaluate_panel_3, &(struct mobilenet_evaluate_panel_3){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
        mobilenet_kernel_8((int)(end - row), arena, weights->block_3_depthwise_conv2d_3_kernel, arena + 18432);
        /* mobilenet.nn:7: block_3: add, fma, less, select over [n, 12, 12, 32] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v137 = arena[18432 + i0 * 32 + i1 - row * 4608];
                    const float v138 = weights->block_3_depthwise_conv2d_3_bias[i1];
                    const float v139 = v137 + v138;
                    const float v146 = arena[59072 + i1];
                    const float v150 = arena[59104 + i1];
                    const float v151 = nn_fma(v139, v146, v150);
                    const float v152 = (0.0f < v151 ? 1.0f : 0.0f);
                    const float v153 = (v152 != 0 ? v151 : 0.0f);
                    arena[18432 + i0 * 32 + i1 - row * 4608] = v153;
                }
            }
        }
        /* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 144, 64, 32, arena + 18432, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena, 64, 0, mobilenet_kernel_9, mobilenet_evaluate_panel_4, &(struct mobilenet_evaluate_panel_4){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
        mobilenet_kernel_10((int)(end - row), arena, weights->block_4_depthwise_conv2d_4_kernel, arena + 9216);
        /* mobilenet.nn:7: block_4: add, fma, less, select over [n, 12, 12, 64] */
        {
            for (ptrdiff_t i0 = row * 144; i0 < end * 144; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v175 = arena[9216 + i0 * 64 + i1 - row * 9216];
                    const float v176 = weights->block_4_depthwise_conv2d_4_bias[i1];
                    const float v177 = v175 + v176;
                    const float v184 = arena[58496 + i1];
                    const float v188 = arena[58560 + i1];
                    const float v189 = nn_fma(v177, v184, v188);
                    const float v190 = (0.0f < v189 ? 1.0f : 0.0f);
                    const float v191 = (v190 != 0 ? v189 : 0.0f);
                    arena[9216 + i0 * 64 + i1 - row * 9216] = v191;
                }
            }
        }
        /* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
        nn_gemm_panels((int)(end - row) * 144, 64, 64, arena + 9216, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena, 64, 0, mobilenet_kernel_11, mobilenet_evaluate_panel_5, &(struct mobilenet_evaluate_panel_5){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
        mobilenet_kernel_12((int)(end - row), arena, weights->block_5_depthwise_conv2d_5_kernel, arena + 9216);
        /* mobilenet.nn:7: block_5: add, fma, less, select over [n, 6, 6, 64] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v213 = arena[9216 + i0 * 64 + i1 - row * 2304];
                    const float v214 = weights->block_5_depthwise_conv2d_5_bias[i1];
                    const float v215 = v213 + v214;
                    const float v222 = arena[58752 + i1];
                    const float v226 = arena[58816 + i1];
                    const float v227 = nn_fma(v215, v222, v226);
                    const float v228 = (0.0f < v227 ? 1.0f : 0.0f);
                    const float v229 = (v228 != 0 ? v227 : 0.0f);
                    arena[9216 + i0 * 64 + i1 - row * 2304] = v229;
                }
            }
        }
        /* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 64, arena + 9216, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_13, mobilenet_evaluate_panel_6, &(struct mobilenet_evaluate_panel_6){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_6_depthwise_conv2d_6_kernel, arena + 4608);
        /* mobilenet.nn:7: block_6: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v251 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v252 = weights->block_6_depthwise_conv2d_6_bias[i1];
                    const float v253 = v251 + v252;
                    const float v260 = arena[55552 + i1];
                    const float v264 = arena[55680 + i1];
                    const float v265 = nn_fma(v253, v260, v264);
                    const float v266 = (0.0f < v265 ? 1.0f : 0.0f);
                    const float v267 = (v266 != 0 ? v265 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v267;
                }
            }
        }
        /* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_evaluate_panel_7, &(struct mobilenet_evaluate_panel_7){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_7_depthwise_conv2d_7_kernel, arena + 4608);
        /* mobilenet.nn:7: block_7: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v289 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v290 = weights->block_7_depthwise_conv2d_7_bias[i1];
                    const float v291 = v289 + v290;
                    const float v298 = arena[56064 + i1];
                    const float v302 = arena[56192 + i1];
                    const float v303 = nn_fma(v291, v298, v302);
                    const float v304 = (0.0f < v303 ? 1.0f : 0.0f);
                    const float v305 = (v304 != 0 ? v303 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v305;
                }
            }
        }
        /* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_evaluate_panel_8, &(struct mobilenet_evaluate_panel_8){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_8_depthwise_conv2d_8_kernel, arena + 4608);
        /* mobilenet.nn:7: block_8: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v327 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v328 = weights->block_8_depthwise_conv2d_8_bias[i1];
                    const float v329 = v327 + v328;
                    const float v336 = arena[56576 + i1];
                    const float v340 = arena[56704 + i1];
                    const float v341 = nn_fma(v329, v336, v340);
                    const float v342 = (0.0f < v341 ? 1.0f : 0.0f);
                    const float v343 = (v342 != 0 ? v341 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v343;
                }
            }
        }
        /* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_evaluate_panel_9, &(struct mobilenet_evaluate_panel_9){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_9_depthwise_conv2d_9_kernel, arena + 4608);
        /* mobilenet.nn:7: block_9: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v365 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v366 = weights->block_9_depthwise_conv2d_9_bias[i1];
                    const float v367 = v365 + v366;
                    const float v374 = arena[57088 + i1];
                    const float v378 = arena[57216 + i1];
                    const float v379 = nn_fma(v367, v374, v378);
                    const float v380 = (0.0f < v379 ? 1.0f : 0.0f);
                    const float v381 = (v380 != 0 ? v379 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v381;
                }
            }
        }
        /* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_evaluate_panel_10, &(struct mobilenet_evaluate_panel_10){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
        mobilenet_kernel_14((int)(end - row), arena, weights->block_10_depthwise_conv2d_10_kernel, arena + 4608);
        /* mobilenet.nn:7: block_10: add, fma, less, select over [n, 6, 6, 128] */
        {
            for (ptrdiff_t i0 = row * 36; i0 < end * 36; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v403 = arena[4608 + i0 * 128 + i1 - row * 4608];
                    const float v404 = weights->block_10_depthwise_conv2d_10_bias[i1];
                    const float v405 = v403 + v404;
                    const float v412 = arena[57600 + i1];
                    const float v416 = arena[57728 + i1];
                    const float v417 = nn_fma(v405, v412, v416);
                    const float v418 = (0.0f < v417 ? 1.0f : 0.0f);
                    const float v419 = (v418 != 0 ? v417 : 0.0f);
                    arena[4608 + i0 * 128 + i1 - row * 4608] = v419;
                }
            }
        }
        /* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
        nn_gemm_panels((int)(end - row) * 36, 128, 128, arena + 4608, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena, 128, 0, mobilenet_kernel_15, mobilenet_evaluate_panel_11, &(struct mobilenet_evaluate_panel_11){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
        mobilenet_kernel_16((int)(end - row), arena, weights->block_11_depthwise_conv2d_11_kernel, arena + 4608);
        /* mobilenet.nn:7: block_11: add, fma, less, select over [n, 3, 3, 128] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                    const float v441 = arena[4608 + i0 * 128 + i1 - row * 1152];
                    const float v442 = weights->block_11_depthwise_conv2d_11_bias[i1];
                    const float v443 = v441 + v442;
                    const float v450 = arena[58112 + i1];
                    const float v454 = arena[58240 + i1];
                    const float v455 = nn_fma(v443, v450, v454);
                    const float v456 = (0.0f < v455 ? 1.0f : 0.0f);
                    const float v457 = (v456 != 0 ? v455 : 0.0f);
                    arena[73728 + i0 * 128 + i1] = v457;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v465 = weights->block_11_batch_normalization_24_moving_variance[i0];
            const float v466 = v465 + 0.001f;
            const float v467 = nn_sqrt(v466);
            const float v463 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v468 = v463 / v467;
            arena[142848 + i0] = v468;
            const float v470 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v471 = -v470;
            const float v464 = weights->block_11_batch_normalization_24_beta[i0];
            const float v472 = nn_fma(v471, v468, v464);
            arena[143104 + i0] = v472;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v484 = weights->block_12_batch_normalization_25_moving_variance[i0];
            const float v485 = v484 + 0.001f;
            const float v486 = nn_sqrt(v485);
            const float v482 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v487 = v482 / v486;
            arena[143360 + i0] = v487;
            const float v489 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v490 = -v489;
            const float v483 = weights->block_12_batch_normalization_25_beta[i0];
            const float v491 = nn_fma(v490, v487, v483);
            arena[143616 + i0] = v491;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 7) {
        const ptrdiff_t end = row + 7 < n ? row + 7 : n;
        /* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
        nn_gemm_panels((int)(end - row) * 9, 256, 128, arena + 73728 + row * 1152, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena + 110592, 256, 0, mobilenet_kernel_17, mobilenet_evaluate_panel_12, &(struct mobilenet_evaluate_panel_12){ row, weights, arena }, NULL);
        /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
        mobilenet_kernel_18((int)(end - row), arena + 110592, weights->block_12_depthwise_conv2d_12_kernel, arena + 126720);
        /* mobilenet.nn:7: block_12: add, fma, less, select over [n, 3, 3, 256] */
        {
            for (ptrdiff_t i0 = row * 9; i0 < end * 9; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                    const float v479 = arena[126720 + i0 * 256 + i1 - row * 2304];
                    const float v480 = weights->block_12_depthwise_conv2d_12_bias[i1];
                    const float v481 = v479 + v480;
                    const float v488 = arena[143360 + i1];
                    const float v492 = arena[143616 + i1];
                    const float v493 = nn_fma(v481, v488, v492);
                    const float v494 = (0.0f < v493 ? 1.0f : 0.0f);
                    const float v495 = (v494 != 0 ? v493 : 0.0f);
                    arena[i0 * 256 + i1] = v495;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: add, sqrt, div, neg, fma over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v503 = weights->block_12_batch_normalization_26_moving_variance[i0];
            const float v504 = v503 + 0.001f;
            const float v505 = nn_sqrt(v504);
            const float v501 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v506 = v501 / v505;
            arena[147456 + i0] = v506;
            const float v508 = weights->block_12_batch_normalization_26_moving_mean[i0];
            const float v509 = -v508;
            const float v502 = weights->block_12_batch_normalization_26_beta[i0];
            const float v510 = nn_fma(v509, v506, v502);
            arena[147712 + i0] = v510;
        }
    }
    /* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
    nn_gemm_panels(n * 9, 256, 256, arena, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena + 73728, 256, 0, mobilenet_kernel_19, mobilenet_evaluate_panel_13, &(struct mobilenet_evaluate_panel_13){ weights, arena }, NULL);
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + 73728 + i0 * 9 * 256, arena + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v515 = arena[i0];
            const float v517 = v515 / 9.0f;
            arena[i0] = v517;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm_panels(n, 2, 256, arena, 256, 1, weights->dense_kernel, 2, 1, arena + 8192, 2, 0, mobilenet_kernel_20, mobilenet_evaluate_panel_14, &(struct mobilenet_evaluate_panel_14){ weights, arena }, NULL);
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena + 8192, arena);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v523 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v521 = arena[8192 + i0 * 2 + i1];
                const float v524 = v521 - v523;
                const float v525 = nn_exp(v524);
                arena[8192 + i0 * 2 + i1] = v525;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 8192, arena);
    /* mobilenet.nn:32: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v529 = person_true[i0];
            const float v530 = (float)v529;
            arena[64 + i0] = v530;
        }
    }
    /* mobilenet.nn:32: range -> [2] */
    for (int i0 = 0; i0 < 2; i0++) (integers)[i0] = i0;
    /* mobilenet.nn:26: dense: quotient over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v527 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v525 = arena[8192 + i0 * 2 + i1];
                const float v528 = nn_quotient(v525, v527);
                arena[8192 + i0 * 2 + i1] = v528;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 8192, arena + 96);
    /* mobilenet.nn:32: cast over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const int32_t v532 = integers[i0];
            const float v533 = (float)v532;
            arena[128 + i0] = v533;
        }
    }
    /* mobilenet.nn:32: equal, div, maximum, minimum, log, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v531 = arena[64 + i0];
            const float v536 = arena[96 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v533 = arena[128 + i1];
                const float v534 = (v531 == v533 ? 1.0f : 0.0f);
                const float v528 = arena[8192 + i0 * 2 + i1];
                const float v537 = v528 / v536;
                const float v539 = nn_maximum(v537, 1e-7f);
                const float v541 = nn_minimum(v539, 0.9999999f);
                const float v542 = nn_log(v541);
                const float v543 = v534 * v542;
                arena[i0 * 2 + i1] = v543;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena, arena + 96);
    /* mobilenet.nn:32: sum [n] -> [] */
    nn_sum(1, n, arena + 96, arena);
    /* mobilenet.nn:34: argmax [n, 2] -> [n] */
    nn_argmax(n, 2, 1, arena + 8192, integers);
    /* mobilenet.nn:34: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v555 = integers[i0];
            const float v556 = (float)v555;
            const float v530 = arena[64 + i0];
            const float v557 = (v530 == v556 ? 1.0f : 0.0f);
            arena[64 + i0] = v557;
        }
    }
    /* mobilenet.nn:34: sum [n] -> [] */
    nn_sum(1, n, arena + 64, arena + 16);
    /* mobilenet.nn:34: neg, div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v545 = arena[0];
        const float v546 = -v545;
        const float v548 = v546 / (float)n;
        arena[0] = v548;
        const float v549 = metrics->loss_total;
        const float v550 = nn_fma(v548, (float)n, v549);
        const float v562 = metrics->accuracy_count;
        const float v563 = v562 + (float)n;
        const float v559 = metrics->accuracy_total;
        const float v558 = arena[16];
        const float v560 = v559 + v558;
        const float v552 = metrics->loss_count;
        const float v553 = v552 + (float)n;
        metrics->loss_total = v550;
        metrics->accuracy_count = v563;
        metrics->accuracy_total = v560;
        metrics->loss_count = v553;
    }
    return arena[0];
}

void mobilenet_metrics_result(const mobilenet_metrics *metrics, float result[MOBILENET_METRICS]) {
    float arena[8];
    /* mobilenet.nn:34: div, div over [] */
    {
        const float v0 = metrics->loss_total;
        const float v1 = metrics->loss_count;
        const float v2 = v0 / v1;
        arena[0] = v2;
        const float v3 = metrics->accuracy_total;
        const float v4 = metrics->accuracy_count;
        const float v5 = v3 / v4;
        arena[4] = v5;
    }
    result[0] = arena[0];
    result[1] = arena[4];
}

/* Fails to compile where a struct does not have the size that was planned. */
typedef char mobilenet_weights_check[sizeof(mobilenet_weights) == MOBILENET_WEIGHTS_BYTES ? 1 : -1];
typedef char mobilenet_scratch_check[sizeof(mobilenet_scratch) == MOBILENET_INFERENCE_BYTES ? 1 : -1];
typedef char mobilenet_trainer_check[sizeof(mobilenet_trainer) == MOBILENET_TRAINING_BYTES ? 1 : -1];

static void mobilenet_any_init(void *weights, uint64_t seed) { mobilenet_init(weights, seed); }

static void mobilenet_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    mobilenet_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void mobilenet_any_trainer_init(void *trainer, uint64_t seed) { mobilenet_trainer_init(trainer, seed); }

static float mobilenet_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return mobilenet_train(weights, trainer, n, inputs[0], targets[0]);
}

static void mobilenet_any_metrics_reset(void *metrics) { mobilenet_metrics_reset(metrics); }

static float mobilenet_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return mobilenet_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void mobilenet_any_metrics_result(const void *metrics, float *result) { mobilenet_metrics_result(metrics, result); }

static const nn_tensor mobilenet_weight_table[] = {
    { "conv2d/kernel", NN_F32, 1, 4, { 3, 3, 3, 8, 0, 0 }, 216, offsetof(mobilenet_weights, conv2d_kernel), 0 },
    { "conv2d/bias", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, conv2d_bias), 0 },
    { "batch_normalization/gamma", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, batch_normalization_gamma), 0 },
    { "batch_normalization/beta", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, batch_normalization_beta), 0 },
    { "batch_normalization/moving_mean", NN_F32, 2, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, batch_normalization_moving_mean), 0 },
    { "batch_normalization/moving_variance", NN_F32, 2, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, batch_normalization_moving_variance), 0 },
    { "block/depthwise_conv2d/kernel", NN_F32, 1, 4, { 3, 3, 8, 1, 0, 0 }, 72, offsetof(mobilenet_weights, block_depthwise_conv2d_kernel), 0 },
    { "block/depthwise_conv2d/bias", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, block_depthwise_conv2d_bias), 0 },
    { "block/batch_normalization_1/gamma", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, block_batch_normalization_1_gamma), 0 },
    { "block/batch_normalization_1/beta", NN_F32, 1, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, block_batch_normalization_1_beta), 0 },
    { "block/batch_normalization_1/moving_mean", NN_F32, 2, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, block_batch_normalization_1_moving_mean), 0 },
    { "block/batch_normalization_1/moving_variance", NN_F32, 2, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_weights, block_batch_normalization_1_moving_variance), 0 },
    { "block/conv2d_1/kernel", NN_F32, 1, 4, { 1, 1, 8, 16, 0, 0 }, 128, offsetof(mobilenet_weights, block_conv2d_1_kernel), 0 },
    { "block/conv2d_1/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_conv2d_1_bias), 0 },
    { "block/batch_normalization_2/gamma", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_batch_normalization_2_gamma), 0 },
    { "block/batch_normalization_2/beta", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_batch_normalization_2_beta), 0 },
    { "block/batch_normalization_2/moving_mean", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_batch_normalization_2_moving_mean), 0 },
    { "block/batch_normalization_2/moving_variance", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_batch_normalization_2_moving_variance), 0 },
    { "block_1/depthwise_conv2d_1/kernel", NN_F32, 1, 4, { 3, 3, 16, 1, 0, 0 }, 144, offsetof(mobilenet_weights, block_1_depthwise_conv2d_1_kernel), 0 },
    { "block_1/depthwise_conv2d_1/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_1_depthwise_conv2d_1_bias), 0 },
    { "block_1/batch_normalization_3/gamma", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_1_batch_normalization_3_gamma), 0 },
    { "block_1/batch_normalization_3/beta", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_1_batch_normalization_3_beta), 0 },
    { "block_1/batch_normalization_3/moving_mean", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_1_batch_normalization_3_moving_mean), 0 },
    { "block_1/batch_normalization_3/moving_variance", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_weights, block_1_batch_normalization_3_moving_variance), 0 },
    { "block_1/conv2d_2/kernel", NN_F32, 1, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(mobilenet_weights, block_1_conv2d_2_kernel), 0 },
    { "block_1/conv2d_2/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_1_conv2d_2_bias), 0 },
    { "block_1/batch_normalization_4/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_1_batch_normalization_4_gamma), 0 },
    { "block_1/batch_normalization_4/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_1_batch_normalization_4_beta), 0 },
    { "block_1/batch_normalization_4/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_1_batch_normalization_4_moving_mean), 0 },
    { "block_1/batch_normalization_4/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_1_batch_normalization_4_moving_variance), 0 },
    { "block_2/depthwise_conv2d_2/kernel", NN_F32, 1, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_weights, block_2_depthwise_conv2d_2_kernel), 0 },
    { "block_2/depthwise_conv2d_2/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_depthwise_conv2d_2_bias), 0 },
    { "block_2/batch_normalization_5/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_5_gamma), 0 },
    { "block_2/batch_normalization_5/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_5_beta), 0 },
    { "block_2/batch_normalization_5/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_5_moving_mean), 0 },
    { "block_2/batch_normalization_5/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_5_moving_variance), 0 },
    { "block_2/conv2d_3/kernel", NN_F32, 1, 4, { 1, 1, 32, 32, 0, 0 }, 1024, offsetof(mobilenet_weights, block_2_conv2d_3_kernel), 0 },
    { "block_2/conv2d_3/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_conv2d_3_bias), 0 },
    { "block_2/batch_normalization_6/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_6_gamma), 0 },
    { "block_2/batch_normalization_6/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_6_beta), 0 },
    { "block_2/batch_normalization_6/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_6_moving_mean), 0 },
    { "block_2/batch_normalization_6/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_2_batch_normalization_6_moving_variance), 0 },
    { "block_3/depthwise_conv2d_3/kernel", NN_F32, 1, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_weights, block_3_depthwise_conv2d_3_kernel), 0 },
    { "block_3/depthwise_conv2d_3/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_3_depthwise_conv2d_3_bias), 0 },
    { "block_3/batch_normalization_7/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_3_batch_normalization_7_gamma), 0 },
    { "block_3/batch_normalization_7/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_3_batch_normalization_7_beta), 0 },
    { "block_3/batch_normalization_7/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_3_batch_normalization_7_moving_mean), 0 },
    { "block_3/batch_normalization_7/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_weights, block_3_batch_normalization_7_moving_variance), 0 },
    { "block_3/conv2d_4/kernel", NN_F32, 1, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(mobilenet_weights, block_3_conv2d_4_kernel), 0 },
    { "block_3/conv2d_4/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_3_conv2d_4_bias), 0 },
    { "block_3/batch_normalization_8/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_3_batch_normalization_8_gamma), 0 },
    { "block_3/batch_normalization_8/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_3_batch_normalization_8_beta), 0 },
    { "block_3/batch_normalization_8/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_3_batch_normalization_8_moving_mean), 0 },
    { "block_3/batch_normalization_8/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_3_batch_normalization_8_moving_variance), 0 },
    { "block_4/depthwise_conv2d_4/kernel", NN_F32, 1, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_weights, block_4_depthwise_conv2d_4_kernel), 0 },
    { "block_4/depthwise_conv2d_4/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_depthwise_conv2d_4_bias), 0 },
    { "block_4/batch_normalization_9/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_9_gamma), 0 },
    { "block_4/batch_normalization_9/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_9_beta), 0 },
    { "block_4/batch_normalization_9/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_9_moving_mean), 0 },
    { "block_4/batch_normalization_9/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_9_moving_variance), 0 },
    { "block_4/conv2d_5/kernel", NN_F32, 1, 4, { 1, 1, 64, 64, 0, 0 }, 4096, offsetof(mobilenet_weights, block_4_conv2d_5_kernel), 0 },
    { "block_4/conv2d_5/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_conv2d_5_bias), 0 },
    { "block_4/batch_normalization_10/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_10_gamma), 0 },
    { "block_4/batch_normalization_10/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_10_beta), 0 },
    { "block_4/batch_normalization_10/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_10_moving_mean), 0 },
    { "block_4/batch_normalization_10/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_4_batch_normalization_10_moving_variance), 0 },
    { "block_5/depthwise_conv2d_5/kernel", NN_F32, 1, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_weights, block_5_depthwise_conv2d_5_kernel), 0 },
    { "block_5/depthwise_conv2d_5/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_5_depthwise_conv2d_5_bias), 0 },
    { "block_5/batch_normalization_11/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_5_batch_normalization_11_gamma), 0 },
    { "block_5/batch_normalization_11/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_5_batch_normalization_11_beta), 0 },
    { "block_5/batch_normalization_11/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_5_batch_normalization_11_moving_mean), 0 },
    { "block_5/batch_normalization_11/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_weights, block_5_batch_normalization_11_moving_variance), 0 },
    { "block_5/conv2d_6/kernel", NN_F32, 1, 4, { 1, 1, 64, 128, 0, 0 }, 8192, offsetof(mobilenet_weights, block_5_conv2d_6_kernel), 0 },
    { "block_5/conv2d_6/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_5_conv2d_6_bias), 0 },
    { "block_5/batch_normalization_12/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_5_batch_normalization_12_gamma), 0 },
    { "block_5/batch_normalization_12/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_5_batch_normalization_12_beta), 0 },
    { "block_5/batch_normalization_12/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_5_batch_normalization_12_moving_mean), 0 },
    { "block_5/batch_normalization_12/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_5_batch_normalization_12_moving_variance), 0 },
    { "block_6/depthwise_conv2d_6/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_6_depthwise_conv2d_6_kernel), 0 },
    { "block_6/depthwise_conv2d_6/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_depthwise_conv2d_6_bias), 0 },
    { "block_6/batch_normalization_13/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_13_gamma), 0 },
    { "block_6/batch_normalization_13/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_13_beta), 0 },
    { "block_6/batch_normalization_13/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_13_moving_mean), 0 },
    { "block_6/batch_normalization_13/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_13_moving_variance), 0 },
    { "block_6/conv2d_7/kernel", NN_F32, 1, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_weights, block_6_conv2d_7_kernel), 0 },
    { "block_6/conv2d_7/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_conv2d_7_bias), 0 },
    { "block_6/batch_normalization_14/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_14_gamma), 0 },
    { "block_6/batch_normalization_14/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_14_beta), 0 },
    { "block_6/batch_normalization_14/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_14_moving_mean), 0 },
    { "block_6/batch_normalization_14/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_6_batch_normalization_14_moving_variance), 0 },
    { "block_7/depthwise_conv2d_7/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_7_depthwise_conv2d_7_kernel), 0 },
    { "block_7/depthwise_conv2d_7/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_depthwise_conv2d_7_bias), 0 },
    { "block_7/batch_normalization_15/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_15_gamma), 0 },
    { "block_7/batch_normalization_15/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_15_beta), 0 },
    { "block_7/batch_normalization_15/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_15_moving_mean), 0 },
    { "block_7/batch_normalization_15/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_15_moving_variance), 0 },
    { "block_7/conv2d_8/kernel", NN_F32, 1, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_weights, block_7_conv2d_8_kernel), 0 },
    { "block_7/conv2d_8/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_conv2d_8_bias), 0 },
    { "block_7/batch_normalization_16/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_16_gamma), 0 },
    { "block_7/batch_normalization_16/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_16_beta), 0 },
    { "block_7/batch_normalization_16/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_16_moving_mean), 0 },
    { "block_7/batch_normalization_16/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_7_batch_normalization_16_moving_variance), 0 },
    { "block_8/depthwise_conv2d_8/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_8_depthwise_conv2d_8_kernel), 0 },
    { "block_8/depthwise_conv2d_8/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_depthwise_conv2d_8_bias), 0 },
    { "block_8/batch_normalization_17/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_17_gamma), 0 },
    { "block_8/batch_normalization_17/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_17_beta), 0 },
    { "block_8/batch_normalization_17/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_17_moving_mean), 0 },
    { "block_8/batch_normalization_17/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_17_moving_variance), 0 },
    { "block_8/conv2d_9/kernel", NN_F32, 1, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_weights, block_8_conv2d_9_kernel), 0 },
    { "block_8/conv2d_9/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_conv2d_9_bias), 0 },
    { "block_8/batch_normalization_18/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_18_gamma), 0 },
    { "block_8/batch_normalization_18/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_18_beta), 0 },
    { "block_8/batch_normalization_18/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_18_moving_mean), 0 },
    { "block_8/batch_normalization_18/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_8_batch_normalization_18_moving_variance), 0 },
    { "block_9/depthwise_conv2d_9/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_9_depthwise_conv2d_9_kernel), 0 },
    { "block_9/depthwise_conv2d_9/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_depthwise_conv2d_9_bias), 0 },
    { "block_9/batch_normalization_19/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_19_gamma), 0 },
    { "block_9/batch_normalization_19/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_19_beta), 0 },
    { "block_9/batch_normalization_19/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_19_moving_mean), 0 },
    { "block_9/batch_normalization_19/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_19_moving_variance), 0 },
    { "block_9/conv2d_10/kernel", NN_F32, 1, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_weights, block_9_conv2d_10_kernel), 0 },
    { "block_9/conv2d_10/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_conv2d_10_bias), 0 },
    { "block_9/batch_normalization_20/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_20_gamma), 0 },
    { "block_9/batch_normalization_20/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_20_beta), 0 },
    { "block_9/batch_normalization_20/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_20_moving_mean), 0 },
    { "block_9/batch_normalization_20/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_9_batch_normalization_20_moving_variance), 0 },
    { "block_10/depthwise_conv2d_10/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_10_depthwise_conv2d_10_kernel), 0 },
    { "block_10/depthwise_conv2d_10/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_depthwise_conv2d_10_bias), 0 },
    { "block_10/batch_normalization_21/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_21_gamma), 0 },
    { "block_10/batch_normalization_21/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_21_beta), 0 },
    { "block_10/batch_normalization_21/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_21_moving_mean), 0 },
    { "block_10/batch_normalization_21/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_21_moving_variance), 0 },
    { "block_10/conv2d_11/kernel", NN_F32, 1, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_weights, block_10_conv2d_11_kernel), 0 },
    { "block_10/conv2d_11/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_conv2d_11_bias), 0 },
    { "block_10/batch_normalization_22/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_22_gamma), 0 },
    { "block_10/batch_normalization_22/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_22_beta), 0 },
    { "block_10/batch_normalization_22/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_22_moving_mean), 0 },
    { "block_10/batch_normalization_22/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_10_batch_normalization_22_moving_variance), 0 },
    { "block_11/depthwise_conv2d_11/kernel", NN_F32, 1, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_weights, block_11_depthwise_conv2d_11_kernel), 0 },
    { "block_11/depthwise_conv2d_11/bias", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_11_depthwise_conv2d_11_bias), 0 },
    { "block_11/batch_normalization_23/gamma", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_11_batch_normalization_23_gamma), 0 },
    { "block_11/batch_normalization_23/beta", NN_F32, 1, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_11_batch_normalization_23_beta), 0 },
    { "block_11/batch_normalization_23/moving_mean", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_11_batch_normalization_23_moving_mean), 0 },
    { "block_11/batch_normalization_23/moving_variance", NN_F32, 2, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_weights, block_11_batch_normalization_23_moving_variance), 0 },
    { "block_11/conv2d_12/kernel", NN_F32, 1, 4, { 1, 1, 128, 256, 0, 0 }, 32768, offsetof(mobilenet_weights, block_11_conv2d_12_kernel), 0 },
    { "block_11/conv2d_12/bias", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_11_conv2d_12_bias), 0 },
    { "block_11/batch_normalization_24/gamma", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_11_batch_normalization_24_gamma), 0 },
    { "block_11/batch_normalization_24/beta", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_11_batch_normalization_24_beta), 0 },
    { "block_11/batch_normalization_24/moving_mean", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_11_batch_normalization_24_moving_mean), 0 },
    { "block_11/batch_normalization_24/moving_variance", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_11_batch_normalization_24_moving_variance), 0 },
    { "block_12/depthwise_conv2d_12/kernel", NN_F32, 1, 4, { 3, 3, 256, 1, 0, 0 }, 2304, offsetof(mobilenet_weights, block_12_depthwise_conv2d_12_kernel), 0 },
    { "block_12/depthwise_conv2d_12/bias", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_depthwise_conv2d_12_bias), 0 },
    { "block_12/batch_normalization_25/gamma", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_25_gamma), 0 },
    { "block_12/batch_normalization_25/beta", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_25_beta), 0 },
    { "block_12/batch_normalization_25/moving_mean", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_25_moving_mean), 0 },
    { "block_12/batch_normalization_25/moving_variance", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_25_moving_variance), 0 },
    { "block_12/conv2d_13/kernel", NN_F32, 1, 4, { 1, 1, 256, 256, 0, 0 }, 65536, offsetof(mobilenet_weights, block_12_conv2d_13_kernel), 0 },
    { "block_12/conv2d_13/bias", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_conv2d_13_bias), 0 },
    { "block_12/batch_normalization_26/gamma", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_26_gamma), 0 },
    { "block_12/batch_normalization_26/beta", NN_F32, 1, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_26_beta), 0 },
    { "block_12/batch_normalization_26/moving_mean", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_26_moving_mean), 0 },
    { "block_12/batch_normalization_26/moving_variance", NN_F32, 2, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_weights, block_12_batch_normalization_26_moving_variance), 0 },
    { "dense/kernel", NN_F32, 1, 2, { 256, 2, 0, 0, 0, 0 }, 512, offsetof(mobilenet_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 2, 0, 0, 0, 0, 0 }, 2, offsetof(mobilenet_weights, dense_bias), 0 },
};
static const nn_tensor mobilenet_slot_table[] = {
    { "conv2d/kernel/m", NN_F32, 0, 4, { 3, 3, 3, 8, 0, 0 }, 216, offsetof(mobilenet_trainer, conv2d_kernel_m), 0 },
    { "conv2d/kernel/v", NN_F32, 0, 4, { 3, 3, 3, 8, 0, 0 }, 216, offsetof(mobilenet_trainer, conv2d_kernel_v), 0 },
    { "conv2d/bias/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, conv2d_bias_m), 0 },
    { "conv2d/bias/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, conv2d_bias_v), 0 },
    { "batch_normalization/gamma/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, batch_normalization_gamma_m), 0 },
    { "batch_normalization/gamma/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, batch_normalization_gamma_v), 0 },
    { "batch_normalization/beta/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, batch_normalization_beta_m), 0 },
    { "batch_normalization/beta/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, batch_normalization_beta_v), 0 },
    { "block/depthwise_conv2d/kernel/m", NN_F32, 0, 4, { 3, 3, 8, 1, 0, 0 }, 72, offsetof(mobilenet_trainer, block_depthwise_conv2d_kernel_m), 0 },
    { "block/depthwise_conv2d/kernel/v", NN_F32, 0, 4, { 3, 3, 8, 1, 0, 0 }, 72, offsetof(mobilenet_trainer, block_depthwise_conv2d_kernel_v), 0 },
    { "block/depthwise_conv2d/bias/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_depthwise_conv2d_bias_m), 0 },
    { "block/depthwise_conv2d/bias/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_depthwise_conv2d_bias_v), 0 },
    { "block/batch_normalization_1/gamma/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_batch_normalization_1_gamma_m), 0 },
    { "block/batch_normalization_1/gamma/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_batch_normalization_1_gamma_v), 0 },
    { "block/batch_normalization_1/beta/m", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_batch_normalization_1_beta_m), 0 },
    { "block/batch_normalization_1/beta/v", NN_F32, 0, 1, { 8, 0, 0, 0, 0, 0 }, 8, offsetof(mobilenet_trainer, block_batch_normalization_1_beta_v), 0 },
    { "block/conv2d_1/kernel/m", NN_F32, 0, 4, { 1, 1, 8, 16, 0, 0 }, 128, offsetof(mobilenet_trainer, block_conv2d_1_kernel_m), 0 },
    { "block/conv2d_1/kernel/v", NN_F32, 0, 4, { 1, 1, 8, 16, 0, 0 }, 128, offsetof(mobilenet_trainer, block_conv2d_1_kernel_v), 0 },
    { "block/conv2d_1/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_conv2d_1_bias_m), 0 },
    { "block/conv2d_1/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_conv2d_1_bias_v), 0 },
    { "block/batch_normalization_2/gamma/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_batch_normalization_2_gamma_m), 0 },
    { "block/batch_normalization_2/gamma/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_batch_normalization_2_gamma_v), 0 },
    { "block/batch_normalization_2/beta/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_batch_normalization_2_beta_m), 0 },
    { "block/batch_normalization_2/beta/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_batch_normalization_2_beta_v), 0 },
    { "block_1/depthwise_conv2d_1/kernel/m", NN_F32, 0, 4, { 3, 3, 16, 1, 0, 0 }, 144, offsetof(mobilenet_trainer, block_1_depthwise_conv2d_1_kernel_m), 0 },
    { "block_1/depthwise_conv2d_1/kernel/v", NN_F32, 0, 4, { 3, 3, 16, 1, 0, 0 }, 144, offsetof(mobilenet_trainer, block_1_depthwise_conv2d_1_kernel_v), 0 },
    { "block_1/depthwise_conv2d_1/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_depthwise_conv2d_1_bias_m), 0 },
    { "block_1/depthwise_conv2d_1/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_depthwise_conv2d_1_bias_v), 0 },
    { "block_1/batch_normalization_3/gamma/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_batch_normalization_3_gamma_m), 0 },
    { "block_1/batch_normalization_3/gamma/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_batch_normalization_3_gamma_v), 0 },
    { "block_1/batch_normalization_3/beta/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_batch_normalization_3_beta_m), 0 },
    { "block_1/batch_normalization_3/beta/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(mobilenet_trainer, block_1_batch_normalization_3_beta_v), 0 },
    { "block_1/conv2d_2/kernel/m", NN_F32, 0, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(mobilenet_trainer, block_1_conv2d_2_kernel_m), 0 },
    { "block_1/conv2d_2/kernel/v", NN_F32, 0, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(mobilenet_trainer, block_1_conv2d_2_kernel_v), 0 },
    { "block_1/conv2d_2/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_conv2d_2_bias_m), 0 },
    { "block_1/conv2d_2/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_conv2d_2_bias_v), 0 },
    { "block_1/batch_normalization_4/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_batch_normalization_4_gamma_m), 0 },
    { "block_1/batch_normalization_4/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_batch_normalization_4_gamma_v), 0 },
    { "block_1/batch_normalization_4/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_batch_normalization_4_beta_m), 0 },
    { "block_1/batch_normalization_4/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_1_batch_normalization_4_beta_v), 0 },
    { "block_2/depthwise_conv2d_2/kernel/m", NN_F32, 0, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_trainer, block_2_depthwise_conv2d_2_kernel_m), 0 },
    { "block_2/depthwise_conv2d_2/kernel/v", NN_F32, 0, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_trainer, block_2_depthwise_conv2d_2_kernel_v), 0 },
    { "block_2/depthwise_conv2d_2/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_depthwise_conv2d_2_bias_m), 0 },
    { "block_2/depthwise_conv2d_2/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_depthwise_conv2d_2_bias_v), 0 },
    { "block_2/batch_normalization_5/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_5_gamma_m), 0 },
    { "block_2/batch_normalization_5/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_5_gamma_v), 0 },
    { "block_2/batch_normalization_5/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_5_beta_m), 0 },
    { "block_2/batch_normalization_5/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_5_beta_v), 0 },
    { "block_2/conv2d_3/kernel/m", NN_F32, 0, 4, { 1, 1, 32, 32, 0, 0 }, 1024, offsetof(mobilenet_trainer, block_2_conv2d_3_kernel_m), 0 },
    { "block_2/conv2d_3/kernel/v", NN_F32, 0, 4, { 1, 1, 32, 32, 0, 0 }, 1024, offsetof(mobilenet_trainer, block_2_conv2d_3_kernel_v), 0 },
    { "block_2/conv2d_3/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_conv2d_3_bias_m), 0 },
    { "block_2/conv2d_3/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_conv2d_3_bias_v), 0 },
    { "block_2/batch_normalization_6/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_6_gamma_m), 0 },
    { "block_2/batch_normalization_6/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_6_gamma_v), 0 },
    { "block_2/batch_normalization_6/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_6_beta_m), 0 },
    { "block_2/batch_normalization_6/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_2_batch_normalization_6_beta_v), 0 },
    { "block_3/depthwise_conv2d_3/kernel/m", NN_F32, 0, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_trainer, block_3_depthwise_conv2d_3_kernel_m), 0 },
    { "block_3/depthwise_conv2d_3/kernel/v", NN_F32, 0, 4, { 3, 3, 32, 1, 0, 0 }, 288, offsetof(mobilenet_trainer, block_3_depthwise_conv2d_3_kernel_v), 0 },
    { "block_3/depthwise_conv2d_3/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_depthwise_conv2d_3_bias_m), 0 },
    { "block_3/depthwise_conv2d_3/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_depthwise_conv2d_3_bias_v), 0 },
    { "block_3/batch_normalization_7/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_batch_normalization_7_gamma_m), 0 },
    { "block_3/batch_normalization_7/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_batch_normalization_7_gamma_v), 0 },
    { "block_3/batch_normalization_7/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_batch_normalization_7_beta_m), 0 },
    { "block_3/batch_normalization_7/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(mobilenet_trainer, block_3_batch_normalization_7_beta_v), 0 },
    { "block_3/conv2d_4/kernel/m", NN_F32, 0, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(mobilenet_trainer, block_3_conv2d_4_kernel_m), 0 },
    { "block_3/conv2d_4/kernel/v", NN_F32, 0, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(mobilenet_trainer, block_3_conv2d_4_kernel_v), 0 },
    { "block_3/conv2d_4/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_conv2d_4_bias_m), 0 },
    { "block_3/conv2d_4/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_conv2d_4_bias_v), 0 },
    { "block_3/batch_normalization_8/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_batch_normalization_8_gamma_m), 0 },
    { "block_3/batch_normalization_8/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_batch_normalization_8_gamma_v), 0 },
    { "block_3/batch_normalization_8/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_batch_normalization_8_beta_m), 0 },
    { "block_3/batch_normalization_8/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_3_batch_normalization_8_beta_v), 0 },
    { "block_4/depthwise_conv2d_4/kernel/m", NN_F32, 0, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_trainer, block_4_depthwise_conv2d_4_kernel_m), 0 },
    { "block_4/depthwise_conv2d_4/kernel/v", NN_F32, 0, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_trainer, block_4_depthwise_conv2d_4_kernel_v), 0 },
    { "block_4/depthwise_conv2d_4/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_depthwise_conv2d_4_bias_m), 0 },
    { "block_4/depthwise_conv2d_4/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_depthwise_conv2d_4_bias_v), 0 },
    { "block_4/batch_normalization_9/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_9_gamma_m), 0 },
    { "block_4/batch_normalization_9/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_9_gamma_v), 0 },
    { "block_4/batch_normalization_9/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_9_beta_m), 0 },
    { "block_4/batch_normalization_9/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_9_beta_v), 0 },
    { "block_4/conv2d_5/kernel/m", NN_F32, 0, 4, { 1, 1, 64, 64, 0, 0 }, 4096, offsetof(mobilenet_trainer, block_4_conv2d_5_kernel_m), 0 },
    { "block_4/conv2d_5/kernel/v", NN_F32, 0, 4, { 1, 1, 64, 64, 0, 0 }, 4096, offsetof(mobilenet_trainer, block_4_conv2d_5_kernel_v), 0 },
    { "block_4/conv2d_5/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_conv2d_5_bias_m), 0 },
    { "block_4/conv2d_5/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_conv2d_5_bias_v), 0 },
    { "block_4/batch_normalization_10/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_10_gamma_m), 0 },
    { "block_4/batch_normalization_10/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_10_gamma_v), 0 },
    { "block_4/batch_normalization_10/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_10_beta_m), 0 },
    { "block_4/batch_normalization_10/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_4_batch_normalization_10_beta_v), 0 },
    { "block_5/depthwise_conv2d_5/kernel/m", NN_F32, 0, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_trainer, block_5_depthwise_conv2d_5_kernel_m), 0 },
    { "block_5/depthwise_conv2d_5/kernel/v", NN_F32, 0, 4, { 3, 3, 64, 1, 0, 0 }, 576, offsetof(mobilenet_trainer, block_5_depthwise_conv2d_5_kernel_v), 0 },
    { "block_5/depthwise_conv2d_5/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_depthwise_conv2d_5_bias_m), 0 },
    { "block_5/depthwise_conv2d_5/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_depthwise_conv2d_5_bias_v), 0 },
    { "block_5/batch_normalization_11/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_batch_normalization_11_gamma_m), 0 },
    { "block_5/batch_normalization_11/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_batch_normalization_11_gamma_v), 0 },
    { "block_5/batch_normalization_11/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_batch_normalization_11_beta_m), 0 },
    { "block_5/batch_normalization_11/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(mobilenet_trainer, block_5_batch_normalization_11_beta_v), 0 },
    { "block_5/conv2d_6/kernel/m", NN_F32, 0, 4, { 1, 1, 64, 128, 0, 0 }, 8192, offsetof(mobilenet_trainer, block_5_conv2d_6_kernel_m), 0 },
    { "block_5/conv2d_6/kernel/v", NN_F32, 0, 4, { 1, 1, 64, 128, 0, 0 }, 8192, offsetof(mobilenet_trainer, block_5_conv2d_6_kernel_v), 0 },
    { "block_5/conv2d_6/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_conv2d_6_bias_m), 0 },
    { "block_5/conv2d_6/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_conv2d_6_bias_v), 0 },
    { "block_5/batch_normalization_12/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_batch_normalization_12_gamma_m), 0 },
    { "block_5/batch_normalization_12/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_batch_normalization_12_gamma_v), 0 },
    { "block_5/batch_normalization_12/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_batch_normalization_12_beta_m), 0 },
    { "block_5/batch_normalization_12/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_5_batch_normalization_12_beta_v), 0 },
    { "block_6/depthwise_conv2d_6/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_6_depthwise_conv2d_6_kernel_m), 0 },
    { "block_6/depthwise_conv2d_6/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_6_depthwise_conv2d_6_kernel_v), 0 },
    { "block_6/depthwise_conv2d_6/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_depthwise_conv2d_6_bias_m), 0 },
    { "block_6/depthwise_conv2d_6/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_depthwise_conv2d_6_bias_v), 0 },
    { "block_6/batch_normalization_13/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_13_gamma_m), 0 },
    { "block_6/batch_normalization_13/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_13_gamma_v), 0 },
    { "block_6/batch_normalization_13/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_13_beta_m), 0 },
    { "block_6/batch_normalization_13/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_13_beta_v), 0 },
    { "block_6/conv2d_7/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_6_conv2d_7_kernel_m), 0 },
    { "block_6/conv2d_7/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_6_conv2d_7_kernel_v), 0 },
    { "block_6/conv2d_7/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_conv2d_7_bias_m), 0 },
    { "block_6/conv2d_7/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_conv2d_7_bias_v), 0 },
    { "block_6/batch_normalization_14/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_14_gamma_m), 0 },
    { "block_6/batch_normalization_14/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_14_gamma_v), 0 },
    { "block_6/batch_normalization_14/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_14_beta_m), 0 },
    { "block_6/batch_normalization_14/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_6_batch_normalization_14_beta_v), 0 },
    { "block_7/depthwise_conv2d_7/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_7_depthwise_conv2d_7_kernel_m), 0 },
    { "block_7/depthwise_conv2d_7/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_7_depthwise_conv2d_7_kernel_v), 0 },
    { "block_7/depthwise_conv2d_7/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_depthwise_conv2d_7_bias_m), 0 },
    { "block_7/depthwise_conv2d_7/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_depthwise_conv2d_7_bias_v), 0 },
    { "block_7/batch_normalization_15/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_15_gamma_m), 0 },
    { "block_7/batch_normalization_15/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_15_gamma_v), 0 },
    { "block_7/batch_normalization_15/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_15_beta_m), 0 },
    { "block_7/batch_normalization_15/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_15_beta_v), 0 },
    { "block_7/conv2d_8/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_7_conv2d_8_kernel_m), 0 },
    { "block_7/conv2d_8/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_7_conv2d_8_kernel_v), 0 },
    { "block_7/conv2d_8/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_conv2d_8_bias_m), 0 },
    { "block_7/conv2d_8/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_conv2d_8_bias_v), 0 },
    { "block_7/batch_normalization_16/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_16_gamma_m), 0 },
    { "block_7/batch_normalization_16/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_16_gamma_v), 0 },
    { "block_7/batch_normalization_16/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_16_beta_m), 0 },
    { "block_7/batch_normalization_16/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_7_batch_normalization_16_beta_v), 0 },
    { "block_8/depthwise_conv2d_8/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_8_depthwise_conv2d_8_kernel_m), 0 },
    { "block_8/depthwise_conv2d_8/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_8_depthwise_conv2d_8_kernel_v), 0 },
    { "block_8/depthwise_conv2d_8/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_depthwise_conv2d_8_bias_m), 0 },
    { "block_8/depthwise_conv2d_8/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_depthwise_conv2d_8_bias_v), 0 },
    { "block_8/batch_normalization_17/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_17_gamma_m), 0 },
    { "block_8/batch_normalization_17/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_17_gamma_v), 0 },
    { "block_8/batch_normalization_17/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_17_beta_m), 0 },
    { "block_8/batch_normalization_17/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_17_beta_v), 0 },
    { "block_8/conv2d_9/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_8_conv2d_9_kernel_m), 0 },
    { "block_8/conv2d_9/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_8_conv2d_9_kernel_v), 0 },
    { "block_8/conv2d_9/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_conv2d_9_bias_m), 0 },
    { "block_8/conv2d_9/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_conv2d_9_bias_v), 0 },
    { "block_8/batch_normalization_18/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_18_gamma_m), 0 },
    { "block_8/batch_normalization_18/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_18_gamma_v), 0 },
    { "block_8/batch_normalization_18/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_18_beta_m), 0 },
    { "block_8/batch_normalization_18/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_8_batch_normalization_18_beta_v), 0 },
    { "block_9/depthwise_conv2d_9/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_9_depthwise_conv2d_9_kernel_m), 0 },
    { "block_9/depthwise_conv2d_9/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_9_depthwise_conv2d_9_kernel_v), 0 },
    { "block_9/depthwise_conv2d_9/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_depthwise_conv2d_9_bias_m), 0 },
    { "block_9/depthwise_conv2d_9/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_depthwise_conv2d_9_bias_v), 0 },
    { "block_9/batch_normalization_19/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_19_gamma_m), 0 },
    { "block_9/batch_normalization_19/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_19_gamma_v), 0 },
    { "block_9/batch_normalization_19/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_19_beta_m), 0 },
    { "block_9/batch_normalization_19/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_19_beta_v), 0 },
    { "block_9/conv2d_10/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_9_conv2d_10_kernel_m), 0 },
    { "block_9/conv2d_10/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_9_conv2d_10_kernel_v), 0 },
    { "block_9/conv2d_10/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_conv2d_10_bias_m), 0 },
    { "block_9/conv2d_10/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_conv2d_10_bias_v), 0 },
    { "block_9/batch_normalization_20/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_20_gamma_m), 0 },
    { "block_9/batch_normalization_20/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_20_gamma_v), 0 },
    { "block_9/batch_normalization_20/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_20_beta_m), 0 },
    { "block_9/batch_normalization_20/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_9_batch_normalization_20_beta_v), 0 },
    { "block_10/depthwise_conv2d_10/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_10_depthwise_conv2d_10_kernel_m), 0 },
    { "block_10/depthwise_conv2d_10/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_10_depthwise_conv2d_10_kernel_v), 0 },
    { "block_10/depthwise_conv2d_10/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_depthwise_conv2d_10_bias_m), 0 },
    { "block_10/depthwise_conv2d_10/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_depthwise_conv2d_10_bias_v), 0 },
    { "block_10/batch_normalization_21/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_21_gamma_m), 0 },
    { "block_10/batch_normalization_21/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_21_gamma_v), 0 },
    { "block_10/batch_normalization_21/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_21_beta_m), 0 },
    { "block_10/batch_normalization_21/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_21_beta_v), 0 },
    { "block_10/conv2d_11/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_10_conv2d_11_kernel_m), 0 },
    { "block_10/conv2d_11/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 128, 0, 0 }, 16384, offsetof(mobilenet_trainer, block_10_conv2d_11_kernel_v), 0 },
    { "block_10/conv2d_11/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_conv2d_11_bias_m), 0 },
    { "block_10/conv2d_11/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_conv2d_11_bias_v), 0 },
    { "block_10/batch_normalization_22/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_22_gamma_m), 0 },
    { "block_10/batch_normalization_22/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_22_gamma_v), 0 },
    { "block_10/batch_normalization_22/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_22_beta_m), 0 },
    { "block_10/batch_normalization_22/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_10_batch_normalization_22_beta_v), 0 },
    { "block_11/depthwise_conv2d_11/kernel/m", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_11_depthwise_conv2d_11_kernel_m), 0 },
    { "block_11/depthwise_conv2d_11/kernel/v", NN_F32, 0, 4, { 3, 3, 128, 1, 0, 0 }, 1152, offsetof(mobilenet_trainer, block_11_depthwise_conv2d_11_kernel_v), 0 },
    { "block_11/depthwise_conv2d_11/bias/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_depthwise_conv2d_11_bias_m), 0 },
    { "block_11/depthwise_conv2d_11/bias/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_depthwise_conv2d_11_bias_v), 0 },
    { "block_11/batch_normalization_23/gamma/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_batch_normalization_23_gamma_m), 0 },
    { "block_11/batch_normalization_23/gamma/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_batch_normalization_23_gamma_v), 0 },
    { "block_11/batch_normalization_23/beta/m", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_batch_normalization_23_beta_m), 0 },
    { "block_11/batch_normalization_23/beta/v", NN_F32, 0, 1, { 128, 0, 0, 0, 0, 0 }, 128, offsetof(mobilenet_trainer, block_11_batch_normalization_23_beta_v), 0 },
    { "block_11/conv2d_12/kernel/m", NN_F32, 0, 4, { 1, 1, 128, 256, 0, 0 }, 32768, offsetof(mobilenet_trainer, block_11_conv2d_12_kernel_m), 0 },
    { "block_11/conv2d_12/kernel/v", NN_F32, 0, 4, { 1, 1, 128, 256, 0, 0 }, 32768, offsetof(mobilenet_trainer, block_11_conv2d_12_kernel_v), 0 },
    { "block_11/conv2d_12/bias/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_conv2d_12_bias_m), 0 },
    { "block_11/conv2d_12/bias/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_conv2d_12_bias_v), 0 },
    { "block_11/batch_normalization_24/gamma/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_batch_normalization_24_gamma_m), 0 },
    { "block_11/batch_normalization_24/gamma/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_batch_normalization_24_gamma_v), 0 },
    { "block_11/batch_normalization_24/beta/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_batch_normalization_24_beta_m), 0 },
    { "block_11/batch_normalization_24/beta/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_11_batch_normalization_24_beta_v), 0 },
    { "block_12/depthwise_conv2d_12/kernel/m", NN_F32, 0, 4, { 3, 3, 256, 1, 0, 0 }, 2304, offsetof(mobilenet_trainer, block_12_depthwise_conv2d_12_kernel_m), 0 },
    { "block_12/depthwise_conv2d_12/kernel/v", NN_F32, 0, 4, { 3, 3, 256, 1, 0, 0 }, 2304, offsetof(mobilenet_trainer, block_12_depthwise_conv2d_12_kernel_v), 0 },
    { "block_12/depthwise_conv2d_12/bias/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_depthwise_conv2d_12_bias_m), 0 },
    { "block_12/depthwise_conv2d_12/bias/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_depthwise_conv2d_12_bias_v), 0 },
    { "block_12/batch_normalization_25/gamma/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_25_gamma_m), 0 },
    { "block_12/batch_normalization_25/gamma/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_25_gamma_v), 0 },
    { "block_12/batch_normalization_25/beta/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_25_beta_m), 0 },
    { "block_12/batch_normalization_25/beta/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_25_beta_v), 0 },
    { "block_12/conv2d_13/kernel/m", NN_F32, 0, 4, { 1, 1, 256, 256, 0, 0 }, 65536, offsetof(mobilenet_trainer, block_12_conv2d_13_kernel_m), 0 },
    { "block_12/conv2d_13/kernel/v", NN_F32, 0, 4, { 1, 1, 256, 256, 0, 0 }, 65536, offsetof(mobilenet_trainer, block_12_conv2d_13_kernel_v), 0 },
    { "block_12/conv2d_13/bias/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_conv2d_13_bias_m), 0 },
    { "block_12/conv2d_13/bias/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_conv2d_13_bias_v), 0 },
    { "block_12/batch_normalization_26/gamma/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_26_gamma_m), 0 },
    { "block_12/batch_normalization_26/gamma/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_26_gamma_v), 0 },
    { "block_12/batch_normalization_26/beta/m", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_26_beta_m), 0 },
    { "block_12/batch_normalization_26/beta/v", NN_F32, 0, 1, { 256, 0, 0, 0, 0, 0 }, 256, offsetof(mobilenet_trainer, block_12_batch_normalization_26_beta_v), 0 },
    { "dense/kernel/m", NN_F32, 0, 2, { 256, 2, 0, 0, 0, 0 }, 512, offsetof(mobilenet_trainer, dense_kernel_m), 0 },
    { "dense/kernel/v", NN_F32, 0, 2, { 256, 2, 0, 0, 0, 0 }, 512, offsetof(mobilenet_trainer, dense_kernel_v), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 2, 0, 0, 0, 0, 0 }, 2, offsetof(mobilenet_trainer, dense_bias_m), 0 },
    { "dense/bias/v", NN_F32, 0, 1, { 2, 0, 0, 0, 0, 0 }, 2, offsetof(mobilenet_trainer, dense_bias_v), 0 },
};
static const nn_tensor mobilenet_input_table[] = {
    { "image", NN_F32, 0, 3, { 96, 96, 3, 0, 0, 0 }, 27648, 0, 0 },
};
static const nn_tensor mobilenet_output_table[] = {
    { "person", NN_F32, 0, 1, { 2, 0, 0, 0, 0, 0 }, 2, 0, 0 },
};
static const nn_tensor mobilenet_target_table[] = {
    { "person_true", NN_I32, 0, 0, { 0, 0, 0, 0, 0, 0 }, 1, 0, 2 },
};
static const char *const mobilenet_metric_names[] = { "loss", "accuracy" };

const nn_model mobilenet_model = {
    NN_MODEL_VERSION, "mobilenet", MOBILENET_LAYOUT, 32,
    sizeof(mobilenet_weights), sizeof(mobilenet_scratch), sizeof(mobilenet_trainer), sizeof(mobilenet_metrics),
    592064, 32321280,
    offsetof(mobilenet_trainer, metrics), offsetof(mobilenet_trainer, learning_rate), offsetof(mobilenet_trainer, step),
    offsetof(mobilenet_trainer, seed),
    164, 220, 1, 1, 1, 2,
    mobilenet_weight_table, mobilenet_slot_table, mobilenet_input_table, mobilenet_output_table, mobilenet_target_table, mobilenet_metric_names,
    mobilenet_any_init, NULL, mobilenet_any_predict,
    mobilenet_any_trainer_init, mobilenet_any_train, mobilenet_any_metrics_reset,
    mobilenet_any_evaluate, mobilenet_any_metrics_result, NULL,
};
