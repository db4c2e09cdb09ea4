/* builtin_window.c - the language's convolutions and windows: conv, conv_transpose, window_max, window_sum, window_mean, and
 * the check window_sizes that their layers begin with.
 *
 * Settings are Keras': a number or a list of one number a spatial axis, padding "valid", "same" or "causal". Everything that
 * a user can get wrong is found here, with the shapes and where they come from. Example: conv(x, kernel, padding = "same")
 * of [8, 8, 3] and [3, 3, 3, 16] is [8, 8, 16]. */
#include "builtin.h"

#include <string.h>

enum { MOST = 1 << 20 };                /* of a size, stride or rate: no one means more, and products fit */

static const char *list_text(Elaboration *e, const int64_t *values, int64_t count) {
    Shape shape = { .rank = (int)count };
    for (int i = 0; i < count; i++) shape.dims[i] = values[i];
    return shape_text(e->comp, &shape);
}

static Shape shape_of_value(const Elaboration *e, const Value *x) { return *value_shape(e, x); }

/* "[3, 3] comes from dense at line 7" */
static void note_origin(Elaboration *e, Diagnostic *d, const Value *x) {
    const Node *node = ir_node(e->builder.graph, x->ref);
    const char *instance = node->origin.instance, *shape = shape_text(e->comp, &node->shape);
    bool named = instance != NULL && instance[0] != '\0';
    Loc place = node->origin.call.source != NULL ? node->origin.call : x->loc;
    fault_note(e, d, place, named ? "%s comes from %s" : "%s comes from here", shape, instance);
}

/* A whole number in [least, MOST], or one for each of the rank spatial axes. */
static bool read_list(Elaboration *e, Loc loc, const Value *value, const char *name, int64_t least, int64_t rank, int64_t *values) {
    bool list = value->kind == VALUE_LIST, fits = !list || value->list->items.count == (size_t)rank;
    for (int64_t i = 0; fits && i < rank; i++)
        fits = value_is_integer(list ? &value->list->items.data[i] : value, &values[i]) && values[i] >= least
               && values[i] <= MOST;
    if (fits) return true;
    Loc place = value->loc.source != NULL ? value->loc : loc;
    const char *found = value_kind_text(e, value), *more = "";
    if (rank > 1) more = arena_printf(e->comp, ", or a list of %lld of them", (long long)rank);
    fault(e, place, "NN0204", "%s must be a whole number of at least %lld%s, found %s", name, (long long)least, more, found);
    return false;
}

static const char *padding_of(Elaboration *e, Loc loc, const Value *value, bool causal) {
    static const char *const known[] = { "valid", "same", "causal" };
    for (int i = 0; i < (causal ? 3 : 2) && value->kind == VALUE_STRING; i++)
        if (strcmp(value->text, known[i]) == 0) return known[i];
    fault(e, value->loc.source != NULL ? value->loc : loc, "NN0204", "padding must be valid%s, found %s",
          causal ? ", same or causal" : " or same", value_kind_text(e, value));
    return NULL;
}

static int64_t reach_of(const Window *w, int i) { return (w->size[i] - 1) * w->dilation[i] + 1; }

/* Sets low and high; the places of x along axis i are in[i]. */
static void pad_window(Window *w, const char *padding, const int64_t *in) {
    for (int i = 0; i < w->rank; i++) {
        int64_t total = ((in[i] - 1) / w->stride[i]) * w->stride[i] + reach_of(w, i) - in[i];
        w->low[i] = w->high[i] = 0;
        if (strcmp(padding, "causal") == 0) w->low[i] = reach_of(w, i) - 1;
        if (strcmp(padding, "same") != 0 || total <= 0) continue;
        w->low[i] = total / 2;
        w->high[i] = total - total / 2;
    }
}

/* Whether at least one window fits along every axis. */
static bool window_fits(Elaboration *e, Loc loc, const Window *w, const Value *x, const Value *kernel, const char *what) {
    Shape shape = shape_of_value(e, x);
    int first = shape.rank - 1 - (int)w->rank;
    for (int i = 0; i < w->rank; i++) {
        if (window_count(w, i, shape.dims[first + i]) > 0) continue;
        int64_t most[MAX_SPATIAL];
        bool some = true;               /* a size is left for every axis */
        for (int k = 0; k < w->rank; k++) {
            int64_t room = shape.dims[first + k] + w->low[k] + w->high[k];
            most[k] = (room - 1) / w->dilation[k] + 1;
            some = some && room > 0;
        }
        const char *reach = "", *fits = some ? arena_printf(e->comp, "at most %s, or padding = same, would", list_text(e, most, w->rank))
                                             : "padding = same would";
        if (w->dilation[i] > 1) reach = arena_printf(e->comp, ", spread over %lld places,", (long long)reach_of(w, i));
        Diagnostic *d = fault(e, loc, "NN0316", "a %s of %s%s does not fit into an input of shape %s: %s", what,
                              list_text(e, w->size, w->rank), reach, shape_text(e->comp, &shape), fits);
        note_origin(e, d, x);
        if (kernel != NULL) note_origin(e, d, kernel);
        return false;
    }
    return true;
}

/* Strides and dilation_rate, which most layers do not take together. */
static bool read_steps(Elaboration *e, Loc loc, const Value *strides, const Value *rates, bool together, Window *w) {
    int64_t stride = 1, rate = 1;
    if (!read_list(e, loc, strides, "strides", 1, w->rank, w->stride)) return false;
    if (!read_list(e, loc, rates, "dilation_rate", 1, w->rank, w->dilation)) return false;
    for (int i = 0; i < w->rank; i++) {
        stride = w->stride[i] > stride ? w->stride[i] : stride;
        rate = w->dilation[i] > rate ? w->dilation[i] : rate;
    }
    bool small = true;
    for (int i = 0; i < w->rank; i++) small = small && reach_of(w, i) <= MOST;
    if (!small) fault(e, loc, "NN0204", "dilation_rate %s spreads the kernel over too many places", list_text(e, w->dilation, w->rank));
    if (together || stride == 1 || rate == 1) return small;
    fault(e, loc, "NN0317", "strides %s and dilation_rate %s: one of them must be 1", list_text(e, w->stride, w->rank),
          list_text(e, w->dilation, w->rank));
    return false;
}

/* x [outer…, spatial…, channels] and a kernel [size…, ., .] without a batch. */
static bool read_kernel(Elaboration *e, Loc loc, const Value *x, const Value *kernel, const char *name, Window *w) {
    if (!builtin_tensor(e, loc, x, name) || !builtin_tensor(e, loc, kernel, name)) return false;
    Shape a = shape_of_value(e, x), k = shape_of_value(e, kernel);
    w->rank = k.rank - 2;
    if (!k.batched && k.rank >= 3 && k.rank <= MAX_SPATIAL + 2 && a.rank - (a.batched ? 1 : 0) > w->rank) {
        for (int i = 0; i < w->rank; i++) w->size[i] = k.dims[i];
        return true;
    }
    Diagnostic *d = fault(e, loc, "NN0318", "%s takes x [places…, channels] and a kernel [sizes…, channels, filters] without a batch, "
                          "found %s and %s", name, shape_text(e->comp, &a), shape_text(e->comp, &k));
    note_origin(e, d, x);
    note_origin(e, d, kernel);
    return false;
}

static bool too_large(Elaboration *e, Loc loc, const Shape *shape) {
    double elements = 1;
    for (int i = 0; i < shape->rank; i++) elements *= (double)shape->dims[i];
    if (elements <= INT32_MAX) return false;
    fault(e, loc, "NN0305", "a tensor of %.0f elements is too large", elements);
    return true;
}

static Value call_conv(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Window w = { .groups = 1 };
    (void)count;
    if (!read_kernel(e, loc, &a[0], &a[1], "conv", &w) || !read_steps(e, loc, &a[2], &a[4], true, &w)) return value_bad();
    const char *padding = padding_of(e, loc, &a[3], w.rank == 1);
    if (padding == NULL || !read_list(e, loc, &a[5], "groups", 1, 1, &w.groups)) return value_bad();
    Shape x = shape_of_value(e, &a[0]), k = shape_of_value(e, &a[1]);
    int64_t channels = x.dims[x.rank - 1], summed = k.dims[k.rank - 2], filters = k.dims[k.rank - 1];
    if (summed * w.groups != channels || filters % w.groups != 0) {
        Diagnostic *d = fault(e, loc, "NN0318", "a kernel of shape %s in %lld group%s reads %lld channels, the input of shape %s has "
                              "%lld%s", shape_text(e->comp, &k), (long long)w.groups, w.groups == 1 ? "" : "s",
                              (long long)(summed * w.groups), shape_text(e->comp, &x), (long long)channels,
                              filters % w.groups != 0 ? ", and the filters do not divide by the groups" : "");
        note_origin(e, d, &a[0]);
        note_origin(e, d, &a[1]);
        return value_bad();
    }
    pad_window(&w, padding, x.dims + x.rank - 1 - w.rank);
    if (!window_fits(e, loc, &w, &a[0], &a[1], "kernel")) return value_bad();
    Ref kernel = ir_cast(&e->builder, a[1].ref, ELEMENT_F32);
    Shape y = x;
    for (int i = 0; i < w.rank; i++) y.dims[x.rank - 1 - w.rank + i] = window_count(&w, i, x.dims[x.rank - 1 - w.rank + i]);
    y.dims[y.rank - 1] = filters;
    if (too_large(e, loc, &y)) return value_bad();
    return value_tensor(ir_conv(&e->builder, a[0].ref, kernel, &w));
}

/* Keras' sizes of a transposed convolution: of `in` places, and how many places the window reaches over. The first window
 * begins low places before the result. extra: output_padding, or -1 where it is left to the default. */
static int64_t transposed_size(int64_t in, int64_t reach, int64_t stride, bool same, int64_t extra, int64_t *low) {
    int64_t left = reach - 1, total;
    if (!same) {
        if (extra < 0) extra = stride > reach ? stride - reach : 0;
        total = 2 * (reach - 1) + extra;
    } else {
        total = extra < 0 ? stride + reach - 2 : reach + reach % 2 - 2 + extra;
        if (total / 2 + total % 2 < left) left = total / 2 + total % 2;
    }
    *low = reach - 1 - left;
    return (in - 1) * stride + 1 + total - (reach - 1);
}

static Value call_conv_transpose(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Window w = { .groups = 1 };
    int64_t extra[MAX_SPATIAL] = { -1, -1, -1 };
    (void)count;
    if (!read_kernel(e, loc, &a[0], &a[1], "conv_transpose", &w) || !read_steps(e, loc, &a[2], &a[5], false, &w)) return value_bad();
    const char *padding = padding_of(e, loc, &a[3], false);
    if (padding == NULL) return value_bad();
    if (a[4].kind != VALUE_NONE && !read_list(e, loc, &a[4], "output_padding", 0, w.rank, extra)) return value_bad();
    Shape d = shape_of_value(e, &a[0]), k = shape_of_value(e, &a[1]), x = d;
    int first = d.rank - 1 - (int)w.rank;
    for (int i = 0; i < w.rank; i++) {
        int64_t *size = &x.dims[first + i], in = d.dims[first + i];
        if (extra[i] >= w.stride[i]) {
            fault(e, loc, "NN0204", "output_padding must be less than the stride, found %lld and %lld", (long long)extra[i],
                  (long long)w.stride[i]);
            return value_bad();
        }
        *size = transposed_size(in, reach_of(&w, i), w.stride[i], strcmp(padding, "same") == 0, extra[i], &w.low[i]);
        w.high[i] = (in - 1) * w.stride[i] + reach_of(&w, i) - *size - w.low[i];
    }
    x.dims[x.rank - 1] = k.dims[k.rank - 2];
    if (k.dims[k.rank - 1] != d.dims[d.rank - 1]) {
        Diagnostic *fault_of = fault(e, loc, "NN0318", "a transposed kernel [sizes…, filters, channels] of shape %s reads %lld channels, "
                                     "the input of shape %s has %lld", shape_text(e->comp, &k), (long long)k.dims[k.rank - 1],
                                     shape_text(e->comp, &d), (long long)d.dims[d.rank - 1]);
        note_origin(e, fault_of, &a[0]);
        note_origin(e, fault_of, &a[1]);
        return value_bad();
    }
    if (too_large(e, loc, &x)) return value_bad();
    Ref input = ir_cast(&e->builder, a[0].ref, ELEMENT_F32), kernel = ir_cast(&e->builder, a[1].ref, ELEMENT_F32);
    Ref turned = ir_conv_turn(&e->builder, kernel, &w);
    return value_tensor(ir_conv_input_gradient(&e->builder, input, turned, &w, x));
}

/* size: a list of one number a spatial axis, or a number for all written axes but the channels. */
static bool read_pool(Elaboration *e, Loc loc, const Value *a, const char *name, Window *w) {
    if (!builtin_tensor(e, loc, &a[0], name)) return false;
    Shape x = shape_of_value(e, &a[0]);
    int written = x.rank - (x.batched ? 1 : 0);
    w->groups = 1;
    w->rank = a[1].kind == VALUE_LIST ? (int64_t)a[1].list->items.count : written - 1;
    if (w->rank < 1 || w->rank > MAX_SPATIAL || w->rank >= written) {
        Diagnostic *d = fault(e, loc, "NN0318", "%s takes [places…, channels] with one to three axes of places, found %s and size %s", name,
                              shape_text(e->comp, &x), value_kind_text(e, &a[1]));
        note_origin(e, d, &a[0]);
        return false;
    }
    if (!read_list(e, loc, &a[1], "size", 1, w->rank, w->size)) return false;
    if (!read_list(e, loc, a[2].kind == VALUE_NONE ? &a[1] : &a[2], "strides", 1, w->rank, w->stride)) return false;
    const char *padding = padding_of(e, loc, &a[3], false);
    if (padding == NULL) return false;
    for (int i = 0; i < w->rank; i++) w->dilation[i] = 1;
    pad_window(w, padding, x.dims + x.rank - 1 - w->rank);
    return window_fits(e, loc, w, &a[0], NULL, "window");
}

static Value call_window_max(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Window w = { 0 };
    (void)count;
    if (!read_pool(e, loc, a, "window_max", &w)) return value_bad();
    Ref x = ir_cast(&e->builder, a[0].ref, ELEMENT_F32);
    return value_tensor(ir_window_max(&e->builder, x, x, &w));
}

static Value call_window_sum(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Window w = { 0 };
    (void)count;
    if (!read_pool(e, loc, a, "window_sum", &w)) return value_bad();
    return value_tensor(ir_window_sum(&e->builder, a[0].ref, &w));
}

/* Over the places that lie inside. */
static Value call_window_mean(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Window w = { 0 };
    (void)count;
    if (!read_pool(e, loc, a, "window_mean", &w)) return value_bad();
    Builder *b = &e->builder;
    Shape ones = shape_of_value(e, &a[0]);
    ones.dims[ones.rank - 1] = 1;
    ones = shape_without(&ones, ones.batched ? 1 : 0);
    Ref sum = ir_window_sum(b, a[0].ref, &w), inside = ir_window_sum(b, ir_fill(b, 1, ELEMENT_F32, ones), &w);
    return value_tensor(ir_binary(b, OPCODE_DIV, sum, inside));
}

/* ---- what a layer checks before it makes weights ---- */

static bool rank_fits(Elaboration *e, Loc loc, const Value *x, int64_t rank, const char *layer) {
    static const char *const axes[] = { "steps", "height, width", "depth, height, width" };
    if (!builtin_tensor(e, loc, x, layer)) return false;
    Shape shape = shape_of_value(e, x);
    if (shape.rank - (shape.batched ? 1 : 0) == rank + 1) return true;
    Diagnostic *d = fault(e, loc, "NN0301", "%s needs an input of rank %lld [%s, channels], found %s", layer, (long long)rank + 1,
                          axes[rank - 1], shape_text(e->comp, &shape));
    note_origin(e, d, x);
    return false;
}

/* The sizes as a list of rank numbers, after the checks of rank, size, filters and groups. */
static Value call_window_sizes(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int64_t rank = 0, sizes[MAX_SPATIAL], filters = 0, groups = 1;
    (void)count;
    const char *layer = a[3].kind == VALUE_STRING ? a[3].text : "a window", *name = a[8].kind == VALUE_STRING ? a[8].text : "size";
    if (!value_is_integer(&a[1], &rank) || rank < 1 || rank > MAX_SPATIAL) {
        fault(e, loc, "NN0204", "rank must be 1, 2 or 3, found %s", value_kind_text(e, &a[1]));
        return value_bad();
    }
    if (!rank_fits(e, loc, &a[0], rank, layer) || !read_list(e, loc, &a[2], name, 1, rank, sizes)) return value_bad();
    if (a[4].kind != VALUE_NONE && !read_list(e, loc, &a[4], "filters", 1, 1, &filters)) return value_bad();
    if (!read_list(e, loc, &a[5], "groups", 1, 1, &groups)) return value_bad();
    Window steps = { .rank = rank };
    for (int64_t i = 0; i < rank; i++) steps.size[i] = sizes[i];
    if (!read_steps(e, loc, &a[6], &a[7], false, &steps)) return value_bad();
    Shape x = shape_of_value(e, &a[0]);
    if (x.dims[x.rank - 1] % groups != 0 || filters % groups != 0) {
        Diagnostic *d = fault(e, loc, "NN0318", "%s: groups = %lld must divide both the channels of the input of shape %s and filters = %lld",
                              layer, (long long)groups, shape_text(e->comp, &x), (long long)filters);
        note_origin(e, d, &a[0]);
        return value_bad();
    }
    Value list = value_list(e->comp);
    for (int64_t i = 0; i < rank; i++) value_append(e->comp, &list, value_number((double)sizes[i]));
    return list;
}

const Builtin builtin_windows[] = {
    { "conv", "x, kernel; strides = 1, padding = \"valid\", dilation_rate = 1, groups = 1", call_conv },
    { "conv_transpose", "x, kernel; strides = 1, padding = \"valid\", output_padding = none, dilation_rate = 1",
      call_conv_transpose },
    { "window_max", "x; size, strides = none, padding = \"valid\"", call_window_max },
    { "window_sum", "x; size, strides = none, padding = \"valid\"", call_window_sum },
    { "window_mean", "x; size, strides = none, padding = \"valid\"", call_window_mean },
    { "window_sizes", "x; rank, size, layer, filters = none, groups = 1, strides = 1, dilation_rate = 1, name = \"kernel_size\"", call_window_sizes },
    { NULL, NULL, NULL },
};
