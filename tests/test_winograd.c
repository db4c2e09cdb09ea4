/* test_winograd.c - the kernels of winograd.c at every level against plain sums in double precision, and where multiply-adds
 * are fused against each other byte for byte, whole and in parts, over odd sizes and paddings. */
#include "kernel_find.h"
#include "suites.h"

#include "../runtime/kernels.h"
#include "../runtime/window.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void Transform(int backwards, int channels, int filters, int begin, int end, const float *from, float *to);
typedef void Return(int channels, int filters, const float *from, float *to);
typedef void Apply(const nn_window *w, int begin, int end, int n, const float *x, const float *u, float *y);
typedef void Adjoint(const nn_window *w, int n, const float *dy, const float *u, float *dx);
typedef void Gather(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *du);

enum { PLACES = 36 };

typedef struct Case { nn_window w; int n; size_t in, out, kernel; float *x, *k, *dy; } Case;

static uint32_t state = 11;
static int draw(int count) { return made_up_below(&state, count); }

static float *floats(size_t count) {
    float *x = malloc(4 * count);
    for (size_t i = 0; x != NULL && i < count; i++) x[i] = made_up_value(&state);
    return x;
}

static Case case_new(void) {
    Case c = { .w = { .in = { 1, 3 + draw(12), 3 + draw(12) }, .size = { 1, 3, 3 }, .stride = { 1, 1, 1 }, .dilation = { 1, 1, 1 },
                      .low = { 0, draw(3), draw(3) }, .channels = 16 * (1 + draw(8)), .filters = 16 * (1 + draw(3)), .groups = 1 },
               .n = 1 + draw(4) };
    for (int axis = 1; axis < 3; axis++) c.w.out[axis] = c.w.in[axis] - 2 + c.w.low[axis] + draw(3);
    c.w.out[0] = 1;
    c.in = (size_t)(c.n * c.w.in[1] * c.w.in[2] * c.w.channels);
    c.out = (size_t)(c.n * c.w.out[1] * c.w.out[2] * c.w.filters);
    c.kernel = (size_t)(9 * c.w.channels * c.w.filters);
    c.x = floats(c.in);
    c.k = floats(c.kernel);
    c.dy = floats(c.out);
    return c;
}

static void case_free(const Case *c) {
    free(c->x);
    free(c->k);
    free(c->dy);
}

/* ---- plain sums ---- */

/* y of x and k, the gradients of x, of k and dy, and of k, of x and dy. */
static void plain(const Case *c, double *y, double *dx, double *dk) {
    const nn_window *w = &c->w;
    for (int s = 0; s < c->n; s++)
        for (int h = 0; h < w->out[1]; h++)
            for (int v = 0; v < w->out[2]; v++)
                for (int tap = 0; tap < 9; tap++) {
                    int row = h + tap / 3 - w->low[1], column = v + tap % 3 - w->low[2];
                    if (row < 0 || row >= w->in[1] || column < 0 || column >= w->in[2]) continue;
                    int from = ((s * w->in[1] + row) * w->in[2] + column) * w->channels;
                    int to = ((s * w->out[1] + h) * w->out[2] + v) * w->filters;
                    for (int i = 0; i < w->channels; i++)
                        for (int f = 0; f < w->filters; f++) {
                            int k = (tap * w->channels + i) * w->filters + f;
                            y[to + f] += (double)c->x[from + i] * (double)c->k[k];
                            dx[from + i] += (double)c->dy[to + f] * (double)c->k[k];
                            dk[k] += (double)c->x[from + i] * (double)c->dy[to + f];
                        }
                }
}

/* Within twenty roundings of what a sum of so many terms is. */
static bool near(const float *found, const double *expected, size_t count, double terms) {
    for (size_t i = 0; i < count; i++)
        if (!(fabs((double)found[i] - expected[i]) <= 20 * 6e-8 * sqrt(terms) * (4 + fabs(expected[i]) / sqrt(terms)))) return false;
    return true;
}

/* ---- the kernels ---- */

static void apply(int level, const Case *c, float *u, float *y) {
    int blocks = c->w.filters / 16, middle = blocks / 2;         /* of filters, in two parts */
    Transform *transform = (Transform *)kernel_find(level, "nn_winograd_kernel");
    Apply *filter = (Apply *)kernel_find(level, "nn_winograd");
    for (size_t i = 0; i < c->out; i++) y[i] = NAN;
    transform(0, c->w.channels, c->w.filters, middle, blocks, c->k, u);
    transform(0, c->w.channels, c->w.filters, 0, middle, c->k, u);
    filter(&c->w, 0, middle, c->n, c->x, u, y);
    filter(&c->w, middle, blocks, c->n, c->x, u, y);
}

/* u of the kernel with its taps backwards, filters and channels changed places. */
static void input_gradient(int level, const Case *c, float *u, float *dx) {
    float *turned = malloc(4 * c->kernel);
    int channels = c->w.channels, filters = c->w.filters;
    for (int tap = 0; tap < 9; tap++)
        for (int i = 0; i < channels; i++)
            for (int f = 0; f < filters; f++) turned[((8 - tap) * filters + f) * channels + i] = c->k[(tap * channels + i) * filters + f];
    ((Transform *)kernel_find(level, "nn_winograd_kernel"))(1, filters, channels, 0, channels / 16, turned, u);
    for (size_t i = 0; i < c->in; i++) dx[i] = NAN;
    ((Adjoint *)kernel_find(level, "nn_winograd_input_gradient"))(&c->w, c->n, c->dy, u, dx);
    free(turned);
}

static void gradient(int level, const Case *c, int middle, float *u, float *dk) {
    Gather *gather = (Gather *)kernel_find(level, "nn_winograd_gradient");
    for (int i = 0; i < PLACES * c->w.channels * c->w.filters; i++) u[i] = NAN;
    int tiles = (c->w.out[1] + 3) / 4 * ((c->w.out[2] + 3) / 4), some = tiles < 32 ? 32 / tiles : 1;
    if (middle > 0) gather(&c->w, 0, middle, 0, c->n, c->x, c->dy, u);
    if (middle == 0 && some < c->n) {                    /* in two pieces of whole blocks of sums */
        size_t done = (size_t)some, all = (size_t)c->n;
        gather(&c->w, 0, 6, 0, some, c->x, c->dy, u);
        gather(&c->w, 0, 6, 1, c->n - some, c->x + c->in / all * done, c->dy + c->out / all * done, u);
    } else gather(&c->w, middle, 6, 0, c->n, c->x, c->dy, u);
    ((Return *)kernel_find(level, "nn_winograd_kernel_gradient"))(c->w.channels, c->w.filters, u, dk);
}

static void check(const Case *c) {
    double *y = calloc(c->out, sizeof *y), *dx = calloc(c->in, sizeof *dx), *dk = calloc(c->kernel, sizeof *dk);
    float *u = malloc(4 * c->kernel / 9 * PLACES), *found = malloc(4 * c->out), *first = malloc(4 * c->out);
    float *found_k = malloc(4 * c->kernel), *first_k = malloc(4 * c->kernel);
    float *found_x = malloc(4 * c->in), *first_x = malloc(4 * c->in);
    plain(c, y, dx, dk);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        apply(level, c, u, found);
        bool good = near(found, y, c->out, 9.0 * c->w.channels);
        if (level > FUSED_LEVEL) good = good && memcmp(found, first, 4 * c->out) == 0;
        input_gradient(level, c, u, found_x);
        good = good && near(found_x, dx, c->in, 9.0 * c->w.filters);
        if (level > FUSED_LEVEL) good = good && memcmp(found_x, first_x, 4 * c->in) == 0;
        memcpy(first_x, found_x, 4 * c->in);
        for (int middle = 0; middle < 6; middle++) {
            gradient(level, c, middle, u, found_k);
            good = good && near(found_k, dk, c->kernel, 1.0 * c->n * c->w.out[1] * c->w.out[2]);
            if (middle > 0 || level > FUSED_LEVEL) good = good && memcmp(found_k, first_k, 4 * c->kernel) == 0;
            memcpy(first_k, found_k, 4 * c->kernel);
        }
        memcpy(first, found, 4 * c->out);
        if (!good)
            fprintf(stderr, "winograd, level %d: n %d in %dx%dx%d out %dx%dx%d low %d,%d\n", level, c->n, c->w.in[1], c->w.in[2],
                    c->w.channels, c->w.out[1], c->w.out[2], c->w.filters, c->w.low[1], c->w.low[2]);
        CU_ASSERT_TRUE(good);
    }
    free(y), free(dx), free(dk), free(found_x), free(first_x), free(u), free(found), free(first), free(found_k), free(first_k);
}

static void test_winograd(void) {
    for (int i = 0; i < 60; i++) {
        Case c = case_new();
        check(&c);
        case_free(&c);
    }
}

int test_winograd_register(void) {
    CU_pSuite suite = CU_add_suite("winograd", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "convolution and gradients", test_winograd) == NULL;
}
