/* algebra.c - element-wise identities that keep the value: x*1, x+0, x**2, --x, x/4, a select with a known condition.
 *
 * Reads a node's simplified inputs; appends what replaces it. Only rewrites that are exact in floating point, up to the
 * sign of a zero, except x**3 and x**-1, which as products and quotients are at least as accurate. Example:
 *   0 input x   1 fill 2   pow 0 1  →  mul 0 0 */
#include "nnc.h"

#include <math.h>

static bool is_number(const Builder *b, Ref ref, double *number) {
    const Node *node = ir_node(b->graph, ref);
    *number = node->op == OPCODE_FILL ? node->attributes->number : 0;
    return node->op == OPCODE_FILL;
}

/* x as the result of `node`: repeated where the other operand had made it larger. */
static Ref as_result(Builder *b, const Node *node, Ref x) {
    return ir_expand(b, x, node->shape);
}

static Ref fitted(Builder *b, const Node *node, Op op, Ref x) {
    return as_result(b, node, ir_unary(b, op, x));
}

static Ref negated(const Builder *b, Ref x) {
    const Node *node = ir_node(b->graph, x);
    return node->op == OPCODE_NEG ? ir_arg(b->graph, node, 0) : NO_REF;
}

/* Operands of nodes have their axes already: no ir_binary, which would align them anew. */
static Ref pair(Builder *b, Op op, Ref x, Ref y) {
    return ir_append(b, (Node){.op = op}, (Ref[]){x, y}, 2);
}

/* Both nodes have one element type, so a number is built in it. */
static Ref number_like(Builder *b, Ref x, double number) {
    return ir_fill(b, number, ir_node(b->graph, x)->element, (Shape){0});
}

/* k x + k x is (k + k) x, where k has fewer elements. */
static Ref twice(Builder *b, Ref sum) {
    const Node *node = ir_node(b->graph, sum);
    for (uint32_t i = 0; i < 2 && node->op == OPCODE_MUL; i++) {
        Ref factor = ir_arg(b->graph, node, i), other = ir_arg(b->graph, node, 1 - i);
        const Shape *few = &ir_node(b->graph, factor)->shape, *many = &ir_node(b->graph, other)->shape;
        if ((many->batched && !few->batched) || (many->batched == few->batched && shape_size(few) < shape_size(many)))
            return pair(b, OPCODE_MUL, pair(b, OPCODE_ADD, factor, factor), other);
    }
    return NO_REF;
}

static Ref rewrite_add(Builder *b, const Node *node, Ref x, Ref y) {
    double number;
    if (is_number(b, y, &number) && number == 0)
        return as_result(b, node, x);
    if (is_number(b, x, &number) && number == 0)
        return as_result(b, node, y);
    if (negated(b, y) != NO_REF)
        return pair(b, OPCODE_SUB, x, negated(b, y));
    if (negated(b, x) != NO_REF)
        return pair(b, OPCODE_SUB, y, negated(b, x));
    return x == y ? twice(b, x) : NO_REF;
}

static Ref rewrite_sub(Builder *b, const Node *node, Ref x, Ref y) {
    double number;
    if (is_number(b, y, &number) && number == 0)
        return as_result(b, node, x);
    if (is_number(b, x, &number) && number == 0)
        return fitted(b, node, OPCODE_NEG, y);
    if (negated(b, y) != NO_REF)
        return pair(b, OPCODE_ADD, x, negated(b, y));
    return NO_REF;
}

static Ref rewrite_mul(Builder *b, const Node *node, Ref x, Ref y) {
    for (int i = 0; i < 2; i++) {
        double number;
        Ref factor = i ? x : y, other = i ? y : x;
        if (is_number(b, factor, &number) && number == 1)
            return as_result(b, node, other);
        if (is_number(b, factor, &number) && number == -1)
            return fitted(b, node, OPCODE_NEG, other);
    }
    if (negated(b, x) != NO_REF && negated(b, y) != NO_REF)
        return pair(b, OPCODE_MUL, negated(b, x), negated(b, y));
    return NO_REF;
}

/* A power of two has an exact inverse. */
static Ref rewrite_div(Builder *b, const Node *node, Ref x, Ref y) {
    double number;
    int exponent;
    if (negated(b, x) != NO_REF && negated(b, y) != NO_REF)
        return pair(b, OPCODE_DIV, negated(b, x), negated(b, y));
    if (!is_number(b, y, &number) || node->element != ELEMENT_F32)
        return NO_REF;
    if (number == 1)
        return as_result(b, node, x);
    if (number == -1)
        return fitted(b, node, OPCODE_NEG, x);
    if (fabs(frexp(number, &exponent)) == 0.5 && exponent > -120 && exponent < 120)
        return as_result(b, node, pair(b, OPCODE_MUL, x, number_like(b, x, 1 / number)));
    return NO_REF;
}

static Ref rewrite_pow(Builder *b, const Node *node, Ref x, Ref y) {
    double number;
    if (!is_number(b, y, &number))
        return NO_REF;
    if (number == 1)
        return as_result(b, node, x);
    if (number == 0.5)
        return fitted(b, node, OPCODE_SQRT, x);
    if (number == 0)
        return ir_fill(b, 1, node->element, node->shape);
    if (number == -1)
        return as_result(b, node, pair(b, OPCODE_DIV, number_like(b, x, 1), x));
    if (number != 2 && number != 3)
        return NO_REF;
    Ref square = pair(b, OPCODE_MUL, x, x);
    return as_result(b, node, number == 2 ? square : pair(b, OPCODE_MUL, square, x));
}

static Ref rewrite_unary(Builder *b, const Node *node, Ref x) {
    const Node *inner = ir_node(b->graph, x);
    bool repeatable = node->op == OPCODE_ABS || node->op == OPCODE_SIGN || node->op == OPCODE_FLOOR
                      || node->op == OPCODE_ROUND;
    if (node->op == OPCODE_CAST && inner->element == node->element)
        return x;
    if (node->op == OPCODE_NEG && inner->op == OPCODE_NEG)
        return ir_arg(b->graph, inner, 0);
    if (node->op == OPCODE_NEG && inner->op == OPCODE_SUB)
        return pair(b, OPCODE_SUB, ir_arg(b->graph, inner, 1), ir_arg(b->graph, inner, 0));
    if (repeatable && inner->op == node->op)
        return x;
    if (node->op == OPCODE_ABS && inner->op == OPCODE_NEG)
        return ir_unary(b, OPCODE_ABS, ir_arg(b->graph, inner, 0));
    return NO_REF;
}

static bool is_comparison(Op op) {
    return op == OPCODE_LESS || op == OPCODE_LESS_EQUAL || op == OPCODE_EQUAL;
}

/* x where the condition is true, with what it is selected from by the same condition instead of the select; x if there is
 * none. One product, quotient or sum of it is looked through: select(c, select(c, a, 0) * k, 0) is select(c, a * k, 0). */
static Ref unselected(Builder *b, Ref condition, Ref x, uint32_t side) {
    Node node = *ir_node(b->graph, x);
    if (node.op == OPCODE_SELECT && ir_arg(b->graph, &node, 0) == condition) return ir_arg(b->graph, &node, side);
    if (node.op != OPCODE_MUL && node.op != OPCODE_DIV && node.op != OPCODE_ADD && node.op != OPCODE_SUB) return x;
    Ref operands[2];
    bool changed = false;
    for (uint32_t i = 0; i < 2; i++) {
        operands[i] = ir_arg(b->graph, &node, i);
        const Node *operand = ir_node(b->graph, operands[i]);
        if (operand->op != OPCODE_SELECT || ir_arg(b->graph, operand, 0) != condition) continue;
        Ref inner = ir_arg(b->graph, operand, side);
        if (!shape_equal(&ir_node(b->graph, inner)->shape, &operand->shape)) continue;
        operands[i] = inner;
        changed = true;
    }
    return changed ? pair(b, node.op, operands[0], operands[1]) : x;
}

static Ref rewrite_select(Builder *b, const Node *node, const Ref *inputs) {
    double number, one, zero;
    Ref condition = inputs[0], x = inputs[1], y = inputs[2];
    if (is_number(b, condition, &number))
        return as_result(b, node, number != 0 ? x : y);
    if (x == y)
        return as_result(b, node, x);
    if (is_comparison(ir_node(b->graph, condition)->op) && node->element == ELEMENT_F32 && is_number(b, x, &one)
        && one == 1 && is_number(b, y, &zero) && zero == 0)
        return as_result(b, node, condition);
    x = unselected(b, condition, x, 1);
    y = unselected(b, condition, y, 2);
    if (x == inputs[1] && y == inputs[2])
        return NO_REF;
    return as_result(b, node, ir_append(b, (Node){.op = OPCODE_SELECT}, (Ref[]){condition, x, y}, 3));
}

static Ref narrow_all(Builder *b, const Node *node, const Ref *inputs) {
    Ref narrow[3];
    bool any = false;
    for (uint32_t i = 0; i < node->input_count; i++) {
        const Node *x = ir_node(b->graph, inputs[i]);
        if (x->op != OPCODE_EXPAND && x->op != OPCODE_FILL)
            return NO_REF;
        any |= x->op == OPCODE_EXPAND;
        narrow[i] = x->op == OPCODE_EXPAND ? ir_arg(b->graph, x, 0)
                                           : ir_fill(b, x->attributes->number, x->element, (Shape){0});
    }
    Node probe = *node;
    if (!any)
        return NO_REF;
    shape_rule(node->op)(b->graph, narrow, &probe);
    if (shape_equal(&probe.shape, &node->shape))
        return NO_REF;
    Shape shape = node->shape;
    Ref made = ir_append(b, *node, narrow, node->input_count);
    return ir_expand(b, made, shape);
}

/* Element-wise ops broadcast themselves, so an operand needs no expand, and a fill no shape, if another operand gives
 * the result its shape; if none does, the op is done before the expand. */
static Ref narrow_operands(Builder *b, const Node *node, const Ref *inputs) {
    Ref narrow[3];
    bool changed = false;
    assert(node->input_count <= 3);
    for (uint32_t i = 0; i < node->input_count; i++)
        narrow[i] = inputs[i];
    Ref before_expand = narrow_all(b, node, inputs);
    if (before_expand != NO_REF)
        return before_expand;
    for (uint32_t i = 0; i < node->input_count; i++) {
        const Node *x = ir_node(b->graph, narrow[i]);
        Ref before = narrow[i];
        if (x->op == OPCODE_EXPAND)
            narrow[i] = ir_arg(b->graph, x, 0);
        else if (x->op == OPCODE_FILL && x->shape.rank > 0)
            narrow[i] = ir_fill(b, x->attributes->number, x->element, (Shape){0});
        else
            continue;
        Node probe = *node;
        shape_rule(node->op)(b->graph, narrow, &probe);
        if (shape_equal(&probe.shape, &node->shape))
            changed = true;
        else
            narrow[i] = before;
    }
    return changed ? ir_append(b, *node, narrow, node->input_count) : NO_REF;
}

Ref algebra_node(Builder *b, const Node *node, const Ref *inputs) {
    if (op_info(node->op)->kind != KIND_ELEMENTWISE || node->op == OPCODE_EXPAND)
        return NO_REF;
    if (node->input_count > 0) {
        Ref narrow = narrow_operands(b, node, inputs);
        if (narrow != NO_REF)
            return narrow;
    }
    switch (node->op) {
    case OPCODE_ADD: return rewrite_add(b, node, inputs[0], inputs[1]);
    case OPCODE_SUB: return rewrite_sub(b, node, inputs[0], inputs[1]);
    case OPCODE_MUL: return rewrite_mul(b, node, inputs[0], inputs[1]);
    case OPCODE_DIV: return rewrite_div(b, node, inputs[0], inputs[1]);
    case OPCODE_POW: return rewrite_pow(b, node, inputs[0], inputs[1]);
    case OPCODE_MAXIMUM:
    case OPCODE_MINIMUM: return inputs[0] == inputs[1] ? inputs[0] : NO_REF;
    case OPCODE_SELECT: return rewrite_select(b, node, inputs);
    case OPCODE_LOG:
    case OPCODE_LOG1P: return numeric_log(b, node->op, inputs[0]);
    default: return node->input_count == 1 ? rewrite_unary(b, node, inputs[0]) : NO_REF;
    }
}
