/* emit_loop.c - a cluster as one loop nest, or what it is of a product's panel; strided copies.
 *
 * Axes that every operand walks alike are one loop: [n, 128] + [n, 128] is `for i0 < n * 128`, with a bias [128] it is
 * two loops. In C each node is a local, and gcc and clang vectorize the inner loop. libtcc does not, so for the JIT a long
 * inner loop goes in blocks of BLOCK elements, one call of a vector primitive a node, intermediates in block buffers:
 *     nn_v_add(m, t0, arena + i0, 1, weights->bias + i0, 1); nn_v_maximum(m, arena + i0, t0, 1, &k5, 0); */
#include "emit.h"

#include <string.h>

enum { BLOCK = 256, SHORT_LOOP = 64 };

/* A loop of the nest: its axes [from, to) of the space, walked as one. */
typedef struct Loop { int from, to; } Loop;

typedef struct Nest {
    Routine *r;
    const Step *step;
    Loop loops[MAX_RANK];
    int count;
    const Product *product;             /* of a panel: loops[0, outer) run outside it; NULL */
    int outer;
    bool flat;                          /* of a panel: its rows and columns are one loop */
    int *level;                         /* of each node and operand: its loop once it is in a local; -1 not yet */
    uint32_t *position;                 /* of a node of the cluster, + 1; 0: an operand from outside */
    ARRAY(Ref) touched;
} Nest;

/* ---- the nest ---- */

static bool is_long_axis(const Shape *space, int axis) {
    return space->dims[axis] != 1 || (space->batched && axis == 0);
}

static const Node *input_of(const Nest *nest, const Node *node, uint32_t i) {
    return ir_node(nest->r->graph, ir_arg(nest->r->graph, node, i));
}

/* Of a panel's nodes the first is the product that it is of. */
static size_t first_element(const Nest *nest) { return nest->product != NULL ? 1 : 0; }

/* The axes [from, to) are one loop for every operand of the element-wise nodes. */
static bool all_join(const Nest *nest, int from, int to) {
    for (size_t i = first_element(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(nest->r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!broadcast_joins(&input_of(nest, node, k)->shape, &nest->step->space, from, to)) return false;
    }
    return true;
}

static void find_loops(Nest *nest) {
    const Shape *space = &nest->step->space;
    for (int axis = 0; axis < space->rank; axis++) {
        if (!is_long_axis(space, axis)) continue;
        Loop *last = nest->count > 0 ? &nest->loops[nest->count - 1] : NULL;
        if (last != NULL && all_join(nest, last->from, axis + 1)) last->to = axis + 1;
        else nest->loops[nest->count++] = (Loop){ axis, axis + 1 };
    }
}

static bool is_one(const Span *span) { return span->size == 1 && !span->batched; }

static void find_panel_loops(Nest *nest) {
    const Product *p = nest->product;
    for (int i = 0; i < p->outer.count; i++)
        nest->loops[nest->count++] = (Loop){ p->outer.data[i].from, p->outer.data[i].to };
    nest->outer = nest->count;
    int end = is_one(&p->column) ? p->row.to : p->column.to;
    nest->flat = product_is_flat(p) && all_join(nest, p->row.from, end);
    if (nest->flat) {
        nest->loops[nest->count++] = (Loop){ p->row.from, end };
        return;
    }
    if (!is_one(&p->row)) nest->loops[nest->count++] = (Loop){ p->row.from, p->row.to };
    if (!is_one(&p->column)) nest->loops[nest->count++] = (Loop){ p->column.from, p->column.to };
}

/* Where a loop of a panel starts, and behind its end. */
typedef struct Range { const char *from, *to; } Range;

static Range range_of(const Nest *nest, int level) {
    Compilation *comp = nest->r->e->comp;
    if (nest->product == NULL)
        return (Range){ "0", emit_product(nest->r, &nest->step->space, nest->loops[level].from, nest->loops[level].to) };
    bool rows = !is_one(&nest->product->row) && level == nest->outer;
    long long width = (long long)nest->product->column.size;
    if (rows && nest->flat && width > 1)
        return (Range){ arena_printf(comp, "(ptrdiff_t)row * %lld", width),
                        arena_printf(comp, "(ptrdiff_t)(row + rows) * %lld", width) };
    return rows ? (Range){ "row", "row + rows" } : (Range){ "column", "column + columns" };
}

/* The panel's element of these counters, c having moved to the row. */
static const char *panel_index(const Nest *nest) {
    Compilation *comp = nest->r->e->comp;
    int last = nest->count - 1;
    if (last < nest->outer) return "0";
    return arena_printf(comp, "i%d - %s", last, nest->flat ? range_of(nest, last).from : "column");
}

/* ---- expressions ---- */

/* The index of an operand, of the loops' counters; the innermost counter may have another name. */
static const char *index_of(const Nest *nest, const Shape *operand, const char *innermost) {
    Compilation *comp = nest->r->e->comp;
    const char *text = NULL;
    for (int i = 0; i < nest->count; i++) {
        int64_t stride = broadcast_stride(operand, &nest->step->space, nest->loops[i].to - 1);
        if (stride == 0) continue;
        const char *counter = i == nest->count - 1 && innermost != NULL ? innermost : arena_printf(comp, "i%d", i);
        const char *term = stride == 1 ? counter : arena_printf(comp, "%s * %lld", counter, (long long)stride);
        text = text == NULL ? term : arena_printf(comp, "%s + %s", text, term);
    }
    return text == NULL ? "0" : text;
}

/* The loop whose body is the shallowest in which the operand's element is known. */
static int level_of(const Nest *nest, const Shape *operand) {
    int level = 0;
    for (int i = 0; i < nest->count; i++)
        if (broadcast_stride(operand, &nest->step->space, nest->loops[i].to - 1) != 0) level = i + 1;
    return level;
}

static const char *c_type(Element element) { return element == ELEMENT_I32 ? "int32_t" : "float"; }

static bool is_literal(const Node *node) { return node->op == OPCODE_FILL || node->op == OPCODE_BATCH_SIZE; }

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

/* ---- C: a local for each node ---- */

static void load_operands(Nest *nest, int level) {
    Routine *r = nest->r;
    for (size_t i = first_element(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            const Node *operand = ir_node(r->graph, input);
            bool literal = is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE;
            if (literal || nest->position[input] != 0 || nest->level[input] >= 0) continue;
            if (level_of(nest, &operand->shape) != level || level == nest->count) continue;
            nest->level[input] = level;
            array_push(r->e->comp, &nest->touched, input);
            emit_line(r, "const %s v%u = %s;", c_type(operand->element), (unsigned)input,
                      emit_element(r, input, index_of(nest, &operand->shape, NULL)));
        }
    }
}

/* The operand's text in the innermost body: a literal, a local, or a local made now. */
static const char *operand_text(Nest *nest, Ref input) {
    Routine *r = nest->r;
    const Node *operand = ir_node(r->graph, input);
    if (nest->position[input] == 0 && is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE)
        return emit_literal(r, operand);
    const char *name = arena_printf(r->e->comp, "v%u", (unsigned)input);
    if (nest->position[input] != 0 || nest->level[input] >= 0) return name;
    nest->level[input] = nest->count;
    array_push(r->e->comp, &nest->touched, input);
    emit_line(r, "const %s %s = %s;", c_type(operand->element), name,
              emit_element(r, input, index_of(nest, &operand->shape, NULL)));
    return name;
}

static void write_variable(Routine *r, uint32_t variable, const char *index, const char *value) {
    const Variable *v = &r->e->module->variables.data[variable];
    const char *name = emit_variable(r, variable);
    if (v->kind == VARIABLE_STEP) emit_line(r, "%s = (uint32_t)%s;", name, value);
    else if (emit_is_scalar(v)) emit_line(r, "%s = %s;", name, value);
    else emit_line(r, "%s[%s] = %s;", name, index, value);
}

static const char *random_text(Nest *nest, const Node *node, const char *index) {
    Routine *r = nest->r;
    emit_kernel(r->e, "nn_random_at");
    return arena_printf(r->e->comp, "nn_random_at((uint32_t)(%s), %uu, step, seed)", index,
                        (unsigned)node->attributes->index);
}

static void scalar_body(Nest *nest) {
    Routine *r = nest->r;
    const char *index = index_of(nest, &nest->step->space, NULL);
    for (size_t i = 0; i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        const char *operands[3] = { "", "", "" };
        bool of_panel = nest->product != NULL && i == 0;
        for (uint32_t k = 0; !of_panel && k < node->input_count; k++)
            operands[k] = operand_text(nest, ir_arg(r->graph, node, k));
        if (node->op == OPCODE_STORE) {
            write_variable(r, node->attributes->index, index, operands[0]);
            continue;
        }
        const char *value = of_panel ? arena_printf(r->e->comp, "c[%s]", panel_index(nest))
                          : is_literal(node) ? emit_literal(r, node)
                          : node->op == OPCODE_RANDOM ? random_text(nest, node, index)
                                                      : fill_template(nest, node, operands);
        emit_line(r, "const %s v%u = %s;", c_type(node->element), (unsigned)ref, value);
        PlaceKind place = r->schedule->places[ref].kind;
        if (!of_panel && (place == PLACE_ARENA || place == PLACE_RESULT))
            emit_line(r, "%s = v%u;", emit_element(r, ref, index), (unsigned)ref);
    }
}

static void open_loop(Nest *nest, int level) {
    Routine *r = nest->r;
    Range range = range_of(nest, level);
    const char *move = nest->product != NULL && level == nest->outer && level < nest->count - 1 ? ", c += c_row" : "";
    if (level == nest->count - 1 && !r->e->options->jit) {
        emit_kernel(r->e, "nn_vec");
        emit_line(r, "NN_INDEPENDENT");
    }
    emit_line(r, "for (ptrdiff_t i%d = %s; i%d < %s; i%d++%s) {", level, range.from, level, range.to, level, move);
    r->indent++;
}

/* A panel's function is a block already. */
static void open_block(Nest *nest) {
    if (nest->product != NULL) return;
    emit_line(nest->r, "{");
    nest->r->indent++;
}

static void close_nest(Nest *nest) {
    Routine *r = nest->r;
    for (int level = nest->product != NULL ? nest->outer : -1; level < nest->count; level++) {
        r->indent--;
        emit_line(r, "}");
    }
}

static void scalar_nest(Nest *nest) {
    open_block(nest);
    for (int level = 0; level < nest->count; level++) {
        load_operands(nest, level);
        if (level >= nest->outer) open_loop(nest, level);
    }
    scalar_body(nest);
    close_nest(nest);
}

/* ---- the JIT: blocks ---- */

static bool is_vector_cluster(const Nest *nest) {
    const Routine *r = nest->r;
    const Shape *space = &nest->step->space;
    if (nest->count == nest->outer) return false;
    int64_t length = 1;
    for (int axis = nest->loops[nest->count - 1].from; axis < nest->loops[nest->count - 1].to; axis++)
        length *= space->batched && axis == 0 ? space->dims[0] * r->e->module->batch : space->dims[axis];
    if (length < SHORT_LOOP) return false;
    for (size_t i = 0; i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        if (node->element != ELEMENT_F32) return false;
        if (is_literal(node)) return false;
        bool of_panel = nest->product != NULL && i == 0;
        bool known = of_panel || node->op == OPCODE_STORE || node->op == OPCODE_EXPAND || node->op == OPCODE_RANDOM;
        if (!known && op_info(node->op)->vector == NULL) return false;
        for (uint32_t k = 0; !of_panel && k < node->input_count; k++)
            if (input_of(nest, node, k)->element != ELEMENT_F32) return false;
    }
    return true;
}

typedef struct Blocks {
    Nest *nest;
    size_t *last_use;                   /* of each position: the last position that reads it */
    int *buffer;                        /* of each position: its block buffer, or -1: memory */
    int64_t *target;                    /* of each position: the variable that it is computed into, or -1 */
    ARRAY(bool) busy;
} Blocks;

/* A value that is stored into a variable which nothing between reads is computed right there. */
static int64_t direct_target(const Nest *nest, size_t position) {
    const Graph *graph = nest->r->graph;
    Ref value = nest->step->nodes[position];
    for (size_t i = position + 1; i < nest->step->count; i++) {
        const Node *node = ir_node(graph, nest->step->nodes[i]);
        if (node->op != OPCODE_STORE || ir_arg(graph, node, 0) != value) continue;
        uint32_t variable = node->attributes->index;
        for (size_t k = position + 1; k < i; k++) {
            const Node *between = ir_node(graph, nest->step->nodes[k]);
            for (uint32_t j = 0; j < between->input_count; j++) {
                const Node *root = ir_node(graph, view_root(graph, ir_arg(graph, between, j)));
                if (root->op == OPCODE_LOAD && root->attributes->index == variable) return -1;
            }
        }
        return variable;
    }
    return -1;
}

static int take_buffer(Blocks *b) {
    for (size_t i = 0; i < b->busy.count; i++)
        if (!b->busy.data[i]) {
            b->busy.data[i] = true;
            return (int)i;
        }
    array_push(b->nest->r->e->comp, &b->busy, true);
    return (int)b->busy.count - 1;
}

static void plan_blocks(Blocks *b) {
    const Nest *nest = b->nest;
    const Routine *r = nest->r;
    size_t count = nest->step->count;
    for (size_t i = 0; i < count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        b->buffer[i] = -1;
        b->target[i] = -1;
        for (uint32_t k = 0; k < node->input_count; k++) {
            uint32_t position = nest->position[ir_arg(r->graph, node, k)];
            if (position != 0) b->last_use[position - 1] = i;
        }
    }
    for (size_t i = first_element(nest); i < count; i++) {
        Ref ref = nest->step->nodes[i];
        PlaceKind place = r->schedule->places[ref].kind;
        bool memory = place == PLACE_ARENA || place == PLACE_RESULT || ir_node(r->graph, ref)->op == OPCODE_STORE;
        if (!memory) b->target[i] = direct_target(nest, i);
        if (!memory && b->target[i] < 0) b->buffer[i] = take_buffer(b);
        for (size_t k = 0; k < i; k++)
            if (b->last_use[k] == i && b->buffer[k] >= 0) b->busy.data[b->buffer[k]] = false;
    }
}

/* "pointer, step" of an operand. */
static const char *block_operand(Blocks *b, Ref input) {
    Nest *nest = b->nest;
    Routine *r = nest->r;
    Compilation *comp = r->e->comp;
    const Node *operand = ir_node(r->graph, input);
    uint32_t position = nest->position[input];
    if (position == 1 && nest->product != NULL) return arena_printf(comp, "c + %s, 1", panel_index(nest));
    if (position != 0 && b->buffer[position - 1] >= 0) return arena_printf(comp, "t%d, 1", b->buffer[position - 1]);
    if (position != 0 && b->target[position - 1] >= 0)
        return arena_printf(comp, "%s + %s, 1", emit_variable(r, (uint32_t)b->target[position - 1]),
                            index_of(nest, &nest->step->space, NULL));
    if (position == 0 && is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE)
        return arena_printf(comp, "&k%u, 0", (unsigned)input);
    int64_t step = broadcast_stride(&operand->shape, &nest->step->space, nest->loops[nest->count - 1].to - 1);
    const char *index = index_of(nest, &operand->shape, NULL), *pointer = emit_pointer(r, input);
    if (strcmp(index, "0") == 0) return arena_printf(comp, "%s, %lld", pointer, (long long)step);
    return arena_printf(comp, "%s + %s, %lld", pointer, index, (long long)step);
}

static const char *block_result(Blocks *b, size_t position) {
    Nest *nest = b->nest;
    Routine *r = nest->r;
    Ref ref = nest->step->nodes[position];
    const Node *node = ir_node(r->graph, ref);
    const char *index = index_of(nest, &nest->step->space, NULL);
    if (b->buffer[position] >= 0) return arena_printf(r->e->comp, "t%d", b->buffer[position]);
    const char *pointer = node->op == OPCODE_STORE   ? emit_variable(r, node->attributes->index)
                          : b->target[position] >= 0 ? emit_variable(r, (uint32_t)b->target[position])
                                                     : emit_pointer(r, ref);
    return arena_printf(r->e->comp, "%s + %s", pointer, index);
}

static void block_body(Blocks *b) {
    Nest *nest = b->nest;
    Routine *r = nest->r;
    for (size_t i = first_element(nest); i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        const char *result = block_result(b, i), *operands[3] = { "", "", "" };
        for (uint32_t k = 0; k < node->input_count; k++) operands[k] = block_operand(b, ir_arg(r->graph, node, k));
        if (node->op == OPCODE_STORE) {
            uint32_t position = nest->position[ir_arg(r->graph, node, 0)];
            if (position != 0 && b->target[position - 1] == (int64_t)node->attributes->index) continue;
        }
        if (node->op == OPCODE_STORE || node->op == OPCODE_EXPAND)
            emit_line(r, "nn_v_mul(m, %s, %s, &k_one, 0);", result, operands[0]);
        else if (node->op == OPCODE_RANDOM)
            emit_line(r, "nn_random(m, (uint32_t)(%s), %uu, step, seed, %s);", index_of(nest, &nest->step->space, NULL),
                      (unsigned)node->attributes->index, result);
        else
            emit_line(r,
                      node->input_count == 1   ? "%s(m, %s, %s);"
                      : node->input_count == 2 ? "%s(m, %s, %s, %s);"
                                               : "%s(m, %s, %s, %s, %s);",
                      op_info(node->op)->vector, result, operands[0], operands[1], operands[2]);
    }
}

static void block_literals(Nest *nest) {
    Routine *r = nest->r;
    emit_line(r, "float k_one = 1.0f;");
    for (size_t i = first_element(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            const Node *operand = ir_node(r->graph, input);
            if (!is_literal(operand) || nest->position[input] != 0 || nest->level[input] >= 0) continue;
            if (r->schedule->places[input].kind != PLACE_NONE) continue;
            nest->level[input] = 0;
            array_push(r->e->comp, &nest->touched, input);
            emit_line(r, "float k%u = %s;", (unsigned)input, emit_literal(r, operand));
        }
    }
}

static void block_nest(Nest *nest) {
    Routine *r = nest->r;
    Compilation *comp = r->e->comp;
    size_t count = nest->step->count;
    int inner = nest->count - 1;
    Blocks b = {.nest = nest,
                .last_use = arena_alloc(comp, count * sizeof *b.last_use),
                .buffer = arena_alloc(comp, count * sizeof *b.buffer),
                .target = arena_alloc(comp, count * sizeof *b.target)};
    plan_blocks(&b);
    open_block(nest);
    for (size_t i = 0; i < b.busy.count; i++) emit_line(r, "float t%zu[%d];", i, BLOCK);
    block_literals(nest);
    for (int level = nest->outer; level < inner; level++) open_loop(nest, level);
    Range range = range_of(nest, inner);
    emit_line(r, "for (ptrdiff_t i%d = %s; i%d < %s; i%d += %d) {", inner, range.from, inner, range.to, inner, BLOCK);
    r->indent++;
    emit_line(r, "int m = %s - i%d < %d ? (int)(%s - i%d) : %d;", range.to, inner, BLOCK, range.to, inner, BLOCK);
    block_body(&b);
    close_nest(nest);
}

void emit_cluster(Routine *r, const Step *step, const Product *product) {
    Nest nest = { .r = r, .step = step, .product = product, .level = r->level, .position = r->position };
    for (size_t i = 0; i < step->count; i++) nest.position[step->nodes[i]] = (uint32_t)i + 1;
    if (product != NULL) find_panel_loops(&nest);
    else find_loops(&nest);
    if (r->e->options->jit && is_vector_cluster(&nest)) block_nest(&nest);
    else scalar_nest(&nest);
    for (size_t i = 0; i < step->count; i++) nest.position[step->nodes[i]] = 0;
    for (size_t i = 0; i < nest.touched.count; i++) nest.level[nest.touched.data[i]] = -1;
}

/* ---- copies ---- */

void emit_copy(Routine *r, Element element, const char *to, const char *from, const CopyAxis *axes, int count) {
    Compilation *comp = r->e->comp;
    const char *to_index = "0", *from_index = "0";
    int loops = count;
    const CopyAxis *last = count > 0 ? &axes[count - 1] : NULL;
    bool rows = last != NULL && last->to == 1 && last->from == 1 && last->fixed >= 4;
    if (rows) loops--;
    for (int i = 0; i < loops; i++) {
        emit_line(r, "for (ptrdiff_t i%d = 0; i%d < %s; i%d++)%s", i, i, axes[i].size, i, i == loops - 1 ? "" : " {");
        r->indent++;
        to_index = arena_printf(comp, "%s + i%d * %lld", to_index, i, (long long)axes[i].to);
        from_index = arena_printf(comp, "%s + i%d * %lld", from_index, i, (long long)axes[i].from);
    }
    const char *to_text = loops > 0 ? to_index + 4 : to_index, *from_text = loops > 0 ? from_index + 4 : from_index;
    if (rows)
        emit_line(r, "memcpy(%s + %s, %s + %s, %s * sizeof(%s));", to, to_text, from, from_text, last->size,
                  c_type(element));
    else emit_line(r, "(%s)[%s] = (%s)[%s];", to, to_text, from, from_text);
    for (int i = 0; i < loops; i++) {
        r->indent--;
        if (i > 0) emit_line(r, "}");
    }
}
