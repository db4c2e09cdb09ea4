/* text.c - a growing string, error messages and notes.
 *
 * Example: nn_text text = {0}; nn_text_add(&text, "shape "); nn_text_shape(&text, dims, 3); leaves "shape [28, 28, 1]"
 * in text.data. Running out of memory is remembered in text.failed, so callers check once, at the end. */
#include "nn.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static int text_reserve(nn_text *text, size_t more) {
    if (text->failed) return 1;
    if (more > SIZE_MAX / 2 - text->length - 1) return text->failed = 1;
    size_t need = text->length + more + 1;
    if (need <= text->capacity) return 0;
    size_t capacity = text->capacity < 32 ? 64 : text->capacity * 2;
    if (capacity < need) capacity = need;
    char *data = realloc(text->data, capacity);
    if (data == NULL) return text->failed = 1;
    text->data = data;
    text->capacity = capacity;
    return 0;
}

void nn_text_bytes(nn_text *text, const void *bytes, size_t length) {
    if (text_reserve(text, length)) return;
    if (length > 0) memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void nn_text_add(nn_text *text, const char *string) {
    nn_text_bytes(text, string, strlen(string));
}

static void text_vformat(nn_text *text, const char *format, va_list arguments) {
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0 || text_reserve(text, (size_t)length)) {
        text->failed = 1;
        return;
    }
    vsnprintf(text->data + text->length, (size_t)length + 1, format, arguments);
    text->length += (size_t)length;
}

void nn_text_format(nn_text *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    text_vformat(text, format, arguments);
    va_end(arguments);
}

void nn_text_float(nn_text *text, double value) {
    char buffer[40];
    float wanted = (float)value;
    if (isnan(wanted)) {
        nn_text_add(text, "nan");
        return;
    }
    for (int digits = 1; digits <= 9; digits++) {
        snprintf(buffer, sizeof buffer, "%.*g", digits, (double)wanted);
        if (strtof(buffer, NULL) == wanted) break;
    }
    nn_text_add(text, buffer);
}

void nn_text_json(nn_text *text, const char *string) {
    nn_text_add(text, "\"");
    for (const char *at = string; *at != '\0'; at++) {
        unsigned char byte = (unsigned char)*at;
        if (byte == '"' || byte == '\\') nn_text_format(text, "\\%c", byte);
        else if (byte < 0x20) nn_text_format(text, "\\u%04x", (unsigned)byte);
        else nn_text_bytes(text, at, 1);
    }
    nn_text_add(text, "\"");
}

void nn_text_shape(nn_text *text, const int32_t *dims, int rank) {
    nn_text_add(text, "[");
    for (int axis = 0; axis < rank; axis++) nn_text_format(text, axis > 0 ? ", %d" : "%d", (int)dims[axis]);
    nn_text_add(text, "]");
}

void nn_text_free(nn_text *text) {
    free(text->data);
    *text = (nn_text){0};
}

int nn_error_set(nn_error *error, int status, const char *format, ...) {
    if (error == NULL) return status;
    if (error->status != 0) return error->status;
    nn_text text = {0};
    va_list arguments;
    va_start(arguments, format);
    text_vformat(&text, format, arguments);
    va_end(arguments);
    if (text.failed) {
        nn_text_free(&text);
        error->status = NN_SYSTEM;
        return NN_SYSTEM;
    }
    error->status = status;
    error->message = text.data;
    return status;
}

int nn_error_memory(nn_error *error) {
    return nn_error_set(error, NN_SYSTEM, "out of memory");
}

void nn_error_clear(nn_error *error) {
    free(error->message);
    *error = (nn_error){0};
}

void nn_notes_format(const nn_notes *notes, const char *format, ...) {
    if (notes == NULL || notes->note == NULL) return;
    nn_text text = {0};
    va_list arguments;
    va_start(arguments, format);
    text_vformat(&text, format, arguments);
    va_end(arguments);
    notes->note(notes->context, text.failed ? "a note was lost: out of memory" : text.data);
    nn_text_free(&text);
}
