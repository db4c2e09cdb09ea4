/* transformer.c: model transformer, made by nnc 0.1.0.
 *
 * 20266 parameters, 81064 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 163968 bytes.
 * RAM for training, beside the weights: 1658512 bytes.
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


void transformer_init(transformer_weights *weights, uint64_t seed) {
    const uint32_t step = 0;
    /* transformer.nn:20: random, fma, mul, store over [256, 10] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2560; i0++) {
            const float v102 = nn_random_at((uint32_t)(i0), 14u, step, seed);
            const float v104 = nn_fma(v102, 2.0f, (-1.0f));
            const float v106 = v104 * 0.15018785f;
            weights->dense_5_kernel[i0] = v106;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v97 = nn_random_at((uint32_t)(i0), 13u, step, seed);
            const float v99 = nn_fma(v97, 2.0f, (-1.0f));
            const float v100 = v99 * 0.25f;
            weights->block_1_dense_4_kernel[i0] = v100;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v92 = nn_random_at((uint32_t)(i0), 12u, step, seed);
            const float v94 = nn_fma(v92, 2.0f, (-1.0f));
            const float v95 = v94 * 0.25f;
            weights->block_1_dense_3_kernel[i0] = v95;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v87 = nn_random_at((uint32_t)(i0), 11u, step, seed);
            const float v89 = nn_fma(v87, 2.0f, (-1.0f));
            const float v90 = v89 * 0.19364917f;
            weights->block_1_multi_head_attention_1_attention_output_kernel[i0] = v90;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v82 = nn_random_at((uint32_t)(i0), 10u, step, seed);
            const float v84 = nn_fma(v82, 2.0f, (-1.0f));
            const float v85 = v84 * 0.125f;
            weights->block_1_multi_head_attention_1_value_kernel[i0] = v85;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v77 = nn_random_at((uint32_t)(i0), 9u, step, seed);
            const float v79 = nn_fma(v77, 2.0f, (-1.0f));
            const float v80 = v79 * 0.125f;
            weights->block_1_multi_head_attention_1_key_kernel[i0] = v80;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v72 = nn_random_at((uint32_t)(i0), 8u, step, seed);
            const float v74 = nn_fma(v72, 2.0f, (-1.0f));
            const float v75 = v74 * 0.125f;
            weights->block_1_multi_head_attention_1_query_kernel[i0] = v75;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [64, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v67 = nn_random_at((uint32_t)(i0), 7u, step, seed);
            const float v69 = nn_fma(v67, 2.0f, (-1.0f));
            const float v70 = v69 * 0.25f;
            weights->block_dense_2_kernel[i0] = v70;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 64] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2048; i0++) {
            const float v58 = nn_random_at((uint32_t)(i0), 6u, step, seed);
            const float v60 = nn_fma(v58, 2.0f, (-1.0f));
            const float v62 = v60 * 0.25f;
            weights->block_dense_1_kernel[i0] = v62;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [4, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v52 = nn_random_at((uint32_t)(i0), 5u, step, seed);
            const float v54 = nn_fma(v52, 2.0f, (-1.0f));
            const float v56 = v54 * 0.19364917f;
            weights->block_multi_head_attention_attention_output_kernel[i0] = v56;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v47 = nn_random_at((uint32_t)(i0), 4u, step, seed);
            const float v49 = nn_fma(v47, 2.0f, (-1.0f));
            const float v50 = v49 * 0.125f;
            weights->block_multi_head_attention_value_kernel[i0] = v50;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v42 = nn_random_at((uint32_t)(i0), 3u, step, seed);
            const float v44 = nn_fma(v42, 2.0f, (-1.0f));
            const float v45 = v44 * 0.125f;
            weights->block_multi_head_attention_key_kernel[i0] = v45;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [32, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v29 = nn_random_at((uint32_t)(i0), 2u, step, seed);
            const float v31 = nn_fma(v29, 2.0f, (-1.0f));
            const float v33 = v31 * 0.125f;
            weights->block_multi_head_attention_query_kernel[i0] = v33;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v18 = nn_random_at((uint32_t)(i0), 1u, step, seed);
            const float v20 = nn_fma(v18, 2.0f, (-1.0f));
            const float v21 = v20 * 0.38729835f;
            weights->position_embedding_embeddings[i0] = v21;
        }
    }
    /* transformer.nn:20: random, fma, mul, store over [8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v0 = nn_random_at((uint32_t)(i0), 0u, step, seed);
            const float v3 = nn_fma(v0, 2.0f, (-1.0f));
            const float v5 = v3 * 0.38729835f;
            weights->dense_kernel[i0] = v5;
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
            arena[163840 + i0 * 32 + i1] = v33;
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
            arena[172032 + i0 * 32 + i1] = v40;
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
            arena[180224 + i0 * 32 + i1] = v47;
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
            const float v10 = arena[131072 + i0 * 32 + i1];
            const float v66 = v10 + v65;
            arena[131072 + i0 * 32 + i1] = v66;
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
            arena[i0 * 64 + i1] = v87;
            const float v89 = v85 * 0.70710677f;
            arena[16384 + i0 * 64 + i1] = v89;
            const float v90 = nn_erf(v89);
            const float v92 = 1.0f + v90;
            arena[32768 + i0 * 64 + i1] = v92;
            const float v93 = v87 * v92;
            arena[49152 + i0 * 64 + i1] = v93;
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
            const float v66 = arena[131072 + i0 * 32 + i1];
            const float v98 = v66 + v97;
            arena[131072 + i0 * 32 + i1] = v98;
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
            arena[262144 + i0 * 32 + i1] = v119;
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
            arena[270336 + i0 * 32 + i1] = v126;
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
            arena[278528 + i0 * 32 + i1] = v133;
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
            const float v98 = arena[131072 + i0 * 32 + i1];
            const float v151 = v98 + v150;
            arena[131072 + i0 * 32 + i1] = v151;
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
            arena[65536 + i0 * 64 + i1] = v171;
            const float v172 = v170 * 0.70710677f;
            arena[81920 + i0 * 64 + i1] = v172;
            const float v173 = nn_erf(v172);
            const float v174 = 1.0f + v173;
            arena[98304 + i0 * 64 + i1] = v174;
            const float v175 = v171 * v174;
            arena[114688 + i0 * 64 + i1] = v175;
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
            const float v151 = arena[131072 + i0 * 32 + i1];
            const float v180 = v151 + v179;
            arena[131072 + i0 * 32 + i1] = v180;
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
            arena[360448 + i0 * 10 + i1] = v206;
        }
    }
}

struct transformer_train_panel_14 { float *arena; };

/* transformer.nn:18: dropout: contract [n, 10] [256, 10], select, div, select -> [n, 256] */
static void transformer_train_panel_14(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_14 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v280 = c[i1 - column];
            const float v199 = arena[352256 + i0 * 256 + i1];
            const float v282 = (v199 != 0 ? v280 : 0.0f);
            const float v283 = v282 / 0.8f;
            const float v284 = (v199 != 0 ? v283 : 0.0f);
            arena[352256 + i0 * 256 + i1] = v284;
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 10; i0 < (ptrdiff_t)(row + rows) * 10; i0++) {
        const float v281 = c[i0 - (ptrdiff_t)row * 10];
        const float v1071 = trainer->dense_5_kernel_m[i0];
        const float v1072 = v281 - v1071;
        const float v1073 = nn_fma(v1072, 0.1f, v1071);
        trainer->dense_5_kernel_m[i0] = v1073;
        const float v1075 = trainer->dense_5_kernel_v[i0];
        const float v1076 = -v1075;
        const float v1077 = nn_fma(v281, v281, v1076);
        const float v1078 = nn_fma(v1077, 0.001f, v1075);
        trainer->dense_5_kernel_v[i0] = v1078;
        const float v1080 = v1073 * v524;
        const float v1081 = nn_sqrt(v1078);
        const float v1082 = v1081 + 1e-7f;
        const float v1083 = v1080 / v1082;
        const float v203 = weights->dense_5_kernel[i0];
        const float v1084 = v203 - v1083;
        weights->dense_5_kernel[i0] = v1084;
    }
}

struct transformer_train_panel_16 { float *arena; };

/* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], mul, mul, mul, neg, exp, mul, mul, mul, fma -> [n, 8, 64] */
static void transformer_train_panel_16(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_16 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v307 = c[i0 - (ptrdiff_t)row * 64];
        const float v174 = arena[98304 + i0];
        const float v309 = v307 * v174;
        const float v171 = arena[65536 + i0];
        const float v310 = v307 * v171;
        const float v172 = arena[81920 + i0];
        const float v311 = v172 * v172;
        const float v312 = -v311;
        const float v313 = nn_exp(v312);
        const float v315 = v313 * 1.1283792f;
        const float v316 = v310 * v315;
        const float v317 = v309 * 0.5f;
        const float v318 = nn_fma(v316, 0.70710677f, v317);
        arena[98304 + i0] = v318;
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v308 = c[i0 - (ptrdiff_t)row * 32];
        const float v1011 = trainer->block_1_dense_4_kernel_m[i0];
        const float v1012 = v308 - v1011;
        const float v1013 = nn_fma(v1012, 0.1f, v1011);
        trainer->block_1_dense_4_kernel_m[i0] = v1013;
        const float v1015 = trainer->block_1_dense_4_kernel_v[i0];
        const float v1016 = -v1015;
        const float v1017 = nn_fma(v308, v308, v1016);
        const float v1018 = nn_fma(v1017, 0.001f, v1015);
        trainer->block_1_dense_4_kernel_v[i0] = v1018;
        const float v1020 = v1013 * v524;
        const float v1021 = nn_sqrt(v1018);
        const float v1022 = v1021 + 1e-7f;
        const float v1023 = v1020 / v1022;
        const float v176 = weights->block_1_dense_4_kernel[i0];
        const float v1024 = v176 - v1023;
        weights->block_1_dense_4_kernel[i0] = v1024;
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v321 = c[i0 - (ptrdiff_t)row * 64];
        const float v981 = trainer->block_1_dense_3_kernel_m[i0];
        const float v982 = v321 - v981;
        const float v983 = nn_fma(v982, 0.1f, v981);
        trainer->block_1_dense_3_kernel_m[i0] = v983;
        const float v985 = trainer->block_1_dense_3_kernel_v[i0];
        const float v986 = -v985;
        const float v987 = nn_fma(v321, v321, v986);
        const float v988 = nn_fma(v987, 0.001f, v985);
        trainer->block_1_dense_3_kernel_v[i0] = v988;
        const float v990 = v983 * v524;
        const float v991 = nn_sqrt(v988);
        const float v992 = v991 + 1e-7f;
        const float v993 = v990 / v992;
        const float v167 = weights->block_1_dense_3_kernel[i0];
        const float v994 = v167 - v993;
        weights->block_1_dense_3_kernel[i0] = v994;
    }
}

struct transformer_train_panel_19 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
static void transformer_train_panel_19(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_19 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        const float v142 = arena[371712 + i0 * 32 + i1 * 8 + i2];
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v348 = c[i3 - column];
            const float v350 = v348 / v142;
            arena[65536 + i0 * 256 + i1 * 64 + i2 * 8 + i3] = v350;
            const float v143 = arena[294912 + i0 * 256 + i1 * 64 + i2 * 8 + i3];
            const float v351 = v350 * v143;
            const float v352 = -v351;
            arena[73728 + i0 * 256 + i1 * 64 + i2 * 8 + i3] = v352;
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
            const float v357 = c[i3 - column];
            const float v359 = v357 / 2.828427f;
            arena[262144 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v359;
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
        const float v369 = c[i0 - (ptrdiff_t)row * 32];
        const float v363 = arena[253952 + i0];
        const float v370 = v363 + v369;
        arena[253952 + i0] = v370;
    }
}

struct transformer_train_panel_22 { float *arena; };

/* transformer.nn:7: block_1/layer_normalization_2: contract [n, 8, 32] [32, 32], add, mul, mul, div, mul, neg, add, neg -> [n, 8, 32] */
static void transformer_train_panel_22(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_22 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        const float v111 = arena[373248 + i0];
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v376 = c[i1 - column];
            const float v370 = arena[253952 + i0 * 32 + i1];
            const float v377 = v370 + v376;
            arena[253952 + i0 * 32 + i1] = v377;
            const float v112 = arena[245760 + i0 * 32 + i1];
            const float v381 = v377 * v112;
            const float v104 = arena[237568 + i0 * 32 + i1];
            const float v382 = v377 * v104;
            const float v383 = v382 / v111;
            arena[270336 + i0 * 32 + i1] = v383;
            const float v385 = v383 * v112;
            const float v386 = -v385;
            arena[245760 + i0 * 32 + i1] = v386;
            const float v342 = arena[311296 + i0 * 32 + i1];
            const float v391 = v342 + v381;
            arena[311296 + i0 * 32 + i1] = v391;
            const float v392 = -v381;
            arena[278528 + i0 * 32 + i1] = v392;
        }
    }
}

struct transformer_train_panel_23 { float *arena; };

/* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], mul, mul, mul, neg, exp, mul, mul, mul, fma -> [n, 8, 64] */
static void transformer_train_panel_23(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_23 *const given = context;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v402 = c[i0 - (ptrdiff_t)row * 64];
        const float v92 = arena[32768 + i0];
        const float v404 = v402 * v92;
        const float v87 = arena[i0];
        const float v405 = v402 * v87;
        const float v89 = arena[16384 + i0];
        const float v406 = v89 * v89;
        const float v407 = -v406;
        const float v408 = nn_exp(v407);
        const float v409 = v408 * 1.1283792f;
        const float v410 = v405 * v409;
        const float v411 = v404 * 0.5f;
        const float v412 = nn_fma(v410, 0.70710677f, v411);
        arena[32768 + i0] = v412;
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v403 = c[i0 - (ptrdiff_t)row * 32];
        const float v771 = trainer->block_dense_2_kernel_m[i0];
        const float v772 = v403 - v771;
        const float v773 = nn_fma(v772, 0.1f, v771);
        trainer->block_dense_2_kernel_m[i0] = v773;
        const float v775 = trainer->block_dense_2_kernel_v[i0];
        const float v776 = -v775;
        const float v777 = nn_fma(v403, v403, v776);
        const float v778 = nn_fma(v777, 0.001f, v775);
        trainer->block_dense_2_kernel_v[i0] = v778;
        const float v780 = v773 * v524;
        const float v781 = nn_sqrt(v778);
        const float v782 = v781 + 1e-7f;
        const float v783 = v780 / v782;
        const float v94 = weights->block_dense_2_kernel[i0];
        const float v784 = v94 - v783;
        weights->block_dense_2_kernel[i0] = v784;
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 64; i0 < (ptrdiff_t)(row + rows) * 64; i0++) {
        const float v415 = c[i0 - (ptrdiff_t)row * 64];
        const float v741 = trainer->block_dense_1_kernel_m[i0];
        const float v742 = v415 - v741;
        const float v743 = nn_fma(v742, 0.1f, v741);
        trainer->block_dense_1_kernel_m[i0] = v743;
        const float v745 = trainer->block_dense_1_kernel_v[i0];
        const float v746 = -v745;
        const float v747 = nn_fma(v415, v415, v746);
        const float v748 = nn_fma(v747, 0.001f, v745);
        trainer->block_dense_1_kernel_v[i0] = v748;
        const float v750 = v743 * v524;
        const float v751 = nn_sqrt(v748);
        const float v752 = v751 + 1e-7f;
        const float v753 = v750 / v752;
        const float v82 = weights->block_dense_1_kernel[i0];
        const float v754 = v82 - v753;
        weights->block_dense_1_kernel[i0] = v754;
    }
}

struct transformer_train_panel_26 { ptrdiff_t i0; ptrdiff_t i1; float *arena; };

/* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
static void transformer_train_panel_26(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_26 *const given = context;
    const ptrdiff_t i0 = given->i0;
    const ptrdiff_t i1 = given->i1;
    float *const arena = given->arena;
    for (ptrdiff_t i2 = row; i2 < row + rows; i2++, c += c_row) {
        const float v57 = arena[370688 + i0 * 32 + i1 * 8 + i2];
        NN_INDEPENDENT
        for (ptrdiff_t i3 = column; i3 < column + columns; i3++) {
            const float v442 = c[i3 - column];
            const float v444 = v442 / v57;
            arena[i0 * 256 + i1 * 64 + i2 * 8 + i3] = v444;
            const float v58 = arena[196608 + i0 * 256 + i1 * 64 + i2 * 8 + i3];
            const float v445 = v444 * v58;
            const float v446 = -v445;
            arena[8192 + i0 * 256 + i1 * 64 + i2 * 8 + i3] = v446;
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
            const float v451 = c[i3 - column];
            const float v453 = v451 / 2.828427f;
            arena[163840 + i0 * 256 + i1 * 8 + i2 * 32 + i3] = v453;
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
        const float v463 = c[i0 - (ptrdiff_t)row * 32];
        const float v457 = arena[155648 + i0];
        const float v464 = v457 + v463;
        arena[155648 + i0] = v464;
    }
}

struct transformer_train_panel_29 { float *arena; };

/* transformer.nn:7: block/layer_normalization: contract [n, 8, 32] [32, 32], add, mul, mul, div, mul, neg, add, neg -> [n, 8, 32] */
static void transformer_train_panel_29(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct transformer_train_panel_29 *const given = context;
    float *const arena = given->arena;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        const float v25 = arena[372736 + i0];
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v470 = c[i1 - column];
            const float v464 = arena[155648 + i0 * 32 + i1];
            const float v471 = v464 + v470;
            arena[155648 + i0 * 32 + i1] = v471;
            const float v26 = arena[147456 + i0 * 32 + i1];
            const float v475 = v471 * v26;
            const float v17 = arena[139264 + i0 * 32 + i1];
            const float v476 = v471 * v17;
            const float v477 = v476 / v25;
            arena[172032 + i0 * 32 + i1] = v477;
            const float v479 = v477 * v26;
            const float v480 = -v479;
            arena[147456 + i0 * 32 + i1] = v480;
            const float v436 = arena[212992 + i0 * 32 + i1];
            const float v485 = v436 + v475;
            arena[212992 + i0 * 32 + i1] = v485;
            const float v486 = -v475;
            arena[180224 + i0 * 32 + i1] = v486;
        }
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
    const float v524 = arena[374048];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = (ptrdiff_t)row * 32; i0 < (ptrdiff_t)(row + rows) * 32; i0++) {
        const float v497 = c[i0 - (ptrdiff_t)row * 32];
        const float v505 = trainer->dense_kernel_m[i0];
        const float v506 = v497 - v505;
        const float v508 = nn_fma(v506, 0.1f, v505);
        trainer->dense_kernel_m[i0] = v508;
        const float v510 = trainer->dense_kernel_v[i0];
        const float v511 = -v510;
        const float v512 = nn_fma(v497, v497, v511);
        const float v514 = nn_fma(v512, 0.001f, v510);
        trainer->dense_kernel_v[i0] = v514;
        const float v525 = v508 * v524;
        const float v526 = nn_sqrt(v514);
        const float v527 = v526 + 1e-7f;
        const float v528 = v525 / v527;
        const float v5 = weights->dense_kernel[i0];
        const float v529 = v5 - v528;
        weights->dense_kernel[i0] = v529;
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
            arena[362688 + i0] = v215;
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
            arena[362816 + i0] = v218;
        }
    }
    /* transformer.nn:25: div over [] */
    {
        const float v250 = 1.0f / (float)n;
        arena[362752] = v250;
    }
    /* transformer.nn:25: expand, neg over [n] */
    {
        const float v250 = arena[362752];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v251 = v250;
            const float v252 = -v251;
            arena[362720 + i0] = v252;
        }
    }
    /* transformer.nn:26: dense_5: cast, add, pow, sub, sqrt, mul, pow, sub, div, add, store, add, and 3 more over [] */
    {
        const int32_t v499 = (int32_t)trainer->step;
        const float v501 = (float)v499;
        const float v503 = v501 + 1.0f;
        const float v517 = nn_pow(0.999f, v503);
        const float v518 = 1.0f - v517;
        const float v519 = nn_sqrt(v518);
        const float v504 = trainer->learning_rate;
        const float v520 = v504 * v519;
        const float v522 = nn_pow(0.9f, v503);
        const float v523 = 1.0f - v522;
        const float v524 = v520 / v523;
        arena[374048] = v524;
        const int32_t v500 = v499 + 1;
        trainer->step = (uint32_t)v500;
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
            arena[368640 + i0] = v2;
        }
    }
    /* transformer.nn:13: dense: contract [n, 8, 8] [8, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 8, arena + 368640, 8, 1, weights->dense_kernel, 32, 1, arena + 131072, 32, 1, 0, NULL, NULL);
    /* transformer.nn:14: add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                NN_INDEPENDENT
                for (ptrdiff_t i2 = 0; i2 < 32; i2++) {
                    const float v6 = arena[131072 + i0 * 256 + i1 * 32 + i2];
                    const float v7 = weights->dense_bias[i2];
                    const float v8 = v6 + v7;
                    const float v9 = weights->position_embedding_embeddings[i1 * 32 + i2];
                    const float v10 = v8 + v9;
                    arena[131072 + i0 * 256 + i1 * 32 + i2] = v10;
                }
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 131072, arena + 8192);
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
                const float v10 = arena[131072 + i0 * 32 + i1];
                const float v17 = v10 - v16;
                arena[139264 + i0 * 32 + i1] = v17;
                const float v18 = v17 * v17;
                arena[i0 * 32 + i1] = v18;
            }
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 372736);
    /* transformer.nn:7: block/layer_normalization: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v20 = arena[372736 + i0];
            const float v24 = nn_fma(v20, 0.03125f, 0.001f);
            const float v25 = nn_sqrt(v24);
            arena[372736 + i0] = v25;
        }
    }
    /* transformer.nn:7: block/layer_normalization: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v25 = arena[372736 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v21 = weights->block_layer_normalization_gamma[i1];
                const float v26 = v21 / v25;
                arena[147456 + i0 * 32 + i1] = v26;
                const float v17 = arena[139264 + i0 * 32 + i1];
                const float v22 = weights->block_layer_normalization_beta[i1];
                const float v27 = nn_fma(v17, v26, v22);
                arena[155648 + i0 * 32 + i1] = v27;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_multi_head_attention_query_kernel, 32, 1, arena + 163840, 32, 1, 0, transformer_train_panel_1, &(struct transformer_train_panel_1){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_multi_head_attention_key_kernel, 32, 1, arena + 172032, 32, 1, 0, transformer_train_panel_2, &(struct transformer_train_panel_2){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 155648, 32, 1, weights->block_multi_head_attention_value_kernel, 32, 1, arena + 180224, 32, 1, 0, transformer_train_panel_3, &(struct transformer_train_panel_3){ weights, arena });
    /* transformer.nn:7: block/multi_head_attention: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v34 = arena[163840 + i0];
            const float v50 = v34 / 2.828427f;
            arena[163840 + i0] = v50;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 163840 + i0 * 256 + i1 * 8, 32, 1, arena + 172032 + i0 * 256 + i1 * 8, 1, 32, arena + 188416 + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 188416, arena);
    /* transformer.nn:7: block/multi_head_attention: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v53 = arena[i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v51 = arena[188416 + i0 * 8 + i1];
                const float v54 = v51 - v53;
                const float v55 = nn_exp(v54);
                arena[188416 + i0 * 8 + i1] = v55;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 188416, arena + 370688);
    /* transformer.nn:7: block/multi_head_attention: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v57 = arena[370688 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v55 = arena[188416 + i0 * 8 + i1];
                const float v58 = v55 / v57;
                arena[196608 + i0 * 8 + i1] = v58;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 196608 + i0 * 256 + i1 * 64, 8, 1, arena + 180224 + i0 * 256 + i1 * 8, 32, 1, arena + 204800 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/add: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 204800, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_4, &(struct transformer_train_panel_4){ weights, arena });
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 131072, arena + 371712);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v70 = arena[371712 + i0];
            const float v71 = v70 * 0.03125f;
            arena[371712 + i0] = v71;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v71 = arena[371712 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v66 = arena[131072 + i0 * 32 + i1];
                const float v72 = v66 - v71;
                arena[212992 + i0 * 32 + i1] = v72;
                const float v73 = v72 * v72;
                arena[i0 * 32 + i1] = v73;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena, arena + 372992);
    /* transformer.nn:8: block/layer_normalization_1: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v75 = arena[372992 + i0];
            const float v78 = nn_fma(v75, 0.03125f, 0.001f);
            const float v79 = nn_sqrt(v78);
            arena[372992 + i0] = v79;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v79 = arena[372992 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v76 = weights->block_layer_normalization_1_gamma[i1];
                const float v80 = v76 / v79;
                arena[221184 + i0 * 32 + i1] = v80;
                const float v72 = arena[212992 + i0 * 32 + i1];
                const float v77 = weights->block_layer_normalization_1_beta[i1];
                const float v81 = nn_fma(v72, v80, v77);
                arena[229376 + i0 * 32 + i1] = v81;
            }
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 229376, 32, 1, weights->block_dense_1_kernel, 64, 1, arena, 64, 1, 0, transformer_train_panel_5, &(struct transformer_train_panel_5){ weights, arena });
    /* transformer.nn:8: block/add_1: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 49152, 64, 1, weights->block_dense_2_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_6, &(struct transformer_train_panel_6){ weights, arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 131072, arena + 371712);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v102 = arena[371712 + i0];
            const float v103 = v102 * 0.03125f;
            arena[371712 + i0] = v103;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v103 = arena[371712 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v98 = arena[131072 + i0 * 32 + i1];
                const float v104 = v98 - v103;
                arena[237568 + i0 * 32 + i1] = v104;
                const float v105 = v104 * v104;
                arena[65536 + i0 * 32 + i1] = v105;
            }
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 373248);
    /* transformer.nn:7: block_1/layer_normalization_2: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v107 = arena[373248 + i0];
            const float v110 = nn_fma(v107, 0.03125f, 0.001f);
            const float v111 = nn_sqrt(v110);
            arena[373248 + i0] = v111;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v111 = arena[373248 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v108 = weights->block_1_layer_normalization_2_gamma[i1];
                const float v112 = v108 / v111;
                arena[245760 + i0 * 32 + i1] = v112;
                const float v104 = arena[237568 + i0 * 32 + i1];
                const float v109 = weights->block_1_layer_normalization_2_beta[i1];
                const float v113 = nn_fma(v104, v112, v109);
                arena[253952 + i0 * 32 + i1] = v113;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 253952, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 32, 1, arena + 262144, 32, 1, 0, transformer_train_panel_7, &(struct transformer_train_panel_7){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 253952, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 32, 1, arena + 270336, 32, 1, 0, transformer_train_panel_8, &(struct transformer_train_panel_8){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 253952, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 32, 1, arena + 278528, 32, 1, 0, transformer_train_panel_9, &(struct transformer_train_panel_9){ weights, arena });
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 8, 4, 8] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v120 = arena[262144 + i0];
            const float v135 = v120 / 2.828427f;
            arena[262144 + i0] = v135;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8] -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 262144 + i0 * 256 + i1 * 8, 32, 1, arena + 270336 + i0 * 256 + i1 * 8, 1, 32, arena + 286720 + i0 * 256 + i1 * 64, 8, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: max [n, 4, 8, 8] -> [n, 4, 8] */
    nn_max(n * 32, 8, arena + 286720, arena + 65536);
    /* transformer.nn:7: block_1/multi_head_attention_1: sub, exp over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v138 = arena[65536 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v136 = arena[286720 + i0 * 8 + i1];
                const float v139 = v136 - v138;
                const float v140 = nn_exp(v139);
                arena[286720 + i0 * 8 + i1] = v140;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 286720, arena + 371712);
    /* transformer.nn:7: block_1/multi_head_attention_1: div over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v142 = arena[371712 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v140 = arena[286720 + i0 * 8 + i1];
                const float v143 = v140 / v142;
                arena[294912 + i0 * 8 + i1] = v143;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 294912 + i0 * 256 + i1 * 64, 8, 1, arena + 278528 + i0 * 256 + i1 * 8, 32, 1, arena + 303104 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/add_2: contract [n, 8, 32] [32, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 303104, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_10, &(struct transformer_train_panel_10){ weights, arena });
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 131072, arena + 319488);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v155 = arena[319488 + i0];
            const float v156 = v155 * 0.03125f;
            arena[319488 + i0] = v156;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v156 = arena[319488 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v151 = arena[131072 + i0 * 32 + i1];
                const float v157 = v151 - v156;
                arena[311296 + i0 * 32 + i1] = v157;
                const float v158 = v157 * v157;
                arena[65536 + i0 * 32 + i1] = v158;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 373504);
    /* transformer.nn:8: block_1/layer_normalization_3: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v160 = arena[373504 + i0];
            const float v163 = nn_fma(v160, 0.03125f, 0.001f);
            const float v164 = nn_sqrt(v163);
            arena[373504 + i0] = v164;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[373504 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v161 = weights->block_1_layer_normalization_3_gamma[i1];
                const float v165 = v161 / v164;
                arena[319488 + i0 * 32 + i1] = v165;
                const float v157 = arena[311296 + i0 * 32 + i1];
                const float v162 = weights->block_1_layer_normalization_3_beta[i1];
                const float v166 = nn_fma(v157, v165, v162);
                arena[327680 + i0 * 32 + i1] = v166;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [32, 64], add, mul, mul, erf, add, mul -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 327680, 32, 1, weights->block_1_dense_3_kernel, 64, 1, arena + 65536, 64, 1, 0, transformer_train_panel_11, &(struct transformer_train_panel_11){ weights, arena });
    /* transformer.nn:8: block_1/add_3: contract [n, 8, 64] [64, 32], add, add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 114688, 64, 1, weights->block_1_dense_4_kernel, 32, 1, NULL, 32, 1, 0, transformer_train_panel_12, &(struct transformer_train_panel_12){ weights, arena });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 131072, arena + 344064);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v184 = arena[344064 + i0];
            const float v185 = v184 * 0.03125f;
            arena[344064 + i0] = v185;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sub, mul over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v185 = arena[344064 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v180 = arena[131072 + i0 * 32 + i1];
                const float v186 = v180 - v185;
                arena[131072 + i0 * 32 + i1] = v186;
                const float v187 = v186 * v186;
                arena[335872 + i0 * 32 + i1] = v187;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 335872, arena + 373760);
    /* transformer.nn:16: layer_normalization_4: fma, sqrt over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v189 = arena[373760 + i0];
            const float v192 = nn_fma(v189, 0.03125f, 0.001f);
            const float v193 = nn_sqrt(v192);
            arena[373760 + i0] = v193;
        }
    }
    /* transformer.nn:16: layer_normalization_4: div, fma over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v193 = arena[373760 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v190 = weights->layer_normalization_4_gamma[i1];
                const float v194 = v190 / v193;
                arena[335872 + i0 * 32 + i1] = v194;
                const float v186 = arena[131072 + i0 * 32 + i1];
                const float v191 = weights->layer_normalization_4_beta[i1];
                const float v195 = nn_fma(v186, v194, v191);
                arena[344064 + i0 * 32 + i1] = v195;
            }
        }
    }
    /* transformer.nn:18: dropout: random, less_equal, div, select over [n, 256] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v197 = nn_random_at((uint32_t)(i0), 0u, step, seed);
            const float v199 = (0.2f <= v197 ? 1.0f : 0.0f);
            arena[352256 + i0] = v199;
            const float v196 = arena[344064 + i0];
            const float v201 = v196 / 0.8f;
            const float v202 = (v199 != 0 ? v201 : 0.0f);
            arena[344064 + i0] = v202;
        }
    }
    /* transformer.nn:19: dense_5: contract [n, 256] [256, 10], add -> [n, 10] */
    nn_gemm(n, 10, 256, arena + 344064, 256, 1, weights->dense_5_kernel, 10, 1, arena + 360448, 10, 1, 0, transformer_train_panel_13, &(struct transformer_train_panel_13){ weights, arena });
    /* transformer.nn:19: dense_5: max [n, 10] -> [n] */
    nn_max(n, 10, arena + 360448, arena + 360768);
    /* transformer.nn:19: dense_5: sub, exp over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v208 = arena[360768 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v206 = arena[360448 + i0 * 10 + i1];
                const float v209 = v206 - v208;
                const float v210 = nn_exp(v209);
                arena[360448 + i0 * 10 + i1] = v210;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 360448, arena + 362752);
    /* transformer.nn:19: dense_5: div over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v212 = arena[362752 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v210 = arena[360448 + i0 * 10 + i1];
                const float v213 = v210 / v212;
                arena[360768 + i0 * 10 + i1] = v213;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 360768, arena + 362784);
    /* transformer.nn:27: argmax [n, 10] -> [n] */
    nn_argmax(n, 10, 1, arena + 360768, integers);
    /* transformer.nn:27: cast, equal over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const int32_t v240 = integers[i0];
            const float v241 = (float)v240;
            const float v215 = arena[362688 + i0];
            const float v242 = (v215 == v241 ? 1.0f : 0.0f);
            arena[361088 + i0] = v242;
        }
    }
    /* transformer.nn:27: sum [n] -> [] */
    nn_sum(1, n, arena + 361088, arena + 374016);
    /* transformer.nn:26: dense_5: add, store over [] */
    {
        const float v244 = metrics->accuracy_total;
        const float v243 = arena[374016];
        const float v245 = v244 + v243;
        metrics->accuracy_total = v245;
    }
    /* transformer.nn:25: equal, div, maximum, minimum, log, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v216 = arena[362688 + i0];
            const float v221 = arena[362784 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v218 = arena[362816 + i1];
                const float v219 = (v216 == v218 ? 1.0f : 0.0f);
                arena[361088 + i0 * 10 + i1] = v219;
                const float v213 = arena[360768 + i0 * 10 + i1];
                const float v222 = v213 / v221;
                arena[361408 + i0 * 10 + i1] = v222;
                const float v224 = nn_maximum(v222, 1e-7f);
                arena[361728 + i0 * 10 + i1] = v224;
                const float v226 = nn_minimum(v224, 0.9999999f);
                arena[362048 + i0 * 10 + i1] = v226;
                const float v227 = nn_log(v226);
                const float v228 = v219 * v227;
                arena[362368 + i0 * 10 + i1] = v228;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 362368, arena + 362688);
    /* transformer.nn:25: neg over [n] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v229 = arena[362688 + i0];
            const float v230 = -v229;
            arena[362688 + i0] = v230;
        }
    }
    /* transformer.nn:25: sum [n] -> [] */
    nn_sum(1, n, arena + 362688, arena + 374052);
    /* transformer.nn:25: mul, div, less, equal, mul, select, select, less, equal, mul, select, select, and 3 more over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v253 = arena[362720 + i0];
            const float v221 = arena[362784 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v219 = arena[361088 + i0 * 10 + i1];
                const float v254 = v253 * v219;
                const float v226 = arena[362048 + i0 * 10 + i1];
                const float v255 = v254 / v226;
                const float v224 = arena[361728 + i0 * 10 + i1];
                const float v256 = (v224 < 0.9999999f ? 1.0f : 0.0f);
                const float v257 = (v224 == 0.9999999f ? 1.0f : 0.0f);
                const float v258 = v255 * 0.5f;
                const float v259 = (v257 != 0 ? v258 : 0.0f);
                const float v260 = (v256 != 0 ? v255 : v259);
                const float v222 = arena[361408 + i0 * 10 + i1];
                const float v261 = (1e-7f < v222 ? 1.0f : 0.0f);
                const float v262 = (v222 == 1e-7f ? 1.0f : 0.0f);
                const float v263 = v260 * 0.5f;
                const float v264 = (v262 != 0 ? v263 : 0.0f);
                const float v265 = (v261 != 0 ? v260 : v264);
                const float v266 = v265 / v221;
                arena[361088 + i0 * 10 + i1] = v266;
                const float v267 = v266 * v222;
                const float v268 = -v267;
                arena[362048 + i0 * 10 + i1] = v268;
            }
        }
    }
    /* transformer.nn:25: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 362048, arena + 362368);
    /* transformer.nn:19: dense_5: add, div, mul, neg over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v270 = arena[362368 + i0];
            const float v212 = arena[362752 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v266 = arena[361088 + i0 * 10 + i1];
                const float v271 = v266 + v270;
                const float v272 = v271 / v212;
                arena[361088 + i0 * 10 + i1] = v272;
                const float v213 = arena[360768 + i0 * 10 + i1];
                const float v273 = v272 * v213;
                const float v274 = -v273;
                arena[360768 + i0 * 10 + i1] = v274;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [n] */
    nn_sum(n, 10, arena + 360768, arena + 361408);
    /* transformer.nn:19: dense_5: add, mul over [n, 10] */
    {
        for (ptrdiff_t i0 = 0; i0 < n; i0++) {
            const float v276 = arena[361408 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 10; i1++) {
                const float v272 = arena[361088 + i0 * 10 + i1];
                const float v277 = v272 + v276;
                const float v210 = arena[360448 + i0 * 10 + i1];
                const float v278 = v277 * v210;
                arena[361088 + i0 * 10 + i1] = v278;
            }
        }
    }
    /* transformer.nn:19: dense_5: sum [n, 10] -> [10] */
    nn_sum_rows(n, 10, arena + 361088, arena + 360448);
    /* transformer.nn:26: dense_5: div, fma, store over [] */
    {
        const float v231 = arena[374052];
        const float v233 = v231 / (float)n;
        arena[374052] = v233;
        const float v234 = metrics->loss_total;
        const float v235 = nn_fma(v233, (float)n, v234);
        metrics->loss_total = v235;
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [10] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 10; i0++) {
            const float v279 = arena[360448 + i0];
            const float v1086 = trainer->dense_5_bias_m[i0];
            const float v1087 = v279 - v1086;
            const float v1088 = nn_fma(v1087, 0.1f, v1086);
            trainer->dense_5_bias_m[i0] = v1088;
            const float v1090 = trainer->dense_5_bias_v[i0];
            const float v1091 = -v1090;
            const float v1092 = nn_fma(v279, v279, v1091);
            const float v1093 = nn_fma(v1092, 0.001f, v1090);
            trainer->dense_5_bias_v[i0] = v1093;
            const float v1095 = v1088 * v524;
            const float v1096 = nn_sqrt(v1093);
            const float v1097 = v1096 + 1e-7f;
            const float v1098 = v1095 / v1097;
            const float v205 = weights->dense_5_bias[i0];
            const float v1099 = v205 - v1098;
            weights->dense_5_bias[i0] = v1099;
        }
    }
    /* transformer.nn:18: dropout: contract [n, 10] [256, 10], select, div, select -> [n, 256] */
    nn_gemm(n, 256, 10, arena + 361088, 10, 1, weights->dense_5_kernel, 1, 10, NULL, 256, 1, 0, transformer_train_panel_14, &(struct transformer_train_panel_14){ arena });
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 352256, arena + 360448);
    /* transformer.nn:26: dense_5: contract [n, 256] [n, 10], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [256, 10] */
    nn_gemm(256, 10, n, arena + 344064, 1, 256, arena + 361088, 10, 1, NULL, 10, 1, 0, transformer_train_panel_15, &(struct transformer_train_panel_15){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v286 = arena[360448 + i0];
            const float v1056 = trainer->layer_normalization_4_beta_m[i0];
            const float v1057 = v286 - v1056;
            const float v1058 = nn_fma(v1057, 0.1f, v1056);
            trainer->layer_normalization_4_beta_m[i0] = v1058;
            const float v1060 = trainer->layer_normalization_4_beta_v[i0];
            const float v1061 = -v1060;
            const float v1062 = nn_fma(v286, v286, v1061);
            const float v1063 = nn_fma(v1062, 0.001f, v1060);
            trainer->layer_normalization_4_beta_v[i0] = v1063;
            const float v1065 = v1058 * v524;
            const float v1066 = nn_sqrt(v1063);
            const float v1067 = v1066 + 1e-7f;
            const float v1068 = v1065 / v1067;
            const float v182 = weights->layer_normalization_4_beta[i0];
            const float v1069 = v182 - v1068;
            weights->layer_normalization_4_beta[i0] = v1069;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, div, mul, neg over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v193 = arena[373760 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v285 = arena[352256 + i0 * 32 + i1];
                const float v186 = arena[131072 + i0 * 32 + i1];
                const float v288 = v285 * v186;
                const float v289 = v288 / v193;
                arena[344064 + i0 * 32 + i1] = v289;
                const float v194 = arena[335872 + i0 * 32 + i1];
                const float v291 = v289 * v194;
                const float v292 = -v291;
                arena[360448 + i0 * 32 + i1] = v292;
            }
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 344064, arena + 374016);
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 360448, arena + 344064);
    /* transformer.nn:16: layer_normalization_4: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v193 = arena[373760 + i0];
            const float v295 = 0.5f / v193;
            const float v294 = arena[344064 + i0];
            const float v296 = v294 * v295;
            const float v300 = v296 * 0.03125f;
            arena[373760 + i0] = v300;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v290 = arena[374016 + i0];
            const float v1041 = trainer->layer_normalization_4_gamma_m[i0];
            const float v1042 = v290 - v1041;
            const float v1043 = nn_fma(v1042, 0.1f, v1041);
            trainer->layer_normalization_4_gamma_m[i0] = v1043;
            const float v1045 = trainer->layer_normalization_4_gamma_v[i0];
            const float v1046 = -v1045;
            const float v1047 = nn_fma(v290, v290, v1046);
            const float v1048 = nn_fma(v1047, 0.001f, v1045);
            trainer->layer_normalization_4_gamma_v[i0] = v1048;
            const float v1050 = v1043 * v524;
            const float v1051 = nn_sqrt(v1048);
            const float v1052 = v1051 + 1e-7f;
            const float v1053 = v1050 / v1052;
            const float v181 = weights->layer_normalization_4_gamma[i0];
            const float v1054 = v181 - v1053;
            weights->layer_normalization_4_gamma[i0] = v1054;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, neg over [n, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v285 = arena[352256 + i0];
            const float v194 = arena[335872 + i0];
            const float v287 = v285 * v194;
            arena[352256 + i0] = v287;
            const float v297 = -v287;
            arena[335872 + i0] = v297;
        }
    }
    /* transformer.nn:16: layer_normalization_4: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 335872, arena + 344064);
    /* transformer.nn:16: layer_normalization_4: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v299 = arena[344064 + i0];
            const float v304 = v299 * 0.03125f;
            arena[344064 + i0] = v304;
        }
    }
    /* transformer.nn:16: layer_normalization_4: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v300 = arena[373760 + i0];
            const float v304 = arena[344064 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v186 = arena[131072 + i0 * 32 + i1];
                const float v301 = v300 * v186;
                const float v302 = v301 + v301;
                const float v287 = arena[352256 + i0 * 32 + i1];
                const float v303 = v287 + v302;
                const float v305 = v303 + v304;
                arena[131072 + i0 * 32 + i1] = v305;
            }
        }
    }
    /* transformer.nn:8: block_1/dense_4: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 131072, arena + 335872);
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 32] [64, 32], mul, mul, mul, neg, exp, mul, mul, mul, fma -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 131072, 32, 1, weights->block_1_dense_4_kernel, 1, 32, NULL, 64, 1, 0, transformer_train_panel_16, &(struct transformer_train_panel_16){ arena });
    /* transformer.nn:8: block_1/dense_3: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena + 98304, arena + 65536);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v306 = arena[335872 + i0];
            const float v1026 = trainer->block_1_dense_4_bias_m[i0];
            const float v1027 = v306 - v1026;
            const float v1028 = nn_fma(v1027, 0.1f, v1026);
            trainer->block_1_dense_4_bias_m[i0] = v1028;
            const float v1030 = trainer->block_1_dense_4_bias_v[i0];
            const float v1031 = -v1030;
            const float v1032 = nn_fma(v306, v306, v1031);
            const float v1033 = nn_fma(v1032, 0.001f, v1030);
            trainer->block_1_dense_4_bias_v[i0] = v1033;
            const float v1035 = v1028 * v524;
            const float v1036 = nn_sqrt(v1033);
            const float v1037 = v1036 + 1e-7f;
            const float v1038 = v1035 / v1037;
            const float v178 = weights->block_1_dense_4_bias[i0];
            const float v1039 = v178 - v1038;
            weights->block_1_dense_4_bias[i0] = v1039;
        }
    }
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
    nn_gemm(64, 32, n * 8, arena + 114688, 1, 64, arena + 131072, 32, 1, NULL, 32, 1, 0, transformer_train_panel_17, &(struct transformer_train_panel_17){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v319 = arena[65536 + i0];
            const float v996 = trainer->block_1_dense_3_bias_m[i0];
            const float v997 = v319 - v996;
            const float v998 = nn_fma(v997, 0.1f, v996);
            trainer->block_1_dense_3_bias_m[i0] = v998;
            const float v1000 = trainer->block_1_dense_3_bias_v[i0];
            const float v1001 = -v1000;
            const float v1002 = nn_fma(v319, v319, v1001);
            const float v1003 = nn_fma(v1002, 0.001f, v1000);
            trainer->block_1_dense_3_bias_v[i0] = v1003;
            const float v1005 = v998 * v524;
            const float v1006 = nn_sqrt(v1003);
            const float v1007 = v1006 + 1e-7f;
            const float v1008 = v1005 / v1007;
            const float v169 = weights->block_1_dense_3_bias[i0];
            const float v1009 = v169 - v1008;
            weights->block_1_dense_3_bias[i0] = v1009;
        }
    }
    /* transformer.nn:8: block_1/dense_3: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 98304, 64, 1, weights->block_1_dense_3_kernel, 1, 64, arena + 114688, 32, 1, 0, NULL, NULL);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 114688, arena + 122880);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
    nn_gemm(32, 64, n * 8, arena + 327680, 1, 32, arena + 98304, 64, 1, NULL, 64, 1, 0, transformer_train_panel_18, &(struct transformer_train_panel_18){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v322 = arena[122880 + i0];
            const float v966 = trainer->block_1_layer_normalization_3_beta_m[i0];
            const float v967 = v322 - v966;
            const float v968 = nn_fma(v967, 0.1f, v966);
            trainer->block_1_layer_normalization_3_beta_m[i0] = v968;
            const float v970 = trainer->block_1_layer_normalization_3_beta_v[i0];
            const float v971 = -v970;
            const float v972 = nn_fma(v322, v322, v971);
            const float v973 = nn_fma(v972, 0.001f, v970);
            trainer->block_1_layer_normalization_3_beta_v[i0] = v973;
            const float v975 = v968 * v524;
            const float v976 = nn_sqrt(v973);
            const float v977 = v976 + 1e-7f;
            const float v978 = v975 / v977;
            const float v153 = weights->block_1_layer_normalization_3_beta[i0];
            const float v979 = v153 - v978;
            weights->block_1_layer_normalization_3_beta[i0] = v979;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, div, mul, neg over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[373504 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v320 = arena[114688 + i0 * 32 + i1];
                const float v157 = arena[311296 + i0 * 32 + i1];
                const float v324 = v320 * v157;
                const float v325 = v324 / v164;
                arena[122880 + i0 * 32 + i1] = v325;
                const float v165 = arena[319488 + i0 * 32 + i1];
                const float v327 = v325 * v165;
                const float v328 = -v327;
                arena[65536 + i0 * 32 + i1] = v328;
            }
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, add, neg over [n, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v320 = arena[114688 + i0];
            const float v165 = arena[319488 + i0];
            const float v323 = v320 * v165;
            const float v305 = arena[131072 + i0];
            const float v333 = v305 + v323;
            arena[114688 + i0] = v333;
            const float v334 = -v323;
            arena[319488 + i0] = v334;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 122880, arena + 131072);
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 65536, arena + 122880);
    /* transformer.nn:8: block_1/layer_normalization_3: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v164 = arena[373504 + i0];
            const float v331 = 0.5f / v164;
            const float v330 = arena[122880 + i0];
            const float v332 = v330 * v331;
            const float v337 = v332 * 0.03125f;
            arena[373504 + i0] = v337;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 319488, arena + 122880);
    /* transformer.nn:8: block_1/layer_normalization_3: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v336 = arena[122880 + i0];
            const float v341 = v336 * 0.03125f;
            arena[122880 + i0] = v341;
        }
    }
    /* transformer.nn:8: block_1/layer_normalization_3: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v337 = arena[373504 + i0];
            const float v341 = arena[122880 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v157 = arena[311296 + i0 * 32 + i1];
                const float v338 = v337 * v157;
                const float v339 = v338 + v338;
                const float v333 = arena[114688 + i0 * 32 + i1];
                const float v340 = v333 + v339;
                const float v342 = v340 + v341;
                arena[311296 + i0 * 32 + i1] = v342;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 311296, arena + 131104);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v326 = arena[131072 + i0];
            const float v951 = trainer->block_1_layer_normalization_3_gamma_m[i0];
            const float v952 = v326 - v951;
            const float v953 = nn_fma(v952, 0.1f, v951);
            trainer->block_1_layer_normalization_3_gamma_m[i0] = v953;
            const float v955 = trainer->block_1_layer_normalization_3_gamma_v[i0];
            const float v956 = -v955;
            const float v957 = nn_fma(v326, v326, v956);
            const float v958 = nn_fma(v957, 0.001f, v955);
            trainer->block_1_layer_normalization_3_gamma_v[i0] = v958;
            const float v960 = v953 * v524;
            const float v961 = nn_sqrt(v958);
            const float v962 = v961 + 1e-7f;
            const float v963 = v960 / v962;
            const float v152 = weights->block_1_layer_normalization_3_gamma[i0];
            const float v964 = v152 - v963;
            weights->block_1_layer_normalization_3_gamma[i0] = v964;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v343 = arena[131104 + i0];
            const float v936 = trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0];
            const float v937 = v343 - v936;
            const float v938 = nn_fma(v937, 0.1f, v936);
            trainer->block_1_multi_head_attention_1_attention_output_bias_m[i0] = v938;
            const float v940 = trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0];
            const float v941 = -v940;
            const float v942 = nn_fma(v343, v343, v941);
            const float v943 = nn_fma(v942, 0.001f, v940);
            trainer->block_1_multi_head_attention_1_attention_output_bias_v[i0] = v943;
            const float v945 = v938 * v524;
            const float v946 = nn_sqrt(v943);
            const float v947 = v946 + 1e-7f;
            const float v948 = v945 / v947;
            const float v149 = weights->block_1_multi_head_attention_1_attention_output_bias[i0];
            const float v949 = v149 - v948;
            weights->block_1_multi_head_attention_1_attention_output_bias[i0] = v949;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 303104, 1, 32, arena + 311296, 32, 1, arena + 319488, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 311296, 32, 1, weights->block_1_multi_head_attention_1_attention_output_kernel, 1, 32, arena + 303104, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8, 32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v346 = arena[319488 + i0];
            const float v921 = trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0];
            const float v922 = v346 - v921;
            const float v923 = nn_fma(v922, 0.1f, v921);
            trainer->block_1_multi_head_attention_1_attention_output_kernel_m[i0] = v923;
            const float v925 = trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0];
            const float v926 = -v925;
            const float v927 = nn_fma(v346, v346, v926);
            const float v928 = nn_fma(v927, 0.001f, v925);
            trainer->block_1_multi_head_attention_1_attention_output_kernel_v[i0] = v928;
            const float v930 = v923 * v524;
            const float v931 = nn_sqrt(v928);
            const float v932 = v931 + 1e-7f;
            const float v933 = v930 / v932;
            const float v145 = weights->block_1_multi_head_attention_1_attention_output_kernel[i0];
            const float v934 = v145 - v933;
            weights->block_1_multi_head_attention_1_attention_output_kernel[i0] = v934;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 303104 + i0 * 256 + i1 * 8, 32, 1, arena + 278528 + i0 * 256 + i1 * 8, 1, 32, arena + 65536 + i0 * 256 + i1 * 64, 8, 1, 0, transformer_train_panel_19, &(struct transformer_train_panel_19){ i0, i1, arena });
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 73728, arena + 278528);
    /* transformer.nn:7: block_1/multi_head_attention_1: add, mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v354 = arena[278528 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v350 = arena[65536 + i0 * 8 + i1];
                const float v355 = v350 + v354;
                const float v140 = arena[286720 + i0 * 8 + i1];
                const float v356 = v355 * v140;
                arena[65536 + i0 * 8 + i1] = v356;
            }
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 294912 + i0 * 256 + i1 * 64, 1, 8, arena + 303104 + i0 * 256 + i1 * 8, 32, 1, arena + 278528 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/value: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 278528, arena + 371712);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v362 = arena[371712 + i0];
            const float v906 = trainer->block_1_multi_head_attention_1_value_bias_m[i0];
            const float v907 = v362 - v906;
            const float v908 = nn_fma(v907, 0.1f, v906);
            trainer->block_1_multi_head_attention_1_value_bias_m[i0] = v908;
            const float v910 = trainer->block_1_multi_head_attention_1_value_bias_v[i0];
            const float v911 = -v910;
            const float v912 = nn_fma(v362, v362, v911);
            const float v913 = nn_fma(v912, 0.001f, v910);
            trainer->block_1_multi_head_attention_1_value_bias_v[i0] = v913;
            const float v915 = v908 * v524;
            const float v916 = nn_sqrt(v913);
            const float v917 = v916 + 1e-7f;
            const float v918 = v915 / v917;
            const float v131 = weights->block_1_multi_head_attention_1_value_bias[i0];
            const float v919 = v131 - v918;
            weights->block_1_multi_head_attention_1_value_bias[i0] = v919;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 253952, 1, 32, arena + 278528, 32, 1, arena + 294912, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 65536 + i0 * 256 + i1 * 64, 1, 8, arena + 262144 + i0 * 256 + i1 * 8, 32, 1, arena + 286720 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/key: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 286720, arena + 371712);
    /* transformer.nn:7: block_1/multi_head_attention_1: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 65536 + i0 * 256 + i1 * 64, 8, 1, arena + 270336 + i0 * 256 + i1 * 8, 32, 1, arena + 262144 + i0 * 256 + i1 * 8, 32, 1, 0, transformer_train_panel_20, &(struct transformer_train_panel_20){ i0, i1, arena });
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 262144, arena + 371744);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v368 = arena[371712 + i0];
            const float v876 = trainer->block_1_multi_head_attention_1_key_bias_m[i0];
            const float v877 = v368 - v876;
            const float v878 = nn_fma(v877, 0.1f, v876);
            trainer->block_1_multi_head_attention_1_key_bias_m[i0] = v878;
            const float v880 = trainer->block_1_multi_head_attention_1_key_bias_v[i0];
            const float v881 = -v880;
            const float v882 = nn_fma(v368, v368, v881);
            const float v883 = nn_fma(v882, 0.001f, v880);
            trainer->block_1_multi_head_attention_1_key_bias_v[i0] = v883;
            const float v885 = v878 * v524;
            const float v886 = nn_sqrt(v883);
            const float v887 = v886 + 1e-7f;
            const float v888 = v885 / v887;
            const float v124 = weights->block_1_multi_head_attention_1_key_bias[i0];
            const float v889 = v124 - v888;
            weights->block_1_multi_head_attention_1_key_bias[i0] = v889;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 253952, 1, 32, arena + 286720, 32, 1, arena + 270336, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v375 = arena[371744 + i0];
            const float v846 = trainer->block_1_multi_head_attention_1_query_bias_m[i0];
            const float v847 = v375 - v846;
            const float v848 = nn_fma(v847, 0.1f, v846);
            trainer->block_1_multi_head_attention_1_query_bias_m[i0] = v848;
            const float v850 = trainer->block_1_multi_head_attention_1_query_bias_v[i0];
            const float v851 = -v850;
            const float v852 = nn_fma(v375, v375, v851);
            const float v853 = nn_fma(v852, 0.001f, v850);
            trainer->block_1_multi_head_attention_1_query_bias_v[i0] = v853;
            const float v855 = v848 * v524;
            const float v856 = nn_sqrt(v853);
            const float v857 = v856 + 1e-7f;
            const float v858 = v855 / v857;
            const float v117 = weights->block_1_multi_head_attention_1_query_bias[i0];
            const float v859 = v117 - v858;
            weights->block_1_multi_head_attention_1_query_bias[i0] = v859;
        }
    }
    /* transformer.nn:7: block_1/multi_head_attention_1/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 253952, 1, 32, arena + 262144, 32, 1, arena + 295936, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 278528, 32, 1, weights->block_1_multi_head_attention_1_value_kernel, 1, 32, arena + 253952, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block_1/multi_head_attention_1/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 286720, 32, 1, weights->block_1_multi_head_attention_1_key_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_21, &(struct transformer_train_panel_21){ arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v365 = arena[294912 + i0];
            const float v891 = trainer->block_1_multi_head_attention_1_value_kernel_m[i0];
            const float v892 = v365 - v891;
            const float v893 = nn_fma(v892, 0.1f, v891);
            trainer->block_1_multi_head_attention_1_value_kernel_m[i0] = v893;
            const float v895 = trainer->block_1_multi_head_attention_1_value_kernel_v[i0];
            const float v896 = -v895;
            const float v897 = nn_fma(v365, v365, v896);
            const float v898 = nn_fma(v897, 0.001f, v895);
            trainer->block_1_multi_head_attention_1_value_kernel_v[i0] = v898;
            const float v900 = v893 * v524;
            const float v901 = nn_sqrt(v898);
            const float v902 = v901 + 1e-7f;
            const float v903 = v900 / v902;
            const float v128 = weights->block_1_multi_head_attention_1_value_kernel[i0];
            const float v904 = v128 - v903;
            weights->block_1_multi_head_attention_1_value_kernel[i0] = v904;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v372 = arena[270336 + i0];
            const float v861 = trainer->block_1_multi_head_attention_1_key_kernel_m[i0];
            const float v862 = v372 - v861;
            const float v863 = nn_fma(v862, 0.1f, v861);
            trainer->block_1_multi_head_attention_1_key_kernel_m[i0] = v863;
            const float v865 = trainer->block_1_multi_head_attention_1_key_kernel_v[i0];
            const float v866 = -v865;
            const float v867 = nn_fma(v372, v372, v866);
            const float v868 = nn_fma(v867, 0.001f, v865);
            trainer->block_1_multi_head_attention_1_key_kernel_v[i0] = v868;
            const float v870 = v863 * v524;
            const float v871 = nn_sqrt(v868);
            const float v872 = v871 + 1e-7f;
            const float v873 = v870 / v872;
            const float v121 = weights->block_1_multi_head_attention_1_key_kernel[i0];
            const float v874 = v121 - v873;
            weights->block_1_multi_head_attention_1_key_kernel[i0] = v874;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: contract [n, 8, 32] [32, 32], add, mul, mul, div, mul, neg, add, neg -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 262144, 32, 1, weights->block_1_multi_head_attention_1_query_kernel, 1, 32, arena + 270336, 32, 1, 0, transformer_train_panel_22, &(struct transformer_train_panel_22){ arena });
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 253952, arena + 371968);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 270336, arena + 372000);
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 245760, arena + 371712);
    /* transformer.nn:7: block_1/layer_normalization_2: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v111 = arena[373248 + i0];
            const float v389 = 0.5f / v111;
            const float v388 = arena[371712 + i0];
            const float v390 = v388 * v389;
            const float v395 = v390 * 0.03125f;
            arena[373248 + i0] = v395;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 278528, arena + 371712);
    /* transformer.nn:7: block_1/layer_normalization_2: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v394 = arena[371712 + i0];
            const float v399 = v394 * 0.03125f;
            arena[371712 + i0] = v399;
        }
    }
    /* transformer.nn:7: block_1/layer_normalization_2: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v395 = arena[373248 + i0];
            const float v399 = arena[371712 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v104 = arena[237568 + i0 * 32 + i1];
                const float v396 = v395 * v104;
                const float v397 = v396 + v396;
                const float v391 = arena[311296 + i0 * 32 + i1];
                const float v398 = v391 + v397;
                const float v400 = v398 + v399;
                arena[237568 + i0 * 32 + i1] = v400;
            }
        }
    }
    /* transformer.nn:8: block/dense_2: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 237568, arena + 371776);
    /* transformer.nn:8: block/dense_1: contract [n, 8, 32] [64, 32], mul, mul, mul, neg, exp, mul, mul, mul, fma -> [n, 8, 64] */
    nn_gemm(n * 8, 64, 32, arena + 237568, 32, 1, weights->block_dense_2_kernel, 1, 32, NULL, 64, 1, 0, transformer_train_panel_23, &(struct transformer_train_panel_23){ arena });
    /* transformer.nn:8: block/dense_1: sum [n, 8, 64] -> [64] */
    nn_sum_rows(n * 8, 64, arena + 32768, arena + 371712);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v379 = arena[295936 + i0];
            const float v831 = trainer->block_1_multi_head_attention_1_query_kernel_m[i0];
            const float v832 = v379 - v831;
            const float v833 = nn_fma(v832, 0.1f, v831);
            trainer->block_1_multi_head_attention_1_query_kernel_m[i0] = v833;
            const float v835 = trainer->block_1_multi_head_attention_1_query_kernel_v[i0];
            const float v836 = -v835;
            const float v837 = nn_fma(v379, v379, v836);
            const float v838 = nn_fma(v837, 0.001f, v835);
            trainer->block_1_multi_head_attention_1_query_kernel_v[i0] = v838;
            const float v840 = v833 * v524;
            const float v841 = nn_sqrt(v838);
            const float v842 = v841 + 1e-7f;
            const float v843 = v840 / v842;
            const float v114 = weights->block_1_multi_head_attention_1_query_kernel[i0];
            const float v844 = v114 - v843;
            weights->block_1_multi_head_attention_1_query_kernel[i0] = v844;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v380 = arena[371968 + i0];
            const float v816 = trainer->block_1_layer_normalization_2_beta_m[i0];
            const float v817 = v380 - v816;
            const float v818 = nn_fma(v817, 0.1f, v816);
            trainer->block_1_layer_normalization_2_beta_m[i0] = v818;
            const float v820 = trainer->block_1_layer_normalization_2_beta_v[i0];
            const float v821 = -v820;
            const float v822 = nn_fma(v380, v380, v821);
            const float v823 = nn_fma(v822, 0.001f, v820);
            trainer->block_1_layer_normalization_2_beta_v[i0] = v823;
            const float v825 = v818 * v524;
            const float v826 = nn_sqrt(v823);
            const float v827 = v826 + 1e-7f;
            const float v828 = v825 / v827;
            const float v100 = weights->block_1_layer_normalization_2_beta[i0];
            const float v829 = v100 - v828;
            weights->block_1_layer_normalization_2_beta[i0] = v829;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v384 = arena[372000 + i0];
            const float v801 = trainer->block_1_layer_normalization_2_gamma_m[i0];
            const float v802 = v384 - v801;
            const float v803 = nn_fma(v802, 0.1f, v801);
            trainer->block_1_layer_normalization_2_gamma_m[i0] = v803;
            const float v805 = trainer->block_1_layer_normalization_2_gamma_v[i0];
            const float v806 = -v805;
            const float v807 = nn_fma(v384, v384, v806);
            const float v808 = nn_fma(v807, 0.001f, v805);
            trainer->block_1_layer_normalization_2_gamma_v[i0] = v808;
            const float v810 = v803 * v524;
            const float v811 = nn_sqrt(v808);
            const float v812 = v811 + 1e-7f;
            const float v813 = v810 / v812;
            const float v99 = weights->block_1_layer_normalization_2_gamma[i0];
            const float v814 = v99 - v813;
            weights->block_1_layer_normalization_2_gamma[i0] = v814;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v401 = arena[371776 + i0];
            const float v786 = trainer->block_dense_2_bias_m[i0];
            const float v787 = v401 - v786;
            const float v788 = nn_fma(v787, 0.1f, v786);
            trainer->block_dense_2_bias_m[i0] = v788;
            const float v790 = trainer->block_dense_2_bias_v[i0];
            const float v791 = -v790;
            const float v792 = nn_fma(v401, v401, v791);
            const float v793 = nn_fma(v792, 0.001f, v790);
            trainer->block_dense_2_bias_v[i0] = v793;
            const float v795 = v788 * v524;
            const float v796 = nn_sqrt(v793);
            const float v797 = v796 + 1e-7f;
            const float v798 = v795 / v797;
            const float v96 = weights->block_dense_2_bias[i0];
            const float v799 = v96 - v798;
            weights->block_dense_2_bias[i0] = v799;
        }
    }
    /* transformer.nn:26: dense_5: contract [n, 8, 64] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [64, 32] */
    nn_gemm(64, 32, n * 8, arena + 49152, 1, 64, arena + 237568, 32, 1, NULL, 32, 1, 0, transformer_train_panel_24, &(struct transformer_train_panel_24){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [64] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 64; i0++) {
            const float v413 = arena[371712 + i0];
            const float v756 = trainer->block_dense_1_bias_m[i0];
            const float v757 = v413 - v756;
            const float v758 = nn_fma(v757, 0.1f, v756);
            trainer->block_dense_1_bias_m[i0] = v758;
            const float v760 = trainer->block_dense_1_bias_v[i0];
            const float v761 = -v760;
            const float v762 = nn_fma(v413, v413, v761);
            const float v763 = nn_fma(v762, 0.001f, v760);
            trainer->block_dense_1_bias_v[i0] = v763;
            const float v765 = v758 * v524;
            const float v766 = nn_sqrt(v763);
            const float v767 = v766 + 1e-7f;
            const float v768 = v765 / v767;
            const float v84 = weights->block_dense_1_bias[i0];
            const float v769 = v84 - v768;
            weights->block_dense_1_bias[i0] = v769;
        }
    }
    /* transformer.nn:8: block/dense_1: contract [n, 8, 64] [32, 64] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 64, arena + 32768, 64, 1, weights->block_dense_1_kernel, 1, 64, arena, 32, 1, 0, NULL, NULL);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena, arena + 371712);
    /* transformer.nn:26: dense_5: contract [n, 8, 32] [n, 8, 64], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [32, 64] */
    nn_gemm(32, 64, n * 8, arena + 229376, 1, 32, arena + 32768, 64, 1, NULL, 64, 1, 0, transformer_train_panel_25, &(struct transformer_train_panel_25){ weights, trainer, arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v416 = arena[371712 + i0];
            const float v726 = trainer->block_layer_normalization_1_beta_m[i0];
            const float v727 = v416 - v726;
            const float v728 = nn_fma(v727, 0.1f, v726);
            trainer->block_layer_normalization_1_beta_m[i0] = v728;
            const float v730 = trainer->block_layer_normalization_1_beta_v[i0];
            const float v731 = -v730;
            const float v732 = nn_fma(v416, v416, v731);
            const float v733 = nn_fma(v732, 0.001f, v730);
            trainer->block_layer_normalization_1_beta_v[i0] = v733;
            const float v735 = v728 * v524;
            const float v736 = nn_sqrt(v733);
            const float v737 = v736 + 1e-7f;
            const float v738 = v735 / v737;
            const float v68 = weights->block_layer_normalization_1_beta[i0];
            const float v739 = v68 - v738;
            weights->block_layer_normalization_1_beta[i0] = v739;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, div, mul, neg over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v79 = arena[372992 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v414 = arena[i0 * 32 + i1];
                const float v72 = arena[212992 + i0 * 32 + i1];
                const float v418 = v414 * v72;
                const float v419 = v418 / v79;
                arena[229376 + i0 * 32 + i1] = v419;
                const float v80 = arena[221184 + i0 * 32 + i1];
                const float v421 = v419 * v80;
                const float v422 = -v421;
                arena[8192 + i0 * 32 + i1] = v422;
            }
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, add, neg over [n, 8, 32] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 256; i0++) {
            const float v414 = arena[i0];
            const float v80 = arena[221184 + i0];
            const float v417 = v414 * v80;
            const float v400 = arena[237568 + i0];
            const float v427 = v400 + v417;
            arena[i0] = v427;
            const float v428 = -v417;
            arena[221184 + i0] = v428;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 229376, arena + 371968);
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 8192, arena + 371712);
    /* transformer.nn:8: block/layer_normalization_1: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v79 = arena[372992 + i0];
            const float v425 = 0.5f / v79;
            const float v424 = arena[371712 + i0];
            const float v426 = v424 * v425;
            const float v431 = v426 * 0.03125f;
            arena[372992 + i0] = v431;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 221184, arena + 371712);
    /* transformer.nn:8: block/layer_normalization_1: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v430 = arena[371712 + i0];
            const float v435 = v430 * 0.03125f;
            arena[371712 + i0] = v435;
        }
    }
    /* transformer.nn:8: block/layer_normalization_1: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v431 = arena[372992 + i0];
            const float v435 = arena[371712 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v72 = arena[212992 + i0 * 32 + i1];
                const float v432 = v431 * v72;
                const float v433 = v432 + v432;
                const float v427 = arena[i0 * 32 + i1];
                const float v434 = v427 + v433;
                const float v436 = v434 + v435;
                arena[212992 + i0 * 32 + i1] = v436;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention/attention_output: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 212992, arena + 371712);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v420 = arena[371968 + i0];
            const float v711 = trainer->block_layer_normalization_1_gamma_m[i0];
            const float v712 = v420 - v711;
            const float v713 = nn_fma(v712, 0.1f, v711);
            trainer->block_layer_normalization_1_gamma_m[i0] = v713;
            const float v715 = trainer->block_layer_normalization_1_gamma_v[i0];
            const float v716 = -v715;
            const float v717 = nn_fma(v420, v420, v716);
            const float v718 = nn_fma(v717, 0.001f, v715);
            trainer->block_layer_normalization_1_gamma_v[i0] = v718;
            const float v720 = v713 * v524;
            const float v721 = nn_sqrt(v718);
            const float v722 = v721 + 1e-7f;
            const float v723 = v720 / v722;
            const float v67 = weights->block_layer_normalization_1_gamma[i0];
            const float v724 = v67 - v723;
            weights->block_layer_normalization_1_gamma[i0] = v724;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v437 = arena[371712 + i0];
            const float v696 = trainer->block_multi_head_attention_attention_output_bias_m[i0];
            const float v697 = v437 - v696;
            const float v698 = nn_fma(v697, 0.1f, v696);
            trainer->block_multi_head_attention_attention_output_bias_m[i0] = v698;
            const float v700 = trainer->block_multi_head_attention_attention_output_bias_v[i0];
            const float v701 = -v700;
            const float v702 = nn_fma(v437, v437, v701);
            const float v703 = nn_fma(v702, 0.001f, v700);
            trainer->block_multi_head_attention_attention_output_bias_v[i0] = v703;
            const float v705 = v698 * v524;
            const float v706 = nn_sqrt(v703);
            const float v707 = v706 + 1e-7f;
            const float v708 = v705 / v707;
            const float v64 = weights->block_multi_head_attention_attention_output_bias[i0];
            const float v709 = v64 - v708;
            weights->block_multi_head_attention_attention_output_bias[i0] = v709;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 204800, 1, 32, arena + 212992, 32, 1, arena, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/attention_output: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 212992, 32, 1, weights->block_multi_head_attention_attention_output_kernel, 1, 32, arena + 204800, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8, 32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v440 = arena[i0];
            const float v681 = trainer->block_multi_head_attention_attention_output_kernel_m[i0];
            const float v682 = v440 - v681;
            const float v683 = nn_fma(v682, 0.1f, v681);
            trainer->block_multi_head_attention_attention_output_kernel_m[i0] = v683;
            const float v685 = trainer->block_multi_head_attention_attention_output_kernel_v[i0];
            const float v686 = -v685;
            const float v687 = nn_fma(v440, v440, v686);
            const float v688 = nn_fma(v687, 0.001f, v685);
            trainer->block_multi_head_attention_attention_output_kernel_v[i0] = v688;
            const float v690 = v683 * v524;
            const float v691 = nn_sqrt(v688);
            const float v692 = v691 + 1e-7f;
            const float v693 = v690 / v692;
            const float v60 = weights->block_multi_head_attention_attention_output_kernel[i0];
            const float v694 = v60 - v693;
            weights->block_multi_head_attention_attention_output_kernel[i0] = v694;
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 8, 4, 8], div, mul, neg -> [n, 4, 8, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 204800 + i0 * 256 + i1 * 8, 32, 1, arena + 180224 + i0 * 256 + i1 * 8, 1, 32, arena + i0 * 256 + i1 * 64, 8, 1, 0, transformer_train_panel_26, &(struct transformer_train_panel_26){ i0, i1, arena });
        }
    }
    /* transformer.nn:7: block/multi_head_attention: sum [n, 4, 8, 8] -> [n, 4, 8] */
    nn_sum(n * 32, 8, arena + 8192, arena + 180224);
    /* transformer.nn:7: block/multi_head_attention: add, mul over [n, 4, 8, 8] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 32; i0++) {
            const float v448 = arena[180224 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 8; i1++) {
                const float v444 = arena[i0 * 8 + i1];
                const float v449 = v444 + v448;
                const float v55 = arena[188416 + i0 * 8 + i1];
                const float v450 = v449 * v55;
                arena[i0 * 8 + i1] = v450;
            }
        }
    }
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + 196608 + i0 * 256 + i1 * 64, 1, 8, arena + 204800 + i0 * 256 + i1 * 8, 32, 1, arena + 180224 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention/value: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 180224, arena + 370688);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v456 = arena[370688 + i0];
            const float v666 = trainer->block_multi_head_attention_value_bias_m[i0];
            const float v667 = v456 - v666;
            const float v668 = nn_fma(v667, 0.1f, v666);
            trainer->block_multi_head_attention_value_bias_m[i0] = v668;
            const float v670 = trainer->block_multi_head_attention_value_bias_v[i0];
            const float v671 = -v670;
            const float v672 = nn_fma(v456, v456, v671);
            const float v673 = nn_fma(v672, 0.001f, v670);
            trainer->block_multi_head_attention_value_bias_v[i0] = v673;
            const float v675 = v668 * v524;
            const float v676 = nn_sqrt(v673);
            const float v677 = v676 + 1e-7f;
            const float v678 = v675 / v677;
            const float v45 = weights->block_multi_head_attention_value_bias[i0];
            const float v679 = v45 - v678;
            weights->block_multi_head_attention_value_bias[i0] = v679;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 155648, 1, 32, arena + 180224, 32, 1, arena + 196608, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention: contract [n, 8, 4, 8] [n, 4, 8, 8] -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 1, 8, arena + 163840 + i0 * 256 + i1 * 8, 32, 1, arena + 188416 + i0 * 256 + i1 * 8, 32, 1, 0, NULL, NULL);
        }
    }
    /* transformer.nn:7: block/multi_head_attention/key: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 188416, arena + 370688);
    /* transformer.nn:7: block/multi_head_attention: contract [n, 4, 8, 8] [n, 8, 4, 8], div -> [n, 8, 4, 8] */
    for (ptrdiff_t i0 = 0; i0 < n; i0++) {
        for (ptrdiff_t i1 = 0; i1 < 4; i1++) {
            nn_gemm(8, 8, 8, arena + i0 * 256 + i1 * 64, 8, 1, arena + 172032 + i0 * 256 + i1 * 8, 32, 1, arena + 163840 + i0 * 256 + i1 * 8, 32, 1, 0, transformer_train_panel_27, &(struct transformer_train_panel_27){ i0, i1, arena });
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 163840, arena + 370720);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v462 = arena[370688 + i0];
            const float v636 = trainer->block_multi_head_attention_key_bias_m[i0];
            const float v637 = v462 - v636;
            const float v638 = nn_fma(v637, 0.1f, v636);
            trainer->block_multi_head_attention_key_bias_m[i0] = v638;
            const float v640 = trainer->block_multi_head_attention_key_bias_v[i0];
            const float v641 = -v640;
            const float v642 = nn_fma(v462, v462, v641);
            const float v643 = nn_fma(v642, 0.001f, v640);
            trainer->block_multi_head_attention_key_bias_v[i0] = v643;
            const float v645 = v638 * v524;
            const float v646 = nn_sqrt(v643);
            const float v647 = v646 + 1e-7f;
            const float v648 = v645 / v647;
            const float v38 = weights->block_multi_head_attention_key_bias[i0];
            const float v649 = v38 - v648;
            weights->block_multi_head_attention_key_bias[i0] = v649;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 155648, 1, 32, arena + 188416, 32, 1, arena + 172032, 32, 1, 0, NULL, NULL);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v469 = arena[370720 + i0];
            const float v606 = trainer->block_multi_head_attention_query_bias_m[i0];
            const float v607 = v469 - v606;
            const float v608 = nn_fma(v607, 0.1f, v606);
            trainer->block_multi_head_attention_query_bias_m[i0] = v608;
            const float v610 = trainer->block_multi_head_attention_query_bias_v[i0];
            const float v611 = -v610;
            const float v612 = nn_fma(v469, v469, v611);
            const float v613 = nn_fma(v612, 0.001f, v610);
            trainer->block_multi_head_attention_query_bias_v[i0] = v613;
            const float v615 = v608 * v524;
            const float v616 = nn_sqrt(v613);
            const float v617 = v616 + 1e-7f;
            const float v618 = v615 / v617;
            const float v31 = weights->block_multi_head_attention_query_bias[i0];
            const float v619 = v31 - v618;
            weights->block_multi_head_attention_query_bias[i0] = v619;
        }
    }
    /* transformer.nn:7: block/multi_head_attention/query: contract [n, 8, 32] [n, 8, 32] -> [32, 32] */
    nn_gemm(32, 32, n * 8, arena + 155648, 1, 32, arena + 163840, 32, 1, arena + 197632, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/value: contract [n, 8, 32] [32, 32] -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 180224, 32, 1, weights->block_multi_head_attention_value_kernel, 1, 32, arena + 155648, 32, 1, 0, NULL, NULL);
    /* transformer.nn:7: block/multi_head_attention/key: contract [n, 8, 32] [32, 32], add -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 188416, 32, 1, weights->block_multi_head_attention_key_kernel, 1, 32, NULL, 32, 1, 0, transformer_train_panel_28, &(struct transformer_train_panel_28){ arena });
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v459 = arena[196608 + i0];
            const float v651 = trainer->block_multi_head_attention_value_kernel_m[i0];
            const float v652 = v459 - v651;
            const float v653 = nn_fma(v652, 0.1f, v651);
            trainer->block_multi_head_attention_value_kernel_m[i0] = v653;
            const float v655 = trainer->block_multi_head_attention_value_kernel_v[i0];
            const float v656 = -v655;
            const float v657 = nn_fma(v459, v459, v656);
            const float v658 = nn_fma(v657, 0.001f, v655);
            trainer->block_multi_head_attention_value_kernel_v[i0] = v658;
            const float v660 = v653 * v524;
            const float v661 = nn_sqrt(v658);
            const float v662 = v661 + 1e-7f;
            const float v663 = v660 / v662;
            const float v42 = weights->block_multi_head_attention_value_kernel[i0];
            const float v664 = v42 - v663;
            weights->block_multi_head_attention_value_kernel[i0] = v664;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v466 = arena[172032 + i0];
            const float v621 = trainer->block_multi_head_attention_key_kernel_m[i0];
            const float v622 = v466 - v621;
            const float v623 = nn_fma(v622, 0.1f, v621);
            trainer->block_multi_head_attention_key_kernel_m[i0] = v623;
            const float v625 = trainer->block_multi_head_attention_key_kernel_v[i0];
            const float v626 = -v625;
            const float v627 = nn_fma(v466, v466, v626);
            const float v628 = nn_fma(v627, 0.001f, v625);
            trainer->block_multi_head_attention_key_kernel_v[i0] = v628;
            const float v630 = v623 * v524;
            const float v631 = nn_sqrt(v628);
            const float v632 = v631 + 1e-7f;
            const float v633 = v630 / v632;
            const float v35 = weights->block_multi_head_attention_key_kernel[i0];
            const float v634 = v35 - v633;
            weights->block_multi_head_attention_key_kernel[i0] = v634;
        }
    }
    /* transformer.nn:7: block/layer_normalization: contract [n, 8, 32] [32, 32], add, mul, mul, div, mul, neg, add, neg -> [n, 8, 32] */
    nn_gemm(n * 8, 32, 32, arena + 163840, 32, 1, weights->block_multi_head_attention_query_kernel, 1, 32, arena + 172032, 32, 1, 0, transformer_train_panel_29, &(struct transformer_train_panel_29){ arena });
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 155648, arena + 370944);
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 172032, arena + 370976);
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 147456, arena + 370688);
    /* transformer.nn:7: block/layer_normalization: div, mul, mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v25 = arena[372736 + i0];
            const float v483 = 0.5f / v25;
            const float v482 = arena[370688 + i0];
            const float v484 = v482 * v483;
            const float v489 = v484 * 0.03125f;
            arena[372736 + i0] = v489;
        }
    }
    /* transformer.nn:7: block/layer_normalization: sum [n, 8, 32] -> [n, 8] */
    nn_sum(n * 8, 32, arena + 180224, arena + 370688);
    /* transformer.nn:7: block/layer_normalization: mul over [n, 8, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v488 = arena[370688 + i0];
            const float v493 = v488 * 0.03125f;
            arena[370688 + i0] = v493;
        }
    }
    /* transformer.nn:7: block/layer_normalization: mul, add, add, add over [n, 8, 32] */
    {
        for (ptrdiff_t i0 = 0; i0 < n * 8; i0++) {
            const float v489 = arena[372736 + i0];
            const float v493 = arena[370688 + i0];
            NN_INDEPENDENT
            for (ptrdiff_t i1 = 0; i1 < 32; i1++) {
                const float v17 = arena[139264 + i0 * 32 + i1];
                const float v490 = v489 * v17;
                const float v491 = v490 + v490;
                const float v485 = arena[212992 + i0 * 32 + i1];
                const float v492 = v485 + v491;
                const float v494 = v492 + v493;
                arena[139264 + i0 * 32 + i1] = v494;
            }
        }
    }
    /* transformer.nn:14: sum [n, 8, 32] -> [8, 32] */
    nn_sum_rows(n, 256, arena + 139264, arena + 147456);
    /* transformer.nn:13: dense: sum [n, 8, 32] -> [32] */
    nn_sum_rows(n * 8, 32, arena + 139264, arena + 370688);
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32, 4, 8] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 1024; i0++) {
            const float v473 = arena[197632 + i0];
            const float v591 = trainer->block_multi_head_attention_query_kernel_m[i0];
            const float v592 = v473 - v591;
            const float v593 = nn_fma(v592, 0.1f, v591);
            trainer->block_multi_head_attention_query_kernel_m[i0] = v593;
            const float v595 = trainer->block_multi_head_attention_query_kernel_v[i0];
            const float v596 = -v595;
            const float v597 = nn_fma(v473, v473, v596);
            const float v598 = nn_fma(v597, 0.001f, v595);
            trainer->block_multi_head_attention_query_kernel_v[i0] = v598;
            const float v600 = v593 * v524;
            const float v601 = nn_sqrt(v598);
            const float v602 = v601 + 1e-7f;
            const float v603 = v600 / v602;
            const float v28 = weights->block_multi_head_attention_query_kernel[i0];
            const float v604 = v28 - v603;
            weights->block_multi_head_attention_query_kernel[i0] = v604;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v474 = arena[370944 + i0];
            const float v576 = trainer->block_layer_normalization_beta_m[i0];
            const float v577 = v474 - v576;
            const float v578 = nn_fma(v577, 0.1f, v576);
            trainer->block_layer_normalization_beta_m[i0] = v578;
            const float v580 = trainer->block_layer_normalization_beta_v[i0];
            const float v581 = -v580;
            const float v582 = nn_fma(v474, v474, v581);
            const float v583 = nn_fma(v582, 0.001f, v580);
            trainer->block_layer_normalization_beta_v[i0] = v583;
            const float v585 = v578 * v524;
            const float v586 = nn_sqrt(v583);
            const float v587 = v586 + 1e-7f;
            const float v588 = v585 / v587;
            const float v12 = weights->block_layer_normalization_beta[i0];
            const float v589 = v12 - v588;
            weights->block_layer_normalization_beta[i0] = v589;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v478 = arena[370976 + i0];
            const float v561 = trainer->block_layer_normalization_gamma_m[i0];
            const float v562 = v478 - v561;
            const float v563 = nn_fma(v562, 0.1f, v561);
            trainer->block_layer_normalization_gamma_m[i0] = v563;
            const float v565 = trainer->block_layer_normalization_gamma_v[i0];
            const float v566 = -v565;
            const float v567 = nn_fma(v478, v478, v566);
            const float v568 = nn_fma(v567, 0.001f, v565);
            trainer->block_layer_normalization_gamma_v[i0] = v568;
            const float v570 = v563 * v524;
            const float v571 = nn_sqrt(v568);
            const float v572 = v571 + 1e-7f;
            const float v573 = v570 / v572;
            const float v11 = weights->block_layer_normalization_gamma[i0];
            const float v574 = v11 - v573;
            weights->block_layer_normalization_gamma[i0] = v574;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [8, 32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 256; i0++) {
            const float v495 = arena[147456 + i0];
            const float v546 = trainer->position_embedding_embeddings_m[i0];
            const float v547 = v495 - v546;
            const float v548 = nn_fma(v547, 0.1f, v546);
            trainer->position_embedding_embeddings_m[i0] = v548;
            const float v550 = trainer->position_embedding_embeddings_v[i0];
            const float v551 = -v550;
            const float v552 = nn_fma(v495, v495, v551);
            const float v553 = nn_fma(v552, 0.001f, v550);
            trainer->position_embedding_embeddings_v[i0] = v553;
            const float v555 = v548 * v524;
            const float v556 = nn_sqrt(v553);
            const float v557 = v556 + 1e-7f;
            const float v558 = v555 / v557;
            const float v9 = weights->position_embedding_embeddings[i0];
            const float v559 = v9 - v558;
            weights->position_embedding_embeddings[i0] = v559;
        }
    }
    /* transformer.nn:26: dense_5: sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, sub, and 1 more over [32] */
    {
        const float v524 = arena[374048];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 32; i0++) {
            const float v496 = arena[370688 + i0];
            const float v531 = trainer->dense_bias_m[i0];
            const float v532 = v496 - v531;
            const float v533 = nn_fma(v532, 0.1f, v531);
            trainer->dense_bias_m[i0] = v533;
            const float v535 = trainer->dense_bias_v[i0];
            const float v536 = -v535;
            const float v537 = nn_fma(v496, v496, v536);
            const float v538 = nn_fma(v537, 0.001f, v535);
            trainer->dense_bias_v[i0] = v538;
            const float v540 = v533 * v524;
            const float v541 = nn_sqrt(v538);
            const float v542 = v541 + 1e-7f;
            const float v543 = v540 / v542;
            const float v7 = weights->dense_bias[i0];
            const float v544 = v7 - v543;
            weights->dense_bias[i0] = v544;
        }
    }
    /* transformer.nn:26: dense_5: contract [n, 8, 8] [n, 8, 32], sub, fma, store, neg, fma, fma, store, mul, sqrt, add, div, and 2 more -> [8, 32] */
    nn_gemm(8, 32, n * 8, arena + 368640, 1, 8, arena + 139264, 32, 1, NULL, 32, 1, 0, transformer_train_panel_30, &(struct transformer_train_panel_30){ weights, trainer, arena });
    return arena[374052];
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
    163968, 1658512,
    offsetof(transformer_trainer, metrics), offsetof(transformer_trainer, learning_rate), offsetof(transformer_trainer, step),
    offsetof(transformer_trainer, seed),
    39, 78, 1, 1, 1, 2,
    transformer_weight_table, transformer_slot_table, transformer_input_table, transformer_output_table, transformer_target_table, transformer_metric_names,
    transformer_any_init, NULL, transformer_any_predict,
    transformer_any_trainer_init, transformer_any_train, transformer_any_metrics_reset,
    transformer_any_evaluate, transformer_any_metrics_result, NULL,
};
