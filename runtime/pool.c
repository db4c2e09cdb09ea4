/* pool.c - maxima and sums over windows of up to three spatial axes, channels last, and their gradients.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_window_max(&window, n, x, y) with x[n][in…][channels] and
 * y[n][out…][channels]. What lies in the padding takes no part. Of equal maxima the first counts, and NaN counts as largest:
 * as Keras on JAX. Sums are ascending over the taps, those of a gradient over the windows. */
#pragma once
#include "window.h"

/*@ window_loops: window */
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

/*@ window_first: window_loops minmax */
/* Where the largest value of each of `count` channels lies: the place of its pixel in x. */
NN_INLINE void nn_window_first(const nn_window *w, const nn_taps *taps, int count, const float *x, int32_t *first) {
    NN_ALIGNED float largest[NN_POOL_CHANNELS];
    for (int j = 0; j < count; j++) first[j] = -1, largest[j] = 0.0f;
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                ptrdiff_t place = nn_tap_place(w, taps, a, b, c);
                for (int j = 0; j < count; j++) {
                    float value = x[place + j];
                    int wins = (first[j] < 0) | (value > largest[j]) | ((value != value) & (largest[j] == largest[j]));
                    first[j] = wins ? (int32_t)place : first[j];
                    largest[j] = wins ? value : largest[j];
                }
            }
}

/*@ window_max: window_loops vec_maximum */
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

/*@ window_pick: window_first */
/* y: the element of values that lies where x is largest in each window. */
NN_KERNEL void nn_window_pick(const nn_window *w, int n, const float *x, const float *values, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample, values += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, y += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int j = 0; j < w->channels; j += NN_POOL_CHANNELS) {
                        int32_t first[NN_POOL_CHANNELS];
                        int count = w->channels - j < NN_POOL_CHANNELS ? w->channels - j : NN_POOL_CHANNELS;
                        nn_window_first(w, &taps, count, x + j, first);
                        for (int c = 0; c < count; c++) y[j + c] = values[first[c] + j + c];
                    }
                }
}

/*@ windows_apart: window */
/* No input lies in two windows; each lies in one. */
NN_INLINE int nn_windows_apart(const nn_window *w) {
    int apart = 1;
    for (int i = 0; i < 3; i++) apart &= w->size[i] <= w->stride[i] || w->out[i] == 1;
    return apart;
}
/* Side by side, none over another and none between them. */
NN_INLINE int nn_windows_beside(const nn_window *w) {
    int beside = 1;
    for (int i = 0; i < 3; i++) beside &= w->size[i] == w->stride[i] && w->dilation[i] == 1;
    return beside;
}
NN_INLINE int nn_windows_cover(const nn_window *w) {
    int cover = nn_windows_beside(w);
    for (int i = 0; i < 3; i++) cover &= w->low[i] >= 0 && w->out[i] * w->stride[i] - w->low[i] >= w->in[i];
    return cover;
}

/* Zeros in what lies behind the last windows. */
NN_INLINE void nn_window_clear_rest(const nn_window *w, float *dx) {
    int end[3];
    for (int axis = 0; axis < 3; axis++) end[axis] = w->out[axis] * w->stride[axis] - w->low[axis];
    for (int d = 0; d < w->in[0]; d++)
        for (int h = 0; h < w->in[1]; h++, dx += (ptrdiff_t)w->in[2] * w->channels) {
            int first = d < end[0] && h < end[1] ? end[2] : 0;
            for (ptrdiff_t i = (ptrdiff_t)first * w->channels; i < (ptrdiff_t)w->in[2] * w->channels; i++) dx[i] = 0.0f;
        }
}

/*@ window_give: window_first */
/* Of windows apart: the gradient of each input of one, for `count` channels. */
NN_INLINE void nn_window_give(const nn_window *w, const nn_taps *taps, int count, const int32_t *first, const float *dy, float *dx) {
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                int32_t place = (int32_t)nn_tap_place(w, taps, a, b, c);
                NN_INDEPENDENT
                for (int j = 0; j < count; j++) {
                    float given = 0.0f + dy[j];         /* read in any case: a load that may not be stops vectors */
                    dx[place + j] = first[j] == place ? given : 0.0f;
                }
            }
}

/*@ window_max_gradient: window_give windows_apart */
/* dx: each window's dy goes to where x is largest in it. */
NN_KERNEL void nn_window_max_gradient(const nn_window *w, int n, const float *x, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample, dx += sample) {
        for (ptrdiff_t i = 0; i < sample && !nn_windows_cover(w); i++) dx[i] = 0.0f;
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int j = 0; j < w->channels; j += NN_POOL_CHANNELS) {
                        int32_t first[NN_POOL_CHANNELS];
                        int count = w->channels - j < NN_POOL_CHANNELS ? w->channels - j : NN_POOL_CHANNELS;
                        nn_window_first(w, &taps, count, x + j, first);
                        if (nn_windows_apart(w)) nn_window_give(w, &taps, count, first, dy + j, dx + j);
                        else
                            for (int c = 0; c < count; c++) dx[first[c] + j + c] += dy[j + c];
                    }
                }
    }
}

/*@ window_max_apart: window_give windows_apart */
/* Of `count` channels: where the largest lies gets dy, the other places 0. */
NN_INLINE void nn_window_give_back(const nn_window *w, const nn_taps *taps, int count, const float *x, const float *dy, float *dx) {
    int32_t first[NN_POOL_CHANNELS];
    nn_window_first(w, taps, count, x, first);
    nn_window_give(w, taps, count, first, dy, dx);
}

NN_INLINE void nn_window_max_apart_of(const nn_window *w, int n, const float *x, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample, dx += sample) {
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
                    for (; NN_SIZES_UNKNOWN && j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER)
                        nn_window_give_back(w, &taps, NN_POOL_TOGETHER, x + j, dy + j, dx + j);    /* a number that is known */
                    for (; j < w->channels; j += NN_POOL_CHANNELS) {
                        int count = w->channels - j < NN_POOL_CHANNELS ? w->channels - j : NN_POOL_CHANNELS;
                        nn_window_give_back(w, &taps, count, x + j, dy + j, dx + j);
                    }
                }
        nn_window_clear_rest(w, dx);
    }
}

/* The same where the windows lie side by side, none over another; dx may be x. */
NN_KERNEL void nn_window_max_apart(const nn_window *w, int n, const float *x, const float *dy, float *dx) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_max_apart_of(&known, n, x, dy, dx);
    } else nn_window_max_apart_of(w, n, x, dy, dx);
}

/*@ window_where: window_loops */
/* The number of a tap, in the order of the window's elements. */
NN_INLINE float nn_tap_number(const nn_window *w, int a, int b, int c) { return (float)((a * w->size[1] + b) * w->size[2] + c); }

NN_INLINE void nn_window_where_some(const nn_window *w, const nn_taps *taps, int count, const float *x, float *where) {
    NN_ALIGNED float largest[NN_POOL_CHANNELS];
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    float number = nn_tap_number(w, taps->from[0], taps->from[1], taps->from[2]);
    for (int j = 0; j < count; j++) largest[j] = at[j], where[j] = number;
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                number = nn_tap_number(w, a, b, c);
                for (int j = 0; j < count; j++) {
                    int wins = at[j] > largest[j] || (at[j] != at[j] && largest[j] == largest[j]);
                    if (wins) where[j] = number, largest[j] = at[j];
                }
            }
}

#if NN_LANES > 1
/* Of NN_POOL_TOGETHER channels. */
NN_INLINE void nn_window_where_together(const nn_window *w, const nn_taps *taps, const float *x, float *where) {
    enum { VECTORS = NN_POOL_TOGETHER / NN_LANES };
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    nn_vec largest[VECTORS];
    bits lies[VECTORS];
    const float *at = x + nn_tap_place(w, taps, taps->from[0], taps->from[1], taps->from[2]);
    nn_vec number = nn_vec_set(nn_tap_number(w, taps->from[0], taps->from[1], taps->from[2]));
    NN_UNROLL for (int v = 0; v < VECTORS; v++) largest[v] = nn_vec_load(at + v * NN_LANES), lies[v] = (bits)number;
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                at = x + nn_tap_place(w, taps, a, b, c);
                number = nn_vec_set(nn_tap_number(w, a, b, c));
                NN_UNROLL for (int v = 0; v < VECTORS; v++) {
                    nn_vec value = nn_vec_load(at + v * NN_LANES), before = largest[v];
                    bits wins = (value > before) | ((value != value) & (before == before));
                    lies[v] = ((bits)number & wins) | (lies[v] & ~wins);
                    largest[v] = (nn_vec)(((bits)value & wins) | ((bits)before & ~wins));
                }
            }
    NN_UNROLL for (int v = 0; v < VECTORS; v++) nn_vec_store(where + v * NN_LANES, (nn_vec)lies[v]);
}
#endif

NN_INLINE void nn_window_where_of(const nn_window *w, int n, const float *x, float *where) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, where += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
#if NN_LANES > 1
                    for (; j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER)
                        nn_window_where_together(w, &taps, x + j, where + j);
#endif
                    for (; j < w->channels; j += NN_POOL_CHANNELS) {
                        int count = w->channels - j < NN_POOL_CHANNELS ? w->channels - j : NN_POOL_CHANNELS;
                        nn_window_where_some(w, &taps, count, x + j, where + j);
                    }
                }
}

/* The tap at which each window's largest lies. */
NN_KERNEL void nn_window_where(const nn_window *w, int n, const float *x, float *where) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_where_of(&known, n, x, where);
    } else nn_window_where_of(w, n, x, where);
}

/*@ window_return: window_where windows_apart */
/* first: nothing is there yet. */
NN_INLINE void nn_window_return_some(const nn_window *w, const nn_taps *taps, int first, int count, const float *where, const float *dy,
                                     float *dx) {
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                float number = nn_tap_number(w, a, b, c), *at = dx + nn_tap_place(w, taps, a, b, c);
                for (int j = 0; j < count; j++) {
                    float mine = where[j] == number ? dy[j] : 0.0f;
                    at[j] = first ? 0.0f + mine : at[j] + mine;
                }
            }
}

#if NN_LANES > 1
/* Of NN_POOL_TOGETHER channels. */
NN_INLINE void nn_window_return_together(const nn_window *w, const nn_taps *taps, int first, const float *where, const float *dy,
                                         float *dx) {
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    for (int a = taps->from[0]; a < taps->to[0]; a++)
        for (int b = taps->from[1]; b < taps->to[1]; b++)
            for (int c = taps->from[2]; c < taps->to[2]; c++) {
                float *at = dx + nn_tap_place(w, taps, a, b, c);
                nn_vec number = nn_vec_set(nn_tap_number(w, a, b, c));
                NN_UNROLL for (int j = 0; j < NN_POOL_TOGETHER; j += NN_LANES) {
                    nn_vec given = (nn_vec)((bits)nn_vec_load(dy + j) & (nn_vec_load(where + j) == number));
                    nn_vec_store(at + j, (first ? nn_vec_set(0.0f) : nn_vec_load(at + j)) + given);
                }
            }
}
#endif

NN_INLINE void nn_window_return_of(const nn_window *w, int n, const float *where, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    int first = nn_windows_apart(w), beside = nn_windows_beside(w);
    for (int s = 0; s < n; s++, dx += sample) {
        if (beside) nn_window_clear_rest(w, dx);
        for (ptrdiff_t i = 0; i < sample && !beside; i++) dx[i] = 0.0f;
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, where += w->channels, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    int j = 0;
#if NN_LANES > 1
                    for (; j + NN_POOL_TOGETHER <= w->channels; j += NN_POOL_TOGETHER)
                        nn_window_return_together(w, &taps, first, where + j, dy + j, dx + j);
#endif
                    if (j < w->channels) nn_window_return_some(w, &taps, first, w->channels - j, where + j, dy + j, dx + j);
                }
    }
}

/* dx: each window's dy goes to the tap that nn_window_where noted. */
NN_KERNEL void nn_window_return(const nn_window *w, int n, const float *where, const float *dy, float *dx) {
    if (nn_window_is_halving(w)) {
        nn_window known = nn_window_halving(w);
        nn_window_return_of(&known, n, where, dy, dx);
    } else nn_window_return_of(w, n, where, dy, dx);
}

/*@ window_sum: window_loops */
NN_KERNEL void nn_window_sum(const nn_window *w, int n, const float *x, float *y) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, x += sample)
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, y += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int j = 0; j < w->channels; j++) y[j] = 0.0f;
                    for (int a = taps.from[0]; a < taps.to[0]; a++)
                        for (int b = taps.from[1]; b < taps.to[1]; b++)
                            for (int c = taps.from[2]; c < taps.to[2]; c++) {
                                const float *at = x + nn_tap_place(w, &taps, a, b, c);
                                for (int j = 0; j < w->channels; j++) y[j] += at[j];
                            }
                }
}

/*@ window_spread: window_loops */
/* dx: the sum of the dy of the windows that an input lies in. */
NN_KERNEL void nn_window_spread(const nn_window *w, int n, const float *dy, float *dx) {
    ptrdiff_t sample = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2] * w->channels;
    for (int s = 0; s < n; s++, dx += sample) {
        for (ptrdiff_t i = 0; i < sample; i++) dx[i] = 0.0f;
        for (int d = 0; d < w->out[0]; d++)
            for (int h = 0; h < w->out[1]; h++)
                for (int v = 0; v < w->out[2]; v++, dy += w->channels) {
                    nn_taps taps = nn_taps_at(w, d, h, v);
                    for (int a = taps.from[0]; a < taps.to[0]; a++)
                        for (int b = taps.from[1]; b < taps.to[1]; b++)
                            for (int c = taps.from[2]; c < taps.to[2]; c++) {
                                float *at = dx + nn_tap_place(w, &taps, a, b, c);
                                for (int j = 0; j < w->channels; j++) at[j] += dy[j];
                            }
                }
    }
}
