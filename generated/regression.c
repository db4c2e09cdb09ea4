/* regression.c: model regression, made by nnc 0.1.0.
 *
 * 1153 parameters, 4612 bytes of weights. Up to 25 samples a call.
 * RAM for prediction, beside the weights: 6464 bytes.
 * RAM for training, beside the weights: 19128 bytes.
 *
 * layer                        type                 output                 parameters
 * dense                        dense                [32]                           64
 * dense_1                      dense                [32]                         1056
 * dense_2                      dense                [1]                            33
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "regression.h"

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

NN_INLINE float nn_tanh(float x) {
    float t = nn_abs(x), z = x * x;
    float p = nn_fma(-5.70498872745e-3f, z, 2.06390887954e-2f);
    p = nn_fma(p, z, -5.37397155531e-2f);
    p = nn_fma(p, z, 1.33314422036e-1f);
    p = nn_fma(p, z, -3.33332819422e-1f);
    float near = nn_fma(p * z, t, t);
    /* 1 - 2 / (e^2t + 1), which is 1 from 9.02 on. */
    float bounded = t > 9.5f ? 9.5f : t;
    uint32_t power;
    float r = nn_exp_reduce(2.0f * bounded, &power);
    float scale = nn_exp_scale(power, 0);
    float far = 1.0f - 2.0f / nn_fma(scale, nn_exp_rest(r), scale + 1.0f);
    return nn_copysign(t < 0.625f ? near : far, x);
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


static void regression_kernel_1(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 1, 0, NULL, a, 1, 0, b, 0, 1, c, c_row, 0);
}

static void regression_kernel_2(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 32, 0, NULL, a, 32, 1, b, 32, 1, c, c_row, 0);
}

static void regression_kernel_3(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    nn_gemm_piece(rows, columns, 32, is_held, next, a, 32, 1, b, 1, 32, c, c_row, 0);
}

static void regression_kernel_4(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 1, 32, b, 32, 1, c, c_row, 0);
}

static void regression_kernel_5(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, k, 0, NULL, a, 0, 1, b, 32, 1, c, c_row, 0);
}

void regression_init(regression_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* regression.nn:11: random, fma, mul, store over [32, 1] */
    {
        for (ptrdiff_t from = 0; from < 32; from += 256) {
            const ptrdiff_t to = from + 256 < 32 ? from + 256 : 32;
            NN_ALIGNED float u16[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 2u, step, 0u, seed, u16);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v16 = u16[i0 - from];
                const float v18 = nn_fma(v16, 2.0f, (-1.0f));
                const float v19 = v18 * 0.42640144f;
                weights->dense_2_kernel[i0] = v19;
            }
        }
    }
    /* regression.nn:11: random, fma, mul, store over [32, 32] */
    {
        for (ptrdiff_t from = 0; from < 1024; from += 256) {
            const ptrdiff_t to = from + 256 < 1024 ? from + 256 : 1024;
            NN_ALIGNED float u10[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 1u, step, 0u, seed, u10);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v10 = u10[i0 - from];
                const float v12 = nn_fma(v10, 2.0f, (-1.0f));
                const float v14 = v12 * 0.30618623f;
                weights->dense_1_kernel[i0] = v14;
            }
        }
    }
    /* regression.nn:11: random, fma, mul, store over [1, 32] */
    {
        for (ptrdiff_t from = 0; from < 32; from += 256) {
            const ptrdiff_t to = from + 256 < 32 ? from + 256 : 32;
            NN_ALIGNED float u0[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u0);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v0 = u0[i0 - from];
                const float v3 = nn_fma(v0, 2.0f, (-1.0f));
                const float v5 = v3 * 0.42640144f;
                weights->dense_kernel[i0] = v5;
            }
        }
    }
    /* regression.nn:11: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
    /* regression.nn:11: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            weights->dense_1_bias[i0] = 0.0f;
        }
    }
    /* regression.nn:11: store over [1] */
    {
        weights->dense_2_bias[0] = 0.0f;
    }
}

struct regression_predict_panel_1 { const regression_weights *weights; float *arena; };

/* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
static void regression_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_predict_panel_1 *const given = context;
    const regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v2 = c[i1 - column];
            const float v3 = weights->dense_bias[i1];
            const float v4 = v2 + v3;
            const float v5 = nn_tanh(v4);
            arena[i0 * 32 + i1] = v5;
        }
    }
}

struct regression_predict_panel_2 { const regression_weights *weights; float *arena; };

/* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
static void regression_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_predict_panel_2 *const given = context;
    const regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v7 = c[i1 - column];
            const float v8 = weights->dense_1_bias[i1];
            const float v9 = v7 + v8;
            const float v10 = nn_tanh(v9);
            arena[800 + i0 * 32 + i1] = v10;
        }
    }
}

struct regression_predict_panel_3 { float *y; const regression_weights *weights; };

/* regression.nn:10: dense_2: contract [n, 32] [32, 1], add -> [n, 1] */
static void regression_predict_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_predict_panel_3 *const given = context;
    float *const y = given->y;
    const regression_weights *const weights = given->weights;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v13 = weights->dense_2_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++) {
        const float v12 = c[i0 - row];
        const float v14 = v12 + v13;
        y[i0] = v14;
    }
}

void regression_predict(const regression_weights *weights, regression_scratch *scratch, int n, const float *x, float *y) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > REGRESSION_BATCH) return;
    /* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 1, x, 1, 0, weights->dense_kernel, 0, 1, arena, 32, 0, regression_kernel_1, regression_predict_panel_1, &(struct regression_predict_panel_1){ weights, arena }, NULL);
    /* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 32, arena, 32, 1, weights->dense_1_kernel, 32, 1, arena + 800, 32, 0, regression_kernel_2, regression_predict_panel_2, &(struct regression_predict_panel_2){ weights, arena }, NULL);
    /* regression.nn:10: dense_2: contract [n, 32] [32, 1], add -> [n, 1] */
    nn_gemm(n, 1, 32, arena + 800, 32, 1, weights->dense_2_kernel, 1, 0, y, 1, 0, 0, regression_predict_panel_3, &(struct regression_predict_panel_3){ y, weights }, NULL);
}

void regression_trainer_init(regression_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    regression_metrics_reset(&trainer->metrics);
    /* regression.nn:17: dense_2: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.01f;
    }
    /* regression.nn:17: dense_2: store over [1, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_kernel_m[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [1, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_kernel_v[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_bias_m[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_bias_v[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_1_bias_m[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_1_bias_v[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->dense_1_kernel_m[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            trainer->dense_1_kernel_v[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_2_kernel_m[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store over [32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            trainer->dense_2_kernel_v[i0] = 0.0f;
        }
    }
    /* regression.nn:17: dense_2: store, store over [1] */
    {
        trainer->dense_2_bias_m[0] = 0.0f;
        trainer->dense_2_bias_v[0] = 0.0f;
    }
}

struct regression_train_panel_1 { regression_weights *weights; float *arena; };

/* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
static void regression_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_1 *const given = context;
    regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v2 = c[i1 - column];
            const float v3 = weights->dense_bias[i1];
            const float v4 = v2 + v3;
            const float v5 = nn_tanh(v4);
            arena[i0 * 32 + i1] = v5;
        }
    }
}

struct regression_train_panel_2 { regression_weights *weights; float *arena; };

/* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
static void regression_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_2 *const given = context;
    regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v7 = c[i1 - column];
            const float v8 = weights->dense_1_bias[i1];
            const float v9 = v7 + v8;
            const float v10 = nn_tanh(v9);
            arena[800 + i0 * 32 + i1] = v10;
        }
    }
}

struct regression_train_panel_3 { const float *y_true; regression_weights *weights; float *arena; };

/* regression.nn:18: contract [n, 32] [32, 1], add, sub, mul, abs -> [n, 1] */
static void regression_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_3 *const given = context;
    const float *const y_true = given->y_true;
    regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_ALIGNED float u15[32];
    nn_whole(rows, y_true, u15);
    const float v13 = weights->dense_2_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < NN_WHOLE(row + rows); i0++) {
        const float v12 = c[i0 - row];
        const float v14 = v12 + v13;
        const float v15 = u15[i0];
        const float v16 = v15 - v14;
        arena[2400 + i0] = v16;
        const float v17 = v16 * v16;
        arena[1600 + i0] = v17;
        const float v29 = nn_abs(v16);
        arena[1632 + i0] = v29;
    }
}

struct regression_train_panel_4 { float *arena; };

/* regression.nn:9: dense_1: contract [n, 1] [32, 1], neg, fma, mul -> [n, 32] */
static void regression_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_4 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v45 = c[i0 - (ptrdiff_t)row * 32];
        const float v10 = arena[800 + i0];
        const float v47 = -v10;
        const float v48 = nn_fma(v47, v10, 1.0f);
        const float v49 = v45 * v48;
        arena[1600 + i0] = v49;
    }
}

struct regression_train_panel_5 { regression_weights *weights; regression_trainer *trainer; float *arena; };

/* regression.nn:17: dense_2: contract [n, 32] [n, 1], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 1] */
static void regression_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_5 *const given = context;
    regression_weights *const weights = given->weights;
    regression_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v84 = arena[2432];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++) {
        const float v46 = c[i0 - row];
        const float v137 = trainer->dense_2_kernel_m[i0];
        const float v138 = v46 - v137;
        const float v139 = nn_fma(v138, 0.1f, v137);
        const float v141 = trainer->dense_2_kernel_v[i0];
        const float v142 = -v141;
        const float v143 = nn_fma(v46, v46, v142);
        const float v144 = nn_fma(v143, 0.001f, v141);
        const float v146 = v139 * v84;
        const float v147 = nn_sqrt(v144);
        const float v148 = v147 + 1e-7f;
        const float v149 = nn_quotient(v146, v148);
        const float v11 = weights->dense_2_kernel[i0];
        const float v150 = v11 - v149;
        trainer->dense_2_kernel_m[i0] = v139;
        trainer->dense_2_kernel_v[i0] = v144;
        weights->dense_2_kernel[i0] = v150;
    }
}

struct regression_train_panel_6 { float *arena; };

/* regression.nn:8: dense: contract [n, 32] [32, 32], neg, fma, mul -> [n, 32] */
static void regression_train_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_6 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v51 = c[i0 - (ptrdiff_t)row * 32];
        const float v5 = arena[i0];
        const float v53 = -v5;
        const float v54 = nn_fma(v53, v5, 1.0f);
        const float v55 = v51 * v54;
        arena[800 + i0] = v55;
    }
}

struct regression_train_panel_7 { regression_weights *weights; regression_trainer *trainer; float *arena; };

/* regression.nn:17: dense_2: contract [n, 32] [n, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 32] */
static void regression_train_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_7 *const given = context;
    regression_weights *const weights = given->weights;
    regression_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v84 = arena[2432];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v52 = c[i0 - (ptrdiff_t)row * 32];
        const float v107 = trainer->dense_1_kernel_m[i0];
        const float v108 = v52 - v107;
        const float v109 = nn_fma(v108, 0.1f, v107);
        const float v111 = trainer->dense_1_kernel_v[i0];
        const float v112 = -v111;
        const float v113 = nn_fma(v52, v52, v112);
        const float v114 = nn_fma(v113, 0.001f, v111);
        const float v116 = v109 * v84;
        const float v117 = nn_sqrt(v114);
        const float v118 = v117 + 1e-7f;
        const float v119 = nn_quotient(v116, v118);
        const float v6 = weights->dense_1_kernel[i0];
        const float v120 = v6 - v119;
        trainer->dense_1_kernel_m[i0] = v109;
        trainer->dense_1_kernel_v[i0] = v114;
        weights->dense_1_kernel[i0] = v120;
    }
}

struct regression_train_panel_8 { regression_weights *weights; regression_trainer *trainer; float *arena; };

/* regression.nn:17: dense_2: contract [n, 1] [n, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [1, 32] */
static void regression_train_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_train_panel_8 *const given = context;
    regression_weights *const weights = given->weights;
    regression_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)row;
    (void)rows;
    const float v84 = arena[2432];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = column; i0 < column + columns; i0++) {
        const float v57 = c[i0 - column];
        const float v65 = trainer->dense_kernel_m[i0];
        const float v66 = v57 - v65;
        const float v68 = nn_fma(v66, 0.1f, v65);
        const float v70 = trainer->dense_kernel_v[i0];
        const float v71 = -v70;
        const float v72 = nn_fma(v57, v57, v71);
        const float v74 = nn_fma(v72, 0.001f, v70);
        const float v85 = v68 * v84;
        const float v86 = nn_sqrt(v74);
        const float v88 = v86 + 1e-7f;
        const float v89 = nn_quotient(v85, v88);
        const float v1 = weights->dense_kernel[i0];
        const float v90 = v1 - v89;
        trainer->dense_kernel_m[i0] = v68;
        trainer->dense_kernel_v[i0] = v74;
        weights->dense_kernel[i0] = v90;
    }
}

float regression_train(regression_weights *weights, regression_trainer *trainer, int n, const float *x, const float *y_true) {
    regression_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena + (0 - (uintptr_t)trainer->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > REGRESSION_BATCH) return nn_from_bits(0x7fc00000u);
    /* regression.nn:17: dense_2: div, add, cast, add, pow, sub, sqrt, mul, pow, sub, div, add, and 5 more over [] */
    {
        const float v38 = 1.0f / (float)n;
        const float v39 = v38 + v38;
        arena[1664] = v39;
        const int32_t v59 = (int32_t)trainer->step;
        const float v61 = (float)v59;
        const float v63 = v61 + 1.0f;
        const float v77 = nn_pow(0.999f, v63);
        const float v78 = 1.0f - v77;
        const float v79 = nn_sqrt(v78);
        const float v64 = trainer->learning_rate;
        const float v80 = v64 * v79;
        const float v82 = nn_pow(0.9f, v63);
        const float v83 = 1.0f - v82;
        const float v84 = v80 / v83;
        arena[2432] = v84;
        const int32_t v60 = v59 + 1;
        const float v35 = metrics->mean_absolute_error_count;
        const float v36 = v35 + (float)n;
        const float v26 = metrics->loss_count;
        const float v27 = v26 + (float)n;
        trainer->step = (uint32_t)v60;
        metrics->mean_absolute_error_count = v36;
        metrics->loss_count = v27;
    }
    /* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 1, x, 1, 0, weights->dense_kernel, 0, 1, arena, 32, 0, regression_kernel_1, regression_train_panel_1, &(struct regression_train_panel_1){ weights, arena }, NULL);
    /* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 32, arena, 32, 1, weights->dense_1_kernel, 32, 1, arena + 800, 32, 0, regression_kernel_2, regression_train_panel_2, &(struct regression_train_panel_2){ weights, arena }, NULL);
    /* regression.nn:18: contract [n, 32] [32, 1], add, sub, mul, abs -> [n, 1] */
    nn_gemm(n, 1, 32, arena + 800, 32, 1, weights->dense_2_kernel, 1, 0, arena + 2400, 1, 0, 0, regression_train_panel_3, &(struct regression_train_panel_3){ y_true, weights, arena }, NULL);
    /* regression.nn:16: sum [n] -> [] */
    nn_sum(1, n, arena + 1600, arena + 2448);
    /* regression.nn:18: sum [n] -> [] */
    nn_sum(1, n, arena + 1632, arena + 1600);
    /* regression.nn:10: dense_2: sum [n, 1] -> [1] */
    nn_sum(1, n, arena + 2400, arena + 1616);
    /* regression.nn:17: dense_2: div, fma, store over [] */
    {
        const float v20 = arena[2448];
        const float v22 = v20 / (float)n;
        arena[2448] = v22;
        const float v23 = metrics->loss_total;
        const float v24 = nn_fma(v22, (float)n, v23);
        metrics->loss_total = v24;
    }
    /* regression.nn:17: dense_2: mul, neg, sub, fma, store, neg, fma, fma, store, mul, sqrt, add, and 3 more over [1] */
    {
        const float v42 = arena[1616];
        const float v39 = arena[1664];
        const float v43 = v42 * v39;
        const float v44 = -v43;
        const float v152 = trainer->dense_2_bias_m[0];
        const float v153 = v44 - v152;
        const float v154 = nn_fma(v153, 0.1f, v152);
        const float v156 = trainer->dense_2_bias_v[0];
        const float v157 = -v156;
        const float v158 = nn_fma(v43, v43, v157);
        const float v159 = nn_fma(v158, 0.001f, v156);
        const float v84 = arena[2432];
        const float v161 = v154 * v84;
        const float v162 = nn_sqrt(v159);
        const float v163 = v162 + 1e-7f;
        const float v164 = nn_quotient(v161, v163);
        const float v13 = weights->dense_2_bias[0];
        const float v165 = v13 - v164;
        trainer->dense_2_bias_m[0] = v154;
        trainer->dense_2_bias_v[0] = v159;
        weights->dense_2_bias[0] = v165;
    }
    /* regression.nn:16: mul, neg over [n, 1] */
    {
        const float v39 = arena[1664];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v16 = arena[2400 + i0];
            const float v40 = v39 * v16;
            const float v41 = -v40;
            arena[2400 + i0] = v41;
        }
    }
    /* regression.nn:17: dense_2: add, store over [] */
    {
        const float v32 = metrics->mean_absolute_error_total;
        const float v31 = arena[1600];
        const float v33 = v32 + v31;
        metrics->mean_absolute_error_total = v33;
    }
    /* regression.nn:9: dense_1: contract [n, 1] [32, 1], neg, fma, mul -> [n, 32] */
    nn_gemm_panels(n, 32, 1, arena + 2400, 1, 0, weights->dense_2_kernel, 0, 1, arena + 1600, 32, 0, regression_kernel_1, regression_train_panel_4, &(struct regression_train_panel_4){ arena }, NULL);
    /* regression.nn:17: dense_2: contract [n, 32] [n, 1], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 1] */
    nn_gemm(32, 1, n, arena + 800, 1, 32, arena + 2400, 1, 0, NULL, 1, 0, 0, regression_train_panel_5, &(struct regression_train_panel_5){ weights, trainer, arena }, NULL);
    /* regression.nn:9: dense_1: sum [n, 32] -> [32] */
    nn_sum_rows(n, 32, arena + 1600, arena + 800);
    /* regression.nn:17: dense_2: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v84 = arena[2432];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v50 = arena[800 + i0];
            const float v122 = trainer->dense_1_bias_m[i0];
            const float v123 = v50 - v122;
            const float v124 = nn_fma(v123, 0.1f, v122);
            const float v126 = trainer->dense_1_bias_v[i0];
            const float v127 = -v126;
            const float v128 = nn_fma(v50, v50, v127);
            const float v129 = nn_fma(v128, 0.001f, v126);
            const float v131 = v124 * v84;
            const float v132 = nn_sqrt(v129);
            const float v133 = v132 + 1e-7f;
            const float v134 = nn_quotient(v131, v133);
            const float v8 = weights->dense_1_bias[i0];
            const float v135 = v8 - v134;
            trainer->dense_1_bias_m[i0] = v124;
            trainer->dense_1_bias_v[i0] = v129;
            weights->dense_1_bias[i0] = v135;
        }
    }
    /* regression.nn:8: dense: contract [n, 32] [32, 32], neg, fma, mul -> [n, 32] */
    nn_gemm_panels(n, 32, 32, arena + 1600, 32, 1, weights->dense_1_kernel, 1, 32, arena + 800, 32, 0, regression_kernel_3, regression_train_panel_6, &(struct regression_train_panel_6){ arena }, NULL);
    /* regression.nn:17: dense_2: contract [n, 32] [n, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [32, 32] */
    nn_gemm_panels(32, 32, n, arena, 1, 32, arena + 1600, 32, 1, NULL, 32, 0, regression_kernel_4, regression_train_panel_7, &(struct regression_train_panel_7){ weights, trainer, arena }, &(nn_ahead){ 3, 32, { trainer->dense_1_kernel_m, trainer->dense_1_kernel_v, weights->dense_1_kernel } });
    /* regression.nn:17: dense_2: contract [n, 1] [n, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, and 2 more -> [1, 32] */
    nn_gemm_panels(1, 32, n, x, 0, 1, arena + 800, 32, 1, NULL, 0, 0, regression_kernel_5, regression_train_panel_8, &(struct regression_train_panel_8){ weights, trainer, arena }, NULL);
    /* regression.nn:8: dense: sum [n, 32] -> [32] */
    nn_sum_rows(n, 32, arena + 800, arena);
    /* regression.nn:17: dense_2: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, quotient, sub, and 1 more over [32] */
    {
        const float v84 = arena[2432];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v56 = arena[i0];
            const float v92 = trainer->dense_bias_m[i0];
            const float v93 = v56 - v92;
            const float v94 = nn_fma(v93, 0.1f, v92);
            const float v96 = trainer->dense_bias_v[i0];
            const float v97 = -v96;
            const float v98 = nn_fma(v56, v56, v97);
            const float v99 = nn_fma(v98, 0.001f, v96);
            const float v101 = v94 * v84;
            const float v102 = nn_sqrt(v99);
            const float v103 = v102 + 1e-7f;
            const float v104 = nn_quotient(v101, v103);
            const float v3 = weights->dense_bias[i0];
            const float v105 = v3 - v104;
            trainer->dense_bias_m[i0] = v94;
            trainer->dense_bias_v[i0] = v99;
            weights->dense_bias[i0] = v105;
        }
    }
    return arena[2448];
}

void regression_metrics_reset(regression_metrics *metrics) {
    /* regression.nn:18: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->mean_absolute_error_total = 0.0f;
        metrics->mean_absolute_error_count = 0.0f;
    }
}

struct regression_evaluate_panel_1 { const regression_weights *weights; float *arena; };

/* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
static void regression_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_evaluate_panel_1 *const given = context;
    const regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v2 = c[i1 - column];
            const float v3 = weights->dense_bias[i1];
            const float v4 = v2 + v3;
            const float v5 = nn_tanh(v4);
            arena[i0 * 32 + i1] = v5;
        }
    }
}

struct regression_evaluate_panel_2 { const regression_weights *weights; float *arena; };

/* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
static void regression_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_evaluate_panel_2 *const given = context;
    const regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v7 = c[i1 - column];
            const float v8 = weights->dense_1_bias[i1];
            const float v9 = v7 + v8;
            const float v10 = nn_tanh(v9);
            arena[800 + i0 * 32 + i1] = v10;
        }
    }
}

struct regression_evaluate_panel_3 { const float *y_true; const regression_weights *weights; float *arena; };

/* regression.nn:18: contract [n, 32] [32, 1], add, sub, mul, abs -> [n, 1] */
static void regression_evaluate_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct regression_evaluate_panel_3 *const given = context;
    const float *const y_true = given->y_true;
    const regression_weights *const weights = given->weights;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v13 = weights->dense_2_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++) {
        const float v12 = c[i0 - row];
        const float v14 = v12 + v13;
        const float v15 = y_true[i0];
        const float v16 = v15 - v14;
        const float v17 = v16 * v16;
        arena[i0] = v17;
        const float v28 = nn_abs(v16);
        arena[32 + i0] = v28;
    }
}

float regression_evaluate(const regression_weights *weights, regression_scratch *scratch, regression_metrics *metrics, int n, const float *x, const float *y_true) {
    float *const arena = scratch->arena + (0 - (uintptr_t)scratch->arena) / 4 % 16;  /* at a cache line */
    if (n < 1 || n > REGRESSION_BATCH) return nn_from_bits(0x7fc00000u);
    /* regression.nn:8: dense: contract [n, 1] [1, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 1, x, 1, 0, weights->dense_kernel, 0, 1, arena, 32, 0, regression_kernel_1, regression_evaluate_panel_1, &(struct regression_evaluate_panel_1){ weights, arena }, NULL);
    /* regression.nn:9: dense_1: contract [n, 32] [32, 32], add, tanh -> [n, 32] */
    nn_gemm_panels(n, 32, 32, arena, 32, 1, weights->dense_1_kernel, 32, 1, arena + 800, 32, 0, regression_kernel_2, regression_evaluate_panel_2, &(struct regression_evaluate_panel_2){ weights, arena }, NULL);
    /* regression.nn:18: contract [n, 32] [32, 1], add, sub, mul, abs -> [n, 1] */
    nn_gemm(n, 1, 32, arena + 800, 32, 1, weights->dense_2_kernel, 1, 0, arena, 1, 0, 0, regression_evaluate_panel_3, &(struct regression_evaluate_panel_3){ y_true, weights, arena }, NULL);
    /* regression.nn:16: sum [n] -> [] */
    nn_sum(1, n, arena, arena + 64);
    /* regression.nn:18: sum [n] -> [] */
    nn_sum(1, n, arena + 32, arena);
    /* regression.nn:18: div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v19 = arena[64];
        const float v21 = v19 / (float)n;
        arena[64] = v21;
        const float v22 = metrics->loss_total;
        const float v23 = nn_fma(v21, (float)n, v22);
        const float v34 = metrics->mean_absolute_error_count;
        const float v35 = v34 + (float)n;
        const float v31 = metrics->mean_absolute_error_total;
        const float v30 = arena[0];
        const float v32 = v31 + v30;
        const float v25 = metrics->loss_count;
        const float v26 = v25 + (float)n;
        metrics->loss_total = v23;
        metrics->mean_absolute_error_count = v35;
        metrics->mean_absolute_error_total = v32;
        metrics->loss_count = v26;
    }
    return arena[64];
}

void regression_metrics_result(const regression_metrics *metrics, float result[REGRESSION_METRICS]) {
    float arena[8];
    /* regression.nn:18: div, div over [] */
    {
        const float v0 = metrics->loss_total;
        const float v1 = metrics->loss_count;
        const float v2 = v0 / v1;
        arena[0] = v2;
        const float v3 = metrics->mean_absolute_error_total;
        const float v4 = metrics->mean_absolute_error_count;
        const float v5 = v3 / v4;
        arena[4] = v5;
    }
    result[0] = arena[0];
    result[1] = arena[4];
}

/* Fails to compile where a struct does not have the size that was planned. */
typedef char regression_weights_check[sizeof(regression_weights) == REGRESSION_WEIGHTS_BYTES ? 1 : -1];
typedef char regression_scratch_check[sizeof(regression_scratch) == REGRESSION_INFERENCE_BYTES ? 1 : -1];
typedef char regression_trainer_check[sizeof(regression_trainer) == REGRESSION_TRAINING_BYTES ? 1 : -1];

static void regression_any_init(void *weights, uint64_t seed) { regression_init(weights, seed); }

static void regression_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    regression_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void regression_any_trainer_init(void *trainer, uint64_t seed) { regression_trainer_init(trainer, seed); }

static float regression_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return regression_train(weights, trainer, n, inputs[0], targets[0]);
}

static void regression_any_metrics_reset(void *metrics) { regression_metrics_reset(metrics); }

static float regression_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return regression_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void regression_any_metrics_result(const void *metrics, float *result) { regression_metrics_result(metrics, result); }

static const nn_tensor regression_weight_table[] = {
    { "dense/kernel", NN_F32, 1, 2, { 1, 32, 0, 0, 0, 0 }, 32, offsetof(regression_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_weights, dense_bias), 0 },
    { "dense_1/kernel", NN_F32, 1, 2, { 32, 32, 0, 0, 0, 0 }, 1024, offsetof(regression_weights, dense_1_kernel), 0 },
    { "dense_1/bias", NN_F32, 1, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_weights, dense_1_bias), 0 },
    { "dense_2/kernel", NN_F32, 1, 2, { 32, 1, 0, 0, 0, 0 }, 32, offsetof(regression_weights, dense_2_kernel), 0 },
    { "dense_2/bias", NN_F32, 1, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(regression_weights, dense_2_bias), 0 },
};
static const nn_tensor regression_slot_table[] = {
    { "dense/kernel/m", NN_F32, 0, 2, { 1, 32, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_kernel_m), 0 },
    { "dense/kernel/v", NN_F32, 0, 2, { 1, 32, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_kernel_v), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_bias_m), 0 },
    { "dense/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_bias_v), 0 },
    { "dense_1/kernel/m", NN_F32, 0, 2, { 32, 32, 0, 0, 0, 0 }, 1024, offsetof(regression_trainer, dense_1_kernel_m), 0 },
    { "dense_1/kernel/v", NN_F32, 0, 2, { 32, 32, 0, 0, 0, 0 }, 1024, offsetof(regression_trainer, dense_1_kernel_v), 0 },
    { "dense_1/bias/m", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_1_bias_m), 0 },
    { "dense_1/bias/v", NN_F32, 0, 1, { 32, 0, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_1_bias_v), 0 },
    { "dense_2/kernel/m", NN_F32, 0, 2, { 32, 1, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_2_kernel_m), 0 },
    { "dense_2/kernel/v", NN_F32, 0, 2, { 32, 1, 0, 0, 0, 0 }, 32, offsetof(regression_trainer, dense_2_kernel_v), 0 },
    { "dense_2/bias/m", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(regression_trainer, dense_2_bias_m), 0 },
    { "dense_2/bias/v", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(regression_trainer, dense_2_bias_v), 0 },
};
static const nn_tensor regression_input_table[] = {
    { "x", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const nn_tensor regression_output_table[] = {
    { "y", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const nn_tensor regression_target_table[] = {
    { "y_true", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const char *const regression_metric_names[] = { "loss", "mean_absolute_error" };

const nn_model regression_model = {
    NN_MODEL_VERSION, "regression", REGRESSION_LAYOUT, 25,
    sizeof(regression_weights), sizeof(regression_scratch), sizeof(regression_trainer), sizeof(regression_metrics),
    6464, 19128,
    offsetof(regression_trainer, metrics), offsetof(regression_trainer, learning_rate), offsetof(regression_trainer, step),
    offsetof(regression_trainer, seed),
    6, 12, 1, 1, 1, 2,
    regression_weight_table, regression_slot_table, regression_input_table, regression_output_table, regression_target_table, regression_metric_names,
    regression_any_init, NULL, regression_any_predict,
    regression_any_trainer_init, regression_any_train, regression_any_metrics_reset,
    regression_any_evaluate, regression_any_metrics_result, NULL,
};
