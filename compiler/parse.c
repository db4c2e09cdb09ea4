/* parse.c - from raw tokens to the tree: which newlines end statements, which words are keywords where; then the grammar.
 *
 * The filter keeps a stack of open brackets. In `dense(3,\n 4)\nrelu` the first newline lies in parentheses and goes,
 * the second becomes END. `state` is a keyword in `state m = 0` and a name in `f(state = 1)`; `model` is a keyword
 * only outside braces; `{` opens a map where an expression is due, else a block. Unclosed brackets are reported here,
 * where they were opened, and closed, so that the grammar sees the rest. */
#include "parse.h"
#include "nn.tab.h"

#include <string.h>

enum { BRACKET_DEPTH = 200 };
enum { BRACKET_MAP = 'm' };             /* beside '(' '[' and '{' of a block */

typedef struct Bracket { int kind; Loc loc; } Bracket;

typedef struct Filter {
    Compilation *comp;
    const TokenArray *raw;
    TokenArray out;
    ARRAY(Bracket) brackets;
    bool closed_block;                  /* the last '}' closed a block */
    RangeArray broken;                  /* from an unclosed bracket to where that was noticed */
    bool too_deep;
} Filter;

/* ---- the tree's helpers -------------------------------------------------------------------------------------------- */

Loc loc_join(Loc first, Loc last) {
    if (first.line == last.line && last.end_column > first.end_column) first.end_column = last.end_column;
    return first;
}

static uint32_t depth_of(const Expr *expr) { return expr == NULL ? 0 : expr->depth; }

static uint32_t greater(uint32_t a, uint32_t b) { return a > b ? a : b; }

static void too_deep(Parser *parser, Loc loc) {
    if (!parser->too_deep) diag_error(parser->comp, loc, "NN0106", "nested more than %d levels deep", TREE_DEPTH);
    parser->too_deep = true;
}

Expr *parse_finish(Parser *parser, Expr *expr) {
    uint32_t depth = depth_of(expr->callee);
    for (size_t i = 0; i < 3; i++) depth = greater(depth, depth_of(expr->operands[i]));
    for (size_t i = 0; i < expr->args.count; i++) depth = greater(depth, depth_of(expr->args.data[i].value));
    for (size_t i = 0; i < expr->items.count; i++) depth = greater(depth, depth_of(expr->items.data[i]));
    for (size_t i = 0; i < expr->entries.count; i++) depth = greater(depth, depth_of(expr->entries.data[i].value));
    for (size_t i = 0; i < expr->subscripts.count; i++) {
        const Subscript *subscript = &expr->subscripts.data[i];
        depth = greater(depth, greater(depth_of(subscript->index), greater(depth_of(subscript->low),
                                                                           depth_of(subscript->high))));
    }
    expr->depth = depth + 1;
    if (expr->depth <= TREE_DEPTH) return expr;
    too_deep(parser, expr->loc);
    return expr_new(parser->comp, EXPR_NONE, expr->loc);
}

Expr *parse_operation(Parser *parser, ExprKind kind, Loc loc, Loc op_loc, Operator op, Expr *left, Expr *right) {
    return parse_finish(parser, expr_operation(parser->comp, kind, loc, op_loc, op, left, right));
}

Expr *parse_if(Parser *parser, Loc loc, Expr *condition, Expr *yes, Expr *no) {
    Expr *expr = expr_new(parser->comp, EXPR_IF, loc);
    expr->operands[0] = condition;
    expr->operands[1] = yes;
    expr->operands[2] = no;
    return parse_finish(parser, expr);
}

Stmt *parse_otherwise(Parser *parser, Stmt *stmt, Block *otherwise) {
    stmt->depth = otherwise->stmts.data[0]->depth + 1;
    if (stmt->depth > TREE_DEPTH) {
        too_deep(parser, stmt->loc);
        return stmt_new(parser->comp, STMT_VALUE, stmt->loc);
    }
    stmt->otherwise = otherwise;
    return stmt;
}

/* The comment lines right above the line of `loc`, without their marks; NULL if there are none. */
static const char *doc_above(Compilation *comp, const Source *source, Loc loc) {
    const char *text = source->text, *line = text + loc.offset;
    while (line > text && line[-1] != '\n') line--;
    const char *end = line;
    while (line > text) {
        const char *above = line - 1;
        while (above > text && above[-1] != '\n') above--;
        if (*above != '#') break;
        line = above;
    }
    if (line == end) return NULL;
    char *doc = arena_alloc(comp, (size_t)(end - line) + 1);
    size_t length = 0;
    for (const char *c = line; c < end;) {
        while (c < end && *c == '#') c++;
        if (c < end && *c == ' ') c++;
        while (c < end && *c != '\n')
            if (*c++ != '\r') doc[length++] = c[-1];
        doc[length++] = '\n';
        c++;
    }
    doc[length - 1] = '\0';
    return doc;
}

void parse_declare(Parser *parser, Decl *decl) {
    decl->doc = doc_above(parser->comp, parser->source, decl->loc);
    array_push(parser->comp, &parser->file->decls, decl);
}

/* ---- the filter ------------------------------------------------------------------------------------------------------- */

static int opener_of(int closer) { return closer == ')' ? '(' : closer == ']' ? '[' : '{'; }

static bool same_bracket(int opened, int opener) {
    return opened == opener || (opened == BRACKET_MAP && opener == '{');
}

static bool is_declaration_word(int kind) {
    return kind == MODEL || kind == LAYER || kind == FN || kind == OPTIMIZER || kind == METRIC || kind == TRAIN
        || kind == LET || kind == IMPORT;
}

static bool is_statement_word(int kind) { return kind == INPUT || kind == OUTPUT || kind == STATE || kind == WEIGHT; }

static int last_kind(const Filter *filter) {
    return filter->out.count == 0 ? END : filter->out.data[filter->out.count - 1].kind;
}

static bool inside_parentheses(const Filter *filter) {
    return filter->brackets.count > 0 && filter->brackets.data[filter->brackets.count - 1].kind != '{';
}

static bool at_statement_start(const Filter *filter) {
    int last = last_kind(filter);
    return !inside_parentheses(filter) && (last == END || last == '{');
}

/* After these an operand is due, so a newline there ends nothing and a brace opens a map. */
static bool wants_operand(int kind) {
    switch (kind) {
    case '+': case '-': case '*': case '/': case '@': case '%': case '^': case '<': case '>': case '=': case ',':
    case ':':
    case '(':
    case '[':
    case LESS_EQUAL:
    case GREATER_EQUAL:
    case EQUAL:
    case NOT_EQUAL:
    case ARROW:
    case RANGE:
    case SPREAD: case THEN: case IN: case WITH: case AND: case OR: case NOT: return true;
    default: return false;
    }
}

/* The next token that is no newline; the end if there is none. */
static const Token *peek(const Filter *filter, size_t i) {
    while (filter->raw->data[i].kind == NEWLINE) i++;
    return &filter->raw->data[i];
}

static const Token *following(const Filter *filter, size_t i) {
    const Token *token = &filter->raw->data[i];
    return token->kind == 0 ? token : token + 1;
}

static void put(Filter *filter, Token token, int kind) {
    token.kind = kind;
    array_push(filter->comp, &filter->out, token);
}

static void put_end(Filter *filter, Token token) {
    int last = last_kind(filter);
    if (last != END && last != '{') put(filter, token, END);
}

/* Takes the innermost bracket off, with its closer and, for a block, an END before it. */
static void close_bracket(Filter *filter, Token token) {
    Bracket bracket = filter->brackets.data[--filter->brackets.count];
    if (bracket.kind == '{') put_end(filter, token);
    put(filter, token, bracket.kind == '(' ? ')' : bracket.kind == '[' ? ']' : '}');
    filter->closed_block = bracket.kind == '{';
}

/* Reports the innermost bracket: the others follow from it. The grammar says nothing about what stands between. */
static void report_unclosed(Filter *filter, Token token, const char *note) {
    Bracket bracket = filter->brackets.data[filter->brackets.count - 1];
    array_push(filter->comp, &filter->broken, ((Range){ bracket.loc.offset, token.loc.offset }));
    for (size_t i = 0; i < filter->comp->diagnostics.count; i++) {
        const Diagnostic *earlier = filter->comp->diagnostics.data[i]; /* a string without its end took the bracket's */
        if (earlier->loc.source == bracket.loc.source && earlier->loc.line == bracket.loc.line) return;
    }
    Diagnostic *d = diag_error(filter->comp, bracket.loc, "NN0107", "this '%c' is never closed",
                               bracket.kind == BRACKET_MAP ? '{' : bracket.kind);
    if (token.kind != 0) diag_note(filter->comp, d, token.loc, "%s", note);
}

static void close_all(Filter *filter, Token token) {
    if (filter->brackets.count > 0) report_unclosed(filter, token, "a declaration starts here");
    while (filter->brackets.count > 0) close_bracket(filter, token);
}

static void put_closer(Filter *filter, Token token) {
    int opener = opener_of(token.kind);
    size_t count = filter->brackets.count, match = count;
    while (match > 0 && !same_bracket(filter->brackets.data[match - 1].kind, opener)) match--;
    if (match == 0) {
        diag_error(filter->comp, token.loc, "NN0107", "'%c' closes nothing", token.kind);
        return;
    }
    if (match != count) report_unclosed(filter, token, arena_printf(filter->comp, "'%c' comes first", token.kind));
    while (filter->brackets.count >= match) close_bracket(filter, token);
}

static void put_opener(Filter *filter, Token token) {
    int kind = token.kind, last = last_kind(filter);
    if (kind == '{' && (wants_operand(last) || (last == ELSE && !filter->closed_block) || inside_parentheses(filter)))
        kind = BRACKET_MAP;
    if (filter->brackets.count >= BRACKET_DEPTH) {
        if (!filter->too_deep)
            diag_error(filter->comp, token.loc, "NN0106", "brackets are nested more than %d levels deep",
                       BRACKET_DEPTH);
        filter->too_deep = true;
        return;
    }
    array_push(filter->comp, &filter->brackets, ((Bracket){ kind, token.loc }));
    put(filter, token, kind == BRACKET_MAP ? MAP_OPEN : kind);
}

static void put_newline(Filter *filter, size_t i) {
    int next = peek(filter, i)->kind, last = last_kind(filter);
    if (inside_parentheses(filter)) return;
    if (wants_operand(last) || last == ELSE) return;
    if (next == ARROW || next == THEN || next == ELSE || next == WITH) return;
    put_end(filter, filter->raw->data[i]);
}

/* `repeat (n) { … }` against `repeat(x, 3, axis = 1)`: what follows the closing parenthesis tells. */
static bool repeats_block(const Filter *filter, size_t i) {
    const Token *token = following(filter, i);
    int depth = 0;
    if (token->kind != '(') return true;
    for (; token->kind != 0; token++) {
        if (token->kind == '(') depth++;
        if (token->kind == ')' && --depth == 0) return token[1].kind == '{';
        if (token->kind == '{') return false;
    }
    return false;
}

/* After a statement word in its place comes a name; these say that the word itself is meant as one. */
static bool follows_name(int kind) {
    return kind == '=' || kind == ',' || kind == '(' || kind == '.' || kind == ARROW || kind == ')'
        || (wants_operand(kind) && kind != '[' && kind != ':');
}

static int word_kind(const Filter *filter, size_t i) {
    const Token *token = &filter->raw->data[i], *next = following(filter, i);
    bool start = at_statement_start(filter);
    if (is_declaration_word(token->kind)) return start && filter->brackets.count == 0 ? token->kind : NAME;
    if (is_statement_word(token->kind)) return start && !follows_name(next->kind) ? token->kind : NAME;
    if (token->kind == REPEAT) return start && repeats_block(filter, i) ? REPEAT : NAME;
    if (token->kind == NAME && start && strcmp(token->text, "gradient") == 0 && next->kind == '('
        && next[1].kind == NAME && next[2].kind == ')' && next[3].kind == '=') return GRADIENT;
    return token->kind;
}

/* A line that starts as only a declaration can: whatever stands open before it was never finished. */
static bool starts_declaration(const Filter *filter, size_t i) {
    const Token *token = &filter->raw->data[i], *next = following(filter, i);
    if (!token->first || token->loc.column != 1 || !is_declaration_word(token->kind)) return false;
    if (token->kind == TRAIN) return next->kind == '{';
    if (token->kind == IMPORT) return next->kind == STRING;
    return next->kind == NAME || is_statement_word(next->kind);
}

static void filter_tokens(Filter *filter, size_t i) {
    for (;; i++) {
        Token token = filter->raw->data[i];
        if (starts_declaration(filter, i)) {
            close_all(filter, token);
            put_end(filter, token);
        }
        switch (token.kind) {
        case 0:
            close_all(filter, token);
            put_end(filter, token);
            put(filter, token, 0);
            return;
        case NEWLINE: put_newline(filter, i); break;
        case ';':
            if (inside_parentheses(filter)) put(filter, token, ';');
            else put_end(filter, token);
            break;
        case '(': case '[': case '{': put_opener(filter, token); break;
        case ')': case ']': case '}': put_closer(filter, token); break;
        default: put(filter, token, word_kind(filter, i));
        }
    }
}

/* `nn 1` on the first line; the index of the first token after it. */
static size_t check_version(Compilation *comp, const TokenArray *raw) {
    const Token *token = raw->data;
    if (token[0].kind != NAME || strcmp(token[0].text, "nn") != 0 || token[1].kind != NUMBER) return 0;
    if (token[1].number != 1)
        diag_error(comp, token[1].loc, "NN0108",
                   "the file is written in version %g of the language; this nnc (%s) knows "
                   "version 1",
                   token[1].number, NNC_VERSION);
    return 2;
}

File *parse_source(Compilation *comp, const Source *source) {
    return parse_part(comp, &(Part){ .source = source, .length = source->length, .line = 1 });
}

File *parse_part(Compilation *comp, const Part *part) {
    const Source *source = part->source;
    Parser parser = { .comp = comp, .source = source, .file = arena_alloc(comp, sizeof(File)) };
    parser.file->source = source;
    if (source->length > INT32_MAX / 2) {
        diag_error(comp, (Loc){ source, 1, 1, 2, 0 }, "NN0109", "the file has more than 1 GiB");
        return parser.file;
    }
    TokenArray raw = scan_tokens(comp, part);
    Filter filter = { .comp = comp, .raw = &raw };
    size_t errors = comp->error_count;
    filter_tokens(&filter, check_version(comp, &raw));
    parser.tokens = filter.out;
    parser.broken = filter.broken;
    /* What a file of a newer version means is not known, so nothing more is said about it. */
    bool newer = comp->error_count > errors && raw.data[0].kind == NAME && strcmp(raw.data[0].text, "nn") == 0
              && raw.data[1].kind == NUMBER && raw.data[1].number != 1;
    if (!newer && !filter.too_deep) nn_parse(&parser);
    return parser.file;
}
