/* recompute.c - what the backward pass can compute again from what it keeps anyway is not kept.
 *
 * Reads and replaces the training program's graph, after every other rewrite, so what is computed again has the bytes of
 * what was computed first. A value of the forward pass that element-wise gradients alone read, cheap to make of values
 * that are kept in any case and of sources, gets a copy before its first reader there. Examples: a dropout's mask is drawn
 * again from its random numbers; relu's mask is 0 < y of relu's own result y, which the next layer keeps; behind a batch
 * normalization y itself is made again for the next layer's gradient, with what a residual connection adds to it. */
#include "nnc.h"

enum {
    MOST_COST = 32,                     /* of a value computed again, in additions */
    MOST_NODES = 12,
    SMALL = 64                          /* values under this part of the largest are not worth it */
};

typedef struct Recompute {
    Compilation *comp;
    const Graph *old;
    Builder b;
    Ref *map;                           /* of the old graph's nodes: the new ones */
    Ref *again;                         /* of those that are computed again: the copy, once it is made */
    Ref *until;                         /* of such a copy: a reader behind it gets another where a product lies between */
    Ref *product;                       /* of a node: the last product up to it, or NO_REF */
    Ref *reader;                        /* the first of the backward pass that reads it, or NO_REF */
    Ref *last;                          /* the last of the backward pass that reads it */
    bool *fixed;                        /* it must be kept */
    bool *whole;                        /* not only element-wise gradients read it */
    bool *dropped;                      /* it is computed again */
    Ref *stands;                        /* of a mask: the value that it is found from, or NO_REF */
    bool deep;                          /* trees go through values that might be computed again, with masks those read whole */
    bool masks;                         /* trees go through masks at least */
    int64_t least;                      /* bytes of a value that is worth it */
} Recompute;

static int64_t bytes_of(const Module *m, const Node *node) { return (int64_t)ir_bytes(node, m->batch); }

static bool is_elementwise(const Node *node) { return op_info(node->op)->kind == KIND_ELEMENTWISE; }

/* ---- what is kept ---- */

static bool is_product(const Node *node) {
    OpKind kind = op_info(node->op)->kind;
    return kind == KIND_CONTRACT || kind == KIND_WINDOW || kind == KIND_SELECTED || kind == KIND_SCAN;
}

static void find_readers(Recompute *r, const Program *program) {
    Ref product = NO_REF;
    for (Ref ref = 0; ref < r->old->nodes.count; ref++) {
        const Node *node = ir_node(r->old, ref);
        r->product[ref] = product = is_product(node) ? ref : product;
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref input = ir_arg(r->old, node, i), root = view_root(r->old, input);
            if (!ir_is_backward(node) || ir_is_backward(ir_node(r->old, root))) continue;
            if (r->reader[root] == NO_REF) r->reader[root] = ref;
            r->last[root] = ref;
            if (input != root) r->fixed[root] = true;
            else if (!is_elementwise(node)) r->whole[root] = true;
        }
    }
    for (size_t i = 0; i < program->results.count; i++) r->fixed[view_root(r->old, program->results.data[i])] = true;
}

/* less(c, x) is less(c, y) for y = select(less(c, x), x, k) and k <= c. */
static void find_masks(Recompute *r) {
    for (Ref ref = 0; ref < r->old->nodes.count; ref++) {
        const Node *node = ir_node(r->old, ref);
        if (node->op != OPCODE_SELECT || node->element != ELEMENT_F32) continue;
        Ref mask = ir_arg(r->old, node, 0);
        const Node *less = ir_node(r->old, mask), *other = ir_node(r->old, ir_arg(r->old, node, 2));
        if (less->op != OPCODE_LESS || ir_arg(r->old, less, 1) != ir_arg(r->old, node, 1)) continue;
        const Node *least = ir_node(r->old, ir_arg(r->old, less, 0));
        if (least->op != OPCODE_FILL || other->op != OPCODE_FILL || !(other->attributes->number <= least->attributes->number))
            continue;
        bool before = r->reader[mask] != NO_REF && ref < r->reader[mask];
        if (before && shape_equal(&less->shape, &node->shape) && r->stands[mask] == NO_REF) r->stands[mask] = ref;
    }
}

static bool is_cheap(const Node *node) { return is_elementwise(node) || node->op == OPCODE_RANDOM; }

static bool is_kept(const Recompute *r, Ref ref) {
    Ref root = view_root(r->old, ref);
    const Node *node = ir_node(r->old, root);
    if (ir_is_free(node)) return true;
    if (r->masks && (node->op == OPCODE_LESS || node->op == OPCODE_LESS_EQUAL)) return false;
    bool entered = r->deep && !r->fixed[root] && is_cheap(node) && (!r->masks || r->whole[root]);
    return r->reader[root] != NO_REF && !r->dropped[root] && !entered;
}

/* What a value is made of when it is computed again. */
static Ref operand_of(const Recompute *r, Ref ref, uint32_t i) {
    const Node *node = ir_node(r->old, ref);
    Ref stands = node->op == OPCODE_LESS && i == 1 && !r->masks ? r->stands[ref] : NO_REF;
    return stands != NO_REF && is_kept(r, stands) ? stands : ir_arg(r->old, node, i);
}

/* What of a value's tree is not kept, the value first; base: a value that is not kept but might be, NO_REF if all its
 * leaves are; large: leaves of the value's size that nothing behind its readers reads; statistic: one has no samples and is no source. */
typedef struct Tree { Ref nodes[MOST_NODES], base; int count, cost, large; bool statistic; } Tree;

static bool is_known(const Tree *tree, Ref ref) {
    for (int i = 0; i < tree->count; i++)
        if (tree->nodes[i] == ref) return true;
    return ref == tree->base;
}

/* A leaf of the tree, or more of the tree; false: there is no tree. */
static bool tree_add(const Recompute *r, Ref ref, int64_t size, Tree *tree) {
    Ref root = view_root(r->old, ref);
    const Node *node = ir_node(r->old, root);
    bool kept = is_kept(r, ref), base = !kept && !is_cheap(node);
    if (is_known(tree, kept || base ? root : ref)) return true;
    if (!kept && ir_is_backward(node)) return false;
    bool longer = base || r->last[root] < r->last[tree->nodes[0]];
    if (kept || base) tree->large += longer && !ir_is_free(node) && shape_size(&node->shape) >= size;
    tree->statistic |= kept && !ir_is_free(node) && !node->shape.batched;
    if (kept) return true;
    if (base) {
        bool first = tree->base == NO_REF;
        tree->base = root;
        return first;
    }
    if (root != ref || tree->count == MOST_NODES) return false;
    tree->cost += cost_op(node->op);
    tree->nodes[tree->count++] = ref;
    return tree->cost <= MOST_COST;
}

/* Whether the value can be made of what is kept and one base, and frees as much as it keeps longer. */
static bool find_tree(const Recompute *r, Ref ref, Tree *tree) {
    const Node *value = ir_node(r->old, ref);
    int64_t size = shape_size(&value->shape);
    *tree = (Tree){ .nodes = { ref }, .base = NO_REF, .count = 1, .cost = cost_op(value->op) };
    for (int i = 0; i < tree->count; i++) {
        const Node *node = ir_node(r->old, tree->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!tree_add(r, operand_of(r, tree->nodes[i], k), size, tree)) return false;
    }
    return tree->large <= 1 && tree->cost <= MOST_COST;
}

/* ---- the choice ---- */

static bool is_candidate(const Recompute *r, const Module *m, Ref ref) {
    const Node *node = ir_node(r->old, ref);
    return r->reader[ref] != NO_REF && !r->fixed[ref] && !r->dropped[ref] && is_cheap(node)
        && bytes_of(m, node) >= r->least;
}

/* A value from which several of its size can be made is kept instead of them: the input of a function whose gradient needs
 * more than one of its parts. */
static void find_bases(Recompute *r, const Module *m) {
    size_t count = r->old->nodes.count + 1;
    int64_t *freed = arena_alloc(r->comp, count * sizeof *freed);
    Ref *reader = arena_alloc(r->comp, 2 * count * sizeof *reader), *last = reader + count;
    Tree tree;
    for (Ref ref = 0; ref < r->old->nodes.count; ref++) {
        if (!is_candidate(r, m, ref) || !find_tree(r, ref, &tree) || tree.base == NO_REF) continue;
        if (freed[tree.base] == 0 || r->reader[ref] < reader[tree.base]) reader[tree.base] = r->reader[ref];
        if (freed[tree.base] == 0 || r->last[ref] > last[tree.base]) last[tree.base] = r->last[ref];
        freed[tree.base] += bytes_of(m, ir_node(r->old, ref));
    }
    for (Ref ref = 0; ref < r->old->nodes.count; ref++)
        if (freed[ref] > bytes_of(m, ir_node(r->old, ref))) r->reader[ref] = reader[ref], r->last[ref] = last[ref];
}

static void drop(Recompute *r, const Tree *tree) {
    r->dropped[tree->nodes[0]] = true;
    for (int i = 0; i < tree->count; i++) {
        const Node *part = ir_node(r->old, tree->nodes[i]);
        for (uint32_t k = 0; k < part->input_count; k++) {
            Ref leaf = operand_of(r, tree->nodes[i], k);
            if (is_kept(r, leaf)) r->fixed[view_root(r->old, leaf)] = true;
        }
    }
}

/* Where a statistic of the batch is between a value that is kept and one that is made of both, no sweep (sweep.c) goes from the
 * one's step to the other's, but each goes with its readers: the second is never whole in memory then. So what is normalized
 * by the batch is made again even for products. */
static bool choose_normalized(Recompute *r, const Module *m) {
    bool any = false;
    Tree tree;
    r->masks = true;
    for (Ref ref = (Ref)r->old->nodes.count; ref-- > 0;) {
        if (!r->whole[ref]) continue;
        bool found = false;
        for (int way = 0; way < 2 && !found && is_candidate(r, m, ref); way++) {
            r->deep = way == 0;
            found = find_tree(r, ref, &tree) && tree.base == NO_REF && tree.statistic && tree.cost <= MOST_COST / 2;
        }
        if (found) drop(r, &tree);
        else r->fixed[ref] = true;
        any |= r->dropped[ref];
    }
    r->masks = false;
    return any;
}

/* The last first, so that it is made of those before it, which then are kept. */
static bool choose(Recompute *r, const Module *m) {
    Tree tree;
    for (Ref ref = 0; ref < r->old->nodes.count; ref++) {
        int64_t bytes = r->reader[ref] != NO_REF ? bytes_of(m, ir_node(r->old, ref)) : 0;
        if (bytes / SMALL > r->least) r->least = bytes / SMALL;
    }
    bool any = choose_normalized(r, m);
    r->deep = true;
    find_bases(r, m);
    for (Ref ref = (Ref)r->old->nodes.count; ref-- > 0; r->deep = true) {
        if (!is_candidate(r, m, ref)) continue;
        bool found = find_tree(r, ref, &tree) && tree.base == NO_REF;
        if (!found) {
            r->deep = false;
            found = find_tree(r, ref, &tree) && tree.base == NO_REF;
        }
        if (found) drop(r, &tree);
        any |= found;
    }
    r->deep = false;
    return any;
}

/* ---- the new graph ---- */

static Ref copy(Recompute *r, Ref ref, const Ref *inputs) {
    Node node = *ir_node(r->old, ref);
    r->b.origin = node.origin;
    r->b.role = node.role;
    return r->map[ref] = ir_append(&r->b, node, inputs, node.input_count);
}

/* The value computed again, with all of its tree that is not kept; the copies serve until. */
static Ref make_again(Recompute *r, Ref ref, Ref by, Ref until) {
    bool far = r->again[ref] != NO_REF && by > r->until[ref] && r->product[by] != r->product[r->until[ref]];
    if (r->again[ref] != NO_REF && !far) return r->again[ref];
    const Node *reader = ir_node(r->old, by);
    Node node = *ir_node(r->old, ref);
    Ref inputs[3];
    assert(node.input_count <= 3);
    for (uint32_t i = 0; i < node.input_count; i++) {
        Ref input = operand_of(r, ref, i);
        inputs[i] = input != ref && is_kept(r, input) ? r->map[input] : make_again(r, input, by, until);
    }
    r->until[ref] = until;
    r->b.origin = reader->origin;
    r->b.role = reader->role;
    return r->again[ref] = ir_append(&r->b, node, inputs, node.input_count);
}

static void rebuild(Recompute *r) {
    for (Ref ref = 0; ref < r->old->nodes.count; ref++) {
        const Node *node = ir_node(r->old, ref);
        Ref few[8], *inputs = node->input_count <= 8 ? few : arena_alloc(r->comp, node->input_count * sizeof *inputs);
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref input = ir_arg(r->old, node, i);
            bool again = ir_is_backward(node) && r->dropped[input];
            inputs[i] = again ? make_again(r, input, ref, r->last[input]) : r->map[input];
        }
        copy(r, ref, inputs);
    }
}

static void recompute_program(Compilation *comp, const Module *m, Program *program) {
    size_t count = program->graph.nodes.count + 1;
    Graph result;
    Recompute r = { .comp = comp, .old = &program->graph, .b = { .comp = comp, .graph = &result } };
    r.map = arena_alloc(comp, 7 * count * sizeof *r.map);
    r.again = r.map + count;
    r.stands = r.again + count;
    r.reader = r.stands + count;
    r.last = r.reader + count;
    r.until = r.last + count;
    r.product = r.until + count;
    r.fixed = arena_alloc(comp, 3 * count);
    r.dropped = r.fixed + count;
    r.whole = r.dropped + count;
    for (size_t i = 0; i < 7 * count; i++) r.map[i] = NO_REF;
    find_readers(&r, program);
    find_masks(&r);
    if (!choose(&r, m)) return;
    graph_reserve(comp, &result, program->graph.nodes.count, program->graph.inputs.count);
    rebuild(&r);
    program_replace(comp, program, &result, r.map);
}

void recompute_run(Compilation *comp, Module *module) {
    Program *program = &module->programs[PROGRAM_TRAIN];
    if (program->present) recompute_program(comp, module, program);
}
