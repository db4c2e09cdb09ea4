/* run.c - the steps that every command shares: read, elaborate, passes, JIT, and saying what went wrong.
 *
 * The pipeline as visible calls: elaborate_run → ir_check → simplify_run → simplify_fma → emit_run (which fuses and
 * plans) → jit_compile. */
#include "command.h"

#include "../runtime/threads.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool wants_colour(void) {
    const char *no = getenv("NO_COLOR");
    return isatty(STDERR_FILENO) && (no == NULL || *no == '\0');
}

void run_diagnostics(Run *run) {
    Buffer text = { 0 };
    FILE *stream = run->options->json ? stdout : stderr;
    if (run->comp->shown > 0 && run->comp->shown == run->comp->diagnostics.count) return;
    if (run->options->json) diag_print_json(run->comp, &text);
    else diag_print(run->comp, &text, wants_colour());
    if (text.text != NULL) fwrite(text.text, 1, text.length, stream);
    fflush(stream);
    buffer_free(&text);
}

bool run_failed(Run *run, nn_error *error) {
    const char *message = error->message != NULL ? error->message : "out of memory";
    run->status = error->status == NN_SYSTEM ? EXIT_SYSTEM : EXIT_INPUT;
    if (run->options->json) {
        nn_text text = { 0 };
        nn_text_add(&text, "{\"diagnostics\": [{\"file\": ");
        nn_text_json(&text, run->options->file);
        nn_text_add(&text,
                    ", \"line\": 0, \"column\": 0, \"end_column\": 0, \"severity\": \"error\", \"code\": \"NN0500\", "
                    "\"message\": ");
        nn_text_json(&text, message);
        nn_text_add(&text, ", \"notes\": [], \"fix\": null}]}\n");
        fputs(text.data != NULL ? text.data : "{}\n", stdout);
        nn_text_free(&text);
    } else {
        fprintf(stderr, "nnc: error: %s\n", message);
    }
    nn_error_clear(error);
    return false;
}

bool run_failed_at(Run *run, Loc loc, nn_error *error) {
    if (error->status != NN_INPUT || error->message == NULL || loc.source == NULL) return run_failed(run, error);
    diag_error(run->comp, loc, "NN0500", "%s", error->message);
    nn_error_clear(error);
    return run_refused(run);
}

bool run_refused(Run *run) {
    run_diagnostics(run);
    run->status = EXIT_INPUT;
    return false;
}

bool run_elaborate(Run *run) {
    const Options *options = run->options;
    nn_error error = { 0 };
    if (nn_file_read(options->file, &run->text, &error) != 0) return run_failed(run, &error);
    run->elaborate = (ElaborateOptions){ .path = options->file, .text = (const char *)run->text.data,
                                         .length = run->text.length, .model = options->model, .data = options->data,
                                         .settings = options->settings.data, .setting_count = options->settings.count,
                                         .batch = (int)options->batch, .allow_path = options->allow_path,
                                         .trace = options->command == COMMAND_GRAPH };
    run->all = elaborate_run(run->comp, &run->elaborate);
    if (run->all == NULL) {
        run_diagnostics(run);
        run->status = EXIT_INPUT;
        return false;
    }
    run->module = elaborate_module(run->all);
    return true;
}

/* --dump and --stop after a pass; false when the run ends here. */
static bool pass_done(Run *run, const char *pass) {
#ifndef NDEBUG
    ir_check(run->module);
#endif
    if (run->options->dump != NULL && strcmp(run->options->dump, pass) == 0) {
        Buffer text = { 0 };
        ir_print(&text, run->module);
        if (text.text != NULL) fwrite(text.text, 1, text.length, stdout);
        buffer_free(&text);
    }
    return run->options->stop == NULL || strcmp(run->options->stop, pass) != 0;
}

void run_fast_passes(Run *run) {
    select_run(run->comp, run->module);
    scan_strips_run(run->comp, run->module);
    slice_view_run(run->comp, run->module);
}

bool run_passes(Run *run) {
    bool enabled = !run->options->no_optimize;
    if (!pass_done(run, "elaborate")) return false;
    simplify_run(run->comp, run->module, enabled);
    if (enabled) derivative_factor(run->comp, run->module);
    simplify_fma(run->comp, run->module);
    if (enabled) derivative_keep(run->comp, run->module);
    if (enabled) recompute_run(run->comp, run->module);
    if (enabled) pool_mask_run(run->comp, run->module);
    if (enabled) pool_where_run(run->comp, run->module);
    bool limited = run->options->max_ram > 0 && run->module == elaborate_module(run->all);
    if (enabled && !limited) run_fast_passes(run);
    if (limited && !ram_fit(run)) return false;
    return pass_done(run, "simplify");
}

uint64_t run_seed(const Run *run) {
    if (run->options->seed >= 0) return (uint64_t)run->options->seed;
    const Value *seed = run->all->train != NULL ? setting_get(run->all, "seed") : NULL;
    return seed != NULL && seed->kind == VALUE_NUMBER ? (uint64_t)seed->number : 0;
}

/* --threads, else as many as the machine runs at once, or one where memory is limited: blocks of rows need less. Without a
 * pool there is one. */
static int run_threads(Run *run) {
    const Options *options = run->options;
    int threads = options->threads > 0 ? (int)options->threads : options->max_ram > 0 ? 1 : nn_processors();
    if (threads > 1 && run->pool == NULL) run->pool = nn_pool_new(threads);
    return run->pool != NULL ? threads : 1;
}

int64_t run_share_work(const Run *run, int64_t threads) {
    if (threads < 2) return 0;
    return run->share_work > 0 ? run->share_work : SHARE_WORK;
}

EmitOptions run_emit_options(const Run *run, int64_t threads) {
    return (EmitOptions){ .prefix = "model", .file_name = "model.c", .option_text = "", .inference = true,
                          .training = run->module->trains, .optimize = !run->options->no_optimize,
                          .share_work = run_share_work(run, threads) };
}

bool run_jit(Run *run) {
    EmitOptions options = run_emit_options(run, run_threads(run));
    options.jit = true;
    options.sweep_elements = run->options->sweep_elements;
    options.profile = run->options->profile;
    Emitted emitted = { 0 };
    const char *message = NULL;
    emit_run(run->comp, run->module, &options, &emitted);
    bool complete = !emitted.source.failed;
    JitHook hook = { .name = "nn_tick", .object_name = "nn_profiled", .function = (void (*)(void))profile_tick };
    if (options.profile) hook.object = run->profile = profile_new(run->comp, run->module, &emitted.schedules[PROGRAM_TRAIN]);
    run->jit = complete ? jit_compile(run->comp, emitted.source.text, options.prefix, options.profile ? &hook : NULL,
                                      run->pool, &message)
                        : NULL;
    emitted_free(&emitted);
    nn_error error = { 0 };
    if (run->jit == NULL) {
        nn_error_set(&error, NN_SYSTEM, "libtcc: %s", message != NULL ? message : "out of memory");
        return run_failed(run, &error);
    }
    run->model = jit_model(run->jit);
    run->weights = nn_struct_new(run->model->weights_bytes, &error);
    if (run->weights == NULL) return run_failed(run, &error);
    if (run->model->init != NULL) run->model->init(run->weights, run_seed(run));
    return true;
}

bool run_beside(Run *run, Module *module, Run *inner) {
    *inner = *run;
    inner->module = module;
    inner->jit = NULL;
    inner->pool = NULL;
    inner->weights = NULL;
    inner->text = (nn_bytes){ 0 };
    if (run_passes(inner) && run_jit(inner)) return true;
    run->status = inner->status;
    run_free(inner);
    return false;
}

void run_free(Run *run) {
    if (run->jit != NULL) jit_free(run->jit);
    nn_pool_free(run->pool);
    free(run->weights);
    nn_bytes_free(&run->text);
    run->pool = NULL;
    run->jit = NULL;
    run->weights = NULL;
}

const char *run_default_name(const Run *run, const char *extension) {
    const char *slash = strrchr(run->options->file, '/'), *base = slash != NULL ? slash + 1 : run->options->file;
    const char *point = strrchr(base, '.');
    size_t length = point != NULL && point != base ? (size_t)(point - base) : strlen(base);
    return arena_printf(run->comp, "%.*s.%s", (int)length, base, extension);
}
