/* test_fuse.c - fusion: which steps small programs get, what memory they need, and that long programs take no time.
 *
 * Reads nothing from disk. Example of an expectation: dense with tanh is one step, [contract add tanh]. */
#include "schedule_check.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <string.h>
#include <time.h>

int test_fuse_register(void);

enum { WIDTH = 32, MATRIX = WIDTH * WIDTH * 4, BATCH = 8, LONG = 100000 };

typedef struct Fixture {
    Compilation comp;
    Module module;
    Program *program;
    Builder b;
    Ref x;
    Schedule schedule;
} Fixture;

/* An argument x [n,32] and no variable yet. */
static void fixture_start(Fixture *f, ProgramKind kind) {
    memset(f, 0, sizeof *f);
    compilation_init(&f->comp);
    f->module.name = "m";
    f->module.random_count = 1;
    f->module.batch = BATCH;
    f->program = &f->module.programs[kind];
    *f->program = (Program){.kind = kind, .present = true};
    f->b = (Builder){.comp = &f->comp, .graph = &f->program->graph};
    Argument x = {.name = "x", .shape = shape_of(true, 2, (int64_t[]){1, WIDTH})};
    array_push(&f->comp, &f->module.arguments, x);
    f->x = ir_input(&f->b, 0, ELEMENT_F32, x.shape);
}

static uint32_t add_variable(Fixture *f, int rank) {
    Shape shape = shape_of(false, rank, (int64_t[]){WIDTH, WIDTH});
    array_push(&f->comp, &f->module.variables, ((Variable){.name = "w", .shape = shape}));
    return (uint32_t)f->module.variables.count - 1;
}

static Ref load(Fixture *f, uint32_t variable) {
    return ir_load(&f->b, &f->module, variable);
}

static void add_result(Fixture *f, Ref ref) {
    array_push(&f->comp, &f->program->results, ref);
}

static void make_schedule(Fixture *f, bool enabled) {
    f->schedule = (Schedule){0};
    fuse_run(&f->comp, &f->module, f->program, enabled, &f->schedule);
    plan_run(&f->comp, &f->module, f->program, enabled, &f->schedule);
}

static void finish(Fixture *f) {
    simplify_run(&f->comp, &f->module, true);
    simplify_fma(&f->comp, &f->module);
    ir_check(&f->module);
    make_schedule(f, true);
    CU_ASSERT(schedule_check(&f->comp, &f->module, f->program, &f->schedule) == NULL);
}

static Op op_at(const Fixture *f, Ref ref) {
    return ir_node(&f->program->graph, ref)->op;
}

/* "contract; add tanh": the steps' ops. */
static void expect_steps(Fixture *f, const char *expected) {
    Buffer text = {0};
    for (size_t s = 0; s < f->schedule.steps.count; s++) {
        const Step *step = &f->schedule.steps.data[s];
        for (size_t i = 0; i < step->count; i++)
            buffer_printf(&text, "%s%s", i ? " " : s ? "; " : "", op_info(op_at(f, step->nodes[i]))->text);
    }
    if (strcmp(text.text, expected) != 0)
        fprintf(stderr, "steps: %s, expected %s\n", text.text, expected);
    CU_ASSERT_STRING_EQUAL(text.text, expected);
    buffer_free(&text);
}

static const Place *place_of_result(const Fixture *f, size_t i) {
    return &f->schedule.places[view_root(&f->program->graph, f->program->results.data[i])];
}

/* ---- clusters ---------------------------------------------------------------------------------------------------- */

static Ref dense(Fixture *f, Ref x, Ref w) {
    return ir_contract(&f->b, x, w, "ab", "bc", "ac");
}

static void test_dense(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_PREDICT);
    Ref w = load(&f, add_variable(&f, 2)), bias = load(&f, add_variable(&f, 1));
    add_result(&f, ir_unary(&f.b, OPCODE_TANH, ir_binary(&f.b, OPCODE_ADD, dense(&f, f.x, w), bias)));
    finish(&f);
    expect_steps(&f, "contract add tanh");
    CU_ASSERT(place_of_result(&f, 0)->kind == PLACE_RESULT);
    CU_ASSERT_EQUAL(f.schedule.arena_bytes, 0);
    make_schedule(&f, false);
    expect_steps(&f, "contract; add; tanh");
    compilation_free(&f.comp);
}

static void test_softmax(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_PREDICT);
    Builder *b = &f.b;
    Ref z = dense(&f, f.x, load(&f, add_variable(&f, 2)));
    Ref e = ir_unary(b, OPCODE_EXP, ir_binary(b, OPCODE_SUB, z, ir_reduce(b, OPCODE_MAX, z, 2, true)));
    add_result(&f, ir_binary(b, OPCODE_DIV, e, ir_reduce(b, OPCODE_SUM, e, 2, true)));
    finish(&f);
    expect_steps(&f, "contract; max; sub exp; sum; quotient; mul");
    CU_ASSERT(f.schedule.arena_bytes <= 4 * BATCH * (WIDTH + 2));
    compilation_free(&f.comp);
}

/* Random numbers are made where they are used; what is done with an expand, before it. */
static void test_sources(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_PREDICT);
    Builder *b = &f.b;
    Shape batch = shape_of(true, 2, (int64_t[]){1, WIDTH});
    Ref mask = ir_binary(b, OPCODE_LESS, ir_random(b, 0, batch), ir_scalar(b, 0.5));
    Ref wide = ir_expand(b, load(&f, add_variable(&f, 1)), batch);
    Ref z = dense(&f, f.x, load(&f, add_variable(&f, 2)));
    add_result(&f, ir_unary(b, OPCODE_SIN, ir_select(b, mask, z, ir_unary(b, OPCODE_COS, wide))));
    finish(&f);
    expect_steps(&f, "cos; contract random less select sin");
    CU_ASSERT_EQUAL(f.schedule.arena_bytes, 4 * WIDTH);
    compilation_free(&f.comp);
}

static Ref scaled(Builder *b, Ref x, double factor) {
    return ir_binary(b, OPCODE_MUL, x, ir_scalar(b, factor));
}

static void store_adam(Fixture *f, uint32_t w, uint32_t slots, Ref g) {
    Builder *b = &f->b;
    Ref m = load(f, slots), v = load(f, slots + 1), square = ir_binary(b, OPCODE_MUL, g, g);
    m = ir_binary(b, OPCODE_ADD, scaled(b, m, 0.9), scaled(b, g, 0.1));
    v = ir_binary(b, OPCODE_ADD, scaled(b, v, 0.99), scaled(b, square, 0.01));
    Ref root = ir_binary(b, OPCODE_ADD, ir_unary(b, OPCODE_SQRT, v), ir_scalar(b, 1e-7));
    ir_store(b, slots, m);
    ir_store(b, slots + 1, v);
    ir_store(b, w, ir_binary(b, OPCODE_SUB, load(f, w), ir_binary(b, OPCODE_DIV, m, root)));
}

/* A chain of dense layers and its training step by adam; a variable of each layer and two slots behind it. */
static void training_start(Fixture *f, int layers) {
    Ref targets[8], gradients[8], x;
    fixture_start(f, PROGRAM_TRAIN);
    x = f->x;
    for (int i = 0; i < layers; i++) {
        uint32_t w = add_variable(f, 2);
        add_variable(f, 2);
        add_variable(f, 2);
        targets[i] = load(f, w);
        x = ir_unary(&f->b, OPCODE_TANH, dense(f, x, targets[i]));
    }
    Ref loss = ir_reduce(&f->b, OPCODE_SUM, x, 3, false);
    gradient_run(&f->b, loss, targets, (size_t)layers, gradients);
    for (uint32_t i = 0; i < (uint32_t)layers; i++)
        store_adam(f, 3 * i, 3 * i + 1, gradients[i]);
    add_result(f, loss);
    finish(f);
}

/* A gradient's product stores the weight and its slots, and no other variable; nothing of it goes to memory. */
static void test_adam(void) {
    Fixture f;
    training_start(&f, 3);
    size_t updates = 0;
    for (size_t s = 0; s < f.schedule.steps.count; s++) {
        const Step *step = &f.schedule.steps.data[s];
        size_t stores = 0, layer = 0;
        for (size_t i = 0; i < step->count; i++) {
            if (op_at(&f, step->nodes[i]) != OPCODE_STORE)
                continue;
            size_t variable = ir_node(&f.program->graph, step->nodes[i])->attributes->index;
            CU_ASSERT(stores == 0 || layer == variable / 3);
            layer = variable / 3;
            stores++;
        }
        CU_ASSERT(stores == 0 || stores == 3);
        updates += stores == 3 && step->product;
        for (size_t i = 0; stores && i < step->count; i++)
            CU_ASSERT(f.schedule.places[step->nodes[i]].kind == PLACE_NONE);
    }
    CU_ASSERT_EQUAL(updates, 3);
    compilation_free(&f.comp);
}

/* ---- products ---------------------------------------------------------------------------------------------------- */

/* The product reads all of the weight that the cluster stores: they cannot be one step. */
static void test_own_weight(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_TRAIN);
    Builder *b = &f.b;
    uint32_t variable = add_variable(&f, 2);
    Ref w = load(&f, variable);
    ir_store(b, variable, ir_binary(b, OPCODE_SUB, w, dense(&f, w, w)));
    finish(&f);
    expect_steps(&f, "contract; sub store");
    compilation_free(&f.comp);
}

/* The second product is made of what would finish the first; the third is held until the sum of all. */
static void test_products_in_turn(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_PREDICT);
    Builder *b = &f.b;
    Ref w = load(&f, add_variable(&f, 2)), first = dense(&f, f.x, w), second = dense(&f, first, w);
    add_result(&f, ir_binary(b, OPCODE_ADD, ir_binary(b, OPCODE_ADD, first, second), dense(&f, second, w)));
    finish(&f);
    expect_steps(&f, "contract; contract; contract add add");
    compilation_free(&f.comp);
}

/* A product that is wanted later too is kept beside what is made of it; one that a whole row needs is a step alone. */
static void test_kept_product(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_PREDICT);
    Builder *b = &f.b;
    Ref w = load(&f, add_variable(&f, 2)), z = dense(&f, f.x, w), y = ir_unary(b, OPCODE_TANH, z);
    add_result(&f, ir_binary(b, OPCODE_MUL, dense(&f, y, w), z));
    add_result(&f, ir_reduce(b, OPCODE_MAX, dense(&f, y, load(&f, add_variable(&f, 2))), 2, true));
    finish(&f);
    expect_steps(&f, "contract tanh; contract mul; contract; max");
    CU_ASSERT_EQUAL(f.schedule.arena_bytes, 2 * 4 * BATCH * WIDTH);
    compilation_free(&f.comp);
}

/* ---- values computed again --------------------------------------------------------------------------------------- */

/* A layer between two products, and how many values of its size the backward pass keeps: y for the second weight's
 * gradient, and what the derivative is found from, if that is another. Beside them lie two values more. early: the forward
 * pass makes the derivative, with the one curve that it is made of. */
static void check_kept(Ref (*layer)(Builder *, Ref), size_t kept, bool early) {
    Fixture f;
    Ref gradients[2];
    fixture_start(&f, PROGRAM_TRAIN);
    uint32_t first = add_variable(&f, 2), second = add_variable(&f, 2);
    Ref targets[2] = {load(&f, first), load(&f, second)}, y = layer(&f.b, dense(&f, f.x, targets[0]));
    Ref loss = ir_reduce(&f.b, OPCODE_SUM, ir_unary(&f.b, OPCODE_TANH, dense(&f, y, targets[1])), 3, false);
    gradient_run(&f.b, loss, targets, 2, gradients);
    for (uint32_t i = 0; i < 2; i++)
        ir_store(&f.b, i ? second : first, ir_binary(&f.b, OPCODE_SUB, targets[i], gradients[i]));
    add_result(&f, loss);
    simplify_run(&f.comp, &f.module, true);
    if (early)
        derivative_factor(&f.comp, &f.module);
    simplify_fma(&f.comp, &f.module);
    if (early)
        derivative_keep(&f.comp, &f.module);
    recompute_run(&f.comp, &f.module);
    ir_check(&f.module);
    make_schedule(&f, true);
    CU_ASSERT(schedule_check(&f.comp, &f.module, f.program, &f.schedule) == NULL);
    size_t curves = 0;
    for (Ref ref = 0; ref < f.program->graph.nodes.count; ref++)
        curves += ir_node(&f.program->graph, ref)->op == OPCODE_ERF || ir_node(&f.program->graph, ref)->op == OPCODE_SIGMOID;
    CU_ASSERT(!early || curves == 1);
    CU_ASSERT(f.schedule.arena_bytes <= (kept + 2) * 4 * BATCH * WIDTH + 64);
    compilation_free(&f.comp);
}

static Ref relu(Builder *b, Ref x) {
    Ref zero = ir_scalar(b, 0);
    return ir_select(b, ir_binary(b, OPCODE_LESS, zero, x), x, zero);
}

static Ref gelu(Builder *b, Ref x) {
    Ref half = scaled(b, x, 0.5);
    return ir_binary(b, OPCODE_MUL, half, ir_binary(b, OPCODE_ADD, ir_scalar(b, 1), ir_unary(b, OPCODE_ERF, scaled(b, x, 0.7))));
}

static Ref dropout(Builder *b, Ref x) {
    Shape batch = shape_of(true, 2, (int64_t[]){1, WIDTH});
    Ref mask = ir_binary(b, OPCODE_LESS, ir_random(b, 0, batch), ir_scalar(b, 0.5));
    return ir_select(b, mask, scaled(b, x, 2), ir_scalar(b, 0));
}

static void test_computed_again(void) {
    check_kept(relu, 1, false);
    check_kept(gelu, 2, false);
    check_kept(dropout, 1, false);
}

/* By the batch's mean and variance. */
static Ref normalized(Builder *b, Ref x) {
    Ref centred = ir_binary(b, OPCODE_SUB, x, scaled(b, ir_reduce(b, OPCODE_SUM, x, 1, true), 1.0 / BATCH));
    Ref square = ir_reduce(b, OPCODE_SUM, ir_binary(b, OPCODE_MUL, centred, centred), 1, true);
    return ir_binary(b, OPCODE_DIV, centred, ir_unary(b, OPCODE_SQRT, ir_binary(b, OPCODE_ADD, square, ir_scalar(b, 1))));
}

/* y_i = relu(normalized(y_(i-1) W_i) + y_(i-1)): of every layer what it normalized is kept, of every second y too, of which
 * the next is made again. Beside them lie two values more and two gradients of weights. */
static void test_residuals(void) {
    enum { LAYERS = 9 };
    Fixture f;
    Ref targets[LAYERS], gradients[LAYERS];
    fixture_start(&f, PROGRAM_TRAIN);
    Builder *b = &f.b;
    for (uint32_t i = 0; i < LAYERS; i++) targets[i] = load(&f, add_variable(&f, 2));
    Ref y = relu(b, normalized(b, dense(&f, f.x, targets[0])));
    for (int i = 1; i < LAYERS - 1; i++)
        y = relu(b, ir_binary(b, OPCODE_ADD, normalized(b, dense(&f, y, targets[i])), y));
    Ref loss = ir_reduce(b, OPCODE_SUM, ir_unary(b, OPCODE_TANH, dense(&f, y, targets[LAYERS - 1])), 3, false);
    gradient_run(b, loss, targets, LAYERS, gradients);
    for (uint32_t i = 0; i < LAYERS; i++) ir_store(b, i, ir_binary(b, OPCODE_SUB, targets[i], gradients[i]));
    add_result(&f, loss);
    simplify_run(&f.comp, &f.module, true);
    simplify_fma(&f.comp, &f.module);
    make_schedule(&f, true);
    size_t all = f.schedule.arena_bytes, value = 4 * BATCH * WIDTH;
    CU_ASSERT(all >= 4 * (LAYERS - 1) * value);
    recompute_run(&f.comp, &f.module);
    ir_check(&f.module);
    make_schedule(&f, true);
    CU_ASSERT(schedule_check(&f.comp, &f.module, f.program, &f.schedule) == NULL);
    CU_ASSERT(f.schedule.arena_bytes <= (LAYERS - 1 + LAYERS / 2 + 2) * value + 2 * MATRIX + 1024);
    compilation_free(&f.comp);
}

static Ref silu(Builder *b, Ref x) {
    return ir_binary(b, OPCODE_MUL, x, ir_unary(b, OPCODE_SIGMOID, x));
}

static void test_derivative_early(void) {
    check_kept(gelu, 2, true);
    check_kept(silu, 2, true);
}

/* ---- memory ------------------------------------------------------------------------------------------------------ */

/* No gradient is kept: there is room for what each layer keeps for its backward pass. */
static void test_gradients_in_turn(void) {
    Fixture f;
    const int layers = 8;
    training_start(&f, layers);
    CU_ASSERT(f.schedule.arena_bytes <= (layers + 3) * 4 * BATCH * WIDTH + 1024);
    make_schedule(&f, false);
    CU_ASSERT(f.schedule.arena_bytes >= layers * MATRIX);
    compilation_free(&f.comp);
}

/* A sum of products is added up as they come: two at once, not all. */
static void test_sum_of_products(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_TRAIN);
    Builder *b = &f.b;
    uint32_t w = add_variable(&f, 2);
    Ref sum = NO_REF;
    for (int i = 0; i < 10; i++) {
        Ref product = ir_contract(b, scaled(b, f.x, i + 1), scaled(b, f.x, 0.5 - i), "ab", "ac", "bc");
        sum = sum == NO_REF ? product : ir_binary(b, OPCODE_ADD, sum, product);
    }
    ir_store(b, w, ir_binary(b, OPCODE_SUB, load(&f, w), sum));
    finish(&f);
    CU_ASSERT(f.schedule.arena_bytes <= 2 * MATRIX + 4 * 4 * BATCH * WIDTH);
    compilation_free(&f.comp);
}

/* A derivative of what the next layer keeps anyway is computed when it is wanted. */
static void test_derivative(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_EVALUATE);
    Builder *b = &f.b;
    Ref w = load(&f, add_variable(&f, 2)), y = ir_unary(b, OPCODE_TANH, dense(&f, f.x, w));
    Ref slope = ir_binary(b, OPCODE_SUB, ir_scalar(b, 1), ir_binary(b, OPCODE_MUL, y, y));
    add_result(&f, ir_binary(b, OPCODE_MUL, dense(&f, y, w), slope));
    finish(&f);
    expect_steps(&f, "contract tanh; contract neg fma mul");
    CU_ASSERT_EQUAL(f.schedule.arena_bytes, 2 * 4 * BATCH * WIDTH);
    compilation_free(&f.comp);
}

/* ---- length ------------------------------------------------------------------------------------------------------ */

/* Processor time of a schedule, in seconds. */
static double time_schedule(Fixture *f) {
    clock_t start = clock();
    make_schedule(f, true);
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

/* A chain that goes through three shapes, views and steps of other kinds. */
static Ref long_chain(Fixture *f, Ref x) {
    Builder *b = &f->b;
    Ref row = load(f, add_variable(f, 1));
    for (int i = 0; i < LONG; i++) {
        if (i % 7 == 3)
            row = ir_unary(b, OPCODE_SIN, row);
        else if (i % 50 == 1)
            x = ir_reverse(b, x, 1);
        else
            x = ir_binary(b, i % 3 ? OPCODE_MUL : OPCODE_ADD, x, i % 2 ? row : f->x);
    }
    return x;
}

static void test_long_chain(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_TRAIN);
    add_result(&f, ir_reduce(&f.b, OPCODE_SUM, long_chain(&f, f.x), 3, false));
    CU_ASSERT(time_schedule(&f) < 5);
    compilation_free(&f.comp);
}

/* So many values live at once that comparing every two would take minutes. */
static void test_many_values(void) {
    Fixture f;
    fixture_start(&f, PROGRAM_TRAIN);
    Builder *b = &f.b;
    Ref *parts = arena_alloc(&f.comp, LONG / 4 * sizeof *parts);
    for (size_t i = 0; i < LONG / 4; i++) {
        uint32_t w = add_variable(&f, 1);
        parts[i] = ir_cumsum(b, scaled(b, load(&f, w), (double)i), 0);
        ir_store(b, w, ir_binary(b, OPCODE_SUB, load(&f, w), parts[i]));
    }
    add_result(&f, ir_reduce(b, OPCODE_SUM, ir_concat(b, parts, LONG / 4, 0), 1, false));
    CU_ASSERT(time_schedule(&f) < 5);
    compilation_free(&f.comp);
}

/* More values than are compared with each other, of several sizes and lifetimes: the packing in order of time. */
static void test_packing_in_time(void) {
    Fixture f;
    Ref values[3000], last[20];
    fixture_start(&f, PROGRAM_TRAIN);
    uint32_t state = 1;
    values[0] = ir_cumsum(&f.b, load(&f, add_variable(&f, 1)), 0);
    for (uint32_t i = 1; i < 3000; i++) {
        state = state * 1664525u + 1013904223u;
        uint32_t back = (state >> 8) % 60 + 1;
        int64_t size = (state >> 16) % 40, none = 0;
        values[i] = ir_pad(&f.b, values[i < back ? 0 : i - back], &none, &size, 0);
        values[i] = ir_slice(&f.b, values[i], &none, (int64_t[]){size / 2 + 1});
    }
    for (size_t i = 0; i < 20; i++)
        last[i] = values[2980 + i];
    add_result(&f, ir_concat(&f.b, last, 20, 0));
    make_schedule(&f, true);
    CU_ASSERT(schedule_check(&f.comp, &f.module, f.program, &f.schedule) == NULL);
    CU_ASSERT(f.schedule.arena_bytes < 3000);
    compilation_free(&f.comp);
}

int test_fuse_register(void) {
    static const CU_TestInfo tests[] = {
        {"dense", test_dense}, {"softmax", test_softmax}, {"sources", test_sources}, {"adam", test_adam},
        {"a product of its own weight", test_own_weight}, {"products in turn", test_products_in_turn},
        {"a kept product", test_kept_product}, {"values computed again", test_computed_again}, {"residuals computed again", test_residuals},
        {"derivatives made early", test_derivative_early},
        {"gradients in turn", test_gradients_in_turn}, {"sum of products", test_sum_of_products},
        {"derivative", test_derivative}, {"long chain", test_long_chain}, {"many values", test_many_values},
        {"packing in time", test_packing_in_time},
    };
    CU_pSuite suite = CU_add_suite("fuse", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
