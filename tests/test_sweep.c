/* test_sweep.c - sweeps: which steps of small programs go block by block, and what memory is left; sums of pads.
 *
 * Reads nothing from disk. Example of an expectation: softmax is one sweep of five steps, [max; sub exp; sum; quotient; mul], and of
 * its exponentials a block's rows are in memory. That sweeps give the same numbers is test_plan.c's and test_random.c's. */
#include "schedule_check.h"

#include <CUnit/CUnit.h>
#include <string.h>

int test_sweep_register(void);

enum { BATCH = 64, WIDTH = 32, SIDE = 8, ELEMENTS = 256 };

typedef struct Fixture {
    Compilation comp;
    Module module;
    Program *program;
    Builder b;
    Ref x, image;                       /* [n,32], [n,8,8,4] */
    Schedule schedule;
} Fixture;

static Ref add_input(Fixture *f, const char *name, Shape shape) {
    array_push(&f->comp, &f->module.arguments, ((Argument){.name = name, .shape = shape}));
    return ir_input(&f->b, (uint32_t)f->module.arguments.count - 1, ELEMENT_F32, shape);
}

static void fixture_start(Fixture *f) {
    memset(f, 0, sizeof *f);
    compilation_init(&f->comp);
    f->module.name = "m";
    f->module.batch = BATCH;
    f->program = &f->module.programs[PROGRAM_PREDICT];
    *f->program = (Program){.kind = PROGRAM_PREDICT, .present = true};
    f->b = (Builder){.comp = &f->comp, .graph = &f->program->graph};
    f->x = add_input(f, "x", shape_of(true, 2, (int64_t[]){1, WIDTH}));
    f->image = add_input(f, "image", shape_of(true, 4, (int64_t[]){1, SIDE, SIDE, 4}));
}

static Ref add_weight(Fixture *f, Shape shape) {
    array_push(&f->comp, &f->module.variables, ((Variable){.name = "w", .shape = shape}));
    return ir_load(&f->b, &f->module, (uint32_t)f->module.variables.count - 1);
}

static void add_result(Fixture *f, Ref ref) {
    array_push(&f->comp, &f->program->results, ref);
}

/* "max; sub exp | sum": the steps' ops, a bar around each sweep. */
static void expect_sweeps(Fixture *f, const char *expected) {
    Buffer text = {0};
    simplify_run(&f->comp, &f->module, true);
    simplify_fma(&f->comp, &f->module);
    ir_check(&f->module);
    fuse_run(&f->comp, &f->module, f->program, true, &f->schedule);
    sweep_run(&f->comp, &f->module, f->program, ELEMENTS, 0, false, &f->schedule);
    plan_run(&f->comp, &f->module, f->program, true, &f->schedule);
    CU_ASSERT(schedule_check(&f->comp, &f->module, f->program, &f->schedule) == NULL);
    for (size_t s = 0; s < f->schedule.steps.count; s++) {
        const Step *step = &f->schedule.steps.data[s];
        bool bar = false;
        for (size_t i = 0; i < f->schedule.sweeps.count; i++)
            bar = bar || f->schedule.sweeps.data[i].first == s || f->schedule.sweeps.data[i].end == s;
        buffer_puts(&text, bar ? "| " : s ? "; " : "");
        for (size_t i = 0; i < step->count; i++)
            buffer_printf(&text, "%s ", op_info(ir_node(&f->program->graph, step->nodes[i])->op)->text);
    }
    if (strcmp(text.text, expected) != 0)
        fprintf(stderr, "steps: %s\nexpected: %s\n", text.text, expected);
    CU_ASSERT_STRING_EQUAL(text.text, expected);
    buffer_free(&text);
}

static Ref centred(Builder *b, Ref x, uint32_t axes, double count) {
    Ref mean = ir_binary(b, OPCODE_MUL, ir_reduce(b, OPCODE_SUM, x, axes, true), ir_scalar(b, 1 / count));
    return ir_binary(b, OPCODE_SUB, x, mean);
}

static Ref square(Builder *b, Ref x) {
    return ir_binary(b, OPCODE_MUL, x, x);
}

static void test_softmax(void) {
    Fixture f;
    fixture_start(&f);
    Ref e = ir_unary(&f.b, OPCODE_EXP, ir_binary(&f.b, OPCODE_SUB, f.x, ir_reduce(&f.b, OPCODE_MAX, f.x, 2, true)));
    add_result(&f, ir_binary(&f.b, OPCODE_DIV, e, ir_reduce(&f.b, OPCODE_SUM, e, 2, true)));
    expect_sweeps(&f, "| max ; sub exp ; sum ; quotient ; mul ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].rows, 1);
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block, ELEMENTS / WIDTH);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (ELEMENTS + 2 * ELEMENTS / WIDTH) + 64);
    compilation_free(&f.comp);
}

/* The variance of each of the batch's channels: a sweep ends where a sum over its rows is read. */
static void test_statistics(void) {
    Fixture f;
    fixture_start(&f);
    Ref difference = centred(&f.b, ir_unary(&f.b, OPCODE_TANH, f.image), 7, BATCH * SIDE * SIDE);
    add_result(&f, ir_reduce(&f.b, OPCODE_SUM, square(&f.b, difference), 7, false));
    expect_sweeps(&f, "| tanh ; sum | mul | sub mul ; sum ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].rows, SIDE * SIDE);
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[1].block, ELEMENTS / 4);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (BATCH * SIDE * SIDE * 4 + ELEMENTS + 8) + 64);
    compilation_free(&f.comp);
}

/* One image goes through all of it; what is made of weights alone comes before. */
static void test_images(void) {
    Fixture f;
    fixture_start(&f);
    Builder *b = &f.b;
    Window conv = {.rank = 2, .groups = 1, .size = {3, 3}, .stride = {1, 1}, .dilation = {1, 1}, .low = {1, 1}, .high = {1, 1}};
    Window pool = {.rank = 2, .groups = 1, .size = {2, 2}, .stride = {2, 2}, .dilation = {1, 1}};
    Ref x = f.image;
    for (int i = 0; i < 2; i++) {
        Ref scale = ir_unary(b, OPCODE_SQRT, add_weight(&f, shape_of(false, 1, (int64_t[]){4})));
        x = ir_conv(b, x, add_weight(&f, shape_of(false, 4, (int64_t[]){3, 3, 4, 4})), &conv);
        x = ir_unary(b, OPCODE_TANH, ir_binary(b, OPCODE_MUL, x, scale));
    }
    add_result(&f, ir_window_max(b, x, x, &pool));
    expect_sweeps(&f, "sqrt ; sqrt | conv ; mul tanh ; conv ; mul tanh ; window_max ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block, 1);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (2 * SIDE * SIDE * 4 + 2 * 4) + 64);
    compilation_free(&f.comp);
}

/* Softmax and a dense layer; a block has four times the elements of one without products. */
static void test_rows_of_a_product(void) {
    Fixture f;
    fixture_start(&f);
    Ref w = add_weight(&f, shape_of(false, 2, (int64_t[]){WIDTH, 16})), bias = add_weight(&f, shape_of(false, 1, (int64_t[]){16}));
    Ref e = ir_unary(&f.b, OPCODE_EXP, ir_binary(&f.b, OPCODE_SUB, f.x, ir_reduce(&f.b, OPCODE_MAX, f.x, 2, true)));
    Ref y = ir_contract(&f.b, ir_binary(&f.b, OPCODE_DIV, e, ir_reduce(&f.b, OPCODE_SUM, e, 2, true)), w, "ab", "bc", "ac");
    add_result(&f, ir_reduce(&f.b, OPCODE_MAX, ir_binary(&f.b, OPCODE_ADD, y, bias), 2, false));
    expect_sweeps(&f, "| max ; sub exp ; sum ; quotient ; mul ; contract add ; max ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block, 4 * ELEMENTS / WIDTH);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (4 * ELEMENTS + 4 * ELEMENTS / WIDTH * (16 + 2)) + 64);
    compilation_free(&f.comp);
}

/* Attention of each sample's rows to each other: the products of one sample after the other. */
static void test_samples_of_a_product(void) {
    Fixture f;
    fixture_start(&f);
    Ref rows = ir_reshape(&f.b, f.image, shape_of(true, 3, (int64_t[]){1, SIDE * SIDE, 4}));
    Ref score = ir_contract(&f.b, rows, rows, "nic", "njc", "nij");
    Ref e = ir_unary(&f.b, OPCODE_EXP, ir_binary(&f.b, OPCODE_SUB, score, ir_reduce(&f.b, OPCODE_MAX, score, 4, true)));
    Ref weights = ir_binary(&f.b, OPCODE_DIV, e, ir_reduce(&f.b, OPCODE_SUM, e, 4, true));
    add_result(&f, ir_contract(&f.b, weights, rows, "nij", "njc", "nic"));
    expect_sweeps(&f, "| contract ; max ; sub exp ; sum ; quotient ; mul ; contract ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].rows, 1);
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block, 1);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (SIDE * SIDE * SIDE * SIDE + 2 * SIDE * SIDE) + 64);
    compilation_free(&f.comp);
}

/* The gradient of a dense layer's kernel over so many rows a sample, scaled as an update would. */
static void add_kernel_gradient(Fixture *f, int64_t rows) {
    Ref x = add_input(f, "rows", shape_of(true, 3, (int64_t[]){1, rows, 4})), d = ir_unary(&f->b, OPCODE_TANH, x);
    add_result(f, ir_binary(&f->b, OPCODE_MUL, ir_contract(&f->b, x, d, "npa", "npb", "ab"), ir_scalar(&f->b, 0.1)));
}

/* A block of rows is summed into the product while it is in the cache, which what follows then finishes; a sum of few terms stays
 * one step with it. One that is longer than a chain has the last of its blocks of sums at a place of its own. */
static void test_terms_of_a_product(void) {
    Fixture f;
    fixture_start(&f);
    add_kernel_gradient(&f, 64);
    expect_sweeps(&f, "| tanh ; contract | mul ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block * f.schedule.sweeps.data[0].rows * 4 % (4 * ELEMENTS), 0);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (4 * ELEMENTS + 16) + 64);
    compilation_free(&f.comp);
    fixture_start(&f);
    add_kernel_gradient(&f, 65);
    expect_sweeps(&f, "| tanh ; contract | mul ");
    CU_ASSERT(f.schedule.arena_bytes >= 4 * (4 * ELEMENTS + 2 * 16));
    compilation_free(&f.comp);
    fixture_start(&f);
    add_kernel_gradient(&f, 1);
    expect_sweeps(&f, "tanh ; contract mul ");
    compilation_free(&f.comp);
}

/* Forward and backward through a small product in the middle, a dropout before it: one sweep. What is done with the weights alone
 * goes before it, what is made of the sweep's sums comes behind it. */
static void test_training(void) {
    Fixture f;
    fixture_start(&f);
    Shape wide = shape_of(true, 3, (int64_t[]){1, SIDE * SIDE, SIDE * SIDE}), narrow = shape_of(true, 3, (int64_t[]){1, SIDE * SIDE, 4});
    Ref x = ir_reshape(&f.b, f.image, narrow);
    Ref w = add_weight(&f, shape_of(false, 2, (int64_t[]){4, SIDE * SIDE})), u = add_weight(&f, shape_of(false, 2, (int64_t[]){SIDE * SIDE, 4}));
    Ref head = add_weight(&f, shape_of(false, 2, (int64_t[]){4, 3}));
    f.module.random_count = 1;
    Ref kept = ir_binary(&f.b, OPCODE_LESS, ir_scalar(&f.b, 0.5), ir_random(&f.b, 0, wide));
    Ref h = ir_binary(&f.b, OPCODE_MUL, ir_unary(&f.b, OPCODE_TANH, ir_contract(&f.b, x, w, "npa", "ab", "npb")), kept);
    Ref y = ir_reduce(&f.b, OPCODE_SUM, ir_contract(&f.b, h, u, "npa", "ab", "npb"), 2, false);
    Ref dz = ir_unary(&f.b, OPCODE_EXP, ir_contract(&f.b, y, head, "na", "ab", "nb"));
    Ref small = ir_unary(&f.b, OPCODE_SIN, ir_unary(&f.b, OPCODE_COS, head));
    Ref dy = ir_reshape(&f.b, ir_contract(&f.b, dz, small, "nb", "ab", "na"), shape_of(true, 3, (int64_t[]){1, 1, 4}));
    Ref back = ir_expand(&f.b, dy, narrow), dh = ir_binary(&f.b, OPCODE_MUL, ir_contract(&f.b, back, u, "npb", "ab", "npa"), kept);
    add_result(&f, ir_contract(&f.b, y, dz, "na", "nb", "ab"));
    add_result(&f, ir_binary(&f.b, OPCODE_MUL, ir_contract(&f.b, h, back, "npa", "npb", "ab"), ir_scalar(&f.b, 0.1)));
    add_result(&f, ir_binary(&f.b, OPCODE_MUL, ir_contract(&f.b, x, dh, "npa", "npb", "ab"), ir_scalar(&f.b, 0.1)));
    expect_sweeps(&f, "cos sin | contract random less tanh mul ; contract ; sum ; contract exp ; contract ; expand ; contract ; contract mul ; "
                  "contract | contract ; mul ; mul ");
    CU_ASSERT_EQUAL(f.schedule.sweeps.count, 1);
    CU_ASSERT_EQUAL(f.schedule.sweeps.data[0].block, 1);
    CU_ASSERT(f.schedule.arena_bytes <= 4 * (3 * SIDE * SIDE * SIDE * SIDE + 4 * SIDE * SIDE * 4 + BATCH * 10) + 1024);
    compilation_free(&f.comp);
}

/* Nothing is gained where each value is read once, or where one block is all. */
static void test_none(void) {
    Fixture f;
    fixture_start(&f);
    Ref few = add_input(&f, "few", shape_of(true, 2, (int64_t[]){1, 3}));
    Ref mean = ir_reduce(&f.b, OPCODE_SUM, f.x, 2, true), largest = ir_reduce(&f.b, OPCODE_MAX, few, 2, true);
    add_result(&f, ir_unary(&f.b, OPCODE_TANH, mean));
    add_result(&f, ir_binary(&f.b, OPCODE_SUB, few, largest));
    expect_sweeps(&f, "sum ; max ; tanh ; sub ");
    compilation_free(&f.comp);
}

static Ref part_of(Fixture *f, int64_t from, int64_t to) {
    Ref part = ir_slice(&f->b, f->x, (int64_t[]){0, from}, (int64_t[]){0, to});
    part = ir_unary(&f->b, from == 0 ? OPCODE_EXP : from < 20 ? OPCODE_TANH : OPCODE_SIN, part);
    return ir_pad(&f->b, part, (int64_t[]){0, from}, (int64_t[]){0, WIDTH - to}, 0);
}

/* The gradient of slices that take x apart is their gradients in a row; of others it is a sum. */
static void test_pads(void) {
    static const int64_t cuts[2][2] = {{8, 20}, {8, 21}};
    for (int i = 0; i < 2; i++) {
        Fixture f;
        fixture_start(&f);
        Ref last = part_of(&f, cuts[i][1], WIDTH), middle = part_of(&f, cuts[i][0], 20);
        add_result(&f, ir_binary(&f.b, OPCODE_ADD, part_of(&f, 0, cuts[i][0]), ir_binary(&f.b, OPCODE_ADD, last, middle)));
        simplify_run(&f.comp, &f.module, true);
        const Node *result = ir_node(&f.program->graph, f.program->results.data[0]);
        CU_ASSERT_EQUAL(result->op, i == 0 ? OPCODE_CONCAT : OPCODE_ADD);
        CU_ASSERT(i == 1 || result->input_count == 3);
        CU_ASSERT(i == 1 || ir_node(&f.program->graph, ir_arg(&f.program->graph, result, 2))->op == OPCODE_SIN);
        compilation_free(&f.comp);
    }
}

int test_sweep_register(void) {
    static const CU_TestInfo tests[] = {
        {"softmax", test_softmax}, {"statistics of a batch", test_statistics}, {"images", test_images},
        {"rows of a product", test_rows_of_a_product}, {"samples of a product", test_samples_of_a_product},
        {"terms of a product", test_terms_of_a_product}, {"from the first layer to the gradients", test_training},
        {"no sweep", test_none}, {"a sum of pads", test_pads},
    };
    CU_pSuite suite = CU_add_suite("sweep", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
