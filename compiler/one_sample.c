/* one_sample.c - a program of batches as one of a single sample: the axis of samples is gone from its shapes.
 *
 * Example: contract [n, 10, 64] [64, 32], whose samples threads share, becomes one of [10, 64], whose rows they do. Nodes keep their
 * numbers. */
#include "nnc.h"

static bool has_one(const Graph *graph) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        OpKind kind = op_info(node->op)->kind;
        if (node->op == OPCODE_BATCH_SIZE || kind == KIND_SCAN || node->op == OPCODE_STORE) return false;
    }
    return true;
}

bool one_sample_program(Compilation *comp, const Program *program, Program *one) {
    if (!has_one(&program->graph)) return false;
    *one = program_copy(comp, program);
    one->present = false;
    for (Ref ref = 0; ref < one->graph.nodes.count; ref++) one->graph.nodes.data[ref].shape.batched = false;
    return true;
}
