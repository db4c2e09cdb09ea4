/* emit.h - what the files of emission share. */
#ifndef NNC_EMIT_H
#define NNC_EMIT_H

#include "embed.h"
#include "product.h"

enum { TRAINED_LIMIT = 1 << 20 };      /* more bytes of trained weights go into a file of their own */

/* The identifiers taken within a scope, each with the last number appended to it to make another. */
typedef struct Scope { NameIndex names; } Scope;

typedef struct Rename { const char *from, *to; } Rename;

/* A function of a kernel's call; text: its parameters and body. */
typedef struct Shared { const char *name, *text; bool used; } Shared;

typedef struct Emitter {
    Compilation *comp;
    const Module *module;
    const EmitOptions *options;
    const char *prefix, *upper;         /* "digits", "DIGITS" */
    const char **members;               /* of each variable: its member's name in its struct */
    const char **inputs, **targets, **outputs;      /* names of the functions' parameters */
    bool present[PROGRAM_COUNT];        /* which programs become functions */
    Schedule schedules[PROGRAM_COUNT];
    Program one;                        /* predict's for one sample, whose steps threads share; present or not */
    Schedule one_schedule;
    bool random_inference;              /* predict or evaluate draw: scratch has a seed and a step */
    size_t scratch_floats, scratch_integers, trainer_floats, trainer_integers;
    SectionArray sections;
    ARRAY(Rename) renames;
    uint64_t layout;
    Buffer code;                        /* the functions */
    ARRAY(Shared) shared;
    ARRAY(size_t) shared_uses;          /* by calls, in their order; the last ones may be taken back */
    NameIndex shared_index;             /* by text */
    size_t constants;                   /* constant arrays so far */
    size_t scans;                       /* loops over scans so far */
    Buffer constant_text;
} Emitter;

/* A step that threads share: its emitter writes what makes the results [begin, end), and says of how many. */
typedef struct Share {
    const char *count;                  /* C text: how many results there are */
    int64_t most;                       /* of a full batch; 0: this step cannot be shared */
    int64_t rows;                       /* the function has [top, bottom) of so many rows of one sample, as clusters behind it do; 0 */
    bool filters;                       /* or blocks [begin, end) of a transformed kernel, as the product with it has */
    const char *after;                  /* C text: what makes the results of what the threads made, or NULL */
} Share;

/* One function's body while it is written. */
typedef struct Routine {
    Emitter *e;
    const Program *program;
    const Graph *graph;
    const Schedule *schedule;
    Buffer *out;
    int indent;
    int panels, tasks;                  /* functions that finish panels, or make a part of a step, so far; in e->code */
    Share *share;                       /* of a task's function; NULL */
    const char **constants;             /* of each CONSTANT node: its array's name */
    const Sweep *sweep;                 /* the one that is being written, or NULL */
    const char *row, *row_end;          /* its rows [row, end), those of its sums where threads share it [base, stop) */
    const char *first_row;              /* the first that is in memory: row, "block" in a panel's function, or "base" */
    int *level;                         /* emit_loop.c's notes on a node, -1 and 0 between clusters */
    uint32_t *position;
    struct Routine *outer;              /* of a scan's body: the one with the scan; what follows is for bodies */
    const ScanBody *scan;
    const Step *scan_step;              /* of the outer one */
    const char **arguments, **carries, **stacks;    /* names of pointers */
    size_t arena_start, integer_start;  /* elements of the arenas before the body's regions */
    const char *counter;                /* of the steps, "s0" */
    const char **aliases;               /* of values by node: pointers of their own, or NULL; NULL: none */
    const char **alias_types;           /* "const float *" */
    const char *samples;                /* how many: "n" */
    const char *first_sample;           /* of a body that does some of the samples: "begin", or "base" of a block; else NULL */
    const char *first_own;              /* the same where its arena has all samples, or all of a thread's */
    const char *lap;                    /* random numbers: "0u", or which step of the scans this is, from 1 */
} Routine;

/* ---- emit_name.c, emit_program.c, emit_value.c ------------------------------------------------------------------------- */

void emit_names(Emitter *e);                                           /* members, parameters, the prefix in capitals */
const char *emit_name(Emitter *e, Scope *scope, const char *path);     /* a free identifier for a path */
void emit_program(Emitter *e, ProgramKind kind);                       /* its function, to e->code */
bool emit_only_one(const Emitter *e);                                  /* predict is the program of one sample */
bool emit_has_scratch(ProgramKind kind);                               /* works in the caller's scratch, not in a trainer */
/* Which line of the model's text the step serves, and what it does. */
const char *emit_step_comment(const Routine *r, const Step *step);
void emit_line(Routine *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The name of a kernel, nn_<section>, whose text the file will carry. */
const char *emit_kernel(Emitter *e, const char *name);
const char *emit_variable(const Routine *r, uint32_t variable);        /* "weights->dense_kernel" */
bool emit_is_scalar(const Variable *variable);                         /* a plain member, no array */
const char *emit_c_type(Element element);                              /* "float" */
const char *emit_float(Emitter *e, double value);                      /* "0.5f", "(-0.5f)" */
const char *emit_constant_float(Emitter *e, float value);                /* in an initializer; infinities and NaN as divisions */
const char *emit_literal(Routine *r, const Node *node);                /* of fill and batch_size */
/* The pointer to a value's first element, "arena + 128"; a literal has none. */
const char *emit_pointer(const Routine *r, Ref ref);
/* The element at an index expression: "arena[128 + i0]", "trainer->learning_rate". */
const char *emit_element(const Routine *r, Ref ref, const char *index);
/* In a sweep, of the block's rows: the pointer to the first, and how many the axes [0, to) are; else of all. */
const char *emit_block(const Routine *r, Ref ref);
const char *emit_rows(const Routine *r, const Shape *shape, int to);
/* Sizes as C: "n", "n * 4", "12". */
const char *emit_dimension(const Routine *r, const Shape *shape, int axis);
const char *emit_product(const Routine *r, const Shape *shape, int from, int to);     /* axes [from, to) */

/* ---- emit_scan.c ------------------------------------------------------------------------------------------------------- */

void emit_scan(Routine *r, const Step *step);
/* When a value in a scan's body is not 0 throughout, and when what a step of the body stores is ever read: expressions, or NULL:
 * always, as far as is known. */
const char *scan_is_set(const Routine *body, Ref ref);
const char *scan_is_read(const Routine *body, const Step *step);
Routine emit_routine(Emitter *e, const Program *program, const Schedule *schedule, Buffer *out, int indent);
void emit_steps(Routine *r);                                           /* all of the schedule, each under a comment */

/* ---- emit_loop.c, emit_step.c, emit_product.c ------------------------------------------------------------------------------- */

/* ---- emit_shared.c ------------------------------------------------------------------------------------------------------ */

/* The function with these parameters and this body, made if there is none yet. */
const char *emit_shared(Emitter *e, const char *parameters, const char *body);
void emit_shared_functions(Emitter *e, Buffer *out);                   /* those that are called */

/* ---- emit_task.c ------------------------------------------------------------------------------------------------------- */

void emit_step(Routine *r, const Step *step);                          /* whole, or in parts for threads */
/* The steps from `first` on of a program of one sample that threads do row by row: how many there are, at least 1; writes them, if
 * they are several, and returns their number, or 0. */
size_t rows_together(const Routine *r, size_t first);                  /* emit_rows.c */
size_t emit_rows_together(Routine *r, size_t first);
bool emit_has_rows_to_share(const Routine *r, Ref ref);                /* emit_window.c: an op over windows of one sample has */
/* A function of this body, before the program's, and the call that lets threads share `count`, each at least `grain`; range: its
 * parameters after the context. */
void put_task(Routine *r, const char *comment, const char *range, const char *body, const char *count, int64_t grain);
void emit_sweep(Routine *r, const Sweep *sweep);                       /* emit_sweep.c */
/* Within a share: "begin", "end", or their multiples. */
const char *share_begin(const Routine *r, int64_t times);
const char *share_end(const Routine *r, int64_t times);
/* A pointer to the first of what the share makes or reads, its elements `times` apart; outside of a share, as it is. */
const char *share_move(const Routine *r, const char *pointer, int64_t times);

/* product: of the panel's first node, whose rest of the step is done in the panel's function; or NULL. */
void emit_cluster(Routine *r, const Step *step, const Product *product);
void emit_single(Routine *r, Ref ref);
/* Whether matrices laid out in strips (scan_strips.c) are: an expression. */
const char *emit_has_strips(const Routine *r);
void emit_window(Routine *r, Ref ref);                                 /* emit_window.c: an op over windows */
/* Some rows of the op's result: its input starts at x, where rows `in` lie, and the first window `low` rows before it. */
typedef struct WindowRows { const char *in, *out, *low, *x, *y; } WindowRows;
void emit_window_rows(Routine *r, Ref ref, const WindowRows *rows);
void emit_band(Routine *r, const Band *band);                          /* emit_band.c: steps done row by row */
void emit_contract(Routine *r, const Step *step);
/* Copies count axes of sizes dims from strided source to strided destination; both are pointer expressions. */
typedef struct CopyAxis { const char *size; int64_t fixed; int64_t to, from; } CopyAxis;   /* fixed: 0 if run-time */
void emit_copy(Routine *r, Element element, const char *to, const char *from, const CopyAxis *axes, int count);

/* ---- emit_header.c, emit_model.c, emit_weights.c -------------------------------------------------------------------- */

void emit_types(Emitter *e, Buffer *out);                              /* constants, structs, prototypes */
void emit_header(Emitter *e, Buffer *out);
/* emit_block.c: the i-th primitive that does several nodes at once, and how many operands it has; NULL: there are no more. */
const char *emit_idiom(size_t i, int *operands);
void emit_jit_kernels(Buffer *out);                                    /* declarations of every kernel */
void emit_parameters(const Emitter *e, Buffer *out, ProgramKind kind); /* "int n, const float *image" … of a program */
void emit_prototype(const Emitter *e, Buffer *out, ProgramKind kind);
void emit_descriptor(Emitter *e, Buffer *out);
size_t emit_struct_bytes(const Emitter *e, VariableKind kind);        /* of the variables of a kind */
size_t emit_scratch_bytes(const Emitter *e);
size_t emit_trainer_bytes(const Emitter *e);
void emit_trained(Emitter *e, Buffer *out, Buffer *file);

#endif
