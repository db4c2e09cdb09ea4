/* reduce.c - sums, maxima and running sums along an axis.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_sum(2, 3, x, out) adds the three elements of each of x's two
 * rows; nn_sum_rows(2, 3, x, out) adds the two rows. A sum along a row is 16 lanes and one tree; a sum of rows is ascending
 * in blocks of 1,024 rows, so the bytes do not depend on vectors or threads. */
#pragma once
#include "vec.h"

/*@ sum: lanes vec_part */
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

/*@ sum_add: vec_part */
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

/*@ sum_rows: sum_add */
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

/*@ sum_rows_more: sum_add */
/* nn_sum_rows of x[rows][columns] piece by piece, from the first row on: x are the `count` rows from `first` on. What a block
 * has so far lies in sum[columns] in between. */
NN_KERNEL void nn_sum_rows_more(int first, int count, int rows, int columns, const float *x, float *sum, float *out) {
    enum { ROWS = NN_SUM_BLOCK, COLUMNS = 64 };
    for (int start = 0; start < columns; start += COLUMNS) {
        int width = columns - start < COLUMNS ? columns - start : COLUMNS;
        NN_ALIGNED float more[COLUMNS];
        for (int j = 0; j < width && first == 0; j++) out[start + j] = 0.0f;
        for (int i = 0; i < count;) {
            int place = (first + i) % ROWS, end = count - i < ROWS - place ? count : i + ROWS - place;
            for (int j = 0; j < width; j++) more[j] = place == 0 ? 0.0f : sum[start + j];
            nn_sum_add_rows(end - i, width, columns, x + (ptrdiff_t)i * columns + start, more);
            i = end;
            for (int j = 0; j < width; j++) sum[start + j] = more[j];
            if ((first + end) % ROWS != 0 && first + end != rows) continue;
            for (int j = 0; j < width; j++) out[start + j] += more[j];
        }
    }
}

/*@ sum_blocks: sum_add */
/* What threads make of nn_sum_rows of x[rows][columns]: the sums of its blocks [begin, end), a row of sums[…][columns] each. */
NN_OUTLINE void nn_sum_blocks(int begin, int end, int rows, int columns, const float *x, float *sums) {
    for (int block = begin; block < end; block++) {
        int first = block * NN_SUM_BLOCK, count = rows - first < NN_SUM_BLOCK ? rows - first : NN_SUM_BLOCK;
        float *sum = sums + (ptrdiff_t)block * columns;
        for (int j = 0; j < columns; j++) sum[j] = 0.0f;
        nn_sum_add_rows(count, columns, columns, x + (ptrdiff_t)first * columns, sum);
    }
}

/* The sum of all of them, in their order. */
NN_OUTLINE void nn_sum_of_blocks(int rows, int columns, const float *sums, float *out) {
    for (int j = 0; j < columns; j++) out[j] = 0.0f;
    for (int first = 0; first < rows; first += NN_SUM_BLOCK, sums += columns)
        for (int j = 0; j < columns; j++) out[j] += sums[j];
}

/*@ max: minmax lanes vec_maximum */
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

/*@ max_rows: minmax */
NN_KERNEL void nn_max_rows(int rows, int columns, const float *x, float *out) {
    for (int j = 0; j < columns; j++) out[j] = x[j];
    for (int i = 1; i < rows; i++)
        for (int j = 0; j < columns; j++) out[j] = nn_maximum(out[j], x[(ptrdiff_t)i * columns + j]);
}

/*@ argmax: vec */
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

/*@ cumsum: vec */
/* x[outer][length][inner]: running sums along length, ascending. */
NN_KERNEL void nn_cumsum(int outer, int length, int inner, const float *x, float *out) {
    for (ptrdiff_t i = 0; i < outer; i++)
        for (ptrdiff_t p = 0; p < length; p++)
            for (ptrdiff_t j = 0; j < inner; j++) {
                ptrdiff_t at = (i * length + p) * inner + j;
                out[at] = p == 0 ? x[at] : out[at - inner] + x[at];
            }
}
