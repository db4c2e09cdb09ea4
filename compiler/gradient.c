/* gradient.c - reverse differentiation: appends nodes that compute d loss / d target.
 *
 * Reads the whole graph; appends nodes only (role gradient, origin of the forward node that they belong to). The rule
 * of each op (ops.h, gradient_rules.c) says what an input's adjoint gets. Only nodes between a target and the loss are
 * visited. Example, loss = sum(x * w), target w:
 *   3 sum 2 axes=0   →   4 fill 1   5 expand 4 f32[3]   6 mul 5 0 */
#include "nnc.h"

struct Gradient {
    Builder builder;
    Graph *graph;
    Ref *adjoints;                      /* by forward node: NO_REF, or the sum of what has arrived */
    bool *wanted;                       /* by forward node: some target lies below it */
    size_t count;                       /* of forward nodes */
};

Builder *gradient_builder(Gradient *g) {
    return &g->builder;
}

bool gradient_wants(const Gradient *g, Ref x) {
    return x < g->count && g->wanted[x] && ir_node(g->graph, x)->element == ELEMENT_F32;
}

/* Sums d over the axes along which x was repeated. */
static Ref sum_to(Builder *b, Ref d, const Shape *x) {
    Shape from = ir_node(b->graph, d)->shape;
    int missing = from.rank - x->rank;
    uint32_t axes = 0;
    assert(missing >= 0);
    for (int i = 0; i < from.rank; i++) {
        bool repeated = i < missing || (x->dims[i - missing] == 1 && from.dims[i] != 1)
                        || (i == 0 && from.batched && !x->batched);
        if (repeated)
            axes |= 1u << i;
    }
    return ir_reshape(b, ir_reduce(b, OPCODE_SUM, d, axes, false), *x);
}

void gradient_flow(Gradient *g, Ref x, Ref d) {
    if (!gradient_wants(g, x))
        return;
    Shape shape = ir_node(g->graph, x)->shape;
    Ref fitted = sum_to(&g->builder, d, &shape);
    Ref *adjoint = &g->adjoints[x];
    *adjoint = *adjoint == NO_REF ? fitted : ir_binary(&g->builder, OPCODE_ADD, *adjoint, fitted);
}

/* A custom's derivative is that of its operands as given; what y itself is made of does not count. */
static bool leads_to_target(const Gradient *g, const Node *node) {
    uint32_t first = node->op == OPCODE_CUSTOM ? 1 : 0;
    uint32_t last = node->op == OPCODE_CUSTOM ? 1 + (node->input_count - 1) / 2 : node->input_count;
    if (node->op == OPCODE_STOP_GRADIENT || node->element != ELEMENT_F32)
        return false;
    for (uint32_t i = first; i < last; i++)
        if (g->wanted[ir_arg(g->graph, node, i)])
            return true;
    return false;
}

static void mark_wanted(Gradient *g, const Ref *targets, size_t count) {
    for (size_t i = 0; i < count; i++)
        g->wanted[targets[i]] = true;
    for (Ref ref = 0; ref < g->count; ref++)
        if (!g->wanted[ref])
            g->wanted[ref] = leads_to_target(g, ir_node(g->graph, ref));
}

Ref gradient_at(const Gradient *g, Ref x) {
    return x < g->count ? g->adjoints[x] : NO_REF;
}

void gradient_reach(Gradient *g, Ref x, Ref d) {
    if (g->adjoints[x] == NO_REF) g->adjoints[x] = d;
}

/* Of the first `forward` nodes. */
static Gradient gradient_begin(Builder *b, size_t forward, const Ref *targets, size_t count) {
    Gradient g = {.builder = *b, .graph = b->graph, .count = forward};
    g.adjoints = arena_alloc(b->comp, (g.count + 1) * sizeof *g.adjoints);
    g.wanted = arena_alloc(b->comp, (g.count + 1) * sizeof *g.wanted);
    for (size_t i = 0; i < g.count; i++)
        g.adjoints[i] = NO_REF;
    mark_wanted(&g, targets, count);
    g.builder.role = ROLE_GRADIENT;
    return g;
}

static void gradient_walk(Gradient *g) {
    for (Ref ref = (Ref)g->count; ref-- > 0;) {
        if (g->adjoints[ref] == NO_REF)
            continue;
        const Node *node = ir_node(g->graph, ref);
        g->builder.origin = node->origin;
        gradient_rule(node->op)(g, ref, g->adjoints[ref]);
    }
}

void gradient_run_seeded(Builder *b, const Ref *results, const Ref *seeds, size_t result_count, const Ref *targets,
                         size_t count, Ref *gradients) {
    Gradient g = gradient_begin(b, b->graph->nodes.count, targets, count);
    for (size_t i = 0; i < result_count; i++)
        gradient_flow(&g, results[i], seeds[i]);
    gradient_walk(&g);
    for (size_t i = 0; i < count; i++)
        gradients[i] = g.adjoints[targets[i]];
}

void gradient_run(Builder *b, Ref loss, const Ref *targets, size_t count, Ref *gradients) {
    size_t forward = (size_t)loss + 1;
    assert(ir_node(b->graph, loss)->shape.rank == 0);
    for (size_t i = 0; i < count; i++)
        if (targets[i] >= forward)      /* made after the loss, so the loss does not depend on it; but it has a slot */
            forward = (size_t)targets[i] + 1;
    Gradient g = gradient_begin(b, forward, targets, count);
    g.builder.origin = ir_node(b->graph, loss)->origin;
    if (gradient_wants(&g, loss))
        g.adjoints[loss] = ir_scalar(&g.builder, 1);
    gradient_walk(&g);
    for (size_t i = 0; i < count; i++) {
        const Node *target = ir_node(b->graph, targets[i]);
        g.builder.origin = target->origin;
        gradients[i] = g.adjoints[targets[i]];
        if (gradients[i] == NO_REF)
            gradients[i] = ir_fill(&g.builder, 0, ELEMENT_F32, target->shape);
    }
}
