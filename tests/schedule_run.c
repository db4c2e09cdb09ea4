/* schedule_run.c - an executor of schedules: arenas, variables, arguments and results as the plan says.
 *
 * A product with a cluster behind it is done anew for each element, as if every panel were one. Every operation is done by reference_run on a graph of that one node, whose operands are copied from their places
 * first; what a step writes lands in its place at once, so a place that is reused too early is seen. Example, a cluster
 * of [add, tanh] with ORDER_ELEMENTS: for each index, add into a local, tanh of it into the arena. */
#include "schedule_check.h"
#include "reference.h"

#include "../compiler/product.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Execution {
    const Module *module;
    const Program *program;
    const Graph *graph;
    const Schedule *schedule;
    double **variables;
    const double *const *arguments;
    int n;
    uint32_t step;
    uint64_t seed;
    uint32_t lap;                       /* of the scans that run: which of their steps; 0 outside */
    ClusterOrder order;
    double **results;
    double *arena, *integers;           /* of a scan's body: its regions */
    double **locals;                    /* of each node: its values while its cluster runs */
    double **constants;                 /* of each constant */
    const Sweep *sweep;                 /* the one that runs, at its rows [row, end); or NULL */
    int64_t row, end;
} Execution;

static double *allocate(size_t count) {
    double *data = malloc((count + 1) * sizeof *data);
    if (!data)
        abort();
    for (size_t i = 0; i <= count; i++)
        data[i] = NAN;
    return data;
}

static int64_t element_count(const Execution *e, const Shape *shape) {
    return shape_size(shape) * (shape->batched ? e->n : 1);
}

/* The elements of a value at the sweep's block of rows; outside, and of what has no rows, all. */
typedef struct Part { int64_t first, end; } Part;

static Part part_of(const Execution *e, const Shape *shape) {
    if (!e->sweep || !shape->batched)
        return (Part){0, element_count(e, shape)};
    int64_t width = shape_size(shape) / e->sweep->rows;
    return (Part){e->row * width, e->end * width};
}

/* ---- places ------------------------------------------------------------------------------------------------------ */

static double *place_of(const Execution *e, Ref ref) {
    Ref root = view_root(e->graph, ref);
    const Place *place = &e->schedule->places[root];
    bool integer = ir_node(e->graph, root)->element == ELEMENT_I32;
    switch (place->kind) {
    case PLACE_ARENA: return (integer ? e->integers : e->arena) + place->offset / 4;
    case PLACE_VARIABLE: return e->variables[place->offset];
    case PLACE_RESULT: return e->results[place->offset];
    case PLACE_CONSTANT: return e->constants[root];
    default: abort();                   /* an argument is read by read_place; no step needs any other */
    }
}

/* Where an element lies: of some values only the block's rows do. */
static double *element_of(const Execution *e, Ref ref, int64_t i) {
    int64_t width = e->schedule->partial[view_root(e->graph, ref)];
    if (width != 0 && (!e->sweep || i < e->row * width || i >= e->end * width))
        abort();
    return place_of(e, ref) + i - (width != 0 ? e->row * width : 0);
}

static bool is_literal(const Node *node) {
    return node->op == OPCODE_FILL || node->op == OPCODE_BATCH_SIZE;
}

/* The element of what a slice is a view of. */
static int64_t sliced_index(const Execution *e, const Node *slice, int64_t flat) {
    const Shape *shape = &slice->shape, *from = &ir_node(e->graph, ir_arg(e->graph, slice, 0))->shape;
    int64_t result = 0, stride = 1;
    for (int i = shape->rank; i-- > 0;) {
        bool batch = i == 0 && shape->batched;
        int64_t size = shape->dims[i] * (batch ? e->n : 1), low = batch ? 0 : slice->attributes->low[i];
        result += (flat % size + low) * stride;
        stride *= from->dims[i] * (batch ? e->n : 1);
        flat /= size;
    }
    return result;
}

static double read_place(const Execution *e, Ref ref, int64_t i) {
    for (const Node *node = ir_node(e->graph, ref); ir_is_view(node); node = ir_node(e->graph, ref)) {
        if (ir_is_slice_view(node))
            i = sliced_index(e, node, i);
        ref = ir_arg(e->graph, node, 0);
    }
    Ref root = view_root(e->graph, ref);
    const Place *place = &e->schedule->places[root];
    if (place->kind != PLACE_ARGUMENT)
        return *element_of(e, ref, i);
    const double *argument = e->arguments[place->offset];
    return argument ? argument[i] : 1;
}

/* The element of an operand of this shape at the index of element `flat` of the space. */
static int64_t broadcast_index(const Execution *e, const Shape *operand, const Shape *space, int64_t flat) {
    int64_t index[MAX_RANK] = {0}, result = 0;
    for (int i = space->rank; i-- > 0;) {
        int64_t size = space->dims[i] * (i == 0 && space->batched ? e->n : 1);
        index[i] = flat % size;
        flat /= size;
    }
    for (int i = 0; i < operand->rank; i++) {
        bool batch = i == 0 && operand->batched;
        int64_t size = operand->dims[i] * (batch ? e->n : 1);
        bool repeated = operand->dims[i] == 1 && !batch;
        result = result * size + (repeated ? 0 : index[i + space->rank - operand->rank]);
    }
    return result;
}

/* ---- one operation ----------------------------------------------------------------------------------------------- */

/* The node alone, in a graph with an input for each operand; scalars: of rank 0, one element of each. */
static void apply(const Execution *e, const Node *node, const double *const *operands, bool scalars, double *result) {
    Node *nodes = calloc(node->input_count + 1u, sizeof *nodes);
    Ref *inputs = calloc(node->input_count + 1u, sizeof *inputs);
    Attributes *attributes = calloc(node->input_count + 1u, sizeof *attributes);
    if (!nodes || !inputs || !attributes)
        abort();
    for (uint32_t k = 0; k < node->input_count; k++) {
        const Node *from = ir_node(e->graph, ir_arg(e->graph, node, k));
        attributes[k].index = k;
        nodes[k] = (Node){.op = OPCODE_INPUT, .element = from->element, .shape = from->shape};
        nodes[k].attributes = &attributes[k];
        inputs[k] = k;
    }
    nodes[node->input_count] = *node;
    nodes[node->input_count].first_input = 0;
    for (uint32_t k = 0; scalars && k <= node->input_count; k++)
        nodes[k].shape = (Shape){0};
    Program one = {.kind = e->program->kind, .present = true};
    Ref last = node->input_count;
    one.graph.nodes.data = nodes;
    one.graph.nodes.count = node->input_count + 1u;
    one.graph.inputs.data = inputs;
    one.graph.inputs.count = node->input_count;
    one.results.data = &last;
    one.results.count = 1;
    reference_run(e->module, &one, NULL, e->n, operands, e->step, e->seed, &result);
    free(nodes);
    free(inputs);
    free(attributes);
}

/* ---- single steps ------------------------------------------------------------------------------------------------ */

static void compute(const Execution *e, Ref ref, double *result) {
    const Node *node = ir_node(e->graph, ref);
    double **operands = calloc(node->input_count + 1u, sizeof *operands);
    int64_t count = element_count(e, &node->shape);
    if (!operands)
        abort();
    for (int64_t i = 0; i < count; i++)
        result[i] = NAN;                /* a kernel may write its result before it has read everything */
    for (uint32_t k = 0; k < node->input_count; k++) {
        Ref input = ir_arg(e->graph, node, k);
        int64_t size = element_count(e, &ir_node(e->graph, input)->shape);
        Part part = part_of(e, &ir_node(e->graph, input)->shape);
        operands[k] = allocate((size_t)size);
        for (int64_t i = part.first; i < part.end; i++)
            operands[k][i] = read_place(e, input, i);
    }
    apply(e, node, (const double *const *)operands, false, result);
    for (uint32_t k = 0; k < node->input_count; k++)
        free(operands[k]);
    free(operands);
}

/* Adds the terms that are the block's rows. */
static void run_more_terms(const Execution *e, Ref ref) {
    const Node *node = ir_node(e->graph, ref);
    Product p = product_of(e->graph, ref);
    Ref a = ir_arg(e->graph, node, p.swapped), b = ir_arg(e->graph, node, !p.swapped);
    int64_t times = p.sum.size / e->sweep->rows;
    for (int64_t i = 0; i < p.row.size; i++)
        for (int64_t j = 0; j < p.column.size; j++) {
            double *to = place_of(e, ref) + i * p.row.c + j * p.column.c;
            if (e->row == 0) *to = 0;
            for (int64_t k = e->row * times; k < e->end * times; k++)
                *to += read_place(e, a, k * p.sum.a + i * p.row.a) * read_place(e, b, k * p.sum.b + j * p.column.b);
        }
}

/* Adds the block's rows to what there is. */
static void run_more(const Execution *e, Ref ref) {
    if (ir_node(e->graph, ref)->op == OPCODE_CONTRACT) {
        run_more_terms(e, ref);
        return;
    }
    Ref input = ir_arg(e->graph, ir_node(e->graph, ref), 0);
    Part part = part_of(e, &ir_node(e->graph, input)->shape);
    int64_t columns = element_count(e, &ir_node(e->graph, ref)->shape);
    for (int64_t i = 0; e->row == 0 && i < columns; i++)
        place_of(e, ref)[i] = 0;
    for (int64_t i = part.first; i < part.end; i++)
        place_of(e, ref)[i % columns] += read_place(e, input, i);
}

static void run_single(const Execution *e, Ref ref) {
    const Shape *shape = &ir_node(e->graph, ref)->shape;
    if (!e->sweep) {
        compute(e, ref, place_of(e, ref));
        return;
    }
    Part part = part_of(e, shape);
    double *whole = allocate((size_t)element_count(e, shape));
    compute(e, ref, whole);
    for (int64_t i = part.first; i < part.end; i++)
        *element_of(e, ref, i) = whole[i];
    free(whole);
}

/* ---- clusters ---------------------------------------------------------------------------------------------------- */

static double operand_element(const Execution *e, const Step *step, Ref input, int64_t i) {
    const Node *operand = ir_node(e->graph, input);
    if (e->locals[input])
        return e->locals[input][i];
    if (is_literal(operand) && e->schedule->places[input].kind == PLACE_NONE)
        return operand->op == OPCODE_FILL ? operand->attributes->number : e->n;
    return read_place(e, input, broadcast_index(e, &operand->shape, &step->space, i));
}

static void run_element(const Execution *e, const Step *step, Ref ref, int64_t i) {
    const Node *node = ir_node(e->graph, ref);
    double operands[3] = {0}, value = 0;
    assert(node->input_count <= 3);
    for (uint32_t k = 0; k < node->input_count; k++)
        operands[k] = operand_element(e, step, ir_arg(e->graph, node, k), i);
    if (node->op == OPCODE_STORE)
        e->variables[node->attributes->index][i] = operands[0];
    else if (node->op == OPCODE_RANDOM)
        value = reference_random(e->seed, e->step, node->attributes->index, e->lap, (uint64_t)i);
    else
        apply(e, node, (const double *const[]){&operands[0], &operands[1], &operands[2]}, true, &value);
    e->locals[ref][i] = value;
    PlaceKind kind = e->schedule->places[ref].kind;
    if (kind == PLACE_ARENA || kind == PLACE_RESULT)
        *element_of(e, ref, i) = value;
}

/* The product as its operands are now, which nothing behind it may have changed for an element that is still to come. */
static void run_product(const Execution *e, Ref ref, int64_t first, int64_t end) {
    double *whole = allocate((size_t)element_count(e, &ir_node(e->graph, ref)->shape));
    bool in_memory = e->schedule->places[ref].kind != PLACE_NONE;
    compute(e, ref, whole);
    for (int64_t i = first; i < end; i++) {
        e->locals[ref][i] = whole[i];
        if (in_memory)
            *element_of(e, ref, i) = whole[i];
    }
    free(whole);
}

static void run_cluster(const Execution *e, const Step *step, ClusterOrder order) {
    int64_t count = element_count(e, &step->space);
    Part part = part_of(e, &step->space);
    size_t first = step->product ? 1 : 0;
    for (size_t k = 0; k < step->count; k++)
        e->locals[step->nodes[k]] = allocate((size_t)count);
    if (step->product && order != ORDER_ELEMENTS)
        run_product(e, step->nodes[0], part.first, part.end);
    if (order == ORDER_ELEMENTS)
        for (int64_t i = part.first; i < part.end; i++) {
            if (step->product)
                run_product(e, step->nodes[0], i, i + 1);
            for (size_t k = first; k < step->count; k++)
                run_element(e, step, step->nodes[k], i);
        }
    else
        for (size_t k = first; k < step->count; k++)
            for (int64_t i = part.first; i < part.end; i++)
                run_element(e, step, step->nodes[k], i);
    for (size_t k = 0; k < step->count; k++) {
        free(e->locals[step->nodes[k]]);
        e->locals[step->nodes[k]] = NULL;
    }
}

/* ---- scans ------------------------------------------------------------------------------------------------------- */

static void run_steps(const Execution *e);
static void load_constants(const Execution *e);

/* Where a carry lies, which holds its start. */
static double *carry_of(const Execution *e, const Step *step, size_t k) {
    const Node *scan = ir_node(e->graph, step->nodes[0]);
    const ScanBody *body = scan->attributes->scan;
    const ScanPlan *plan = e->schedule->scans[step->nodes[0]];
    const Variable *carry = &body->module.variables.data[k];
    Ref start = ir_arg(e->graph, scan, (uint32_t)(body->module.arguments.count + k));
    double *place = (carry->element == ELEMENT_I32 ? e->integers : e->arena) + plan->carries[k].offset / 4;
    for (size_t i = 1; i < step->count; i++)
        if (ir_node(e->graph, step->nodes[i])->attributes->index == k)
            place = place_of(e, step->nodes[i]);
    bool literal = is_literal(ir_node(e->graph, start)) && e->schedule->places[start].kind == PLACE_NONE;
    for (int64_t i = 0; i < element_count(e, &carry->shape); i++)
        place[i] = literal ? ir_node(e->graph, start)->attributes->number : read_place(e, start, i);
    return place;
}

/* Step t of a sequence, whose rows lie `steps` apart. */
static void copy_row(const Execution *e, const Shape *slice, int64_t steps, int64_t t, double *sequence, double *row,
                     bool out) {
    int64_t rows = slice->batched ? slice->dims[0] * e->n : 1, width = element_count(e, slice) / rows;
    for (int64_t i = 0; i < rows; i++)
        for (int64_t k = 0; k < width; k++) {
            double *there = &sequence[(i * steps + t) * width + k], *here = &row[i * width + k];
            if (out)
                *there = *here;
            else
                *here = *there;
        }
}

static double *argument_of(const Execution *e, Ref ref) {
    double *data = allocate((size_t)element_count(e, &ir_node(e->graph, ref)->shape));
    for (int64_t i = 0; i < element_count(e, &ir_node(e->graph, ref)->shape); i++)
        data[i] = read_place(e, ref, i);
    return data;
}

static void run_scan(const Execution *e, const Step *step) {
    const Node *node = ir_node(e->graph, step->nodes[0]);
    const ScanBody *scan = node->attributes->scan;
    const Program *body = scan_of(node);
    const ScanPlan *plan = e->schedule->scans[step->nodes[0]];
    size_t arguments = scan->module.arguments.count, carries = scan->module.variables.count, nodes = body->graph.nodes.count;
    double **whole = calloc(arguments + 1, sizeof *whole), **given = calloc(arguments + 1, sizeof *given);
    double **variables = calloc(carries + 1, sizeof *variables);
    double **results = calloc(body->results.count + 1, sizeof *results);
    Execution inner = *e;
    inner.module = &scan->module, inner.program = body, inner.graph = &body->graph, inner.schedule = &plan->schedule;
    inner.variables = variables, inner.arguments = (const double *const *)given, inner.results = results;
    inner.arena = e->arena + plan->arena_offset / 4, inner.integers = e->integers + plan->integer_offset / 4;
    inner.locals = calloc(nodes + 1, sizeof(double *)), inner.constants = calloc(nodes + 1, sizeof(double *));
    load_constants(&inner);
    for (size_t i = 0; i < arguments; i++) {
        const Shape *shape = &scan->module.arguments.data[i].shape;
        whole[i] = argument_of(e, ir_arg(e->graph, node, (uint32_t)i));
        given[i] = i < scan->captured ? whole[i] : allocate((size_t)element_count(e, shape));
    }
    for (size_t k = 0; k < carries; k++)
        variables[k] = carry_of(e, step, k);
    for (size_t i = 0; i < body->results.count; i++)
        results[i] = allocate((size_t)element_count(e, &ir_node(&body->graph, body->results.data[i])->shape));
    for (int64_t k = 0; k < scan->steps; k++) {
        int64_t t = scan->backward ? scan->steps - 1 - k : k;
        for (size_t i = scan->captured; i < arguments; i++)
            copy_row(e, &scan->module.arguments.data[i].shape, scan->steps, t, whole[i], given[i], false);
        inner.lap = e->lap * (uint32_t)scan->steps + (uint32_t)t + 1;
        run_steps(&inner);
        for (size_t i = 1; i < step->count; i++) {
            size_t index = ir_node(e->graph, step->nodes[i])->attributes->index;
            if (index < carries)
                continue;
            const Shape *slice = &ir_node(&body->graph, body->results.data[index - carries])->shape;
            copy_row(e, slice, scan->steps, t, place_of(e, step->nodes[i]), results[index - carries], true);
        }
    }
    for (size_t i = 0; i < nodes; i++)
        free(inner.constants[i]);
    for (size_t i = 0; i < arguments; i++) {
        if (given[i] != whole[i])
            free(given[i]);
        free(whole[i]);
    }
    for (size_t i = 0; i < body->results.count; i++)
        free(results[i]);
    free(inner.locals);
    free(inner.constants);
    free(whole);
    free(given);
    free(variables);
    free(results);
}

/* ---- a program --------------------------------------------------------------------------------------------------- */

static void copy_results(const Execution *e) {
    for (size_t r = 0; r < e->program->results.count; r++) {
        Ref ref = e->program->results.data[r];
        const Place *place = &e->schedule->places[view_root(e->graph, ref)];
        int64_t count = element_count(e, &ir_node(e->graph, ref)->shape);
        if (place->kind == PLACE_RESULT && place->offset == r)
            continue;
        for (int64_t i = 0; i < count; i++)
            e->results[r][i] = read_place(e, ref, i);
    }
}

static void load_constants(const Execution *e) {
    for (Ref ref = 0; ref < e->graph->nodes.count; ref++) {
        const Node *node = ir_node(e->graph, ref);
        if (node->op != OPCODE_CONSTANT)
            continue;
        e->constants[ref] = allocate((size_t)shape_size(&node->shape));
        for (int64_t i = 0; i < shape_size(&node->shape); i++)
            e->constants[ref][i] = node->attributes->values ? (double)node->attributes->values[i]
                                                            : node->attributes->integers[i];
    }
}

static void run_step(const Execution *e, size_t s) {
    const Step *at = &e->schedule->steps.data[s];
    if (at->cluster)
        run_cluster(e, at, e->order);
    else if (ir_node(e->graph, at->nodes[0])->op == OPCODE_SCAN)
        run_scan(e, at);
    else if (e->sweep && sweep_sums_rows(e->graph, at))
        run_more(e, at->nodes[0]);
    else
        run_single(e, at->nodes[0]);
}

static void run_sweep(const Execution *e, const Sweep *sweep) {
    Execution part = *e;
    part.sweep = sweep;
    for (part.row = 0; part.row < e->n * sweep->rows; part.row = part.end) {
        part.end = part.row + sweep->block < e->n * sweep->rows ? part.row + sweep->block : e->n * sweep->rows;
        for (size_t s = sweep->first; s < sweep->end; s++)
            run_step(&part, s);
    }
}

static void run_steps(const Execution *e) {
    const Sweep *sweep = e->schedule->sweeps.data, *end = sweep + e->schedule->sweeps.count;
    for (size_t s = 0; s < e->schedule->steps.count;) {
        if (sweep < end && sweep->first == s) {
            run_sweep(e, sweep);
            s = sweep++->end;
        } else
            run_step(e, s++);
    }
}

void schedule_execute(const Module *module, const Program *program, const Schedule *schedule, ClusterOrder order,
                      double **variables, int n, const double *const *arguments, uint32_t step, uint64_t seed,
                      double **results) {
    size_t count = program->graph.nodes.count;
    Execution e = {module, program, &program->graph, schedule, variables, arguments, n, step, seed, 0, order, results,
                   allocate(schedule->arena_bytes / 4), allocate(schedule->integer_bytes / 4),
                   calloc(count + 1, sizeof(double *)), calloc(count + 1, sizeof(double *)), NULL, 0, 0};
    if (!e.locals || !e.constants)
        abort();
    load_constants(&e);
    run_steps(&e);
    copy_results(&e);
    for (size_t i = 0; i < count; i++)
        free(e.constants[i]);
    free(e.constants);
    free(e.locals);
    free(e.arena);
    free(e.integers);
}
