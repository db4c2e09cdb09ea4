/* ram.c - `--max-ram BYTES`: the fastest way in which training, or with --inference prediction, fits, or the least that any
 * way needs.
 *
 * Runs after the passes but for those that trade memory for time, which come first if the programs then fit. Training: of
 * the ways to make values again (checkpoint.c) the first that fits, in the order of what they cost. Prediction: batches row
 * by row, sample by sample, as far as that lowers the peak (band.c). */
#include "command.h"

#include <string.h>

static size_t ram_of(Run *run, bool training) {
    EmitOptions options = run_emit_options(run, run->options->threads);
    options.inference = !training;
    options.training = training;
    return emit_ram(run->comp, run->module, &options);
}

/* The largest value that the program's arena may have to hold. */
static int64_t largest_of(const Module *module, const Graph *graph) {
    int64_t largest = 0;
    for (size_t i = 0; i < graph->nodes.count; i++) {
        const Node *node = &graph->nodes.data[i];
        int64_t bytes = (int64_t)ir_bytes(node, module->batch);
        if (op_info(node->op)->kind != KIND_SOURCE && bytes > largest) largest = bytes;
    }
    return largest;
}

/* The program with views of slices, which cost no copies but keep what they are slices of, and without. */
static void take_if_less(Run *run, Program *best, size_t *least, size_t limit) {
    Program *program = &run->module->programs[PROGRAM_TRAIN];
    const Program plain = *program;
    Program views = program_copy(run->comp, &plain);
    for (int way = 0; way < 2 && *least > limit; way++) {
        if (way == 0 && (run->options->no_optimize || !slice_view_program(run->comp, &views))) continue;
        *program = way == 0 ? views : plain;
        size_t bytes = ram_of(run, true);
        if (bytes < *least) *least = bytes, *best = *program;
    }
}

static size_t fit_training(Run *run, size_t limit) {
    static const int every[] = { 1, 1, 2, 2, 3, 3, 4, 4, 6, 6, 8, 8, 12, 16, 24, 32 }, parts[] = { 2, 8, 32 };
    Program *program = &run->module->programs[PROGRAM_TRAIN], original = *program, best = original;
    int64_t largest = largest_of(run->module, &original.graph);
    size_t least = SIZE_MAX;
    take_if_less(run, &best, &least, limit);
    for (size_t i = 0; least > limit && i < sizeof every / sizeof *every; i++)
        for (size_t k = 0; least > limit && k < sizeof parts / sizeof *parts; k++) {
            *program = checkpoint_program(run->comp, run->module, &original, every[i], i % 2 == 1, largest / parts[k]);
            take_if_less(run, &best, &least, limit);
        }
    *program = best;
    return least;
}

static size_t fit_prediction(Run *run, size_t limit) {
    size_t bytes = ram_of(run, false);
    if (bytes <= limit || run->options->no_optimize) return bytes;
    run->module->by_rows = true;
    size_t less = ram_of(run, false);
    run->module->by_rows = less < bytes;
    return less < bytes ? less : bytes;
}

/* As without the option. A copy of the programs is changed, which the module keeps if that is the way to take. */
static bool fits_fast(Run *run, bool training, size_t limit, size_t *least) {
    Program *programs = run->module->programs, before[PROGRAM_COUNT];
    memcpy(before, programs, sizeof before);
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (programs[kind].present) programs[kind] = program_copy(run->comp, &before[kind]);
    run_fast_passes(run);
    *least = ram_of(run, training);
    if (*least > limit) memcpy(programs, before, sizeof before);
    return *least <= limit;
}

bool ram_fit(Run *run) {
    size_t limit = (size_t)run->options->max_ram, fast = SIZE_MAX;
    bool training = run->module->trains && !run->options->inference;
    if (!run->options->no_optimize && fits_fast(run, training, limit, &fast)) return true;
    size_t least = training ? fit_training(run, limit) : fit_prediction(run, limit);
    if (least <= limit) return true;
    if (fast < least) least = fast;             /* batches row by row may need more */
    diag_error(run->comp, run->all->model->loc, "NN0245", "--max-ram %zu: %s of %s needs %zu bytes at least, up to %d sample%s at once", limit,
               training ? "training" : "prediction", run->module->name, least, run->module->batch, run->module->batch == 1 ? "" : "s");
    return run_refused(run);
}
