/* command_help.c - `nnc help NAME`: a definition of the library, from its own text.
 *
 * Prints the comment above the definition, then the text itself: arguments, defaults and formula in one. Example:
 * `nnc help huber`. Without a name it lists the library, a file of the prelude a paragraph. */
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
    fputs("`nnc help NAME` prints one of them.\n", stdout);
}

int command_explain(Run *run) {
    const char *name = run->options->file;
    ARRAY(const char *) names = { 0 };
    if (name == NULL) {
        list_library(run);
        return 0;
    }
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
    const char *near = diag_suggest(name, names.data, names.count);
    fprintf(stderr, "nnc: error: the library has no %s%s%s%s\n", name, near != NULL ? "; did you mean " : "",
            near != NULL ? near : "", near != NULL ? "?" : "");
    return EXIT_INPUT;
}
