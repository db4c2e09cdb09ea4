/* parse.h - what the scanner (grammar/nn.l), the token filter (parse.c) and the grammar (grammar/nn.y) share. */
#ifndef PARSE_H
#define PARSE_H

#include "nnc.h"

/* The value of a token: a name (interned), a string's text, or a number; its loc is bison's location. */
typedef struct Token {
    int kind;                           /* of nn.tab.h; 0 at the end */
    Loc loc;
    const char *text;
    double number;
    bool first;                         /* of its line */
} Token;
typedef ARRAY(Token) TokenArray;

/* ---- scan.c: raw tokens -------------------------------------------------------------------------------------------- */

typedef struct Scan {
    Compilation *comp;
    const Source *source;
    uint32_t line, column, next_column; /* of the token at hand, and after it */
    size_t offset, next_offset;
    const char *text;                   /* of the last name, string */
    double number;
} Scan;

/* A part of a source, from the beginning of a line on. */
typedef struct Part { const Source *source; size_t offset, length; uint32_t line; } Part;

/* All its tokens, newlines included, the last of kind 0. Faults are diagnostics. */
TokenArray scan_tokens(Compilation *comp, const Part *part);

void parse_fatal(Scan *scan);           /* the scanner cannot go on: out of memory */
void parse_advance(Scan *scan, const char *text, size_t length);
void scan_check_text(Scan *scan);
int scan_number(Scan *scan, const char *text);
int scan_bad_number(Scan *scan, const char *text);
int scan_bare_point(Scan *scan, const char *text);
int scan_word(Scan *scan, const char *text, size_t length);
int scan_string(Scan *scan, const char *text, size_t length);
int scan_open_string(Scan *scan, const char *text, size_t length);
int scan_single_quotes(Scan *scan, const char *text, size_t length);
int scan_foreign(Scan *scan, const char *text, const char *ours, int kind);
int scan_bad_character(Scan *scan, const char *text, size_t length);
const char *scan_keyword_text(int kind);        /* "input" for INPUT, NULL for what is no word */

/* ---- parse.c: the filter, and what the grammar's actions call ------------------------------------------------------ */

typedef struct Range { uint32_t from, to; } Range;      /* offsets in the source */
typedef ARRAY(Range) RangeArray;

typedef struct Parser {
    Compilation *comp;
    const Source *source;
    TokenArray tokens;                  /* filtered */
    size_t next;
    RangeArray broken;                  /* where a fault has been said already */
    File *file;
    bool too_deep;                      /* said once */
} Parser;

Loc loc_join(Loc first, Loc last);      /* from first to last, or to the end of first's line */
Expr *parse_operation(Parser *parser, ExprKind kind, Loc loc, Loc op_loc, Operator op, Expr *left, Expr *right);
Expr *parse_if(Parser *parser, Loc loc, Expr *condition, Expr *yes, Expr *no);
/* A finished node: counts its depth, and cuts a tree that is too deep, after saying so. */
Expr *parse_finish(Parser *parser, Expr *expr);
Stmt *parse_otherwise(Parser *parser, Stmt *stmt, Block *otherwise);
void parse_declare(Parser *parser, Decl *decl);
File *parse_part(Compilation *comp, const Part *part);

#endif
