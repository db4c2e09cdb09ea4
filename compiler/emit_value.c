/* emit_value.c - a value as C: literals, the array that it lies in, an element of it, sizes.
 *
 * Example: a value that the plan put 512 bytes into the arena is `arena + 128`, its element at i0 `arena[128 + i0]`; the
 * learning rate is `trainer->learning_rate`. Reads the schedule's places. */
#include "emit.h"

#include <math.h>
#include <string.h>

const char *emit_kernel(Emitter *e, const char *name) {
    if (!e->options->jit) embed_want(&e->sections, name + 3, strlen(name + 3));
    return name;
}

bool emit_is_scalar(const Variable *variable) { return variable->shape.rank == 0 && variable->kind != VARIABLE_CARRY; }

const char *emit_variable(const Routine *r, uint32_t variable) {
    static const char *const owners[] = { [VARIABLE_WEIGHT] = "weights->", [VARIABLE_STATE] = "weights->",
        [VARIABLE_SLOT] = "trainer->", [VARIABLE_METRIC] = "metrics->", [VARIABLE_LEARNING_RATE] = "trainer->",
        [VARIABLE_STEP] = "trainer->" };
    if (r->outer != NULL) return r->carries[variable];
    const Variable *v = &r->e->module->variables.data[variable];
    bool trainer = r->program->kind == PROGRAM_TRAIN || r->program->kind == PROGRAM_TRAINER_INIT;
    if (v->kind == VARIABLE_KEPT)
        return arena_printf(r->e->comp, "%s->%s", trainer ? "trainer" : "scratch", r->e->members[variable]);
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
    if (r->outer != NULL) return r->arguments[argument];
    if (argument < m->input_count) return r->e->inputs[argument];
    argument -= m->input_count;
    return argument < m->target_count ? r->e->targets[argument] : "sample_weight";
}

/* The array that a value lies in and the first element's index there; of a part of the samples the first one's. */
static const char *array_of(const Routine *r, Ref ref, size_t *offset) {
    Ref root = view_root(r->graph, ref);
    const Place *place = &r->schedule->places[root];
    const Node *node = ir_node(r->graph, root);
    const char *array = node->element == ELEMENT_I32 ? "integers" : "arena";
    *offset = (size_t)view_offset(r->graph, ref);
    if (r->aliases != NULL && r->aliases[root] != NULL) return r->aliases[root];
    switch (place->kind) {
    case PLACE_ARENA:
        *offset += place->offset / 4 + (node->element == ELEMENT_I32 ? r->integer_start : r->arena_start);
        if (r->first_own == NULL || !node->shape.batched) return array;
        return arena_printf(r->e->comp, "(%s + %s * %lld)", array, r->first_own, (long long)shape_size(&node->shape));
    case PLACE_VARIABLE: return emit_variable(r, (uint32_t)place->offset);
    case PLACE_ARGUMENT: return argument_name(r, place->offset);
    case PLACE_CONSTANT: return r->constants[root];
    case PLACE_RESULT: return r->outer != NULL ? r->stacks[place->offset] : r->e->outputs[place->offset];
    default: assert(0 && "the value is in no memory"); return "";
    }
}

static const Variable *scalar_variable(const Routine *r, Ref ref) {
    const Place *place = &r->schedule->places[view_root(r->graph, ref)];
    if (place->kind != PLACE_VARIABLE || r->outer != NULL) return NULL;
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

const char *emit_block(const Routine *r, Ref ref) {
    const Shape *shape = &ir_node(r->graph, ref)->shape;
    if (r->sweep == NULL || !shape->batched) return emit_pointer(r, ref);
    int64_t width = shape_size(shape) / r->sweep->rows;
    bool partial = r->schedule->partial[view_root(r->graph, ref)] != 0;
    if (partial && strcmp(r->row, r->first_row) == 0) return emit_pointer(r, ref);
    const char *times = width == 1 ? "" : arena_printf(r->e->comp, " * %lld", (long long)width);
    return partial ? arena_printf(r->e->comp, "%s + (%s - %s)%s", emit_pointer(r, ref), r->row, r->first_row, times)
                   : arena_printf(r->e->comp, "%s + %s%s", emit_pointer(r, ref), r->row, times);
}

const char *emit_rows(const Routine *r, const Shape *shape, int to) {
    int64_t times = 1;
    if (r->sweep == NULL || !shape->batched) return emit_product(r, shape, 0, to);
    for (int axis = sweep_axes(shape, r->sweep->rows); axis < to; axis++) times *= shape->dims[axis];
    return times == 1 ? arena_printf(r->e->comp, "(int)(%s - %s)", r->row_end, r->row)
                      : arena_printf(r->e->comp, "(int)(%s - %s) * %lld", r->row_end, r->row, (long long)times);
}

const char *emit_product(const Routine *r, const Shape *shape, int from, int to) {
    int64_t fixed = shape_span(shape, from, to);
    if (!shape->batched || from > 0 || to == 0) return arena_printf(r->e->comp, "%lld", (long long)fixed);
    return fixed == 1 ? r->samples : arena_printf(r->e->comp, "%s * %lld", r->samples, (long long)fixed);
}

const char *emit_dimension(const Routine *r, const Shape *shape, int axis) {
    return emit_product(r, shape, axis, axis + 1);
}
