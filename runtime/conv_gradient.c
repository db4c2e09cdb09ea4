/* conv_gradient.c - the gradients of a convolution: of its kernel, and of its input where the calls of nn_conv would be many.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_conv_gradient_even(&window, 6, 0, 96, n, x, dy, dk) with the shapes of
 * conv.c. An element of dk is a chain of fused multiply-adds over samples and positions, ascending, in blocks of up to
 * 64 positions whose sums are added in order. Values of neighbouring taps and channels lie behind each other in a line of x, so
 * a tile is a run of those x two vectors of filters, whose sums stay in registers for a stretch of positions. */
#pragma once
#include "window.h"

/*@ conv_gradient: window_part window_block */
/* Two vectors of filters, or one, or the first `part` of one. */
typedef struct nn_columns { int vectors, part; } nn_columns;

/* The positions of a block whose tap lies inside: where its values begin in x, and the outputs in dy. */
typedef struct nn_stretch { int count; ptrdiff_t x[NN_CONV_BLOCK], dy[NN_CONV_BLOCK]; } nn_stretch;

NN_INLINE nn_vec nn_columns_load(nn_columns f, const float *p) {
    return f.part ? nn_vec_load_part(p, nn_vec_first(f.part)) : nn_vec_load(p);
}

/* Adds a vector of sums to the total, or begins it. */
NN_INLINE void nn_columns_add(nn_columns f, int begin, float *total, nn_vec sum) {
    if (!begin) sum = nn_columns_load(f, total) + sum;
    if (f.part) nn_vec_store_part(total, nn_vec_first(f.part), sum);
    else nn_vec_store(total, sum);
}

/* The block's sums for `values` neighbouring values of x, added to dk. */
NN_INLINE void nn_conv_gradient_tile(const nn_window *w, int values, nn_columns f, const nn_stretch *stretch, int begin,
                                     const float *x, const float *dy, float *dk) {
    nn_vec sum[NN_CONV_PIXELS][2];
    NN_UNROLL for (int i = 0; i < values; i++) sum[i][0] = sum[i][1] = nn_vec_set(0.0f);
    for (int p = 0; p < stretch->count; p++) {
        const float *read = x + stretch->x[p], *at = dy + stretch->dy[p];
        nn_vec first = nn_vec_keep(nn_columns_load(f, at)), second = first;
        if (f.vectors == 2) second = nn_vec_keep(nn_vec_load(at + NN_LANES));
        NN_UNROLL for (int i = 0; i < values; i++) {
            nn_vec value = nn_vec_set(read[i]);
            sum[i][0] = nn_vec_fma(value, first, sum[i][0]);
            if (f.vectors == 2) sum[i][1] = nn_vec_fma(value, second, sum[i][1]);
        }
    }
    NN_UNROLL for (int i = 0; i < values; i++, dk += w->filters) {
        nn_columns_add(f, begin, dk, sum[i][0]);
        if (f.vectors == 2) nn_columns_add(f, begin, dk + NN_LANES, sum[i][1]);
    }
}

/* `count` values in tiles as even as can be: so many of `wide` values, the others of one less. */
NN_INLINE void nn_conv_gradient_line(const nn_window *w, int wide, nn_columns f, const nn_stretch *stretch, int count, int begin,
                                     const float *x, const float *dy, float *dk) {
    int tiles = (count + wide - 1) / wide, end = (count - tiles * (wide - 1)) * wide, i = 0;
    for (; i < end; i += wide) nn_conv_gradient_tile(w, wide, f, stretch, begin, x + i, dy, dk + (ptrdiff_t)i * w->filters);
    for (; wide > 1 && i < count; i += wide - 1)
        nn_conv_gradient_tile(w, wide - 1, f, stretch, begin, x + i, dy, dk + (ptrdiff_t)i * w->filters);
}

/* One group's filters, of `width`; even: they fill vectors. */
NN_INLINE void nn_conv_gradient_filters(const nn_window *w, int even, int wide, const nn_stretch *stretch, int count, int width,
                                        int begin, const float *x, const float *dy, float *dk) {
    int j = 0;
    for (; j + 2 * NN_LANES <= width; j += 2 * NN_LANES)
        nn_conv_gradient_line(w, wide, (nn_columns){ 2, 0 }, stretch, count, begin, x, dy + j, dk + j);
    if (j + NN_LANES <= width) {
        nn_conv_gradient_line(w, wide, (nn_columns){ 1, 0 }, stretch, count, begin, x, dy + j, dk + j);
        j += NN_LANES;
    }
    if (!even && j < width) nn_conv_gradient_line(w, wide, (nn_columns){ 1, width - j }, stretch, count, begin, x, dy + j, dk + j);
}

/* The positions in [from, to) whose tap lies inside. */
NN_INLINE void nn_stretch_fill(const nn_window *w, const int tap[3], ptrdiff_t from, ptrdiff_t to, nn_stretch *stretch) {
    int first, end, shift = tap[2] * w->dilation[2] - w->low[2], count = 0;
    nn_conv_inside(w->out[2], shift, w->stride[2], w->in[2], &first, &end);
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        ptrdiff_t line = nn_place_line(w, &at, tap[0], tap[1]), dy = (at.position - at.v) * w->filters;
        int last = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        for (int v = at.v > first ? at.v : first; line >= 0 && v < last && v < end; v++, count++) {
            stretch->x[count] = (line * w->in[2] + v * w->stride[2] + shift) * w->channels;
            stretch->dy[count] = dy + (ptrdiff_t)v * w->filters;
        }
    }
    stretch->count = count;
}

/* How many taps' values lie together in a line of x: all of a line's where nothing is padded. */
NN_INLINE int nn_conv_together(const nn_window *w) {
    return !nn_window_padded(w, 2) && w->dilation[2] == 1 && w->groups == 1 ? w->size[2] : 1;
}

/*@ conv_gradient_taps: conv_gradient */
/* dk[size…][channels / groups][filters] of x and dy: the values [begin, end) of those that lie together, of which there are all
 * of a group's channels for each of nn_conv_together taps. Both are starts of tiles, of which the larger ones come first. more:
 * dk has the sums of samples before these, as many as blocks begin anew after (nn_block_end). */
NN_INLINE void nn_conv_gradient_taps(const nn_window *w, int even, int wide, int begin, int end, int more, int n, const float *x,
                                     const float *dy, float *dk) {
    wide = nn_conv_limit(wide);
    int inner = w->channels / w->groups, width = w->filters / w->groups, together = nn_conv_together(w), count = together * inner;
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    for (ptrdiff_t p = 0, next; p < positions; p = next) {
        next = nn_block_end(w, p, positions);
        float *to = dk;
        for (int tap[3] = { 0, 0, 0 }; tap[0] < w->size[0]; tap[0]++)
            for (tap[1] = 0; tap[1] < w->size[1]; tap[1]++)
                for (tap[2] = 0; tap[2] < w->size[2]; tap[2] += together, to += (ptrdiff_t)count * w->filters) {
                    nn_stretch stretch;
                    nn_stretch_fill(w, tap, p, next, &stretch);
                    for (int g = 0; g < w->groups; g++) {
                        const float *read = x + g * inner + begin, *at = dy + g * width;
                        float *made = to + (ptrdiff_t)begin * w->filters + g * width;
                        nn_conv_gradient_filters(w, even, wide, &stretch, end - begin, width, !more && p == 0, read, at, made);
                    }
                }
    }
}

/*@ conv_gradient_even: conv_gradient_taps */
/* For multiples of 16 filters in each group. */
NN_KERNEL void nn_conv_gradient_even(const nn_window *w, int wide, int begin, int end, int more, int n, const float *x,
                                     const float *dy, float *dk) {
    nn_conv_gradient_taps(w, 1, wide, begin, end, more, n, x, dy, dk);
}

/*@ conv_gradient_some: conv_gradient_taps */
/* For any number of filters. */
NN_KERNEL void nn_conv_gradient_some(const nn_window *w, int wide, int begin, int end, int more, int n, const float *x,
                                     const float *dy, float *dk) {
    nn_conv_gradient_taps(w, 0, wide, begin, end, more, n, x, dy, dk);
}

/*@ conv_gradient_few: conv_gradient */
/* Values of all taps at most that are copied side by side for each position of a block. */
enum { NN_CONV_FEW = 32 };

/* Few channels: the values that lie together in x would not fill a tile, so that the chains' latency shows; those of all taps
 * do. */
NN_INLINE int nn_conv_is_few(const nn_window *w) {
    ptrdiff_t values = (ptrdiff_t)w->size[0] * w->size[1] * w->size[2] * w->channels;
    return w->groups == 1 && nn_conv_together(w) * w->channels < NN_CONV_PIXELS && values > NN_CONV_PIXELS && values <= NN_CONV_FEW;
}

/* The values that the taps of one line of the kernel read for output v; 0 where they lie outside. */
NN_INLINE void nn_conv_copy_line(const nn_window *w, ptrdiff_t line, int v, const float *x, float *to) {
    int from = v * w->stride[2] - w->low[2], run = w->size[2] * w->channels;
    const float *at = x + (line * w->in[2] + from) * w->channels;
    if (line >= 0 && w->dilation[2] == 1 && from >= 0 && from + w->size[2] <= w->in[2]) {
        for (int i = 0; i < run; i++) to[i] = at[i];
        return;
    }
    for (int c = 0; c < w->size[2]; c++) {
        int place = c * w->dilation[2], inside = line >= 0 && from + place >= 0 && from + place < w->in[2];
        for (int i = 0; i < w->channels; i++) to[c * w->channels + i] = inside ? at[place * w->channels + i] : 0.0f;
    }
}

/* What all taps read for the positions [from, to), a row each. Beside finite outputs a value 0 adds what no value would. */
NN_INLINE void nn_conv_copy_block(const nn_window *w, ptrdiff_t from, ptrdiff_t to, const float *x, float *rows,
                                  nn_stretch *stretch) {
    int run = w->size[2] * w->channels, lines = w->size[0] * w->size[1], count = 0;
    for (nn_place at = nn_place_of(w, from); at.position < to; nn_place_next(w, &at)) {
        int last = to - at.position < w->out[2] - at.v ? at.v + (int)(to - at.position) : w->out[2];
        for (int i = 0; i < lines; i++) {
            ptrdiff_t line = nn_place_line(w, &at, i / w->size[1], i % w->size[1]);
            for (int v = at.v; v < last; v++) nn_conv_copy_line(w, line, v, x, rows + ((count + v - at.v) * lines + i) * run);
        }
        for (int v = at.v; v < last; v++, count++) {
            stretch->x[count] = (ptrdiff_t)count * lines * run;
            stretch->dy[count] = (at.position - at.v + v) * w->filters;
        }
    }
    stretch->count = count;
}

/* nn_conv_gradient_some of few values: [begin, end) of those of all taps. */
NN_KERNEL void nn_conv_gradient_few(const nn_window *w, int wide, int begin, int end, int more, int n, const float *x,
                                    const float *dy, float *dk) {
    wide = nn_conv_limit(wide);
    ptrdiff_t positions = (ptrdiff_t)n * w->out[0] * w->out[1] * w->out[2];
    for (ptrdiff_t p = 0, next; p < positions; p = next) {
        next = nn_block_end(w, p, positions);
        float rows[NN_CONV_BLOCK * NN_CONV_FEW], *to = dk + (ptrdiff_t)begin * w->filters;
        nn_stretch stretch;
        nn_conv_copy_block(w, p, next, x, rows, &stretch);
        nn_conv_gradient_filters(w, 0, wide, &stretch, end - begin, w->filters, !more && p == 0, rows + begin, dy, to);
    }
}

/*@ conv_input_gradient: window */
/* dx[n][in…][channels] of dy[n][out…][filters] and the turned kernel[size…][filters / groups][channels], whose taps run
 * backwards: for strides so large that a call of nn_conv for each remainder of the places would be many. */
NN_KERNEL void nn_conv_input_gradient(const nn_window *w, int n, const float *dy, const float *kernel, float *dx) {
    ptrdiff_t in = (ptrdiff_t)w->in[0] * w->in[1] * w->in[2], out = (ptrdiff_t)w->out[0] * w->out[1] * w->out[2];
    int inner = w->filters / w->groups, width = w->channels / w->groups, taps = w->size[0] * w->size[1] * w->size[2];
    for (ptrdiff_t i = 0; i < n * in; i++, dx += w->channels) {
        for (int j = 0; j < w->channels; j++) dx[j] = 0.0f;
        for (int t = 0; t < taps; t++) {
            int place[3] = { (int)(i % in) / w->in[2] / w->in[1], (int)(i % in) / w->in[2] % w->in[1], (int)(i % in) % w->in[2] };
            int turned[3] = { t / w->size[2] / w->size[1], t / w->size[2] % w->size[1], t % w->size[2] };
            int fits = 1;
            for (int axis = 0; axis < 3; axis++) {
                int from = place[axis] + w->low[axis] - (w->size[axis] - 1 - turned[axis]) * w->dilation[axis];
                fits = fits && from >= 0 && from % w->stride[axis] == 0 && from / w->stride[axis] < w->out[axis];
                place[axis] = from / w->stride[axis];
            }
            if (!fits) continue;
            const float *pixel = dy + (i / in * out + ((ptrdiff_t)place[0] * w->out[1] + place[1]) * w->out[2] + place[2]) * w->filters;
            const float *rows = kernel + (ptrdiff_t)t * inner * w->channels;
            for (int g = 0; g < w->groups; g++)
                for (int f = 0; f < inner; f++)
                    for (int j = g * width; j < (g + 1) * width; j++)
                        dx[j] = nn_fma(pixel[g * inner + f], rows[(ptrdiff_t)f * w->channels + j], dx[j]);
        }
    }
}

/*@ conv_turn: window */
/* turned[size…][filters / groups][channels] of kernel[size…][channels / groups][filters]: the taps backwards, and within each
 * group what is summed and what is made changed places. */
NN_KERNEL void nn_conv_turn(int taps, int groups, int inner, int width, const float *kernel, float *turned) {
    enum { BLOCK = 8 };
    for (ptrdiff_t t = 0; t < taps; t++)
        for (int g = 0; g < groups; g++) {
            const float *from = kernel + (taps - 1 - t) * inner * groups * width + g * width;
            float *to = turned + t * width * groups * inner + g * inner;
            for (int i = 0; i < inner; i += BLOCK)
                for (int j = 0; j < width; j += BLOCK)
                    for (int p = j; p < j + BLOCK && p < width; p++)
                        for (int q = i; q < i + BLOCK && q < inner; q++)
                            to[(ptrdiff_t)p * groups * inner + q] = from[(ptrdiff_t)q * groups * width + p];
        }
}
