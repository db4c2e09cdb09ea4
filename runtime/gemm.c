/* gemm.c - products of matrices, any strides: c (+)= a b. What nn_gemm (gemm_panels.c) is made of.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_gemm_product(m, n, k, x, k, 1, w, n, 1, y, n, 1, 0) is y = x w for
 * row-major x[m][k], w[k][n]; with (w, 1, k) it is y = x wᵀ. Every element of c is one chain of fused multiply-adds over
 * ascending p, in blocks of 4,096 whose sums are added in order; only with one column it is 16 lanes and a tree. So the
 * bytes do not depend on tiles, vectors or threads. */
#pragma once
#include "vec.h"

/*@ gemm_tile: vec vec_part */
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

#if NN_SIZES_UNKNOWN
/* Functions of their own, which have the registers to themselves. */
NN_OUTLINE void nn_gemm_rows_of_one(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum,
                                    const float *b, ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int first) {
    nn_gemm_all_rows(1, m, k, a, a_row, a_sum, b, b_sum, NN_LANES, c, c_row, first);
}
NN_OUTLINE void nn_gemm_rows_of_two(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum,
                                    const float *b, ptrdiff_t b_sum, ptrdiff_t b_vector, float *c,
                                    ptrdiff_t c_row, int first) {
    nn_gemm_all_rows(2, m, k, a, a_row, a_sum, b, b_sum, b_vector, c, c_row, first);
}
#endif

/* The same of one vector or two. */
NN_INLINE void nn_gemm_rows(int vectors, int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                            ptrdiff_t b_sum, ptrdiff_t b_vector, float *c, ptrdiff_t c_row, int first) {
#if NN_SIZES_UNKNOWN
    if (vectors == 1) nn_gemm_rows_of_one(m, k, a, a_row, a_sum, b, b_sum, c, c_row, first);
    else nn_gemm_rows_of_two(m, k, a, a_row, a_sum, b, b_sum, b_vector, c, c_row, first);
#else
    nn_gemm_all_rows(vectors, m, k, a, a_row, a_sum, b, b_sum, b_vector, c, c_row, first);
#endif
}

/*@ gemm_panel: gemm_tile vec_part turn_four */
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

/*@ gemm_block: gemm_panel */
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

/*@ gemm_dot: lanes vec_apart */
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
#if NN_SIZES_UNKNOWN
    switch (k) {                                                /* few that are worth a case */
    case 1: return nn_gemm_short(1, a, a_sum, b, b_sum);
    case 2: return nn_gemm_short(2, a, a_sum, b, b_sum);
    case 3: return nn_gemm_short(3, a, a_sum, b, b_sum);
    case 4: return nn_gemm_short(4, a, a_sum, b, b_sum);
    default: break;
    }
#endif
    return NN_GEMM_IS_SHORT(k) ? nn_gemm_short(k, a, a_sum, b, b_sum) : nn_gemm_dot(k, a, a_sum, b, b_sum);
}

/*@ gemm_product: gemm_block */
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
