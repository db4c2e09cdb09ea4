/* data_text.c - samples from a text: windows of its characters, and the characters that follow.
 *
 * A character is a byte, its class number 0 to 255. Example: the windows of 4 characters of "to be or", a step of 2 apart,
 * are "to b" and " be ", and "e" and "o" follow them; with a target for each step these are "o be" and "be o". The text
 * stays in memory, and windows are cut when a batch needs them, unless they are wanted at once. */
#include "nn.h"

#include <stdlib.h>

typedef struct Text { nn_bytes bytes; int users; } Text;

/* Sample i is the `length` characters from i * step + shift on. */
typedef struct Windows { Text *text; size_t length, step, shift; } Windows;

static int windows_read(const void *context, const size_t *rows, size_t count, void *values, nn_error *error) {
    const Windows *windows = context;
    int32_t *to = values;
    (void)error;
    for (size_t i = 0; i < count; i++) {
        const unsigned char *from = windows->text->bytes.data + rows[i] * windows->step + windows->shift;
        for (size_t k = 0; k < windows->length; k++) *to++ = from[k];
    }
    return 0;
}

static void text_free(Text *text) {
    if (text == NULL || --text->users > 0) return;
    nn_bytes_free(&text->bytes);
    free(text);
}

static void windows_free(void *context) {
    Windows *windows = context;
    text_free(windows->text);
    free(windows);
}

static int windows_add(nn_dataset *data, enum nn_role role, const char *path, Windows about, int rank, nn_error *error) {
    Windows *windows = nn_array_alloc(1, sizeof *windows, error);
    int32_t dims[1] = {(int32_t)about.length};
    if (windows == NULL) return NN_SYSTEM;
    *windows = about;
    windows->text->users++;
    nn_rows *rows = nn_rows_new(NN_I32, windows_read, windows_free, windows, error);
    if (rows == NULL) return NN_SYSTEM;
    return nn_dataset_add_rows(data, role, NULL, path, rank, dims, rows, error) == NULL ? NN_SYSTEM : 0;
}

static int windows_check(const Text *text, const char *path, const nn_text_options *options, nn_error *error) {
    size_t length = text->bytes.length;
    if (length > options->length) return 0;
    return nn_error_set(error, NN_INPUT, "%s has %zu characters; a window of %zu and what follows need %zu", path, length,
                        options->length, options->length + 1);
}

nn_dataset *nn_data_text(const char *path, const nn_text_options *options, nn_error *error) {
    Text *text = nn_array_alloc(1, sizeof *text, error);
    nn_dataset *data = NULL;
    if (text == NULL) return NULL;
    text->users = 1;
    int status = nn_file_read(path, &text->bytes, error);
    if (status == 0) status = windows_check(text, path, options, error);
    if (status == 0) data = nn_dataset_new((text->bytes.length - options->length - 1) / options->step + 1, error);
    if (data == NULL && status == 0) status = NN_SYSTEM;
    Windows inputs = {.text = text, .length = options->length, .step = options->step};
    Windows targets = {.text = text, .length = options->sequences ? options->length : 1, .step = options->step,
                       .shift = options->sequences ? 1 : options->length};
    if (status == 0) status = windows_add(data, NN_ROLE_INPUT, path, inputs, 1, error);
    if (status == 0) status = windows_add(data, NN_ROLE_TARGET, path, targets, options->sequences ? 1 : 0, error);
    if (status == 0 && !options->stream) status = nn_dataset_load(data, error);
    text_free(text);
    if (status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}
