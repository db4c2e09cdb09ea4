/* elaborate.h - what the files of elaboration share: values, functions, frames, the state of one elaboration.
 *
 * Elaboration runs the text of a model as a template engine would. A Value is known now (a number, a function, …) or
 * is a tensor, a Ref into the graph that is being built. One Elaboration builds one Program of the Module; the model's
 * body is evaluated anew for each, so names of weights are drawn in the same order every time. */
#ifndef NNC_ELABORATE_H
#define NNC_ELABORATE_H

#include "nnc.h"

typedef struct Value Value;
typedef struct Function Function;
typedef struct Elaboration Elaboration;
typedef struct Frame Frame;

typedef enum ValueKind { VALUE_NONE, VALUE_NUMBER, VALUE_BOOL, VALUE_STRING, VALUE_LIST, VALUE_MAP, VALUE_FUNCTION,
                         VALUE_TENSOR, VALUE_SOURCE, VALUE_BAD /* an error was reported */ } ValueKind;

typedef struct List { ARRAY(Value) items; } List;
typedef struct Map { ARRAY(Value) keys; ARRAY(Value) values; } Map;

/* A data source of a train block: csv("…", …) and the functions of one sample that it is piped through; or a callback. */
typedef struct DataSource {
    const char *name;
    Loc loc;
    Map arguments;                      /* every parameter by name, defaults filled in */
    ARRAY(Function *) pipes;
} DataSource;

struct Value {
    ValueKind kind;
    double number;                      /* and a boolean as 0 or 1 */
    const char *text;
    List *list;
    Map *map;
    Function *function;
    DataSource *source;
    Ref ref;
    Ref mask;                           /* of a tensor: which of its steps count, a node + 1, or 0: it has no mask */
    Loc loc;                            /* where it was made: for notes */
};

/* A name with its value; of a state, with the variable that holds it. */
typedef struct Binding { const char *name; Value value; uint32_t state; /* variable + 1, or 0 */ bool read; } Binding;

typedef struct Children Children;
typedef struct Child { const char *kind, *name; Children *children; } Child;
/* The layers first applied in a layer's body, in order: where it is applied again, they are the same. */
struct Children { ARRAY(Child) list; };

/* A layer's identity: one set of weights. Its path is drawn at the first application. */
typedef struct Instance {
    const char *path;                   /* "block_1/dense_2", NULL before */
    const char *name;                   /* name = "…", or NULL */
    Loc made, applied;
    bool trainable;
    bool counted;                       /* its parameters are in the layer table */
    Children *children;                 /* NULL before the first application */
    bool wrapped;                       /* others are made like it: it need not be applied itself */
} Instance;

typedef Value (*BuiltinCall)(Elaboration *e, Loc loc, const Value *arguments, size_t count);

/* A primitive of the language: its parameter list in nn's own notation, "x; axis = none, keepdims = false". */
typedef struct Builtin { const char *name, *params; BuiltinCall call; } Builtin;

struct Function {
    const Decl *decl;                   /* of a builtin: its parameters alone */
    const Builtin *builtin;             /* or NULL */
    Value **bound;                      /* one a parameter: settings given so far, NULL where not given */
    Instance *instance;                 /* of a layer or model call that lacked its operands */
    const char *reduction;              /* of a loss: "sum", … or NULL */
    const char *given_name;             /* name = "…" */
    bool frozen;                        /* trainable = false */
    ARRAY(Binding) common;              /* what every optimizer takes: weight_decay, clipnorm, … */
    Loc loc;
};

/* The names of one call, and its current value. */
struct Frame {
    ARRAY(Binding) names;
    Value current;
    const Decl *decl;
    const char *path;                   /* of the instance whose body runs: "" in the main model */
    bool trainable, body;               /* body: statements may make weights (layer, model) */
    Loc call;                           /* the user's call that led here */
    int depth;
    List outputs;                       /* of a model's body, with their names */
    ARRAY(NameLoc) output_names;
    const Value *condition;             /* of the run-time if whose branch is being evaluated, or NULL */
    const Expr *head;                   /* of the pipe that is the statement being run, or NULL */
};

/* A declaration with what it evaluates to (let), found by name. */
typedef struct Global {
    const char *name;
    Decl *decl;
    const Builtin *builtin;
    bool library, hides, busy, done;
    Value value;
    Instance *instance;                 /* of a model: used as a layer it has one set of weights */
} Global;

/* A layer that a statement names without applying it. */
typedef struct Named { const Instance *instance; const char *name, *layer; Loc loc; } Named;

/* Entries of train in which names are looked up among what stands there alone: data sources, callbacks. */
typedef enum Entry { ENTRY_PLAIN, ENTRY_DATA, ENTRY_CALLBACKS } Entry;

typedef struct Counter { const char *kind; int count; } Counter;
typedef struct StateValue { uint32_t variable; Ref ref; } StateValue;

/* What one program knows of a variable: its load or NO_REF, its entry in states + 1 or 0, its regularizer. */
typedef struct Known { Ref load; size_t state; bool regularized; } Known;

/* An instance that has got its path, and the name that it was given, or NULL. */
typedef struct NamedInstance { Instance *instance; const char *name; } NamedInstance;

struct Elaboration {
    Compilation *comp;
    Elaborator *all;
    Module *module;
    Builder builder;
    ProgramKind kind;
    bool training;
    ARRAY(Counter) counters;
    const char *counter_scope;          /* "" or "decoder/": a model used as a layer counts from the start */
    ARRAY(Value) penalties;             /* scalars */
    ARRAY(StateValue) states;           /* current values of states and slots, stored at the end of the others */
    ARRAY(Named) named;
    ARRAY(StateValue) initials;         /* first values, stored at the end of init, trainer init, metrics reset */
    ARRAY(Known) known;                 /* by variable */
    ARRAY(const char *) metric_columns; /* names given so far */
    List outputs;                       /* of the main model */
    ARRAY(NameLoc) output_names;
    int depth;
    uint32_t random_count;
    Entry entry;                        /* the kind of train's entry that is being evaluated */
    const char *reduction;              /* while a loss runs: how its values are reduced */
    bool bad;                           /* an error was reported: names may be missing */
    Children *children;                 /* of the layer whose body runs, NULL in the main model's */
    size_t next_child;
    NameIndex traced;                   /* trace.c: the layers that have a step */
    size_t trace_parent;                /* trace.c: the open step, SIZE_MAX in the main model's body */
    int trace_depth, trace_closed;      /* calls under way; at which of them nothing more is recorded, or 0 */
    ARRAY(NamedInstance) drawn;         /* instances whose path has been drawn */
    struct ScanRun *scan;               /* whose body is being elaborated, or NULL */
    size_t masks_read;                  /* how often a mask was asked for */
};

/* Constraints and the like of a variable, found when its weight statement runs. */
typedef struct WeightInfo { uint32_t variable; Value constraint; } WeightInfo;

/* --set train entry=expression, --data expression. */
typedef struct Override { const char *name, *part; const Expr *value; bool used; } Override;   /* name[.part] = value */

/* What lives across the programs: files, globals, the train block's settings. */
struct Elaborator {
    Compilation *comp;
    ARRAY(Global) globals;              /* user's first, then the library's, then builtins */
    NameIndex global_index;             /* what a name means first of all: no metric, if there is another */
    ARRAY(Global) sources, callbacks;   /* csv, idx, …, found in data alone; early_stopping, …, in callbacks alone */
    const Decl *model, *train;
    ARRAY(Override) overrides;
    ARRAY(const Source *) sources_read; /* imported files, each once */
    ARRAY(Binding) settings;            /* train entries, evaluated */
    Module *module;
    ARRAY(WeightInfo) weights;
    ARRAY(Loc) output_makers;           /* by output: where its value was made */
    ARRAY(Shape) output_masks;          /* by output: its mask's; rank 0: it has none */
    bool adapts;                        /* a layer asked whether it is adapting */
    const ElaborateOptions *options;
    bool own_decay;                     /* the optimizer's text applies weight_decay itself */
};

/* ---- value.c ---- */
Value value_none(void);
Value value_bad(void);
Value value_number(double number);
Value value_bool(bool truth);
Value value_string(const char *text);
Value value_tensor(Ref ref);
Value value_list(Compilation *comp);
Value value_of_shape(Compilation *comp, const Shape *shape);    /* the written sizes as a list */
void value_append(Compilation *comp, Value *list, Value item);
const Value *map_get(const Map *map, const char *key);
bool value_equal(const Value *a, const Value *b);
bool value_truth(const Value *value, bool *truth);              /* false: not a condition */
bool value_is_integer(const Value *value, int64_t *integer);
bool value_is_tensors(const Value *value);                      /* a tensor, or a list that begins with one */
/* "a number", "a tensor of shape [8]": for messages. */
const char *value_kind_text(Elaboration *e, const Value *value);
const char *value_text(Elaboration *e, const Value *value);     /* "[8, 3]": as written */
void value_print(Buffer *out, const Value *value);

/* ---- mask.c: which steps of a tensor count ---- */
Ref mask_of(const Value *value);                                /* [n, …] of 1 and 0, the tensor's first axes; NO_REF: none */
void mask_set(Value *value, Ref mask);                          /* mask may be NO_REF */
/* What f gives, with the mask that passes through it; a warning where one is lost. read: masks_read before f ran. */
Value mask_pass(Elaboration *e, const Function *f, size_t read, Loc loc, Value y);
/* The mask of an output, with axes of size 1 behind it, for values of the shape that a loss or metric gives for it; NO_REF if
 * there is none. False after an error. */
bool mask_for_values(Elaboration *e, Loc loc, size_t output, const Shape *values, Ref *mask);

/* ---- fault.c: an error at the user's line; what the library's line is becomes a note ---- */
/* NULL when the same message stands already (several programs elaborate the same text). */
Diagnostic *fault(Elaboration *e, Loc loc, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
Diagnostic *caution(Elaboration *e, Loc loc, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void fault_note(Elaboration *e, Diagnostic *diagnostic, Loc loc, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static inline bool loc_is_library(Loc loc) { return loc.source == NULL || loc.source->library; }
void origin_set(Elaboration *e, Loc loc);                       /* of the nodes built from here on */

/* ---- evaluate.c ---- */
Value evaluate(Elaboration *e, Frame *frame, const Expr *expr);
Value evaluate_block(Elaboration *e, Frame *frame, const Block *block);
Binding *frame_find(Frame *frame, const char *name);
void frame_set(Elaboration *e, Frame *frame, const char *name, Value value);
Ref value_ref(Elaboration *e, Loc loc, const Value *value);     /* a tensor; a number becomes a scalar */
const Shape *value_shape(const Elaboration *e, const Value *value);
Value binary_value(Elaboration *e, Loc loc, Operator op, Value a, Value b);
Value select_value(Elaboration *e, Loc loc, Value condition, Value a, Value b);

/* ---- call.c ---- */
/* What is found has been parsed. A metric and a fn may have one name: the metric is meant in `metrics`, the fn elsewhere. */
Global *global_find(Elaborator *all, const char *name);
const Global *metric_find(const Elaborator *all, const char *name);
Value global_value(Elaboration *e, Loc loc, Global *global);
Value function_value(Elaboration *e, Loc loc, Global *global);
/* A function value from a function, or from a string that names one; NULL and an error otherwise. */
Function *as_function(Elaboration *e, Loc loc, const Value *value, const char *what);
Value call_expression(Elaboration *e, Frame *frame, const Expr *call);
/* What the entry of train being evaluated knows by this name; NULL if nothing. */
const Global *entry_find(const Elaboration *e, const char *name);
Value make_source(Elaboration *e, Function *f, Loc loc);
/* Applies f to its operands; what stands for "activation", "loss" in messages. none is the identity. */
Value apply(Elaboration *e, Frame *frame, Loc loc, const Value *f, const Value *operands, size_t count);
/* The same to the body's current value. */
Value apply_current(Elaboration *e, Frame *frame, Loc loc, const Value *f);
void name_unknown(Elaboration *e, Frame *frame, Loc loc, const char *name);

/* Gives a setting by its name; false after an error. */
bool function_bind(Elaboration *e, Function *f, const Arg *arg, Value value);
Function *function_new(Elaboration *e, const Decl *decl, const Builtin *builtin, Loc loc);
Function *function_copy(Elaboration *e, const Function *f);
size_t operand_total(const Decl *decl);                         /* of a model: its inputs */
const char *decl_signature(Elaboration *e, const Decl *decl);   /* "dense(x; units, …)": for messages */

/* ---- invoke.c ---- */
/* Runs f, whose operands are bound. */
Value invoke(Elaboration *e, Frame *caller, const Function *f, Loc loc);
Value setting_of(Elaboration *e, const Function *f, const char *name);
Frame frame_of(Elaboration *e, const Function *f, const Frame *caller, Loc loc);
bool frame_is_bad(const Frame *frame);                          /* a parameter that lacks a value was reported */
const char *instance_path(Elaboration *e, const Frame *frame, Instance *instance, const char *kind);
const char *instance_name(Elaboration *e, const char *kind);    /* draws "dense_2" */
static inline bool decl_is_layer(const Decl *decl) { return decl->kind == DECL_LAYER || decl->kind == DECL_MODEL; }

/* ---- builtin.c, builtin_shape.c, builtin_window.c, builtin_sequence.c; each ends with a NULL name ---- */
extern const Builtin builtins[], builtin_sources[], builtin_shapes[], builtin_windows[], builtin_sequences[], builtin_masks[],
    builtin_callbacks[];

/* ---- statement.c ---- */
void run_weight(Elaboration *e, Frame *frame, const Stmt *stmt);
void run_state(Elaboration *e, Frame *frame, const Stmt *stmt);
bool evaluate_sizes(Elaboration *e, Frame *frame, Expr *const *sizes, size_t count, Shape *shape);

/* ---- variable.c ---- */
uint32_t variable_find(const Module *module, const char *name);  /* interned; UINT32_MAX: none */
uint32_t variable_find_kind(const Module *module, const char *name, VariableKind kind);
uint32_t variable_add(Elaboration *e, const char *name, VariableKind kind, Element element, Shape shape, Loc loc);
void variable_keep(Elaboration *e, uint32_t variable);           /* a layer's state becomes a kept one, which is no parameter */
bool module_keeps(const Module *module);                         /* it has kept states */
/* Takes back variables, rows of the layer table, from that many on. */
void variables_cut(Compilation *comp, Module *module, size_t count);
void layers_cut(Compilation *comp, Module *module, size_t count);
Known *known_at(Elaboration *e, uint32_t variable);              /* good until the next variable is asked for */
Ref load_variable(Elaboration *e, uint32_t variable);
void state_add(Elaboration *e, uint32_t variable, Ref ref);         /* what it holds from here on, of one that holds nothing yet */
void state_assign(Elaboration *e, uint32_t variable, Ref ref);
Ref state_value(Elaboration *e, uint32_t variable);

/* ---- scan_elaborate.c ---- */
void run_scan(Elaboration *e, Frame *frame, const Stmt *stmt);
void run_collect(Elaboration *e, Frame *frame, const Stmt *stmt);
/* A carried value that starts as a number and whose shape is not known yet: an operand of @ takes the one that fits. */
bool scan_shapeless(Elaboration *e, Ref ref);

/* ---- model.c: inputs, the main model's body, outputs ---- */
/* Runs the main model into e; false after an error. In PROGRAM_RESULT the outputs are stand-ins. */
bool model_run(Elaboration *e);
Elaboration elaboration_begin(Elaborator *all, ProgramKind kind);
/* Stores what states were assigned and keeps the graph in the module. */
/* reach.c: warnings about what reaches no output; after prediction is elaborated. */
void reach_name(Elaboration *e, const Stmt *stmt, const Value *value);
void reach_run(Elaboration *e);
/* In a program that starts states: the value that `variable` starts with. */
void state_start(Elaboration *e, uint32_t variable, Ref initial);
void elaboration_end(Elaboration *e);

/* ---- trace.c: what was applied where, for `nnc graph` ---- */
/* Before and after f runs: begin's result goes to end, with the instance's path ("" of a function) and what f gave. */
size_t trace_begin(Elaboration *e, const Function *f);
Value trace_end(Elaboration *e, size_t step, const char *path, Value y);

/* ---- the library's files, embedded at build time; in the order of the names; the last has a NULL name ---- */
typedef struct PreludeFile { const char *name, *text; } PreludeFile;
extern const PreludeFile prelude_files[];

/* ---- settings.c: the train block's entries, with Keras' names and defaults ---- */
#define DEFAULT_OPTIMIZER "rmsprop"                             /* Keras' */
extern const char *const known_settings[];                      /* the last is NULL */
void settings_read(Elaborator *all);
const Value *setting_get(const Elaborator *all, const char *name);
/* The entry for one output: itself, the list's item, or the map's entry by the output's name; none if there is none. */
Value setting_of_output(Elaboration *e, const char *setting, size_t output);

/* ---- callback.c: the entries of callbacks; checked when the programs are there, since they watch metrics ---- */
void callback_check(Elaborator *all);

/* ---- sample.c: functions of one sample as a model of their own ---- */
/* A module that predicts chain[count - 1](… chain[0](inputs)); NULL after an error. */
Module *sample_module(const Elaborator *all, Loc loc, Function *const *chain, size_t count, const Argument *inputs,
                      size_t input_count);

/* ---- loss.c, metric.c, update.c: what training adds to a forward pass ---- */
typedef struct Losses { Ref total; ARRAY(Ref) each; } Losses;
bool loss_run(Elaboration *e, Losses *losses);
Ref loss_target(Elaboration *e, size_t output);                 /* y_true of an output */
Ref loss_sample_weight(Elaboration *e);                         /* f32 [n]; NO_REF: all ones */
void metric_run(Elaboration *e, const Losses *losses);          /* updates in train and evaluate, values in result */
void update_run(Elaboration *e, Ref loss);

#endif
