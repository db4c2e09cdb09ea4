/* test_kept.c - states that prediction changes: they live in the scratch and in the trainer, and go on from call to call.
 *
 * Example: stateful recurrent layers give the same for two calls of four steps as for one of eight. Everything is run as
 * elaborated, as optimized and row by row. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef enum Mode { PLAIN, OPTIMIZED, BY_ROWS, MODES } Mode;     /* BY_ROWS: as --max-ram has it */

typedef struct Trial { Compilation comp; Options options; Run run; void *scratch, *trainer; bool ready; } Trial;

static void trial_begin(Trial *t, const char *text, int batch, Mode mode) {
    *t = (Trial){.options = {.command = COMMAND_TRAIN, .file = "kept.nn", .quiet = true, .seed = -1, .no_optimize = mode == PLAIN}};
    compilation_init(&t->comp);
    t->run = (Run){.comp = &t->comp, .options = &t->options};
    t->run.elaborate = (ElaborateOptions){.path = "kept.nn", .text = text, .length = strlen(text), .batch = batch};
    if (setjmp(t->comp.failed) == 0) {
        t->run.all = elaborate_run(&t->comp, &t->run.elaborate);
        if (t->run.all != NULL) {
            t->run.module = elaborate_module(t->run.all);
            t->run.module->by_rows = mode == BY_ROWS;
            t->ready = run_passes(&t->run) && run_jit(&t->run);
        } else run_diagnostics(&t->run);
    }
    CU_ASSERT_TRUE_FATAL(t->ready);
    nn_error error = {0};
    const nn_model *model = t->run.model;
    t->scratch = nn_struct_new(model->scratch_bytes, &error);
    t->trainer = model->train != NULL ? nn_struct_new(model->trainer_bytes, &error) : NULL;
    memset(t->scratch, 0xA5, model->scratch_bytes);      /* what the caller's memory held before */
    if (model->scratch_init != NULL) model->scratch_init(t->scratch, 1);
    if (t->trainer != NULL) model->trainer_init(t->trainer, 1);
}

static void trial_end(Trial *t) {
    free(t->scratch);
    free(t->trainer);
    run_free(&t->run);
    compilation_free(&t->comp);
}

static void predict(Trial *t, int n, const float *x, float *y) {
    t->run.model->predict(t->run.weights, t->scratch, n, (const void *const[]){x}, (float *[]){y});
}

static float value_at(int sample, int step, int feature) { return sinf((float)(sample * 37 + step * 5 + feature * 3 + 1)); }

enum { BATCH = 3, STEPS = 4, FEATURES = 2, UNITS = 5 };

/* Steps from `first` on of n samples. */
static void fill(float *x, int n, int first, int steps) {
    for (int i = 0; i < n; i++)
        for (int s = 0; s < steps; s++)
            for (int k = 0; k < FEATURES; k++) x[(i * steps + s) * FEATURES + k] = value_at(i, first + s, k);
}

static void check_rows(const char *layer, const float *found, const float *expected, int rows) {
    for (int i = 0; i < rows * UNITS; i++) {
        if (fabsf(found[i] - expected[i]) > 2e-6f)
            fprintf(stderr, "%s: %g instead of %g\n", layer, (double)found[i], (double)expected[i]);
        CU_ASSERT_DOUBLE_EQUAL(found[i], expected[i], 2e-6);
    }
}

static char *recurrent_text(const char *layer, int steps, bool stateful) {
    char *text = NULL;
    if (asprintf(&text, "model m {\n    input x[%d, %d]\n    %s(%d, stateful = %s, bias_initializer = lecun_uniform%s)\n    output y\n}\n", steps,
                 FEATURES, layer, UNITS, stateful ? "true" : "false", strcmp(layer, "gru") == 0 ? ", reset_after = false" : "") < 0)
        return NULL;
    return text;
}

/* The third sample is away from the second call: it goes on where its first ended. */
static void check_recurrent(const char *layer, int batch, Mode mode) {
    Trial part, whole;
    char *short_text = recurrent_text(layer, STEPS, true), *long_text = recurrent_text(layer, 2 * STEPS, false);
    trial_begin(&part, short_text, batch, mode);
    trial_begin(&whole, long_text, batch, mode);
    float x[BATCH * 2 * STEPS * FEATURES], first[BATCH * UNITS], found[BATCH * UNITS], expected[BATCH * UNITS];
    CU_ASSERT_EQUAL_FATAL(part.run.model->weights_bytes, whole.run.model->weights_bytes);
    CU_ASSERT_EQUAL(part.run.model->weight_count, 3);       /* what is kept is no weight */
    memcpy(part.run.weights, whole.run.weights, whole.run.model->weights_bytes);
    fill(x, batch, 0, 2 * STEPS);
    predict(&whole, batch, x, expected);
    fill(x, batch, 0, STEPS);
    predict(&part, batch, x, first);
    CU_ASSERT_TRUE(fabsf(first[0] - expected[0]) > 1e-3f);
    int present = batch > 1 ? batch - 1 : 1;
    fill(x, batch, STEPS, STEPS);
    predict(&part, present, x, found);
    check_rows(layer, found, expected, present);
    predict(&part, batch, x, found);
    if (batch > 1) check_rows(layer, found + present * UNITS, expected + present * UNITS, 1);
    part.run.model->scratch_init(part.scratch, 1);
    fill(x, batch, 0, STEPS);
    predict(&part, batch, x, found);
    for (int i = 0; i < batch * UNITS; i++) CU_ASSERT_EQUAL(found[i], first[i]);
    trial_end(&part);
    trial_end(&whole);
    free(short_text);
    free(long_text);
}

static void test_recurrent(void) {
    static const char *const names[] = {"simple_rnn", "lstm", "gru"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (Mode mode = 0; mode < MODES; mode++) {
            check_recurrent(names[i], BATCH, mode);
            check_recurrent(names[i], 1, mode);
        }
}

/* An output is what the state held before the call changed it; a state without rows counts calls. */
static void test_old_value(void) {
    for (Mode mode = 0; mode < MODES; mode++) {
        Trial t;
        trial_begin(&t, "layer delayed(x) {\n    state before[batch, 2] = 7\n    old = before\n    before = x\n    old + 0\n}\n"
                    "layer counted(x) {\n    state seen[] = 1\n    seen = seen + 1\n    x * seen\n}\n"
                    "model m {\n    input x[2]\n    a = x -> delayed\n    b = a -> counted\n    output a\n    output b\n}\n", 4, mode);
        CU_ASSERT_EQUAL(t.run.model->weight_count, 0);
        float x[8], a[8], b[8], last[8];
        for (int i = 0; i < 8; i++) last[i] = 7;
        for (int call = 0; call < 4; call++) {
            int n = call == 1 ? 2 : 4;
            for (int i = 0; i < 8; i++) x[i] = (float)(call * 10 + i);
            t.run.model->predict(t.run.weights, t.scratch, n, (const void *const[]){x}, (float *[]){a, b});
            for (int i = 0; i < 2 * n; i++) {
                CU_ASSERT_EQUAL(a[i], last[i]);
                CU_ASSERT_EQUAL(b[i], last[i] * (float)(call + 2));
                last[i] = x[i];
            }
        }
        trial_end(&t);
    }
}

/* Weights stand still, so losses differ by what is kept alone; training and evaluation each have their own. */
static void test_training(void) {
    for (Mode mode = 0; mode < MODES; mode++) {
        Trial t;
        trial_begin(&t, "model m {\n    input x[4, 2]\n    lstm(3, stateful = true)\n    output y\n}\n"
                    "train {\n    data = rows([[[0, 0], [0, 0], [0, 0], [0, 0]]], [[0, 0, 0]])\n    loss = mse\n    shuffle = false\n"
                    "    optimizer = sgd(learning_rate = 0)\n    batch_size = 2\n}\n", 2, mode);
        const nn_model *model = t.run.model;
        nn_error error = {0};
        void *metrics = nn_struct_new(model->metrics_bytes, &error);
        float x[16], y[6] = {0}, losses[2], evaluated[2];
        fill(x, 2, 0, 4);
        const void *inputs[1] = {x}, *targets[1] = {y};
        for (int i = 0; i < 2; i++) losses[i] = model->train(t.run.weights, t.trainer, 2, inputs, targets, NULL);
        CU_ASSERT_TRUE(fabsf(losses[0] - losses[1]) > 1e-4f);
        model->metrics_reset(metrics);
        for (int i = 0; i < 2; i++) evaluated[i] = model->evaluate(t.run.weights, t.scratch, metrics, 2, inputs, targets, NULL);
        for (int i = 0; i < 2; i++) CU_ASSERT_DOUBLE_EQUAL(evaluated[i], losses[i], 1e-6);
        CU_ASSERT_STRING_EQUAL(model->slots[0].name, "lstm/last_h");        /* so a checkpoint has it */
        model->trainer_init(t.trainer, 1);
        CU_ASSERT_EQUAL(model->train(t.run.weights, t.trainer, 2, inputs, targets, NULL), losses[0]);
        free(metrics);
        trial_end(&t);
    }
}

int test_kept_register(void) {
    CU_pSuite suite = CU_add_suite("kept", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "stateful layers go on from call to call", test_recurrent) == NULL ||
           CU_add_test(suite, "an output is what a state was", test_old_value) == NULL ||
           CU_add_test(suite, "training and evaluation keep states of their own", test_training) == NULL;
}
