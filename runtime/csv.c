/* csv.c - comma-separated text to rows of cells.
 *
 * Example: `a,"b ""c""<newline>d", e` is one row of the cells `a`, `b "c"<newline>d` and `e`. Spaces around a cell
 * that is not quoted are dropped; lines end with LF, CR LF or CR; a byte-order mark is skipped; blank lines are
 * skipped, but for files of one column, where only those at the end are. From a stream a row is read again with more
 * text behind it whenever it came to the end of what there is. */
#define _XOPEN_SOURCE 700      /* fseeko */

#include "csv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 1 << 18 };

static int zero_check(const Csv *csv, const char *text, size_t length, nn_error *error) {
    const char *zero = length > 0 ? memchr(text, 0, length) : NULL;
    if (zero == NULL) return 0;
    size_t line = csv->line;
    for (const char *c = csv->at; c < zero; c++) line += *c == '\n';
    return nn_error_set(error, NN_INPUT, "%s:%zu: a zero byte; this is not CSV text in UTF-8", csv->shown, line);
}

int csv_begin(Csv *csv, const nn_bytes *text, const char *shown, char separator, nn_error *error) {
    const char *at = (const char *)text->data;
    size_t length = text->length;
    if (length >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) {
        at += 3;
        length -= 3;
    }
    *csv = (Csv){.at = at, .end = at + length, .shown = shown, .separator = separator, .line = 1, .row_line = 1};
    return zero_check(csv, at, length, error);
}

/* More text behind what is there from `from` on, which moves to the buffer's beginning. */
static int chunk_read(Csv *csv, const char *from, nn_error *error) {
    size_t kept = (size_t)(csv->end - from);
    if (kept > SIZE_MAX / 4) return nn_error_memory(error);
    csv->base += from - csv->buffer;
    if (kept > 0) memmove(csv->buffer, from, kept);
    if (kept + CHUNK > csv->buffer_size) {
        char *longer = realloc(csv->buffer, 2 * (kept + CHUNK));
        if (longer == NULL) return nn_error_memory(error);
        csv->buffer = longer;
        csv->buffer_size = 2 * (kept + CHUNK);
    }
    size_t got = fread(csv->buffer + kept, 1, CHUNK, csv->stream);
    csv->at = csv->buffer;
    csv->end = csv->buffer + kept + got;
    csv->at_end = got < CHUNK;
    if (got < CHUNK && ferror(csv->stream)) {
        return nn_error_set(error, NN_SYSTEM, "%s cannot be read: %s", csv->shown, strerror(errno));
    }
    return zero_check(csv, csv->buffer + kept, got, error);
}

int csv_open(Csv *csv, const char *path, char separator, nn_error *error) {
    *csv = (Csv){.shown = path, .separator = separator, .line = 1, .row_line = 1, .stream = fopen(path, "rb")};
    if (csv->stream == NULL) return nn_error_set(error, NN_INPUT, "%s cannot be opened: %s", path, strerror(errno));
    csv->buffer = nn_array_alloc(2, CHUNK, error);
    if (csv->buffer == NULL) return NN_SYSTEM;
    csv->buffer_size = 2 * CHUNK;
    csv->at = csv->end = csv->buffer;
    int status = chunk_read(csv, csv->buffer, error);
    if (csv->end - csv->at >= 3 && memcmp(csv->at, "\xEF\xBB\xBF", 3) == 0) csv->at += 3;
    return status;
}

CsvMark csv_mark(const Csv *csv) {
    const char *start = csv->stream != NULL ? csv->buffer : NULL;
    return (CsvMark){start != NULL ? csv->base + (csv->at - start) : (long long)(intptr_t)csv->at, csv->line, csv->cell_count};
}

int csv_return(Csv *csv, CsvMark mark, nn_error *error) {
    csv->line = mark.line;
    csv->cell_count = mark.cell_count;
    if (csv->stream == NULL) {
        csv->at = (const char *)(intptr_t)mark.offset;
        return 0;
    }
    if (fseeko(csv->stream, (off_t)mark.offset, SEEK_SET) != 0) {
        return nn_error_set(error, NN_SYSTEM, "%s cannot be read twice: %s", csv->shown, strerror(errno));
    }
    csv->base = mark.offset;
    csv->at = csv->end = csv->buffer;
    return chunk_read(csv, csv->buffer, error);
}

void csv_free(Csv *csv) {
    if (csv->stream != NULL) fclose(csv->stream);
    free(csv->buffer);
    nn_text_free(&csv->cells);
    free(csv->starts);
    csv->starts = NULL;
}

const char *csv_cell(const Csv *csv, size_t index) {
    return csv->cells.data + csv->starts[index];
}

static int at_newline(const Csv *csv) {
    return csv->at < csv->end && (*csv->at == '\n' || *csv->at == '\r');
}

static void newline_skip(Csv *csv) {
    if (!at_newline(csv)) return;
    if (*csv->at == '\r' && csv->end - csv->at > 1 && csv->at[1] == '\n') csv->at++;
    csv->at++;
    csv->line++;
}

static int is_space(const Csv *csv, char c) {
    return (c == ' ' || c == '\t') && c != csv->separator;
}

static int cell_start(Csv *csv) {
    if (csv->cell_count == csv->capacity) {
        size_t capacity = csv->capacity < 16 ? 16 : csv->capacity * 2;
        size_t *starts = capacity > SIZE_MAX / sizeof *starts ? NULL
                                                              : realloc(csv->starts, capacity * sizeof *starts);
        if (starts == NULL) return 1;
        csv->starts = starts;
        csv->capacity = capacity;
    }
    csv->starts[csv->cell_count++] = csv->cells.length;
    return 0;
}

static int quoted_read(Csv *csv, nn_error *error) {
    size_t began = csv->line;
    csv->at++;
    for (;;) {
        const char *from = csv->at;
        while (csv->at < csv->end && *csv->at != '"') {
            if (*csv->at == '\n' || (*csv->at == '\r' && (csv->at + 1 == csv->end || csv->at[1] != '\n'))) csv->line++;
            csv->at++;
        }
        nn_text_bytes(&csv->cells, from, (size_t)(csv->at - from));
        if (csv->at == csv->end) {
            return nn_error_set(error, NN_INPUT, "%s:%zu: a quoted field does not end", csv->shown, began);
        }
        csv->at++;
        if (csv->at == csv->end || *csv->at != '"') break;
        nn_text_add(&csv->cells, "\"");
        csv->at++;
    }
    while (csv->at < csv->end && is_space(csv, *csv->at)) csv->at++;
    if (csv->at == csv->end || at_newline(csv) || *csv->at == csv->separator) return 0;
    return nn_error_set(error, NN_INPUT, "%s:%zu: text after the closing quote of a field", csv->shown, csv->line);
}

static int cell_read(Csv *csv, nn_error *error) {
    if (cell_start(csv)) return nn_error_memory(error);
    while (csv->at < csv->end && is_space(csv, *csv->at)) csv->at++;
    int status = 0;
    if (csv->at < csv->end && *csv->at == '"') {
        status = quoted_read(csv, error);
    } else {
        const char *from = csv->at;
        while (csv->at < csv->end && !at_newline(csv) && *csv->at != csv->separator) csv->at++;
        const char *to = csv->at;
        while (to > from && is_space(csv, to[-1])) to--;
        nn_text_bytes(&csv->cells, from, (size_t)(to - from));
    }
    nn_text_bytes(&csv->cells, "", 1);
    if (status == 0 && csv->cells.failed) status = nn_error_memory(error);
    return status;
}

/* Nothing but blank lines to the end. */
static int rest_is_blank(Csv *csv) {
    for (const char *at = csv->at; at < csv->end; at++) {
        if (*at != '\n' && *at != '\r' && !is_space(csv, *at)) return 0;
    }
    csv->looked_ahead = 1;
    return 1;
}

static int line_is_blank(const Csv *csv) {
    for (const char *at = csv->at; at < csv->end && *at != '\n' && *at != '\r'; at++) {
        if (!is_space(csv, *at)) return 0;
    }
    return 1;
}

static int row_read(Csv *csv, nn_error *error) {
    size_t width = csv->cell_count;        /* of the row before; 0 at first */
    while (csv->at < csv->end && line_is_blank(csv) && (width != 1 || rest_is_blank(csv))) {
        while (csv->at < csv->end && !at_newline(csv)) csv->at++;
        newline_skip(csv);
    }
    csv->cell_count = 0;
    csv->cells.length = 0;
    csv->row_line = csv->line;
    if (csv->at >= csv->end) return 0;
    for (;;) {
        if (cell_read(csv, error) != 0) return -1;
        if (csv->at == csv->end || *csv->at != csv->separator) break;
        csv->at++;
    }
    newline_skip(csv);
    return 1;
}

int csv_row(Csv *csv, nn_error *error) {
    for (;;) {
        size_t before = (size_t)(csv->at - (csv->stream != NULL ? csv->buffer : csv->at)), line = csv->line;
        size_t width = csv->cell_count;
        nn_error fault = {0};
        csv->looked_ahead = 0;
        int got = row_read(csv, &fault);
        int unsure = csv->stream != NULL && !csv->at_end && (csv->at == csv->end || csv->looked_ahead);
        if (!unsure) {
            if (got < 0) nn_error_set(error, fault.status, "%s", fault.message != NULL ? fault.message : "out of memory");
            nn_error_clear(&fault);
            return got;
        }
        nn_error_clear(&fault);
        csv->line = line;
        csv->cell_count = width;
        if (chunk_read(csv, csv->buffer + before, error) != 0) return -1;
    }
}
