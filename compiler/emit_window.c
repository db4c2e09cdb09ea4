/* emit_window.c - convolutions and windows as kernel calls: a constant that says where the windows lie, and the call.
 *
 * Example, a 3x3 convolution of [n, 28, 28, 1] into 32 filters:
 *   static const nn_window window = { { 1, 28, 28 }, { 1, 26, 26 }, { 1, 3, 3 }, …, 1, 32, 1 };
 *   nn_conv(&window, n, image, weights->conv2d_kernel, arena); */
#include "emit.h"

static const Shape *shape_at(const Routine *r, Ref ref) { return &ir_node(r->graph, ref)->shape; }

/* A list of three, the spatial axes last. */
static const char *triple(const Routine *r, const int64_t *values, int64_t rank, int64_t fill) {
    long long three[MAX_SPATIAL];
    for (int i = 0; i < MAX_SPATIAL; i++) {
        int64_t axis = i - (MAX_SPATIAL - rank);
        three[i] = axis < 0 ? fill : values[axis];
    }
    return arena_printf(r->e->comp, "{ %lld, %lld, %lld }", three[0], three[1], three[2]);
}

/* in has the places that windows read, out those that they make. */
static void emit_constant(Routine *r, const Window *w, const Shape *in, const Shape *out) {
    int first = in->rank - 1 - (int)w->rank;
    emit_kernel(r->e, "nn_window");
    emit_line(r, "static const nn_window window = { %s, %s, %s, %s, %s, %s, %lld, %lld, %lld };",
              triple(r, in->dims + first, w->rank, 1), triple(r, out->dims + first, w->rank, 1), triple(r, w->size, w->rank, 1),
              triple(r, w->stride, w->rank, 1), triple(r, w->dilation, w->rank, 1), triple(r, w->low, w->rank, 0),
              (long long)in->dims[in->rank - 1], (long long)out->dims[out->rank - 1], (long long)w->groups);
}

typedef struct Call { const char *kernel; const Shape *in, *out; bool second; } Call;

static Call call_of(const Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    Ref first = ir_arg(r->graph, node, 0), second = node->input_count > 1 ? ir_arg(r->graph, node, 1) : first;
    const Shape *a = shape_at(r, first), *b = shape_at(r, second), *result = &node->shape;
    switch (node->op) {
    case OPCODE_CONV: return (Call){ "nn_conv", a, result, true };
    case OPCODE_CONV_INPUT_GRADIENT: return (Call){ "nn_conv_input_gradient", result, a, true };
    case OPCODE_CONV_KERNEL_GRADIENT: return (Call){ "nn_conv_kernel_gradient", a, b, true };
    case OPCODE_WINDOW_MAX:
        return first == second ? (Call){ "nn_window_max", a, result, false } : (Call){ "nn_window_pick", a, result, true };
    case OPCODE_WINDOW_MAX_GRADIENT: return (Call){ "nn_window_max_gradient", a, b, true };
    case OPCODE_WINDOW_SUM: return (Call){ "nn_window_sum", a, result, false };
    case OPCODE_WINDOW_SPREAD: return (Call){ "nn_window_spread", result, a, false };
    default: assert(0 && "an op over windows"); return (Call){ 0 };
    }
}

void emit_window(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Window *w = node->attributes->window;
    Call call = call_of(r, ref);
    const char *outer = emit_product(r, call.in, 0, call.in->rank - 1 - (int)w->rank);
    emit_line(r, "{");
    r->indent++;
    emit_constant(r, w, call.in, call.out);
    const char *second = call.second ? arena_printf(r->e->comp, "%s, ", emit_pointer(r, ir_arg(r->graph, node, 1))) : "";
    emit_line(r, "%s(&window, %s, %s, %s%s);", emit_kernel(r->e, call.kernel), outer, emit_pointer(r, ir_arg(r->graph, node, 0)),
              second, emit_pointer(r, ref));
    r->indent--;
    emit_line(r, "}");
}
