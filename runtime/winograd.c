/* winograd.c - 3x3 convolutions of stride 1 by Winograd's minimal filtering: 36 products of tiles instead of 144.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_winograd_kernel(0, 32, 64, 0, 4, kernel, u) and then
 * nn_winograd(&window, 0, 4, n, x, u, y) with x[n][in…][channels], kernel[3][3][channels][filters], y[n][out…][filters]; channels
 * and filters are multiples of 16.
 * A tile of 4x4 outputs is read from 6x6 places: y = Aᵀ ((G k Gᵀ) · (Bᵀ x B)) A, summed over channels between. The matrices
 * are Cook's and Toom's for the points 0, ±3/4, ±3/2 and infinity, with which the error is about twice that of summing
 * directly: Barabasz, Anderson, Soodhalter, Gregg, "Error analysis and improving the accuracy of Winograd convolution for
 * deep neural networks", 2018; Lavin, Gray, "Fast algorithms for convolutional neural networks", 2015. A product's sum is one
 * chain of fused multiply-adds, ascending over the channels, so bytes do not depend on tiles, vectors or threads. */
#pragma once
#include "gemm.c"
#include "window.h"

/*@ winograd_places: gemm_tile window */
/* Places of a tile, outputs along one side, filters of a block of u, tiles at a time, most channels. */
enum { NN_WINO_PLACES = 36, NN_WINO_SIDE = 4, NN_WINO_BLOCK = 16, NN_WINO_TILES = 2 * NN_GEMM_ROWS, NN_WINO_CHANNELS = 128 };

/* Line i of Bᵀ times six. */
NN_INLINE nn_vec nn_winograd_one(int i, const nn_vec x[6]) {
    if (i == 0 || i == 5) {
        int from = i == 5;
        return nn_vec_fma(nn_vec_set(1.265625f), x[from], nn_vec_fma(nn_vec_set(-2.8125f), x[2 + from], x[4 + from]));
    }
    nn_vec square = nn_vec_set(i < 3 ? -2.25f : -0.5625f), point = nn_vec_set(i < 3 ? 0.75f : 1.5f);
    nn_vec even = nn_vec_fma(square, x[2], x[4]), odd = nn_vec_fma(square, x[1], x[3]);
    return nn_vec_fma(i % 2 == 1 ? point : -point, odd, even);
}

/* Bᵀ times six. */
NN_INLINE void nn_winograd_six(const nn_vec x[6], nn_vec to[6]) {
    NN_UNROLL for (int i = 0; i < 6; i++) to[i] = nn_winograd_one(i, x);
}

/* Tile t of all samples': its sample, and its first output's row and column. */
NN_INLINE void nn_winograd_place(const nn_window *w, int t, int *sample, int *h, int *v) {
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    *sample = t / (across * down);
    *h = t / across % down * NN_WINO_SIDE;
    *v = t % across * NN_WINO_SIDE;
}

/* Where the rows [h, h + rows) of a map x of so many rows start, and how far apart their places are: outside of it there are
 * zeros. */
NN_INLINE void nn_winograd_rows(int rows, int inside, int h, int map, ptrdiff_t pitch, ptrdiff_t step, const float *x,
                                const float *row[], ptrdiff_t steps[]) {
    static const float zeros[NN_LANES];
    NN_UNROLL for (int i = 0; i < rows; i++) {
        int there = inside || (h + i >= 0 && h + i < map);
        row[i] = there ? x + (h + i) * pitch : zeros;
        steps[i] = there ? step : 0;
    }
}

/*@ winograd_kernel: winograd_places */
/* G times three. */
NN_INLINE void nn_winograd_taps(nn_vec a, nn_vec b, nn_vec c, nn_vec to[6]) {
    nn_vec near = nn_vec_fma(nn_vec_set(0.5625f), c, a), far = nn_vec_fma(nn_vec_set(2.25f), c, a);
    nn_vec near_odd = nn_vec_set(0.75f) * b, far_odd = nn_vec_set(1.5f) * b;
    to[0] = nn_vec_set(64.0f / 81.0f) * a;
    to[1] = nn_vec_set(-128.0f / 243.0f) * (near + near_odd);
    to[2] = nn_vec_set(-128.0f / 243.0f) * (near - near_odd);
    to[3] = nn_vec_set(32.0f / 243.0f) * (far + far_odd);
    to[4] = nn_vec_set(32.0f / 243.0f) * (far - far_odd);
    to[5] = c;
}

/* A vector of filters of one channel, whose taps lie `tap` apart; made[36], `place` apart. */
NN_INLINE void nn_winograd_tap(const float *kernel, ptrdiff_t tap, float *made, ptrdiff_t place) {
    nn_vec half[3][6], whole[6];
    NN_UNROLL for (int i = 0; i < 3; i++)
        nn_winograd_taps(nn_vec_load(kernel + i * tap), nn_vec_load(kernel + (3 + i) * tap), nn_vec_load(kernel + (6 + i) * tap),
                         half[i]);
    for (int i = 0; i < 6; i++) {
        nn_winograd_taps(half[0][i], half[1][i], half[2][i], whole);
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(made + (i * 6 + j) * place, whole[j]);
    }
}

/* The blocks [begin, end) of u[filters / 16][36][channels][16], of kernel[3][3][channels][filters], or where its taps run backwards
 * of the kernel with forward ones. The places of u lie so far apart that they would push each other out of the cache: a few channels
 * of all of them are made side by side first. */
NN_KERNEL void nn_winograd_kernel(int backwards, int channels, int filters, int begin, int end, const float *kernel, float *u) {
    enum { CHANNELS = 8, ROOM = CHANNELS * NN_WINO_BLOCK };
    ptrdiff_t tap = (ptrdiff_t)channels * filters;
    if (backwards) {
        kernel += 8 * tap;
        tap = -tap;
    }
    NN_ALIGNED float made[NN_WINO_PLACES * ROOM];
    for (int f = begin * NN_WINO_BLOCK; f < end * NN_WINO_BLOCK; f += NN_WINO_BLOCK)
        for (int c = 0; c < channels; c += CHANNELS) {
            float *to = u + (ptrdiff_t)f * NN_WINO_PLACES * channels + (ptrdiff_t)c * NN_WINO_BLOCK;
            for (int q = 0; q < CHANNELS; q++)
                for (int j = 0; j < NN_WINO_BLOCK; j += NN_LANES)
                    nn_winograd_tap(kernel + (ptrdiff_t)(c + q) * filters + f + j, tap, made + q * NN_WINO_BLOCK + j, ROOM);
            for (int i = 0; i < NN_WINO_PLACES; i++)
                memcpy(to + (ptrdiff_t)i * channels * NN_WINO_BLOCK, made + i * ROOM, sizeof(float) * ROOM);
        }
}

/*@ winograd_sum: winograd_places */
/* Blocks of filters at once: two where one is a single vector, for the tiles of a product then read less than they multiply. */
enum { NN_WINO_BLOCKS = NN_LANES == NN_WINO_BLOCK ? 2 : 1 };

/* sums[36][tiles][16 * blocks] of the first `count` tiles, for some blocks of filters, which lie `block` apart in u. A function
 * of its own, as all that multiply here: inlined, its sums would share the registers with constants of the transforms. */
NN_OUTLINE void nn_winograd_sum(int blocks, int count, int channels, const float *read, const float *u, float *sums) {
    enum { VECTORS = NN_LANES < NN_WINO_BLOCK ? 2 : 1, WIDTH = VECTORS * NN_LANES };
    ptrdiff_t block = (ptrdiff_t)NN_WINO_PLACES * channels * NN_WINO_BLOCK;
    for (int i = 0; i < NN_WINO_PLACES; i++, read += (ptrdiff_t)NN_WINO_TILES * channels, u += (ptrdiff_t)channels * NN_WINO_BLOCK,
             sums += NN_WINO_TILES * NN_WINO_BLOCK * blocks) {
        if (NN_LANES == NN_WINO_BLOCK && blocks == 2) {
            nn_gemm_rows(2, count, channels, read, channels, 1, u, NN_WINO_BLOCK, block, sums, 2 * NN_WINO_BLOCK, 1);
            continue;
        }
        for (int j = 0; j < NN_WINO_BLOCK; j += WIDTH)
            nn_gemm_rows(VECTORS, count, channels, read, channels, 1, u + j, NN_WINO_BLOCK, NN_LANES, sums + j, NN_WINO_BLOCK, 1);
    }
}

/*@ winograd: winograd_sum */
/* Aᵀ times six. */
NN_INLINE void nn_winograd_four(const nn_vec x[6], nn_vec to[4]) {
    nn_vec near = x[1] + x[2], near_odd = x[1] - x[2], far = x[3] + x[4], far_odd = x[3] - x[4];
    to[0] = x[0] + near + far;
    to[1] = nn_vec_fma(nn_vec_set(0.75f), near_odd, nn_vec_set(1.5f) * far_odd);
    to[2] = nn_vec_fma(nn_vec_set(0.5625f), near, nn_vec_set(2.25f) * far);
    to[3] = nn_vec_fma(nn_vec_set(0.421875f), near_odd, nn_vec_fma(nn_vec_set(3.375f), far_odd, x[5]));
}

/* A vector of channels of the 6x6 places of some rows from column v on, transformed; columns outside count as 0. */
NN_INLINE void nn_winograd_read(const float *const row[6], const ptrdiff_t step[6], int inside, int v, int columns, float *to,
                                ptrdiff_t place) {
    nn_vec half[6][6];
    for (int j = 0; j < 6; j++) {
        nn_vec column[6], made[6];
        int there = inside || (v + j >= 0 && v + j < columns);
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = there ? nn_vec_load(row[i] + (v + j) * step[i]) : nn_vec_set(0.0f);
        nn_winograd_six(column, made);
        NN_UNROLL for (int i = 0; i < 6; i++) half[i][j] = made[i];
    }
    for (int i = 0; i < 6; i++) {
        nn_vec made[6];
        nn_winograd_six(half[i], made);
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + (i * 6 + j) * place, made[j]);
    }
}

/* A vector of filters of the 4x4 outputs from row h, column v on, as far as there are such. */
NN_INLINE void nn_winograd_write(const nn_window *w, int h, int v, const float *sums, ptrdiff_t place, float *y) {
    nn_vec half[4][6];
    int rows = w->out[1] - h < NN_WINO_SIDE ? w->out[1] - h : NN_WINO_SIDE;
    int columns = w->out[2] - v < NN_WINO_SIDE ? w->out[2] - v : NN_WINO_SIDE;
    for (int j = 0; j < 6; j++) {
        nn_vec column[6], made[4];
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(sums + (i * 6 + j) * place);
        nn_winograd_four(column, made);
        NN_UNROLL for (int i = 0; i < 4; i++) half[i][j] = made[i];
    }
    for (int i = 0; i < rows; i++) {
        nn_vec made[4];
        float *to = y + ((ptrdiff_t)(h + i) * w->out[2] + v) * w->filters;
        nn_winograd_four(half[i], made);
        NN_UNROLL for (int j = 0; j < 4; j++)
            if (j < columns) nn_vec_store(to + (ptrdiff_t)j * w->filters, made[j]);
    }
}

/* The transformed places of tiles [first, first + count), read[36][tiles][channels]. */
NN_INLINE void nn_winograd_gather(const nn_window *w, int first, int count, const float *x, float *read) {
    ptrdiff_t pitch = (ptrdiff_t)w->in[2] * w->channels, place = (ptrdiff_t)NN_WINO_TILES * w->channels;
    const float *row[6];
    ptrdiff_t step[6];
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        float *to = read + (ptrdiff_t)t * w->channels;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        h -= w->low[1];
        v -= w->low[2];
        int inside = h >= 0 && v >= 0 && h + 6 <= w->in[1] && v + 6 <= w->in[2];
        const float *from = x + (ptrdiff_t)sample * w->in[1] * pitch;
        for (int c = 0; c < w->channels; c += NN_LANES) {
            if (inside) {
                nn_winograd_rows(6, 1, h, w->in[1], pitch, w->channels, from + c, row, step);
                nn_winograd_read(row, step, 1, v, w->in[2], to + c, place);
            } else {
                nn_winograd_rows(6, 0, h, w->in[1], pitch, w->channels, from + c, row, step);
                nn_winograd_read(row, step, 0, v, w->in[2], to + c, place);
            }
        }
    }
}

/* The outputs of `blocks` blocks of filters from f on. */
NN_INLINE void nn_winograd_filters(const nn_window *w, int blocks, int first, int count, int f, const float *read, const float *u,
                                   float *sums, float *y) {
    ptrdiff_t sample_size = (ptrdiff_t)w->out[1] * w->out[2] * w->filters, width = (ptrdiff_t)blocks * NN_WINO_BLOCK;
    nn_winograd_sum(blocks, count, w->channels, read, u + (ptrdiff_t)f * NN_WINO_PLACES * w->channels, sums);
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        for (int j = 0; j < width; j += NN_LANES)
            nn_winograd_write(w, h, v, sums + t * width + j, NN_WINO_TILES * width, y + sample * sample_size + f + j);
    }
}

/* The filters of u's blocks [begin, end). */
NN_KERNEL void nn_winograd(const nn_window *w, int begin, int end, int n, const float *x, const float *u, float *y) {
    NN_ALIGNED float read[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_CHANNELS];
    NN_ALIGNED float sums[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_BLOCK * NN_WINO_BLOCKS];
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    for (int first = 0; first < n * across * down; first += NN_WINO_TILES) {
        int count = n * across * down - first < NN_WINO_TILES ? n * across * down - first : NN_WINO_TILES, b = begin;
        nn_winograd_gather(w, first, count, x, read);
        for (; b + NN_WINO_BLOCKS <= end; b += NN_WINO_BLOCKS)
            nn_winograd_filters(w, NN_WINO_BLOCKS, first, count, b * NN_WINO_BLOCK, read, u, sums, y);
        if (b < end) nn_winograd_filters(w, 1, first, count, b * NN_WINO_BLOCK, read, u, sums, y);
    }
}

/*@ winograd_spread: winograd_places */
/* Line i of A times four. */
NN_INLINE nn_vec nn_winograd_spread(int i, const nn_vec y[4]) {
    if (i == 0 || i == 5) return i == 0 ? y[0] : y[3];
    nn_vec square = nn_vec_set(i < 3 ? 0.5625f : 2.25f), point = nn_vec_set(i < 3 ? 0.75f : 1.5f);
    nn_vec even = nn_vec_fma(square, y[2], y[0]), odd = nn_vec_fma(square, y[3], y[1]);
    return nn_vec_fma(i % 2 == 1 ? point : -point, odd, even);
}

/* A vector of filters of column v of four rows of outputs; outside it counts as 0. */
NN_INLINE void nn_winograd_outputs(const float *const row[4], const ptrdiff_t step[4], int v, int columns, nn_vec column[4]) {
    NN_UNROLL for (int i = 0; i < 4; i++) column[i] = v < columns ? nn_vec_load(row[i] + v * step[i]) : nn_vec_set(0.0f);
}

/*@ winograd_gradient: winograd_spread */
/* Lines 0 and 5, 1 and 2, or 3 and 4 of Bᵀ and of A: half of what the latter two need is the same. */
typedef struct nn_wino_pair { nn_vec read, spread, point; } nn_wino_pair;
NN_INLINE nn_wino_pair nn_winograd_pair(int pair) {
    return (nn_wino_pair){ nn_vec_set(pair == 1 ? -2.25f : -0.5625f), nn_vec_set(pair == 1 ? 0.5625f : 2.25f),
                           nn_vec_set(pair == 1 ? 0.75f : 1.5f) };
}
NN_INLINE int nn_winograd_line(int pair, int second) { return pair == 0 ? 5 * second : 2 * pair - 1 + second; }

/* Two lines of Bᵀ times six; ends: 0 and 5. As nn_winograd_one. */
NN_INLINE void nn_winograd_two(int ends, const nn_wino_pair *pair, const nn_vec x[6], nn_vec *first, nn_vec *second) {
    if (ends) {
        *first = nn_winograd_one(0, x);
        *second = nn_winograd_one(5, x);
        return;
    }
    nn_vec even = nn_vec_fma(pair->read, x[2], x[4]), odd = nn_vec_fma(pair->read, x[1], x[3]);
    *first = nn_vec_fma(pair->point, odd, even);
    *second = nn_vec_fma(-pair->point, odd, even);
}

/* Two lines of A times four. As nn_winograd_spread. */
NN_INLINE void nn_winograd_spread_two(int ends, const nn_wino_pair *pair, const nn_vec y[4], nn_vec *first, nn_vec *second) {
    nn_vec even = nn_vec_fma(pair->spread, y[2], y[0]), odd = nn_vec_fma(pair->spread, y[3], y[1]);
    *first = ends ? y[0] : nn_vec_fma(pair->point, odd, even);
    *second = ends ? y[3] : nn_vec_fma(-pair->point, odd, even);
}

/* nn_winograd_read of two lines, `line` apart in `to`. */
NN_INLINE void nn_winograd_read_pair(int ends, const nn_wino_pair *pair, const float *const row[6], const ptrdiff_t step[6], int inside,
                                     int v, int columns, float *to, ptrdiff_t place, ptrdiff_t line) {
    nn_vec half[2][6];
    NN_UNROLL for (int j = 0; j < 6; j++) {
        nn_vec column[6];
        half[0][j] = half[1][j] = nn_vec_set(0.0f);
        if (!inside && (v + j < 0 || v + j >= columns)) continue;
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(row[i] + (v + j) * step[i]);
        nn_winograd_two(ends, pair, column, &half[0][j], &half[1][j]);
    }
    NN_UNROLL for (int k = 0; k < 2; k++)
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + k * line + j * place, nn_winograd_one(j, half[k]));
}

/* The same of a tile's outputs, and of a vector of filters. */
NN_INLINE void nn_winograd_spread_pair(int ends, const nn_wino_pair *pair, const float *const row[4], const ptrdiff_t step[4], int v,
                                       int columns, float *to, ptrdiff_t place, ptrdiff_t line) {
    nn_vec half[2][4];
    NN_UNROLL for (int j = 0; j < 4; j++) {
        nn_vec column[4];
        nn_winograd_outputs(row, step, v + j, columns, column);
        nn_winograd_spread_two(ends, pair, column, &half[0][j], &half[1][j]);
    }
    NN_UNROLL for (int k = 0; k < 2; k++)
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + k * line + j * place, nn_winograd_spread(j, half[k]));
}

/* A pair of lines of some tiles: read[2][6][tiles][channels], made[2][6][tiles][filters]. */
NN_INLINE void nn_winograd_gather_pair(const nn_window *w, int ends, const nn_wino_pair *pair, int first, int count, const float *x,
                                       const float *dy, float *read, float *made) {
    ptrdiff_t in_pitch = (ptrdiff_t)w->in[2] * w->channels, out_pitch = (ptrdiff_t)w->out[2] * w->filters;
    ptrdiff_t read_place = (ptrdiff_t)count * w->channels, made_place = (ptrdiff_t)count * w->filters;
    const float *row[6];
    ptrdiff_t step[6];
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        for (int f = 0; f < w->filters; f += NN_LANES) {
            nn_winograd_rows(4, 0, h, w->out[1], out_pitch, w->filters, dy + (ptrdiff_t)sample * w->out[1] * out_pitch + f, row, step);
            nn_winograd_spread_pair(ends, pair, row, step, v, w->out[2], made + (ptrdiff_t)t * w->filters + f, made_place, 6 * made_place);
        }
        h -= w->low[1];
        v -= w->low[2];
        int inside = h >= 0 && v >= 0 && h + 6 <= w->in[1] && v + 6 <= w->in[2];
        const float *from = x + (ptrdiff_t)sample * w->in[1] * in_pitch;
        for (int c = 0; c < w->channels; c += NN_LANES) {
            float *to = read + (ptrdiff_t)t * w->channels + c;
            if (inside) {
                nn_winograd_rows(6, 1, h, w->in[1], in_pitch, w->channels, from + c, row, step);
                nn_winograd_read_pair(ends, pair, row, step, 1, v, w->in[2], to, read_place, 6 * read_place);
            } else {
                nn_winograd_rows(6, 0, h, w->in[1], in_pitch, w->channels, from + c, row, step);
                nn_winograd_read_pair(ends, pair, row, step, 0, v, w->in[2], to, read_place, 6 * read_place);
            }
        }
    }
}

/* sums[channels][vectors] of `count` tiles' channels a and of `vectors` vectors of filters b. */
NN_OUTLINE void nn_winograd_products(int vectors, int channels, int filters, int count, const float *a, const float *b,
                                     float *sums) {
    if (vectors == 2) nn_gemm_rows(2, channels, count, a, 1, channels, b, filters, NN_LANES, sums, 2 * NN_LANES, 1);
    else nn_gemm_rows(1, channels, count, a, 1, channels, b, filters, NN_LANES, sums, NN_LANES, 1);
}

/* Adds to one line and place of du the products of `count` tiles' channels a and of `vectors` vectors of filters b from f on;
 * first: du is set. */
NN_INLINE void nn_winograd_add(const nn_window *w, int vectors, int count, int f, const float *a, const float *b, float *du,
                               int first) {
    NN_ALIGNED float sums[NN_WINO_CHANNELS * 2 * NN_LANES];
    int width = vectors * NN_LANES;
    ptrdiff_t block = (ptrdiff_t)NN_WINO_PLACES * w->channels * NN_WINO_BLOCK;
    nn_winograd_products(vectors, w->channels, w->filters, count, a, b + f, sums);
    for (int c = 0; c < w->channels; c++)
        NN_UNROLL for (int j = 0; j < width; j += NN_LANES) {
            float *to = du + (f + j) / NN_WINO_BLOCK * block + (ptrdiff_t)c * NN_WINO_BLOCK + (f + j) % NN_WINO_BLOCK;
            nn_vec sum = nn_vec_load(sums + c * width + j);
            nn_vec_store(to, first ? sum : nn_vec_load(to) + sum);
        }
}

/* du[filters / 16][6][6][channels][16], which nn_winograd_kernel_gradient makes a kernel's gradient of: of its lines, in the
 * order of their pairs, those [begin, end). A sum is a chain over the tiles of a block, and the blocks' sums are added in order.
 * Blocks begin anew after as many whole samples as fit into one, or after each; more: du has the sums of so many samples before
 * these. */
NN_KERNEL void nn_winograd_gradient(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *du) {
    enum { WIDTH = 2 * NN_LANES, TILES = 32 };
    NN_ALIGNED float read[2 * 6 * TILES * NN_WINO_CHANNELS], made[2 * 6 * TILES * NN_WINO_CHANNELS];
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    int together = across * down <= TILES ? TILES / (across * down) * across * down : across * down;
    int parts = (together + TILES - 1) / TILES, even = (together + parts - 1) / parts;
    for (int first = 0, count; first < n * across * down; first += count) {
        int rest = together - first % together;                 /* of those that blocks begin anew after */
        if (rest > n * across * down - first) rest = n * across * down - first;
        count = rest < even ? rest : even;
        for (int some = begin; some < end;) {
            nn_wino_pair pair = nn_winograd_pair(some / 2);
            if (some < 2) nn_winograd_gather_pair(w, 1, &pair, first, count, x, dy, read, made);
            else nn_winograd_gather_pair(w, 0, &pair, first, count, x, dy, read, made);
            for (int whole = some / 2 * 2 + 2; some < end && some < whole; some++) {
                int line = nn_winograd_line(some / 2, some % 2);
                for (int i = 0; i < 6; i++) {
                    ptrdiff_t at = (ptrdiff_t)(some % 2 * 6 + i) * count;
                    const float *a = read + at * w->channels, *b = made + at * w->filters;
                    float *to = du + (ptrdiff_t)(line * 6 + i) * w->channels * NN_WINO_BLOCK;
                    int f = 0;
                    for (; f + WIDTH <= w->filters; f += WIDTH) nn_winograd_add(w, 2, count, f, a, b, to, !more && first == 0);
                    if (f < w->filters) nn_winograd_add(w, 1, count, f, a, b, to, !more && first == 0);
                }
            }
        }
    }
}

/*@ winograd_input_gradient: winograd_sum winograd_spread */
/* B. */
NN_INLINE void nn_winograd_back(const nn_vec x[6], nn_vec to[6]) {
    nn_vec near = x[1] + x[2], near_odd = x[1] - x[2], far = x[3] + x[4], far_odd = x[3] - x[4];
    to[0] = nn_vec_set(1.265625f) * x[0];
    to[1] = nn_vec_fma(nn_vec_set(-1.6875f), near_odd, nn_vec_fma(nn_vec_set(-0.84375f), far_odd, nn_vec_set(1.265625f) * x[5]));
    to[2] = nn_vec_fma(nn_vec_set(-2.25f), near, nn_vec_fma(nn_vec_set(-0.5625f), far, nn_vec_set(-2.8125f) * x[0]));
    to[3] = nn_vec_fma(nn_vec_set(0.75f), near_odd, nn_vec_fma(nn_vec_set(1.5f), far_odd, nn_vec_set(-2.8125f) * x[5]));
    to[4] = x[0] + near + far;
    to[5] = x[5];
}

/* What a vector of filters of four rows of outputs gives from column v on to a tile's places. */
NN_INLINE void nn_winograd_spread_tile(const float *const row[4], const ptrdiff_t step[4], int v, int columns, float *to, ptrdiff_t place) {
    nn_vec half[6][4];
    for (int j = 0; j < 4; j++) {
        nn_vec column[4];
        nn_winograd_outputs(row, step, v + j, columns, column);
        NN_UNROLL for (int i = 0; i < 6; i++) half[i][j] = nn_winograd_spread(i, column);
    }
    for (int i = 0; i < 6; i++)
        NN_UNROLL for (int j = 0; j < 6; j++) nn_vec_store(to + (i * 6 + j) * place, nn_winograd_spread(j, half[i]));
}

/* Adds a vector of channels of a tile's 6x6 places to dx, or begins those that no tile before had. */
NN_INLINE void nn_winograd_scatter(const nn_window *w, int h, int v, const float *sums, ptrdiff_t place, float *dx) {
    nn_vec half[6][6];
    for (int j = 0; j < 6; j++) {
        nn_vec column[6], made[6];
        NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(sums + (i * 6 + j) * place);
        nn_winograd_back(column, made);
        NN_UNROLL for (int i = 0; i < 6; i++) half[i][j] = made[i];
    }
    for (int i = 0; i < 6; i++) {
        nn_vec made[6];
        int row = h + i - w->low[1], column = v - w->low[2];
        float *to = dx + ((ptrdiff_t)row * w->in[2] + column) * w->channels;
        if (row < 0 || row >= w->in[1]) continue;
        nn_winograd_back(half[i], made);
        NN_UNROLL for (int j = 0; j < 6; j++, to += w->channels) {
            if (column + j < 0 || column + j >= w->in[2]) continue;
            int begun = (i < 2 && h > 0) || (j < 2 && v > 0);
            nn_vec_store(to, begun ? nn_vec_load(to) + made[j] : made[j]);
        }
    }
}

/* The places that `blocks` blocks of channels from c on have of some tiles. */
NN_INLINE void nn_winograd_channels(const nn_window *w, int blocks, int first, int count, int c, const float *made, const float *u,
                                    float *sums, float *dx) {
    ptrdiff_t sample_size = (ptrdiff_t)w->in[1] * w->in[2] * w->channels, width = (ptrdiff_t)blocks * NN_WINO_BLOCK;
    nn_winograd_sum(blocks, count, w->filters, made, u + (ptrdiff_t)c * NN_WINO_PLACES * w->filters, sums);
    for (int t = 0; t < count; t++) {
        int sample, h, v;
        nn_winograd_place(w, first + t, &sample, &h, &v);
        for (int j = 0; j < width; j += NN_LANES)
            nn_winograd_scatter(w, h, v, sums + t * width + j, NN_WINO_TILES * width, dx + sample * sample_size + c + j);
    }
}

/* dx[n][in…][channels] of dy[n][out…][filters]: the adjoint of nn_winograd, tile by tile, whose places add up where they meet:
 * dx = B (u · (A dy Aᵀ)) Bᵀ, summed over filters between. u[channels / 16][36][filters][16] is of the kernel with forward taps.
 * All places of dx belong to some tile: w->in is at most four times the tiles, and 2 - w->low, of each axis. */
NN_KERNEL void nn_winograd_input_gradient(const nn_window *w, int n, const float *dy, const float *u, float *dx) {
    NN_ALIGNED float made[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_CHANNELS];
    NN_ALIGNED float sums[NN_WINO_PLACES * NN_WINO_TILES * NN_WINO_BLOCK * NN_WINO_BLOCKS];
    int across = (w->out[2] + NN_WINO_SIDE - 1) / NN_WINO_SIDE, down = (w->out[1] + NN_WINO_SIDE - 1) / NN_WINO_SIDE;
    ptrdiff_t pitch = (ptrdiff_t)w->out[2] * w->filters, place = (ptrdiff_t)NN_WINO_TILES * w->filters;
    const float *row[4];
    ptrdiff_t step[4];
    for (int first = 0; first < n * across * down; first += NN_WINO_TILES) {
        int count = n * across * down - first < NN_WINO_TILES ? n * across * down - first : NN_WINO_TILES, c = 0;
        for (int t = 0; t < count; t++) {
            int sample, h, v;
            nn_winograd_place(w, first + t, &sample, &h, &v);
            for (int f = 0; f < w->filters; f += NN_LANES) {
                nn_winograd_rows(4, 0, h, w->out[1], pitch, w->filters, dy + (ptrdiff_t)sample * w->out[1] * pitch + f, row, step);
                nn_winograd_spread_tile(row, step, v, w->out[2], made + (ptrdiff_t)t * w->filters + f, place);
            }
        }
        for (; c + NN_WINO_BLOCKS * NN_WINO_BLOCK <= w->channels; c += NN_WINO_BLOCKS * NN_WINO_BLOCK)
            nn_winograd_channels(w, NN_WINO_BLOCKS, first, count, c, made, u, sums, dx);
        if (c < w->channels) nn_winograd_channels(w, 1, first, count, c, made, u, sums, dx);
    }
}

/*@ winograd_kernel_gradient: winograd_places */
/* Gᵀ times six. */
NN_INLINE void nn_winograd_three(const nn_vec u[6], nn_vec to[3]) {
    nn_vec near = nn_vec_set(-128.0f / 243.0f) * (u[1] + u[2]), far = nn_vec_set(32.0f / 243.0f) * (u[3] + u[4]);
    nn_vec near_odd = nn_vec_set(-128.0f / 243.0f) * (u[1] - u[2]), far_odd = nn_vec_set(32.0f / 243.0f) * (u[3] - u[4]);
    to[0] = nn_vec_fma(nn_vec_set(64.0f / 81.0f), u[0], near + far);
    to[1] = nn_vec_fma(nn_vec_set(0.75f), near_odd, nn_vec_set(1.5f) * far_odd);
    to[2] = nn_vec_fma(nn_vec_set(0.5625f), near, nn_vec_fma(nn_vec_set(2.25f), far, u[5]));
}

/* dk[3][3][channels][filters] of du, as nn_winograd_gradient leaves it: the adjoint of nn_winograd_kernel. */
NN_KERNEL void nn_winograd_kernel_gradient(int channels, int filters, const float *du, float *dk) {
    ptrdiff_t tap = (ptrdiff_t)channels * filters, place = (ptrdiff_t)channels * NN_WINO_BLOCK;
    for (int f = 0; f < filters; f += NN_LANES)
        for (int c = 0; c < channels; c++) {
            const float *from = du + ((ptrdiff_t)(f / NN_WINO_BLOCK) * NN_WINO_PLACES * channels + c) * NN_WINO_BLOCK + f % NN_WINO_BLOCK;
            float *to = dk + (ptrdiff_t)c * filters + f;
            nn_vec half[3][6], whole[3];
            for (int j = 0; j < 6; j++) {
                nn_vec column[6], made[3];
                NN_UNROLL for (int i = 0; i < 6; i++) column[i] = nn_vec_load(from + (i * 6 + j) * place);
                nn_winograd_three(column, made);
                NN_UNROLL for (int i = 0; i < 3; i++) half[i][j] = made[i];
            }
            NN_UNROLL for (int i = 0; i < 3; i++) {
                nn_winograd_three(half[i], whole);
                NN_UNROLL for (int j = 0; j < 3; j++) nn_vec_store(to + (i * 3 + j) * tap, whole[j]);
            }
        }
}
