/* test_bake.c - weights that are baked in: what is computed of them beforehand leaves predictions as they were.
 *
 * Each text is compiled in memory twice, as it is and baked with weights made up here; both predict the same inputs, with
 * those weights and with the initial ones of one seed. Example: of conv2d and batch_normalization the
 * weights conv2d/kernel.folded and conv2d/bias.folded are left. */
#include "bake.h"
#include "drive.h"
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const double tolerance = 2e-5;

/* Kernels of both signs; the others are positive, as variances have to be. */
static void make_up(const nn_model *model, char *weights) {
    for (int32_t i = 0; i < model->weight_count; i++) {
        const nn_tensor *tensor = &model->weights[i];
        for (size_t k = 0; k < tensor->size && tensor->element == NN_F32; k++) {
            float value = tensor->rank > 1 ? 0.3f * drive_value(i + 3, k) : 0.6f + 0.4f * drive_value(i + 3, k);
            memcpy(weights + tensor->offset + 4 * k, &value, 4);
        }
    }
}

/* Outputs of a whole batch, one after the other. */
static size_t predict(const nn_model *model, const void *weights, float **result) {
    nn_error error = { 0 };
    void *scratch = nn_struct_new(model->scratch_bytes, &error);
    const void **inputs = calloc((size_t)model->input_count, sizeof *inputs);
    float **outputs = calloc((size_t)model->output_count, sizeof *outputs);
    size_t total = 0;
    for (int32_t i = 0; i < model->output_count; i++) total += model->outputs[i].size * (size_t)model->batch;
    *result = calloc(total + 1, sizeof **result);
    for (int32_t i = 0; i < model->input_count; i++) {
        const nn_tensor *input = &model->inputs[i];
        size_t count = input->size * (size_t)model->batch;
        void *values = malloc(4 * (count + 1));
        for (size_t k = 0; k < count; k++)
            if (input->element == NN_F32) ((float *)values)[k] = drive_value(i, k);
            else ((int32_t *)values)[k] = drive_class(i, k, input->classes > 0 ? input->classes : 2);
        inputs[i] = values;
    }
    size_t at = 0;
    for (int32_t i = 0; i < model->output_count; i++) {
        outputs[i] = *result + at;
        at += model->outputs[i].size * (size_t)model->batch;
    }
    if (model->scratch_init != NULL) model->scratch_init(scratch, 5);
    model->predict(weights, scratch, model->batch, inputs, outputs);
    for (int32_t i = 0; i < model->input_count; i++) free((void *)(uintptr_t)inputs[i]);
    free(inputs);
    free(outputs);
    free(scratch);
    return total;
}

static bool agree(const nn_model *a, const void *a_weights, const nn_model *b, const void *b_weights, const char *what) {
    float *x, *y;
    size_t count = predict(a, a_weights, &x), same = predict(b, b_weights, &y);
    bool good = count == same;
    for (size_t i = 0; i < count && good; i++) {
        double difference = fabs((double)x[i] - (double)y[i]);
        good = difference <= tolerance * fmax(1, fabs((double)x[i])) || (isnan(x[i]) && isnan(y[i])) || x[i] == y[i];
        if (!good) fprintf(stderr, "%s: output %zu is %.9g, baked %.9g\n", what, i, (double)x[i], (double)y[i]);
    }
    free(x);
    free(y);
    return good;
}

static bool compile(Run *run, Compilation *comp, const Options *options) {
    compilation_init(comp);
    *run = (Run){ .comp = comp, .options = options };
    return setjmp(comp->failed) == 0 && run_elaborate(run) && run_passes(run);
}

bool bake_agrees(const char *path, Buffer *names) {
    Compilation comps[2];
    Run plain, baked;
    Options options = { .command = COMMAND_PREDICT, .file = path, .seed = -1, .quiet = true, .inference = true };
    bool good = compile(&plain, &comps[0], &options) && run_jit(&plain) && compile(&baked, &comps[1], &options);
    nn_error error = { 0 };
    if (good) {
        char *weights = nn_struct_new(plain.model->weights_bytes, &error);
        plain.model->init(weights, 3);
        make_up(plain.model, weights);
        const void *words = bake_run(baked.comp, baked.module, weights);
        good = run_jit(&baked) && agree(plain.model, weights, baked.model, words, "trained");
        for (int32_t i = 0; good && names != NULL && i < baked.model->weight_count; i++)
            buffer_printf(names, "%s%s", i > 0 ? " " : "", baked.model->weights[i].name);
        char *others = nn_struct_new(baked.model->weights_bytes, &error);
        plain.model->init(weights, 4);
        baked.model->init(others, 4);
        good = good && agree(plain.model, weights, baked.model, others, "initial");
        free(weights);
        free(others);
        run_free(&baked);
        compilation_free(&comps[1]);
    }
    run_free(&plain);
    compilation_free(&comps[0]);
    return good;
}

static void test_folding(void) {
    static const struct { const char *layers, *names; } cases[] = {
        { "conv2d(4, 3, use_bias = false) -> batch_normalization -> relu -> flatten", "conv2d/kernel.folded batch_normalization/moving_mean.folded" },
        { "conv2d(4, 3) -> batch_normalization(scale = false) -> flatten", "conv2d/kernel.folded conv2d/bias.folded" },
        { "conv2d(4, 3) -> relu -> batch_normalization -> flatten", NULL },
        { "conv2d(16, 3, padding = same) -> conv2d(16, 3, padding = same) -> batch_normalization -> flatten", NULL },
        { "depthwise_conv2d(3, depth_multiplier = 2) -> batch_normalization -> conv2d(5, 1) -> batch_normalization -> flatten", NULL },
        { "conv2d(6, 3, groups = 3) -> batch_normalization(center = false) -> flatten", NULL },
        { "conv2d_transpose(4, 3) -> batch_normalization -> flatten", NULL },
        { "flatten -> dense(5) -> batch_normalization -> dense(3)", NULL },
        { "flatten -> dense(5, use_bias = false) -> rescaling(0.5, 0.1) -> dense(3)", NULL },
        { "conv2d(4, 1) -> batch_normalization(axis = 1) -> flatten", NULL },
        { "layer_normalization -> group_normalization(groups = 1) -> flatten -> dense(3)", NULL },
        { "reshape([8, 24]) -> lstm(4) -> batch_normalization -> dense(3)", NULL },
        { "flatten -> dense(3)", "dense/kernel dense/bias" },
    };
    char path[] = "/tmp/nn_bake_XXXXXX";
    int file = mkstemp(path);
    CU_ASSERT_FATAL(file >= 0);
    close(file);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        FILE *text = fopen(path, "w");
        fprintf(text, "model m {\n    input x[8, 8, 3]\n    h = x -> %s\n    output y = h\n}\n", cases[i].layers);
        fclose(text);
        Buffer names = { 0 };
        bool good = bake_agrees(path, &names);
        if (!good) fprintf(stderr, "%s\n", cases[i].layers);
        CU_ASSERT_TRUE(good);
        if (cases[i].names != NULL && strcmp(names.text, cases[i].names) != 0) fprintf(stderr, "%s: %s\n", cases[i].layers, names.text);
        if (cases[i].names != NULL) CU_ASSERT_STRING_EQUAL(names.text, cases[i].names);
        buffer_free(&names);
    }
    remove(path);
}

int test_bake_register(void) {
    CU_pSuite suite = CU_add_suite("bake", NULL, NULL);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "weights made of weights", test_folding) == NULL;
}
