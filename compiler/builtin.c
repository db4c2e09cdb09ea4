/* builtin.c - the language's element-wise functions, reductions and compile-time queries.
 *
 * Each row says its parameters in nn's own notation; what shapes things lies in builtin_shape.c. On numbers the
 * element-wise functions are computed now: `sqrt(2 / fan)` is a constant. */
#include "elaborate.h"

#include "builtin.h"

#include <math.h>
#include <string.h>

/* ---- shared with builtin_shape.c ---- */

bool builtin_tensor(Elaboration *e, Loc loc, const Value *value, const char *what) {
    if (value->kind == VALUE_BAD) return false;
    if (value->kind == VALUE_TENSOR) return true;
    fault(e, loc, "NN0309", "%s needs a tensor, found %s", what, value_kind_text(e, value));
    return false;
}

/* axis counts the batch, as in Keras: 0 is the batch of a batched tensor, -1 the last. */
bool builtin_axis(Elaboration *e, Loc loc, const Value *value, const Shape *shape, int extra, int *axis) {
    int64_t number;
    int rank = shape->rank + extra;
    Loc place = value->loc.source != NULL ? value->loc : loc;
    if (!value_is_integer(value, &number)) {
        fault(e, place, "NN0204", "axis must be a whole number, found %s", value_kind_text(e, value));
        return false;
    }
    if (number >= -rank && number < rank) {
        *axis = (int)(number < 0 ? number + rank : number);
        return true;
    }
    fault(e, place, "NN0310", "axis %lld is outside %d..%d for a tensor of shape %s%s", (long long)number, -rank,
          rank - 1, shape_text(e->comp, shape), shape->batched ? " and its batch" : "");
    return false;
}

/* ---- element-wise ---- */

static double round_even(double x) { return nearbyint(x); }
static double sign_of(double x) { return x > 0 ? 1 : x < 0 ? -1 : x; }
static double sigmoid_of(double x) { return 1 / (1 + exp(-x)); }

static Value unary(Elaboration *e, Loc loc, const Value *x, Op op, double (*number)(double), const char *name) {
    if (x->kind == VALUE_NUMBER || x->kind == VALUE_BOOL) return value_number(number(x->number));
    if (!builtin_tensor(e, loc, x, name)) return value_bad();
    return value_tensor(ir_unary(&e->builder, op, value_ref(e, loc, x)));
}

#define UNARY(name, op, number)                                                                                      \
    static Value call_##name(Elaboration *e, Loc loc, const Value *a, size_t count) {                                \
        (void)count;                                                                                                 \
        return unary(e, loc, &a[0], op, number, #name);                                                              \
    }
UNARY(exp, OPCODE_EXP, exp)
UNARY(expm1, OPCODE_EXPM1, expm1)
UNARY(log, OPCODE_LOG, log)
UNARY(log1p, OPCODE_LOG1P, log1p)
UNARY(sqrt, OPCODE_SQRT, sqrt)
UNARY(abs, OPCODE_ABS, fabs)
UNARY(sign, OPCODE_SIGN, sign_of)
UNARY(floor, OPCODE_FLOOR, floor)
UNARY(round, OPCODE_ROUND, round_even)
UNARY(sin, OPCODE_SIN, sin)
UNARY(cos, OPCODE_COS, cos)
UNARY(tanh, OPCODE_TANH, tanh)
UNARY(sigmoid, OPCODE_SIGMOID, sigmoid_of)
UNARY(erf, OPCODE_ERF, erf)
#undef UNARY

static Value call_ceil(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (a[0].kind == VALUE_NUMBER) return value_number(ceil(a[0].number));
    if (!builtin_tensor(e, loc, &a[0], "ceil")) return value_bad();
    Builder *b = &e->builder;
    return value_tensor(
        ir_unary(b, OPCODE_NEG, ir_unary(b, OPCODE_FLOOR, ir_unary(b, OPCODE_NEG, value_ref(e, loc, &a[0])))));
}

static Value extremum_of_two(Elaboration *e, Loc loc, const Value *a, const Value *b, Op op, const char *name) {
    bool numbers = a->kind == VALUE_NUMBER && b->kind == VALUE_NUMBER;
    if (numbers && op == OPCODE_MAXIMUM) return value_number(fmax(a->number, b->number));
    if (numbers) return value_number(fmin(a->number, b->number));
    if (a->kind != VALUE_NUMBER && !builtin_tensor(e, loc, a, name)) return value_bad();
    if (b->kind != VALUE_NUMBER && !builtin_tensor(e, loc, b, name)) return value_bad();
    Ref x = value_ref(e, loc, a), y = value_ref(e, loc, b);
    Shape sx = ir_node(e->builder.graph, x)->shape, sy = ir_node(e->builder.graph, y)->shape, both;
    if (shape_broadcast(&sx, &sy, &both)) return value_tensor(ir_binary(&e->builder, op, x, y));
    Diagnostic *d = fault(e, loc, "NN0303", "%s needs shapes that fit each other, found %s and %s", name,
                          shape_text(e->comp, &sx), shape_text(e->comp, &sy));
    fault_note(e, d, a->loc, "%s comes from here", shape_text(e->comp, &sx));
    fault_note(e, d, b->loc, "%s comes from here", shape_text(e->comp, &sy));
    return value_bad();
}

static Value extremum(Elaboration *e, Loc loc, const Value *a, Op op, const char *name) {
    const List *list = a->list;
    if (list->items.count < 2) {
        fault(e, loc, "NN0203", "%s needs at least two operands", name);
        return value_bad();
    }
    Value most = list->items.data[0];
    for (size_t i = 1; i < list->items.count && most.kind != VALUE_BAD; i++)
        most = extremum_of_two(e, loc, &most, &list->items.data[i], op, name);
    return most;
}

static Value call_maximum(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return extremum(e, loc, a, OPCODE_MAXIMUM, "maximum");
}

static Value call_minimum(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return extremum(e, loc, a, OPCODE_MINIMUM, "minimum");
}

/* ---- reductions ---- */

static bool reduced_axes(Elaboration *e, Loc loc, const Value *axis, const Shape *shape, uint32_t *axes) {
    *axes = 0;
    if (axis->kind == VALUE_NONE) {
        *axes = (1u << shape->rank) - 1;
        return true;
    }
    size_t count = axis->kind == VALUE_LIST ? axis->list->items.count : 1;
    for (size_t i = 0; i < count; i++) {
        int number;
        const Value *item = axis->kind == VALUE_LIST ? &axis->list->items.data[i] : axis;
        if (!builtin_axis(e, loc, item, shape, 0, &number)) return false;
        *axes |= 1u << number;
    }
    return true;
}

/* The number of values that are summed: the batch is known only at run time. */
static Ref reduced_count(Elaboration *e, const Shape *shape, uint32_t axes) {
    double count = 1;
    bool batch = shape->batched && (axes & 1);
    for (int i = 0; i < shape->rank; i++)
        if (axes >> i & 1) count *= (double)shape->dims[i];
    Ref ref = ir_scalar(&e->builder, count);
    if (!batch) return ref;
    return count == 1 ? ir_batch_size(&e->builder)
                      : ir_binary(&e->builder, OPCODE_MUL, ir_batch_size(&e->builder), ref);
}

typedef enum Reduction { REDUCE_SUM, REDUCE_MEAN, REDUCE_MAX, REDUCE_MIN } Reduction;

static Value reduction(Elaboration *e, Loc loc, const Value *a, Reduction kind, const char *name) {
    uint32_t axes;
    bool keepdims = false;
    if (a[0].kind == VALUE_NUMBER) return a[0];
    if (!builtin_tensor(e, loc, &a[0], name)) return value_bad();
    Shape shape = *value_shape(e, &a[0]);
    if (!reduced_axes(e, loc, &a[1], &shape, &axes)) return value_bad();
    if (!value_truth(&a[2], &keepdims)) {
        fault(e, loc, "NN0204", "keepdims must be true or false, found %s", value_kind_text(e, &a[2]));
        return value_bad();
    }
    Builder *b = &e->builder;
    Ref x = value_ref(e, loc, &a[0]);
    if (axes == 0) return value_tensor(x);
    switch (kind) {
    case REDUCE_SUM: return value_tensor(ir_reduce(b, OPCODE_SUM, x, axes, keepdims));
    case REDUCE_MEAN:
        x = ir_reduce(b, OPCODE_SUM, x, axes, keepdims);
        return value_tensor(ir_binary(b, OPCODE_DIV, x, reduced_count(e, &shape, axes)));
    case REDUCE_MAX: return value_tensor(ir_reduce(b, OPCODE_MAX, x, axes, keepdims));
    case REDUCE_MIN:
        return value_tensor(
            ir_unary(b, OPCODE_NEG, ir_reduce(b, OPCODE_MAX, ir_unary(b, OPCODE_NEG, x), axes, keepdims)));
    }
    return value_bad();
}

#define REDUCTION(name, kind)                                                                                        \
    static Value call_##name(Elaboration *e, Loc loc, const Value *a, size_t count) {                                \
        (void)count;                                                                                                 \
        return reduction(e, loc, a, kind, #name);                                                                    \
    }
REDUCTION(sum, REDUCE_SUM)
REDUCTION(mean, REDUCE_MEAN)
REDUCTION(max, REDUCE_MAX)
REDUCTION(min, REDUCE_MIN)
#undef REDUCTION

static Value along_axis(Elaboration *e, Loc loc, const Value *a, const char *name, Ref *x, int *axis) {
    if (!builtin_tensor(e, loc, &a[0], name)) return value_bad();
    Shape shape = *value_shape(e, &a[0]);
    *x = value_ref(e, loc, &a[0]);
    if (!builtin_axis(e, loc, &a[1], &shape, 0, axis)) return value_bad();
    return value_none();
}

static Value call_argmax(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Ref x;
    int axis;
    (void)count;
    if (along_axis(e, loc, a, "argmax", &x, &axis).kind == VALUE_BAD) return value_bad();
    return value_tensor(ir_argmax(&e->builder, x, axis));
}

static Value call_argmin(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Ref x;
    int axis;
    (void)count;
    if (along_axis(e, loc, a, "argmin", &x, &axis).kind == VALUE_BAD) return value_bad();
    return value_tensor(ir_argmax(&e->builder, ir_unary(&e->builder, OPCODE_NEG, x), axis));
}

static Value call_cumsum(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Ref x;
    int axis;
    (void)count;
    if (along_axis(e, loc, a, "cumsum", &x, &axis).kind == VALUE_BAD) return value_bad();
    return value_tensor(ir_cumsum(&e->builder, x, axis));
}

/* ---- compile-time queries ---- */

static Value call_len(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (a[0].kind == VALUE_LIST) return value_number((double)a[0].list->items.count);
    if (a[0].kind == VALUE_STRING) return value_number((double)strlen(a[0].text));
    fault(e, loc, "NN0204", "len needs a list, found %s", value_kind_text(e, &a[0]));
    return value_bad();
}

/* Whether a list holds an item, or a text a part. */
static Value call_contains(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (a[0].kind == VALUE_STRING && a[1].kind == VALUE_STRING) return value_bool(strstr(a[0].text, a[1].text) != NULL);
    if (a[0].kind == VALUE_LIST) {
        for (size_t i = 0; i < a[0].list->items.count; i++)
            if (value_equal(&a[0].list->items.data[i], &a[1])) return value_bool(true);
        return value_bool(false);
    }
    fault(e, loc, "NN0204", "contains needs a list or a string, found %s", value_kind_text(e, &a[0]));
    return value_bad();
}

static Value fold_list(Elaboration *e, Loc loc, const Value *a, bool product) {
    double result = product ? 1 : 0;
    if (a[0].kind != VALUE_LIST) {
        fault(e, loc, "NN0204", "a list of numbers is needed here, found %s", value_kind_text(e, &a[0]));
        return value_bad();
    }
    for (size_t i = 0; i < a[0].list->items.count; i++) {
        const Value *item = &a[0].list->items.data[i];
        if (item->kind != VALUE_NUMBER) {
            fault(e, loc, "NN0204", "a list of numbers is needed here, found %s", value_kind_text(e, item));
            return value_bad();
        }
        result = product ? result * item->number : result + item->number;
    }
    return value_number(result);
}

static Value call_product(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return fold_list(e, loc, a, true);
}

static Value call_total(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return fold_list(e, loc, a, false);
}

#define IS(name, test)                                                                                               \
    static Value call_##name(Elaboration *e, Loc loc, const Value *a, size_t count) {                                \
        (void)e, (void)loc, (void)count;                                                                             \
        return value_bool(test);                                                                                     \
    }
IS(is_number, a[0].kind == VALUE_NUMBER)
IS(is_list, a[0].kind == VALUE_LIST)
IS(is_string, a[0].kind == VALUE_STRING)
IS(is_function, a[0].kind == VALUE_FUNCTION)
#undef IS

static Value call_shape(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "shape")) return value_bad();
    return value_of_shape(e->comp, value_shape(e, &a[0]));
}

static Value call_rank(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (a[0].kind == VALUE_NUMBER) return value_number(0);
    if (!builtin_tensor(e, loc, &a[0], "rank")) return value_bad();
    const Shape *shape = value_shape(e, &a[0]);
    return value_number(shape->rank - (shape->batched ? 1 : 0));
}

static Value call_size(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int axis;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "size")) return value_bad();
    const Shape *shape = value_shape(e, &a[0]);
    if (!builtin_axis(e, loc, &a[1], shape, 0, &axis)) return value_bad();
    int64_t samples = shape->dims[axis];
    if (shape->batched && axis == 0) {
        Ref n = ir_batch_size(&e->builder);
        return value_tensor(samples == 1 ? n : ir_binary(&e->builder, OPCODE_MUL, n, ir_scalar(&e->builder, (double)samples)));
    }
    return value_number((double)shape->dims[axis]);
}

/* A text, or a list of its parts: strings and numbers as they are, of tensors the shapes. */
static void message_print(Elaboration *e, Buffer *out, const Value *part, bool nested) {
    if (part->kind == VALUE_STRING) buffer_puts(out, part->text);
    else if (part->kind == VALUE_TENSOR) buffer_puts(out, shape_text(e->comp, value_shape(e, part)));
    else if (part->kind != VALUE_LIST) value_print(out, part);
    else {
        if (nested) buffer_puts(out, "[");
        for (size_t i = 0; i < part->list->items.count; i++) {
            if (nested && i > 0) buffer_puts(out, ", ");
            message_print(e, out, &part->list->items.data[i], true);
        }
        if (nested) buffer_puts(out, "]");
    }
}

/* Whether the condition of require and advise holds; false and an error where it is none. */
static bool condition_holds(Elaboration *e, Loc loc, const Value *a, const char *name, bool *holds) {
    if (value_truth(&a[0], holds) && (a[1].kind == VALUE_STRING || a[1].kind == VALUE_LIST)) return true;
    fault(e, loc, "NN0204", "%s takes a compile-time condition and a string or a list of a message's parts", name);
    return false;
}

static const char *message_text(Elaboration *e, const Value *message) {
    Buffer text = { 0 };
    message_print(e, &text, message, false);
    const char *copy = buffer_copy(e->comp, &text);
    buffer_free(&text);
    return copy;
}

/* Where the tensors of a message come from. */
static void message_notes(Elaboration *e, Diagnostic *d, const Value *message) {
    for (size_t i = 0; message->kind == VALUE_LIST && i < message->list->items.count; i++) {
        const Value *part = &message->list->items.data[i];
        bool told = false;
        for (size_t k = 0; k < i; k++) {
            const Value *before = &message->list->items.data[k];
            told = told || (before->kind == VALUE_TENSOR && part->kind == VALUE_TENSOR && before->ref == part->ref);
        }
        if (part->kind == VALUE_TENSOR && !told)
            fault_note(e, d, part->loc, "%s comes from here", shape_text(e->comp, value_shape(e, part)));
    }
}

/* The user's argument that a message of the library names last, or the place of the demand. */
static Loc message_place(Loc loc, const Value *message) {
    for (size_t i = message->kind == VALUE_LIST ? message->list->items.count : 0; loc_is_library(loc) && i-- > 0;) {
        const Value *part = &message->list->items.data[i];
        if (part->kind != VALUE_TENSOR && !loc_is_library(part->loc)) return part->loc;
    }
    return loc;
}

/* require(condition, message): what the library demands of its operands and settings, said at the user's call. The message
 * is a string or a list, ["found ", x]; where a tensor in it comes from is a note. */
static Value call_require(Elaboration *e, Loc loc, const Value *a, size_t count) {
    bool holds;
    (void)count;
    if (!condition_holds(e, loc, a, "require", &holds)) return value_bad();
    if (holds) return value_none();
    message_notes(e, fault(e, message_place(loc, &a[1]), "NN0204", "%s", message_text(e, &a[1])), &a[1]);
    return value_bad();
}

/* advise(condition, "message"): a warning, of what is possible but cannot be meant. */
static Value call_advise(Elaboration *e, Loc loc, const Value *a, size_t count) {
    bool holds;
    (void)count;
    if (!condition_holds(e, loc, a, "advise", &holds)) return value_bad();
    if (!holds) message_notes(e, caution(e, message_place(loc, &a[1]), "NN0408", "%s", message_text(e, &a[1])), &a[1]);
    return value_none();
}

const Builtin builtins[] = {
    { "exp", "x", call_exp }, { "expm1", "x", call_expm1 }, { "log", "x", call_log }, { "log1p", "x", call_log1p },
    { "sqrt", "x", call_sqrt }, { "abs", "x", call_abs }, { "sign", "x", call_sign }, { "floor", "x", call_floor },
    { "ceil", "x", call_ceil }, { "round", "x", call_round }, { "sin", "x", call_sin }, { "cos", "x", call_cos },
    { "tanh", "x", call_tanh }, { "sigmoid", "x", call_sigmoid }, { "erf", "x", call_erf },
    { "maximum", "...xs", call_maximum }, { "minimum", "...xs", call_minimum },
    { "sum", "x; axis = none, keepdims = false", call_sum }, { "mean", "x; axis = none, keepdims = false", call_mean },
    { "max", "x; axis = none, keepdims = false", call_max }, { "min", "x; axis = none, keepdims = false", call_min },
    { "argmax", "x; axis = -1", call_argmax }, { "argmin", "x; axis = -1", call_argmin },
    { "cumsum", "x; axis = -1", call_cumsum },
    { "len", "list", call_len }, { "contains", "all, part", call_contains }, { "product", "list", call_product }, { "total", "list", call_total },
    { "is_number", "x", call_is_number }, { "is_list", "x", call_is_list }, { "is_string", "x", call_is_string },
    { "is_function", "x", call_is_function }, { "shape", "x", call_shape }, { "rank", "x", call_rank },
    { "size", "x; axis", call_size }, { "require", "condition, message", call_require },
    { "advise", "condition, message", call_advise },
    { NULL, NULL, NULL },
};
