/* conv_any.c - convolutions whose sizes are known only when they run: the JIT's way to conv.c and conv_gradient.c.
 *
 * Compiled into nnc, not pasted: emitted C names the kernel and the tile that fit its constant sizes, here they are chosen
 * from. Example: nn_conv(&window, &part, n, x, kernel, y) of 26 outputs a line goes to the copy for tiles of 6 and 5. */
#pragma once
#include "conv.c"
#include "conv_gradient.c"

/* The copy of a kernel for tiles of so many pixels. */
#define NN_CONV_COPY(wide) \
    NN_OUTLINE void nn_conv_some_##wide(const nn_window *w, const nn_part *part, int n, const float *x, \
                                        const float *kernel, float *y) { \
        nn_conv_some(w, part, wide, n, x, kernel, y); \
    } \
    NN_OUTLINE void nn_conv_deep_##wide(const nn_window *w, const nn_part *part, int n, const float *x, \
                                        const float *kernel, float *y) { \
        nn_conv_deep(w, part, wide, n, x, kernel, y); \
    } \
    NN_OUTLINE void nn_conv_gradient_##wide(const nn_window *w, int begin, int end, int more, int n, \
                                            const float *x, const float *dy, float *dk) { \
        nn_conv_gradient_some(w, wide, begin, end, more, n, x, dy, dk); \
    } \
    NN_OUTLINE void nn_conv_gradient_few_##wide(const nn_window *w, int begin, int end, int more, int n, \
                                                const float *x, const float *dy, float *dk) { \
        nn_conv_gradient_few(w, wide, begin, end, more, n, x, dy, dk); \
    }
NN_CONV_COPY(2)
#if NN_LANES > 4
NN_CONV_COPY(1)
NN_CONV_COPY(3)
NN_CONV_COPY(4)
NN_CONV_COPY(5)
NN_CONV_COPY(6)
#define NN_CONV_COPIES(name) { name##_1, name##_2, name##_3, name##_4, name##_5, name##_6 }

/* As even as can be: 11 is 6 and 5, 8 is 4 and 4. */
NN_INLINE int nn_conv_wide(int count) {
    int tiles = (count + NN_CONV_PIXELS - 1) / NN_CONV_PIXELS;
    return (count + tiles - 1) / tiles;
}
#else
/* Processors of old: any count is cut into tiles of 2 and 1. */
#define NN_CONV_COPIES(name) { name##_2 }
NN_INLINE int nn_conv_wide(int count) { return count > 0; }
#endif

NN_KERNEL void nn_conv(const nn_window *w, const nn_part *part, int deep, int n, const float *x, const float *kernel, float *y) {
    typedef void Copy(const nn_window *w, const nn_part *part, int n, const float *x, const float *kernel, float *y);
    static Copy *const some[] = NN_CONV_COPIES(nn_conv_some), *const deeps[] = NN_CONV_COPIES(nn_conv_deep);
    int wide = nn_conv_wide(w->out[2]);
    Copy *copy = deep ? deeps[wide - 1] : some[wide - 1];
    copy(w, part, n, x, kernel, y);
}

NN_KERNEL void nn_conv_kernel_gradient(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy,
                                       float *dk) {
    typedef void Copy(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *dk);
    static Copy *const copies[] = NN_CONV_COPIES(nn_conv_gradient), *const few[] = NN_CONV_COPIES(nn_conv_gradient_few);
    int all = nn_conv_is_few(w) ? w->size[0] * w->size[1] * w->size[2] * w->channels : 0;
    int wide = nn_conv_wide(all > 0 ? all : nn_conv_together(w) * (w->channels / w->groups));
    Copy *copy = all > 0 ? few[wide - 1] : copies[wide - 1];
    copy(w, begin, end, more, n, x, dy, dk);
}
