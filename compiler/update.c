/* update.c - the optimizer's step: gradients, accumulation, clipping, decay, the optimizer's text, constraints.
 *
 * Source of the order and formulas: Keras 3, keras/src/optimizers/base_optimizer.py (apply). The optimizer's text runs
 * once for each trainable weight with w, g, t, learning_rate bound; its states are the slots "dense/kernel/m". */
#include "elaborate.h"

#include <string.h>

typedef struct Update {
    Elaboration *e;
    Function *optimizer;
    Loc loc;
    Ref rate, t;                        /* scalars: the learning rate; the step from 1 */
    Ref is_update;                      /* gradient accumulation: 1 in the steps that update, else NO_REF */
    double decay, clipnorm, clipvalue, global_clipnorm, loss_scale;
    int64_t accumulate;
    bool averages;                      /* use_ema: a moving average of each weight, which fit ends with */
    double momentum;
    int64_t overwrite;                  /* the weights become the averages every so many steps; 0: never */
} Update;

static uint32_t trainer_variable(Elaboration *e, const char *name, VariableKind kind, Element element, Shape shape) {
    const char *interned = intern(e->comp, name);
    uint32_t variable = variable_find_kind(e->module, interned, kind);
    return variable != UINT32_MAX ? variable : variable_add(e, interned, kind, element, shape, e->all->train->loc);
}

static Value call_library(Elaboration *e, Loc loc, const char *name, Value operand, double setting) {
    Global *global = global_find(e->all, intern(e->comp, name));
    assert(global != NULL);
    Function *f = function_new(e, global->decl, global->builtin, loc);
    Value given = value_number(setting), value = { .kind = VALUE_FUNCTION, .function = f };
    f->bound[f->decl->operand_count] = &given;
    Frame frame = { .path = "", .call = loc };
    return apply(e, &frame, loc, &value, &operand, 1);
}

/* ---- the settings that every optimizer takes ---- */

/* A setting that every optimizer takes, given in the call or, like adamw's weight_decay, declared by the optimizer. */
static Value common_value(Update *u, const char *name) {
    for (size_t i = 0; i < u->optimizer->common.count; i++)
        if (strcmp(u->optimizer->common.data[i].name, name) == 0) return u->optimizer->common.data[i].value;
    for (size_t i = 0; i < u->optimizer->decl->params.count; i++)
        if (strcmp(u->optimizer->decl->params.data[i].name, name) == 0) return setting_of(u->e, u->optimizer, name);
    return value_none();
}

static bool common_number(Update *u, const char *name, double least, double *number) {
    Value value = common_value(u, name);
    if (value.kind == VALUE_NONE) return true;
    if (value.kind == VALUE_NUMBER && value.number > least) {
        *number = value.number;
        return true;
    }
    fault(u->e, value.loc.source != NULL ? value.loc : u->loc, "NN0204", "%s must be a number above %g, found %s", name,
          least, value_kind_text(u->e, &value));
    return false;
}

static bool read_common(Update *u) {
    double accumulate = 0, overwrite = 0;
    u->momentum = 0.99;
    for (size_t i = 0; i < u->optimizer->common.count; i++) {
        const Binding *binding = &u->optimizer->common.data[i];
        if (strcmp(binding->name, "use_ema") == 0 && !value_truth(&binding->value, &u->averages)) {
            fault(u->e, binding->value.loc, "NN0204", "use_ema must be true or false");
            return false;
        }
    }
    if (!common_number(u, "weight_decay", -1e-300, &u->decay) || !common_number(u, "clipnorm", 0, &u->clipnorm) ||
        !common_number(u, "clipvalue", 0, &u->clipvalue) ||
        !common_number(u, "global_clipnorm", 0, &u->global_clipnorm) ||
        !common_number(u, "gradient_accumulation_steps", 0, &accumulate) ||
        !common_number(u, "ema_momentum", -1e-300, &u->momentum) ||
        !common_number(u, "ema_overwrite_frequency", 0, &overwrite) ||
        !common_number(u, "loss_scale_factor", 0, &u->loss_scale))
        return false;
    u->accumulate = (int64_t)accumulate;
    u->overwrite = (int64_t)overwrite;
    if (u->momentum > 1 || overwrite != (double)u->overwrite) {
        fault(u->e, u->loc, "NN0204", u->momentum > 1 ? "ema_momentum must lie in [0, 1]"
                                                      : "ema_overwrite_frequency must be a whole number");
        return false;
    }
    bool several = (u->clipnorm > 0) + (u->clipvalue > 0) + (u->global_clipnorm > 0) > 1;
    if (several) fault(u->e, u->loc, "NN0234", "only one of clipnorm, clipvalue and global_clipnorm can be given");
    if (accumulate != (double)u->accumulate || accumulate == 1) {
        fault(u->e, u->loc, "NN0204", "gradient_accumulation_steps must be a whole number above 1");
        return false;
    }
    return !several;
}

/* ---- learning rate and step ---- */

static Ref scalar_of(Elaboration *e, Loc loc, const Value *value) {
    Ref ref = value_ref(e, loc, value);
    return ir_node(e->builder.graph, ref)->shape.rank == 0 ? ref : ir_reshape(&e->builder, ref, (Shape){ 0 });
}

/* The rate: the trainer's scalar, or what a schedule, a function of the step from 0, gives for this step. */
static bool learning_rate(Update *u, Ref steps) {
    Elaboration *e = u->e;
    uint32_t variable = trainer_variable(e, "learning_rate", VARIABLE_LEARNING_RATE, ELEMENT_F32, (Shape){ 0 });
    Value setting = setting_of(e, u->optimizer, "learning_rate");
    bool has_one = false;               /* a user's optimizer may do without */
    for (size_t i = 0; i < u->optimizer->decl->params.count; i++)
        if (strcmp(u->optimizer->decl->params.data[i].name, "learning_rate") == 0) has_one = true;
    if (!has_one) setting = value_number(0);
    if (setting.kind == VALUE_NUMBER) {
        Loc loc = setting.loc.source != NULL ? setting.loc : u->loc;
        if (setting.number < 0 && e->kind == PROGRAM_TRAINER_INIT)
            caution(e, loc, "NN0402", "a negative learning rate climbs the loss");
        if (e->kind == PROGRAM_TRAINER_INIT)
            state_start(e, variable, ir_scalar(&e->builder, setting.number));
        u->rate = load_variable(e, variable);
        return true;
    }
    if (setting.kind != VALUE_FUNCTION) {
        if (setting.kind != VALUE_BAD)
            fault(e, u->loc, "NN0204", "learning_rate must be a number or a function of the step, found %s",
                  value_kind_text(e, &setting));
        return false;
    }
    Value step = value_tensor(ir_cast(&e->builder, steps, ELEMENT_F32));
    Frame frame = { .path = "", .call = u->loc };
    Value rate = apply(e, &frame, u->loc, &setting, &step, 1);
    if (rate.kind != VALUE_TENSOR && rate.kind != VALUE_NUMBER) {
        if (rate.kind != VALUE_BAD) fault(e, u->loc, "NN0204", "the schedule gives %s", value_kind_text(e, &rate));
        return false;
    }
    u->rate = scalar_of(e, u->loc, &rate);
    if (e->kind == PROGRAM_TRAINER_INIT) state_start(e, variable, u->rate);
    else state_assign(e, variable, u->rate);
    return true;
}

/* Keras counts steps of the loop, and optimizer iterations as steps / gradient_accumulation_steps. */
static void count_step(Update *u) {
    Elaboration *e = u->e;
    Builder *b = &e->builder;
    uint32_t variable = trainer_variable(e, "step", VARIABLE_STEP, ELEMENT_I32, (Shape){ 0 });
    Ref zero = ir_fill(b, 0, ELEMENT_I32, (Shape){ 0 }), one = ir_fill(b, 1, ELEMENT_I32, (Shape){ 0 });
    Ref before = e->kind == PROGRAM_TRAINER_INIT ? zero : load_variable(e, variable);
    if (e->kind == PROGRAM_TRAINER_INIT) state_start(e, variable, zero);
    Ref after = ir_binary(b, OPCODE_ADD, before, one), iterations = before;
    state_assign(e, variable, after);
    if (u->accumulate > 1) {
        Ref parts = ir_scalar(b, (double)u->accumulate), done = ir_cast(b, after, ELEMENT_F32);
        Ref whole = ir_unary(b, OPCODE_FLOOR, ir_binary(b, OPCODE_DIV, done, parts));
        u->is_update = ir_binary(b, OPCODE_EQUAL, done, ir_binary(b, OPCODE_MUL, whole, parts));
        Ref earlier = ir_cast(b, before, ELEMENT_F32);
        iterations = ir_cast(b, ir_unary(b, OPCODE_FLOOR, ir_binary(b, OPCODE_DIV, earlier, parts)), ELEMENT_I32);
    }
    Ref count = ir_cast(b, iterations, ELEMENT_F32);
    u->t = ir_binary(b, OPCODE_ADD, count, ir_scalar(b, 1));
    u->rate = iterations;
}

/* ---- gradients ---- */

static Ref sum_of_squares(Elaboration *e, Ref g) {
    int rank = ir_node(e->builder.graph, g)->shape.rank;
    Ref square = ir_binary(&e->builder, OPCODE_MUL, g, g);
    return rank == 0 ? square : ir_reduce(&e->builder, OPCODE_SUM, square, (1u << rank) - 1, false);
}

/* acc += g; in a step that updates g = acc / steps and acc starts anew. */
static Ref accumulated(Update *u, const Variable *weight, Ref g) {
    Elaboration *e = u->e;
    Builder *b = &e->builder;
    uint32_t slot = trainer_variable(e, arena_printf(e->comp, "%s/gradient_accumulator", weight->name), VARIABLE_SLOT,
                                     ELEMENT_F32, weight->shape);
    if (e->kind == PROGRAM_TRAINER_INIT) state_start(e, slot, ir_fill(b, 0, ELEMENT_F32, weight->shape));
    Ref sum = ir_binary(b, OPCODE_ADD, load_variable(e, slot), g);
    state_assign(e, slot, ir_select(b, u->is_update, ir_fill(b, 0, ELEMENT_F32, weight->shape), sum));
    return ir_binary(b, OPCODE_DIV, sum, ir_scalar(b, (double)u->accumulate));
}

static bool clip_gradients(Update *u, Ref *gradients, size_t count) {
    Elaboration *e = u->e;
    Builder *b = &e->builder;
    if (u->global_clipnorm > 0) {
        Ref sum = ir_scalar(b, 0);
        for (size_t i = 0; i < count; i++) sum = ir_binary(b, OPCODE_ADD, sum, sum_of_squares(e, gradients[i]));
        Value scale =
            call_library(e, u->loc, "clip_scale", value_tensor(ir_unary(b, OPCODE_SQRT, sum)), u->global_clipnorm);
        if (scale.kind != VALUE_TENSOR) return false;
        for (size_t i = 0; i < count; i++) gradients[i] = ir_binary(b, OPCODE_MUL, gradients[i], scale.ref);
        return true;
    }
    const char *name = u->clipnorm > 0 ? "clip_by_norm" : "clip_by_value";
    if (u->clipnorm <= 0 && u->clipvalue <= 0) return true;
    for (size_t i = 0; i < count; i++) {
        Value clipped = call_library(e, u->loc, name, value_tensor(gradients[i]),
                                     u->clipnorm > 0 ? u->clipnorm : u->clipvalue);
        if (clipped.kind != VALUE_TENSOR) return false;
        gradients[i] = clipped.ref;
    }
    return true;
}

/* ---- one weight ---- */

static Value constrained(Update *u, uint32_t variable, Value w) {
    Elaboration *e = u->e;
    for (size_t i = 0; i < e->all->weights.count; i++) {
        const Value *constraint = &e->all->weights.data[i].constraint;
        if (e->all->weights.data[i].variable != variable) continue;
        bool own = constraint->loc.source != NULL && !constraint->loc.source->library;
        Loc loc = own ? constraint->loc : u->loc;
        Frame frame = { .path = "", .call = loc };
        origin_set(e, loc);
        w = as_function(e, loc, constraint, "a constraint") == NULL ? value_bad() : apply(e, &frame, loc, constraint, &w, 1);
        origin_set(e, u->loc);
    }
    return w;
}

/* In a step that only accumulates, the weight and its slots stay. */
static Ref kept(Update *u, uint32_t variable, Ref value) {
    if (u->is_update == NO_REF) return value;
    return ir_select(&u->e->builder, u->is_update, value, load_variable(u->e, variable));
}

/* average = momentum average + (1 - momentum) w, where the first step's momentum is 0; returns what w becomes. The slot's
 * name, which no state of an optimizer can have, tells fit which weight it stands for. Keras 3: keras/src/optimizers/base_optimizer.py. */
static Ref averaged(Update *u, const Variable *weight, Ref w) {
    Elaboration *e = u->e;
    Builder *b = &e->builder;
    uint32_t slot = trainer_variable(e, arena_printf(e->comp, "%s.average", weight->name), VARIABLE_SLOT, ELEMENT_F32,
                                     weight->shape);
    if (e->kind == PROGRAM_TRAINER_INIT) state_start(e, slot, ir_fill(b, 0, ELEMENT_F32, weight->shape));
    Ref first = ir_binary(b, OPCODE_EQUAL, u->t, ir_scalar(b, 1));
    Ref zero = ir_scalar(b, 0), given = ir_scalar(b, u->momentum), momentum = ir_select(b, first, zero, given);
    Ref rest = ir_binary(b, OPCODE_SUB, ir_scalar(b, 1), momentum);
    Ref before = ir_binary(b, OPCODE_MUL, load_variable(e, slot), momentum);
    Ref average = ir_binary(b, OPCODE_ADD, before, ir_binary(b, OPCODE_MUL, w, rest));
    state_assign(e, slot, average);
    if (u->overwrite == 0) return w;
    Ref every = ir_scalar(b, (double)u->overwrite);
    Ref whole = ir_unary(b, OPCODE_FLOOR, ir_binary(b, OPCODE_DIV, u->t, every));
    return ir_select(b, ir_binary(b, OPCODE_EQUAL, u->t, ir_binary(b, OPCODE_MUL, whole, every)), average, w);
}

static void update_weight(Update *u, uint32_t variable, Ref gradient) {
    Elaboration *e = u->e;
    Builder *b = &e->builder;
    size_t first_state = e->states.count;
    Variable weight = e->module->variables.data[variable];
    Ref w = load_variable(e, variable);
    origin_set(e, u->loc);
    b->origin.instance = weight.layer;
    if (u->decay > 0 && !e->all->own_decay) {
        Ref rate = ir_binary(b, OPCODE_MUL, u->rate, ir_scalar(b, u->decay));
        w = ir_binary(b, OPCODE_SUB, w, ir_binary(b, OPCODE_MUL, w, rate));
    }
    Frame frame = frame_of(e, u->optimizer, NULL, u->loc);
    frame.path = weight.name;
    frame_set(e, &frame, intern(e->comp, "learning_rate"), value_tensor(u->rate));
    frame_set(e, &frame, intern(e->comp, "w"), value_tensor(w));
    frame_set(e, &frame, intern(e->comp, "g"), value_tensor(gradient));
    frame_set(e, &frame, intern(e->comp, "t"), value_tensor(u->t));
    frame_set(e, &frame, intern(e->comp, "path"), value_string(weight.name));
    evaluate_block(e, &frame, u->optimizer->decl->body);
    Binding *decay = frame_find(&frame, intern(e->comp, "weight_decay"));
    if (e->kind == PROGRAM_TRAINER_INIT && decay != NULL && decay->read) e->all->own_decay = true;
    Value updated = frame_find(&frame, intern(e->comp, "w"))->value;
    if (u->averages && updated.kind == VALUE_TENSOR)
        updated = value_tensor(averaged(u, &weight, value_ref(e, u->loc, &updated)));
    updated = constrained(u, variable, updated);
    for (size_t i = first_state; i < e->states.count; i++)
        e->states.data[i].ref = kept(u, e->states.data[i].variable, e->states.data[i].ref);
    if (updated.kind != VALUE_TENSOR || e->bad) return;
    Ref ref = value_ref(e, u->loc, &updated);
    if (!shape_equal(&ir_node(b->graph, ref)->shape, &weight.shape)) {
        fault(e, u->loc, "NN0235", "%s gives w the shape %s, the weight has %s", u->optimizer->decl->name,
              shape_text(e->comp, &ir_node(b->graph, ref)->shape), shape_text(e->comp, &weight.shape));
        return;
    }
    state_assign(e, variable, kept(u, variable, ref));
}

static bool find_optimizer(Update *u) {
    const Value *value = setting_get(u->e->all, "optimizer");
    Value fallback = value_string(DEFAULT_OPTIMIZER);
    if (value == NULL) value = &fallback;
    u->loc = value->loc.source != NULL ? value->loc : u->e->all->train->loc;
    u->optimizer = as_function(u->e, u->loc, value, "optimizer");
    if (u->optimizer == NULL) return false;
    if (u->optimizer->decl->kind == DECL_OPTIMIZER) return read_common(u);
    fault(u->e, u->loc, "NN0236", "optimizer must be an optimizer such as adam(), found %s",
          value_kind_text(u->e, value));
    return false;
}

void update_run(Elaboration *e, Ref loss) {
    Update u = { .e = e, .is_update = NO_REF };
    ARRAY(uint32_t) variables = { 0 };
    ARRAY(Ref) weights = { 0 };
    if (!find_optimizer(&u)) return;
    for (size_t i = 0; i < e->module->variables.count; i++)
        if (e->module->variables.data[i].kind == VARIABLE_WEIGHT && e->module->variables.data[i].trainable) {
            array_push(e->comp, &variables, (uint32_t)i);
            array_push(e->comp, &weights, load_variable(e, (uint32_t)i));
        }
    Ref *gradients = arena_alloc(e->comp, (weights.count + 1) * sizeof *gradients);
    e->builder.role = ROLE_GRADIENT;
    if (u.loss_scale > 0 && loss != NO_REF) loss = ir_binary(&e->builder, OPCODE_MUL, loss, ir_scalar(&e->builder, u.loss_scale));
    if (e->kind == PROGRAM_TRAIN) gradient_run(&e->builder, loss, weights.data, weights.count, gradients);
    else for (size_t i = 0; i < weights.count; i++)
        gradients[i] = ir_fill(&e->builder, 0, ELEMENT_F32, e->module->variables.data[variables.data[i]].shape);
    e->builder.role = ROLE_UPDATE;
    origin_set(e, u.loc);
    count_step(&u);
    if (!learning_rate(&u, u.rate)) return;
    for (size_t i = 0; u.loss_scale > 0 && i < weights.count; i++)
        gradients[i] = ir_binary(&e->builder, OPCODE_DIV, gradients[i], ir_scalar(&e->builder, u.loss_scale));
    for (size_t i = 0; u.accumulate > 1 && i < weights.count; i++)
        gradients[i] = accumulated(&u, &e->module->variables.data[variables.data[i]], gradients[i]);
    if (!clip_gradients(&u, gradients, weights.count)) return;
    for (size_t i = 0; i < weights.count && !e->bad; i++) update_weight(&u, variables.data[i], gradients[i]);
    e->builder.role = ROLE_ACTIVATION;
}
