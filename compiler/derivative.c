/* derivative.c - what an element-wise function's gradient is multiplied by is one value, made where the function is.
 *
 * Reads and replaces the training program's graph. A local value is made of the forward pass alone, element by element.
 * derivative_factor, before products and sums become one: a gradient that two local values multiply and that is added up
 * again is multiplied by their sum, d*a + d*b = d*(a + b). derivative_keep, after that: if the backward pass would need
 * several values of the forward pass for such a derivative and for nothing else, the forward pass makes the derivative and
 * keeps that. Example, y = gelu(x): dx = dy * (0.5 (1 + erf) + x phi) needs x and erf, or one of them and erf once more; the
 * derivative alone takes the memory of one and is made where erf is known. */
#include "nnc.h"

enum { MOST_FACTORS = 8, MOST_PASSES = 4, MOST_TREE = 24, MOST_KEPT = 8 };

static bool is_elementwise(const Node *node) { return op_info(node->op)->kind == KIND_ELEMENTWISE; }

/* Of each node: whether it depends on no gradient; a node of the backward pass only if it is element-wise. */
static bool *find_local(Compilation *comp, const Graph *graph) {
    bool *local = arena_alloc(comp, (graph->nodes.count + 1) * sizeof *local);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        local[ref] = !ir_is_backward(node) || ir_is_free(node) || is_elementwise(node);
        for (uint32_t i = 0; ir_is_backward(node) && i < node->input_count; i++)
            local[ref] = local[ref] && local[ir_arg(graph, node, i)];
    }
    return local;
}

/* ---- factors ---- */

typedef struct Factors { Ref data[MOST_FACTORS]; int count; bool negative; } Factors;

typedef struct Factoring {
    const Graph *old;
    const uint32_t *uses;
    const bool *local;
} Factoring;

/* What a product that nothing else reads is made of; false: of too much. depth: 0 for the product itself. */
static bool collect(const Factoring *f, Ref ref, const Shape *shape, int depth, Factors *factors) {
    const Node *node = ir_node(f->old, ref);
    bool inner = f->uses[ref] == 1 && shape_equal(&node->shape, shape) && node->element == ELEMENT_F32;
    if (depth > MOST_FACTORS) return false;
    if (inner && node->op == OPCODE_NEG) {
        factors->negative = !factors->negative;
        return collect(f, ir_arg(f->old, node, 0), shape, depth + 1, factors);
    }
    if (inner && node->op == OPCODE_MUL)
        return collect(f, ir_arg(f->old, node, 0), shape, depth + 1, factors)
            && collect(f, ir_arg(f->old, node, 1), shape, depth + 1, factors);
    if (depth == 0 || factors->count == MOST_FACTORS) return false;
    factors->data[factors->count++] = ref;
    return true;
}

/* The one factor that is not local, or NO_REF. */
static Ref gradient_of(const Factoring *f, const Factors *factors) {
    Ref found = NO_REF;
    for (int i = 0; i < factors->count; i++) {
        if (f->local[factors->data[i]]) continue;
        if (found != NO_REF) return NO_REF;
        found = factors->data[i];
    }
    return factors->count > 1 ? found : NO_REF;
}

static Ref product_without(Builder *b, const Factors *factors, Ref gradient, const Ref *map) {
    Ref product = NO_REF;
    for (int i = 0; i < factors->count; i++) {
        if (factors->data[i] == gradient) continue;
        Ref factor = map[factors->data[i]];
        product = product == NO_REF ? factor : ir_append(b, (Node){ .op = OPCODE_MUL }, (Ref[]){ product, factor }, 2);
    }
    return factors->negative ? ir_append(b, (Node){ .op = OPCODE_NEG }, &product, 1) : product;
}

/* NO_REF: the sum stays. */
static Ref factored(const Factoring *f, Builder *b, const Node *sum, const Ref *map) {
    Factors x = { .count = 0 }, y = { .count = 0 };
    bool adds = (sum->op == OPCODE_ADD || sum->op == OPCODE_SUB) && sum->element == ELEMENT_F32 && ir_is_backward(sum);
    if (!adds || !collect(f, ir_arg(f->old, sum, 0), &sum->shape, 0, &x)
        || !collect(f, ir_arg(f->old, sum, 1), &sum->shape, 0, &y)) return NO_REF;
    Ref gradient = gradient_of(f, &x);
    if (gradient == NO_REF || gradient_of(f, &y) != gradient) return NO_REF;
    if (!shape_equal(&ir_node(f->old, gradient)->shape, &sum->shape)) return NO_REF;
    b->origin = sum->origin;
    b->role = sum->role;
    Ref sides[2] = { product_without(b, &x, gradient, map), product_without(b, &y, gradient, map) };
    Ref derivative = ir_append(b, (Node){ .op = sum->op }, sides, 2);
    return ir_append(b, (Node){ .op = OPCODE_MUL }, (Ref[]){ map[gradient], derivative }, 2);
}

static bool factor_once(Compilation *comp, Program *program) {
    Graph made;
    const Graph *old = &program->graph;
    Factoring f = { .old = old, .uses = program_uses(comp, program), .local = find_local(comp, old) };
    Builder b = { .comp = comp, .graph = &made };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    bool any = false;
    graph_reserve(comp, &made, old->nodes.count, old->inputs.count);
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        map[ref] = factored(&f, &b, ir_node(old, ref), map);
        any = any || map[ref] != NO_REF;
        if (map[ref] == NO_REF) map[ref] = ir_copy(&b, old, ref, map);
    }
    if (any) program_replace(comp, program, &made, map);
    return any;
}

void derivative_factor(Compilation *comp, Module *module) {
    Program *program = &module->programs[PROGRAM_TRAIN];
    for (int i = 0; program->present && i < MOST_PASSES && factor_once(comp, program); i++) {}
}

/* ---- what is kept ---- */

typedef struct Keeping {
    Compilation *comp;
    const Graph *old;
    const bool *local;
    bool *moved, *early;                /* the forward pass makes it; and the backward pass reads it */
    uint32_t *tree;                     /* of each node: the number of the last tree that it was part of */
    uint32_t trees;
    const Ref *first_reader, *next_reader;      /* of each node; of each input: chains that end with NO_REF */
    const Ref *reader;                  /* of each input: the node that it is of */
    const bool *result;
} Keeping;

static bool all_readers_in_tree(const Keeping *k, Ref ref, bool backward) {
    for (Ref input = k->first_reader[ref]; input != NO_REF; input = k->next_reader[input]) {
        Ref reader = k->reader[input];
        if (backward && !ir_is_backward(ir_node(k->old, reader))) continue;
        if (k->tree[reader] != k->trees) return false;
    }
    return !k->result[ref];
}

/* Whether the local value of the backward pass is worth making in the forward pass: it stands for several of its size. */
static bool is_worth_it(Keeping *k, Ref root) {
    Ref nodes[MOST_TREE], kept[MOST_KEPT];
    int count = 1, kept_count = 0;
    const Shape *shape = &ir_node(k->old, root)->shape;
    k->trees++;
    k->tree[nodes[0] = root] = k->trees;
    for (int i = 0; i < count; i++) {
        const Node *node = ir_node(k->old, nodes[i]);
        for (uint32_t j = 0; j < node->input_count; j++) {
            Ref input = ir_arg(k->old, node, j);
            const Node *from = ir_node(k->old, input);
            if (ir_is_free(from) || k->tree[input] == k->trees) continue;
            if (ir_is_backward(from)) {
                if (count == MOST_TREE) return false;
                k->tree[nodes[count++] = input] = k->trees;
                continue;
            }
            bool known = !shape_equal(&from->shape, shape);     /* a small one is kept besides */
            for (int l = 0; l < kept_count; l++) known = known || kept[l] == input;
            if (!known && kept_count == MOST_KEPT) return false;
            if (!known) kept[kept_count++] = input;
        }
    }
    for (int i = 1; i < count; i++)
        if (!all_readers_in_tree(k, nodes[i], false)) return false;
    for (int i = 0; i < kept_count; i++)
        if (!all_readers_in_tree(k, kept[i], true)) return false;
    if (kept_count < 2) return false;
    for (int i = 0; i < count; i++) k->moved[nodes[i]] = true;
    return k->early[root] = true;
}

/* Local, and read by something that is not. */
static bool is_derivative(const Keeping *k, Ref ref) {
    const Node *node = ir_node(k->old, ref);
    if (!ir_is_backward(node) || !is_elementwise(node) || !k->local[ref] || node->element != ELEMENT_F32) return false;
    for (Ref input = k->first_reader[ref]; input != NO_REF; input = k->next_reader[input])
        if (!k->local[k->reader[input]]) return true;
    return false;
}

static void find_readers(Keeping *k, const Program *program) {
    size_t nodes = k->old->nodes.count + 1, inputs = k->old->inputs.count + 1;
    Ref *first = arena_alloc(k->comp, nodes * sizeof *first), *next = arena_alloc(k->comp, inputs * sizeof *next);
    Ref *reader = arena_alloc(k->comp, inputs * sizeof *reader);
    bool *result = arena_alloc(k->comp, nodes * sizeof *result);
    for (size_t i = 0; i < nodes; i++) first[i] = NO_REF;
    for (Ref ref = 0; ref < k->old->nodes.count; ref++) {
        const Node *node = ir_node(k->old, ref);
        for (uint32_t i = 0; i < node->input_count; i++) {
            uint32_t at = node->first_input + i;
            Ref input = k->old->inputs.data[at];
            reader[at] = ref;
            next[at] = first[input];
            first[input] = at;
        }
    }
    for (size_t i = 0; i < program->results.count; i++) result[program->results.data[i]] = true;
    k->first_reader = first;
    k->next_reader = next;
    k->reader = reader;
    k->result = result;
}

/* The moved nodes that read this one and now have all that they read. */
static void make_moved(const Keeping *k, Builder *b, Ref from, Ref *map) {
    for (Ref input = k->first_reader[from]; input != NO_REF; input = k->next_reader[input]) {
        Ref ref = k->reader[input];
        const Node *node = ir_node(k->old, ref);
        bool ready = k->moved[ref] && map[ref] == NO_REF;
        for (uint32_t i = 0; ready && i < node->input_count; i++) ready = map[ir_arg(k->old, node, i)] != NO_REF;
        if (!ready) continue;
        map[ref] = ir_copy(b, k->old, ref, map);
        b->graph->nodes.data[map[ref]].role = ROLE_ACTIVATION;
        if (k->early[ref]) ir_own_attributes(b->comp, &b->graph->nodes.data[map[ref]])->early = true;
        make_moved(k, b, ref, map);
    }
}

static void keep_program(Compilation *comp, Program *program) {
    const Graph *old = &program->graph;
    size_t nodes = old->nodes.count + 1;
    Keeping k = { .comp = comp, .old = old, .local = find_local(comp, old) };
    k.moved = arena_alloc(comp, nodes * sizeof *k.moved);
    k.early = arena_alloc(comp, nodes * sizeof *k.early);
    k.tree = arena_alloc(comp, nodes * sizeof *k.tree);
    find_readers(&k, program);
    bool any = false;
    for (Ref ref = 0; ref < old->nodes.count; ref++) any = (is_derivative(&k, ref) && is_worth_it(&k, ref)) || any;
    if (!any) return;
    Graph made;
    Builder b = { .comp = comp, .graph = &made };
    Ref *map = arena_alloc(comp, nodes * sizeof *map);
    graph_reserve(comp, &made, old->nodes.count, old->inputs.count);
    for (Ref ref = 0; ref < old->nodes.count; ref++) map[ref] = ir_is_free(ir_node(old, ref)) ? ir_copy(&b, old, ref, map) : NO_REF;
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        if (map[ref] != NO_REF) continue;
        map[ref] = ir_copy(&b, old, ref, map);
        make_moved(&k, &b, ref, map);
    }
    program_replace(comp, program, &made, map);
}

void derivative_keep(Compilation *comp, Module *module) {
    Program *program = &module->programs[PROGRAM_TRAIN];
    if (program->present) keep_program(comp, program);
}
