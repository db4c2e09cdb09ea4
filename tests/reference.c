/* reference.c - interprets a program in double precision, node by node, with neither fusion nor planning.
 *
 * Reads the graph, variables and arguments; writes results and, at stores, variables. Every op is written the slow and
 * obvious way, apart from the compiler's own tables, so that it can be trusted. Example:
 *   reference_run(module, predict, weights, 2, (const double *const[]){x}, 0, 0, (double *[]){y}); */
#include "reference.h"
#include "reference_values.h"
#include "reference_winograd.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static Value value_new(const Shape *shape, int n) {
    Value value = {.rank = shape->rank, .size = 1};
    for (int i = 0; i < shape->rank; i++) {
        value.dims[i] = shape->dims[i] * (i == 0 && shape->batched ? n : 1);
        value.size *= value.dims[i];
    }
    value.data = calloc((size_t)value.size + 1, sizeof *value.data);
    if (!value.data)
        abort();
    return value;
}

static void unflatten(const Value *value, int64_t flat, int64_t *index) {
    for (int i = value->rank; i-- > 0; flat /= value->dims[i])
        index[i] = flat % value->dims[i];
}

static int64_t flatten(const Value *value, const int64_t *index) {
    int64_t flat = 0;
    for (int i = 0; i < value->rank; i++)
        flat = flat * value->dims[i] + index[i];
    return flat;
}

/* The element of x that broadcasting puts at `index` of a value of that rank. */
static double broadcast_at(const Value *x, const int64_t *index, int rank) {
    int64_t flat = 0;
    for (int i = 0; i < x->rank; i++)
        flat = flat * x->dims[i] + (x->dims[i] == 1 ? 0 : index[i + rank - x->rank]);
    return x->data[flat];
}

/* ---- sources ----------------------------------------------------------------------------------------------------------- */

static double source_element(const Run *run, const Node *node, int64_t i) {
    const Attributes *attributes = node->attributes;
    switch (node->op) {
    case OPCODE_INPUT: return run->arguments[attributes->index] ? run->arguments[attributes->index][i] : 1;
    case OPCODE_LOAD: return run->variables[attributes->index][i];
    case OPCODE_CONSTANT: return attributes->values ? (double)attributes->values[i] : attributes->integers[i];
    case OPCODE_FILL: return attributes->number;
    case OPCODE_RANGE: return (double)i;
    case OPCODE_RANDOM: return reference_random(run->seed, run->step, attributes->index, run->lap, (uint64_t)i);
    case OPCODE_BATCH_SIZE: return run->n;
    default: return 0;                  /* adjoint: stands for a gradient that nobody asked for */
    }
}

static void eval_source(const Run *run, const Node *node, Value *y) {
    for (int64_t i = 0; i < y->size; i++)
        y->data[i] = source_element(run, node, i);
}

/* ---- element-wise ------------------------------------------------------------------------------------------------------- */

static double sigmoid(double x) {
    return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

static double round_half_even(double x) {
    double low = floor(x), fraction = x - low;
    if (fraction == 0.5)
        return fmod(low, 2) == 0 ? low : low + 1;
    return fraction < 0.5 ? low : low + 1;
}

static double transcendental(Op op, double x) {
    switch (op) {
    case OPCODE_SQRT: return sqrt(x);
    case OPCODE_EXP: return exp(x);
    case OPCODE_EXPM1: return expm1(x);
    case OPCODE_LOG: return log(x);
    case OPCODE_LOG1P: return log1p(x);
    case OPCODE_SIN: return sin(x);
    case OPCODE_COS: return cos(x);
    case OPCODE_TANH: return tanh(x);
    case OPCODE_SIGMOID: return sigmoid(x);
    case OPCODE_ERF: return erf(x);
    default: abort();
    }
}

static double arithmetic(Op op, double x, double y, double z) {
    switch (op) {
    case OPCODE_ADD: return x + y;
    case OPCODE_SUB: return x - y;
    case OPCODE_MUL: return x * y;
    case OPCODE_DIV:
    case OPCODE_QUOTIENT: return x / y;
    case OPCODE_POW: return pow(x, y);
    case OPCODE_MAXIMUM: return isnan(x) || isnan(y) ? NAN : x > y ? x : y;
    case OPCODE_MINIMUM: return isnan(x) || isnan(y) ? NAN : x < y ? x : y;
    case OPCODE_LESS: return x < y;
    case OPCODE_LESS_EQUAL: return x <= y;
    case OPCODE_EQUAL: return x == y;
    case OPCODE_SELECT: return x != 0 ? y : z;
    case OPCODE_FMA: return x * y + z;
    default: return transcendental(op, x);
    }
}

static double element(const Node *node, const double *x) {
    switch (node->op) {
    case OPCODE_EXPAND: return x[0];
    case OPCODE_NEG: return -x[0];
    case OPCODE_ABS: return fabs(x[0]);
    case OPCODE_SIGN: return isnan(x[0]) ? x[0] : (x[0] > 0) - (x[0] < 0);
    case OPCODE_FLOOR: return floor(x[0]);
    case OPCODE_ROUND: return round_half_even(x[0]);
    case OPCODE_CAST: return node->element == ELEMENT_I32 ? trunc(x[0]) : x[0];
    default: return arithmetic(node->op, x[0], x[1], x[2]);
    }
}

static void eval_elementwise(const Run *run, const Node *node, Value *y) {
    int64_t index[MAX_RANK];
    for (int64_t i = 0; i < y->size; i++) {
        double x[3] = {0};
        unflatten(y, i, index);
        for (uint32_t k = 0; k < node->input_count; k++)
            x[k] = broadcast_at(operand(run, node, k), index, y->rank);
        y->data[i] = element(node, x);
    }
}

/* ---- reductions ----------------------------------------------------------------------------------------------------------- */

/* The place in the result of element `index` of x, whose axes in `axes` are dropped. */
static int64_t reduced_place(const Value *x, const int64_t *index, uint32_t axes) {
    int64_t place = 0;
    for (int i = 0; i < x->rank; i++)
        if (!(axes >> i & 1))
            place = place * x->dims[i] + index[i];
    return place;
}

static void eval_reduce(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0);
    int64_t index[MAX_RANK];
    bool sum = node->op == OPCODE_SUM;
    for (int64_t i = 0; i < y->size; i++)
        y->data[i] = sum ? 0 : -INFINITY;
    for (int64_t i = 0; i < x->size; i++) {
        unflatten(x, i, index);
        double *to = &y->data[reduced_place(x, index, node->attributes->axes)];
        *to = sum ? *to + x->data[i] : arithmetic(OPCODE_MAXIMUM, *to, x->data[i], 0);
    }
}

/* x as [outer, size, inner] around an axis. */
static void around(const Value *x, int axis, int64_t *outer, int64_t *inner) {
    *outer = *inner = 1;
    for (int i = 0; i < axis; i++)
        *outer *= x->dims[i];
    for (int i = axis + 1; i < x->rank; i++)
        *inner *= x->dims[i];
}

/* argmax, cumsum and reverse: along one axis, for each place outside and inside it. */
static void eval_along(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0);
    int64_t size = x->dims[node->attributes->axis], outer, inner;
    around(x, node->attributes->axis, &outer, &inner);
    for (int64_t o = 0; o < outer; o++)
        for (int64_t i = 0; i < inner; i++) {
            const double *from = x->data + o * size * inner + i;
            double *to = y->data + o * size * inner + i, sum = 0;
            int64_t best = 0;
            for (int64_t k = 0; k < size; k++) {
                double value = from[k * inner];
                sum += value;
                if (value > from[best * inner] || (isnan(value) && !isnan(from[best * inner])))
                    best = k;
                if (node->op != OPCODE_ARGMAX)
                    to[k * inner] = node->op == OPCODE_CUMSUM ? sum : from[(size - 1 - k) * inner];
            }
            if (node->op == OPCODE_ARGMAX)
                y->data[o * inner + i] = (double)best;
        }
}

/* The step in x's data for each letter of `all`; 0 where x does not have it. Sets the letter's size where x has it. */
static void letter_steps(const Value *x, const char *labels, const char *all, int64_t *steps, int64_t *sizes) {
    for (int k = 0; all[k]; k++)
        steps[k] = 0;
    int64_t step = 1;
    for (int i = x->rank; i-- > 0; step *= x->dims[i]) {
        const char *at = strchr(all, labels[i]);
        steps[at - all] = step;
        sizes[at - all] = x->dims[i];
    }
}

/* Letters of the result first, then the summed ones: each result is a run of consecutive index tuples. */
static void eval_contract(const Run *run, const Node *node, Value *y) {
    const char (*labels)[MAX_RANK + 1] = (const char (*)[MAX_RANK + 1])node->attributes->labels;
    const Value *a = operand(run, node, 0), *b = operand(run, node, 1);
    char all[2 * MAX_RANK + 1];
    int64_t steps_a[2 * MAX_RANK], steps_b[2 * MAX_RANK], sizes[2 * MAX_RANK], total = 1, summed = 1;
    strcpy(all, labels[2]);
    for (int side = 0; side < 2; side++)
        for (const char *c = labels[side]; *c; c++)
            if (!strchr(all, *c))
                strncat(all, c, 1);
    letter_steps(a, labels[0], all, steps_a, sizes);
    letter_steps(b, labels[1], all, steps_b, sizes);
    int letters = (int)strlen(all);
    for (int k = 0; k < letters; k++) {
        total *= sizes[k];
        summed *= k >= y->rank ? sizes[k] : 1;
    }
    for (int64_t i = 0; i < total; i++) {
        int64_t rest = i, at_a = 0, at_b = 0;
        for (int k = letters; k-- > 0; rest /= sizes[k]) {
            at_a += rest % sizes[k] * steps_a[k];
            at_b += rest % sizes[k] * steps_b[k];
        }
        y->data[i / summed] += a->data[at_a] * b->data[at_b];
    }
}

/* ---- moves -------------------------------------------------------------------------------------------------------------- */

static void eval_copy(const Run *run, const Node *node, Value *y) {
    memcpy(y->data, operand(run, node, 0)->data, (size_t)y->size * sizeof *y->data);
}

/* transpose, slice and pad: where element `index` of the result comes from; false: from nowhere. */
static bool source_index(const Node *node, const Value *x, const int64_t *index, int64_t *from) {
    const Attributes *attributes = node->attributes;
    for (int i = 0; i < x->rank; i++) {
        if (node->op == OPCODE_TRANSPOSE)
            from[attributes->perm[i]] = index[i];
        else
            from[i] = node->op == OPCODE_SLICE ? index[i] + attributes->low[i] : index[i] - attributes->low[i];
    }
    for (int i = 0; i < x->rank; i++)
        if (from[i] < 0 || from[i] >= x->dims[i])
            return false;
    return true;
}

static void eval_move(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0);
    int64_t index[MAX_RANK], from[MAX_RANK] = {0};
    for (int64_t i = 0; i < y->size; i++) {
        unflatten(y, i, index);
        y->data[i] = source_index(node, x, index, from) ? x->data[flatten(x, from)] : node->attributes->number;
    }
}

static void eval_concat(const Run *run, const Node *node, Value *y) {
    int64_t start = 0, index[MAX_RANK];
    for (uint32_t k = 0; k < node->input_count; k++) {
        const Value *x = operand(run, node, k);
        for (int64_t i = 0; i < x->size; i++) {
            unflatten(x, i, index);
            index[node->attributes->axis] += start;
            y->data[flatten(y, index)] = x->data[i];
        }
        start += x->dims[node->attributes->axis];
    }
}

/* gather and scatter_add of rows; an index outside the table is moved to its nearest row. */
static void eval_rows(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0), *indices = operand(run, node, 1);
    const Value *table = node->op == OPCODE_GATHER ? x : y;
    int64_t width = 1;
    for (int i = 1; i < table->rank; i++)
        width *= table->dims[i];
    for (int64_t i = 0; i < indices->size && table->size > 0; i++) {
        int64_t row = (int64_t)indices->data[i];
        row = row < 0 ? 0 : row >= table->dims[0] ? table->dims[0] - 1 : row;
        for (int64_t k = 0; k < width; k++) {
            if (node->op == OPCODE_GATHER)
                y->data[i * width + k] = x->data[row * width + k];
            else
                y->data[row * width + k] += x->data[i * width + k];
        }
    }
}

/* ---- what select.c makes of convolutions ---------------------------------------------------------------------------------- */

static Map map_of(const Value *x) { return (Map){ x->dims[0], x->dims[1], x->dims[2], x->dims[3] }; }

static void eval_winograd(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0), *other = node->input_count > 1 ? operand(run, node, 1) : NULL;
    const Window *window = node->attributes->window;
    switch (node->op) {
    case OPCODE_WINOGRAD_KERNEL: case OPCODE_WINOGRAD_TURNED:
        winograd_kernel(node->op == OPCODE_WINOGRAD_TURNED, x->data, x->dims[2], x->dims[3], y->data);
        break;
    case OPCODE_WINOGRAD_INPUT_GRADIENT: winograd_input_gradient(window, map_of(y), map_of(x), x->data, other->data, y->data); break;
    case OPCODE_WINOGRAD_KERNEL_GRADIENT: winograd_kernel_gradient(x->data, y->dims[2], y->dims[3], y->data); break;
    case OPCODE_WINOGRAD: winograd_apply(window, map_of(x), map_of(y), x->data, other->data, y->data); break;
    default: winograd_gradient(window, map_of(x), map_of(other), x->data, other->data, y->data); break;
    }
}

/* ---- scans --------------------------------------------------------------------------------------------------------------- */

static void run_program(const Module *module, const Program *program, double **variables, int n,
                        const double *const *arguments, uint32_t step, uint64_t seed, uint32_t lap, double **results);

/* Copies step t of a sequence [n, T, …] or [T, …] to or from a slice. */
static void move_slice(Value *sequence, bool batched, int64_t steps, int64_t t, double *slice, bool to_sequence) {
    int64_t outer = batched ? sequence->dims[0] : 1, width = sequence->size / (outer * steps);
    for (int64_t o = 0; o < outer; o++) {
        double *there = sequence->data + (o * steps + t) * width, *here = slice + o * width;
        memcpy(to_sequence ? there : here, to_sequence ? here : there, (size_t)width * sizeof *here);
    }
}

static double *slice_new(const Shape *shape, int n) {
    return value_new(shape, n).data;
}

static void eval_scan(const Run *run, const Node *node, Value *parts) {
    const ScanBody *scan = node->attributes->scan;
    const Module *m = &scan->module;
    const Program *body = &m->programs[scan->kind];
    size_t carries = m->variables.count, stacks = body->results.count, count = m->arguments.count;
    double **variables = calloc(carries + 1, sizeof *variables), **results = calloc(stacks + 1, sizeof *results);
    double **arguments = calloc(count + 1, sizeof *arguments);
    for (size_t k = 0; k < carries; k++) {
        const Value *start = operand(run, node, (uint32_t)(count + k));
        parts[k] = value_new(&m->variables.data[k].shape, run->n);
        variables[k] = parts[k].data;
        memcpy(parts[k].data, start->data, (size_t)start->size * sizeof(double));
    }
    for (size_t i = 0; i < stacks; i++) {
        Shape slice = ir_node(&body->graph, body->results.data[i])->shape, shape = scan_stacked(&slice, scan->steps);
        parts[carries + i] = value_new(&shape, run->n);
        results[i] = slice_new(&slice, run->n);
    }
    for (size_t i = 0; i < count; i++)
        arguments[i] = i < scan->captured ? operand(run, node, (uint32_t)i)->data
                                          : slice_new(&m->arguments.data[i].shape, run->n);
    for (int64_t k = 0; k < scan->steps; k++) {
        int64_t t = scan->backward ? scan->steps - 1 - k : k;
        for (size_t i = scan->captured; i < count; i++)
            move_slice(&run->values[ir_arg(run->graph, node, (uint32_t)i)], m->arguments.data[i].shape.batched,
                       scan->steps, t, arguments[i], false);
        uint32_t lap = run->lap * (uint32_t)scan->steps + (uint32_t)t + 1;
        run_program(m, body, variables, run->n, (const double *const *)arguments, run->step, run->seed, lap, results);
        for (size_t i = 0; i < stacks; i++)
            move_slice(&parts[carries + i], ir_node(&body->graph, body->results.data[i])->shape.batched, scan->steps, t,
                       results[i], true);
    }
    for (size_t i = 0; i < stacks; i++)
        free(results[i]);
    for (size_t i = scan->captured; i < count; i++)
        free(arguments[i]);
    free(variables);
    free(results);
    free(arguments);
}

static size_t part_count(const Node *scan) {
    return scan->attributes->scan->module.variables.count + scan_of(scan)->results.count;
}

static void eval_scan_or_part(const Run *run, const Node *node, Ref ref, Value *y) {
    if (node->op == OPCODE_SCAN) {
        run->parts[ref] = calloc(part_count(node) + 1, sizeof(Value));
        eval_scan(run, node, run->parts[ref]);
        return;
    }
    const Value *part = &run->parts[ir_arg(run->graph, node, 0)][node->attributes->index];
    memcpy(y->data, part->data, (size_t)part->size * sizeof *y->data);
}

/* ---- the walk ------------------------------------------------------------------------------------------------------------- */

static void eval_rest(const Run *run, const Node *node, Value *y) {
    switch (node->op) {
    case OPCODE_ARGMAX:
    case OPCODE_CUMSUM:
    case OPCODE_REVERSE: eval_along(run, node, y); break;
    case OPCODE_TRANSPOSE:
    case OPCODE_SLICE:
    case OPCODE_PAD: eval_move(run, node, y); break;
    case OPCODE_CONCAT: eval_concat(run, node, y); break;
    case OPCODE_SUM:
    case OPCODE_MAX: eval_reduce(run, node, y); break;
    default: eval_copy(run, node, y); break;        /* reshape, stop_gradient, custom, store */
    }
}

static void eval_node(const Run *run, const Node *node, Ref ref, Value *y) {
    switch (op_info(node->op)->kind) {
    case KIND_SOURCE: eval_source(run, node, y); break;
    case KIND_ELEMENTWISE: eval_elementwise(run, node, y); break;
    case KIND_CONTRACT: eval_contract(run, node, y); break;
    case KIND_GATHER: eval_rows(run, node, y); break;
    case KIND_WINDOW: reference_window(run, node, y); break;
    case KIND_SELECTED: eval_winograd(run, node, y); break;
    case KIND_SCAN: eval_scan_or_part(run, node, ref, y); break;
    default: eval_rest(run, node, y); break;
    }
    if (node->op == OPCODE_STORE)
        memcpy(run->variables[node->attributes->index], y->data, (size_t)y->size * sizeof *y->data);
}

static void run_program(const Module *module, const Program *program, double **variables, int n,
                        const double *const *arguments, uint32_t step, uint64_t seed, uint32_t lap, double **results) {
    const Graph *graph = &program->graph;
    Run run = {module, graph, variables, arguments, n, step, seed, lap, NULL, NULL};
    run.values = calloc(graph->nodes.count + 1, sizeof *run.values);
    run.parts = calloc(graph->nodes.count + 1, sizeof *run.parts);
    if (!run.values || !run.parts)
        abort();
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        run.values[ref] = value_new(&ir_node(graph, ref)->shape, n);
        eval_node(&run, ir_node(graph, ref), ref, &run.values[ref]);
    }
    for (size_t i = 0; i < program->results.count; i++) {
        const Value *value = &run.values[program->results.data[i]];
        memcpy(results[i], value->data, (size_t)value->size * sizeof *value->data);
    }
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        for (size_t i = 0; run.parts[ref] && i < part_count(ir_node(graph, ref)); i++)
            free(run.parts[ref][i].data);
        free(run.parts[ref]);
        free(run.values[ref].data);
    }
    free(run.parts);
    free(run.values);
}

void reference_run(const Module *module, const Program *program, double **variables, int n,
                   const double *const *arguments, uint32_t step, uint64_t seed, double **results) {
    run_program(module, program, variables, n, arguments, step, seed, 0, results);
}
