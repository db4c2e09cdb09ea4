/* mobilenet.c: model mobilenet, made by nnc 0.1.0.
 *
 * 221794 parameters, 887176 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 7078144 bytes.
 * RAM for training, beside the weights: 91291296 bytes.
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

NN_INLINE nn_philox_block nn_philox(uint32_t counter, uint32_t node, uint32_t step, uint64_t seed) {
    uint32_t a = counter, b = node, c = step, d = 0, key = (uint32_t)seed, key_high = (uint32_t)(seed >> 32);
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
NN_INLINE float nn_random_at(uint32_t element, uint32_t node, uint32_t step, uint64_t seed) {
    nn_philox_block block = nn_philox(element / 4, node, step, seed);
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
            const float v299 = nn_random_at((uint32_t)(i0), 27u, step, seed);
            const float v301 = nn_fma(v299, 2.0f, (-1.0f));
            const float v303 = v301 * 0.15249857f;
            weights->dense_kernel[i0] = v303;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 256, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            const float v293 = nn_random_at((uint32_t)(i0), 26u, step, seed);
            const float v295 = nn_fma(v293, 2.0f, (-1.0f));
            const float v297 = v295 * 0.10825317f;
            weights->block_12_conv2d_13_kernel[i0] = v297;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 256, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v287 = nn_random_at((uint32_t)(i0), 25u, step, seed);
            const float v289 = nn_fma(v287, 2.0f, (-1.0f));
            const float v291 = v289 * 0.05093166f;
            weights->block_12_depthwise_conv2d_12_kernel[i0] = v291;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            const float v264 = nn_random_at((uint32_t)(i0), 24u, step, seed);
            const float v266 = nn_fma(v264, 2.0f, (-1.0f));
            const float v268 = v266 * 0.125f;
            weights->block_11_conv2d_12_kernel[i0] = v268;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v259 = nn_random_at((uint32_t)(i0), 23u, step, seed);
            const float v261 = nn_fma(v259, 2.0f, (-1.0f));
            const float v262 = v261 * 0.071888514f;
            weights->block_11_depthwise_conv2d_11_kernel[i0] = v262;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v254 = nn_random_at((uint32_t)(i0), 22u, step, seed);
            const float v256 = nn_fma(v254, 2.0f, (-1.0f));
            const float v257 = v256 * 0.15309311f;
            weights->block_10_conv2d_11_kernel[i0] = v257;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v249 = nn_random_at((uint32_t)(i0), 21u, step, seed);
            const float v251 = nn_fma(v249, 2.0f, (-1.0f));
            const float v252 = v251 * 0.071888514f;
            weights->block_10_depthwise_conv2d_10_kernel[i0] = v252;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v244 = nn_random_at((uint32_t)(i0), 20u, step, seed);
            const float v246 = nn_fma(v244, 2.0f, (-1.0f));
            const float v247 = v246 * 0.15309311f;
            weights->block_9_conv2d_10_kernel[i0] = v247;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v239 = nn_random_at((uint32_t)(i0), 19u, step, seed);
            const float v241 = nn_fma(v239, 2.0f, (-1.0f));
            const float v242 = v241 * 0.071888514f;
            weights->block_9_depthwise_conv2d_9_kernel[i0] = v242;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v234 = nn_random_at((uint32_t)(i0), 18u, step, seed);
            const float v236 = nn_fma(v234, 2.0f, (-1.0f));
            const float v237 = v236 * 0.15309311f;
            weights->block_8_conv2d_9_kernel[i0] = v237;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v229 = nn_random_at((uint32_t)(i0), 17u, step, seed);
            const float v231 = nn_fma(v229, 2.0f, (-1.0f));
            const float v232 = v231 * 0.071888514f;
            weights->block_8_depthwise_conv2d_8_kernel[i0] = v232;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v224 = nn_random_at((uint32_t)(i0), 16u, step, seed);
            const float v226 = nn_fma(v224, 2.0f, (-1.0f));
            const float v227 = v226 * 0.15309311f;
            weights->block_7_conv2d_8_kernel[i0] = v227;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v219 = nn_random_at((uint32_t)(i0), 15u, step, seed);
            const float v221 = nn_fma(v219, 2.0f, (-1.0f));
            const float v222 = v221 * 0.071888514f;
            weights->block_7_depthwise_conv2d_7_kernel[i0] = v222;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 128, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v213 = nn_random_at((uint32_t)(i0), 14u, step, seed);
            const float v215 = nn_fma(v213, 2.0f, (-1.0f));
            const float v217 = v215 * 0.15309311f;
            weights->block_6_conv2d_7_kernel[i0] = v217;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 128, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v207 = nn_random_at((uint32_t)(i0), 13u, step, seed);
            const float v209 = nn_fma(v207, 2.0f, (-1.0f));
            const float v211 = v209 * 0.071888514f;
            weights->block_6_depthwise_conv2d_6_kernel[i0] = v211;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            const float v139 = nn_random_at((uint32_t)(i0), 12u, step, seed);
            const float v141 = nn_fma(v139, 2.0f, (-1.0f));
            const float v143 = v141 * 0.17677669f;
            weights->block_5_conv2d_6_kernel[i0] = v143;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v134 = nn_random_at((uint32_t)(i0), 11u, step, seed);
            const float v136 = nn_fma(v134, 2.0f, (-1.0f));
            const float v137 = v136 * 0.10127394f;
            weights->block_5_depthwise_conv2d_5_kernel[i0] = v137;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 64, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            const float v128 = nn_random_at((uint32_t)(i0), 10u, step, seed);
            const float v130 = nn_fma(v128, 2.0f, (-1.0f));
            const float v132 = v130 * 0.21650635f;
            weights->block_4_conv2d_5_kernel[i0] = v132;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 64, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v122 = nn_random_at((uint32_t)(i0), 9u, step, seed);
            const float v124 = nn_fma(v122, 2.0f, (-1.0f));
            const float v126 = v124 * 0.10127394f;
            weights->block_4_depthwise_conv2d_4_kernel[i0] = v126;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v94 = nn_random_at((uint32_t)(i0), 8u, step, seed);
            const float v96 = nn_fma(v94, 2.0f, (-1.0f));
            const float v98 = v96 * 0.25f;
            weights->block_3_conv2d_4_kernel[i0] = v98;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v89 = nn_random_at((uint32_t)(i0), 7u, step, seed);
            const float v91 = nn_fma(v89, 2.0f, (-1.0f));
            const float v92 = v91 * 0.14213382f;
            weights->block_3_depthwise_conv2d_3_kernel[i0] = v92;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 32, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v83 = nn_random_at((uint32_t)(i0), 6u, step, seed);
            const float v85 = nn_fma(v83, 2.0f, (-1.0f));
            const float v87 = v85 * 0.30618623f;
            weights->block_2_conv2d_3_kernel[i0] = v87;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 32, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v77 = nn_random_at((uint32_t)(i0), 5u, step, seed);
            const float v79 = nn_fma(v77, 2.0f, (-1.0f));
            const float v81 = v79 * 0.14213382f;
            weights->block_2_depthwise_conv2d_2_kernel[i0] = v81;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 16, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v49 = nn_random_at((uint32_t)(i0), 4u, step, seed);
            const float v51 = nn_fma(v49, 2.0f, (-1.0f));
            const float v53 = v51 * 0.35355338f;
            weights->block_1_conv2d_2_kernel[i0] = v53;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 16, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v43 = nn_random_at((uint32_t)(i0), 3u, step, seed);
            const float v45 = nn_fma(v43, 2.0f, (-1.0f));
            const float v47 = v45 * 0.1980295f;
            weights->block_1_depthwise_conv2d_1_kernel[i0] = v47;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [1, 1, 8, 16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v25 = nn_random_at((uint32_t)(i0), 2u, step, seed);
            const float v27 = nn_fma(v25, 2.0f, (-1.0f));
            const float v29 = v27 * 0.5f;
            weights->block_conv2d_1_kernel[i0] = v29;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            const float v19 = nn_random_at((uint32_t)(i0), 1u, step, seed);
            const float v21 = nn_fma(v19, 2.0f, (-1.0f));
            const float v23 = v21 * 0.27216554f;
            weights->block_depthwise_conv2d_kernel[i0] = v23;
        }
    }
    /* mobilenet.nn:27: random, fma, mul, store over [3, 3, 3, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            const float v0 = nn_random_at((uint32_t)(i0), 0u, step, seed);
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
            arena[3538944 + i0 * 32 + i1] = v145;
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
            arena[10616832 + i0 * 32 + i1] = v211;
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
            arena[12386304 + i0 * 64 + i1] = v279;
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
            arena[15040512 + i0 * 64 + i1] = v345;
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
            arena[15925248 + i0 * 128 + i1] = v413;
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
            arena[17252352 + i0 * 128 + i1] = v479;
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
            arena[18137088 + i0 * 128 + i1] = v545;
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
            arena[19021824 + i0 * 128 + i1] = v611;
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
            arena[19906560 + i0 * 128 + i1] = v677;
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
            arena[20791296 + i0 * 128 + i1] = v743;
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
            arena[21233664 + i0 * 256 + i1] = v811;
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
            arena[21897216 + i0 * 256 + i1] = v877;
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
            arena[22376448 + i0 * 2 + i1] = v911;
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
            const float v986 = c[i1 - column];
            const float v988 = v986 / 9.0f;
            arena[22376448 + i0 * 256 + i1] = v988;
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
    const float v1689 = arena[22390132];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 2; i0 < (ptrdiff_t)(row + rows) * 2; i0++) {
        const float v987 = c[i0 - (ptrdiff_t)row * 2];
        const float v3301 = trainer->dense_kernel_m[i0];
        const float v3302 = v987 - v3301;
        const float v3303 = nn_fma(v3302, 0.1f, v3301);
        trainer->dense_kernel_m[i0] = v3303;
        const float v3305 = trainer->dense_kernel_v[i0];
        const float v3306 = -v3305;
        const float v3307 = nn_fma(v987, v987, v3306);
        const float v3308 = nn_fma(v3307, 0.001f, v3305);
        trainer->dense_kernel_v[i0] = v3308;
        const float v3310 = v3303 * v1689;
        const float v3311 = nn_sqrt(v3308);
        const float v3312 = v3311 + 1e-7f;
        const float v3313 = v3310 / v3312;
        const float v908 = weights->dense_kernel[i0];
        const float v3314 = v908 - v3313;
        weights->dense_kernel[i0] = v3314;
    }
}

struct mobilenet_train_panel_17 { float *arena; };

/* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], select, mul, mul, neg -> [n, 3, 3, 256] */
static void mobilenet_train_panel_17(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_17 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1012 = c[i1 - column];
            const float v871 = arena[21749760 + i0 * 256 + i1];
            const float v1015 = (v871 != 0 ? v1012 : 0.0f);
            arena[21749760 + i0 * 256 + i1] = v1015;
            const float v869 = arena[22385408 + i1];
            const float v1017 = v1015 * v869;
            arena[21823488 + i0 * 256 + i1] = v1017;
            const float v850 = arena[21454848 + i0 * 256 + i1];
            const float v1018 = v1015 * v850;
            arena[21970944 + i0 * 256 + i1] = v1018;
            const float v1026 = -v1017;
            arena[22044672 + i0 * 256 + i1] = v1026;
        }
    }
}

struct mobilenet_train_panel_18 { float *arena; };

/* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], select, mul, mul, neg -> [n, 3, 3, 128] */
static void mobilenet_train_panel_18(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_18 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1062 = c[i1 - column];
            const float v805 = arena[22302720 + i0 * 128 + i1];
            const float v1065 = (v805 != 0 ? v1062 : 0.0f);
            arena[22302720 + i0 * 128 + i1] = v1065;
            const float v803 = arena[22389120 + i1];
            const float v1067 = v1065 * v803;
            arena[21307392 + i0 * 128 + i1] = v1067;
            const float v784 = arena[22265856 + i0 * 128 + i1];
            const float v1068 = v1065 * v784;
            arena[21344256 + i0 * 128 + i1] = v1068;
            const float v1076 = -v1067;
            arena[21381120 + i0 * 128 + i1] = v1076;
        }
    }
}

struct mobilenet_train_panel_19 { float *arena; };

/* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_19 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1112 = c[i1 - column];
            const float v737 = arena[20496384 + i0 * 128 + i1];
            const float v1115 = (v737 != 0 ? v1112 : 0.0f);
            arena[20496384 + i0 * 128 + i1] = v1115;
            const float v735 = arena[22388608 + i1];
            const float v1117 = v1115 * v735;
            arena[20643840 + i0 * 128 + i1] = v1117;
            const float v716 = arena[20348928 + i0 * 128 + i1];
            const float v1118 = v1115 * v716;
            arena[20938752 + i0 * 128 + i1] = v1118;
            const float v1126 = -v1117;
            arena[21086208 + i0 * 128 + i1] = v1126;
        }
    }
}

struct mobilenet_train_panel_20 { float *arena; };

/* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_20(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_20 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1162 = c[i1 - column];
            const float v671 = arena[19611648 + i0 * 128 + i1];
            const float v1165 = (v671 != 0 ? v1162 : 0.0f);
            arena[19611648 + i0 * 128 + i1] = v1165;
            const float v669 = arena[22388096 + i1];
            const float v1167 = v1165 * v669;
            arena[19759104 + i0 * 128 + i1] = v1167;
            const float v650 = arena[19464192 + i0 * 128 + i1];
            const float v1168 = v1165 * v650;
            arena[20054016 + i0 * 128 + i1] = v1168;
            const float v1176 = -v1167;
            arena[20201472 + i0 * 128 + i1] = v1176;
        }
    }
}

struct mobilenet_train_panel_21 { float *arena; };

/* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_21(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_21 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1212 = c[i1 - column];
            const float v605 = arena[18726912 + i0 * 128 + i1];
            const float v1215 = (v605 != 0 ? v1212 : 0.0f);
            arena[18726912 + i0 * 128 + i1] = v1215;
            const float v603 = arena[22387584 + i1];
            const float v1217 = v1215 * v603;
            arena[18874368 + i0 * 128 + i1] = v1217;
            const float v584 = arena[18579456 + i0 * 128 + i1];
            const float v1218 = v1215 * v584;
            arena[19169280 + i0 * 128 + i1] = v1218;
            const float v1226 = -v1217;
            arena[19316736 + i0 * 128 + i1] = v1226;
        }
    }
}

struct mobilenet_train_panel_22 { float *arena; };

/* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_22 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1262 = c[i1 - column];
            const float v539 = arena[17842176 + i0 * 128 + i1];
            const float v1265 = (v539 != 0 ? v1262 : 0.0f);
            arena[17842176 + i0 * 128 + i1] = v1265;
            const float v537 = arena[22387072 + i1];
            const float v1267 = v1265 * v537;
            arena[17989632 + i0 * 128 + i1] = v1267;
            const float v518 = arena[17694720 + i0 * 128 + i1];
            const float v1268 = v1265 * v518;
            arena[18284544 + i0 * 128 + i1] = v1268;
            const float v1276 = -v1267;
            arena[18432000 + i0 * 128 + i1] = v1276;
        }
    }
}

struct mobilenet_train_panel_23 { float *arena; };

/* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
static void mobilenet_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_23 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1312 = c[i1 - column];
            const float v473 = arena[16957440 + i0 * 128 + i1];
            const float v1315 = (v473 != 0 ? v1312 : 0.0f);
            arena[16957440 + i0 * 128 + i1] = v1315;
            const float v471 = arena[22386560 + i1];
            const float v1317 = v1315 * v471;
            arena[17104896 + i0 * 128 + i1] = v1317;
            const float v452 = arena[16367616 + i0 * 128 + i1];
            const float v1318 = v1315 * v452;
            arena[17399808 + i0 * 128 + i1] = v1318;
            const float v1326 = -v1317;
            arena[17547264 + i0 * 128 + i1] = v1326;
        }
    }
}

struct mobilenet_train_panel_24 { float *arena; };

/* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], select, mul, mul, neg -> [n, 6, 6, 64] */
static void mobilenet_train_panel_24(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_24 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1362 = c[i1 - column];
            const float v407 = arena[21602304 + i0 * 64 + i1];
            const float v1365 = (v407 != 0 ? v1362 : 0.0f);
            arena[21602304 + i0 * 64 + i1] = v1365;
            const float v405 = arena[22389696 + i1];
            const float v1367 = v1365 * v405;
            arena[16072704 + i0 * 64 + i1] = v1367;
            const float v386 = arena[21528576 + i0 * 64 + i1];
            const float v1368 = v1365 * v386;
            arena[16146432 + i0 * 64 + i1] = v1368;
            const float v1376 = -v1367;
            arena[16220160 + i0 * 64 + i1] = v1376;
        }
    }
}

struct mobilenet_train_panel_25 { float *arena; };

/* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], select, mul, mul, neg -> [n, 12, 12, 64] */
static void mobilenet_train_panel_25(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_25 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1412 = c[i1 - column];
            const float v339 = arena[14450688 + i0 * 64 + i1];
            const float v1415 = (v339 != 0 ? v1412 : 0.0f);
            arena[14450688 + i0 * 64 + i1] = v1415;
            const float v337 = arena[22389440 + i1];
            const float v1417 = v1415 * v337;
            arena[14745600 + i0 * 64 + i1] = v1417;
            const float v318 = arena[13271040 + i0 * 64 + i1];
            const float v1418 = v1415 * v318;
            arena[15335424 + i0 * 64 + i1] = v1418;
            const float v1426 = -v1417;
            arena[15630336 + i0 * 64 + i1] = v1426;
        }
    }
}

struct mobilenet_train_panel_26 { float *arena; };

/* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], select, mul, mul, neg -> [n, 12, 12, 32] */
static void mobilenet_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_26 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1462 = c[i1 - column];
            const float v273 = arena[16662528 + i0 * 32 + i1];
            const float v1465 = (v273 != 0 ? v1462 : 0.0f);
            arena[16662528 + i0 * 32 + i1] = v1465;
            const float v271 = arena[22389984 + i1];
            const float v1467 = v1465 * v271;
            arena[12681216 + i0 * 32 + i1] = v1467;
            const float v252 = arena[16515072 + i0 * 32 + i1];
            const float v1468 = v1465 * v252;
            arena[12828672 + i0 * 32 + i1] = v1468;
            const float v1476 = -v1467;
            arena[12976128 + i0 * 32 + i1] = v1476;
        }
    }
}

struct mobilenet_train_panel_27 { float *arena; };

/* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], select, mul, mul, neg -> [n, 24, 24, 32] */
static void mobilenet_train_panel_27(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_27 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1512 = c[i1 - column];
            const float v205 = arena[9437184 + i0 * 32 + i1];
            const float v1515 = (v205 != 0 ? v1512 : 0.0f);
            arena[9437184 + i0 * 32 + i1] = v1515;
            const float v203 = arena[22389856 + i1];
            const float v1517 = v1515 * v203;
            arena[10027008 + i0 * 32 + i1] = v1517;
            const float v184 = arena[5308416 + i0 * 32 + i1];
            const float v1518 = v1515 * v184;
            arena[11206656 + i0 * 32 + i1] = v1518;
            const float v1526 = -v1517;
            arena[11796480 + i0 * 32 + i1] = v1526;
        }
    }
}

struct mobilenet_train_panel_28 { float *arena; };

/* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], select, mul, mul, neg -> [n, 24, 24, 16] */
static void mobilenet_train_panel_28(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_28 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1562 = c[i1 - column];
            const float v139 = arena[13860864 + i0 * 16 + i1];
            const float v1565 = (v139 != 0 ? v1562 : 0.0f);
            arena[13860864 + i0 * 16 + i1] = v1565;
            const float v137 = arena[22390064 + i1];
            const float v1567 = v1565 * v137;
            arena[4128768 + i0 * 16 + i1] = v1567;
            const float v118 = arena[13565952 + i0 * 16 + i1];
            const float v1568 = v1565 * v118;
            arena[4423680 + i0 * 16 + i1] = v1568;
            const float v1576 = -v1567;
            arena[4718592 + i0 * 16 + i1] = v1576;
        }
    }
}

struct mobilenet_train_panel_29 { float *arena; };

/* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], select, mul, mul, neg -> [n, 48, 48, 8] */
static void mobilenet_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct mobilenet_train_panel_29 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v1612 = c[i1 - column];
            const float v71 = arena[8257536 + i0 * 8 + i1];
            const float v1615 = (v71 != 0 ? v1612 : 0.0f);
            arena[8257536 + i0 * 8 + i1] = v1615;
            const float v69 = arena[22390104 + i1];
            const float v1617 = v1615 * v69;
            arena[1179648 + i0 * 8 + i1] = v1617;
            const float v50 = arena[7667712 + i0 * 8 + i1];
            const float v1618 = v1615 * v50;
            arena[1769472 + i0 * 8 + i1] = v1618;
            const float v1626 = -v1617;
            arena[2359296 + i0 * 8 + i1] = v1626;
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
        arena[22390112] = v11;
        const float v116 = (float)n * 576.0f;
        arena[22390116] = v116;
        const float v250 = (float)n * 144.0f;
        arena[22390120] = v250;
        const float v384 = (float)n * 36.0f;
        arena[22390124] = v384;
        const float v782 = (float)n * 9.0f;
        arena[22390128] = v782;
    }
    /* mobilenet.nn:32: cast over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v919 = person_true[i0];
            const float v920 = (float)v919;
            arena[22376832 + i0] = v920;
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
            arena[22376960 + i0] = v923;
        }
    }
    /* mobilenet.nn:32: div over [] */
    {
        const float v955 = 1.0f / (float)n;
        arena[22376896] = v955;
    }
    /* mobilenet.nn:32: expand, neg over [n] */
    {
        const float v955 = arena[22376896];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v956 = v955;
            const float v957 = -v956;
            arena[22376864 + i0] = v957;
        }
    }
    /* mobilenet.nn:33: dense: cast, add, pow, sub, sqrt, mul, pow, sub, div, add, store, add, and 3 more over [] */
    {
        const int32_t v1664 = (int32_t)trainer->step;
        const float v1666 = (float)v1664;
        const float v1668 = v1666 + 1.0f;
        const float v1682 = nn_pow(0.999f, v1668);
        const float v1683 = 1.0f - v1682;
        const float v1684 = nn_sqrt(v1683);
        const float v1669 = trainer->learning_rate;
        const float v1685 = v1669 * v1684;
        const float v1687 = nn_pow(0.9f, v1668);
        const float v1688 = 1.0f - v1687;
        const float v1689 = v1685 / v1688;
        arena[22390132] = v1689;
        const int32_t v1665 = v1664 + 1;
        trainer->step = (uint32_t)v1665;
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
        const float v11 = arena[22390112];
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
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v16 = arena[589824 + i0];
            const float v17 = v16 / v11;
            arena[589824 + i0] = v17;
            const float v33 = v17 + 0.001f;
            const float v34 = nn_sqrt(v33);
            arena[22390080 + i0] = v34;
            const float v30 = weights->batch_normalization_gamma[i0];
            const float v35 = v30 / v34;
            arena[22390088 + i0] = v35;
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
                const float v35 = arena[22390088 + i1];
                const float v31 = weights->batch_normalization_beta[i1];
                const float v36 = nn_fma(v13, v35, v31);
                const float v38 = (0.0f < v36 ? 1.0f : 0.0f);
                arena[6488064 + i0 * 8 + i1] = v38;
                const float v39 = (v38 != 0 ? v36 : 0.0f);
                arena[7077888 + i0 * 8 + i1] = v39;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv(&window, n, arena + 7077888, weights->block_depthwise_conv2d_kernel, arena + 7667712);
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v42 = arena[7667712 + i0 * 8 + i1];
                const float v43 = weights->block_depthwise_conv2d_bias[i1];
                const float v44 = v42 + v43;
                arena[7667712 + i0 * 8 + i1] = v44;
            }
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 7667712, arena + 22376896);
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v48 = arena[22376896 + i0];
            const float v49 = v48 / v11;
            arena[22376896 + i0] = v49;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v56 = arena[22376896 + i0];
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
                const float v44 = arena[7667712 + i0 * 8 + i1];
                const float v49 = arena[22376896 + i1];
                const float v50 = v44 - v49;
                arena[7667712 + i0 * 8 + i1] = v50;
                const float v51 = v50 * v50;
                arena[i0 * 8 + i1] = v51;
            }
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena, arena + 22376896);
    /* mobilenet.nn:7: block/batch_normalization_1: div, add, sqrt, div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v53 = arena[22376896 + i0];
            const float v54 = v53 / v11;
            arena[22376896 + i0] = v54;
            const float v67 = v54 + 0.001f;
            const float v68 = nn_sqrt(v67);
            arena[22390096 + i0] = v68;
            const float v65 = weights->block_batch_normalization_1_gamma[i0];
            const float v69 = v65 / v68;
            arena[22390104 + i0] = v69;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v61 = arena[22376896 + i0];
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
                const float v50 = arena[7667712 + i0 * 8 + i1];
                const float v69 = arena[22390104 + i1];
                const float v66 = weights->block_batch_normalization_1_beta[i1];
                const float v70 = nn_fma(v50, v69, v66);
                const float v71 = (0.0f < v70 ? 1.0f : 0.0f);
                arena[8257536 + i0 * 8 + i1] = v71;
                const float v72 = (v71 != 0 ? v70 : 0.0f);
                arena[8847360 + i0 * 8 + i1] = v72;
            }
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [8, 16], add -> [n, 48, 48, 16] */
    nn_gemm(n * 2304, 16, 8, arena + 8847360, 8, 1, weights->block_conv2d_1_kernel, 16, 1, arena, 16, 1, 0, mobilenet_train_panel_1, &(struct mobilenet_train_panel_1){ weights, arena });
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena, arena + 2359296);
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[22390112];
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
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v86 = arena[2359296 + i0];
            const float v87 = v86 / v11;
            arena[2359296 + i0] = v87;
            const float v100 = v87 + 0.001f;
            const float v101 = nn_sqrt(v100);
            arena[22390016 + i0] = v101;
            const float v98 = weights->block_batch_normalization_2_gamma[i0];
            const float v102 = v98 / v101;
            arena[22390032 + i0] = v102;
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
                const float v102 = arena[22390032 + i1];
                const float v99 = weights->block_batch_normalization_2_beta[i1];
                const float v103 = nn_fma(v83, v102, v99);
                const float v104 = (0.0f < v103 ? 1.0f : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v104;
                const float v105 = (v104 != 0 ? v103 : 0.0f);
                arena[2359296 + i0 * 16 + i1] = v105;
            }
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv [n, 48, 48, 16] [3, 3, 1, 16] -> [n, 24, 24, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv(&window, n, arena + 2359296, weights->block_1_depthwise_conv2d_1_kernel, arena + 13565952);
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: add over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v108 = arena[13565952 + i0 * 16 + i1];
                const float v109 = weights->block_1_depthwise_conv2d_1_bias[i1];
                const float v110 = v108 + v109;
                arena[13565952 + i0 * 16 + i1] = v110;
            }
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 13565952, arena + 22376896);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v114 = arena[22376896 + i0];
            const float v117 = v114 / v116;
            arena[22376896 + i0] = v117;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v124 = arena[22376896 + i0];
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
                const float v110 = arena[13565952 + i0 * 16 + i1];
                const float v117 = arena[22376896 + i1];
                const float v118 = v110 - v117;
                arena[13565952 + i0 * 16 + i1] = v118;
                const float v119 = v118 * v118;
                arena[3538944 + i0 * 16 + i1] = v119;
            }
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 3538944, arena + 22376896);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, add, sqrt, div over [1, 1, 16] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v121 = arena[22376896 + i0];
            const float v122 = v121 / v116;
            arena[22376896 + i0] = v122;
            const float v135 = v122 + 0.001f;
            const float v136 = nn_sqrt(v135);
            arena[22390048 + i0] = v136;
            const float v133 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v137 = v133 / v136;
            arena[22390064 + i0] = v137;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [16] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v129 = arena[22376896 + i0];
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
                const float v118 = arena[13565952 + i0 * 16 + i1];
                const float v137 = arena[22390064 + i1];
                const float v134 = weights->block_1_batch_normalization_3_beta[i1];
                const float v138 = nn_fma(v118, v137, v134);
                const float v139 = (0.0f < v138 ? 1.0f : 0.0f);
                arena[13860864 + i0 * 16 + i1] = v139;
                const float v140 = (v139 != 0 ? v138 : 0.0f);
                arena[14155776 + i0 * 16 + i1] = v140;
            }
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [16, 32], add -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 16, arena + 14155776, 16, 1, weights->block_1_conv2d_2_kernel, 32, 1, arena + 3538944, 32, 1, 0, mobilenet_train_panel_2, &(struct mobilenet_train_panel_2){ weights, arena });
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 3538944, arena + 4718592);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v149 = arena[4718592 + i0];
            const float v150 = v149 / v116;
            arena[4718592 + i0] = v150;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v157 = arena[4718592 + i0];
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
                const float v145 = arena[3538944 + i0 * 32 + i1];
                const float v150 = arena[4718592 + i1];
                const float v151 = v145 - v150;
                arena[3538944 + i0 * 32 + i1] = v151;
                const float v152 = v151 * v151;
                arena[4128768 + i0 * 32 + i1] = v152;
            }
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4128768, arena + 4718592);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v154 = arena[4718592 + i0];
            const float v155 = v154 / v116;
            arena[4718592 + i0] = v155;
            const float v168 = v155 + 0.001f;
            const float v169 = nn_sqrt(v168);
            arena[22389760 + i0] = v169;
            const float v166 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v170 = v166 / v169;
            arena[22389792 + i0] = v170;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v162 = arena[4718592 + i0];
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
                const float v151 = arena[3538944 + i0 * 32 + i1];
                const float v170 = arena[22389792 + i1];
                const float v167 = weights->block_1_batch_normalization_4_beta[i1];
                const float v171 = nn_fma(v151, v170, v167);
                const float v172 = (0.0f < v171 ? 1.0f : 0.0f);
                arena[4128768 + i0 * 32 + i1] = v172;
                const float v173 = (v172 != 0 ? v171 : 0.0f);
                arena[4718592 + i0 * 32 + i1] = v173;
            }
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv(&window, n, arena + 4718592, weights->block_2_depthwise_conv2d_2_kernel, arena + 5308416);
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v176 = arena[5308416 + i0 * 32 + i1];
                const float v177 = weights->block_2_depthwise_conv2d_2_bias[i1];
                const float v178 = v176 + v177;
                arena[5308416 + i0 * 32 + i1] = v178;
            }
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 5308416, arena + 22376896);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v182 = arena[22376896 + i0];
            const float v183 = v182 / v116;
            arena[22376896 + i0] = v183;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v190 = arena[22376896 + i0];
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
                const float v178 = arena[5308416 + i0 * 32 + i1];
                const float v183 = arena[22376896 + i1];
                const float v184 = v178 - v183;
                arena[5308416 + i0 * 32 + i1] = v184;
                const float v185 = v184 * v184;
                arena[9437184 + i0 * 32 + i1] = v185;
            }
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 9437184, arena + 22376896);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v187 = arena[22376896 + i0];
            const float v188 = v187 / v116;
            arena[22376896 + i0] = v188;
            const float v201 = v188 + 0.001f;
            const float v202 = nn_sqrt(v201);
            arena[22389824 + i0] = v202;
            const float v199 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v203 = v199 / v202;
            arena[22389856 + i0] = v203;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v195 = arena[22376896 + i0];
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
                const float v184 = arena[5308416 + i0 * 32 + i1];
                const float v203 = arena[22389856 + i1];
                const float v200 = weights->block_2_batch_normalization_5_beta[i1];
                const float v204 = nn_fma(v184, v203, v200);
                const float v205 = (0.0f < v204 ? 1.0f : 0.0f);
                arena[9437184 + i0 * 32 + i1] = v205;
                const float v206 = (v205 != 0 ? v204 : 0.0f);
                arena[10027008 + i0 * 32 + i1] = v206;
            }
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [32, 32], add -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 10027008, 32, 1, weights->block_2_conv2d_3_kernel, 32, 1, arena + 10616832, 32, 1, 0, mobilenet_train_panel_3, &(struct mobilenet_train_panel_3){ weights, arena });
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 10616832, arena + 22376896);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v215 = arena[22376896 + i0];
            const float v216 = v215 / v116;
            arena[22376896 + i0] = v216;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v223 = arena[22376896 + i0];
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
                const float v211 = arena[10616832 + i0 * 32 + i1];
                const float v216 = arena[22376896 + i1];
                const float v217 = v211 - v216;
                arena[10616832 + i0 * 32 + i1] = v217;
                const float v218 = v217 * v217;
                arena[11206656 + i0 * 32 + i1] = v218;
            }
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 11206656, arena + 22376896);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v220 = arena[22376896 + i0];
            const float v221 = v220 / v116;
            arena[22376896 + i0] = v221;
            const float v234 = v221 + 0.001f;
            const float v235 = nn_sqrt(v234);
            arena[22389888 + i0] = v235;
            const float v232 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v236 = v232 / v235;
            arena[22389920 + i0] = v236;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v228 = arena[22376896 + i0];
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
                const float v217 = arena[10616832 + i0 * 32 + i1];
                const float v236 = arena[22389920 + i1];
                const float v233 = weights->block_2_batch_normalization_6_beta[i1];
                const float v237 = nn_fma(v217, v236, v233);
                const float v238 = (0.0f < v237 ? 1.0f : 0.0f);
                arena[11206656 + i0 * 32 + i1] = v238;
                const float v239 = (v238 != 0 ? v237 : 0.0f);
                arena[11796480 + i0 * 32 + i1] = v239;
            }
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 12, 12, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv(&window, n, arena + 11796480, weights->block_3_depthwise_conv2d_3_kernel, arena + 16515072);
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: add over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v242 = arena[16515072 + i0 * 32 + i1];
                const float v243 = weights->block_3_depthwise_conv2d_3_bias[i1];
                const float v244 = v242 + v243;
                arena[16515072 + i0 * 32 + i1] = v244;
            }
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 16515072, arena + 22376896);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v248 = arena[22376896 + i0];
            const float v251 = v248 / v250;
            arena[22376896 + i0] = v251;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v258 = arena[22376896 + i0];
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
                const float v244 = arena[16515072 + i0 * 32 + i1];
                const float v251 = arena[22376896 + i1];
                const float v252 = v244 - v251;
                arena[16515072 + i0 * 32 + i1] = v252;
                const float v253 = v252 * v252;
                arena[12386304 + i0 * 32 + i1] = v253;
            }
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 12386304, arena + 22376896);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, add, sqrt, div over [1, 1, 32] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v255 = arena[22376896 + i0];
            const float v256 = v255 / v250;
            arena[22376896 + i0] = v256;
            const float v269 = v256 + 0.001f;
            const float v270 = nn_sqrt(v269);
            arena[22389952 + i0] = v270;
            const float v267 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v271 = v267 / v270;
            arena[22389984 + i0] = v271;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v263 = arena[22376896 + i0];
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
                const float v252 = arena[16515072 + i0 * 32 + i1];
                const float v271 = arena[22389984 + i1];
                const float v268 = weights->block_3_batch_normalization_7_beta[i1];
                const float v272 = nn_fma(v252, v271, v268);
                const float v273 = (0.0f < v272 ? 1.0f : 0.0f);
                arena[16662528 + i0 * 32 + i1] = v273;
                const float v274 = (v273 != 0 ? v272 : 0.0f);
                arena[16809984 + i0 * 32 + i1] = v274;
            }
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [32, 64], add -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 32, arena + 16809984, 32, 1, weights->block_3_conv2d_4_kernel, 64, 1, arena + 12386304, 64, 1, 0, mobilenet_train_panel_4, &(struct mobilenet_train_panel_4){ weights, arena });
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 12386304, arena + 12976128);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v283 = arena[12976128 + i0];
            const float v284 = v283 / v250;
            arena[12976128 + i0] = v284;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v291 = arena[12976128 + i0];
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
                const float v279 = arena[12386304 + i0 * 64 + i1];
                const float v284 = arena[12976128 + i1];
                const float v285 = v279 - v284;
                arena[12386304 + i0 * 64 + i1] = v285;
                const float v286 = v285 * v285;
                arena[12681216 + i0 * 64 + i1] = v286;
            }
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 12681216, arena + 12976128);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v288 = arena[12976128 + i0];
            const float v289 = v288 / v250;
            arena[12976128 + i0] = v289;
            const float v302 = v289 + 0.001f;
            const float v303 = nn_sqrt(v302);
            arena[22389248 + i0] = v303;
            const float v300 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v304 = v300 / v303;
            arena[22389312 + i0] = v304;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v296 = arena[12976128 + i0];
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
                const float v285 = arena[12386304 + i0 * 64 + i1];
                const float v304 = arena[22389312 + i1];
                const float v301 = weights->block_3_batch_normalization_8_beta[i1];
                const float v305 = nn_fma(v285, v304, v301);
                const float v306 = (0.0f < v305 ? 1.0f : 0.0f);
                arena[12681216 + i0 * 64 + i1] = v306;
                const float v307 = (v306 != 0 ? v305 : 0.0f);
                arena[12976128 + i0 * 64 + i1] = v307;
            }
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv(&window, n, arena + 12976128, weights->block_4_depthwise_conv2d_4_kernel, arena + 13271040);
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v310 = arena[13271040 + i0 * 64 + i1];
                const float v311 = weights->block_4_depthwise_conv2d_4_bias[i1];
                const float v312 = v310 + v311;
                arena[13271040 + i0 * 64 + i1] = v312;
            }
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 13271040, arena + 14745600);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v316 = arena[14745600 + i0];
            const float v317 = v316 / v250;
            arena[14745600 + i0] = v317;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v324 = arena[14745600 + i0];
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
                const float v312 = arena[13271040 + i0 * 64 + i1];
                const float v317 = arena[14745600 + i1];
                const float v318 = v312 - v317;
                arena[13271040 + i0 * 64 + i1] = v318;
                const float v319 = v318 * v318;
                arena[14450688 + i0 * 64 + i1] = v319;
            }
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 14450688, arena + 14745600);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v321 = arena[14745600 + i0];
            const float v322 = v321 / v250;
            arena[14745600 + i0] = v322;
            const float v335 = v322 + 0.001f;
            const float v336 = nn_sqrt(v335);
            arena[22389376 + i0] = v336;
            const float v333 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v337 = v333 / v336;
            arena[22389440 + i0] = v337;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v329 = arena[14745600 + i0];
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
                const float v318 = arena[13271040 + i0 * 64 + i1];
                const float v337 = arena[22389440 + i1];
                const float v334 = weights->block_4_batch_normalization_9_beta[i1];
                const float v338 = nn_fma(v318, v337, v334);
                const float v339 = (0.0f < v338 ? 1.0f : 0.0f);
                arena[14450688 + i0 * 64 + i1] = v339;
                const float v340 = (v339 != 0 ? v338 : 0.0f);
                arena[14745600 + i0 * 64 + i1] = v340;
            }
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [64, 64], add -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 14745600, 64, 1, weights->block_4_conv2d_5_kernel, 64, 1, arena + 15040512, 64, 1, 0, mobilenet_train_panel_5, &(struct mobilenet_train_panel_5){ weights, arena });
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15040512, arena + 15630336);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v349 = arena[15630336 + i0];
            const float v350 = v349 / v250;
            arena[15630336 + i0] = v350;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v357 = arena[15630336 + i0];
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
                const float v345 = arena[15040512 + i0 * 64 + i1];
                const float v350 = arena[15630336 + i1];
                const float v351 = v345 - v350;
                arena[15040512 + i0 * 64 + i1] = v351;
                const float v352 = v351 * v351;
                arena[15335424 + i0 * 64 + i1] = v352;
            }
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15335424, arena + 15630336);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v354 = arena[15630336 + i0];
            const float v355 = v354 / v250;
            arena[15630336 + i0] = v355;
            const float v368 = v355 + 0.001f;
            const float v369 = nn_sqrt(v368);
            arena[22389504 + i0] = v369;
            const float v366 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v370 = v366 / v369;
            arena[22389568 + i0] = v370;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v362 = arena[15630336 + i0];
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
                const float v351 = arena[15040512 + i0 * 64 + i1];
                const float v370 = arena[22389568 + i1];
                const float v367 = weights->block_4_batch_normalization_10_beta[i1];
                const float v371 = nn_fma(v351, v370, v367);
                const float v372 = (0.0f < v371 ? 1.0f : 0.0f);
                arena[15335424 + i0 * 64 + i1] = v372;
                const float v373 = (v372 != 0 ? v371 : 0.0f);
                arena[15630336 + i0 * 64 + i1] = v373;
            }
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 6, 6, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv(&window, n, arena + 15630336, weights->block_5_depthwise_conv2d_5_kernel, arena + 21528576);
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: add over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v376 = arena[21528576 + i0 * 64 + i1];
                const float v377 = weights->block_5_depthwise_conv2d_5_bias[i1];
                const float v378 = v376 + v377;
                arena[21528576 + i0 * 64 + i1] = v378;
            }
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 21528576, arena + 15998976);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v382 = arena[15998976 + i0];
            const float v385 = v382 / v384;
            arena[15998976 + i0] = v385;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v392 = arena[15998976 + i0];
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
                const float v378 = arena[21528576 + i0 * 64 + i1];
                const float v385 = arena[15998976 + i1];
                const float v386 = v378 - v385;
                arena[21528576 + i0 * 64 + i1] = v386;
                const float v387 = v386 * v386;
                arena[15925248 + i0 * 64 + i1] = v387;
            }
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 15925248, arena + 15998976);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, add, sqrt, div over [1, 1, 64] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v389 = arena[15998976 + i0];
            const float v390 = v389 / v384;
            arena[15998976 + i0] = v390;
            const float v403 = v390 + 0.001f;
            const float v404 = nn_sqrt(v403);
            arena[22389632 + i0] = v404;
            const float v401 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v405 = v401 / v404;
            arena[22389696 + i0] = v405;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v397 = arena[15998976 + i0];
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
                const float v386 = arena[21528576 + i0 * 64 + i1];
                const float v405 = arena[22389696 + i1];
                const float v402 = weights->block_5_batch_normalization_11_beta[i1];
                const float v406 = nn_fma(v386, v405, v402);
                const float v407 = (0.0f < v406 ? 1.0f : 0.0f);
                arena[21602304 + i0 * 64 + i1] = v407;
                const float v408 = (v407 != 0 ? v406 : 0.0f);
                arena[21676032 + i0 * 64 + i1] = v408;
            }
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [64, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 64, arena + 21676032, 64, 1, weights->block_5_conv2d_6_kernel, 128, 1, arena + 15925248, 128, 1, 0, mobilenet_train_panel_6, &(struct mobilenet_train_panel_6){ weights, arena });
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 15925248, arena + 16220160);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v417 = arena[16220160 + i0];
            const float v418 = v417 / v384;
            arena[16220160 + i0] = v418;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v425 = arena[16220160 + i0];
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
                const float v413 = arena[15925248 + i0 * 128 + i1];
                const float v418 = arena[16220160 + i1];
                const float v419 = v413 - v418;
                arena[15925248 + i0 * 128 + i1] = v419;
                const float v420 = v419 * v419;
                arena[16072704 + i0 * 128 + i1] = v420;
            }
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16072704, arena + 16220160);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v422 = arena[16220160 + i0];
            const float v423 = v422 / v384;
            arena[16220160 + i0] = v423;
            const float v436 = v423 + 0.001f;
            const float v437 = nn_sqrt(v436);
            arena[22386176 + i0] = v437;
            const float v434 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v438 = v434 / v437;
            arena[22386304 + i0] = v438;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v430 = arena[16220160 + i0];
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
                const float v419 = arena[15925248 + i0 * 128 + i1];
                const float v438 = arena[22386304 + i1];
                const float v435 = weights->block_5_batch_normalization_12_beta[i1];
                const float v439 = nn_fma(v419, v438, v435);
                const float v440 = (0.0f < v439 ? 1.0f : 0.0f);
                arena[16072704 + i0 * 128 + i1] = v440;
                const float v441 = (v440 != 0 ? v439 : 0.0f);
                arena[16220160 + i0 * 128 + i1] = v441;
            }
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 16220160, weights->block_6_depthwise_conv2d_6_kernel, arena + 16367616);
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v444 = arena[16367616 + i0 * 128 + i1];
                const float v445 = weights->block_6_depthwise_conv2d_6_bias[i1];
                const float v446 = v444 + v445;
                arena[16367616 + i0 * 128 + i1] = v446;
            }
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16367616, arena + 21749760);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v450 = arena[21749760 + i0];
            const float v451 = v450 / v384;
            arena[21749760 + i0] = v451;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v458 = arena[21749760 + i0];
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
                const float v446 = arena[16367616 + i0 * 128 + i1];
                const float v451 = arena[21749760 + i1];
                const float v452 = v446 - v451;
                arena[16367616 + i0 * 128 + i1] = v452;
                const float v453 = v452 * v452;
                arena[16957440 + i0 * 128 + i1] = v453;
            }
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16957440, arena + 21749760);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v455 = arena[21749760 + i0];
            const float v456 = v455 / v384;
            arena[21749760 + i0] = v456;
            const float v469 = v456 + 0.001f;
            const float v470 = nn_sqrt(v469);
            arena[22386432 + i0] = v470;
            const float v467 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v471 = v467 / v470;
            arena[22386560 + i0] = v471;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v463 = arena[21749760 + i0];
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
                const float v452 = arena[16367616 + i0 * 128 + i1];
                const float v471 = arena[22386560 + i1];
                const float v468 = weights->block_6_batch_normalization_13_beta[i1];
                const float v472 = nn_fma(v452, v471, v468);
                const float v473 = (0.0f < v472 ? 1.0f : 0.0f);
                arena[16957440 + i0 * 128 + i1] = v473;
                const float v474 = (v473 != 0 ? v472 : 0.0f);
                arena[17104896 + i0 * 128 + i1] = v474;
            }
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 17104896, 128, 1, weights->block_6_conv2d_7_kernel, 128, 1, arena + 17252352, 128, 1, 0, mobilenet_train_panel_7, &(struct mobilenet_train_panel_7){ weights, arena });
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17252352, arena + 21749760);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v483 = arena[21749760 + i0];
            const float v484 = v483 / v384;
            arena[21749760 + i0] = v484;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v491 = arena[21749760 + i0];
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
                const float v479 = arena[17252352 + i0 * 128 + i1];
                const float v484 = arena[21749760 + i1];
                const float v485 = v479 - v484;
                arena[17252352 + i0 * 128 + i1] = v485;
                const float v486 = v485 * v485;
                arena[17399808 + i0 * 128 + i1] = v486;
            }
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17399808, arena + 21749760);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v488 = arena[21749760 + i0];
            const float v489 = v488 / v384;
            arena[21749760 + i0] = v489;
            const float v502 = v489 + 0.001f;
            const float v503 = nn_sqrt(v502);
            arena[22386688 + i0] = v503;
            const float v500 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v504 = v500 / v503;
            arena[22386816 + i0] = v504;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v496 = arena[21749760 + i0];
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
                const float v485 = arena[17252352 + i0 * 128 + i1];
                const float v504 = arena[22386816 + i1];
                const float v501 = weights->block_6_batch_normalization_14_beta[i1];
                const float v505 = nn_fma(v485, v504, v501);
                const float v506 = (0.0f < v505 ? 1.0f : 0.0f);
                arena[17399808 + i0 * 128 + i1] = v506;
                const float v507 = (v506 != 0 ? v505 : 0.0f);
                arena[17547264 + i0 * 128 + i1] = v507;
            }
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 17547264, weights->block_7_depthwise_conv2d_7_kernel, arena + 17694720);
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v510 = arena[17694720 + i0 * 128 + i1];
                const float v511 = weights->block_7_depthwise_conv2d_7_bias[i1];
                const float v512 = v510 + v511;
                arena[17694720 + i0 * 128 + i1] = v512;
            }
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17694720, arena + 21749760);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v516 = arena[21749760 + i0];
            const float v517 = v516 / v384;
            arena[21749760 + i0] = v517;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v524 = arena[21749760 + i0];
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
                const float v512 = arena[17694720 + i0 * 128 + i1];
                const float v517 = arena[21749760 + i1];
                const float v518 = v512 - v517;
                arena[17694720 + i0 * 128 + i1] = v518;
                const float v519 = v518 * v518;
                arena[17842176 + i0 * 128 + i1] = v519;
            }
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17842176, arena + 21749760);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v521 = arena[21749760 + i0];
            const float v522 = v521 / v384;
            arena[21749760 + i0] = v522;
            const float v535 = v522 + 0.001f;
            const float v536 = nn_sqrt(v535);
            arena[22386944 + i0] = v536;
            const float v533 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v537 = v533 / v536;
            arena[22387072 + i0] = v537;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v529 = arena[21749760 + i0];
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
                const float v518 = arena[17694720 + i0 * 128 + i1];
                const float v537 = arena[22387072 + i1];
                const float v534 = weights->block_7_batch_normalization_15_beta[i1];
                const float v538 = nn_fma(v518, v537, v534);
                const float v539 = (0.0f < v538 ? 1.0f : 0.0f);
                arena[17842176 + i0 * 128 + i1] = v539;
                const float v540 = (v539 != 0 ? v538 : 0.0f);
                arena[17989632 + i0 * 128 + i1] = v540;
            }
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 17989632, 128, 1, weights->block_7_conv2d_8_kernel, 128, 1, arena + 18137088, 128, 1, 0, mobilenet_train_panel_8, &(struct mobilenet_train_panel_8){ weights, arena });
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18137088, arena + 21749760);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v549 = arena[21749760 + i0];
            const float v550 = v549 / v384;
            arena[21749760 + i0] = v550;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v557 = arena[21749760 + i0];
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
                const float v545 = arena[18137088 + i0 * 128 + i1];
                const float v550 = arena[21749760 + i1];
                const float v551 = v545 - v550;
                arena[18137088 + i0 * 128 + i1] = v551;
                const float v552 = v551 * v551;
                arena[18284544 + i0 * 128 + i1] = v552;
            }
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18284544, arena + 21749760);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v554 = arena[21749760 + i0];
            const float v555 = v554 / v384;
            arena[21749760 + i0] = v555;
            const float v568 = v555 + 0.001f;
            const float v569 = nn_sqrt(v568);
            arena[22387200 + i0] = v569;
            const float v566 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v570 = v566 / v569;
            arena[22387328 + i0] = v570;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v562 = arena[21749760 + i0];
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
                const float v551 = arena[18137088 + i0 * 128 + i1];
                const float v570 = arena[22387328 + i1];
                const float v567 = weights->block_7_batch_normalization_16_beta[i1];
                const float v571 = nn_fma(v551, v570, v567);
                const float v572 = (0.0f < v571 ? 1.0f : 0.0f);
                arena[18284544 + i0 * 128 + i1] = v572;
                const float v573 = (v572 != 0 ? v571 : 0.0f);
                arena[18432000 + i0 * 128 + i1] = v573;
            }
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 18432000, weights->block_8_depthwise_conv2d_8_kernel, arena + 18579456);
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v576 = arena[18579456 + i0 * 128 + i1];
                const float v577 = weights->block_8_depthwise_conv2d_8_bias[i1];
                const float v578 = v576 + v577;
                arena[18579456 + i0 * 128 + i1] = v578;
            }
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18579456, arena + 21749760);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v582 = arena[21749760 + i0];
            const float v583 = v582 / v384;
            arena[21749760 + i0] = v583;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v590 = arena[21749760 + i0];
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
                const float v578 = arena[18579456 + i0 * 128 + i1];
                const float v583 = arena[21749760 + i1];
                const float v584 = v578 - v583;
                arena[18579456 + i0 * 128 + i1] = v584;
                const float v585 = v584 * v584;
                arena[18726912 + i0 * 128 + i1] = v585;
            }
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18726912, arena + 21749760);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v587 = arena[21749760 + i0];
            const float v588 = v587 / v384;
            arena[21749760 + i0] = v588;
            const float v601 = v588 + 0.001f;
            const float v602 = nn_sqrt(v601);
            arena[22387456 + i0] = v602;
            const float v599 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v603 = v599 / v602;
            arena[22387584 + i0] = v603;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v595 = arena[21749760 + i0];
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
                const float v584 = arena[18579456 + i0 * 128 + i1];
                const float v603 = arena[22387584 + i1];
                const float v600 = weights->block_8_batch_normalization_17_beta[i1];
                const float v604 = nn_fma(v584, v603, v600);
                const float v605 = (0.0f < v604 ? 1.0f : 0.0f);
                arena[18726912 + i0 * 128 + i1] = v605;
                const float v606 = (v605 != 0 ? v604 : 0.0f);
                arena[18874368 + i0 * 128 + i1] = v606;
            }
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 18874368, 128, 1, weights->block_8_conv2d_9_kernel, 128, 1, arena + 19021824, 128, 1, 0, mobilenet_train_panel_9, &(struct mobilenet_train_panel_9){ weights, arena });
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19021824, arena + 21749760);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v615 = arena[21749760 + i0];
            const float v616 = v615 / v384;
            arena[21749760 + i0] = v616;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v623 = arena[21749760 + i0];
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
                const float v611 = arena[19021824 + i0 * 128 + i1];
                const float v616 = arena[21749760 + i1];
                const float v617 = v611 - v616;
                arena[19021824 + i0 * 128 + i1] = v617;
                const float v618 = v617 * v617;
                arena[19169280 + i0 * 128 + i1] = v618;
            }
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19169280, arena + 21749760);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v620 = arena[21749760 + i0];
            const float v621 = v620 / v384;
            arena[21749760 + i0] = v621;
            const float v634 = v621 + 0.001f;
            const float v635 = nn_sqrt(v634);
            arena[22387712 + i0] = v635;
            const float v632 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v636 = v632 / v635;
            arena[22387840 + i0] = v636;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v628 = arena[21749760 + i0];
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
                const float v617 = arena[19021824 + i0 * 128 + i1];
                const float v636 = arena[22387840 + i1];
                const float v633 = weights->block_8_batch_normalization_18_beta[i1];
                const float v637 = nn_fma(v617, v636, v633);
                const float v638 = (0.0f < v637 ? 1.0f : 0.0f);
                arena[19169280 + i0 * 128 + i1] = v638;
                const float v639 = (v638 != 0 ? v637 : 0.0f);
                arena[19316736 + i0 * 128 + i1] = v639;
            }
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 19316736, weights->block_9_depthwise_conv2d_9_kernel, arena + 19464192);
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v642 = arena[19464192 + i0 * 128 + i1];
                const float v643 = weights->block_9_depthwise_conv2d_9_bias[i1];
                const float v644 = v642 + v643;
                arena[19464192 + i0 * 128 + i1] = v644;
            }
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19464192, arena + 21749760);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v648 = arena[21749760 + i0];
            const float v649 = v648 / v384;
            arena[21749760 + i0] = v649;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v656 = arena[21749760 + i0];
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
                const float v644 = arena[19464192 + i0 * 128 + i1];
                const float v649 = arena[21749760 + i1];
                const float v650 = v644 - v649;
                arena[19464192 + i0 * 128 + i1] = v650;
                const float v651 = v650 * v650;
                arena[19611648 + i0 * 128 + i1] = v651;
            }
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19611648, arena + 21749760);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v653 = arena[21749760 + i0];
            const float v654 = v653 / v384;
            arena[21749760 + i0] = v654;
            const float v667 = v654 + 0.001f;
            const float v668 = nn_sqrt(v667);
            arena[22387968 + i0] = v668;
            const float v665 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v669 = v665 / v668;
            arena[22388096 + i0] = v669;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v661 = arena[21749760 + i0];
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
                const float v650 = arena[19464192 + i0 * 128 + i1];
                const float v669 = arena[22388096 + i1];
                const float v666 = weights->block_9_batch_normalization_19_beta[i1];
                const float v670 = nn_fma(v650, v669, v666);
                const float v671 = (0.0f < v670 ? 1.0f : 0.0f);
                arena[19611648 + i0 * 128 + i1] = v671;
                const float v672 = (v671 != 0 ? v670 : 0.0f);
                arena[19759104 + i0 * 128 + i1] = v672;
            }
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 19759104, 128, 1, weights->block_9_conv2d_10_kernel, 128, 1, arena + 19906560, 128, 1, 0, mobilenet_train_panel_10, &(struct mobilenet_train_panel_10){ weights, arena });
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19906560, arena + 21749760);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v681 = arena[21749760 + i0];
            const float v682 = v681 / v384;
            arena[21749760 + i0] = v682;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v689 = arena[21749760 + i0];
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
                const float v677 = arena[19906560 + i0 * 128 + i1];
                const float v682 = arena[21749760 + i1];
                const float v683 = v677 - v682;
                arena[19906560 + i0 * 128 + i1] = v683;
                const float v684 = v683 * v683;
                arena[20054016 + i0 * 128 + i1] = v684;
            }
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20054016, arena + 21749760);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v686 = arena[21749760 + i0];
            const float v687 = v686 / v384;
            arena[21749760 + i0] = v687;
            const float v700 = v687 + 0.001f;
            const float v701 = nn_sqrt(v700);
            arena[22388224 + i0] = v701;
            const float v698 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v702 = v698 / v701;
            arena[22388352 + i0] = v702;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v694 = arena[21749760 + i0];
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
                const float v683 = arena[19906560 + i0 * 128 + i1];
                const float v702 = arena[22388352 + i1];
                const float v699 = weights->block_9_batch_normalization_20_beta[i1];
                const float v703 = nn_fma(v683, v702, v699);
                const float v704 = (0.0f < v703 ? 1.0f : 0.0f);
                arena[20054016 + i0 * 128 + i1] = v704;
                const float v705 = (v704 != 0 ? v703 : 0.0f);
                arena[20201472 + i0 * 128 + i1] = v705;
            }
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 20201472, weights->block_10_depthwise_conv2d_10_kernel, arena + 20348928);
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v708 = arena[20348928 + i0 * 128 + i1];
                const float v709 = weights->block_10_depthwise_conv2d_10_bias[i1];
                const float v710 = v708 + v709;
                arena[20348928 + i0 * 128 + i1] = v710;
            }
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20348928, arena + 21749760);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v714 = arena[21749760 + i0];
            const float v715 = v714 / v384;
            arena[21749760 + i0] = v715;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v722 = arena[21749760 + i0];
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
                const float v710 = arena[20348928 + i0 * 128 + i1];
                const float v715 = arena[21749760 + i1];
                const float v716 = v710 - v715;
                arena[20348928 + i0 * 128 + i1] = v716;
                const float v717 = v716 * v716;
                arena[20496384 + i0 * 128 + i1] = v717;
            }
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20496384, arena + 21749760);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v719 = arena[21749760 + i0];
            const float v720 = v719 / v384;
            arena[21749760 + i0] = v720;
            const float v733 = v720 + 0.001f;
            const float v734 = nn_sqrt(v733);
            arena[22388480 + i0] = v734;
            const float v731 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v735 = v731 / v734;
            arena[22388608 + i0] = v735;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v727 = arena[21749760 + i0];
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
                const float v716 = arena[20348928 + i0 * 128 + i1];
                const float v735 = arena[22388608 + i1];
                const float v732 = weights->block_10_batch_normalization_21_beta[i1];
                const float v736 = nn_fma(v716, v735, v732);
                const float v737 = (0.0f < v736 ? 1.0f : 0.0f);
                arena[20496384 + i0 * 128 + i1] = v737;
                const float v738 = (v737 != 0 ? v736 : 0.0f);
                arena[20643840 + i0 * 128 + i1] = v738;
            }
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [128, 128], add -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 20643840, 128, 1, weights->block_10_conv2d_11_kernel, 128, 1, arena + 20791296, 128, 1, 0, mobilenet_train_panel_11, &(struct mobilenet_train_panel_11){ weights, arena });
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20791296, arena + 21086208);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v747 = arena[21086208 + i0];
            const float v748 = v747 / v384;
            arena[21086208 + i0] = v748;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v755 = arena[21086208 + i0];
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
                const float v743 = arena[20791296 + i0 * 128 + i1];
                const float v748 = arena[21086208 + i1];
                const float v749 = v743 - v748;
                arena[20791296 + i0 * 128 + i1] = v749;
                const float v750 = v749 * v749;
                arena[20938752 + i0 * 128 + i1] = v750;
            }
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20938752, arena + 21086208);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v752 = arena[21086208 + i0];
            const float v753 = v752 / v384;
            arena[21086208 + i0] = v753;
            const float v766 = v753 + 0.001f;
            const float v767 = nn_sqrt(v766);
            arena[22388736 + i0] = v767;
            const float v764 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v768 = v764 / v767;
            arena[22388864 + i0] = v768;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v760 = arena[21086208 + i0];
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
                const float v749 = arena[20791296 + i0 * 128 + i1];
                const float v768 = arena[22388864 + i1];
                const float v765 = weights->block_10_batch_normalization_22_beta[i1];
                const float v769 = nn_fma(v749, v768, v765);
                const float v770 = (0.0f < v769 ? 1.0f : 0.0f);
                arena[20938752 + i0 * 128 + i1] = v770;
                const float v771 = (v770 != 0 ? v769 : 0.0f);
                arena[21086208 + i0 * 128 + i1] = v771;
            }
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 3, 3, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv(&window, n, arena + 21086208, weights->block_11_depthwise_conv2d_11_kernel, arena + 22265856);
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: add over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v774 = arena[22265856 + i0 * 128 + i1];
                const float v775 = weights->block_11_depthwise_conv2d_11_bias[i1];
                const float v776 = v774 + v775;
                arena[22265856 + i0 * 128 + i1] = v776;
            }
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 22265856, arena + 22376448);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v780 = arena[22376448 + i0];
            const float v783 = v780 / v782;
            arena[22376448 + i0] = v783;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sub, mul over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v776 = arena[22265856 + i0 * 128 + i1];
                const float v783 = arena[22376448 + i1];
                const float v784 = v776 - v783;
                arena[22265856 + i0 * 128 + i1] = v784;
                const float v785 = v784 * v784;
                arena[21233664 + i0 * 128 + i1] = v785;
            }
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 21233664, arena + 22376576);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, add, sqrt, div over [1, 1, 128] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v787 = arena[22376576 + i0];
            const float v788 = v787 / v782;
            arena[22376576 + i0] = v788;
            const float v801 = v788 + 0.001f;
            const float v802 = nn_sqrt(v801);
            arena[22388992 + i0] = v802;
            const float v799 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v803 = v799 / v802;
            arena[22389120 + i0] = v803;
        }
    }
    /* mobilenet.nn:7: block_11: fma, less, select over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v784 = arena[22265856 + i0 * 128 + i1];
                const float v803 = arena[22389120 + i1];
                const float v800 = weights->block_11_batch_normalization_23_beta[i1];
                const float v804 = nn_fma(v784, v803, v800);
                const float v805 = (0.0f < v804 ? 1.0f : 0.0f);
                arena[22302720 + i0 * 128 + i1] = v805;
                const float v806 = (v805 != 0 ? v804 : 0.0f);
                arena[22339584 + i0 * 128 + i1] = v806;
            }
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [128, 256], add -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 128, arena + 22339584, 128, 1, weights->block_11_conv2d_12_kernel, 256, 1, arena + 21233664, 256, 1, 0, mobilenet_train_panel_12, &(struct mobilenet_train_panel_12){ weights, arena });
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21233664, arena + 21381120);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v815 = arena[21381120 + i0];
            const float v816 = v815 / v782;
            arena[21381120 + i0] = v816;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v823 = arena[21381120 + i0];
            const float v824 = v823 * 0.01f;
            const float v822 = weights->block_11_batch_normalization_24_moving_mean[i0];
            const float v825 = nn_fma(v822, 0.99f, v824);
            weights->block_11_batch_normalization_24_moving_mean[i0] = v825;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v795 = arena[22376576 + i0];
            const float v796 = v795 * 0.01f;
            const float v794 = weights->block_11_batch_normalization_23_moving_variance[i0];
            const float v797 = nn_fma(v794, 0.99f, v796);
            weights->block_11_batch_normalization_23_moving_variance[i0] = v797;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [128] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v790 = arena[22376448 + i0];
            const float v791 = v790 * 0.01f;
            const float v789 = weights->block_11_batch_normalization_23_moving_mean[i0];
            const float v792 = nn_fma(v789, 0.99f, v791);
            weights->block_11_batch_normalization_23_moving_mean[i0] = v792;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sub, mul over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v811 = arena[21233664 + i0 * 256 + i1];
                const float v816 = arena[21381120 + i1];
                const float v817 = v811 - v816;
                arena[21233664 + i0 * 256 + i1] = v817;
                const float v818 = v817 * v817;
                arena[21307392 + i0 * 256 + i1] = v818;
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21307392, arena + 21381120);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v820 = arena[21381120 + i0];
            const float v821 = v820 / v782;
            arena[21381120 + i0] = v821;
            const float v834 = v821 + 0.001f;
            const float v835 = nn_sqrt(v834);
            arena[22384640 + i0] = v835;
            const float v832 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v836 = v832 / v835;
            arena[22384896 + i0] = v836;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v828 = arena[21381120 + i0];
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
                const float v817 = arena[21233664 + i0 * 256 + i1];
                const float v836 = arena[22384896 + i1];
                const float v833 = weights->block_11_batch_normalization_24_beta[i1];
                const float v837 = nn_fma(v817, v836, v833);
                const float v838 = (0.0f < v837 ? 1.0f : 0.0f);
                arena[21307392 + i0 * 256 + i1] = v838;
                const float v839 = (v838 != 0 ? v837 : 0.0f);
                arena[21381120 + i0 * 256 + i1] = v839;
            }
        }
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv(&window, n, arena + 21381120, weights->block_12_depthwise_conv2d_12_kernel, arena + 21454848);
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v842 = arena[21454848 + i0 * 256 + i1];
                const float v843 = weights->block_12_depthwise_conv2d_12_bias[i1];
                const float v844 = v842 + v843;
                arena[21454848 + i0 * 256 + i1] = v844;
            }
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21454848, arena + 22376448);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v848 = arena[22376448 + i0];
            const float v849 = v848 / v782;
            arena[22376448 + i0] = v849;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v856 = arena[22376448 + i0];
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
                const float v844 = arena[21454848 + i0 * 256 + i1];
                const float v849 = arena[22376448 + i1];
                const float v850 = v844 - v849;
                arena[21454848 + i0 * 256 + i1] = v850;
                const float v851 = v850 * v850;
                arena[21749760 + i0 * 256 + i1] = v851;
            }
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21749760, arena + 22376448);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v853 = arena[22376448 + i0];
            const float v854 = v853 / v782;
            arena[22376448 + i0] = v854;
            const float v867 = v854 + 0.001f;
            const float v868 = nn_sqrt(v867);
            arena[22385152 + i0] = v868;
            const float v865 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v869 = v865 / v868;
            arena[22385408 + i0] = v869;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v861 = arena[22376448 + i0];
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
                const float v850 = arena[21454848 + i0 * 256 + i1];
                const float v869 = arena[22385408 + i1];
                const float v866 = weights->block_12_batch_normalization_25_beta[i1];
                const float v870 = nn_fma(v850, v869, v866);
                const float v871 = (0.0f < v870 ? 1.0f : 0.0f);
                arena[21749760 + i0 * 256 + i1] = v871;
                const float v872 = (v871 != 0 ? v870 : 0.0f);
                arena[21823488 + i0 * 256 + i1] = v872;
            }
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [256, 256], add -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 256, arena + 21823488, 256, 1, weights->block_12_conv2d_13_kernel, 256, 1, arena + 21897216, 256, 1, 0, mobilenet_train_panel_13, &(struct mobilenet_train_panel_13){ weights, arena });
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21897216, arena + 22376448);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v881 = arena[22376448 + i0];
            const float v882 = v881 / v782;
            arena[22376448 + i0] = v882;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v889 = arena[22376448 + i0];
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
                const float v877 = arena[21897216 + i0 * 256 + i1];
                const float v882 = arena[22376448 + i1];
                const float v883 = v877 - v882;
                arena[21897216 + i0 * 256 + i1] = v883;
                const float v884 = v883 * v883;
                arena[21970944 + i0 * 256 + i1] = v884;
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21970944, arena + 22376448);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, add, sqrt, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v886 = arena[22376448 + i0];
            const float v887 = v886 / v782;
            arena[22376448 + i0] = v887;
            const float v900 = v887 + 0.001f;
            const float v901 = nn_sqrt(v900);
            arena[22385664 + i0] = v901;
            const float v898 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v902 = v898 / v901;
            arena[22385920 + i0] = v902;
        }
    }
    /* mobilenet.nn:33: dense: mul, fma, store over [256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v894 = arena[22376448 + i0];
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
                const float v883 = arena[21897216 + i0 * 256 + i1];
                const float v902 = arena[22385920 + i1];
                const float v899 = weights->block_12_batch_normalization_26_beta[i1];
                const float v903 = nn_fma(v883, v902, v899);
                const float v904 = (0.0f < v903 ? 1.0f : 0.0f);
                arena[21970944 + i0 * 256 + i1] = v904;
                const float v905 = (v904 != 0 ? v903 : 0.0f);
                arena[22044672 + i0 * 256 + i1] = v905;
            }
        }
    }
    /* mobilenet.nn:25: global_average_pooling2d: sum [n, 3, 3, 256] -> [n, 256] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++)
        nn_sum_rows(9, 256, arena + 22044672 + i0 * 9 * 256, arena + 22118400 + i0 * 256);
    /* mobilenet.nn:25: global_average_pooling2d: div over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v906 = arena[22118400 + i0];
            const float v907 = v906 / 9.0f;
            arena[22118400 + i0] = v907;
        }
    }
    /* mobilenet.nn:26: dense: contract [n, 256] [256, 2], add -> [n, 2] */
    nn_gemm(n, 2, 256, arena + 22118400, 256, 1, weights->dense_kernel, 2, 1, arena + 22376448, 2, 1, 0, mobilenet_train_panel_14, &(struct mobilenet_train_panel_14){ weights, arena });
    /* mobilenet.nn:26: dense: max [n, 2] -> [n] */
    nn_max(n, 2, arena + 22376448, arena + 22376512);
    /* mobilenet.nn:26: dense: sub, exp over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v913 = arena[22376512 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v911 = arena[22376448 + i0 * 2 + i1];
                const float v914 = v911 - v913;
                const float v915 = nn_exp(v914);
                arena[22376448 + i0 * 2 + i1] = v915;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 22376448, arena + 22376896);
    /* mobilenet.nn:26: dense: div over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v917 = arena[22376896 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v915 = arena[22376448 + i0 * 2 + i1];
                const float v918 = v915 / v917;
                arena[22376512 + i0 * 2 + i1] = v918;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 22376512, arena + 22376928);
    /* mobilenet.nn:32: equal, div, maximum, minimum, log, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v921 = arena[22376832 + i0];
            const float v926 = arena[22376928 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v923 = arena[22376960 + i1];
                const float v924 = (v921 == v923 ? 1.0f : 0.0f);
                arena[22044672 + i0 * 2 + i1] = v924;
                const float v918 = arena[22376512 + i0 * 2 + i1];
                const float v927 = v918 / v926;
                arena[22376576 + i0 * 2 + i1] = v927;
                const float v929 = nn_maximum(v927, 1e-7f);
                arena[22376640 + i0 * 2 + i1] = v929;
                const float v931 = nn_minimum(v929, 0.9999999f);
                arena[22376704 + i0 * 2 + i1] = v931;
                const float v932 = nn_log(v931);
                const float v933 = v924 * v932;
                arena[22376768 + i0 * 2 + i1] = v933;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 22376768, arena + 22376960);
    /* mobilenet.nn:32: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v934 = arena[22376960 + i0];
            const float v935 = -v934;
            arena[22376960 + i0] = v935;
        }
    }
    /* mobilenet.nn:32: sum [n] -> [] */
    nn_sum(1, n, arena + 22376960, arena + 22390136);
    /* mobilenet.nn:34: argmax [n, 2] -> [n] */
    nn_argmax(n, 2, 1, arena + 22376512, integers);
    /* mobilenet.nn:34: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v944 = integers[i0];
            const float v945 = (float)v944;
            const float v920 = arena[22376832 + i0];
            const float v946 = (v920 == v945 ? 1.0f : 0.0f);
            arena[22376832 + i0] = v946;
        }
    }
    /* mobilenet.nn:34: sum [n] -> [] */
    nn_sum(1, n, arena + 22376832, arena + 22044740);
    /* mobilenet.nn:32: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 3 more over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v958 = arena[22376864 + i0];
            const float v926 = arena[22376928 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v924 = arena[22044672 + i0 * 2 + i1];
                const float v959 = v958 * v924;
                const float v931 = arena[22376704 + i0 * 2 + i1];
                const float v960 = v959 / v931;
                const float v929 = arena[22376640 + i0 * 2 + i1];
                const float v961 = (v929 < 0.9999999f ? 1.0f : 0.0f);
                const float v962 = (v929 == 0.9999999f ? 1.0f : 0.0f);
                const float v964 = v960 * 0.5f;
                const float v965 = (v962 != 0 ? v964 : 0.0f);
                const float v966 = (v961 != 0 ? v960 : v965);
                const float v927 = arena[22376576 + i0 * 2 + i1];
                const float v967 = (1e-7f < v927 ? 1.0f : 0.0f);
                const float v968 = (v927 == 1e-7f ? 1.0f : 0.0f);
                const float v969 = v966 * 0.5f;
                const float v970 = (v968 != 0 ? v969 : 0.0f);
                const float v971 = (v967 != 0 ? v966 : v970);
                const float v972 = v971 / v926;
                arena[22044672 + i0 * 2 + i1] = v972;
                const float v973 = v972 * v927;
                const float v974 = -v973;
                arena[22376704 + i0 * 2 + i1] = v974;
            }
        }
    }
    /* mobilenet.nn:32: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 22376704, arena + 22376576);
    /* mobilenet.nn:26: dense: add, div, mul, neg over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v976 = arena[22376576 + i0];
            const float v917 = arena[22376896 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v972 = arena[22044672 + i0 * 2 + i1];
                const float v977 = v972 + v976;
                const float v978 = v977 / v917;
                arena[22044672 + i0 * 2 + i1] = v978;
                const float v918 = arena[22376512 + i0 * 2 + i1];
                const float v979 = v978 * v918;
                const float v980 = -v979;
                arena[22376512 + i0 * 2 + i1] = v980;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [n] */
    nn_sum(n, 2, arena + 22376512, arena + 22376576);
    /* mobilenet.nn:26: dense: add, mul over [n, 2] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v982 = arena[22376576 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 2; i1++) {
                const float v978 = arena[22044672 + i0 * 2 + i1];
                const float v983 = v978 + v982;
                const float v915 = arena[22376448 + i0 * 2 + i1];
                const float v984 = v983 * v915;
                arena[22044672 + i0 * 2 + i1] = v984;
            }
        }
    }
    /* mobilenet.nn:26: dense: sum [n, 2] -> [2] */
    nn_sum_rows(n, 2, arena + 22044672, arena + 22044736);
    /* mobilenet.nn:25: global_average_pooling2d: contract [n, 2] [256, 2], div -> [n, 256] */
    nn_gemm(n, 256, 2, arena + 22044672, 2, 1, weights->dense_kernel, 1, 2, arena + 22376448, 256, 1, 0, mobilenet_train_panel_15, &(struct mobilenet_train_panel_15){ arena });
    /* mobilenet.nn:33: dense: div, fma, store over [] */
    {
        const float v936 = arena[22390136];
        const float v937 = v936 / (float)n;
        arena[22390136] = v937;
        const float v938 = metrics->loss_total;
        const float v939 = nn_fma(v937, (float)n, v938);
        metrics->loss_total = v939;
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [2] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            const float v985 = arena[22044736 + i0];
            const float v3316 = trainer->dense_bias_m[i0];
            const float v3317 = v985 - v3316;
            const float v3318 = nn_fma(v3317, 0.1f, v3316);
            trainer->dense_bias_m[i0] = v3318;
            const float v3320 = trainer->dense_bias_v[i0];
            const float v3321 = -v3320;
            const float v3322 = nn_fma(v985, v985, v3321);
            const float v3323 = nn_fma(v3322, 0.001f, v3320);
            trainer->dense_bias_v[i0] = v3323;
            const float v3325 = v3318 * v1689;
            const float v3326 = nn_sqrt(v3323);
            const float v3327 = v3326 + 1e-7f;
            const float v3328 = v3325 / v3327;
            const float v910 = weights->dense_bias[i0];
            const float v3329 = v910 - v3328;
            weights->dense_bias[i0] = v3329;
        }
    }
    /* mobilenet.nn:33: dense: contract [n, 256] [n, 2], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 2] */
    nn_gemm(256, 2, n, arena + 22118400, 1, 256, arena + 22044672, 2, 1, NULL, 2, 1, 0, mobilenet_train_panel_16, &(struct mobilenet_train_panel_16){ weights, trainer, arena });
    /* mobilenet.nn:33: dense: add, store over [] */
    {
        const float v949 = metrics->accuracy_total;
        const float v948 = arena[22044740];
        const float v950 = v949 + v948;
        metrics->accuracy_total = v950;
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: select, mul, mul, neg over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 9; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 256; i2++) {
                    const float v904 = arena[21970944 + i0 * 2304 + i1 * 256 + i2];
                    const float v989 = arena[22376448 + i0 * 256 + i2];
                    const float v990 = (v904 != 0 ? v989 : 0.0f);
                    arena[21970944 + i0 * 2304 + i1 * 256 + i2] = v990;
                    const float v902 = arena[22385920 + i2];
                    const float v992 = v990 * v902;
                    arena[22044672 + i0 * 2304 + i1 * 256 + i2] = v992;
                    const float v883 = arena[21897216 + i0 * 2304 + i1 * 256 + i2];
                    const float v993 = v990 * v883;
                    arena[22118400 + i0 * 2304 + i1 * 256 + i2] = v993;
                    const float v1001 = -v992;
                    arena[22192128 + i0 * 2304 + i1 * 256 + i2] = v1001;
                }
            }
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21970944, arena + 22376448);
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 22118400, arena + 22376704);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v995 = arena[22376704 + i0];
            const float v901 = arena[22385664 + i0];
            const float v996 = v995 / v901;
            arena[22376704 + i0] = v996;
            const float v902 = arena[22385920 + i0];
            const float v997 = v996 * v902;
            const float v998 = -v997;
            const float v999 = 0.5f / v901;
            const float v1000 = v998 * v999;
            const float v1005 = v1000 / v782;
            arena[22385664 + i0] = v1005;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 22192128, arena + 22376960);
    /* mobilenet.nn:8: block_12/batch_normalization_26: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1003 = arena[22376960 + i0];
            const float v1009 = v1003 / v782;
            arena[22376960 + i0] = v1009;
        }
    }
    /* mobilenet.nn:8: block_12/batch_normalization_26: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1005 = arena[22385664 + i1];
                const float v883 = arena[21897216 + i0 * 256 + i1];
                const float v1006 = v1005 * v883;
                const float v1007 = v1006 + v1006;
                const float v992 = arena[22044672 + i0 * 256 + i1];
                const float v1008 = v992 + v1007;
                const float v1009 = arena[22376960 + i1];
                const float v1010 = v1008 + v1009;
                arena[21897216 + i0 * 256 + i1] = v1010;
            }
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21897216, arena + 22376960);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v991 = arena[22376448 + i0];
            const float v3286 = trainer->block_12_batch_normalization_26_beta_m[i0];
            const float v3287 = v991 - v3286;
            const float v3288 = nn_fma(v3287, 0.1f, v3286);
            trainer->block_12_batch_normalization_26_beta_m[i0] = v3288;
            const float v3290 = trainer->block_12_batch_normalization_26_beta_v[i0];
            const float v3291 = -v3290;
            const float v3292 = nn_fma(v991, v991, v3291);
            const float v3293 = nn_fma(v3292, 0.001f, v3290);
            trainer->block_12_batch_normalization_26_beta_v[i0] = v3293;
            const float v3295 = v3288 * v1689;
            const float v3296 = nn_sqrt(v3293);
            const float v3297 = v3296 + 1e-7f;
            const float v3298 = v3295 / v3297;
            const float v879 = weights->block_12_batch_normalization_26_beta[i0];
            const float v3299 = v879 - v3298;
            weights->block_12_batch_normalization_26_beta[i0] = v3299;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1004 = arena[22376704 + i0];
            const float v3271 = trainer->block_12_batch_normalization_26_gamma_m[i0];
            const float v3272 = v1004 - v3271;
            const float v3273 = nn_fma(v3272, 0.1f, v3271);
            trainer->block_12_batch_normalization_26_gamma_m[i0] = v3273;
            const float v3275 = trainer->block_12_batch_normalization_26_gamma_v[i0];
            const float v3276 = -v3275;
            const float v3277 = nn_fma(v1004, v1004, v3276);
            const float v3278 = nn_fma(v3277, 0.001f, v3275);
            trainer->block_12_batch_normalization_26_gamma_v[i0] = v3278;
            const float v3280 = v3273 * v1689;
            const float v3281 = nn_sqrt(v3278);
            const float v3282 = v3281 + 1e-7f;
            const float v3283 = v3280 / v3282;
            const float v878 = weights->block_12_batch_normalization_26_gamma[i0];
            const float v3284 = v878 - v3283;
            weights->block_12_batch_normalization_26_gamma[i0] = v3284;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1011 = arena[22376960 + i0];
            const float v3256 = trainer->block_12_conv2d_13_bias_m[i0];
            const float v3257 = v1011 - v3256;
            const float v3258 = nn_fma(v3257, 0.1f, v3256);
            trainer->block_12_conv2d_13_bias_m[i0] = v3258;
            const float v3260 = trainer->block_12_conv2d_13_bias_v[i0];
            const float v3261 = -v3260;
            const float v3262 = nn_fma(v1011, v1011, v3261);
            const float v3263 = nn_fma(v3262, 0.001f, v3260);
            trainer->block_12_conv2d_13_bias_v[i0] = v3263;
            const float v3265 = v3258 * v1689;
            const float v3266 = nn_sqrt(v3263);
            const float v3267 = v3266 + 1e-7f;
            const float v3268 = v3265 / v3267;
            const float v876 = weights->block_12_conv2d_13_bias[i0];
            const float v3269 = v876 - v3268;
            weights->block_12_conv2d_13_bias[i0] = v3269;
        }
    }
    /* mobilenet.nn:8: block_12/conv2d_13: contract [n, 3, 3, 256] [n, 3, 3, 256] -> [256, 256] */
    nn_gemm(256, 256, n * 9, arena + 21823488, 1, 256, arena + 21897216, 256, 1, arena + 22118400, 256, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_12/batch_normalization_25: contract [n, 3, 3, 256] [256, 256], select, mul, mul, neg -> [n, 3, 3, 256] */
    nn_gemm(n * 9, 256, 256, arena + 21897216, 256, 1, weights->block_12_conv2d_13_kernel, 1, 256, arena + 21823488, 256, 1, 0, mobilenet_train_panel_17, &(struct mobilenet_train_panel_17){ arena });
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21749760, arena + 22376448);
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21970944, arena + 22376704);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1020 = arena[22376704 + i0];
            const float v868 = arena[22385152 + i0];
            const float v1021 = v1020 / v868;
            arena[22376704 + i0] = v1021;
            const float v869 = arena[22385408 + i0];
            const float v1022 = v1021 * v869;
            const float v1023 = -v1022;
            const float v1024 = 0.5f / v868;
            const float v1025 = v1023 * v1024;
            const float v1030 = v1025 / v782;
            arena[22385152 + i0] = v1030;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 22044672, arena + 22376960);
    /* mobilenet.nn:7: block_12/batch_normalization_25: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1028 = arena[22376960 + i0];
            const float v1034 = v1028 / v782;
            arena[22376960 + i0] = v1034;
        }
    }
    /* mobilenet.nn:7: block_12/batch_normalization_25: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1030 = arena[22385152 + i1];
                const float v850 = arena[21454848 + i0 * 256 + i1];
                const float v1031 = v1030 * v850;
                const float v1032 = v1031 + v1031;
                const float v1017 = arena[21823488 + i0 * 256 + i1];
                const float v1033 = v1017 + v1032;
                const float v1034 = arena[22376960 + i1];
                const float v1035 = v1033 + v1034;
                arena[21454848 + i0 * 256 + i1] = v1035;
            }
        }
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21454848, arena + 22376960);
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_kernel_gradient [n, 3, 3, 256] [n, 3, 3, 256] -> [3, 3, 1, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv_kernel_gradient(&window, n, arena + 21381120, arena + 21454848, arena + 22183936);
    }
    /* mobilenet.nn:7: block_12/depthwise_conv2d_12: conv_input_gradient [n, 3, 3, 256] [3, 3, 1, 256] -> [n, 3, 3, 256] */
    {
        static const nn_window window = { { 1, 3, 3 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 256, 256, 256 };
        nn_conv_input_gradient(&window, n, arena + 21454848, weights->block_12_depthwise_conv2d_12_kernel, arena + 21381120);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 256, 256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 65536; i0++) {
            const float v1014 = arena[22118400 + i0];
            const float v3241 = trainer->block_12_conv2d_13_kernel_m[i0];
            const float v3242 = v1014 - v3241;
            const float v3243 = nn_fma(v3242, 0.1f, v3241);
            trainer->block_12_conv2d_13_kernel_m[i0] = v3243;
            const float v3245 = trainer->block_12_conv2d_13_kernel_v[i0];
            const float v3246 = -v3245;
            const float v3247 = nn_fma(v1014, v1014, v3246);
            const float v3248 = nn_fma(v3247, 0.001f, v3245);
            trainer->block_12_conv2d_13_kernel_v[i0] = v3248;
            const float v3250 = v3243 * v1689;
            const float v3251 = nn_sqrt(v3248);
            const float v3252 = v3251 + 1e-7f;
            const float v3253 = v3250 / v3252;
            const float v873 = weights->block_12_conv2d_13_kernel[i0];
            const float v3254 = v873 - v3253;
            weights->block_12_conv2d_13_kernel[i0] = v3254;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1016 = arena[22376448 + i0];
            const float v3226 = trainer->block_12_batch_normalization_25_beta_m[i0];
            const float v3227 = v1016 - v3226;
            const float v3228 = nn_fma(v3227, 0.1f, v3226);
            trainer->block_12_batch_normalization_25_beta_m[i0] = v3228;
            const float v3230 = trainer->block_12_batch_normalization_25_beta_v[i0];
            const float v3231 = -v3230;
            const float v3232 = nn_fma(v1016, v1016, v3231);
            const float v3233 = nn_fma(v3232, 0.001f, v3230);
            trainer->block_12_batch_normalization_25_beta_v[i0] = v3233;
            const float v3235 = v3228 * v1689;
            const float v3236 = nn_sqrt(v3233);
            const float v3237 = v3236 + 1e-7f;
            const float v3238 = v3235 / v3237;
            const float v846 = weights->block_12_batch_normalization_25_beta[i0];
            const float v3239 = v846 - v3238;
            weights->block_12_batch_normalization_25_beta[i0] = v3239;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1029 = arena[22376704 + i0];
            const float v3211 = trainer->block_12_batch_normalization_25_gamma_m[i0];
            const float v3212 = v1029 - v3211;
            const float v3213 = nn_fma(v3212, 0.1f, v3211);
            trainer->block_12_batch_normalization_25_gamma_m[i0] = v3213;
            const float v3215 = trainer->block_12_batch_normalization_25_gamma_v[i0];
            const float v3216 = -v3215;
            const float v3217 = nn_fma(v1029, v1029, v3216);
            const float v3218 = nn_fma(v3217, 0.001f, v3215);
            trainer->block_12_batch_normalization_25_gamma_v[i0] = v3218;
            const float v3220 = v3213 * v1689;
            const float v3221 = nn_sqrt(v3218);
            const float v3222 = v3221 + 1e-7f;
            const float v3223 = v3220 / v3222;
            const float v845 = weights->block_12_batch_normalization_25_gamma[i0];
            const float v3224 = v845 - v3223;
            weights->block_12_batch_normalization_25_gamma[i0] = v3224;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1036 = arena[22376960 + i0];
            const float v3196 = trainer->block_12_depthwise_conv2d_12_bias_m[i0];
            const float v3197 = v1036 - v3196;
            const float v3198 = nn_fma(v3197, 0.1f, v3196);
            trainer->block_12_depthwise_conv2d_12_bias_m[i0] = v3198;
            const float v3200 = trainer->block_12_depthwise_conv2d_12_bias_v[i0];
            const float v3201 = -v3200;
            const float v3202 = nn_fma(v1036, v1036, v3201);
            const float v3203 = nn_fma(v3202, 0.001f, v3200);
            trainer->block_12_depthwise_conv2d_12_bias_v[i0] = v3203;
            const float v3205 = v3198 * v1689;
            const float v3206 = nn_sqrt(v3203);
            const float v3207 = v3206 + 1e-7f;
            const float v3208 = v3205 / v3207;
            const float v843 = weights->block_12_depthwise_conv2d_12_bias[i0];
            const float v3209 = v843 - v3208;
            weights->block_12_depthwise_conv2d_12_bias[i0] = v3209;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 256, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2304; i0++) {
            const float v1039 = arena[22183936 + i0];
            const float v3181 = trainer->block_12_depthwise_conv2d_12_kernel_m[i0];
            const float v3182 = v1039 - v3181;
            const float v3183 = nn_fma(v3182, 0.1f, v3181);
            trainer->block_12_depthwise_conv2d_12_kernel_m[i0] = v3183;
            const float v3185 = trainer->block_12_depthwise_conv2d_12_kernel_v[i0];
            const float v3186 = -v3185;
            const float v3187 = nn_fma(v1039, v1039, v3186);
            const float v3188 = nn_fma(v3187, 0.001f, v3185);
            trainer->block_12_depthwise_conv2d_12_kernel_v[i0] = v3188;
            const float v3190 = v3183 * v1689;
            const float v3191 = nn_sqrt(v3188);
            const float v3192 = v3191 + 1e-7f;
            const float v3193 = v3190 / v3192;
            const float v840 = weights->block_12_depthwise_conv2d_12_kernel[i0];
            const float v3194 = v840 - v3193;
            weights->block_12_depthwise_conv2d_12_kernel[i0] = v3194;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: select, mul, mul, neg over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v838 = arena[21307392 + i0 * 256 + i1];
                const float v1038 = arena[21381120 + i0 * 256 + i1];
                const float v1040 = (v838 != 0 ? v1038 : 0.0f);
                arena[21307392 + i0 * 256 + i1] = v1040;
                const float v836 = arena[22384896 + i1];
                const float v1042 = v1040 * v836;
                arena[21381120 + i0 * 256 + i1] = v1042;
                const float v817 = arena[21233664 + i0 * 256 + i1];
                const float v1043 = v1040 * v817;
                arena[21454848 + i0 * 256 + i1] = v1043;
                const float v1051 = -v1042;
                arena[21749760 + i0 * 256 + i1] = v1051;
            }
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21307392, arena + 22376448);
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21454848, arena + 22376704);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div, mul, neg, div, mul, div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1045 = arena[22376704 + i0];
            const float v835 = arena[22384640 + i0];
            const float v1046 = v1045 / v835;
            arena[22376704 + i0] = v1046;
            const float v836 = arena[22384896 + i0];
            const float v1047 = v1046 * v836;
            const float v1048 = -v1047;
            const float v1049 = 0.5f / v835;
            const float v1050 = v1048 * v1049;
            const float v1055 = v1050 / v782;
            arena[22384640 + i0] = v1055;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21749760, arena + 22376960);
    /* mobilenet.nn:8: block_11/batch_normalization_24: div over [1, 1, 256] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1053 = arena[22376960 + i0];
            const float v1059 = v1053 / v782;
            arena[22376960 + i0] = v1059;
        }
    }
    /* mobilenet.nn:8: block_11/batch_normalization_24: mul, add, add, add over [n, 3, 3, 256] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 256; i1++) {
                const float v1055 = arena[22384640 + i1];
                const float v817 = arena[21233664 + i0 * 256 + i1];
                const float v1056 = v1055 * v817;
                const float v1057 = v1056 + v1056;
                const float v1042 = arena[21381120 + i0 * 256 + i1];
                const float v1058 = v1042 + v1057;
                const float v1059 = arena[22376960 + i1];
                const float v1060 = v1058 + v1059;
                arena[21233664 + i0 * 256 + i1] = v1060;
            }
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: sum [n, 3, 3, 256] -> [256] */
    nn_sum_rows(n * 9, 256, arena + 21233664, arena + 21307392);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1041 = arena[22376448 + i0];
            const float v3166 = trainer->block_11_batch_normalization_24_beta_m[i0];
            const float v3167 = v1041 - v3166;
            const float v3168 = nn_fma(v3167, 0.1f, v3166);
            trainer->block_11_batch_normalization_24_beta_m[i0] = v3168;
            const float v3170 = trainer->block_11_batch_normalization_24_beta_v[i0];
            const float v3171 = -v3170;
            const float v3172 = nn_fma(v1041, v1041, v3171);
            const float v3173 = nn_fma(v3172, 0.001f, v3170);
            trainer->block_11_batch_normalization_24_beta_v[i0] = v3173;
            const float v3175 = v3168 * v1689;
            const float v3176 = nn_sqrt(v3173);
            const float v3177 = v3176 + 1e-7f;
            const float v3178 = v3175 / v3177;
            const float v813 = weights->block_11_batch_normalization_24_beta[i0];
            const float v3179 = v813 - v3178;
            weights->block_11_batch_normalization_24_beta[i0] = v3179;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1054 = arena[22376704 + i0];
            const float v3151 = trainer->block_11_batch_normalization_24_gamma_m[i0];
            const float v3152 = v1054 - v3151;
            const float v3153 = nn_fma(v3152, 0.1f, v3151);
            trainer->block_11_batch_normalization_24_gamma_m[i0] = v3153;
            const float v3155 = trainer->block_11_batch_normalization_24_gamma_v[i0];
            const float v3156 = -v3155;
            const float v3157 = nn_fma(v1054, v1054, v3156);
            const float v3158 = nn_fma(v3157, 0.001f, v3155);
            trainer->block_11_batch_normalization_24_gamma_v[i0] = v3158;
            const float v3160 = v3153 * v1689;
            const float v3161 = nn_sqrt(v3158);
            const float v3162 = v3161 + 1e-7f;
            const float v3163 = v3160 / v3162;
            const float v812 = weights->block_11_batch_normalization_24_gamma[i0];
            const float v3164 = v812 - v3163;
            weights->block_11_batch_normalization_24_gamma[i0] = v3164;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v1061 = arena[21307392 + i0];
            const float v3136 = trainer->block_11_conv2d_12_bias_m[i0];
            const float v3137 = v1061 - v3136;
            const float v3138 = nn_fma(v3137, 0.1f, v3136);
            trainer->block_11_conv2d_12_bias_m[i0] = v3138;
            const float v3140 = trainer->block_11_conv2d_12_bias_v[i0];
            const float v3141 = -v3140;
            const float v3142 = nn_fma(v1061, v1061, v3141);
            const float v3143 = nn_fma(v3142, 0.001f, v3140);
            trainer->block_11_conv2d_12_bias_v[i0] = v3143;
            const float v3145 = v3138 * v1689;
            const float v3146 = nn_sqrt(v3143);
            const float v3147 = v3146 + 1e-7f;
            const float v3148 = v3145 / v3147;
            const float v810 = weights->block_11_conv2d_12_bias[i0];
            const float v3149 = v810 - v3148;
            weights->block_11_conv2d_12_bias[i0] = v3149;
        }
    }
    /* mobilenet.nn:8: block_11/conv2d_12: contract [n, 3, 3, 128] [n, 3, 3, 256] -> [128, 256] */
    nn_gemm(128, 256, n * 9, arena + 22339584, 1, 128, arena + 21233664, 256, 1, arena + 21417984, 256, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_11/batch_normalization_23: contract [n, 3, 3, 256] [128, 256], select, mul, mul, neg -> [n, 3, 3, 128] */
    nn_gemm(n * 9, 128, 256, arena + 21233664, 256, 1, weights->block_11_conv2d_12_kernel, 1, 256, arena + 21307392, 128, 1, 0, mobilenet_train_panel_18, &(struct mobilenet_train_panel_18){ arena });
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 22302720, arena + 22339584);
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 21344256, arena + 22302720);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1070 = arena[22302720 + i0];
            const float v802 = arena[22388992 + i0];
            const float v1071 = v1070 / v802;
            arena[22302720 + i0] = v1071;
            const float v803 = arena[22389120 + i0];
            const float v1072 = v1071 * v803;
            const float v1073 = -v1072;
            const float v1074 = 0.5f / v802;
            const float v1075 = v1073 * v1074;
            const float v1080 = v1075 / v782;
            arena[22388992 + i0] = v1080;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 21381120, arena + 22302848);
    /* mobilenet.nn:7: block_11/batch_normalization_23: div over [1, 1, 128] */
    {
        const float v782 = arena[22390128];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1078 = arena[22302848 + i0];
            const float v1084 = v1078 / v782;
            arena[22302848 + i0] = v1084;
        }
    }
    /* mobilenet.nn:7: block_11/batch_normalization_23: mul, add, add, add over [n, 3, 3, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 9; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1080 = arena[22388992 + i1];
                const float v784 = arena[22265856 + i0 * 128 + i1];
                const float v1081 = v1080 * v784;
                const float v1082 = v1081 + v1081;
                const float v1067 = arena[21307392 + i0 * 128 + i1];
                const float v1083 = v1067 + v1082;
                const float v1084 = arena[22302848 + i1];
                const float v1085 = v1083 + v1084;
                arena[22265856 + i0 * 128 + i1] = v1085;
            }
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: sum [n, 3, 3, 128] -> [128] */
    nn_sum_rows(n * 9, 128, arena + 22265856, arena + 22302848);
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_kernel_gradient [n, 6, 6, 128] [n, 3, 3, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 21086208, arena + 22265856, arena + 21450752);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 256] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32768; i0++) {
            const float v1064 = arena[21417984 + i0];
            const float v3121 = trainer->block_11_conv2d_12_kernel_m[i0];
            const float v3122 = v1064 - v3121;
            const float v3123 = nn_fma(v3122, 0.1f, v3121);
            trainer->block_11_conv2d_12_kernel_m[i0] = v3123;
            const float v3125 = trainer->block_11_conv2d_12_kernel_v[i0];
            const float v3126 = -v3125;
            const float v3127 = nn_fma(v1064, v1064, v3126);
            const float v3128 = nn_fma(v3127, 0.001f, v3125);
            trainer->block_11_conv2d_12_kernel_v[i0] = v3128;
            const float v3130 = v3123 * v1689;
            const float v3131 = nn_sqrt(v3128);
            const float v3132 = v3131 + 1e-7f;
            const float v3133 = v3130 / v3132;
            const float v807 = weights->block_11_conv2d_12_kernel[i0];
            const float v3134 = v807 - v3133;
            weights->block_11_conv2d_12_kernel[i0] = v3134;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1066 = arena[22339584 + i0];
            const float v3106 = trainer->block_11_batch_normalization_23_beta_m[i0];
            const float v3107 = v1066 - v3106;
            const float v3108 = nn_fma(v3107, 0.1f, v3106);
            trainer->block_11_batch_normalization_23_beta_m[i0] = v3108;
            const float v3110 = trainer->block_11_batch_normalization_23_beta_v[i0];
            const float v3111 = -v3110;
            const float v3112 = nn_fma(v1066, v1066, v3111);
            const float v3113 = nn_fma(v3112, 0.001f, v3110);
            trainer->block_11_batch_normalization_23_beta_v[i0] = v3113;
            const float v3115 = v3108 * v1689;
            const float v3116 = nn_sqrt(v3113);
            const float v3117 = v3116 + 1e-7f;
            const float v3118 = v3115 / v3117;
            const float v778 = weights->block_11_batch_normalization_23_beta[i0];
            const float v3119 = v778 - v3118;
            weights->block_11_batch_normalization_23_beta[i0] = v3119;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1079 = arena[22302720 + i0];
            const float v3091 = trainer->block_11_batch_normalization_23_gamma_m[i0];
            const float v3092 = v1079 - v3091;
            const float v3093 = nn_fma(v3092, 0.1f, v3091);
            trainer->block_11_batch_normalization_23_gamma_m[i0] = v3093;
            const float v3095 = trainer->block_11_batch_normalization_23_gamma_v[i0];
            const float v3096 = -v3095;
            const float v3097 = nn_fma(v1079, v1079, v3096);
            const float v3098 = nn_fma(v3097, 0.001f, v3095);
            trainer->block_11_batch_normalization_23_gamma_v[i0] = v3098;
            const float v3100 = v3093 * v1689;
            const float v3101 = nn_sqrt(v3098);
            const float v3102 = v3101 + 1e-7f;
            const float v3103 = v3100 / v3102;
            const float v777 = weights->block_11_batch_normalization_23_gamma[i0];
            const float v3104 = v777 - v3103;
            weights->block_11_batch_normalization_23_gamma[i0] = v3104;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1086 = arena[22302848 + i0];
            const float v3076 = trainer->block_11_depthwise_conv2d_11_bias_m[i0];
            const float v3077 = v1086 - v3076;
            const float v3078 = nn_fma(v3077, 0.1f, v3076);
            trainer->block_11_depthwise_conv2d_11_bias_m[i0] = v3078;
            const float v3080 = trainer->block_11_depthwise_conv2d_11_bias_v[i0];
            const float v3081 = -v3080;
            const float v3082 = nn_fma(v1086, v1086, v3081);
            const float v3083 = nn_fma(v3082, 0.001f, v3080);
            trainer->block_11_depthwise_conv2d_11_bias_v[i0] = v3083;
            const float v3085 = v3078 * v1689;
            const float v3086 = nn_sqrt(v3083);
            const float v3087 = v3086 + 1e-7f;
            const float v3088 = v3085 / v3087;
            const float v775 = weights->block_11_depthwise_conv2d_11_bias[i0];
            const float v3089 = v775 - v3088;
            weights->block_11_depthwise_conv2d_11_bias[i0] = v3089;
        }
    }
    /* mobilenet.nn:7: block_11/depthwise_conv2d_11: conv_input_gradient [n, 3, 3, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 3, 3 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 22265856, weights->block_11_depthwise_conv2d_11_kernel, arena + 21086208);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1089 = arena[21450752 + i0];
            const float v3061 = trainer->block_11_depthwise_conv2d_11_kernel_m[i0];
            const float v3062 = v1089 - v3061;
            const float v3063 = nn_fma(v3062, 0.1f, v3061);
            trainer->block_11_depthwise_conv2d_11_kernel_m[i0] = v3063;
            const float v3065 = trainer->block_11_depthwise_conv2d_11_kernel_v[i0];
            const float v3066 = -v3065;
            const float v3067 = nn_fma(v1089, v1089, v3066);
            const float v3068 = nn_fma(v3067, 0.001f, v3065);
            trainer->block_11_depthwise_conv2d_11_kernel_v[i0] = v3068;
            const float v3070 = v3063 * v1689;
            const float v3071 = nn_sqrt(v3068);
            const float v3072 = v3071 + 1e-7f;
            const float v3073 = v3070 / v3072;
            const float v772 = weights->block_11_depthwise_conv2d_11_kernel[i0];
            const float v3074 = v772 - v3073;
            weights->block_11_depthwise_conv2d_11_kernel[i0] = v3074;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v770 = arena[20938752 + i0 * 128 + i1];
                const float v1088 = arena[21086208 + i0 * 128 + i1];
                const float v1090 = (v770 != 0 ? v1088 : 0.0f);
                arena[20938752 + i0 * 128 + i1] = v1090;
                const float v768 = arena[22388864 + i1];
                const float v1092 = v1090 * v768;
                arena[21086208 + i0 * 128 + i1] = v1092;
                const float v749 = arena[20791296 + i0 * 128 + i1];
                const float v1093 = v1090 * v749;
                arena[21233664 + i0 * 128 + i1] = v1093;
                const float v1101 = -v1092;
                arena[21381120 + i0 * 128 + i1] = v1101;
            }
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20938752, arena + 21749760);
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 21233664, arena + 20938752);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1095 = arena[20938752 + i0];
            const float v767 = arena[22388736 + i0];
            const float v1096 = v1095 / v767;
            arena[20938752 + i0] = v1096;
            const float v768 = arena[22388864 + i0];
            const float v1097 = v1096 * v768;
            const float v1098 = -v1097;
            const float v1099 = 0.5f / v767;
            const float v1100 = v1098 * v1099;
            const float v1105 = v1100 / v384;
            arena[22388736 + i0] = v1105;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 21381120, arena + 20938880);
    /* mobilenet.nn:8: block_10/batch_normalization_22: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1103 = arena[20938880 + i0];
            const float v1109 = v1103 / v384;
            arena[20938880 + i0] = v1109;
        }
    }
    /* mobilenet.nn:8: block_10/batch_normalization_22: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1105 = arena[22388736 + i1];
                const float v749 = arena[20791296 + i0 * 128 + i1];
                const float v1106 = v1105 * v749;
                const float v1107 = v1106 + v1106;
                const float v1092 = arena[21086208 + i0 * 128 + i1];
                const float v1108 = v1092 + v1107;
                const float v1109 = arena[20938880 + i1];
                const float v1110 = v1108 + v1109;
                arena[20791296 + i0 * 128 + i1] = v1110;
            }
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20791296, arena + 20938880);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1091 = arena[21749760 + i0];
            const float v3046 = trainer->block_10_batch_normalization_22_beta_m[i0];
            const float v3047 = v1091 - v3046;
            const float v3048 = nn_fma(v3047, 0.1f, v3046);
            trainer->block_10_batch_normalization_22_beta_m[i0] = v3048;
            const float v3050 = trainer->block_10_batch_normalization_22_beta_v[i0];
            const float v3051 = -v3050;
            const float v3052 = nn_fma(v1091, v1091, v3051);
            const float v3053 = nn_fma(v3052, 0.001f, v3050);
            trainer->block_10_batch_normalization_22_beta_v[i0] = v3053;
            const float v3055 = v3048 * v1689;
            const float v3056 = nn_sqrt(v3053);
            const float v3057 = v3056 + 1e-7f;
            const float v3058 = v3055 / v3057;
            const float v745 = weights->block_10_batch_normalization_22_beta[i0];
            const float v3059 = v745 - v3058;
            weights->block_10_batch_normalization_22_beta[i0] = v3059;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1104 = arena[20938752 + i0];
            const float v3031 = trainer->block_10_batch_normalization_22_gamma_m[i0];
            const float v3032 = v1104 - v3031;
            const float v3033 = nn_fma(v3032, 0.1f, v3031);
            trainer->block_10_batch_normalization_22_gamma_m[i0] = v3033;
            const float v3035 = trainer->block_10_batch_normalization_22_gamma_v[i0];
            const float v3036 = -v3035;
            const float v3037 = nn_fma(v1104, v1104, v3036);
            const float v3038 = nn_fma(v3037, 0.001f, v3035);
            trainer->block_10_batch_normalization_22_gamma_v[i0] = v3038;
            const float v3040 = v3033 * v1689;
            const float v3041 = nn_sqrt(v3038);
            const float v3042 = v3041 + 1e-7f;
            const float v3043 = v3040 / v3042;
            const float v744 = weights->block_10_batch_normalization_22_gamma[i0];
            const float v3044 = v744 - v3043;
            weights->block_10_batch_normalization_22_gamma[i0] = v3044;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1111 = arena[20938880 + i0];
            const float v3016 = trainer->block_10_conv2d_11_bias_m[i0];
            const float v3017 = v1111 - v3016;
            const float v3018 = nn_fma(v3017, 0.1f, v3016);
            trainer->block_10_conv2d_11_bias_m[i0] = v3018;
            const float v3020 = trainer->block_10_conv2d_11_bias_v[i0];
            const float v3021 = -v3020;
            const float v3022 = nn_fma(v1111, v1111, v3021);
            const float v3023 = nn_fma(v3022, 0.001f, v3020);
            trainer->block_10_conv2d_11_bias_v[i0] = v3023;
            const float v3025 = v3018 * v1689;
            const float v3026 = nn_sqrt(v3023);
            const float v3027 = v3026 + 1e-7f;
            const float v3028 = v3025 / v3027;
            const float v742 = weights->block_10_conv2d_11_bias[i0];
            const float v3029 = v742 - v3028;
            weights->block_10_conv2d_11_bias[i0] = v3029;
        }
    }
    /* mobilenet.nn:8: block_10/conv2d_11: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 20643840, 1, 128, arena + 20791296, 128, 1, arena + 21233664, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_10/batch_normalization_21: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 20791296, 128, 1, weights->block_10_conv2d_11_kernel, 1, 128, arena + 20643840, 128, 1, 0, mobilenet_train_panel_19, &(struct mobilenet_train_panel_19){ arena });
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20496384, arena + 20791296);
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20938752, arena + 20791424);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1120 = arena[20791424 + i0];
            const float v734 = arena[22388480 + i0];
            const float v1121 = v1120 / v734;
            arena[20791424 + i0] = v1121;
            const float v735 = arena[22388608 + i0];
            const float v1122 = v1121 * v735;
            const float v1123 = -v1122;
            const float v1124 = 0.5f / v734;
            const float v1125 = v1123 * v1124;
            const float v1130 = v1125 / v384;
            arena[22388480 + i0] = v1130;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 21086208, arena + 20496384);
    /* mobilenet.nn:7: block_10/batch_normalization_21: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1128 = arena[20496384 + i0];
            const float v1134 = v1128 / v384;
            arena[20496384 + i0] = v1134;
        }
    }
    /* mobilenet.nn:7: block_10/batch_normalization_21: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1130 = arena[22388480 + i1];
                const float v716 = arena[20348928 + i0 * 128 + i1];
                const float v1131 = v1130 * v716;
                const float v1132 = v1131 + v1131;
                const float v1117 = arena[20643840 + i0 * 128 + i1];
                const float v1133 = v1117 + v1132;
                const float v1134 = arena[20496384 + i1];
                const float v1135 = v1133 + v1134;
                arena[20348928 + i0 * 128 + i1] = v1135;
            }
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20348928, arena + 21251200);
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 20201472, arena + 20348928, arena + 21250048);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1114 = arena[21233664 + i0];
            const float v3001 = trainer->block_10_conv2d_11_kernel_m[i0];
            const float v3002 = v1114 - v3001;
            const float v3003 = nn_fma(v3002, 0.1f, v3001);
            trainer->block_10_conv2d_11_kernel_m[i0] = v3003;
            const float v3005 = trainer->block_10_conv2d_11_kernel_v[i0];
            const float v3006 = -v3005;
            const float v3007 = nn_fma(v1114, v1114, v3006);
            const float v3008 = nn_fma(v3007, 0.001f, v3005);
            trainer->block_10_conv2d_11_kernel_v[i0] = v3008;
            const float v3010 = v3003 * v1689;
            const float v3011 = nn_sqrt(v3008);
            const float v3012 = v3011 + 1e-7f;
            const float v3013 = v3010 / v3012;
            const float v739 = weights->block_10_conv2d_11_kernel[i0];
            const float v3014 = v739 - v3013;
            weights->block_10_conv2d_11_kernel[i0] = v3014;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1116 = arena[20791296 + i0];
            const float v2986 = trainer->block_10_batch_normalization_21_beta_m[i0];
            const float v2987 = v1116 - v2986;
            const float v2988 = nn_fma(v2987, 0.1f, v2986);
            trainer->block_10_batch_normalization_21_beta_m[i0] = v2988;
            const float v2990 = trainer->block_10_batch_normalization_21_beta_v[i0];
            const float v2991 = -v2990;
            const float v2992 = nn_fma(v1116, v1116, v2991);
            const float v2993 = nn_fma(v2992, 0.001f, v2990);
            trainer->block_10_batch_normalization_21_beta_v[i0] = v2993;
            const float v2995 = v2988 * v1689;
            const float v2996 = nn_sqrt(v2993);
            const float v2997 = v2996 + 1e-7f;
            const float v2998 = v2995 / v2997;
            const float v712 = weights->block_10_batch_normalization_21_beta[i0];
            const float v2999 = v712 - v2998;
            weights->block_10_batch_normalization_21_beta[i0] = v2999;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1129 = arena[20791424 + i0];
            const float v2971 = trainer->block_10_batch_normalization_21_gamma_m[i0];
            const float v2972 = v1129 - v2971;
            const float v2973 = nn_fma(v2972, 0.1f, v2971);
            trainer->block_10_batch_normalization_21_gamma_m[i0] = v2973;
            const float v2975 = trainer->block_10_batch_normalization_21_gamma_v[i0];
            const float v2976 = -v2975;
            const float v2977 = nn_fma(v1129, v1129, v2976);
            const float v2978 = nn_fma(v2977, 0.001f, v2975);
            trainer->block_10_batch_normalization_21_gamma_v[i0] = v2978;
            const float v2980 = v2973 * v1689;
            const float v2981 = nn_sqrt(v2978);
            const float v2982 = v2981 + 1e-7f;
            const float v2983 = v2980 / v2982;
            const float v711 = weights->block_10_batch_normalization_21_gamma[i0];
            const float v2984 = v711 - v2983;
            weights->block_10_batch_normalization_21_gamma[i0] = v2984;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1136 = arena[21251200 + i0];
            const float v2956 = trainer->block_10_depthwise_conv2d_10_bias_m[i0];
            const float v2957 = v1136 - v2956;
            const float v2958 = nn_fma(v2957, 0.1f, v2956);
            trainer->block_10_depthwise_conv2d_10_bias_m[i0] = v2958;
            const float v2960 = trainer->block_10_depthwise_conv2d_10_bias_v[i0];
            const float v2961 = -v2960;
            const float v2962 = nn_fma(v1136, v1136, v2961);
            const float v2963 = nn_fma(v2962, 0.001f, v2960);
            trainer->block_10_depthwise_conv2d_10_bias_v[i0] = v2963;
            const float v2965 = v2958 * v1689;
            const float v2966 = nn_sqrt(v2963);
            const float v2967 = v2966 + 1e-7f;
            const float v2968 = v2965 / v2967;
            const float v709 = weights->block_10_depthwise_conv2d_10_bias[i0];
            const float v2969 = v709 - v2968;
            weights->block_10_depthwise_conv2d_10_bias[i0] = v2969;
        }
    }
    /* mobilenet.nn:7: block_10/depthwise_conv2d_10: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 20348928, weights->block_10_depthwise_conv2d_10_kernel, arena + 20201472);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1139 = arena[21250048 + i0];
            const float v2941 = trainer->block_10_depthwise_conv2d_10_kernel_m[i0];
            const float v2942 = v1139 - v2941;
            const float v2943 = nn_fma(v2942, 0.1f, v2941);
            trainer->block_10_depthwise_conv2d_10_kernel_m[i0] = v2943;
            const float v2945 = trainer->block_10_depthwise_conv2d_10_kernel_v[i0];
            const float v2946 = -v2945;
            const float v2947 = nn_fma(v1139, v1139, v2946);
            const float v2948 = nn_fma(v2947, 0.001f, v2945);
            trainer->block_10_depthwise_conv2d_10_kernel_v[i0] = v2948;
            const float v2950 = v2943 * v1689;
            const float v2951 = nn_sqrt(v2948);
            const float v2952 = v2951 + 1e-7f;
            const float v2953 = v2950 / v2952;
            const float v706 = weights->block_10_depthwise_conv2d_10_kernel[i0];
            const float v2954 = v706 - v2953;
            weights->block_10_depthwise_conv2d_10_kernel[i0] = v2954;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v704 = arena[20054016 + i0 * 128 + i1];
                const float v1138 = arena[20201472 + i0 * 128 + i1];
                const float v1140 = (v704 != 0 ? v1138 : 0.0f);
                arena[20054016 + i0 * 128 + i1] = v1140;
                const float v702 = arena[22388352 + i1];
                const float v1142 = v1140 * v702;
                arena[20201472 + i0 * 128 + i1] = v1142;
                const float v683 = arena[19906560 + i0 * 128 + i1];
                const float v1143 = v1140 * v683;
                arena[20348928 + i0 * 128 + i1] = v1143;
                const float v1151 = -v1142;
                arena[20496384 + i0 * 128 + i1] = v1151;
            }
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20054016, arena + 21749760);
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20348928, arena + 20054016);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1145 = arena[20054016 + i0];
            const float v701 = arena[22388224 + i0];
            const float v1146 = v1145 / v701;
            arena[20054016 + i0] = v1146;
            const float v702 = arena[22388352 + i0];
            const float v1147 = v1146 * v702;
            const float v1148 = -v1147;
            const float v1149 = 0.5f / v701;
            const float v1150 = v1148 * v1149;
            const float v1155 = v1150 / v384;
            arena[22388224 + i0] = v1155;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20496384, arena + 20054144);
    /* mobilenet.nn:8: block_9/batch_normalization_20: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1153 = arena[20054144 + i0];
            const float v1159 = v1153 / v384;
            arena[20054144 + i0] = v1159;
        }
    }
    /* mobilenet.nn:8: block_9/batch_normalization_20: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1155 = arena[22388224 + i1];
                const float v683 = arena[19906560 + i0 * 128 + i1];
                const float v1156 = v1155 * v683;
                const float v1157 = v1156 + v1156;
                const float v1142 = arena[20201472 + i0 * 128 + i1];
                const float v1158 = v1142 + v1157;
                const float v1159 = arena[20054144 + i1];
                const float v1160 = v1158 + v1159;
                arena[19906560 + i0 * 128 + i1] = v1160;
            }
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19906560, arena + 21749888);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1141 = arena[21749760 + i0];
            const float v2926 = trainer->block_9_batch_normalization_20_beta_m[i0];
            const float v2927 = v1141 - v2926;
            const float v2928 = nn_fma(v2927, 0.1f, v2926);
            trainer->block_9_batch_normalization_20_beta_m[i0] = v2928;
            const float v2930 = trainer->block_9_batch_normalization_20_beta_v[i0];
            const float v2931 = -v2930;
            const float v2932 = nn_fma(v1141, v1141, v2931);
            const float v2933 = nn_fma(v2932, 0.001f, v2930);
            trainer->block_9_batch_normalization_20_beta_v[i0] = v2933;
            const float v2935 = v2928 * v1689;
            const float v2936 = nn_sqrt(v2933);
            const float v2937 = v2936 + 1e-7f;
            const float v2938 = v2935 / v2937;
            const float v679 = weights->block_9_batch_normalization_20_beta[i0];
            const float v2939 = v679 - v2938;
            weights->block_9_batch_normalization_20_beta[i0] = v2939;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1154 = arena[20054016 + i0];
            const float v2911 = trainer->block_9_batch_normalization_20_gamma_m[i0];
            const float v2912 = v1154 - v2911;
            const float v2913 = nn_fma(v2912, 0.1f, v2911);
            trainer->block_9_batch_normalization_20_gamma_m[i0] = v2913;
            const float v2915 = trainer->block_9_batch_normalization_20_gamma_v[i0];
            const float v2916 = -v2915;
            const float v2917 = nn_fma(v1154, v1154, v2916);
            const float v2918 = nn_fma(v2917, 0.001f, v2915);
            trainer->block_9_batch_normalization_20_gamma_v[i0] = v2918;
            const float v2920 = v2913 * v1689;
            const float v2921 = nn_sqrt(v2918);
            const float v2922 = v2921 + 1e-7f;
            const float v2923 = v2920 / v2922;
            const float v678 = weights->block_9_batch_normalization_20_gamma[i0];
            const float v2924 = v678 - v2923;
            weights->block_9_batch_normalization_20_gamma[i0] = v2924;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1161 = arena[21749888 + i0];
            const float v2896 = trainer->block_9_conv2d_10_bias_m[i0];
            const float v2897 = v1161 - v2896;
            const float v2898 = nn_fma(v2897, 0.1f, v2896);
            trainer->block_9_conv2d_10_bias_m[i0] = v2898;
            const float v2900 = trainer->block_9_conv2d_10_bias_v[i0];
            const float v2901 = -v2900;
            const float v2902 = nn_fma(v1161, v1161, v2901);
            const float v2903 = nn_fma(v2902, 0.001f, v2900);
            trainer->block_9_conv2d_10_bias_v[i0] = v2903;
            const float v2905 = v2898 * v1689;
            const float v2906 = nn_sqrt(v2903);
            const float v2907 = v2906 + 1e-7f;
            const float v2908 = v2905 / v2907;
            const float v676 = weights->block_9_conv2d_10_bias[i0];
            const float v2909 = v676 - v2908;
            weights->block_9_conv2d_10_bias[i0] = v2909;
        }
    }
    /* mobilenet.nn:8: block_9/conv2d_10: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 19759104, 1, 128, arena + 19906560, 128, 1, arena + 20348928, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_9/batch_normalization_19: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 19906560, 128, 1, weights->block_9_conv2d_10_kernel, 1, 128, arena + 19759104, 128, 1, 0, mobilenet_train_panel_20, &(struct mobilenet_train_panel_20){ arena });
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19611648, arena + 19906560);
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20054016, arena + 19612800);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1170 = arena[19612800 + i0];
            const float v668 = arena[22387968 + i0];
            const float v1171 = v1170 / v668;
            arena[19612800 + i0] = v1171;
            const float v669 = arena[22388096 + i0];
            const float v1172 = v1171 * v669;
            const float v1173 = -v1172;
            const float v1174 = 0.5f / v668;
            const float v1175 = v1173 * v1174;
            const float v1180 = v1175 / v384;
            arena[22387968 + i0] = v1180;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 20201472, arena + 19611648);
    /* mobilenet.nn:7: block_9/batch_normalization_19: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1178 = arena[19611648 + i0];
            const float v1184 = v1178 / v384;
            arena[19611648 + i0] = v1184;
        }
    }
    /* mobilenet.nn:7: block_9/batch_normalization_19: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1180 = arena[22387968 + i1];
                const float v650 = arena[19464192 + i0 * 128 + i1];
                const float v1181 = v1180 * v650;
                const float v1182 = v1181 + v1181;
                const float v1167 = arena[19759104 + i0 * 128 + i1];
                const float v1183 = v1167 + v1182;
                const float v1184 = arena[19611648 + i1];
                const float v1185 = v1183 + v1184;
                arena[19464192 + i0 * 128 + i1] = v1185;
            }
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19464192, arena + 19612928);
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 19316736, arena + 19464192, arena + 19611648);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1164 = arena[20348928 + i0];
            const float v2881 = trainer->block_9_conv2d_10_kernel_m[i0];
            const float v2882 = v1164 - v2881;
            const float v2883 = nn_fma(v2882, 0.1f, v2881);
            trainer->block_9_conv2d_10_kernel_m[i0] = v2883;
            const float v2885 = trainer->block_9_conv2d_10_kernel_v[i0];
            const float v2886 = -v2885;
            const float v2887 = nn_fma(v1164, v1164, v2886);
            const float v2888 = nn_fma(v2887, 0.001f, v2885);
            trainer->block_9_conv2d_10_kernel_v[i0] = v2888;
            const float v2890 = v2883 * v1689;
            const float v2891 = nn_sqrt(v2888);
            const float v2892 = v2891 + 1e-7f;
            const float v2893 = v2890 / v2892;
            const float v673 = weights->block_9_conv2d_10_kernel[i0];
            const float v2894 = v673 - v2893;
            weights->block_9_conv2d_10_kernel[i0] = v2894;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1166 = arena[19906560 + i0];
            const float v2866 = trainer->block_9_batch_normalization_19_beta_m[i0];
            const float v2867 = v1166 - v2866;
            const float v2868 = nn_fma(v2867, 0.1f, v2866);
            trainer->block_9_batch_normalization_19_beta_m[i0] = v2868;
            const float v2870 = trainer->block_9_batch_normalization_19_beta_v[i0];
            const float v2871 = -v2870;
            const float v2872 = nn_fma(v1166, v1166, v2871);
            const float v2873 = nn_fma(v2872, 0.001f, v2870);
            trainer->block_9_batch_normalization_19_beta_v[i0] = v2873;
            const float v2875 = v2868 * v1689;
            const float v2876 = nn_sqrt(v2873);
            const float v2877 = v2876 + 1e-7f;
            const float v2878 = v2875 / v2877;
            const float v646 = weights->block_9_batch_normalization_19_beta[i0];
            const float v2879 = v646 - v2878;
            weights->block_9_batch_normalization_19_beta[i0] = v2879;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1179 = arena[19612800 + i0];
            const float v2851 = trainer->block_9_batch_normalization_19_gamma_m[i0];
            const float v2852 = v1179 - v2851;
            const float v2853 = nn_fma(v2852, 0.1f, v2851);
            trainer->block_9_batch_normalization_19_gamma_m[i0] = v2853;
            const float v2855 = trainer->block_9_batch_normalization_19_gamma_v[i0];
            const float v2856 = -v2855;
            const float v2857 = nn_fma(v1179, v1179, v2856);
            const float v2858 = nn_fma(v2857, 0.001f, v2855);
            trainer->block_9_batch_normalization_19_gamma_v[i0] = v2858;
            const float v2860 = v2853 * v1689;
            const float v2861 = nn_sqrt(v2858);
            const float v2862 = v2861 + 1e-7f;
            const float v2863 = v2860 / v2862;
            const float v645 = weights->block_9_batch_normalization_19_gamma[i0];
            const float v2864 = v645 - v2863;
            weights->block_9_batch_normalization_19_gamma[i0] = v2864;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1186 = arena[19612928 + i0];
            const float v2836 = trainer->block_9_depthwise_conv2d_9_bias_m[i0];
            const float v2837 = v1186 - v2836;
            const float v2838 = nn_fma(v2837, 0.1f, v2836);
            trainer->block_9_depthwise_conv2d_9_bias_m[i0] = v2838;
            const float v2840 = trainer->block_9_depthwise_conv2d_9_bias_v[i0];
            const float v2841 = -v2840;
            const float v2842 = nn_fma(v1186, v1186, v2841);
            const float v2843 = nn_fma(v2842, 0.001f, v2840);
            trainer->block_9_depthwise_conv2d_9_bias_v[i0] = v2843;
            const float v2845 = v2838 * v1689;
            const float v2846 = nn_sqrt(v2843);
            const float v2847 = v2846 + 1e-7f;
            const float v2848 = v2845 / v2847;
            const float v643 = weights->block_9_depthwise_conv2d_9_bias[i0];
            const float v2849 = v643 - v2848;
            weights->block_9_depthwise_conv2d_9_bias[i0] = v2849;
        }
    }
    /* mobilenet.nn:7: block_9/depthwise_conv2d_9: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 19464192, weights->block_9_depthwise_conv2d_9_kernel, arena + 19316736);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1189 = arena[19611648 + i0];
            const float v2821 = trainer->block_9_depthwise_conv2d_9_kernel_m[i0];
            const float v2822 = v1189 - v2821;
            const float v2823 = nn_fma(v2822, 0.1f, v2821);
            trainer->block_9_depthwise_conv2d_9_kernel_m[i0] = v2823;
            const float v2825 = trainer->block_9_depthwise_conv2d_9_kernel_v[i0];
            const float v2826 = -v2825;
            const float v2827 = nn_fma(v1189, v1189, v2826);
            const float v2828 = nn_fma(v2827, 0.001f, v2825);
            trainer->block_9_depthwise_conv2d_9_kernel_v[i0] = v2828;
            const float v2830 = v2823 * v1689;
            const float v2831 = nn_sqrt(v2828);
            const float v2832 = v2831 + 1e-7f;
            const float v2833 = v2830 / v2832;
            const float v640 = weights->block_9_depthwise_conv2d_9_kernel[i0];
            const float v2834 = v640 - v2833;
            weights->block_9_depthwise_conv2d_9_kernel[i0] = v2834;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v638 = arena[19169280 + i0 * 128 + i1];
                const float v1188 = arena[19316736 + i0 * 128 + i1];
                const float v1190 = (v638 != 0 ? v1188 : 0.0f);
                arena[19169280 + i0 * 128 + i1] = v1190;
                const float v636 = arena[22387840 + i1];
                const float v1192 = v1190 * v636;
                arena[19316736 + i0 * 128 + i1] = v1192;
                const float v617 = arena[19021824 + i0 * 128 + i1];
                const float v1193 = v1190 * v617;
                arena[19464192 + i0 * 128 + i1] = v1193;
                const float v1201 = -v1192;
                arena[19611648 + i0 * 128 + i1] = v1201;
            }
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19169280, arena + 21749760);
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19464192, arena + 19169280);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1195 = arena[19169280 + i0];
            const float v635 = arena[22387712 + i0];
            const float v1196 = v1195 / v635;
            arena[19169280 + i0] = v1196;
            const float v636 = arena[22387840 + i0];
            const float v1197 = v1196 * v636;
            const float v1198 = -v1197;
            const float v1199 = 0.5f / v635;
            const float v1200 = v1198 * v1199;
            const float v1205 = v1200 / v384;
            arena[22387712 + i0] = v1205;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19611648, arena + 19169408);
    /* mobilenet.nn:8: block_8/batch_normalization_18: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1203 = arena[19169408 + i0];
            const float v1209 = v1203 / v384;
            arena[19169408 + i0] = v1209;
        }
    }
    /* mobilenet.nn:8: block_8/batch_normalization_18: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1205 = arena[22387712 + i1];
                const float v617 = arena[19021824 + i0 * 128 + i1];
                const float v1206 = v1205 * v617;
                const float v1207 = v1206 + v1206;
                const float v1192 = arena[19316736 + i0 * 128 + i1];
                const float v1208 = v1192 + v1207;
                const float v1209 = arena[19169408 + i1];
                const float v1210 = v1208 + v1209;
                arena[19021824 + i0 * 128 + i1] = v1210;
            }
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19021824, arena + 21749888);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1191 = arena[21749760 + i0];
            const float v2806 = trainer->block_8_batch_normalization_18_beta_m[i0];
            const float v2807 = v1191 - v2806;
            const float v2808 = nn_fma(v2807, 0.1f, v2806);
            trainer->block_8_batch_normalization_18_beta_m[i0] = v2808;
            const float v2810 = trainer->block_8_batch_normalization_18_beta_v[i0];
            const float v2811 = -v2810;
            const float v2812 = nn_fma(v1191, v1191, v2811);
            const float v2813 = nn_fma(v2812, 0.001f, v2810);
            trainer->block_8_batch_normalization_18_beta_v[i0] = v2813;
            const float v2815 = v2808 * v1689;
            const float v2816 = nn_sqrt(v2813);
            const float v2817 = v2816 + 1e-7f;
            const float v2818 = v2815 / v2817;
            const float v613 = weights->block_8_batch_normalization_18_beta[i0];
            const float v2819 = v613 - v2818;
            weights->block_8_batch_normalization_18_beta[i0] = v2819;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1204 = arena[19169280 + i0];
            const float v2791 = trainer->block_8_batch_normalization_18_gamma_m[i0];
            const float v2792 = v1204 - v2791;
            const float v2793 = nn_fma(v2792, 0.1f, v2791);
            trainer->block_8_batch_normalization_18_gamma_m[i0] = v2793;
            const float v2795 = trainer->block_8_batch_normalization_18_gamma_v[i0];
            const float v2796 = -v2795;
            const float v2797 = nn_fma(v1204, v1204, v2796);
            const float v2798 = nn_fma(v2797, 0.001f, v2795);
            trainer->block_8_batch_normalization_18_gamma_v[i0] = v2798;
            const float v2800 = v2793 * v1689;
            const float v2801 = nn_sqrt(v2798);
            const float v2802 = v2801 + 1e-7f;
            const float v2803 = v2800 / v2802;
            const float v612 = weights->block_8_batch_normalization_18_gamma[i0];
            const float v2804 = v612 - v2803;
            weights->block_8_batch_normalization_18_gamma[i0] = v2804;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1211 = arena[21749888 + i0];
            const float v2776 = trainer->block_8_conv2d_9_bias_m[i0];
            const float v2777 = v1211 - v2776;
            const float v2778 = nn_fma(v2777, 0.1f, v2776);
            trainer->block_8_conv2d_9_bias_m[i0] = v2778;
            const float v2780 = trainer->block_8_conv2d_9_bias_v[i0];
            const float v2781 = -v2780;
            const float v2782 = nn_fma(v1211, v1211, v2781);
            const float v2783 = nn_fma(v2782, 0.001f, v2780);
            trainer->block_8_conv2d_9_bias_v[i0] = v2783;
            const float v2785 = v2778 * v1689;
            const float v2786 = nn_sqrt(v2783);
            const float v2787 = v2786 + 1e-7f;
            const float v2788 = v2785 / v2787;
            const float v610 = weights->block_8_conv2d_9_bias[i0];
            const float v2789 = v610 - v2788;
            weights->block_8_conv2d_9_bias[i0] = v2789;
        }
    }
    /* mobilenet.nn:8: block_8/conv2d_9: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 18874368, 1, 128, arena + 19021824, 128, 1, arena + 19464192, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_8/batch_normalization_17: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 19021824, 128, 1, weights->block_8_conv2d_9_kernel, 1, 128, arena + 18874368, 128, 1, 0, mobilenet_train_panel_21, &(struct mobilenet_train_panel_21){ arena });
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18726912, arena + 19021824);
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19169280, arena + 18728064);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1220 = arena[18728064 + i0];
            const float v602 = arena[22387456 + i0];
            const float v1221 = v1220 / v602;
            arena[18728064 + i0] = v1221;
            const float v603 = arena[22387584 + i0];
            const float v1222 = v1221 * v603;
            const float v1223 = -v1222;
            const float v1224 = 0.5f / v602;
            const float v1225 = v1223 * v1224;
            const float v1230 = v1225 / v384;
            arena[22387456 + i0] = v1230;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 19316736, arena + 18726912);
    /* mobilenet.nn:7: block_8/batch_normalization_17: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1228 = arena[18726912 + i0];
            const float v1234 = v1228 / v384;
            arena[18726912 + i0] = v1234;
        }
    }
    /* mobilenet.nn:7: block_8/batch_normalization_17: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1230 = arena[22387456 + i1];
                const float v584 = arena[18579456 + i0 * 128 + i1];
                const float v1231 = v1230 * v584;
                const float v1232 = v1231 + v1231;
                const float v1217 = arena[18874368 + i0 * 128 + i1];
                const float v1233 = v1217 + v1232;
                const float v1234 = arena[18726912 + i1];
                const float v1235 = v1233 + v1234;
                arena[18579456 + i0 * 128 + i1] = v1235;
            }
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18579456, arena + 18728192);
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 18432000, arena + 18579456, arena + 18726912);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1214 = arena[19464192 + i0];
            const float v2761 = trainer->block_8_conv2d_9_kernel_m[i0];
            const float v2762 = v1214 - v2761;
            const float v2763 = nn_fma(v2762, 0.1f, v2761);
            trainer->block_8_conv2d_9_kernel_m[i0] = v2763;
            const float v2765 = trainer->block_8_conv2d_9_kernel_v[i0];
            const float v2766 = -v2765;
            const float v2767 = nn_fma(v1214, v1214, v2766);
            const float v2768 = nn_fma(v2767, 0.001f, v2765);
            trainer->block_8_conv2d_9_kernel_v[i0] = v2768;
            const float v2770 = v2763 * v1689;
            const float v2771 = nn_sqrt(v2768);
            const float v2772 = v2771 + 1e-7f;
            const float v2773 = v2770 / v2772;
            const float v607 = weights->block_8_conv2d_9_kernel[i0];
            const float v2774 = v607 - v2773;
            weights->block_8_conv2d_9_kernel[i0] = v2774;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1216 = arena[19021824 + i0];
            const float v2746 = trainer->block_8_batch_normalization_17_beta_m[i0];
            const float v2747 = v1216 - v2746;
            const float v2748 = nn_fma(v2747, 0.1f, v2746);
            trainer->block_8_batch_normalization_17_beta_m[i0] = v2748;
            const float v2750 = trainer->block_8_batch_normalization_17_beta_v[i0];
            const float v2751 = -v2750;
            const float v2752 = nn_fma(v1216, v1216, v2751);
            const float v2753 = nn_fma(v2752, 0.001f, v2750);
            trainer->block_8_batch_normalization_17_beta_v[i0] = v2753;
            const float v2755 = v2748 * v1689;
            const float v2756 = nn_sqrt(v2753);
            const float v2757 = v2756 + 1e-7f;
            const float v2758 = v2755 / v2757;
            const float v580 = weights->block_8_batch_normalization_17_beta[i0];
            const float v2759 = v580 - v2758;
            weights->block_8_batch_normalization_17_beta[i0] = v2759;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1229 = arena[18728064 + i0];
            const float v2731 = trainer->block_8_batch_normalization_17_gamma_m[i0];
            const float v2732 = v1229 - v2731;
            const float v2733 = nn_fma(v2732, 0.1f, v2731);
            trainer->block_8_batch_normalization_17_gamma_m[i0] = v2733;
            const float v2735 = trainer->block_8_batch_normalization_17_gamma_v[i0];
            const float v2736 = -v2735;
            const float v2737 = nn_fma(v1229, v1229, v2736);
            const float v2738 = nn_fma(v2737, 0.001f, v2735);
            trainer->block_8_batch_normalization_17_gamma_v[i0] = v2738;
            const float v2740 = v2733 * v1689;
            const float v2741 = nn_sqrt(v2738);
            const float v2742 = v2741 + 1e-7f;
            const float v2743 = v2740 / v2742;
            const float v579 = weights->block_8_batch_normalization_17_gamma[i0];
            const float v2744 = v579 - v2743;
            weights->block_8_batch_normalization_17_gamma[i0] = v2744;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1236 = arena[18728192 + i0];
            const float v2716 = trainer->block_8_depthwise_conv2d_8_bias_m[i0];
            const float v2717 = v1236 - v2716;
            const float v2718 = nn_fma(v2717, 0.1f, v2716);
            trainer->block_8_depthwise_conv2d_8_bias_m[i0] = v2718;
            const float v2720 = trainer->block_8_depthwise_conv2d_8_bias_v[i0];
            const float v2721 = -v2720;
            const float v2722 = nn_fma(v1236, v1236, v2721);
            const float v2723 = nn_fma(v2722, 0.001f, v2720);
            trainer->block_8_depthwise_conv2d_8_bias_v[i0] = v2723;
            const float v2725 = v2718 * v1689;
            const float v2726 = nn_sqrt(v2723);
            const float v2727 = v2726 + 1e-7f;
            const float v2728 = v2725 / v2727;
            const float v577 = weights->block_8_depthwise_conv2d_8_bias[i0];
            const float v2729 = v577 - v2728;
            weights->block_8_depthwise_conv2d_8_bias[i0] = v2729;
        }
    }
    /* mobilenet.nn:7: block_8/depthwise_conv2d_8: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 18579456, weights->block_8_depthwise_conv2d_8_kernel, arena + 18432000);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1239 = arena[18726912 + i0];
            const float v2701 = trainer->block_8_depthwise_conv2d_8_kernel_m[i0];
            const float v2702 = v1239 - v2701;
            const float v2703 = nn_fma(v2702, 0.1f, v2701);
            trainer->block_8_depthwise_conv2d_8_kernel_m[i0] = v2703;
            const float v2705 = trainer->block_8_depthwise_conv2d_8_kernel_v[i0];
            const float v2706 = -v2705;
            const float v2707 = nn_fma(v1239, v1239, v2706);
            const float v2708 = nn_fma(v2707, 0.001f, v2705);
            trainer->block_8_depthwise_conv2d_8_kernel_v[i0] = v2708;
            const float v2710 = v2703 * v1689;
            const float v2711 = nn_sqrt(v2708);
            const float v2712 = v2711 + 1e-7f;
            const float v2713 = v2710 / v2712;
            const float v574 = weights->block_8_depthwise_conv2d_8_kernel[i0];
            const float v2714 = v574 - v2713;
            weights->block_8_depthwise_conv2d_8_kernel[i0] = v2714;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v572 = arena[18284544 + i0 * 128 + i1];
                const float v1238 = arena[18432000 + i0 * 128 + i1];
                const float v1240 = (v572 != 0 ? v1238 : 0.0f);
                arena[18284544 + i0 * 128 + i1] = v1240;
                const float v570 = arena[22387328 + i1];
                const float v1242 = v1240 * v570;
                arena[18432000 + i0 * 128 + i1] = v1242;
                const float v551 = arena[18137088 + i0 * 128 + i1];
                const float v1243 = v1240 * v551;
                arena[18579456 + i0 * 128 + i1] = v1243;
                const float v1251 = -v1242;
                arena[18726912 + i0 * 128 + i1] = v1251;
            }
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18284544, arena + 21749760);
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18579456, arena + 18284544);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1245 = arena[18284544 + i0];
            const float v569 = arena[22387200 + i0];
            const float v1246 = v1245 / v569;
            arena[18284544 + i0] = v1246;
            const float v570 = arena[22387328 + i0];
            const float v1247 = v1246 * v570;
            const float v1248 = -v1247;
            const float v1249 = 0.5f / v569;
            const float v1250 = v1248 * v1249;
            const float v1255 = v1250 / v384;
            arena[22387200 + i0] = v1255;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18726912, arena + 18284672);
    /* mobilenet.nn:8: block_7/batch_normalization_16: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1253 = arena[18284672 + i0];
            const float v1259 = v1253 / v384;
            arena[18284672 + i0] = v1259;
        }
    }
    /* mobilenet.nn:8: block_7/batch_normalization_16: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1255 = arena[22387200 + i1];
                const float v551 = arena[18137088 + i0 * 128 + i1];
                const float v1256 = v1255 * v551;
                const float v1257 = v1256 + v1256;
                const float v1242 = arena[18432000 + i0 * 128 + i1];
                const float v1258 = v1242 + v1257;
                const float v1259 = arena[18284672 + i1];
                const float v1260 = v1258 + v1259;
                arena[18137088 + i0 * 128 + i1] = v1260;
            }
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18137088, arena + 21749888);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1241 = arena[21749760 + i0];
            const float v2686 = trainer->block_7_batch_normalization_16_beta_m[i0];
            const float v2687 = v1241 - v2686;
            const float v2688 = nn_fma(v2687, 0.1f, v2686);
            trainer->block_7_batch_normalization_16_beta_m[i0] = v2688;
            const float v2690 = trainer->block_7_batch_normalization_16_beta_v[i0];
            const float v2691 = -v2690;
            const float v2692 = nn_fma(v1241, v1241, v2691);
            const float v2693 = nn_fma(v2692, 0.001f, v2690);
            trainer->block_7_batch_normalization_16_beta_v[i0] = v2693;
            const float v2695 = v2688 * v1689;
            const float v2696 = nn_sqrt(v2693);
            const float v2697 = v2696 + 1e-7f;
            const float v2698 = v2695 / v2697;
            const float v547 = weights->block_7_batch_normalization_16_beta[i0];
            const float v2699 = v547 - v2698;
            weights->block_7_batch_normalization_16_beta[i0] = v2699;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1254 = arena[18284544 + i0];
            const float v2671 = trainer->block_7_batch_normalization_16_gamma_m[i0];
            const float v2672 = v1254 - v2671;
            const float v2673 = nn_fma(v2672, 0.1f, v2671);
            trainer->block_7_batch_normalization_16_gamma_m[i0] = v2673;
            const float v2675 = trainer->block_7_batch_normalization_16_gamma_v[i0];
            const float v2676 = -v2675;
            const float v2677 = nn_fma(v1254, v1254, v2676);
            const float v2678 = nn_fma(v2677, 0.001f, v2675);
            trainer->block_7_batch_normalization_16_gamma_v[i0] = v2678;
            const float v2680 = v2673 * v1689;
            const float v2681 = nn_sqrt(v2678);
            const float v2682 = v2681 + 1e-7f;
            const float v2683 = v2680 / v2682;
            const float v546 = weights->block_7_batch_normalization_16_gamma[i0];
            const float v2684 = v546 - v2683;
            weights->block_7_batch_normalization_16_gamma[i0] = v2684;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1261 = arena[21749888 + i0];
            const float v2656 = trainer->block_7_conv2d_8_bias_m[i0];
            const float v2657 = v1261 - v2656;
            const float v2658 = nn_fma(v2657, 0.1f, v2656);
            trainer->block_7_conv2d_8_bias_m[i0] = v2658;
            const float v2660 = trainer->block_7_conv2d_8_bias_v[i0];
            const float v2661 = -v2660;
            const float v2662 = nn_fma(v1261, v1261, v2661);
            const float v2663 = nn_fma(v2662, 0.001f, v2660);
            trainer->block_7_conv2d_8_bias_v[i0] = v2663;
            const float v2665 = v2658 * v1689;
            const float v2666 = nn_sqrt(v2663);
            const float v2667 = v2666 + 1e-7f;
            const float v2668 = v2665 / v2667;
            const float v544 = weights->block_7_conv2d_8_bias[i0];
            const float v2669 = v544 - v2668;
            weights->block_7_conv2d_8_bias[i0] = v2669;
        }
    }
    /* mobilenet.nn:8: block_7/conv2d_8: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 17989632, 1, 128, arena + 18137088, 128, 1, arena + 18579456, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_7/batch_normalization_15: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 18137088, 128, 1, weights->block_7_conv2d_8_kernel, 1, 128, arena + 17989632, 128, 1, 0, mobilenet_train_panel_22, &(struct mobilenet_train_panel_22){ arena });
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17842176, arena + 18137088);
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18284544, arena + 17843328);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1270 = arena[17843328 + i0];
            const float v536 = arena[22386944 + i0];
            const float v1271 = v1270 / v536;
            arena[17843328 + i0] = v1271;
            const float v537 = arena[22387072 + i0];
            const float v1272 = v1271 * v537;
            const float v1273 = -v1272;
            const float v1274 = 0.5f / v536;
            const float v1275 = v1273 * v1274;
            const float v1280 = v1275 / v384;
            arena[22386944 + i0] = v1280;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 18432000, arena + 17842176);
    /* mobilenet.nn:7: block_7/batch_normalization_15: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1278 = arena[17842176 + i0];
            const float v1284 = v1278 / v384;
            arena[17842176 + i0] = v1284;
        }
    }
    /* mobilenet.nn:7: block_7/batch_normalization_15: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1280 = arena[22386944 + i1];
                const float v518 = arena[17694720 + i0 * 128 + i1];
                const float v1281 = v1280 * v518;
                const float v1282 = v1281 + v1281;
                const float v1267 = arena[17989632 + i0 * 128 + i1];
                const float v1283 = v1267 + v1282;
                const float v1284 = arena[17842176 + i1];
                const float v1285 = v1283 + v1284;
                arena[17694720 + i0 * 128 + i1] = v1285;
            }
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17694720, arena + 17843456);
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 17547264, arena + 17694720, arena + 17842176);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1264 = arena[18579456 + i0];
            const float v2641 = trainer->block_7_conv2d_8_kernel_m[i0];
            const float v2642 = v1264 - v2641;
            const float v2643 = nn_fma(v2642, 0.1f, v2641);
            trainer->block_7_conv2d_8_kernel_m[i0] = v2643;
            const float v2645 = trainer->block_7_conv2d_8_kernel_v[i0];
            const float v2646 = -v2645;
            const float v2647 = nn_fma(v1264, v1264, v2646);
            const float v2648 = nn_fma(v2647, 0.001f, v2645);
            trainer->block_7_conv2d_8_kernel_v[i0] = v2648;
            const float v2650 = v2643 * v1689;
            const float v2651 = nn_sqrt(v2648);
            const float v2652 = v2651 + 1e-7f;
            const float v2653 = v2650 / v2652;
            const float v541 = weights->block_7_conv2d_8_kernel[i0];
            const float v2654 = v541 - v2653;
            weights->block_7_conv2d_8_kernel[i0] = v2654;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1266 = arena[18137088 + i0];
            const float v2626 = trainer->block_7_batch_normalization_15_beta_m[i0];
            const float v2627 = v1266 - v2626;
            const float v2628 = nn_fma(v2627, 0.1f, v2626);
            trainer->block_7_batch_normalization_15_beta_m[i0] = v2628;
            const float v2630 = trainer->block_7_batch_normalization_15_beta_v[i0];
            const float v2631 = -v2630;
            const float v2632 = nn_fma(v1266, v1266, v2631);
            const float v2633 = nn_fma(v2632, 0.001f, v2630);
            trainer->block_7_batch_normalization_15_beta_v[i0] = v2633;
            const float v2635 = v2628 * v1689;
            const float v2636 = nn_sqrt(v2633);
            const float v2637 = v2636 + 1e-7f;
            const float v2638 = v2635 / v2637;
            const float v514 = weights->block_7_batch_normalization_15_beta[i0];
            const float v2639 = v514 - v2638;
            weights->block_7_batch_normalization_15_beta[i0] = v2639;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1279 = arena[17843328 + i0];
            const float v2611 = trainer->block_7_batch_normalization_15_gamma_m[i0];
            const float v2612 = v1279 - v2611;
            const float v2613 = nn_fma(v2612, 0.1f, v2611);
            trainer->block_7_batch_normalization_15_gamma_m[i0] = v2613;
            const float v2615 = trainer->block_7_batch_normalization_15_gamma_v[i0];
            const float v2616 = -v2615;
            const float v2617 = nn_fma(v1279, v1279, v2616);
            const float v2618 = nn_fma(v2617, 0.001f, v2615);
            trainer->block_7_batch_normalization_15_gamma_v[i0] = v2618;
            const float v2620 = v2613 * v1689;
            const float v2621 = nn_sqrt(v2618);
            const float v2622 = v2621 + 1e-7f;
            const float v2623 = v2620 / v2622;
            const float v513 = weights->block_7_batch_normalization_15_gamma[i0];
            const float v2624 = v513 - v2623;
            weights->block_7_batch_normalization_15_gamma[i0] = v2624;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1286 = arena[17843456 + i0];
            const float v2596 = trainer->block_7_depthwise_conv2d_7_bias_m[i0];
            const float v2597 = v1286 - v2596;
            const float v2598 = nn_fma(v2597, 0.1f, v2596);
            trainer->block_7_depthwise_conv2d_7_bias_m[i0] = v2598;
            const float v2600 = trainer->block_7_depthwise_conv2d_7_bias_v[i0];
            const float v2601 = -v2600;
            const float v2602 = nn_fma(v1286, v1286, v2601);
            const float v2603 = nn_fma(v2602, 0.001f, v2600);
            trainer->block_7_depthwise_conv2d_7_bias_v[i0] = v2603;
            const float v2605 = v2598 * v1689;
            const float v2606 = nn_sqrt(v2603);
            const float v2607 = v2606 + 1e-7f;
            const float v2608 = v2605 / v2607;
            const float v511 = weights->block_7_depthwise_conv2d_7_bias[i0];
            const float v2609 = v511 - v2608;
            weights->block_7_depthwise_conv2d_7_bias[i0] = v2609;
        }
    }
    /* mobilenet.nn:7: block_7/depthwise_conv2d_7: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 17694720, weights->block_7_depthwise_conv2d_7_kernel, arena + 17547264);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1289 = arena[17842176 + i0];
            const float v2581 = trainer->block_7_depthwise_conv2d_7_kernel_m[i0];
            const float v2582 = v1289 - v2581;
            const float v2583 = nn_fma(v2582, 0.1f, v2581);
            trainer->block_7_depthwise_conv2d_7_kernel_m[i0] = v2583;
            const float v2585 = trainer->block_7_depthwise_conv2d_7_kernel_v[i0];
            const float v2586 = -v2585;
            const float v2587 = nn_fma(v1289, v1289, v2586);
            const float v2588 = nn_fma(v2587, 0.001f, v2585);
            trainer->block_7_depthwise_conv2d_7_kernel_v[i0] = v2588;
            const float v2590 = v2583 * v1689;
            const float v2591 = nn_sqrt(v2588);
            const float v2592 = v2591 + 1e-7f;
            const float v2593 = v2590 / v2592;
            const float v508 = weights->block_7_depthwise_conv2d_7_kernel[i0];
            const float v2594 = v508 - v2593;
            weights->block_7_depthwise_conv2d_7_kernel[i0] = v2594;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v506 = arena[17399808 + i0 * 128 + i1];
                const float v1288 = arena[17547264 + i0 * 128 + i1];
                const float v1290 = (v506 != 0 ? v1288 : 0.0f);
                arena[17399808 + i0 * 128 + i1] = v1290;
                const float v504 = arena[22386816 + i1];
                const float v1292 = v1290 * v504;
                arena[17547264 + i0 * 128 + i1] = v1292;
                const float v485 = arena[17252352 + i0 * 128 + i1];
                const float v1293 = v1290 * v485;
                arena[17694720 + i0 * 128 + i1] = v1293;
                const float v1301 = -v1292;
                arena[17842176 + i0 * 128 + i1] = v1301;
            }
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17399808, arena + 21749760);
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17694720, arena + 17399808);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1295 = arena[17399808 + i0];
            const float v503 = arena[22386688 + i0];
            const float v1296 = v1295 / v503;
            arena[17399808 + i0] = v1296;
            const float v504 = arena[22386816 + i0];
            const float v1297 = v1296 * v504;
            const float v1298 = -v1297;
            const float v1299 = 0.5f / v503;
            const float v1300 = v1298 * v1299;
            const float v1305 = v1300 / v384;
            arena[22386688 + i0] = v1305;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17842176, arena + 17399936);
    /* mobilenet.nn:8: block_6/batch_normalization_14: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1303 = arena[17399936 + i0];
            const float v1309 = v1303 / v384;
            arena[17399936 + i0] = v1309;
        }
    }
    /* mobilenet.nn:8: block_6/batch_normalization_14: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1305 = arena[22386688 + i1];
                const float v485 = arena[17252352 + i0 * 128 + i1];
                const float v1306 = v1305 * v485;
                const float v1307 = v1306 + v1306;
                const float v1292 = arena[17547264 + i0 * 128 + i1];
                const float v1308 = v1292 + v1307;
                const float v1309 = arena[17399936 + i1];
                const float v1310 = v1308 + v1309;
                arena[17252352 + i0 * 128 + i1] = v1310;
            }
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17252352, arena + 21749888);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1291 = arena[21749760 + i0];
            const float v2566 = trainer->block_6_batch_normalization_14_beta_m[i0];
            const float v2567 = v1291 - v2566;
            const float v2568 = nn_fma(v2567, 0.1f, v2566);
            trainer->block_6_batch_normalization_14_beta_m[i0] = v2568;
            const float v2570 = trainer->block_6_batch_normalization_14_beta_v[i0];
            const float v2571 = -v2570;
            const float v2572 = nn_fma(v1291, v1291, v2571);
            const float v2573 = nn_fma(v2572, 0.001f, v2570);
            trainer->block_6_batch_normalization_14_beta_v[i0] = v2573;
            const float v2575 = v2568 * v1689;
            const float v2576 = nn_sqrt(v2573);
            const float v2577 = v2576 + 1e-7f;
            const float v2578 = v2575 / v2577;
            const float v481 = weights->block_6_batch_normalization_14_beta[i0];
            const float v2579 = v481 - v2578;
            weights->block_6_batch_normalization_14_beta[i0] = v2579;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1304 = arena[17399808 + i0];
            const float v2551 = trainer->block_6_batch_normalization_14_gamma_m[i0];
            const float v2552 = v1304 - v2551;
            const float v2553 = nn_fma(v2552, 0.1f, v2551);
            trainer->block_6_batch_normalization_14_gamma_m[i0] = v2553;
            const float v2555 = trainer->block_6_batch_normalization_14_gamma_v[i0];
            const float v2556 = -v2555;
            const float v2557 = nn_fma(v1304, v1304, v2556);
            const float v2558 = nn_fma(v2557, 0.001f, v2555);
            trainer->block_6_batch_normalization_14_gamma_v[i0] = v2558;
            const float v2560 = v2553 * v1689;
            const float v2561 = nn_sqrt(v2558);
            const float v2562 = v2561 + 1e-7f;
            const float v2563 = v2560 / v2562;
            const float v480 = weights->block_6_batch_normalization_14_gamma[i0];
            const float v2564 = v480 - v2563;
            weights->block_6_batch_normalization_14_gamma[i0] = v2564;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1311 = arena[21749888 + i0];
            const float v2536 = trainer->block_6_conv2d_7_bias_m[i0];
            const float v2537 = v1311 - v2536;
            const float v2538 = nn_fma(v2537, 0.1f, v2536);
            trainer->block_6_conv2d_7_bias_m[i0] = v2538;
            const float v2540 = trainer->block_6_conv2d_7_bias_v[i0];
            const float v2541 = -v2540;
            const float v2542 = nn_fma(v1311, v1311, v2541);
            const float v2543 = nn_fma(v2542, 0.001f, v2540);
            trainer->block_6_conv2d_7_bias_v[i0] = v2543;
            const float v2545 = v2538 * v1689;
            const float v2546 = nn_sqrt(v2543);
            const float v2547 = v2546 + 1e-7f;
            const float v2548 = v2545 / v2547;
            const float v478 = weights->block_6_conv2d_7_bias[i0];
            const float v2549 = v478 - v2548;
            weights->block_6_conv2d_7_bias[i0] = v2549;
        }
    }
    /* mobilenet.nn:8: block_6/conv2d_7: contract [n, 6, 6, 128] [n, 6, 6, 128] -> [128, 128] */
    nn_gemm(128, 128, n * 36, arena + 17104896, 1, 128, arena + 17252352, 128, 1, arena + 17694720, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_6/batch_normalization_13: contract [n, 6, 6, 128] [128, 128], select, mul, mul, neg -> [n, 6, 6, 128] */
    nn_gemm(n * 36, 128, 128, arena + 17252352, 128, 1, weights->block_6_conv2d_7_kernel, 1, 128, arena + 17104896, 128, 1, 0, mobilenet_train_panel_23, &(struct mobilenet_train_panel_23){ arena });
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16957440, arena + 17252352);
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17399808, arena + 16958592);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1320 = arena[16958592 + i0];
            const float v470 = arena[22386432 + i0];
            const float v1321 = v1320 / v470;
            arena[16958592 + i0] = v1321;
            const float v471 = arena[22386560 + i0];
            const float v1322 = v1321 * v471;
            const float v1323 = -v1322;
            const float v1324 = 0.5f / v470;
            const float v1325 = v1323 * v1324;
            const float v1330 = v1325 / v384;
            arena[22386432 + i0] = v1330;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 17547264, arena + 16957440);
    /* mobilenet.nn:7: block_6/batch_normalization_13: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1328 = arena[16957440 + i0];
            const float v1334 = v1328 / v384;
            arena[16957440 + i0] = v1334;
        }
    }
    /* mobilenet.nn:7: block_6/batch_normalization_13: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1330 = arena[22386432 + i1];
                const float v452 = arena[16367616 + i0 * 128 + i1];
                const float v1331 = v1330 * v452;
                const float v1332 = v1331 + v1331;
                const float v1317 = arena[17104896 + i0 * 128 + i1];
                const float v1333 = v1317 + v1332;
                const float v1334 = arena[16957440 + i1];
                const float v1335 = v1333 + v1334;
                arena[16367616 + i0 * 128 + i1] = v1335;
            }
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16367616, arena + 16958720);
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_kernel_gradient [n, 6, 6, 128] [n, 6, 6, 128] -> [3, 3, 1, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_kernel_gradient(&window, n, arena + 16220160, arena + 16367616, arena + 16957440);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 128, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16384; i0++) {
            const float v1314 = arena[17694720 + i0];
            const float v2521 = trainer->block_6_conv2d_7_kernel_m[i0];
            const float v2522 = v1314 - v2521;
            const float v2523 = nn_fma(v2522, 0.1f, v2521);
            trainer->block_6_conv2d_7_kernel_m[i0] = v2523;
            const float v2525 = trainer->block_6_conv2d_7_kernel_v[i0];
            const float v2526 = -v2525;
            const float v2527 = nn_fma(v1314, v1314, v2526);
            const float v2528 = nn_fma(v2527, 0.001f, v2525);
            trainer->block_6_conv2d_7_kernel_v[i0] = v2528;
            const float v2530 = v2523 * v1689;
            const float v2531 = nn_sqrt(v2528);
            const float v2532 = v2531 + 1e-7f;
            const float v2533 = v2530 / v2532;
            const float v475 = weights->block_6_conv2d_7_kernel[i0];
            const float v2534 = v475 - v2533;
            weights->block_6_conv2d_7_kernel[i0] = v2534;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1316 = arena[17252352 + i0];
            const float v2506 = trainer->block_6_batch_normalization_13_beta_m[i0];
            const float v2507 = v1316 - v2506;
            const float v2508 = nn_fma(v2507, 0.1f, v2506);
            trainer->block_6_batch_normalization_13_beta_m[i0] = v2508;
            const float v2510 = trainer->block_6_batch_normalization_13_beta_v[i0];
            const float v2511 = -v2510;
            const float v2512 = nn_fma(v1316, v1316, v2511);
            const float v2513 = nn_fma(v2512, 0.001f, v2510);
            trainer->block_6_batch_normalization_13_beta_v[i0] = v2513;
            const float v2515 = v2508 * v1689;
            const float v2516 = nn_sqrt(v2513);
            const float v2517 = v2516 + 1e-7f;
            const float v2518 = v2515 / v2517;
            const float v448 = weights->block_6_batch_normalization_13_beta[i0];
            const float v2519 = v448 - v2518;
            weights->block_6_batch_normalization_13_beta[i0] = v2519;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1329 = arena[16958592 + i0];
            const float v2491 = trainer->block_6_batch_normalization_13_gamma_m[i0];
            const float v2492 = v1329 - v2491;
            const float v2493 = nn_fma(v2492, 0.1f, v2491);
            trainer->block_6_batch_normalization_13_gamma_m[i0] = v2493;
            const float v2495 = trainer->block_6_batch_normalization_13_gamma_v[i0];
            const float v2496 = -v2495;
            const float v2497 = nn_fma(v1329, v1329, v2496);
            const float v2498 = nn_fma(v2497, 0.001f, v2495);
            trainer->block_6_batch_normalization_13_gamma_v[i0] = v2498;
            const float v2500 = v2493 * v1689;
            const float v2501 = nn_sqrt(v2498);
            const float v2502 = v2501 + 1e-7f;
            const float v2503 = v2500 / v2502;
            const float v447 = weights->block_6_batch_normalization_13_gamma[i0];
            const float v2504 = v447 - v2503;
            weights->block_6_batch_normalization_13_gamma[i0] = v2504;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1336 = arena[16958720 + i0];
            const float v2476 = trainer->block_6_depthwise_conv2d_6_bias_m[i0];
            const float v2477 = v1336 - v2476;
            const float v2478 = nn_fma(v2477, 0.1f, v2476);
            trainer->block_6_depthwise_conv2d_6_bias_m[i0] = v2478;
            const float v2480 = trainer->block_6_depthwise_conv2d_6_bias_v[i0];
            const float v2481 = -v2480;
            const float v2482 = nn_fma(v1336, v1336, v2481);
            const float v2483 = nn_fma(v2482, 0.001f, v2480);
            trainer->block_6_depthwise_conv2d_6_bias_v[i0] = v2483;
            const float v2485 = v2478 * v1689;
            const float v2486 = nn_sqrt(v2483);
            const float v2487 = v2486 + 1e-7f;
            const float v2488 = v2485 / v2487;
            const float v445 = weights->block_6_depthwise_conv2d_6_bias[i0];
            const float v2489 = v445 - v2488;
            weights->block_6_depthwise_conv2d_6_bias[i0] = v2489;
        }
    }
    /* mobilenet.nn:7: block_6/depthwise_conv2d_6: conv_input_gradient [n, 6, 6, 128] [3, 3, 1, 128] -> [n, 6, 6, 128] */
    {
        static const nn_window window = { { 1, 6, 6 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 128, 128, 128 };
        nn_conv_input_gradient(&window, n, arena + 16367616, weights->block_6_depthwise_conv2d_6_kernel, arena + 16220160);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 128, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1152; i0++) {
            const float v1339 = arena[16957440 + i0];
            const float v2461 = trainer->block_6_depthwise_conv2d_6_kernel_m[i0];
            const float v2462 = v1339 - v2461;
            const float v2463 = nn_fma(v2462, 0.1f, v2461);
            trainer->block_6_depthwise_conv2d_6_kernel_m[i0] = v2463;
            const float v2465 = trainer->block_6_depthwise_conv2d_6_kernel_v[i0];
            const float v2466 = -v2465;
            const float v2467 = nn_fma(v1339, v1339, v2466);
            const float v2468 = nn_fma(v2467, 0.001f, v2465);
            trainer->block_6_depthwise_conv2d_6_kernel_v[i0] = v2468;
            const float v2470 = v2463 * v1689;
            const float v2471 = nn_sqrt(v2468);
            const float v2472 = v2471 + 1e-7f;
            const float v2473 = v2470 / v2472;
            const float v442 = weights->block_6_depthwise_conv2d_6_kernel[i0];
            const float v2474 = v442 - v2473;
            weights->block_6_depthwise_conv2d_6_kernel[i0] = v2474;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: select, mul, mul, neg over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v440 = arena[16072704 + i0 * 128 + i1];
                const float v1338 = arena[16220160 + i0 * 128 + i1];
                const float v1340 = (v440 != 0 ? v1338 : 0.0f);
                arena[16072704 + i0 * 128 + i1] = v1340;
                const float v438 = arena[22386304 + i1];
                const float v1342 = v1340 * v438;
                arena[16220160 + i0 * 128 + i1] = v1342;
                const float v419 = arena[15925248 + i0 * 128 + i1];
                const float v1343 = v1340 * v419;
                arena[16367616 + i0 * 128 + i1] = v1343;
                const float v1351 = -v1342;
                arena[16957440 + i0 * 128 + i1] = v1351;
            }
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16072704, arena + 21749760);
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16367616, arena + 16072704);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div, mul, neg, div, mul, div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1345 = arena[16072704 + i0];
            const float v437 = arena[22386176 + i0];
            const float v1346 = v1345 / v437;
            arena[16072704 + i0] = v1346;
            const float v438 = arena[22386304 + i0];
            const float v1347 = v1346 * v438;
            const float v1348 = -v1347;
            const float v1349 = 0.5f / v437;
            const float v1350 = v1348 * v1349;
            const float v1355 = v1350 / v384;
            arena[22386176 + i0] = v1355;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 16957440, arena + 16072832);
    /* mobilenet.nn:8: block_5/batch_normalization_12: div over [1, 1, 128] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1353 = arena[16072832 + i0];
            const float v1359 = v1353 / v384;
            arena[16072832 + i0] = v1359;
        }
    }
    /* mobilenet.nn:8: block_5/batch_normalization_12: mul, add, add, add over [n, 6, 6, 128] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
                const float v1355 = arena[22386176 + i1];
                const float v419 = arena[15925248 + i0 * 128 + i1];
                const float v1356 = v1355 * v419;
                const float v1357 = v1356 + v1356;
                const float v1342 = arena[16220160 + i0 * 128 + i1];
                const float v1358 = v1342 + v1357;
                const float v1359 = arena[16072832 + i1];
                const float v1360 = v1358 + v1359;
                arena[15925248 + i0 * 128 + i1] = v1360;
            }
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: sum [n, 6, 6, 128] -> [128] */
    nn_sum_rows(n * 36, 128, arena + 15925248, arena + 16072832);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1341 = arena[21749760 + i0];
            const float v2446 = trainer->block_5_batch_normalization_12_beta_m[i0];
            const float v2447 = v1341 - v2446;
            const float v2448 = nn_fma(v2447, 0.1f, v2446);
            trainer->block_5_batch_normalization_12_beta_m[i0] = v2448;
            const float v2450 = trainer->block_5_batch_normalization_12_beta_v[i0];
            const float v2451 = -v2450;
            const float v2452 = nn_fma(v1341, v1341, v2451);
            const float v2453 = nn_fma(v2452, 0.001f, v2450);
            trainer->block_5_batch_normalization_12_beta_v[i0] = v2453;
            const float v2455 = v2448 * v1689;
            const float v2456 = nn_sqrt(v2453);
            const float v2457 = v2456 + 1e-7f;
            const float v2458 = v2455 / v2457;
            const float v415 = weights->block_5_batch_normalization_12_beta[i0];
            const float v2459 = v415 - v2458;
            weights->block_5_batch_normalization_12_beta[i0] = v2459;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1354 = arena[16072704 + i0];
            const float v2431 = trainer->block_5_batch_normalization_12_gamma_m[i0];
            const float v2432 = v1354 - v2431;
            const float v2433 = nn_fma(v2432, 0.1f, v2431);
            trainer->block_5_batch_normalization_12_gamma_m[i0] = v2433;
            const float v2435 = trainer->block_5_batch_normalization_12_gamma_v[i0];
            const float v2436 = -v2435;
            const float v2437 = nn_fma(v1354, v1354, v2436);
            const float v2438 = nn_fma(v2437, 0.001f, v2435);
            trainer->block_5_batch_normalization_12_gamma_v[i0] = v2438;
            const float v2440 = v2433 * v1689;
            const float v2441 = nn_sqrt(v2438);
            const float v2442 = v2441 + 1e-7f;
            const float v2443 = v2440 / v2442;
            const float v414 = weights->block_5_batch_normalization_12_gamma[i0];
            const float v2444 = v414 - v2443;
            weights->block_5_batch_normalization_12_gamma[i0] = v2444;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1361 = arena[16072832 + i0];
            const float v2416 = trainer->block_5_conv2d_6_bias_m[i0];
            const float v2417 = v1361 - v2416;
            const float v2418 = nn_fma(v2417, 0.1f, v2416);
            trainer->block_5_conv2d_6_bias_m[i0] = v2418;
            const float v2420 = trainer->block_5_conv2d_6_bias_v[i0];
            const float v2421 = -v2420;
            const float v2422 = nn_fma(v1361, v1361, v2421);
            const float v2423 = nn_fma(v2422, 0.001f, v2420);
            trainer->block_5_conv2d_6_bias_v[i0] = v2423;
            const float v2425 = v2418 * v1689;
            const float v2426 = nn_sqrt(v2423);
            const float v2427 = v2426 + 1e-7f;
            const float v2428 = v2425 / v2427;
            const float v412 = weights->block_5_conv2d_6_bias[i0];
            const float v2429 = v412 - v2428;
            weights->block_5_conv2d_6_bias[i0] = v2429;
        }
    }
    /* mobilenet.nn:8: block_5/conv2d_6: contract [n, 6, 6, 64] [n, 6, 6, 128] -> [64, 128] */
    nn_gemm(64, 128, n * 36, arena + 21676032, 1, 64, arena + 15925248, 128, 1, arena + 16293888, 128, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_5/batch_normalization_11: contract [n, 6, 6, 128] [64, 128], select, mul, mul, neg -> [n, 6, 6, 64] */
    nn_gemm(n * 36, 64, 128, arena + 15925248, 128, 1, weights->block_5_conv2d_6_kernel, 1, 128, arena + 16072704, 64, 1, 0, mobilenet_train_panel_24, &(struct mobilenet_train_panel_24){ arena });
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 21602304, arena + 15925248);
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 16146432, arena + 15925312);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1370 = arena[15925312 + i0];
            const float v404 = arena[22389632 + i0];
            const float v1371 = v1370 / v404;
            arena[15925312 + i0] = v1371;
            const float v405 = arena[22389696 + i0];
            const float v1372 = v1371 * v405;
            const float v1373 = -v1372;
            const float v1374 = 0.5f / v404;
            const float v1375 = v1373 * v1374;
            const float v1380 = v1375 / v384;
            arena[22389632 + i0] = v1380;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 16220160, arena + 16146432);
    /* mobilenet.nn:7: block_5/batch_normalization_11: div over [1, 1, 64] */
    {
        const float v384 = arena[22390124];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1378 = arena[16146432 + i0];
            const float v1384 = v1378 / v384;
            arena[16146432 + i0] = v1384;
        }
    }
    /* mobilenet.nn:7: block_5/batch_normalization_11: mul, add, add, add over [n, 6, 6, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 36; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1380 = arena[22389632 + i1];
                const float v386 = arena[21528576 + i0 * 64 + i1];
                const float v1381 = v1380 * v386;
                const float v1382 = v1381 + v1381;
                const float v1367 = arena[16072704 + i0 * 64 + i1];
                const float v1383 = v1367 + v1382;
                const float v1384 = arena[16146432 + i1];
                const float v1385 = v1383 + v1384;
                arena[21528576 + i0 * 64 + i1] = v1385;
            }
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: sum [n, 6, 6, 64] -> [64] */
    nn_sum_rows(n * 36, 64, arena + 21528576, arena + 16302656);
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_kernel_gradient [n, 12, 12, 64] [n, 6, 6, 64] -> [3, 3, 1, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv_kernel_gradient(&window, n, arena + 15630336, arena + 21528576, arena + 16302080);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 64, 128] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8192; i0++) {
            const float v1364 = arena[16293888 + i0];
            const float v2401 = trainer->block_5_conv2d_6_kernel_m[i0];
            const float v2402 = v1364 - v2401;
            const float v2403 = nn_fma(v2402, 0.1f, v2401);
            trainer->block_5_conv2d_6_kernel_m[i0] = v2403;
            const float v2405 = trainer->block_5_conv2d_6_kernel_v[i0];
            const float v2406 = -v2405;
            const float v2407 = nn_fma(v1364, v1364, v2406);
            const float v2408 = nn_fma(v2407, 0.001f, v2405);
            trainer->block_5_conv2d_6_kernel_v[i0] = v2408;
            const float v2410 = v2403 * v1689;
            const float v2411 = nn_sqrt(v2408);
            const float v2412 = v2411 + 1e-7f;
            const float v2413 = v2410 / v2412;
            const float v409 = weights->block_5_conv2d_6_kernel[i0];
            const float v2414 = v409 - v2413;
            weights->block_5_conv2d_6_kernel[i0] = v2414;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1366 = arena[15925248 + i0];
            const float v2386 = trainer->block_5_batch_normalization_11_beta_m[i0];
            const float v2387 = v1366 - v2386;
            const float v2388 = nn_fma(v2387, 0.1f, v2386);
            trainer->block_5_batch_normalization_11_beta_m[i0] = v2388;
            const float v2390 = trainer->block_5_batch_normalization_11_beta_v[i0];
            const float v2391 = -v2390;
            const float v2392 = nn_fma(v1366, v1366, v2391);
            const float v2393 = nn_fma(v2392, 0.001f, v2390);
            trainer->block_5_batch_normalization_11_beta_v[i0] = v2393;
            const float v2395 = v2388 * v1689;
            const float v2396 = nn_sqrt(v2393);
            const float v2397 = v2396 + 1e-7f;
            const float v2398 = v2395 / v2397;
            const float v380 = weights->block_5_batch_normalization_11_beta[i0];
            const float v2399 = v380 - v2398;
            weights->block_5_batch_normalization_11_beta[i0] = v2399;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1379 = arena[15925312 + i0];
            const float v2371 = trainer->block_5_batch_normalization_11_gamma_m[i0];
            const float v2372 = v1379 - v2371;
            const float v2373 = nn_fma(v2372, 0.1f, v2371);
            trainer->block_5_batch_normalization_11_gamma_m[i0] = v2373;
            const float v2375 = trainer->block_5_batch_normalization_11_gamma_v[i0];
            const float v2376 = -v2375;
            const float v2377 = nn_fma(v1379, v1379, v2376);
            const float v2378 = nn_fma(v2377, 0.001f, v2375);
            trainer->block_5_batch_normalization_11_gamma_v[i0] = v2378;
            const float v2380 = v2373 * v1689;
            const float v2381 = nn_sqrt(v2378);
            const float v2382 = v2381 + 1e-7f;
            const float v2383 = v2380 / v2382;
            const float v379 = weights->block_5_batch_normalization_11_gamma[i0];
            const float v2384 = v379 - v2383;
            weights->block_5_batch_normalization_11_gamma[i0] = v2384;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1386 = arena[16302656 + i0];
            const float v2356 = trainer->block_5_depthwise_conv2d_5_bias_m[i0];
            const float v2357 = v1386 - v2356;
            const float v2358 = nn_fma(v2357, 0.1f, v2356);
            trainer->block_5_depthwise_conv2d_5_bias_m[i0] = v2358;
            const float v2360 = trainer->block_5_depthwise_conv2d_5_bias_v[i0];
            const float v2361 = -v2360;
            const float v2362 = nn_fma(v1386, v1386, v2361);
            const float v2363 = nn_fma(v2362, 0.001f, v2360);
            trainer->block_5_depthwise_conv2d_5_bias_v[i0] = v2363;
            const float v2365 = v2358 * v1689;
            const float v2366 = nn_sqrt(v2363);
            const float v2367 = v2366 + 1e-7f;
            const float v2368 = v2365 / v2367;
            const float v377 = weights->block_5_depthwise_conv2d_5_bias[i0];
            const float v2369 = v377 - v2368;
            weights->block_5_depthwise_conv2d_5_bias[i0] = v2369;
        }
    }
    /* mobilenet.nn:7: block_5/depthwise_conv2d_5: conv_input_gradient [n, 6, 6, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 6, 6 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 64, 64, 64 };
        nn_conv_input_gradient(&window, n, arena + 21528576, weights->block_5_depthwise_conv2d_5_kernel, arena + 15630336);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1389 = arena[16302080 + i0];
            const float v2341 = trainer->block_5_depthwise_conv2d_5_kernel_m[i0];
            const float v2342 = v1389 - v2341;
            const float v2343 = nn_fma(v2342, 0.1f, v2341);
            trainer->block_5_depthwise_conv2d_5_kernel_m[i0] = v2343;
            const float v2345 = trainer->block_5_depthwise_conv2d_5_kernel_v[i0];
            const float v2346 = -v2345;
            const float v2347 = nn_fma(v1389, v1389, v2346);
            const float v2348 = nn_fma(v2347, 0.001f, v2345);
            trainer->block_5_depthwise_conv2d_5_kernel_v[i0] = v2348;
            const float v2350 = v2343 * v1689;
            const float v2351 = nn_sqrt(v2348);
            const float v2352 = v2351 + 1e-7f;
            const float v2353 = v2350 / v2352;
            const float v374 = weights->block_5_depthwise_conv2d_5_kernel[i0];
            const float v2354 = v374 - v2353;
            weights->block_5_depthwise_conv2d_5_kernel[i0] = v2354;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: select, mul, mul, neg over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v372 = arena[15335424 + i0 * 64 + i1];
                const float v1388 = arena[15630336 + i0 * 64 + i1];
                const float v1390 = (v372 != 0 ? v1388 : 0.0f);
                arena[15335424 + i0 * 64 + i1] = v1390;
                const float v370 = arena[22389568 + i1];
                const float v1392 = v1390 * v370;
                arena[15630336 + i0 * 64 + i1] = v1392;
                const float v351 = arena[15040512 + i0 * 64 + i1];
                const float v1393 = v1390 * v351;
                arena[15925248 + i0 * 64 + i1] = v1393;
                const float v1401 = -v1392;
                arena[16220160 + i0 * 64 + i1] = v1401;
            }
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15335424, arena + 16957440);
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15925248, arena + 15335424);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1395 = arena[15335424 + i0];
            const float v369 = arena[22389504 + i0];
            const float v1396 = v1395 / v369;
            arena[15335424 + i0] = v1396;
            const float v370 = arena[22389568 + i0];
            const float v1397 = v1396 * v370;
            const float v1398 = -v1397;
            const float v1399 = 0.5f / v369;
            const float v1400 = v1398 * v1399;
            const float v1405 = v1400 / v250;
            arena[22389504 + i0] = v1405;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 16220160, arena + 15335488);
    /* mobilenet.nn:8: block_4/batch_normalization_10: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1403 = arena[15335488 + i0];
            const float v1409 = v1403 / v250;
            arena[15335488 + i0] = v1409;
        }
    }
    /* mobilenet.nn:8: block_4/batch_normalization_10: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1405 = arena[22389504 + i1];
                const float v351 = arena[15040512 + i0 * 64 + i1];
                const float v1406 = v1405 * v351;
                const float v1407 = v1406 + v1406;
                const float v1392 = arena[15630336 + i0 * 64 + i1];
                const float v1408 = v1392 + v1407;
                const float v1409 = arena[15335488 + i1];
                const float v1410 = v1408 + v1409;
                arena[15040512 + i0 * 64 + i1] = v1410;
            }
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15040512, arena + 15335488);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1391 = arena[16957440 + i0];
            const float v2326 = trainer->block_4_batch_normalization_10_beta_m[i0];
            const float v2327 = v1391 - v2326;
            const float v2328 = nn_fma(v2327, 0.1f, v2326);
            trainer->block_4_batch_normalization_10_beta_m[i0] = v2328;
            const float v2330 = trainer->block_4_batch_normalization_10_beta_v[i0];
            const float v2331 = -v2330;
            const float v2332 = nn_fma(v1391, v1391, v2331);
            const float v2333 = nn_fma(v2332, 0.001f, v2330);
            trainer->block_4_batch_normalization_10_beta_v[i0] = v2333;
            const float v2335 = v2328 * v1689;
            const float v2336 = nn_sqrt(v2333);
            const float v2337 = v2336 + 1e-7f;
            const float v2338 = v2335 / v2337;
            const float v347 = weights->block_4_batch_normalization_10_beta[i0];
            const float v2339 = v347 - v2338;
            weights->block_4_batch_normalization_10_beta[i0] = v2339;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1404 = arena[15335424 + i0];
            const float v2311 = trainer->block_4_batch_normalization_10_gamma_m[i0];
            const float v2312 = v1404 - v2311;
            const float v2313 = nn_fma(v2312, 0.1f, v2311);
            trainer->block_4_batch_normalization_10_gamma_m[i0] = v2313;
            const float v2315 = trainer->block_4_batch_normalization_10_gamma_v[i0];
            const float v2316 = -v2315;
            const float v2317 = nn_fma(v1404, v1404, v2316);
            const float v2318 = nn_fma(v2317, 0.001f, v2315);
            trainer->block_4_batch_normalization_10_gamma_v[i0] = v2318;
            const float v2320 = v2313 * v1689;
            const float v2321 = nn_sqrt(v2318);
            const float v2322 = v2321 + 1e-7f;
            const float v2323 = v2320 / v2322;
            const float v346 = weights->block_4_batch_normalization_10_gamma[i0];
            const float v2324 = v346 - v2323;
            weights->block_4_batch_normalization_10_gamma[i0] = v2324;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1411 = arena[15335488 + i0];
            const float v2296 = trainer->block_4_conv2d_5_bias_m[i0];
            const float v2297 = v1411 - v2296;
            const float v2298 = nn_fma(v2297, 0.1f, v2296);
            trainer->block_4_conv2d_5_bias_m[i0] = v2298;
            const float v2300 = trainer->block_4_conv2d_5_bias_v[i0];
            const float v2301 = -v2300;
            const float v2302 = nn_fma(v1411, v1411, v2301);
            const float v2303 = nn_fma(v2302, 0.001f, v2300);
            trainer->block_4_conv2d_5_bias_v[i0] = v2303;
            const float v2305 = v2298 * v1689;
            const float v2306 = nn_sqrt(v2303);
            const float v2307 = v2306 + 1e-7f;
            const float v2308 = v2305 / v2307;
            const float v344 = weights->block_4_conv2d_5_bias[i0];
            const float v2309 = v344 - v2308;
            weights->block_4_conv2d_5_bias[i0] = v2309;
        }
    }
    /* mobilenet.nn:8: block_4/conv2d_5: contract [n, 12, 12, 64] [n, 12, 12, 64] -> [64, 64] */
    nn_gemm(64, 64, n * 144, arena + 14745600, 1, 64, arena + 15040512, 64, 1, arena + 15925248, 64, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_4/batch_normalization_9: contract [n, 12, 12, 64] [64, 64], select, mul, mul, neg -> [n, 12, 12, 64] */
    nn_gemm(n * 144, 64, 64, arena + 15040512, 64, 1, weights->block_4_conv2d_5_kernel, 1, 64, arena + 14745600, 64, 1, 0, mobilenet_train_panel_25, &(struct mobilenet_train_panel_25){ arena });
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 14450688, arena + 15040512);
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15335424, arena + 15040576);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1420 = arena[15040576 + i0];
            const float v336 = arena[22389376 + i0];
            const float v1421 = v1420 / v336;
            arena[15040576 + i0] = v1421;
            const float v337 = arena[22389440 + i0];
            const float v1422 = v1421 * v337;
            const float v1423 = -v1422;
            const float v1424 = 0.5f / v336;
            const float v1425 = v1423 * v1424;
            const float v1430 = v1425 / v250;
            arena[22389376 + i0] = v1430;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 15630336, arena + 14450688);
    /* mobilenet.nn:7: block_4/batch_normalization_9: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1428 = arena[14450688 + i0];
            const float v1434 = v1428 / v250;
            arena[14450688 + i0] = v1434;
        }
    }
    /* mobilenet.nn:7: block_4/batch_normalization_9: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1430 = arena[22389376 + i1];
                const float v318 = arena[13271040 + i0 * 64 + i1];
                const float v1431 = v1430 * v318;
                const float v1432 = v1431 + v1431;
                const float v1417 = arena[14745600 + i0 * 64 + i1];
                const float v1433 = v1417 + v1432;
                const float v1434 = arena[14450688 + i1];
                const float v1435 = v1433 + v1434;
                arena[13271040 + i0 * 64 + i1] = v1435;
            }
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 13271040, arena + 15929920);
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_kernel_gradient [n, 12, 12, 64] [n, 12, 12, 64] -> [3, 3, 1, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv_kernel_gradient(&window, n, arena + 12976128, arena + 13271040, arena + 15929344);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 64, 64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 4096; i0++) {
            const float v1414 = arena[15925248 + i0];
            const float v2281 = trainer->block_4_conv2d_5_kernel_m[i0];
            const float v2282 = v1414 - v2281;
            const float v2283 = nn_fma(v2282, 0.1f, v2281);
            trainer->block_4_conv2d_5_kernel_m[i0] = v2283;
            const float v2285 = trainer->block_4_conv2d_5_kernel_v[i0];
            const float v2286 = -v2285;
            const float v2287 = nn_fma(v1414, v1414, v2286);
            const float v2288 = nn_fma(v2287, 0.001f, v2285);
            trainer->block_4_conv2d_5_kernel_v[i0] = v2288;
            const float v2290 = v2283 * v1689;
            const float v2291 = nn_sqrt(v2288);
            const float v2292 = v2291 + 1e-7f;
            const float v2293 = v2290 / v2292;
            const float v341 = weights->block_4_conv2d_5_kernel[i0];
            const float v2294 = v341 - v2293;
            weights->block_4_conv2d_5_kernel[i0] = v2294;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1416 = arena[15040512 + i0];
            const float v2266 = trainer->block_4_batch_normalization_9_beta_m[i0];
            const float v2267 = v1416 - v2266;
            const float v2268 = nn_fma(v2267, 0.1f, v2266);
            trainer->block_4_batch_normalization_9_beta_m[i0] = v2268;
            const float v2270 = trainer->block_4_batch_normalization_9_beta_v[i0];
            const float v2271 = -v2270;
            const float v2272 = nn_fma(v1416, v1416, v2271);
            const float v2273 = nn_fma(v2272, 0.001f, v2270);
            trainer->block_4_batch_normalization_9_beta_v[i0] = v2273;
            const float v2275 = v2268 * v1689;
            const float v2276 = nn_sqrt(v2273);
            const float v2277 = v2276 + 1e-7f;
            const float v2278 = v2275 / v2277;
            const float v314 = weights->block_4_batch_normalization_9_beta[i0];
            const float v2279 = v314 - v2278;
            weights->block_4_batch_normalization_9_beta[i0] = v2279;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1429 = arena[15040576 + i0];
            const float v2251 = trainer->block_4_batch_normalization_9_gamma_m[i0];
            const float v2252 = v1429 - v2251;
            const float v2253 = nn_fma(v2252, 0.1f, v2251);
            trainer->block_4_batch_normalization_9_gamma_m[i0] = v2253;
            const float v2255 = trainer->block_4_batch_normalization_9_gamma_v[i0];
            const float v2256 = -v2255;
            const float v2257 = nn_fma(v1429, v1429, v2256);
            const float v2258 = nn_fma(v2257, 0.001f, v2255);
            trainer->block_4_batch_normalization_9_gamma_v[i0] = v2258;
            const float v2260 = v2253 * v1689;
            const float v2261 = nn_sqrt(v2258);
            const float v2262 = v2261 + 1e-7f;
            const float v2263 = v2260 / v2262;
            const float v313 = weights->block_4_batch_normalization_9_gamma[i0];
            const float v2264 = v313 - v2263;
            weights->block_4_batch_normalization_9_gamma[i0] = v2264;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1436 = arena[15929920 + i0];
            const float v2236 = trainer->block_4_depthwise_conv2d_4_bias_m[i0];
            const float v2237 = v1436 - v2236;
            const float v2238 = nn_fma(v2237, 0.1f, v2236);
            trainer->block_4_depthwise_conv2d_4_bias_m[i0] = v2238;
            const float v2240 = trainer->block_4_depthwise_conv2d_4_bias_v[i0];
            const float v2241 = -v2240;
            const float v2242 = nn_fma(v1436, v1436, v2241);
            const float v2243 = nn_fma(v2242, 0.001f, v2240);
            trainer->block_4_depthwise_conv2d_4_bias_v[i0] = v2243;
            const float v2245 = v2238 * v1689;
            const float v2246 = nn_sqrt(v2243);
            const float v2247 = v2246 + 1e-7f;
            const float v2248 = v2245 / v2247;
            const float v311 = weights->block_4_depthwise_conv2d_4_bias[i0];
            const float v2249 = v311 - v2248;
            weights->block_4_depthwise_conv2d_4_bias[i0] = v2249;
        }
    }
    /* mobilenet.nn:7: block_4/depthwise_conv2d_4: conv_input_gradient [n, 12, 12, 64] [3, 3, 1, 64] -> [n, 12, 12, 64] */
    {
        static const nn_window window = { { 1, 12, 12 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 64, 64, 64 };
        nn_conv_input_gradient(&window, n, arena + 13271040, weights->block_4_depthwise_conv2d_4_kernel, arena + 12976128);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 64, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 576; i0++) {
            const float v1439 = arena[15929344 + i0];
            const float v2221 = trainer->block_4_depthwise_conv2d_4_kernel_m[i0];
            const float v2222 = v1439 - v2221;
            const float v2223 = nn_fma(v2222, 0.1f, v2221);
            trainer->block_4_depthwise_conv2d_4_kernel_m[i0] = v2223;
            const float v2225 = trainer->block_4_depthwise_conv2d_4_kernel_v[i0];
            const float v2226 = -v2225;
            const float v2227 = nn_fma(v1439, v1439, v2226);
            const float v2228 = nn_fma(v2227, 0.001f, v2225);
            trainer->block_4_depthwise_conv2d_4_kernel_v[i0] = v2228;
            const float v2230 = v2223 * v1689;
            const float v2231 = nn_sqrt(v2228);
            const float v2232 = v2231 + 1e-7f;
            const float v2233 = v2230 / v2232;
            const float v308 = weights->block_4_depthwise_conv2d_4_kernel[i0];
            const float v2234 = v308 - v2233;
            weights->block_4_depthwise_conv2d_4_kernel[i0] = v2234;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: select, mul, mul, neg over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v306 = arena[12681216 + i0 * 64 + i1];
                const float v1438 = arena[12976128 + i0 * 64 + i1];
                const float v1440 = (v306 != 0 ? v1438 : 0.0f);
                arena[12681216 + i0 * 64 + i1] = v1440;
                const float v304 = arena[22389312 + i1];
                const float v1442 = v1440 * v304;
                arena[12976128 + i0 * 64 + i1] = v1442;
                const float v285 = arena[12386304 + i0 * 64 + i1];
                const float v1443 = v1440 * v285;
                arena[13271040 + i0 * 64 + i1] = v1443;
                const float v1451 = -v1442;
                arena[14450688 + i0 * 64 + i1] = v1451;
            }
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 12681216, arena + 14745600);
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 13271040, arena + 12681216);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div, mul, neg, div, mul, div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1445 = arena[12681216 + i0];
            const float v303 = arena[22389248 + i0];
            const float v1446 = v1445 / v303;
            arena[12681216 + i0] = v1446;
            const float v304 = arena[22389312 + i0];
            const float v1447 = v1446 * v304;
            const float v1448 = -v1447;
            const float v1449 = 0.5f / v303;
            const float v1450 = v1448 * v1449;
            const float v1455 = v1450 / v250;
            arena[22389248 + i0] = v1455;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 14450688, arena + 12681280);
    /* mobilenet.nn:8: block_3/batch_normalization_8: div over [1, 1, 64] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1453 = arena[12681280 + i0];
            const float v1459 = v1453 / v250;
            arena[12681280 + i0] = v1459;
        }
    }
    /* mobilenet.nn:8: block_3/batch_normalization_8: mul, add, add, add over [n, 12, 12, 64] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 64; i1++) {
                const float v1455 = arena[22389248 + i1];
                const float v285 = arena[12386304 + i0 * 64 + i1];
                const float v1456 = v1455 * v285;
                const float v1457 = v1456 + v1456;
                const float v1442 = arena[12976128 + i0 * 64 + i1];
                const float v1458 = v1442 + v1457;
                const float v1459 = arena[12681280 + i1];
                const float v1460 = v1458 + v1459;
                arena[12386304 + i0 * 64 + i1] = v1460;
            }
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: sum [n, 12, 12, 64] -> [64] */
    nn_sum_rows(n * 144, 64, arena + 12386304, arena + 14450688);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1441 = arena[14745600 + i0];
            const float v2206 = trainer->block_3_batch_normalization_8_beta_m[i0];
            const float v2207 = v1441 - v2206;
            const float v2208 = nn_fma(v2207, 0.1f, v2206);
            trainer->block_3_batch_normalization_8_beta_m[i0] = v2208;
            const float v2210 = trainer->block_3_batch_normalization_8_beta_v[i0];
            const float v2211 = -v2210;
            const float v2212 = nn_fma(v1441, v1441, v2211);
            const float v2213 = nn_fma(v2212, 0.001f, v2210);
            trainer->block_3_batch_normalization_8_beta_v[i0] = v2213;
            const float v2215 = v2208 * v1689;
            const float v2216 = nn_sqrt(v2213);
            const float v2217 = v2216 + 1e-7f;
            const float v2218 = v2215 / v2217;
            const float v281 = weights->block_3_batch_normalization_8_beta[i0];
            const float v2219 = v281 - v2218;
            weights->block_3_batch_normalization_8_beta[i0] = v2219;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1454 = arena[12681216 + i0];
            const float v2191 = trainer->block_3_batch_normalization_8_gamma_m[i0];
            const float v2192 = v1454 - v2191;
            const float v2193 = nn_fma(v2192, 0.1f, v2191);
            trainer->block_3_batch_normalization_8_gamma_m[i0] = v2193;
            const float v2195 = trainer->block_3_batch_normalization_8_gamma_v[i0];
            const float v2196 = -v2195;
            const float v2197 = nn_fma(v1454, v1454, v2196);
            const float v2198 = nn_fma(v2197, 0.001f, v2195);
            trainer->block_3_batch_normalization_8_gamma_v[i0] = v2198;
            const float v2200 = v2193 * v1689;
            const float v2201 = nn_sqrt(v2198);
            const float v2202 = v2201 + 1e-7f;
            const float v2203 = v2200 / v2202;
            const float v280 = weights->block_3_batch_normalization_8_gamma[i0];
            const float v2204 = v280 - v2203;
            weights->block_3_batch_normalization_8_gamma[i0] = v2204;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v1461 = arena[14450688 + i0];
            const float v2176 = trainer->block_3_conv2d_4_bias_m[i0];
            const float v2177 = v1461 - v2176;
            const float v2178 = nn_fma(v2177, 0.1f, v2176);
            trainer->block_3_conv2d_4_bias_m[i0] = v2178;
            const float v2180 = trainer->block_3_conv2d_4_bias_v[i0];
            const float v2181 = -v2180;
            const float v2182 = nn_fma(v1461, v1461, v2181);
            const float v2183 = nn_fma(v2182, 0.001f, v2180);
            trainer->block_3_conv2d_4_bias_v[i0] = v2183;
            const float v2185 = v2178 * v1689;
            const float v2186 = nn_sqrt(v2183);
            const float v2187 = v2186 + 1e-7f;
            const float v2188 = v2185 / v2187;
            const float v278 = weights->block_3_conv2d_4_bias[i0];
            const float v2189 = v278 - v2188;
            weights->block_3_conv2d_4_bias[i0] = v2189;
        }
    }
    /* mobilenet.nn:8: block_3/conv2d_4: contract [n, 12, 12, 32] [n, 12, 12, 64] -> [32, 64] */
    nn_gemm(32, 64, n * 144, arena + 16809984, 1, 32, arena + 12386304, 64, 1, arena + 13123584, 64, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_3/batch_normalization_7: contract [n, 12, 12, 64] [32, 64], select, mul, mul, neg -> [n, 12, 12, 32] */
    nn_gemm(n * 144, 32, 64, arena + 12386304, 64, 1, weights->block_3_conv2d_4_kernel, 1, 64, arena + 12681216, 32, 1, 0, mobilenet_train_panel_26, &(struct mobilenet_train_panel_26){ arena });
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 16662528, arena + 12386304);
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 12828672, arena + 12386336);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1470 = arena[12386336 + i0];
            const float v270 = arena[22389952 + i0];
            const float v1471 = v1470 / v270;
            arena[12386336 + i0] = v1471;
            const float v271 = arena[22389984 + i0];
            const float v1472 = v1471 * v271;
            const float v1473 = -v1472;
            const float v1474 = 0.5f / v270;
            const float v1475 = v1473 * v1474;
            const float v1480 = v1475 / v250;
            arena[22389952 + i0] = v1480;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 12976128, arena + 12828672);
    /* mobilenet.nn:7: block_3/batch_normalization_7: div over [1, 1, 32] */
    {
        const float v250 = arena[22390120];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1478 = arena[12828672 + i0];
            const float v1484 = v1478 / v250;
            arena[12828672 + i0] = v1484;
        }
    }
    /* mobilenet.nn:7: block_3/batch_normalization_7: mul, add, add, add over [n, 12, 12, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 144; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1480 = arena[22389952 + i1];
                const float v252 = arena[16515072 + i0 * 32 + i1];
                const float v1481 = v1480 * v252;
                const float v1482 = v1481 + v1481;
                const float v1467 = arena[12681216 + i0 * 32 + i1];
                const float v1483 = v1467 + v1482;
                const float v1484 = arena[12828672 + i1];
                const float v1485 = v1483 + v1484;
                arena[16515072 + i0 * 32 + i1] = v1485;
            }
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: sum [n, 12, 12, 32] -> [32] */
    nn_sum_rows(n * 144, 32, arena + 16515072, arena + 13125920);
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_kernel_gradient [n, 24, 24, 32] [n, 12, 12, 32] -> [3, 3, 1, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv_kernel_gradient(&window, n, arena + 11796480, arena + 16515072, arena + 13125632);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 32, 64] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v1464 = arena[13123584 + i0];
            const float v2161 = trainer->block_3_conv2d_4_kernel_m[i0];
            const float v2162 = v1464 - v2161;
            const float v2163 = nn_fma(v2162, 0.1f, v2161);
            trainer->block_3_conv2d_4_kernel_m[i0] = v2163;
            const float v2165 = trainer->block_3_conv2d_4_kernel_v[i0];
            const float v2166 = -v2165;
            const float v2167 = nn_fma(v1464, v1464, v2166);
            const float v2168 = nn_fma(v2167, 0.001f, v2165);
            trainer->block_3_conv2d_4_kernel_v[i0] = v2168;
            const float v2170 = v2163 * v1689;
            const float v2171 = nn_sqrt(v2168);
            const float v2172 = v2171 + 1e-7f;
            const float v2173 = v2170 / v2172;
            const float v275 = weights->block_3_conv2d_4_kernel[i0];
            const float v2174 = v275 - v2173;
            weights->block_3_conv2d_4_kernel[i0] = v2174;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1466 = arena[12386304 + i0];
            const float v2146 = trainer->block_3_batch_normalization_7_beta_m[i0];
            const float v2147 = v1466 - v2146;
            const float v2148 = nn_fma(v2147, 0.1f, v2146);
            trainer->block_3_batch_normalization_7_beta_m[i0] = v2148;
            const float v2150 = trainer->block_3_batch_normalization_7_beta_v[i0];
            const float v2151 = -v2150;
            const float v2152 = nn_fma(v1466, v1466, v2151);
            const float v2153 = nn_fma(v2152, 0.001f, v2150);
            trainer->block_3_batch_normalization_7_beta_v[i0] = v2153;
            const float v2155 = v2148 * v1689;
            const float v2156 = nn_sqrt(v2153);
            const float v2157 = v2156 + 1e-7f;
            const float v2158 = v2155 / v2157;
            const float v246 = weights->block_3_batch_normalization_7_beta[i0];
            const float v2159 = v246 - v2158;
            weights->block_3_batch_normalization_7_beta[i0] = v2159;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1479 = arena[12386336 + i0];
            const float v2131 = trainer->block_3_batch_normalization_7_gamma_m[i0];
            const float v2132 = v1479 - v2131;
            const float v2133 = nn_fma(v2132, 0.1f, v2131);
            trainer->block_3_batch_normalization_7_gamma_m[i0] = v2133;
            const float v2135 = trainer->block_3_batch_normalization_7_gamma_v[i0];
            const float v2136 = -v2135;
            const float v2137 = nn_fma(v1479, v1479, v2136);
            const float v2138 = nn_fma(v2137, 0.001f, v2135);
            trainer->block_3_batch_normalization_7_gamma_v[i0] = v2138;
            const float v2140 = v2133 * v1689;
            const float v2141 = nn_sqrt(v2138);
            const float v2142 = v2141 + 1e-7f;
            const float v2143 = v2140 / v2142;
            const float v245 = weights->block_3_batch_normalization_7_gamma[i0];
            const float v2144 = v245 - v2143;
            weights->block_3_batch_normalization_7_gamma[i0] = v2144;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1486 = arena[13125920 + i0];
            const float v2116 = trainer->block_3_depthwise_conv2d_3_bias_m[i0];
            const float v2117 = v1486 - v2116;
            const float v2118 = nn_fma(v2117, 0.1f, v2116);
            trainer->block_3_depthwise_conv2d_3_bias_m[i0] = v2118;
            const float v2120 = trainer->block_3_depthwise_conv2d_3_bias_v[i0];
            const float v2121 = -v2120;
            const float v2122 = nn_fma(v1486, v1486, v2121);
            const float v2123 = nn_fma(v2122, 0.001f, v2120);
            trainer->block_3_depthwise_conv2d_3_bias_v[i0] = v2123;
            const float v2125 = v2118 * v1689;
            const float v2126 = nn_sqrt(v2123);
            const float v2127 = v2126 + 1e-7f;
            const float v2128 = v2125 / v2127;
            const float v243 = weights->block_3_depthwise_conv2d_3_bias[i0];
            const float v2129 = v243 - v2128;
            weights->block_3_depthwise_conv2d_3_bias[i0] = v2129;
        }
    }
    /* mobilenet.nn:7: block_3/depthwise_conv2d_3: conv_input_gradient [n, 12, 12, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 12, 12 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 32, 32, 32 };
        nn_conv_input_gradient(&window, n, arena + 16515072, weights->block_3_depthwise_conv2d_3_kernel, arena + 11796480);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1489 = arena[13125632 + i0];
            const float v2101 = trainer->block_3_depthwise_conv2d_3_kernel_m[i0];
            const float v2102 = v1489 - v2101;
            const float v2103 = nn_fma(v2102, 0.1f, v2101);
            trainer->block_3_depthwise_conv2d_3_kernel_m[i0] = v2103;
            const float v2105 = trainer->block_3_depthwise_conv2d_3_kernel_v[i0];
            const float v2106 = -v2105;
            const float v2107 = nn_fma(v1489, v1489, v2106);
            const float v2108 = nn_fma(v2107, 0.001f, v2105);
            trainer->block_3_depthwise_conv2d_3_kernel_v[i0] = v2108;
            const float v2110 = v2103 * v1689;
            const float v2111 = nn_sqrt(v2108);
            const float v2112 = v2111 + 1e-7f;
            const float v2113 = v2110 / v2112;
            const float v240 = weights->block_3_depthwise_conv2d_3_kernel[i0];
            const float v2114 = v240 - v2113;
            weights->block_3_depthwise_conv2d_3_kernel[i0] = v2114;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: select, mul, mul, neg over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v238 = arena[11206656 + i0 * 32 + i1];
                const float v1488 = arena[11796480 + i0 * 32 + i1];
                const float v1490 = (v238 != 0 ? v1488 : 0.0f);
                arena[11206656 + i0 * 32 + i1] = v1490;
                const float v236 = arena[22389920 + i1];
                const float v1492 = v1490 * v236;
                arena[11796480 + i0 * 32 + i1] = v1492;
                const float v217 = arena[10616832 + i0 * 32 + i1];
                const float v1493 = v1490 * v217;
                arena[12386304 + i0 * 32 + i1] = v1493;
                const float v1501 = -v1492;
                arena[12976128 + i0 * 32 + i1] = v1501;
            }
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 11206656, arena + 14450688);
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 12386304, arena + 11206656);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1495 = arena[11206656 + i0];
            const float v235 = arena[22389888 + i0];
            const float v1496 = v1495 / v235;
            arena[11206656 + i0] = v1496;
            const float v236 = arena[22389920 + i0];
            const float v1497 = v1496 * v236;
            const float v1498 = -v1497;
            const float v1499 = 0.5f / v235;
            const float v1500 = v1498 * v1499;
            const float v1505 = v1500 / v116;
            arena[22389888 + i0] = v1505;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 12976128, arena + 11206688);
    /* mobilenet.nn:8: block_2/batch_normalization_6: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1503 = arena[11206688 + i0];
            const float v1509 = v1503 / v116;
            arena[11206688 + i0] = v1509;
        }
    }
    /* mobilenet.nn:8: block_2/batch_normalization_6: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1505 = arena[22389888 + i1];
                const float v217 = arena[10616832 + i0 * 32 + i1];
                const float v1506 = v1505 * v217;
                const float v1507 = v1506 + v1506;
                const float v1492 = arena[11796480 + i0 * 32 + i1];
                const float v1508 = v1492 + v1507;
                const float v1509 = arena[11206688 + i1];
                const float v1510 = v1508 + v1509;
                arena[10616832 + i0 * 32 + i1] = v1510;
            }
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 10616832, arena + 11206688);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1491 = arena[14450688 + i0];
            const float v2086 = trainer->block_2_batch_normalization_6_beta_m[i0];
            const float v2087 = v1491 - v2086;
            const float v2088 = nn_fma(v2087, 0.1f, v2086);
            trainer->block_2_batch_normalization_6_beta_m[i0] = v2088;
            const float v2090 = trainer->block_2_batch_normalization_6_beta_v[i0];
            const float v2091 = -v2090;
            const float v2092 = nn_fma(v1491, v1491, v2091);
            const float v2093 = nn_fma(v2092, 0.001f, v2090);
            trainer->block_2_batch_normalization_6_beta_v[i0] = v2093;
            const float v2095 = v2088 * v1689;
            const float v2096 = nn_sqrt(v2093);
            const float v2097 = v2096 + 1e-7f;
            const float v2098 = v2095 / v2097;
            const float v213 = weights->block_2_batch_normalization_6_beta[i0];
            const float v2099 = v213 - v2098;
            weights->block_2_batch_normalization_6_beta[i0] = v2099;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1504 = arena[11206656 + i0];
            const float v2071 = trainer->block_2_batch_normalization_6_gamma_m[i0];
            const float v2072 = v1504 - v2071;
            const float v2073 = nn_fma(v2072, 0.1f, v2071);
            trainer->block_2_batch_normalization_6_gamma_m[i0] = v2073;
            const float v2075 = trainer->block_2_batch_normalization_6_gamma_v[i0];
            const float v2076 = -v2075;
            const float v2077 = nn_fma(v1504, v1504, v2076);
            const float v2078 = nn_fma(v2077, 0.001f, v2075);
            trainer->block_2_batch_normalization_6_gamma_v[i0] = v2078;
            const float v2080 = v2073 * v1689;
            const float v2081 = nn_sqrt(v2078);
            const float v2082 = v2081 + 1e-7f;
            const float v2083 = v2080 / v2082;
            const float v212 = weights->block_2_batch_normalization_6_gamma[i0];
            const float v2084 = v212 - v2083;
            weights->block_2_batch_normalization_6_gamma[i0] = v2084;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1511 = arena[11206688 + i0];
            const float v2056 = trainer->block_2_conv2d_3_bias_m[i0];
            const float v2057 = v1511 - v2056;
            const float v2058 = nn_fma(v2057, 0.1f, v2056);
            trainer->block_2_conv2d_3_bias_m[i0] = v2058;
            const float v2060 = trainer->block_2_conv2d_3_bias_v[i0];
            const float v2061 = -v2060;
            const float v2062 = nn_fma(v1511, v1511, v2061);
            const float v2063 = nn_fma(v2062, 0.001f, v2060);
            trainer->block_2_conv2d_3_bias_v[i0] = v2063;
            const float v2065 = v2058 * v1689;
            const float v2066 = nn_sqrt(v2063);
            const float v2067 = v2066 + 1e-7f;
            const float v2068 = v2065 / v2067;
            const float v210 = weights->block_2_conv2d_3_bias[i0];
            const float v2069 = v210 - v2068;
            weights->block_2_conv2d_3_bias[i0] = v2069;
        }
    }
    /* mobilenet.nn:8: block_2/conv2d_3: contract [n, 24, 24, 32] [n, 24, 24, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 576, arena + 10027008, 1, 32, arena + 10616832, 32, 1, arena + 12386304, 32, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_2/batch_normalization_5: contract [n, 24, 24, 32] [32, 32], select, mul, mul, neg -> [n, 24, 24, 32] */
    nn_gemm(n * 576, 32, 32, arena + 10616832, 32, 1, weights->block_2_conv2d_3_kernel, 1, 32, arena + 10027008, 32, 1, 0, mobilenet_train_panel_27, &(struct mobilenet_train_panel_27){ arena });
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 9437184, arena + 10616832);
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 11206656, arena + 10616864);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1520 = arena[10616864 + i0];
            const float v202 = arena[22389824 + i0];
            const float v1521 = v1520 / v202;
            arena[10616864 + i0] = v1521;
            const float v203 = arena[22389856 + i0];
            const float v1522 = v1521 * v203;
            const float v1523 = -v1522;
            const float v1524 = 0.5f / v202;
            const float v1525 = v1523 * v1524;
            const float v1530 = v1525 / v116;
            arena[22389824 + i0] = v1530;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 11796480, arena + 9437184);
    /* mobilenet.nn:7: block_2/batch_normalization_5: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1528 = arena[9437184 + i0];
            const float v1534 = v1528 / v116;
            arena[9437184 + i0] = v1534;
        }
    }
    /* mobilenet.nn:7: block_2/batch_normalization_5: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1530 = arena[22389824 + i1];
                const float v184 = arena[5308416 + i0 * 32 + i1];
                const float v1531 = v1530 * v184;
                const float v1532 = v1531 + v1531;
                const float v1517 = arena[10027008 + i0 * 32 + i1];
                const float v1533 = v1517 + v1532;
                const float v1534 = arena[9437184 + i1];
                const float v1535 = v1533 + v1534;
                arena[5308416 + i0 * 32 + i1] = v1535;
            }
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 5308416, arena + 12387616);
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_kernel_gradient [n, 24, 24, 32] [n, 24, 24, 32] -> [3, 3, 1, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv_kernel_gradient(&window, n, arena + 4718592, arena + 5308416, arena + 12387328);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 32, 32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v1514 = arena[12386304 + i0];
            const float v2041 = trainer->block_2_conv2d_3_kernel_m[i0];
            const float v2042 = v1514 - v2041;
            const float v2043 = nn_fma(v2042, 0.1f, v2041);
            trainer->block_2_conv2d_3_kernel_m[i0] = v2043;
            const float v2045 = trainer->block_2_conv2d_3_kernel_v[i0];
            const float v2046 = -v2045;
            const float v2047 = nn_fma(v1514, v1514, v2046);
            const float v2048 = nn_fma(v2047, 0.001f, v2045);
            trainer->block_2_conv2d_3_kernel_v[i0] = v2048;
            const float v2050 = v2043 * v1689;
            const float v2051 = nn_sqrt(v2048);
            const float v2052 = v2051 + 1e-7f;
            const float v2053 = v2050 / v2052;
            const float v207 = weights->block_2_conv2d_3_kernel[i0];
            const float v2054 = v207 - v2053;
            weights->block_2_conv2d_3_kernel[i0] = v2054;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1516 = arena[10616832 + i0];
            const float v2026 = trainer->block_2_batch_normalization_5_beta_m[i0];
            const float v2027 = v1516 - v2026;
            const float v2028 = nn_fma(v2027, 0.1f, v2026);
            trainer->block_2_batch_normalization_5_beta_m[i0] = v2028;
            const float v2030 = trainer->block_2_batch_normalization_5_beta_v[i0];
            const float v2031 = -v2030;
            const float v2032 = nn_fma(v1516, v1516, v2031);
            const float v2033 = nn_fma(v2032, 0.001f, v2030);
            trainer->block_2_batch_normalization_5_beta_v[i0] = v2033;
            const float v2035 = v2028 * v1689;
            const float v2036 = nn_sqrt(v2033);
            const float v2037 = v2036 + 1e-7f;
            const float v2038 = v2035 / v2037;
            const float v180 = weights->block_2_batch_normalization_5_beta[i0];
            const float v2039 = v180 - v2038;
            weights->block_2_batch_normalization_5_beta[i0] = v2039;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1529 = arena[10616864 + i0];
            const float v2011 = trainer->block_2_batch_normalization_5_gamma_m[i0];
            const float v2012 = v1529 - v2011;
            const float v2013 = nn_fma(v2012, 0.1f, v2011);
            trainer->block_2_batch_normalization_5_gamma_m[i0] = v2013;
            const float v2015 = trainer->block_2_batch_normalization_5_gamma_v[i0];
            const float v2016 = -v2015;
            const float v2017 = nn_fma(v1529, v1529, v2016);
            const float v2018 = nn_fma(v2017, 0.001f, v2015);
            trainer->block_2_batch_normalization_5_gamma_v[i0] = v2018;
            const float v2020 = v2013 * v1689;
            const float v2021 = nn_sqrt(v2018);
            const float v2022 = v2021 + 1e-7f;
            const float v2023 = v2020 / v2022;
            const float v179 = weights->block_2_batch_normalization_5_gamma[i0];
            const float v2024 = v179 - v2023;
            weights->block_2_batch_normalization_5_gamma[i0] = v2024;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1536 = arena[12387616 + i0];
            const float v1996 = trainer->block_2_depthwise_conv2d_2_bias_m[i0];
            const float v1997 = v1536 - v1996;
            const float v1998 = nn_fma(v1997, 0.1f, v1996);
            trainer->block_2_depthwise_conv2d_2_bias_m[i0] = v1998;
            const float v2000 = trainer->block_2_depthwise_conv2d_2_bias_v[i0];
            const float v2001 = -v2000;
            const float v2002 = nn_fma(v1536, v1536, v2001);
            const float v2003 = nn_fma(v2002, 0.001f, v2000);
            trainer->block_2_depthwise_conv2d_2_bias_v[i0] = v2003;
            const float v2005 = v1998 * v1689;
            const float v2006 = nn_sqrt(v2003);
            const float v2007 = v2006 + 1e-7f;
            const float v2008 = v2005 / v2007;
            const float v177 = weights->block_2_depthwise_conv2d_2_bias[i0];
            const float v2009 = v177 - v2008;
            weights->block_2_depthwise_conv2d_2_bias[i0] = v2009;
        }
    }
    /* mobilenet.nn:7: block_2/depthwise_conv2d_2: conv_input_gradient [n, 24, 24, 32] [3, 3, 1, 32] -> [n, 24, 24, 32] */
    {
        static const nn_window window = { { 1, 24, 24 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 32, 32, 32 };
        nn_conv_input_gradient(&window, n, arena + 5308416, weights->block_2_depthwise_conv2d_2_kernel, arena + 4718592);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 32, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 288; i0++) {
            const float v1539 = arena[12387328 + i0];
            const float v1981 = trainer->block_2_depthwise_conv2d_2_kernel_m[i0];
            const float v1982 = v1539 - v1981;
            const float v1983 = nn_fma(v1982, 0.1f, v1981);
            trainer->block_2_depthwise_conv2d_2_kernel_m[i0] = v1983;
            const float v1985 = trainer->block_2_depthwise_conv2d_2_kernel_v[i0];
            const float v1986 = -v1985;
            const float v1987 = nn_fma(v1539, v1539, v1986);
            const float v1988 = nn_fma(v1987, 0.001f, v1985);
            trainer->block_2_depthwise_conv2d_2_kernel_v[i0] = v1988;
            const float v1990 = v1983 * v1689;
            const float v1991 = nn_sqrt(v1988);
            const float v1992 = v1991 + 1e-7f;
            const float v1993 = v1990 / v1992;
            const float v174 = weights->block_2_depthwise_conv2d_2_kernel[i0];
            const float v1994 = v174 - v1993;
            weights->block_2_depthwise_conv2d_2_kernel[i0] = v1994;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: select, mul, mul, neg over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v172 = arena[4128768 + i0 * 32 + i1];
                const float v1538 = arena[4718592 + i0 * 32 + i1];
                const float v1540 = (v172 != 0 ? v1538 : 0.0f);
                arena[4128768 + i0 * 32 + i1] = v1540;
                const float v170 = arena[22389792 + i1];
                const float v1542 = v1540 * v170;
                arena[4718592 + i0 * 32 + i1] = v1542;
                const float v151 = arena[3538944 + i0 * 32 + i1];
                const float v1543 = v1540 * v151;
                arena[5308416 + i0 * 32 + i1] = v1543;
                const float v1551 = -v1542;
                arena[9437184 + i0 * 32 + i1] = v1551;
            }
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 4128768, arena + 10027008);
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 5308416, arena + 4128768);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div, mul, neg, div, mul, div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1545 = arena[4128768 + i0];
            const float v169 = arena[22389760 + i0];
            const float v1546 = v1545 / v169;
            arena[4128768 + i0] = v1546;
            const float v170 = arena[22389792 + i0];
            const float v1547 = v1546 * v170;
            const float v1548 = -v1547;
            const float v1549 = 0.5f / v169;
            const float v1550 = v1548 * v1549;
            const float v1555 = v1550 / v116;
            arena[22389760 + i0] = v1555;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 9437184, arena + 4128800);
    /* mobilenet.nn:8: block_1/batch_normalization_4: div over [1, 1, 32] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1553 = arena[4128800 + i0];
            const float v1559 = v1553 / v116;
            arena[4128800 + i0] = v1559;
        }
    }
    /* mobilenet.nn:8: block_1/batch_normalization_4: mul, add, add, add over [n, 24, 24, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v1555 = arena[22389760 + i1];
                const float v151 = arena[3538944 + i0 * 32 + i1];
                const float v1556 = v1555 * v151;
                const float v1557 = v1556 + v1556;
                const float v1542 = arena[4718592 + i0 * 32 + i1];
                const float v1558 = v1542 + v1557;
                const float v1559 = arena[4128800 + i1];
                const float v1560 = v1558 + v1559;
                arena[3538944 + i0 * 32 + i1] = v1560;
            }
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: sum [n, 24, 24, 32] -> [32] */
    nn_sum_rows(n * 576, 32, arena + 3538944, arena + 9437184);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1541 = arena[10027008 + i0];
            const float v1966 = trainer->block_1_batch_normalization_4_beta_m[i0];
            const float v1967 = v1541 - v1966;
            const float v1968 = nn_fma(v1967, 0.1f, v1966);
            trainer->block_1_batch_normalization_4_beta_m[i0] = v1968;
            const float v1970 = trainer->block_1_batch_normalization_4_beta_v[i0];
            const float v1971 = -v1970;
            const float v1972 = nn_fma(v1541, v1541, v1971);
            const float v1973 = nn_fma(v1972, 0.001f, v1970);
            trainer->block_1_batch_normalization_4_beta_v[i0] = v1973;
            const float v1975 = v1968 * v1689;
            const float v1976 = nn_sqrt(v1973);
            const float v1977 = v1976 + 1e-7f;
            const float v1978 = v1975 / v1977;
            const float v147 = weights->block_1_batch_normalization_4_beta[i0];
            const float v1979 = v147 - v1978;
            weights->block_1_batch_normalization_4_beta[i0] = v1979;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1554 = arena[4128768 + i0];
            const float v1951 = trainer->block_1_batch_normalization_4_gamma_m[i0];
            const float v1952 = v1554 - v1951;
            const float v1953 = nn_fma(v1952, 0.1f, v1951);
            trainer->block_1_batch_normalization_4_gamma_m[i0] = v1953;
            const float v1955 = trainer->block_1_batch_normalization_4_gamma_v[i0];
            const float v1956 = -v1955;
            const float v1957 = nn_fma(v1554, v1554, v1956);
            const float v1958 = nn_fma(v1957, 0.001f, v1955);
            trainer->block_1_batch_normalization_4_gamma_v[i0] = v1958;
            const float v1960 = v1953 * v1689;
            const float v1961 = nn_sqrt(v1958);
            const float v1962 = v1961 + 1e-7f;
            const float v1963 = v1960 / v1962;
            const float v146 = weights->block_1_batch_normalization_4_gamma[i0];
            const float v1964 = v146 - v1963;
            weights->block_1_batch_normalization_4_gamma[i0] = v1964;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v1561 = arena[9437184 + i0];
            const float v1936 = trainer->block_1_conv2d_2_bias_m[i0];
            const float v1937 = v1561 - v1936;
            const float v1938 = nn_fma(v1937, 0.1f, v1936);
            trainer->block_1_conv2d_2_bias_m[i0] = v1938;
            const float v1940 = trainer->block_1_conv2d_2_bias_v[i0];
            const float v1941 = -v1940;
            const float v1942 = nn_fma(v1561, v1561, v1941);
            const float v1943 = nn_fma(v1942, 0.001f, v1940);
            trainer->block_1_conv2d_2_bias_v[i0] = v1943;
            const float v1945 = v1938 * v1689;
            const float v1946 = nn_sqrt(v1943);
            const float v1947 = v1946 + 1e-7f;
            const float v1948 = v1945 / v1947;
            const float v144 = weights->block_1_conv2d_2_bias[i0];
            const float v1949 = v144 - v1948;
            weights->block_1_conv2d_2_bias[i0] = v1949;
        }
    }
    /* mobilenet.nn:8: block_1/conv2d_2: contract [n, 24, 24, 16] [n, 24, 24, 32] -> [16, 32] */
    nn_gemm(16, 32, n * 576, arena + 14155776, 1, 16, arena + 3538944, 32, 1, arena + 5013504, 32, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block_1/batch_normalization_3: contract [n, 24, 24, 32] [16, 32], select, mul, mul, neg -> [n, 24, 24, 16] */
    nn_gemm(n * 576, 16, 32, arena + 3538944, 32, 1, weights->block_1_conv2d_2_kernel, 1, 32, arena + 4128768, 16, 1, 0, mobilenet_train_panel_28, &(struct mobilenet_train_panel_28){ arena });
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 13860864, arena + 3538944);
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 4423680, arena + 3538960);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1570 = arena[3538960 + i0];
            const float v136 = arena[22390048 + i0];
            const float v1571 = v1570 / v136;
            arena[3538960 + i0] = v1571;
            const float v137 = arena[22390064 + i0];
            const float v1572 = v1571 * v137;
            const float v1573 = -v1572;
            const float v1574 = 0.5f / v136;
            const float v1575 = v1573 * v1574;
            const float v1580 = v1575 / v116;
            arena[22390048 + i0] = v1580;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 4718592, arena + 4423680);
    /* mobilenet.nn:7: block_1/batch_normalization_3: div over [1, 1, 16] */
    {
        const float v116 = arena[22390116];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1578 = arena[4423680 + i0];
            const float v1584 = v1578 / v116;
            arena[4423680 + i0] = v1584;
        }
    }
    /* mobilenet.nn:7: block_1/batch_normalization_3: mul, add, add, add over [n, 24, 24, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 576; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v1580 = arena[22390048 + i1];
                const float v118 = arena[13565952 + i0 * 16 + i1];
                const float v1581 = v1580 * v118;
                const float v1582 = v1581 + v1581;
                const float v1567 = arena[4128768 + i0 * 16 + i1];
                const float v1583 = v1567 + v1582;
                const float v1584 = arena[4423680 + i1];
                const float v1585 = v1583 + v1584;
                arena[13565952 + i0 * 16 + i1] = v1585;
            }
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: sum [n, 24, 24, 16] -> [16] */
    nn_sum_rows(n * 576, 16, arena + 13565952, arena + 5014160);
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_kernel_gradient [n, 48, 48, 16] [n, 24, 24, 16] -> [3, 3, 1, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv_kernel_gradient(&window, n, arena + 2359296, arena + 13565952, arena + 5014016);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 16, 32] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 512; i0++) {
            const float v1564 = arena[5013504 + i0];
            const float v1921 = trainer->block_1_conv2d_2_kernel_m[i0];
            const float v1922 = v1564 - v1921;
            const float v1923 = nn_fma(v1922, 0.1f, v1921);
            trainer->block_1_conv2d_2_kernel_m[i0] = v1923;
            const float v1925 = trainer->block_1_conv2d_2_kernel_v[i0];
            const float v1926 = -v1925;
            const float v1927 = nn_fma(v1564, v1564, v1926);
            const float v1928 = nn_fma(v1927, 0.001f, v1925);
            trainer->block_1_conv2d_2_kernel_v[i0] = v1928;
            const float v1930 = v1923 * v1689;
            const float v1931 = nn_sqrt(v1928);
            const float v1932 = v1931 + 1e-7f;
            const float v1933 = v1930 / v1932;
            const float v141 = weights->block_1_conv2d_2_kernel[i0];
            const float v1934 = v141 - v1933;
            weights->block_1_conv2d_2_kernel[i0] = v1934;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1566 = arena[3538944 + i0];
            const float v1906 = trainer->block_1_batch_normalization_3_beta_m[i0];
            const float v1907 = v1566 - v1906;
            const float v1908 = nn_fma(v1907, 0.1f, v1906);
            trainer->block_1_batch_normalization_3_beta_m[i0] = v1908;
            const float v1910 = trainer->block_1_batch_normalization_3_beta_v[i0];
            const float v1911 = -v1910;
            const float v1912 = nn_fma(v1566, v1566, v1911);
            const float v1913 = nn_fma(v1912, 0.001f, v1910);
            trainer->block_1_batch_normalization_3_beta_v[i0] = v1913;
            const float v1915 = v1908 * v1689;
            const float v1916 = nn_sqrt(v1913);
            const float v1917 = v1916 + 1e-7f;
            const float v1918 = v1915 / v1917;
            const float v112 = weights->block_1_batch_normalization_3_beta[i0];
            const float v1919 = v112 - v1918;
            weights->block_1_batch_normalization_3_beta[i0] = v1919;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1579 = arena[3538960 + i0];
            const float v1891 = trainer->block_1_batch_normalization_3_gamma_m[i0];
            const float v1892 = v1579 - v1891;
            const float v1893 = nn_fma(v1892, 0.1f, v1891);
            trainer->block_1_batch_normalization_3_gamma_m[i0] = v1893;
            const float v1895 = trainer->block_1_batch_normalization_3_gamma_v[i0];
            const float v1896 = -v1895;
            const float v1897 = nn_fma(v1579, v1579, v1896);
            const float v1898 = nn_fma(v1897, 0.001f, v1895);
            trainer->block_1_batch_normalization_3_gamma_v[i0] = v1898;
            const float v1900 = v1893 * v1689;
            const float v1901 = nn_sqrt(v1898);
            const float v1902 = v1901 + 1e-7f;
            const float v1903 = v1900 / v1902;
            const float v111 = weights->block_1_batch_normalization_3_gamma[i0];
            const float v1904 = v111 - v1903;
            weights->block_1_batch_normalization_3_gamma[i0] = v1904;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1586 = arena[5014160 + i0];
            const float v1876 = trainer->block_1_depthwise_conv2d_1_bias_m[i0];
            const float v1877 = v1586 - v1876;
            const float v1878 = nn_fma(v1877, 0.1f, v1876);
            trainer->block_1_depthwise_conv2d_1_bias_m[i0] = v1878;
            const float v1880 = trainer->block_1_depthwise_conv2d_1_bias_v[i0];
            const float v1881 = -v1880;
            const float v1882 = nn_fma(v1586, v1586, v1881);
            const float v1883 = nn_fma(v1882, 0.001f, v1880);
            trainer->block_1_depthwise_conv2d_1_bias_v[i0] = v1883;
            const float v1885 = v1878 * v1689;
            const float v1886 = nn_sqrt(v1883);
            const float v1887 = v1886 + 1e-7f;
            const float v1888 = v1885 / v1887;
            const float v109 = weights->block_1_depthwise_conv2d_1_bias[i0];
            const float v1889 = v109 - v1888;
            weights->block_1_depthwise_conv2d_1_bias[i0] = v1889;
        }
    }
    /* mobilenet.nn:7: block_1/depthwise_conv2d_1: conv_input_gradient [n, 24, 24, 16] [3, 3, 1, 16] -> [n, 48, 48, 16] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 24, 24 }, { 1, 3, 3 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 16, 16, 16 };
        nn_conv_input_gradient(&window, n, arena + 13565952, weights->block_1_depthwise_conv2d_1_kernel, arena + 2359296);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 16, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 144; i0++) {
            const float v1589 = arena[5014016 + i0];
            const float v1861 = trainer->block_1_depthwise_conv2d_1_kernel_m[i0];
            const float v1862 = v1589 - v1861;
            const float v1863 = nn_fma(v1862, 0.1f, v1861);
            trainer->block_1_depthwise_conv2d_1_kernel_m[i0] = v1863;
            const float v1865 = trainer->block_1_depthwise_conv2d_1_kernel_v[i0];
            const float v1866 = -v1865;
            const float v1867 = nn_fma(v1589, v1589, v1866);
            const float v1868 = nn_fma(v1867, 0.001f, v1865);
            trainer->block_1_depthwise_conv2d_1_kernel_v[i0] = v1868;
            const float v1870 = v1863 * v1689;
            const float v1871 = nn_sqrt(v1868);
            const float v1872 = v1871 + 1e-7f;
            const float v1873 = v1870 / v1872;
            const float v106 = weights->block_1_depthwise_conv2d_1_kernel[i0];
            const float v1874 = v106 - v1873;
            weights->block_1_depthwise_conv2d_1_kernel[i0] = v1874;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: select, mul, mul, neg over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v104 = arena[1179648 + i0 * 16 + i1];
                const float v1588 = arena[2359296 + i0 * 16 + i1];
                const float v1590 = (v104 != 0 ? v1588 : 0.0f);
                arena[1179648 + i0 * 16 + i1] = v1590;
                const float v102 = arena[22390032 + i1];
                const float v1592 = v1590 * v102;
                arena[2359296 + i0 * 16 + i1] = v1592;
                const float v83 = arena[i0 * 16 + i1];
                const float v1593 = v1590 * v83;
                arena[3538944 + i0 * 16 + i1] = v1593;
                const float v1601 = -v1592;
                arena[4718592 + i0 * 16 + i1] = v1601;
            }
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 1179648, arena + 9437184);
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 3538944, arena + 1179648);
    /* mobilenet.nn:8: block/batch_normalization_2: div, mul, neg, div, mul, div over [1, 1, 16] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1595 = arena[1179648 + i0];
            const float v101 = arena[22390016 + i0];
            const float v1596 = v1595 / v101;
            arena[1179648 + i0] = v1596;
            const float v102 = arena[22390032 + i0];
            const float v1597 = v1596 * v102;
            const float v1598 = -v1597;
            const float v1599 = 0.5f / v101;
            const float v1600 = v1598 * v1599;
            const float v1605 = v1600 / v11;
            arena[22390016 + i0] = v1605;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena + 4718592, arena + 1179664);
    /* mobilenet.nn:8: block/batch_normalization_2: div over [1, 1, 16] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1603 = arena[1179664 + i0];
            const float v1609 = v1603 / v11;
            arena[1179664 + i0] = v1609;
        }
    }
    /* mobilenet.nn:8: block/batch_normalization_2: mul, add, add, add over [n, 48, 48, 16] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 16; i1++) {
                const float v1605 = arena[22390016 + i1];
                const float v83 = arena[i0 * 16 + i1];
                const float v1606 = v1605 * v83;
                const float v1607 = v1606 + v1606;
                const float v1592 = arena[2359296 + i0 * 16 + i1];
                const float v1608 = v1592 + v1607;
                const float v1609 = arena[1179664 + i1];
                const float v1610 = v1608 + v1609;
                arena[i0 * 16 + i1] = v1610;
            }
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: sum [n, 48, 48, 16] -> [16] */
    nn_sum_rows(n * 2304, 16, arena, arena + 1179664);
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1591 = arena[9437184 + i0];
            const float v1846 = trainer->block_batch_normalization_2_beta_m[i0];
            const float v1847 = v1591 - v1846;
            const float v1848 = nn_fma(v1847, 0.1f, v1846);
            trainer->block_batch_normalization_2_beta_m[i0] = v1848;
            const float v1850 = trainer->block_batch_normalization_2_beta_v[i0];
            const float v1851 = -v1850;
            const float v1852 = nn_fma(v1591, v1591, v1851);
            const float v1853 = nn_fma(v1852, 0.001f, v1850);
            trainer->block_batch_normalization_2_beta_v[i0] = v1853;
            const float v1855 = v1848 * v1689;
            const float v1856 = nn_sqrt(v1853);
            const float v1857 = v1856 + 1e-7f;
            const float v1858 = v1855 / v1857;
            const float v79 = weights->block_batch_normalization_2_beta[i0];
            const float v1859 = v79 - v1858;
            weights->block_batch_normalization_2_beta[i0] = v1859;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1604 = arena[1179648 + i0];
            const float v1831 = trainer->block_batch_normalization_2_gamma_m[i0];
            const float v1832 = v1604 - v1831;
            const float v1833 = nn_fma(v1832, 0.1f, v1831);
            trainer->block_batch_normalization_2_gamma_m[i0] = v1833;
            const float v1835 = trainer->block_batch_normalization_2_gamma_v[i0];
            const float v1836 = -v1835;
            const float v1837 = nn_fma(v1604, v1604, v1836);
            const float v1838 = nn_fma(v1837, 0.001f, v1835);
            trainer->block_batch_normalization_2_gamma_v[i0] = v1838;
            const float v1840 = v1833 * v1689;
            const float v1841 = nn_sqrt(v1838);
            const float v1842 = v1841 + 1e-7f;
            const float v1843 = v1840 / v1842;
            const float v78 = weights->block_batch_normalization_2_gamma[i0];
            const float v1844 = v78 - v1843;
            weights->block_batch_normalization_2_gamma[i0] = v1844;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 16; i0++) {
            const float v1611 = arena[1179664 + i0];
            const float v1816 = trainer->block_conv2d_1_bias_m[i0];
            const float v1817 = v1611 - v1816;
            const float v1818 = nn_fma(v1817, 0.1f, v1816);
            trainer->block_conv2d_1_bias_m[i0] = v1818;
            const float v1820 = trainer->block_conv2d_1_bias_v[i0];
            const float v1821 = -v1820;
            const float v1822 = nn_fma(v1611, v1611, v1821);
            const float v1823 = nn_fma(v1822, 0.001f, v1820);
            trainer->block_conv2d_1_bias_v[i0] = v1823;
            const float v1825 = v1818 * v1689;
            const float v1826 = nn_sqrt(v1823);
            const float v1827 = v1826 + 1e-7f;
            const float v1828 = v1825 / v1827;
            const float v76 = weights->block_conv2d_1_bias[i0];
            const float v1829 = v76 - v1828;
            weights->block_conv2d_1_bias[i0] = v1829;
        }
    }
    /* mobilenet.nn:8: block/conv2d_1: contract [n, 48, 48, 8] [n, 48, 48, 16] -> [8, 16] */
    nn_gemm(8, 16, n * 2304, arena + 8847360, 1, 8, arena, 16, 1, arena + 2949120, 16, 1, 0, NULL, NULL);
    /* mobilenet.nn:7: block/batch_normalization_1: contract [n, 48, 48, 16] [8, 16], select, mul, mul, neg -> [n, 48, 48, 8] */
    nn_gemm(n * 2304, 8, 16, arena, 16, 1, weights->block_conv2d_1_kernel, 1, 16, arena + 1179648, 8, 1, 0, mobilenet_train_panel_29, &(struct mobilenet_train_panel_29){ arena });
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 8257536, arena);
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 1769472, arena + 8);
    /* mobilenet.nn:7: block/batch_normalization_1: div, mul, neg, div, mul, div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1620 = arena[8 + i0];
            const float v68 = arena[22390096 + i0];
            const float v1621 = v1620 / v68;
            arena[8 + i0] = v1621;
            const float v69 = arena[22390104 + i0];
            const float v1622 = v1621 * v69;
            const float v1623 = -v1622;
            const float v1624 = 0.5f / v68;
            const float v1625 = v1623 * v1624;
            const float v1630 = v1625 / v11;
            arena[22390096 + i0] = v1630;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 2359296, arena + 1769472);
    /* mobilenet.nn:7: block/batch_normalization_1: div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1628 = arena[1769472 + i0];
            const float v1634 = v1628 / v11;
            arena[1769472 + i0] = v1634;
        }
    }
    /* mobilenet.nn:7: block/batch_normalization_1: mul, add, add, add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v1630 = arena[22390096 + i1];
                const float v50 = arena[7667712 + i0 * 8 + i1];
                const float v1631 = v1630 * v50;
                const float v1632 = v1631 + v1631;
                const float v1617 = arena[1179648 + i0 * 8 + i1];
                const float v1633 = v1617 + v1632;
                const float v1634 = arena[1769472 + i1];
                const float v1635 = v1633 + v1634;
                arena[7667712 + i0 * 8 + i1] = v1635;
            }
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 7667712, arena + 2949320);
    /* mobilenet.nn:7: block/depthwise_conv2d: conv_kernel_gradient [n, 48, 48, 8] [n, 48, 48, 8] -> [3, 3, 1, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv_kernel_gradient(&window, n, arena + 7077888, arena + 7667712, arena + 2949248);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [1, 1, 8, 16] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 128; i0++) {
            const float v1614 = arena[2949120 + i0];
            const float v1801 = trainer->block_conv2d_1_kernel_m[i0];
            const float v1802 = v1614 - v1801;
            const float v1803 = nn_fma(v1802, 0.1f, v1801);
            trainer->block_conv2d_1_kernel_m[i0] = v1803;
            const float v1805 = trainer->block_conv2d_1_kernel_v[i0];
            const float v1806 = -v1805;
            const float v1807 = nn_fma(v1614, v1614, v1806);
            const float v1808 = nn_fma(v1807, 0.001f, v1805);
            trainer->block_conv2d_1_kernel_v[i0] = v1808;
            const float v1810 = v1803 * v1689;
            const float v1811 = nn_sqrt(v1808);
            const float v1812 = v1811 + 1e-7f;
            const float v1813 = v1810 / v1812;
            const float v73 = weights->block_conv2d_1_kernel[i0];
            const float v1814 = v73 - v1813;
            weights->block_conv2d_1_kernel[i0] = v1814;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1616 = arena[i0];
            const float v1786 = trainer->block_batch_normalization_1_beta_m[i0];
            const float v1787 = v1616 - v1786;
            const float v1788 = nn_fma(v1787, 0.1f, v1786);
            trainer->block_batch_normalization_1_beta_m[i0] = v1788;
            const float v1790 = trainer->block_batch_normalization_1_beta_v[i0];
            const float v1791 = -v1790;
            const float v1792 = nn_fma(v1616, v1616, v1791);
            const float v1793 = nn_fma(v1792, 0.001f, v1790);
            trainer->block_batch_normalization_1_beta_v[i0] = v1793;
            const float v1795 = v1788 * v1689;
            const float v1796 = nn_sqrt(v1793);
            const float v1797 = v1796 + 1e-7f;
            const float v1798 = v1795 / v1797;
            const float v46 = weights->block_batch_normalization_1_beta[i0];
            const float v1799 = v46 - v1798;
            weights->block_batch_normalization_1_beta[i0] = v1799;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1629 = arena[8 + i0];
            const float v1771 = trainer->block_batch_normalization_1_gamma_m[i0];
            const float v1772 = v1629 - v1771;
            const float v1773 = nn_fma(v1772, 0.1f, v1771);
            trainer->block_batch_normalization_1_gamma_m[i0] = v1773;
            const float v1775 = trainer->block_batch_normalization_1_gamma_v[i0];
            const float v1776 = -v1775;
            const float v1777 = nn_fma(v1629, v1629, v1776);
            const float v1778 = nn_fma(v1777, 0.001f, v1775);
            trainer->block_batch_normalization_1_gamma_v[i0] = v1778;
            const float v1780 = v1773 * v1689;
            const float v1781 = nn_sqrt(v1778);
            const float v1782 = v1781 + 1e-7f;
            const float v1783 = v1780 / v1782;
            const float v45 = weights->block_batch_normalization_1_gamma[i0];
            const float v1784 = v45 - v1783;
            weights->block_batch_normalization_1_gamma[i0] = v1784;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1636 = arena[2949320 + i0];
            const float v1756 = trainer->block_depthwise_conv2d_bias_m[i0];
            const float v1757 = v1636 - v1756;
            const float v1758 = nn_fma(v1757, 0.1f, v1756);
            trainer->block_depthwise_conv2d_bias_m[i0] = v1758;
            const float v1760 = trainer->block_depthwise_conv2d_bias_v[i0];
            const float v1761 = -v1760;
            const float v1762 = nn_fma(v1636, v1636, v1761);
            const float v1763 = nn_fma(v1762, 0.001f, v1760);
            trainer->block_depthwise_conv2d_bias_v[i0] = v1763;
            const float v1765 = v1758 * v1689;
            const float v1766 = nn_sqrt(v1763);
            const float v1767 = v1766 + 1e-7f;
            const float v1768 = v1765 / v1767;
            const float v43 = weights->block_depthwise_conv2d_bias[i0];
            const float v1769 = v43 - v1768;
            weights->block_depthwise_conv2d_bias[i0] = v1769;
        }
    }
    /* mobilenet.nn:7: block/depthwise_conv2d: conv_input_gradient [n, 48, 48, 8] [3, 3, 1, 8] -> [n, 48, 48, 8] */
    {
        static const nn_window window = { { 1, 48, 48 }, { 1, 48, 48 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 8, 8, 8 };
        nn_conv_input_gradient(&window, n, arena + 7667712, weights->block_depthwise_conv2d_kernel, arena + 7077888);
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 8, 1] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 72; i0++) {
            const float v1639 = arena[2949248 + i0];
            const float v1741 = trainer->block_depthwise_conv2d_kernel_m[i0];
            const float v1742 = v1639 - v1741;
            const float v1743 = nn_fma(v1742, 0.1f, v1741);
            trainer->block_depthwise_conv2d_kernel_m[i0] = v1743;
            const float v1745 = trainer->block_depthwise_conv2d_kernel_v[i0];
            const float v1746 = -v1745;
            const float v1747 = nn_fma(v1639, v1639, v1746);
            const float v1748 = nn_fma(v1747, 0.001f, v1745);
            trainer->block_depthwise_conv2d_kernel_v[i0] = v1748;
            const float v1750 = v1743 * v1689;
            const float v1751 = nn_sqrt(v1748);
            const float v1752 = v1751 + 1e-7f;
            const float v1753 = v1750 / v1752;
            const float v40 = weights->block_depthwise_conv2d_kernel[i0];
            const float v1754 = v40 - v1753;
            weights->block_depthwise_conv2d_kernel[i0] = v1754;
        }
    }
    /* mobilenet.nn:14: batch_normalization: select, mul, mul, neg over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v38 = arena[6488064 + i0 * 8 + i1];
                const float v1638 = arena[7077888 + i0 * 8 + i1];
                const float v1640 = (v38 != 0 ? v1638 : 0.0f);
                arena[6488064 + i0 * 8 + i1] = v1640;
                const float v35 = arena[22390088 + i1];
                const float v1642 = v1640 * v35;
                arena[7077888 + i0 * 8 + i1] = v1642;
                const float v13 = arena[5898240 + i0 * 8 + i1];
                const float v1643 = v1640 * v13;
                arena[i0 * 8 + i1] = v1643;
                const float v1651 = -v1642;
                arena[589824 + i0 * 8 + i1] = v1651;
            }
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 6488064, arena + 1179648);
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena, arena + 6488064);
    /* mobilenet.nn:14: batch_normalization: div, mul, neg, div, mul, div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1645 = arena[6488064 + i0];
            const float v34 = arena[22390080 + i0];
            const float v1646 = v1645 / v34;
            arena[6488064 + i0] = v1646;
            const float v35 = arena[22390088 + i0];
            const float v1647 = v1646 * v35;
            const float v1648 = -v1647;
            const float v1649 = 0.5f / v34;
            const float v1650 = v1648 * v1649;
            const float v1655 = v1650 / v11;
            arena[22390080 + i0] = v1655;
        }
    }
    /* mobilenet.nn:14: batch_normalization: sum [n, 48, 48, 8] -> [8] */
    nn_sum_rows(n * 2304, 8, arena + 589824, arena + 6488072);
    /* mobilenet.nn:14: batch_normalization: div over [1, 1, 8] */
    {
        const float v11 = arena[22390112];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1653 = arena[6488072 + i0];
            const float v1659 = v1653 / v11;
            arena[6488072 + i0] = v1659;
        }
    }
    /* mobilenet.nn:14: batch_normalization: mul, add, add, add over [n, 48, 48, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 2304; i0++) {
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v1655 = arena[22390080 + i1];
                const float v13 = arena[5898240 + i0 * 8 + i1];
                const float v1656 = v1655 * v13;
                const float v1657 = v1656 + v1656;
                const float v1642 = arena[7077888 + i0 * 8 + i1];
                const float v1658 = v1642 + v1657;
                const float v1659 = arena[6488072 + i1];
                const float v1660 = v1658 + v1659;
                arena[5898240 + i0 * 8 + i1] = v1660;
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
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1641 = arena[1179648 + i0];
            const float v1726 = trainer->batch_normalization_beta_m[i0];
            const float v1727 = v1641 - v1726;
            const float v1728 = nn_fma(v1727, 0.1f, v1726);
            trainer->batch_normalization_beta_m[i0] = v1728;
            const float v1730 = trainer->batch_normalization_beta_v[i0];
            const float v1731 = -v1730;
            const float v1732 = nn_fma(v1641, v1641, v1731);
            const float v1733 = nn_fma(v1732, 0.001f, v1730);
            trainer->batch_normalization_beta_v[i0] = v1733;
            const float v1735 = v1728 * v1689;
            const float v1736 = nn_sqrt(v1733);
            const float v1737 = v1736 + 1e-7f;
            const float v1738 = v1735 / v1737;
            const float v6 = weights->batch_normalization_beta[i0];
            const float v1739 = v6 - v1738;
            weights->batch_normalization_beta[i0] = v1739;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1654 = arena[6488064 + i0];
            const float v1711 = trainer->batch_normalization_gamma_m[i0];
            const float v1712 = v1654 - v1711;
            const float v1713 = nn_fma(v1712, 0.1f, v1711);
            trainer->batch_normalization_gamma_m[i0] = v1713;
            const float v1715 = trainer->batch_normalization_gamma_v[i0];
            const float v1716 = -v1715;
            const float v1717 = nn_fma(v1654, v1654, v1716);
            const float v1718 = nn_fma(v1717, 0.001f, v1715);
            trainer->batch_normalization_gamma_v[i0] = v1718;
            const float v1720 = v1713 * v1689;
            const float v1721 = nn_sqrt(v1718);
            const float v1722 = v1721 + 1e-7f;
            const float v1723 = v1720 / v1722;
            const float v5 = weights->batch_normalization_gamma[i0];
            const float v1724 = v5 - v1723;
            weights->batch_normalization_gamma[i0] = v1724;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v1661 = arena[216 + i0];
            const float v1696 = trainer->conv2d_bias_m[i0];
            const float v1697 = v1661 - v1696;
            const float v1698 = nn_fma(v1697, 0.1f, v1696);
            trainer->conv2d_bias_m[i0] = v1698;
            const float v1700 = trainer->conv2d_bias_v[i0];
            const float v1701 = -v1700;
            const float v1702 = nn_fma(v1661, v1661, v1701);
            const float v1703 = nn_fma(v1702, 0.001f, v1700);
            trainer->conv2d_bias_v[i0] = v1703;
            const float v1705 = v1698 * v1689;
            const float v1706 = nn_sqrt(v1703);
            const float v1707 = v1706 + 1e-7f;
            const float v1708 = v1705 / v1707;
            const float v3 = weights->conv2d_bias[i0];
            const float v1709 = v3 - v1708;
            weights->conv2d_bias[i0] = v1709;
        }
    }
    /* mobilenet.nn:33: dense: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [3, 3, 3, 8] */
    {
        const float v1689 = arena[22390132];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 216; i0++) {
            const float v1662 = arena[i0];
            const float v1670 = trainer->conv2d_kernel_m[i0];
            const float v1671 = v1662 - v1670;
            const float v1673 = nn_fma(v1671, 0.1f, v1670);
            trainer->conv2d_kernel_m[i0] = v1673;
            const float v1675 = trainer->conv2d_kernel_v[i0];
            const float v1676 = -v1675;
            const float v1677 = nn_fma(v1662, v1662, v1676);
            const float v1679 = nn_fma(v1677, 0.001f, v1675);
            trainer->conv2d_kernel_v[i0] = v1679;
            const float v1690 = v1673 * v1689;
            const float v1691 = nn_sqrt(v1679);
            const float v1692 = v1691 + 1e-7f;
            const float v1693 = v1690 / v1692;
            const float v1 = weights->conv2d_kernel[i0];
            const float v1694 = v1 - v1693;
            weights->conv2d_kernel[i0] = v1694;
        }
    }
    return arena[22390136];
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
    7078144, 91291296,
    offsetof(mobilenet_trainer, metrics), offsetof(mobilenet_trainer, learning_rate), offsetof(mobilenet_trainer, step),
    offsetof(mobilenet_trainer, seed),
    164, 220, 1, 1, 1, 2,
    mobilenet_weight_table, mobilenet_slot_table, mobilenet_input_table, mobilenet_output_table, mobilenet_target_table, mobilenet_metric_names,
    mobilenet_any_init, NULL, mobilenet_any_predict,
    mobilenet_any_trainer_init, mobilenet_any_train, mobilenet_any_metrics_reset,
    mobilenet_any_evaluate, mobilenet_any_metrics_result, NULL,
};
