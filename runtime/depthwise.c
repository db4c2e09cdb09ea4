/* depthwise.c - convolution where each channel has a kernel of its own, and the gradient of such kernels.
 *
 * Pasted into emitted C and compiled into nnc; for as many groups as channels and filters. Example:
 * nn_depthwise(&window, &part, n, x, kernel, y) with x[n][in…][channels], kernel[size…][channels], y[n][out…][channels]. A vector of channels is read for each tap, so pixels need no broadcast. Sums are those of conv.c:
 * ascending over taps, or over samples and positions in blocks. */
#pragma once
#include "window.h"

/*@ depthwise: window_part */
/* `pixels` outputs of one vector of channels, from d, h, v on. */
NN_INLINE void nn_depthwise_tile(const nn_window *w, const nn_part *part, int pixels, int some, int d, int h, int v, const float *x,
                                 const float *kernel, float *y) {
    nn_vec sum[NN_CONV_PIXELS];
    int from[2], to[2];
    NN_UNROLL for (int p = 0; p < pixels; p++) sum[p] = nn_vec_set(0.0f);
    nn_window_taps(w, 0, d, &from[0], &to[0]);
    nn_window_taps(w, 1, h, &from[1], &to[1]);
    for (int a = from[0]; a < to[0]; a++)
        for (int b = from[1]; b < to[1]; b++) {
            ptrdiff_t line = nn_window_place(w, 0, d, a) * w->in[1] + nn_window_place(w, 1, h, b);
            for (int c = 0; c < w->size[2]; c++) {
                const float *k = kernel + nn_part_tap(part, a, b, c) * w->channels;
                int place = (int)nn_window_place(w, 2, v, c), first, end;
                ptrdiff_t start = (line * w->in[2] + place) * w->channels, pixel = (ptrdiff_t)w->stride[2] * w->channels;
                nn_vec weight = some ? nn_vec_load_part(k, nn_vec_first(some)) : nn_vec_load(k);
                nn_conv_inside(pixels, place, w->stride[2], w->in[2], &first, &end);
                NN_UNROLL for (int p = 0; p < pixels; p++) {
                    if (p < first || p >= end) continue;
                    const float *at = x + (start + p * pixel);
                    nn_vec value = some ? nn_vec_load_part(at, nn_vec_first(some)) : nn_vec_load(at);
                    sum[p] = nn_vec_fma(value, weight, sum[p]);
                }
            }
        }
    y += nn_part_place(part, d, h, v) * w->channels;
    NN_UNROLL for (int p = 0; p < pixels; p++, y += (ptrdiff_t)part->step[2] * w->channels) {
        if (some) nn_vec_store_part(y, nn_vec_first(some), sum[p]);
        else nn_vec_store(y, sum[p]);
    }
}

NN_INLINE void nn_depthwise_pixels(const nn_window *w, const nn_part *part, int pixels, int some, int d, int h, int v, const float *x,
                                   const float *kernel, float *y) {
    if (pixels == NN_CONV_PIXELS) nn_depthwise_tile(w, part, NN_CONV_PIXELS, some, d, h, v, x, kernel, y);
    else
        for (int p = 0; p < pixels; p++) nn_depthwise_tile(w, part, 1, some, d, h, v + p, x, kernel, y);
}

NN_KERNEL void nn_depthwise(const nn_window *w, const nn_part *part, int n, const float *x, const float *kernel, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    ptrdiff_t made = (ptrdiff_t)part->places[0] * part->places[1] * part->places[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample, y += made)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v += NN_CONV_PIXELS) {
                    int pixels = w->out[2] - v < NN_CONV_PIXELS ? w->out[2] - v : NN_CONV_PIXELS, j = 0;
                    for (; j + NN_LANES <= w->channels; j += NN_LANES)
                        nn_depthwise_pixels(w, part, pixels, 0, d, h, v, x + j, kernel + j, y + j);
                    if (j < w->channels && w->channels > NN_LANES) {
                        j = w->channels - NN_LANES;
                        nn_depthwise_pixels(w, part, pixels, 0, d, h, v, x + j, kernel + j, y + j);
                    } else if (j < w->channels)
                        nn_depthwise_pixels(w, part, pixels, w->channels, d, h, v, x, kernel, y);
                }
}

/*@ depthwise_gradient: window_block */
/* The taps of one line of a kernel, at most so many at a time. */
enum { NN_DEPTHWISE_TAPS = 6 };

/* Adds up positions [from, to) of one line of outputs to the sums of `taps` taps, of one vector of channels. */
NN_INLINE void nn_depthwise_line(const nn_window *w, int taps, int some, int c, int from, int to, const float *x, const float *dy,
                                 nn_vec sum[NN_DEPTHWISE_TAPS]) {
    for (int v = from; v < to; v++) {
        const float *at = dy + (ptrdiff_t)v * w->channels;
        nn_vec value = some ? nn_vec_load_part(at, nn_vec_first(some)) : nn_vec_load(at);
        NN_UNROLL for (int t = 0; t < taps; t++) {
            ptrdiff_t place = nn_window_place(w, 2, v, c + t);
            if (place < 0 || place >= w->in[2]) continue;
            const float *read = x + place * w->channels;
            sum[t] = nn_vec_fma(some ? nn_vec_load_part(read, nn_vec_first(some)) : nn_vec_load(read), value, sum[t]);
        }
    }
}

/* The sums over the positions of one block, at taps [c, c + taps) of line a, b of the kernel. */
NN_INLINE void nn_depthwise_sums(const nn_window *w, int taps, int some, int a, int b, int c, ptrdiff_t from, ptrdiff_t to, const float *x,
                                 const float *dy, float *dk) {
    nn_vec sum[NN_DEPTHWISE_TAPS];
    NN_UNROLL for (int t = 0; t < taps; t++) sum[t] = nn_vec_set(0.0f);
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        ptrdiff_t line = nn_place_line(w, &at, a, b);
        int end = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        if (line >= 0)
            nn_depthwise_line(w, taps, some, c, at.v, end, x + line * w->in[2] * w->channels,
                              dy + (at.position - at.v) * w->channels, sum);
    }
    NN_UNROLL for (int t = 0; t < taps; t++) {
        float *to_add = dk + (ptrdiff_t)t * w->channels;
        if (some) nn_vec_store_part(to_add, nn_vec_first(some), nn_vec_load_part(to_add, nn_vec_first(some)) + sum[t]);
        else nn_vec_store(to_add, nn_vec_load(to_add) + sum[t]);
    }
}

NN_INLINE void nn_depthwise_taps(const nn_window *w, int some, ptrdiff_t positions, const float *x, const float *dy, float *dk) {
    for (ptrdiff_t p = 0, to; p < positions; p = to) {
        to = nn_block_end(w, p, positions);
        float *tap = dk;
        for (int a = 0; a < w->size[0]; a++)
            for (int b = 0; b < w->size[1]; b++, tap += (ptrdiff_t)w->size[2] * w->channels) {
                int c = 0;
                for (; c + NN_DEPTHWISE_TAPS <= w->size[2]; c += NN_DEPTHWISE_TAPS)
                    nn_depthwise_sums(w, NN_DEPTHWISE_TAPS, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
                for (; c + 3 <= w->size[2]; c += 3)
                    nn_depthwise_sums(w, 3, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
                for (; c < w->size[2]; c++) nn_depthwise_sums(w, 1, some, a, b, c, p, to, x, dy, tap + (ptrdiff_t)c * w->channels);
            }
    }
}

/* dk[size…][channels] of x and dy; more: added to that of samples before, see nn_conv_gradient_even. */
NN_KERNEL void nn_depthwise_gradient(const nn_window *w, int more, int n, const float *x, const float *dy, float *dk) {
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    ptrdiff_t size = (ptrdiff_t)w->size[0] * w->size[1] * w->size[2] * w->channels;
    int j = 0;
    for (ptrdiff_t i = 0; i < size && !more; i++) dk[i] = 0.0f;
    for (; j + NN_LANES <= w->channels; j += NN_LANES) nn_depthwise_taps(w, 0, positions, x + j, dy + j, dk + j);
    if (j < w->channels) nn_depthwise_taps(w, w->channels - j, positions, x + j, dy + j, dk + j);
}
