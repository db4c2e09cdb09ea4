/* sweep.c - neighbouring steps over the same rows become one sweep: a block of rows goes through all of them.
 *
 * Reads a program's steps in their order; writes schedule->sweeps, and moves sums to where their operand is made. Rows are
 * the batch, maybe with more axes: what the sweep makes and reads again has them all, and each step reads of it the row
 * that it is at. So a block is still in the cache when the next step reads it, and what only the sweep reads needs memory
 * for a block alone. Example, softmax of [n, 4, 64, 64]: [max] [sub, exp] [sum] [div] is one sweep over the rows [n, 4, 64],
 * in blocks of 64 of them; of the exponentials, 4,096 are in memory at a time.
 *
 * A sum over the rows themselves, like a bias' gradient, or a kernel's, adds a block's rows to what it has: it ends with the
 * sweep, so nothing there may read it. Sums, maxima and products are the same kernels' as outside, in the same order. Of
 * products the rows or the samples are the sweep's, as in attention, or the terms of their sums. What finishes such a product
 * is a step of its own behind the sweep. */
#include "fuse.h"
#include "product.h"

#include <string.h>

/* Columns of a sum that goes on; steps that might go and that others are moved before; steps looked at for one; a step of such
 * a part of the sweep's largest is small; small steps of which one needs another. */
enum { SUM_COLUMNS = 1024, AHEAD = 16, FAR = 256, SMALL = 16, FREE_DEPTH = 4 };
/* Positions and tiles of a block of the sums for a kernel's gradient: NN_CONV_BLOCK of runtime/window.h, TILES and
 * NN_WINO_SIDE of winograd.c. */
enum { CONV_POSITIONS = 64, WINOGRAD_TILES = 32, TILE_SIDE = 4 };
/* A product reads all of its other operand for every block. Of the elements of a block without products, that has so many
 * times as many at most, a block with products so many times as many, and such a part of their number is the least of its
 * rows: 32,768, 16,384 and 32 with SWEEP_ELEMENTS. */
enum { PRODUCT_OTHER = 8, PRODUCT_BLOCK = 4, PRODUCT_ROWS = 128 };
/* A product of less than such a part of a sweep's work may have fewer. */
enum { MINOR = 64 };
/* Parts at least of a block that threads share; more, until they have so many times the least work that is shared. */
enum { SHARED_PARTS = 4, SHARED_WORK = 512 };
/* A product that sums over the rows reads and writes its result for every block: that has so many times as many elements as a
 * block at most, and a block so many terms at least. So many are one chain: NN_GEMM_BLOCK of runtime/gemm.c. */
enum { SUM_RESULT = 4, SUM_TERMS = 64, SUM_CHAIN = 4096 };

typedef enum Part { PART_NONE, PART_BEFORE, PART_INSIDE } Part;

typedef struct Sweeper {
    Compilation *comp;
    const Module *module;
    const Graph *graph;
    Schedule *schedule;
    int64_t elements;                   /* of a block's widest step */
    int64_t share_work;                 /* a step of twice this is shared by threads; 0: none */
    bool share_rows;                    /* threads may share a sweep */
    int64_t *step_of;                   /* of each node */
    Part *part;                         /* of each step in the sweep that grows */
    size_t *seen;                       /* of each root: the number of the last sweep that grew and reads it */
    size_t tried;                       /* sweeps that grew */
    bool *refused;                      /* of each step: one that was not worth it has it; it begins none */
    ARRAY(int64_t) passed;              /* steps that the sweep that grows has looked at and that cannot go */
} Sweeper;

/* A sweep that grows. Steps keep their numbers until it is done; those looked at lie in [first, next). */
typedef struct Growth {
    int64_t first, next, rows;
    ARRAY(int64_t) before, inside;      /* steps to be done before it; its own */
    int64_t skipped[AHEAD];             /* those looked at that might go; what is not taken will come after it */
    int skipped_count;
    size_t small;                       /* of the Sweeper's passed steps: the first that are */
    int64_t largest, widest, reused;    /* elements of its largest step; of a row of that; of a row of a value met twice */
    int64_t fewest;                     /* rows that a product has for one of the sweep's; 0: there is no product */
    int64_t terms;                      /* that a product's sum has for one of the sweep's rows; 0: there is none */
    int64_t unit;                       /* a block's rows are a multiple of it */
    int64_t work;                       /* of its steps, in operations */
    bool shared;                        /* by threads */
} Growth;

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
    if (step->cluster) return false;
    if (node->op == OPCODE_CONTRACT) return !node->shape.batched && ir_node(graph, ir_arg(graph, node, 0))->shape.batched;
    return ir_sums_samples(node->op) || (node->op == OPCODE_SUM && (node->attributes->axes & 1) != 0);
}

bool sweep_has_running(const Module *module, const Graph *graph, const Step *step) {
    const Node *node = ir_node(graph, step->nodes[0]);
    if (!sweep_sums_rows(graph, step)) return false;
    if (node->op != OPCODE_CONTRACT) return node->op == OPCODE_SUM;
    return product_of(graph, step->nodes[0]).sum.size * module->batch > SUM_CHAIN;
}

static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }

static const Step *step_at(const Sweeper *w, int64_t step) { return &w->schedule->steps.data[step]; }

/* ---- which steps can go by rows ---- */

bool sweep_cluster_goes(const Graph *graph, const Step *step, int axes) {
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(graph, step->nodes[i]);
        if (node->op == OPCODE_STORE || ir_is_free(node)) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!broadcast_joins(graph, ir_arg(graph, node, k), &step->space, 0, axes)) return false;
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
    return node->shape.batched || ir_sums_samples(node->op);
}

/* A product over the samples that blocks of some sweep can sum up. */
static bool sum_goes(const Sweeper *w, Ref ref, const Product *product, int64_t rows) {
    bool small = shape_size(&ir_node(w->graph, ref)->shape) <= SUM_RESULT * w->elements;
    int64_t terms = product->sum.size * w->module->batch;
    return small && terms >= 2 * SUM_TERMS && product_sums_rows(w->graph, ref, product, rows);
}

static bool product_goes(const Sweeper *w, const Step *step, int64_t rows, int axes) {
    Ref ref = step->nodes[0];
    Product product = product_of(w->graph, ref);
    if (sweep_sums_rows(w->graph, step)) return sum_goes(w, ref, &product, rows);
    Along along = product_along(w->graph, ref, &product, rows);
    if (along == ALONG_NOTHING) return false;
    const Node *node = ir_node(w->graph, ref);
    const Shape *other = &ir_node(w->graph, ir_arg(w->graph, node, product.swapped ? 0 : 1))->shape;
    if (along == ALONG_ROWS && shape_size(other) > PRODUCT_OTHER * w->elements) return false;
    return !step->cluster || sweep_cluster_goes(w->graph, step, axes);
}

static bool is_product(const Sweeper *w, const Step *step) {
    return ir_node(w->graph, step->nodes[0])->op == OPCODE_CONTRACT;
}

static bool is_reduction(const Node *node) { return node->op == OPCODE_SUM || node->op == OPCODE_MAX; }

static const Shape *walked_shape(const Sweeper *w, const Step *step) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    if (is_product(w, step) && sweep_sums_rows(w->graph, step)) {
        const Shape *a = &ir_node(w->graph, ir_arg(w->graph, node, 0))->shape, *b = &ir_node(w->graph, ir_arg(w->graph, node, 1))->shape;
        return shape_size(a) > shape_size(b) ? a : b;
    }
    bool reads = is_reduction(node) || ir_sums_samples(node->op);
    return step->cluster || !reads ? &step->space : &ir_node(w->graph, ir_arg(w->graph, node, 0))->shape;
}

static bool can_go(const Sweeper *w, const Step *step, int64_t rows, bool shared) {
    const Node *node = ir_node(w->graph, step->nodes[0]);
    int axes = sweep_axes(walked_shape(w, step), rows);
    if (axes < 0) return false;
    if (!shared && w->share_work > 0 && cost_step(w->graph, step, w->module->batch) >= 2 * w->share_work) return false;
    if (is_product(w, step)) return product_goes(w, step, rows, axes);
    if (step->cluster) return sweep_cluster_goes(w->graph, step, axes);
    if (is_reduction(node)) return reduction_goes(w, node, axes);
    return node->attributes->window != NULL && window_goes(w, node, rows);
}

static int64_t step_size(const Sweeper *w, int64_t s) {
    const Shape *space = &step_at(w, s)->space;
    return shape_size(space) * (space->batched ? w->module->batch : 1);
}

static Part part_of(const Sweeper *w, const Growth *g, int64_t s) { return s < g->first ? PART_BEFORE : w->part[s]; }

/* Can be done before the sweep: it is small, stores nothing and reads nothing of the sweep's, nor does what it reads. */
static bool is_free(const Sweeper *w, const Growth *g, int64_t s, int depth) {
    const Step *step = step_at(w, s);
    if (depth > FREE_DEPTH || step_size(w, s) > g->largest / SMALL) return false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        if (node->op == OPCODE_STORE) return false;
        for (uint32_t k = 0; k < node->input_count; k++) {
            int64_t from = w->step_of[view_root(w->graph, ir_arg(w->graph, node, k))];
            if (from == NO_STEP || from == s || part_of(w, g, from) == PART_BEFORE) continue;
            if (part_of(w, g, from) == PART_INSIDE || !is_free(w, g, from, depth + 1)) return false;
        }
    }
    return true;
}

/* The step may be next: what it reads of the sweep is made row by row, what it reads of skipped steps can come before; and
 * it shares something with the sweep. */
static bool is_ready(const Sweeper *w, const Growth *g, int64_t s) {
    const Step *step = step_at(w, s);
    bool related = false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(w->graph, node, k), root = view_root(w->graph, input);
            int64_t from = w->step_of[root];
            if (from == s) continue;
            Part part = from == NO_STEP ? PART_BEFORE : part_of(w, g, from);
            bool by_rows = sweep_axes(&ir_node(w->graph, input)->shape, g->rows) > 0;
            if (part == PART_INSIDE && (!by_rows || sweep_sums_rows(w->graph, step_at(w, from)))) return false;
            if (part == PART_NONE && !is_free(w, g, from, 0)) return false;
            related |= part == PART_INSIDE || (w->seen[root] == w->tried && ir_node(w->graph, root)->shape.batched);
        }
    }
    return related;
}

/* ---- growing ---- */

static int64_t row_width(const Sweeper *w, const Growth *g, int64_t s) {
    return shape_size(walked_shape(w, step_at(w, s))) / g->rows;
}

/* A product of so little work that its rows may be few. */
static bool is_minor(const Sweeper *w, const Growth *g, const Step *step) {
    return cost_node(w->graph, step->nodes[0], w->module->batch) < g->work / MINOR;
}

/* Rows of a product in the step for one of the sweep's, or what there is. */
static int64_t fewest_rows(const Sweeper *w, const Growth *g, int64_t s) {
    const Step *step = step_at(w, s);
    if (!is_product(w, step) || is_minor(w, g, step)) return g->fewest;
    Product product = product_of(w->graph, step->nodes[0]);
    if (product_along(w->graph, step->nodes[0], &product, g->rows) != ALONG_ROWS) return g->fewest;
    int64_t own = product.row.size / g->rows;
    return g->fewest == 0 || own < g->fewest ? own : g->fewest;
}

/* Terms of a product's sum in the step for one of the sweep's rows, or what there is. */
static int64_t fewest_terms(const Sweeper *w, const Growth *g, int64_t s) {
    const Step *step = step_at(w, s);
    if (!is_product(w, step) || !sweep_sums_rows(w->graph, step)) return g->terms;
    int64_t own = product_of(w->graph, step->nodes[0]).sum.size / g->rows;
    return g->terms == 0 || own < g->terms ? own : g->terms;
}

static int64_t common_multiple(int64_t a, int64_t b) {
    int64_t x = a, y = b;
    while (y != 0) {
        int64_t rest = x % y;
        x = y;
        y = rest;
    }
    return a / x * b;
}

/* With a kernel's gradient, whose sums begin anew after so many samples, a block ends with one of these. */
static int64_t unit_with(const Sweeper *w, const Growth *g, int64_t s) {
    const Node *node = ir_node(w->graph, step_at(w, s)->nodes[0]);
    int64_t unit = g->unit > 0 ? g->unit : 1, count = 1, samples = 1;
    if (!ir_sums_samples(node->op)) return unit;
    const Shape *out = &ir_node(w->graph, ir_arg(w->graph, node, 1))->shape;
    int last = out->rank - 1, first = last - (int)node->attributes->window->rank;
    bool tiles = node->op == OPCODE_WINOGRAD_GRADIENT;
    for (int axis = first; axis < last; axis++) count *= tiles ? (out->dims[axis] + TILE_SIDE - 1) / TILE_SIDE : out->dims[axis];
    for (int axis = sweep_axes(out, g->rows); axis < first; axis++) samples *= out->dims[axis];
    int64_t together = (tiles ? WINOGRAD_TILES : CONV_POSITIONS) / count;
    return together > 1 ? common_multiple(unit, common_multiple(together, samples) / samples) : unit;
}

static int64_t block_rows(const Sweeper *w, int64_t widest, bool products, int64_t unit) {
    int64_t elements = products ? PRODUCT_BLOCK * w->elements : w->elements, rows = widest < elements ? elements / widest : 1;
    return rows < unit ? unit : rows / unit * unit;
}

/* With the step, the products of a block would still have rows and terms enough. */
static bool keeps_rows(const Sweeper *w, const Growth *g, int64_t s) {
    int64_t fewest = fewest_rows(w, g, s), terms = fewest_terms(w, g, s), widest = larger(g->widest, row_width(w, g, s));
    int64_t block = block_rows(w, widest, fewest > 0 || terms > 0, unit_with(w, g, s));
    return (fewest == 0 || fewest * block >= w->elements / PRODUCT_ROWS) && (terms == 0 || terms * block >= SUM_TERMS);
}

/* The step, which is free, and before it what it reads. */
static void add_before(Sweeper *w, Growth *g, int64_t s) {
    const Step *step = step_at(w, s);
    if (part_of(w, g, s) != PART_NONE) return;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            int64_t from = w->step_of[view_root(w->graph, ir_arg(w->graph, node, k))];
            if (from != NO_STEP && from != s) add_before(w, g, from);
        }
    }
    w->part[s] = PART_BEFORE;
    array_push(w->comp, &g->before, s);
}

static void add_step(Sweeper *w, Growth *g, int64_t s) {
    const Step *step = step_at(w, s);
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref root = view_root(w->graph, ir_arg(w->graph, node, k));
            int64_t from = w->step_of[root];
            bool inside = from != NO_STEP && from != s && part_of(w, g, from) == PART_INSIDE;
            if (from != NO_STEP && from != s) add_before(w, g, from);
            const Shape *shape = &ir_node(w->graph, root)->shape;
            if (shape->batched && (inside || w->seen[root] == w->tried)) g->reused = larger(g->reused, shape_size(shape) / g->rows);
        }
    }
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(w->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) w->seen[view_root(w->graph, ir_arg(w->graph, node, k))] = w->tried;
    }
    w->part[s] = PART_INSIDE;
    g->largest = larger(g->largest, step_size(w, s));
    g->fewest = fewest_rows(w, g, s);
    g->terms = fewest_terms(w, g, s);
    g->unit = unit_with(w, g, s);
    g->widest = larger(g->widest, row_width(w, g, s));
    for (size_t i = 0; i < step->count; i++) g->work += cost_node(w->graph, step->nodes[i], w->module->batch);
    array_push(w->comp, &g->inside, s);
}

/* Of steps that can go: a sum over the rows, or, if the steps before it that are skipped are small, any. */
static bool can_take(const Sweeper *w, const Growth *g, int64_t s, bool small) {
    return (small || sweep_sums_rows(w->graph, step_at(w, s))) && is_ready(w, g, s) && keeps_rows(w, g, s);
}

static bool is_small(const Sweeper *w, const Growth *g, int64_t s) { return step_size(w, s) <= g->largest / SMALL; }

/* All that cannot go and comes before step s. */
static bool passed_small(const Sweeper *w, Growth *g, int64_t s) {
    while (g->small < w->passed.count && is_small(w, g, w->passed.data[g->small])) g->small++;
    return g->small == w->passed.count || w->passed.data[g->small] > s;
}

/* One of those skipped that can be next by now. */
static int64_t grow_behind(Sweeper *w, Growth *g, bool *small) {
    for (int i = 0; i < g->skipped_count; i++) {
        int64_t s = g->skipped[i];
        if (w->part[s] == PART_BEFORE) continue;
        if (can_take(w, g, s, *small && passed_small(w, g, s))) {
            g->skipped_count--;
            memmove(g->skipped + i, g->skipped + i + 1, (size_t)(g->skipped_count - i) * sizeof *g->skipped);
            return s;
        }
        *small = *small && is_small(w, g, s);
    }
    return NO_STEP;
}

/* The first behind those looked at. */
static int64_t grow_ahead(Sweeper *w, Growth *g, bool small) {
    int64_t count = (int64_t)w->schedule->steps.count, end = g->next + FAR < count ? g->next + FAR : count;
    for (int64_t s = g->next; s < end && g->skipped_count < AHEAD; s++) {
        if (part_of(w, g, s) == PART_BEFORE) continue;
        if (!can_go(w, step_at(w, s), g->rows, g->shared)) {
            array_push(w->comp, &w->passed, s);
            continue;
        }
        if (can_take(w, g, s, small && passed_small(w, g, s))) {
            g->next = s + 1;
            return s;
        }
        g->skipped[g->skipped_count++] = s;
        small = small && is_small(w, g, s);
    }
    return NO_STEP;
}

/* Adds the first step that can be next; false: there is none. */
static bool grow(Sweeper *w, Growth *g) {
    bool small = true;
    int64_t found = grow_behind(w, g, &small);
    if (found == NO_STEP) found = grow_ahead(w, g, small);
    if (found == NO_STEP) return false;
    add_step(w, g, found);
    return true;
}

static Growth grow_from(Sweeper *w, int64_t first, int64_t rows, bool shared) {
    Growth g = { .first = first, .next = first + 1, .rows = rows, .shared = shared };
    w->tried++;
    w->passed.count = 0;
    add_step(w, &g, first);
    while (grow(w, &g)) {}
    for (size_t i = 0; i < g.before.count; i++) w->part[g.before.data[i]] = PART_NONE;
    for (size_t i = 0; i < g.inside.count; i++) w->part[g.inside.data[i]] = PART_NONE;
    return g;
}

/* ---- the steps' new order ---- */

static void number_steps(Sweeper *w, int64_t from, int64_t to) {
    for (int64_t s = from; s < to; s++)
        for (size_t i = 0; i < step_at(w, s)->count; i++) w->step_of[step_at(w, s)->nodes[i]] = s;
}

/* Puts what comes before the sweep, the sweep and what it skipped one behind the other; of a sweep that threads share, the sums
 * last. */
static void settle(Sweeper *w, const Growth *g) {
    int64_t next = g->next;
    for (size_t i = 0; i < g->before.count; i++) next = larger(next, g->before.data[i] + 1);
    size_t count = (size_t)(next - g->first), k = 0;
    Step *steps = w->schedule->steps.data, *moved = arena_alloc(w->comp, count * sizeof *moved);
    bool *taken = arena_alloc(w->comp, count);
    for (size_t i = 0; i < g->before.count; i++) moved[k++] = steps[g->before.data[i]], taken[g->before.data[i] - g->first] = true;
    for (int sums = 0; sums < 2; sums++)
        for (size_t i = 0; i < g->inside.count; i++) {
            const Step *step = &steps[g->inside.data[i]];
            if (g->shared ? sweep_sums_rows(w->graph, step) != sums : sums) continue;
            moved[k++] = *step;
            taken[g->inside.data[i] - g->first] = true;
        }
    for (size_t i = 0; i < count; i++)
        if (!taken[i]) moved[k++] = steps[g->first + (int64_t)i];
    assert(k == count);
    memcpy(steps + g->first, moved, count * sizeof *steps);
    number_steps(w, g->first, next);
}

/* Of every number of rows that the first step has: the longest sweep, of these the one of the shortest rows. */
static Growth longest_from(Sweeper *w, int64_t first, bool shared) {
    Growth best = { .first = first };
    int64_t rows = 1;
    const Step *step = step_at(w, first);
    Shape shape = *walked_shape(w, step);
    for (int axis = 0; shape.batched && axis < shape.rank; axis++) {
        rows *= shape.dims[axis];
        if ((axis > 0 && shape.dims[axis] == 1) || rows * w->module->batch < 2 || !can_go(w, step, rows, shared)) continue;
        if (!keeps_rows(w, &(Growth){ .rows = rows }, first)) continue;
        Growth g = grow_from(w, first, rows, shared);
        if (g.inside.count >= 2 && g.inside.count >= best.inside.count) best = g;
    }
    return best;
}

static int64_t block_of(const Sweeper *w, const Growth *g) {
    return block_rows(w, g->widest, g->fewest > 0 || g->terms > 0, g->unit);
}

/* It has more than one block, and meets a value twice that is most of a row; threads have enough to share. */
static bool is_worth_it(const Sweeper *w, const Growth *g) {
    int64_t blocks = g->inside.count > 0 ? g->rows * w->module->batch / block_of(w, g) : 0;
    bool enough = !g->shared || (blocks >= SHARED_PARTS && g->work / blocks >= w->share_work);
    return blocks > 0 && g->rows * w->module->batch > block_of(w, g) && g->reused >= (g->widest + 1) / 2 && enough;
}

static int64_t shared_block(const Sweeper *w, const Growth *g) {
    int64_t part = block_of(w, g), blocks = g->rows * w->module->batch / part, parts = SHARED_PARTS;
    while (parts < blocks && g->work / blocks * parts < SHARED_WORK * w->share_work) parts *= 2;
    return parts * part;
}

/* Returns where to go on. */
static int64_t sweep_from(Sweeper *w, int64_t first) {
    const Step *step = step_at(w, first);
    bool reads = step->cluster || ir_node(w->graph, step->nodes[0])->input_count > 0;
    if (w->refused[first] || !reads || sweep_sums_rows(w->graph, step)) return first + 1;
    Growth best = { .first = first };
    if (w->share_rows) best = longest_from(w, first, true);
    if (!best.shared || !is_worth_it(w, &best)) best = longest_from(w, first, false);
    size_t length = best.inside.count, sums = length;
    if (length == 0) return first + 1;
    if (!is_worth_it(w, &best)) {
        for (size_t i = 0; i < length; i++) w->refused[best.inside.data[i]] = true;
        return first + 1;
    }
    int64_t part = block_of(w, &best);
    for (size_t i = 0; best.shared && i < length; i++) sums -= sweep_sums_rows(w->graph, step_at(w, best.inside.data[i]));
    settle(w, &best);
    size_t start = (size_t)first + best.before.count;
    Sweep sweep = { start, start + sums, start + length, best.rows, best.shared ? shared_block(w, &best) : part, best.shared ? part : 0 };
    array_push(w->comp, &w->schedule->sweeps, sweep);
    return (int64_t)(start + length);
}

/* ---- what finishes a product over the samples ---- */

/* The product alone, of a step of a product and what finishes it. */
static Step product_alone(const Step *step) {
    return (Step){ .nodes = step->nodes, .count = 1, .product = true, .space = step->space };
}

static Step finish_alone(const Step *step) {
    return (Step){ .nodes = step->nodes + 1, .count = step->count - 1, .cluster = true, .space = step->space };
}

static bool could_go(const Sweeper *w, const Step *step) {
    if (!step->product || step->count == 1 || !is_product(w, step)) return false;
    Product product = product_of(w->graph, step->nodes[0]);
    return sum_goes(w, step->nodes[0], &product, 1);
}

/* Parts the steps that could go into sweeps without what finishes them. */
static void part_steps(Sweeper *w) {
    Schedule parted = { 0 };
    for (size_t s = 0; s < w->schedule->steps.count; s++) {
        const Step *step = &w->schedule->steps.data[s];
        if (could_go(w, step)) {
            array_push(w->comp, &parted.steps, product_alone(step));
            array_push(w->comp, &parted.steps, finish_alone(step));
        } else array_push(w->comp, &parted.steps, *step);
    }
    w->schedule->steps.data = parted.steps.data;
    w->schedule->steps.count = parted.steps.count;
    w->schedule->steps.capacity = parted.steps.capacity;
}

/* A parted step and what finishes it still lie behind each other. */
static bool belong_together(const Step *product, const Step *finish) {
    return product->product && !product->cluster && finish->nodes == product->nodes + 1;
}

/* Joins what did not go. */
static void join_steps(Sweeper *w) {
    Sweep *sweeps = w->schedule->sweeps.data;
    size_t kept = 0, sweep = 0;
    Step *steps = w->schedule->steps.data;
    for (size_t s = 0; s < w->schedule->steps.count; s++, kept++) {
        if (sweep < w->schedule->sweeps.count && sweeps[sweep].first == s) {
            size_t length = sweeps[sweep].end - s;
            memmove(steps + kept, steps + s, length * sizeof *steps);
            sweeps[sweep].sums = kept + (sweeps[sweep].sums - s);
            sweeps[sweep].first = kept;
            sweeps[sweep++].end = kept + length;
            s += length - 1;
            kept += length - 1;
            continue;
        }
        bool joined = s + 1 < w->schedule->steps.count && belong_together(&steps[s], &steps[s + 1]);
        steps[kept] = steps[s];
        if (joined) steps[kept].count += steps[++s].count;
        steps[kept].cluster |= joined;
    }
    w->schedule->steps.count = kept;
    for (size_t s = 0; s < kept; s++) steps[s].product &= steps[s].cluster;
}

void sweep_run(Compilation *comp, const Module *module, const Program *program, int64_t elements, int64_t share_work,
               bool share_rows, Schedule *schedule) {
    Sweeper w = { .comp = comp, .module = module, .graph = &program->graph, .schedule = schedule,
                  .elements = elements, .share_work = share_work, .share_rows = share_rows && share_work > 0 };
    part_steps(&w);
    size_t nodes = program->graph.nodes.count + 1, steps = schedule->steps.count + 1;
    w.step_of = arena_alloc(comp, nodes * sizeof *w.step_of);
    w.seen = arena_alloc(comp, nodes * sizeof *w.seen);
    w.part = arena_alloc(comp, steps * sizeof *w.part);
    w.refused = arena_alloc(comp, steps * sizeof *w.refused);
    for (size_t i = 0; i < nodes; i++) w.step_of[i] = NO_STEP;
    number_steps(&w, 0, (int64_t)schedule->steps.count);
    for (int64_t s = 0; s < (int64_t)schedule->steps.count;) s = sweep_from(&w, s);
    join_steps(&w);
}
