/* safetensors.c - the file format of weights: 8 bytes with the header's length, a JSON header, the data.
 *
 * Example header: {"__metadata__":{"crc32c":"1a2b3c4d"},"dense/kernel":{"dtype":"F32","shape":[64,10],
 * "data_offsets":[0,2560]}}. A file is refused unless the tensors cover the data exactly, each with the bytes that its
 * shape needs, without overlap, gap or trailing bytes. */
#include "nn.h"

#include <json-c/json.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "safetensors.c writes the bytes as they lie in memory: little-endian"
#endif

uint32_t nn_crc32c(uint32_t crc, const void *data, size_t length) {
    uint32_t table[8][256];        /* eight bytes a step */
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ 0x82F63B78u : value >> 1;
        table[0][i] = value;
    }
    for (uint32_t i = 0; i < 256; i++) {
        for (int t = 1; t < 8; t++) table[t][i] = table[t - 1][i] >> 8 ^ table[0][table[t - 1][i] & 255];
    }
    const unsigned char *at = data;
    crc = ~crc;
    for (; length >= 8; length -= 8, at += 8) {
        uint32_t low = crc ^ ((uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24);
        crc = table[7][low & 255] ^ table[6][low >> 8 & 255] ^ table[5][low >> 16 & 255] ^ table[4][low >> 24] ^
              table[3][at[4]] ^ table[2][at[5]] ^ table[1][at[6]] ^ table[0][at[7]];
    }
    for (; length > 0; length--) crc = crc >> 8 ^ table[0][(crc ^ *at++) & 255];
    return ~crc;
}

/* ---- Reading ---- */

typedef struct Reader {
    const char *shown;
    const unsigned char *data;     /* after the header */
    size_t length;
    nn_error *error;
} Reader;

static int tensor_error(const Reader *reader, const char *name, const char *what) {
    return nn_error_set(reader->error, NN_INPUT, "%s: tensor \"%.200s\" %s", reader->shown, name, what);
}

/* A count in the header: a JSON integer that is not negative; JSON's saturate, and then fail the bounds. */
static int count_read(json_object *value, uint64_t *count) {
    if (!json_object_is_type(value, json_type_int)) return 1;
    int64_t number = json_object_get_int64(value);
    if (number < 0) return 1;
    *count = (uint64_t)number;
    return 0;
}

static int dtype_find(const char *name) {
    for (int dtype = 0; dtype < NN_DTYPE_COUNT; dtype++) {
        if (strcmp(nn_dtype_name(dtype), name) == 0) return dtype;
    }
    return -1;
}

static int shape_read(const Reader *reader, json_object *shape, nn_stored *tensor) {
    size_t rank = json_object_array_length(shape);
    if (rank > NN_STORED_RANK) return tensor_error(reader, tensor->name, "has more than 8 axes");
    tensor->rank = (int)rank;
    tensor->size = 1;
    int empty = 0;
    for (size_t axis = 0; axis < rank; axis++) {
        uint64_t dim;
        if (count_read(json_object_array_get_idx(shape, axis), &dim) || dim > INT32_MAX) {
            return tensor_error(reader, tensor->name, "has an impossible shape");
        }
        tensor->dims[axis] = (int32_t)dim;
        if (dim == 0) empty = 1;
        else if (tensor->size > SIZE_MAX / 16 / dim) return tensor_error(reader, tensor->name, "is too large");
        else tensor->size *= (size_t)dim;
    }
    if (empty) tensor->size = 0;
    return 0;
}

static int tensor_read(const Reader *reader, json_object *entry, nn_stored *tensor) {
    json_object *dtype, *shape, *offsets;
    if (!json_object_is_type(entry, json_type_object) || !json_object_object_get_ex(entry, "dtype", &dtype) ||
        !json_object_object_get_ex(entry, "shape", &shape) ||
        !json_object_object_get_ex(entry, "data_offsets", &offsets) ||
        !json_object_is_type(dtype, json_type_string) || !json_object_is_type(shape, json_type_array) ||
        !json_object_is_type(offsets, json_type_array) || json_object_object_length(entry) != 3 ||
        json_object_array_length(offsets) != 2) {
        return tensor_error(reader, tensor->name, "is not described by dtype, shape and two data_offsets");
    }
    tensor->dtype = dtype_find(json_object_get_string(dtype));
    if (tensor->dtype < 0) return tensor_error(reader, tensor->name, "has an unknown dtype");
    int status = shape_read(reader, shape, tensor);
    if (status != 0) return status;
    uint64_t begin, end;
    if (count_read(json_object_array_get_idx(offsets, 0), &begin) ||
        count_read(json_object_array_get_idx(offsets, 1), &end) || begin > end) {
        return tensor_error(reader, tensor->name, "has impossible offsets");
    }
    if (end > reader->length) {
        return nn_error_set(reader->error, NN_INPUT,
                            "%s is cut short: tensor \"%.200s\" ends at byte %llu of %zu bytes of data", reader->shown,
                            tensor->name, (unsigned long long)end, reader->length);
    }
    tensor->bytes = (size_t)(end - begin);
    tensor->data = reader->data + begin;
    if (tensor->bytes == tensor->size * nn_dtype_bytes(tensor->dtype)) return 0;
    return nn_error_set(reader->error, NN_INPUT, "%s: tensor \"%.200s\" has %zu bytes but its shape needs %zu",
                        reader->shown, tensor->name, tensor->bytes, tensor->size * nn_dtype_bytes(tensor->dtype));
}

static int tensors_compare(const void *left, const void *right) {
    const nn_stored *a = left, *b = right;
    if (a->data != b->data) return a->data < b->data ? -1 : 1;
    if (a->bytes != b->bytes) return a->bytes < b->bytes ? -1 : 1;     /* empty ones first */
    return strcmp(a->name, b->name);
}

static int cover_check(const Reader *reader, const nn_stored_file *file) {
    size_t at = 0;
    for (size_t i = 0; i < file->count; i++) {
        const nn_stored *tensor = &file->tensors[i];
        size_t begin = (size_t)(tensor->data - reader->data);
        if (begin < at) return tensor_error(reader, tensor->name, "overlaps another tensor");
        if (begin > at) return tensor_error(reader, tensor->name, "leaves a gap before it");
        at = begin + tensor->bytes;
    }
    if (at == reader->length) return 0;
    return nn_error_set(reader->error, NN_INPUT, "%s: %zu trailing bytes after the last tensor", reader->shown,
                        reader->length - at);
}

static int checksum_check(const Reader *reader, json_object *metadata, nn_stored_file *file) {
    json_object *stored;
    if (!json_object_is_type(metadata, json_type_object)) {
        return nn_error_set(reader->error, NN_INPUT, "%s: __metadata__ is not an object", reader->shown);
    }
    if (!json_object_object_get_ex(metadata, "crc32c", &stored)) return 0;
    char actual[16];
    snprintf(actual, sizeof actual, "%08x", (unsigned)nn_crc32c(0, reader->data, reader->length));
    file->has_checksum = 1;
    if (json_object_is_type(stored, json_type_string) && strcmp(json_object_get_string(stored), actual) == 0) return 0;
    return nn_error_set(reader->error, NN_INPUT, "%s is damaged: its data has the CRC-32C %s, not the one it carries",
                        reader->shown, actual);
}

static int header_read(const Reader *reader, json_object *header, nn_stored_file *file) {
    json_object *metadata = NULL;
    size_t most = (size_t)json_object_object_length(header);
    file->tensors = nn_array_alloc(most, sizeof *file->tensors, reader->error);
    if (file->tensors == NULL) return NN_SYSTEM;
    json_object_object_foreach(header, name, entry) {
        if (strcmp(name, "__metadata__") == 0) {
            metadata = entry;
            continue;
        }
        nn_stored *tensor = &file->tensors[file->count];
        nn_text copy = {0};
        nn_text_add(&copy, name);
        if (copy.failed) return nn_error_memory(reader->error);
        tensor->name = copy.data;
        file->count++;
        int status = tensor_read(reader, entry, tensor);
        if (status != 0) return status;
    }
    qsort(file->tensors, file->count, sizeof *file->tensors, tensors_compare);
    int status = cover_check(reader, file);
    if (status != 0 || metadata == NULL) return status;
    return checksum_check(reader, metadata, file);
}

/* The header as JSON; NULL when it is not an object that fills its place but for spaces. */
static json_object *header_parse(const char *text, size_t length) {
    static const char zero[] = "\\u0000";      /* would cut a name short in a C string */
    for (size_t i = 0; i + sizeof zero - 1 <= length; i++) {
        if (memcmp(text + i, zero, sizeof zero - 1) == 0) return NULL;
    }
    struct json_tokener *tokener = json_tokener_new_ex(8);
    if (tokener == NULL) return NULL;
    json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8 |
                                        JSON_TOKENER_ALLOW_TRAILING_CHARS);
    json_object *header = json_tokener_parse_ex(tokener, text, (int)length);
    int bad = json_tokener_get_error(tokener) != json_tokener_success ||
              !json_object_is_type(header, json_type_object);
    for (size_t i = json_tokener_get_parse_end(tokener); i < length && !bad; i++) bad = text[i] != ' ';
    json_tokener_free(tokener);
    if (!bad) return header;
    json_object_put(header);
    return NULL;
}

nn_stored_file *nn_safetensors_parse(nn_bytes *bytes, const char *shown, nn_error *error) {
    nn_stored_file *file = nn_array_alloc(1, sizeof *file, error);
    if (file == NULL) {
        nn_bytes_free(bytes);
        return NULL;
    }
    file->bytes = *bytes;
    *bytes = (nn_bytes){0};
    uint64_t length = 0;
    size_t have = file->bytes.length;
    for (size_t i = 8; i-- > 0 && have >= 8;) length = length << 8 | file->bytes.data[i];
    if (have < 8 || have - 8 < length || length > NN_STORED_HEADER) {
        nn_error_set(error, NN_INPUT, have >= 8 && length > NN_STORED_HEADER
                                          ? "%s is not a safetensors file: its header would be above 1 MiB"
                                          : "%s is cut short in its header", shown);
        nn_safetensors_free(file);
        return NULL;
    }
    Reader reader = {shown, file->bytes.data + 8 + length, have - 8 - (size_t)length, error};
    json_object *header = header_parse((const char *)file->bytes.data + 8, (size_t)length);
    int status = header == NULL ? nn_error_set(error, NN_INPUT, "%s: the safetensors header is not valid JSON", shown)
                                : header_read(&reader, header, file);
    json_object_put(header);
    if (status == 0) return file;
    nn_safetensors_free(file);
    return NULL;
}

nn_stored_file *nn_safetensors_read(const char *path, nn_error *error) {
    nn_bytes bytes;
    if (nn_file_read(path, &bytes, error) != 0) return NULL;
    return nn_safetensors_parse(&bytes, path, error);
}

void nn_safetensors_free(nn_stored_file *file) {
    if (file == NULL) return;
    for (size_t i = 0; i < file->count; i++) free(file->tensors[i].name);
    free(file->tensors);
    nn_bytes_free(&file->bytes);
    free(file);
}

const nn_stored *nn_safetensors_find(const nn_stored_file *file, const char *name) {
    for (size_t i = 0; i < file->count; i++) {
        if (strcmp(file->tensors[i].name, name) == 0) return &file->tensors[i];
    }
    return NULL;
}

int nn_stored_float(const nn_stored *tensor, float *values) {
    size_t bytes = nn_dtype_bytes(tensor->dtype);
    if (tensor->dtype > NN_DTYPE_BF16) return 1;
    for (size_t i = 0; i < tensor->size; i++) {
        const unsigned char *at = tensor->data + i * bytes;
        double wide;
        uint32_t bits = (uint32_t)at[0] | (uint32_t)at[1] << 8;
        switch (tensor->dtype) {
        case NN_DTYPE_F64: memcpy(&wide, at, 8); values[i] = (float)wide; break;
        case NN_DTYPE_F16: values[i] = nn_half_to_float((uint16_t)bits); break;
        case NN_DTYPE_BF16: bits <<= 16; memcpy(&values[i], &bits, 4); break;
        default: memcpy(&values[i], at, 4); break;
        }
    }
    return 0;
}

/* ---- Writing ---- */

static void header_write(nn_text *header, const nn_stored *tensors, size_t count) {
    uint32_t crc = 0;
    for (size_t i = 0; i < count; i++) crc = nn_crc32c(crc, tensors[i].data, tensors[i].bytes);
    nn_text_format(header, "{\"__metadata__\":{\"crc32c\":\"%08x\",\"format\":\"nnc\"}", (unsigned)crc);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        const nn_stored *tensor = &tensors[i];
        nn_text_add(header, ",");
        nn_text_json(header, tensor->name);
        nn_text_format(header, ":{\"dtype\":\"%s\",\"shape\":[", nn_dtype_name(tensor->dtype));
        for (int axis = 0; axis < tensor->rank; axis++) {
            nn_text_format(header, axis > 0 ? ",%d" : "%d", (int)tensor->dims[axis]);
        }
        nn_text_format(header, "],\"data_offsets\":[%zu,%zu]}", at, at + tensor->bytes);
        at += tensor->bytes;
    }
    nn_text_add(header, "}");
    while (header->length % 8 != 0 && !header->failed) nn_text_add(header, " ");      /* aligns the data */
}

int nn_safetensors_write(const char *path, const nn_stored *tensors, size_t count, nn_error *error) {
    nn_text header = {0};
    header_write(&header, tensors, count);
    nn_output output;
    int status = header.failed ? nn_error_memory(error) : 0;
    if (status == 0 && header.length > NN_STORED_HEADER) {
        status = nn_error_set(error, NN_INPUT, "%s: the header would be above 1 MiB", path);
    }
    if (status == 0) status = nn_output_open(&output, path, error);
    if (status == 0) {
        unsigned char length[8];
        for (int i = 0; i < 8; i++) length[i] = (unsigned char)((uint64_t)header.length >> (8 * i) & 255);
        (void)!fwrite(length, 1, 8, output.stream);                   /* the stream remembers a failure */
        (void)!fwrite(header.data, 1, header.length, output.stream);
        for (size_t i = 0; i < count; i++) {
            if (tensors[i].bytes > 0) (void)!fwrite(tensors[i].data, 1, tensors[i].bytes, output.stream);
        }
        status = nn_output_commit(&output, error);
    }
    nn_text_free(&header);
    return status;
}
