/* resnet8.c: model resnet8, made by nnc 0.1.0.
 *
 * 78666 parameters, 314664 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 3703232 bytes.
 * RAM for training, beside the weights: 14391168 bytes.
 *
 * layer                        type                 output                 parameters
 * conv2d                       conv2d               [32, 32, 16]                  448
 * batch_normalization          batch_normalization  [32, 32, 16]                   64
 * residual                     residual             [32, 32, 16]                 4768
 * residual_1                   residual             [16, 16, 32]                14688
 * residual_2                   residual             [8, 8, 64]                  58048
 * average_pooling2d            average_pooling2d    [1, 1, 64]                      0
 * flatten                      flatten              [64]                            0
 * dense                        dense                [10]                          650
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "resnet8.h"

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

/* For multiples of 16 filters in each group. */
NN_KERNEL void nn_conv_even(const nn_window *w, const nn_part *part, int wide, int n, const float *x, const float *kernel, float *y) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    for (int s = 0; s < n; s++, x += nn_window_sample(w), y += nn_part_sample(w, part))
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int g = 0; g < w->groups; g++)
                    nn_conv_vectors(w, part, wide, width, d, h, x + g * inner, kernel + g * width, y + g * width);
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

/* dk[size…][channels / groups][filters] of x and dy: the values [begin, end) of those that lie together, of which there are all
 * of a group's channels for each of nn_conv_together taps. Both are starts of tiles, of which the larger ones come first. more:
 * dk has the sums of samples before these, as many as blocks begin anew after (nn_block_end). */
NN_INLINE void nn_conv_gradient_taps(const nn_window *w, int even, int wide, int begin, int end, int more, int n, const float *x,
                                     const float *dy, float *dk) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups, together = nn_conv_together(w), count = together * inner;
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    for (ptrdiff_t p = 0, next; p < positions; p = next) {
        next = nn_block_end(w, p, positions);
        float *to = dk;
        for (int tap[3] = { 0, 0, 0 }; tap[0] < w->size[0]; tap[0]++)
            for (tap[1] = 0; tap[1] < w->size[1]; tap[1]++)
                for (tap[2] = 0; tap[2] < w->size[2]; tap[2] += together, to += (ptrdiff_t)count * w->filters) {
                    nn_stretch stretch;
                    nn_stretch_fill(w, tap, p, next, &stretch);
                    for (int g = 0; g < w->groups; g++) {
                        const float *read = x + g * inner + begin, *at = dy + g * width;
                        float *made = to + (ptrdiff_t)begin * w->filters + g * width;
                        nn_conv_gradient_filters(w, even, wide, &stretch, end - begin, width, !more && p == 0, read, at, made);
                    }
                }
    }
}

/* For multiples of 16 filters in each group. */
NN_KERNEL void nn_conv_gradient_even(const nn_window *w, int wide, int begin, int end, int more, int n, const float *x,
                                     const float *dy, float *dk) {
    nn_conv_gradient_taps(w, 1, wide, begin, end, more, n, x, dy, dk);
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

/* Places of a tile, outputs along one side, filters of a block of u, tiles at a time, most channels. */
enum { NN_WINO_PLACES = 36, NN_WINO_SIDE = 4, NN_WINO_BLOCK = 16, NN_WINO_TILES = 2 * NN_GEMM_ROWS, NN_WINO_CHANNELS = 128 };

/* Line i of Bᵀ times six. */
NN_INLINE nn_vec nn_winograd_one(int i, const nn_vec x[6]) {
    if (i == 0 || i == 5) {
        int from = i == 5;
        return nn_vec_fma(nn_vec_set(1.265625f), x[from], nn_vec_fma(nn_vec_set(-2.8125f), x[2 + from], x[4 + from]));
    }
    nn_vec square = nn_vec_set(i < 3 ? -2.25f : -0.5625f), point = nn_vec_set(i < 3 ? 0.75f : 1.5f);
    nn_vec even = nn_vec_fma(square, x[2], x[4]), odd = nn_vec_fma(square, x[1], x[3]);
    return nn_vec_fma(i % 2 == 1 ? point : -point, odd, even);
}

/* Bᵀ times six. */
NN_INLINE void nn_winograd_six(const nn_vec x[6], nn_vec to[6]) {
    NN_UNROLL for (int i = 0; i < 6; i++) to[i] = nn_winograd_one(i, x);
}

/* Tile t of all samples': its sample, and its first output's row and column. */
NN_INLINE void nn_winograd_place(const nn_window *w, int t, int *sample, int *h, int *v) {
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    *sample = t / (across * down);
    *h = t / across % down * NN_WINO_SIDE;
    *v = t % across * NN_WINO_SIDE;
}

/* Where the rows [h, h + rows) of a map x of so many rows start, and how far apart their places are: outside of it there are
 * zeros. */
NN_INLINE void nn_winograd_rows(int rows, int inside, int h, int map, ptrdiff_t pitch, ptrdiff_t step, const float *x,
                                const float *row[], ptrdiff_t steps[]) {
    static const float zeros[NN_LANES];
    NN_UNROLL for (int i = 0; i < rows; i++) {
        int there = inside || (h + i >= 0 && h + i < map);
        row[i] = there ? x + (h + i) * pitch : zeros;
        steps[i] = there ? step : 0;
    }
}

/* G times three. */
NN_INLINE void nn_winograd_taps(nn_vec a, nn_vec b, nn_vec c, nn_vec to[6]) {
    nn_vec near = nn_vec_fma(nn_vec_set(0.5625f), c, a), far = nn_vec_fma(nn_vec_set(2.25f), c, a);
    nn_vec near_odd = nn_vec_set(0.75f) * b, far_odd = nn_vec_set(1.5f) * b;
    to[0] = nn_vec_set(64.0f / 81.0f) * a;
    to[1] = nn_vec_set(-128.0f / 243.0f) * (near + near_odd);
    to[2] = nn_vec_set(-128.0f / 243.0f) * (near - near_odd);
    to[3] = nn_vec_set(32.0f / 243.0f) * (far + far_odd);
    to[4] = nn_vec_set(32.0f / 243.0f) * (far - far_odd);
    to[5] = c;
}

/* A vector of filters of one channel, whose taps lie `tap` apart; made[36], `place` apart. */
NN_INLINE void nn_winograd_tap(const float *kernel, ptrdiff_t tap, float *made, ptrdiff_t place) {
    nn_vec half[3][6], whole[6];
    NN_UNROLL for (int i = 0; i < 3; i++)
        nn_winograd_taps(nn_vec_load(kernel + i * tap), nn_vec_load(kernel + (3 + i) * tap), nn_vec_load(kernel + (6 + i) * tap),
                         half[i]);
    for (int i = 0; i < 6; i++) {
        nn_winograd_taps(half[0][i], half[1][i], half[2][i], whole);
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(made + (i * 6 + j) * place, whole[j]);
    }
}

/* The blocks [begin, end) of u[filters / 16][36][channels][16], of kernel[3][3][channels][filters], or where its taps run backwards
 * of the kernel with forward ones. The places of u lie so far apart that they would push each other out of the cache: a few channels
 * of all of them are made side by side first. */
NN_KERNEL void nn_winograd_kernel(int backwards, int channels, int filters, int begin, int end, const float *kernel, float *u) {
    enum { CHANNELS = 8, ROOM = CHANNELS * NN_WINO_BLOCK };
    ptrdiff_t tap = (ptrdiff_t)channels * filters;
    if (backwards) {
        kernel += 8 * tap;
        tap = -tap;
    }
    NN_ALIGNED float made[NN_WINO_PLACES * ROOM];
    for (int f = begin * NN_WINO_BLOCK; f < end * NN_WINO_BLOCK; f += NN_WINO_BLOCK)
        for (int c = 0; c < channels; c += CHANNELS) {
            float *to = u + (ptrdiff_t)f * NN_WINO_PLACES * channels + (ptrdiff_t)c * NN_WINO_BLOCK;
            for (int q = 0; q < CHANNELS; q++)
                for (int j = 0; j < NN_WINO_BLOCK; j += NN_LANES)
                    nn_winograd_tap(kernel + (ptrdiff_t)(c + q) * filters + f + j, tap, made + q * NN_WINO_BLOCK + j, ROOM);
            for (int i = 0; i < NN_WINO_PLACES; i++)
                memcpy(to + (ptrdiff_t)i * channels * NN_WINO_BLOCK, made + i * ROOM, sizeof(float) * ROOM);
        }
}

/* Blocks of filters at once: two where one is a single vector, for the tiles of a product then read less than they multiply. */
enum { NN_WINO_BLOCKS = NN_LANES == NN_WINO_BLOCK ? 2 : 1 };

/* sums[36][tiles][16 * blocks] of the first `count` tiles, for some blocks of filters, which lie `block` apart in u. A function
 * of its own, as all that multiply here: inlined, its sums would share the registers with constants of the transforms. */
NN_OUTLINE void nn_winograd_sum(int blocks, int count, int channels, const float *read, const float *u, float *sums) {
    enum { VECTORS = NN_LANES < NN_WINO_BLOCK ? 2 : 1, WIDTH = VECTORS * NN_LANES };
    ptrdiff_t block = (ptrdiff_t)NN_WINO_PLACES * channels * NN_WINO_BLOCK;
    for (int i = 0; i < NN_WINO_PLACES; i++, read += (ptrdiff_t)NN_WINO_TILES * channels, u += (ptrdiff_t)channels * NN_WINO_BLOCK,
             sums += NN_WINO_TILES * NN_WINO_BLOCK * blocks) {
        if (NN_LANES == NN_WINO_BLOCK && blocks == 2) {
            nn_gemm_rows(2, count, channels, read, channels, 1, u, NN_WINO_BLOCK, block, sums, 2 * NN_WINO_BLOCK, 1);
            continue;
        }
        for (int j = 0; j < NN_WINO_BLOCK; j += WIDTH)
            nn_gemm_rows(VECTORS, count, channels, read, channels, 1, u + j, NN_WINO_BLOCK, NN_LANES, sums + j, NN_WINO_BLOCK, 1);
    }
}

/* Aᵀ times six. */
NN_INLINE void nn_winograd_four(const nn_vec x[6], nn_vec to[4]) {
    nn_vec near = x[1] + x[2], near_odd = x[1] - x[2], far = x[3] + x[4], far_odd = x[3] - x[4];
    to[0] = x[0] + near + far;
    to[1] = nn_vec_fma(nn_vec_set(0.75f), near_odd, nn_vec_set(1.5f) * far_odd);
    to[2] = nn_vec_fma(nn_vec_set(0.5625f), near, nn_vec_set(2.25f) * far);
    to[3] = nn_vec_fma(nn_vec_set(0.421875f), near_odd, nn_vec_fma(nn_vec_set(3.375f), far_odd, x[5]));
}

/* A vector of channels of the 6x6 places of some rows from column v on, transformed; columns outside count as 0. */
NN_INLINE void nn_winograd_read(const float *const row[6], const ptrdiff_t step[6], int inside, int v, int columns, float *to,
                                ptrdiff_t place) {
    nn_vec half[6][6];
    for (int j = 0; j < 6; j++) {
        nn_vec column[6], made[6];
        int there = inside || (v + j >= 0 && v + j < columns);
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = there ? nn_vec_load(row[i] + (v + j) * step[i]) : nn_vec_set(0.0f);
        nn_winograd_six(column, made);
        NN_UNROLL for (int i = 0; i < 6; i++) half[i][j] = made[i];
    }
    for (int i = 0; i < 6; i++) {
        nn_vec made[6];
        nn_winograd_six(half[i], made);
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + (i * 6 + j) * place, made[j]);
    }
}

/* A vector of filters of the 4x4 outputs from row h, column v on, as far as there are such. */
NN_INLINE void nn_winograd_write(const nn_window *w, int h, int v, const float *sums, ptrdiff_t place, float *y) {
    nn_vec half[4][6];
    int rows = w->out[1] - h < NN_WINO_SIDE ? w->out[1] - h : NN_WINO_SIDE;
    int columns = w->out[2] - v < NN_WINO_SIDE ? w->out[2] - v : NN_WINO_SIDE;
    for (int j = 0; j < 6; j++) {
        nn_vec column[6], made[4];
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(sums + (i * 6 + j) * place);
        nn_winograd_four(column, made);
        NN_UNROLL for (int i = 0; i < 4; i++) half[i][j] = made[i];
    }
    for (int i = 0; i < rows; i++) {
        nn_vec made[4];
        float *to = y + ((ptrdiff_t)(h + i) * w->out[2] + v) * w->filters;
        nn_winograd_four(half[i], made);
        NN_UNROLL for (int j = 0; j < 4; j++)
            if (j < columns) nn_vec_store(to + (ptrdiff_t)j * w->filters, made[j]);
    }
}

/* The transformed places of tiles [first, first + count), read[36][tiles][channels]. */
NN_INLINE void nn_winograd_gather(const nn_window *w, int first, int count, const float *x, float *read) {
    ptrdiff_t pitch = (ptrdiff_t)w->in[2] * w->channels, place = (ptrdiff_t)NN_WINO_TILES * w->channels;
    const float *row[6];
    ptrdiff_t step[6];
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        float *to = read + (ptrdiff_t)t * w->channels;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        h -= w->low[1];
        v -= w->low[2];
        int inside = h >= 0 && v >= 0 && h + 6 <= w->in[1] && v + 6 <= w->in[2];
        const float *from = x + (ptrdiff_t)sample * w->in[1] * pitch;
        for (int c = 0; c < w->channels; c += NN_LANES) {
            if (inside) {
                nn_winograd_rows(6, 1, h, w->in[1], pitch, w->channels, from + c, row, step);
                nn_winograd_read(row, step, 1, v, w->in[2], to + c, place);
            } else {
                nn_winograd_rows(6, 0, h, w->in[1], pitch, w->channels, from + c, row, step);
                nn_winograd_read(row, step, 0, v, w->in[2], to + c, place);
            }
        }
    }
}

/* The outputs of `blocks` blocks of filters from f on. */
NN_INLINE void nn_winograd_filters(const nn_window *w, int blocks, int first, int count, int f, const float *read, const float *u,
                                   float *sums, float *y) {
    ptrdiff_t sample_size = (ptrdiff_t)w->out[1] * w->out[2] * w->filters, width = (ptrdiff_t)blocks * NN_WINO_BLOCK;
    nn_winograd_sum(blocks, count, w->channels, read, u + (ptrdiff_t)f * NN_WINO_PLACES * w->channels, sums);
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        for (int j = 0; j < width; j += NN_LANES)
            nn_winograd_write(w, h, v, sums + t * width + j, NN_WINO_TILES * width, y + sample * sample_size + f + j);
    }
}

/* The filters of u's blocks [begin, end). */
NN_KERNEL void nn_winograd(const nn_window *w, int begin, int end, int n, const float *x, const float *u, float *y) {
    NN_ALIGNED float read[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_CHANNELS];
    NN_ALIGNED float sums[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_BLOCK * NN_WINO_BLOCKS];
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    for (int first = 0; first < n * across * down; first += NN_WINO_TILES) {
        int count = n * across * down - first < NN_WINO_TILES ? n * across * down - first : NN_WINO_TILES, b = begin;
        nn_winograd_gather(w, first, count, x, read);
        for (; b + NN_WINO_BLOCKS <= end; b += NN_WINO_BLOCKS)
            nn_winograd_filters(w, NN_WINO_BLOCKS, first, count, b * NN_WINO_BLOCK, read, u, sums, y);
        if (b < end) nn_winograd_filters(w, 1, first, count, b * NN_WINO_BLOCK, read, u, sums, y);
    }
}

/* Line i of A times four. */
NN_INLINE nn_vec nn_winograd_spread(int i, const nn_vec y[4]) {
    if (i == 0 || i == 5) return i == 0 ? y[0] : y[3];
    nn_vec square = nn_vec_set(i < 3 ? 0.5625f : 2.25f), point = nn_vec_set(i < 3 ? 0.75f : 1.5f);
    nn_vec even = nn_vec_fma(square, y[2], y[0]), odd = nn_vec_fma(square, y[3], y[1]);
    return nn_vec_fma(i % 2 == 1 ? point : -point, odd, even);
}

/* A vector of filters of column v of four rows of outputs; outside it counts as 0. */
NN_INLINE void nn_winograd_outputs(const float *const row[4], const ptrdiff_t step[4], int v, int columns, nn_vec column[4]) {
    NN_UNROLL for (int i = 0; i < 4; i++) column[i] = v < columns ? nn_vec_load(row[i] + v * step[i]) : nn_vec_set(0.0f);
}

/* Lines 0 and 5, 1 and 2, or 3 and 4 of Bᵀ and of A: half of what the latter two need is the same. */
typedef struct nn_wino_pair { nn_vec read, spread, point; } nn_wino_pair;
NN_INLINE nn_wino_pair nn_winograd_pair(int pair) {
    return (nn_wino_pair){ nn_vec_set(pair == 1 ? -2.25f : -0.5625f), nn_vec_set(pair == 1 ? 0.5625f : 2.25f),
                           nn_vec_set(pair == 1 ? 0.75f : 1.5f) };
}
NN_INLINE int nn_winograd_line(int pair, int second) { return pair == 0 ? 5 * second : 2 * pair - 1 + second; }

/* Two lines of Bᵀ times six; ends: 0 and 5. As nn_winograd_one. */
NN_INLINE void nn_winograd_two(int ends, const nn_wino_pair *pair, const nn_vec x[6], nn_vec *first, nn_vec *second) {
    if (ends) {
        *first = nn_winograd_one(0, x);
        *second = nn_winograd_one(5, x);
        return;
    }
    nn_vec even = nn_vec_fma(pair->read, x[2], x[4]), odd = nn_vec_fma(pair->read, x[1], x[3]);
    *first = nn_vec_fma(pair->point, odd, even);
    *second = nn_vec_fma(-pair->point, odd, even);
}

/* Two lines of A times four. As nn_winograd_spread. */
NN_INLINE void nn_winograd_spread_two(int ends, const nn_wino_pair *pair, const nn_vec y[4], nn_vec *first, nn_vec *second) {
    nn_vec even = nn_vec_fma(pair->spread, y[2], y[0]), odd = nn_vec_fma(pair->spread, y[3], y[1]);
    *first = ends ? y[0] : nn_vec_fma(pair->point, odd, even);
    *second = ends ? y[3] : nn_vec_fma(-pair->point, odd, even);
}

/* nn_winograd_read of two lines, `line` apart in `to`. */
NN_INLINE void nn_winograd_read_pair(int ends, const nn_wino_pair *pair, const float *const row[6], const ptrdiff_t step[6], int inside,
                                     int v, int columns, float *to, ptrdiff_t place, ptrdiff_t line) {
    nn_vec half[2][6];
    NN_UNROLL for (int j = 0; j < 6; j++) {
        nn_vec column[6];
        half[0][j] = half[1][j] = nn_vec_set(0.0f);
        if (!inside && (v + j < 0 || v + j >= columns)) continue;
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(row[i] + (v + j) * step[i]);
        nn_winograd_two(ends, pair, column, &half[0][j], &half[1][j]);
    }
    NN_UNROLL for (int k = 0; k < 2; k++)
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + k * line + j * place, nn_winograd_one(j, half[k]));
}

/* The same of a tile's outputs, and of a vector of filters. */
NN_INLINE void nn_winograd_spread_pair(int ends, const nn_wino_pair *pair, const float *const row[4], const ptrdiff_t step[4], int v,
                                       int columns, float *to, ptrdiff_t place, ptrdiff_t line) {
    nn_vec half[2][4];
    NN_UNROLL for (int j = 0; j < 4; j++) {
        nn_vec column[4];
        nn_winograd_outputs(row, step, v + j, columns, column);
        nn_winograd_spread_two(ends, pair, column, &half[0][j], &half[1][j]);
    }
    NN_UNROLL for (int k = 0; k < 2; k++)
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + k * line + j * place, nn_winograd_spread(j, half[k]));
}

/* A pair of lines of some tiles: read[2][6][tiles][channels], made[2][6][tiles][filters]. */
NN_INLINE void nn_winograd_gather_pair(const nn_window *w, int ends, const nn_wino_pair *pair, int first, int count, const float *x,
                                       const float *dy, float *read, float *made) {
    ptrdiff_t in_pitch = (ptrdiff_t)w->in[2] * w->channels, out_pitch = (ptrdiff_t)w->out[2] * w->filters;
    ptrdiff_t read_place = (ptrdiff_t)count * w->channels, made_place = (ptrdiff_t)count * w->filters;
    const float *row[6];
    ptrdiff_t step[6];
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        for (int f = 0; f < w->filters; f += NN_LANES) {
            nn_winograd_rows(4, 0, h, w->out[1], out_pitch, w->filters, dy + (ptrdiff_t)sample * w->out[1] * out_pitch + f, row, step);
            nn_winograd_spread_pair(ends, pair, row, step, v, w->out[2], made + (ptrdiff_t)t * w->filters + f, made_place, 6 * made_place);
        }
        h -= w->low[1];
        v -= w->low[2];
        int inside = h >= 0 && v >= 0 && h + 6 <= w->in[1] && v + 6 <= w->in[2];
        const float *from = x + (ptrdiff_t)sample * w->in[1] * in_pitch;
        for (int c = 0; c < w->channels; c += NN_LANES) {
            float *to = read + (ptrdiff_t)t * w->channels + c;
            if (inside) {
                nn_winograd_rows(6, 1, h, w->in[1], in_pitch, w->channels, from + c, row, step);
                nn_winograd_read_pair(ends, pair, row, step, 1, v, w->in[2], to, read_place, 6 * read_place);
            } else {
                nn_winograd_rows(6, 0, h, w->in[1], in_pitch, w->channels, from + c, row, step);
                nn_winograd_read_pair(ends, pair, row, step, 0, v, w->in[2], to, read_place, 6 * read_place);
            }
        }
    }
}

/* sums[channels][vectors] of `count` tiles' channels a and of `vectors` vectors of filters b. */
NN_OUTLINE void nn_winograd_products(int vectors, int channels, int filters, int count, const float *a, const float *b,
                                     float *sums) {
    if (vectors == 2) nn_gemm_rows(2, channels, count, a, 1, channels, b, filters, NN_LANES, sums, 2 * NN_LANES, 1);
    else nn_gemm_rows(1, channels, count, a, 1, channels, b, filters, NN_LANES, sums, NN_LANES, 1);
}

/* Adds to one line and place of du the products of `count` tiles' channels a and of `vectors` vectors of filters b from f on;
 * first: du is set. */
NN_INLINE void nn_winograd_add(const nn_window *w, int vectors, int count, int f, const float *a, const float *b, float *du,
                               int first) {
    NN_ALIGNED float sums[NN_WINO_CHANNELS * 2 * NN_LANES];
    int width = vectors * NN_LANES;
    ptrdiff_t block = (ptrdiff_t)NN_WINO_PLACES * w->channels * NN_WINO_BLOCK;
    nn_winograd_products(vectors, w->channels, w->filters, count, a, b + f, sums);
    for (int c = 0; c < w->channels; c++)
        NN_UNROLL for (int j = 0; j < width; j += NN_LANES) {
            float *to = du + (f + j) / NN_WINO_BLOCK * block + (ptrdiff_t)c * NN_WINO_BLOCK + (f + j) % NN_WINO_BLOCK;
            nn_vec sum = nn_vec_load(sums + c * width + j);
            nn_vec_store(to, first ? sum : nn_vec_load(to) + sum);
        }
}

/* du[filters / 16][6][6][channels][16], which nn_winograd_kernel_gradient makes a kernel's gradient of: of its lines, in the
 * order of their pairs, those [begin, end). A sum is a chain over the tiles of a block, and the blocks' sums are added in order.
 * Blocks begin anew after as many whole samples as fit into one, or after each; more: du has the sums of so many samples before
 * these. */
NN_KERNEL void nn_winograd_gradient(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *du) {
    enum { WIDTH = 2 * NN_LANES, TILES = 32 };
    NN_ALIGNED float read[2 * 6 * TILES * NN_WINO_CHANNELS], made[2 * 6 * TILES * NN_WINO_CHANNELS];
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    int together = across * down <= TILES ? TILES / (across * down) * across * down : across * down;
    int parts = (together + TILES - 1) / TILES, even = (together + parts - 1) / parts;
    for (int first = 0, count; first < n * across * down; first += count) {
        int rest = together - first % together;                 /* of those that blocks begin anew after */
        if (rest > n * across * down - first) rest = n * across * down - first;
        count = rest < even ? rest : even;
        for (int some = begin; some < end;) {
            nn_wino_pair pair = nn_winograd_pair(some / 2);
            if (some < 2) nn_winograd_gather_pair(w, 1, &pair, first, count, x, dy, read, made);
            else nn_winograd_gather_pair(w, 0, &pair, first, count, x, dy, read, made);
            for (int whole = some / 2 * 2 + 2; some < end && some < whole; some++) {
                int line = nn_winograd_line(some / 2, some % 2);
                for (int i = 0; i < 6; i++) {
                    ptrdiff_t at = (ptrdiff_t)(some % 2 * 6 + i) * count;
                    const float *a = read + at * w->channels, *b = made + at * w->filters;
                    float *to = du + (ptrdiff_t)(line * 6 + i) * w->channels * NN_WINO_BLOCK;
                    int f = 0;
                    for (; f + WIDTH <= w->filters; f += WIDTH) nn_winograd_add(w, 2, count, f, a, b, to, !more && first == 0);
                    if (f < w->filters) nn_winograd_add(w, 1, count, f, a, b, to, !more && first == 0);
                }
            }
        }
    }
}

/* Gᵀ times six. */
NN_INLINE void nn_winograd_three(const nn_vec u[6], nn_vec to[3]) {
    nn_vec near = nn_vec_set(-128.0f / 243.0f) * (u[1] + u[2]), far = nn_vec_set(32.0f / 243.0f) * (u[3] + u[4]);
    nn_vec near_odd = nn_vec_set(-128.0f / 243.0f) * (u[1] - u[2]), far_odd = nn_vec_set(32.0f / 243.0f) * (u[3] - u[4]);
    to[0] = nn_vec_fma(nn_vec_set(64.0f / 81.0f), u[0], near + far);
    to[1] = nn_vec_fma(nn_vec_set(0.75f), near_odd, nn_vec_set(1.5f) * far_odd);
    to[2] = nn_vec_fma(nn_vec_set(0.5625f), near, nn_vec_fma(nn_vec_set(2.25f), far, u[5]));
}

/* dk[3][3][channels][filters] of du, as nn_winograd_gradient leaves it: the adjoint of nn_winograd_kernel. */
NN_KERNEL void nn_winograd_kernel_gradient(int channels, int filters, const float *du, float *dk) {
    ptrdiff_t tap = (ptrdiff_t)channels * filters, place = (ptrdiff_t)channels * NN_WINO_BLOCK;
    for (int f = 0; f < filters; f += NN_LANES)
        for (int c = 0; c < channels; c++) {
            const float *from = du + ((ptrdiff_t)(f / NN_WINO_BLOCK) * NN_WINO_PLACES * channels + c) * NN_WINO_BLOCK + f % NN_WINO_BLOCK;
            float *to = dk + (ptrdiff_t)c * filters + f;
            nn_vec half[3][6], whole[3];
            for (int j = 0; j < 6; j++) {
                nn_vec column[6], made[3];
                NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(from + (i * 6 + j) * place);
                nn_winograd_three(column, made);
                NN_UNROLL for (int i = 0; i < 3; i++) half[i][j] = made[i];
            }
            NN_UNROLL for (int i = 0; i < 3; i++) {
                nn_winograd_three(half[i], whole);
                NN_UNROLL for (int j = 0; j < 3; j++) nn_vec_store(to + (i * 3 + j) * tap, whole[j]);
            }
        }
}

/* What lies inside of the window of an output position; at least one tap does. */
enum { NN_POOL_CHANNELS = 64, NN_POOL_TOGETHER = 16 };
typedef struct nn_taps { int from[3], to[3], at[3]; } nn_taps;

NN_INLINE nn_taps nn_taps_at(const nn_window *w, int d, int h, int v) {
    nn_taps taps = { { 0, 0, 0 }, { 0, 0, 0 }, { d, h, v } };
    nn_window_taps(w, 0, d, &taps.from[0], &taps.to[0]);
    nn_window_taps(w, 1, h, &taps.from[1], &taps.to[1]);
    nn_window_taps(w, 2, v, &taps.from[2], &taps.to[2]);
    return taps;
}

/* The first element of the pixel that a tap reads. */
NN_INLINE ptrdiff_t nn_tap_place(const nn_window *w, const nn_taps *taps, int a, int b, int c) {
    ptrdiff_t row = nn_window_place(w, 0, taps->at[0], a) * w->in[1] + nn_window_place(w, 1, taps->at[1], b);
    return (row * w->in[2] + nn_window_place(w, 2, taps->at[2], c)) * w->channels;
}

/* For kernels that are compiled for any sizes: windows of two by two, side by side from the first place on, with these numbers
 * as constants, since the divisions by those of any window take longer than the pooling. */
NN_INLINE int nn_window_is_halving(const nn_window *w) {
    int halving = NN_SIZES_UNKNOWN;
    for (int i = 0; i < 3; i++)
        halving &= w->size[i] == (i > 0 ? 2 : 1) && w->stride[i] == w->size[i] && w->dilation[i] == 1 && w->low[i] == 0;
    return halving;
}
NN_INLINE nn_window nn_window_halving(const nn_window *w) {
    nn_window known = *w;
    for (int i = 0; i < 3; i++) {
        known.size[i] = known.stride[i] = i > 0 ? 2 : 1;
        known.dilation[i] = 1;
        known.low[i] = 0;
    }
    return known;
}

NN_KERNEL void nn_window_sum(const nn_window *w, int n, const float *x, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, y += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int j = 0; j < w->channels; j++) y[j] = 0.0f;
                    for (int a = taps.from[0]; a < taps.to[0]; a++)
                        for (int b = taps.from[1]; b < taps.to[1]; b++)
                            for (int c = taps.from[2]; c < taps.to[2]; c++) {
                                const float *at = x + nn_tap_place(w, &taps, a, b, c);
                                for (int j = 0; j < w->channels; j++) y[j] += at[j];
                            }
                }
}

/* dx: the sum of the dy of the windows that an input lies in. */
NN_KERNEL void nn_window_spread(const nn_window *w, int n, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, dx += sample) {
        for (ptrdiff_t i = 0; i < sample; i++) dx[i] = 0.0f;
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int a = taps.from[0]; a < taps.to[0]; a++)
                        for (int b = taps.from[1]; b < taps.to[1]; b++)
                            for (int c = taps.from[2]; c < taps.to[2]; c++) {
                                float *at = dx + nn_tap_place(w, &taps, a, b, c);
                                for (int j = 0; j < w->channels; j++) at[j] += dy[j];
                            }
                }
    }
}


static void resnet8_kernel_1(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
    nn_conv_even(&window, &part, 6, n, a, b, y);
}

static void resnet8_kernel_2(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
    nn_winograd(&window, 0, 1, n, a, b, y);
}

static void resnet8_kernel_3(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
    nn_conv_even(&window, &part, 6, n, a, b, y);
}

static void resnet8_kernel_4(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
    nn_winograd(&window, 0, 2, n, a, b, y);
}

static void resnet8_kernel_5(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
    nn_conv_even(&window, &part, 6, n, a, b, y);
}

static void resnet8_kernel_6(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
    nn_conv_even(&window, &part, 4, n, a, b, y);
}

static void resnet8_kernel_7(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
    nn_winograd(&window, 0, 4, n, a, b, y);
}

static void resnet8_kernel_8(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
    nn_conv_even(&window, &part, 4, n, a, b, y);
}

static void resnet8_kernel_9(int n, const float *a, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
    nn_window_sum(&window, n, a, y);
}

static void resnet8_kernel_10(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 64, 0, NULL, a, 64, 1, b, 10, 1, c, c_row, 0);
}

static void resnet8_kernel_11(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 64, 10, a, 10, 1, b, 1, 10, c, 64, 1, 0, NULL, NULL, NULL);
}

static void resnet8_kernel_12(int n, const float *a, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
    nn_window_spread(&window, n, a, y);
}

static void resnet8_kernel_13(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
    nn_conv_gradient_even(&window, 6, 0, 32, more, n, a, b, y);
}

static void resnet8_kernel_14(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 64, b, 10, 1, c, c_row, 0);
}

static void resnet8_kernel_15(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 32, 1 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, -1 }, 64, 32, 1 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 0, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, 0 }, 64, 32, 1 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, -1 }, 64, 32, 1 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
}

static void resnet8_kernel_16(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
    nn_winograd_gradient(&window, 0, 6, more, n, a, b, y);
}

static void resnet8_kernel_17(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
    nn_conv_gradient_even(&window, 6, 0, 32, more, n, a, b, y);
}

static void resnet8_kernel_18(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 32, 1 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 64, 32, 1 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 64, 32, 1 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 32, 1 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
        nn_conv_even(&window, &part, 4, n, a, b, y);
    }
}

static void resnet8_kernel_19(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
    nn_conv_gradient_even(&window, 6, 0, 16, more, n, a, b, y);
}

static void resnet8_kernel_20(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 16, 1 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, -1 }, 32, 16, 1 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 0, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, 0 }, 32, 16, 1 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, -1 }, 32, 16, 1 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
}

static void resnet8_kernel_21(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
    nn_winograd_gradient(&window, 0, 6, more, n, a, b, y);
}

static void resnet8_kernel_22(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
    nn_conv_gradient_even(&window, 6, 0, 16, more, n, a, b, y);
}

static void resnet8_kernel_23(int n, const float *a, const float *b, float *y) {
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 16, 1 };
        static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 32, 16, 1 };
        static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 32, 16, 1 };
        static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 16, 1 };
        static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
        nn_conv_even(&window, &part, 6, n, a, b, y);
    }
}

static void resnet8_kernel_24(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
    nn_winograd_gradient(&window, 0, 6, more, n, a, b, y);
}

static void resnet8_kernel_25(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
    nn_conv_gradient_few(&window, 6, 0, 27, more, n, a, b, y);
}

void resnet8_init(resnet8_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* resnet8.nn:23: random, fma, mul, store over [64, 10] */
    {
        for (ptrdiff_t from = 0; from < 640; from += 256) {
            const ptrdiff_t to = from + 256 < 640 ? from + 256 : 640;
            NN_ALIGNED float u97[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 9u, step, 0u, seed, u97);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v97 = u97[i0 - from];
                const float v99 = nn_fma(v97, 2.0f, (-1.0f));
                const float v101 = v99 * 0.2847474f;
                weights->dense_kernel[i0] = v101;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [1, 1, 32, 64] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u91[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 8u, step, 0u, seed, u91);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v91 = u91[i0 - from];
                const float v93 = nn_fma(v91, 2.0f, (-1.0f));
                const float v95 = v93 * 0.25f;
                weights->residual_2_conv2d_8_kernel[i0] = v95;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 64, 64] */
    {
        for (ptrdiff_t from = 0; from < 36864; from += 256) {
            const ptrdiff_t to = from + 256 < 36864 ? from + 256 : 36864;
            NN_ALIGNED float u85[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 7u, step, 0u, seed, u85);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v85 = u85[i0 - from];
                const float v87 = nn_fma(v85, 2.0f, (-1.0f));
                const float v89 = v87 * 0.07216878f;
                weights->residual_2_conv2d_7_kernel[i0] = v89;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 32, 64] */
    {
        for (ptrdiff_t from = 0; from < 18432; from += 256) {
            const ptrdiff_t to = from + 256 < 18432 ? from + 256 : 18432;
            NN_ALIGNED float u66[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 6u, step, 0u, seed, u66);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v66 = u66[i0 - from];
                const float v68 = nn_fma(v66, 2.0f, (-1.0f));
                const float v70 = v68 * 0.083333336f;
                weights->residual_2_conv2d_6_kernel[i0] = v70;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [1, 1, 16, 32] */
    {
        for (ptrdiff_t from = 0; from < 512; from += 256) {
            const ptrdiff_t to = from + 256 < 512 ? from + 256 : 512;
            NN_ALIGNED float u60[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 5u, step, 0u, seed, u60);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v60 = u60[i0 - from];
                const float v62 = nn_fma(v60, 2.0f, (-1.0f));
                const float v64 = v62 * 0.35355338f;
                weights->residual_1_conv2d_5_kernel[i0] = v64;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 32, 32] */
    {
        for (ptrdiff_t from = 0; from < 9216; from += 256) {
            const ptrdiff_t to = from + 256 < 9216 ? from + 256 : 9216;
            NN_ALIGNED float u54[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 4u, step, 0u, seed, u54);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v54 = u54[i0 - from];
                const float v56 = nn_fma(v54, 2.0f, (-1.0f));
                const float v58 = v56 * 0.10206208f;
                weights->residual_1_conv2d_4_kernel[i0] = v58;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 16, 32] */
    {
        for (ptrdiff_t from = 0; from < 4608; from += 256) {
            const ptrdiff_t to = from + 256 < 4608 ? from + 256 : 4608;
            NN_ALIGNED float u35[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 3u, step, 0u, seed, u35);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v35 = u35[i0 - from];
                const float v37 = nn_fma(v35, 2.0f, (-1.0f));
                const float v39 = v37 * 0.11785113f;
                weights->residual_1_conv2d_3_kernel[i0] = v39;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 16, 16] */
    {
        for (ptrdiff_t from = 0; from < 2304; from += 256) {
            const ptrdiff_t to = from + 256 < 2304 ? from + 256 : 2304;
            NN_ALIGNED float u30[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 2u, step, 0u, seed, u30);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v30 = u30[i0 - from];
                const float v32 = nn_fma(v30, 2.0f, (-1.0f));
                const float v33 = v32 * 0.14433756f;
                weights->residual_conv2d_2_kernel[i0] = v33;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 16, 16] */
    {
        for (ptrdiff_t from = 0; from < 2304; from += 256) {
            const ptrdiff_t to = from + 256 < 2304 ? from + 256 : 2304;
            NN_ALIGNED float u24[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 1u, step, 0u, seed, u24);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v24 = u24[i0 - from];
                const float v26 = nn_fma(v24, 2.0f, (-1.0f));
                const float v28 = v26 * 0.14433756f;
                weights->residual_conv2d_1_kernel[i0] = v28;
            }
        }
    }
    /* resnet8.nn:23: random, fma, mul, store over [3, 3, 3, 16] */
    {
        for (ptrdiff_t from = 0; from < 432; from += 256) {
            const ptrdiff_t to = from + 256 < 432 ? from + 256 : 432;
            NN_ALIGNED float u0[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u0);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v0 = u0[i0 - from];
                const float v3 = nn_fma(v0, 2.0f, (-1.0f));
                const float v5 = v3 * 0.18731716f;
                weights->conv2d_kernel[i0] = v5;
            }
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->conv2d_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->batch_normalization_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->batch_normalization_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_conv2d_1_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_1_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_1_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_conv2d_2_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_2_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_2_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->batch_normalization_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->batch_normalization_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_1_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_1_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_2_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->residual_batch_normalization_2_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_conv2d_3_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_3_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_3_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_conv2d_4_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_4_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_4_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_conv2d_5_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_3_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_3_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_4_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->residual_1_batch_normalization_4_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_conv2d_6_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_5_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_5_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_conv2d_7_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_6_beta[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_6_moving_mean[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_conv2d_8_bias[i0] = 0.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_5_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_5_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_6_gamma[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->residual_2_batch_normalization_6_moving_variance[i0] = 1.0f;
        }
    }
    /* resnet8.nn:23: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
}

struct resnet8_predict_panel_1 { ptrdiff_t block; const resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_predict_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    const resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block + row); i0 < (block + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v149 = c[i1 - column];
            const float v150 = weights->dense_bias[i1];
            const float v151 = v149 + v150;
            arena[i0 * 10 + i1 - block * 10] = v151;
        }
    }
}

void resnet8_predict(const resnet8_weights *weights, resnet8_scratch *scratch, int n, const float *image, float *label) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > RESNET8_BATCH) return;
    /* resnet8.nn:15: batch_normalization: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[854016 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[854032 + i0] = v15;
        }
    }
    /* resnet8.nn:6: residual/conv2d_1: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_1_kernel, arena + 835584);
    /* resnet8.nn:6: residual/batch_normalization_1: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v28 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v29 = v28 + 0.001f;
            const float v30 = nn_sqrt(v29);
            const float v26 = weights->residual_batch_normalization_1_gamma[i0];
            const float v31 = v26 / v30;
            arena[854048 + i0] = v31;
            const float v33 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->residual_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[854064 + i0] = v35;
        }
    }
    /* resnet8.nn:7: residual/conv2d_2: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_2_kernel, arena + 844800);
    /* resnet8.nn:7: residual/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v47 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v48 = v47 + 0.001f;
            const float v49 = nn_sqrt(v48);
            const float v45 = weights->residual_batch_normalization_2_gamma[i0];
            const float v50 = v45 / v49;
            arena[854080 + i0] = v50;
            const float v52 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->residual_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[854096 + i0] = v54;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_1((int)(end - row), image + row * 3072, weights->conv2d_kernel, arena + 786432);
        /* resnet8.nn:16: add, fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v2 = arena[786432 + i0 * 16 + i1 - row * 16384];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    const float v12 = arena[854016 + i1];
                    const float v16 = arena[854032 + i1];
                    const float v17 = nn_fma(v4, v12, v16);
                    const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                    const float v20 = (v19 != 0 ? v17 : 0.0f);
                    arena[786432 + i0 * 16 + i1 - row * 16384] = v20;
                }
            }
        }
        /* resnet8.nn:6: residual/conv2d_1: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 786432, arena + 835584, arena + 802816);
        /* resnet8.nn:6: residual: add, fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v23 = arena[802816 + i0 * 16 + i1 - row * 16384];
                    const float v24 = weights->residual_conv2d_1_bias[i1];
                    const float v25 = v23 + v24;
                    const float v32 = arena[854048 + i1];
                    const float v36 = arena[854064 + i1];
                    const float v37 = nn_fma(v25, v32, v36);
                    const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v37 : 0.0f);
                    arena[802816 + i0 * 16 + i1 - row * 16384] = v39;
                }
            }
        }
        /* resnet8.nn:7: residual/conv2d_2: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 802816, arena + 844800, arena + 819200);
        /* resnet8.nn:9: residual: add, fma, add, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v42 = arena[819200 + i0 * 16 + i1 - row * 16384];
                    const float v43 = weights->residual_conv2d_2_bias[i1];
                    const float v44 = v42 + v43;
                    const float v51 = arena[854080 + i1];
                    const float v55 = arena[854096 + i1];
                    const float v56 = nn_fma(v44, v51, v55);
                    const float v20 = arena[786432 + i0 * 16 + i1 - row * 16384];
                    const float v57 = v56 + v20;
                    const float v58 = (0.0f < v57 ? 1.0f : 0.0f);
                    const float v59 = (v58 != 0 ? v57 : 0.0f);
                    arena[i0 * 16 + i1] = v59;
                }
            }
        }
        /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_3((int)(end - row), arena + row * 16384, weights->residual_1_conv2d_3_kernel, arena + 524288 + row * 8192);
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v66 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v67 = v66 + 0.001f;
            const float v68 = nn_sqrt(v67);
            const float v64 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v69 = v64 / v68;
            arena[831488 + i0] = v69;
            const float v71 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[831520 + i0] = v73;
        }
    }
    /* resnet8.nn:7: residual_1/conv2d_4: winograd_kernel [3, 3, 32, 32] -> [2, 6, 6, 32, 16] */
    nn_winograd_kernel(0, 32, 32, 0, 2, weights->residual_1_conv2d_4_kernel, arena + 786432);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_1: add, fma, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v61 = arena[524288 + i0 * 32 + i1];
                    const float v62 = weights->residual_1_conv2d_3_bias[i1];
                    const float v63 = v61 + v62;
                    const float v70 = arena[831488 + i1];
                    const float v74 = arena[831520 + i1];
                    const float v75 = nn_fma(v63, v70, v74);
                    const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                    const float v77 = (v76 != 0 ? v75 : 0.0f);
                    arena[823296 + i0 * 32 + i1 - row * 8192] = v77;
                }
            }
        }
        /* resnet8.nn:7: residual_1/conv2d_4: winograd [n, 16, 16, 32] [2, 6, 6, 32, 16] -> [n, 16, 16, 32] */
        resnet8_kernel_4((int)(end - row), arena + 823296, arena + 786432, arena + 524288 + row * 8192);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v85 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v86 = v85 + 0.001f;
            const float v87 = nn_sqrt(v86);
            const float v83 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v88 = v83 / v87;
            arena[925696 + i0] = v88;
            const float v90 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[925728 + i0] = v92;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_5((int)(end - row), arena + row * 16384, weights->residual_1_conv2d_5_kernel, arena + 917504);
        /* resnet8.nn:9: residual_1: add, fma, add, add, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v80 = arena[524288 + i0 * 32 + i1];
                    const float v81 = weights->residual_1_conv2d_4_bias[i1];
                    const float v82 = v80 + v81;
                    const float v89 = arena[925696 + i1];
                    const float v93 = arena[925728 + i1];
                    const float v94 = nn_fma(v82, v89, v93);
                    const float v96 = arena[917504 + i0 * 32 + i1 - row * 8192];
                    const float v97 = weights->residual_1_conv2d_5_bias[i1];
                    const float v98 = v96 + v97;
                    const float v99 = v94 + v98;
                    const float v100 = (0.0f < v99 ? 1.0f : 0.0f);
                    const float v101 = (v100 != 0 ? v99 : 0.0f);
                    arena[524288 + i0 * 32 + i1] = v101;
                }
            }
        }
        /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_6((int)(end - row), arena + 524288 + row * 8192, weights->residual_2_conv2d_6_kernel, arena + 786432 + row * 4096);
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v108 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v109 = v108 + 0.001f;
            const float v110 = nn_sqrt(v109);
            const float v106 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v111 = v106 / v110;
            arena[151552 + i0] = v111;
            const float v113 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v114 = -v113;
            const float v107 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v115 = nn_fma(v114, v111, v107);
            arena[151616 + i0] = v115;
        }
    }
    /* resnet8.nn:7: residual_2/conv2d_7: winograd_kernel [3, 3, 64, 64] -> [4, 6, 6, 64, 16] */
    nn_winograd_kernel(0, 64, 64, 0, 4, weights->residual_2_conv2d_7_kernel, arena);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_2: add, fma, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v103 = arena[786432 + i0 * 64 + i1];
                    const float v104 = weights->residual_2_conv2d_6_bias[i1];
                    const float v105 = v103 + v104;
                    const float v112 = arena[151552 + i1];
                    const float v116 = arena[151616 + i1];
                    const float v117 = nn_fma(v105, v112, v116);
                    const float v118 = (0.0f < v117 ? 1.0f : 0.0f);
                    const float v119 = (v118 != 0 ? v117 : 0.0f);
                    arena[147456 + i0 * 64 + i1 - row * 4096] = v119;
                }
            }
        }
        /* resnet8.nn:7: residual_2/conv2d_7: winograd [n, 8, 8, 64] [4, 6, 6, 64, 16] -> [n, 8, 8, 64] */
        resnet8_kernel_7((int)(end - row), arena + 147456, arena, arena + 786432 + row * 4096);
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v127 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v128 = v127 + 0.001f;
            const float v129 = nn_sqrt(v128);
            const float v125 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v130 = v125 / v129;
            arena[4096 + i0] = v130;
            const float v132 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v133 = -v132;
            const float v126 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v134 = nn_fma(v133, v130, v126);
            arena[4160 + i0] = v134;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_8((int)(end - row), arena + 524288 + row * 8192, weights->residual_2_conv2d_8_kernel, arena);
        /* resnet8.nn:9: residual_2: add, fma, add, add, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v122 = arena[786432 + i0 * 64 + i1];
                    const float v123 = weights->residual_2_conv2d_7_bias[i1];
                    const float v124 = v122 + v123;
                    const float v131 = arena[4096 + i1];
                    const float v135 = arena[4160 + i1];
                    const float v136 = nn_fma(v124, v131, v135);
                    const float v138 = arena[i0 * 64 + i1 - row * 4096];
                    const float v139 = weights->residual_2_conv2d_8_bias[i1];
                    const float v140 = v138 + v139;
                    const float v141 = v136 + v140;
                    const float v142 = (0.0f < v141 ? 1.0f : 0.0f);
                    const float v143 = (v142 != 0 ? v141 : 0.0f);
                    arena[i0 * 64 + i1 - row * 4096] = v143;
                }
            }
        }
        /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
        resnet8_kernel_9((int)(end - row), arena, arena + 4224);
        /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                const float v144 = arena[4224 + i0 - row * 64];
                const float v146 = v144 * 0.015625f;
                arena[4224 + i0 - row * 64] = v146;
            }
        }
        /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
        nn_gemm_panels((int)(end - row), 10, 64, arena + 4224, 64, 1, weights->dense_kernel, 10, 1, arena, 10, 0, resnet8_kernel_10, resnet8_predict_panel_1, &(struct resnet8_predict_panel_1){ row, weights, arena }, NULL);
        /* resnet8.nn:22: dense: max [n, 10] -> [n] */
        nn_max((int)(end - row), 10, arena, arena + 16);
        /* resnet8.nn:22: dense: sub, exp over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v153 = arena[16 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v151 = arena[i0 * 10 + i1 - row * 10];
                    const float v154 = v151 - v153;
                    const float v155 = nn_exp(v154);
                    arena[i0 * 10 + i1 - row * 10] = v155;
                }
            }
        }
        /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena, arena + 16);
        /* resnet8.nn:22: dense: quotient over [n, 1] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v157 = arena[16 + i0 - row];
                const float v159 = nn_quotient(1.0f, v157);
                arena[16 + i0 - row] = v159;
            }
        }
        /* resnet8.nn:22: dense: mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v159 = arena[16 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v155 = arena[i0 * 10 + i1 - row * 10];
                    const float v160 = v155 * v159;
                    label[i0 * 10 + i1] = v160;
                }
            }
        }
    }
}

void resnet8_trainer_init(resnet8_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    resnet8_metrics_reset(&trainer->metrics);
    /* resnet8.nn:29: dense: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.001f;
    }
    /* resnet8.nn:29: dense: store over [3, 3, 3, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 432; i0++) {
            trainer->conv2d_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 3, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 432; i0++) {
            trainer->conv2d_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->conv2d_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->conv2d_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->batch_normalization_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->batch_normalization_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->batch_normalization_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->batch_normalization_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_conv2d_1_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_conv2d_1_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_1_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_1_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_1_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_1_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_conv2d_2_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_conv2d_2_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_2_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_2_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_2_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->residual_batch_normalization_2_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->residual_conv2d_1_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->residual_conv2d_1_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->residual_conv2d_2_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            trainer->residual_conv2d_2_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            trainer->residual_1_conv2d_3_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            trainer->residual_1_conv2d_3_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_3_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_3_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_3_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_3_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_3_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_3_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_4_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_4_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_4_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_4_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_4_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_batch_normalization_4_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_5_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->residual_1_conv2d_5_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 9216; i0++) {
            trainer->residual_1_conv2d_4_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 9216; i0++) {
            trainer->residual_1_conv2d_4_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->residual_1_conv2d_5_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            trainer->residual_1_conv2d_5_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 18432; i0++) {
            trainer->residual_2_conv2d_6_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 18432; i0++) {
            trainer->residual_2_conv2d_6_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_6_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_6_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_5_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_5_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_5_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_5_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_7_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_7_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_6_gamma_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_6_gamma_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_6_beta_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_batch_normalization_6_beta_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_8_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->residual_2_conv2d_8_bias_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 36864; i0++) {
            trainer->residual_2_conv2d_7_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [3, 3, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 36864; i0++) {
            trainer->residual_2_conv2d_7_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->residual_2_conv2d_8_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->residual_2_conv2d_8_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 640; i0++) {
            trainer->dense_kernel_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [64, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 640; i0++) {
            trainer->dense_kernel_v[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_bias_m[i0] = 0.0f;
        }
    }
    /* resnet8.nn:29: dense: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_bias_v[i0] = 0.0f;
        }
    }
}

struct resnet8_train_panel_1 { ptrdiff_t block; resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_train_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block + row); i0 < (block + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v256 = c[i1 - column];
            const float v257 = weights->dense_bias[i1];
            const float v258 = v256 + v257;
            arena[2580992 + i0 * 10 + i1 - block * 10] = v258;
        }
    }
}

struct resnet8_train_panel_2 { resnet8_weights *weights; resnet8_trainer *trainer; float *arena; };

/* resnet8.nn:29: dense: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 10] */
static void resnet8_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_train_panel_2 *const given = context;
    resnet8_weights *const weights = given->weights;
    resnet8_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v586 = arena[3441344];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v332 = c[i0 - (ptrdiff_t)row * 10];
        const float v1056 = trainer->dense_kernel_m[i0];
        const float v1057 = v332 - v1056;
        const float v1058 = nn_fma(v1057, 0.1f, v1056);
        const float v1060 = trainer->dense_kernel_v[i0];
        const float v1061 = -v1060;
        const float v1062 = nn_fma(v332, v332, v1061);
        const float v1063 = nn_fma(v1062, 0.001f, v1060);
        const float v1065 = v1058 * v586;
        const float v1066 = nn_sqrt(v1063);
        const float v1067 = v1066 + 1e-7f;
        const float v1068 = nn_quotient(v1065, v1067);
        const float v255 = weights->dense_kernel[i0];
        const float v1069 = v255 - v1068;
        trainer->dense_kernel_m[i0] = v1058;
        trainer->dense_kernel_v[i0] = v1063;
        weights->dense_kernel[i0] = v1069;
    }
}

float resnet8_train(resnet8_weights *weights, resnet8_trainer *trainer, int n, const float *image, const int32_t *label_true) {
    resnet8_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena + (0 - (uintptr_t)trainer->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > RESNET8_BATCH) return nn_from_bits(0x7fc00000u);
    /* resnet8.nn:15: batch_normalization: mul over [] */
    {
        const float v11 = (float)n * 1024.0f;
        arena[3441312] = v11;
    }
    /* resnet8.nn:6: residual/conv2d_1: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_1_kernel, arena + 1589248);
    /* resnet8.nn:7: residual/conv2d_2: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_2_kernel, arena + 2129920);
    /* resnet8.nn:6: residual_2/batch_normalization_5: mul, mul over [] */
    {
        const float v116 = (float)n * 256.0f;
        arena[3441328] = v116;
        const float v188 = (float)n * 64.0f;
        arena[3440800] = v188;
    }
    /* resnet8.nn:28: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v268 = label_true[i0];
            const float v269 = (float)v268;
            arena[2581056 + i0] = v269;
        }
    }
    /* resnet8.nn:28: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* resnet8.nn:28: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v271 = integers[i0];
            const float v272 = (float)v271;
            arena[3440736 + i0] = v272;
        }
    }
    /* resnet8.nn:28: div, neg over [] */
    {
        const float v304 = 1.0f / (float)n;
        const float v305 = -v304;
        arena[3440816] = v305;
    }
    /* resnet8.nn:8: residual_2/conv2d_8: conv_turn [1, 1, 32, 64] -> [1, 1, 64, 32] */
    nn_conv_turn(1, 1, 32, 64, weights->residual_2_conv2d_8_kernel, arena + 2514944);
    /* resnet8.nn:8: residual_1/conv2d_5: conv_turn [1, 1, 16, 32] -> [1, 1, 32, 16] */
    nn_conv_turn(1, 1, 16, 32, weights->residual_1_conv2d_5_kernel, arena + 3440128);
    /* resnet8.nn:7: residual_1/conv2d_4: conv_turn [3, 3, 32, 32] -> [3, 3, 32, 32] */
    nn_conv_turn(9, 1, 32, 32, weights->residual_1_conv2d_4_kernel, arena + 3407872);
    /* resnet8.nn:6: residual_1/conv2d_3: conv_turn [3, 3, 16, 32] -> [3, 3, 32, 16] */
    nn_conv_turn(9, 1, 16, 32, weights->residual_1_conv2d_3_kernel, arena + 3435520);
    /* resnet8.nn:7: residual/conv2d_2: conv_turn [3, 3, 16, 16] -> [3, 3, 16, 16] */
    nn_conv_turn(9, 1, 16, 16, weights->residual_conv2d_2_kernel, arena + 3426304);
    /* resnet8.nn:7: residual/conv2d_2: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, arena + 3426304, arena + 3417088);
    /* resnet8.nn:6: residual/conv2d_1: conv_turn [3, 3, 16, 16] -> [3, 3, 16, 16] */
    nn_conv_turn(9, 1, 16, 16, weights->residual_conv2d_1_kernel, arena + 1598464);
    /* resnet8.nn:6: residual/conv2d_1: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, arena + 1598464, arena + 3426304);
    /* resnet8.nn:29: dense: cast, add, pow, sub, sqrt, mul, pow, sub, div, add, store, add, and 3 more over [] */
    {
        const int32_t v561 = (int32_t)trainer->step;
        const float v563 = (float)v561;
        const float v565 = v563 + 1.0f;
        const float v579 = nn_pow(0.999f, v565);
        const float v580 = 1.0f - v579;
        const float v581 = nn_sqrt(v580);
        const float v566 = trainer->learning_rate;
        const float v582 = v566 * v581;
        const float v584 = nn_pow(0.9f, v565);
        const float v585 = 1.0f - v584;
        const float v586 = v582 / v585;
        arena[3441344] = v586;
        const int32_t v562 = v561 + 1;
        const float v301 = metrics->accuracy_count;
        const float v302 = v301 + (float)n;
        const float v290 = metrics->loss_count;
        const float v291 = v290 + (float)n;
        trainer->step = (uint32_t)v562;
        metrics->accuracy_count = v302;
        metrics->loss_count = v291;
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_1((int)(end - row), image + row * 3072, weights->conv2d_kernel, arena + 524288);
        /* resnet8.nn:14: conv2d: add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v2 = arena[524288 + i0 * 16 + i1 - row * 16384];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    arena[i0 * 16 + i1] = v4;
                }
            }
        }
        /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + row * 16384, arena + 3440656, arena + 3440640);
    }
    /* resnet8.nn:15: batch_normalization: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v8 = arena[3440640 + i0];
            const float v12 = v8 / v11;
            arena[3440640 + i0] = v12;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v20 = arena[3440640 + i0];
            const float v22 = v20 * 0.01f;
            const float v18 = weights->batch_normalization_moving_mean[i0];
            const float v23 = nn_fma(v18, 0.99f, v22);
            weights->batch_normalization_moving_mean[i0] = v23;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
        /* resnet8.nn:15: batch_normalization: sub, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v4 = arena[i0 * 16 + i1];
                    const float v12 = arena[3440640 + i1];
                    const float v13 = v4 - v12;
                    arena[i0 * 16 + i1] = v13;
                    const float v14 = v13 * v13;
                    arena[1598464 + i0 * 16 + i1 - row * 16] = v14;
                }
            }
        }
        /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 1598464, arena + 3440672, arena + 3440656);
    }
    /* resnet8.nn:15: batch_normalization: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v16 = arena[3440656 + i0];
            const float v17 = v16 / v11;
            arena[3440656 + i0] = v17;
            const float v33 = v17 + 0.001f;
            const float v34 = nn_sqrt(v33);
            arena[3441216 + i0] = v34;
            const float v30 = weights->batch_normalization_gamma[i0];
            const float v35 = v30 / v34;
            arena[3441232 + i0] = v35;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v26 = arena[3440656 + i0];
            const float v27 = v26 * 0.01f;
            const float v25 = weights->batch_normalization_moving_variance[i0];
            const float v28 = nn_fma(v25, 0.99f, v27);
            weights->batch_normalization_moving_variance[i0] = v28;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:16: fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v13 = arena[i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v36 = nn_fma(v13, v35, v31);
                    const float v38 = (0.0f < v36 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v36 : 0.0f);
                    arena[524288 + i0 * 16 + i1] = v39;
                }
            }
        }
        /* resnet8.nn:6: residual/conv2d_1: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 524288 + row * 16384, arena + 1589248, arena + 1572864);
        /* resnet8.nn:6: residual/conv2d_1: add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v42 = arena[1572864 + i0 * 16 + i1 - row * 16384];
                    const float v43 = weights->residual_conv2d_1_bias[i1];
                    const float v44 = v42 + v43;
                    arena[1048576 + i0 * 16 + i1] = v44;
                }
            }
        }
        /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1048576 + row * 16384, arena + 3440656, arena + 3440640);
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v48 = arena[3440640 + i0];
            const float v49 = v48 / v11;
            arena[3440640 + i0] = v49;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v56 = arena[3440640 + i0];
            const float v57 = v56 * 0.01f;
            const float v55 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v58 = nn_fma(v55, 0.99f, v57);
            weights->residual_batch_normalization_1_moving_mean[i0] = v58;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
        /* resnet8.nn:6: residual/batch_normalization_1: sub, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v44 = arena[1048576 + i0 * 16 + i1];
                    const float v49 = arena[3440640 + i1];
                    const float v50 = v44 - v49;
                    arena[1048576 + i0 * 16 + i1] = v50;
                    const float v51 = v50 * v50;
                    arena[1572864 + i0 * 16 + i1 - row * 16] = v51;
                }
            }
        }
        /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 1572864, arena + 3440672, arena + 3440656);
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v53 = arena[3440656 + i0];
            const float v54 = v53 / v11;
            arena[3440656 + i0] = v54;
            const float v67 = v54 + 0.001f;
            const float v68 = nn_sqrt(v67);
            arena[3441248 + i0] = v68;
            const float v65 = weights->residual_batch_normalization_1_gamma[i0];
            const float v69 = v65 / v68;
            arena[3441264 + i0] = v69;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v61 = arena[3440656 + i0];
            const float v62 = v61 * 0.01f;
            const float v60 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v63 = nn_fma(v60, 0.99f, v62);
            weights->residual_batch_normalization_1_moving_variance[i0] = v63;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual: fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v50 = arena[1048576 + i0 * 16 + i1];
                    const float v69 = arena[3441264 + i1];
                    const float v66 = weights->residual_batch_normalization_1_beta[i1];
                    const float v70 = nn_fma(v50, v69, v66);
                    const float v71 = (0.0f < v70 ? 1.0f : 0.0f);
                    const float v72 = (v71 != 0 ? v70 : 0.0f);
                    arena[2097152 + i0 * 16 + i1 - row * 16384] = v72;
                }
            }
        }
        /* resnet8.nn:7: residual/conv2d_2: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 2097152, arena + 2129920, arena + 2113536);
        /* resnet8.nn:7: residual/conv2d_2: add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v75 = arena[2113536 + i0 * 16 + i1 - row * 16384];
                    const float v76 = weights->residual_conv2d_2_bias[i1];
                    const float v77 = v75 + v76;
                    arena[1572864 + i0 * 16 + i1] = v77;
                }
            }
        }
        /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1572864 + row * 16384, arena + 3440656, arena + 3440640);
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v81 = arena[3440640 + i0];
            const float v82 = v81 / v11;
            arena[3440640 + i0] = v82;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v89 = arena[3440640 + i0];
            const float v90 = v89 * 0.01f;
            const float v88 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v91 = nn_fma(v88, 0.99f, v90);
            weights->residual_batch_normalization_2_moving_mean[i0] = v91;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
        /* resnet8.nn:7: residual/batch_normalization_2: sub, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v77 = arena[1572864 + i0 * 16 + i1];
                    const float v82 = arena[3440640 + i1];
                    const float v83 = v77 - v82;
                    arena[1572864 + i0 * 16 + i1] = v83;
                    const float v84 = v83 * v83;
                    arena[2097152 + i0 * 16 + i1 - row * 16] = v84;
                }
            }
        }
        /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 2097152, arena + 3440672, arena + 3440656);
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v86 = arena[3440656 + i0];
            const float v87 = v86 / v11;
            arena[3440656 + i0] = v87;
            const float v100 = v87 + 0.001f;
            const float v101 = nn_sqrt(v100);
            arena[3441280 + i0] = v101;
            const float v98 = weights->residual_batch_normalization_2_gamma[i0];
            const float v102 = v98 / v101;
            arena[3441296 + i0] = v102;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v94 = arena[3440656 + i0];
            const float v95 = v94 * 0.01f;
            const float v93 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v96 = nn_fma(v93, 0.99f, v95);
            weights->residual_batch_normalization_2_moving_variance[i0] = v96;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:9: residual: fma, add, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v83 = arena[1572864 + i0 * 16 + i1];
                    const float v102 = arena[3441296 + i1];
                    const float v99 = weights->residual_batch_normalization_2_beta[i1];
                    const float v103 = nn_fma(v83, v102, v99);
                    const float v39 = arena[524288 + i0 * 16 + i1];
                    const float v104 = v103 + v39;
                    const float v105 = (0.0f < v104 ? 1.0f : 0.0f);
                    const float v106 = (v105 != 0 ? v104 : 0.0f);
                    arena[2359296 + i0 * 16 + i1 - row * 16384] = v106;
                }
            }
        }
        /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_3((int)(end - row), arena + 2359296, weights->residual_1_conv2d_3_kernel, arena + 2375680);
        /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_5((int)(end - row), arena + 2359296, weights->residual_1_conv2d_5_kernel, arena + 2097152 + row * 8192);
        /* resnet8.nn:6: residual_1/conv2d_3: add over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v108 = arena[2375680 + i0 * 32 + i1 - row * 8192];
                    const float v109 = weights->residual_1_conv2d_3_bias[i1];
                    const float v110 = v108 + v109;
                    arena[2621440 + i0 * 32 + i1] = v110;
                }
            }
        }
        /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 2621440 + row * 8192, arena + 2581120, arena + 2581088);
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v114 = arena[2581088 + i0];
            const float v117 = v114 / v116;
            arena[2581088 + i0] = v117;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v124 = arena[2581088 + i0];
            const float v125 = v124 * 0.01f;
            const float v123 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v126 = nn_fma(v123, 0.99f, v125);
            weights->residual_1_batch_normalization_3_moving_mean[i0] = v126;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
        /* resnet8.nn:6: residual_1/batch_normalization_3: sub, mul over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v110 = arena[2621440 + i0 * 32 + i1];
                    const float v117 = arena[2581088 + i1];
                    const float v118 = v110 - v117;
                    arena[2621440 + i0 * 32 + i1] = v118;
                    const float v119 = v118 * v118;
                    arena[2359296 + i0 * 32 + i1 - row * 32] = v119;
                }
            }
        }
        /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 2359296, arena + 2581152, arena + 2581120);
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v121 = arena[2581120 + i0];
            const float v122 = v121 / v116;
            arena[2581120 + i0] = v122;
            const float v135 = v122 + 0.001f;
            const float v136 = nn_sqrt(v135);
            arena[3441152 + i0] = v136;
            const float v133 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v137 = v133 / v136;
            arena[3441184 + i0] = v137;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v129 = arena[2581120 + i0];
            const float v130 = v129 * 0.01f;
            const float v128 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v131 = nn_fma(v128, 0.99f, v130);
            weights->residual_1_batch_normalization_3_moving_variance[i0] = v131;
        }
    }
    /* resnet8.nn:7: residual_1/conv2d_4: winograd_kernel [3, 3, 32, 32] -> [2, 6, 6, 32, 16] */
    nn_winograd_kernel(0, 32, 32, 0, 2, weights->residual_1_conv2d_4_kernel, arena + 2359296);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_1: fma, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v118 = arena[2621440 + i0 * 32 + i1];
                    const float v137 = arena[3441184 + i1];
                    const float v134 = weights->residual_1_batch_normalization_3_beta[i1];
                    const float v138 = nn_fma(v118, v137, v134);
                    const float v139 = (0.0f < v138 ? 1.0f : 0.0f);
                    const float v140 = (v139 != 0 ? v138 : 0.0f);
                    arena[2396160 + i0 * 32 + i1 - row * 8192] = v140;
                }
            }
        }
        /* resnet8.nn:7: residual_1/conv2d_4: winograd [n, 16, 16, 32] [2, 6, 6, 32, 16] -> [n, 16, 16, 32] */
        resnet8_kernel_4((int)(end - row), arena + 2396160, arena + 2359296, arena + 2404352);
        /* resnet8.nn:7: residual_1/conv2d_4: add over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v143 = arena[2404352 + i0 * 32 + i1 - row * 8192];
                    const float v144 = weights->residual_1_conv2d_4_bias[i1];
                    const float v145 = v143 + v144;
                    arena[2883584 + i0 * 32 + i1] = v145;
                }
            }
        }
        /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 2883584 + row * 8192, arena + 3440672, arena + 3440640);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v149 = arena[3440640 + i0];
            const float v150 = v149 / v116;
            arena[3440640 + i0] = v150;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v157 = arena[3440640 + i0];
            const float v158 = v157 * 0.01f;
            const float v156 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v159 = nn_fma(v156, 0.99f, v158);
            weights->residual_1_batch_normalization_4_moving_mean[i0] = v159;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
        /* resnet8.nn:7: residual_1/batch_normalization_4: sub, mul over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v145 = arena[2883584 + i0 * 32 + i1];
                    const float v150 = arena[3440640 + i1];
                    const float v151 = v145 - v150;
                    arena[2883584 + i0 * 32 + i1] = v151;
                    const float v152 = v151 * v151;
                    arena[2359296 + i0 * 32 + i1 - row * 32] = v152;
                }
            }
        }
        /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 2359296, arena + 3440704, arena + 3440672);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v154 = arena[3440672 + i0];
            const float v155 = v154 / v116;
            arena[3440672 + i0] = v155;
            const float v168 = v155 + 0.001f;
            const float v169 = nn_sqrt(v168);
            arena[3440640 + i0] = v169;
            const float v166 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v170 = v166 / v169;
            arena[3440704 + i0] = v170;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v162 = arena[3440672 + i0];
            const float v163 = v162 * 0.01f;
            const float v161 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v164 = nn_fma(v161, 0.99f, v163);
            weights->residual_1_batch_normalization_4_moving_variance[i0] = v164;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:9: residual_1: fma, add, add, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v151 = arena[2883584 + i0 * 32 + i1];
                    const float v170 = arena[3440704 + i1];
                    const float v167 = weights->residual_1_batch_normalization_4_beta[i1];
                    const float v171 = nn_fma(v151, v170, v167);
                    const float v173 = arena[2097152 + i0 * 32 + i1];
                    const float v174 = weights->residual_1_conv2d_5_bias[i1];
                    const float v175 = v173 + v174;
                    const float v176 = v171 + v175;
                    const float v177 = (0.0f < v176 ? 1.0f : 0.0f);
                    const float v178 = (v177 != 0 ? v176 : 0.0f);
                    arena[2097152 + i0 * 32 + i1] = v178;
                }
            }
        }
        /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_6((int)(end - row), arena + 2097152 + row * 8192, weights->residual_2_conv2d_6_kernel, arena + 2359296);
        /* resnet8.nn:6: residual_2/conv2d_6: add over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v180 = arena[2359296 + i0 * 64 + i1 - row * 4096];
                    const float v181 = weights->residual_2_conv2d_6_bias[i1];
                    const float v182 = v180 + v181;
                    arena[524288 + i0 * 64 + i1] = v182;
                }
            }
        }
        /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 524288 + row * 4096, arena + 2517056, arena + 2516992);
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v186 = arena[2516992 + i0];
            const float v189 = v186 / v188;
            arena[2516992 + i0] = v189;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v196 = arena[2516992 + i0];
            const float v197 = v196 * 0.01f;
            const float v195 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v198 = nn_fma(v195, 0.99f, v197);
            weights->residual_2_batch_normalization_5_moving_mean[i0] = v198;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
        /* resnet8.nn:6: residual_2/batch_normalization_5: sub, mul over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v182 = arena[524288 + i0 * 64 + i1];
                    const float v189 = arena[2516992 + i1];
                    const float v190 = v182 - v189;
                    arena[524288 + i0 * 64 + i1] = v190;
                    const float v191 = v190 * v190;
                    arena[2359296 + i0 * 64 + i1 - row * 64] = v191;
                }
            }
        }
        /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 2359296, arena + 2517120, arena + 2517056);
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v193 = arena[2517056 + i0];
            const float v194 = v193 / v188;
            arena[2517056 + i0] = v194;
            const float v207 = v194 + 0.001f;
            const float v208 = nn_sqrt(v207);
            arena[2580480 + i0] = v208;
            const float v205 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v209 = v205 / v208;
            arena[2580544 + i0] = v209;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v201 = arena[2517056 + i0];
            const float v202 = v201 * 0.01f;
            const float v200 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v203 = nn_fma(v200, 0.99f, v202);
            weights->residual_2_batch_normalization_5_moving_variance[i0] = v203;
        }
    }
    /* resnet8.nn:7: residual_2/conv2d_7: winograd_kernel [3, 3, 64, 64] -> [4, 6, 6, 64, 16] */
    nn_winograd_kernel(0, 64, 64, 0, 4, weights->residual_2_conv2d_7_kernel, arena + 2359296);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_2: fma, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v190 = arena[524288 + i0 * 64 + i1];
                    const float v209 = arena[2580544 + i1];
                    const float v206 = weights->residual_2_batch_normalization_5_beta[i1];
                    const float v210 = nn_fma(v190, v209, v206);
                    const float v211 = (0.0f < v210 ? 1.0f : 0.0f);
                    const float v212 = (v211 != 0 ? v210 : 0.0f);
                    arena[2506752 + i0 * 64 + i1 - row * 4096] = v212;
                }
            }
        }
        /* resnet8.nn:7: residual_2/conv2d_7: winograd [n, 8, 8, 64] [4, 6, 6, 64, 16] -> [n, 8, 8, 64] */
        resnet8_kernel_7((int)(end - row), arena + 2506752, arena + 2359296, arena + 2510848);
        /* resnet8.nn:7: residual_2/conv2d_7: add over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v215 = arena[2510848 + i0 * 64 + i1 - row * 4096];
                    const float v216 = weights->residual_2_conv2d_7_bias[i1];
                    const float v217 = v215 + v216;
                    arena[655360 + i0 * 64 + i1] = v217;
                }
            }
        }
        /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 655360 + row * 4096, arena + 2580672, arena + 2580608);
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v221 = arena[2580608 + i0];
            const float v222 = v221 / v188;
            arena[2580608 + i0] = v222;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v229 = arena[2580608 + i0];
            const float v230 = v229 * 0.01f;
            const float v228 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v231 = nn_fma(v228, 0.99f, v230);
            weights->residual_2_batch_normalization_6_moving_mean[i0] = v231;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
        const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
        /* resnet8.nn:7: residual_2/batch_normalization_6: sub, mul over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v217 = arena[655360 + i0 * 64 + i1];
                    const float v222 = arena[2580608 + i1];
                    const float v223 = v217 - v222;
                    arena[655360 + i0 * 64 + i1] = v223;
                    const float v224 = v223 * v223;
                    arena[786432 + i0 * 64 + i1 - row * 64] = v224;
                }
            }
        }
        /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 786432, arena + 2580736, arena + 2580672);
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v226 = arena[2580672 + i0];
            const float v227 = v226 / v188;
            arena[2580672 + i0] = v227;
            const float v240 = v227 + 0.001f;
            const float v241 = nn_sqrt(v240);
            arena[2580608 + i0] = v241;
            const float v238 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v242 = v238 / v241;
            arena[2580736 + i0] = v242;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v234 = arena[2580672 + i0];
            const float v235 = v234 * 0.01f;
            const float v233 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v236 = nn_fma(v233, 0.99f, v235);
            weights->residual_2_batch_normalization_6_moving_variance[i0] = v236;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_8((int)(end - row), arena + 2097152 + row * 8192, weights->residual_2_conv2d_8_kernel, arena + 917504);
        /* resnet8.nn:9: residual_2: fma, add, add, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v223 = arena[655360 + i0 * 64 + i1];
                    const float v242 = arena[2580736 + i1];
                    const float v239 = weights->residual_2_batch_normalization_6_beta[i1];
                    const float v243 = nn_fma(v223, v242, v239);
                    const float v245 = arena[917504 + i0 * 64 + i1 - row * 4096];
                    const float v246 = weights->residual_2_conv2d_8_bias[i1];
                    const float v247 = v245 + v246;
                    const float v248 = v243 + v247;
                    const float v249 = (0.0f < v248 ? 1.0f : 0.0f);
                    arena[917504 + i0 * 64 + i1 - row * 4096] = v249;
                    const float v250 = (v249 != 0 ? v248 : 0.0f);
                    arena[921600 + i0 * 64 + i1 - row * 4096] = v250;
                }
            }
        }
        /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
        resnet8_kernel_9((int)(end - row), arena + 921600, arena + 2580992);
        /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                const float v251 = arena[2580992 + i0 - row * 64];
                const float v253 = v251 * 0.015625f;
                arena[2516992 + i0] = v253;
            }
        }
        /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
        nn_gemm_panels((int)(end - row), 10, 64, arena + 2516992 + row * 64, 64, 1, weights->dense_kernel, 10, 1, arena + 2580992, 10, 0, resnet8_kernel_10, resnet8_train_panel_1, &(struct resnet8_train_panel_1){ row, weights, arena }, NULL);
        /* resnet8.nn:22: dense: max [n, 10] -> [n] */
        nn_max((int)(end - row), 10, arena + 2580992, arena + 3440784);
        /* resnet8.nn:22: dense: sub, exp over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v260 = arena[3440784 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v258 = arena[2580992 + i0 * 10 + i1 - row * 10];
                    const float v261 = v258 - v260;
                    const float v262 = nn_exp(v261);
                    arena[2580992 + i0 * 10 + i1 - row * 10] = v262;
                }
            }
        }
        /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 2580992, arena + 3440784);
        /* resnet8.nn:22: dense: quotient over [n, 1] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v264 = arena[3440784 + i0 - row];
                const float v266 = nn_quotient(1.0f, v264);
                arena[3440784 + i0 - row] = v266;
            }
        }
        /* resnet8.nn:22: dense: mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v266 = arena[3440784 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v262 = arena[2580992 + i0 * 10 + i1 - row * 10];
                    const float v267 = v262 * v266;
                    arena[2521088 + i0 * 10 + i1] = v267;
                }
            }
        }
        /* resnet8.nn:28: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 2521088 + row * 10, arena + 3440832);
        /* resnet8.nn:28: equal, div, maximum, minimum, log, mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v270 = arena[2581056 + i0];
                const float v275 = arena[3440832 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v272 = arena[3440736 + i1];
                    const float v273 = (v270 == v272 ? 1.0f : 0.0f);
                    arena[2580992 + i0 * 10 + i1 - row * 10] = v273;
                    const float v267 = arena[2521088 + i0 * 10 + i1];
                    const float v276 = v267 / v275;
                    arena[2581008 + i0 * 10 + i1 - row * 10] = v276;
                    const float v278 = nn_maximum(v276, 1e-7f);
                    arena[2581024 + i0 * 10 + i1 - row * 10] = v278;
                    const float v280 = nn_minimum(v278, 0.9999999f);
                    arena[2581040 + i0 * 10 + i1 - row * 10] = v280;
                    const float v281 = nn_log(v280);
                    const float v282 = v273 * v281;
                    arena[3440784 + i0 * 10 + i1 - row * 10] = v282;
                }
            }
        }
        /* resnet8.nn:28: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 3440784, arena + 3440672 + row);
        /* resnet8.nn:28: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 2 more over [n, 10] */
        {
            const float v305 = arena[3440816];
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v275 = arena[3440832 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v273 = arena[2580992 + i0 * 10 + i1 - row * 10];
                    const float v306 = v305 * v273;
                    const float v280 = arena[2581040 + i0 * 10 + i1 - row * 10];
                    const float v307 = v306 / v280;
                    const float v278 = arena[2581024 + i0 * 10 + i1 - row * 10];
                    const float v308 = (v278 < 0.9999999f ? 1.0f : 0.0f);
                    const float v309 = (v278 == 0.9999999f ? 1.0f : 0.0f);
                    const float v311 = v307 * 0.5f;
                    const float v312 = (v309 != 0 ? v311 : 0.0f);
                    const float v313 = (v308 != 0 ? v307 : v312);
                    const float v276 = arena[2581008 + i0 * 10 + i1 - row * 10];
                    const float v314 = (1e-7f < v276 ? 1.0f : 0.0f);
                    const float v315 = (v276 == 1e-7f ? 1.0f : 0.0f);
                    const float v316 = v313 * 0.5f;
                    const float v317 = (v315 != 0 ? v316 : 0.0f);
                    const float v318 = (v314 != 0 ? v313 : v317);
                    const float v319 = v318 / v275;
                    arena[2580992 + i0 * 10 + i1 - row * 10] = v319;
                    const float v320 = v319 * v276;
                    arena[2581040 + i0 * 10 + i1 - row * 10] = v320;
                }
            }
        }
        /* resnet8.nn:28: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 2581040, arena + 2581024);
        /* resnet8.nn:28: neg over [n] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v321 = arena[2581024 + i0 - row];
                const float v322 = -v321;
                arena[2581024 + i0 - row] = v322;
            }
        }
        /* resnet8.nn:22: dense: add, mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v323 = arena[2581024 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v319 = arena[2580992 + i0 * 10 + i1 - row * 10];
                    const float v324 = v319 + v323;
                    arena[2580992 + i0 * 10 + i1 - row * 10] = v324;
                    const float v267 = arena[2521088 + i0 * 10 + i1];
                    const float v325 = v324 * v267;
                    arena[2581008 + i0 * 10 + i1 - row * 10] = v325;
                }
            }
        }
        /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 2581008, arena + 3440784);
        /* resnet8.nn:22: dense: sub, mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v327 = arena[3440784 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v324 = arena[2580992 + i0 * 10 + i1 - row * 10];
                    const float v328 = v324 - v327;
                    const float v267 = arena[2521088 + i0 * 10 + i1];
                    const float v329 = v267 * v328;
                    arena[2521408 + i0 * 10 + i1] = v329;
                }
            }
        }
        /* resnet8.nn:22: dense: sum [n, 10] -> [10] */
        nn_sum_rows_more((int)row, (int)(end - row), n, 10, arena + 2521408 + row * 10, arena + 3440768, arena + 3440752);
        /* resnet8.nn:22: dense: contract [n, 10] [64, 10] -> [n, 64] */
        resnet8_kernel_11((int)(end - row), arena + 2521408 + row * 10, weights->dense_kernel, arena + 2580992);
        /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                const float v333 = arena[2580992 + i0 - row * 64];
                const float v334 = v333 * 0.015625f;
                arena[2580992 + i0 - row * 64] = v334;
            }
        }
        /* resnet8.nn:20: average_pooling2d: window_spread [n, 1, 1, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_12((int)(end - row), arena + 2580992, arena + 921600);
        /* resnet8.nn:7: residual_2/batch_normalization_6: select, mul over [n, 8, 8, 64] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 4096; i0 < end * 4096; i0++) {
                const float v249 = arena[917504 + i0 - row * 4096];
                const float v335 = arena[921600 + i0 - row * 4096];
                const float v336 = (v249 != 0 ? v335 : 0.0f);
                arena[786432 + i0] = v336;
                const float v223 = arena[655360 + i0];
                const float v341 = v336 * v223;
                arena[917504 + i0 - row * 4096] = v341;
            }
        }
        /* resnet8.nn:8: residual_2/conv2d_8: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 786432 + row * 4096, arena + 2580800, arena + 2580672);
        /* resnet8.nn:8: residual_2/conv2d_8: conv_kernel_gradient [n, 16, 16, 32] [n, 8, 8, 64] -> [1, 1, 32, 64] */
        resnet8_kernel_13(row > 0, (int)(end - row), arena + 2097152 + row * 8192, arena + 786432 + row * 4096, arena + 2519040);
        /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 917504, arena + 2580928, arena + 2580864);
    }
    /* resnet8.nn:28: sum [n] -> [] */
    nn_sum(1, n, arena + 3440672, arena + 3441360);
    /* resnet8.nn:30: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 2521088, integers);
    /* resnet8.nn:30: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const int32_t v293 = integers[i0];
            const float v294 = (float)v293;
            const float v269 = arena[2581056 + i0];
            const float v295 = (v269 == v294 ? 1.0f : 0.0f);
            arena[2581056 + i0] = v295;
        }
    }
    /* resnet8.nn:30: sum [n] -> [] */
    nn_sum(1, n, arena + 2581056, arena + 3440736);
    /* resnet8.nn:29: dense: neg, div, fma, store over [] */
    {
        const float v284 = arena[3441360];
        const float v285 = -v284;
        const float v286 = v285 / (float)n;
        arena[3441360] = v286;
        const float v287 = metrics->loss_total;
        const float v288 = nn_fma(v286, (float)n, v287);
        metrics->loss_total = v288;
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [10] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v330 = arena[3440752 + i0];
            const float v1071 = trainer->dense_bias_m[i0];
            const float v1072 = v330 - v1071;
            const float v1073 = nn_fma(v1072, 0.1f, v1071);
            const float v1075 = trainer->dense_bias_v[i0];
            const float v1076 = -v1075;
            const float v1077 = nn_fma(v330, v330, v1076);
            const float v1078 = nn_fma(v1077, 0.001f, v1075);
            const float v1080 = v1073 * v586;
            const float v1081 = nn_sqrt(v1078);
            const float v1082 = v1081 + 1e-7f;
            const float v1083 = nn_quotient(v1080, v1082);
            const float v257 = weights->dense_bias[i0];
            const float v1084 = v257 - v1083;
            trainer->dense_bias_m[i0] = v1073;
            trainer->dense_bias_v[i0] = v1078;
            weights->dense_bias[i0] = v1084;
        }
    }
    /* resnet8.nn:29: dense: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 10] */
    nn_gemm_panels(64, 10, n, arena + 2516992, 1, 64, arena + 2521408, 10, 1, NULL, 10, 0, resnet8_kernel_14, resnet8_train_panel_2, &(struct resnet8_train_panel_2){ weights, trainer, arena }, &(nn_ahead){ 3, 10, { trainer->dense_kernel_m, trainer->dense_kernel_v, weights->dense_kernel } });
    /* resnet8.nn:29: dense: add, store over [] */
    {
        const float v298 = metrics->accuracy_total;
        const float v297 = arena[3440736];
        const float v299 = v298 + v297;
        metrics->accuracy_total = v299;
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v337 = arena[2580672 + i0];
            const float v349 = arena[2580736 + i0];
            const float v350 = v337 * v349;
            const float v351 = -v350;
            arena[2580800 + i0] = v351;
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v343 = arena[2580864 + i0];
            const float v241 = arena[2580608 + i0];
            const float v344 = v343 / v241;
            arena[2580864 + i0] = v344;
            const float v242 = arena[2580736 + i0];
            const float v345 = v344 * v242;
            const float v346 = -v345;
            const float v347 = 0.5f / v241;
            const float v348 = v346 * v347;
            const float v354 = v348 / v188;
            const float v355 = v354 + v354;
            arena[2580608 + i0] = v355;
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v352 = arena[2580800 + i0];
            const float v358 = v352 / v188;
            arena[2580800 + i0] = v358;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:7: residual_2/batch_normalization_6: mul, fma, add over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v355 = arena[2580608 + i1];
                    const float v223 = arena[655360 + i0 * 64 + i1];
                    const float v356 = v355 * v223;
                    const float v336 = arena[786432 + i0 * 64 + i1];
                    const float v242 = arena[2580736 + i1];
                    const float v357 = nn_fma(v336, v242, v356);
                    const float v358 = arena[2580800 + i1];
                    const float v359 = v357 + v358;
                    arena[655360 + i0 * 64 + i1] = v359;
                }
            }
        }
        /* resnet8.nn:7: residual_2/conv2d_7: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 655360 + row * 4096, arena + 2517056, arena + 2516992);
        /* resnet8.nn:8: residual_2/conv2d_8: conv_input_gradient [n, 8, 8, 64] [1, 1, 64, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_15((int)(end - row), arena + 786432 + row * 4096, arena + 2514944, arena + 3145728 + row * 8192);
    }
    /* resnet8.nn:29: dense: sub, fma, store, mul, sub, fma, store, mul, sqrt, add, quotient, sub, and 13 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v337 = arena[2580672 + i0];
            const float v1012 = trainer->residual_2_batch_normalization_6_beta_m[i0];
            const float v1013 = v337 - v1012;
            const float v1014 = nn_fma(v1013, 0.1f, v1012);
            const float v1017 = v337 * v337;
            const float v1016 = trainer->residual_2_batch_normalization_6_beta_v[i0];
            const float v1018 = v1017 - v1016;
            const float v1019 = nn_fma(v1018, 0.001f, v1016);
            const float v1021 = v1014 * v586;
            const float v1022 = nn_sqrt(v1019);
            const float v1023 = v1022 + 1e-7f;
            const float v1024 = nn_quotient(v1021, v1023);
            const float v219 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v1025 = v219 - v1024;
            const float v1042 = trainer->residual_2_conv2d_8_bias_m[i0];
            const float v1043 = v337 - v1042;
            const float v1044 = nn_fma(v1043, 0.1f, v1042);
            const float v1046 = trainer->residual_2_conv2d_8_bias_v[i0];
            const float v1047 = v1017 - v1046;
            const float v1048 = nn_fma(v1047, 0.001f, v1046);
            const float v1050 = v1044 * v586;
            const float v1051 = nn_sqrt(v1048);
            const float v1052 = v1051 + 1e-7f;
            const float v1053 = nn_quotient(v1050, v1052);
            const float v246 = weights->residual_2_conv2d_8_bias[i0];
            const float v1054 = v246 - v1053;
            trainer->residual_2_batch_normalization_6_beta_m[i0] = v1014;
            trainer->residual_2_batch_normalization_6_beta_v[i0] = v1019;
            weights->residual_2_batch_normalization_6_beta[i0] = v1025;
            trainer->residual_2_conv2d_8_bias_m[i0] = v1044;
            trainer->residual_2_conv2d_8_bias_v[i0] = v1048;
            weights->residual_2_conv2d_8_bias[i0] = v1054;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 32, 64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v338 = arena[2519040 + i0];
            const float v1027 = trainer->residual_2_conv2d_8_kernel_m[i0];
            const float v1028 = v338 - v1027;
            const float v1029 = nn_fma(v1028, 0.1f, v1027);
            const float v1031 = trainer->residual_2_conv2d_8_kernel_v[i0];
            const float v1032 = -v1031;
            const float v1033 = nn_fma(v338, v338, v1032);
            const float v1034 = nn_fma(v1033, 0.001f, v1031);
            const float v1036 = v1029 * v586;
            const float v1037 = nn_sqrt(v1034);
            const float v1038 = v1037 + 1e-7f;
            const float v1039 = nn_quotient(v1036, v1038);
            const float v244 = weights->residual_2_conv2d_8_kernel[i0];
            const float v1040 = v244 - v1039;
            trainer->residual_2_conv2d_8_kernel_m[i0] = v1029;
            trainer->residual_2_conv2d_8_kernel_v[i0] = v1034;
            weights->residual_2_conv2d_8_kernel[i0] = v1040;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v353 = arena[2580864 + i0];
            const float v997 = trainer->residual_2_batch_normalization_6_gamma_m[i0];
            const float v998 = v353 - v997;
            const float v999 = nn_fma(v998, 0.1f, v997);
            const float v1001 = trainer->residual_2_batch_normalization_6_gamma_v[i0];
            const float v1002 = -v1001;
            const float v1003 = nn_fma(v353, v353, v1002);
            const float v1004 = nn_fma(v1003, 0.001f, v1001);
            const float v1006 = v999 * v586;
            const float v1007 = nn_sqrt(v1004);
            const float v1008 = v1007 + 1e-7f;
            const float v1009 = nn_quotient(v1006, v1008);
            const float v218 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v1010 = v218 - v1009;
            trainer->residual_2_batch_normalization_6_gamma_m[i0] = v999;
            trainer->residual_2_batch_normalization_6_gamma_v[i0] = v1004;
            weights->residual_2_batch_normalization_6_gamma[i0] = v1010;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v360 = arena[2516992 + i0];
            const float v982 = trainer->residual_2_conv2d_7_bias_m[i0];
            const float v983 = v360 - v982;
            const float v984 = nn_fma(v983, 0.1f, v982);
            const float v986 = trainer->residual_2_conv2d_7_bias_v[i0];
            const float v987 = -v986;
            const float v988 = nn_fma(v360, v360, v987);
            const float v989 = nn_fma(v988, 0.001f, v986);
            const float v991 = v984 * v586;
            const float v992 = nn_sqrt(v989);
            const float v993 = v992 + 1e-7f;
            const float v994 = nn_quotient(v991, v993);
            const float v216 = weights->residual_2_conv2d_7_bias[i0];
            const float v995 = v216 - v994;
            trainer->residual_2_conv2d_7_bias_m[i0] = v984;
            trainer->residual_2_conv2d_7_bias_v[i0] = v989;
            weights->residual_2_conv2d_7_bias[i0] = v995;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 8) {
        const ptrdiff_t end = row + 8 < n ? row + 8 : n;
        /* resnet8.nn:7: residual_2/conv2d_7: fma, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v190 = arena[524288 + i0 * 64 + i1];
                    const float v209 = arena[2580544 + i1];
                    const float v206 = weights->residual_2_batch_normalization_5_beta[i1];
                    const float v361 = nn_fma(v190, v209, v206);
                    const float v362 = (0.0f < v361 ? 1.0f : 0.0f);
                    const float v363 = (v362 != 0 ? v361 : 0.0f);
                    arena[2506752 + i0 * 64 + i1 - row * 4096] = v363;
                }
            }
        }
        /* resnet8.nn:7: residual_2/conv2d_7: winograd_gradient [n, 8, 8, 64] [n, 8, 8, 64] -> [4, 6, 6, 64, 16] */
        resnet8_kernel_16(row > 0, (int)(end - row), arena + 2506752, arena + 655360 + row * 4096, arena + 2359296);
    }
    /* resnet8.nn:7: residual_2/conv2d_7: winograd_kernel_gradient [4, 6, 6, 64, 16] -> [3, 3, 64, 64] */
    nn_winograd_kernel_gradient(64, 64, arena + 2359296, arena + 2506752);
    /* resnet8.nn:7: residual_2/conv2d_7: conv_turn [3, 3, 64, 64] -> [3, 3, 64, 64] */
    nn_conv_turn(9, 1, 64, 64, weights->residual_2_conv2d_7_kernel, arena + 2543616);
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 64, 64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 36864; i0++) {
            const float v365 = arena[2506752 + i0];
            const float v967 = trainer->residual_2_conv2d_7_kernel_m[i0];
            const float v968 = v365 - v967;
            const float v969 = nn_fma(v968, 0.1f, v967);
            const float v971 = trainer->residual_2_conv2d_7_kernel_v[i0];
            const float v972 = -v971;
            const float v973 = nn_fma(v365, v365, v972);
            const float v974 = nn_fma(v973, 0.001f, v971);
            const float v976 = v969 * v586;
            const float v977 = nn_sqrt(v974);
            const float v978 = v977 + 1e-7f;
            const float v979 = nn_quotient(v976, v978);
            const float v213 = weights->residual_2_conv2d_7_kernel[i0];
            const float v980 = v213 - v979;
            trainer->residual_2_conv2d_7_kernel_m[i0] = v969;
            trainer->residual_2_conv2d_7_kernel_v[i0] = v974;
            weights->residual_2_conv2d_7_kernel[i0] = v980;
        }
    }
    /* resnet8.nn:7: residual_2/conv2d_7: winograd_kernel [3, 3, 64, 64] -> [4, 6, 6, 64, 16] */
    nn_winograd_kernel(0, 64, 64, 0, 4, arena + 2543616, arena + 2359296);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:7: residual_2/conv2d_7: winograd [n, 8, 8, 64] [4, 6, 6, 64, 16] -> [n, 8, 8, 64] */
        resnet8_kernel_7((int)(end - row), arena + 655360 + row * 4096, arena + 2359296, arena + 2506752);
        /* resnet8.nn:6: residual_2/batch_normalization_5: fma, less, select, mul over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v190 = arena[524288 + i0 * 64 + i1];
                    const float v209 = arena[2580544 + i1];
                    const float v206 = weights->residual_2_batch_normalization_5_beta[i1];
                    const float v369 = nn_fma(v190, v209, v206);
                    const float v370 = (0.0f < v369 ? 1.0f : 0.0f);
                    const float v368 = arena[2506752 + i0 * 64 + i1 - row * 4096];
                    const float v371 = (v370 != 0 ? v368 : 0.0f);
                    arena[655360 + i0 * 64 + i1] = v371;
                    const float v373 = v371 * v190;
                    arena[2506752 + i0 * 64 + i1 - row * 4096] = v373;
                }
            }
        }
        /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 655360 + row * 4096, arena + 2580672, arena + 2580608);
        /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 2506752, arena + 2580800, arena + 2580736);
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: mul, neg over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v372 = arena[2580608 + i0];
            const float v381 = arena[2580544 + i0];
            const float v382 = v372 * v381;
            const float v383 = -v382;
            arena[2580672 + i0] = v383;
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div, mul, neg, div, mul, div, add over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v375 = arena[2580736 + i0];
            const float v208 = arena[2580480 + i0];
            const float v376 = v375 / v208;
            arena[2580736 + i0] = v376;
            const float v209 = arena[2580544 + i0];
            const float v377 = v376 * v209;
            const float v378 = -v377;
            const float v379 = 0.5f / v208;
            const float v380 = v378 * v379;
            const float v386 = v380 / v188;
            const float v387 = v386 + v386;
            arena[2580480 + i0] = v387;
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div over [1, 1, 64] */
    {
        const float v188 = arena[3440800];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v384 = arena[2580672 + i0];
            const float v390 = v384 / v188;
            arena[2580672 + i0] = v390;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_2/batch_normalization_5: mul, fma, add over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v387 = arena[2580480 + i1];
                    const float v190 = arena[524288 + i0 * 64 + i1];
                    const float v388 = v387 * v190;
                    const float v371 = arena[655360 + i0 * 64 + i1];
                    const float v209 = arena[2580544 + i1];
                    const float v389 = nn_fma(v371, v209, v388);
                    const float v390 = arena[2580672 + i1];
                    const float v391 = v389 + v390;
                    arena[524288 + i0 * 64 + i1] = v391;
                }
            }
        }
        /* resnet8.nn:6: residual_2/conv2d_6: sum [n, 8, 8, 64] -> [64] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 524288 + row * 4096, arena + 2580864, arena + 2580800);
        /* resnet8.nn:6: residual_2/conv2d_6: conv_kernel_gradient [n, 16, 16, 32] [n, 8, 8, 64] -> [3, 3, 32, 64] */
        resnet8_kernel_17(row > 0, (int)(end - row), arena + 2097152 + row * 8192, arena + 524288 + row * 4096, arena + 786432);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v372 = arena[2580608 + i0];
            const float v952 = trainer->residual_2_batch_normalization_5_beta_m[i0];
            const float v953 = v372 - v952;
            const float v954 = nn_fma(v953, 0.1f, v952);
            const float v956 = trainer->residual_2_batch_normalization_5_beta_v[i0];
            const float v957 = -v956;
            const float v958 = nn_fma(v372, v372, v957);
            const float v959 = nn_fma(v958, 0.001f, v956);
            const float v961 = v954 * v586;
            const float v962 = nn_sqrt(v959);
            const float v963 = v962 + 1e-7f;
            const float v964 = nn_quotient(v961, v963);
            const float v184 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v965 = v184 - v964;
            trainer->residual_2_batch_normalization_5_beta_m[i0] = v954;
            trainer->residual_2_batch_normalization_5_beta_v[i0] = v959;
            weights->residual_2_batch_normalization_5_beta[i0] = v965;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v385 = arena[2580736 + i0];
            const float v937 = trainer->residual_2_batch_normalization_5_gamma_m[i0];
            const float v938 = v385 - v937;
            const float v939 = nn_fma(v938, 0.1f, v937);
            const float v941 = trainer->residual_2_batch_normalization_5_gamma_v[i0];
            const float v942 = -v941;
            const float v943 = nn_fma(v385, v385, v942);
            const float v944 = nn_fma(v943, 0.001f, v941);
            const float v946 = v939 * v586;
            const float v947 = nn_sqrt(v944);
            const float v948 = v947 + 1e-7f;
            const float v949 = nn_quotient(v946, v948);
            const float v183 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v950 = v183 - v949;
            trainer->residual_2_batch_normalization_5_gamma_m[i0] = v939;
            trainer->residual_2_batch_normalization_5_gamma_v[i0] = v944;
            weights->residual_2_batch_normalization_5_gamma[i0] = v950;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v392 = arena[2580800 + i0];
            const float v922 = trainer->residual_2_conv2d_6_bias_m[i0];
            const float v923 = v392 - v922;
            const float v924 = nn_fma(v923, 0.1f, v922);
            const float v926 = trainer->residual_2_conv2d_6_bias_v[i0];
            const float v927 = -v926;
            const float v928 = nn_fma(v392, v392, v927);
            const float v929 = nn_fma(v928, 0.001f, v926);
            const float v931 = v924 * v586;
            const float v932 = nn_sqrt(v929);
            const float v933 = v932 + 1e-7f;
            const float v934 = nn_quotient(v931, v933);
            const float v181 = weights->residual_2_conv2d_6_bias[i0];
            const float v935 = v181 - v934;
            trainer->residual_2_conv2d_6_bias_m[i0] = v924;
            trainer->residual_2_conv2d_6_bias_v[i0] = v929;
            weights->residual_2_conv2d_6_bias[i0] = v935;
        }
    }
    /* resnet8.nn:6: residual_2/conv2d_6: conv_turn [3, 3, 32, 64] -> [3, 3, 64, 32] */
    nn_conv_turn(9, 1, 32, 64, weights->residual_2_conv2d_6_kernel, arena + 655360);
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 32, 64] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 18432; i0++) {
            const float v393 = arena[786432 + i0];
            const float v907 = trainer->residual_2_conv2d_6_kernel_m[i0];
            const float v908 = v393 - v907;
            const float v909 = nn_fma(v908, 0.1f, v907);
            const float v911 = trainer->residual_2_conv2d_6_kernel_v[i0];
            const float v912 = -v911;
            const float v913 = nn_fma(v393, v393, v912);
            const float v914 = nn_fma(v913, 0.001f, v911);
            const float v916 = v909 * v586;
            const float v917 = nn_sqrt(v914);
            const float v918 = v917 + 1e-7f;
            const float v919 = nn_quotient(v916, v918);
            const float v179 = weights->residual_2_conv2d_6_kernel[i0];
            const float v920 = v179 - v919;
            trainer->residual_2_conv2d_6_kernel_m[i0] = v909;
            trainer->residual_2_conv2d_6_kernel_v[i0] = v914;
            weights->residual_2_conv2d_6_kernel[i0] = v920;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_2/conv2d_6: conv_input_gradient [n, 8, 8, 64] [3, 3, 64, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_18((int)(end - row), arena + 524288 + row * 4096, arena + 655360, arena + 2359296);
        /* resnet8.nn:7: residual_1/batch_normalization_4: add, less, select, mul over [n, 16, 16, 32] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 8192; i0 < end * 8192; i0++) {
                const float v340 = arena[3145728 + i0];
                const float v395 = arena[2359296 + i0 - row * 8192];
                const float v396 = v340 + v395;
                const float v178 = arena[2097152 + i0];
                const float v397 = (0.0f < v178 ? 1.0f : 0.0f);
                const float v398 = (v397 != 0 ? v396 : 0.0f);
                arena[3145728 + i0] = v398;
                const float v151 = arena[2883584 + i0];
                const float v410 = v398 * v151;
                arena[2359296 + i0 - row * 8192] = v410;
            }
        }
        /* resnet8.nn:8: residual_1/conv2d_5: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3145728 + row * 8192, arena + 3440736, arena + 3440672);
        /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 2359296, arena + 3440800, arena + 3440768);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v399 = arena[3440672 + i0];
            const float v418 = arena[3440704 + i0];
            const float v419 = v399 * v418;
            const float v420 = -v419;
            arena[3440736 + i0] = v420;
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v412 = arena[3440768 + i0];
            const float v169 = arena[3440640 + i0];
            const float v413 = v412 / v169;
            arena[3440768 + i0] = v413;
            const float v170 = arena[3440704 + i0];
            const float v414 = v413 * v170;
            const float v415 = -v414;
            const float v416 = 0.5f / v169;
            const float v417 = v415 * v416;
            const float v423 = v417 / v116;
            const float v424 = v423 + v423;
            arena[3440640 + i0] = v424;
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v421 = arena[3440736 + i0];
            const float v427 = v421 / v116;
            arena[3440736 + i0] = v427;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
        const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
        /* resnet8.nn:7: residual_1/batch_normalization_4: mul, fma, add over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v424 = arena[3440640 + i1];
                    const float v151 = arena[2883584 + i0 * 32 + i1];
                    const float v425 = v424 * v151;
                    const float v398 = arena[3145728 + i0 * 32 + i1];
                    const float v170 = arena[3440704 + i1];
                    const float v426 = nn_fma(v398, v170, v425);
                    const float v427 = arena[3440736 + i1];
                    const float v428 = v426 + v427;
                    arena[2883584 + i0 * 32 + i1] = v428;
                }
            }
        }
        /* resnet8.nn:7: residual_1/conv2d_4: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 2883584 + row * 32, arena + 3440832, arena + 3440800);
    }
    /* resnet8.nn:29: dense: sub, fma, store, mul, sub, fma, store, mul, sqrt, add, quotient, sub, and 13 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v399 = arena[3440672 + i0];
            const float v863 = trainer->residual_1_batch_normalization_4_beta_m[i0];
            const float v864 = v399 - v863;
            const float v865 = nn_fma(v864, 0.1f, v863);
            const float v868 = v399 * v399;
            const float v867 = trainer->residual_1_batch_normalization_4_beta_v[i0];
            const float v869 = v868 - v867;
            const float v870 = nn_fma(v869, 0.001f, v867);
            const float v872 = v865 * v586;
            const float v873 = nn_sqrt(v870);
            const float v874 = v873 + 1e-7f;
            const float v875 = nn_quotient(v872, v874);
            const float v147 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v876 = v147 - v875;
            const float v893 = trainer->residual_1_conv2d_5_bias_m[i0];
            const float v894 = v399 - v893;
            const float v895 = nn_fma(v894, 0.1f, v893);
            const float v897 = trainer->residual_1_conv2d_5_bias_v[i0];
            const float v898 = v868 - v897;
            const float v899 = nn_fma(v898, 0.001f, v897);
            const float v901 = v895 * v586;
            const float v902 = nn_sqrt(v899);
            const float v903 = v902 + 1e-7f;
            const float v904 = nn_quotient(v901, v903);
            const float v174 = weights->residual_1_conv2d_5_bias[i0];
            const float v905 = v174 - v904;
            trainer->residual_1_batch_normalization_4_beta_m[i0] = v865;
            trainer->residual_1_batch_normalization_4_beta_v[i0] = v870;
            weights->residual_1_batch_normalization_4_beta[i0] = v876;
            trainer->residual_1_conv2d_5_bias_m[i0] = v895;
            trainer->residual_1_conv2d_5_bias_v[i0] = v899;
            weights->residual_1_conv2d_5_bias[i0] = v905;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v422 = arena[3440768 + i0];
            const float v848 = trainer->residual_1_batch_normalization_4_gamma_m[i0];
            const float v849 = v422 - v848;
            const float v850 = nn_fma(v849, 0.1f, v848);
            const float v852 = trainer->residual_1_batch_normalization_4_gamma_v[i0];
            const float v853 = -v852;
            const float v854 = nn_fma(v422, v422, v853);
            const float v855 = nn_fma(v854, 0.001f, v852);
            const float v857 = v850 * v586;
            const float v858 = nn_sqrt(v855);
            const float v859 = v858 + 1e-7f;
            const float v860 = nn_quotient(v857, v859);
            const float v146 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v861 = v146 - v860;
            trainer->residual_1_batch_normalization_4_gamma_m[i0] = v850;
            trainer->residual_1_batch_normalization_4_gamma_v[i0] = v855;
            weights->residual_1_batch_normalization_4_gamma[i0] = v861;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v429 = arena[3440800 + i0];
            const float v833 = trainer->residual_1_conv2d_4_bias_m[i0];
            const float v834 = v429 - v833;
            const float v835 = nn_fma(v834, 0.1f, v833);
            const float v837 = trainer->residual_1_conv2d_4_bias_v[i0];
            const float v838 = -v837;
            const float v839 = nn_fma(v429, v429, v838);
            const float v840 = nn_fma(v839, 0.001f, v837);
            const float v842 = v835 * v586;
            const float v843 = nn_sqrt(v840);
            const float v844 = v843 + 1e-7f;
            const float v845 = nn_quotient(v842, v844);
            const float v144 = weights->residual_1_conv2d_4_bias[i0];
            const float v846 = v144 - v845;
            trainer->residual_1_conv2d_4_bias_m[i0] = v835;
            trainer->residual_1_conv2d_4_bias_v[i0] = v840;
            weights->residual_1_conv2d_4_bias[i0] = v846;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_1/conv2d_5: fma, fma, less, select, add, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v83 = arena[1572864 + i0 * 16 + i1];
                    const float v102 = arena[3441296 + i1];
                    const float v99 = weights->residual_batch_normalization_2_beta[i1];
                    const float v400 = nn_fma(v83, v102, v99);
                    const float v13 = arena[i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v401 = nn_fma(v13, v35, v31);
                    const float v402 = (0.0f < v401 ? 1.0f : 0.0f);
                    const float v403 = (v402 != 0 ? v401 : 0.0f);
                    const float v404 = v400 + v403;
                    const float v405 = (0.0f < v404 ? 1.0f : 0.0f);
                    const float v406 = (v405 != 0 ? v404 : 0.0f);
                    arena[524288 + i0 * 16 + i1] = v406;
                }
            }
        }
        /* resnet8.nn:8: residual_1/conv2d_5: conv_kernel_gradient [n, 32, 32, 16] [n, 16, 16, 32] -> [1, 1, 16, 32] */
        resnet8_kernel_19(row > 0, (int)(end - row), arena + 524288 + row * 16384, arena + 3145728 + row * 8192, arena + 3440640);
        /* resnet8.nn:8: residual_1/conv2d_5: conv_input_gradient [n, 16, 16, 32] [1, 1, 32, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_20((int)(end - row), arena + 3145728 + row * 8192, arena + 3440128, arena + 2097152 + row * 16384);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [1, 1, 16, 32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v407 = arena[3440640 + i0];
            const float v878 = trainer->residual_1_conv2d_5_kernel_m[i0];
            const float v879 = v407 - v878;
            const float v880 = nn_fma(v879, 0.1f, v878);
            const float v882 = trainer->residual_1_conv2d_5_kernel_v[i0];
            const float v883 = -v882;
            const float v884 = nn_fma(v407, v407, v883);
            const float v885 = nn_fma(v884, 0.001f, v882);
            const float v887 = v880 * v586;
            const float v888 = nn_sqrt(v885);
            const float v889 = v888 + 1e-7f;
            const float v890 = nn_quotient(v887, v889);
            const float v172 = weights->residual_1_conv2d_5_kernel[i0];
            const float v891 = v172 - v890;
            trainer->residual_1_conv2d_5_kernel_m[i0] = v880;
            trainer->residual_1_conv2d_5_kernel_v[i0] = v885;
            weights->residual_1_conv2d_5_kernel[i0] = v891;
        }
    }
    for (ptrdiff_t row = 0; row < n; row += 2) {
        const ptrdiff_t end = row + 2 < n ? row + 2 : n;
        /* resnet8.nn:7: residual_1/conv2d_4: fma, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v118 = arena[2621440 + i0 * 32 + i1];
                    const float v137 = arena[3441184 + i1];
                    const float v134 = weights->residual_1_batch_normalization_3_beta[i1];
                    const float v430 = nn_fma(v118, v137, v134);
                    const float v431 = (0.0f < v430 ? 1.0f : 0.0f);
                    const float v432 = (v431 != 0 ? v430 : 0.0f);
                    arena[3182592 + i0 * 32 + i1 - row * 8192] = v432;
                }
            }
        }
        /* resnet8.nn:7: residual_1/conv2d_4: winograd_gradient [n, 16, 16, 32] [n, 16, 16, 32] -> [2, 6, 6, 32, 16] */
        resnet8_kernel_21(row > 0, (int)(end - row), arena + 3182592, arena + 2883584 + row * 8192, arena + 3145728);
    }
    /* resnet8.nn:7: residual_1/conv2d_4: winograd_kernel_gradient [2, 6, 6, 32, 16] -> [3, 3, 32, 32] */
    nn_winograd_kernel_gradient(32, 32, arena + 3145728, arena + 3182592);
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 32, 32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 9216; i0++) {
            const float v434 = arena[3182592 + i0];
            const float v818 = trainer->residual_1_conv2d_4_kernel_m[i0];
            const float v819 = v434 - v818;
            const float v820 = nn_fma(v819, 0.1f, v818);
            const float v822 = trainer->residual_1_conv2d_4_kernel_v[i0];
            const float v823 = -v822;
            const float v824 = nn_fma(v434, v434, v823);
            const float v825 = nn_fma(v824, 0.001f, v822);
            const float v827 = v820 * v586;
            const float v828 = nn_sqrt(v825);
            const float v829 = v828 + 1e-7f;
            const float v830 = nn_quotient(v827, v829);
            const float v141 = weights->residual_1_conv2d_4_kernel[i0];
            const float v831 = v141 - v830;
            trainer->residual_1_conv2d_4_kernel_m[i0] = v820;
            trainer->residual_1_conv2d_4_kernel_v[i0] = v825;
            weights->residual_1_conv2d_4_kernel[i0] = v831;
        }
    }
    /* resnet8.nn:7: residual_1/conv2d_4: winograd_kernel [3, 3, 32, 32] -> [2, 6, 6, 32, 16] */
    nn_winograd_kernel(0, 32, 32, 0, 2, arena + 3407872, arena + 3145728);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:7: residual_1/conv2d_4: winograd [n, 16, 16, 32] [2, 6, 6, 32, 16] -> [n, 16, 16, 32] */
        resnet8_kernel_4((int)(end - row), arena + 2883584 + row * 8192, arena + 3145728, arena + 3182592);
        /* resnet8.nn:6: residual_1/batch_normalization_3: fma, less, select, mul over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v118 = arena[2621440 + i0 * 32 + i1];
                    const float v137 = arena[3441184 + i1];
                    const float v134 = weights->residual_1_batch_normalization_3_beta[i1];
                    const float v438 = nn_fma(v118, v137, v134);
                    const float v439 = (0.0f < v438 ? 1.0f : 0.0f);
                    const float v437 = arena[3182592 + i0 * 32 + i1 - row * 8192];
                    const float v440 = (v439 != 0 ? v437 : 0.0f);
                    arena[2883584 + i0 * 32 + i1] = v440;
                    const float v442 = v440 * v118;
                    arena[3182592 + i0 * 32 + i1 - row * 8192] = v442;
                }
            }
        }
        /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 2883584 + row * 8192, arena + 3440160, arena + 3440128);
        /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3182592, arena + 3440224, arena + 3440192);
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: mul, neg over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v441 = arena[3440128 + i0];
            const float v450 = arena[3441184 + i0];
            const float v451 = v441 * v450;
            const float v452 = -v451;
            arena[3440160 + i0] = v452;
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div, mul, neg, div, mul, div, add over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v444 = arena[3440192 + i0];
            const float v136 = arena[3441152 + i0];
            const float v445 = v444 / v136;
            arena[3440192 + i0] = v445;
            const float v137 = arena[3441184 + i0];
            const float v446 = v445 * v137;
            const float v447 = -v446;
            const float v448 = 0.5f / v136;
            const float v449 = v447 * v448;
            const float v455 = v449 / v116;
            const float v456 = v455 + v455;
            arena[3441152 + i0] = v456;
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div over [1, 1, 32] */
    {
        const float v116 = arena[3441328];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v453 = arena[3440160 + i0];
            const float v459 = v453 / v116;
            arena[3440160 + i0] = v459;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_1/batch_normalization_3: mul, fma, add over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v456 = arena[3441152 + i1];
                    const float v118 = arena[2621440 + i0 * 32 + i1];
                    const float v457 = v456 * v118;
                    const float v440 = arena[2883584 + i0 * 32 + i1];
                    const float v137 = arena[3441184 + i1];
                    const float v458 = nn_fma(v440, v137, v457);
                    const float v459 = arena[3440160 + i1];
                    const float v460 = v458 + v459;
                    arena[3162112 + i0 * 32 + i1 - row * 8192] = v460;
                }
            }
        }
        /* resnet8.nn:6: residual_1/conv2d_3: sum [n, 16, 16, 32] -> [32] */
        nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3162112, arena + 3440256, arena + 3440224);
        /* resnet8.nn:6: residual_1/conv2d_3: conv_kernel_gradient [n, 32, 32, 16] [n, 16, 16, 32] -> [3, 3, 16, 32] */
        resnet8_kernel_22(row > 0, (int)(end - row), arena + 524288 + row * 16384, arena + 3162112, arena + 3170304);
        /* resnet8.nn:6: residual_1/conv2d_3: conv_input_gradient [n, 16, 16, 32] [3, 3, 32, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_23((int)(end - row), arena + 3162112, arena + 3435520, arena + 3145728);
        /* resnet8.nn:7: residual/batch_normalization_2: add, fma, fma, less, select, add, less, select, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v409 = arena[2097152 + i0 * 16 + i1];
                    const float v464 = arena[3145728 + i0 * 16 + i1 - row * 16384];
                    const float v465 = v409 + v464;
                    const float v83 = arena[1572864 + i0 * 16 + i1];
                    const float v102 = arena[3441296 + i1];
                    const float v99 = weights->residual_batch_normalization_2_beta[i1];
                    const float v466 = nn_fma(v83, v102, v99);
                    const float v13 = arena[i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v467 = nn_fma(v13, v35, v31);
                    const float v468 = (0.0f < v467 ? 1.0f : 0.0f);
                    const float v469 = (v468 != 0 ? v467 : 0.0f);
                    const float v470 = v466 + v469;
                    const float v471 = (0.0f < v470 ? 1.0f : 0.0f);
                    const float v472 = (v471 != 0 ? v465 : 0.0f);
                    arena[2097152 + i0 * 16 + i1] = v472;
                    const float v474 = v472 * v83;
                    arena[3145728 + i0 * 16 + i1 - row * 16384] = v474;
                }
            }
        }
        /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2097152 + row * 16384, arena + 3440304, arena + 3440288);
        /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 3145728, arena + 3440336, arena + 3440320);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v441 = arena[3440128 + i0];
            const float v803 = trainer->residual_1_batch_normalization_3_beta_m[i0];
            const float v804 = v441 - v803;
            const float v805 = nn_fma(v804, 0.1f, v803);
            const float v807 = trainer->residual_1_batch_normalization_3_beta_v[i0];
            const float v808 = -v807;
            const float v809 = nn_fma(v441, v441, v808);
            const float v810 = nn_fma(v809, 0.001f, v807);
            const float v812 = v805 * v586;
            const float v813 = nn_sqrt(v810);
            const float v814 = v813 + 1e-7f;
            const float v815 = nn_quotient(v812, v814);
            const float v112 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v816 = v112 - v815;
            trainer->residual_1_batch_normalization_3_beta_m[i0] = v805;
            trainer->residual_1_batch_normalization_3_beta_v[i0] = v810;
            weights->residual_1_batch_normalization_3_beta[i0] = v816;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v454 = arena[3440192 + i0];
            const float v788 = trainer->residual_1_batch_normalization_3_gamma_m[i0];
            const float v789 = v454 - v788;
            const float v790 = nn_fma(v789, 0.1f, v788);
            const float v792 = trainer->residual_1_batch_normalization_3_gamma_v[i0];
            const float v793 = -v792;
            const float v794 = nn_fma(v454, v454, v793);
            const float v795 = nn_fma(v794, 0.001f, v792);
            const float v797 = v790 * v586;
            const float v798 = nn_sqrt(v795);
            const float v799 = v798 + 1e-7f;
            const float v800 = nn_quotient(v797, v799);
            const float v111 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v801 = v111 - v800;
            trainer->residual_1_batch_normalization_3_gamma_m[i0] = v790;
            trainer->residual_1_batch_normalization_3_gamma_v[i0] = v795;
            weights->residual_1_batch_normalization_3_gamma[i0] = v801;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v461 = arena[3440224 + i0];
            const float v773 = trainer->residual_1_conv2d_3_bias_m[i0];
            const float v774 = v461 - v773;
            const float v775 = nn_fma(v774, 0.1f, v773);
            const float v777 = trainer->residual_1_conv2d_3_bias_v[i0];
            const float v778 = -v777;
            const float v779 = nn_fma(v461, v461, v778);
            const float v780 = nn_fma(v779, 0.001f, v777);
            const float v782 = v775 * v586;
            const float v783 = nn_sqrt(v780);
            const float v784 = v783 + 1e-7f;
            const float v785 = nn_quotient(v782, v784);
            const float v109 = weights->residual_1_conv2d_3_bias[i0];
            const float v786 = v109 - v785;
            trainer->residual_1_conv2d_3_bias_m[i0] = v775;
            trainer->residual_1_conv2d_3_bias_v[i0] = v780;
            weights->residual_1_conv2d_3_bias[i0] = v786;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 16, 32] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            const float v462 = arena[3170304 + i0];
            const float v758 = trainer->residual_1_conv2d_3_kernel_m[i0];
            const float v759 = v462 - v758;
            const float v760 = nn_fma(v759, 0.1f, v758);
            const float v762 = trainer->residual_1_conv2d_3_kernel_v[i0];
            const float v763 = -v762;
            const float v764 = nn_fma(v462, v462, v763);
            const float v765 = nn_fma(v764, 0.001f, v762);
            const float v767 = v760 * v586;
            const float v768 = nn_sqrt(v765);
            const float v769 = v768 + 1e-7f;
            const float v770 = nn_quotient(v767, v769);
            const float v107 = weights->residual_1_conv2d_3_kernel[i0];
            const float v771 = v107 - v770;
            trainer->residual_1_conv2d_3_kernel_m[i0] = v760;
            trainer->residual_1_conv2d_3_kernel_v[i0] = v765;
            weights->residual_1_conv2d_3_kernel[i0] = v771;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: mul, neg over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v473 = arena[3440288 + i0];
            const float v482 = arena[3441296 + i0];
            const float v483 = v473 * v482;
            const float v484 = -v483;
            arena[3440304 + i0] = v484;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div, mul, neg, div, mul, div, add over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v476 = arena[3440320 + i0];
            const float v101 = arena[3441280 + i0];
            const float v477 = v476 / v101;
            arena[3440320 + i0] = v477;
            const float v102 = arena[3441296 + i0];
            const float v478 = v477 * v102;
            const float v479 = -v478;
            const float v480 = 0.5f / v101;
            const float v481 = v479 * v480;
            const float v487 = v481 / v11;
            const float v488 = v487 + v487;
            arena[3441280 + i0] = v488;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v485 = arena[3440304 + i0];
            const float v491 = v485 / v11;
            arena[3440304 + i0] = v491;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
        /* resnet8.nn:7: residual/batch_normalization_2: mul, fma, add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v488 = arena[3441280 + i1];
                    const float v83 = arena[1572864 + i0 * 16 + i1];
                    const float v489 = v488 * v83;
                    const float v472 = arena[2097152 + i0 * 16 + i1];
                    const float v102 = arena[3441296 + i1];
                    const float v490 = nn_fma(v472, v102, v489);
                    const float v491 = arena[3440304 + i1];
                    const float v492 = v490 + v491;
                    arena[1572864 + i0 * 16 + i1] = v492;
                }
            }
        }
        /* resnet8.nn:7: residual/conv2d_2: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 1572864 + row * 16, arena + 3440352, arena + 3440336);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v473 = arena[3440288 + i0];
            const float v743 = trainer->residual_batch_normalization_2_beta_m[i0];
            const float v744 = v473 - v743;
            const float v745 = nn_fma(v744, 0.1f, v743);
            const float v747 = trainer->residual_batch_normalization_2_beta_v[i0];
            const float v748 = -v747;
            const float v749 = nn_fma(v473, v473, v748);
            const float v750 = nn_fma(v749, 0.001f, v747);
            const float v752 = v745 * v586;
            const float v753 = nn_sqrt(v750);
            const float v754 = v753 + 1e-7f;
            const float v755 = nn_quotient(v752, v754);
            const float v79 = weights->residual_batch_normalization_2_beta[i0];
            const float v756 = v79 - v755;
            trainer->residual_batch_normalization_2_beta_m[i0] = v745;
            trainer->residual_batch_normalization_2_beta_v[i0] = v750;
            weights->residual_batch_normalization_2_beta[i0] = v756;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v486 = arena[3440320 + i0];
            const float v728 = trainer->residual_batch_normalization_2_gamma_m[i0];
            const float v729 = v486 - v728;
            const float v730 = nn_fma(v729, 0.1f, v728);
            const float v732 = trainer->residual_batch_normalization_2_gamma_v[i0];
            const float v733 = -v732;
            const float v734 = nn_fma(v486, v486, v733);
            const float v735 = nn_fma(v734, 0.001f, v732);
            const float v737 = v730 * v586;
            const float v738 = nn_sqrt(v735);
            const float v739 = v738 + 1e-7f;
            const float v740 = nn_quotient(v737, v739);
            const float v78 = weights->residual_batch_normalization_2_gamma[i0];
            const float v741 = v78 - v740;
            trainer->residual_batch_normalization_2_gamma_m[i0] = v730;
            trainer->residual_batch_normalization_2_gamma_v[i0] = v735;
            weights->residual_batch_normalization_2_gamma[i0] = v741;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v493 = arena[3440336 + i0];
            const float v713 = trainer->residual_conv2d_2_bias_m[i0];
            const float v714 = v493 - v713;
            const float v715 = nn_fma(v714, 0.1f, v713);
            const float v717 = trainer->residual_conv2d_2_bias_v[i0];
            const float v718 = -v717;
            const float v719 = nn_fma(v493, v493, v718);
            const float v720 = nn_fma(v719, 0.001f, v717);
            const float v722 = v715 * v586;
            const float v723 = nn_sqrt(v720);
            const float v724 = v723 + 1e-7f;
            const float v725 = nn_quotient(v722, v724);
            const float v76 = weights->residual_conv2d_2_bias[i0];
            const float v726 = v76 - v725;
            trainer->residual_conv2d_2_bias_m[i0] = v715;
            trainer->residual_conv2d_2_bias_v[i0] = v720;
            weights->residual_conv2d_2_bias[i0] = v726;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:7: residual/conv2d_2: fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v50 = arena[1048576 + i0 * 16 + i1];
                    const float v69 = arena[3441264 + i1];
                    const float v66 = weights->residual_batch_normalization_1_beta[i1];
                    const float v494 = nn_fma(v50, v69, v66);
                    const float v495 = (0.0f < v494 ? 1.0f : 0.0f);
                    const float v496 = (v495 != 0 ? v494 : 0.0f);
                    arena[524288 + i0 * 16 + i1 - row * 16384] = v496;
                }
            }
        }
        /* resnet8.nn:7: residual/conv2d_2: winograd_gradient [n, 32, 32, 16] [n, 32, 32, 16] -> [1, 6, 6, 16, 16] */
        resnet8_kernel_24(row > 0, (int)(end - row), arena + 524288, arena + 1572864 + row * 16384, arena + 540672);
        /* resnet8.nn:7: residual/conv2d_2: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 1572864 + row * 16384, arena + 3417088, arena + 524288);
        /* resnet8.nn:6: residual/batch_normalization_1: fma, less, select, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v50 = arena[1048576 + i0 * 16 + i1];
                    const float v69 = arena[3441264 + i1];
                    const float v66 = weights->residual_batch_normalization_1_beta[i1];
                    const float v502 = nn_fma(v50, v69, v66);
                    const float v503 = (0.0f < v502 ? 1.0f : 0.0f);
                    const float v501 = arena[524288 + i0 * 16 + i1 - row * 16384];
                    const float v504 = (v503 != 0 ? v501 : 0.0f);
                    arena[1572864 + i0 * 16 + i1] = v504;
                    const float v506 = v504 * v50;
                    arena[524288 + i0 * 16 + i1 - row * 16384] = v506;
                }
            }
        }
        /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1572864 + row * 16384, arena + 3435536, arena + 3435520);
        /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 524288, arena + 3435568, arena + 3435552);
    }
    /* resnet8.nn:7: residual/conv2d_2: winograd_kernel_gradient [1, 6, 6, 16, 16] -> [3, 3, 16, 16] */
    nn_winograd_kernel_gradient(16, 16, arena + 540672, arena + 524288);
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 16, 16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v498 = arena[524288 + i0];
            const float v698 = trainer->residual_conv2d_2_kernel_m[i0];
            const float v699 = v498 - v698;
            const float v700 = nn_fma(v699, 0.1f, v698);
            const float v702 = trainer->residual_conv2d_2_kernel_v[i0];
            const float v703 = -v702;
            const float v704 = nn_fma(v498, v498, v703);
            const float v705 = nn_fma(v704, 0.001f, v702);
            const float v707 = v700 * v586;
            const float v708 = nn_sqrt(v705);
            const float v709 = v708 + 1e-7f;
            const float v710 = nn_quotient(v707, v709);
            const float v73 = weights->residual_conv2d_2_kernel[i0];
            const float v711 = v73 - v710;
            trainer->residual_conv2d_2_kernel_m[i0] = v700;
            trainer->residual_conv2d_2_kernel_v[i0] = v705;
            weights->residual_conv2d_2_kernel[i0] = v711;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: mul, neg over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v505 = arena[3435520 + i0];
            const float v514 = arena[3441264 + i0];
            const float v515 = v505 * v514;
            const float v516 = -v515;
            arena[3435536 + i0] = v516;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div, mul, neg, div, mul, div, add over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v508 = arena[3435552 + i0];
            const float v68 = arena[3441248 + i0];
            const float v509 = v508 / v68;
            arena[3435552 + i0] = v509;
            const float v69 = arena[3441264 + i0];
            const float v510 = v509 * v69;
            const float v511 = -v510;
            const float v512 = 0.5f / v68;
            const float v513 = v511 * v512;
            const float v519 = v513 / v11;
            const float v520 = v519 + v519;
            arena[3441248 + i0] = v520;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v517 = arena[3435536 + i0];
            const float v523 = v517 / v11;
            arena[3435536 + i0] = v523;
        }
    }
    for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
        const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
        /* resnet8.nn:6: residual/batch_normalization_1: mul, fma, add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v520 = arena[3441248 + i1];
                    const float v50 = arena[1048576 + i0 * 16 + i1];
                    const float v521 = v520 * v50;
                    const float v504 = arena[1572864 + i0 * 16 + i1];
                    const float v69 = arena[3441264 + i1];
                    const float v522 = nn_fma(v504, v69, v521);
                    const float v523 = arena[3435536 + i1];
                    const float v524 = v522 + v523;
                    arena[1048576 + i0 * 16 + i1] = v524;
                }
            }
        }
        /* resnet8.nn:6: residual/conv2d_1: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 1048576 + row * 16, arena + 3435584, arena + 3435568);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v505 = arena[3435520 + i0];
            const float v683 = trainer->residual_batch_normalization_1_beta_m[i0];
            const float v684 = v505 - v683;
            const float v685 = nn_fma(v684, 0.1f, v683);
            const float v687 = trainer->residual_batch_normalization_1_beta_v[i0];
            const float v688 = -v687;
            const float v689 = nn_fma(v505, v505, v688);
            const float v690 = nn_fma(v689, 0.001f, v687);
            const float v692 = v685 * v586;
            const float v693 = nn_sqrt(v690);
            const float v694 = v693 + 1e-7f;
            const float v695 = nn_quotient(v692, v694);
            const float v46 = weights->residual_batch_normalization_1_beta[i0];
            const float v696 = v46 - v695;
            trainer->residual_batch_normalization_1_beta_m[i0] = v685;
            trainer->residual_batch_normalization_1_beta_v[i0] = v690;
            weights->residual_batch_normalization_1_beta[i0] = v696;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v518 = arena[3435552 + i0];
            const float v668 = trainer->residual_batch_normalization_1_gamma_m[i0];
            const float v669 = v518 - v668;
            const float v670 = nn_fma(v669, 0.1f, v668);
            const float v672 = trainer->residual_batch_normalization_1_gamma_v[i0];
            const float v673 = -v672;
            const float v674 = nn_fma(v518, v518, v673);
            const float v675 = nn_fma(v674, 0.001f, v672);
            const float v677 = v670 * v586;
            const float v678 = nn_sqrt(v675);
            const float v679 = v678 + 1e-7f;
            const float v680 = nn_quotient(v677, v679);
            const float v45 = weights->residual_batch_normalization_1_gamma[i0];
            const float v681 = v45 - v680;
            trainer->residual_batch_normalization_1_gamma_m[i0] = v670;
            trainer->residual_batch_normalization_1_gamma_v[i0] = v675;
            weights->residual_batch_normalization_1_gamma[i0] = v681;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v525 = arena[3435568 + i0];
            const float v653 = trainer->residual_conv2d_1_bias_m[i0];
            const float v654 = v525 - v653;
            const float v655 = nn_fma(v654, 0.1f, v653);
            const float v657 = trainer->residual_conv2d_1_bias_v[i0];
            const float v658 = -v657;
            const float v659 = nn_fma(v525, v525, v658);
            const float v660 = nn_fma(v659, 0.001f, v657);
            const float v662 = v655 * v586;
            const float v663 = nn_sqrt(v660);
            const float v664 = v663 + 1e-7f;
            const float v665 = nn_quotient(v662, v664);
            const float v43 = weights->residual_conv2d_1_bias[i0];
            const float v666 = v43 - v665;
            trainer->residual_conv2d_1_bias_m[i0] = v655;
            trainer->residual_conv2d_1_bias_v[i0] = v660;
            weights->residual_conv2d_1_bias[i0] = v666;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual/conv2d_1: fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v13 = arena[i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v526 = nn_fma(v13, v35, v31);
                    const float v527 = (0.0f < v526 ? 1.0f : 0.0f);
                    const float v528 = (v527 != 0 ? v526 : 0.0f);
                    arena[524288 + i0 * 16 + i1 - row * 16384] = v528;
                }
            }
        }
        /* resnet8.nn:6: residual/conv2d_1: winograd_gradient [n, 32, 32, 16] [n, 32, 32, 16] -> [1, 6, 6, 16, 16] */
        resnet8_kernel_24(row > 0, (int)(end - row), arena + 524288, arena + 1048576 + row * 16384, arena + 540672);
        /* resnet8.nn:6: residual/conv2d_1: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 1048576 + row * 16384, arena + 3426304, arena + 524288);
        /* resnet8.nn:15: batch_normalization: add, fma, less, select, mul over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v472 = arena[2097152 + i0 * 16 + i1];
                    const float v533 = arena[524288 + i0 * 16 + i1 - row * 16384];
                    const float v534 = v472 + v533;
                    const float v13 = arena[i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v31 = weights->batch_normalization_beta[i1];
                    const float v535 = nn_fma(v13, v35, v31);
                    const float v536 = (0.0f < v535 ? 1.0f : 0.0f);
                    const float v537 = (v536 != 0 ? v534 : 0.0f);
                    arena[2097152 + i0 * 16 + i1] = v537;
                    const float v539 = v537 * v13;
                    arena[524288 + i0 * 16 + i1 - row * 16384] = v539;
                }
            }
        }
        /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2097152 + row * 16384, arena + 3435536, arena + 3435520);
        /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 524288, arena + 3435568, arena + 3435552);
    }
    /* resnet8.nn:6: residual/conv2d_1: winograd_kernel_gradient [1, 6, 6, 16, 16] -> [3, 3, 16, 16] */
    nn_winograd_kernel_gradient(16, 16, arena + 540672, arena + 524288);
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 16, 16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v530 = arena[524288 + i0];
            const float v638 = trainer->residual_conv2d_1_kernel_m[i0];
            const float v639 = v530 - v638;
            const float v640 = nn_fma(v639, 0.1f, v638);
            const float v642 = trainer->residual_conv2d_1_kernel_v[i0];
            const float v643 = -v642;
            const float v644 = nn_fma(v530, v530, v643);
            const float v645 = nn_fma(v644, 0.001f, v642);
            const float v647 = v640 * v586;
            const float v648 = nn_sqrt(v645);
            const float v649 = v648 + 1e-7f;
            const float v650 = nn_quotient(v647, v649);
            const float v40 = weights->residual_conv2d_1_kernel[i0];
            const float v651 = v40 - v650;
            trainer->residual_conv2d_1_kernel_m[i0] = v640;
            trainer->residual_conv2d_1_kernel_v[i0] = v645;
            weights->residual_conv2d_1_kernel[i0] = v651;
        }
    }
    /* resnet8.nn:15: batch_normalization: mul, neg over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v538 = arena[3435520 + i0];
            const float v547 = arena[3441232 + i0];
            const float v548 = v538 * v547;
            const float v549 = -v548;
            arena[3435536 + i0] = v549;
        }
    }
    /* resnet8.nn:15: batch_normalization: div, mul, neg, div, mul, div, add over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v541 = arena[3435552 + i0];
            const float v34 = arena[3441216 + i0];
            const float v542 = v541 / v34;
            arena[3435552 + i0] = v542;
            const float v35 = arena[3441232 + i0];
            const float v543 = v542 * v35;
            const float v544 = -v543;
            const float v545 = 0.5f / v34;
            const float v546 = v544 * v545;
            const float v552 = v546 / v11;
            const float v553 = v552 + v552;
            arena[3441216 + i0] = v553;
        }
    }
    /* resnet8.nn:15: batch_normalization: div over [1, 1, 16] */
    {
        const float v11 = arena[3441312];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v550 = arena[3435536 + i0];
            const float v556 = v550 / v11;
            arena[3435536 + i0] = v556;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:15: batch_normalization: mul, fma, add over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v553 = arena[3441216 + i1];
                    const float v13 = arena[i0 * 16 + i1];
                    const float v554 = v553 * v13;
                    const float v537 = arena[2097152 + i0 * 16 + i1];
                    const float v35 = arena[3441232 + i1];
                    const float v555 = nn_fma(v537, v35, v554);
                    const float v556 = arena[3435536 + i1];
                    const float v557 = v555 + v556;
                    arena[524288 + i0 * 16 + i1 - row * 16384] = v557;
                }
            }
        }
        /* resnet8.nn:14: conv2d: sum [n, 32, 32, 16] -> [16] */
        nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 524288, arena + 3435584, arena + 3435568);
        /* resnet8.nn:14: conv2d: conv_kernel_gradient [n, 32, 32, 3] [n, 32, 32, 16] -> [3, 3, 3, 16] */
        resnet8_kernel_25(row > 0, (int)(end - row), image + row * 3072, arena + 524288, arena + 540672);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v538 = arena[3435520 + i0];
            const float v623 = trainer->batch_normalization_beta_m[i0];
            const float v624 = v538 - v623;
            const float v625 = nn_fma(v624, 0.1f, v623);
            const float v627 = trainer->batch_normalization_beta_v[i0];
            const float v628 = -v627;
            const float v629 = nn_fma(v538, v538, v628);
            const float v630 = nn_fma(v629, 0.001f, v627);
            const float v632 = v625 * v586;
            const float v633 = nn_sqrt(v630);
            const float v634 = v633 + 1e-7f;
            const float v635 = nn_quotient(v632, v634);
            const float v6 = weights->batch_normalization_beta[i0];
            const float v636 = v6 - v635;
            trainer->batch_normalization_beta_m[i0] = v625;
            trainer->batch_normalization_beta_v[i0] = v630;
            weights->batch_normalization_beta[i0] = v636;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v551 = arena[3435552 + i0];
            const float v608 = trainer->batch_normalization_gamma_m[i0];
            const float v609 = v551 - v608;
            const float v610 = nn_fma(v609, 0.1f, v608);
            const float v612 = trainer->batch_normalization_gamma_v[i0];
            const float v613 = -v612;
            const float v614 = nn_fma(v551, v551, v613);
            const float v615 = nn_fma(v614, 0.001f, v612);
            const float v617 = v610 * v586;
            const float v618 = nn_sqrt(v615);
            const float v619 = v618 + 1e-7f;
            const float v620 = nn_quotient(v617, v619);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v621 = v5 - v620;
            trainer->batch_normalization_gamma_m[i0] = v610;
            trainer->batch_normalization_gamma_v[i0] = v615;
            weights->batch_normalization_gamma[i0] = v621;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v558 = arena[3435568 + i0];
            const float v593 = trainer->conv2d_bias_m[i0];
            const float v594 = v558 - v593;
            const float v595 = nn_fma(v594, 0.1f, v593);
            const float v597 = trainer->conv2d_bias_v[i0];
            const float v598 = -v597;
            const float v599 = nn_fma(v558, v558, v598);
            const float v600 = nn_fma(v599, 0.001f, v597);
            const float v602 = v595 * v586;
            const float v603 = nn_sqrt(v600);
            const float v604 = v603 + 1e-7f;
            const float v605 = nn_quotient(v602, v604);
            const float v3 = weights->conv2d_bias[i0];
            const float v606 = v3 - v605;
            trainer->conv2d_bias_m[i0] = v595;
            trainer->conv2d_bias_v[i0] = v600;
            weights->conv2d_bias[i0] = v606;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 3, 16] */
    {
        const float v586 = arena[3441344];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 432; i0++) {
            const float v559 = arena[540672 + i0];
            const float v567 = trainer->conv2d_kernel_m[i0];
            const float v568 = v559 - v567;
            const float v570 = nn_fma(v568, 0.1f, v567);
            const float v572 = trainer->conv2d_kernel_v[i0];
            const float v573 = -v572;
            const float v574 = nn_fma(v559, v559, v573);
            const float v576 = nn_fma(v574, 0.001f, v572);
            const float v587 = v570 * v586;
            const float v588 = nn_sqrt(v576);
            const float v589 = v588 + 1e-7f;
            const float v590 = nn_quotient(v587, v589);
            const float v1 = weights->conv2d_kernel[i0];
            const float v591 = v1 - v590;
            trainer->conv2d_kernel_m[i0] = v570;
            trainer->conv2d_kernel_v[i0] = v576;
            weights->conv2d_kernel[i0] = v591;
        }
    }
    return arena[3441360];
}

void resnet8_metrics_reset(resnet8_metrics *metrics) {
    /* resnet8.nn:30: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->accuracy_total = 0.0f;
        metrics->accuracy_count = 0.0f;
    }
}

struct resnet8_evaluate_panel_1 { ptrdiff_t block; const resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_evaluate_panel_1 *const given = context;
    const ptrdiff_t block = given->block;
    const resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = (block + row); i0 < (block + row) + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v149 = c[i1 - column];
            const float v150 = weights->dense_bias[i1];
            const float v151 = v149 + v150;
            arena[i0 * 10 + i1 - block * 10] = v151;
        }
    }
}

float resnet8_evaluate(const resnet8_weights *weights, resnet8_scratch *scratch, resnet8_metrics *metrics, int n, const float *image, const int32_t *label_true) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = scratch->integers;
    if (n < 1 || n > RESNET8_BATCH) return nn_from_bits(0x7fc00000u);
    /* resnet8.nn:15: batch_normalization: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[854016 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[854032 + i0] = v15;
        }
    }
    /* resnet8.nn:6: residual/conv2d_1: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_1_kernel, arena + 835584);
    /* resnet8.nn:6: residual/batch_normalization_1: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v28 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v29 = v28 + 0.001f;
            const float v30 = nn_sqrt(v29);
            const float v26 = weights->residual_batch_normalization_1_gamma[i0];
            const float v31 = v26 / v30;
            arena[854048 + i0] = v31;
            const float v33 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->residual_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[854064 + i0] = v35;
        }
    }
    /* resnet8.nn:7: residual/conv2d_2: winograd_kernel [3, 3, 16, 16] -> [1, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 16, 0, 1, weights->residual_conv2d_2_kernel, arena + 844800);
    /* resnet8.nn:7: residual/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v47 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v48 = v47 + 0.001f;
            const float v49 = nn_sqrt(v48);
            const float v45 = weights->residual_batch_normalization_2_gamma[i0];
            const float v50 = v45 / v49;
            arena[854080 + i0] = v50;
            const float v52 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->residual_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[854096 + i0] = v54;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_1((int)(end - row), image + row * 3072, weights->conv2d_kernel, arena + 786432);
        /* resnet8.nn:16: add, fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v2 = arena[786432 + i0 * 16 + i1 - row * 16384];
                    const float v3 = weights->conv2d_bias[i1];
                    const float v4 = v2 + v3;
                    const float v12 = arena[854016 + i1];
                    const float v16 = arena[854032 + i1];
                    const float v17 = nn_fma(v4, v12, v16);
                    const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                    const float v20 = (v19 != 0 ? v17 : 0.0f);
                    arena[786432 + i0 * 16 + i1 - row * 16384] = v20;
                }
            }
        }
        /* resnet8.nn:6: residual/conv2d_1: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 786432, arena + 835584, arena + 802816);
        /* resnet8.nn:6: residual: add, fma, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v23 = arena[802816 + i0 * 16 + i1 - row * 16384];
                    const float v24 = weights->residual_conv2d_1_bias[i1];
                    const float v25 = v23 + v24;
                    const float v32 = arena[854048 + i1];
                    const float v36 = arena[854064 + i1];
                    const float v37 = nn_fma(v25, v32, v36);
                    const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                    const float v39 = (v38 != 0 ? v37 : 0.0f);
                    arena[802816 + i0 * 16 + i1 - row * 16384] = v39;
                }
            }
        }
        /* resnet8.nn:7: residual/conv2d_2: winograd [n, 32, 32, 16] [1, 6, 6, 16, 16] -> [n, 32, 32, 16] */
        resnet8_kernel_2((int)(end - row), arena + 802816, arena + 844800, arena + 819200);
        /* resnet8.nn:9: residual: add, fma, add, less, select over [n, 32, 32, 16] */
        {
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v42 = arena[819200 + i0 * 16 + i1 - row * 16384];
                    const float v43 = weights->residual_conv2d_2_bias[i1];
                    const float v44 = v42 + v43;
                    const float v51 = arena[854080 + i1];
                    const float v55 = arena[854096 + i1];
                    const float v56 = nn_fma(v44, v51, v55);
                    const float v20 = arena[786432 + i0 * 16 + i1 - row * 16384];
                    const float v57 = v56 + v20;
                    const float v58 = (0.0f < v57 ? 1.0f : 0.0f);
                    const float v59 = (v58 != 0 ? v57 : 0.0f);
                    arena[i0 * 16 + i1] = v59;
                }
            }
        }
        /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_3((int)(end - row), arena + row * 16384, weights->residual_1_conv2d_3_kernel, arena + 524288 + row * 8192);
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v66 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v67 = v66 + 0.001f;
            const float v68 = nn_sqrt(v67);
            const float v64 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v69 = v64 / v68;
            arena[831488 + i0] = v69;
            const float v71 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[831520 + i0] = v73;
        }
    }
    /* resnet8.nn:7: residual_1/conv2d_4: winograd_kernel [3, 3, 32, 32] -> [2, 6, 6, 32, 16] */
    nn_winograd_kernel(0, 32, 32, 0, 2, weights->residual_1_conv2d_4_kernel, arena + 786432);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_1: add, fma, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v61 = arena[524288 + i0 * 32 + i1];
                    const float v62 = weights->residual_1_conv2d_3_bias[i1];
                    const float v63 = v61 + v62;
                    const float v70 = arena[831488 + i1];
                    const float v74 = arena[831520 + i1];
                    const float v75 = nn_fma(v63, v70, v74);
                    const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                    const float v77 = (v76 != 0 ? v75 : 0.0f);
                    arena[823296 + i0 * 32 + i1 - row * 8192] = v77;
                }
            }
        }
        /* resnet8.nn:7: residual_1/conv2d_4: winograd [n, 16, 16, 32] [2, 6, 6, 32, 16] -> [n, 16, 16, 32] */
        resnet8_kernel_4((int)(end - row), arena + 823296, arena + 786432, arena + 524288 + row * 8192);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v85 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v86 = v85 + 0.001f;
            const float v87 = nn_sqrt(v86);
            const float v83 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v88 = v83 / v87;
            arena[925696 + i0] = v88;
            const float v90 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[925728 + i0] = v92;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
        resnet8_kernel_5((int)(end - row), arena + row * 16384, weights->residual_1_conv2d_5_kernel, arena + 917504);
        /* resnet8.nn:9: residual_1: add, fma, add, add, less, select over [n, 16, 16, 32] */
        {
            for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v80 = arena[524288 + i0 * 32 + i1];
                    const float v81 = weights->residual_1_conv2d_4_bias[i1];
                    const float v82 = v80 + v81;
                    const float v89 = arena[925696 + i1];
                    const float v93 = arena[925728 + i1];
                    const float v94 = nn_fma(v82, v89, v93);
                    const float v96 = arena[917504 + i0 * 32 + i1 - row * 8192];
                    const float v97 = weights->residual_1_conv2d_5_bias[i1];
                    const float v98 = v96 + v97;
                    const float v99 = v94 + v98;
                    const float v100 = (0.0f < v99 ? 1.0f : 0.0f);
                    const float v101 = (v100 != 0 ? v99 : 0.0f);
                    arena[524288 + i0 * 32 + i1] = v101;
                }
            }
        }
        /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_6((int)(end - row), arena + 524288 + row * 8192, weights->residual_2_conv2d_6_kernel, arena + 786432 + row * 4096);
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v108 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v109 = v108 + 0.001f;
            const float v110 = nn_sqrt(v109);
            const float v106 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v111 = v106 / v110;
            arena[151552 + i0] = v111;
            const float v113 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v114 = -v113;
            const float v107 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v115 = nn_fma(v114, v111, v107);
            arena[151616 + i0] = v115;
        }
    }
    /* resnet8.nn:7: residual_2/conv2d_7: winograd_kernel [3, 3, 64, 64] -> [4, 6, 6, 64, 16] */
    nn_winograd_kernel(0, 64, 64, 0, 4, weights->residual_2_conv2d_7_kernel, arena);
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:6: residual_2: add, fma, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v103 = arena[786432 + i0 * 64 + i1];
                    const float v104 = weights->residual_2_conv2d_6_bias[i1];
                    const float v105 = v103 + v104;
                    const float v112 = arena[151552 + i1];
                    const float v116 = arena[151616 + i1];
                    const float v117 = nn_fma(v105, v112, v116);
                    const float v118 = (0.0f < v117 ? 1.0f : 0.0f);
                    const float v119 = (v118 != 0 ? v117 : 0.0f);
                    arena[147456 + i0 * 64 + i1 - row * 4096] = v119;
                }
            }
        }
        /* resnet8.nn:7: residual_2/conv2d_7: winograd [n, 8, 8, 64] [4, 6, 6, 64, 16] -> [n, 8, 8, 64] */
        resnet8_kernel_7((int)(end - row), arena + 147456, arena, arena + 786432 + row * 4096);
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v127 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v128 = v127 + 0.001f;
            const float v129 = nn_sqrt(v128);
            const float v125 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v130 = v125 / v129;
            arena[4416 + i0] = v130;
            const float v132 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v133 = -v132;
            const float v126 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v134 = nn_fma(v133, v130, v126);
            arena[4480 + i0] = v134;
        }
    }
    /* resnet8.nn:28: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v161 = label_true[i0];
            const float v162 = (float)v161;
            arena[4608 + i0] = v162;
        }
    }
    /* resnet8.nn:28: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* resnet8.nn:28: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v164 = integers[i0];
            const float v165 = (float)v164;
            arena[4672 + i0] = v165;
        }
    }
    for (ptrdiff_t row = 0; row < n; row++) {
        const ptrdiff_t end = row + 1;
        /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
        resnet8_kernel_8((int)(end - row), arena + 524288 + row * 8192, weights->residual_2_conv2d_8_kernel, arena);
        /* resnet8.nn:9: residual_2: add, fma, add, add, less, select over [n, 8, 8, 64] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                    const float v122 = arena[786432 + i0 * 64 + i1];
                    const float v123 = weights->residual_2_conv2d_7_bias[i1];
                    const float v124 = v122 + v123;
                    const float v131 = arena[4416 + i1];
                    const float v135 = arena[4480 + i1];
                    const float v136 = nn_fma(v124, v131, v135);
                    const float v138 = arena[i0 * 64 + i1 - row * 4096];
                    const float v139 = weights->residual_2_conv2d_8_bias[i1];
                    const float v140 = v138 + v139;
                    const float v141 = v136 + v140;
                    const float v142 = (0.0f < v141 ? 1.0f : 0.0f);
                    const float v143 = (v142 != 0 ? v141 : 0.0f);
                    arena[i0 * 64 + i1 - row * 4096] = v143;
                }
            }
        }
        /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
        resnet8_kernel_9((int)(end - row), arena, arena + 4544);
        /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                const float v144 = arena[4544 + i0 - row * 64];
                const float v146 = v144 * 0.015625f;
                arena[4544 + i0 - row * 64] = v146;
            }
        }
        /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
        nn_gemm_panels((int)(end - row), 10, 64, arena + 4544, 64, 1, weights->dense_kernel, 10, 1, arena, 10, 0, resnet8_kernel_10, resnet8_evaluate_panel_1, &(struct resnet8_evaluate_panel_1){ row, weights, arena }, NULL);
        /* resnet8.nn:22: dense: max [n, 10] -> [n] */
        nn_max((int)(end - row), 10, arena, arena + 4544);
        /* resnet8.nn:22: dense: sub, exp over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v153 = arena[4544 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v151 = arena[i0 * 10 + i1 - row * 10];
                    const float v154 = v151 - v153;
                    const float v155 = nn_exp(v154);
                    arena[i0 * 10 + i1 - row * 10] = v155;
                }
            }
        }
        /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena, arena + 4544);
        /* resnet8.nn:22: dense: quotient over [n, 1] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v157 = arena[4544 + i0 - row];
                const float v159 = nn_quotient(1.0f, v157);
                arena[4544 + i0 - row] = v159;
            }
        }
        /* resnet8.nn:22: dense: mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v159 = arena[4544 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v155 = arena[i0 * 10 + i1 - row * 10];
                    const float v160 = v155 * v159;
                    arena[4096 + i0 * 10 + i1] = v160;
                }
            }
        }
        /* resnet8.nn:28: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 4096 + row * 10, arena + 4560);
        /* resnet8.nn:28: equal, div, maximum, minimum, log, mul over [n, 10] */
        {
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                const float v163 = arena[4608 + i0];
                const float v168 = arena[4560 + i0 - row];
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                    const float v165 = arena[4672 + i1];
                    const float v166 = (v163 == v165 ? 1.0f : 0.0f);
                    const float v160 = arena[4096 + i0 * 10 + i1];
                    const float v169 = v160 / v168;
                    const float v171 = nn_maximum(v169, 1e-7f);
                    const float v173 = nn_minimum(v171, 0.9999999f);
                    const float v174 = nn_log(v173);
                    const float v175 = v166 * v174;
                    arena[4544 + i0 * 10 + i1 - row * 10] = v175;
                }
            }
        }
        /* resnet8.nn:28: sum [n, 10] -> [n] */
        nn_sum((int)(end - row), 10, arena + 4544, arena + 4640 + row);
    }
    /* resnet8.nn:28: sum [n] -> [] */
    nn_sum(1, n, arena + 4640, arena + 4416);
    /* resnet8.nn:30: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 4096, integers);
    /* resnet8.nn:30: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v187 = integers[i0];
            const float v188 = (float)v187;
            const float v162 = arena[4608 + i0];
            const float v189 = (v162 == v188 ? 1.0f : 0.0f);
            arena[4608 + i0] = v189;
        }
    }
    /* resnet8.nn:30: sum [n] -> [] */
    nn_sum(1, n, arena + 4608, arena + 4432);
    /* resnet8.nn:30: neg, div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v177 = arena[4416];
        const float v178 = -v177;
        const float v180 = v178 / (float)n;
        arena[4416] = v180;
        const float v181 = metrics->loss_total;
        const float v182 = nn_fma(v180, (float)n, v181);
        const float v194 = metrics->accuracy_count;
        const float v195 = v194 + (float)n;
        const float v191 = metrics->accuracy_total;
        const float v190 = arena[4432];
        const float v192 = v191 + v190;
        const float v184 = metrics->loss_count;
        const float v185 = v184 + (float)n;
        metrics->loss_total = v182;
        metrics->accuracy_count = v195;
        metrics->accuracy_total = v192;
        metrics->loss_count = v185;
    }
    return arena[4416];
}

void resnet8_metrics_result(const resnet8_metrics *metrics, float result[RESNET8_METRICS]) {
    float arena[8];
    /* resnet8.nn:30: div, div over [] */
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
typedef char resnet8_weights_check[sizeof(resnet8_weights) == RESNET8_WEIGHTS_BYTES ? 1 : -1];
typedef char resnet8_scratch_check[sizeof(resnet8_scratch) == RESNET8_INFERENCE_BYTES ? 1 : -1];
typedef char resnet8_trainer_check[sizeof(resnet8_trainer) == RESNET8_TRAINING_BYTES ? 1 : -1];

static void resnet8_any_init(void *weights, uint64_t seed) { resnet8_init(weights, seed); }

static void resnet8_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    resnet8_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void resnet8_any_trainer_init(void *trainer, uint64_t seed) { resnet8_trainer_init(trainer, seed); }

static float resnet8_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return resnet8_train(weights, trainer, n, inputs[0], targets[0]);
}

static void resnet8_any_metrics_reset(void *metrics) { resnet8_metrics_reset(metrics); }

static float resnet8_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return resnet8_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void resnet8_any_metrics_result(const void *metrics, float *result) { resnet8_metrics_result(metrics, result); }

static const nn_tensor resnet8_weight_table[] = {
    { "conv2d/kernel", NN_F32, 1, 4, { 3, 3, 3, 16, 0, 0 }, 432, offsetof(resnet8_weights, conv2d_kernel), 0 },
    { "conv2d/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, conv2d_bias), 0 },
    { "batch_normalization/gamma", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, batch_normalization_gamma), 0 },
    { "batch_normalization/beta", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, batch_normalization_beta), 0 },
    { "batch_normalization/moving_mean", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, batch_normalization_moving_mean), 0 },
    { "batch_normalization/moving_variance", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, batch_normalization_moving_variance), 0 },
    { "residual/conv2d_1/kernel", NN_F32, 1, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_weights, residual_conv2d_1_kernel), 0 },
    { "residual/conv2d_1/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_conv2d_1_bias), 0 },
    { "residual/batch_normalization_1/gamma", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_1_gamma), 0 },
    { "residual/batch_normalization_1/beta", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_1_beta), 0 },
    { "residual/batch_normalization_1/moving_mean", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_1_moving_mean), 0 },
    { "residual/batch_normalization_1/moving_variance", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_1_moving_variance), 0 },
    { "residual/conv2d_2/kernel", NN_F32, 1, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_weights, residual_conv2d_2_kernel), 0 },
    { "residual/conv2d_2/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_conv2d_2_bias), 0 },
    { "residual/batch_normalization_2/gamma", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_2_gamma), 0 },
    { "residual/batch_normalization_2/beta", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_2_beta), 0 },
    { "residual/batch_normalization_2/moving_mean", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_2_moving_mean), 0 },
    { "residual/batch_normalization_2/moving_variance", NN_F32, 2, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_weights, residual_batch_normalization_2_moving_variance), 0 },
    { "residual_1/conv2d_3/kernel", NN_F32, 1, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(resnet8_weights, residual_1_conv2d_3_kernel), 0 },
    { "residual_1/conv2d_3/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_conv2d_3_bias), 0 },
    { "residual_1/batch_normalization_3/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_3_gamma), 0 },
    { "residual_1/batch_normalization_3/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_3_beta), 0 },
    { "residual_1/batch_normalization_3/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_3_moving_mean), 0 },
    { "residual_1/batch_normalization_3/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_3_moving_variance), 0 },
    { "residual_1/conv2d_4/kernel", NN_F32, 1, 4, { 3, 3, 32, 32, 0, 0 }, 9216, offsetof(resnet8_weights, residual_1_conv2d_4_kernel), 0 },
    { "residual_1/conv2d_4/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_conv2d_4_bias), 0 },
    { "residual_1/batch_normalization_4/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_4_gamma), 0 },
    { "residual_1/batch_normalization_4/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_4_beta), 0 },
    { "residual_1/batch_normalization_4/moving_mean", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_4_moving_mean), 0 },
    { "residual_1/batch_normalization_4/moving_variance", NN_F32, 2, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_batch_normalization_4_moving_variance), 0 },
    { "residual_1/conv2d_5/kernel", NN_F32, 1, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(resnet8_weights, residual_1_conv2d_5_kernel), 0 },
    { "residual_1/conv2d_5/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_weights, residual_1_conv2d_5_bias), 0 },
    { "residual_2/conv2d_6/kernel", NN_F32, 1, 4, { 3, 3, 32, 64, 0, 0 }, 18432, offsetof(resnet8_weights, residual_2_conv2d_6_kernel), 0 },
    { "residual_2/conv2d_6/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_conv2d_6_bias), 0 },
    { "residual_2/batch_normalization_5/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_5_gamma), 0 },
    { "residual_2/batch_normalization_5/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_5_beta), 0 },
    { "residual_2/batch_normalization_5/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_5_moving_mean), 0 },
    { "residual_2/batch_normalization_5/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_5_moving_variance), 0 },
    { "residual_2/conv2d_7/kernel", NN_F32, 1, 4, { 3, 3, 64, 64, 0, 0 }, 36864, offsetof(resnet8_weights, residual_2_conv2d_7_kernel), 0 },
    { "residual_2/conv2d_7/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_conv2d_7_bias), 0 },
    { "residual_2/batch_normalization_6/gamma", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_6_gamma), 0 },
    { "residual_2/batch_normalization_6/beta", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_6_beta), 0 },
    { "residual_2/batch_normalization_6/moving_mean", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_6_moving_mean), 0 },
    { "residual_2/batch_normalization_6/moving_variance", NN_F32, 2, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_batch_normalization_6_moving_variance), 0 },
    { "residual_2/conv2d_8/kernel", NN_F32, 1, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(resnet8_weights, residual_2_conv2d_8_kernel), 0 },
    { "residual_2/conv2d_8/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_weights, residual_2_conv2d_8_bias), 0 },
    { "dense/kernel", NN_F32, 1, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(resnet8_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(resnet8_weights, dense_bias), 0 },
};
static const nn_tensor resnet8_slot_table[] = {
    { "conv2d/kernel/m", NN_F32, 0, 4, { 3, 3, 3, 16, 0, 0 }, 432, offsetof(resnet8_trainer, conv2d_kernel_m), 0 },
    { "conv2d/kernel/v", NN_F32, 0, 4, { 3, 3, 3, 16, 0, 0 }, 432, offsetof(resnet8_trainer, conv2d_kernel_v), 0 },
    { "conv2d/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, conv2d_bias_m), 0 },
    { "conv2d/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, conv2d_bias_v), 0 },
    { "batch_normalization/gamma/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, batch_normalization_gamma_m), 0 },
    { "batch_normalization/gamma/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, batch_normalization_gamma_v), 0 },
    { "batch_normalization/beta/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, batch_normalization_beta_m), 0 },
    { "batch_normalization/beta/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, batch_normalization_beta_v), 0 },
    { "residual/conv2d_1/kernel/m", NN_F32, 0, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_trainer, residual_conv2d_1_kernel_m), 0 },
    { "residual/conv2d_1/kernel/v", NN_F32, 0, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_trainer, residual_conv2d_1_kernel_v), 0 },
    { "residual/conv2d_1/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_conv2d_1_bias_m), 0 },
    { "residual/conv2d_1/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_conv2d_1_bias_v), 0 },
    { "residual/batch_normalization_1/gamma/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_1_gamma_m), 0 },
    { "residual/batch_normalization_1/gamma/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_1_gamma_v), 0 },
    { "residual/batch_normalization_1/beta/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_1_beta_m), 0 },
    { "residual/batch_normalization_1/beta/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_1_beta_v), 0 },
    { "residual/conv2d_2/kernel/m", NN_F32, 0, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_trainer, residual_conv2d_2_kernel_m), 0 },
    { "residual/conv2d_2/kernel/v", NN_F32, 0, 4, { 3, 3, 16, 16, 0, 0 }, 2304, offsetof(resnet8_trainer, residual_conv2d_2_kernel_v), 0 },
    { "residual/conv2d_2/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_conv2d_2_bias_m), 0 },
    { "residual/conv2d_2/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_conv2d_2_bias_v), 0 },
    { "residual/batch_normalization_2/gamma/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_2_gamma_m), 0 },
    { "residual/batch_normalization_2/gamma/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_2_gamma_v), 0 },
    { "residual/batch_normalization_2/beta/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_2_beta_m), 0 },
    { "residual/batch_normalization_2/beta/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(resnet8_trainer, residual_batch_normalization_2_beta_v), 0 },
    { "residual_1/conv2d_3/kernel/m", NN_F32, 0, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(resnet8_trainer, residual_1_conv2d_3_kernel_m), 0 },
    { "residual_1/conv2d_3/kernel/v", NN_F32, 0, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(resnet8_trainer, residual_1_conv2d_3_kernel_v), 0 },
    { "residual_1/conv2d_3/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_3_bias_m), 0 },
    { "residual_1/conv2d_3/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_3_bias_v), 0 },
    { "residual_1/batch_normalization_3/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_3_gamma_m), 0 },
    { "residual_1/batch_normalization_3/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_3_gamma_v), 0 },
    { "residual_1/batch_normalization_3/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_3_beta_m), 0 },
    { "residual_1/batch_normalization_3/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_3_beta_v), 0 },
    { "residual_1/conv2d_4/kernel/m", NN_F32, 0, 4, { 3, 3, 32, 32, 0, 0 }, 9216, offsetof(resnet8_trainer, residual_1_conv2d_4_kernel_m), 0 },
    { "residual_1/conv2d_4/kernel/v", NN_F32, 0, 4, { 3, 3, 32, 32, 0, 0 }, 9216, offsetof(resnet8_trainer, residual_1_conv2d_4_kernel_v), 0 },
    { "residual_1/conv2d_4/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_4_bias_m), 0 },
    { "residual_1/conv2d_4/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_4_bias_v), 0 },
    { "residual_1/batch_normalization_4/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_4_gamma_m), 0 },
    { "residual_1/batch_normalization_4/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_4_gamma_v), 0 },
    { "residual_1/batch_normalization_4/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_4_beta_m), 0 },
    { "residual_1/batch_normalization_4/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_batch_normalization_4_beta_v), 0 },
    { "residual_1/conv2d_5/kernel/m", NN_F32, 0, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(resnet8_trainer, residual_1_conv2d_5_kernel_m), 0 },
    { "residual_1/conv2d_5/kernel/v", NN_F32, 0, 4, { 1, 1, 16, 32, 0, 0 }, 512, offsetof(resnet8_trainer, residual_1_conv2d_5_kernel_v), 0 },
    { "residual_1/conv2d_5/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_5_bias_m), 0 },
    { "residual_1/conv2d_5/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(resnet8_trainer, residual_1_conv2d_5_bias_v), 0 },
    { "residual_2/conv2d_6/kernel/m", NN_F32, 0, 4, { 3, 3, 32, 64, 0, 0 }, 18432, offsetof(resnet8_trainer, residual_2_conv2d_6_kernel_m), 0 },
    { "residual_2/conv2d_6/kernel/v", NN_F32, 0, 4, { 3, 3, 32, 64, 0, 0 }, 18432, offsetof(resnet8_trainer, residual_2_conv2d_6_kernel_v), 0 },
    { "residual_2/conv2d_6/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_6_bias_m), 0 },
    { "residual_2/conv2d_6/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_6_bias_v), 0 },
    { "residual_2/batch_normalization_5/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_5_gamma_m), 0 },
    { "residual_2/batch_normalization_5/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_5_gamma_v), 0 },
    { "residual_2/batch_normalization_5/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_5_beta_m), 0 },
    { "residual_2/batch_normalization_5/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_5_beta_v), 0 },
    { "residual_2/conv2d_7/kernel/m", NN_F32, 0, 4, { 3, 3, 64, 64, 0, 0 }, 36864, offsetof(resnet8_trainer, residual_2_conv2d_7_kernel_m), 0 },
    { "residual_2/conv2d_7/kernel/v", NN_F32, 0, 4, { 3, 3, 64, 64, 0, 0 }, 36864, offsetof(resnet8_trainer, residual_2_conv2d_7_kernel_v), 0 },
    { "residual_2/conv2d_7/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_7_bias_m), 0 },
    { "residual_2/conv2d_7/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_7_bias_v), 0 },
    { "residual_2/batch_normalization_6/gamma/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_6_gamma_m), 0 },
    { "residual_2/batch_normalization_6/gamma/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_6_gamma_v), 0 },
    { "residual_2/batch_normalization_6/beta/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_6_beta_m), 0 },
    { "residual_2/batch_normalization_6/beta/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_batch_normalization_6_beta_v), 0 },
    { "residual_2/conv2d_8/kernel/m", NN_F32, 0, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(resnet8_trainer, residual_2_conv2d_8_kernel_m), 0 },
    { "residual_2/conv2d_8/kernel/v", NN_F32, 0, 4, { 1, 1, 32, 64, 0, 0 }, 2048, offsetof(resnet8_trainer, residual_2_conv2d_8_kernel_v), 0 },
    { "residual_2/conv2d_8/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_8_bias_m), 0 },
    { "residual_2/conv2d_8/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(resnet8_trainer, residual_2_conv2d_8_bias_v), 0 },
    { "dense/kernel/m", NN_F32, 0, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(resnet8_trainer, dense_kernel_m), 0 },
    { "dense/kernel/v", NN_F32, 0, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(resnet8_trainer, dense_kernel_v), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(resnet8_trainer, dense_bias_m), 0 },
    { "dense/bias/v", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(resnet8_trainer, dense_bias_v), 0 },
};
static const nn_tensor resnet8_input_table[] = {
    { "image", NN_F32, 0, 3, { 32, 32, 3, 0, 0, 0 }, 3072, 0, 0 },
};
static const nn_tensor resnet8_output_table[] = {
    { "label", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, 0, 0 },
};
static const nn_tensor resnet8_target_table[] = {
    { "label_true", NN_I32, 0, 0, { 0, 0, 0, 0, 0, 0 }, 1, 0, 10 },
};
static const char *const resnet8_metric_names[] = { "loss", "accuracy" };

const nn_model resnet8_model = {
    NN_MODEL_VERSION, "resnet8", RESNET8_LAYOUT, 32,
    sizeof(resnet8_weights), sizeof(resnet8_scratch), sizeof(resnet8_trainer), sizeof(resnet8_metrics),
    3703232, 14391168,
    offsetof(resnet8_trainer, metrics), offsetof(resnet8_trainer, learning_rate), offsetof(resnet8_trainer, step),
    offsetof(resnet8_trainer, seed),
    48, 68, 1, 1, 1, 2,
    resnet8_weight_table, resnet8_slot_table, resnet8_input_table, resnet8_output_table, resnet8_target_table, resnet8_metric_names,
    resnet8_any_init, NULL, resnet8_any_predict,
    resnet8_any_trainer_init, resnet8_any_train, resnet8_any_metrics_reset,
    resnet8_any_evaluate, resnet8_any_metrics_result, NULL,
};
