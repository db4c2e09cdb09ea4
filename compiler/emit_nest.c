/* emit_nest.c - the loops of a cluster, or of what is done with a panel: which axes are one loop, how operands are indexed.
 *
 * Axes that every operand walks alike are one loop: [n, 128] + [n, 128] is `for i0 < n * 128`, with a bias [128] it is
 * two loops, and the bias is indexed by i1. Counters are i0, i1, ... from the outermost loop. */
#include "emit_nest.h"

static bool is_long_axis(const Shape *space, int axis) {
    return space->dims[axis] != 1 || (space->batched && axis == 0);
}

const Node *nest_input(const Nest *nest, const Node *node, uint32_t i) {
    return ir_node(nest->r->graph, ir_arg(nest->r->graph, node, i));
}

/* Of a panel's nodes the first is the product that it is of. */
size_t nest_first(const Nest *nest) { return nest->product != NULL ? 1 : 0; }

/* The axes [from, to) are one loop for the element-wise nodes and all their operands. */
bool nest_joins(const Nest *nest, int from, int to) {
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Graph *graph = nest->r->graph;
        const Node *node = ir_node(graph, nest->step->nodes[i]);
        if (!broadcast_joins(graph, nest->step->nodes[i], &nest->step->space, from, to)) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!broadcast_joins(graph, ir_arg(graph, node, k), &nest->step->space, from, to)) return false;
    }
    return true;
}

static void find_loops(Nest *nest) {
    const Shape *space = &nest->step->space;
    for (int axis = 0; axis < space->rank; axis++) {
        if (!is_long_axis(space, axis)) continue;
        Loop *last = nest->count > 0 ? &nest->loops[nest->count - 1] : NULL;
        if (last != NULL && nest_joins(nest, last->from, axis + 1)) last->to = axis + 1;
        else nest->loops[nest->count++] = (Loop){ axis, axis + 1 };
    }
}

static bool is_one(const Span *span) { return span->size == 1 && !span->batched; }

static void find_panel_loops(Nest *nest) {
    const Product *p = nest->product;
    for (int i = 0; i < p->outer.count; i++)
        nest->loops[nest->count++] = (Loop){ p->outer.data[i].from, p->outer.data[i].to };
    nest->outer = nest->count;
    int end = is_one(&p->column) ? p->row.to : p->column.to;
    nest->flat = product_is_flat(p) && nest_joins(nest, p->row.from, end);
    if (nest->flat) {
        nest->loops[nest->count++] = (Loop){ p->row.from, end };
        return;
    }
    if (!is_one(&p->row)) nest->loops[nest->count++] = (Loop){ p->row.from, p->row.to };
    if (!is_one(&p->column)) nest->loops[nest->count++] = (Loop){ p->column.from, p->column.to };
}

/* The first loop of a step of a sweep goes over the block's rows. */
static Range sweep_range(const Nest *nest) {
    Compilation *comp = nest->r->e->comp;
    int64_t width = 1;
    for (int axis = sweep_axes(&nest->step->space, nest->r->sweep->rows); axis < nest->loops[0].to; axis++)
        width *= nest->step->space.dims[axis];
    if (width == 1) return (Range){ nest->r->row, nest->r->row_end };
    return (Range){ arena_printf(comp, "%s * %lld", nest->r->row, (long long)width),
                    arena_printf(comp, "%s * %lld", nest->r->row_end, (long long)width) };
}

/* Of a shared cluster, its outermost loop: threads get so many indices of the first axes that whole rows stay together. */
static Range shared_range(const Nest *nest) {
    enum { PARTS = 64 };
    const Routine *r = nest->r;
    const Shape *space = &nest->step->space;
    int from = nest->loops[0].from, to = from, last = nest->width > 0 && nest->count == 1 ? nest->rows.to : nest->loops[0].to;
    int64_t most = 1, times = 1;
    if (r->share->rows > 0) {
        for (; to < last && most < r->share->rows; to++) most *= space->dims[to];
        for (int axis = to; axis < nest->loops[0].to; axis++) times *= space->dims[axis];
        assert(most == r->share->rows);
        if (times == 1) return (Range){ "top", "bottom" };
        return (Range){ arena_printf(r->e->comp, "top * %lld", (long long)times),
                        arena_printf(r->e->comp, "bottom * %lld", (long long)times) };
    }
    for (; to < last && (most < PARTS || to == from); to++)
        most *= space->batched && to == 0 ? space->dims[0] * r->e->module->batch : space->dims[to];
    for (int axis = to; axis < nest->loops[0].to; axis++) times *= space->dims[axis];
    *r->share = (Share){ .count = emit_product(r, space, from, to), .most = most };
    return (Range){ share_begin(r, times), share_end(r, times) };
}

static bool shares_columns(const Nest *nest) { return nest->r->share != NULL && product_shares_columns(nest->product); }

/* Of a panel, in the whole product. */
static const char *first_column(const Nest *nest) {
    return shares_columns(nest) ? arena_printf(nest->r->e->comp, "begin * %d + column", SHARED_COLUMNS) : "column";
}

Range nest_range(const Nest *nest, int level) {
    Compilation *comp = nest->r->e->comp;
    if (nest->r->sweep != NULL && level == 0 && nest->product == NULL) return sweep_range(nest);
    if (nest->product == NULL && level == 0 && nest->r->share != NULL) return shared_range(nest);
    if (nest->product == NULL)
        return (Range){ "0", emit_product(nest->r, &nest->step->space, nest->loops[level].from, nest->loops[level].to) };
    bool rows = !is_one(&nest->product->row) && level == nest->outer;
    const char *column = first_column(nest);
    if (!rows) return (Range){ column, arena_printf(comp, "%s + columns", column) };
    bool shared = nest->r->share != NULL && nest->outer == 0;
    const char *row = shared ? "(begin + row)" : "row", *behind = shared ? "begin + row + rows" : "row + rows";
    if (nest->r->sweep != NULL && nest->outer == 0) {
        int64_t times = nest->product->row.size / nest->r->sweep->rows;
        row = times == 1 ? "(block + row)" : arena_printf(comp, "(block * %lld + row)", (long long)times);
        behind = arena_printf(comp, "%s + rows", row);
    }
    long long width = (long long)nest->product->column.size;
    if (!nest->flat || width == 1) return (Range){ row, behind };
    return (Range){ arena_printf(comp, "(ptrdiff_t)%s * %lld", row, width),
                    arena_printf(comp, "(ptrdiff_t)(%s) * %lld", behind, width) };
}

/* The panel's element of these counters, c having moved to the row. */
const char *nest_panel_index(const Nest *nest) {
    Compilation *comp = nest->r->e->comp;
    int last = nest->count - 1;
    if (last < nest->outer) return "0";
    if (shares_columns(nest)) return arena_printf(comp, "i%d - (%s)", last, first_column(nest));
    return arena_printf(comp, "i%d - %s", last, nest->flat ? nest_range(nest, last).from : "column");
}

int64_t nest_stride(const Nest *nest, Ref ref, int level) {
    return broadcast_stride(nest->r->graph, ref, &nest->step->space, nest->loops[level].to - 1);
}

/* Of the loops' counters. */
const char *nest_index(const Nest *nest, Ref ref) {
    Compilation *comp = nest->r->e->comp;
    const char *text = NULL;
    for (int i = 0; i < nest->count; i++) {
        int64_t stride = nest_stride(nest, ref, i);
        if (stride == 0) continue;
        const char *term = stride == 1 ? arena_printf(comp, "i%d", i) : arena_printf(comp, "i%d * %lld", i, (long long)stride);
        text = text == NULL ? term : arena_printf(comp, "%s + %s", text, term);
    }
    return text == NULL ? "0" : text;
}

const char *nest_place(const Nest *nest, Ref ref) {
    const Routine *r = nest->r;
    int64_t width = r->schedule->partial[view_root(r->graph, ref)];
    const char *index = nest_index(nest, ref);
    if (width == 0) return index;
    return width == 1 ? arena_printf(r->e->comp, "%s - %s", index, r->first_row)
                      : arena_printf(r->e->comp, "%s - %s * %lld", index, r->first_row, (long long)width);
}

const char *emit_c_type(Element element) { return element == ELEMENT_I32 ? "int32_t" : "float"; }

void nest_open_loop(Nest *nest, int level) {
    Routine *r = nest->r;
    Range range = nest_range(nest, level);
    const char *move = nest->product != NULL && level == nest->outer && level < nest->count - 1 ? ", c += c_row" : "";
    if (level == nest->count - 1 && !r->e->options->jit) {
        emit_kernel(r->e, "nn_vec");
        emit_line(r, "NN_INDEPENDENT");
    }
    const char *end = nest->whole ? arena_printf(r->e->comp, "NN_WHOLE(%s)", range.to) : range.to;
    emit_line(r, "for (ptrdiff_t i%d = %s; i%d < %s; i%d++%s) {", level, range.from, level, end, level, move);
    r->indent++;
}

/* A panel's function is a block already. */
void nest_open_block(Nest *nest) {
    if (nest->product != NULL) return;
    emit_line(nest->r, "{");
    nest->r->indent++;
}

void nest_close(Nest *nest) {
    Routine *r = nest->r;
    for (int level = nest->product != NULL ? nest->outer : -1; level < nest->count; level++) {
        r->indent--;
        emit_line(r, "}");
    }
}

void nest_find_loops(Nest *nest) {
    if (nest->product != NULL) find_panel_loops(nest);
    else find_loops(nest);
}
