/* command_compile.c - `nnc model.nn -o model.c`: the header first, then the source, each whole or not at all.
 *
 * With --weights the weights are baked in: as a const struct up to 1 MiB, above that as a file beside the source. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

static bool is_identifier(const char *text) {
    if (!((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || *text == '_')) return false;
    for (; *text != '\0'; text++)
        if (!((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || *text == '_' ||
              (*text >= '0' && *text <= '9')))
            return false;
    return true;
}

/* The options that change the output, in one order: the emitted head comment repeats them. */
static const char *option_text(Run *run) {
    const Options *options = run->options;
    Buffer text = { 0 };
    buffer_puts(&text, "");
    if (options->inference) buffer_puts(&text, " --inference");
    if (options->training) buffer_puts(&text, " --training");
    if (options->batch > 0) buffer_printf(&text, " --batch %d", (int)options->batch);
    if (options->threads > 1) buffer_puts(&text, " --threads");
    if (options->max_ram > 0) buffer_printf(&text, " --max-ram %lld", (long long)options->max_ram);
    if (options->prefix != NULL) buffer_printf(&text, " --prefix %s", options->prefix);
    if (options->model != NULL) buffer_printf(&text, " --model %s", options->model);
    for (size_t i = 0; i < options->settings.count; i++)
        buffer_printf(&text, " --set %s=%s", options->settings.data[i].key, options->settings.data[i].value);
    if (options->weights != NULL) buffer_puts(&text, " --weights");
    if (options->no_optimize) buffer_puts(&text, " -O0");
    const char *copy = buffer_copy(run->comp, &text);
    buffer_free(&text);
    return copy[0] == ' ' ? copy + 1 : copy;
}

static const char *with_extension(Run *run, const char *path, const char *extension) {
    const char *slash = strrchr(path, '/'), *base = slash != NULL ? slash + 1 : path, *point = strrchr(base, '.');
    size_t length = point != NULL ? (size_t)(point - path) : strlen(path);
    return arena_printf(run->comp, "%.*s%s", (int)length, path, extension);
}

static bool write_text(Run *run, const char *path, const Buffer *text) {
    nn_error error = { 0 };
    if (text->failed) nn_error_memory(&error);
    else nn_file_write(path, text->text != NULL ? text->text : "", text->length, &error);
    return error.status == 0 && error.message == NULL ? true : run_failed(run, &error);
}

static bool output_is_wrong(Run *run) {
    const Options *options = run->options;
    const char *output = options->output, *header = with_extension(run, output, ".h");
    size_t length = strlen(output);
    if (length < 3 || strcmp(output + length - 2, ".c") != 0) fputs("nnc: -o needs a file that ends in .c\n", stderr);
    else if (strcmp(output, options->file) == 0 || strcmp(header, options->file) == 0 ||
             (options->weights != NULL && strcmp(output, options->weights) == 0))
        fputs("nnc: the output is one of the inputs\n", stderr);
    else if (options->prefix != NULL && !is_identifier(options->prefix))
        fputs("nnc: --prefix needs an identifier\n", stderr);
    else return false;
    return true;
}

/* The weights to bake in, read by way of the same model, compiled in memory. */
static bool load_weights(Run *run, EmitOptions *emit) {
    nn_error error = { 0 };
    nn_load_options options = { 0 };
    if (run->options->weights == NULL) return true;
    if (!run_jit(run)) return false;
    if (nn_weights_load(run->model, run->weights, run->options->weights, &options, &error) != 0)
        return run_failed(run, &error);
    emit->trained = run->weights;
    return true;
}

int command_compile(Run *run) {
    const Options *options = run->options;
    if (options->output != NULL && output_is_wrong(run)) return EXIT_USAGE;
    if (!run_passes(run) || options->output == NULL) return run->status;
    const char *slash = strrchr(options->output, '/');
    EmitOptions emit = { .prefix = options->prefix != NULL ? options->prefix : run->module->name,
                         .file_name = slash != NULL ? slash + 1 : options->output, .option_text = option_text(run),
                         .inference = !options->training, .training = run->module->trains && !options->inference,
                         .optimize = !options->no_optimize, .share_work = run_share_work(run, options->threads) };
    if (options->training && !run->module->trains) {
        diag_error(run->comp, run->all->model->loc, "NN0241", "--training needs a train block with a loss");
        run_diagnostics(run);
        return EXIT_INPUT;
    }
    Emitted emitted = { 0 };
    if (load_weights(run, &emit)) {
        if (emit.trained != NULL && !emit.training && !options->no_optimize) emit.trained = bake_run(run->comp, run->module, emit.trained);
        emit_run(run->comp, run->module, &emit, &emitted);
        bool written = write_text(run, with_extension(run, options->output, ".h"), &emitted.header);
        if (written && emitted.weights.length > 0)
            written = write_text(run, with_extension(run, options->output, ".weights"), &emitted.weights);
        if (written) write_text(run, options->output, &emitted.source);
    }
    emitted_free(&emitted);
    return run->status;
}
