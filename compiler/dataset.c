/* dataset.c - from `data = csv("ages.csv", …) -> scale(1/255)` to samples in memory.
 *
 * The sources' readers are the runtime's; here their settings are turned into its options, paths are held to the
 * file's folder, and the functions of one sample are compiled like a model of their own and run over the data. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

typedef struct Loader { Run *run; const DataSource *source; bool bad; } Loader;

static const Value *argument(const Loader *l, const char *name) {
    return map_get(&l->source->arguments, name);
}

static void complain(Loader *l, Loc loc, const char *text) {
    diag_error(l->run->comp, loc.source != NULL ? loc : l->source->loc, "NN0227", "%s: %s", l->source->name, text);
    l->bad = true;
}

/* ---- paths ---- */

static const char *data_path(Loader *l, const Value *value) {
    if (value->kind != VALUE_STRING) {
        complain(l, value->loc, "a path is a string");
        return NULL;
    }
    const Source *source = value->loc.source != NULL ? value->loc.source : l->source->loc.source;
    if (source != NULL && strcmp(source->path, "--data") == 0) return value->text;
    const char *path = path_beside(l->run->comp, source, value->text, l->run->options->allow_path);
    if (path != NULL) return path;
    complain(l, value->loc, "a data path stays inside the file's folder, unless --allow-path is given");
    return NULL;
}

/* ---- arguments that are one thing or a map by the input's name ---- */

static void file_list(Loader *l, const char *name, bool paths, nn_file_array **files, int *count) {
    const Value *value = argument(l, name);
    *files = NULL;
    *count = 0;
    if (value == NULL || value->kind == VALUE_NONE) return;
    bool map = value->kind == VALUE_MAP, list = value->kind == VALUE_LIST;
    size_t items = map ? value->map->values.count : list ? value->list->items.count : 1;
    *files = arena_alloc(l->run->comp, (items + 1) * sizeof **files);
    for (size_t i = 0; i < items; i++) {
        Value item = map ? value->map->values.data[i] : list ? value->list->items.data[i] : *value;
        if (item.loc.source == NULL) item.loc = value->loc;
        (*files)[i].name = map && value->map->keys.data[i].kind == VALUE_STRING ? value->map->keys.data[i].text : NULL;
        (*files)[i].path = paths ? data_path(l, &item) : item.kind == VALUE_STRING ? item.text : NULL;
        if ((*files)[i].path == NULL && !l->bad) complain(l, item.loc, "a string is needed here");
    }
    *count = (int)items;
}

static const char *string_argument(Loader *l, const char *name) {
    const Value *value = argument(l, name);
    if (value == NULL || value->kind == VALUE_NONE) return NULL;
    if (value->kind == VALUE_STRING) return value->text;
    complain(l, value->loc, arena_printf(l->run->comp, "%s must be a string", name));
    return NULL;
}

static const float *fill_argument(Loader *l) {
    const Value *value = argument(l, "fill");
    if (value == NULL || value->kind == VALUE_NONE) return NULL;
    if (value->kind != VALUE_NUMBER) {
        complain(l, value->loc, "fill must be a number");
        return NULL;
    }
    float *fill = arena_alloc(l->run->comp, sizeof *fill);
    *fill = (float)value->number;
    return fill;
}

/* ---- csv ---- */

static const char *const *columns_of(Loader *l, const Value *value, int *count) {
    size_t items = value->kind == VALUE_LIST ? value->list->items.count : 1;
    const char **columns = arena_alloc(l->run->comp, (items + 1) * sizeof *columns);
    for (size_t i = 0; i < items; i++) {
        const Value *item = value->kind == VALUE_LIST ? &value->list->items.data[i] : value;
        if (item->kind == VALUE_STRING) columns[i] = item->text;
        else if (item->kind == VALUE_NUMBER) columns[i] = arena_printf(l->run->comp, "%.0f", item->number);
        else complain(l, item->loc, "a column is named by a string");
    }
    *count = (int)items;
    return columns;
}

static void csv_groups(Loader *l, const char *name, nn_csv_group **groups, int *count) {
    const Value *value = argument(l, name);
    *groups = NULL;
    *count = 0;
    if (value == NULL || value->kind == VALUE_NONE) return;
    size_t items = value->kind == VALUE_MAP ? value->map->keys.count : 1;
    *groups = arena_alloc(l->run->comp, (items + 1) * sizeof **groups);
    for (size_t i = 0; i < items; i++) {
        const Value *item = value->kind == VALUE_MAP ? &value->map->values.data[i] : value;
        if (value->kind == VALUE_MAP && value->map->keys.data[i].kind == VALUE_STRING)
            (*groups)[i].name = value->map->keys.data[i].text;
        (*groups)[i].columns = columns_of(l, item, &(*groups)[i].column_count);
    }
    *count = (int)items;
}

static nn_dataset *load_csv(Loader *l, nn_error *error) {
    nn_csv_options options = { .header = NN_HEADER_AUTO };
    nn_csv_group *inputs, *targets;
    const Value *header = argument(l, "header");
    const char *separator = string_argument(l, "separator"), *path = data_path(l, argument(l, "path"));
    bool truth;
    csv_groups(l, "features", &inputs, &options.input_count);
    csv_groups(l, "target", &targets, &options.target_count);
    options.inputs = inputs;
    options.targets = targets;
    options.sample_weight = string_argument(l, "sample_weight");
    options.fill = fill_argument(l);
    if (header != NULL && value_truth(header, &truth)) options.header = truth ? NN_HEADER_YES : NN_HEADER_NO;
    if (separator != NULL && strlen(separator) != 1)
        complain(l, argument(l, "separator")->loc, "separator is one character");
    else if (separator != NULL) options.separator = separator[0];
    return l->bad ? NULL : nn_data_csv(path, &options, error);
}

/* ---- idx, npy, npz ---- */

static nn_dataset *load_files(Loader *l, const char *inputs_name, const char *targets_name, bool idx, nn_error *error) {
    nn_file_array *inputs, *targets;
    nn_file_arrays files = { 0 };
    const Value *weight = argument(l, "sample_weight");
    file_list(l, inputs_name, true, &inputs, &files.input_count);
    file_list(l, targets_name, true, &targets, &files.target_count);
    files.inputs = inputs;
    files.targets = targets;
    if (weight != NULL && weight->kind != VALUE_NONE) files.sample_weight = data_path(l, weight);
    if (l->bad) return NULL;
    return idx ? nn_data_idx(&files, error) : nn_data_npy(&files, error);
}

static nn_dataset *load_npz(Loader *l, nn_error *error) {
    nn_file_array *inputs, *targets;
    nn_file_arrays files = { 0 };
    const char *path = data_path(l, argument(l, "path"));
    file_list(l, "x", false, &inputs, &files.input_count);
    file_list(l, "y", false, &targets, &files.target_count);
    files.inputs = inputs;
    files.targets = targets;
    files.sample_weight = string_argument(l, "sample_weight");
    return l->bad ? NULL : nn_data_npz(path, &files, error);
}

/* ---- rows ---- */

static bool row_values(const Value *value, float *out, size_t *count) {
    if (value->kind == VALUE_NUMBER || value->kind == VALUE_BOOL) {
        if (out != NULL) out[*count] = (float)value->number;
        ++*count;
        return true;
    }
    if (value->kind != VALUE_LIST) return false;
    for (size_t i = 0; i < value->list->items.count; i++)
        if (!row_values(&value->list->items.data[i], out, count)) return false;
    return true;
}

static void load_rows_array(Loader *l, nn_dataset *data, enum nn_role role, const char *name, const Value *rows,
                            nn_error *error) {
    size_t size = 0;
    if (rows->kind != VALUE_LIST || rows->list->items.count != data->count) {
        complain(l, rows->loc, "x and y are lists with one item a sample");
        return;
    }
    row_values(&rows->list->items.data[0], NULL, &size);
    int32_t dims[1] = { (int32_t)size };
    nn_array *array = nn_dataset_add(data, role, name, "rows", NN_F32, 1, dims, error);
    if (array == NULL) return;
    for (size_t i = 0; i < data->count; i++) {
        size_t count = 0;
        bool fits = row_values(&rows->list->items.data[i], NULL, &count) && count == size;
        if (!fits) {
            complain(l, rows->loc,
                     arena_printf(l->run->comp, "row %zu does not hold %zu numbers like the first", i, size));
            return;
        }
        count = 0;
        row_values(&rows->list->items.data[i], (float *)array->values + i * size, &count);
    }
}

static nn_dataset *load_rows(Loader *l, nn_error *error) {
    const Value *x = argument(l, "x"), *y = argument(l, "y");
    if (x->kind != VALUE_LIST || x->list->items.count == 0) {
        complain(l, x->loc, "x is a list with one item a sample");
        return NULL;
    }
    nn_dataset *data = nn_dataset_new(x->list->items.count, error);
    if (data == NULL) return NULL;
    load_rows_array(l, data, NN_ROLE_INPUT, NULL, x, error);
    if (!l->bad && y->kind != VALUE_NONE) load_rows_array(l, data, NN_ROLE_TARGET, NULL, y, error);
    if (!l->bad && error->status == 0) return data;
    nn_dataset_free(data);
    return NULL;
}

/* ---- functions of one sample ---- */

static void array_to_float(nn_array *array, size_t count) {
    if (array->element == NN_F32) return;
    for (size_t i = 0; i < count * array->size; i++) {
        int32_t integer;
        memcpy(&integer, (char *)array->values + 4 * i, 4);
        float number = (float)integer;
        memcpy((char *)array->values + 4 * i, &number, 4);
    }
    array->element = NN_F32;
}

/* A module whose prediction is the chain of functions over one sample of the array's shape; NULL after an error. */
static Module *pipe_module(Loader *l, const nn_array *array) {
    Elaborator all = *l->run->all;
    Module *module = arena_alloc(l->run->comp, sizeof *module);
    Shape shape = { .batched = true, .rank = array->rank + 1, .dims = { 1 } };
    for (int i = 0; i < array->rank; i++) shape.dims[i + 1] = array->dims[i];
    *module = (Module){ .name = "sample", .batch = 64 };
    all.module = module;
    Argument input = { .name = "x", .element = ELEMENT_F32, .shape = shape, .loc = l->source->loc };
    array_push(l->run->comp, &module->arguments, input);
    module->input_count = 1;
    Elaboration e = elaboration_begin(&all, PROGRAM_PREDICT);
    origin_set(&e, l->source->loc);
    Value value = value_tensor(ir_input(&e.builder, 0, ELEMENT_F32, shape));
    Frame frame = { .path = "", .call = l->source->loc };
    for (size_t i = 0; i < l->source->pipes.count; i++) {
        Value f = { .kind = VALUE_FUNCTION, .function = l->source->pipes.data[i] };
        value = apply(&e, &frame, l->source->loc, &f, &value, 1);
    }
    if (value.kind == VALUE_BAD) return NULL;
    if (value.kind != VALUE_TENSOR || !value_shape(&e, &value)->batched || module->variables.count > 0) {
        complain(l, l->source->loc, "data is piped through functions of one sample, without weights");
        return NULL;
    }
    Argument output = { .name = "y", .element = ELEMENT_F32, .shape = *value_shape(&e, &value), .loc = l->source->loc };
    array_push(l->run->comp, &module->outputs, output);
    array_push(l->run->comp, &module->programs[PROGRAM_PREDICT].results, value_ref(&e, l->source->loc, &value));
    return module;
}

static bool pipe_array(const nn_model *model, nn_array *array, size_t count, nn_error *error) {
    size_t size = model->outputs[0].size, batch = (size_t)model->batch;
    float *values = nn_array_alloc(count, size * sizeof *values, error);
    void *scratch = nn_struct_new(model->scratch_bytes, error);
    for (size_t i = 0; values != NULL && scratch != NULL && i < count; i += batch) {
        const void *inputs[1] = { (const float *)array->values + i * array->size };
        float *outputs[1] = { values + i * size };
        model->predict(NULL, scratch, (int)(count - i < batch ? count - i : batch), inputs, outputs);
    }
    free(scratch);
    if (values == NULL || error->status != 0) {
        free(values);
        return false;
    }
    free(array->values);
    array->values = values;
    array->size = size;
    array->rank = model->outputs[0].rank;
    memcpy(array->dims, model->outputs[0].dims, sizeof array->dims);
    return true;
}

static bool pipe_run(Loader *l, nn_dataset *data, nn_error *error) {
    Run inner = *l->run;
    array_to_float(&data->inputs[0], data->count);
    inner.module = pipe_module(l, &data->inputs[0]);
    inner.jit = NULL;
    inner.weights = NULL;
    inner.text = (nn_bytes){ 0 };
    if (inner.module == NULL) return false;
    if (!run_passes(&inner) || !run_jit(&inner)) {
        l->run->status = inner.status;
        return false;
    }
    bool fine = pipe_array(inner.model, &data->inputs[0], data->count, error);
    run_free(&inner);
    return fine;
}

static nn_dataset *load_kind(Loader *l, nn_error *error) {
    const char *name = l->source->name;
    if (strcmp(name, "csv") == 0) return load_csv(l, error);
    if (strcmp(name, "idx") == 0) return load_files(l, "images", "labels", true, error);
    if (strcmp(name, "npy") == 0) return load_files(l, "x", "y", false, error);
    if (strcmp(name, "npz") == 0) return load_npz(l, error);
    if (strcmp(name, "rows") == 0) return load_rows(l, error);
    if (strcmp(name, "insurance") == 0) return nn_data_insurance(error);
    assert(strcmp(name, "digits") == 0);
    return nn_data_digits(error);
}

nn_dataset *dataset_load(Run *run, const DataSource *source) {
    Loader loader = { .run = run, .source = source };
    nn_error error = { 0 };
    nn_dataset *data = load_kind(&loader, &error);
    bool fine = data != NULL && !loader.bad;
    if (fine && source->pipes.count > 0) fine = pipe_run(&loader, data, &error);
    if (fine) return data;
    nn_dataset_free(data);
    if (error.status != 0 || error.message != NULL) run_failed(run, &error);
    else {
        run_diagnostics(run);
        if (run->status == 0) run->status = EXIT_INPUT;
    }
    return NULL;
}
