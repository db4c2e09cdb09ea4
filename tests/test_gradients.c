/* test_gradients.c - the gradient of every fixture's loss against central differences, in double precision.
 *
 * Each text of tests/keras and tests/models is elaborated with sgd(learning_rate = 1), so a training step of the reference interpreter
 * leaves w - gradient; the loss is then taken at w + h and w - h for some elements of each weight. Between them the
 * fixtures use every activation, loss and regularizer of the library. */
#include "drive.h"
#include "reference.h"
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLES = 6, ELEMENTS = 4, MOST = 32 };

typedef struct Subject {
    Compilation comp;
    const Module *module;
    double **variables, *arguments[MOST];
} Subject;

static size_t size_of(const Module *m, size_t variable) {
    Shape room = variable_room(m, &m->variables.data[variable]);
    int64_t rows = m->batch < SAMPLES ? SAMPLES : 1;      /* the steps here may be of more than a batch */
    return (size_t)(shape_size(&room) * rows);
}

static double **copy_variables(const Subject *s, double *const *from) {
    double **copy = calloc(s->module->variables.count + 1, sizeof *copy);
    for (size_t i = 0; i < s->module->variables.count; i++) {
        copy[i] = calloc(size_of(s->module, i) + 1, sizeof **copy);
        if (from != NULL) memcpy(copy[i], from[i], size_of(s->module, i) * sizeof **copy);
    }
    return copy;
}

static void free_variables(const Subject *s, double **variables) {
    for (size_t i = 0; i < s->module->variables.count; i++) free(variables[i]);
    free(variables);
}

static void make_arguments(Subject *s) {
    const Module *m = s->module;
    for (size_t i = 0; i < m->input_count + m->target_count && i < MOST; i++) {
        const Argument *argument = &m->arguments.data[i];
        bool target = i >= m->input_count;
        size_t size = (size_t)shape_size(&argument->shape), count = size * SAMPLES;
        s->arguments[i] = calloc(count + 1, sizeof(double));
        for (size_t k = 0; k < count; k++) {
            int chosen = drive_class((int)i, k, argument->classes);
            s->arguments[i][k] = !target && argument->element == ELEMENT_F32 ? (double)drive_value((int)i, k) : chosen;
            /* A target of several values is one of one, so that what wants a distribution has one. */
            if (target && argument->element == ELEMENT_F32 && size > 1)
                s->arguments[i][k] = k % size == (k / size) % size;
        }
    }
}

/* Runs one training step on a copy of the variables; returns its loss and, if wanted, the variables after it. */
static double step(const Subject *s, double *const *from, double ***after) {
    double **variables = copy_variables(s, from), loss = 0, *results[1] = { &loss };
    reference_run(s->module, &s->module->programs[PROGRAM_TRAIN], variables, SAMPLES,
                  (const double *const *)s->arguments, 0, 7, results);
    if (after != NULL) *after = variables;
    else free_variables(s, variables);
    return loss;
}

static int check_weight(Subject *s, size_t variable, double *const *after) {
    int bad = 0;
    for (size_t k = 0; k < ELEMENTS && k < size_of(s->module, variable); k++) {
        size_t at = (k * 7919) % size_of(s->module, variable);
        double w = s->variables[variable][at], gradient = w - after[variable][at], h = 1e-5;
        s->variables[variable][at] = w + h;
        double above = step(s, s->variables, NULL);
        s->variables[variable][at] = w - h;
        double below = step(s, s->variables, NULL);
        s->variables[variable][at] = w;
        double expected = (above - below) / (2 * h), error = fabs(gradient - expected);
        if (!(error <= 1e-4 * fmax(fabs(expected), 1e-3))) {
            fprintf(stderr, "%s[%zu]: gradient %.9g, difference %.9g\n", s->module->variables.data[variable].name, at,
                    gradient, expected);
            bad++;
        }
    }
    return bad;
}

/* What changes a step between gradient and weight, or has kinks that data on a grid would hit, is left out. */
static bool changes_update(const char *text) {
    static const char *const words[] = {"constraint", "clip",     "trainable = false", "gradient_accumulation",
                                        "fn own",     "gradient("};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(text, words[i]) != NULL) return true;
    return false;
}

/* At a corner such as |0| differences say nothing: no weight starts there. */
static void leave_zero(Subject *s) {
    for (size_t i = 0; i < s->module->variables.count; i++)
        if (s->module->variables.data[i].kind == VARIABLE_WEIGHT)
            for (size_t k = 0; k < size_of(s->module, i); k++)
                if (s->variables[i][k] == 0) s->variables[i][k] = 0.001 * (double)(k % 7 + 1);
}

static int check_fixture(const char *path, bool *checked) {
    Subject s = { 0 };
    nn_bytes text = { 0 };
    nn_error error = { 0 };
    volatile int bad = 0;               /* across setjmp */
    CU_ASSERT_EQUAL_FATAL(nn_file_read(path, &text, &error), 0);
    Elaborator *volatile all = NULL;
    *checked = false;
    compilation_init(&s.comp);
    if (!changes_update((const char *)text.data) && setjmp(s.comp.failed) == 0) {
        Setting setting = { "optimizer", "sgd(learning_rate = 1)" };
        ElaborateOptions options = {.path = path,
                                    .text = (const char *)text.data,
                                    .length = text.length,
                                    .settings = &setting,
                                    .setting_count = 1};
        all = elaborate_run(&s.comp, &options);
        s.module = all != NULL ? elaborate_module(all) : NULL;
    }
    if (s.module != NULL && s.module->trains) {
        *checked = true;
        simplify_run(&s.comp, elaborate_module(all), false);
        make_arguments(&s);
        s.variables = copy_variables(&s, NULL);
        reference_run(s.module, &s.module->programs[PROGRAM_INIT], s.variables, 1, NULL, 0, 3, NULL);
        reference_run(s.module, &s.module->programs[PROGRAM_TRAINER_INIT], s.variables, 1, NULL, 0, 3, NULL);
        leave_zero(&s);
        double **after;
        step(&s, s.variables, &after);
        for (size_t i = 0; i < s.module->variables.count; i++)
            if (s.module->variables.data[i].kind == VARIABLE_WEIGHT && s.module->variables.data[i].trainable)
                bad += check_weight(&s, i, after);
        if (bad) fprintf(stderr, "%s: %d gradients are wrong\n", path, bad);
        free_variables(&s, after);
        free_variables(&s, s.variables);
    }
    for (size_t i = 0; i < MOST; i++) free(s.arguments[i]);
    compilation_free(&s.comp);
    nn_bytes_free(&text);
    return bad;
}

static void test_fixtures(void) {
    glob_t files;
    size_t count = 0;
    CU_ASSERT_EQUAL_FATAL(glob("tests/keras/*.nn", 0, NULL, &files), 0);
    CU_ASSERT_EQUAL_FATAL(glob("tests/models/*.nn", GLOB_APPEND, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        bool checked;
        CU_ASSERT_EQUAL(check_fixture(files.gl_pathv[i], &checked), 0);
        count += checked;
    }
    CU_ASSERT_TRUE(count >= 60);
    globfree(&files);
}

int test_gradients_register(void) {
    CU_pSuite suite = CU_add_suite("gradients", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "every fixture against differences", test_fixtures) == NULL;
}
