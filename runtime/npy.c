/* npy.c - NumPy's .npy files: read and written, and datasets made of them.
 *
 * Example: np.save("x.npy", a) with a of shape (100, 8) and type float64 gives element NN_F32, dims {100, 8} and 800
 * floats. Any real or integer type, either byte order, C or Fortran order; objects, text and complex are refused. */
#include "nn.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Numbers as stored ---- */

static const struct {
    const char *name, *numpy;
    size_t bytes;
} dtypes[NN_DTYPE_COUNT] = {
    [NN_DTYPE_F32] = {"F32", "f4", 4}, [NN_DTYPE_F64] = {"F64", "f8", 8}, [NN_DTYPE_F16] = {"F16", "f2", 2},
    [NN_DTYPE_BF16] = {"BF16", "", 2}, [NN_DTYPE_I8] = {"I8", "i1", 1},   [NN_DTYPE_U8] = {"U8", "u1", 1},
    [NN_DTYPE_I16] = {"I16", "i2", 2}, [NN_DTYPE_U16] = {"U16", "u2", 2}, [NN_DTYPE_I32] = {"I32", "i4", 4},
    [NN_DTYPE_U32] = {"U32", "u4", 4}, [NN_DTYPE_I64] = {"I64", "i8", 8}, [NN_DTYPE_U64] = {"U64", "u8", 8},
    [NN_DTYPE_BOOL] = {"BOOL", "b1", 1},
};

const char *nn_dtype_name(int dtype) {
    return dtypes[dtype].name;
}

size_t nn_dtype_bytes(int dtype) {
    return dtypes[dtype].bytes;
}

float nn_half_to_float(uint16_t half) {
    int exponent = half >> 10 & 31, fraction = half & 1023;
    float value = exponent == 31  ? (fraction != 0 ? NAN : INFINITY)
                  : exponent == 0 ? ldexpf((float)fraction, -24)
                                  : ldexpf((float)(fraction + 1024), exponent - 25);
    return half & 0x8000 ? -value : value;
}

static uint64_t bits_read(const unsigned char *at, size_t bytes, int swapped) {
    uint64_t bits = 0;
    for (size_t i = 0; i < bytes; i++) bits = bits << 8 | at[swapped ? i : bytes - 1 - i];
    return bits;
}

static double number_read(const unsigned char *at, int dtype, int swapped) {
    uint64_t bits = bits_read(at, dtypes[dtype].bytes, swapped);
    uint32_t low = (uint32_t)bits;
    float single;
    double wide;
    switch (dtype) {
    case NN_DTYPE_F32: memcpy(&single, &low, 4); return (double)single;
    case NN_DTYPE_F64: memcpy(&wide, &bits, 8); return wide;
    case NN_DTYPE_F16: return (double)nn_half_to_float((uint16_t)bits);
    case NN_DTYPE_BF16: low <<= 16; memcpy(&single, &low, 4); return (double)single;
    case NN_DTYPE_I8: return (double)(int8_t)bits;
    case NN_DTYPE_I16: return (double)(int16_t)bits;
    case NN_DTYPE_I32: return (double)(int32_t)low;
    case NN_DTYPE_I64: return (double)(int64_t)bits;
    case NN_DTYPE_BOOL: return bits != 0 ? 1 : 0;
    default: return (double)bits;
    }
}

static int dtype_is_float(int dtype) {
    return dtype == NN_DTYPE_F32 || dtype == NN_DTYPE_F64 || dtype == NN_DTYPE_F16 || dtype == NN_DTYPE_BF16;
}

static int numbers_fit_int(const unsigned char *data, int dtype, int swapped, size_t size) {
    if (dtype_is_float(dtype)) return 0;
    if (dtype != NN_DTYPE_U32 && dtype != NN_DTYPE_I64 && dtype != NN_DTYPE_U64) return 1;
    for (size_t i = 0; i < size; i++) {
        double value = number_read(data + i * dtypes[dtype].bytes, dtype, swapped);
        if (value < -2147483648.0 || value > 2147483647.0) return 0;
    }
    return 1;
}

/* Where element `index` of C order lies in a file of Fortran order. */
static size_t fortran_place(const nn_npy *array, size_t index) {
    size_t place = 0;
    size_t stride = array->size;
    for (int axis = array->rank - 1; axis >= 0; axis--) {
        stride /= array->dims[axis];
        place += index % array->dims[axis] * stride;
        index /= array->dims[axis];
    }
    return place;
}

/* Nonzero: the value is beyond f32. */
static int single_store(double value, float *single) {
    *single = fabs(value) <= 3.5e38 || !isfinite(value) ? (float)value : INFINITY;
    return isinf(*single) && isfinite(value);
}

/* Nonzero: the file's bytes are this machine's f32 in this machine's order. */
static int is_memory_image(int dtype, int swapped, int reordered) {
    const uint16_t one = 1;
    unsigned char first;
    memcpy(&first, &one, 1);
    return dtype == NN_DTYPE_F32 && !swapped && !reordered && first == 1;
}

int nn_npy_decode(const unsigned char *data, int dtype, int swapped, int fortran, const char *shown, nn_npy *result,
                  nn_error *error) {
    size_t size = result->size, bytes = dtypes[dtype].bytes;
    result->element = numbers_fit_int(data, dtype, swapped, size) ? NN_I32 : NN_F32;
    result->values = nn_array_alloc(size, 4, error);
    if (result->values == NULL) return NN_SYSTEM;
    if (is_memory_image(dtype, swapped, fortran && result->rank > 1)) {
        memcpy(result->values, data, size * 4);
        return 0;
    }
    for (size_t i = 0; i < size; i++) {
        size_t place = fortran && result->rank > 1 ? fortran_place(result, i) : i;
        double value = number_read(data + place * bytes, dtype, swapped);
        if (result->element == NN_I32) {
            ((int32_t *)result->values)[i] = (int32_t)value;
            continue;
        }
        if (single_store(value, (float *)result->values + i) == 0) continue;
        free(result->values);
        result->values = NULL;
        return nn_error_set(error, NN_INPUT, "%s: element %zu is %g, beyond f32", shown, i, value);
    }
    return 0;
}

int nn_numbers_decode(const unsigned char *data, int dtype, int swapped, size_t count, int element, void *values) {
    for (size_t i = 0; i < count; i++) {
        double value = number_read(data + i * dtypes[dtype].bytes, dtype, swapped);
        if (element == NN_F32) {
            if (single_store(value, (float *)values + i) != 0 || !isfinite(value)) return 1;
        } else {
            if (!(value >= -2147483648.0 && value <= 2147483647.0)) return 1;
            ((int32_t *)values)[i] = (int32_t)value;
        }
    }
    return 0;
}

int nn_dtype_element(int dtype) {
    return dtype_is_float(dtype) ? NN_F32 : NN_I32;
}

/* ---- The header, a Python literal: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), } ---- */

typedef struct Header {
    const unsigned char *at, *end;
    int dtype, swapped, fortran, rank;
    size_t dims[NN_MAX_RANK + 1];
    const char *fault;
} Header;

static int header_skip(Header *header, char wanted) {
    while (header->at < header->end && isspace(*header->at)) header->at++;
    if (header->at == header->end || *header->at != (unsigned char)wanted) return 0;
    header->at++;
    return 1;
}

static int header_word(Header *header, const char *word) {
    size_t length = strlen(word);
    header_skip(header, '\0');
    if ((size_t)(header->end - header->at) < length || memcmp(header->at, word, length) != 0) return 0;
    header->at += length;
    return 1;
}

static int header_descr(Header *header) {
    header_skip(header, '\0');
    if (header->at < header->end && *header->at == '[') {
        header->fault = "records are not supported";
        return 1;
    }
    if (!header_skip(header, '\'') || header->end - header->at < 4) return 1;
    unsigned char order = *header->at;
    char type[3] = {(char)header->at[1], (char)header->at[2], 0};
    header->fault = "its elements are not real numbers of at most 8 bytes";
    if (strchr("<>|=", order) == NULL || order == 0 || header->at[3] != '\'') return 1;
    for (int dtype = 0; dtype < NN_DTYPE_COUNT; dtype++) {
        if (strcmp(type, dtypes[dtype].numpy) != 0) continue;
        header->dtype = dtype;
        header->swapped = order == '>';
        header->at += 4;
        header->fault = NULL;
        return 0;
    }
    return 1;
}

static int header_shape(Header *header) {
    if (!header_skip(header, '(')) return 1;
    header->rank = 0;
    while (!header_skip(header, ')')) {
        if (header->at == header->end || !isdigit(*header->at)) return 1;
        if (header->rank > NN_MAX_RANK) {
            header->fault = "it has more than 7 axes";
            return 1;
        }
        size_t dim = 0;
        for (; header->at < header->end && isdigit(*header->at); header->at++) {
            size_t digit = (size_t)(*header->at - '0');
            if (dim > (SIZE_MAX - digit) / 10) return 1;
            dim = dim * 10 + digit;
        }
        header->dims[header->rank++] = dim;
        if (!header_skip(header, ',')) return !header_skip(header, ')');
    }
    return 0;
}

static int header_parse(Header *header) {
    int seen = 0;
    if (!header_skip(header, '{')) return 1;
    while (!header_skip(header, '}')) {
        int entry = header_word(header, "'descr'")           ? 1
                    : header_word(header, "'fortran_order'") ? 2
                    : header_word(header, "'shape'")         ? 4
                                                             : 0;
        if (entry == 0 || (seen & entry) || !header_skip(header, ':')) return 1;
        seen |= entry;
        if (entry == 1 && header_descr(header)) return 1;
        if (entry == 2) {
            header->fortran = header_word(header, "True");
            if (!header->fortran && !header_word(header, "False")) return 1;
        }
        if (entry == 4 && header_shape(header)) return 1;
        if (!header_skip(header, ',') && (header->at == header->end || *header->at != '}')) return 1;
    }
    return seen != 7;
}

static int header_size(const Header *header, nn_npy *result) {
    result->rank = header->rank;
    result->size = 1;
    int empty = 0;
    for (int axis = 0; axis < header->rank; axis++) {
        size_t dim = header->dims[axis];
        result->dims[axis] = dim;
        if (dim == 0) empty = 1;
        else if (result->size > SIZE_MAX / 16 / dim) return 1;
        else result->size *= dim;
    }
    if (empty) result->size = 0;
    return 0;
}

int nn_npy_header(const unsigned char *data, size_t length, const char *shown, nn_npy *result, nn_layout *layout,
                  nn_error *error) {
    *result = (nn_npy){0};
    if (length < 12 || memcmp(data, "\x93NUMPY", 6) != 0) {
        return nn_error_set(error, NN_INPUT, "%s is not an npy file", shown);
    }
    int version = data[6];
    size_t start = version == 1 ? 10 : 12;
    size_t header_length = (size_t)bits_read(data + 8, version == 1 ? 2 : 4, 0);
    if (version < 1 || version > 3) return nn_error_set(error, NN_INPUT, "%s: npy version %d", shown, version);
    if (header_length > length - start) return nn_error_set(error, NN_INPUT, "%s is cut short in its header", shown);
    Header header = {.at = data + start, .end = data + start + header_length};
    if (header_parse(&header)) {
        return nn_error_set(error, NN_INPUT, "%s: %s", shown,
                            header.fault != NULL ? header.fault : "the npy header is damaged");
    }
    *layout = (nn_layout){.dtype = header.dtype, .swapped = header.swapped, .fortran = header.fortran,
                          .start = start + header_length};
    int huge = header_size(&header, result);
    layout->bytes = huge ? SIZE_MAX : result->size * dtypes[header.dtype].bytes;
    return 0;
}

int nn_layout_check(const nn_layout *layout, size_t length, const char *shown, nn_error *error) {
    size_t have = length - layout->start, need = layout->bytes;
    if (have == need) return 0;
    return nn_error_set(error, NN_INPUT, "%s has %zu bytes %s its shape needs", shown,
                        have < need ? need - have : have - need, have < need ? "less than" : "more than");
}

int nn_npy_parse(const unsigned char *data, size_t length, const char *shown, nn_npy *result, nn_error *error) {
    nn_layout layout;
    int status = nn_npy_header(data, length, shown, result, &layout, error);
    if (status == 0) status = nn_layout_check(&layout, length, shown, error);
    if (status != 0) return status;
    return nn_npy_decode(data + layout.start, layout.dtype, layout.swapped, layout.fortran, shown, result, error);
}

int nn_npy_read(const char *path, nn_npy *result, nn_error *error) {
    nn_bytes bytes;
    *result = (nn_npy){0};
    int status = nn_file_read(path, &bytes, error);
    if (status == 0) status = nn_npy_parse(bytes.data, bytes.length, path, result, error);
    nn_bytes_free(&bytes);
    return status;
}

int nn_npy_write(FILE *stream, int element, int rank, const size_t *dims, const void *values) {
    nn_text text = {0};
    size_t size = 1;
    nn_text_format(&text, "{'descr': '<%s4', 'fortran_order': False, 'shape': (", element == NN_F32 ? "f" : "i");
    for (int axis = 0; axis < rank; axis++) {
        nn_text_format(&text, axis > 0 ? " %zu," : "%zu,", dims[axis]);
        size *= dims[axis];
    }
    if (rank > 1 && !text.failed) text.data[--text.length] = '\0';
    nn_text_add(&text, "), }");
    while (!text.failed && (10 + text.length + 1) % 64 != 0) nn_text_add(&text, " ");
    nn_text_add(&text, "\n");
    int failed = text.failed;
    if (!failed) {
        const unsigned char start[10] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (unsigned char)(text.length & 255),
                                         (unsigned char)(text.length >> 8)};
        failed = fwrite(start, 1, 10, stream) != 10 || fwrite(text.data, 1, text.length, stream) != text.length ||
                 fwrite(values, 4, size, stream) != size;
    }
    nn_text_free(&text);
    return failed;
}
