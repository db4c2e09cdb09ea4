/* pool_mask.c - relu's gradient behind that of a max pooling is taken before the pooling's, where it is smaller.
 *
 * Reads and replaces the training program's graph, after recompute.c, which finds relu's mask from relu's result x. With
 * y = window_max(x), select(less(c, x), window_max_gradient(x, d), 0) is window_max_gradient(x, select(less(c, y), d, 0)):
 * the gradient is not 0 only where x is a window's y. So of x the pooling's gradient alone is left to read, and its
 * windows, where they lie apart, can be overwritten by it (plan.c). */
#include "nnc.h"

#include <string.h>

typedef struct PoolMask {
    Compilation *comp;
    const Graph *old;
    Builder b;
    Ref *map;
    Ref *select, *pooled;               /* of a pooling's gradient: the select that masks it, and y; or NO_REF */
    uint32_t *uses;
} PoolMask;

Ref pool_of_gradient(const Graph *graph, Ref gradient) {
    const Node *node = ir_node(graph, gradient);
    Ref x = ir_arg(graph, node, 0);
    for (Ref ref = gradient; ref-- > x;) {
        const Node *other = ir_node(graph, ref);
        if (other->op == OPCODE_WINDOW_MAX && ir_arg(graph, other, 0) == x && ir_arg(graph, other, 1) == x
            && attributes_equal(other->attributes, node->attributes, 0)) return ref;
    }
    return NO_REF;
}

static bool find_masks(PoolMask *p) {
    bool any = false;
    for (Ref ref = 0; ref < p->old->nodes.count; ref++) {
        const Node *node = ir_node(p->old, ref);
        if (node->op != OPCODE_SELECT || !ir_is_fill(p->old, ir_arg(p->old, node, 2), 0)) continue;
        Ref gradient = ir_arg(p->old, node, 1);
        const Node *less = ir_node(p->old, ir_arg(p->old, node, 0)), *made = ir_node(p->old, gradient);
        if (made->op != OPCODE_WINDOW_MAX_GRADIENT || less->op != OPCODE_LESS || p->uses[gradient] != 1) continue;
        const Node *least = ir_node(p->old, ir_arg(p->old, less, 0));
        bool scalar = least->op == OPCODE_FILL && least->shape.rank == 0;
        if (!scalar || ir_arg(p->old, less, 1) != ir_arg(p->old, made, 0) || !shape_equal(&node->shape, &made->shape)) continue;
        Ref pooled = pool_of_gradient(p->old, gradient);
        if (pooled == NO_REF) continue;
        p->select[gradient] = ref;
        p->pooled[gradient] = pooled;
        any = true;
    }
    return any;
}

static Ref masked(PoolMask *p, Ref gradient, Ref d) {
    const Node *select = ir_node(p->old, p->select[gradient]), *less = ir_node(p->old, ir_arg(p->old, select, 0));
    Ref least = ir_fill(&p->b, ir_node(p->old, ir_arg(p->old, less, 0))->attributes->number, ELEMENT_F32, (Shape){ 0 });
    Ref mask = ir_binary(&p->b, OPCODE_LESS, least, p->map[p->pooled[gradient]]);
    Ref zero = ir_scalar(&p->b, 0);
    return ir_select(&p->b, mask, d, zero);
}

static void rebuild(PoolMask *p) {
    for (Ref ref = 0; ref < p->old->nodes.count; ref++) {
        const Node *node = ir_node(p->old, ref);
        p->b.origin = node->origin;
        p->b.role = node->role;
        Ref *inputs = arena_alloc(p->comp, (node->input_count + 1) * sizeof *inputs);
        for (uint32_t i = 0; i < node->input_count; i++) inputs[i] = p->map[ir_arg(p->old, node, i)];
        if (p->select[ref] != NO_REF) inputs[1] = masked(p, ref, inputs[1]);
        bool gone = node->op == OPCODE_SELECT && p->select[ir_arg(p->old, node, 1)] == ref;
        p->map[ref] = gone ? inputs[1] : ir_append(&p->b, *node, inputs, node->input_count);
    }
}

void pool_mask_run(Compilation *comp, Module *module) {
    Program *program = &module->programs[PROGRAM_TRAIN];
    size_t count = program->graph.nodes.count + 1;
    Graph result;
    if (!program->present) return;
    PoolMask p = { .comp = comp, .old = &program->graph, .b = { .comp = comp, .graph = &result } };
    p.map = arena_alloc(comp, 3 * count * sizeof *p.map);
    p.select = p.map + count;
    p.pooled = p.select + count;
    p.uses = program_uses(comp, program);
    for (size_t i = 0; i < 3 * count; i++) p.map[i] = NO_REF;
    if (!find_masks(&p)) return;
    graph_reserve(comp, &result, program->graph.nodes.count + 4 * count, program->graph.inputs.count + 8 * count);
    rebuild(&p);
    program_replace(comp, program, &result, p.map);
}
