/* command_help.c - `nnc help NAME`: a definition of the library, from its own text; what a code means.
 *
 * Prints the comment above the definition, then the text itself: arguments, defaults and formula in one. Example:
 * `nnc help huber`; `nnc help NN0204` prints that entry of codes.txt. Without a name it lists the library, a file of
 * the prelude a paragraph. */
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

static void list_library(Run *run) {
    for (const PreludeFile *file = prelude_files; file->name != NULL; file++) {
        const File *parsed = parse_prelude(run, file);
        int column = printf("%.*s:", (int)strcspn(file->name, "."), file->name);
        for (size_t i = 0; i < parsed->decls.count; i++) {
            const char *name = parsed->decls.data[i]->name;
            if (column + (int)strlen(name) > 100) {
                fputs("\n   ", stdout);
                column = 3;
            }
            column += printf(" %s", name);
        }
        fputs("\n\n", stdout);
    }
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
    return not_there("the library has no", name, diag_suggest(name, names.data, names.count));
}
