/* settings.c - the train block: its entries by Keras' names, with --set and --data put over them.
 *
 * Example: `epochs = 5` in the file and `--set epochs=3` give 3; an unknown entry is an error with a suggestion. */
#include "elaborate.h"

#include <string.h>

const char *const known_settings[] = {
    "data", "validation_data", "seed", "loss", "optimizer", "metrics", "loss_weights", "weighted_metrics", "run_eagerly",
    "steps_per_execution", "batch_size", "epochs", "verbose", "callbacks", "validation_split", "shuffle", "class_weight",
    "sample_weight", "initial_epoch", "steps_per_epoch", "validation_steps", "validation_batch_size", "validation_freq",
    "max_queue_size", "workers", "use_multiprocessing", NULL,
};
enum { KNOWN_COUNT = sizeof known_settings / sizeof *known_settings - 1 };

const Value *setting_get(const Elaborator *all, const char *name) {
    for (size_t i = 0; i < all->settings.count; i++)
        if (strcmp(all->settings.data[i].name, name) == 0) return &all->settings.data[i].value;
    return NULL;
}

static bool setting_known(Elaboration *e, Loc loc, const char *name) {
    for (size_t i = 0; i < KNOWN_COUNT; i++)
        if (strcmp(known_settings[i], name) == 0) return true;
    Diagnostic *d = fault(e, loc, "NN0226", "train has no entry %s", name);
    const char *near = diag_suggest(name, known_settings, KNOWN_COUNT);
    if (d != NULL && near != NULL) {
        diag_fix(e->comp, d, "%s", near);
        diag_note(e->comp, d, (Loc){ 0 }, "did you mean %s?", near);
    }
    return false;
}

static Entry entry_kind(const char *name) {
    static const char *const data[] = { "data", "validation_data", "sample_weight" };
    for (size_t i = 0; i < 3; i++)
        if (strcmp(name, data[i]) == 0) return ENTRY_DATA;
    return strcmp(name, "callbacks") == 0 ? ENTRY_CALLBACKS : ENTRY_PLAIN;
}

static void setting_put(Elaboration *e, Loc loc, const char *name, const Expr *expr) {
    if (!setting_known(e, loc, name)) return;
    Frame frame = { .path = "", .trainable = true, .call = loc };
    e->entry = entry_kind(name);
    Value value = evaluate(e, &frame, expr);
    e->entry = ENTRY_PLAIN;
    if (value.kind == VALUE_BAD) return;
    value.loc = expr->loc;
    for (size_t i = 0; i < e->all->settings.count; i++)
        if (strcmp(e->all->settings.data[i].name, name) == 0) {
            e->all->settings.data[i].value = value;
            return;
        }
    array_push(e->comp, &e->all->settings, ((Binding){ .name = name, .value = value }));
}

/* ---- checks: what each entry may hold ---- */

static void check_whole(Elaboration *e, const char *name, int64_t least) {
    const Value *value = setting_get(e->all, name);
    int64_t number;
    if (value == NULL || value->kind == VALUE_NONE) return;
    if (value_is_integer(value, &number) && number >= least && number <= INT32_MAX) return;
    fault(e, value->loc, "NN0204", "%s must be a whole number of at least %lld, found %s", name, (long long)least,
          value_kind_text(e, value));
}

static void check_truth(Elaboration *e, const char *name) {
    const Value *value = setting_get(e->all, name);
    bool truth;
    if (value == NULL || value_truth(value, &truth)) return;
    fault(e, value->loc, "NN0204", "%s must be true or false, found %s", name, value_kind_text(e, value));
}

static void check_source(Elaboration *e, const char *name) {
    const Value *value = setting_get(e->all, name);
    if (value == NULL || value->kind == VALUE_SOURCE || value->kind == VALUE_NONE) return;
    fault(e, value->loc, "NN0227", "%s must be a data source such as csv(\"file.csv\", …), found %s", name,
          value_kind_text(e, value));
}

static void check_verbose(Elaboration *e) {
    const Value *value = setting_get(e->all, "verbose");
    int64_t number;
    if (value == NULL || (value_is_integer(value, &number) && number >= 0 && number <= 2)) return;
    if (value->kind == VALUE_STRING && strcmp(value->text, "auto") == 0) return;
    fault(e, value->loc, "NN0204", "verbose must be \"auto\", 0 (nothing), 1 (a bar) or 2 (a line an epoch), found %s",
          value_kind_text(e, value));
}

/* Every so many epochs, or a list of epochs counted from 1. */
static void check_validation_freq(Elaboration *e) {
    const Value *value = setting_get(e->all, "validation_freq");
    if (value == NULL) return;
    const List *list = value->kind == VALUE_LIST ? value->list : NULL;
    bool fits = list == NULL || list->items.count > 0;
    for (size_t i = 0; i < (list == NULL ? 1 : list->items.count); i++) {
        int64_t number;
        const Value *item = list == NULL ? value : &list->items.data[i];
        fits = fits && value_is_integer(item, &number) && number >= 1 && number <= INT32_MAX;
    }
    if (!fits)
        fault(e, value->loc, "NN0204", "validation_freq must be a whole number of at least 1, or a list of epochs counted "
              "from 1, found %s", value_kind_text(e, value));
}

/* Weights of the classes: {0: 1, 1: 5}. */
static void check_class_weight(Elaboration *e) {
    const Value *weights = setting_get(e->all, "class_weight");
    if (weights == NULL || weights->kind == VALUE_NONE) return;
    if (weights->kind != VALUE_MAP) {
        fault(e, weights->loc, "NN0204", "class_weight must be a map from class to weight, found %s",
              value_kind_text(e, weights));
        return;
    }
    for (size_t i = 0; i < weights->map->keys.count; i++) {
        int64_t key;
        const Value *value = &weights->map->values.data[i];
        const Value *name = &weights->map->keys.data[i];
        bool fits = name->kind == VALUE_STRING || (value_is_integer(name, &key) && key >= 0 && key <= 1000000);
        if (!fits || value->kind != VALUE_NUMBER)
            fault(e, weights->loc, "NN0204", "class_weight is a map from classes, numbers or their text, to weights, such "
                  "as {0: 1, 1: 5}");
        else if (value->number < 0)
            caution(e, weights->loc, "NN0406", "a negative weight for class %s trains away from it",
                    value_kind_text(e, name));
    }
}

/* A number a sample: in a list, or npy("w.npy"). */
static void check_sample_weight(Elaboration *e) {
    const Value *value = setting_get(e->all, "sample_weight");
    if (value == NULL || value->kind == VALUE_NONE) return;
    bool file = value->kind == VALUE_SOURCE && strcmp(value->source->name, "npy") == 0, list = value->kind == VALUE_LIST;
    for (size_t i = 0; list && i < value->list->items.count; i++)
        list = value->list->items.data[i].kind == VALUE_NUMBER;
    if (file || list) return;
    fault(e, value->loc, "NN0204",
          "sample_weight must be a list of numbers, one a sample, or npy(\"weights.npy\"), found %s",
          value_kind_text(e, value));
}

static void settings_check(Elaboration *e) {
    static const struct { const char *name; int64_t least; } whole[] = {
        { "epochs", 0 }, { "batch_size", 1 }, { "validation_batch_size", 1 },
        { "initial_epoch", 0 }, { "seed", 0 }, { "steps_per_epoch", 1 }, { "validation_steps", 1 },
        { "steps_per_execution", 1 }, { "max_queue_size", 1 }, { "workers", 0 },
    };
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) check_whole(e, whole[i].name, whole[i].least);
    check_truth(e, "shuffle");
    check_truth(e, "run_eagerly");
    check_truth(e, "use_multiprocessing");
    check_source(e, "data");
    check_source(e, "validation_data");
    check_verbose(e);
    check_validation_freq(e);
    check_class_weight(e);
    check_sample_weight(e);
    const Value *epochs = setting_get(e->all, "epochs"), *workers = setting_get(e->all, "workers");
    const Value *first = setting_get(e->all, "initial_epoch");
    double wanted = epochs != NULL && epochs->kind == VALUE_NUMBER ? epochs->number : 1;
    if (wanted == 0) caution(e, epochs->loc, "NN0401", "epochs = 0 trains nothing");
    else if (first != NULL && first->kind == VALUE_NUMBER && first->number >= wanted)
        caution(e, first->loc, "NN0401", "initial_epoch counts from 0 and epochs is the last one: %g of %g leaves nothing to "
                "train", first->number, wanted);
    if (workers != NULL && workers->number > 256) fault(e, workers->loc, "NN0204", "workers must be 256 at most");
    const Value *split = setting_get(e->all, "validation_split");
    if (split != NULL && (split->kind != VALUE_NUMBER || !(split->number >= 0 && split->number < 1)))
        fault(e, split->loc, "NN0204", "validation_split must be in [0, 1), found %s", value_kind_text(e, split));
    if (setting_get(e->all, "loss") == NULL)
        fault(e, e->all->train->loc, "NN0228", "train needs a loss, such as `loss = mean_squared_error`");
}

static void read_block(Elaboration *e, const Block *block) {
    for (size_t i = 0; i < block->stmts.count; i++) {
        const Stmt *stmt = block->stmts.data[i];
        if (stmt->kind != STMT_ASSIGN || stmt->names.count != 1) {
            fault(e, stmt->loc, "NN0229", "train holds entries of the form `name = value`");
            continue;
        }
        const NameLoc *name = &stmt->names.data[0];
        for (size_t k = 0; k < i; k++) {
            const Stmt *other = block->stmts.data[k];
            if (other->kind == STMT_ASSIGN && other->names.count == 1 && other->names.data[0].name == name->name)
                fault(e, name->loc, "NN0221", "%s stands twice in train", name->name);
        }
        setting_put(e, name->loc, name->name, stmt->value);
    }
}

static Binding *setting_binding(Elaboration *e, const char *name) {
    for (size_t i = 0; i < e->all->settings.count; i++)
        if (strcmp(e->all->settings.data[i].name, name) == 0) return &e->all->settings.data[i];
    if (strcmp(name, "optimizer") != 0) return NULL;
    array_push(e->comp, &e->all->settings, ((Binding){ .name = name, .value = value_string(DEFAULT_OPTIMIZER) }));
    return &e->all->settings.data[e->all->settings.count - 1];
}

/* --set optimizer.learning_rate=0.1 replaces one setting of the function that the entry holds. */
static void override_part(Elaboration *e, Override *override) {
    Loc loc = override->value->loc;
    Binding *binding = setting_binding(e, override->name);
    if (binding == NULL) return;
    override->used = true;
    Function *found = as_function(e, loc, &binding->value, override->name);
    Frame frame = { .path = "", .call = loc };
    Value value = evaluate(e, &frame, override->value);
    Arg arg = { .name = override->part, .loc = loc, .value = (Expr *)(uintptr_t)override->value };
    if (found == NULL || value.kind == VALUE_BAD || !function_bind(e, found, &arg, value)) return;
    binding->value = (Value){ .kind = VALUE_FUNCTION, .function = found, .loc = loc };
}

static void override_apply(Elaboration *e, Override *override) {
    if (override->part != NULL) {
        override_part(e, override);
        return;
    }
    if (override->used) return;             /* it replaced a let */
    override->used = true;
    setting_put(e, override->value->loc, override->name, override->value);
}

void settings_read(Elaborator *all) {
    Graph none = { 0 };
    Elaboration e = { .comp = all->comp, .all = all, .module = all->module, .counter_scope = "" };
    e.builder = (Builder){ .comp = all->comp, .graph = &none };
    read_block(&e, all->train->body);
    for (size_t i = 0; i < all->overrides.count; i++) override_apply(&e, &all->overrides.data[i]);
    if (!e.bad) settings_check(&e);
}

Value setting_of_output(Elaboration *e, const char *setting, size_t output) {
    const Value *value = setting_get(e->all, setting);
    const char *name = e->output_names.data[output].name;
    if (value == NULL) return value_none();
    if (value->kind == VALUE_MAP) {
        for (size_t i = 0; i < value->map->keys.count; i++) {
            const Value *key = &value->map->keys.data[i];
            bool known = false;
            for (size_t k = 0; k < e->output_names.count; k++)
                known = known || (key->kind == VALUE_STRING && strcmp(key->text, e->output_names.data[k].name) == 0);
            if (!known) fault(e, value->loc, "NN0230", "%s: the model has no output %s", setting,
                              key->kind == VALUE_STRING ? key->text : value_kind_text(e, key));
        }
        const Value *entry = map_get(value->map, name);
        return entry != NULL ? *entry : value_none();
    }
    if (e->output_names.count == 1) return *value;
    if (value->kind != VALUE_LIST) return *value;
    if (value->list->items.count == e->output_names.count) return value->list->items.data[output];
    fault(e, value->loc, "NN0230", "%s: %zu entries for %zu outputs", setting, value->list->items.count,
          e->output_names.count);
    return value_bad();
}
