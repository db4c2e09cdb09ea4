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

/* Columns of a sum that goes on; steps that one may be moved before; a step of such a part of the sweep's bytes is small. */
enum { SUM_COLUMNS = 1024, AHEAD = 16, SMALL = 16 };

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

/* Rows are whole samples of the kernel: axes before those that windows lie along. */
static bool window_goes(const Sweeper *w, const Node *node, int64_t rows) {
    for (uint32_t k = 0; k <= node->input_count; k++) {
        const Shape *shape = k == node->input_count ? &node->shape : &ir_node(w->graph, ir_arg(w->graph, node, k))->shape;
        int axes = sweep_axes(shape, rows);
        if (shape->batched && (axes < 0 || axes > shape->rank - 1 - (int)node->attributes->window->rank)) return false;
    }
    return node->shape.batched;
}

static bool is_reduction(const Node *node) { return node->op == OPCODE_SUM || node->op == OPCODE_MAX; }

static const Shape *walked_shape(const Sweeper *w, const Step *step) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    return step->cluster || !is_reduction(node) ? &step->space : &ir_node(w->graph, ir_arg(w->graph, node, 0))->shape;
}

static bool can_go(const Sweeper *w, const Step *step, int64_t rows) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    int axes = sweep_axes(walked_shape(w, step), rows);
    if (step->product || axes < 0) return false;
    if (step->cluster) return cluster_goes(w, step, axes);
    if (is_reduction(node)) return reduction_goes(w, node, axes);
    return node->attributes->window != NULL && window_goes(w, node, rows);
}

/* What the step reads of the sweep [first, end) is made row by row; and there is something, or a value that both read. */
static bool is_related(const Sweeper *w, int64_t first, int64_t end, int64_t s, int64_t rows) {
    const Step *step = step_at(w, s);
    bool related = false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(w->graph, node, k), root = view_root(w->graph, input);
            int64_t from = w->step_of[root];
            if (from == s || from >= end) continue;
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

static int64_t step_size(const Sweeper *w, int64_t s) {
    const Shape *space = &step_at(w, s)->space;
    return shape_size(space) * (space->batched ? w->module->batch : 1);
}

static bool reads(const Sweeper *w, int64_t s, Ref root) {
    const Step *step = step_at(w, s);
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (view_root(w->graph, ir_arg(w->graph, node, k)) == root) return true;
    }
    return false;
}

/* Makes what the step reads. */
static bool is_needed(const Sweeper *w, int64_t maker, int64_t s) {
    for (size_t i = 0; i < step_at(w, maker)->count; i++)
        if (reads(w, s, step_at(w, maker)->nodes[i])) return true;
    return false;
}

/* Can be done before the sweep: it reads nothing that is made from its first step on, and stores nothing. */
static bool is_free(const Sweeper *w, int64_t first, int64_t s) {
    for (size_t i = 0; i < step_at(w, s)->count; i++)
        if (ir_node(w->graph, step_at(w, s)->nodes[i])->op == OPCODE_STORE) return false;
    for (int64_t before = first; before < s; before++)
        if (is_needed(w, before, s)) return false;
    return true;
}

/* A later step that can be done at the sweep's end, or NO_STEP: a sum over the rows of what the sweep makes, or, if the steps
 * between are small, any. What it needs of those between can be done before the sweep. */
static int64_t find_later(const Sweeper *w, int64_t first, int64_t end, int64_t rows) {
    int64_t count = (int64_t)w->schedule->steps.count, largest = 0;
    bool small = true;
    for (int64_t s = first; s < end; s++)
        if (step_size(w, s) > largest) largest = step_size(w, s);
    for (int64_t s = end; s < count && s < end + AHEAD; s++) {
        const Step *step = step_at(w, s);
        bool ready = (small || sweep_sums_rows(w->graph, step)) && can_go(w, step, rows) && is_related(w, first, end, s, rows);
        for (int64_t between = end; ready && between < s; between++)
            ready = !is_needed(w, between, s) || (small && is_free(w, first, between));
        if (ready) return s;
        small = small && step_size(w, s) <= largest / SMALL;
    }
    return NO_STEP;
}

static void move_before(Sweeper *w, int64_t s, int64_t to) {
    Step *steps = w->schedule->steps.data, step = steps[s];
    memmove(steps + to + 1, steps + to, (size_t)(s - to) * sizeof *steps);
    steps[to] = step;
    number_steps(w, to, s + 1);
}

/* Puts the step at the end of the sweep [*first, *end), what it needs of those between before it. */
static void take(Sweeper *w, int64_t *first, int64_t *end, int64_t later) {
    for (int64_t s = *end; s < later; s++) {
        if (!is_needed(w, s, later)) continue;
        move_before(w, s, (*first)++);
        (*end)++;
    }
    if (later != *end) move_before(w, later, *end);
    (*end)++;
    for (int64_t s = *first; s < *end; s++) note_reads(w, s);
}

/* The end of the sweep that begins with this step. If not `moving`, it stops where a step would be moved, which counts. */
static int64_t find_end(Sweeper *w, int64_t *first, int64_t rows, bool moving) {
    int64_t end = *first + 1, later;
    note_reads(w, *first);
    while ((later = find_later(w, *first, end, rows)) != NO_STEP && (moving || later == end)) take(w, first, &end, later);
    forget_reads(w, *first, end);
    return end + (later != NO_STEP);
}

/* A value that one step makes or reads and another reads is worth a sweep if it is most of a row. */
static bool is_worth(const Sweeper *w, int64_t first, int64_t end, int64_t rows, int64_t widest) {
    for (int64_t s = first + 1; s < end; s++) {
        const Step *step = step_at(w, s);
        for (size_t i = 0; i < step->count; i++) {
            const Node *node = ir_node(w->graph, step->nodes[i]);
            for (uint32_t k = 0; k < node->input_count; k++) {
                Ref root = view_root(w->graph, ir_arg(w->graph, node, k));
                const Shape *shape = &ir_node(w->graph, root)->shape;
                if (!shape->batched || shape_size(shape) / rows < (widest + 1) / 2) continue;
                int64_t made = w->step_of[root];
                bool again = made >= first && made < s;
                for (int64_t before = first; before < s && !again; before++) again = reads(w, before, root);
                if (again) return true;
            }
        }
    }
    return false;
}

/* Elements of a row of the widest step. */
static int64_t widest_row(const Sweeper *w, int64_t first, int64_t end, int64_t rows) {
    int64_t widest = 1;
    for (int64_t s = first; s < end; s++) {
        int64_t width = shape_size(walked_shape(w, step_at(w, s))) / rows;
        if (width > widest) widest = width;
    }
    return widest;
}

/* Tries every number of rows that the first step has: the longest sweep, of these the one of the shortest rows. */
static int64_t sweep_from(Sweeper *w, int64_t first, int64_t elements) {
    const Step *step = step_at(w, first);
    int64_t best = 0, length = 1, rows = 1;
    if (!step->cluster && ir_node(w->graph, step->nodes[0])->input_count == 0) return first + 1;
    if (sweep_sums_rows(w->graph, step)) return first + 1;
    Shape shape = *walked_shape(w, step);
    for (int axis = 0; shape.batched && axis < shape.rank; axis++) {
        rows *= shape.dims[axis];
        if ((axis > 0 && shape.dims[axis] == 1) || !can_go(w, step, rows)) continue;
        int64_t end = find_end(w, &first, rows, false);
        if (end - first < 2 || end - first < length) continue;
        length = end - first;
        best = rows;
    }
    if (best == 0) return first + 1;
    int64_t end = find_end(w, &first, best, true), widest = widest_row(w, first, end, best);
    int64_t block = widest < elements ? elements / widest : 1;
    if (best * w->module->batch > block && is_worth(w, first, end, best, widest))
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
