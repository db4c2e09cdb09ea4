/* statement.c - the statements of a body: the current value, names, weights, states, compile-time control.
 *
 * Example: in a layer, `weight kernel[3, 2] = zeros` makes (in the init program) or finds (in the others) the variable
 * "dense/kernel" and binds kernel to its load. */
#include "elaborate.h"

#include <string.h>

/* ---- sizes ---- */

static bool add_size(Elaboration *e, Frame *frame, const Expr *expr, const Value *value, Shape *shape) {
    int64_t size;
    if (!value_is_integer(value, &size) || size < 1) {
        const char *what = expr->kind == EXPR_NAME ? expr->text : "a size";
        Loc loc = expr->loc.source->library && value->loc.source != NULL ? value->loc : expr->loc;
        const char *owner = frame->decl != NULL && frame->decl->name != NULL ? frame->decl->name : "model";
        fault(e, loc, "NN0204", "%s: %s must be a positive integer, found %s", owner, what, value_kind_text(e, value));
        return false;
    }
    if (shape->rank == MAX_RANK - 1) {
        fault(e, expr->loc, "NN0304", "a tensor has at most %d axes besides the batch", MAX_RANK - 1);
        return false;
    }
    shape->dims[shape->rank++] = size;
    return true;
}

/* A list among the sizes stands for its items: [shape(x)[0..-1], 4]. */
bool evaluate_sizes(Elaboration *e, Frame *frame, Expr *const *sizes, size_t count, Shape *shape) {
    *shape = (Shape){ 0 };
    double elements = 1;
    for (size_t i = 0; i < count; i++) {
        Value value = evaluate(e, frame, sizes[i]);
        if (value.kind == VALUE_BAD) return false;
        bool list = value.kind == VALUE_LIST;
        for (size_t k = 0; k < (list ? value.list->items.count : 1); k++)
            if (!add_size(e, frame, sizes[i], list ? &value.list->items.data[k] : &value, shape)) return false;
    }
    for (int i = 0; i < shape->rank; i++) elements *= (double)shape->dims[i];
    if (elements <= (double)(INT32_MAX)) return true;
    fault(e, sizes[0]->loc, "NN0305", "a tensor of %.0f elements is too large", elements);
    return false;
}

/* ---- initial values ---- */

static bool list_values(const Value *value, const Shape *shape, int axis, float *out, size_t *count) {
    if (axis == shape->rank) {
        if (value->kind != VALUE_NUMBER && value->kind != VALUE_BOOL) return false;
        out[(*count)++] = (float)value->number;
        return true;
    }
    if (value->kind != VALUE_LIST || (int64_t)value->list->items.count != shape->dims[axis]) return false;
    for (size_t i = 0; i < value->list->items.count; i++)
        if (!list_values(&value->list->items.data[i], shape, axis + 1, out, count)) return false;
    return true;
}

static Ref initial_from_list(Elaboration *e, Loc loc, const Value *value, const Shape *shape) {
    float *values = arena_alloc(e->comp, (size_t)shape_size(shape) * sizeof *values);
    size_t count = 0;
    if (list_values(value, shape, 0, values, &count)) return ir_constant(&e->builder, values, *shape);
    fault(e, loc, "NN0306", "these values do not have the shape %s", shape_text(e->comp, shape));
    return NO_REF;
}

/* The initial value of a variable of this shape: a number, a nested list, or a function of the sizes. */
static Ref initial_value(Elaboration *e, Frame *frame, Loc loc, const Value *value, const Shape *shape) {
    Value given = *value;
    if (given.kind == VALUE_BAD) return NO_REF;
    origin_set(e, loc);
    if (given.kind == VALUE_NUMBER || given.kind == VALUE_BOOL)
        return ir_fill(&e->builder, given.number, ELEMENT_F32, *shape);
    if (given.kind == VALUE_LIST) return initial_from_list(e, loc, &given, shape);
    if (given.kind == VALUE_FUNCTION || given.kind == VALUE_STRING) {
        Value sizes = value_of_shape(e->comp, shape);
        size_t before = e->comp->diagnostics.count;
        given = apply(e, frame, loc, &given, &sizes, 1);
        if (given.kind == VALUE_BAD && e->comp->diagnostics.count > before)
            diag_note(e->comp, e->comp->diagnostics.data[before], (Loc){ 0 },
                      "an initial value is a number, a list or a function of the sizes, such as glorot_uniform or zeros");
        if (given.kind == VALUE_BAD) return NO_REF;
        if (given.kind == VALUE_NUMBER) return ir_fill(&e->builder, given.number, ELEMENT_F32, *shape);
        if (given.kind == VALUE_LIST) return initial_from_list(e, loc, &given, shape);
    }
    if (given.kind == VALUE_TENSOR) {
        Ref ref = value_ref(e, loc, &given);
        const Shape *found = &ir_node(e->builder.graph, ref)->shape;
        Shape both;
        if (!found->batched && shape_broadcast(found, shape, &both) && shape_equal(&both, shape))
            return shape_equal(found, shape) ? ref : ir_expand(&e->builder, ref, *shape);
        fault(e, loc, "NN0306", "the initial value must have the shape %s, found %s", shape_text(e->comp, shape),
              shape_text(e->comp, found));
        return NO_REF;
    }
    fault(e, loc, "NN0306", "an initial value is a number, a list or a function of the sizes, found %s",
          value_kind_text(e, &given));
    return NO_REF;
}

/* ---- weight, state ---- */

static const char *variable_name(Elaboration *e, const Frame *frame, const char *name) {
    if (frame->path[0] == '\0') return intern(e->comp, name);
    return intern(e->comp, arena_printf(e->comp, "%s/%s", frame->path, name));
}

static void shape_differs(Elaboration *e, const Frame *frame, Loc loc, const Variable *variable, const Shape *shape) {
    Diagnostic *d = fault(e, loc, "NN0307",
                          "%s has the shape %s, and %s does not fit it: a layer that is applied again "
                          "shares its weights",
                          variable->name, shape_text(e->comp, &variable->shape), shape_text(e->comp, shape));
    fault_note(e, d, variable->loc, "it was made here");
    const Value *input = frame->names.count > 0 ? &frame->names.data[0].value : NULL;
    if (input != NULL && input->kind == VALUE_TENSOR)
        fault_note(e, d, input->loc, "what it is now applied to, %s, comes from here", shape_text(e->comp, value_shape(e, input)));
}

static void count_regularizer(Elaboration *e, Frame *frame, Loc loc, uint32_t variable, const Value *regularizer) {
    if (regularizer->kind == VALUE_NONE || !e->module->variables.data[variable].trainable) return;
    Known *known = known_at(e, variable);
    if (known->regularized) return;
    known->regularized = true;
    Value weight = value_tensor(load_variable(e, variable));
    if (as_function(e, loc, regularizer, "a regularizer") == NULL) return;
    Value penalty = apply(e, frame, loc, regularizer, &weight, 1);
    if (penalty.kind != VALUE_BAD) array_push(e->comp, &e->penalties, penalty);
}

static uint32_t weight_variable(Elaboration *e, Frame *frame, const Stmt *stmt, const char *name, const Shape *shape,
                                bool trainable) {
    uint32_t variable = variable_find(e->module, name);
    if (variable != UINT32_MAX) {
        const Variable *known = &e->module->variables.data[variable];
        if (!shape_equal(&known->shape, shape)) {
            shape_differs(e, frame, stmt->loc, known, shape);
            return UINT32_MAX;
        }
        return variable;
    }
    assert(e->kind == PROGRAM_INIT);
    Loc loc = e->builder.origin.call.source != NULL ? e->builder.origin.call : stmt->loc;
    variable = variable_add(e, name, VARIABLE_WEIGHT, ELEMENT_F32, *shape, loc);
    e->module->variables.data[variable].trainable = trainable && frame->trainable;
    Value initial = stmt->value != NULL ? evaluate(e, frame, stmt->value) : value_number(0);
    Loc place = initial.loc.source != NULL && stmt->loc.source->library ? initial.loc : stmt->value->loc;
    Ref ref = initial_value(e, frame, place, &initial, shape);
    if (ref == NO_REF) return UINT32_MAX;
    /* Within this program a load stands for the initial value. */
    state_start(e, variable, ref);
    state_add(e, variable, ref);
    return variable;
}

void run_weight(Elaboration *e, Frame *frame, const Stmt *stmt) {
    Shape shape;
    const char *own = stmt->names.data[0].name;
    Value regularizer = value_none(), constraint = value_none();
    bool trainable = true;
    if (!evaluate_sizes(e, frame, stmt->sizes.data, stmt->sizes.count, &shape)) goto bad;
    for (size_t i = 0; i < stmt->options.count; i++) {
        const Arg *option = &stmt->options.data[i];
        Value value = evaluate(e, frame, option->value);
        if (value.kind == VALUE_BAD) goto bad;
        if (strcmp(option->name, "regularizer") == 0) regularizer = value;
        else if (strcmp(option->name, "constraint") == 0) constraint = value;
        else if (strcmp(option->name, "trainable") == 0 && value_truth(&value, &trainable)) continue;
        else {
            fault(e, option->loc, "NN0202", "weight takes regularizer, constraint and trainable, found %s",
                  option->name);
            goto bad;
        }
    }
    const char *name = variable_name(e, frame, own);
    uint32_t variable = weight_variable(e, frame, stmt, name, &shape, trainable);
    if (variable == UINT32_MAX) goto bad;
    if (constraint.kind != VALUE_NONE && e->kind == PROGRAM_INIT)
        array_push(e->comp, &e->all->weights, ((WeightInfo){ .variable = variable, .constraint = constraint }));
    count_regularizer(e, frame, stmt->loc, variable, &regularizer);
    Value value = value_tensor(load_variable(e, variable));
    value.loc = e->module->variables.data[variable].loc;
    frame_set(e, frame, own, value);
    return;
bad:
    frame_set(e, frame, own, value_bad());
}

static VariableKind state_kind(const Frame *frame) {
    if (frame->decl != NULL && frame->decl->kind == DECL_OPTIMIZER) return VARIABLE_SLOT;
    if (frame->decl != NULL && frame->decl->kind == DECL_METRIC) return VARIABLE_METRIC;
    return VARIABLE_STATE;
}

static bool starts_in(VariableKind kind, ProgramKind program) {
    return (kind == VARIABLE_SLOT && program == PROGRAM_TRAINER_INIT) ||
           (kind == VARIABLE_METRIC && program == PROGRAM_METRICS_RESET) ||
           (kind == VARIABLE_KEPT && (program == PROGRAM_TRAINER_INIT || program == PROGRAM_SCRATCH_INIT)) ||
           (kind == VARIABLE_STATE && program == PROGRAM_INIT);
}

/* A first size `batch` of a layer's state: a row for each sample of the batch. */
static bool has_rows(const Elaboration *e, Frame *frame, const Stmt *stmt) {
    const Expr *first = stmt->sizes.count > 0 ? stmt->sizes.data[0] : NULL;
    return first != NULL && first->kind == EXPR_NAME && strcmp(first->text, "batch") == 0 &&
           frame_find(frame, first->text) == NULL && global_find(e->all, first->text) == NULL;
}

static bool state_sizes(Elaboration *e, Frame *frame, const Stmt *stmt, bool rows, Shape *shape) {
    Shape row;
    size_t skip = rows ? 1 : 0;
    if (!evaluate_sizes(e, frame, stmt->sizes.data + skip, stmt->sizes.count - skip, &row)) return false;
    *shape = row;
    if (!rows) return true;
    *shape = (Shape){ .batched = true, .rank = row.rank + 1, .dims = { 1 } };
    for (int i = 0; i < row.rank; i++) shape->dims[i + 1] = row.dims[i];
    return true;
}

static bool has_started(const Elaboration *e, uint32_t variable) {
    for (size_t i = 0; i < e->initials.count; i++)
        if (e->initials.data[i].variable == variable) return true;
    return false;
}

static void start_state(Elaboration *e, Frame *frame, const Stmt *stmt, uint32_t variable) {
    if (has_started(e, variable)) return;       /* its layer is applied once more */
    Shape room = variable_room(e->module, &e->module->variables.data[variable]);
    Value initial = evaluate(e, frame, stmt->value);
    Ref ref = initial_value(e, frame, stmt->loc, &initial, &room);
    if (ref != NO_REF) state_start(e, variable, ref);
}

/* Where samples change places between epochs, a sample's row would go on with another's. */
static void check_places(Elaboration *e, const Stmt *stmt) {
    const Value *shuffle = setting_get(e->all, "shuffle");
    bool truth = true;
    if (e->kind == PROGRAM_TRAIN && (shuffle == NULL || (value_truth(shuffle, &truth) && truth)))
        caution(e, stmt->loc, "NN0408", "states go on from a batch to the next, each to the sample at the same place: `shuffle = "
                "false` in train lets samples keep their places");
}

void run_state(Elaboration *e, Frame *frame, const Stmt *stmt) {
    VariableKind kind = state_kind(frame);
    const char *own = stmt->names.data[0].name, *name = variable_name(e, frame, own);
    Shape shape = { 0 };
    Binding *w = frame_find(frame, intern(e->comp, "w"));
    bool rows = kind == VARIABLE_STATE && stmt->has_sizes && has_rows(e, frame, stmt);
    if (stmt->has_sizes) {
        if (!state_sizes(e, frame, stmt, rows, &shape)) return;
    } else if (kind == VARIABLE_SLOT && w != NULL) {
        shape = *value_shape(e, &w->value);
    }
    Element element = stmt->type != NULL && strcmp(stmt->type, "int") == 0 ? ELEMENT_I32 : ELEMENT_F32;
    uint32_t variable = variable_find(e->module, name);
    if (variable == UINT32_MAX) {
        variable = variable_add(e, name, rows ? VARIABLE_KEPT : kind, element, shape, stmt->loc);
    } else if (!shape_equal(&e->module->variables.data[variable].shape, &shape)) {
        shape_differs(e, frame, stmt->loc, &e->module->variables.data[variable], &shape);
        return;
    }
    if (starts_in(e->module->variables.data[variable].kind, e->kind)) start_state(e, frame, stmt, variable);
    if (rows) check_places(e, stmt);
    frame_set(e, frame, own, value_none());
    frame_find(frame, own)->state = variable + 1;
}

/* ---- assignment ---- */

static void assign_state(Elaboration *e, const Stmt *stmt, uint32_t variable, const Value *value) {
    const Variable *state = &e->module->variables.data[variable];
    if (e->kind == PROGRAM_INIT && state->kind == VARIABLE_STATE) variable_keep(e, variable);      /* not in `if training` */
    const Shape *shape = &state->shape;
    if (value->kind != VALUE_TENSOR && value->kind != VALUE_NUMBER && value->kind != VALUE_BOOL) {
        fault(e, stmt->loc, "NN0308", "a state holds a tensor, found %s", value_kind_text(e, value));
        return;
    }
    if (shape->batched && value->kind != VALUE_TENSOR) {
        state_assign(e, variable, ir_fill(&e->builder, value->number, ELEMENT_F32, *shape));
        return;
    }
    Ref ref = value_ref(e, stmt->loc, value);
    Shape both, found = ir_node(e->builder.graph, ref)->shape;
    if (found.batched != shape->batched || !shape_broadcast(&found, shape, &both) || !shape_equal(&both, shape)) {
        const char *batch = found.batched && !shape->batched ? " without the batch" : found.batched ? "" : " for each sample";
        fault(e, stmt->loc, "NN0308", "the state %s has the shape %s%s, found %s", stmt->names.data[0].name,
              shape_text(e->comp, shape), shape->batched == found.batched ? "" : batch, shape_text(e->comp, &found));
        return;
    }
    state_assign(e, variable, shape_equal(&found, shape) ? ref : ir_expand(&e->builder, ref, *shape));
}

static bool is_tensors(const Value *value) {
    return value->kind == VALUE_TENSOR || (value->kind == VALUE_LIST && value->list->items.count > 0 &&
                                           value->list->items.data[0].kind == VALUE_TENSOR);
}

static void assign_one(Elaboration *e, Frame *frame, const Stmt *stmt, const NameLoc *name, Value value) {
    Binding *binding = frame_find(frame, name->name);
    if (binding != NULL && binding->state != 0) {
        if (value.kind != VALUE_BAD) assign_state(e, stmt, binding->state - 1, &value);
        return;
    }
    if (value.kind == VALUE_FUNCTION && value.function->instance != NULL && value.function->instance->name == NULL &&
        value.function->instance->path == NULL)
        value.function->instance->name = name->name;
    if (stmt->names.count == 1) reach_name(e, stmt, &value);
    frame_set(e, frame, name->name, value);
    if (is_tensors(&value) || value.kind == VALUE_BAD) frame->current = value;
}

static void run_assign(Elaboration *e, Frame *frame, const Stmt *stmt) {
    Value value = evaluate(e, frame, stmt->value);
    if (stmt->names.count == 1) {
        assign_one(e, frame, stmt, &stmt->names.data[0], value);
        return;
    }
    bool fits = value.kind == VALUE_LIST && value.list->items.count == stmt->names.count;
    if (!fits && value.kind != VALUE_BAD)
        fault(e, stmt->loc, "NN0218", "%zu names need a list of as many values, found %s", stmt->names.count,
              value_kind_text(e, &value));
    for (size_t i = 0; i < stmt->names.count; i++)
        assign_one(e, frame, stmt, &stmt->names.data[i], fits ? value.list->items.data[i] : value_bad());
    if (fits && is_tensors(&value)) frame->current = value.list->items.data[0];
}

/* ---- the rest ---- */

Value apply_current(Elaboration *e, Frame *frame, Loc loc, const Value *f) {
    if (frame->current.kind == VALUE_BAD) return value_bad();
    if (frame->current.kind != VALUE_NONE) return apply(e, frame, loc, f, &frame->current, 1);
    fault(e, loc, "NN0219", "there is no current value here to apply this to: write `x -> f`");
    return value_bad();
}

/* What the first arrow of a statement's pipe stands behind. */
static const Expr *pipe_head(const Expr *expr) {
    if (expr->kind != EXPR_PIPE) return NULL;
    while (expr->kind == EXPR_PIPE) expr = expr->operands[0];
    return expr;
}

static void run_value(Elaboration *e, Frame *frame, const Stmt *stmt) {
    frame->head = pipe_head(stmt->value);
    Value value = evaluate(e, frame, stmt->value);
    if (value.kind == VALUE_NONE) {         /* a function may give none; in a layer, require and the like leave the value */
        if (frame->decl != NULL && frame->decl->kind == DECL_FN) frame->current = value;
        return;
    }
    /* In a function a string is a value, elsewhere the name of a layer. */
    bool name = value.kind == VALUE_STRING && (frame->decl == NULL || frame->decl->kind != DECL_FN);
    if (value.kind == VALUE_FUNCTION || name) value = apply_current(e, frame, stmt->value->loc, &value);
    frame->current = value;
}

static void run_output(Elaboration *e, Frame *frame, const Stmt *stmt) {
    const NameLoc *name = &stmt->names.data[0];
    Value value = frame->current;
    Binding *binding = frame_find(frame, name->name);
    if (stmt->value != NULL) value = evaluate(e, frame, stmt->value);
    else if (binding != NULL) value = binding->value;
    if (value.kind == VALUE_BAD) return;
    if (value.kind != VALUE_TENSOR) {
        fault(e, stmt->loc, "NN0220", "output %s needs a tensor, found %s", name->name, value_kind_text(e, &value));
        return;
    }
    for (size_t i = 0; i < frame->output_names.count; i++)
        if (frame->output_names.data[i].name == name->name) {
            Diagnostic *d = fault(e, name->loc, "NN0221", "output %s stands twice", name->name);
            fault_note(e, d, frame->output_names.data[i].loc, "the first is here");
            return;
        }
    array_push(e->comp, &frame->outputs.items, value);
    array_push(e->comp, &frame->output_names, *name);
}

static void run_if(Elaboration *e, Frame *frame, const Stmt *stmt) {
    Value condition = evaluate(e, frame, stmt->condition);
    bool truth;
    if (condition.kind == VALUE_BAD) return;
    if (!value_truth(&condition, &truth)) {
        fault(e, stmt->condition->loc, "NN0211", "this if is decided when the model is compiled, found %s",
              value_kind_text(e, &condition));
        return;
    }
    if (truth) evaluate_block(e, frame, stmt->body);
    else if (stmt->otherwise != NULL) evaluate_block(e, frame, stmt->otherwise);
}

static bool whole_number(Elaboration *e, Frame *frame, const Expr *expr, const char *what, int64_t *number) {
    Value value = evaluate(e, frame, expr);
    if (value.kind == VALUE_BAD) return false;
    if (value_is_integer(&value, number)) return true;
    fault(e, expr->loc, "NN0204", "%s must be a whole number, found %s", what, value_kind_text(e, &value));
    return false;
}

static void run_repeat(Elaboration *e, Frame *frame, const Stmt *stmt) {
    int64_t count;
    if (!whole_number(e, frame, stmt->condition, "what is repeated", &count)) return;
    size_t errors = e->comp->error_count;
    for (int64_t i = 0; i < count && e->comp->error_count == errors; i++) evaluate_block(e, frame, stmt->body);
}

static void run_for(Elaboration *e, Frame *frame, const Stmt *stmt) {
    int64_t low, high;
    if (!whole_number(e, frame, stmt->condition, "the first number", &low)) return;
    if (!whole_number(e, frame, stmt->limit, "the end", &high)) return;
    size_t errors = e->comp->error_count;
    for (int64_t i = low; i < high && e->comp->error_count == errors; i++) {
        frame_set(e, frame, stmt->names.data[0].name, value_number((double)i));
        evaluate_block(e, frame, stmt->body);
    }
}

static void run_penalty(Elaboration *e, Frame *frame, const Stmt *stmt) {
    Value value = evaluate(e, frame, stmt->value);
    if (value.kind == VALUE_BAD) return;
    bool scalar =
        value.kind == VALUE_NUMBER ||
        (value.kind == VALUE_TENSOR && shape_size(value_shape(e, &value)) == 1 && !value_shape(e, &value)->batched);
    if (!scalar) {
        fault(e, stmt->loc, "NN0222", "a penalty is a scalar, found %s", value_kind_text(e, &value));
        return;
    }
    array_push(e->comp, &e->penalties, value);
}

static void run_statement(Elaboration *e, Frame *frame, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_VALUE: run_value(e, frame, stmt); break;
    case STMT_ASSIGN: run_assign(e, frame, stmt); break;
    case STMT_INPUT: break;
    case STMT_OUTPUT: run_output(e, frame, stmt); break;
    case STMT_WEIGHT: run_weight(e, frame, stmt); break;
    case STMT_STATE: run_state(e, frame, stmt); break;
    case STMT_PENALTY: run_penalty(e, frame, stmt); break;
    case STMT_IF: run_if(e, frame, stmt); break;
    case STMT_REPEAT: run_repeat(e, frame, stmt); break;
    case STMT_FOR: run_for(e, frame, stmt); break;
    case STMT_SCAN: run_scan(e, frame, stmt); break;
    case STMT_COLLECT: run_collect(e, frame, stmt); break;
    }
}

/* An error ends a block of the library: what it goes on to say would be about its own text. */
Value evaluate_block(Elaboration *e, Frame *frame, const Block *block) {
    for (size_t i = 0; i < block->stmts.count; i++) {
        size_t errors = e->comp->error_count;
        run_statement(e, frame, block->stmts.data[i]);
        if (e->comp->error_count > errors && block->stmts.data[i]->loc.source->library) return frame->current = value_bad();
    }
    return frame->current;
}
