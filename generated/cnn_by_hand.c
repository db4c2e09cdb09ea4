/* cnn_by_hand.c: model cnn_by_hand, made by nnc 0.1.0.
 *
 * 38 parameters, 152 bytes of weights. Up to 32 samples a call.
 * RAM for prediction, beside the weights: 3200 bytes.
 *
 * layer                        type                 output                 parameters
 * conv2d                       conv2d               [5, 5, 1]                      28
 * max_pooling2d                max_pooling2d        [2, 2, 1]                       0
 * flatten                      flatten              [4]                             0
 * dense                        dense                [2]                            10
 *
 * No terms are attached to this file: what nnc emits is yours. */
#include "cnn_by_hand.h"

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

/* For any number of filters. */
NN_KERNEL void nn_conv_some(const nn_window *w, const nn_part *part, int wide, int n, const float *x, const float *kernel, float *y) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups;
    for (int s = 0; s < n; s++, x += nn_window_sample(w), y += nn_part_sample(w, part))
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int g = 0; g < w->groups; g++) {
                    const float *weights = kernel + g * width;
                    float *made = y + g * width;
                    int j = nn_conv_vectors(w, part, wide, width, d, h, x + g * inner, weights, made);
                    if (j < width)
                        nn_conv_outputs(w, part, wide, (nn_filters){ 1, width - j }, d, h, x + g * inner, weights + j, made + j);
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

static const float cnn_by_hand_constant_0[27] = {
    -1.0f, 1.0f, 0.0f, -1.0f, 0.0f, 1.0f, 1.0f, 0.0f, 1.0f, 0.0f,
    1.0f, 0.0f, 1.0f, -1.0f, 1.0f, -1.0f, -1.0f, 0.0f, 0.0f, 1.0f,
    1.0f, 1.0f, 0.0f, -1.0f, 1.0f, -1.0f, 1.0f,
};
static const float cnn_by_hand_constant_1[8] = {
    0.001f, -0.001f, 0.002f, 0.001f, -0.001f, 0.002f, 0.001f, 0.001f,
};

static void cnn_by_hand_kernel_1(int n, const float *a, const float *b, float *y) {
    static const nn_window window = { { 1, 5, 5 }, { 1, 5, 5 }, { 1, 3, 3 }, { 1, 1, 1 }, { 1, 1, 1 }, { 0, 1, 1 }, 3, 1, 1 };
    static const nn_part part = { { 0, 0, 0 }, { 1, 1, 1 }, { 1, 3, 3 }, { 0, 0, 0 }, { 1, 1, 1 }, { 1, 5, 5 } };
    nn_conv_some(&window, &part, 5, n, a, b, y);
}

static void cnn_by_hand_kernel_2(int n, const float *a, float *y) {
    static const nn_window window = { { 1, 5, 5 }, { 1, 2, 2 }, { 1, 2, 2 }, { 1, 2, 2 }, { 1, 1, 1 }, { 0, 0, 0 }, 1, 1, 1 };
    nn_window_max(&window, n, a, y);
}

static void cnn_by_hand_kernel_3(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, ptrdiff_t c_row) {
    (void)k;
    (void)is_held, (void)next;
    nn_gemm_piece(rows, columns, 4, 0, NULL, a, 4, 1, b, 2, 1, c, c_row, 0);
}

void cnn_by_hand_init(cnn_by_hand_weights *weights, uint64_t seed) {
    (void)seed;
    /* cnn_by_hand.nn:21: store over [3, 3, 3, 1] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 27; i0++) {
            const float v0 = cnn_by_hand_constant_0[i0];
            weights->conv2d_kernel[i0] = v0;
        }
    }
    /* cnn_by_hand.nn:21: store over [1] */
    {
        weights->conv2d_bias[0] = 1.0f;
    }
    /* cnn_by_hand.nn:21: store over [4, 2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 8; i0++) {
            const float v4 = cnn_by_hand_constant_1[i0];
            weights->dense_kernel[i0] = v4;
        }
    }
    /* cnn_by_hand.nn:21: store over [2] */
    {
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < 2; i0++) {
            weights->dense_bias[i0] = 0.0f;
        }
    }
}

struct cnn_by_hand_predict_panel_1 { float *scores; const cnn_by_hand_weights *weights; };

/* cnn_by_hand.nn:20: dense: contract [n, 4] [4, 2], add -> [n, 2] */
static void cnn_by_hand_predict_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,
    int columns) {
    const struct cnn_by_hand_predict_panel_1 *const given = context;
    float *const scores = given->scores;
    const cnn_by_hand_weights *const weights = given->weights;
    for (ptrdiff_t i0 = row; i0 < row + rows; i0++, c += c_row) {
        NN_INDEPENDENT
        for (ptrdiff_t i1 = column; i1 < column + columns; i1++) {
            const float v11 = c[i1 - column];
            const float v12 = weights->dense_bias[i1];
            const float v13 = v11 + v12;
            scores[i0 * 2 + i1] = v13;
        }
    }
}

void cnn_by_hand_predict(const cnn_by_hand_weights *weights, cnn_by_hand_scratch *scratch, int n, const float *image, float *convolution, float *rectified, float *pooled, float *flat, float *scores) {
    float *const arena = scratch->arena;
    if (n < 1 || n > CNN_BY_HAND_BATCH) return;
    /* cnn_by_hand.nn:8: conv2d: conv [n, 5, 5, 3] [3, 3, 3, 1] -> [n, 5, 5, 1] */
    cnn_by_hand_kernel_1(n, image, weights->conv2d_kernel, arena);
    /* cnn_by_hand.nn:14: add, less, select over [n, 5, 5, 1] */
    {
        const float v3 = weights->conv2d_bias[0];
        NN_INDEPENDENT
        for (ptrdiff_t i0 = 0; i0 < n * 25; i0++) {
            const float v2 = arena[i0];
            const float v4 = v2 + v3;
            convolution[i0] = v4;
            const float v6 = (0.0f < v4 ? 1.0f : 0.0f);
            const float v7 = (v6 != 0 ? v4 : 0.0f);
            rectified[i0] = v7;
        }
    }
    /* cnn_by_hand.nn:16: max_pooling2d: window_max [n, 5, 5, 1] [n, 5, 5, 1] -> [n, 2, 2, 1] */
    cnn_by_hand_kernel_2(n, rectified, pooled);
    /* cnn_by_hand.nn:20: dense: contract [n, 4] [4, 2], add -> [n, 2] */
    nn_gemm_panels(n, 2, 4, pooled, 4, 1, weights->dense_kernel, 2, 1, scores, 2, 0, cnn_by_hand_kernel_3, cnn_by_hand_predict_panel_1, &(struct cnn_by_hand_predict_panel_1){ scores, weights }, NULL);
    for (ptrdiff_t i0 = 0; i0 < n * 4; i0++) flat[i0] = pooled[i0];
}

/* Fails to compile where a struct does not have the size that was planned. */
typedef char cnn_by_hand_weights_check[sizeof(cnn_by_hand_weights) == CNN_BY_HAND_WEIGHTS_BYTES ? 1 : -1];
typedef char cnn_by_hand_scratch_check[sizeof(cnn_by_hand_scratch) == CNN_BY_HAND_INFERENCE_BYTES ? 1 : -1];

static void cnn_by_hand_any_init(void *weights, uint64_t seed) { cnn_by_hand_init(weights, seed); }

static void cnn_by_hand_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,
                             float *const *outputs) {
    cnn_by_hand_predict(weights, scratch, n, inputs[0], outputs[0], outputs[1], outputs[2], outputs[3], outputs[4]);
}

static const nn_tensor cnn_by_hand_weight_table[] = {
    { "conv2d/kernel", NN_F32, 1, 4, { 3, 3, 3, 1, 0, 0 }, 27, offsetof(cnn_by_hand_weights, conv2d_kernel), 0 },
    { "conv2d/bias", NN_F32, 1, 1, { 1, 0, 0, 0, 0, 0 }, 1, offsetof(cnn_by_hand_weights, conv2d_bias), 0 },
    { "dense/kernel", NN_F32, 1, 2, { 4, 2, 0, 0, 0, 0 }, 8, offsetof(cnn_by_hand_weights, dense_kernel), 0 },
    { "dense/bias", NN_F32, 1, 1, { 2, 0, 0, 0, 0, 0 }, 2, offsetof(cnn_by_hand_weights, dense_bias), 0 },
};
static const nn_tensor cnn_by_hand_input_table[] = {
    { "image", NN_F32, 0, 3, { 5, 5, 3, 0, 0, 0 }, 75, 0, 0 },
};
static const nn_tensor cnn_by_hand_output_table[] = {
    { "convolution", NN_F32, 0, 3, { 5, 5, 1, 0, 0, 0 }, 25, 0, 0 },
    { "rectified", NN_F32, 0, 3, { 5, 5, 1, 0, 0, 0 }, 25, 0, 0 },
    { "pooled", NN_F32, 0, 3, { 2, 2, 1, 0, 0, 0 }, 4, 0, 0 },
    { "flat", NN_F32, 0, 1, { 4, 0, 0, 0, 0, 0 }, 4, 0, 0 },
    { "scores", NN_F32, 0, 1, { 2, 0, 0, 0, 0, 0 }, 2, 0, 0 },
};

const nn_model cnn_by_hand_model = {
    NN_MODEL_VERSION, "cnn_by_hand", CNN_BY_HAND_LAYOUT, 32,
    sizeof(cnn_by_hand_weights), sizeof(cnn_by_hand_scratch), 0, 0,
    3200, 0,
    0, 0, 0, 0,
    4, 0, 1, 5, 0, 0,
    cnn_by_hand_weight_table, NULL, cnn_by_hand_input_table, cnn_by_hand_output_table, NULL, NULL,
    cnn_by_hand_any_init, NULL, cnn_by_hand_any_predict,
    NULL, NULL, NULL,
    NULL, NULL, NULL,
};
