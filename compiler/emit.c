/* emit.c - C text of a module: names, expressions, one function a program, the file around them.
 *
 * emit_run fuses and plans each program that is asked for and writes model.c and model.h, or for the JIT one text
 * without headers. Example, the step of dense(1, sigmoid):
 *     / * age.nn:4: contract [n, 1] * [1, 1] -> [n, 1] * /
 *     nn_gemm(n, 1, 1, age, 1, 1, weights->dense_kernel, 1, 1, arena, 1, 1, 0);
 * Everything is written in the order of the module, so the same module and options give the same bytes. */
#include "emit.h"

#include <math.h>
#include <string.h>

/* ---- text ---- */

void emit_line(Routine *r, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(r->e->comp, format, args);
    va_end(args);
    buffer_printf(r->out, "%*s%s\n", 4 * r->indent, "", text);
}

/* ---- names ---- */

static const char *const reserved[] = {
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "arena",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "file",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "integers",
    "linux",
    "long",
    "metrics",
    "mutable",
    "n",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "outputs",
    "inputs",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "result",
    "return",
    "scratch",
    "seed",
    "short",
    "signed",
    "size_t",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "step",
    "struct",
    "switch",
    "targets",
    "template",
    "this",
    "thread_local",
    "throw",
    "trainer",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unix",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "weights",
    "while",
    "xor",
    "xor_eq",
    "learning_rate",
    "int32_t",
    "uint32_t",
    "uint64_t",
    "ptrdiff_t",
    "memcpy",
    "memset",
    "bytes",
    "sample_weight",
    "unused",
    "NULL",
    "NAN",
    "INFINITY",
    "EOF",
};

/* v12, i0, k3, t: the emitter's own names. */
static bool is_own_name(const char *name) {
    if (strncmp(name, "nn_", 3) == 0 || strncmp(name, "NN_", 3) == 0) return true;
    if (strchr("viktabc", name[0]) == NULL) return false;
    return name[1 + strspn(name + 1, "0123456789_")] == '\0';
}

static bool scope_has(const Scope *scope, const char *name) {
    for (size_t i = 0; i < scope->names.count; i++)
        if (strcmp(scope->names.data[i], name) == 0) return true;
    return false;
}

const char *emit_name(Emitter *e, Scope *scope, const char *path) {
    char *name = arena_strndup(e->comp, path, strlen(path));
    bool clash = is_own_name(name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '/' || *c == '-' || *c == '.') *c = '_';
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strcmp(reserved[i], name) == 0) clash = true;
    const char *free_name = clash ? arena_printf(e->comp, "%s_", name) : name;
    for (int count = 2; scope_has(scope, free_name); count++) free_name = arena_printf(e->comp, "%s_%d", name, count);
    if (strcmp(free_name, name) != 0) array_push(e->comp, &e->renames, ((Rename){ path, free_name }));
    array_push(e->comp, &scope->names, free_name);
    return free_name;
}

static const char **argument_names(Emitter *e, Scope *scope, const Argument *arguments, size_t count) {
    const char **names = arena_alloc(e->comp, (count + 1) * sizeof *names);
    for (size_t i = 0; i < count; i++) names[i] = emit_name(e, scope, arguments[i].name);
    return names;
}

static void name_everything(Emitter *e) {
    const Module *m = e->module;
    Scope scopes[VARIABLE_STEP + 1] = { 0 }, parameters = { 0 };
    e->members = arena_alloc(e->comp, (m->variables.count + 1) * sizeof *e->members);
    for (size_t i = 0; i < m->variables.count; i++) {
        const Variable *variable = &m->variables.data[i];
        VariableKind kind = variable->kind == VARIABLE_STATE ? VARIABLE_WEIGHT : variable->kind;
        if (kind == VARIABLE_LEARNING_RATE) e->members[i] = "learning_rate";
        else if (kind == VARIABLE_STEP) e->members[i] = "step";
        else e->members[i] = emit_name(e, &scopes[kind], variable->name);
    }
    e->inputs = argument_names(e, &parameters, m->arguments.data, m->input_count);
    e->targets = argument_names(e, &parameters, m->arguments.data + m->input_count, m->target_count);
    e->outputs = argument_names(e, &parameters, m->outputs.data, m->outputs.count);
    char *upper = arena_strndup(e->comp, e->prefix, strlen(e->prefix));
    for (char *c = upper; *c != '\0'; c++)
        if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
    e->upper = upper;
}

/* ---- expressions ---- */

const char *emit_kernel(Emitter *e, const char *name) {
    if (!e->options->jit) embed_want(&e->sections, name + 3, strlen(name + 3));
    return name;
}

bool emit_is_scalar(const Variable *variable) { return variable->shape.rank == 0; }

const char *emit_variable(const Routine *r, uint32_t variable) {
    static const char *const owners[] = { [VARIABLE_WEIGHT] = "weights->", [VARIABLE_STATE] = "weights->",
        [VARIABLE_SLOT] = "trainer->", [VARIABLE_METRIC] = "metrics->", [VARIABLE_LEARNING_RATE] = "trainer->",
        [VARIABLE_STEP] = "trainer->" };
    const Variable *v = &r->e->module->variables.data[variable];
    return arena_printf(r->e->comp, "%s%s", owners[v->kind], r->e->members[variable]);
}

static const char *finite_text(Emitter *e, float value) {
    Buffer text = { 0 };
    buffer_float(&text, value);
    bool whole = text.text != NULL && strpbrk(text.text, ".e") == NULL;
    const char *plain = arena_printf(e->comp, "%s%sf", text.text != NULL ? text.text : "0", whole ? ".0" : "");
    buffer_free(&text);
    return plain;
}

/* No header says INFINITY here, and a product that overflows is diagnosed; a call is no constant expression. */
const char *emit_constant_float(Emitter *e, float value) {
    if (value - value == 0.0f) return finite_text(e, value);
    return value != value ? "(0.0f / 0.0f)" : value > 0 ? "(1.0f / 0.0f)" : "(-1.0f / 0.0f)";
}

const char *emit_float(Emitter *e, double value) {
    float f = (float)value;
    if (f - f != 0.0f) {
        const char *bits = f != f ? "0x7fc00000u" : f > 0 ? "0x7f800000u" : "0xff800000u";
        emit_kernel(e, "nn_bits");
        return arena_printf(e->comp, "nn_from_bits(%s)", bits);
    }
    return signbit(f) ? arena_printf(e->comp, "(%s)", finite_text(e, f)) : finite_text(e, f);
}

const char *emit_literal(Routine *r, const Node *node) {
    if (node->op == OPCODE_BATCH_SIZE) return "(float)n";
    if (node->element == ELEMENT_F32) return emit_float(r->e, node->attributes->number);
    int32_t value = (int32_t)node->attributes->number;
    if (value == INT32_MIN) return "(-2147483647 - 1)";
    return arena_printf(r->e->comp, value < 0 ? "(%d)" : "%d", (int)value);
}

static const char *argument_name(const Routine *r, size_t argument) {
    const Module *m = r->e->module;
    if (argument < m->input_count) return r->e->inputs[argument];
    argument -= m->input_count;
    return argument < m->target_count ? r->e->targets[argument] : "sample_weight";
}

/* The array that a value lies in and the first element's index there. */
static const char *array_of(const Routine *r, Ref ref, size_t *offset) {
    Ref root = view_root(r->graph, ref);
    const Place *place = &r->schedule->places[root];
    *offset = 0;
    switch (place->kind) {
    case PLACE_ARENA:
        *offset = place->offset / 4;
        return ir_node(r->graph, root)->element == ELEMENT_I32 ? "integers" : "arena";
    case PLACE_VARIABLE: return emit_variable(r, (uint32_t)place->offset);
    case PLACE_ARGUMENT: return argument_name(r, place->offset);
    case PLACE_CONSTANT: return r->constants[root];
    case PLACE_RESULT: return r->e->outputs[place->offset];
    default: assert(0 && "the value is in no memory"); return "";
    }
}

static const Variable *scalar_variable(const Routine *r, Ref ref) {
    const Place *place = &r->schedule->places[view_root(r->graph, ref)];
    if (place->kind != PLACE_VARIABLE) return NULL;
    const Variable *variable = &r->e->module->variables.data[place->offset];
    return emit_is_scalar(variable) ? variable : NULL;
}

const char *emit_pointer(const Routine *r, Ref ref) {
    size_t offset;
    const char *array = array_of(r, ref, &offset);
    if (scalar_variable(r, ref) != NULL) return arena_printf(r->e->comp, "&%s", array);
    return offset == 0 ? array : arena_printf(r->e->comp, "%s + %zu", array, offset);
}

const char *emit_element(const Routine *r, Ref ref, const char *index) {
    size_t offset;
    const char *array = array_of(r, ref, &offset);
    const Variable *scalar = scalar_variable(r, ref);
    if (scalar != NULL)
        return scalar->kind == VARIABLE_STEP ? arena_printf(r->e->comp, "(int32_t)%s", array) : array;
    if (offset == 0) return arena_printf(r->e->comp, "%s[%s]", array, index);
    if (strcmp(index, "0") == 0) return arena_printf(r->e->comp, "%s[%zu]", array, offset);
    return arena_printf(r->e->comp, "%s[%zu + %s]", array, offset, index);
}

const char *emit_product(const Routine *r, const Shape *shape, int from, int to) {
    int64_t fixed = 1;
    for (int i = from; i < to; i++) fixed *= shape->dims[i];
    if (!shape->batched || from > 0 || to == 0) return arena_printf(r->e->comp, "%lld", (long long)fixed);
    return fixed == 1 ? "n" : arena_printf(r->e->comp, "n * %lld", (long long)fixed);
}

const char *emit_dimension(const Routine *r, const Shape *shape, int axis) {
    return emit_product(r, shape, axis, axis + 1);
}

/* ---- one program ---- */

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static const char *shape_comment(const Routine *r, const Shape *shape) {
    return arena_printf(r->e->comp, shape->batched && shape->rank > 1 ? "[n, %s" : shape->batched ? "[n%s" : "%s",
                        shape_text(r->e->comp, shape) + (shape->batched ? 1 : 0));
}

/* Which line of the model's text the step serves, and what it does. */
static void comment_step(Routine *r, const Step *step) {
    const Node *last = ir_node(r->graph, step->nodes[step->count - 1]);
    Buffer text = { 0 };
    if (last->origin.call.source != NULL)
        buffer_printf(&text, "%s:%u: ", base_name(last->origin.call.source->path), (unsigned)last->origin.call.line);
    if (last->origin.instance != NULL && last->origin.instance[0] != '\0')
        buffer_printf(&text, "%s: ", last->origin.instance);
    enum { SHOWN = 12 };
    for (size_t i = 0; i < step->count && i < SHOWN; i++)
        buffer_printf(&text, "%s%s", i > 0 ? ", " : "", op_info(ir_node(r->graph, step->nodes[i])->op)->text);
    if (step->count > SHOWN) buffer_printf(&text, ", and %zu more", step->count - SHOWN);
    if (!step->cluster)
        for (uint32_t i = 0; i < last->input_count && i < SHOWN; i++)
            buffer_printf(&text, " %s", shape_comment(r, &ir_node(r->graph, ir_arg(r->graph, last, i))->shape));
    buffer_printf(&text, "%s%s", step->cluster ? " over " : " -> ", shape_comment(r, &last->shape));
    emit_line(r, "/* %s */", text.text != NULL ? text.text : "");
    buffer_free(&text);
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

static bool uses_place(const Routine *r, PlaceKind kind, Element element) {
    for (Ref ref = 0; ref < r->graph->nodes.count; ref++)
        if (r->schedule->places[ref].kind == kind && ir_node(r->graph, ref)->element == element) return true;
    return false;
}

static void open_arena(Routine *r) {
    static const char *const owners[PROGRAM_COUNT] = { [PROGRAM_PREDICT] = "scratch", [PROGRAM_EVALUATE] = "scratch",
                                                       [PROGRAM_TRAIN] = "trainer", [PROGRAM_ADAPT] = "scratch" };
    const char *owner = owners[r->program->kind];
    const Schedule *s = r->schedule;
    if (uses_place(r, PLACE_ARENA, ELEMENT_F32)) {
        if (owner != NULL) emit_line(r, "float *const arena = %s->arena;", owner);
        else emit_line(r, "float arena[%zu];", s->arena_bytes / 4);
    }
    if (uses_place(r, PLACE_ARENA, ELEMENT_I32)) {
        if (owner != NULL) emit_line(r, "int32_t *const integers = %s->integers;", owner);
        else emit_line(r, "int32_t integers[%zu];", s->integer_bytes / 4);
    }
}

static bool graph_has(const Graph *graph, Op op) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        if (ir_node(graph, ref)->op == op) return true;
    return false;
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
static bool has_scratch(ProgramKind kind) {
    return kind == PROGRAM_PREDICT || kind == PROGRAM_EVALUATE || kind == PROGRAM_ADAPT;
}
static bool has_batch(ProgramKind kind) { return has_targets(kind) || has_scratch(kind); }

/* Parameters that the interface has and this model does not need. */
static void mark_unused(Routine *r) {
    const Module *m = r->e->module;
    ProgramKind kind = r->program->kind;
    bool random = graph_has(r->graph, OPCODE_RANDOM),
         batch = has_batch(kind);
    bool arena = uses_place(r, PLACE_ARENA, ELEMENT_F32) || uses_place(r, PLACE_ARENA, ELEMENT_I32);
    if (kind == PROGRAM_INIT && !random) emit_line(r, "(void)seed;");
    if (batch && !touches(r, VARIABLE_WEIGHT) && !touches(r, VARIABLE_STATE)) emit_line(r, "(void)weights;");
    if (kind == PROGRAM_INIT && !touches(r, VARIABLE_WEIGHT) && !touches(r, VARIABLE_STATE))
        emit_line(r, "(void)weights;");
    if (has_scratch(kind) && !arena && !random) emit_line(r, "(void)scratch;");
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
    if (kind == PROGRAM_TRAINER_INIT) {
        emit_line(r, "trainer->seed = seed;");
        emit_line(r, "%s_metrics_reset(&trainer->metrics);", e->prefix);
    }
    if (!graph_has(r->graph, OPCODE_RANDOM)) return;
    const char *owner = kind == PROGRAM_TRAIN ? "trainer" : "scratch";
    if (kind == PROGRAM_INIT || kind == PROGRAM_TRAINER_INIT) {
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
        if (node->element == ELEMENT_F32 && in_memory && node->op != OPCODE_STORE)
            emit_line(r, "nn_watch(nn_watched, %d, %lu, %s, %s);", (int)r->program->kind, (unsigned long)ref,
                      emit_pointer(r, ref), emit_product(r, &node->shape, 0, node->shape.rank));
    }
}

static void emit_program(Emitter *e, ProgramKind kind) {
    const Program *program = &e->module->programs[kind];
    Routine r = {.e = e,
                 .program = program,
                 .graph = &program->graph,
                 .schedule = &e->schedules[kind],
                 .out = &e->code,
                 .indent = 1};
    size_t count = program->graph.nodes.count + 1;
    r.constants = arena_alloc(e->comp, count * sizeof *r.constants);
    r.level = arena_alloc(e->comp, count * sizeof *r.level);
    r.position = arena_alloc(e->comp, count * sizeof *r.position);
    for (size_t i = 0; i < count; i++) r.level[i] = -1;
    constant_arrays(&r);
    buffer_puts(r.out, "\n");
    emit_prototype(e, r.out, kind);
    buffer_puts(r.out, " {\n");
    emit_prologue(&r);
    for (size_t i = 0; i < r.schedule->steps.count; i++) {
        const Step *step = &r.schedule->steps.data[i];
        comment_step(&r, step);
        if (step->cluster) emit_cluster(&r, step);
        else emit_single(&r, step->nodes[0]);
        if (e->options->watch) emit_watch(&r, step);
    }
    emit_results(&r);
    buffer_puts(r.out, "}\n");
}

/* ---- the file ---- */

static void plan_programs(Emitter *e) {
    const EmitOptions *o = e->options;
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++) {
        bool training = kind != PROGRAM_INIT && kind != PROGRAM_PREDICT;
        bool wanted = kind == PROGRAM_INIT || (training ? o->training : o->inference);
        const Program *program = &e->module->programs[kind];
        if (!program->present || !wanted) continue;
        Schedule *schedule = &e->schedules[kind];
        e->present[kind] = true;
        fuse_run(e->comp, e->module, program, o->optimize, schedule);
        plan_run(e->comp, e->module, program, o->optimize, schedule);
        bool inference = has_scratch(kind);
        if (inference && graph_has(&program->graph, OPCODE_RANDOM)) e->random_inference = true;
        size_t *floats = inference ? &e->scratch_floats : &e->trainer_floats;
        size_t *integers = inference ? &e->scratch_integers : &e->trainer_integers;
        if (!inference && kind != PROGRAM_TRAIN) continue;
        if (schedule->arena_bytes / 4 > *floats) *floats = schedule->arena_bytes / 4;
        if (schedule->integer_bytes / 4 > *integers) *integers = schedule->integer_bytes / 4;
    }
    /* Structs of an even number of words have the same size wherever a uint64_t is aligned to 4 or to 8. */
    if (emit_trainer_bytes(e) % 8 != 0) e->trainer_floats++;
    if (e->random_inference && emit_scratch_bytes(e) % 8 != 0) e->scratch_floats++;
}

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) hash = (hash ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
    return hash;
}

/* FNV-1a of the weights' names, element types and sizes in file order. */
static uint64_t layout_hash(const Module *m) {
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < m->variables.count; i++) {
        const Variable *variable = &m->variables.data[i];
        if (variable->kind != VARIABLE_WEIGHT && variable->kind != VARIABLE_STATE) continue;
        hash = hash_bytes(hash, variable->name, strlen(variable->name) + 1);
        for (int axis = 0; axis < variable->shape.rank; axis++)
            for (int shift = 0; shift < 64; shift += 8) {
                unsigned char byte = (unsigned char)((uint64_t)variable->shape.dims[axis] >> shift);
                hash = hash_bytes(hash, &byte, 1);
            }
        unsigned char end[2] = { (unsigned char)variable->shape.rank, (unsigned char)variable->element };
        hash = hash_bytes(hash, end, 2);
    }
    return hash;
}

/* For a comment: what would end it, or start another, is broken up. */
static void put_comment_text(Buffer *out, const char *text) {
    for (; *text != '\0'; text++) {
        buffer_add(out, text, 1);
        if ((text[0] == '*' && text[1] == '/') || (text[0] == '/' && text[1] == '*')) buffer_puts(out, " ");
    }
}

static void head_comment(Emitter *e, Buffer *out) {
    const Module *m = e->module;
    int64_t parameters = 0;
    for (size_t i = 0; i < m->variables.count; i++)
        if (m->variables.data[i].kind <= VARIABLE_STATE) parameters += shape_size(&m->variables.data[i].shape);
    buffer_puts(out, "/* ");
    put_comment_text(out, e->options->file_name);
    buffer_printf(out, ": model %s, made by nnc %s", m->name, NNC_VERSION);
    if (e->options->option_text[0] != '\0') {
        buffer_puts(out, " with ");
        put_comment_text(out, e->options->option_text);
    }
    buffer_printf(out, ".\n *\n * %lld parameters, %zu bytes of weights. Up to %d samples a call.\n",
                  (long long)parameters, emit_struct_bytes(e, VARIABLE_WEIGHT), m->batch);
    if (e->present[PROGRAM_PREDICT])
        buffer_printf(out, " * RAM for prediction, beside the weights: %zu bytes.\n", emit_scratch_bytes(e));
    if (e->present[PROGRAM_TRAIN])
        buffer_printf(out, " * RAM for training, beside the weights: %zu bytes.\n", emit_trainer_bytes(e));
    buffer_printf(out, " *\n * %-28s %-20s %-20s %12s\n", "layer", "type", "output", "parameters");
    for (size_t i = 0; i < m->layers.count; i++) {
        const LayerInfo *layer = &m->layers.data[i];
        buffer_printf(out, " * %-28s %-20s %-20s %12lld\n", layer->name, layer->type,
                      shape_text(e->comp, &layer->output), (long long)layer->parameters);
    }
    for (size_t i = 0; i < e->renames.count; i++)
        buffer_printf(out, "%s * %s is named %s here.\n", i == 0 ? " *\n" : "", e->renames.data[i].from,
                      e->renames.data[i].to);
    buffer_puts(out, " *\n * No terms are attached to this file: what nnc emits is yours. */\n");
}

static void jit_prelude(Buffer *out) {
    buffer_puts(out, "typedef int int32_t;\ntypedef unsigned uint32_t;\ntypedef unsigned long uint64_t;\n"
                     "typedef unsigned long size_t;\ntypedef long ptrdiff_t;\n#define NULL ((void *)0)\n"
                     "#define offsetof(type, member) ((size_t)&((type *)0)->member)\n"
                     "void *memcpy(void *to, const void *from, size_t count);\n"
                     "void *memset(void *to, int byte, size_t count);\n");
}

/* Written after the functions, which say what they need, and put before them. */
static void emit_file(Emitter *e, Emitted *result) {
    Buffer *out = &result->source;
    const EmitOptions *o = e->options;
    if (o->jit) {
        jit_prelude(out);
        emit_types(e, out);
        emit_jit_kernels(out);
    } else {
        head_comment(e, out);
        const char *dot = strrchr(o->file_name, '.');
        int stem = dot != NULL ? (int)(dot - o->file_name) : (int)strlen(o->file_name);
        buffer_printf(out, "#include \"%.*s.h\"\n\n#include <string.h>\n\n", stem, o->file_name);
        embed_write(out, &e->sections);
        emit_header(e, &result->header);
    }
    if (e->constant_text.length > 0) buffer_add(out, e->constant_text.text, e->constant_text.length);
    if (e->module->sample_weighted && o->training) {
        buffer_printf(out, "static const float %s_ones[%d] = {", e->prefix, e->module->batch);
        for (int i = 0; i < e->module->batch; i++) buffer_printf(out, "%s1.0f,", i % 20 == 0 ? "\n    " : " ");
        buffer_puts(out, "\n};\n");
    }
    if (e->code.length > 0) buffer_add(out, e->code.text, e->code.length);
    emit_descriptor(e, out);
    if (o->trained != NULL) emit_trained(e, out, &result->weights);
}

void emit_run(Compilation *comp, const Module *module, const EmitOptions *options, Emitted *result) {
    Emitter e = { .comp = comp, .module = module, .options = options, .prefix = options->prefix };
    if (!options->jit) e.sections = embed_sections(comp);
    name_everything(&e);
    plan_programs(&e);
    e.layout = layout_hash(module);
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++)
        if (e.present[kind]) emit_program(&e, kind);
    emit_file(&e, result);
    result->source.failed |= e.code.failed || e.constant_text.failed;
    result->inference_bytes = emit_scratch_bytes(&e);
    result->training_bytes = e.present[PROGRAM_TRAIN] ? emit_trainer_bytes(&e) : 0;
    buffer_free(&e.code);
    buffer_free(&e.constant_text);
}
