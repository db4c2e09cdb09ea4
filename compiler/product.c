/* product.c - a contraction as loops around calls of one kernel.
 *
 * Reads a contract node's labels and the operands' shapes. Example: "nta,ab->ntb" of [n, 7, 64] and [64, 32]: n and t lie
 * behind each other on both sides, so it is one call with 7 n rows, 32 columns and 64 summed elements. */
#include "product.h"

#include <string.h>

enum { WHOLE_ROW = 64 };                /* panels hold whole rows up to this length: gemm_panels.c */

/* ---- broadcasting ---- */

int64_t broadcast_stride(const Graph *graph, Ref ref, const Shape *space, int axis) {
    const Shape *operand = &ir_node(graph, ref)->shape;
    int own = axis - (space->rank - operand->rank);
    if (own < 0 || (operand->dims[own] == 1 && !(operand->batched && own == 0))) return 0;
    return ir_stride(graph, ref, own);
}

bool broadcast_joins(const Graph *graph, Ref operand, const Shape *space, int from, int to) {
    int outer = -1;
    for (int axis = from; axis < to; axis++) {
        if (space->dims[axis] == 1 && !(space->batched && axis == 0)) continue;
        int64_t stride = broadcast_stride(graph, operand, space, axis);
        if (outer >= 0 && broadcast_stride(graph, operand, space, outer) != stride * space->dims[axis]) return false;
        outer = axis;
    }
    return true;
}

/* ---- spans ---- */

static int find_axis(const char *labels, char letter) {
    const char *at = strchr(labels, letter);
    return at == NULL ? -1 : (int)(at - labels);
}

static Span span_of(const Graph *graph, Ref product, char letter) {
    const Node *node = ir_node(graph, product);
    const Ref refs[3] = { ir_arg(graph, node, 0), ir_arg(graph, node, 1), product };
    int64_t strides[3] = { 0, 0, 0 };
    Span span = { .size = 1 };
    for (int i = 0; i < 3; i++) {
        int axis = find_axis(node->attributes->labels[i], letter);
        if (axis < 0) continue;
        const Shape *shape = &ir_node(graph, refs[i])->shape;
        strides[i] = ir_stride(graph, refs[i], axis);
        span.size = shape->dims[axis];
        span.batched = shape->batched && axis == 0;
        if (i == 2) span.from = axis, span.to = axis + 1;
    }
    span.a = strides[0];
    span.b = strides[1];
    span.c = strides[2];
    return span;
}

static bool joins(const Span *outer, const Span *inner) {
    return !inner->batched && outer->a == inner->a * inner->size && outer->b == inner->b * inner->size
        && outer->c == inner->c * inner->size;
}

/* The letters of `order` that are (not) in the three label strings, collapsed, in the order of `order`. */
static Spans spans_of(const Graph *graph, Ref ref, const char *order, bool in_a, bool in_b, bool in_c) {
    const Node *node = ir_node(graph, ref);
    Spans spans = { .count = 0 };
    for (const char *letter = order; *letter != '\0'; letter++) {
        if ((strchr(node->attributes->labels[0], *letter) != NULL) != in_a
            || (strchr(node->attributes->labels[1], *letter) != NULL) != in_b
            || (strchr(node->attributes->labels[2], *letter) != NULL) != in_c) continue;
        Span span = span_of(graph, ref, *letter);
        if (span.size == 1 && !span.batched) continue;
        Span *last = spans.count > 0 ? &spans.data[spans.count - 1] : NULL;
        if (last != NULL && joins(last, &span)) {
            last->size *= span.size;
            last->a = span.a;
            last->b = span.b;
            last->c = span.c;
            last->to = span.to;
        } else spans.data[spans.count++] = span;
    }
    return spans;
}

/* Takes the last span out, the one that the kernel walks itself. */
static Span take_last(Spans *spans) {
    static const Span one = { .size = 1 };
    return spans->count > 0 ? spans->data[--spans->count] : one;
}

static void spans_add(Spans *spans, const Spans *more) {
    for (int i = 0; i < more->count; i++) spans->data[spans->count++] = more->data[i];
}

static bool is_one(const Span *span) { return span->size == 1 && !span->batched; }

static void turn(Span *span) {
    int64_t a = span->a;
    span->a = span->b;
    span->b = a;
}

/* cᵀ = bᵀ aᵀ has the same chains of sums, except with one column. */
static void swap_operands(Product *product) {
    Span row = product->row;
    product->row = product->column;
    product->column = row;
    turn(&product->row);
    turn(&product->column);
    turn(&product->sum);
    for (int i = 0; i < product->outer.count; i++) turn(&product->outer.data[i]);
    for (int i = 0; i < product->sums.count; i++) turn(&product->sums.data[i]);
    product->swapped = true;
}

Product product_of(const Graph *graph, Ref ref) {
    const Node *node = ir_node(graph, ref);
    const char *la = node->attributes->labels[0], *lc = node->attributes->labels[2];
    Product product = { .outer = spans_of(graph, ref, lc, true, true, true) };
    Spans rows = spans_of(graph, ref, lc, true, false, true), columns = spans_of(graph, ref, lc, false, true, true);
    product.sums = spans_of(graph, ref, la, true, true, false);
    product.row = take_last(&rows);
    product.column = take_last(&columns);
    product.sum = take_last(&product.sums);
    spans_add(&product.outer, &rows);
    spans_add(&product.outer, &columns);
    if (product.row.c == 1 && product.column.c != 1 && !is_one(&product.column)) swap_operands(&product);
    return product;
}

/* ---- sweeps ---- */

const Span *product_along_span(const Product *product) {
    return product->outer.count > 0 ? &product->outer.data[0] : &product->row;
}

/* The span is all that leads the operand, or the operand has neither it nor samples. */
static bool leads(const Shape *shape, const Span *span, int64_t stride) {
    return stride == 0 ? !shape->batched : shape->batched && shape_size(shape) == span->size * stride;
}

Along product_along(const Graph *graph, Ref contract, const Product *product, int64_t rows) {
    const Node *node = ir_node(graph, contract);
    const Span *span = product_along_span(product);
    int axes = sweep_axes(&node->shape, rows);
    Ref a = ir_arg(graph, node, product->swapped ? 1 : 0), b = ir_arg(graph, node, product->swapped ? 0 : 1);
    bool rowwise = span->batched && span->from == 0 && axes > 0 && axes <= span->to && span->size % rows == 0;
    if (!rowwise || !leads(&ir_node(graph, a)->shape, span, span->a) || !leads(&ir_node(graph, b)->shape, span, span->b)
        || !leads(&node->shape, span, span->c)) return ALONG_NOTHING;
    return span == &product->row ? ALONG_ROWS : ALONG_LOOP;
}

bool product_sums_rows(const Graph *graph, Ref contract, const Product *product, int64_t rows) {
    const Node *node = ir_node(graph, contract);
    const Span *sum = &product->sum;
    if (node->shape.batched || product->outer.count > 0 || product->sums.count > 0 || !sum->batched || sum->size % rows != 0) return false;
    if (product->row.size == 1 || product->column.size == 1) return false;
    for (uint32_t i = 0; i < 2; i++) {
        const Shape *shape = &ir_node(graph, ir_arg(graph, node, i))->shape;
        int64_t stride = (i == 1) == product->swapped ? sum->a : sum->b;
        if (!leads(shape, sum, stride) || sweep_axes(shape, rows) < 0) return false;
    }
    return true;
}

/* ---- panels ---- */

bool product_has_panels(const Product *product) {
    bool rows = is_one(&product->row) || product->row.c == 1;
    return product->sums.count == 0 && (is_one(&product->column) ? rows : product->column.c == 1);
}

bool product_can_walk(const Graph *graph, const Product *product, const Shape *result, Ref operand) {
    for (int i = 0; i < product->outer.count; i++)
        if (!broadcast_joins(graph, operand, result, product->outer.data[i].from, product->outer.data[i].to)) return false;
    return broadcast_joins(graph, operand, result, product->row.from, product->row.to)
        && broadcast_joins(graph, operand, result, product->column.from, product->column.to);
}

bool product_shares_columns(const Product *product) {
    return product->outer.count == 0 && is_one(&product->row) && !product->column.batched && product->column.size >= 2 * SHARED_COLUMNS;
}

bool product_is_flat(const Product *product) {
    return !is_one(&product->row) && !product->column.batched && product->column.size <= WHOLE_ROW
        && product->row.c == product->column.size;
}
