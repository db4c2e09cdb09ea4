/* sweep.c - neighbouring steps over the same rows become one sweep: a block of rows goes through all of them.
 *
 * Reads a program's steps in their order; writes schedule->sweeps, and moves sums to where their operand is made. Rows are
 * the batch, maybe with more axes: what the sweep makes and reads again has them all, and each step reads of it the row
 * that it is at. So a block is still in the cache when the next step reads it, and what only the sweep reads needs memory
 * for a block alone. Example, softmax of [n, 4, 64, 64]: [max] [sub, exp] [sum] [div] is one sweep over the rows [n, 4, 64],
 * in blocks of 64 of them; of the exponentials, 4,096 are in memory at a time.
 *
 * A sum over the rows themselves, like a bias' gradient, adds a block's rows to what it has: it ends with the sweep, so
 * nothing there may read it. Sums and maxima are the same kernels' as outside, in the same order. */
#include "fuse.h"
#include "product.h"

#include <string.h>

enum { SUM_COLUMNS = 1024, AHEAD = 16 };        /* columns of a sum that goes on; steps that a sum is moved before */

typedef struct Sweeper {
    Compilation *comp;
    const Module *module;
    const Graph *graph;
    Schedule *schedule;
    int64_t *step_of;                   /* of each node */
    int64_t *reader;                    /* of each root: the last step of the sweep being made that reads it */
} Sweeper;

int sweep_axes(const Shape *shape, int64_t rows) {
    int64_t product = 1;
    for (int axis = 0; shape->batched && axis < shape->rank && product <= rows; axis++) {
        product *= shape->dims[axis];
        if (product == rows) return axis + 1;
    }
    return -1;
}

bool sweep_sums_rows(const Graph *graph, const Step *step) {
    const Node *node = ir_node(graph, step->nodes[0]);
    return !step->cluster && node->op == OPCODE_SUM && (node->attributes->axes & 1) != 0;
}

static const Step *step_at(const Sweeper *w, int64_t step) { return &w->schedule->steps.data[step]; }

/* ---- which steps can go by rows ---- */

static bool cluster_goes(const Sweeper *w, const Step *step, int axes) {
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        if (node->op == OPCODE_STORE || op_info(node->op)->kind == KIND_SOURCE) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!broadcast_joins(w->graph, ir_arg(w->graph, node, k), &step->space, 0, axes)) return false;
    }
    return true;
}

/* Of axes after the rows, or of all of these and maybe some behind. */
static bool reduction_goes(const Sweeper *w, const Node *node, int axes) {
    const Shape *shape = &ir_node(w->graph, ir_arg(w->graph, node, 0))->shape;
    int from, to;
    ir_reduced_run(node, shape, &from, &to);
    if (from >= axes) return true;
    int64_t columns = 1;
    for (int axis = to; axis < shape->rank; axis++) columns *= shape->dims[axis];
    return node->op == OPCODE_SUM && from == 0 && to >= axes && columns > 1 && columns <= SUM_COLUMNS;
}

static const Shape *walked_shape(const Sweeper *w, const Step *step) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    return step->cluster ? &step->space : &ir_node(w->graph, ir_arg(w->graph, node, 0))->shape;
}

static bool can_go(const Sweeper *w, const Step *step, int64_t rows) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    bool reduction = !step->cluster && (node->op == OPCODE_SUM || node->op == OPCODE_MAX);
    if (step->product || !(step->cluster || reduction)) return false;
    int axes = sweep_axes(walked_shape(w, step), rows);
    return axes > 0 && (reduction ? reduction_goes(w, node, axes) : cluster_goes(w, step, axes));
}

/* What the step reads of the sweep from `first` on is made, row by row; and there is something, or a value that both read. */
static bool is_related(const Sweeper *w, int64_t first, int64_t s, int64_t rows) {
    const Step *step = step_at(w, s);
    bool related = false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(w->graph, node, k), root = view_root(w->graph, input);
            int64_t from = w->step_of[root];
            if (from == s) continue;
            if (from >= first && (sweep_sums_rows(w->graph, step_at(w, from)) || sweep_axes(&ir_node(w->graph, input)->shape, rows) < 0))
                return false;
            related |= from >= first || (w->reader[root] >= first && ir_node(w->graph, root)->shape.batched);
        }
    }
    return related;
}

/* ---- growing a sweep ---- */

static void note_reads(Sweeper *w, int64_t s) {
    const Step *step = step_at(w, s);
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) w->reader[view_root(w->graph, ir_arg(w->graph, node, k))] = s;
    }
}

static void forget_reads(Sweeper *w, int64_t first, int64_t end) {
    for (int64_t s = first; s < end; s++) {
        const Step *step = step_at(w, s);
        for (size_t i = 0; i < step->count; i++) {
            const Node *node = ir_node(w->graph, step->nodes[i]);
            for (uint32_t k = 0; k < node->input_count; k++)
                w->reader[view_root(w->graph, ir_arg(w->graph, node, k))] = NO_STEP;
        }
    }
}

static void number_steps(Sweeper *w, int64_t from, int64_t to) {
    for (int64_t s = from; s < to; s++)
        for (size_t i = 0; i < step_at(w, s)->count; i++) w->step_of[step_at(w, s)->nodes[i]] = s;
}

/* A sum over the rows, of something that the sweep makes, that can be done at its end; or NO_STEP. */
static int64_t find_sum(const Sweeper *w, int64_t first, int64_t end, int64_t rows) {
    int64_t count = (int64_t)w->schedule->steps.count;
    for (int64_t s = end; s < count && s < end + AHEAD; s++) {
        const Step *step = step_at(w, s);
        if (!sweep_sums_rows(w->graph, step) || !can_go(w, step, rows)) continue;
        int64_t from = w->step_of[view_root(w->graph, ir_arg(w->graph, ir_node(w->graph, step->nodes[0]), 0))];
        if (from >= first && from < end && is_related(w, first, s, rows)) return s;
    }
    return NO_STEP;
}

static void move_before(Sweeper *w, int64_t s, int64_t to) {
    Step *steps = w->schedule->steps.data, step = steps[s];
    memmove(steps + to + 1, steps + to, (size_t)(s - to) * sizeof *steps);
    steps[to] = step;
    number_steps(w, to, s + 1);
}

/* The end of the sweep that begins with this step; moving: sums are moved there, else they count. */
static int64_t find_end(Sweeper *w, int64_t first, int64_t rows, bool moving) {
    int64_t count = (int64_t)w->schedule->steps.count, end = first + 1, extra = 0;
    note_reads(w, first);
    for (;;) {
        bool next = end < count && can_go(w, step_at(w, end), rows) && is_related(w, first, end, rows);
        int64_t sum = next ? NO_STEP : find_sum(w, first, end, rows);
        if (!next && (sum == NO_STEP || !moving)) {
            extra = sum != NO_STEP;
            break;
        }
        if (!next) move_before(w, sum, end);
        note_reads(w, end++);
    }
    forget_reads(w, first, end);
    return end + extra;
}

/* The rows of a block: as many as have so many elements in the widest step. */
static int64_t block_rows(const Sweeper *w, int64_t first, int64_t end, int64_t rows, int64_t elements) {
    int64_t widest = 1;
    for (int64_t s = first; s < end; s++) {
        int64_t width = shape_size(walked_shape(w, step_at(w, s))) / rows;
        if (width > widest) widest = width;
    }
    return widest < elements ? elements / widest : 1;
}

/* Tries every number of rows that the first step has: the longest sweep, of these the one of the shortest rows. */
static int64_t sweep_from(Sweeper *w, int64_t first, int64_t elements) {
    const Step *step = step_at(w, first);
    int64_t best = 0, length = 1, rows = 1;
    if (!step->cluster && ir_node(w->graph, step->nodes[0])->input_count == 0) return first + 1;
    Shape shape = *walked_shape(w, step);
    for (int axis = 0; shape.batched && axis < shape.rank; axis++) {
        rows *= shape.dims[axis];
        if ((axis > 0 && shape.dims[axis] == 1) || !can_go(w, step, rows)) continue;
        int64_t end = find_end(w, first, rows, false);
        if (end - first < 2 || end - first < length) continue;
        length = end - first;
        best = rows;
    }
    if (best == 0 || sweep_sums_rows(w->graph, step)) return first + 1;
    int64_t end = find_end(w, first, best, true), block = block_rows(w, first, end, best, elements);
    if (best * w->module->batch > block)
        array_push(w->comp, &w->schedule->sweeps, ((Sweep){ (size_t)first, (size_t)end, best, block }));
    return end;
}

void sweep_run(Compilation *comp, const Module *module, const Program *program, int64_t elements, Schedule *schedule) {
    size_t nodes = program->graph.nodes.count + 1;
    Sweeper w = { .comp = comp, .module = module, .graph = &program->graph, .schedule = schedule };
    w.step_of = arena_alloc(comp, nodes * sizeof *w.step_of);
    w.reader = arena_alloc(comp, nodes * sizeof *w.reader);
    for (size_t i = 0; i < nodes; i++) w.step_of[i] = w.reader[i] = NO_STEP;
    number_steps(&w, 0, (int64_t)schedule->steps.count);
    for (int64_t s = 0; s < (int64_t)schedule->steps.count;) s = sweep_from(&w, s, elements);
}
