/* csv.h - the row reader of csv.c, for data_csv.c.
 *
 * Example: Csv csv = {.at = text, .end = text + length, .separator = ',', .shown = "a.csv", .line = 1};
 * while (csv_row(&csv, &error) > 0) use(csv_cell(&csv, 0), csv.cell_count, csv.row_line); csv_free(&csv); */
#ifndef NN_CSV_H
#define NN_CSV_H

#include "nn.h"

typedef struct Csv {
    const char *at, *end;
    const char *shown;
    char separator;
    size_t line, row_line;     /* of the next character; where the last row began */
    nn_text cells;             /* the row's cells, each NUL-terminated */
    size_t *starts;
    size_t cell_count, capacity;
} Csv;

int csv_begin(Csv *csv, const nn_bytes *text, const char *shown, char separator, nn_error *error);
int csv_row(Csv *csv, nn_error *error);      /* 1: a row; 0: no more; -1: an error */
const char *csv_cell(const Csv *csv, size_t index);
void csv_free(Csv *csv);

#endif
