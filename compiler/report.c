/* report.c - `nnc train --report FILE.html`: one page, with nothing outside it, of what training came to.
 *
 * Curves of the loss and the metrics, the confusion matrix of what was held out (else of the training data), the layers, the
 * kernels as images, and what each layer makes of one sample. Example: nnc train digits.nn --report digits.html. */
#include "report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_SAMPLES = 10000 };          /* for the confusion matrix */

static const char head[] =
    "<style>\n"
    "body { font: 15px/1.5 sans-serif; color: #222; max-width: 60em; margin: 2em auto; padding: 0 1em; }\n"
    "h1, h2 { font-weight: 600; line-height: 1.2; } h2 { margin-top: 2em; }\n"
    "table { border-collapse: collapse; } td, th { padding: .2em .7em; text-align: right; }\n"
    "th { font-weight: 600; border-bottom: 1px solid #bbb; } td:first-child, th:first-child { text-align: left; }\n"
    "img { image-rendering: pixelated; margin: 2px; border: 1px solid #ddd; vertical-align: middle; }\n"
    "svg { margin: 0 1em 1em 0; } .note { color: #666; }\n"
    ".matrix td { text-align: center; min-width: 2.2em; padding: .3em; }\n"
    "</style>\n";

void report_escape(nn_text *text, const char *string) {
    for (const char *c = string; *c != '\0'; c++) {
        if (*c == '&') nn_text_add(text, "&amp;");
        else if (*c == '<') nn_text_add(text, "&lt;");
        else if (*c == '>') nn_text_add(text, "&gt;");
        else if (*c == '"') nn_text_add(text, "&quot;");
        else nn_text_bytes(text, c, 1);
    }
}

/* ---- numbers ---- */

static void put_title(const Run *run, const nn_history *history, nn_text *text) {
    int64_t parameters = 0;
    for (size_t i = 0; i < run->module->variables.count; i++) {
        const Variable *variable = &run->module->variables.data[i];
        if (variable->kind == VARIABLE_WEIGHT || variable->kind == VARIABLE_STATE) parameters += shape_size(&variable->shape);
    }
    nn_text_add(text, "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>");
    report_escape(text, run->module->name);
    nn_text_format(text, "</title>\n%s<h1>", head);
    report_escape(text, run->module->name);
    nn_text_format(text, "</h1>\n<p>%lld parameters, %zu epochs in batches of %d.</p>\n", (long long)parameters, history->epochs,
                   run->module->batch);
}

static void put_number(nn_text *text, float value) {
    if (isfinite(value)) nn_text_format(text, "<td>%.4g</td>", (double)value);
    else nn_text_add(text, "<td>&ndash;</td>");
}

static void put_last_epoch(const nn_history *history, nn_text *text) {
    if (history->epochs == 0) return;
    const float *row = history->values + (history->epochs - 1) * (size_t)history->name_count;
    nn_text_add(text, "<h2>Training</h2>\n<table>\n<tr><th>after the last epoch</th><th></th></tr>\n");
    for (int i = 0; i < history->name_count; i++) {
        nn_text_add(text, "<tr><td>");
        report_escape(text, history->names[i]);
        nn_text_add(text, "</td>");
        put_number(text, row[i]);
        nn_text_add(text, "</tr>\n");
    }
    nn_text_add(text, "</table>\n");
}

static void put_layers(const Run *run, nn_text *text) {
    nn_text_add(text, "<h2>Layers</h2>\n<table>\n<tr><th>layer</th><th>type</th><th>output</th><th>parameters</th></tr>\n");
    for (size_t i = 0; i < run->module->layers.count; i++) {
        const LayerInfo *layer = &run->module->layers.data[i];
        nn_text_add(text, "<tr><td>");
        report_escape(text, layer->name);
        nn_text_add(text, "</td><td>");
        report_escape(text, layer->type);
        nn_text_format(text, "</td><td>%s</td><td>%lld</td></tr>\n", shape_text(run->comp, &layer->output),
                       (long long)layer->parameters);
    }
    nn_text_add(text, "</table>\n");
}

/* ---- the confusion matrix ---- */

static void put_class(const nn_array *target, size_t number, nn_text *text) {
    if (number < (size_t)target->class_count) report_escape(text, target->class_names[number]);
    else nn_text_format(text, "%zu", number);
}

/* Shades are shares of a row, so that rare classes show too. */
static void put_matrix(const nn_array *target, const size_t *pairs, size_t classes, nn_text *text) {
    nn_text_add(text, "<table class=\"matrix\">\n<tr><th>true \\ predicted</th>");
    for (size_t i = 0; i < classes; i++) {
        nn_text_add(text, "<th>");
        put_class(target, i, text);
        nn_text_add(text, "</th>");
    }
    nn_text_add(text, "</tr>\n");
    for (size_t row = 0; row < classes; row++) {
        size_t sum = 0;
        for (size_t i = 0; i < classes; i++) sum += pairs[row * classes + i];
        nn_text_add(text, "<tr><td>");
        put_class(target, row, text);
        nn_text_add(text, "</td>");
        for (size_t i = 0; i < classes; i++) {
            double share = sum > 0 ? (double)pairs[row * classes + i] / (double)sum : 0;
            nn_text_format(text, "<td style=\"background: rgba(%s, %.2f)\">%zu</td>", i == row ? "27, 108, 168" : "200, 85, 61",
                           0.8 * sqrt(share), pairs[row * classes + i]);
        }
        nn_text_add(text, "</tr>\n");
    }
    nn_text_add(text, "</table>\n");
}

static bool put_confusion(Run *run, nn_dataset *data, const char *what, nn_text *text, nn_error *error) {
    float **outputs = nn_outputs_new(run->model, data->count, error);
    bool titled = false;
    if (outputs == NULL) return false;
    if (nn_predict(run->model, run->weights, data, 0, NULL, outputs, error) == 0)
        for (int i = 0; i < run->model->output_count && i < data->target_count && error->status == 0; i++) {
            size_t classes = 0, *pairs = confusion_count(run->model, data, outputs, i, &classes, error);
            if (pairs == NULL) continue;
            if (!titled) nn_text_format(text, "<h2>Confusion matrix</h2>\n<p>%zu samples of %s.</p>\n", data->count, what);
            titled = true;
            if (run->model->output_count > 1) nn_text_format(text, "<h3>%s</h3>\n", run->model->outputs[i].name);
            put_matrix(&data->targets[i], pairs, classes, text);
            free(pairs);
        }
    nn_outputs_free(run->model, outputs);
    return error->status == 0;
}

/* ---- the page ---- */

bool report_write(Run *run, const nn_history *history, nn_dataset *data, const char *what, nn_error *error) {
    nn_text text = { 0 };
    size_t count = data->count < MOST_SAMPLES ? data->count : MOST_SAMPLES;
    nn_dataset *shown = nn_dataset_slice(data, 0, count, error);
    bool good = shown != NULL && nn_dataset_load(shown, error) == 0;
    put_title(run, history, &text);
    put_last_epoch(history, &text);
    report_curves(history, &text);
    good = good && put_confusion(run, shown, what, &text, error);
    put_layers(run, &text);
    report_filters(run, &text);
    good = good && report_maps(run, shown, &text, error);
    nn_text_add(&text, "</html>\n");
    if (good && text.failed) nn_error_memory(error);
    else if (good) nn_file_write(run->options->report, text.data, text.length, error);
    nn_text_free(&text);
    nn_dataset_free(shown);
    return error->status == 0;
}
