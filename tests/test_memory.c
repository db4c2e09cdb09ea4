/* test_memory.c - the plan of memory: how near it is to what must be alive, that it is what a run touches, and what
 * `nnc summary --memory` says of it.
 *
 * Every example and every workload of the benchmarks is planned; each is compiled by libtcc and run on made-up data in
 * painted structs, whose last bytes must then be written and the bytes behind them not. */
#include "drive.h"
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

enum { BATCH = 3, GUARD = 256, PAINT = 0xa5 };

typedef struct Session { Compilation comp; Options options; Run run; Emitted emitted; } Session;

static bool session_begin(Session *s, const char *path, Options options) {
    memset(s, 0, sizeof *s);
    compilation_init(&s->comp);
    s->options = options;
    s->options.command = COMMAND_COMPILE;
    s->options.threads = 1;
    s->options.file = path;
    s->options.seed = -1;
    s->options.quiet = s->options.allow_path = true;
    s->run = (Run){ .comp = &s->comp, .options = &s->options };
    if (setjmp(s->comp.failed) != 0 || !run_elaborate(&s->run) || !run_passes(&s->run)) return false;
    EmitOptions emit = { .prefix = "model", .file_name = "model.c", .option_text = "", .inference = true,
                         .training = s->run.module->trains, .jit = true, .optimize = !options.no_optimize };
    emit_run(&s->comp, s->run.module, &emit, &s->emitted);
    return true;
}

static void session_end(Session *s) {
    emitted_free(&s->emitted);
    run_free(&s->run);
    compilation_free(&s->comp);
}

static void for_each_model(void (*check)(const char *path)) {
    static const char *const folders[] = { "examples/*.nn", "tests/bench/workloads/*.nn", "tests/models/*.nn" };
    for (size_t k = 0; k < sizeof folders / sizeof *folders; k++) {
        glob_t models;
        CU_ASSERT_EQUAL_FATAL(glob(folders[k], 0, NULL, &models), 0);
        for (size_t i = 0; i < models.gl_pathc; i++) check(models.gl_pathv[i]);
        globfree(&models);
    }
}

/* ---- the command ---- */

static char output[1 << 18];

static int nnc(const char *arguments) {
    char command[4096];
    snprintf(command, sizeof command, "%s %s 2>&1", NNC_PATH, arguments);
    FILE *pipe = popen(command, "r");
    CU_ASSERT_PTR_NOT_NULL_FATAL(pipe);
    output[fread(output, 1, sizeof output - 1, pipe)] = '\0';
    int status = pclose(pipe);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* ---- how near the plan is to the bound ---- */

static void check_bound(const char *path) {
    for (int batch = 0; batch < 2; batch++) {
        Session s;
        CU_ASSERT_TRUE_FATAL(session_begin(&s, path, (Options){ .batch = batch }));
        for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++) {
            const Schedule *schedule = &s.emitted.schedules[kind];
            size_t bytes = schedule->arena_bytes + schedule->integer_bytes;
            bool near = bytes * 100 <= schedule->live_bytes * 105 && bytes >= schedule->live_bytes;
            if (!near)
                fprintf(stderr, "%s, %s: %zu bytes where %zu are alive\n", path, program_text(kind), bytes, schedule->live_bytes);
            CU_ASSERT(near);
        }
        session_end(&s);
    }
}

static void test_bound(void) { for_each_model(check_bound); }

/* ---- what a run touches ---- */

typedef struct Painted { unsigned char *bytes, *memory; size_t size; } Painted;

/* Little behind the start of a cache line, so that an arena's way to the next is long. */
static Painted paint(size_t size) {
    Painted painted = { .memory = aligned_alloc(CACHE_LINE, (size + GUARD) / CACHE_LINE * CACHE_LINE + 2 * CACHE_LINE), .size = size };
    CU_ASSERT_PTR_NOT_NULL_FATAL(painted.memory);
    painted.bytes = painted.memory + sizeof(uint64_t);
    memset(painted.bytes, PAINT, size + GUARD);
    return painted;
}

/* Some byte of the last value before `end` was written; a value may be shorter than what places are rounded up to, and the
 * arena may have room for its way to a cache line. */
static bool is_written(const Painted *painted, size_t end, size_t way) {
    size_t slack = 2 * ARENA_ALIGNMENT + way;       /* the struct's own rounding comes on top */
    for (size_t i = end < slack ? 0 : end - slack; i < end; i++)
        if (painted->bytes[i] != PAINT) return true;
    return false;
}

static bool is_guarded(const Painted *painted) {
    for (size_t i = 0; i < GUARD; i++)
        if (painted->bytes[painted->size + i] != PAINT) return false;
    return true;
}

/* The arenas are the last members: that of f32, then that of i32. */
static void check_painted(const char *path, const char *what, const Painted *painted, size_t floats, size_t integers) {
    bool good = is_guarded(painted) && (integers == 0 || is_written(painted, painted->size, 0))
             && (floats == 0 || is_written(painted, painted->size - integers, floats >= ARENA_OF_LINES ? CACHE_LINE : 0));
    if (!good) fprintf(stderr, "%s: %s does not touch the last of its %zu bytes, or more\n", path, what, painted->size);
    CU_ASSERT(good);
    free(painted->memory);
}

static size_t most(size_t a, size_t b) { return a > b ? a : b; }

enum { MOST = 16 };
typedef struct Feed { const void *inputs[MOST], *targets[MOST]; float *outputs[MOST]; } Feed;

static void *argument_new(const nn_tensor *tensor, int argument, bool target) {
    size_t count = tensor->size * BATCH;
    float *values = malloc(count * sizeof *values + 4);
    CU_ASSERT_PTR_NOT_NULL_FATAL(values);
    for (size_t i = 0; i < count; i++) {
        int32_t class = drive_class(argument, i, tensor->classes);
        if (tensor->element == NN_I32) memcpy(values + i, &class, sizeof class);
        else values[i] = target ? (float)class : drive_value(argument, i);
    }
    return values;
}

static void feed_fill(Feed *feed, const nn_model *model) {
    memset(feed, 0, sizeof *feed);
    CU_ASSERT_FATAL(model->input_count <= MOST && model->target_count <= MOST && model->output_count <= MOST);
    for (int i = 0; i < model->input_count; i++) feed->inputs[i] = argument_new(&model->inputs[i], i, false);
    for (int i = 0; i < model->target_count; i++) feed->targets[i] = argument_new(&model->targets[i], MOST + i, true);
    for (int i = 0; i < model->output_count; i++) feed->outputs[i] = argument_new(&model->outputs[i], i, false);
}

static void feed_free(Feed *feed) {
    for (int i = 0; i < MOST; i++) {
        free((void *)(uintptr_t)feed->inputs[i]);
        free((void *)(uintptr_t)feed->targets[i]);
        free(feed->outputs[i]);
    }
}

static void check_touched_by(const char *path, int batch) {
    Session s;
    Feed feed;
    CU_ASSERT_TRUE_FATAL(session_begin(&s, path, (Options){ .batch = batch }));
    CU_ASSERT_TRUE_FATAL(run_jit(&s.run));
    const nn_model *m = s.run.model;
    const Schedule *predict = &s.emitted.schedules[PROGRAM_PREDICT], *evaluate = &s.emitted.schedules[PROGRAM_EVALUATE];
    const Schedule *adapt = &s.emitted.schedules[PROGRAM_ADAPT], *train = &s.emitted.schedules[PROGRAM_TRAIN];
    CU_ASSERT_EQUAL(m->scratch_bytes, s.emitted.inference_bytes);
    feed_fill(&feed, m);
    Painted scratch = paint(m->scratch_bytes);
    if (m->scratch_init != NULL) m->scratch_init(scratch.bytes, 1);
    m->predict(s.run.weights, scratch.bytes, batch, feed.inputs, feed.outputs);
    if (m->adapt != NULL) m->adapt(s.run.weights, scratch.bytes, batch, feed.inputs);
    if (m->train != NULL) {
        Painted trainer = paint(m->trainer_bytes);
        void *metrics = calloc(1, m->metrics_bytes + 8);
        m->trainer_init(trainer.bytes, 1);
        m->metrics_reset(metrics);
        m->evaluate(s.run.weights, scratch.bytes, metrics, batch, feed.inputs, feed.targets, NULL);
        m->train(s.run.weights, trainer.bytes, batch, feed.inputs, feed.targets, NULL);
        CU_ASSERT_EQUAL(m->trainer_bytes, s.emitted.training_bytes);
        check_painted(path, "training", &trainer, train->arena_bytes, train->integer_bytes);
        free(metrics);
    }
    check_painted(path, "prediction", &scratch, most(most(predict->arena_bytes, evaluate->arena_bytes), adapt->arena_bytes),
                  most(most(predict->integer_bytes, evaluate->integer_bytes), adapt->integer_bytes));
    feed_free(&feed);
    session_end(&s);
}

static void check_touched(const char *path) {
    check_touched_by(path, BATCH);
    check_touched_by(path, 1);
}

static void test_touched(void) { for_each_model(check_touched); }

/* ---- bands ---- */

/* What the model makes of one sample: predictions and loss. */
static void outcome_of(Session *s, Buffer *out) {
    Feed feed;
    const nn_model *m = s->run.model;
    nn_error error = { 0 };
    void *scratch = nn_struct_new(m->scratch_bytes, &error), *metrics = nn_struct_new(m->metrics_bytes + 8, &error);
    feed_fill(&feed, m);
    if (m->scratch_init != NULL) m->scratch_init(scratch, 1);
    m->predict(s->run.weights, scratch, 1, feed.inputs, feed.outputs);
    for (int i = 0; i < m->output_count; i++) buffer_add(out, (const char *)feed.outputs[i], 4 * m->outputs[i].size);
    if (m->evaluate != NULL) {
        m->metrics_reset(metrics);
        float loss = m->evaluate(s->run.weights, scratch, metrics, 1, feed.inputs, feed.targets, NULL);
        buffer_add(out, (const char *)&loss, sizeof loss);
    }
    feed_free(&feed);
    free(scratch);
    free(metrics);
}

static size_t bands_seen;

/* With room for one sample steps go row by row, with room for two they do not. */
static void check_bands(const char *path) {
    Session one, two;
    Buffer by_rows = { 0 }, whole = { 0 };
    CU_ASSERT_TRUE_FATAL(session_begin(&one, path, (Options){ .batch = 1 }) && run_jit(&one.run));
    CU_ASSERT_TRUE_FATAL(session_begin(&two, path, (Options){ .batch = 2 }) && run_jit(&two.run));
    CU_ASSERT_EQUAL(two.emitted.schedules[PROGRAM_PREDICT].bands.count, 0);
    bands_seen += one.emitted.schedules[PROGRAM_PREDICT].bands.count;
    outcome_of(&one, &by_rows);
    outcome_of(&two, &whole);
    bool same = by_rows.length == whole.length && memcmp(by_rows.text, whole.text, whole.length) == 0;
    if (!same) fprintf(stderr, "%s: row by row gives other numbers\n", path);
    CU_ASSERT(same);
    buffer_free(&by_rows);
    buffer_free(&whole);
    session_end(&one);
    session_end(&two);
}

static void test_bands(void) {
    bands_seen = 0;
    for_each_model(check_bands);
    CU_ASSERT(bands_seen >= 6);
}

/* Half of what onnx2c needs: 173,056 and 196,608 bytes. */
static void test_one_sample(void) {
    static const struct { const char *path; size_t most; } rows[] = { { "tests/bench/workloads/cnn.nn", 86528 },
                                                                      { "tests/bench/workloads/resnet8.nn", 98304 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Session s;
        CU_ASSERT_TRUE_FATAL(session_begin(&s, rows[i].path, (Options){ .batch = 1 }));
        CU_ASSERT(s.emitted.inference_bytes <= rows[i].most);
        session_end(&s);
    }
}

/* A body has 48 samples at once in memory, not 256, and of the whole batch what it hands on. */
static void test_scan_blocks(void) {
    Session s;
    CU_ASSERT_TRUE_FATAL(session_begin(&s, "tests/bench/workloads/lstm.nn", (Options){ .batch = 256 }));
    CU_ASSERT(s.emitted.inference_bytes <= 600000);
    session_end(&s);
}

/* ---- --max-ram ---- */

/* The least that the command says is needed. */
static size_t least_ram(const char *path, const char *more) {
    char arguments[512];
    snprintf(arguments, sizeof arguments, "summary %s --allow-path --batch %d %s --max-ram 1", path, BATCH, more);
    CU_ASSERT_EQUAL(nnc(arguments), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "[NN0245]"));
    const char *at = strstr(output, "needs ");
    return at == NULL ? 0 : (size_t)strtoull(at + 6, NULL, 10);
}

/* Weights and losses after some steps. */
static void train(Session *s, Buffer *out) {
    Feed feed;
    nn_error error = { 0 };
    const nn_model *m = s->run.model;
    void *trainer = nn_struct_new(m->trainer_bytes, &error);
    feed_fill(&feed, m);
    m->trainer_init(trainer, 3);
    for (int step = 0; step < 3; step++) {
        float loss = m->train(s->run.weights, trainer, BATCH - step % 2, feed.inputs, feed.targets, NULL);
        buffer_add(out, (const char *)&loss, sizeof loss);
    }
    buffer_add(out, s->run.weights, m->weights_bytes);
    feed_free(&feed);
    free(trainer);
}

static size_t reduced;

static void check_max_ram(const char *path) {
    Session free_one, tight;
    Buffer expected = { 0 }, made = { 0 };
    CU_ASSERT_TRUE_FATAL(session_begin(&free_one, path, (Options){ .batch = BATCH }) && run_jit(&free_one.run));
    bool trains = free_one.run.module->trains;
    size_t least = least_ram(path, ""), before = trains ? free_one.emitted.training_bytes : free_one.emitted.inference_bytes;
    CU_ASSERT(least > 0 && least <= before);
    reduced += least < before;
    CU_ASSERT_TRUE_FATAL(session_begin(&tight, path, (Options){ .batch = BATCH, .max_ram = (int64_t)least }) && run_jit(&tight.run));
    CU_ASSERT((trains ? tight.emitted.training_bytes : tight.emitted.inference_bytes) == least);
    if (trains) {
        train(&free_one, &expected);
        train(&tight, &made);
    } else {
        outcome_of(&free_one, &expected);
        outcome_of(&tight, &made);
    }
    bool same = expected.length == made.length && memcmp(expected.text, made.text, made.length) == 0;
    if (!same) fprintf(stderr, "%s: --max-ram changes numbers\n", path);
    CU_ASSERT(same);
    buffer_free(&expected);
    buffer_free(&made);
    session_end(&free_one);
    session_end(&tight);
}

static void test_max_ram(void) {
    reduced = 0;
    for_each_model(check_max_ram);
    CU_ASSERT(reduced >= 8);
}

/* What fits without the option stays what it is: Winograd's filtering, turned matrices, views of slices. */
static void test_max_ram_that_suffices(void) {
    static const char *const paths[] = { "examples/resnet8.nn", "tests/models/scan_stacked.nn" };
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        Session free_one, ample;
        Buffer expected = { 0 }, made = { 0 };
        Options options = { .batch = 48 };
        CU_ASSERT_TRUE_FATAL(session_begin(&free_one, paths[i], options));
        options.max_ram = (int64_t)free_one.emitted.training_bytes;
        CU_ASSERT_TRUE_FATAL(session_begin(&ample, paths[i], options));
        ir_print(&expected, free_one.run.module);
        ir_print(&made, ample.run.module);
        CU_ASSERT(expected.length == made.length && memcmp(expected.text, made.text, made.length) == 0);
        buffer_free(&expected);
        buffer_free(&made);
        session_end(&free_one);
        session_end(&ample);
    }
}

/* Batches sample by sample, row by row. */
static void check_max_ram_inference(const char *path) {
    Session free_one, tight;
    Buffer expected = { 0 }, made = { 0 };
    size_t least = least_ram(path, "--inference");
    CU_ASSERT_TRUE_FATAL(session_begin(&free_one, path, (Options){ .batch = BATCH }) && run_jit(&free_one.run));
    CU_ASSERT_TRUE_FATAL(session_begin(&tight, path, (Options){ .batch = BATCH, .inference = true, .max_ram = (int64_t)least }) && run_jit(&tight.run));
    Feed feed;
    feed_fill(&feed, free_one.run.model);
    for (int i = 0; i < 2; i++) {
        Session *s = i == 0 ? &free_one : &tight;
        Painted scratch = paint(s->run.model->scratch_bytes);
        if (s->run.model->scratch_init != NULL) s->run.model->scratch_init(scratch.bytes, 1);
        s->run.model->predict(s->run.weights, scratch.bytes, BATCH, feed.inputs, feed.outputs);
        for (int k = 0; k < s->run.model->output_count; k++)
            buffer_add(i == 0 ? &expected : &made, (const char *)feed.outputs[k], 4 * BATCH * s->run.model->outputs[k].size);
        CU_ASSERT_TRUE(is_guarded(&scratch));
        free(scratch.memory);
    }
    bool same = expected.length == made.length && memcmp(expected.text, made.text, made.length) == 0;
    if (!same) fprintf(stderr, "%s: --max-ram changes predictions\n", path);
    CU_ASSERT(same);
    feed_free(&feed);
    buffer_free(&expected);
    buffer_free(&made);
    session_end(&free_one);
    session_end(&tight);
}

static void test_max_ram_inference(void) {
    for_each_model(check_max_ram_inference);
    CU_ASSERT_EQUAL(nnc("summary examples/mobilenet.nn --inference --max-ram 500000"), 0);
    CU_ASSERT_EQUAL(nnc("summary examples/resnet8.nn --max-ram 0"), 2);
}

/* ---- nnc summary --memory ---- */

/* What is said of a weight's gradient. */
static bool says(const char *weight, const char *text) {
    size_t length = strlen(weight);
    for (const char *line = output; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        const char *end = line + strcspn(line, "\n"), *at = strstr(line, text);
        if (strncmp(line, weight, length) == 0 && line[length] == ' ' && at != NULL && at < end) return true;
    }
    return false;
}

static void test_gradients(void) {
    static const struct { const char *option, *says; } rows[] = {
        { "sgd", "consumed in the epilogue" }, { "adam", "consumed in the epilogue" }, { "adam(clipvalue=1)", "consumed in the epilogue" },
        { "adam(gradient_accumulation_steps=4)", "consumed in the epilogue" }, { "adam(clipnorm=1)", "stored: its norm" },
        { "adam(global_clipnorm=1)", "stored: its norm" }, { "lamb", "stored: its norm" }, { "adafactor", "stored: its norm" },
        { "muon", "stored: its norm" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char arguments[256];
        snprintf(arguments, sizeof arguments, "summary tests/bench/workloads/mlp.nn --memory --set 'optimizer=%s'", rows[i].option);
        CU_ASSERT_EQUAL(nnc(arguments), 0);
        CU_ASSERT_TRUE(says("dense/kernel", rows[i].says));
    }
    CU_ASSERT_EQUAL(nnc("summary tests/bench/workloads/cnn.nn --memory"), 0);
    CU_ASSERT_TRUE(says("conv2d/kernel", "stored: a convolution's kernel gradient"));
    CU_ASSERT_EQUAL(nnc("summary examples/siamese.nn --allow-path --memory"), 0);
    CU_ASSERT_TRUE(says("encoder/dense_1/kernel", "stored: several uses"));
}

static void test_table(void) {
    CU_ASSERT_EQUAL(nnc("summary tests/bench/workloads/mlp.nn --batch 1 --memory"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "           0          512       0-1  dense       4  select [n, 128]\n"));
    CU_ASSERT_EQUAL(nnc("summary tests/bench/workloads/mlp.nn --batch 1 --memory --json"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "{\"value\": \"select [n, 128]\", \"layer\": \"dense\", \"line\": 4, \"offset\": 0, "
                                          "\"bytes\": 512, \"first\": 0, \"last\": 1}"));
    CU_ASSERT_EQUAL(nnc("summary tests/bench/workloads/mlp.nn --batch 1 --memory -o -"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "<title>dense: select [n, 128], 512 bytes at 0, steps 0 to 1, line 4</title>"));
    CU_ASSERT_EQUAL(nnc("summary tests/bench/workloads/mlp.nn -o -"), 2);
}

int test_memory_register(void) {
    static const CU_TestInfo tests[] = {
        { "near what is alive", test_bound }, { "all of it is touched", test_touched },
        { "row by row the same", test_bands }, { "prediction of one sample", test_one_sample },
        { "prediction by blocks of samples", test_scan_blocks },
        { "--max-ram in training", test_max_ram }, { "--max-ram that suffices", test_max_ram_that_suffices },
        { "--max-ram in prediction", test_max_ram_inference },
        { "what becomes of gradients", test_gradients }, { "table, JSON, picture", test_table },
    };
    CU_pSuite suite = CU_add_suite("memory", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
