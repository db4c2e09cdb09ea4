/* mobilenet.c: model mobilenet, made by nnc 0.1.0.
 *
 * 221794 parameters, 887176 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 7078144 bytes.
 * RAM for training, beside the weights: 61947552 bytes.
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
/* Before a loop whose output is either one of its inputs or apart from all of them. */
#if defined(__clang__)
#define NN_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__) && !defined(__TINYC__)
#define NN_INDEPENDENT _Pragma("GCC ivdep")
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
    for (int i = 0; i < rows; i++, x += columns) {
        float lanes[NN_SUM_LANES] = { 0 };
        int j = 0;
        for (; j + NN_SUM_LANES <= columns; j += NN_SUM_LANES)
            for (int lane = 0; lane < NN_SUM_LANES; lane++) lanes[lane] += x[j + lane];
        for (int lane = 0; j + lane < columns; lane++) lanes[lane] += x[j + lane];
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

/* The largest of each row; NaN if there is one. Order does not matter to it. */
NN_KERNEL void nn_max(int rows, int columns, const float *x, float *out) {
    for (int i = 0; i < rows; i++, x += columns) {
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

enum { NN_CONV_FILTERS = 64 };

/* `count` filters of one output position; kernel and y start at the first of them. */
NN_INLINE void nn_conv_position(const nn_window *w, int count, int d, int h, int v, const float *x, const float *kernel, float *y) {
    float sum[NN_CONV_FILTERS];
    int inner = w->channels / w->groups, from[3], to[3];
    nn_window_taps(w, 0, d, &from[0], &to[0]);
    nn_window_taps(w, 1, h, &from[1], &to[1]);
    nn_window_taps(w, 2, v, &from[2], &to[2]);
    for (int j = 0; j < count; j++) sum[j] = 0.0f;
    for (int a = from[0]; a < to[0]; a++)
        for (int b = from[1]; b < to[1]; b++)
            for (int c = from[2]; c < to[2]; c++) {
                ptrdiff_t place = (nn_window_place(w, 0, d, a) * w->in[1] + nn_window_place(w, 1, h, b)) * w->in[2]
                                + nn_window_place(w, 2, v, c);
                const float *pixel = x + place * w->channels;
                const float *tap = kernel + ((ptrdiff_t)(a * w->size[1] + b) * w->size[2] + c) * inner * w->filters;
                for (int i = 0; i < inner; i++)
                    for (int j = 0; j < count; j++) sum[j] = nn_fma(pixel[i], tap[(ptrdiff_t)i * w->filters + j], sum[j]);
            }
    for (int j = 0; j < count; j++) y[j] = sum[j];
}

NN_KERNEL void nn_conv(const nn_window *w, int n, const float *x, const float *kernel, float *y) {
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, y += w->filters)
                    for (int g = 0; g < w->groups; g++)
                        for (int j = 0; j < width; j += NN_CONV_FILTERS) {
                            int first = g * width + j, count = width - j < NN_CONV_FILTERS ? width - j : NN_CONV_FILTERS;
                            nn_conv_position(w, count, d, h, v, x + g * inner, kernel + first, y + first);
                        }
}

/* The output that an input's place along an axis feeds with a tap, or -1. */
NN_INLINE int nn_conv_source(const nn_window *w, int axis, int place, int tap) {
    int start = place + w->low[axis] - tap * w->dilation[axis];
    if (start < 0 || start % w->stride[axis] != 0) return -1;
    return start / w->stride[axis] < w->out[axis] ? start / w->stride[axis] : -1;
}

NN_INLINE void nn_conv_input_position(const nn_window *w, int count, int d, int h, int v, const float *dy, const float *kernel,
                                      float *dx) {
    enum { CHANNELS = 64 };
    float sum[CHANNELS];
    int inner = w->filters / w->groups;
    for (int j = 0; j < count; j++) sum[j] = 0.0f;
    for (int a = 0; a < w->size[0]; a++)
        for (int b = 0; b < w->size[1]; b++)
            for (int c = 0; c < w->size[2]; c++) {
                int od = nn_conv_source(w, 0, d, a), oh = nn_conv_source(w, 1, h, b), ov = nn_conv_source(w, 2, v, c);
                if (od < 0 || oh < 0 || ov < 0) continue;
                const float *pixel = dy + (((ptrdiff_t)od * w->out[1] + oh) * w->out[2] + ov) * w->filters;
                const float *tap = kernel + ((ptrdiff_t)(a * w->size[1] + b) * w->size[2] + c) * inner * w->channels;
                for (int i = 0; i < inner; i++)
                    for (int j = 0; j < count; j++) sum[j] = nn_fma(pixel[i], tap[(ptrdiff_t)i * w->channels + j], sum[j]);
            }
    for (int j = 0; j < count; j++) dx[j] = sum[j];
}

/* dx[n][in…][channels] of dy[n][out…][filters]; kernel[size…][filters / groups][channels] has its last axes swapped, so that
 * what is summed lies as in a convolution. */
NN_KERNEL void nn_conv_input_gradient(const nn_window *w, int n, const float *dy, const float *kernel, float *dx) {
    enum { CHANNELS = 64 };
    int inner = w->filters / w->groups, width = w->channels / w->groups;
    ptrdiff_t sample = (ptrdiff_t)w->out[0] * w->out[1] * w->out[2] * w->filters;
    for (int s = 0; s < n; s++, dy += sample)
        for (int d = 0; d < w->in[0]; d++)
            for (int h = 0; h < w->in[1]; h++)
                for (int v = 0; v < w->in[2]; v++, dx += w->channels)
                    for (int g = 0; g < w->groups; g++)
                        for (int j = 0; j < width; j += CHANNELS) {
                            int first = g * width + j, count = width - j < CHANNELS ? width - j : CHANNELS;
                            nn_conv_input_position(w, count, d, h, v, dy + g * inner, kernel + first, dx + first);
                        }
}

/* Positions of a block; counted over all samples, whether a tap lies in the padding or not. */
enum { NN_CONV_BLOCK = 4096 };

/* The sum over positions [from, to) of x at one tap and channel times dy's `count` filters. */
NN_INLINE void nn_conv_kernel_sum(const nn_window *w, int count, const int tap[3], ptrdiff_t from, ptrdiff_t to, const float *x,
                                  const float *dy, float *sum) {
    ptrdiff_t rows = (ptrdiff_t)w->out[0] * w->out[1], width = w->out[2];
    for (int j = 0; j < count; j++) sum[j] = 0.0f;
    for (ptrdiff_t p = from; p < to; p++) {
        ptrdiff_t row = p / width, sample = row / rows, place[3];
        place[0] = nn_window_place(w, 0, (int)(row % rows) / w->out[1], tap[0]);
        place[1] = nn_window_place(w, 1, (int)(row % w->out[1]), tap[1]);
        place[2] = nn_window_place(w, 2, (int)(p % width), tap[2]);
        if (place[0] < 0 || place[0] >= w->in[0] || place[1] < 0 || place[1] >= w->in[1] || place[2] < 0 || place[2] >= w->in[2])
            continue;
        float pixel = x[(((sample * w->in[0] + place[0]) * w->in[1] + place[1]) * w->in[2] + place[2]) * w->channels];
        for (int j = 0; j < count; j++) sum[j] = nn_fma(pixel, dy[p * w->filters + j], sum[j]);
    }
}

/* dk[size…][channels / groups][filters] of x and dy. */
NN_KERNEL void nn_conv_kernel_gradient(const nn_window *w, int n, const float *x, const float *dy, float *dk) {
    enum { FILTERS = 64 };
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    for (int tap[3] = { 0 }; tap[0] < w->size[0]; tap[0]++)
        for (tap[1] = 0; tap[1] < w->size[1]; tap[1]++)
            for (tap[2] = 0; tap[2] < w->size[2]; tap[2]++)
                for (int i = 0; i < inner; i++, dk += w->filters)
                    for (int j = 0, count; j < w->filters; j += count) {
                        int group = j / width, end = (group + 1) * width;
                        float sum[FILTERS];
                        count = end - j < FILTERS ? end - j : FILTERS;
                        for (int f = 0; f < count; f++) dk[j + f] = 0.0f;
                        for (ptrdiff_t p = 0; p < positions; p += NN_CONV_BLOCK) {
                            ptrdiff_t to = positions - p < NN_CONV_BLOCK ? positions : p + NN_CONV_BLOCK;
                            nn_conv_kernel_sum(w, count, tap, p, to, x + group * inner + i, dy + j, sum);
                            for (int f = 0; f < count; f++) dk[j + f] += sum[f];
                        }
                    }
}


void mobilenet_init(mobilenet_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* mobilenet.nn:27: random, fma, mul, store over [256, 2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v299 = nn_random_at((uint32_t)(i0), 27u, step, 0u, seed);
            const float v301 = nn_fma(v299, 2.0f, (-1.0f));
            const float v303 = v301 * 0.15249857f;
            weights->dense_kernel[i0] = v303;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 256, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            const float v293 = nn_random_at((uint32_t)(i0), 26u, step, 0u, seed);
            const float v295 = nn_fma(v293, 2.0f, (-1.0f));
            const float v297 = v295 * 0.10825317f;
            weights->block_12_conv2d_13_kernel[i0] = v297;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 256, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v287 = nn_random_at((uint32_t)(i0), 25u, step, 0u, seed);
            const float v289 = nn_fma(v287, 2.0f, (-1.0f));
            const float v291 = v289 * 0.05093166f;
            weights->block_12_depthwise_conv2d_12_kernel[i0] = v291;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            const float v264 = nn_random_at((uint32_t)(i0), 24u, step, 0u, seed);
            const float v266 = nn_fma(v264, 2.0f, (-1.0f));
            const float v268 = v266 * 0.125f;
            weights->block_11_conv2d_12_kernel[i0] = v268;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v259 = nn_random_at((uint32_t)(i0), 23u, step, 0u, seed);
            const float v261 = nn_fma(v259, 2.0f, (-1.0f));
            const float v262 = v261 * 0.071888514f;
            weights->block_11_depthwise_conv2d_11_kernel[i0] = v262;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v254 = nn_random_at((uint32_t)(i0), 22u, step, 0u, seed);
            const float v256 = nn_fma(v254, 2.0f, (-1.0f));
            const float v257 = v256 * 0.15309311f;
            weights->block_10_conv2d_11_kernel[i0] = v257;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v249 = nn_random_at((uint32_t)(i0), 21u, step, 0u, seed);
            const float v251 = nn_fma(v249, 2.0f, (-1.0f));
            const float v252 = v251 * 0.071888514f;
            weights->block_10_depthwise_conv2d_10_kernel[i0] = v252;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v244 = nn_random_at((uint32_t)(i0), 20u, step, 0u, seed);
            const float v246 = nn_fma(v244, 2.0f, (-1.0f));
            const float v247 = v246 * 0.15309311f;
            weights->block_9_conv2d_10_kernel[i0] = v247;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v239 = nn_random_at((uint32_t)(i0), 19u, step, 0u, seed);
            const float v241 = nn_fma(v239, 2.0f, (-1.0f));
            const float v242 = v241 * 0.071888514f;
            weights->block_9_depthwise_conv2d_9_kernel[i0] = v242;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v234 = nn_random_at((uint32_t)(i0), 18u, step, 0u, seed);
            const float v236 = nn_fma(v234, 2.0f, (-1.0f));
            const float v237 = v236 * 0.15309311f;
            weights->block_8_conv2d_9_kernel[i0] = v237;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v229 = nn_random_at((uint32_t)(i0), 17u, step, 0u, seed);
            const float v231 = nn_fma(v229, 2.0f, (-1.0f));
            const float v232 = v231 * 0.071888514f;
            weights->block_8_depthwise_conv2d_8_kernel[i0] = v232;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v224 = nn_random_at((uint32_t)(i0), 16u, step, 0u, seed);
            const float v226 = nn_fma(v224, 2.0f, (-1.0f));
            const float v227 = v226 * 0.15309311f;
            weights->block_7_conv2d_8_kernel[i0] = v227;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v219 = nn_random_at((uint32_t)(i0), 15u, step, 0u, seed);
            const float v221 = nn_fma(v219, 2.0f, (-1.0f));
            const float v222 = v221 * 0.071888514f;
            weights->block_7_depthwise_conv2d_7_kernel[i0] = v222;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v213 = nn_random_at((uint32_t)(i0), 14u, step, 0u, seed);
            const float v215 = nn_fma(v213, 2.0f, (-1.0f));
            const float v217 = v215 * 0.15309311f;
            weights->block_6_conv2d_7_kernel[i0] = v217;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v207 = nn_random_at((uint32_t)(i0), 13u, step, 0u, seed);
            const float v209 = nn_fma(v207, 2.0f, (-1.0f));
            const float v211 = v209 * 0.071888514f;
            weights->block_6_depthwise_conv2d_6_kernel[i0] = v211;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            const float v139 = nn_random_at((uint32_t)(i0), 12u, step, 0u, seed);
            const float v141 = nn_fma(v139, 2.0f, (-1.0f));
            const float v143 = v141 * 0.17677669f;
            weights->block_5_conv2d_6_kernel[i0] = v143;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v134 = nn_random_at((uint32_t)(i0), 11u, step, 0u, seed);
            const float v136 = nn_fma(v134, 2.0f, (-1.0f));
            const float v137 = v136 * 0.10127394f;
            weights->block_5_depthwise_conv2d_5_kernel[i0] = v137;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            const float v128 = nn_random_at((uint32_t)(i0), 10u, step, 0u, seed);
            const float v130 = nn_fma(v128, 2.0f, (-1.0f));
            const float v132 = v130 * 0.21650635f;
            weights->block_4_conv2d_5_kernel[i0] = v132;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v122 = nn_random_at((uint32_t)(i0), 9u, step, 0u, seed);
            const float v124 = nn_fma(v122, 2.0f, (-1.0f));
            const float v126 = v124 * 0.10127394f;
            weights->block_4_depthwise_conv2d_4_kernel[i0] = v126;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v94 = nn_random_at((uint32_t)(i0), 8u, step, 0u, seed);
            const float v96 = nn_fma(v94, 2.0f, (-1.0f));
            const float v98 = v96 * 0.25f;
            weights->block_3_conv2d_4_kernel[i0] = v98;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v89 = nn_random_at((uint32_t)(i0), 7u, step, 0u, seed);
            const float v91 = nn_fma(v89, 2.0f, (-1.0f));
            const float v92 = v91 * 0.14213382f;
            weights->block_3_depthwise_conv2d_3_kernel[i0] = v92;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v83 = nn_random_at((uint32_t)(i0), 6u, step, 0u, seed);
            const float v85 = nn_fma(v83, 2.0f, (-1.0f));
            const float v87 = v85 * 0.30618623f;
            weights->block_2_conv2d_3_kernel[i0] = v87;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v77 = nn_random_at((uint32_t)(i0), 5u, step, 0u, seed);
            const float v79 = nn_fma(v77, 2.0f, (-1.0f));
            const float v81 = v79 * 0.14213382f;
            weights->block_2_depthwise_conv2d_2_kernel[i0] = v81;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v49 = nn_random_at((uint32_t)(i0), 4u, step, 0u, seed);
            const float v51 = nn_fma(v49, 2.0f, (-1.0f));
            const float v53 = v51 * 0.35355338f;
            weights->block_1_conv2d_2_kernel[i0] = v53;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 16, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v43 = nn_random_at((uint32_t)(i0), 3u, step, 0u, seed);
            const float v45 = nn_fma(v43, 2.0f, (-1.0f));
            const float v47 = v45 * 0.1980295f;
            weights->block_1_depthwise_conv2d_1_kernel[i0] = v47;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 8, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v25 = nn_random_at((uint32_t)(i0), 2u, step, 0u, seed);
            const float v27 = nn_fma(v25, 2.0f, (-1.0f));
            const float v29 = v27 * 0.5f;
            weights->block_conv2d_1_kernel[i0] = v29;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            const float v19 = nn_random_at((uint32_t)(i0), 1u, step, 0u, seed);
            const float v21 = nn_fma(v19, 2.0f, (-1.0f));
            const float v23 = v21 * 0.27216554f;
            weights->block_depthwise_conv2d_kernel[i0] = v23;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 3, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            const float v0 = nn_random_at((uint32_t)(i0), 0u, step, 0u, seed);
            const float v3 = nn_fma(v0, 2.0f, (-1.0f));
            const float v5 = v3 * 0.24618298f;
            weights->conv2d_kernel[i0] = v5;
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

struct mobilenet_predict_panel_1 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
static void mobilenet_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_1 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v42 = c[i1 - column];
            const float v43 = weights->block_conv2d_1_bias[i1];
            const float v44 = v42 + v43;
            const float v51 = arena[1769472 + i1];
            const float v55 = arena[1769488 + i1];
            const float v56 = nn_fma(v44, v51, v55);
            const float v57 = (0.0f < v56 ? 1.0f : 0.0f);
            const float v58 = (v57 != 0 ? v56 : 0.0f);
            arena[i0 * 16 + i1] = v58;
        }
    }
}

struct mobilenet_predict_panel_2 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
static void mobilenet_predict_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_2 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v80 = c[i1 - column];
            const float v81 = weights->block_1_conv2d_2_bias[i1];
            const float v82 = v80 + v81;
            const float v89 = arena[589824 + i1];
            const float v93 = arena[589856 + i1];
            const float v94 = nn_fma(v82, v89, v93);
            const float v95 = (0.0f < v94 ? 1.0f : 0.0f);
            const float v96 = (v95 != 0 ? v94 : 0.0f);
            arena[i0 * 32 + i1] = v96;
        }
    }
}

struct mobilenet_predict_panel_3 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
static void mobilenet_predict_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_3 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v118 = c[i1 - column];
            const float v119 = weights->block_2_conv2d_3_bias[i1];
            const float v120 = v118 + v119;
            const float v127 = arena[1179648 + i1];
            const float v131 = arena[1179680 + i1];
            const float v132 = nn_fma(v120, v127, v131);
            const float v133 = (0.0f < v132 ? 1.0f : 0.0f);
            const float v134 = (v133 != 0 ? v132 : 0.0f);
            arena[i0 * 32 + i1] = v134;
        }
    }
}

struct mobilenet_predict_panel_4 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
static void mobilenet_predict_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_4 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v156 = c[i1 - column];
            const float v157 = weights->block_3_conv2d_4_bias[i1];
            const float v158 = v156 + v157;
            const float v165 = arena[294912 + i1];
            const float v169 = arena[294976 + i1];
            const float v170 = nn_fma(v158, v165, v169);
            const float v171 = (0.0f < v170 ? 1.0f : 0.0f);
            const float v172 = (v171 != 0 ? v170 : 0.0f);
            arena[i0 * 64 + i1] = v172;
        }
    }
}

struct mobilenet_predict_panel_5 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
static void mobilenet_predict_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_5 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v194 = c[i1 - column];
            const float v195 = weights->block_4_conv2d_5_bias[i1];
            const float v196 = v194 + v195;
            const float v203 = arena[589824 + i1];
            const float v207 = arena[589888 + i1];
            const float v208 = nn_fma(v196, v203, v207);
            const float v209 = (0.0f < v208 ? 1.0f : 0.0f);
            const float v210 = (v209 != 0 ? v208 : 0.0f);
            arena[i0 * 64 + i1] = v210;
        }
    }
}

struct mobilenet_predict_panel_6 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_6 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v232 = c[i1 - column];
            const float v233 = weights->block_5_conv2d_6_bias[i1];
            const float v234 = v232 + v233;
            const float v241 = arena[147456 + i1];
            const float v245 = arena[147584 + i1];
            const float v246 = nn_fma(v234, v241, v245);
            const float v247 = (0.0f < v246 ? 1.0f : 0.0f);
            const float v248 = (v247 != 0 ? v246 : 0.0f);
            arena[i0 * 128 + i1] = v248;
        }
    }
}

struct mobilenet_predict_panel_7 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_7 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v270 = c[i1 - column];
            const float v271 = weights->block_6_conv2d_7_bias[i1];
            const float v272 = v270 + v271;
            const float v279 = arena[294912 + i1];
            const float v283 = arena[295040 + i1];
            const float v284 = nn_fma(v272, v279, v283);
            const float v285 = (0.0f < v284 ? 1.0f : 0.0f);
            const float v286 = (v285 != 0 ? v284 : 0.0f);
            arena[i0 * 128 + i1] = v286;
        }
    }
}

struct mobilenet_predict_panel_8 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_8 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v308 = c[i1 - column];
            const float v309 = weights->block_7_conv2d_8_bias[i1];
            const float v310 = v308 + v309;
            const float v317 = arena[294912 + i1];
            const float v321 = arena[295040 + i1];
            const float v322 = nn_fma(v310, v317, v321);
            const float v323 = (0.0f < v322 ? 1.0f : 0.0f);
            const float v324 = (v323 != 0 ? v322 : 0.0f);
            arena[i0 * 128 + i1] = v324;
        }
    }
}

struct mobilenet_predict_panel_9 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_9 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v346 = c[i1 - column];
            const float v347 = weights->block_8_conv2d_9_bias[i1];
            const float v348 = v346 + v347;
            const float v355 = arena[294912 + i1];
            const float v359 = arena[295040 + i1];
            const float v360 = nn_fma(v348, v355, v359);
            const float v361 = (0.0f < v360 ? 1.0f : 0.0f);
            const float v362 = (v361 != 0 ? v360 : 0.0f);
            arena[i0 * 128 + i1] = v362;
        }
    }
}

struct mobilenet_predict_panel_10 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_10 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v384 = c[i1 - column];
            const float v385 = weights->block_9_conv2d_10_bias[i1];
            const float v386 = v384 + v385;
            const float v393 = arena[294912 + i1];
            const float v397 = arena[295040 + i1];
            const float v398 = nn_fma(v386, v393, v397);
            const float v399 = (0.0f < v398 ? 1.0f : 0.0f);
            const float v400 = (v399 != 0 ? v398 : 0.0f);
            arena[i0 * 128 + i1] = v400;
        }
    }
}

struct mobilenet_predict_panel_11 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_predict_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_11 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v422 = c[i1 - column];
            const float v423 = weights->block_10_conv2d_11_bias[i1];
            const float v424 = v422 + v423;
            const float v431 = arena[294912 + i1];
            const float v435 = arena[295040 + i1];
            const float v436 = nn_fma(v424, v431, v435);
            const float v437 = (0.0f < v436 ? 1.0f : 0.0f);
            const float v438 = (v437 != 0 ? v436 : 0.0f);
            arena[i0 * 128 + i1] = v438;
        }
    }
}

struct mobilenet_predict_panel_12 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
static void mobilenet_predict_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_predict_panel_12 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v460 = c[i1 - column];
            const float v461 = weights->block_11_conv2d_12_bias[i1];
            const float v462 = v460 + v461;
            const float v469 = arena[73728 + i1];
            const float v473 = arena[73984 + i1];
            const float v474 = nn_fma(v462, v469, v473);
            const float v475 = (0.0f < v474 ? 1.0f : 0.0f);
            const float v476 = (v475 != 0 ? v474 : 0.0f);
            arena[i0 * 256 + i1] = v476;
        }
    }
}

struct mobilenet_predict_panel_13 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
static void mobilenet_predict_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
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
            arena[i0 * 256 + i1] = v514;
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
            arena[i0 * 2 + i1] = v521;
        }
    }
}

void mobilenet_predict(const mobilenet_weights *weights, mobilenet_scratch *scratch, int n, const float *image, float *person) {
    float *const arena = scratch->arena;
    if (n < 1 || n > MOBILENET_BATCH) return;
    /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
        nn_conv(&window, n, image, weights->conv2d_kernel, arena);
    }
    /* mobilenet.nn:14: batch_normalization: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[589824 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[589832 + i0] = v15;
        }
    }
    /* mobilenet.nn:15: add, fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v2 = arena[i0 * 8 + i1];
                const float v3 = weights->conv2d_bias[i1];
                const float v4 = v2 + v3;
                const float v12 = arena[589824 + i1];
                const float v16 = arena[589832 + i1];
                const float v17 = nn_fma(v4, v12, v16);
                const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                const float v20 = (v19 != 0 ? v17 : 0.0f);
                arena[i0 * 8 + i1] = v20;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv(&window, n, arena, weights->block_depthwise_conv2d_kernel, arena + 1179648);
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
            arena[i0] = v31;
            const float v33 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->block_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[8 + i0] = v35;
        }
    }
    /* mobilenet.nn:7: block: add, fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v23 = arena[1179648 + i0 * 8 + i1];
                const float v24 = weights->block_depthwise_conv2d_bias[i1];
                const float v25 = v23 + v24;
                const float v32 = arena[i1];
                const float v36 = arena[8 + i1];
                const float v37 = nn_fma(v25, v32, v36);
                const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                const float v39 = (v38 != 0 ? v37 : 0.0f);
                arena[1179648 + i0 * 8 + i1] = v39;
            }
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
            arena[1769472 + i0] = v50;
            const float v52 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->block_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[1769488 + i0] = v54;
        }
    }
    /* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
    nn_gemm(n * 2304, 16, 8, arena + 1179648, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 1, 0, mobilenet_predict_panel_1, &(struct mobilenet_predict_panel_1){ weights, arena });
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv(&window, n, arena, weights->block_1_depthwise_conv2d_1_kernel, arena + 1179648);
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
            arena[i0] = v69;
            const float v71 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->block_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[16 + i0] = v73;
        }
    }
    /* mobilenet.nn:7: block_1: add, fma, less, select over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v61 = arena[1179648 + i0 * 16 + i1];
                const float v62 = weights->block_1_depthwise_conv2d_1_bias[i1];
                const float v63 = v61 + v62;
                const float v70 = arena[i1];
                const float v74 = arena[16 + i1];
                const float v75 = nn_fma(v63, v70, v74);
                const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                const float v77 = (v76 != 0 ? v75 : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v77;
            }
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
            arena[589824 + i0] = v88;
            const float v90 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->block_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[589856 + i0] = v92;
        }
    }
    /* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 16, arena + 1179648, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena, 32, 1, 0, mobilenet_predict_panel_2, &(struct mobilenet_predict_panel_2){ weights, arena });
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv(&window, n, arena, weights->block_2_depthwise_conv2d_2_kernel, arena + 589824);
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
            arena[i0] = v107;
            const float v109 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v110 = -v109;
            const float v103 = weights->block_2_batch_normalization_5_beta[i0];
            const float v111 = nn_fma(v110, v107, v103);
            arena[32 + i0] = v111;
        }
    }
    /* mobilenet.nn:7: block_2: add, fma, less, select over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v99 = arena[589824 + i0 * 32 + i1];
                const float v100 = weights->block_2_depthwise_conv2d_2_bias[i1];
                const float v101 = v99 + v100;
                const float v108 = arena[i1];
                const float v112 = arena[32 + i1];
                const float v113 = nn_fma(v101, v108, v112);
                const float v114 = (0.0f < v113 ? 1.0f : 0.0f);
                const float v115 = (v114 != 0 ? v113 : 0.0f);
                arena[589824 + i0 * 32 + i1] = v115;
            }
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
            arena[1179648 + i0] = v126;
            const float v128 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->block_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[1179680 + i0] = v130;
        }
    }
    /* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 589824, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena, 32, 1, 0, mobilenet_predict_panel_3, &(struct mobilenet_predict_panel_3){ weights, arena });
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv(&window, n, arena, weights->block_3_depthwise_conv2d_3_kernel, arena + 589824);
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
            arena[i0] = v145;
            const float v147 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v148 = -v147;
            const float v141 = weights->block_3_batch_normalization_7_beta[i0];
            const float v149 = nn_fma(v148, v145, v141);
            arena[32 + i0] = v149;
        }
    }
    /* mobilenet.nn:7: block_3: add, fma, less, select over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v137 = arena[589824 + i0 * 32 + i1];
                const float v138 = weights->block_3_depthwise_conv2d_3_bias[i1];
                const float v139 = v137 + v138;
                const float v146 = arena[i1];
                const float v150 = arena[32 + i1];
                const float v151 = nn_fma(v139, v146, v150);
                const float v152 = (0.0f < v151 ? 1.0f : 0.0f);
                const float v153 = (v152 != 0 ? v151 : 0.0f);
                arena[589824 + i0 * 32 + i1] = v153;
            }
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
            arena[294912 + i0] = v164;
            const float v166 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v167 = -v166;
            const float v160 = weights->block_3_batch_normalization_8_beta[i0];
            const float v168 = nn_fma(v167, v164, v160);
            arena[294976 + i0] = v168;
        }
    }
    /* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 32, arena + 589824, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena, 64, 1, 0, mobilenet_predict_panel_4, &(struct mobilenet_predict_panel_4){ weights, arena });
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv(&window, n, arena, weights->block_4_depthwise_conv2d_4_kernel, arena + 294912);
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
            arena[i0] = v183;
            const float v185 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v186 = -v185;
            const float v179 = weights->block_4_batch_normalization_9_beta[i0];
            const float v187 = nn_fma(v186, v183, v179);
            arena[64 + i0] = v187;
        }
    }
    /* mobilenet.nn:7: block_4: add, fma, less, select over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v175 = arena[294912 + i0 * 64 + i1];
                const float v176 = weights->block_4_depthwise_conv2d_4_bias[i1];
                const float v177 = v175 + v176;
                const float v184 = arena[i1];
                const float v188 = arena[64 + i1];
                const float v189 = nn_fma(v177, v184, v188);
                const float v190 = (0.0f < v189 ? 1.0f : 0.0f);
                const float v191 = (v190 != 0 ? v189 : 0.0f);
                arena[294912 + i0 * 64 + i1] = v191;
            }
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
            arena[589824 + i0] = v202;
            const float v204 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v205 = -v204;
            const float v198 = weights->block_4_batch_normalization_10_beta[i0];
            const float v206 = nn_fma(v205, v202, v198);
            arena[589888 + i0] = v206;
        }
    }
    /* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 294912, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena, 64, 1, 0, mobilenet_predict_panel_5, &(struct mobilenet_predict_panel_5){ weights, arena });
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv(&window, n, arena, weights->block_5_depthwise_conv2d_5_kernel, arena + 294912);
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
            arena[i0] = v221;
            const float v223 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v224 = -v223;
            const float v217 = weights->block_5_batch_normalization_11_beta[i0];
            const float v225 = nn_fma(v224, v221, v217);
            arena[64 + i0] = v225;
        }
    }
    /* mobilenet.nn:7: block_5: add, fma, less, select over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v213 = arena[294912 + i0 * 64 + i1];
                const float v214 = weights->block_5_depthwise_conv2d_5_bias[i1];
                const float v215 = v213 + v214;
                const float v222 = arena[i1];
                const float v226 = arena[64 + i1];
                const float v227 = nn_fma(v215, v222, v226);
                const float v228 = (0.0f < v227 ? 1.0f : 0.0f);
                const float v229 = (v228 != 0 ? v227 : 0.0f);
                arena[294912 + i0 * 64 + i1] = v229;
            }
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
            arena[147456 + i0] = v240;
            const float v242 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v243 = -v242;
            const float v236 = weights->block_5_batch_normalization_12_beta[i0];
            const float v244 = nn_fma(v243, v240, v236);
            arena[147584 + i0] = v244;
        }
    }
    /* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 64, arena + 294912, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_6, &(struct mobilenet_predict_panel_6){ weights, arena });
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_6_depthwise_conv2d_6_kernel, arena + 147456);
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
            arena[i0] = v259;
            const float v261 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v262 = -v261;
            const float v255 = weights->block_6_batch_normalization_13_beta[i0];
            const float v263 = nn_fma(v262, v259, v255);
            arena[128 + i0] = v263;
        }
    }
    /* mobilenet.nn:7: block_6: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v251 = arena[147456 + i0 * 128 + i1];
                const float v252 = weights->block_6_depthwise_conv2d_6_bias[i1];
                const float v253 = v251 + v252;
                const float v260 = arena[i1];
                const float v264 = arena[128 + i1];
                const float v265 = nn_fma(v253, v260, v264);
                const float v266 = (0.0f < v265 ? 1.0f : 0.0f);
                const float v267 = (v266 != 0 ? v265 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v267;
            }
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
            arena[294912 + i0] = v278;
            const float v280 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v281 = -v280;
            const float v274 = weights->block_6_batch_normalization_14_beta[i0];
            const float v282 = nn_fma(v281, v278, v274);
            arena[295040 + i0] = v282;
        }
    }
    /* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_7, &(struct mobilenet_predict_panel_7){ weights, arena });
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_7_depthwise_conv2d_7_kernel, arena + 147456);
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
            arena[i0] = v297;
            const float v299 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v300 = -v299;
            const float v293 = weights->block_7_batch_normalization_15_beta[i0];
            const float v301 = nn_fma(v300, v297, v293);
            arena[128 + i0] = v301;
        }
    }
    /* mobilenet.nn:7: block_7: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v289 = arena[147456 + i0 * 128 + i1];
                const float v290 = weights->block_7_depthwise_conv2d_7_bias[i1];
                const float v291 = v289 + v290;
                const float v298 = arena[i1];
                const float v302 = arena[128 + i1];
                const float v303 = nn_fma(v291, v298, v302);
                const float v304 = (0.0f < v303 ? 1.0f : 0.0f);
                const float v305 = (v304 != 0 ? v303 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v305;
            }
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
            arena[294912 + i0] = v316;
            const float v318 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v319 = -v318;
            const float v312 = weights->block_7_batch_normalization_16_beta[i0];
            const float v320 = nn_fma(v319, v316, v312);
            arena[295040 + i0] = v320;
        }
    }
    /* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_8, &(struct mobilenet_predict_panel_8){ weights, arena });
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_8_depthwise_conv2d_8_kernel, arena + 147456);
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
            arena[i0] = v335;
            const float v337 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v338 = -v337;
            const float v331 = weights->block_8_batch_normalization_17_beta[i0];
            const float v339 = nn_fma(v338, v335, v331);
            arena[128 + i0] = v339;
        }
    }
    /* mobilenet.nn:7: block_8: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v327 = arena[147456 + i0 * 128 + i1];
                const float v328 = weights->block_8_depthwise_conv2d_8_bias[i1];
                const float v329 = v327 + v328;
                const float v336 = arena[i1];
                const float v340 = arena[128 + i1];
                const float v341 = nn_fma(v329, v336, v340);
                const float v342 = (0.0f < v341 ? 1.0f : 0.0f);
                const float v343 = (v342 != 0 ? v341 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v343;
            }
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
            arena[294912 + i0] = v354;
            const float v356 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v357 = -v356;
            const float v350 = weights->block_8_batch_normalization_18_beta[i0];
            const float v358 = nn_fma(v357, v354, v350);
            arena[295040 + i0] = v358;
        }
    }
    /* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_9, &(struct mobilenet_predict_panel_9){ weights, arena });
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_9_depthwise_conv2d_9_kernel, arena + 147456);
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
            arena[i0] = v373;
            const float v375 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v376 = -v375;
            const float v369 = weights->block_9_batch_normalization_19_beta[i0];
            const float v377 = nn_fma(v376, v373, v369);
            arena[128 + i0] = v377;
        }
    }
    /* mobilenet.nn:7: block_9: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v365 = arena[147456 + i0 * 128 + i1];
                const float v366 = weights->block_9_depthwise_conv2d_9_bias[i1];
                const float v367 = v365 + v366;
                const float v374 = arena[i1];
                const float v378 = arena[128 + i1];
                const float v379 = nn_fma(v367, v374, v378);
                const float v380 = (0.0f < v379 ? 1.0f : 0.0f);
                const float v381 = (v380 != 0 ? v379 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v381;
            }
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
            arena[294912 + i0] = v392;
            const float v394 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v395 = -v394;
            const float v388 = weights->block_9_batch_normalization_20_beta[i0];
            const float v396 = nn_fma(v395, v392, v388);
            arena[295040 + i0] = v396;
        }
    }
    /* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_10, &(struct mobilenet_predict_panel_10){ weights, arena });
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_10_depthwise_conv2d_10_kernel, arena + 147456);
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
            arena[i0] = v411;
            const float v413 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v414 = -v413;
            const float v407 = weights->block_10_batch_normalization_21_beta[i0];
            const float v415 = nn_fma(v414, v411, v407);
            arena[128 + i0] = v415;
        }
    }
    /* mobilenet.nn:7: block_10: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v403 = arena[147456 + i0 * 128 + i1];
                const float v404 = weights->block_10_depthwise_conv2d_10_bias[i1];
                const float v405 = v403 + v404;
                const float v412 = arena[i1];
                const float v416 = arena[128 + i1];
                const float v417 = nn_fma(v405, v412, v416);
                const float v418 = (0.0f < v417 ? 1.0f : 0.0f);
                const float v419 = (v418 != 0 ? v417 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v419;
            }
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
            arena[294912 + i0] = v430;
            const float v432 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v433 = -v432;
            const float v426 = weights->block_10_batch_normalization_22_beta[i0];
            const float v434 = nn_fma(v433, v430, v426);
            arena[295040 + i0] = v434;
        }
    }
    /* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena, 128, 1, 0, mobilenet_predict_panel_11, &(struct mobilenet_predict_panel_11){ weights, arena });
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_11_depthwise_conv2d_11_kernel, arena + 147456);
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
            arena[i0] = v449;
            const float v451 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v452 = -v451;
            const float v445 = weights->block_11_batch_normalization_23_beta[i0];
            const float v453 = nn_fma(v452, v449, v445);
            arena[128 + i0] = v453;
        }
    }
    /* mobilenet.nn:7: block_11: add, fma, less, select over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v441 = arena[147456 + i0 * 128 + i1];
                const float v442 = weights->block_11_depthwise_conv2d_11_bias[i1];
                const float v443 = v441 + v442;
                const float v450 = arena[i1];
                const float v454 = arena[128 + i1];
                const float v455 = nn_fma(v443, v450, v454);
                const float v456 = (0.0f < v455 ? 1.0f : 0.0f);
                const float v457 = (v456 != 0 ? v455 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v457;
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
            arena[73728 + i0] = v468;
            const float v470 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v471 = -v470;
            const float v464 = weights->block_11_batch_normalization_24_beta[i0];
            const float v472 = nn_fma(v471, v468, v464);
            arena[73984 + i0] = v472;
        }
    }
    /* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 128, arena + 147456, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena, 256, 1, 0, mobilenet_predict_panel_12, &(struct mobilenet_predict_panel_12){ weights, arena });
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv(&window, n, arena, weights->block_12_depthwise_conv2d_12_kernel, arena + 73728);
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
            arena[i0] = v487;
            const float v489 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v490 = -v489;
            const float v483 = weights->block_12_batch_normalization_25_beta[i0];
            const float v491 = nn_fma(v490, v487, v483);
            arena[256 + i0] = v491;
        }
    }
    /* mobilenet.nn:7: block_12: add, fma, less, select over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v479 = arena[73728 + i0 * 256 + i1];
                const float v480 = weights->block_12_depthwise_conv2d_12_bias[i1];
                const float v481 = v479 + v480;
                const float v488 = arena[i1];
                const float v492 = arena[256 + i1];
                const float v493 = nn_fma(v481, v488, v492);
                const float v494 = (0.0f < v493 ? 1.0f : 0.0f);
                const float v495 = (v494 != 0 ? v493 : 0.0f);
                arena[73728 + i0 * 256 + i1] = v495;
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
    nn_gemm(n * 9, 256, 256, arena + 73728, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena, 256, 1, 0, mobilenet_predict_panel_13, &(struct mobilenet_predict_panel_13){ weights, arena });
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + i0 * 9 * 256, arena + 73728 + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v515 = arena[73728 + i0];
            const float v517 = v515 / 9.0f;
            arena[73728 + i0] = v517;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm(n, 2, 256, arena + 73728, 256, 1, weights->dense_kernel, 2, 1, arena, 2, 1, 0, mobilenet_predict_panel_14, &(struct mobilenet_predict_panel_14){ weights, arena });
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena, arena + 64);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v523 = arena[64 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v521 = arena[i0 * 2 + i1];
                const float v524 = v521 - v523;
                const float v525 = nn_exp(v524);
                arena[i0 * 2 + i1] = v525;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena, arena + 64);
    /* mobilenet.nn:26: dense: div over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v527 = arena[64 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v525 = arena[i0 * 2 + i1];
                const float v528 = v525 / v527;
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

struct mobilenet_train_panel_1 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [8, 16], add -> [n, 48, 48, 16] */
static void mobilenet_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_1 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v75 = c[i1 - column];
            const float v76 = weights->block_conv2d_1_bias[i1];
            const float v77 = v75 + v76;
            arena[i0 * 16 + i1] = v77;
        }
    }
}

struct mobilenet_train_panel_2 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [16, 32], add -> [n, 24, 24, 32] */
static void mobilenet_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_2 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v143 = c[i1 - column];
            const float v144 = weights->block_1_conv2d_2_bias[i1];
            const float v145 = v143 + v144;
            arena[2359296 + i0 * 32 + i1] = v145;
        }
    }
}

struct mobilenet_train_panel_3 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [32, 32], add -> [n, 24, 24, 32] */
static void mobilenet_train_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_3 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v209 = c[i1 - column];
            const float v210 = weights->block_2_conv2d_3_bias[i1];
            const float v211 = v209 + v210;
            arena[4718592 + i0 * 32 + i1] = v211;
        }
    }
}

struct mobilenet_train_panel_4 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [32, 64], add -> [n, 12, 12, 64] */
static void mobilenet_train_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_4 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v277 = c[i1 - column];
            const float v278 = weights->block_3_conv2d_4_bias[i1];
            const float v279 = v277 + v278;
            arena[8257536 + i0 * 64 + i1] = v279;
        }
    }
}

struct mobilenet_train_panel_5 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [64, 64], add -> [n, 12, 12, 64] */
static void mobilenet_train_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_5 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v343 = c[i1 - column];
            const float v344 = weights->block_4_conv2d_5_bias[i1];
            const float v345 = v343 + v344;
            arena[9437184 + i0 * 64 + i1] = v345;
        }
    }
}

struct mobilenet_train_panel_6 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [64, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_6 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v411 = c[i1 - column];
            const float v412 = weights->block_5_conv2d_6_bias[i1];
            const float v413 = v411 + v412;
            arena[10616832 + i0 * 128 + i1] = v413;
        }
    }
}

struct mobilenet_train_panel_7 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_7 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v477 = c[i1 - column];
            const float v478 = weights->block_6_conv2d_7_bias[i1];
            const float v479 = v477 + v478;
            arena[11206656 + i0 * 128 + i1] = v479;
        }
    }
}

struct mobilenet_train_panel_8 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_8 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v543 = c[i1 - column];
            const float v544 = weights->block_7_conv2d_8_bias[i1];
            const float v545 = v543 + v544;
            arena[12091392 + i0 * 128 + i1] = v545;
        }
    }
}

struct mobilenet_train_panel_9 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_9 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v609 = c[i1 - column];
            const float v610 = weights->block_8_conv2d_9_bias[i1];
            const float v611 = v609 + v610;
            arena[12681216 + i0 * 128 + i1] = v611;
        }
    }
}

struct mobilenet_train_panel_10 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_10 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v675 = c[i1 - column];
            const float v676 = weights->block_9_conv2d_10_bias[i1];
            const float v677 = v675 + v676;
            arena[13271040 + i0 * 128 + i1] = v677;
        }
    }
}

struct mobilenet_train_panel_11 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
static void mobilenet_train_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_11 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v741 = c[i1 - column];
            const float v742 = weights->block_10_conv2d_11_bias[i1];
            const float v743 = v741 + v742;
            arena[13860864 + i0 * 128 + i1] = v743;
        }
    }
}

struct mobilenet_train_panel_12 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [128, 256], add -> [n, 3, 3, 256] */
static void mobilenet_train_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_12 *const given = context;
    mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v809 = c[i1 - column];
            const float v810 = weights->block_11_conv2d_12_bias[i1];
            const float v811 = v809 + v810;
            arena[14155776 + i0 * 256 + i1] = v811;
        }
    }
}

struct mobilenet_train_panel_13 { mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [256, 256], add -> [n, 3, 3, 256] */
static void mobilenet_train_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
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
            arena[14450688 + i0 * 256 + i1] = v877;
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
            arena[15040512 + i0 * 2 + i1] = v911;
        }
    }
}

struct mobilenet_train_panel_15 { float *arena; };

/* mobilenet.nn:25: global_average_pooling2d: contract [n, 2] [256, 2], div -> [n, 256] */
static void mobilenet_train_panel_15(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_15 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v984 = c[i1 - column];
            const float v986 = v984 / 9.0f;
            arena[15040512 + i0 * 256 + i1] = v986;
        }
    }
}

struct mobilenet_train_panel_16 { mobilenet_weights *weights; mobilenet_trainer *trainer; float *arena; };

/* mobilenet.nn:33: dense: contract [n, 256] [n, 2], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 2] */
static void mobilenet_train_panel_16(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_16 *const given = context;
    mobilenet_weights *const weights = given->weights;
    mobilenet_trainer *const trainer = given->trainer;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v1715 = arena[15054196];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 2; i0 < (ptrdiff_t)(row + rows) * 2; i0++) {
        const float v985 = c[i0 - (ptrdiff_t)row * 2];
        const float v3327 = trainer->dense_kernel_m[i0];
        const float v3328 = v985 - v3327;
        const float v3329 = nn_fma(v3328, 0.1f, v3327);
        trainer->dense_kernel_m[i0] = v3329;
        const float v3331 = trainer->dense_kernel_v[i0];
        const float v3332 = -v3331;
        const float v3333 = nn_fma(v985, v985, v3332);
        const float v3334 = nn_fma(v3333, 0.001f, v3331);
        trainer->dense_kernel_v[i0] = v3334;
        const float v3336 = v3329 * v1715;
        const float v3337 = nn_sqrt(v3334);
        const float v3338 = v3337 + 1e-7f;
        const float v3339 = v3336 / v3338;
        const float v908 = weights->dense_kernel[i0];
        const float v3340 = v908 - v3339;
        weights->dense_kernel[i0] = v3340;
    }
}

struct mobilenet_train_panel_17 { float *arena; };

/* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], less, select, mul, mul, neg -> [n, 3, 3, 256] */
static void mobilenet_train_panel_17(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_17 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1012 = c[i1 - column];
            const float v872 = arena[14376960 + i0 * 256 + i1];
            const float v1015 = (0.0f < v872 ? 1.0f : 0.0f);
            const float v1016 = (v1015 != 0 ? v1012 : 0.0f);
            arena[14524416 + i0 * 256 + i1] = v1016;
            const float v869 = arena[15049472 + i1];
            const float v1018 = v1016 * v869;
            arena[14745600 + i0 * 256 + i1] = v1018;
            const float v850 = arena[14303232 + i0 * 256 + i1];
            const float v1019 = v1016 * v850;
            arena[14819328 + i0 * 256 + i1] = v1019;
            const float v1027 = -v1018;
            arena[14893056 + i0 * 256 + i1] = v1027;
        }
    }
}

struct mobilenet_train_panel_18 { float *arena; };

/* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], less, select, mul, mul, neg -> [n, 3, 3, 128] */
static void mobilenet_train_panel_18(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_18 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1064 = c[i1 - column];
            const float v806 = arena[15003648 + i0 * 128 + i1];
            const float v1067 = (0.0f < v806 ? 1.0f : 0.0f);
            const float v1068 = (v1067 != 0 ? v1064 : 0.0f);
            arena[15003648 + i0 * 128 + i1] = v1068;
            const float v803 = arena[15053184 + i1];
            const float v1070 = v1068 * v803;
            arena[14745600 + i0 * 128 + i1] = v1070;
            const float v784 = arena[14966784 + i0 * 128 + i1];
            const float v1071 = v1068 * v784;
            arena[14782464 + i0 * 128 + i1] = v1071;
            const float v1079 = -v1070;
            arena[14819328 + i0 * 128 + i1] = v1079;
        }
    }
}

struct mobilenet_train_panel_19 { float *arena; };

/* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_19 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1116 = c[i1 - column];
            const float v738 = arena[13713408 + i0 * 128 + i1];
            const float v1119 = (0.0f < v738 ? 1.0f : 0.0f);
            const float v1120 = (v1119 != 0 ? v1116 : 0.0f);
            arena[13713408 + i0 * 128 + i1] = v1120;
            const float v735 = arena[15052672 + i1];
            const float v1122 = v1120 * v735;
            arena[14008320 + i0 * 128 + i1] = v1122;
            const float v716 = arena[13565952 + i0 * 128 + i1];
            const float v1123 = v1120 * v716;
            arena[14155776 + i0 * 128 + i1] = v1123;
            const float v1131 = -v1122;
            arena[14303232 + i0 * 128 + i1] = v1131;
        }
    }
}

struct mobilenet_train_panel_20 { float *arena; };

/* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_20(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_20 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1168 = c[i1 - column];
            const float v672 = arena[13123584 + i0 * 128 + i1];
            const float v1171 = (0.0f < v672 ? 1.0f : 0.0f);
            const float v1172 = (v1171 != 0 ? v1168 : 0.0f);
            arena[13123584 + i0 * 128 + i1] = v1172;
            const float v669 = arena[15052160 + i1];
            const float v1174 = v1172 * v669;
            arena[13418496 + i0 * 128 + i1] = v1174;
            const float v650 = arena[12976128 + i0 * 128 + i1];
            const float v1175 = v1172 * v650;
            arena[13565952 + i0 * 128 + i1] = v1175;
            const float v1183 = -v1174;
            arena[13713408 + i0 * 128 + i1] = v1183;
        }
    }
}

struct mobilenet_train_panel_21 { float *arena; };

/* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_21(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_21 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1220 = c[i1 - column];
            const float v606 = arena[12533760 + i0 * 128 + i1];
            const float v1223 = (0.0f < v606 ? 1.0f : 0.0f);
            const float v1224 = (v1223 != 0 ? v1220 : 0.0f);
            arena[12533760 + i0 * 128 + i1] = v1224;
            const float v603 = arena[15051648 + i1];
            const float v1226 = v1224 * v603;
            arena[12828672 + i0 * 128 + i1] = v1226;
            const float v584 = arena[12386304 + i0 * 128 + i1];
            const float v1227 = v1224 * v584;
            arena[12976128 + i0 * 128 + i1] = v1227;
            const float v1235 = -v1226;
            arena[13123584 + i0 * 128 + i1] = v1235;
        }
    }
}

struct mobilenet_train_panel_22 { float *arena; };

/* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_22 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1272 = c[i1 - column];
            const float v540 = arena[11943936 + i0 * 128 + i1];
            const float v1275 = (0.0f < v540 ? 1.0f : 0.0f);
            const float v1276 = (v1275 != 0 ? v1272 : 0.0f);
            arena[11943936 + i0 * 128 + i1] = v1276;
            const float v537 = arena[15051136 + i1];
            const float v1278 = v1276 * v537;
            arena[12238848 + i0 * 128 + i1] = v1278;
            const float v518 = arena[11796480 + i0 * 128 + i1];
            const float v1279 = v1276 * v518;
            arena[12386304 + i0 * 128 + i1] = v1279;
            const float v1287 = -v1278;
            arena[12533760 + i0 * 128 + i1] = v1287;
        }
    }
}

struct mobilenet_train_panel_23 { float *arena; };

/* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_23 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1324 = c[i1 - column];
            const float v474 = arena[11059200 + i0 * 128 + i1];
            const float v1327 = (0.0f < v474 ? 1.0f : 0.0f);
            const float v1328 = (v1327 != 0 ? v1324 : 0.0f);
            arena[11059200 + i0 * 128 + i1] = v1328;
            const float v471 = arena[15050624 + i1];
            const float v1330 = v1328 * v471;
            arena[11354112 + i0 * 128 + i1] = v1330;
            const float v452 = arena[10911744 + i0 * 128 + i1];
            const float v1331 = v1328 * v452;
            arena[11796480 + i0 * 128 + i1] = v1331;
            const float v1339 = -v1330;
            arena[11943936 + i0 * 128 + i1] = v1339;
        }
    }
}

struct mobilenet_train_panel_24 { float *arena; };

/* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], less, select, mul, mul, neg -> [n, 6, 6, 64] */
static void mobilenet_train_panel_24(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_24 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1376 = c[i1 - column];
            const float v408 = arena[14671872 + i0 * 64 + i1];
            const float v1379 = (0.0f < v408 ? 1.0f : 0.0f);
            const float v1380 = (v1379 != 0 ? v1376 : 0.0f);
            arena[14671872 + i0 * 64 + i1] = v1380;
            const float v405 = arena[15053760 + i1];
            const float v1382 = v1380 * v405;
            arena[10764288 + i0 * 64 + i1] = v1382;
            const float v386 = arena[14598144 + i0 * 64 + i1];
            const float v1383 = v1380 * v386;
            arena[10838016 + i0 * 64 + i1] = v1383;
            const float v1391 = -v1382;
            arena[10911744 + i0 * 64 + i1] = v1391;
        }
    }
}

struct mobilenet_train_panel_25 { float *arena; };

/* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], less, select, mul, mul, neg -> [n, 12, 12, 64] */
static void mobilenet_train_panel_25(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_25 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1428 = c[i1 - column];
            const float v340 = arena[9142272 + i0 * 64 + i1];
            const float v1431 = (0.0f < v340 ? 1.0f : 0.0f);
            const float v1432 = (v1431 != 0 ? v1428 : 0.0f);
            arena[9142272 + i0 * 64 + i1] = v1432;
            const float v337 = arena[15053504 + i1];
            const float v1434 = v1432 * v337;
            arena[9732096 + i0 * 64 + i1] = v1434;
            const float v318 = arena[8847360 + i0 * 64 + i1];
            const float v1435 = v1432 * v318;
            arena[10616832 + i0 * 64 + i1] = v1435;
            const float v1443 = -v1434;
            arena[10911744 + i0 * 64 + i1] = v1443;
        }
    }
}

struct mobilenet_train_panel_26 { float *arena; };

/* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], less, select, mul, mul, neg -> [n, 12, 12, 32] */
static void mobilenet_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_26 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1480 = c[i1 - column];
            const float v274 = arena[11649024 + i0 * 32 + i1];
            const float v1483 = (0.0f < v274 ? 1.0f : 0.0f);
            const float v1484 = (v1483 != 0 ? v1480 : 0.0f);
            arena[11649024 + i0 * 32 + i1] = v1484;
            const float v271 = arena[15054048 + i1];
            const float v1486 = v1484 * v271;
            arena[10616832 + i0 * 32 + i1] = v1486;
            const float v252 = arena[11501568 + i0 * 32 + i1];
            const float v1487 = v1484 * v252;
            arena[10764288 + i0 * 32 + i1] = v1487;
            const float v1495 = -v1486;
            arena[10911744 + i0 * 32 + i1] = v1495;
        }
    }
}

struct mobilenet_train_panel_27 { float *arena; };

/* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], less, select, mul, mul, neg -> [n, 24, 24, 32] */
static void mobilenet_train_panel_27(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_27 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1532 = c[i1 - column];
            const float v206 = arena[4128768 + i0 * 32 + i1];
            const float v1535 = (0.0f < v206 ? 1.0f : 0.0f);
            const float v1536 = (v1535 != 0 ? v1532 : 0.0f);
            arena[4128768 + i0 * 32 + i1] = v1536;
            const float v203 = arena[15053920 + i1];
            const float v1538 = v1536 * v203;
            arena[5308416 + i0 * 32 + i1] = v1538;
            const float v184 = arena[3538944 + i0 * 32 + i1];
            const float v1539 = v1536 * v184;
            arena[8257536 + i0 * 32 + i1] = v1539;
            const float v1547 = -v1538;
            arena[8847360 + i0 * 32 + i1] = v1547;
        }
    }
}

struct mobilenet_train_panel_28 { float *arena; };

/* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], less, select, mul, mul, neg -> [n, 24, 24, 16] */
static void mobilenet_train_panel_28(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_28 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1584 = c[i1 - column];
            const float v140 = arena[10321920 + i0 * 16 + i1];
            const float v1587 = (0.0f < v140 ? 1.0f : 0.0f);
            const float v1588 = (v1587 != 0 ? v1584 : 0.0f);
            arena[10321920 + i0 * 16 + i1] = v1588;
            const float v137 = arena[15054128 + i1];
            const float v1590 = v1588 * v137;
            arena[8257536 + i0 * 16 + i1] = v1590;
            const float v118 = arena[10027008 + i0 * 16 + i1];
            const float v1591 = v1588 * v118;
            arena[8552448 + i0 * 16 + i1] = v1591;
            const float v1599 = -v1590;
            arena[8847360 + i0 * 16 + i1] = v1599;
        }
    }
}

struct mobilenet_train_panel_29 { float *arena; };

/* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], less, select, mul, mul, neg -> [n, 48, 48, 8] */
static void mobilenet_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_29 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1636 = c[i1 - column];
            const float v72 = arena[7667712 + i0 * 8 + i1];
            const float v1639 = (0.0f < v72 ? 1.0f : 0.0f);
            const float v1640 = (v1639 != 0 ? v1636 : 0.0f);
            arena[7667712 + i0 * 8 + i1] = v1640;
            const float v69 = arena[15054168 + i1];
            const float v1642 = v1640 * v69;
            arena[1179648 + i0 * 8 + i1] = v1642;
            const float v50 = arena[7077888 + i0 * 8 + i1];
            const float v1643 = v1640 * v50;
            arena[1769472 + i0 * 8 + i1] = v1643;
            const float v1651 = -v1642;
            arena[2359296 + i0 * 8 + i1] = v1651;
        }
    }
}

float mobilenet_train(mobilenet_weights *weights, mobilenet_trainer *trainer, int n, const float *image, const int32_t *person_true) {
    mobilenet_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena;
    int32_t *const integers = trainer->integers;
    if (n < 1 || n > MOBILENET_BATCH) return nn_from_bits(0x7fc00000u);
    /* mobilenet.nn:7: block_11/batch_normalization_23: mul, mul, mul, mul, mul over [] */
    {
        const float v11 = (float)n * 2304.0f;
        arena[15054176] = v11;
        const float v116 = (float)n * 576.0f;
        arena[15054180] = v116;
        const float v250 = (float)n * 144.0f;
        arena[15054184] = v250;
        const float v384 = (float)n * 36.0f;
        arena[15054188] = v384;
        const float v782 = (float)n * 9.0f;
        arena[15054192] = v782;
    }
    /* mobilenet.nn:32: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v919 = person_true[i0];
            const float v920 = (float)v919;
            arena[15040896 + i0] = v920;
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
            arena[15040992 + i0] = v923;
        }
    }
    /* mobilenet.nn:33: dense: div, neg, cast, add, pow, sub, sqrt, mul, pow, sub, div, add, and 5 more over [] */
    {
        const float v955 = 1.0f / (float)n;
        const float v956 = -v955;
        arena[15041024] = v956;
        const int32_t v1690 = (int32_t)trainer->step;
        const float v1692 = (float)v1690;
        const float v1694 = v1692 + 1.0f;
        const float v1708 = nn_pow(0.999f, v1694);
        const float v1709 = 1.0f - v1708;
        const float v1710 = nn_sqrt(v1709);
        const float v1695 = trainer->learning_rate;
        const float v1711 = v1695 * v1710;
        const float v1713 = nn_pow(0.9f, v1694);
        const float v1714 = 1.0f - v1713;
        const float v1715 = v1711 / v1714;
        arena[15054196] = v1715;
        const int32_t v1691 = v1690 + 1;
        trainer->step = (uint32_t)v1691;
        const float v952 = metrics->accuracy_count;
        const float v953 = v952 + (float)n;
        metrics->accuracy_count = v953;
        const float v941 = metrics->loss_count;
        const float v942 = v941 + (float)n;
        metrics->loss_count = v942;
    }
    /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
        nn_conv(&window, n, image, weights->conv2d_kernel, arena + 5898240);
    }
    /* mobilenet.nn:13: conv2d: add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v2 = arena[5898240 + i0 * 8 + i1];
                const float v3 = weights->conv2d_bias[i1];
                const float v4 = v2 + v3;
                arena[5898240 + i0 * 8 + i1] = v4;
            }
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 5898240, arena + 589824);
    /* mobilenet.nn:14: batch_normalization: div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v8 = arena[589824 + i0];
            const float v12 = v8 / v11;
            arena[589824 + i0] = v12;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v20 = arena[589824 + i0];
            const float v22 = v20 * 0.01f;
            const float v18 = weights->batch_normalization_moving_mean[i0];
            const float v23 = nn_fma(v18, 0.99f, v22);
            weights->batch_normalization_moving_mean[i0] = v23;
        }
    }
    /* mobilenet.nn:14: batch_normalization: sub, mul over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v4 = arena[5898240 + i0 * 8 + i1];
                const float v12 = arena[589824 + i1];
                const float v13 = v4 - v12;
                arena[5898240 + i0 * 8 + i1] = v13;
                const float v14 = v13 * v13;
                arena[i0 * 8 + i1] = v14;
            }
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena, arena + 589824);
    /* mobilenet.nn:14: batch_normalization: div, add, sqrt, div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v16 = arena[589824 + i0];
            const float v17 = v16 / v11;
            arena[589824 + i0] = v17;
            const float v33 = v17 + 0.001f;
            const float v34 = nn_sqrt(v33);
            arena[15054144 + i0] = v34;
            const float v30 = weights->batch_normalization_gamma[i0];
            const float v35 = v30 / v34;
            arena[15054152 + i0] = v35;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v26 = arena[589824 + i0];
            const float v27 = v26 * 0.01f;
            const float v25 = weights->batch_normalization_moving_variance[i0];
            const float v28 = nn_fma(v25, 0.99f, v27);
            weights->batch_normalization_moving_variance[i0] = v28;
        }
    }
    /* mobilenet.nn:15: fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v13 = arena[5898240 + i0 * 8 + i1];
                const float v35 = arena[15054152 + i1];
                const float v31 = weights->batch_normalization_beta[i1];
                const float v36 = nn_fma(v13, v35, v31);
                const float v38 = (0.0f < v36 ? 1.0f : 0.0f);
                const float v39 = (v38 != 0 ? v36 : 0.0f);
                arena[6488064 + i0 * 8 + i1] = v39;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv(&window, n, arena + 6488064, weights->block_depthwise_conv2d_kernel, arena + 7077888);
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v42 = arena[7077888 + i0 * 8 + i1];
                const float v43 = weights->block_depthwise_conv2d_bias[i1];
                const float v44 = v42 + v43;
                arena[7077888 + i0 * 8 + i1] = v44;
            }
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 7077888, arena + 15040928);
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v48 = arena[15040928 + i0];
            const float v49 = v48 / v11;
            arena[15040928 + i0] = v49;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v56 = arena[15040928 + i0];
            const float v57 = v56 * 0.01f;
            const float v55 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v58 = nn_fma(v55, 0.99f, v57);
            weights->block_batch_normalization_1_moving_mean[i0] = v58;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sub, mul over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v44 = arena[7077888 + i0 * 8 + i1];
                const float v49 = arena[15040928 + i1];
                const float v50 = v44 - v49;
                arena[7077888 + i0 * 8 + i1] = v50;
                const float v51 = v50 * v50;
                arena[i0 * 8 + i1] = v51;
            }
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena, arena + 15040928);
    /* mobilenet.nn:7: block/batch_normalization_1: div, add, sqrt, div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v53 = arena[15040928 + i0];
            const float v54 = v53 / v11;
            arena[15040928 + i0] = v54;
            const float v67 = v54 + 0.001f;
            const float v68 = nn_sqrt(v67);
            arena[15054160 + i0] = v68;
            const float v65 = weights->block_batch_normalization_1_gamma[i0];
            const float v69 = v65 / v68;
            arena[15054168 + i0] = v69;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v61 = arena[15040928 + i0];
            const float v62 = v61 * 0.01f;
            const float v60 = weights->block_batch_normalization_1_moving_variance[i0];
            const float v63 = nn_fma(v60, 0.99f, v62);
            weights->block_batch_normalization_1_moving_variance[i0] = v63;
        }
    }
    /* mobilenet.nn:7: block: fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v50 = arena[7077888 + i0 * 8 + i1];
                const float v69 = arena[15054168 + i1];
                const float v66 = weights->block_batch_normalization_1_beta[i1];
                const float v70 = nn_fma(v50, v69, v66);
                const float v71 = (0.0f < v70 ? 1.0f : 0.0f);
                const float v72 = (v71 != 0 ? v70 : 0.0f);
                arena[7667712 + i0 * 8 + i1] = v72;
            }
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [8, 16], add -> [n, 48, 48, 16] */
    nn_gemm(n * 2304, 16, 8, arena + 7667712, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 1, 0, mobilenet_train_panel_1, &(struct mobilenet_train_panel_1){ weights, arena });
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena, arena + 2359296);
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v81 = arena[2359296 + i0];
            const float v82 = v81 / v11;
            arena[2359296 + i0] = v82;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v89 = arena[2359296 + i0];
            const float v90 = v89 * 0.01f;
            const float v88 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v91 = nn_fma(v88, 0.99f, v90);
            weights->block_batch_normalization_2_moving_mean[i0] = v91;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sub, mul over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v77 = arena[i0 * 16 + i1];
                const float v82 = arena[2359296 + i1];
                const float v83 = v77 - v82;
                arena[i0 * 16 + i1] = v83;
                const float v84 = v83 * v83;
                arena[1179648 + i0 * 16 + i1] = v84;
            }
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 1179648, arena + 2359296);
    /* mobilenet.nn:8: block/batch_normalization_2: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v86 = arena[2359296 + i0];
            const float v87 = v86 / v11;
            arena[2359296 + i0] = v87;
            const float v100 = v87 + 0.001f;
            const float v101 = nn_sqrt(v100);
            arena[15054080 + i0] = v101;
            const float v98 = weights->block_batch_normalization_2_gamma[i0];
            const float v102 = v98 / v101;
            arena[15054096 + i0] = v102;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v94 = arena[2359296 + i0];
            const float v95 = v94 * 0.01f;
            const float v93 = weights->block_batch_normalization_2_moving_variance[i0];
            const float v96 = nn_fma(v93, 0.99f, v95);
            weights->block_batch_normalization_2_moving_variance[i0] = v96;
        }
    }
    /* mobilenet.nn:8: block: fma, less, select over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v83 = arena[i0 * 16 + i1];
                const float v102 = arena[15054096 + i1];
                const float v99 = weights->block_batch_normalization_2_beta[i1];
                const float v103 = nn_fma(v83, v102, v99);
                const float v104 = (0.0f < v103 ? 1.0f : 0.0f);
                const float v105 = (v104 != 0 ? v103 : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v105;
            }
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv(&window, n, arena + 1179648, weights->block_1_depthwise_conv2d_1_kernel, arena + 10027008);
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: add over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v108 = arena[10027008 + i0 * 16 + i1];
                const float v109 = weights->block_1_depthwise_conv2d_1_bias[i1];
                const float v110 = v108 + v109;
                arena[10027008 + i0 * 16 + i1] = v110;
            }
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 10027008, arena + 15040928);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v114 = arena[15040928 + i0];
            const float v117 = v114 / v116;
            arena[15040928 + i0] = v117;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v124 = arena[15040928 + i0];
            const float v125 = v124 * 0.01f;
            const float v123 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v126 = nn_fma(v123, 0.99f, v125);
            weights->block_1_batch_normalization_3_moving_mean[i0] = v126;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sub, mul over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v110 = arena[10027008 + i0 * 16 + i1];
                const float v117 = arena[15040928 + i1];
                const float v118 = v110 - v117;
                arena[10027008 + i0 * 16 + i1] = v118;
                const float v119 = v118 * v118;
                arena[8257536 + i0 * 16 + i1] = v119;
            }
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 8257536, arena + 15040928);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v121 = arena[15040928 + i0];
            const float v122 = v121 / v116;
            arena[15040928 + i0] = v122;
            const float v135 = v122 + 0.001f;
            const float v136 = nn_sqrt(v135);
            arena[15054112 + i0] = v136;
            const float v133 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v137 = v133 / v136;
            arena[15054128 + i0] = v137;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v129 = arena[15040928 + i0];
            const float v130 = v129 * 0.01f;
            const float v128 = weights->block_1_batch_normalization_3_moving_variance[i0];
            const float v131 = nn_fma(v128, 0.99f, v130);
            weights->block_1_batch_normalization_3_moving_variance[i0] = v131;
        }
    }
    /* mobilenet.nn:7: block_1: fma, less, select over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v118 = arena[10027008 + i0 * 16 + i1];
                const float v137 = arena[15054128 + i1];
                const float v134 = weights->block_1_batch_normalization_3_beta[i1];
                const float v138 = nn_fma(v118, v137, v134);
                const float v139 = (0.0f < v138 ? 1.0f : 0.0f);
                const float v140 = (v139 != 0 ? v138 : 0.0f);
                arena[10321920 + i0 * 16 + i1] = v140;
            }
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [16, 32], add -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 16, arena + 10321920, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena + 2359296, 32, 1, 0, mobilenet_train_panel_2, &(struct mobilenet_train_panel_2){ weights, arena });
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 2359296, arena + 8257536);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v149 = arena[8257536 + i0];
            const float v150 = v149 / v116;
            arena[8257536 + i0] = v150;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v157 = arena[8257536 + i0];
            const float v158 = v157 * 0.01f;
            const float v156 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v159 = nn_fma(v156, 0.99f, v158);
            weights->block_1_batch_normalization_4_moving_mean[i0] = v159;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sub, mul over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v145 = arena[2359296 + i0 * 32 + i1];
                const float v150 = arena[8257536 + i1];
                const float v151 = v145 - v150;
                arena[2359296 + i0 * 32 + i1] = v151;
                const float v152 = v151 * v151;
                arena[2949120 + i0 * 32 + i1] = v152;
            }
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 2949120, arena + 8257536);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v154 = arena[8257536 + i0];
            const float v155 = v154 / v116;
            arena[8257536 + i0] = v155;
            const float v168 = v155 + 0.001f;
            const float v169 = nn_sqrt(v168);
            arena[15053824 + i0] = v169;
            const float v166 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v170 = v166 / v169;
            arena[15053856 + i0] = v170;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v162 = arena[8257536 + i0];
            const float v163 = v162 * 0.01f;
            const float v161 = weights->block_1_batch_normalization_4_moving_variance[i0];
            const float v164 = nn_fma(v161, 0.99f, v163);
            weights->block_1_batch_normalization_4_moving_variance[i0] = v164;
        }
    }
    /* mobilenet.nn:8: block_1: fma, less, select over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v151 = arena[2359296 + i0 * 32 + i1];
                const float v170 = arena[15053856 + i1];
                const float v167 = weights->block_1_batch_normalization_4_beta[i1];
                const float v171 = nn_fma(v151, v170, v167);
                const float v172 = (0.0f < v171 ? 1.0f : 0.0f);
                const float v173 = (v172 != 0 ? v171 : 0.0f);
                arena[2949120 + i0 * 32 + i1] = v173;
            }
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv(&window, n, arena + 2949120, weights->block_2_depthwise_conv2d_2_kernel, arena + 3538944);
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v176 = arena[3538944 + i0 * 32 + i1];
                const float v177 = weights->block_2_depthwise_conv2d_2_bias[i1];
                const float v178 = v176 + v177;
                arena[3538944 + i0 * 32 + i1] = v178;
            }
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 3538944, arena + 15040928);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v182 = arena[15040928 + i0];
            const float v183 = v182 / v116;
            arena[15040928 + i0] = v183;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v190 = arena[15040928 + i0];
            const float v191 = v190 * 0.01f;
            const float v189 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v192 = nn_fma(v189, 0.99f, v191);
            weights->block_2_batch_normalization_5_moving_mean[i0] = v192;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sub, mul over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v178 = arena[3538944 + i0 * 32 + i1];
                const float v183 = arena[15040928 + i1];
                const float v184 = v178 - v183;
                arena[3538944 + i0 * 32 + i1] = v184;
                const float v185 = v184 * v184;
                arena[4128768 + i0 * 32 + i1] = v185;
            }
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4128768, arena + 15040928);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v187 = arena[15040928 + i0];
            const float v188 = v187 / v116;
            arena[15040928 + i0] = v188;
            const float v201 = v188 + 0.001f;
            const float v202 = nn_sqrt(v201);
            arena[15053888 + i0] = v202;
            const float v199 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v203 = v199 / v202;
            arena[15053920 + i0] = v203;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v195 = arena[15040928 + i0];
            const float v196 = v195 * 0.01f;
            const float v194 = weights->block_2_batch_normalization_5_moving_variance[i0];
            const float v197 = nn_fma(v194, 0.99f, v196);
            weights->block_2_batch_normalization_5_moving_variance[i0] = v197;
        }
    }
    /* mobilenet.nn:7: block_2: fma, less, select over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v184 = arena[3538944 + i0 * 32 + i1];
                const float v203 = arena[15053920 + i1];
                const float v200 = weights->block_2_batch_normalization_5_beta[i1];
                const float v204 = nn_fma(v184, v203, v200);
                const float v205 = (0.0f < v204 ? 1.0f : 0.0f);
                const float v206 = (v205 != 0 ? v204 : 0.0f);
                arena[4128768 + i0 * 32 + i1] = v206;
            }
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [32, 32], add -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 4128768, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena + 4718592, 32, 1, 0, mobilenet_train_panel_3, &(struct mobilenet_train_panel_3){ weights, arena });
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4718592, arena + 15040928);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v215 = arena[15040928 + i0];
            const float v216 = v215 / v116;
            arena[15040928 + i0] = v216;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v223 = arena[15040928 + i0];
            const float v224 = v223 * 0.01f;
            const float v222 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v225 = nn_fma(v222, 0.99f, v224);
            weights->block_2_batch_normalization_6_moving_mean[i0] = v225;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sub, mul over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v211 = arena[4718592 + i0 * 32 + i1];
                const float v216 = arena[15040928 + i1];
                const float v217 = v211 - v216;
                arena[4718592 + i0 * 32 + i1] = v217;
                const float v218 = v217 * v217;
                arena[5308416 + i0 * 32 + i1] = v218;
            }
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 5308416, arena + 15040928);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v220 = arena[15040928 + i0];
            const float v221 = v220 / v116;
            arena[15040928 + i0] = v221;
            const float v234 = v221 + 0.001f;
            const float v235 = nn_sqrt(v234);
            arena[15053952 + i0] = v235;
            const float v232 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v236 = v232 / v235;
            arena[15053984 + i0] = v236;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v228 = arena[15040928 + i0];
            const float v229 = v228 * 0.01f;
            const float v227 = weights->block_2_batch_normalization_6_moving_variance[i0];
            const float v230 = nn_fma(v227, 0.99f, v229);
            weights->block_2_batch_normalization_6_moving_variance[i0] = v230;
        }
    }
    /* mobilenet.nn:8: block_2: fma, less, select over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v217 = arena[4718592 + i0 * 32 + i1];
                const float v236 = arena[15053984 + i1];
                const float v233 = weights->block_2_batch_normalization_6_beta[i1];
                const float v237 = nn_fma(v217, v236, v233);
                const float v238 = (0.0f < v237 ? 1.0f : 0.0f);
                const float v239 = (v238 != 0 ? v237 : 0.0f);
                arena[5308416 + i0 * 32 + i1] = v239;
            }
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv(&window, n, arena + 5308416, weights->block_3_depthwise_conv2d_3_kernel, arena + 11501568);
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: add over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v242 = arena[11501568 + i0 * 32 + i1];
                const float v243 = weights->block_3_depthwise_conv2d_3_bias[i1];
                const float v244 = v242 + v243;
                arena[11501568 + i0 * 32 + i1] = v244;
            }
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 11501568, arena + 15040928);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v248 = arena[15040928 + i0];
            const float v251 = v248 / v250;
            arena[15040928 + i0] = v251;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v258 = arena[15040928 + i0];
            const float v259 = v258 * 0.01f;
            const float v257 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v260 = nn_fma(v257, 0.99f, v259);
            weights->block_3_batch_normalization_7_moving_mean[i0] = v260;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sub, mul over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v244 = arena[11501568 + i0 * 32 + i1];
                const float v251 = arena[15040928 + i1];
                const float v252 = v244 - v251;
                arena[11501568 + i0 * 32 + i1] = v252;
                const float v253 = v252 * v252;
                arena[10616832 + i0 * 32 + i1] = v253;
            }
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 10616832, arena + 15040928);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v255 = arena[15040928 + i0];
            const float v256 = v255 / v250;
            arena[15040928 + i0] = v256;
            const float v269 = v256 + 0.001f;
            const float v270 = nn_sqrt(v269);
            arena[15054016 + i0] = v270;
            const float v267 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v271 = v267 / v270;
            arena[15054048 + i0] = v271;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v263 = arena[15040928 + i0];
            const float v264 = v263 * 0.01f;
            const float v262 = weights->block_3_batch_normalization_7_moving_variance[i0];
            const float v265 = nn_fma(v262, 0.99f, v264);
            weights->block_3_batch_normalization_7_moving_variance[i0] = v265;
        }
    }
    /* mobilenet.nn:7: block_3: fma, less, select over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v252 = arena[11501568 + i0 * 32 + i1];
                const float v271 = arena[15054048 + i1];
                const float v268 = weights->block_3_batch_normalization_7_beta[i1];
                const float v272 = nn_fma(v252, v271, v268);
                const float v273 = (0.0f < v272 ? 1.0f : 0.0f);
                const float v274 = (v273 != 0 ? v272 : 0.0f);
                arena[11649024 + i0 * 32 + i1] = v274;
            }
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [32, 64], add -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 32, arena + 11649024, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena + 8257536, 64, 1, 0, mobilenet_train_panel_4, &(struct mobilenet_train_panel_4){ weights, arena });
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8257536, arena + 10616832);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v283 = arena[10616832 + i0];
            const float v284 = v283 / v250;
            arena[10616832 + i0] = v284;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v291 = arena[10616832 + i0];
            const float v292 = v291 * 0.01f;
            const float v290 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v293 = nn_fma(v290, 0.99f, v292);
            weights->block_3_batch_normalization_8_moving_mean[i0] = v293;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sub, mul over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v279 = arena[8257536 + i0 * 64 + i1];
                const float v284 = arena[10616832 + i1];
                const float v285 = v279 - v284;
                arena[8257536 + i0 * 64 + i1] = v285;
                const float v286 = v285 * v285;
                arena[8552448 + i0 * 64 + i1] = v286;
            }
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8552448, arena + 10616832);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v288 = arena[10616832 + i0];
            const float v289 = v288 / v250;
            arena[10616832 + i0] = v289;
            const float v302 = v289 + 0.001f;
            const float v303 = nn_sqrt(v302);
            arena[15053312 + i0] = v303;
            const float v300 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v304 = v300 / v303;
            arena[15053376 + i0] = v304;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v296 = arena[10616832 + i0];
            const float v297 = v296 * 0.01f;
            const float v295 = weights->block_3_batch_normalization_8_moving_variance[i0];
            const float v298 = nn_fma(v295, 0.99f, v297);
            weights->block_3_batch_normalization_8_moving_variance[i0] = v298;
        }
    }
    /* mobilenet.nn:8: block_3: fma, less, select over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v285 = arena[8257536 + i0 * 64 + i1];
                const float v304 = arena[15053376 + i1];
                const float v301 = weights->block_3_batch_normalization_8_beta[i1];
                const float v305 = nn_fma(v285, v304, v301);
                const float v306 = (0.0f < v305 ? 1.0f : 0.0f);
                const float v307 = (v306 != 0 ? v305 : 0.0f);
                arena[8552448 + i0 * 64 + i1] = v307;
            }
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv(&window, n, arena + 8552448, weights->block_4_depthwise_conv2d_4_kernel, arena + 8847360);
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v310 = arena[8847360 + i0 * 64 + i1];
                const float v311 = weights->block_4_depthwise_conv2d_4_bias[i1];
                const float v312 = v310 + v311;
                arena[8847360 + i0 * 64 + i1] = v312;
            }
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8847360, arena + 9437184);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v316 = arena[9437184 + i0];
            const float v317 = v316 / v250;
            arena[9437184 + i0] = v317;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v324 = arena[9437184 + i0];
            const float v325 = v324 * 0.01f;
            const float v323 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v326 = nn_fma(v323, 0.99f, v325);
            weights->block_4_batch_normalization_9_moving_mean[i0] = v326;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sub, mul over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v312 = arena[8847360 + i0 * 64 + i1];
                const float v317 = arena[9437184 + i1];
                const float v318 = v312 - v317;
                arena[8847360 + i0 * 64 + i1] = v318;
                const float v319 = v318 * v318;
                arena[9142272 + i0 * 64 + i1] = v319;
            }
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9142272, arena + 9437184);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v321 = arena[9437184 + i0];
            const float v322 = v321 / v250;
            arena[9437184 + i0] = v322;
            const float v335 = v322 + 0.001f;
            const float v336 = nn_sqrt(v335);
            arena[15053440 + i0] = v336;
            const float v333 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v337 = v333 / v336;
            arena[15053504 + i0] = v337;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v329 = arena[9437184 + i0];
            const float v330 = v329 * 0.01f;
            const float v328 = weights->block_4_batch_normalization_9_moving_variance[i0];
            const float v331 = nn_fma(v328, 0.99f, v330);
            weights->block_4_batch_normalization_9_moving_variance[i0] = v331;
        }
    }
    /* mobilenet.nn:7: block_4: fma, less, select over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v318 = arena[8847360 + i0 * 64 + i1];
                const float v337 = arena[15053504 + i1];
                const float v334 = weights->block_4_batch_normalization_9_beta[i1];
                const float v338 = nn_fma(v318, v337, v334);
                const float v339 = (0.0f < v338 ? 1.0f : 0.0f);
                const float v340 = (v339 != 0 ? v338 : 0.0f);
                arena[9142272 + i0 * 64 + i1] = v340;
            }
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [64, 64], add -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 9142272, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena + 9437184, 64, 1, 0, mobilenet_train_panel_5, &(struct mobilenet_train_panel_5){ weights, arena });
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9437184, arena + 10616832);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v349 = arena[10616832 + i0];
            const float v350 = v349 / v250;
            arena[10616832 + i0] = v350;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v357 = arena[10616832 + i0];
            const float v358 = v357 * 0.01f;
            const float v356 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v359 = nn_fma(v356, 0.99f, v358);
            weights->block_4_batch_normalization_10_moving_mean[i0] = v359;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sub, mul over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v345 = arena[9437184 + i0 * 64 + i1];
                const float v350 = arena[10616832 + i1];
                const float v351 = v345 - v350;
                arena[9437184 + i0 * 64 + i1] = v351;
                const float v352 = v351 * v351;
                arena[9732096 + i0 * 64 + i1] = v352;
            }
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9732096, arena + 10616832);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v354 = arena[10616832 + i0];
            const float v355 = v354 / v250;
            arena[10616832 + i0] = v355;
            const float v368 = v355 + 0.001f;
            const float v369 = nn_sqrt(v368);
            arena[15053568 + i0] = v369;
            const float v366 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v370 = v366 / v369;
            arena[15053632 + i0] = v370;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v362 = arena[10616832 + i0];
            const float v363 = v362 * 0.01f;
            const float v361 = weights->block_4_batch_normalization_10_moving_variance[i0];
            const float v364 = nn_fma(v361, 0.99f, v363);
            weights->block_4_batch_normalization_10_moving_variance[i0] = v364;
        }
    }
    /* mobilenet.nn:8: block_4: fma, less, select over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v351 = arena[9437184 + i0 * 64 + i1];
                const float v370 = arena[15053632 + i1];
                const float v367 = weights->block_4_batch_normalization_10_beta[i1];
                const float v371 = nn_fma(v351, v370, v367);
                const float v372 = (0.0f < v371 ? 1.0f : 0.0f);
                const float v373 = (v372 != 0 ? v371 : 0.0f);
                arena[9732096 + i0 * 64 + i1] = v373;
            }
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv(&window, n, arena + 9732096, weights->block_5_depthwise_conv2d_5_kernel, arena + 14598144);
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: add over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v376 = arena[14598144 + i0 * 64 + i1];
                const float v377 = weights->block_5_depthwise_conv2d_5_bias[i1];
                const float v378 = v376 + v377;
                arena[14598144 + i0 * 64 + i1] = v378;
            }
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 14598144, arena + 14671872);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v382 = arena[14671872 + i0];
            const float v385 = v382 / v384;
            arena[14671872 + i0] = v385;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v392 = arena[14671872 + i0];
            const float v393 = v392 * 0.01f;
            const float v391 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v394 = nn_fma(v391, 0.99f, v393);
            weights->block_5_batch_normalization_11_moving_mean[i0] = v394;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sub, mul over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v378 = arena[14598144 + i0 * 64 + i1];
                const float v385 = arena[14671872 + i1];
                const float v386 = v378 - v385;
                arena[14598144 + i0 * 64 + i1] = v386;
                const float v387 = v386 * v386;
                arena[10616832 + i0 * 64 + i1] = v387;
            }
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 10616832, arena + 14671872);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v389 = arena[14671872 + i0];
            const float v390 = v389 / v384;
            arena[14671872 + i0] = v390;
            const float v403 = v390 + 0.001f;
            const float v404 = nn_sqrt(v403);
            arena[15053696 + i0] = v404;
            const float v401 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v405 = v401 / v404;
            arena[15053760 + i0] = v405;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v397 = arena[14671872 + i0];
            const float v398 = v397 * 0.01f;
            const float v396 = weights->block_5_batch_normalization_11_moving_variance[i0];
            const float v399 = nn_fma(v396, 0.99f, v398);
            weights->block_5_batch_normalization_11_moving_variance[i0] = v399;
        }
    }
    /* mobilenet.nn:7: block_5: fma, less, select over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v386 = arena[14598144 + i0 * 64 + i1];
                const float v405 = arena[15053760 + i1];
                const float v402 = weights->block_5_batch_normalization_11_beta[i1];
                const float v406 = nn_fma(v386, v405, v402);
                const float v407 = (0.0f < v406 ? 1.0f : 0.0f);
                const float v408 = (v407 != 0 ? v406 : 0.0f);
                arena[14671872 + i0 * 64 + i1] = v408;
            }
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [64, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 64, arena + 14671872, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena + 10616832, 128, 1, 0, mobilenet_train_panel_6, &(struct mobilenet_train_panel_6){ weights, arena });
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10616832, arena + 10911744);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v417 = arena[10911744 + i0];
            const float v418 = v417 / v384;
            arena[10911744 + i0] = v418;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v425 = arena[10911744 + i0];
            const float v426 = v425 * 0.01f;
            const float v424 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v427 = nn_fma(v424, 0.99f, v426);
            weights->block_5_batch_normalization_12_moving_mean[i0] = v427;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v413 = arena[10616832 + i0 * 128 + i1];
                const float v418 = arena[10911744 + i1];
                const float v419 = v413 - v418;
                arena[10616832 + i0 * 128 + i1] = v419;
                const float v420 = v419 * v419;
                arena[10764288 + i0 * 128 + i1] = v420;
            }
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10764288, arena + 10911744);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v422 = arena[10911744 + i0];
            const float v423 = v422 / v384;
            arena[10911744 + i0] = v423;
            const float v436 = v423 + 0.001f;
            const float v437 = nn_sqrt(v436);
            arena[15050240 + i0] = v437;
            const float v434 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v438 = v434 / v437;
            arena[15050368 + i0] = v438;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v430 = arena[10911744 + i0];
            const float v431 = v430 * 0.01f;
            const float v429 = weights->block_5_batch_normalization_12_moving_variance[i0];
            const float v432 = nn_fma(v429, 0.99f, v431);
            weights->block_5_batch_normalization_12_moving_variance[i0] = v432;
        }
    }
    /* mobilenet.nn:8: block_5: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v419 = arena[10616832 + i0 * 128 + i1];
                const float v438 = arena[15050368 + i1];
                const float v435 = weights->block_5_batch_normalization_12_beta[i1];
                const float v439 = nn_fma(v419, v438, v435);
                const float v440 = (0.0f < v439 ? 1.0f : 0.0f);
                const float v441 = (v440 != 0 ? v439 : 0.0f);
                arena[10764288 + i0 * 128 + i1] = v441;
            }
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 10764288, weights->block_6_depthwise_conv2d_6_kernel, arena + 10911744);
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v444 = arena[10911744 + i0 * 128 + i1];
                const float v445 = weights->block_6_depthwise_conv2d_6_bias[i1];
                const float v446 = v444 + v445;
                arena[10911744 + i0 * 128 + i1] = v446;
            }
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10911744, arena + 11206656);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v450 = arena[11206656 + i0];
            const float v451 = v450 / v384;
            arena[11206656 + i0] = v451;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v458 = arena[11206656 + i0];
            const float v459 = v458 * 0.01f;
            const float v457 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v460 = nn_fma(v457, 0.99f, v459);
            weights->block_6_batch_normalization_13_moving_mean[i0] = v460;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v446 = arena[10911744 + i0 * 128 + i1];
                const float v451 = arena[11206656 + i1];
                const float v452 = v446 - v451;
                arena[10911744 + i0 * 128 + i1] = v452;
                const float v453 = v452 * v452;
                arena[11059200 + i0 * 128 + i1] = v453;
            }
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11059200, arena + 11206656);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v455 = arena[11206656 + i0];
            const float v456 = v455 / v384;
            arena[11206656 + i0] = v456;
            const float v469 = v456 + 0.001f;
            const float v470 = nn_sqrt(v469);
            arena[15050496 + i0] = v470;
            const float v467 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v471 = v467 / v470;
            arena[15050624 + i0] = v471;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v463 = arena[11206656 + i0];
            const float v464 = v463 * 0.01f;
            const float v462 = weights->block_6_batch_normalization_13_moving_variance[i0];
            const float v465 = nn_fma(v462, 0.99f, v464);
            weights->block_6_batch_normalization_13_moving_variance[i0] = v465;
        }
    }
    /* mobilenet.nn:7: block_6: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v452 = arena[10911744 + i0 * 128 + i1];
                const float v471 = arena[15050624 + i1];
                const float v468 = weights->block_6_batch_normalization_13_beta[i1];
                const float v472 = nn_fma(v452, v471, v468);
                const float v473 = (0.0f < v472 ? 1.0f : 0.0f);
                const float v474 = (v473 != 0 ? v472 : 0.0f);
                arena[11059200 + i0 * 128 + i1] = v474;
            }
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 11059200, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena + 11206656, 128, 1, 0, mobilenet_train_panel_7, &(struct mobilenet_train_panel_7){ weights, arena });
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11206656, arena + 14745600);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v483 = arena[14745600 + i0];
            const float v484 = v483 / v384;
            arena[14745600 + i0] = v484;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v491 = arena[14745600 + i0];
            const float v492 = v491 * 0.01f;
            const float v490 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v493 = nn_fma(v490, 0.99f, v492);
            weights->block_6_batch_normalization_14_moving_mean[i0] = v493;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v479 = arena[11206656 + i0 * 128 + i1];
                const float v484 = arena[14745600 + i1];
                const float v485 = v479 - v484;
                arena[11206656 + i0 * 128 + i1] = v485;
                const float v486 = v485 * v485;
                arena[11354112 + i0 * 128 + i1] = v486;
            }
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11354112, arena + 14745600);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v488 = arena[14745600 + i0];
            const float v489 = v488 / v384;
            arena[14745600 + i0] = v489;
            const float v502 = v489 + 0.001f;
            const float v503 = nn_sqrt(v502);
            arena[15050752 + i0] = v503;
            const float v500 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v504 = v500 / v503;
            arena[15050880 + i0] = v504;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v496 = arena[14745600 + i0];
            const float v497 = v496 * 0.01f;
            const float v495 = weights->block_6_batch_normalization_14_moving_variance[i0];
            const float v498 = nn_fma(v495, 0.99f, v497);
            weights->block_6_batch_normalization_14_moving_variance[i0] = v498;
        }
    }
    /* mobilenet.nn:8: block_6: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v485 = arena[11206656 + i0 * 128 + i1];
                const float v504 = arena[15050880 + i1];
                const float v501 = weights->block_6_batch_normalization_14_beta[i1];
                const float v505 = nn_fma(v485, v504, v501);
                const float v506 = (0.0f < v505 ? 1.0f : 0.0f);
                const float v507 = (v506 != 0 ? v505 : 0.0f);
                arena[11354112 + i0 * 128 + i1] = v507;
            }
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 11354112, weights->block_7_depthwise_conv2d_7_kernel, arena + 11796480);
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v510 = arena[11796480 + i0 * 128 + i1];
                const float v511 = weights->block_7_depthwise_conv2d_7_bias[i1];
                const float v512 = v510 + v511;
                arena[11796480 + i0 * 128 + i1] = v512;
            }
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11796480, arena + 14745600);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v516 = arena[14745600 + i0];
            const float v517 = v516 / v384;
            arena[14745600 + i0] = v517;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v524 = arena[14745600 + i0];
            const float v525 = v524 * 0.01f;
            const float v523 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v526 = nn_fma(v523, 0.99f, v525);
            weights->block_7_batch_normalization_15_moving_mean[i0] = v526;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v512 = arena[11796480 + i0 * 128 + i1];
                const float v517 = arena[14745600 + i1];
                const float v518 = v512 - v517;
                arena[11796480 + i0 * 128 + i1] = v518;
                const float v519 = v518 * v518;
                arena[11943936 + i0 * 128 + i1] = v519;
            }
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11943936, arena + 14745600);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v521 = arena[14745600 + i0];
            const float v522 = v521 / v384;
            arena[14745600 + i0] = v522;
            const float v535 = v522 + 0.001f;
            const float v536 = nn_sqrt(v535);
            arena[15051008 + i0] = v536;
            const float v533 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v537 = v533 / v536;
            arena[15051136 + i0] = v537;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v529 = arena[14745600 + i0];
            const float v530 = v529 * 0.01f;
            const float v528 = weights->block_7_batch_normalization_15_moving_variance[i0];
            const float v531 = nn_fma(v528, 0.99f, v530);
            weights->block_7_batch_normalization_15_moving_variance[i0] = v531;
        }
    }
    /* mobilenet.nn:7: block_7: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v518 = arena[11796480 + i0 * 128 + i1];
                const float v537 = arena[15051136 + i1];
                const float v534 = weights->block_7_batch_normalization_15_beta[i1];
                const float v538 = nn_fma(v518, v537, v534);
                const float v539 = (0.0f < v538 ? 1.0f : 0.0f);
                const float v540 = (v539 != 0 ? v538 : 0.0f);
                arena[11943936 + i0 * 128 + i1] = v540;
            }
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 11943936, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena + 12091392, 128, 1, 0, mobilenet_train_panel_8, &(struct mobilenet_train_panel_8){ weights, arena });
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12091392, arena + 14745600);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v549 = arena[14745600 + i0];
            const float v550 = v549 / v384;
            arena[14745600 + i0] = v550;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v557 = arena[14745600 + i0];
            const float v558 = v557 * 0.01f;
            const float v556 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v559 = nn_fma(v556, 0.99f, v558);
            weights->block_7_batch_normalization_16_moving_mean[i0] = v559;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v545 = arena[12091392 + i0 * 128 + i1];
                const float v550 = arena[14745600 + i1];
                const float v551 = v545 - v550;
                arena[12091392 + i0 * 128 + i1] = v551;
                const float v552 = v551 * v551;
                arena[12238848 + i0 * 128 + i1] = v552;
            }
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12238848, arena + 14745600);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v554 = arena[14745600 + i0];
            const float v555 = v554 / v384;
            arena[14745600 + i0] = v555;
            const float v568 = v555 + 0.001f;
            const float v569 = nn_sqrt(v568);
            arena[15051264 + i0] = v569;
            const float v566 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v570 = v566 / v569;
            arena[15051392 + i0] = v570;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v562 = arena[14745600 + i0];
            const float v563 = v562 * 0.01f;
            const float v561 = weights->block_7_batch_normalization_16_moving_variance[i0];
            const float v564 = nn_fma(v561, 0.99f, v563);
            weights->block_7_batch_normalization_16_moving_variance[i0] = v564;
        }
    }
    /* mobilenet.nn:8: block_7: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v551 = arena[12091392 + i0 * 128 + i1];
                const float v570 = arena[15051392 + i1];
                const float v567 = weights->block_7_batch_normalization_16_beta[i1];
                const float v571 = nn_fma(v551, v570, v567);
                const float v572 = (0.0f < v571 ? 1.0f : 0.0f);
                const float v573 = (v572 != 0 ? v571 : 0.0f);
                arena[12238848 + i0 * 128 + i1] = v573;
            }
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 12238848, weights->block_8_depthwise_conv2d_8_kernel, arena + 12386304);
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v576 = arena[12386304 + i0 * 128 + i1];
                const float v577 = weights->block_8_depthwise_conv2d_8_bias[i1];
                const float v578 = v576 + v577;
                arena[12386304 + i0 * 128 + i1] = v578;
            }
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12386304, arena + 14745600);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v582 = arena[14745600 + i0];
            const float v583 = v582 / v384;
            arena[14745600 + i0] = v583;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v590 = arena[14745600 + i0];
            const float v591 = v590 * 0.01f;
            const float v589 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v592 = nn_fma(v589, 0.99f, v591);
            weights->block_8_batch_normalization_17_moving_mean[i0] = v592;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v578 = arena[12386304 + i0 * 128 + i1];
                const float v583 = arena[14745600 + i1];
                const float v584 = v578 - v583;
                arena[12386304 + i0 * 128 + i1] = v584;
                const float v585 = v584 * v584;
                arena[12533760 + i0 * 128 + i1] = v585;
            }
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12533760, arena + 14745600);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v587 = arena[14745600 + i0];
            const float v588 = v587 / v384;
            arena[14745600 + i0] = v588;
            const float v601 = v588 + 0.001f;
            const float v602 = nn_sqrt(v601);
            arena[15051520 + i0] = v602;
            const float v599 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v603 = v599 / v602;
            arena[15051648 + i0] = v603;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v595 = arena[14745600 + i0];
            const float v596 = v595 * 0.01f;
            const float v594 = weights->block_8_batch_normalization_17_moving_variance[i0];
            const float v597 = nn_fma(v594, 0.99f, v596);
            weights->block_8_batch_normalization_17_moving_variance[i0] = v597;
        }
    }
    /* mobilenet.nn:7: block_8: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v584 = arena[12386304 + i0 * 128 + i1];
                const float v603 = arena[15051648 + i1];
                const float v600 = weights->block_8_batch_normalization_17_beta[i1];
                const float v604 = nn_fma(v584, v603, v600);
                const float v605 = (0.0f < v604 ? 1.0f : 0.0f);
                const float v606 = (v605 != 0 ? v604 : 0.0f);
                arena[12533760 + i0 * 128 + i1] = v606;
            }
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 12533760, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena + 12681216, 128, 1, 0, mobilenet_train_panel_9, &(struct mobilenet_train_panel_9){ weights, arena });
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12681216, arena + 14745600);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v615 = arena[14745600 + i0];
            const float v616 = v615 / v384;
            arena[14745600 + i0] = v616;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v623 = arena[14745600 + i0];
            const float v624 = v623 * 0.01f;
            const float v622 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v625 = nn_fma(v622, 0.99f, v624);
            weights->block_8_batch_normalization_18_moving_mean[i0] = v625;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v611 = arena[12681216 + i0 * 128 + i1];
                const float v616 = arena[14745600 + i1];
                const float v617 = v611 - v616;
                arena[12681216 + i0 * 128 + i1] = v617;
                const float v618 = v617 * v617;
                arena[12828672 + i0 * 128 + i1] = v618;
            }
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12828672, arena + 14745600);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v620 = arena[14745600 + i0];
            const float v621 = v620 / v384;
            arena[14745600 + i0] = v621;
            const float v634 = v621 + 0.001f;
            const float v635 = nn_sqrt(v634);
            arena[15051776 + i0] = v635;
            const float v632 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v636 = v632 / v635;
            arena[15051904 + i0] = v636;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v628 = arena[14745600 + i0];
            const float v629 = v628 * 0.01f;
            const float v627 = weights->block_8_batch_normalization_18_moving_variance[i0];
            const float v630 = nn_fma(v627, 0.99f, v629);
            weights->block_8_batch_normalization_18_moving_variance[i0] = v630;
        }
    }
    /* mobilenet.nn:8: block_8: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v617 = arena[12681216 + i0 * 128 + i1];
                const float v636 = arena[15051904 + i1];
                const float v633 = weights->block_8_batch_normalization_18_beta[i1];
                const float v637 = nn_fma(v617, v636, v633);
                const float v638 = (0.0f < v637 ? 1.0f : 0.0f);
                const float v639 = (v638 != 0 ? v637 : 0.0f);
                arena[12828672 + i0 * 128 + i1] = v639;
            }
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 12828672, weights->block_9_depthwise_conv2d_9_kernel, arena + 12976128);
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v642 = arena[12976128 + i0 * 128 + i1];
                const float v643 = weights->block_9_depthwise_conv2d_9_bias[i1];
                const float v644 = v642 + v643;
                arena[12976128 + i0 * 128 + i1] = v644;
            }
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12976128, arena + 14745600);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v648 = arena[14745600 + i0];
            const float v649 = v648 / v384;
            arena[14745600 + i0] = v649;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v656 = arena[14745600 + i0];
            const float v657 = v656 * 0.01f;
            const float v655 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v658 = nn_fma(v655, 0.99f, v657);
            weights->block_9_batch_normalization_19_moving_mean[i0] = v658;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v644 = arena[12976128 + i0 * 128 + i1];
                const float v649 = arena[14745600 + i1];
                const float v650 = v644 - v649;
                arena[12976128 + i0 * 128 + i1] = v650;
                const float v651 = v650 * v650;
                arena[13123584 + i0 * 128 + i1] = v651;
            }
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13123584, arena + 14745600);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v653 = arena[14745600 + i0];
            const float v654 = v653 / v384;
            arena[14745600 + i0] = v654;
            const float v667 = v654 + 0.001f;
            const float v668 = nn_sqrt(v667);
            arena[15052032 + i0] = v668;
            const float v665 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v669 = v665 / v668;
            arena[15052160 + i0] = v669;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v661 = arena[14745600 + i0];
            const float v662 = v661 * 0.01f;
            const float v660 = weights->block_9_batch_normalization_19_moving_variance[i0];
            const float v663 = nn_fma(v660, 0.99f, v662);
            weights->block_9_batch_normalization_19_moving_variance[i0] = v663;
        }
    }
    /* mobilenet.nn:7: block_9: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v650 = arena[12976128 + i0 * 128 + i1];
                const float v669 = arena[15052160 + i1];
                const float v666 = weights->block_9_batch_normalization_19_beta[i1];
                const float v670 = nn_fma(v650, v669, v666);
                const float v671 = (0.0f < v670 ? 1.0f : 0.0f);
                const float v672 = (v671 != 0 ? v670 : 0.0f);
                arena[13123584 + i0 * 128 + i1] = v672;
            }
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 13123584, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena + 13271040, 128, 1, 0, mobilenet_train_panel_10, &(struct mobilenet_train_panel_10){ weights, arena });
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13271040, arena + 14745600);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v681 = arena[14745600 + i0];
            const float v682 = v681 / v384;
            arena[14745600 + i0] = v682;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v689 = arena[14745600 + i0];
            const float v690 = v689 * 0.01f;
            const float v688 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v691 = nn_fma(v688, 0.99f, v690);
            weights->block_9_batch_normalization_20_moving_mean[i0] = v691;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v677 = arena[13271040 + i0 * 128 + i1];
                const float v682 = arena[14745600 + i1];
                const float v683 = v677 - v682;
                arena[13271040 + i0 * 128 + i1] = v683;
                const float v684 = v683 * v683;
                arena[13418496 + i0 * 128 + i1] = v684;
            }
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13418496, arena + 14745600);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v686 = arena[14745600 + i0];
            const float v687 = v686 / v384;
            arena[14745600 + i0] = v687;
            const float v700 = v687 + 0.001f;
            const float v701 = nn_sqrt(v700);
            arena[15052288 + i0] = v701;
            const float v698 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v702 = v698 / v701;
            arena[15052416 + i0] = v702;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v694 = arena[14745600 + i0];
            const float v695 = v694 * 0.01f;
            const float v693 = weights->block_9_batch_normalization_20_moving_variance[i0];
            const float v696 = nn_fma(v693, 0.99f, v695);
            weights->block_9_batch_normalization_20_moving_variance[i0] = v696;
        }
    }
    /* mobilenet.nn:8: block_9: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v683 = arena[13271040 + i0 * 128 + i1];
                const float v702 = arena[15052416 + i1];
                const float v699 = weights->block_9_batch_normalization_20_beta[i1];
                const float v703 = nn_fma(v683, v702, v699);
                const float v704 = (0.0f < v703 ? 1.0f : 0.0f);
                const float v705 = (v704 != 0 ? v703 : 0.0f);
                arena[13418496 + i0 * 128 + i1] = v705;
            }
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 13418496, weights->block_10_depthwise_conv2d_10_kernel, arena + 13565952);
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v708 = arena[13565952 + i0 * 128 + i1];
                const float v709 = weights->block_10_depthwise_conv2d_10_bias[i1];
                const float v710 = v708 + v709;
                arena[13565952 + i0 * 128 + i1] = v710;
            }
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13565952, arena + 14745600);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v714 = arena[14745600 + i0];
            const float v715 = v714 / v384;
            arena[14745600 + i0] = v715;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v722 = arena[14745600 + i0];
            const float v723 = v722 * 0.01f;
            const float v721 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v724 = nn_fma(v721, 0.99f, v723);
            weights->block_10_batch_normalization_21_moving_mean[i0] = v724;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v710 = arena[13565952 + i0 * 128 + i1];
                const float v715 = arena[14745600 + i1];
                const float v716 = v710 - v715;
                arena[13565952 + i0 * 128 + i1] = v716;
                const float v717 = v716 * v716;
                arena[13713408 + i0 * 128 + i1] = v717;
            }
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13713408, arena + 14745600);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v719 = arena[14745600 + i0];
            const float v720 = v719 / v384;
            arena[14745600 + i0] = v720;
            const float v733 = v720 + 0.001f;
            const float v734 = nn_sqrt(v733);
            arena[15052544 + i0] = v734;
            const float v731 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v735 = v731 / v734;
            arena[15052672 + i0] = v735;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v727 = arena[14745600 + i0];
            const float v728 = v727 * 0.01f;
            const float v726 = weights->block_10_batch_normalization_21_moving_variance[i0];
            const float v729 = nn_fma(v726, 0.99f, v728);
            weights->block_10_batch_normalization_21_moving_variance[i0] = v729;
        }
    }
    /* mobilenet.nn:7: block_10: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v716 = arena[13565952 + i0 * 128 + i1];
                const float v735 = arena[15052672 + i1];
                const float v732 = weights->block_10_batch_normalization_21_beta[i1];
                const float v736 = nn_fma(v716, v735, v732);
                const float v737 = (0.0f < v736 ? 1.0f : 0.0f);
                const float v738 = (v737 != 0 ? v736 : 0.0f);
                arena[13713408 + i0 * 128 + i1] = v738;
            }
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 13713408, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena + 13860864, 128, 1, 0, mobilenet_train_panel_11, &(struct mobilenet_train_panel_11){ weights, arena });
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13860864, arena + 14745600);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v747 = arena[14745600 + i0];
            const float v748 = v747 / v384;
            arena[14745600 + i0] = v748;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v755 = arena[14745600 + i0];
            const float v756 = v755 * 0.01f;
            const float v754 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v757 = nn_fma(v754, 0.99f, v756);
            weights->block_10_batch_normalization_22_moving_mean[i0] = v757;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sub, mul over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v743 = arena[13860864 + i0 * 128 + i1];
                const float v748 = arena[14745600 + i1];
                const float v749 = v743 - v748;
                arena[13860864 + i0 * 128 + i1] = v749;
                const float v750 = v749 * v749;
                arena[14008320 + i0 * 128 + i1] = v750;
            }
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14008320, arena + 14745600);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v752 = arena[14745600 + i0];
            const float v753 = v752 / v384;
            arena[14745600 + i0] = v753;
            const float v766 = v753 + 0.001f;
            const float v767 = nn_sqrt(v766);
            arena[15052800 + i0] = v767;
            const float v764 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v768 = v764 / v767;
            arena[15052928 + i0] = v768;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v760 = arena[14745600 + i0];
            const float v761 = v760 * 0.01f;
            const float v759 = weights->block_10_batch_normalization_22_moving_variance[i0];
            const float v762 = nn_fma(v759, 0.99f, v761);
            weights->block_10_batch_normalization_22_moving_variance[i0] = v762;
        }
    }
    /* mobilenet.nn:8: block_10: fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v749 = arena[13860864 + i0 * 128 + i1];
                const float v768 = arena[15052928 + i1];
                const float v765 = weights->block_10_batch_normalization_22_beta[i1];
                const float v769 = nn_fma(v749, v768, v765);
                const float v770 = (0.0f < v769 ? 1.0f : 0.0f);
                const float v771 = (v770 != 0 ? v769 : 0.0f);
                arena[14008320 + i0 * 128 + i1] = v771;
            }
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 14008320, weights->block_11_depthwise_conv2d_11_kernel, arena + 14966784);
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: add over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v774 = arena[14966784 + i0 * 128 + i1];
                const float v775 = weights->block_11_depthwise_conv2d_11_bias[i1];
                const float v776 = v774 + v775;
                arena[14966784 + i0 * 128 + i1] = v776;
            }
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 14966784, arena + 15003648);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v780 = arena[15003648 + i0];
            const float v783 = v780 / v782;
            arena[15003648 + i0] = v783;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v790 = arena[15003648 + i0];
            const float v791 = v790 * 0.01f;
            const float v789 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v792 = nn_fma(v789, 0.99f, v791);
            weights->block_11_batch_normalization_23_moving_mean[i0] = v792;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sub, mul over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v776 = arena[14966784 + i0 * 128 + i1];
                const float v783 = arena[15003648 + i1];
                const float v784 = v776 - v783;
                arena[14966784 + i0 * 128 + i1] = v784;
                const float v785 = v784 * v784;
                arena[14745600 + i0 * 128 + i1] = v785;
            }
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 14745600, arena + 15040512);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v787 = arena[15040512 + i0];
            const float v788 = v787 / v782;
            arena[15040512 + i0] = v788;
            const float v801 = v788 + 0.001f;
            const float v802 = nn_sqrt(v801);
            arena[15053056 + i0] = v802;
            const float v799 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v803 = v799 / v802;
            arena[15053184 + i0] = v803;
        }
    }
    /* mobilenet.nn:7: block_11: fma, less, select over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v784 = arena[14966784 + i0 * 128 + i1];
                const float v803 = arena[15053184 + i1];
                const float v800 = weights->block_11_batch_normalization_23_beta[i1];
                const float v804 = nn_fma(v784, v803, v800);
                const float v805 = (0.0f < v804 ? 1.0f : 0.0f);
                const float v806 = (v805 != 0 ? v804 : 0.0f);
                arena[15003648 + i0 * 128 + i1] = v806;
            }
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v795 = arena[15040512 + i0];
            const float v796 = v795 * 0.01f;
            const float v794 = weights->block_11_batch_normalization_23_moving_variance[i0];
            const float v797 = nn_fma(v794, 0.99f, v796);
            weights->block_11_batch_normalization_23_moving_variance[i0] = v797;
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [128, 256], add -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 128, arena + 15003648, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena + 14155776, 256, 1, 0, mobilenet_train_panel_12, &(struct mobilenet_train_panel_12){ weights, arena });
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14155776, arena + 14745600);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v815 = arena[14745600 + i0];
            const float v816 = v815 / v782;
            arena[14745600 + i0] = v816;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v823 = arena[14745600 + i0];
            const float v824 = v823 * 0.01f;
            const float v822 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v825 = nn_fma(v822, 0.99f, v824);
            weights->block_11_batch_normalization_24_moving_mean[i0] = v825;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sub, mul over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v811 = arena[14155776 + i0 * 256 + i1];
                const float v816 = arena[14745600 + i1];
                const float v817 = v811 - v816;
                arena[14155776 + i0 * 256 + i1] = v817;
                const float v818 = v817 * v817;
                arena[14229504 + i0 * 256 + i1] = v818;
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14229504, arena + 14745600);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v820 = arena[14745600 + i0];
            const float v821 = v820 / v782;
            arena[14745600 + i0] = v821;
            const float v834 = v821 + 0.001f;
            const float v835 = nn_sqrt(v834);
            arena[15048704 + i0] = v835;
            const float v832 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v836 = v832 / v835;
            arena[15048960 + i0] = v836;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v828 = arena[14745600 + i0];
            const float v829 = v828 * 0.01f;
            const float v827 = weights->block_11_batch_normalization_24_moving_variance[i0];
            const float v830 = nn_fma(v827, 0.99f, v829);
            weights->block_11_batch_normalization_24_moving_variance[i0] = v830;
        }
    }
    /* mobilenet.nn:8: block_11: fma, less, select over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v817 = arena[14155776 + i0 * 256 + i1];
                const float v836 = arena[15048960 + i1];
                const float v833 = weights->block_11_batch_normalization_24_beta[i1];
                const float v837 = nn_fma(v817, v836, v833);
                const float v838 = (0.0f < v837 ? 1.0f : 0.0f);
                const float v839 = (v838 != 0 ? v837 : 0.0f);
                arena[14229504 + i0 * 256 + i1] = v839;
            }
        }
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv(&window, n, arena + 14229504, weights->block_12_depthwise_conv2d_12_kernel, arena + 14303232);
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v842 = arena[14303232 + i0 * 256 + i1];
                const float v843 = weights->block_12_depthwise_conv2d_12_bias[i1];
                const float v844 = v842 + v843;
                arena[14303232 + i0 * 256 + i1] = v844;
            }
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14303232, arena + 15040512);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v848 = arena[15040512 + i0];
            const float v849 = v848 / v782;
            arena[15040512 + i0] = v849;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v856 = arena[15040512 + i0];
            const float v857 = v856 * 0.01f;
            const float v855 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v858 = nn_fma(v855, 0.99f, v857);
            weights->block_12_batch_normalization_25_moving_mean[i0] = v858;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sub, mul over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v844 = arena[14303232 + i0 * 256 + i1];
                const float v849 = arena[15040512 + i1];
                const float v850 = v844 - v849;
                arena[14303232 + i0 * 256 + i1] = v850;
                const float v851 = v850 * v850;
                arena[14376960 + i0 * 256 + i1] = v851;
            }
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14376960, arena + 15040512);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v853 = arena[15040512 + i0];
            const float v854 = v853 / v782;
            arena[15040512 + i0] = v854;
            const float v867 = v854 + 0.001f;
            const float v868 = nn_sqrt(v867);
            arena[15049216 + i0] = v868;
            const float v865 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v869 = v865 / v868;
            arena[15049472 + i0] = v869;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v861 = arena[15040512 + i0];
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
                const float v850 = arena[14303232 + i0 * 256 + i1];
                const float v869 = arena[15049472 + i1];
                const float v866 = weights->block_12_batch_normalization_25_beta[i1];
                const float v870 = nn_fma(v850, v869, v866);
                const float v871 = (0.0f < v870 ? 1.0f : 0.0f);
                const float v872 = (v871 != 0 ? v870 : 0.0f);
                arena[14376960 + i0 * 256 + i1] = v872;
            }
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [256, 256], add -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 256, arena + 14376960, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena + 14450688, 256, 1, 0, mobilenet_train_panel_13, &(struct mobilenet_train_panel_13){ weights, arena });
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14450688, arena + 15040512);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v881 = arena[15040512 + i0];
            const float v882 = v881 / v782;
            arena[15040512 + i0] = v882;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v889 = arena[15040512 + i0];
            const float v890 = v889 * 0.01f;
            const float v888 = weights->block_12_batch_normalization_26_moving_mean[i0];
            const float v891 = nn_fma(v888, 0.99f, v890);
            weights->block_12_batch_normalization_26_moving_mean[i0] = v891;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sub, mul over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v877 = arena[14450688 + i0 * 256 + i1];
                const float v882 = arena[15040512 + i1];
                const float v883 = v877 - v882;
                arena[14450688 + i0 * 256 + i1] = v883;
                const float v884 = v883 * v883;
                arena[14524416 + i0 * 256 + i1] = v884;
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14524416, arena + 15040512);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v886 = arena[15040512 + i0];
            const float v887 = v886 / v782;
            arena[15040512 + i0] = v887;
            const float v900 = v887 + 0.001f;
            const float v901 = nn_sqrt(v900);
            arena[15049728 + i0] = v901;
            const float v898 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v902 = v898 / v901;
            arena[15049984 + i0] = v902;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v894 = arena[15040512 + i0];
            const float v895 = v894 * 0.01f;
            const float v893 = weights->block_12_batch_normalization_26_moving_variance[i0];
            const float v896 = nn_fma(v893, 0.99f, v895);
            weights->block_12_batch_normalization_26_moving_variance[i0] = v896;
        }
    }
    /* mobilenet.nn:8: block_12: fma, less, select over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v883 = arena[14450688 + i0 * 256 + i1];
                const float v902 = arena[15049984 + i1];
                const float v899 = weights->block_12_batch_normalization_26_beta[i1];
                const float v903 = nn_fma(v883, v902, v899);
                const float v904 = (0.0f < v903 ? 1.0f : 0.0f);
                const float v905 = (v904 != 0 ? v903 : 0.0f);
                arena[14524416 + i0 * 256 + i1] = v905;
            }
        }
    }
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + 14524416 + i0 * 9 * 256, arena + 14745600 + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v906 = arena[14745600 + i0];
            const float v907 = v906 / 9.0f;
            arena[14745600 + i0] = v907;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm(n, 2, 256, arena + 14745600, 256, 1, weights->dense_kernel, 2, 1, arena + 15040512, 2, 1, 0, mobilenet_train_panel_14, &(struct mobilenet_train_panel_14){ weights, arena });
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena + 15040512, arena + 15040576);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v913 = arena[15040576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v911 = arena[15040512 + i0 * 2 + i1];
                const float v914 = v911 - v913;
                const float v915 = nn_exp(v914);
                arena[15040512 + i0 * 2 + i1] = v915;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 15040512, arena + 15040928);
    /* mobilenet.nn:26: dense: div over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v917 = arena[15040928 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v915 = arena[15040512 + i0 * 2 + i1];
                const float v918 = v915 / v917;
                arena[15040576 + i0 * 2 + i1] = v918;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 15040576, arena + 15040960);
    /* mobilenet.nn:32: equal, div, maximum, minimum, log, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v921 = arena[15040896 + i0];
            const float v926 = arena[15040960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v923 = arena[15040992 + i1];
                const float v924 = (v921 == v923 ? 1.0f : 0.0f);
                arena[14524416 + i0 * 2 + i1] = v924;
                const float v918 = arena[15040576 + i0 * 2 + i1];
                const float v927 = v918 / v926;
                arena[15040640 + i0 * 2 + i1] = v927;
                const float v929 = nn_maximum(v927, 1e-7f);
                arena[15040704 + i0 * 2 + i1] = v929;
                const float v931 = nn_minimum(v929, 0.9999999f);
                arena[15040768 + i0 * 2 + i1] = v931;
                const float v932 = nn_log(v931);
                const float v933 = v924 * v932;
                arena[15040832 + i0 * 2 + i1] = v933;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 15040832, arena + 15040992);
    /* mobilenet.nn:32: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v934 = arena[15040992 + i0];
            const float v935 = -v934;
            arena[15040992 + i0] = v935;
        }
    }
    /* mobilenet.nn:32: sum [n] -> [] */
    nn_sum(1, n, arena + 15040992, arena + 15054200);
    /* mobilenet.nn:34: argmax [n, 2] -> [n] */
    nn_argmax(n, 2, 1, arena + 15040576, integers);
    /* mobilenet.nn:34: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v944 = integers[i0];
            const float v945 = (float)v944;
            const float v920 = arena[15040896 + i0];
            const float v946 = (v920 == v945 ? 1.0f : 0.0f);
            arena[15040896 + i0] = v946;
        }
    }
    /* mobilenet.nn:34: sum [n] -> [] */
    nn_sum(1, n, arena + 15040896, arena + 14524484);
    /* mobilenet.nn:32: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 3 more over [n, 2] */
    {
        const float v956 = arena[15041024];
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v926 = arena[15040960 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v924 = arena[14524416 + i0 * 2 + i1];
                const float v957 = v956 * v924;
                const float v931 = arena[15040768 + i0 * 2 + i1];
                const float v958 = v957 / v931;
                const float v929 = arena[15040704 + i0 * 2 + i1];
                const float v959 = (v929 < 0.9999999f ? 1.0f : 0.0f);
                const float v960 = (v929 == 0.9999999f ? 1.0f : 0.0f);
                const float v962 = v958 * 0.5f;
                const float v963 = (v960 != 0 ? v962 : 0.0f);
                const float v964 = (v959 != 0 ? v958 : v963);
                const float v927 = arena[15040640 + i0 * 2 + i1];
                const float v965 = (1e-7f < v927 ? 1.0f : 0.0f);
                const float v966 = (v927 == 1e-7f ? 1.0f : 0.0f);
                const float v967 = v964 * 0.5f;
                const float v968 = (v966 != 0 ? v967 : 0.0f);
                const float v969 = (v965 != 0 ? v964 : v968);
                const float v970 = v969 / v926;
                arena[14524416 + i0 * 2 + i1] = v970;
                const float v971 = v970 * v927;
                const float v972 = -v971;
                arena[15040768 + i0 * 2 + i1] = v972;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 15040768, arena + 15040832);
    /* mobilenet.nn:26: dense: add, div, mul, neg over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v974 = arena[15040832 + i0];
            const float v917 = arena[15040928 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v970 = arena[14524416 + i0 * 2 + i1];
                const float v975 = v970 + v974;
                const float v976 = v975 / v917;
                arena[14524416 + i0 * 2 + i1] = v976;
                const float v918 = arena[15040576 + i0 * 2 + i1];
                const float v977 = v976 * v918;
                const float v978 = -v977;
                arena[15040576 + i0 * 2 + i1] = v978;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 15040576, arena + 15040640);
    /* mobilenet.nn:26: dense: add, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v980 = arena[15040640 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v976 = arena[14524416 + i0 * 2 + i1];
                const float v981 = v976 + v980;
                const float v915 = arena[15040512 + i0 * 2 + i1];
                const float v982 = v981 * v915;
                arena[14524416 + i0 * 2 + i1] = v982;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [2] */
    nn_sum_rows(n, 2, arena + 14524416, arena + 14524480);
    /* mobilenet.nn:25: global_average_pooling2d: contract [n, 2] [256, 2], div -> [n, 256] */
    nn_gemm(n, 256, 2, arena + 14524416, 2, 1, weights->dense_kernel, 1, 2, arena + 15040512, 256, 1, 0, mobilenet_train_panel_15, &(struct mobilenet_train_panel_15){ arena });
    /* mobilenet.nn:33: dense: div, fma, store over [] */
    {
        const float v936 = arena[15054200];
        const float v937 = v936 / (float)n;
        arena[15054200] = v937;
        const float v938 = metrics->loss_total;
        const float v939 = nn_fma(v937, (float)n, v938);
        metrics->loss_total = v939;
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [2] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const float v983 = arena[14524480 + i0];
            const float v3342 = trainer->dense_bias_m[i0];
            const float v3343 = v983 - v3342;
            const float v3344 = nn_fma(v3343, 0.1f, v3342);
            trainer->dense_bias_m[i0] = v3344;
            const float v3346 = trainer->dense_bias_v[i0];
            const float v3347 = -v3346;
            const float v3348 = nn_fma(v983, v983, v3347);
            const float v3349 = nn_fma(v3348, 0.001f, v3346);
            trainer->dense_bias_v[i0] = v3349;
            const float v3351 = v3344 * v1715;
            const float v3352 = nn_sqrt(v3349);
            const float v3353 = v3352 + 1e-7f;
            const float v3354 = v3351 / v3353;
            const float v910 = weights->dense_bias[i0];
            const float v3355 = v910 - v3354;
            weights->dense_bias[i0] = v3355;
        }
    }
    /* mobilenet.nn:33: dense: contract [n, 256] [n, 2], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 2] */
    nn_gemm(256, 2, n, arena + 14745600, 1, 256, arena + 14524416, 2, 1, NULL, 2, 1, 0, mobilenet_train_panel_16, &(struct mobilenet_train_panel_16){ weights, trainer, arena });
    /* mobilenet.nn:33: dense: add, store over [] */
    {
        const float v949 = metrics->accuracy_total;
        const float v948 = arena[14524484];
        const float v950 = v949 + v948;
        metrics->accuracy_total = v950;
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: fma, less, select, mul, mul, neg over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 9; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 256; i2++) {
                    const float v883 = arena[14450688 + i0 * 2304 + i1 * 256 + i2];
                    const float v902 = arena[15049984 + i2];
                    const float v899 = weights->block_12_batch_normalization_26_beta[i2];
                    const float v988 = nn_fma(v883, v902, v899);
                    const float v989 = (0.0f < v988 ? 1.0f : 0.0f);
                    const float v987 = arena[15040512 + i0 * 256 + i2];
                    const float v990 = (v989 != 0 ? v987 : 0.0f);
                    arena[14524416 + i0 * 2304 + i1 * 256 + i2] = v990;
                    const float v992 = v990 * v902;
                    arena[14745600 + i0 * 2304 + i1 * 256 + i2] = v992;
                    const float v993 = v990 * v883;
                    arena[14819328 + i0 * 2304 + i1 * 256 + i2] = v993;
                    const float v1001 = -v992;
                    arena[14893056 + i0 * 2304 + i1 * 256 + i2] = v1001;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14524416, arena + 15040512);
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14819328, arena + 15040768);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v995 = arena[15040768 + i0];
            const float v901 = arena[15049728 + i0];
            const float v996 = v995 / v901;
            arena[15040768 + i0] = v996;
            const float v902 = arena[15049984 + i0];
            const float v997 = v996 * v902;
            const float v998 = -v997;
            const float v999 = 0.5f / v901;
            const float v1000 = v998 * v999;
            const float v1005 = v1000 / v782;
            arena[15049728 + i0] = v1005;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14893056, arena + 15041024);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1003 = arena[15041024 + i0];
            const float v1009 = v1003 / v782;
            arena[15041024 + i0] = v1009;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1005 = arena[15049728 + i1];
                const float v883 = arena[14450688 + i0 * 256 + i1];
                const float v1006 = v1005 * v883;
                const float v1007 = v1006 + v1006;
                const float v992 = arena[14745600 + i0 * 256 + i1];
                const float v1008 = v992 + v1007;
                const float v1009 = arena[15041024 + i1];
                const float v1010 = v1008 + v1009;
                arena[14450688 + i0 * 256 + i1] = v1010;
            }
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14450688, arena + 15041024);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v991 = arena[15040512 + i0];
            const float v3312 = trainer->block_12_batch_normalization_26_beta_m[i0];
            const float v3313 = v991 - v3312;
            const float v3314 = nn_fma(v3313, 0.1f, v3312);
            trainer->block_12_batch_normalization_26_beta_m[i0] = v3314;
            const float v3316 = trainer->block_12_batch_normalization_26_beta_v[i0];
            const float v3317 = -v3316;
            const float v3318 = nn_fma(v991, v991, v3317);
            const float v3319 = nn_fma(v3318, 0.001f, v3316);
            trainer->block_12_batch_normalization_26_beta_v[i0] = v3319;
            const float v3321 = v3314 * v1715;
            const float v3322 = nn_sqrt(v3319);
            const float v3323 = v3322 + 1e-7f;
            const float v3324 = v3321 / v3323;
            const float v879 = weights->block_12_batch_normalization_26_beta[i0];
            const float v3325 = v879 - v3324;
            weights->block_12_batch_normalization_26_beta[i0] = v3325;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1004 = arena[15040768 + i0];
            const float v3297 = trainer->block_12_batch_normalization_26_gamma_m[i0];
            const float v3298 = v1004 - v3297;
            const float v3299 = nn_fma(v3298, 0.1f, v3297);
            trainer->block_12_batch_normalization_26_gamma_m[i0] = v3299;
            const float v3301 = trainer->block_12_batch_normalization_26_gamma_v[i0];
            const float v3302 = -v3301;
            const float v3303 = nn_fma(v1004, v1004, v3302);
            const float v3304 = nn_fma(v3303, 0.001f, v3301);
            trainer->block_12_batch_normalization_26_gamma_v[i0] = v3304;
            const float v3306 = v3299 * v1715;
            const float v3307 = nn_sqrt(v3304);
            const float v3308 = v3307 + 1e-7f;
            const float v3309 = v3306 / v3308;
            const float v878 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v3310 = v878 - v3309;
            weights->block_12_batch_normalization_26_gamma[i0] = v3310;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1011 = arena[15041024 + i0];
            const float v3282 = trainer->block_12_conv2d_13_bias_m[i0];
            const float v3283 = v1011 - v3282;
            const float v3284 = nn_fma(v3283, 0.1f, v3282);
            trainer->block_12_conv2d_13_bias_m[i0] = v3284;
            const float v3286 = trainer->block_12_conv2d_13_bias_v[i0];
            const float v3287 = -v3286;
            const float v3288 = nn_fma(v1011, v1011, v3287);
            const float v3289 = nn_fma(v3288, 0.001f, v3286);
            trainer->block_12_conv2d_13_bias_v[i0] = v3289;
            const float v3291 = v3284 * v1715;
            const float v3292 = nn_sqrt(v3289);
            const float v3293 = v3292 + 1e-7f;
            const float v3294 = v3291 / v3293;
            const float v876 = weights->block_12_conv2d_13_bias[i0];
            const float v3295 = v876 - v3294;
            weights->block_12_conv2d_13_bias[i0] = v3295;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], less, select, mul, mul, neg -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 256, arena + 14450688, 256, 1, weights->block_12_conv2d_13_kernel, 1, 256, arena + 14524416, 256, 1, 0, mobilenet_train_panel_17, &(struct mobilenet_train_panel_17){ arena });
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14524416, arena + 15040512);
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14819328, arena + 14592256);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1021 = arena[14592256 + i0];
            const float v868 = arena[15049216 + i0];
            const float v1022 = v1021 / v868;
            arena[14592256 + i0] = v1022;
            const float v869 = arena[15049472 + i0];
            const float v1023 = v1022 * v869;
            const float v1024 = -v1023;
            const float v1025 = 0.5f / v868;
            const float v1026 = v1024 * v1025;
            const float v1031 = v1026 / v782;
            arena[15049216 + i0] = v1031;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14893056, arena + 14592512);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1029 = arena[14592512 + i0];
            const float v1035 = v1029 / v782;
            arena[14592512 + i0] = v1035;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1031 = arena[15049216 + i1];
                const float v850 = arena[14303232 + i0 * 256 + i1];
                const float v1032 = v1031 * v850;
                const float v1033 = v1032 + v1032;
                const float v1018 = arena[14745600 + i0 * 256 + i1];
                const float v1034 = v1018 + v1033;
                const float v1035 = arena[14592512 + i1];
                const float v1036 = v1034 + v1035;
                arena[14303232 + i0 * 256 + i1] = v1036;
            }
        }
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14303232, arena + 14592512);
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_kernel_gradient [n, 3, 3, 256] [n, 3, 3, 256] -> [3, 3, 1, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv_kernel_gradient(&window, n, arena + 14229504, arena + 14303232, arena + 14589952);
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [n, 3, 3, 256] -> [256, 256] */
    nn_gemm(256, 256, n * 9, arena + 14376960, 1, 256, arena + 14450688, 256, 1, arena + 14524416, 256, 1, 0, NULL, NULL);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 256, 256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            const float v1014 = arena[14524416 + i0];
            const float v3267 = trainer->block_12_conv2d_13_kernel_m[i0];
            const float v3268 = v1014 - v3267;
            const float v3269 = nn_fma(v3268, 0.1f, v3267);
            trainer->block_12_conv2d_13_kernel_m[i0] = v3269;
            const float v3271 = trainer->block_12_conv2d_13_kernel_v[i0];
            const float v3272 = -v3271;
            const float v3273 = nn_fma(v1014, v1014, v3272);
            const float v3274 = nn_fma(v3273, 0.001f, v3271);
            trainer->block_12_conv2d_13_kernel_v[i0] = v3274;
            const float v3276 = v3269 * v1715;
            const float v3277 = nn_sqrt(v3274);
            const float v3278 = v3277 + 1e-7f;
            const float v3279 = v3276 / v3278;
            const float v873 = weights->block_12_conv2d_13_kernel[i0];
            const float v3280 = v873 - v3279;
            weights->block_12_conv2d_13_kernel[i0] = v3280;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1017 = arena[15040512 + i0];
            const float v3252 = trainer->block_12_batch_normalization_25_beta_m[i0];
            const float v3253 = v1017 - v3252;
            const float v3254 = nn_fma(v3253, 0.1f, v3252);
            trainer->block_12_batch_normalization_25_beta_m[i0] = v3254;
            const float v3256 = trainer->block_12_batch_normalization_25_beta_v[i0];
            const float v3257 = -v3256;
            const float v3258 = nn_fma(v1017, v1017, v3257);
            const float v3259 = nn_fma(v3258, 0.001f, v3256);
            trainer->block_12_batch_normalization_25_beta_v[i0] = v3259;
            const float v3261 = v3254 * v1715;
            const float v3262 = nn_sqrt(v3259);
            const float v3263 = v3262 + 1e-7f;
            const float v3264 = v3261 / v3263;
            const float v846 = weights->block_12_batch_normalization_25_beta[i0];
            const float v3265 = v846 - v3264;
            weights->block_12_batch_normalization_25_beta[i0] = v3265;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1030 = arena[14592256 + i0];
            const float v3237 = trainer->block_12_batch_normalization_25_gamma_m[i0];
            const float v3238 = v1030 - v3237;
            const float v3239 = nn_fma(v3238, 0.1f, v3237);
            trainer->block_12_batch_normalization_25_gamma_m[i0] = v3239;
            const float v3241 = trainer->block_12_batch_normalization_25_gamma_v[i0];
            const float v3242 = -v3241;
            const float v3243 = nn_fma(v1030, v1030, v3242);
            const float v3244 = nn_fma(v3243, 0.001f, v3241);
            trainer->block_12_batch_normalization_25_gamma_v[i0] = v3244;
            const float v3246 = v3239 * v1715;
            const float v3247 = nn_sqrt(v3244);
            const float v3248 = v3247 + 1e-7f;
            const float v3249 = v3246 / v3248;
            const float v845 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v3250 = v845 - v3249;
            weights->block_12_batch_normalization_25_gamma[i0] = v3250;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1037 = arena[14592512 + i0];
            const float v3222 = trainer->block_12_depthwise_conv2d_12_bias_m[i0];
            const float v3223 = v1037 - v3222;
            const float v3224 = nn_fma(v3223, 0.1f, v3222);
            trainer->block_12_depthwise_conv2d_12_bias_m[i0] = v3224;
            const float v3226 = trainer->block_12_depthwise_conv2d_12_bias_v[i0];
            const float v3227 = -v3226;
            const float v3228 = nn_fma(v1037, v1037, v3227);
            const float v3229 = nn_fma(v3228, 0.001f, v3226);
            trainer->block_12_depthwise_conv2d_12_bias_v[i0] = v3229;
            const float v3231 = v3224 * v1715;
            const float v3232 = nn_sqrt(v3229);
            const float v3233 = v3232 + 1e-7f;
            const float v3234 = v3231 / v3233;
            const float v843 = weights->block_12_depthwise_conv2d_12_bias[i0];
            const float v3235 = v843 - v3234;
            weights->block_12_depthwise_conv2d_12_bias[i0] = v3235;
        }
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_input_gradient [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv_input_gradient(&window, n, arena + 14303232, weights->block_12_depthwise_conv2d_12_kernel, arena + 14376960);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 256, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v1040 = arena[14589952 + i0];
            const float v3207 = trainer->block_12_depthwise_conv2d_12_kernel_m[i0];
            const float v3208 = v1040 - v3207;
            const float v3209 = nn_fma(v3208, 0.1f, v3207);
            trainer->block_12_depthwise_conv2d_12_kernel_m[i0] = v3209;
            const float v3211 = trainer->block_12_depthwise_conv2d_12_kernel_v[i0];
            const float v3212 = -v3211;
            const float v3213 = nn_fma(v1040, v1040, v3212);
            const float v3214 = nn_fma(v3213, 0.001f, v3211);
            trainer->block_12_depthwise_conv2d_12_kernel_v[i0] = v3214;
            const float v3216 = v3209 * v1715;
            const float v3217 = nn_sqrt(v3214);
            const float v3218 = v3217 + 1e-7f;
            const float v3219 = v3216 / v3218;
            const float v840 = weights->block_12_depthwise_conv2d_12_kernel[i0];
            const float v3220 = v840 - v3219;
            weights->block_12_depthwise_conv2d_12_kernel[i0] = v3220;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: less, select, mul, mul, neg over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v839 = arena[14229504 + i0 * 256 + i1];
                const float v1041 = (0.0f < v839 ? 1.0f : 0.0f);
                const float v1039 = arena[14376960 + i0 * 256 + i1];
                const float v1042 = (v1041 != 0 ? v1039 : 0.0f);
                arena[14229504 + i0 * 256 + i1] = v1042;
                const float v836 = arena[15048960 + i1];
                const float v1044 = v1042 * v836;
                arena[14376960 + i0 * 256 + i1] = v1044;
                const float v817 = arena[14155776 + i0 * 256 + i1];
                const float v1045 = v1042 * v817;
                arena[14303232 + i0 * 256 + i1] = v1045;
                const float v1053 = -v1044;
                arena[14450688 + i0 * 256 + i1] = v1053;
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14229504, arena + 15040512);
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14303232, arena + 15040768);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1047 = arena[15040768 + i0];
            const float v835 = arena[15048704 + i0];
            const float v1048 = v1047 / v835;
            arena[15040768 + i0] = v1048;
            const float v836 = arena[15048960 + i0];
            const float v1049 = v1048 * v836;
            const float v1050 = -v1049;
            const float v1051 = 0.5f / v835;
            const float v1052 = v1050 * v1051;
            const float v1057 = v1052 / v782;
            arena[15048704 + i0] = v1057;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14450688, arena + 15041024);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1055 = arena[15041024 + i0];
            const float v1061 = v1055 / v782;
            arena[15041024 + i0] = v1061;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1057 = arena[15048704 + i1];
                const float v817 = arena[14155776 + i0 * 256 + i1];
                const float v1058 = v1057 * v817;
                const float v1059 = v1058 + v1058;
                const float v1044 = arena[14376960 + i0 * 256 + i1];
                const float v1060 = v1044 + v1059;
                const float v1061 = arena[15041024 + i1];
                const float v1062 = v1060 + v1061;
                arena[14155776 + i0 * 256 + i1] = v1062;
            }
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 14155776, arena + 14745600);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1043 = arena[15040512 + i0];
            const float v3192 = trainer->block_11_batch_normalization_24_beta_m[i0];
            const float v3193 = v1043 - v3192;
            const float v3194 = nn_fma(v3193, 0.1f, v3192);
            trainer->block_11_batch_normalization_24_beta_m[i0] = v3194;
            const float v3196 = trainer->block_11_batch_normalization_24_beta_v[i0];
            const float v3197 = -v3196;
            const float v3198 = nn_fma(v1043, v1043, v3197);
            const float v3199 = nn_fma(v3198, 0.001f, v3196);
            trainer->block_11_batch_normalization_24_beta_v[i0] = v3199;
            const float v3201 = v3194 * v1715;
            const float v3202 = nn_sqrt(v3199);
            const float v3203 = v3202 + 1e-7f;
            const float v3204 = v3201 / v3203;
            const float v813 = weights->block_11_batch_normalization_24_beta[i0];
            const float v3205 = v813 - v3204;
            weights->block_11_batch_normalization_24_beta[i0] = v3205;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1056 = arena[15040768 + i0];
            const float v3177 = trainer->block_11_batch_normalization_24_gamma_m[i0];
            const float v3178 = v1056 - v3177;
            const float v3179 = nn_fma(v3178, 0.1f, v3177);
            trainer->block_11_batch_normalization_24_gamma_m[i0] = v3179;
            const float v3181 = trainer->block_11_batch_normalization_24_gamma_v[i0];
            const float v3182 = -v3181;
            const float v3183 = nn_fma(v1056, v1056, v3182);
            const float v3184 = nn_fma(v3183, 0.001f, v3181);
            trainer->block_11_batch_normalization_24_gamma_v[i0] = v3184;
            const float v3186 = v3179 * v1715;
            const float v3187 = nn_sqrt(v3184);
            const float v3188 = v3187 + 1e-7f;
            const float v3189 = v3186 / v3188;
            const float v812 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v3190 = v812 - v3189;
            weights->block_11_batch_normalization_24_gamma[i0] = v3190;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1063 = arena[14745600 + i0];
            const float v3162 = trainer->block_11_conv2d_12_bias_m[i0];
            const float v3163 = v1063 - v3162;
            const float v3164 = nn_fma(v3163, 0.1f, v3162);
            trainer->block_11_conv2d_12_bias_m[i0] = v3164;
            const float v3166 = trainer->block_11_conv2d_12_bias_v[i0];
            const float v3167 = -v3166;
            const float v3168 = nn_fma(v1063, v1063, v3167);
            const float v3169 = nn_fma(v3168, 0.001f, v3166);
            trainer->block_11_conv2d_12_bias_v[i0] = v3169;
            const float v3171 = v3164 * v1715;
            const float v3172 = nn_sqrt(v3169);
            const float v3173 = v3172 + 1e-7f;
            const float v3174 = v3171 / v3173;
            const float v810 = weights->block_11_conv2d_12_bias[i0];
            const float v3175 = v810 - v3174;
            weights->block_11_conv2d_12_bias[i0] = v3175;
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [n, 3, 3, 256] -> [128, 256] */
    nn_gemm(128, 256, n * 9, arena + 15003648, 1, 128, arena + 14155776, 256, 1, arena + 14856192, 256, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], less, select, mul, mul, neg -> [n, 3, 3, 128] */
    nn_gemm(n * 9, 128, 256, arena + 14155776, 256, 1, weights->block_11_conv2d_12_kernel, 1, 256, arena + 14745600, 128, 1, 0, mobilenet_train_panel_18, &(struct mobilenet_train_panel_18){ arena });
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 15003648, arena + 15040512);
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 14782464, arena + 15040640);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1073 = arena[15040640 + i0];
            const float v802 = arena[15053056 + i0];
            const float v1074 = v1073 / v802;
            arena[15040640 + i0] = v1074;
            const float v803 = arena[15053184 + i0];
            const float v1075 = v1074 * v803;
            const float v1076 = -v1075;
            const float v1077 = 0.5f / v802;
            const float v1078 = v1076 * v1077;
            const float v1083 = v1078 / v782;
            arena[15053056 + i0] = v1083;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 14819328, arena + 15040768);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[15054192];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1081 = arena[15040768 + i0];
            const float v1087 = v1081 / v782;
            arena[15040768 + i0] = v1087;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: mul, add, add, add over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1083 = arena[15053056 + i1];
                const float v784 = arena[14966784 + i0 * 128 + i1];
                const float v1084 = v1083 * v784;
                const float v1085 = v1084 + v1084;
                const float v1070 = arena[14745600 + i0 * 128 + i1];
                const float v1086 = v1070 + v1085;
                const float v1087 = arena[15040768 + i1];
                const float v1088 = v1086 + v1087;
                arena[14966784 + i0 * 128 + i1] = v1088;
            }
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 14966784, arena + 15040768);
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_kernel_gradient [n, 6, 6, 128] [n, 3, 3, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 14008320, arena + 14966784, arena + 14888960);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 256] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            const float v1066 = arena[14856192 + i0];
            const float v3147 = trainer->block_11_conv2d_12_kernel_m[i0];
            const float v3148 = v1066 - v3147;
            const float v3149 = nn_fma(v3148, 0.1f, v3147);
            trainer->block_11_conv2d_12_kernel_m[i0] = v3149;
            const float v3151 = trainer->block_11_conv2d_12_kernel_v[i0];
            const float v3152 = -v3151;
            const float v3153 = nn_fma(v1066, v1066, v3152);
            const float v3154 = nn_fma(v3153, 0.001f, v3151);
            trainer->block_11_conv2d_12_kernel_v[i0] = v3154;
            const float v3156 = v3149 * v1715;
            const float v3157 = nn_sqrt(v3154);
            const float v3158 = v3157 + 1e-7f;
            const float v3159 = v3156 / v3158;
            const float v807 = weights->block_11_conv2d_12_kernel[i0];
            const float v3160 = v807 - v3159;
            weights->block_11_conv2d_12_kernel[i0] = v3160;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1069 = arena[15040512 + i0];
            const float v3132 = trainer->block_11_batch_normalization_23_beta_m[i0];
            const float v3133 = v1069 - v3132;
            const float v3134 = nn_fma(v3133, 0.1f, v3132);
            trainer->block_11_batch_normalization_23_beta_m[i0] = v3134;
            const float v3136 = trainer->block_11_batch_normalization_23_beta_v[i0];
            const float v3137 = -v3136;
            const float v3138 = nn_fma(v1069, v1069, v3137);
            const float v3139 = nn_fma(v3138, 0.001f, v3136);
            trainer->block_11_batch_normalization_23_beta_v[i0] = v3139;
            const float v3141 = v3134 * v1715;
            const float v3142 = nn_sqrt(v3139);
            const float v3143 = v3142 + 1e-7f;
            const float v3144 = v3141 / v3143;
            const float v778 = weights->block_11_batch_normalization_23_beta[i0];
            const float v3145 = v778 - v3144;
            weights->block_11_batch_normalization_23_beta[i0] = v3145;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1082 = arena[15040640 + i0];
            const float v3117 = trainer->block_11_batch_normalization_23_gamma_m[i0];
            const float v3118 = v1082 - v3117;
            const float v3119 = nn_fma(v3118, 0.1f, v3117);
            trainer->block_11_batch_normalization_23_gamma_m[i0] = v3119;
            const float v3121 = trainer->block_11_batch_normalization_23_gamma_v[i0];
            const float v3122 = -v3121;
            const float v3123 = nn_fma(v1082, v1082, v3122);
            const float v3124 = nn_fma(v3123, 0.001f, v3121);
            trainer->block_11_batch_normalization_23_gamma_v[i0] = v3124;
            const float v3126 = v3119 * v1715;
            const float v3127 = nn_sqrt(v3124);
            const float v3128 = v3127 + 1e-7f;
            const float v3129 = v3126 / v3128;
            const float v777 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v3130 = v777 - v3129;
            weights->block_11_batch_normalization_23_gamma[i0] = v3130;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1089 = arena[15040768 + i0];
            const float v3102 = trainer->block_11_depthwise_conv2d_11_bias_m[i0];
            const float v3103 = v1089 - v3102;
            const float v3104 = nn_fma(v3103, 0.1f, v3102);
            trainer->block_11_depthwise_conv2d_11_bias_m[i0] = v3104;
            const float v3106 = trainer->block_11_depthwise_conv2d_11_bias_v[i0];
            const float v3107 = -v3106;
            const float v3108 = nn_fma(v1089, v1089, v3107);
            const float v3109 = nn_fma(v3108, 0.001f, v3106);
            trainer->block_11_depthwise_conv2d_11_bias_v[i0] = v3109;
            const float v3111 = v3104 * v1715;
            const float v3112 = nn_sqrt(v3109);
            const float v3113 = v3112 + 1e-7f;
            const float v3114 = v3111 / v3113;
            const float v775 = weights->block_11_depthwise_conv2d_11_bias[i0];
            const float v3115 = v775 - v3114;
            weights->block_11_depthwise_conv2d_11_bias[i0] = v3115;
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_input_gradient [n, 3, 3, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 14966784, weights->block_11_depthwise_conv2d_11_kernel, arena + 14155776);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1092 = arena[14888960 + i0];
            const float v3087 = trainer->block_11_depthwise_conv2d_11_kernel_m[i0];
            const float v3088 = v1092 - v3087;
            const float v3089 = nn_fma(v3088, 0.1f, v3087);
            trainer->block_11_depthwise_conv2d_11_kernel_m[i0] = v3089;
            const float v3091 = trainer->block_11_depthwise_conv2d_11_kernel_v[i0];
            const float v3092 = -v3091;
            const float v3093 = nn_fma(v1092, v1092, v3092);
            const float v3094 = nn_fma(v3093, 0.001f, v3091);
            trainer->block_11_depthwise_conv2d_11_kernel_v[i0] = v3094;
            const float v3096 = v3089 * v1715;
            const float v3097 = nn_sqrt(v3094);
            const float v3098 = v3097 + 1e-7f;
            const float v3099 = v3096 / v3098;
            const float v772 = weights->block_11_depthwise_conv2d_11_kernel[i0];
            const float v3100 = v772 - v3099;
            weights->block_11_depthwise_conv2d_11_kernel[i0] = v3100;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v771 = arena[14008320 + i0 * 128 + i1];
                const float v1093 = (0.0f < v771 ? 1.0f : 0.0f);
                const float v1091 = arena[14155776 + i0 * 128 + i1];
                const float v1094 = (v1093 != 0 ? v1091 : 0.0f);
                arena[14008320 + i0 * 128 + i1] = v1094;
                const float v768 = arena[15052928 + i1];
                const float v1096 = v1094 * v768;
                arena[14155776 + i0 * 128 + i1] = v1096;
                const float v749 = arena[13860864 + i0 * 128 + i1];
                const float v1097 = v1094 * v749;
                arena[14303232 + i0 * 128 + i1] = v1097;
                const float v1105 = -v1096;
                arena[14450688 + i0 * 128 + i1] = v1105;
            }
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14008320, arena + 14745600);
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14303232, arena + 14008320);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1099 = arena[14008320 + i0];
            const float v767 = arena[15052800 + i0];
            const float v1100 = v1099 / v767;
            arena[14008320 + i0] = v1100;
            const float v768 = arena[15052928 + i0];
            const float v1101 = v1100 * v768;
            const float v1102 = -v1101;
            const float v1103 = 0.5f / v767;
            const float v1104 = v1102 * v1103;
            const float v1109 = v1104 / v384;
            arena[15052800 + i0] = v1109;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14450688, arena + 14008448);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1107 = arena[14008448 + i0];
            const float v1113 = v1107 / v384;
            arena[14008448 + i0] = v1113;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1109 = arena[15052800 + i1];
                const float v749 = arena[13860864 + i0 * 128 + i1];
                const float v1110 = v1109 * v749;
                const float v1111 = v1110 + v1110;
                const float v1096 = arena[14155776 + i0 * 128 + i1];
                const float v1112 = v1096 + v1111;
                const float v1113 = arena[14008448 + i1];
                const float v1114 = v1112 + v1113;
                arena[13860864 + i0 * 128 + i1] = v1114;
            }
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13860864, arena + 14745728);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1095 = arena[14745600 + i0];
            const float v3072 = trainer->block_10_batch_normalization_22_beta_m[i0];
            const float v3073 = v1095 - v3072;
            const float v3074 = nn_fma(v3073, 0.1f, v3072);
            trainer->block_10_batch_normalization_22_beta_m[i0] = v3074;
            const float v3076 = trainer->block_10_batch_normalization_22_beta_v[i0];
            const float v3077 = -v3076;
            const float v3078 = nn_fma(v1095, v1095, v3077);
            const float v3079 = nn_fma(v3078, 0.001f, v3076);
            trainer->block_10_batch_normalization_22_beta_v[i0] = v3079;
            const float v3081 = v3074 * v1715;
            const float v3082 = nn_sqrt(v3079);
            const float v3083 = v3082 + 1e-7f;
            const float v3084 = v3081 / v3083;
            const float v745 = weights->block_10_batch_normalization_22_beta[i0];
            const float v3085 = v745 - v3084;
            weights->block_10_batch_normalization_22_beta[i0] = v3085;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1108 = arena[14008320 + i0];
            const float v3057 = trainer->block_10_batch_normalization_22_gamma_m[i0];
            const float v3058 = v1108 - v3057;
            const float v3059 = nn_fma(v3058, 0.1f, v3057);
            trainer->block_10_batch_normalization_22_gamma_m[i0] = v3059;
            const float v3061 = trainer->block_10_batch_normalization_22_gamma_v[i0];
            const float v3062 = -v3061;
            const float v3063 = nn_fma(v1108, v1108, v3062);
            const float v3064 = nn_fma(v3063, 0.001f, v3061);
            trainer->block_10_batch_normalization_22_gamma_v[i0] = v3064;
            const float v3066 = v3059 * v1715;
            const float v3067 = nn_sqrt(v3064);
            const float v3068 = v3067 + 1e-7f;
            const float v3069 = v3066 / v3068;
            const float v744 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v3070 = v744 - v3069;
            weights->block_10_batch_normalization_22_gamma[i0] = v3070;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1115 = arena[14745728 + i0];
            const float v3042 = trainer->block_10_conv2d_11_bias_m[i0];
            const float v3043 = v1115 - v3042;
            const float v3044 = nn_fma(v3043, 0.1f, v3042);
            trainer->block_10_conv2d_11_bias_m[i0] = v3044;
            const float v3046 = trainer->block_10_conv2d_11_bias_v[i0];
            const float v3047 = -v3046;
            const float v3048 = nn_fma(v1115, v1115, v3047);
            const float v3049 = nn_fma(v3048, 0.001f, v3046);
            trainer->block_10_conv2d_11_bias_v[i0] = v3049;
            const float v3051 = v3044 * v1715;
            const float v3052 = nn_sqrt(v3049);
            const float v3053 = v3052 + 1e-7f;
            const float v3054 = v3051 / v3053;
            const float v742 = weights->block_10_conv2d_11_bias[i0];
            const float v3055 = v742 - v3054;
            weights->block_10_conv2d_11_bias[i0] = v3055;
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 13713408, 1, 128, arena + 13860864, 128, 1, arena + 14450688, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 13860864, 128, 1, weights->block_10_conv2d_11_kernel, 1, 128, arena + 14008320, 128, 1, 0, mobilenet_train_panel_19, &(struct mobilenet_train_panel_19){ arena });
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13713408, arena + 14468224);
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14155776, arena + 14468352);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1125 = arena[14468352 + i0];
            const float v734 = arena[15052544 + i0];
            const float v1126 = v1125 / v734;
            arena[14468352 + i0] = v1126;
            const float v735 = arena[15052672 + i0];
            const float v1127 = v1126 * v735;
            const float v1128 = -v1127;
            const float v1129 = 0.5f / v734;
            const float v1130 = v1128 * v1129;
            const float v1135 = v1130 / v384;
            arena[15052544 + i0] = v1135;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 14303232, arena + 14467072);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1133 = arena[14467072 + i0];
            const float v1139 = v1133 / v384;
            arena[14467072 + i0] = v1139;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1135 = arena[15052544 + i1];
                const float v716 = arena[13565952 + i0 * 128 + i1];
                const float v1136 = v1135 * v716;
                const float v1137 = v1136 + v1136;
                const float v1122 = arena[14008320 + i0 * 128 + i1];
                const float v1138 = v1122 + v1137;
                const float v1139 = arena[14467072 + i1];
                const float v1140 = v1138 + v1139;
                arena[13565952 + i0 * 128 + i1] = v1140;
            }
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13565952, arena + 14468480);
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 13418496, arena + 13565952, arena + 14467072);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1118 = arena[14450688 + i0];
            const float v3027 = trainer->block_10_conv2d_11_kernel_m[i0];
            const float v3028 = v1118 - v3027;
            const float v3029 = nn_fma(v3028, 0.1f, v3027);
            trainer->block_10_conv2d_11_kernel_m[i0] = v3029;
            const float v3031 = trainer->block_10_conv2d_11_kernel_v[i0];
            const float v3032 = -v3031;
            const float v3033 = nn_fma(v1118, v1118, v3032);
            const float v3034 = nn_fma(v3033, 0.001f, v3031);
            trainer->block_10_conv2d_11_kernel_v[i0] = v3034;
            const float v3036 = v3029 * v1715;
            const float v3037 = nn_sqrt(v3034);
            const float v3038 = v3037 + 1e-7f;
            const float v3039 = v3036 / v3038;
            const float v739 = weights->block_10_conv2d_11_kernel[i0];
            const float v3040 = v739 - v3039;
            weights->block_10_conv2d_11_kernel[i0] = v3040;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1121 = arena[14468224 + i0];
            const float v3012 = trainer->block_10_batch_normalization_21_beta_m[i0];
            const float v3013 = v1121 - v3012;
            const float v3014 = nn_fma(v3013, 0.1f, v3012);
            trainer->block_10_batch_normalization_21_beta_m[i0] = v3014;
            const float v3016 = trainer->block_10_batch_normalization_21_beta_v[i0];
            const float v3017 = -v3016;
            const float v3018 = nn_fma(v1121, v1121, v3017);
            const float v3019 = nn_fma(v3018, 0.001f, v3016);
            trainer->block_10_batch_normalization_21_beta_v[i0] = v3019;
            const float v3021 = v3014 * v1715;
            const float v3022 = nn_sqrt(v3019);
            const float v3023 = v3022 + 1e-7f;
            const float v3024 = v3021 / v3023;
            const float v712 = weights->block_10_batch_normalization_21_beta[i0];
            const float v3025 = v712 - v3024;
            weights->block_10_batch_normalization_21_beta[i0] = v3025;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1134 = arena[14468352 + i0];
            const float v2997 = trainer->block_10_batch_normalization_21_gamma_m[i0];
            const float v2998 = v1134 - v2997;
            const float v2999 = nn_fma(v2998, 0.1f, v2997);
            trainer->block_10_batch_normalization_21_gamma_m[i0] = v2999;
            const float v3001 = trainer->block_10_batch_normalization_21_gamma_v[i0];
            const float v3002 = -v3001;
            const float v3003 = nn_fma(v1134, v1134, v3002);
            const float v3004 = nn_fma(v3003, 0.001f, v3001);
            trainer->block_10_batch_normalization_21_gamma_v[i0] = v3004;
            const float v3006 = v2999 * v1715;
            const float v3007 = nn_sqrt(v3004);
            const float v3008 = v3007 + 1e-7f;
            const float v3009 = v3006 / v3008;
            const float v711 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v3010 = v711 - v3009;
            weights->block_10_batch_normalization_21_gamma[i0] = v3010;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1141 = arena[14468480 + i0];
            const float v2982 = trainer->block_10_depthwise_conv2d_10_bias_m[i0];
            const float v2983 = v1141 - v2982;
            const float v2984 = nn_fma(v2983, 0.1f, v2982);
            trainer->block_10_depthwise_conv2d_10_bias_m[i0] = v2984;
            const float v2986 = trainer->block_10_depthwise_conv2d_10_bias_v[i0];
            const float v2987 = -v2986;
            const float v2988 = nn_fma(v1141, v1141, v2987);
            const float v2989 = nn_fma(v2988, 0.001f, v2986);
            trainer->block_10_depthwise_conv2d_10_bias_v[i0] = v2989;
            const float v2991 = v2984 * v1715;
            const float v2992 = nn_sqrt(v2989);
            const float v2993 = v2992 + 1e-7f;
            const float v2994 = v2991 / v2993;
            const float v709 = weights->block_10_depthwise_conv2d_10_bias[i0];
            const float v2995 = v709 - v2994;
            weights->block_10_depthwise_conv2d_10_bias[i0] = v2995;
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 13565952, weights->block_10_depthwise_conv2d_10_kernel, arena + 13713408);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1144 = arena[14467072 + i0];
            const float v2967 = trainer->block_10_depthwise_conv2d_10_kernel_m[i0];
            const float v2968 = v1144 - v2967;
            const float v2969 = nn_fma(v2968, 0.1f, v2967);
            trainer->block_10_depthwise_conv2d_10_kernel_m[i0] = v2969;
            const float v2971 = trainer->block_10_depthwise_conv2d_10_kernel_v[i0];
            const float v2972 = -v2971;
            const float v2973 = nn_fma(v1144, v1144, v2972);
            const float v2974 = nn_fma(v2973, 0.001f, v2971);
            trainer->block_10_depthwise_conv2d_10_kernel_v[i0] = v2974;
            const float v2976 = v2969 * v1715;
            const float v2977 = nn_sqrt(v2974);
            const float v2978 = v2977 + 1e-7f;
            const float v2979 = v2976 / v2978;
            const float v706 = weights->block_10_depthwise_conv2d_10_kernel[i0];
            const float v2980 = v706 - v2979;
            weights->block_10_depthwise_conv2d_10_kernel[i0] = v2980;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v705 = arena[13418496 + i0 * 128 + i1];
                const float v1145 = (0.0f < v705 ? 1.0f : 0.0f);
                const float v1143 = arena[13713408 + i0 * 128 + i1];
                const float v1146 = (v1145 != 0 ? v1143 : 0.0f);
                arena[13418496 + i0 * 128 + i1] = v1146;
                const float v702 = arena[15052416 + i1];
                const float v1148 = v1146 * v702;
                arena[13713408 + i0 * 128 + i1] = v1148;
                const float v683 = arena[13271040 + i0 * 128 + i1];
                const float v1149 = v1146 * v683;
                arena[13565952 + i0 * 128 + i1] = v1149;
                const float v1157 = -v1148;
                arena[13860864 + i0 * 128 + i1] = v1157;
            }
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13418496, arena + 14745600);
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13565952, arena + 13418496);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1151 = arena[13418496 + i0];
            const float v701 = arena[15052288 + i0];
            const float v1152 = v1151 / v701;
            arena[13418496 + i0] = v1152;
            const float v702 = arena[15052416 + i0];
            const float v1153 = v1152 * v702;
            const float v1154 = -v1153;
            const float v1155 = 0.5f / v701;
            const float v1156 = v1154 * v1155;
            const float v1161 = v1156 / v384;
            arena[15052288 + i0] = v1161;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13860864, arena + 13418624);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1159 = arena[13418624 + i0];
            const float v1165 = v1159 / v384;
            arena[13418624 + i0] = v1165;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1161 = arena[15052288 + i1];
                const float v683 = arena[13271040 + i0 * 128 + i1];
                const float v1162 = v1161 * v683;
                const float v1163 = v1162 + v1162;
                const float v1148 = arena[13713408 + i0 * 128 + i1];
                const float v1164 = v1148 + v1163;
                const float v1165 = arena[13418624 + i1];
                const float v1166 = v1164 + v1165;
                arena[13271040 + i0 * 128 + i1] = v1166;
            }
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13271040, arena + 14745728);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1147 = arena[14745600 + i0];
            const float v2952 = trainer->block_9_batch_normalization_20_beta_m[i0];
            const float v2953 = v1147 - v2952;
            const float v2954 = nn_fma(v2953, 0.1f, v2952);
            trainer->block_9_batch_normalization_20_beta_m[i0] = v2954;
            const float v2956 = trainer->block_9_batch_normalization_20_beta_v[i0];
            const float v2957 = -v2956;
            const float v2958 = nn_fma(v1147, v1147, v2957);
            const float v2959 = nn_fma(v2958, 0.001f, v2956);
            trainer->block_9_batch_normalization_20_beta_v[i0] = v2959;
            const float v2961 = v2954 * v1715;
            const float v2962 = nn_sqrt(v2959);
            const float v2963 = v2962 + 1e-7f;
            const float v2964 = v2961 / v2963;
            const float v679 = weights->block_9_batch_normalization_20_beta[i0];
            const float v2965 = v679 - v2964;
            weights->block_9_batch_normalization_20_beta[i0] = v2965;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1160 = arena[13418496 + i0];
            const float v2937 = trainer->block_9_batch_normalization_20_gamma_m[i0];
            const float v2938 = v1160 - v2937;
            const float v2939 = nn_fma(v2938, 0.1f, v2937);
            trainer->block_9_batch_normalization_20_gamma_m[i0] = v2939;
            const float v2941 = trainer->block_9_batch_normalization_20_gamma_v[i0];
            const float v2942 = -v2941;
            const float v2943 = nn_fma(v1160, v1160, v2942);
            const float v2944 = nn_fma(v2943, 0.001f, v2941);
            trainer->block_9_batch_normalization_20_gamma_v[i0] = v2944;
            const float v2946 = v2939 * v1715;
            const float v2947 = nn_sqrt(v2944);
            const float v2948 = v2947 + 1e-7f;
            const float v2949 = v2946 / v2948;
            const float v678 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v2950 = v678 - v2949;
            weights->block_9_batch_normalization_20_gamma[i0] = v2950;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1167 = arena[14745728 + i0];
            const float v2922 = trainer->block_9_conv2d_10_bias_m[i0];
            const float v2923 = v1167 - v2922;
            const float v2924 = nn_fma(v2923, 0.1f, v2922);
            trainer->block_9_conv2d_10_bias_m[i0] = v2924;
            const float v2926 = trainer->block_9_conv2d_10_bias_v[i0];
            const float v2927 = -v2926;
            const float v2928 = nn_fma(v1167, v1167, v2927);
            const float v2929 = nn_fma(v2928, 0.001f, v2926);
            trainer->block_9_conv2d_10_bias_v[i0] = v2929;
            const float v2931 = v2924 * v1715;
            const float v2932 = nn_sqrt(v2929);
            const float v2933 = v2932 + 1e-7f;
            const float v2934 = v2931 / v2933;
            const float v676 = weights->block_9_conv2d_10_bias[i0];
            const float v2935 = v676 - v2934;
            weights->block_9_conv2d_10_bias[i0] = v2935;
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 13123584, 1, 128, arena + 13271040, 128, 1, arena + 13860864, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 13271040, 128, 1, weights->block_9_conv2d_10_kernel, 1, 128, arena + 13418496, 128, 1, 0, mobilenet_train_panel_20, &(struct mobilenet_train_panel_20){ arena });
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13123584, arena + 13272192);
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13565952, arena + 13272320);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1177 = arena[13272320 + i0];
            const float v668 = arena[15052032 + i0];
            const float v1178 = v1177 / v668;
            arena[13272320 + i0] = v1178;
            const float v669 = arena[15052160 + i0];
            const float v1179 = v1178 * v669;
            const float v1180 = -v1179;
            const float v1181 = 0.5f / v668;
            const float v1182 = v1180 * v1181;
            const float v1187 = v1182 / v384;
            arena[15052032 + i0] = v1187;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13713408, arena + 13272448);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1185 = arena[13272448 + i0];
            const float v1191 = v1185 / v384;
            arena[13272448 + i0] = v1191;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1187 = arena[15052032 + i1];
                const float v650 = arena[12976128 + i0 * 128 + i1];
                const float v1188 = v1187 * v650;
                const float v1189 = v1188 + v1188;
                const float v1174 = arena[13418496 + i0 * 128 + i1];
                const float v1190 = v1174 + v1189;
                const float v1191 = arena[13272448 + i1];
                const float v1192 = v1190 + v1191;
                arena[12976128 + i0 * 128 + i1] = v1192;
            }
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12976128, arena + 13123584);
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 12828672, arena + 12976128, arena + 13271040);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1170 = arena[13860864 + i0];
            const float v2907 = trainer->block_9_conv2d_10_kernel_m[i0];
            const float v2908 = v1170 - v2907;
            const float v2909 = nn_fma(v2908, 0.1f, v2907);
            trainer->block_9_conv2d_10_kernel_m[i0] = v2909;
            const float v2911 = trainer->block_9_conv2d_10_kernel_v[i0];
            const float v2912 = -v2911;
            const float v2913 = nn_fma(v1170, v1170, v2912);
            const float v2914 = nn_fma(v2913, 0.001f, v2911);
            trainer->block_9_conv2d_10_kernel_v[i0] = v2914;
            const float v2916 = v2909 * v1715;
            const float v2917 = nn_sqrt(v2914);
            const float v2918 = v2917 + 1e-7f;
            const float v2919 = v2916 / v2918;
            const float v673 = weights->block_9_conv2d_10_kernel[i0];
            const float v2920 = v673 - v2919;
            weights->block_9_conv2d_10_kernel[i0] = v2920;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1173 = arena[13272192 + i0];
            const float v2892 = trainer->block_9_batch_normalization_19_beta_m[i0];
            const float v2893 = v1173 - v2892;
            const float v2894 = nn_fma(v2893, 0.1f, v2892);
            trainer->block_9_batch_normalization_19_beta_m[i0] = v2894;
            const float v2896 = trainer->block_9_batch_normalization_19_beta_v[i0];
            const float v2897 = -v2896;
            const float v2898 = nn_fma(v1173, v1173, v2897);
            const float v2899 = nn_fma(v2898, 0.001f, v2896);
            trainer->block_9_batch_normalization_19_beta_v[i0] = v2899;
            const float v2901 = v2894 * v1715;
            const float v2902 = nn_sqrt(v2899);
            const float v2903 = v2902 + 1e-7f;
            const float v2904 = v2901 / v2903;
            const float v646 = weights->block_9_batch_normalization_19_beta[i0];
            const float v2905 = v646 - v2904;
            weights->block_9_batch_normalization_19_beta[i0] = v2905;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1186 = arena[13272320 + i0];
            const float v2877 = trainer->block_9_batch_normalization_19_gamma_m[i0];
            const float v2878 = v1186 - v2877;
            const float v2879 = nn_fma(v2878, 0.1f, v2877);
            trainer->block_9_batch_normalization_19_gamma_m[i0] = v2879;
            const float v2881 = trainer->block_9_batch_normalization_19_gamma_v[i0];
            const float v2882 = -v2881;
            const float v2883 = nn_fma(v1186, v1186, v2882);
            const float v2884 = nn_fma(v2883, 0.001f, v2881);
            trainer->block_9_batch_normalization_19_gamma_v[i0] = v2884;
            const float v2886 = v2879 * v1715;
            const float v2887 = nn_sqrt(v2884);
            const float v2888 = v2887 + 1e-7f;
            const float v2889 = v2886 / v2888;
            const float v645 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v2890 = v645 - v2889;
            weights->block_9_batch_normalization_19_gamma[i0] = v2890;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1193 = arena[13123584 + i0];
            const float v2862 = trainer->block_9_depthwise_conv2d_9_bias_m[i0];
            const float v2863 = v1193 - v2862;
            const float v2864 = nn_fma(v2863, 0.1f, v2862);
            trainer->block_9_depthwise_conv2d_9_bias_m[i0] = v2864;
            const float v2866 = trainer->block_9_depthwise_conv2d_9_bias_v[i0];
            const float v2867 = -v2866;
            const float v2868 = nn_fma(v1193, v1193, v2867);
            const float v2869 = nn_fma(v2868, 0.001f, v2866);
            trainer->block_9_depthwise_conv2d_9_bias_v[i0] = v2869;
            const float v2871 = v2864 * v1715;
            const float v2872 = nn_sqrt(v2869);
            const float v2873 = v2872 + 1e-7f;
            const float v2874 = v2871 / v2873;
            const float v643 = weights->block_9_depthwise_conv2d_9_bias[i0];
            const float v2875 = v643 - v2874;
            weights->block_9_depthwise_conv2d_9_bias[i0] = v2875;
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 12976128, weights->block_9_depthwise_conv2d_9_kernel, arena + 13123584);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1196 = arena[13271040 + i0];
            const float v2847 = trainer->block_9_depthwise_conv2d_9_kernel_m[i0];
            const float v2848 = v1196 - v2847;
            const float v2849 = nn_fma(v2848, 0.1f, v2847);
            trainer->block_9_depthwise_conv2d_9_kernel_m[i0] = v2849;
            const float v2851 = trainer->block_9_depthwise_conv2d_9_kernel_v[i0];
            const float v2852 = -v2851;
            const float v2853 = nn_fma(v1196, v1196, v2852);
            const float v2854 = nn_fma(v2853, 0.001f, v2851);
            trainer->block_9_depthwise_conv2d_9_kernel_v[i0] = v2854;
            const float v2856 = v2849 * v1715;
            const float v2857 = nn_sqrt(v2854);
            const float v2858 = v2857 + 1e-7f;
            const float v2859 = v2856 / v2858;
            const float v640 = weights->block_9_depthwise_conv2d_9_kernel[i0];
            const float v2860 = v640 - v2859;
            weights->block_9_depthwise_conv2d_9_kernel[i0] = v2860;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v639 = arena[12828672 + i0 * 128 + i1];
                const float v1197 = (0.0f < v639 ? 1.0f : 0.0f);
                const float v1195 = arena[13123584 + i0 * 128 + i1];
                const float v1198 = (v1197 != 0 ? v1195 : 0.0f);
                arena[12828672 + i0 * 128 + i1] = v1198;
                const float v636 = arena[15051904 + i1];
                const float v1200 = v1198 * v636;
                arena[13123584 + i0 * 128 + i1] = v1200;
                const float v617 = arena[12681216 + i0 * 128 + i1];
                const float v1201 = v1198 * v617;
                arena[12976128 + i0 * 128 + i1] = v1201;
                const float v1209 = -v1200;
                arena[13271040 + i0 * 128 + i1] = v1209;
            }
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12828672, arena + 14745600);
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12976128, arena + 12828672);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1203 = arena[12828672 + i0];
            const float v635 = arena[15051776 + i0];
            const float v1204 = v1203 / v635;
            arena[12828672 + i0] = v1204;
            const float v636 = arena[15051904 + i0];
            const float v1205 = v1204 * v636;
            const float v1206 = -v1205;
            const float v1207 = 0.5f / v635;
            const float v1208 = v1206 * v1207;
            const float v1213 = v1208 / v384;
            arena[15051776 + i0] = v1213;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13271040, arena + 12828800);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1211 = arena[12828800 + i0];
            const float v1217 = v1211 / v384;
            arena[12828800 + i0] = v1217;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1213 = arena[15051776 + i1];
                const float v617 = arena[12681216 + i0 * 128 + i1];
                const float v1214 = v1213 * v617;
                const float v1215 = v1214 + v1214;
                const float v1200 = arena[13123584 + i0 * 128 + i1];
                const float v1216 = v1200 + v1215;
                const float v1217 = arena[12828800 + i1];
                const float v1218 = v1216 + v1217;
                arena[12681216 + i0 * 128 + i1] = v1218;
            }
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12681216, arena + 14745728);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1199 = arena[14745600 + i0];
            const float v2832 = trainer->block_8_batch_normalization_18_beta_m[i0];
            const float v2833 = v1199 - v2832;
            const float v2834 = nn_fma(v2833, 0.1f, v2832);
            trainer->block_8_batch_normalization_18_beta_m[i0] = v2834;
            const float v2836 = trainer->block_8_batch_normalization_18_beta_v[i0];
            const float v2837 = -v2836;
            const float v2838 = nn_fma(v1199, v1199, v2837);
            const float v2839 = nn_fma(v2838, 0.001f, v2836);
            trainer->block_8_batch_normalization_18_beta_v[i0] = v2839;
            const float v2841 = v2834 * v1715;
            const float v2842 = nn_sqrt(v2839);
            const float v2843 = v2842 + 1e-7f;
            const float v2844 = v2841 / v2843;
            const float v613 = weights->block_8_batch_normalization_18_beta[i0];
            const float v2845 = v613 - v2844;
            weights->block_8_batch_normalization_18_beta[i0] = v2845;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1212 = arena[12828672 + i0];
            const float v2817 = trainer->block_8_batch_normalization_18_gamma_m[i0];
            const float v2818 = v1212 - v2817;
            const float v2819 = nn_fma(v2818, 0.1f, v2817);
            trainer->block_8_batch_normalization_18_gamma_m[i0] = v2819;
            const float v2821 = trainer->block_8_batch_normalization_18_gamma_v[i0];
            const float v2822 = -v2821;
            const float v2823 = nn_fma(v1212, v1212, v2822);
            const float v2824 = nn_fma(v2823, 0.001f, v2821);
            trainer->block_8_batch_normalization_18_gamma_v[i0] = v2824;
            const float v2826 = v2819 * v1715;
            const float v2827 = nn_sqrt(v2824);
            const float v2828 = v2827 + 1e-7f;
            const float v2829 = v2826 / v2828;
            const float v612 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v2830 = v612 - v2829;
            weights->block_8_batch_normalization_18_gamma[i0] = v2830;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1219 = arena[14745728 + i0];
            const float v2802 = trainer->block_8_conv2d_9_bias_m[i0];
            const float v2803 = v1219 - v2802;
            const float v2804 = nn_fma(v2803, 0.1f, v2802);
            trainer->block_8_conv2d_9_bias_m[i0] = v2804;
            const float v2806 = trainer->block_8_conv2d_9_bias_v[i0];
            const float v2807 = -v2806;
            const float v2808 = nn_fma(v1219, v1219, v2807);
            const float v2809 = nn_fma(v2808, 0.001f, v2806);
            trainer->block_8_conv2d_9_bias_v[i0] = v2809;
            const float v2811 = v2804 * v1715;
            const float v2812 = nn_sqrt(v2809);
            const float v2813 = v2812 + 1e-7f;
            const float v2814 = v2811 / v2813;
            const float v610 = weights->block_8_conv2d_9_bias[i0];
            const float v2815 = v610 - v2814;
            weights->block_8_conv2d_9_bias[i0] = v2815;
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 12533760, 1, 128, arena + 12681216, 128, 1, arena + 13271040, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 12681216, 128, 1, weights->block_8_conv2d_9_kernel, 1, 128, arena + 12828672, 128, 1, 0, mobilenet_train_panel_21, &(struct mobilenet_train_panel_21){ arena });
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12533760, arena + 12682368);
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12976128, arena + 12682496);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1229 = arena[12682496 + i0];
            const float v602 = arena[15051520 + i0];
            const float v1230 = v1229 / v602;
            arena[12682496 + i0] = v1230;
            const float v603 = arena[15051648 + i0];
            const float v1231 = v1230 * v603;
            const float v1232 = -v1231;
            const float v1233 = 0.5f / v602;
            const float v1234 = v1232 * v1233;
            const float v1239 = v1234 / v384;
            arena[15051520 + i0] = v1239;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 13123584, arena + 12682624);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1237 = arena[12682624 + i0];
            const float v1243 = v1237 / v384;
            arena[12682624 + i0] = v1243;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1239 = arena[15051520 + i1];
                const float v584 = arena[12386304 + i0 * 128 + i1];
                const float v1240 = v1239 * v584;
                const float v1241 = v1240 + v1240;
                const float v1226 = arena[12828672 + i0 * 128 + i1];
                const float v1242 = v1226 + v1241;
                const float v1243 = arena[12682624 + i1];
                const float v1244 = v1242 + v1243;
                arena[12386304 + i0 * 128 + i1] = v1244;
            }
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12386304, arena + 12533760);
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 12238848, arena + 12386304, arena + 12681216);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1222 = arena[13271040 + i0];
            const float v2787 = trainer->block_8_conv2d_9_kernel_m[i0];
            const float v2788 = v1222 - v2787;
            const float v2789 = nn_fma(v2788, 0.1f, v2787);
            trainer->block_8_conv2d_9_kernel_m[i0] = v2789;
            const float v2791 = trainer->block_8_conv2d_9_kernel_v[i0];
            const float v2792 = -v2791;
            const float v2793 = nn_fma(v1222, v1222, v2792);
            const float v2794 = nn_fma(v2793, 0.001f, v2791);
            trainer->block_8_conv2d_9_kernel_v[i0] = v2794;
            const float v2796 = v2789 * v1715;
            const float v2797 = nn_sqrt(v2794);
            const float v2798 = v2797 + 1e-7f;
            const float v2799 = v2796 / v2798;
            const float v607 = weights->block_8_conv2d_9_kernel[i0];
            const float v2800 = v607 - v2799;
            weights->block_8_conv2d_9_kernel[i0] = v2800;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1225 = arena[12682368 + i0];
            const float v2772 = trainer->block_8_batch_normalization_17_beta_m[i0];
            const float v2773 = v1225 - v2772;
            const float v2774 = nn_fma(v2773, 0.1f, v2772);
            trainer->block_8_batch_normalization_17_beta_m[i0] = v2774;
            const float v2776 = trainer->block_8_batch_normalization_17_beta_v[i0];
            const float v2777 = -v2776;
            const float v2778 = nn_fma(v1225, v1225, v2777);
            const float v2779 = nn_fma(v2778, 0.001f, v2776);
            trainer->block_8_batch_normalization_17_beta_v[i0] = v2779;
            const float v2781 = v2774 * v1715;
            const float v2782 = nn_sqrt(v2779);
            const float v2783 = v2782 + 1e-7f;
            const float v2784 = v2781 / v2783;
            const float v580 = weights->block_8_batch_normalization_17_beta[i0];
            const float v2785 = v580 - v2784;
            weights->block_8_batch_normalization_17_beta[i0] = v2785;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1238 = arena[12682496 + i0];
            const float v2757 = trainer->block_8_batch_normalization_17_gamma_m[i0];
            const float v2758 = v1238 - v2757;
            const float v2759 = nn_fma(v2758, 0.1f, v2757);
            trainer->block_8_batch_normalization_17_gamma_m[i0] = v2759;
            const float v2761 = trainer->block_8_batch_normalization_17_gamma_v[i0];
            const float v2762 = -v2761;
            const float v2763 = nn_fma(v1238, v1238, v2762);
            const float v2764 = nn_fma(v2763, 0.001f, v2761);
            trainer->block_8_batch_normalization_17_gamma_v[i0] = v2764;
            const float v2766 = v2759 * v1715;
            const float v2767 = nn_sqrt(v2764);
            const float v2768 = v2767 + 1e-7f;
            const float v2769 = v2766 / v2768;
            const float v579 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v2770 = v579 - v2769;
            weights->block_8_batch_normalization_17_gamma[i0] = v2770;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1245 = arena[12533760 + i0];
            const float v2742 = trainer->block_8_depthwise_conv2d_8_bias_m[i0];
            const float v2743 = v1245 - v2742;
            const float v2744 = nn_fma(v2743, 0.1f, v2742);
            trainer->block_8_depthwise_conv2d_8_bias_m[i0] = v2744;
            const float v2746 = trainer->block_8_depthwise_conv2d_8_bias_v[i0];
            const float v2747 = -v2746;
            const float v2748 = nn_fma(v1245, v1245, v2747);
            const float v2749 = nn_fma(v2748, 0.001f, v2746);
            trainer->block_8_depthwise_conv2d_8_bias_v[i0] = v2749;
            const float v2751 = v2744 * v1715;
            const float v2752 = nn_sqrt(v2749);
            const float v2753 = v2752 + 1e-7f;
            const float v2754 = v2751 / v2753;
            const float v577 = weights->block_8_depthwise_conv2d_8_bias[i0];
            const float v2755 = v577 - v2754;
            weights->block_8_depthwise_conv2d_8_bias[i0] = v2755;
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 12386304, weights->block_8_depthwise_conv2d_8_kernel, arena + 12533760);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1248 = arena[12681216 + i0];
            const float v2727 = trainer->block_8_depthwise_conv2d_8_kernel_m[i0];
            const float v2728 = v1248 - v2727;
            const float v2729 = nn_fma(v2728, 0.1f, v2727);
            trainer->block_8_depthwise_conv2d_8_kernel_m[i0] = v2729;
            const float v2731 = trainer->block_8_depthwise_conv2d_8_kernel_v[i0];
            const float v2732 = -v2731;
            const float v2733 = nn_fma(v1248, v1248, v2732);
            const float v2734 = nn_fma(v2733, 0.001f, v2731);
            trainer->block_8_depthwise_conv2d_8_kernel_v[i0] = v2734;
            const float v2736 = v2729 * v1715;
            const float v2737 = nn_sqrt(v2734);
            const float v2738 = v2737 + 1e-7f;
            const float v2739 = v2736 / v2738;
            const float v574 = weights->block_8_depthwise_conv2d_8_kernel[i0];
            const float v2740 = v574 - v2739;
            weights->block_8_depthwise_conv2d_8_kernel[i0] = v2740;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v573 = arena[12238848 + i0 * 128 + i1];
                const float v1249 = (0.0f < v573 ? 1.0f : 0.0f);
                const float v1247 = arena[12533760 + i0 * 128 + i1];
                const float v1250 = (v1249 != 0 ? v1247 : 0.0f);
                arena[12238848 + i0 * 128 + i1] = v1250;
                const float v570 = arena[15051392 + i1];
                const float v1252 = v1250 * v570;
                arena[12533760 + i0 * 128 + i1] = v1252;
                const float v551 = arena[12091392 + i0 * 128 + i1];
                const float v1253 = v1250 * v551;
                arena[12386304 + i0 * 128 + i1] = v1253;
                const float v1261 = -v1252;
                arena[12681216 + i0 * 128 + i1] = v1261;
            }
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12238848, arena + 14745600);
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12386304, arena + 12238848);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1255 = arena[12238848 + i0];
            const float v569 = arena[15051264 + i0];
            const float v1256 = v1255 / v569;
            arena[12238848 + i0] = v1256;
            const float v570 = arena[15051392 + i0];
            const float v1257 = v1256 * v570;
            const float v1258 = -v1257;
            const float v1259 = 0.5f / v569;
            const float v1260 = v1258 * v1259;
            const float v1265 = v1260 / v384;
            arena[15051264 + i0] = v1265;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12681216, arena + 12238976);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1263 = arena[12238976 + i0];
            const float v1269 = v1263 / v384;
            arena[12238976 + i0] = v1269;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1265 = arena[15051264 + i1];
                const float v551 = arena[12091392 + i0 * 128 + i1];
                const float v1266 = v1265 * v551;
                const float v1267 = v1266 + v1266;
                const float v1252 = arena[12533760 + i0 * 128 + i1];
                const float v1268 = v1252 + v1267;
                const float v1269 = arena[12238976 + i1];
                const float v1270 = v1268 + v1269;
                arena[12091392 + i0 * 128 + i1] = v1270;
            }
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12091392, arena + 14745728);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1251 = arena[14745600 + i0];
            const float v2712 = trainer->block_7_batch_normalization_16_beta_m[i0];
            const float v2713 = v1251 - v2712;
            const float v2714 = nn_fma(v2713, 0.1f, v2712);
            trainer->block_7_batch_normalization_16_beta_m[i0] = v2714;
            const float v2716 = trainer->block_7_batch_normalization_16_beta_v[i0];
            const float v2717 = -v2716;
            const float v2718 = nn_fma(v1251, v1251, v2717);
            const float v2719 = nn_fma(v2718, 0.001f, v2716);
            trainer->block_7_batch_normalization_16_beta_v[i0] = v2719;
            const float v2721 = v2714 * v1715;
            const float v2722 = nn_sqrt(v2719);
            const float v2723 = v2722 + 1e-7f;
            const float v2724 = v2721 / v2723;
            const float v547 = weights->block_7_batch_normalization_16_beta[i0];
            const float v2725 = v547 - v2724;
            weights->block_7_batch_normalization_16_beta[i0] = v2725;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1264 = arena[12238848 + i0];
            const float v2697 = trainer->block_7_batch_normalization_16_gamma_m[i0];
            const float v2698 = v1264 - v2697;
            const float v2699 = nn_fma(v2698, 0.1f, v2697);
            trainer->block_7_batch_normalization_16_gamma_m[i0] = v2699;
            const float v2701 = trainer->block_7_batch_normalization_16_gamma_v[i0];
            const float v2702 = -v2701;
            const float v2703 = nn_fma(v1264, v1264, v2702);
            const float v2704 = nn_fma(v2703, 0.001f, v2701);
            trainer->block_7_batch_normalization_16_gamma_v[i0] = v2704;
            const float v2706 = v2699 * v1715;
            const float v2707 = nn_sqrt(v2704);
            const float v2708 = v2707 + 1e-7f;
            const float v2709 = v2706 / v2708;
            const float v546 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v2710 = v546 - v2709;
            weights->block_7_batch_normalization_16_gamma[i0] = v2710;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1271 = arena[14745728 + i0];
            const float v2682 = trainer->block_7_conv2d_8_bias_m[i0];
            const float v2683 = v1271 - v2682;
            const float v2684 = nn_fma(v2683, 0.1f, v2682);
            trainer->block_7_conv2d_8_bias_m[i0] = v2684;
            const float v2686 = trainer->block_7_conv2d_8_bias_v[i0];
            const float v2687 = -v2686;
            const float v2688 = nn_fma(v1271, v1271, v2687);
            const float v2689 = nn_fma(v2688, 0.001f, v2686);
            trainer->block_7_conv2d_8_bias_v[i0] = v2689;
            const float v2691 = v2684 * v1715;
            const float v2692 = nn_sqrt(v2689);
            const float v2693 = v2692 + 1e-7f;
            const float v2694 = v2691 / v2693;
            const float v544 = weights->block_7_conv2d_8_bias[i0];
            const float v2695 = v544 - v2694;
            weights->block_7_conv2d_8_bias[i0] = v2695;
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 11943936, 1, 128, arena + 12091392, 128, 1, arena + 12681216, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 12091392, 128, 1, weights->block_7_conv2d_8_kernel, 1, 128, arena + 12238848, 128, 1, 0, mobilenet_train_panel_22, &(struct mobilenet_train_panel_22){ arena });
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11943936, arena + 12092544);
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12386304, arena + 12092672);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1281 = arena[12092672 + i0];
            const float v536 = arena[15051008 + i0];
            const float v1282 = v1281 / v536;
            arena[12092672 + i0] = v1282;
            const float v537 = arena[15051136 + i0];
            const float v1283 = v1282 * v537;
            const float v1284 = -v1283;
            const float v1285 = 0.5f / v536;
            const float v1286 = v1284 * v1285;
            const float v1291 = v1286 / v384;
            arena[15051008 + i0] = v1291;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12533760, arena + 12092800);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1289 = arena[12092800 + i0];
            const float v1295 = v1289 / v384;
            arena[12092800 + i0] = v1295;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1291 = arena[15051008 + i1];
                const float v518 = arena[11796480 + i0 * 128 + i1];
                const float v1292 = v1291 * v518;
                const float v1293 = v1292 + v1292;
                const float v1278 = arena[12238848 + i0 * 128 + i1];
                const float v1294 = v1278 + v1293;
                const float v1295 = arena[12092800 + i1];
                const float v1296 = v1294 + v1295;
                arena[11796480 + i0 * 128 + i1] = v1296;
            }
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11796480, arena + 11943936);
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 11354112, arena + 11796480, arena + 12091392);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1274 = arena[12681216 + i0];
            const float v2667 = trainer->block_7_conv2d_8_kernel_m[i0];
            const float v2668 = v1274 - v2667;
            const float v2669 = nn_fma(v2668, 0.1f, v2667);
            trainer->block_7_conv2d_8_kernel_m[i0] = v2669;
            const float v2671 = trainer->block_7_conv2d_8_kernel_v[i0];
            const float v2672 = -v2671;
            const float v2673 = nn_fma(v1274, v1274, v2672);
            const float v2674 = nn_fma(v2673, 0.001f, v2671);
            trainer->block_7_conv2d_8_kernel_v[i0] = v2674;
            const float v2676 = v2669 * v1715;
            const float v2677 = nn_sqrt(v2674);
            const float v2678 = v2677 + 1e-7f;
            const float v2679 = v2676 / v2678;
            const float v541 = weights->block_7_conv2d_8_kernel[i0];
            const float v2680 = v541 - v2679;
            weights->block_7_conv2d_8_kernel[i0] = v2680;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1277 = arena[12092544 + i0];
            const float v2652 = trainer->block_7_batch_normalization_15_beta_m[i0];
            const float v2653 = v1277 - v2652;
            const float v2654 = nn_fma(v2653, 0.1f, v2652);
            trainer->block_7_batch_normalization_15_beta_m[i0] = v2654;
            const float v2656 = trainer->block_7_batch_normalization_15_beta_v[i0];
            const float v2657 = -v2656;
            const float v2658 = nn_fma(v1277, v1277, v2657);
            const float v2659 = nn_fma(v2658, 0.001f, v2656);
            trainer->block_7_batch_normalization_15_beta_v[i0] = v2659;
            const float v2661 = v2654 * v1715;
            const float v2662 = nn_sqrt(v2659);
            const float v2663 = v2662 + 1e-7f;
            const float v2664 = v2661 / v2663;
            const float v514 = weights->block_7_batch_normalization_15_beta[i0];
            const float v2665 = v514 - v2664;
            weights->block_7_batch_normalization_15_beta[i0] = v2665;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1290 = arena[12092672 + i0];
            const float v2637 = trainer->block_7_batch_normalization_15_gamma_m[i0];
            const float v2638 = v1290 - v2637;
            const float v2639 = nn_fma(v2638, 0.1f, v2637);
            trainer->block_7_batch_normalization_15_gamma_m[i0] = v2639;
            const float v2641 = trainer->block_7_batch_normalization_15_gamma_v[i0];
            const float v2642 = -v2641;
            const float v2643 = nn_fma(v1290, v1290, v2642);
            const float v2644 = nn_fma(v2643, 0.001f, v2641);
            trainer->block_7_batch_normalization_15_gamma_v[i0] = v2644;
            const float v2646 = v2639 * v1715;
            const float v2647 = nn_sqrt(v2644);
            const float v2648 = v2647 + 1e-7f;
            const float v2649 = v2646 / v2648;
            const float v513 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v2650 = v513 - v2649;
            weights->block_7_batch_normalization_15_gamma[i0] = v2650;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1297 = arena[11943936 + i0];
            const float v2622 = trainer->block_7_depthwise_conv2d_7_bias_m[i0];
            const float v2623 = v1297 - v2622;
            const float v2624 = nn_fma(v2623, 0.1f, v2622);
            trainer->block_7_depthwise_conv2d_7_bias_m[i0] = v2624;
            const float v2626 = trainer->block_7_depthwise_conv2d_7_bias_v[i0];
            const float v2627 = -v2626;
            const float v2628 = nn_fma(v1297, v1297, v2627);
            const float v2629 = nn_fma(v2628, 0.001f, v2626);
            trainer->block_7_depthwise_conv2d_7_bias_v[i0] = v2629;
            const float v2631 = v2624 * v1715;
            const float v2632 = nn_sqrt(v2629);
            const float v2633 = v2632 + 1e-7f;
            const float v2634 = v2631 / v2633;
            const float v511 = weights->block_7_depthwise_conv2d_7_bias[i0];
            const float v2635 = v511 - v2634;
            weights->block_7_depthwise_conv2d_7_bias[i0] = v2635;
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 11796480, weights->block_7_depthwise_conv2d_7_kernel, arena + 11943936);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1300 = arena[12091392 + i0];
            const float v2607 = trainer->block_7_depthwise_conv2d_7_kernel_m[i0];
            const float v2608 = v1300 - v2607;
            const float v2609 = nn_fma(v2608, 0.1f, v2607);
            trainer->block_7_depthwise_conv2d_7_kernel_m[i0] = v2609;
            const float v2611 = trainer->block_7_depthwise_conv2d_7_kernel_v[i0];
            const float v2612 = -v2611;
            const float v2613 = nn_fma(v1300, v1300, v2612);
            const float v2614 = nn_fma(v2613, 0.001f, v2611);
            trainer->block_7_depthwise_conv2d_7_kernel_v[i0] = v2614;
            const float v2616 = v2609 * v1715;
            const float v2617 = nn_sqrt(v2614);
            const float v2618 = v2617 + 1e-7f;
            const float v2619 = v2616 / v2618;
            const float v508 = weights->block_7_depthwise_conv2d_7_kernel[i0];
            const float v2620 = v508 - v2619;
            weights->block_7_depthwise_conv2d_7_kernel[i0] = v2620;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v507 = arena[11354112 + i0 * 128 + i1];
                const float v1301 = (0.0f < v507 ? 1.0f : 0.0f);
                const float v1299 = arena[11943936 + i0 * 128 + i1];
                const float v1302 = (v1301 != 0 ? v1299 : 0.0f);
                arena[11354112 + i0 * 128 + i1] = v1302;
                const float v504 = arena[15050880 + i1];
                const float v1304 = v1302 * v504;
                arena[11943936 + i0 * 128 + i1] = v1304;
                const float v485 = arena[11206656 + i0 * 128 + i1];
                const float v1305 = v1302 * v485;
                arena[11796480 + i0 * 128 + i1] = v1305;
                const float v1313 = -v1304;
                arena[12091392 + i0 * 128 + i1] = v1313;
            }
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11354112, arena + 14745600);
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11796480, arena + 11354112);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1307 = arena[11354112 + i0];
            const float v503 = arena[15050752 + i0];
            const float v1308 = v1307 / v503;
            arena[11354112 + i0] = v1308;
            const float v504 = arena[15050880 + i0];
            const float v1309 = v1308 * v504;
            const float v1310 = -v1309;
            const float v1311 = 0.5f / v503;
            const float v1312 = v1310 * v1311;
            const float v1317 = v1312 / v384;
            arena[15050752 + i0] = v1317;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 12091392, arena + 11354240);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1315 = arena[11354240 + i0];
            const float v1321 = v1315 / v384;
            arena[11354240 + i0] = v1321;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1317 = arena[15050752 + i1];
                const float v485 = arena[11206656 + i0 * 128 + i1];
                const float v1318 = v1317 * v485;
                const float v1319 = v1318 + v1318;
                const float v1304 = arena[11943936 + i0 * 128 + i1];
                const float v1320 = v1304 + v1319;
                const float v1321 = arena[11354240 + i1];
                const float v1322 = v1320 + v1321;
                arena[11206656 + i0 * 128 + i1] = v1322;
            }
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11206656, arena + 11354240);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1303 = arena[14745600 + i0];
            const float v2592 = trainer->block_6_batch_normalization_14_beta_m[i0];
            const float v2593 = v1303 - v2592;
            const float v2594 = nn_fma(v2593, 0.1f, v2592);
            trainer->block_6_batch_normalization_14_beta_m[i0] = v2594;
            const float v2596 = trainer->block_6_batch_normalization_14_beta_v[i0];
            const float v2597 = -v2596;
            const float v2598 = nn_fma(v1303, v1303, v2597);
            const float v2599 = nn_fma(v2598, 0.001f, v2596);
            trainer->block_6_batch_normalization_14_beta_v[i0] = v2599;
            const float v2601 = v2594 * v1715;
            const float v2602 = nn_sqrt(v2599);
            const float v2603 = v2602 + 1e-7f;
            const float v2604 = v2601 / v2603;
            const float v481 = weights->block_6_batch_normalization_14_beta[i0];
            const float v2605 = v481 - v2604;
            weights->block_6_batch_normalization_14_beta[i0] = v2605;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1316 = arena[11354112 + i0];
            const float v2577 = trainer->block_6_batch_normalization_14_gamma_m[i0];
            const float v2578 = v1316 - v2577;
            const float v2579 = nn_fma(v2578, 0.1f, v2577);
            trainer->block_6_batch_normalization_14_gamma_m[i0] = v2579;
            const float v2581 = trainer->block_6_batch_normalization_14_gamma_v[i0];
            const float v2582 = -v2581;
            const float v2583 = nn_fma(v1316, v1316, v2582);
            const float v2584 = nn_fma(v2583, 0.001f, v2581);
            trainer->block_6_batch_normalization_14_gamma_v[i0] = v2584;
            const float v2586 = v2579 * v1715;
            const float v2587 = nn_sqrt(v2584);
            const float v2588 = v2587 + 1e-7f;
            const float v2589 = v2586 / v2588;
            const float v480 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v2590 = v480 - v2589;
            weights->block_6_batch_normalization_14_gamma[i0] = v2590;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1323 = arena[11354240 + i0];
            const float v2562 = trainer->block_6_conv2d_7_bias_m[i0];
            const float v2563 = v1323 - v2562;
            const float v2564 = nn_fma(v2563, 0.1f, v2562);
            trainer->block_6_conv2d_7_bias_m[i0] = v2564;
            const float v2566 = trainer->block_6_conv2d_7_bias_v[i0];
            const float v2567 = -v2566;
            const float v2568 = nn_fma(v1323, v1323, v2567);
            const float v2569 = nn_fma(v2568, 0.001f, v2566);
            trainer->block_6_conv2d_7_bias_v[i0] = v2569;
            const float v2571 = v2564 * v1715;
            const float v2572 = nn_sqrt(v2569);
            const float v2573 = v2572 + 1e-7f;
            const float v2574 = v2571 / v2573;
            const float v478 = weights->block_6_conv2d_7_bias[i0];
            const float v2575 = v478 - v2574;
            weights->block_6_conv2d_7_bias[i0] = v2575;
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 11059200, 1, 128, arena + 11206656, 128, 1, arena + 12091392, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], less, select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 11206656, 128, 1, weights->block_6_conv2d_7_kernel, 1, 128, arena + 11354112, 128, 1, 0, mobilenet_train_panel_23, &(struct mobilenet_train_panel_23){ arena });
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11059200, arena + 11207808);
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11796480, arena + 11207936);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1333 = arena[11207936 + i0];
            const float v470 = arena[15050496 + i0];
            const float v1334 = v1333 / v470;
            arena[11207936 + i0] = v1334;
            const float v471 = arena[15050624 + i0];
            const float v1335 = v1334 * v471;
            const float v1336 = -v1335;
            const float v1337 = 0.5f / v470;
            const float v1338 = v1336 * v1337;
            const float v1343 = v1338 / v384;
            arena[15050496 + i0] = v1343;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11943936, arena + 11208064);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1341 = arena[11208064 + i0];
            const float v1347 = v1341 / v384;
            arena[11208064 + i0] = v1347;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1343 = arena[15050496 + i1];
                const float v452 = arena[10911744 + i0 * 128 + i1];
                const float v1344 = v1343 * v452;
                const float v1345 = v1344 + v1344;
                const float v1330 = arena[11354112 + i0 * 128 + i1];
                const float v1346 = v1330 + v1345;
                const float v1347 = arena[11208064 + i1];
                const float v1348 = v1346 + v1347;
                arena[10911744 + i0 * 128 + i1] = v1348;
            }
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10911744, arena + 11059200);
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 10764288, arena + 10911744, arena + 11206656);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1326 = arena[12091392 + i0];
            const float v2547 = trainer->block_6_conv2d_7_kernel_m[i0];
            const float v2548 = v1326 - v2547;
            const float v2549 = nn_fma(v2548, 0.1f, v2547);
            trainer->block_6_conv2d_7_kernel_m[i0] = v2549;
            const float v2551 = trainer->block_6_conv2d_7_kernel_v[i0];
            const float v2552 = -v2551;
            const float v2553 = nn_fma(v1326, v1326, v2552);
            const float v2554 = nn_fma(v2553, 0.001f, v2551);
            trainer->block_6_conv2d_7_kernel_v[i0] = v2554;
            const float v2556 = v2549 * v1715;
            const float v2557 = nn_sqrt(v2554);
            const float v2558 = v2557 + 1e-7f;
            const float v2559 = v2556 / v2558;
            const float v475 = weights->block_6_conv2d_7_kernel[i0];
            const float v2560 = v475 - v2559;
            weights->block_6_conv2d_7_kernel[i0] = v2560;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1329 = arena[11207808 + i0];
            const float v2532 = trainer->block_6_batch_normalization_13_beta_m[i0];
            const float v2533 = v1329 - v2532;
            const float v2534 = nn_fma(v2533, 0.1f, v2532);
            trainer->block_6_batch_normalization_13_beta_m[i0] = v2534;
            const float v2536 = trainer->block_6_batch_normalization_13_beta_v[i0];
            const float v2537 = -v2536;
            const float v2538 = nn_fma(v1329, v1329, v2537);
            const float v2539 = nn_fma(v2538, 0.001f, v2536);
            trainer->block_6_batch_normalization_13_beta_v[i0] = v2539;
            const float v2541 = v2534 * v1715;
            const float v2542 = nn_sqrt(v2539);
            const float v2543 = v2542 + 1e-7f;
            const float v2544 = v2541 / v2543;
            const float v448 = weights->block_6_batch_normalization_13_beta[i0];
            const float v2545 = v448 - v2544;
            weights->block_6_batch_normalization_13_beta[i0] = v2545;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1342 = arena[11207936 + i0];
            const float v2517 = trainer->block_6_batch_normalization_13_gamma_m[i0];
            const float v2518 = v1342 - v2517;
            const float v2519 = nn_fma(v2518, 0.1f, v2517);
            trainer->block_6_batch_normalization_13_gamma_m[i0] = v2519;
            const float v2521 = trainer->block_6_batch_normalization_13_gamma_v[i0];
            const float v2522 = -v2521;
            const float v2523 = nn_fma(v1342, v1342, v2522);
            const float v2524 = nn_fma(v2523, 0.001f, v2521);
            trainer->block_6_batch_normalization_13_gamma_v[i0] = v2524;
            const float v2526 = v2519 * v1715;
            const float v2527 = nn_sqrt(v2524);
            const float v2528 = v2527 + 1e-7f;
            const float v2529 = v2526 / v2528;
            const float v447 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v2530 = v447 - v2529;
            weights->block_6_batch_normalization_13_gamma[i0] = v2530;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1349 = arena[11059200 + i0];
            const float v2502 = trainer->block_6_depthwise_conv2d_6_bias_m[i0];
            const float v2503 = v1349 - v2502;
            const float v2504 = nn_fma(v2503, 0.1f, v2502);
            trainer->block_6_depthwise_conv2d_6_bias_m[i0] = v2504;
            const float v2506 = trainer->block_6_depthwise_conv2d_6_bias_v[i0];
            const float v2507 = -v2506;
            const float v2508 = nn_fma(v1349, v1349, v2507);
            const float v2509 = nn_fma(v2508, 0.001f, v2506);
            trainer->block_6_depthwise_conv2d_6_bias_v[i0] = v2509;
            const float v2511 = v2504 * v1715;
            const float v2512 = nn_sqrt(v2509);
            const float v2513 = v2512 + 1e-7f;
            const float v2514 = v2511 / v2513;
            const float v445 = weights->block_6_depthwise_conv2d_6_bias[i0];
            const float v2515 = v445 - v2514;
            weights->block_6_depthwise_conv2d_6_bias[i0] = v2515;
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 10911744, weights->block_6_depthwise_conv2d_6_kernel, arena + 11059200);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1352 = arena[11206656 + i0];
            const float v2487 = trainer->block_6_depthwise_conv2d_6_kernel_m[i0];
            const float v2488 = v1352 - v2487;
            const float v2489 = nn_fma(v2488, 0.1f, v2487);
            trainer->block_6_depthwise_conv2d_6_kernel_m[i0] = v2489;
            const float v2491 = trainer->block_6_depthwise_conv2d_6_kernel_v[i0];
            const float v2492 = -v2491;
            const float v2493 = nn_fma(v1352, v1352, v2492);
            const float v2494 = nn_fma(v2493, 0.001f, v2491);
            trainer->block_6_depthwise_conv2d_6_kernel_v[i0] = v2494;
            const float v2496 = v2489 * v1715;
            const float v2497 = nn_sqrt(v2494);
            const float v2498 = v2497 + 1e-7f;
            const float v2499 = v2496 / v2498;
            const float v442 = weights->block_6_depthwise_conv2d_6_kernel[i0];
            const float v2500 = v442 - v2499;
            weights->block_6_depthwise_conv2d_6_kernel[i0] = v2500;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: less, select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v441 = arena[10764288 + i0 * 128 + i1];
                const float v1353 = (0.0f < v441 ? 1.0f : 0.0f);
                const float v1351 = arena[11059200 + i0 * 128 + i1];
                const float v1354 = (v1353 != 0 ? v1351 : 0.0f);
                arena[10764288 + i0 * 128 + i1] = v1354;
                const float v438 = arena[15050368 + i1];
                const float v1356 = v1354 * v438;
                arena[11059200 + i0 * 128 + i1] = v1356;
                const float v419 = arena[10616832 + i0 * 128 + i1];
                const float v1357 = v1354 * v419;
                arena[10911744 + i0 * 128 + i1] = v1357;
                const float v1365 = -v1356;
                arena[11206656 + i0 * 128 + i1] = v1365;
            }
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10764288, arena + 11354112);
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10911744, arena + 11354240);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1359 = arena[11354240 + i0];
            const float v437 = arena[15050240 + i0];
            const float v1360 = v1359 / v437;
            arena[11354240 + i0] = v1360;
            const float v438 = arena[15050368 + i0];
            const float v1361 = v1360 * v438;
            const float v1362 = -v1361;
            const float v1363 = 0.5f / v437;
            const float v1364 = v1362 * v1363;
            const float v1369 = v1364 / v384;
            arena[15050240 + i0] = v1369;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 11206656, arena + 11354368);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1367 = arena[11354368 + i0];
            const float v1373 = v1367 / v384;
            arena[11354368 + i0] = v1373;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1369 = arena[15050240 + i1];
                const float v419 = arena[10616832 + i0 * 128 + i1];
                const float v1370 = v1369 * v419;
                const float v1371 = v1370 + v1370;
                const float v1356 = arena[11059200 + i0 * 128 + i1];
                const float v1372 = v1356 + v1371;
                const float v1373 = arena[11354368 + i1];
                const float v1374 = v1372 + v1373;
                arena[10616832 + i0 * 128 + i1] = v1374;
            }
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 10616832, arena + 11354368);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1355 = arena[11354112 + i0];
            const float v2472 = trainer->block_5_batch_normalization_12_beta_m[i0];
            const float v2473 = v1355 - v2472;
            const float v2474 = nn_fma(v2473, 0.1f, v2472);
            trainer->block_5_batch_normalization_12_beta_m[i0] = v2474;
            const float v2476 = trainer->block_5_batch_normalization_12_beta_v[i0];
            const float v2477 = -v2476;
            const float v2478 = nn_fma(v1355, v1355, v2477);
            const float v2479 = nn_fma(v2478, 0.001f, v2476);
            trainer->block_5_batch_normalization_12_beta_v[i0] = v2479;
            const float v2481 = v2474 * v1715;
            const float v2482 = nn_sqrt(v2479);
            const float v2483 = v2482 + 1e-7f;
            const float v2484 = v2481 / v2483;
            const float v415 = weights->block_5_batch_normalization_12_beta[i0];
            const float v2485 = v415 - v2484;
            weights->block_5_batch_normalization_12_beta[i0] = v2485;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1368 = arena[11354240 + i0];
            const float v2457 = trainer->block_5_batch_normalization_12_gamma_m[i0];
            const float v2458 = v1368 - v2457;
            const float v2459 = nn_fma(v2458, 0.1f, v2457);
            trainer->block_5_batch_normalization_12_gamma_m[i0] = v2459;
            const float v2461 = trainer->block_5_batch_normalization_12_gamma_v[i0];
            const float v2462 = -v2461;
            const float v2463 = nn_fma(v1368, v1368, v2462);
            const float v2464 = nn_fma(v2463, 0.001f, v2461);
            trainer->block_5_batch_normalization_12_gamma_v[i0] = v2464;
            const float v2466 = v2459 * v1715;
            const float v2467 = nn_sqrt(v2464);
            const float v2468 = v2467 + 1e-7f;
            const float v2469 = v2466 / v2468;
            const float v414 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v2470 = v414 - v2469;
            weights->block_5_batch_normalization_12_gamma[i0] = v2470;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1375 = arena[11354368 + i0];
            const float v2442 = trainer->block_5_conv2d_6_bias_m[i0];
            const float v2443 = v1375 - v2442;
            const float v2444 = nn_fma(v2443, 0.1f, v2442);
            trainer->block_5_conv2d_6_bias_m[i0] = v2444;
            const float v2446 = trainer->block_5_conv2d_6_bias_v[i0];
            const float v2447 = -v2446;
            const float v2448 = nn_fma(v1375, v1375, v2447);
            const float v2449 = nn_fma(v2448, 0.001f, v2446);
            trainer->block_5_conv2d_6_bias_v[i0] = v2449;
            const float v2451 = v2444 * v1715;
            const float v2452 = nn_sqrt(v2449);
            const float v2453 = v2452 + 1e-7f;
            const float v2454 = v2451 / v2453;
            const float v412 = weights->block_5_conv2d_6_bias[i0];
            const float v2455 = v412 - v2454;
            weights->block_5_conv2d_6_bias[i0] = v2455;
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [n, 6, 6, 128] -> [64, 128] */
    nn_gemm(64, 128, n * 36, arena + 14671872, 1, 64, arena + 10616832, 128, 1, arena + 10985472, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], less, select, mul, mul, neg -> [n, 6, 6, 64] */
    nn_gemm(n * 36, 64, 128, arena + 10616832, 128, 1, weights->block_5_conv2d_6_kernel, 1, 128, arena + 10764288, 64, 1, 0, mobilenet_train_panel_24, &(struct mobilenet_train_panel_24){ arena });
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 14671872, arena + 10616832);
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 10838016, arena + 10616896);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1385 = arena[10616896 + i0];
            const float v404 = arena[15053696 + i0];
            const float v1386 = v1385 / v404;
            arena[10616896 + i0] = v1386;
            const float v405 = arena[15053760 + i0];
            const float v1387 = v1386 * v405;
            const float v1388 = -v1387;
            const float v1389 = 0.5f / v404;
            const float v1390 = v1388 * v1389;
            const float v1395 = v1390 / v384;
            arena[15053696 + i0] = v1395;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 10911744, arena + 10838016);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[15054188];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1393 = arena[10838016 + i0];
            const float v1399 = v1393 / v384;
            arena[10838016 + i0] = v1399;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: mul, add, add, add over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1395 = arena[15053696 + i1];
                const float v386 = arena[14598144 + i0 * 64 + i1];
                const float v1396 = v1395 * v386;
                const float v1397 = v1396 + v1396;
                const float v1382 = arena[10764288 + i0 * 64 + i1];
                const float v1398 = v1382 + v1397;
                const float v1399 = arena[10838016 + i1];
                const float v1400 = v1398 + v1399;
                arena[14598144 + i0 * 64 + i1] = v1400;
            }
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 14598144, arena + 10912320);
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_kernel_gradient [n, 12, 12, 64] [n, 6, 6, 64] -> [3, 3, 1, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv_kernel_gradient(&window, n, arena + 9732096, arena + 14598144, arena + 10911744);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 64, 128] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            const float v1378 = arena[10985472 + i0];
            const float v2427 = trainer->block_5_conv2d_6_kernel_m[i0];
            const float v2428 = v1378 - v2427;
            const float v2429 = nn_fma(v2428, 0.1f, v2427);
            trainer->block_5_conv2d_6_kernel_m[i0] = v2429;
            const float v2431 = trainer->block_5_conv2d_6_kernel_v[i0];
            const float v2432 = -v2431;
            const float v2433 = nn_fma(v1378, v1378, v2432);
            const float v2434 = nn_fma(v2433, 0.001f, v2431);
            trainer->block_5_conv2d_6_kernel_v[i0] = v2434;
            const float v2436 = v2429 * v1715;
            const float v2437 = nn_sqrt(v2434);
            const float v2438 = v2437 + 1e-7f;
            const float v2439 = v2436 / v2438;
            const float v409 = weights->block_5_conv2d_6_kernel[i0];
            const float v2440 = v409 - v2439;
            weights->block_5_conv2d_6_kernel[i0] = v2440;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1381 = arena[10616832 + i0];
            const float v2412 = trainer->block_5_batch_normalization_11_beta_m[i0];
            const float v2413 = v1381 - v2412;
            const float v2414 = nn_fma(v2413, 0.1f, v2412);
            trainer->block_5_batch_normalization_11_beta_m[i0] = v2414;
            const float v2416 = trainer->block_5_batch_normalization_11_beta_v[i0];
            const float v2417 = -v2416;
            const float v2418 = nn_fma(v1381, v1381, v2417);
            const float v2419 = nn_fma(v2418, 0.001f, v2416);
            trainer->block_5_batch_normalization_11_beta_v[i0] = v2419;
            const float v2421 = v2414 * v1715;
            const float v2422 = nn_sqrt(v2419);
            const float v2423 = v2422 + 1e-7f;
            const float v2424 = v2421 / v2423;
            const float v380 = weights->block_5_batch_normalization_11_beta[i0];
            const float v2425 = v380 - v2424;
            weights->block_5_batch_normalization_11_beta[i0] = v2425;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1394 = arena[10616896 + i0];
            const float v2397 = trainer->block_5_batch_normalization_11_gamma_m[i0];
            const float v2398 = v1394 - v2397;
            const float v2399 = nn_fma(v2398, 0.1f, v2397);
            trainer->block_5_batch_normalization_11_gamma_m[i0] = v2399;
            const float v2401 = trainer->block_5_batch_normalization_11_gamma_v[i0];
            const float v2402 = -v2401;
            const float v2403 = nn_fma(v1394, v1394, v2402);
            const float v2404 = nn_fma(v2403, 0.001f, v2401);
            trainer->block_5_batch_normalization_11_gamma_v[i0] = v2404;
            const float v2406 = v2399 * v1715;
            const float v2407 = nn_sqrt(v2404);
            const float v2408 = v2407 + 1e-7f;
            const float v2409 = v2406 / v2408;
            const float v379 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v2410 = v379 - v2409;
            weights->block_5_batch_normalization_11_gamma[i0] = v2410;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1401 = arena[10912320 + i0];
            const float v2382 = trainer->block_5_depthwise_conv2d_5_bias_m[i0];
            const float v2383 = v1401 - v2382;
            const float v2384 = nn_fma(v2383, 0.1f, v2382);
            trainer->block_5_depthwise_conv2d_5_bias_m[i0] = v2384;
            const float v2386 = trainer->block_5_depthwise_conv2d_5_bias_v[i0];
            const float v2387 = -v2386;
            const float v2388 = nn_fma(v1401, v1401, v2387);
            const float v2389 = nn_fma(v2388, 0.001f, v2386);
            trainer->block_5_depthwise_conv2d_5_bias_v[i0] = v2389;
            const float v2391 = v2384 * v1715;
            const float v2392 = nn_sqrt(v2389);
            const float v2393 = v2392 + 1e-7f;
            const float v2394 = v2391 / v2393;
            const float v377 = weights->block_5_depthwise_conv2d_5_bias[i0];
            const float v2395 = v377 - v2394;
            weights->block_5_depthwise_conv2d_5_bias[i0] = v2395;
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_input_gradient [n, 6, 6, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv_input_gradient(&window, n, arena + 14598144, weights->block_5_depthwise_conv2d_5_kernel, arena + 10616832);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1404 = arena[10911744 + i0];
            const float v2367 = trainer->block_5_depthwise_conv2d_5_kernel_m[i0];
            const float v2368 = v1404 - v2367;
            const float v2369 = nn_fma(v2368, 0.1f, v2367);
            trainer->block_5_depthwise_conv2d_5_kernel_m[i0] = v2369;
            const float v2371 = trainer->block_5_depthwise_conv2d_5_kernel_v[i0];
            const float v2372 = -v2371;
            const float v2373 = nn_fma(v1404, v1404, v2372);
            const float v2374 = nn_fma(v2373, 0.001f, v2371);
            trainer->block_5_depthwise_conv2d_5_kernel_v[i0] = v2374;
            const float v2376 = v2369 * v1715;
            const float v2377 = nn_sqrt(v2374);
            const float v2378 = v2377 + 1e-7f;
            const float v2379 = v2376 / v2378;
            const float v374 = weights->block_5_depthwise_conv2d_5_kernel[i0];
            const float v2380 = v374 - v2379;
            weights->block_5_depthwise_conv2d_5_kernel[i0] = v2380;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: less, select, mul, mul, neg over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v373 = arena[9732096 + i0 * 64 + i1];
                const float v1405 = (0.0f < v373 ? 1.0f : 0.0f);
                const float v1403 = arena[10616832 + i0 * 64 + i1];
                const float v1406 = (v1405 != 0 ? v1403 : 0.0f);
                arena[9732096 + i0 * 64 + i1] = v1406;
                const float v370 = arena[15053632 + i1];
                const float v1408 = v1406 * v370;
                arena[10616832 + i0 * 64 + i1] = v1408;
                const float v351 = arena[9437184 + i0 * 64 + i1];
                const float v1409 = v1406 * v351;
                arena[10911744 + i0 * 64 + i1] = v1409;
                const float v1417 = -v1408;
                arena[11206656 + i0 * 64 + i1] = v1417;
            }
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9732096, arena + 11796480);
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 10911744, arena + 9732096);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1411 = arena[9732096 + i0];
            const float v369 = arena[15053568 + i0];
            const float v1412 = v1411 / v369;
            arena[9732096 + i0] = v1412;
            const float v370 = arena[15053632 + i0];
            const float v1413 = v1412 * v370;
            const float v1414 = -v1413;
            const float v1415 = 0.5f / v369;
            const float v1416 = v1414 * v1415;
            const float v1421 = v1416 / v250;
            arena[15053568 + i0] = v1421;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 11206656, arena + 9732160);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1419 = arena[9732160 + i0];
            const float v1425 = v1419 / v250;
            arena[9732160 + i0] = v1425;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1421 = arena[15053568 + i1];
                const float v351 = arena[9437184 + i0 * 64 + i1];
                const float v1422 = v1421 * v351;
                const float v1423 = v1422 + v1422;
                const float v1408 = arena[10616832 + i0 * 64 + i1];
                const float v1424 = v1408 + v1423;
                const float v1425 = arena[9732160 + i1];
                const float v1426 = v1424 + v1425;
                arena[9437184 + i0 * 64 + i1] = v1426;
            }
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9437184, arena + 9732160);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1407 = arena[11796480 + i0];
            const float v2352 = trainer->block_4_batch_normalization_10_beta_m[i0];
            const float v2353 = v1407 - v2352;
            const float v2354 = nn_fma(v2353, 0.1f, v2352);
            trainer->block_4_batch_normalization_10_beta_m[i0] = v2354;
            const float v2356 = trainer->block_4_batch_normalization_10_beta_v[i0];
            const float v2357 = -v2356;
            const float v2358 = nn_fma(v1407, v1407, v2357);
            const float v2359 = nn_fma(v2358, 0.001f, v2356);
            trainer->block_4_batch_normalization_10_beta_v[i0] = v2359;
            const float v2361 = v2354 * v1715;
            const float v2362 = nn_sqrt(v2359);
            const float v2363 = v2362 + 1e-7f;
            const float v2364 = v2361 / v2363;
            const float v347 = weights->block_4_batch_normalization_10_beta[i0];
            const float v2365 = v347 - v2364;
            weights->block_4_batch_normalization_10_beta[i0] = v2365;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1420 = arena[9732096 + i0];
            const float v2337 = trainer->block_4_batch_normalization_10_gamma_m[i0];
            const float v2338 = v1420 - v2337;
            const float v2339 = nn_fma(v2338, 0.1f, v2337);
            trainer->block_4_batch_normalization_10_gamma_m[i0] = v2339;
            const float v2341 = trainer->block_4_batch_normalization_10_gamma_v[i0];
            const float v2342 = -v2341;
            const float v2343 = nn_fma(v1420, v1420, v2342);
            const float v2344 = nn_fma(v2343, 0.001f, v2341);
            trainer->block_4_batch_normalization_10_gamma_v[i0] = v2344;
            const float v2346 = v2339 * v1715;
            const float v2347 = nn_sqrt(v2344);
            const float v2348 = v2347 + 1e-7f;
            const float v2349 = v2346 / v2348;
            const float v346 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v2350 = v346 - v2349;
            weights->block_4_batch_normalization_10_gamma[i0] = v2350;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1427 = arena[9732160 + i0];
            const float v2322 = trainer->block_4_conv2d_5_bias_m[i0];
            const float v2323 = v1427 - v2322;
            const float v2324 = nn_fma(v2323, 0.1f, v2322);
            trainer->block_4_conv2d_5_bias_m[i0] = v2324;
            const float v2326 = trainer->block_4_conv2d_5_bias_v[i0];
            const float v2327 = -v2326;
            const float v2328 = nn_fma(v1427, v1427, v2327);
            const float v2329 = nn_fma(v2328, 0.001f, v2326);
            trainer->block_4_conv2d_5_bias_v[i0] = v2329;
            const float v2331 = v2324 * v1715;
            const float v2332 = nn_sqrt(v2329);
            const float v2333 = v2332 + 1e-7f;
            const float v2334 = v2331 / v2333;
            const float v344 = weights->block_4_conv2d_5_bias[i0];
            const float v2335 = v344 - v2334;
            weights->block_4_conv2d_5_bias[i0] = v2335;
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [n, 12, 12, 64] -> [64, 64] */
    nn_gemm(64, 64, n * 144, arena + 9142272, 1, 64, arena + 9437184, 64, 1, arena + 11206656, 64, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], less, select, mul, mul, neg -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 9437184, 64, 1, weights->block_4_conv2d_5_kernel, 1, 64, arena + 9732096, 64, 1, 0, mobilenet_train_panel_25, &(struct mobilenet_train_panel_25){ arena });
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9142272, arena + 11211328);
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 10616832, arena + 11211392);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1437 = arena[11211392 + i0];
            const float v336 = arena[15053440 + i0];
            const float v1438 = v1437 / v336;
            arena[11211392 + i0] = v1438;
            const float v337 = arena[15053504 + i0];
            const float v1439 = v1438 * v337;
            const float v1440 = -v1439;
            const float v1441 = 0.5f / v336;
            const float v1442 = v1440 * v1441;
            const float v1447 = v1442 / v250;
            arena[15053440 + i0] = v1447;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 10911744, arena + 11210752);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1445 = arena[11210752 + i0];
            const float v1451 = v1445 / v250;
            arena[11210752 + i0] = v1451;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1447 = arena[15053440 + i1];
                const float v318 = arena[8847360 + i0 * 64 + i1];
                const float v1448 = v1447 * v318;
                const float v1449 = v1448 + v1448;
                const float v1434 = arena[9732096 + i0 * 64 + i1];
                const float v1450 = v1434 + v1449;
                const float v1451 = arena[11210752 + i1];
                const float v1452 = v1450 + v1451;
                arena[8847360 + i0 * 64 + i1] = v1452;
            }
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8847360, arena + 11211456);
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_kernel_gradient [n, 12, 12, 64] [n, 12, 12, 64] -> [3, 3, 1, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv_kernel_gradient(&window, n, arena + 8552448, arena + 8847360, arena + 11210752);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 64, 64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            const float v1430 = arena[11206656 + i0];
            const float v2307 = trainer->block_4_conv2d_5_kernel_m[i0];
            const float v2308 = v1430 - v2307;
            const float v2309 = nn_fma(v2308, 0.1f, v2307);
            trainer->block_4_conv2d_5_kernel_m[i0] = v2309;
            const float v2311 = trainer->block_4_conv2d_5_kernel_v[i0];
            const float v2312 = -v2311;
            const float v2313 = nn_fma(v1430, v1430, v2312);
            const float v2314 = nn_fma(v2313, 0.001f, v2311);
            trainer->block_4_conv2d_5_kernel_v[i0] = v2314;
            const float v2316 = v2309 * v1715;
            const float v2317 = nn_sqrt(v2314);
            const float v2318 = v2317 + 1e-7f;
            const float v2319 = v2316 / v2318;
            const float v341 = weights->block_4_conv2d_5_kernel[i0];
            const float v2320 = v341 - v2319;
            weights->block_4_conv2d_5_kernel[i0] = v2320;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1433 = arena[11211328 + i0];
            const float v2292 = trainer->block_4_batch_normalization_9_beta_m[i0];
            const float v2293 = v1433 - v2292;
            const float v2294 = nn_fma(v2293, 0.1f, v2292);
            trainer->block_4_batch_normalization_9_beta_m[i0] = v2294;
            const float v2296 = trainer->block_4_batch_normalization_9_beta_v[i0];
            const float v2297 = -v2296;
            const float v2298 = nn_fma(v1433, v1433, v2297);
            const float v2299 = nn_fma(v2298, 0.001f, v2296);
            trainer->block_4_batch_normalization_9_beta_v[i0] = v2299;
            const float v2301 = v2294 * v1715;
            const float v2302 = nn_sqrt(v2299);
            const float v2303 = v2302 + 1e-7f;
            const float v2304 = v2301 / v2303;
            const float v314 = weights->block_4_batch_normalization_9_beta[i0];
            const float v2305 = v314 - v2304;
            weights->block_4_batch_normalization_9_beta[i0] = v2305;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1446 = arena[11211392 + i0];
            const float v2277 = trainer->block_4_batch_normalization_9_gamma_m[i0];
            const float v2278 = v1446 - v2277;
            const float v2279 = nn_fma(v2278, 0.1f, v2277);
            trainer->block_4_batch_normalization_9_gamma_m[i0] = v2279;
            const float v2281 = trainer->block_4_batch_normalization_9_gamma_v[i0];
            const float v2282 = -v2281;
            const float v2283 = nn_fma(v1446, v1446, v2282);
            const float v2284 = nn_fma(v2283, 0.001f, v2281);
            trainer->block_4_batch_normalization_9_gamma_v[i0] = v2284;
            const float v2286 = v2279 * v1715;
            const float v2287 = nn_sqrt(v2284);
            const float v2288 = v2287 + 1e-7f;
            const float v2289 = v2286 / v2288;
            const float v313 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v2290 = v313 - v2289;
            weights->block_4_batch_normalization_9_gamma[i0] = v2290;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1453 = arena[11211456 + i0];
            const float v2262 = trainer->block_4_depthwise_conv2d_4_bias_m[i0];
            const float v2263 = v1453 - v2262;
            const float v2264 = nn_fma(v2263, 0.1f, v2262);
            trainer->block_4_depthwise_conv2d_4_bias_m[i0] = v2264;
            const float v2266 = trainer->block_4_depthwise_conv2d_4_bias_v[i0];
            const float v2267 = -v2266;
            const float v2268 = nn_fma(v1453, v1453, v2267);
            const float v2269 = nn_fma(v2268, 0.001f, v2266);
            trainer->block_4_depthwise_conv2d_4_bias_v[i0] = v2269;
            const float v2271 = v2264 * v1715;
            const float v2272 = nn_sqrt(v2269);
            const float v2273 = v2272 + 1e-7f;
            const float v2274 = v2271 / v2273;
            const float v311 = weights->block_4_depthwise_conv2d_4_bias[i0];
            const float v2275 = v311 - v2274;
            weights->block_4_depthwise_conv2d_4_bias[i0] = v2275;
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_input_gradient [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv_input_gradient(&window, n, arena + 8847360, weights->block_4_depthwise_conv2d_4_kernel, arena + 9142272);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1456 = arena[11210752 + i0];
            const float v2247 = trainer->block_4_depthwise_conv2d_4_kernel_m[i0];
            const float v2248 = v1456 - v2247;
            const float v2249 = nn_fma(v2248, 0.1f, v2247);
            trainer->block_4_depthwise_conv2d_4_kernel_m[i0] = v2249;
            const float v2251 = trainer->block_4_depthwise_conv2d_4_kernel_v[i0];
            const float v2252 = -v2251;
            const float v2253 = nn_fma(v1456, v1456, v2252);
            const float v2254 = nn_fma(v2253, 0.001f, v2251);
            trainer->block_4_depthwise_conv2d_4_kernel_v[i0] = v2254;
            const float v2256 = v2249 * v1715;
            const float v2257 = nn_sqrt(v2254);
            const float v2258 = v2257 + 1e-7f;
            const float v2259 = v2256 / v2258;
            const float v308 = weights->block_4_depthwise_conv2d_4_kernel[i0];
            const float v2260 = v308 - v2259;
            weights->block_4_depthwise_conv2d_4_kernel[i0] = v2260;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: less, select, mul, mul, neg over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v307 = arena[8552448 + i0 * 64 + i1];
                const float v1457 = (0.0f < v307 ? 1.0f : 0.0f);
                const float v1455 = arena[9142272 + i0 * 64 + i1];
                const float v1458 = (v1457 != 0 ? v1455 : 0.0f);
                arena[8552448 + i0 * 64 + i1] = v1458;
                const float v304 = arena[15053376 + i1];
                const float v1460 = v1458 * v304;
                arena[9142272 + i0 * 64 + i1] = v1460;
                const float v285 = arena[8257536 + i0 * 64 + i1];
                const float v1461 = v1458 * v285;
                arena[8847360 + i0 * 64 + i1] = v1461;
                const float v1469 = -v1460;
                arena[9437184 + i0 * 64 + i1] = v1469;
            }
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8552448, arena + 9732096);
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8847360, arena + 9732160);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1463 = arena[9732160 + i0];
            const float v303 = arena[15053312 + i0];
            const float v1464 = v1463 / v303;
            arena[9732160 + i0] = v1464;
            const float v304 = arena[15053376 + i0];
            const float v1465 = v1464 * v304;
            const float v1466 = -v1465;
            const float v1467 = 0.5f / v303;
            const float v1468 = v1466 * v1467;
            const float v1473 = v1468 / v250;
            arena[15053312 + i0] = v1473;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 9437184, arena + 9732224);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1471 = arena[9732224 + i0];
            const float v1477 = v1471 / v250;
            arena[9732224 + i0] = v1477;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1473 = arena[15053312 + i1];
                const float v285 = arena[8257536 + i0 * 64 + i1];
                const float v1474 = v1473 * v285;
                const float v1475 = v1474 + v1474;
                const float v1460 = arena[9142272 + i0 * 64 + i1];
                const float v1476 = v1460 + v1475;
                const float v1477 = arena[9732224 + i1];
                const float v1478 = v1476 + v1477;
                arena[8257536 + i0 * 64 + i1] = v1478;
            }
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 8257536, arena + 9732224);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1459 = arena[9732096 + i0];
            const float v2232 = trainer->block_3_batch_normalization_8_beta_m[i0];
            const float v2233 = v1459 - v2232;
            const float v2234 = nn_fma(v2233, 0.1f, v2232);
            trainer->block_3_batch_normalization_8_beta_m[i0] = v2234;
            const float v2236 = trainer->block_3_batch_normalization_8_beta_v[i0];
            const float v2237 = -v2236;
            const float v2238 = nn_fma(v1459, v1459, v2237);
            const float v2239 = nn_fma(v2238, 0.001f, v2236);
            trainer->block_3_batch_normalization_8_beta_v[i0] = v2239;
            const float v2241 = v2234 * v1715;
            const float v2242 = nn_sqrt(v2239);
            const float v2243 = v2242 + 1e-7f;
            const float v2244 = v2241 / v2243;
            const float v281 = weights->block_3_batch_normalization_8_beta[i0];
            const float v2245 = v281 - v2244;
            weights->block_3_batch_normalization_8_beta[i0] = v2245;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1472 = arena[9732160 + i0];
            const float v2217 = trainer->block_3_batch_normalization_8_gamma_m[i0];
            const float v2218 = v1472 - v2217;
            const float v2219 = nn_fma(v2218, 0.1f, v2217);
            trainer->block_3_batch_normalization_8_gamma_m[i0] = v2219;
            const float v2221 = trainer->block_3_batch_normalization_8_gamma_v[i0];
            const float v2222 = -v2221;
            const float v2223 = nn_fma(v1472, v1472, v2222);
            const float v2224 = nn_fma(v2223, 0.001f, v2221);
            trainer->block_3_batch_normalization_8_gamma_v[i0] = v2224;
            const float v2226 = v2219 * v1715;
            const float v2227 = nn_sqrt(v2224);
            const float v2228 = v2227 + 1e-7f;
            const float v2229 = v2226 / v2228;
            const float v280 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v2230 = v280 - v2229;
            weights->block_3_batch_normalization_8_gamma[i0] = v2230;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1479 = arena[9732224 + i0];
            const float v2202 = trainer->block_3_conv2d_4_bias_m[i0];
            const float v2203 = v1479 - v2202;
            const float v2204 = nn_fma(v2203, 0.1f, v2202);
            trainer->block_3_conv2d_4_bias_m[i0] = v2204;
            const float v2206 = trainer->block_3_conv2d_4_bias_v[i0];
            const float v2207 = -v2206;
            const float v2208 = nn_fma(v1479, v1479, v2207);
            const float v2209 = nn_fma(v2208, 0.001f, v2206);
            trainer->block_3_conv2d_4_bias_v[i0] = v2209;
            const float v2211 = v2204 * v1715;
            const float v2212 = nn_sqrt(v2209);
            const float v2213 = v2212 + 1e-7f;
            const float v2214 = v2211 / v2213;
            const float v278 = weights->block_3_conv2d_4_bias[i0];
            const float v2215 = v278 - v2214;
            weights->block_3_conv2d_4_bias[i0] = v2215;
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [n, 12, 12, 64] -> [32, 64] */
    nn_gemm(32, 64, n * 144, arena + 11649024, 1, 32, arena + 8257536, 64, 1, arena + 11059200, 64, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], less, select, mul, mul, neg -> [n, 12, 12, 32] */
    nn_gemm(n * 144, 32, 64, arena + 8257536, 64, 1, weights->block_3_conv2d_4_kernel, 1, 64, arena + 10616832, 32, 1, 0, mobilenet_train_panel_26, &(struct mobilenet_train_panel_26){ arena });
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 11649024, arena + 11061536);
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 10764288, arena + 11061568);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1489 = arena[11061568 + i0];
            const float v270 = arena[15054016 + i0];
            const float v1490 = v1489 / v270;
            arena[11061568 + i0] = v1490;
            const float v271 = arena[15054048 + i0];
            const float v1491 = v1490 * v271;
            const float v1492 = -v1491;
            const float v1493 = 0.5f / v270;
            const float v1494 = v1492 * v1493;
            const float v1499 = v1494 / v250;
            arena[15054016 + i0] = v1499;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 10911744, arena + 11061248);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[15054184];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1497 = arena[11061248 + i0];
            const float v1503 = v1497 / v250;
            arena[11061248 + i0] = v1503;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: mul, add, add, add over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1499 = arena[15054016 + i1];
                const float v252 = arena[11501568 + i0 * 32 + i1];
                const float v1500 = v1499 * v252;
                const float v1501 = v1500 + v1500;
                const float v1486 = arena[10616832 + i0 * 32 + i1];
                const float v1502 = v1486 + v1501;
                const float v1503 = arena[11061248 + i1];
                const float v1504 = v1502 + v1503;
                arena[11501568 + i0 * 32 + i1] = v1504;
            }
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 11501568, arena + 11061600);
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_kernel_gradient [n, 24, 24, 32] [n, 12, 12, 32] -> [3, 3, 1, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv_kernel_gradient(&window, n, arena + 5308416, arena + 11501568, arena + 11061248);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 32, 64] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v1482 = arena[11059200 + i0];
            const float v2187 = trainer->block_3_conv2d_4_kernel_m[i0];
            const float v2188 = v1482 - v2187;
            const float v2189 = nn_fma(v2188, 0.1f, v2187);
            trainer->block_3_conv2d_4_kernel_m[i0] = v2189;
            const float v2191 = trainer->block_3_conv2d_4_kernel_v[i0];
            const float v2192 = -v2191;
            const float v2193 = nn_fma(v1482, v1482, v2192);
            const float v2194 = nn_fma(v2193, 0.001f, v2191);
            trainer->block_3_conv2d_4_kernel_v[i0] = v2194;
            const float v2196 = v2189 * v1715;
            const float v2197 = nn_sqrt(v2194);
            const float v2198 = v2197 + 1e-7f;
            const float v2199 = v2196 / v2198;
            const float v275 = weights->block_3_conv2d_4_kernel[i0];
            const float v2200 = v275 - v2199;
            weights->block_3_conv2d_4_kernel[i0] = v2200;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1485 = arena[11061536 + i0];
            const float v2172 = trainer->block_3_batch_normalization_7_beta_m[i0];
            const float v2173 = v1485 - v2172;
            const float v2174 = nn_fma(v2173, 0.1f, v2172);
            trainer->block_3_batch_normalization_7_beta_m[i0] = v2174;
            const float v2176 = trainer->block_3_batch_normalization_7_beta_v[i0];
            const float v2177 = -v2176;
            const float v2178 = nn_fma(v1485, v1485, v2177);
            const float v2179 = nn_fma(v2178, 0.001f, v2176);
            trainer->block_3_batch_normalization_7_beta_v[i0] = v2179;
            const float v2181 = v2174 * v1715;
            const float v2182 = nn_sqrt(v2179);
            const float v2183 = v2182 + 1e-7f;
            const float v2184 = v2181 / v2183;
            const float v246 = weights->block_3_batch_normalization_7_beta[i0];
            const float v2185 = v246 - v2184;
            weights->block_3_batch_normalization_7_beta[i0] = v2185;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1498 = arena[11061568 + i0];
            const float v2157 = trainer->block_3_batch_normalization_7_gamma_m[i0];
            const float v2158 = v1498 - v2157;
            const float v2159 = nn_fma(v2158, 0.1f, v2157);
            trainer->block_3_batch_normalization_7_gamma_m[i0] = v2159;
            const float v2161 = trainer->block_3_batch_normalization_7_gamma_v[i0];
            const float v2162 = -v2161;
            const float v2163 = nn_fma(v1498, v1498, v2162);
            const float v2164 = nn_fma(v2163, 0.001f, v2161);
            trainer->block_3_batch_normalization_7_gamma_v[i0] = v2164;
            const float v2166 = v2159 * v1715;
            const float v2167 = nn_sqrt(v2164);
            const float v2168 = v2167 + 1e-7f;
            const float v2169 = v2166 / v2168;
            const float v245 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v2170 = v245 - v2169;
            weights->block_3_batch_normalization_7_gamma[i0] = v2170;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1505 = arena[11061600 + i0];
            const float v2142 = trainer->block_3_depthwise_conv2d_3_bias_m[i0];
            const float v2143 = v1505 - v2142;
            const float v2144 = nn_fma(v2143, 0.1f, v2142);
            trainer->block_3_depthwise_conv2d_3_bias_m[i0] = v2144;
            const float v2146 = trainer->block_3_depthwise_conv2d_3_bias_v[i0];
            const float v2147 = -v2146;
            const float v2148 = nn_fma(v1505, v1505, v2147);
            const float v2149 = nn_fma(v2148, 0.001f, v2146);
            trainer->block_3_depthwise_conv2d_3_bias_v[i0] = v2149;
            const float v2151 = v2144 * v1715;
            const float v2152 = nn_sqrt(v2149);
            const float v2153 = v2152 + 1e-7f;
            const float v2154 = v2151 / v2153;
            const float v243 = weights->block_3_depthwise_conv2d_3_bias[i0];
            const float v2155 = v243 - v2154;
            weights->block_3_depthwise_conv2d_3_bias[i0] = v2155;
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_input_gradient [n, 12, 12, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv_input_gradient(&window, n, arena + 11501568, weights->block_3_depthwise_conv2d_3_kernel, arena + 8257536);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1508 = arena[11061248 + i0];
            const float v2127 = trainer->block_3_depthwise_conv2d_3_kernel_m[i0];
            const float v2128 = v1508 - v2127;
            const float v2129 = nn_fma(v2128, 0.1f, v2127);
            trainer->block_3_depthwise_conv2d_3_kernel_m[i0] = v2129;
            const float v2131 = trainer->block_3_depthwise_conv2d_3_kernel_v[i0];
            const float v2132 = -v2131;
            const float v2133 = nn_fma(v1508, v1508, v2132);
            const float v2134 = nn_fma(v2133, 0.001f, v2131);
            trainer->block_3_depthwise_conv2d_3_kernel_v[i0] = v2134;
            const float v2136 = v2129 * v1715;
            const float v2137 = nn_sqrt(v2134);
            const float v2138 = v2137 + 1e-7f;
            const float v2139 = v2136 / v2138;
            const float v240 = weights->block_3_depthwise_conv2d_3_kernel[i0];
            const float v2140 = v240 - v2139;
            weights->block_3_depthwise_conv2d_3_kernel[i0] = v2140;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: less, select, mul, mul, neg over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v239 = arena[5308416 + i0 * 32 + i1];
                const float v1509 = (0.0f < v239 ? 1.0f : 0.0f);
                const float v1507 = arena[8257536 + i0 * 32 + i1];
                const float v1510 = (v1509 != 0 ? v1507 : 0.0f);
                arena[5308416 + i0 * 32 + i1] = v1510;
                const float v236 = arena[15053984 + i1];
                const float v1512 = v1510 * v236;
                arena[8257536 + i0 * 32 + i1] = v1512;
                const float v217 = arena[4718592 + i0 * 32 + i1];
                const float v1513 = v1510 * v217;
                arena[8847360 + i0 * 32 + i1] = v1513;
                const float v1521 = -v1512;
                arena[9437184 + i0 * 32 + i1] = v1521;
            }
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 5308416, arena + 10616832);
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 8847360, arena + 5308416);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1515 = arena[5308416 + i0];
            const float v235 = arena[15053952 + i0];
            const float v1516 = v1515 / v235;
            arena[5308416 + i0] = v1516;
            const float v236 = arena[15053984 + i0];
            const float v1517 = v1516 * v236;
            const float v1518 = -v1517;
            const float v1519 = 0.5f / v235;
            const float v1520 = v1518 * v1519;
            const float v1525 = v1520 / v116;
            arena[15053952 + i0] = v1525;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 9437184, arena + 5308448);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1523 = arena[5308448 + i0];
            const float v1529 = v1523 / v116;
            arena[5308448 + i0] = v1529;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1525 = arena[15053952 + i1];
                const float v217 = arena[4718592 + i0 * 32 + i1];
                const float v1526 = v1525 * v217;
                const float v1527 = v1526 + v1526;
                const float v1512 = arena[8257536 + i0 * 32 + i1];
                const float v1528 = v1512 + v1527;
                const float v1529 = arena[5308448 + i1];
                const float v1530 = v1528 + v1529;
                arena[4718592 + i0 * 32 + i1] = v1530;
            }
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4718592, arena + 5308448);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1511 = arena[10616832 + i0];
            const float v2112 = trainer->block_2_batch_normalization_6_beta_m[i0];
            const float v2113 = v1511 - v2112;
            const float v2114 = nn_fma(v2113, 0.1f, v2112);
            trainer->block_2_batch_normalization_6_beta_m[i0] = v2114;
            const float v2116 = trainer->block_2_batch_normalization_6_beta_v[i0];
            const float v2117 = -v2116;
            const float v2118 = nn_fma(v1511, v1511, v2117);
            const float v2119 = nn_fma(v2118, 0.001f, v2116);
            trainer->block_2_batch_normalization_6_beta_v[i0] = v2119;
            const float v2121 = v2114 * v1715;
            const float v2122 = nn_sqrt(v2119);
            const float v2123 = v2122 + 1e-7f;
            const float v2124 = v2121 / v2123;
            const float v213 = weights->block_2_batch_normalization_6_beta[i0];
            const float v2125 = v213 - v2124;
            weights->block_2_batch_normalization_6_beta[i0] = v2125;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1524 = arena[5308416 + i0];
            const float v2097 = trainer->block_2_batch_normalization_6_gamma_m[i0];
            const float v2098 = v1524 - v2097;
            const float v2099 = nn_fma(v2098, 0.1f, v2097);
            trainer->block_2_batch_normalization_6_gamma_m[i0] = v2099;
            const float v2101 = trainer->block_2_batch_normalization_6_gamma_v[i0];
            const float v2102 = -v2101;
            const float v2103 = nn_fma(v1524, v1524, v2102);
            const float v2104 = nn_fma(v2103, 0.001f, v2101);
            trainer->block_2_batch_normalization_6_gamma_v[i0] = v2104;
            const float v2106 = v2099 * v1715;
            const float v2107 = nn_sqrt(v2104);
            const float v2108 = v2107 + 1e-7f;
            const float v2109 = v2106 / v2108;
            const float v212 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v2110 = v212 - v2109;
            weights->block_2_batch_normalization_6_gamma[i0] = v2110;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1531 = arena[5308448 + i0];
            const float v2082 = trainer->block_2_conv2d_3_bias_m[i0];
            const float v2083 = v1531 - v2082;
            const float v2084 = nn_fma(v2083, 0.1f, v2082);
            trainer->block_2_conv2d_3_bias_m[i0] = v2084;
            const float v2086 = trainer->block_2_conv2d_3_bias_v[i0];
            const float v2087 = -v2086;
            const float v2088 = nn_fma(v1531, v1531, v2087);
            const float v2089 = nn_fma(v2088, 0.001f, v2086);
            trainer->block_2_conv2d_3_bias_v[i0] = v2089;
            const float v2091 = v2084 * v1715;
            const float v2092 = nn_sqrt(v2089);
            const float v2093 = v2092 + 1e-7f;
            const float v2094 = v2091 / v2093;
            const float v210 = weights->block_2_conv2d_3_bias[i0];
            const float v2095 = v210 - v2094;
            weights->block_2_conv2d_3_bias[i0] = v2095;
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [n, 24, 24, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 576, arena + 4128768, 1, 32, arena + 4718592, 32, 1, arena + 9437184, 32, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], less, select, mul, mul, neg -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 4718592, 32, 1, weights->block_2_conv2d_3_kernel, 1, 32, arena + 5308416, 32, 1, 0, mobilenet_train_panel_27, &(struct mobilenet_train_panel_27){ arena });
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4128768, arena + 9438496);
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 8257536, arena + 9438528);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1541 = arena[9438528 + i0];
            const float v202 = arena[15053888 + i0];
            const float v1542 = v1541 / v202;
            arena[9438528 + i0] = v1542;
            const float v203 = arena[15053920 + i0];
            const float v1543 = v1542 * v203;
            const float v1544 = -v1543;
            const float v1545 = 0.5f / v202;
            const float v1546 = v1544 * v1545;
            const float v1551 = v1546 / v116;
            arena[15053888 + i0] = v1551;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 8847360, arena + 9438208);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1549 = arena[9438208 + i0];
            const float v1555 = v1549 / v116;
            arena[9438208 + i0] = v1555;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1551 = arena[15053888 + i1];
                const float v184 = arena[3538944 + i0 * 32 + i1];
                const float v1552 = v1551 * v184;
                const float v1553 = v1552 + v1552;
                const float v1538 = arena[5308416 + i0 * 32 + i1];
                const float v1554 = v1538 + v1553;
                const float v1555 = arena[9438208 + i1];
                const float v1556 = v1554 + v1555;
                arena[3538944 + i0 * 32 + i1] = v1556;
            }
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 3538944, arena + 9438560);
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_kernel_gradient [n, 24, 24, 32] [n, 24, 24, 32] -> [3, 3, 1, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv_kernel_gradient(&window, n, arena + 2949120, arena + 3538944, arena + 9438208);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 32, 32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v1534 = arena[9437184 + i0];
            const float v2067 = trainer->block_2_conv2d_3_kernel_m[i0];
            const float v2068 = v1534 - v2067;
            const float v2069 = nn_fma(v2068, 0.1f, v2067);
            trainer->block_2_conv2d_3_kernel_m[i0] = v2069;
            const float v2071 = trainer->block_2_conv2d_3_kernel_v[i0];
            const float v2072 = -v2071;
            const float v2073 = nn_fma(v1534, v1534, v2072);
            const float v2074 = nn_fma(v2073, 0.001f, v2071);
            trainer->block_2_conv2d_3_kernel_v[i0] = v2074;
            const float v2076 = v2069 * v1715;
            const float v2077 = nn_sqrt(v2074);
            const float v2078 = v2077 + 1e-7f;
            const float v2079 = v2076 / v2078;
            const float v207 = weights->block_2_conv2d_3_kernel[i0];
            const float v2080 = v207 - v2079;
            weights->block_2_conv2d_3_kernel[i0] = v2080;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1537 = arena[9438496 + i0];
            const float v2052 = trainer->block_2_batch_normalization_5_beta_m[i0];
            const float v2053 = v1537 - v2052;
            const float v2054 = nn_fma(v2053, 0.1f, v2052);
            trainer->block_2_batch_normalization_5_beta_m[i0] = v2054;
            const float v2056 = trainer->block_2_batch_normalization_5_beta_v[i0];
            const float v2057 = -v2056;
            const float v2058 = nn_fma(v1537, v1537, v2057);
            const float v2059 = nn_fma(v2058, 0.001f, v2056);
            trainer->block_2_batch_normalization_5_beta_v[i0] = v2059;
            const float v2061 = v2054 * v1715;
            const float v2062 = nn_sqrt(v2059);
            const float v2063 = v2062 + 1e-7f;
            const float v2064 = v2061 / v2063;
            const float v180 = weights->block_2_batch_normalization_5_beta[i0];
            const float v2065 = v180 - v2064;
            weights->block_2_batch_normalization_5_beta[i0] = v2065;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1550 = arena[9438528 + i0];
            const float v2037 = trainer->block_2_batch_normalization_5_gamma_m[i0];
            const float v2038 = v1550 - v2037;
            const float v2039 = nn_fma(v2038, 0.1f, v2037);
            trainer->block_2_batch_normalization_5_gamma_m[i0] = v2039;
            const float v2041 = trainer->block_2_batch_normalization_5_gamma_v[i0];
            const float v2042 = -v2041;
            const float v2043 = nn_fma(v1550, v1550, v2042);
            const float v2044 = nn_fma(v2043, 0.001f, v2041);
            trainer->block_2_batch_normalization_5_gamma_v[i0] = v2044;
            const float v2046 = v2039 * v1715;
            const float v2047 = nn_sqrt(v2044);
            const float v2048 = v2047 + 1e-7f;
            const float v2049 = v2046 / v2048;
            const float v179 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v2050 = v179 - v2049;
            weights->block_2_batch_normalization_5_gamma[i0] = v2050;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1557 = arena[9438560 + i0];
            const float v2022 = trainer->block_2_depthwise_conv2d_2_bias_m[i0];
            const float v2023 = v1557 - v2022;
            const float v2024 = nn_fma(v2023, 0.1f, v2022);
            trainer->block_2_depthwise_conv2d_2_bias_m[i0] = v2024;
            const float v2026 = trainer->block_2_depthwise_conv2d_2_bias_v[i0];
            const float v2027 = -v2026;
            const float v2028 = nn_fma(v1557, v1557, v2027);
            const float v2029 = nn_fma(v2028, 0.001f, v2026);
            trainer->block_2_depthwise_conv2d_2_bias_v[i0] = v2029;
            const float v2031 = v2024 * v1715;
            const float v2032 = nn_sqrt(v2029);
            const float v2033 = v2032 + 1e-7f;
            const float v2034 = v2031 / v2033;
            const float v177 = weights->block_2_depthwise_conv2d_2_bias[i0];
            const float v2035 = v177 - v2034;
            weights->block_2_depthwise_conv2d_2_bias[i0] = v2035;
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_input_gradient [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv_input_gradient(&window, n, arena + 3538944, weights->block_2_depthwise_conv2d_2_kernel, arena + 4128768);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1560 = arena[9438208 + i0];
            const float v2007 = trainer->block_2_depthwise_conv2d_2_kernel_m[i0];
            const float v2008 = v1560 - v2007;
            const float v2009 = nn_fma(v2008, 0.1f, v2007);
            trainer->block_2_depthwise_conv2d_2_kernel_m[i0] = v2009;
            const float v2011 = trainer->block_2_depthwise_conv2d_2_kernel_v[i0];
            const float v2012 = -v2011;
            const float v2013 = nn_fma(v1560, v1560, v2012);
            const float v2014 = nn_fma(v2013, 0.001f, v2011);
            trainer->block_2_depthwise_conv2d_2_kernel_v[i0] = v2014;
            const float v2016 = v2009 * v1715;
            const float v2017 = nn_sqrt(v2014);
            const float v2018 = v2017 + 1e-7f;
            const float v2019 = v2016 / v2018;
            const float v174 = weights->block_2_depthwise_conv2d_2_kernel[i0];
            const float v2020 = v174 - v2019;
            weights->block_2_depthwise_conv2d_2_kernel[i0] = v2020;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: less, select, mul, mul, neg over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v173 = arena[2949120 + i0 * 32 + i1];
                const float v1561 = (0.0f < v173 ? 1.0f : 0.0f);
                const float v1559 = arena[4128768 + i0 * 32 + i1];
                const float v1562 = (v1561 != 0 ? v1559 : 0.0f);
                arena[2949120 + i0 * 32 + i1] = v1562;
                const float v170 = arena[15053856 + i1];
                const float v1564 = v1562 * v170;
                arena[4128768 + i0 * 32 + i1] = v1564;
                const float v151 = arena[2359296 + i0 * 32 + i1];
                const float v1565 = v1562 * v151;
                arena[3538944 + i0 * 32 + i1] = v1565;
                const float v1573 = -v1564;
                arena[4718592 + i0 * 32 + i1] = v1573;
            }
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 2949120, arena + 5308416);
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 3538944, arena + 5308448);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1567 = arena[5308448 + i0];
            const float v169 = arena[15053824 + i0];
            const float v1568 = v1567 / v169;
            arena[5308448 + i0] = v1568;
            const float v170 = arena[15053856 + i0];
            const float v1569 = v1568 * v170;
            const float v1570 = -v1569;
            const float v1571 = 0.5f / v169;
            const float v1572 = v1570 * v1571;
            const float v1577 = v1572 / v116;
            arena[15053824 + i0] = v1577;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4718592, arena + 5308480);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1575 = arena[5308480 + i0];
            const float v1581 = v1575 / v116;
            arena[5308480 + i0] = v1581;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1577 = arena[15053824 + i1];
                const float v151 = arena[2359296 + i0 * 32 + i1];
                const float v1578 = v1577 * v151;
                const float v1579 = v1578 + v1578;
                const float v1564 = arena[4128768 + i0 * 32 + i1];
                const float v1580 = v1564 + v1579;
                const float v1581 = arena[5308480 + i1];
                const float v1582 = v1580 + v1581;
                arena[2359296 + i0 * 32 + i1] = v1582;
            }
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 2359296, arena + 5308480);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1563 = arena[5308416 + i0];
            const float v1992 = trainer->block_1_batch_normalization_4_beta_m[i0];
            const float v1993 = v1563 - v1992;
            const float v1994 = nn_fma(v1993, 0.1f, v1992);
            trainer->block_1_batch_normalization_4_beta_m[i0] = v1994;
            const float v1996 = trainer->block_1_batch_normalization_4_beta_v[i0];
            const float v1997 = -v1996;
            const float v1998 = nn_fma(v1563, v1563, v1997);
            const float v1999 = nn_fma(v1998, 0.001f, v1996);
            trainer->block_1_batch_normalization_4_beta_v[i0] = v1999;
            const float v2001 = v1994 * v1715;
            const float v2002 = nn_sqrt(v1999);
            const float v2003 = v2002 + 1e-7f;
            const float v2004 = v2001 / v2003;
            const float v147 = weights->block_1_batch_normalization_4_beta[i0];
            const float v2005 = v147 - v2004;
            weights->block_1_batch_normalization_4_beta[i0] = v2005;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1576 = arena[5308448 + i0];
            const float v1977 = trainer->block_1_batch_normalization_4_gamma_m[i0];
            const float v1978 = v1576 - v1977;
            const float v1979 = nn_fma(v1978, 0.1f, v1977);
            trainer->block_1_batch_normalization_4_gamma_m[i0] = v1979;
            const float v1981 = trainer->block_1_batch_normalization_4_gamma_v[i0];
            const float v1982 = -v1981;
            const float v1983 = nn_fma(v1576, v1576, v1982);
            const float v1984 = nn_fma(v1983, 0.001f, v1981);
            trainer->block_1_batch_normalization_4_gamma_v[i0] = v1984;
            const float v1986 = v1979 * v1715;
            const float v1987 = nn_sqrt(v1984);
            const float v1988 = v1987 + 1e-7f;
            const float v1989 = v1986 / v1988;
            const float v146 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v1990 = v146 - v1989;
            weights->block_1_batch_normalization_4_gamma[i0] = v1990;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1583 = arena[5308480 + i0];
            const float v1962 = trainer->block_1_conv2d_2_bias_m[i0];
            const float v1963 = v1583 - v1962;
            const float v1964 = nn_fma(v1963, 0.1f, v1962);
            trainer->block_1_conv2d_2_bias_m[i0] = v1964;
            const float v1966 = trainer->block_1_conv2d_2_bias_v[i0];
            const float v1967 = -v1966;
            const float v1968 = nn_fma(v1583, v1583, v1967);
            const float v1969 = nn_fma(v1968, 0.001f, v1966);
            trainer->block_1_conv2d_2_bias_v[i0] = v1969;
            const float v1971 = v1964 * v1715;
            const float v1972 = nn_sqrt(v1969);
            const float v1973 = v1972 + 1e-7f;
            const float v1974 = v1971 / v1973;
            const float v144 = weights->block_1_conv2d_2_bias[i0];
            const float v1975 = v144 - v1974;
            weights->block_1_conv2d_2_bias[i0] = v1975;
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [n, 24, 24, 32] -> [16, 32] */
    nn_gemm(16, 32, n * 576, arena + 10321920, 1, 16, arena + 2359296, 32, 1, arena + 9142272, 32, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], less, select, mul, mul, neg -> [n, 24, 24, 16] */
    nn_gemm(n * 576, 16, 32, arena + 2359296, 32, 1, weights->block_1_conv2d_2_kernel, 1, 32, arena + 8257536, 16, 1, 0, mobilenet_train_panel_28, &(struct mobilenet_train_panel_28){ arena });
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 10321920, arena + 9142928);
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 8552448, arena + 9142944);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1593 = arena[9142944 + i0];
            const float v136 = arena[15054112 + i0];
            const float v1594 = v1593 / v136;
            arena[9142944 + i0] = v1594;
            const float v137 = arena[15054128 + i0];
            const float v1595 = v1594 * v137;
            const float v1596 = -v1595;
            const float v1597 = 0.5f / v136;
            const float v1598 = v1596 * v1597;
            const float v1603 = v1598 / v116;
            arena[15054112 + i0] = v1603;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 8847360, arena + 9142784);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[15054180];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1601 = arena[9142784 + i0];
            const float v1607 = v1601 / v116;
            arena[9142784 + i0] = v1607;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: mul, add, add, add over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v1603 = arena[15054112 + i1];
                const float v118 = arena[10027008 + i0 * 16 + i1];
                const float v1604 = v1603 * v118;
                const float v1605 = v1604 + v1604;
                const float v1590 = arena[8257536 + i0 * 16 + i1];
                const float v1606 = v1590 + v1605;
                const float v1607 = arena[9142784 + i1];
                const float v1608 = v1606 + v1607;
                arena[10027008 + i0 * 16 + i1] = v1608;
            }
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 10027008, arena + 9142960);
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_kernel_gradient [n, 48, 48, 16] [n, 24, 24, 16] -> [3, 3, 1, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv_kernel_gradient(&window, n, arena + 1179648, arena + 10027008, arena + 9142784);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 16, 32] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v1586 = arena[9142272 + i0];
            const float v1947 = trainer->block_1_conv2d_2_kernel_m[i0];
            const float v1948 = v1586 - v1947;
            const float v1949 = nn_fma(v1948, 0.1f, v1947);
            trainer->block_1_conv2d_2_kernel_m[i0] = v1949;
            const float v1951 = trainer->block_1_conv2d_2_kernel_v[i0];
            const float v1952 = -v1951;
            const float v1953 = nn_fma(v1586, v1586, v1952);
            const float v1954 = nn_fma(v1953, 0.001f, v1951);
            trainer->block_1_conv2d_2_kernel_v[i0] = v1954;
            const float v1956 = v1949 * v1715;
            const float v1957 = nn_sqrt(v1954);
            const float v1958 = v1957 + 1e-7f;
            const float v1959 = v1956 / v1958;
            const float v141 = weights->block_1_conv2d_2_kernel[i0];
            const float v1960 = v141 - v1959;
            weights->block_1_conv2d_2_kernel[i0] = v1960;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1589 = arena[9142928 + i0];
            const float v1932 = trainer->block_1_batch_normalization_3_beta_m[i0];
            const float v1933 = v1589 - v1932;
            const float v1934 = nn_fma(v1933, 0.1f, v1932);
            trainer->block_1_batch_normalization_3_beta_m[i0] = v1934;
            const float v1936 = trainer->block_1_batch_normalization_3_beta_v[i0];
            const float v1937 = -v1936;
            const float v1938 = nn_fma(v1589, v1589, v1937);
            const float v1939 = nn_fma(v1938, 0.001f, v1936);
            trainer->block_1_batch_normalization_3_beta_v[i0] = v1939;
            const float v1941 = v1934 * v1715;
            const float v1942 = nn_sqrt(v1939);
            const float v1943 = v1942 + 1e-7f;
            const float v1944 = v1941 / v1943;
            const float v112 = weights->block_1_batch_normalization_3_beta[i0];
            const float v1945 = v112 - v1944;
            weights->block_1_batch_normalization_3_beta[i0] = v1945;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1602 = arena[9142944 + i0];
            const float v1917 = trainer->block_1_batch_normalization_3_gamma_m[i0];
            const float v1918 = v1602 - v1917;
            const float v1919 = nn_fma(v1918, 0.1f, v1917);
            trainer->block_1_batch_normalization_3_gamma_m[i0] = v1919;
            const float v1921 = trainer->block_1_batch_normalization_3_gamma_v[i0];
            const float v1922 = -v1921;
            const float v1923 = nn_fma(v1602, v1602, v1922);
            const float v1924 = nn_fma(v1923, 0.001f, v1921);
            trainer->block_1_batch_normalization_3_gamma_v[i0] = v1924;
            const float v1926 = v1919 * v1715;
            const float v1927 = nn_sqrt(v1924);
            const float v1928 = v1927 + 1e-7f;
            const float v1929 = v1926 / v1928;
            const float v111 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v1930 = v111 - v1929;
            weights->block_1_batch_normalization_3_gamma[i0] = v1930;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1609 = arena[9142960 + i0];
            const float v1902 = trainer->block_1_depthwise_conv2d_1_bias_m[i0];
            const float v1903 = v1609 - v1902;
            const float v1904 = nn_fma(v1903, 0.1f, v1902);
            trainer->block_1_depthwise_conv2d_1_bias_m[i0] = v1904;
            const float v1906 = trainer->block_1_depthwise_conv2d_1_bias_v[i0];
            const float v1907 = -v1906;
            const float v1908 = nn_fma(v1609, v1609, v1907);
            const float v1909 = nn_fma(v1908, 0.001f, v1906);
            trainer->block_1_depthwise_conv2d_1_bias_v[i0] = v1909;
            const float v1911 = v1904 * v1715;
            const float v1912 = nn_sqrt(v1909);
            const float v1913 = v1912 + 1e-7f;
            const float v1914 = v1911 / v1913;
            const float v109 = weights->block_1_depthwise_conv2d_1_bias[i0];
            const float v1915 = v109 - v1914;
            weights->block_1_depthwise_conv2d_1_bias[i0] = v1915;
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_input_gradient [n, 24, 24, 16] [3, 3, 1, 16] -> [n, 48, 48, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv_input_gradient(&window, n, arena + 10027008, weights->block_1_depthwise_conv2d_1_kernel, arena + 2359296);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 16, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v1612 = arena[9142784 + i0];
            const float v1887 = trainer->block_1_depthwise_conv2d_1_kernel_m[i0];
            const float v1888 = v1612 - v1887;
            const float v1889 = nn_fma(v1888, 0.1f, v1887);
            trainer->block_1_depthwise_conv2d_1_kernel_m[i0] = v1889;
            const float v1891 = trainer->block_1_depthwise_conv2d_1_kernel_v[i0];
            const float v1892 = -v1891;
            const float v1893 = nn_fma(v1612, v1612, v1892);
            const float v1894 = nn_fma(v1893, 0.001f, v1891);
            trainer->block_1_depthwise_conv2d_1_kernel_v[i0] = v1894;
            const float v1896 = v1889 * v1715;
            const float v1897 = nn_sqrt(v1894);
            const float v1898 = v1897 + 1e-7f;
            const float v1899 = v1896 / v1898;
            const float v106 = weights->block_1_depthwise_conv2d_1_kernel[i0];
            const float v1900 = v106 - v1899;
            weights->block_1_depthwise_conv2d_1_kernel[i0] = v1900;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: less, select, mul, mul, neg over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v105 = arena[1179648 + i0 * 16 + i1];
                const float v1613 = (0.0f < v105 ? 1.0f : 0.0f);
                const float v1611 = arena[2359296 + i0 * 16 + i1];
                const float v1614 = (v1613 != 0 ? v1611 : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v1614;
                const float v102 = arena[15054096 + i1];
                const float v1616 = v1614 * v102;
                arena[2359296 + i0 * 16 + i1] = v1616;
                const float v83 = arena[i0 * 16 + i1];
                const float v1617 = v1614 * v83;
                arena[3538944 + i0 * 16 + i1] = v1617;
                const float v1625 = -v1616;
                arena[4718592 + i0 * 16 + i1] = v1625;
            }
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 1179648, arena + 8257536);
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 3538944, arena + 1179648);
    /* mobilenet.nn:8: block/batch_normalization_2: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1619 = arena[1179648 + i0];
            const float v101 = arena[15054080 + i0];
            const float v1620 = v1619 / v101;
            arena[1179648 + i0] = v1620;
            const float v102 = arena[15054096 + i0];
            const float v1621 = v1620 * v102;
            const float v1622 = -v1621;
            const float v1623 = 0.5f / v101;
            const float v1624 = v1622 * v1623;
            const float v1629 = v1624 / v11;
            arena[15054080 + i0] = v1629;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 4718592, arena + 1179664);
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1627 = arena[1179664 + i0];
            const float v1633 = v1627 / v11;
            arena[1179664 + i0] = v1633;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: mul, add, add, add over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v1629 = arena[15054080 + i1];
                const float v83 = arena[i0 * 16 + i1];
                const float v1630 = v1629 * v83;
                const float v1631 = v1630 + v1630;
                const float v1616 = arena[2359296 + i0 * 16 + i1];
                const float v1632 = v1616 + v1631;
                const float v1633 = arena[1179664 + i1];
                const float v1634 = v1632 + v1633;
                arena[i0 * 16 + i1] = v1634;
            }
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena, arena + 1179664);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1615 = arena[8257536 + i0];
            const float v1872 = trainer->block_batch_normalization_2_beta_m[i0];
            const float v1873 = v1615 - v1872;
            const float v1874 = nn_fma(v1873, 0.1f, v1872);
            trainer->block_batch_normalization_2_beta_m[i0] = v1874;
            const float v1876 = trainer->block_batch_normalization_2_beta_v[i0];
            const float v1877 = -v1876;
            const float v1878 = nn_fma(v1615, v1615, v1877);
            const float v1879 = nn_fma(v1878, 0.001f, v1876);
            trainer->block_batch_normalization_2_beta_v[i0] = v1879;
            const float v1881 = v1874 * v1715;
            const float v1882 = nn_sqrt(v1879);
            const float v1883 = v1882 + 1e-7f;
            const float v1884 = v1881 / v1883;
            const float v79 = weights->block_batch_normalization_2_beta[i0];
            const float v1885 = v79 - v1884;
            weights->block_batch_normalization_2_beta[i0] = v1885;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1628 = arena[1179648 + i0];
            const float v1857 = trainer->block_batch_normalization_2_gamma_m[i0];
            const float v1858 = v1628 - v1857;
            const float v1859 = nn_fma(v1858, 0.1f, v1857);
            trainer->block_batch_normalization_2_gamma_m[i0] = v1859;
            const float v1861 = trainer->block_batch_normalization_2_gamma_v[i0];
            const float v1862 = -v1861;
            const float v1863 = nn_fma(v1628, v1628, v1862);
            const float v1864 = nn_fma(v1863, 0.001f, v1861);
            trainer->block_batch_normalization_2_gamma_v[i0] = v1864;
            const float v1866 = v1859 * v1715;
            const float v1867 = nn_sqrt(v1864);
            const float v1868 = v1867 + 1e-7f;
            const float v1869 = v1866 / v1868;
            const float v78 = weights->block_batch_normalization_2_gamma[i0];
            const float v1870 = v78 - v1869;
            weights->block_batch_normalization_2_gamma[i0] = v1870;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1635 = arena[1179664 + i0];
            const float v1842 = trainer->block_conv2d_1_bias_m[i0];
            const float v1843 = v1635 - v1842;
            const float v1844 = nn_fma(v1843, 0.1f, v1842);
            trainer->block_conv2d_1_bias_m[i0] = v1844;
            const float v1846 = trainer->block_conv2d_1_bias_v[i0];
            const float v1847 = -v1846;
            const float v1848 = nn_fma(v1635, v1635, v1847);
            const float v1849 = nn_fma(v1848, 0.001f, v1846);
            trainer->block_conv2d_1_bias_v[i0] = v1849;
            const float v1851 = v1844 * v1715;
            const float v1852 = nn_sqrt(v1849);
            const float v1853 = v1852 + 1e-7f;
            const float v1854 = v1851 / v1853;
            const float v76 = weights->block_conv2d_1_bias[i0];
            const float v1855 = v76 - v1854;
            weights->block_conv2d_1_bias[i0] = v1855;
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [n, 48, 48, 16] -> [8, 16] */
    nn_gemm(8, 16, n * 2304, arena + 7667712, 1, 8, arena, 16, 1, arena + 2949120, 16, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], less, select, mul, mul, neg -> [n, 48, 48, 8] */
    nn_gemm(n * 2304, 8, 16, arena, 16, 1, weights->block_conv2d_1_kernel, 1, 16, arena + 1179648, 8, 1, 0, mobilenet_train_panel_29, &(struct mobilenet_train_panel_29){ arena });
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 7667712, arena + 589896);
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 1769472, arena + 589904);
    /* mobilenet.nn:7: block/batch_normalization_1: div, mul, neg, div, mul, div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1645 = arena[589904 + i0];
            const float v68 = arena[15054160 + i0];
            const float v1646 = v1645 / v68;
            arena[589904 + i0] = v1646;
            const float v69 = arena[15054168 + i0];
            const float v1647 = v1646 * v69;
            const float v1648 = -v1647;
            const float v1649 = 0.5f / v68;
            const float v1650 = v1648 * v1649;
            const float v1655 = v1650 / v11;
            arena[15054160 + i0] = v1655;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 2359296, arena + 589912);
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1653 = arena[589912 + i0];
            const float v1659 = v1653 / v11;
            arena[589912 + i0] = v1659;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: mul, add, add, add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v1655 = arena[15054160 + i1];
                const float v50 = arena[7077888 + i0 * 8 + i1];
                const float v1656 = v1655 * v50;
                const float v1657 = v1656 + v1656;
                const float v1642 = arena[1179648 + i0 * 8 + i1];
                const float v1658 = v1642 + v1657;
                const float v1659 = arena[589912 + i1];
                const float v1660 = v1658 + v1659;
                arena[7077888 + i0 * 8 + i1] = v1660;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 7077888, arena);
    /* mobilenet.nn:7: block/depthwise_conv2d: conv_kernel_gradient [n, 48, 48, 8] [n, 48, 48, 8] -> [3, 3, 1, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv_kernel_gradient(&window, n, arena + 6488064, arena + 7077888, arena + 589824);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 8, 16] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1638 = arena[2949120 + i0];
            const float v1827 = trainer->block_conv2d_1_kernel_m[i0];
            const float v1828 = v1638 - v1827;
            const float v1829 = nn_fma(v1828, 0.1f, v1827);
            trainer->block_conv2d_1_kernel_m[i0] = v1829;
            const float v1831 = trainer->block_conv2d_1_kernel_v[i0];
            const float v1832 = -v1831;
            const float v1833 = nn_fma(v1638, v1638, v1832);
            const float v1834 = nn_fma(v1833, 0.001f, v1831);
            trainer->block_conv2d_1_kernel_v[i0] = v1834;
            const float v1836 = v1829 * v1715;
            const float v1837 = nn_sqrt(v1834);
            const float v1838 = v1837 + 1e-7f;
            const float v1839 = v1836 / v1838;
            const float v73 = weights->block_conv2d_1_kernel[i0];
            const float v1840 = v73 - v1839;
            weights->block_conv2d_1_kernel[i0] = v1840;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1641 = arena[589896 + i0];
            const float v1812 = trainer->block_batch_normalization_1_beta_m[i0];
            const float v1813 = v1641 - v1812;
            const float v1814 = nn_fma(v1813, 0.1f, v1812);
            trainer->block_batch_normalization_1_beta_m[i0] = v1814;
            const float v1816 = trainer->block_batch_normalization_1_beta_v[i0];
            const float v1817 = -v1816;
            const float v1818 = nn_fma(v1641, v1641, v1817);
            const float v1819 = nn_fma(v1818, 0.001f, v1816);
            trainer->block_batch_normalization_1_beta_v[i0] = v1819;
            const float v1821 = v1814 * v1715;
            const float v1822 = nn_sqrt(v1819);
            const float v1823 = v1822 + 1e-7f;
            const float v1824 = v1821 / v1823;
            const float v46 = weights->block_batch_normalization_1_beta[i0];
            const float v1825 = v46 - v1824;
            weights->block_batch_normalization_1_beta[i0] = v1825;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1654 = arena[589904 + i0];
            const float v1797 = trainer->block_batch_normalization_1_gamma_m[i0];
            const float v1798 = v1654 - v1797;
            const float v1799 = nn_fma(v1798, 0.1f, v1797);
            trainer->block_batch_normalization_1_gamma_m[i0] = v1799;
            const float v1801 = trainer->block_batch_normalization_1_gamma_v[i0];
            const float v1802 = -v1801;
            const float v1803 = nn_fma(v1654, v1654, v1802);
            const float v1804 = nn_fma(v1803, 0.001f, v1801);
            trainer->block_batch_normalization_1_gamma_v[i0] = v1804;
            const float v1806 = v1799 * v1715;
            const float v1807 = nn_sqrt(v1804);
            const float v1808 = v1807 + 1e-7f;
            const float v1809 = v1806 / v1808;
            const float v45 = weights->block_batch_normalization_1_gamma[i0];
            const float v1810 = v45 - v1809;
            weights->block_batch_normalization_1_gamma[i0] = v1810;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1661 = arena[i0];
            const float v1782 = trainer->block_depthwise_conv2d_bias_m[i0];
            const float v1783 = v1661 - v1782;
            const float v1784 = nn_fma(v1783, 0.1f, v1782);
            trainer->block_depthwise_conv2d_bias_m[i0] = v1784;
            const float v1786 = trainer->block_depthwise_conv2d_bias_v[i0];
            const float v1787 = -v1786;
            const float v1788 = nn_fma(v1661, v1661, v1787);
            const float v1789 = nn_fma(v1788, 0.001f, v1786);
            trainer->block_depthwise_conv2d_bias_v[i0] = v1789;
            const float v1791 = v1784 * v1715;
            const float v1792 = nn_sqrt(v1789);
            const float v1793 = v1792 + 1e-7f;
            const float v1794 = v1791 / v1793;
            const float v43 = weights->block_depthwise_conv2d_bias[i0];
            const float v1795 = v43 - v1794;
            weights->block_depthwise_conv2d_bias[i0] = v1795;
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv_input_gradient [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv_input_gradient(&window, n, arena + 7077888, weights->block_depthwise_conv2d_kernel, arena);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 8, 1] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            const float v1664 = arena[589824 + i0];
            const float v1767 = trainer->block_depthwise_conv2d_kernel_m[i0];
            const float v1768 = v1664 - v1767;
            const float v1769 = nn_fma(v1768, 0.1f, v1767);
            trainer->block_depthwise_conv2d_kernel_m[i0] = v1769;
            const float v1771 = trainer->block_depthwise_conv2d_kernel_v[i0];
            const float v1772 = -v1771;
            const float v1773 = nn_fma(v1664, v1664, v1772);
            const float v1774 = nn_fma(v1773, 0.001f, v1771);
            trainer->block_depthwise_conv2d_kernel_v[i0] = v1774;
            const float v1776 = v1769 * v1715;
            const float v1777 = nn_sqrt(v1774);
            const float v1778 = v1777 + 1e-7f;
            const float v1779 = v1776 / v1778;
            const float v40 = weights->block_depthwise_conv2d_kernel[i0];
            const float v1780 = v40 - v1779;
            weights->block_depthwise_conv2d_kernel[i0] = v1780;
        }
    }
    /* mobilenet.nn:14: batch_normalization: less, select, mul, mul, neg over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v39 = arena[6488064 + i0 * 8 + i1];
                const float v1665 = (0.0f < v39 ? 1.0f : 0.0f);
                const float v1663 = arena[i0 * 8 + i1];
                const float v1666 = (v1665 != 0 ? v1663 : 0.0f);
                arena[6488064 + i0 * 8 + i1] = v1666;
                const float v35 = arena[15054152 + i1];
                const float v1668 = v1666 * v35;
                arena[i0 * 8 + i1] = v1668;
                const float v13 = arena[5898240 + i0 * 8 + i1];
                const float v1669 = v1666 * v13;
                arena[589824 + i0 * 8 + i1] = v1669;
                const float v1677 = -v1668;
                arena[1179648 + i0 * 8 + i1] = v1677;
            }
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 6488064, arena + 1769472);
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 589824, arena + 1769480);
    /* mobilenet.nn:14: batch_normalization: div, mul, neg, div, mul, div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1671 = arena[1769480 + i0];
            const float v34 = arena[15054144 + i0];
            const float v1672 = v1671 / v34;
            arena[1769480 + i0] = v1672;
            const float v35 = arena[15054152 + i0];
            const float v1673 = v1672 * v35;
            const float v1674 = -v1673;
            const float v1675 = 0.5f / v34;
            const float v1676 = v1674 * v1675;
            const float v1681 = v1676 / v11;
            arena[15054144 + i0] = v1681;
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 1179648, arena + 589824);
    /* mobilenet.nn:14: batch_normalization: div over [1, 1, 8] */
    {
        const float v11 = arena[15054176];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1679 = arena[589824 + i0];
            const float v1685 = v1679 / v11;
            arena[589824 + i0] = v1685;
        }
    }
    /* mobilenet.nn:14: batch_normalization: mul, add, add, add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v1681 = arena[15054144 + i1];
                const float v13 = arena[5898240 + i0 * 8 + i1];
                const float v1682 = v1681 * v13;
                const float v1683 = v1682 + v1682;
                const float v1668 = arena[i0 * 8 + i1];
                const float v1684 = v1668 + v1683;
                const float v1685 = arena[589824 + i1];
                const float v1686 = v1684 + v1685;
                arena[5898240 + i0 * 8 + i1] = v1686;
            }
        }
    }
    /* mobilenet.nn:13: conv2d: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 5898240, arena + 216);
    /* mobilenet.nn:13: conv2d: conv_kernel_gradient [n, 96, 96, 3] [n, 48, 48, 8] -> [3, 3, 3, 8] */
    {
        static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
        nn_conv_kernel_gradient(&window, n, image, arena + 5898240, arena);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1667 = arena[1769472 + i0];
            const float v1752 = trainer->batch_normalization_beta_m[i0];
            const float v1753 = v1667 - v1752;
            const float v1754 = nn_fma(v1753, 0.1f, v1752);
            trainer->batch_normalization_beta_m[i0] = v1754;
            const float v1756 = trainer->batch_normalization_beta_v[i0];
            const float v1757 = -v1756;
            const float v1758 = nn_fma(v1667, v1667, v1757);
            const float v1759 = nn_fma(v1758, 0.001f, v1756);
            trainer->batch_normalization_beta_v[i0] = v1759;
            const float v1761 = v1754 * v1715;
            const float v1762 = nn_sqrt(v1759);
            const float v1763 = v1762 + 1e-7f;
            const float v1764 = v1761 / v1763;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v1765 = v6 - v1764;
            weights->batch_normalization_beta[i0] = v1765;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1680 = arena[1769480 + i0];
            const float v1737 = trainer->batch_normalization_gamma_m[i0];
            const float v1738 = v1680 - v1737;
            const float v1739 = nn_fma(v1738, 0.1f, v1737);
            trainer->batch_normalization_gamma_m[i0] = v1739;
            const float v1741 = trainer->batch_normalization_gamma_v[i0];
            const float v1742 = -v1741;
            const float v1743 = nn_fma(v1680, v1680, v1742);
            const float v1744 = nn_fma(v1743, 0.001f, v1741);
            trainer->batch_normalization_gamma_v[i0] = v1744;
            const float v1746 = v1739 * v1715;
            const float v1747 = nn_sqrt(v1744);
            const float v1748 = v1747 + 1e-7f;
            const float v1749 = v1746 / v1748;
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v1750 = v5 - v1749;
            weights->batch_normalization_gamma[i0] = v1750;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1687 = arena[216 + i0];
            const float v1722 = trainer->conv2d_bias_m[i0];
            const float v1723 = v1687 - v1722;
            const float v1724 = nn_fma(v1723, 0.1f, v1722);
            trainer->conv2d_bias_m[i0] = v1724;
            const float v1726 = trainer->conv2d_bias_v[i0];
            const float v1727 = -v1726;
            const float v1728 = nn_fma(v1687, v1687, v1727);
            const float v1729 = nn_fma(v1728, 0.001f, v1726);
            trainer->conv2d_bias_v[i0] = v1729;
            const float v1731 = v1724 * v1715;
            const float v1732 = nn_sqrt(v1729);
            const float v1733 = v1732 + 1e-7f;
            const float v1734 = v1731 / v1733;
            const float v3 = weights->conv2d_bias[i0];
            const float v1735 = v3 - v1734;
            weights->conv2d_bias[i0] = v1735;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 3, 8] */
    {
        const float v1715 = arena[15054196];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            const float v1688 = arena[i0];
            const float v1696 = trainer->conv2d_kernel_m[i0];
            const float v1697 = v1688 - v1696;
            const float v1699 = nn_fma(v1697, 0.1f, v1696);
            trainer->conv2d_kernel_m[i0] = v1699;
            const float v1701 = trainer->conv2d_kernel_v[i0];
            const float v1702 = -v1701;
            const float v1703 = nn_fma(v1688, v1688, v1702);
            const float v1705 = nn_fma(v1703, 0.001f, v1701);
            trainer->conv2d_kernel_v[i0] = v1705;
            const float v1716 = v1699 * v1715;
            const float v1717 = nn_sqrt(v1705);
            const float v1718 = v1717 + 1e-7f;
            const float v1719 = v1716 / v1718;
            const float v1 = weights->conv2d_kernel[i0];
            const float v1720 = v1 - v1719;
            weights->conv2d_kernel[i0] = v1720;
        }
    }
    return arena[15054200];
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

struct mobilenet_evaluate_panel_1 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
static void mobilenet_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_1 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v42 = c[i1 - column];
            const float v43 = weights->block_conv2d_1_bias[i1];
            const float v44 = v42 + v43;
            const float v51 = arena[1769472 + i1];
            const float v55 = arena[1769488 + i1];
            const float v56 = nn_fma(v44, v51, v55);
            const float v57 = (0.0f < v56 ? 1.0f : 0.0f);
            const float v58 = (v57 != 0 ? v56 : 0.0f);
            arena[i0 * 16 + i1] = v58;
        }
    }
}

struct mobilenet_evaluate_panel_2 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
static void mobilenet_evaluate_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_2 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v80 = c[i1 - column];
            const float v81 = weights->block_1_conv2d_2_bias[i1];
            const float v82 = v80 + v81;
            const float v89 = arena[589824 + i1];
            const float v93 = arena[589856 + i1];
            const float v94 = nn_fma(v82, v89, v93);
            const float v95 = (0.0f < v94 ? 1.0f : 0.0f);
            const float v96 = (v95 != 0 ? v94 : 0.0f);
            arena[i0 * 32 + i1] = v96;
        }
    }
}

struct mobilenet_evaluate_panel_3 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
static void mobilenet_evaluate_panel_3(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_3 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v118 = c[i1 - column];
            const float v119 = weights->block_2_conv2d_3_bias[i1];
            const float v120 = v118 + v119;
            const float v127 = arena[1179648 + i1];
            const float v131 = arena[1179680 + i1];
            const float v132 = nn_fma(v120, v127, v131);
            const float v133 = (0.0f < v132 ? 1.0f : 0.0f);
            const float v134 = (v133 != 0 ? v132 : 0.0f);
            arena[i0 * 32 + i1] = v134;
        }
    }
}

struct mobilenet_evaluate_panel_4 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
static void mobilenet_evaluate_panel_4(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_4 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v156 = c[i1 - column];
            const float v157 = weights->block_3_conv2d_4_bias[i1];
            const float v158 = v156 + v157;
            const float v165 = arena[294912 + i1];
            const float v169 = arena[294976 + i1];
            const float v170 = nn_fma(v158, v165, v169);
            const float v171 = (0.0f < v170 ? 1.0f : 0.0f);
            const float v172 = (v171 != 0 ? v170 : 0.0f);
            arena[i0 * 64 + i1] = v172;
        }
    }
}

struct mobilenet_evaluate_panel_5 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
static void mobilenet_evaluate_panel_5(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_5 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v194 = c[i1 - column];
            const float v195 = weights->block_4_conv2d_5_bias[i1];
            const float v196 = v194 + v195;
            const float v203 = arena[589824 + i1];
            const float v207 = arena[589888 + i1];
            const float v208 = nn_fma(v196, v203, v207);
            const float v209 = (0.0f < v208 ? 1.0f : 0.0f);
            const float v210 = (v209 != 0 ? v208 : 0.0f);
            arena[i0 * 64 + i1] = v210;
        }
    }
}

struct mobilenet_evaluate_panel_6 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_6(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_6 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v232 = c[i1 - column];
            const float v233 = weights->block_5_conv2d_6_bias[i1];
            const float v234 = v232 + v233;
            const float v241 = arena[147456 + i1];
            const float v245 = arena[147584 + i1];
            const float v246 = nn_fma(v234, v241, v245);
            const float v247 = (0.0f < v246 ? 1.0f : 0.0f);
            const float v248 = (v247 != 0 ? v246 : 0.0f);
            arena[i0 * 128 + i1] = v248;
        }
    }
}

struct mobilenet_evaluate_panel_7 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_7(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_7 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v270 = c[i1 - column];
            const float v271 = weights->block_6_conv2d_7_bias[i1];
            const float v272 = v270 + v271;
            const float v279 = arena[294912 + i1];
            const float v283 = arena[295040 + i1];
            const float v284 = nn_fma(v272, v279, v283);
            const float v285 = (0.0f < v284 ? 1.0f : 0.0f);
            const float v286 = (v285 != 0 ? v284 : 0.0f);
            arena[i0 * 128 + i1] = v286;
        }
    }
}

struct mobilenet_evaluate_panel_8 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_8(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_8 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v308 = c[i1 - column];
            const float v309 = weights->block_7_conv2d_8_bias[i1];
            const float v310 = v308 + v309;
            const float v317 = arena[294912 + i1];
            const float v321 = arena[295040 + i1];
            const float v322 = nn_fma(v310, v317, v321);
            const float v323 = (0.0f < v322 ? 1.0f : 0.0f);
            const float v324 = (v323 != 0 ? v322 : 0.0f);
            arena[i0 * 128 + i1] = v324;
        }
    }
}

struct mobilenet_evaluate_panel_9 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_9(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_9 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v346 = c[i1 - column];
            const float v347 = weights->block_8_conv2d_9_bias[i1];
            const float v348 = v346 + v347;
            const float v355 = arena[294912 + i1];
            const float v359 = arena[295040 + i1];
            const float v360 = nn_fma(v348, v355, v359);
            const float v361 = (0.0f < v360 ? 1.0f : 0.0f);
            const float v362 = (v361 != 0 ? v360 : 0.0f);
            arena[i0 * 128 + i1] = v362;
        }
    }
}

struct mobilenet_evaluate_panel_10 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_10(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_10 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v384 = c[i1 - column];
            const float v385 = weights->block_9_conv2d_10_bias[i1];
            const float v386 = v384 + v385;
            const float v393 = arena[294912 + i1];
            const float v397 = arena[295040 + i1];
            const float v398 = nn_fma(v386, v393, v397);
            const float v399 = (0.0f < v398 ? 1.0f : 0.0f);
            const float v400 = (v399 != 0 ? v398 : 0.0f);
            arena[i0 * 128 + i1] = v400;
        }
    }
}

struct mobilenet_evaluate_panel_11 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
static void mobilenet_evaluate_panel_11(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_11 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v422 = c[i1 - column];
            const float v423 = weights->block_10_conv2d_11_bias[i1];
            const float v424 = v422 + v423;
            const float v431 = arena[294912 + i1];
            const float v435 = arena[295040 + i1];
            const float v436 = nn_fma(v424, v431, v435);
            const float v437 = (0.0f < v436 ? 1.0f : 0.0f);
            const float v438 = (v437 != 0 ? v436 : 0.0f);
            arena[i0 * 128 + i1] = v438;
        }
    }
}

struct mobilenet_evaluate_panel_12 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
static void mobilenet_evaluate_panel_12(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_evaluate_panel_12 *const given = context;
    const mobilenet_weights *const weights = given->weights;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v460 = c[i1 - column];
            const float v461 = weights->block_11_conv2d_12_bias[i1];
            const float v462 = v460 + v461;
            const float v469 = arena[73728 + i1];
            const float v473 = arena[73984 + i1];
            const float v474 = nn_fma(v462, v469, v473);
            const float v475 = (0.0f < v474 ? 1.0f : 0.0f);
            const float v476 = (v475 != 0 ? v474 : 0.0f);
            arena[i0 * 256 + i1] = v476;
        }
    }
}

struct mobilenet_evaluate_panel_13 { const mobilenet_weights *weights; float *arena; };

/* mobilenet.nn:8: block_12: contract [n, 3, 3, 256] [256, 256], add, fma, less, select -> [n, 3, 3, 256] */
static void mobilenet_evaluate_panel_13(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
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
            arena[i0 * 256 + i1] = v514;
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
            arena[i0 * 2 + i1] = v521;
        }
    }
}

float mobilenet_evaluate(const mobilenet_weights *weights, mobilenet_scratch *scratch, mobilenet_metrics *metrics, int n, const float *image, const int32_t *person_true) {
    float *const arena = scratch->arena;
    int32_t *const integers = scratch->integers;
    if (n < 1 || n > MOBILENET_BATCH) return nn_from_bits(0x7fc00000u);
    /* mobilenet.nn:13: conv2d: conv [n, 96, 96, 3] [3, 3, 3, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 96, 96 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 3, 8, 1 };
        nn_conv(&window, n, image, weights->conv2d_kernel, arena);
    }
    /* mobilenet.nn:14: batch_normalization: add, sqrt, div, neg, fma over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v7 = weights->batch_normalization_moving_variance[i0];
            const float v9 = v7 + 0.001f;
            const float v10 = nn_sqrt(v9);
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v11 = v5 / v10;
            arena[589824 + i0] = v11;
            const float v13 = weights->batch_normalization_moving_mean[i0];
            const float v14 = -v13;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v15 = nn_fma(v14, v11, v6);
            arena[589832 + i0] = v15;
        }
    }
    /* mobilenet.nn:15: add, fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v2 = arena[i0 * 8 + i1];
                const float v3 = weights->conv2d_bias[i1];
                const float v4 = v2 + v3;
                const float v12 = arena[589824 + i1];
                const float v16 = arena[589832 + i1];
                const float v17 = nn_fma(v4, v12, v16);
                const float v19 = (0.0f < v17 ? 1.0f : 0.0f);
                const float v20 = (v19 != 0 ? v17 : 0.0f);
                arena[i0 * 8 + i1] = v20;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv(&window, n, arena, weights->block_depthwise_conv2d_kernel, arena + 1179648);
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
            arena[i0] = v31;
            const float v33 = weights->block_batch_normalization_1_moving_mean[i0];
            const float v34 = -v33;
            const float v27 = weights->block_batch_normalization_1_beta[i0];
            const float v35 = nn_fma(v34, v31, v27);
            arena[8 + i0] = v35;
        }
    }
    /* mobilenet.nn:7: block: add, fma, less, select over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v23 = arena[1179648 + i0 * 8 + i1];
                const float v24 = weights->block_depthwise_conv2d_bias[i1];
                const float v25 = v23 + v24;
                const float v32 = arena[i1];
                const float v36 = arena[8 + i1];
                const float v37 = nn_fma(v25, v32, v36);
                const float v38 = (0.0f < v37 ? 1.0f : 0.0f);
                const float v39 = (v38 != 0 ? v37 : 0.0f);
                arena[1179648 + i0 * 8 + i1] = v39;
            }
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
            arena[1769472 + i0] = v50;
            const float v52 = weights->block_batch_normalization_2_moving_mean[i0];
            const float v53 = -v52;
            const float v46 = weights->block_batch_normalization_2_beta[i0];
            const float v54 = nn_fma(v53, v50, v46);
            arena[1769488 + i0] = v54;
        }
    }
    /* mobilenet.nn:8: block: contract [n, 48, 48, 8] [8, 16], add, fma, less, select -> [n, 48, 48, 16] */
    nn_gemm(n * 2304, 16, 8, arena + 1179648, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 1, 0, mobilenet_evaluate_panel_1, &(struct mobilenet_evaluate_panel_1){ weights, arena });
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv(&window, n, arena, weights->block_1_depthwise_conv2d_1_kernel, arena + 1179648);
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
            arena[i0] = v69;
            const float v71 = weights->block_1_batch_normalization_3_moving_mean[i0];
            const float v72 = -v71;
            const float v65 = weights->block_1_batch_normalization_3_beta[i0];
            const float v73 = nn_fma(v72, v69, v65);
            arena[16 + i0] = v73;
        }
    }
    /* mobilenet.nn:7: block_1: add, fma, less, select over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v61 = arena[1179648 + i0 * 16 + i1];
                const float v62 = weights->block_1_depthwise_conv2d_1_bias[i1];
                const float v63 = v61 + v62;
                const float v70 = arena[i1];
                const float v74 = arena[16 + i1];
                const float v75 = nn_fma(v63, v70, v74);
                const float v76 = (0.0f < v75 ? 1.0f : 0.0f);
                const float v77 = (v76 != 0 ? v75 : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v77;
            }
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
            arena[589824 + i0] = v88;
            const float v90 = weights->block_1_batch_normalization_4_moving_mean[i0];
            const float v91 = -v90;
            const float v84 = weights->block_1_batch_normalization_4_beta[i0];
            const float v92 = nn_fma(v91, v88, v84);
            arena[589856 + i0] = v92;
        }
    }
    /* mobilenet.nn:8: block_1: contract [n, 24, 24, 16] [16, 32], add, fma, less, select -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 16, arena + 1179648, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena, 32, 1, 0, mobilenet_evaluate_panel_2, &(struct mobilenet_evaluate_panel_2){ weights, arena });
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv(&window, n, arena, weights->block_2_depthwise_conv2d_2_kernel, arena + 589824);
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
            arena[i0] = v107;
            const float v109 = weights->block_2_batch_normalization_5_moving_mean[i0];
            const float v110 = -v109;
            const float v103 = weights->block_2_batch_normalization_5_beta[i0];
            const float v111 = nn_fma(v110, v107, v103);
            arena[32 + i0] = v111;
        }
    }
    /* mobilenet.nn:7: block_2: add, fma, less, select over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v99 = arena[589824 + i0 * 32 + i1];
                const float v100 = weights->block_2_depthwise_conv2d_2_bias[i1];
                const float v101 = v99 + v100;
                const float v108 = arena[i1];
                const float v112 = arena[32 + i1];
                const float v113 = nn_fma(v101, v108, v112);
                const float v114 = (0.0f < v113 ? 1.0f : 0.0f);
                const float v115 = (v114 != 0 ? v113 : 0.0f);
                arena[589824 + i0 * 32 + i1] = v115;
            }
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
            arena[1179648 + i0] = v126;
            const float v128 = weights->block_2_batch_normalization_6_moving_mean[i0];
            const float v129 = -v128;
            const float v122 = weights->block_2_batch_normalization_6_beta[i0];
            const float v130 = nn_fma(v129, v126, v122);
            arena[1179680 + i0] = v130;
        }
    }
    /* mobilenet.nn:8: block_2: contract [n, 24, 24, 32] [32, 32], add, fma, less, select -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 589824, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena, 32, 1, 0, mobilenet_evaluate_panel_3, &(struct mobilenet_evaluate_panel_3){ weights, arena });
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv(&window, n, arena, weights->block_3_depthwise_conv2d_3_kernel, arena + 589824);
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
            arena[i0] = v145;
            const float v147 = weights->block_3_batch_normalization_7_moving_mean[i0];
            const float v148 = -v147;
            const float v141 = weights->block_3_batch_normalization_7_beta[i0];
            const float v149 = nn_fma(v148, v145, v141);
            arena[32 + i0] = v149;
        }
    }
    /* mobilenet.nn:7: block_3: add, fma, less, select over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v137 = arena[589824 + i0 * 32 + i1];
                const float v138 = weights->block_3_depthwise_conv2d_3_bias[i1];
                const float v139 = v137 + v138;
                const float v146 = arena[i1];
                const float v150 = arena[32 + i1];
                const float v151 = nn_fma(v139, v146, v150);
                const float v152 = (0.0f < v151 ? 1.0f : 0.0f);
                const float v153 = (v152 != 0 ? v151 : 0.0f);
                arena[589824 + i0 * 32 + i1] = v153;
            }
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
            arena[294912 + i0] = v164;
            const float v166 = weights->block_3_batch_normalization_8_moving_mean[i0];
            const float v167 = -v166;
            const float v160 = weights->block_3_batch_normalization_8_beta[i0];
            const float v168 = nn_fma(v167, v164, v160);
            arena[294976 + i0] = v168;
        }
    }
    /* mobilenet.nn:8: block_3: contract [n, 12, 12, 32] [32, 64], add, fma, less, select -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 32, arena + 589824, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena, 64, 1, 0, mobilenet_evaluate_panel_4, &(struct mobilenet_evaluate_panel_4){ weights, arena });
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv(&window, n, arena, weights->block_4_depthwise_conv2d_4_kernel, arena + 294912);
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
            arena[i0] = v183;
            const float v185 = weights->block_4_batch_normalization_9_moving_mean[i0];
            const float v186 = -v185;
            const float v179 = weights->block_4_batch_normalization_9_beta[i0];
            const float v187 = nn_fma(v186, v183, v179);
            arena[64 + i0] = v187;
        }
    }
    /* mobilenet.nn:7: block_4: add, fma, less, select over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v175 = arena[294912 + i0 * 64 + i1];
                const float v176 = weights->block_4_depthwise_conv2d_4_bias[i1];
                const float v177 = v175 + v176;
                const float v184 = arena[i1];
                const float v188 = arena[64 + i1];
                const float v189 = nn_fma(v177, v184, v188);
                const float v190 = (0.0f < v189 ? 1.0f : 0.0f);
                const float v191 = (v190 != 0 ? v189 : 0.0f);
                arena[294912 + i0 * 64 + i1] = v191;
            }
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
            arena[589824 + i0] = v202;
            const float v204 = weights->block_4_batch_normalization_10_moving_mean[i0];
            const float v205 = -v204;
            const float v198 = weights->block_4_batch_normalization_10_beta[i0];
            const float v206 = nn_fma(v205, v202, v198);
            arena[589888 + i0] = v206;
        }
    }
    /* mobilenet.nn:8: block_4: contract [n, 12, 12, 64] [64, 64], add, fma, less, select -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 294912, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena, 64, 1, 0, mobilenet_evaluate_panel_5, &(struct mobilenet_evaluate_panel_5){ weights, arena });
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv(&window, n, arena, weights->block_5_depthwise_conv2d_5_kernel, arena + 294912);
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
            arena[i0] = v221;
            const float v223 = weights->block_5_batch_normalization_11_moving_mean[i0];
            const float v224 = -v223;
            const float v217 = weights->block_5_batch_normalization_11_beta[i0];
            const float v225 = nn_fma(v224, v221, v217);
            arena[64 + i0] = v225;
        }
    }
    /* mobilenet.nn:7: block_5: add, fma, less, select over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v213 = arena[294912 + i0 * 64 + i1];
                const float v214 = weights->block_5_depthwise_conv2d_5_bias[i1];
                const float v215 = v213 + v214;
                const float v222 = arena[i1];
                const float v226 = arena[64 + i1];
                const float v227 = nn_fma(v215, v222, v226);
                const float v228 = (0.0f < v227 ? 1.0f : 0.0f);
                const float v229 = (v228 != 0 ? v227 : 0.0f);
                arena[294912 + i0 * 64 + i1] = v229;
            }
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
            arena[147456 + i0] = v240;
            const float v242 = weights->block_5_batch_normalization_12_moving_mean[i0];
            const float v243 = -v242;
            const float v236 = weights->block_5_batch_normalization_12_beta[i0];
            const float v244 = nn_fma(v243, v240, v236);
            arena[147584 + i0] = v244;
        }
    }
    /* mobilenet.nn:8: block_5: contract [n, 6, 6, 64] [64, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 64, arena + 294912, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_6, &(struct mobilenet_evaluate_panel_6){ weights, arena });
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_6_depthwise_conv2d_6_kernel, arena + 147456);
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
            arena[i0] = v259;
            const float v261 = weights->block_6_batch_normalization_13_moving_mean[i0];
            const float v262 = -v261;
            const float v255 = weights->block_6_batch_normalization_13_beta[i0];
            const float v263 = nn_fma(v262, v259, v255);
            arena[128 + i0] = v263;
        }
    }
    /* mobilenet.nn:7: block_6: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v251 = arena[147456 + i0 * 128 + i1];
                const float v252 = weights->block_6_depthwise_conv2d_6_bias[i1];
                const float v253 = v251 + v252;
                const float v260 = arena[i1];
                const float v264 = arena[128 + i1];
                const float v265 = nn_fma(v253, v260, v264);
                const float v266 = (0.0f < v265 ? 1.0f : 0.0f);
                const float v267 = (v266 != 0 ? v265 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v267;
            }
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
            arena[294912 + i0] = v278;
            const float v280 = weights->block_6_batch_normalization_14_moving_mean[i0];
            const float v281 = -v280;
            const float v274 = weights->block_6_batch_normalization_14_beta[i0];
            const float v282 = nn_fma(v281, v278, v274);
            arena[295040 + i0] = v282;
        }
    }
    /* mobilenet.nn:8: block_6: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_7, &(struct mobilenet_evaluate_panel_7){ weights, arena });
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_7_depthwise_conv2d_7_kernel, arena + 147456);
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
            arena[i0] = v297;
            const float v299 = weights->block_7_batch_normalization_15_moving_mean[i0];
            const float v300 = -v299;
            const float v293 = weights->block_7_batch_normalization_15_beta[i0];
            const float v301 = nn_fma(v300, v297, v293);
            arena[128 + i0] = v301;
        }
    }
    /* mobilenet.nn:7: block_7: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v289 = arena[147456 + i0 * 128 + i1];
                const float v290 = weights->block_7_depthwise_conv2d_7_bias[i1];
                const float v291 = v289 + v290;
                const float v298 = arena[i1];
                const float v302 = arena[128 + i1];
                const float v303 = nn_fma(v291, v298, v302);
                const float v304 = (0.0f < v303 ? 1.0f : 0.0f);
                const float v305 = (v304 != 0 ? v303 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v305;
            }
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
            arena[294912 + i0] = v316;
            const float v318 = weights->block_7_batch_normalization_16_moving_mean[i0];
            const float v319 = -v318;
            const float v312 = weights->block_7_batch_normalization_16_beta[i0];
            const float v320 = nn_fma(v319, v316, v312);
            arena[295040 + i0] = v320;
        }
    }
    /* mobilenet.nn:8: block_7: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_8, &(struct mobilenet_evaluate_panel_8){ weights, arena });
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_8_depthwise_conv2d_8_kernel, arena + 147456);
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
            arena[i0] = v335;
            const float v337 = weights->block_8_batch_normalization_17_moving_mean[i0];
            const float v338 = -v337;
            const float v331 = weights->block_8_batch_normalization_17_beta[i0];
            const float v339 = nn_fma(v338, v335, v331);
            arena[128 + i0] = v339;
        }
    }
    /* mobilenet.nn:7: block_8: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v327 = arena[147456 + i0 * 128 + i1];
                const float v328 = weights->block_8_depthwise_conv2d_8_bias[i1];
                const float v329 = v327 + v328;
                const float v336 = arena[i1];
                const float v340 = arena[128 + i1];
                const float v341 = nn_fma(v329, v336, v340);
                const float v342 = (0.0f < v341 ? 1.0f : 0.0f);
                const float v343 = (v342 != 0 ? v341 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v343;
            }
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
            arena[294912 + i0] = v354;
            const float v356 = weights->block_8_batch_normalization_18_moving_mean[i0];
            const float v357 = -v356;
            const float v350 = weights->block_8_batch_normalization_18_beta[i0];
            const float v358 = nn_fma(v357, v354, v350);
            arena[295040 + i0] = v358;
        }
    }
    /* mobilenet.nn:8: block_8: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_9, &(struct mobilenet_evaluate_panel_9){ weights, arena });
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_9_depthwise_conv2d_9_kernel, arena + 147456);
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
            arena[i0] = v373;
            const float v375 = weights->block_9_batch_normalization_19_moving_mean[i0];
            const float v376 = -v375;
            const float v369 = weights->block_9_batch_normalization_19_beta[i0];
            const float v377 = nn_fma(v376, v373, v369);
            arena[128 + i0] = v377;
        }
    }
    /* mobilenet.nn:7: block_9: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v365 = arena[147456 + i0 * 128 + i1];
                const float v366 = weights->block_9_depthwise_conv2d_9_bias[i1];
                const float v367 = v365 + v366;
                const float v374 = arena[i1];
                const float v378 = arena[128 + i1];
                const float v379 = nn_fma(v367, v374, v378);
                const float v380 = (0.0f < v379 ? 1.0f : 0.0f);
                const float v381 = (v380 != 0 ? v379 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v381;
            }
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
            arena[294912 + i0] = v392;
            const float v394 = weights->block_9_batch_normalization_20_moving_mean[i0];
            const float v395 = -v394;
            const float v388 = weights->block_9_batch_normalization_20_beta[i0];
            const float v396 = nn_fma(v395, v392, v388);
            arena[295040 + i0] = v396;
        }
    }
    /* mobilenet.nn:8: block_9: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_10, &(struct mobilenet_evaluate_panel_10){ weights, arena });
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_10_depthwise_conv2d_10_kernel, arena + 147456);
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
            arena[i0] = v411;
            const float v413 = weights->block_10_batch_normalization_21_moving_mean[i0];
            const float v414 = -v413;
            const float v407 = weights->block_10_batch_normalization_21_beta[i0];
            const float v415 = nn_fma(v414, v411, v407);
            arena[128 + i0] = v415;
        }
    }
    /* mobilenet.nn:7: block_10: add, fma, less, select over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v403 = arena[147456 + i0 * 128 + i1];
                const float v404 = weights->block_10_depthwise_conv2d_10_bias[i1];
                const float v405 = v403 + v404;
                const float v412 = arena[i1];
                const float v416 = arena[128 + i1];
                const float v417 = nn_fma(v405, v412, v416);
                const float v418 = (0.0f < v417 ? 1.0f : 0.0f);
                const float v419 = (v418 != 0 ? v417 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v419;
            }
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
            arena[294912 + i0] = v430;
            const float v432 = weights->block_10_batch_normalization_22_moving_mean[i0];
            const float v433 = -v432;
            const float v426 = weights->block_10_batch_normalization_22_beta[i0];
            const float v434 = nn_fma(v433, v430, v426);
            arena[295040 + i0] = v434;
        }
    }
    /* mobilenet.nn:8: block_10: contract [n, 6, 6, 128] [128, 128], add, fma, less, select -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 147456, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena, 128, 1, 0, mobilenet_evaluate_panel_11, &(struct mobilenet_evaluate_panel_11){ weights, arena });
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv(&window, n, arena, weights->block_11_depthwise_conv2d_11_kernel, arena + 147456);
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
            arena[i0] = v449;
            const float v451 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v452 = -v451;
            const float v445 = weights->block_11_batch_normalization_23_beta[i0];
            const float v453 = nn_fma(v452, v449, v445);
            arena[128 + i0] = v453;
        }
    }
    /* mobilenet.nn:7: block_11: add, fma, less, select over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v441 = arena[147456 + i0 * 128 + i1];
                const float v442 = weights->block_11_depthwise_conv2d_11_bias[i1];
                const float v443 = v441 + v442;
                const float v450 = arena[i1];
                const float v454 = arena[128 + i1];
                const float v455 = nn_fma(v443, v450, v454);
                const float v456 = (0.0f < v455 ? 1.0f : 0.0f);
                const float v457 = (v456 != 0 ? v455 : 0.0f);
                arena[147456 + i0 * 128 + i1] = v457;
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
            arena[73728 + i0] = v468;
            const float v470 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v471 = -v470;
            const float v464 = weights->block_11_batch_normalization_24_beta[i0];
            const float v472 = nn_fma(v471, v468, v464);
            arena[73984 + i0] = v472;
        }
    }
    /* mobilenet.nn:8: block_11: contract [n, 3, 3, 128] [128, 256], add, fma, less, select -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 128, arena + 147456, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena, 256, 1, 0, mobilenet_evaluate_panel_12, &(struct mobilenet_evaluate_panel_12){ weights, arena });
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv(&window, n, arena, weights->block_12_depthwise_conv2d_12_kernel, arena + 73728);
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
            arena[i0] = v487;
            const float v489 = weights->block_12_batch_normalization_25_moving_mean[i0];
            const float v490 = -v489;
            const float v483 = weights->block_12_batch_normalization_25_beta[i0];
            const float v491 = nn_fma(v490, v487, v483);
            arena[256 + i0] = v491;
        }
    }
    /* mobilenet.nn:7: block_12: add, fma, less, select over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v479 = arena[73728 + i0 * 256 + i1];
                const float v480 = weights->block_12_depthwise_conv2d_12_bias[i1];
                const float v481 = v479 + v480;
                const float v488 = arena[i1];
                const float v492 = arena[256 + i1];
                const float v493 = nn_fma(v481, v488, v492);
                const float v494 = (0.0f < v493 ? 1.0f : 0.0f);
                const float v495 = (v494 != 0 ? v493 : 0.0f);
                arena[73728 + i0 * 256 + i1] = v495;
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
    nn_gemm(n * 9, 256, 256, arena + 73728, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena, 256, 1, 0, mobilenet_evaluate_panel_13, &(struct mobilenet_evaluate_panel_13){ weights, arena });
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + i0 * 9 * 256, arena + 73728 + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v515 = arena[73728 + i0];
            const float v517 = v515 / 9.0f;
            arena[73728 + i0] = v517;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm(n, 2, 256, arena + 73728, 256, 1, weights->dense_kernel, 2, 1, arena, 2, 1, 0, mobilenet_evaluate_panel_14, &(struct mobilenet_evaluate_panel_14){ weights, arena });
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena, arena + 64);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v523 = arena[64 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v521 = arena[i0 * 2 + i1];
                const float v524 = v521 - v523;
                const float v525 = nn_exp(v524);
                arena[i0 * 2 + i1] = v525;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena, arena + 64);
    /* mobilenet.nn:32: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v529 = person_true[i0];
            const float v530 = (float)v529;
            arena[128 + i0] = v530;
        }
    }
    /* mobilenet.nn:32: range -> [2] */
    for (int i0 = 0; i0 < 2; i0++) (integers)[i0] = i0;
    /* mobilenet.nn:26: dense: div over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v527 = arena[64 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v525 = arena[i0 * 2 + i1];
                const float v528 = v525 / v527;
                arena[i0 * 2 + i1] = v528;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena, arena + 160);
    /* mobilenet.nn:32: cast over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const int32_t v532 = integers[i0];
            const float v533 = (float)v532;
            arena[192 + i0] = v533;
        }
    }
    /* mobilenet.nn:32: equal, div, maximum, minimum, log, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v531 = arena[128 + i0];
            const float v536 = arena[160 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v533 = arena[192 + i1];
                const float v534 = (v531 == v533 ? 1.0f : 0.0f);
                const float v528 = arena[i0 * 2 + i1];
                const float v537 = v528 / v536;
                const float v539 = nn_maximum(v537, 1e-7f);
                const float v541 = nn_minimum(v539, 0.9999999f);
                const float v542 = nn_log(v541);
                const float v543 = v534 * v542;
                arena[64 + i0 * 2 + i1] = v543;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 64, arena + 160);
    /* mobilenet.nn:32: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v544 = arena[160 + i0];
            const float v545 = -v544;
            arena[160 + i0] = v545;
        }
    }
    /* mobilenet.nn:32: sum [n] -> [] */
    nn_sum(1, n, arena + 160, arena + 64);
    /* mobilenet.nn:34: argmax [n, 2] -> [n] */
    nn_argmax(n, 2, 1, arena, integers);
    /* mobilenet.nn:34: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v555 = integers[i0];
            const float v556 = (float)v555;
            const float v530 = arena[128 + i0];
            const float v557 = (v530 == v556 ? 1.0f : 0.0f);
            arena[128 + i0] = v557;
        }
    }
    /* mobilenet.nn:34: sum [n] -> [] */
    nn_sum(1, n, arena + 128, arena + 68);
    /* mobilenet.nn:34: div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v546 = arena[64];
        const float v548 = v546 / (float)n;
        arena[64] = v548;
        const float v549 = metrics->loss_total;
        const float v550 = nn_fma(v548, (float)n, v549);
        metrics->loss_total = v550;
        const float v562 = metrics->accuracy_count;
        const float v563 = v562 + (float)n;
        metrics->accuracy_count = v563;
        const float v559 = metrics->accuracy_total;
        const float v558 = arena[68];
        const float v560 = v559 + v558;
        metrics->accuracy_total = v560;
        const float v552 = metrics->loss_count;
        const float v553 = v552 + (float)n;
        metrics->loss_count = v553;
    }
    return arena[64];
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
    7078144, 61947552,
    offsetof(mobilenet_trainer, metrics), offsetof(mobilenet_trainer, learning_rate), offsetof(mobilenet_trainer, step),
    offsetof(mobilenet_trainer, seed),
    164, 220, 1, 1, 1, 2,
    mobilenet_weight_table, mobilenet_slot_table, mobilenet_input_table, mobilenet_output_table, mobilenet_target_table, mobilenet_metric_names,
    mobilenet_any_init, NULL, mobilenet_any_predict,
    mobilenet_any_trainer_init, mobilenet_any_train, mobilenet_any_metrics_reset,
    mobilenet_any_evaluate, mobilenet_any_metrics_result, NULL,
};
