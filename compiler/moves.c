/* moves.c - identities of moves and reductions: a reshape of a reshape, an empty pad, a transposed contraction operand.
 *
 * Reads a node's simplified inputs; appends what replaces it. Example:
 *   0 load w f32[3,2]   1 transpose 0 f32[2,3]   contract "ab,cb->ac" x 1  →  contract "ab,bc->ac" x 0 */
#include "nnc.h"

#include <string.h>

/* The input of x if x is made by `op`, else NO_REF. */
static Ref inside(const Builder *b, Ref x, Op op) {
    const Node *node = ir_node(b->graph, x);
    return node->op == op ? ir_arg(b->graph, node, 0) : NO_REF;
}

static Ref rewrite_transpose(Builder *b, const Node *node, Ref x) {
    int perm[MAX_RANK] = {0};
    bool identity = true;
    Ref inner = inside(b, x, OPCODE_TRANSPOSE);
    for (int i = 0; i < node->shape.rank; i++) {
        int from = node->attributes->perm[i];
        perm[i] = inner == NO_REF ? from : ir_node(b->graph, x)->attributes->perm[from];
        identity = identity && perm[i] == i;
    }
    if (identity)
        return inner == NO_REF ? x : inner;
    return inner == NO_REF ? NO_REF : ir_transpose(b, inner, perm);
}

static Ref rewrite_slice(Builder *b, const Node *node, Ref x) {
    const Node *inner = ir_node(b->graph, x);
    if (shape_equal(&inner->shape, &node->shape))
        return x;
    if (inner->op != OPCODE_SLICE)
        return NO_REF;
    int64_t low[MAX_RANK] = {0}, high[MAX_RANK] = {0};
    for (int i = 0; i < node->shape.rank; i++) {
        low[i] = inner->attributes->low[i] + node->attributes->low[i];
        high[i] = inner->attributes->low[i] + node->attributes->high[i];
    }
    return ir_slice(b, ir_arg(b->graph, inner, 0), low, high);
}

static Ref rewrite_pad(Builder *b, const Node *node, Ref x) {
    const Node *inner = ir_node(b->graph, x);
    if (shape_equal(&inner->shape, &node->shape))
        return x;
    if (inner->op != OPCODE_PAD || inner->attributes->number != node->attributes->number)
        return NO_REF;
    int64_t before[MAX_RANK] = {0}, after[MAX_RANK] = {0};
    for (int i = 0; i < node->shape.rank; i++) {
        before[i] = inner->attributes->low[i] + node->attributes->low[i];
        after[i] = inner->attributes->high[i] + node->attributes->high[i];
    }
    return ir_pad(b, ir_arg(b->graph, inner, 0), before, after, node->attributes->number);
}

static Ref rewrite_reverse(Builder *b, const Node *node, Ref x) {
    const Node *inner = ir_node(b->graph, x);
    if (node->shape.dims[node->attributes->axis] == 1)
        return x;
    if (inner->op == OPCODE_REVERSE && inner->attributes->axis == node->attributes->axis)
        return ir_arg(b->graph, inner, 0);
    return NO_REF;
}

/* Reducing axes of size 1 is a reshape; the batch axis has a size of its own only at run time. */
static Ref rewrite_reduce(Builder *b, const Node *node, Ref x) {
    const Shape *shape = &ir_node(b->graph, x)->shape;
    if (shape->batched && (node->attributes->axes & 1))
        return NO_REF;
    return shape_size(shape) == shape_size(&node->shape) && shape_size(shape) > 0 ? ir_reshape(b, x, node->shape)
                                                                                   : NO_REF;
}

/* What is the same for all elements that are summed, as a factor of their sum. */
static bool is_same_along(const Builder *b, Ref factor, const Shape *shape, uint32_t axes, Shape *left) {
    const Shape *own = &ir_node(b->graph, factor)->shape;
    int missing = shape->rank - own->rank;
    *left = (Shape){ .batched = own->batched };
    for (int axis = missing; axis < shape->rank; axis++) {
        bool summed = axes >> axis & 1, one = own->dims[axis - missing] == 1 && !(own->batched && axis == missing);
        if (summed && !one)
            return false;
        if (!summed)
            left->dims[left->rank++] = own->dims[axis - missing];
    }
    return true;
}

/* The sum of -x is that of x, negated; the sum of k x, where k is the same for all x that are summed, is k times theirs. */
static Ref rewrite_sum(Builder *b, const Node *node, Ref x) {
    const Node *inner = ir_node(b->graph, x);
    uint32_t axes = node->attributes->axes;
    if (inner->op == OPCODE_NEG)
        return ir_unary(b, OPCODE_NEG, ir_reduce(b, OPCODE_SUM, ir_arg(b->graph, inner, 0), axes, false));
    if (inner->op != OPCODE_MUL || inner->element != ELEMENT_F32)
        return NO_REF;
    for (uint32_t i = 0; i < 2; i++) {
        Shape left;
        Ref factor = ir_arg(b->graph, inner, i), other = ir_arg(b->graph, inner, 1 - i);
        if (!shape_equal(&ir_node(b->graph, other)->shape, &inner->shape) || !is_same_along(b, factor, &inner->shape, axes, &left))
            continue;
        Ref sum = ir_reduce(b, OPCODE_SUM, other, axes, false);
        return ir_binary(b, OPCODE_MUL, sum, ir_reshape(b, factor, left));
    }
    return NO_REF;
}

/* The labels of a transposed operand are those of what it transposes, in that order. */
static Ref rewrite_contract(Builder *b, const Node *node, const Ref *inputs) {
    char labels[2][MAX_RANK + 1];
    Ref operands[2] = {inputs[0], inputs[1]};
    for (int i = 0; i < 2; i++) {
        memcpy(labels[i], node->attributes->labels[i], sizeof labels[i]);
        Ref inner = inside(b, inputs[i], OPCODE_TRANSPOSE);
        if (inner == NO_REF)
            continue;
        const Node *transpose = ir_node(b->graph, inputs[i]);
        for (int axis = 0; axis < transpose->shape.rank; axis++)
            labels[i][transpose->attributes->perm[axis]] = node->attributes->labels[i][axis];
        operands[i] = inner;
    }
    if (operands[0] == inputs[0] && operands[1] == inputs[1])
        return NO_REF;
    return ir_contract(b, operands[0], operands[1], labels[0], labels[1], node->attributes->labels[2]);
}

/* range(v) as indices takes a table of v rows whole. */
static Ref rewrite_gather(Builder *b, const Node *node, const Ref *inputs) {
    bool whole = ir_node(b->graph, inputs[1])->op == OPCODE_RANGE
                 && shape_equal(&ir_node(b->graph, inputs[0])->shape, &node->shape);
    return whole ? inputs[0] : NO_REF;
}

enum { MOST_PARTS = 16 };

/* Lists the zero pads that x is the sum of, in sums of sums so deep, or returns false. */
static bool list_pads(const Builder *b, Ref x, int depth, Ref *pads, uint32_t *count) {
    const Node *node = ir_node(b->graph, x);
    if (node->op == OPCODE_ADD && depth > 0)
        return list_pads(b, ir_arg(b->graph, node, 1), depth - 1, pads, count)
               && list_pads(b, ir_arg(b->graph, node, 0), depth - 1, pads, count);
    if (node->op != OPCODE_PAD || node->attributes->number != 0 || *count == MOST_PARTS)
        return false;
    pads[(*count)++] = x;
    return true;
}

/* The only axis along which x is padded, or -1. */
static int padded_axis(const Builder *b, Ref x) {
    const Attributes *pad = ir_node(b->graph, x)->attributes;
    int axis = -1;
    for (int i = 0; i < ir_node(b->graph, x)->shape.rank; i++) {
        if (pad->low[i] == 0 && pad->high[i] == 0)
            continue;
        if (axis >= 0)
            return -1;
        axis = i;
    }
    return axis;
}

/* Pads that fill an axis between them, as the gradient of slices is: what they pad, in a row. */
static Ref rewrite_pads(Builder *b, const Node *node, const Ref *inputs) {
    Ref pads[MOST_PARTS], parts[MOST_PARTS];
    uint32_t count = 0, placed = 0;
    if (!list_pads(b, inputs[1], MOST_PARTS, pads, &count) || !list_pads(b, inputs[0], MOST_PARTS, pads, &count))
        return NO_REF;
    int axis = padded_axis(b, pads[0]);
    for (uint32_t i = 0; i < count; i++)
        if (axis < 0 || padded_axis(b, pads[i]) != axis)
            return NO_REF;
    for (int64_t place = 0; place < node->shape.dims[axis]; placed++) {
        Ref next = NO_REF;
        for (uint32_t i = 0; i < count; i++)
            if (ir_node(b->graph, pads[i])->attributes->low[axis] == place)
                next = next == NO_REF ? inside(b, pads[i], OPCODE_PAD) : NO_REF;
        if (next == NO_REF || placed == count)
            return NO_REF;
        parts[placed] = next;
        place += ir_node(b->graph, next)->shape.dims[axis];
    }
    return placed == count ? ir_concat(b, parts, placed, axis) : NO_REF;
}

Ref move_node(Builder *b, const Node *node, const Ref *inputs) {
    Ref x = node->input_count ? inputs[0] : NO_REF, inner;
    switch (node->op) {
    case OPCODE_RESHAPE:
        if (shape_equal(&ir_node(b->graph, x)->shape, &node->shape))
            return x;
        inner = inside(b, x, OPCODE_EXPAND);
        if (inner != NO_REF && ir_node(b->graph, inner)->shape.rank == 0)
            return ir_expand(b, inner, node->shape);
        inner = inside(b, x, OPCODE_RESHAPE);
        return inner == NO_REF ? NO_REF : ir_reshape(b, inner, node->shape);
    case OPCODE_EXPAND:
        if (shape_equal(&ir_node(b->graph, x)->shape, &node->shape))
            return x;
        inner = inside(b, x, OPCODE_EXPAND);
        return inner == NO_REF ? NO_REF : ir_expand(b, inner, node->shape);
    case OPCODE_TRANSPOSE: return rewrite_transpose(b, node, x);
    case OPCODE_SLICE: return rewrite_slice(b, node, x);
    case OPCODE_PAD: return rewrite_pad(b, node, x);
    case OPCODE_ADD: return rewrite_pads(b, node, inputs);
    case OPCODE_CONCAT: return node->input_count == 1 ? x : NO_REF;
    case OPCODE_REVERSE: return rewrite_reverse(b, node, x);
    case OPCODE_SUM:
        inner = rewrite_reduce(b, node, x);
        return inner != NO_REF ? inner : rewrite_sum(b, node, x);
    case OPCODE_MAX: return rewrite_reduce(b, node, x);
    case OPCODE_CONTRACT: return rewrite_contract(b, node, inputs);
    case OPCODE_GATHER: return rewrite_gather(b, node, inputs);
    case OPCODE_PART: return scan_part_known(b->graph, x, node->attributes->index);
    default: return NO_REF;
    }
}
