/* test_library.c - the library as a whole: each definition has a fixture, what is drawn has its distribution, and logits
 * of a thousand give finite losses and weights.
 *
 * A definition counts as covered when a fixture of tests/keras (or this file, for what is random) names it, or when a
 * covered definition's own text does. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <ctype.h>
#include <glob.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- every definition has a fixture ---- */

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }

/* Whether text names something outside of comments. */
static bool names(const char *text, size_t length, const char *name) {
    size_t size = strlen(name);
    bool comment = false;
    for (size_t i = 0; i + size <= length; i++) {
        if (text[i] == '\n') comment = false;
        if (text[i] == '#') comment = true;
        if (comment || strncmp(text + i, name, size) != 0) continue;
        bool ends = i + size == length || !is_word(text[i + size]);
        if ((i == 0 || !is_word(text[i - 1])) && ends) return true;
    }
    return false;
}

typedef struct Definition { const char *name, *text; size_t length; bool covered; } Definition;
enum { MOST = 600 };

/* The definitions of the library with their texts: a declaration starts where a line has its keyword. */
static size_t definitions(Compilation *comp, Definition *list) {
    static const char *const keywords[] = {"fn ", "layer ", "optimizer ", "metric ", "let "};
    size_t count = 0;
    for (const PreludeFile *file = prelude_files; file->name != NULL; file++) {
        size_t first = count;
        for (const char *line = file->text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n') {
            for (size_t k = 0; k < sizeof keywords / sizeof *keywords; k++) {
                size_t skip = strlen(keywords[k]);
                if (strncmp(line, keywords[k], skip) != 0) continue;
                CU_ASSERT_FATAL(count < MOST);
                const char *name = line + skip;
                list[count++] = (Definition){.name = arena_strndup(comp, name, strspn(name, "abcdefghijklmnopqrstuvwxyz_0123456789")),
                                             .text = name};
            }
            if (count > first) list[count - 1].length = (size_t)(line + strcspn(line, "\n") - list[count - 1].text);
        }
    }
    return count;
}

static char *read_all(const char *pattern) {
    Buffer all = {0};
    glob_t files;
    if (glob(pattern, 0, NULL, &files) != 0) return calloc(1, 1);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        nn_bytes bytes = {0};
        nn_error error = {0};
        if (nn_file_read(files.gl_pathv[i], &bytes, &error) == 0) buffer_add(&all, (char *)bytes.data, bytes.length);
        nn_error_clear(&error);
        nn_bytes_free(&bytes);
    }
    globfree(&files);
    return all.text;
}

/* An alias is its original; a constant is a word. */
static bool is_plain_let(const Definition *d) {
    const char *equal = strchr(d->text, '=');
    return strncmp(d->text - 4, "let ", 4) == 0 && equal != NULL && equal[2 + strspn(equal + 2, "abcdefghijklmnopqrstuvwxyz_0123456789\"")] == '\n';
}

static void cover(Definition *list, size_t count, size_t at) {
    if (list[at].covered) return;
    list[at].covered = true;
    for (size_t i = 0; i < count; i++)
        if (!list[i].covered && names(list[at].text, list[at].length, list[i].name)) cover(list, count, i);
}

static void test_covered(void) {
    static const char *const others[] = {"circle", "ctc",          /* refused; each says why: tests/cases */
                                         "clip_by_norm", "clip_by_value", "clip_scale"};       /* of clipnorm, … */
    static Definition list[MOST];
    Compilation comp;
    compilation_init(&comp);
    char *fixtures = read_all("tests/keras/*.nn"), *here = read_all("tests/test_library.c");
    size_t count = definitions(&comp, list);
    CU_ASSERT_TRUE(count > 150);
    for (size_t i = 0; i < count; i++) {
        bool known = is_plain_let(&list[i]) || names(fixtures, strlen(fixtures), list[i].name) ||
                     names(here, strlen(here), list[i].name);
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            known = known || strcmp(list[i].name, others[k]) == 0;
        if (known) cover(list, count, i);
    }
    for (size_t i = 0; i < count; i++) {
        if (list[i].covered) continue;
        fprintf(stderr, "%s has no fixture in tests/keras\n", list[i].name);
        CU_FAIL("a definition without a fixture");
    }
    free(fixtures);
    free(here);
    compilation_free(&comp);
}

/* ---- a model in memory ---- */

typedef struct Trial { Compilation comp; Options options; Run run; bool ready; } Trial;

static void trial_begin(Trial *t, const char *text) {
    *t = (Trial){.options = {.command = COMMAND_TRAIN, .file = "trial.nn", .quiet = true, .seed = -1}};
    compilation_init(&t->comp);
    t->run = (Run){.comp = &t->comp, .options = &t->options};
    t->run.elaborate = (ElaborateOptions){.path = "trial.nn", .text = text, .length = strlen(text)};
    if (setjmp(t->comp.failed) == 0) {
        t->run.all = elaborate_run(&t->comp, &t->run.elaborate);
        if (t->run.all != NULL) {
            t->run.module = elaborate_module(t->run.all);
            t->ready = run_passes(&t->run) && run_jit(&t->run);
        } else run_diagnostics(&t->run);
    }
    if (!t->ready) fprintf(stderr, "in %s\n", text);
    CU_ASSERT_TRUE(t->ready);
}

static void trial_end(Trial *t) {
    run_free(&t->run);
    compilation_free(&t->comp);
}

static const float *trial_weight(const Trial *t, const char *name, size_t *size) {
    for (int i = 0; i < t->run.model->weight_count; i++) {
        const nn_tensor *tensor = &t->run.model->weights[i];
        if (strcmp(tensor->name, name) != 0) continue;
        *size = tensor->size;
        return (const float *)t->run.weights + tensor->offset / 4;
    }
    return NULL;
}

/* ---- what is drawn ---- */

enum { ROWS = 96, COLUMNS = 64 };

/* Deviation and largest absolute value (0: unbounded), after Keras 3, keras/src/initializers/random_initializers.py;
 * a normal cut at two deviations has 0.87962566 of its deviation left. */
typedef struct Drawn { const char *text; double mean, deviation, most; } Drawn;

static void test_initializers(void) {
    const double in = ROWS, out = COLUMNS, cut = 0.87962566103423978;
    const Drawn drawn[] = {
        {"zeros", 0, 0, 1e-9}, {"ones", 1, 0, 1.000001}, {"constant(0.25)", 0.25, 0, 0.2500001},
        {"random_uniform", 0, 0.05 / sqrt(3), 0.05}, {"random_uniform(minval = 1, maxval = 3)", 2, 1 / sqrt(3), 3},
        {"random_normal", 0, 0.05, 0}, {"random_normal(mean = 1, stddev = 0.5)", 1, 0.5, 0},
        {"truncated_normal", 0, 0.05 * cut, 0.1}, {"truncated_normal(mean = 0.1, stddev = 0.2)", 0.1, 0.2 * cut, 0.5},
        {"glorot_uniform", 0, sqrt(2 / (in + out)), sqrt(6 / (in + out))},
        {"glorot_normal", 0, sqrt(2 / (in + out)), 2 * sqrt(2 / (in + out)) / cut},
        {"he_uniform", 0, sqrt(2 / in), sqrt(6 / in)}, {"he_normal", 0, sqrt(2 / in), 2 * sqrt(2 / in) / cut},
        {"lecun_uniform", 0, sqrt(1 / in), sqrt(3 / in)}, {"lecun_normal", 0, sqrt(1 / in), 2 * sqrt(1 / in) / cut},
        {"variance_scaling", 0, sqrt(1 / in), 2 * sqrt(1 / in) / cut},
        {"variance_scaling(scale = 2, mode = \"fan_out\", distribution = \"uniform\")", 0, sqrt(2 / out), sqrt(6 / out)},
        {"variance_scaling(mode = \"fan_avg\", distribution = \"untruncated_normal\")", 0, sqrt(2 / (in + out)), 0},
    };
    for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++) {
        Trial t;
        char *text = NULL;
        if (asprintf(&text, "model m {\n input x[%d]\n dense(%d, kernel_initializer = %s)\n output y\n}\n", ROWS, COLUMNS,
                     drawn[i].text) < 0) return;
        trial_begin(&t, text);
        size_t size = 0;
        const float *kernel = t.ready ? trial_weight(&t, "dense/kernel", &size) : NULL;
        double sum = 0, squares = 0, most = 0;
        for (size_t k = 0; k < size; k++) {
            sum += (double)kernel[k];
            most = fmax(most, fabs((double)kernel[k]));
        }
        double mean = sum / (double)size;
        for (size_t k = 0; k < size; k++) squares += ((double)kernel[k] - mean) * ((double)kernel[k] - mean);
        double deviation = sqrt(squares / (double)size), error = 5 * drawn[i].deviation / sqrt((double)size) + 1e-6;
        bool fits = size == ROWS * COLUMNS && fabs(mean - drawn[i].mean) < error && fabs(deviation - drawn[i].deviation) < error
                    && (drawn[i].most == 0 || (most <= drawn[i].most * 1.000001 && most > drawn[i].most * 0.9 - 1e-8));
        if (!fits) fprintf(stderr, "%s: mean %g, deviation %g, most %g\n", drawn[i].text, mean, deviation, most);
        CU_ASSERT_TRUE(fits);
        trial_end(&t);
        free(text);
    }
}

/* Of the smaller side, all pairs of rows (or columns) at right angles and of length gain. */
static void test_orthogonal(void) {
    static const int sizes[][2] = {{ROWS, COLUMNS}, {40, 60}, {50, 50}, {1, 7}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Trial t;
        char *text = NULL;
        int rows = sizes[i][0], columns = sizes[i][1], least = rows < columns ? rows : columns;
        if (asprintf(&text, "model m {\n input x[%d]\n dense(%d, kernel_initializer = orthogonal(gain = 2), "
                     "bias_initializer = lecun_uniform)\n output y\n}\n", rows, columns) < 0) return;
        trial_begin(&t, text);
        size_t size = 0;
        const float *w = t.ready ? trial_weight(&t, "dense/kernel", &size) : NULL;
        double worst = size == 0 ? 1 : 0;
        for (int a = 0; a < least && w != NULL; a++)
            for (int b = 0; b <= a; b++) {
                double product = 0;
                for (int k = 0; k < (rows < columns ? columns : rows); k++)
                    product += rows < columns ? (double)w[a * columns + k] * (double)w[b * columns + k]
                                              : (double)w[k * columns + a] * (double)w[k * columns + b];
                worst = fmax(worst, fabs(product - (a == b ? 4 : 0)));
            }
        if (worst > 1e-4) fprintf(stderr, "orthogonal [%d, %d]: off by %g\n", rows, columns, worst);
        CU_ASSERT_TRUE(worst <= 1e-4);
        trial_end(&t);
        free(text);
    }
    Trial t;
    size_t size = 0;
    trial_begin(&t, "model m {\n input x[3]\n dense(4, kernel_initializer = identity(gain = 3))\n output y\n}\n");
    const float *w = t.ready ? trial_weight(&t, "dense/kernel", &size) : NULL;
    for (size_t k = 0; k < size; k++) CU_ASSERT_EQUAL(w[k], k / 4 == k % 4 ? 3.0f : 0.0f);
    trial_end(&t);
}

/* Trains to a frozen weight's gradient: with loss = sum of what dropout lets pass, w's step is minus that sum. Of 50 rows
 * that share their fate along 8 columns, rate is 0 and the others are scaled up, so sums are multiples of 8 / (1 - rate). */
static void test_dropout(void) {
    Trial t;
    trial_begin(&t, "fn total(y_true, y_pred) = sum(y_pred, axis = [1, 2])\nmodel m {\n    input x[50, 8]\n    weight w[1] = 0\n"
                "    dropout(0.25, noise_shape = [50, 1])\n    output y = (x -> dropout(0.25, noise_shape = [50, 1])) * w\n}\n"
                "train {\n    data = rows([[1]], [[1]])\n    loss = total\n    optimizer = sgd(learning_rate = 1)\n    batch_size = 1\n}\n");
    nn_error error = {0};
    void *trainer = t.ready ? nn_struct_new(t.run.model->trainer_bytes, &error) : NULL;
    float x[400], y[400] = {0};
    for (size_t i = 0; i < 400; i++) x[i] = 1;
    const void *inputs[1] = {x}, *targets[1] = {y};
    double sum = 0, each = 8 / 0.75;
    if (trainer != NULL) {
        t.run.model->trainer_init(trainer, 0);
        for (int step = 0; step < 200; step++) {
            size_t size;
            float before = *trial_weight(&t, "w", &size);
            t.run.model->train(t.run.weights, trainer, 1, inputs, targets, NULL);
            double passed = (double)(before - *trial_weight(&t, "w", &size));
            CU_ASSERT_DOUBLE_EQUAL(passed / each, round(passed / each), 1e-2);
            sum += passed;
        }
    }
    CU_ASSERT_DOUBLE_EQUAL(sum / 200 / 400, 1, 5 * sqrt(0.25 / 0.75 / 50 / 200));
    free(trainer);
    trial_end(&t);
}

/* A layer that adds noise, what passes of a one on average, and the variance of that for the sum of all values. */
typedef struct Noise { const char *sizes, *layer; double mean, variance; } Noise;

/* The sum of what comes out of ones, drawn again for each of many steps: w's gradient. Predictions pass unchanged. */
static void check_noise(const Noise *noise, size_t size) {
    enum { STEPS = 400, MOST_VALUES = 256 };
    Trial t;
    char *text = NULL;
    if (asprintf(&text, "fn total(y_true, y_pred) = sum(reshape(y_pred, [-1]), axis = 1)\nmodel m {\n    input x[%s]\n"
                 "    weight w[1] = 1\n    output y = (x -> %s) * w\n}\ntrain {\n    data = rows([[1]], [[1]])\n    loss = total\n"
                 "    optimizer = sgd(learning_rate = 0.001)\n    batch_size = 1\n}\n", noise->sizes, noise->layer) < 0) return;
    trial_begin(&t, text);
    nn_error error = {0};
    void *trainer = t.ready ? nn_struct_new(t.run.model->trainer_bytes, &error) : NULL;
    void *scratch = t.ready ? nn_struct_new(t.run.model->scratch_bytes, &error) : NULL;
    float x[MOST_VALUES], y[MOST_VALUES] = {0};
    for (size_t i = 0; i < MOST_VALUES; i++) x[i] = 1;
    const void *inputs[1] = {x}, *targets[1] = {y};
    float *outputs[1] = {y};
    if (trainer != NULL && scratch != NULL) {
        double sum = 0, squares = 0, expected = noise->mean * (double)size;
        t.run.model->predict(t.run.weights, scratch, 1, inputs, outputs);
        for (size_t i = 0; i < size; i++) CU_ASSERT_EQUAL(y[i], 1.0f);
        t.run.model->trainer_init(trainer, 0);
        for (int step = 0; step < STEPS; step++) {
            size_t count;
            float before = *trial_weight(&t, "w", &count);
            t.run.model->train(t.run.weights, trainer, 1, inputs, targets, NULL);
            double passed = ((double)before - (double)*trial_weight(&t, "w", &count)) * 1000;
            sum += passed - expected;
            squares += (passed - expected) * (passed - expected);
        }
        bool fits = fabs(sum / STEPS) < 5 * sqrt(noise->variance / STEPS) &&
                    fabs(squares / STEPS / noise->variance - 1) < 5 * sqrt(2.0 / STEPS);
        if (!fits) fprintf(stderr, "%s: mean off by %g, variance %g instead of %g\n", noise->layer, sum / STEPS, squares / STEPS,
                           noise->variance);
        CU_ASSERT_TRUE(fits);
    }
    free(trainer);
    free(scratch);
    trial_end(&t);
    free(text);
}

static void test_noise(void) {
    /* Of n values that share their fate in groups of g, with the rate r: n g r / (1 - r). */
    const double limit = -1.7580993408473766, a = 1 / sqrt(0.75 * (1 + 0.25 * limit * limit));
    const Noise noises[] = {
        {"60", "dropout(0.25)", 1, 60 * 0.25 / 0.75},
        {"15, 4", "dropout(0.5, noise_shape = [15, 1])", 1, 60 * 4},
        {"15, 4", "spatial_dropout1d(0.25)", 1, 60 * 15 * 0.25 / 0.75},
        {"3, 5, 4", "spatial_dropout2d(0.5)", 1, 60 * 15},
        {"4, 5, 3", "spatial_dropout2d(0.5, data_format = \"channels_first\")", 1, 60 * 15},
        {"2, 3, 2, 5", "spatial_dropout3d(0.2)", 1, 60 * 12 * 0.25},
        {"60", "gaussian_noise(0.5)", 1, 60 * 0.25},
        {"60", "gaussian_dropout(0.2)", 1, 60 * 0.25},
        {"60", "alpha_dropout(0.25)", a * (0.75 + 0.25 * limit) - a * limit * 0.25, 60 * a * a * (1 - limit) * (1 - limit) * 0.1875},
        {"15, 4", "alpha_dropout(0.25, noise_shape = [1, 4])", a * (0.75 + 0.25 * limit) - a * limit * 0.25,
         60 * 15 * a * a * (1 - limit) * (1 - limit) * 0.1875},
    };
    for (size_t i = 0; i < sizeof noises / sizeof *noises; i++) check_noise(&noises[i], 60);
}

/* ---- numbers stay finite ---- */

static void check_finite(const char *activation, const char *loss, bool classes) {
    Trial t;
    char *text = NULL;
    if (asprintf(&text,
                 "fn log_sigmoids(y_true, y_pred) = -mean(y_true * log(sigmoid(y_pred)) + (1 - y_true) * log(1 - sigmoid(y_pred)), "
                 "axis = -1)\nfn log_softmaxes(y_true, y_pred) = -sum(y_true * log(softmax(y_pred)), axis = -1)\n"
                 "fn log_of_exps(y_true, y_pred) = mean(log(1 + exp(y_pred)) - y_true * y_pred, axis = -1)\n"
                 "fn sigmoid_by_hand(x) = 1 / (1 + exp(-x))\nfn softmax_by_hand(x) = exp(x) / sum(exp(x), axis = -1, keepdims = true)\n"
                 "fn tanh_by_hand(x) = (exp(x) - exp(-x)) / (exp(x) + exp(-x))\nfn log_sum_exp(y_true, y_pred) = "
                 "log(sum(exp(y_pred), axis = -1)) - sum(y_true * y_pred, axis = -1)\n"
                 "model m {\n    input x[3]\n    dense(3, kernel_initializer = identity%s)\n    output y\n}\n"
                 "train {\n    data = rows([[1]], [[1]])\n    loss = %s\n    optimizer = sgd(learning_rate = 0.001)\n"
                 "    batch_size = 4\n}\n", activation, loss) < 0) return;
    trial_begin(&t, text);
    nn_error error = {0};
    void *trainer = t.ready ? nn_struct_new(t.run.model->trainer_bytes, &error) : NULL;
    if (trainer != NULL) {
        static const float x[12] = {1000, -1000, 0, -1000, -1000, 1000, 0, 1000, -1000, 1000, 1000, 1000};
        static const float one_hot[12] = {1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0};
        static const int32_t numbers[4] = {1, 0, 2, 1};
        const void *inputs[1] = {x}, *targets[1] = {classes ? (const void *)numbers : one_hot};
        t.run.model->trainer_init(trainer, 0);
        float loss_value = t.run.model->train(t.run.weights, trainer, 4, inputs, targets, NULL);
        bool finite = isfinite(loss_value);
        for (size_t i = 0; i < t.run.model->weights_bytes / 4; i++) finite = finite && isfinite(((float *)t.run.weights)[i]);
        if (!finite) fprintf(stderr, "%s%s: loss %g, or a weight, is not finite\n", loss, activation, (double)loss_value);
        CU_ASSERT_TRUE(finite);
    }
    free(trainer);
    trial_end(&t);
    free(text);
}

static void test_finite(void) {
    static const char *const logits[] = {
        "binary_crossentropy(from_logits = true)", "categorical_crossentropy(from_logits = true)",
        "binary_focal_crossentropy(from_logits = true)", "categorical_focal_crossentropy(from_logits = true)",
        "log_sigmoids", "log_softmaxes", "log_of_exps", "log_sum_exp", "mean_squared_error", "mean_absolute_error", "huber", "log_cosh",
        "hinge", "squared_hinge", "categorical_hinge", "cosine_similarity", "mean_squared_logarithmic_error", "kl_divergence",
    };
    static const char *const probabilities[] = {
        "binary_crossentropy", "categorical_crossentropy", "binary_focal_crossentropy", "categorical_focal_crossentropy",
        "kl_divergence", "poisson", "dice(axis = -1)", "tversky(axis = -1)",
    };
    for (size_t i = 0; i < sizeof logits / sizeof *logits; i++) check_finite("", logits[i], false);
    for (size_t i = 0; i < sizeof probabilities / sizeof *probabilities; i++) {
        check_finite(", activation = sigmoid", probabilities[i], false);
        check_finite(", activation = softmax", probabilities[i], false);
    }
    check_finite(", activation = sigmoid_by_hand", "binary_crossentropy", false);
    check_finite(", activation = softmax_by_hand", "categorical_crossentropy", false);
    check_finite("", "sparse_categorical_crossentropy(from_logits = true)", true);
    check_finite(", activation = softmax", "sparse_categorical_crossentropy", true);
    check_finite(", activation = softmax", "categorical_generalized_cross_entropy", true);
    static const char *const activations[] = {"elu", "selu", "celu", "gelu", "silu", "softplus", "mish", "log_sigmoid", "squareplus",
                                              "sparsemax", "tanh", "softsign", "sigmoid_by_hand", "softmax_by_hand", "tanh_by_hand", "log_softmax", "hard_silu"};
    for (size_t i = 0; i < sizeof activations / sizeof *activations; i++) {
        char *activation = NULL;
        if (asprintf(&activation, ", activation = %s", activations[i]) < 0) return;
        check_finite(activation, "mean_squared_error", false);
        free(activation);
    }
}

/* What `nnc help` knows besides the library's text: each name has an entry of help.txt. */
static void test_help(void) {
    const Builtin *const tables[] = {builtins, builtin_shapes, builtin_windows, builtin_masks, builtin_sources, builtin_callbacks};
    size_t length;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
        for (const Builtin *b = tables[t]; b->name != NULL; b++) {
            if (help_entry(b->name, &length) == NULL) fprintf(stderr, "help.txt has no entry %s\n", b->name);
            CU_ASSERT_PTR_NOT_NULL(help_entry(b->name, &length));
        }
    }
    for (size_t i = 0; known_settings[i] != NULL; i++) CU_ASSERT_PTR_NOT_NULL(help_entry(known_settings[i], &length));
    CU_ASSERT_PTR_NULL(help_entry("epoch", &length));
}

int test_library_register(void) {
    CU_pSuite suite = CU_add_suite("library", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "every definition has a fixture", test_covered) == NULL ||
           CU_add_test(suite, "every other name has its help", test_help) == NULL ||
           CU_add_test(suite, "initializers have their distributions", test_initializers) == NULL ||
           CU_add_test(suite, "orthogonal and identity", test_orthogonal) == NULL ||
           CU_add_test(suite, "dropout", test_dropout) == NULL ||
           CU_add_test(suite, "noise has its distribution and predictions have none", test_noise) == NULL ||
           CU_add_test(suite, "logits of a thousand: finite losses and weights", test_finite) == NULL;
}
