/* digits_cnn.c: model digits_cnn, made by nnc 0.1.0.
 *
 * 38282 parameters, 153128 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 295104 bytes.
 * RAM for training, beside the weights: 913024 bytes.
 *
 * layer                        type                 output                 parameters
 * rescaling                    rescaling            [8, 8, 1]                       0
 * conv2d                       conv2d               [8, 8, 16]                    160
 * conv2d_1                     conv2d               [8, 8, 32]                   4640
 * max_pooling2d                max_pooling2d        [4, 4, 32]                      0
 * dropout                      dropout              [4, 4, 32]                      0
 * flatten                      flatten              [512]                           0
 * dense                        dense                [64]                        32832
 * dense_1                      dense                [10]                          650
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "digits_cnn.h"

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

NN_INLINE void nn_window_largest(const nn_window *w, const nn_taps *taps, int count, const float *x, float *y) {
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    for (int j = 0; j < count; j++) y[j] = at[j];
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                for (int j = 0; j < count; j++) y[j] = nn_maximum(at[j], y[j]);
            }
}

/* Of NN_POOL_TOGETHER channels. */
NN_INLINE void nn_window_largest_together(const nn_window *w, const nn_taps *taps, const float *x, float *y) {
    enum { VECTORS = NN_POOL_TOGETHER / NN_LANES };
    nn_vec largest[VECTORS];
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    NN_UNROLL for (int v = 0; v < VECTORS; v++) largest[v] = nn_vec_load(at + v * NN_LANES);
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                NN_UNROLL for (int v = 0; v < VECTORS; v++) largest[v] = nn_vec_maximum(nn_vec_load(at + v * NN_LANES), largest[v]);
            }
    NN_UNROLL for (int v = 0; v < VECTORS; v++) nn_vec_store(y + v * NN_LANES, largest[v]);
}

NN_INLINE void nn_window_max_of(const nn_window *w, int n, const float *x, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, y += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
                    for (; j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER) nn_window_largest_together(w, &taps, x + j, y + j);
                    if (j < w->channels) nn_window_largest(w, &taps, w->channels - j, x + j, y + j);
                }
}

/* The largest of each window; NaN if there is one. */
NN_KERNEL void nn_window_max(const nn_window *w, int n, const float *x, float *y) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_max_of(&known, n, x, y);
    } else nn_window_max_of(w, n, x, y);
}

/* No input lies in two windows; each lies in one. */
NN_INLINE int nn_windows_apart(const nn_window *w) {
    int apart = 1;
    for (int i = 0; i < 3; i++) apart &= w->size[i] <= w->stride[i] || w->out[i] == 1;
    return apart;
}
/* Side by side, none over another and none between them. */
NN_INLINE int nn_windows_beside(const nn_window *w) {
    int beside = 1;
    for (int i = 0; i < 3; i++) beside &= w->size[i] == w->stride[i] && w->dilation[i] == 1;
    return beside;
}
NN_INLINE int nn_windows_cover(const nn_window *w) {
    int cover = nn_windows_beside(w);
    for (int i = 0; i < 3; i++) cover &= w->low[i] >= 0 && w->out[i] * w->stride[i] - w->low[i] >= w->in[i];
    return cover;
}

/* Zeros in what lies behind the last windows. */
NN_INLINE void nn_window_clear_rest(const nn_window *w, float *dx) {
    int end[3];
    for (int axis = 0; axis < 3; axis++) end[axis] = w->out[axis] * w->stride[axis] - w->low[axis];
    for (int d = 0; d < w->in[0]; d++)
        for (int h = 0; h < w->in[1]; h++, dx += (ptrdiff_t)w->in[2] * w->channels) {
            int first = d < end[0] && h < end[1] ? end[2] : 0;
            for (ptrdiff_t i = (ptrdiff_t)first * w->channels; i < (ptrdiff_t)w->in[2] * w->channels; i++) dx[i] = 0.0f;
        }
}

/* The number of a tap, in the order of the window's elements. */
NN_INLINE float nn_tap_number(const nn_window *w, int a, int b, int c) { return (float)((a * w->size[1] + b) * w->size[2] + c); }

NN_INLINE void nn_window_where_some(const nn_window *w, const nn_taps *taps, int count, const float *x, float *where) {
    NN_ALIGNED float largest[NN_POOL_CHANNELS];
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    float number = nn_tap_number(w, taps->from[0], taps->from[1], taps->from[2]);
    for (int j = 0; j < count; j++) largest[j] = at[j], where[j] = number;
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                number = nn_tap_number(w, a, b, c);
                for (int j = 0; j < count; j++) {
                    int wins = at[j] > largest[j] || (at[j] != at[j] && largest[j] == largest[j]);
                    if (wins) where[j] = number, largest[j] = at[j];
                }
            }
}

#if NN_LANES > 1
/* Of NN_POOL_TOGETHER channels. */
NN_INLINE void nn_window_where_together(const nn_window *w, const nn_taps *taps, const float *x, float *where) {
    enum { VECTORS = NN_POOL_TOGETHER / NN_LANES };
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    nn_vec largest[VECTORS];
    bits lies[VECTORS];
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    nn_vec number = nn_vec_set(nn_tap_number(w, taps->from[0], taps->from[1], taps->from[2]));
    NN_UNROLL for (int v = 0; v < VECTORS; v++) largest[v] = nn_vec_load(at + v * NN_LANES), lies[v] = (bits)number;
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                number = nn_vec_set(nn_tap_number(w, a, b, c));
                NN_UNROLL for (int v = 0; v < VECTORS; v++) {
                    nn_vec value = nn_vec_load(at + v * NN_LANES), before = largest[v];
                    bits wins = (value > before) | ((value != value) & (before == before));
                    lies[v] = ((bits)number & wins) | (lies[v] & ~wins);
                    largest[v] = (nn_vec)(((bits)value & wins) | ((bits)before & ~wins));
                }
            }
    NN_UNROLL for (int v = 0; v < VECTORS; v++) nn_vec_store(where + v * NN_LANES, (nn_vec)lies[v]);
}
#endif

NN_INLINE void nn_window_where_of(const nn_window *w, int n, const float *x, float *where) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, where += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
#if NN_LANES > 1
                    for (; j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER)
                        nn_window_where_together(w, &taps, x + j, where + j);
#endif
                    for (; j < w->channels; j += NN_POOL_CHANNELS) {
                        int count = w->channels - j < NN_POOL_CHANNELS ? w->channels - j : NN_POOL_CHANNELS;
                        nn_window_where_some(w, &taps, count, x + j, where + j);
                    }
                }
}

/* The tap at which each window's largest lies. */
NN_KERNEL void nn_window_where(const nn_window *w, int n, const float *x, float *where) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_where_of(&known, n, x, where);
    } else nn_window_where_of(w, n, x, where);
}

/* first: nothing is there yet. */
NN_INLINE void nn_window_return_some(const nn_window *w, const nn_taps *taps, int first, int count, const float *where, const float *dy,
                                     float *dx) {
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                float number = nn_tap_number(w, a, b, c), *at = dx + nn_tap_place(w, taps, a, b, c);
                for (int j = 0; j < count; j++) {
                    float mine = where[j] == number ? dy[j] : 0.0f;
                    at[j] = first ? 0.0f + mine : at[j] + mine;
                }
            }
}

#if NN_LANES > 1
/* Of NN_POOL_TOGETHER channels. */
NN_INLINE void nn_window_return_together(const nn_window *w, const nn_taps *taps, int first, const float *where, const float *dy,
                                         float *dx) {
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                float *at = dx + nn_tap_place(w, taps, a, b, c);
                nn_vec number = nn_vec_set(nn_tap_number(w, a, b, c));
                NN_UNROLL for (int j = 0; j < NN_POOL_TOGETHER; j += NN_LANES) {
                    nn_vec given = (nn_vec)((bits)nn_vec_load(dy + j) & (nn_vec_load(where + j) == number));
                    nn_vec_store(at + j, (first ? nn_vec_set(0.0f) : nn_vec_load(at + j)) + given);
                }
            }
}
#endif

NN_INLINE void nn_window_return_of(const nn_window *w, int n, const float *where, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    int first = nn_windows_apart(w), beside = nn_windows_beside(w);
    for (int s = 0; s < n; s++, dx += sample) {
        if (beside) nn_window_clear_rest(w, dx);
        for (ptrdiff_t i = 0; i < sample && !beside; i++) dx[i] = 0.0f;
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, where += w->channels, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
#if NN_LANES > 1
                    for (; j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER)
                        nn_window_return_together(w, &taps, first, where + j, dy + j, dx + j);
#endif
                    if (j < w->channels) nn_window_return_some(w, &taps, first, w->channels - j, where + j, dy + j, dx + j);
                }
    }
}

/* dx: each window's dy goes to the tap that nn_window_where noted. */
NN_KERNEL void nn_window_return(const nn_window *w, int n, const float *where, const float *dy, float *dx) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_return_of(&known, n, where, dy, dx);
    } else nn_window_return_of(w, n, where, dy, dx);
}


static void digits_cnn_kernel_1(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 1, 16, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
    nn_conv_even(&window, &part, 4, n, a, b, y);
}

static void digits_cnn_kernel_2(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 32, 1 };
    nn_winograd(&window, 0, 2, n, a, b, y);
}

static void digits_cnn_kernel_3(int n, const float *a, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 4, 4 }, { 1, 2, 2 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 1 };
    nn_window_max(&window, n, a, y);
}

static void digits_cnn_kernel_4(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 512, 0, NULL, a, 512, 1, b, 64, 1, c, c_row, 0);
}

static void digits_cnn_kernel_5(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 64, 0, NULL, a, 64, 1, b, 10, 1, c, c_row, 0);
}

static void digits_cnn_kernel_6(int n, const float *a, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 4, 4 }, { 1, 2, 2 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 1 };
    nn_window_where(&window, n, a, y);
}

static void digits_cnn_kernel_7(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 10, is_held, next, a, 10, 1, b, 1, 10, c, c_row, 0);
}

static void digits_cnn_kernel_8(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 64, b, 10, 1, c, c_row, 0);
}

static void digits_cnn_kernel_9(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 512, 64, a, 64, 1, b, 1, 64, c, 512, 1, 0, NULL, NULL, NULL);
}

static void digits_cnn_kernel_10(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 512, b, 64, 1, c, c_row, 0);
}

static void digits_cnn_kernel_11(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 4, 4 }, { 1, 2, 2 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 1 };
    nn_window_return(&window, n, a, b, y);
}

static void digits_cnn_kernel_12(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 32, 1 };
    nn_winograd_gradient(&window, 0, 6, more, n, a, b, y);
}

static void digits_cnn_kernel_13(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 16, 1 };
    nn_winograd(&window, 0, 1, n, a, b, y);
}

static void digits_cnn_kernel_14(int more, int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 1, 16, 1 };
    nn_conv_gradient_few(&window, 5, 0, 9, more, n, a, b, y);
}

void digits_cnn_init(digits_cnn_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* digits_cnn.nn:14: random, fma, mul, store over [64, 10] */
    {
        for (ptrdiff_t from = 0; from < 640; from += 256) {
            const ptrdiff_t to = from + 256 < 640 ? from + 256 : 640;
            NN_ALIGNED float u25[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 3u, step, 0u, seed, u25);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v25 = u25[i0 - from];
                const float v27 = nn_fma(v25, 2.0f, (-1.0f));
                const float v29 = v27 * 0.2847474f;
                weights->dense_1_kernel[i0] = v29;
            }
        }
    }
    /* digits_cnn.nn:14: random, fma, mul, store over [512, 64] */
    {
        for (ptrdiff_t from = 0; from < 32768; from += 256) {
            const ptrdiff_t to = from + 256 < 32768 ? from + 256 : 32768;
            NN_ALIGNED float u17[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 2u, step, 0u, seed, u17);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v17 = u17[i0 - from];
                const float v19 = nn_fma(v17, 2.0f, (-1.0f));
                const float v21 = v19 * 0.10206208f;
                weights->dense_kernel[i0] = v21;
            }
        }
    }
    /* digits_cnn.nn:14: random, fma, mul, store over [3, 3, 16, 32] */
    {
        for (ptrdiff_t from = 0; from < 4608; from += 256) {
            const ptrdiff_t to = from + 256 < 4608 ? from + 256 : 4608;
            NN_ALIGNED float u9[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 1u, step, 0u, seed, u9);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v9 = u9[i0 - from];
                const float v11 = nn_fma(v9, 2.0f, (-1.0f));
                const float v13 = v11 * 0.11785113f;
                weights->conv2d_1_kernel[i0] = v13;
            }
        }
    }
    /* digits_cnn.nn:14: random, fma, mul, store over [3, 3, 1, 16] */
    {
        for (ptrdiff_t from = 0; from < 144; from += 256) {
            const ptrdiff_t to = from + 256 < 144 ? from + 256 : 144;
            NN_ALIGNED float u0[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u0);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v0 = u0[i0 - from];
                const float v3 = nn_fma(v0, 2.0f, (-1.0f));
                const float v5 = v3 * 0.1980295f;
                weights->conv2d_kernel[i0] = v5;
            }
        }
    }
    /* digits_cnn.nn:14: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            weights->conv2d_bias[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:14: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->conv2d_1_bias[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:14: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:14: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            weights->dense_1_bias[i0] = 0.0f;
        }
    }
}

struct digits_cnn_predict_panel_1 { const digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
static void digits_cnn_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_predict_panel_1 *const given = context;
    const digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v20 = c[i1 - column];
            const float v21 = weights->dense_bias[i1];
            const float v22 = v20 + v21;
            const float v23 = (0.0f < v22 ? 1.0f : 0.0f);
            const float v24 = (v23 != 0 ? v22 : 0.0f);
            arena[i0 * 64 + i1] = v24;
        }
    }
}

struct digits_cnn_predict_panel_2 { const digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
static void digits_cnn_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_predict_panel_2 *const given = context;
    const digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v26 = c[i1 - column];
            const float v27 = weights->dense_1_bias[i1];
            const float v28 = v26 + v27;
            arena[2048 + i0 * 10 + i1] = v28;
        }
    }
}

void digits_cnn_predict(const digits_cnn_weights *weights, digits_cnn_scratch *scratch, int n, const float *image, float *digit) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > DIGITS_CNN_BATCH) return;
    /* digits_cnn.nn:6: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[32768 + i0] = v2;
        }
    }
    /* digits_cnn.nn:7: conv2d: conv [n, 8, 8, 1] [3, 3, 1, 16] -> [n, 8, 8, 16] */
    digits_cnn_kernel_1(n, arena + 32768, weights->conv2d_kernel, arena);
    /* digits_cnn.nn:8: conv2d_1: winograd_kernel [3, 3, 16, 32] -> [2, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 32, 0, 2, weights->conv2d_1_kernel, arena + 32768);
    for (ptrdiff_t row = 0; row < n; row += 2) {
        const ptrdiff_t end = row + 2 < n ? row + 2 : n;
        /* digits_cnn.nn:7: conv2d: add, less, select over [n, 8, 8, 16] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v5 = arena[i0 * 16 + i1];
                    const float v6 = weights->conv2d_bias[i1];
                    const float v7 = v5 + v6;
                    const float v8 = (0.0f < v7 ? 1.0f : 0.0f);
                    const float v9 = (v8 != 0 ? v7 : 0.0f);
                    arena[71680 + i0 * 16 + i1 - row * 1024] = v9;
                }
            }
        }
        /* digits_cnn.nn:8: conv2d_1: winograd [n, 8, 8, 16] [2, 6, 6, 16, 16] -> [n, 8, 8, 32] */
        digits_cnn_kernel_2((int)(end - row), arena + 71680, arena + 32768, arena + 67584);
        /* digits_cnn.nn:8: conv2d_1: add, less, select over [n, 8, 8, 32] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v12 = arena[67584 + i0 * 32 + i1 - row * 2048];
                    const float v13 = weights->conv2d_1_bias[i1];
                    const float v14 = v12 + v13;
                    const float v15 = (0.0f < v14 ? 1.0f : 0.0f);
                    const float v16 = (v15 != 0 ? v14 : 0.0f);
                    arena[67584 + i0 * 32 + i1 - row * 2048] = v16;
                }
            }
        }
        /* digits_cnn.nn:9: max_pooling2d: window_max [n, 8, 8, 32] [n, 8, 8, 32] -> [n, 4, 4, 32] */
        digits_cnn_kernel_3((int)(end - row), arena + 67584, arena + 51200 + row * 512);
    }
    /* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
    nn_gemm_panels(n, 64, 512, arena + 51200, 512, 1, weights->dense_kernel, 64, 1, arena, 64, 0, digits_cnn_kernel_4, digits_cnn_predict_panel_1, &(struct digits_cnn_predict_panel_1){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 64, arena, 64, 1, weights->dense_1_kernel, 10, 1, arena + 2048, 10, 0, digits_cnn_kernel_5, digits_cnn_predict_panel_2, &(struct digits_cnn_predict_panel_2){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 2048, arena);
    /* digits_cnn.nn:13: dense_1: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v30 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v28 = arena[2048 + i0 * 10 + i1];
                const float v31 = v28 - v30;
                const float v32 = nn_exp(v31);
                arena[2048 + i0 * 10 + i1] = v32;
            }
        }
    }
    /* digits_cnn.nn:13: dense_1: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 2048, arena);
    /* digits_cnn.nn:13: dense_1: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v34 = arena[i0];
            const float v36 = nn_quotient(1.0f, v34);
            arena[i0] = v36;
        }
    }
    /* digits_cnn.nn:13: dense_1: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v36 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v32 = arena[2048 + i0 * 10 + i1];
                const float v37 = v32 * v36;
                digit[i0 * 10 + i1] = v37;
            }
        }
    }
}

void digits_cnn_trainer_init(digits_cnn_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    digits_cnn_metrics_reset(&trainer->metrics);
    /* digits_cnn.nn:20: dense_1: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.001f;
    }
    /* digits_cnn.nn:20: dense_1: store over [3, 3, 1, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            trainer->conv2d_kernel_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [3, 3, 1, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            trainer->conv2d_kernel_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->conv2d_bias_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            trainer->conv2d_bias_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [3, 3, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            trainer->conv2d_1_kernel_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [3, 3, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            trainer->conv2d_1_kernel_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->conv2d_1_bias_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->conv2d_1_bias_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [512, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            trainer->dense_kernel_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [512, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            trainer->dense_kernel_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->dense_bias_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->dense_bias_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [64, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 640; i0++) {
            trainer->dense_1_kernel_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [64, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 640; i0++) {
            trainer->dense_1_kernel_v[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_1_bias_m[i0] = 0.0f;
        }
    }
    /* digits_cnn.nn:20: dense_1: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_1_bias_v[i0] = 0.0f;
        }
    }
}

struct digits_cnn_train_panel_1 { digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
static void digits_cnn_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_train_panel_1 *const given = context;
    digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v27 = c[i1 - column];
            const float v28 = weights->dense_bias[i1];
            const float v29 = v27 + v28;
            const float v30 = (0.0f < v29 ? 1.0f : 0.0f);
            const float v31 = (v30 != 0 ? v29 : 0.0f);
            arena[114688 + i0 * 64 + i1] = v31;
        }
    }
}

struct digits_cnn_train_panel_2 { digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
static void digits_cnn_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_train_panel_2 *const given = context;
    digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v33 = c[i1 - column];
            const float v34 = weights->dense_1_bias[i1];
            const float v35 = v33 + v34;
            arena[133120 + i0 * 10 + i1] = v35;
        }
    }
}

struct digits_cnn_train_panel_3 { float *arena; };

/* digits_cnn.nn:12: dense: contract [n, 10] [64, 10], less, select -> [n, 64] */
static void digits_cnn_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_train_panel_3 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v109 = c[i0 - (ptrdiff_t)row * 64];
        const float v31 = arena[114688 + i0];
        const float v111 = (0.0f < v31 ? 1.0f : 0.0f);
        const float v112 = (v111 != 0 ? v109 : 0.0f);
        arena[i0] = v112;
    }
}

struct digits_cnn_train_panel_4 { digits_cnn_weights *weights; digits_cnn_trainer *trainer; float *arena; };

/* digits_cnn.nn:20: dense_1: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 10] */
static void digits_cnn_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_train_panel_4 *const given = context;
    digits_cnn_weights *const weights = given->weights;
    digits_cnn_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v162 = arena[151616];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v110 = c[i0 - (ptrdiff_t)row * 10];
        const float v244 = trainer->dense_1_kernel_m[i0];
        const float v245 = v110 - v244;
        const float v246 = nn_fma(v245, 0.1f, v244);
        const float v248 = trainer->dense_1_kernel_v[i0];
        const float v249 = -v248;
        const float v250 = nn_fma(v110, v110, v249);
        const float v251 = nn_fma(v250, 0.001f, v248);
        const float v253 = v246 * v162;
        const float v254 = nn_sqrt(v251);
        const float v255 = v254 + 1e-7f;
        const float v256 = nn_quotient(v253, v255);
        const float v32 = weights->dense_1_kernel[i0];
        const float v257 = v32 - v256;
        trainer->dense_1_kernel_m[i0] = v246;
        trainer->dense_1_kernel_v[i0] = v251;
        weights->dense_1_kernel[i0] = v257;
    }
}

struct digits_cnn_train_panel_5 { digits_cnn_weights *weights; digits_cnn_trainer *trainer; float *arena; };

/* digits_cnn.nn:20: dense_1: contract [n, 512] [n, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [512, 64] */
NN_OUTLINE void digits_cnn_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_train_panel_5 *const given = context;
    digits_cnn_weights *const weights = given->weights;
    digits_cnn_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v162 = arena[151616];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v115 = c[i0 - (ptrdiff_t)row * 64];
        const float v214 = trainer->dense_kernel_m[i0];
        const float v215 = v115 - v214;
        const float v216 = nn_fma(v215, 0.1f, v214);
        const float v218 = trainer->dense_kernel_v[i0];
        const float v219 = -v218;
        const float v220 = nn_fma(v115, v115, v219);
        const float v221 = nn_fma(v220, 0.001f, v218);
        const float v223 = v216 * v162;
        const float v224 = nn_sqrt(v221);
        const float v225 = v224 + 1e-7f;
        const float v226 = nn_quotient(v223, v225);
        const float v26 = weights->dense_kernel[i0];
        const float v227 = v26 - v226;
        trainer->dense_kernel_m[i0] = v216;
        trainer->dense_kernel_v[i0] = v221;
        weights->dense_kernel[i0] = v227;
    }
}

float digits_cnn_train(digits_cnn_weights *weights, digits_cnn_trainer *trainer, int n, const float *image, const int32_t *digit_true) {
    digits_cnn_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena + (0 - (uintptr_t)trainer->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > DIGITS_CNN_BATCH) return nn_from_bits(0x7fc00000u);
    const uint64_t seed = trainer->seed;
    const uint32_t step = trainer->step;
    /* digits_cnn.nn:19: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v45 = digit_true[i0];
            const float v46 = (float)v45;
            arena[135040 + i0] = v46;
        }
    }
    /* digits_cnn.nn:19: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* digits_cnn.nn:19: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v48 = integers[i0];
            const float v49 = (float)v48;
            arena[135104 + i0] = v49;
        }
    }
    /* digits_cnn.nn:20: dense_1: div, neg, cast, add, pow, sub, sqrt, mul, pow, sub, div, add, and 5 more over [] */
    {
        const float v82 = 1.0f / (float)n;
        const float v83 = -v82;
        arena[135120] = v83;
        const int32_t v137 = (int32_t)trainer->step;
        const float v139 = (float)v137;
        const float v141 = v139 + 1.0f;
        const float v155 = nn_pow(0.999f, v141);
        const float v156 = 1.0f - v155;
        const float v157 = nn_sqrt(v156);
        const float v142 = trainer->learning_rate;
        const float v158 = v142 * v157;
        const float v160 = nn_pow(0.9f, v141);
        const float v161 = 1.0f - v160;
        const float v162 = v158 / v161;
        arena[151616] = v162;
        const int32_t v138 = v137 + 1;
        const float v79 = metrics->accuracy_count;
        const float v80 = v79 + (float)n;
        const float v68 = metrics->loss_count;
        const float v69 = v68 + (float)n;
        trainer->step = (uint32_t)v138;
        metrics->accuracy_count = v80;
        metrics->loss_count = v69;
    }
    /* digits_cnn.nn:6: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[149504 + i0] = v2;
        }
    }
    /* digits_cnn.nn:7: conv2d: conv [n, 8, 8, 1] [3, 3, 1, 16] -> [n, 8, 8, 16] */
    digits_cnn_kernel_1(n, arena + 149504, weights->conv2d_kernel, arena + 65536);
    /* digits_cnn.nn:8: conv2d_1: winograd_kernel [3, 3, 16, 32] -> [2, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 32, 0, 2, weights->conv2d_1_kernel, arena);
    for (ptrdiff_t row = 0; row < n; row += 2) {
        const ptrdiff_t end = row + 2 < n ? row + 2 : n;
        /* digits_cnn.nn:7: conv2d: add, less, select over [n, 8, 8, 16] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v5 = arena[65536 + i0 * 16 + i1];
                    const float v6 = weights->conv2d_bias[i1];
                    const float v7 = v5 + v6;
                    const float v8 = (0.0f < v7 ? 1.0f : 0.0f);
                    const float v9 = (v8 != 0 ? v7 : 0.0f);
                    arena[65536 + i0 * 16 + i1] = v9;
                }
            }
        }
        /* digits_cnn.nn:8: conv2d_1: winograd [n, 8, 8, 16] [2, 6, 6, 16, 16] -> [n, 8, 8, 32] */
        digits_cnn_kernel_2((int)(end - row), arena + 65536 + row * 1024, arena, arena + 34816);
        /* digits_cnn.nn:8: conv2d_1: add, less, select over [n, 8, 8, 32] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v12 = arena[34816 + i0 * 32 + i1 - row * 2048];
                    const float v13 = weights->conv2d_1_bias[i1];
                    const float v14 = v12 + v13;
                    const float v15 = (0.0f < v14 ? 1.0f : 0.0f);
                    const float v16 = (v15 != 0 ? v14 : 0.0f);
                    arena[34816 + i0 * 32 + i1 - row * 2048] = v16;
                }
            }
        }
        /* digits_cnn.nn:9: max_pooling2d: window_max [n, 8, 8, 32] [n, 8, 8, 32] -> [n, 4, 4, 32] */
        digits_cnn_kernel_3((int)(end - row), arena + 34816, arena + 18432 + row * 512);
        /* digits_cnn.nn:9: max_pooling2d: window_where [n, 8, 8, 32] -> [n, 4, 4, 32] */
        digits_cnn_kernel_6((int)(end - row), arena + 34816, arena + 116736 + row * 512);
        /* digits_cnn.nn:10: dropout: random, less_equal, div, select over [n, 4, 4, 32] */
        {
            for (ptrdiff_t from = row * 512; from < end * 512; from += 256) {
                const ptrdiff_t to = from + 256 < end * 512 ? from + 256 : end * 512;
                NN_ALIGNED float u19[256];
                {
                    const ptrdiff_t i0 = from;
                    nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u19);
                }
                NN_INDEPENDENT
                for (ptrdiff_t i0 = from; i0 < to; i0++) {
                    const float v19 = u19[i0 - from];
                    const float v21 = (0.25f <= v19 ? 1.0f : 0.0f);
                    const float v17 = arena[18432 + i0];
                    const float v23 = v17 / 0.75f;
                    const float v24 = (v21 != 0 ? v23 : 0.0f);
                    arena[98304 + i0] = v24;
                }
            }
        }
    }
    /* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
    nn_gemm_panels(n, 64, 512, arena + 98304, 512, 1, weights->dense_kernel, 64, 1, arena + 114688, 64, 0, digits_cnn_kernel_4, digits_cnn_train_panel_1, &(struct digits_cnn_train_panel_1){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 64, arena + 114688, 64, 1, weights->dense_1_kernel, 10, 1, arena + 133120, 10, 0, digits_cnn_kernel_5, digits_cnn_train_panel_2, &(struct digits_cnn_train_panel_2){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 133120, arena + 133440);
    /* digits_cnn.nn:13: dense_1: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v37 = arena[133440 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v35 = arena[133120 + i0 * 10 + i1];
                const float v38 = v35 - v37;
                const float v39 = nn_exp(v38);
                arena[133120 + i0 * 10 + i1] = v39;
            }
        }
    }
    /* digits_cnn.nn:13: dense_1: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 133120, arena + 133440);
    /* digits_cnn.nn:13: dense_1: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v41 = arena[133440 + i0];
            const float v43 = nn_quotient(1.0f, v41);
            arena[133440 + i0] = v43;
        }
    }
    /* digits_cnn.nn:13: dense_1: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v43 = arena[133440 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v39 = arena[133120 + i0 * 10 + i1];
                const float v44 = v39 * v43;
                arena[133120 + i0 * 10 + i1] = v44;
            }
        }
    }
    /* digits_cnn.nn:19: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 133120, arena + 135072);
    /* digits_cnn.nn:21: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 133120, integers);
    /* digits_cnn.nn:21: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const int32_t v71 = integers[i0];
            const float v72 = (float)v71;
            const float v46 = arena[135040 + i0];
            const float v73 = (v46 == v72 ? 1.0f : 0.0f);
            arena[133440 + i0] = v73;
        }
    }
    /* digits_cnn.nn:21: sum [n] -> [] */
    nn_sum(1, n, arena + 133440, arena + 151552);
    /* digits_cnn.nn:20: dense_1: add, store over [] */
    {
        const float v76 = metrics->accuracy_total;
        const float v75 = arena[151552];
        const float v77 = v76 + v75;
        metrics->accuracy_total = v77;
    }
    /* digits_cnn.nn:19: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v47 = arena[135040 + i0];
            const float v52 = arena[135072 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v49 = arena[135104 + i1];
                const float v50 = (v47 == v49 ? 1.0f : 0.0f);
                arena[133440 + i0 * 10 + i1] = v50;
                const float v44 = arena[133120 + i0 * 10 + i1];
                const float v53 = v44 / v52;
                arena[133760 + i0 * 10 + i1] = v53;
                const float v55 = nn_maximum(v53, 1e-7f);
                arena[134080 + i0 * 10 + i1] = v55;
                const float v57 = nn_minimum(v55, 0.9999999f);
                arena[134400 + i0 * 10 + i1] = v57;
                const float v58 = nn_log(v57);
                const float v59 = v50 * v58;
                arena[134720 + i0 * 10 + i1] = v59;
            }
        }
    }
    /* digits_cnn.nn:19: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 134720, arena + 135040);
    /* digits_cnn.nn:19: sum [n] -> [] */
    nn_sum(1, n, arena + 135040, arena + 151632);
    /* digits_cnn.nn:19: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 2 more over [n, 10] */
    {
        const float v83 = arena[135120];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v52 = arena[135072 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v50 = arena[133440 + i0 * 10 + i1];
                const float v84 = v83 * v50;
                const float v57 = arena[134400 + i0 * 10 + i1];
                const float v85 = v84 / v57;
                const float v55 = arena[134080 + i0 * 10 + i1];
                const float v86 = (v55 < 0.9999999f ? 1.0f : 0.0f);
                const float v87 = (v55 == 0.9999999f ? 1.0f : 0.0f);
                const float v89 = v85 * 0.5f;
                const float v90 = (v87 != 0 ? v89 : 0.0f);
                const float v91 = (v86 != 0 ? v85 : v90);
                const float v53 = arena[133760 + i0 * 10 + i1];
                const float v92 = (1e-7f < v53 ? 1.0f : 0.0f);
                const float v93 = (v53 == 1e-7f ? 1.0f : 0.0f);
                const float v94 = v91 * 0.5f;
                const float v95 = (v93 != 0 ? v94 : 0.0f);
                const float v96 = (v92 != 0 ? v91 : v95);
                const float v97 = v96 / v52;
                arena[133440 + i0 * 10 + i1] = v97;
                const float v98 = v97 * v53;
                arena[134400 + i0 * 10 + i1] = v98;
            }
        }
    }
    /* digits_cnn.nn:19: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 134400, arena + 134080);
    /* digits_cnn.nn:19: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v99 = arena[134080 + i0];
            const float v100 = -v99;
            arena[134080 + i0] = v100;
        }
    }
    /* digits_cnn.nn:13: dense_1: add, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v101 = arena[134080 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v97 = arena[133440 + i0 * 10 + i1];
                const float v102 = v97 + v101;
                arena[133440 + i0 * 10 + i1] = v102;
                const float v44 = arena[133120 + i0 * 10 + i1];
                const float v103 = v102 * v44;
                arena[133760 + i0 * 10 + i1] = v103;
            }
        }
    }
    /* digits_cnn.nn:13: dense_1: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 133760, arena + 134080);
    /* digits_cnn.nn:13: dense_1: sub, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v105 = arena[134080 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v102 = arena[133440 + i0 * 10 + i1];
                const float v106 = v102 - v105;
                const float v44 = arena[133120 + i0 * 10 + i1];
                const float v107 = v44 * v106;
                arena[133440 + i0 * 10 + i1] = v107;
            }
        }
    }
    /* digits_cnn.nn:13: dense_1: sum [n, 10] -> [10] */
    nn_sum_rows(n, 10, arena + 133440, arena + 133120);
    /* digits_cnn.nn:20: dense_1: neg, div, fma, store over [] */
    {
        const float v61 = arena[151632];
        const float v62 = -v61;
        const float v64 = v62 / (float)n;
        arena[151632] = v64;
        const float v65 = metrics->loss_total;
        const float v66 = nn_fma(v64, (float)n, v65);
        metrics->loss_total = v66;
    }
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [10] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v108 = arena[133120 + i0];
            const float v259 = trainer->dense_1_bias_m[i0];
            const float v260 = v108 - v259;
            const float v261 = nn_fma(v260, 0.1f, v259);
            const float v263 = trainer->dense_1_bias_v[i0];
            const float v264 = -v263;
            const float v265 = nn_fma(v108, v108, v264);
            const float v266 = nn_fma(v265, 0.001f, v263);
            const float v268 = v261 * v162;
            const float v269 = nn_sqrt(v266);
            const float v270 = v269 + 1e-7f;
            const float v271 = nn_quotient(v268, v270);
            const float v34 = weights->dense_1_bias[i0];
            const float v272 = v34 - v271;
            trainer->dense_1_bias_m[i0] = v261;
            trainer->dense_1_bias_v[i0] = v266;
            weights->dense_1_bias[i0] = v272;
        }
    }
    /* digits_cnn.nn:12: dense: contract [n, 10] [64, 10], less, select -> [n, 64] */
    nn_gemm_panels(n, 64, 10, arena + 133440, 10, 1, weights->dense_1_kernel, 1, 10, arena, 64, 0, digits_cnn_kernel_7, digits_cnn_train_panel_3, &(struct digits_cnn_train_panel_3){ arena }, NULL);
    /* digits_cnn.nn:12: dense: sum [n, 64] -> [64] */
    nn_sum_rows(n, 64, arena, arena + 133120);
    /* digits_cnn.nn:20: dense_1: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 10] */
    nn_gemm_panels(64, 10, n, arena + 114688, 1, 64, arena + 133440, 10, 1, NULL, 10, 0, digits_cnn_kernel_8, digits_cnn_train_panel_4, &(struct digits_cnn_train_panel_4){ weights, trainer, arena }, &(nn_ahead){ 3, 10, { trainer->dense_1_kernel_m, trainer->dense_1_kernel_v, weights->dense_1_kernel } });
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v113 = arena[133120 + i0];
            const float v229 = trainer->dense_bias_m[i0];
            const float v230 = v113 - v229;
            const float v231 = nn_fma(v230, 0.1f, v229);
            const float v233 = trainer->dense_bias_v[i0];
            const float v234 = -v233;
            const float v235 = nn_fma(v113, v113, v234);
            const float v236 = nn_fma(v235, 0.001f, v233);
            const float v238 = v231 * v162;
            const float v239 = nn_sqrt(v236);
            const float v240 = v239 + 1e-7f;
            const float v241 = nn_quotient(v238, v240);
            const float v28 = weights->dense_bias[i0];
            const float v242 = v28 - v241;
            trainer->dense_bias_m[i0] = v231;
            trainer->dense_bias_v[i0] = v236;
            weights->dense_bias[i0] = v242;
        }
    }
    /* digits_cnn.nn:12: dense: contract [n, 64] [512, 64] -> [n, 512] */
    digits_cnn_kernel_9(n, arena, weights->dense_kernel, arena + 133120);
    /* digits_cnn.nn:9: max_pooling2d: div, random, less_equal, select, less, select over [n, 4, 4, 32] */
    {
        for (ptrdiff_t from = 0; from < n * 512; from += 256) {
            const ptrdiff_t to = from + 256 < n * 512 ? from + 256 : n * 512;
            NN_ALIGNED float u118[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u118);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v116 = arena[133120 + i0];
                const float v117 = v116 / 0.75f;
                const float v118 = u118[i0 - from];
                const float v119 = (0.25f <= v118 ? 1.0f : 0.0f);
                const float v120 = (v119 != 0 ? v117 : 0.0f);
                const float v17 = arena[18432 + i0];
                const float v122 = (0.0f < v17 ? 1.0f : 0.0f);
                const float v124 = (v122 != 0 ? v120 : 0.0f);
                arena[133120 + i0] = v124;
            }
        }
    }
    /* digits_cnn.nn:20: dense_1: contract [n, 512] [n, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [512, 64] */
    nn_gemm_panels(512, 64, n, arena + 98304, 1, 512, arena, 64, 1, NULL, 64, 0, digits_cnn_kernel_10, digits_cnn_train_panel_5, &(struct digits_cnn_train_panel_5){ weights, trainer, arena }, &(nn_ahead){ 3, 64, { trainer->dense_kernel_m, trainer->dense_kernel_v, weights->dense_kernel } });
    for (ptrdiff_t row = 0; row < n; row += 8) {
        const ptrdiff_t end = row + 8 < n ? row + 8 : n;
        /* digits_cnn.nn:9: max_pooling2d: window_return [n, 4, 4, 32] [n, 4, 4, 32] -> [n, 8, 8, 32] */
        digits_cnn_kernel_11((int)(end - row), arena + 116736 + row * 512, arena + 133120 + row * 512, arena + row * 2048);
        /* digits_cnn.nn:8: conv2d_1: sum [n, 8, 8, 32] -> [32] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 32, arena + row * 2048, arena + 151584, arena + 151552);
        /* digits_cnn.nn:8: conv2d_1: winograd_gradient [n, 8, 8, 16] [n, 8, 8, 32] -> [2, 6, 6, 16, 16] */
        digits_cnn_kernel_12(row > 0, (int)(end - row), arena + 65536 + row * 1024, arena + row * 2048, arena + 98304);
    }
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v126 = arena[151552 + i0];
            const float v199 = trainer->conv2d_1_bias_m[i0];
            const float v200 = v126 - v199;
            const float v201 = nn_fma(v200, 0.1f, v199);
            const float v203 = trainer->conv2d_1_bias_v[i0];
            const float v204 = -v203;
            const float v205 = nn_fma(v126, v126, v204);
            const float v206 = nn_fma(v205, 0.001f, v203);
            const float v208 = v201 * v162;
            const float v209 = nn_sqrt(v206);
            const float v210 = v209 + 1e-7f;
            const float v211 = nn_quotient(v208, v210);
            const float v13 = weights->conv2d_1_bias[i0];
            const float v212 = v13 - v211;
            trainer->conv2d_1_bias_m[i0] = v201;
            trainer->conv2d_1_bias_v[i0] = v206;
            weights->conv2d_1_bias[i0] = v212;
        }
    }
    /* digits_cnn.nn:8: conv2d_1: winograd_kernel_gradient [2, 6, 6, 16, 16] -> [3, 3, 16, 32] */
    nn_winograd_kernel_gradient(16, 32, arena + 98304, arena + 116736);
    /* digits_cnn.nn:8: conv2d_1: conv_turn [3, 3, 16, 32] -> [3, 3, 32, 16] */
    nn_conv_turn(9, 1, 16, 32, weights->conv2d_1_kernel, arena + 121344);
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 16, 32] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            const float v128 = arena[116736 + i0];
            const float v184 = trainer->conv2d_1_kernel_m[i0];
            const float v185 = v128 - v184;
            const float v186 = nn_fma(v185, 0.1f, v184);
            const float v188 = trainer->conv2d_1_kernel_v[i0];
            const float v189 = -v188;
            const float v190 = nn_fma(v128, v128, v189);
            const float v191 = nn_fma(v190, 0.001f, v188);
            const float v193 = v186 * v162;
            const float v194 = nn_sqrt(v191);
            const float v195 = v194 + 1e-7f;
            const float v196 = nn_quotient(v193, v195);
            const float v10 = weights->conv2d_1_kernel[i0];
            const float v197 = v10 - v196;
            trainer->conv2d_1_kernel_m[i0] = v186;
            trainer->conv2d_1_kernel_v[i0] = v191;
            weights->conv2d_1_kernel[i0] = v197;
        }
    }
    /* digits_cnn.nn:8: conv2d_1: winograd_kernel [3, 3, 32, 16] -> [1, 6, 6, 32, 16] */
    nn_winograd_kernel(0, 32, 16, 0, 1, arena + 121344, arena + 98304);
    for (ptrdiff_t row = 0; row < n; row += 4) {
        const ptrdiff_t end = row + 4 < n ? row + 4 : n;
        /* digits_cnn.nn:8: conv2d_1: winograd [n, 8, 8, 32] [1, 6, 6, 32, 16] -> [n, 8, 8, 16] */
        digits_cnn_kernel_13((int)(end - row), arena + row * 2048, arena + 98304, arena + 116736);
        /* digits_cnn.nn:7: conv2d: less, select over [n, 8, 8, 16] */
        {
            NN_INDEPENDENT
            for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                const float v9 = arena[65536 + i0];
                const float v132 = (0.0f < v9 ? 1.0f : 0.0f);
                const float v131 = arena[116736 + i0 - row * 1024];
                const float v133 = (v132 != 0 ? v131 : 0.0f);
                arena[116736 + i0 - row * 1024] = v133;
            }
        }
        /* digits_cnn.nn:7: conv2d: sum [n, 8, 8, 16] -> [16] */
        nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 16, arena + 116736, arena + 120992, arena + 120976);
        /* digits_cnn.nn:7: conv2d: conv_kernel_gradient [n, 8, 8, 1] [n, 8, 8, 16] -> [3, 3, 1, 16] */
        digits_cnn_kernel_14(row > 0, (int)(end - row), arena + 149504 + row * 64, arena + 116736, arena + 120832);
    }
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [16] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v134 = arena[120976 + i0];
            const float v169 = trainer->conv2d_bias_m[i0];
            const float v170 = v134 - v169;
            const float v171 = nn_fma(v170, 0.1f, v169);
            const float v173 = trainer->conv2d_bias_v[i0];
            const float v174 = -v173;
            const float v175 = nn_fma(v134, v134, v174);
            const float v176 = nn_fma(v175, 0.001f, v173);
            const float v178 = v171 * v162;
            const float v179 = nn_sqrt(v176);
            const float v180 = v179 + 1e-7f;
            const float v181 = nn_quotient(v178, v180);
            const float v6 = weights->conv2d_bias[i0];
            const float v182 = v6 - v181;
            trainer->conv2d_bias_m[i0] = v171;
            trainer->conv2d_bias_v[i0] = v176;
            weights->conv2d_bias[i0] = v182;
        }
    }
    /* digits_cnn.nn:20: dense_1: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [3, 3, 1, 16] */
    {
        const float v162 = arena[151616];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v135 = arena[120832 + i0];
            const float v143 = trainer->conv2d_kernel_m[i0];
            const float v144 = v135 - v143;
            const float v146 = nn_fma(v144, 0.1f, v143);
            const float v148 = trainer->conv2d_kernel_v[i0];
            const float v149 = -v148;
            const float v150 = nn_fma(v135, v135, v149);
            const float v152 = nn_fma(v150, 0.001f, v148);
            const float v163 = v146 * v162;
            const float v164 = nn_sqrt(v152);
            const float v165 = v164 + 1e-7f;
            const float v166 = nn_quotient(v163, v165);
            const float v4 = weights->conv2d_kernel[i0];
            const float v167 = v4 - v166;
            trainer->conv2d_kernel_m[i0] = v146;
            trainer->conv2d_kernel_v[i0] = v152;
            weights->conv2d_kernel[i0] = v167;
        }
    }
    return arena[151632];
}

void digits_cnn_metrics_reset(digits_cnn_metrics *metrics) {
    /* digits_cnn.nn:21: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->accuracy_total = 0.0f;
        metrics->accuracy_count = 0.0f;
    }
}

struct digits_cnn_evaluate_panel_1 { const digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
static void digits_cnn_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_evaluate_panel_1 *const given = context;
    const digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v20 = c[i1 - column];
            const float v21 = weights->dense_bias[i1];
            const float v22 = v20 + v21;
            const float v23 = (0.0f < v22 ? 1.0f : 0.0f);
            const float v24 = (v23 != 0 ? v22 : 0.0f);
            arena[i0 * 64 + i1] = v24;
        }
    }
}

struct digits_cnn_evaluate_panel_2 { const digits_cnn_weights *weights; float *arena; };

/* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
static void digits_cnn_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct digits_cnn_evaluate_panel_2 *const given = context;
    const digits_cnn_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v26 = c[i1 - column];
            const float v27 = weights->dense_1_bias[i1];
            const float v28 = v26 + v27;
            arena[2048 + i0 * 10 + i1] = v28;
        }
    }
}

float digits_cnn_evaluate(const digits_cnn_weights *weights, digits_cnn_scratch *scratch, digits_cnn_metrics *metrics, int n, const float *image, const int32_t *digit_true) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = scratch->integers;
    if (n < 1 || n > DIGITS_CNN_BATCH) return nn_from_bits(0x7fc00000u);
    /* digits_cnn.nn:6: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[32768 + i0] = v2;
        }
    }
    /* digits_cnn.nn:7: conv2d: conv [n, 8, 8, 1] [3, 3, 1, 16] -> [n, 8, 8, 16] */
    digits_cnn_kernel_1(n, arena + 32768, weights->conv2d_kernel, arena);
    /* digits_cnn.nn:8: conv2d_1: winograd_kernel [3, 3, 16, 32] -> [2, 6, 6, 16, 16] */
    nn_winograd_kernel(0, 16, 32, 0, 2, weights->conv2d_1_kernel, arena + 32768);
    for (ptrdiff_t row = 0; row < n; row += 2) {
        const ptrdiff_t end = row + 2 < n ? row + 2 : n;
        /* digits_cnn.nn:7: conv2d: add, less, select over [n, 8, 8, 16] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                    const float v5 = arena[i0 * 16 + i1];
                    const float v6 = weights->conv2d_bias[i1];
                    const float v7 = v5 + v6;
                    const float v8 = (0.0f < v7 ? 1.0f : 0.0f);
                    const float v9 = (v8 != 0 ? v7 : 0.0f);
                    arena[71680 + i0 * 16 + i1 - row * 1024] = v9;
                }
            }
        }
        /* digits_cnn.nn:8: conv2d_1: winograd [n, 8, 8, 16] [2, 6, 6, 16, 16] -> [n, 8, 8, 32] */
        digits_cnn_kernel_2((int)(end - row), arena + 71680, arena + 32768, arena + 67584);
        /* digits_cnn.nn:8: conv2d_1: add, less, select over [n, 8, 8, 32] */
        {
            for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                NN_INDEPENDENT
                for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                    const float v12 = arena[67584 + i0 * 32 + i1 - row * 2048];
                    const float v13 = weights->conv2d_1_bias[i1];
                    const float v14 = v12 + v13;
                    const float v15 = (0.0f < v14 ? 1.0f : 0.0f);
                    const float v16 = (v15 != 0 ? v14 : 0.0f);
                    arena[67584 + i0 * 32 + i1 - row * 2048] = v16;
                }
            }
        }
        /* digits_cnn.nn:9: max_pooling2d: window_max [n, 8, 8, 32] [n, 8, 8, 32] -> [n, 4, 4, 32] */
        digits_cnn_kernel_3((int)(end - row), arena + 67584, arena + 51200 + row * 512);
    }
    /* digits_cnn.nn:12: dense: contract [n, 512] [512, 64], add, less, select -> [n, 64] */
    nn_gemm_panels(n, 64, 512, arena + 51200, 512, 1, weights->dense_kernel, 64, 1, arena, 64, 0, digits_cnn_kernel_4, digits_cnn_evaluate_panel_1, &(struct digits_cnn_evaluate_panel_1){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 64, arena, 64, 1, weights->dense_1_kernel, 10, 1, arena + 2048, 10, 0, digits_cnn_kernel_5, digits_cnn_evaluate_panel_2, &(struct digits_cnn_evaluate_panel_2){ weights, arena }, NULL);
    /* digits_cnn.nn:13: dense_1: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 2048, arena);
    /* digits_cnn.nn:13: dense_1: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v30 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v28 = arena[2048 + i0 * 10 + i1];
                const float v31 = v28 - v30;
                const float v32 = nn_exp(v31);
                arena[2048 + i0 * 10 + i1] = v32;
            }
        }
    }
    /* digits_cnn.nn:13: dense_1: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 2048, arena);
    /* digits_cnn.nn:19: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v38 = digit_true[i0];
            const float v39 = (float)v38;
            arena[320 + i0] = v39;
        }
    }
    /* digits_cnn.nn:19: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* digits_cnn.nn:13: dense_1: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v34 = arena[i0];
            const float v36 = nn_quotient(1.0f, v34);
            arena[i0] = v36;
        }
    }
    /* digits_cnn.nn:13: dense_1: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v36 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v32 = arena[2048 + i0 * 10 + i1];
                const float v37 = v32 * v36;
                arena[2048 + i0 * 10 + i1] = v37;
            }
        }
    }
    /* digits_cnn.nn:19: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 2048, arena + 352);
    /* digits_cnn.nn:19: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v41 = integers[i0];
            const float v42 = (float)v41;
            arena[384 + i0] = v42;
        }
    }
    /* digits_cnn.nn:19: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v40 = arena[320 + i0];
            const float v45 = arena[352 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v42 = arena[384 + i1];
                const float v43 = (v40 == v42 ? 1.0f : 0.0f);
                const float v37 = arena[2048 + i0 * 10 + i1];
                const float v46 = v37 / v45;
                const float v48 = nn_maximum(v46, 1e-7f);
                const float v50 = nn_minimum(v48, 0.9999999f);
                const float v51 = nn_log(v50);
                const float v52 = v43 * v51;
                arena[i0 * 10 + i1] = v52;
            }
        }
    }
    /* digits_cnn.nn:19: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 352);
    /* digits_cnn.nn:19: sum [n] -> [] */
    nn_sum(1, n, arena + 352, arena);
    /* digits_cnn.nn:21: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 2048, integers);
    /* digits_cnn.nn:21: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v64 = integers[i0];
            const float v65 = (float)v64;
            const float v39 = arena[320 + i0];
            const float v66 = (v39 == v65 ? 1.0f : 0.0f);
            arena[320 + i0] = v66;
        }
    }
    /* digits_cnn.nn:21: sum [n] -> [] */
    nn_sum(1, n, arena + 320, arena + 16);
    /* digits_cnn.nn:21: neg, div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v54 = arena[0];
        const float v55 = -v54;
        const float v57 = v55 / (float)n;
        arena[0] = v57;
        const float v58 = metrics->loss_total;
        const float v59 = nn_fma(v57, (float)n, v58);
        const float v71 = metrics->accuracy_count;
        const float v72 = v71 + (float)n;
        const float v68 = metrics->accuracy_total;
        const float v67 = arena[16];
        const float v69 = v68 + v67;
        const float v61 = metrics->loss_count;
        const float v62 = v61 + (float)n;
        metrics->loss_total = v59;
        metrics->accuracy_count = v72;
        metrics->accuracy_total = v69;
        metrics->loss_count = v62;
    }
    return arena[0];
}

void digits_cnn_metrics_result(const digits_cnn_metrics *metrics, float result[DIGITS_CNN_METRICS]) {
    float arena[8];
    /* digits_cnn.nn:21: div, div over [] */
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
typedef char digits_cnn_weights_check[sizeof(digits_cnn_weights) == DIGITS_CNN_WEIGHTS_BYTES ? 1 : -1];
typedef char digits_cnn_scratch_check[sizeof(digits_cnn_scratch) == DIGITS_CNN_INFERENCE_BYTES ? 1 : -1];
typedef char digits_cnn_trainer_check[sizeof(digits_cnn_trainer) == DIGITS_CNN_TRAINING_BYTES ? 1 : -1];

static void digits_cnn_any_init(void *weights, uint64_t seed) { digits_cnn_init(weights, seed); }

static void digits_cnn_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    digits_cnn_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void digits_cnn_any_trainer_init(void *trainer, uint64_t seed) { digits_cnn_trainer_init(trainer, seed); }

static float digits_cnn_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return digits_cnn_train(weights, trainer, n, inputs[0], targets[0]);
}

static void digits_cnn_any_metrics_reset(void *metrics) { digits_cnn_metrics_reset(metrics); }

static float digits_cnn_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return digits_cnn_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void digits_cnn_any_metrics_result(const void *metrics, float *result) { digits_cnn_metrics_result(metrics, result); }

static const nn_tensor digits_cnn_weight_table[] = {
    { "conv2d/kernel", NN_F32, 1, 4, { 3, 3, 1, 16, 0, 0 }, 144, offsetof(digits_cnn_weights, conv2d_kernel), 0 },
    { "conv2d/bias", NN_F32, 1, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(digits_cnn_weights, conv2d_bias), 0 },
    { "conv2d_1/kernel", NN_F32, 1, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(digits_cnn_weights, conv2d_1_kernel), 0 },
    { "conv2d_1/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(digits_cnn_weights, conv2d_1_bias), 0 },
    { "dense/kernel", NN_F32, 1, 2, { 512, 64, 0, 0, 0, 0 }, 32768, offsetof(digits_cnn_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(digits_cnn_weights, dense_bias), 0 },
    { "dense_1/kernel", NN_F32, 1, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(digits_cnn_weights, dense_1_kernel), 0 },
    { "dense_1/bias", NN_F32, 1, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(digits_cnn_weights, dense_1_bias), 0 },
};
static const nn_tensor digits_cnn_slot_table[] = {
    { "conv2d/kernel/m", NN_F32, 0, 4, { 3, 3, 1, 16, 0, 0 }, 144, offsetof(digits_cnn_trainer, conv2d_kernel_m), 0 },
    { "conv2d/kernel/v", NN_F32, 0, 4, { 3, 3, 1, 16, 0, 0 }, 144, offsetof(digits_cnn_trainer, conv2d_kernel_v), 0 },
    { "conv2d/bias/m", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(digits_cnn_trainer, conv2d_bias_m), 0 },
    { "conv2d/bias/v", NN_F32, 0, 1, { 16, 0, 0, 0, 0, 0 }, 16, offsetof(digits_cnn_trainer, conv2d_bias_v), 0 },
    { "conv2d_1/kernel/m", NN_F32, 0, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(digits_cnn_trainer, conv2d_1_kernel_m), 0 },
    { "conv2d_1/kernel/v", NN_F32, 0, 4, { 3, 3, 16, 32, 0, 0 }, 4608, offsetof(digits_cnn_trainer, conv2d_1_kernel_v), 0 },
    { "conv2d_1/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(digits_cnn_trainer, conv2d_1_bias_m), 0 },
    { "conv2d_1/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(digits_cnn_trainer, conv2d_1_bias_v), 0 },
    { "dense/kernel/m", NN_F32, 0, 2, { 512, 64, 0, 0, 0, 0 }, 32768, offsetof(digits_cnn_trainer, dense_kernel_m), 0 },
    { "dense/kernel/v", NN_F32, 0, 2, { 512, 64, 0, 0, 0, 0 }, 32768, offsetof(digits_cnn_trainer, dense_kernel_v), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(digits_cnn_trainer, dense_bias_m), 0 },
    { "dense/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(digits_cnn_trainer, dense_bias_v), 0 },
    { "dense_1/kernel/m", NN_F32, 0, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(digits_cnn_trainer, dense_1_kernel_m), 0 },
    { "dense_1/kernel/v", NN_F32, 0, 2, { 64, 10, 0, 0, 0, 0 }, 640, offsetof(digits_cnn_trainer, dense_1_kernel_v), 0 },
    { "dense_1/bias/m", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(digits_cnn_trainer, dense_1_bias_m), 0 },
    { "dense_1/bias/v", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(digits_cnn_trainer, dense_1_bias_v), 0 },
};
static const nn_tensor digits_cnn_input_table[] = {
    { "image", NN_F32, 0, 3, { 8, 8, 1, 0, 0, 0 }, 64, 0, 0 },
};
static const nn_tensor digits_cnn_output_table[] = {
    { "digit", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, 0, 0 },
};
static const nn_tensor digits_cnn_target_table[] = {
    { "digit_true", NN_I32, 0, 0, { 0, 0, 0, 0, 0, 0 }, 1, 0, 10 },
};
static const char *const digits_cnn_metric_names[] = { "loss", "accuracy" };

const nn_model digits_cnn_model = {
    NN_MODEL_VERSION, "digits_cnn", DIGITS_CNN_LAYOUT, 32,
    sizeof(digits_cnn_weights), sizeof(digits_cnn_scratch), sizeof(digits_cnn_trainer), sizeof(digits_cnn_metrics),
    295104, 913024,
    offsetof(digits_cnn_trainer, metrics), offsetof(digits_cnn_trainer, learning_rate), offsetof(digits_cnn_trainer, step),
    offsetof(digits_cnn_trainer, seed),
    8, 16, 1, 1, 1, 2,
    digits_cnn_weight_table, digits_cnn_slot_table, digits_cnn_input_table, digits_cnn_output_table, digits_cnn_target_table, digits_cnn_metric_names,
    digits_cnn_any_init, NULL, digits_cnn_any_predict,
    digits_cnn_any_trainer_init, digits_cnn_any_train, digits_cnn_any_metrics_reset,
    digits_cnn_any_evaluate, digits_cnn_any_metrics_result, NULL,
};
