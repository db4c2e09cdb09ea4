/* nnc.h - the one internal header of the compiler, in sections named by the file that owns them.
 *
 * A compilation owns everything: one arena, the interned names, the sources, the diagnostics. Nothing is global, so
 * nnc can run twice in a process. What a user can cause is a diagnostic; anything else is an assert. */
#ifndef NNC_H
#define NNC_H

#include <assert.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define NNC_VERSION "0.1.0"

typedef struct Compilation Compilation;

/* ---- util.c: arena, interned names, output buffer ------------------------------------------------------------- */

typedef struct ArenaBlock ArenaBlock;
typedef struct Arena { ArenaBlock *blocks; size_t small_blocks; } Arena;

/* Memory of the compilation, zeroed, aligned for any type; freed whole. On exhaustion it jumps to comp->failed. */
void *arena_alloc(Compilation *comp, size_t size);
/* Grows an arena array: returns storage for at least `need` elements, the first `count` copied. */
void *arena_grow(Compilation *comp, const void *old, size_t count, size_t *capacity, size_t need, size_t size);
char *arena_printf(Compilation *comp, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Compilation *comp, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
char *arena_strndup(Compilation *comp, const char *text, size_t length);
void arena_free(Arena *arena);
/* Gives back an array of `size` bytes that nothing points into any more; only long ones are worth it, others stay. */
void arena_release(const void *data, size_t size);

/* ARRAY(T) declares a growable array on the arena; array_push adds one element. */
#define ARRAY(T) struct { T *data; size_t count, capacity; }
#define array_push(comp, array, value)                                                                               \
    ((array)->data = (array)->count < (array)->capacity ? (array)->data                                              \
         : arena_grow(comp, (array)->data, (array)->count, &(array)->capacity, (array)->count + 1,                   \
                      sizeof *(array)->data),                                                                        \
     (array)->data[(array)->count++] = (value))

/* One copy of each name a compilation: equal names are equal pointers. */
const char *intern(Compilation *comp, const char *text);
const char *intern_length(Compilation *comp, const char *text, size_t length);

/* Numbers by interned name. The first use of a name gives it -1; the pointer holds until the next use. */
typedef struct NameIndex { const char **names; int64_t *numbers; size_t count, capacity; } NameIndex;
int64_t *index_at(Compilation *comp, NameIndex *index, const char *name);
int64_t index_get(const NameIndex *index, const char *name);        /* -1: not there */

/* A growing text on the heap; `failed` is set when memory ran out. */
typedef struct Buffer { char *text; size_t length, capacity; bool failed; } Buffer;
void buffer_printf(Buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_vprintf(Buffer *buffer, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void buffer_add(Buffer *buffer, const char *text, size_t length);
void buffer_puts(Buffer *buffer, const char *text);
const char *buffer_copy(Compilation *comp, const Buffer *buffer);    /* its text, which stays when it is freed */
void buffer_free(Buffer *buffer);

/* The shortest decimal text that reads back as the same float (or double), independent of the locale. */
void buffer_float(Buffer *buffer, float value);
void buffer_number(Buffer *buffer, double value);
/* The text in quotes, escaped for JSON; bytes that are no UTF-8 become U+FFFD. */
void buffer_json_string(Buffer *buffer, const char *text);

/* ---- diag.c: located messages with carets --------------------------------------------------------------------- */

typedef struct Source {
    const char *path;                   /* as shown; "prelude/layers.nn" for the library */
    const char *text;
    size_t length;
    bool library;
} Source;

/* Half-open range of bytes on one line of a source; line and column count from 1; column counts characters. */
typedef struct Loc { const Source *source; uint32_t line, column, end_column, offset; } Loc;

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING } Severity;
typedef struct Note { Loc loc; const char *text; } Note;           /* loc.source may be NULL */
typedef struct Diagnostic {
    Severity severity;
    Loc loc;
    const char *message, *code, *fix;   /* code "NN0204"; fix: the text that would fit, or NULL */
    ARRAY(Note) notes;
} Diagnostic;

enum { DIAG_LIMIT = 20 };

/* Adds a diagnostic; the result takes notes. Errors (and warnings) after the limit are counted, not kept. */
Diagnostic *diag_error(Compilation *comp, Loc loc, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
Diagnostic *diag_warning(Compilation *comp, Loc loc, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void diag_note(Compilation *comp, Diagnostic *diagnostic, Loc loc, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void diag_fix(Compilation *comp, Diagnostic *diagnostic, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* All messages, in order of source position within a file, with the lines and carets, as text or one JSON object. */
void diag_print(Compilation *comp, Buffer *out, bool colour);
void diag_print_json(Compilation *comp, Buffer *out);
/* The candidate nearest to name by edit distance (small enough to be a slip), or NULL. */
const char *diag_suggest(const char *name, const char *const *candidates, size_t count);
/* The bytes of the first character of text (length > 0) and its code; 0 bytes if it is no UTF-8. */
size_t utf8_decode(const char *text, size_t length, uint32_t *code);

/* ---- ast.c: the syntax tree ------------------------------------------------------------------------------------ */

typedef enum ExprKind {
    EXPR_NUMBER, EXPR_STRING, EXPR_BOOL, EXPR_NONE, EXPR_NAME, EXPR_LIST, EXPR_MAP,
    EXPR_UNARY,       /* op: '-' or TOKEN not; operands[0] */
    EXPR_BINARY,      /* op; operands[0], [1] */
    EXPR_IF,          /* operands: condition, then, else */
    EXPR_PIPE,        /* operands[0] -> operands[1] (a name or a call) */
    EXPR_CALL,        /* callee, args */
    EXPR_INDEX,       /* callee[subscripts] */
    EXPR_FIELD        /* callee.name */
} ExprKind;

typedef enum Operator {
    OP_NEG, OP_NOT, OP_OR, OP_AND, OP_LESS, OP_LESS_EQUAL, OP_GREATER, OP_GREATER_EQUAL, OP_EQUAL, OP_NOT_EQUAL,
    OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_MOD, OP_MATMUL, OP_POW
} Operator;

/* Deeper trees are an error, so passes over them may recurse. */
enum { TREE_DEPTH = 500 };

typedef struct Expr Expr;
typedef ARRAY(Expr *) ExprArray;
typedef struct Arg { const char *name; Loc loc; Expr *value; bool spread; } Arg;       /* name: interned or NULL */
typedef ARRAY(Arg) ArgArray;
typedef struct Subscript { Expr *index; bool range; Expr *low, *high; } Subscript;  /* x[i]; x[a..b], either NULL */
typedef ARRAY(Subscript) SubscriptArray;
typedef struct MapEntry { Expr *key, *value; } MapEntry;    /* a bare name as key is an EXPR_STRING */
typedef ARRAY(MapEntry) EntryArray;

struct Expr {
    ExprKind kind;
    Loc loc;                            /* the whole expression's first line */
    Loc op_loc;                         /* the operator, for unary, binary, pipe */
    Operator op;
    double number;
    bool boolean;
    const char *text;                   /* name (interned), string, field */
    Expr *operands[3];
    Expr *callee;
    ArgArray args;
    ExprArray items;                    /* list */
    EntryArray entries;
    SubscriptArray subscripts;
    uint32_t depth;                     /* levels below this one, at most TREE_DEPTH */
};

typedef struct Stmt Stmt;
typedef struct Block { ARRAY(Stmt *) stmts; } Block;
typedef struct NameLoc { const char *name; Loc loc; Expr *start; } NameLoc;     /* start: of a carry */
typedef ARRAY(NameLoc) NameArray;

typedef enum StmtKind {
    STMT_VALUE,       /* value */
    STMT_ASSIGN,      /* names = value */
    STMT_INPUT, STMT_OUTPUT, STMT_WEIGHT, STMT_STATE, STMT_PENALTY, STMT_COLLECT,
    STMT_IF,          /* condition, body, otherwise (may be NULL) */
    STMT_REPEAT,      /* condition = count, body */
    STMT_FOR,         /* names[0] in condition .. limit */
    STMT_SCAN         /* names in values with carries */
} StmtKind;

struct Stmt {
    StmtKind kind;
    Loc loc;
    NameArray names;
    bool has_sizes;
    ExprArray sizes;
    const char *type;                   /* ": int" or NULL */
    Expr *value;                        /* may be NULL for output */
    ArgArray options;                   /* weight: regularizer = …; a train entry is STMT_ASSIGN */
    Expr *condition, *limit;
    ExprArray values;                   /* scan */
    NameArray carries;
    Block *body, *otherwise;
    uint32_t depth;                     /* of a chain of else if */
};

typedef struct Param {
    const char *name;
    Loc loc;
    bool spread;                        /* ...xs */
    bool has_sizes;
    ExprArray sizes;
    const char *type;
    Expr *value;                        /* default, or NULL: must be given */
} Param;
typedef ARRAY(Param) ParamArray;

typedef enum DeclKind { DECL_LET, DECL_FN, DECL_LAYER, DECL_OPTIMIZER, DECL_METRIC, DECL_MODEL, DECL_TRAIN,
                        DECL_IMPORT } DeclKind;

typedef struct Decl {
    DeclKind kind;
    Loc loc;                            /* of the name, or the keyword for train and import */
    const char *name;                   /* of an import: its path */
    ParamArray params;                  /* operands, then settings; an optimizer has settings only */
    size_t operand_count;
    Expr *value;                        /* let, fn = */
    Block *body;
    const char *gradient_name;          /* gradient(d) = …, or NULL */
    Expr *gradient;
    const char *doc;                    /* the comment lines right above it, or NULL */
    size_t unread;                      /* of the library: bytes of its text, from its line on, that parse_rest reads */
} Decl;

typedef struct File { const Source *source; ARRAY(Decl *) decls; } File;

/* Parses a source; errors become diagnostics, and what could be parsed is returned (never NULL). Reentrant. */
File *parse_source(Compilation *comp, const Source *source);
/* The declarations of a library source, each with its kind, name and place alone; parse_rest reads one of them whole. */
File *parse_index(Compilation *comp, const Source *source);
void parse_rest(Compilation *comp, Decl *decl);
/* The tree as indented text, for tests and --dump=parse. */
void ast_print(Buffer *out, const File *file);
const char *operator_text(Operator op);
/* Nodes on the compilation's arena, of which the rest is zero. */
Expr *expr_new(Compilation *comp, ExprKind kind, Loc loc);
Expr *expr_number(Compilation *comp, Loc loc, double number);
Expr *expr_text(Compilation *comp, ExprKind kind, Loc loc, const char *text);     /* string, name */
Expr *expr_operation(Compilation *comp, ExprKind kind, Loc loc, Loc op_loc, Operator op, Expr *left, Expr *right);
Stmt *stmt_new(Compilation *comp, StmtKind kind, Loc loc);

/* ---- path.c ------------------------------------------------------------------------------------------------------ */

/* A path written in `source`, relative to its folder; NULL if it leads out of the folder (links followed) and may not. */
const char *path_beside(Compilation *comp, const Source *source, const char *path, bool anywhere);

/* ---- the compilation -------------------------------------------------------------------------------------------- */

typedef struct NameTable { const char **slots; size_t count, capacity; } NameTable;

struct Compilation {
    Arena arena;
    NameTable names;
    ARRAY(Diagnostic *) diagnostics;
    size_t shown;                       /* of them: printed before, not to be printed again */
    size_t error_count, warning_count;
    jmp_buf failed;                     /* out of memory, or an elaboration that cannot go on */
    bool out_of_memory;
};

void compilation_init(Compilation *comp);
void compilation_free(Compilation *comp);

#include "ir.h"

/* ---- elaborate.c: from a file to the programs ------------------------------------------------------------------- */

typedef struct Setting { const char *key, *value; } Setting;        /* --set key=value */
typedef struct ElaborateOptions {
    const char *path;                   /* of the main file: imports and data are relative to it */
    const char *text;
    size_t length;
    const char *model;                  /* --model, or NULL: the last in the file */
    const char *data;                   /* --data, or NULL */
    const Setting *settings;
    size_t setting_count;
    int batch;                          /* --batch, or 0 */
    bool allow_path;                    /* paths in the text may leave the file's folder */
    bool trace;                         /* fill in the module's trace */
} ElaborateOptions;

typedef struct Elaborator Elaborator;   /* elaborate.h: also what train's entries hold */

/* Parses and elaborates; NULL when there were errors (they are in comp). The module's programs are unoptimized. */
Elaborator *elaborate_run(Compilation *comp, const ElaborateOptions *options);
Module *elaborate_module(Elaborator *all);

#endif
