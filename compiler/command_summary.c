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

/* Taps in the padding count too. */
static int64_t window_flops(const Graph *graph, const Node *node) {
    const Window *w = node->attributes->window;
    int64_t taps = 1;
    for (int i = 0; i < w->rank; i++) taps *= w->size[i];
    if (node->op != OPCODE_CONV && node->op != OPCODE_CONV_INPUT_GRADIENT) return shape_size(&node->shape) * taps;
    /* A kernel has an element for each product that one position of the side with filters needs. */
    Ref positions = node->op == OPCODE_CONV ? (Ref)(node - graph->nodes.data) : ir_arg(graph, node, 0);
    const Shape *shape = &ir_node(graph, positions)->shape, *kernel = &ir_node(graph, ir_arg(graph, node, 1))->shape;
    return 2 * shape_size(shape) / shape->dims[shape->rank - 1] * shape_size(kernel);
}

static int64_t node_flops(const Graph *graph, const Node *node) {
    OpKind kind = op_info(node->op)->kind;
    if (kind == KIND_ELEMENTWISE) return shape_size(&node->shape);
    if (kind == KIND_REDUCE) return shape_size(&ir_node(graph, ir_arg(graph, node, 0))->shape);
    if (kind == KIND_WINDOW) return window_flops(graph, node);
    if (kind != KIND_CONTRACT) return 0;
    /* Every label once: the result's axes and the summed ones. */
    int64_t product = shape_size(&node->shape);
    const Node *a = ir_node(graph, ir_arg(graph, node, 0));
    const char *labels = node->attributes->labels[0];
    for (int i = 0; labels[i] != '\0'; i++)
        if (strchr(node->attributes->labels[2], labels[i]) == NULL) product *= a->shape.dims[i];
    return 2 * product;
}

/* Each node's work goes to the layer under whose path it was made. */
static int64_t count_flops(Compilation *comp, Module *module) {
    const Graph *graph = &module->programs[PROGRAM_PREDICT].graph;
    int64_t total = 0;
    for (size_t i = 0; i < graph->nodes.count; i++) {
        const Node *node = &graph->nodes.data[i];
        int64_t flops = node_flops(graph, node);
        total += flops;
        int64_t layer = layer_of(comp, module, node->origin.instance);
        if (layer >= 0) module->layers.data[layer].flops += flops;
    }
    return total;
}

typedef struct Totals {
    int64_t parameters, trainable, flops;
    size_t weights_bytes, inference_bytes, training_bytes;
} Totals;

static Totals totals_of(Run *run) {
    Totals totals = { .flops = count_flops(run->comp, run->module) };
    for (size_t i = 0; i < run->module->variables.count; i++) {
        const Variable *variable = &run->module->variables.data[i];
        if (variable->kind != VARIABLE_WEIGHT && variable->kind != VARIABLE_STATE) continue;
        totals.parameters += shape_size(&variable->shape);
        if (variable->trainable) totals.trainable += shape_size(&variable->shape);
    }
    EmitOptions options = { .prefix = "model", .file_name = "model.c", .option_text = "", .inference = true,
                            .training = run->module->trains, .optimize = !run->options->no_optimize };
    Emitted emitted = { 0 };
    emit_run(run->comp, run->module, &options, &emitted);
    totals.weights_bytes = 4 * (size_t)totals.parameters;
    totals.inference_bytes = emitted.inference_bytes;
    totals.training_bytes = emitted.training_bytes;
    buffer_free(&emitted.source);
    buffer_free(&emitted.header);
    buffer_free(&emitted.weights);
    return totals;
}

static void print_json(Run *run, const Totals *totals) {
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
                   "\"weights_bytes\": %zu, \"inference_bytes\": %zu, \"training_bytes\": %zu, \"batch\": %d}",
                   (long long)totals->parameters, (long long)totals->trainable, (long long)totals->flops,
                   totals->weights_bytes, totals->inference_bytes, totals->training_bytes, run->module->batch);
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
    if (run->module->trains)
        printf("RAM for training      %zu bytes beside the weights, up to %d samples at once\n", totals->training_bytes,
               run->module->batch);
}

int command_summary(Run *run) {
    if (!run_passes(run)) return run->status;
    Totals totals = totals_of(run);
    if (run->options->json) print_json(run, &totals);
    else print_table(run, &totals);
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
