/* inflate.c - zlib's inflate over memory, for gzipped IDX files and the members of an npz.
 *
 * Example: nn_inflate(gz, length, 1, SIZE_MAX / 2, "x.gz", &bytes, &error). A stream that claims to be small and is not
 * stops at the limit: the result grows with what really comes out, never with what a header promises. */
#include "nn.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

static int bytes_grow(nn_bytes *bytes, size_t *capacity, size_t limit) {
    size_t larger = *capacity < 32768 ? 65536 : *capacity * 2;
    if (larger > limit) larger = limit;
    unsigned char *data = realloc(bytes->data, larger + 1);
    if (data == NULL) return 1;
    bytes->data = data;
    *capacity = larger;
    return 0;
}

static uInt stream_portion(size_t size) {
    return size > INT_MAX ? (uInt)INT_MAX : (uInt)size;
}

/* Runs until the stream's end, the limit or a fault; gives zlib's last word. */
static int stream_run(z_stream *stream, size_t length, int gzip, size_t limit, nn_bytes *result) {
    size_t left = length, capacity = 0;
    for (;;) {
        if (result->length == capacity) {
            if (capacity == limit) return Z_STREAM_END;
            if (bytes_grow(result, &capacity, limit)) return Z_MEM_ERROR;
        }
        uInt in = stream_portion(left), out = stream_portion(capacity - result->length);
        stream->avail_in = in;
        stream->avail_out = out;
        stream->next_out = result->data + result->length;
        int code = inflate(stream, Z_NO_FLUSH);
        left -= in - stream->avail_in;
        result->length += out - stream->avail_out;
        if (code == Z_STREAM_END && left == 0) return code;
        if (code == Z_STREAM_END) {
            if (!gzip) return Z_DATA_ERROR;
            code = inflateReset(stream);               /* gzip members may follow each other */
        } else if (code == Z_OK && left == 0 && stream->avail_out > 0) {
            return Z_BUF_ERROR;
        }
        if (code != Z_OK) return code;
    }
}

int nn_inflate(const unsigned char *data, size_t length, int gzip, size_t limit, const char *shown, nn_bytes *result,
               nn_error *error) {
    *result = (nn_bytes){0};
    if (limit > SIZE_MAX / 4) limit = SIZE_MAX / 4;
    z_stream stream = {0};
    if (inflateInit2(&stream, gzip ? 16 + MAX_WBITS : -MAX_WBITS) != Z_OK) return nn_error_memory(error);
    stream.next_in = (z_const Bytef *)(uintptr_t)data;
    int code = stream_run(&stream, length, gzip, limit, result);
    inflateEnd(&stream);
    if (code == Z_STREAM_END && (result->data != NULL || limit == 0)) {
        if (result->data == NULL) result->data = nn_array_alloc(1, 1, error);
        if (result->data == NULL) return NN_SYSTEM;
        result->data[result->length] = 0;
        return 0;
    }
    nn_bytes_free(result);
    if (code == Z_MEM_ERROR) return nn_error_memory(error);
    return nn_error_set(error, NN_INPUT, code == Z_BUF_ERROR ? "%s is cut short: its compressed data ends early"
                                                              : "%s: the compressed data is damaged", shown);
}
