/* data_csv.c - a dataset from a CSV file: the columns by name, numbers checked, text classes numbered.
 *
 * Example: features {"age"}, target {"species"} where species holds "cat" and "dog": the input is [1], the target [] of
 * 0 and 1 (classes in sorted order, their names kept in class_names). Two passes over the text: the first counts the
 * rows, decides what each target is and collects its classes; the second converts. Where the caller gives the classes of a
 * column, their order is his. */
#include "csv.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One input or target: its columns in the file, and what the first pass found out. */
typedef struct Group {
    size_t *columns;
    size_t column_count;
    enum nn_role role;
    const char *name;
    int is_text;               /* a column whose first cell is no number, or whose classes are given */
    const nn_csv_classes *given;
    int is_whole;              /* all numbers are whole and fit int32 */
    char **classes;            /* the first `sorted` are sorted and differ */
    size_t class_count, sorted, class_capacity;
} Group;

typedef struct Table {
    Csv csv;
    const nn_csv_options *options;
    char **columns;            /* names */
    size_t column_count;
    int has_header;
    Group *groups;             /* inputs, then targets */
    size_t group_count;
    size_t weight_column;      /* SIZE_MAX: none */
    size_t rows;
} Table;

/* ---- Cells ---- */

enum cell_kind { CELL_NUMBER, CELL_EMPTY, CELL_NAN, CELL_INFINITE, CELL_TEXT };

/* Decimal numbers alone: strtod would also take 0x10 and nan(1). */
static enum cell_kind cell_number(const char *cell, double *value) {
    if (*cell == '\0') return CELL_EMPTY;
    const char *word = cell + (*cell == '-' || *cell == '+');
    char lower[10] = {0};
    for (int i = 0; i < 9 && word[i] != '\0'; i++) {
        lower[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] + 32 : word[i]);
    }
    if (strcmp(lower, "nan") == 0) return CELL_NAN;
    if (strcmp(lower, "inf") == 0 || strcmp(lower, "infinity") == 0) return CELL_INFINITE;
    if (cell[strspn(cell, "0123456789+-.eE")] != '\0') return CELL_TEXT;
    char *end;
    *value = strtod(cell, &end);
    return *end == '\0' && end != cell ? CELL_NUMBER : CELL_TEXT;
}

/* The cell is shown on one line, a long one by its beginning. */
static int cell_error(const Table *table, size_t column, const char *cell, const char *what, nn_error *error) {
    char shown[64] = {0};
    for (size_t i = 0; i + 1 < sizeof shown && cell[i] != '\0'; i++) {
        shown[i] = (unsigned char)cell[i] < 0x20 ? ' ' : cell[i];
    }
    return nn_error_set(error, NN_INPUT, "%s:%zu: column \"%s\" %s%s%s", table->csv.shown, table->csv.row_line,
                        table->columns[column], what, shown, shown[0] != '\0' ? "\"" : "");
}

static int cell_value(const Table *table, size_t column, double *value, nn_error *error) {
    const char *cell = column < table->csv.cell_count ? csv_cell(&table->csv, column) : "";
    const float *fill = table->options->fill;
    enum cell_kind kind = cell_number(cell, value);
    if (kind == CELL_NUMBER) {
        if (fabs(*value) < 3.40282356779733e38) return 0;      /* rounds to the largest float at most */
        return cell_error(table, column, cell, "is beyond f32: \"", error);
    }
    if (kind == CELL_TEXT) return cell_error(table, column, cell, "is not a number: \"", error);
    if (fill != NULL) {
        *value = (double)*fill;
        return 0;
    }
    if (kind == CELL_EMPTY) return cell_error(table, column, "", "is empty", error);
    return cell_error(table, column, cell, "is not a finite number: \"", error);
}

/* ---- Columns ---- */

static int column_find(const Table *table, const char *name, size_t *column, nn_error *error) {
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < table->column_count; i++) {
        if (strcmp(table->columns[i], name) != 0) continue;
        if (found != SIZE_MAX) {
            return nn_error_set(error, NN_INPUT, "%s: two columns are called \"%s\"", table->csv.shown, name);
        }
        found = i;
    }
    *column = found;
    if (found != SIZE_MAX) return 0;
    nn_text names = {0};
    for (size_t i = 0; i < table->column_count && i < 20; i++) {
        nn_text_format(&names, i > 0 ? ", %.60s" : "%.60s", table->columns[i]);
    }
    if (table->column_count > 20) nn_text_add(&names, ", ...");
    int status = names.failed ? nn_error_memory(error)
                              : nn_error_set(error, NN_INPUT, "%s has no column \"%s\"; it has: %s",
                                             table->csv.shown, name, names.data);
    nn_text_free(&names);
    return status;
}

/* Reads the first row: names, or numbers "0", "1", ... */
static int columns_read(Table *table, nn_error *error) {
    Csv *csv = &table->csv;
    CsvMark before = csv_mark(csv);
    int got = csv_row(csv, error);
    if (got < 0) return NN_INPUT;
    if (got == 0) return nn_error_set(error, NN_INPUT, "%s has no rows", csv->shown);
    table->has_header = table->options->header == NN_HEADER_YES;
    for (size_t i = 0; i < csv->cell_count && table->options->header == NN_HEADER_AUTO; i++) {
        double value;
        if (cell_number(csv_cell(csv, i), &value) == CELL_TEXT) table->has_header = 1;
    }
    table->columns = nn_array_alloc(csv->cell_count, sizeof(char *), error);
    if (table->columns == NULL) return NN_SYSTEM;
    for (; table->column_count < csv->cell_count; table->column_count++) {
        nn_text name = {0};
        if (table->has_header) nn_text_add(&name, csv_cell(csv, table->column_count));
        else nn_text_format(&name, "%zu", table->column_count);
        if (name.failed) return nn_error_memory(error);
        table->columns[table->column_count] = name.data;
    }
    return table->has_header ? 0 : csv_return(csv, before, error);      /* that row was data: go back */
}

static int group_fill(Table *table, Group *group, const nn_csv_group *from, enum nn_role role, nn_error *error) {
    group->role = role;
    group->name = from->name;
    group->columns = nn_array_alloc((size_t)from->column_count, sizeof(size_t), error);
    if (group->columns == NULL) return NN_SYSTEM;
    for (int i = 0; i < from->column_count; i++) {
        int status = column_find(table, from->columns[i], &group->columns[i], error);
        if (status != 0) return status;
        group->column_count++;
    }
    for (int i = 0; i < table->options->classes_count; i++) {
        const nn_csv_classes *classes = &table->options->classes[i];
        if (group->column_count != 1 || strcmp(classes->column, table->columns[group->columns[0]]) != 0) continue;
        group->given = classes;
        group->is_text = 1;
    }
    return 0;
}

/* All columns that are neither target nor weight. */
static int group_fill_rest(Table *table, Group *group, nn_error *error) {
    group->columns = nn_array_alloc(table->column_count, sizeof(size_t), error);
    if (group->columns == NULL) return NN_SYSTEM;
    for (size_t column = 0; column < table->column_count; column++) {
        int taken = column == table->weight_column;
        for (size_t g = 1; g < table->group_count; g++) {
            for (size_t i = 0; i < table->groups[g].column_count; i++) taken |= table->groups[g].columns[i] == column;
        }
        if (!taken) group->columns[group->column_count++] = column;
    }
    if (group->column_count > 0) return 0;
    return nn_error_set(error, NN_INPUT, "%s has no column left for the input", table->csv.shown);
}

static int groups_make(Table *table, nn_error *error) {
    const nn_csv_options *options = table->options;
    size_t inputs = options->input_count > 0 ? (size_t)options->input_count : 1;
    table->group_count = inputs + (size_t)options->target_count;
    table->groups = nn_array_alloc(table->group_count, sizeof *table->groups, error);
    if (table->groups == NULL) return NN_SYSTEM;
    table->weight_column = SIZE_MAX;
    int status = 0;
    if (options->sample_weight != NULL) {
        status = column_find(table, options->sample_weight, &table->weight_column, error);
    }
    for (int i = 0; i < options->target_count && status == 0; i++) {
        status = group_fill(table, &table->groups[inputs + (size_t)i], &options->targets[i], NN_ROLE_TARGET, error);
    }
    for (int i = 0; i < options->input_count && status == 0; i++) {
        status = group_fill(table, &table->groups[i], &options->inputs[i], NN_ROLE_INPUT, error);
    }
    if (status == 0 && options->input_count == 0) status = group_fill_rest(table, &table->groups[0], error);
    for (size_t g = 0; g < table->group_count; g++) table->groups[g].is_whole = 1;
    return status;
}

/* ---- Classes of a text target ---- */

static int strings_compare(const void *left, const void *right) {
    return strcmp(*(char *const *)left, *(char *const *)right);
}

static void classes_sort(Group *group) {
    if (group->class_count == 0) return;
    qsort(group->classes, group->class_count, sizeof *group->classes, strings_compare);
    size_t kept = 1;
    for (size_t i = 1; i < group->class_count; i++) {
        if (strcmp(group->classes[i], group->classes[kept - 1]) == 0) free(group->classes[i]);
        else group->classes[kept++] = group->classes[i];
    }
    group->class_count = group->sorted = kept;
}

static char **class_find(const Group *group, const char *name) {
    if (group->sorted == 0) return NULL;
    return bsearch(&name, group->classes, group->sorted, sizeof *group->classes, strings_compare);
}

/* Sorted only when twice as many have come as differ: n log n in all, also when every row is another class. */
static int class_note(Group *group, const char *name, nn_error *error) {
    if (class_find(group, name) != NULL) return 0;
    if (group->class_count == group->class_capacity) {
        classes_sort(group);
        size_t capacity = group->class_count < 128 ? 256 : group->class_count * 2;
        char **classes = realloc(group->classes, capacity * sizeof *classes);
        if (classes == NULL) return nn_error_memory(error);
        group->classes = classes;
        group->class_capacity = capacity;
    }
    nn_text copy = {0};
    nn_text_add(&copy, name);
    if (copy.failed) return nn_error_memory(error);
    group->classes[group->class_count++] = copy.data;
    return 0;
}

/* ---- The two passes ---- */

static int row_check(Table *table, nn_error *error) {
    size_t have = table->csv.cell_count, need = table->column_count;
    if (have == need || (have < need && table->options->fill != NULL)) return 0;
    return nn_error_set(error, NN_INPUT, "%s:%zu: %zu cells where the %s %zu (%s column \"%s\")",
                        table->csv.shown, table->csv.row_line, have,
                        table->has_header ? "header has" : "first row has", need,
                        have < need ? "the row lacks" : "more after", table->columns[have < need ? have : need - 1]);
}

/* The number of a text among the classes that were given; -1 and an error if it is none of them. */
static int32_t class_given(const Table *table, const Group *group, const char *cell, nn_error *error) {
    for (int i = 0; i < group->given->count; i++) {
        if (strcmp(group->given->names[i], cell) == 0) return i;
    }
    if (*cell == '\0') cell_error(table, group->columns[0], "", "is empty", error);
    else cell_error(table, group->columns[0], cell, "holds what is not among its classes: \"", error);
    return -1;
}

static int group_scan(Table *table, Group *group, nn_error *error) {
    double value = 0;
    int may_be_text = group->role == NN_ROLE_TARGET || table->options->text_inputs;
    if (table->rows == 0 && may_be_text && group->column_count == 1 && group->given == NULL) {
        group->is_text = group->columns[0] < table->csv.cell_count &&
                         cell_number(csv_cell(&table->csv, group->columns[0]), &value) == CELL_TEXT;
    }
    if (group->is_text) {
        size_t column = group->columns[0];
        const char *cell = column < table->csv.cell_count ? csv_cell(&table->csv, column) : "";
        if (group->given != NULL) return class_given(table, group, cell, error) < 0 ? NN_INPUT : 0;
        if (*cell == '\0') return cell_error(table, column, "", "is empty", error);
        return class_note(group, cell, error);
    }
    for (size_t i = 0; i < group->column_count; i++) {
        int status = cell_value(table, group->columns[i], &value, error);
        if (status != 0) return status;
        if (value != floor(value) || value < -2147483648.0 || value > 2147483647.0) group->is_whole = 0;
    }
    return 0;
}

static int table_scan(Table *table, nn_error *error) {
    int got;
    while ((got = csv_row(&table->csv, error)) > 0) {
        int status = row_check(table, error);
        double weight;
        for (size_t g = 0; g < table->group_count && status == 0; g++) {
            status = group_scan(table, &table->groups[g], error);
        }
        if (status == 0 && table->weight_column != SIZE_MAX) {
            status = cell_value(table, table->weight_column, &weight, error);
        }
        if (status != 0) return status;
        table->rows++;
    }
    if (got < 0) return NN_INPUT;
    for (size_t g = 0; g < table->group_count; g++) {
        classes_sort(&table->groups[g]);
        if (table->groups[g].class_count > INT32_MAX) return nn_error_memory(error);
    }
    if (table->rows > 0) return 0;
    return nn_error_set(error, NN_INPUT, "%s has no rows%s", table->csv.shown,
                        table->has_header ? " after its header" : "");
}

/* The row's values of a group, as elements of 4 bytes. */
static int group_values(const Table *table, const Group *group, int element, void *values, nn_error *error) {
    if (group->given != NULL) {
        *(int32_t *)values = class_given(table, group, csv_cell(&table->csv, group->columns[0]), error);
        return 0;              /* the first pass has found it */
    }
    if (group->is_text) {
        char **found = class_find(group, csv_cell(&table->csv, group->columns[0]));
        *(int32_t *)values = (int32_t)(found - group->classes);
        return 0;
    }
    for (size_t i = 0; i < group->column_count; i++) {
        double value = 0;
        int status = cell_value(table, group->columns[i], &value, error);
        if (status != 0) return status;
        if (element == NN_I32) ((int32_t *)values)[i] = (int32_t)value;
        else ((float *)values)[i] = (float)value;
    }
    return 0;
}

static int group_element(const Group *group) {
    return group->is_text || group->is_whole ? NN_I32 : NN_F32;
}

/* Where a group's values go: an array of the dataset, or a file that is read through rows. */
typedef struct Target { nn_array *array; FILE *spool; void *row; } Target;

static int target_store(const Table *table, const Group *group, const Target *target, size_t row, nn_error *error) {
    size_t bytes = group->column_count * 4;
    int element = group_element(group);
    if (target->spool == NULL) {
        return group_values(table, group, element, (char *)target->array->values + row * bytes, error);
    }
    int status = group_values(table, group, element, target->row, error);
    if (status != 0 || fwrite(target->row, 1, bytes, target->spool) == bytes) return status;
    return nn_error_set(error, NN_SYSTEM, "%s: the copy that it is read from cannot be written: %s", table->csv.shown,
                        strerror(errno));
}

/* A target of one column has no axis: it may be a class number. */
static int target_open(const Table *table, const Group *group, nn_dataset *data, Target *target, nn_error *error) {
    int rank = group->role == NN_ROLE_TARGET && group->column_count == 1 ? 0 : 1, element = group_element(group);
    int32_t dims[1] = {(int32_t)group->column_count};
    if (!table->options->stream) {
        target->array = nn_dataset_add(data, group->role, group->name, table->csv.shown, element, rank, dims, error);
        return target->array == NULL;
    }
    nn_rows *rows = nn_rows_spool(&target->spool, element, group->column_count, table->csv.shown, error);
    target->row = nn_array_alloc(group->column_count, 4, error);
    if (rows == NULL || target->row == NULL) return nn_rows_free(rows), 1;
    target->array = nn_dataset_add_rows(data, group->role, group->name, table->csv.shown, rank, dims, rows, error);
    return target->array == NULL;
}

static int rows_store(Table *table, nn_dataset *data, const Target *targets, nn_error *error) {
    for (size_t row = 0; row < table->rows; row++) {
        if (csv_row(&table->csv, error) <= 0) return NN_INPUT;
        int status = 0;
        double weight = 1;
        for (size_t g = 0; g < table->group_count && status == 0; g++) {
            status = target_store(table, &table->groups[g], &targets[g], row, error);
        }
        if (status == 0 && table->weight_column != SIZE_MAX) {
            status = cell_value(table, table->weight_column, &weight, error);
            data->sample_weight[row] = (float)weight;
        }
        if (status != 0) return status;
    }
    for (size_t g = 0; g < table->group_count; g++) {
        if (targets[g].spool != NULL && fflush(targets[g].spool) != 0) {
            return nn_error_set(error, NN_SYSTEM, "%s: the copy that it is read from cannot be written: %s",
                                table->csv.shown, strerror(errno));
        }
    }
    return 0;
}

/* Given classes become the group's own, like those that were found. */
static int classes_copy(Group *group, nn_error *error) {
    if (group->given == NULL) return 0;
    group->classes = nn_array_alloc((size_t)group->given->count, sizeof *group->classes, error);
    for (int i = 0; group->classes != NULL && i < group->given->count; i++) {
        nn_text copy = {0};
        nn_text_add(&copy, group->given->names[i]);
        if (copy.data == NULL) return nn_error_memory(error);
        group->classes[group->class_count++] = copy.data;
    }
    return group->classes == NULL;
}

static int class_names_move(Table *table, nn_dataset *data, nn_error *error) {
    size_t inputs = (size_t)data->input_count;
    for (size_t g = 0; g < table->group_count; g++) {
        nn_array *array = g < inputs ? &data->inputs[g] : &data->targets[g - inputs];
        Group *group = &table->groups[g];
        if (classes_copy(group, error) != 0) return 1;
        array->class_names = group->classes;
        array->class_count = (int)group->class_count;
        group->classes = NULL;
        group->class_count = 0;
    }
    return 0;
}

/* The second pass, after csv_return. Arrays may move while others are added, so their places are taken at the end. */
static int table_store(Table *table, nn_dataset *data, nn_error *error) {
    Target *targets = nn_array_alloc(table->group_count, sizeof *targets, error);
    int failed = targets == NULL;
    for (size_t g = 0; g < table->group_count && !failed; g++) {
        failed = target_open(table, &table->groups[g], data, &targets[g], error);
    }
    if (!failed && table->weight_column != SIZE_MAX) failed = nn_dataset_add_weights(data, error) == NULL;
    for (size_t g = 0; g < table->group_count && !failed; g++) {
        size_t inputs = (size_t)data->input_count;
        targets[g].array = g < inputs ? &data->inputs[g] : &data->targets[g - inputs];
    }
    if (!failed) failed = rows_store(table, data, targets, error);
    for (size_t g = 0; targets != NULL && g < table->group_count; g++) free(targets[g].row);
    free(targets);
    if (!failed) failed = class_names_move(table, data, error);
    return failed;
}

static void table_free(Table *table) {
    for (size_t g = 0; table->groups != NULL && g < table->group_count; g++) {
        Group *group = &table->groups[g];
        for (size_t i = 0; i < group->class_count; i++) free(group->classes[i]);
        free(group->classes);
        free(group->columns);
    }
    free(table->groups);
    for (size_t i = 0; i < table->column_count; i++) free(table->columns[i]);
    free(table->columns);
    csv_free(&table->csv);
}

/* Both passes over an opened table; frees it. */
static nn_dataset *table_read(Table *table, int status, nn_error *error) {
    nn_dataset *data = NULL;
    CsvMark start = {0};
    if (status == 0) status = columns_read(table, error);
    if (status == 0) status = groups_make(table, error);
    if (status == 0) start = csv_mark(&table->csv);
    if (status == 0) status = table_scan(table, error);
    if (status == 0) data = nn_dataset_new(table->rows, error);
    if (data != NULL) status = csv_return(&table->csv, start, error);
    if (data != NULL && status == 0) status = table_store(table, data, error);
    table_free(table);
    if (status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}

static char separator_of(const nn_csv_options *options) {
    return options->separator != 0 ? options->separator : ',';
}

static int separator_check(const nn_csv_options *options, const char *shown, nn_error *error) {
    if (strchr("\"\r\n", separator_of(options)) == NULL) return 0;
    return nn_error_set(error, NN_INPUT, "%s: a quote or a line's end cannot separate columns", shown);
}

static const nn_csv_options no_options = {0};

nn_dataset *nn_data_csv_parse(const nn_bytes *text, const char *shown, const nn_csv_options *options,
                              nn_error *error) {
    Table table = {.options = options != NULL ? options : &no_options};
    int status = separator_check(table.options, shown, error);
    if (status == 0) status = csv_begin(&table.csv, text, shown, separator_of(table.options), error);
    return table_read(&table, status, error);
}

static nn_dataset *csv_stream(const char *path, const nn_csv_options *options, nn_error *error) {
    Table table = {.options = options};
    int status = separator_check(options, path, error);
    if (status == 0) status = csv_open(&table.csv, path, separator_of(options), error);
    return table_read(&table, status, error);
}

nn_dataset *nn_data_csv(const char *path, const nn_csv_options *options, nn_error *error) {
    nn_bytes text;
    if (options != NULL && options->stream) return csv_stream(path, options, error);
    if (nn_file_read(path, &text, error) != 0) return NULL;
    nn_dataset *data = nn_data_csv_parse(&text, path, options, error);
    nn_bytes_free(&text);
    return data;
}
