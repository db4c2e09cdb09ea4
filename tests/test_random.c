/* test_random.c - models made by chance: what nnc makes of them with all its passes and without gives the same numbers.
 *
 * Each seed gives a text: an input, a few layers that fit it, a loss, an optimizer. It is compiled in memory at -O and at
 * -O0, and four training steps, an evaluation and predictions are compared; at -O in blocks of few rows, which give the
 * same bytes; and with weights baked in. NNC_MODELS=1000 in the environment tries so many. Example, seed 3:
 *     model m { input x[5]  h = x  h = h -> dense(4, activation = tanh)  …  output y = h } train { … } */
#include "bake.h"
#include "drive.h"
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MODELS = 200 };
static const double tolerance = 2e-3;

typedef struct Maker { uint32_t state; FILE *out; int rank, sizes[3]; } Maker;    /* of the value that flows: [a], [t, a], [h, w, a] */

static uint32_t below(Maker *m, uint32_t limit) {
    m->state = m->state * 1664525u + 1013904223u;
    return (m->state >> 8) % limit;
}

static bool chance(Maker *m, uint32_t in) { return below(m, in) == 0; }

static int *last(Maker *m) { return &m->sizes[m->rank - 1]; }

/* ---- layers ---- */

static const char *activation(Maker *m) {
    static const char *const names[] = { "relu", "tanh", "sigmoid", "gelu", "silu", "elu", "softplus", "leaky_relu", "softmax",
                                         "selu", "softsign", "none", "none", "relu", "hard_sigmoid", "mish" };
    return names[below(m, sizeof names / sizeof *names)];
}

static void put_dense(Maker *m) {
    static const int units[] = { 1, 2, 3, 4, 7, 8, 17, 33, 64, 70 };
    *last(m) = units[below(m, sizeof units / sizeof *units)];
    fprintf(m->out, "    h = h -> dense(%d, activation = %s", *last(m), activation(m));
    if (chance(m, 5)) fprintf(m->out, ", use_bias = false");
    if (chance(m, 5)) fprintf(m->out, ", kernel_regularizer = l2(0.01)");
    if (chance(m, 8)) fprintf(m->out, ", kernel_constraint = max_norm(2)");
    if (chance(m, 8)) fprintf(m->out, ", bias_regularizer = l1(0.01)");
    fprintf(m->out, ")\n");
}

/* A layer that leaves the shape as it is. One number divided by its own size is a step, where rounding decides. */
static void put_even(Maker *m) {
    static const char *const layers[] = { "dropout(0.3)", "layer_normalization", "batch_normalization", "activation(gelu)",
                                          "rms_normalization", "unit_normalization", "gaussian_noise(0.1)", "rescaling(0.5, 0.1)",
                                          "activation(softmax)", "activation(relu)", "activity_regularization(l2 = 0.01)",
                                          "p_re_lu", "batch_normalization(scale = false)", "gaussian_dropout(0.2)" };
    const char *layer = layers[below(m, sizeof layers / sizeof *layers)];
    bool is_step = *last(m) == 1 && (strcmp(layer, "rms_normalization") == 0 || strcmp(layer, "unit_normalization") == 0);
    fprintf(m->out, "    h = h -> %s\n", is_step ? "activation(tanh)" : layer);
}

/* Two ways that meet again. */
static void put_branches(Maker *m) {
    static const char *const joints[] = { "add", "multiply", "concatenate", "average" };
    uint32_t joint = below(m, 4);
    int size = *last(m);
    fprintf(m->out, "    h = %s(h -> dense(%d, activation = %s), ", joints[joint], size, activation(m));
    fprintf(m->out, "h -> dense(%d) -> %s)\n", size, chance(m, 2) ? "layer_normalization" : "activation(tanh)");
    if (joint == 2) *last(m) = 2 * size;
}

static void put_sequence(Maker *m) {
    switch (below(m, 5)) {
    case 0:
        fprintf(m->out, "    h = h -> multi_head_attention(num_heads = 2, key_dim = %u)\n", below(m, 4) + 1);
        break;
    case 1:
        *last(m) = (int)below(m, 6) + 1;
        fprintf(m->out, "    h = h -> conv1d(%d, 3, padding = same, activation = %s)\n", *last(m), activation(m));
        break;
    case 2: {
        static const char *const cells[] = { "lstm", "gru", "simple_rnn" };
        *last(m) = (int)below(m, 5) + 1;
        fprintf(m->out, "    h = h -> %s(%d, return_sequences = true)\n", cells[below(m, 3)], *last(m));
        break;
    }
    case 3:
        fprintf(m->out, "    h = h -> global_%s_pooling1d\n", chance(m, 2) ? "max" : "average");
        m->sizes[0] = m->sizes[1];
        m->rank = 1;
        break;
    default: put_dense(m);
    }
}

static void put_image(Maker *m) {
    switch (below(m, 7)) {
    case 5:
        *last(m) = (int)below(m, 4) + 1;
        fprintf(m->out, "    h = h -> conv2d(%d, 2, strides = 2, padding = same) -> batch_normalization -> relu\n", *last(m));
        m->sizes[0] = (m->sizes[0] + 1) / 2;
        m->sizes[1] = (m->sizes[1] + 1) / 2;
        break;
    case 6: fprintf(m->out, "    h = h -> depthwise_conv2d(3, padding = same, activation = %s)\n", activation(m)); break;
    case 0: case 1:
        *last(m) = (int)below(m, 6) + 1;
        fprintf(m->out, "    h = h -> conv2d(%d, 3, padding = same, activation = %s)\n", *last(m), activation(m));
        break;
    case 2:
        if (m->sizes[0] < 2 || m->sizes[1] < 2) break;
        fprintf(m->out, "    h = h -> %s_pooling2d\n", chance(m, 2) ? "max" : "average");
        m->sizes[0] /= 2;
        m->sizes[1] /= 2;
        break;
    case 3:
        fprintf(m->out, "    h = h -> flatten\n");
        m->sizes[0] = m->sizes[0] * m->sizes[1] * m->sizes[2];
        m->rank = 1;
        break;
    default: put_even(m);
    }
}

static void put_layer(Maker *m) {
    if (chance(m, 3)) put_even(m);
    else if (m->rank < 3 && chance(m, 4)) put_branches(m);
    else if (m->rank == 2) put_sequence(m);
    else if (m->rank == 3) put_image(m);
    else put_dense(m);
}

/* ---- the text ---- */

static void put_input(Maker *m) {
    m->rank = chance(m, 2) ? 1 : 2 + (int)below(m, 2);
    for (int i = 0; i < m->rank; i++) m->sizes[i] = (int)below(m, 8) + (i + 1 < m->rank ? 2 : 1);
    fprintf(m->out, "model m {\n    input x[");
    for (int i = 0; i < m->rank; i++) fprintf(m->out, "%s%d", i > 0 ? ", " : "", m->sizes[i]);
    fprintf(m->out, "]\n    h = x\n");
}

static void put_loss(Maker *m) {
    static const char *const losses[] = { "mean_squared_error", "huber", "log_cosh", "mean_absolute_error", "binary_crossentropy",
                                          "sparse_categorical_crossentropy", "categorical_crossentropy" };
    static const char *const ends[] = { "none", "none", "none", "none", "sigmoid", "softmax", "softmax" };
    uint32_t loss = below(m, sizeof losses / sizeof *losses);
    if (m->rank > 1) fprintf(m->out, "    h = h -> flatten\n");
    fprintf(m->out, "    h = h -> dense(%u, activation = %s)\n    output y = h\n}\n\n", loss >= 5 ? below(m, 9) + 2 : below(m, 3) + 1, ends[loss]);
    fprintf(m->out, "train {\n    data = npy(\"x.npy\", \"y.npy\")\n    loss = %s\n", losses[loss]);
    if (loss >= 4) fprintf(m->out, "    metrics = [accuracy]\n");
}

/* MANY samples: so many that gradients are summed in the steps of scans, and in sweeps, and that scans predict in blocks. */
static void put_optimizer(Maker *m) {
    enum { MANY = 100 };
    static const char *const optimizers[] = {
        "sgd(0.05", "sgd(0.02, momentum = 0.9", "sgd(0.02, momentum = 0.9, nesterov = true", "adam(epsilon = 0.01", "rmsprop(epsilon = 0.01",
        "rmsprop(momentum = 0.5, epsilon = 0.01", "adamw(weight_decay = 0.1, epsilon = 0.01", "adagrad(epsilon = 0.01", "adamax(epsilon = 0.01",
        "nadam(epsilon = 0.01", "adadelta(0.1", "lamb(epsilon = 0.01", "adam(amsgrad = true, epsilon = 0.01", "ftrl(0.01" };
    static const char *const more[] = { "", "", "", "", ", clipvalue = 0.1", ", clipnorm = 0.5", ", global_clipnorm = 0.5", ", use_ema = true",
                                        ", gradient_accumulation_steps = 2", ", weight_decay = 0.01" };
    uint32_t chosen = below(m, sizeof optimizers / sizeof *optimizers), extra = below(m, sizeof more / sizeof *more);
    fprintf(m->out, "    optimizer = %s%s)\n", optimizers[chosen], extra == 9 && chosen == 6 ? "" : more[extra]);
    uint32_t batch = below(m, 9) + 1;
    fprintf(m->out, "    batch_size = %u\n}\n", batch < 9 ? batch : MANY);
}

static char *text_of(uint32_t seed) {
    char *text = NULL;
    size_t length = 0;
    Maker m = { .state = seed * 2654435761u + 1, .out = open_memstream(&text, &length) };
    put_input(&m);
    for (int i = (int)below(&m, 5) + 1; i > 0; i--) put_layer(&m);
    put_loss(&m);
    put_optimizer(&m);
    fclose(m.out);
    return text;
}

/* ---- both ways ---- */

/* What drive prints of the model; NULL when nnc refuses it. With several threads they share all steps that they can. */
static char *numbers_of(const char *path, bool no_optimize, int64_t sweep_elements, int threads) {
    Compilation comp;
    compilation_init(&comp);
    Options options = { .command = COMMAND_TRAIN, .file = path, .seed = -1, .quiet = true, .no_optimize = no_optimize,
                        .sweep_elements = sweep_elements, .threads = threads };
    Run run = { .comp = &comp, .options = &options, .share_work = threads > 1 ? 1 : 0 };
    char *text = NULL;
    size_t length = 0;
    if (setjmp(comp.failed) == 0 && run_elaborate(&run) && run_passes(&run) && run_jit(&run)) {
        ir_check(run.module);
        FILE *out = open_memstream(&text, &length);
        CU_ASSERT_EQUAL(drive(run.model, out), 0);
        fclose(out);
    }
    run_free(&run);
    compilation_free(&comp);
    return text;
}

static float float_at(const char *line, size_t length) {
    uint32_t bits = (uint32_t)strtoul(line + length - 8, NULL, 16);
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static bool agree(const char *a, const char *b) {
    while (*a != '\0' && *b != '\0') {
        size_t length = strcspn(a, "\n");
        double x = (double)float_at(a, length), y = (double)float_at(b, length);
        if (strncmp(a, b, length - 8) != 0) return false;
        bool close = fabs(x - y) <= tolerance * fmax(1, fabs(x)) || x == y || (isnan(x) && isnan(y));
        if (!close) return fprintf(stderr, "%.*s: %.9g and %.9g\n", (int)length - 9, a, x, y), false;
        a += length + 1;
        b += length + 1;
    }
    return *a == *b;
}

static bool check_model(const char *path, uint32_t seed) {
    char *text = text_of(seed);
    FILE *file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
    char *fused = numbers_of(path, false, 0, 1), *plain = numbers_of(path, true, 0, 1);
    char *swept = numbers_of(path, false, seed % 2 ? 1 : 20, 1), *shared = numbers_of(path, false, seed % 3 ? 1 : 20, 3);
    bool good = fused != NULL && plain != NULL && swept != NULL && shared != NULL && agree(plain, fused);
    if (good && strcmp(fused, swept) != 0) fprintf(stderr, "other bytes in small blocks\n"), good = false;
    if (good && strcmp(fused, shared) != 0) fprintf(stderr, "other bytes by threads\n"), good = false;
    free(swept);
    free(shared);
    good = good && bake_agrees(path, NULL);
    if (!good) fprintf(stderr, "seed %u:\n%s\n", (unsigned)seed, text);
    free(fused);
    free(plain);
    free(text);
    return good;
}

/* 2055: a slice of one column, read by the JIT's primitives; 2239: an operand of each row that finishes a product's column. */
static const uint32_t found_once[] = { 2055, 2239 };

static void test_models(void) {
    char path[] = "/tmp/nn_random_XXXXXX";
    const char *wanted = getenv("NNC_MODELS");
    int file = mkstemp(path), bad = 0;
    CU_ASSERT_FATAL(file >= 0);
    close(file);
    for (uint32_t seed = 0; seed < (wanted != NULL ? (uint32_t)atoi(wanted) : MODELS) && bad < 5; seed++) bad += !check_model(path, seed);
    for (size_t i = 0; i < sizeof found_once / sizeof *found_once; i++) bad += !check_model(path, found_once[i]);
    CU_ASSERT_EQUAL(bad, 0);
    remove(path);
}

int test_random_register(void) {
    CU_pSuite suite = CU_add_suite("random", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "models by chance at -O and at -O0", test_models) == NULL;
}
