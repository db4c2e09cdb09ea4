/* numeric.c - what would overflow or lose everything as it is written: log(softmax(x)), log(sigmoid(x)), log(1 + exp(x)),
 * log(sum(exp(x))), and by hand 1 / (1 + exp(-x)), exp(x) / sum(exp(x)), (exp(x) - exp(-x)) / (exp(x) + exp(-x)).
 *
 * Also which numbers are known to be neither tiny nor huge.
 *
 * ir_unary asks it for every log and ir_binary for every quotient that is built, so the safe form is there before
 * differentiation and at -O0 too. Reads the operands' definitions; appends nodes. Example, p = exp(x - max x) /
 * sum(exp(x - max x)):
 *   log(p)  →  (x - max x) - log(sum(exp(x - max x))) */
#include "nnc.h"

static const Node *made_by(const Graph *graph, Ref x, Op op) {
    const Node *node = ir_node(graph, x);
    return node->op == op ? node : NULL;
}

/* The argument of a sigmoid, also one written 1 / (1 + exp(-x)); NO_REF otherwise. */
static Ref sigmoid_argument(Builder *b, Ref p) {
    const Node *node = made_by(b->graph, p, OPCODE_SIGMOID);
    if (node)
        return ir_arg(b->graph, node, 0);
    node = made_by(b->graph, p, OPCODE_DIV);
    if (!node || !ir_is_fill(b->graph, ir_arg(b->graph, node, 0), 1))
        return NO_REF;
    node = made_by(b->graph, ir_arg(b->graph, node, 1), OPCODE_ADD);
    if (!node)
        return NO_REF;
    for (uint32_t i = 0; i < 2; i++) {
        const Node *power = made_by(b->graph, ir_arg(b->graph, node, i), OPCODE_EXP);
        if (!power || !ir_is_fill(b->graph, ir_arg(b->graph, node, 1 - i), 1))
            continue;
        const Node *negated = made_by(b->graph, ir_arg(b->graph, power, 0), OPCODE_NEG);
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

/* The same value, perhaps written twice: exp(x) and exp(x). */
static bool is_same(const Graph *graph, Ref x, Ref y) {
    const Node *left = ir_node(graph, x), *right = ir_node(graph, y);
    return x == y || (left->op == OPCODE_EXP && right->op == OPCODE_EXP && ir_arg(graph, left, 0) == ir_arg(graph, right, 0));
}

/* The axes over which `part` is the reduction `op` of `whole`, aligned with it; 0 if it is not. */
static uint32_t reduction_axes(const Graph *graph, Ref part, Op op, Ref whole) {
    const Node *node = ir_node(graph, part);
    while (node->op == OPCODE_EXPAND || node->op == OPCODE_STOP_GRADIENT)
        node = ir_node(graph, ir_arg(graph, node, 0));
    Shape shape = node->shape;
    while (node->op == OPCODE_RESHAPE || node->op == OPCODE_STOP_GRADIENT)
        node = ir_node(graph, ir_arg(graph, node, 0));
    if (node->op != op || !is_same(graph, ir_arg(graph, node, 0), whole))
        return 0;
    bool aligned = keeps_axes(&shape, &ir_node(graph, whole)->shape, node->attributes->axes);
    return aligned ? node->attributes->axes : 0;
}

/* z without its maximum along the axes. */
static Ref shifted_down(Builder *b, Ref z, uint32_t axes) {
    return ir_binary(b, OPCODE_SUB, z, ir_stop_gradient(b, ir_reduce(b, OPCODE_MAX, z, axes, true)));
}

/* Whether z is something less its own maximum along the axes. */
static bool is_shifted(const Graph *graph, Ref z, uint32_t axes) {
    const Node *shifted = made_by(graph, z, OPCODE_SUB);
    return shifted && reduction_axes(graph, ir_arg(graph, shifted, 1), OPCODE_MAX, ir_arg(graph, shifted, 0)) == axes;
}

uint32_t numeric_softmax_axes(const Graph *graph, Ref p) {
    const Node *quotient = made_by(graph, p, OPCODE_DIV);
    const Node *exponential = quotient ? made_by(graph, ir_arg(graph, quotient, 0), OPCODE_EXP) : NULL;
    if (!exponential || !shape_equal(&exponential->shape, &quotient->shape))
        return 0;
    return reduction_axes(graph, ir_arg(graph, quotient, 1), OPCODE_SUM, ir_arg(graph, quotient, 0));
}

/* exp(z) / sum(exp(z)), where z need not have its maximum subtracted: then it is done here. */
static Ref log_softmax(Builder *b, Ref p) {
    uint32_t axes = numeric_softmax_axes(b->graph, p);
    if (!axes)
        return NO_REF;
    const Node *quotient = ir_node(b->graph, p);
    Ref total = ir_arg(b->graph, quotient, 1), z = ir_arg(b->graph, ir_node(b->graph, ir_arg(b->graph, quotient, 0)), 0);
    if (is_shifted(b->graph, z, axes))
        return ir_binary(b, OPCODE_SUB, z, ir_unary(b, OPCODE_LOG, total));
    Ref low = shifted_down(b, z, axes);
    Ref sum = ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_EXP, low), axes, true);
    return ir_binary(b, OPCODE_SUB, low, ir_unary(b, OPCODE_LOG, sum));
}

/* log(1 + exp(z)) = max(z, 0) + log1p(exp(-|z|)); the tail of that form itself stays. */
static Ref log_one_plus_exp(Builder *b, Ref power) {
    const Node *exponential = made_by(b->graph, power, OPCODE_EXP);
    if (!exponential)
        return NO_REF;
    Ref z = ir_arg(b->graph, exponential, 0);
    const Node *negated = made_by(b->graph, z, OPCODE_NEG);
    if (negated && made_by(b->graph, ir_arg(b->graph, negated, 0), OPCODE_ABS))
        return NO_REF;
    Ref tail = ir_unary(b, OPCODE_EXP, ir_unary(b, OPCODE_NEG, ir_unary(b, OPCODE_ABS, z)));
    Ref most = ir_binary(b, OPCODE_MAXIMUM, z, ir_scalar(b, 0));
    return ir_binary(b, OPCODE_ADD, most, ir_unary(b, OPCODE_LOG1P, tail));
}

/* The power in 1 + exp(z) or exp(z) + 1 of this shape, or NO_REF. */
static Ref one_plus(Builder *b, Ref x) {
    const Node *sum = made_by(b->graph, x, OPCODE_ADD);
    for (uint32_t i = 0; sum && i < 2; i++) {
        Ref other = ir_arg(b->graph, sum, i);
        if (ir_is_fill(b->graph, ir_arg(b->graph, sum, 1 - i), 1) && made_by(b->graph, other, OPCODE_EXP) &&
            shape_equal(&ir_node(b->graph, other)->shape, &sum->shape))
            return other;
    }
    return NO_REF;
}

/* log(sum(exp(z))) = max z + log(sum(exp(z - max z))) */
static Ref log_sum_exp(Builder *b, Ref x) {
    const Node *sum = made_by(b->graph, x, OPCODE_SUM);
    const Node *exponential = sum ? made_by(b->graph, ir_arg(b->graph, sum, 0), OPCODE_EXP) : NULL;
    if (!exponential || (sum->attributes->axes & 1 && exponential->shape.batched))
        return NO_REF;
    Ref z = ir_arg(b->graph, exponential, 0);
    uint32_t axes = sum->attributes->axes;
    Shape shape = sum->shape;
    if (is_shifted(b->graph, z, axes))
        return NO_REF;
    Ref most = ir_reshape(b, ir_stop_gradient(b, ir_reduce(b, OPCODE_MAX, z, axes, true)), shape);
    Ref total = ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_EXP, shifted_down(b, z, axes)), axes, true);
    return ir_binary(b, OPCODE_ADD, most, ir_unary(b, OPCODE_LOG, ir_reshape(b, total, shape)));
}

/* What is subtracted from 1: the y of log(1 - y) and log1p(-y), or NO_REF. */
static Ref complement(Builder *b, Op op, Ref x) {
    const Node *node = made_by(b->graph, x, op == OPCODE_LOG ? OPCODE_SUB : OPCODE_NEG);
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
        return log_one_plus_exp(b, x);
    Ref z = sigmoid_argument(b, x), power = one_plus(b, x);
    if (z != NO_REF)
        return log_sigmoid(b, z);
    if (power != NO_REF)
        return log_one_plus_exp(b, power);
    Ref safe = log_sum_exp(b, x);
    return safe != NO_REF ? safe : log_softmax(b, x);
}

/* The z of exp(z) ± exp(-z), given the two operands. */
static Ref opposite_powers(Builder *b, Ref x, Ref y) {
    const Node *up = made_by(b->graph, x, OPCODE_EXP), *down = made_by(b->graph, y, OPCODE_EXP);
    const Node *negated = down ? made_by(b->graph, ir_arg(b->graph, down, 0), OPCODE_NEG) : NULL;
    return up && negated && ir_arg(b->graph, negated, 0) == ir_arg(b->graph, up, 0) ? ir_arg(b->graph, up, 0) : NO_REF;
}

static Ref tanh_argument(Builder *b, Ref x, Ref y) {
    const Node *above = made_by(b->graph, x, OPCODE_SUB), *below = made_by(b->graph, y, OPCODE_ADD);
    if (!above || !below)
        return NO_REF;
    Ref z = opposite_powers(b, ir_arg(b->graph, above, 0), ir_arg(b->graph, above, 1));
    Ref same = opposite_powers(b, ir_arg(b->graph, below, 0), ir_arg(b->graph, below, 1));
    return z == same ? z : NO_REF;
}

/* exp(z) / sum(exp(z)) with nothing taken off z. */
static Ref softmax_of(Builder *b, Ref x, Ref y) {
    const Node *exponential = made_by(b->graph, x, OPCODE_EXP);
    uint32_t axes = exponential ? reduction_axes(b->graph, y, OPCODE_SUM, x) : 0;
    if (!axes || (axes & 1 && exponential->shape.batched))
        return NO_REF;
    Ref z = ir_arg(b->graph, exponential, 0);
    if (is_shifted(b->graph, z, axes))
        return NO_REF;
    Ref power = ir_unary(b, OPCODE_EXP, shifted_down(b, z, axes));
    return ir_binary(b, OPCODE_DIV, power, ir_reduce(b, OPCODE_SUM, power, axes, true));
}

Ref numeric_quotient(Builder *b, Ref x, Ref y) {
    Ref power = ir_is_fill(b->graph, x, 1) ? one_plus(b, y) : NO_REF;
    if (power != NO_REF) {
        const Node *negated = made_by(b->graph, ir_arg(b->graph, ir_node(b->graph, power), 0), OPCODE_NEG);
        return negated ? ir_unary(b, OPCODE_SIGMOID, ir_arg(b->graph, negated, 0)) : NO_REF;
    }
    Ref z = tanh_argument(b, x, y);
    return z != NO_REF ? ir_unary(b, OPCODE_TANH, z) : softmax_of(b, x, y);
}

/* ---- moderate numbers ---- */

/* Not negative, unless it is NaN. */
static bool is_never_negative(const Graph *graph, Ref x) {
    enum { DEEP = 8 };
    for (int depth = 0; depth < DEEP; depth++) {
        const Node *node = ir_node(graph, x);
        switch (node->op) {
        case OPCODE_ABS: case OPCODE_SQRT: case OPCODE_EXP: case OPCODE_SIGMOID: return true;
        case OPCODE_RESHAPE: case OPCODE_EXPAND: case OPCODE_SUM: case OPCODE_MAX: x = ir_arg(graph, node, 0); break;
        case OPCODE_MUL: case OPCODE_DIV: {
            Ref y = ir_arg(graph, node, 1);
            if (node->op == OPCODE_MUL && ir_arg(graph, node, 0) == y) return true;
            const Node *factor = ir_node(graph, y);
            if (factor->op != OPCODE_BATCH_SIZE && (factor->op != OPCODE_FILL || !(factor->attributes->number > 0))) return false;
            x = ir_arg(graph, node, 0);
            break;
        }
        default: return false;
        }
    }
    return false;
}

/* The constant in x + c, c + x whose other operand is `other`; 0 where there is none. */
static double constant_beside(const Graph *graph, Ref x, Ref *other) {
    const Node *sum = made_by(graph, x, OPCODE_ADD);
    for (uint32_t side = 0; sum && side < 2; side++) {
        const Node *constant = made_by(graph, ir_arg(graph, sum, side), OPCODE_FILL);
        *other = ir_arg(graph, sum, 1 - side);
        if (constant) return constant->attributes->number;
    }
    return 0;
}

bool numeric_is_moderate(const Graph *graph, Ref x) {
    const Node *node = ir_node(graph, x);
    Ref other = NO_REF;
    while (node->op == OPCODE_RESHAPE || node->op == OPCODE_EXPAND) x = ir_arg(graph, node, 0), node = ir_node(graph, x);
    if (node->op == OPCODE_SQRT) {              /* of y + c: between sqrt(c) and 2^64 */
        double more = constant_beside(graph, ir_arg(graph, node, 0), &other);
        return more >= 0x1p-60 && more <= 0x1p60 && is_never_negative(graph, other);
    }
    if (node->op == OPCODE_ADD) {               /* sqrt(y) + c: between c and 2^64 + c */
        double more = constant_beside(graph, x, &other);
        return more >= 0x1p-60 && more <= 0x1p60 && made_by(graph, other, OPCODE_SQRT);
    }
    /* sum(exp(z - max z)): between 1, where z is largest, and the number of terms. */
    const Node *power = node->op == OPCODE_SUM ? made_by(graph, ir_arg(graph, node, 0), OPCODE_EXP) : NULL;
    return power && is_shifted(graph, ir_arg(graph, power, 0), node->attributes->axes);
}
