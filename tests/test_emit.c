/* test_emit.c - emitted C under gcc, clang and tcc, JIT-run code and the reference interpreter agree.
 *
 * A sample of the Keras fixtures, every example and every text of tests/models is emitted into a folder under /tmp, all are linked into one program
 * with tests/drive.c, and what that prints is compared: byte for byte where a fused multiply-add is one instruction,
 * within a tolerance elsewhere. A compiler that is not there is said and left out. */
#include "drive.h"
#include "reference.h"
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EVERY = 41 };                    /* one fixture in so many */

static char folder[64];

static int suite_begin(void) {
    strcpy(folder, "/tmp/nn_emit_XXXXXX");
    return mkdtemp(folder) == NULL;
}

static char *text_of(const char *format, ...) __attribute__((format(printf, 1, 2)));
static char *text_of(const char *format, ...) {
    va_list args;
    char *text = NULL;
    va_start(args, format);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = malloc((size_t)length + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)length + 1, format, args);
    va_end(args);
    return text;
}

/* Runs a command of the formatted text; its exit status. */
static int shell(const char *format, ...) __attribute__((format(printf, 1, 2)));
static int shell(const char *format, ...) {
    va_list args;
    va_start(args, format);
    char command[4096];
    int length = vsnprintf(command, sizeof command, format, args);
    va_end(args);
    return length < (int)sizeof command ? system(command) : -1;
}

static int suite_end(void) { return shell("rm -rf %s", folder); }

static bool has_command(const char *name) { return shell("command -v %s >/dev/null 2>&1", name) == 0; }

/* ---- one model ---- */

typedef struct Session { Compilation comp; Options options; Run run; Emitted emitted; } Session;

/* Elaborates and does the work, which is all that may give the compilation up: what follows only reads and runs. */
static bool session_begin(Session *s, const char *path, const char *output, bool no_optimize, int64_t share_work, bool (*work)(Session *)) {
    memset(s, 0, sizeof *s);
    compilation_init(&s->comp);
    s->options = (Options){ .command = COMMAND_COMPILE, .file = path, .output = output, .seed = -1, .quiet = true,
                            .no_optimize = no_optimize, .threads = share_work > 0 ? 3 : 1 };
    s->run = (Run){ .comp = &s->comp, .options = &s->options, .share_work = share_work };
    return setjmp(s->comp.failed) == 0 && run_elaborate(&s->run) && work(s);
}

static bool only_elaborated(Session *s) { return s->run.module != NULL; }

static bool compiled_to_file(Session *s) { return command_compile(&s->run) == 0; }

static bool compiled_to_run(Session *s) {
    return run_passes(&s->run) && run_jit(&s->run);
}

static bool emitted_as_text(Session *s) {
    EmitOptions options = { .prefix = "digits", .file_name = "digits.c", .option_text = "", .inference = true,
                            .training = true, .optimize = true };
    if (!run_passes(&s->run)) return false;
    emit_run(&s->comp, s->run.module, &options, &s->emitted);
    return true;
}

static void session_end(Session *s) {
    run_free(&s->run);
    compilation_free(&s->comp);
}

/* ---- the models ---- */

typedef struct Models { char **paths; size_t count; } Models;

/* A training step of a large model takes the reference interpreter minutes: its text alone is compared, in generated/. */
static bool is_small(const char *path) {
    Session s;
    int64_t work = 0;
    if (session_begin(&s, path, NULL, false, 0, only_elaborated) && s.run.module->trains)
        work = cost_graph(&s.run.module->programs[PROGRAM_TRAIN].graph, s.run.module->batch);
    session_end(&s);
    return work < 50000000;
}

static Models find_models(void) {
    Models models = { 0 };
    glob_t fixtures, examples;
    CU_ASSERT_EQUAL_FATAL(glob("tests/keras/*.nn", 0, NULL, &fixtures), 0);
    CU_ASSERT_EQUAL_FATAL(glob("examples/*.nn", 0, NULL, &examples), 0);
    CU_ASSERT_EQUAL_FATAL(glob("tests/models/*.nn", GLOB_APPEND, NULL, &examples), 0);
    models.paths = calloc(fixtures.gl_pathc + examples.gl_pathc, sizeof *models.paths);
    for (size_t i = 0; i < fixtures.gl_pathc; i += EVERY) models.paths[models.count++] = strdup(fixtures.gl_pathv[i]);
    for (size_t i = 0; i < examples.gl_pathc; i++)
        if (is_small(examples.gl_pathv[i])) models.paths[models.count++] = strdup(examples.gl_pathv[i]);
    globfree(&fixtures);
    globfree(&examples);
    return models;
}

static void free_models(Models *models) {
    for (size_t i = 0; i < models->count; i++) free(models->paths[i]);
    free(models->paths);
}

/* ---- emitted and compiled ---- */

static const char flags[] = "-std=c11 -Wall -Wextra -Wshadow -Wconversion -Werror";

/* Emits every model and writes a main that drives them all; false where one does not compile. share_work as of Run. */
static bool emit_models(const Models *models, int64_t share_work) {
    char *main_path = text_of("%s/all.c", folder);
    FILE *program = fopen(main_path, "w");
    Buffer calls = { 0 };
    bool all = true;
    free(main_path);
    CU_ASSERT_PTR_NOT_NULL_FATAL(program);
    fprintf(program, "#include \"drive.h\"\n");
    for (size_t i = 0; i < models->count; i++) {
        Session s;
        char *output = text_of("%s/m%zu.c", folder, i);
        bool compiled = session_begin(&s, models->paths[i], output, false, share_work, compiled_to_file);
        CU_ASSERT_TRUE(compiled);
        if (compiled) {
            fprintf(program, "extern const nn_model %s_model;\n", s.run.module->name);
            buffer_printf(&calls, "    bad |= drive(&%s_model, stdout);\n", s.run.module->name);
        }
        all = all && compiled;
        session_end(&s);
        free(output);
    }
    fprintf(program, "int main(void) {\n    int bad = 0;\n%s    return bad;\n}\n", calls.text != NULL ? calls.text : "");
    fclose(program);
    buffer_free(&calls);
    return all;
}

static FILE *open_found(const char *name, const char *mode) {
    char *path = text_of("%s/%s.txt", folder, name);
    FILE *file = fopen(path, mode);
    free(path);
    return file;
}

static bool build_and_run(const char *compiler, const char *options, const char *name) {
    if (shell("root=$PWD; cd %s && cp $root/tests/drive.c . && ls *.c | xargs -P 2 -I FILE sh -c '%s %s %s -I'$root'/tests -c FILE "
              "-o %s_$(basename FILE).o'",
              folder, compiler, flags, options, name) != 0)
        return false;
    if (shell("%s %s %s/%s_*.o -o %s/%s", compiler, strstr(options, "-fopenmp") != NULL ? "-fopenmp" : "", folder, name, folder, name) != 0) return false;
    return shell("%s/%s > %s/%s.txt", folder, name, folder, name) == 0;
}

/* share_work: with three threads and steps of so little work shared; 0: with one. */
static void drive_jit(const Models *models, bool no_optimize, int64_t share_work, const char *name) {
    FILE *out = open_found(name, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    for (size_t i = 0; i < models->count; i++) {
        Session s;
        bool ready = session_begin(&s, models->paths[i], NULL, no_optimize, share_work, compiled_to_run);
        CU_ASSERT_TRUE(ready);
        if (ready) {
            /* The JIT names every model alike. */
            nn_model named = *s.run.model;
            named.name = s.run.module->name;
            CU_ASSERT_EQUAL(drive(&named, out), 0);
        }
        session_end(&s);
    }
    fclose(out);
}

/* Whether two dumps hold the same numbers: their bits, or within a tolerance relative to 1 or the larger one. */
static bool same(const char *a, const char *b, double tolerance) {
    FILE *left = open_found(a, "r"), *right = open_found(b, "r");
    char *line = NULL, *other = NULL;
    size_t room = 0, other_room = 0, lines = 0, bad = 0;
    for (;;) {
        ssize_t length = left == NULL ? -1 : getline(&line, &room, left),
                second = right == NULL ? -1 : getline(&other, &other_room, right);
        if (length < 0 || second < 0) {
            if (length != second) bad++;
            break;
        }
        lines++;
        if (strcmp(line, other) == 0) continue;
        uint32_t bits[2] = {(uint32_t)strtoul(strrchr(line, ' '), NULL, 16),
                            (uint32_t)strtoul(strrchr(other, ' '), NULL, 16)};
        float values[2];
        memcpy(values, bits, sizeof values);
        double error = fabs((double)values[0] - (double)values[1]), scale = fmax(1.0, fabs((double)values[0]));
        if (tolerance > 0 && error <= tolerance * scale) continue;
        if (bad++ < 3)
            fprintf(stderr, "%s and %s differ: %.*s is %.9g and %.9g\n", a, b, (int)(strrchr(line, ' ') - line), line,
                    (double)values[0], (double)values[1]);
    }
    free(line);
    free(other);
    if (left != NULL) fclose(left);
    if (right != NULL) fclose(right);
    return bad == 0 && lines > 0;
}

/* The functions that finish panels are inlined into their kernels, or at least called by name. */
static bool calls_indirectly(const char *name) {
    return shell("objdump -d %s/%s_m*.o | grep -qE '(call|jmp)[a-z]* +\\*%%'", folder, name) == 0;
}

static void test_agreement(void) {
    Models models = find_models();
    if (!emit_models(&models, 0)) {
        free_models(&models);
        return;
    }
    drive_jit(&models, false, 0, "jit");
    drive_jit(&models, false, 1, "jit_shared");
    drive_jit(&models, true, 0, "jit_plain");
    CU_ASSERT_TRUE(same("jit", "jit_shared", 0));
    CU_ASSERT_TRUE(same("jit", "jit_plain", 2e-4));
    bool fused = shell("echo | cc -march=native -dM -E - | grep -q 'define __FMA__'") == 0;
    CU_ASSERT_TRUE(build_and_run("gcc", "-O3 -march=native", "gcc_native"));
    CU_ASSERT_TRUE(same("jit", "gcc_native", fused ? 0 : 2e-4));
    CU_ASSERT_FALSE(calls_indirectly("gcc_native"));
    CU_ASSERT_TRUE(build_and_run("gcc", "-O0", "gcc_plain"));
    CU_ASSERT_TRUE(same("jit", "gcc_plain", 2e-4));
    if (has_command("clang")) {
        CU_ASSERT_TRUE(build_and_run("clang", "-O2 -march=native", "clang_native"));
        CU_ASSERT_TRUE(same("jit", "clang_native", fused ? 0 : 2e-4));
        CU_ASSERT_FALSE(calls_indirectly("clang_native"));
    } else fprintf(stderr, "skipped: there is no clang\n");
    if (has_command("tcc")) {
        CU_ASSERT_TRUE(build_and_run("tcc", "", "tcc_plain"));
        CU_ASSERT_TRUE(same("jit", "tcc_plain", 2e-4));
    } else fprintf(stderr, "skipped: there is no tcc\n");
    if (has_command("g++")) {
        char *path = text_of("%s/all.cpp", folder);
        FILE *program = fopen(path, "w");
        for (size_t i = 0; i < models.count; i++) fprintf(program, "#include \"m%zu.h\"\n", i);
        fclose(program);
        CU_ASSERT_EQUAL(shell("g++ -std=c++17 -Wall -Wextra -Werror -fsyntax-only %s", path), 0);
        free(path);
    } else fprintf(stderr, "skipped: there is no g++\n");
    /* Nothing but string.h is called. */
    CU_ASSERT_EQUAL(shell("nm -u %s/gcc_native_m*.o | grep -v ':$' | sort -u | "
                          "grep -qvE '^$|U (memcpy|memset|memmove|memcmp|_GLOBAL_OFFSET_TABLE_)$'",
                          folder),
                    256);
    free_models(&models);
}

/* ---- the same bytes with any number of threads ---- */

static void test_threads(void) {
    Models models = find_models();
    size_t few = 0;                     /* the fixtures are many */
    for (size_t i = 0; i < models.count; i++) {
        bool fixture = strstr(models.paths[i], "tests/keras/") != NULL;
        if (fixture) free(models.paths[i]);
        else models.paths[few++] = models.paths[i];
    }
    models.count = few;
    if (shell("rm -f %s/m*.c %s/m*.h", folder, folder) == 0 && emit_models(&models, 1)) {
        drive_jit(&models, false, 0, "jit_few");
        CU_ASSERT_TRUE(build_and_run("gcc", "-O1 -march=native -fopenmp", "openmp"));
        for (int threads = 1; threads <= 4; threads++) {
            CU_ASSERT_EQUAL(shell("OMP_NUM_THREADS=%d %s/openmp > %s/openmp.txt", threads, folder, folder), 0);
            bool fused = shell("echo | cc -march=native -dM -E - | grep -q 'define __FMA__'") == 0;
            CU_ASSERT_TRUE(same("jit_few", "openmp", fused ? 0 : 2e-4));
        }
    }
    free_models(&models);
}

/* ---- the same bytes twice ---- */

static void test_deterministic(void) {
    Emitted twice[2];
    for (int i = 0; i < 2; i++) {
        Session s;
        CU_ASSERT_TRUE_FATAL(session_begin(&s, "examples/digits.nn", NULL, false, 0, emitted_as_text));
        twice[i] = s.emitted;
        session_end(&s);
    }
    CU_ASSERT_STRING_EQUAL(twice[0].source.text, twice[1].source.text);
    CU_ASSERT_STRING_EQUAL(twice[0].header.text, twice[1].header.text);
    for (int i = 0; i < 2; i++) {
        emitted_free(&twice[i]);
    }
}

/* ---- generated/ ---- */

/* What nnc emits for the examples is checked in, to be read in review; `make generated` writes it anew. */
static void test_generated(void) {
    glob_t examples;
    CU_ASSERT_EQUAL_FATAL(glob("examples/*.nn", 0, NULL, &examples), 0);
    for (size_t i = 0; i < examples.gl_pathc; i++) {
        const char *name = strrchr(examples.gl_pathv[i], '/') + 1;
        int length = (int)strlen(name) - 3;
        char *output = text_of("%s/%.*s.c", folder, length, name);
        Session s;
        CU_ASSERT_TRUE(session_begin(&s, examples.gl_pathv[i], output, false, 0, compiled_to_file));
        session_end(&s);
        free(output);
        int differs = shell("cmp %s/%.*s.c generated/%.*s.c && cmp %s/%.*s.h generated/%.*s.h", folder, length, name,
                            length, name, folder, length, name, length, name);
        CU_ASSERT_EQUAL(differs, 0);
    }
    globfree(&examples);
}

/* ---- the reference interpreter ---- */

static double **doubles_of(const Module *m) {
    double **variables = calloc(m->variables.count + 1, sizeof *variables);
    for (size_t i = 0; i < m->variables.count; i++) {
        Shape room = variable_room(m, &m->variables.data[i]);
        variables[i] = calloc((size_t)shape_size(&room) + 1, sizeof **variables);
    }
    return variables;
}

static void run_reference(const Module *m, ProgramKind kind, double **variables, int n, uint32_t step, uint64_t seed,
                          double **results) {
    const double *arguments[32] = { 0 };
    double *owned[32] = { 0 };
    size_t given = m->input_count + m->target_count;
    for (size_t i = 0; i < given && i < 32; i++) {
        const Argument *argument = &m->arguments.data[i];
        bool target = i >= m->input_count;
        int number = target ? 16 + (int)(i - m->input_count) : (int)i;
        size_t count = (size_t)shape_size(&argument->shape) * (size_t)n;
        arguments[i] = owned[i] = malloc((count + 1) * sizeof(double));
        for (size_t k = 0; k < count; k++)
            owned[i][k] = target || argument->element == ELEMENT_I32 ? (double)drive_class(number, k, argument->classes)
                                                                     : (double)drive_value(number, k);
    }
    reference_run(m, &m->programs[kind], variables, n, arguments, step, seed, results);
    for (size_t i = 0; i < 32; i++) free(owned[i]);
}

/* The numbers that drive prints, from the reference, against those of the JIT. */
static void check_reference(const char *path) {
    Session s;
    CU_ASSERT_TRUE_FATAL(session_begin(&s, path, NULL, false, 0, compiled_to_run));
    const Module *m = s.run.module;
    if (m->trains) {
        double **variables = doubles_of(m), loss = 0, *results[1] = { &loss };
        float *trainer = calloc(1, s.run.model->trainer_bytes + 8);
        const void *inputs[16], *targets[16];
        s.run.model->init(s.run.weights, 3);
        s.run.model->trainer_init(trainer, 7);
        run_reference(m, PROGRAM_INIT, variables, 1, 0, 3, NULL);
        run_reference(m, PROGRAM_TRAINER_INIT, variables, 1, 0, 7, NULL);
        for (int i = 0; i < s.run.model->input_count + s.run.model->target_count; i++) {
            bool target = i >= s.run.model->input_count;
            int number = target ? i - s.run.model->input_count : i;
            const nn_tensor *tensor = target ? &s.run.model->targets[number] : &s.run.model->inputs[number];
            float *values = malloc(tensor->size * (size_t)m->batch * 4 + 4);
            for (size_t k = 0; k < tensor->size * (size_t)m->batch; k++) {
                int32_t chosen = drive_class(target ? 16 + number : number, k, tensor->classes);
                if (tensor->element == NN_I32) memcpy(values + k, &chosen, 4);
                else values[k] = target ? (float)chosen : drive_value(number, k);
            }
            if (target) targets[number] = values;
            else inputs[number] = values;
        }
        for (uint32_t step = 0; step < 3; step++) {
            float found = s.run.model->train(s.run.weights, trainer, m->batch, inputs, targets, NULL);
            run_reference(m, PROGRAM_TRAIN, variables, m->batch, step, 7, results);
            double error = fabs((double)found - loss);
            if (!(error <= 2e-4 * fmax(1.0, fabs(loss))))
                fprintf(stderr, "%s: step %u: %.9g, reference %.9g\n", path, (unsigned)step, (double)found, loss);
            CU_ASSERT_TRUE(error <= 2e-4 * fmax(1.0, fabs(loss)));
        }
        for (int i = 0; i < s.run.model->input_count; i++) free((void *)(uintptr_t)inputs[i]);
        for (int i = 0; i < s.run.model->target_count; i++) free((void *)(uintptr_t)targets[i]);
        for (size_t i = 0; i < m->variables.count; i++) free(variables[i]);
        free(variables);
        free(trainer);
    }
    session_end(&s);
}

static void test_reference(void) {
    Models models = find_models();
    for (size_t i = 0; i < models.count; i++)
        if (strstr(models.paths[i], "mnist") == NULL) check_reference(models.paths[i]);
    free_models(&models);
}

/* The large models too: what nothing calls is a warning where no kernel is copied into its calls. */
static void test_generated_compiles(void) {
    CU_ASSERT_EQUAL(shell("for file in generated/*.c; do gcc %s -O0 -c $file -o %s/generated.o || exit 1; done", flags, folder), 0);
}

int test_emit_register(void) {
    CU_pSuite suite = CU_add_suite("emit", suite_begin, suite_end);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "JIT, gcc, clang and tcc agree", test_agreement)) return 1;
    if (!CU_add_test(suite, "the same bytes with any number of threads", test_threads)) return 1;
    if (!CU_add_test(suite, "the same bytes twice", test_deterministic)) return 1;
    if (!CU_add_test(suite, "generated/ is what nnc emits", test_generated)) return 1;
    if (!CU_add_test(suite, "generated/ compiles without a warning", test_generated_compiles)) return 1;
    if (!CU_add_test(suite, "the reference interpreter agrees", test_reference)) return 1;
    return 0;
}
