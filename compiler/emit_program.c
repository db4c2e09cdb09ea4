/* emit_program.c - one program as a C function: its start, its steps, each under a comment, its results.
 *
 * Example, the step of dense(1, sigmoid):
 *     / * age.nn:4: contract [n, 1] * [1, 1] -> [n, 1] * /
 *     nn_gemm(n, 1, 1, age, 1, 1, weights->dense_kernel, 1, 1, arena, 1, 1, 0, NULL, NULL, NULL);
 * Reads the program's schedule; the steps are written by emit_loop.c and emit_step.c. */
#include "emit.h"

#include <math.h>
#include <string.h>

void emit_line(Routine *r, const char *format, ...) {
    va_list args;
    for (int i = 0; i < r->indent; i++) buffer_add(r->out, "    ", 4);
    va_start(args, format);
    buffer_vprintf(r->out, format, args);
    va_end(args);
    buffer_add(r->out, "\n", 1);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static const char *shape_comment(const Routine *r, const Shape *shape) {
    return arena_printf(r->e->comp, shape->batched && shape->rank > 1 ? "[n, %s" : shape->batched ? "[n%s" : "%s",
                        shape_text(r->e->comp, shape) + (shape->batched ? 1 : 0));
}

const char *emit_step_comment(const Routine *r, const Step *step) {
    const Node *first = ir_node(r->graph, step->nodes[0]), *last = ir_node(r->graph, step->nodes[step->count - 1]);
    Buffer text = { 0 };
    buffer_puts(&text, "/* ");
    if (last->origin.call.source != NULL)
        buffer_printf(&text, "%s:%u: ", base_name(last->origin.call.source->path), (unsigned)last->origin.call.line);
    if (last->origin.instance != NULL && last->origin.instance[0] != '\0')
        buffer_printf(&text, "%s: ", last->origin.instance);
    enum { SHOWN = 12 };
    if (first->op == OPCODE_SCAN) {
        const ScanBody *scan = first->attributes->scan;
        buffer_printf(&text, "scan of %lld steps%s */", (long long)scan->steps, scan->backward ? ", the last first" : "");
        const char *short_copy = buffer_copy(r->e->comp, &text);
        buffer_free(&text);
        return short_copy;
    }
    for (size_t i = 0; i < step->count && i < SHOWN; i++) {
        buffer_printf(&text, "%s%s", i > 0 ? ", " : "", op_info(ir_node(r->graph, step->nodes[i])->op)->text);
        if (i > 0 || (step->cluster && !step->product)) continue;
        for (uint32_t k = 0; k < first->input_count && k < SHOWN; k++)
            buffer_printf(&text, " %s", shape_comment(r, &ir_node(r->graph, ir_arg(r->graph, first, k))->shape));
    }
    if (step->count > SHOWN) buffer_printf(&text, ", and %zu more", step->count - SHOWN);
    buffer_printf(&text, "%s%s */", step->cluster && !step->product ? " over " : " -> ", shape_comment(r, &last->shape));
    const char *copy = buffer_copy(r->e->comp, &text);
    buffer_free(&text);
    return copy;
}

static void constant_arrays(Routine *r) {
    Emitter *e = r->e;
    for (Ref ref = 0; ref < r->graph->nodes.count; ref++) {
        const Node *node = ir_node(r->graph, ref);
        if (node->op != OPCODE_CONSTANT) continue;
        int64_t count = shape_size(&node->shape);
        bool integers = node->element == ELEMENT_I32;
        r->constants[ref] = arena_printf(e->comp, "%s_constant_%zu", e->prefix, e->constants++);
        buffer_printf(&e->constant_text, "static const %s %s[%lld] = {", integers ? "int32_t" : "float",
                      r->constants[ref], (long long)(count > 0 ? count : 1));
        for (int64_t i = 0; i < count; i++) {
            buffer_puts(&e->constant_text, i % 10 == 0 ? "\n    " : " ");
            if (integers) buffer_printf(&e->constant_text, "%ld,", (long)node->attributes->integers[i]);
            else buffer_printf(&e->constant_text, "%s,", emit_constant_float(e, node->attributes->values[i]));
        }
        buffer_puts(&e->constant_text, "\n};\n");
    }
}

static void open_arena(Routine *r) {
    static const char *const owners[PROGRAM_COUNT] = { [PROGRAM_PREDICT] = "scratch", [PROGRAM_EVALUATE] = "scratch",
                                                       [PROGRAM_TRAIN] = "trainer", [PROGRAM_ADAPT] = "scratch" };
    const char *owner = owners[r->program->kind];
    const Schedule *s = r->schedule;
    if (s->arena_bytes > 0) {
        bool lines = s->arena_bytes >= ARENA_OF_LINES;         /* then give_line_room gave room */
        if (owner != NULL && lines)
            emit_line(r, "float *const arena = %s->arena + (0 - (uintptr_t)%s->arena) / 4 %% 16;  /* at a cache line */", owner, owner);
        else if (owner != NULL) emit_line(r, "float *const arena = %s->arena;", owner);
        else emit_line(r, "float arena[%zu];", s->arena_bytes / 4);
    }
    if (s->integer_bytes > 0) {
        if (owner != NULL) emit_line(r, "int32_t *const integers = %s->integers;", owner);
        else emit_line(r, "int32_t integers[%zu];", s->integer_bytes / 4);
    }
}

static bool reads_argument(const Graph *graph, size_t argument) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        if (ir_node(graph, ref)->op == OPCODE_INPUT && ir_node(graph, ref)->attributes->index == argument) return true;
    return false;
}

static bool touches(const Routine *r, VariableKind kind) {
    const Module *m = r->e->module;
    for (Ref ref = 0; ref < r->graph->nodes.count; ref++) {
        const Node *node = ir_node(r->graph, ref);
        if ((node->op == OPCODE_LOAD || node->op == OPCODE_STORE) &&
            m->variables.data[node->attributes->index].kind == kind)
            return true;
    }
    return false;
}

static bool has_targets(ProgramKind kind) { return kind == PROGRAM_TRAIN || kind == PROGRAM_EVALUATE; }
bool emit_has_scratch(ProgramKind kind) {
    return kind == PROGRAM_PREDICT || kind == PROGRAM_EVALUATE || kind == PROGRAM_ADAPT;
}
static bool has_batch(ProgramKind kind) { return has_targets(kind) || emit_has_scratch(kind); }

/* Parameters that the interface has and this model does not need. */
static void mark_unused(Routine *r) {
    const Module *m = r->e->module;
    ProgramKind kind = r->program->kind;
    bool random = scan_draws(r->graph),
         batch = has_batch(kind);
    bool arena = r->schedule->arena_bytes > 0 || r->schedule->integer_bytes > 0;
    bool seeds = kind == PROGRAM_SCRATCH_INIT && r->e->random_inference;
    if ((kind == PROGRAM_INIT || kind == PROGRAM_SCRATCH_INIT) && !seeds && !random) emit_line(r, "(void)seed;");
    if (batch && !touches(r, VARIABLE_WEIGHT) && !touches(r, VARIABLE_STATE)) emit_line(r, "(void)weights;");
    if (kind == PROGRAM_INIT && !touches(r, VARIABLE_WEIGHT) && !touches(r, VARIABLE_STATE))
        emit_line(r, "(void)weights;");
    if (emit_has_scratch(kind) && !arena && !random && !touches(r, VARIABLE_KEPT)) emit_line(r, "(void)scratch;");
    if (kind == PROGRAM_EVALUATE && !touches(r, VARIABLE_METRIC)) emit_line(r, "(void)metrics;");
    if (!batch) return;
    for (size_t i = 0; i < m->input_count; i++)
        if (!reads_argument(r->graph, i)) emit_line(r, "(void)%s;", r->e->inputs[i]);
    for (size_t i = 0; i < m->target_count && has_targets(kind); i++)
        if (!reads_argument(r->graph, m->input_count + i)) emit_line(r, "(void)%s;", r->e->targets[i]);
    if (m->sample_weighted && has_targets(kind)) {
        if (reads_argument(r->graph, m->input_count + m->target_count))
            emit_line(r, "if (sample_weight == NULL) sample_weight = %s_ones;", r->e->prefix);
        else emit_line(r, "(void)sample_weight;");
    }
}

static void emit_prologue(Routine *r) {
    Emitter *e = r->e;
    ProgramKind kind = r->program->kind;
    if (kind == PROGRAM_TRAIN && touches(r, VARIABLE_METRIC))
        emit_line(r, "%s_metrics *const metrics = &trainer->metrics;", e->prefix);
    open_arena(r);
    if (kind == PROGRAM_PREDICT || kind == PROGRAM_ADAPT) emit_line(r, "if (n < 1 || n > %s_BATCH) return;", e->upper);
    if (kind == PROGRAM_TRAIN || kind == PROGRAM_EVALUATE)
        emit_line(r, "if (n < 1 || n > %s_BATCH) return %s;", e->upper, emit_float(e, (double)NAN));
    mark_unused(r);
    if (kind == PROGRAM_SCRATCH_INIT && e->random_inference) {
        emit_line(r, "scratch->seed = seed;");
        emit_line(r, "scratch->step = scratch->padding = 0;");
    }
    if (kind == PROGRAM_TRAINER_INIT) {
        emit_line(r, "trainer->seed = seed;");
        emit_line(r, "%s_metrics_reset(&trainer->metrics);", e->prefix);
    }
    if (!scan_draws(r->graph)) return;
    const char *owner = kind == PROGRAM_TRAIN ? "trainer" : "scratch";
    if (kind == PROGRAM_INIT || kind == PROGRAM_TRAINER_INIT || kind == PROGRAM_SCRATCH_INIT) {
        emit_line(r, "const uint32_t step = 0;");
        return;
    }
    emit_line(r, "const uint64_t seed = %s->seed;", owner);
    emit_line(r, "const uint32_t step = %s->step%s;", owner, kind == PROGRAM_TRAIN ? "" : "++");
}

static void copy_result(Routine *r, size_t output, Ref ref) {
    const Node *node = ir_node(r->graph, ref);
    const Place *place = &r->schedule->places[view_root(r->graph, ref)];
    if (place->kind == PLACE_RESULT && place->offset == output) return;
    const char *cast = node->element == ELEMENT_I32 ? "(float)" : "";
    emit_line(r, "for (ptrdiff_t i0 = 0; i0 < %s; i0++) %s[i0] = %s%s;",
              emit_product(r, &node->shape, 0, node->shape.rank), r->e->outputs[output], cast,
              emit_element(r, ref, "i0"));
}

static void emit_results(Routine *r) {
    size_t count = r->program->results.count;
    const Ref *results = r->program->results.data;
    switch (r->program->kind) {
    case PROGRAM_PREDICT:
        for (size_t i = 0; i < count; i++) copy_result(r, i, results[i]);
        break;
    case PROGRAM_TRAIN: case PROGRAM_EVALUATE:
        emit_line(r, "return %s;", emit_element(r, results[0], "0"));
        break;
    case PROGRAM_RESULT:
        for (size_t i = 0; i < count; i++) emit_line(r, "result[%zu] = %s;", i, emit_element(r, results[i], "0"));
        break;
    default: break;
    }
}

/* Reports the values of a step that lie in memory. */
static void emit_watch(Routine *r, const Step *step) {
    for (size_t i = 0; i < step->count; i++) {
        Ref ref = step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        PlaceKind kind = r->schedule->places[ref].kind;
        bool in_memory = kind == PLACE_ARENA || kind == PLACE_RESULT || kind == PLACE_VARIABLE;
        if (node->element != ELEMENT_F32 || !in_memory || node->op == OPCODE_STORE) continue;
        const char *pointer = emit_pointer(r, ref), *count = emit_product(r, &node->shape, 0, node->shape.rank);
        if (node->attributes->by_step) {
            int64_t steps = node->shape.dims[1], width = shape_size(&node->shape) / steps;
            pointer = arena_printf(r->e->comp, "%s + s * %lld", pointer, (long long)(width * r->e->module->batch));
            count = arena_printf(r->e->comp, "n * %lld", (long long)width);
            emit_line(r, "for (ptrdiff_t s = 0; s < %lld; s++)", (long long)steps);
            r->indent++;
        }
        emit_line(r, "nn_watch(nn_watched, %d, %lu, %s, %s);", (int)r->program->kind, (unsigned long)ref, pointer, count);
        r->indent -= node->attributes->by_step;
    }
}

Routine emit_routine(Emitter *e, const Program *program, const Schedule *schedule, Buffer *out, int indent) {
    Routine r = {.e = e, .program = program, .graph = &program->graph, .schedule = schedule, .out = out, .indent = indent,
                 .lap = "0u", .row = "row", .row_end = "end", .first_row = "row", .samples = "n"};
    size_t count = program->graph.nodes.count + 1;
    r.constants = arena_alloc(e->comp, count * sizeof *r.constants);
    r.level = arena_alloc(e->comp, count * sizeof *r.level);
    r.position = arena_alloc(e->comp, count * sizeof *r.position);
    for (size_t i = 0; i < count; i++) r.level[i] = -1;
    constant_arrays(&r);
    return r;
}

void emit_steps(Routine *r) {
    bool outside = r->outer == NULL, profiled = outside && r->e->options->profile && r->program->kind == PROGRAM_TRAIN;
    const Sweep *sweep = r->schedule->sweeps.data, *sweeps_end = sweep + r->schedule->sweeps.count;
    if (profiled) emit_line(r, "nn_tick(nn_profiled, %zu + (uint32_t)n);", r->schedule->steps.count);
    for (size_t i = 0; i < r->schedule->steps.count; i++) {
        if (sweep < sweeps_end && sweep->first == i) {
            emit_sweep(r, sweep);
            i = sweep++->end - 1;
            continue;
        }
        const Step *step = &r->schedule->steps.data[i];
        const Band *band = band_at(r->schedule, i);
        if (band != NULL) {
            emit_band(r, band);
            i = band->end - 1;
            continue;
        }
        size_t together = r->program == &r->e->one ? emit_rows_together(r, i) : 0;
        if (together > 0) {
            i += together - 1;
            continue;
        }
        emit_line(r, "%s", emit_step_comment(r, step));
        emit_step(r, step);
        if (r->e->options->watch && outside) emit_watch(r, step);
        if (profiled) emit_line(r, "nn_tick(nn_profiled, %zu);", i);
    }
}

static void emit_one_sample(Routine *r) {
    Routine one = *r;
    one.program = &r->e->one;
    one.graph = &r->e->one.graph;
    one.schedule = &r->e->one_schedule;
    one.indent++;
    emit_line(r, "if (n == 1) {");
    emit_steps(&one);
    emit_results(&one);
    emit_line(&one, "return;");
    emit_line(r, "}");
    r->panels = one.panels;
    r->tasks = one.tasks;
}

bool emit_only_one(const Emitter *e) { return e->one.present && e->module->batch == 1; }

void emit_program(Emitter *e, ProgramKind kind) {
    Buffer body = { 0 };                /* e->code gets the functions that finish panels first */
    bool predicts = kind == PROGRAM_PREDICT, only = predicts && emit_only_one(e);
    Routine r = emit_routine(e, only ? &e->one : &e->module->programs[kind], &e->schedules[kind], &body, 1);
    buffer_puts(r.out, "\n");
    emit_prototype(e, r.out, kind);
    buffer_puts(r.out, " {\n");
    emit_prologue(&r);
    if (predicts && e->one.present && !only) emit_one_sample(&r);
    emit_steps(&r);
    emit_results(&r);
    buffer_puts(r.out, "}\n");
    buffer_add(&e->code, body.text != NULL ? body.text : "", body.length);
    e->code.failed |= body.failed;
    buffer_free(&body);
}
