/* order.c - the order of a program's steps: what frees memory goes first.
 *
 * Reads the steps that fuse.c made and permutes them. A step runs after those that make what it reads, and a store
 * after the other reads of its variable. Of the steps that could run, the first in the old order that ends more bytes
 * than it begins is next, else the first. Example: the updates of weights, which come last in the graph, each run as
 * soon as the gradient is there and the backward pass has read the weight, so that the gradients never are in memory
 * all at once. The old order stays where that needs no less memory. */
#include "fuse.h"

#include <string.h>

enum { SMALL = 256 };                   /* a step whose results are this part of the peak costs nothing */

/* Something in memory between steps: a node's value. The last reader is `sum` once `readers` is 1. */
typedef struct Value { size_t bytes; int64_t readers, sum; } Value;

/* For each step a range of `data`: [first[s], first[s + 1]). */
typedef struct Lists { size_t *first; int64_t *data; } Lists;

typedef struct Ordering {
    Compilation *comp;
    const Module *module;
    const Program *program;
    const Graph *graph;
    Schedule *schedule;
    int64_t count;                      /* of steps */
    int64_t *step_of;                   /* of each node */
    Value *values;                      /* of each root */
    size_t *begins, *ends;              /* of each step: bytes that it makes; of which it is the last reader left */
    Lists after, reads;                 /* of each step: those that wait for it; roots that it reads, each once */
    int64_t *waits;                     /* of each step: for how many others */
    int64_t *heap;                      /* step + count, or step if it frees memory: the least is next */
    size_t heap_count;
    size_t small;                       /* bytes that do not matter */
} Ordering;

static const Step *step_at(const Ordering *o, int64_t step) { return &o->schedule->steps.data[step]; }

/* ---- who waits for whom ---- */

/* Lists from pairs (step, entry), in the order of the pairs. */
typedef struct Pairs { ARRAY(int64_t) steps, entries; } Pairs;

static void pair_add(Ordering *o, Pairs *pairs, int64_t step, int64_t entry) {
    array_push(o->comp, &pairs->steps, step);
    array_push(o->comp, &pairs->entries, entry);
}

static Lists lists_new(Ordering *o, const Pairs *pairs) {
    Lists lists = { .first = arena_alloc(o->comp, ((size_t)o->count + 2) * sizeof *lists.first) };
    lists.data = arena_alloc(o->comp, (pairs->steps.count + 1) * sizeof *lists.data);
    for (size_t i = 0; i < pairs->steps.count; i++) lists.first[pairs->steps.data[i] + 2]++;
    for (int64_t s = 0; s < o->count; s++) lists.first[s + 2] += lists.first[s + 1];
    for (size_t i = 0; i < pairs->steps.count; i++)
        lists.data[lists.first[pairs->steps.data[i] + 1]++] = pairs->entries.data[i];
    return lists;
}

static int64_t *stores_new(Ordering *o) {
    int64_t *stores = arena_alloc(o->comp, (o->module->variables.count + 1) * sizeof *stores);
    for (size_t i = 0; i < o->module->variables.count; i++) stores[i] = NO_STEP;
    for (Ref ref = 0; ref < o->graph->nodes.count; ref++) {
        const Node *node = ir_node(o->graph, ref);
        if (node->op == OPCODE_STORE) stores[node->attributes->index] = o->step_of[ref];
    }
    return stores;
}

static void find_edges(Ordering *o) {
    Pairs after = { 0 }, reads = { 0 };
    const int64_t *stores = stores_new(o);
    int64_t *seen = arena_alloc(o->comp, (o->graph->nodes.count + 1) * sizeof *seen);      /* last reading step + 1 */
    for (int64_t s = 0; s < o->count; s++)
        for (size_t i = 0; i < step_at(o, s)->count; i++) {
            const Node *node = ir_node(o->graph, step_at(o, s)->nodes[i]);
            for (uint32_t k = 0; k < node->input_count; k++) {
                Ref root = view_root(o->graph, ir_arg(o->graph, node, k));
                const Node *value = ir_node(o->graph, root);
                int64_t from = o->step_of[root];
                int64_t to = value->op == OPCODE_LOAD ? stores[value->attributes->index] : NO_STEP;
                if (seen[root] == s + 1) continue;
                seen[root] = s + 1;
                if (from != NO_STEP && from != s) pair_add(o, &after, from, s), pair_add(o, &reads, s, root);
                if (to != NO_STEP && to != s) pair_add(o, &after, s, to);
            }
        }
    o->after = lists_new(o, &after);
    o->reads = lists_new(o, &reads);
    for (size_t i = 0; i < after.entries.count; i++) o->waits[after.entries.data[i]]++;
}

/* ---- what is in memory ---- */

static void find_values(Ordering *o) {
    for (int64_t s = 0; s < o->count; s++)
        for (size_t i = o->reads.first[s]; i < o->reads.first[s + 1]; i++) {
            Value *value = &o->values[o->reads.data[i]];
            value->readers++;
            value->sum += s;
        }
    for (size_t i = 0; i < o->program->results.count; i++) {
        Value *value = &o->values[view_root(o->graph, o->program->results.data[i])];
        value->readers++;
        value->sum += o->count;         /* after every step */
    }
    for (Ref ref = 0; ref < o->graph->nodes.count; ref++)
        if (o->values[ref].readers > 0) o->values[ref].bytes = ir_bytes(ir_node(o->graph, ref), o->module->batch);
    for (Ref ref = 0; ref < o->graph->nodes.count; ref++) {
        const Node *node = ir_node(o->graph, ref);
        Ref value = node->op == OPCODE_STORE ? ir_arg(o->graph, node, 0) : ref;
        if (node->op == OPCODE_STORE && o->step_of[value] == o->step_of[ref])
            o->values[value].bytes = 0;             /* it lies in the variable */
    }
    for (Ref ref = 0; ref < o->graph->nodes.count; ref++) {
        const Value *value = &o->values[ref];
        if (o->step_of[ref] == NO_STEP) continue;
        o->begins[o->step_of[ref]] += value->bytes;
        if (value->readers == 1) o->ends[value->sum] += value->bytes;
    }
}

static bool works_in_place(const Ordering *o, const Step *step) {
    const Node *node = ir_node(o->graph, step->nodes[0]);
    return step->cluster || (node->op == OPCODE_WINDOW_MAX_GRADIENT && window_is_apart(node->attributes->window));
}

/* The most bytes that live at once, a cluster's results being in place of what it ends. */
static size_t find_peak(const Ordering *o, const int64_t *order) {
    size_t live = 0, peak = 0;
    int64_t *left = arena_alloc(o->comp, (o->graph->nodes.count + 1) * sizeof *left);
    for (Ref ref = 0; ref < o->graph->nodes.count; ref++) left[ref] = o->values[ref].readers;
    for (int64_t k = 0; k < o->count; k++) {
        int64_t s = order[k];
        size_t begun = o->begins[s], ended = 0;
        for (size_t i = o->reads.first[s]; i < o->reads.first[s + 1]; i++)
            if (--left[o->reads.data[i]] == 0) ended += o->values[o->reads.data[i]].bytes;
        size_t shared = !works_in_place(o, step_at(o, s)) ? 0 : ended < begun ? ended : begun;
        if (live + begun - shared > peak) peak = live + begun - shared;
        live = live + begun - ended;
    }
    return peak;
}

/* ---- the steps that can run: a heap ---- */

/* What is small, like a rate, may be what others wait for. */
static bool is_early(const Ordering *o, int64_t step) {
    return o->ends[step] > o->begins[step] || o->begins[step] <= o->small;
}

static void heap_push(Ordering *o, int64_t step) {
    int64_t key = is_early(o, step) ? step : step + o->count;
    size_t i = o->heap_count++;
    for (; i > 0 && o->heap[(i - 1) / 2] > key; i = (i - 1) / 2) o->heap[i] = o->heap[(i - 1) / 2];
    o->heap[i] = key;
}

static int64_t heap_pop(Ordering *o) {
    int64_t least = o->heap[0], last = o->heap[--o->heap_count];
    size_t i = 0;
    for (size_t child = 1; child < o->heap_count; child = 2 * i + 1) {
        if (child + 1 < o->heap_count && o->heap[child + 1] < o->heap[child]) child++;
        if (o->heap[child] >= last) break;
        o->heap[i] = o->heap[child];
        i = child;
    }
    o->heap[i] = last;
    return least % o->count;
}

/* The step has run. A step that can run and now frees memory is in the heap twice, first where it belongs. */
static void finish(Ordering *o, int64_t step) {
    for (size_t i = o->reads.first[step]; i < o->reads.first[step + 1]; i++) {
        Value *value = &o->values[o->reads.data[i]];
        value->sum -= step;
        if (--value->readers != 1) continue;
        bool was_early = is_early(o, value->sum);
        o->ends[value->sum] += value->bytes;
        bool can_run = value->sum < o->count && o->waits[value->sum] == 0;
        if (can_run && !was_early && is_early(o, value->sum)) heap_push(o, value->sum);
    }
    for (size_t i = o->after.first[step]; i < o->after.first[step + 1]; i++)
        if (--o->waits[o->after.data[i]] == 0) heap_push(o, o->after.data[i]);
}

static int64_t *find_order(Ordering *o) {
    int64_t *order = arena_alloc(o->comp, ((size_t)o->count + 1) * sizeof *order), done = 0;
    bool *ran = arena_alloc(o->comp, (size_t)o->count + 1);
    for (int64_t s = 0; s < o->count; s++)
        if (o->waits[s] == 0) heap_push(o, s);
    while (o->heap_count > 0) {
        int64_t step = heap_pop(o);
        if (ran[step]) continue;
        ran[step] = true;
        order[done++] = step;
        finish(o, step);
    }
    assert(done == o->count);
    return order;
}

static void permute(Ordering *o, const int64_t *order) {
    Step *steps = arena_alloc(o->comp, ((size_t)o->count + 1) * sizeof *steps);
    for (int64_t k = 0; k < o->count; k++) {
        steps[k] = *step_at(o, order[k]);
        for (size_t i = 0; i < steps[k].count; i++) o->step_of[steps[k].nodes[i]] = k;
    }
    memcpy(o->schedule->steps.data, steps, (size_t)o->count * sizeof *steps);
}

/* ---- neighbours ---- */

static bool is_aligned(const Ordering *o, const Step *step, size_t position, Ref input) {
    return view_root(o->graph, input) == input && step_reads_aligned(o->graph, step, position, input);
}

/* A variable that b stores is read by a at its own index only. */
static bool can_store_behind(const Ordering *o, const int64_t *stores, const Step *a, int64_t b) {
    for (size_t i = 0; i < a->count; i++) {
        const Node *node = ir_node(o->graph, a->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(o->graph, node, k);
            const Node *root = ir_node(o->graph, view_root(o->graph, input));
            bool stored = root->op == OPCODE_LOAD && stores[root->attributes->index] == b;
            if (stored && !is_aligned(o, a, i, input)) return false;
        }
    }
    return true;
}

static bool is_literal_step(const Ordering *o, const Step *step) {
    Op op = ir_node(o->graph, step->nodes[0])->op;
    return op == OPCODE_FILL || op == OPCODE_BATCH_SIZE;
}

/* Clusters in a row are one loop if they have one space and b reads what a makes, at its own index only; single
 * elements in any case. Behind a product b goes by its panels. a is number `last` by now, b was `number`. */
static bool can_join(const Ordering *o, const int64_t *stores, const Step *a, int64_t last, const Step *b,
                     int64_t number) {
    if (!a->cluster || !b->cluster || b->product || is_literal_step(o, a) || is_literal_step(o, b)) return false;
    if (a->count + b->count > CLUSTER_NODES || !shape_equal(&a->space, &b->space)) return false;
    bool related = !a->space.batched && shape_size(&a->space) == 1;
    for (size_t i = 0; i < b->count; i++) {
        const Node *node = ir_node(o->graph, b->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(o->graph, node, k);
            if (o->step_of[view_root(o->graph, input)] != last) continue;
            if (!is_aligned(o, b, i, input)) return false;
            related = true;
        }
    }
    if (a->product && !epilogue_can_walk(o->graph, a->nodes[0], b)) return false;
    return related && can_store_behind(o, stores, a, number);
}

static void step_append(Ordering *o, Step *a, const Step *b) {
    Ref *nodes = arena_alloc(o->comp, (a->count + b->count) * sizeof *nodes);
    memcpy(nodes, a->nodes, a->count * sizeof *nodes);
    memcpy(nodes + a->count, b->nodes, b->count * sizeof *nodes);
    a->nodes = nodes;
    a->count += b->count;
}

static void join_neighbours(Ordering *o) {
    const int64_t *stores = stores_new(o);          /* by the steps' numbers from before */
    Step *steps = o->schedule->steps.data;
    int64_t last = 0;
    for (int64_t s = 1; s < o->count; s++) {
        Step step = steps[s];
        if (can_join(o, stores, &steps[last], last, &step, s)) step_append(o, &steps[last], &step);
        else steps[++last] = step;
        for (size_t i = 0; i < step.count; i++) o->step_of[step.nodes[i]] = last;
    }
    o->schedule->steps.count = (size_t)last + 1;
}

void order_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule) {
    const Graph *graph = &program->graph;
    size_t nodes = graph->nodes.count + 1, count = schedule->steps.count + 1;
    Ordering o = { .comp = comp, .module = module, .program = program, .graph = graph, .schedule = schedule,
                   .count = (int64_t)schedule->steps.count };
    o.step_of = arena_alloc(comp, nodes * sizeof *o.step_of);
    o.values = arena_alloc(comp, nodes * sizeof *o.values);
    o.begins = arena_alloc(comp, count * sizeof *o.begins);
    o.ends = arena_alloc(comp, count * sizeof *o.ends);
    o.waits = arena_alloc(comp, count * sizeof *o.waits);
    o.heap = arena_alloc(comp, 2 * count * sizeof *o.heap);
    for (size_t i = 0; i < nodes; i++) o.step_of[i] = NO_STEP;
    for (int64_t s = 0; s < o.count; s++)
        for (size_t i = 0; i < step_at(&o, s)->count; i++) o.step_of[step_at(&o, s)->nodes[i]] = s;
    if (o.count == 0) return;
    find_edges(&o);
    find_values(&o);
    int64_t *old = arena_alloc(comp, count * sizeof *old);
    for (int64_t s = 0; s < o.count; s++) old[s] = s;
    size_t old_peak = find_peak(&o, old);
    o.small = old_peak / SMALL;
    Value *values = arena_alloc(comp, nodes * sizeof *values);
    memcpy(values, o.values, nodes * sizeof *values);
    int64_t *order = find_order(&o);
    memcpy(o.values, values, nodes * sizeof *values);
    /* While training, what does not matter may be more: updates next to their gradients leave longer sweeps (sweep.c). */
    size_t peak = find_peak(&o, order);
    if (peak < old_peak || (program->kind == PROGRAM_TRAIN && peak <= old_peak + o.small)) permute(&o, order);
    join_neighbours(&o);
}
