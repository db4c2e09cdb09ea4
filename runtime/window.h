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
