/* cost.c - floating-point operations of nodes: what summary, profile and the benchmarks count.
 *
 * A multiply-add counts as two operations, an element of an element-wise operation or a summand as one, moving data as none.
 * Example: dense(128) of 784 inputs for 32 samples is 2 * 32 * 784 * 128 for the product and 32 * 128 for the bias. */
#include "nnc.h"

#include <string.h>

static int64_t size_of(const Shape *shape, int batch) { return shape_size(shape) * (shape->batched ? batch : 1); }

/* Every label once: the result's axes and the summed ones. */
static int64_t contract_flops(const Graph *graph, const Node *node, int batch) {
    int64_t product = size_of(&node->shape, batch);
    const Shape *a = &ir_node(graph, ir_arg(graph, node, 0))->shape;
    const char *labels = node->attributes->labels[0];
    for (int i = 0; labels[i] != '\0'; i++)
        if (strchr(node->attributes->labels[2], labels[i]) == NULL)
            product *= a->dims[i] * (a->batched && i == 0 ? batch : 1);
    return 2 * product;
}

/* Taps in the padding count too. A kernel has an element for each product that one position of the side with filters needs;
 * so do its gradients. */
static int64_t window_flops(const Graph *graph, Ref ref, int batch) {
    const Node *node = ir_node(graph, ref);
    const Window *w = node->attributes->window;
    int64_t taps = 1;
    for (int i = 0; i < w->rank; i++) taps *= w->size[i];
    bool forward = node->op == OPCODE_CONV, input = node->op == OPCODE_CONV_INPUT_GRADIENT;
    if (node->op == OPCODE_CONV_TURN) return 0;
    switch (node->op) {
    case OPCODE_WINDOW_MAX: case OPCODE_WINDOW_WHERE: case OPCODE_WINDOW_SUM: return size_of(&node->shape, batch) * taps;
    case OPCODE_WINDOW_MAX_GRADIENT: case OPCODE_WINDOW_RETURN: case OPCODE_WINDOW_SPREAD: return size_of(&node->shape, batch);
    default: break;
    }
    Ref positions = forward ? ref : ir_arg(graph, node, input ? 0 : 1), kernel = forward || input ? ir_arg(graph, node, 1) : ref;
    const Shape *shape = &ir_node(graph, positions)->shape;
    return 2 * size_of(shape, batch) / shape->dims[shape->rank - 1] * shape_size(&ir_node(graph, kernel)->shape);
}

/* As if it were done directly. */
static int64_t winograd_flops(const Graph *graph, const Node *node, int batch) {
    if (node->input_count == 1) return 0;
    const Node *other = ir_node(graph, ir_arg(graph, node, 1));
    if (node->op == OPCODE_WINOGRAD_INPUT_GRADIENT)
        return 2 * 9 * node->shape.dims[3] * size_of(&ir_node(graph, ir_arg(graph, node, 0))->shape, batch);
    const Shape *y = node->op == OPCODE_WINOGRAD ? &node->shape : &other->shape, *u = node->op == OPCODE_WINOGRAD ? &other->shape : &node->shape;
    return 2 * 9 * u->dims[3] * size_of(y, batch);
}

int64_t cost_node(const Graph *graph, Ref ref, int batch) {
    const Node *node = ir_node(graph, ref);
    switch (op_info(node->op)->kind) {
    case KIND_ELEMENTWISE: return size_of(&node->shape, batch) * (node->op == OPCODE_FMA ? 2 : 1);
    case KIND_REDUCE: return size_of(&ir_node(graph, ir_arg(graph, node, 0))->shape, batch);
    case KIND_WINDOW: return window_flops(graph, ref, batch);
    case KIND_SELECTED: return winograd_flops(graph, node, batch);
    case KIND_CONTRACT: return contract_flops(graph, node, batch);
    case KIND_SCAN: return node->op == OPCODE_SCAN ? node->attributes->scan->steps * cost_graph(&scan_of(node)->graph, batch) : 0;
    default: return 0;
    }
}

int64_t cost_graph(const Graph *graph, int batch) {
    int64_t total = 0;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) total += cost_node(graph, ref, batch);
    return total;
}

/* The kinds whose emitters know how to write a part. */
static bool can_share(const Graph *graph, const Step *step) {
    const Node *node = ir_node(graph, step->nodes[0]);
    if (step->cluster) return true;
    switch (op_info(node->op)->kind) {
    case KIND_CONTRACT: return true;
    case KIND_SCAN: return node->op == OPCODE_SCAN && scan_keeps_samples_apart(node);
    case KIND_REDUCE: return node->op == OPCODE_SUM || node->op == OPCODE_MAX;
    case KIND_WINDOW: case KIND_SELECTED:
        return node->input_count > 1 || node->op == OPCODE_WINDOW_WHERE || node->op == OPCODE_WINDOW_SUM || node->op == OPCODE_WINDOW_SPREAD;
    default: return false;
    }
}

int cost_op(Op op) {
    switch (op) {
    case OPCODE_DIV: case OPCODE_QUOTIENT: case OPCODE_SQRT: return 3;
    case OPCODE_EXP: case OPCODE_EXPM1: case OPCODE_LOG: case OPCODE_LOG1P: case OPCODE_SIN: case OPCODE_COS:
    case OPCODE_TANH: case OPCODE_SIGMOID: case OPCODE_ERF: return 10;
    case OPCODE_POW: return 20;
    case OPCODE_RANDOM: return 16;
    default: return 1;
    }
}

/* An element-wise operation waits for memory, and counts as so many of a product. */
enum { MEMORY_WORK = 4 };

int64_t cost_step(const Graph *graph, const Step *step, int batch) {
    int64_t work = 0;
    for (size_t i = 0; i < step->count && can_share(graph, step); i++) {
        OpKind kind = op_info(ir_node(graph, step->nodes[i])->op)->kind;
        const Node *node = ir_node(graph, step->nodes[i]);
        int64_t cost = cost_node(graph, step->nodes[i], batch);
        if (kind == KIND_ELEMENTWISE) cost *= cost_op(node->op);
        work += kind == KIND_ELEMENTWISE || kind == KIND_REDUCE ? MEMORY_WORK * cost : cost;
    }
    return work;
}
