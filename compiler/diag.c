/* diag.c - located messages: collected while compiling, printed sorted, with the line and a caret under the fault.
 *
 *     digits.nn:7:11: error: dense: units must be a positive integer, found -3 [NN0204]
 *        7 |     dense(-3, activation = relu)
 *          |           ^~
 *       note: the layer is defined at prelude/layers.nn:12
 *       fix: dense(3, activation = relu)
 * A message is printed safely whatever bytes the source holds: control characters never reach a terminal. */
#include "nnc.h"

#include <stdlib.h>
#include <string.h>

enum { TAB_WIDTH = 4, SHOWN_COLUMNS = 160, NAME_LIMIT = 64 };

void compilation_init(Compilation *comp) { memset(comp, 0, sizeof *comp); }

void compilation_free(Compilation *comp) {
    arena_free(&comp->arena);
    memset(comp, 0, sizeof *comp);
}

/* Past the limit the diagnostic is counted and still returned, so that callers may add notes without asking. */
static Diagnostic *diag_add(Compilation *comp, Severity severity, Loc loc, const char *code, const char *message) {
    Diagnostic *diagnostic = arena_alloc(comp, sizeof *diagnostic);
    diagnostic->severity = severity;
    diagnostic->loc = loc;
    diagnostic->code = code;
    diagnostic->message = message;
    size_t *count = severity == SEVERITY_ERROR ? &comp->error_count : &comp->warning_count;
    if ((*count)++ < DIAG_LIMIT) array_push(comp, &comp->diagnostics, diagnostic);
    return diagnostic;
}

Diagnostic *diag_error(Compilation *comp, Loc loc, const char *code, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(comp, format, args);
    va_end(args);
    return diag_add(comp, SEVERITY_ERROR, loc, code, message);
}

Diagnostic *diag_warning(Compilation *comp, Loc loc, const char *code, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(comp, format, args);
    va_end(args);
    return diag_add(comp, SEVERITY_WARNING, loc, code, message);
}

void diag_note(Compilation *comp, Diagnostic *diagnostic, Loc loc, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Note note = {loc, arena_vprintf(comp, format, args)};
    va_end(args);
    array_push(comp, &diagnostic->notes, note);
}

void diag_fix(Compilation *comp, Diagnostic *diagnostic, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diagnostic->fix = arena_vprintf(comp, format, args);
    va_end(args);
}

/* ---- characters ---- */

size_t utf8_decode(const char *text, size_t length, uint32_t *code) {
    const unsigned char *s = (const unsigned char *)text;
    assert(length > 0);
    *code = s[0];
    if (s[0] < 0x80) return 1;
    size_t size = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
    if (s[0] < 0xc2 || s[0] > 0xf4 || size > length) return 0;
    uint32_t value = s[0] & (0x7fu >> size);
    for (size_t i = 1; i < size; i++) {
        if ((s[i] & 0xc0) != 0x80) return 0;
        value = value << 6 | (s[i] & 0x3fu);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[size] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return 0;
    *code = value;
    return size;
}

typedef struct Range { uint32_t first, last; } Range;

static bool range_has(const Range *ranges, size_t count, uint32_t code) {
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last) return true;
    return false;
}

/* Columns a terminal gives a character; -1 for one that must not be sent to it (controls, text direction). */
static int character_width(uint32_t code) {
    static const Range unsafe[] = {{0, 0x1f}, {0x7f, 0x9f}, {0x200e, 0x200f}, {0x2028, 0x202e}, {0x2066, 0x2069}};
    static const Range none[] = {
        {0x300, 0x36f}, {0x200b, 0x200d}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};
    static const Range wide[] = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3},
                                 {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6},
                                 {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};
    if (code < 0x7f && code >= 0x20) return 1;
    if (range_has(unsafe, sizeof unsafe / sizeof *unsafe, code)) return -1;
    if (range_has(none, sizeof none / sizeof *none, code)) return 0;
    return range_has(wide, sizeof wide / sizeof *wide, code) ? 2 : 1;
}

static void put_safely(Buffer *out, const char *text) {
    size_t length = strlen(text), size;
    for (size_t i = 0; i < length; i += size) {
        uint32_t code;
        size = utf8_decode(text + i, length - i, &code);
        if (size && character_width(code) >= 0) buffer_add(out, text + i, size);
        else buffer_puts(out, "?");
        if (!size) size = 1;
    }
}

static void put_repeated(Buffer *out, char c, size_t count) {
    while (count--) buffer_add(out, &c, 1);
}

/* ---- the line and its caret ---- */

typedef struct Line { const char *text; size_t length; } Line;

static Line source_line(const Loc *loc) {
    const char *text = loc->source->text;
    size_t length = loc->source->length, start = loc->offset < length ? loc->offset : length, end;
    while (start > 0 && text[start - 1] != '\n') start--;
    for (end = start; end < length && text[end] != '\n';) end++;
    if (end > start && text[end - 1] == '\r') end--;
    return (Line){text + start, end - start};
}

/* Prints the line from character `first` on, and below it spaces up to the fault and the underline. Of a very long
 * line only the part around the fault is shown. */
static void put_excerpt(Buffer *out, const Loc *loc, const char *caret_on, const char *off) {
    Line line = source_line(loc);
    uint32_t first = loc->column > SHOWN_COLUMNS * 3 / 4 ? loc->column - SHOWN_COLUMNS / 2 : 1, column = 1;
    size_t width = 0, before = 0, under = 0, size;
    Buffer shown = {0};
    for (size_t i = 0; i < line.length && width < SHOWN_COLUMNS; i += size, column++) {
        uint32_t code;
        size = utf8_decode(line.text + i, line.length - i, &code);
        bool valid = size > 0;
        if (!valid) size = 1;
        if (column < first) continue;
        int columns = valid ? character_width(code) : -1;
        size_t cells = code == '\t' ? TAB_WIDTH - width % TAB_WIDTH : columns < 0 ? 1 : (size_t)columns;
        if (code == '\t') put_repeated(&shown, ' ', cells);
        else if (columns < 0) buffer_puts(&shown, "?");
        else buffer_add(&shown, line.text + i, size);
        width += cells;
        if (column < loc->column) before += cells;
        else if (column < loc->end_column) under += cells;
    }
    if (loc->column > column) before += loc->column - column;
    buffer_printf(out, "%4u | ", loc->line);
    if (shown.text) buffer_add(out, shown.text, shown.length);
    else out->failed |= shown.failed;
    buffer_puts(out, "\n     | ");
    put_repeated(out, ' ', before);
    buffer_printf(out, "%s^", caret_on);
    put_repeated(out, '~', under > 1 ? under - 1 : 0);
    buffer_printf(out, "%s\n", off);
    buffer_free(&shown);
}

static void put_note(Buffer *out, const Diagnostic *diagnostic, const Note *note) {
    buffer_puts(out, "  note: ");
    put_safely(out, note->text);
    if (note->loc.source && note->loc.source == diagnostic->loc.source) {
        buffer_printf(out, " at line %u", note->loc.line);
    } else if (note->loc.source) {
        buffer_puts(out, " at ");
        put_safely(out, note->loc.source->path);
        buffer_printf(out, ":%u", note->loc.line);
    }
    buffer_puts(out, "\n");
}

static void put_diagnostic(Buffer *out, const Diagnostic *diagnostic, bool colour) {
    const Loc *loc = &diagnostic->loc;
    bool error = diagnostic->severity == SEVERITY_ERROR;
    const char *bold = colour ? "\033[1m" : "", *off = colour ? "\033[0m" : "";
    const char *hue = !colour ? "" : error ? "\033[1;31m" : "\033[1;35m", *caret = colour ? "\033[1;32m" : "";
    if (loc->source) {
        buffer_puts(out, bold);
        put_safely(out, loc->source->path);
        if (loc->line) buffer_printf(out, ":%u:%u", loc->line, loc->column);
        buffer_printf(out, ":%s ", off);
    }
    buffer_printf(out, "%s%s:%s %s", hue, error ? "error" : "warning", off, bold);
    put_safely(out, diagnostic->message);
    buffer_puts(out, off);
    if (diagnostic->code) buffer_printf(out, " [%s]", diagnostic->code);
    buffer_puts(out, "\n");
    if (loc->source && loc->line) put_excerpt(out, loc, caret, off);
    for (size_t i = 0; i < diagnostic->notes.count; i++) put_note(out, diagnostic, &diagnostic->notes.data[i]);
    if (!diagnostic->fix) return;
    buffer_puts(out, "  fix: ");
    put_safely(out, diagnostic->fix);
    buffer_puts(out, "\n");
}

/* What was not printed yet: files in the order in which they first had a message, positions ascending within each, ties as they were reported.
 * At most 2 * DIAG_LIMIT are kept, so insertion will do. */
static size_t sorted(const Compilation *comp, const Diagnostic **order) {
    const Diagnostic *first[2 * DIAG_LIMIT];
    size_t files = 0, count = 0;
    for (size_t i = comp->shown; i < comp->diagnostics.count; i++) {
        size_t f = 0;
        while (f < files && first[f]->loc.source != comp->diagnostics.data[i]->loc.source) f++;
        if (f == files) first[files++] = comp->diagnostics.data[i];
    }
    for (size_t f = 0; f < files; f++) {
        size_t start = count;
        for (size_t i = comp->shown; i < comp->diagnostics.count; i++) {
            const Diagnostic *diagnostic = comp->diagnostics.data[i];
            if (diagnostic->loc.source != first[f]->loc.source) continue;
            size_t at = count++;
            for (; at > start && order[at - 1]->loc.offset > diagnostic->loc.offset; at--) order[at] = order[at - 1];
            order[at] = diagnostic;
        }
    }
    return count;
}

void diag_print(Compilation *comp, Buffer *out, bool colour) {
    const Diagnostic *order[2 * DIAG_LIMIT];
    size_t count = sorted(comp, order);
    comp->shown = comp->diagnostics.count;
    for (size_t i = 0; i < count; i++) put_diagnostic(out, order[i], colour);
    if (count > 0 && comp->error_count > DIAG_LIMIT)
        buffer_printf(out, "too many errors: %zu more\n", comp->error_count - DIAG_LIMIT);
}

/* ---- JSON ---- */

void buffer_json_string(Buffer *out, const char *text) {
    size_t length = strlen(text), size;
    buffer_puts(out, "\"");
    for (size_t i = 0; i < length; i += size) {
        uint32_t code;
        size = utf8_decode(text + i, length - i, &code);
        if (!size) buffer_puts(out, "\\ufffd");
        else if (code == '"' || code == '\\') buffer_printf(out, "\\%c", (int)code);
        else if (code == '\n') buffer_puts(out, "\\n");
        else if (code < 0x20 || code == 0x7f) buffer_printf(out, "\\u%04x", code);
        else buffer_add(out, text + i, size);
        if (!size) size = 1;
    }
    buffer_puts(out, "\"");
}

static void json_loc(Buffer *out, const Loc *loc) {
    buffer_puts(out, "\"file\":");
    if (loc->source) buffer_json_string(out, loc->source->path);
    else buffer_puts(out, "null");
    buffer_printf(out, ",\"line\":%u,\"column\":%u,\"end_column\":%u", loc->line, loc->column, loc->end_column);
}

void diag_print_json(Compilation *comp, Buffer *out) {
    const Diagnostic *order[2 * DIAG_LIMIT];
    size_t count = sorted(comp, order);
    comp->shown = comp->diagnostics.count;
    buffer_puts(out, "{\"diagnostics\":[");
    for (size_t i = 0; i < count; i++) {
        const Diagnostic *diagnostic = order[i];
        buffer_puts(out, i ? ",\n{" : "\n{");
        json_loc(out, &diagnostic->loc);
        buffer_printf(out, ",\"severity\":\"%s\",\"code\":",
                      diagnostic->severity == SEVERITY_ERROR ? "error" : "warning");
        if (diagnostic->code) buffer_json_string(out, diagnostic->code);
        else buffer_puts(out, "null");
        buffer_puts(out, ",\"message\":");
        buffer_json_string(out, diagnostic->message);
        buffer_puts(out, ",\"notes\":[");
        for (size_t j = 0; j < diagnostic->notes.count; j++) {
            buffer_puts(out, j ? ",{" : "{");
            json_loc(out, &diagnostic->notes.data[j].loc);
            buffer_puts(out, ",\"message\":");
            buffer_json_string(out, diagnostic->notes.data[j].text);
            buffer_puts(out, "}");
        }
        buffer_puts(out, "],\"fix\":");
        if (diagnostic->fix) buffer_json_string(out, diagnostic->fix);
        else buffer_puts(out, "null");
        buffer_puts(out, "}");
    }
    buffer_puts(out, count ? "\n]}\n" : "]}\n");
}

/* ---- suggestions ---- */

/* How names are compared: Keras' BatchNormalization is one step from batch_normalization. */
static char folded(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

/* Edits (insert, delete, replace, swap neighbours) from a to b, both at most NAME_LIMIT long. */
static size_t edit_distance(const char *a, const char *b) {
    size_t rows[3][NAME_LIMIT + 1], *older = rows[0], *last = rows[1], *row = rows[2];
    size_t la = strlen(a), lb = strlen(b);
    for (size_t j = 0; j <= lb; j++) last[j] = older[j] = j;
    for (size_t i = 1; i <= la; i++) {
        row[0] = i;
        for (size_t j = 1; j <= lb; j++) {
            char x = folded(a[i - 1]), y = folded(b[j - 1]);
            size_t best = last[j - 1] + (x != y);
            if (last[j] + 1 < best) best = last[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            if (i > 1 && j > 1 && x == folded(b[j - 2]) && folded(a[i - 2]) == y && older[j - 2] + 1 < best)
                best = older[j - 2] + 1;
            row[j] = best;
        }
        size_t *spare = older;
        older = last;
        last = row;
        row = spare;
    }
    return last[lb];
}

const char *diag_suggest(const char *name, const char *const *candidates, size_t count) {
    size_t length = strlen(name), best = length < 3 ? 1 : length < 5 ? 2 : length < 9 ? 3 : length / 3 + 1;
    const char *nearest = NULL;
    if (length > NAME_LIMIT) return NULL;
    for (size_t i = 0; i < count; i++) {
        if (strlen(candidates[i]) > NAME_LIMIT) continue;
        size_t distance = edit_distance(name, candidates[i]);
        if (distance >= best && !(distance == 0 && !nearest)) continue;
        best = distance;
        nearest = candidates[i];
    }
    return nearest;
}
