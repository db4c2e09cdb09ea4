/* resnet8.c: model resnet8, made by nnc 0.1.0.
 *
 * 78666 parameters, 314664 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 305408 bytes.
 * RAM for training, beside the weights: 20994496 bytes.
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

/* Elements of a panel at most, which stay in the first cache; columns at most. Rows of up to 64 columns are not split:
 * emission counts on it. */
enum { NN_PANEL = NN_LANES > 1 ? 4096 : 256, NN_PANEL_COLUMNS = NN_LANES > 1 ? 128 : 64 };

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
    int i = 0;
    for (; i + NN_GEMM_ROWS <= m; i += NN_GEMM_ROWS)
        nn_gemm_tile(NN_GEMM_ROWS, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
    for (; i + 4 <= m; i += 4)
        nn_gemm_tile(4, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
    for (; i + 2 <= m; i += 2)
        nn_gemm_tile(2, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
    for (; i < m; i++) nn_gemm_tile(1, vectors, k, a + i * a_row, a_row, a_sum, b, b_sum, c + i * c_row, c_row, first);
}

/* k x columns elements of b, side by side, the rest of each row 0. */
NN_INLINE void nn_gemm_pack(int k, int columns, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *packed) {
    for (int p = 0; p < k; p++) {
        for (int j = 0; j < columns; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = b[p * b_sum + j * b_column];
        for (int j = columns; j < NN_GEMM_COLUMNS; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = 0.0f;
    }
}

/* The same where b lies column by column: eight rows of the panel at a time, so that each line is read once. */
NN_INLINE void nn_gemm_pack_columns(int k, int columns, const float *b, ptrdiff_t b_column, float *packed) {
    int p = 0;
    for (; p + 8 <= k; p += 8)
        for (int j = 0; j < columns; j++)
            for (int q = 0; q < 8; q++) packed[(ptrdiff_t)(p + q) * NN_GEMM_COLUMNS + j] = b[p + q + j * b_column];
    for (int rest = k % 8; rest > 0; rest--, p++)
        for (int j = 0; j < columns; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = b[p + j * b_column];
    for (p = 0; p < k && columns < NN_GEMM_COLUMNS; p++)
        for (int j = columns; j < NN_GEMM_COLUMNS; j++) packed[(ptrdiff_t)p * NN_GEMM_COLUMNS + j] = 0.0f;
}

/* Up to NN_GEMM_COLUMNS columns of c, at most NN_GEMM_DEPTH summed elements. b is read in place where its columns are
 * neighbours and few rows would repay a copy; a panel that is not full, or whose columns of c lie apart, goes through a
 * tile of its own. */
NN_INLINE void nn_gemm_panel(int m, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
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

/* At most NN_GEMM_BLOCK summed elements: one chain for each element of c. */
NN_INLINE void nn_gemm_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
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
    for (int j = start; j < n; j += NN_GEMM_COLUMNS) {
        int columns = n - j < NN_GEMM_COLUMNS ? n - j : NN_GEMM_COLUMNS;
        for (int p = 0; p < k || (p == 0 && first); p += NN_GEMM_DEPTH) {
            int depth = k - p < NN_GEMM_DEPTH ? k - p : NN_GEMM_DEPTH;
            nn_gemm_panel(m, columns, depth, a + p * a_sum, a_row, a_sum, b + p * b_sum + j * b_column, b_sum, b_column,
                          c + j * c_column, c_row, c_column, first && p == 0);
        }
    }
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
NN_INLINE void nn_gemm_add_block(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
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
NN_INLINE void nn_gemm_product(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                               ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column,
                               int accumulate) {
    nn_gemm_block(m, n, k < NN_GEMM_BLOCK ? k : NN_GEMM_BLOCK, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column,
                  !accumulate);
    for (int p = NN_GEMM_BLOCK; p < k; p += NN_GEMM_BLOCK)
        nn_gemm_add_block(m, n, k - p < NN_GEMM_BLOCK ? k - p : NN_GEMM_BLOCK, a + p * a_sum, a_row, a_sum, b + p * b_sum,
                          b_sum, b_column, c, c_row, c_column);
}

/* One column, finished panel by panel. */
NN_INLINE void nn_gemm_column(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
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
        float room[NN_PANEL];
        int width = n < NN_PANEL_COLUMNS ? n : NN_PANEL_COLUMNS, height = NN_PANEL / width;
        if (height > 4 * NN_GEMM_ROWS) height = 4 * NN_GEMM_ROWS;      /* b is read in place */
        if (height > NN_GEMM_ROWS) height -= height % NN_GEMM_ROWS;
        for (int j = 0; j < n; j += width)
            for (int i = 0; i < m; i += height) {
                int rows = m - i < height ? m - i : height, columns = n - j < width ? n - j : width;
                float *at = c != NULL ? c + i * c_row + j : room;
                ptrdiff_t row = c != NULL ? c_row : width;
                nn_gemm_product(rows, columns, k, a + i * a_row, a_row, a_sum, b + j * b_column, b_sum, b_column, at, row, 1,
                                accumulate);
                panel(context, at, row, i, rows, j, columns);
            }
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

/* A sum over outputs is a chain over the positions of a block, and the blocks' sums are added in order. */
enum { NN_CONV_BLOCK = 64 };

/* Positions of a block, counted over all samples: whole lines of outputs, or a part of a longer line. */
NN_INLINE int nn_block_of(const nn_window *w) {
    return w->out[2] < NN_CONV_BLOCK ? NN_CONV_BLOCK / w->out[2] * w->out[2] : NN_CONV_BLOCK;
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

/* Rows and columns of one tap's weights that stay in a first-level cache. */
enum { NN_CONV_ROWS = 64, NN_CONV_COLUMNS = 64 };

/* Adds `count` products to each of `pixels` outputs, for `width` filters. */
NN_INLINE void nn_conv_add(int pixels, nn_filters f, int count, const float *x, ptrdiff_t pixel, const float *kernel, ptrdiff_t row,
                           float *y, ptrdiff_t next) {
    nn_vec sum[NN_CONV_PIXELS][2];
    NN_UNROLL for (int p = 0; p < pixels; p++) {
        sum[p][0] = nn_vec_load(y + p * next);
        sum[p][1] = f.vectors == 2 ? nn_vec_load(y + p * next + NN_LANES) : sum[p][0];
    }
    nn_conv_run(pixels, f, 0, pixels, count, x, 0, pixel, kernel, row, sum);
    NN_UNROLL for (int p = 0; p < pixels; p++) {
        nn_vec_store(y + p * next, sum[p][0]);
        if (f.vectors == 2) nn_vec_store(y + p * next + NN_LANES, sum[p][1]);
    }
}

NN_INLINE void nn_conv_add_group(int pixels, int width, int count, const float *x, ptrdiff_t pixel, const float *kernel,
                                 ptrdiff_t row, float *y, ptrdiff_t next) {
    int j = 0;
    for (; j + 2 * NN_LANES <= width; j += 2 * NN_LANES)
        nn_conv_add(pixels, (nn_filters){ 2, 0 }, count, x, pixel, kernel + j, row, y + j, next);
    for (; j < width; j += NN_LANES) nn_conv_add(pixels, (nn_filters){ 1, 0 }, count, x, pixel, kernel + j, row, y + j, next);
}

/* One tap of some channels and filters in a sample. */
NN_INLINE void nn_conv_deep_tap(const nn_window *w, const nn_part *part, int wide, int width, int count, const int tap[3],
                                const float *x, const float *kernel, float *y) {
    int from, to;
    ptrdiff_t pixel = (ptrdiff_t)w->stride[2] * w->channels, next = (ptrdiff_t)part->step[2] * w->filters;
    nn_conv_inside(w->out[2], (int)nn_window_place(w, 2, 0, tap[2]), w->stride[2], w->in[2], &from, &to);
    for (int d = 0; d < w->out[0]; d++)
        for (int h = 0; h < w->out[1]; h++) {
            ptrdiff_t at[2] = { nn_window_place(w, 0, d, tap[0]), nn_window_place(w, 1, h, tap[1]) };
            if (from >= to || at[0] < 0 || at[0] >= w->in[0] || at[1] < 0 || at[1] >= w->in[1]) continue;
            const float *line = x + ((at[0] * w->in[1] + at[1]) * w->in[2] + nn_window_place(w, 2, from, tap[2])) * w->channels;
            float *made = y + nn_part_place(part, d, h, from) * w->filters;
            int outputs = to - from, narrow = wide > 1 ? wide - 1 : 1, v = 0;
            for (int many = outputs - (outputs + wide - 1) / wide * narrow; many > 0; many--, v += wide)
                nn_conv_add_group(wide, width, count, line + v * pixel, pixel, kernel, w->filters, made + v * next, next);
            for (; v + narrow <= outputs; v += narrow)
                nn_conv_add_group(narrow, width, count, line + v * pixel, pixel, kernel, w->filters, made + v * next, next);
            for (; v < outputs; v++)
                nn_conv_add_group(1, width, count, line + v * pixel, pixel, kernel, w->filters, made + v * next, next);
        }
}

NN_INLINE void nn_conv_clear(const nn_window *w, const nn_part *part, float *y) {
    for (int d = 0; d < w->out[0]; d++)
        for (int h = 0; h < w->out[1]; h++)
            for (int v = 0; v < w->out[2]; v++) {
                float *pixel = y + nn_part_place(part, d, h, v) * w->filters;
                for (int j = 0; j < w->filters; j++) pixel[j] = 0.0f;
            }
}

/* For multiples of 16 filters in each group and so many channels that the weights leave the first-level cache: one tap after
 * the other goes over all outputs of a sample, whose sums lie in y in between. */
NN_KERNEL void nn_conv_deep(const nn_window *w, const nn_part *part, int wide, int n, const float *x, const float *kernel, float *y) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    for (int s = 0; s < n; s++, x += nn_window_sample(w), y += nn_part_sample(w, part)) {
        nn_conv_clear(w, part, y);
        for (int tap[3] = { 0, 0, 0 }; tap[0] < w->size[0]; tap[0]++)
            for (tap[1] = 0; tap[1] < w->size[1]; tap[1]++)
                for (tap[2] = 0; tap[2] < w->size[2]; tap[2]++) {
                    const float *weights = kernel + nn_part_tap(part, tap[0], tap[1], tap[2]) * inner * w->filters;
                    for (int g = 0; g < w->groups; g++)
                        for (int i = 0; i < inner; i += NN_CONV_ROWS)
                            for (int j = 0; j < width; j += NN_CONV_COLUMNS) {
                                int count = inner - i < NN_CONV_ROWS ? inner - i : NN_CONV_ROWS, first = g * width + j;
                                int some = width - j < NN_CONV_COLUMNS ? width - j : NN_CONV_COLUMNS;
                                nn_conv_deep_tap(w, part, wide, some, count, tap, x + g * inner + i,
                                                 weights + (ptrdiff_t)i * w->filters + first, y + first);
                            }
                }
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

/* One group's filters that fill vectors, of `width`; returns how many. */
NN_INLINE int nn_conv_gradient_vectors(const nn_window *w, int wide, const nn_stretch *stretch, int count, int width, int begin,
                                       const float *x, const float *dy, float *dk) {
    int j = 0;
    for (; j + 2 * NN_LANES <= width; j += 2 * NN_LANES)
        nn_conv_gradient_line(w, wide, (nn_columns){ 2, 0 }, stretch, count, begin, x, dy + j, dk + j);
    if (j + NN_LANES > width) return j;
    nn_conv_gradient_line(w, wide, (nn_columns){ 1, 0 }, stretch, count, begin, x, dy + j, dk + j);
    return j + NN_LANES;
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

/* dk[size…][channels / groups][filters] of x and dy, for multiples of 16 filters in each group. */
NN_KERNEL void nn_conv_gradient_even(const nn_window *w, int wide, int n, const float *x, const float *dy, float *dk) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups, together = nn_conv_together(w), count = together * inner;
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2], block = nn_block_of(w);
    for (ptrdiff_t p = 0; p < positions; p += block) {
        float *to = dk;
        for (int tap[3] = { 0, 0, 0 }; tap[0] < w->size[0]; tap[0]++)
            for (tap[1] = 0; tap[1] < w->size[1]; tap[1]++)
                for (tap[2] = 0; tap[2] < w->size[2]; tap[2] += together, to += (ptrdiff_t)count * w->filters) {
                    nn_stretch stretch;
                    nn_stretch_fill(w, tap, p, positions - p < block ? positions : p + block, &stretch);
                    for (int g = 0; g < w->groups; g++) {
                        const float *read = x + g * inner, *at = dy + g * width;
                        nn_conv_gradient_vectors(w, wide, &stretch, count, width, p == 0, read, at, to + g * width);
                    }
                }
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

/* What lies inside of the window of an output position; at least one tap does. */
enum { NN_POOL_CHANNELS = 64 };
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


void resnet8_init(resnet8_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* resnet8.nn:23: random, fma, mul, store over [64, 10] */
    {
        for (ptrdiff_t from = 0; from < 640; from += 256) {
            const ptrdiff_t to = from + 256 < 640 ? from + 256 : 640;
            float u97[256];
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
            float u91[256];
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
            float u85[256];
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
            float u66[256];
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
            float u60[256];
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
            float u54[256];
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
            float u35[256];
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
            float u30[256];
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
            float u24[256];
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
            float u0[256];
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

struct resnet8_predict_panel_1 { const resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_predict_panel_1 *const given = context;
    const resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v145 = c[i1 - column];
            const float v146 = weights->dense_bias[i1];
            const float v147 = v145 + v146;
            arena[i0 * 10 + i1] = v147;
        }
    }
}

void resnet8_predict(const resnet8_weights *weights, resnet8_scratch *scratch, int n, const float *image, float *label) {
    float *const arena = scratch->arena;
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
            arena[76224 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[76240 + i0] = v15;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v27 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v28 = v27 + 0.001f;
            const float v29 = nn_sqrt(v28);
            const float v25 = weights->residual_batch_normalization_1_gamma[i0];
            const float v30 = v25 / v29;
            arena[76256 + i0] = v30;
            const float v32 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v33 = -v32;
            const float v26 = weights->residual_batch_normalization_1_beta[i0];
            const float v34 = nn_fma(v33, v30, v26);
            arena[76272 + i0] = v34;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v45 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v46 = v45 + 0.001f;
            const float v47 = nn_sqrt(v46);
            const float v43 = weights->residual_batch_normalization_2_gamma[i0];
            const float v48 = v43 / v47;
            arena[76288 + i0] = v48;
            const float v50 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v51 = -v50;
            const float v44 = weights->residual_batch_normalization_2_beta[i0];
            const float v52 = nn_fma(v51, v48, v44);
            arena[76304 + i0] = v52;
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v64 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v65 = v64 + 0.001f;
            const float v66 = nn_sqrt(v65);
            const float v62 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v67 = v62 / v66;
            arena[76096 + i0] = v67;
            const float v69 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v70 = -v69;
            const float v63 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v71 = nn_fma(v70, v67, v63);
            arena[76128 + i0] = v71;
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v82 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v83 = v82 + 0.001f;
            const float v84 = nn_sqrt(v83);
            const float v80 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v85 = v80 / v84;
            arena[76160 + i0] = v85;
            const float v87 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v88 = -v87;
            const float v81 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v89 = nn_fma(v88, v85, v81);
            arena[76192 + i0] = v89;
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v105 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v106 = v105 + 0.001f;
            const float v107 = nn_sqrt(v106);
            const float v103 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v108 = v103 / v107;
            arena[75776 + i0] = v108;
            const float v110 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v111 = -v110;
            const float v104 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v112 = nn_fma(v111, v108, v104);
            arena[75840 + i0] = v112;
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v123 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v124 = v123 + 0.001f;
            const float v125 = nn_sqrt(v124);
            const float v121 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v126 = v121 / v125;
            arena[75904 + i0] = v126;
            const float v128 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[75968 + i0] = v130;
        }
    }
    {
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), image + row * 3072, weights->conv2d_kernel, arena);
            }
            /* resnet8.nn:16: add, fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v2 = arena[i0 * 16 + i1 - row * 16384];
                        const float v3 = weights->conv2d_bias[i1];
                        const float v4 = v2 + v3;
                        const float v12 = arena[76224 + i1];
                        const float v16 = arena[76240 + i1];
                        const float v17 = nn_fma(v4, v12, v16);
                        const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                        const float v20 = (v19 != 0 ? v17 : 0.0f);
                        arena[i0 * 16 + i1 - row * 16384] = v20;
                    }
                }
            }
            /* resnet8.nn:6: residual/conv2d_1: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena, weights->residual_conv2d_1_kernel, arena + 16384);
            }
            /* resnet8.nn:6: residual: add, fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v22 = arena[16384 + i0 * 16 + i1 - row * 16384];
                        const float v23 = weights->residual_conv2d_1_bias[i1];
                        const float v24 = v22 + v23;
                        const float v31 = arena[76256 + i1];
                        const float v35 = arena[76272 + i1];
                        const float v36 = nn_fma(v24, v31, v35);
                        const float v37 = (0.0f < v36 ? 1.0f : 0.0f);
                        const float v38 = (v37 != 0 ? v36 : 0.0f);
                        arena[16384 + i0 * 16 + i1 - row * 16384] = v38;
                    }
                }
            }
            /* resnet8.nn:7: residual/conv2d_2: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 16384, weights->residual_conv2d_2_kernel, arena + 32768);
            }
            /* resnet8.nn:9: residual: add, fma, add, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v40 = arena[32768 + i0 * 16 + i1 - row * 16384];
                        const float v41 = weights->residual_conv2d_2_bias[i1];
                        const float v42 = v40 + v41;
                        const float v49 = arena[76288 + i1];
                        const float v53 = arena[76304 + i1];
                        const float v54 = nn_fma(v42, v49, v53);
                        const float v20 = arena[i0 * 16 + i1 - row * 16384];
                        const float v55 = v54 + v20;
                        const float v56 = (0.0f < v55 ? 1.0f : 0.0f);
                        const float v57 = (v56 != 0 ? v55 : 0.0f);
                        arena[32768 + i0 * 16 + i1 - row * 16384] = v57;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 32768, weights->residual_1_conv2d_3_kernel, arena + 49152);
            }
            /* resnet8.nn:6: residual_1: add, fma, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v59 = arena[49152 + i0 * 32 + i1 - row * 8192];
                        const float v60 = weights->residual_1_conv2d_3_bias[i1];
                        const float v61 = v59 + v60;
                        const float v68 = arena[76096 + i1];
                        const float v72 = arena[76128 + i1];
                        const float v73 = nn_fma(v61, v68, v72);
                        const float v74 = (0.0f < v73 ? 1.0f : 0.0f);
                        const float v75 = (v74 != 0 ? v73 : 0.0f);
                        arena[49152 + i0 * 32 + i1 - row * 8192] = v75;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/conv2d_4: conv [n, 16, 16, 32] [3, 3, 32, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 49152, weights->residual_1_conv2d_4_kernel, arena + 57344);
            }
            /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 32768, weights->residual_1_conv2d_5_kernel, arena + 49152);
            }
            /* resnet8.nn:9: residual_1: add, fma, add, add, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v77 = arena[57344 + i0 * 32 + i1 - row * 8192];
                        const float v78 = weights->residual_1_conv2d_4_bias[i1];
                        const float v79 = v77 + v78;
                        const float v86 = arena[76160 + i1];
                        const float v90 = arena[76192 + i1];
                        const float v91 = nn_fma(v79, v86, v90);
                        const float v93 = arena[49152 + i0 * 32 + i1 - row * 8192];
                        const float v94 = weights->residual_1_conv2d_5_bias[i1];
                        const float v95 = v93 + v94;
                        const float v96 = v91 + v95;
                        const float v97 = (0.0f < v96 ? 1.0f : 0.0f);
                        const float v98 = (v97 != 0 ? v96 : 0.0f);
                        arena[57344 + i0 * 32 + i1 - row * 8192] = v98;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 57344, weights->residual_2_conv2d_6_kernel, arena + 65536);
            }
            /* resnet8.nn:6: residual_2: add, fma, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v100 = arena[65536 + i0 * 64 + i1 - row * 4096];
                        const float v101 = weights->residual_2_conv2d_6_bias[i1];
                        const float v102 = v100 + v101;
                        const float v109 = arena[75776 + i1];
                        const float v113 = arena[75840 + i1];
                        const float v114 = nn_fma(v102, v109, v113);
                        const float v115 = (0.0f < v114 ? 1.0f : 0.0f);
                        const float v116 = (v115 != 0 ? v114 : 0.0f);
                        arena[65536 + i0 * 64 + i1 - row * 4096] = v116;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/conv2d_7: conv [n, 8, 8, 64] [3, 3, 64, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_deep(&window, &part, 4, (int)(end - row), arena + 65536, weights->residual_2_conv2d_7_kernel, arena + 69632);
            }
            /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 57344, weights->residual_2_conv2d_8_kernel, arena + 65536);
            }
            /* resnet8.nn:9: residual_2: add, fma, add, add, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v118 = arena[69632 + i0 * 64 + i1 - row * 4096];
                        const float v119 = weights->residual_2_conv2d_7_bias[i1];
                        const float v120 = v118 + v119;
                        const float v127 = arena[75904 + i1];
                        const float v131 = arena[75968 + i1];
                        const float v132 = nn_fma(v120, v127, v131);
                        const float v134 = arena[65536 + i0 * 64 + i1 - row * 4096];
                        const float v135 = weights->residual_2_conv2d_8_bias[i1];
                        const float v136 = v134 + v135;
                        const float v137 = v132 + v136;
                        const float v138 = (0.0f < v137 ? 1.0f : 0.0f);
                        const float v139 = (v138 != 0 ? v137 : 0.0f);
                        arena[69632 + i0 * 64 + i1 - row * 4096] = v139;
                    }
                }
            }
            /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
                nn_window_sum(&window, (int)(end - row), arena + 69632, arena + 76032);
            }
            /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    const float v140 = arena[76032 + i0 - row * 64];
                    const float v142 = v140 * 0.015625f;
                    arena[73728 + i0] = v142;
                }
            }
        }
    }
    /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm(n, 10, 64, arena + 73728, 64, 1, weights->dense_kernel, 10, 1, arena, 10, 1, 0, resnet8_predict_panel_1, &(struct resnet8_predict_panel_1){ weights, arena });
    /* resnet8.nn:22: dense: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* resnet8.nn:22: dense: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v149 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v147 = arena[i0 * 10 + i1];
                const float v150 = v147 - v149;
                const float v151 = nn_exp(v150);
                arena[i0 * 10 + i1] = v151;
            }
        }
    }
    /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* resnet8.nn:22: dense: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v153 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v151 = arena[i0 * 10 + i1];
                const float v154 = v151 / v153;
                label[i0 * 10 + i1] = v154;
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

struct resnet8_train_panel_1 { resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_train_panel_1 *const given = context;
    resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v252 = c[i1 - column];
            const float v253 = weights->dense_bias[i1];
            const float v254 = v252 + v253;
            arena[4986880 + i0 * 10 + i1] = v254;
        }
    }
}

struct resnet8_train_panel_2 { resnet8_weights *weights; resnet8_trainer *trainer; float *arena; };

/* resnet8.nn:29: dense: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 10] */
static void resnet8_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_train_panel_2 *const given = context;
    resnet8_weights *const weights = given->weights;
    resnet8_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v546 = arena[5092204];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v328 = c[i0 - (ptrdiff_t)row * 10];
        const float v1016 = trainer->dense_kernel_m[i0];
        const float v1017 = v328 - v1016;
        const float v1018 = nn_fma(v1017, 0.1f, v1016);
        trainer->dense_kernel_m[i0] = v1018;
        const float v1020 = trainer->dense_kernel_v[i0];
        const float v1021 = -v1020;
        const float v1022 = nn_fma(v328, v328, v1021);
        const float v1023 = nn_fma(v1022, 0.001f, v1020);
        trainer->dense_kernel_v[i0] = v1023;
        const float v1025 = v1018 * v546;
        const float v1026 = nn_sqrt(v1023);
        const float v1027 = v1026 + 1e-7f;
        const float v1028 = v1025 / v1027;
        const float v251 = weights->dense_kernel[i0];
        const float v1029 = v251 - v1028;
        weights->dense_kernel[i0] = v1029;
    }
}

float resnet8_train(resnet8_weights *weights, resnet8_trainer *trainer, int n, const float *image, const int32_t *label_true) {
    resnet8_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena;
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > RESNET8_BATCH) return nn_from_bits(0x7fc00000u);
    /* resnet8.nn:6: residual_2/batch_normalization_5: mul, mul, mul over [] */
    {
        const float v11 = (float)n * 1024.0f;
        arena[5092192] = v11;
        const float v114 = (float)n * 256.0f;
        arena[5092196] = v114;
        const float v185 = (float)n * 64.0f;
        arena[5092200] = v185;
    }
    /* resnet8.nn:28: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v262 = label_true[i0];
            const float v263 = (float)v262;
            arena[4988800 + i0] = v263;
        }
    }
    /* resnet8.nn:28: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* resnet8.nn:28: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v265 = integers[i0];
            const float v266 = (float)v265;
            arena[4988896 + i0] = v266;
        }
    }
    /* resnet8.nn:28: div, neg over [] */
    {
        const float v298 = 1.0f / (float)n;
        const float v299 = -v298;
        arena[4991296] = v299;
    }
    /* resnet8.nn:8: residual_2/conv2d_8: conv_turn [1, 1, 32, 64] -> [1, 1, 64, 32] */
    nn_conv_turn(1, 1, 32, 64, weights->residual_2_conv2d_8_kernel, arena + 4988928);
    /* resnet8.nn:6: residual_2/conv2d_6: conv_turn [3, 3, 32, 64] -> [3, 3, 64, 32] */
    nn_conv_turn(9, 1, 32, 64, weights->residual_2_conv2d_6_kernel, arena + 5054464);
    /* resnet8.nn:8: residual_1/conv2d_5: conv_turn [1, 1, 16, 32] -> [1, 1, 32, 16] */
    nn_conv_turn(1, 1, 16, 32, weights->residual_1_conv2d_5_kernel, arena + 5091328);
    /* resnet8.nn:7: residual_1/conv2d_4: conv_turn [3, 3, 32, 32] -> [3, 3, 32, 32] */
    nn_conv_turn(9, 1, 32, 32, weights->residual_1_conv2d_4_kernel, arena + 5072896);
    /* resnet8.nn:6: residual_1/conv2d_3: conv_turn [3, 3, 16, 32] -> [3, 3, 32, 16] */
    nn_conv_turn(9, 1, 16, 32, weights->residual_1_conv2d_3_kernel, arena + 5082112);
    /* resnet8.nn:7: residual/conv2d_2: conv_turn [3, 3, 16, 16] -> [3, 3, 16, 16] */
    nn_conv_turn(9, 1, 16, 16, weights->residual_conv2d_2_kernel, arena + 5086720);
    /* resnet8.nn:6: residual/conv2d_1: conv_turn [3, 3, 16, 16] -> [3, 3, 16, 16] */
    nn_conv_turn(9, 1, 16, 16, weights->residual_conv2d_1_kernel, arena + 5089024);
    /* resnet8.nn:29: dense: cast, add, pow, sub, sqrt, mul, pow, sub, div, add, store, add, and 3 more over [] */
    {
        const int32_t v521 = (int32_t)trainer->step;
        const float v523 = (float)v521;
        const float v525 = v523 + 1.0f;
        const float v539 = nn_pow(0.999f, v525);
        const float v540 = 1.0f - v539;
        const float v541 = nn_sqrt(v540);
        const float v526 = trainer->learning_rate;
        const float v542 = v526 * v541;
        const float v544 = nn_pow(0.9f, v525);
        const float v545 = 1.0f - v544;
        const float v546 = v542 / v545;
        arena[5092204] = v546;
        const int32_t v522 = v521 + 1;
        trainer->step = (uint32_t)v522;
        const float v295 = metrics->accuracy_count;
        const float v296 = v295 + (float)n;
        metrics->accuracy_count = v296;
        const float v284 = metrics->loss_count;
        const float v285 = v284 + (float)n;
        metrics->loss_count = v285;
    }
    {
        float p7[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), image + row * 3072, weights->conv2d_kernel, arena + 524288);
            }
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
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + row * 16384, p7, arena + 4988832);
        }
    }
    /* resnet8.nn:15: batch_normalization: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v8 = arena[4988832 + i0];
            const float v12 = v8 / v11;
            arena[4988832 + i0] = v12;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v20 = arena[4988832 + i0];
            const float v22 = v20 * 0.01f;
            const float v18 = weights->batch_normalization_moving_mean[i0];
            const float v23 = nn_fma(v18, 0.99f, v22);
            weights->batch_normalization_moving_mean[i0] = v23;
        }
    }
    {
        float p15[16] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
            const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
            /* resnet8.nn:15: batch_normalization: sub, mul over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v4 = arena[i0 * 16 + i1];
                        const float v12 = arena[4988832 + i1];
                        const float v13 = v4 - v12;
                        arena[i0 * 16 + i1] = v13;
                        const float v14 = v13 * v13;
                        arena[524288 + i0 * 16 + i1 - row * 16] = v14;
                    }
                }
            }
            /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 524288, p15, arena + 4988848);
        }
    }
    /* resnet8.nn:15: batch_normalization: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v16 = arena[4988848 + i0];
            const float v17 = v16 / v11;
            arena[4988848 + i0] = v17;
            const float v33 = v17 + 0.001f;
            const float v34 = nn_sqrt(v33);
            arena[5092096 + i0] = v34;
            const float v30 = weights->batch_normalization_gamma[i0];
            const float v35 = v30 / v34;
            arena[5092112 + i0] = v35;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v26 = arena[4988848 + i0];
            const float v27 = v26 * 0.01f;
            const float v25 = weights->batch_normalization_moving_variance[i0];
            const float v28 = nn_fma(v25, 0.99f, v27);
            weights->batch_normalization_moving_variance[i0] = v28;
        }
    }
    {
        float p46[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:16: fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v13 = arena[i0 * 16 + i1];
                        const float v35 = arena[5092112 + i1];
                        const float v31 = weights->batch_normalization_beta[i1];
                        const float v36 = nn_fma(v13, v35, v31);
                        const float v38 = (0.0f < v36 ? 1.0f : 0.0f);
                        const float v39 = (v38 != 0 ? v36 : 0.0f);
                        arena[524288 + i0 * 16 + i1] = v39;
                    }
                }
            }
            /* resnet8.nn:6: residual/conv2d_1: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 524288 + row * 16384, weights->residual_conv2d_1_kernel, arena + 1572864);
            }
            /* resnet8.nn:6: residual/conv2d_1: add over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v41 = arena[1572864 + i0 * 16 + i1 - row * 16384];
                        const float v42 = weights->residual_conv2d_1_bias[i1];
                        const float v43 = v41 + v42;
                        arena[1048576 + i0 * 16 + i1] = v43;
                    }
                }
            }
            /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1048576 + row * 16384, p46, arena + 4988832);
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v47 = arena[4988832 + i0];
            const float v48 = v47 / v11;
            arena[4988832 + i0] = v48;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v55 = arena[4988832 + i0];
            const float v56 = v55 * 0.01f;
            const float v54 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v57 = nn_fma(v54, 0.99f, v56);
            weights->residual_batch_normalization_1_moving_mean[i0] = v57;
        }
    }
    {
        float p51[16] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
            const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
            /* resnet8.nn:6: residual/batch_normalization_1: sub, mul over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v43 = arena[1048576 + i0 * 16 + i1];
                        const float v48 = arena[4988832 + i1];
                        const float v49 = v43 - v48;
                        arena[1048576 + i0 * 16 + i1] = v49;
                        const float v50 = v49 * v49;
                        arena[1572864 + i0 * 16 + i1 - row * 16] = v50;
                    }
                }
            }
            /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 1572864, p51, arena + 4988848);
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v52 = arena[4988848 + i0];
            const float v53 = v52 / v11;
            arena[4988848 + i0] = v53;
            const float v66 = v53 + 0.001f;
            const float v67 = nn_sqrt(v66);
            arena[5092128 + i0] = v67;
            const float v64 = weights->residual_batch_normalization_1_gamma[i0];
            const float v68 = v64 / v67;
            arena[5092144 + i0] = v68;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v60 = arena[4988848 + i0];
            const float v61 = v60 * 0.01f;
            const float v59 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v62 = nn_fma(v59, 0.99f, v61);
            weights->residual_batch_normalization_1_moving_variance[i0] = v62;
        }
    }
    {
        float p78[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual: fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v49 = arena[1048576 + i0 * 16 + i1];
                        const float v68 = arena[5092144 + i1];
                        const float v65 = weights->residual_batch_normalization_1_beta[i1];
                        const float v69 = nn_fma(v49, v68, v65);
                        const float v70 = (0.0f < v69 ? 1.0f : 0.0f);
                        const float v71 = (v70 != 0 ? v69 : 0.0f);
                        arena[1572864 + i0 * 16 + i1] = v71;
                    }
                }
            }
            /* resnet8.nn:7: residual/conv2d_2: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 1572864 + row * 16384, weights->residual_conv2d_2_kernel, arena + 2621440);
            }
            /* resnet8.nn:7: residual/conv2d_2: add over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v73 = arena[2621440 + i0 * 16 + i1 - row * 16384];
                        const float v74 = weights->residual_conv2d_2_bias[i1];
                        const float v75 = v73 + v74;
                        arena[2097152 + i0 * 16 + i1] = v75;
                    }
                }
            }
            /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2097152 + row * 16384, p78, arena + 4988832);
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v79 = arena[4988832 + i0];
            const float v80 = v79 / v11;
            arena[4988832 + i0] = v80;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v87 = arena[4988832 + i0];
            const float v88 = v87 * 0.01f;
            const float v86 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v89 = nn_fma(v86, 0.99f, v88);
            weights->residual_batch_normalization_2_moving_mean[i0] = v89;
        }
    }
    {
        float p83[16] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
            const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
            /* resnet8.nn:7: residual/batch_normalization_2: sub, mul over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v75 = arena[2097152 + i0 * 16 + i1];
                        const float v80 = arena[4988832 + i1];
                        const float v81 = v75 - v80;
                        arena[2097152 + i0 * 16 + i1] = v81;
                        const float v82 = v81 * v81;
                        arena[2621440 + i0 * 16 + i1 - row * 16] = v82;
                    }
                }
            }
            /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + 2621440, p83, arena + 4988848);
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v84 = arena[4988848 + i0];
            const float v85 = v84 / v11;
            arena[4988848 + i0] = v85;
            const float v98 = v85 + 0.001f;
            const float v99 = nn_sqrt(v98);
            arena[5092160 + i0] = v99;
            const float v96 = weights->residual_batch_normalization_2_gamma[i0];
            const float v100 = v96 / v99;
            arena[5092176 + i0] = v100;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v92 = arena[4988848 + i0];
            const float v93 = v92 * 0.01f;
            const float v91 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v94 = nn_fma(v91, 0.99f, v93);
            weights->residual_batch_normalization_2_moving_variance[i0] = v94;
        }
    }
    {
        float p111[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:9: residual: fma, add, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v81 = arena[2097152 + i0 * 16 + i1];
                        const float v100 = arena[5092176 + i1];
                        const float v97 = weights->residual_batch_normalization_2_beta[i1];
                        const float v101 = nn_fma(v81, v100, v97);
                        const float v39 = arena[524288 + i0 * 16 + i1];
                        const float v102 = v101 + v39;
                        const float v103 = (0.0f < v102 ? 1.0f : 0.0f);
                        const float v104 = (v103 != 0 ? v102 : 0.0f);
                        arena[2621440 + i0 * 16 + i1] = v104;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 2621440 + row * 16384, weights->residual_1_conv2d_3_kernel, arena + 4456448);
            }
            /* resnet8.nn:6: residual_1/conv2d_3: add over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v106 = arena[4456448 + i0 * 32 + i1 - row * 8192];
                        const float v107 = weights->residual_1_conv2d_3_bias[i1];
                        const float v108 = v106 + v107;
                        arena[4194304 + i0 * 32 + i1] = v108;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 4194304 + row * 8192, p111, arena + 4988832);
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v112 = arena[4988832 + i0];
            const float v115 = v112 / v114;
            arena[4988832 + i0] = v115;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v122 = arena[4988832 + i0];
            const float v123 = v122 * 0.01f;
            const float v121 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v124 = nn_fma(v121, 0.99f, v123);
            weights->residual_1_batch_normalization_3_moving_mean[i0] = v124;
        }
    }
    {
        float p118[32] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
            const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
            /* resnet8.nn:6: residual_1/batch_normalization_3: sub, mul over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v108 = arena[4194304 + i0 * 32 + i1];
                        const float v115 = arena[4988832 + i1];
                        const float v116 = v108 - v115;
                        arena[4194304 + i0 * 32 + i1] = v116;
                        const float v117 = v116 * v116;
                        arena[4456448 + i0 * 32 + i1 - row * 32] = v117;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 4456448, p118, arena + 4988864);
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v119 = arena[4988864 + i0];
            const float v120 = v119 / v114;
            arena[4988864 + i0] = v120;
            const float v133 = v120 + 0.001f;
            const float v134 = nn_sqrt(v133);
            arena[5091968 + i0] = v134;
            const float v131 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v135 = v131 / v134;
            arena[5092000 + i0] = v135;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v127 = arena[4988864 + i0];
            const float v128 = v127 * 0.01f;
            const float v126 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v129 = nn_fma(v126, 0.99f, v128);
            weights->residual_1_batch_normalization_3_moving_variance[i0] = v129;
        }
    }
    {
        float p145[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual_1: fma, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v116 = arena[4194304 + i0 * 32 + i1];
                        const float v135 = arena[5092000 + i1];
                        const float v132 = weights->residual_1_batch_normalization_3_beta[i1];
                        const float v136 = nn_fma(v116, v135, v132);
                        const float v137 = (0.0f < v136 ? 1.0f : 0.0f);
                        const float v138 = (v137 != 0 ? v136 : 0.0f);
                        arena[4456448 + i0 * 32 + i1] = v138;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/conv2d_4: conv [n, 16, 16, 32] [3, 3, 32, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 4456448 + row * 8192, weights->residual_1_conv2d_4_kernel, arena + 4718592);
            }
            /* resnet8.nn:7: residual_1/conv2d_4: add over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v140 = arena[4718592 + i0 * 32 + i1 - row * 8192];
                        const float v141 = weights->residual_1_conv2d_4_bias[i1];
                        const float v142 = v140 + v141;
                        arena[3145728 + i0 * 32 + i1] = v142;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3145728 + row * 8192, p145, arena + 4988832);
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v146 = arena[4988832 + i0];
            const float v147 = v146 / v114;
            arena[4988832 + i0] = v147;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v154 = arena[4988832 + i0];
            const float v155 = v154 * 0.01f;
            const float v153 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v156 = nn_fma(v153, 0.99f, v155);
            weights->residual_1_batch_normalization_4_moving_mean[i0] = v156;
        }
    }
    {
        float p150[32] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
            const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
            /* resnet8.nn:7: residual_1/batch_normalization_4: sub, mul over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v142 = arena[3145728 + i0 * 32 + i1];
                        const float v147 = arena[4988832 + i1];
                        const float v148 = v142 - v147;
                        arena[3145728 + i0 * 32 + i1] = v148;
                        const float v149 = v148 * v148;
                        arena[4718592 + i0 * 32 + i1 - row * 32] = v149;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 4718592, p150, arena + 4988864);
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v151 = arena[4988864 + i0];
            const float v152 = v151 / v114;
            arena[4988864 + i0] = v152;
            const float v165 = v152 + 0.001f;
            const float v166 = nn_sqrt(v165);
            arena[5092032 + i0] = v166;
            const float v163 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v167 = v163 / v166;
            arena[5092064 + i0] = v167;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v159 = arena[4988864 + i0];
            const float v160 = v159 * 0.01f;
            const float v158 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v161 = nn_fma(v158, 0.99f, v160);
            weights->residual_1_batch_normalization_4_moving_variance[i0] = v161;
        }
    }
    {
        float p182[64] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 2621440 + row * 16384, weights->residual_1_conv2d_5_kernel, arena + 3538944);
            }
            /* resnet8.nn:9: residual_1: fma, add, add, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v148 = arena[3145728 + i0 * 32 + i1];
                        const float v167 = arena[5092064 + i1];
                        const float v164 = weights->residual_1_batch_normalization_4_beta[i1];
                        const float v168 = nn_fma(v148, v167, v164);
                        const float v170 = arena[3538944 + i0 * 32 + i1 - row * 8192];
                        const float v171 = weights->residual_1_conv2d_5_bias[i1];
                        const float v172 = v170 + v171;
                        const float v173 = v168 + v172;
                        const float v174 = (0.0f < v173 ? 1.0f : 0.0f);
                        const float v175 = (v174 != 0 ? v173 : 0.0f);
                        arena[3670016 + i0 * 32 + i1] = v175;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3670016 + row * 8192, weights->residual_2_conv2d_6_kernel, arena + 3547136);
            }
            /* resnet8.nn:6: residual_2/conv2d_6: add over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v177 = arena[3547136 + i0 * 64 + i1 - row * 4096];
                        const float v178 = weights->residual_2_conv2d_6_bias[i1];
                        const float v179 = v177 + v178;
                        arena[3407872 + i0 * 64 + i1] = v179;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 3407872 + row * 4096, p182, arena + 4990976);
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v183 = arena[4990976 + i0];
            const float v186 = v183 / v185;
            arena[4990976 + i0] = v186;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v193 = arena[4990976 + i0];
            const float v194 = v193 * 0.01f;
            const float v192 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v195 = nn_fma(v192, 0.99f, v194);
            weights->residual_2_batch_normalization_5_moving_mean[i0] = v195;
        }
    }
    {
        float p189[64] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
            const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
            /* resnet8.nn:6: residual_2/batch_normalization_5: sub, mul over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v179 = arena[3407872 + i0 * 64 + i1];
                        const float v186 = arena[4990976 + i1];
                        const float v187 = v179 - v186;
                        arena[3407872 + i0 * 64 + i1] = v187;
                        const float v188 = v187 * v187;
                        arena[3547136 + i0 * 64 + i1 - row * 64] = v188;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 3547136, p189, arena + 3538944);
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v190 = arena[3538944 + i0];
            const float v191 = v190 / v185;
            arena[3538944 + i0] = v191;
            const float v204 = v191 + 0.001f;
            const float v205 = nn_sqrt(v204);
            arena[5091840 + i0] = v205;
            const float v202 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v206 = v202 / v205;
            arena[5091904 + i0] = v206;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v198 = arena[3538944 + i0];
            const float v199 = v198 * 0.01f;
            const float v197 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v200 = nn_fma(v197, 0.99f, v199);
            weights->residual_2_batch_normalization_5_moving_variance[i0] = v200;
        }
    }
    {
        float p216[64] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual_2: fma, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v187 = arena[3407872 + i0 * 64 + i1];
                        const float v206 = arena[5091904 + i1];
                        const float v203 = weights->residual_2_batch_normalization_5_beta[i1];
                        const float v207 = nn_fma(v187, v206, v203);
                        const float v208 = (0.0f < v207 ? 1.0f : 0.0f);
                        const float v209 = (v208 != 0 ? v207 : 0.0f);
                        arena[3538944 + i0 * 64 + i1] = v209;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/conv2d_7: conv [n, 8, 8, 64] [3, 3, 64, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_deep(&window, &part, 4, (int)(end - row), arena + 3538944 + row * 4096, weights->residual_2_conv2d_7_kernel, arena + 4980736);
            }
            /* resnet8.nn:7: residual_2/conv2d_7: add over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v211 = arena[4980736 + i0 * 64 + i1 - row * 4096];
                        const float v212 = weights->residual_2_conv2d_7_bias[i1];
                        const float v213 = v211 + v212;
                        arena[4718592 + i0 * 64 + i1] = v213;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 4718592 + row * 4096, p216, arena + 4984832);
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v217 = arena[4984832 + i0];
            const float v218 = v217 / v185;
            arena[4984832 + i0] = v218;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v225 = arena[4984832 + i0];
            const float v226 = v225 * 0.01f;
            const float v224 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v227 = nn_fma(v224, 0.99f, v226);
            weights->residual_2_batch_normalization_6_moving_mean[i0] = v227;
        }
    }
    {
        float p221[64] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
            const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
            /* resnet8.nn:7: residual_2/batch_normalization_6: sub, mul over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v213 = arena[4718592 + i0 * 64 + i1];
                        const float v218 = arena[4984832 + i1];
                        const float v219 = v213 - v218;
                        arena[4718592 + i0 * 64 + i1] = v219;
                        const float v220 = v219 * v219;
                        arena[4980736 + i0 * 64 + i1 - row * 64] = v220;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 4980736, p221, arena + 4984896);
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v222 = arena[4984896 + i0];
            const float v223 = v222 / v185;
            arena[4984896 + i0] = v223;
            const float v236 = v223 + 0.001f;
            const float v237 = nn_sqrt(v236);
            arena[4993024 + i0] = v237;
            const float v234 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v238 = v234 / v237;
            arena[4993088 + i0] = v238;
        }
    }
    /* resnet8.nn:29: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v230 = arena[4984896 + i0];
            const float v231 = v230 * 0.01f;
            const float v229 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v232 = nn_fma(v229, 0.99f, v231);
            weights->residual_2_batch_normalization_6_moving_variance[i0] = v232;
        }
    }
    {
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3670016 + row * 8192, weights->residual_2_conv2d_8_kernel, arena + 4980736);
            }
            /* resnet8.nn:9: residual_2: fma, add, add, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v219 = arena[4718592 + i0 * 64 + i1];
                        const float v238 = arena[4993088 + i1];
                        const float v235 = weights->residual_2_batch_normalization_6_beta[i1];
                        const float v239 = nn_fma(v219, v238, v235);
                        const float v241 = arena[4980736 + i0 * 64 + i1 - row * 4096];
                        const float v242 = weights->residual_2_conv2d_8_bias[i1];
                        const float v243 = v241 + v242;
                        const float v244 = v239 + v243;
                        const float v245 = (0.0f < v244 ? 1.0f : 0.0f);
                        arena[4849664 + i0 * 64 + i1] = v245;
                        const float v246 = (v245 != 0 ? v244 : 0.0f);
                        arena[4980736 + i0 * 64 + i1 - row * 4096] = v246;
                    }
                }
            }
            /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
                nn_window_sum(&window, (int)(end - row), arena + 4980736, arena + 4986880);
            }
            /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    const float v247 = arena[4986880 + i0 - row * 64];
                    const float v249 = v247 * 0.015625f;
                    arena[4984832 + i0] = v249;
                }
            }
        }
    }
    /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm(n, 10, 64, arena + 4984832, 64, 1, weights->dense_kernel, 10, 1, arena + 4986880, 10, 1, 0, resnet8_train_panel_1, &(struct resnet8_train_panel_1){ weights, arena });
    /* resnet8.nn:22: dense: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 4986880, arena + 4988832);
    /* resnet8.nn:22: dense: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v256 = arena[4988832 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v254 = arena[4986880 + i0 * 10 + i1];
                const float v257 = v254 - v256;
                const float v258 = nn_exp(v257);
                arena[4986880 + i0 * 10 + i1] = v258;
            }
        }
    }
    /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 4986880, arena + 4988832);
    /* resnet8.nn:22: dense: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v260 = arena[4988832 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v258 = arena[4986880 + i0 * 10 + i1];
                const float v261 = v258 / v260;
                arena[4987200 + i0 * 10 + i1] = v261;
            }
        }
    }
    /* resnet8.nn:28: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 4987200, arena + 4988864);
    /* resnet8.nn:28: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v264 = arena[4988800 + i0];
            const float v269 = arena[4988864 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v266 = arena[4988896 + i1];
                const float v267 = (v264 == v266 ? 1.0f : 0.0f);
                arena[4987520 + i0 * 10 + i1] = v267;
                const float v261 = arena[4987200 + i0 * 10 + i1];
                const float v270 = v261 / v269;
                arena[4987840 + i0 * 10 + i1] = v270;
                const float v272 = nn_maximum(v270, 1e-7f);
                arena[4988160 + i0 * 10 + i1] = v272;
                const float v274 = nn_minimum(v272, 0.9999999f);
                arena[4988480 + i0 * 10 + i1] = v274;
                const float v275 = nn_log(v274);
                const float v276 = v267 * v275;
                arena[4990976 + i0 * 10 + i1] = v276;
            }
        }
    }
    /* resnet8.nn:28: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 4990976, arena + 4988896);
    /* resnet8.nn:28: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v277 = arena[4988896 + i0];
            const float v278 = -v277;
            arena[4988896 + i0] = v278;
        }
    }
    /* resnet8.nn:28: sum [n] -> [] */
    nn_sum(1, n, arena + 4988896, arena + 5092208);
    /* resnet8.nn:30: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 4987200, integers);
    /* resnet8.nn:30: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v287 = integers[i0];
            const float v288 = (float)v287;
            const float v263 = arena[4988800 + i0];
            const float v289 = (v263 == v288 ? 1.0f : 0.0f);
            arena[4988800 + i0] = v289;
        }
    }
    /* resnet8.nn:30: sum [n] -> [] */
    nn_sum(1, n, arena + 4988800, arena + 4988896);
    /* resnet8.nn:28: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 3 more over [n, 10] */
    {
        const float v299 = arena[4991296];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v269 = arena[4988864 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v267 = arena[4987520 + i0 * 10 + i1];
                const float v300 = v299 * v267;
                const float v274 = arena[4988480 + i0 * 10 + i1];
                const float v301 = v300 / v274;
                const float v272 = arena[4988160 + i0 * 10 + i1];
                const float v302 = (v272 < 0.9999999f ? 1.0f : 0.0f);
                const float v303 = (v272 == 0.9999999f ? 1.0f : 0.0f);
                const float v305 = v301 * 0.5f;
                const float v306 = (v303 != 0 ? v305 : 0.0f);
                const float v307 = (v302 != 0 ? v301 : v306);
                const float v270 = arena[4987840 + i0 * 10 + i1];
                const float v308 = (1e-7f < v270 ? 1.0f : 0.0f);
                const float v309 = (v270 == 1e-7f ? 1.0f : 0.0f);
                const float v310 = v307 * 0.5f;
                const float v311 = (v309 != 0 ? v310 : 0.0f);
                const float v312 = (v308 != 0 ? v307 : v311);
                const float v313 = v312 / v269;
                arena[4987520 + i0 * 10 + i1] = v313;
                const float v314 = v313 * v270;
                const float v315 = -v314;
                arena[4988480 + i0 * 10 + i1] = v315;
            }
        }
    }
    /* resnet8.nn:28: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 4988480, arena + 4988800);
    /* resnet8.nn:22: dense: add, div, mul, neg over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v317 = arena[4988800 + i0];
            const float v260 = arena[4988832 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v313 = arena[4987520 + i0 * 10 + i1];
                const float v318 = v313 + v317;
                const float v319 = v318 / v260;
                arena[4987520 + i0 * 10 + i1] = v319;
                const float v261 = arena[4987200 + i0 * 10 + i1];
                const float v320 = v319 * v261;
                const float v321 = -v320;
                arena[4987200 + i0 * 10 + i1] = v321;
            }
        }
    }
    /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 4987200, arena + 4987840);
    /* resnet8.nn:22: dense: add, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v323 = arena[4987840 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v319 = arena[4987520 + i0 * 10 + i1];
                const float v324 = v319 + v323;
                const float v258 = arena[4986880 + i0 * 10 + i1];
                const float v325 = v324 * v258;
                arena[4987520 + i0 * 10 + i1] = v325;
            }
        }
    }
    /* resnet8.nn:22: dense: sum [n, 10] -> [10] */
    nn_sum_rows(n, 10, arena + 4987520, arena + 4986880);
    /* resnet8.nn:22: dense: contract [n, 10] [64, 10] -> [n, 64] */
    nn_gemm(n, 64, 10, arena + 4987520, 10, 1, weights->dense_kernel, 1, 10, arena + 4990976, 64, 1, 0, NULL, NULL);
    /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 64; i0++) {
            const float v329 = arena[4990976 + i0];
            const float v330 = v329 * 0.015625f;
            arena[4990976 + i0] = v330;
        }
    }
    /* resnet8.nn:29: dense: div, fma, store over [] */
    {
        const float v279 = arena[5092208];
        const float v280 = v279 / (float)n;
        arena[5092208] = v280;
        const float v281 = metrics->loss_total;
        const float v282 = nn_fma(v280, (float)n, v281);
        metrics->loss_total = v282;
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [10] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v326 = arena[4986880 + i0];
            const float v1031 = trainer->dense_bias_m[i0];
            const float v1032 = v326 - v1031;
            const float v1033 = nn_fma(v1032, 0.1f, v1031);
            trainer->dense_bias_m[i0] = v1033;
            const float v1035 = trainer->dense_bias_v[i0];
            const float v1036 = -v1035;
            const float v1037 = nn_fma(v326, v326, v1036);
            const float v1038 = nn_fma(v1037, 0.001f, v1035);
            trainer->dense_bias_v[i0] = v1038;
            const float v1040 = v1033 * v546;
            const float v1041 = nn_sqrt(v1038);
            const float v1042 = v1041 + 1e-7f;
            const float v1043 = v1040 / v1042;
            const float v253 = weights->dense_bias[i0];
            const float v1044 = v253 - v1043;
            weights->dense_bias[i0] = v1044;
        }
    }
    /* resnet8.nn:29: dense: contract [n, 64] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 10] */
    nn_gemm(64, 10, n, arena + 4984832, 1, 64, arena + 4987520, 10, 1, NULL, 10, 1, 0, resnet8_train_panel_2, &(struct resnet8_train_panel_2){ weights, trainer, arena });
    /* resnet8.nn:29: dense: add, store over [] */
    {
        const float v292 = metrics->accuracy_total;
        const float v291 = arena[4988896];
        const float v293 = v292 + v291;
        metrics->accuracy_total = v293;
    }
    {
        float p333[64] = { 0 };
        float p339[64] = { 0 };
        float p347[64] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:20: average_pooling2d: window_spread [n, 1, 1, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
                nn_window_spread(&window, (int)(end - row), arena + 4990976 + row * 64, arena + 4980736);
            }
            /* resnet8.nn:7: residual_2/batch_normalization_6: select, mul, mul, neg over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v245 = arena[4849664 + i0 * 64 + i1];
                        const float v331 = arena[4980736 + i0 * 64 + i1 - row * 4096];
                        const float v332 = (v245 != 0 ? v331 : 0.0f);
                        arena[4849664 + i0 * 64 + i1] = v332;
                        const float v238 = arena[4993088 + i1];
                        const float v337 = v332 * v238;
                        arena[3932160 + i0 * 64 + i1] = v337;
                        const float v219 = arena[4718592 + i0 * 64 + i1];
                        const float v338 = v332 * v219;
                        arena[4980736 + i0 * 64 + i1 - row * 4096] = v338;
                        const float v346 = -v337;
                        arena[4984832 + i0 * 64 + i1 - row * 4096] = v346;
                    }
                }
            }
            /* resnet8.nn:8: residual_2/conv2d_8: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 4849664 + row * 4096, p333, arena + 4993152);
            /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 4980736, p339, arena + 4993216);
            /* resnet8.nn:7: residual_2/batch_normalization_6: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row * 64, (int)(end - row) * 64, n * 64, 64, arena + 4984832, p347, arena + 4993280);
        }
    }
    /* resnet8.nn:8: residual_2/conv2d_8: conv_kernel_gradient [n, 16, 16, 32] [n, 8, 8, 64] -> [1, 1, 32, 64] */
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 3670016, arena + 4849664, arena + 4980736);
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v340 = arena[4993216 + i0];
            const float v237 = arena[4993024 + i0];
            const float v341 = v340 / v237;
            arena[4993216 + i0] = v341;
            const float v238 = arena[4993088 + i0];
            const float v342 = v341 * v238;
            const float v343 = -v342;
            const float v344 = 0.5f / v237;
            const float v345 = v343 * v344;
            const float v350 = v345 / v185;
            arena[4993024 + i0] = v350;
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v348 = arena[4993280 + i0];
            const float v354 = v348 / v185;
            arena[4993280 + i0] = v354;
        }
    }
    {
        float p356[64] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
            const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
            /* resnet8.nn:7: residual_2/batch_normalization_6: mul, add, add, add over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v350 = arena[4993024 + i1];
                        const float v219 = arena[4718592 + i0 * 64 + i1];
                        const float v351 = v350 * v219;
                        const float v352 = v351 + v351;
                        const float v337 = arena[3932160 + i0 * 64 + i1];
                        const float v353 = v337 + v352;
                        const float v354 = arena[4993280 + i1];
                        const float v355 = v353 + v354;
                        arena[4718592 + i0 * 64 + i1] = v355;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/conv2d_7: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 4718592 + row * 64, p356, arena + 4993088);
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, mul, sub, fma, store, mul, sqrt, add, div, sub, and 13 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v333 = arena[4993152 + i0];
            const float v972 = trainer->residual_2_batch_normalization_6_beta_m[i0];
            const float v973 = v333 - v972;
            const float v974 = nn_fma(v973, 0.1f, v972);
            trainer->residual_2_batch_normalization_6_beta_m[i0] = v974;
            const float v977 = v333 * v333;
            const float v976 = trainer->residual_2_batch_normalization_6_beta_v[i0];
            const float v978 = v977 - v976;
            const float v979 = nn_fma(v978, 0.001f, v976);
            trainer->residual_2_batch_normalization_6_beta_v[i0] = v979;
            const float v981 = v974 * v546;
            const float v982 = nn_sqrt(v979);
            const float v983 = v982 + 1e-7f;
            const float v984 = v981 / v983;
            const float v215 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v985 = v215 - v984;
            weights->residual_2_batch_normalization_6_beta[i0] = v985;
            const float v1002 = trainer->residual_2_conv2d_8_bias_m[i0];
            const float v1003 = v333 - v1002;
            const float v1004 = nn_fma(v1003, 0.1f, v1002);
            trainer->residual_2_conv2d_8_bias_m[i0] = v1004;
            const float v1006 = trainer->residual_2_conv2d_8_bias_v[i0];
            const float v1007 = v977 - v1006;
            const float v1008 = nn_fma(v1007, 0.001f, v1006);
            trainer->residual_2_conv2d_8_bias_v[i0] = v1008;
            const float v1010 = v1004 * v546;
            const float v1011 = nn_sqrt(v1008);
            const float v1012 = v1011 + 1e-7f;
            const float v1013 = v1010 / v1012;
            const float v242 = weights->residual_2_conv2d_8_bias[i0];
            const float v1014 = v242 - v1013;
            weights->residual_2_conv2d_8_bias[i0] = v1014;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 32, 64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v334 = arena[4980736 + i0];
            const float v987 = trainer->residual_2_conv2d_8_kernel_m[i0];
            const float v988 = v334 - v987;
            const float v989 = nn_fma(v988, 0.1f, v987);
            trainer->residual_2_conv2d_8_kernel_m[i0] = v989;
            const float v991 = trainer->residual_2_conv2d_8_kernel_v[i0];
            const float v992 = -v991;
            const float v993 = nn_fma(v334, v334, v992);
            const float v994 = nn_fma(v993, 0.001f, v991);
            trainer->residual_2_conv2d_8_kernel_v[i0] = v994;
            const float v996 = v989 * v546;
            const float v997 = nn_sqrt(v994);
            const float v998 = v997 + 1e-7f;
            const float v999 = v996 / v998;
            const float v240 = weights->residual_2_conv2d_8_kernel[i0];
            const float v1000 = v240 - v999;
            weights->residual_2_conv2d_8_kernel[i0] = v1000;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v349 = arena[4993216 + i0];
            const float v957 = trainer->residual_2_batch_normalization_6_gamma_m[i0];
            const float v958 = v349 - v957;
            const float v959 = nn_fma(v958, 0.1f, v957);
            trainer->residual_2_batch_normalization_6_gamma_m[i0] = v959;
            const float v961 = trainer->residual_2_batch_normalization_6_gamma_v[i0];
            const float v962 = -v961;
            const float v963 = nn_fma(v349, v349, v962);
            const float v964 = nn_fma(v963, 0.001f, v961);
            trainer->residual_2_batch_normalization_6_gamma_v[i0] = v964;
            const float v966 = v959 * v546;
            const float v967 = nn_sqrt(v964);
            const float v968 = v967 + 1e-7f;
            const float v969 = v966 / v968;
            const float v214 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v970 = v214 - v969;
            weights->residual_2_batch_normalization_6_gamma[i0] = v970;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v356 = arena[4993088 + i0];
            const float v942 = trainer->residual_2_conv2d_7_bias_m[i0];
            const float v943 = v356 - v942;
            const float v944 = nn_fma(v943, 0.1f, v942);
            trainer->residual_2_conv2d_7_bias_m[i0] = v944;
            const float v946 = trainer->residual_2_conv2d_7_bias_v[i0];
            const float v947 = -v946;
            const float v948 = nn_fma(v356, v356, v947);
            const float v949 = nn_fma(v948, 0.001f, v946);
            trainer->residual_2_conv2d_7_bias_v[i0] = v949;
            const float v951 = v944 * v546;
            const float v952 = nn_sqrt(v949);
            const float v953 = v952 + 1e-7f;
            const float v954 = v951 / v953;
            const float v212 = weights->residual_2_conv2d_7_bias[i0];
            const float v955 = v212 - v954;
            weights->residual_2_conv2d_7_bias[i0] = v955;
        }
    }
    /* resnet8.nn:8: residual_2/conv2d_8: conv_input_gradient [n, 8, 8, 64] [1, 1, 64, 32] -> [n, 16, 16, 32] */
    {
        {
            static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 32, 1 };
            static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
            nn_conv_even(&window, &part, 4, n, arena + 4849664, arena + 4988928, arena + 3932160);
        }
        {
            static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, -1 }, 64, 32, 1 };
            static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
            nn_conv_even(&window, &part, 4, n, arena + 4849664, arena + 4988928, arena + 3932160);
        }
        {
            static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 0, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, 0 }, 64, 32, 1 };
            static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
            nn_conv_even(&window, &part, 4, n, arena + 4849664, arena + 4988928, arena + 3932160);
        }
        {
            static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, -1 }, 64, 32, 1 };
            static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
            nn_conv_even(&window, &part, 4, n, arena + 4849664, arena + 4988928, arena + 3932160);
        }
    }
    /* resnet8.nn:7: residual_2/conv2d_7: conv_kernel_gradient [n, 8, 8, 64] [n, 8, 8, 64] -> [3, 3, 64, 64] */
    {
        static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 3538944, arena + 4718592, arena + 4980736);
    }
    /* resnet8.nn:7: residual_2/conv2d_7: conv_turn [3, 3, 64, 64] -> [3, 3, 64, 64] */
    nn_conv_turn(9, 1, 64, 64, weights->residual_2_conv2d_7_kernel, arena + 5017600);
    /* resnet8.nn:7: residual_2/conv2d_7: conv_input_gradient [n, 8, 8, 64] [3, 3, 64, 64] -> [n, 8, 8, 64] */
    {
        {
            static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
            static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
            nn_conv_deep(&window, &part, 4, n, arena + 4718592, arena + 5017600, arena + 4849664);
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 64, 64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 36864; i0++) {
            const float v357 = arena[4980736 + i0];
            const float v927 = trainer->residual_2_conv2d_7_kernel_m[i0];
            const float v928 = v357 - v927;
            const float v929 = nn_fma(v928, 0.1f, v927);
            trainer->residual_2_conv2d_7_kernel_m[i0] = v929;
            const float v931 = trainer->residual_2_conv2d_7_kernel_v[i0];
            const float v932 = -v931;
            const float v933 = nn_fma(v357, v357, v932);
            const float v934 = nn_fma(v933, 0.001f, v931);
            trainer->residual_2_conv2d_7_kernel_v[i0] = v934;
            const float v936 = v929 * v546;
            const float v937 = nn_sqrt(v934);
            const float v938 = v937 + 1e-7f;
            const float v939 = v936 / v938;
            const float v210 = weights->residual_2_conv2d_7_kernel[i0];
            const float v940 = v210 - v939;
            weights->residual_2_conv2d_7_kernel[i0] = v940;
        }
    }
    {
        float p362[64] = { 0 };
        float p365[64] = { 0 };
        float p373[64] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
            const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
            /* resnet8.nn:6: residual_2/batch_normalization_5: less, select, mul, mul, neg over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v209 = arena[3538944 + i0 * 64 + i1];
                        const float v360 = (0.0f < v209 ? 1.0f : 0.0f);
                        const float v359 = arena[4849664 + i0 * 64 + i1];
                        const float v361 = (v360 != 0 ? v359 : 0.0f);
                        arena[4980736 + i0 * 64 + i1 - row * 64] = v361;
                        const float v206 = arena[5091904 + i1];
                        const float v363 = v361 * v206;
                        arena[3538944 + i0 * 64 + i1] = v363;
                        const float v187 = arena[3407872 + i0 * 64 + i1];
                        const float v364 = v361 * v187;
                        arena[4984832 + i0 * 64 + i1 - row * 64] = v364;
                        const float v372 = -v363;
                        arena[4988928 + i0 * 64 + i1 - row * 64] = v372;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 4980736, p362, arena + 4993024);
            /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 4984832, p365, arena + 4993088);
            /* resnet8.nn:6: residual_2/batch_normalization_5: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 4988928, p373, arena + 4993152);
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v366 = arena[4993088 + i0];
            const float v205 = arena[5091840 + i0];
            const float v367 = v366 / v205;
            arena[4993088 + i0] = v367;
            const float v206 = arena[5091904 + i0];
            const float v368 = v367 * v206;
            const float v369 = -v368;
            const float v370 = 0.5f / v205;
            const float v371 = v369 * v370;
            const float v376 = v371 / v185;
            arena[5091840 + i0] = v376;
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: div over [1, 1, 64] */
    {
        const float v185 = arena[5092200];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v374 = arena[4993152 + i0];
            const float v380 = v374 / v185;
            arena[4993152 + i0] = v380;
        }
    }
    {
        float p382[64] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 64; row += 64) {
            const ptrdiff_t end = row + 64 < (ptrdiff_t)n * 64 ? row + 64 : (ptrdiff_t)n * 64;
            /* resnet8.nn:6: residual_2/batch_normalization_5: mul, add, add, add over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v376 = arena[5091840 + i1];
                        const float v187 = arena[3407872 + i0 * 64 + i1];
                        const float v377 = v376 * v187;
                        const float v378 = v377 + v377;
                        const float v363 = arena[3538944 + i0 * 64 + i1];
                        const float v379 = v363 + v378;
                        const float v380 = arena[4993152 + i1];
                        const float v381 = v379 + v380;
                        arena[3407872 + i0 * 64 + i1] = v381;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/conv2d_6: sum [n, 8, 8, 64] -> [64] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 64, 64, arena + 3407872 + row * 64, p382, arena + 4993216);
        }
    }
    /* resnet8.nn:6: residual_2/conv2d_6: conv_kernel_gradient [n, 16, 16, 32] [n, 8, 8, 64] -> [3, 3, 32, 64] */
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 3670016, arena + 3407872, arena + 3538944);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v362 = arena[4993024 + i0];
            const float v912 = trainer->residual_2_batch_normalization_5_beta_m[i0];
            const float v913 = v362 - v912;
            const float v914 = nn_fma(v913, 0.1f, v912);
            trainer->residual_2_batch_normalization_5_beta_m[i0] = v914;
            const float v916 = trainer->residual_2_batch_normalization_5_beta_v[i0];
            const float v917 = -v916;
            const float v918 = nn_fma(v362, v362, v917);
            const float v919 = nn_fma(v918, 0.001f, v916);
            trainer->residual_2_batch_normalization_5_beta_v[i0] = v919;
            const float v921 = v914 * v546;
            const float v922 = nn_sqrt(v919);
            const float v923 = v922 + 1e-7f;
            const float v924 = v921 / v923;
            const float v181 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v925 = v181 - v924;
            weights->residual_2_batch_normalization_5_beta[i0] = v925;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v375 = arena[4993088 + i0];
            const float v897 = trainer->residual_2_batch_normalization_5_gamma_m[i0];
            const float v898 = v375 - v897;
            const float v899 = nn_fma(v898, 0.1f, v897);
            trainer->residual_2_batch_normalization_5_gamma_m[i0] = v899;
            const float v901 = trainer->residual_2_batch_normalization_5_gamma_v[i0];
            const float v902 = -v901;
            const float v903 = nn_fma(v375, v375, v902);
            const float v904 = nn_fma(v903, 0.001f, v901);
            trainer->residual_2_batch_normalization_5_gamma_v[i0] = v904;
            const float v906 = v899 * v546;
            const float v907 = nn_sqrt(v904);
            const float v908 = v907 + 1e-7f;
            const float v909 = v906 / v908;
            const float v180 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v910 = v180 - v909;
            weights->residual_2_batch_normalization_5_gamma[i0] = v910;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v382 = arena[4993216 + i0];
            const float v882 = trainer->residual_2_conv2d_6_bias_m[i0];
            const float v883 = v382 - v882;
            const float v884 = nn_fma(v883, 0.1f, v882);
            trainer->residual_2_conv2d_6_bias_m[i0] = v884;
            const float v886 = trainer->residual_2_conv2d_6_bias_v[i0];
            const float v887 = -v886;
            const float v888 = nn_fma(v382, v382, v887);
            const float v889 = nn_fma(v888, 0.001f, v886);
            trainer->residual_2_conv2d_6_bias_v[i0] = v889;
            const float v891 = v884 * v546;
            const float v892 = nn_sqrt(v889);
            const float v893 = v892 + 1e-7f;
            const float v894 = v891 / v893;
            const float v178 = weights->residual_2_conv2d_6_bias[i0];
            const float v895 = v178 - v894;
            weights->residual_2_conv2d_6_bias[i0] = v895;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 64] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 18432; i0++) {
            const float v383 = arena[3538944 + i0];
            const float v867 = trainer->residual_2_conv2d_6_kernel_m[i0];
            const float v868 = v383 - v867;
            const float v869 = nn_fma(v868, 0.1f, v867);
            trainer->residual_2_conv2d_6_kernel_m[i0] = v869;
            const float v871 = trainer->residual_2_conv2d_6_kernel_v[i0];
            const float v872 = -v871;
            const float v873 = nn_fma(v383, v383, v872);
            const float v874 = nn_fma(v873, 0.001f, v871);
            trainer->residual_2_conv2d_6_kernel_v[i0] = v874;
            const float v876 = v869 * v546;
            const float v877 = nn_sqrt(v874);
            const float v878 = v877 + 1e-7f;
            const float v879 = v876 / v878;
            const float v176 = weights->residual_2_conv2d_6_kernel[i0];
            const float v880 = v176 - v879;
            weights->residual_2_conv2d_6_kernel[i0] = v880;
        }
    }
    {
        float p389[32] = { 0 };
        float p395[32] = { 0 };
        float p403[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual_2/conv2d_6: conv_input_gradient [n, 8, 8, 64] [3, 3, 64, 32] -> [n, 16, 16, 32] */
            {
                {
                    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 32, 1 };
                    static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
                    nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3407872 + row * 4096, arena + 5054464, arena + 3538944);
                }
                {
                    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 64, 32, 1 };
                    static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
                    nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3407872 + row * 4096, arena + 5054464, arena + 3538944);
                }
                {
                    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 64, 32, 1 };
                    static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 16, 16 } };
                    nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3407872 + row * 4096, arena + 5054464, arena + 3538944);
                }
                {
                    static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 32, 1 };
                    static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 16, 16 } };
                    nn_conv_even(&window, &part, 4, (int)(end - row), arena + 3407872 + row * 4096, arena + 5054464, arena + 3538944);
                }
            }
            /* resnet8.nn:7: residual_1/batch_normalization_4: add, less, select, mul, mul, neg over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v336 = arena[3932160 + i0 * 32 + i1];
                        const float v385 = arena[3538944 + i0 * 32 + i1 - row * 8192];
                        const float v386 = v336 + v385;
                        const float v175 = arena[3670016 + i0 * 32 + i1];
                        const float v387 = (0.0f < v175 ? 1.0f : 0.0f);
                        const float v388 = (v387 != 0 ? v386 : 0.0f);
                        arena[3932160 + i0 * 32 + i1] = v388;
                        const float v167 = arena[5092064 + i1];
                        const float v393 = v388 * v167;
                        arena[3670016 + i0 * 32 + i1] = v393;
                        const float v148 = arena[3145728 + i0 * 32 + i1];
                        const float v394 = v388 * v148;
                        arena[3538944 + i0 * 32 + i1 - row * 8192] = v394;
                        const float v402 = -v393;
                        arena[3547136 + i0 * 32 + i1 - row * 8192] = v402;
                    }
                }
            }
            /* resnet8.nn:8: residual_1/conv2d_5: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3932160 + row * 8192, p389, arena + 5091840);
            /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3538944, p395, arena + 5091872);
            /* resnet8.nn:7: residual_1/batch_normalization_4: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3547136, p403, arena + 5091904);
        }
    }
    /* resnet8.nn:8: residual_1/conv2d_5: conv_kernel_gradient [n, 32, 32, 16] [n, 16, 16, 32] -> [1, 1, 16, 32] */
    {
        static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 2621440, arena + 3932160, arena + 3417088);
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v396 = arena[5091872 + i0];
            const float v166 = arena[5092032 + i0];
            const float v397 = v396 / v166;
            arena[5091872 + i0] = v397;
            const float v167 = arena[5092064 + i0];
            const float v398 = v397 * v167;
            const float v399 = -v398;
            const float v400 = 0.5f / v166;
            const float v401 = v399 * v400;
            const float v406 = v401 / v114;
            arena[5092032 + i0] = v406;
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v404 = arena[5091904 + i0];
            const float v410 = v404 / v114;
            arena[5091904 + i0] = v410;
        }
    }
    {
        float p412[32] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:7: residual_1/batch_normalization_4: mul, add, add, add over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v406 = arena[5092032 + i1];
                        const float v148 = arena[3145728 + i0 * 32 + i1];
                        const float v407 = v406 * v148;
                        const float v408 = v407 + v407;
                        const float v393 = arena[3670016 + i0 * 32 + i1];
                        const float v409 = v393 + v408;
                        const float v410 = arena[5091904 + i1];
                        const float v411 = v409 + v410;
                        arena[3145728 + i0 * 32 + i1] = v411;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/conv2d_4: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 3145728 + row * 8192, p412, arena + 5091936);
            /* resnet8.nn:7: residual_1/conv2d_4: conv_input_gradient [n, 16, 16, 32] [3, 3, 32, 32] -> [n, 16, 16, 32] */
            {
                {
                    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
                    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 3145728 + row * 8192, arena + 5072896, arena + 3670016 + row * 8192);
                }
            }
        }
    }
    /* resnet8.nn:7: residual_1/conv2d_4: conv_kernel_gradient [n, 16, 16, 32] [n, 16, 16, 32] -> [3, 3, 32, 32] */
    {
        static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 4456448, arena + 3145728, arena + 3407872);
    }
    /* resnet8.nn:29: dense: sub, fma, store, mul, sub, fma, store, mul, sqrt, add, div, sub, and 13 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v389 = arena[5091840 + i0];
            const float v823 = trainer->residual_1_batch_normalization_4_beta_m[i0];
            const float v824 = v389 - v823;
            const float v825 = nn_fma(v824, 0.1f, v823);
            trainer->residual_1_batch_normalization_4_beta_m[i0] = v825;
            const float v828 = v389 * v389;
            const float v827 = trainer->residual_1_batch_normalization_4_beta_v[i0];
            const float v829 = v828 - v827;
            const float v830 = nn_fma(v829, 0.001f, v827);
            trainer->residual_1_batch_normalization_4_beta_v[i0] = v830;
            const float v832 = v825 * v546;
            const float v833 = nn_sqrt(v830);
            const float v834 = v833 + 1e-7f;
            const float v835 = v832 / v834;
            const float v144 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v836 = v144 - v835;
            weights->residual_1_batch_normalization_4_beta[i0] = v836;
            const float v853 = trainer->residual_1_conv2d_5_bias_m[i0];
            const float v854 = v389 - v853;
            const float v855 = nn_fma(v854, 0.1f, v853);
            trainer->residual_1_conv2d_5_bias_m[i0] = v855;
            const float v857 = trainer->residual_1_conv2d_5_bias_v[i0];
            const float v858 = v828 - v857;
            const float v859 = nn_fma(v858, 0.001f, v857);
            trainer->residual_1_conv2d_5_bias_v[i0] = v859;
            const float v861 = v855 * v546;
            const float v862 = nn_sqrt(v859);
            const float v863 = v862 + 1e-7f;
            const float v864 = v861 / v863;
            const float v171 = weights->residual_1_conv2d_5_bias[i0];
            const float v865 = v171 - v864;
            weights->residual_1_conv2d_5_bias[i0] = v865;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 16, 32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v390 = arena[3417088 + i0];
            const float v838 = trainer->residual_1_conv2d_5_kernel_m[i0];
            const float v839 = v390 - v838;
            const float v840 = nn_fma(v839, 0.1f, v838);
            trainer->residual_1_conv2d_5_kernel_m[i0] = v840;
            const float v842 = trainer->residual_1_conv2d_5_kernel_v[i0];
            const float v843 = -v842;
            const float v844 = nn_fma(v390, v390, v843);
            const float v845 = nn_fma(v844, 0.001f, v842);
            trainer->residual_1_conv2d_5_kernel_v[i0] = v845;
            const float v847 = v840 * v546;
            const float v848 = nn_sqrt(v845);
            const float v849 = v848 + 1e-7f;
            const float v850 = v847 / v849;
            const float v169 = weights->residual_1_conv2d_5_kernel[i0];
            const float v851 = v169 - v850;
            weights->residual_1_conv2d_5_kernel[i0] = v851;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v405 = arena[5091872 + i0];
            const float v808 = trainer->residual_1_batch_normalization_4_gamma_m[i0];
            const float v809 = v405 - v808;
            const float v810 = nn_fma(v809, 0.1f, v808);
            trainer->residual_1_batch_normalization_4_gamma_m[i0] = v810;
            const float v812 = trainer->residual_1_batch_normalization_4_gamma_v[i0];
            const float v813 = -v812;
            const float v814 = nn_fma(v405, v405, v813);
            const float v815 = nn_fma(v814, 0.001f, v812);
            trainer->residual_1_batch_normalization_4_gamma_v[i0] = v815;
            const float v817 = v810 * v546;
            const float v818 = nn_sqrt(v815);
            const float v819 = v818 + 1e-7f;
            const float v820 = v817 / v819;
            const float v143 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v821 = v143 - v820;
            weights->residual_1_batch_normalization_4_gamma[i0] = v821;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v412 = arena[5091936 + i0];
            const float v793 = trainer->residual_1_conv2d_4_bias_m[i0];
            const float v794 = v412 - v793;
            const float v795 = nn_fma(v794, 0.1f, v793);
            trainer->residual_1_conv2d_4_bias_m[i0] = v795;
            const float v797 = trainer->residual_1_conv2d_4_bias_v[i0];
            const float v798 = -v797;
            const float v799 = nn_fma(v412, v412, v798);
            const float v800 = nn_fma(v799, 0.001f, v797);
            trainer->residual_1_conv2d_4_bias_v[i0] = v800;
            const float v802 = v795 * v546;
            const float v803 = nn_sqrt(v800);
            const float v804 = v803 + 1e-7f;
            const float v805 = v802 / v804;
            const float v141 = weights->residual_1_conv2d_4_bias[i0];
            const float v806 = v141 - v805;
            weights->residual_1_conv2d_4_bias[i0] = v806;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 9216; i0++) {
            const float v413 = arena[3407872 + i0];
            const float v778 = trainer->residual_1_conv2d_4_kernel_m[i0];
            const float v779 = v413 - v778;
            const float v780 = nn_fma(v779, 0.1f, v778);
            trainer->residual_1_conv2d_4_kernel_m[i0] = v780;
            const float v782 = trainer->residual_1_conv2d_4_kernel_v[i0];
            const float v783 = -v782;
            const float v784 = nn_fma(v413, v413, v783);
            const float v785 = nn_fma(v784, 0.001f, v782);
            trainer->residual_1_conv2d_4_kernel_v[i0] = v785;
            const float v787 = v780 * v546;
            const float v788 = nn_sqrt(v785);
            const float v789 = v788 + 1e-7f;
            const float v790 = v787 / v789;
            const float v139 = weights->residual_1_conv2d_4_kernel[i0];
            const float v791 = v139 - v790;
            weights->residual_1_conv2d_4_kernel[i0] = v791;
        }
    }
    /* resnet8.nn:8: residual_1/conv2d_5: conv_input_gradient [n, 16, 16, 32] [1, 1, 32, 16] -> [n, 32, 32, 16] */
    {
        {
            static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 16, 1 };
            static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
            nn_conv_even(&window, &part, 6, n, arena + 3932160, arena + 5091328, arena + 3145728);
        }
        {
            static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, -1 }, 32, 16, 1 };
            static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
            nn_conv_even(&window, &part, 6, n, arena + 3932160, arena + 5091328, arena + 3145728);
        }
        {
            static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 0, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, 0 }, 32, 16, 1 };
            static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
            nn_conv_even(&window, &part, 6, n, arena + 3932160, arena + 5091328, arena + 3145728);
        }
        {
            static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, -1, -1 }, 32, 16, 1 };
            static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
            nn_conv_even(&window, &part, 6, n, arena + 3932160, arena + 5091328, arena + 3145728);
        }
    }
    {
        float p418[32] = { 0 };
        float p421[32] = { 0 };
        float p429[32] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 256; row += 128) {
            const ptrdiff_t end = row + 128 < (ptrdiff_t)n * 256 ? row + 128 : (ptrdiff_t)n * 256;
            /* resnet8.nn:6: residual_1/batch_normalization_3: less, select, mul, mul, neg over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v138 = arena[4456448 + i0 * 32 + i1];
                        const float v416 = (0.0f < v138 ? 1.0f : 0.0f);
                        const float v415 = arena[3670016 + i0 * 32 + i1];
                        const float v417 = (v416 != 0 ? v415 : 0.0f);
                        arena[3932160 + i0 * 32 + i1 - row * 32] = v417;
                        const float v135 = arena[5092000 + i1];
                        const float v419 = v417 * v135;
                        arena[4456448 + i0 * 32 + i1] = v419;
                        const float v116 = arena[4194304 + i0 * 32 + i1];
                        const float v420 = v417 * v116;
                        arena[3936256 + i0 * 32 + i1 - row * 32] = v420;
                        const float v428 = -v419;
                        arena[3940352 + i0 * 32 + i1 - row * 32] = v428;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 3932160, p418, arena + 5091328);
            /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 3936256, p421, arena + 5091360);
            /* resnet8.nn:6: residual_1/batch_normalization_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 256, 32, arena + 3940352, p429, arena + 5091392);
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v422 = arena[5091360 + i0];
            const float v134 = arena[5091968 + i0];
            const float v423 = v422 / v134;
            arena[5091360 + i0] = v423;
            const float v135 = arena[5092000 + i0];
            const float v424 = v423 * v135;
            const float v425 = -v424;
            const float v426 = 0.5f / v134;
            const float v427 = v425 * v426;
            const float v432 = v427 / v114;
            arena[5091968 + i0] = v432;
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: div over [1, 1, 32] */
    {
        const float v114 = arena[5092196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v430 = arena[5091392 + i0];
            const float v436 = v430 / v114;
            arena[5091392 + i0] = v436;
        }
    }
    {
        float p438[32] = { 0 };
        float p445[16] = { 0 };
        float p448[16] = { 0 };
        float p456[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual_1/batch_normalization_3: mul, add, add, add over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v432 = arena[5091968 + i1];
                        const float v116 = arena[4194304 + i0 * 32 + i1];
                        const float v433 = v432 * v116;
                        const float v434 = v433 + v433;
                        const float v419 = arena[4456448 + i0 * 32 + i1];
                        const float v435 = v419 + v434;
                        const float v436 = arena[5091392 + i1];
                        const float v437 = v435 + v436;
                        arena[4194304 + i0 * 32 + i1] = v437;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/conv2d_3: sum [n, 16, 16, 32] -> [32] */
            nn_sum_rows_more((int)row * 256, (int)(end - row) * 256, n * 256, 32, arena + 4194304 + row * 8192, p438, arena + 5091424);
            /* resnet8.nn:6: residual_1/conv2d_3: conv_input_gradient [n, 16, 16, 32] [3, 3, 32, 16] -> [n, 32, 32, 16] */
            {
                {
                    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 2, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 16, 1 };
                    static const nn_part part = { { 0, 0, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 4194304 + row * 8192, arena + 5082112, arena + 4718592);
                }
                {
                    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 2, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 0 }, 32, 16, 1 };
                    static const nn_part part = { { 0, 0, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 0, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 4194304 + row * 8192, arena + 5082112, arena + 4718592);
                }
                {
                    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 2 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 1 }, 32, 16, 1 };
                    static const nn_part part = { { 0, 1, 0 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 0 }, { 1, 2, 2 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 4194304 + row * 8192, arena + 5082112, arena + 4718592);
                }
                {
                    static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 16, 1 };
                    static const nn_part part = { { 0, 1, 1 }, { 1, 2, 2 }, { 1, 3, 3 }, { 0, 1, 1 }, { 1, 2, 2 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 4194304 + row * 8192, arena + 5082112, arena + 4718592);
                }
            }
            /* resnet8.nn:7: residual/batch_normalization_2: add, less, select, mul, mul, neg over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v392 = arena[3145728 + i0 * 16 + i1];
                        const float v441 = arena[4718592 + i0 * 16 + i1 - row * 16384];
                        const float v442 = v392 + v441;
                        const float v104 = arena[2621440 + i0 * 16 + i1];
                        const float v443 = (0.0f < v104 ? 1.0f : 0.0f);
                        const float v444 = (v443 != 0 ? v442 : 0.0f);
                        arena[3145728 + i0 * 16 + i1] = v444;
                        const float v100 = arena[5092176 + i1];
                        const float v446 = v444 * v100;
                        arena[3670016 + i0 * 16 + i1] = v446;
                        const float v81 = arena[2097152 + i0 * 16 + i1];
                        const float v447 = v444 * v81;
                        arena[4718592 + i0 * 16 + i1 - row * 16384] = v447;
                        const float v455 = -v446;
                        arena[4734976 + i0 * 16 + i1 - row * 16384] = v455;
                    }
                }
            }
            /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 3145728 + row * 16384, p445, arena + 5092000);
            /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 4718592, p448, arena + 5092016);
            /* resnet8.nn:7: residual/batch_normalization_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 4734976, p456, arena + 5092032);
        }
    }
    /* resnet8.nn:6: residual_1/conv2d_3: conv_kernel_gradient [n, 32, 32, 16] [n, 16, 16, 32] -> [3, 3, 16, 32] */
    {
        static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 2621440, arena + 4194304, arena + 4456448);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v418 = arena[5091328 + i0];
            const float v763 = trainer->residual_1_batch_normalization_3_beta_m[i0];
            const float v764 = v418 - v763;
            const float v765 = nn_fma(v764, 0.1f, v763);
            trainer->residual_1_batch_normalization_3_beta_m[i0] = v765;
            const float v767 = trainer->residual_1_batch_normalization_3_beta_v[i0];
            const float v768 = -v767;
            const float v769 = nn_fma(v418, v418, v768);
            const float v770 = nn_fma(v769, 0.001f, v767);
            trainer->residual_1_batch_normalization_3_beta_v[i0] = v770;
            const float v772 = v765 * v546;
            const float v773 = nn_sqrt(v770);
            const float v774 = v773 + 1e-7f;
            const float v775 = v772 / v774;
            const float v110 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v776 = v110 - v775;
            weights->residual_1_batch_normalization_3_beta[i0] = v776;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v431 = arena[5091360 + i0];
            const float v748 = trainer->residual_1_batch_normalization_3_gamma_m[i0];
            const float v749 = v431 - v748;
            const float v750 = nn_fma(v749, 0.1f, v748);
            trainer->residual_1_batch_normalization_3_gamma_m[i0] = v750;
            const float v752 = trainer->residual_1_batch_normalization_3_gamma_v[i0];
            const float v753 = -v752;
            const float v754 = nn_fma(v431, v431, v753);
            const float v755 = nn_fma(v754, 0.001f, v752);
            trainer->residual_1_batch_normalization_3_gamma_v[i0] = v755;
            const float v757 = v750 * v546;
            const float v758 = nn_sqrt(v755);
            const float v759 = v758 + 1e-7f;
            const float v760 = v757 / v759;
            const float v109 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v761 = v109 - v760;
            weights->residual_1_batch_normalization_3_gamma[i0] = v761;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v438 = arena[5091424 + i0];
            const float v733 = trainer->residual_1_conv2d_3_bias_m[i0];
            const float v734 = v438 - v733;
            const float v735 = nn_fma(v734, 0.1f, v733);
            trainer->residual_1_conv2d_3_bias_m[i0] = v735;
            const float v737 = trainer->residual_1_conv2d_3_bias_v[i0];
            const float v738 = -v737;
            const float v739 = nn_fma(v438, v438, v738);
            const float v740 = nn_fma(v739, 0.001f, v737);
            trainer->residual_1_conv2d_3_bias_v[i0] = v740;
            const float v742 = v735 * v546;
            const float v743 = nn_sqrt(v740);
            const float v744 = v743 + 1e-7f;
            const float v745 = v742 / v744;
            const float v107 = weights->residual_1_conv2d_3_bias[i0];
            const float v746 = v107 - v745;
            weights->residual_1_conv2d_3_bias[i0] = v746;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 16, 32] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4608; i0++) {
            const float v439 = arena[4456448 + i0];
            const float v718 = trainer->residual_1_conv2d_3_kernel_m[i0];
            const float v719 = v439 - v718;
            const float v720 = nn_fma(v719, 0.1f, v718);
            trainer->residual_1_conv2d_3_kernel_m[i0] = v720;
            const float v722 = trainer->residual_1_conv2d_3_kernel_v[i0];
            const float v723 = -v722;
            const float v724 = nn_fma(v439, v439, v723);
            const float v725 = nn_fma(v724, 0.001f, v722);
            trainer->residual_1_conv2d_3_kernel_v[i0] = v725;
            const float v727 = v720 * v546;
            const float v728 = nn_sqrt(v725);
            const float v729 = v728 + 1e-7f;
            const float v730 = v727 / v729;
            const float v105 = weights->residual_1_conv2d_3_kernel[i0];
            const float v731 = v105 - v730;
            weights->residual_1_conv2d_3_kernel[i0] = v731;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v449 = arena[5092016 + i0];
            const float v99 = arena[5092160 + i0];
            const float v450 = v449 / v99;
            arena[5092016 + i0] = v450;
            const float v100 = arena[5092176 + i0];
            const float v451 = v450 * v100;
            const float v452 = -v451;
            const float v453 = 0.5f / v99;
            const float v454 = v452 * v453;
            const float v459 = v454 / v11;
            arena[5092160 + i0] = v459;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v457 = arena[5092032 + i0];
            const float v463 = v457 / v11;
            arena[5092032 + i0] = v463;
        }
    }
    {
        float p465[16] = { 0 };
        float p471[16] = { 0 };
        float p474[16] = { 0 };
        float p482[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:7: residual/batch_normalization_2: mul, add, add, add over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v459 = arena[5092160 + i1];
                        const float v81 = arena[2097152 + i0 * 16 + i1];
                        const float v460 = v459 * v81;
                        const float v461 = v460 + v460;
                        const float v446 = arena[3670016 + i0 * 16 + i1];
                        const float v462 = v446 + v461;
                        const float v463 = arena[5092032 + i1];
                        const float v464 = v462 + v463;
                        arena[2097152 + i0 * 16 + i1] = v464;
                    }
                }
            }
            /* resnet8.nn:7: residual/conv2d_2: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2097152 + row * 16384, p465, arena + 5092048);
            /* resnet8.nn:7: residual/conv2d_2: conv_input_gradient [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                {
                    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 2097152 + row * 16384, arena + 5086720, arena + 2621440);
                }
            }
            /* resnet8.nn:6: residual/batch_normalization_1: less, select, mul, mul, neg over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v71 = arena[1572864 + i0 * 16 + i1];
                        const float v469 = (0.0f < v71 ? 1.0f : 0.0f);
                        const float v468 = arena[2621440 + i0 * 16 + i1 - row * 16384];
                        const float v470 = (v469 != 0 ? v468 : 0.0f);
                        arena[2621440 + i0 * 16 + i1 - row * 16384] = v470;
                        const float v68 = arena[5092144 + i1];
                        const float v472 = v470 * v68;
                        arena[3670016 + i0 * 16 + i1] = v472;
                        const float v49 = arena[1048576 + i0 * 16 + i1];
                        const float v473 = v470 * v49;
                        arena[2637824 + i0 * 16 + i1 - row * 16384] = v473;
                        const float v481 = -v472;
                        arena[2654208 + i0 * 16 + i1 - row * 16384] = v481;
                    }
                }
            }
            /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2621440, p471, arena + 5092064);
            /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2637824, p474, arena + 5092080);
            /* resnet8.nn:6: residual/batch_normalization_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 2654208, p482, arena + 5091328);
        }
    }
    /* resnet8.nn:7: residual/conv2d_2: conv_kernel_gradient [n, 32, 32, 16] [n, 32, 32, 16] -> [3, 3, 16, 16] */
    {
        static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 1572864, arena + 2097152, arena + 2621440);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v445 = arena[5092000 + i0];
            const float v703 = trainer->residual_batch_normalization_2_beta_m[i0];
            const float v704 = v445 - v703;
            const float v705 = nn_fma(v704, 0.1f, v703);
            trainer->residual_batch_normalization_2_beta_m[i0] = v705;
            const float v707 = trainer->residual_batch_normalization_2_beta_v[i0];
            const float v708 = -v707;
            const float v709 = nn_fma(v445, v445, v708);
            const float v710 = nn_fma(v709, 0.001f, v707);
            trainer->residual_batch_normalization_2_beta_v[i0] = v710;
            const float v712 = v705 * v546;
            const float v713 = nn_sqrt(v710);
            const float v714 = v713 + 1e-7f;
            const float v715 = v712 / v714;
            const float v77 = weights->residual_batch_normalization_2_beta[i0];
            const float v716 = v77 - v715;
            weights->residual_batch_normalization_2_beta[i0] = v716;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v458 = arena[5092016 + i0];
            const float v688 = trainer->residual_batch_normalization_2_gamma_m[i0];
            const float v689 = v458 - v688;
            const float v690 = nn_fma(v689, 0.1f, v688);
            trainer->residual_batch_normalization_2_gamma_m[i0] = v690;
            const float v692 = trainer->residual_batch_normalization_2_gamma_v[i0];
            const float v693 = -v692;
            const float v694 = nn_fma(v458, v458, v693);
            const float v695 = nn_fma(v694, 0.001f, v692);
            trainer->residual_batch_normalization_2_gamma_v[i0] = v695;
            const float v697 = v690 * v546;
            const float v698 = nn_sqrt(v695);
            const float v699 = v698 + 1e-7f;
            const float v700 = v697 / v699;
            const float v76 = weights->residual_batch_normalization_2_gamma[i0];
            const float v701 = v76 - v700;
            weights->residual_batch_normalization_2_gamma[i0] = v701;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v465 = arena[5092048 + i0];
            const float v673 = trainer->residual_conv2d_2_bias_m[i0];
            const float v674 = v465 - v673;
            const float v675 = nn_fma(v674, 0.1f, v673);
            trainer->residual_conv2d_2_bias_m[i0] = v675;
            const float v677 = trainer->residual_conv2d_2_bias_v[i0];
            const float v678 = -v677;
            const float v679 = nn_fma(v465, v465, v678);
            const float v680 = nn_fma(v679, 0.001f, v677);
            trainer->residual_conv2d_2_bias_v[i0] = v680;
            const float v682 = v675 * v546;
            const float v683 = nn_sqrt(v680);
            const float v684 = v683 + 1e-7f;
            const float v685 = v682 / v684;
            const float v74 = weights->residual_conv2d_2_bias[i0];
            const float v686 = v74 - v685;
            weights->residual_conv2d_2_bias[i0] = v686;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 16, 16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v466 = arena[2621440 + i0];
            const float v658 = trainer->residual_conv2d_2_kernel_m[i0];
            const float v659 = v466 - v658;
            const float v660 = nn_fma(v659, 0.1f, v658);
            trainer->residual_conv2d_2_kernel_m[i0] = v660;
            const float v662 = trainer->residual_conv2d_2_kernel_v[i0];
            const float v663 = -v662;
            const float v664 = nn_fma(v466, v466, v663);
            const float v665 = nn_fma(v664, 0.001f, v662);
            trainer->residual_conv2d_2_kernel_v[i0] = v665;
            const float v667 = v660 * v546;
            const float v668 = nn_sqrt(v665);
            const float v669 = v668 + 1e-7f;
            const float v670 = v667 / v669;
            const float v72 = weights->residual_conv2d_2_kernel[i0];
            const float v671 = v72 - v670;
            weights->residual_conv2d_2_kernel[i0] = v671;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v475 = arena[5092080 + i0];
            const float v67 = arena[5092128 + i0];
            const float v476 = v475 / v67;
            arena[5092080 + i0] = v476;
            const float v68 = arena[5092144 + i0];
            const float v477 = v476 * v68;
            const float v478 = -v477;
            const float v479 = 0.5f / v67;
            const float v480 = v478 * v479;
            const float v485 = v480 / v11;
            arena[5092128 + i0] = v485;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v483 = arena[5091328 + i0];
            const float v489 = v483 / v11;
            arena[5091328 + i0] = v489;
        }
    }
    {
        float p491[16] = { 0 };
        float p498[16] = { 0 };
        float p501[16] = { 0 };
        float p509[16] = { 0 };
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:6: residual/batch_normalization_1: mul, add, add, add over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v485 = arena[5092128 + i1];
                        const float v49 = arena[1048576 + i0 * 16 + i1];
                        const float v486 = v485 * v49;
                        const float v487 = v486 + v486;
                        const float v472 = arena[3670016 + i0 * 16 + i1];
                        const float v488 = v472 + v487;
                        const float v489 = arena[5091328 + i1];
                        const float v490 = v488 + v489;
                        arena[1048576 + i0 * 16 + i1] = v490;
                    }
                }
            }
            /* resnet8.nn:6: residual/conv2d_1: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1048576 + row * 16384, p491, arena + 5091344);
            /* resnet8.nn:6: residual/conv2d_1: conv_input_gradient [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                {
                    static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                    nn_conv_even(&window, &part, 6, (int)(end - row), arena + 1048576 + row * 16384, arena + 5089024, arena + 1572864);
                }
            }
            /* resnet8.nn:15: batch_normalization: add, less, select, mul, mul, neg over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v444 = arena[3145728 + i0 * 16 + i1];
                        const float v494 = arena[1572864 + i0 * 16 + i1 - row * 16384];
                        const float v495 = v444 + v494;
                        const float v39 = arena[524288 + i0 * 16 + i1];
                        const float v496 = (0.0f < v39 ? 1.0f : 0.0f);
                        const float v497 = (v496 != 0 ? v495 : 0.0f);
                        arena[1572864 + i0 * 16 + i1 - row * 16384] = v497;
                        const float v35 = arena[5092112 + i1];
                        const float v499 = v497 * v35;
                        arena[3145728 + i0 * 16 + i1] = v499;
                        const float v13 = arena[i0 * 16 + i1];
                        const float v500 = v497 * v13;
                        arena[1589248 + i0 * 16 + i1 - row * 16384] = v500;
                        const float v508 = -v499;
                        arena[1605632 + i0 * 16 + i1 - row * 16384] = v508;
                    }
                }
            }
            /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1572864, p498, arena + 5091360);
            /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1589248, p501, arena + 5091376);
            /* resnet8.nn:15: batch_normalization: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row * 1024, (int)(end - row) * 1024, n * 1024, 16, arena + 1605632, p509, arena + 5091392);
        }
    }
    /* resnet8.nn:6: residual/conv2d_1: conv_kernel_gradient [n, 32, 32, 16] [n, 32, 32, 16] -> [3, 3, 16, 16] */
    {
        static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
        nn_conv_gradient_even(&window, 6, n, arena + 524288, arena + 1048576, arena + 1572864);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v471 = arena[5092064 + i0];
            const float v643 = trainer->residual_batch_normalization_1_beta_m[i0];
            const float v644 = v471 - v643;
            const float v645 = nn_fma(v644, 0.1f, v643);
            trainer->residual_batch_normalization_1_beta_m[i0] = v645;
            const float v647 = trainer->residual_batch_normalization_1_beta_v[i0];
            const float v648 = -v647;
            const float v649 = nn_fma(v471, v471, v648);
            const float v650 = nn_fma(v649, 0.001f, v647);
            trainer->residual_batch_normalization_1_beta_v[i0] = v650;
            const float v652 = v645 * v546;
            const float v653 = nn_sqrt(v650);
            const float v654 = v653 + 1e-7f;
            const float v655 = v652 / v654;
            const float v45 = weights->residual_batch_normalization_1_beta[i0];
            const float v656 = v45 - v655;
            weights->residual_batch_normalization_1_beta[i0] = v656;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v484 = arena[5092080 + i0];
            const float v628 = trainer->residual_batch_normalization_1_gamma_m[i0];
            const float v629 = v484 - v628;
            const float v630 = nn_fma(v629, 0.1f, v628);
            trainer->residual_batch_normalization_1_gamma_m[i0] = v630;
            const float v632 = trainer->residual_batch_normalization_1_gamma_v[i0];
            const float v633 = -v632;
            const float v634 = nn_fma(v484, v484, v633);
            const float v635 = nn_fma(v634, 0.001f, v632);
            trainer->residual_batch_normalization_1_gamma_v[i0] = v635;
            const float v637 = v630 * v546;
            const float v638 = nn_sqrt(v635);
            const float v639 = v638 + 1e-7f;
            const float v640 = v637 / v639;
            const float v44 = weights->residual_batch_normalization_1_gamma[i0];
            const float v641 = v44 - v640;
            weights->residual_batch_normalization_1_gamma[i0] = v641;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v491 = arena[5091344 + i0];
            const float v613 = trainer->residual_conv2d_1_bias_m[i0];
            const float v614 = v491 - v613;
            const float v615 = nn_fma(v614, 0.1f, v613);
            trainer->residual_conv2d_1_bias_m[i0] = v615;
            const float v617 = trainer->residual_conv2d_1_bias_v[i0];
            const float v618 = -v617;
            const float v619 = nn_fma(v491, v491, v618);
            const float v620 = nn_fma(v619, 0.001f, v617);
            trainer->residual_conv2d_1_bias_v[i0] = v620;
            const float v622 = v615 * v546;
            const float v623 = nn_sqrt(v620);
            const float v624 = v623 + 1e-7f;
            const float v625 = v622 / v624;
            const float v42 = weights->residual_conv2d_1_bias[i0];
            const float v626 = v42 - v625;
            weights->residual_conv2d_1_bias[i0] = v626;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 16, 16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v492 = arena[1572864 + i0];
            const float v598 = trainer->residual_conv2d_1_kernel_m[i0];
            const float v599 = v492 - v598;
            const float v600 = nn_fma(v599, 0.1f, v598);
            trainer->residual_conv2d_1_kernel_m[i0] = v600;
            const float v602 = trainer->residual_conv2d_1_kernel_v[i0];
            const float v603 = -v602;
            const float v604 = nn_fma(v492, v492, v603);
            const float v605 = nn_fma(v604, 0.001f, v602);
            trainer->residual_conv2d_1_kernel_v[i0] = v605;
            const float v607 = v600 * v546;
            const float v608 = nn_sqrt(v605);
            const float v609 = v608 + 1e-7f;
            const float v610 = v607 / v609;
            const float v40 = weights->residual_conv2d_1_kernel[i0];
            const float v611 = v40 - v610;
            weights->residual_conv2d_1_kernel[i0] = v611;
        }
    }
    /* resnet8.nn:15: batch_normalization: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v502 = arena[5091376 + i0];
            const float v34 = arena[5092096 + i0];
            const float v503 = v502 / v34;
            arena[5091376 + i0] = v503;
            const float v35 = arena[5092112 + i0];
            const float v504 = v503 * v35;
            const float v505 = -v504;
            const float v506 = 0.5f / v34;
            const float v507 = v505 * v506;
            const float v512 = v507 / v11;
            arena[5092096 + i0] = v512;
        }
    }
    /* resnet8.nn:15: batch_normalization: div over [1, 1, 16] */
    {
        const float v11 = arena[5092192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v510 = arena[5091392 + i0];
            const float v516 = v510 / v11;
            arena[5091392 + i0] = v516;
        }
    }
    {
        float p518[16] = { 0 };
        for (ptrdiff_t row = 0; row < (ptrdiff_t)n * 1024; row += 256) {
            const ptrdiff_t end = row + 256 < (ptrdiff_t)n * 1024 ? row + 256 : (ptrdiff_t)n * 1024;
            /* resnet8.nn:15: batch_normalization: mul, add, add, add over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row; i0 < end; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v512 = arena[5092096 + i1];
                        const float v13 = arena[i0 * 16 + i1];
                        const float v513 = v512 * v13;
                        const float v514 = v513 + v513;
                        const float v499 = arena[3145728 + i0 * 16 + i1];
                        const float v515 = v499 + v514;
                        const float v516 = arena[5091392 + i1];
                        const float v517 = v515 + v516;
                        arena[i0 * 16 + i1] = v517;
                    }
                }
            }
            /* resnet8.nn:14: conv2d: sum [n, 32, 32, 16] -> [16] */
            nn_sum_rows_more((int)row, (int)(end - row), n * 1024, 16, arena + row * 16, p518, arena + 5091408);
        }
    }
    /* resnet8.nn:14: conv2d: conv_kernel_gradient [n, 32, 32, 3] [n, 32, 32, 16] -> [3, 3, 3, 16] */
    {
        static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
        nn_conv_gradient_even(&window, 3, n, image, arena, arena + 524288);
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v498 = arena[5091360 + i0];
            const float v583 = trainer->batch_normalization_beta_m[i0];
            const float v584 = v498 - v583;
            const float v585 = nn_fma(v584, 0.1f, v583);
            trainer->batch_normalization_beta_m[i0] = v585;
            const float v587 = trainer->batch_normalization_beta_v[i0];
            const float v588 = -v587;
            const float v589 = nn_fma(v498, v498, v588);
            const float v590 = nn_fma(v589, 0.001f, v587);
            trainer->batch_normalization_beta_v[i0] = v590;
            const float v592 = v585 * v546;
            const float v593 = nn_sqrt(v590);
            const float v594 = v593 + 1e-7f;
            const float v595 = v592 / v594;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v596 = v6 - v595;
            weights->batch_normalization_beta[i0] = v596;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v511 = arena[5091376 + i0];
            const float v568 = trainer->batch_normalization_gamma_m[i0];
            const float v569 = v511 - v568;
            const float v570 = nn_fma(v569, 0.1f, v568);
            trainer->batch_normalization_gamma_m[i0] = v570;
            const float v572 = trainer->batch_normalization_gamma_v[i0];
            const float v573 = -v572;
            const float v574 = nn_fma(v511, v511, v573);
            const float v575 = nn_fma(v574, 0.001f, v572);
            trainer->batch_normalization_gamma_v[i0] = v575;
            const float v577 = v570 * v546;
            const float v578 = nn_sqrt(v575);
            const float v579 = v578 + 1e-7f;
            const float v580 = v577 / v579;
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v581 = v5 - v580;
            weights->batch_normalization_gamma[i0] = v581;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v518 = arena[5091408 + i0];
            const float v553 = trainer->conv2d_bias_m[i0];
            const float v554 = v518 - v553;
            const float v555 = nn_fma(v554, 0.1f, v553);
            trainer->conv2d_bias_m[i0] = v555;
            const float v557 = trainer->conv2d_bias_v[i0];
            const float v558 = -v557;
            const float v559 = nn_fma(v518, v518, v558);
            const float v560 = nn_fma(v559, 0.001f, v557);
            trainer->conv2d_bias_v[i0] = v560;
            const float v562 = v555 * v546;
            const float v563 = nn_sqrt(v560);
            const float v564 = v563 + 1e-7f;
            const float v565 = v562 / v564;
            const float v3 = weights->conv2d_bias[i0];
            const float v566 = v3 - v565;
            weights->conv2d_bias[i0] = v566;
        }
    }
    /* resnet8.nn:29: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 3, 16] */
    {
        const float v546 = arena[5092204];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 432; i0++) {
            const float v519 = arena[524288 + i0];
            const float v527 = trainer->conv2d_kernel_m[i0];
            const float v528 = v519 - v527;
            const float v530 = nn_fma(v528, 0.1f, v527);
            trainer->conv2d_kernel_m[i0] = v530;
            const float v532 = trainer->conv2d_kernel_v[i0];
            const float v533 = -v532;
            const float v534 = nn_fma(v519, v519, v533);
            const float v536 = nn_fma(v534, 0.001f, v532);
            trainer->conv2d_kernel_v[i0] = v536;
            const float v547 = v530 * v546;
            const float v548 = nn_sqrt(v536);
            const float v549 = v548 + 1e-7f;
            const float v550 = v547 / v549;
            const float v1 = weights->conv2d_kernel[i0];
            const float v551 = v1 - v550;
            weights->conv2d_kernel[i0] = v551;
        }
    }
    return arena[5092208];
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

struct resnet8_evaluate_panel_1 { const resnet8_weights *weights; float *arena; };

/* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
static void resnet8_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct resnet8_evaluate_panel_1 *const given = context;
    const resnet8_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v145 = c[i1 - column];
            const float v146 = weights->dense_bias[i1];
            const float v147 = v145 + v146;
            arena[i0 * 10 + i1] = v147;
        }
    }
}

float resnet8_evaluate(const resnet8_weights *weights, resnet8_scratch *scratch, resnet8_metrics *metrics, int n, const float *image, const int32_t *label_true) {
    float *const arena = scratch->arena;
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
            arena[76224 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[76240 + i0] = v15;
        }
    }
    /* resnet8.nn:6: residual/batch_normalization_1: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v27 = weights->residual_batch_normalization_1_moving_variance[i0];
            const float v28 = v27 + 0.001f;
            const float v29 = nn_sqrt(v28);
            const float v25 = weights->residual_batch_normalization_1_gamma[i0];
            const float v30 = v25 / v29;
            arena[76256 + i0] = v30;
            const float v32 = weights->residual_batch_normalization_1_moving_mean[i0];
            const float v33 = -v32;
            const float v26 = weights->residual_batch_normalization_1_beta[i0];
            const float v34 = nn_fma(v33, v30, v26);
            arena[76272 + i0] = v34;
        }
    }
    /* resnet8.nn:7: residual/batch_normalization_2: add, sqrt, div, neg, fma over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v45 = weights->residual_batch_normalization_2_moving_variance[i0];
            const float v46 = v45 + 0.001f;
            const float v47 = nn_sqrt(v46);
            const float v43 = weights->residual_batch_normalization_2_gamma[i0];
            const float v48 = v43 / v47;
            arena[76288 + i0] = v48;
            const float v50 = weights->residual_batch_normalization_2_moving_mean[i0];
            const float v51 = -v50;
            const float v44 = weights->residual_batch_normalization_2_beta[i0];
            const float v52 = nn_fma(v51, v48, v44);
            arena[76304 + i0] = v52;
        }
    }
    /* resnet8.nn:6: residual_1/batch_normalization_3: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v64 = weights->residual_1_batch_normalization_3_moving_variance[i0];
            const float v65 = v64 + 0.001f;
            const float v66 = nn_sqrt(v65);
            const float v62 = weights->residual_1_batch_normalization_3_gamma[i0];
            const float v67 = v62 / v66;
            arena[76096 + i0] = v67;
            const float v69 = weights->residual_1_batch_normalization_3_moving_mean[i0];
            const float v70 = -v69;
            const float v63 = weights->residual_1_batch_normalization_3_beta[i0];
            const float v71 = nn_fma(v70, v67, v63);
            arena[76128 + i0] = v71;
        }
    }
    /* resnet8.nn:7: residual_1/batch_normalization_4: add, sqrt, div, neg, fma over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v82 = weights->residual_1_batch_normalization_4_moving_variance[i0];
            const float v83 = v82 + 0.001f;
            const float v84 = nn_sqrt(v83);
            const float v80 = weights->residual_1_batch_normalization_4_gamma[i0];
            const float v85 = v80 / v84;
            arena[76160 + i0] = v85;
            const float v87 = weights->residual_1_batch_normalization_4_moving_mean[i0];
            const float v88 = -v87;
            const float v81 = weights->residual_1_batch_normalization_4_beta[i0];
            const float v89 = nn_fma(v88, v85, v81);
            arena[76192 + i0] = v89;
        }
    }
    /* resnet8.nn:6: residual_2/batch_normalization_5: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v105 = weights->residual_2_batch_normalization_5_moving_variance[i0];
            const float v106 = v105 + 0.001f;
            const float v107 = nn_sqrt(v106);
            const float v103 = weights->residual_2_batch_normalization_5_gamma[i0];
            const float v108 = v103 / v107;
            arena[75776 + i0] = v108;
            const float v110 = weights->residual_2_batch_normalization_5_moving_mean[i0];
            const float v111 = -v110;
            const float v104 = weights->residual_2_batch_normalization_5_beta[i0];
            const float v112 = nn_fma(v111, v108, v104);
            arena[75840 + i0] = v112;
        }
    }
    /* resnet8.nn:7: residual_2/batch_normalization_6: add, sqrt, div, neg, fma over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v123 = weights->residual_2_batch_normalization_6_moving_variance[i0];
            const float v124 = v123 + 0.001f;
            const float v125 = nn_sqrt(v124);
            const float v121 = weights->residual_2_batch_normalization_6_gamma[i0];
            const float v126 = v121 / v125;
            arena[75904 + i0] = v126;
            const float v128 = weights->residual_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->residual_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[75968 + i0] = v130;
        }
    }
    {
        for (ptrdiff_t row = 0; row < n; row++) {
            const ptrdiff_t end = row + 1;
            /* resnet8.nn:14: conv2d: conv [n, 32, 32, 3] [3, 3, 3, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), image + row * 3072, weights->conv2d_kernel, arena);
            }
            /* resnet8.nn:16: add, fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v2 = arena[i0 * 16 + i1 - row * 16384];
                        const float v3 = weights->conv2d_bias[i1];
                        const float v4 = v2 + v3;
                        const float v12 = arena[76224 + i1];
                        const float v16 = arena[76240 + i1];
                        const float v17 = nn_fma(v4, v12, v16);
                        const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                        const float v20 = (v19 != 0 ? v17 : 0.0f);
                        arena[i0 * 16 + i1 - row * 16384] = v20;
                    }
                }
            }
            /* resnet8.nn:6: residual/conv2d_1: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena, weights->residual_conv2d_1_kernel, arena + 16384);
            }
            /* resnet8.nn:6: residual: add, fma, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v22 = arena[16384 + i0 * 16 + i1 - row * 16384];
                        const float v23 = weights->residual_conv2d_1_bias[i1];
                        const float v24 = v22 + v23;
                        const float v31 = arena[76256 + i1];
                        const float v35 = arena[76272 + i1];
                        const float v36 = nn_fma(v24, v31, v35);
                        const float v37 = (0.0f < v36 ? 1.0f : 0.0f);
                        const float v38 = (v37 != 0 ? v36 : 0.0f);
                        arena[16384 + i0 * 16 + i1 - row * 16384] = v38;
                    }
                }
            }
            /* resnet8.nn:7: residual/conv2d_2: conv [n, 32, 32, 16] [3, 3, 16, 16] -> [n, 32, 32, 16] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 32, 32 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 16, 16, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 32, 32 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 16384, weights->residual_conv2d_2_kernel, arena + 32768);
            }
            /* resnet8.nn:9: residual: add, fma, add, less, select over [n, 32, 32, 16] */
            {
                for (ptrdiff_t i0 = row * 1024; i0 < end * 1024; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                        const float v40 = arena[32768 + i0 * 16 + i1 - row * 16384];
                        const float v41 = weights->residual_conv2d_2_bias[i1];
                        const float v42 = v40 + v41;
                        const float v49 = arena[76288 + i1];
                        const float v53 = arena[76304 + i1];
                        const float v54 = nn_fma(v42, v49, v53);
                        const float v20 = arena[i0 * 16 + i1 - row * 16384];
                        const float v55 = v54 + v20;
                        const float v56 = (0.0f < v55 ? 1.0f : 0.0f);
                        const float v57 = (v56 != 0 ? v55 : 0.0f);
                        arena[32768 + i0 * 16 + i1 - row * 16384] = v57;
                    }
                }
            }
            /* resnet8.nn:6: residual_1/conv2d_3: conv [n, 32, 32, 16] [3, 3, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 32768, weights->residual_1_conv2d_3_kernel, arena + 49152);
            }
            /* resnet8.nn:6: residual_1: add, fma, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v59 = arena[49152 + i0 * 32 + i1 - row * 8192];
                        const float v60 = weights->residual_1_conv2d_3_bias[i1];
                        const float v61 = v59 + v60;
                        const float v68 = arena[76096 + i1];
                        const float v72 = arena[76128 + i1];
                        const float v73 = nn_fma(v61, v68, v72);
                        const float v74 = (0.0f < v73 ? 1.0f : 0.0f);
                        const float v75 = (v74 != 0 ? v73 : 0.0f);
                        arena[49152 + i0 * 32 + i1 - row * 8192] = v75;
                    }
                }
            }
            /* resnet8.nn:7: residual_1/conv2d_4: conv [n, 16, 16, 32] [3, 3, 32, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 16, 16 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 49152, weights->residual_1_conv2d_4_kernel, arena + 57344);
            }
            /* resnet8.nn:8: residual_1/conv2d_5: conv [n, 32, 32, 16] [1, 1, 16, 32] -> [n, 16, 16, 32] */
            {
                static const nn_window window = { { 1, 32, 32 }, { 1, 16, 16 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 32, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 16, 16 } };
                nn_conv_even(&window, &part, 6, (int)(end - row), arena + 32768, weights->residual_1_conv2d_5_kernel, arena + 49152);
            }
            /* resnet8.nn:9: residual_1: add, fma, add, add, less, select over [n, 16, 16, 32] */
            {
                for (ptrdiff_t i0 = row * 256; i0 < end * 256; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                        const float v77 = arena[57344 + i0 * 32 + i1 - row * 8192];
                        const float v78 = weights->residual_1_conv2d_4_bias[i1];
                        const float v79 = v77 + v78;
                        const float v86 = arena[76160 + i1];
                        const float v90 = arena[76192 + i1];
                        const float v91 = nn_fma(v79, v86, v90);
                        const float v93 = arena[49152 + i0 * 32 + i1 - row * 8192];
                        const float v94 = weights->residual_1_conv2d_5_bias[i1];
                        const float v95 = v93 + v94;
                        const float v96 = v91 + v95;
                        const float v97 = (0.0f < v96 ? 1.0f : 0.0f);
                        const float v98 = (v97 != 0 ? v96 : 0.0f);
                        arena[57344 + i0 * 32 + i1 - row * 8192] = v98;
                    }
                }
            }
            /* resnet8.nn:6: residual_2/conv2d_6: conv [n, 16, 16, 32] [3, 3, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 57344, weights->residual_2_conv2d_6_kernel, arena + 65536);
            }
            /* resnet8.nn:6: residual_2: add, fma, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v100 = arena[65536 + i0 * 64 + i1 - row * 4096];
                        const float v101 = weights->residual_2_conv2d_6_bias[i1];
                        const float v102 = v100 + v101;
                        const float v109 = arena[75776 + i1];
                        const float v113 = arena[75840 + i1];
                        const float v114 = nn_fma(v102, v109, v113);
                        const float v115 = (0.0f < v114 ? 1.0f : 0.0f);
                        const float v116 = (v115 != 0 ? v114 : 0.0f);
                        arena[65536 + i0 * 64 + i1 - row * 4096] = v116;
                    }
                }
            }
            /* resnet8.nn:7: residual_2/conv2d_7: conv [n, 8, 8, 64] [3, 3, 64, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 8, 8 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_deep(&window, &part, 4, (int)(end - row), arena + 65536, weights->residual_2_conv2d_7_kernel, arena + 69632);
            }
            /* resnet8.nn:8: residual_2/conv2d_8: conv [n, 16, 16, 32] [1, 1, 32, 64] -> [n, 8, 8, 64] */
            {
                static const nn_window window = { { 1, 16, 16 }, { 1, 8, 8 }, { 1, 1, 1 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 64, 1 };
                static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 8, 8 } };
                nn_conv_even(&window, &part, 4, (int)(end - row), arena + 57344, weights->residual_2_conv2d_8_kernel, arena + 65536);
            }
            /* resnet8.nn:9: residual_2: add, fma, add, add, less, select over [n, 8, 8, 64] */
            {
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    NN_INDEPENDENT
                    for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                        const float v118 = arena[69632 + i0 * 64 + i1 - row * 4096];
                        const float v119 = weights->residual_2_conv2d_7_bias[i1];
                        const float v120 = v118 + v119;
                        const float v127 = arena[75904 + i1];
                        const float v131 = arena[75968 + i1];
                        const float v132 = nn_fma(v120, v127, v131);
                        const float v134 = arena[65536 + i0 * 64 + i1 - row * 4096];
                        const float v135 = weights->residual_2_conv2d_8_bias[i1];
                        const float v136 = v134 + v135;
                        const float v137 = v132 + v136;
                        const float v138 = (0.0f < v137 ? 1.0f : 0.0f);
                        const float v139 = (v138 != 0 ? v137 : 0.0f);
                        arena[69632 + i0 * 64 + i1 - row * 4096] = v139;
                    }
                }
            }
            /* resnet8.nn:20: average_pooling2d: window_sum [n, 8, 8, 64] -> [n, 1, 1, 64] */
            {
                static const nn_window window = { { 1, 8, 8 }, { 1, 1, 1 }, { 1, 8, 8 }, { 1, 8, 8 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 1 };
                nn_window_sum(&window, (int)(end - row), arena + 69632, arena + 76032);
            }
            /* resnet8.nn:20: average_pooling2d: mul over [n, 1, 1, 64] */
            {
                NN_INDEPENDENT
                for (ptrdiff_t i0 = row * 64; i0 < end * 64; i0++) {
                    const float v140 = arena[76032 + i0 - row * 64];
                    const float v142 = v140 * 0.015625f;
                    arena[73728 + i0] = v142;
                }
            }
        }
    }
    /* resnet8.nn:22: dense: contract [n, 64] [64, 10], add -> [n, 10] */
    nn_gemm(n, 10, 64, arena + 73728, 64, 1, weights->dense_kernel, 10, 1, arena, 10, 1, 0, resnet8_evaluate_panel_1, &(struct resnet8_evaluate_panel_1){ weights, arena });
    /* resnet8.nn:22: dense: max [n, 10] -> [n] */
    nn_max(n, 10, arena, arena + 320);
    /* resnet8.nn:22: dense: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v149 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v147 = arena[i0 * 10 + i1];
                const float v150 = v147 - v149;
                const float v151 = nn_exp(v150);
                arena[i0 * 10 + i1] = v151;
            }
        }
    }
    /* resnet8.nn:22: dense: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 320);
    /* resnet8.nn:28: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v155 = label_true[i0];
            const float v156 = (float)v155;
            arena[640 + i0] = v156;
        }
    }
    /* resnet8.nn:28: range -> [10] */
    for (int i0 = 0; i0 < 10; i0++) (integers)[i0] = i0;
    /* resnet8.nn:22: dense: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v153 = arena[320 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v151 = arena[i0 * 10 + i1];
                const float v154 = v151 / v153;
                arena[i0 * 10 + i1] = v154;
            }
        }
    }
    /* resnet8.nn:28: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena, arena + 672);
    /* resnet8.nn:28: cast over [10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const int32_t v158 = integers[i0];
            const float v159 = (float)v158;
            arena[704 + i0] = v159;
        }
    }
    /* resnet8.nn:28: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v157 = arena[640 + i0];
            const float v162 = arena[672 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v159 = arena[704 + i1];
                const float v160 = (v157 == v159 ? 1.0f : 0.0f);
                const float v154 = arena[i0 * 10 + i1];
                const float v163 = v154 / v162;
                const float v165 = nn_maximum(v163, 1e-7f);
                const float v167 = nn_minimum(v165, 0.9999999f);
                const float v168 = nn_log(v167);
                const float v169 = v160 * v168;
                arena[320 + i0 * 10 + i1] = v169;
            }
        }
    }
    /* resnet8.nn:28: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 320, arena + 672);
    /* resnet8.nn:28: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v170 = arena[672 + i0];
            const float v171 = -v170;
            arena[672 + i0] = v171;
        }
    }
    /* resnet8.nn:28: sum [n] -> [] */
    nn_sum(1, n, arena + 672, arena + 320);
    /* resnet8.nn:30: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena, integers);
    /* resnet8.nn:30: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v181 = integers[i0];
            const float v182 = (float)v181;
            const float v156 = arena[640 + i0];
            const float v183 = (v156 == v182 ? 1.0f : 0.0f);
            arena[640 + i0] = v183;
        }
    }
    /* resnet8.nn:30: sum [n] -> [] */
    nn_sum(1, n, arena + 640, arena + 324);
    /* resnet8.nn:30: div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v172 = arena[320];
        const float v174 = v172 / (float)n;
        arena[320] = v174;
        const float v175 = metrics->loss_total;
        const float v176 = nn_fma(v174, (float)n, v175);
        metrics->loss_total = v176;
        const float v188 = metrics->accuracy_count;
        const float v189 = v188 + (float)n;
        metrics->accuracy_count = v189;
        const float v185 = metrics->accuracy_total;
        const float v184 = arena[324];
        const float v186 = v185 + v184;
        metrics->accuracy_total = v186;
        const float v178 = metrics->loss_count;
        const float v179 = v178 + (float)n;
        metrics->loss_count = v179;
    }
    return arena[320];
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
    305408, 20994496,
    offsetof(resnet8_trainer, metrics), offsetof(resnet8_trainer, learning_rate), offsetof(resnet8_trainer, step),
    offsetof(resnet8_trainer, seed),
    48, 68, 1, 1, 1, 2,
    resnet8_weight_table, resnet8_slot_table, resnet8_input_table, resnet8_output_table, resnet8_target_table, resnet8_metric_names,
    resnet8_any_init, NULL, resnet8_any_predict,
    resnet8_any_trainer_init, resnet8_any_train, resnet8_any_metrics_reset,
    resnet8_any_evaluate, resnet8_any_metrics_result, NULL,
};
