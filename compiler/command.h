/* command.h - the command line, parsed, and the steps that the commands share. */
#ifndef NNC_COMMAND_H
#define NNC_COMMAND_H

#include "elaborate.h"

#include "../runtime/nn.h"

enum { EXIT_INPUT = 1, EXIT_USAGE = 2, EXIT_SYSTEM = 3, EXIT_INTERRUPTED = 130 };

typedef enum Command { COMMAND_COMPILE, COMMAND_TRAIN, COMMAND_EVALUATE, COMMAND_PREDICT, COMMAND_SUMMARY,
                       COMMAND_CHECK, COMMAND_GRAPH, COMMAND_SHOW, COMMAND_EXPLAIN, COMMAND_HELP, COMMAND_VERSION } Command;

typedef struct Options {
    Command command;
    const char *file, *name;            /* the .nn (or .safetensors of show; help: a name or NULL); show: one tensor */
    const char *output, *weights, *save, *checkpoint, *resume, *data, *log, *report, *model, *prefix, *dump, *stop;
    ARRAY(Setting) settings;
    ARRAY(const char *) inputs;         /* predict --input, FILE or NAME=FILE */
    int64_t sweep_elements;             /* EmitOptions; tests only */
    int64_t batch, threads, seed, max_ram;      /* 0, 0, -1 and 0 when not given */
    bool inference, training, quiet, json, no_optimize, classes, maps, confusion, allow_path, profile, memory;
    bool help;                          /* nnc CMD --help */
} Options;

/* Reads argv; on wrong usage says so on standard error and returns false. */
bool options_parse(Compilation *comp, int argc, char **argv, Options *options);
void options_help(FILE *out, const Options *options);

/* One run of nnc over one file: what the commands share. */
typedef struct Run {
    Compilation *comp;
    const Options *options;
    nn_bytes text;
    ElaborateOptions elaborate;
    Elaborator *all;
    Module *module;
    Jit *jit;
    struct nn_pool *pool;               /* of the threads that share its steps; NULL: one */
    int64_t share_work;                 /* EmitOptions.share_work where threads share steps; 0: as usual */
    Profile *profile;                   /* train --profile */
    const nn_model *model;
    void *weights;
    int status;                         /* the exit status */
} Run;

/* Reads and elaborates the file; false (and run->status) after an error, which is printed. */
bool run_elaborate(Run *run);
/* The passes after elaboration, in order; honours -O0, --dump and --stop (then false with status 0). */
bool run_passes(Run *run);
void run_fast_passes(Run *run);        /* the last of them, which make programs faster and mostly take memory */
/* --max-ram: changes the programs until they fit; false: they cannot, which is said. */
bool ram_fit(Run *run);
/* Of a model that stays in nnc, prediction and training, for so many threads. */
EmitOptions run_emit_options(const Run *run, int64_t threads);
/* EmitOptions.share_work for so many threads; 0: not said, which for emitted C is one. */
int64_t run_share_work(const Run *run, int64_t threads);
/* Emits for libtcc and compiles in memory; fills model and weights. */
bool run_jit(Run *run);
void run_free(Run *run);
/* Optimizes, emits and compiles a module beside the run's own, into `inner`, which has the same options. */
bool run_beside(Run *run, Module *module, Run *inner);
void run_diagnostics(Run *run);         /* prints what comp holds, as text or JSON */
bool run_failed(Run *run, nn_error *error);     /* prints an error of the runtime and sets the status; returns false */
bool run_failed_at(Run *run, Loc loc, nn_error *error);     /* the same as a diagnostic of a place, if the input is at fault */
bool run_refused(Run *run);             /* prints the diagnostics, sets the status; returns false */
uint64_t run_seed(const Run *run);
/* NAME.extension in the working directory, NAME from the file's; with "safetensors", where train leaves the weights. */
const char *run_default_name(const Run *run, const char *extension);
/* Loads --weights, else what train left, else keeps the initial weights and notes it. */
bool run_load_trained(Run *run);

/* ---- eager.c ---- */
typedef struct Eager { Jit *jit; const nn_model *model; Watch *watch; } Eager;
bool eager_compile(Run *run, Eager *eager);     /* false: libtcc refused, or no memory */
void eager_free(Eager *eager);
/* The model op by op, each value reported to the hook; NULL: libtcc refused, or no memory. */
Jit *watched_compile(Run *run, bool training, const JitHook *hook);
/* A diagnostic at the line where what the program computed last stopped being finite; false: all that counts is finite. */
bool eager_report(Run *run, const Eager *eager, ProgramKind program, const char *when);
bool eager_look(Run *run, Eager *eager, const nn_fit_state *state, const nn_batch *batch, const char *when);

/* ---- dataset.c ---- */
/* The data of a source, piped through its functions; NULL after an error. With `stream`, samples stay in their files where
 * that is possible; then the run must live longer. */
nn_dataset *dataset_load(Run *run, const DataSource *source, bool stream);

/* How the inputs of a csv source are read: for other files with its columns; false if it is none or names no columns. */
bool dataset_csv_inputs(Run *run, const DataSource *source, nn_csv_options *options);

/* ---- confusion.c ---- */
/* The confusion matrices of the outputs that are classes: tables, or the members of a JSON object. */
bool confusion_text(Run *run, nn_dataset *data, nn_text *text, nn_error *error);

/* Rows are true classes, columns predicted ones; NULL where the output's targets are no classes, or without memory. */
size_t *confusion_count(const nn_model *model, const nn_dataset *data, float *const *outputs, int output, size_t *classes,
                        nn_error *error);

/* ---- report.c ---- */
/* Writes --report; data is what its matrix and maps show, `what` says which that is. */
bool report_write(Run *run, const nn_history *history, nn_dataset *data, const char *what, nn_error *error);

/* ---- command_memory.c ---- */
/* summary --memory: the plan as a table or as members of a JSON object, and with -o the picture. */
void memory_report(Run *run, const Emitted *emitted, nn_text *text);

/* ---- command_callbacks.c ---- */
typedef struct Callbacks {
    ARRAY(nn_callback *) list;
    ARRAY(void *) schedules;            /* what their functions were compiled to */
    bool rate_changes;                  /* one of them sets the learning rate */
} Callbacks;
/* The callbacks of the train block and the command line; false and an error, or a diagnostic, when one cannot be made. */
bool callbacks_make(Run *run, Callbacks *callbacks, nn_error *error);
void callbacks_free(Callbacks *callbacks);

/* ---- command_help.c: what the codes of diagnostics mean; codes.txt, embedded at build time ---- */
typedef struct CodeFile { const char *name, *text; } CodeFile;
extern const CodeFile code_files[];     /* one, and a NULL name */
/* help.txt: primitives, train's entries, data sources, callbacks, common arguments. */
extern const CodeFile help_files[];
/* What it says of a name; NULL if nothing. */
const char *help_entry(const char *name, size_t *length);
/* The first entry at or after a line of text, from its code to the end of its last line; NULL if there is none. */
const char *code_next(const char *text, size_t *length);

/* ---- the commands; each returns the exit status ---- */
int command_compile(Run *run);
int command_train(Run *run);
int command_evaluate(Run *run);
int command_predict(Run *run);
int command_summary(Run *run);
int command_graph(Run *run);
int command_show(Run *run);
int command_explain(Run *run);

#endif
