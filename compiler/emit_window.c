/* emit_window.c - convolutions and windows as kernel calls: constants that say where the windows lie, and the call.
 *
 * Example, a 3x3 convolution of [n, 28, 28, 1] into 32 filters:
 *   static const nn_window window = { { 1, 28, 28 }, { 1, 26, 26 }, { 1, 3, 3 }, …, 1, 32, 1 };
 *   static const nn_part part = { { 0, 0, 0 }, …, { 1, 26, 26 } };
 *   nn_conv_even(&window, &part, 6, n, image, weights->conv2d_kernel, arena);
 * in tiles of 6 outputs, or for the JIT nn_conv, which chooses. The gradient of a convolution's input is a convolution by the
 * turned kernel; with strides each remainder of the input's places is one, by every stride-th tap. */
#include "emit.h"

/* TILE, CONV_FEW: NN_CONV_PIXELS of runtime/window.h, NN_CONV_FEW of conv_gradient.c. CONV_DEEP: weights of a tap and group from
 * which the taps go one by one. */
enum { SPATIAL = MAX_SPATIAL, MOST_PARTS = 8, TILE = 6, CONV_FEW = 32, CONV_DEEP = 2048 };

/* The window of a call, always of three axes. */
typedef struct Places { int64_t in[SPATIAL], out[SPATIAL], size[SPATIAL], stride[SPATIAL], dilation[SPATIAL], low[SPATIAL];
                        int64_t channels, filters, groups;
                        const WindowRows *rows; int rows_axis;          /* of a band or a share: what is known at run time; NULL */
                      } Places;

/* Filters that Winograd's kernels make together. */
enum { WINOGRAD_FILTERS = 16 };

/* Which taps a call reads and which places it writes. */
typedef struct Part { int64_t tap[SPATIAL], hop[SPATIAL], taps[SPATIAL], first[SPATIAL], step[SPATIAL], places[SPATIAL]; } Part;

static const Shape *shape_at(const Routine *r, Ref ref) { return &ir_node(r->graph, ref)->shape; }

static void spread(int64_t *three, const int64_t *values, int64_t rank, int64_t fill) {
    for (int i = 0; i < SPATIAL; i++) three[i] = i < SPATIAL - rank ? fill : values[i - (SPATIAL - rank)];
}

/* in has the places that windows read, out those that they make. */
static Places places_of(const Window *w, const Shape *in, const Shape *out) {
    Places places = { .channels = in->dims[in->rank - 1], .filters = out->dims[out->rank - 1], .groups = w->groups };
    int first = in->rank - 1 - (int)w->rank;
    spread(places.in, in->dims + first, w->rank, 1);
    spread(places.out, out->dims + first, w->rank, 1);
    spread(places.size, w->size, w->rank, 1);
    spread(places.stride, w->stride, w->rank, 1);
    spread(places.dilation, w->dilation, w->rank, 1);
    spread(places.low, w->low, w->rank, 0);
    return places;
}

static const char *triple(const Routine *r, const int64_t *values) {
    return arena_printf(r->e->comp, "{ %lld, %lld, %lld }", (long long)values[0], (long long)values[1], (long long)values[2]);
}

/* Three values of which one is known at run time. */
static const char *triple_with(const Routine *r, const int64_t *values, int axis, const char *text) {
    const char *at[SPATIAL];
    for (int i = 0; i < SPATIAL; i++) at[i] = i == axis ? text : arena_printf(r->e->comp, "%lld", (long long)values[i]);
    return arena_printf(r->e->comp, "{ %s, %s, %s }", at[0], at[1], at[2]);
}

static void emit_places(Routine *r, const Places *p) {
    emit_kernel(r->e, "nn_window");
    if (p->rows != NULL) {
        emit_line(r, "const nn_window window = { %s, %s, %s, %s, %s, %s, %lld, %lld, %lld };",
                  triple_with(r, p->in, p->rows_axis, p->rows->in), triple_with(r, p->out, p->rows_axis, p->rows->out),
                  triple(r, p->size), triple(r, p->stride), triple(r, p->dilation),
                  triple_with(r, p->low, p->rows_axis, p->rows->low), (long long)p->channels, (long long)p->filters, (long long)p->groups);
        return;
    }
    emit_line(r, "static const nn_window window = { %s, %s, %s, %s, %s, %s, %lld, %lld, %lld };", triple(r, p->in),
              triple(r, p->out), triple(r, p->size), triple(r, p->stride), triple(r, p->dilation), triple(r, p->low),
              (long long)p->channels, (long long)p->filters, (long long)p->groups);
}

/* ---- the gradient of an input ---- */

/* Each channel has one kernel of its own. */
static bool is_depthwise(const Places *p) { return p->groups > 1 && p->groups == p->channels && p->groups == p->filters; }

/* The convolution of y's adjoint that makes the places of one axis that are `rest` behind a multiple of the stride. The taps
 * of the turned kernel run backwards, so they meet y's places ascending. */
static void turn_axis(const Places *p, int axis, int64_t rest, Places *turned, Part *part) {
    int64_t stride = p->stride[axis], reach = (p->size[axis] - 1) * p->dilation[axis], low = reach - p->low[axis];
    int64_t first = ((low - rest) % stride + stride) % stride;
    turned->in[axis] = p->out[axis];
    turned->out[axis] = rest < p->in[axis] ? (p->in[axis] - 1 - rest) / stride + 1 : 0;
    turned->size[axis] = first < p->size[axis] ? (p->size[axis] - 1 - first) / stride + 1 : 0;
    turned->stride[axis] = 1;
    turned->dilation[axis] = p->dilation[axis];
    turned->low[axis] = (low - rest - first) / stride;
    part->tap[axis] = first;
    part->hop[axis] = part->step[axis] = stride;
    part->taps[axis] = p->size[axis];
    part->first[axis] = rest;
    part->places[axis] = p->in[axis];
}

static const Part whole_part = { { 0, 0, 0 }, { 1, 1, 1 }, { 0, 0, 0 }, { 0, 0, 0 }, { 1, 1, 1 }, { 0, 0, 0 } };

/* The pixels of a tile that cut a line as evenly as can be: 11 are 6 and 5, 8 are 4 and 4. */
static int64_t tile_of(int64_t count) {
    int64_t tiles = (count + TILE - 1) / TILE;
    return tiles == 0 ? 1 : (count + tiles - 1) / tiles;
}

/* The convolution of a window and part, by the kernel that fits its sizes. */
static void emit_conv(Routine *r, const Places *p, const Part *part, const char *operands) {
    int64_t width = p->filters / p->groups;
    bool even = width % 16 == 0, deep = even && p->channels / p->groups * width > CONV_DEEP;
    emit_places(r, p);
    emit_line(r, "static const nn_part part = { %s, %s, %s, %s, %s, %s };", triple(r, part->tap), triple(r, part->hop),
              triple(r, part->taps), triple(r, part->first), triple(r, part->step), triple(r, part->places));
    if (is_depthwise(p)) emit_line(r, "%s(&window, &part, %s);", emit_kernel(r->e, "nn_depthwise"), operands);
    else if (r->e->options->jit) emit_line(r, "nn_conv(&window, &part, %d, %s);", deep, operands);
    else {
        const char *kernel = emit_kernel(r->e, deep ? "nn_conv_deep" : even ? "nn_conv_even" : "nn_conv_some");
        emit_line(r, "%s(&window, &part, %lld, %s);", kernel, (long long)tile_of(p->out[2]), operands);
    }
}

static void emit_forward(Routine *r, const Places *p, const char *operands) {
    Part part = whole_part;
    for (int axis = 0; axis < SPATIAL; axis++) {
        part.taps[axis] = p->size[axis];
        part.places[axis] = p->out[axis];
    }
    emit_conv(r, p, &part, operands);
}

static void emit_input_gradient(Routine *r, const Places *p, const char *operands) {
    int64_t parts = p->stride[0] * p->stride[1] * p->stride[2];
    bool plain = parts <= MOST_PARTS;       /* and along an axis with steps of both kinds, a part's taps are no even row */
    for (int axis = 0; axis < SPATIAL; axis++) plain = plain && (p->stride[axis] == 1 || p->dilation[axis] == 1);
    if (!plain) {
        emit_places(r, p);
        emit_line(r, "%s(&window, %s);", emit_kernel(r->e, "nn_conv_input_gradient"), operands);
        return;
    }
    for (int64_t i = 0; i < parts; i++) {
        Places turned = { .channels = p->filters, .filters = p->channels, .groups = p->groups };
        Part part;
        int64_t rest = i, made = 1;
        for (int axis = SPATIAL; axis-- > 0; rest /= p->stride[axis]) {
            turn_axis(p, axis, rest % p->stride[axis], &turned, &part);
            made *= turned.out[axis];
        }
        if (made == 0) continue;
        emit_line(r, "{");
        r->indent++;
        emit_conv(r, &turned, &part, operands);
        r->indent--;
        emit_line(r, "}");
    }
}

/* Where a tile starts among values that are cut as evenly as can be, the larger ones first. */
static const char *tile_start(const Routine *r, int64_t values, const char *tile) {
    long long wide = tile_of(values), tiles = (values + wide - 1) / wide, larger = values - tiles * (wide - 1);
    if (larger == tiles) return wide == 1 ? tile : arena_printf(r->e->comp, "%s * %lld", tile, wide);
    return arena_printf(r->e->comp, "%s * %lld + (%s < %lld ? %s : %lld)", tile, wide - 1, tile, larger, tile, larger);
}

/* How many values of a kernel's gradient go together: those of a line of the kernel that lie behind each other in x, or where
 * they are few those of all taps (conv_gradient.c). */
static int64_t values_together(const Places *p, bool *few) {
    int64_t last = (p->out[2] - 1) * p->stride[2] + (p->size[2] - 1) * p->dilation[2] - p->low[2];
    bool padded = p->low[2] > 0 || last >= p->in[2];
    int64_t values = (p->groups == 1 && p->dilation[2] == 1 && !padded ? p->size[2] : 1) * (p->channels / p->groups);
    int64_t all = p->size[0] * p->size[1] * p->size[2] * p->channels;
    *few = p->groups == 1 && values < TILE && all > TILE && all <= CONV_FEW;
    return *few ? all : values;
}

/* Whether a kernel's gradient has what the blocks of the sweep before gave. */
static const char *more_text(const Routine *r) { return r->sweep == NULL ? "0" : r->e->options->jit ? arena_printf(r->e->comp, "%s > 0", r->row) : "more"; }

/* Threads share the tiles. */
static void emit_kernel_gradient(Routine *r, const Places *p, const char *operands) {
    bool few;
    int64_t values = values_together(p, &few), width = p->filters / p->groups, tiles = (values + TILE - 1) / TILE;
    bool shared = r->share != NULL;
    const char *begin = shared ? tile_start(r, values, "begin") : "0";
    const char *end = shared ? tile_start(r, values, "end") : arena_printf(r->e->comp, "%lld", (long long)values);
    emit_places(r, p);
    if (is_depthwise(p)) {
        emit_line(r, "%s(&window, %s, %s);", emit_kernel(r->e, "nn_depthwise_gradient"), more_text(r), operands);
        return;
    }
    if (shared) *r->share = (Share){ .count = arena_printf(r->e->comp, "%lld", (long long)tiles), .most = tiles };
    if (r->e->options->jit) emit_line(r, "nn_conv_kernel_gradient(&window, %s, %s, %s, %s);", begin, end, more_text(r), operands);
    else {
        const char *name = few ? "nn_conv_gradient_few" : width % 16 == 0 ? "nn_conv_gradient_even" : "nn_conv_gradient_some";
        const char *kernel = emit_kernel(r->e, name);
        emit_line(r, "%s(&window, %lld, %s, %s, %s, %s);", kernel, (long long)tile_of(values), begin, end, more_text(r), operands);
    }
}

/* ---- calls ---- */

/* kernel: NULL where sizes choose it. */
typedef struct Call { const char *kernel; const Shape *in, *out; bool second; } Call;

static Call call_of(const Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    Ref first = ir_arg(r->graph, node, 0), second = node->input_count > 1 ? ir_arg(r->graph, node, 1) : first;
    const Shape *a = shape_at(r, first), *b = shape_at(r, second), *result = &node->shape;
    switch (node->op) {
    case OPCODE_CONV: return (Call){ NULL, a, result, true };
    case OPCODE_CONV_INPUT_GRADIENT: return (Call){ NULL, result, a, true };
    case OPCODE_CONV_KERNEL_GRADIENT: return (Call){ NULL, a, b, true };
    case OPCODE_WINOGRAD: return (Call){ "nn_winograd", a, result, true };
    case OPCODE_WINOGRAD_INPUT_GRADIENT: return (Call){ "nn_winograd_input_gradient", result, a, true };
    case OPCODE_WINOGRAD_GRADIENT: return (Call){ NULL, a, b, true };
    case OPCODE_WINDOW_MAX:
        return first == second ? (Call){ "nn_window_max", a, result, false } : (Call){ "nn_window_pick", a, result, true };
    case OPCODE_WINDOW_MAX_GRADIENT:
        return (Call){ window_is_apart(node->attributes->window) ? "nn_window_max_apart" : "nn_window_max_gradient", a, b, true };
    case OPCODE_WINDOW_WHERE: return (Call){ "nn_window_where", a, result, false };
    case OPCODE_WINDOW_RETURN: return (Call){ "nn_window_return", result, a, true };
    case OPCODE_WINDOW_SUM: return (Call){ "nn_window_sum", a, result, false };
    case OPCODE_WINDOW_SPREAD: return (Call){ "nn_window_spread", result, a, false };
    default: assert(0 && "an op over windows"); return (Call){ 0 };
    }
}

static void emit_turn(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Shape *kernel = shape_at(r, ir_arg(r->graph, node, 0));
    int64_t groups = node->attributes->window->groups, inner = kernel->dims[kernel->rank - 2];
    int64_t width = kernel->dims[kernel->rank - 1] / groups;
    emit_line(r, "%s(%lld, %lld, %lld, %lld, %s, %s);", emit_kernel(r->e, "nn_conv_turn"),
              (long long)(shape_size(kernel) / (groups * inner * width)), (long long)groups, (long long)inner, (long long)width,
              emit_pointer(r, ir_arg(r->graph, node, 0)), emit_pointer(r, ref));
}

static const char *all_blocks(const Routine *r, int64_t filters) {
    return arena_printf(r->e->comp, "0, %lld", (long long)(filters / WINOGRAD_FILTERS));
}

/* Threads share blocks of filters; [begin, end) of them. */
static const char *filter_blocks(Routine *r, int64_t filters) {
    int64_t blocks = filters / WINOGRAD_FILTERS;
    if (r->share == NULL) return all_blocks(r, filters);
    *r->share = (Share){ .count = arena_printf(r->e->comp, "%lld", (long long)blocks), .most = blocks, .filters = true };
    return "begin, end";
}

/* A kernel for Winograd's filtering, or the gradient of such a one back. */
static void emit_transform(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    bool forward = node->op != OPCODE_WINOGRAD_KERNEL_GRADIENT;
    const Shape *kernel = forward ? shape_at(r, ir_arg(r->graph, node, 0)) : &node->shape;
    const char *from = emit_pointer(r, ir_arg(r->graph, node, 0)), *to = emit_pointer(r, ref);
    long long channels = (long long)kernel->dims[2], filters = (long long)kernel->dims[3];
    if (forward) emit_line(r, "%s(%d, %lld, %lld, %s, %s, %s);", emit_kernel(r->e, "nn_winograd_kernel"),
                           node->op == OPCODE_WINOGRAD_TURNED, channels, filters, filter_blocks(r, filters), from, to);
    else emit_line(r, "%s(%lld, %lld, %s, %s);", emit_kernel(r->e, "nn_winograd_kernel_gradient"), channels, filters, from, to);
}

/* Threads share the lines of the transformed places. */
static void emit_winograd_gradient(Routine *r, const Places *p, const char *operands) {
    enum { LINES = 6 };
    emit_places(r, p);
    if (r->share != NULL) *r->share = (Share){ .count = "6", .most = LINES };
    emit_line(r, "%s(&window, %s, %s, %s, %s);", emit_kernel(r->e, "nn_winograd_gradient"), share_begin(r, 1),
              r->share != NULL ? share_end(r, 1) : "6", more_text(r), operands);
}

/* The number of samples, the operands, the result. Threads share the samples, but for a kernel's gradient. */
static const char *call_operands(const Routine *r, Ref ref, const Call *call) {
    const Node *node = ir_node(r->graph, ref);
    Ref first = ir_arg(r->graph, node, 0), second = call->second ? ir_arg(r->graph, node, 1) : first;
    int outer = call->in->rank - 1 - (int)node->attributes->window->rank;
    const char *count = emit_rows(r, call->in, outer);
    const char *pointers[3] = { emit_block(r, first), emit_block(r, second), emit_block(r, ref) };
    if (r->share != NULL && !ir_sums_samples(node->op)) {
        bool kernel = node->op == OPCODE_CONV || node->op == OPCODE_CONV_INPUT_GRADIENT || node->op == OPCODE_WINOGRAD
                   || node->op == OPCODE_WINOGRAD_INPUT_GRADIENT;
        *r->share = (Share){ .count = count, .most = shape_span(call->in, 0, outer) * (call->in->batched ? r->e->module->batch : 1) };
        count = "end - begin";
        pointers[0] = share_move(r, pointers[0], shape_span(shape_at(r, first), outer, shape_at(r, first)->rank));
        if (!kernel) pointers[1] = share_move(r, pointers[1], shape_span(shape_at(r, second), outer, shape_at(r, second)->rank));
        pointers[2] = share_move(r, pointers[2], shape_span(&node->shape, outer, node->shape.rank));
    }
    return call->second ? arena_printf(r->e->comp, "%s, %s, %s, %s", count, pointers[0], pointers[1], pointers[2])
                        : arena_printf(r->e->comp, "%s, %s, %s", count, pointers[0], pointers[2]);
}

/* The kernel of an op that has but one. */
static void emit_plain(Routine *r, const Node *node, const Places *places, const Call *call, const char *operands) {
    emit_places(r, places);
    if (node->op == OPCODE_WINOGRAD) operands = arena_printf(r->e->comp, "%s, %s", all_blocks(r, places->filters), operands);
    emit_line(r, "%s(&window, %s);", emit_kernel(r->e, call->kernel), operands);
}

void emit_window_rows(Routine *r, Ref ref, const WindowRows *rows) {
    const Node *node = ir_node(r->graph, ref);
    Call call = call_of(r, ref);
    Places places = places_of(node->attributes->window, call.in, call.out);
    places.rows = rows;
    places.rows_axis = SPATIAL - (int)node->attributes->window->rank;
    const char *operands = arena_printf(r->e->comp, "1, %s, %s", rows->x, rows->y);
    if (call.second)
        operands = arena_printf(r->e->comp, "1, %s, %s, %s", rows->x, emit_pointer(r, ir_arg(r->graph, node, 1)), rows->y);
    if (node->op == OPCODE_CONV) {
        emit_forward(r, &places, operands);
        return;
    }
    emit_plain(r, node, &places, &call, operands);
}

/* The kernels of a window's op. */
static void emit_kernels(Routine *r, const Node *node, const Places *places, const Call *call, const char *operands) {
    switch (node->op) {
    case OPCODE_CONV: emit_forward(r, places, operands); break;
    case OPCODE_CONV_INPUT_GRADIENT: emit_input_gradient(r, places, operands); break;
    case OPCODE_CONV_KERNEL_GRADIENT: emit_kernel_gradient(r, places, operands); break;
    case OPCODE_WINOGRAD_GRADIENT: emit_winograd_gradient(r, places, operands); break;
    default: emit_plain(r, node, places, call, operands); break;
    }
}

static const char *parameter(const Routine *r, const char *constant, Ref ref, const char *name) {
    return arena_printf(r->e->comp, "%s%s *%s", constant, emit_c_type(ir_node(r->graph, ref)->element), name);
}

/* As a function that all steps with these windows call. */
static void emit_kernels_shared(Routine *r, Ref ref, const Places *places, const Call *call, const char *operands) {
    Compilation *comp = r->e->comp;
    const Node *node = ir_node(r->graph, ref);
    Buffer body = { 0 };
    Routine inner = *r;
    inner.out = &body;
    inner.indent = 1;
    inner.samples = "n";
    inner.first_sample = NULL;
    emit_kernels(&inner, node, places, call, call->second ? "n, a, b, y" : "n, a, y");
    bool part = r->share != NULL && ir_sums_samples(node->op), more = r->sweep != NULL && ir_sums_samples(node->op);
    Ref second = call->second ? ir_arg(r->graph, node, 1) : NO_REF;
    const char *parameters = arena_printf(comp, "%s%sint n, %s%s%s, %s", part ? "int begin, int end, " : "", more ? "int more, " : "",
                                          parameter(r, "const ", ir_arg(r->graph, node, 0), "a"), call->second ? ", " : "",
                                          call->second ? parameter(r, "const ", second, "b") : "", parameter(r, "", ref, "y"));
    const char *text = buffer_copy(comp, &body);
    emit_line(r, "%s(%s%s%s);", emit_shared(r->e, parameters, text), part ? "begin, end, " : "", more ? arena_printf(comp, "%s > 0, ", r->row) : "", operands);
    r->e->code.failed |= body.failed;
    buffer_free(&body);
}

bool emit_has_rows_to_share(const Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    bool plain_max = node->op == OPCODE_WINDOW_MAX && ir_arg(r->graph, node, 0) == ir_arg(r->graph, node, 1);
    if (node->op != OPCODE_CONV && node->op != OPCODE_WINOGRAD && node->op != OPCODE_WINDOW_SUM && !plain_max) return false;
    int outer = node->shape.rank - 1 - (int)node->attributes->window->rank;
    return r->sweep == NULL && !node->shape.batched && shape_span(&node->shape, 0, outer) == 1;
}

/* Threads share the rows of one sample; Winograd's filtering makes four at a time. */
static void emit_rows_of_share(Routine *r, Ref ref, const Call *call) {
    Compilation *comp = r->e->comp;
    const Node *node = ir_node(r->graph, ref);
    Places places = places_of(node->attributes->window, call->in, call->out);
    int axis = SPATIAL - (int)node->attributes->window->rank, outer = call->out->rank - 1 - (int)node->attributes->window->rank;
    long long out = (long long)places.out[axis];
    bool tiles = node->op == OPCODE_WINOGRAD;
    int64_t parts = tiles ? (out + 3) / 4 : out;
    *r->share = (Share){ .count = arena_printf(comp, "%lld", (long long)parts), .most = parts, .rows = out };
    if (tiles) emit_line(r, "const int top = begin * 4, bottom = end * 4 < %lld ? end * 4 : %lld;", out, out);
    else emit_line(r, "const int top = begin, bottom = end;");
    const char *in = arena_printf(comp, "%lld", (long long)places.in[axis]);
    const char *low = arena_printf(comp, "%lld - top * %lld", (long long)places.low[axis], (long long)places.stride[axis]);
    int64_t row = shape_span(call->out, outer + 1, call->out->rank);
    const char *y = arena_printf(comp, "%s + (ptrdiff_t)top * %lld", emit_pointer(r, ref), (long long)row);
    WindowRows rows = { in, "bottom - top", low, emit_pointer(r, ir_arg(r->graph, node, 0)), y };
    emit_window_rows(r, ref, &rows);
}

/* As the blocks of the kernel that the function has transformed just before. */
static void emit_filters_of_share(Routine *r, Ref ref, const Call *call) {
    const Node *node = ir_node(r->graph, ref);
    Places places = places_of(node->attributes->window, call->in, call->out);
    emit_places(r, &places);
    emit_line(r, "%s(&window, %s, 1, %s, %s, %s);", emit_kernel(r->e, call->kernel), filter_blocks(r, places.filters),
              emit_pointer(r, ir_arg(r->graph, node, 0)), emit_pointer(r, ir_arg(r->graph, node, 1)), emit_pointer(r, ref));
}

void emit_window(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    if (node->input_count == 1 && op_info(node->op)->kind == KIND_SELECTED) {
        emit_transform(r, ref);
        return;
    }
    if (node->op == OPCODE_CONV_TURN) {
        emit_turn(r, ref);
        return;
    }
    Call call = call_of(r, ref);
    if (r->share != NULL && emit_has_rows_to_share(r, ref)) {
        if (r->share->filters) emit_filters_of_share(r, ref, &call);
        else emit_rows_of_share(r, ref, &call);
        return;
    }
    Places places = places_of(node->attributes->window, call.in, call.out);
    const char *operands = call_operands(r, ref, &call);
    if (r->e->options->jit) {
        emit_line(r, "{");
        r->indent++;
        emit_kernels(r, node, &places, &call, operands);
        r->indent--;
        emit_line(r, "}");
    } else emit_kernels_shared(r, ref, &places, &call, operands);
}
