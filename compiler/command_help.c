/* command_help.c - `nnc help NAME`: a definition of the library, from its own text; what a code means.
 *
 * Prints the comment above the definition, then the text itself: arguments, defaults and formula in one. Example:
 * `nnc help huber`; `nnc help NN0204` prints that entry of codes.txt, `nnc help epochs` that of help.txt. Without a name it
 * lists the library, a file of the prelude a paragraph, and what is no text of it. */
#include "command.h"

#include <string.h>

/* One past the definition that starts at `text`: to the brace or the line that ends it. */
static size_t definition_length(const char *text) {
    int depth = 0;
    for (const char *c = text; *c != '\0'; c++) {
        if (*c == '(' || *c == '[' || *c == '{') depth++;
        if (*c == ')' || *c == ']' || *c == '}') depth--;
        if (*c != '\n' || depth > 0) continue;
        const char *next = c + 1 + strspn(c + 1, " ");
        bool goes_on = next != c + 1 && *next != '\n' && *next != '\0';     /* an indented line continues it */
        if (!goes_on) return (size_t)(c + 1 - text);
    }
    return strlen(text);
}

static void print_definition(const PreludeFile *file, const Decl *decl, const char *text) {
    const char *line = text + decl->loc.offset;
    while (line > text && line[-1] != '\n') line--;
    if (decl->doc != NULL) printf("%s\n\n", decl->doc);
    fwrite(line, 1, definition_length(line), stdout);
    printf("\nfrom prelude/%s, line %u\n", file->name, (unsigned)decl->loc.line);
}

static File *parse_prelude(Run *run, const PreludeFile *file) {
    Source *source = arena_alloc(run->comp, sizeof *source);
    *source = (Source){ .path = file->name, .text = file->text, .length = strlen(file->text), .library = true };
    return parse_source(run->comp, source);
}

/* ---- what is no text of the library ---- */

const char *help_entry(const char *name, size_t *length) {
    size_t name_length = strlen(name);
    for (const char *line = help_files[0].text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n') {
        if (strncmp(line, name, name_length) != 0 || strncmp(line + name_length, "  ", 2) != 0) continue;
        const char *text = line + name_length + 2, *end = text + strcspn(text, "\n");
        while (end[0] == '\n' && end[1] == ' ') end += 1 + strcspn(end + 1, "\n");
        *length = (size_t)(end - text);
        return text;
    }
    return NULL;
}

static const struct { const char *kind, *one; const Builtin *table; } tables[] = {
    { "primitives", "a primitive of the language", builtins }, { "", "a primitive of the language", builtin_shapes },
    { "", "a primitive of the language", builtin_windows },
    { "data sources", "a data source, for data and validation_data", builtin_sources },
    { "callbacks", "a callback, for callbacks in train", builtin_callbacks },
};
enum { TABLE_COUNT = sizeof tables / sizeof *tables };

static bool print_entry(const char *name) {
    size_t length;
    const char *text = help_entry(name, &length), *kind = NULL;
    if (text == NULL) return false;
    for (size_t t = 0; t < TABLE_COUNT; t++)
        for (const Builtin *b = tables[t].table; b->name != NULL; b++) {
            if (strcmp(b->name, name) != 0) continue;
            printf("%s(%s)\n\n", name, b->params + (b->params[0] == ';' ? 2 : 0));
            kind = tables[t].one;
        }
    for (size_t i = 0; known_settings[i] != NULL; i++)
        if (strcmp(known_settings[i], name) == 0) kind = "an entry of train";
    printf("%.*s\n", (int)length, text);
    if (kind != NULL) printf("\n%s\n", kind);
    return true;
}

static void list_name(const char *name, int *column) {
    if (*column + (int)strlen(name) > 100) {
        fputs("\n   ", stdout);
        *column = 3;
    }
    *column += printf(" %s", name);
}

static void list_builtins(void) {
    int column = 0;
    for (size_t t = 0; t < TABLE_COUNT; t++) {
        if (tables[t].kind[0] != '\0') column = printf("%s%s:", t > 0 ? "\n\n" : "", tables[t].kind);
        for (const Builtin *b = tables[t].table; b->name != NULL; b++) list_name(b->name, &column);
    }
    column = printf("\n\ntrain:") - 2;
    for (size_t i = 0; known_settings[i] != NULL; i++) list_name(known_settings[i], &column);
    fputs("\n\n", stdout);
}

static void list_library(Run *run) {
    for (const PreludeFile *file = prelude_files; file->name != NULL; file++) {
        const File *parsed = parse_prelude(run, file);
        int column = printf("%.*s:", (int)strcspn(file->name, "."), file->name);
        for (size_t i = 0; i < parsed->decls.count; i++) list_name(parsed->decls.data[i]->name, &column);
        fputs("\n\n", stdout);
    }
    list_builtins();
    fputs("`nnc help NAME` prints one of them, `nnc help NN0204` what the code of an error or warning means.\n",
          stdout);
}

static int not_there(const char *what, const char *name, const char *near) {
    fprintf(stderr, "nnc: error: %s %s%s%s%s\n", what, name, near != NULL ? "; did you mean " : "",
            near != NULL ? near : "", near != NULL ? "?" : "");
    return EXIT_INPUT;
}

/* ---- codes ---- */

const char *code_next(const char *text, size_t *length) {
    while (*text != '\0' && strncmp(text, "NN", 2) != 0) {
        text += strcspn(text, "\n");
        text += *text == '\n';
    }
    if (*text == '\0') return NULL;
    const char *end = strstr(text, "\nNN");
    *length = end != NULL ? (size_t)(end - text) : strlen(text);
    while (text[*length - 1] == '\n') --*length;
    return text;
}

/* NN and digits, in capitals or not. */
static bool is_code(const char *name) {
    if ((name[0] != 'n' && name[0] != 'N') || (name[1] != 'n' && name[1] != 'N')) return false;
    return name[2] != '\0' && name[2 + strspn(name + 2, "0123456789")] == '\0';
}

static int explain_code(Run *run, const char *name) {
    const char *code = arena_printf(run->comp, "NN%s", name + 2), *entry = code_files[0].text;
    ARRAY(const char *) known = { 0 };
    size_t length = 0;
    for (; (entry = code_next(entry, &length)) != NULL; entry += length) {
        const char *here = arena_strndup(run->comp, entry, strcspn(entry, " "));
        array_push(run->comp, &known, here);
        if (strcmp(here, code) != 0) continue;
        printf("%.*s\n", (int)length, entry);
        return 0;
    }
    return not_there("there is no code", code, diag_suggest(code, known.data, known.count));
}

int command_explain(Run *run) {
    const char *name = run->options->file;
    ARRAY(const char *) names = { 0 };
    if (name == NULL) {
        list_library(run);
        return 0;
    }
    if (is_code(name)) return explain_code(run, name);
    for (const PreludeFile *file = prelude_files; file->name != NULL; file++) {
        const File *parsed = parse_prelude(run, file);
        for (size_t i = 0; i < parsed->decls.count; i++) {
            const Decl *decl = parsed->decls.data[i];
            array_push(run->comp, &names, decl->name);
            if (strcmp(decl->name, name) != 0) continue;
            print_definition(file, decl, file->text);
            return 0;
        }
    }
    if (print_entry(name)) return 0;
    for (size_t t = 0; t < TABLE_COUNT; t++)
        for (const Builtin *b = tables[t].table; b->name != NULL; b++) array_push(run->comp, &names, b->name);
    for (size_t i = 0; known_settings[i] != NULL; i++) array_push(run->comp, &names, known_settings[i]);
    return not_there("the library has no", name, diag_suggest(name, names.data, names.count));
}
