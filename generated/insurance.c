/* insurance.c: model insurance, made by nnc 0.1.0.
 *
 * 2 parameters, 8 bytes of weights. Up to 15 samples a call.
 * RAM for prediction, beside the weights: 144 bytes.
 * RAM for training, beside the weights: 504 bytes.
 *
 * layer                        type                 output                 parameters
 * dense                        dense                [1]                             2
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "insurance.h"

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

/* The larger; NaN when either is. Nonshort-circuit, so that it becomes a compare and a select. */
NN_INLINE float nn_maximum(float a, float b) { return ((a > b) | (a != a)) ? a : b; }
NN_INLINE float nn_minimum(float a, float b) { return ((a < b) | (a != a)) ? a : b; }

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

/* 1 / (1 + e^-x), both terms times 2^-64 lest e^-x overflow. Adding 1 first and 2^n last keeps all floats within 2 ULP. */
NN_INLINE float nn_sigmoid(float x) {
    const float one = 5.42101086e-20f;
    float bounded = nn_bounded(x, -104.0f, 30.0f);
    uint32_t power;
    float r = nn_exp_reduce(-bounded, &power);
    float scale = nn_exp_scale(power, -64);
    return one / (nn_fma(scale, nn_exp_rest(r), one) + scale);
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


void insurance_init(insurance_weights *weights, uint64_t seed) {
    (void)seed;
    /* insurance.nn:10: store over [1, 1] */
    {
        weights->dense_kernel[0] = 0.0f;
    }
    /* insurance.nn:10: store over [1] */
    {
        weights->dense_bias[0] = 0.0f;
    }
}

struct insurance_predict_panel_1 { float *bought_insurance; const insurance_weights *weights; };

/* insurance.nn:9: dense: contract [n, 1] [1, 1], add, sigmoid -> [n, 1] */
static void insurance_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct insurance_predict_panel_1 *const given = context;
    float *const bought_insurance = given->bought_insurance;
    const insurance_weights *const weights = given->weights;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v3 = weights->dense_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++) {
        const float v2 = c[i0 - row];
        const float v4 = v2 + v3;
        const float v5 = nn_sigmoid(v4);
        bought_insurance[i0] = v5;
    }
}

void insurance_predict(const insurance_weights *weights, insurance_scratch *scratch, int n, const float *age, float *bought_insurance) {
    if (n < 1 || n > INSURANCE_BATCH) return;
    (void)scratch;
    /* insurance.nn:9: dense: contract [n, 1] [1, 1], add, sigmoid -> [n, 1] */
    nn_gemm(n, 1, 1, age, 1, 0, weights->dense_kernel, 0, 0, bought_insurance, 1, 0, 0, insurance_predict_panel_1, &(struct insurance_predict_panel_1){ bought_insurance, weights }, NULL);
}

void insurance_trainer_init(insurance_trainer *trainer, uint64_t seed) {
    trainer->seed = seed;
    insurance_metrics_reset(&trainer->metrics);
    /* insurance.nn:16: dense: store, store over [] */
    {
        trainer->step = (uint32_t)0;
        trainer->learning_rate = 0.004f;
    }
    /* insurance.nn:16: dense: store over [1, 1] */
    {
        trainer->dense_kernel_m[0] = 0.0f;
    }
    /* insurance.nn:16: dense: store over [1] */
    {
        trainer->dense_bias_m[0] = 0.0f;
    }
}

struct insurance_train_panel_1 { const float *bought_insurance_true; insurance_weights *weights; float *arena; };

/* insurance.nn:17: contract [n, 1] [1, 1], add, sigmoid, maximum, minimum, log, sub, sub, log, mul, fma, neg, and 2 more -> [n, 1] */
static void insurance_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct insurance_train_panel_1 *const given = context;
    const float *const bought_insurance_true = given->bought_insurance_true;
    insurance_weights *const weights = given->weights;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    NN_ALIGNED float u3[16];
    nn_whole(rows, bought_insurance_true, u3);
    const float v2 = weights->dense_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < NN_WHOLE(row + rows); i0++) {
        const float v20 = c[i0 - row];
        const float v21 = v20 + v2;
        const float v22 = nn_sigmoid(v21);
        arena[i0] = v22;
        const float v27 = nn_maximum(v22, 1e-7f);
        arena[16 + i0] = v27;
        const float v30 = nn_minimum(v27, 0.9999999f);
        arena[32 + i0] = v30;
        const float v31 = nn_log(v30);
        const float v3 = u3[i0];
        const float v32 = 1.0f - v3;
        arena[48 + i0] = v32;
        const float v33 = 1.0f - v30;
        arena[64 + i0] = v33;
        const float v34 = nn_log(v33);
        const float v35 = v32 * v34;
        const float v36 = nn_fma(v3, v31, v35);
        const float v37 = -v36;
        arena[80 + i0] = v37;
        const float v45 = (0.5f < v22 ? 1.0f : 0.0f);
        const float v46 = (v3 == v45 ? 1.0f : 0.0f);
        arena[96 + i0] = v46;
    }
}

struct insurance_train_panel_2 { insurance_weights *weights; insurance_trainer *trainer; };

/* insurance.nn:16: dense: contract [n, 1] [n, 1], mul, neg, fma, store, add, store -> [1, 1] */
static void insurance_train_panel_2(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct insurance_train_panel_2 *const given = context;
    insurance_weights *const weights = given->weights;
    insurance_trainer *const trainer = given->trainer;
    (void)c_row;
    (void)row;
    (void)rows;
    (void)column;
    (void)columns;
    const float v67 = c[0];
    const float v16 = trainer->learning_rate;
    const float v70 = v67 * v16;
    const float v71 = -v70;
    const float v17 = trainer->dense_kernel_m[0];
    const float v72 = nn_fma(v17, 0.995f, v71);
    const float v1 = weights->dense_kernel[0];
    const float v74 = v1 + v72;
    trainer->dense_kernel_m[0] = v72;
    weights->dense_kernel[0] = v74;
}

float insurance_train(insurance_weights *weights, insurance_trainer *trainer, int n, const float *age, const float *bought_insurance_true) {
    insurance_metrics *const metrics = &trainer->metrics;
    float *const arena = trainer->arena;
    if (n < 1 || n > INSURANCE_BATCH) return nn_from_bits(0x7fc00000u);
    /* insurance.nn:16: dense: add, store, add, store, add, store over [] */
    {
        const int32_t v15 = (int32_t)trainer->step;
        const int32_t v68 = v15 + 1;
        const float v13 = metrics->accuracy_count;
        const float v50 = v13 + (float)n;
        const float v9 = metrics->loss_count;
        const float v43 = v9 + (float)n;
        trainer->step = (uint32_t)v68;
        metrics->accuracy_count = v50;
        metrics->loss_count = v43;
    }
    /* insurance.nn:17: contract [n, 1] [1, 1], add, sigmoid, maximum, minimum, log, sub, sub, log, mul, fma, neg, and 2 more -> [n, 1] */
    nn_gemm(n, 1, 1, age, 1, 0, weights->dense_kernel, 0, 0, arena, 1, 0, 0, insurance_train_panel_1, &(struct insurance_train_panel_1){ bought_insurance_true, weights, arena }, NULL);
    /* insurance.nn:15: sum [n] -> [] */
    nn_sum(1, n, arena + 80, arena + 112);
    /* insurance.nn:17: sum [n, 1] -> [] */
    nn_sum(1, n, arena + 96, arena + 80);
    /* insurance.nn:15: add, store, div, neg over [] */
    {
        const float v12 = metrics->accuracy_total;
        const float v47 = arena[80];
        const float v48 = v12 + v47;
        const float v52 = 1.0f / (float)n;
        const float v53 = -v52;
        arena[80] = v53;
        metrics->accuracy_total = v48;
    }
    /* insurance.nn:9: dense: sub, mul, equal, less, equal, less, mul, div, mul, div, sub, mul, and 6 more over [n, 1] */
    {
        NN_ALIGNED float u3[16];
        nn_whole(n, bought_insurance_true, u3);
        const float v53 = arena[80];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) {
            const float v22 = arena[i0];
            const float v23 = 1.0f - v22;
            const float v24 = v22 * v23;
            const float v25 = (v22 == 1e-7f ? 1.0f : 0.0f);
            const float v26 = (1e-7f < v22 ? 1.0f : 0.0f);
            const float v27 = arena[16 + i0];
            const float v28 = (v27 == 0.9999999f ? 1.0f : 0.0f);
            const float v29 = (v27 < 0.9999999f ? 1.0f : 0.0f);
            const float v3 = u3[i0];
            const float v54 = v53 * v3;
            const float v30 = arena[32 + i0];
            const float v55 = v54 / v30;
            const float v32 = arena[48 + i0];
            const float v56 = v53 * v32;
            const float v33 = arena[64 + i0];
            const float v57 = v56 / v33;
            const float v58 = v55 - v57;
            const float v59 = v58 * 0.5f;
            const float v60 = (v28 != 0 ? v59 : 0.0f);
            const float v61 = (v29 != 0 ? v58 : v60);
            const float v62 = v61 * 0.5f;
            const float v63 = (v25 != 0 ? v62 : 0.0f);
            const float v64 = (v26 != 0 ? v61 : v63);
            const float v65 = v64 * v24;
            arena[i0] = v65;
        }
    }
    /* insurance.nn:16: dense: contract [n, 1] [n, 1], mul, neg, fma, store, add, store -> [1, 1] */
    nn_gemm(1, 1, n, age, 0, 1, arena, 1, 0, NULL, 0, 0, 0, insurance_train_panel_2, &(struct insurance_train_panel_2){ weights, trainer }, NULL);
    /* insurance.nn:9: dense: sum [n, 1] -> [1] */
    nn_sum(1, n, arena, arena + 16);
    /* insurance.nn:16: dense: mul, neg, fma, store, add, store over [1] */
    {
        const float v66 = arena[16];
        const float v16 = trainer->learning_rate;
        const float v76 = v66 * v16;
        const float v77 = -v76;
        const float v19 = trainer->dense_bias_m[0];
        const float v78 = nn_fma(v19, 0.995f, v77);
        const float v2 = weights->dense_bias[0];
        const float v80 = v2 + v78;
        trainer->dense_bias_m[0] = v78;
        weights->dense_bias[0] = v80;
    }
    /* insurance.nn:16: dense: div, fma, store over [] */
    {
        const float v39 = arena[112];
        const float v40 = v39 / (float)n;
        arena[112] = v40;
        const float v8 = metrics->loss_total;
        const float v41 = nn_fma(v40, (float)n, v8);
        metrics->loss_total = v41;
    }
    return arena[112];
}

void insurance_metrics_reset(insurance_metrics *metrics) {
    /* insurance.nn:17: store, store, store, store over [] */
    {
        metrics->loss_total = 0.0f;
        metrics->loss_count = 0.0f;
        metrics->accuracy_total = 0.0f;
        metrics->accuracy_count = 0.0f;
    }
}

struct insurance_evaluate_panel_1 { const float *bought_insurance_true; const insurance_weights *weights; float *arena; };

/* insurance.nn:17: contract [n, 1] [1, 1], add, sigmoid, maximum, minimum, log, sub, sub, log, mul, fma, neg, and 2 more -> [n, 1] */
static void insurance_evaluate_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct insurance_evaluate_panel_1 *const given = context;
    const float *const bought_insurance_true = given->bought_insurance_true;
    const insurance_weights *const weights = given->weights;
    float *const arena = given->arena;
    (void)c_row;
    (void)column;
    (void)columns;
    const float v3 = weights->dense_bias[0];
    NN_INDEPENDENT
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++) {
        const float v2 = c[i0 - row];
        const float v4 = v2 + v3;
        const float v5 = nn_sigmoid(v4);
        const float v8 = nn_maximum(v5, 1e-7f);
        const float v10 = nn_minimum(v8, 0.9999999f);
        const float v11 = nn_log(v10);
        const float v6 = bought_insurance_true[i0];
        const float v13 = 1.0f - v6;
        const float v14 = 1.0f - v10;
        const float v15 = nn_log(v14);
        const float v16 = v13 * v15;
        const float v17 = nn_fma(v6, v11, v16);
        const float v18 = -v17;
        arena[i0] = v18;
        const float v30 = (0.5f < v5 ? 1.0f : 0.0f);
        const float v31 = (v6 == v30 ? 1.0f : 0.0f);
        arena[16 + i0] = v31;
    }
}

float insurance_evaluate(const insurance_weights *weights, insurance_scratch *scratch, insurance_metrics *metrics, int n, const float *age, const float *bought_insurance_true) {
    float *const arena = scratch->arena;
    if (n < 1 || n > INSURANCE_BATCH) return nn_from_bits(0x7fc00000u);
    /* insurance.nn:17: contract [n, 1] [1, 1], add, sigmoid, maximum, minimum, log, sub, sub, log, mul, fma, neg, and 2 more -> [n, 1] */
    nn_gemm(n, 1, 1, age, 1, 0, weights->dense_kernel, 0, 0, arena, 1, 0, 0, insurance_evaluate_panel_1, &(struct insurance_evaluate_panel_1){ bought_insurance_true, weights, arena }, NULL);
    /* insurance.nn:15: sum [n] -> [] */
    nn_sum(1, n, arena, arena + 32);
    /* insurance.nn:17: sum [n, 1] -> [] */
    nn_sum(1, n, arena + 16, arena);
    /* insurance.nn:17: div, fma, store, add, store, add, store, add, store over [] */
    {
        const float v20 = arena[32];
        const float v22 = v20 / (float)n;
        arena[32] = v22;
        const float v23 = metrics->loss_total;
        const float v24 = nn_fma(v22, (float)n, v23);
        const float v36 = metrics->accuracy_count;
        const float v37 = v36 + (float)n;
        const float v33 = metrics->accuracy_total;
        const float v32 = arena[0];
        const float v34 = v33 + v32;
        const float v26 = metrics->loss_count;
        const float v27 = v26 + (float)n;
        metrics->loss_total = v24;
        metrics->accuracy_count = v37;
        metrics->accuracy_total = v34;
        metrics->loss_count = v27;
    }
    return arena[32];
}

void insurance_metrics_result(const insurance_metrics *metrics, float result[INSURANCE_METRICS]) {
    float arena[8];
    /* insurance.nn:17: div, div over [] */
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
typedef char insurance_weights_check[sizeof(insurance_weights) == INSURANCE_WEIGHTS_BYTES ? 1 : -1];
typedef char insurance_scratch_check[sizeof(insurance_scratch) == INSURANCE_INFERENCE_BYTES ? 1 : -1];
typedef char insurance_trainer_check[sizeof(insurance_trainer) == INSURANCE_TRAINING_BYTES ? 1 : -1];

static void insurance_any_init(void *weights, uint64_t seed) { insurance_init(weights, seed); }

static void insurance_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    insurance_predict(weights, scratch, n, inputs[0], outputs[0]);
}

static void insurance_any_trainer_init(void *trainer, uint64_t seed) { insurance_trainer_init(trainer, seed); }

static float insurance_any_train(void *weights, void *trainer, int n, const void *const *inputs,
                            const void *const *targets, const float *sample_weight) {
    (void)sample_weight;
    return insurance_train(weights, trainer, n, inputs[0], targets[0]);
}

static void insurance_any_metrics_reset(void *metrics) { insurance_metrics_reset(metrics); }

static float insurance_any_evaluate(const void *weights, void *scratch, void *metrics, int n,
                               const void *const *inputs, const void *const *targets,
                               const float *sample_weight) {
    (void)sample_weight;
    return insurance_evaluate(weights, scratch, metrics, n, inputs[0], targets[0]);
}

static void insurance_any_metrics_result(const void *metrics, float *result) { insurance_metrics_result(metrics, result); }

static const nn_tensor insurance_weight_table[] = {
    { "dense/kernel", NN_F32, 1, 2, { 1, 1, 0, 0, 0, 0 }, 1, offsetof(insurance_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(insurance_weights, dense_bias), 0 },
};
static const nn_tensor insurance_slot_table[] = {
    { "dense/kernel/m", NN_F32, 0, 2, { 1, 1, 0, 0, 0, 0 }, 1, offsetof(insurance_trainer, dense_kernel_m), 0 },
    { "dense/bias/m", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(insurance_trainer, dense_bias_m), 0 },
};
static const nn_tensor insurance_input_table[] = {
    { "age", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const nn_tensor insurance_output_table[] = {
    { "bought_insurance", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const nn_tensor insurance_target_table[] = {
    { "bought_insurance_true", NN_F32, 0, 1, { 1, 0, 0, 0, 0, 0 }, 1, 0, 0 },
};
static const char *const insurance_metric_names[] = { "loss", "accuracy" };

const nn_model insurance_model = {
    NN_MODEL_VERSION, "insurance", INSURANCE_LAYOUT, 15,
    sizeof(insurance_weights), sizeof(insurance_scratch), sizeof(insurance_trainer), sizeof(insurance_metrics),
    144, 504,
    offsetof(insurance_trainer, metrics), offsetof(insurance_trainer, learning_rate), offsetof(insurance_trainer, step),
    offsetof(insurance_trainer, seed),
    2, 2, 1, 1, 1, 2,
    insurance_weight_table, insurance_slot_table, insurance_input_table, insurance_output_table, insurance_target_table, insurance_metric_names,
    insurance_any_init, NULL, insurance_any_predict,
    insurance_any_trainer_init, insurance_any_train, insurance_any_metrics_reset,
    insurance_any_evaluate, insurance_any_metrics_result, NULL,
};
