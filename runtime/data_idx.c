/* data_idx.c - datasets from IDX (MNIST's format, gzipped or not), npy and npz files.
 *
 * Example: idx("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz") gives input [28, 28] and target [] of
 * integers; nn_dataset_bind makes floats of them where the model wants floats. Files of all three kinds become nn_npy
 * arrays first, whose first axis counts the samples. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Arrays to a dataset ---- */

static int array_numbers_check(nn_array *array, size_t count, const float *fill, nn_error *error) {
    if (array->element != NN_F32) return 0;
    float *values = array->values;
    for (size_t i = 0; i < count * array->size; i++) {
        if (isfinite(values[i])) continue;
        if (fill == NULL) {
            return nn_error_set(error, NN_INPUT, "%s: sample %zu (from 0) has %s", array->source, i / array->size,
                                isnan(values[i]) ? "nan" : "inf");
        }
        values[i] = *fill;
    }
    return 0;
}

static int dataset_take(nn_dataset *data, enum nn_role role, const char *name, const char *source, nn_npy *from,
                        const float *fill, nn_error *error) {
    int32_t dims[NN_MAX_RANK] = {0};
    for (int axis = 1; axis < from->rank; axis++) {
        if (from->dims[axis] > INT32_MAX) return nn_error_set(error, NN_INPUT, "%s: too large a sample", source);
        dims[axis - 1] = (int32_t)from->dims[axis];
    }
    nn_array *array = nn_dataset_add(data, role, name, source, from->element, from->rank - 1, dims, error);
    if (array == NULL) return NN_INPUT;
    free(array->values);
    array->values = from->values;
    from->values = NULL;
    return array_numbers_check(array, data->count, fill, error);
}

static int weights_take(nn_dataset *data, const nn_npy *from, const char *source, nn_error *error) {
    if (from->size != data->count) {
        return nn_error_set(error, NN_INPUT, "%s: a sample weight must be one number", source);
    }
    float *weights = nn_dataset_add_weights(data, error);
    if (weights == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < data->count; i++) {
        weights[i] = from->element == NN_F32 ? ((float *)from->values)[i] : (float)((int32_t *)from->values)[i];
        if (!isfinite(weights[i])) {
            return nn_error_set(error, NN_INPUT, "%s: the weight of sample %zu (from 0) is not finite", source, i);
        }
    }
    return 0;
}

static int counts_check(const nn_npy *arrays, const char *const *sources, int total, nn_error *error) {
    for (int i = 0; i < total; i++) {
        if (arrays[i].rank == 0 || arrays[i].dims[0] == 0) {
            return nn_error_set(error, NN_INPUT, "%s has no samples", sources[i]);
        }
        if (arrays[i].dims[0] == arrays[0].dims[0]) continue;
        return nn_error_set(error, NN_INPUT, "%s has %zu samples and %s has %zu", sources[0], arrays[0].dims[0],
                            sources[i], arrays[i].dims[0]);
    }
    return total > 0 ? 0 : nn_error_set(error, NN_INPUT, "the data names no files");
}

static int files_total(const nn_file_arrays *files) {
    return files->input_count + files->target_count + (files->sample_weight != NULL);
}

nn_dataset *nn_data_from_npy(nn_npy *arrays, const char *const *sources, const nn_file_arrays *files,
                             nn_error *error) {
    int total = files_total(files), inputs = files->input_count;
    nn_dataset *data = NULL;
    int status = counts_check(arrays, sources, total, error);
    if (status == 0) data = nn_dataset_new(arrays[0].dims[0], error);
    if (data == NULL) status = NN_SYSTEM;
    for (int i = 0; i < total && status == 0; i++) {
        int at = i - inputs;
        if (i < inputs) {
            status = dataset_take(data, NN_ROLE_INPUT, files->inputs[i].name, sources[i], &arrays[i], files->fill,
                                  error);
        } else if (at < files->target_count) {
            status = dataset_take(data, NN_ROLE_TARGET, files->targets[at].name, sources[i], &arrays[i],
                                  files->fill, error);
        } else {
            status = weights_take(data, &arrays[i], sources[i], error);
        }
    }
    for (int i = 0; i < total; i++) {
        free(arrays[i].values);
        arrays[i].values = NULL;
    }
    if (status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}

static const char *file_of(const nn_file_arrays *files, size_t i) {
    size_t inputs = (size_t)files->input_count, targets = (size_t)files->target_count;
    return i < inputs ? files->inputs[i].path : i < inputs + targets ? files->targets[i - inputs].path
                                                                     : files->sample_weight;
}

typedef int array_reader(const char *path, nn_npy *result, nn_error *error);

static nn_dataset *files_read(const nn_file_arrays *files, array_reader *reader, nn_error *error) {
    size_t total = (size_t)files_total(files);
    nn_npy *arrays = nn_array_alloc(total, sizeof *arrays, error);
    const char **sources = nn_array_alloc(total, sizeof *sources, error);
    int status = arrays == NULL || sources == NULL;
    for (size_t i = 0; i < total && status == 0; i++) {
        sources[i] = file_of(files, i);
        status = reader(sources[i], &arrays[i], error);
    }
    nn_dataset *data = status == 0 ? nn_data_from_npy(arrays, sources, files, error) : NULL;
    for (size_t i = 0; arrays != NULL && i < total; i++) free(arrays[i].values);
    free(arrays);
    free(sources);
    return data;
}

/* A dataset whose samples stay in the files; sample weights, a number each, are read. */
static nn_dataset *files_stream(const nn_file_arrays *files, enum nn_file_kind kind, array_reader *reader,
                                nn_error *error) {
    size_t inputs = (size_t)files->input_count, total = inputs + (size_t)files->target_count;
    nn_dataset *data = NULL;
    const char *first = NULL;
    int status = total > 0 ? 0 : nn_error_set(error, NN_INPUT, "the data names no files");
    for (size_t i = 0; i < total && status == 0; i++) {
        const nn_file_array *file = i < inputs ? &files->inputs[i] : &files->targets[i - inputs];
        size_t count;
        int rank;
        int32_t dims[NN_MAX_RANK];
        nn_rows *rows = nn_rows_open(file->path, kind, &count, &rank, dims, error);
        status = rows == NULL;
        if (status == 0 && data == NULL) data = nn_dataset_new(count, error), first = file->path;
        if (status == 0 && data != NULL && data->count != count) {
            nn_rows_free(rows);
            rows = NULL;
            status = nn_error_set(error, NN_INPUT, "%s has %zu samples and %s has %zu", first, data->count,
                                  file->path, count);
        }
        if (status != 0) break;
        enum nn_role role = i < inputs ? NN_ROLE_INPUT : NN_ROLE_TARGET;
        if (data == NULL) nn_rows_free(rows);
        status = data == NULL ||
                 nn_dataset_add_rows(data, role, file->name, file->path, rank, dims, rows, error) == NULL;
    }
    nn_npy weights = {0};
    if (status == 0 && files->sample_weight != NULL) status = reader(files->sample_weight, &weights, error);
    if (status == 0 && files->sample_weight != NULL) status = weights_take(data, &weights, files->sample_weight, error);
    free(weights.values);
    if (status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}

nn_dataset *nn_data_npy(const nn_file_arrays *files, nn_error *error) {
    return files->stream ? files_stream(files, NN_FILE_NPY, nn_npy_read, error) : files_read(files, nn_npy_read, error);
}

/* ---- IDX: two zero bytes, a type, the rank; big-endian sizes; big-endian numbers ---- */

static int idx_dtype(unsigned char code) {
    switch (code) {
    case 0x08: return NN_DTYPE_U8;
    case 0x09: return NN_DTYPE_I8;
    case 0x0B: return NN_DTYPE_I16;
    case 0x0C: return NN_DTYPE_I32;
    case 0x0D: return NN_DTYPE_F32;
    case 0x0E: return NN_DTYPE_F64;
    default: return -1;
    }
}

int nn_idx_header(const unsigned char *data, size_t length, const char *path, nn_npy *result, nn_layout *layout,
                  nn_error *error) {
    if (length < 4 || data[0] != 0 || data[1] != 0 || idx_dtype(data[2]) < 0) {
        return nn_error_set(error, NN_INPUT, "%s is not an IDX file", path);
    }
    *layout = (nn_layout){.dtype = idx_dtype(data[2]), .swapped = 1, .start = 4 + 4 * (size_t)data[3]};
    result->rank = data[3];
    if (result->rank < 1 || result->rank > NN_MAX_RANK + 1) {
        return nn_error_set(error, NN_INPUT, "%s has %d axes; 1 to %d are possible", path, result->rank,
                            NN_MAX_RANK + 1);
    }
    if (length < layout->start) return nn_error_set(error, NN_INPUT, "%s is cut short in its header", path);
    result->size = 1;
    for (int axis = 0; axis < result->rank; axis++) {
        const unsigned char *at = data + 4 + 4 * axis;
        size_t dim = (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
        result->dims[axis] = dim;
        if (dim != 0 && result->size > SIZE_MAX / 16 / dim) {
            return nn_error_set(error, NN_INPUT, "%s: the sizes in its header are too large", path);
        }
        result->size *= dim;
    }
    layout->bytes = result->size * nn_dtype_bytes(layout->dtype);
    return 0;
}

/* Unpacks the header alone first: it says how much the rest may be. */
static int idx_unpack(nn_bytes *bytes, const char *path, nn_error *error) {
    nn_bytes plain;
    nn_npy shape = {0};
    nn_layout layout = {0};
    int status = nn_inflate(bytes->data, bytes->length, 1, 4 + 4 * (NN_MAX_RANK + 1), path, &plain, error);
    if (status != 0) return status;
    status = nn_idx_header(plain.data, plain.length, path, &shape, &layout, error);
    nn_bytes_free(&plain);
    if (status == 0) {
        size_t whole = layout.start + layout.bytes;
        status = nn_inflate(bytes->data, bytes->length, 1, whole + 1, path, &plain, error);
    }
    if (status != 0) return status;
    nn_bytes_free(bytes);
    *bytes = plain;
    return 0;
}

static int idx_parse(const nn_bytes *bytes, const char *path, nn_npy *result, nn_error *error) {
    nn_layout layout;
    int status = nn_idx_header(bytes->data, bytes->length, path, result, &layout, error);
    if (status != 0) return status;
    size_t whole = layout.start + layout.bytes;
    if (bytes->length < whole) {
        return nn_error_set(error, NN_INPUT, "%s is cut short: %zu bytes of %zu", path, bytes->length, whole);
    }
    if (bytes->length > whole) {
        return nn_error_set(error, NN_INPUT, "%s has trailing bytes after its %zu", path, whole);
    }
    return nn_npy_decode(bytes->data + layout.start, layout.dtype, 1, 0, path, result, error);
}

static int idx_read(const char *path, nn_npy *result, nn_error *error) {
    nn_bytes bytes;
    *result = (nn_npy){0};
    int status = nn_file_read(path, &bytes, error);
    if (status == 0 && bytes.length > 2 && bytes.data[0] == 0x1f && bytes.data[1] == 0x8b) {
        status = idx_unpack(&bytes, path, error);
    }
    if (status == 0) status = idx_parse(&bytes, path, result, error);
    nn_bytes_free(&bytes);
    return status;
}

nn_dataset *nn_data_idx(const nn_file_arrays *files, nn_error *error) {
    return files->stream ? files_stream(files, NN_FILE_IDX, idx_read, error) : files_read(files, idx_read, error);
}
