/* invoke.c - running a function, a layer or a model: the frame of its body, its instance, what it gives.
 *
 * A layer's instance is named where it is first applied, under the layer around it; where the body around it runs again, its
 * layers are those of the first time. Example: `dense(10)` of x runs dense's body in a frame where x and units are bound, as
 * the instance dense, whose weights are dense/kernel and dense/bias. */
#include "elaborate.h"

#include <string.h>

enum { DEPTH_LIMIT = 1000 };

static Frame frame_with(Elaboration *e, const Function *f, const Frame *caller, Loc loc, bool complete);

/* Its operands need not be there. */
Value setting_of(Elaboration *e, const Function *f, const char *name) {
    Frame frame = frame_with(e, f, NULL, f->loc, false);
    Binding *binding = frame_find(&frame, intern(e->comp, name));
    return binding != NULL ? binding->value : value_none();
}

/* A frame with every parameter bound, defaults evaluated in order. Missing ones are reported and bound to BAD. */
Frame frame_of(Elaboration *e, const Function *f, const Frame *caller, Loc loc) {
    return frame_with(e, f, caller, loc, true);
}

static Frame frame_with(Elaboration *e, const Function *f, const Frame *caller, Loc loc, bool complete) {
    const Decl *decl = f->decl;
    Frame frame = { .decl = decl, .path = caller != NULL ? caller->path : "", .call = loc,
                    .trainable = caller != NULL ? caller->trainable : true };
    const char *missing = NULL;
    enum { LOCALS = 4 };                /* names that a body adds, often */
    frame.names.capacity = decl->params.count + (f->builtin != NULL ? 0 : LOCALS);
    frame.names.data = arena_alloc(e->comp, (frame.names.capacity + 1) * sizeof *frame.names.data);
    for (size_t i = 0; i < decl->params.count; i++) {
        const Param *param = &decl->params.data[i];
        Value value;
        if (f->bound[i] != NULL) value = *f->bound[i];
        else if (param->value != NULL) value = evaluate(e, &frame, param->value);
        else if (param->spread) value = value_list(e->comp);
        else if (!complete) value = value_none();
        else {
            missing = missing == NULL ? param->name : arena_printf(e->comp, "%s and %s", missing, param->name);
            value = value_bad();
        }
        array_push(e->comp, &frame.names, ((Binding){ .name = param->name, .value = value }));
        if (i == 0 && value.kind == VALUE_TENSOR) frame.current = value;
    }
    if (missing != NULL) {
        Diagnostic *d = fault(e, loc, "NN0203", "%s needs %s", decl->name, missing);
        if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", decl_signature(e, decl));
    }
    return frame;
}

bool frame_is_bad(const Frame *frame) {
    for (size_t i = 0; i < frame->names.count; i++)
        if (frame->names.data[i].value.kind == VALUE_BAD) return true;
    return false;
}

const char *instance_name(Elaboration *e, const char *kind) {
    const char *key = intern(e->comp, arena_printf(e->comp, "%s%s", e->counter_scope, kind));
    Counter *counter = NULL;
    for (size_t i = 0; i < e->counters.count; i++)
        if (e->counters.data[i].kind == key) counter = &e->counters.data[i];
    if (counter == NULL) {
        array_push(e->comp, &e->counters, ((Counter){ .kind = key }));
        counter = &e->counters.data[e->counters.count - 1];
    }
    int number = counter->count++;
    return number == 0 ? kind : arena_printf(e->comp, "%s_%d", kind, number);
}

/* What a layer is called and holds: anew, or where the body around it runs again, as the first time. */
static void name_instance(Elaboration *e, Instance *instance, const char *kind) {
    Children *all = e->children;
    size_t at = e->next_child++;
    bool known = all != NULL && at < all->list.count && strcmp(all->list.data[at].kind, kind) == 0 &&
                 (instance->name == NULL || strcmp(instance->name, all->list.data[at].name) == 0);
    if (known) {
        instance->name = all->list.data[at].name;
        instance->children = all->list.data[at].children;
        return;
    }
    if (instance->name == NULL) instance->name = instance_name(e, kind);
    instance->children = arena_alloc(e->comp, sizeof *instance->children);
    if (all == NULL) return;
    if (at < all->list.count) all->list.count = at;     /* other settings lead another way */
    array_push(e->comp, &all->list, ((Child){ kind, instance->name, instance->children }));
}

const char *instance_path(Elaboration *e, const Frame *frame, Instance *instance, const char *kind) {
    if (instance->path != NULL) {       /* one made outside is a child where it was first applied */
        const Children *all = e->children;
        bool child = all != NULL && e->next_child < all->list.count && all->list.data[e->next_child].children == instance->children;
        if (child) e->next_child++;
        return instance->path;
    }
    array_push(e->comp, &e->drawn, ((NamedInstance){ instance, instance->name }));
    name_instance(e, instance, kind);
    const char *name = instance->name;
    instance->path = frame->path[0] == '\0' ? name : arena_printf(e->comp, "%s/%s", frame->path, name);
    return instance->path;
}

/* A function with its own derivative: the gradient's text runs now, on a stand-in for the incoming gradient. */
static Value with_gradient(Elaboration *e, Frame *frame, const Function *f, Value y) {
    const Decl *decl = f->decl;
    if (decl->gradient == NULL || y.kind != VALUE_TENSOR) return y;
    Ref adjoint = ir_adjoint(&e->builder, *value_shape(e, &y));
    frame_set(e, frame, decl->gradient_name, value_tensor(adjoint));
    Value gradient = evaluate(e, frame, decl->gradient);
    if (gradient.kind == VALUE_BAD) return gradient;
    Value list = gradient;
    if (gradient.kind != VALUE_LIST) {
        list = value_list(e->comp);
        value_append(e->comp, &list, gradient);
    }
    Ref *operands = arena_alloc(e->comp, (decl->operand_count + 1) * sizeof *operands);
    Ref *gradients = arena_alloc(e->comp, (decl->operand_count + 1) * sizeof *gradients);
    size_t count = 0, tensors = 0;
    for (size_t i = 0; i < decl->operand_count; i++)
        tensors += f->bound[i] != NULL && f->bound[i]->kind == VALUE_TENSOR;
    if (list.list->items.count != tensors) {
        fault(e, decl->gradient->loc, "NN0216", "%s has %zu tensor operands, its gradient has %zu parts", decl->name,
              tensors, list.list->items.count);
        return value_bad();
    }
    for (size_t i = 0; i < decl->operand_count; i++) {
        if (f->bound[i] == NULL || f->bound[i]->kind != VALUE_TENSOR) continue;
        Value part = list.list->items.data[count];
        operands[count] = f->bound[i]->ref;
        Ref ref = value_ref(e, decl->gradient->loc, &part);
        Shape shape = ir_node(e->builder.graph, operands[count])->shape, both;
        const Shape *given = &ir_node(e->builder.graph, ref)->shape;
        if (!shape_broadcast(given, &shape, &both) || !shape_equal(&both, &shape)) {
            fault(e, decl->gradient->loc, "NN0216", "the gradient for %s must have its shape %s, found %s",
                  decl->params.data[i].name, shape_text(e->comp, &shape), shape_text(e->comp, given));
            return value_bad();
        }
        gradients[count++] = shape_equal(given, &shape) ? ref : ir_expand(&e->builder, ref, shape);
    }
    return value_tensor(ir_custom(&e->builder, y.ref, adjoint, operands, gradients, count));
}

static Value run_fn(Elaboration *e, Frame *frame, const Function *f) {
    const Decl *decl = f->decl;
    Value y;
    if (decl->body != NULL) {
        y = evaluate_block(e, frame, decl->body);
    } else {
        y = evaluate(e, frame, decl->value);
    }
    return with_gradient(e, frame, f, y);
}

/* A row of the layer table: applications in the main model's body, seen once, when prediction is elaborated. */
static void layer_record(Elaboration *e, const Frame *caller, Instance *instance, const Decl *decl, const Value *y) {
    if (e->kind != PROGRAM_PREDICT || caller->path[0] != '\0') return;
    Shape shape = { 0 };
    if (y->kind == VALUE_TENSOR) shape = *value_shape(e, y);
    else if (y->kind == VALUE_LIST && value_is_tensors(y)) shape = *value_shape(e, &y->list->items.data[0]);
    Module *module = e->module;
    const char *path = intern(e->comp, instance->path);
    int64_t parameters = instance->counted ? 0 : index_get(&module->parameter_counts, path);
    instance->counted = true;
    int64_t *row = index_at(e->comp, &module->layer_index, path);
    if (*row < 0) *row = (int64_t)module->layers.count;
    array_push(e->comp, &module->layers,
               ((LayerInfo){ .name = path, .type = decl->name, .output = shape,
                             .parameters = parameters > 0 ? parameters : 0, .loc = instance->applied }));
}

/* An input of a model that is used as a layer is what it is given; its sizes must be those that the model's text says. */
static bool model_input(Elaboration *e, Frame *frame, const Stmt *stmt, const NameLoc *name, const Value *given) {
    Shape sizes;
    if (given == NULL || given->kind != VALUE_TENSOR) {
        Diagnostic *d = fault(e, frame->call, "NN0203", "model %s needs its input %s", frame->decl->name, name->name);
        fault_note(e, d, name->loc, "it is declared here");
        return false;
    }
    if (!evaluate_sizes(e, frame, stmt->sizes.data, stmt->sizes.count, &sizes)) return false;
    Shape written = *value_shape(e, given);
    if (written.batched) {
        written.batched = false;
        written.rank--;
        for (int i = 0; i < written.rank; i++) written.dims[i] = written.dims[i + 1];
    }
    if (!shape_equal(&written, &sizes)) {
        Diagnostic *d = fault(e, frame->call, "NN0307", "the input %s of model %s is %s, found %s", name->name, frame->decl->name,
                              shape_text(e->comp, &sizes), shape_text(e->comp, &written));
        fault_note(e, d, name->loc, "it is declared here");
        fault_note(e, d, given->loc, "%s comes from here", shape_text(e->comp, &written));
        return false;
    }
    frame_set(e, frame, name->name, *given);
    return true;
}

static Value run_model_body(Elaboration *e, Frame *frame, const Function *f) {
    const Decl *decl = f->decl;
    size_t k = 0;
    for (size_t i = 0; i < decl->body->stmts.count; i++) {
        const Stmt *stmt = decl->body->stmts.data[i];
        if (stmt->kind != STMT_INPUT) continue;
        for (size_t j = 0; j < stmt->names.count; j++, k++) {
            if (!model_input(e, frame, stmt, &stmt->names.data[j], f->bound[k])) return value_bad();
            if (k == 0) frame->current = *f->bound[k];
        }
    }
    if (k > 1) frame->current = value_none();
    evaluate_block(e, frame, decl->body);
    if (frame->outputs.items.count == 1) return frame->outputs.items.data[0];
    Value all = value_list(e->comp);
    for (size_t i = 0; i < frame->outputs.items.count; i++) value_append(e->comp, &all, frame->outputs.items.data[i]);
    return all.list->items.count > 0 ? all : frame->current;
}

/* --set dense_1.trainable=false */
static bool frozen_by_option(Elaboration *e, const char *path) {
    for (size_t i = 0; i < e->all->overrides.count; i++) {
        Override *override = &e->all->overrides.data[i];
        if (override->part == NULL || strcmp(override->part, "trainable") != 0 || strcmp(override->name, path) != 0)
            continue;
        override->used = true;
        if (override->value->kind == EXPR_BOOL) return !override->value->boolean;
        fault(e, override->value->loc, "NN0204", "%s.trainable must be true or false", path);
    }
    return false;
}

static Value run_layer(Elaboration *e, const Frame *caller, Frame *frame, const Function *f, Loc loc) {
    Instance *instance = f->instance;
    if (instance == NULL) {
        instance = arena_alloc(e->comp, sizeof *instance);
        *instance = (Instance){ .made = loc, .name = f->given_name, .trainable = !f->frozen };
    }
    if (instance->name == NULL && f->given_name != NULL) instance->name = f->given_name;
    frame->path = instance_path(e, caller, instance, f->decl->name);
    if (instance->applied.source == NULL) instance->applied = loc;
    frame->trainable = caller->trainable && instance->trainable && !f->frozen && !frozen_by_option(e, frame->path);
    frame->body = true;
    const char *outer = e->builder.origin.instance, *scope = e->counter_scope;
    Children *children = e->children;
    size_t next_child = e->next_child;
    e->children = instance->children;
    e->next_child = 0;
    e->builder.origin.instance = frame->path;
    if (f->decl->kind == DECL_MODEL) e->counter_scope = arena_printf(e->comp, "%s:", frame->path);
    Value y = f->decl->kind == DECL_MODEL ? run_model_body(e, frame, f) : evaluate_block(e, frame, f->decl->body);
    e->builder.origin.instance = outer;
    e->counter_scope = scope;
    e->children = children;
    e->next_child = next_child;
    layer_record(e, caller, instance, f->decl, &y);
    return y;
}

static Value run_builtin(Elaboration *e, const Function *f, Frame *frame, Loc loc) {
    Value *arguments = arena_alloc(e->comp, (frame->names.count + 1) * sizeof *arguments);
    for (size_t i = 0; i < frame->names.count; i++) arguments[i] = frame->names.data[i].value;
    origin_set(e, loc);
    return f->builtin->call(e, loc, arguments, frame->names.count);
}

static Value invoke_kind(Elaboration *e, Frame *caller, const Function *f, Frame *frame, Loc loc) {
    switch (f->decl->kind) {
    case DECL_FN: return f->builtin != NULL ? run_builtin(e, f, frame, loc) : run_fn(e, frame, f);
    case DECL_LAYER:
    case DECL_MODEL: return run_layer(e, caller, frame, f, loc);
    case DECL_OPTIMIZER:
        fault(e, loc, "NN0217", "%s is an optimizer: it stands after `optimizer =` in train", f->decl->name);
        return value_bad();
    case DECL_METRIC:
        fault(e, loc, "NN0217", "%s is a metric: it stands in `metrics = […]` of train", f->decl->name);
        return value_bad();
    default: return value_bad();
    }
}

Value invoke(Elaboration *e, Frame *caller, const Function *f, Loc loc) {
    if (e->depth >= DEPTH_LIMIT) {
        fault(e, loc, "NN0291", "calls are nested more than %d deep: does %s call itself?", DEPTH_LIMIT, f->decl->name);
        return value_bad();
    }
    origin_set(e, loc);
    Origin origin = e->builder.origin;
    Frame frame = frame_of(e, f, caller, loc);
    if (frame_is_bad(&frame)) return value_bad();
    size_t step = trace_begin(e, f), masks_read = e->masks_read;
    e->depth++;
    Value y = invoke_kind(e, caller, f, &frame, loc);
    e->depth--;
    y = mask_pass(e, f, masks_read, loc, y);
    y = trace_end(e, step, decl_is_layer(f->decl) ? frame.path : "", y);
    e->builder.origin = origin;
    if (y.kind == VALUE_TENSOR && origin.library.source == NULL) y.loc = origin.call;
    return y;
}
