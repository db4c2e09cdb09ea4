/* emit_header.c - model.h: constants, structs, prototypes; and the descriptor that generic code runs a model by.
 *
 * Example: dense(10) of 64 inputs in `model digits` is `float dense_kernel[64 * 10]; float dense_bias[10];` of struct
 * digits_weights. The structs hold words of 4 bytes and pairs of them for a seed, so their sizes are the same on every
 * machine, and the text says them as numbers; the .c file has the C compiler check each. */
#include "emit.h"

#include <limits.h>
#include <string.h>

/* ---- sizes ---- */

/* Whether the struct of the `owner`s has variables of this kind. */
static bool lives_with(VariableKind kind, VariableKind owner) {
    return kind == owner || (kind == VARIABLE_STATE && owner == VARIABLE_WEIGHT) ||
           (kind == VARIABLE_KEPT && owner == VARIABLE_SLOT);
}

size_t emit_struct_bytes(const Emitter *e, VariableKind kind) {
    size_t count = 0;
    for (size_t i = 0; i < e->module->variables.count; i++) {
        Shape room = variable_room(e->module, &e->module->variables.data[i]);
        if (lives_with(e->module->variables.data[i].kind, kind)) count += (size_t)shape_size(&room);
    }
    return 4 * count;
}

static size_t at_least_a_word(size_t bytes) { return bytes > 0 ? bytes : 4; }

size_t emit_scratch_bytes(const Emitter *e) {
    return at_least_a_word((e->random_inference ? 16 : 0) + emit_struct_bytes(e, VARIABLE_KEPT)
                           + 4 * (e->scratch_floats + e->scratch_integers));
}

size_t emit_trainer_bytes(const Emitter *e) {
    return 16 + at_least_a_word(emit_struct_bytes(e, VARIABLE_METRIC)) + emit_struct_bytes(e, VARIABLE_SLOT)
         + 4 * (e->trainer_floats + e->trainer_integers);
}

static size_t weights_bytes(const Emitter *e) { return at_least_a_word(emit_struct_bytes(e, VARIABLE_WEIGHT)); }

static bool evaluates(const Emitter *e) { return e->present[PROGRAM_EVALUATE]; }
static bool has_scratch_init(const Emitter *e) { return e->random_inference || e->present[PROGRAM_SCRATCH_INIT]; }
static bool trains(const Emitter *e) { return e->present[PROGRAM_TRAIN]; }

/* ---- constants ---- */

typedef struct Constants { Emitter *e; Buffer *out; Buffer large; int count; } Constants;

static void put_constant(Constants *c, const char *name, size_t value) {
    if (value > INT_MAX) {
        buffer_printf(&c->large, "#define %s_%s ((size_t)%zuu)\n", c->e->upper, name, value);
        return;
    }
    buffer_printf(c->out, "%s%s_%s = %zu", c->count == 0 ? "\n    " : ",\n    ", c->e->upper, name, value);
    c->count++;
}

static char *upper_text(Compilation *comp, const char *text) {
    char *upper = arena_strndup(comp, text, strlen(text));
    for (char *c = upper; *c != '\0'; c++)
        if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
    return upper;
}

/* Sizes of one sample; a name that is taken by another constant gets _2. */
static void put_sizes(Constants *c, Scope *scope, const char *const *names, const Argument *arguments, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *name = arena_printf(c->e->comp, "%s_SIZE", upper_text(c->e->comp, names[i]));
        put_constant(c, emit_name(c->e, scope, name), (size_t)shape_size(&arguments[i].shape));
    }
}

static void emit_constants(Emitter *e, Buffer *out) {
    const Module *m = e->module;
    Constants c = { .e = e, .out = out };
    Scope scope = { 0 };
    int64_t parameters = (int64_t)emit_struct_bytes(e, VARIABLE_WEIGHT) / 4;
    static const char *const own[] = {"BATCH",           "PARAMETERS",     "METRICS", "WEIGHTS_BYTES",
                                      "INFERENCE_BYTES", "TRAINING_BYTES", "LAYOUT"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) *index_at(e->comp, &scope.names, intern(e->comp, own[i])) = 1;
    buffer_puts(out, "enum {");
    put_constant(&c, "BATCH", (size_t)m->batch);
    put_sizes(&c, &scope, e->inputs, m->arguments.data, m->input_count);
    put_sizes(&c, &scope, e->outputs, m->outputs.data, m->outputs.count);
    put_constant(&c, "PARAMETERS", (size_t)parameters);
    if (trains(e)) put_constant(&c, "METRICS", m->metric_names.count);
    put_constant(&c, "WEIGHTS_BYTES", weights_bytes(e));
    put_constant(&c, "INFERENCE_BYTES", emit_scratch_bytes(e));
    if (trains(e)) put_constant(&c, "TRAINING_BYTES", emit_trainer_bytes(e));
    buffer_puts(out, "\n};\n");
    if (c.large.length > 0) buffer_add(out, c.large.text, c.large.length);
    buffer_free(&c.large);
    buffer_printf(out, "#define %s_LAYOUT 0x%016llxu        /* of the weights' names and shapes */\n\n", e->upper,
                  (unsigned long long)e->layout);
}

/* ---- structs ---- */

static void put_member(const Emitter *e, Buffer *out, size_t variable) {
    const Variable *v = &e->module->variables.data[variable];
    buffer_printf(out, "    %s %s", v->element == ELEMENT_I32 ? "int32_t" : "float", e->members[variable]);
    Shape room = variable_room(e->module, v);
    for (int i = 0; i < room.rank; i++) buffer_printf(out, "%s%lld", i == 0 ? "[" : " * ", (long long)room.dims[i]);
    buffer_puts(out, v->shape.rank > 0 ? "];\n" : ";\n");
}

static size_t put_members(const Emitter *e, Buffer *out, VariableKind kind) {
    size_t count = 0;
    for (size_t i = 0; i < e->module->variables.count; i++)
        if (lives_with(e->module->variables.data[i].kind, kind)) {
            put_member(e, out, i);
            count++;
        }
    return count;
}

static void put_arena(Buffer *out, size_t floats, size_t integers) {
    if (floats > 0) buffer_printf(out, "    float arena[%zu];\n", floats);
    if (integers > 0) buffer_printf(out, "    int32_t integers[%zu];\n", integers);
}

static void emit_structs(Emitter *e, Buffer *out) {
    const char *p = e->prefix;
    buffer_printf(out, "typedef struct %s_weights {\n", p);
    if (put_members(e, out, VARIABLE_WEIGHT) == 0) buffer_puts(out, "    float unused;\n");
    buffer_printf(out, "} %s_weights;\n\n", p);
    buffer_printf(out, "typedef struct %s_scratch {\n", p);
    if (e->random_inference) buffer_puts(out, "    uint64_t seed;\n    uint32_t step, padding;\n");
    if (put_members(e, out, VARIABLE_KEPT) == 0 && !e->random_inference && e->scratch_floats + e->scratch_integers == 0)
        buffer_puts(out, "    float unused;\n");
    put_arena(out, e->scratch_floats, e->scratch_integers);
    buffer_printf(out, "} %s_scratch;\n\n", p);
    if (!trains(e)) return;
    buffer_printf(out, "typedef struct %s_metrics {\n", p);
    if (put_members(e, out, VARIABLE_METRIC) == 0) buffer_puts(out, "    float unused;\n");
    buffer_printf(out, "} %s_metrics;\n\n", p);
    buffer_printf(out,
                  "typedef struct %s_trainer {\n    float learning_rate;\n    uint32_t step;                      /* "
                  "steps done */\n"
                  "    uint64_t seed;\n    %s_metrics metrics;\n",
                  p, p);
    put_members(e, out, VARIABLE_SLOT);
    put_arena(out, e->trainer_floats, e->trainer_integers);
    buffer_printf(out, "} %s_trainer;\n\n", p);
}

/* ---- prototypes ---- */

static void put_arguments(const Emitter *e, Buffer *out, bool targets) {
    const Module *m = e->module;
    for (size_t i = 0; i < m->input_count + (targets ? m->target_count : 0); i++) {
        const char *name = i < m->input_count ? e->inputs[i] : e->targets[i - m->input_count];
        buffer_printf(out, ", const %s *%s", m->arguments.data[i].element == ELEMENT_I32 ? "int32_t" : "float", name);
    }
    if (targets && m->sample_weighted) buffer_puts(out, ", const float *sample_weight");
}

void emit_prototype(const Emitter *e, Buffer *out, ProgramKind kind) {
    const char *p = e->prefix;
    switch (kind) {
    case PROGRAM_INIT: buffer_printf(out, "void %s_init(%s_weights *weights, uint64_t seed)", p, p); break;
    case PROGRAM_PREDICT:
        buffer_printf(out, "void %s_predict(const %s_weights *weights, %s_scratch *scratch, int n", p, p, p);
        put_arguments(e, out, false);
        for (size_t i = 0; i < e->module->outputs.count; i++) buffer_printf(out, ", float *%s", e->outputs[i]);
        buffer_puts(out, ")");
        break;
    case PROGRAM_TRAINER_INIT:
        buffer_printf(out, "void %s_trainer_init(%s_trainer *trainer, uint64_t seed)", p, p);
        break;
    case PROGRAM_TRAIN:
        buffer_printf(out, "float %s_train(%s_weights *weights, %s_trainer *trainer, int n", p, p, p);
        put_arguments(e, out, true);
        buffer_puts(out, ")");
        break;
    case PROGRAM_METRICS_RESET: buffer_printf(out, "void %s_metrics_reset(%s_metrics *metrics)", p, p); break;
    case PROGRAM_EVALUATE:
        buffer_printf(out,
                      "float %s_evaluate(const %s_weights *weights, %s_scratch *scratch, %s_metrics *metrics, int n", p,
                      p, p, p);
        put_arguments(e, out, true);
        buffer_puts(out, ")");
        break;
    case PROGRAM_RESULT:
        buffer_printf(out, "void %s_metrics_result(const %s_metrics *metrics, float result[%s_METRICS])", p, p,
                      e->upper);
        break;
    case PROGRAM_ADAPT:
        buffer_printf(out, "void %s_adapt(%s_weights *weights, %s_scratch *scratch, int n", p, p, p);
        put_arguments(e, out, false);
        buffer_puts(out, ")");
        break;
    case PROGRAM_SCRATCH_INIT:
        buffer_printf(out, "void %s_scratch_init(%s_scratch *scratch, uint64_t seed)", p, p);
        break;
    default: assert(0 && "a program");
    }
}

void emit_types(Emitter *e, Buffer *out) {
    emit_constants(e, out);
    emit_structs(e, out);
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++) {
        if (!e->present[kind]) continue;
        emit_prototype(e, out, kind);
        buffer_puts(out, ";\n");
    }
    if (e->random_inference && !e->present[PROGRAM_SCRATCH_INIT])
        buffer_printf(out, "void %s_scratch_init(%s_scratch *scratch, uint64_t seed);\n", e->prefix, e->prefix);
}

static const char *descriptor_text(void) {
    for (const KernelText *file = kernel_texts; file->name != NULL; file++)
        if (strcmp(file->name, "nn_model.h") == 0) return file->text;
    assert(0 && "nn_model.h is carried");
    return "";
}

/* The descriptor's declaration, without the lines that include headers when there are none. */
static void put_descriptor_types(Buffer *out, bool includes) {
    for (const char *line = descriptor_text(); *line != '\0';) {
        size_t length = strcspn(line, "\n") + 1;
        if (includes || strncmp(line, "#include", 8) != 0) buffer_add(out, line, length);
        line += length;
    }
}

void emit_header(Emitter *e, Buffer *out) {
    const char *p = e->prefix;
    buffer_printf(
        out,
        "/* %s: made by nnc %s from model %s. The structs are the caller's to place: static, stack, heap, external\n"
        " * RAM; at a multiple of %d bytes they are read fastest. n is the number of samples, 1 to %s_BATCH; other numbers do\n"
        " * nothing. */\n",
        p, NNC_VERSION, e->module->name, CACHE_LINE, e->upper);
    buffer_printf(out, "#ifndef NN_%s_H\n#define NN_%s_H\n\n#include <stddef.h>\n#include <stdint.h>\n\n", e->upper,
                  e->upper);
    buffer_puts(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    emit_types(e, out);
    if (e->options->trained != NULL) {
        if (weights_bytes(e) <= TRAINED_LIMIT) buffer_printf(out, "extern const %s_weights %s_trained;\n", p, p);
        else
            buffer_printf(out,
                          "/* The weights in the bytes of the file beside the source, aligned to 4; NULL if they are "
                          "not this model's. */\n"
                          "const %s_weights *%s_map(const void *file, size_t bytes);\n",
                          p, p);
    }
    buffer_puts(out, "\n");
    put_descriptor_types(out, true);
    buffer_printf(out, "\nextern const nn_model %s_model;        /* for code that runs any model */\n\n", p);
    buffer_puts(out, "#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

/* ---- the descriptor ---- */

static void put_tensor(Buffer *out, const char *name, Element element, int flags, const Shape *shape,
                       const char *offset, int classes) {
    int first = shape->batched ? 1 : 0;
    buffer_printf(out, "    { \"%s\", %s, %d, %d, {", name, element == ELEMENT_I32 ? "NN_I32" : "NN_F32", flags,
                  shape->rank - first);
    for (int i = 0; i < MAX_RANK; i++)
        buffer_printf(out, "%s%lld", i > 0 ? ", " : " ",
                      first + i < shape->rank ? (long long)shape->dims[first + i] : 0ll);
    buffer_printf(out, " }, %lld, %s, %d },\n", (long long)shape_size(shape), offset, classes);
}

static void put_variables(const Emitter *e, Buffer *out, VariableKind kind, const char *table, const char *owner,
                          size_t count) {
    if (count == 0) return;
    buffer_printf(out, "static const nn_tensor %s_%s[] = {\n", e->prefix, table);
    for (size_t i = 0; i < e->module->variables.count; i++) {
        const Variable *v = &e->module->variables.data[i];
        if (!lives_with(v->kind, kind)) continue;
        int flags = (v->trainable ? 1 : 0) | (v->kind == VARIABLE_STATE ? 2 : 0);
        Shape room = variable_room(e->module, v);
        put_tensor(out, v->name, v->element, flags, &room,
                   arena_printf(e->comp, "offsetof(%s_%s, %s)", e->prefix, owner, e->members[i]), 0);
    }
    buffer_puts(out, "};\n");
}

static void put_argument_table(const Emitter *e, Buffer *out, const char *table, const Argument *arguments,
                               size_t count) {
    if (count == 0) return;
    buffer_printf(out, "static const nn_tensor %s_%s[] = {\n", e->prefix, table);
    for (size_t i = 0; i < count; i++)
        put_tensor(out, arguments[i].name, arguments[i].element, 0, &arguments[i].shape, "0", arguments[i].classes);
    buffer_puts(out, "};\n");
}

static size_t count_of(const Emitter *e, VariableKind kind) {
    size_t count = 0;
    for (size_t i = 0; i < e->module->variables.count; i++)
        if (lives_with(e->module->variables.data[i].kind, kind)) count++;
    return count;
}

static void pass_arguments(const Emitter *e, Buffer *out, bool targets) {
    for (size_t i = 0; i < e->module->input_count; i++) buffer_printf(out, ", inputs[%zu]", i);
    for (size_t i = 0; targets && i < e->module->target_count; i++) buffer_printf(out, ", targets[%zu]", i);
    if (targets && e->module->sample_weighted) buffer_puts(out, ", sample_weight");
}

/* Functions of the descriptor's types around the model's own. */
static void put_wrappers(const Emitter *e, Buffer *out) {
    const char *p = e->prefix;
    if (e->present[PROGRAM_INIT])
        buffer_printf(out, "\nstatic void %s_any_init(void *weights, uint64_t seed) { %s_init(weights, seed); }\n", p,
                      p);
    if (e->random_inference && !e->present[PROGRAM_SCRATCH_INIT])
        buffer_printf(
            out,
            "\nvoid %s_scratch_init(%s_scratch *scratch, uint64_t seed) {\n    memset(scratch, 0, sizeof *scratch);\n"
            "    scratch->seed = seed;\n}\n",
            p, p);
    if (has_scratch_init(e))
        buffer_printf(
            out, "\nstatic void %s_any_scratch_init(void *scratch, uint64_t seed) { %s_scratch_init(scratch, seed); }\n",
            p, p);
    if (e->present[PROGRAM_PREDICT]) {
        buffer_printf(
            out,
            "\nstatic void %s_any_predict(const void *weights, void *scratch, int n, const void *const *inputs,\n"
            "                             float *const *outputs) {\n    %s_predict(weights, scratch, n",
            p, p);
        pass_arguments(e, out, false);
        for (size_t i = 0; i < e->module->outputs.count; i++) buffer_printf(out, ", outputs[%zu]", i);
        buffer_puts(out, ");\n}\n");
    }
    if (e->present[PROGRAM_ADAPT]) {
        buffer_printf(out, "\nstatic void %s_any_adapt(void *weights, void *scratch, int n, const void *const *inputs) {\n"
                      "    %s_adapt(weights, scratch, n", p, p);
        pass_arguments(e, out, false);
        buffer_puts(out, ");\n}\n");
    }
    if (!trains(e)) return;
    const char *unused = e->module->sample_weighted ? "" : "    (void)sample_weight;\n";
    const char *no_targets = e->module->target_count == 0 ? "    (void)targets;\n" : "";
    buffer_printf(
        out, "\nstatic void %s_any_trainer_init(void *trainer, uint64_t seed) { %s_trainer_init(trainer, seed); }\n", p,
        p);
    buffer_printf(out,
                  "\nstatic float %s_any_train(void *weights, void *trainer, int n, const void *const *inputs,\n"
                  "                            const void *const *targets, const float *sample_weight) {\n%s%s    "
                  "return %s_train(weights, trainer, n",
                  p, unused, no_targets, p);
    pass_arguments(e, out, true);
    buffer_printf(out, ");\n}\n\nstatic void %s_any_metrics_reset(void *metrics) { %s_metrics_reset(metrics); }\n", p,
                  p);
    buffer_printf(out,
                  "\nstatic float %s_any_evaluate(const void *weights, void *scratch, void *metrics, int n,\n"
                  "                               const void *const *inputs, const void *const *targets,\n"
                  "                               const float *sample_weight) {\n%s%s    return %s_evaluate(weights, "
                  "scratch, metrics, n",
                  p, unused, no_targets, p);
    pass_arguments(e, out, true);
    buffer_printf(out,
                  ");\n}\n\nstatic void %s_any_metrics_result(const void *metrics, float *result) { "
                  "%s_metrics_result(metrics, result); }\n",
                  p, p);
}

static const char *table_or_null(const Emitter *e, const char *table, size_t count) {
    return count > 0 ? arena_printf(e->comp, "%s_%s", e->prefix, table) : "NULL";
}

static const char *wrapper_or_null(const Emitter *e, const char *name, bool present) {
    return present ? arena_printf(e->comp, "%s_any_%s", e->prefix, name) : "NULL";
}

static void put_checks(const Emitter *e, Buffer *out) {
    buffer_printf(out,
                  "\n/* Fails to compile where a struct does not have the size that was planned. */\n"
                  "typedef char %s_weights_check[sizeof(%s_weights) == %s_WEIGHTS_BYTES ? 1 : -1];\n"
                  "typedef char %s_scratch_check[sizeof(%s_scratch) == %s_INFERENCE_BYTES ? 1 : -1];\n",
                  e->prefix, e->prefix, e->upper, e->prefix, e->prefix, e->upper);
    if (trains(e))
        buffer_printf(out, "typedef char %s_trainer_check[sizeof(%s_trainer) == %s_TRAINING_BYTES ? 1 : -1];\n",
                      e->prefix, e->prefix, e->upper);
}

void emit_descriptor(Emitter *e, Buffer *out) {
    const Module *m = e->module;
    const char *p = e->prefix;
    bool training = trains(e);
    size_t slots = training ? count_of(e, VARIABLE_SLOT) : 0, targets = training ? m->target_count : 0;
    if (e->options->jit) put_descriptor_types(out, false);
    put_checks(e, out);
    put_wrappers(e, out);
    buffer_puts(out, "\n");
    put_variables(e, out, VARIABLE_WEIGHT, "weight_table", "weights", count_of(e, VARIABLE_WEIGHT));
    put_variables(e, out, VARIABLE_SLOT, "slot_table", "trainer", slots);
    put_argument_table(e, out, "input_table", m->arguments.data, m->input_count);
    put_argument_table(e, out, "output_table", m->outputs.data, m->outputs.count);
    put_argument_table(e, out, "target_table", m->arguments.data + m->input_count, targets);
    size_t metrics = training ? m->metric_names.count : 0;
    if (metrics > 0) {
        buffer_printf(out, "static const char *const %s_metric_names[] = {", p);
        for (size_t i = 0; i < metrics; i++)
            buffer_printf(out, "%s\"%s\"", i > 0 ? ", " : " ", m->metric_names.data[i]);
        buffer_puts(out, " };\n");
    }
    buffer_printf(out, "\nconst nn_model %s_model = {\n    NN_MODEL_VERSION, \"%s\", %s_LAYOUT, %d,\n", p, m->name,
                  e->upper, m->batch);
    buffer_printf(out, "    sizeof(%s_weights), sizeof(%s_scratch), ", p, p);
    if (training) buffer_printf(out, "sizeof(%s_trainer), sizeof(%s_metrics),\n", p, p);
    else buffer_puts(out, "0, 0,\n");
    buffer_printf(out, "    %zu, %zu,\n", emit_scratch_bytes(e), training ? emit_trainer_bytes(e) : 0);
    if (training)
        buffer_printf(
            out,
            "    offsetof(%s_trainer, metrics), offsetof(%s_trainer, learning_rate), offsetof(%s_trainer, step),\n"
            "    offsetof(%s_trainer, seed),\n",
            p, p, p, p);
    else buffer_puts(out, "    0, 0, 0, 0,\n");
    buffer_printf(out, "    %zu, %zu, %zu, %zu, %zu, %zu,\n", count_of(e, VARIABLE_WEIGHT), slots, m->input_count,
                  m->outputs.count, targets, metrics);
    buffer_printf(out, "    %s, %s, %s, %s, %s, %s,\n", table_or_null(e, "weight_table", count_of(e, VARIABLE_WEIGHT)),
                  table_or_null(e, "slot_table", slots), table_or_null(e, "input_table", m->input_count),
                  table_or_null(e, "output_table", m->outputs.count), table_or_null(e, "target_table", targets),
                  table_or_null(e, "metric_names", metrics));
    buffer_printf(out, "    %s, %s, %s,\n", wrapper_or_null(e, "init", e->present[PROGRAM_INIT]),
                  wrapper_or_null(e, "scratch_init", has_scratch_init(e)),
                  wrapper_or_null(e, "predict", e->present[PROGRAM_PREDICT]));
    buffer_printf(out, "    %s, %s, %s,\n    %s, %s, %s,\n};\n", wrapper_or_null(e, "trainer_init", training),
                  wrapper_or_null(e, "train", training), wrapper_or_null(e, "metrics_reset", training),
                  wrapper_or_null(e, "evaluate", evaluates(e)), wrapper_or_null(e, "metrics_result", training),
                  wrapper_or_null(e, "adapt", e->present[PROGRAM_ADAPT]));
}
