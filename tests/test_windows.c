/* test_windows.c - the kernels of conv.c and pool.c at every level against plain loops, and against each other byte for
 * byte, over random windows: odd sizes, strides, dilation, groups, padding, channels beside and beyond the vectors.
 *
 * The loops here are written in the order that the kernels promise, one fused multiply-add after the other, so where that is
 * one instruction the bytes must be the same. Example: nn_conv sums over taps, then channels, and skips the padding. */
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

typedef void One(const nn_window *w, int n, const float *x, float *y);
typedef void Part(const nn_window *w, const nn_part *part, int n, const float *x, const float *kernel, float *y);
typedef void Conv(const nn_window *w, const nn_part *part, int deep, int n, const float *x, const float *kernel, float *y);
typedef void Turn(int taps, int groups, int inner, int width, const float *kernel, float *turned);
typedef void Two(const nn_window *w, int n, const float *a, const float *b, float *y);

static uint32_t state = 7;
static int draw(int count) { return made_up_below(&state, count); }

static float *floats(size_t count, bool ties) {
    float *x = malloc(4 * (count + 1));
    for (size_t i = 0; x != NULL && i < count; i++)
        x[i] = ties ? (float)draw(4) : made_up_value(&state);
    return x;
}

/* ---- plain loops ---- */

typedef struct Case { nn_window w; int n; size_t in, out, kernel; } Case;       /* elements of x, y, kernel */

static int places(const int sizes[3]) { return sizes[0] * sizes[1] * sizes[2]; }

/* The place in the input that output `out` of its sample reads with a tap, or -1. */
static int place_of(const nn_window *w, int out, int tap) {
    int at[3], rest = out, taps = tap, place = 0;
    for (int axis = 2; axis >= 0; rest /= w->out[axis], taps /= w->size[axis], axis--)
        at[axis] = rest % w->out[axis] * w->stride[axis] + taps % w->size[axis] * w->dilation[axis] - w->low[axis];
    for (int axis = 0; axis < 3; axis++) {
        if (at[axis] < 0 || at[axis] >= w->in[axis]) return -1;
        place = place * w->in[axis] + at[axis];
    }
    return place;
}

static void plain_conv(const Case *c, const float *x, const float *kernel, float *y) {
    const nn_window *w = &c->w;
    int per = w->channels / w->groups, width = w->filters / w->groups, outs = places(w->out);
    for (int o = 0; o < c->n * outs; o++)
        for (int f = 0; f < w->filters; f++) {
            float sum = 0;
            for (int tap = 0; tap < places(w->size); tap++) {
                int place = place_of(w, o % outs, tap);
                for (int i = 0; place >= 0 && i < per; i++)
                    sum = fmaf(x[(o / outs * places(w->in) + place) * w->channels + f / width * per + i],
                               kernel[(tap * per + i) * w->filters + f], sum);
            }
            y[o * w->filters + f] = sum;
        }
}

/* kernel: turned, so its taps run backwards; the sum is ascending over them. */
static void plain_input(const Case *c, const float *dy, const float *kernel, float *dx) {
    const nn_window *w = &c->w;
    int per = w->channels / w->groups, width = w->filters / w->groups, outs = places(w->out), taps = places(w->size);
    for (size_t i = 0; i < c->in; i++) dx[i] = 0;
    for (int tap = 0; tap < taps; tap++)
        for (int o = 0; o < c->n * outs; o++) {
            int place = place_of(w, o % outs, taps - 1 - tap);
            for (int i = 0; place >= 0 && i < w->channels; i++) {
                float *to = &dx[(o / outs * places(w->in) + place) * w->channels + i];
                for (int f = 0; f < width; f++)
                    *to = fmaf(dy[o * w->filters + i / per * width + f], kernel[(tap * width + f) * w->channels + i], *to);
            }
        }
}

/* Samples after which blocks of positions begin anew. */
static int samples_together(const nn_window *w) { return places(w->out) < 64 ? 64 / places(w->out) : 1; }

static void plain_kernel(const Case *c, const float *x, const float *dy, float *dk) {
    const nn_window *w = &c->w;
    int per = w->channels / w->groups, width = w->filters / w->groups, outs = places(w->out);
    int block = w->out[2] < 64 ? 64 / w->out[2] * w->out[2] : 64, anew = samples_together(w) * outs;
    for (int tap = 0; tap < places(w->size); tap++)
        for (int i = 0; i < per; i++)
            for (int f = 0; f < w->filters; f++) {
                float total = 0, sum = 0;
                for (int o = 0; o < c->n * outs; o++) {
                    int place = place_of(w, o % outs, tap);
                    if (place >= 0)
                        sum = fmaf(x[(o / outs * places(w->in) + place) * w->channels + f / width * per + i], dy[o * w->filters + f], sum);
                    if ((o % anew + 1) % block == 0 || (o + 1) % anew == 0 || o + 1 == c->n * outs) total += sum, sum = 0;
                }
                dk[(tap * per + i) * w->filters + f] = total;
            }
}

/* The element of x that is largest in a window: the first of equals, NaN above all. */
static int plain_first(const nn_window *w, int sample, int out, int channel, const float *x) {
    int best = -1;
    for (int tap = 0; tap < places(w->size); tap++) {
        int place = place_of(w, out, tap), at = (sample * places(w->in) + place) * w->channels + channel;
        if (place < 0) continue;
        if (best < 0 || x[at] > x[best] || (isnan(x[at]) && !isnan(x[best]))) best = at;
    }
    return best;
}

/* ---- comparisons ---- */

static bool same(const float *a, const float *b, size_t count, bool exact) {
    for (size_t i = 0; i < count; i++) {
        if (exact && memcmp(&a[i], &b[i], 4) != 0 && !(isnan(a[i]) && isnan(b[i])) && !(a[i] == 0 && b[i] == 0)) return false;
        if (!exact && !(fabsf(a[i] - b[i]) <= 2e-5f * (1 + fabsf(b[i])) || (isnan(a[i]) && isnan(b[i])))) return false;
    }
    return true;
}

static void report(const char *name, int level, const Case *c) {
    const nn_window *w = &c->w;
    fprintf(stderr, "%s level %d: n %d in %dx%dx%dx%d out %dx%dx%dx%d size %dx%dx%d stride %dx%dx%d dilation %dx%dx%d low %d,%d,%d "
            "groups %d\n", name, level, c->n, w->in[0], w->in[1], w->in[2], w->channels, w->out[0], w->out[1], w->out[2], w->filters,
            w->size[0], w->size[1], w->size[2], w->stride[0], w->stride[1], w->stride[2], w->dilation[0], w->dilation[1], w->dilation[2],
            w->low[0], w->low[1], w->low[2], w->groups);
}

typedef void Plain(const Case *c, const float *a, const float *b, float *y);

static void check_two(const char *name, Plain *plain, const Case *c, const float *a, const float *b, size_t size) {
    float *expected = malloc(4 * size + 4), *found = malloc(4 * size + 4);
    plain(c, a, b, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        for (size_t i = 0; i < size; i++) found[i] = NAN;
        ((Two *)kernel_find(level, name))(&c->w, c->n, a, b, found);
        bool good = same(found, expected, size, level >= FUSED_LEVEL);
        if (!good) report(name, level, c);
        CU_ASSERT_TRUE(good);
    }
    free(expected);
    free(found);
}

static void plain_pick(const Case *c, const float *x, const float *values, float *y) {
    int outs = places(c->w.out), channels = c->w.channels;
    for (int o = 0; o < c->n * outs * channels; o++)
        y[o] = values[plain_first(&c->w, o / channels / outs, o / channels % outs, o % channels, x)];
}

static void plain_scatter(const Case *c, const float *x, const float *dy, float *dx) {
    int outs = places(c->w.out), channels = c->w.channels;
    for (size_t i = 0; i < c->in; i++) dx[i] = 0;
    for (int o = 0; o < c->n * outs * channels; o++)
        dx[plain_first(&c->w, o / channels / outs, o / channels % outs, o % channels, x)] += dy[o];
}

/* The tap at each place of y. */
static void plain_where(const Case *c, const float *x, const float *unused, float *y) {
    int outs = places(c->w.out), channels = c->w.channels;
    (void)unused;
    for (int o = 0; o < c->n * outs * channels; o++) {
        int sample = o / channels / outs, out = o / channels % outs, place = plain_first(&c->w, sample, out, o % channels, x), tap = 0;
        while (place_of(&c->w, out, tap) < 0 || (sample * places(c->w.in) + place_of(&c->w, out, tap)) * channels + o % channels != place) tap++;
        y[o] = (float)tap;
    }
}

static void plain_max(const Case *c, const float *x, const float *unused, float *y) {
    (void)unused;
    plain_pick(c, x, x, y);
}

static void plain_sum(const Case *c, const float *x, const float *spread, float *y) {
    int outs = places(c->w.out), channels = c->w.channels;
    for (size_t i = 0; i < (spread != NULL ? c->in : c->out); i++) y[i] = 0;
    for (int o = 0; o < c->n * outs; o++)
        for (int tap = 0; tap < places(c->w.size); tap++) {
            int place = place_of(&c->w, o % outs, tap), at = o / outs * places(c->w.in) + place;
            for (int i = 0; place >= 0 && i < channels; i++) {
                if (spread != NULL) y[at * channels + i] += x[o * channels + i];
                else y[o * channels + i] += x[at * channels + i];
            }
        }
}

static void check_one(const char *name, Plain *plain, const Case *c, const float *x, const float *second, size_t size) {
    float *expected = malloc(4 * size + 4), *found = malloc(4 * size + 4);
    plain(c, x, second, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        for (size_t i = 0; i < size; i++) found[i] = NAN;
        ((One *)kernel_find(level, name))(&c->w, c->n, x, found);
        bool good = same(found, expected, size, true);
        if (!good) report(name, level, c);
        CU_ASSERT_TRUE(good);
    }
    free(expected);
    free(found);
}

/* ---- random windows ---- */

static const int channel_counts[] = { 1, 2, 3, 4, 5, 8, 12, 16, 17, 24, 31, 32, 33, 40, 48, 64, 70 };
enum { CHANNEL_COUNTS = sizeof channel_counts / sizeof *channel_counts };

static Case case_of(bool pool) {
    Case c = { .n = 1 + draw(3), .w = { .groups = 1 } };
    nn_window *w = &c.w;
    int rank = 1 + draw(3);
    for (int axis = 0; axis < 3; axis++) {
        w->in[axis] = w->out[axis] = w->size[axis] = w->stride[axis] = w->dilation[axis] = 1;
        w->low[axis] = 0;
        if (axis < 3 - rank) continue;
        w->size[axis] = 1 + draw(axis == 0 ? 3 : 5);
        if (draw(3) == 0) w->stride[axis] = 1 + draw(3);
        if (!pool && draw(3) == 0) w->dilation[axis] = 1 + draw(3);
        int reach = (w->size[axis] - 1) * w->dilation[axis] + 1;
        w->in[axis] = 1 + draw(axis == 0 ? 4 : axis == 1 ? 9 : 30);
        int low = draw(2) ? draw(reach) : 0, high = draw(2) ? draw(reach) : 0;
        while (w->in[axis] + low + high < reach) w->in[axis]++;
        w->low[axis] = low;
        w->out[axis] = (w->in[axis] + low + high - reach) / w->stride[axis] + 1;
    }
    w->channels = w->filters = channel_counts[draw(CHANNEL_COUNTS)];
    if (!pool) {
        w->filters = channel_counts[draw(CHANNEL_COUNTS)];
        if (draw(4) == 0) w->groups = w->channels, w->filters = w->channels * (1 + draw(2));
        else if (draw(4) == 0) w->groups = 1 + draw(4), w->channels = w->groups * (1 + draw(9)), w->filters = w->groups * (1 + draw(20));
    }
    c.in = (size_t)(c.n * places(w->in) * w->channels);
    c.out = (size_t)(c.n * places(w->out) * w->filters);
    c.kernel = (size_t)(places(w->size) * (w->channels / w->groups) * w->filters);
    return c;
}

/* The window and part that make the places of dx with the remainders `rest`; false: there are none. */
static bool turn_window(const nn_window *w, const int rest[3], nn_window *turned, nn_part *part) {
    turned->channels = w->filters, turned->filters = w->channels, turned->groups = w->groups;
    for (int axis = 0; axis < 3; axis++) {
        int stride = w->stride[axis], low = (w->size[axis] - 1) * w->dilation[axis] - w->low[axis], tap = 0;
        if (rest[axis] >= w->in[axis]) return false;
        while ((low - rest[axis] - tap) % stride != 0) tap++;
        turned->in[axis] = w->out[axis];
        turned->out[axis] = (w->in[axis] - 1 - rest[axis]) / stride + 1;
        turned->size[axis] = (w->size[axis] - tap + stride - 1) / stride;
        turned->stride[axis] = 1;
        turned->dilation[axis] = w->dilation[axis];
        turned->low[axis] = (low - rest[axis] - tap) / stride;
        part->tap[axis] = tap;
        part->hop[axis] = part->step[axis] = stride;
        part->taps[axis] = w->size[axis];
        part->first[axis] = rest[axis];
        part->places[axis] = w->in[axis];
    }
    return true;
}

static void call_part(int level, const char *name, bool deep, const nn_window *w, const nn_part *part, int n, const float *x,
                      const float *kernel, float *y) {
    if (strcmp(name, "nn_conv") == 0) ((Conv *)kernel_find(level, name))(w, part, deep, n, x, kernel, y);
    else ((Part *)kernel_find(level, name))(w, part, n, x, kernel, y);
}

/* The output, or the gradient of the input as convolutions by the turned kernel, one for each remainder of its places. */
static void check_conv(const char *name, const Case *c, bool turned, bool deep, const float *from, const float *kernel) {
    size_t size = turned ? c->in : c->out;
    float *expected = malloc(4 * size + 4), *found = malloc(4 * size + 4);
    const int *stride = c->w.stride;
    (turned ? plain_input : plain_conv)(c, from, kernel, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        for (size_t i = 0; i < size; i++) found[i] = NAN;
        nn_part part = {{0, 0, 0}, {1, 1, 1}, {0, 0, 0}, {0, 0, 0}, {1, 1, 1}, {0, 0, 0}};
        memcpy(part.taps, c->w.size, sizeof part.taps);
        memcpy(part.places, c->w.out, sizeof part.places);
        if (!turned) call_part(level, name, deep, &c->w, &part, c->n, from, kernel, found);
        for (int i = 0; turned && i < places(stride); i++) {
            int rest[3] = { i / stride[2] / stride[1], i / stride[2] % stride[1], i % stride[2] };
            nn_window w;
            if (turn_window(&c->w, rest, &w, &part)) call_part(level, name, deep, &w, &part, c->n, from, kernel, found);
        }
        bool good = same(found, expected, size, level >= FUSED_LEVEL);
        if (!good) report(name, level, c);
        CU_ASSERT_TRUE(good);
    }
    free(expected);
    free(found);
}

static void check_turn(const Case *c, const float *kernel) {
    const nn_window *w = &c->w;
    int inner = w->channels / w->groups, width = w->filters / w->groups, taps = places(w->size);
    float *turned = malloc(4 * c->kernel + 4), *again = malloc(4 * c->kernel + 4);
    Turn *turn = (Turn *)kernel_find(0, "nn_conv_turn");
    turn(taps, w->groups, inner, width, kernel, turned);
    turn(taps, w->groups, width, inner, turned, again);
    CU_ASSERT_EQUAL(memcmp(kernel, again, 4 * c->kernel), 0);
    CU_ASSERT_EQUAL(turned[((taps - 1) * width + width - 1) * w->channels + w->channels - 1], kernel[inner * w->filters - 1]);
    free(turned);
    free(again);
}

/* Values of a kernel's line that lie together in x: of all taps of the last axis, unless something parts them. */
static int values_together(const nn_window *w) {
    int reach = (w->out[2] - 1) * w->stride[2] + (w->size[2] - 1) * w->dilation[2] - w->low[2];
    bool padded = w->low[2] > 0 || reach >= w->in[2];
    int together = w->channels / w->groups * (!padded && w->dilation[2] == 1 && w->groups == 1 ? w->size[2] : 1);
    int all = w->size[0] * w->size[1] * w->size[2] * w->channels;
    return w->groups == 1 && together < 6 && all > 6 && all <= 32 ? all : together;
}

/* Whole, and in two parts. */
static void check_kernel_gradient(const Case *c, const float *x, const float *y) {
    typedef void Range(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *dk);
    float *expected = malloc(4 * c->kernel + 4), *found = malloc(4 * c->kernel + 4);
    int all = values_together(&c->w), tiles = (all + 5) / 6, least = (all + tiles - 1) / tiles - 1, larger = all - tiles * least;
    plain_kernel(c, x, y, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++)
        for (int tile = 0; tile < tiles; tile += 1 + tile * 2) {
            Range *part = (Range *)kernel_find(level, "nn_conv_kernel_gradient");
            int middle = tile * least + (tile < larger ? tile : larger);
            for (size_t i = 0; i < c->kernel; i++) found[i] = NAN;
            if (middle > 0) part(&c->w, 0, middle, 0, c->n, x, y, found);
            part(&c->w, middle, all, 0, c->n, x, y, found);
            bool good = same(found, expected, c->kernel, level >= FUSED_LEVEL);
            if (!good) report("nn_conv_kernel_gradient", level, c);
            CU_ASSERT_TRUE(good);
            int some = samples_together(&c->w);
            if (some >= c->n) continue;
            memcpy(expected, found, 4 * c->kernel);
            part(&c->w, 0, all, 0, some, x, y, found);
            part(&c->w, 0, all, 1, c->n - some, x + c->in / (size_t)c->n * (size_t)some, y + c->out / (size_t)c->n * (size_t)some, found);
            CU_ASSERT_EQUAL(memcmp(found, expected, 4 * c->kernel), 0);
            plain_kernel(c, x, y, expected);
        }
    free(expected);
    free(found);
}

static void check_depthwise_gradient(const Case *c, const float *x, const float *y) {
    typedef void Gradient(const nn_window *w, int more, int n, const float *x, const float *dy, float *dk);
    float *expected = malloc(4 * c->kernel + 4), *found = malloc(4 * c->kernel + 4);
    int some = samples_together(&c->w) < c->n ? samples_together(&c->w) : c->n;
    plain_kernel(c, x, y, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        Gradient *gradient = (Gradient *)kernel_find(level, "nn_depthwise_gradient");
        gradient(&c->w, 0, some, x, y, found);
        if (some < c->n)
            gradient(&c->w, 1, c->n - some, x + c->in / (size_t)c->n * (size_t)some, y + c->out / (size_t)c->n * (size_t)some, found);
        bool good = same(found, expected, c->kernel, level >= FUSED_LEVEL);
        if (!good) report("nn_depthwise_gradient", level, c);
        CU_ASSERT_TRUE(good);
    }
    free(expected);
    free(found);
}

/* With steps of both kinds along an axis the taps of a remainder are no even row: the general kernel alone makes them. */
static bool has_parts(const nn_window *w) {
    bool parts = true;
    for (int axis = 0; axis < 3; axis++) parts = parts && (w->stride[axis] == 1 || w->dilation[axis] == 1);
    return parts;
}

static void check_convolution(const Case *c) {
    float *x = floats(c->in, false), *y = floats(c->out, false), *kernel = floats(c->kernel, false);
    bool even = c->w.filters / c->w.groups % 16 == 0, even_in = c->w.channels / c->w.groups % 16 == 0, parts = has_parts(&c->w);
    for (int deep = 0; deep < 2; deep++) {
        if (!deep || even) check_conv("nn_conv", c, false, deep, x, kernel);
        if (parts && (!deep || even_in)) check_conv("nn_conv", c, true, deep, y, kernel);
    }
    check_two("nn_conv_input_gradient", plain_input, c, y, kernel, c->in);
    check_kernel_gradient(c, x, y);
    check_turn(c, kernel);
    if (c->w.groups == c->w.channels && c->w.groups == c->w.filters) {
        check_conv("nn_depthwise", c, false, false, x, kernel);
        if (parts) check_conv("nn_depthwise", c, true, false, y, kernel);
        check_depthwise_gradient(c, x, y);
    }
    free(x);
    free(y);
    free(kernel);
}

static void test_convolutions(void) {
    for (int i = 0; i < 250; i++) {
        Case c = case_of(false);
        check_convolution(&c);
    }
}

/* Many positions: the sums of the blocks are added in order, wherever a block ends. */
static void test_blocks(void) {
    static const Case cases[] = {
        {{{1, 40, 37}, {1, 40, 37}, {1, 3, 3}, {1, 1, 1}, {1, 1, 1}, {0, 1, 1}, 3, 17, 1}, 4, 4 * 1480 * 3, 4 * 1480 * 17, 9 * 3 * 17},
        {{{1, 1, 9000}, {1, 1, 8998}, {1, 1, 3}, {1, 1, 1}, {1, 1, 1}, {0, 0, 0}, 2, 16, 1}, 1, 9000 * 2, 8998 * 16, 3 * 2 * 16},
        {{{1, 8, 8}, {1, 8, 8}, {1, 3, 3}, {1, 1, 1}, {1, 1, 1}, {0, 1, 1}, 70, 100, 1}, 2, 2 * 64 * 70, 2 * 64 * 100, 9 * 70 * 100},
        {{{2, 9, 7}, {2, 5, 4}, {2, 3, 3}, {1, 2, 2}, {1, 1, 1}, {1, 1, 1}, 140, 33, 1}, 2, 2 * 126 * 140, 2 * 40 * 33, 18 * 140 * 33},
        {{{1, 64, 64}, {1, 64, 64}, {1, 3, 3}, {1, 1, 1}, {1, 1, 1}, {0, 1, 1}, 8, 8, 8}, 2, 2 * 4096 * 8, 2 * 4096 * 8, 9 * 8},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check_convolution(&cases[i]);
}

/* dx lies where x does. */
static void check_in_place(const Case *c, const float *x, const float *dy) {
    typedef void Scatter(const nn_window *w, int n, const float *x, const float *dy, float *dx);
    float *expected = malloc(4 * c->in + 4), *found = malloc(4 * c->in + 4);
    plain_scatter(c, x, dy, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        memcpy(found, x, 4 * c->in);
        ((Scatter *)kernel_find(level, "nn_window_max_apart"))(&c->w, c->n, found, dy, found);
        CU_ASSERT_TRUE(same(found, expected, c->in, true));
    }
    free(expected);
    free(found);
}

/* What nn_window_where notes is enough for the gradient. */
static void check_return(const Case *c, const float *x, const float *where, const float *dy) {
    typedef void Return(const nn_window *w, int n, const float *where, const float *dy, float *dx);
    float *expected = malloc(4 * c->in + 4), *found = malloc(4 * c->in + 4);
    plain_scatter(c, x, dy, expected);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        for (size_t i = 0; i < c->in; i++) found[i] = NAN;
        ((Return *)kernel_find(level, "nn_window_return"))(&c->w, c->n, where, dy, found);
        CU_ASSERT_TRUE(same(found, expected, c->in, true));
    }
    free(expected);
    free(found);
}

static void test_pools(void) {
    for (int i = 0; i < 250; i++) {
        Case c = case_of(true);
        for (int axis = 0; i % 3 == 0 && axis < 3; axis++) {            /* windows side by side */
            c.w.stride[axis] = c.w.size[axis];
            c.w.out[axis] = (c.w.in[axis] + c.w.low[axis] - c.w.size[axis]) / c.w.stride[axis] + 1;
            if (c.w.in[axis] + c.w.low[axis] < c.w.size[axis]) c.w.out[axis] = 1;
        }
        c.out = (size_t)(c.n * places(c.w.out) * c.w.filters);
        float *x = floats(c.in, i % 2 == 0), *values = floats(c.in, false), *y = floats(c.out, false), *where = floats(c.out, false);
        if (i % 5 == 0)
            for (size_t k = 0; k < c.in; k += 7) x[k] = NAN;
        check_one("nn_window_max", plain_max, &c, x, NULL, c.out);
        check_two("nn_window_pick", plain_pick, &c, x, values, c.out);
        check_two("nn_window_max_gradient", plain_scatter, &c, x, y, c.in);
        bool apart = memcmp(c.w.size, c.w.stride, sizeof c.w.size) == 0;
        if (apart) check_two("nn_window_max_apart", plain_scatter, &c, x, y, c.in);
        if (apart) check_in_place(&c, x, y);
        check_one("nn_window_where", plain_where, &c, x, NULL, c.out);
        plain_where(&c, x, NULL, where);
        check_return(&c, x, where, y);
        check_one("nn_window_sum", plain_sum, &c, values, NULL, c.out);
        check_one("nn_window_spread", plain_sum, &c, y, y, c.in);
        free(x);
        free(values);
        free(y);
        free(where);
    }
}

int test_windows_register(void) {
    CU_pSuite suite = CU_add_suite("windows", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "convolutions and gradients", test_convolutions)) return 1;
    if (!CU_add_test(suite, "blocks of positions", test_blocks)) return 1;
    if (!CU_add_test(suite, "pools and gradients", test_pools)) return 1;
    return 0;
}
