/* eager.c - a model run op by op, unfused, with a look at every value: run_eagerly, and why a loss became NaN.
 *
 * The same module is emitted a second time, each op a loop of its own that reports its result (watch.c). Weights and trainer
 * hold the same variables at the same places; only the trainer's memory for intermediate values, at its end, differs.
 * Example: `log(x)` of a user's loss where x became 0: "age.nn:3:35: error: the loss is infinite …: log gives -inf here". */
#include "command.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

Jit *watched_compile(Run *run, bool training, const JitHook *hook) {
    EmitOptions options = { .prefix = "model", .file_name = "model.c", .option_text = "", .inference = true,
                            .training = training, .jit = true, .watch = true };
    Emitted emitted = { 0 };
    const char *message = NULL;
    Jit *jit = NULL;
    emit_run(run->comp, run->module, &options, &emitted);
    if (!emitted.source.failed) jit = jit_compile(run->comp, emitted.source.text, options.prefix, hook, NULL, &message);
    emitted_free(&emitted);
    return jit;
}

bool eager_compile(Run *run, Eager *eager) {
    eager->watch = watch_new(run->comp, run->module);
    JitHook hook = { .name = "nn_watch", .object_name = "nn_watched", .function = (void (*)(void))watch_value,
                     .object = eager->watch };
    eager->jit = watched_compile(run, run->module->trains, &hook);
    if (eager->jit != NULL) eager->model = jit_model(eager->jit);
    return eager->jit != NULL;
}

void eager_free(Eager *eager) {
    if (eager->jit != NULL) jit_free(eager->jit);
    eager->jit = NULL;
}

/* "the 3rd value of sample 2", counted from 1, or "" for a single number. */
static const char *place_text(Compilation *comp, const Shape *shape, size_t index) {
    size_t size = (size_t)shape_size(shape);
    if (shape->batched && size > 1)
        return arena_printf(comp, " (value %zu of sample %zu)", index % size + 1, index / size + 1);
    if (shape->batched) return arena_printf(comp, " (sample %zu)", index + 1);
    return shape->rank > 0 ? arena_printf(comp, " (value %zu)", index + 1) : "";
}

bool eager_report(Run *run, const Eager *eager, ProgramKind program, const char *when) {
    Ref ref = watch_origin(eager->watch, run->module, program);
    if (ref == NO_REF) return false;
    const Graph *graph = &run->module->programs[program].graph;
    const Node *node = ir_node(graph, ref);
    const Watched *watched = &eager->watch->nodes[program][ref];
    Loc loc = node->origin.call.source != NULL ? node->origin.call : run->all->train->loc;
    Shape shape = node->attributes->by_step ? scan_slice(&node->shape) : node->shape;      /* emit_watch shows it step by step */
    const char *what = isnan(watched->value) ? "NaN" : watched->value > 0 ? "infinity" : "-infinity";
    const char *layer = node->origin.instance != NULL ? node->origin.instance : "";
    const char *role = node->role == ROLE_GRADIENT ? "the gradient's " : node->role == ROLE_UPDATE ? "the update's " : "";
    const char *name = op_info(node->op)->text;
    if (node->op == OPCODE_LOAD) name = run->module->variables.data[node->attributes->index].name;
    Diagnostic *d = diag_error(run->comp, loc, "NN0601", "%s: %s%s%s%s %s %s here%s", when, layer, layer[0] != '\0' ? ": " : "",
                               role, name, node->op == OPCODE_LOAD ? "holds" : "gives", what,
                               place_text(run->comp, &shape, watched->index));
    if (node->origin.library.source != NULL) diag_note(run->comp, d, node->origin.library, "in this line of the library");
    if (node->op == OPCODE_LOAD)
        diag_note(run->comp, d, (Loc){ 0 }, "it became so before: a smaller learning_rate, clipnorm = 1 or scaled inputs may "
                  "keep it finite");
    return true;
}

/* One step on copies of weights and trainer, watched; true when something was not finite, which is then reported. */
bool eager_look(Run *run, Eager *eager, const nn_fit_state *state, const nn_batch *batch, const char *when) {
    nn_error error = { 0 };
    const nn_model *model = eager->model;
    size_t shared = state->model->trainer_bytes < model->trainer_bytes ? state->model->trainer_bytes : model->trainer_bytes;
    void *weights = nn_struct_new(model->weights_bytes, &error), *trainer = nn_struct_new(model->trainer_bytes, &error);
    bool found = false;
    if (weights != NULL && trainer != NULL) {
        memcpy(weights, state->weights, model->weights_bytes);
        memcpy(trainer, state->trainer, shared);
        watch_reset(eager->watch, run->module);
        model->train(weights, trainer, batch->count, batch->inputs, batch->targets, batch->sample_weight);
        found = eager_report(run, eager, PROGRAM_TRAIN, when);
    }
    nn_error_clear(&error);
    free(weights);
    free(trainer);
    return found;
}
