/* scan_strips.c - the matrices that every step of a scan multiplies by are laid out for the kernel once, before the scan.
 *
 * Reads and replaces the graphs of programs with scans, where memory is not limited. The kernel reads a few columns at a time:
 * it would copy them for each step anew, as strips in which they are neighbours row by row; and of a matrix whose rows and
 * columns a product swaps, one by one. Example, the gradient of an lstm's state by the recurrent kernel U, 28 times: contract
 * "ac,bc->ab" [n, 512] [128, 512]
 *   3 scan 0 1 2   →   3 transpose 1,0 strips 0   4 scan 0 3 1 2, with the body's contract "ac,cb->ab" strips [n, 512] [512, 128]
 * Each sum has the same terms in the same order. */
#include "nnc.h"
#include "product.h"

#include <string.h>

/* COLUMNS: a multiple of the columns of a strip, on every processor. SAMPLES: strips are not worth a copy for fewer. */
enum { COLUMNS = 32, SAMPLES = 32 };

/* A captured matrix that products read, and how it is to lie for them. */
typedef struct Layout { uint32_t captured; bool turned, strips; } Layout;

typedef struct Laying {
    Compilation *comp;
    const Module *module;
    const Program *program;
    const Node *node;                   /* the scan's, of the program */
    const Graph *old;                   /* of the body */
    const ScanBody *scan;
    ARRAY(Layout) layouts;              /* of the new captured arguments, which follow the old ones */
} Laying;

/* What prediction adds to its memory is to be no more than a product makes; strips are made there at run time for enough
 * samples, or else its kernel reads the weights where they lie. */
static bool is_worth_strips(const Laying *t, const Product *p, uint32_t captured, bool turned) {
    const Node *outside = ir_node(&t->program->graph, ir_arg(&t->program->graph, t->node, captured));
    int64_t rows = p->row.size * t->module->batch;
    if (p->column.size % COLUMNS != 0 || p->column.c != 1 || rows < SAMPLES || !product_has_panels(p)) return false;
    return t->program->kind == PROGRAM_TRAIN || (rows >= p->sum.size && !turned && outside->op == OPCODE_LOAD);
}

/* How a product's captured matrix is to lie; -1: as it does. Else which operand it is. */
static int layout_for(const Laying *t, Ref contract, Layout *layout) {
    const Node *node = ir_node(t->old, contract);
    if (node->op != OPCODE_CONTRACT || node->attributes->strips) return -1;
    Product p = product_of(t->old, contract);
    int operand = p.swapped ? 0 : 1;
    const Node *matrix = ir_node(t->old, ir_arg(t->old, node, (uint32_t)operand));
    bool captured = matrix->op == OPCODE_INPUT && matrix->attributes->index < t->scan->captured;
    bool whole = matrix->shape.rank == 2 && p.outer.count == 0 && p.sums.count == 0;
    if (!captured || !whole || p.sum.size < 2 || p.column.size < 2 || !p.row.batched || p.sum.batched || p.column.batched) return -1;
    bool turned = p.sum.b == 1;
    uint32_t index = matrix->attributes->index;
    *layout = (Layout){ index, turned, is_worth_strips(t, &p, index, turned) };
    return turned || layout->strips ? operand : -1;
}

/* Which of the layouts it is; their number: none. */
static uint32_t layout_at(const Laying *t, Layout layout) {
    uint32_t i = 0;
    for (; i < t->layouts.count; i++) {
        const Layout *known = &t->layouts.data[i];
        if (known->captured == layout.captured && known->turned == layout.turned && known->strips == layout.strips) break;
    }
    return i;
}

static void find_layouts(Laying *t) {
    for (Ref ref = 0; ref < t->old->nodes.count; ref++) {
        Layout layout;
        if (layout_for(t, ref, &layout) >= 0 && layout_at(t, layout) == t->layouts.count) array_push(t->comp, &t->layouts, layout);
    }
}

static ScanBody *body_new(Laying *t) {
    ScanBody *scan = scan_copy(t->comp, t->scan);
    const Module *m = &t->scan->module;
    uint32_t captured = t->scan->captured;
    memset(&scan->module.arguments, 0, sizeof scan->module.arguments);
    for (uint32_t i = 0; i < captured; i++) array_push(t->comp, &scan->module.arguments, m->arguments.data[i]);
    for (uint32_t i = 0; i < t->layouts.count; i++) {
        Argument argument = m->arguments.data[t->layouts.data[i].captured];
        const Shape *shape = &m->arguments.data[t->layouts.data[i].captured].shape;
        if (t->layouts.data[i].turned) argument.shape = (Shape){ .rank = 2, .dims = { shape->dims[1], shape->dims[0] } };
        array_push(t->comp, &scan->module.arguments, argument);
    }
    for (uint32_t i = captured; i < m->arguments.count; i++) array_push(t->comp, &scan->module.arguments, m->arguments.data[i]);
    scan->captured += (uint32_t)t->layouts.count;
    return scan;
}

static void swap_labels(Attributes *attributes, int operand) {
    char first = attributes->labels[operand][0];
    attributes->labels[operand][0] = attributes->labels[operand][1];
    attributes->labels[operand][1] = first;
}

/* The body with the new arguments behind the captured ones, in place of the others where products read them. */
static ScanBody *body_laid_out(Laying *t) {
    ScanBody *scan = body_new(t);
    Program *body = scan_program(scan);
    Graph result = { 0 };
    Builder b = { .comp = t->comp, .graph = &result };
    Ref *map = arena_alloc(t->comp, (t->old->nodes.count + 1) * sizeof *map);
    Ref *inputs = arena_alloc(t->comp, (t->layouts.count + 1) * sizeof *inputs);
    for (uint32_t i = 0; i < t->layouts.count; i++)
        inputs[i] = ir_input(&b, t->scan->captured + i, ELEMENT_F32, scan->module.arguments.data[t->scan->captured + i].shape);
    for (Ref ref = 0; ref < t->old->nodes.count; ref++) {
        Layout layout;
        int operand = layout_for(t, ref, &layout);
        map[ref] = ir_copy(&b, t->old, ref, map);
        Node *made = &result.nodes.data[map[ref]];
        bool moved = made->op == OPCODE_INPUT && made->attributes->index >= t->scan->captured;
        if (!moved && operand < 0) continue;
        Attributes *attributes = ir_own_attributes(t->comp, made);
        if (moved) attributes->index += (uint32_t)t->layouts.count;
        else {
            result.inputs.data[made->first_input + (uint32_t)operand] = inputs[layout_at(t, layout)];
            if (layout.turned) swap_labels(attributes, operand);
            attributes->strips = layout.strips;
        }
    }
    for (size_t i = 0; i < body->results.count; i++) body->results.data[i] = map[body->results.data[i]];
    body->graph = result;
    return scan;
}

/* The scan with what it needs of its matrices; ref: of the program's graph, whose nodes are at map in the new one. */
static Ref scan_laid_out(Builder *b, const Module *module, const Program *program, Ref ref, const Ref *map) {
    const Graph *old = &program->graph;
    const Node *node = ir_node(old, ref);
    const ScanBody *scan = node->attributes->scan;
    Laying t = { .comp = b->comp, .module = module, .program = program, .node = node, .old = &scan_of(node)->graph, .scan = scan };
    find_layouts(&t);
    if (t.layouts.count == 0) return NO_REF;
    const ScanBody *with = body_laid_out(&t);
    uint32_t count = (uint32_t)t.layouts.count;
    Ref *inputs = arena_alloc(b->comp, (node->input_count + count + 1) * sizeof *inputs);
    b->origin = node->origin;
    b->role = node->role;
    for (uint32_t i = 0; i < node->input_count + count; i++) {
        if (i < scan->captured) inputs[i] = map[ir_arg(old, node, i)];
        else if (i >= with->captured) inputs[i] = map[ir_arg(old, node, i - count)];
        else {
            const Layout *layout = &t.layouts.data[i - scan->captured];
            inputs[i] = ir_transpose(b, inputs[layout->captured], layout->turned ? (const int[]){ 1, 0 } : (const int[]){ 0, 1 });
            ir_own_attributes(b->comp, &b->graph->nodes.data[inputs[i]])->strips = layout->strips;
        }
    }
    return ir_scan(b, with, inputs);
}

static void lay_out_program(Compilation *comp, const Module *module, Program *program) {
    Graph *old = &program->graph, result;
    bool any = false;
    for (Ref ref = 0; ref < old->nodes.count; ref++) any |= ir_node(old, ref)->op == OPCODE_SCAN;
    if (!any) return;
    graph_reserve(comp, &result, old->nodes.count, old->inputs.count);
    Builder b = { .comp = comp, .graph = &result };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        const Node *node = ir_node(old, ref);
        map[ref] = node->op == OPCODE_SCAN && node->attributes->scan->steps > 1 ? scan_laid_out(&b, module, program, ref, map) : NO_REF;
        if (map[ref] == NO_REF) map[ref] = ir_copy(&b, old, ref, map);
    }
    for (Ref ref = 0; ref < result.nodes.count; ref++)
        if (ir_node(&result, ref)->op == OPCODE_SCAN) scan_prune(comp, &result, ref, false);
    program_replace(comp, program, &result, map);
}

void scan_strips_run(Compilation *comp, Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present) lay_out_program(comp, module, &module->programs[kind]);
}
