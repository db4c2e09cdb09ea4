/* slice_view.c - slices that are read where they lie.
 *
 * Reads the graphs, last before emission, and marks nodes: a slice marked `view` has no memory and no step of its own; who
 * reads it takes the operand's elements by the operand's strides (ir_stride), from view_offset on. Only element-wise nodes
 * read so. The operand then lives as long as its slices, so they must be half of it at least, unless it is there in any
 * case. Example, the gates of an lstm: four slices of [n, 512] that its activations read. */
#include "nnc.h"

/* ir.h: the operand's element that a view starts at. */
int64_t view_offset(const Graph *graph, Ref ref) {
    int64_t offset = 0;
    for (const Node *node = ir_node(graph, ref); ir_is_view(node); node = ir_node(graph, ref)) {
        Ref from = ir_arg(graph, node, 0);
        for (int axis = node->shape.batched ? 1 : 0; node->op == OPCODE_SLICE && axis < node->shape.rank; axis++)
            offset += node->attributes->low[axis] * ir_stride(graph, from, axis);
        ref = from;
    }
    return offset;
}

static bool is_slice(const Graph *graph, Ref ref) {
    const Node *node = ir_node(graph, ref);
    const Node *from = node->op == OPCODE_SLICE ? ir_node(graph, ir_arg(graph, node, 0)) : NULL;
    return from != NULL && from->shape.batched == node->shape.batched
        && !ir_is_literal(ir_node(graph, view_root(graph, ir_arg(graph, node, 0))));
}

static bool mark_graph(Compilation *comp, Program *program) {
    Graph *graph = &program->graph;
    size_t count = graph->nodes.count + 1;
    bool any = false;
    bool *can = arena_alloc(comp, count * sizeof *can);
    int64_t *size = arena_alloc(comp, count * sizeof *size);       /* of the slices that each node could have as views */
    for (Ref ref = 0; ref < graph->nodes.count; ref++) can[ref] = is_slice(graph, ref);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        bool elementwise = op_info(node->op)->kind == KIND_ELEMENTWISE;
        for (uint32_t i = 0; !elementwise && i < node->input_count; i++) can[ir_arg(graph, node, i)] = false;
    }
    for (size_t i = 0; i < program->results.count; i++) can[program->results.data[i]] = false;
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        if (can[ref]) size[view_root(graph, ir_arg(graph, ir_node(graph, ref), 0))] += shape_size(&ir_node(graph, ref)->shape);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        if (!can[ref]) continue;
        Ref root = view_root(graph, ir_arg(graph, ir_node(graph, ref), 0));
        const Node *from = ir_node(graph, root);
        if (!ir_is_free(from) && 2 * size[root] < shape_size(&from->shape)) continue;
        ir_own_attributes(comp, &graph->nodes.data[ref])->view = true;
        any = true;
    }
    return any;
}

/* Prediction keeps its slices: bands (band.c) read copies alone. */
bool slice_view_program(Compilation *comp, Program *program) {
    Graph *graph = &program->graph;
    bool any = false;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        if (ir_node(graph, ref)->op != OPCODE_SCAN) continue;
        ScanBody *scan = scan_copy(comp, ir_node(graph, ref)->attributes->scan);
        any |= slice_view_program(comp, scan_program(scan));
        scan_replace(comp, graph, ref, scan);
    }
    if (program->body || program->kind != PROGRAM_PREDICT) any |= mark_graph(comp, program);
    return any;
}

void slice_view_run(Compilation *comp, Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present) slice_view_program(comp, &module->programs[kind]);
}
