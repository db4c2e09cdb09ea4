/* emit_scan.c - a scan as one C loop: its carries and captured values under names of their own before it, the slices and
 * the rows of stacks of a step at its start, the body's steps inside. Example, h = tanh(x + h):
 *     float *const c0_0 = arena + 512;
 *     memcpy(c0_0, arena, n * 8 * sizeof(float));
 *     for (ptrdiff_t s0 = 0; s0 < 28; s0++) {
 *         const float *const a0_0 = x + s0 * 8;
 *         …
 *     }
 * Reads the body's schedule; its arenas are regions of the function's. Where no step mixes samples, threads share them for all
 * steps. */
#include "emit.h"

#include <string.h>

static Ref find_part(const Routine *r, const Step *step, uint32_t index) {
    for (size_t i = 1; i < step->count; i++)
        if (ir_node(r->graph, step->nodes[i])->attributes->index == index) return step->nodes[i];
    return NO_REF;
}

static bool step_has(const Step *step, Ref ref) {
    for (size_t i = 0; i < step->count; i++)
        if (step->nodes[i] == ref) return true;
    return false;
}

/* The pointer to a value outside, of a body's part of the samples to the first one's; width: a sample's elements. */
static const char *outside(const Routine *r, const Routine *body, Ref ref, int64_t width) {
    const char *pointer = emit_pointer(r, ref);
    if (body->first_sample == NULL || !ir_node(r->graph, ref)->shape.batched) return pointer;
    return arena_printf(r->e->comp, "%s + %s * %lld", pointer, body->first_sample, (long long)width);
}

static int64_t sample_width(const Routine *r, Ref ref) { return shape_size(&ir_node(r->graph, ref)->shape); }

/* Elements from one sample of a sequence of such slices to the next. */
static int64_t sequence_width(const Routine *r, Ref sequence, const Shape *slice) {
    return ir_node(r->graph, sequence)->attributes->by_step ? shape_size(slice) : sample_width(r, sequence);
}

/* Elements from one step of a sequence of such slices to the next. */
static int64_t step_width(const Routine *r, Ref sequence, const Shape *slice) {
    bool by_step = ir_node(r->graph, sequence)->attributes->by_step;
    return by_step ? shape_size(slice) * r->e->module->batch : shape_span(slice, slice->batched ? 1 : 0, slice->rank);
}

/* The carry's own memory, which starts as a copy of the start, if that lies elsewhere. */
static void open_carry(Routine *r, const Routine *body, const Step *step, uint32_t k) {
    const Variable *carry = &body->scan->module.variables.data[k];
    const ScanPlan *plan = r->schedule->scans[step->nodes[0]];
    const Node *scan = ir_node(r->graph, step->nodes[0]);
    Ref part = find_part(r, step, k), start = ir_arg(r->graph, scan, body->scan->captured + body->scan->sequences + k);
    bool integer = carry->element == ELEMENT_I32;
    int64_t width = shape_size(&carry->shape);
    const char *name = body->carries[k], *count = emit_product(body, &carry->shape, 0, carry->shape.rank), *first = "";
    if (body->first_own != NULL) first = arena_printf(r->e->comp, " + %s * %lld", body->first_own, (long long)width);
    if (part != NO_REF) emit_line(r, "%s *const %s = %s;", emit_c_type(carry->element), name, outside(r, body, part, width));
    else emit_line(r, "%s *const %s = %s + %zu%s;", emit_c_type(carry->element), name, integer ? "integers" : "arena",
                   plan->carries[k].offset / 4 + (integer ? r->integer_start : r->arena_start), first);
    const Node *from = ir_node(r->graph, start);
    if (part != NO_REF && r->schedule->places[view_root(r->graph, start)].kind == PLACE_ARENA
        && strcmp(emit_pointer(r, part), emit_pointer(r, start)) == 0) return;
    if (ir_is_literal(from) && r->schedule->places[start].kind == PLACE_NONE)
        emit_line(r, "for (ptrdiff_t i0 = 0; i0 < %s; i0++) %s[i0] = %s;", count, name, emit_literal(r, from));
    else if (carry->shape.rank == 0) emit_line(r, "%s[0] = %s;", name, emit_element(r, start, "0"));
    else emit_line(r, "memcpy(%s, %s, (size_t)(%s) * sizeof(%s));", name, outside(r, body, start, width), count,
                   emit_c_type(carry->element));
}

/* The pointer to a captured value: to a matrix in strips, or, where prediction did not make them, to what they are made of. */
static const char *captured_pointer(const Routine *r, const Routine *body, Ref from) {
    const Node *node = ir_node(r->graph, from);
    const char *pointer = outside(r, body, from, sample_width(r, from));
    if (!node->attributes->strips || r->program->kind == PROGRAM_TRAIN) return pointer;
    return arena_printf(r->e->comp, "%s ? %s : %s", emit_has_strips(r), pointer, emit_pointer(r, ir_arg(r->graph, node, 0)));
}

/* A number that lies in a struct by itself is copied: nothing changes it during the loop. */
static void open_captured(Routine *r, const Routine *body, const Node *scan, uint32_t i) {
    const Argument *argument = &body->scan->module.arguments.data[i];
    Ref from = ir_arg(r->graph, scan, i);
    const char *type = emit_c_type(argument->element), *name = body->arguments[i];
    if (argument->shape.rank == 0) {
        emit_line(r, "const %s k%s = %s;", type, name + 1, emit_element(r, from, "0"));
        emit_line(r, "const %s *const %s = &k%s;", type, name, name + 1);
    } else emit_line(r, "const %s *const %s = %s;", type, name, captured_pointer(r, body, from));
}

/* Pointers to this step's slices and rows. */
static void open_step(Routine *body, const Routine *r, const Step *step, const char *counter) {
    const Module *m = &body->scan->module;
    const Node *scan = ir_node(r->graph, step->nodes[0]);
    for (uint32_t i = body->scan->captured; i < m->arguments.count; i++) {
        const Argument *argument = &m->arguments.data[i];
        Ref sequence = ir_arg(r->graph, scan, i);
        emit_line(body, "const %s *const %s = %s + %s * %lld;", emit_c_type(argument->element), body->arguments[i],
                  outside(r, body, sequence, sequence_width(r, sequence, &argument->shape)), counter,
                  (long long)step_width(r, sequence, &argument->shape));
    }
    for (size_t i = 0; i < body->program->results.count; i++) {
        Ref part = find_part(r, step, (uint32_t)(m->variables.count + i));
        const Node *result = ir_node(body->graph, body->program->results.data[i]);
        emit_line(body, "%s *const %s = %s + %s * %lld;", emit_c_type(result->element), body->stacks[i],
                  outside(r, body, part, sequence_width(r, part, &result->shape)), counter,
                  (long long)step_width(r, part, &result->shape));
    }
}

static const char **names_new(Routine *r, const char *letter, size_t number, size_t count) {
    const char **names = arena_alloc(r->e->comp, (count + 1) * sizeof *names);
    for (size_t i = 0; i < count; i++) names[i] = arena_printf(r->e->comp, "%s%zu_%zu", letter, number, i);
    return names;
}

static Routine body_routine(Routine *r, const Step *step, size_t number) {
    const Node *scan = ir_node(r->graph, step->nodes[0]);
    const ScanPlan *plan = r->schedule->scans[step->nodes[0]];
    Routine body = emit_routine(r->e, scan_of(scan), &plan->schedule, r->out, r->indent + 2);
    body.outer = r;
    body.scan = scan->attributes->scan;
    body.scan_step = step;
    body.arguments = names_new(r, "a", number, body.scan->module.arguments.count);
    body.carries = names_new(r, "c", number, body.scan->module.variables.count);
    body.stacks = names_new(r, "b", number, body.program->results.count);
    body.arena_start = r->arena_start + plan->arena_offset / 4;
    body.integer_start = r->integer_start + plan->integer_offset / 4;
    return body;
}

/* ---- the first step and the last ---- */

/* The carry starts as zeros. */
static bool starts_empty(const Graph *graph, const Node *scan, uint32_t carry) {
    const ScanBody *body = scan->attributes->scan;
    const Node *start = ir_node(graph, ir_arg(graph, scan, body->captured + body->sequences + carry));
    return start->op == OPCODE_FILL && start->attributes->number == 0;
}

/* The counter where the scan begins. */
static long long first_step(const ScanBody *scan) { return scan->backward ? (long long)scan->steps - 1 : 0; }

static const char *counter_is_not(const Routine *body, long long step) {
    return arena_printf(body->e->comp, "%s != %lld", body->counter, step);
}

/* What each step of the scan finds in a carry that starts as zeros, or a stack of that. */
const char *scan_is_set(const Routine *body, Ref ref) {
    if (body->outer == NULL || body->scan->steps < 2 || !body->e->options->optimize) return NULL;
    const Graph *outside = body->outer->graph;
    const Node *node = ir_node(body->graph, ref), *scan = ir_node(outside, body->scan_step->nodes[0]);
    bool carry = node->op == OPCODE_LOAD && body->scan->module.variables.data[node->attributes->index].kind == VARIABLE_CARRY;
    if (carry) return starts_empty(outside, scan, node->attributes->index) ? counter_is_not(body, first_step(body->scan)) : NULL;
    uint32_t first = body->scan->captured;
    if (node->op != OPCODE_INPUT || node->attributes->index < first) return NULL;
    const Node *stack = ir_node(outside, ir_arg(outside, scan, node->attributes->index));
    if (stack->op != OPCODE_PART) return NULL;
    const Node *made = ir_node(outside, ir_arg(outside, stack, 0));
    const ScanBody *maker = made->attributes->scan;
    const Program *inside = scan_of(made);
    if (stack->attributes->index < maker->module.variables.count) return NULL;
    const Node *row = ir_node(&inside->graph, inside->results.data[stack->attributes->index - maker->module.variables.count]);
    while (row->op == OPCODE_EXPAND || row->op == OPCODE_RESHAPE) row = ir_node(&inside->graph, ir_arg(&inside->graph, row, 0));
    bool empty = row->op == OPCODE_LOAD && starts_empty(outside, made, row->attributes->index);
    return empty ? counter_is_not(body, first_step(maker)) : NULL;
}

/* Nothing reads the last value of a carry that is no part: the step that stores nothing else is not needed then. */
const char *scan_is_read(const Routine *body, const Step *step) {
    if (body->outer == NULL || body->scan->steps < 2 || !body->e->options->optimize) return NULL;
    bool stores = false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(body->graph, step->nodes[i]);
        if (node->op != OPCODE_STORE) continue;
        if (find_part(body->outer, body->scan_step, node->attributes->index) != NO_REF) return NULL;
        stores = true;
    }
    if (!stores) return NULL;
    for (Ref ref = step->nodes[0]; ref < body->graph->nodes.count; ref++) {
        const Node *node = ir_node(body->graph, ref);
        for (uint32_t k = 0; k < node->input_count && !step_has(step, ref); k++)
            if (step_has(step, ir_arg(body->graph, node, k))) return NULL;
    }
    for (size_t i = 0; i < body->program->results.count; i++)
        if (step_has(step, view_root(body->graph, body->program->results.data[i]))) return NULL;
    return counter_is_not(body, (long long)body->scan->steps - 1 - first_step(body->scan));
}

/* Which samples: all, or those of a thread, or one block of them after the other. */
static void open_samples(Routine *r, Routine *body) {
    long long block = (long long)body->schedule->block;
    const char *from = "0", *to = "n";
    if (r->share != NULL) {
        *r->share = (Share){ .count = "n", .most = r->e->module->batch };
        body->samples = "(end - begin)";
        body->first_sample = body->first_own = from = "begin";
        to = "end";
    }
    if (block == 0) emit_line(r, "{");
    else emit_line(r, "for (int base = %s; base < %s; base += %lld) {", from, to, block);
    r->indent++;
    if (block == 0) return;
    emit_line(r, "const int stop = %s - base > %lld ? base + %lld : %s;", to, block, block, to);
    body->samples = "(stop - base)";
    body->first_sample = "base";
}

void emit_scan(Routine *r, const Step *step) {
    if (r->share != NULL && !r->schedule->scans[step->nodes[0]]->schedule.apart) return;
    size_t number = r->e->scans++;
    Routine body = body_routine(r, step, number);
    const char *s = arena_printf(r->e->comp, "s%zu", number);
    body.counter = s;
    open_samples(r, &body);
    long long steps = (long long)body.scan->steps;
    body.lap = r->outer == NULL ? arena_printf(r->e->comp, "(uint32_t)%s + 1u", s)
                                : arena_printf(r->e->comp, "(%s) * %lldu + (uint32_t)%s + 1u", r->lap, steps, s);
    for (uint32_t i = 0; i < body.scan->captured; i++) open_captured(r, &body, ir_node(r->graph, step->nodes[0]), i);
    for (uint32_t k = 0; k < body.scan->module.variables.count; k++) open_carry(r, &body, step, k);
    if (body.scan->backward) emit_line(r, "for (ptrdiff_t %s = %lld; %s >= 0; %s--) {", s, steps - 1, s, s);
    else emit_line(r, "for (ptrdiff_t %s = 0; %s < %lld; %s++) {", s, s, steps, s);
    open_step(&body, r, step, s);
    emit_steps(&body);
    emit_line(r, "}");
    r->indent--;
    emit_line(r, "}");
}
