/* fuse.c - steps of a program: element-wise nodes of one iteration space become clusters, each one loop.
 *
 * Reads a program's graph, which is checked and simplified; writes schedule->steps, in execution order. Example, the
 * forward pass of dense(4, relu): [contract] [add, maximum]; its update by sgd: [contract] [mul, sub, store].
 *
 * A node joins the latest cluster of its space if everything it reads is there by then: a value made in the cluster
 * itself is read at the same index. Joining moves a node to an earlier place, so no read moves behind a store; a store
 * joins only behind the last read of its variable, in whose cluster every read is at the loop's own index. */
#include "nnc.h"

#include <stdlib.h>
#include <string.h>

enum { CLUSTER_NODES = 256 };           /* larger clusters only spill registers */
enum { NOWHERE = -1 };

typedef struct SpaceSlot { Shape space; int64_t step; } SpaceSlot;

typedef struct Fusion {
    Compilation *comp;
    const Graph *graph;
    Schedule *schedule;
    bool enabled;
    int64_t *step_of;                   /* of each node; NOWHERE: available from the start, or a literal */
    int64_t *last_read;                 /* of each variable: the last step that reads it */
    int64_t *last_unaligned;            /* the last step that reads it at another index than its loop's */
    SpaceSlot *spaces;                  /* hash table: the latest cluster of each space */
    size_t space_capacity, space_count;
    ARRAY(size_t) capacities;           /* of the steps' node arrays */
} Fusion;

Ref view_root(const Graph *graph, Ref ref) {
    const Node *node = ir_node(graph, ref);
    while (node->op == OPCODE_RESHAPE) {
        ref = ir_arg(graph, node, 0);
        node = ir_node(graph, ref);
    }
    return ref;
}

static bool is_literal(const Node *node) { return node->op == OPCODE_FILL || node->op == OPCODE_BATCH_SIZE; }

static bool is_fusible(const Node *node) {
    return op_info(node->op)->kind == KIND_ELEMENTWISE || node->op == OPCODE_STORE || node->op == OPCODE_RANDOM;
}

static bool has_step(const Node *node) {
    switch (node->op) {
    case OPCODE_INPUT: case OPCODE_LOAD: case OPCODE_CONSTANT: case OPCODE_FILL: case OPCODE_BATCH_SIZE:
    case OPCODE_RESHAPE: return false;
    default: return true;
    }
}

/* ---- the latest cluster of a space ---- */

static size_t space_hash(const Shape *space) {
    uint64_t hash = (uint64_t)space->rank * 2 + space->batched;
    for (int i = 0; i < space->rank; i++) hash = (hash ^ (uint64_t)space->dims[i]) * 1099511628211u;
    return (size_t)(hash ^ (hash >> 29));
}

static SpaceSlot *space_slot(Fusion *f, const Shape *space) {
    if (2 * (f->space_count + 1) > f->space_capacity) {
        size_t old_capacity = f->space_capacity;
        SpaceSlot *old = f->spaces;
        f->space_capacity = old_capacity ? 2 * old_capacity : 64;
        f->spaces = arena_alloc(f->comp, f->space_capacity * sizeof *f->spaces);
        f->space_count = 0;
        for (size_t i = 0; i < f->space_capacity; i++) f->spaces[i].step = NOWHERE;
        for (size_t i = 0; i < old_capacity; i++)
            if (old[i].step != NOWHERE) *space_slot(f, &old[i].space) = old[i];
    }
    size_t i = space_hash(space) & (f->space_capacity - 1);
    while (f->spaces[i].step != NOWHERE && !shape_equal(&f->spaces[i].space, space)) i = (i + 1) & (f->space_capacity - 1);
    if (f->spaces[i].step == NOWHERE) f->spaces[i].space = *space, f->space_count++;
    return &f->spaces[i];
}

/* ---- steps ---- */

static void step_add(Fusion *f, int64_t step, Ref ref) {
    Step *to = &f->schedule->steps.data[step];
    size_t *capacity = &f->capacities.data[step];
    if (to->count == *capacity)
        to->nodes = arena_grow(f->comp, to->nodes, to->count, capacity, to->count + 1, sizeof *to->nodes);
    to->nodes[to->count++] = ref;
    f->step_of[ref] = step;
}

static int64_t step_new(Fusion *f, Ref ref, bool cluster) {
    int64_t step = (int64_t)f->schedule->steps.count;
    array_push(f->comp, &f->schedule->steps, ((Step){ .cluster = cluster, .space = ir_node(f->graph, ref)->shape }));
    array_push(f->comp, &f->capacities, (size_t)0);
    step_add(f, step, ref);
    return step;
}

static void note_reads(Fusion *f, Ref ref, int64_t step) {
    const Node *node = ir_node(f->graph, ref);
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref input = ir_arg(f->graph, node, i);
        const Node *root = ir_node(f->graph, view_root(f->graph, input));
        if (root->op != OPCODE_LOAD) continue;
        uint32_t variable = root->attributes->index;
        bool aligned = is_fusible(node) && shape_equal(&ir_node(f->graph, input)->shape, &node->shape);
        f->last_read[variable] = step;
        if (!aligned) f->last_unaligned[variable] = step;
    }
}

/* A literal that a view, a single step or a result reads gets memory: a cluster of its own. */
static void materialize(Fusion *f, Ref ref) {
    Ref root = view_root(f->graph, ref);
    if (is_literal(ir_node(f->graph, root)) && f->step_of[root] == NOWHERE) step_new(f, root, true);
}

/* The earliest step in which an element-wise node may run; it shares `cluster` if it comes right from there. */
static int64_t earliest(Fusion *f, const Node *node, int64_t cluster) {
    int64_t step = 0;
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref input = ir_arg(f->graph, node, i);
        if (ir_node(f->graph, input)->op == OPCODE_RESHAPE) materialize(f, input);
        Ref root = view_root(f->graph, input);
        if (f->step_of[root] == NOWHERE) continue;
        bool same_index = input == root && shape_equal(&ir_node(f->graph, input)->shape, &node->shape);
        int64_t after = f->step_of[root] + (f->step_of[root] == cluster && same_index ? 0 : 1);
        if (after > step) step = after;
    }
    if (node->op != OPCODE_STORE) return step;
    uint32_t variable = node->attributes->index;
    if (f->last_read[variable] > step) step = f->last_read[variable];
    if (f->last_unaligned[variable] + 1 > step) step = f->last_unaligned[variable] + 1;
    return step;
}

static void place_fusible(Fusion *f, Ref ref) {
    const Node *node = ir_node(f->graph, ref);
    SpaceSlot *slot = space_slot(f, &node->shape);
    int64_t step = slot->step;
    int64_t first = earliest(f, node, step);
    slot = space_slot(f, &node->shape);
    bool joins = f->enabled && step != NOWHERE && step >= first
              && f->schedule->steps.data[step].count < CLUSTER_NODES;
    if (joins) step_add(f, step, ref);
    else step = step_new(f, ref, true);
    slot->step = step;
    note_reads(f, ref, step);
}

static void place_single(Fusion *f, Ref ref) {
    const Node *node = ir_node(f->graph, ref);
    for (uint32_t i = 0; i < node->input_count; i++) materialize(f, ir_arg(f->graph, node, i));
    note_reads(f, ref, step_new(f, ref, false));
}

void fuse_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule) {
    const Graph *graph = &program->graph;
    Fusion f = { .comp = comp, .graph = graph, .schedule = schedule, .enabled = enabled };
    memset(&schedule->steps, 0, sizeof schedule->steps);
    f.step_of = arena_alloc(comp, (graph->nodes.count + 1) * sizeof *f.step_of);
    f.last_read = arena_alloc(comp, (module->variables.count + 1) * sizeof *f.last_read);
    f.last_unaligned = arena_alloc(comp, (module->variables.count + 1) * sizeof *f.last_unaligned);
    for (size_t i = 0; i < graph->nodes.count; i++) f.step_of[i] = NOWHERE;
    for (size_t i = 0; i < module->variables.count; i++) f.last_read[i] = f.last_unaligned[i] = NOWHERE;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (!has_step(node)) continue;
        if (is_fusible(node)) place_fusible(&f, ref);
        else place_single(&f, ref);
    }
    for (size_t i = 0; i < program->results.count; i++) materialize(&f, program->results.data[i]);
}
