/* call.c - calls: arguments bound to parameters, partial application, instances of layers.
 *
 * Positional arguments fill the operands when the first is a tensor or there are no settings, else the settings; a call
 * that lacks its operands is a function of them. Example: `dense(10)` is a function and one instance; applied to x it
 * runs dense's body with a frame where x and units are bound, and its weights are named dense/kernel, dense/bias. */
#include "elaborate.h"

#include <string.h>

enum { DEPTH_LIMIT = 1000 };

Global *global_find(Elaborator *all, const char *name) {
    int64_t i = index_get(&all->global_index, name);
    if (i < 0) return NULL;
    parse_rest(all->comp, all->globals.data[i].decl);
    return &all->globals.data[i];
}

const Global *metric_find(const Elaborator *all, const char *name) {
    for (size_t i = 0; i < all->globals.count; i++) {
        const Global *global = &all->globals.data[i];
        if (global->name != name || global->decl->kind != DECL_METRIC) continue;
        parse_rest(all->comp, global->decl);
        return global;
    }
    return NULL;
}

const Global *entry_find(const Elaboration *e, const char *name) {
    const Elaborator *all = e->all;
    size_t count = e->entry == ENTRY_DATA ? all->sources.count : e->entry == ENTRY_CALLBACKS ? all->callbacks.count : 0;
    const Global *globals = e->entry == ENTRY_DATA ? all->sources.data : all->callbacks.data;
    for (size_t i = 0; i < count; i++)
        if (globals[i].name == name) {
            parse_rest(all->comp, globals[i].decl);
            return &globals[i];
        }
    return NULL;
}

/* What a Keras user may write for an nnc name. */
static const char *keras_spelling(const char *name) {
    static const char *const pairs[][2] = {
        { "True", "true" }, { "False", "false" }, { "None", "none" }, { "Sequential", "model name { … }" },
        { "Input", "input" }, { "ReLU", "relu" }, { "LeakyReLU", "leaky_relu" }, { "ELU", "elu" },
        { "PReLU", "prelu" }, { "SGD", "sgd" }, { "RMSprop", "rmsprop" }, { "InputLayer", "input" },
        { "LSTM", "lstm" }, { "GRU", "gru" }, { "SimpleRNN", "simple_rnn" }, { "Conv2D", "conv2d" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strcmp(pairs[i][0], name) == 0) return pairs[i][1];
    return NULL;
}

/* MeanSquaredError → mean_squared_error */
static const char *snake_case(Compilation *comp, const char *name) {
    char *text = arena_alloc(comp, 2 * strlen(name) + 1), *out = text;
    for (const char *in = name; *in != '\0'; in++) {
        bool upper = *in >= 'A' && *in <= 'Z';
        if (upper && in != name && in[-1] >= 'a' && in[-1] <= 'z') *out++ = '_';
        *out++ = upper ? (char)(*in - 'A' + 'a') : *in;
    }
    return text;
}

void name_unknown(Elaboration *e, Frame *frame, Loc loc, const char *name) {
    Diagnostic *d = fault(e, loc, "NN0201", "unknown name %s", name);
    if (d == NULL) return;
    const char *nn = keras_spelling(name), *snake = intern(e->comp, snake_case(e->comp, name));
    if (nn == NULL && snake != intern(e->comp, name) && global_find(e->all, snake) != NULL) nn = snake;
    if (nn != NULL) {
        diag_fix(e->comp, d, "%s", nn);
        diag_note(e->comp, d, (Loc){ 0 }, "in nnc this is written %s", nn);
        return;
    }
    size_t count = 0;
    size_t room = e->all->globals.count + frame->names.count + e->all->callbacks.count + e->all->sources.count;
    const char **known = arena_alloc(e->comp, (room + 1) * sizeof *known);
    for (size_t i = 0; i < frame->names.count; i++) known[count++] = frame->names.data[i].name;
    for (size_t i = 0; i < e->all->globals.count; i++) known[count++] = e->all->globals.data[i].name;
    for (size_t i = 0; e->entry == ENTRY_CALLBACKS && i < e->all->callbacks.count; i++)
        known[count++] = e->all->callbacks.data[i].name;
    for (size_t i = 0; e->entry == ENTRY_DATA && i < e->all->sources.count; i++)
        known[count++] = e->all->sources.data[i].name;
    const char *near = diag_suggest(name, known, count);
    if (near == NULL) return;
    diag_fix(e->comp, d, "%s", near);
    diag_note(e->comp, d, (Loc){ 0 }, "did you mean %s?", near);
}

Function *function_new(Elaboration *e, const Decl *decl, const Builtin *builtin, Loc loc) {
    Function *f = arena_alloc(e->comp, sizeof *f);
    f->decl = decl;
    f->builtin = builtin;
    f->bound = arena_alloc(e->comp, (decl->params.count + 1) * sizeof *f->bound);
    f->loc = loc;
    return f;
}

Function *function_copy(Elaboration *e, const Function *f) {
    Function *copy = function_new(e, f->decl, f->builtin, f->loc);
    Value **bound = copy->bound;
    *copy = *f;
    copy->bound = bound;
    copy->common.capacity = copy->common.count;     /* an addition to the copy must not show in the original */
    for (size_t i = 0; i < f->decl->params.count; i++) bound[i] = f->bound[i];
    return copy;
}

Value global_value(Elaboration *e, Loc loc, Global *global) {
    const Decl *decl = global->decl;
    if (decl->kind != DECL_LET) {
        Function *f = function_new(e, decl, global->builtin, loc);
        if (decl->kind == DECL_MODEL && global->instance == NULL) {
            global->instance = arena_alloc(e->comp, sizeof *global->instance);
            *global->instance = (Instance){ .made = loc, .name = decl->name, .trainable = true };
        }
        f->instance = global->instance;
        return (Value){ .kind = VALUE_FUNCTION, .function = f, .loc = loc };
    }
    if (global->done) return global->value;
    if (global->busy) {
        fault(e, loc, "NN0215", "%s is defined by itself", global->name);
        return value_bad();
    }
    Frame frame = { .path = "", .trainable = true, .decl = decl, .call = loc };
    global->busy = true;
    const Expr *expr = decl->value;
    for (size_t i = 0; i < e->all->overrides.count; i++)
        if (e->all->overrides.data[i].part == NULL && e->all->overrides.data[i].name == global->name &&
            !global->library) {
            expr = e->all->overrides.data[i].value;
            e->all->overrides.data[i].used = true;
        }
    Value value = evaluate(e, &frame, expr);
    global->busy = false;
    if (value.kind == VALUE_FUNCTION && value.function->instance != NULL && value.function->instance->name == NULL)
        value.function->instance->name = global->name;
    global->value = value;
    global->done = true;
    return value;
}

Function *as_function(Elaboration *e, Loc loc, const Value *value, const char *what) {
    if (value->kind == VALUE_BAD) return NULL;
    if (value->kind == VALUE_FUNCTION) return value->function;
    if (value->kind == VALUE_STRING) {
        Global *global = global_find(e->all, intern(e->comp, value->text));
        if (global != NULL) {
            Value found = global_value(e, loc, global);
            if (found.kind == VALUE_FUNCTION) return found.function;
        }
        Frame empty = { 0 };
        name_unknown(e, &empty, value->loc.source != NULL ? value->loc : loc, value->text);
        return NULL;
    }
    Diagnostic *d = fault(e, value->loc.source != NULL ? value->loc : loc, "NN0205", "%s must be a function, found %s",
                          what, value_kind_text(e, value));
    for (size_t i = 0; d != NULL && i < e->all->globals.count; i++) {
        const Global *global = &e->all->globals.data[i];
        if (global->hides && global->done && global->value.kind == value->kind && global->value.number == value->number)
            fault_note(e, d, global->decl->loc, "%s is declared in this file and hides the library's", global->name);
    }
    return NULL;
}

/* ---- binding ---- */

static bool is_tensor_like(const Value *value) {
    if (value->kind == VALUE_TENSOR) return true;
    return value->kind == VALUE_LIST && value->list->items.count > 0 && value->list->items.data[0].kind == VALUE_TENSOR;
}

size_t operand_total(const Decl *decl) {
    if (decl->kind != DECL_MODEL) return decl->operand_count;
    size_t count = 0;
    for (size_t i = 0; i < decl->body->stmts.count; i++)
        if (decl->body->stmts.data[i]->kind == STMT_INPUT) count += decl->body->stmts.data[i]->names.count;
    return count;
}

static Value *value_copy(Elaboration *e, Value value, Loc loc) {
    Value *copy = arena_alloc(e->comp, sizeof *copy);
    *copy = value;
    if (copy->kind != VALUE_TENSOR || copy->loc.source == NULL) copy->loc = loc;
    return copy;
}

static bool has_spread(const Decl *decl) {
    return decl->kind != DECL_MODEL && decl->operand_count > 0 && decl->params.data[0].spread;
}

/* The parameters, "units, activation = none, …": for messages. */
static const char *signature(Elaboration *e, const Decl *decl) {
    Buffer text = { 0 };
    buffer_printf(&text, "%s(", decl->name);
    for (size_t i = 0; i < decl->params.count; i++) {
        const char *between = i == 0 ? "" : i == decl->operand_count ? "; " : ", ";
        buffer_printf(&text, "%s%s%s", between, decl->params.data[i].spread ? "..." : "", decl->params.data[i].name);
    }
    buffer_puts(&text, ")");
    const char *copy = arena_strndup(e->comp, text.text, text.length);
    buffer_free(&text);
    return copy;
}

static bool is_layer_like(const Decl *decl) {
    return decl->kind == DECL_LAYER || decl->kind == DECL_MODEL;
}

/* name = "…", trainable = false of layers; reduction of losses: arguments that every such call takes. */
static bool bind_common(Elaboration *e, Function *f, const Arg *arg, const Value *value, bool *bad) {
    if (strcmp(arg->name, "name") == 0) {
        *bad = value->kind != VALUE_STRING || value->text[0] == '\0';
        if (*bad) fault(e, arg->loc, "NN0204", "name must be a string, found %s", value_kind_text(e, value));
        else f->given_name = value->text;
        return true;
    }
    if (strcmp(arg->name, "trainable") == 0 && is_layer_like(f->decl)) {
        bool truth = true;
        *bad = !value_truth(value, &truth);
        if (*bad) fault(e, arg->loc, "NN0204", "trainable must be true or false, found %s", value_kind_text(e, value));
        f->frozen = !truth;
        return true;
    }
    if (strcmp(arg->name, "reduction") == 0 && f->decl->kind == DECL_FN) {
        static const char *const known[] = { "sum_over_batch_size", "sum", "mean_with_sample_weight", "mean" };
        *bad = true;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if (value->kind == VALUE_STRING && strcmp(value->text, known[i]) == 0) *bad = false;
        if (*bad)
            fault(e, arg->loc, "NN0204", "reduction must be \"sum_over_batch_size\" (or \"mean\", the same), \"sum\" or "
                  "\"mean_with_sample_weight\", found %s", value_kind_text(e, value));
        else f->reduction = value->text;
        return true;
    }
    return false;
}

/* Settings that every optimizer takes besides its own. */
static bool bind_optimizer(Elaboration *e, Function *f, const Arg *arg, const Value *value) {
    static const char *const known[] = { "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema",
                                         "ema_momentum", "ema_overwrite_frequency", "gradient_accumulation_steps",
                                         "loss_scale_factor" };
    if (f->decl->kind != DECL_OPTIMIZER) return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(arg->name, known[i]) == 0) {
            array_push(e->comp, &f->common, ((Binding){ .name = known[i], .value = *value }));
            return true;
        }
    return false;
}

bool function_bind(Elaboration *e, Function *f, const Arg *arg, Value value) {
    const Decl *decl = f->decl;
    bool bad = false;
    for (size_t i = 0; i < decl->params.count; i++)
        if (decl->params.data[i].name == arg->name) {
            f->bound[i] = value_copy(e, value, arg->value->loc);
            return true;
        }
    if (bind_optimizer(e, f, arg, &value) || bind_common(e, f, arg, &value, &bad)) return !bad;
    Diagnostic *d = fault(e, arg->loc, "NN0202", "%s has no argument %s", decl->name, arg->name);
    if (d == NULL) return false;
    const char **known = arena_alloc(e->comp, (decl->params.count + 1) * sizeof *known);
    for (size_t i = 0; i < decl->params.count; i++) known[i] = decl->params.data[i].name;
    const char *near = diag_suggest(arg->name, known, decl->params.count);
    if (strcmp(arg->name, "input_shape") == 0 || strcmp(arg->name, "input_dim") == 0)
        diag_note(e->comp, d, (Loc){ 0 }, "the input's shape is written once, as `input x[sizes]` in the model");
    else if (near != NULL) {
        diag_fix(e->comp, d, "%s", near);
        diag_note(e->comp, d, (Loc){ 0 }, "did you mean %s?", near);
    } else diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", signature(e, decl));
    return false;
}

static bool too_many(Elaboration *e, const Function *f, Loc loc) {
    Diagnostic *d = fault(e, loc, "NN0206", "%s is given too many arguments", f->decl->name);
    if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", signature(e, f->decl));
    return false;
}

/* Binds operands in order; a list fills several where one value stands for all of them. */
static bool bind_operands(Elaboration *e, Function *f, Loc loc, const Value *values, size_t count, size_t *used) {
    const Decl *decl = f->decl;
    size_t total = operand_total(decl);
    if (count > 0 && values[0].kind == VALUE_LIST && (has_spread(decl) || (total > 1 && count == 1))) {
        bool tensors = is_tensor_like(&values[0]);
        if (tensors) {
            const List *list = values[0].list;
            size_t ignored;
            if (!has_spread(decl) && list->items.count > total) return too_many(e, f, loc);
            *used = 1;
            return bind_operands(e, f, loc, list->items.data, list->items.count, &ignored);
        }
    }
    if (has_spread(decl)) {
        Value all = value_list(e->comp);
        for (size_t i = 0; i < count; i++) value_append(e->comp, &all, values[i]);
        f->bound[0] = value_copy(e, all, loc);
        *used = count;
        return true;
    }
    if (is_layer_like(decl) && total == 1 && count == 1 && values[0].kind == VALUE_LIST && is_tensor_like(&values[0])) {
        Diagnostic *d = fault(e, loc, "NN0206", "%s takes one tensor, found %s", decl->name, value_kind_text(e, &values[0]));
        if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "`a, b = …` takes a list apart, concatenate(…) joins it");
        return false;
    }
    *used = count < total ? count : total;
    if (decl->kind == DECL_MODEL) {
        f->bound = arena_alloc(e->comp, (total + 1) * sizeof *f->bound);
    }
    for (size_t i = 0; i < *used; i++) f->bound[i] = value_copy(e, values[i], loc);
    return true;
}

static bool given_by_name(const Expr *call, const char *name) {
    for (size_t i = 0; i < call->args.count; i++)
        if (call->args.data[i].name == name) return true;
    return false;
}

static bool bind_positional(Elaboration *e, Function *f, const Expr *call, const Value *values, size_t count) {
    const Decl *decl = f->decl;
    size_t total = operand_total(decl), used = 0;
    bool fills_operands = count > 0 && total > 0 &&
                          (is_tensor_like(&values[0]) || decl->params.count == decl->operand_count);
    if (fills_operands && !bind_operands(e, f, call->loc, values, count, &used)) return false;
    size_t setting = decl->operand_count;
    for (size_t i = used, k = 0; i < count; i++, k++, setting++) {
        if (setting >= decl->params.count) return too_many(e, f, call->loc);
        Loc loc = call->loc;
        size_t position = 0;
        for (size_t j = 0; j < call->args.count; j++)
            if (call->args.data[j].name == NULL && position++ == i) loc = call->args.data[j].value->loc;
        if (given_by_name(call, decl->params.data[setting].name)) {
            Diagnostic *d = fault(e, loc, "NN0206", "%s is given %s twice, by position and by name", decl->name,
                                  decl->params.data[setting].name);
            if (d != NULL && values[i].kind == VALUE_FUNCTION && decl->operand_count > 0)
                diag_note(e->comp, d, (Loc){ 0 }, "%s is the layer or function %s, not a tensor: `x -> %s` would apply it",
                          i == 0 ? "the first argument" : "this", values[i].function->decl->name, values[i].function->decl->name);
            return false;
        }
        f->bound[setting] = value_copy(e, values[i], loc);
    }
    return true;
}

static bool operands_given(const Function *f) {
    size_t total = operand_total(f->decl);
    if (f->decl->kind == DECL_MODEL && f->decl->params.count == 0 && total > 0 && f->bound[0] == NULL) return false;
    for (size_t i = 0; i < total; i++)
        if (f->bound[i] != NULL) return true;
    return total == 0;
}

/* ---- running a function ---- */

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
            Diagnostic *d = fault(e, loc, "NN0203", "%s needs %s", decl->name, param->name);
            if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", signature(e, decl));
            value = value_bad();
        }
        array_push(e->comp, &frame.names, ((Binding){ .name = param->name, .value = value }));
        if (i == 0 && value.kind == VALUE_TENSOR) frame.current = value;
    }
    return frame;
}

static bool frame_is_bad(const Frame *frame) {
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
    else if (y->kind == VALUE_LIST && is_tensor_like(y)) shape = *value_shape(e, &y->list->items.data[0]);
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

static Value invoke(Elaboration *e, Frame *caller, const Function *f, Loc loc) {
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
    y = trace_end(e, step, is_layer_like(f->decl) ? frame.path : "", y);
    e->builder.origin = origin;
    if (y.kind == VALUE_TENSOR && origin.library.source == NULL) y.loc = origin.call;
    return y;
}

/* Runs f when its operands are there; else it is a function value, an instance of its own if it is a layer. */
static Value complete(Elaboration *e, Frame *frame, Function *f, Loc loc) {
    bool callable = f->decl->kind == DECL_FN || is_layer_like(f->decl);
    if (callable && operands_given(f)) return invoke(e, frame, f, loc);
    f->loc = loc;
    if (is_layer_like(f->decl)) {
        Instance *instance = arena_alloc(e->comp, sizeof *instance);
        *instance = (Instance){ .made = loc, .name = f->given_name, .trainable = !f->frozen };
        f->instance = instance;
    }
    return (Value){ .kind = VALUE_FUNCTION, .function = f, .loc = loc };
}

Value make_source(Elaboration *e, Function *f, Loc loc) {
    Frame frame = frame_of(e, f, NULL, loc);
    if (frame_is_bad(&frame)) return value_bad();
    DataSource *source = arena_alloc(e->comp, sizeof *source);
    source->name = f->decl->name;
    source->loc = loc;
    for (size_t i = 0; i < frame.names.count; i++) {
        array_push(e->comp, &source->arguments.keys, value_string(frame.names.data[i].name));
        array_push(e->comp, &source->arguments.values, frame.names.data[i].value);
    }
    return (Value){ .kind = VALUE_SOURCE, .source = source, .loc = loc };
}

Value call_expression(Elaboration *e, Frame *frame, const Expr *call) {
    const Global *source = NULL;
    if (call->callee->kind == EXPR_NAME) source = entry_find(e, call->callee->text);
    Value callee = source != NULL ? (Value){ .kind = VALUE_FUNCTION,
                                             .function = function_new(e, source->decl, NULL, call->loc) }
                                  : evaluate(e, frame, call->callee);
    Function *called = as_function(e, call->callee->loc, &callee, "what is called");
    if (called == NULL) return value_bad();
    Function *f = function_copy(e, called);
    Value *values = arena_alloc(e->comp, (call->args.count + 1) * sizeof *values);
    size_t count = 0;
    bool bad = false;
    for (size_t i = 0; i < call->args.count; i++) {
        const Arg *arg = &call->args.data[i];
        Value value = evaluate(e, frame, arg->value);
        if (value.kind == VALUE_BAD) bad = true;
        else if (value.loc.source == NULL || value.kind == VALUE_STRING) value.loc = arg->value->loc;
        if (arg->name == NULL) values[count++] = value;
        else if (value.kind != VALUE_BAD && !function_bind(e, f, arg, value)) bad = true;
    }
    if (bad || !bind_positional(e, f, call, values, count)) return value_bad();
    if (source != NULL) return make_source(e, f, call->loc);
    /* A function value called with other settings alone is that function, and that instance, with those replaced; with a
     * name of its own it is an instance of its own. */
    if (called->instance != NULL && given_by_name(call, intern(e->comp, "name"))) f->instance = NULL, called = f;
    if (called->instance != NULL && !operands_given(f) && count == 0) {
        f->instance = called->instance;
        return (Value){ .kind = VALUE_FUNCTION, .function = f, .loc = call->loc };
    }
    return complete(e, frame, f, call->loc);
}

Value apply(Elaboration *e, Frame *frame, Loc loc, const Value *value, const Value *operands, size_t count) {
    if (value->kind == VALUE_NONE) return operands[0];
    Function *called = as_function(e, loc, value, "what is applied");
    if (called == NULL) return value_bad();
    for (size_t i = 0; i < count; i++)
        if (operands[i].kind == VALUE_BAD) return value_bad();
    Function *f = function_copy(e, called);
    size_t used;
    if (operand_total(f->decl) == 0) {
        fault(e, loc, "NN0206", "%s takes no operand%s", f->decl->name,
              f->decl->kind == DECL_OPTIMIZER ? ": it is an optimizer, for `optimizer = …` in train" : "");
        return value_bad();
    }
    if (!bind_operands(e, f, loc, operands, count, &used)) return value_bad();
    if (used < count) return too_many(e, f, loc), value_bad();
    return invoke(e, frame, f, loc);
}
