/* pool_where.c - a max pooling notes where its maxima lie, where its gradient alone would keep all of x.
 *
 * Reads and replaces the training program's graph, after pool_mask.c. With y = window_max(x), window_max_gradient(x, d) is
 * window_return(window_where(x), d): the number of a tap for each window in place of all elements of it. That is the less to
 * keep from the forward steps to the backward ones, and to read again, if nothing else reads x. */
#include "nnc.h"

typedef struct PoolWhere {
    Compilation *comp;
    const Graph *old;
    Builder b;
    Ref *map;
    Ref *pooled;                        /* of a gradient that is replaced: its pooling; else NO_REF */
    Ref *where;                         /* of such a pooling, in the new graph */
    bool *noted;                        /* of each node: whether it is such a pooling */
} PoolWhere;

static bool find_poolings(PoolWhere *p, const uint32_t *uses) {
    bool any = false;
    for (Ref ref = 0; ref < p->old->nodes.count; ref++) {
        const Node *node = ir_node(p->old, ref);
        if (node->op != OPCODE_WINDOW_MAX_GRADIENT) continue;
        Ref x = ir_arg(p->old, node, 0), pooled = pool_of_gradient(p->old, ref);
        /* Twice by the pooling, once by its gradient. */
        if (pooled == NO_REF || uses[x] != 3 || ir_is_free(ir_node(p->old, x)) || view_root(p->old, x) != x) continue;
        p->pooled[ref] = pooled;
        p->noted[pooled] = any = true;
    }
    return any;
}

static Ref rebuild_node(PoolWhere *p, Ref ref) {
    const Node *node = ir_node(p->old, ref);
    if (p->pooled[ref] == NO_REF) return ir_copy(&p->b, p->old, ref, p->map);
    Ref inputs[] = { p->where[p->pooled[ref]], p->map[ir_arg(p->old, node, 1)] };
    return ir_windowed(&p->b, OPCODE_WINDOW_RETURN, node->attributes->window, node->shape, inputs, 2);
}

static void rebuild(PoolWhere *p) {
    for (Ref ref = 0; ref < p->old->nodes.count; ref++) {
        const Node *node = ir_node(p->old, ref);
        p->b.origin = node->origin;
        p->b.role = node->role;
        p->map[ref] = rebuild_node(p, ref);
        if (!p->noted[ref]) continue;
        Ref x = p->map[ir_arg(p->old, node, 0)];
        p->where[ref] = ir_windowed(&p->b, OPCODE_WINDOW_WHERE, node->attributes->window, (Shape){ 0 }, &x, 1);
    }
}

void pool_where_run(Compilation *comp, Module *module) {
    Program *program = &module->programs[PROGRAM_TRAIN];
    size_t count = program->graph.nodes.count + 1;
    Graph result;
    if (!program->present) return;
    PoolWhere p = { .comp = comp, .old = &program->graph, .b = { .comp = comp, .graph = &result } };
    p.map = arena_alloc(comp, 3 * count * sizeof *p.map);
    p.pooled = p.map + count;
    p.where = p.pooled + count;
    p.noted = arena_alloc(comp, count * sizeof *p.noted);
    for (size_t i = 0; i < 3 * count; i++) p.map[i] = NO_REF;
    if (!find_poolings(&p, program_uses(comp, program))) return;
    graph_reserve(comp, &result, program->graph.nodes.count + count, program->graph.inputs.count + 2 * count);
    rebuild(&p);
    program_replace(comp, program, &result, p.map);
}
