/* evaluate.c - expressions: compile-time arithmetic where all is known, a node of the graph where a tensor is in it.
 *
 * Example: `2 * units + 1` is a number; `x @ kernel + bias` appends a contract and an add node and is a tensor. */
#include "elaborate.h"

#include <math.h>
#include <string.h>

Binding *frame_find(Frame *frame, const char *name) {
    for (size_t i = frame->names.count; i > 0; i--)
        if (frame->names.data[i - 1].name == name) return &frame->names.data[i - 1];
    return NULL;
}

void frame_set(Elaboration *e, Frame *frame, const char *name, Value value) {
    Binding *binding = frame_find(frame, name);
    if (binding == NULL) {
        array_push(e->comp, &frame->names, ((Binding){ .name = name }));
        binding = &frame->names.data[frame->names.count - 1];
    }
    binding->value = value;
}

const Shape *value_shape(const Elaboration *e, const Value *value) {
    assert(value->kind == VALUE_TENSOR);
    return &ir_node(e->builder.graph, value->ref)->shape;
}

static bool is_integer_tensor(Elaboration *e, Ref ref) {
    return ir_node(e->builder.graph, ref)->element == ELEMENT_I32;
}

/* Arithmetic is in f32: class numbers and positions are cast. */
Ref value_ref(Elaboration *e, Loc loc, const Value *value) {
    origin_set(e, loc);
    if (value->kind == VALUE_TENSOR)
        return is_integer_tensor(e, value->ref) ? ir_cast(&e->builder, value->ref, ELEMENT_F32) : value->ref;
    assert(value->kind == VALUE_NUMBER || value->kind == VALUE_BOOL);
    return ir_scalar(&e->builder, value->number);
}

/* ---- operators ---- */

static double number_binary(Operator op, double a, double b) {
    switch (op) {
    case OP_ADD: return a + b;
    case OP_SUB: return a - b;
    case OP_MUL: return a * b;
    case OP_DIV: return a / b;
    case OP_MOD: return a - b * floor(a / b);
    case OP_POW: return pow(a, b);
    case OP_LESS: return a < b;
    case OP_LESS_EQUAL: return a <= b;
    case OP_GREATER: return a > b;
    case OP_GREATER_EQUAL: return a >= b;
    case OP_AND: return a != 0 && b != 0;
    case OP_OR: return a != 0 || b != 0;
    default: assert(0 && "not an operator of numbers"); return 0;
    }
}

static bool is_comparison(Operator op) {
    return op == OP_LESS || op == OP_LESS_EQUAL || op == OP_GREATER || op == OP_GREATER_EQUAL || op == OP_EQUAL ||
           op == OP_NOT_EQUAL;
}

static bool is_numeric(const Value *value) {
    return value->kind == VALUE_NUMBER || value->kind == VALUE_BOOL;
}

static Value matmul(Elaboration *e, Loc loc, const Value *a, const Value *b) {
    if (a->kind != VALUE_TENSOR || b->kind != VALUE_TENSOR) {
        fault(e, loc, "NN0302", "@ multiplies two tensors, found %s and %s", value_kind_text(e, a),
              value_kind_text(e, b));
        return value_bad();
    }
    Ref ra = value_ref(e, loc, a), rb = value_ref(e, loc, b);
    Shape x = ir_node(e->builder.graph, ra)->shape, y = ir_node(e->builder.graph, rb)->shape;
    if (x.rank == 0 && !y.batched && y.rank == 2 && scan_shapeless(e, ra)) {
        ra = ir_fill(&e->builder, 0, ELEMENT_F32, shape_of(false, 1, y.dims));
        x = ir_node(e->builder.graph, ra)->shape;
    }
    int64_t summed = x.rank > 0 ? x.dims[x.rank - 1] : 0;
    bool fits = x.rank >= (x.batched ? 2 : 1) && y.rank >= (y.batched ? 3 : 2) && y.rank <= MAX_RANK &&
                y.dims[y.rank - 2] == summed && (y.rank == 2 || y.rank == x.rank) &&
                (y.rank == 2 || x.batched == y.batched);
    for (int i = y.batched ? 1 : 0; fits && i < y.rank - 2; i++) fits = x.dims[i] == y.dims[i];
    if (!fits) {
        Diagnostic *d = fault(e, loc, "NN0302", "@ cannot multiply %s by %s", shape_text(e->comp, &x),
                              shape_text(e->comp, &y));
        fault_note(e, d, a->loc, "the left side, %s, comes from here", shape_text(e->comp, &x));
        fault_note(e, d, b->loc, "the right side, %s, comes from here", shape_text(e->comp, &y));
        return value_bad();
    }
    char lx[MAX_RANK + 1] = "", ly[MAX_RANK + 1] = "", lr[MAX_RANK + 1] = "";
    for (int i = 0; i < x.rank; i++) lx[i] = lr[i] = (char)('a' + i);
    for (int i = 0; i < y.rank; i++) ly[i] = (char)('a' + i);
    ly[y.rank - 2] = lx[x.rank - 1];
    ly[y.rank - 1] = lr[x.rank - 1] = 'z';
    return value_tensor(ir_contract(&e->builder, ra, rb, lx, ly, lr));
}

static Ref not_ref(Elaboration *e, Ref x) {
    return ir_binary(&e->builder, OPCODE_EQUAL, x, ir_scalar(&e->builder, 0));
}

static Ref power(Elaboration *e, Ref a, const Value *exponent, Ref b) {
    if (is_numeric(exponent) && exponent->number == 2) return ir_binary(&e->builder, OPCODE_MUL, a, a);
    if (is_numeric(exponent) && exponent->number == 3)
        return ir_binary(&e->builder, OPCODE_MUL, ir_binary(&e->builder, OPCODE_MUL, a, a), a);
    if (is_numeric(exponent) && exponent->number == 0.5) return ir_unary(&e->builder, OPCODE_SQRT, a);
    return ir_binary(&e->builder, OPCODE_POW, a, b);
}

static Ref tensor_binary(Elaboration *e, Operator op, Ref a, Ref b, const Value *right) {
    Builder *builder = &e->builder;
    switch (op) {
    case OP_ADD: return ir_binary(builder, OPCODE_ADD, a, b);
    case OP_SUB: return ir_binary(builder, OPCODE_SUB, a, b);
    case OP_MUL: return ir_binary(builder, OPCODE_MUL, a, b);
    case OP_DIV: return ir_binary(builder, OPCODE_DIV, a, b);
    case OP_MOD:
        return ir_binary(builder, OPCODE_SUB, a,
                         ir_binary(builder, OPCODE_MUL, b,
                                   ir_unary(builder, OPCODE_FLOOR, ir_binary(builder, OPCODE_DIV, a, b))));
    case OP_POW: return power(e, a, right, b);
    case OP_LESS: return ir_binary(builder, OPCODE_LESS, a, b);
    case OP_LESS_EQUAL: return ir_binary(builder, OPCODE_LESS_EQUAL, a, b);
    case OP_GREATER: return ir_binary(builder, OPCODE_LESS, b, a);
    case OP_GREATER_EQUAL: return ir_binary(builder, OPCODE_LESS_EQUAL, b, a);
    case OP_EQUAL: return ir_binary(builder, OPCODE_EQUAL, a, b);
    case OP_NOT_EQUAL: return not_ref(e, ir_binary(builder, OPCODE_EQUAL, a, b));
    case OP_AND:
        a = not_ref(e, not_ref(e, a));
        b = not_ref(e, not_ref(e, b));
        return ir_binary(builder, OPCODE_MUL, a, b);
    case OP_OR:
        a = not_ref(e, a);
        b = not_ref(e, b);
        return not_ref(e, ir_binary(builder, OPCODE_MUL, a, b));
    default: assert(0 && "not a tensor operator"); return NO_REF;
    }
}

static Value list_sum(Elaboration *e, const Value *a, const Value *b) {
    Value sum = value_list(e->comp);
    for (size_t i = 0; i < a->list->items.count; i++) value_append(e->comp, &sum, a->list->items.data[i]);
    for (size_t i = 0; i < b->list->items.count; i++) value_append(e->comp, &sum, b->list->items.data[i]);
    return sum;
}

static Value no_operator(Elaboration *e, Loc loc, Operator op, const Value *a, const Value *b) {
    fault(e, loc, "NN0210", "%s cannot be used between %s and %s", operator_text(op), value_kind_text(e, a),
          value_kind_text(e, b));
    return value_bad();
}

/* Appends the numbers of a nested list whose parts are alike; false if they are not. */
static bool list_numbers(const Value *value, const Shape *shape, int axis, float *out, size_t *count) {
    if (axis == shape->rank) {
        if (is_numeric(value)) out[(*count)++] = (float)value->number;
        return is_numeric(value);
    }
    if (value->kind != VALUE_LIST || (int64_t)value->list->items.count != shape->dims[axis]) return false;
    for (size_t i = 0; i < value->list->items.count; i++)
        if (!list_numbers(&value->list->items.data[i], shape, axis + 1, out, count)) return false;
    return true;
}

/* A list of numbers beside a tensor is a tensor: x * [1, 2, 3]. It stays what it was if it is no such list. */
static Value list_tensor(Elaboration *e, Value list) {
    Shape shape = { 0 };
    const Value *first = &list;
    for (; first->kind == VALUE_LIST && shape.rank < MAX_RANK; first = &first->list->items.data[0]) {
        if (first->list->items.count == 0) return list;
        shape.dims[shape.rank++] = (int64_t)first->list->items.count;
    }
    size_t count = 0;
    float *values = arena_alloc(e->comp, (size_t)shape_size(&shape) * sizeof *values);
    if (!list_numbers(&list, &shape, 0, values, &count)) return list;
    Value tensor = value_tensor(ir_constant(&e->builder, values, shape));
    tensor.loc = list.loc;
    return tensor;
}

/* What would fit where two shapes do not broadcast. */
static void unlike_sizes(Elaboration *e, Diagnostic *d, const Shape *x, const Shape *y) {
    for (int i = 1; d != NULL && i <= x->rank && i <= y->rank; i++) {
        int64_t a = x->dims[x->rank - i], b = y->dims[y->rank - i];
        bool batch = (x->batched && i == x->rank) || (y->batched && i == y->rank);
        if (batch || a == b || a == 1 || b == 1) continue;
        diag_note(e->comp, d, (Loc){ 0 }, "axes fit, from the last one, where their sizes are equal or one is 1: here are %lld and %lld",
                  (long long)a, (long long)b);
        return;
    }
}

Value binary_value(Elaboration *e, Loc loc, Operator op, Value a, Value b) {
    if (a.kind == VALUE_TENSOR && b.kind == VALUE_LIST) b = list_tensor(e, b);
    if (b.kind == VALUE_TENSOR && a.kind == VALUE_LIST) a = list_tensor(e, a);
    if (a.kind == VALUE_BAD || b.kind == VALUE_BAD) return value_bad();
    bool tensors = a.kind == VALUE_TENSOR || b.kind == VALUE_TENSOR;
    if (op == OP_MATMUL) return matmul(e, loc, &a, &b);
    if (!tensors && (op == OP_EQUAL || op == OP_NOT_EQUAL))
        return value_bool((is_numeric(&a) && is_numeric(&b) ? a.number == b.number : value_equal(&a, &b)) ==
                          (op == OP_EQUAL));
    /* A tensor is never none: the test that the library makes of optional arguments. */
    if (op == OP_EQUAL || op == OP_NOT_EQUAL)
        if (!is_numeric(&a) && !is_numeric(&b) && !(a.kind == VALUE_TENSOR && b.kind == VALUE_TENSOR))
            return value_bool(op == OP_NOT_EQUAL);
    if (op == OP_ADD && a.kind == VALUE_STRING && b.kind == VALUE_STRING)
        return value_string(arena_printf(e->comp, "%s%s", a.text, b.text));
    if (a.kind == VALUE_LIST && b.kind == VALUE_LIST && op == OP_ADD) return list_sum(e, &a, &b);
    if (a.kind == VALUE_STRING && b.kind == VALUE_STRING && op == OP_ADD)
        return value_string(arena_printf(e->comp, "%s%s", a.text, b.text));
    if (is_numeric(&a) && is_numeric(&b)) {
        double number = number_binary(op, a.number, b.number);
        return is_comparison(op) || op == OP_AND || op == OP_OR ? value_bool(number != 0) : value_number(number);
    }
    if (!tensors || (a.kind != VALUE_TENSOR && !is_numeric(&a)) || (b.kind != VALUE_TENSOR && !is_numeric(&b)))
        return no_operator(e, loc, op, &a, &b);
    Ref ra = value_ref(e, loc, &a), rb = value_ref(e, loc, &b);
    Shape shape, x = ir_node(e->builder.graph, ra)->shape, y = ir_node(e->builder.graph, rb)->shape;
    if (!shape_broadcast(&x, &y, &shape)) {
        Diagnostic *d = fault(e, loc, "NN0303", "%s needs shapes that fit each other, found %s and %s",
                              operator_text(op), shape_text(e->comp, &x), shape_text(e->comp, &y));
        fault_note(e, d, a.loc, "%s comes from here", shape_text(e->comp, &x));
        fault_note(e, d, b.loc, "%s comes from here", shape_text(e->comp, &y));
        unlike_sizes(e, d, &x, &y);
        return value_bad();
    }
    return value_tensor(tensor_binary(e, op, ra, rb, &b));
}

static Value unary_value(Elaboration *e, Loc loc, Operator op, Value x) {
    if (x.kind == VALUE_BAD) return x;
    if (is_numeric(&x)) return op == OP_NEG ? value_number(-x.number) : value_bool(x.number == 0);
    if (x.kind != VALUE_TENSOR) {
        fault(e, loc, "NN0210", "%s cannot be used on %s", operator_text(op), value_kind_text(e, &x));
        return value_bad();
    }
    Ref ref = value_ref(e, loc, &x);
    return value_tensor(op == OP_NEG ? ir_unary(&e->builder, OPCODE_NEG, ref) : not_ref(e, ref));
}

/* ---- if ---- */

Value select_value(Elaboration *e, Loc loc, Value condition, Value a, Value b) {
    if (a.kind == VALUE_BAD || b.kind == VALUE_BAD) return value_bad();
    if ((a.kind != VALUE_TENSOR && !is_numeric(&a)) || (b.kind != VALUE_TENSOR && !is_numeric(&b))) {
        fault(e, loc, "NN0211", "both sides of an if on a tensor must be tensors or numbers, found %s and %s",
              value_kind_text(e, &a), value_kind_text(e, &b));
        return value_bad();
    }
    Ref c = value_ref(e, loc, &condition), x = value_ref(e, loc, &a), y = value_ref(e, loc, &b);
    const Graph *graph = e->builder.graph;
    Shape both, all;
    if (!shape_broadcast(&ir_node(graph, x)->shape, &ir_node(graph, y)->shape, &both) ||
        !shape_broadcast(&ir_node(graph, c)->shape, &both, &all)) {
        fault(e, loc, "NN0303", "if needs shapes that fit each other, found condition %s, then %s, else %s",
              shape_text(e->comp, &ir_node(graph, c)->shape), shape_text(e->comp, &ir_node(graph, x)->shape),
              shape_text(e->comp, &ir_node(graph, y)->shape));
        return value_bad();
    }
    return value_tensor(ir_select(&e->builder, c, x, y));
}

/* The gradient of the side not taken is masked where it leaves that side's names: `if x > 0 then log(x) else 0` has
 * gradient 0 at 0, not 0 * inf. */
static Value guarded(Elaboration *e, const Frame *frame, Value value) {
    if (frame->condition == NULL || value.kind != VALUE_TENSOR || is_integer_tensor(e, value.ref)) return value;
    const Shape *c = value_shape(e, frame->condition), *x = value_shape(e, &value);
    Shape both;
    if (!shape_broadcast(c, x, &both) || !shape_equal(&both, x)) return value;
    Ref adjoint = ir_adjoint(&e->builder, *x);
    Ref masked = ir_select(&e->builder, frame->condition->ref, adjoint, ir_scalar(&e->builder, 0));
    Value guard = value_tensor(ir_custom(&e->builder, value.ref, adjoint, &value.ref, &masked, 1));
    guard.loc = value.loc;
    return guard;
}

static Value branch(Elaboration *e, Frame *frame, const Expr *expr, Value condition) {
    const Value *outer = frame->condition;
    frame->condition = &condition;
    Value value = evaluate(e, frame, expr);
    frame->condition = outer;
    return value;
}

static Value evaluate_if(Elaboration *e, Frame *frame, const Expr *expr) {
    Value condition = evaluate(e, frame, expr->operands[0]);
    bool truth;
    if (condition.kind == VALUE_BAD) return condition;
    if (value_truth(&condition, &truth)) return evaluate(e, frame, expr->operands[truth ? 1 : 2]);
    if (condition.kind != VALUE_TENSOR) {
        fault(e, expr->operands[0]->loc, "NN0211", "if needs a condition, found %s", value_kind_text(e, &condition));
        return value_bad();
    }
    condition.ref = value_ref(e, expr->loc, &condition);
    Value a = branch(e, frame, expr->operands[1], condition);
    Value b = branch(e, frame, expr->operands[2], value_tensor(not_ref(e, condition.ref)));
    return select_value(e, expr->loc, condition, a, b);
}

/* ---- names, lists, indices ---- */

static Value evaluate_name(Elaboration *e, Frame *frame, const Expr *expr) {
    Binding *binding = frame_find(frame, expr->text);
    if (binding != NULL) {
        binding->read = true;
        if (binding->state != 0) return guarded(e, frame, value_tensor(state_value(e, binding->state - 1)));
        return guarded(e, frame, binding->value);
    }
    if (strcmp(expr->text, "training") == 0) return value_bool(e->training);
    if (strcmp(expr->text, "trainable") == 0) return value_bool(frame->trainable);
    if (strcmp(expr->text, "reduction") == 0 && e->reduction != NULL) return value_string(e->reduction);
    if (strcmp(expr->text, "adapting") == 0) {
        e->all->adapts = true;
        return value_bool(e->kind == PROGRAM_ADAPT);
    }
    const Global *entry = entry_find(e, expr->text);
    if (entry != NULL && e->entry == ENTRY_CALLBACKS)
        return make_source(e, function_new(e, entry->decl, NULL, expr->loc), expr->loc);
    Global *global = global_find(e->all, expr->text);
    if (global == NULL) {
        name_unknown(e, frame, expr->loc, expr->text);
        return value_bad();
    }
    return global_value(e, expr->loc, global);
}

static Value evaluate_list(Elaboration *e, Frame *frame, const Expr *expr) {
    Value list = value_list(e->comp);
    for (size_t i = 0; i < expr->items.count; i++) {
        Value item = evaluate(e, frame, expr->items.data[i]);
        if (item.kind == VALUE_BAD) return item;
        value_append(e->comp, &list, item);
    }
    return list;
}

static Value evaluate_map(Elaboration *e, Frame *frame, const Expr *expr) {
    Value map = { .kind = VALUE_MAP, .map = arena_alloc(e->comp, sizeof(Map)) };
    for (size_t i = 0; i < expr->entries.count; i++) {
        const MapEntry *entry = &expr->entries.data[i];
        Value key = evaluate(e, frame, entry->key), value = evaluate(e, frame, entry->value);
        if (key.kind == VALUE_BAD || value.kind == VALUE_BAD) return value_bad();
        for (size_t j = 0; j < map.map->keys.count; j++)
            if (value_equal(&map.map->keys.data[j], &key)) {
                fault(e, entry->key->loc, "NN0212", "this key stands twice in the map");
                return value_bad();
            }
        array_push(e->comp, &map.map->keys, key);
        array_push(e->comp, &map.map->values, value);
    }
    return map;
}

/* An index or bound of an axis of `size` elements, negative counting from the end; false after an error. */
static bool bound_of(Elaboration *e, Frame *frame, const Expr *expr, int64_t size, int64_t limit, int64_t *bound) {
    Value value = evaluate(e, frame, expr);
    if (value.kind == VALUE_BAD) return false;
    if (!value_is_integer(&value, bound)) {
        fault(e, expr->loc, "NN0213", "an index must be a whole number, found %s", value_kind_text(e, &value));
        return false;
    }
    if (*bound < 0) *bound += size;
    if (*bound >= 0 && *bound <= limit) return true;
    fault(e, expr->loc, "NN0213", "index %g is outside 0..%lld", value.number, (long long)size);
    return false;
}

static bool range_of(Elaboration *e, Frame *frame, const Subscript *s, int64_t size, int64_t *low, int64_t *high) {
    *low = 0;
    *high = size;
    if (!s->range) {
        if (!bound_of(e, frame, s->index, size, size - 1, low)) return false;
        *high = *low + 1;
        return true;
    }
    if (s->low != NULL && !bound_of(e, frame, s->low, size, size, low)) return false;
    return s->high == NULL || bound_of(e, frame, s->high, size, size, high);
}

static Value index_list(Elaboration *e, Frame *frame, const Expr *expr, const Value *list) {
    int64_t low, high, size = (int64_t)list->list->items.count;
    if (expr->subscripts.count != 1) {
        fault(e, expr->loc, "NN0213", "a list has one index");
        return value_bad();
    }
    const Subscript *s = &expr->subscripts.data[0];
    if (!range_of(e, frame, s, size, &low, &high)) return value_bad();
    if (!s->range) return list->list->items.data[low];
    Value part = value_list(e->comp);
    for (int64_t i = low; i < high; i++) value_append(e->comp, &part, list->list->items.data[i]);
    return part;
}

/* text[i] is a text of one character, text[a..b] a part; characters are bytes, so this is for ASCII. */
static Value index_string(Elaboration *e, Frame *frame, const Expr *expr, const char *text) {
    int64_t low, high;
    if (expr->subscripts.count != 1) {
        fault(e, expr->loc, "NN0213", "a string has one index");
        return value_bad();
    }
    if (!range_of(e, frame, &expr->subscripts.data[0], (int64_t)strlen(text), &low, &high)) return value_bad();
    return value_string(arena_strndup(e->comp, text + low, high > low ? (size_t)(high - low) : 0));
}

static Value index_tensor(Elaboration *e, Frame *frame, const Expr *expr, const Value *tensor) {
    Shape x = *value_shape(e, tensor), kept = { .batched = x.batched };
    int first = x.batched ? 1 : 0;
    if (expr->subscripts.count > (size_t)(x.rank - first)) {
        fault(e, expr->loc, "NN0213", "%zu indices for a tensor of shape %s", expr->subscripts.count,
              shape_text(e->comp, &x));
        return value_bad();
    }
    int64_t low[MAX_RANK] = { 0 }, high[MAX_RANK] = { 0 };
    for (int i = 0; i < x.rank; i++) {
        size_t k = (size_t)(i - first);
        bool written = i >= first && k < expr->subscripts.count;
        high[i] = x.dims[i];
        if (written && !range_of(e, frame, &expr->subscripts.data[k], x.dims[i], &low[i], &high[i]))
            return value_bad();
        if (high[i] <= low[i]) {
            fault(e, expr->loc, "NN0213", "this slice is empty");
            return value_bad();
        }
        if (!written || expr->subscripts.data[k].range) kept.dims[kept.rank++] = high[i] - low[i];
    }
    origin_set(e, expr->loc);
    return value_tensor(ir_reshape(&e->builder, ir_slice(&e->builder, tensor->ref, low, high), kept));
}

/* map["key"], map[3]: keys are strings and numbers. */
static Value index_map(Elaboration *e, Frame *frame, const Expr *expr, const Value *base) {
    const Subscript *subscript = expr->subscripts.count == 1 ? &expr->subscripts.data[0] : NULL;
    if (subscript == NULL || subscript->range) {
        fault(e, expr->loc, "NN0213", "a map is indexed by one key");
        return value_bad();
    }
    Value key = evaluate(e, frame, subscript->index);
    if (key.kind == VALUE_BAD) return key;
    for (size_t i = 0; i < base->map->keys.count; i++) {
        const Value *known = &base->map->keys.data[i];
        bool same = known->kind == key.kind && (key.kind == VALUE_STRING ? strcmp(known->text, key.text) == 0
                                                : key.kind == VALUE_NUMBER && known->number == key.number);
        if (same) return base->map->values.data[i];
    }
    fault(e, expr->loc, "NN0214", "the map has no key %s", value_kind_text(e, &key));
    return value_bad();
}

static Value evaluate_index(Elaboration *e, Frame *frame, const Expr *expr) {
    Value base = evaluate(e, frame, expr->callee);
    if (base.kind == VALUE_BAD) return base;
    if (base.kind == VALUE_LIST) return index_list(e, frame, expr, &base);
    if (base.kind == VALUE_STRING) return index_string(e, frame, expr, base.text);
    if (base.kind == VALUE_TENSOR) return index_tensor(e, frame, expr, &base);
    if (base.kind == VALUE_MAP) return index_map(e, frame, expr, &base);
    fault(e, expr->loc, "NN0213", "only lists, strings, maps and tensors have indices, found %s", value_kind_text(e, &base));
    return value_bad();
}

static Value evaluate_field(Elaboration *e, Frame *frame, const Expr *expr) {
    Value base = evaluate(e, frame, expr->callee);
    if (base.kind == VALUE_BAD) return base;
    if (base.kind == VALUE_MAP) {
        const Value *value = map_get(base.map, expr->text);
        if (value != NULL) return *value;
        fault(e, expr->loc, "NN0214", "the map has no key %s", expr->text);
        return value_bad();
    }
    if (base.kind == VALUE_FUNCTION) {
        for (size_t i = 0; i < base.function->decl->params.count; i++)
            if (base.function->decl->params.data[i].name == expr->text)
                return setting_of(e, base.function, expr->text);
        fault(e, expr->loc, "NN0214", "%s has no setting %s", base.function->decl->name, expr->text);
        return value_bad();
    }
    fault(e, expr->loc, "NN0214", "%s has no parts to name with a point", value_kind_text(e, &base));
    return value_bad();
}

/* What a pipe starts with: a statement's `dense(16) -> relu` has its layer applied to the current value first. */
static Value evaluate_head(Elaboration *e, Frame *frame, const Expr *head) {
    Value x = evaluate(e, frame, head);
    if (x.kind != VALUE_FUNCTION) return x;
    if (head == frame->head) return apply_current(e, frame, head->loc, &x);
    const char *name = x.function->decl->name;
    Diagnostic *d = fault(e, head->loc, "NN0205", "-> passes a tensor on, found %s without its operand", name);
    if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "write `x -> %s -> …` with the tensor that %s is applied to", name, name);
    return value_bad();
}

static Value evaluate_pipe(Elaboration *e, Frame *frame, const Expr *expr) {
    Value x = evaluate_head(e, frame, expr->operands[0]);
    if (x.kind == VALUE_BAD) return x;
    Value f = evaluate(e, frame, expr->operands[1]);
    if (f.kind == VALUE_BAD) return f;
    if (x.kind == VALUE_SOURCE) {
        Function *pipe = as_function(e, expr->operands[1]->loc, &f, "a step of data");
        if (pipe == NULL) return value_bad();
        array_push(e->comp, &x.source->pipes, pipe);
        return x;
    }
    if (expr->operands[1]->kind == EXPR_NAME && loc_is_library(expr->loc) && f.kind != VALUE_FUNCTION && f.kind != VALUE_STRING
        && f.kind != VALUE_NONE && as_function(e, f.loc, &f, expr->operands[1]->text) == NULL) return value_bad();
    return apply(e, frame, expr->operands[1]->loc, &f, &x, 1);
}

/* and, or: the right side is not evaluated when the left one, a compile-time value, decides. */
static Value evaluate_binary(Elaboration *e, Frame *frame, const Expr *expr) {
    Value a = evaluate(e, frame, expr->operands[0]);
    if (is_numeric(&a) && ((expr->op == OP_AND && a.number == 0) || (expr->op == OP_OR && a.number != 0)))
        return value_bool(expr->op == OP_OR);
    Value b = evaluate(e, frame, expr->operands[1]);
    return binary_value(e, expr->op_loc.source != NULL ? expr->op_loc : expr->loc, expr->op, a, b);
}

static Value evaluate_kind(Elaboration *e, Frame *frame, const Expr *expr) {
    switch (expr->kind) {
    case EXPR_NUMBER: return value_number(expr->number);
    case EXPR_STRING: return value_string(expr->text);
    case EXPR_BOOL: return value_bool(expr->boolean);
    case EXPR_NONE: return value_none();
    case EXPR_NAME: return evaluate_name(e, frame, expr);
    case EXPR_LIST: return evaluate_list(e, frame, expr);
    case EXPR_MAP: return evaluate_map(e, frame, expr);
    case EXPR_UNARY: return unary_value(e, expr->loc, expr->op, evaluate(e, frame, expr->operands[0]));
    case EXPR_BINARY: return evaluate_binary(e, frame, expr);
    case EXPR_IF: return evaluate_if(e, frame, expr);
    case EXPR_PIPE: return evaluate_pipe(e, frame, expr);
    case EXPR_CALL: return call_expression(e, frame, expr);
    case EXPR_INDEX: return evaluate_index(e, frame, expr);
    case EXPR_FIELD: return evaluate_field(e, frame, expr);
    }
    return value_bad();
}

Value evaluate(Elaboration *e, Frame *frame, const Expr *expr) {
    if (e->builder.graph->nodes.count > MAX_NODES) {
        fault(e, expr->loc, "NN0290", "the model is larger than %d operations", MAX_NODES);
        longjmp(e->comp->failed, 1);
    }
    Value value = evaluate_kind(e, frame, expr);
    if (value.kind == VALUE_TENSOR && value.loc.source == NULL)
        value.loc = e->builder.origin.call.source != NULL ? e->builder.origin.call : expr->loc;
    return value;
}
