/* loss.c - the total loss: each output's loss, weighted, plus penalties and regularizers.
 *
 * Source of the semantics: Keras 3, keras/src/losses/loss.py (reduce_weighted_values) and trainers/compile_utils.py.
 * Example: with one output and mean_squared_error the total is sum(values) / n. */
#include "elaborate.h"

#include <string.h>

static const Value *loss_setting(const Elaboration *e) {
    const Value *value = setting_get(e->all, "loss");
    return value;
}

/* With ignore_class any number may stand among the class numbers. */
static bool ignores_class(const Function *loss) {
    for (size_t i = 0; i < loss->decl->params.count; i++)
        if (strcmp(loss->decl->params.data[i].name, "ignore_class") == 0)
            return loss->bound[i] != NULL && loss->bound[i]->kind != VALUE_NONE;
    return false;
}

/* y_true's shape and element: what the loss's first parameter says, else y_pred's. */
static bool target_argument(Elaboration *e, const Function *loss, size_t output, Argument *argument) {
    const Shape *pred = value_shape(e, &e->outputs.items.data[output]);
    const Param *param = loss != NULL && loss->decl->params.count > 0 ? &loss->decl->params.data[0] : NULL;
    *argument = (Argument){.name = intern(e->comp, arena_printf(e->comp, "%s_true", e->output_names.data[output].name)),
                           .element = ELEMENT_F32,
                           .shape = *pred,
                           .loc = e->output_names.data[output].loc};
    if (param == NULL) return true;
    if (param->has_sizes) {
        Frame frame = frame_of(e, loss, NULL, loss->loc);
        Shape sample;
        if (!evaluate_sizes(e, &frame, param->sizes.data, param->sizes.count, &sample)) return false;
        argument->shape = (Shape){ .batched = true, .rank = sample.rank + 1, .dims = { 1 } };
        for (int i = 0; i < sample.rank; i++) argument->shape.dims[i + 1] = sample.dims[i];
    }
    if (param->type == NULL || strcmp(param->type, "int") != 0) return true;
    argument->element = ELEMENT_I32;
    if (param->has_sizes) return true;
    if (pred->rank < 2) {
        fault(e, loss->loc, "NN0231", "%s counts classes along the last axis: output %s has none", loss->decl->name,
              e->output_names.data[output].name);
        return false;
    }
    argument->classes = ignores_class(loss) ? 0 : (int)pred->dims[pred->rank - 1];
    argument->shape.rank--;
    return true;
}

static Ref argument_ref(Elaboration *e, size_t index) {
    const Argument *argument = &e->module->arguments.data[index];
    origin_set(e, argument->loc);
    if (e->kind == PROGRAM_RESULT) return ir_fill(&e->builder, 0, argument->element, argument->shape);
    return ir_input(&e->builder, (uint32_t)index, argument->element, argument->shape);
}

Ref loss_target(Elaboration *e, size_t output) {
    return argument_ref(e, e->module->input_count + output);
}

Ref loss_sample_weight(Elaboration *e) {
    if (!e->module->sample_weighted) return NO_REF;
    return argument_ref(e, e->module->input_count + e->module->target_count);
}

/* The arguments behind the inputs, made by the first program that trains: a target an output, sample weights last. */
static bool declare_targets(Elaboration *e, Function **losses) {
    if (e->module->target_count > 0) return true;
    for (size_t i = 0; i < e->outputs.items.count; i++) {
        Argument argument;
        if (!target_argument(e, losses[i], i, &argument)) return false;
        array_push(e->comp, &e->module->arguments, argument);
    }
    e->module->target_count = e->outputs.items.count;
    if (!e->module->sample_weighted) return true;
    Argument weight = { .name = "sample_weight", .element = ELEMENT_F32,
                        .shape = { .batched = true, .rank = 1, .dims = { 1 } }, .loc = e->all->train->loc };
    array_push(e->comp, &e->module->arguments, weight);
    return true;
}

/* [n] as [n, 1, 1], to stand beside values of more axes. */
static Ref beside(Elaboration *e, Ref x, const Shape *values) {
    Shape shape = { .batched = true, .rank = values->rank, .dims = { 1 } };
    for (int i = 1; i < values->rank; i++) shape.dims[i] = 1;
    return values->rank == 1 ? x : ir_reshape(&e->builder, x, shape);
}

static Ref value_count(Elaboration *e, const Shape *values) {
    Ref n = ir_batch_size(&e->builder);
    int64_t each = shape_size(values);
    return each == 1 ? n : ir_binary(&e->builder, OPCODE_MUL, n, ir_scalar(&e->builder, (double)each));
}

static Ref sum_all(Elaboration *e, Ref x) {
    int rank = ir_node(e->builder.graph, x)->shape.rank;
    return rank == 0 ? x : ir_reduce(&e->builder, OPCODE_SUM, x, (1u << rank) - 1, false);
}

static const char *reduction_of(const Function *loss) {
    return loss->reduction != NULL ? loss->reduction : "sum_over_batch_size";
}

static Ref spread_sum(Elaboration *e, Ref weight, Shape shape) {
    Ref spread = ir_expand(&e->builder, weight, shape);
    return sum_all(e, spread);
}

static Ref not_any(Elaboration *e, Ref count) {
    Ref zero = ir_scalar(&e->builder, 0);
    return ir_binary(&e->builder, OPCODE_EQUAL, count, zero);
}

/* mask: of the values, or NO_REF. A mean is over those that count, 0 if none does. */
static Ref reduced(Elaboration *e, const Function *loss, Ref values, Ref mask) {
    Builder *b = &e->builder;
    Shape shape = ir_node(b->graph, values)->shape;
    Ref weight = loss_sample_weight(e), weighted = values;
    if (weight != NO_REF) weight = beside(e, weight, &shape);
    if (mask != NO_REF) weight = weight == NO_REF ? mask : ir_binary(b, OPCODE_MUL, mask, weight);
    if (weight != NO_REF) weighted = ir_binary(b, OPCODE_MUL, values, weight);
    Ref sum = sum_all(e, weighted);
    const char *reduction = reduction_of(loss);
    if (strcmp(reduction, "sum") == 0) return sum;
    bool by_weight = strcmp(reduction, "mean_with_sample_weight") == 0 && weight != NO_REF;
    Ref count = by_weight ? spread_sum(e, weight, shape) : mask != NO_REF ? spread_sum(e, mask, shape) : value_count(e, &shape);
    if (mask != NO_REF) {                       /* where nothing counts the sum is 0, and so are its derivatives */
        Ref none = not_any(e, count), one = ir_scalar(b, 1);
        count = ir_select(b, none, one, count);
    }
    return ir_binary(b, OPCODE_DIV, sum, count);
}

static Ref output_loss(Elaboration *e, Function *loss, size_t output) {
    Value f = { .kind = VALUE_FUNCTION, .function = loss };
    Value operands[2] = { value_tensor(loss_target(e, output)), e->outputs.items.data[output] };
    Loc loc = loss->loc.source != NULL ? loss->loc : e->all->train->loc;
    Frame frame = { .path = "", .call = loc };
    operands[0].loc = e->output_names.data[output].loc;
    e->reduction = reduction_of(loss);
    Value value = apply(e, &frame, loc, &f, operands, 2);
    e->reduction = NULL;
    if (value.kind == VALUE_BAD) return NO_REF;
    if (value.kind != VALUE_TENSOR || !value_shape(e, &value)->batched) {
        fault(e, loc, "NN0232", "a loss gives a value for each sample; %s gives %s", loss->decl->name,
              value_kind_text(e, &value));
        return NO_REF;
    }
    Ref values = value_ref(e, loc, &value), mask;
    if (!mask_for_values(e, loc, output, &ir_node(e->builder.graph, values)->shape, &mask)) return NO_REF;
    return reduced(e, loss, values, mask);
}

/* The losses' functions by output, NULL where there is none; false after an error. */
static bool loss_functions(Elaboration *e, Function **losses) {
    for (size_t i = 0; i < e->outputs.items.count; i++) {
        Value value = setting_of_output(e, "loss", i);
        losses[i] = NULL;
        if (value.kind == VALUE_BAD) return false;
        if (value.kind == VALUE_NONE) continue;
        value.loc = loss_setting(e)->loc;
        losses[i] = as_function(e, value.loc, &value, "a loss");
        if (losses[i] == NULL) return false;
        if (losses[i]->decl->kind != DECL_FN || losses[i]->decl->operand_count != 2) {
            fault(e, value.loc, "NN0232", "a loss is a fn of (y_true, y_pred), found %s", value_kind_text(e, &value));
            return false;
        }
        if (losses[i]->loc.source == NULL) losses[i]->loc = value.loc;
    }
    return true;
}

static Ref plus(Elaboration *e, Ref a, Ref b) {
    return a == NO_REF ? b : ir_binary(&e->builder, OPCODE_ADD, a, b);
}

static bool weigh(Elaboration *e, size_t output, Ref *loss) {
    Value weight = setting_of_output(e, "loss_weights", output);
    if (weight.kind == VALUE_NONE) return true;
    if (weight.kind == VALUE_LIST && weight.list->items.count == 1) weight = weight.list->items.data[0];
    if (weight.kind != VALUE_NUMBER) {
        if (weight.kind != VALUE_BAD)
            fault(e, setting_get(e->all, "loss_weights")->loc, "NN0204", "loss_weights must be numbers, found %s",
                  value_kind_text(e, &weight));
        return false;
    }
    *loss = ir_binary(&e->builder, OPCODE_MUL, *loss, ir_scalar(&e->builder, weight.number));
    return true;
}

bool loss_run(Elaboration *e, Losses *losses) {
    Function **functions = arena_alloc(e->comp, (e->outputs.items.count + 1) * sizeof *functions);
    *losses = (Losses){ .total = NO_REF };
    if (!loss_functions(e, functions) || !declare_targets(e, functions)) return false;
    if (e->kind == PROGRAM_RESULT) {
        losses->total = ir_scalar(&e->builder, 0);
        for (size_t i = 0; i < e->outputs.items.count; i++)
            array_push(e->comp, &losses->each, functions[i] != NULL ? losses->total : NO_REF);
        return true;
    }
    for (size_t i = 0; i < e->outputs.items.count; i++) {
        Ref loss = NO_REF;
        if (functions[i] != NULL) {
            loss = output_loss(e, functions[i], i);
            if (loss == NO_REF) return false;
        }
        array_push(e->comp, &losses->each, loss);
        if (loss == NO_REF) continue;
        if (!weigh(e, i, &loss)) return false;
        losses->total = plus(e, losses->total, loss);
    }
    for (size_t i = 0; i < e->penalties.count; i++) {
        Ref penalty = value_ref(e, e->all->train->loc, &e->penalties.data[i]);
        if (ir_node(e->builder.graph, penalty)->shape.rank > 0) penalty = sum_all(e, penalty);
        losses->total = plus(e, losses->total, penalty);
    }
    if (losses->total == NO_REF) losses->total = ir_scalar(&e->builder, 0);
    return !e->bad;
}
