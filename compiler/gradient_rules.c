/* gradient_rules.c - the derivative of every op: what each input's adjoint gets from d, the adjoint of the node.
 *
 * Reads the node, its inputs and its result; appends nodes. gradient_flow sums over broadcast axes, so a rule may pass a
 * d of the result's shape. At corners as Keras on JAX: equal operands of maximum share, equal maxima share, |0|' = 1,
 * and the side of a select that was not taken gets exactly 0. Example: y = tanh(x) gives x d * (1 - y*y). */
#include "nnc.h"

#include <string.h>

#define X(name, text, arity, kind, shape, gradient, ...) GradientRule gradient;
#include "ops.h"
#undef X

GradientRule *gradient_rule(Op op) {
    static GradientRule *const rules[OPCODE_COUNT] = {
#define X(name, text, arity, kind, shape, gradient, ...) [OPCODE_##name] = gradient,
#include "ops.h"
#undef X
    };
    assert(op > OPCODE_NONE && op < OPCODE_COUNT);
    return rules[op];
}

static Ref input(Gradient *g, Ref self, uint32_t i) {
    const Graph *graph = gradient_builder(g)->graph;
    return ir_arg(graph, ir_node(graph, self), i);
}

static const Node *node_at(Gradient *g, Ref ref) {
    return ir_node(gradient_builder(g)->graph, ref);
}

static Ref unary(Gradient *g, Op op, Ref x) {
    return ir_unary(gradient_builder(g), op, x);
}

/* Operands here are nodes with aligned axes: a batched one has them all. */
static Ref binary(Gradient *g, Op op, Ref x, Ref y) {
    return ir_binary(gradient_builder(g), op, x, y);
}

static Ref with_number(Gradient *g, Op op, Ref x, double number) {
    return binary(g, op, x, ir_scalar(gradient_builder(g), number));
}

static Ref from_number(Gradient *g, Op op, double number, Ref x) {
    return binary(g, op, ir_scalar(gradient_builder(g), number), x);
}

static Ref select_or_zero(Gradient *g, Ref condition, Ref d) {
    return ir_select(gradient_builder(g), condition, d, ir_scalar(gradient_builder(g), 0));
}

void gradient_none(Gradient *g, Ref self, Ref d) {
    (void)g, (void)self, (void)d;
}

/* ---- one operand ------------------------------------------------------------------------------------------------------ */

void gradient_neg(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), unary(g, OPCODE_NEG, d));
}

void gradient_abs(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    Ref below = with_number(g, OPCODE_LESS, x, 0), less = unary(g, OPCODE_NEG, d);
    gradient_flow(g, x, ir_select(gradient_builder(g), below, less, d));
}

void gradient_sqrt(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), binary(g, OPCODE_MUL, d, from_number(g, OPCODE_DIV, 0.5, self)));
}

void gradient_exp(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), binary(g, OPCODE_MUL, d, self));
}

void gradient_expm1(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, binary(g, OPCODE_MUL, d, unary(g, OPCODE_EXP, x)));
}

void gradient_log(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, binary(g, OPCODE_DIV, d, x));
}

void gradient_log1p(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, binary(g, OPCODE_DIV, d, with_number(g, OPCODE_ADD, x, 1)));
}

void gradient_sin(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, binary(g, OPCODE_MUL, d, unary(g, OPCODE_COS, x)));
}

void gradient_cos(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, unary(g, OPCODE_NEG, binary(g, OPCODE_MUL, d, unary(g, OPCODE_SIN, x))));
}

void gradient_tanh(Gradient *g, Ref self, Ref d) {
    Ref slope = from_number(g, OPCODE_SUB, 1, binary(g, OPCODE_MUL, self, self));
    gradient_flow(g, input(g, self, 0), binary(g, OPCODE_MUL, d, slope));
}

void gradient_sigmoid(Gradient *g, Ref self, Ref d) {
    Ref slope = binary(g, OPCODE_MUL, self, from_number(g, OPCODE_SUB, 1, self));
    gradient_flow(g, input(g, self, 0), binary(g, OPCODE_MUL, d, slope));
}

void gradient_erf(Gradient *g, Ref self, Ref d) {
    const double two_over_sqrt_pi = 1.1283791670955126;
    Ref x = input(g, self, 0);
    Ref bell = unary(g, OPCODE_EXP, unary(g, OPCODE_NEG, binary(g, OPCODE_MUL, x, x)));
    gradient_flow(g, x, binary(g, OPCODE_MUL, d, with_number(g, OPCODE_MUL, bell, two_over_sqrt_pi)));
}

/* To or from i32 nothing flows: gradient_flow drops it, and an i32 result has no adjoint. */
void gradient_cast(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), d);
}

/* ---- two and three operands -------------------------------------------------------------------------------------------- */

void gradient_add(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), d);
    gradient_flow(g, input(g, self, 1), d);
}

void gradient_sub(Gradient *g, Ref self, Ref d) {
    Ref y = input(g, self, 1);
    gradient_flow(g, input(g, self, 0), d);
    if (gradient_wants(g, y))
        gradient_flow(g, y, unary(g, OPCODE_NEG, d));
}

void gradient_mul(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), y = input(g, self, 1);
    if (gradient_wants(g, x))
        gradient_flow(g, x, binary(g, OPCODE_MUL, d, y));
    if (gradient_wants(g, y))
        gradient_flow(g, y, binary(g, OPCODE_MUL, d, x));
}

/* p = exp(z) / sum(exp(z)): dz = p (d - sum(d p)), which needs p alone. */
static void gradient_softmax(Gradient *g, Ref self, Ref d, uint32_t axes) {
    Ref sum = ir_reduce(gradient_builder(g), OPCODE_SUM, binary(g, OPCODE_MUL, d, self), axes, true);
    Ref z = ir_arg(gradient_builder(g)->graph, node_at(g, input(g, self, 0)), 0);
    gradient_flow(g, z, binary(g, OPCODE_MUL, self, binary(g, OPCODE_SUB, d, sum)));
}

void gradient_div(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), y = input(g, self, 1);
    uint32_t axes = numeric_softmax_axes(gradient_builder(g)->graph, self);
    if (axes) {
        gradient_softmax(g, self, d, axes);
        return;
    }
    Ref part = binary(g, OPCODE_DIV, d, y);
    gradient_flow(g, x, part);
    if (gradient_wants(g, y))
        gradient_flow(g, y, unary(g, OPCODE_NEG, binary(g, OPCODE_MUL, part, self)));
}

/* x**0 is 1 everywhere, so its slope in x is 0 even at 0; and 0**y is flat in y. */
void gradient_pow(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), y = input(g, self, 1), zero = ir_scalar(gradient_builder(g), 0);
    if (gradient_wants(g, x)) {
        Ref power = binary(g, OPCODE_POW, x, with_number(g, OPCODE_SUB, y, 1));
        Ref slope = binary(g, OPCODE_MUL, y, power);
        bool constant = node_at(g, y)->op == OPCODE_FILL && node_at(g, y)->attributes->number != 0;
        if (!constant)
            slope = ir_select(gradient_builder(g), binary(g, OPCODE_EQUAL, y, zero), zero, slope);
        gradient_flow(g, x, binary(g, OPCODE_MUL, d, slope));
    }
    if (gradient_wants(g, y)) {
        Ref slope = binary(g, OPCODE_MUL, unary(g, OPCODE_LOG, x), self);
        slope = ir_select(gradient_builder(g), binary(g, OPCODE_EQUAL, x, zero), zero, slope);
        gradient_flow(g, y, binary(g, OPCODE_MUL, d, slope));
    }
}

/* The side that is not taken gets an exact 0, whatever d is; equal operands get half each. */
void gradient_extremum(Gradient *g, Ref self, Ref d) {
    bool maximum = node_at(g, self)->op == OPCODE_MAXIMUM;
    for (uint32_t i = 0; i < 2; i++) {
        Ref x = input(g, self, i), other = input(g, self, 1 - i);
        if (!gradient_wants(g, x))
            continue;
        Ref wins = maximum ? binary(g, OPCODE_LESS, other, x) : binary(g, OPCODE_LESS, x, other);
        Ref tie = binary(g, OPCODE_EQUAL, input(g, self, 0), input(g, self, 1));
        Ref half = select_or_zero(g, tie, with_number(g, OPCODE_MUL, d, 0.5));
        gradient_flow(g, x, ir_select(gradient_builder(g), wins, d, half));
    }
}

void gradient_select(Gradient *g, Ref self, Ref d) {
    Ref condition = input(g, self, 0), x = input(g, self, 1), y = input(g, self, 2);
    if (gradient_wants(g, x))
        gradient_flow(g, x, select_or_zero(g, condition, d));
    if (gradient_wants(g, y))
        gradient_flow(g, y, ir_select(gradient_builder(g), condition, ir_scalar(gradient_builder(g), 0), d));
}

void gradient_fma(Gradient *g, Ref self, Ref d) {
    gradient_mul(g, self, d);
    gradient_flow(g, input(g, self, 2), d);
}

/* ---- reductions and contraction ------------------------------------------------------------------------------------------ */

/* d of a reduction with its reduced axes back as 1, ready to broadcast against x. */
static Ref keep_axes(Gradient *g, Ref d, Ref x, uint32_t axes) {
    Shape shape = node_at(g, x)->shape;
    return ir_reshape(gradient_builder(g), d, shape_keep(&shape, axes));
}

void gradient_sum(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    d = keep_axes(g, d, x, node_at(g, self)->attributes->axes);
    gradient_flow(g, x, ir_expand(gradient_builder(g), d, node_at(g, x)->shape));
}

/* All equal maxima share alike. */
void gradient_max(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    uint32_t axes = node_at(g, self)->attributes->axes;
    Ref hit = binary(g, OPCODE_EQUAL, x, keep_axes(g, self, x, axes));
    Ref hits = ir_reduce(gradient_builder(g), OPCODE_SUM, hit, axes, true);
    Ref share = binary(g, OPCODE_DIV, keep_axes(g, d, x, axes), hits);
    gradient_flow(g, x, binary(g, OPCODE_MUL, hit, share));
}

void gradient_cumsum(Gradient *g, Ref self, Ref d) {
    Builder *b = gradient_builder(g);
    int axis = node_at(g, self)->attributes->axis;
    gradient_flow(g, input(g, self, 0), ir_reverse(b, ir_cumsum(b, ir_reverse(b, d, axis), axis), axis));
}

/* Each letter is in two of the three label strings, so either gradient is a contraction of d with the other operand. */
void gradient_contract(Gradient *g, Ref self, Ref d) {
    Ref a = input(g, self, 0), c = input(g, self, 1);
    const Attributes *attributes = node_at(g, self)->attributes;
    const char *la = attributes->labels[0], *lc = attributes->labels[1], *result = attributes->labels[2];
    if (gradient_wants(g, a))
        gradient_flow(g, a, ir_contract(gradient_builder(g), d, c, result, lc, la));
    if (gradient_wants(g, c))
        gradient_flow(g, c, ir_contract(gradient_builder(g), a, d, la, result, lc));
}

/* ---- moves ------------------------------------------------------------------------------------------------------------- */

void gradient_reshape(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    gradient_flow(g, x, ir_reshape(gradient_builder(g), d, node_at(g, x)->shape));
}

void gradient_transpose(Gradient *g, Ref self, Ref d) {
    int inverse[MAX_RANK] = {0};
    const Node *node = node_at(g, self);
    for (int i = 0; i < node->shape.rank; i++)
        inverse[node->attributes->perm[i]] = i;
    gradient_flow(g, input(g, self, 0), ir_transpose(gradient_builder(g), d, inverse));
}

void gradient_slice(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    const Attributes *attributes = node_at(g, self)->attributes;
    Shape shape = node_at(g, x)->shape;
    int64_t after[MAX_RANK] = {0};
    for (int i = 0; i < shape.rank; i++)
        after[i] = shape.dims[i] - attributes->high[i];
    gradient_flow(g, x, ir_pad(gradient_builder(g), d, attributes->low, after, 0));
}

void gradient_pad(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    const Attributes *attributes = node_at(g, self)->attributes;
    Shape shape = node_at(g, x)->shape;
    int64_t end[MAX_RANK] = {0};
    for (int i = 0; i < shape.rank; i++)
        end[i] = attributes->low[i] + shape.dims[i];
    gradient_flow(g, x, ir_slice(gradient_builder(g), d, attributes->low, end));
}

void gradient_concat(Gradient *g, Ref self, Ref d) {
    Node node = *node_at(g, self);
    int axis = node.attributes->axis;
    int64_t low[MAX_RANK] = {0}, high[MAX_RANK];
    memcpy(high, node.shape.dims, sizeof high);
    for (uint32_t i = 0; i < node.input_count; i++) {
        Ref part = input(g, self, i);
        high[axis] = low[axis] + node_at(g, part)->shape.dims[axis];
        if (gradient_wants(g, part))
            gradient_flow(g, part, ir_slice(gradient_builder(g), d, low, high));
        low[axis] = high[axis];
    }
}

void gradient_reverse(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), ir_reverse(gradient_builder(g), d, node_at(g, self)->attributes->axis));
}

void gradient_expand(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), d);
}

void gradient_gather(Gradient *g, Ref self, Ref d) {
    Ref table = input(g, self, 0);
    Shape shape = node_at(g, table)->shape;
    gradient_flow(g, table, ir_scatter_add(gradient_builder(g), d, input(g, self, 1), shape));
}

void gradient_scatter_add(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), ir_gather(gradient_builder(g), d, input(g, self, 1)));
}

/* ---- custom derivatives ---------------------------------------------------------------------------------------------------- */

/* Repeats node `from` with inputs that depend on the placeholder replaced by their copies. */
static Ref clone(Builder *b, Ref from, Ref placeholder, const Ref *copies) {
    Node node = *ir_node(b->graph, from);
    Ref *inputs = arena_alloc(b->comp, node.input_count * sizeof *inputs);
    bool changed = false;
    for (uint32_t i = 0; i < node.input_count; i++) {
        inputs[i] = ir_arg(b->graph, &node, i);
        if (inputs[i] >= placeholder && copies[inputs[i] - placeholder] != NO_REF) {
            inputs[i] = copies[inputs[i] - placeholder];
            changed = true;
        }
    }
    return changed ? ir_append(b, node, inputs, node.input_count) : NO_REF;
}

/* The gradients were written once with a placeholder for d; what depends on it is repeated with d itself. */
void gradient_custom(Gradient *g, Ref self, Ref d) {
    Builder *b = gradient_builder(g);
    Node node = *node_at(g, self);
    uint32_t count = (node.input_count - 1) / 2;
    Ref placeholder = node.attributes->placeholder, last = placeholder;
    for (uint32_t i = 0; i < count; i++)
        if (input(g, self, 1 + count + i) > last)
            last = input(g, self, 1 + count + i);
    Ref *copies = arena_alloc(b->comp, ((size_t)(last - placeholder) + 1) * sizeof *copies);
    copies[0] = d;
    for (Ref ref = placeholder + 1; ref <= last; ref++)
        copies[ref - placeholder] = clone(b, ref, placeholder, copies);
    for (uint32_t i = 0; i < count; i++) {
        Ref gradient = input(g, self, 1 + count + i);
        bool copied = gradient >= placeholder && copies[gradient - placeholder] != NO_REF;
        gradient_flow(g, input(g, self, 1 + i), copied ? copies[gradient - placeholder] : gradient);
    }
}
