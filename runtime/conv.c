/* conv.c - convolution of up to three spatial axes, channels last, and its two gradients.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_conv(&window, n, x, kernel, y) with x[n][in…][channels],
 * kernel[size…][channels / groups][filters], y[n][out…][filters]. Each output is one chain of fused multiply-adds, ascending
 * over taps, then channels; what lies in the padding takes no part. A kernel's gradient is a chain over samples and
 * positions in blocks of 4,096 positions whose sums are added in order. So bytes do not depend on tiles or threads. */
#pragma once
#include "window.h"

/*@ conv: window */
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

/*@ conv_input_gradient: window */
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

/*@ conv_kernel_gradient: window */
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
