/* call.c - names and calls: arguments bound to parameters, partial application.
 *
 * Positional arguments fill the operands when the first is a tensor or there are no settings, else the settings; a call
 * that lacks its operands is a function of them. Example: `dense(10)` is a function and one instance; applied to x it
 * is run (invoke.c). */
#include "elaborate.h"

#include <string.h>

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

size_t operand_total(const Decl *decl) {
    if (decl->kind != DECL_MODEL) return decl->operand_count;
    size_t count = 0;
    for (size_t i = 0; i < decl->body->stmts.count; i++)
        if (decl->body->stmts.data[i]->kind == STMT_INPUT) count += decl->body->stmts.data[i]->names.count;
    return count;
}

/* What the user wrote and the library only hands on is still where the user wrote it. */
static bool is_passed_on(const Value *value, Loc loc) { return loc_is_library(loc) && !loc_is_library(value->loc); }

static Value *value_copy(Elaboration *e, Value value, Loc loc) {
    Value *copy = arena_alloc(e->comp, sizeof *copy);
    *copy = value;
    if (copy->loc.source == NULL || (copy->kind != VALUE_TENSOR && !is_passed_on(&value, loc))) copy->loc = loc;
    return copy;
}

static bool has_spread(const Decl *decl) {
    return decl->kind != DECL_MODEL && decl->operand_count > 0 && decl->params.data[0].spread;
}

/* The parameters, "units, activation = none, …": for messages. */
const char *decl_signature(Elaboration *e, const Decl *decl) {
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

/* name = "…", trainable = false of layers; reduction of losses: arguments that every such call takes. */
static bool bind_common(Elaboration *e, Function *f, const Arg *arg, const Value *value, bool *bad) {
    if (strcmp(arg->name, "name") == 0) {
        *bad = value->kind != VALUE_STRING || value->text[0] == '\0';
        if (*bad) fault(e, arg->loc, "NN0204", "name must be a string, found %s", value_kind_text(e, value));
        else f->given_name = value->text;
        return true;
    }
    if (strcmp(arg->name, "trainable") == 0 && decl_is_layer(f->decl)) {
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
    } else diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", decl_signature(e, decl));
    return false;
}

static bool too_many(Elaboration *e, const Function *f, Loc loc) {
    Diagnostic *d = fault(e, loc, "NN0206", "%s is given too many arguments", f->decl->name);
    if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "it takes %s", decl_signature(e, f->decl));
    return false;
}

/* Binds operands in order; a list fills several where one value stands for all of them. */
static bool bind_operands(Elaboration *e, Function *f, Loc loc, const Value *values, size_t count, size_t *used) {
    const Decl *decl = f->decl;
    size_t total = operand_total(decl);
    if (count > 0 && values[0].kind == VALUE_LIST && (has_spread(decl) || (total > 1 && count == 1))) {
        bool tensors = value_is_tensors(&values[0]);
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
    if (decl_is_layer(decl) && total == 1 && count == 1 && values[0].kind == VALUE_LIST && value_is_tensors(&values[0])) {
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
                          (value_is_tensors(&values[0]) || decl->params.count == decl->operand_count);
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

/* ---- calls ---- */

/* Runs f when its operands are there; else it is a function value, an instance of its own if it is a layer. */
static Value complete(Elaboration *e, Frame *frame, Function *f, Loc loc) {
    bool callable = f->decl->kind == DECL_FN || decl_is_layer(f->decl);
    if (callable && operands_given(f)) return invoke(e, frame, f, loc);
    f->loc = loc;
    if (decl_is_layer(f->decl)) {
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
        else if (value.loc.source == NULL || (value.kind == VALUE_STRING && !is_passed_on(&value, arg->value->loc)))
            value.loc = arg->value->loc;
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
