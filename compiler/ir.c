/* ir.c - building the graph: every node comes from ir_append, which applies the op's shape rule.
 *
 * Reads inputs' shapes; appends nodes. The builders do what a backend should not have to: operands of an element-wise
 * op get one element type and, when batched, all axes; a contraction has no letter of one operand alone; log of a
 * softmax or sigmoid becomes its safe form. Example: ir_binary(ADD, x f32[n], b f32[3]) is
 *   0 input x f32[n]   1 load b f32[3]   2 reshape 0 f32[n,1]   3 add 2 1 f32[n,3] */
#include "nnc.h"

#include <math.h>
#include <string.h>

const OpInfo *op_info(Op op) {
    static const OpInfo table[OPCODE_COUNT] = {
        [OPCODE_NONE] = {.text = "none"},
#define X(name, text, arity, kind, shape, gradient, c, vector, flags, c_integer)                                     \
    [OPCODE_##name] = {text, arity, kind, c, vector, flags, c_integer},
#include "ops.h"
#undef X
    };
    assert(op < OPCODE_COUNT);
    return &table[op];
}

static const Attributes no_attributes = {0};

int64_t layer_of(Compilation *comp, const Module *module, const char *instance) {
    if (instance == NULL || instance[0] == '\0') return -1;
    return index_get(&module->layer_index, intern_length(comp, instance, strcspn(instance, "/")));
}

void graph_reserve(Compilation *comp, Graph *graph, size_t nodes, size_t inputs) {
    *graph = (Graph){0};
    graph->nodes.capacity = nodes + 1;
    graph->nodes.data = arena_alloc(comp, graph->nodes.capacity * sizeof *graph->nodes.data);
    graph->inputs.capacity = inputs + 1;
    graph->inputs.data = arena_alloc(comp, graph->inputs.capacity * sizeof *graph->inputs.data);
}

void graph_replace(Graph *graph, const Graph *made) {
    arena_release(graph->nodes.data, graph->nodes.capacity * sizeof *graph->nodes.data);
    arena_release(graph->inputs.data, graph->inputs.capacity * sizeof *graph->inputs.data);
    *graph = *made;
}

Attributes *ir_own_attributes(Compilation *comp, Node *node) {
    Attributes *attributes = arena_alloc(comp, sizeof *attributes);
    *attributes = *node->attributes;
    node->attributes = attributes;
    return attributes;
}

Program program_copy(Compilation *comp, const Program *from) {
    Program copy = *from;
    memset(&copy.results, 0, sizeof copy.results);
    memset(&copy.graph, 0, sizeof copy.graph);
    for (size_t i = 0; i < from->results.count; i++) array_push(comp, &copy.results, from->results.data[i]);
    for (size_t i = 0; i < from->graph.nodes.count; i++) array_push(comp, &copy.graph.nodes, from->graph.nodes.data[i]);
    for (size_t i = 0; i < from->graph.inputs.count; i++) array_push(comp, &copy.graph.inputs, from->graph.inputs.data[i]);
    return copy;
}

Ref ir_append(Builder *b, Node node, const Ref *inputs, size_t count) {
    const OpInfo *info = op_info(node.op);
    assert(info->arity == -1 || (size_t)info->arity == count);
    (void)info;
    if (!node.attributes)
        node.attributes = &no_attributes;
    node.input_count = (uint32_t)count;
    node.role = b->role;
    node.origin = b->origin;
    shape_rule(node.op)(b->graph, inputs, &node);
    if (b->simplifier)
        return simplify_node(b, &node, inputs);
    Graph *graph = b->graph;
    assert(graph->nodes.count < MAX_NODES);
    node.first_input = (uint32_t)graph->inputs.count;
    for (size_t i = 0; i < count; i++) {
        Ref input = inputs[i];          /* read before a push may move the array that it lies in */
        assert(input < graph->nodes.count);
        array_push(b->comp, &graph->inputs, input);
    }
    array_push(b->comp, &graph->nodes, node);
    return (Ref)(graph->nodes.count - 1);
}

static Attributes *attributes_new(Builder *b) {
    return arena_alloc(b->comp, sizeof(Attributes));
}

static const Shape *shape_at(const Builder *b, Ref x) {
    return &ir_node(b->graph, x)->shape;
}

static Element element_at(const Builder *b, Ref x) {
    return ir_node(b->graph, x)->element;
}

/* ---- sources --------------------------------------------------------------------------------------------------------- */

static Ref append_indexed(Builder *b, Op op, uint32_t index, Element element, Shape shape) {
    Attributes *attributes = attributes_new(b);
    attributes->index = index;
    return ir_append(b, (Node){.op = op, .element = element, .shape = shape, .attributes = attributes}, NULL, 0);
}

Ref ir_input(Builder *b, uint32_t argument, Element element, Shape shape) {
    return append_indexed(b, OPCODE_INPUT, argument, element, shape);
}

Shape variable_room(const Module *module, const Variable *variable) {
    Shape room = variable->shape;
    if (room.batched) room.dims[0] *= module->batch;
    room.batched = false;
    return room;
}

Ref ir_load(Builder *b, const Module *module, uint32_t variable) {
    assert(variable < module->variables.count);
    const Variable *from = &module->variables.data[variable];
    return append_indexed(b, OPCODE_LOAD, variable, from->element, from->shape);
}

Ref ir_store(Builder *b, uint32_t variable, Ref value) {
    Attributes *attributes = attributes_new(b);
    attributes->index = variable;
    return ir_append(b, (Node){.op = OPCODE_STORE, .attributes = attributes}, &value, 1);
}

Ref ir_fill(Builder *b, double number, Element element, Shape shape) {
    Attributes *attributes = attributes_new(b);
    attributes->number = number;
    return ir_append(b, (Node){.op = OPCODE_FILL, .element = element, .shape = shape, .attributes = attributes}, NULL,
                     0);
}

Ref ir_scalar(Builder *b, double number) {
    return ir_fill(b, number, ELEMENT_F32, (Shape){0});
}

Ref ir_constant(Builder *b, const float *values, Shape shape) {
    Attributes *attributes = attributes_new(b);
    assert(!shape.batched);
    attributes->values = values;
    return ir_append(b, (Node){.op = OPCODE_CONSTANT, .shape = shape, .attributes = attributes}, NULL, 0);
}

Ref ir_range(Builder *b, int64_t count) {
    return ir_append(b, (Node){.op = OPCODE_RANGE, .element = ELEMENT_I32, .shape = shape_of(false, 1, &count)}, NULL,
                     0);
}

Ref ir_random(Builder *b, uint32_t number, Shape shape) {
    return append_indexed(b, OPCODE_RANDOM, number, ELEMENT_F32, shape);
}

Ref ir_batch_size(Builder *b) {
    return ir_append(b, (Node){.op = OPCODE_BATCH_SIZE}, NULL, 0);
}

Ref ir_copy(Builder *b, const Graph *old, Ref ref, const Ref *map) {
    Node node = *ir_node(old, ref);
    Ref few[8], *inputs = node.input_count <= 8 ? few : arena_alloc(b->comp, node.input_count * sizeof *inputs);
    for (uint32_t i = 0; i < node.input_count; i++) inputs[i] = map[ir_arg(old, &node, i)];
    b->origin = node.origin;
    b->role = node.role;
    return ir_append(b, node, inputs, node.input_count);
}

bool ir_is_literal(const Node *node) { return node->op == OPCODE_FILL || node->op == OPCODE_BATCH_SIZE; }

bool ir_is_free(const Node *node) { return op_info(node->op)->kind == KIND_SOURCE && node->op != OPCODE_RANDOM; }

bool ir_is_slice_view(const Node *node) { return node->op == OPCODE_SLICE && node->attributes->view; }

bool ir_is_view(const Node *node) { return node->op == OPCODE_RESHAPE || ir_is_slice_view(node); }

bool ir_sums_samples(Op op) { return op == OPCODE_CONV_KERNEL_GRADIENT || op == OPCODE_WINOGRAD_GRADIENT; }

bool ir_is_backward(const Node *node) { return node->role == ROLE_GRADIENT || node->role == ROLE_UPDATE; }

size_t ir_bytes(const Node *node, int batch) {
    return 4 * (size_t)shape_size(&node->shape) * (node->shape.batched ? (size_t)batch : 1);
}

bool ir_is_fill(const Graph *graph, Ref ref, double number) {
    const Node *node = ir_node(graph, ref);
    while (node->op == OPCODE_EXPAND || node->op == OPCODE_RESHAPE)
        node = ir_node(graph, ir_arg(graph, node, 0));
    return node->op == OPCODE_FILL && node->attributes->number == number;
}

/* ---- element-wise ------------------------------------------------------------------------------------------------------ */

Ref ir_cast(Builder *b, Ref x, Element element) {
    if (element_at(b, x) == element)
        return x;
    return ir_append(b, (Node){.op = OPCODE_CAST, .element = element}, &x, 1);
}

Ref ir_unary(Builder *b, Op op, Ref x) {
    assert(op_info(op)->arity == 1 && op_info(op)->kind == KIND_ELEMENTWISE && op != OPCODE_CAST);
    if (op != OPCODE_NEG && op != OPCODE_ABS && op != OPCODE_SIGN)
        x = ir_cast(b, x, ELEMENT_F32);
    if (op == OPCODE_LOG || op == OPCODE_LOG1P) {
        Ref safe = numeric_log(b, op, x);
        if (safe != NO_REF)
            return safe;
    }
    return ir_append(b, (Node){.op = op}, &x, 1);
}

/* A batched operand with fewer axes gets axes of 1 after its batch axis. */
static Ref fill_axes(Builder *b, Ref x, const Shape *result) {
    Shape shape = *shape_at(b, x);
    int missing = result->rank - shape.rank;
    if (!shape.batched || missing <= 0)
        return x;
    Shape wide = {.batched = true, .rank = result->rank, .dims = {shape.dims[0]}};
    for (int i = 1; i < result->rank; i++)
        wide.dims[i] = i <= missing ? 1 : shape.dims[i - missing];
    return ir_reshape(b, x, wide);
}

Ref ir_elementwise(Builder *b, Op op, const Ref *xs, size_t count) {
    Ref operands[3];
    Shape result = *shape_at(b, xs[0]);
    assert(count <= 3);
    for (size_t i = 1; i < count; i++) {
        bool fits = shape_broadcast(&result, shape_at(b, xs[i]), &result);
        assert(fits);
        (void)fits;
    }
    for (size_t i = 0; i < count; i++)
        operands[i] = fill_axes(b, xs[i], &result);
    return ir_append(b, (Node){.op = op}, operands, count);
}

/* True for a whole number beside an integer tensor: `tokens + 1` stays i32. */
static bool whole_fill(const Builder *b, Ref x) {
    const Node *node = ir_node(b->graph, x);
    return node->op == OPCODE_FILL && floor(node->attributes->number) == node->attributes->number
           && fabs(node->attributes->number) < 2147483647.0;
}

/* Gives both operands one element type: f32 for / and **, i32 for i32 with a whole number, else f32. */
static void unify(Builder *b, Op op, Ref *x, Ref *y) {
    Element ex = element_at(b, *x), ey = element_at(b, *y), common = ELEMENT_F32;
    if (op != OPCODE_DIV && op != OPCODE_POW
        && ((ex == ELEMENT_I32 && ey == ELEMENT_I32) || (ex == ELEMENT_I32 && whole_fill(b, *y))
            || (ey == ELEMENT_I32 && whole_fill(b, *x))))
        common = ELEMENT_I32;
    Ref *operands[2] = {x, y};
    for (int i = 0; i < 2; i++) {
        const Node *node = ir_node(b->graph, *operands[i]);
        if (node->element == common)
            continue;
        *operands[i] = node->op == OPCODE_FILL ? ir_fill(b, node->attributes->number, common, node->shape)
                                               : ir_cast(b, *operands[i], common);
    }
}

Ref ir_binary(Builder *b, Op op, Ref x, Ref y) {
    assert(op_info(op)->arity == 2 && op_info(op)->kind == KIND_ELEMENTWISE);
    Ref safe = op == OPCODE_DIV ? numeric_quotient(b, x, y) : NO_REF;
    if (safe != NO_REF) return safe;
    unify(b, op, &x, &y);
    return ir_elementwise(b, op, (Ref[]){x, y}, 2);
}

Ref ir_select(Builder *b, Ref condition, Ref x, Ref y) {
    unify(b, OPCODE_SELECT, &x, &y);
    return ir_elementwise(b, OPCODE_SELECT, (Ref[]){condition, x, y}, 3);
}

/* ---- reductions and contraction ------------------------------------------------------------------------------------------ */

/* With keepdims the reduced axes stay as 1, except the batch axis: it is no axis that a user wrote. */
/* The last run of reduced axes; an axis of size 1 between two runs makes them one. */
static uint32_t last_run(const Shape *shape, uint32_t axes) {
    uint32_t run = 0;
    for (int axis = shape->rank - 1; axis >= 0; axis--) {
        bool reduced = axes >> axis & 1, one = shape->dims[axis] == 1 && !(shape->batched && axis == 0);
        if (run != 0 && !reduced && !one) break;
        if (reduced) run |= 1u << axis;
    }
    return run;
}

Ref ir_reduce(Builder *b, Op op, Ref x, uint32_t axes, bool keepdims) {
    Shape shape = *shape_at(b, x);
    Ref result = x;
    if (axes == 0)
        return x;
    for (uint32_t left = axes; left != 0;) {
        Attributes *attributes = attributes_new(b);
        attributes->axes = last_run(&shape, left);
        result = ir_append(b, (Node){.op = op, .attributes = attributes}, &result, 1);
        left &= ~attributes->axes;
    }
    return keepdims ? ir_reshape(b, result, shape_keep(&shape, axes)) : result;
}

static Ref append_axis(Builder *b, Op op, const Ref *xs, size_t count, int axis) {
    Attributes *attributes = attributes_new(b);
    assert(axis >= 0 && axis < shape_at(b, xs[0])->rank);
    attributes->axis = axis;
    return ir_append(b, (Node){.op = op, .attributes = attributes}, xs, count);
}

Ref ir_argmax(Builder *b, Ref x, int axis) {
    return append_axis(b, OPCODE_ARGMAX, &x, 1, axis);
}

Ref ir_cumsum(Builder *b, Ref x, int axis) {
    return append_axis(b, OPCODE_CUMSUM, &x, 1, axis);
}

/* Sums the axes whose letters are in neither of the other label strings; `labels` becomes what is left. */
static Ref sum_lonely(Builder *b, Ref x, const char *letters, const char *other, const char *result, char *labels) {
    uint32_t axes = 0;
    size_t kept = 0;
    for (int i = 0; letters[i]; i++) {
        if (strchr(other, letters[i]) || strchr(result, letters[i]))
            labels[kept++] = letters[i];
        else
            axes |= 1u << i;
    }
    labels[kept] = '\0';
    return ir_reduce(b, OPCODE_SUM, x, axes, false);
}

Ref ir_contract(Builder *b, Ref x, Ref y, const char *lx, const char *ly, const char *lresult) {
    Attributes *attributes = attributes_new(b);
    assert((int)strlen(lx) == shape_at(b, x)->rank && (int)strlen(ly) == shape_at(b, y)->rank);
    assert(strlen(lresult) <= MAX_RANK);
    x = sum_lonely(b, ir_cast(b, x, ELEMENT_F32), lx, ly, lresult, attributes->labels[0]);
    y = sum_lonely(b, ir_cast(b, y, ELEMENT_F32), ly, lx, lresult, attributes->labels[1]);
    memcpy(attributes->labels[2], lresult, strlen(lresult) + 1);
    return ir_append(b, (Node){.op = OPCODE_CONTRACT, .attributes = attributes}, (Ref[]){x, y}, 2);
}

/* ---- moves ------------------------------------------------------------------------------------------------------------- */

Ref ir_reshape(Builder *b, Ref x, Shape shape) {
    if (shape_equal(shape_at(b, x), &shape))
        return x;
    return ir_append(b, (Node){.op = OPCODE_RESHAPE, .shape = shape}, &x, 1);
}

Ref ir_transpose(Builder *b, Ref x, const int *perm) {
    Attributes *attributes = attributes_new(b);
    memcpy(attributes->perm, perm, (size_t)shape_at(b, x)->rank * sizeof *perm);
    return ir_append(b, (Node){.op = OPCODE_TRANSPOSE, .attributes = attributes}, &x, 1);
}

Ref ir_slice(Builder *b, Ref x, const int64_t *low, const int64_t *high) {
    Attributes *attributes = attributes_new(b);
    Shape shape = *shape_at(b, x);
    for (int i = 0; i < shape.rank; i++) {
        bool whole = i == 0 && shape.batched;
        attributes->low[i] = whole ? 0 : low[i];
        attributes->high[i] = whole ? shape.dims[0] : high[i];
    }
    return ir_append(b, (Node){.op = OPCODE_SLICE, .attributes = attributes}, &x, 1);
}

Ref ir_pad(Builder *b, Ref x, const int64_t *before, const int64_t *after, double value) {
    Attributes *attributes = attributes_new(b);
    Shape shape = *shape_at(b, x);
    for (int i = shape.batched; i < shape.rank; i++) {
        attributes->low[i] = before[i];
        attributes->high[i] = after[i];
    }
    attributes->number = value;
    return ir_append(b, (Node){.op = OPCODE_PAD, .attributes = attributes}, &x, 1);
}

/* When some operands are batched, the others (one axis less) are repeated for every sample; axis counts the batch. */
Ref ir_concat(Builder *b, const Ref *xs, size_t count, int axis) {
    Ref *parts = arena_alloc(b->comp, count * sizeof *parts);
    int64_t batch = 0;
    for (size_t i = 0; i < count; i++)
        if (shape_at(b, xs[i])->batched)
            batch = shape_at(b, xs[i])->dims[0];
    for (size_t i = 0; i < count; i++) {
        Shape shape = *shape_at(b, xs[i]);
        if (batch && !shape.batched) {
            Shape wide = {.batched = true, .rank = shape.rank + 1, .dims = {batch}};
            for (int k = 0; k < shape.rank; k++)
                wide.dims[k + 1] = shape.dims[k];
            parts[i] = ir_expand(b, xs[i], wide);
        } else {
            parts[i] = xs[i];
        }
    }
    return append_axis(b, OPCODE_CONCAT, parts, count, axis);
}

Ref ir_reverse(Builder *b, Ref x, int axis) {
    assert(axis >= shape_at(b, x)->batched);
    return append_axis(b, OPCODE_REVERSE, &x, 1, axis);
}

Ref ir_expand(Builder *b, Ref x, Shape shape) {
    if (shape_equal(shape_at(b, x), &shape))
        return x;
    x = fill_axes(b, x, &shape);
    const Shape *from = shape_at(b, x);
    if (shape.batched && !from->batched && from->rank == shape.rank)
        x = ir_reshape(b, x, shape_without(from, 1));
    return ir_append(b, (Node){.op = OPCODE_EXPAND, .shape = shape}, &x, 1);
}

Ref ir_gather(Builder *b, Ref table, Ref indices) {
    indices = ir_cast(b, indices, ELEMENT_I32);
    return ir_append(b, (Node){.op = OPCODE_GATHER}, (Ref[]){table, indices}, 2);
}

Ref ir_scatter_add(Builder *b, Ref values, Ref indices, Shape table) {
    indices = ir_cast(b, indices, ELEMENT_I32);
    return ir_append(b, (Node){.op = OPCODE_SCATTER_ADD, .shape = table}, (Ref[]){values, indices}, 2);
}

/* ---- derivatives -------------------------------------------------------------------------------------------------------- */

Ref ir_stop_gradient(Builder *b, Ref x) {
    return ir_append(b, (Node){.op = OPCODE_STOP_GRADIENT}, &x, 1);
}

Ref ir_adjoint(Builder *b, Shape shape) {
    return ir_append(b, (Node){.op = OPCODE_ADJOINT, .shape = shape}, NULL, 0);
}

Ref ir_custom(Builder *b, Ref y, Ref adjoint, const Ref *operands, const Ref *gradients, size_t count) {
    Attributes *attributes = attributes_new(b);
    Ref *inputs = arena_alloc(b->comp, (2 * count + 1) * sizeof *inputs);
    attributes->placeholder = adjoint;
    inputs[0] = y;
    for (size_t i = 0; i < count; i++) {
        inputs[1 + i] = operands[i];
        inputs[1 + count + i] = gradients[i];
    }
    return ir_append(b, (Node){.op = OPCODE_CUSTOM, .attributes = attributes}, inputs, 2 * count + 1);
}
