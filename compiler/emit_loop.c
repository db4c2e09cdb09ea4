/* emit_loop.c - a cluster, or what is done with a panel, as a loop nest in C: each node is a local.
 *
 * gcc and clang vectorize the inner loop. Example, dense's bias and relu over [n, 128]:
 *     for (ptrdiff_t i0 = 0; i0 < n; i0++) { for (ptrdiff_t i1 = 0; i1 < 128; i1++) {
 *         const float v3 = arena[i0 * 128 + i1]; const float v4 = weights->dense_bias[i1]; const float v5 = v3 + v4; ... */
#include "emit_nest.h"

#include <string.h>

/* The loop whose body is the shallowest in which the operand's element is known. */
static int level_of(const Nest *nest, Ref operand) {
    int level = 0;
    for (int i = 0; i < nest->count; i++)
        if (nest_stride(nest, operand, i) != 0) level = i + 1;
    return level;
}

/* $0 $1 $2 of a row's C text replaced by the operands; the kernels that it calls are wanted. */
static const char *fill_template(Nest *nest, const Node *node, const char *const *operands) {
    Emitter *e = nest->r->e;
    const OpInfo *info = op_info(node->op);
    const char *c = node->element == ELEMENT_I32 && info->c_integer != NULL ? info->c_integer : info->c;
    Buffer text = { 0 };
    for (; *c != '\0'; c++) {
        if (c[0] == '$') buffer_puts(&text, operands[*++c - '0']);
        else buffer_add(&text, c, 1);
        if (strncmp(c, "nn_", 3) == 0) {
            size_t length = strcspn(c, "( ");
            emit_kernel(e, arena_strndup(e->comp, c, length));
        }
    }
    const char *copy = arena_strndup(e->comp, text.text, text.length);
    buffer_free(&text);
    return copy;
}

static void load_operands(Nest *nest, int level) {
    Routine *r = nest->r;
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            const Node *operand = ir_node(r->graph, input);
            bool literal = ir_is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE;
            if (literal || nest->position[input] != 0 || nest->level[input] >= 0) continue;
            if (level_of(nest, input) != level || level == nest->count) continue;
            nest->level[input] = level;
            array_push(r->e->comp, &nest->touched, input);
            emit_line(r, "const %s v%u = %s;", emit_c_type(operand->element), (unsigned)input,
                      whole_element(nest, input, nest_place(nest, input)));
        }
    }
}

/* The operand's text in the innermost body: a literal, a local, or a local made now. */
static const char *operand_text(Nest *nest, Ref input) {
    Routine *r = nest->r;
    const Node *operand = ir_node(r->graph, input);
    if (nest->position[input] == 0 && ir_is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE)
        return emit_literal(r, operand);
    const char *name = arena_printf(r->e->comp, "v%u", (unsigned)input);
    if (nest->position[input] != 0 || nest->level[input] >= 0) return name;
    nest->level[input] = nest->count;
    array_push(r->e->comp, &nest->touched, input);
    emit_line(r, "const %s %s = %s;", emit_c_type(operand->element), name,
              whole_element(nest, input, nest_place(nest, input)));
    return name;
}

static void write_variable(Routine *r, uint32_t variable, const char *index, const char *value) {
    const Module *m = r->outer != NULL ? &r->scan->module : r->e->module;
    const Variable *v = &m->variables.data[variable];
    const char *name = emit_variable(r, variable);
    if (v->kind == VARIABLE_STEP) emit_line(r, "%s = (uint32_t)%s;", name, value);
    else if (emit_is_scalar(v)) emit_line(r, "%s = %s;", name, value);
    else emit_line(r, "%s[%s] = %s;", name, index, value);
}

enum { STRIP = 256, LONG_LOOP = 16 };   /* elements of a strip; a shorter inner loop makes its random numbers one by one */

/* Elements of the inner loop, of one sample if it runs over them. */
static bool has_strips(const Nest *nest) {
    int64_t length = 1;
    if (nest->count == 0 || nest->count == nest->outer || nest->r->e->options->jit) return false;
    const Loop *inner = &nest->loops[nest->count - 1];
    for (int axis = inner->from; axis < inner->to; axis++) length *= nest->step->space.dims[axis];
    bool random = false;
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        bool along = ir_node(nest->r->graph, ref)->op == OPCODE_RANDOM && nest_stride(nest, ref, nest->count - 1) == 1;
        random |= along;
    }
    return random && (length >= LONG_LOOP || nest->step->space.batched);
}

/* The inner loop in strips, each after its random numbers, which come four at a time. */
static void open_strips(Nest *nest) {
    Routine *r = nest->r;
    int last = nest->count - 1;
    Range range = nest_range(nest, last);
    emit_line(r, "for (ptrdiff_t from = %s; from < %s; from += %d) {", range.from, range.to, STRIP);
    r->indent++;
    emit_line(r, "const ptrdiff_t to = from + %d < %s ? from + %d : %s;", STRIP, range.to, STRIP, range.to);
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        if (node->op != OPCODE_RANDOM) continue;
        emit_line(r, "NN_ALIGNED float u%u[%d];", (unsigned)ref, STRIP);
        emit_line(r, "{");
        r->indent++;
        emit_line(r, "const ptrdiff_t i%d = from;", last);
        emit_line(r, "%s((int)(to - from), (uint32_t)(%s), %uu, step, %s, seed, u%u);", emit_kernel(r->e, "nn_random"),
                  nest_index(nest, ref), (unsigned)node->attributes->index, r->lap, (unsigned)ref);
        r->indent--;
        emit_line(r, "}");
    }
    nest->strips = true;
    emit_kernel(r->e, "nn_vec");
    emit_line(r, "NN_INDEPENDENT");
    emit_line(r, "for (ptrdiff_t i%d = from; i%d < to; i%d++) {", last, last, last);
    r->indent++;
}

static const char *random_text(Nest *nest, Ref ref, const Node *node, const char *index) {
    if (nest->strips) return arena_printf(nest->r->e->comp, "u%u[i%d - from]", (unsigned)ref, nest->count - 1);
    Routine *r = nest->r;
    emit_kernel(r->e, "nn_random_at");
    return arena_printf(r->e->comp, "nn_random_at((uint32_t)(%s), %uu, step, %s, seed)", index,
                        (unsigned)node->attributes->index, r->lap);
}

/* Variables are written last: the loads behind a write wait for it where both lie at the same place of their pages, as the
 * states of a weight do. */
static void write_variables(Nest *nest) {
    Routine *r = nest->r;
    for (size_t i = 0; i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        if (node->op != OPCODE_STORE) continue;
        const char *index = nest_index(nest, ref), *value = operand_text(nest, ir_arg(r->graph, node, 0));
        write_variable(r, node->attributes->index, index, value);
    }
}

static void scalar_body(Nest *nest) {
    Routine *r = nest->r;
    for (size_t i = 0; i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        const char *index = nest_index(nest, ref);
        const char *operands[3] = { "", "", "" };
        bool of_panel = nest->product != NULL && i == 0;
        for (uint32_t k = 0; !of_panel && k < node->input_count; k++)
            operands[k] = operand_text(nest, ir_arg(r->graph, node, k));
        if (node->op == OPCODE_STORE) continue;
        const char *value = of_panel ? arena_printf(r->e->comp, "c[%s]", nest_panel_index(nest))
                          : ir_is_literal(node) ? emit_literal(r, node)
                          : node->op == OPCODE_RANDOM ? random_text(nest, ref, node, index)
                                                      : fill_template(nest, node, operands);
        emit_line(r, "const %s v%u = %s;", emit_c_type(node->element), (unsigned)ref, value);
        PlaceKind place = r->schedule->places[ref].kind;
        if (!of_panel && (place == PLACE_ARENA || place == PLACE_RESULT))
            emit_line(r, "%s = v%u;", emit_element(r, ref, nest_place(nest, ref)), (unsigned)ref);
    }
    write_variables(nest);
}

static void scalar_nest(Nest *nest) {
    nest_open_block(nest);
    nest->whole = !nest->r->e->options->jit && whole_can_run(nest);
    if (nest->whole) whole_copies(nest);
    for (int level = 0; level < nest->count; level++) {
        load_operands(nest, level);
        if (level == nest->count - 1 && has_strips(nest)) open_strips(nest);
        else if (level >= nest->outer) nest_open_loop(nest, level);
    }
    scalar_body(nest);
    if (nest->strips) {
        nest->r->indent--;
        emit_line(nest->r, "}");
    }
    nest_close(nest);
}

void emit_cluster(Routine *r, const Step *step, const Product *product) {
    Nest nest = { .r = r, .step = step, .product = product, .level = r->level, .position = r->position };
    for (size_t i = 0; i < step->count; i++) nest.position[step->nodes[i]] = (uint32_t)i + 1;
    nest_find_loops(&nest);
    if (r->e->options->jit && emit_can_block(&nest)) emit_blocks(&nest);
    else scalar_nest(&nest);
    for (size_t i = 0; i < step->count; i++) nest.position[step->nodes[i]] = 0;
    for (size_t i = 0; i < nest.touched.count; i++) nest.level[nest.touched.data[i]] = -1;
}
