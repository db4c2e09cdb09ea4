/* emit_block.c - a cluster, or what is done with a panel, for libtcc, which does not vectorize.
 *
 * A long inner loop goes in blocks of BLOCK elements, one call of a vector primitive a node, intermediates in buffers:
 *     nn_v_add(m, t0, arena + i0, 1, weights->bias + i0, 1); nn_v_maximum(m, arena + i0, t0, 1, &k5, 0);
 * Idioms are one call: v + (g - v) c, relu, Adam's step. Short rows, like [n, 10] with a bias [10], are one loop all the same:
 * a block is whole rows, and what is read along the rows or across them is repeated into a buffer first. */
#include "emit_nest.h"

#include <string.h>

enum { BLOCK = 256, SHORT_LOOP = 8 };                   /* fewer elements are made as fast one by one */

static bool is_vector_node(const Nest *nest, const Node *node) {
    if (node->element != ELEMENT_F32 || ir_is_literal(node)) return false;
    for (uint32_t k = 0; k < node->input_count; k++)
        if (nest_input(nest, node, k)->element != ELEMENT_F32) return false;
    return node->op == OPCODE_STORE || node->op == OPCODE_EXPAND || node->op == OPCODE_RANDOM
        || op_info(node->op)->vector != NULL;
}

/* Elements of a loop at most. */
static int64_t loop_length(const Nest *nest, int level) {
    const Shape *space = &nest->step->space;
    int64_t length = 1;
    for (int axis = nest->loops[level].from; axis < nest->loops[level].to; axis++)
        length *= space->batched && axis == 0 ? space->dims[0] * nest->r->e->module->batch : space->dims[axis];
    return length;
}

/* How an operand walks the two innermost loops as one: like the space; the same for each outer index; the same for each
 * inner one. */
typedef enum Walk { WALK_ALONG, WALK_TILE, WALK_SPREAD, WALK_NOT } Walk;

static Walk walk_of(const Nest *nest, Ref operand, const Loop *outer, const Loop *inner) {
    const Shape *space = &nest->step->space;
    const Graph *graph = nest->r->graph;
    int64_t far = broadcast_stride(graph, operand, space, outer->to - 1);
    int64_t near = broadcast_stride(graph, operand, space, inner->to - 1);
    if (broadcast_joins(graph, operand, space, outer->from, inner->to)) return WALK_ALONG;
    if (far == 0 && near == 1) return WALK_TILE;
    return near == 0 && far == 1 ? WALK_SPREAD : WALK_NOT;
}

static Walk walk_here(const Nest *nest, Ref operand) {
    if (nest->width == 0) return WALK_ALONG;
    return walk_of(nest, operand, &nest->rows, &nest->row);
}

static bool all_walk(const Nest *nest, const Loop *outer, const Loop *inner) {
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(nest->r->graph, nest->step->nodes[i]);
        if (walk_of(nest, nest->step->nodes[i], outer, inner) != WALK_ALONG) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (walk_of(nest, ir_arg(nest->r->graph, node, k), outer, inner) == WALK_NOT) return false;
    }
    return true;
}

/* Makes one loop of the last two where the inner one is short. */
static void join_short_rows(Nest *nest) {
    if (nest->count < nest->outer + 2) return;
    Loop *outer = &nest->loops[nest->count - 2];
    const Loop *inner = &nest->loops[nest->count - 1];
    int64_t width = loop_length(nest, nest->count - 1);
    bool fixed = !(nest->step->space.batched && inner->from == 0), whole = nest->product == NULL || product_is_flat(nest->product);
    if (!fixed || !whole || width < 2 || width > BLOCK / 2 || !all_walk(nest, outer, inner)) return;
    nest->width = width;
    nest->rows = *outer;
    nest->row = *inner;
    nest->flat = nest->product != NULL;
    outer->to = inner->to;
    nest->count--;
}

/* Primitives write neighbours and read such, or one element again and again: not the columns of a matrix, as slices may be. */
static bool is_walked_by_primitives(const Nest *nest, Ref ref) {
    const Node *node = ir_node(nest->r->graph, ref);
    int last = nest->count - 1;
    if (last < nest->outer) return true;
    for (uint32_t k = 0; k < node->input_count; k++) {
        int64_t stride = nest_stride(nest, ir_arg(nest->r->graph, node, k), last);
        if (stride != 0 && stride != 1) return false;
    }
    return nest_stride(nest, ref, last) == 1;
}

bool emit_can_block(Nest *nest) {
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        if (!is_vector_node(nest, ir_node(nest->r->graph, ref)) || !is_walked_by_primitives(nest, ref)) return false;
    }
    Nest before = *nest;
    join_short_rows(nest);
    if (nest->count > nest->outer && loop_length(nest, nest->count - 1) >= SHORT_LOOP) return true;
    *nest = before;
    return false;
}

/* Nodes one behind the other that are one primitive. wiring: each node's operands, a word each; a letter is the result of
 * that node of the idiom, a digit an operand of the primitive, the same one where it comes again. */
enum { IDIOM_NODES = 5, IDIOM_OPERANDS = 5 };
typedef struct Idiom { Op ops[IDIOM_NODES + 1]; const char *wiring, *vector; } Idiom;

/* Of those that begin alike the longer first. */
static const Idiom idioms[] = {
    {{OPCODE_MUL, OPCODE_SQRT, OPCODE_ADD, OPCODE_QUOTIENT, OPCODE_SUB}, "01 2 b3 ac 4d", "nn_v_root_step"},
    {{OPCODE_ADD, OPCODE_LESS, OPCODE_SELECT}, "01 2a ba3", "nn_v_add_less_select"},
    {{OPCODE_MUL, OPCODE_NEG, OPCODE_EXP}, "00 a b", "nn_v_gauss"},
    {{OPCODE_LESS, OPCODE_SELECT}, "01 a23", "nn_v_less_select"},
    {{OPCODE_SUB, OPCODE_FMA}, "01 a21", "nn_v_lerp"},
    {{OPCODE_SUB, OPCODE_EXP}, "01 a", "nn_v_sub_exp"},
    {{OPCODE_NEG, OPCODE_FMA}, "2 01a", "nn_v_fms"},
    {{OPCODE_NEG, OPCODE_FMA}, "0 a12", "nn_v_fnma"},
    {{OPCODE_SQRT, OPCODE_ADD}, "0 a1", "nn_v_sqrt_add"},
    {{OPCODE_ADD, OPCODE_MUL}, "01 a2", "nn_v_add_mul"},
    {{OPCODE_SUB, OPCODE_MUL}, "01 a2", "nn_v_sub_mul"},
    {{OPCODE_SUB, OPCODE_MUL}, "01 2a", "nn_v_sub_mul"},
    {{OPCODE_MUL, OPCODE_MUL}, "01 a2", "nn_v_mul_mul"},
    {{OPCODE_MUL, OPCODE_MUL}, "01 2a", "nn_v_mul_mul"},
};
enum { IDIOM_COUNT = sizeof idioms / sizeof *idioms };

static uint32_t idiom_length(const Idiom *idiom) {
    uint32_t length = 0;
    while (idiom->ops[length] != OPCODE_NONE) length++;
    return length;
}

const char *emit_idiom(size_t i, int *operands) {
    if (i >= IDIOM_COUNT) return NULL;
    *operands = 0;
    for (const char *text = idioms[i].wiring; *text != '\0'; text++)
        if (*text >= '0' && *text <= '9' && *text - '0' >= *operands) *operands = *text - '0' + 1;
    return idioms[i].vector;
}

/* Whether the nodes are the idiom, and what its operands are. Its results but the last are read by it alone: so many times. */
static bool is_idiom(const Graph *graph, const Idiom *idiom, const Ref *nodes, const uint32_t *uses, Ref *operands) {
    uint32_t own[IDIOM_NODES] = {0}, count = idiom_length(idiom);
    const char *text = idiom->wiring;
    for (int i = 0; i < IDIOM_OPERANDS; i++) operands[i] = NO_REF;
    for (uint32_t i = 0; i < count; i++, text += *text == ' ') {
        const Node *node = ir_node(graph, nodes[i]);
        if (node->op != idiom->ops[i]) return false;
        for (uint32_t k = 0; *text != ' ' && *text != '\0'; k++, text++) {
            Ref input = ir_arg(graph, node, k);
            bool inner = *text >= 'a';
            if (inner) own[*text - 'a']++;
            Ref *wanted = &operands[inner ? 0 : *text - '0'];
            if (inner ? input != nodes[*text - 'a'] : *wanted != NO_REF && *wanted != input) return false;
            if (!inner) *wanted = input;
        }
    }
    for (uint32_t i = 0; i + 1 < count; i++)
        if (own[i] != uses[i]) return false;
    return true;
}

typedef struct Blocks {
    Nest *nest;
    size_t *last_use;                   /* of each position: the last position that reads it */
    uint32_t *uses;                     /* how many operands it is */
    const Idiom **idiom;                /* of a position: what ends there, or NULL */
    bool *inner;                        /* of a position: it is in an idiom, and not its last node */
    int *buffer;                        /* of each position: its block buffer, or -1: memory */
    int64_t *target;                    /* of each position: the variable that it is computed into, or -1 */
    ARRAY(bool) busy;
    ARRAY(Ref) repeated;                /* operands that are read from a buffer of the block, r<number> */
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

static bool is_in_memory(const Nest *nest, Ref ref) {
    PlaceKind place = nest->r->schedule->places[ref].kind;
    return place == PLACE_ARENA || place == PLACE_RESULT || ir_node(nest->r->graph, ref)->op == OPCODE_STORE;
}

/* The idiom that begins at the position, or NULL. */
static const Idiom *idiom_at(const Blocks *b, size_t position, Ref *operands) {
    const Nest *nest = b->nest;
    for (size_t i = 0; i < IDIOM_COUNT; i++) {
        uint32_t length = idiom_length(&idioms[i]), k = 0;
        if (position + length > nest->step->count) continue;
        while (k + 1 < length && !is_in_memory(nest, nest->step->nodes[position + k])) k++;
        if (k + 1 < length) continue;
        if (is_idiom(nest->r->graph, &idioms[i], nest->step->nodes + position, b->uses + position, operands)) return &idioms[i];
    }
    return NULL;
}

/* An idiom's operands are read at its end. */
static void find_idioms(Blocks *b) {
    const Nest *nest = b->nest;
    Ref operands[IDIOM_OPERANDS];
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Idiom *idiom = idiom_at(b, i, operands);
        if (idiom == NULL) continue;
        size_t last = i + idiom_length(idiom) - 1;
        for (int k = 0; k < IDIOM_OPERANDS; k++) {
            uint32_t position = operands[k] != NO_REF ? nest->position[operands[k]] : 0;
            if (position != 0 && b->last_use[position - 1] < last) b->last_use[position - 1] = last;
        }
        b->idiom[last] = idiom;
        for (; i < last; i++) b->inner[i] = true;
    }
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
            if (position == 0) continue;
            b->last_use[position - 1] = i;
            b->uses[position - 1]++;
        }
    }
    find_idioms(b);
    for (size_t i = nest_first(nest); i < count; i++) {
        Ref ref = nest->step->nodes[i];
        if (b->inner[i]) continue;
        bool memory = is_in_memory(nest, ref);
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
    if (position == 1 && nest->product != NULL) return arena_printf(comp, "c + %s, 1", nest_panel_index(nest));
    if (position != 0 && b->buffer[position - 1] >= 0) return arena_printf(comp, "t%d, 1", b->buffer[position - 1]);
    if (position != 0 && b->target[position - 1] >= 0)
        return arena_printf(comp, "%s + %s, 1", emit_variable(r, (uint32_t)b->target[position - 1]),
                            nest_index(nest, input));
    if (position == 0 && ir_is_literal(operand) && r->schedule->places[input].kind == PLACE_NONE)
        return arena_printf(comp, "&k%u, 0", (unsigned)input);
    if (walk_here(nest, input) != WALK_ALONG) return arena_printf(comp, "r%u, 1", (unsigned)input);
    int64_t step = nest_stride(nest, input, nest->count - 1);
    const char *index = nest_place(nest, input), *pointer = whole_pointer(nest, input);
    if (strcmp(index, "0") == 0) return arena_printf(comp, "%s, %lld", pointer, (long long)step);
    return arena_printf(comp, "%s + %s, %lld", pointer, index, (long long)step);
}

static const char *block_result(Blocks *b, size_t position) {
    Nest *nest = b->nest;
    Routine *r = nest->r;
    Ref ref = nest->step->nodes[position];
    const Node *node = ir_node(r->graph, ref);
    const char *index = nest_place(nest, ref);
    if (b->buffer[position] >= 0) return arena_printf(r->e->comp, "t%d", b->buffer[position]);
    const char *pointer = node->op == OPCODE_STORE   ? emit_variable(r, node->attributes->index)
                          : b->target[position] >= 0 ? emit_variable(r, (uint32_t)b->target[position])
                                                     : emit_pointer(r, ref);
    return arena_printf(r->e->comp, "%s + %s", pointer, index);
}

static void put_idiom(Blocks *b, size_t last, const char *result) {
    Routine *r = b->nest->r;
    const Idiom *idiom = b->idiom[last];
    size_t first = last + 1 - idiom_length(idiom);
    Ref operands[IDIOM_OPERANDS];
    Buffer call = {0};
    is_idiom(r->graph, idiom, b->nest->step->nodes + first, b->uses + first, operands);
    for (int k = 0; k < IDIOM_OPERANDS && operands[k] != NO_REF; k++) buffer_printf(&call, ", %s", block_operand(b, operands[k]));
    emit_line(r, "%s(m, %s%s);", idiom->vector, result, call.text != NULL ? call.text : "");
    buffer_free(&call);
}

static void block_body(Blocks *b) {
    Nest *nest = b->nest;
    Routine *r = nest->r;
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        Ref ref = nest->step->nodes[i];
        const Node *node = ir_node(r->graph, ref);
        if (b->inner[i]) continue;
        const char *result = block_result(b, i), *operands[3] = { "", "", "" };
        if (b->idiom[i] != NULL) {
            put_idiom(b, i, result);
            continue;
        }
        for (uint32_t k = 0; k < node->input_count; k++) operands[k] = block_operand(b, ir_arg(r->graph, node, k));
        if (node->op == OPCODE_STORE) {
            uint32_t position = nest->position[ir_arg(r->graph, node, 0)];
            if (position != 0 && b->target[position - 1] == (int64_t)node->attributes->index) continue;
        }
        if (node->op == OPCODE_STORE || node->op == OPCODE_EXPAND)
            emit_line(r, "nn_v_mul(m, %s, %s, &k_one, 0);", result, operands[0]);
        else if (node->op == OPCODE_RANDOM)
            emit_line(r, "nn_random(m, (uint32_t)(%s), %uu, step, %s, seed, %s);", nest_index(nest, ref),
                      (unsigned)node->attributes->index, r->lap, result);
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
    for (size_t i = nest_first(nest); i < nest->step->count; i++) {
        const Node *node = ir_node(r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(r->graph, node, k);
            const Node *operand = ir_node(r->graph, input);
            if (!ir_is_literal(operand) || nest->position[input] != 0 || nest->level[input] >= 0) continue;
            if (r->schedule->places[input].kind != PLACE_NONE) continue;
            nest->level[input] = 0;
            array_push(r->e->comp, &nest->touched, input);
            emit_line(r, "float k%u = %s;", (unsigned)input, emit_literal(r, operand));
        }
    }
}

static void find_repeated(Blocks *b) {
    const Nest *nest = b->nest;
    for (size_t i = nest_first(nest); i < nest->step->count && nest->width > 0; i++) {
        const Node *node = ir_node(nest->r->graph, nest->step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(nest->r->graph, node, k);
            bool literal = ir_is_literal(nest_input(nest, node, k)) && nest->r->schedule->places[input].kind == PLACE_NONE;
            bool known = literal || nest->position[input] != 0 || walk_here(nest, input) == WALK_ALONG;
            for (size_t j = 0; j < b->repeated.count; j++) known |= b->repeated.data[j] == input;
            if (!known) array_push(nest->r->e->comp, &b->repeated, input);
        }
    }
}

/* Fills the buffers of the operands that walk so. `index`: of the row where the block starts, in what is spread. */
static void repeat(Blocks *b, Walk walk, int size, const char *index) {
    Nest outer = *b->nest;
    outer.count--;
    for (size_t i = 0; i < b->repeated.count; i++) {
        Ref ref = b->repeated.data[i];
        if (walk_here(b->nest, ref) != walk) continue;
        const char *pointer = emit_pointer(outer.r, ref), *start = nest_place(&outer, ref);
        if (walk == WALK_TILE)
            emit_line(outer.r, "nn_v_tile(%d, %d, r%u, %s + %s);", size, (int)outer.width, (unsigned)ref, pointer, start);
        else
            emit_line(outer.r, "nn_v_spread(m, %d, r%u, %s + %s + %s);", (int)outer.width, (unsigned)ref, pointer, start, index);
    }
}

/* A panel of whole rows that nothing is broadcast along or across is one long row: fewer, longer blocks. */
static void join_whole_rows(const Nest *nest) {
    const Product *product = nest->product;
    if (product == NULL || nest->flat || nest->count != nest->outer + 2) return;
    if (!nest_joins(nest, product->row.from, product->column.to) || product->column.batched) return;
    long long width = (long long)product->column.size;
    emit_line(nest->r, "if (columns == %lld && c_row == %lld) columns *= rows, rows = 1;", width, width);
}

void emit_blocks(Nest *nest) {
    Routine *r = nest->r;
    Compilation *comp = r->e->comp;
    size_t count = nest->step->count;
    int inner = nest->count - 1, size = nest->width > 0 ? (int)(BLOCK / nest->width * nest->width) : BLOCK;
    Blocks b = {.nest = nest,
                .last_use = arena_alloc(comp, count * sizeof *b.last_use),
                .uses = arena_alloc(comp, count * sizeof *b.uses),
                .idiom = arena_alloc(comp, count * sizeof *b.idiom),
                .inner = arena_alloc(comp, count),
                .buffer = arena_alloc(comp, count * sizeof *b.buffer),
                .target = arena_alloc(comp, count * sizeof *b.target)};
    plan_blocks(&b);
    find_repeated(&b);
    nest_open_block(nest);
    nest->whole = nest->width == 0 && whole_can_run(nest);
    if (nest->whole) whole_copies(nest);
    for (size_t i = 0; i < b.busy.count; i++) emit_line(r, "float t%zu[%d];", i, BLOCK);
    for (size_t i = 0; i < b.repeated.count; i++) emit_line(r, "float r%u[%d];", (unsigned)b.repeated.data[i], BLOCK);
    block_literals(nest);
    join_whole_rows(nest);
    for (int level = nest->outer; level < inner; level++) nest_open_loop(nest, level);
    repeat(&b, WALK_TILE, size, NULL);
    Range range = nest_range(nest, inner);
    emit_line(r, "for (ptrdiff_t i%d = %s; i%d < %s; i%d += %d) {", inner, range.from, inner, range.to, inner, size);
    r->indent++;
    if (nest->whole) emit_line(r, "int m = ((int)(%s) + 7) / 8 * 8;", range.to);                /* one block: NN_WHOLE */
    else emit_line(r, "int m = %s - i%d < %d ? (int)(%s - i%d) : %d;", range.to, inner, size, range.to, inner, size);
    repeat(&b, WALK_SPREAD, size, arena_printf(comp, "i%d / %d", inner, (int)nest->width));
    block_body(&b);
    nest_close(nest);
}
