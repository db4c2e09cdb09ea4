/* data_bind.c - fits a dataset to a model: order, shapes, element types, class numbers.
 *
 * Example: idx images [28, 28] of integers and the model's input image[28, 28, 1] agree (axes of size 1 do not count);
 * the integers become floats in place. A label 12 where the model has 10 classes is refused with its sample. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *role_name(enum nn_role role) {
    return role == NN_ROLE_INPUT ? "input" : "target";
}

static const char *source_of(const nn_array *array) {
    return array->source != NULL ? array->source : "data";
}

/* "label" and "label_true" both mean the target of output label. */
static int names_agree(const char *given, const char *wanted) {
    size_t length = strlen(wanted);
    const char *suffix = "_true";
    if (strcmp(given, wanted) == 0) return 1;
    if (strncmp(given, wanted, length) == 0 && strcmp(given + length, suffix) == 0) return 1;
    length = strlen(given);
    return strncmp(given, wanted, length) == 0 && strcmp(wanted + length, suffix) == 0;
}

/* Puts the arrays into the model's order; without names they are in it. */
static int arrays_order(nn_array *arrays, int count, const nn_tensor *wanted, int wanted_count, enum nn_role role,
                        nn_error *error) {
    if (count != wanted_count) {
        return nn_error_set(error, NN_INPUT, "the data has %d %s%s and the model has %d", count, role_name(role),
                            count == 1 ? "" : "s", wanted_count);
    }
    if (count == 1) return 0;
    for (int i = 0; i < count; i++) {
        if (arrays[i].name == NULL) continue;
        int found = -1;
        for (int j = 0; j < count && found < 0; j++) {
            if (names_agree(arrays[i].name, wanted[j].name)) found = j;
        }
        if (found < 0) {
            return nn_error_set(error, NN_INPUT, "%s: the model has no %s \"%s\"", source_of(&arrays[i]),
                                role_name(role), arrays[i].name);
        }
    }
    for (int i = 0; i < count; i++) {
        int found = -1;
        for (int j = i; j < count && found < 0; j++) {
            if (arrays[j].name == NULL ? j == i : names_agree(arrays[j].name, wanted[i].name)) found = j;
        }
        if (found < 0) {
            return nn_error_set(error, NN_INPUT, "the data has no %s \"%s\"", role_name(role), wanted[i].name);
        }
        nn_array moved = arrays[found];
        arrays[found] = arrays[i];
        arrays[i] = moved;
    }
    return 0;
}

/* Equal but for axes of size 1; a plain row of numbers (CSV has no shape) fits any shape of its size. */
static int shapes_agree(const nn_array *array, const nn_tensor *wanted) {
    if (array->size != wanted->size) return 0;
    int here = 0, there = 0;
    for (;;) {
        while (here < array->rank && array->dims[here] == 1) here++;
        while (there < wanted->rank && wanted->dims[there] == 1) there++;
        if (here == array->rank || there == wanted->rank) break;
        if (array->dims[here] != wanted->dims[there]) return array->rank == 1;
        here++;
        there++;
    }
    return array->rank == 1 || (here == array->rank && there == wanted->rank);
}

static int shape_error(const nn_array *array, const nn_tensor *wanted, enum nn_role role, nn_error *error) {
    nn_text given = {0}, needed = {0};
    nn_text_shape(&given, array->dims, array->rank);
    nn_text_shape(&needed, wanted->dims, wanted->rank);
    int status = given.failed || needed.failed
                     ? nn_error_memory(error)
                     : nn_error_set(error, NN_INPUT, "%s: a sample is %s but %s \"%s\" is %s", source_of(array),
                                    given.data, role_name(role), wanted->name, needed.data);
    nn_text_free(&given);
    nn_text_free(&needed);
    return status;
}

/* Values that are shared get copied before they change. */
static int array_own(nn_array *array, size_t total, nn_error *error) {
    if (!array->borrowed) return 0;
    void *values = nn_array_alloc(total, 4, error);
    if (values == NULL) return NN_SYSTEM;
    memcpy(values, array->values, total * 4);
    array->values = values;
    array->borrowed = 0;
    array->class_names = NULL;     /* the names stay with the dataset that owns them */
    array->class_count = 0;
    return 0;
}

static int array_to_float(nn_array *array, size_t total, nn_error *error) {
    int status = array_own(array, total, error);
    if (status != 0) return status;
    unsigned char *at = array->values;
    for (size_t i = 0; i < total; i++, at += 4) {
        int32_t whole;
        memcpy(&whole, at, 4);
        float value = (float)whole;
        memcpy(at, &value, 4);
    }
    array->element = NN_F32;
    return 0;
}

static int array_to_int(nn_array *array, size_t total, const nn_tensor *wanted, enum nn_role role,
                        nn_error *error) {
    const float *values = array->values;
    for (size_t i = 0; i < total; i++) {
        if (values[i] >= -2147483648.0f && values[i] < 2147483648.0f && values[i] == floorf(values[i])) continue;
        return nn_error_set(error, NN_INPUT, "%s: %s \"%s\" takes whole numbers; sample %zu (from 0) has %.9g",
                            source_of(array), role_name(role), wanted->name, i / array->size, (double)values[i]);
    }
    int status = array_own(array, total, error);
    if (status != 0) return status;
    unsigned char *at = array->values;
    for (size_t i = 0; i < total; i++, at += 4) {
        float value;
        memcpy(&value, at, 4);
        int32_t whole = (int32_t)value;
        memcpy(at, &whole, 4);
    }
    array->element = NN_I32;
    return 0;
}

static int classes_check(const nn_array *array, size_t total, const nn_tensor *wanted, enum nn_role role, nn_error *error) {
    const int32_t *values = array->values;
    const float *numbers = array->values;
    if (role == NN_ROLE_TARGET && array->class_count > wanted->classes) {
        return nn_error_set(error, NN_INPUT, "%s: target \"%s\" has %d classes but the model has %d",
                            source_of(array), wanted->name, array->class_count, (int)wanted->classes);
    }
    for (size_t i = 0; i < total; i++) {
        double value = array->element == NN_I32 ? values[i] : trunc((double)numbers[i]);
        if (value >= 0 && value < wanted->classes) continue;
        return nn_error_set(error, NN_INPUT, "%s: %s \"%s\" of sample %zu (from 0) is %.9g; %s are 0 to %d", source_of(array),
                            role_name(role), wanted->name, i / array->size, value,
                            role == NN_ROLE_TARGET ? "classes" : "its numbers", (int)wanted->classes - 1);
    }
    return 0;
}

static int array_bind(nn_array *array, size_t count, const nn_tensor *wanted, enum nn_role role, nn_error *error) {
    if (!shapes_agree(array, wanted)) return shape_error(array, wanted, role, error);
    size_t total = count * array->size;
    if (array->class_count > 2 && wanted->element == NN_F32) {
        return nn_error_set(error, NN_INPUT, "%s: %s \"%s\" takes numbers, and the column holds text of %d kinds",
                            source_of(array), role_name(role), wanted->name, array->class_count);
    }
    if (array->rows != NULL) {     /* what its values are shows when they are read */
        array->element = wanted->element;
        array->classes = wanted->classes;
        return 0;
    }
    int status = 0;
    if (array->element == NN_I32 && wanted->element == NN_F32) status = array_to_float(array, total, error);
    if (array->element == NN_F32 && wanted->element == NN_I32) {
        status = array_to_int(array, total, wanted, role, error);
    }
    if (status == 0 && wanted->classes > 0) {
        status = classes_check(array, total, wanted, role, error);
    }
    return status;
}

int nn_dataset_bind(nn_dataset *data, const nn_model *model, enum nn_bind what, nn_error *error) {
    if (data->count == 0) return nn_error_set(error, NN_INPUT, "the data has no samples");
    int status = arrays_order(data->inputs, data->input_count, model->inputs, model->input_count, NN_ROLE_INPUT,
                              error);
    for (int i = 0; i < data->input_count && status == 0; i++) {
        status = array_bind(&data->inputs[i], data->count, &model->inputs[i], NN_ROLE_INPUT, error);
    }
    if (status != 0 || what == NN_BIND_INPUTS) return status;
    status = arrays_order(data->targets, data->target_count, model->targets, model->target_count, NN_ROLE_TARGET,
                          error);
    for (int i = 0; i < data->target_count && status == 0; i++) {
        status = array_bind(&data->targets[i], data->count, &model->targets[i], NN_ROLE_TARGET, error);
    }
    return status;
}
