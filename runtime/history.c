/* history.c - the values of every epoch, and the log file made of them.
 *
 * Example: {"epoch":0,"loss":0.31,"accuracy":0.9,"val_loss":0.35,"val_accuracy":0.88} is a row; a .csv log has the
 * header epoch,loss,accuracy,val_loss,val_accuracy. Epochs count from 0, as in Keras' CSVLogger. What has no value
 * (no validation in that epoch, or NaN) is an empty cell or null. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void nn_history_free(nn_history *history) {
    if (history == NULL) return;
    for (int i = 0; i < history->name_count; i++) free(history->names[i]);
    free(history->names);
    free(history->values);
    free(history);
}

static int name_add(nn_history *history, const char *prefix, const char *name, nn_error *error) {
    nn_text text = {0};
    nn_text_add(&text, prefix);
    nn_text_add(&text, name);
    if (text.failed) {
        nn_text_free(&text);
        return nn_error_memory(error);
    }
    history->names[history->name_count++] = text.data;
    return 0;
}

nn_history *nn_history_new(const nn_model *model, int flags, nn_error *error) {
    int metrics = model->metric_count, failed = 0;
    nn_history *history = nn_array_alloc(1, sizeof *history, error);
    if (history == NULL) return NULL;
    history->flags = flags;
    history->names = nn_array_alloc((size_t)metrics * 2 + 1, sizeof(char *), error);
    failed = history->names == NULL;
    for (int i = 0; i < metrics && !failed; i++) failed = name_add(history, "", model->metric_names[i], error);
    for (int i = 0; i < metrics && (flags & NN_HISTORY_VALIDATION) && !failed; i++)
        failed = name_add(history, "val_", model->metric_names[i], error);
    if ((flags & NN_HISTORY_LEARNING_RATE) && !failed) failed = name_add(history, "", "learning_rate", error);
    if (!failed) return history;
    nn_history_free(history);
    return NULL;
}

int nn_history_add(nn_history *history, const float *row, nn_error *error) {
    size_t width = (size_t)history->name_count;
    if (history->epochs == history->capacity) {
        size_t capacity = history->capacity < 16 ? 32 : history->capacity * 2;
        if (width > 0 && capacity > SIZE_MAX / sizeof(float) / width) return nn_error_memory(error);
        float *values = realloc(history->values, capacity * width * sizeof *values);
        if (values == NULL) return nn_error_memory(error);
        history->values = values;
        history->capacity = capacity;
    }
    memcpy(history->values + history->epochs * width, row, width * sizeof *row);
    history->epochs++;
    return 0;
}

void nn_history_json_row(const nn_history *history, size_t epoch, nn_text *text) {
    const float *row = history->values + epoch * (size_t)history->name_count;
    nn_text_format(text, "{\"epoch\":%lld", (long long)history->first_epoch + (long long)epoch);
    for (int i = 0; i < history->name_count; i++) {
        nn_text_add(text, ",");
        nn_text_json(text, history->names[i]);
        nn_text_add(text, ":");
        if (isfinite(row[i])) nn_text_float(text, (double)row[i]);
        else nn_text_add(text, "null");
    }
    nn_text_add(text, "}");
}

static void csv_make(const nn_history *history, nn_text *text) {
    nn_text_add(text, "epoch");
    for (int i = 0; i < history->name_count; i++) nn_text_format(text, ",%s", history->names[i]);
    nn_text_add(text, "\n");
    for (size_t epoch = 0; epoch < history->epochs; epoch++) {
        const float *row = history->values + epoch * (size_t)history->name_count;
        nn_text_format(text, "%lld", (long long)history->first_epoch + (long long)epoch);
        for (int i = 0; i < history->name_count; i++) {
            nn_text_add(text, ",");
            if (!isnan(row[i])) nn_text_float(text, (double)row[i]);
        }
        nn_text_add(text, "\n");
    }
}

static void json_make(const nn_history *history, nn_text *text) {
    nn_text_add(text, "[");
    for (size_t epoch = 0; epoch < history->epochs; epoch++) {
        nn_text_add(text, epoch > 0 ? ",\n " : "");
        nn_history_json_row(history, epoch, text);
    }
    nn_text_add(text, "]\n");
}

int nn_history_write(const nn_history *history, const char *path, nn_error *error) {
    nn_text text = {0};
    size_t length = strlen(path);
    if (length >= 5 && strcmp(path + length - 5, ".json") == 0) json_make(history, &text);
    else csv_make(history, &text);
    int status = text.failed ? nn_error_memory(error) : nn_file_write(path, text.data, text.length, error);
    nn_text_free(&text);
    return status;
}
