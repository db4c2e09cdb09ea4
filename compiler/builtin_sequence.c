/* builtin_sequence.c - what the layers of sequences need besides scan: steps as samples of their own, layers made from
 * another's settings. Example: time_distributed(dense(4)) of [5, 3] is as_steps(as_samples(x) -> dense(4), 5). */
#include "builtin.h"

/* [n, steps, …] as [n steps, …]: only the batch's size changes. */
static Value call_as_samples(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "as_samples")) return value_bad();
    Shape x = *value_shape(e, &a[0]), shape = { .batched = true, .rank = x.rank - 1 };
    if (!x.batched || x.rank < 2) {
        fault(e, loc, "NN0274", "as_samples needs a batch of tensors of at least one axis, found %s", shape_text(e->comp, &x));
        return value_bad();
    }
    shape.dims[0] = x.dims[0] * x.dims[1];
    for (int i = 1; i < shape.rank; i++) shape.dims[i] = x.dims[i + 1];
    return value_tensor(ir_reshape(&e->builder, a[0].ref, shape));
}

static Value call_as_steps(Elaboration *e, Loc loc, const Value *a, size_t count) {
    int64_t steps;
    (void)count;
    if (!builtin_tensor(e, loc, &a[0], "as_steps")) return value_bad();
    Shape x = *value_shape(e, &a[0]), shape = { .batched = true, .rank = x.rank + 1 };
    if (!value_is_integer(&a[1], &steps) || steps < 1 || !x.batched || x.dims[0] % steps != 0 || x.rank == MAX_RANK) {
        fault(e, loc, "NN0274", "as_steps takes what as_samples gave and its number of steps, found %s",
              value_kind_text(e, &a[1]));
        return value_bad();
    }
    shape.dims[0] = x.dims[0] / steps;
    shape.dims[1] = steps;
    for (int i = 1; i < x.rank; i++) shape.dims[i + 1] = x.dims[i];
    return value_tensor(ir_reshape(&e->builder, a[0].ref, shape));
}

/* A layer like the given one with weights of its own, named like it behind the prefix: forward_lstm_1. */
static Value call_prefixed(Elaboration *e, Loc loc, const Value *a, size_t count) {
    (void)count;
    Function *f = as_function(e, loc, &a[0], "what is wrapped");
    if (f == NULL) return value_bad();
    if (f->instance == NULL || a[1].kind != VALUE_STRING) {
        fault(e, loc, "NN0205", "a layer with its settings is needed here, such as lstm(8), found %s", value_kind_text(e, &a[0]));
        return value_bad();
    }
    if (f->instance->name == NULL)
        f->instance->name = f->given_name != NULL ? f->given_name : instance_name(e, f->decl->name);
    f->instance->wrapped = true;
    Function *copy = function_copy(e, f);
    copy->given_name = arena_printf(e->comp, "%s%s", a[1].text, f->instance->name);
    copy->instance = arena_alloc(e->comp, sizeof *copy->instance);
    *copy->instance = (Instance){ .made = loc, .name = copy->given_name, .trainable = f->instance->trainable };
    return (Value){ .kind = VALUE_FUNCTION, .function = copy, .loc = loc };
}

const Builtin builtin_sequences[] = {
    { "as_samples", "x", call_as_samples }, { "as_steps", "x; steps", call_as_steps },
    { "prefixed", "layer, prefix", call_prefixed },
    { NULL, NULL, NULL },
};
