/* data_rows.c - samples that stay in their file and are read, converted and checked when a batch needs them.
 *
 * Example: an IDX file of 60,000 images of bytes: reading samples 7 and 3 seeks to both, and gives 2 * 784 floats or
 * integers as the model wants them. Reading has no state but the file, so several threads may do it at once. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

nn_rows *nn_rows_new(int element, int (*read)(const void *, const size_t *, size_t, void *, nn_error *),
                     void (*free_context)(void *), void *context, nn_error *error) {
    nn_rows *rows = nn_array_alloc(1, sizeof *rows, error);
    if (rows == NULL) free_context(context);
    else *rows = (nn_rows){.element = element, .read = read, .free = free_context, .context = context};
    return rows;
}

void nn_rows_free(nn_rows *rows) {
    if (rows == NULL) return;
    rows->free(rows->context);
    free(rows);
}

static const char *shown(const nn_array *array) {
    return array->source != NULL ? array->source : "data";
}

static int to_float(const nn_array *array, const size_t *rows, size_t count, void *values, nn_error *error) {
    unsigned char *at = values;
    (void)array, (void)rows, (void)error;
    for (size_t i = 0; i < count; i++, at += 4) {
        int32_t whole;
        memcpy(&whole, at, 4);
        memcpy(at, &(float){(float)whole}, 4);
    }
    return 0;
}

static int to_int(const nn_array *array, const size_t *rows, size_t count, void *values, nn_error *error) {
    unsigned char *at = values;
    for (size_t i = 0; i < count; i++, at += 4) {
        float value;
        memcpy(&value, at, 4);
        if (!(value >= -2147483648.0f && value < 2147483648.0f && value == floorf(value))) {
            return nn_error_set(error, NN_INPUT, "%s: whole numbers are needed; sample %zu (from 0) has %.9g",
                                shown(array), rows[i / array->size], (double)value);
        }
        memcpy(at, &(int32_t){(int32_t)value}, 4);
    }
    return 0;
}

static int classes_check(const nn_array *array, const size_t *rows, size_t count, const void *values,
                         nn_error *error) {
    const int32_t *classes = values;
    const float *numbers = values;
    for (size_t i = 0; i < count && array->classes > 0; i++) {
        double value = array->element == NN_I32 ? classes[i] : trunc((double)numbers[i]);
        if (value >= 0 && value < array->classes) continue;
        return nn_error_set(error, NN_INPUT, "%s: a number of sample %zu (from 0) is %.9g; those of the model are 0 to %d",
                            shown(array), rows[i / array->size], value, (int)array->classes - 1);
    }
    return 0;
}

int nn_array_read(const nn_array *array, const size_t *order, size_t first, size_t count, void *values,
                  nn_error *error) {
    size_t *rows = nn_array_alloc(count, sizeof *rows, error), total = count * array->size;
    if (rows == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < count; i++) rows[i] = array->first_row + (order != NULL ? order[first + i] : first + i);
    int status = array->rows->read(array->rows->context, rows, count, values, error);
    int stored = array->rows->element;
    if (status == 0 && stored == NN_I32 && array->element == NN_F32) {
        status = to_float(array, rows, total, values, error);
    }
    if (status == 0 && stored == NN_F32 && array->element == NN_I32) {
        status = to_int(array, rows, total, values, error);
    }
    if (status == 0) status = classes_check(array, rows, total, values, error);
    free(rows);
    return status;
}

static int array_load(nn_array *array, size_t count, nn_error *error) {
    if (array->rows == NULL) return 0;
    void *values = nn_array_alloc(count, array->size * 4, error);
    if (values == NULL) return NN_SYSTEM;
    int status = nn_array_read(array, NULL, 0, count, values, error);
    if (status != 0) {
        free(values);
        return status;
    }
    if (!array->borrowed) nn_rows_free(array->rows);
    array->rows = NULL;
    array->values = values;
    array->borrowed = 0;
    array->class_names = NULL;
    array->class_count = 0;
    return 0;
}

int nn_dataset_load(nn_dataset *data, nn_error *error) {
    int status = 0;
    for (int i = 0; i < data->input_count && status == 0; i++) {
        status = array_load(&data->inputs[i], data->count, error);
    }
    for (int i = 0; i < data->target_count && status == 0; i++) {
        status = array_load(&data->targets[i], data->count, error);
    }
    return status;
}
