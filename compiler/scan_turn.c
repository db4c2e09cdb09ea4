/* scan_turn.c - a matrix that every step of a scan reads column by column is turned once, before the scan.
 *
 * Reads and replaces the graphs of programs with scans, where memory is not limited. A kernel copies such an operand in the
 * order of its reads, in each step anew; rows it can take as they lie. Example, the gradient of an lstm's state by the
 * recurrent kernel U, 28 times: contract "ac,bc->ab" [n, 512] [128, 512]
 *   3 scan 0 1 2   →   3 transpose 0   4 scan 0 3 1 2, with the body's contract "ac,cb->ab" [n, 512] [512, 128]
 * Each sum has the same terms in the same order. */
#include "nnc.h"
#include "product.h"

#include <string.h>

typedef struct Turning {
    Compilation *comp;
    const Graph *old;                   /* of the body */
    const ScanBody *scan;
    Ref *turned;                        /* of each captured argument: the new argument in the new body, or NO_REF */
    uint32_t *captured, count;          /* those that have one */
} Turning;

/* Which operand of a product is a captured matrix whose columns are behind each other for the kernel's sums; -1: none. */
static int turned_operand(const Turning *t, Ref contract) {
    const Node *node = ir_node(t->old, contract);
    if (node->op != OPCODE_CONTRACT) return -1;
    Product p = product_of(t->old, contract);
    int operand = p.swapped ? 0 : 1;
    const Node *matrix = ir_node(t->old, ir_arg(t->old, node, (uint32_t)operand));
    bool captured = matrix->op == OPCODE_INPUT && matrix->attributes->index < t->scan->captured;
    bool whole = matrix->shape.rank == 2 && p.outer.count == 0 && p.sums.count == 0;
    return captured && whole && p.sum.b == 1 && p.sum.size > 1 && p.column.size > 1 && p.row.batched ? operand : -1;
}

static void find_captured(Turning *t) {
    for (Ref ref = 0; ref < t->old->nodes.count; ref++) {
        int operand = turned_operand(t, ref);
        if (operand < 0) continue;
        const Node *matrix = ir_node(t->old, ir_arg(t->old, ir_node(t->old, ref), (uint32_t)operand));
        bool known = false;
        for (uint32_t i = 0; i < t->count; i++) known |= t->captured[i] == matrix->attributes->index;
        if (!known) t->captured[t->count++] = matrix->attributes->index;
    }
}

static Shape turned_shape(const Shape *shape) {
    return (Shape){ .rank = 2, .dims = { shape->dims[1], shape->dims[0] } };
}

static ScanBody *body_new(Turning *t) {
    ScanBody *scan = scan_copy(t->comp, t->scan);
    const Module *m = &t->scan->module;
    memset(&scan->module.arguments, 0, sizeof scan->module.arguments);
    for (uint32_t i = 0; i < m->arguments.count + t->count; i++) {
        bool is_new = i >= t->scan->captured && i < t->scan->captured + t->count;
        Argument argument = m->arguments.data[is_new ? t->captured[i - t->scan->captured] : i < t->scan->captured ? i : i - t->count];
        if (is_new) argument.shape = turned_shape(&argument.shape);
        array_push(t->comp, &scan->module.arguments, argument);
    }
    scan->captured += t->count;
    return scan;
}

static void swap_labels(Attributes *attributes, int operand) {
    char first = attributes->labels[operand][0];
    attributes->labels[operand][0] = attributes->labels[operand][1];
    attributes->labels[operand][1] = first;
}

/* The body with the new arguments behind the captured ones, in place of the others where products read them. */
static ScanBody *body_turned(Turning *t) {
    ScanBody *scan = body_new(t);
    Program *body = scan_program(scan);
    Graph result = { 0 };
    Builder b = { .comp = t->comp, .graph = &result };
    Ref *map = arena_alloc(t->comp, (t->old->nodes.count + 1) * sizeof *map);
    for (uint32_t i = 0; i < t->count; i++) {
        uint32_t index = t->scan->captured + i;
        t->turned[t->captured[i]] = ir_input(&b, index, ELEMENT_F32, scan->module.arguments.data[index].shape);
    }
    for (Ref ref = 0; ref < t->old->nodes.count; ref++) {
        int operand = turned_operand(t, ref);
        map[ref] = ir_copy(&b, t->old, ref, map);
        Node *made = &result.nodes.data[map[ref]];
        bool moved = made->op == OPCODE_INPUT && made->attributes->index >= t->scan->captured;
        if (!moved && operand < 0) continue;
        Attributes *attributes = arena_alloc(t->comp, sizeof *attributes);
        *attributes = *made->attributes;
        made->attributes = attributes;
        if (moved) attributes->index += t->count;
        else {
            Ref *matrix = &result.inputs.data[made->first_input + (uint32_t)operand];
            *matrix = t->turned[ir_node(&result, *matrix)->attributes->index];
            swap_labels(attributes, operand);
        }
    }
    for (size_t i = 0; i < body->results.count; i++) body->results.data[i] = map[body->results.data[i]];
    body->graph = result;
    return scan;
}

/* The scan with what it needs of its matrices; old, ref: of the program's graph. */
static Ref scan_with_turned(Builder *b, const Graph *old, Ref ref, const Ref *map) {
    const Node *node = ir_node(old, ref);
    const ScanBody *scan = node->attributes->scan;
    Turning t = { .comp = b->comp, .old = &scan_of(node)->graph, .scan = scan };
    t.turned = arena_alloc(b->comp, (scan->captured + 1) * sizeof *t.turned);
    t.captured = arena_alloc(b->comp, (scan->captured + 1) * sizeof *t.captured);
    find_captured(&t);
    if (t.count == 0) return NO_REF;
    const ScanBody *with = body_turned(&t);
    Ref *inputs = arena_alloc(b->comp, (node->input_count + t.count + 1) * sizeof *inputs);
    b->origin = node->origin;
    b->role = node->role;
    for (uint32_t i = 0; i < node->input_count + t.count; i++) {
        if (i < scan->captured) inputs[i] = map[ir_arg(old, node, i)];
        else if (i >= with->captured) inputs[i] = map[ir_arg(old, node, i - t.count)];
        else inputs[i] = ir_transpose(b, inputs[t.captured[i - scan->captured]], (const int[]){ 1, 0 });
    }
    return ir_scan(b, with, inputs);
}

static void turn_program(Compilation *comp, Program *program) {
    Graph *old = &program->graph, result;
    bool any = false;
    for (Ref ref = 0; ref < old->nodes.count; ref++) any |= ir_node(old, ref)->op == OPCODE_SCAN;
    if (!any) return;
    graph_reserve(comp, &result, old->nodes.count, old->inputs.count);
    Builder b = { .comp = comp, .graph = &result };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        const Node *node = ir_node(old, ref);
        map[ref] = node->op == OPCODE_SCAN && node->attributes->scan->steps > 1 ? scan_with_turned(&b, old, ref, map) : NO_REF;
        if (map[ref] == NO_REF) map[ref] = ir_copy(&b, old, ref, map);
    }
    for (Ref ref = 0; ref < result.nodes.count; ref++)
        if (ir_node(&result, ref)->op == OPCODE_SCAN) scan_prune(comp, &result, ref, false);
    program_replace(comp, program, &result, map);
}

void scan_turn_run(Compilation *comp, Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present) turn_program(comp, &module->programs[kind]);
}
