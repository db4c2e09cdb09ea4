/* callback.c - `callbacks = [early_stopping(patience = 3), …]`: what each takes, checked once the metrics are known.
 *
 * The callbacks themselves are the runtime's; command_callbacks.c makes them. Example: monitor = "val_los" is a warning that
 * lists loss, accuracy, val_loss, val_accuracy; patience = 0.5 is an error. */
#include "elaborate.h"

#include "../runtime/nn.h"

#include <string.h>

#define MONITOR "monitor = \"val_loss\", "

/* Arguments, their order and defaults: Keras 3, keras/src/callbacks. */
const Builtin builtin_callbacks[] = {
    { "early_stopping", "; " MONITOR "min_delta = 0, patience = 0, verbose = 0, mode = \"auto\", baseline = none, "
      "restore_best_weights = false, start_from_epoch = 0", NULL },
    { "model_checkpoint", "; filepath, " MONITOR "verbose = 0, save_best_only = false, save_weights_only = false, "
      "mode = \"auto\", save_freq = \"epoch\", initial_value_threshold = none", NULL },
    { "reduce_lr_on_plateau", "; " MONITOR "factor = 0.1, patience = 10, verbose = 0, mode = \"auto\", min_delta = 0.0001, "
      "cooldown = 0, min_lr = 0", NULL },
    { "learning_rate_scheduler", "; schedule, verbose = 0", NULL },
    { "csv_logger", "; filename, separator = \",\", append = false", NULL },
    { "terminate_on_nan", "", NULL },
    { "backup_and_restore", "; backup_dir, save_freq = \"epoch\", double_checkpoint = false, delete_checkpoint = true",
      NULL },
    { NULL, NULL, NULL },
};

typedef struct Check { Elaboration *e; const DataSource *callback; } Check;

static const Value *argument(const Check *c, const char *name) {
    return map_get(&c->callback->arguments, name);
}

static Loc place(const Check *c, const Value *value) {
    return value->loc.source != NULL && !value->loc.source->library ? value->loc : c->callback->loc;
}

static void refuse(Check *c, const char *name, const char *what) {
    const Value *value = argument(c, name);
    fault(c->e, place(c, value), "NN0204", "%s: %s must be %s, found %s", c->callback->name, name, what,
          value_kind_text(c->e, value));
}

/* ---- kinds of arguments; one that the callback lacks is fine ---- */

static void check_count(Check *c, const char *name) {
    const Value *value = argument(c, name);
    int64_t number;
    if (value != NULL && !(value_is_integer(value, &number) && number >= 0 && number <= INT32_MAX))
        refuse(c, name, "a whole number of at least 0");
}

static void check_flag(Check *c, const char *name) {
    const Value *value = argument(c, name);
    bool truth;
    if (value != NULL && !value_truth(value, &truth)) refuse(c, name, "true or false");
}

static void check_number(Check *c, const char *name, bool optional) {
    const Value *value = argument(c, name);
    if (value == NULL || value->kind == VALUE_NUMBER || (optional && value->kind == VALUE_NONE)) return;
    refuse(c, name, "a number");
}

static void check_path(Check *c, const char *name) {
    const Value *value = argument(c, name);
    if (value != NULL && (value->kind != VALUE_STRING || value->text[0] == '\0')) refuse(c, name, "a path in quotes");
}

static void check_frequency(Check *c) {
    const Value *value = argument(c, "save_freq");
    int64_t number;
    if (value == NULL || (value->kind == VALUE_STRING && strcmp(value->text, "epoch") == 0)) return;
    if (!value_is_integer(value, &number) || number < 1) refuse(c, "save_freq", "\"epoch\" or a number of batches");
}

static void check_arguments(Check *c) {
    static const char *const counts[] = { "patience", "cooldown", "start_from_epoch" };
    static const char *const flags[] = { "verbose", "restore_best_weights", "save_best_only", "save_weights_only",
                                         "append", "double_checkpoint", "delete_checkpoint" };
    static const char *const paths[] = { "filepath", "filename", "backup_dir" };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) check_count(c, counts[i]);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) check_flag(c, flags[i]);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) check_path(c, paths[i]);
    check_number(c, "min_delta", false);
    check_number(c, "min_lr", false);
    check_number(c, "factor", false);
    check_number(c, "baseline", true);
    check_number(c, "initial_value_threshold", true);
    check_frequency(c);
    const Value *factor = argument(c, "factor"), *separator = argument(c, "separator");
    if (factor != NULL && factor->kind == VALUE_NUMBER && !(factor->number < 1 && factor->number >= 0))
        refuse(c, "factor", "at least 0 and below 1");
    if (separator != NULL && (separator->kind != VALUE_STRING || strlen(separator->text) != 1))
        refuse(c, "separator", "one character");
}

/* ---- what is watched ---- */

static bool validates(const Elaborator *all) {
    const Value *data = setting_get(all, "validation_data"), *split = setting_get(all, "validation_split");
    return (data != NULL && data->kind == VALUE_SOURCE) || (split != NULL && split->number > 0);
}

static bool is_logged(const Elaborator *all, const char *name) {
    bool of_validation = strncmp(name, "val_", 4) == 0 && validates(all);
    if (strcmp(name, "learning_rate") == 0) return true;
    for (size_t i = 0; i < all->module->metric_names.count; i++) {
        const char *metric = all->module->metric_names.data[i];
        if (strcmp(metric, name) == 0 || (of_validation && strcmp(metric, name + 4) == 0)) return true;
    }
    return false;
}

static const char *logged_names(Elaborator *all) {
    const char *text = "";
    for (int pass = 0; pass < (validates(all) ? 2 : 1); pass++)
        for (size_t i = 0; i < all->module->metric_names.count; i++)
            text = arena_printf(all->comp, "%s%s%s%s", text, text[0] != '\0' ? ", " : "", pass ? "val_" : "",
                                all->module->metric_names.data[i]);
    return text;
}

static void check_monitor(Check *c) {
    Elaborator *all = c->e->all;
    const Value *monitor = argument(c, "monitor"), *mode = argument(c, "mode"), *best = argument(c, "save_best_only");
    if (monitor == NULL) return;
    static const char *const modes[] = { "auto", "min", "max" };
    bool known = false;
    for (size_t i = 0; i < 3 && mode->kind == VALUE_STRING; i++) known = known || strcmp(mode->text, modes[i]) == 0;
    if (!known) refuse(c, "mode", "\"auto\", \"min\" or \"max\"");
    if (monitor->kind != VALUE_STRING) {
        refuse(c, "monitor", "the name of a metric in quotes");
        return;
    }
    if (best != NULL && best->number == 0) return;          /* it watches nothing */
    if (!is_logged(all, monitor->text)) {
        Diagnostic *d = caution(c->e, place(c, monitor), "NN0405", "%s watches %s, which is not among %s",
                                c->callback->name, monitor->text, logged_names(all));
        if (d != NULL && strncmp(monitor->text, "val_", 4) == 0 && !validates(all))
            diag_note(all->comp, d, (Loc){ 0 }, "val_ values need validation_split or validation_data");
        return;
    }
    if (known && strcmp(mode->text, "auto") == 0 && nn_metric_direction(monitor->text) < 0)
        fault(c->e, place(c, monitor), "NN0242",
              "%s cannot know whether a higher %s is better: give mode = \"max\" or mode = \"min\"", c->callback->name,
              monitor->text);
}

/* ---- who sets the learning rate ---- */

static bool rate_is_scheduled(Elaboration *e) {
    const Value *value = setting_get(e->all, "optimizer");
    if (value == NULL) return false;
    const Function *optimizer = as_function(e, value->loc, value, "optimizer");
    if (optimizer == NULL) return false;
    for (size_t i = 0; i < optimizer->decl->params.count; i++)
        if (strcmp(optimizer->decl->params.data[i].name, "learning_rate") == 0)
            return setting_of(e, optimizer, "learning_rate").kind == VALUE_FUNCTION;
    return true;                                            /* it has none */
}

static void check_rate(Check *c) {
    const Value *schedule = argument(c, "schedule");
    bool sets = schedule != NULL || argument(c, "min_lr") != NULL;
    if (sets && rate_is_scheduled(c->e))
        fault(c->e, c->callback->loc, "NN0243",
              "%s cannot set the learning rate: the optimizer's is not a number but a schedule of its own",
              c->callback->name);
    if (schedule == NULL) return;
    Function *f = as_function(c->e, place(c, schedule), schedule, "schedule");
    if (f == NULL) return;
    size_t operands = operand_total(f->decl);
    if (f->decl->kind != DECL_FN || operands < 1 || operands > 2) {
        refuse(c, "schedule", "a function of (epoch, learning_rate) or of (epoch)");
        return;
    }
    Shape samples = { .batched = true, .rank = 1, .dims = { 1 } };
    Argument inputs[2] = { { .name = "epoch", .shape = samples, .loc = c->callback->loc },
                           { .name = "learning_rate", .shape = samples, .loc = c->callback->loc } };
    sample_module(c->e->all, place(c, schedule), &f, 1, inputs, operands);
}

static void check_one(Elaboration *e, const Value *value) {
    if (value->kind != VALUE_SOURCE) {
        fault(e, value->loc.source != NULL ? value->loc : setting_get(e->all, "callbacks")->loc, "NN0244",
              "callbacks holds callbacks such as early_stopping(patience = 3), found %s", value_kind_text(e, value));
        return;
    }
    Check check = { e, value->source };
    check_arguments(&check);
    if (e->bad) return;
    check_monitor(&check);
    check_rate(&check);
}

void callback_check(Elaborator *all) {
    const Value *value = setting_get(all, "callbacks");
    Graph none = { 0 };
    Elaboration e = { .comp = all->comp, .all = all, .module = all->module, .counter_scope = "" };
    e.builder = (Builder){ .comp = all->comp, .graph = &none };
    if (value == NULL || value->kind == VALUE_NONE) return;
    if (value->kind != VALUE_LIST) check_one(&e, value);
    for (size_t i = 0; value->kind == VALUE_LIST && i < value->list->items.count; i++)
        check_one(&e, &value->list->items.data[i]);
}
