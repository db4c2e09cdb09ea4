/* csv.h - the row reader of csv.c, for data_csv.c.
 *
 * Example: Csv csv = {.at = text, .end = text + length, .separator = ',', .shown = "a.csv", .line = 1};
 * while (csv_row(&csv, &error) > 0) use(csv_cell(&csv, 0), csv.cell_count, csv.row_line); csv_free(&csv); */
#ifndef NN_CSV_H
#define NN_CSV_H

#include "nn.h"

typedef struct Csv {
    const char *at, *end;
    FILE *stream;              /* NULL: the text is all there; else a part of it is, at least the current row */
    char *buffer;              /* of the stream */
    size_t buffer_size;
    long long base;            /* where in the stream the buffer begins */
    int at_end;                /* the stream was read to its end */
    int looked_ahead;          /* what follows the row in the buffer decided something */
    const char *shown;
    char separator;
    size_t line, row_line;     /* of the next character; where the last row began */
    nn_text cells;             /* the row's cells, each NUL-terminated */
    size_t *starts;
    size_t cell_count, capacity;
} Csv;

/* Reads from a stream, which it closes in csv_free, no more than a row and a chunk at a time. */
int csv_open(Csv *csv, const char *path, char separator, nn_error *error);

/* A place between rows to come back to. */
typedef struct CsvMark { long long offset; size_t line, cell_count; } CsvMark;
CsvMark csv_mark(const Csv *csv);
int csv_return(Csv *csv, CsvMark mark, nn_error *error);

int csv_begin(Csv *csv, const nn_bytes *text, const char *shown, char separator, nn_error *error);
int csv_row(Csv *csv, nn_error *error);      /* 1: a row; 0: no more; -1: an error */
const char *csv_cell(const Csv *csv, size_t index);
void csv_free(Csv *csv);

#endif
