/* checkpoint.c - under --max-ram: values of the forward pass that the backward pass makes again instead of keeping them.
 *
 * Reads and replaces the training program's graph, after recompute.c, which takes what costs nothing; here the price is
 * time. Of the large values that the backward pass reads, a choice keeps some; each of the others gets a copy of the
 * nodes that make it, from what is kept, before its first reader there. What lies between two kept values is a segment:
 * the copies that its values are made of serve its readers, and another segment makes its own, so that no copy waits
 * through the backward pass. Example, with every second convolution kept: the backward pass of a block makes the block's
 * first convolution, its normalization and relu again. The copies compute what the originals computed, so no number
 * changes. */
#include "nnc.h"

#include <string.h>

enum { MOST_NODES = 400 };              /* of what makes one value again */

typedef struct Checkpoints {
    Compilation *comp;
    const Module *module;
    const Graph *old;
    Builder b;
    Ref *map, *again;                   /* of the old graph's nodes: the new ones, and their copies in the backward pass */
    bool *read, *kept;                  /* of roots: the backward pass reads it; it is there then */
    Ref *seen;                          /* of each node: the value + 1 whose tree it was met in */
    int64_t *segment, *again_for;       /* of each node: how many kept values lie before it; whose copy `again` is */
    const char **again_in;              /* and for which layer's readers; NULL: any */
    bool by_layer;                      /* each layer's readers have copies of their own */
    int64_t least;                      /* bytes: smaller values stay */
} Checkpoints;

static int64_t bytes_of(const Checkpoints *c, Ref ref) { return (int64_t)ir_bytes(ir_node(c->old, ref), c->module->batch); }

static bool is_elementwise(const Node *node) {
    return op_info(node->op)->kind == KIND_ELEMENTWISE || node->op == OPCODE_RANDOM;
}

static bool is_repeatable(const Node *node) {
    return node->op != OPCODE_STORE && node->op != OPCODE_SCAN && node->op != OPCODE_PART;
}

/* ---- the choice ---- */

static bool is_there(const Checkpoints *c, Ref ref) {
    Ref root = view_root(c->old, ref);
    return c->kept[root] || ir_is_free(ir_node(c->old, root)) || bytes_of(c, root) < c->least;
}

/* The value can be made again from what is there, by few enough nodes, all of them element-wise if so wanted. */
static bool can_drop(Checkpoints *c, Ref value, bool elementwise) {
    Ref nodes[MOST_NODES];
    size_t count = 0;
    nodes[count++] = value;
    c->seen[value] = value + 1;
    for (size_t i = 0; i < count; i++) {
        const Node *node = ir_node(c->old, nodes[i]);
        if (!is_repeatable(node) || ir_is_backward(node) || (elementwise && !is_elementwise(node) && node->op != OPCODE_RESHAPE)) return false;
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(c->old, node, k);
            if (c->seen[input] == value + 1 || is_there(c, input)) continue;
            if (count == MOST_NODES) return false;
            c->seen[input] = value + 1;
            nodes[count++] = input;
        }
    }
    return true;
}

static void find_readers(Checkpoints *c, const Program *program) {
    for (Ref ref = 0; ref < c->old->nodes.count; ref++) {
        const Node *node = ir_node(c->old, ref);
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref root = view_root(c->old, ir_arg(c->old, node, i));
            if (ir_is_backward(node) && !ir_is_backward(ir_node(c->old, root))) c->read[root] = true;
        }
    }
    for (size_t i = 0; i < program->results.count; i++) c->kept[view_root(c->old, program->results.data[i])] = true;
}

/* every: of the values that are not element-wise each so many-th is kept; 1: all of them. */
static void choose(Checkpoints *c, int every) {
    int64_t number = 0;
    for (Ref ref = 0; ref < c->old->nodes.count; ref++) {
        const Node *node = ir_node(c->old, ref);
        if (!c->read[ref] || c->kept[ref] || ir_is_free(node)) continue;
        bool small = bytes_of(c, ref) < c->least, keep = small || (!is_elementwise(node) && number++ % every == 0);
        c->kept[ref] = keep || !can_drop(c, ref, every == 1);
    }
}

/* ---- the new graph ---- */

static void find_segments(Checkpoints *c) {
    int64_t count = 0;
    for (Ref ref = 0; ref < c->old->nodes.count; ref++) {
        c->segment[ref] = count;
        count += c->read[ref] && c->kept[ref] && bytes_of(c, ref) >= c->least && !ir_is_free(ir_node(c->old, ref));
    }
}

static bool is_made(const Checkpoints *c, Ref ref, const Node *reader, int64_t segment) {
    if (c->again[ref] == NO_REF || c->again_for[ref] != segment) return false;
    const char *layer = reader->origin.instance != NULL ? reader->origin.instance : "";
    return !c->by_layer || strcmp(c->again_in[ref], layer) == 0;
}

static Ref make_again(Checkpoints *c, Ref ref, const Node *reader, int64_t segment) {
    const Node *old = ir_node(c->old, ref);
    if (is_there(c, ref)) return c->map[ref];
    if (is_made(c, ref, reader, segment)) return c->again[ref];
    Node node = *old;
    Ref *inputs = arena_alloc(c->comp, (node.input_count + 1) * sizeof *inputs);
    for (uint32_t i = 0; i < node.input_count; i++) inputs[i] = make_again(c, ir_arg(c->old, old, i), reader, segment);
    c->b.origin = old->origin;
    c->b.role = reader->role;
    c->again_for[ref] = segment;
    c->again_in[ref] = reader->origin.instance != NULL ? reader->origin.instance : "";
    return c->again[ref] = ir_append(&c->b, node, inputs, node.input_count);
}

static void rebuild(Checkpoints *c) {
    for (Ref ref = 0; ref < c->old->nodes.count; ref++) {
        const Node *node = ir_node(c->old, ref);
        Ref *inputs = arena_alloc(c->comp, (node->input_count + 1) * sizeof *inputs);
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref input = ir_arg(c->old, node, i);
            Ref root = view_root(c->old, input);
            bool forward = ir_is_backward(node) && !ir_is_backward(ir_node(c->old, root));
            inputs[i] = forward ? make_again(c, input, node, c->segment[root]) : c->map[input];
        }
        c->b.origin = node->origin;
        c->b.role = node->role;
        c->map[ref] = ir_append(&c->b, *node, inputs, node->input_count);
    }
}

Program checkpoint_program(Compilation *comp, const Module *module, const Program *program, int every, bool by_layer, int64_t least) {
    size_t count = program->graph.nodes.count + 1;
    Program made = { .kind = program->kind, .present = program->present, .body = program->body };
    Checkpoints c = { .comp = comp, .module = module, .old = &program->graph, .least = least, .by_layer = by_layer };
    c.b = (Builder){ .comp = comp, .graph = &made.graph };
    c.map = arena_alloc(comp, 3 * count * sizeof *c.map);
    c.again = c.map + count;
    c.seen = c.again + count;
    c.segment = arena_alloc(comp, 2 * count * sizeof *c.segment);
    c.again_for = c.segment + count;
    c.again_in = arena_alloc(comp, count * sizeof *c.again_in);
    c.read = arena_alloc(comp, 2 * count);
    c.kept = c.read + count;
    for (size_t i = 0; i < count; i++) c.map[i] = c.again[i] = NO_REF;
    find_readers(&c, program);
    choose(&c, every);
    find_segments(&c);
    rebuild(&c);
    for (size_t i = 0; i < program->results.count; i++) array_push(comp, &made.results, c.map[program->results.data[i]]);
    dead_program(comp, &made);
    return made;
}
