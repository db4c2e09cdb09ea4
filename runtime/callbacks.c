/* callbacks.c - what Keras calls callbacks: watch the epochs, stop, change the learning rate, log. (callbacks_save.c saves.)
 *
 * Source of arguments and semantics: Keras 3, keras/src/callbacks. Example: early_stopping with monitor val_loss and
 * patience 3 ends training at the end of the third epoch in a row that did not improve on the best one. What a callback
 * remembers lies in its numbers and in kept, so a checkpoint can hold it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "callbacks.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

nn_callback *callback_new(const char *name, void *context, void (*free_context)(void *), nn_error *error) {
    nn_callback *callback = context != NULL ? nn_array_alloc(1, sizeof *callback, error) : NULL;
    if (callback == NULL) {
        if (context != NULL) free_context(context);
        else nn_error_memory(error);
        return NULL;
    }
    *callback = (nn_callback){.name = name, .context = context, .free_context = free_context};
    return callback;
}

void nn_callback_free(nn_callback *callback) {
    if (callback == NULL) return;
    if (callback->free_context != NULL) callback->free_context(callback->context);
    free(callback->kept);
    free(callback);
}

static float learning_rate(const nn_fit_state *state) {
    float rate;
    memcpy(&rate, (const char *)state->trainer + state->model->learning_rate_offset, sizeof rate);
    return rate;
}

static void learning_rate_set(nn_fit_state *state, float rate) {
    memcpy((char *)state->trainer + state->model->learning_rate_offset, &rate, sizeof rate);
}

void callback_say(const nn_fit_state *state, int verbose, const char *format, ...) {
    const nn_notes *messages = &state->options->messages;
    va_list args;
    char *text = NULL;
    if (!verbose || messages->note == NULL) return;
    va_start(args, format);
    if (vasprintf(&text, format, args) >= 0) messages->note(messages->context, text);
    va_end(args);
    free(text);
}

/* ---- The watched value ---- */

int nn_metric_direction(const char *name) {
    static const struct { const char *part; int up; } parts[] = {
        {"accuracy", 1}, {"acc", 1}, {"auc", 1}, {"precision", 1}, {"recall", 1}, {"sensitivity", 1},
        {"specificity", 1}, {"f1_score", 1}, {"fbeta_score", 1}, {"iou", 1}, {"io_u", 1}, {"r2_score", 1},
        {"true_positives", 1}, {"true_negatives", 1}, {"cosine_similarity", 1}, {"correlation", 1},
        {"false_positives", 0}, {"false_negatives", 0}, {"loss", 0}, {"error", 0}, {"entropy", 0}, {"divergence", 0},
        {"hinge", 0}, {"poisson", 0}, {"log_cosh", 0}, {"logcosh", 0}, {"huber", 0}, {"mse", 0}, {"mae", 0},
        {"mape", 0}, {"msle", 0}, {"dice", 0}, {"tversky", 0}, {"learning_rate", 0},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (strstr(name, parts[i].part) != NULL) return parts[i].up;
    }
    return -1;
}

int monitor_copy(nn_monitor *monitor) {
    if (monitor->name == NULL) return 0;
    monitor->name = strdup(monitor->name);
    return monitor->name == NULL;
}

/* The value of this epoch; 0 where there is none. */
int monitor_value(const nn_monitor *monitor, const nn_fit_state *state, double *value) {
    for (int i = 0; i < state->value_count; i++) {
        if (strcmp(state->names[i], monitor->name) != 0) continue;
        *value = (double)state->values[i];
        return !isnan(*value) || strncmp(monitor->name, "val_", 4) != 0;
    }
    if (strcmp(monitor->name, "learning_rate") != 0) return 0;
    *value = (double)learning_rate(state);
    return 1;
}

/* Keras compares in f32. */
static int improves(const nn_monitor *monitor, double value, double reference) {
    double delta = fabs(monitor->min_delta);
    return monitor->up ? (float)(value - delta) > (float)reference : (float)(value + delta) < (float)reference;
}

int monitor_improves(const nn_callback *callback, const nn_monitor *monitor, double value) {
    return callback->numbers[HAS_BEST] == 0 || improves(monitor, value, callback->numbers[BEST]);
}

void monitor_best(nn_callback *callback, double value) {
    callback->numbers[BEST] = value;
    callback->numbers[HAS_BEST] = 1;
}

/* ---- early_stopping ---- */

typedef struct EarlyStopping { nn_early_stopping options; double baseline; int64_t stopped; } EarlyStopping;

static void early_stopping_free(void *context) {
    EarlyStopping *own = context;
    free((void *)(uintptr_t)own->options.monitor.name);
    free(own);
}

static int weights_keep(nn_callback *callback, const nn_fit_state *state, nn_error *error) {
    if (callback->kept == NULL) callback->kept = nn_struct_new(state->model->weights_bytes, error);
    if (callback->kept == NULL) return NN_SYSTEM;
    memcpy(callback->kept, state->weights, state->model->weights_bytes);
    callback->numbers[EXTRA] = (double)state->epoch;
    return 0;
}

static int early_stopping_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    EarlyStopping *own = callback->context;
    const nn_early_stopping *options = &own->options;
    double value;
    if (!monitor_value(&options->monitor, state, &value) || state->epoch < options->start_from_epoch) return 0;
    int better = monitor_improves(callback, &options->monitor, value), keeps = options->restore_best_weights;
    if (keeps && (better || callback->kept == NULL) && weights_keep(callback, state, error) != 0) return NN_SYSTEM;
    callback->numbers[WAIT]++;
    if (better) {
        monitor_best(callback, value);
        if (options->baseline == NULL || improves(&options->monitor, value, own->baseline)) callback->numbers[WAIT] = 0;
        return 0;
    }
    if (callback->numbers[WAIT] < (double)options->patience || state->epoch == 0) return 0;
    own->stopped = state->epoch;
    state->finished = 1;
    return 0;
}

static int early_stopping_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const EarlyStopping *own = callback->context;
    (void)error;
    if (own->stopped > 0) callback_say(state, own->options.verbose, "Epoch %lld: early stopping", (long long)own->stopped + 1);
    if (callback->kept == NULL) return 0;
    callback_say(state, own->options.verbose, "Restoring model weights from the end of the best epoch: %.0f.",
        callback->numbers[EXTRA] + 1);
    memcpy(state->weights, callback->kept, state->model->weights_bytes);
    return 0;
}

nn_callback *nn_early_stopping_new(const nn_early_stopping *options, nn_error *error) {
    EarlyStopping *own = nn_array_alloc(1, sizeof *own, error);
    if (own == NULL) return NULL;
    *own = (EarlyStopping){.options = *options, .baseline = options->baseline != NULL ? *options->baseline : 0};
    if (monitor_copy(&own->options.monitor) != 0) {
        free(own);
        nn_error_memory(error);
        return NULL;
    }
    nn_callback *callback = callback_new("early_stopping", own, early_stopping_free, error);
    if (callback == NULL) return NULL;
    callback->on[NN_ON_EPOCH_END] = early_stopping_epoch_end;
    callback->on[NN_ON_END] = early_stopping_end;
    return callback;
}

/* ---- reduce_lr_on_plateau; its EXTRA number counts the cooldown ---- */

static void plateau_free(void *context) {
    nn_reduce_lr_on_plateau *own = context;
    free((void *)(uintptr_t)own->monitor.name);
    free(own);
}

static int plateau_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const nn_reduce_lr_on_plateau *own = callback->context;
    double value, *numbers = callback->numbers;
    (void)error;
    if (!monitor_value(&own->monitor, state, &value)) return 0;
    if (numbers[EXTRA] > 0) {
        numbers[EXTRA]--;
        numbers[WAIT] = 0;
    }
    if (monitor_improves(callback, &own->monitor, value)) {
        monitor_best(callback, value);
        numbers[WAIT] = 0;
        return 0;
    }
    if (numbers[EXTRA] > 0 || ++numbers[WAIT] < (double)own->patience) return 0;
    float old = learning_rate(state);
    if (old <= (float)own->min_lr) return 0;
    double rate = fmax((double)old * own->factor, own->min_lr);
    learning_rate_set(state, (float)rate);
    callback_say(state, own->verbose, "Epoch %lld: ReduceLROnPlateau reducing learning rate to %g.", (long long)state->epoch + 1,
        rate);
    numbers[EXTRA] = (double)own->cooldown;
    numbers[WAIT] = 0;
    return 0;
}

nn_callback *nn_reduce_lr_on_plateau_new(const nn_reduce_lr_on_plateau *options, nn_error *error) {
    nn_reduce_lr_on_plateau *own = nn_array_alloc(1, sizeof *own, error);
    if (own == NULL) return NULL;
    *own = *options;
    if (monitor_copy(&own->monitor) != 0) {
        free(own);
        nn_error_memory(error);
        return NULL;
    }
    nn_callback *callback = callback_new("reduce_lr_on_plateau", own, plateau_free, error);
    if (callback != NULL) callback->on[NN_ON_EPOCH_END] = plateau_epoch_end;
    return callback;
}

/* ---- learning_rate_scheduler ---- */

static int scheduler_epoch_begin(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const nn_learning_rate_scheduler *own = callback->context;
    float rate = own->schedule(own->context, state->epoch, learning_rate(state));
    if (!isfinite(rate)) {
        return nn_error_set(error, NN_INPUT, "learning_rate_scheduler gives %g in epoch %lld", (double)rate,
                            (long long)state->epoch + 1);
    }
    learning_rate_set(state, rate);
    callback_say(state, own->verbose, "Epoch %lld: LearningRateScheduler setting learning rate to %g.",
        (long long)state->epoch + 1, (double)rate);
    return 0;
}

nn_callback *nn_learning_rate_scheduler_new(const nn_learning_rate_scheduler *options, nn_error *error) {
    nn_learning_rate_scheduler *own = nn_array_alloc(1, sizeof *own, error);
    if (own != NULL) *own = *options;
    nn_callback *callback = own != NULL ? callback_new("learning_rate_scheduler", own, free, error) : NULL;
    if (callback != NULL) callback->on[NN_ON_EPOCH_BEGIN] = scheduler_epoch_begin;
    return callback;
}

/* ---- csv_logger ---- */

typedef struct CsvLogger { char *path, separator; int append, *order; FILE *stream; } CsvLogger;

static void csv_logger_free(void *context) {
    CsvLogger *own = context;
    if (own->stream != NULL) fclose(own->stream);
    free(own->order);
    free(own->path);
    free(own);
}

static int csv_fault(const CsvLogger *own, nn_error *error) {
    return nn_error_set(error, NN_SYSTEM, "%s cannot be written: %s", own->path, strerror(errno));
}

static int csv_logger_begin(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    CsvLogger *own = callback->context;
    struct stat status;
    (void)state;
    if (stat(own->path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return nn_error_set(error, NN_INPUT, "csv_logger: %s is not a file", own->path);
    }
    own->append = own->append && stat(own->path, &status) == 0 && status.st_size > 0;
    own->stream = fopen(own->path, own->append ? "a" : "w");
    return own->stream != NULL ? 0 : csv_fault(own, error);
}

/* The columns by name, as Keras sorts them. */
static int csv_order(CsvLogger *own, const nn_fit_state *state, nn_error *error) {
    own->order = nn_array_alloc((size_t)state->value_count, sizeof *own->order, error);
    if (own->order == NULL) return NN_SYSTEM;
    for (int i = 0; i < state->value_count; i++) {
        int at = i;
        for (; at > 0 && strcmp(state->names[own->order[at - 1]], state->names[i]) > 0; at--)
            own->order[at] = own->order[at - 1];
        own->order[at] = i;
    }
    return 0;
}

static int csv_validates(const nn_fit_state *state) {
    for (int i = 0; i < state->value_count; i++) {
        if (strncmp(state->names[i], "val_", 4) == 0) return 1;
    }
    return 0;
}

static void csv_header(const CsvLogger *own, const nn_fit_state *state, nn_text *text) {
    nn_text_add(text, "epoch");
    for (int pass = 0; pass < (csv_validates(state) ? 1 : 2); pass++) {
        for (int i = 0; i < state->value_count; i++)
            nn_text_format(text, "%c%s%s", own->separator, pass ? "val_" : "", state->names[own->order[i]]);
    }
    nn_text_add(text, "\n");
}

/* Keras' columns: without validation, val_ ones too, that hold NA. */
static int csv_logger_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    CsvLogger *own = callback->context;
    nn_text text = {0};
    int first = own->order == NULL;
    if (first && csv_order(own, state, error) != 0) return NN_SYSTEM;
    if (first && !own->append) csv_header(own, state, &text);
    nn_text_format(&text, "%lld", (long long)state->epoch);
    for (int i = 0; i < state->value_count; i++) {
        int at = own->order[i];
        nn_text_format(&text, "%c", own->separator);
        if (isnan(state->values[at])) nn_text_add(&text, strncmp(state->names[at], "val_", 4) == 0 ? "NA" : "nan");
        else nn_text_float(&text, (double)state->values[at]);
    }
    for (int i = 0; i < state->value_count && !csv_validates(state); i++) nn_text_format(&text, "%cNA", own->separator);
    nn_text_add(&text, "\n");
    int status = text.failed ? nn_error_memory(error) : 0;
    if (status == 0 && (fwrite(text.data, 1, text.length, own->stream) != text.length || fflush(own->stream) != 0))
        status = csv_fault(own, error);
    nn_text_free(&text);
    return status;
}

nn_callback *nn_csv_logger_new(const nn_csv_logger *options, nn_error *error) {
    CsvLogger *own = nn_array_alloc(1, sizeof *own, error);
    if (own == NULL) return NULL;
    *own = (CsvLogger){.path = strdup(options->path), .separator = options->separator != 0 ? options->separator : ',',
                       .append = options->append};
    if (own->path == NULL) {
        csv_logger_free(own);
        nn_error_memory(error);
        return NULL;
    }
    nn_callback *callback = callback_new("csv_logger", own, csv_logger_free, error);
    if (callback == NULL) return NULL;
    callback->on[NN_ON_BEGIN] = csv_logger_begin;
    callback->on[NN_ON_EPOCH_END] = csv_logger_epoch_end;
    return callback;
}

