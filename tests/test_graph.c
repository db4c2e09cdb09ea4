/* test_graph.c - the graph: every op's shape, gradient and printed form, and that simplify keeps values.
 *
 * Reads nothing from disk. Each row of ops.h needs a case here unless it is a source or an update: a small graph of
 * three variables whose gradient by gradient_run must agree with finite differences in the reference interpreter. */
#include "reference.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

int test_graph_register(void);

enum { VARIABLES = 4, SAMPLES = 3, LARGEST = 64, RANDOM_NODES = 60, RANDOM_GRAPHS = 200 };

/* A module with variables p [2,3] positive, q [3] and r [2,3] of mixed signs, s [2,3]; argument x [n,3], y int [n]. */
typedef struct Fixture {
    Compilation comp;
    Module module;
    Program *program;
    Builder b;
    Ref p, q, r, x, y;
    double storage[VARIABLES][LARGEST], inputs[2][LARGEST];
} Fixture;

static Shape static_shape(int rank, int64_t a, int64_t b) {
    return shape_of(false, rank, (int64_t[]){a, b});
}

static Shape batch_shape(int rank, int64_t a) {
    return shape_of(true, rank, (int64_t[]){1, a});
}

static void add_variable(Fixture *f, const char *name, Shape shape) {
    Variable variable = {.name = name, .kind = VARIABLE_WEIGHT, .shape = shape, .trainable = true};
    array_push(&f->comp, &f->module.variables, variable);
}

static void fixture_start(Fixture *f) {
    memset(f, 0, sizeof *f);
    compilation_init(&f->comp);
    f->module.name = "m";
    f->module.random_count = 1;
    add_variable(f, "p", static_shape(2, 2, 3));
    add_variable(f, "q", static_shape(1, 3, 0));
    add_variable(f, "r", static_shape(2, 2, 3));
    add_variable(f, "s", static_shape(2, 2, 3));
    Argument x = {.name = "x", .shape = batch_shape(2, 3)}, y = {.name = "y", .shape = batch_shape(1, 0)};
    y.element = ELEMENT_I32;
    array_push(&f->comp, &f->module.arguments, x);
    array_push(&f->comp, &f->module.arguments, y);
    f->program = &f->module.programs[PROGRAM_TRAIN];
    *f->program = (Program){.kind = PROGRAM_TRAIN, .present = true};
    f->b = (Builder){.comp = &f->comp, .graph = &f->program->graph};
    f->p = ir_load(&f->b, &f->module, 0);
    f->q = ir_load(&f->b, &f->module, 1);
    f->r = ir_load(&f->b, &f->module, 2);
    f->x = ir_input(&f->b, 0, ELEMENT_F32, x.shape);
    f->y = ir_input(&f->b, 1, ELEMENT_I32, y.shape);
    for (int i = 0; i < LARGEST; i++) {
        f->storage[0][i] = 0.3 + 0.17 * ((i * 5) % 7);
        f->storage[1][i] = 0.9 * sin(1.7 * i + 0.4);
        f->storage[2][i] = 1.3 * cos(2.3 * i + 0.2);
        f->inputs[0][i] = 1.1 * sin(0.9 * i + 0.7);
        f->inputs[1][i] = i % 2;
    }
}

static void fixture_run(Fixture *f, double **results) {
    double *variables[VARIABLES];
    const double *arguments[2] = {f->inputs[0], f->inputs[1]};
    for (int i = 0; i < VARIABLES; i++)
        variables[i] = f->storage[i];
    reference_run(&f->module, f->program, variables, SAMPLES, arguments, 3, 42, results);
}

static void add_result(Fixture *f, Ref ref) {
    array_push(&f->comp, &f->program->results, ref);
}

static const Node *at(const Fixture *f, Ref ref) {
    return ir_node(&f->program->graph, ref);
}

static Op result_op(const Fixture *f, size_t i) {
    return at(f, f->program->results.data[i])->op;
}

/* ---- a case for each op --------------------------------------------------------------------------------------------- */

static Ref weighted(Fixture *f, Ref x) {
    return ir_binary(&f->b, OPCODE_MUL, x, ir_scalar(&f->b, 0.7));
}

static Ref case_elementwise(Fixture *f, Op op) {
    Builder *b = &f->b;
    bool positive = op == OPCODE_SQRT || op == OPCODE_LOG || op == OPCODE_LOG1P;
    switch (op) {
    case OPCODE_SELECT: return ir_select(b, ir_binary(b, OPCODE_LESS, f->r, ir_scalar(b, 0)), f->p, weighted(f, f->q));
    case OPCODE_FMA: return ir_elementwise(b, op, (Ref[]){f->p, f->q, f->r}, 3);
    case OPCODE_EXPAND: return ir_expand(b, f->q, batch_shape(2, 3));
    case OPCODE_CAST: return ir_binary(b, OPCODE_ADD, f->p, ir_cast(b, ir_cast(b, f->r, ELEMENT_I32), ELEMENT_F32));
    case OPCODE_POW:
    case OPCODE_DIV: return ir_binary(b, op, ir_binary(b, OPCODE_MUL, f->p, f->p), ir_unary(b, OPCODE_EXP, f->q));
    default: break;
    }
    if (op_info(op)->arity == 2)
        return ir_binary(b, op, f->r, ir_binary(b, OPCODE_ADD, f->q, f->x));
    return ir_unary(b, op, positive ? f->p : f->r);
}

static Ref case_move(Fixture *f, Op op) {
    Builder *b = &f->b;
    switch (op) {
    case OPCODE_RESHAPE: return ir_reshape(b, f->r, static_shape(2, 3, 2));
    case OPCODE_TRANSPOSE: return ir_transpose(b, f->r, (int[]){1, 0});
    case OPCODE_SLICE: return ir_slice(b, f->r, (int64_t[]){0, 1}, (int64_t[]){1, 3});
    case OPCODE_PAD: return ir_pad(b, f->r, (int64_t[]){1, 0}, (int64_t[]){0, 2}, 0.5);
    case OPCODE_CONCAT: return ir_concat(b, (Ref[]){f->x, f->q, f->x}, 3, 1);
    case OPCODE_REVERSE: return ir_reverse(b, f->r, 1);
    case OPCODE_STOP_GRADIENT: return f->p;         /* its derivative is meant to be wrong: test_custom */
    case OPCODE_CUSTOM: return f->p;
    default: return NO_REF;
    }
}

/* h [n,2] = tanh(h + x_t + q[0..2]), over x [n,3] as three steps; stacks h r [n,3]. */
static Ref case_scan(Fixture *f, bool backward) {
    ScanBody *scan = arena_alloc(&f->comp, sizeof *scan);
    Module *m = &scan->module;
    *scan = (ScanBody){.kind = PROGRAM_TRAIN, .captured = 2, .sequences = 1, .steps = 3, .backward = backward};
    m->name = "m";
    array_push(&f->comp, &m->arguments, ((Argument){.name = "q", .shape = static_shape(1, 2, 0)}));
    array_push(&f->comp, &m->arguments, ((Argument){.name = "r", .shape = static_shape(2, 2, 3)}));
    array_push(&f->comp, &m->arguments, ((Argument){.name = "x", .shape = batch_shape(2, 1)}));
    array_push(&f->comp, &m->variables, ((Variable){.name = "h", .kind = VARIABLE_CARRY, .shape = batch_shape(2, 2)}));
    Program *body = scan_program(scan);
    *body = (Program){.kind = PROGRAM_TRAIN, .present = true, .body = true};
    Builder b = {.comp = &f->comp, .graph = &body->graph};
    Ref q = ir_input(&b, 0, ELEMENT_F32, static_shape(1, 2, 0)), r = ir_input(&b, 1, ELEMENT_F32, static_shape(2, 2, 3));
    Ref x = ir_input(&b, 2, ELEMENT_F32, batch_shape(2, 1)), h = ir_load(&b, m, 0);
    Ref sum = ir_binary(&b, OPCODE_ADD, ir_binary(&b, OPCODE_ADD, h, x), q);
    Ref y = ir_contract(&b, h, r, "ab", "bc", "ac"), next = ir_unary(&b, OPCODE_TANH, sum);
    array_push(&f->comp, &body->results, y);
    ir_carry_all(&b, &next, 1);
    Ref head = ir_slice(&f->b, f->q, (int64_t[]){0}, (int64_t[]){2});
    Ref start = ir_expand(&f->b, ir_unary(&f->b, OPCODE_SIN, head), batch_shape(2, 2));
    Ref steps = ir_reshape(&f->b, ir_binary(&f->b, OPCODE_MUL, f->x, f->q), shape_of(true, 3, (int64_t[]){1, 3, 1}));
    Ref ref = ir_scan(&f->b, scan, (Ref[]){head, f->r, steps, start});
    Ref last = ir_part(&f->b, ref, 0), all = ir_reshape(&f->b, ir_part(&f->b, ref, 1), batch_shape(2, 9));
    return ir_concat(&f->b, (Ref[]){last, all}, 2, 1);
}

static Ref case_rest(Fixture *f, Op op) {
    Builder *b = &f->b;
    Ref joined = ir_binary(b, OPCODE_MUL, f->x, f->q);
    switch (op) {
    case OPCODE_SUM: return ir_reduce(b, op, ir_binary(b, OPCODE_ADD, joined, f->r), 1u | 2u, true);
    case OPCODE_MAX: return ir_reduce(b, op, f->r, 2, false);
    case OPCODE_ARGMAX: return ir_cast(b, ir_argmax(b, f->r, 1), ELEMENT_F32);
    case OPCODE_CUMSUM: return ir_cumsum(b, f->r, 1);
    case OPCODE_CONTRACT: return ir_contract(b, joined, f->r, "ab", "cb", "ac");
    case OPCODE_GATHER: return ir_gather(b, f->r, f->y);
    case OPCODE_SCATTER_ADD: return ir_scatter_add(b, joined, f->y, static_shape(2, 2, 3));
    case OPCODE_SCAN: return case_scan(f, false);
    case OPCODE_PART: return case_scan(f, true);
    default: return NO_REF;
    }
}

/* q, r, p spread over a few places: one axis of places, two channels in two groups where it is a convolution. */
static Ref case_window(Fixture *f, Op op) {
    Builder *b = &f->b;
    Window w = {.rank = 1, .groups = 2, .size = {2}, .stride = {2}, .dilation = {1}, .low = {1}, .high = {0}};
    Shape x = shape_of(true, 3, (int64_t[]){1, 3, 2});             /* [n, 3, 2]: two windows */
    Ref joined = ir_contract(b, f->x, f->r, "ab", "cb", "abc");
    Ref d = ir_contract(b, f->x, f->r, "ab", "cb", "ac");          /* [n, 2] */
    Ref windows = ir_elementwise(b, OPCODE_MUL, (Ref[]){ir_reshape(b, d, shape_of(true, 3, (int64_t[]){1, 2, 1})),
                                                        ir_slice(b, f->p, (int64_t[]){0, 1}, (int64_t[]){2, 3})}, 2);
    Ref kernel = ir_slice(b, ir_reshape(b, f->p, shape_of(false, 3, (int64_t[]){3, 1, 2})), (int64_t[]){0, 0, 0},
                          (int64_t[]){2, 1, 2});
    switch (op) {
    case OPCODE_CONV: return ir_conv(b, joined, kernel, &w);
    case OPCODE_CONV_INPUT_GRADIENT: return ir_conv_input_gradient(b, windows, kernel, &w, x);
    case OPCODE_CONV_TURN: w.groups = 1; return ir_conv_turn(b, kernel, &w);
    case OPCODE_CONV_KERNEL_GRADIENT: return ir_conv_kernel_gradient(b, joined, windows, &w);
    default: break;
    }
    w.groups = 1;
    switch (op) {
    case OPCODE_WINDOW_MAX: return ir_window_max(b, joined, joined, &w);
    case OPCODE_WINDOW_MAX_GRADIENT: return ir_window_max_gradient(b, joined, windows, &w);
    case OPCODE_WINDOW_SUM: return ir_window_sum(b, joined, &w);
    case OPCODE_WINDOW_SPREAD: return ir_window_spread(b, windows, &w, x);
    default: return NO_REF;
    }
}

/* NO_REF: there is no case for the op. */
static Ref case_of(Fixture *f, Op op) {
    switch (op_info(op)->kind) {
    case KIND_ELEMENTWISE: return case_elementwise(f, op);
    case KIND_MOVE: return case_move(f, op);
    case KIND_WINDOW: return case_window(f, op);
    default: return case_rest(f, op);
    }
}

/* A scalar that weighs every element differently enough. */
static Ref loss_of(Fixture *f, Ref y) {
    Builder *b = &f->b;
    Ref square = ir_binary(b, OPCODE_MUL, ir_binary(b, OPCODE_ADD, weighted(f, y), ir_scalar(b, 0.4)), y);
    return ir_reduce(b, OPCODE_SUM, square, (1u << at(f, square)->shape.rank) - 1, false);
}

/* Results of the fixture's program: the loss and its gradients by p, q, r. */
static void finish_gradients(Fixture *f, Ref y) {
    Ref gradients[3], loss = loss_of(f, y);
    gradient_run(&f->b, loss, (Ref[]){f->p, f->q, f->r}, 3, gradients);
    add_result(f, loss);
    for (int i = 0; i < 3; i++)
        add_result(f, gradients[i]);
    ir_check(&f->module);
}

/* The largest relative difference between gradient_run and central differences. */
static double gradient_error(Fixture *f) {
    double loss[2], gradients[3][LARGEST], other[3][LARGEST], worst = 0, step = 1e-5;
    double *results[] = {&loss[0], gradients[0], gradients[1], gradients[2]};
    fixture_run(f, results);
    for (int v = 0; v < 3; v++)
        for (int64_t i = 0; i < shape_size(&f->module.variables.data[v].shape); i++) {
            double value = f->storage[v][i];
            for (int side = 0; side < 2; side++) {
                double *again[] = {&loss[side], other[0], other[1], other[2]};
                f->storage[v][i] = value + (side ? step : -step);
                fixture_run(f, again);
            }
            f->storage[v][i] = value;
            double expected = (loss[1] - loss[0]) / (2 * step), scale = fmax(fabs(expected), 1e-2);
            double error = fabs(gradients[v][i] - expected) / scale;
            worst = error > worst || isnan(error) ? error : worst;
        }
    return worst;
}

static void check_case(Op op, bool simplified) {
    Fixture f;
    fixture_start(&f);
    Ref y = case_of(&f, op);
    CU_ASSERT_FATAL(y != NO_REF);
    finish_gradients(&f, y);
    if (simplified) {
        simplify_run(&f.comp, &f.module, true);
        simplify_fma(&f.comp, &f.module);
        ir_check(&f.module);
    }
    double error = gradient_error(&f);
    if (!(error < 1e-4))
        fprintf(stderr, "gradient of %s: error %g\n", op_info(op)->text, error);
    CU_ASSERT(error < 1e-4);
    compilation_free(&f.comp);
}

static void test_gradients(void) {
    for (Op op = OPCODE_NONE + 1; op < OPCODE_COUNT; op++) {
        OpKind kind = op_info(op)->kind;
        if (kind == KIND_SOURCE || kind == KIND_UPDATE || kind == KIND_SELECTED)
            continue;
        check_case(op, false);
        check_case(op, true);
    }
}

static void test_rules_exist(void) {
    for (Op op = OPCODE_NONE + 1; op < OPCODE_COUNT; op++) {
        const OpInfo *info = op_info(op);
        CU_ASSERT(shape_rule(op) != NULL && gradient_rule(op) != NULL && info->text != NULL);
        CU_ASSERT((info->kind == KIND_ELEMENTWISE) == (info->c != NULL));
    }
}

/* ---- corners of derivatives ------------------------------------------------------------------------------------------- */

static void expect_gradient(Fixture *f, Ref y, int variable, double expected) {
    double loss, gradients[3][LARGEST];
    Ref refs[3], scalar = ir_reduce(&f->b, OPCODE_SUM, y, (1u << at(f, y)->shape.rank) - 1, false);
    gradient_run(&f->b, scalar, (Ref[]){f->p, f->q, f->r}, 3, refs);
    add_result(f, scalar);
    for (int i = 0; i < 3; i++)
        add_result(f, refs[i]);
    fixture_run(f, (double *[]){&loss, gradients[0], gradients[1], gradients[2]});
    CU_ASSERT_DOUBLE_EQUAL(gradients[variable][0], expected, 1e-12);
    compilation_free(&f->comp);
}

static void test_corners(void) {
    Fixture f;
    fixture_start(&f);
    f.storage[1][0] = 0;
    expect_gradient(&f, ir_binary(&f.b, OPCODE_MAXIMUM, f.q, ir_scalar(&f.b, 0)), 1, 0.5);
    fixture_start(&f);
    f.storage[1][0] = 0;
    expect_gradient(&f, ir_unary(&f.b, OPCODE_ABS, f.q), 1, 1);
    fixture_start(&f);
    f.storage[1][0] = f.storage[1][1] = f.storage[1][2] = 2;
    expect_gradient(&f, ir_reduce(&f.b, OPCODE_MAX, f.q, 1, false), 1, 1.0 / 3);
    fixture_start(&f);                  /* the side not taken adds exactly nothing to the adjoint that reaches it */
    f.storage[1][0] = 0;
    Ref safe = ir_select(&f.b, ir_binary(&f.b, OPCODE_LESS, ir_scalar(&f.b, 0), f.q), ir_unary(&f.b, OPCODE_EXP, f.q), f.q);
    expect_gradient(&f, safe, 1, 1);
    fixture_start(&f);
    f.storage[1][0] = 0;
    expect_gradient(&f, ir_binary(&f.b, OPCODE_POW, f.q, ir_scalar(&f.b, 2)), 1, 0);
}

static void test_custom(void) {
    Fixture f;
    fixture_start(&f);
    expect_gradient(&f, ir_binary(&f.b, OPCODE_MUL, ir_stop_gradient(&f.b, f.q), f.q), 1, f.storage[1][0]);
    for (int simplified = 0; simplified < 2; simplified++) {
        fixture_start(&f);
        Ref d = ir_adjoint(&f.b, at(&f, f.q)->shape);
        Ref gradient = ir_binary(&f.b, OPCODE_MUL, d, ir_binary(&f.b, OPCODE_ADD, f.q, ir_scalar(&f.b, 5)));
        Ref y = ir_custom(&f.b, ir_unary(&f.b, OPCODE_SIN, f.q), d, &f.q, &gradient, 1);
        Ref roots[] = {y, f.p, f.q, f.r};
        if (simplified) {
            simplify_graph(&f.comp, &f.program->graph, roots, 4);
            ir_check(&f.module);
            f.p = roots[1], f.q = roots[2], f.r = roots[3];
        }
        Ref twice = ir_binary(&f.b, OPCODE_MUL, roots[0], ir_scalar(&f.b, 2));
        expect_gradient(&f, twice, 1, 2 * (f.storage[1][0] + 5));
    }
}

/* ---- shapes and broadcasting ------------------------------------------------------------------------------------------- */

static void test_shapes(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Shape result;
    Ref wide = ir_binary(b, OPCODE_ADD, ir_cast(b, f.y, ELEMENT_F32), f.r);        /* [n] and [2,3]: [n,2,3] */
    CU_ASSERT(shape_equal(&at(&f, wide)->shape, &(Shape){.batched = true, .rank = 3, .dims = {1, 2, 3}}));
    CU_ASSERT(!shape_broadcast(&at(&f, f.q)->shape, &(Shape){.rank = 1, .dims = {2}}, &result));
    CU_ASSERT_STRING_EQUAL(shape_text(&f.comp, &at(&f, wide)->shape), "[2, 3]");
    Shape column = batch_shape(2, 1);
    Ref kept = ir_reduce(b, OPCODE_SUM, f.x, 2, true);
    CU_ASSERT(shape_equal(&at(&f, kept)->shape, &column));
    Ref lonely = ir_contract(b, f.r, f.x, "ab", "cd", "ad");       /* b and c are summed before the contraction */
    CU_ASSERT(shape_equal(&at(&f, lonely)->shape, &at(&f, f.r)->shape));
    CU_ASSERT_STRING_EQUAL(at(&f, lonely)->attributes->labels[0], "a");
    CU_ASSERT(at(&f, ir_binary(b, OPCODE_ADD, f.y, ir_scalar(b, 1)))->element == ELEMENT_I32);
    CU_ASSERT(at(&f, ir_binary(b, OPCODE_DIV, f.y, ir_scalar(b, 2)))->element == ELEMENT_F32);
    CU_ASSERT(at(&f, ir_binary(b, OPCODE_LESS, f.y, ir_scalar(b, 1)))->element == ELEMENT_F32);
    ir_check(&f.module);
    compilation_free(&f.comp);
}

static void test_random_numbers(void) {
    const uint32_t known[4] = {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};   /* counter 0, key 0: Random123's */
    for (uint64_t i = 0; i < 4; i++)
        CU_ASSERT_EQUAL(reference_random(0, 0, 0, 0, i), (double)(known[i] >> 8) * 0x1p-24);
}

/* ---- simplify ------------------------------------------------------------------------------------------------------------ */

static uint32_t next_random(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* One more node of shape [2,3] from earlier ones; values stay small, so that rounding does. */
static Ref random_node(Fixture *f, const Ref *nodes, uint32_t count, uint32_t *state) {
    static const double numbers[] = {0, 1, -1, 2, 0.5};
    static const Op unary[] = {OPCODE_NEG, OPCODE_ABS, OPCODE_SIN, OPCODE_TANH, OPCODE_SIGMOID};
    static const Op binary[] = {OPCODE_ADD, OPCODE_SUB, OPCODE_MUL, OPCODE_MAXIMUM, OPCODE_MINIMUM};
    Builder *b = &f->b;
    Ref x = nodes[next_random(state) % count], y = nodes[next_random(state) % count];
    Ref positive = ir_unary(b, OPCODE_SIGMOID, x);
    Ref number = ir_scalar(b, numbers[next_random(state) % 5]);
    switch (next_random(state) % 16) {
    case 0:
    case 1: return ir_unary(b, unary[next_random(state) % 5], x);
    case 2: return ir_unary(b, OPCODE_TANH, ir_binary(b, binary[next_random(state) % 5], x, y));
    case 3: return ir_binary(b, binary[next_random(state) % 5], ir_unary(b, OPCODE_SIN, x), number);
    case 4: return ir_binary(b, binary[next_random(state) % 5], number, ir_unary(b, OPCODE_SIN, x));
    case 5: return ir_expand(b, ir_binary(b, OPCODE_POW, positive, number), static_shape(2, 2, 3));
    case 6: return ir_unary(b, OPCODE_LOG, positive);
    case 7: return ir_transpose(b, ir_transpose(b, x, (int[]){1, 0}), (int[]){1, 0});
    case 8: return ir_reshape(b, ir_reshape(b, x, static_shape(2, 3, 2)), static_shape(2, 2, 3));
    case 9: return ir_slice(b, ir_concat(b, (Ref[]){x, y}, 2, 0), (int64_t[]){1, 0}, (int64_t[]){3, 3});
    case 10: return ir_reverse(b, ir_reverse(b, x, 1), (int)(next_random(state) % 2));
    case 11: return ir_expand(b, weighted(f, ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_SIN, x), 2, true)), static_shape(2, 2, 3));
    case 12: return ir_select(b, number, x, ir_binary(b, OPCODE_DIV, y, ir_scalar(b, 4)));
    case 13:
        x = ir_contract(b, ir_transpose(b, x, (int[]){1, 0}), y, "ab", "bc", "ac");
        return ir_unary(b, OPCODE_TANH, ir_contract(b, f->r, x, "ab", "bc", "ac"));
    case 14: return ir_unary(b, OPCODE_TANH, ir_binary(b, OPCODE_SUB, ir_binary(b, OPCODE_MUL, x, y), x));
    default: return ir_fill(b, numbers[next_random(state) % 5], ELEMENT_F32, static_shape(2, 2, 3));
    }
}

static void compare_stage(Fixture *f, const double expected[3][LARGEST], int size, uint32_t seed) {
    double actual[3][LARGEST] = {{0}}, stored[LARGEST];
    memcpy(stored, f->storage[3], sizeof stored);
    fixture_run(f, (double *[]){actual[0], actual[1]});
    memcpy(actual[2], f->storage[3], sizeof actual[2]);
    memcpy(f->storage[3], stored, sizeof stored);
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < size; i++) {
            bool close = fabs(actual[k][i] - expected[k][i]) <= 1e-5 * fmax(1, fabs(expected[k][i]));
            if (!close)
                fprintf(stderr, "random graph %u: %g, expected %g\n", (unsigned)seed, actual[k][i], expected[k][i]);
            CU_ASSERT(close);
        }
}

static void test_simplify_keeps_values(void) {
    for (uint32_t seed = 0; seed < RANDOM_GRAPHS; seed++) {
        Fixture f;
        Ref nodes[RANDOM_NODES + 2];
        double expected[3][LARGEST] = {{0}};
        uint32_t state = seed;
        fixture_start(&f);
        nodes[0] = f.p, nodes[1] = f.r;
        for (uint32_t i = 2; i < RANDOM_NODES + 2; i++)
            nodes[i] = random_node(&f, nodes, i, &state);
        ir_store(&f.b, 3, nodes[RANDOM_NODES - 1]);
        add_result(&f, nodes[RANDOM_NODES + 1]);
        add_result(&f, nodes[RANDOM_NODES]);
        ir_check(&f.module);
        fixture_run(&f, (double *[]){expected[0], expected[1]});
        memcpy(expected[2], f.storage[3], sizeof expected[2]);
        for (int stage = 0; stage < 3; stage++) {
            if (stage == 2)
                simplify_fma(&f.comp, &f.module);
            else
                simplify_run(&f.comp, &f.module, stage == 1);
            ir_check(&f.module);
            compare_stage(&f, (const double (*)[LARGEST])expected, 6, seed);
        }
        compilation_free(&f.comp);
    }
}

static void test_sharing_and_dead_code(void) {
    Fixture f;
    fixture_start(&f);
    Ref once = ir_binary(&f.b, OPCODE_MUL, f.p, f.q), again = ir_binary(&f.b, OPCODE_MUL, f.q, f.p);
    ir_unary(&f.b, OPCODE_EXP, f.r);
    add_result(&f, once);
    add_result(&f, again);
    simplify_run(&f.comp, &f.module, false);
    CU_ASSERT_EQUAL(f.program->graph.nodes.count, 4);
    simplify_run(&f.comp, &f.module, true);
    CU_ASSERT_EQUAL(f.program->graph.nodes.count, 3);
    CU_ASSERT_EQUAL(f.program->results.data[0], f.program->results.data[1]);
    compilation_free(&f.comp);
}

static void test_identities(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Ref two = ir_scalar(b, 2), zero = ir_scalar(b, 0);
    add_result(&f, ir_binary(b, OPCODE_POW, f.r, two));
    add_result(&f, ir_binary(b, OPCODE_POW, f.p, ir_scalar(b, 0.5)));
    add_result(&f, ir_binary(b, OPCODE_ADD, ir_binary(b, OPCODE_MUL, f.r, ir_scalar(b, 1)), zero));
    add_result(&f, ir_unary(b, OPCODE_NEG, ir_unary(b, OPCODE_NEG, f.r)));
    add_result(&f, ir_binary(b, OPCODE_DIV, f.r, ir_scalar(b, 8)));
    add_result(&f, ir_binary(b, OPCODE_ADD, two, two));
    add_result(&f, ir_reduce(b, OPCODE_SUM, ir_fill(b, 1, ELEMENT_F32, static_shape(2, 2, 3)), 3, false));
    add_result(&f, ir_contract(b, ir_transpose(b, f.r, (int[]){1, 0}), f.r, "ab", "bc", "ac"));
    add_result(&f, ir_select(b, zero, f.p, f.r));
    simplify_run(&f.comp, &f.module, true);
    ir_check(&f.module);
    static const Op expected[] = {OPCODE_MUL, OPCODE_SQRT, OPCODE_LOAD, OPCODE_LOAD, OPCODE_MUL,
                                  OPCODE_FILL, OPCODE_FILL, OPCODE_CONTRACT, OPCODE_LOAD};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        CU_ASSERT_EQUAL(result_op(&f, i), expected[i]);
    CU_ASSERT_EQUAL(at(&f, f.program->results.data[6])->attributes->number, 6);
    CU_ASSERT_STRING_EQUAL(at(&f, f.program->results.data[7])->attributes->labels[0], "ba");
    compilation_free(&f.comp);
}

static void test_fma(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Ref product = ir_binary(b, OPCODE_MUL, f.p, f.r), shared = ir_binary(b, OPCODE_MUL, f.p, f.p);
    add_result(&f, ir_binary(b, OPCODE_ADD, f.q, product));
    add_result(&f, ir_binary(b, OPCODE_SUB, shared, f.q));
    add_result(&f, shared);
    add_result(&f, ir_binary(b, OPCODE_ADD, f.r, ir_binary(b, OPCODE_MUL, f.q, f.q)));     /* smaller: stays */
    simplify_run(&f.comp, &f.module, true);
    CU_ASSERT_EQUAL(result_op(&f, 0), OPCODE_ADD);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    static const Op expected[] = {OPCODE_FMA, OPCODE_SUB, OPCODE_MUL, OPCODE_ADD};
    for (size_t i = 0; i < 4; i++)
        CU_ASSERT_EQUAL(result_op(&f, i), expected[i]);
    compilation_free(&f.comp);
}

/* A rewrite may let a node read a variable directly; its store must not come before. Swapped variables are copied. */
static void test_stores(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Ref hidden = ir_binary(b, OPCODE_ADD, f.r, ir_scalar(b, 0)), s = ir_load(b, &f.module, 3);
    ir_store(b, 2, s);
    ir_store(b, 3, hidden);
    add_result(&f, ir_unary(b, OPCODE_NEG, hidden));
    double result[LARGEST], r = f.storage[2][0];
    f.storage[3][0] = 11;
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    fixture_run(&f, (double *[]){result});
    CU_ASSERT(result[0] == -r && f.storage[2][0] == 11 && f.storage[3][0] == r);
    compilation_free(&f.comp);
}

/* Logarithms of a softmax and of sigmoids stay finite, and so do their gradients. */
static void test_numeric_safety(void) {
    for (int form = 0; form < 4; form++) {
        Fixture f;
        double loss, gradients[3][LARGEST];
        fixture_start(&f);
        Builder *b = &f.b;
        Ref z = ir_binary(b, OPCODE_MUL, f.r, ir_scalar(b, 2000)), y = ir_unary(b, OPCODE_SIGMOID, z);
        if (form >= 2) {
            Ref top = ir_reduce(b, OPCODE_MAX, z, 2, true);
            Ref e = ir_unary(b, OPCODE_EXP, form == 2 ? z : ir_binary(b, OPCODE_SUB, z, top));
            y = ir_binary(b, OPCODE_DIV, e, ir_reduce(b, OPCODE_SUM, e, 2, true));
        }
        y = ir_unary(b, OPCODE_LOG, form == 1 ? ir_binary(b, OPCODE_SUB, ir_scalar(b, 1), y) : y);
        finish_gradients(&f, y);
        simplify_run(&f.comp, &f.module, true);
        ir_check(&f.module);
        fixture_run(&f, (double *[]){&loss, gradients[0], gradients[1], gradients[2]});
        CU_ASSERT(isfinite(loss) && loss != 0);
        for (int i = 0; i < 6; i++)
            CU_ASSERT(isfinite(gradients[2][i]));
        compilation_free(&f.comp);
    }
}

/* Time is linear: this many nodes take well under a second. */
static void test_long_graph(void) {
    Fixture f;
    fixture_start(&f);
    Ref x = f.q, gradients[1];
    for (int i = 0; i < 50000; i++)
        x = ir_binary(&f.b, i % 3 ? OPCODE_MUL : OPCODE_ADD, x, i % 2 ? f.q : ir_scalar(&f.b, i));
    gradient_run(&f.b, ir_reduce(&f.b, OPCODE_SUM, x, 1, false), &f.q, 1, gradients);
    add_result(&f, gradients[0]);
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    CU_ASSERT(f.program->graph.nodes.count > 50000);
    compilation_free(&f.comp);
}

static void test_printer(void) {
    Fixture f;
    Buffer out = {0};
    fixture_start(&f);
    Builder *b = &f.b;
    b->origin.instance = "dense";
    Ref y = ir_contract(b, f.x, f.r, "ab", "cb", "ac");
    b->role = ROLE_UPDATE;
    ir_store(b, 3, ir_slice(b, ir_pad(b, f.p, (int64_t[]){0, 0}, (int64_t[]){1, 0}, 0.5), (int64_t[]){1, 0}, (int64_t[]){3, 3}));
    add_result(&f, ir_reduce(b, OPCODE_SUM, y, 1, false));
    simplify_run(&f.comp, &f.module, true);
    ir_print(&out, &f.module);
    CU_ASSERT_STRING_EQUAL(out.text,
        "module m\n"
        "weight p f32[2,3]\nweight q f32[3]\nweight r f32[2,3]\nweight s f32[2,3]\n"
        "program train\n"
        "  0 load p  f32[2,3]\n"
        "  1 load r  f32[2,3]\n"
        "  2 input x  f32[n,3]\n"
        "  3 contract \"ab,cb->ac\" 2 1  f32[n,2]  ; dense\n"
        "  4 pad 0.5 0+1,0+0 0  f32[3,3]  ; update dense\n"
        "  5 slice 1..3,0..3 4  f32[2,3]  ; update dense\n"
        "  6 store s 5  f32[2,3]  ; update dense\n"
        "  7 sum axes=0 3  f32[2]  ; update dense\n"
        "  results 7\n");
    buffer_free(&out);
    compilation_free(&f.comp);
}

int test_graph_register(void) {
    static const CU_TestInfo tests[] = {
        {"rules exist", test_rules_exist}, {"gradients", test_gradients}, {"corners", test_corners},
        {"custom", test_custom}, {"shapes", test_shapes}, {"philox", test_random_numbers},
        {"simplify keeps values", test_simplify_keeps_values}, {"sharing and dead code", test_sharing_and_dead_code},
        {"identities", test_identities}, {"fma", test_fma}, {"stores", test_stores},
        {"numeric safety", test_numeric_safety}, {"long graph", test_long_graph}, {"printer", test_printer},
    };
    CU_pSuite suite = CU_add_suite("graph", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
