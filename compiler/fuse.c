/* fuse.c - steps of a program: element-wise nodes of one iteration space become clusters, each one loop.
 *
 * Reads a program's graph, which is checked and simplified; writes schedule->steps, in execution order. Example, the
 * forward pass of dense(4, relu): [contract] [add, maximum]; its update by sgd: [contract] [mul, sub, store].
 *
 * An element-wise node waits until something needs it in memory, then goes, with all that it is made of and that waits
 * too, into one cluster: so it is computed where it is used. Waiting must not keep more values alive than it saves, so
 * a node that joins two values of its own size waits only until the next step of another kind. What is demanded joins
 * the cluster that its last operand comes from, else it begins one. Steps are numbered as they are made and read only
 * from lower ones, and a store's step has the highest number of those that read its variable, so no two steps wait for
 * each other; epilogue.c and order.c then join and move whole steps. */
#include "fuse.h"

#include <stdlib.h>
#include <string.h>

#define MANY_SOURCES (NO_REF - 1)

typedef enum State {
    STATE_SOURCE,                       /* no step, or not reached yet */
    STATE_WAITING,
    STATE_TAKEN,                        /* its cluster is being made */
    STATE_PLACED
} State;

typedef struct Member {
    State state;
    bool literal;                       /* written out where it is read; not one that needs memory */
    int64_t step;                       /* NO_STEP until it is placed */
    Ref root;                           /* view_root */
    Ref source;                         /* while it waits: the value of its size that it is made of, NO_REF, or MANY */
    Ref store, next_store;              /* of a value: its first store; of a store: the next of the same value */
} Member;

/* The reads of a variable's value from before its store. */
typedef struct Reads { size_t waiting; int64_t last, last_unaligned; } Reads;

typedef struct Fusion {
    Compilation *comp;
    const Graph *graph;
    Schedule *schedule;
    bool enabled;
    Member *members;                    /* of each node */
    Reads *reads;                       /* of each variable */
    ARRAY(Ref) taken;                   /* the clusters being made, one behind the other */
    ARRAY(Ref) joins;                   /* nodes with MANY_SOURCES that may wait */
} Fusion;

Ref view_root(const Graph *graph, Ref ref) {
    const Node *node = ir_node(graph, ref);
    while (ir_is_view(node)) {
        ref = ir_arg(graph, node, 0);
        node = ir_node(graph, ref);
    }
    return ref;
}

static bool is_elementwise(const Node *node) {
    return op_info(node->op)->kind == KIND_ELEMENTWISE || node->op == OPCODE_RANDOM;
}

static bool is_source(const Node *node) {
    return node->op == OPCODE_INPUT || node->op == OPCODE_LOAD || node->op == OPCODE_CONSTANT;
}

static const Shape *shape_at(const Fusion *f, Ref ref) { return &ir_node(f->graph, ref)->shape; }

static Step *step_at(const Fusion *f, int64_t step) { return &f->schedule->steps.data[step]; }

bool step_reads_aligned(const Graph *graph, const Step *step, size_t position, Ref input) {
    return step->cluster && !(step->product && position == 0) && !ir_is_slice_view(ir_node(graph, input))
        && shape_equal(&ir_node(graph, input)->shape, &step->space);
}

/* ---- steps ---- */

/* Variable whose bytes a node reads by this operand, or NULL. */
static Reads *variable_read(const Fusion *f, Ref input) {
    const Node *root = ir_node(f->graph, f->members[input].root);
    return root->op == OPCODE_LOAD ? &f->reads[root->attributes->index] : NULL;
}

static int64_t step_new(Fusion *f, bool cluster, const Shape *space) {
    array_push(f->comp, &f->schedule->steps, ((Step){ .cluster = cluster, .space = *space }));
    return (int64_t)f->schedule->steps.count - 1;
}

static void node_place(Fusion *f, Ref ref, int64_t step) {
    const Node *node = ir_node(f->graph, ref);
    f->members[ref].state = STATE_PLACED;
    f->members[ref].step = step;
    step_at(f, step)->count++;
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref input = ir_arg(f->graph, node, i);
        Reads *reads = variable_read(f, input);
        if (reads == NULL) continue;
        bool aligned = step_at(f, step)->cluster && !ir_is_slice_view(ir_node(f->graph, input))
                    && shape_equal(shape_at(f, input), &node->shape);
        reads->waiting--;
        if (step > reads->last) reads->last = step;
        if (!aligned && step > reads->last_unaligned) reads->last_unaligned = step;
    }
}

/* A value's stores go into its cluster behind the last read of their variables. */
static bool store_join(Fusion *f, Ref store) {
    const Node *node = ir_node(f->graph, store);
    const Reads *reads = &f->reads[node->attributes->index];
    int64_t step = f->members[ir_arg(f->graph, node, 0)].step;
    if (step == NO_STEP || !step_at(f, step)->cluster) return false;
    if (reads->waiting > 0 || reads->last > step || reads->last_unaligned >= step) return false;
    node_place(f, store, step);
    return true;
}

/* ---- clusters ---- */

/* The earliest step in which a cluster of this space may read the operand. */
static int64_t ready(const Fusion *f, Ref input, const Shape *space) {
    const Member *root = &f->members[f->members[input].root];
    if (root->step == NO_STEP) return 0;
    bool inside = root == &f->members[input] && step_at(f, root->step)->cluster
               && shape_equal(shape_at(f, input), space) && !ir_is_literal(ir_node(f->graph, input));
    return root->step + (inside ? 0 : 1);
}

static void cluster_make(Fusion *f, Ref ref);

static void demand(Fusion *f, Ref ref) {
    Ref root = f->members[ref].root;
    assert(f->members[root].state != STATE_TAKEN);
    if (f->members[root].state == STATE_WAITING) cluster_make(f, root);
}

/* Lists the waiting nodes of one space that ref is made of. Operands of other spaces are placed first: they are
 * smaller, in size or in rank, so the recursion is as deep as shapes can grow by broadcasting. */
static void cluster_gather(Fusion *f, Ref ref) {
    size_t first = f->taken.count;
    f->members[ref].state = STATE_TAKEN;
    array_push(f->comp, &f->taken, ref);
    for (size_t i = first; i < f->taken.count; i++) {
        const Node *node = ir_node(f->graph, f->taken.data[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(f->graph, node, k);
            if (f->members[input].state == STATE_TAKEN) continue;
            bool joins = f->members[input].state == STATE_WAITING && shape_equal(shape_at(f, input), &node->shape)
                      && !ir_is_literal(ir_node(f->graph, input));
            if (!joins) {
                demand(f, input);
                continue;
            }
            f->members[input].state = STATE_TAKEN;
            array_push(f->comp, &f->taken, input);
        }
    }
}

static int by_ref(const void *a, const void *b) {
    Ref x = *(const Ref *)a, y = *(const Ref *)b;
    return (x > y) - (x < y);
}

/* The cluster that all these nodes may join: where the last of their operands is made at the same index; or NO_STEP. */
static int64_t cluster_find(const Fusion *f, const Ref *nodes, size_t count, const Shape *space) {
    int64_t earliest = 0, made = NO_STEP;
    for (size_t i = 0; i < count; i++) {
        const Node *node = ir_node(f->graph, nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(f->graph, node, k);
            int64_t step = ready(f, input, space), from = f->members[f->members[input].root].step;
            if (step > earliest) earliest = step;
            if (from != NO_STEP && from == step && from > made) made = from;
        }
    }
    bool room = made != NO_STEP && step_at(f, made)->count + count <= CLUSTER_NODES;
    return f->enabled && made == earliest && room ? made : NO_STEP;
}

/* Places a node that waits and all that it needs. */
static void cluster_make(Fusion *f, Ref ref) {
    Shape space = *shape_at(f, ref);
    size_t first = f->taken.count;
    cluster_gather(f, ref);
    size_t count = f->taken.count - first;
    Ref *nodes = f->taken.data + first;
    qsort(nodes, count, sizeof *nodes, by_ref);
    for (size_t from = 0; from < count; from += CLUSTER_NODES) {
        size_t part = count - from < CLUSTER_NODES ? count - from : CLUSTER_NODES;
        int64_t step = cluster_find(f, nodes + from, part, &space);
        if (step == NO_STEP) step = step_new(f, true, &space);
        for (size_t i = from; i < from + part; i++) node_place(f, nodes[i], step);
    }
    f->taken.count = first;
    for (size_t i = 0; f->enabled && i < count; i++)
        for (Ref store = f->members[nodes[i]].store; store != NO_REF; store = f->members[store].next_store)
            store_join(f, store);
}

/* ---- the walk ---- */

/* What a node of this size keeps alive by waiting, added to what its other operands do. */
static Ref source_add(const Fusion *f, const Node *node, Ref input, Ref others) {
    Ref root = f->members[input].root;
    const Shape *shape = shape_at(f, root);
    if (is_source(ir_node(f->graph, root)) || f->members[root].literal) return others;
    if (shape->batched != node->shape.batched || shape_size(shape) != shape_size(&node->shape)) return others;
    Ref source = f->members[root].state == STATE_WAITING ? f->members[root].source : root;
    if (source == NO_REF || source == others) return others;
    return others == NO_REF ? source : MANY_SOURCES;
}

static void visit_elementwise(Fusion *f, Ref ref) {
    const Node *node = ir_node(f->graph, ref);
    Ref source = NO_REF;
    for (uint32_t i = 0; i < node->input_count; i++) source = source_add(f, node, ir_arg(f->graph, node, i), source);
    f->members[ref].state = STATE_WAITING;
    f->members[ref].source = source;
    if (!f->enabled || node->attributes->early) cluster_make(f, ref);
    else if (source == MANY_SOURCES) array_push(f->comp, &f->joins, ref);
}

/* The last first: it takes those that it is made of along. */
static void end_wait(Fusion *f) {
    while (f->joins.count > 0) demand(f, f->joins.data[--f->joins.count]);
}

static void visit_single(Fusion *f, Ref ref) {
    const Node *node = ir_node(f->graph, ref);
    if (node->op != OPCODE_SLICE && node->op != OPCODE_RANGE) end_wait(f);
    for (uint32_t i = 0; i < node->input_count; i++) demand(f, ir_arg(f->graph, node, i));
    node_place(f, ref, step_new(f, false, &node->shape));
}

/* A store that no cluster could take: a loop that copies. */
static void store_place(Fusion *f, Ref store) {
    const Node *node = ir_node(f->graph, store);
    if (f->members[store].state == STATE_PLACED || (f->enabled && store_join(f, store))) return;
    demand(f, ir_arg(f->graph, node, 0));
    if (f->members[store].state != STATE_PLACED) node_place(f, store, step_new(f, true, &node->shape));
}

static void visit(Fusion *f, Ref ref) {
    const Node *node = ir_node(f->graph, ref);
    if (is_elementwise(node) || (ir_is_literal(node) && !f->members[ref].literal)) visit_elementwise(f, ref);
    else if (ir_is_view(node)) demand(f, ref);
    else if (node->op == OPCODE_PART) node_place(f, ref, f->members[ir_arg(f->graph, node, 0)].step);
    else if (node->op == OPCODE_STORE && !f->enabled) store_place(f, ref);
    else if (node->op != OPCODE_STORE && !is_source(node) && !ir_is_literal(node)) visit_single(f, ref);
}

/* The last store first, since its value is often made of the others'. */
static void visit_ends(Fusion *f, const Program *program) {
    for (size_t i = 0; i < program->results.count; i++) demand(f, program->results.data[i]);
    for (Ref ref = (Ref)f->graph->nodes.count; ref-- > 0;)
        if (ir_node(f->graph, ref)->op == OPCODE_STORE) demand(f, ir_arg(f->graph, ir_node(f->graph, ref), 0));
    for (Ref ref = 0; ref < f->graph->nodes.count; ref++)
        if (ir_node(f->graph, ref)->op == OPCODE_STORE) store_place(f, ref);
}

/* ---- before and after ---- */

/* A literal that a view, a single step or a result reads needs memory. */
static void find_literals(Fusion *f, const Program *program) {
    for (Ref ref = 0; ref < f->graph->nodes.count; ref++) f->members[ref].literal = ir_is_literal(ir_node(f->graph, ref));
    for (Ref ref = 0; ref < f->graph->nodes.count; ref++) {
        const Node *node = ir_node(f->graph, ref);
        bool inlined = is_elementwise(node) || node->op == OPCODE_STORE;
        uint32_t count = node->op == OPCODE_SCAN ? node->attributes->scan->captured + node->attributes->scan->sequences
                                                 : node->input_count;       /* carries start with literals too */
        for (uint32_t i = 0; !inlined && i < count; i++)
            f->members[ir_arg(f->graph, node, i)].literal = false;
    }
    for (size_t i = 0; i < program->results.count; i++) f->members[program->results.data[i]].literal = false;
}

static void find_reads_and_stores(Fusion *f) {
    for (Ref ref = (Ref)f->graph->nodes.count; ref-- > 0;) {
        const Node *node = ir_node(f->graph, ref);
        for (uint32_t i = 0; !ir_is_view(node) && i < node->input_count; i++) {
            Reads *reads = variable_read(f, ir_arg(f->graph, node, i));
            if (reads != NULL) reads->waiting++;
        }
        if (node->op != OPCODE_STORE) continue;
        Member *value = &f->members[ir_arg(f->graph, node, 0)];
        f->members[ref].next_store = value->store;
        value->store = ref;
    }
}

static void find_members(Fusion *f) {
    for (Ref ref = 0; ref < f->graph->nodes.count; ref++) {
        const Node *node = ir_node(f->graph, ref);
        Ref root = ir_is_view(node) ? f->members[ir_arg(f->graph, node, 0)].root : ref;
        f->members[ref] = (Member){ .step = NO_STEP, .root = root, .source = NO_REF, .store = NO_REF,
                                    .next_store = NO_REF };
    }
}

/* A cluster's nodes in the order of the graph, in which every read of a variable comes before its store. */
static void list_nodes(Fusion *f) {
    Ref *next = arena_alloc(f->comp, (f->graph->nodes.count + 1) * sizeof *next);
    for (size_t i = 0; i < f->schedule->steps.count; i++) {
        Step *step = &f->schedule->steps.data[i];
        step->nodes = next;
        next += step->count;
        step->count = 0;
    }
    for (Ref ref = 0; ref < f->graph->nodes.count; ref++) {
        if (f->members[ref].step == NO_STEP) continue;
        Step *step = step_at(f, f->members[ref].step);
        step->nodes[step->count++] = ref;
    }
}

void fuse_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule) {
    const Graph *graph = &program->graph;
    Fusion f = { .comp = comp, .graph = graph, .schedule = schedule, .enabled = enabled };
    memset(&schedule->steps, 0, sizeof schedule->steps);
    f.members = arena_alloc(comp, (graph->nodes.count + 1) * sizeof *f.members);
    f.reads = arena_alloc(comp, (module->variables.count + 1) * sizeof *f.reads);
    for (size_t i = 0; i < module->variables.count; i++) f.reads[i].last = f.reads[i].last_unaligned = NO_STEP;
    find_members(&f);
    find_literals(&f, program);
    find_reads_and_stores(&f);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) visit(&f, ref);
    visit_ends(&f, program);
    list_nodes(&f);
    if (!enabled) return;
    epilogue_run(comp, module, program, schedule);
    order_run(comp, module, program, schedule);
}
