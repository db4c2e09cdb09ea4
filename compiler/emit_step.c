/* emit_step.c - the steps that are neither clusters nor products: reductions as kernel calls, moves as copies.
 *
 * Example: the sum of [n, 10] along its last axis is nn_sum(n, 10, x, out); a slice is a loop of memcpy. */
#include "emit.h"

#include <string.h>

static const char *number(const Routine *r, int64_t value) {
    return arena_printf(r->e->comp, "%lld", (long long)value);
}

static const Node *operand(const Routine *r, const Node *node, uint32_t i) {
    return ir_node(r->graph, ir_arg(r->graph, node, i));
}

static const char *all_elements(const Routine *r, const Shape *shape) { return emit_product(r, shape, 0, shape->rank); }

/* "pointer + offset" with an offset expression that may be "0". */
static const char *moved(const Routine *r, const char *pointer, const char *offset) {
    return strcmp(offset, "0") == 0 ? pointer : arena_printf(r->e->comp, "%s + %s", pointer, offset);
}

/* ---- reductions ---- */

static int64_t size_between(const Shape *shape, int from, int to) {
    int64_t size = 1;
    for (int axis = from; axis < to; axis++) size *= shape->dims[axis];
    return size;
}

/* The sum of the block's rows is added to what is there. */
static void emit_more(Routine *r, Ref ref, const Shape *shape, int to) {
    int axes = sweep_axes(shape, r->sweep->rows);
    int64_t times = size_between(shape, axes, to);
    const char *first = times == 1 ? arena_printf(r->e->comp, "(int)%s", r->row) : arena_printf(r->e->comp, "(int)%s * %lld", r->row, (long long)times);
    emit_line(r, "%s(%s, %s, %s, %lld, %s, arena + %zu, %s);", emit_kernel(r->e, "nn_sum_rows_more"), first, emit_rows(r, shape, to),
              emit_product(r, shape, 0, to), (long long)size_between(shape, to, shape->rank),
              emit_block(r, ir_arg(r->graph, ir_node(r->graph, ref), 0)), r->schedule->running[ref] / 4, emit_pointer(r, ref));
}

/* The sums of so many blocks of rows, each by one thread; their sum is made behind. */
static void share_sum(Routine *r, Ref ref, int64_t blocks, const char *rows, const char *columns, const char *x, const char *out) {
    Compilation *comp = r->e->comp;
    const char *sums = arena_printf(comp, "arena + %zu", r->schedule->running[ref] / 4), *kernel = emit_kernel(r->e, "nn_sum_blocks");
    emit_line(r, "%s(begin, end, %s, %s, %s, %s);", kernel, rows, columns, x, sums);
    *r->share = (Share){ .count = arena_printf(comp, "(%s + %d) / %d", rows, SUM_BLOCK - 1, SUM_BLOCK), .most = blocks,
                         .after = arena_printf(comp, "nn_sum_of_blocks(%s, %s, %s, %s);", rows, columns, sums, out) };
}

static void emit_reduce(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Shape *shape = &operand(r, node, 0)->shape;
    const char *x = emit_block(r, ir_arg(r->graph, node, 0)), *out = emit_block(r, ref);
    bool sum = node->op == OPCODE_SUM;
    int from, to;
    ir_reduced_run(node, shape, &from, &to);
    if (r->sweep != NULL && from < sweep_axes(shape, r->sweep->rows)) {
        emit_more(r, ref, shape, to);
        return;
    }
    const char *outer = emit_rows(r, shape, from), *inner = emit_product(r, shape, to, shape->rank);
    const char *length = emit_product(r, shape, from, to);
    if (r->share != NULL) {
        int64_t blocks = plan_sum_blocks(r->e->module, r->program, r->schedule, ref);
        if (blocks > 0) {
            share_sum(r, ref, blocks, length, inner, x, out);
            return;
        }
        if (strcmp(outer, "1") == 0) return;
        int64_t fixed = shape_span(shape, from, to), kept = shape_span(shape, to, shape->rank);
        *r->share = (Share){ .count = outer, .most = shape_span(shape, 0, from) * (shape->batched ? r->e->module->batch : 1) };
        x = share_move(r, x, fixed * kept);
        out = share_move(r, out, kept);
        outer = "end - begin";
    }
    if (strcmp(inner, "1") == 0) {
        emit_line(r, "%s(%s, %s, %s, %s);", emit_kernel(r->e, sum ? "nn_sum" : "nn_max"), outer, length, x, out);
        return;
    }
    const char *kernel = emit_kernel(r->e, sum ? "nn_sum_rows" : "nn_max_rows");
    if (strcmp(outer, "1") == 0) {
        emit_line(r, "%s(%s, %s, %s, %s);", kernel, length, inner, x, out);
        return;
    }
    emit_line(r, "for (ptrdiff_t i0 = 0; i0 < %s; i0++)", outer);
    emit_line(r, "    %s(%s, %s, %s + i0 * %s * %s, %s + i0 * %s);", kernel, length, inner, x, length, inner, out,
              inner);
}

static void emit_along_axis(Routine *r, Ref ref, const char *kernel) {
    const Node *node = ir_node(r->graph, ref);
    const Shape *shape = &operand(r, node, 0)->shape;
    int axis = node->attributes->axis;
    emit_line(r, "%s(%s, %s, %s, %s, %s);", emit_kernel(r->e, kernel), emit_product(r, shape, 0, axis),
              emit_dimension(r, shape, axis), emit_product(r, shape, axis + 1, shape->rank),
              emit_pointer(r, ir_arg(r->graph, node, 0)), emit_pointer(r, ref));
}

/* ---- moves ---- */

void emit_copy(Routine *r, Element element, const char *to, const char *from, const CopyAxis *axes, int count) {
    Compilation *comp = r->e->comp;
    const char *to_index = "0", *from_index = "0";
    int loops = count;
    const CopyAxis *last = count > 0 ? &axes[count - 1] : NULL;
    bool rows = last != NULL && last->to == 1 && last->from == 1 && last->fixed >= 4;
    const CopyAxis *across = count > 1 ? &axes[count - 2] : NULL;
    bool turned = element == ELEMENT_F32 && across != NULL && last->to == 1 && across->from == 1
               && last->from > 1 && across->to > 1 && last->fixed != 1 && across->fixed != 1;
    loops -= turned ? 2 : rows ? 1 : 0;
    for (int i = 0; i < loops; i++) {
        emit_line(r, "for (ptrdiff_t i%d = 0; i%d < %s; i%d++)%s", i, i, axes[i].size, i, i == loops - 1 ? "" : " {");
        r->indent++;
        to_index = arena_printf(comp, "%s + i%d * %lld", to_index, i, (long long)axes[i].to);
        from_index = arena_printf(comp, "%s + i%d * %lld", from_index, i, (long long)axes[i].from);
    }
    const char *to_text = loops > 0 ? to_index + 4 : to_index, *from_text = loops > 0 ? from_index + 4 : from_index;
    if (turned)
        emit_line(r, "%s(%s, %s, %s + %s, %lld, %s + %s, %lld);", emit_kernel(r->e, "nn_turn"), last->size, across->size, from, from_text,
                  (long long)last->from, to, to_text, (long long)across->to);
    else if (rows)
        emit_line(r, "memcpy(%s + %s, %s + %s, %s * sizeof(%s));", to, to_text, from, from_text, last->size,
                  emit_c_type(element));
    else emit_line(r, "(%s)[%s] = (%s)[%s];", to, to_text, from, from_text);
    for (int i = 0; i < loops; i++) {
        r->indent--;
        if (i > 0) emit_line(r, "}");
    }
}

/* Joins axes that lie behind each other on both sides, and drops those of size 1. */
static int collapse(const Routine *r, CopyAxis *axes, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
        if (axes[i].fixed == 1) continue;
        CopyAxis *last = kept > 0 ? &axes[kept - 1] : NULL;
        if (last != NULL && axes[i].fixed != 0 && last->to == axes[i].to * axes[i].fixed
            && last->from == axes[i].from * axes[i].fixed) {
            last->size = last->fixed != 0 ? number(r, last->fixed * axes[i].fixed)
                                          : arena_printf(r->e->comp, "%s * %lld", last->size, (long long)axes[i].fixed);
            last->fixed *= axes[i].fixed;
            last->to = axes[i].to;
            last->from = axes[i].from;
        } else axes[kept++] = axes[i];
    }
    return kept;
}

static CopyAxis copy_axis(const Routine *r, const Shape *shape, int axis, int64_t to, int64_t from) {
    bool run_time = shape->batched && axis == 0;
    return (CopyAxis){ emit_dimension(r, shape, axis), run_time ? 0 : shape->dims[axis], to, from };
}

/* result index i reads from[i] elements further; both start at the given offsets. */
static void strided_copy(Routine *r, Ref ref, uint32_t input, const Shape *shape, const int64_t *to,
                         const int64_t *from, int64_t to_start, const char *from_start) {
    const Node *node = ir_node(r->graph, ref);
    CopyAxis axes[MAX_RANK];
    for (int i = 0; i < shape->rank; i++) axes[i] = copy_axis(r, shape, i, to[i], from[i]);
    int count = collapse(r, axes, shape->rank);
    emit_copy(r, node->element, moved(r, emit_pointer(r, ref), number(r, to_start)),
              moved(r, emit_pointer(r, ir_arg(r->graph, node, input)), from_start), axes, count);
}

const char *emit_has_strips(const Routine *r) {
    return r->program->kind == PROGRAM_TRAIN ? "1" : arena_printf(r->e->comp, "%s(n)", emit_kernel(r->e, "nn_has_strips"));
}

static void emit_strips(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    Ref from = ir_arg(r->graph, node, 0);
    const char *condition = r->program->kind == PROGRAM_TRAIN ? "" : arena_printf(r->e->comp, "if (%s) ", emit_has_strips(r));
    long long sums = (long long)node->shape.dims[0], columns = (long long)node->shape.dims[1];
    const int *perm = node->attributes->perm;
    emit_line(r, "%s%s(%lld, %lld, %s, %lld, %lld, %s);", condition, emit_kernel(r->e, "nn_strips"), sums, columns,
              emit_pointer(r, from), (long long)ir_stride(r->graph, from, perm[0]), (long long)ir_stride(r->graph, from, perm[1]),
              emit_pointer(r, ref));
}

static void emit_transpose(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    if (node->attributes->strips) {
        emit_strips(r, ref);
        return;
    }
    int64_t to[MAX_RANK] = { 0 }, from[MAX_RANK] = { 0 };
    for (int i = 0; i < node->shape.rank; i++) {
        to[i] = ir_stride(r->graph, ref, i);
        from[i] = ir_stride(r->graph, ir_arg(r->graph, node, 0), node->attributes->perm[i]);
    }
    strided_copy(r, ref, 0, &node->shape, to, from, 0, "0");
}

static void emit_slice(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Shape *shape = &operand(r, node, 0)->shape;
    int64_t to[MAX_RANK] = { 0 }, from[MAX_RANK] = { 0 }, start = 0;
    for (int i = 0; i < node->shape.rank; i++) {
        to[i] = ir_stride(r->graph, ref, i);
        from[i] = ir_stride(r->graph, ir_arg(r->graph, node, 0), i);
        if (!(shape->batched && i == 0)) start += node->attributes->low[i] * from[i];
    }
    strided_copy(r, ref, 0, &node->shape, to, from, 0, number(r, start));
}

static void emit_reverse(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    int axis = node->attributes->axis;
    int64_t to[MAX_RANK] = { 0 }, from[MAX_RANK] = { 0 };
    for (int i = 0; i < node->shape.rank; i++) {
        to[i] = ir_stride(r->graph, ref, i);
        from[i] = ir_stride(r->graph, ir_arg(r->graph, node, 0), i);
    }
    from[axis] = -from[axis];
    const char *start = arena_printf(r->e->comp, "((ptrdiff_t)%s - 1) * %lld", emit_dimension(r, &node->shape, axis),
                                     (long long)to[axis]);
    strided_copy(r, ref, 0, &node->shape, to, from, 0, start);
}

static void emit_pad(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Shape *shape = &operand(r, node, 0)->shape;
    int64_t to[MAX_RANK] = { 0 }, from[MAX_RANK] = { 0 }, start = 0;
    for (int i = 0; i < shape->rank; i++) {
        to[i] = ir_stride(r->graph, ref, i);
        from[i] = ir_stride(r->graph, ir_arg(r->graph, node, 0), i);
        if (!(shape->batched && i == 0)) start += node->attributes->low[i] * to[i];
    }
    const char *value = node->element == ELEMENT_I32 ? number(r, (int64_t)node->attributes->number)
                                                     : emit_float(r->e, node->attributes->number);
    emit_line(r, "for (ptrdiff_t i0 = 0; i0 < %s; i0++) (%s)[i0] = %s;", all_elements(r, &node->shape),
              emit_pointer(r, ref), value);
    strided_copy(r, ref, 0, shape, to, from, start, "0");
}

static void emit_concat(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    int axis = node->attributes->axis;
    int64_t start = 0;
    for (uint32_t k = 0; k < node->input_count; k++) {
        const Shape *shape = &operand(r, node, k)->shape;
        int64_t to[MAX_RANK] = { 0 }, from[MAX_RANK] = { 0 };
        for (int i = 0; i < shape->rank; i++) {
            to[i] = ir_stride(r->graph, ref, i);
            from[i] = ir_stride(r->graph, ir_arg(r->graph, node, k), i);
        }
        strided_copy(r, ref, k, shape, to, from, start, "0");
        start += shape->dims[axis] * to[axis];
    }
}

/* ---- rows by index, and the rest ---- */

static void emit_indexed(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    bool gather = node->op == OPCODE_GATHER;
    const Shape *table = gather ? &operand(r, node, 0)->shape : &node->shape, *indices = &operand(r, node, 1)->shape;
    emit_line(r, "%s(%s, %s, %s, %s, %s, %s);", emit_kernel(r->e, gather ? "nn_gather" : "nn_scatter_add"),
              all_elements(r, indices), emit_dimension(r, table, 0), emit_product(r, table, 1, table->rank),
              emit_pointer(r, ir_arg(r->graph, node, 0)), emit_pointer(r, ir_arg(r->graph, node, 1)),
              emit_pointer(r, ref));
}

void emit_single(Routine *r, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    switch (node->op) {
    case OPCODE_SUM: case OPCODE_MAX: emit_reduce(r, ref); break;
    case OPCODE_ARGMAX: emit_along_axis(r, ref, "nn_argmax"); break;
    case OPCODE_CUMSUM: emit_along_axis(r, ref, "nn_cumsum"); break;
    case OPCODE_TRANSPOSE: emit_transpose(r, ref); break;
    case OPCODE_SLICE: emit_slice(r, ref); break;
    case OPCODE_PAD: emit_pad(r, ref); break;
    case OPCODE_CONCAT: emit_concat(r, ref); break;
    case OPCODE_REVERSE: emit_reverse(r, ref); break;
    case OPCODE_GATHER: case OPCODE_SCATTER_ADD: emit_indexed(r, ref); break;
    case OPCODE_RANGE:
        emit_line(r, "for (int i0 = 0; i0 < %s; i0++) (%s)[i0] = i0;", all_elements(r, &node->shape),
                  emit_pointer(r, ref));
        break;
    default:
        assert(node->attributes->window != NULL);
        emit_window(r, ref);
        break;
    }
}
