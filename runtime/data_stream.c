/* data_stream.c - the samples of an npy or IDX file where they lie: one seek and one read a run of neighbours.
 *
 * Example: x.npy of shape (1000000, 784) and type uint8: nn_rows_open reads the header; samples 5, 6 and 7 are one read of
 * 2,352 bytes. Files in Fortran order and packed ones have no place for a sample and are refused. Text (CSV) is copied to
 * a temporary file of numbers first. */
#define _XOPEN_SOURCE 700      /* pread */

#include "nn.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct FileRows {
    FILE *spool;               /* owns the file, or NULL */
    int file, dtype, swapped;
    size_t start, size, width; /* of the numbers in the file; elements and bytes of a sample */
    char *shown;
} FileRows;

static void file_rows_free(void *context) {
    FileRows *rows = context;
    if (rows->spool != NULL) fclose(rows->spool);
    else if (rows->file >= 0) close(rows->file);
    free(rows->shown);
    free(rows);
}

static int bytes_read(const FileRows *rows, size_t at, size_t length, unsigned char *to, nn_error *error) {
    while (length > 0) {
        ssize_t got = pread(rows->file, to, length, (off_t)at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            return nn_error_set(error, NN_SYSTEM, "%s cannot be read: %s", rows->shown,
                                got == 0 ? "it became shorter" : strerror(errno));
        }
        to += got;
        at += (size_t)got;
        length -= (size_t)got;
    }
    return 0;
}

static int file_rows_read(const void *context, const size_t *wanted, size_t count, void *values, nn_error *error) {
    const FileRows *rows = context;
    unsigned char *stored = nn_array_alloc(count, rows->width, error);
    int status = stored == NULL ? NN_SYSTEM : 0;
    for (size_t i = 0, run; i < count && status == 0; i += run) {
        for (run = 1; i + run < count && wanted[i + run] == wanted[i] + run;) run++;
        status = bytes_read(rows, rows->start + wanted[i] * rows->width, run * rows->width, stored + i * rows->width,
                            error);
    }
    int element = nn_dtype_element(rows->dtype);
    for (size_t i = 0; i < count && status == 0; i++) {
        void *to = (char *)values + i * rows->size * 4;
        if (nn_numbers_decode(stored + i * rows->width, rows->dtype, rows->swapped, rows->size, element, to) == 0) continue;
        status = nn_error_set(error, NN_INPUT, "%s: sample %zu (from 0) has a number that is not finite or beyond %s",
                              rows->shown, wanted[i], element == NN_F32 ? "f32" : "32 bits");
    }
    free(stored);
    return status;
}

/* The first bytes of a file: enough for any header. */
static int head_read(FileRows *rows, const char *path, nn_bytes *head, size_t *length, nn_error *error) {
    struct stat status;
    rows->file = open(path, O_RDONLY | O_CLOEXEC);
    rows->shown = strdup(path);
    if (rows->shown == NULL) return nn_error_memory(error);
    if (rows->file < 0 || fstat(rows->file, &status) != 0) {
        return nn_error_set(error, NN_INPUT, "%s cannot be read: %s", path, strerror(errno));
    }
    if (!S_ISREG(status.st_mode) || status.st_size == 0) {
        return nn_error_set(error, NN_INPUT, "%s is %s", path, S_ISREG(status.st_mode) ? "empty" : "not a file");
    }
    *length = (size_t)status.st_size;
    head->length = *length < 65536 ? *length : 65536;
    head->data = nn_array_alloc(head->length, 1, error);
    return head->data == NULL ? NN_SYSTEM : bytes_read(rows, 0, head->length, head->data, error);
}

static int header_read(FileRows *rows, const char *path, enum nn_file_kind kind, nn_npy *shape, nn_error *error) {
    nn_bytes head = {0};
    nn_layout layout = {0};
    size_t length = 0;
    int status = head_read(rows, path, &head, &length, error);
    if (status == 0 && head.length > 2 && head.data[0] == 0x1f && head.data[1] == 0x8b) {
        status = nn_error_set(error, NN_INPUT, "%s is packed with gzip, so it cannot be read sample by sample: unpack it, "
                              "or leave out workers", path);
    }
    if (status == 0) {
        status = kind == NN_FILE_NPY ? nn_npy_header(head.data, head.length, path, shape, &layout, error)
                                     : nn_idx_header(head.data, head.length, path, shape, &layout, error);
    }
    if (status == 0) status = nn_layout_check(&layout, length, path, error);
    if (status == 0 && layout.fortran && shape->rank > 1) {
        status = nn_error_set(error, NN_INPUT, "%s is in Fortran order, so it cannot be read sample by sample: save it in C "
                              "order, or leave out workers", path);
    }
    if (status == 0 && (shape->rank == 0 || shape->dims[0] == 0)) {
        status = nn_error_set(error, NN_INPUT, "%s has no samples", path);
    }
    rows->dtype = layout.dtype;
    rows->swapped = layout.swapped;
    rows->start = layout.start;
    free(head.data);
    return status;
}

/* Numbers are decoded as little-endian ones. */
static int is_big_endian(void) {
    const uint16_t one = 1;
    return *(const unsigned char *)&one == 0;
}

nn_rows *nn_rows_open(const char *path, enum nn_file_kind kind, size_t *count, int *rank, int32_t *dims,
                      nn_error *error) {
    FileRows *rows = nn_array_alloc(1, sizeof *rows, error);
    nn_npy shape = {0};
    if (rows == NULL) return NULL;
    rows->file = -1;
    int status = header_read(rows, path, kind, &shape, error);
    for (int axis = 1; axis < shape.rank && status == 0; axis++) {
        if (shape.dims[axis] > INT32_MAX) status = nn_error_set(error, NN_INPUT, "%s: too large a sample", path);
        else dims[axis - 1] = (int32_t)shape.dims[axis];
    }
    if (status != 0) {
        file_rows_free(rows);
        return NULL;
    }
    *count = shape.dims[0];
    *rank = shape.rank - 1;
    rows->size = shape.size / shape.dims[0];
    rows->width = rows->size * nn_dtype_bytes(rows->dtype);
    return nn_rows_new(nn_dtype_element(rows->dtype), file_rows_read, file_rows_free, rows, error);
}

nn_rows *nn_rows_spool(FILE **file, int element, size_t size, const char *shown, nn_error *error) {
    const char *folder = getenv("TMPDIR");
    nn_text path = {0};
    nn_text_format(&path, "%s/nnc-XXXXXX", folder != NULL && *folder != '\0' ? folder : "/tmp");
    FileRows *rows = path.failed ? NULL : nn_array_alloc(1, sizeof *rows, error);
    if (rows == NULL) {
        nn_text_free(&path);
        return NULL;
    }
    rows->file = mkstemp(path.data);
    if (rows->file >= 0) {
        unlink(path.data);
        rows->spool = fdopen(rows->file, "wb");
    }
    rows->shown = strdup(shown);
    rows->dtype = element == NN_F32 ? NN_DTYPE_F32 : NN_DTYPE_I32;
    rows->swapped = is_big_endian();
    rows->size = size;
    rows->width = size * 4;
    if (rows->spool == NULL) {
        nn_error_set(error, NN_SYSTEM, "%s cannot be made: %s", path.data, strerror(errno));
    } else if (rows->shown == NULL) nn_error_memory(error);
    nn_text_free(&path);
    if (rows->spool != NULL && rows->shown != NULL) {
        *file = rows->spool;
        return nn_rows_new(element, file_rows_read, file_rows_free, rows, error);
    }
    file_rows_free(rows);
    return NULL;
}
