/* elaborate.c - from a file to the module: declarations collected, programs elaborated one after the other.
 *
 * The init program goes first: it makes the weights. Prediction gives the layer table and the outputs; metrics, slots
 * and the training programs follow where there is a train block. Example: a file with one dense layer and a train
 * block gives seven programs over dense/kernel, dense/bias, learning_rate, step, loss/total, loss/count. */
#include "elaborate.h"

#include "../runtime/nn.h"

#include <stdlib.h>
#include <string.h>

/* ---- declarations ---- */

/* A metric and a fn may have one name: see metric_find. */
static bool may_share(const Decl *a, const Decl *b) {
    return (a->kind == DECL_METRIC && b->kind == DECL_FN) || (a->kind == DECL_FN && b->kind == DECL_METRIC);
}

static void global_add(Elaborator *all, Decl *decl, const Builtin *builtin, bool library) {
    int64_t *first = index_at(all->comp, &all->global_index, decl->name);
    for (size_t i = 0; *first >= 0 && i < all->globals.count; i++) {
        const Global *known = &all->globals.data[i];
        if (known->name != decl->name) continue;
        if (known->library) continue;           /* a user's name hides a library name: users' come first */
        if (may_share(known->decl, decl) && !(library && known->decl->kind == DECL_FN)) continue;
        if (library) {
            all->globals.data[i].hides = true;
            return;
        }
        Diagnostic *d = diag_error(all->comp, decl->loc, "NN0221", "%s is declared twice", decl->name);
        if (d != NULL) diag_note(all->comp, d, known->decl->loc, "the first is here");
        return;
    }
    array_push(all->comp, &all->globals, ((Global){ .name = decl->name, .decl = decl, .builtin = builtin,
                                                    .library = library }));
    bool metric = *first >= 0 && all->globals.data[*first].decl->kind == DECL_METRIC;
    if (*first < 0 || (metric && decl->kind != DECL_METRIC)) *first = (int64_t)all->globals.count - 1;
}

/* The files that are being read, the innermost first: an import of one of them is a cycle. */
typedef struct Import { const Source *source; const struct Import *from; } Import;

static void import_file(Elaborator *all, const Decl *import, const Import *from);

static void declarations_add(Elaborator *all, const File *file, const Import *from) {
    Import here = { file->source, from };
    for (size_t i = 0; i < file->decls.count; i++) {
        Decl *decl = file->decls.data[i];
        switch (decl->kind) {
        case DECL_IMPORT: import_file(all, decl, &here); break;
        case DECL_TRAIN:
            if (from != NULL)
                diag_error(all->comp, decl->loc, "NN0237", "an imported file holds declarations only, found train");
            else if (all->train != NULL) diag_error(all->comp, decl->loc, "NN0221", "there can be one train block");
            else all->train = decl;
            break;
        default: global_add(all, decl, NULL, file->source->library);
        }
    }
}

static void import_cycle(Elaborator *all, const Decl *import, const Import *from, const char *path) {
    const char *chain = path;
    for (const Import *at = from; at != NULL; at = at->from) {
        chain = arena_printf(all->comp, "%s imports %s", at->source->path, chain);
        if (strcmp(at->source->path, path) == 0) break;
    }
    diag_error(all->comp, import->loc, "NN0238", "files import each other: %s", chain);
}

static void import_file(Elaborator *all, const Decl *import, const Import *from) {
    const char *path = path_beside(all->comp, from->source, import->name, all->options->allow_path);
    if (path == NULL) {
        diag_error(all->comp, import->loc, "NN0238",
                   "an import stays inside the file's folder, unless --allow-path is given");
        return;
    }
    for (const Import *at = from; at != NULL; at = at->from)
        if (strcmp(at->source->path, path) == 0) {
            import_cycle(all, import, from, path);
            return;
        }
    for (size_t i = 0; i < all->sources_read.count; i++)
        if (strcmp(all->sources_read.data[i]->path, path) == 0) return;
    nn_bytes bytes = { 0 };
    nn_error error = { 0 };
    if (nn_file_read(path, &bytes, &error) != 0) {
        diag_error(all->comp, import->loc, "NN0238", "%s", error.message != NULL ? error.message : "cannot be read");
        nn_error_clear(&error);
        return;
    }
    Source *source = arena_alloc(all->comp, sizeof *source);
    *source = (Source){ .path = path, .text = arena_strndup(all->comp, (const char *)bytes.data, bytes.length),
                        .length = bytes.length };
    nn_bytes_free(&bytes);
    array_push(all->comp, &all->sources_read, (const Source *)source);
    declarations_add(all, parse_source(all->comp, source), from);
}

/* ---- the library ---- */

static const Source *library_source(Compilation *comp, const char *name, const char *text) {
    Source *source = arena_alloc(comp, sizeof *source);
    *source = (Source){ .path = arena_printf(comp, "prelude/%s", name), .text = text, .length = strlen(text),
                        .library = true };
    return source;
}

/* The builtins' parameter lists are nn text: each row becomes the declaration of a fn without a body of its own. */
static const File *builtin_file(Compilation *comp, const char *name, const Builtin *rows) {
    Buffer text = { 0 };
    for (const Builtin *row = rows; row->name != NULL; row++) {
        const char *params = strcmp(row->name, "repeat") == 0 ? "x; n, axis" : row->params;
        buffer_printf(&text, "fn %s_(%s) = none\n", row->name, params);
    }
    const char *copy = buffer_copy(comp, &text);
    buffer_free(&text);
    return parse_index(comp, library_source(comp, name, copy));
}

static void entries_add(Elaborator *all, Entry entry, Decl *decl) {
    Global global = { .name = decl->name, .decl = decl, .library = true };
    if (entry == ENTRY_DATA) array_push(all->comp, &all->sources, global);
    else array_push(all->comp, &all->callbacks, global);
}

static void builtins_add(Elaborator *all, const char *name, const Builtin *rows, Entry entry) {
    const File *file = builtin_file(all->comp, name, rows);
    for (size_t i = 0; rows[i].name != NULL; i++) {
        assert(i < file->decls.count);
        Decl *decl = file->decls.data[i];
        decl->name = intern(all->comp, rows[i].name);
        if (entry == ENTRY_PLAIN) global_add(all, decl, &rows[i], true);
        else entries_add(all, entry, decl);
    }
}

static void library_add(Elaborator *all) {
    for (const PreludeFile *file = prelude_files; file->name != NULL; file++)
        declarations_add(all, parse_index(all->comp, library_source(all->comp, file->name, file->text)), NULL);
    builtins_add(all, "builtin", builtins, ENTRY_PLAIN);
    builtins_add(all, "builtin_shape", builtin_shapes, ENTRY_PLAIN);
    builtins_add(all, "builtin_window", builtin_windows, ENTRY_PLAIN);
    builtins_add(all, "builtin_sequence", builtin_sequences, ENTRY_PLAIN);
    builtins_add(all, "builtin_mask", builtin_masks, ENTRY_PLAIN);
    builtins_add(all, "sources", builtin_sources, ENTRY_DATA);
    builtins_add(all, "callbacks", builtin_callbacks, ENTRY_CALLBACKS);
}

/* ---- options ---- */

static const Expr *option_expression(Elaborator *all, const char *shown, const char *text) {
    const char *line = arena_printf(all->comp, "let value = %s\n", text);
    Source *source = arena_alloc(all->comp, sizeof *source);
    *source = (Source){ .path = shown, .text = line, .length = strlen(line) };
    const File *file = parse_source(all->comp, source);
    if (file->decls.count != 1 || file->decls.data[0]->kind != DECL_LET) return NULL;
    return file->decls.data[0]->value;
}

static void overrides_add(Elaborator *all) {
    for (size_t i = 0; i < all->options->setting_count; i++) {
        const Setting *setting = &all->options->settings[i];
        const char *point = strrchr(setting->key, '.');
        Override override = { .name = intern(all->comp, setting->key) };
        if (point != NULL) {
            override.name = intern_length(all->comp, setting->key, (size_t)(point - setting->key));
            override.part = intern(all->comp, point + 1);
        }
        override.value = option_expression(all, "--set", setting->value);
        if (override.value != NULL) array_push(all->comp, &all->overrides, override);
    }
    if (all->options->data == NULL) return;
    Override data = {.name = intern(all->comp, "data"), .value = option_expression(all, "--data", all->options->data)};
    if (data.value != NULL) array_push(all->comp, &all->overrides, data);
}

/* A key names a let where there is one, else an entry of train. */
static void overrides_settle(Elaborator *all) {
    for (size_t i = 0; i < all->overrides.count; i++) {
        Override *override = &all->overrides.data[i];
        const Global *global = global_find(all, override->name);
        if (override->part == NULL && global != NULL && !global->library && global->decl->kind == DECL_LET)
            override->used = true;
    }
}

static void overrides_check(Elaborator *all) {
    for (size_t i = 0; i < all->overrides.count; i++) {
        const Override *override = &all->overrides.data[i];
        if (override->used || all->comp->error_count > 0) continue;
        diag_error(all->comp, override->value->loc, "NN0239",
                   "--set %s%s%s: there is no such let, train entry or layer", override->name,
                   override->part != NULL ? "." : "", override->part != NULL ? override->part : "");
    }
}

/* ---- the programs ---- */

static bool find_model(Elaborator *all, const File *file) {
    for (size_t i = 0; i < all->globals.count; i++) {
        const Global *global = &all->globals.data[i];
        if (global->decl->kind != DECL_MODEL || global->library) continue;
        bool wanted = all->options->model != NULL ? strcmp(global->name, all->options->model) == 0
                                                  : global->decl->loc.source == file->source;
        if (wanted) all->model = global->decl;
    }
    if (all->model != NULL) return true;
    Loc loc = { .source = file->source, .line = 1, .column = 1, .end_column = 1 };
    if (all->options->model != NULL)
        diag_error(all->comp, loc, "NN0240", "there is no model %s", all->options->model);
    else
        diag_error(all->comp, loc, "NN0240", "there is no model in this file: `model name { input x[4] … output y }`");
    return false;
}

static int batch_of(const Elaborator *all) {
    if (all->options->batch > 0) return all->options->batch;
    const Value *size = setting_get(all, "batch_size"), *validation = setting_get(all, "validation_batch_size");
    double batch = size != NULL && size->kind == VALUE_NUMBER ? size->number : 32;
    if (validation != NULL && validation->kind == VALUE_NUMBER && validation->number > batch)
        batch = validation->number;
    return (int)batch;
}

static bool is_sample_weighted(const Elaborator *all) {
    const Value *weights = setting_get(all, "class_weight");
    if (weights != NULL && weights->kind == VALUE_MAP) return true;
    const Value *own = setting_get(all, "sample_weight");
    if (own != NULL && own->kind != VALUE_NONE) return true;
    static const char *const names[] = { "data", "validation_data" };
    for (size_t i = 0; i < 2; i++) {
        const Value *data = setting_get(all, names[i]);
        if (data == NULL || data->kind != VALUE_SOURCE) continue;
        const Value *weight = map_get(&data->source->arguments, "sample_weight");
        if (weight != NULL && weight->kind != VALUE_NONE) return true;
    }
    return false;
}

static bool run_forward(Elaborator *all, ProgramKind kind) {
    Elaboration e = elaboration_begin(all, kind);
    bool fine = model_run(&e);
    Program *program = &all->module->programs[kind];
    for (size_t i = 0; kind == PROGRAM_PREDICT && fine && i < e.outputs.items.count; i++)
        array_push(all->comp, &program->results, e.outputs.items.data[i].ref);
    elaboration_end(&e);
    if (kind == PROGRAM_PREDICT && fine && !e.bad) reach_run(&e);
    return fine && !e.bad;
}

/* Only where a layer says what it adapts to. */
static bool run_adapt(Elaborator *all) {
    Elaboration e = elaboration_begin(all, PROGRAM_ADAPT);
    bool fine = model_run(&e);
    elaboration_end(&e);
    if (e.states.count == 0) all->module->programs[PROGRAM_ADAPT] = (Program){ .kind = PROGRAM_ADAPT };
    return fine && !e.bad;
}

static bool run_training(Elaborator *all, ProgramKind kind) {
    Elaboration e = elaboration_begin(all, kind);
    Losses losses = { .total = NO_REF };
    bool fine = model_run(&e) && (kind == PROGRAM_TRAINER_INIT || loss_run(&e, &losses));
    if (fine && kind != PROGRAM_TRAINER_INIT) metric_run(&e, &losses);
    if (fine && (kind == PROGRAM_TRAIN || kind == PROGRAM_TRAINER_INIT)) update_run(&e, losses.total);
    if (fine && (kind == PROGRAM_TRAIN || kind == PROGRAM_EVALUATE))
        array_push(all->comp, &all->module->programs[kind].results, losses.total);
    elaboration_end(&e);
    return fine && !e.bad;
}

static bool run_programs(Elaborator *all) {
    static const ProgramKind training[] = {PROGRAM_METRICS_RESET, PROGRAM_TRAINER_INIT, PROGRAM_TRAIN, PROGRAM_EVALUATE,
                                           PROGRAM_RESULT};
    if (!run_forward(all, PROGRAM_INIT) || !run_forward(all, PROGRAM_PREDICT)) return false;
    if (module_keeps(all->module) && !run_forward(all, PROGRAM_SCRATCH_INIT)) return false;
    if (all->train != NULL && all->adapts && !run_adapt(all)) return false;
    const Value *loss = all->train != NULL ? setting_get(all, "loss") : NULL;
    all->module->trains = loss != NULL && loss->kind != VALUE_NONE;
    for (size_t i = 0; all->module->trains && i < sizeof training / sizeof *training; i++)
        if (!run_training(all, training[i])) return false;
    return true;
}

static bool elaborate_file(Elaborator *all, const Source *source) {
    array_push(all->comp, &all->sources_read, source);
    const File *file = parse_source(all->comp, source);
    declarations_add(all, file, NULL);
    if (all->comp->error_count > 0) return false;
    library_add(all);
    overrides_add(all);
    if (all->comp->error_count > 0 || !find_model(all, file)) return false;
    overrides_settle(all);
    all->module->name = all->model->name;
    if (all->train != NULL) settings_read(all);
    if (all->comp->error_count > 0) {
        run_forward(all, PROGRAM_INIT);         /* for the model's own faults, in the same sitting */
        return false;
    }
    all->module->batch = batch_of(all);
    all->module->sample_weighted = all->train != NULL && is_sample_weighted(all);
    if (!run_programs(all)) return false;
    if (all->module->trains) callback_check(all);
    overrides_check(all);
    return all->comp->error_count == 0;
}

Elaborator *elaborate_run(Compilation *comp, const ElaborateOptions *options) {
    Elaborator *all = arena_alloc(comp, sizeof *all);
    Source *source = arena_alloc(comp, sizeof *source);
    *source = (Source){ .path = options->path, .text = options->text, .length = options->length };
    all->comp = comp;
    all->options = options;
    all->module = arena_alloc(comp, sizeof *all->module);
    return elaborate_file(all, source) ? all : NULL;
}

Module *elaborate_module(Elaborator *all) { return all->module; }
