/* emit_rows.c - of one sample, which steps behind each other threads do row by row, each with some of the rows.
 *
 * Reads the schedule of a program of one sample. A convolution's rows are made, and at once what is made of them element by element:
 * they are still in the thread's own cache then. Example: [conv] [add, fma, less, select] [add] over [1, 32, 32, 16] is one function
 * of some of the 32 rows. Or a large kernel's filters: each thread transforms and uses some. */
#include "emit.h"

/* The axes up to the rows: all but those of columns and channels. */
static int axes_of_rows(const Node *window) { return window->shape.rank - (int)window->attributes->window->rank; }

/* What is made element by element of the same rows, or of something that has no rows. */
static bool goes_by_rows(const Routine *r, const Step *step, const Node *window) {
    int axes = axes_of_rows(window);
    if (!step->cluster || step->product || step->space.rank != window->shape.rank) return false;
    for (int axis = 0; axis < step->space.rank - 1; axis++)
        if (step->space.dims[axis] != window->shape.dims[axis]) return false;
    for (size_t i = 0; i < step->count; i++)
        if (ir_node(r->graph, step->nodes[i])->op == OPCODE_RANDOM) return false;
    return sweep_cluster_goes(r->graph, step, axes);
}

static bool overlap(const Place *a, const Place *b) {
    return a->kind == PLACE_ARENA && b->kind == PLACE_ARENA && a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes;
}

/* Where the step writes, no other thread may still read another of the rows: `before` is read or made by a step before it in the
 * function, at its own rows or (any) at others. */
static bool is_free_for(const Routine *r, const Step *step, Ref before, bool any) {
    Ref root = view_root(r->graph, before);
    const Place *taken = &r->schedule->places[root];
    const Node *other = ir_node(r->graph, root);
    for (size_t i = 0; i < step->count; i++) {
        const Place *place = &r->schedule->places[step->nodes[i]];
        const Node *node = ir_node(r->graph, step->nodes[i]);
        bool same = place->offset == taken->offset && place->bytes == taken->bytes && node->shape.rank == other->shape.rank;
        if (node->element == other->element && overlap(place, taken) && (any || !same)) return false;
    }
    return true;
}

/* A view of what the function makes has other rows. */
static bool reads_own_rows(const Routine *r, const Step *step, const Step *maker) {
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(r->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k), root = view_root(r->graph, input);
            for (size_t j = 0; j < maker->count; j++)
                if (maker->nodes[j] == root && input != root) return false;
        }
    }
    return true;
}

static bool may_follow(const Routine *r, const Step *step, const Step *before) {
    for (size_t i = 0; i < before->count; i++) {
        const Node *node = ir_node(r->graph, before->nodes[i]);
        if (!is_free_for(r, step, before->nodes[i], false)) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!is_free_for(r, step, ir_arg(r->graph, node, k), node->attributes->window != NULL)) return false;
    }
    return reads_own_rows(r, step, before);
}

/* A kernel for Winograd's filtering and right behind it what reads it: larger than the map, it had better stay in the cache of the
 * thread that transforms a part of it. */
static bool has_kernel_of_its_own(const Routine *r, size_t first) {
    const Step *steps = r->schedule->steps.data;
    if (first + 1 == r->schedule->steps.count) return false;
    Ref kernel = steps[first].nodes[0];
    const Node *transform = ir_node(r->graph, kernel), *product = ir_node(r->graph, steps[first + 1].nodes[0]);
    if (transform->op != OPCODE_WINOGRAD_KERNEL || product->op != OPCODE_WINOGRAD || ir_arg(r->graph, product, 1) != kernel) return false;
    const Node *map = ir_node(r->graph, ir_arg(r->graph, product, 0));
    return emit_has_rows_to_share(r, steps[first + 1].nodes[0]) && shape_size(&transform->shape) > shape_size(&map->shape);
}

size_t rows_together(const Routine *r, size_t first) {
    const Step *steps = r->schedule->steps.data;
    const Node *window = ir_node(r->graph, steps[first].nodes[0]);
    size_t next = first + 1;
    if (has_kernel_of_its_own(r, first)) return 2;
    if (!emit_has_rows_to_share(r, steps[first].nodes[0])) return 1;
    for (; next < r->schedule->steps.count && goes_by_rows(r, &steps[next], window); next++)
        for (size_t i = first; i < next; i++)
            if (!may_follow(r, &steps[next], &steps[i])) return next - first;
    return next - first;
}
