/* command_summary.c - `nnc summary`: layers, shapes, parameters, FLOPs, bytes; and `nnc show`: the weights themselves.
 *
 * FLOPs count a multiply-add as two and an element-wise operation as one, for one sample of prediction. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

static const char *batched_text(Run *run, const Shape *shape) {
    Buffer text = { 0 };
    buffer_puts(&text, "[n");
    for (int i = shape->batched ? 1 : 0; i < shape->rank; i++)
        buffer_printf(&text, ", %lld", (long long)shape->dims[i]);
    buffer_puts(&text, "]");
    const char *copy = arena_strndup(run->comp, text.text, text.length);
    buffer_free(&text);
    return copy;
}

/* Each node's work goes to the layer under whose path it was made. */
static int64_t count_flops(Compilation *comp, Module *module) {
    const Graph *graph = &module->programs[PROGRAM_PREDICT].graph;
    int64_t total = 0;
    for (size_t i = 0; i < graph->nodes.count; i++) {
        const Node *node = &graph->nodes.data[i];
        int64_t flops = cost_node(graph, (Ref)i, 1);
        total += flops;
        int64_t layer = layer_of(comp, module, node->origin.instance);
        if (layer >= 0) module->layers.data[layer].flops += flops;
    }
    return total;
}

typedef struct Totals {
    int64_t parameters, trainable, flops, training_flops;
    size_t weights_bytes, inference_bytes, training_bytes;
} Totals;

/* report: where the table of memory goes, or its member of a JSON object. */
static Totals totals_of(Run *run, nn_text *report) {
    Totals totals = { .flops = count_flops(run->comp, run->module) };
    const Program *training = &run->module->programs[PROGRAM_TRAIN];
    if (run->module->trains) totals.training_flops = cost_graph(&training->graph, run->module->batch);
    for (size_t i = 0; i < run->module->variables.count; i++) {
        const Variable *variable = &run->module->variables.data[i];
        if (variable->kind != VARIABLE_WEIGHT && variable->kind != VARIABLE_STATE) continue;
        totals.parameters += shape_size(&variable->shape);
        if (variable->trainable) totals.trainable += shape_size(&variable->shape);
    }
    EmitOptions options = run_emit_options(run, run->options->threads);
    Emitted emitted = { 0 };
    emit_run(run->comp, run->module, &options, &emitted);
    totals.weights_bytes = 4 * (size_t)totals.parameters;
    totals.inference_bytes = emitted.inference_bytes;
    totals.training_bytes = emitted.training_bytes;
    if (run->options->memory) memory_report(run, &emitted, report);
    emitted_free(&emitted);
    return totals;
}

static void print_json(Run *run, const Totals *totals, const nn_text *report) {
    nn_text text = { 0 };
    nn_text_add(&text, "{\"layers\": [");
    for (size_t i = 0; i < run->module->layers.count; i++) {
        const LayerInfo *layer = &run->module->layers.data[i];
        nn_text_format(&text, "%s{\"name\": \"%s\", \"type\": \"%s\", \"output_shape\": [", i > 0 ? ", " : "",
                       layer->name, layer->type);
        for (int k = layer->output.batched ? 1 : 0, first = k; k < layer->output.rank; k++)
            nn_text_format(&text, "%s%lld", k > first ? ", " : "", (long long)layer->output.dims[k]);
        nn_text_format(&text, "], \"parameters\": %lld, \"flops\": %lld}", (long long)layer->parameters,
                       (long long)layer->flops);
    }
    nn_text_format(&text, "], \"parameters\": %lld, \"trainable_parameters\": %lld, \"flops\": %lld, "
                   "\"training_flops\": %lld, "
                   "\"weights_bytes\": %zu, \"inference_bytes\": %zu, \"training_bytes\": %zu, \"batch\": %d%s}",
                   (long long)totals->parameters, (long long)totals->trainable, (long long)totals->flops,
                   (long long)totals->training_flops, totals->weights_bytes, totals->inference_bytes, totals->training_bytes, run->module->batch,
                   report->data != NULL ? report->data : "");
    puts(text.data != NULL ? text.data : "{}");
    nn_text_free(&text);
}

static int column_width(Run *run, const char *head, bool shapes) {
    size_t width = strlen(head);
    for (size_t i = 0; i < run->module->layers.count; i++) {
        const LayerInfo *layer = &run->module->layers.data[i];
        size_t length =
            shapes ? strlen(batched_text(run, &layer->output)) : strlen(layer->name) + strlen(layer->type) + 3;
        if (length > width) width = length;
    }
    return (int)width;
}

static void print_table(Run *run, const Totals *totals) {
    int names = column_width(run, "layer (type)", false), shapes = column_width(run, "output shape", true);
    printf("model %s\n\n", run->module->name);
    printf("%-*s  %-*s  %12s  %12s\n", names, "layer (type)", shapes, "output shape", "parameters", "FLOPs");
    for (size_t i = 0; i < run->module->layers.count; i++) {
        const LayerInfo *layer = &run->module->layers.data[i];
        printf("%-*s  %-*s  %12lld  %12lld\n", names, arena_printf(run->comp, "%s (%s)", layer->name, layer->type),
               shapes, batched_text(run, &layer->output), (long long)layer->parameters, (long long)layer->flops);
    }
    printf("\nparameters            %lld (%lld trainable)\n", (long long)totals->parameters,
           (long long)totals->trainable);
    printf("FLOPs a sample        %lld\n", (long long)totals->flops);
    printf("weights               %zu bytes\n", totals->weights_bytes);
    printf("RAM for prediction    %zu bytes beside the weights, up to %d samples at once\n", totals->inference_bytes,
           run->module->batch);
    if (run->module->trains) {
        printf("FLOPs a training step %lld, %d samples\n", (long long)totals->training_flops, run->module->batch);
        printf("RAM for training      %zu bytes beside the weights, up to %d samples at once\n", totals->training_bytes,
               run->module->batch);
    }
}

int command_summary(Run *run) {
    if (!run_passes(run)) return run->status;
    nn_text report = { 0 };
    Totals totals = totals_of(run, &report);
    if (run->options->output != NULL && strcmp(run->options->output, "-") == 0) report.length = 0;
    else if (run->options->json) print_json(run, &totals, &report);
    else {
        print_table(run, &totals);
        if (report.data != NULL) fputs(report.data, stdout);
    }
    nn_text_free(&report);
    return run->status;
}

/* ---- show ---- */

enum { SHOWN_VALUES = 64 };

static void show_tensor(const char *name, int rank, const int64_t *dims, const float *values, size_t size, bool whole) {
    printf("%s [", name);
    for (int i = 0; i < rank; i++) printf("%s%lld", i > 0 ? ", " : "", (long long)dims[i]);
    printf("]\n");
    size_t columns = rank > 0 ? (size_t)dims[rank - 1] : 1, shown = whole || size <= SHOWN_VALUES ? size : SHOWN_VALUES;
    nn_text text = { 0 };
    for (size_t i = 0; i < shown; i++) {
        nn_text_add(&text, i % columns == 0 ? "  " : " ");
        nn_text_float(&text, (double)values[i]);
        if ((i + 1) % columns == 0 || i + 1 == shown) nn_text_add(&text, "\n");
    }
    if (shown < size) nn_text_format(&text, "  … %zu more: name the tensor to see all\n", size - shown);
    fputs(text.data != NULL ? text.data : "", stdout);
    nn_text_free(&text);
}

static bool is_wanted(const Run *run, const char *name) {
    return run->options->name == NULL || strcmp(run->options->name, name) == 0;
}

static bool show_file(Run *run, bool *found) {
    nn_error error = { 0 };
    nn_stored_file *file = nn_safetensors_read(run->options->file, &error);
    if (file == NULL) return run_failed(run, &error);
    for (size_t i = 0; i < file->count; i++) {
        const nn_stored *tensor = &file->tensors[i];
        int64_t dims[8] = { 0 };
        if (!is_wanted(run, tensor->name)) continue;
        *found = true;
        float *values = nn_array_alloc(tensor->size, sizeof *values, &error);
        if (values == NULL) break;
        for (int k = 0; k < tensor->rank && k < 8; k++) dims[k] = (int64_t)tensor->dims[k];
        if (nn_stored_float(tensor, values) == 0)
            show_tensor(tensor->name, tensor->rank, dims, values, tensor->size, run->options->name != NULL);
        else printf("%s %s\n", tensor->name, nn_dtype_name((int)tensor->dtype));
        free(values);
    }
    nn_safetensors_free(file);
    return error.status == 0 || run_failed(run, &error);
}

/* Of a model: the trained weights where there are any, else the initial ones. */
static bool show_model(Run *run, bool *found) {
    if (!run_elaborate(run) || !run_passes(run) || !run_jit(run) || !run_load_trained(run)) return false;
    for (int i = 0; i < run->model->weight_count; i++) {
        const nn_tensor *tensor = &run->model->weights[i];
        int64_t dims[NN_MAX_RANK];
        if (!is_wanted(run, tensor->name)) continue;
        *found = true;
        for (int k = 0; k < tensor->rank; k++) dims[k] = tensor->dims[k];
        show_tensor(tensor->name, tensor->rank, dims, (const float *)((const char *)run->weights + tensor->offset),
                    tensor->size, run->options->name != NULL);
    }
    return true;
}

int command_show(Run *run) {
    size_t length = strlen(run->options->file);
    bool found = false, model = length > 3 && strcmp(run->options->file + length - 3, ".nn") == 0;
    if (model ? !show_model(run, &found) : !show_file(run, &found)) return run->status;
    if (found || run->options->name == NULL) return run->status;
    nn_error error = { 0 };
    nn_error_set(&error, NN_INPUT, "%s has no tensor %s", run->options->file, run->options->name);
    run_failed(run, &error);
    return run->status;
}
