/* test_scan.c - scans from text to code: the code does not grow with the steps, any number of them agrees with the reference
 * interpreter, and each step draws random numbers of its own.
 *
 * What a scan's gradient is, against differences: test_graph.c and test_gradients.c; against Keras: test_models.c. */
#include "reference.h"
#include "suites.h"

#include "../compiler/command.h"
#include "../compiler/product.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLES = 2 };

typedef struct Trial { Compilation comp; Options options; Run run; bool ready; } Trial;

/* batch: of the steps, SAMPLES if it is 0; plain: -O0. */
typedef struct How { bool compile, plain; int batch; } How;

static void trial_begin(Trial *t, const char *text, How how) {
    *t = (Trial){.options = {.command = COMMAND_TRAIN, .file = "trial.nn", .quiet = true, .seed = -1, .no_optimize = how.plain}};
    compilation_init(&t->comp);
    t->run = (Run){.comp = &t->comp, .options = &t->options};
    t->run.elaborate = (ElaborateOptions){.path = "trial.nn", .text = text, .length = strlen(text), .batch = how.batch > 0 ? how.batch : SAMPLES};
    if (setjmp(t->comp.failed) == 0) {
        t->run.all = elaborate_run(&t->comp, &t->run.elaborate);
        if (t->run.all != NULL) {
            t->run.module = elaborate_module(t->run.all);
            t->ready = run_passes(&t->run) && (!how.compile || run_jit(&t->run));
        } else run_diagnostics(&t->run);
    }
    CU_ASSERT_TRUE_FATAL(t->ready);
}

static void trial_end(Trial *t) {
    run_free(&t->run);
    compilation_free(&t->comp);
}

/* An lstm over so many steps, trained. */
static const char *lstm_text(char *text, size_t room, int steps) {
    snprintf(text, room,
             "model m {\n    input x[%d, 3]\n    masking\n    lstm(4, return_sequences = true)\n    gru(3)\n    dense(2)\n    output y\n}\n"
             "train {\n    loss = mean_squared_error\n    optimizer = sgd(learning_rate = 0.1)\n}\n", steps);
    return text;
}

static size_t lines_for(int steps) {
    char text[500];
    Trial t;
    Emitted emitted = {0};
    trial_begin(&t, lstm_text(text, sizeof text, steps), (How){0});
    EmitOptions options = {.prefix = "m", .file_name = "m.c", .option_text = "", .inference = true, .training = true, .optimize = true};
    emit_run(&t.comp, t.run.module, &options, &emitted);
    size_t lines = 0;
    for (const char *c = emitted.source.text; *c != '\0'; c++) lines += *c == '\n';
    buffer_free(&emitted.source);
    buffer_free(&emitted.header);
    trial_end(&t);
    return lines;
}

/* Products of the training program's bodies that read a captured matrix column by column. */
static int products_by_columns(const Graph *graph) {
    int count = 0;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *scan = ir_node(graph, ref);
        if (scan->op != OPCODE_SCAN) continue;
        const Graph *body = &scan_of(scan)->graph;
        for (Ref at = 0; at < body->nodes.count; at++) {
            const Node *node = ir_node(body, at);
            if (node->op != OPCODE_CONTRACT) continue;
            Product p = product_of(body, at);
            const Node *matrix = ir_node(body, ir_arg(body, node, p.swapped ? 0 : 1));
            bool captured = matrix->op == OPCODE_INPUT && matrix->attributes->index < scan->attributes->scan->captured;
            count += captured && p.sum.b == 1 && p.sum.size > 1 && p.column.size > 1;
        }
    }
    return count;
}

/* The gradients of an lstm's and a gru's states read turned recurrent kernels, but not at -O0. */
static void test_turned(void) {
    for (int plain = 0; plain < 2; plain++) {
        char text[500];
        Trial t;
        trial_begin(&t, lstm_text(text, sizeof text, 5), (How){.plain = plain != 0});
        int count = products_by_columns(&t.run.module->programs[PROGRAM_TRAIN].graph);
        CU_ASSERT_TRUE(plain ? count >= 2 : count == 0);
        trial_end(&t);
    }
}

/* So many that what is done to all steps at once is more than a sweep's block either way. */
static void test_size(void) {
    size_t few = lines_for(2500);
    CU_ASSERT_TRUE(few > 100);
    CU_ASSERT_EQUAL(lines_for(5000), few);
}

static float value_at(size_t i) { return (float)sin(0.7 * (double)i + 0.3); }

/* The variables of the JIT's structs as doubles. */
static double **variables_of(const Trial *t) {
    const Module *m = t->run.module;
    double **variables = calloc(m->variables.count + 1, sizeof *variables);
    for (size_t i = 0, k = 0; i < m->variables.count; i++) {
        Shape room = variable_room(m, &m->variables.data[i]);
        size_t size = (size_t)shape_size(&room);
        variables[i] = calloc(size + 1, sizeof **variables);
        if (m->variables.data[i].kind != VARIABLE_WEIGHT && m->variables.data[i].kind != VARIABLE_STATE) continue;
        const float *from = (const float *)t->run.weights + t->run.model->weights[k++].offset / 4;
        for (size_t j = 0; j < size; j++) variables[i][j] = (double)from[j];
    }
    return variables;
}

static void free_variables(const Trial *t, double **variables) {
    for (size_t i = 0; i < t->run.module->variables.count; i++) free(variables[i]);
    free(variables);
}

/* Three steps of training by the JIT and by the reference interpreter. */
static void train_both(Trial *t) {
    const nn_model *model = t->run.model;
    size_t count = model->inputs[0].size * SAMPLES, targets = model->targets[0].size * SAMPLES;
    float *x = calloc(count, sizeof *x), *y = calloc(targets, sizeof *y);
    double *x_wide = calloc(count, sizeof *x_wide), *y_wide = calloc(targets, sizeof *y_wide), loss;
    void *trainer = calloc(1, model->trainer_bytes + 8);
    double **variables = variables_of(t);
    for (size_t i = 0; i < count; i++) x_wide[i] = (double)(x[i] = value_at(i));
    for (size_t i = 0; i < targets; i++) y_wide[i] = (double)(y[i] = value_at(3 * i));
    reference_run(t->run.module, &t->run.module->programs[PROGRAM_TRAINER_INIT], variables, SAMPLES, NULL, 0, 7, NULL);
    model->trainer_init(trainer, 7);
    for (uint32_t step = 0; step < 3; step++) {
        float found = model->train(t->run.weights, trainer, SAMPLES, (const void *const[]){x}, (const void *const[]){y}, NULL);
        reference_run(t->run.module, &t->run.module->programs[PROGRAM_TRAIN], variables, SAMPLES,
                      (const double *const[]){x_wide, y_wide}, step, 7, (double *[]){&loss});
        CU_ASSERT_TRUE(fabs((double)found - loss) <= 1e-4 * fmax(1, fabs(loss)));
    }
    free_variables(t, variables);
    free(trainer);
    free(x);
    free(y);
    free(x_wide);
    free(y_wide);
}

static void test_steps(void) {
    static const int steps[] = {1, 2, 7, 1000};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        char text[500];
        Trial t;
        trial_begin(&t, lstm_text(text, sizeof text, steps[i]), (How){.compile = true});
        train_both(&t);
        trial_end(&t);
    }
}

/* Four steps of so many samples, in a module for batches of `batch`: the last loss. stacked: the product of what the backward
 * scan stacks for the weights' gradients is behind the loop. */
static float last_loss(int batch, int samples, bool stacked) {
    char text[500];
    Trial t;
    trial_begin(&t, lstm_text(text, sizeof text, 6), (How){.compile = true, .batch = batch});
    const nn_model *model = t.run.model;
    const Graph *graph = &t.run.module->programs[PROGRAM_TRAIN].graph;
    size_t results = 0;
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        if (ir_node(graph, ref)->op == OPCODE_SCAN && ir_node(graph, ref)->role == ROLE_GRADIENT) results += scan_of(ir_node(graph, ref))->results.count;
    CU_ASSERT_EQUAL(results, stacked ? 4 : 1);      /* of the gru the inputs' adjoints in any case */
    size_t count = model->inputs[0].size * (size_t)samples, targets = model->targets[0].size * (size_t)samples;
    float *x = calloc(count, sizeof *x), *y = calloc(targets, sizeof *y), loss = 0;
    void *trainer = calloc(1, model->trainer_bytes + 8);
    for (size_t i = 0; i < count; i++) x[i] = value_at(i);
    for (size_t i = 0; i < targets; i++) y[i] = value_at(3 * i);
    model->init(t.run.weights, 5);
    model->trainer_init(trainer, 5);
    for (int step = 0; step < 4; step++)
        loss = model->train(t.run.weights, trainer, samples, (const void *const[]){x}, (const void *const[]){y}, NULL);
    free(trainer);
    free(x);
    free(y);
    trial_end(&t);
    return loss;
}

/* Batches of 32 sum the weights' gradients step by step, smaller ones behind the loop: the same samples train alike. */
static void test_sums(void) {
    float few = last_loss(31, 31, true), many = last_loss(32, 31, false);
    CU_ASSERT_TRUE(few > 0 && fabsf(few - many) <= 1e-6f * few);
}

static const char random_text[] =
    "model m {\n    input x[6, 2]\n    weight w[2] = ones\n"
    "    scan t in x with h = 0 {\n        h = h * 0.5 + t * w * uniform(t)\n        collect drawn = uniform(t)\n"
    "        scan u in x with k = 0 { k = k + uniform(u); collect inner = k }\n"
    "        collect all = inner -> flatten\n    }\n"
    "    output y = concat(h, drawn -> flatten, all -> flatten)\n}\n"
    "train {\n    loss = mean_squared_error\n    optimizer = sgd(learning_rate = 0.1)\n}\n";

/* Every number drawn differs, and the gradient goes through the same numbers. */
static void test_random(void) {
    Trial t;
    trial_begin(&t, random_text, (How){.compile = true});
    train_both(&t);
    size_t size = t.run.model->outputs[0].size * SAMPLES;
    float x[24], *y = calloc(size, sizeof *y);
    void *scratch = calloc(1, t.run.model->scratch_bytes + 8);
    for (size_t i = 0; i < 24; i++) x[i] = value_at(i);
    t.run.model->scratch_init(scratch, 9);
    t.run.model->predict(t.run.weights, scratch, SAMPLES, (const void *const[]){x}, (float *[]){y});
    for (size_t i = 0; i < size; i++)
        for (size_t k = 0; k < i; k++) CU_ASSERT_NOT_EQUAL(y[i], y[k]);
    free(scratch);
    free(y);
    trial_end(&t);
}

/* A batch in which no step counts: the loss is 0, and no weight moves or becomes NaN. */
static void test_nothing_counts(void) {
    static const char text[] = "model m {\n    input x[3, 2]\n    masking\n    lstm(2, return_sequences = true)\n    dense(1)\n"
                               "    output y\n}\ntrain {\n    loss = mse\n    optimizer = sgd(0.1)\n}\n";
    static const float nothing[SAMPLES * 3 * 2], targets[SAMPLES * 3] = {1, 2, 3, 4, 5, 6};
    const void *inputs[1] = {nothing}, *wanted[1] = {targets};
    Trial t;
    trial_begin(&t, text, (How){.compile = true});
    const nn_model *model = t.run.model;
    void *trainer = calloc(1, model->trainer_bytes), *before = malloc(model->weights_bytes);
    CU_ASSERT_FATAL(trainer != NULL && before != NULL);
    model->init(t.run.weights, 1);
    model->trainer_init(trainer, 1);
    memcpy(before, t.run.weights, model->weights_bytes);
    CU_ASSERT_EQUAL(model->train(t.run.weights, trainer, SAMPLES, inputs, wanted, NULL), 0);
    CU_ASSERT_EQUAL(memcmp(before, t.run.weights, model->weights_bytes), 0);
    free(before);
    free(trainer);
    trial_end(&t);
}

int test_scan_register(void) {
    CU_pSuite suite = CU_add_suite("scan", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "the code does not grow with the steps", test_size)) return 1;
    if (!CU_add_test(suite, "matrices read by columns are turned once", test_turned)) return 1;
    if (!CU_add_test(suite, "any number of steps", test_steps)) return 1;
    if (!CU_add_test(suite, "gradients of weights in the steps and behind them", test_sums)) return 1;
    if (!CU_add_test(suite, "a batch in which no step counts", test_nothing_counts)) return 1;
    return CU_add_test(suite, "each step draws anew", test_random) == NULL;
}
