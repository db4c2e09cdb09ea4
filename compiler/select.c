/* select.c - ops whose kernels are faster in place of others: 3x3 convolutions of stride 1 by Winograd's filtering.
 *
 * Reads and replaces the programs' graphs, last before emission. Chosen by shape and options alone, so the bytes are the
 * same on every machine. Example, with as many channels as pay for it:
 *   2 conv 0 1  →  2 winograd_kernel 1   3 winograd 0 2
 *   5 conv_input_gradient 4 3  →  5 winograd_kernel 3   6 winograd 4 5, or where its tiles are fewer the adjoint of 3:
 *                                 5 winograd_turned 3   6 winograd_input_gradient 4 5
 *   6 conv_kernel_gradient 0 4  →  6 winograd_gradient 0 4   7 winograd_kernel_gradient 6
 * Not for batches of a few samples: the transformed kernel takes four times the memory of the kernel, and the time to make
 * it is not repaid. */
#include "nnc.h"

/* CHANNELS: at most, by the room that the kernel has on the stack. TILES: 4x4 outputs of a full batch, at least. */
enum { MULTIPLE = 16, CHANNELS = 128, BATCH = 8, TILES = 48, SIDE = 4 };

static bool is_multiple(int64_t channels) { return channels % MULTIPLE == 0 && channels > 0 && channels <= CHANNELS; }

static int64_t tiles_of(const Shape *shape) { return ((shape->dims[1] + SIDE - 1) / SIDE) * ((shape->dims[2] + SIDE - 1) / SIDE); }

/* in: the side that windows read, out: the side with one place a window. */
static bool is_worth_it(const Module *m, const Window *w, const Shape *in, const Shape *out) {
    bool plain = w->rank == 2 && w->groups == 1 && in->batched && in->rank == 4;
    for (int i = 0; plain && i < 2; i++) plain = w->size[i] == 3 && w->stride[i] == 1 && w->dilation[i] == 1;
    if (!plain || m->batch < BATCH || !is_multiple(in->dims[3]) || !is_multiple(out->dims[3])) return false;
    int64_t tiles = tiles_of(out);
    /* A map of one tile or two is mostly padding of it. */
    return out->dims[0] * m->batch * tiles >= TILES && out->dims[1] * out->dims[2] * 2 >= tiles * SIDE * SIDE;
}

static Ref convolution(Builder *b, Ref x, Ref kernel, const Window *window) {
    Ref u = ir_windowed(b, OPCODE_WINOGRAD_KERNEL, window, (Shape){ 0 }, &kernel, 1);
    return ir_windowed(b, OPCODE_WINOGRAD, window, (Shape){ 0 }, (Ref[]){ x, u }, 2);
}

/* The windows by which a turned kernel makes the gradient of what was read. */
static Window turned(const Window *w) {
    Window window = *w;
    for (int i = 0; i < 2; i++) {
        window.low[i] = 2 - w->low[i];
        window.high[i] = 2 - w->high[i];
    }
    return window;
}

/* Each place of x is one of a tile of y. */
static bool tiles_cover(const Window *w, const Shape *y, const Shape *x) {
    for (int i = 0; i < 2; i++)
        if ((y->dims[1 + i] + SIDE - 1) / SIDE * SIDE + 2 - w->low[i] < x->dims[1 + i]) return false;
    return true;
}

/* NO_REF: the node stays as it is. */
static Ref select_node(Builder *b, const Module *m, const Graph *old, Ref ref, const Ref *map) {
    const Node *node = ir_node(old, ref);
    if (op_info(node->op)->kind != KIND_WINDOW || node->input_count != 2) return NO_REF;
    const Window *w = node->attributes->window;
    const Ref inputs[2] = { map[ir_arg(old, node, 0)], map[ir_arg(old, node, 1)] };
    const Shape *first = &ir_node(b->graph, inputs[0])->shape, *second = &ir_node(b->graph, inputs[1])->shape;
    Window window;
    Ref u;
    switch (node->op) {
    case OPCODE_CONV:
        return is_worth_it(m, w, first, &node->shape) ? convolution(b, inputs[0], inputs[1], w) : NO_REF;
    case OPCODE_CONV_INPUT_GRADIENT:
        if (tiles_cover(w, first, &node->shape) && tiles_of(first) < tiles_of(&node->shape) && is_worth_it(m, w, &node->shape, first)) {
            u = ir_windowed(b, OPCODE_WINOGRAD_TURNED, w, (Shape){ 0 }, &inputs[1], 1);
            return ir_windowed(b, OPCODE_WINOGRAD_INPUT_GRADIENT, w, node->shape, (Ref[]){ inputs[0], u }, 2);
        }
        if (!is_worth_it(m, w, first, &node->shape)) return NO_REF;
        window = turned(w);
        return convolution(b, inputs[0], inputs[1], &window);
    case OPCODE_CONV_KERNEL_GRADIENT:
        if (!is_worth_it(m, w, first, second)) return NO_REF;
        u = ir_windowed(b, OPCODE_WINOGRAD_GRADIENT, w, (Shape){ 0 }, inputs, 2);
        return ir_windowed(b, OPCODE_WINOGRAD_KERNEL_GRADIENT, w, (Shape){ 0 }, &u, 1);
    default: return NO_REF;
    }
}

static bool has_convolutions(const Graph *graph) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        Op op = ir_node(graph, ref)->op;
        if (op == OPCODE_CONV || op == OPCODE_CONV_INPUT_GRADIENT || op == OPCODE_CONV_KERNEL_GRADIENT) return true;
    }
    return false;
}

static void select_program(Compilation *comp, const Module *m, Program *program) {
    const Graph *old = &program->graph;
    if (!has_convolutions(old)) return;
    Graph result;
    Builder b = { .comp = comp, .graph = &result };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    graph_reserve(comp, &result, old->nodes.count, old->inputs.count);
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        b.origin = ir_node(old, ref)->origin;
        b.role = ir_node(old, ref)->role;
        map[ref] = select_node(&b, m, old, ref, map);
        if (map[ref] == NO_REF) map[ref] = ir_copy(&b, old, ref, map);
    }
    for (size_t i = 0; i < program->results.count; i++) program->results.data[i] = map[program->results.data[i]];
    graph_replace(&program->graph, &result);
}

void select_run(Compilation *comp, Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present) select_program(comp, module, &module->programs[kind]);
}
