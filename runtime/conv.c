/* conv.c - convolution of up to three spatial axes, channels last, forward; turned kernels make it the input's gradient.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_conv_even(&window, &part, 6, n, x, kernel, y) with
 * x[n][in…][channels], kernel[size…][channels / groups][filters], y[n][out…][filters]. Each output is one chain of fused
 * multiply-adds, ascending over taps, then channels; what lies in the padding takes no part. So bytes do not depend on
 * tiles, vectors or threads. A line of outputs is cut into tiles of pixels x two vectors of filters, whose sums stay in
 * registers; `wide` is the pixels of a tile, at most NN_CONV_PIXELS, a constant where the sizes are. */
#pragma once
#include "window.h"

/*@ conv_tile: window_part */
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

/*@ conv_even: conv_tile */
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

/*@ conv_some: conv_tile */
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

/*@ conv_deep: conv_tile */
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
