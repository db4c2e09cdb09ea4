/* test_simplify.c - simplify: that it keeps values, shares, drops, finds its identities, makes fused multiply-adds, orders
 * stores, and keeps logarithms finite.
 *
 * Reads nothing from disk: random graphs of graph_fixture.h are run by the reference interpreter before and after. */
#include "graph_fixture.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <string.h>

int test_simplify_register(void);

enum { RANDOM_NODES = 60, RANDOM_GRAPHS = 200 };

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
    case 11: return ir_expand(b, fixture_weighted(f, ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_SIN, x), 2, true)), static_shape(2, 2, 3));
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
        fixture_result(&f, nodes[RANDOM_NODES + 1]);
        fixture_result(&f, nodes[RANDOM_NODES]);
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
    fixture_result(&f, once);
    fixture_result(&f, again);
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
    fixture_result(&f, ir_binary(b, OPCODE_POW, f.r, two));
    fixture_result(&f, ir_binary(b, OPCODE_POW, f.p, ir_scalar(b, 0.5)));
    fixture_result(&f, ir_binary(b, OPCODE_ADD, ir_binary(b, OPCODE_MUL, f.r, ir_scalar(b, 1)), zero));
    fixture_result(&f, ir_unary(b, OPCODE_NEG, ir_unary(b, OPCODE_NEG, f.r)));
    fixture_result(&f, ir_binary(b, OPCODE_DIV, f.r, ir_scalar(b, 8)));
    fixture_result(&f, ir_binary(b, OPCODE_ADD, two, two));
    fixture_result(&f, ir_reduce(b, OPCODE_SUM, ir_fill(b, 1, ELEMENT_F32, static_shape(2, 2, 3)), 3, false));
    fixture_result(&f, ir_contract(b, ir_transpose(b, f.r, (int[]){1, 0}), f.r, "ab", "bc", "ac"));
    fixture_result(&f, ir_select(b, zero, f.p, f.r));
    simplify_run(&f.comp, &f.module, true);
    ir_check(&f.module);
    static const Op expected[] = {OPCODE_MUL, OPCODE_SQRT, OPCODE_LOAD, OPCODE_LOAD, OPCODE_MUL,
                                  OPCODE_FILL, OPCODE_FILL, OPCODE_CONTRACT, OPCODE_LOAD};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        CU_ASSERT_EQUAL(fixture_op(&f, i), expected[i]);
    CU_ASSERT_EQUAL(fixture_node(&f, f.program->results.data[6])->attributes->number, 6);
    CU_ASSERT_STRING_EQUAL(fixture_node(&f, f.program->results.data[7])->attributes->labels[0], "ba");
    compilation_free(&f.comp);
}

static void test_fma(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Ref product = ir_binary(b, OPCODE_MUL, f.p, f.r), shared = ir_binary(b, OPCODE_MUL, f.p, f.p);
    fixture_result(&f, ir_binary(b, OPCODE_ADD, f.q, product));
    fixture_result(&f, ir_binary(b, OPCODE_SUB, shared, f.q));
    fixture_result(&f, shared);
    fixture_result(&f, ir_binary(b, OPCODE_ADD, f.r, ir_binary(b, OPCODE_MUL, f.q, f.q)));     /* smaller: stays */
    simplify_run(&f.comp, &f.module, true);
    CU_ASSERT_EQUAL(fixture_op(&f, 0), OPCODE_ADD);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    static const Op expected[] = {OPCODE_FMA, OPCODE_SUB, OPCODE_MUL, OPCODE_ADD};
    for (size_t i = 0; i < 4; i++)
        CU_ASSERT_EQUAL(fixture_op(&f, i), expected[i]);
    compilation_free(&f.comp);
}

/* What is divided by a root and a constant, the root of squares and a constant, or a softmax's sum is a quotient; the root
 * alone may be 0, and a tiny constant does not help. */
static void test_quotients(void) {
    static const struct { double more; Op op; } cases[] = {{1e-7, OPCODE_QUOTIENT}, {0, OPCODE_DIV}, {1e-30, OPCODE_DIV},
                                                           {-1, OPCODE_DIV},        {1e25, OPCODE_DIV}};
    enum { CASES = sizeof cases / sizeof *cases };
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    for (size_t i = 0; i < CASES; i++)
        fixture_result(&f, ir_binary(b, OPCODE_DIV, f.r, ir_binary(b, OPCODE_ADD, ir_scalar(b, cases[i].more), ir_unary(b, OPCODE_SQRT, f.p))));
    fixture_result(&f, ir_binary(b, OPCODE_DIV, f.r, ir_binary(b, OPCODE_ADD, f.p, ir_scalar(b, 1))));
    for (int squared = 0; squared < 2; squared++) {
        Ref sum = ir_reduce(b, OPCODE_SUM, squared ? ir_binary(b, OPCODE_MUL, f.r, f.r) : f.r, 2, true);
        sum = ir_binary(b, OPCODE_ADD, ir_binary(b, OPCODE_MUL, sum, ir_scalar(b, 0.5)), ir_scalar(b, 1e-3));
        fixture_result(&f, ir_binary(b, OPCODE_DIV, f.p, ir_unary(b, OPCODE_SQRT, sum)));
    }
    for (uint32_t axes = 1; axes < 3; axes++) {          /* the maximum of the same axis as the sum's, and of the other */
        Ref power = ir_unary(b, OPCODE_EXP, ir_binary(b, OPCODE_SUB, f.r, ir_reduce(b, OPCODE_MAX, f.r, axes, true)));
        fixture_result(&f, ir_binary(b, OPCODE_DIV, f.p, ir_reduce(b, OPCODE_SUM, power, 2, true)));
    }
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    for (size_t i = 0; i < CASES; i++) CU_ASSERT_EQUAL(fixture_op(&f, i), cases[i].op);
    static const Op others[] = {OPCODE_DIV, OPCODE_DIV, OPCODE_QUOTIENT, OPCODE_DIV, OPCODE_QUOTIENT};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) CU_ASSERT_EQUAL(fixture_op(&f, CASES + i), others[i]);
    compilation_free(&f.comp);
}

/* A divisor of which each serves four numbers is inverted, once for all that it divides. */
static void test_inverse(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Ref squares = ir_reduce(b, OPCODE_SUM, ir_binary(b, OPCODE_MUL, f.r, f.r), 2, true);
    Ref root = ir_binary(b, OPCODE_ADD, ir_unary(b, OPCODE_SQRT, squares), ir_scalar(b, 1e-3));
    Ref x = ir_expand(b, ir_unary(b, OPCODE_TANH, root), static_shape(2, 2, 4)), y = ir_expand(b, ir_unary(b, OPCODE_SIN, root), static_shape(2, 2, 4));
    fixture_result(&f, ir_binary(b, OPCODE_DIV, x, root));
    fixture_result(&f, ir_binary(b, OPCODE_DIV, y, root));
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    int quotients = 0;
    for (Ref ref = 0; ref < b->graph->nodes.count; ref++) quotients += ir_node(b->graph, ref)->op == OPCODE_QUOTIENT;
    CU_ASSERT_EQUAL(quotients, 1);
    for (size_t i = 0; i < 2; i++) CU_ASSERT_EQUAL(fixture_op(&f, i), OPCODE_MUL);
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
    fixture_result(&f, ir_unary(b, OPCODE_NEG, hidden));
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
        fixture_gradients(&f, y);
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
    fixture_result(&f, gradients[0]);
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    ir_check(&f.module);
    CU_ASSERT(f.program->graph.nodes.count > 50000);
    compilation_free(&f.comp);
}

int test_simplify_register(void) {
    static const CU_TestInfo tests[] = {
        {"keeps values", test_simplify_keeps_values}, {"sharing and dead code", test_sharing_and_dead_code},
        {"identities", test_identities}, {"fma", test_fma}, {"quotients", test_quotients}, {"inverse", test_inverse}, {"stores", test_stores},
        {"numeric safety", test_numeric_safety}, {"long graph", test_long_graph},
    };
    CU_pSuite suite = CU_add_suite("simplify", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
