/* scan.c - what the scanner's rules do: positions, values of tokens, and faults in single tokens.
 *
 * Example: `.5` is reported with the fix 0.5 and goes on as the number 0.5, so that nothing else is said about it.
 * Columns count characters from 1, offsets count bytes. */
#include "parse.h"
#include "nn.tab.h"

#include <stdlib.h>
#include <string.h>

typedef void *yyscan_t;
int nn_lex_init_extra(Scan *extra, yyscan_t *scanner);
int nn_lex_destroy(yyscan_t scanner);
struct yy_buffer_state *nn__scan_bytes(const char *bytes, int length, yyscan_t scanner);
int nn_lex(yyscan_t scanner);

static const struct { const char *text; int kind; } keywords[] = {
    { "input", INPUT }, { "output", OUTPUT }, { "weight", WEIGHT }, { "state", STATE }, { "penalty", PENALTY },
    { "collect", COLLECT }, { "if", IF }, { "then", THEN }, { "else", ELSE }, { "repeat", REPEAT }, { "for", FOR },
    { "in", IN }, { "scan", SCAN }, { "with", WITH }, { "and", AND }, { "or", OR }, { "not", NOT }, { "true", TRUE },
    { "false", FALSE }, { "none", NONE }, { "inf", INF },
    /* these only where a declaration may stand */
    { "model", MODEL }, { "layer", LAYER }, { "fn", FN }, { "optimizer", OPTIMIZER }, { "metric", METRIC },
    { "train", TRAIN }, { "let", LET }, { "import", IMPORT },
};
enum { KEYWORD_COUNT = sizeof keywords / sizeof keywords[0] };

const char *scan_keyword_text(int kind) {
    for (size_t i = 0; i < KEYWORD_COUNT; i++)
        if (keywords[i].kind == kind) return keywords[i].text;
    return NULL;
}

void parse_fatal(Scan *scan) {
    scan->comp->out_of_memory = true;
    longjmp(scan->comp->failed, 1);
}

void parse_advance(Scan *scan, const char *text, size_t length) {
    scan->offset = scan->next_offset;
    scan->column = scan->next_column;
    scan->next_offset += length;
    for (size_t i = 0; i < length; i++)
        if (((unsigned char)text[i] & 0xC0) != 0x80) scan->next_column++;
    scan->text = NULL;
}

static Loc scan_loc(const Scan *scan) {
    return (Loc){ scan->source, scan->line, scan->column, scan->next_column, (uint32_t)scan->offset };
}

/* Says where a comment or string is no UTF-8; the text is the token at hand. */
void scan_check_text(Scan *scan) {
    const char *text = scan->source->text + scan->offset;
    size_t length = scan->next_offset - scan->offset;
    for (size_t i = 0; i < length;) {
        uint32_t code;
        size_t bytes = utf8_decode(text + i, length - i, &code);
        if (bytes == 0) {
            diag_error(scan->comp, scan_loc(scan), "NN0101", "byte 0x%02x is not UTF-8 text", (unsigned char)text[i]);
            return;
        }
        i += bytes;
    }
}

int scan_number(Scan *scan, const char *text) {
    scan->number = strtod(text, NULL);      /* the program never sets a locale, so the point is a point */
    if (scan->number - scan->number != 0)
        diag_error(scan->comp, scan_loc(scan), "NN0102", "the number %s is too large", text);
    return NUMBER;
}

int scan_bad_number(Scan *scan, const char *text) {
    char *end;
    scan->number = strtod(text, &end);
    diag_error(scan->comp, scan_loc(scan), "NN0102",
               "'%s' is neither a number nor a name (a name starts with a letter)", text);
    return NUMBER;
}

int scan_bare_point(Scan *scan, const char *text) {
    Diagnostic *d = diag_error(scan->comp, scan_loc(scan), "NN0102", "a number has digits on both sides of its point");
    scan->number = strtod(text, NULL);
    diag_fix(scan->comp, d, text[0] == '.' ? "0%s" : "%s0", text);
    return NUMBER;
}

int scan_word(Scan *scan, const char *text, size_t length) {
    scan->text = intern_length(scan->comp, text, length);
    for (size_t i = 0; i < KEYWORD_COUNT; i++)
        if (keywords[i].text[0] == text[0] && strcmp(keywords[i].text, scan->text) == 0) return keywords[i].kind;
    return NAME;
}

/* The text between the quotes with its escapes replaced. */
static const char *string_value(Scan *scan, const char *text, size_t length) {
    char *value = arena_alloc(scan->comp, length + 1);
    size_t count = 0;
    scan_check_text(scan);
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '\0') diag_error(scan->comp, scan_loc(scan), "NN0103", "a string may not hold a zero byte");
        if (c == '\\' && i + 1 < length) {
            c = text[++i];
            if (c == 'n') c = '\n';
            else if (c == 't') c = '\t';
            else if (c != '"' && c != '\\')
                diag_error(scan->comp, scan_loc(scan), "NN0103",
                           "unknown escape in a string; there are \\\" \\\\ \\n \\t");
        }
        value[count++] = c;
    }
    value[count] = '\0';
    return value;
}

int scan_string(Scan *scan, const char *text, size_t length) {
    scan->text = string_value(scan, text + 1, length - 2);
    return STRING;
}

int scan_open_string(Scan *scan, const char *text, size_t length) {
    diag_error(scan->comp, scan_loc(scan), "NN0103", "the string has no closing quote on this line");
    scan->text = arena_strndup(scan->comp, text + 1, length - 1);
    return STRING;
}

int scan_single_quotes(Scan *scan, const char *text, size_t length) {
    Diagnostic *d = diag_error(scan->comp, scan_loc(scan), "NN0103", "a string stands in double quotes");
    diag_fix(scan->comp, d, "\"%.*s\"", (int)(length - 2), text + 1);
    scan->text = arena_strndup(scan->comp, text + 1, length - 2);
    return STRING;
}

int scan_foreign(Scan *scan, const char *text, const char *ours, int kind) {
    Diagnostic *d = diag_error(scan->comp, scan_loc(scan), "NN0104", "'%s' is no operator here", text);
    diag_fix(scan->comp, d, "%s", ours);
    return kind;
}

/* Stands for a name, so that what is missing is not reported too. */
int scan_bad_character(Scan *scan, const char *text, size_t length) {
    unsigned char byte = (unsigned char)text[0];
    if (byte >= 0x20 && byte < 0x7F)
        diag_error(scan->comp, scan_loc(scan), "NN0101", "unexpected character '%c'", byte);
    else if (length > 1)
        diag_error(scan->comp, scan_loc(scan), "NN0101", "unexpected character '%s'; names are plain ASCII", text);
    else if (byte >= 0x80)
        diag_error(scan->comp, scan_loc(scan), "NN0101", "byte 0x%02x is not UTF-8 text", byte);
    else
        diag_error(scan->comp, scan_loc(scan), "NN0101", "unexpected control character 0x%02x", byte);
    scan->text = intern(scan->comp, "?");
    return NAME;
}

TokenArray scan_tokens(Compilation *comp, const Part *part) {
    TokenArray tokens = { 0 };
    Scan scan = { .comp = comp, .source = part->source, .line = part->line, .next_column = 1,
                  .next_offset = part->offset };
    yyscan_t scanner;
    bool first = true;
    if (nn_lex_init_extra(&scan, &scanner) != 0) parse_fatal(&scan);
    const char *text = part->source->text + part->offset;
    if (nn__scan_bytes(text, (int)part->length, scanner) == NULL) parse_fatal(&scan);
    for (;;) {
        int kind = nn_lex(scanner);
        Token token = {.kind = kind, .loc = scan_loc(&scan), .text = scan.text, .number = scan.number, .first = first};
        if (kind == 0) token.loc.column = scan.next_column, token.loc.end_column = scan.next_column + 1;
        if (kind == 0) token.loc.offset = (uint32_t)(part->offset + part->length);
        array_push(comp, &tokens, token);
        if (kind == 0) break;
        first = kind == NEWLINE;
        if (kind == NEWLINE) scan.line++, scan.next_column = 1;
    }
    nn_lex_destroy(scanner);
    return tokens;
}
