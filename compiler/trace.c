/* trace.c - what was applied where, in the user's terms: the boxes of `nnc graph`.
 *
 * Each call that the user wrote becomes a step with the nodes that it made; those in a user's own layer or model are steps
 * within its step, while what lies inside a library layer or a function is not recorded. Example: `x -> residual(16) -> relu`
 * gives residual with its dense layers under it, and relu. */
#include "elaborate.h"

size_t trace_begin(Elaboration *e, const Function *f) {
    const Decl *decl = f->decl;
    bool layer = decl->kind == DECL_LAYER || decl->kind == DECL_MODEL;
    if (!e->all->options->trace || e->kind != PROGRAM_PREDICT) return SIZE_MAX;
    e->trace_depth++;
    if (e->trace_closed > 0) return SIZE_MAX;
    TraceStep step = {.name = decl->name, .type = decl->name, .made = f->loc, .layer = layer, .parent = e->trace_parent,
                      .opened = layer && decl->loc.source != NULL && !decl->loc.source->library,
                      .first = (Ref)e->builder.graph->nodes.count};
    if (f->instance != NULL) step.made = f->instance->made;
    array_push(e->comp, &e->module->trace, step);
    size_t number = e->module->trace.count - 1;
    if (step.opened) e->trace_parent = number;
    else e->trace_closed = e->trace_depth;
    return number;
}

/* A layer that gives what it was given, as dropout does while predicting, has a node of its own all the same. */
static Value made_here(Elaboration *e, const TraceStep *step, Value y) {
    if (y.kind == VALUE_TENSOR && y.ref < step->first) {
        Value copy = value_tensor(ir_stop_gradient(&e->builder, y.ref));
        copy.loc = y.loc;
        copy.mask = y.mask;
        return copy;
    }
    if (y.kind != VALUE_LIST || y.list->items.count == 0 || y.list->items.data[0].kind != VALUE_TENSOR) return y;
    Value list = value_list(e->comp);
    for (size_t i = 0; i < y.list->items.count; i++) value_append(e->comp, &list, made_here(e, step, y.list->items.data[i]));
    list.loc = y.loc;
    return list;
}

static int64_t parameters_of(Elaboration *e, const char *path) {
    int64_t parameters = index_get(&e->module->parameter_counts, path), *seen = index_at(e->comp, &e->traced, path);
    bool again = *seen >= 0;
    *seen = 1;
    return parameters <= 0 ? 0 : again ? -1 : parameters;
}

Value trace_end(Elaboration *e, size_t number, const char *path, Value y) {
    if (!e->all->options->trace || e->kind != PROGRAM_PREDICT) return y;
    if (e->trace_closed == e->trace_depth) e->trace_closed = 0;
    e->trace_depth--;
    if (number == SIZE_MAX) return y;
    TraceStep *step = &e->module->trace.data[number];
    e->trace_parent = step->parent;
    if (y.kind == VALUE_TENSOR || step->layer) y = made_here(e, step, y);
    if (step->layer) {
        step->name = intern(e->comp, path);
        step->parameters = parameters_of(e, step->name);
    }
    const Value *first = y.kind == VALUE_LIST && y.list->items.count > 0 ? &y.list->items.data[0] : &y;
    if (first->kind == VALUE_TENSOR) step->output = *value_shape(e, first);
    step->end = (Ref)e->builder.graph->nodes.count;
    return y;
}
