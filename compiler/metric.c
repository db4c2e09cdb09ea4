/* metric.c - the metrics of an epoch: states that every batch updates, and the values that they give.
 *
 * A fn is the weighted mean of its values that the output's mask leaves, kept as a total and a count; a `metric` keeps what its text says. The loss
 * is the mean of the batches' totals weighted by their sizes. Example: metrics = [accuracy] gives the columns "loss"
 * and "accuracy" and the states accuracy/total, accuracy/count. */
#include "elaborate.h"

#include <string.h>

static bool column_taken(const Elaboration *e, const char *column, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(e->metric_columns.data[i], column) == 0) return true;
    return false;
}

/* A second metric of a name has a number; one of weighted_metrics has weighted_ before its name if that is among the
 * first `unweighted` columns, those of metrics. As in Keras. */
static const char *column_name(Elaboration *e, const char *output, const char *name, size_t unweighted) {
    const char *prefix = output != NULL ? arena_printf(e->comp, "%s_", output) : "";
    const char *first = arena_printf(e->comp, "%s%s", prefix, name);
    if (column_taken(e, first, unweighted)) first = arena_printf(e->comp, "%sweighted_%s", prefix, name);
    const char *column = first;
    for (int number = 1; column_taken(e, column, e->metric_columns.count); number++)
        column = arena_printf(e->comp, "%s_%d", first, number);
    array_push(e->comp, &e->metric_columns, column);
    if (e->kind == PROGRAM_METRICS_RESET) array_push(e->comp, &e->module->metric_names, column);
    return column;
}

static uint32_t metric_state(Elaboration *e, const char *column, const char *part) {
    const char *name = intern(e->comp, arena_printf(e->comp, "%s/%s", column, part));
    uint32_t variable = UINT32_MAX;
    for (size_t i = 0; i < e->module->variables.count; i++)
        if (e->module->variables.data[i].kind == VARIABLE_METRIC && e->module->variables.data[i].name == name)
            variable = (uint32_t)i;
    if (variable == UINT32_MAX)
        variable = variable_add(e, name, VARIABLE_METRIC, ELEMENT_F32, (Shape){ 0 }, e->all->train->loc);
    if (e->kind == PROGRAM_METRICS_RESET) state_start(e, variable, ir_scalar(&e->builder, 0));
    return variable;
}

static void add_result(Elaboration *e, Ref ref) {
    if (e->kind == PROGRAM_RESULT) array_push(e->comp, &e->module->programs[PROGRAM_RESULT].results, ref);
}

/* total += sum, count += weight; the value is their quotient, 0 if there is no weight at all. */
static void mean_column(Elaboration *e, const char *column, Ref sum, Ref weight, bool weighted) {
    Builder *b = &e->builder;
    uint32_t total = metric_state(e, column, "total"), count = metric_state(e, column, "count");
    state_assign(e, total, ir_binary(b, OPCODE_ADD, load_variable(e, total), sum));
    state_assign(e, count, ir_binary(b, OPCODE_ADD, load_variable(e, count), weight));
    Ref sums = load_variable(e, total), weights = load_variable(e, count), zero = ir_scalar(b, 0);
    Ref mean = ir_binary(b, OPCODE_DIV, sums, weights);
    add_result(e, weighted ? ir_select(b, ir_binary(b, OPCODE_EQUAL, weights, zero), zero, mean) : mean);
}

static void mean_of_batches(Elaboration *e, const char *output, Ref loss) {
    Ref n = ir_batch_size(&e->builder);
    const char *column = column_name(e, output, "loss", 0);
    mean_column(e, column, ir_binary(&e->builder, OPCODE_MUL, loss, n), n, false);
}

static Ref sum_all(Elaboration *e, Ref x) {
    int rank = ir_node(e->builder.graph, x)->shape.rank;
    return rank == 0 ? x : ir_reduce(&e->builder, OPCODE_SUM, x, (1u << rank) - 1, false);
}

/* What each value counts, with the values' axes: the mask of the output times the samples' weights; NO_REF: all alike. */
static bool value_weights(Elaboration *e, Loc loc, size_t output, const Shape *shape, Ref weight, Ref *weights) {
    Shape wide = { .batched = true, .rank = shape->rank, .dims = { 1 } };
    for (int i = 1; i < shape->rank; i++) wide.dims[i] = 1;
    if (!mask_for_values(e, loc, output, shape, weights)) return false;
    if (weight == NO_REF) return true;
    weight = ir_reshape(&e->builder, weight, wide);
    *weights = *weights == NO_REF ? weight : ir_binary(&e->builder, OPCODE_MUL, *weights, weight);
    return true;
}

static void function_metric(Elaboration *e, Loc loc, Function *f, const char *column, const Value *operands, size_t output,
                            Ref weight) {
    Value value = { .kind = VALUE_FUNCTION, .function = f };
    Frame frame = { .path = "", .call = loc };
    Value values = apply(e, &frame, loc, &value, operands, 2);
    if (values.kind == VALUE_BAD) return;
    if (values.kind != VALUE_TENSOR) {
        fault(e, loc, "NN0233", "a metric gives numbers, %s gives %s", f->decl->name, value_kind_text(e, &values));
        return;
    }
    Ref ref = value_ref(e, loc, &values), count;
    Shape shape = ir_node(e->builder.graph, ref)->shape;
    if (!shape.batched && weight != NO_REF) {
        fault(e, loc, "NN0233", "a weighted metric gives a value for each sample, %s gives %s", f->decl->name,
              value_kind_text(e, &values));
        return;
    }
    if (!shape.batched) {
        mean_column(e, column, sum_all(e, ref), ir_scalar(&e->builder, (double)shape_size(&shape)), false);
        return;
    }
    Ref weights;
    if (!value_weights(e, loc, output, &shape, weight, &weights)) return;
    if (weights == NO_REF) {
        Ref samples = ir_batch_size(&e->builder), values_each = ir_scalar(&e->builder, (double)shape_size(&shape));
        count = ir_binary(&e->builder, OPCODE_MUL, samples, values_each);
    } else {
        Ref spread = ir_expand(&e->builder, weights, shape);
        ref = ir_binary(&e->builder, OPCODE_MUL, ref, spread);
        count = sum_all(e, spread);
    }
    mean_column(e, column, sum_all(e, ref), count, weights != NO_REF);
}

static void declared_metric(Elaboration *e, Loc loc, Function *f, const char *column, const Value *operands,
                            Ref weight) {
    for (size_t i = 0; i < 2; i++) {
        f->bound[i] = arena_alloc(e->comp, sizeof **f->bound);
        *f->bound[i] = operands[i];
    }
    Frame frame = frame_of(e, f, NULL, loc);
    frame.path = column;
    Shape samples = { .batched = true, .rank = 1, .dims = { 1 } };
    Ref ones = weight != NO_REF ? weight : ir_fill(&e->builder, 1, ELEMENT_F32, samples);
    frame_set(e, &frame, intern(e->comp, "weights"), value_tensor(ones));
    frame_set(e, &frame, intern(e->comp, "weighted"), value_bool(weight != NO_REF));
    origin_set(e, loc);
    Value value = evaluate_block(e, &frame, f->decl->body);
    if (value.kind == VALUE_BAD) return;
    if (value.kind != VALUE_TENSOR || shape_size(value_shape(e, &value)) != 1) {
        fault(e, loc, "NN0233", "a metric ends with one number, %s with %s", f->decl->name, value_kind_text(e, &value));
        return;
    }
    Ref ref = value_ref(e, loc, &value);
    add_result(e, ir_reshape(&e->builder, ref, (Shape){ 0 }));
}

/* A metric and a fn may have one name: in `metrics` it is the metric, with the settings given to the name so far.
 * Example: cosine_similarity is 1 where vectors agree; as a loss it is -1. */
static Function *metric_meant(Elaboration *e, Loc loc, Function *found) {
    const Global *global = found->decl->kind == DECL_FN ? metric_find(e->all, found->decl->name) : NULL;
    if (global == NULL) return found;
    Function *f = function_new(e, global->decl, NULL, loc);
    f->given_name = found->given_name;
    for (size_t i = 0; i < found->decl->params.count; i++) {
        const Param *param = &found->decl->params.data[i];
        size_t k = 0;
        while (k < f->decl->params.count && f->decl->params.data[k].name != param->name) k++;
        if (k < f->decl->params.count) f->bound[k] = found->bound[i];
        else if (found->bound[i] != NULL)
            fault(e, loc, "NN0202", "the metric %s has no argument %s", f->decl->name, param->name);
    }
    return f;
}

static void one_metric(Elaboration *e, Loc loc, const Value *value, size_t output, Ref weight, size_t unweighted) {
    Function *found = as_function(e, loc, value, "a metric");
    if (found == NULL) return;
    found = metric_meant(e, loc, found);
    if (found->decl->operand_count != 2 || (found->decl->kind != DECL_FN && found->decl->kind != DECL_METRIC)) {
        fault(e, loc, "NN0233", "a metric takes (y_true, y_pred), found %s", value_kind_text(e, value));
        return;
    }
    Function *f = function_new(e, found->decl, found->builtin, loc);
    for (size_t i = 0; i < f->decl->params.count; i++) f->bound[i] = found->bound[i];
    const char *name = value->kind == VALUE_STRING ? value->text
                       : found->given_name != NULL ? found->given_name : f->decl->name;
    const char *owner = e->outputs.items.count > 1 ? e->output_names.data[output].name : NULL;
    const char *column = column_name(e, owner, name, unweighted);
    Value operands[2] = { value_tensor(loss_target(e, output)), e->outputs.items.data[output] };
    if (f->decl->kind == DECL_METRIC) declared_metric(e, loc, f, column, operands, weight);
    else function_metric(e, loc, f, column, operands, output, weight);
}

/* Where an item of the list stands: of a name that the library defines, the list. */
static Loc place_of(const Value *item, Loc list) {
    return item->loc.source != NULL && !item->loc.source->library ? item->loc : list;
}

static void metric_list(Elaboration *e, const char *setting, size_t output, Ref weight) {
    size_t unweighted = strcmp(setting, "weighted_metrics") == 0 ? e->metric_columns.count : 0;
    Value value = setting_of_output(e, setting, output);
    if (value.kind == VALUE_NONE || value.kind == VALUE_BAD) return;
    Loc loc = setting_get(e->all, setting)->loc;
    if (value.kind != VALUE_LIST) {
        one_metric(e, place_of(&value, loc), &value, output, weight, unweighted);
        return;
    }
    for (size_t i = 0; i < value.list->items.count; i++) {
        const Value *item = &value.list->items.data[i];
        one_metric(e, place_of(item, loc), item, output, weight, unweighted);
    }
}

void metric_run(Elaboration *e, const Losses *losses) {
    e->builder.role = ROLE_METRIC;
    origin_set(e, e->all->train->loc);
    mean_of_batches(e, NULL, losses->total);
    size_t outputs = e->outputs.items.count;
    for (size_t i = 0; outputs > 1 && i < outputs; i++)
        if (losses->each.data[i] != NO_REF)
            mean_of_batches(e, e->output_names.data[i].name, losses->each.data[i]);
    for (size_t i = 0; i < outputs; i++) {
        metric_list(e, "metrics", i, NO_REF);
        metric_list(e, "weighted_metrics", i, loss_sample_weight(e));
    }
    e->builder.role = ROLE_ACTIVATION;
}
