/* test_graph.c - the graph: every op's shape, gradient and printed form.
 *
 * Reads nothing from disk. Each row of ops.h needs a case here unless it is a source or an update: a small graph of
 * three variables whose gradient by gradient_run must agree with finite differences in the reference interpreter. */
#include "graph_fixture.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

int test_graph_register(void);

/* ---- a case for each op --------------------------------------------------------------------------------------------- */

static Ref case_elementwise(Fixture *f, Op op) {
    Builder *b = &f->b;
    bool positive = op == OPCODE_SQRT || op == OPCODE_LOG || op == OPCODE_LOG1P;
    switch (op) {
    case OPCODE_SELECT: return ir_select(b, ir_binary(b, OPCODE_LESS, f->r, ir_scalar(b, 0)), f->p, fixture_weighted(f, f->q));
    case OPCODE_FMA: return ir_elementwise(b, op, (Ref[]){f->p, f->q, f->r}, 3);
    case OPCODE_EXPAND: return ir_expand(b, f->q, batch_shape(2, 3));
    case OPCODE_CAST: return ir_binary(b, OPCODE_ADD, f->p, ir_cast(b, ir_cast(b, f->r, ELEMENT_I32), ELEMENT_F32));
    case OPCODE_POW:
    case OPCODE_DIV:
    case OPCODE_QUOTIENT: return ir_binary(b, op, ir_binary(b, OPCODE_MUL, f->p, f->p), ir_unary(b, OPCODE_EXP, f->q));
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
    fixture_gradients(&f, y);
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
        bool after_gradients = kind == KIND_SELECTED || op == OPCODE_WINDOW_WHERE || op == OPCODE_WINDOW_RETURN;
        if (kind == KIND_SOURCE || kind == KIND_UPDATE || after_gradients)
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
    Ref refs[3], scalar = ir_reduce(&f->b, OPCODE_SUM, y, (1u << fixture_node(f, y)->shape.rank) - 1, false);
    gradient_run(&f->b, scalar, (Ref[]){f->p, f->q, f->r}, 3, refs);
    fixture_result(f, scalar);
    for (int i = 0; i < 3; i++)
        fixture_result(f, refs[i]);
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
        Ref d = ir_adjoint(&f.b, fixture_node(&f, f.q)->shape);
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
    CU_ASSERT(shape_equal(&fixture_node(&f, wide)->shape, &(Shape){.batched = true, .rank = 3, .dims = {1, 2, 3}}));
    CU_ASSERT(!shape_broadcast(&fixture_node(&f, f.q)->shape, &(Shape){.rank = 1, .dims = {2}}, &result));
    CU_ASSERT_STRING_EQUAL(shape_text(&f.comp, &fixture_node(&f, wide)->shape), "[2, 3]");
    Shape column = batch_shape(2, 1);
    Ref kept = ir_reduce(b, OPCODE_SUM, f.x, 2, true);
    CU_ASSERT(shape_equal(&fixture_node(&f, kept)->shape, &column));
    Ref lonely = ir_contract(b, f.r, f.x, "ab", "cd", "ad");       /* b and c are summed before the contraction */
    CU_ASSERT(shape_equal(&fixture_node(&f, lonely)->shape, &fixture_node(&f, f.r)->shape));
    CU_ASSERT_STRING_EQUAL(fixture_node(&f, lonely)->attributes->labels[0], "a");
    CU_ASSERT(fixture_node(&f, ir_binary(b, OPCODE_ADD, f.y, ir_scalar(b, 1)))->element == ELEMENT_I32);
    CU_ASSERT(fixture_node(&f, ir_binary(b, OPCODE_DIV, f.y, ir_scalar(b, 2)))->element == ELEMENT_F32);
    CU_ASSERT(fixture_node(&f, ir_binary(b, OPCODE_LESS, f.y, ir_scalar(b, 1)))->element == ELEMENT_F32);
    ir_check(&f.module);
    compilation_free(&f.comp);
}

static void test_random_numbers(void) {
    const uint32_t known[4] = {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};   /* counter 0, key 0: Random123's */
    for (uint64_t i = 0; i < 4; i++)
        CU_ASSERT_EQUAL(reference_random(0, 0, 0, 0, i), (double)(known[i] >> 8) * 0x1p-24);
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
    fixture_result(&f, ir_reduce(b, OPCODE_SUM, y, 1, false));
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
        {"printer", test_printer},
    };
    CU_pSuite suite = CU_add_suite("graph", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
