/* mask.c - masks: which steps of a sequence count. A mask goes with the value, as in Keras, not with the graph's node.
 *
 * Operators give values without one. The library's layers read it (mask(x)) and hand it on (masked(y, mask(x))); its functions
 * of one tensor, such as relu, keep it. Example: embedding(100, 8, mask_zero = true) of int[5] gives f32[n, 5, 8] with the mask
 * f32[n, 5], lstm(4) reads it and gives f32[n, 4] without one. */
#include "builtin.h"

#include <string.h>

Ref mask_of(const Value *value) {
    return value->kind == VALUE_TENSOR && value->mask != 0 ? value->mask - 1 : NO_REF;
}

void mask_set(Value *value, Ref mask) { value->mask = mask == NO_REF ? 0 : mask + 1; }

/* mask(x): the mask of x, or none. */
static Value call_mask(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "mask")) return value_bad();
    Ref mask = mask_of(&a[0]);
    e->masks_read++;
    return mask == NO_REF ? value_none() : value_tensor(mask);
}

static bool mask_fits(const Shape *x, const Shape *mask) {
    if (!x->batched || !mask->batched || mask->rank > x->rank || mask->rank < 2) return false;
    for (int i = 1; i < mask->rank; i++)
        if (mask->dims[i] != x->dims[i]) return false;
    return true;
}

/* masked(x, m): x with the mask m, or with none. */
static Value call_masked(Elaboration *e, Loc loc, const Value *a, size_t count) {
    Value y = a[0];
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "masked")) return value_bad();
    y.mask = 0;
    if (a[1].kind == VALUE_NONE) return y;
    if (!builtin_tensor(e, loc, &a[1], "masked")) return value_bad();
    const Shape *x = value_shape(e, &a[0]), *mask = value_shape(e, &a[1]);
    if (!mask_fits(x, mask)) {
        Diagnostic *d = fault(e, loc, "NN0319", "a mask has the first axes of what it masks: %s cannot be the mask of %s",
                              shape_text(e->comp, mask), shape_text(e->comp, x));
        fault_note(e, d, a[1].loc, "%s comes from here", shape_text(e->comp, mask));
        fault_note(e, d, a[0].loc, "%s comes from here", shape_text(e->comp, x));
        return value_bad();
    }
    mask_set(&y, value_ref(e, loc, &a[1]));
    return y;
}

const Builtin builtin_masks[] = {
    { "mask", "x", call_mask }, { "masked", "x, mask", call_masked },
    { NULL, NULL, NULL },
};

static bool is_library(const Function *f) {
    return f->builtin != NULL || (f->decl->loc.source != NULL && f->decl->loc.source->library);
}

/* A primitive with settings moves values: reverse(x, axis = 1). */
static bool is_elementwise(const Function *f) {
    return f->decl->kind == DECL_FN && f->decl->operand_count == 1 && (f->builtin == NULL || f->decl->params.count == 1);
}

Value mask_pass(Elaboration *e, const Function *f, size_t read, Loc loc, Value y) {
    const Value *x = f->decl->operand_count > 0 ? f->bound[0] : NULL;
    if (x == NULL || mask_of(x) == NO_REF || y.kind != VALUE_TENSOR || y.mask != 0 || !is_library(f)) return y;
    if (is_elementwise(f) && shape_equal(value_shape(e, x), value_shape(e, &y))) y.mask = x->mask;
    bool by_user = loc.source == NULL || !loc.source->library;
    if (f->decl->kind == DECL_LAYER && by_user && e->masks_read == read)
        caution(e, loc, "NN0409", "%s does not hand on the mask of what it is given: what follows takes all of its steps",
                f->decl->name);
    return y;
}

bool mask_for_values(Elaboration *e, Loc loc, size_t output, const Shape *values, Ref *mask) {
    *mask = mask_of(&e->outputs.items.data[output]);
    if (*mask == NO_REF) return true;
    Shape shape = ir_node(e->builder.graph, *mask)->shape;
    bool fits = values->batched && shape.rank <= values->rank;
    for (int i = 1; fits && i < shape.rank; i++) fits = shape.dims[i] == values->dims[i];
    if (!fits) {
        Diagnostic *d = fault(e, loc, "NN0319", "output %s has a mask of %s, which values of %s do not have as their first axes",
                              e->output_names.data[output].name, shape_text(e->comp, &shape), shape_text(e->comp, values));
        fault_note(e, d, e->outputs.items.data[output].loc, "the output comes from here");
        return false;
    }
    while (shape.rank < values->rank) shape.dims[shape.rank++] = 1;
    *mask = ir_reshape(&e->builder, *mask, shape);
    return true;
}
