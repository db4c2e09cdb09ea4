/* shape.c - shapes, and the shape rule of every op: from the inputs and attributes of a node to its shape and element.
 *
 * Reads the inputs' nodes; writes only the node under construction. Elaboration has checked what a user can get wrong
 * and reported it, so a rule asserts. Example: contract "ab,bc->ac" of f32[n,3] and f32[3,2] is f32[n,2]. */
#include "nnc.h"

#include <string.h>

int64_t shape_span(const Shape *shape, int from, int to) {
    int64_t size = 1;
    for (int axis = from; axis < to; axis++) size *= shape->dims[axis];
    return size;
}

int64_t shape_size(const Shape *shape) { return shape_span(shape, 0, shape->rank); }

int64_t ir_stride(const Graph *graph, Ref ref, int axis) {
    const Node *node = ir_node(graph, ref);
    if (ir_is_slice_view(node)) return ir_stride(graph, ir_arg(graph, node, 0), axis);
    const Shape *shape = &node->shape;
    int64_t stride = 1, apart = ir_node(graph, view_root(graph, ref))->attributes->apart;
    for (int i = axis + 1; i < shape->rank; i++) stride *= shape->dims[i];
    return axis == 0 && apart > 0 ? stride * apart : stride;
}

void ir_reduced_run(const Node *node, const Shape *shape, int *from, int *to) {
    *from = *to = shape->rank;
    for (int axis = 0; axis < shape->rank; axis++)
        if (node->attributes->axes >> axis & 1) {
            if (*from == shape->rank) *from = axis;
            *to = axis + 1;
        }
    for (int axis = *from; axis < *to; axis++)
        assert((node->attributes->axes >> axis & 1) || (shape->dims[axis] == 1 && !(shape->batched && axis == 0)));
}

bool shape_equal(const Shape *a, const Shape *b) {
    if (a->batched != b->batched || a->rank != b->rank)
        return false;
    for (int i = 0; i < a->rank; i++)
        if (a->dims[i] != b->dims[i])
            return false;
    return true;
}

Shape shape_of(bool batched, int rank, const int64_t *dims) {
    assert(rank >= (batched ? 1 : 0) && rank <= MAX_RANK);
    Shape shape = {.batched = batched, .rank = rank};
    for (int i = 0; i < rank; i++)
        shape.dims[i] = dims[i];
    return shape;
}

const char *shape_text(Compilation *comp, const Shape *shape) {
    const char *text = "[";
    for (int i = shape->batched; i < shape->rank; i++)
        text = arena_printf(comp, "%s%s%lld", text, i > shape->batched ? ", " : "", (long long)shape->dims[i]);
    return arena_printf(comp, "%s]", text);
}

const char *element_text(Element element) {
    return element == ELEMENT_F32 ? "f32" : "i32";
}

/* Only the written axes align at the last; the batch axis stays in front of them. */
bool shape_broadcast(const Shape *a, const Shape *b, Shape *result) {
    int rank_a = a->rank - a->batched, rank_b = b->rank - b->batched;
    int rank = rank_a > rank_b ? rank_a : rank_b;
    Shape shape = {.batched = a->batched || b->batched};
    if (a->batched && b->batched && a->dims[0] != b->dims[0])
        return false;
    shape.rank = rank + shape.batched;
    if (shape.rank > MAX_RANK)
        return false;
    if (shape.batched)
        shape.dims[0] = a->batched ? a->dims[0] : b->dims[0];
    for (int i = 1; i <= rank; i++) {
        int64_t size_a = i <= rank_a ? a->dims[a->rank - i] : 1, size_b = i <= rank_b ? b->dims[b->rank - i] : 1;
        if (size_a != size_b && size_a != 1 && size_b != 1)
            return false;
        shape.dims[shape.rank - i] = size_a == 1 ? size_b : size_a;
    }
    *result = shape;
    return true;
}

Shape shape_without(const Shape *shape, uint32_t axes) {
    Shape result = {.batched = shape->batched && !(axes & 1)};
    for (int i = 0; i < shape->rank; i++)
        if (!(axes >> i & 1))
            result.dims[result.rank++] = shape->dims[i];
    return result;
}

Shape shape_keep(const Shape *shape, uint32_t axes) {
    bool batch_goes = shape->batched && (axes & 1);
    Shape result = {.batched = shape->batched && !batch_goes};
    for (int i = batch_goes; i < shape->rank; i++)
        result.dims[result.rank++] = axes >> i & 1 ? 1 : shape->dims[i];
    return result;
}

/* ---- rules --------------------------------------------------------------------------------------------------------- */

#define X(name, text, arity, kind, shape, ...) ShapeRule shape;
#include "ops.h"
#undef X

ShapeRule *shape_rule(Op op) {
    static ShapeRule *const rules[OPCODE_COUNT] = {
#define X(name, text, arity, kind, shape, ...) [OPCODE_##name] = shape,
#include "ops.h"
#undef X
    };
    assert(op > OPCODE_NONE && op < OPCODE_COUNT);
    return rules[op];
}

static const Node *input_node(const Graph *graph, const Ref *inputs, int i) {
    return ir_node(graph, inputs[i]);
}

void shape_given(const Graph *graph, const Ref *inputs, Node *node) {
    (void)graph, (void)inputs;
    assert(node->shape.rank >= node->shape.batched && node->shape.rank <= MAX_RANK);
    for (int i = 0; i < node->shape.rank; i++)
        assert(node->shape.dims[i] >= 0);
}

void shape_scalar(const Graph *graph, const Ref *inputs, Node *node) {
    (void)graph, (void)inputs;
    node->shape = (Shape){0};
    node->element = ELEMENT_F32;
}

void shape_same(const Graph *graph, const Ref *inputs, Node *node) {
    node->shape = input_node(graph, inputs, 0)->shape;
    node->element = input_node(graph, inputs, 0)->element;
}

void shape_cast(const Graph *graph, const Ref *inputs, Node *node) {
    node->shape = input_node(graph, inputs, 0)->shape;
}

/* Axes of nodes align at the last one. In a batched result the batched operands have all axes, the others fewer. */
static Shape broadcast_nodes(const Graph *graph, const Ref *inputs, uint32_t count) {
    Shape result = {0};
    for (uint32_t i = 0; i < count; i++) {
        const Shape *shape = &ir_node(graph, inputs[i])->shape;
        if (shape->rank > result.rank)
            result.rank = shape->rank;
        result.batched = result.batched || shape->batched;
    }
    for (int axis = 0; axis < result.rank; axis++)
        result.dims[axis] = 1;
    for (uint32_t i = 0; i < count; i++) {
        const Shape *shape = &ir_node(graph, inputs[i])->shape;
        int missing = result.rank - shape->rank;
        assert(missing == 0 ? shape->batched == result.batched : !shape->batched);
        for (int axis = 0; axis < shape->rank; axis++) {
            int64_t *size = &result.dims[axis + missing];
            assert(*size == shape->dims[axis] || *size == 1 || shape->dims[axis] == 1);
            if (*size == 1)
                *size = shape->dims[axis];
        }
    }
    return result;
}

void shape_broadcasting(const Graph *graph, const Ref *inputs, Node *node) {
    node->shape = broadcast_nodes(graph, inputs, node->input_count);
    node->element = input_node(graph, inputs, 0)->element;
    for (uint32_t i = 1; i < node->input_count; i++)
        assert(ir_node(graph, inputs[i])->element == node->element);
}

void shape_comparison(const Graph *graph, const Ref *inputs, Node *node) {
    shape_broadcasting(graph, inputs, node);
    node->element = ELEMENT_F32;
}

void shape_select(const Graph *graph, const Ref *inputs, Node *node) {
    node->shape = broadcast_nodes(graph, inputs, 3);
    node->element = input_node(graph, inputs, 1)->element;
    assert(node->element == input_node(graph, inputs, 2)->element);
}

void shape_reduce(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    assert(node->attributes->axes >> x->shape.rank == 0);
    node->shape = shape_without(&x->shape, node->attributes->axes);
    node->element = x->element;
}

void shape_argmax(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    assert(node->attributes->axis >= 0 && node->attributes->axis < x->shape.rank);
    node->shape = shape_without(&x->shape, 1u << node->attributes->axis);
    node->element = ELEMENT_I32;
}

/* The size of a letter in one operand, or -1. */
static int64_t letter_size(const Shape *shape, const char *labels, char letter, bool *batched) {
    const char *at = strchr(labels, letter);
    if (!at)
        return -1;
    *batched = shape->batched && at == labels;
    return shape->dims[at - labels];
}

/* Every letter is in at least two of a, b and result, once in each; ir_contract sums the others beforehand. */
void shape_contract(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *a = &input_node(graph, inputs, 0)->shape, *b = &input_node(graph, inputs, 1)->shape;
    const char (*labels)[MAX_RANK + 1] = (const char (*)[MAX_RANK + 1])node->attributes->labels;
    assert((int)strlen(labels[0]) == a->rank && (int)strlen(labels[1]) == b->rank);
    for (const char *c = labels[0]; *c; c++) {
        bool batched_a = false, batched_b = false;
        int64_t size_a = letter_size(a, labels[0], *c, &batched_a), size_b = letter_size(b, labels[1], *c, &batched_b);
        assert(!strchr(c + 1, *c) && (size_b >= 0 || strchr(labels[2], *c)));
        assert(size_b < 0 || (size_a == size_b && batched_a == batched_b));
        (void)size_a, (void)size_b;
    }
    for (const char *c = labels[1]; *c; c++)
        assert(!strchr(c + 1, *c) && (strchr(labels[0], *c) || strchr(labels[2], *c)));
    Shape shape = {.rank = (int)strlen(labels[2])};
    for (int i = 0; i < shape.rank; i++) {
        bool batched = false;
        int64_t size = letter_size(a, labels[0], labels[2][i], &batched);
        if (size < 0)
            size = letter_size(b, labels[1], labels[2][i], &batched);
        assert(size >= 0 && (!batched || i == 0) && !strchr(labels[2] + i + 1, labels[2][i]));
        shape.dims[i] = size;
        shape.batched = shape.batched || batched;
    }
    node->shape = shape;
    node->element = ELEMENT_F32;
}

void shape_reshape(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    assert(shape_size(&x->shape) == shape_size(&node->shape) && x->shape.batched == node->shape.batched);
    node->element = x->element;
}

void shape_transpose(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    assert(!x->shape.batched || node->attributes->perm[0] == 0);
    node->shape = x->shape;
    for (int i = 0; i < x->shape.rank; i++)
        node->shape.dims[i] = x->shape.dims[node->attributes->perm[i]];
    node->element = x->element;
}

void shape_slice(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    const Attributes *attributes = node->attributes;
    node->shape = x->shape;
    for (int i = 0; i < x->shape.rank; i++) {
        assert(0 <= attributes->low[i] && attributes->low[i] <= attributes->high[i]);
        assert(attributes->high[i] <= x->shape.dims[i]);
        node->shape.dims[i] = attributes->high[i] - attributes->low[i];
    }
    assert(!x->shape.batched || node->shape.dims[0] == x->shape.dims[0]);
    node->element = x->element;
}

void shape_pad(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    node->shape = x->shape;
    for (int i = 0; i < x->shape.rank; i++) {
        assert(node->attributes->low[i] >= 0 && node->attributes->high[i] >= 0);
        node->shape.dims[i] += node->attributes->low[i] + node->attributes->high[i];
    }
    assert(!x->shape.batched || node->shape.dims[0] == x->shape.dims[0]);
    node->element = x->element;
}

void shape_concat(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    int axis = node->attributes->axis;
    assert(axis >= x->shape.batched && axis < x->shape.rank);
    node->shape = x->shape;
    node->shape.dims[axis] = 0;
    for (uint32_t i = 0; i < node->input_count; i++) {
        Shape part = ir_node(graph, inputs[i])->shape;
        node->shape.dims[axis] += part.dims[axis];
        part.dims[axis] = x->shape.dims[axis];
        assert(shape_equal(&part, &x->shape) && ir_node(graph, inputs[i])->element == x->element);
    }
    node->element = x->element;
}

void shape_expand(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *x = input_node(graph, inputs, 0);
    int missing = node->shape.rank - x->shape.rank;
    (void)missing;                      /* with NDEBUG */
    assert(missing == 0 ? x->shape.batched == node->shape.batched : missing > 0 && !x->shape.batched);
    for (int i = 0; i < x->shape.rank; i++)
        assert(x->shape.dims[i] == 1 || x->shape.dims[i] == node->shape.dims[i + missing]);
    node->element = x->element;
}

void shape_gather(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *table = input_node(graph, inputs, 0), *indices = input_node(graph, inputs, 1);
    assert(!table->shape.batched && table->shape.rank >= 1 && indices->element == ELEMENT_I32);
    assert(indices->shape.rank + table->shape.rank - 1 <= MAX_RANK);
    node->shape = indices->shape;
    for (int i = 1; i < table->shape.rank; i++)
        node->shape.dims[node->shape.rank++] = table->shape.dims[i];
    node->element = table->element;
}

void shape_scatter_add(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *values = input_node(graph, inputs, 0), *indices = input_node(graph, inputs, 1);
    int rank = indices->shape.rank;
    assert(!node->shape.batched && indices->element == ELEMENT_I32 && indices->shape.batched == values->shape.batched);
    assert(values->shape.rank == rank + node->shape.rank - 1);
    for (int i = 0; i < values->shape.rank; i++)
        assert(values->shape.dims[i] == (i < rank ? indices->shape.dims[i] : node->shape.dims[i - rank + 1]));
    (void)rank;
    node->element = values->element;
}

void shape_custom(const Graph *graph, const Ref *inputs, Node *node) {
    uint32_t count = (node->input_count - 1) / 2;
    assert(node->input_count % 2 == 1);
    for (uint32_t i = 1; i <= count; i++)
        assert(shape_equal(&ir_node(graph, inputs[i])->shape, &ir_node(graph, inputs[count + i])->shape));
    (void)count;
    shape_same(graph, inputs, node);
}
