/* emit_whole.c - short loops over samples that run on to the end of a vector.
 *
 * Compilers do what is left after the last whole vector once more with shorter ones and element by element, which takes a
 * short loop longer than all before it. While training, values of the arena that are short have room for whole vectors
 * (ir.h: SHORT_UNIT), so the loop goes on over elements that nobody reads; what the caller gave is copied to such room first.
 * Example, 13 samples of one number:
 *     NN_ALIGNED float u3[16];
 *     nn_whole(n, bought_true, u3);
 *     for (ptrdiff_t i0 = 0; i0 < NN_WHOLE(n); i0++) { const float v3 = u3[i0]; ... arena[16 + i0] = v4; }
 * The primitives that libtcc's code calls go on as far. */
#include "emit_nest.h"

static int64_t most_elements(const Nest *nest) {
    return shape_span(&nest->step->space, nest->loops[0].from, nest->loops[0].to) * nest->r->e->module->batch;
}

static PlaceKind place_of(const Nest *nest, Ref ref) {
    return nest->r->schedule->places[view_root(nest->r->graph, ref)].kind;
}

/* An element of it for each turn of the loop. */
static bool is_walked(const Nest *nest, Ref ref) { return nest_stride(nest, ref, 0) != 0; }

/* All of a value of the arena or of an argument. */
static bool can_read(const Nest *nest, Ref ref) {
    const Graph *graph = nest->r->graph;
    const Node *node = ir_node(graph, ref), *root = ir_node(graph, view_root(graph, ref));
    PlaceKind place = place_of(nest, ref);
    bool all = nest_stride(nest, ref, 0) == 1 && shape_size(&root->shape) == shape_size(&node->shape);
    return all && (place == PLACE_ARENA || (place == PLACE_ARGUMENT && node->element == ELEMENT_F32));
}

static bool can_make(const Nest *nest, Ref ref) {
    const Node *node = ir_node(nest->r->graph, ref);
    PlaceKind place = nest->r->schedule->places[ref].kind;
    if (node->op == OPCODE_RANDOM) return false;
    if (node->op == OPCODE_STORE) return !is_walked(nest, ref);
    if (place == PLACE_NONE) return true;
    return place == PLACE_ARENA && nest_stride(nest, ref, 0) == 1;
}

bool whole_can_run(const Nest *nest) {
    const Routine *r = nest->r;
    const Product *product = nest->product;
    if (r->program->kind != PROGRAM_TRAIN || nest->count != 1 || !nest->step->space.batched) return false;
    if (r->outer != NULL || r->share != NULL || r->sweep != NULL || r->aliases != NULL || nest->loops[0].from != 0) return false;
    /* A product of one column has one panel of so few rows. */
    if (product != NULL && (product->outer.count > 0 || product->column.size != 1 || product->column.batched)) return false;
    int64_t each = shape_span(&nest->step->space, 0, nest->loops[0].to), most = most_elements(nest) * 4;
    if (each * 4 % SHORT_UNIT == 0 || most <= ARENA_ALIGNMENT || most > SHORT_BYTES) return false;
    for (size_t i = 0; i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        if (!can_make(nest, ref)) return false;
        for (uint32_t k = 0; i >= nest_first(nest) && k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            if (nest->position[input] == 0 && is_walked(nest, input) && !can_read(nest, input)) return false;
        }
    }
    return true;
}

static bool is_copied(const Nest *nest, Ref ref) {
    return nest->position[ref] == 0 && place_of(nest, ref) == PLACE_ARGUMENT && is_walked(nest, ref);
}

void whole_copies(Nest *nest) {
    Routine *r = nest->r;
    long long room = (most_elements(nest) * 4 + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE / 4;
    Range range = nest_range(nest, 0);
    const char *count = nest->product != NULL ? "rows" : range.to;
    const char *kernel = emit_kernel(r->e, "nn_whole");         /* with which comes NN_WHOLE, in any case */
    ARRAY(Ref) done = { 0 };
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            bool again = !is_copied(nest, input);
            for (size_t j = 0; j < done.count; j++) again |= done.data[j] == input;
            if (again) continue;
            array_push(r->e->comp, &done, input);
            emit_line(r, "%sfloat u%u[%lld];", r->e->options->jit ? "" : "NN_ALIGNED ", (unsigned)input, room);
            emit_line(r, "%s(%s, %s, u%u);", kernel, count, emit_pointer(r, input), (unsigned)input);
        }
    }
}

const char *whole_pointer(const Nest *nest, Ref ref) {
    if (nest->whole && is_copied(nest, ref)) return arena_printf(nest->r->e->comp, "u%u", (unsigned)ref);
    return emit_pointer(nest->r, ref);
}

const char *whole_element(const Nest *nest, Ref ref, const char *index) {
    if (nest->whole && is_copied(nest, ref)) return arena_printf(nest->r->e->comp, "u%u[%s]", (unsigned)ref, index);
    return emit_element(nest->r, ref, index);
}
