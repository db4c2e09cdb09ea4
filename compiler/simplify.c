/* simplify.c - the pass: rebuilds every program's graph node by node through the rules, sharing equal nodes.
 *
 * Reads and replaces each program's graph and results. A node's inputs are simplified before it, and each rule returns
 * something simpler, so one walk is enough and the time is linear. Origins and roles of replaced nodes go to what
 * replaces them. Also here: the last pass, which makes products that feed a sum into fma, and quotients of moderate numbers
 * into calls of nn_quotient. Example:
 *   2 mul 0 1   3 neg 2   4 sub 5 3   →   2 mul 0 1   4 add 5 2   →   4 fma 0 1 5 */
#include "nnc.h"

static Ref mapped(const Ref *map, Ref ref) {
    assert(map[ref] != NO_REF);
    return map[ref];
}

/* Rules in the order of what they save; what only differentiation needs goes with it. */
Ref simplify_node(Builder *b, const Node *node, const Ref *inputs) {
    Simplifier *simplifier = b->simplifier;
    if (simplifier->final && (node->op == OPCODE_STOP_GRADIENT || node->op == OPCODE_CUSTOM))
        return inputs[0];
    Ref result = fold_node(b, node, inputs);
    if (result == NO_REF)
        result = algebra_node(b, node, inputs);
    if (result == NO_REF)
        result = move_node(b, node, inputs);
    return result == NO_REF ? cse_node(b, &simplifier->sharing, node, inputs) : result;
}

/* Custom's placeholder is an attribute that names a node, so it moves with it. */
static const Attributes *map_attributes(Compilation *comp, const Node *node, const Ref *map) {
    if (node->op != OPCODE_CUSTOM)
        return node->attributes;
    Attributes *attributes = arena_alloc(comp, sizeof *attributes);
    *attributes = *node->attributes;
    attributes->placeholder = mapped(map, node->attributes->placeholder);
    return attributes;
}

/* Appends a copy of an old graph's node to the builder's graph. */
static Ref copy_node(Builder *b, const Graph *old, Ref ref, const Ref *map) {
    Node node = *ir_node(old, ref);
    Ref few[8], *inputs = node.input_count <= 8 ? few : arena_alloc(b->comp, node.input_count * sizeof *inputs);
    for (uint32_t i = 0; i < node.input_count; i++)
        inputs[i] = mapped(map, ir_arg(old, &node, i));
    node.attributes = map_attributes(b->comp, &node, map);
    b->origin = node.origin;
    b->role = node.role;
    return ir_append(b, node, inputs, node.input_count);
}

static Ref *map_new(Compilation *comp, size_t count) {
    Ref *map = arena_alloc(comp, (count + 1) * sizeof *map);
    for (size_t i = 0; i < count; i++)
        map[i] = NO_REF;
    return map;
}

static void rebuild(Compilation *comp, Graph *graph, Ref *roots, size_t count, bool final) {
    Graph result;
    Simplifier simplifier = {.final = final};
    graph_reserve(comp, &result, graph->nodes.count, graph->inputs.count);
    Builder b = {.comp = comp, .graph = &result, .simplifier = &simplifier};
    Ref *map = map_new(comp, graph->nodes.count);
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        map[ref] = copy_node(&b, graph, ref, map);
    for (size_t i = 0; i < count; i++)
        roots[i] = mapped(map, roots[i]);
    graph_replace(graph, &result);
}

/* At -O0: drops custom and stop_gradient, which only differentiation reads. */
static void drop_markers(Graph *graph, Ref *roots, size_t count) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref *input = &graph->inputs.data[node->first_input + i];
            while (ir_node(graph, *input)->op == OPCODE_STOP_GRADIENT || ir_node(graph, *input)->op == OPCODE_CUSTOM)
                *input = ir_arg(graph, ir_node(graph, *input), 0);
        }
    }
    for (size_t i = 0; i < count; i++)
        while (ir_node(graph, roots[i])->op == OPCODE_STOP_GRADIENT || ir_node(graph, roots[i])->op == OPCODE_CUSTOM)
            roots[i] = ir_arg(graph, ir_node(graph, roots[i]), 0);
}

void simplify_graph(Compilation *comp, Graph *graph, Ref *roots, size_t count) {
    dead_run(comp, graph, roots, count);
    rebuild(comp, graph, roots, count, false);
    dead_run(comp, graph, roots, count);
}

static void simplify_program(Compilation *comp, Program *program, bool enabled);

/* Bodies with what is known outside, then without what nothing outside needs. sharing: a rebuild follows, in which parts
 * that have become equal are one. False: there is no scan. */
static bool simplify_scans(Compilation *comp, Program *program, bool enabled, bool sharing) {
    Graph *graph = &program->graph;
    bool any = false;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        if (ir_node(graph, ref)->op != OPCODE_SCAN) continue;
        any = true;
        if (enabled) scan_inform(comp, graph, ref);
        ScanBody *scan = scan_copy(comp, ir_node(graph, ref)->attributes->scan);
        simplify_program(comp, scan_program(scan), enabled);
        scan_replace(comp, graph, ref, scan);
        scan_prune(comp, graph, ref, sharing);
    }
    return any;
}

static void simplify_program(Compilation *comp, Program *program, bool enabled) {
    Ref *roots = program->results.data;
    size_t count = program->results.count;
    drop_markers(&program->graph, roots, count);
    dead_program(comp, program);
    for (int round = 0; round < 2; round++) {       /* what is gone from a body may be all that needed something outside */
        if (enabled) {
            rebuild(comp, &program->graph, roots, count, true);
            dead_program(comp, program);
        }
        if (!simplify_scans(comp, program, enabled, enabled && round == 0)) return;
        dead_program(comp, program);
    }
}

void simplify_run(Compilation *comp, Module *module, bool enabled) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present) simplify_program(comp, &module->programs[kind], enabled);
}

/* ---- fma --------------------------------------------------------------------------------------------------------------- */

uint32_t *program_uses(Compilation *comp, const Program *program) {
    const Graph *graph = &program->graph;
    uint32_t *uses = arena_alloc(comp, (graph->nodes.count + 1) * sizeof *uses);
    for (size_t i = 0; i < graph->inputs.count; i++)
        uses[graph->inputs.data[i]]++;
    for (size_t i = 0; i < program->results.count; i++)
        uses[program->results.data[i]]++;
    return uses;
}

/* A smaller product would be computed again for every repetition, so its shape must be the sum's. */
static bool absorbable(const Graph *graph, const uint32_t *uses, Ref product, const Node *sum) {
    const Node *node = ir_node(graph, product);
    return node->op == OPCODE_MUL && uses[product] == 1 && shape_equal(&node->shape, &sum->shape);
}

static Ref negative(Builder *b, Ref x) {
    const Node *node = ir_node(b->graph, x);
    if (node->op == OPCODE_FILL)
        return ir_fill(b, -node->attributes->number, node->element, node->shape);
    return node->op == OPCODE_NEG ? ir_arg(b->graph, node, 0) : ir_append(b, (Node){.op = OPCODE_NEG}, &x, 1);
}

/* x*y + z, x*y - z, z + x*y or z - x*y as one fma; NO_REF when neither operand is such a product. */
static Ref make_fma(Builder *b, const Graph *old, const uint32_t *uses, const Node *sum, const Ref *map) {
    bool add = sum->op == OPCODE_ADD;
    for (uint32_t side = 0; side < 2; side++) {
        Ref product = ir_arg(old, sum, side);
        if (!absorbable(old, uses, product, sum))
            continue;
        const Node *node = ir_node(old, product);
        Ref x = mapped(map, ir_arg(old, node, 0)), y = mapped(map, ir_arg(old, node, 1));
        Ref z = mapped(map, ir_arg(old, sum, 1 - side));
        if (!add && side == 0)
            z = negative(b, z);
        if (!add && side == 1)
            x = negative(b, x);
        return ir_append(b, (Node){.op = OPCODE_FMA}, (Ref[]){x, y, z}, 3);
    }
    return NO_REF;
}

/* x / y for moderate numbers. A y that many x share is inverted once: of two roundings none is more than half a unit. */
static Ref make_quotient(Builder *b, const Graph *old, const Node *division, const Ref *map, Ref *inverse) {
    enum { SHARED = 4 };
    Ref x = mapped(map, ir_arg(old, division, 0)), divisor = ir_arg(old, division, 1), y = mapped(map, divisor);
    const Shape *shape = &ir_node(old, divisor)->shape;
    bool shared = (division->shape.batched && !shape->batched) || shape_size(shape) * SHARED <= shape_size(&division->shape);
    if (!shared)
        return ir_append(b, (Node){.op = OPCODE_QUOTIENT}, (Ref[]){x, y}, 2);
    if (inverse[divisor] == NO_REF)
        inverse[divisor] = ir_append(b, (Node){.op = OPCODE_QUOTIENT}, (Ref[]){ir_scalar(b, 1), y}, 2);
    return ir_append(b, (Node){.op = OPCODE_MUL}, (Ref[]){x, inverse[divisor]}, 2);
}

/* Quotients by moderate numbers, or products, into fma. */
typedef enum Late { LATE_QUOTIENTS, LATE_FMA } Late;

static void late_rebuild(Compilation *comp, Program *program, Late late) {
    Graph *old = &program->graph, result;
    uint32_t *uses = program_uses(comp, program);
    Ref *map = map_new(comp, old->nodes.count), *inverse = map_new(comp, late == LATE_QUOTIENTS ? old->nodes.count : 0);
    Builder b = {.comp = comp, .graph = &result};
    graph_reserve(comp, &result, old->nodes.count, old->inputs.count);
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        const Node *node = ir_node(old, ref);
        b.origin = node->origin;
        b.role = node->role;
        bool sum = (node->op == OPCODE_ADD || node->op == OPCODE_SUB) && node->element == ELEMENT_F32;
        bool division = node->op == OPCODE_DIV && node->shape.rank > 0;
        if (late == LATE_FMA && sum)
            map[ref] = make_fma(&b, old, uses, node, map);
        if (late == LATE_QUOTIENTS && division && numeric_is_moderate(old, ir_arg(old, node, 1)))
            map[ref] = make_quotient(&b, old, node, map, inverse);
        if (map[ref] == NO_REF)
            map[ref] = copy_node(&b, old, ref, map);
    }
    for (size_t i = 0; i < program->results.count; i++)
        program->results.data[i] = mapped(map, program->results.data[i]);
    graph_replace(old, &result);
    dead_run(comp, old, program->results.data, program->results.count);
}

static void fma_program(Compilation *comp, Program *program) {
    Graph *graph = &program->graph;
    late_rebuild(comp, program, LATE_QUOTIENTS);
    late_rebuild(comp, program, LATE_FMA);
    if (program->kind == PROGRAM_TRAIN) scan_order_stacks(comp, program);       /* of predictions layers' outputs may be shown */
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        if (ir_node(graph, ref)->op != OPCODE_SCAN) continue;
        ScanBody *scan = scan_copy(comp, ir_node(graph, ref)->attributes->scan);
        fma_program(comp, scan_program(scan));
        scan_settle(comp, graph, ref, scan);
        scan_replace(comp, graph, ref, scan);
    }
}

void simplify_fma(Compilation *comp, Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present)
            fma_program(comp, &module->programs[kind]);
}
