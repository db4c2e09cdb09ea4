/* numeric.c - logarithms that would overflow or lose everything: log(softmax(x)), log(sigmoid(x)), log(1 - sigmoid(x)).
 *
 * ir_unary asks it for every log that is built, so the safe form is there before differentiation and at -O0 too.
 * Reads the definition of the logarithm's operand; appends nodes. Example, p = exp(x - max x) / sum(exp(x - max x)):
 *   log(p)  →  (x - max x) - log(sum(exp(x - max x))) */
#include "nnc.h"

static const Node *made_by(const Builder *b, Ref x, Op op) {
    const Node *node = ir_node(b->graph, x);
    return node->op == op ? node : NULL;
}

/* The argument of a sigmoid, also one written 1 / (1 + exp(-x)); NO_REF otherwise. */
static Ref sigmoid_argument(Builder *b, Ref p) {
    const Node *node = made_by(b, p, OPCODE_SIGMOID);
    if (node)
        return ir_arg(b->graph, node, 0);
    node = made_by(b, p, OPCODE_DIV);
    if (!node || !ir_is_fill(b->graph, ir_arg(b->graph, node, 0), 1))
        return NO_REF;
    node = made_by(b, ir_arg(b->graph, node, 1), OPCODE_ADD);
    if (!node)
        return NO_REF;
    for (uint32_t i = 0; i < 2; i++) {
        const Node *power = made_by(b, ir_arg(b->graph, node, i), OPCODE_EXP);
        if (!power || !ir_is_fill(b->graph, ir_arg(b->graph, node, 1 - i), 1))
            continue;
        const Node *negated = made_by(b, ir_arg(b->graph, power, 0), OPCODE_NEG);
        if (negated && shape_equal(&negated->shape, &ir_node(b->graph, p)->shape))
            return ir_arg(b->graph, negated, 0);
    }
    return NO_REF;
}

/* log(sigmoid(x)) = min(x, 0) - log1p(exp(-|x|)) */
static Ref log_sigmoid(Builder *b, Ref x) {
    Ref tail = ir_unary(b, OPCODE_EXP, ir_unary(b, OPCODE_NEG, ir_unary(b, OPCODE_ABS, x)));
    Ref least = ir_binary(b, OPCODE_MINIMUM, x, ir_scalar(b, 0));
    return ir_binary(b, OPCODE_SUB, least, ir_unary(b, OPCODE_LOG1P, tail));
}

/* True if `shape` broadcasts as the reduction of `whole` over `axes` that kept its axes: only leading 1s may differ. */
static bool keeps_axes(const Shape *shape, const Shape *whole, uint32_t axes) {
    Shape kept = shape_keep(whole, axes);
    int more = kept.rank - shape->rank;
    if (kept.batched != shape->batched || more < 0)
        return false;
    for (int i = 0; i < kept.rank; i++)
        if (kept.dims[i] != (i < more ? 1 : shape->dims[i - more]))
            return false;
    return true;
}

/* The axes over which `part` is the reduction `op` of `whole`, aligned with it; 0 if it is not. */
static uint32_t reduction_axes(const Builder *b, Ref part, Op op, Ref whole) {
    const Node *node = ir_node(b->graph, part);
    while (node->op == OPCODE_EXPAND || node->op == OPCODE_STOP_GRADIENT)
        node = ir_node(b->graph, ir_arg(b->graph, node, 0));
    Shape shape = node->shape;
    while (node->op == OPCODE_RESHAPE || node->op == OPCODE_STOP_GRADIENT)
        node = ir_node(b->graph, ir_arg(b->graph, node, 0));
    if (node->op != op || ir_arg(b->graph, node, 0) != whole)
        return 0;
    bool aligned = keeps_axes(&shape, &ir_node(b->graph, whole)->shape, node->attributes->axes);
    return aligned ? node->attributes->axes : 0;
}

/* exp(z) / sum(exp(z)), where z need not have its maximum subtracted: then it is done here. */
static Ref log_softmax(Builder *b, Ref p) {
    const Node *quotient = made_by(b, p, OPCODE_DIV);
    if (!quotient)
        return NO_REF;
    Ref power = ir_arg(b->graph, quotient, 0), total = ir_arg(b->graph, quotient, 1);
    const Node *exponential = made_by(b, power, OPCODE_EXP);
    if (!exponential || !shape_equal(&exponential->shape, &quotient->shape))
        return NO_REF;
    uint32_t axes = reduction_axes(b, total, OPCODE_SUM, power);
    if (!axes)
        return NO_REF;
    Ref z = ir_arg(b->graph, exponential, 0);
    const Node *shifted = made_by(b, z, OPCODE_SUB);
    if (shifted && reduction_axes(b, ir_arg(b->graph, shifted, 1), OPCODE_MAX, ir_arg(b->graph, shifted, 0)) == axes)
        return ir_binary(b, OPCODE_SUB, z, ir_unary(b, OPCODE_LOG, total));
    Ref low = ir_binary(b, OPCODE_SUB, z, ir_stop_gradient(b, ir_reduce(b, OPCODE_MAX, z, axes, true)));
    Ref sum = ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_EXP, low), axes, true);
    return ir_binary(b, OPCODE_SUB, low, ir_unary(b, OPCODE_LOG, sum));
}

/* What is subtracted from 1: the y of log(1 - y) and log1p(-y), or NO_REF. */
static Ref complement(Builder *b, Op op, Ref x) {
    const Node *node = made_by(b, x, op == OPCODE_LOG ? OPCODE_SUB : OPCODE_NEG);
    if (!node)
        return NO_REF;
    if (op == OPCODE_LOG1P)
        return ir_arg(b->graph, node, 0);
    return ir_is_fill(b->graph, ir_arg(b->graph, node, 0), 1) ? ir_arg(b->graph, node, 1) : NO_REF;
}

Ref numeric_log(Builder *b, Op op, Ref x) {
    Ref y = complement(b, op, x);
    if (y != NO_REF && shape_equal(&ir_node(b->graph, y)->shape, &ir_node(b->graph, x)->shape)) {
        Ref z = sigmoid_argument(b, y);
        return z == NO_REF ? NO_REF : log_sigmoid(b, ir_unary(b, OPCODE_NEG, z));
    }
    if (op == OPCODE_LOG1P)
        return NO_REF;
    Ref z = sigmoid_argument(b, x);
    return z != NO_REF ? log_sigmoid(b, z) : log_softmax(b, x);
}
