/* emit.c - C text of a module: its programs fused and planned, then the file around their functions.
 *
 * emit_run writes model.c and model.h, or for the JIT one text without headers. Everything is written in the order of the
 * module, so the same module and options give the same bytes. */
#include "emit.h"

#include <string.h>

/* An arena that begins at a cache line, wherever its struct lies, has room to. */
static void give_line_room(size_t *floats) {
    if (*floats >= ARENA_OF_LINES / sizeof(float)) *floats += CACHE_LINE / sizeof(float);
}

static void need_arena(const Schedule *schedule, size_t *floats, size_t *integers) {
    if (schedule->arena_bytes / 4 > *floats) *floats = schedule->arena_bytes / 4;
    if (schedule->integer_bytes / 4 > *integers) *integers = schedule->integer_bytes / 4;
}

/* Threads go through different samples of a batch, but of one sample they share every step that is worth it. */
static void plan_one_sample(Emitter *e) {
    const EmitOptions *o = e->options;
    const Program *predict = &e->module->programs[PROGRAM_PREDICT];
    bool wanted = e->present[PROGRAM_PREDICT] && o->optimize && o->share_work > 0 && !e->module->by_rows && !o->watch;
    if (!wanted || !one_sample_program(e->comp, predict, &e->one)) return;
    Schedule *schedule = &e->one_schedule;
    fuse_run(e->comp, e->module, &e->one, true, schedule);
    for (size_t s = 0; s < schedule->steps.count; s++)
        e->one.present |= cost_step(&e->one.graph, &schedule->steps.data[s], 1) >= 2 * o->share_work;
    if (!e->one.present) return;
    plan_run(e->comp, e->module, &e->one, true, schedule);
    need_arena(schedule, &e->scratch_floats, &e->scratch_integers);
}

static void plan_programs(Emitter *e) {
    const EmitOptions *o = e->options;
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++) {
        bool training = kind != PROGRAM_INIT && kind != PROGRAM_PREDICT && kind != PROGRAM_SCRATCH_INIT;
        bool wanted = kind == PROGRAM_INIT || (training ? o->training : o->inference);
        const Program *program = &e->module->programs[kind];
        if (!program->present || !wanted) continue;
        Schedule *schedule = &e->schedules[kind];
        e->present[kind] = true;
        bool inference = emit_has_scratch(kind), rows = e->module->batch == 1 || e->module->by_rows;
        int64_t elements = !o->optimize || o->watch ? 0 : o->sweep_elements > 0 ? o->sweep_elements : SWEEP_ELEMENTS;
        if (kind == PROGRAM_PREDICT) plan_one_sample(e);
        bool only = kind == PROGRAM_PREDICT && emit_only_one(e);
        if (!only) fuse_run(e->comp, e->module, program, o->optimize, schedule);
        schedule->shared = o->share_work > 0;
        schedule->sweep_elements = elements;
        if (only) *schedule = e->one_schedule;
        else if (inference && o->optimize && rows) band_run(e->comp, e->module, program, schedule);
        else {
            if (elements > 0) sweep_run(e->comp, e->module, program, elements, o->share_work, !o->profile, schedule);
            plan_run(e->comp, e->module, program, o->optimize, schedule);
        }
        if (inference && scan_draws(&program->graph)) e->random_inference = true;
        size_t *floats = inference ? &e->scratch_floats : &e->trainer_floats;
        size_t *integers = inference ? &e->scratch_integers : &e->trainer_integers;
        if (!inference && kind != PROGRAM_TRAIN) continue;
        need_arena(schedule, floats, integers);
    }
    give_line_room(&e->scratch_floats);
    give_line_room(&e->trainer_floats);
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
                     "typedef unsigned long size_t, uintptr_t;\ntypedef long ptrdiff_t;\n#define NULL ((void *)0)\n"
                     "#define offsetof(type, member) ((size_t)&((type *)0)->member)\n"
                     "void *memcpy(void *to, const void *from, size_t count);\n"
                     "void *memmove(void *to, const void *from, size_t count);\n"
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
    emit_shared_functions(e, out);
    if (e->code.length > 0) buffer_add(out, e->code.text, e->code.length);
    emit_descriptor(e, out);
    if (o->trained != NULL) emit_trained(e, out, &result->weights);
}

size_t emit_ram(Compilation *comp, const Module *module, const EmitOptions *options) {
    Emitter e = { .comp = comp, .module = module, .options = options, .prefix = options->prefix };
    emit_names(&e);
    plan_programs(&e);
    return options->training ? emit_trainer_bytes(&e) : emit_scratch_bytes(&e);
}

void emit_run(Compilation *comp, const Module *module, const EmitOptions *options, Emitted *result) {
    Emitter e = { .comp = comp, .module = module, .options = options, .prefix = options->prefix };
    if (!options->jit) e.sections = embed_sections(comp);
    emit_names(&e);
    plan_programs(&e);
    e.layout = layout_hash(module);
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++)
        if (e.present[kind]) emit_program(&e, kind);
    emit_file(&e, result);
    result->source.failed |= e.code.failed || e.constant_text.failed;
    result->inference_bytes = emit_scratch_bytes(&e);
    result->training_bytes = e.present[PROGRAM_TRAIN] ? emit_trainer_bytes(&e) : 0;
    memcpy(result->schedules, e.schedules, sizeof result->schedules);
    buffer_free(&e.code);
    buffer_free(&e.constant_text);
}

void emitted_free(Emitted *emitted) {
    buffer_free(&emitted->source);
    buffer_free(&emitted->header);
    buffer_free(&emitted->weights);
}
