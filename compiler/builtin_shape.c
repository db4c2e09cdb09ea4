/* builtin_shape.c - the language's functions that move, join, look up or draw values; and the data sources' rows.
 *
 * Sizes are written without the batch, axes are counted with it. Example: `reshape(x, [24])` of a batch of [8, 3]. */
#include "builtin.h"

#include <limits.h>
#include <math.h>
#include <string.h>

static bool written_sizes(Elaboration *e, Loc loc, const Value *sizes, Shape *shape, int64_t known) {
    int unknown = -1;
    int64_t product = 1;
    if (sizes->kind != VALUE_LIST || sizes->list->items.count > (size_t)(MAX_RANK - shape->rank)) {
        fault(e, loc, "NN0204", "sizes must be a list of up to %d numbers, found %s", MAX_RANK - 1,
              value_kind_text(e, sizes));
        return false;
    }
    for (size_t i = 0; i < sizes->list->items.count; i++) {
        int64_t size;
        const Value *item = &sizes->list->items.data[i];
        bool whole = value_is_integer(item, &size);
        if (whole && size == -1 && unknown < 0 && known > 0) unknown = shape->rank;
        else if (!whole || size < 1 || size > INT32_MAX) {
            Loc place = !loc_is_library(item->loc) ? item->loc : !loc_is_library(sizes->loc) ? sizes->loc : loc;
            if (whole && size == -1 && unknown >= 0) fault(e, place, "NN0204", "only one size can be -1: what the others leave");
            else fault(e, place, "NN0204", "a size must be a positive integer%s, found %s", known > 0 ? ", or -1 once" : "",
                       value_kind_text(e, item));
            return false;
        } else product *= size;
        if (product > INT32_MAX) product = INT32_MAX;
        shape->dims[shape->rank++] = size;
    }
    if (unknown >= 0) shape->dims[unknown] = known % product == 0 ? known / product : 0;
    return true;
}

/* "[8, 32] would fit": the sizes with another last one, where there is one. */
static void reshape_advice(Elaboration *e, Diagnostic *d, const Value *sizes, int64_t elements) {
    Shape fits = { 0 };
    int64_t before = 1, size;
    size_t count = sizes->list->items.count;
    for (size_t i = 0; i < count; i++) {
        if (!value_is_integer(&sizes->list->items.data[i], &size) || (i + 1 < count && size < 1)) return;
        if (i + 1 < count) before *= size;
        if (before > elements) return;
        fits.dims[fits.rank++] = size;
    }
    if (d == NULL || count == 0 || elements % before != 0) return;
    fits.dims[fits.rank - 1] = elements / before;
    diag_note(e->comp, d, (Loc){ 0 }, "%s would fit", shape_text(e->comp, &fits));
}

static Value call_reshape(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "reshape")) return value_bad();
    Shape x = *value_shape(e, &a[0]), shape = { .batched = x.batched };
    if (x.batched) shape.dims[shape.rank++] = x.dims[0];
    int64_t elements = 1;
    for (int i = x.batched ? 1 : 0; i < x.rank; i++) elements *= x.dims[i];
    if (!written_sizes(e, loc, &a[1], &shape, elements)) return value_bad();
    if (shape_size(&shape) == shape_size(&x)) return value_tensor(ir_reshape(&e->builder, a[0].ref, shape));
    int64_t given = 1, size;
    bool open = false;                  /* one size is -1 */
    for (size_t i = 0; i < a[1].list->items.count; i++)
        if (value_is_integer(&a[1].list->items.data[i], &size) && size == -1) open = true;
        else given *= size;
    Diagnostic *d = fault(e, loc, "NN0311", "reshape cannot make %s of %s: %lld values are not %s%lld", value_text(e, &a[1]),
                          shape_text(e->comp, &x), (long long)elements, open ? "a multiple of " : "", (long long)given);
    fault_note(e, d, a[0].loc, "%s comes from here", shape_text(e->comp, &x));
    reshape_advice(e, d, &a[1], elements);
    return value_bad();
}

static Value call_transpose(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "transpose")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    int perm[MAX_RANK], first = x.batched ? 1 : 0;
    uint32_t seen = 0;
    perm[0] = 0;
    for (int i = first; i < x.rank; i++) perm[i] = x.rank - 1 - (i - first);
    if (a[1].kind != VALUE_NONE) {
        if (a[1].kind != VALUE_LIST || a[1].list->items.count != (size_t)x.rank) {
            fault(e, loc, "NN0204", "axes must be a list of all %d axes, the batch included", x.rank);
            return value_bad();
        }
        for (int i = 0; i < x.rank; i++) {
            if (!builtin_axis(e, loc, &a[1].list->items.data[i], &x, 0, &perm[i])) return value_bad();
            seen |= 1u << perm[i];
        }
        if (seen != (1u << x.rank) - 1 || (x.batched && perm[0] != 0)) {
            fault(e, loc, "NN0204", "axes must name every axis once, and the batch first");
            return value_bad();
        }
    }
    return value_tensor(ir_transpose(&e->builder, a[0].ref, perm));
}

/* The tensors of a spread operand, in one element type; false after an error. */
static bool tensors_of(Elaboration *e, Loc loc, const Value *list, const char *name, Ref **refs, size_t *count) {
    *count = list->list->items.count;
    *refs = arena_alloc(e->comp, (*count + 1) * sizeof **refs);
    if (*count == 0) {
        fault(e, loc, "NN0203", "%s needs at least one tensor", name);
        return false;
    }
    bool integers = true;
    for (size_t i = 0; i < *count; i++) {
        const Value *item = &list->list->items.data[i];
        if (!builtin_tensor(e, loc, item, name)) return false;
        integers = integers && ir_node(e->builder.graph, item->ref)->element == ELEMENT_I32;
    }
    for (size_t i = 0; i < *count; i++) {
        const Value *item = &list->list->items.data[i];
        (*refs)[i] = integers ? item->ref : value_ref(e, loc, item);
    }
    return true;
}

/* All operands of a join are batched if one is. */
static void batch_alike(Elaboration *e, Ref *refs, size_t count) {
    bool batched = false;
    int64_t batch = 1;
    for (size_t i = 0; i < count; i++) {
        const Shape *shape = &ir_node(e->builder.graph, refs[i])->shape;
        if (shape->batched) batched = true, batch = shape->dims[0];
    }
    for (size_t i = 0; i < count && batched; i++) {
        Shape shape = ir_node(e->builder.graph, refs[i])->shape;
        if (shape.batched || shape.rank == MAX_RANK) continue;
        Shape wide = { .batched = true, .rank = shape.rank + 1, .dims = { batch } };
        for (int k = 0; k < shape.rank; k++) wide.dims[k + 1] = shape.dims[k];
        refs[i] = ir_expand(&e->builder, refs[i], wide);
    }
}

/* Shapes that cannot be joined: both, where they come from, and the axis along which they could be. */
static void join_differs(Elaboration *e, Loc loc, const List *items, size_t at, const Shape *first, const Shape *other, int axis,
                         const char *name) {
    Diagnostic *d = fault(e, loc, "NN0312", "%s needs shapes that differ in axis %d alone, found %s and %s", name, axis,
                          shape_text(e->comp, first), shape_text(e->comp, other));
    fault_note(e, d, items->items.data[0].loc, "%s comes from here", shape_text(e->comp, first));
    fault_note(e, d, items->items.data[at].loc, "%s comes from here", shape_text(e->comp, other));
    int unlike = 0, where = 0;
    for (int k = 0; k < first->rank && first->rank == other->rank; k++)
        if (first->dims[k] != other->dims[k]) unlike++, where = k;
    if (d == NULL || items->items.count != 2) return;
    if (first->rank != other->rank)
        diag_note(e->comp, d, (Loc){ 0 }, "one has %d axes, the other %d: flatten or reshape makes them alike",
                  first->rank - first->batched, other->rank - other->batched);
    else if (unlike == 1) diag_note(e->comp, d, (Loc){ 0 }, "axis = %d would fit: it is the one in which they differ", where);
}

static Value join(Elaboration *e, Loc loc, const List *items, Ref *refs, size_t count, const Value *axis_value, const char *name) {
    batch_alike(e, refs, count);
    Shape first = ir_node(e->builder.graph, refs[0])->shape;
    int axis;
    if (!builtin_axis(e, loc, axis_value, &first, 0, &axis)) return value_bad();
    if (first.batched && axis == 0) {
        fault(e, loc, "NN0312", "%s along the batch is not possible: every sample stands for itself", name);
        return value_bad();
    }
    for (size_t i = 1; i < count; i++) {
        Shape other = ir_node(e->builder.graph, refs[i])->shape;
        bool fits = other.rank == first.rank && other.batched == first.batched;
        for (int k = 0; fits && k < first.rank; k++) fits = k == axis || other.dims[k] == first.dims[k];
        if (fits) continue;
        join_differs(e, loc, items, i, &first, &other, axis, name);
        return value_bad();
    }
    return value_tensor(ir_concat(&e->builder, refs, count, axis));
}

static Value call_concat(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Ref *refs;
    size_t n;
    (void)count;
    if (!tensors_of(e, loc, &a[0], "concat", &refs, &n)) return value_bad();
    return join(e, loc, a[0].list, refs, n, &a[1], "concat");
}

static bool expanded_shape(Elaboration *e, Loc loc, const Value *axis_value, const Shape *x, Shape *shape, int *axis) {
    if (!builtin_axis(e, loc, axis_value, x, 1, axis)) return false;
    if (x->rank == MAX_RANK || (x->batched && *axis == 0)) {
        fault(e, loc, "NN0310", "there can be no new axis %d in a tensor of shape %s", *axis, shape_text(e->comp, x));
        return false;
    }
    *shape = (Shape){ .batched = x->batched, .rank = x->rank + 1 };
    for (int i = 0; i < shape->rank; i++)
        shape->dims[i] = i == *axis ? 1 : x->dims[i < *axis ? i : i - 1];
    return true;
}

static Value call_stack(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Ref *refs;
    size_t n;
    int axis = 0;
    (void)count;
    if (!tensors_of(e, loc, &a[0], "stack", &refs, &n)) return value_bad();
    batch_alike(e, refs, n);
    for (size_t i = 0; i < n; i++) {
        Shape x = ir_node(e->builder.graph, refs[i])->shape, shape;
        if (!expanded_shape(e, loc, &a[1], &x, &shape, &axis)) return value_bad();
        refs[i] = ir_reshape(&e->builder, refs[i], shape);
    }
    Value at = value_number(axis);
    return join(e, loc, a[0].list, refs, n, &at, "stack");
}

static Value call_expand(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Shape shape;
    int axis;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "expand")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    if (!expanded_shape(e, loc, &a[1], &x, &shape, &axis)) return value_bad();
    return value_tensor(ir_reshape(&e->builder, a[0].ref, shape));
}

static Value slice_axis(Elaboration *e, Ref x, int axis, int64_t low, int64_t high) {
    int64_t lows[MAX_RANK] = { 0 }, highs[MAX_RANK];
    const Shape *shape = &ir_node(e->builder.graph, x)->shape;
    for (int i = 0; i < shape->rank; i++) highs[i] = shape->dims[i];
    lows[axis] = low;
    highs[axis] = high;
    return value_tensor(ir_slice(&e->builder, x, lows, highs));
}

static Value call_split(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int axis;
    int64_t parts = 0, start = 0;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "split")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    if (!builtin_axis(e, loc, &a[2], &x, 0, &axis)) return value_bad();
    bool sizes = a[1].kind == VALUE_LIST;
    bool fits = !(x.batched && axis == 0);
    if (!sizes) fits = fits && value_is_integer(&a[1], &parts) && parts > 0 && x.dims[axis] % parts == 0;
    else parts = (int64_t)a[1].list->items.count;
    Value list = value_list(e->comp);
    for (int64_t i = 0; fits && i < parts; i++) {
        int64_t size = sizes ? 0 : x.dims[axis] / parts;
        if (sizes) fits = value_is_integer(&a[1].list->items.data[i], &size) && size > 0;
        fits = fits && start + size <= x.dims[axis];
        if (!fits) break;
        value_append(e->comp, &list, slice_axis(e, a[0].ref, axis, start, start + size));
        start += size;
    }
    if (fits && start == x.dims[axis]) return list;
    fault(e, loc, "NN0313", "split cannot make %s parts of axis %d of a tensor of shape %s", value_kind_text(e, &a[1]),
          axis, shape_text(e->comp, &x));
    return value_bad();
}

static Value call_slice(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int axis;
    int64_t low, high;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "slice")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    if (!builtin_axis(e, loc, &a[3], &x, 0, &axis)) return value_bad();
    if (value_is_integer(&a[1], &low) && value_is_integer(&a[2], &high) && !(x.batched && axis == 0) && low >= 0 &&
        low < high && high <= x.dims[axis])
        return slice_axis(e, a[0].ref, axis, low, high);
    fault(e, loc, "NN0213", "this slice is outside a tensor of shape %s", shape_text(e->comp, &x));
    return value_bad();
}

static Value call_pad(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "pad")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    int first = x.batched ? 1 : 0;
    int64_t before[MAX_RANK] = { 0 }, after[MAX_RANK] = { 0 };
    bool fits = a[1].kind == VALUE_LIST && a[1].list->items.count == (size_t)(x.rank - first) &&
                a[2].kind == VALUE_NUMBER;
    for (int i = first; fits && i < x.rank; i++) {
        const Value *pair = &a[1].list->items.data[i - first];
        fits = pair->kind == VALUE_LIST && pair->list->items.count == 2 &&
               value_is_integer(&pair->list->items.data[0], &before[i]) &&
               value_is_integer(&pair->list->items.data[1], &after[i]) && before[i] >= 0 && after[i] >= 0 &&
               before[i] <= INT32_MAX && after[i] <= INT32_MAX;
    }
    if (fits) return value_tensor(ir_pad(&e->builder, a[0].ref, before, after, a[2].number));
    fault(e, loc, "NN0204", "pad takes [before, after] for each of the %d written axes, found %s", x.rank - first,
          value_kind_text(e, &a[1]));
    return value_bad();
}

static Value call_reverse(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int axis;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "reverse")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    if (!builtin_axis(e, loc, &a[1], &x, 0, &axis)) return value_bad();
    if (!x.batched || axis != 0) return value_tensor(ir_reverse(&e->builder, a[0].ref, axis));
    fault(e, loc, "NN0310", "the batch cannot be reversed");
    return value_bad();
}

static Value call_repeat(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int axis;
    int64_t times;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "repeat")) return value_bad();
    Shape x = *value_shape(e, &a[0]);
    if (!builtin_axis(e, loc, &a[2], &x, 0, &axis)) return value_bad();
    if (!value_is_integer(&a[1], &times) || times < 1) {
        fault(e, loc_is_library(a[1].loc) ? loc : a[1].loc, "NN0204", "n must be a whole number of at least 1, found %s",
              value_kind_text(e, &a[1]));
        return value_bad();
    }
    if (x.rank == MAX_RANK || (x.batched && axis == 0)) {
        fault(e, loc, "NN0204", "repeat takes a written axis of a tensor of at most %d axes, found axis %d of %s", MAX_RANK - 2, axis,
              shape_text(e->comp, &x));
        return value_bad();
    }
    Shape split = { .batched = x.batched, .rank = x.rank + 1 }, wide, joined = x;
    for (int i = 0; i < split.rank; i++) split.dims[i] = i == axis + 1 ? 1 : x.dims[i <= axis ? i : i - 1];
    wide = split;
    wide.dims[axis + 1] = times;
    joined.dims[axis] *= times;
    Ref ref = ir_expand(&e->builder, ir_reshape(&e->builder, a[0].ref, split), wide);
    return value_tensor(ir_reshape(&e->builder, ref, joined));
}

/* Indices that are an input as it is must be rows of the table: the input's numbers stay below the smallest of its tables. */
static void limit_input(Elaboration *e, Ref index, int64_t rows) {
    const Node *node = ir_node(e->builder.graph, index);
    while (node->op == OPCODE_RESHAPE || node->op == OPCODE_CAST) node = ir_node(e->builder.graph, ir_arg(e->builder.graph, node, 0));
    if (node->op != OPCODE_INPUT || e->scan != NULL || node->attributes->index >= e->module->arguments.count) return;
    Argument *argument = &e->module->arguments.data[node->attributes->index];
    if (rows > INT_MAX) return;
    if (argument->classes == 0 || rows < argument->classes) argument->classes = (int)rows;
}

static bool index_fits(Elaboration *e, Loc loc, Ref index, int64_t rows) {
    const Node *node = ir_node(e->builder.graph, index);
    if (node->op != OPCODE_RANGE || node->shape.dims[0] <= rows) return true;
    fault(e, loc, "NN0314", "gather finds no row %lld in a table of %lld", (long long)rows, (long long)rows);
    return false;
}

static Value call_gather(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "gather") || !builtin_tensor(e, loc, &a[1], "gather")) return value_bad();
    Shape table = *value_shape(e, &a[0]), indices = *value_shape(e, &a[1]);
    if (table.batched || table.rank < 1 || table.rank - 1 + indices.rank > MAX_RANK) {
        fault(e, loc, "NN0314", "gather takes a table without a batch and indices, found %s and %s",
              shape_text(e->comp, &table), shape_text(e->comp, &indices));
        return value_bad();
    }
    Ref index = a[1].ref;
    if (!index_fits(e, loc, index, table.dims[0])) return value_bad();
    limit_input(e, index, table.dims[0]);
    if (ir_node(e->builder.graph, index)->element != ELEMENT_I32) index = ir_cast(&e->builder, index, ELEMENT_I32);
    return value_tensor(ir_gather(&e->builder, a[0].ref, index));
}

static Value call_one_hot(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int64_t classes;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "one_hot")) return value_bad();
    if (!value_is_integer(&a[1], &classes) || classes < 1 || classes > INT32_MAX) {
        fault(e, loc, "NN0204", "one_hot: n must be a positive integer, found %s", value_kind_text(e, &a[1]));
        return value_bad();
    }
    Shape x = *value_shape(e, &a[0]);
    if (x.rank == MAX_RANK) {
        fault(e, loc, "NN0304", "one_hot would make a tensor of more than %d axes", MAX_RANK);
        return value_bad();
    }
    x.dims[x.rank++] = 1;
    Ref index = ir_reshape(&e->builder, value_ref(e, loc, &a[0]), x);
    Ref range = ir_cast(&e->builder, ir_range(&e->builder, classes), ELEMENT_F32);
    return value_tensor(ir_binary(&e->builder, OPCODE_EQUAL, index, range));
}

static Value call_range(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int64_t n;
    (void)count;
    if (value_is_integer(&a[0], &n) && n >= 1 && n <= INT32_MAX) return value_tensor(ir_range(&e->builder, n));
    fault(e, loc, "NN0204", "range: n must be a positive integer, found %s", value_kind_text(e, &a[0]));
    return value_bad();
}

static Value call_cast(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "cast")) return value_bad();
    const char *type = a[1].kind == VALUE_STRING ? a[1].text : "";
    bool integer = strcmp(type, "int") == 0 || strcmp(type, "i32") == 0;
    if (!integer && strcmp(type, "f32") != 0) {
        fault(e, loc, "NN0204", "cast takes \"f32\" or \"int\", found %s", value_kind_text(e, &a[1]));
        return value_bad();
    }
    Element element = integer ? ELEMENT_I32 : ELEMENT_F32;
    if (ir_node(e->builder.graph, a[0].ref)->element == element) return a[0];
    return value_tensor(ir_cast(&e->builder, a[0].ref, element));
}

static Value call_stop_gradient(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "stop_gradient")) return value_bad();
    return value_tensor(ir_stop_gradient(&e->builder, a[0].ref));
}

/* A list of sizes stands for an unbatched tensor of those sizes, a tensor for one of its shape and batch. */
static bool shape_like(Elaboration *e, Loc loc, const Value *x, Shape *shape) {
    if (x->kind == VALUE_TENSOR) {
        *shape = *value_shape(e, x);
        return true;
    }
    *shape = (Shape){ 0 };
    return written_sizes(e, loc, x, shape, 0);
}

static Value filled(Elaboration *e, Loc loc, const Value *x, double number) {
    Shape shape;
    if (!shape_like(e, loc, x, &shape)) return value_bad();
    return value_tensor(ir_fill(&e->builder, number, ELEMENT_F32, shape));
}

static Value call_zeros(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return filled(e, loc, &a[0], 0);
}

static Value call_ones(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    return filled(e, loc, &a[0], 1);
}

/* Its number is drawn here, so no later pass can change what is drawn. */
static Value call_uniform(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Shape shape;
    (void)count;
    if (!shape_like(e, loc, &a[0], &shape)) return value_bad();
    return value_tensor(ir_random(&e->builder, e->random_count++, shape));
}

/* The axes of an einsum's operand, each a letter; the batch is the first one. */
static bool labels_fit(Elaboration *e, Loc loc, const char *labels, const Shape *shape, int64_t sizes[26]) {
    if (strlen(labels) != (size_t)shape->rank) {
        fault(e, loc, "NN0315", "einsum: \"%s\" names %zu axes, the tensor has %d%s", labels, strlen(labels),
              shape->rank, shape->batched ? " with its batch" : "");
        return false;
    }
    for (int i = 0; i < shape->rank; i++) {
        int letter = labels[i] - 'a';
        bool repeated = memchr(labels, labels[i], (size_t)i) != NULL;
        if (letter < 0 || letter > 25 || repeated || (sizes[letter] != 0 && sizes[letter] != shape->dims[i])) {
            fault(e, loc, "NN0315", "einsum: axis %c of size %lld does not fit", labels[i], (long long)shape->dims[i]);
            return false;
        }
        sizes[letter] = shape->dims[i];
    }
    return true;
}

static Value call_einsum(Elaboration *e, Loc loc, const Value *a, size_t count) {
    char labels[3][MAX_RANK + 1] = { "", "", "" };
    int64_t sizes[26] = { 0 };
    (void)count;
    if (a[0].kind != VALUE_STRING) {
        fault(e, loc, "NN0315", "einsum takes a string such as \"nij,njk->nik\" first");
        return value_bad();
    }
    if (!builtin_tensor(e, loc, &a[1], "einsum") || !builtin_tensor(e, loc, &a[2], "einsum")) return value_bad();
    int part = 0, length = 0;
    for (const char *c = a[0].text; *c != '\0'; c++) {
        bool next = *c == ',' || (*c == '-' && c[1] == '>');
        if (*c == ' ') continue;
        if (next && part < 2) {
            if (*c == '-') c++;
            part++;
            length = 0;
        } else if (*c >= 'a' && *c <= 'z' && length < MAX_RANK) labels[part][length++] = *c;
        else part = 3;
        if (part == 3) break;
    }
    if (part != 2) {
        fault(e, loc, "NN0315", "einsum: \"%s\" is not of the form \"nij,njk->nik\"", a[0].text);
        return value_bad();
    }
    Shape x = *value_shape(e, &a[1]), y = *value_shape(e, &a[2]);
    if (!labels_fit(e, loc, labels[0], &x, sizes) || !labels_fit(e, loc, labels[1], &y, sizes)) return value_bad();
    for (char *c = labels[2]; *c != '\0'; c++)
        if (sizes[*c - 'a'] == 0 || memchr(labels[2], *c, (size_t)(c - labels[2])) != NULL) {
            fault(e, loc, "NN0315", "einsum: %c in the result is in no operand", *c);
            return value_bad();
        }
    bool batched = x.batched || y.batched;
    char batch = x.batched ? labels[0][0] : labels[1][0];
    if (batched && (labels[2][0] != batch || (x.batched && y.batched && labels[0][0] != labels[1][0]))) {
        fault(e, loc, "NN0315", "einsum: the batch must be the first letter of its operands and of the result");
        return value_bad();
    }
    Ref left = value_ref(e, loc, &a[1]), right = value_ref(e, loc, &a[2]);
    return value_tensor(ir_contract(&e->builder, left, right, labels[0], labels[1], labels[2]));
}

const Builtin builtin_shapes[] = {
    { "reshape", "x; sizes", call_reshape }, { "transpose", "x; axes = none", call_transpose },
    { "concat", "...xs; axis = -1", call_concat }, { "stack", "...xs; axis = 1", call_stack },
    { "split", "x; parts, axis = -1", call_split }, { "slice", "x; low, high, axis = -1", call_slice },
    { "pad", "x; sizes, value = 0", call_pad }, { "reverse", "x; axis", call_reverse },
    { "repeat", "x; n, axis", call_repeat }, { "expand", "x; axis", call_expand },
    { "gather", "table, indices", call_gather }, { "one_hot", "indices; n", call_one_hot },
    { "range", "; n", call_range }, { "cast", "x; type", call_cast }, { "stop_gradient", "x", call_stop_gradient },
    { "zeros", "x", call_zeros }, { "ones", "x", call_ones }, { "uniform", "x", call_uniform },
    { "einsum", "text, a, b", call_einsum },
    { NULL, NULL, NULL },
};

/* Where training data comes from: settings alone, read when a command needs the data. */
const Builtin builtin_sources[] = {
    { "csv", "; path, features = none, target = none, header = none, sample_weight = none, separator = \",\", fill = none, "
      "classes = none",
      NULL },
    { "idx", "; images, labels = none", NULL },
    { "npy", "; x, y = none, sample_weight = none", NULL },
    { "npz", "; path, x = \"x\", y = \"y\", sample_weight = none", NULL },
    { "rows", "; x, y = none, sample_weight = none", NULL },
    { "images", "; folder, label_mode = \"int\", class_names = none, color_mode = none, image_size = none, shuffle = true, "
      "seed = 0, interpolation = \"bilinear\"", NULL },
    { "text", "; path, step = 1", NULL },
    { "insurance", "", NULL },
    { "digits", "; target = \"label\"", NULL },
    { NULL, NULL, NULL },
};
