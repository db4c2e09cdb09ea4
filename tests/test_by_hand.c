/* test_by_hand.c - the runtime on a model whose descriptor is written by hand: fit, its errors, weights, predictions.
 *
 * The model is y = a x + b with the squared error, so that what training must reach is known. */
#include "data_files.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

int test_by_hand_register(void);

typedef struct Line {
    float a, b;
} Line;

typedef struct LineTrainer {
    float learning_rate;
    uint32_t step;
    uint64_t seed;
    float metrics[2];          /* sum, count */
    float slot[2];
} LineTrainer;

static void line_init(void *weights, uint64_t seed) {
    (void)seed;
    *(Line *)weights = (Line){0, 0};
}

static void line_predict(const void *weights, void *scratch, int n, const void *const *inputs, float *const *outputs) {
    const Line *line = weights;
    const float *x = inputs[0];
    (void)scratch;
    for (int i = 0; i < n; i++) outputs[0][i] = line->a * x[i] + line->b;
}

static void line_trainer_init(void *trainer, uint64_t seed) {
    *(LineTrainer *)trainer = (LineTrainer){.learning_rate = 0.1f, .seed = seed};
}

static float line_evaluate(const void *weights, void *scratch, void *metrics, int n, const void *const *inputs,
                           const void *const *targets, const float *sample_weight) {
    const Line *line = weights;
    const float *x = inputs[0], *y = targets[0];
    float *sums = metrics, loss = 0;
    (void)scratch;
    for (int i = 0; i < n; i++) {
        float d = line->a * x[i] + line->b - y[i];
        loss += d * d * (sample_weight != NULL ? sample_weight[i] : 1);
    }
    sums[0] += loss;
    sums[1] += (float)n;
    return loss / (float)n;
}

static float line_train(void *weights, void *trainer, int n, const void *const *inputs, const void *const *targets,
                        const float *sample_weight) {
    Line *line = weights;
    LineTrainer *state = trainer;
    const float *x = inputs[0], *y = targets[0];
    float loss = line_evaluate(weights, NULL, state->metrics, n, inputs, targets, sample_weight), a = 0, b = 0;
    for (int i = 0; i < n; i++) {
        float d = (line->a * x[i] + line->b - y[i]) * 2 / (float)n;
        a += d * x[i];
        b += d;
    }
    line->a -= state->learning_rate * a;
    line->b -= state->learning_rate * b;
    state->slot[0] += 1;
    state->step++;
    return loss;
}

static void line_reset(void *metrics) {
    memset(metrics, 0, 2 * sizeof(float));
}

static void line_result(const void *metrics, float *result) {
    const float *sums = metrics;
    result[0] = sums[0] / sums[1];
}

static const nn_tensor line_weights[] = {
    {"dense/kernel", NN_F32, NN_TRAINABLE, 2, {1, 1}, 1, offsetof(Line, a), 0},
    {"dense/bias", NN_F32, NN_TRAINABLE, 1, {1}, 1, offsetof(Line, b), 0},
};
static const nn_tensor line_slots[] = {{"dense/m", NN_F32, NN_STATE, 1, {2}, 2, offsetof(LineTrainer, slot), 0}};
static const nn_tensor line_input = {"x", NN_F32, 0, 1, {1}, 1, 0, 0};
static const nn_tensor line_output = {"y", NN_F32, 0, 1, {1}, 1, 0, 0};
static const char *const line_metrics[] = {"loss"};
static const nn_model line_model = {
    .version = NN_MODEL_VERSION, .name = "line", .batch = 4, .weights_bytes = sizeof(Line),
    .trainer_bytes = sizeof(LineTrainer), .metrics_bytes = 2 * sizeof(float),
    .metrics_offset = offsetof(LineTrainer, metrics), .learning_rate_offset = offsetof(LineTrainer, learning_rate),
    .step_offset = offsetof(LineTrainer, step), .seed_offset = offsetof(LineTrainer, seed), .weight_count = 2,
    .slot_count = 1, .input_count = 1, .output_count = 1, .target_count = 1, .metric_count = 1,
    .weights = line_weights, .slots = line_slots, .inputs = &line_input, .outputs = &line_output,
    .targets = &line_output, .metric_names = line_metrics, .init = line_init, .predict = line_predict,
    .trainer_init = line_trainer_init, .train = line_train, .metrics_reset = line_reset, .evaluate = line_evaluate,
    .metrics_result = line_result,
};

static nn_dataset *line_data(nn_error *error) {
    nn_bytes text = {(unsigned char[]){"x,y\n0,1\n1,3\n-1,-1\n0.5,2\n-0.5,0\n0.25,1.5\n"}, 40};
    static const char *const y[] = {"y"};
    static const nn_csv_group target = {NULL, y, 1};
    static const nn_csv_options options = {.targets = &target, .target_count = 1};
    text.length = strlen((char *)text.data);
    return nn_data_csv_parse(&text, "line.csv", &options, error);
}

static void test_fit(void) {
    nn_error error = {0};
    Line line = {0, 0}, again = {0, 0};
    LineTrainer trainer, other;
    nn_fit_options options = {.epochs = 200, .batch_size = 2, .shuffle = 1, .validation_split = 0.2};
    nn_dataset *data = line_data(&error);
    nn_history *history = nn_history_new(&line_model, 1, &error);
    line_trainer_init(&trainer, 7);
    CU_ASSERT_EQUAL(nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error), 0);
    data_fine(&error);
    CU_ASSERT(fabsf(line.a - 2) < 0.01f && fabsf(line.b - 1) < 0.01f);
    CU_ASSERT(history->epochs == 200 && history->name_count == 2 && strcmp(history->names[1], "val_loss") == 0);
    CU_ASSERT(history->values[399] < 1e-3f);
    const char *path = data_path("log.csv");
    CU_ASSERT_EQUAL(nn_history_write(history, path, &error), 0);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    CU_ASSERT_EQUAL(strncmp((char *)bytes.data, "epoch,loss,val_loss\n0,", 22), 0);
    nn_bytes_free(&bytes);
    nn_history_free(history);

    /* Half, a checkpoint, and the other half give the same bytes. */
    const char *checkpoint = data_path("c.safetensors");
    history = nn_history_new(&line_model, 1, &error);
    line_trainer_init(&other, 7);
    options.epochs = 100;
    nn_fit(&line_model, &again, &other, &options, data, NULL, NULL, history, &error);
    nn_checkpoint half = {.trainer = &other, .epoch = 100};
    CU_ASSERT_EQUAL(nn_weights_save(&line_model, &again, &half, checkpoint, &error), 0);
    memset(&again, 0, sizeof again);
    line_trainer_init(&other, 0);
    nn_checkpoint resumed = {.trainer = &other};
    nn_load_options load = {.checkpoint = &resumed};
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &again, checkpoint, &load, &error), 0);
    CU_ASSERT(resumed.epoch == 100 && other.seed == 7 && other.slot[0] == 200);
    options.epochs = 200;
    options.initial_epoch = resumed.epoch;
    nn_fit(&line_model, &again, &other, &options, data, NULL, NULL, history, &error);
    data_fine(&error);
    CU_ASSERT_EQUAL(memcmp(&again, &line, sizeof line), 0);
    nn_history_free(history);
    nn_dataset_free(data);
}

static void test_fit_errors(void) {
    nn_error error = {0};
    Line line = {0, 0};
    LineTrainer trainer;
    line_trainer_init(&trainer, 1);
    nn_dataset *data = line_data(&error);
    nn_history *history = nn_history_new(&line_model, 0, &error);
    nn_fit_options options = {.epochs = 1, .batch_size = 5, .terminate_on_nan = 1};
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    data_failed(&error, NN_INPUT, "at most 4");
    options.batch_size = 2;
    line.a = NAN;
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    data_failed(&error, NN_INPUT, "NaN in epoch 1, step 1");
    volatile sig_atomic_t stop = 1;
    options.stop = &stop;
    CU_ASSERT_EQUAL(nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error), NN_INTERRUPTED);
    data_fine(&error);
    nn_dataset_free(data);
    data = nn_data_digits(0, &error);
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    data_failed(&error, NN_INPUT, "a sample is [8, 8, 1] but input \"x\" is [1]");
    nn_tensor image = {"image", NN_F32, 0, 2, {8, 8}, 64, 0, 0}, label = {"label", NN_I32, 0, 0, {0}, 1, 0, 9};
    nn_model other = line_model;
    other.inputs = &image;
    other.targets = &label;
    nn_dataset_bind(data, &other, NN_BIND_ALL, &error);
    data_failed(&error, NN_INPUT, "is 9; classes are 0 to 8");
    nn_dataset_free(data);
    nn_history_free(history);
}

static void note_count(void *context, const char *message) {
    (void)message;
    ++*(int *)context;
}

static void test_weights(void) {
    nn_error error = {0};
    Line line = {1, 2}, back = {0, 0};
    int notes = 0;
    const char *path = data_path("w.safetensors");
    CU_ASSERT_EQUAL(nn_weights_save(&line_model, &line, NULL, path, &error), 0);
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &back, path, NULL, &error), 0);
    CU_ASSERT_EQUAL(memcmp(&line, &back, sizeof line), 0);
    data_fine(&error);
    nn_tensor others[2] = {line_weights[0], line_weights[1]};
    nn_model other = line_model;
    other.weights = others;
    others[0].dims[1] = 2;
    nn_weights_load(&other, &back, path, NULL, &error);
    data_failed(&error, NN_INPUT, "\"dense/kernel\" is [1, 1] but the model's is [1, 2]");
    others[0] = line_weights[0];
    others[1].name = "dense_1/bias";
    nn_weights_load(&other, &back, path, NULL, &error);
    data_failed(&error, NN_INPUT, "no tensor \"dense_1/bias\"");
    nn_load_options options = {.allow_missing = 1, .notes = {note_count, &notes}};
    CU_ASSERT_EQUAL(nn_weights_load(&other, &back, path, &options, &error), 0);
    CU_ASSERT_EQUAL(notes, 2);       /* one missing, one unknown */
    line.a = NAN;
    notes = 0;
    nn_weights_save(&line_model, &line, NULL, path, &error);
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &back, path, &options, &error), 0);
    CU_ASSERT_EQUAL(notes, 1);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    bytes.data[bytes.length - 1] ^= 1;
    CU_ASSERT_EQUAL(nn_file_write(path, bytes.data, bytes.length, &error), 0);
    nn_bytes_free(&bytes);
    nn_weights_load(&line_model, &back, path, NULL, &error);
    data_failed(&error, NN_INPUT, "is damaged");
}

static void test_predict(void) {
    nn_error error = {0};
    Line line = {2, 1};
    nn_dataset *data = line_data(&error);
    float **outputs = nn_outputs_new(&line_model, data->count, &error), loss;
    CU_ASSERT_EQUAL(nn_predict(&line_model, &line, data, 0, NULL, outputs, &error), 0);
    CU_ASSERT_EQUAL(nn_evaluate(&line_model, &line, data, 0, 0, NULL, &loss, &error), 0);
    CU_ASSERT_EQUAL(loss, 0);
    const char *path = data_path("p.csv");
    FILE *stream = fopen(path, "wb");
    outputs[0][0] = 0.1f;
    CU_ASSERT_EQUAL(nn_csv_write(stream, &line_model, outputs, data->count, 0), 0);
    fclose(stream);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    CU_ASSERT_STRING_EQUAL((char *)bytes.data, "y_0\n0.1\n3\n-1\n2\n0\n1.5\n");
    nn_bytes_free(&bytes);
    nn_outputs_free(&line_model, outputs);
    nn_dataset_free(data);
    data_fine(&error);
}

int test_by_hand_register(void) {
    static const CU_TestInfo tests[] = {
        {"weights", test_weights}, {"fit", test_fit}, {"fit errors", test_fit_errors}, {"predict", test_predict},
    };
    CU_pSuite suite = CU_add_suite("by_hand", data_begin, data_end);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    }
    return 0;
}
