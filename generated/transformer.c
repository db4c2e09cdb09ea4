/* transformer.c: model transformer, made by nnc 0.1.0.
 *
 * 20266 parameters, 81064 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 164032 bytes.
 * RAM for training, beside the weights: 1163904 bytes.
 *
 * layer                        type                 output                 parameters
 * rescaling                    rescaling            [8, 8, 1]                       0
 * dense                        dense                [8, 32]                       288
 * position_embedding           position_embedding   [8, 32]                       256
 * block                        block                [8, 32]                      8544
 * block_1                      block                [8, 32]                      8544
 * layer_normalization_4        layer_normalization  [8, 32]                        64
 * flatten                      flatten              [256]                           0
 * dropout                      dropout              [256]                           0
 * dense_5                      dense                [10]                         2570
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "transformer.h"

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

NN_INLINE float nn_erf(float x) {
    float t = nn_abs(x);
    float s = x * x;
    float p = nn_fma(-5.96761703e-4f, s, 4.99119423e-3f);
    p = nn_fma(p, s, -2.67681349e-2f);
    p = nn_fma(p, s, 1.12819925e-1f);
    p = nn_fma(p, s, -3.76125336e-1f);
    p = nn_fma(p, s, 1.28379166e-1f);
    float near = nn_fma(p, t, t);
    /* 1 - e^q. erf is 1 in single precision from 4 on; the bound keeps the polynomial finite. */
    t = t > 4.0f ? 4.0f : t;
    s = t * t;
    float q = nn_fma(nn_fma(-1.72853470e-5f, t, 3.83197126e-4f), s, nn_fma(-3.88396438e-3f, t, 2.42546219e-2f));
    q = nn_fma(q, t, -1.06777877e-1f);
    q = nn_fma(q, t, -6.34846687e-1f);
    q = nn_fma(q, t, -1.28717512e-1f);
    q = nn_fma(q, t, -t);
    uint32_t power;
    float r = nn_exp_reduce(q, &power);
    float scale = nn_exp_scale(power, 0);
    float far = nn_fma(-scale, nn_exp_rest(r), 1.0f - scale);
    return nn_copysign(t > 0.927734375f ? far : near, x);
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


static void transformer_kernel_1(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 32, 8, a, 8, 1, b, 32, 1, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_2(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 32, 0, NULL, a, 32, 1, b, 32, 1, c, c_row, 0);
}

static void transformer_kernel_3(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 8, 8, a, 32, 1, b, 1, 32, c, 8, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_4(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 8, 8, a, 8, 1, b, 32, 1, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_5(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 32, 0, NULL, a, 32, 1, b, 64, 1, c, c_row, 0);
}

static void transformer_kernel_6(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 64, 0, NULL, a, 64, 1, b, 32, 1, c, c_row, 0);
}

static void transformer_kernel_7(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 256, 0, NULL, a, 256, 1, b, 10, 1, c, c_row, 0);
}

static void transformer_kernel_8(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 10, is_held, next, a, 10, 1, b, 1, 10, c, c_row, 0);
}

static void transformer_kernel_9(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 256, b, 10, 1, c, c_row, 0);
}

static void transformer_kernel_10(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 32, is_held, next, a, 32, 1, b, 1, 32, c, c_row, 0);
}

static void transformer_kernel_11(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 64, b, 32, 1, c, c_row, 0);
}

static void transformer_kernel_12(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 32, 64, a, 64, 1, b, 1, 64, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_13(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 32, b, 64, 1, c, c_row, 0);
}

static void transformer_kernel_14(int m, int sum, const float *a, const float *b, float *c) {
    nn_gemm(m, 32, sum, a, 1, 32, b, 32, 1, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_15(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 32, 32, a, 32, 1, b, 1, 32, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_16(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 8, is_held, next, a, 32, 1, b, 1, 32, c, c_row, 0);
}

static void transformer_kernel_17(int m, const float *a, const float *b, float *c) {
    nn_gemm(m, 8, 8, a, 1, 8, b, 32, 1, c, 32, 1, 0, NULL, NULL, NULL);
}

static void transformer_kernel_18(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 8, 0, NULL, a, 8, 1, b, 32, 1, c, c_row, 0);
}

static void transformer_kernel_19(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 8, b, 32, 1, c, c_row, 0);
}

void transformer_init(transformer_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* transformer.nn:20: random, fma, mul, store over [256, 10] */
    {
        for (ptrdiff_t from = 0; from < 2560; from += 256) {
            const ptrdiff_t to = from + 256 < 2560 ? from + 256 : 2560;
            NN_ALIGNED float u102[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 14u, step, 0u, seed, u102);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v102 = u102[i0 - from];
                const float v104 = nn_fma(v102, 2.0f, (-1.0f));
                const float v106 = v104 * 0.15018785f;
                weights->dense_5_kernel[i0] = v106;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [64, 32] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u97[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 13u, step, 0u, seed, u97);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v97 = u97[i0 - from];
                const float v99 = nn_fma(v97, 2.0f, (-1.0f));
                const float v100 = v99 * 0.25f;
                weights->block_1_dense_4_kernel[i0] = v100;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 64] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u92[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 12u, step, 0u, seed, u92);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v92 = u92[i0 - from];
                const float v94 = nn_fma(v92, 2.0f, (-1.0f));
                const float v95 = v94 * 0.25f;
                weights->block_1_dense_3_kernel[i0] = v95;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [4, 8, 32] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u87[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 11u, step, 0u, seed, u87);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v87 = u87[i0 - from];
                const float v89 = nn_fma(v87, 2.0f, (-1.0f));
                const float v90 = v89 * 0.19364917f;
                weights->block_1_multi_head_attention_1_attention_output_kernel[i0] = v90;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u82[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 10u, step, 0u, seed, u82);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v82 = u82[i0 - from];
                const float v84 = nn_fma(v82, 2.0f, (-1.0f));
                const float v85 = v84 * 0.125f;
                weights->block_1_multi_head_attention_1_value_kernel[i0] = v85;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u77[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 9u, step, 0u, seed, u77);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v77 = u77[i0 - from];
                const float v79 = nn_fma(v77, 2.0f, (-1.0f));
                const float v80 = v79 * 0.125f;
                weights->block_1_multi_head_attention_1_key_kernel[i0] = v80;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u72[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 8u, step, 0u, seed, u72);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v72 = u72[i0 - from];
                const float v74 = nn_fma(v72, 2.0f, (-1.0f));
                const float v75 = v74 * 0.125f;
                weights->block_1_multi_head_attention_1_query_kernel[i0] = v75;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [64, 32] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u67[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 7u, step, 0u, seed, u67);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v67 = u67[i0 - from];
                const float v69 = nn_fma(v67, 2.0f, (-1.0f));
                const float v70 = v69 * 0.25f;
                weights->block_dense_2_kernel[i0] = v70;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 64] */
    {
        for (ptrdiff_t from = 0; from < 2048; from += 256) {
            const ptrdiff_t to = from + 256 < 2048 ? from + 256 : 2048;
            NN_ALIGNED float u58[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 6u, step, 0u, seed, u58);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v58 = u58[i0 - from];
                const float v60 = nn_fma(v58, 2.0f, (-1.0f));
                const float v62 = v60 * 0.25f;
                weights->block_dense_1_kernel[i0] = v62;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [4, 8, 32] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u52[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 5u, step, 0u, seed, u52);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v52 = u52[i0 - from];
                const float v54 = nn_fma(v52, 2.0f, (-1.0f));
                const float v56 = v54 * 0.19364917f;
                weights->block_multi_head_attention_attention_output_kernel[i0] = v56;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u47[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 4u, step, 0u, seed, u47);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v47 = u47[i0 - from];
                const float v49 = nn_fma(v47, 2.0f, (-1.0f));
                const float v50 = v49 * 0.125f;
                weights->block_multi_head_attention_value_kernel[i0] = v50;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u42[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 3u, step, 0u, seed, u42);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v42 = u42[i0 - from];
                const float v44 = nn_fma(v42, 2.0f, (-1.0f));
                const float v45 = v44 * 0.125f;
                weights->block_multi_head_attention_key_kernel[i0] = v45;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u29[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 2u, step, 0u, seed, u29);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v29 = u29[i0 - from];
                const float v31 = nn_fma(v29, 2.0f, (-1.0f));
                const float v33 = v31 * 0.125f;
                weights->block_multi_head_attention_query_kernel[i0] = v33;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [8, 32] */
    {
        for (ptrdiff_t from = 0; from < 256; from += 256) {
            const ptrdiff_t to = from + 256 < 256 ? from + 256 : 256;
            NN_ALIGNED float u18[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 1u, step, 0u, seed, u18);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v18 = u18[i0 - from];
                const float v20 = nn_fma(v18, 2.0f, (-1.0f));
                const float v21 = v20 * 0.38729835f;
                weights->position_embedding_embeddings[i0] = v21;
            }
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [8, 32] */
    {
        for (ptrdiff_t from = 0; from < 256; from += 256) {
            const ptrdiff_t to = from + 256 < 256 ? from + 256 : 256;
            NN_ALIGNED float u0[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u0);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v0 = u0[i0 - from];
                const float v3 = nn_fma(v0, 2.0f, (-1.0f));
                const float v5 = v3 * 0.38729835f;
                weights->dense_kernel[i0] = v5;
            }
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_layer_normalization_beta[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_multi_head_attention_attention_output_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_layer_normalization_1_beta[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_dense_2_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_layer_normalization_2_beta[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_multi_head_attention_1_attention_output_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_layer_normalization_3_beta[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_dense_4_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->layer_normalization_4_beta[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_layer_normalization_gamma[i0] = 1.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_layer_normalization_1_gamma[i0] = 1.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_layer_normalization_2_gamma[i0] = 1.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_layer_normalization_3_gamma[i0] = 1.0f;
        }
    }
    /* transformer.nn:20: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->layer_normalization_4_gamma[i0] = 1.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_multi_head_attention_query_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_multi_head_attention_key_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_multi_head_attention_value_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_multi_head_attention_1_query_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_multi_head_attention_1_key_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->block_1_multi_head_attention_1_value_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_dense_1_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            weights->block_1_dense_3_bias[i0] = 0.0f;
        }
    }
    /* transformer.nn:20: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            weights->dense_5_bias[i0] = 0.0f;
        }
    }
}

struct transformer_predict_panel_1 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_1 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v31 = c[i1 - column];
            const float v33 = weights->block_multi_head_attention_query_bias[i1];
            const float v34 = v31 + v33;
            arena[8192 + i0 * 32 + i1] = v34;
        }
    }
}

struct transformer_predict_panel_2 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_2 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v38 = c[i1 - column];
            const float v40 = weights->block_multi_head_attention_key_bias[i1];
            const float v41 = v38 + v40;
            arena[24576 + i0 * 32 + i1] = v41;
        }
    }
}

struct transformer_predict_panel_3 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_3 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v45 = c[i1 - column];
            const float v47 = weights->block_multi_head_attention_value_bias[i1];
            const float v48 = v45 + v47;
            arena[32768 + i0 * 32 + i1] = v48;
        }
    }
}

struct transformer_predict_panel_4 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_4 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v66 = c[i1 - column];
            const float v67 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v68 = v66 + v67;
            const float v9 = arena[16384 + i0 * 32 + i1];
            const float v69 = v9 + v68;
            arena[16384 + i0 * 32 + i1] = v69;
        }
    }
}

struct transformer_predict_panel_5 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
NN_OUTLINE void transformer_predict_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_5 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v88 = c[i1 - column];
            const float v89 = weights->block_dense_1_bias[i1];
            const float v90 = v88 + v89;
            const float v92 = 0.5f * v90;
            const float v94 = v90 * 0.70710677f;
            const float v95 = nn_erf(v94);
            const float v97 = 1.0f + v95;
            const float v98 = v92 * v97;
            arena[i0 * 64 + i1] = v98;
        }
    }
}

struct transformer_predict_panel_6 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_6 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v100 = c[i1 - column];
            const float v101 = weights->block_dense_2_bias[i1];
            const float v102 = v100 + v101;
            const float v69 = arena[16384 + i0 * 32 + i1];
            const float v103 = v69 + v102;
            arena[16384 + i0 * 32 + i1] = v103;
        }
    }
}

struct transformer_predict_panel_7 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_7 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v123 = c[i1 - column];
            const float v125 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v126 = v123 + v125;
            arena[8192 + i0 * 32 + i1] = v126;
        }
    }
}

struct transformer_predict_panel_8 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_8 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v130 = c[i1 - column];
            const float v132 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v133 = v130 + v132;
            arena[24576 + i0 * 32 + i1] = v133;
        }
    }
}

struct transformer_predict_panel_9 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_9 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v137 = c[i1 - column];
            const float v139 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v140 = v137 + v139;
            arena[32768 + i0 * 32 + i1] = v140;
        }
    }
}

struct transformer_predict_panel_10 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_10 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v157 = c[i1 - column];
            const float v158 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v159 = v157 + v158;
            const float v103 = arena[16384 + i0 * 32 + i1];
            const float v160 = v103 + v159;
            arena[16384 + i0 * 32 + i1] = v160;
        }
    }
}

struct transformer_predict_panel_11 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
NN_OUTLINE void transformer_predict_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_11 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v179 = c[i1 - column];
            const float v180 = weights->block_1_dense_3_bias[i1];
            const float v181 = v179 + v180;
            const float v182 = 0.5f * v181;
            const float v183 = v181 * 0.70710677f;
            const float v184 = nn_erf(v183);
            const float v185 = 1.0f + v184;
            const float v186 = v182 * v185;
            arena[i0 * 64 + i1] = v186;
        }
    }
}

struct transformer_predict_panel_12 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_predict_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_12 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v188 = c[i1 - column];
            const float v189 = weights->block_1_dense_4_bias[i1];
            const float v190 = v188 + v189;
            const float v160 = arena[16384 + i0 * 32 + i1];
            const float v191 = v160 + v190;
            arena[16384 + i0 * 32 + i1] = v191;
        }
    }
}

struct transformer_predict_panel_13 { const transformer_weights *weights; float *arena; };

/* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
static void transformer_predict_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_13 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v211 = c[i1 - column];
            const float v212 = weights->dense_5_bias[i1];
            const float v213 = v211 + v212;
            arena[i0 * 10 + i1] = v213;
        }
    }
}

void transformer_predict(const transformer_weights *weights, transformer_scratch *scratch, int n, const float *image, float *digit) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > TRANSFORMER_BATCH) return;
    /* transformer.nn:13: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[i0] = v2;
        }
    }
    /* transformer.nn:13: dense: contract [n, 8, 8] [8, 32] -> [n, 8, 32] */
    transformer_kernel_1(n * 8, arena, weights->dense_kernel, arena + 16384);
    /* transformer.nn:14: add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 32; i2++) {
                    const float v5 = arena[16384 + i0 * 256 + i1 * 32 + i2];
                    const float v6 = weights->dense_bias[i2];
                    const float v7 = v5 + v6;
                    const float v8 = weights->position_embedding_embeddings[i1 * 32 + i2];
                    const float v9 = v7 + v8;
                    arena[16384 + i0 * 256 + i1 * 32 + i2] = v9;
                }
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v13 = arena[24576 + i0];
            const float v15 = v13 * 0.03125f;
            arena[24576 + i0] = v15;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v15 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v9 = arena[16384 + i0 * 32 + i1];
                const float v16 = v9 - v15;
                arena[i0 * 32 + i1] = v16;
                const float v17 = v16 * v16;
                arena[8192 + i0 * 32 + i1] = v17;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block/layer_normalization: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v19 = arena[24576 + i0];
            const float v23 = nn_fma(v19, 0.03125f, 0.001f);
            const float v24 = nn_sqrt(v23);
            const float v26 = nn_quotient(1.0f, v24);
            arena[24576 + i0] = v26;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v26 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v20 = weights->block_layer_normalization_gamma[i1];
                const float v27 = v20 * v26;
                const float v16 = arena[i0 * 32 + i1];
                const float v21 = weights->block_layer_normalization_beta[i1];
                const float v28 = nn_fma(v16, v27, v21);
                arena[i0 * 32 + i1] = v28;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 8192, 32, 0, transformer_kernel_2, transformer_predict_panel_1, &(struct transformer_predict_panel_1){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 24576, 32, 0, transformer_kernel_2, transformer_predict_panel_2, &(struct transformer_predict_panel_2){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 32768, 32, 0, transformer_kernel_2, transformer_predict_panel_3, &(struct transformer_predict_panel_3){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v35 = arena[8192 + i0];
            const float v51 = v35 / 2.828427f;
            arena[8192 + i0] = v51;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 8192 + i0 * 256 + i1 * 8, arena + 24576 + i0 * 256 + i1 * 8, arena + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v54 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v52 = arena[i0 * 8 + i1];
                const float v55 = v52 - v54;
                const float v56 = nn_exp(v55);
                arena[i0 * 8 + i1] = v56;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v58 = arena[8192 + i0];
            const float v60 = nn_quotient(1.0f, v58);
            arena[8192 + i0] = v60;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v60 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v56 = arena[i0 * 8 + i1];
                const float v61 = v56 * v60;
                arena[i0 * 8 + i1] = v61;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + i0 * 256 + i1 * 64, arena + 32768 + i0 * 256 + i1 * 8, arena + 8192 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_predict_panel_4, &(struct transformer_predict_panel_4){ weights, arena }, NULL);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v73 = arena[8192 + i0];
            const float v74 = v73 * 0.03125f;
            arena[8192 + i0] = v74;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v74 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v69 = arena[16384 + i0 * 32 + i1];
                const float v75 = v69 - v74;
                arena[24576 + i0 * 32 + i1] = v75;
                const float v76 = v75 * v75;
                arena[i0 * 32 + i1] = v76;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v78 = arena[8192 + i0];
            const float v81 = nn_fma(v78, 0.03125f, 0.001f);
            const float v82 = nn_sqrt(v81);
            const float v84 = nn_quotient(1.0f, v82);
            arena[8192 + i0] = v84;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v84 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v79 = weights->block_layer_normalization_1_gamma[i1];
                const float v85 = v79 * v84;
                const float v75 = arena[24576 + i0 * 32 + i1];
                const float v80 = weights->block_layer_normalization_1_beta[i1];
                const float v86 = nn_fma(v75, v85, v80);
                arena[24576 + i0 * 32 + i1] = v86;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 0, transformer_kernel_5, transformer_predict_panel_5, &(struct transformer_predict_panel_5){ weights, arena }, NULL);
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_predict_panel_6, &(struct transformer_predict_panel_6){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v107 = arena[24576 + i0];
            const float v108 = v107 * 0.03125f;
            arena[24576 + i0] = v108;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v108 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v103 = arena[16384 + i0 * 32 + i1];
                const float v109 = v103 - v108;
                arena[i0 * 32 + i1] = v109;
                const float v110 = v109 * v109;
                arena[8192 + i0 * 32 + i1] = v110;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v112 = arena[24576 + i0];
            const float v115 = nn_fma(v112, 0.03125f, 0.001f);
            const float v116 = nn_sqrt(v115);
            const float v118 = nn_quotient(1.0f, v116);
            arena[24576 + i0] = v118;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v118 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v113 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v119 = v113 * v118;
                const float v109 = arena[i0 * 32 + i1];
                const float v114 = weights->block_1_layer_normalization_2_beta[i1];
                const float v120 = nn_fma(v109, v119, v114);
                arena[i0 * 32 + i1] = v120;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 8192, 32, 0, transformer_kernel_2, transformer_predict_panel_7, &(struct transformer_predict_panel_7){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 24576, 32, 0, transformer_kernel_2, transformer_predict_panel_8, &(struct transformer_predict_panel_8){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 32768, 32, 0, transformer_kernel_2, transformer_predict_panel_9, &(struct transformer_predict_panel_9){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v127 = arena[8192 + i0];
            const float v142 = v127 / 2.828427f;
            arena[8192 + i0] = v142;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 8192 + i0 * 256 + i1 * 8, arena + 24576 + i0 * 256 + i1 * 8, arena + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v145 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v143 = arena[i0 * 8 + i1];
                const float v146 = v143 - v145;
                const float v147 = nn_exp(v146);
                arena[i0 * 8 + i1] = v147;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v149 = arena[8192 + i0];
            const float v151 = nn_quotient(1.0f, v149);
            arena[8192 + i0] = v151;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v151 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v147 = arena[i0 * 8 + i1];
                const float v152 = v147 * v151;
                arena[i0 * 8 + i1] = v152;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + i0 * 256 + i1 * 64, arena + 32768 + i0 * 256 + i1 * 8, arena + 8192 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_predict_panel_10, &(struct transformer_predict_panel_10){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[8192 + i0];
            const float v165 = v164 * 0.03125f;
            arena[8192 + i0] = v165;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v165 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v160 = arena[16384 + i0 * 32 + i1];
                const float v166 = v160 - v165;
                arena[24576 + i0 * 32 + i1] = v166;
                const float v167 = v166 * v166;
                arena[i0 * 32 + i1] = v167;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v169 = arena[8192 + i0];
            const float v172 = nn_fma(v169, 0.03125f, 0.001f);
            const float v173 = nn_sqrt(v172);
            const float v175 = nn_quotient(1.0f, v173);
            arena[8192 + i0] = v175;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v175 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v170 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v176 = v170 * v175;
                const float v166 = arena[24576 + i0 * 32 + i1];
                const float v171 = weights->block_1_layer_normalization_3_beta[i1];
                const float v177 = nn_fma(v166, v176, v171);
                arena[24576 + i0 * 32 + i1] = v177;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena, 64, 0, transformer_kernel_5, transformer_predict_panel_11, &(struct transformer_predict_panel_11){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_predict_panel_12, &(struct transformer_predict_panel_12){ weights, arena }, NULL);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v195 = arena[8192 + i0];
            const float v196 = v195 * 0.03125f;
            arena[8192 + i0] = v196;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v196 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v191 = arena[16384 + i0 * 32 + i1];
                const float v197 = v191 - v196;
                arena[16384 + i0 * 32 + i1] = v197;
                const float v198 = v197 * v197;
                arena[i0 * 32 + i1] = v198;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v200 = arena[8192 + i0];
            const float v203 = nn_fma(v200, 0.03125f, 0.001f);
            const float v204 = nn_sqrt(v203);
            const float v206 = nn_quotient(1.0f, v204);
            arena[8192 + i0] = v206;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v206 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v201 = weights->layer_normalization_4_gamma[i1];
                const float v207 = v201 * v206;
                const float v197 = arena[16384 + i0 * 32 + i1];
                const float v202 = weights->layer_normalization_4_beta[i1];
                const float v208 = nn_fma(v197, v207, v202);
                arena[16384 + i0 * 32 + i1] = v208;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 256, arena + 16384, 256, 1, weights->dense_5_kernel, 10, 1, arena, 10, 0, transformer_kernel_7, transformer_predict_panel_13, &(struct transformer_predict_panel_13){ weights, arena }, NULL);
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v215 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v213 = arena[i0 * 10 + i1];
                const float v216 = v213 - v215;
                const float v217 = nn_exp(v216);
                arena[i0 * 10 + i1] = v217;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v219 = arena[320 + i0];
            const float v221 = nn_quotient(1.0f, v219);
            arena[320 + i0] = v221;
        }
    }
    /* transformer.nn:19: dense_5: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v221 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v217 = arena[i0 * 10 + i1];
                const float v222 = v217 * v221;
                digit[i0 * 10 + i1] = v222;
            }
        }
    }
}

void transformer_trainer_init(transformer_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    transformer_metrics_reset(&trainer->metrics);
    /* transformer.nn:26: dense_5: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.002f;
    }
    /* transformer.nn:26: dense_5: store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->dense_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->dense_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->position_embedding_embeddings_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            trainer->position_embedding_embeddings_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_gamma_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_gamma_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_beta_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_beta_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_attention_output_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_attention_output_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_1_gamma_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_1_gamma_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_1_beta_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_layer_normalization_1_beta_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_dense_2_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_dense_2_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_2_gamma_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_2_gamma_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_2_beta_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_2_beta_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_3_gamma_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_3_gamma_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_3_beta_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_layer_normalization_3_beta_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_dense_4_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_dense_4_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->layer_normalization_4_gamma_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->layer_normalization_4_gamma_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->layer_normalization_4_beta_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->layer_normalization_4_beta_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_query_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_query_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_key_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_key_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_value_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_value_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_query_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_query_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_key_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_key_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_value_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_value_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_query_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_query_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_key_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_key_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_value_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_multi_head_attention_value_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_query_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_query_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_key_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_key_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_value_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->block_1_multi_head_attention_1_value_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_attention_output_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_multi_head_attention_attention_output_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_dense_1_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_dense_1_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_1_dense_3_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_1_dense_3_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_dense_1_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_dense_1_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_1_dense_3_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            trainer->block_1_dense_3_bias_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_dense_2_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_dense_2_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_1_dense_4_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            trainer->block_1_dense_4_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [256, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2560; i0++) {
            trainer->dense_5_kernel_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [256, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2560; i0++) {
            trainer->dense_5_kernel_v[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_5_bias_m[i0] = 0.0f;
        }
    }
    /* transformer.nn:26: dense_5: store over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            trainer->dense_5_bias_v[i0] = 0.0f;
        }
    }
}

struct transformer_train_panel_1 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_1 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v173 = c[i1 - column];
            const float v174 = weights->block_multi_head_attention_query_bias[i1];
            const float v175 = v173 + v174;
            arena[90112 + i0 * 32 + i1] = v175;
        }
    }
}

struct transformer_train_panel_2 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_2 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v178 = c[i1 - column];
            const float v179 = weights->block_multi_head_attention_key_bias[i1];
            const float v180 = v178 + v179;
            arena[98304 + i0 * 32 + i1] = v180;
        }
    }
}

struct transformer_train_panel_3 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_3 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v183 = c[i1 - column];
            const float v184 = weights->block_multi_head_attention_value_bias[i1];
            const float v185 = v183 + v184;
            arena[106496 + i0 * 32 + i1] = v185;
        }
    }
}

struct transformer_train_panel_4 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_4 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v200 = c[i1 - column];
            const float v20 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v201 = v200 + v20;
            const float v157 = arena[65536 + i0 * 32 + i1];
            const float v202 = v157 + v201;
            arena[65536 + i0 * 32 + i1] = v202;
        }
    }
}

struct transformer_train_panel_5 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, mul, neg, exp, mul, mul, erf, add, mul, and 2 more -> [n, 8, 64] */
NN_OUTLINE void transformer_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_5 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v217 = c[i1 - column];
            const float v25 = weights->block_dense_1_bias[i1];
            const float v218 = v217 + v25;
            const float v219 = 0.5f * v218;
            const float v220 = v218 * 0.70710677f;
            const float v221 = v220 * v220;
            const float v222 = -v221;
            const float v223 = nn_exp(v222);
            const float v224 = v219 * v223;
            const float v225 = v224 * 1.1283792f;
            const float v226 = nn_erf(v220);
            const float v227 = 1.0f + v226;
            const float v228 = v227 * 0.5f;
            const float v229 = nn_fma(v225, 0.70710677f, v228);
            arena[i0 * 64 + i1] = v229;
            const float v230 = v219 * v227;
            arena[16384 + i0 * 64 + i1] = v230;
        }
    }
}

struct transformer_train_panel_6 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_6 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v231 = c[i1 - column];
            const float v30 = weights->block_dense_2_bias[i1];
            const float v232 = v231 + v30;
            const float v202 = arena[65536 + i0 * 32 + i1];
            const float v233 = v202 + v232;
            arena[65536 + i0 * 32 + i1] = v233;
        }
    }
}

struct transformer_train_panel_7 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_7 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v249 = c[i1 - column];
            const float v250 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v251 = v249 + v250;
            arena[163840 + i0 * 32 + i1] = v251;
        }
    }
}

struct transformer_train_panel_8 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_8 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v254 = c[i1 - column];
            const float v255 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v256 = v254 + v255;
            arena[172032 + i0 * 32 + i1] = v256;
        }
    }
}

struct transformer_train_panel_9 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_9 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v259 = c[i1 - column];
            const float v260 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v261 = v259 + v260;
            arena[180224 + i0 * 32 + i1] = v261;
        }
    }
}

struct transformer_train_panel_10 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_10 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v276 = c[i1 - column];
            const float v42 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v277 = v276 + v42;
            const float v233 = arena[65536 + i0 * 32 + i1];
            const float v278 = v233 + v277;
            arena[65536 + i0 * 32 + i1] = v278;
        }
    }
}

struct transformer_train_panel_11 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, mul, neg, exp, mul, mul, erf, add, mul, and 2 more -> [n, 8, 64] */
NN_OUTLINE void transformer_train_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_11 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v293 = c[i1 - column];
            const float v47 = weights->block_1_dense_3_bias[i1];
            const float v294 = v293 + v47;
            const float v295 = 0.5f * v294;
            const float v296 = v294 * 0.70710677f;
            const float v297 = v296 * v296;
            const float v298 = -v297;
            const float v299 = nn_exp(v298);
            const float v300 = v295 * v299;
            const float v301 = v300 * 1.1283792f;
            const float v302 = nn_erf(v296);
            const float v303 = 1.0f + v302;
            const float v304 = v303 * 0.5f;
            const float v305 = nn_fma(v301, 0.70710677f, v304);
            arena[32768 + i0 * 64 + i1] = v305;
            const float v306 = v295 * v303;
            arena[49152 + i0 * 64 + i1] = v306;
        }
    }
}

struct transformer_train_panel_12 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_12 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v307 = c[i1 - column];
            const float v49 = weights->block_1_dense_4_bias[i1];
            const float v308 = v307 + v49;
            const float v278 = arena[65536 + i0 * 32 + i1];
            const float v309 = v278 + v308;
            arena[65536 + i0 * 32 + i1] = v309;
        }
    }
}

struct transformer_train_panel_13 { transformer_weights *weights; float *arena; };

/* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
static void transformer_train_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_13 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v329 = c[i1 - column];
            const float v56 = weights->dense_5_bias[i1];
            const float v330 = v329 + v56;
            arena[229376 + i0 * 10 + i1] = v330;
        }
    }
}

struct transformer_train_panel_14 { float *arena; uint64_t seed; uint32_t step; };

/* transformer.nn:18: dropout: contract [n, 10] [256, 10], div, random, less_equal, select -> [n, 256] */
NN_OUTLINE void transformer_train_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_14 *const given = context;
    float *const arena = given->arena;
    const uint64_t seed = given->seed;
    const uint32_t step = given->step;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        for (ptrdiff_t from = column; from < column + columns; from += 256) {
            const ptrdiff_t to = from + 256 < column + columns ? from + 256 : column + columns;
            NN_ALIGNED float u397[256];
            {
                const ptrdiff_t i1 = from;
                nn_random((int)(to - from), (uint32_t)(i0 * 256 + i1), 0u, step, 0u, seed, u397);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i1 = from; i1 < to; i1++) {
                const float v394 = c[i1 - column];
                const float v396 = v394 / 0.8f;
                const float v397 = u397[i1 - from];
                const float v398 = (0.2f <= v397 ? 1.0f : 0.0f);
                const float v399 = (v398 != 0 ? v396 : 0.0f);
                arena[229376 + i0 * 256 + i1] = v399;
            }
        }
    }
}

struct transformer_train_panel_15 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 256] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [256, 10] */
static void transformer_train_panel_15(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_15 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v395 = c[i0 - (ptrdiff_t)row * 10];
        const float v149 = trainer->dense_5_kernel_m[i0];
        const float v1094 = v395 - v149;
        const float v1095 = nn_fma(v1094, 0.1f, v149);
        const float v150 = trainer->dense_5_kernel_v[i0];
        const float v1097 = -v150;
        const float v1098 = nn_fma(v395, v395, v1097);
        const float v1099 = nn_fma(v1098, 0.001f, v150);
        const float v1101 = v1095 * v619;
        const float v1102 = nn_sqrt(v1099);
        const float v1103 = v1102 + 1e-7f;
        const float v1104 = nn_quotient(v1101, v1103);
        const float v55 = weights->dense_5_kernel[i0];
        const float v1105 = v55 - v1104;
        trainer->dense_5_kernel_m[i0] = v1095;
        trainer->dense_5_kernel_v[i0] = v1099;
        weights->dense_5_kernel[i0] = v1105;
    }
}

struct transformer_train_panel_16 { float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], mul -> [n, 8, 64] */
NN_OUTLINE void transformer_train_panel_16(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_16 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v424 = c[i0 - (ptrdiff_t)row * 64];
        const float v305 = arena[32768 + i0];
        const float v426 = v424 * v305;
        arena[32768 + i0] = v426;
    }
}

struct transformer_train_panel_17 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 32] */
static void transformer_train_panel_17(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_17 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v425 = c[i0 - (ptrdiff_t)row * 32];
        const float v141 = trainer->block_1_dense_4_kernel_m[i0];
        const float v1042 = v425 - v141;
        const float v1043 = nn_fma(v1042, 0.1f, v141);
        const float v142 = trainer->block_1_dense_4_kernel_v[i0];
        const float v1045 = -v142;
        const float v1046 = nn_fma(v425, v425, v1045);
        const float v1047 = nn_fma(v1046, 0.001f, v142);
        const float v1049 = v1043 * v619;
        const float v1050 = nn_sqrt(v1047);
        const float v1051 = v1050 + 1e-7f;
        const float v1052 = nn_quotient(v1049, v1051);
        const float v48 = weights->block_1_dense_4_kernel[i0];
        const float v1053 = v48 - v1052;
        trainer->block_1_dense_4_kernel_m[i0] = v1043;
        trainer->block_1_dense_4_kernel_v[i0] = v1047;
        weights->block_1_dense_4_kernel[i0] = v1053;
    }
}

struct transformer_train_panel_18 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 64] */
static void transformer_train_panel_18(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_18 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v429 = c[i0 - (ptrdiff_t)row * 64];
        const float v137 = trainer->block_1_dense_3_kernel_m[i0];
        const float v1016 = v429 - v137;
        const float v1017 = nn_fma(v1016, 0.1f, v137);
        const float v138 = trainer->block_1_dense_3_kernel_v[i0];
        const float v1019 = -v138;
        const float v1020 = nn_fma(v429, v429, v1019);
        const float v1021 = nn_fma(v1020, 0.001f, v138);
        const float v1023 = v1017 * v619;
        const float v1024 = nn_sqrt(v1021);
        const float v1025 = v1024 + 1e-7f;
        const float v1026 = nn_quotient(v1023, v1025);
        const float v46 = weights->block_1_dense_3_kernel[i0];
        const float v1027 = v46 - v1026;
        trainer->block_1_dense_3_kernel_m[i0] = v1017;
        trainer->block_1_dense_3_kernel_v[i0] = v1021;
        weights->block_1_dense_3_kernel[i0] = v1027;
    }
}

struct transformer_train_panel_19 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], mul -> [n, 4, 8, 8] */
NN_OUTLINE void transformer_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_19 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i2 = (ptrdiff_t)row * 8; i2 < (ptrdiff_t)(row + rows) * 8; i2++) {
        const float v458 = c[i2 - (ptrdiff_t)row * 8];
        const float v272 = arena[188416 + i0 * 256 + i1 * 64 + i2];
        const float v460 = v458 * v272;
        arena[40960 + i0 * 256 + i1 * 64 + i2] = v460;
    }
}

struct transformer_train_panel_20 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
NN_OUTLINE void transformer_train_panel_20(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_20 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v465 = c[i3 - column];
            const float v467 = v465 / 2.828427f;
            arena[163840 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v467;
        }
    }
}

struct transformer_train_panel_21 { float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_21(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_21 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v477 = c[i0 - (ptrdiff_t)row * 32];
        const float v471 = arena[155648 + i0];
        const float v478 = v471 + v477;
        arena[155648 + i0] = v478;
    }
}

struct transformer_train_panel_22 { float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_22 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v484 = c[i0 - (ptrdiff_t)row * 32];
        const float v478 = arena[155648 + i0];
        const float v485 = v478 + v484;
        arena[155648 + i0] = v485;
    }
}

struct transformer_train_panel_23 { float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], mul -> [n, 8, 64] */
NN_OUTLINE void transformer_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_23 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v512 = c[i0 - (ptrdiff_t)row * 64];
        const float v229 = arena[i0];
        const float v514 = v512 * v229;
        arena[i0] = v514;
    }
}

struct transformer_train_panel_24 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 32] */
static void transformer_train_panel_24(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_24 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v513 = c[i0 - (ptrdiff_t)row * 32];
        const float v109 = trainer->block_dense_2_kernel_m[i0];
        const float v834 = v513 - v109;
        const float v835 = nn_fma(v834, 0.1f, v109);
        const float v110 = trainer->block_dense_2_kernel_v[i0];
        const float v837 = -v110;
        const float v838 = nn_fma(v513, v513, v837);
        const float v839 = nn_fma(v838, 0.001f, v110);
        const float v841 = v835 * v619;
        const float v842 = nn_sqrt(v839);
        const float v843 = v842 + 1e-7f;
        const float v844 = nn_quotient(v841, v843);
        const float v29 = weights->block_dense_2_kernel[i0];
        const float v845 = v29 - v844;
        trainer->block_dense_2_kernel_m[i0] = v835;
        trainer->block_dense_2_kernel_v[i0] = v839;
        weights->block_dense_2_kernel[i0] = v845;
    }
}

struct transformer_train_panel_25 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 64] */
static void transformer_train_panel_25(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_25 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v517 = c[i0 - (ptrdiff_t)row * 64];
        const float v105 = trainer->block_dense_1_kernel_m[i0];
        const float v808 = v517 - v105;
        const float v809 = nn_fma(v808, 0.1f, v105);
        const float v106 = trainer->block_dense_1_kernel_v[i0];
        const float v811 = -v106;
        const float v812 = nn_fma(v517, v517, v811);
        const float v813 = nn_fma(v812, 0.001f, v106);
        const float v815 = v809 * v619;
        const float v816 = nn_sqrt(v813);
        const float v817 = v816 + 1e-7f;
        const float v818 = nn_quotient(v815, v817);
        const float v24 = weights->block_dense_1_kernel[i0];
        const float v819 = v24 - v818;
        trainer->block_dense_1_kernel_m[i0] = v809;
        trainer->block_dense_1_kernel_v[i0] = v813;
        weights->block_dense_1_kernel[i0] = v819;
    }
}

struct transformer_train_panel_26 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], mul -> [n, 4, 8, 8] */
NN_OUTLINE void transformer_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_26 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i2 = (ptrdiff_t)row * 8; i2 < (ptrdiff_t)(row + rows) * 8; i2++) {
        const float v546 = c[i2 - (ptrdiff_t)row * 8];
        const float v196 = arena[114688 + i0 * 256 + i1 * 64 + i2];
        const float v548 = v546 * v196;
        arena[8192 + i0 * 256 + i1 * 64 + i2] = v548;
    }
}

struct transformer_train_panel_27 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
NN_OUTLINE void transformer_train_panel_27(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_27 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v553 = c[i3 - column];
            const float v555 = v553 / 2.828427f;
            arena[90112 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v555;
        }
    }
}

struct transformer_train_panel_28 { float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_28(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_28 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v565 = c[i0 - (ptrdiff_t)row * 32];
        const float v559 = arena[81920 + i0];
        const float v566 = v559 + v565;
        arena[81920 + i0] = v566;
    }
}

struct transformer_train_panel_29 { float *arena; };

/* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_29 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v572 = c[i0 - (ptrdiff_t)row * 32];
        const float v566 = arena[81920 + i0];
        const float v573 = v566 + v572;
        arena[81920 + i0] = v573;
    }
}

struct transformer_train_panel_30 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 8] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [8, 32] */
static void transformer_train_panel_30(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_30 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v619 = arena[250368];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v601 = c[i0 - (ptrdiff_t)row * 32];
        const float v71 = trainer->dense_kernel_m[i0];
        const float v606 = v601 - v71;
        const float v607 = nn_fma(v606, 0.1f, v71);
        const float v73 = trainer->dense_kernel_v[i0];
        const float v609 = -v73;
        const float v610 = nn_fma(v601, v601, v609);
        const float v611 = nn_fma(v610, 0.001f, v73);
        const float v620 = v607 * v619;
        const float v621 = nn_sqrt(v611);
        const float v622 = v621 + 1e-7f;
        const float v623 = nn_quotient(v620, v622);
        const float v3 = weights->dense_kernel[i0];
        const float v624 = v3 - v623;
        trainer->dense_kernel_m[i0] = v607;
        trainer->dense_kernel_v[i0] = v611;
        weights->dense_kernel[i0] = v624;
    }
}

float transformer_train(transformer_weights *weights, transformer_trainer *trainer, int n, const float *image, const int32_t *digit_true) {
    transformer_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena + (0 - (uintptr_t)trainer->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > TRANSFORMER_BATCH) return nn_from_bits(0x7fc00000u);
    const uint64_t seed = trainer->seed;
    const uint32_t step = trainer->step;
    /* transformer.nn:25: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* transformer.nn:25: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v58 = digit_true[i0];
            const float v339 = (float)v58;
            arena[230336 + i0] = v339;
        }
    }
    /* transformer.nn:25: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v59 = integers[i0];
            const float v341 = (float)v59;
            arena[230400 + i0] = v341;
        }
    }
    /* transformer.nn:26: dense_5: div, neg, cast, add, pow, sub, sqrt, mul, pow, sub, div, add, and 5 more over [] */
    {
        const float v366 = 1.0f / (float)n;
        const float v367 = -v366;
        arena[230432] = v367;
        const int32_t v69 = (int32_t)trainer->step;
        const float v603 = (float)v69;
        const float v605 = v603 + 1.0f;
        const float v613 = nn_pow(0.999f, v605);
        const float v614 = 1.0f - v613;
        const float v615 = nn_sqrt(v614);
        const float v70 = trainer->learning_rate;
        const float v616 = v70 * v615;
        const float v617 = nn_pow(0.9f, v605);
        const float v618 = 1.0f - v617;
        const float v619 = v616 / v618;
        arena[250368] = v619;
        const int32_t v602 = v69 + 1;
        const float v66 = metrics->accuracy_count;
        const float v364 = v66 + (float)n;
        const float v64 = metrics->loss_count;
        const float v356 = v64 + (float)n;
        trainer->step = (uint32_t)v602;
        metrics->accuracy_count = v364;
        metrics->loss_count = v356;
    }
    /* transformer.nn:13: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v153 = v0 * 0.0625f;
            arena[245760 + i0] = v153;
        }
    }
    /* transformer.nn:13: dense: contract [n, 8, 8] [8, 32] -> [n, 8, 32] */
    transformer_kernel_1(n * 8, arena + 245760, weights->dense_kernel, arena + 65536);
    /* transformer.nn:14: add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 32; i2++) {
                    const float v155 = arena[65536 + i0 * 256 + i1 * 32 + i2];
                    const float v4 = weights->dense_bias[i2];
                    const float v156 = v155 + v4;
                    const float v5 = weights->position_embedding_embeddings[i1 * 32 + i2];
                    const float v157 = v156 + v5;
                    arena[65536 + i0 * 256 + i1 * 32 + i2] = v157;
                }
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 8192);
    /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v159 = arena[8192 + i0];
            const float v160 = v159 * 0.03125f;
            arena[8192 + i0] = v160;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v160 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v157 = arena[65536 + i0 * 32 + i1];
                const float v161 = v157 - v160;
                arena[73728 + i0 * 32 + i1] = v161;
                const float v162 = v161 * v161;
                arena[i0 * 32 + i1] = v162;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 247808);
    /* transformer.nn:7: block/layer_normalization: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[247808 + i0];
            const float v167 = nn_fma(v164, 0.03125f, 0.001f);
            const float v168 = nn_sqrt(v167);
            const float v169 = nn_quotient(1.0f, v168);
            arena[i0] = v169;
        }
    }
    /* transformer.nn:7: block/layer_normalization: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[247808 + i0];
            const float v577 = nn_fma(v164, 0.03125f, 0.001f);
            const float v578 = nn_sqrt(v577);
            arena[247808 + i0] = v578;
            const float v579 = nn_quotient(1.0f, v578);
            arena[248064 + i0] = v579;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v169 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v165 = weights->block_layer_normalization_gamma[i1];
                const float v170 = v165 * v169;
                const float v161 = arena[73728 + i0 * 32 + i1];
                const float v166 = weights->block_layer_normalization_beta[i1];
                const float v171 = nn_fma(v161, v170, v166);
                arena[81920 + i0 * 32 + i1] = v171;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 90112, 32, 0, transformer_kernel_2, transformer_train_panel_1, &(struct transformer_train_panel_1){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 98304, 32, 0, transformer_kernel_2, transformer_train_panel_2, &(struct transformer_train_panel_2){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 106496, 32, 0, transformer_kernel_2, transformer_train_panel_3, &(struct transformer_train_panel_3){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v176 = arena[90112 + i0];
            const float v187 = v176 / 2.828427f;
            arena[90112 + i0] = v187;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 90112 + i0 * 256 + i1 * 8, arena + 98304 + i0 * 256 + i1 * 8, arena + 114688 + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 114688, arena);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v190 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v188 = arena[114688 + i0 * 8 + i1];
                const float v191 = v188 - v190;
                const float v192 = nn_exp(v191);
                arena[114688 + i0 * 8 + i1] = v192;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 114688, arena);
    /* transformer.nn:7: block/multi_head_attention: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v194 = arena[i0];
            const float v195 = nn_quotient(1.0f, v194);
            arena[i0] = v195;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v195 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v192 = arena[114688 + i0 * 8 + i1];
                const float v196 = v192 * v195;
                arena[114688 + i0 * 8 + i1] = v196;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + 114688 + i0 * 256 + i1 * 64, arena + 106496 + i0 * 256 + i1 * 8, arena + 122880 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 122880, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_train_panel_4, &(struct transformer_train_panel_4){ weights, arena }, NULL);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v204 = arena[8192 + i0];
            const float v205 = v204 * 0.03125f;
            arena[8192 + i0] = v205;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v205 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v202 = arena[65536 + i0 * 32 + i1];
                const float v206 = v202 - v205;
                arena[131072 + i0 * 32 + i1] = v206;
                const float v207 = v206 * v206;
                arena[i0 * 32 + i1] = v207;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 248320);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v209 = arena[248320 + i0];
            const float v212 = nn_fma(v209, 0.03125f, 0.001f);
            const float v213 = nn_sqrt(v212);
            const float v214 = nn_quotient(1.0f, v213);
            arena[i0] = v214;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v209 = arena[248320 + i0];
            const float v519 = nn_fma(v209, 0.03125f, 0.001f);
            const float v520 = nn_sqrt(v519);
            arena[248320 + i0] = v520;
            const float v521 = nn_quotient(1.0f, v520);
            arena[248576 + i0] = v521;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v214 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v210 = weights->block_layer_normalization_1_gamma[i1];
                const float v215 = v210 * v214;
                const float v206 = arena[131072 + i0 * 32 + i1];
                const float v211 = weights->block_layer_normalization_1_beta[i1];
                const float v216 = nn_fma(v206, v215, v211);
                arena[139264 + i0 * 32 + i1] = v216;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, mul, neg, exp, mul, mul, erf, add, mul, and 2 more -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 139264, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 0, transformer_kernel_5, transformer_train_panel_5, &(struct transformer_train_panel_5){ weights, arena }, NULL);
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena + 16384, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_train_panel_6, &(struct transformer_train_panel_6){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 40960);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v235 = arena[40960 + i0];
            const float v236 = v235 * 0.03125f;
            arena[40960 + i0] = v236;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v236 = arena[40960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v233 = arena[65536 + i0 * 32 + i1];
                const float v237 = v233 - v236;
                arena[147456 + i0 * 32 + i1] = v237;
                const float v238 = v237 * v237;
                arena[32768 + i0 * 32 + i1] = v238;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 248832);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v240 = arena[248832 + i0];
            const float v243 = nn_fma(v240, 0.03125f, 0.001f);
            const float v244 = nn_sqrt(v243);
            const float v245 = nn_quotient(1.0f, v244);
            arena[32768 + i0] = v245;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v240 = arena[248832 + i0];
            const float v489 = nn_fma(v240, 0.03125f, 0.001f);
            const float v490 = nn_sqrt(v489);
            arena[248832 + i0] = v490;
            const float v491 = nn_quotient(1.0f, v490);
            arena[249088 + i0] = v491;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v245 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v241 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v246 = v241 * v245;
                const float v237 = arena[147456 + i0 * 32 + i1];
                const float v242 = weights->block_1_layer_normalization_2_beta[i1];
                const float v247 = nn_fma(v237, v246, v242);
                arena[155648 + i0 * 32 + i1] = v247;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 163840, 32, 0, transformer_kernel_2, transformer_train_panel_7, &(struct transformer_train_panel_7){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 172032, 32, 0, transformer_kernel_2, transformer_train_panel_8, &(struct transformer_train_panel_8){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 180224, 32, 0, transformer_kernel_2, transformer_train_panel_9, &(struct transformer_train_panel_9){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v252 = arena[163840 + i0];
            const float v263 = v252 / 2.828427f;
            arena[163840 + i0] = v263;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 163840 + i0 * 256 + i1 * 8, arena + 172032 + i0 * 256 + i1 * 8, arena + 188416 + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 188416, arena + 32768);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v266 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v264 = arena[188416 + i0 * 8 + i1];
                const float v267 = v264 - v266;
                const float v268 = nn_exp(v267);
                arena[188416 + i0 * 8 + i1] = v268;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 188416, arena + 32768);
    /* transformer.nn:7: block_1/multi_head_attention_1: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v270 = arena[32768 + i0];
            const float v271 = nn_quotient(1.0f, v270);
            arena[32768 + i0] = v271;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v271 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v268 = arena[188416 + i0 * 8 + i1];
                const float v272 = v268 * v271;
                arena[188416 + i0 * 8 + i1] = v272;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + 188416 + i0 * 256 + i1 * 64, arena + 180224 + i0 * 256 + i1 * 8, arena + 196608 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 196608, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_train_panel_10, &(struct transformer_train_panel_10){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 40960);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v280 = arena[40960 + i0];
            const float v281 = v280 * 0.03125f;
            arena[40960 + i0] = v281;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v281 = arena[40960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v278 = arena[65536 + i0 * 32 + i1];
                const float v282 = v278 - v281;
                arena[204800 + i0 * 32 + i1] = v282;
                const float v283 = v282 * v282;
                arena[32768 + i0 * 32 + i1] = v283;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 249344);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v285 = arena[249344 + i0];
            const float v288 = nn_fma(v285, 0.03125f, 0.001f);
            const float v289 = nn_sqrt(v288);
            const float v290 = nn_quotient(1.0f, v289);
            arena[221184 + i0] = v290;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v285 = arena[249344 + i0];
            const float v431 = nn_fma(v285, 0.03125f, 0.001f);
            const float v432 = nn_sqrt(v431);
            arena[249344 + i0] = v432;
            const float v433 = nn_quotient(1.0f, v432);
            arena[249600 + i0] = v433;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v290 = arena[221184 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v286 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v291 = v286 * v290;
                const float v282 = arena[204800 + i0 * 32 + i1];
                const float v287 = weights->block_1_layer_normalization_3_beta[i1];
                const float v292 = nn_fma(v282, v291, v287);
                arena[212992 + i0 * 32 + i1] = v292;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, mul, neg, exp, mul, mul, erf, add, mul, and 2 more -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 212992, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena + 32768, 64, 0, transformer_kernel_5, transformer_train_panel_11, &(struct transformer_train_panel_11){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena + 49152, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_train_panel_12, &(struct transformer_train_panel_12){ weights, arena }, NULL);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 229376);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v311 = arena[229376 + i0];
            const float v312 = v311 * 0.03125f;
            arena[229376 + i0] = v312;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v312 = arena[229376 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v309 = arena[65536 + i0 * 32 + i1];
                const float v313 = v309 - v312;
                arena[65536 + i0 * 32 + i1] = v313;
                const float v314 = v313 * v313;
                arena[221184 + i0 * 32 + i1] = v314;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 221184, arena + 249856);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v316 = arena[249856 + i0];
            const float v319 = nn_fma(v316, 0.03125f, 0.001f);
            const float v320 = nn_sqrt(v319);
            const float v321 = nn_quotient(1.0f, v320);
            arena[229376 + i0] = v321;
        }
    }
    /* transformer.nn:16: layer_normalization_4: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v316 = arena[249856 + i0];
            const float v402 = nn_fma(v316, 0.03125f, 0.001f);
            const float v403 = nn_sqrt(v402);
            arena[249856 + i0] = v403;
            const float v404 = nn_quotient(1.0f, v403);
            arena[250112 + i0] = v404;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v321 = arena[229376 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v317 = weights->layer_normalization_4_gamma[i1];
                const float v322 = v317 * v321;
                const float v313 = arena[65536 + i0 * 32 + i1];
                const float v318 = weights->layer_normalization_4_beta[i1];
                const float v323 = nn_fma(v313, v322, v318);
                arena[221184 + i0 * 32 + i1] = v323;
            }
        }
    }
    /* transformer.nn:18: dropout: random, less_equal, div, select over [n, 256] */
    {
        for (ptrdiff_t from = 0; from < n * 256; from += 256) {
            const ptrdiff_t to = from + 256 < n * 256 ? from + 256 : n * 256;
            NN_ALIGNED float u325[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u325);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v325 = u325[i0 - from];
                const float v326 = (0.2f <= v325 ? 1.0f : 0.0f);
                const float v324 = arena[221184 + i0];
                const float v327 = v324 / 0.8f;
                const float v328 = (v326 != 0 ? v327 : 0.0f);
                arena[221184 + i0] = v328;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 256, arena + 221184, 256, 1, weights->dense_5_kernel, 10, 1, arena + 229376, 10, 0, transformer_kernel_7, transformer_train_panel_13, &(struct transformer_train_panel_13){ weights, arena }, NULL);
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 229376, arena + 229696);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v332 = arena[229696 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v330 = arena[229376 + i0 * 10 + i1];
                const float v333 = v330 - v332;
                const float v334 = nn_exp(v333);
                arena[229376 + i0 * 10 + i1] = v334;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 229376, arena + 229696);
    /* transformer.nn:19: dense_5: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v336 = arena[229696 + i0];
            const float v337 = nn_quotient(1.0f, v336);
            arena[229696 + i0] = v337;
        }
    }
    /* transformer.nn:19: dense_5: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v337 = arena[229696 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v334 = arena[229376 + i0 * 10 + i1];
                const float v338 = v334 * v337;
                arena[229376 + i0 * 10 + i1] = v338;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 229376, arena + 230368);
    /* transformer.nn:25: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v340 = arena[230336 + i0];
            const float v344 = arena[230368 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v341 = arena[230400 + i1];
                const float v342 = (v340 == v341 ? 1.0f : 0.0f);
                arena[237568 + i0 * 10 + i1] = v342;
                const float v338 = arena[229376 + i0 * 10 + i1];
                const float v345 = v338 / v344;
                const float v346 = nn_maximum(v345, 1e-7f);
                arena[229696 + i0 * 10 + i1] = v346;
                const float v347 = nn_minimum(v346, 0.9999999f);
                const float v348 = nn_log(v347);
                const float v349 = v342 * v348;
                arena[230016 + i0 * 10 + i1] = v349;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 230016, arena + 230400);
    /* transformer.nn:25: sum [n] -> [] */
    nn_sum(1, n, arena + 230400, arena + 250384);
    /* transformer.nn:27: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 229376, integers);
    /* transformer.nn:27: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const int32_t v358 = integers[i0];
            const float v359 = (float)v358;
            const float v339 = arena[230336 + i0];
            const float v360 = (v339 == v359 ? 1.0f : 0.0f);
            arena[230336 + i0] = v360;
        }
    }
    /* transformer.nn:27: sum [n] -> [] */
    nn_sum(1, n, arena + 230336, arena + 230400);
    /* transformer.nn:25: mul, minimum, div, less, equal, mul, select, select, div, less, equal, mul, and 4 more over [n, 10] */
    {
        const float v367 = arena[230432];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v344 = arena[230368 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v342 = arena[237568 + i0 * 10 + i1];
                const float v368 = v367 * v342;
                const float v346 = arena[229696 + i0 * 10 + i1];
                const float v369 = nn_minimum(v346, 0.9999999f);
                const float v370 = v368 / v369;
                const float v371 = (v346 < 0.9999999f ? 1.0f : 0.0f);
                const float v372 = (v346 == 0.9999999f ? 1.0f : 0.0f);
                const float v373 = v370 * 0.5f;
                const float v374 = (v372 != 0 ? v373 : 0.0f);
                const float v375 = (v371 != 0 ? v370 : v374);
                const float v338 = arena[229376 + i0 * 10 + i1];
                const float v376 = v338 / v344;
                const float v377 = (1e-7f < v376 ? 1.0f : 0.0f);
                const float v378 = (v376 == 1e-7f ? 1.0f : 0.0f);
                const float v379 = v375 * 0.5f;
                const float v380 = (v378 != 0 ? v379 : 0.0f);
                const float v381 = (v377 != 0 ? v375 : v380);
                const float v382 = v381 / v344;
                arena[237568 + i0 * 10 + i1] = v382;
                const float v383 = v382 * v376;
                arena[229696 + i0 * 10 + i1] = v383;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 229696, arena + 230016);
    /* transformer.nn:25: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v384 = arena[230016 + i0];
            const float v385 = -v384;
            arena[230016 + i0] = v385;
        }
    }
    /* transformer.nn:19: dense_5: add, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v386 = arena[230016 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v382 = arena[237568 + i0 * 10 + i1];
                const float v387 = v382 + v386;
                arena[237568 + i0 * 10 + i1] = v387;
                const float v338 = arena[229376 + i0 * 10 + i1];
                const float v388 = v387 * v338;
                arena[229696 + i0 * 10 + i1] = v388;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 229696, arena + 230016);
    /* transformer.nn:19: dense_5: sub, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v390 = arena[230016 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v387 = arena[237568 + i0 * 10 + i1];
                const float v391 = v387 - v390;
                const float v338 = arena[229376 + i0 * 10 + i1];
                const float v392 = v338 * v391;
                arena[237568 + i0 * 10 + i1] = v392;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [10] */
    nn_sum_rows(n, 10, arena + 237568, arena + 237888);
    /* transformer.nn:26: dense_5: neg, div, fma, store over [] */
    {
        const float v351 = arena[250384];
        const float v352 = -v351;
        const float v353 = v352 / (float)n;
        arena[250384] = v353;
        const float v63 = metrics->loss_total;
        const float v354 = nn_fma(v353, (float)n, v63);
        metrics->loss_total = v354;
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [10] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v393 = arena[237888 + i0];
            const float v151 = trainer->dense_5_bias_m[i0];
            const float v1107 = v393 - v151;
            const float v1108 = nn_fma(v1107, 0.1f, v151);
            const float v152 = trainer->dense_5_bias_v[i0];
            const float v1110 = -v152;
            const float v1111 = nn_fma(v393, v393, v1110);
            const float v1112 = nn_fma(v1111, 0.001f, v152);
            const float v1114 = v1108 * v619;
            const float v1115 = nn_sqrt(v1112);
            const float v1116 = v1115 + 1e-7f;
            const float v1117 = nn_quotient(v1114, v1116);
            const float v56 = weights->dense_5_bias[i0];
            const float v1118 = v56 - v1117;
            trainer->dense_5_bias_m[i0] = v1108;
            trainer->dense_5_bias_v[i0] = v1112;
            weights->dense_5_bias[i0] = v1118;
        }
    }
    /* transformer.nn:26: dense_5: add, store over [] */
    {
        const float v65 = metrics->accuracy_total;
        const float v361 = arena[230400];
        const float v362 = v65 + v361;
        metrics->accuracy_total = v362;
    }
    /* transformer.nn:18: dropout: contract [n, 10] [256, 10], div, random, less_equal, select -> [n, 256] */
    nn_gemm_panels(n, 256, 10, arena + 237568, 10, 1, weights->dense_5_kernel, 1, 10, arena + 229376, 256, 0, transformer_kernel_8, transformer_train_panel_14, &(struct transformer_train_panel_14){ arena, seed, step }, NULL);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 229376, arena + 237888);
    /* transformer.nn:26: dense_5: contract [n, 256] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [256, 10] */
    nn_gemm_panels(256, 10, n, arena + 221184, 1, 256, arena + 237568, 10, 1, NULL, 10, 0, transformer_kernel_9, transformer_train_panel_15, &(struct transformer_train_panel_15){ weights, trainer, arena }, &(nn_ahead){ 3, 10, { trainer->dense_5_kernel_m, trainer->dense_5_kernel_v, weights->dense_5_kernel } });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v401 = arena[237888 + i0];
            const float v147 = trainer->layer_normalization_4_beta_m[i0];
            const float v1081 = v401 - v147;
            const float v1082 = nn_fma(v1081, 0.1f, v147);
            const float v148 = trainer->layer_normalization_4_beta_v[i0];
            const float v1084 = -v148;
            const float v1085 = nn_fma(v401, v401, v1084);
            const float v1086 = nn_fma(v1085, 0.001f, v148);
            const float v1088 = v1082 * v619;
            const float v1089 = nn_sqrt(v1086);
            const float v1090 = v1089 + 1e-7f;
            const float v1091 = nn_quotient(v1088, v1090);
            const float v51 = weights->layer_normalization_4_beta[i0];
            const float v1092 = v51 - v1091;
            trainer->layer_normalization_4_beta_m[i0] = v1082;
            trainer->layer_normalization_4_beta_v[i0] = v1086;
            weights->layer_normalization_4_beta[i0] = v1092;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, mul, mul, mul, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v404 = arena[250112 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v317 = weights->layer_normalization_4_gamma[i1];
                const float v405 = v317 * v404;
                const float v400 = arena[229376 + i0 * 32 + i1];
                const float v406 = v400 * v405;
                arena[221184 + i0 * 32 + i1] = v406;
                const float v313 = arena[65536 + i0 * 32 + i1];
                const float v407 = v400 * v313;
                const float v408 = v407 * v404;
                arena[229376 + i0 * 32 + i1] = v408;
                const float v410 = v408 * v405;
                arena[237568 + i0 * 32 + i1] = v410;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 229376, arena + 250112);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 237568, arena + 229376);
    /* transformer.nn:16: layer_normalization_4: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v411 = arena[229376 + i0];
            const float v412 = -v411;
            arena[229376 + i0] = v412;
        }
    }
    /* transformer.nn:16: layer_normalization_4: quotient, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v403 = arena[249856 + i0];
            const float v414 = nn_quotient(0.5f, v403);
            const float v413 = arena[229376 + i0];
            const float v415 = v413 * v414;
            const float v419 = 0.0625f * v415;
            arena[249856 + i0] = v419;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 221184, arena + 229376);
    /* transformer.nn:16: layer_normalization_4: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v416 = arena[229376 + i0];
            const float v417 = -v416;
            arena[229376 + i0] = v417;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v418 = arena[229376 + i0];
            const float v421 = v418 * 0.03125f;
            arena[229376 + i0] = v421;
        }
    }
    /* transformer.nn:16: layer_normalization_4: fma, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v419 = arena[249856 + i0];
            const float v421 = arena[229376 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v313 = arena[65536 + i0 * 32 + i1];
                const float v406 = arena[221184 + i0 * 32 + i1];
                const float v420 = nn_fma(v419, v313, v406);
                const float v422 = v420 + v421;
                arena[65536 + i0 * 32 + i1] = v422;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 65536, arena + 249856);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v409 = arena[250112 + i0];
            const float v145 = trainer->layer_normalization_4_gamma_m[i0];
            const float v1068 = v409 - v145;
            const float v1069 = nn_fma(v1068, 0.1f, v145);
            const float v146 = trainer->layer_normalization_4_gamma_v[i0];
            const float v1071 = -v146;
            const float v1072 = nn_fma(v409, v409, v1071);
            const float v1073 = nn_fma(v1072, 0.001f, v146);
            const float v1075 = v1069 * v619;
            const float v1076 = nn_sqrt(v1073);
            const float v1077 = v1076 + 1e-7f;
            const float v1078 = nn_quotient(v1075, v1077);
            const float v50 = weights->layer_normalization_4_gamma[i0];
            const float v1079 = v50 - v1078;
            trainer->layer_normalization_4_gamma_m[i0] = v1069;
            trainer->layer_normalization_4_gamma_v[i0] = v1073;
            weights->layer_normalization_4_gamma[i0] = v1079;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v423 = arena[249856 + i0];
            const float v143 = trainer->block_1_dense_4_bias_m[i0];
            const float v1055 = v423 - v143;
            const float v1056 = nn_fma(v1055, 0.1f, v143);
            const float v144 = trainer->block_1_dense_4_bias_v[i0];
            const float v1058 = -v144;
            const float v1059 = nn_fma(v423, v423, v1058);
            const float v1060 = nn_fma(v1059, 0.001f, v144);
            const float v1062 = v1056 * v619;
            const float v1063 = nn_sqrt(v1060);
            const float v1064 = v1063 + 1e-7f;
            const float v1065 = nn_quotient(v1062, v1064);
            const float v49 = weights->block_1_dense_4_bias[i0];
            const float v1066 = v49 - v1065;
            trainer->block_1_dense_4_bias_m[i0] = v1056;
            trainer->block_1_dense_4_bias_v[i0] = v1060;
            weights->block_1_dense_4_bias[i0] = v1066;
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 65536, 32, 1, weights->block_1_dense_4_kernel, 1, 32, NULL, 64, 0, transformer_kernel_10, transformer_train_panel_16, &(struct transformer_train_panel_16){ arena }, NULL);
    /* transformer.nn:8: block_1/dense_3: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena + 32768, arena + 221184);
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 32] */
    nn_gemm_panels(64, 32, n * 8, arena + 49152, 1, 64, arena + 65536, 32, 1, NULL, 32, 0, transformer_kernel_11, transformer_train_panel_17, &(struct transformer_train_panel_17){ weights, trainer, arena }, &(nn_ahead){ 3, 32, { trainer->block_1_dense_4_kernel_m, trainer->block_1_dense_4_kernel_v, weights->block_1_dense_4_kernel } });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v427 = arena[221184 + i0];
            const float v139 = trainer->block_1_dense_3_bias_m[i0];
            const float v1029 = v427 - v139;
            const float v1030 = nn_fma(v1029, 0.1f, v139);
            const float v140 = trainer->block_1_dense_3_bias_v[i0];
            const float v1032 = -v140;
            const float v1033 = nn_fma(v427, v427, v1032);
            const float v1034 = nn_fma(v1033, 0.001f, v140);
            const float v1036 = v1030 * v619;
            const float v1037 = nn_sqrt(v1034);
            const float v1038 = v1037 + 1e-7f;
            const float v1039 = nn_quotient(v1036, v1038);
            const float v47 = weights->block_1_dense_3_bias[i0];
            const float v1040 = v47 - v1039;
            trainer->block_1_dense_3_bias_m[i0] = v1030;
            trainer->block_1_dense_3_bias_v[i0] = v1034;
            weights->block_1_dense_3_bias[i0] = v1040;
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    transformer_kernel_12(n * 8, arena + 32768, weights->block_1_dense_3_kernel, arena + 49152);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 49152, arena + 57344);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 64] */
    nn_gemm_panels(32, 64, n * 8, arena + 212992, 1, 32, arena + 32768, 64, 1, NULL, 64, 0, transformer_kernel_13, transformer_train_panel_18, &(struct transformer_train_panel_18){ weights, trainer, arena }, &(nn_ahead){ 3, 64, { trainer->block_1_dense_3_kernel_m, trainer->block_1_dense_3_kernel_v, weights->block_1_dense_3_kernel } });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v430 = arena[57344 + i0];
            const float v135 = trainer->block_1_layer_normalization_3_beta_m[i0];
            const float v1003 = v430 - v135;
            const float v1004 = nn_fma(v1003, 0.1f, v135);
            const float v136 = trainer->block_1_layer_normalization_3_beta_v[i0];
            const float v1006 = -v136;
            const float v1007 = nn_fma(v430, v430, v1006);
            const float v1008 = nn_fma(v1007, 0.001f, v136);
            const float v1010 = v1004 * v619;
            const float v1011 = nn_sqrt(v1008);
            const float v1012 = v1011 + 1e-7f;
            const float v1013 = nn_quotient(v1010, v1012);
            const float v44 = weights->block_1_layer_normalization_3_beta[i0];
            const float v1014 = v44 - v1013;
            trainer->block_1_layer_normalization_3_beta_m[i0] = v1004;
            trainer->block_1_layer_normalization_3_beta_v[i0] = v1008;
            weights->block_1_layer_normalization_3_beta[i0] = v1014;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, mul, mul, mul, mul, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v433 = arena[249600 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v286 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v434 = v286 * v433;
                const float v428 = arena[49152 + i0 * 32 + i1];
                const float v435 = v428 * v434;
                arena[57344 + i0 * 32 + i1] = v435;
                const float v282 = arena[204800 + i0 * 32 + i1];
                const float v436 = v428 * v282;
                const float v437 = v436 * v433;
                arena[49152 + i0 * 32 + i1] = v437;
                const float v439 = v437 * v434;
                arena[32768 + i0 * 32 + i1] = v439;
                const float v422 = arena[65536 + i0 * 32 + i1];
                const float v445 = v422 + v435;
                arena[65536 + i0 * 32 + i1] = v445;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 49152, arena + 41216);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 40960);
    /* transformer.nn:8: block_1/layer_normalization_3: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v440 = arena[40960 + i0];
            const float v441 = -v440;
            arena[40960 + i0] = v441;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: quotient, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v432 = arena[249344 + i0];
            const float v443 = nn_quotient(0.5f, v432);
            const float v442 = arena[40960 + i0];
            const float v444 = v442 * v443;
            const float v449 = 0.0625f * v444;
            arena[249344 + i0] = v449;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 57344, arena + 32768);
    /* transformer.nn:8: block_1/layer_normalization_3: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v446 = arena[32768 + i0];
            const float v447 = -v446;
            arena[32768 + i0] = v447;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v448 = arena[32768 + i0];
            const float v451 = v448 * 0.03125f;
            arena[32768 + i0] = v451;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: fma, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v449 = arena[249344 + i0];
            const float v451 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v282 = arena[204800 + i0 * 32 + i1];
                const float v445 = arena[65536 + i0 * 32 + i1];
                const float v450 = nn_fma(v449, v282, v445);
                const float v452 = v450 + v451;
                arena[204800 + i0 * 32 + i1] = v452;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 204800, arena + 32768);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v438 = arena[41216 + i0];
            const float v133 = trainer->block_1_layer_normalization_3_gamma_m[i0];
            const float v990 = v438 - v133;
            const float v991 = nn_fma(v990, 0.1f, v133);
            const float v134 = trainer->block_1_layer_normalization_3_gamma_v[i0];
            const float v993 = -v134;
            const float v994 = nn_fma(v438, v438, v993);
            const float v995 = nn_fma(v994, 0.001f, v134);
            const float v997 = v991 * v619;
            const float v998 = nn_sqrt(v995);
            const float v999 = v998 + 1e-7f;
            const float v1000 = nn_quotient(v997, v999);
            const float v43 = weights->block_1_layer_normalization_3_gamma[i0];
            const float v1001 = v43 - v1000;
            trainer->block_1_layer_normalization_3_gamma_m[i0] = v991;
            trainer->block_1_layer_normalization_3_gamma_v[i0] = v995;
            weights->block_1_layer_normalization_3_gamma[i0] = v1001;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v453 = arena[32768 + i0];
            const float v131 = trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0];
            const float v977 = v453 - v131;
            const float v978 = nn_fma(v977, 0.1f, v131);
            const float v132 = trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0];
            const float v980 = -v132;
            const float v981 = nn_fma(v453, v453, v980);
            const float v982 = nn_fma(v981, 0.001f, v132);
            const float v984 = v978 * v619;
            const float v985 = nn_sqrt(v982);
            const float v986 = v985 + 1e-7f;
            const float v987 = nn_quotient(v984, v986);
            const float v42 = weights->block_1_multi_head_attention_1_attention_output_bias[i0];
            const float v988 = v42 - v987;
            trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0] = v978;
            trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0] = v982;
            weights->block_1_multi_head_attention_1_attention_output_bias[i0] = v988;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 196608, arena + 204800, arena + 212992);
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    transformer_kernel_15(n * 8, arena + 204800, weights->block_1_multi_head_attention_1_attention_output_kernel, arena + 196608);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8, 32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v456 = arena[212992 + i0];
            const float v129 = trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0];
            const float v964 = v456 - v129;
            const float v965 = nn_fma(v964, 0.1f, v129);
            const float v130 = trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0];
            const float v967 = -v130;
            const float v968 = nn_fma(v456, v456, v967);
            const float v969 = nn_fma(v968, 0.001f, v130);
            const float v971 = v965 * v619;
            const float v972 = nn_sqrt(v969);
            const float v973 = v972 + 1e-7f;
            const float v974 = nn_quotient(v971, v973);
            const float v41 = weights->block_1_multi_head_attention_1_attention_output_kernel[i0];
            const float v975 = v41 - v974;
            trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0] = v965;
            trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0] = v969;
            weights->block_1_multi_head_attention_1_attention_output_kernel[i0] = v975;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], mul -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm_panels(8, 8, 8, arena + 196608 + i0 * 256 + i1 * 8, 32, 1, arena + 180224 + i0 * 256 + i1 * 8, 1, 32, arena + 32768 + i0 * 256 + i1 * 64, 8, 0, transformer_kernel_16, transformer_train_panel_19, &(struct transformer_train_panel_19){ i0, i1, arena }, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 40960, arena + 180224);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v462 = arena[180224 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v458 = arena[32768 + i0 * 8 + i1];
                const float v463 = v458 - v462;
                const float v272 = arena[188416 + i0 * 8 + i1];
                const float v464 = v272 * v463;
                arena[32768 + i0 * 8 + i1] = v464;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_17(8, arena + 188416 + i0 * 256 + i1 * 64, arena + 196608 + i0 * 256 + i1 * 8, arena + 180224 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/value: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 180224, arena + 188416);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v470 = arena[188416 + i0];
            const float v127 = trainer->block_1_multi_head_attention_1_value_bias_m[i0];
            const float v951 = v470 - v127;
            const float v952 = nn_fma(v951, 0.1f, v127);
            const float v128 = trainer->block_1_multi_head_attention_1_value_bias_v[i0];
            const float v954 = -v128;
            const float v955 = nn_fma(v470, v470, v954);
            const float v956 = nn_fma(v955, 0.001f, v128);
            const float v958 = v952 * v619;
            const float v959 = nn_sqrt(v956);
            const float v960 = v959 + 1e-7f;
            const float v961 = nn_quotient(v958, v960);
            const float v39 = weights->block_1_multi_head_attention_1_value_bias[i0];
            const float v962 = v39 - v961;
            trainer->block_1_multi_head_attention_1_value_bias_m[i0] = v952;
            trainer->block_1_multi_head_attention_1_value_bias_v[i0] = v956;
            weights->block_1_multi_head_attention_1_value_bias[i0] = v962;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 155648, arena + 180224, arena + 196608);
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_17(8, arena + 32768 + i0 * 256 + i1 * 64, arena + 163840 + i0 * 256 + i1 * 8, arena + 188416 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/key: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 188416, arena + 197632);
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm_panels(8, 8, 8, arena + 32768 + i0 * 256 + i1 * 64, 8, 1, arena + 172032 + i0 * 256 + i1 * 8, 32, 1, arena + 163840 + i0 * 256 + i1 * 8, 32, 0, transformer_kernel_18, transformer_train_panel_20, &(struct transformer_train_panel_20){ i0, i1, arena }, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 163840, arena + 198656);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v476 = arena[197632 + i0];
            const float v123 = trainer->block_1_multi_head_attention_1_key_bias_m[i0];
            const float v925 = v476 - v123;
            const float v926 = nn_fma(v925, 0.1f, v123);
            const float v124 = trainer->block_1_multi_head_attention_1_key_bias_v[i0];
            const float v928 = -v124;
            const float v929 = nn_fma(v476, v476, v928);
            const float v930 = nn_fma(v929, 0.001f, v124);
            const float v932 = v926 * v619;
            const float v933 = nn_sqrt(v930);
            const float v934 = v933 + 1e-7f;
            const float v935 = nn_quotient(v932, v934);
            const float v37 = weights->block_1_multi_head_attention_1_key_bias[i0];
            const float v936 = v37 - v935;
            trainer->block_1_multi_head_attention_1_key_bias_m[i0] = v926;
            trainer->block_1_multi_head_attention_1_key_bias_v[i0] = v930;
            weights->block_1_multi_head_attention_1_key_bias[i0] = v936;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 155648, arena + 188416, arena + 197632);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v483 = arena[198656 + i0];
            const float v119 = trainer->block_1_multi_head_attention_1_query_bias_m[i0];
            const float v899 = v483 - v119;
            const float v900 = nn_fma(v899, 0.1f, v119);
            const float v120 = trainer->block_1_multi_head_attention_1_query_bias_v[i0];
            const float v902 = -v120;
            const float v903 = nn_fma(v483, v483, v902);
            const float v904 = nn_fma(v903, 0.001f, v120);
            const float v906 = v900 * v619;
            const float v907 = nn_sqrt(v904);
            const float v908 = v907 + 1e-7f;
            const float v909 = nn_quotient(v906, v908);
            const float v35 = weights->block_1_multi_head_attention_1_query_bias[i0];
            const float v910 = v35 - v909;
            trainer->block_1_multi_head_attention_1_query_bias_m[i0] = v900;
            trainer->block_1_multi_head_attention_1_query_bias_v[i0] = v904;
            weights->block_1_multi_head_attention_1_query_bias[i0] = v910;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 155648, arena + 163840, arena + 198656);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    transformer_kernel_15(n * 8, arena + 180224, weights->block_1_multi_head_attention_1_value_kernel, arena + 155648);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 188416, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 1, 32, NULL, 32, 0, transformer_kernel_10, transformer_train_panel_21, &(struct transformer_train_panel_21){ arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 163840, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 1, 32, NULL, 32, 0, transformer_kernel_10, transformer_train_panel_22, &(struct transformer_train_panel_22){ arena }, NULL);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 155648, arena + 199680);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v473 = arena[196608 + i0];
            const float v125 = trainer->block_1_multi_head_attention_1_value_kernel_m[i0];
            const float v938 = v473 - v125;
            const float v939 = nn_fma(v938, 0.1f, v125);
            const float v126 = trainer->block_1_multi_head_attention_1_value_kernel_v[i0];
            const float v941 = -v126;
            const float v942 = nn_fma(v473, v473, v941);
            const float v943 = nn_fma(v942, 0.001f, v126);
            const float v945 = v939 * v619;
            const float v946 = nn_sqrt(v943);
            const float v947 = v946 + 1e-7f;
            const float v948 = nn_quotient(v945, v947);
            const float v38 = weights->block_1_multi_head_attention_1_value_kernel[i0];
            const float v949 = v38 - v948;
            trainer->block_1_multi_head_attention_1_value_kernel_m[i0] = v939;
            trainer->block_1_multi_head_attention_1_value_kernel_v[i0] = v943;
            weights->block_1_multi_head_attention_1_value_kernel[i0] = v949;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v480 = arena[197632 + i0];
            const float v121 = trainer->block_1_multi_head_attention_1_key_kernel_m[i0];
            const float v912 = v480 - v121;
            const float v913 = nn_fma(v912, 0.1f, v121);
            const float v122 = trainer->block_1_multi_head_attention_1_key_kernel_v[i0];
            const float v915 = -v122;
            const float v916 = nn_fma(v480, v480, v915);
            const float v917 = nn_fma(v916, 0.001f, v122);
            const float v919 = v913 * v619;
            const float v920 = nn_sqrt(v917);
            const float v921 = v920 + 1e-7f;
            const float v922 = nn_quotient(v919, v921);
            const float v36 = weights->block_1_multi_head_attention_1_key_kernel[i0];
            const float v923 = v36 - v922;
            trainer->block_1_multi_head_attention_1_key_kernel_m[i0] = v913;
            trainer->block_1_multi_head_attention_1_key_kernel_v[i0] = v917;
            weights->block_1_multi_head_attention_1_key_kernel[i0] = v923;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v487 = arena[198656 + i0];
            const float v117 = trainer->block_1_multi_head_attention_1_query_kernel_m[i0];
            const float v886 = v487 - v117;
            const float v887 = nn_fma(v886, 0.1f, v117);
            const float v118 = trainer->block_1_multi_head_attention_1_query_kernel_v[i0];
            const float v889 = -v118;
            const float v890 = nn_fma(v487, v487, v889);
            const float v891 = nn_fma(v890, 0.001f, v118);
            const float v893 = v887 * v619;
            const float v894 = nn_sqrt(v891);
            const float v895 = v894 + 1e-7f;
            const float v896 = nn_quotient(v893, v895);
            const float v34 = weights->block_1_multi_head_attention_1_query_kernel[i0];
            const float v897 = v34 - v896;
            trainer->block_1_multi_head_attention_1_query_kernel_m[i0] = v887;
            trainer->block_1_multi_head_attention_1_query_kernel_v[i0] = v891;
            weights->block_1_multi_head_attention_1_query_kernel[i0] = v897;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v488 = arena[199680 + i0];
            const float v115 = trainer->block_1_layer_normalization_2_beta_m[i0];
            const float v873 = v488 - v115;
            const float v874 = nn_fma(v873, 0.1f, v115);
            const float v116 = trainer->block_1_layer_normalization_2_beta_v[i0];
            const float v876 = -v116;
            const float v877 = nn_fma(v488, v488, v876);
            const float v878 = nn_fma(v877, 0.001f, v116);
            const float v880 = v874 * v619;
            const float v881 = nn_sqrt(v878);
            const float v882 = v881 + 1e-7f;
            const float v883 = nn_quotient(v880, v882);
            const float v32 = weights->block_1_layer_normalization_2_beta[i0];
            const float v884 = v32 - v883;
            trainer->block_1_layer_normalization_2_beta_m[i0] = v874;
            trainer->block_1_layer_normalization_2_beta_v[i0] = v878;
            weights->block_1_layer_normalization_2_beta[i0] = v884;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, mul, mul, mul, mul, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v491 = arena[249088 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v241 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v492 = v241 * v491;
                const float v485 = arena[155648 + i0 * 32 + i1];
                const float v493 = v485 * v492;
                arena[32768 + i0 * 32 + i1] = v493;
                const float v237 = arena[147456 + i0 * 32 + i1];
                const float v494 = v485 * v237;
                const float v495 = v494 * v491;
                arena[155648 + i0 * 32 + i1] = v495;
                const float v497 = v495 * v492;
                arena[40960 + i0 * 32 + i1] = v497;
                const float v452 = arena[204800 + i0 * 32 + i1];
                const float v503 = v452 + v493;
                arena[204800 + i0 * 32 + i1] = v503;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 155648, arena + 49408);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 40960, arena + 49152);
    /* transformer.nn:7: block_1/layer_normalization_2: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v498 = arena[49152 + i0];
            const float v499 = -v498;
            arena[49152 + i0] = v499;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: quotient, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v490 = arena[248832 + i0];
            const float v501 = nn_quotient(0.5f, v490);
            const float v500 = arena[49152 + i0];
            const float v502 = v500 * v501;
            const float v507 = 0.0625f * v502;
            arena[248832 + i0] = v507;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 40960);
    /* transformer.nn:7: block_1/layer_normalization_2: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v504 = arena[40960 + i0];
            const float v505 = -v504;
            arena[40960 + i0] = v505;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v506 = arena[40960 + i0];
            const float v509 = v506 * 0.03125f;
            arena[40960 + i0] = v509;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: fma, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v507 = arena[248832 + i0];
            const float v509 = arena[40960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v237 = arena[147456 + i0 * 32 + i1];
                const float v503 = arena[204800 + i0 * 32 + i1];
                const float v508 = nn_fma(v507, v237, v503);
                const float v510 = v508 + v509;
                arena[147456 + i0 * 32 + i1] = v510;
            }
        }
    }
    /* transformer.nn:8: block/dense_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 147456, arena + 32768);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v496 = arena[49408 + i0];
            const float v113 = trainer->block_1_layer_normalization_2_gamma_m[i0];
            const float v860 = v496 - v113;
            const float v861 = nn_fma(v860, 0.1f, v113);
            const float v114 = trainer->block_1_layer_normalization_2_gamma_v[i0];
            const float v863 = -v114;
            const float v864 = nn_fma(v496, v496, v863);
            const float v865 = nn_fma(v864, 0.001f, v114);
            const float v867 = v861 * v619;
            const float v868 = nn_sqrt(v865);
            const float v869 = v868 + 1e-7f;
            const float v870 = nn_quotient(v867, v869);
            const float v31 = weights->block_1_layer_normalization_2_gamma[i0];
            const float v871 = v31 - v870;
            trainer->block_1_layer_normalization_2_gamma_m[i0] = v861;
            trainer->block_1_layer_normalization_2_gamma_v[i0] = v865;
            weights->block_1_layer_normalization_2_gamma[i0] = v871;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v511 = arena[32768 + i0];
            const float v111 = trainer->block_dense_2_bias_m[i0];
            const float v847 = v511 - v111;
            const float v848 = nn_fma(v847, 0.1f, v111);
            const float v112 = trainer->block_dense_2_bias_v[i0];
            const float v850 = -v112;
            const float v851 = nn_fma(v511, v511, v850);
            const float v852 = nn_fma(v851, 0.001f, v112);
            const float v854 = v848 * v619;
            const float v855 = nn_sqrt(v852);
            const float v856 = v855 + 1e-7f;
            const float v857 = nn_quotient(v854, v856);
            const float v30 = weights->block_dense_2_bias[i0];
            const float v858 = v30 - v857;
            trainer->block_dense_2_bias_m[i0] = v848;
            trainer->block_dense_2_bias_v[i0] = v852;
            weights->block_dense_2_bias[i0] = v858;
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 147456, 32, 1, weights->block_dense_2_kernel, 1, 32, NULL, 64, 0, transformer_kernel_10, transformer_train_panel_23, &(struct transformer_train_panel_23){ arena }, NULL);
    /* transformer.nn:8: block/dense_1: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena, arena + 32768);
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [64, 32] */
    nn_gemm_panels(64, 32, n * 8, arena + 16384, 1, 64, arena + 147456, 32, 1, NULL, 32, 0, transformer_kernel_11, transformer_train_panel_24, &(struct transformer_train_panel_24){ weights, trainer, arena }, &(nn_ahead){ 3, 32, { trainer->block_dense_2_kernel_m, trainer->block_dense_2_kernel_v, weights->block_dense_2_kernel } });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [64] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v515 = arena[32768 + i0];
            const float v107 = trainer->block_dense_1_bias_m[i0];
            const float v821 = v515 - v107;
            const float v822 = nn_fma(v821, 0.1f, v107);
            const float v108 = trainer->block_dense_1_bias_v[i0];
            const float v824 = -v108;
            const float v825 = nn_fma(v515, v515, v824);
            const float v826 = nn_fma(v825, 0.001f, v108);
            const float v828 = v822 * v619;
            const float v829 = nn_sqrt(v826);
            const float v830 = v829 + 1e-7f;
            const float v831 = nn_quotient(v828, v830);
            const float v25 = weights->block_dense_1_bias[i0];
            const float v832 = v25 - v831;
            trainer->block_dense_1_bias_m[i0] = v822;
            trainer->block_dense_1_bias_v[i0] = v826;
            weights->block_dense_1_bias[i0] = v832;
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    transformer_kernel_12(n * 8, arena, weights->block_dense_1_kernel, arena + 16384);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 64] */
    nn_gemm_panels(32, 64, n * 8, arena + 139264, 1, 32, arena, 64, 1, NULL, 64, 0, transformer_kernel_13, transformer_train_panel_25, &(struct transformer_train_panel_25){ weights, trainer, arena }, &(nn_ahead){ 3, 64, { trainer->block_dense_1_kernel_m, trainer->block_dense_1_kernel_v, weights->block_dense_1_kernel } });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v518 = arena[24576 + i0];
            const float v103 = trainer->block_layer_normalization_1_beta_m[i0];
            const float v795 = v518 - v103;
            const float v796 = nn_fma(v795, 0.1f, v103);
            const float v104 = trainer->block_layer_normalization_1_beta_v[i0];
            const float v798 = -v104;
            const float v799 = nn_fma(v518, v518, v798);
            const float v800 = nn_fma(v799, 0.001f, v104);
            const float v802 = v796 * v619;
            const float v803 = nn_sqrt(v800);
            const float v804 = v803 + 1e-7f;
            const float v805 = nn_quotient(v802, v804);
            const float v22 = weights->block_layer_normalization_1_beta[i0];
            const float v806 = v22 - v805;
            trainer->block_layer_normalization_1_beta_m[i0] = v796;
            trainer->block_layer_normalization_1_beta_v[i0] = v800;
            weights->block_layer_normalization_1_beta[i0] = v806;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, mul, mul, mul, mul, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v521 = arena[248576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v210 = weights->block_layer_normalization_1_gamma[i1];
                const float v522 = v210 * v521;
                const float v516 = arena[16384 + i0 * 32 + i1];
                const float v523 = v516 * v522;
                arena[139264 + i0 * 32 + i1] = v523;
                const float v206 = arena[131072 + i0 * 32 + i1];
                const float v524 = v516 * v206;
                const float v525 = v524 * v521;
                arena[16384 + i0 * 32 + i1] = v525;
                const float v527 = v525 * v522;
                arena[i0 * 32 + i1] = v527;
                const float v510 = arena[147456 + i0 * 32 + i1];
                const float v533 = v510 + v523;
                arena[147456 + i0 * 32 + i1] = v533;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 16384, arena + 8448);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v528 = arena[8192 + i0];
            const float v529 = -v528;
            arena[8192 + i0] = v529;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: quotient, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v520 = arena[248320 + i0];
            const float v531 = nn_quotient(0.5f, v520);
            const float v530 = arena[8192 + i0];
            const float v532 = v530 * v531;
            const float v537 = 0.0625f * v532;
            arena[248320 + i0] = v537;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 139264, arena);
    /* transformer.nn:8: block/layer_normalization_1: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v534 = arena[i0];
            const float v535 = -v534;
            arena[i0] = v535;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v536 = arena[i0];
            const float v539 = v536 * 0.03125f;
            arena[i0] = v539;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: fma, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v537 = arena[248320 + i0];
            const float v539 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v206 = arena[131072 + i0 * 32 + i1];
                const float v533 = arena[147456 + i0 * 32 + i1];
                const float v538 = nn_fma(v537, v206, v533);
                const float v540 = v538 + v539;
                arena[131072 + i0 * 32 + i1] = v540;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/attention_output: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 131072, arena);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v526 = arena[8448 + i0];
            const float v101 = trainer->block_layer_normalization_1_gamma_m[i0];
            const float v782 = v526 - v101;
            const float v783 = nn_fma(v782, 0.1f, v101);
            const float v102 = trainer->block_layer_normalization_1_gamma_v[i0];
            const float v785 = -v102;
            const float v786 = nn_fma(v526, v526, v785);
            const float v787 = nn_fma(v786, 0.001f, v102);
            const float v789 = v783 * v619;
            const float v790 = nn_sqrt(v787);
            const float v791 = v790 + 1e-7f;
            const float v792 = nn_quotient(v789, v791);
            const float v21 = weights->block_layer_normalization_1_gamma[i0];
            const float v793 = v21 - v792;
            trainer->block_layer_normalization_1_gamma_m[i0] = v783;
            trainer->block_layer_normalization_1_gamma_v[i0] = v787;
            weights->block_layer_normalization_1_gamma[i0] = v793;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v541 = arena[i0];
            const float v99 = trainer->block_multi_head_attention_attention_output_bias_m[i0];
            const float v769 = v541 - v99;
            const float v770 = nn_fma(v769, 0.1f, v99);
            const float v100 = trainer->block_multi_head_attention_attention_output_bias_v[i0];
            const float v772 = -v100;
            const float v773 = nn_fma(v541, v541, v772);
            const float v774 = nn_fma(v773, 0.001f, v100);
            const float v776 = v770 * v619;
            const float v777 = nn_sqrt(v774);
            const float v778 = v777 + 1e-7f;
            const float v779 = nn_quotient(v776, v778);
            const float v20 = weights->block_multi_head_attention_attention_output_bias[i0];
            const float v780 = v20 - v779;
            trainer->block_multi_head_attention_attention_output_bias_m[i0] = v770;
            trainer->block_multi_head_attention_attention_output_bias_v[i0] = v774;
            weights->block_multi_head_attention_attention_output_bias[i0] = v780;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 122880, arena + 131072, arena);
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    transformer_kernel_15(n * 8, arena + 131072, weights->block_multi_head_attention_attention_output_kernel, arena + 122880);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8, 32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v544 = arena[i0];
            const float v97 = trainer->block_multi_head_attention_attention_output_kernel_m[i0];
            const float v756 = v544 - v97;
            const float v757 = nn_fma(v756, 0.1f, v97);
            const float v98 = trainer->block_multi_head_attention_attention_output_kernel_v[i0];
            const float v759 = -v98;
            const float v760 = nn_fma(v544, v544, v759);
            const float v761 = nn_fma(v760, 0.001f, v98);
            const float v763 = v757 * v619;
            const float v764 = nn_sqrt(v761);
            const float v765 = v764 + 1e-7f;
            const float v766 = nn_quotient(v763, v765);
            const float v19 = weights->block_multi_head_attention_attention_output_kernel[i0];
            const float v767 = v19 - v766;
            trainer->block_multi_head_attention_attention_output_kernel_m[i0] = v757;
            trainer->block_multi_head_attention_attention_output_kernel_v[i0] = v761;
            weights->block_multi_head_attention_attention_output_kernel[i0] = v767;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], mul -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm_panels(8, 8, 8, arena + 122880 + i0 * 256 + i1 * 8, 32, 1, arena + 106496 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 0, transformer_kernel_16, transformer_train_panel_26, &(struct transformer_train_panel_26){ i0, i1, arena }, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 8192, arena + 106496);
    /* transformer.nn:7: block/multi_head_attention: sub, mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v550 = arena[106496 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v546 = arena[i0 * 8 + i1];
                const float v551 = v546 - v550;
                const float v196 = arena[114688 + i0 * 8 + i1];
                const float v552 = v196 * v551;
                arena[i0 * 8 + i1] = v552;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_17(8, arena + 114688 + i0 * 256 + i1 * 64, arena + 122880 + i0 * 256 + i1 * 8, arena + 106496 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block/multi_head_attention/value: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 106496, arena + 114688);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v558 = arena[114688 + i0];
            const float v95 = trainer->block_multi_head_attention_value_bias_m[i0];
            const float v743 = v558 - v95;
            const float v744 = nn_fma(v743, 0.1f, v95);
            const float v96 = trainer->block_multi_head_attention_value_bias_v[i0];
            const float v746 = -v96;
            const float v747 = nn_fma(v558, v558, v746);
            const float v748 = nn_fma(v747, 0.001f, v96);
            const float v750 = v744 * v619;
            const float v751 = nn_sqrt(v748);
            const float v752 = v751 + 1e-7f;
            const float v753 = nn_quotient(v750, v752);
            const float v16 = weights->block_multi_head_attention_value_bias[i0];
            const float v754 = v16 - v753;
            trainer->block_multi_head_attention_value_bias_m[i0] = v744;
            trainer->block_multi_head_attention_value_bias_v[i0] = v748;
            weights->block_multi_head_attention_value_bias[i0] = v754;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 81920, arena + 106496, arena + 122880);
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_17(8, arena + i0 * 256 + i1 * 64, arena + 90112 + i0 * 256 + i1 * 8, arena + 114688 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block/multi_head_attention/key: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 114688, arena + 123904);
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm_panels(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 98304 + i0 * 256 + i1 * 8, 32, 1, arena + 90112 + i0 * 256 + i1 * 8, 32, 0, transformer_kernel_18, transformer_train_panel_27, &(struct transformer_train_panel_27){ i0, i1, arena }, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 90112, arena + 124928);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v564 = arena[123904 + i0];
            const float v91 = trainer->block_multi_head_attention_key_bias_m[i0];
            const float v717 = v564 - v91;
            const float v718 = nn_fma(v717, 0.1f, v91);
            const float v92 = trainer->block_multi_head_attention_key_bias_v[i0];
            const float v720 = -v92;
            const float v721 = nn_fma(v564, v564, v720);
            const float v722 = nn_fma(v721, 0.001f, v92);
            const float v724 = v718 * v619;
            const float v725 = nn_sqrt(v722);
            const float v726 = v725 + 1e-7f;
            const float v727 = nn_quotient(v724, v726);
            const float v14 = weights->block_multi_head_attention_key_bias[i0];
            const float v728 = v14 - v727;
            trainer->block_multi_head_attention_key_bias_m[i0] = v718;
            trainer->block_multi_head_attention_key_bias_v[i0] = v722;
            weights->block_multi_head_attention_key_bias[i0] = v728;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 81920, arena + 114688, arena + 123904);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v571 = arena[124928 + i0];
            const float v87 = trainer->block_multi_head_attention_query_bias_m[i0];
            const float v691 = v571 - v87;
            const float v692 = nn_fma(v691, 0.1f, v87);
            const float v88 = trainer->block_multi_head_attention_query_bias_v[i0];
            const float v694 = -v88;
            const float v695 = nn_fma(v571, v571, v694);
            const float v696 = nn_fma(v695, 0.001f, v88);
            const float v698 = v692 * v619;
            const float v699 = nn_sqrt(v696);
            const float v700 = v699 + 1e-7f;
            const float v701 = nn_quotient(v698, v700);
            const float v12 = weights->block_multi_head_attention_query_bias[i0];
            const float v702 = v12 - v701;
            trainer->block_multi_head_attention_query_bias_m[i0] = v692;
            trainer->block_multi_head_attention_query_bias_v[i0] = v696;
            weights->block_multi_head_attention_query_bias[i0] = v702;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    transformer_kernel_14(32, n * 8, arena + 81920, arena + 90112, arena + 124928);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    transformer_kernel_15(n * 8, arena + 106496, weights->block_multi_head_attention_value_kernel, arena + 81920);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 114688, 32, 1, weights->block_multi_head_attention_key_kernel, 1, 32, NULL, 32, 0, transformer_kernel_10, transformer_train_panel_28, &(struct transformer_train_panel_28){ arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 90112, 32, 1, weights->block_multi_head_attention_query_kernel, 1, 32, NULL, 32, 0, transformer_kernel_10, transformer_train_panel_29, &(struct transformer_train_panel_29){ arena }, NULL);
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 81920, arena + 125952);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v561 = arena[122880 + i0];
            const float v93 = trainer->block_multi_head_attention_value_kernel_m[i0];
            const float v730 = v561 - v93;
            const float v731 = nn_fma(v730, 0.1f, v93);
            const float v94 = trainer->block_multi_head_attention_value_kernel_v[i0];
            const float v733 = -v94;
            const float v734 = nn_fma(v561, v561, v733);
            const float v735 = nn_fma(v734, 0.001f, v94);
            const float v737 = v731 * v619;
            const float v738 = nn_sqrt(v735);
            const float v739 = v738 + 1e-7f;
            const float v740 = nn_quotient(v737, v739);
            const float v15 = weights->block_multi_head_attention_value_kernel[i0];
            const float v741 = v15 - v740;
            trainer->block_multi_head_attention_value_kernel_m[i0] = v731;
            trainer->block_multi_head_attention_value_kernel_v[i0] = v735;
            weights->block_multi_head_attention_value_kernel[i0] = v741;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v568 = arena[123904 + i0];
            const float v89 = trainer->block_multi_head_attention_key_kernel_m[i0];
            const float v704 = v568 - v89;
            const float v705 = nn_fma(v704, 0.1f, v89);
            const float v90 = trainer->block_multi_head_attention_key_kernel_v[i0];
            const float v707 = -v90;
            const float v708 = nn_fma(v568, v568, v707);
            const float v709 = nn_fma(v708, 0.001f, v90);
            const float v711 = v705 * v619;
            const float v712 = nn_sqrt(v709);
            const float v713 = v712 + 1e-7f;
            const float v714 = nn_quotient(v711, v713);
            const float v13 = weights->block_multi_head_attention_key_kernel[i0];
            const float v715 = v13 - v714;
            trainer->block_multi_head_attention_key_kernel_m[i0] = v705;
            trainer->block_multi_head_attention_key_kernel_v[i0] = v709;
            weights->block_multi_head_attention_key_kernel[i0] = v715;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32, 4, 8] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v575 = arena[124928 + i0];
            const float v85 = trainer->block_multi_head_attention_query_kernel_m[i0];
            const float v678 = v575 - v85;
            const float v679 = nn_fma(v678, 0.1f, v85);
            const float v86 = trainer->block_multi_head_attention_query_kernel_v[i0];
            const float v681 = -v86;
            const float v682 = nn_fma(v575, v575, v681);
            const float v683 = nn_fma(v682, 0.001f, v86);
            const float v685 = v679 * v619;
            const float v686 = nn_sqrt(v683);
            const float v687 = v686 + 1e-7f;
            const float v688 = nn_quotient(v685, v687);
            const float v11 = weights->block_multi_head_attention_query_kernel[i0];
            const float v689 = v11 - v688;
            trainer->block_multi_head_attention_query_kernel_m[i0] = v679;
            trainer->block_multi_head_attention_query_kernel_v[i0] = v683;
            weights->block_multi_head_attention_query_kernel[i0] = v689;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v576 = arena[125952 + i0];
            const float v83 = trainer->block_layer_normalization_beta_m[i0];
            const float v665 = v576 - v83;
            const float v666 = nn_fma(v665, 0.1f, v83);
            const float v84 = trainer->block_layer_normalization_beta_v[i0];
            const float v668 = -v84;
            const float v669 = nn_fma(v576, v576, v668);
            const float v670 = nn_fma(v669, 0.001f, v84);
            const float v672 = v666 * v619;
            const float v673 = nn_sqrt(v670);
            const float v674 = v673 + 1e-7f;
            const float v675 = nn_quotient(v672, v674);
            const float v7 = weights->block_layer_normalization_beta[i0];
            const float v676 = v7 - v675;
            trainer->block_layer_normalization_beta_m[i0] = v666;
            trainer->block_layer_normalization_beta_v[i0] = v670;
            weights->block_layer_normalization_beta[i0] = v676;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul, mul, mul, mul, mul, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v579 = arena[248064 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v165 = weights->block_layer_normalization_gamma[i1];
                const float v580 = v165 * v579;
                const float v573 = arena[81920 + i0 * 32 + i1];
                const float v581 = v573 * v580;
                arena[90112 + i0 * 32 + i1] = v581;
                const float v161 = arena[73728 + i0 * 32 + i1];
                const float v582 = v573 * v161;
                const float v583 = v582 * v579;
                arena[81920 + i0 * 32 + i1] = v583;
                const float v585 = v583 * v580;
                arena[98304 + i0 * 32 + i1] = v585;
                const float v540 = arena[131072 + i0 * 32 + i1];
                const float v591 = v540 + v581;
                arena[131072 + i0 * 32 + i1] = v591;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 81920, arena + 106496);
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 98304, arena + 81920);
    /* transformer.nn:7: block/layer_normalization: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v586 = arena[81920 + i0];
            const float v587 = -v586;
            arena[81920 + i0] = v587;
        }
    }
    /* transformer.nn:7: block/layer_normalization: quotient, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v578 = arena[247808 + i0];
            const float v589 = nn_quotient(0.5f, v578);
            const float v588 = arena[81920 + i0];
            const float v590 = v588 * v589;
            const float v595 = 0.0625f * v590;
            arena[247808 + i0] = v595;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 90112, arena + 81920);
    /* transformer.nn:7: block/layer_normalization: neg over [n, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v592 = arena[81920 + i0];
            const float v593 = -v592;
            arena[81920 + i0] = v593;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v594 = arena[81920 + i0];
            const float v597 = v594 * 0.03125f;
            arena[81920 + i0] = v597;
        }
    }
    /* transformer.nn:7: block/layer_normalization: fma, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v595 = arena[247808 + i0];
            const float v597 = arena[81920 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v161 = arena[73728 + i0 * 32 + i1];
                const float v591 = arena[131072 + i0 * 32 + i1];
                const float v596 = nn_fma(v595, v161, v591);
                const float v598 = v596 + v597;
                arena[73728 + i0 * 32 + i1] = v598;
            }
        }
    }
    /* transformer.nn:14: sum [n, 8, 32] -> [8, 32] */
    nn_sum_rows(n, 256, arena + 73728, arena);
    /* transformer.nn:13: dense: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 73728, arena + 81920);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v584 = arena[106496 + i0];
            const float v81 = trainer->block_layer_normalization_gamma_m[i0];
            const float v652 = v584 - v81;
            const float v653 = nn_fma(v652, 0.1f, v81);
            const float v82 = trainer->block_layer_normalization_gamma_v[i0];
            const float v655 = -v82;
            const float v656 = nn_fma(v584, v584, v655);
            const float v657 = nn_fma(v656, 0.001f, v82);
            const float v659 = v653 * v619;
            const float v660 = nn_sqrt(v657);
            const float v661 = v660 + 1e-7f;
            const float v662 = nn_quotient(v659, v661);
            const float v6 = weights->block_layer_normalization_gamma[i0];
            const float v663 = v6 - v662;
            trainer->block_layer_normalization_gamma_m[i0] = v653;
            trainer->block_layer_normalization_gamma_v[i0] = v657;
            weights->block_layer_normalization_gamma[i0] = v663;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [8, 32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v599 = arena[i0];
            const float v79 = trainer->position_embedding_embeddings_m[i0];
            const float v639 = v599 - v79;
            const float v640 = nn_fma(v639, 0.1f, v79);
            const float v80 = trainer->position_embedding_embeddings_v[i0];
            const float v642 = -v80;
            const float v643 = nn_fma(v599, v599, v642);
            const float v644 = nn_fma(v643, 0.001f, v80);
            const float v646 = v640 * v619;
            const float v647 = nn_sqrt(v644);
            const float v648 = v647 + 1e-7f;
            const float v649 = nn_quotient(v646, v648);
            const float v5 = weights->position_embedding_embeddings[i0];
            const float v650 = v5 - v649;
            trainer->position_embedding_embeddings_m[i0] = v640;
            trainer->position_embedding_embeddings_v[i0] = v644;
            weights->position_embedding_embeddings[i0] = v650;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v619 = arena[250368];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v600 = arena[81920 + i0];
            const float v77 = trainer->dense_bias_m[i0];
            const float v626 = v600 - v77;
            const float v627 = nn_fma(v626, 0.1f, v77);
            const float v78 = trainer->dense_bias_v[i0];
            const float v629 = -v78;
            const float v630 = nn_fma(v600, v600, v629);
            const float v631 = nn_fma(v630, 0.001f, v78);
            const float v633 = v627 * v619;
            const float v634 = nn_sqrt(v631);
            const float v635 = v634 + 1e-7f;
            const float v636 = nn_quotient(v633, v635);
            const float v4 = weights->dense_bias[i0];
            const float v637 = v4 - v636;
            trainer->dense_bias_m[i0] = v627;
            trainer->dense_bias_v[i0] = v631;
            weights->dense_bias[i0] = v637;
        }
    }
    /* transformer.nn:26: dense_5: contract [n, 8, 8] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [8, 32] */
    nn_gemm_panels(8, 32, n * 8, arena + 245760, 1, 8, arena + 73728, 32, 1, NULL, 32, 0, transformer_kernel_19, transformer_train_panel_30, &(struct transformer_train_panel_30){ weights, trainer, arena }, &(nn_ahead){ 3, 32, { trainer->dense_kernel_m, trainer->dense_kernel_v, weights->dense_kernel } });
    return arena[250384];
}

void transformer_metrics_reset(transformer_metrics *metrics) {
    /* transformer.nn:27: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->accuracy_total = 0.0f;
        metrics->accuracy_count = 0.0f;
    }
}

struct transformer_evaluate_panel_1 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_1 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v31 = c[i1 - column];
            const float v33 = weights->block_multi_head_attention_query_bias[i1];
            const float v34 = v31 + v33;
            arena[8192 + i0 * 32 + i1] = v34;
        }
    }
}

struct transformer_evaluate_panel_2 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_2 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v38 = c[i1 - column];
            const float v40 = weights->block_multi_head_attention_key_bias[i1];
            const float v41 = v38 + v40;
            arena[24576 + i0 * 32 + i1] = v41;
        }
    }
}

struct transformer_evaluate_panel_3 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_3 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v45 = c[i1 - column];
            const float v47 = weights->block_multi_head_attention_value_bias[i1];
            const float v48 = v45 + v47;
            arena[32768 + i0 * 32 + i1] = v48;
        }
    }
}

struct transformer_evaluate_panel_4 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_4 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v66 = c[i1 - column];
            const float v67 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v68 = v66 + v67;
            const float v9 = arena[16384 + i0 * 32 + i1];
            const float v69 = v9 + v68;
            arena[16384 + i0 * 32 + i1] = v69;
        }
    }
}

struct transformer_evaluate_panel_5 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
NN_OUTLINE void transformer_evaluate_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_5 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v88 = c[i1 - column];
            const float v89 = weights->block_dense_1_bias[i1];
            const float v90 = v88 + v89;
            const float v92 = 0.5f * v90;
            const float v94 = v90 * 0.70710677f;
            const float v95 = nn_erf(v94);
            const float v97 = 1.0f + v95;
            const float v98 = v92 * v97;
            arena[i0 * 64 + i1] = v98;
        }
    }
}

struct transformer_evaluate_panel_6 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_6 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v100 = c[i1 - column];
            const float v101 = weights->block_dense_2_bias[i1];
            const float v102 = v100 + v101;
            const float v69 = arena[16384 + i0 * 32 + i1];
            const float v103 = v69 + v102;
            arena[16384 + i0 * 32 + i1] = v103;
        }
    }
}

struct transformer_evaluate_panel_7 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_7 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v123 = c[i1 - column];
            const float v125 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v126 = v123 + v125;
            arena[8192 + i0 * 32 + i1] = v126;
        }
    }
}

struct transformer_evaluate_panel_8 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_8 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v130 = c[i1 - column];
            const float v132 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v133 = v130 + v132;
            arena[24576 + i0 * 32 + i1] = v133;
        }
    }
}

struct transformer_evaluate_panel_9 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_9 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v137 = c[i1 - column];
            const float v139 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v140 = v137 + v139;
            arena[32768 + i0 * 32 + i1] = v140;
        }
    }
}

struct transformer_evaluate_panel_10 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_10 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v157 = c[i1 - column];
            const float v158 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v159 = v157 + v158;
            const float v103 = arena[16384 + i0 * 32 + i1];
            const float v160 = v103 + v159;
            arena[16384 + i0 * 32 + i1] = v160;
        }
    }
}

struct transformer_evaluate_panel_11 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
NN_OUTLINE void transformer_evaluate_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_11 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v179 = c[i1 - column];
            const float v180 = weights->block_1_dense_3_bias[i1];
            const float v181 = v179 + v180;
            const float v182 = 0.5f * v181;
            const float v183 = v181 * 0.70710677f;
            const float v184 = nn_erf(v183);
            const float v185 = 1.0f + v184;
            const float v186 = v182 * v185;
            arena[i0 * 64 + i1] = v186;
        }
    }
}

struct transformer_evaluate_panel_12 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
NN_OUTLINE void transformer_evaluate_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_12 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v188 = c[i1 - column];
            const float v189 = weights->block_1_dense_4_bias[i1];
            const float v190 = v188 + v189;
            const float v160 = arena[16384 + i0 * 32 + i1];
            const float v191 = v160 + v190;
            arena[16384 + i0 * 32 + i1] = v191;
        }
    }
}

struct transformer_evaluate_panel_13 { const transformer_weights *weights; float *arena; };

/* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
static void transformer_evaluate_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_13 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v211 = c[i1 - column];
            const float v212 = weights->dense_5_bias[i1];
            const float v213 = v211 + v212;
            arena[i0 * 10 + i1] = v213;
        }
    }
}

float transformer_evaluate(const transformer_weights *weights, transformer_scratch *scratch, transformer_metrics *metrics, int n, const float *image, const int32_t *digit_true) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    int32_t *const integers = scratch->integers;
    if (n < 1 || n > TRANSFORMER_BATCH) return nn_from_bits(0x7fc00000u);
    /* transformer.nn:13: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[i0] = v2;
        }
    }
    /* transformer.nn:13: dense: contract [n, 8, 8] [8, 32] -> [n, 8, 32] */
    transformer_kernel_1(n * 8, arena, weights->dense_kernel, arena + 16384);
    /* transformer.nn:14: add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 32; i2++) {
                    const float v5 = arena[16384 + i0 * 256 + i1 * 32 + i2];
                    const float v6 = weights->dense_bias[i2];
                    const float v7 = v5 + v6;
                    const float v8 = weights->position_embedding_embeddings[i1 * 32 + i2];
                    const float v9 = v7 + v8;
                    arena[16384 + i0 * 256 + i1 * 32 + i2] = v9;
                }
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v13 = arena[24576 + i0];
            const float v15 = v13 * 0.03125f;
            arena[24576 + i0] = v15;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v15 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v9 = arena[16384 + i0 * 32 + i1];
                const float v16 = v9 - v15;
                arena[i0 * 32 + i1] = v16;
                const float v17 = v16 * v16;
                arena[8192 + i0 * 32 + i1] = v17;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block/layer_normalization: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v19 = arena[24576 + i0];
            const float v23 = nn_fma(v19, 0.03125f, 0.001f);
            const float v24 = nn_sqrt(v23);
            const float v26 = nn_quotient(1.0f, v24);
            arena[24576 + i0] = v26;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v26 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v20 = weights->block_layer_normalization_gamma[i1];
                const float v27 = v20 * v26;
                const float v16 = arena[i0 * 32 + i1];
                const float v21 = weights->block_layer_normalization_beta[i1];
                const float v28 = nn_fma(v16, v27, v21);
                arena[i0 * 32 + i1] = v28;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 8192, 32, 0, transformer_kernel_2, transformer_evaluate_panel_1, &(struct transformer_evaluate_panel_1){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 24576, 32, 0, transformer_kernel_2, transformer_evaluate_panel_2, &(struct transformer_evaluate_panel_2){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 32768, 32, 0, transformer_kernel_2, transformer_evaluate_panel_3, &(struct transformer_evaluate_panel_3){ weights, arena }, NULL);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v35 = arena[8192 + i0];
            const float v51 = v35 / 2.828427f;
            arena[8192 + i0] = v51;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 8192 + i0 * 256 + i1 * 8, arena + 24576 + i0 * 256 + i1 * 8, arena + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v54 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v52 = arena[i0 * 8 + i1];
                const float v55 = v52 - v54;
                const float v56 = nn_exp(v55);
                arena[i0 * 8 + i1] = v56;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v58 = arena[8192 + i0];
            const float v60 = nn_quotient(1.0f, v58);
            arena[8192 + i0] = v60;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v60 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v56 = arena[i0 * 8 + i1];
                const float v61 = v56 * v60;
                arena[i0 * 8 + i1] = v61;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + i0 * 256 + i1 * 64, arena + 32768 + i0 * 256 + i1 * 8, arena + 8192 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_evaluate_panel_4, &(struct transformer_evaluate_panel_4){ weights, arena }, NULL);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v73 = arena[8192 + i0];
            const float v74 = v73 * 0.03125f;
            arena[8192 + i0] = v74;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v74 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v69 = arena[16384 + i0 * 32 + i1];
                const float v75 = v69 - v74;
                arena[24576 + i0 * 32 + i1] = v75;
                const float v76 = v75 * v75;
                arena[i0 * 32 + i1] = v76;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v78 = arena[8192 + i0];
            const float v81 = nn_fma(v78, 0.03125f, 0.001f);
            const float v82 = nn_sqrt(v81);
            const float v84 = nn_quotient(1.0f, v82);
            arena[8192 + i0] = v84;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v84 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v79 = weights->block_layer_normalization_1_gamma[i1];
                const float v85 = v79 * v84;
                const float v75 = arena[24576 + i0 * 32 + i1];
                const float v80 = weights->block_layer_normalization_1_beta[i1];
                const float v86 = nn_fma(v75, v85, v80);
                arena[24576 + i0 * 32 + i1] = v86;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 0, transformer_kernel_5, transformer_evaluate_panel_5, &(struct transformer_evaluate_panel_5){ weights, arena }, NULL);
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_evaluate_panel_6, &(struct transformer_evaluate_panel_6){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v107 = arena[24576 + i0];
            const float v108 = v107 * 0.03125f;
            arena[24576 + i0] = v108;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v108 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v103 = arena[16384 + i0 * 32 + i1];
                const float v109 = v103 - v108;
                arena[i0 * 32 + i1] = v109;
                const float v110 = v109 * v109;
                arena[8192 + i0 * 32 + i1] = v110;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v112 = arena[24576 + i0];
            const float v115 = nn_fma(v112, 0.03125f, 0.001f);
            const float v116 = nn_sqrt(v115);
            const float v118 = nn_quotient(1.0f, v116);
            arena[24576 + i0] = v118;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v118 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v113 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v119 = v113 * v118;
                const float v109 = arena[i0 * 32 + i1];
                const float v114 = weights->block_1_layer_normalization_2_beta[i1];
                const float v120 = nn_fma(v109, v119, v114);
                arena[i0 * 32 + i1] = v120;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 8192, 32, 0, transformer_kernel_2, transformer_evaluate_panel_7, &(struct transformer_evaluate_panel_7){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 24576, 32, 0, transformer_kernel_2, transformer_evaluate_panel_8, &(struct transformer_evaluate_panel_8){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 32768, 32, 0, transformer_kernel_2, transformer_evaluate_panel_9, &(struct transformer_evaluate_panel_9){ weights, arena }, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v127 = arena[8192 + i0];
            const float v142 = v127 / 2.828427f;
            arena[8192 + i0] = v142;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_3(8, arena + 8192 + i0 * 256 + i1 * 8, arena + 24576 + i0 * 256 + i1 * 8, arena + i0 * 256 + i1 * 64);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v145 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v143 = arena[i0 * 8 + i1];
                const float v146 = v143 - v145;
                const float v147 = nn_exp(v146);
                arena[i0 * 8 + i1] = v147;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: quotient over [n, 4, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v149 = arena[8192 + i0];
            const float v151 = nn_quotient(1.0f, v149);
            arena[8192 + i0] = v151;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v151 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v147 = arena[i0 * 8 + i1];
                const float v152 = v147 * v151;
                arena[i0 * 8 + i1] = v152;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            transformer_kernel_4(8, arena + i0 * 256 + i1 * 64, arena + 32768 + i0 * 256 + i1 * 8, arena + 8192 + i0 * 256 + i1 * 8);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 0, transformer_kernel_2, transformer_evaluate_panel_10, &(struct transformer_evaluate_panel_10){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[8192 + i0];
            const float v165 = v164 * 0.03125f;
            arena[8192 + i0] = v165;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v165 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v160 = arena[16384 + i0 * 32 + i1];
                const float v166 = v160 - v165;
                arena[24576 + i0 * 32 + i1] = v166;
                const float v167 = v166 * v166;
                arena[i0 * 32 + i1] = v167;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v169 = arena[8192 + i0];
            const float v172 = nn_fma(v169, 0.03125f, 0.001f);
            const float v173 = nn_sqrt(v172);
            const float v175 = nn_quotient(1.0f, v173);
            arena[8192 + i0] = v175;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v175 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v170 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v176 = v170 * v175;
                const float v166 = arena[24576 + i0 * 32 + i1];
                const float v171 = weights->block_1_layer_normalization_3_beta[i1];
                const float v177 = nn_fma(v166, v176, v171);
                arena[24576 + i0 * 32 + i1] = v177;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm_panels(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena, 64, 0, transformer_kernel_5, transformer_evaluate_panel_11, &(struct transformer_evaluate_panel_11){ weights, arena }, NULL);
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm_panels(n * 8, 32, 64, arena, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 0, transformer_kernel_6, transformer_evaluate_panel_12, &(struct transformer_evaluate_panel_12){ weights, arena }, NULL);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v195 = arena[8192 + i0];
            const float v196 = v195 * 0.03125f;
            arena[8192 + i0] = v196;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v196 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v191 = arena[16384 + i0 * 32 + i1];
                const float v197 = v191 - v196;
                arena[16384 + i0 * 32 + i1] = v197;
                const float v198 = v197 * v197;
                arena[i0 * 32 + i1] = v198;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt, quotient over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v200 = arena[8192 + i0];
            const float v203 = nn_fma(v200, 0.03125f, 0.001f);
            const float v204 = nn_sqrt(v203);
            const float v206 = nn_quotient(1.0f, v204);
            arena[8192 + i0] = v206;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v206 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v201 = weights->layer_normalization_4_gamma[i1];
                const float v207 = v201 * v206;
                const float v197 = arena[16384 + i0 * 32 + i1];
                const float v202 = weights->layer_normalization_4_beta[i1];
                const float v208 = nn_fma(v197, v207, v202);
                arena[16384 + i0 * 32 + i1] = v208;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm_panels(n, 10, 256, arena + 16384, 256, 1, weights->dense_5_kernel, 10, 1, arena, 10, 0, transformer_kernel_7, transformer_evaluate_panel_13, &(struct transformer_evaluate_panel_13){ weights, arena }, NULL);
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v215 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v213 = arena[i0 * 10 + i1];
                const float v216 = v213 - v215;
                const float v217 = nn_exp(v216);
                arena[i0 * 10 + i1] = v217;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* transformer.nn:25: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v223 = digit_true[i0];
            const float v224 = (float)v223;
            arena[640 + i0] = v224;
        }
    }
    /* transformer.nn:25: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* transformer.nn:19: dense_5: quotient over [n, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v219 = arena[320 + i0];
            const float v221 = nn_quotient(1.0f, v219);
            arena[320 + i0] = v221;
        }
    }
    /* transformer.nn:19: dense_5: mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v221 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v217 = arena[i0 * 10 + i1];
                const float v222 = v217 * v221;
                arena[i0 * 10 + i1] = v222;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 672);
    /* transformer.nn:25: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v226 = integers[i0];
            const float v227 = (float)v226;
            arena[704 + i0] = v227;
        }
    }
    /* transformer.nn:25: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v225 = arena[640 + i0];
            const float v230 = arena[672 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v227 = arena[704 + i1];
                const float v228 = (v225 == v227 ? 1.0f : 0.0f);
                const float v222 = arena[i0 * 10 + i1];
                const float v231 = v222 / v230;
                const float v233 = nn_maximum(v231, 1e-7f);
                const float v235 = nn_minimum(v233, 0.9999999f);
                const float v236 = nn_log(v235);
                const float v237 = v228 * v236;
                arena[320 + i0 * 10 + i1] = v237;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 320, arena + 672);
    /* transformer.nn:25: sum [n] -> [] */
    nn_sum(1, n, arena + 672, arena + 320);
    /* transformer.nn:27: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena, integers);
    /* transformer.nn:27: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v249 = integers[i0];
            const float v250 = (float)v249;
            const float v224 = arena[640 + i0];
            const float v251 = (v224 == v250 ? 1.0f : 0.0f);
            arena[640 + i0] = v251;
        }
    }
    /* transformer.nn:27: sum [n] -> [] */
    nn_sum(1, n, arena + 640, arena + 336);
    /* transformer.nn:27: neg, div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v239 = arena[320];
        const float v240 = -v239;
        const float v242 = v240 / (float)n;
        arena[320] = v242;
        const float v243 = metrics->loss_total;
        const float v244 = nn_fma(v242, (float)n, v243);
        const float v256 = metrics->accuracy_count;
        const float v257 = v256 + (float)n;
        const float v253 = metrics->accuracy_total;
        const float v252 = arena[336];
        const float v254 = v253 + v252;
        const float v246 = metrics->loss_count;
        const float v247 = v246 + (float)n;
        metrics->loss_total = v244;
        metrics->accuracy_count = v257;
        metrics->accuracy_total = v254;
        metrics->loss_count = v247;
    }
    return arena[320];
}

void transformer_metrics_result(const transformer_metrics *metrics, float result[TRANSFORMER_METRICS]) {
    float arena[8];
    /* transformer.nn:27: div, div over [] */
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
typedef char transformer_weights_check[sizeof(transformer_weights) == TRANSFORMER_WEIGHTS_BYTES ? 1 : -1];
typedef char transformer_scratch_check[sizeof(transformer_scratch) == TRANSFORMER_INFERENCE_BYTES ? 1 : -1];
typedef char transformer_trainer_check[sizeof(transformer_trainer) == TRANSFORMER_TRAINING_BYTES ? 1 : -1];

static void transformer_any_init(void *weights, uint64_t seed) { transformer_init(weights, seed); }

static void transformer_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    transformer_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void transformer_any_trainer_init(void *trainer, uint64_t seed) { transformer_trainer_init(trainer, seed); }

static float transformer_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return transformer_train(weights, trainer, n, inputs[0], targets[0]);
}

static void transformer_any_metrics_reset(void *metrics) { transformer_metrics_reset(metrics); }

static float transformer_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return transformer_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void transformer_any_metrics_result(const void *metrics, float *result) { transformer_metrics_result(metrics, result); }

static const nn_tensor transformer_weight_table[] = {
    { "dense/kernel", NN_F32, 1, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, dense_bias), 0 },
    { "position_embedding/embeddings", NN_F32, 1, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_weights, position_embedding_embeddings), 0 },
    { "block/layer_normalization/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_layer_normalization_gamma), 0 },
    { "block/layer_normalization/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_layer_normalization_beta), 0 },
    { "block/multi_head_attention/query/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_multi_head_attention_query_kernel), 0 },
    { "block/multi_head_attention/query/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_multi_head_attention_query_bias), 0 },
    { "block/multi_head_attention/key/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_multi_head_attention_key_kernel), 0 },
    { "block/multi_head_attention/key/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_multi_head_attention_key_bias), 0 },
    { "block/multi_head_attention/value/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_multi_head_attention_value_kernel), 0 },
    { "block/multi_head_attention/value/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_multi_head_attention_value_bias), 0 },
    { "block/multi_head_attention/attention_output/kernel", NN_F32, 1, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_multi_head_attention_attention_output_kernel), 0 },
    { "block/multi_head_attention/attention_output/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_multi_head_attention_attention_output_bias), 0 },
    { "block/layer_normalization_1/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_layer_normalization_1_gamma), 0 },
    { "block/layer_normalization_1/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_layer_normalization_1_beta), 0 },
    { "block/dense_1/kernel", NN_F32, 1, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_weights, block_dense_1_kernel), 0 },
    { "block/dense_1/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_weights, block_dense_1_bias), 0 },
    { "block/dense_2/kernel", NN_F32, 1, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_weights, block_dense_2_kernel), 0 },
    { "block/dense_2/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_dense_2_bias), 0 },
    { "block_1/layer_normalization_2/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_layer_normalization_2_gamma), 0 },
    { "block_1/layer_normalization_2/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_layer_normalization_2_beta), 0 },
    { "block_1/multi_head_attention_1/query/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_1_multi_head_attention_1_query_kernel), 0 },
    { "block_1/multi_head_attention_1/query/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_multi_head_attention_1_query_bias), 0 },
    { "block_1/multi_head_attention_1/key/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_1_multi_head_attention_1_key_kernel), 0 },
    { "block_1/multi_head_attention_1/key/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_multi_head_attention_1_key_bias), 0 },
    { "block_1/multi_head_attention_1/value/kernel", NN_F32, 1, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_1_multi_head_attention_1_value_kernel), 0 },
    { "block_1/multi_head_attention_1/value/bias", NN_F32, 1, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_multi_head_attention_1_value_bias), 0 },
    { "block_1/multi_head_attention_1/attention_output/kernel", NN_F32, 1, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_weights, block_1_multi_head_attention_1_attention_output_kernel), 0 },
    { "block_1/multi_head_attention_1/attention_output/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_multi_head_attention_1_attention_output_bias), 0 },
    { "block_1/layer_normalization_3/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_layer_normalization_3_gamma), 0 },
    { "block_1/layer_normalization_3/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_layer_normalization_3_beta), 0 },
    { "block_1/dense_3/kernel", NN_F32, 1, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_weights, block_1_dense_3_kernel), 0 },
    { "block_1/dense_3/bias", NN_F32, 1, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_weights, block_1_dense_3_bias), 0 },
    { "block_1/dense_4/kernel", NN_F32, 1, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_weights, block_1_dense_4_kernel), 0 },
    { "block_1/dense_4/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, block_1_dense_4_bias), 0 },
    { "layer_normalization_4/gamma", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, layer_normalization_4_gamma), 0 },
    { "layer_normalization_4/beta", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_weights, layer_normalization_4_beta), 0 },
    { "dense_5/kernel", NN_F32, 1, 2, { 256, 10, 0, 0, 0, 0 }, 2560, offsetof(transformer_weights, dense_5_kernel), 0 },
    { "dense_5/bias", NN_F32, 1, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(transformer_weights, dense_5_bias), 0 },
};
static const nn_tensor transformer_slot_table[] = {
    { "dense/kernel/m", NN_F32, 0, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_trainer, dense_kernel_m), 0 },
    { "dense/kernel/v", NN_F32, 0, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_trainer, dense_kernel_v), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, dense_bias_m), 0 },
    { "dense/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, dense_bias_v), 0 },
    { "position_embedding/embeddings/m", NN_F32, 0, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_trainer, position_embedding_embeddings_m), 0 },
    { "position_embedding/embeddings/v", NN_F32, 0, 2, { 8, 32, 0, 0, 0, 0 }, 256, offsetof(transformer_trainer, position_embedding_embeddings_v), 0 },
    { "block/layer_normalization/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_gamma_m), 0 },
    { "block/layer_normalization/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_gamma_v), 0 },
    { "block/layer_normalization/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_beta_m), 0 },
    { "block/layer_normalization/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_beta_v), 0 },
    { "block/multi_head_attention/query/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_query_kernel_m), 0 },
    { "block/multi_head_attention/query/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_query_kernel_v), 0 },
    { "block/multi_head_attention/query/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_query_bias_m), 0 },
    { "block/multi_head_attention/query/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_query_bias_v), 0 },
    { "block/multi_head_attention/key/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_key_kernel_m), 0 },
    { "block/multi_head_attention/key/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_key_kernel_v), 0 },
    { "block/multi_head_attention/key/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_key_bias_m), 0 },
    { "block/multi_head_attention/key/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_key_bias_v), 0 },
    { "block/multi_head_attention/value/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_value_kernel_m), 0 },
    { "block/multi_head_attention/value/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_value_kernel_v), 0 },
    { "block/multi_head_attention/value/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_value_bias_m), 0 },
    { "block/multi_head_attention/value/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_value_bias_v), 0 },
    { "block/multi_head_attention/attention_output/kernel/m", NN_F32, 0, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_attention_output_kernel_m), 0 },
    { "block/multi_head_attention/attention_output/kernel/v", NN_F32, 0, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_multi_head_attention_attention_output_kernel_v), 0 },
    { "block/multi_head_attention/attention_output/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_attention_output_bias_m), 0 },
    { "block/multi_head_attention/attention_output/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_multi_head_attention_attention_output_bias_v), 0 },
    { "block/layer_normalization_1/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_1_gamma_m), 0 },
    { "block/layer_normalization_1/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_1_gamma_v), 0 },
    { "block/layer_normalization_1/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_1_beta_m), 0 },
    { "block/layer_normalization_1/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_layer_normalization_1_beta_v), 0 },
    { "block/dense_1/kernel/m", NN_F32, 0, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_dense_1_kernel_m), 0 },
    { "block/dense_1/kernel/v", NN_F32, 0, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_dense_1_kernel_v), 0 },
    { "block/dense_1/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_trainer, block_dense_1_bias_m), 0 },
    { "block/dense_1/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_trainer, block_dense_1_bias_v), 0 },
    { "block/dense_2/kernel/m", NN_F32, 0, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_dense_2_kernel_m), 0 },
    { "block/dense_2/kernel/v", NN_F32, 0, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_dense_2_kernel_v), 0 },
    { "block/dense_2/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_dense_2_bias_m), 0 },
    { "block/dense_2/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_dense_2_bias_v), 0 },
    { "block_1/layer_normalization_2/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_2_gamma_m), 0 },
    { "block_1/layer_normalization_2/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_2_gamma_v), 0 },
    { "block_1/layer_normalization_2/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_2_beta_m), 0 },
    { "block_1/layer_normalization_2/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_2_beta_v), 0 },
    { "block_1/multi_head_attention_1/query/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_query_kernel_m), 0 },
    { "block_1/multi_head_attention_1/query/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_query_kernel_v), 0 },
    { "block_1/multi_head_attention_1/query/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_query_bias_m), 0 },
    { "block_1/multi_head_attention_1/query/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_query_bias_v), 0 },
    { "block_1/multi_head_attention_1/key/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_key_kernel_m), 0 },
    { "block_1/multi_head_attention_1/key/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_key_kernel_v), 0 },
    { "block_1/multi_head_attention_1/key/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_key_bias_m), 0 },
    { "block_1/multi_head_attention_1/key/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_key_bias_v), 0 },
    { "block_1/multi_head_attention_1/value/kernel/m", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_value_kernel_m), 0 },
    { "block_1/multi_head_attention_1/value/kernel/v", NN_F32, 0, 3, { 32, 4, 8, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_value_kernel_v), 0 },
    { "block_1/multi_head_attention_1/value/bias/m", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_value_bias_m), 0 },
    { "block_1/multi_head_attention_1/value/bias/v", NN_F32, 0, 2, { 4, 8, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_value_bias_v), 0 },
    { "block_1/multi_head_attention_1/attention_output/kernel/m", NN_F32, 0, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_attention_output_kernel_m), 0 },
    { "block_1/multi_head_attention_1/attention_output/kernel/v", NN_F32, 0, 3, { 4, 8, 32, 0, 0, 0 }, 1024, offsetof(transformer_trainer, block_1_multi_head_attention_1_attention_output_kernel_v), 0 },
    { "block_1/multi_head_attention_1/attention_output/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_attention_output_bias_m), 0 },
    { "block_1/multi_head_attention_1/attention_output/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_multi_head_attention_1_attention_output_bias_v), 0 },
    { "block_1/layer_normalization_3/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_3_gamma_m), 0 },
    { "block_1/layer_normalization_3/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_3_gamma_v), 0 },
    { "block_1/layer_normalization_3/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_3_beta_m), 0 },
    { "block_1/layer_normalization_3/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_layer_normalization_3_beta_v), 0 },
    { "block_1/dense_3/kernel/m", NN_F32, 0, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_1_dense_3_kernel_m), 0 },
    { "block_1/dense_3/kernel/v", NN_F32, 0, 2, { 32, 64, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_1_dense_3_kernel_v), 0 },
    { "block_1/dense_3/bias/m", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_trainer, block_1_dense_3_bias_m), 0 },
    { "block_1/dense_3/bias/v", NN_F32, 0, 1, { 64, 0, 0, 0, 0, 0 }, 64, offsetof(transformer_trainer, block_1_dense_3_bias_v), 0 },
    { "block_1/dense_4/kernel/m", NN_F32, 0, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_1_dense_4_kernel_m), 0 },
    { "block_1/dense_4/kernel/v", NN_F32, 0, 2, { 64, 32, 0, 0, 0, 0 }, 2048, offsetof(transformer_trainer, block_1_dense_4_kernel_v), 0 },
    { "block_1/dense_4/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_dense_4_bias_m), 0 },
    { "block_1/dense_4/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, block_1_dense_4_bias_v), 0 },
    { "layer_normalization_4/gamma/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, layer_normalization_4_gamma_m), 0 },
    { "layer_normalization_4/gamma/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, layer_normalization_4_gamma_v), 0 },
    { "layer_normalization_4/beta/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, layer_normalization_4_beta_m), 0 },
    { "layer_normalization_4/beta/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(transformer_trainer, layer_normalization_4_beta_v), 0 },
    { "dense_5/kernel/m", NN_F32, 0, 2, { 256, 10, 0, 0, 0, 0 }, 2560, offsetof(transformer_trainer, dense_5_kernel_m), 0 },
    { "dense_5/kernel/v", NN_F32, 0, 2, { 256, 10, 0, 0, 0, 0 }, 2560, offsetof(transformer_trainer, dense_5_kernel_v), 0 },
    { "dense_5/bias/m", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(transformer_trainer, dense_5_bias_m), 0 },
    { "dense_5/bias/v", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, offsetof(transformer_trainer, dense_5_bias_v), 0 },
};
static const nn_tensor transformer_input_table[] = {
    { "image", NN_F32, 0, 3, { 8, 8, 1, 0, 0, 0 }, 64, 0, 0 },
};
static const nn_tensor transformer_output_table[] = {
    { "digit", NN_F32, 0, 1, { 10, 0, 0, 0, 0, 0 }, 10, 0, 0 },
};
static const nn_tensor transformer_target_table[] = {
    { "digit_true", NN_I32, 0, 0, { 0, 0, 0, 0, 0, 0 }, 1, 0, 10 },
};
static const char *const transformer_metric_names[] = { "loss", "accuracy" };

const nn_model transformer_model = {
    NN_MODEL_VERSION, "transformer", TRANSFORMER_LAYOUT, 32,
    sizeof(transformer_weights), sizeof(transformer_scratch), sizeof(transformer_trainer), sizeof(transformer_metrics),
    164032, 1163904,
    offsetof(transformer_trainer, metrics), offsetof(transformer_trainer, learning_rate), offsetof(transformer_trainer, step),
    offsetof(transformer_trainer, seed),
    39, 78, 1, 1, 1, 2,
    transformer_weight_table, transformer_slot_table, transformer_input_table, transformer_output_table, transformer_target_table, transformer_metric_names,
    transformer_any_init, NULL, transformer_any_predict,
    transformer_any_trainer_init, transformer_any_train, transformer_any_metrics_reset,
    transformer_any_evaluate, transformer_any_metrics_result, NULL,
};
