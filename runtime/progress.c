/* progress.c - shows training as Keras does.
 *
 * Example, on a terminal: `Epoch 1/5`, then one line that is redrawn,
 *     45/45 ━━━━━━━━━━━━━━━━━━━━ 1s 2ms/step - accuracy: 0.9100 - loss: 0.3100 - val_accuracy: 0.8800 - val_loss: 0.3500
 * Elsewhere one line an epoch: `Epoch 1/5 - 45/45 - 1s - 2ms/step - accuracy: ...`. Above 100 epochs a terminal keeps
 * only 20 of the lines; the others are redrawn in place. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { BAR_WIDTH = 20, MANY_EPOCHS = 100, KEPT_EPOCHS = 20 };

struct nn_progress {
    FILE *stream;
    int verbose, terminal;
    int drawn;                 /* the cursor's line holds something */
    double last;               /* when it was drawn */
};

nn_progress *nn_progress_new(FILE *stream, int verbose, nn_error *error) {
    nn_progress *progress = nn_array_alloc(1, sizeof *progress, error);
    if (progress == NULL) return NULL;
    *progress = (nn_progress){.stream = stream, .verbose = verbose};
    progress->terminal = verbose == 1 && isatty(fileno(stream));
    return progress;
}

void nn_progress_free(nn_progress *progress) {
    if (progress == NULL) return;
    if (progress->drawn) fputc('\n', progress->stream);
    fflush(progress->stream);
    free(progress);
}

static double seconds_now(void) {
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Ten drawings a second are enough; a clock that was set back does not stop them. */
static int drawn_lately(const nn_progress *progress) {
    double since = seconds_now() - progress->last;
    return since >= 0 && since < 0.1;
}

static size_t terminal_columns(const nn_progress *progress) {
    struct winsize size = {0};
    if (ioctl(fileno(progress->stream), TIOCGWINSZ, &size) != 0 || size.ws_col < 20) return 80;
    return size.ws_col;
}

/* Keras' units: the largest that keeps the number above 1. */
static void duration_add(nn_text *text, double seconds, const char *unit) {
    if (seconds >= 1 || seconds == 0) nn_text_format(text, "%.0fs%s", seconds, unit);
    else if (seconds >= 1e-3) nn_text_format(text, "%.0fms%s", seconds * 1e3, unit);
    else nn_text_format(text, "%.0fus%s", seconds * 1e6, unit);
}

static void value_add(nn_text *text, const char *name, float value) {
    nn_text_format(text, fabsf(value) > 1e-3f || value == 0 ? " - %s: %.4f" : " - %s: %.4e", name, (double)value);
}

/* By name, as Keras prints them; few enough to look for the next one each time. */
static void values_add(nn_text *text, const char *const *names, const float *values, int count) {
    const char *last = "";
    for (int shown = 0; shown < count; shown++) {
        int next = -1;
        for (int i = 0; i < count; i++) {
            if (strcmp(names[i], last) > 0 && (next < 0 || strcmp(names[i], names[next]) < 0)) next = i;
        }
        if (next < 0) return;
        if (!isnan(values[next]) || strncmp(names[next], "val_", 4) != 0) value_add(text, names[next], values[next]);
        last = names[next];
    }
}

static void metrics_add(nn_text *text, const nn_fit_state *state) {
    const nn_model *model = state->model;
    if (state->value_count > 0) {
        values_add(text, (const char *const *)state->names, state->values, state->value_count);
        return;
    }
    float *values = calloc((size_t)model->metric_count + 1, sizeof *values);
    if (values == NULL) return;
    model->metrics_result((char *)state->trainer + model->metrics_offset, values);
    values_add(text, model->metric_names, values, model->metric_count);
    free(values);
}

static void bar_add(nn_text *text, const nn_fit_state *state) {
    int64_t full = state->steps > 0 ? state->step * BAR_WIDTH / state->steps : 0;
    for (int64_t i = 0; i < BAR_WIDTH; i++) nn_text_add(text, i < full ? "━" : "─");
    nn_text_add(text, " ");
}

static void line_make(nn_text *text, const nn_progress *progress, const nn_fit_state *state, int bar) {
    int many = state->epochs > MANY_EPOCHS, terminal = progress->terminal;
    double each = state->step > 0 ? state->epoch_seconds / (double)state->step : 0;
    const char *between = terminal ? " " : " - ";
    if (!terminal || many) {
        nn_text_format(text, "Epoch %lld/%lld%s", (long long)state->epoch + 1, (long long)state->epochs, between);
    }
    nn_text_format(text, "%lld/%lld%s", (long long)state->step, (long long)state->steps, between);
    if (bar) bar_add(text, state);
    if (state->value_count == 0 && state->step > 0) {      /* under way: the time that is left */
        nn_text_format(text, "%.0fs%s", each * (double)(state->steps - state->step), between);
    } else {
        nn_text_format(text, "%.0fs%s", state->epoch_seconds, between);
    }
    duration_add(text, each, "/step");
    metrics_add(text, state);
}

/* Columns of UTF-8 text without wide or combining characters. */
static size_t text_columns(const char *text) {
    size_t columns = 0;
    for (; *text != '\0'; text++) columns += ((unsigned char)*text & 0xC0) != 0x80;
    return columns;
}

static void line_draw(nn_progress *progress, const nn_fit_state *state, int last) {
    nn_text text = {0};
    line_make(&text, progress, state, progress->terminal);
    size_t columns = progress->terminal ? terminal_columns(progress) : SIZE_MAX;
    if (!text.failed && !last && text_columns(text.data) >= columns) {      /* a line that wraps cannot be redrawn */
        text.length = 0;
        line_make(&text, progress, state, 0);
        if (!text.failed && text.length >= columns) text.data[columns - 1] = '\0';
    }
    if (!text.failed) {
        fprintf(progress->stream, progress->terminal ? "\r%s\033[K" : "%s", text.data);
        if (last) fputc('\n', progress->stream);
        fflush(progress->stream);
        progress->drawn = !last;
        progress->last = seconds_now();
    }
    nn_text_free(&text);
}

void nn_progress_epoch_begin(void *context, const nn_fit_state *state) {
    nn_progress *progress = context;
    if (!progress->terminal || state->epochs > MANY_EPOCHS) return;
    fprintf(progress->stream, "Epoch %lld/%lld\n", (long long)state->epoch + 1, (long long)state->epochs);
}

void nn_progress_step_end(void *context, const nn_fit_state *state) {
    nn_progress *progress = context;
    if (!progress->terminal || state->step == state->steps || drawn_lately(progress)) return;
    line_draw(progress, state, 0);
}

int nn_progress_epoch_end(void *context, const nn_fit_state *state) {
    nn_progress *progress = context;
    if (progress->verbose == 0) return 0;
    int64_t every = state->epochs > MANY_EPOCHS && progress->terminal ? state->epochs / KEPT_EPOCHS : 1;
    int last = (state->epoch + 1) % every == 0 || state->epoch + 1 == state->epochs;
    if (last || !drawn_lately(progress)) line_draw(progress, state, last);
    return 0;
}
