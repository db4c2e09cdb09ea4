/* window.h - where the windows of a convolution or a pooling lie: what conv.c and pool.c share.
 *
 * Pasted into emitted C and compiled into nnc. Fewer spatial axes than three have leading ones of size 1. Example: a 3x3
 * kernel over 28x28x1 into 26x26x32 is { {1, 28, 28}, {1, 26, 26}, {1, 3, 3}, {1, 1, 1}, {1, 1, 1}, {0, 0, 0}, 1, 32, 1 }. */
#pragma once
#include "vec.h"

/*@ window: vec */
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

/*@ window_part: window vec_part */
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

/*@ window_block: window vec_part */
/* A sum over outputs is a chain over the positions of a block, and the blocks' sums are added in order. Blocks begin anew after
 * as many whole samples as fit into one, or after each: so some samples' sums can be added to those of the samples before. */
enum { NN_CONV_BLOCK = 64 };

/* Positions of a block at most: whole lines of outputs, or a part of a longer line. */
NN_INLINE int nn_block_of(const nn_window *w) {
    return w->out[2] < NN_CONV_BLOCK ? NN_CONV_BLOCK / w->out[2] * w->out[2] : NN_CONV_BLOCK;
}

/* Where the block that begins at a position ends. */
NN_INLINE ptrdiff_t nn_block_end(const nn_window *w, ptrdiff_t from, ptrdiff_t positions) {
    ptrdiff_t sample = (ptrdiff_t)w->out[0] * w->out[1] * w->out[2], samples = sample < NN_CONV_BLOCK ? NN_CONV_BLOCK / sample : 1;
    ptrdiff_t end = from + nn_block_of(w), anew = (from / (samples * sample) + 1) * samples * sample;
    if (anew < end) end = anew;
    return end < positions ? end : positions;
}

/* A position among the outputs of all samples, taken apart. */
typedef struct nn_place { ptrdiff_t position, sample; int d, h, v; } nn_place;

NN_INLINE nn_place nn_place_of(const nn_window *w, ptrdiff_t position) {
    ptrdiff_t line = position / w->out[2], slice = line / w->out[1];
    nn_place place = { position, slice / w->out[0], (int)(slice % w->out[0]), (int)(line % w->out[1]), (int)(position % w->out[2]) };
    return place;
}

/* On to the next line of outputs. */
NN_INLINE void nn_place_next(const nn_window *w, nn_place *at) {
    at->position += w->out[2] - at->v;
    at->v = 0;
    if (++at->h < w->out[1]) return;
    at->h = 0;
    if (++at->d < w->out[0]) return;
    at->d = 0;
    at->sample++;
}

/* The line of all samples' inputs that tap a, b of this line of outputs reads, or -1. */
NN_INLINE ptrdiff_t nn_place_line(const nn_window *w, const nn_place *at, int a, int b) {
    ptrdiff_t d = nn_window_place(w, 0, at->d, a), h = nn_window_place(w, 1, at->h, b);
    if (d < 0 || d >= w->in[0] || h < 0 || h >= w->in[1]) return -1;
    return (at->sample * w->in[0] + d) * w->in[1] + h;
}
