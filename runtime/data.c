/* data.c - datasets in memory: made, sliced, selected, split, fitted to a model.
 *
 * Example: a dataset of 1,797 samples with one input [8, 8, 1] and one target [] of class numbers holds 1797 * 64 and
 * 1797 values of 4 bytes. nn_dataset_bind turns integers into floats (or back) in place, as the model wants them. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static char *string_copy(const char *string) {
    size_t length = strlen(string) + 1;
    char *copy = malloc(length);
    if (copy != NULL) memcpy(copy, string, length);
    return copy;
}

nn_dataset *nn_dataset_new(size_t count, nn_error *error) {
    nn_dataset *data = nn_array_alloc(1, sizeof *data, error);
    if (data != NULL) data->count = count;
    return data;
}

static void array_clear(nn_array *array) {
    free(array->name);
    free(array->source);
    if (!array->borrowed) {
        free(array->values);
        nn_rows_free(array->rows);
        for (int i = 0; i < array->class_count; i++) free(array->class_names[i]);
        free(array->class_names);
    }
}

void nn_dataset_free(nn_dataset *data) {
    if (data == NULL) return;
    for (int i = 0; i < data->input_count; i++) array_clear(&data->inputs[i]);
    for (int i = 0; i < data->target_count; i++) array_clear(&data->targets[i]);
    free(data->inputs);
    free(data->targets);
    if (!data->sample_weight_borrowed) free(data->sample_weight);
    free(data);
}

static int array_shape(nn_array *array, int element, int rank, const int32_t *dims) {
    array->element = element;
    array->rank = rank;
    array->size = 1;
    if (rank > NN_MAX_RANK) return 1;
    for (int axis = 0; axis < rank; axis++) {
        if (dims[axis] < 0) return 1;
        array->dims[axis] = dims[axis];
        if (dims[axis] > 0 && array->size > SIZE_MAX / 8 / (size_t)dims[axis]) return 1;
        array->size *= (size_t)dims[axis];
    }
    return 0;
}

/* Adds an array without values. */
static nn_array *array_add(nn_dataset *data, enum nn_role role, const char *name, const char *source, int element,
                           int rank, const int32_t *dims, nn_error *error) {
    nn_array **list = role == NN_ROLE_INPUT ? &data->inputs : &data->targets;
    int *list_count = role == NN_ROLE_INPUT ? &data->input_count : &data->target_count;
    nn_array made = {0};
    if (array_shape(&made, element, rank, dims)) {
        nn_error_set(error, NN_INPUT, "%s: too many axes or too large a sample", source != NULL ? source : "data");
        return NULL;
    }
    if (name != NULL) made.name = string_copy(name);
    if (source != NULL) made.source = string_copy(source);
    nn_array *longer = realloc(*list, sizeof **list * ((size_t)*list_count + 1));
    if (longer != NULL) *list = longer;
    if (longer == NULL || (name != NULL && made.name == NULL) || (source != NULL && made.source == NULL)) {
        array_clear(&made);
        nn_error_memory(error);
        return NULL;
    }
    longer[*list_count] = made;
    return &longer[(*list_count)++];
}

nn_array *nn_dataset_add(nn_dataset *data, enum nn_role role, const char *name, const char *source, int element,
                         int rank, const int32_t *dims, nn_error *error) {
    nn_array *array = array_add(data, role, name, source, element, rank, dims, error);
    if (array == NULL) return NULL;
    array->values = nn_array_alloc(data->count, array->size * 4, error);
    return array->values != NULL ? array : NULL;
}

nn_array *nn_dataset_add_rows(nn_dataset *data, enum nn_role role, const char *name, const char *source, int rank,
                              const int32_t *dims, nn_rows *rows, nn_error *error) {
    nn_array *array = array_add(data, role, name, source, rows->element, rank, dims, error);
    if (array == NULL) nn_rows_free(rows);
    else array->rows = rows;
    return array;
}

float *nn_dataset_add_weights(nn_dataset *data, nn_error *error) {
    if (data->sample_weight == NULL) data->sample_weight = nn_array_alloc(data->count, sizeof(float), error);
    return data->sample_weight;
}

/* ---- Parts of a dataset ---- */

static int array_share(nn_dataset *part, enum nn_role role, const nn_array *from, size_t first, nn_error *error) {
    nn_array *array = array_add(part, role, from->name, from->source, from->element, from->rank, from->dims, error);
    if (array == NULL) return 1;
    if (from->rows == NULL) array->values = (char *)from->values + first * from->size * 4;
    array->rows = from->rows;
    array->first_row = from->first_row + first;
    array->classes = from->classes;
    array->class_names = from->class_names;
    array->class_count = from->class_count;
    array->borrowed = 1;
    return 0;
}

nn_dataset *nn_dataset_slice(const nn_dataset *data, size_t first, size_t count, nn_error *error) {
    if (first > data->count || count > data->count - first) {
        nn_error_set(error, NN_INPUT, "samples %zu to %zu of %zu", first, first + count, data->count);
        return NULL;
    }
    nn_dataset *part = nn_dataset_new(count, error);
    if (part == NULL) return NULL;
    int failed = 0;
    for (int i = 0; i < data->input_count && !failed; i++) {
        failed = array_share(part, NN_ROLE_INPUT, &data->inputs[i], first, error);
    }
    for (int i = 0; i < data->target_count && !failed; i++) {
        failed = array_share(part, NN_ROLE_TARGET, &data->targets[i], first, error);
    }
    if (failed) {
        nn_dataset_free(part);
        return NULL;
    }
    part->sample_weight_borrowed = 1;
    if (data->sample_weight != NULL) part->sample_weight = data->sample_weight + first;
    return part;
}

static int array_pick(nn_array *array, const size_t *rows, size_t count, nn_error *error) {
    char *values = nn_array_alloc(count, array->size * 4, error);
    if (values == NULL) return 1;
    size_t width = array->size * 4;
    if (array->rows != NULL && nn_array_read(array, rows, 0, count, values, error) != 0) {
        free(values);
        return 1;
    }
    for (size_t i = 0; i < count && array->rows == NULL; i++)
        memcpy(values + i * width, (char *)array->values + rows[i] * width, width);
    array->values = values;
    array->rows = NULL;
    array->first_row = 0;
    array->borrowed = 0;
    if (array->class_names == NULL) return 0;
    char *const *names = array->class_names;
    int names_count = array->class_count;
    array->class_count = 0;
    array->class_names = nn_array_alloc((size_t)names_count, sizeof(char *), error);
    if (array->class_names == NULL) return 1;
    for (; array->class_count < names_count; array->class_count++) {
        char *name = string_copy(names[array->class_count]);
        if (name == NULL) return nn_error_memory(error);
        array->class_names[array->class_count] = name;
    }
    return 0;
}

nn_dataset *nn_dataset_select(const nn_dataset *data, const size_t *rows, size_t count, nn_error *error) {
    for (size_t i = 0; i < count; i++) {
        if (rows[i] < data->count) continue;
        nn_error_set(error, NN_INPUT, "sample %zu of %zu", rows[i], data->count);
        return NULL;
    }
    nn_dataset *part = nn_dataset_slice(data, 0, data->count, error);
    if (part == NULL) return NULL;
    int failed = 0;
    for (int i = 0; i < part->input_count && !failed; i++) failed = array_pick(&part->inputs[i], rows, count, error);
    for (int i = 0; i < part->target_count && !failed; i++) failed = array_pick(&part->targets[i], rows, count, error);
    if (!failed && data->sample_weight != NULL) {
        float *weights = nn_array_alloc(count, sizeof *weights, error);
        failed = weights == NULL;
        for (size_t i = 0; i < count && !failed; i++) weights[i] = data->sample_weight[rows[i]];
        if (!failed) {
            part->sample_weight = weights;
            part->sample_weight_borrowed = 0;
        }
    }
    part->count = count;
    if (!failed) return part;
    nn_dataset_free(part);
    return NULL;
}

int nn_dataset_split(const nn_dataset *data, double fraction, nn_dataset **train, nn_dataset **validation,
                     nn_error *error) {
    *train = *validation = NULL;
    if (!(fraction > 0 && fraction < 1)) {
        return nn_error_set(error, NN_INPUT, "validation_split is %g; it must lie between 0 and 1", fraction);
    }
    size_t at = (size_t)floor((double)data->count * (1 - fraction));
    if (at == 0 || at >= data->count) {
        return nn_error_set(error, NN_INPUT, "validation_split %g of %zu samples leaves %s", fraction, data->count,
                            at == 0 ? "none to train on" : "none to validate on");
    }
    *train = nn_dataset_slice(data, 0, at, error);
    *validation = *train != NULL ? nn_dataset_slice(data, at, data->count - at, error) : NULL;
    if (*validation != NULL) return 0;
    nn_dataset_free(*train);
    *train = NULL;
    return error != NULL ? error->status : NN_SYSTEM;
}
