/* fold.c - constant folding: an op of fills is a fill.
 *
 * Reads fills; appends a fill of the result's shape. Numbers are computed in double and rounded to float after every
 * op, as the run time would. Example: 0 fill 2   1 fill 3   mul 0 1  →  fill 6 */
#include "nnc.h"

#include <math.h>

static const double OVERFLOW = 2147483648.0;

static double erf_or_rest(Op op, double x) {
    switch (op) {
    case OPCODE_SIN: return sin(x);
    case OPCODE_COS: return cos(x);
    case OPCODE_TANH: return tanh(x);
    case OPCODE_SIGMOID: return 1 / (1 + exp(-x));
    case OPCODE_ERF: return erf(x);
    case OPCODE_CAST: return x;
    default: return NAN;
    }
}

static double unary(Op op, double x) {
    switch (op) {
    case OPCODE_NEG: return -x;
    case OPCODE_ABS: return fabs(x);
    case OPCODE_SIGN: return isnan(x) ? x : (x > 0) - (x < 0);
    case OPCODE_FLOOR: return floor(x);
    case OPCODE_ROUND: return x - remainder(x, 1);      /* half to even, whatever the rounding mode */
    case OPCODE_SQRT: return sqrt(x);
    case OPCODE_EXP: return exp(x);
    case OPCODE_EXPM1: return expm1(x);
    case OPCODE_LOG: return log(x);
    case OPCODE_LOG1P: return log1p(x);
    default: return erf_or_rest(op, x);
    }
}

static double extremum(Op op, double x, double y) {
    if (isnan(x) || isnan(y))
        return NAN;
    return op == OPCODE_MAXIMUM ? (x > y ? x : y) : (x < y ? x : y);
}

static double binary(Op op, double x, double y) {
    switch (op) {
    case OPCODE_ADD: return x + y;
    case OPCODE_SUB: return x - y;
    case OPCODE_MUL: return x * y;
    case OPCODE_DIV:
    case OPCODE_QUOTIENT: return x / y;
    case OPCODE_POW: return pow(x, y);
    case OPCODE_MAXIMUM:
    case OPCODE_MINIMUM: return extremum(op, x, y);
    case OPCODE_LESS: return x < y;
    case OPCODE_LESS_EQUAL: return x <= y;
    case OPCODE_EQUAL: return x == y;
    default: return NAN;
    }
}

static double round_to(double x, Element element) {
    return element == ELEMENT_F32 ? (double)(float)x : trunc(x);
}

/* False when the run time's result is not ours to know: an integer that overflows. */
bool fold_scalar(Op op, const double *x, Element from, Element to, double *result) {
    double a[3] = {0};
    int arity = op_info(op)->arity;
    assert(op_info(op)->kind == KIND_ELEMENTWISE && arity <= 3);
    for (int i = 0; i < arity; i++)
        a[i] = round_to(x[i], from);
    double value = arity == 1 ? unary(op, a[0]) : arity == 2 ? binary(op, a[0], a[1])
                   : op == OPCODE_SELECT ? (a[0] != 0 ? a[1] : a[2]) : fma(a[0], a[1], a[2]);
    if (to == ELEMENT_I32 && !(fabs(value) < OVERFLOW))
        return false;
    *result = round_to(value, to);
    return true;
}

static bool all_fills(const Builder *b, const Node *node, const Ref *inputs) {
    for (uint32_t i = 0; i < node->input_count; i++)
        if (ir_node(b->graph, inputs[i])->op != OPCODE_FILL)
            return false;
    return node->input_count > 0;
}

static double number_of(const Builder *b, Ref fill) {
    return ir_node(b->graph, fill)->attributes->number;
}

static Ref fold_elementwise(Builder *b, const Node *node, const Ref *inputs) {
    double numbers[3] = {0}, result;
    for (uint32_t i = 0; i < node->input_count; i++)
        numbers[i] = number_of(b, inputs[i]);
    if (node->op == OPCODE_EXPAND)
        return ir_fill(b, numbers[0], node->element, node->shape);
    if (!fold_scalar(node->op, numbers, ir_node(b->graph, inputs[0])->element, node->element, &result))
        return NO_REF;
    return ir_fill(b, result, node->element, node->shape);
}

/* The sum over static axes of one number; over the batch the count is not known. */
static Ref fold_sum(Builder *b, const Node *node, const Ref *inputs) {
    const Node *x = ir_node(b->graph, inputs[0]);
    double total = number_of(b, inputs[0]);
    if (x->shape.batched && (node->attributes->axes & 1))
        return NO_REF;
    for (int i = 0; i < x->shape.rank; i++)
        if (node->attributes->axes >> i & 1)
            total *= (double)x->shape.dims[i];
    return ir_fill(b, round_to(total, node->element), node->element, node->shape);
}

static bool same_numbers(const Builder *b, const Node *node, const Ref *inputs) {
    for (uint32_t i = 1; i < node->input_count; i++)
        if (number_of(b, inputs[i]) != number_of(b, inputs[0]))
            return false;
    return true;
}

static bool empty(const Shape *shape) {
    return shape_size(shape) == 0;
}

Ref fold_node(Builder *b, const Node *node, const Ref *inputs) {
    if (node->op == OPCODE_GATHER && ir_node(b->graph, inputs[0])->op == OPCODE_FILL)
        return ir_fill(b, number_of(b, inputs[0]), node->element, node->shape);
    if (!all_fills(b, node, inputs))
        return NO_REF;
    if (op_info(node->op)->kind == KIND_ELEMENTWISE)
        return fold_elementwise(b, node, inputs);
    switch (node->op) {
    case OPCODE_SUM: return fold_sum(b, node, inputs);
    case OPCODE_PAD:
        if (node->attributes->number != number_of(b, inputs[0]))
            return NO_REF;
        break;
    case OPCODE_CONCAT:
        if (!same_numbers(b, node, inputs))
            return NO_REF;
        break;
    case OPCODE_MAX:
        if (empty(&ir_node(b->graph, inputs[0])->shape))
            return NO_REF;
        break;
    case OPCODE_RESHAPE:
    case OPCODE_TRANSPOSE:
    case OPCODE_SLICE:
    case OPCODE_REVERSE: break;
    default: return NO_REF;
    }
    return ir_fill(b, number_of(b, inputs[0]), node->element, node->shape);
}
