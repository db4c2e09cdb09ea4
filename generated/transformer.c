/* transformer.c: model transformer, made by nnc 0.1.0.
 *
 * 20266 parameters, 81064 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 163968 bytes.
 * RAM for training, beside the weights: 1265296 bytes.
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

#if defined(__GNUC__) && !defined(__TINYC__)
#define NN_INLINE static inline __attribute__((always_inline, unused))
#if defined(__clang__)
#define NN_UNROLL _Pragma("clang loop unroll(full)")
#else
#define NN_UNROLL _Pragma("GCC unroll 16")
#endif
#else
#define NN_INLINE static inline
#define NN_UNROLL
#endif
/* A kernel: a copy for each call, so that its constant sizes and strides are known in it; one copy where size counts. */
#if defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__) && defined(__GNUC__) && !defined(__TINYC__)
#define NN_KERNEL NN_INLINE
#else
#define NN_KERNEL static
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

/* Sums along a contiguous axis: element i goes to lane i mod 16, and the lanes are added by one fixed tree. */
enum { NN_SUM_LANES = 16 };

NN_INLINE float nn_lanes_sum(float lanes[NN_SUM_LANES]) {
    for (int width = NN_SUM_LANES / 2; width > 0; width /= 2)
        for (int i = 0; i < width; i++) lanes[i] += lanes[i + width];
    return lanes[0];
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

/* The larger; NaN when either is. Nonshort-circuit, so that it becomes a compare and a select. */
NN_INLINE float nn_maximum(float a, float b) { return ((a > b) | (a != a)) ? a : b; }
NN_INLINE float nn_minimum(float a, float b) { return ((a < b) | (a != a)) ? a : b; }

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
    float p = nn_fma(1.98527618e-4f, r, 1.39304355e-3f);
    p = nn_fma(p, r, 8.33336078e-3f);
    p = nn_fma(p, r, 4.16664854e-2f);
    p = nn_fma(p, r, 0.166666672f);
    p = nn_fma(p, r, 0.5f);
    return nn_fma(p, r * r, r);
}

NN_INLINE float nn_exp(float x) {
    float bounded = x < -104.0f ? -104.0f : x;
    bounded = bounded > 89.0f ? 89.0f : bounded;
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

/* Finishes rows x columns elements of a result c, whose first is element (row, column) of the whole: all sums are
 * complete. c points to that first one; rows lie c_row apart, columns are neighbours. It is called once for each element,
 * possibly from several threads, and may write nothing that the products still read. */
typedef void nn_panel(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int columns);

/* Elements of a panel at most, which stay in the first cache; columns at most. Rows of up to NN_PANEL_WHOLE columns are not
 * split: emission counts on it. */
enum { NN_PANEL = NN_LANES > 1 ? 4096 : 256, NN_PANEL_COLUMNS = NN_LANES > 1 ? 128 : 64, NN_PANEL_WHOLE = 64 };

#if NN_LANES == 16
enum { NN_GEMM_ROWS = 8 };
#elif NN_LANES == 8
enum { NN_GEMM_ROWS = 6 };
#else
enum { NN_GEMM_ROWS = 4 };
#endif
/* Summed elements of a block, of a packed panel; columns of a panel. */
enum { NN_GEMM_BLOCK = 4096, NN_GEMM_DEPTH = 256, NN_GEMM_COLUMNS = 2 * NN_LANES };

/* rows x (vectors * NN_LANES) elements of c, k summed elements; b's columns are neighbours, c's too. rows and vectors are
 * constants where it is inlined. first: the chain starts at 0, else at c. */
NN_INLINE void nn_gemm_tile(int rows, int vectors, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int first) {
    nn_vec sum[NN_GEMM_ROWS][8];
    NN_UNROLL for (int i = 0; i < rows; i++)
        NN_UNROLL for (int j = 0; j < vectors; j++)
            sum[i][j] = first ? nn_vec_set(0.0f) : nn_vec_load(c + i * c_row + j * NN_LANES);
    for (int p = 0; p < k; p++) {
        nn_vec columns[8];
        NN_UNROLL for (int j = 0; j < vectors; j++) columns[j] = nn_vec_load(b + p * b_sum + j * NN_LANES);
        NN_UNROLL for (int i = 0; i < rows; i++) {
            nn_vec row = nn_vec_set(a[i * a_row + p * a_sum]);
            NN_UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = nn_vec_fma(row, columns[j], sum[i][j]);
        }
    }
    NN_UNROLL for (int i = 0; i < rows; i++)
        NN_UNROLL for (int j = 0; j < vectors; j++) nn_vec_store(c + i * c_row + j * NN_LANES, sum[i][j]);
}

/* All m rows of one panel of columns. */
NN_INLINE void nn_gemm_rows(int vectors, int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int first) {
    int rest = m % NN_GEMM_ROWS, i = 0;
    for (; i < m - rest; i += NN_GEMM_ROWS)
        nn_gemm_tile(NN_GEMM_ROWS, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
    if (NN_GEMM_ROWS > 4 && rest & 4) {
        nn_gemm_tile(4, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
        i += 4;
    }
    if (rest & 2) {
        nn_gemm_tile(2, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
        i += 2;
    }
    if (rest & 1) nn_gemm_tile(1, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
}

/* k x columns elements of b, side by side, the rest of each row 0. */
NN_KERNEL void nn_gemm_pack(int k, int columns, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *packed) {
    for (int p = 0; p < k; p++, packed += NN_GEMM_COLUMNS) {
        if (columns == NN_GEMM_COLUMNS && b_column == 1) {
            nn_vec_store(packed, nn_vec_load(b + p * b_sum));
            nn_vec_store(packed + NN_LANES, nn_vec_load(b + p * b_sum + NN_LANES));
            continue;
        }
        for (int j = 0; j < columns; j++) packed[j] = b[p * b_sum + j * b_column];
        for (int j = columns; j < NN_GEMM_COLUMNS; j++) packed[j] = 0.0f;
    }
}

#if NN_LANES > 1
/* Four vectors of four, turned. */
typedef float nn_four __attribute__((vector_size(16)));
typedef float nn_four_unaligned __attribute__((vector_size(16), aligned(4), may_alias));
#if defined(__clang__)
#define NN_SHUFFLE(a, b, i, j, k, l) __builtin_shufflevector(a, b, i, j, k, l)
#else
typedef int nn_four_mask __attribute__((vector_size(16)));
#define NN_SHUFFLE(a, b, i, j, k, l) __builtin_shuffle(a, b, (nn_four_mask){ i, j, k, l })
#endif
NN_INLINE void nn_gemm_turn(const float *from, ptrdiff_t from_row, float *to, ptrdiff_t to_row) {
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

/* The same where b lies column by column: a line of eight columns' at a time. */
NN_KERNEL void nn_gemm_pack_columns(int k, int columns, const float *b, ptrdiff_t b_column, float *packed) {
    int p = 0;
#if NN_LANES > 1
    for (; columns == NN_GEMM_COLUMNS && p + 8 <= k; p += 8)
        for (int j = 0; j < NN_GEMM_COLUMNS; j += 4) {
            nn_gemm_turn(b + p + j * b_column, b_column, packed + (ptrdiff_t)p * NN_GEMM_COLUMNS + j, NN_GEMM_COLUMNS);
            nn_gemm_turn(b + p + 4 + j * b_column, b_column, packed + (ptrdiff_t)(p + 4) * NN_GEMM_COLUMNS + j, NN_GEMM_COLUMNS);
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

/* `columns` columns of c, at most NN_GEMM_COLUMNS, and at most NN_GEMM_DEPTH summed elements. b is read in place where its
 * columns are neighbours and few rows would repay a copy; a panel that is not full, or whose columns of c lie apart, goes
 * through a tile of its own. */
NN_KERNEL void nn_gemm_panel(int m, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    float packed[NN_GEMM_DEPTH * NN_GEMM_COLUMNS], tile[NN_GEMM_ROWS * NN_GEMM_COLUMNS];
    int full = columns == NN_GEMM_COLUMNS;
    if (!full || b_column != 1 || m > 4 * NN_GEMM_ROWS) {
        if (b_sum == 1 && b_column != 1) nn_gemm_pack_columns(k, columns, b, b_column, packed);
        else nn_gemm_pack(k, columns, b, b_sum, b_column, packed);
        b = packed;
        b_sum = NN_GEMM_COLUMNS;
    }
    if (full && c_column == 1) {
        nn_gemm_rows(2, m, k, a, a_row, a_sum, b, b_sum, c, c_row, first);
        return;
    }
    for (int i = 0; i < m; i += NN_GEMM_ROWS) {
        int rows = m - i < NN_GEMM_ROWS ? m - i : NN_GEMM_ROWS;
        float *at = c + i * c_row;
        if (!first)
            for (int r = 0; r < rows; r++)
                for (int j = 0; j < NN_GEMM_COLUMNS; j++)
                    tile[r * NN_GEMM_COLUMNS + j] = j < columns ? at[r * c_row + j * c_column] : 0.0f;
        if (columns <= NN_LANES) nn_gemm_rows(1, rows, k, a + i * a_row, a_row, a_sum, b, b_sum, tile, NN_GEMM_COLUMNS, first);
        else nn_gemm_rows(2, rows, k, a + i * a_row, a_row, a_sum, b, b_sum, tile, NN_GEMM_COLUMNS, first);
        for (int r = 0; r < rows; r++)
            for (int j = 0; j < columns; j++) at[r * c_row + j * c_column] = tile[r * NN_GEMM_COLUMNS + j];
    }
}

/* A panel's whole sums. */
NN_KERNEL void nn_gemm_strip(int m, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    for (int p = 0; p < k || (p == 0 && first); p += NN_GEMM_DEPTH)
        nn_gemm_panel(m, columns, k - p < NN_GEMM_DEPTH ? k - p : NN_GEMM_DEPTH, a + p * a_sum, a_row, a_sum, b + p * b_sum, b_sum,
                      b_column, c, c_row, c_column, first && p == 0);
}

/* At most NN_GEMM_BLOCK summed elements: one chain for each element of c. */
NN_KERNEL void nn_gemm_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                             ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int first) {
    int start = 0;
#if NN_LANES > 1
    /* Few rows, each a vector product: many columns at once hide the latency of the chains. */
    if (m <= 2 && b_column == 1 && c_column == 1) {
        for (; start + 8 * NN_LANES <= n; start += 8 * NN_LANES)
            for (int i = 0; i < m; i++)
                nn_gemm_tile(1, 8, k, a + i * a_row, a_row, a_sum, b + start, b_sum, c + i * c_row + start, c_row, first);
    }
#endif
    int rest = (n - start) % NN_GEMM_COLUMNS, j = start;
    for (; j < n - rest; j += NN_GEMM_COLUMNS)
        nn_gemm_strip(m, NN_GEMM_COLUMNS, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c + j * c_column, c_row, c_column,
                      first);
    if (rest > 0)
        nn_gemm_strip(m, rest, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c + j * c_column, c_row, c_column, first);
}

/* One column: element i of c is the product of a's row i and b, 16 lanes and a tree. */
NN_INLINE float nn_gemm_dot(int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum) {
    float lanes[NN_SUM_LANES] = { 0 };
    int p = 0;
#if NN_LANES > 1
    if (a_sum == 1 && b_sum == 1) {
        nn_vec sum[NN_SUM_LANES / NN_LANES];
        NN_UNROLL for (int j = 0; j < NN_SUM_LANES / NN_LANES; j++) sum[j] = nn_vec_set(0.0f);
        for (; p + NN_SUM_LANES <= k; p += NN_SUM_LANES)
            NN_UNROLL for (int j = 0; j < NN_SUM_LANES / NN_LANES; j++)
                sum[j] = nn_vec_fma(nn_vec_load(a + p + j * NN_LANES), nn_vec_load(b + p + j * NN_LANES), sum[j]);
        NN_UNROLL for (int j = 0; j < NN_SUM_LANES / NN_LANES; j++) nn_vec_store(lanes + j * NN_LANES, sum[j]);
    }
#endif
    for (; p < k; p++) lanes[p % NN_SUM_LANES] = nn_fma(a[p * a_sum], b[p * b_sum], lanes[p % NN_SUM_LANES]);
    return nn_lanes_sum(lanes);
}

/* A block's sums start at 0, so those behind the first need room of their own: one element of c at a time would lose the
 * tiles, one row keeps them. */
NN_KERNEL void nn_gemm_add_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                                 ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column) {
    float row[NN_GEMM_COLUMNS];
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

/* Elements of b that are copied for all panels, where its columns lie apart. */
enum { NN_GEMM_HELD = NN_LANES > 1 ? 16384 : 1 };

/* b's columns in strips of NN_GEMM_COLUMNS. */
NN_KERNEL void nn_gemm_hold(int columns, int k, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *held) {
    for (int j = 0; j < columns; j += NN_GEMM_COLUMNS) {
        int some = columns - j < NN_GEMM_COLUMNS ? columns - j : NN_GEMM_COLUMNS;
        if (b_sum == 1) nn_gemm_pack_columns(k, some, b + j * b_column, b_column, held + (ptrdiff_t)j * k);
        else nn_gemm_pack(k, some, b + j * b_column, b_sum, b_column, held + (ptrdiff_t)j * k);
    }
}

/* A panel, of b or of what is held of it, finished. */
NN_KERNEL void nn_gemm_finish(int rows, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, ptrdiff_t b_column, int is_held, float *c, ptrdiff_t c_row, int accumulate,
                              nn_panel *panel, const void *context, int row, int column) {
    if (is_held) {
        int rest = columns % NN_GEMM_COLUMNS, j = 0;
        for (; j < columns - rest; j += NN_GEMM_COLUMNS)
            nn_gemm_product(rows, NN_GEMM_COLUMNS, k, a, a_row, a_sum, b + (ptrdiff_t)j * k, NN_GEMM_COLUMNS, 1, c + j, c_row, 1,
                            accumulate);
        if (rest > 0)
            nn_gemm_product(rows, rest, k, a, a_row, a_sum, b + (ptrdiff_t)j * k, NN_GEMM_COLUMNS, 1, c + j, c_row, 1, accumulate);
    } else nn_gemm_product(rows, columns, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, 1, accumulate);
    panel(context, c, c_row, row, rows, column, columns);
}

/* `columns` columns, from `column` on, in panels of `height` rows, each finished. hold: b is copied first. */
NN_KERNEL void nn_gemm_finished(int m, int columns, int height, int hold, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum,
                                const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, int accumulate,
                                nn_panel *panel, const void *context, int column) {
    float room[NN_PANEL], held[NN_GEMM_HELD];
    int rest = m % height, i = 0;
    ptrdiff_t row = c != NULL ? c_row : columns;
    if (hold) {
        nn_gemm_hold(columns, k, b, b_sum, b_column, held);
        b = held;
    }
    for (; i < m - rest; i += height)
        nn_gemm_finish(height, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, c != NULL ? c + i * c_row : room, row,
                       accumulate, panel, context, i, column);
    if (rest > 0)
        nn_gemm_finish(rest, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, c != NULL ? c + i * c_row : room, row,
                       accumulate, panel, context, i, column);
}

/* One column, finished panel by panel. */
NN_KERNEL void nn_gemm_column(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int accumulate, nn_panel *panel,
                              const void *context) {
    float room[NN_PANEL];
    ptrdiff_t row = c != NULL ? c_row : 1;
    for (int start = 0; start < m; start += NN_PANEL) {
        int rows = m - start < NN_PANEL ? m - start : NN_PANEL;
        float *at = c != NULL ? c + start * c_row : room;
        for (int i = 0; i < rows; i++) {
            float sum = nn_gemm_dot(k, a + (start + i) * a_row, a_sum, b, b_sum);
            at[i * row] = accumulate ? at[i * row] + sum : sum;
        }
        if (panel != NULL) panel(context, at, row, start, rows, 0, 1);
    }
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"          /* of room, which the first block of sums fills */
#endif
/* c[i, j] (+)= sum over p < k of a[i, p] * b[p, j], i < m, j < n; strides in elements. accumulate: c is added to. panel,
 * unless NULL, finishes each panel of c; then c's columns are neighbours, or there is one. c NULL: nothing is kept but what
 * panel makes of it. */
NN_KERNEL void nn_gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                    ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate, nn_panel *panel,
                    const void *context) {
    if (n == 1) {
        nn_gemm_column(m, k, a, a_row, a_sum, b, b_sum, c, c_row, accumulate, panel, context);
        return;
    }
    if (panel != NULL) {
        /* Few rows read b in place. Many rows of b that lie a multiple of half a page apart push each other out of the cache:
         * then they are worth a copy, which more rows of a share. Columns that lie apart are copied once, if there is room. */
        int far = k > 64 && b_sum >= 512, most = far && n > NN_PANEL_WHOLE ? 32 : NN_PANEL_COLUMNS;
        int room = k > 0 ? NN_GEMM_HELD / k / NN_GEMM_COLUMNS * NN_GEMM_COLUMNS : 0, apart = b_column != 1;
        int hold = NN_LANES > 1 && apart && m > 4 * NN_GEMM_ROWS && room >= (n <= NN_PANEL_WHOLE ? n : NN_GEMM_COLUMNS);
        if (apart) most = hold && n > NN_PANEL_WHOLE && room < NN_PANEL_WHOLE ? room : NN_PANEL_WHOLE;
        int width = n < most ? n : most, height = NN_PANEL / width, tall = (far ? 22 : (apart && !hold) ? 10 : 4) * NN_GEMM_ROWS;
        if (height > tall) height = tall;
        if (height > NN_GEMM_ROWS) height -= height % NN_GEMM_ROWS;
        int rest = n % width, j = 0;
        for (; j < n - rest; j += width)
            nn_gemm_finished(m, width, height, hold, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c != NULL ? c + j : NULL,
                             c_row, accumulate, panel, context, j);
        if (rest > 0)
            nn_gemm_finished(m, rest, height, hold, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c != NULL ? c + j : NULL,
                             c_row, accumulate, panel, context, j);
        return;
    }
    /* cᵀ = bᵀ aᵀ has the same chains; it goes that way where c's rows are neighbours. */
    if (c_column != 1 && c_row == 1)
        nn_gemm_product(n, m, k, b, b_column, b_sum, a, a_sum, a_row, c, c_column, 1, accumulate);
    else nn_gemm_product(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column, accumulate);
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

NN_KERNEL void nn_sum(int rows, int columns, const float *x, float *out) {
    enum { VECTORS = NN_SUM_LANES / NN_LANES };
    for (int i = 0; i < rows; i++, x += columns) {
        float lanes[NN_SUM_LANES];
        nn_vec sum[VECTORS];
        int j = 0;
        for (int v = 0; v < VECTORS; v++) sum[v] = nn_vec_set(0.0f);
        for (; j + NN_SUM_LANES <= columns; j += NN_SUM_LANES)
            for (int v = 0; v < VECTORS; v++) sum[v] += nn_vec_load(x + j + v * NN_LANES);
        /* Zeros change no lane, since none is -0. */
        for (int v = 0; v < VECTORS && j < columns; v++, j += NN_LANES)
            sum[v] += nn_vec_load_part(x + j, nn_vec_first(columns - j < NN_LANES ? columns - j : NN_LANES));
        for (int v = 0; v < VECTORS; v++) nn_vec_store(lanes + v * NN_LANES, sum[v]);
        out[i] = nn_lanes_sum(lanes);
    }
}

NN_KERNEL void nn_sum_rows(int rows, int columns, const float *x, float *out) {
    enum { ROWS = 1024, COLUMNS = 64 };
    for (int start = 0; start < columns; start += COLUMNS) {
        int count = columns - start < COLUMNS ? columns - start : COLUMNS;
        float sum[COLUMNS];
        for (int j = 0; j < count; j++) out[start + j] = 0.0f;
        for (int block = 0; block < rows; block += ROWS) {
            int end = rows - block < ROWS ? rows : block + ROWS;
            for (int j = 0; j < count; j++) sum[j] = 0.0f;
            for (int i = block; i < end; i++)
                for (int j = 0; j < count; j++) sum[j] += x[(ptrdiff_t)i * columns + start + j];
            for (int j = 0; j < count; j++) out[start + j] += sum[j];
        }
    }
}

/* nn_sum_rows of x[rows][columns] piece by piece, from the first row on: x are the `count` rows from `first` on. What a block
 * has so far lies in sum[columns] in between. */
NN_KERNEL void nn_sum_rows_more(int first, int count, int rows, int columns, const float *x, float *sum, float *out) {
    enum { ROWS = 1024, COLUMNS = 64 };
    for (int start = 0; start < columns; start += COLUMNS) {
        int width = columns - start < COLUMNS ? columns - start : COLUMNS;
        float more[COLUMNS];
        for (int j = 0; j < width && first == 0; j++) out[start + j] = 0.0f;
        for (int i = 0; i < count;) {
            int place = (first + i) % ROWS, end = count - i < ROWS - place ? count : i + ROWS - place;
            for (int j = 0; j < width; j++) more[j] = place == 0 ? 0.0f : sum[start + j];
            for (; i < end; i++)
                for (int j = 0; j < width; j++) more[j] += x[(ptrdiff_t)i * columns + start + j];
            for (int j = 0; j < width; j++) sum[start + j] = more[j];
            if ((first + end) % ROWS != 0 && first + end != rows) continue;
            for (int j = 0; j < width; j++) out[start + j] += more[j];
        }
    }
}

NN_INLINE nn_vec nn_vec_maximum(nn_vec a, nn_vec b) {
#if NN_LANES > 1
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    bits wins = (a > b) | (a != a);
    return (nn_vec)(((bits)a & wins) | ((bits)b & ~wins));
#else
    return nn_maximum(a, b);
#endif
}

/* Of at least NN_SUM_LANES elements. Of -0 and 0 the later is the larger one, so the order is that of nn_sum. */
NN_INLINE float nn_lanes_max(int columns, const float *x) {
    float lanes[NN_SUM_LANES];
    nn_vec largest[NN_SUM_LANES / NN_LANES];
    int j = NN_SUM_LANES;
    for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++) largest[v] = nn_vec_load(x + v * NN_LANES);
    for (; j + NN_SUM_LANES <= columns; j += NN_SUM_LANES)
        for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++)
            largest[v] = nn_vec_maximum(largest[v], nn_vec_load(x + j + v * NN_LANES));
    for (int v = 0; v < NN_SUM_LANES / NN_LANES; v++) nn_vec_store(lanes + v * NN_LANES, largest[v]);
    for (int lane = 0; j + lane < columns; lane++) lanes[lane] = nn_maximum(lanes[lane], x[j + lane]);
    for (int width = NN_SUM_LANES / 2; width > 0; width /= 2)
        for (int i = 0; i < width; i++) lanes[i] = nn_maximum(lanes[i], lanes[i + width]);
    return lanes[0];
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


void transformer_init(transformer_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* transformer.nn:20: random, fma, mul, store over [256, 10] */
    {
        for (ptrdiff_t from = 0; from < 2560; from += 256) {
            const ptrdiff_t to = from + 256 < 2560 ? from + 256 : 2560;
            float u102[256];
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
            float u97[256];
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
            float u92[256];
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
            float u87[256];
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
            float u82[256];
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
            float u77[256];
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
            float u72[256];
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
            float u67[256];
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
            float u58[256];
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
            float u52[256];
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
            float u47[256];
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
            float u42[256];
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
            float u29[256];
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
            float u18[256];
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
            float u0[256];
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
static void transformer_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_1 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v29 = c[i1 - column];
            const float v31 = weights->block_multi_head_attention_query_bias[i1];
            const float v32 = v29 + v31;
            arena[8192 + i0 * 32 + i1] = v32;
        }
    }
}

struct transformer_predict_panel_2 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_2 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v36 = c[i1 - column];
            const float v38 = weights->block_multi_head_attention_key_bias[i1];
            const float v39 = v36 + v38;
            arena[24576 + i0 * 32 + i1] = v39;
        }
    }
}

struct transformer_predict_panel_3 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_predict_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_3 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v43 = c[i1 - column];
            const float v45 = weights->block_multi_head_attention_value_bias[i1];
            const float v46 = v43 + v45;
            arena[32768 + i0 * 32 + i1] = v46;
        }
    }
}

struct transformer_predict_panel_4 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_predict_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_4 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v62 = c[i1 - column];
            const float v63 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v64 = v62 + v63;
            const float v9 = arena[16384 + i0 * 32 + i1];
            const float v65 = v9 + v64;
            arena[16384 + i0 * 32 + i1] = v65;
        }
    }
}

struct transformer_predict_panel_5 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_predict_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_5 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v82 = c[i1 - column];
            const float v83 = weights->block_dense_1_bias[i1];
            const float v84 = v82 + v83;
            const float v86 = 0.5f * v84;
            const float v88 = v84 * 0.70710677f;
            const float v89 = nn_erf(v88);
            const float v91 = 1.0f + v89;
            const float v92 = v86 * v91;
            arena[i0 * 64 + i1] = v92;
        }
    }
}

struct transformer_predict_panel_6 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_predict_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_6 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v94 = c[i1 - column];
            const float v95 = weights->block_dense_2_bias[i1];
            const float v96 = v94 + v95;
            const float v65 = arena[16384 + i0 * 32 + i1];
            const float v97 = v65 + v96;
            arena[16384 + i0 * 32 + i1] = v97;
        }
    }
}

struct transformer_predict_panel_7 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_predict_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_7 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v115 = c[i1 - column];
            const float v117 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v118 = v115 + v117;
            arena[8192 + i0 * 32 + i1] = v118;
        }
    }
}

struct transformer_predict_panel_8 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_predict_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_8 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v122 = c[i1 - column];
            const float v124 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v125 = v122 + v124;
            arena[24576 + i0 * 32 + i1] = v125;
        }
    }
}

struct transformer_predict_panel_9 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_predict_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_9 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v129 = c[i1 - column];
            const float v131 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v132 = v129 + v131;
            arena[32768 + i0 * 32 + i1] = v132;
        }
    }
}

struct transformer_predict_panel_10 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_predict_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_10 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v147 = c[i1 - column];
            const float v148 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v149 = v147 + v148;
            const float v97 = arena[16384 + i0 * 32 + i1];
            const float v150 = v97 + v149;
            arena[16384 + i0 * 32 + i1] = v150;
        }
    }
}

struct transformer_predict_panel_11 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_predict_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_11 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v167 = c[i1 - column];
            const float v168 = weights->block_1_dense_3_bias[i1];
            const float v169 = v167 + v168;
            const float v170 = 0.5f * v169;
            const float v171 = v169 * 0.70710677f;
            const float v172 = nn_erf(v171);
            const float v173 = 1.0f + v172;
            const float v174 = v170 * v173;
            arena[i0 * 64 + i1] = v174;
        }
    }
}

struct transformer_predict_panel_12 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_predict_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_predict_panel_12 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v176 = c[i1 - column];
            const float v177 = weights->block_1_dense_4_bias[i1];
            const float v178 = v176 + v177;
            const float v150 = arena[16384 + i0 * 32 + i1];
            const float v179 = v150 + v178;
            arena[16384 + i0 * 32 + i1] = v179;
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
            const float v197 = c[i1 - column];
            const float v198 = weights->dense_5_bias[i1];
            const float v199 = v197 + v198;
            arena[i0 * 10 + i1] = v199;
        }
    }
}

void transformer_predict(const transformer_weights *weights, transformer_scratch *scratch, int n, const float *image, float *digit) {
    float *const arena = scratch->arena;
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
    nn_gemm(n * 8, 32, 8, arena, 8, 1, weights->dense_kernel, 32, 1, arena + 16384, 32, 1, 0, NULL, NULL);
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
    /* transformer.nn:7: block/layer_normalization: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v19 = arena[24576 + i0];
            const float v23 = nn_fma(v19, 0.03125f, 0.001f);
            const float v24 = nn_sqrt(v23);
            arena[24576 + i0] = v24;
        }
    }
    /* transformer.nn:7: block/layer_normalization: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v24 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v20 = weights->block_layer_normalization_gamma[i1];
                const float v25 = v20 / v24;
                const float v16 = arena[i0 * 32 + i1];
                const float v21 = weights->block_layer_normalization_beta[i1];
                const float v26 = nn_fma(v16, v25, v21);
                arena[i0 * 32 + i1] = v26;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 8192, 32, 1, 0, transformer_predict_panel_1, &(struct transformer_predict_panel_1){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 24576, 32, 1, 0, transformer_predict_panel_2, &(struct transformer_predict_panel_2){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 32768, 32, 1, 0, transformer_predict_panel_3, &(struct transformer_predict_panel_3){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v33 = arena[8192 + i0];
            const float v49 = v33 / 2.828427f;
            arena[8192 + i0] = v49;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, arena + 24576 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v52 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v50 = arena[i0 * 8 + i1];
                const float v53 = v50 - v52;
                const float v54 = nn_exp(v53);
                arena[i0 * 8 + i1] = v54;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v56 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v54 = arena[i0 * 8 + i1];
                const float v57 = v54 / v56;
                arena[i0 * 8 + i1] = v57;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 32768 + i0 * 256 + i1 * 8, 32, 1, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_predict_panel_4, &(struct transformer_predict_panel_4){ weights, arena });
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v69 = arena[8192 + i0];
            const float v70 = v69 * 0.03125f;
            arena[8192 + i0] = v70;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v70 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v65 = arena[16384 + i0 * 32 + i1];
                const float v71 = v65 - v70;
                arena[24576 + i0 * 32 + i1] = v71;
                const float v72 = v71 * v71;
                arena[i0 * 32 + i1] = v72;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v74 = arena[8192 + i0];
            const float v77 = nn_fma(v74, 0.03125f, 0.001f);
            const float v78 = nn_sqrt(v77);
            arena[8192 + i0] = v78;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v78 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v75 = weights->block_layer_normalization_1_gamma[i1];
                const float v79 = v75 / v78;
                const float v71 = arena[24576 + i0 * 32 + i1];
                const float v76 = weights->block_layer_normalization_1_beta[i1];
                const float v80 = nn_fma(v71, v79, v76);
                arena[24576 + i0 * 32 + i1] = v80;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 1, 0, transformer_predict_panel_5, &(struct transformer_predict_panel_5){ weights, arena });
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 1, 0, transformer_predict_panel_6, &(struct transformer_predict_panel_6){ weights, arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v101 = arena[24576 + i0];
            const float v102 = v101 * 0.03125f;
            arena[24576 + i0] = v102;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v102 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v97 = arena[16384 + i0 * 32 + i1];
                const float v103 = v97 - v102;
                arena[i0 * 32 + i1] = v103;
                const float v104 = v103 * v103;
                arena[8192 + i0 * 32 + i1] = v104;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v106 = arena[24576 + i0];
            const float v109 = nn_fma(v106, 0.03125f, 0.001f);
            const float v110 = nn_sqrt(v109);
            arena[24576 + i0] = v110;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v110 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v107 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v111 = v107 / v110;
                const float v103 = arena[i0 * 32 + i1];
                const float v108 = weights->block_1_layer_normalization_2_beta[i1];
                const float v112 = nn_fma(v103, v111, v108);
                arena[i0 * 32 + i1] = v112;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 8192, 32, 1, 0, transformer_predict_panel_7, &(struct transformer_predict_panel_7){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 24576, 32, 1, 0, transformer_predict_panel_8, &(struct transformer_predict_panel_8){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 32768, 32, 1, 0, transformer_predict_panel_9, &(struct transformer_predict_panel_9){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v119 = arena[8192 + i0];
            const float v134 = v119 / 2.828427f;
            arena[8192 + i0] = v134;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, arena + 24576 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v137 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v135 = arena[i0 * 8 + i1];
                const float v138 = v135 - v137;
                const float v139 = nn_exp(v138);
                arena[i0 * 8 + i1] = v139;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v141 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v139 = arena[i0 * 8 + i1];
                const float v142 = v139 / v141;
                arena[i0 * 8 + i1] = v142;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 32768 + i0 * 256 + i1 * 8, 32, 1, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_predict_panel_10, &(struct transformer_predict_panel_10){ weights, arena });
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v154 = arena[8192 + i0];
            const float v155 = v154 * 0.03125f;
            arena[8192 + i0] = v155;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v155 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v150 = arena[16384 + i0 * 32 + i1];
                const float v156 = v150 - v155;
                arena[24576 + i0 * 32 + i1] = v156;
                const float v157 = v156 * v156;
                arena[i0 * 32 + i1] = v157;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v159 = arena[8192 + i0];
            const float v162 = nn_fma(v159, 0.03125f, 0.001f);
            const float v163 = nn_sqrt(v162);
            arena[8192 + i0] = v163;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v163 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v160 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v164 = v160 / v163;
                const float v156 = arena[24576 + i0 * 32 + i1];
                const float v161 = weights->block_1_layer_normalization_3_beta[i1];
                const float v165 = nn_fma(v156, v164, v161);
                arena[24576 + i0 * 32 + i1] = v165;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena, 64, 1, 0, transformer_predict_panel_11, &(struct transformer_predict_panel_11){ weights, arena });
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 1, 0, transformer_predict_panel_12, &(struct transformer_predict_panel_12){ weights, arena });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v183 = arena[8192 + i0];
            const float v184 = v183 * 0.03125f;
            arena[8192 + i0] = v184;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v184 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v179 = arena[16384 + i0 * 32 + i1];
                const float v185 = v179 - v184;
                arena[16384 + i0 * 32 + i1] = v185;
                const float v186 = v185 * v185;
                arena[i0 * 32 + i1] = v186;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v188 = arena[8192 + i0];
            const float v191 = nn_fma(v188, 0.03125f, 0.001f);
            const float v192 = nn_sqrt(v191);
            arena[8192 + i0] = v192;
        }
    }
    /* transformer.nn:16: layer_normalization_4: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v192 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v189 = weights->layer_normalization_4_gamma[i1];
                const float v193 = v189 / v192;
                const float v185 = arena[16384 + i0 * 32 + i1];
                const float v190 = weights->layer_normalization_4_beta[i1];
                const float v194 = nn_fma(v185, v193, v190);
                arena[16384 + i0 * 32 + i1] = v194;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm(n, 10, 256, arena + 16384, 256, 1, weights->dense_5_kernel, 10, 1, arena, 10, 1, 0, transformer_predict_panel_13, &(struct transformer_predict_panel_13){ weights, arena });
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v201 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v199 = arena[i0 * 10 + i1];
                const float v202 = v199 - v201;
                const float v203 = nn_exp(v202);
                arena[i0 * 10 + i1] = v203;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v205 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v203 = arena[i0 * 10 + i1];
                const float v206 = v203 / v205;
                digit[i0 * 10 + i1] = v206;
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
static void transformer_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_1 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v30 = c[i1 - column];
            const float v32 = weights->block_multi_head_attention_query_bias[i1];
            const float v33 = v30 + v32;
            arena[90112 + i0 * 32 + i1] = v33;
        }
    }
}

struct transformer_train_panel_2 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_2 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v37 = c[i1 - column];
            const float v39 = weights->block_multi_head_attention_key_bias[i1];
            const float v40 = v37 + v39;
            arena[98304 + i0 * 32 + i1] = v40;
        }
    }
}

struct transformer_train_panel_3 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_3 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v44 = c[i1 - column];
            const float v46 = weights->block_multi_head_attention_value_bias[i1];
            const float v47 = v44 + v46;
            arena[106496 + i0 * 32 + i1] = v47;
        }
    }
}

struct transformer_train_panel_4 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_4 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v63 = c[i1 - column];
            const float v64 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v65 = v63 + v64;
            const float v10 = arena[65536 + i0 * 32 + i1];
            const float v66 = v10 + v65;
            arena[65536 + i0 * 32 + i1] = v66;
        }
    }
}

struct transformer_train_panel_5 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_5 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v83 = c[i1 - column];
            const float v84 = weights->block_dense_1_bias[i1];
            const float v85 = v83 + v84;
            const float v87 = 0.5f * v85;
            const float v89 = v85 * 0.70710677f;
            const float v90 = nn_erf(v89);
            const float v92 = 1.0f + v90;
            const float v93 = v87 * v92;
            arena[16384 + i0 * 64 + i1] = v93;
        }
    }
}

struct transformer_train_panel_6 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_train_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_6 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v95 = c[i1 - column];
            const float v96 = weights->block_dense_2_bias[i1];
            const float v97 = v95 + v96;
            const float v66 = arena[65536 + i0 * 32 + i1];
            const float v98 = v66 + v97;
            arena[65536 + i0 * 32 + i1] = v98;
        }
    }
}

struct transformer_train_panel_7 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_7 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v116 = c[i1 - column];
            const float v118 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v119 = v116 + v118;
            arena[172032 + i0 * 32 + i1] = v119;
        }
    }
}

struct transformer_train_panel_8 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_8 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v123 = c[i1 - column];
            const float v125 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v126 = v123 + v125;
            arena[180224 + i0 * 32 + i1] = v126;
        }
    }
}

struct transformer_train_panel_9 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_9 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v130 = c[i1 - column];
            const float v132 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v133 = v130 + v132;
            arena[188416 + i0 * 32 + i1] = v133;
        }
    }
}

struct transformer_train_panel_10 { transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_train_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_10 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v148 = c[i1 - column];
            const float v149 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v150 = v148 + v149;
            const float v98 = arena[65536 + i0 * 32 + i1];
            const float v151 = v98 + v150;
            arena[65536 + i0 * 32 + i1] = v151;
        }
    }
}

struct transformer_train_panel_11 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_train_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_11 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v168 = c[i1 - column];
            const float v169 = weights->block_1_dense_3_bias[i1];
            const float v170 = v168 + v169;
            const float v171 = 0.5f * v170;
            const float v172 = v170 * 0.70710677f;
            const float v173 = nn_erf(v172);
            const float v174 = 1.0f + v173;
            const float v175 = v171 * v174;
            arena[49152 + i0 * 64 + i1] = v175;
        }
    }
}

struct transformer_train_panel_12 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_train_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_12 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v177 = c[i1 - column];
            const float v178 = weights->block_1_dense_4_bias[i1];
            const float v179 = v177 + v178;
            const float v151 = arena[65536 + i0 * 32 + i1];
            const float v180 = v151 + v179;
            arena[65536 + i0 * 32 + i1] = v180;
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
            const float v204 = c[i1 - column];
            const float v205 = weights->dense_5_bias[i1];
            const float v206 = v204 + v205;
            arena[245760 + i0 * 10 + i1] = v206;
        }
    }
}

struct transformer_train_panel_14 { float *arena; uint64_t seed; uint32_t step; };

/* transformer.nn:18: dropout: contract [n, 10] [256, 10], div, random, less_equal, select -> [n, 256] */
static void transformer_train_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_14 *const given = context;
    float *const arena = given->arena;
    const uint64_t seed = given->seed;
    const uint32_t step = given->step;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        for (ptrdiff_t from = column; from < column + columns; from += 256) {
            const ptrdiff_t to = from + 256 < column + columns ? from + 256 : column + columns;
            float u283[256];
            {
                const ptrdiff_t i1 = from;
                nn_random((int)(to - from), (uint32_t)(i0 * 256 + i1), 0u, step, 0u, seed, u283);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i1 = from; i1 < to; i1++) {
                const float v280 = c[i1 - column];
                const float v282 = v280 / 0.8f;
                const float v283 = u283[i1 - from];
                const float v284 = (0.2f <= v283 ? 1.0f : 0.0f);
                const float v285 = (v284 != 0 ? v282 : 0.0f);
                arena[245760 + i0 * 256 + i1] = v285;
            }
        }
    }
}

struct transformer_train_panel_15 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 256] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 10] */
static void transformer_train_panel_15(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_15 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v281 = c[i0 - (ptrdiff_t)row * 10];
        const float v1097 = trainer->dense_5_kernel_m[i0];
        const float v1098 = v281 - v1097;
        const float v1099 = nn_fma(v1098, 0.1f, v1097);
        trainer->dense_5_kernel_m[i0] = v1099;
        const float v1101 = trainer->dense_5_kernel_v[i0];
        const float v1102 = -v1101;
        const float v1103 = nn_fma(v281, v281, v1102);
        const float v1104 = nn_fma(v1103, 0.001f, v1101);
        trainer->dense_5_kernel_v[i0] = v1104;
        const float v1106 = v1099 * v550;
        const float v1107 = nn_sqrt(v1104);
        const float v1108 = v1107 + 1e-7f;
        const float v1109 = v1106 / v1108;
        const float v203 = weights->dense_5_kernel[i0];
        const float v1110 = v203 - v1109;
        weights->dense_5_kernel[i0] = v1110;
    }
}

struct transformer_train_panel_16 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], add, mul, erf, add, mul, mul, mul, mul, neg, exp, mul, and 3 more -> [n, 8, 64] */
static void transformer_train_panel_16(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_16 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v311 = c[i1 - column];
            const float v168 = arena[32768 + i0 * 64 + i1];
            const float v169 = weights->block_1_dense_3_bias[i1];
            const float v313 = v168 + v169;
            const float v314 = v313 * 0.70710677f;
            const float v315 = nn_erf(v314);
            const float v316 = 1.0f + v315;
            const float v317 = v311 * v316;
            const float v318 = 0.5f * v313;
            const float v319 = v311 * v318;
            const float v320 = v314 * v314;
            const float v321 = -v320;
            const float v322 = nn_exp(v321);
            const float v324 = v322 * 1.1283792f;
            const float v325 = v319 * v324;
            const float v326 = v317 * 0.5f;
            const float v327 = nn_fma(v325, 0.70710677f, v326);
            arena[32768 + i0 * 64 + i1] = v327;
        }
    }
}

struct transformer_train_panel_17 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
static void transformer_train_panel_17(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_17 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v312 = c[i0 - (ptrdiff_t)row * 32];
        const float v1037 = trainer->block_1_dense_4_kernel_m[i0];
        const float v1038 = v312 - v1037;
        const float v1039 = nn_fma(v1038, 0.1f, v1037);
        trainer->block_1_dense_4_kernel_m[i0] = v1039;
        const float v1041 = trainer->block_1_dense_4_kernel_v[i0];
        const float v1042 = -v1041;
        const float v1043 = nn_fma(v312, v312, v1042);
        const float v1044 = nn_fma(v1043, 0.001f, v1041);
        trainer->block_1_dense_4_kernel_v[i0] = v1044;
        const float v1046 = v1039 * v550;
        const float v1047 = nn_sqrt(v1044);
        const float v1048 = v1047 + 1e-7f;
        const float v1049 = v1046 / v1048;
        const float v176 = weights->block_1_dense_4_kernel[i0];
        const float v1050 = v176 - v1049;
        weights->block_1_dense_4_kernel[i0] = v1050;
    }
}

struct transformer_train_panel_18 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
static void transformer_train_panel_18(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_18 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v330 = c[i0 - (ptrdiff_t)row * 64];
        const float v1007 = trainer->block_1_dense_3_kernel_m[i0];
        const float v1008 = v330 - v1007;
        const float v1009 = nn_fma(v1008, 0.1f, v1007);
        trainer->block_1_dense_3_kernel_m[i0] = v1009;
        const float v1011 = trainer->block_1_dense_3_kernel_v[i0];
        const float v1012 = -v1011;
        const float v1013 = nn_fma(v330, v330, v1012);
        const float v1014 = nn_fma(v1013, 0.001f, v1011);
        trainer->block_1_dense_3_kernel_v[i0] = v1014;
        const float v1016 = v1009 * v550;
        const float v1017 = nn_sqrt(v1014);
        const float v1018 = v1017 + 1e-7f;
        const float v1019 = v1016 / v1018;
        const float v167 = weights->block_1_dense_3_kernel[i0];
        const float v1020 = v167 - v1019;
        weights->block_1_dense_3_kernel[i0] = v1020;
    }
}

struct transformer_train_panel_19 { ptrdiff_t i0; ptrdiff_t i1; ptrdiff_t block; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
static void transformer_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_19 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    const ptrdiff_t block = given->block;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        const float v142 = arena[273408 + i0 * 32 + i1 * 8 + i2];
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v360 = c[i3 - column];
            const float v362 = v360 / v142;
            arena[32768 + i0 * 256 + i1 * 64 + i2 * 8 + i3 - block * 256] = v362;
            const float v143 = arena[204800 + i0 * 256 + i1 * 64 + i2 * 8 + i3];
            const float v363 = v362 * v143;
            const float v364 = -v363;
            arena[36864 + i0 * 256 + i1 * 64 + i2 * 8 + i3 - block * 256] = v364;
        }
    }
}

struct transformer_train_panel_20 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
static void transformer_train_panel_20(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_20 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v369 = c[i3 - column];
            const float v371 = v369 / 2.828427f;
            arena[172032 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v371;
        }
    }
}

struct transformer_train_panel_21 { float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_21(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_21 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v381 = c[i0 - (ptrdiff_t)row * 32];
        const float v375 = arena[163840 + i0];
        const float v382 = v375 + v381;
        arena[163840 + i0] = v382;
    }
}

struct transformer_train_panel_22 { float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_22 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v388 = c[i0 - (ptrdiff_t)row * 32];
        const float v382 = arena[163840 + i0];
        const float v389 = v382 + v388;
        arena[163840 + i0] = v389;
    }
}

struct transformer_train_panel_23 { transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], add, mul, erf, add, mul, mul, mul, mul, neg, exp, mul, and 3 more -> [n, 8, 64] */
static void transformer_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_23 *const given = context;
    transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v417 = c[i1 - column];
            const float v83 = arena[i0 * 64 + i1];
            const float v84 = weights->block_dense_1_bias[i1];
            const float v419 = v83 + v84;
            const float v420 = v419 * 0.70710677f;
            const float v421 = nn_erf(v420);
            const float v422 = 1.0f + v421;
            const float v423 = v417 * v422;
            const float v424 = 0.5f * v419;
            const float v425 = v417 * v424;
            const float v426 = v420 * v420;
            const float v427 = -v426;
            const float v428 = nn_exp(v427);
            const float v429 = v428 * 1.1283792f;
            const float v430 = v425 * v429;
            const float v431 = v423 * 0.5f;
            const float v432 = nn_fma(v430, 0.70710677f, v431);
            arena[i0 * 64 + i1] = v432;
        }
    }
}

struct transformer_train_panel_24 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
static void transformer_train_panel_24(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_24 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v418 = c[i0 - (ptrdiff_t)row * 32];
        const float v797 = trainer->block_dense_2_kernel_m[i0];
        const float v798 = v418 - v797;
        const float v799 = nn_fma(v798, 0.1f, v797);
        trainer->block_dense_2_kernel_m[i0] = v799;
        const float v801 = trainer->block_dense_2_kernel_v[i0];
        const float v802 = -v801;
        const float v803 = nn_fma(v418, v418, v802);
        const float v804 = nn_fma(v803, 0.001f, v801);
        trainer->block_dense_2_kernel_v[i0] = v804;
        const float v806 = v799 * v550;
        const float v807 = nn_sqrt(v804);
        const float v808 = v807 + 1e-7f;
        const float v809 = v806 / v808;
        const float v94 = weights->block_dense_2_kernel[i0];
        const float v810 = v94 - v809;
        weights->block_dense_2_kernel[i0] = v810;
    }
}

struct transformer_train_panel_25 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
static void transformer_train_panel_25(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_25 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v435 = c[i0 - (ptrdiff_t)row * 64];
        const float v767 = trainer->block_dense_1_kernel_m[i0];
        const float v768 = v435 - v767;
        const float v769 = nn_fma(v768, 0.1f, v767);
        trainer->block_dense_1_kernel_m[i0] = v769;
        const float v771 = trainer->block_dense_1_kernel_v[i0];
        const float v772 = -v771;
        const float v773 = nn_fma(v435, v435, v772);
        const float v774 = nn_fma(v773, 0.001f, v771);
        trainer->block_dense_1_kernel_v[i0] = v774;
        const float v776 = v769 * v550;
        const float v777 = nn_sqrt(v774);
        const float v778 = v777 + 1e-7f;
        const float v779 = v776 / v778;
        const float v82 = weights->block_dense_1_kernel[i0];
        const float v780 = v82 - v779;
        weights->block_dense_1_kernel[i0] = v780;
    }
}

struct transformer_train_panel_26 { ptrdiff_t i0; ptrdiff_t i1; ptrdiff_t block; float *arena; };

/* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
static void transformer_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_26 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    const ptrdiff_t block = given->block;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        const float v57 = arena[272384 + i0 * 32 + i1 * 8 + i2];
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v465 = c[i3 - column];
            const float v467 = v465 / v57;
            arena[i0 * 256 + i1 * 64 + i2 * 8 + i3 - block * 256] = v467;
            const float v58 = arena[122880 + i0 * 256 + i1 * 64 + i2 * 8 + i3];
            const float v468 = v467 * v58;
            const float v469 = -v468;
            arena[4096 + i0 * 256 + i1 * 64 + i2 * 8 + i3 - block * 256] = v469;
        }
    }
}

struct transformer_train_panel_27 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
static void transformer_train_panel_27(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_27 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v474 = c[i3 - column];
            const float v476 = v474 / 2.828427f;
            arena[90112 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v476;
        }
    }
}

struct transformer_train_panel_28 { float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_28(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_28 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v486 = c[i0 - (ptrdiff_t)row * 32];
        const float v480 = arena[81920 + i0];
        const float v487 = v480 + v486;
        arena[81920 + i0] = v487;
    }
}

struct transformer_train_panel_29 { float *arena; };

/* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_29 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v493 = c[i0 - (ptrdiff_t)row * 32];
        const float v487 = arena[81920 + i0];
        const float v494 = v487 + v493;
        arena[81920 + i0] = v494;
    }
}

struct transformer_train_panel_30 { transformer_weights *weights; transformer_trainer *trainer; float *arena; };

/* transformer.nn:26: dense_5: contract [n, 8, 8] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [8, 32] */
static void transformer_train_panel_30(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_30 *const given = context;
    transformer_weights *const weights = given->weights;
    transformer_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v550 = arena[275744];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v523 = c[i0 - (ptrdiff_t)row * 32];
        const float v531 = trainer->dense_kernel_m[i0];
        const float v532 = v523 - v531;
        const float v534 = nn_fma(v532, 0.1f, v531);
        trainer->dense_kernel_m[i0] = v534;
        const float v536 = trainer->dense_kernel_v[i0];
        const float v537 = -v536;
        const float v538 = nn_fma(v523, v523, v537);
        const float v540 = nn_fma(v538, 0.001f, v536);
        trainer->dense_kernel_v[i0] = v540;
        const float v551 = v534 * v550;
        const float v552 = nn_sqrt(v540);
        const float v553 = v552 + 1e-7f;
        const float v554 = v551 / v553;
        const float v5 = weights->dense_kernel[i0];
        const float v555 = v5 - v554;
        weights->dense_kernel[i0] = v555;
    }
}

float transformer_train(transformer_weights *weights, transformer_trainer *trainer, int n, const float *image, const int32_t *digit_true) {
    transformer_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena;
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > TRANSFORMER_BATCH) return nn_from_bits(0x7fc00000u);
    const uint64_t seed = trainer->seed;
    const uint32_t step = trainer->step;
    /* transformer.nn:25: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v214 = digit_true[i0];
            const float v215 = (float)v214;
            arena[247040 + i0] = v215;
        }
    }
    /* transformer.nn:25: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* transformer.nn:25: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v217 = integers[i0];
            const float v218 = (float)v217;
            arena[247136 + i0] = v218;
        }
    }
    /* transformer.nn:26: dense_5: div, neg, cast, add, pow, sub, sqrt, mul, pow, sub, div, add, and 5 more over [] */
    {
        const float v250 = 1.0f / (float)n;
        const float v251 = -v250;
        arena[247168] = v251;
        const int32_t v525 = (int32_t)trainer->step;
        const float v527 = (float)v525;
        const float v529 = v527 + 1.0f;
        const float v543 = nn_pow(0.999f, v529);
        const float v544 = 1.0f - v543;
        const float v545 = nn_sqrt(v544);
        const float v530 = trainer->learning_rate;
        const float v546 = v530 * v545;
        const float v548 = nn_pow(0.9f, v529);
        const float v549 = 1.0f - v548;
        const float v550 = v546 / v549;
        arena[275744] = v550;
        const int32_t v526 = v525 + 1;
        trainer->step = (uint32_t)v526;
        const float v247 = metrics->accuracy_count;
        const float v248 = v247 + (float)n;
        metrics->accuracy_count = v248;
        const float v237 = metrics->loss_count;
        const float v238 = v237 + (float)n;
        metrics->loss_count = v238;
    }
    /* transformer.nn:13: rescaling: mul over [n, 8, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v0 = image[i0];
            const float v2 = v0 * 0.0625f;
            arena[270336 + i0] = v2;
        }
    }
    /* transformer.nn:13: dense: contract [n, 8, 8] [8, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 8, arena + 270336, 8, 1, weights->dense_kernel, 32, 1, arena + 65536, 32, 1, 0, NULL, NULL);
    /* transformer.nn:14: add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 32; i2++) {
                    const float v6 = arena[65536 + i0 * 256 + i1 * 32 + i2];
                    const float v7 = weights->dense_bias[i2];
                    const float v8 = v6 + v7;
                    const float v9 = weights->position_embedding_embeddings[i1 * 32 + i2];
                    const float v10 = v8 + v9;
                    arena[65536 + i0 * 256 + i1 * 32 + i2] = v10;
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
            const float v14 = arena[8192 + i0];
            const float v16 = v14 * 0.03125f;
            arena[8192 + i0] = v16;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v16 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v10 = arena[65536 + i0 * 32 + i1];
                const float v17 = v10 - v16;
                arena[73728 + i0 * 32 + i1] = v17;
                const float v18 = v17 * v17;
                arena[i0 * 32 + i1] = v18;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 274432);
    /* transformer.nn:7: block/layer_normalization: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v20 = arena[274432 + i0];
            const float v24 = nn_fma(v20, 0.03125f, 0.001f);
            const float v25 = nn_sqrt(v24);
            arena[272384 + i0] = v25;
        }
    }
    /* transformer.nn:7: block/layer_normalization: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v20 = arena[274432 + i0];
            const float v498 = nn_fma(v20, 0.03125f, 0.001f);
            const float v499 = nn_sqrt(v498);
            arena[274432 + i0] = v499;
        }
    }
    /* transformer.nn:7: block/layer_normalization: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v25 = arena[272384 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v21 = weights->block_layer_normalization_gamma[i1];
                const float v26 = v21 / v25;
                const float v17 = arena[73728 + i0 * 32 + i1];
                const float v22 = weights->block_layer_normalization_beta[i1];
                const float v27 = nn_fma(v17, v26, v22);
                arena[81920 + i0 * 32 + i1] = v27;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 90112, 32, 1, 0, transformer_train_panel_1, &(struct transformer_train_panel_1){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 98304, 32, 1, 0, transformer_train_panel_2, &(struct transformer_train_panel_2){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 81920, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 106496, 32, 1, 0, transformer_train_panel_3, &(struct transformer_train_panel_3){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v34 = arena[90112 + i0];
            const float v50 = v34 / 2.828427f;
            arena[90112 + i0] = v50;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 90112 + i0 * 256 + i1 * 8, 32, 1, arena + 98304 + i0 * 256 + i1 * 8, 1, 32, arena + 114688 + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 114688, arena);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v53 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v51 = arena[114688 + i0 * 8 + i1];
                const float v54 = v51 - v53;
                const float v55 = nn_exp(v54);
                arena[114688 + i0 * 8 + i1] = v55;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 114688, arena + 272384);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v57 = arena[272384 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v55 = arena[114688 + i0 * 8 + i1];
                const float v58 = v55 / v57;
                arena[122880 + i0 * 8 + i1] = v58;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 122880 + i0 * 256 + i1 * 64, 8, 1, arena + 106496 + i0 * 256 + i1 * 8, 32, 1, arena + 131072 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 131072, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_4, &(struct transformer_train_panel_4){ weights, arena });
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 273408);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v70 = arena[273408 + i0];
            const float v71 = v70 * 0.03125f;
            arena[273408 + i0] = v71;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v71 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v66 = arena[65536 + i0 * 32 + i1];
                const float v72 = v66 - v71;
                arena[139264 + i0 * 32 + i1] = v72;
                const float v73 = v72 * v72;
                arena[i0 * 32 + i1] = v73;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 274688);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v75 = arena[274688 + i0];
            const float v78 = nn_fma(v75, 0.03125f, 0.001f);
            const float v79 = nn_sqrt(v78);
            arena[273408 + i0] = v79;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v75 = arena[274688 + i0];
            const float v437 = nn_fma(v75, 0.03125f, 0.001f);
            const float v438 = nn_sqrt(v437);
            arena[274688 + i0] = v438;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v79 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v76 = weights->block_layer_normalization_1_gamma[i1];
                const float v80 = v76 / v79;
                const float v72 = arena[139264 + i0 * 32 + i1];
                const float v77 = weights->block_layer_normalization_1_beta[i1];
                const float v81 = nn_fma(v72, v80, v77);
                arena[147456 + i0 * 32 + i1] = v81;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 147456, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 1, 0, transformer_train_panel_5, &(struct transformer_train_panel_5){ weights, arena });
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 16384, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_6, &(struct transformer_train_panel_6){ weights, arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 273408);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v102 = arena[273408 + i0];
            const float v103 = v102 * 0.03125f;
            arena[273408 + i0] = v103;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v103 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v98 = arena[65536 + i0 * 32 + i1];
                const float v104 = v98 - v103;
                arena[155648 + i0 * 32 + i1] = v104;
                const float v105 = v104 * v104;
                arena[32768 + i0 * 32 + i1] = v105;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 274944);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v107 = arena[274944 + i0];
            const float v110 = nn_fma(v107, 0.03125f, 0.001f);
            const float v111 = nn_sqrt(v110);
            arena[273408 + i0] = v111;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v107 = arena[274944 + i0];
            const float v393 = nn_fma(v107, 0.03125f, 0.001f);
            const float v394 = nn_sqrt(v393);
            arena[274944 + i0] = v394;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v111 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v108 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v112 = v108 / v111;
                const float v104 = arena[155648 + i0 * 32 + i1];
                const float v109 = weights->block_1_layer_normalization_2_beta[i1];
                const float v113 = nn_fma(v104, v112, v109);
                arena[163840 + i0 * 32 + i1] = v113;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 163840, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 172032, 32, 1, 0, transformer_train_panel_7, &(struct transformer_train_panel_7){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 163840, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 180224, 32, 1, 0, transformer_train_panel_8, &(struct transformer_train_panel_8){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 163840, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 188416, 32, 1, 0, transformer_train_panel_9, &(struct transformer_train_panel_9){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v120 = arena[172032 + i0];
            const float v135 = v120 / 2.828427f;
            arena[172032 + i0] = v135;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 172032 + i0 * 256 + i1 * 8, 32, 1, arena + 180224 + i0 * 256 + i1 * 8, 1, 32, arena + 196608 + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 196608, arena + 32768);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v138 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v136 = arena[196608 + i0 * 8 + i1];
                const float v139 = v136 - v138;
                const float v140 = nn_exp(v139);
                arena[196608 + i0 * 8 + i1] = v140;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 196608, arena + 273408);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v142 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v140 = arena[196608 + i0 * 8 + i1];
                const float v143 = v140 / v142;
                arena[204800 + i0 * 8 + i1] = v143;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 204800 + i0 * 256 + i1 * 64, 8, 1, arena + 188416 + i0 * 256 + i1 * 8, 32, 1, arena + 212992 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 212992, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_10, &(struct transformer_train_panel_10){ weights, arena });
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 40960);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v155 = arena[40960 + i0];
            const float v156 = v155 * 0.03125f;
            arena[40960 + i0] = v156;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v156 = arena[40960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v151 = arena[65536 + i0 * 32 + i1];
                const float v157 = v151 - v156;
                arena[221184 + i0 * 32 + i1] = v157;
                const float v158 = v157 * v157;
                arena[32768 + i0 * 32 + i1] = v158;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 275200);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v160 = arena[275200 + i0];
            const float v163 = nn_fma(v160, 0.03125f, 0.001f);
            const float v164 = nn_sqrt(v163);
            arena[32768 + i0] = v164;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v160 = arena[275200 + i0];
            const float v332 = nn_fma(v160, 0.03125f, 0.001f);
            const float v333 = nn_sqrt(v332);
            arena[275200 + i0] = v333;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[32768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v161 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v165 = v161 / v164;
                const float v157 = arena[221184 + i0 * 32 + i1];
                const float v162 = weights->block_1_layer_normalization_3_beta[i1];
                const float v166 = nn_fma(v157, v165, v162);
                arena[229376 + i0 * 32 + i1] = v166;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 229376, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena + 32768, 64, 1, 0, transformer_train_panel_11, &(struct transformer_train_panel_11){ weights, arena });
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 49152, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_12, &(struct transformer_train_panel_12){ weights, arena });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 245760);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v184 = arena[245760 + i0];
            const float v185 = v184 * 0.03125f;
            arena[245760 + i0] = v185;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v185 = arena[245760 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v180 = arena[65536 + i0 * 32 + i1];
                const float v186 = v180 - v185;
                arena[65536 + i0 * 32 + i1] = v186;
                const float v187 = v186 * v186;
                arena[237568 + i0 * 32 + i1] = v187;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 237568, arena + 275456);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v189 = arena[275456 + i0];
            const float v192 = nn_fma(v189, 0.03125f, 0.001f);
            const float v193 = nn_sqrt(v192);
            arena[245760 + i0] = v193;
        }
    }
    /* transformer.nn:16: layer_normalization_4: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v189 = arena[275456 + i0];
            const float v288 = nn_fma(v189, 0.03125f, 0.001f);
            const float v289 = nn_sqrt(v288);
            arena[275456 + i0] = v289;
        }
    }
    /* transformer.nn:16: layer_normalization_4: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v193 = arena[245760 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v190 = weights->layer_normalization_4_gamma[i1];
                const float v194 = v190 / v193;
                const float v186 = arena[65536 + i0 * 32 + i1];
                const float v191 = weights->layer_normalization_4_beta[i1];
                const float v195 = nn_fma(v186, v194, v191);
                arena[237568 + i0 * 32 + i1] = v195;
            }
        }
    }
    /* transformer.nn:18: dropout: random, less_equal, div, select over [n, 256] */
    {
        for (ptrdiff_t from = 0; from < n * 256; from += 256) {
            const ptrdiff_t to = from + 256 < n * 256 ? from + 256 : n * 256;
            float u197[256];
            {
                const ptrdiff_t i0 = from;
                nn_random((int)(to - from), (uint32_t)(i0), 0u, step, 0u, seed, u197);
            }
            NN_INDEPENDENT
            for (ptrdiff_t i0 = from; i0 < to; i0++) {
                const float v197 = u197[i0 - from];
                const float v199 = (0.2f <= v197 ? 1.0f : 0.0f);
                const float v196 = arena[237568 + i0];
                const float v201 = v196 / 0.8f;
                const float v202 = (v199 != 0 ? v201 : 0.0f);
                arena[237568 + i0] = v202;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm(n, 10, 256, arena + 237568, 256, 1, weights->dense_5_kernel, 10, 1, arena + 245760, 10, 1, 0, transformer_train_panel_13, &(struct transformer_train_panel_13){ weights, arena });
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 245760, arena + 246080);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v208 = arena[246080 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v206 = arena[245760 + i0 * 10 + i1];
                const float v209 = v206 - v208;
                const float v210 = nn_exp(v209);
                arena[245760 + i0 * 10 + i1] = v210;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 245760, arena + 247072);
    /* transformer.nn:19: dense_5: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v212 = arena[247072 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v210 = arena[245760 + i0 * 10 + i1];
                const float v213 = v210 / v212;
                arena[246080 + i0 * 10 + i1] = v213;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 246080, arena + 247104);
    /* transformer.nn:25: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v216 = arena[247040 + i0];
            const float v221 = arena[247104 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v218 = arena[247136 + i1];
                const float v219 = (v216 == v218 ? 1.0f : 0.0f);
                arena[253952 + i0 * 10 + i1] = v219;
                const float v213 = arena[246080 + i0 * 10 + i1];
                const float v222 = v213 / v221;
                const float v224 = nn_maximum(v222, 1e-7f);
                arena[246400 + i0 * 10 + i1] = v224;
                const float v226 = nn_minimum(v224, 0.9999999f);
                const float v227 = nn_log(v226);
                const float v228 = v219 * v227;
                arena[246720 + i0 * 10 + i1] = v228;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 246720, arena + 247136);
    /* transformer.nn:25: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v229 = arena[247136 + i0];
            const float v230 = -v229;
            arena[247136 + i0] = v230;
        }
    }
    /* transformer.nn:25: sum [n] -> [] */
    nn_sum(1, n, arena + 247136, arena + 275748);
    /* transformer.nn:27: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 246080, integers);
    /* transformer.nn:27: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v240 = integers[i0];
            const float v241 = (float)v240;
            const float v215 = arena[247040 + i0];
            const float v242 = (v215 == v241 ? 1.0f : 0.0f);
            arena[247040 + i0] = v242;
        }
    }
    /* transformer.nn:27: sum [n] -> [] */
    nn_sum(1, n, arena + 247040, arena + 247136);
    /* transformer.nn:25: mul, minimum, div, less, equal, mul, select, select, div, less, equal, mul, and 5 more over [n, 10] */
    {
        const float v251 = arena[247168];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v221 = arena[247104 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v219 = arena[253952 + i0 * 10 + i1];
                const float v252 = v251 * v219;
                const float v224 = arena[246400 + i0 * 10 + i1];
                const float v253 = nn_minimum(v224, 0.9999999f);
                const float v254 = v252 / v253;
                const float v255 = (v224 < 0.9999999f ? 1.0f : 0.0f);
                const float v256 = (v224 == 0.9999999f ? 1.0f : 0.0f);
                const float v257 = v254 * 0.5f;
                const float v258 = (v256 != 0 ? v257 : 0.0f);
                const float v259 = (v255 != 0 ? v254 : v258);
                const float v213 = arena[246080 + i0 * 10 + i1];
                const float v260 = v213 / v221;
                const float v261 = (1e-7f < v260 ? 1.0f : 0.0f);
                const float v262 = (v260 == 1e-7f ? 1.0f : 0.0f);
                const float v263 = v259 * 0.5f;
                const float v264 = (v262 != 0 ? v263 : 0.0f);
                const float v265 = (v261 != 0 ? v259 : v264);
                const float v266 = v265 / v221;
                arena[253952 + i0 * 10 + i1] = v266;
                const float v267 = v266 * v260;
                const float v268 = -v267;
                arena[246400 + i0 * 10 + i1] = v268;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 246400, arena + 246720);
    /* transformer.nn:19: dense_5: add, div, mul, neg over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v270 = arena[246720 + i0];
            const float v212 = arena[247072 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v266 = arena[253952 + i0 * 10 + i1];
                const float v271 = v266 + v270;
                const float v272 = v271 / v212;
                arena[253952 + i0 * 10 + i1] = v272;
                const float v213 = arena[246080 + i0 * 10 + i1];
                const float v273 = v272 * v213;
                const float v274 = -v273;
                arena[246080 + i0 * 10 + i1] = v274;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 246080, arena + 246400);
    /* transformer.nn:19: dense_5: add, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v276 = arena[246400 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v272 = arena[253952 + i0 * 10 + i1];
                const float v277 = v272 + v276;
                const float v210 = arena[245760 + i0 * 10 + i1];
                const float v278 = v277 * v210;
                arena[253952 + i0 * 10 + i1] = v278;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [10] */
    nn_sum_rows(n, 10, arena + 253952, arena + 245760);
    /* transformer.nn:26: dense_5: div, fma, store over [] */
    {
        const float v231 = arena[275748];
        const float v233 = v231 / (float)n;
        arena[275748] = v233;
        const float v234 = metrics->loss_total;
        const float v235 = nn_fma(v233, (float)n, v234);
        metrics->loss_total = v235;
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [10] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v279 = arena[245760 + i0];
            const float v1112 = trainer->dense_5_bias_m[i0];
            const float v1113 = v279 - v1112;
            const float v1114 = nn_fma(v1113, 0.1f, v1112);
            trainer->dense_5_bias_m[i0] = v1114;
            const float v1116 = trainer->dense_5_bias_v[i0];
            const float v1117 = -v1116;
            const float v1118 = nn_fma(v279, v279, v1117);
            const float v1119 = nn_fma(v1118, 0.001f, v1116);
            trainer->dense_5_bias_v[i0] = v1119;
            const float v1121 = v1114 * v550;
            const float v1122 = nn_sqrt(v1119);
            const float v1123 = v1122 + 1e-7f;
            const float v1124 = v1121 / v1123;
            const float v205 = weights->dense_5_bias[i0];
            const float v1125 = v205 - v1124;
            weights->dense_5_bias[i0] = v1125;
        }
    }
    /* transformer.nn:26: dense_5: add, store over [] */
    {
        const float v244 = metrics->accuracy_total;
        const float v243 = arena[247136];
        const float v245 = v244 + v243;
        metrics->accuracy_total = v245;
    }
    /* transformer.nn:18: dropout: contract [n, 10] [256, 10], div, random, less_equal, select -> [n, 256] */
    nn_gemm(n, 256, 10, arena + 253952, 10, 1, weights->dense_5_kernel, 1, 10, arena + 245760, 256, 1, 0, transformer_train_panel_14, &(struct transformer_train_panel_14){ arena, seed, step });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 245760, arena + 254272);
    /* transformer.nn:26: dense_5: contract [n, 256] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 10] */
    nn_gemm(256, 10, n, arena + 237568, 1, 256, arena + 253952, 10, 1, NULL, 10, 1, 0, transformer_train_panel_15, &(struct transformer_train_panel_15){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v287 = arena[254272 + i0];
            const float v1082 = trainer->layer_normalization_4_beta_m[i0];
            const float v1083 = v287 - v1082;
            const float v1084 = nn_fma(v1083, 0.1f, v1082);
            trainer->layer_normalization_4_beta_m[i0] = v1084;
            const float v1086 = trainer->layer_normalization_4_beta_v[i0];
            const float v1087 = -v1086;
            const float v1088 = nn_fma(v287, v287, v1087);
            const float v1089 = nn_fma(v1088, 0.001f, v1086);
            trainer->layer_normalization_4_beta_v[i0] = v1089;
            const float v1091 = v1084 * v550;
            const float v1092 = nn_sqrt(v1089);
            const float v1093 = v1092 + 1e-7f;
            const float v1094 = v1091 / v1093;
            const float v182 = weights->layer_normalization_4_beta[i0];
            const float v1095 = v182 - v1094;
            weights->layer_normalization_4_beta[i0] = v1095;
        }
    }
    /* transformer.nn:16: layer_normalization_4: div, mul, mul, div, mul, neg, neg over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v289 = arena[275456 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v190 = weights->layer_normalization_4_gamma[i1];
                const float v290 = v190 / v289;
                const float v286 = arena[245760 + i0 * 32 + i1];
                const float v291 = v286 * v290;
                arena[237568 + i0 * 32 + i1] = v291;
                const float v186 = arena[65536 + i0 * 32 + i1];
                const float v292 = v286 * v186;
                const float v293 = v292 / v289;
                arena[245760 + i0 * 32 + i1] = v293;
                const float v295 = v293 * v290;
                const float v296 = -v295;
                arena[253952 + i0 * 32 + i1] = v296;
                const float v301 = -v291;
                arena[262144 + i0 * 32 + i1] = v301;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 245760, arena + 275712);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 253952, arena + 245760);
    /* transformer.nn:16: layer_normalization_4: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v289 = arena[275456 + i0];
            const float v299 = 0.5f / v289;
            const float v298 = arena[245760 + i0];
            const float v300 = v298 * v299;
            const float v304 = v300 * 0.03125f;
            arena[275456 + i0] = v304;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 262144, arena + 245760);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v303 = arena[245760 + i0];
            const float v308 = v303 * 0.03125f;
            arena[245760 + i0] = v308;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v304 = arena[275456 + i0];
            const float v308 = arena[245760 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v186 = arena[65536 + i0 * 32 + i1];
                const float v305 = v304 * v186;
                const float v306 = v305 + v305;
                const float v291 = arena[237568 + i0 * 32 + i1];
                const float v307 = v291 + v306;
                const float v309 = v307 + v308;
                arena[65536 + i0 * 32 + i1] = v309;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 65536, arena + 275456);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v294 = arena[275712 + i0];
            const float v1067 = trainer->layer_normalization_4_gamma_m[i0];
            const float v1068 = v294 - v1067;
            const float v1069 = nn_fma(v1068, 0.1f, v1067);
            trainer->layer_normalization_4_gamma_m[i0] = v1069;
            const float v1071 = trainer->layer_normalization_4_gamma_v[i0];
            const float v1072 = -v1071;
            const float v1073 = nn_fma(v294, v294, v1072);
            const float v1074 = nn_fma(v1073, 0.001f, v1071);
            trainer->layer_normalization_4_gamma_v[i0] = v1074;
            const float v1076 = v1069 * v550;
            const float v1077 = nn_sqrt(v1074);
            const float v1078 = v1077 + 1e-7f;
            const float v1079 = v1076 / v1078;
            const float v181 = weights->layer_normalization_4_gamma[i0];
            const float v1080 = v181 - v1079;
            weights->layer_normalization_4_gamma[i0] = v1080;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v310 = arena[275456 + i0];
            const float v1052 = trainer->block_1_dense_4_bias_m[i0];
            const float v1053 = v310 - v1052;
            const float v1054 = nn_fma(v1053, 0.1f, v1052);
            trainer->block_1_dense_4_bias_m[i0] = v1054;
            const float v1056 = trainer->block_1_dense_4_bias_v[i0];
            const float v1057 = -v1056;
            const float v1058 = nn_fma(v310, v310, v1057);
            const float v1059 = nn_fma(v1058, 0.001f, v1056);
            trainer->block_1_dense_4_bias_v[i0] = v1059;
            const float v1061 = v1054 * v550;
            const float v1062 = nn_sqrt(v1059);
            const float v1063 = v1062 + 1e-7f;
            const float v1064 = v1061 / v1063;
            const float v178 = weights->block_1_dense_4_bias[i0];
            const float v1065 = v178 - v1064;
            weights->block_1_dense_4_bias[i0] = v1065;
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], add, mul, erf, add, mul, mul, mul, mul, neg, exp, mul, and 3 more -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 65536, 32, 1, weights->block_1_dense_4_kernel, 1, 32, NULL, 64, 1, 0, transformer_train_panel_16, &(struct transformer_train_panel_16){ weights, arena });
    /* transformer.nn:8: block_1/dense_3: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena + 32768, arena + 237568);
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
    nn_gemm(64, 32, n * 8, arena + 49152, 1, 64, arena + 65536, 32, 1, NULL, 32, 1, 0, transformer_train_panel_17, &(struct transformer_train_panel_17){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v328 = arena[237568 + i0];
            const float v1022 = trainer->block_1_dense_3_bias_m[i0];
            const float v1023 = v328 - v1022;
            const float v1024 = nn_fma(v1023, 0.1f, v1022);
            trainer->block_1_dense_3_bias_m[i0] = v1024;
            const float v1026 = trainer->block_1_dense_3_bias_v[i0];
            const float v1027 = -v1026;
            const float v1028 = nn_fma(v328, v328, v1027);
            const float v1029 = nn_fma(v1028, 0.001f, v1026);
            trainer->block_1_dense_3_bias_v[i0] = v1029;
            const float v1031 = v1024 * v550;
            const float v1032 = nn_sqrt(v1029);
            const float v1033 = v1032 + 1e-7f;
            const float v1034 = v1031 / v1033;
            const float v169 = weights->block_1_dense_3_bias[i0];
            const float v1035 = v169 - v1034;
            weights->block_1_dense_3_bias[i0] = v1035;
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 32768, 64, 1, weights->block_1_dense_3_kernel, 1, 64, arena + 49152, 32, 1, 0, NULL, NULL);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 49152, arena + 57344);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
    nn_gemm(32, 64, n * 8, arena + 229376, 1, 32, arena + 32768, 64, 1, NULL, 64, 1, 0, transformer_train_panel_18, &(struct transformer_train_panel_18){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v331 = arena[57344 + i0];
            const float v992 = trainer->block_1_layer_normalization_3_beta_m[i0];
            const float v993 = v331 - v992;
            const float v994 = nn_fma(v993, 0.1f, v992);
            trainer->block_1_layer_normalization_3_beta_m[i0] = v994;
            const float v996 = trainer->block_1_layer_normalization_3_beta_v[i0];
            const float v997 = -v996;
            const float v998 = nn_fma(v331, v331, v997);
            const float v999 = nn_fma(v998, 0.001f, v996);
            trainer->block_1_layer_normalization_3_beta_v[i0] = v999;
            const float v1001 = v994 * v550;
            const float v1002 = nn_sqrt(v999);
            const float v1003 = v1002 + 1e-7f;
            const float v1004 = v1001 / v1003;
            const float v153 = weights->block_1_layer_normalization_3_beta[i0];
            const float v1005 = v153 - v1004;
            weights->block_1_layer_normalization_3_beta[i0] = v1005;
        }
    }
    {
        float p338[32] = { 0 };
        float p355[32] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 8; row += 128) {
            const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 8 ? row + 128 : (ptrdiff_t)n * 8;
            /* transformer.nn:8: block_1/layer_normalization_3: div, mul, mul, div, mul, neg, add, neg over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v333 = arena[275200 + i0];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v161 = weights->block_1_layer_normalization_3_gamma[i1];
                        const float v334 = v161 / v333;
                        const float v329 = arena[49152 + i0 * 32 + i1];
                        const float v335 = v329 * v334;
                        const float v157 = arena[221184 + i0 * 32 + i1];
                        const float v336 = v329 * v157;
                        const float v337 = v336 / v333;
                        arena[57344 + i0 * 32 + i1 - row * 32] = v337;
                        const float v339 = v337 * v334;
                        const float v340 = -v339;
                        arena[61440 + i0 * 32 + i1 - row * 32] = v340;
                        const float v309 = arena[65536 + i0 * 32 + i1];
                        const float v345 = v309 + v335;
                        arena[32768 + i0 * 32 + i1 - row * 32] = v345;
                        const float v346 = -v335;
                        arena[36864 + i0 * 32 + i1 - row * 32] = v346;
                    }
                }
            }
            /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 8, 32, arena + 57344, p338, arena + 41216);
            /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row), 32, arena + 61440, arena + 40960);
            /* transformer.nn:8: block_1/layer_normalization_3: div, mul, mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v333 = arena[275200 + i0];
                    const float v343 = 0.5f / v333;
                    const float v342 = arena[40960 + i0 - row];
                    const float v344 = v342 * v343;
                    const float v349 = v344 * 0.03125f;
                    arena[40960 + i0 - row] = v349;
                }
            }
            /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row), 32, arena + 36864, arena + 41088);
            /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v348 = arena[41088 + i0 - row];
                    const float v353 = v348 * 0.03125f;
                    arena[41088 + i0 - row] = v353;
                }
            }
            /* transformer.nn:8: block_1/layer_normalization_3: mul, add, add, add over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v349 = arena[40960 + i0 - row];
                    const float v353 = arena[41088 + i0 - row];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v157 = arena[221184 + i0 * 32 + i1];
                        const float v350 = v349 * v157;
                        const float v351 = v350 + v350;
                        const float v345 = arena[32768 + i0 * 32 + i1 - row * 32];
                        const float v352 = v345 + v351;
                        const float v354 = v352 + v353;
                        arena[221184 + i0 * 32 + i1] = v354;
                    }
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 8, 32, arena + 221184 + row * 32, p355, arena + 41248);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v338 = arena[41216 + i0];
            const float v977 = trainer->block_1_layer_normalization_3_gamma_m[i0];
            const float v978 = v338 - v977;
            const float v979 = nn_fma(v978, 0.1f, v977);
            trainer->block_1_layer_normalization_3_gamma_m[i0] = v979;
            const float v981 = trainer->block_1_layer_normalization_3_gamma_v[i0];
            const float v982 = -v981;
            const float v983 = nn_fma(v338, v338, v982);
            const float v984 = nn_fma(v983, 0.001f, v981);
            trainer->block_1_layer_normalization_3_gamma_v[i0] = v984;
            const float v986 = v979 * v550;
            const float v987 = nn_sqrt(v984);
            const float v988 = v987 + 1e-7f;
            const float v989 = v986 / v988;
            const float v152 = weights->block_1_layer_normalization_3_gamma[i0];
            const float v990 = v152 - v989;
            weights->block_1_layer_normalization_3_gamma[i0] = v990;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v355 = arena[41248 + i0];
            const float v962 = trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0];
            const float v963 = v355 - v962;
            const float v964 = nn_fma(v963, 0.1f, v962);
            trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0] = v964;
            const float v966 = trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0];
            const float v967 = -v966;
            const float v968 = nn_fma(v355, v355, v967);
            const float v969 = nn_fma(v968, 0.001f, v966);
            trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0] = v969;
            const float v971 = v964 * v550;
            const float v972 = nn_sqrt(v969);
            const float v973 = v972 + 1e-7f;
            const float v974 = v971 / v973;
            const float v149 = weights->block_1_multi_head_attention_1_attention_output_bias[i0];
            const float v975 = v149 - v974;
            weights->block_1_multi_head_attention_1_attention_output_bias[i0] = v975;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 212992, 1, 32, arena + 221184, 32, 1, arena + 40960, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 221184, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 1, 32, arena + 212992, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8, 32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v358 = arena[40960 + i0];
            const float v947 = trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0];
            const float v948 = v358 - v947;
            const float v949 = nn_fma(v948, 0.1f, v947);
            trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0] = v949;
            const float v951 = trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0];
            const float v952 = -v951;
            const float v953 = nn_fma(v358, v358, v952);
            const float v954 = nn_fma(v953, 0.001f, v951);
            trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0] = v954;
            const float v956 = v949 * v550;
            const float v957 = nn_sqrt(v954);
            const float v958 = v957 + 1e-7f;
            const float v959 = v956 / v958;
            const float v145 = weights->block_1_multi_head_attention_1_attention_output_kernel[i0];
            const float v960 = v145 - v959;
            weights->block_1_multi_head_attention_1_attention_output_kernel[i0] = v960;
        }
    }
    {
        float p373[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row += 16) {
            const ptrdiff_t end = row + 16 < n ? row + 16 : n;
            /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 212992 + i0 * 256 + i1 * 8, 32, 1, arena + 188416 + i0 * 256 + i1 * 8, 1, 32, NULL, 8, 1, 0, transformer_train_panel_19, &(struct transformer_train_panel_19){ i0, i1, row, arena });
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
            nn_sum((int)(end - row) * 32, 8, arena + 36864, arena + 40960);
            /* transformer.nn:7: block_1/multi_head_attention_1: add, mul over [n, 4, 8, 8] */
            {
                for (ptrdiff_t i0 = row * 32; i0 < end * 32; i0++) {
                    const float v366 = arena[40960 + i0 - row * 32];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                        const float v362 = arena[32768 + i0 * 8 + i1 - row * 256];
                        const float v367 = v362 + v366;
                        const float v140 = arena[196608 + i0 * 8 + i1];
                        const float v368 = v367 * v140;
                        arena[196608 + i0 * 8 + i1] = v368;
                    }
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 204800 + i0 * 256 + i1 * 64, 1, 8, arena + 212992 + i0 * 256 + i1 * 8, 32, 1, arena + 188416 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1/value: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 188416 + row * 256, p373, arena + 41472);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v374 = arena[41472 + i0];
            const float v932 = trainer->block_1_multi_head_attention_1_value_bias_m[i0];
            const float v933 = v374 - v932;
            const float v934 = nn_fma(v933, 0.1f, v932);
            trainer->block_1_multi_head_attention_1_value_bias_m[i0] = v934;
            const float v936 = trainer->block_1_multi_head_attention_1_value_bias_v[i0];
            const float v937 = -v936;
            const float v938 = nn_fma(v374, v374, v937);
            const float v939 = nn_fma(v938, 0.001f, v936);
            trainer->block_1_multi_head_attention_1_value_bias_v[i0] = v939;
            const float v941 = v934 * v550;
            const float v942 = nn_sqrt(v939);
            const float v943 = v942 + 1e-7f;
            const float v944 = v941 / v943;
            const float v131 = weights->block_1_multi_head_attention_1_value_bias[i0];
            const float v945 = v131 - v944;
            weights->block_1_multi_head_attention_1_value_bias[i0] = v945;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 163840, 1, 32, arena + 188416, 32, 1, arena + 204800, 32, 1, 0, NULL, NULL);
    {
        float p379[32] = { 0 };
        float p386[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row += 16) {
            const ptrdiff_t end = row + 16 < n ? row + 16 : n;
            /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 196608 + i0 * 256 + i1 * 64, 1, 8, arena + 172032 + i0 * 256 + i1 * 8, 32, 1, arena + 212992 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1/key: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 212992 + row * 256, p379, arena + 273408);
            /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 196608 + i0 * 256 + i1 * 64, 8, 1, arena + 180224 + i0 * 256 + i1 * 8, 32, 1, NULL, 32, 1, 0, transformer_train_panel_20, &(struct transformer_train_panel_20){ i0, i1, arena });
                }
            }
            /* transformer.nn:7: block_1/multi_head_attention_1/query: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 172032 + row * 256, p386, arena + 273440);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v380 = arena[273408 + i0];
            const float v902 = trainer->block_1_multi_head_attention_1_key_bias_m[i0];
            const float v903 = v380 - v902;
            const float v904 = nn_fma(v903, 0.1f, v902);
            trainer->block_1_multi_head_attention_1_key_bias_m[i0] = v904;
            const float v906 = trainer->block_1_multi_head_attention_1_key_bias_v[i0];
            const float v907 = -v906;
            const float v908 = nn_fma(v380, v380, v907);
            const float v909 = nn_fma(v908, 0.001f, v906);
            trainer->block_1_multi_head_attention_1_key_bias_v[i0] = v909;
            const float v911 = v904 * v550;
            const float v912 = nn_sqrt(v909);
            const float v913 = v912 + 1e-7f;
            const float v914 = v911 / v913;
            const float v124 = weights->block_1_multi_head_attention_1_key_bias[i0];
            const float v915 = v124 - v914;
            weights->block_1_multi_head_attention_1_key_bias[i0] = v915;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 163840, 1, 32, arena + 212992, 32, 1, arena + 205824, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v387 = arena[273440 + i0];
            const float v872 = trainer->block_1_multi_head_attention_1_query_bias_m[i0];
            const float v873 = v387 - v872;
            const float v874 = nn_fma(v873, 0.1f, v872);
            trainer->block_1_multi_head_attention_1_query_bias_m[i0] = v874;
            const float v876 = trainer->block_1_multi_head_attention_1_query_bias_v[i0];
            const float v877 = -v876;
            const float v878 = nn_fma(v387, v387, v877);
            const float v879 = nn_fma(v878, 0.001f, v876);
            trainer->block_1_multi_head_attention_1_query_bias_v[i0] = v879;
            const float v881 = v874 * v550;
            const float v882 = nn_sqrt(v879);
            const float v883 = v882 + 1e-7f;
            const float v884 = v881 / v883;
            const float v117 = weights->block_1_multi_head_attention_1_query_bias[i0];
            const float v885 = v117 - v884;
            weights->block_1_multi_head_attention_1_query_bias[i0] = v885;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 163840, 1, 32, arena + 172032, 32, 1, arena + 206848, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 188416, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 1, 32, arena + 163840, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 212992, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_21, &(struct transformer_train_panel_21){ arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 172032, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_22, &(struct transformer_train_panel_22){ arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 163840, arena + 273408);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v377 = arena[204800 + i0];
            const float v917 = trainer->block_1_multi_head_attention_1_value_kernel_m[i0];
            const float v918 = v377 - v917;
            const float v919 = nn_fma(v918, 0.1f, v917);
            trainer->block_1_multi_head_attention_1_value_kernel_m[i0] = v919;
            const float v921 = trainer->block_1_multi_head_attention_1_value_kernel_v[i0];
            const float v922 = -v921;
            const float v923 = nn_fma(v377, v377, v922);
            const float v924 = nn_fma(v923, 0.001f, v921);
            trainer->block_1_multi_head_attention_1_value_kernel_v[i0] = v924;
            const float v926 = v919 * v550;
            const float v927 = nn_sqrt(v924);
            const float v928 = v927 + 1e-7f;
            const float v929 = v926 / v928;
            const float v128 = weights->block_1_multi_head_attention_1_value_kernel[i0];
            const float v930 = v128 - v929;
            weights->block_1_multi_head_attention_1_value_kernel[i0] = v930;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v384 = arena[205824 + i0];
            const float v887 = trainer->block_1_multi_head_attention_1_key_kernel_m[i0];
            const float v888 = v384 - v887;
            const float v889 = nn_fma(v888, 0.1f, v887);
            trainer->block_1_multi_head_attention_1_key_kernel_m[i0] = v889;
            const float v891 = trainer->block_1_multi_head_attention_1_key_kernel_v[i0];
            const float v892 = -v891;
            const float v893 = nn_fma(v384, v384, v892);
            const float v894 = nn_fma(v893, 0.001f, v891);
            trainer->block_1_multi_head_attention_1_key_kernel_v[i0] = v894;
            const float v896 = v889 * v550;
            const float v897 = nn_sqrt(v894);
            const float v898 = v897 + 1e-7f;
            const float v899 = v896 / v898;
            const float v121 = weights->block_1_multi_head_attention_1_key_kernel[i0];
            const float v900 = v121 - v899;
            weights->block_1_multi_head_attention_1_key_kernel[i0] = v900;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v391 = arena[206848 + i0];
            const float v857 = trainer->block_1_multi_head_attention_1_query_kernel_m[i0];
            const float v858 = v391 - v857;
            const float v859 = nn_fma(v858, 0.1f, v857);
            trainer->block_1_multi_head_attention_1_query_kernel_m[i0] = v859;
            const float v861 = trainer->block_1_multi_head_attention_1_query_kernel_v[i0];
            const float v862 = -v861;
            const float v863 = nn_fma(v391, v391, v862);
            const float v864 = nn_fma(v863, 0.001f, v861);
            trainer->block_1_multi_head_attention_1_query_kernel_v[i0] = v864;
            const float v866 = v859 * v550;
            const float v867 = nn_sqrt(v864);
            const float v868 = v867 + 1e-7f;
            const float v869 = v866 / v868;
            const float v114 = weights->block_1_multi_head_attention_1_query_kernel[i0];
            const float v870 = v114 - v869;
            weights->block_1_multi_head_attention_1_query_kernel[i0] = v870;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v392 = arena[273408 + i0];
            const float v842 = trainer->block_1_layer_normalization_2_beta_m[i0];
            const float v843 = v392 - v842;
            const float v844 = nn_fma(v843, 0.1f, v842);
            trainer->block_1_layer_normalization_2_beta_m[i0] = v844;
            const float v846 = trainer->block_1_layer_normalization_2_beta_v[i0];
            const float v847 = -v846;
            const float v848 = nn_fma(v392, v392, v847);
            const float v849 = nn_fma(v848, 0.001f, v846);
            trainer->block_1_layer_normalization_2_beta_v[i0] = v849;
            const float v851 = v844 * v550;
            const float v852 = nn_sqrt(v849);
            const float v853 = v852 + 1e-7f;
            const float v854 = v851 / v853;
            const float v100 = weights->block_1_layer_normalization_2_beta[i0];
            const float v855 = v100 - v854;
            weights->block_1_layer_normalization_2_beta[i0] = v855;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: div, mul, mul, div, mul, neg, add, neg over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v394 = arena[274944 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v108 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v395 = v108 / v394;
                const float v389 = arena[163840 + i0 * 32 + i1];
                const float v396 = v389 * v395;
                const float v104 = arena[155648 + i0 * 32 + i1];
                const float v397 = v389 * v104;
                const float v398 = v397 / v394;
                arena[163840 + i0 * 32 + i1] = v398;
                const float v400 = v398 * v395;
                const float v401 = -v400;
                arena[32768 + i0 * 32 + i1] = v401;
                const float v354 = arena[221184 + i0 * 32 + i1];
                const float v406 = v354 + v396;
                arena[221184 + i0 * 32 + i1] = v406;
                const float v407 = -v396;
                arena[40960 + i0 * 32 + i1] = v407;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 163840, arena + 273664);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 32768, arena + 273408);
    /* transformer.nn:7: block_1/layer_normalization_2: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v394 = arena[274944 + i0];
            const float v404 = 0.5f / v394;
            const float v403 = arena[273408 + i0];
            const float v405 = v403 * v404;
            const float v410 = v405 * 0.03125f;
            arena[274944 + i0] = v410;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 40960, arena + 273408);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v409 = arena[273408 + i0];
            const float v414 = v409 * 0.03125f;
            arena[273408 + i0] = v414;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v410 = arena[274944 + i0];
            const float v414 = arena[273408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v104 = arena[155648 + i0 * 32 + i1];
                const float v411 = v410 * v104;
                const float v412 = v411 + v411;
                const float v406 = arena[221184 + i0 * 32 + i1];
                const float v413 = v406 + v412;
                const float v415 = v413 + v414;
                arena[155648 + i0 * 32 + i1] = v415;
            }
        }
    }
    /* transformer.nn:8: block/dense_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 155648, arena + 273408);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v399 = arena[273664 + i0];
            const float v827 = trainer->block_1_layer_normalization_2_gamma_m[i0];
            const float v828 = v399 - v827;
            const float v829 = nn_fma(v828, 0.1f, v827);
            trainer->block_1_layer_normalization_2_gamma_m[i0] = v829;
            const float v831 = trainer->block_1_layer_normalization_2_gamma_v[i0];
            const float v832 = -v831;
            const float v833 = nn_fma(v399, v399, v832);
            const float v834 = nn_fma(v833, 0.001f, v831);
            trainer->block_1_layer_normalization_2_gamma_v[i0] = v834;
            const float v836 = v829 * v550;
            const float v837 = nn_sqrt(v834);
            const float v838 = v837 + 1e-7f;
            const float v839 = v836 / v838;
            const float v99 = weights->block_1_layer_normalization_2_gamma[i0];
            const float v840 = v99 - v839;
            weights->block_1_layer_normalization_2_gamma[i0] = v840;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v416 = arena[273408 + i0];
            const float v812 = trainer->block_dense_2_bias_m[i0];
            const float v813 = v416 - v812;
            const float v814 = nn_fma(v813, 0.1f, v812);
            trainer->block_dense_2_bias_m[i0] = v814;
            const float v816 = trainer->block_dense_2_bias_v[i0];
            const float v817 = -v816;
            const float v818 = nn_fma(v416, v416, v817);
            const float v819 = nn_fma(v818, 0.001f, v816);
            trainer->block_dense_2_bias_v[i0] = v819;
            const float v821 = v814 * v550;
            const float v822 = nn_sqrt(v819);
            const float v823 = v822 + 1e-7f;
            const float v824 = v821 / v823;
            const float v96 = weights->block_dense_2_bias[i0];
            const float v825 = v96 - v824;
            weights->block_dense_2_bias[i0] = v825;
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], add, mul, erf, add, mul, mul, mul, mul, neg, exp, mul, and 3 more -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 155648, 32, 1, weights->block_dense_2_kernel, 1, 32, NULL, 64, 1, 0, transformer_train_panel_23, &(struct transformer_train_panel_23){ weights, arena });
    /* transformer.nn:8: block/dense_1: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena, arena + 273408);
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
    nn_gemm(64, 32, n * 8, arena + 16384, 1, 64, arena + 155648, 32, 1, NULL, 32, 1, 0, transformer_train_panel_24, &(struct transformer_train_panel_24){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v433 = arena[273408 + i0];
            const float v782 = trainer->block_dense_1_bias_m[i0];
            const float v783 = v433 - v782;
            const float v784 = nn_fma(v783, 0.1f, v782);
            trainer->block_dense_1_bias_m[i0] = v784;
            const float v786 = trainer->block_dense_1_bias_v[i0];
            const float v787 = -v786;
            const float v788 = nn_fma(v433, v433, v787);
            const float v789 = nn_fma(v788, 0.001f, v786);
            trainer->block_dense_1_bias_v[i0] = v789;
            const float v791 = v784 * v550;
            const float v792 = nn_sqrt(v789);
            const float v793 = v792 + 1e-7f;
            const float v794 = v791 / v793;
            const float v84 = weights->block_dense_1_bias[i0];
            const float v795 = v84 - v794;
            weights->block_dense_1_bias[i0] = v795;
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena, 64, 1, weights->block_dense_1_kernel, 1, 64, arena + 16384, 32, 1, 0, NULL, NULL);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 16384, arena + 273408);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
    nn_gemm(32, 64, n * 8, arena + 147456, 1, 32, arena, 64, 1, NULL, 64, 1, 0, transformer_train_panel_25, &(struct transformer_train_panel_25){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v436 = arena[273408 + i0];
            const float v752 = trainer->block_layer_normalization_1_beta_m[i0];
            const float v753 = v436 - v752;
            const float v754 = nn_fma(v753, 0.1f, v752);
            trainer->block_layer_normalization_1_beta_m[i0] = v754;
            const float v756 = trainer->block_layer_normalization_1_beta_v[i0];
            const float v757 = -v756;
            const float v758 = nn_fma(v436, v436, v757);
            const float v759 = nn_fma(v758, 0.001f, v756);
            trainer->block_layer_normalization_1_beta_v[i0] = v759;
            const float v761 = v754 * v550;
            const float v762 = nn_sqrt(v759);
            const float v763 = v762 + 1e-7f;
            const float v764 = v761 / v763;
            const float v68 = weights->block_layer_normalization_1_beta[i0];
            const float v765 = v68 - v764;
            weights->block_layer_normalization_1_beta[i0] = v765;
        }
    }
    {
        float p443[32] = { 0 };
        float p460[32] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 8; row += 128) {
            const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 8 ? row + 128 : (ptrdiff_t)n * 8;
            /* transformer.nn:8: block/layer_normalization_1: div, mul, mul, div, mul, neg, add, neg over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v438 = arena[274688 + i0];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v76 = weights->block_layer_normalization_1_gamma[i1];
                        const float v439 = v76 / v438;
                        const float v434 = arena[16384 + i0 * 32 + i1];
                        const float v440 = v434 * v439;
                        const float v72 = arena[139264 + i0 * 32 + i1];
                        const float v441 = v434 * v72;
                        const float v442 = v441 / v438;
                        arena[147456 + i0 * 32 + i1 - row * 32] = v442;
                        const float v444 = v442 * v439;
                        const float v445 = -v444;
                        arena[151552 + i0 * 32 + i1 - row * 32] = v445;
                        const float v415 = arena[155648 + i0 * 32 + i1];
                        const float v450 = v415 + v440;
                        arena[i0 * 32 + i1 - row * 32] = v450;
                        const float v451 = -v440;
                        arena[4096 + i0 * 32 + i1 - row * 32] = v451;
                    }
                }
            }
            /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 8, 32, arena + 147456, p443, arena + 273664);
            /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row), 32, arena + 151552, arena + 273408);
            /* transformer.nn:8: block/layer_normalization_1: div, mul, mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v438 = arena[274688 + i0];
                    const float v448 = 0.5f / v438;
                    const float v447 = arena[273408 + i0 - row];
                    const float v449 = v447 * v448;
                    const float v454 = v449 * 0.03125f;
                    arena[273408 + i0 - row] = v454;
                }
            }
            /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row), 32, arena + 4096, arena + 273536);
            /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v453 = arena[273536 + i0 - row];
                    const float v458 = v453 * 0.03125f;
                    arena[273536 + i0 - row] = v458;
                }
            }
            /* transformer.nn:8: block/layer_normalization_1: mul, add, add, add over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    const float v454 = arena[273408 + i0 - row];
                    const float v458 = arena[273536 + i0 - row];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v72 = arena[139264 + i0 * 32 + i1];
                        const float v455 = v454 * v72;
                        const float v456 = v455 + v455;
                        const float v450 = arena[i0 * 32 + i1 - row * 32];
                        const float v457 = v450 + v456;
                        const float v459 = v457 + v458;
                        arena[139264 + i0 * 32 + i1] = v459;
                    }
                }
            }
            /* transformer.nn:7: block/multi_head_attention/attention_output: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 8, 32, arena + 139264 + row * 32, p460, arena + 273696);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v443 = arena[273664 + i0];
            const float v737 = trainer->block_layer_normalization_1_gamma_m[i0];
            const float v738 = v443 - v737;
            const float v739 = nn_fma(v738, 0.1f, v737);
            trainer->block_layer_normalization_1_gamma_m[i0] = v739;
            const float v741 = trainer->block_layer_normalization_1_gamma_v[i0];
            const float v742 = -v741;
            const float v743 = nn_fma(v443, v443, v742);
            const float v744 = nn_fma(v743, 0.001f, v741);
            trainer->block_layer_normalization_1_gamma_v[i0] = v744;
            const float v746 = v739 * v550;
            const float v747 = nn_sqrt(v744);
            const float v748 = v747 + 1e-7f;
            const float v749 = v746 / v748;
            const float v67 = weights->block_layer_normalization_1_gamma[i0];
            const float v750 = v67 - v749;
            weights->block_layer_normalization_1_gamma[i0] = v750;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v460 = arena[273696 + i0];
            const float v722 = trainer->block_multi_head_attention_attention_output_bias_m[i0];
            const float v723 = v460 - v722;
            const float v724 = nn_fma(v723, 0.1f, v722);
            trainer->block_multi_head_attention_attention_output_bias_m[i0] = v724;
            const float v726 = trainer->block_multi_head_attention_attention_output_bias_v[i0];
            const float v727 = -v726;
            const float v728 = nn_fma(v460, v460, v727);
            const float v729 = nn_fma(v728, 0.001f, v726);
            trainer->block_multi_head_attention_attention_output_bias_v[i0] = v729;
            const float v731 = v724 * v550;
            const float v732 = nn_sqrt(v729);
            const float v733 = v732 + 1e-7f;
            const float v734 = v731 / v733;
            const float v64 = weights->block_multi_head_attention_attention_output_bias[i0];
            const float v735 = v64 - v734;
            weights->block_multi_head_attention_attention_output_bias[i0] = v735;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 131072, 1, 32, arena + 139264, 32, 1, arena + 8192, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 139264, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 1, 32, arena + 131072, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8, 32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v463 = arena[8192 + i0];
            const float v707 = trainer->block_multi_head_attention_attention_output_kernel_m[i0];
            const float v708 = v463 - v707;
            const float v709 = nn_fma(v708, 0.1f, v707);
            trainer->block_multi_head_attention_attention_output_kernel_m[i0] = v709;
            const float v711 = trainer->block_multi_head_attention_attention_output_kernel_v[i0];
            const float v712 = -v711;
            const float v713 = nn_fma(v463, v463, v712);
            const float v714 = nn_fma(v713, 0.001f, v711);
            trainer->block_multi_head_attention_attention_output_kernel_v[i0] = v714;
            const float v716 = v709 * v550;
            const float v717 = nn_sqrt(v714);
            const float v718 = v717 + 1e-7f;
            const float v719 = v716 / v718;
            const float v60 = weights->block_multi_head_attention_attention_output_kernel[i0];
            const float v720 = v60 - v719;
            weights->block_multi_head_attention_attention_output_kernel[i0] = v720;
        }
    }
    {
        float p478[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row += 16) {
            const ptrdiff_t end = row + 16 < n ? row + 16 : n;
            /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 131072 + i0 * 256 + i1 * 8, 32, 1, arena + 106496 + i0 * 256 + i1 * 8, 1, 32, NULL, 8, 1, 0, transformer_train_panel_26, &(struct transformer_train_panel_26){ i0, i1, row, arena });
                }
            }
            /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
            nn_sum((int)(end - row) * 32, 8, arena + 4096, arena + 8192);
            /* transformer.nn:7: block/multi_head_attention: add, mul over [n, 4, 8, 8] */
            {
                for (ptrdiff_t i0 = row * 32; i0 < end * 32; i0++) {
                    const float v471 = arena[8192 + i0 - row * 32];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                        const float v467 = arena[i0 * 8 + i1 - row * 256];
                        const float v472 = v467 + v471;
                        const float v55 = arena[114688 + i0 * 8 + i1];
                        const float v473 = v472 * v55;
                        arena[114688 + i0 * 8 + i1] = v473;
                    }
                }
            }
            /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 122880 + i0 * 256 + i1 * 64, 1, 8, arena + 131072 + i0 * 256 + i1 * 8, 32, 1, arena + 106496 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
                }
            }
            /* transformer.nn:7: block/multi_head_attention/value: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 106496 + row * 256, p478, arena + 273408);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v479 = arena[273408 + i0];
            const float v692 = trainer->block_multi_head_attention_value_bias_m[i0];
            const float v693 = v479 - v692;
            const float v694 = nn_fma(v693, 0.1f, v692);
            trainer->block_multi_head_attention_value_bias_m[i0] = v694;
            const float v696 = trainer->block_multi_head_attention_value_bias_v[i0];
            const float v697 = -v696;
            const float v698 = nn_fma(v479, v479, v697);
            const float v699 = nn_fma(v698, 0.001f, v696);
            trainer->block_multi_head_attention_value_bias_v[i0] = v699;
            const float v701 = v694 * v550;
            const float v702 = nn_sqrt(v699);
            const float v703 = v702 + 1e-7f;
            const float v704 = v701 / v703;
            const float v45 = weights->block_multi_head_attention_value_bias[i0];
            const float v705 = v45 - v704;
            weights->block_multi_head_attention_value_bias[i0] = v705;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 81920, 1, 32, arena + 106496, 32, 1, arena + 122880, 32, 1, 0, NULL, NULL);
    {
        float p484[32] = { 0 };
        float p491[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row += 16) {
            const ptrdiff_t end = row + 16 < n ? row + 16 : n;
            /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 114688 + i0 * 256 + i1 * 64, 1, 8, arena + 90112 + i0 * 256 + i1 * 8, 32, 1, arena + 131072 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
                }
            }
            /* transformer.nn:7: block/multi_head_attention/key: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 131072 + row * 256, p484, arena + 272384);
            /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
            for (ptrdiff_t i0 = row; i0 < end; i0++) {
                for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
                    nn_gemm(8, 8, 8, arena + 114688 + i0 * 256 + i1 * 64, 8, 1, arena + 98304 + i0 * 256 + i1 * 8, 32, 1, NULL, 32, 1, 0, transformer_train_panel_27, &(struct transformer_train_panel_27){ i0, i1, arena });
                }
            }
            /* transformer.nn:7: block/multi_head_attention/query: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 90112 + row * 256, p491, arena + 272416);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v485 = arena[272384 + i0];
            const float v662 = trainer->block_multi_head_attention_key_bias_m[i0];
            const float v663 = v485 - v662;
            const float v664 = nn_fma(v663, 0.1f, v662);
            trainer->block_multi_head_attention_key_bias_m[i0] = v664;
            const float v666 = trainer->block_multi_head_attention_key_bias_v[i0];
            const float v667 = -v666;
            const float v668 = nn_fma(v485, v485, v667);
            const float v669 = nn_fma(v668, 0.001f, v666);
            trainer->block_multi_head_attention_key_bias_v[i0] = v669;
            const float v671 = v664 * v550;
            const float v672 = nn_sqrt(v669);
            const float v673 = v672 + 1e-7f;
            const float v674 = v671 / v673;
            const float v38 = weights->block_multi_head_attention_key_bias[i0];
            const float v675 = v38 - v674;
            weights->block_multi_head_attention_key_bias[i0] = v675;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 81920, 1, 32, arena + 131072, 32, 1, arena + 123904, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v492 = arena[272416 + i0];
            const float v632 = trainer->block_multi_head_attention_query_bias_m[i0];
            const float v633 = v492 - v632;
            const float v634 = nn_fma(v633, 0.1f, v632);
            trainer->block_multi_head_attention_query_bias_m[i0] = v634;
            const float v636 = trainer->block_multi_head_attention_query_bias_v[i0];
            const float v637 = -v636;
            const float v638 = nn_fma(v492, v492, v637);
            const float v639 = nn_fma(v638, 0.001f, v636);
            trainer->block_multi_head_attention_query_bias_v[i0] = v639;
            const float v641 = v634 * v550;
            const float v642 = nn_sqrt(v639);
            const float v643 = v642 + 1e-7f;
            const float v644 = v641 / v643;
            const float v31 = weights->block_multi_head_attention_query_bias[i0];
            const float v645 = v31 - v644;
            weights->block_multi_head_attention_query_bias[i0] = v645;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 81920, 1, 32, arena + 90112, 32, 1, arena + 124928, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 106496, 32, 1, weights->block_multi_head_attention_value_kernel, 1, 32, arena + 81920, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 131072, 32, 1, weights->block_multi_head_attention_key_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_28, &(struct transformer_train_panel_28){ arena });
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 90112, 32, 1, weights->block_multi_head_attention_query_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_29, &(struct transformer_train_panel_29){ arena });
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 81920, arena + 272384);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v482 = arena[122880 + i0];
            const float v677 = trainer->block_multi_head_attention_value_kernel_m[i0];
            const float v678 = v482 - v677;
            const float v679 = nn_fma(v678, 0.1f, v677);
            trainer->block_multi_head_attention_value_kernel_m[i0] = v679;
            const float v681 = trainer->block_multi_head_attention_value_kernel_v[i0];
            const float v682 = -v681;
            const float v683 = nn_fma(v482, v482, v682);
            const float v684 = nn_fma(v683, 0.001f, v681);
            trainer->block_multi_head_attention_value_kernel_v[i0] = v684;
            const float v686 = v679 * v550;
            const float v687 = nn_sqrt(v684);
            const float v688 = v687 + 1e-7f;
            const float v689 = v686 / v688;
            const float v42 = weights->block_multi_head_attention_value_kernel[i0];
            const float v690 = v42 - v689;
            weights->block_multi_head_attention_value_kernel[i0] = v690;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v489 = arena[123904 + i0];
            const float v647 = trainer->block_multi_head_attention_key_kernel_m[i0];
            const float v648 = v489 - v647;
            const float v649 = nn_fma(v648, 0.1f, v647);
            trainer->block_multi_head_attention_key_kernel_m[i0] = v649;
            const float v651 = trainer->block_multi_head_attention_key_kernel_v[i0];
            const float v652 = -v651;
            const float v653 = nn_fma(v489, v489, v652);
            const float v654 = nn_fma(v653, 0.001f, v651);
            trainer->block_multi_head_attention_key_kernel_v[i0] = v654;
            const float v656 = v649 * v550;
            const float v657 = nn_sqrt(v654);
            const float v658 = v657 + 1e-7f;
            const float v659 = v656 / v658;
            const float v35 = weights->block_multi_head_attention_key_kernel[i0];
            const float v660 = v35 - v659;
            weights->block_multi_head_attention_key_kernel[i0] = v660;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v496 = arena[124928 + i0];
            const float v617 = trainer->block_multi_head_attention_query_kernel_m[i0];
            const float v618 = v496 - v617;
            const float v619 = nn_fma(v618, 0.1f, v617);
            trainer->block_multi_head_attention_query_kernel_m[i0] = v619;
            const float v621 = trainer->block_multi_head_attention_query_kernel_v[i0];
            const float v622 = -v621;
            const float v623 = nn_fma(v496, v496, v622);
            const float v624 = nn_fma(v623, 0.001f, v621);
            trainer->block_multi_head_attention_query_kernel_v[i0] = v624;
            const float v626 = v619 * v550;
            const float v627 = nn_sqrt(v624);
            const float v628 = v627 + 1e-7f;
            const float v629 = v626 / v628;
            const float v28 = weights->block_multi_head_attention_query_kernel[i0];
            const float v630 = v28 - v629;
            weights->block_multi_head_attention_query_kernel[i0] = v630;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v497 = arena[272384 + i0];
            const float v602 = trainer->block_layer_normalization_beta_m[i0];
            const float v603 = v497 - v602;
            const float v604 = nn_fma(v603, 0.1f, v602);
            trainer->block_layer_normalization_beta_m[i0] = v604;
            const float v606 = trainer->block_layer_normalization_beta_v[i0];
            const float v607 = -v606;
            const float v608 = nn_fma(v497, v497, v607);
            const float v609 = nn_fma(v608, 0.001f, v606);
            trainer->block_layer_normalization_beta_v[i0] = v609;
            const float v611 = v604 * v550;
            const float v612 = nn_sqrt(v609);
            const float v613 = v612 + 1e-7f;
            const float v614 = v611 / v613;
            const float v12 = weights->block_layer_normalization_beta[i0];
            const float v615 = v12 - v614;
            weights->block_layer_normalization_beta[i0] = v615;
        }
    }
    {
        float p504[32] = { 0 };
        float p521[256] = { 0 };
        float p522[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row += 16) {
            const ptrdiff_t end = row + 16 < n ? row + 16 : n;
            /* transformer.nn:7: block/layer_normalization: div, mul, mul, div, mul, neg, add, neg over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row * 8; i0 < end * 8; i0++) {
                    const float v499 = arena[274432 + i0];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v21 = weights->block_layer_normalization_gamma[i1];
                        const float v500 = v21 / v499;
                        const float v494 = arena[81920 + i0 * 32 + i1];
                        const float v501 = v494 * v500;
                        const float v17 = arena[73728 + i0 * 32 + i1];
                        const float v502 = v494 * v17;
                        const float v503 = v502 / v499;
                        arena[90112 + i0 * 32 + i1 - row * 256] = v503;
                        const float v505 = v503 * v500;
                        const float v506 = -v505;
                        arena[94208 + i0 * 32 + i1 - row * 256] = v506;
                        const float v459 = arena[139264 + i0 * 32 + i1];
                        const float v511 = v459 + v501;
                        arena[98304 + i0 * 32 + i1 - row * 256] = v511;
                        const float v512 = -v501;
                        arena[102400 + i0 * 32 + i1 - row * 256] = v512;
                    }
                }
            }
            /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 90112, p504, arena + 272896);
            /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row) * 8, 32, arena + 94208, arena + 272640);
            /* transformer.nn:7: block/layer_normalization: div, mul, mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row * 8; i0 < end * 8; i0++) {
                    const float v499 = arena[274432 + i0];
                    const float v509 = 0.5f / v499;
                    const float v508 = arena[272640 + i0 - row * 8];
                    const float v510 = v508 * v509;
                    const float v515 = v510 * 0.03125f;
                    arena[272640 + i0 - row * 8] = v515;
                }
            }
            /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
            nn_sum((int)(end - row) * 8, 32, arena + 102400, arena + 272768);
            /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row * 8; i0 < end * 8; i0++) {
                    const float v514 = arena[272768 + i0 - row * 8];
                    const float v519 = v514 * 0.03125f;
                    arena[272768 + i0 - row * 8] = v519;
                }
            }
            /* transformer.nn:7: block/layer_normalization: mul, add, add, add over [n, 8, 32] */
            {
                for (ptrdiff_t i0 = row * 8; i0 < end * 8; i0++) {
                    const float v515 = arena[272640 + i0 - row * 8];
                    const float v519 = arena[272768 + i0 - row * 8];
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v17 = arena[73728 + i0 * 32 + i1];
                        const float v516 = v515 * v17;
                        const float v517 = v516 + v516;
                        const float v511 = arena[98304 + i0 * 32 + i1 - row * 256];
                        const float v518 = v511 + v517;
                        const float v520 = v518 + v519;
                        arena[73728 + i0 * 32 + i1] = v520;
                    }
                }
            }
            /* transformer.nn:14: sum [n, 8, 32] -> [8, 32] */
            nn_sum_rows_more((int)row, (int)(end - row), n, 256, arena + 73728 + row * 256, p521, arena + 272384);
            /* transformer.nn:13: dense: sum [n, 8, 32] -> [32] */
            nn_sum_rows_more((int)row * 8, (int)(end - row) * 8, n * 8, 32, arena + 73728 + row * 256, p522, arena + 272928);
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v504 = arena[272896 + i0];
            const float v587 = trainer->block_layer_normalization_gamma_m[i0];
            const float v588 = v504 - v587;
            const float v589 = nn_fma(v588, 0.1f, v587);
            trainer->block_layer_normalization_gamma_m[i0] = v589;
            const float v591 = trainer->block_layer_normalization_gamma_v[i0];
            const float v592 = -v591;
            const float v593 = nn_fma(v504, v504, v592);
            const float v594 = nn_fma(v593, 0.001f, v591);
            trainer->block_layer_normalization_gamma_v[i0] = v594;
            const float v596 = v589 * v550;
            const float v597 = nn_sqrt(v594);
            const float v598 = v597 + 1e-7f;
            const float v599 = v596 / v598;
            const float v11 = weights->block_layer_normalization_gamma[i0];
            const float v600 = v11 - v599;
            weights->block_layer_normalization_gamma[i0] = v600;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8, 32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v521 = arena[272384 + i0];
            const float v572 = trainer->position_embedding_embeddings_m[i0];
            const float v573 = v521 - v572;
            const float v574 = nn_fma(v573, 0.1f, v572);
            trainer->position_embedding_embeddings_m[i0] = v574;
            const float v576 = trainer->position_embedding_embeddings_v[i0];
            const float v577 = -v576;
            const float v578 = nn_fma(v521, v521, v577);
            const float v579 = nn_fma(v578, 0.001f, v576);
            trainer->position_embedding_embeddings_v[i0] = v579;
            const float v581 = v574 * v550;
            const float v582 = nn_sqrt(v579);
            const float v583 = v582 + 1e-7f;
            const float v584 = v581 / v583;
            const float v9 = weights->position_embedding_embeddings[i0];
            const float v585 = v9 - v584;
            weights->position_embedding_embeddings[i0] = v585;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v550 = arena[275744];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v522 = arena[272928 + i0];
            const float v557 = trainer->dense_bias_m[i0];
            const float v558 = v522 - v557;
            const float v559 = nn_fma(v558, 0.1f, v557);
            trainer->dense_bias_m[i0] = v559;
            const float v561 = trainer->dense_bias_v[i0];
            const float v562 = -v561;
            const float v563 = nn_fma(v522, v522, v562);
            const float v564 = nn_fma(v563, 0.001f, v561);
            trainer->dense_bias_v[i0] = v564;
            const float v566 = v559 * v550;
            const float v567 = nn_sqrt(v564);
            const float v568 = v567 + 1e-7f;
            const float v569 = v566 / v568;
            const float v7 = weights->dense_bias[i0];
            const float v570 = v7 - v569;
            weights->dense_bias[i0] = v570;
        }
    }
    /* transformer.nn:26: dense_5: contract [n, 8, 8] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [8, 32] */
    nn_gemm(8, 32, n * 8, arena + 270336, 1, 8, arena + 73728, 32, 1, NULL, 32, 1, 0, transformer_train_panel_30, &(struct transformer_train_panel_30){ weights, trainer, arena });
    return arena[275748];
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
static void transformer_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_1 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v29 = c[i1 - column];
            const float v31 = weights->block_multi_head_attention_query_bias[i1];
            const float v32 = v29 + v31;
            arena[8192 + i0 * 32 + i1] = v32;
        }
    }
}

struct transformer_evaluate_panel_2 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_2 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v36 = c[i1 - column];
            const float v38 = weights->block_multi_head_attention_key_bias[i1];
            const float v39 = v36 + v38;
            arena[24576 + i0 * 32 + i1] = v39;
        }
    }
}

struct transformer_evaluate_panel_3 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_evaluate_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_3 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v43 = c[i1 - column];
            const float v45 = weights->block_multi_head_attention_value_bias[i1];
            const float v46 = v43 + v45;
            arena[32768 + i0 * 32 + i1] = v46;
        }
    }
}

struct transformer_evaluate_panel_4 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_evaluate_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_4 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v62 = c[i1 - column];
            const float v63 = weights->block_multi_head_attention_attention_output_bias[i1];
            const float v64 = v62 + v63;
            const float v9 = arena[16384 + i0 * 32 + i1];
            const float v65 = v9 + v64;
            arena[16384 + i0 * 32 + i1] = v65;
        }
    }
}

struct transformer_evaluate_panel_5 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_evaluate_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_5 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v82 = c[i1 - column];
            const float v83 = weights->block_dense_1_bias[i1];
            const float v84 = v82 + v83;
            const float v86 = 0.5f * v84;
            const float v88 = v84 * 0.70710677f;
            const float v89 = nn_erf(v88);
            const float v91 = 1.0f + v89;
            const float v92 = v86 * v91;
            arena[i0 * 64 + i1] = v92;
        }
    }
}

struct transformer_evaluate_panel_6 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_evaluate_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_6 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v94 = c[i1 - column];
            const float v95 = weights->block_dense_2_bias[i1];
            const float v96 = v94 + v95;
            const float v65 = arena[16384 + i0 * 32 + i1];
            const float v97 = v65 + v96;
            arena[16384 + i0 * 32 + i1] = v97;
        }
    }
}

struct transformer_evaluate_panel_7 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_evaluate_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_7 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v115 = c[i1 - column];
            const float v117 = weights->block_1_multi_head_attention_1_query_bias[i1];
            const float v118 = v115 + v117;
            arena[8192 + i0 * 32 + i1] = v118;
        }
    }
}

struct transformer_evaluate_panel_8 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_evaluate_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_8 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v122 = c[i1 - column];
            const float v124 = weights->block_1_multi_head_attention_1_key_bias[i1];
            const float v125 = v122 + v124;
            arena[24576 + i0 * 32 + i1] = v125;
        }
    }
}

struct transformer_evaluate_panel_9 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
static void transformer_evaluate_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_9 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v129 = c[i1 - column];
            const float v131 = weights->block_1_multi_head_attention_1_value_bias[i1];
            const float v132 = v129 + v131;
            arena[32768 + i0 * 32 + i1] = v132;
        }
    }
}

struct transformer_evaluate_panel_10 { const transformer_weights *weights; float *arena; };

/* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
static void transformer_evaluate_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_10 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v147 = c[i1 - column];
            const float v148 = weights->block_1_multi_head_attention_1_attention_output_bias[i1];
            const float v149 = v147 + v148;
            const float v97 = arena[16384 + i0 * 32 + i1];
            const float v150 = v97 + v149;
            arena[16384 + i0 * 32 + i1] = v150;
        }
    }
}

struct transformer_evaluate_panel_11 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
static void transformer_evaluate_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_11 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v167 = c[i1 - column];
            const float v168 = weights->block_1_dense_3_bias[i1];
            const float v169 = v167 + v168;
            const float v170 = 0.5f * v169;
            const float v171 = v169 * 0.70710677f;
            const float v172 = nn_erf(v171);
            const float v173 = 1.0f + v172;
            const float v174 = v170 * v173;
            arena[i0 * 64 + i1] = v174;
        }
    }
}

struct transformer_evaluate_panel_12 { const transformer_weights *weights; float *arena; };

/* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
static void transformer_evaluate_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_evaluate_panel_12 *const given = context;
    const transformer_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v176 = c[i1 - column];
            const float v177 = weights->block_1_dense_4_bias[i1];
            const float v178 = v176 + v177;
            const float v150 = arena[16384 + i0 * 32 + i1];
            const float v179 = v150 + v178;
            arena[16384 + i0 * 32 + i1] = v179;
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
            const float v197 = c[i1 - column];
            const float v198 = weights->dense_5_bias[i1];
            const float v199 = v197 + v198;
            arena[i0 * 10 + i1] = v199;
        }
    }
}

float transformer_evaluate(const transformer_weights *weights, transformer_scratch *scratch, transformer_metrics *metrics, int n, const float *image, const int32_t *digit_true) {
    float *const arena = scratch->arena;
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
    nn_gemm(n * 8, 32, 8, arena, 8, 1, weights->dense_kernel, 32, 1, arena + 16384, 32, 1, 0, NULL, NULL);
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
    /* transformer.nn:7: block/layer_normalization: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v19 = arena[24576 + i0];
            const float v23 = nn_fma(v19, 0.03125f, 0.001f);
            const float v24 = nn_sqrt(v23);
            arena[24576 + i0] = v24;
        }
    }
    /* transformer.nn:7: block/layer_normalization: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v24 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v20 = weights->block_layer_normalization_gamma[i1];
                const float v25 = v20 / v24;
                const float v16 = arena[i0 * 32 + i1];
                const float v21 = weights->block_layer_normalization_beta[i1];
                const float v26 = nn_fma(v16, v25, v21);
                arena[i0 * 32 + i1] = v26;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 8192, 32, 1, 0, transformer_evaluate_panel_1, &(struct transformer_evaluate_panel_1){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 24576, 32, 1, 0, transformer_evaluate_panel_2, &(struct transformer_evaluate_panel_2){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 32768, 32, 1, 0, transformer_evaluate_panel_3, &(struct transformer_evaluate_panel_3){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v33 = arena[8192 + i0];
            const float v49 = v33 / 2.828427f;
            arena[8192 + i0] = v49;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, arena + 24576 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v52 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v50 = arena[i0 * 8 + i1];
                const float v53 = v50 - v52;
                const float v54 = nn_exp(v53);
                arena[i0 * 8 + i1] = v54;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v56 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v54 = arena[i0 * 8 + i1];
                const float v57 = v54 / v56;
                arena[i0 * 8 + i1] = v57;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 32768 + i0 * 256 + i1 * 8, 32, 1, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_evaluate_panel_4, &(struct transformer_evaluate_panel_4){ weights, arena });
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v69 = arena[8192 + i0];
            const float v70 = v69 * 0.03125f;
            arena[8192 + i0] = v70;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v70 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v65 = arena[16384 + i0 * 32 + i1];
                const float v71 = v65 - v70;
                arena[24576 + i0 * 32 + i1] = v71;
                const float v72 = v71 * v71;
                arena[i0 * 32 + i1] = v72;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v74 = arena[8192 + i0];
            const float v77 = nn_fma(v74, 0.03125f, 0.001f);
            const float v78 = nn_sqrt(v77);
            arena[8192 + i0] = v78;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v78 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v75 = weights->block_layer_normalization_1_gamma[i1];
                const float v79 = v75 / v78;
                const float v71 = arena[24576 + i0 * 32 + i1];
                const float v76 = weights->block_layer_normalization_1_beta[i1];
                const float v80 = nn_fma(v71, v79, v76);
                arena[24576 + i0 * 32 + i1] = v80;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 1, 0, transformer_evaluate_panel_5, &(struct transformer_evaluate_panel_5){ weights, arena });
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 1, 0, transformer_evaluate_panel_6, &(struct transformer_evaluate_panel_6){ weights, arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v101 = arena[24576 + i0];
            const float v102 = v101 * 0.03125f;
            arena[24576 + i0] = v102;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v102 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v97 = arena[16384 + i0 * 32 + i1];
                const float v103 = v97 - v102;
                arena[i0 * 32 + i1] = v103;
                const float v104 = v103 * v103;
                arena[8192 + i0 * 32 + i1] = v104;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 24576);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v106 = arena[24576 + i0];
            const float v109 = nn_fma(v106, 0.03125f, 0.001f);
            const float v110 = nn_sqrt(v109);
            arena[24576 + i0] = v110;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v110 = arena[24576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v107 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v111 = v107 / v110;
                const float v103 = arena[i0 * 32 + i1];
                const float v108 = weights->block_1_layer_normalization_2_beta[i1];
                const float v112 = nn_fma(v103, v111, v108);
                arena[i0 * 32 + i1] = v112;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 8192, 32, 1, 0, transformer_evaluate_panel_7, &(struct transformer_evaluate_panel_7){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 24576, 32, 1, 0, transformer_evaluate_panel_8, &(struct transformer_evaluate_panel_8){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 32768, 32, 1, 0, transformer_evaluate_panel_9, &(struct transformer_evaluate_panel_9){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v119 = arena[8192 + i0];
            const float v134 = v119 / 2.828427f;
            arena[8192 + i0] = v134;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, arena + 24576 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v137 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v135 = arena[i0 * 8 + i1];
                const float v138 = v135 - v137;
                const float v139 = nn_exp(v138);
                arena[i0 * 8 + i1] = v139;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena, arena + 8192);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v141 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v139 = arena[i0 * 8 + i1];
                const float v142 = v139 / v141;
                arena[i0 * 8 + i1] = v142;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 32768 + i0 * 256 + i1 * 8, 32, 1, arena + 8192 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 8192, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_evaluate_panel_10, &(struct transformer_evaluate_panel_10){ weights, arena });
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v154 = arena[8192 + i0];
            const float v155 = v154 * 0.03125f;
            arena[8192 + i0] = v155;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v155 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v150 = arena[16384 + i0 * 32 + i1];
                const float v156 = v150 - v155;
                arena[24576 + i0 * 32 + i1] = v156;
                const float v157 = v156 * v156;
                arena[i0 * 32 + i1] = v157;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v159 = arena[8192 + i0];
            const float v162 = nn_fma(v159, 0.03125f, 0.001f);
            const float v163 = nn_sqrt(v162);
            arena[8192 + i0] = v163;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v163 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v160 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v164 = v160 / v163;
                const float v156 = arena[24576 + i0 * 32 + i1];
                const float v161 = weights->block_1_layer_normalization_3_beta[i1];
                const float v165 = nn_fma(v156, v164, v161);
                arena[24576 + i0 * 32 + i1] = v165;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 24576, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena, 64, 1, 0, transformer_evaluate_panel_11, &(struct transformer_evaluate_panel_11){ weights, arena });
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 1, 0, transformer_evaluate_panel_12, &(struct transformer_evaluate_panel_12){ weights, arena });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 16384, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v183 = arena[8192 + i0];
            const float v184 = v183 * 0.03125f;
            arena[8192 + i0] = v184;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v184 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v179 = arena[16384 + i0 * 32 + i1];
                const float v185 = v179 - v184;
                arena[16384 + i0 * 32 + i1] = v185;
                const float v186 = v185 * v185;
                arena[i0 * 32 + i1] = v186;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 8192);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v188 = arena[8192 + i0];
            const float v191 = nn_fma(v188, 0.03125f, 0.001f);
            const float v192 = nn_sqrt(v191);
            arena[8192 + i0] = v192;
        }
    }
    /* transformer.nn:16: layer_normalization_4: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v192 = arena[8192 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v189 = weights->layer_normalization_4_gamma[i1];
                const float v193 = v189 / v192;
                const float v185 = arena[16384 + i0 * 32 + i1];
                const float v190 = weights->layer_normalization_4_beta[i1];
                const float v194 = nn_fma(v185, v193, v190);
                arena[16384 + i0 * 32 + i1] = v194;
            }
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm(n, 10, 256, arena + 16384, 256, 1, weights->dense_5_kernel, 10, 1, arena, 10, 1, 0, transformer_evaluate_panel_13, &(struct transformer_evaluate_panel_13){ weights, arena });
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v201 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v199 = arena[i0 * 10 + i1];
                const float v202 = v199 - v201;
                const float v203 = nn_exp(v202);
                arena[i0 * 10 + i1] = v203;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* transformer.nn:25: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v207 = digit_true[i0];
            const float v208 = (float)v207;
            arena[640 + i0] = v208;
        }
    }
    /* transformer.nn:25: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* transformer.nn:19: dense_5: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v205 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v203 = arena[i0 * 10 + i1];
                const float v206 = v203 / v205;
                arena[i0 * 10 + i1] = v206;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 672);
    /* transformer.nn:25: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v210 = integers[i0];
            const float v211 = (float)v210;
            arena[704 + i0] = v211;
        }
    }
    /* transformer.nn:25: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v209 = arena[640 + i0];
            const float v214 = arena[672 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v211 = arena[704 + i1];
                const float v212 = (v209 == v211 ? 1.0f : 0.0f);
                const float v206 = arena[i0 * 10 + i1];
                const float v215 = v206 / v214;
                const float v217 = nn_maximum(v215, 1e-7f);
                const float v219 = nn_minimum(v217, 0.9999999f);
                const float v220 = nn_log(v219);
                const float v221 = v212 * v220;
                arena[320 + i0 * 10 + i1] = v221;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 320, arena + 672);
    /* transformer.nn:25: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v222 = arena[672 + i0];
            const float v223 = -v222;
            arena[672 + i0] = v223;
        }
    }
    /* transformer.nn:25: sum [n] -> [] */
    nn_sum(1, n, arena + 672, arena + 320);
    /* transformer.nn:27: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena, integers);
    /* transformer.nn:27: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v233 = integers[i0];
            const float v234 = (float)v233;
            const float v208 = arena[640 + i0];
            const float v235 = (v208 == v234 ? 1.0f : 0.0f);
            arena[640 + i0] = v235;
        }
    }
    /* transformer.nn:27: sum [n] -> [] */
    nn_sum(1, n, arena + 640, arena + 324);
    /* transformer.nn:27: div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v224 = arena[320];
        const float v226 = v224 / (float)n;
        arena[320] = v226;
        const float v227 = metrics->loss_total;
        const float v228 = nn_fma(v226, (float)n, v227);
        metrics->loss_total = v228;
        const float v240 = metrics->accuracy_count;
        const float v241 = v240 + (float)n;
        metrics->accuracy_count = v241;
        const float v237 = metrics->accuracy_total;
        const float v236 = arena[324];
        const float v238 = v237 + v236;
        metrics->accuracy_total = v238;
        const float v230 = metrics->loss_count;
        const float v231 = v230 + (float)n;
        metrics->loss_count = v231;
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
    163968, 1265296,
    offsetof(transformer_trainer, metrics), offsetof(transformer_trainer, learning_rate), offsetof(transformer_trainer, step),
    offsetof(transformer_trainer, seed),
    39, 78, 1, 1, 1, 2,
    transformer_weight_table, transformer_slot_table, transformer_input_table, transformer_output_table, transformer_target_table, transformer_metric_names,
    transformer_any_init, NULL, transformer_any_predict,
    transformer_any_trainer_init, transformer_any_train, transformer_any_metrics_reset,
    transformer_any_evaluate, transformer_any_metrics_result, NULL,
};
