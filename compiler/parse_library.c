/* parse_library.c - the library's declarations, found line by line and parsed one by one when a model uses them.
 *
 * The library is many times longer than the models that use it. What stands at the beginning of a line of it declares
 * something or is a comment, so its names are found without a scanner. Example: `layer dense(x; units, …) {` on line 12 is
 * a DECL_LAYER named dense whose text ends where the next declaration begins. */
#include "parse.h"

#include <string.h>

static const struct { const char *word; DeclKind kind; } declarations[] = {
    { "fn ", DECL_FN }, { "layer ", DECL_LAYER }, { "let ", DECL_LET }, { "metric ", DECL_METRIC },
    { "optimizer ", DECL_OPTIMIZER }, { "model ", DECL_MODEL },
};

/* The declaration that begins on this line, or NULL. */
static Decl *declaration_at(Compilation *comp, const Source *source, size_t offset, uint32_t line) {
    const char *text = source->text + offset;
    for (size_t i = 0; i < sizeof declarations / sizeof *declarations; i++) {
        size_t skipped = strlen(declarations[i].word);
        if (strncmp(text, declarations[i].word, skipped) != 0) continue;
        size_t length = strspn(text + skipped, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
        Decl *decl = arena_alloc(comp, sizeof *decl);
        decl->kind = declarations[i].kind;
        decl->name = intern_length(comp, text + skipped, length);
        decl->loc = (Loc){ source, line, (uint32_t)skipped + 1, (uint32_t)(skipped + length) + 1,
                           (uint32_t)(offset + skipped) };
        return decl;
    }
    return NULL;
}

static size_t line_start(const Decl *decl) { return decl->loc.offset - (decl->loc.column - 1); }

File *parse_index(Compilation *comp, const Source *source) {
    File *file = arena_alloc(comp, sizeof *file);
    Decl *last = NULL;
    uint32_t line = 1;
    file->source = source;
    for (size_t offset = 0; offset < source->length; line++) {
        Decl *decl = declaration_at(comp, source, offset, line);
        if (decl != NULL) {
            if (last != NULL) last->unread = offset - line_start(last);
            array_push(comp, &file->decls, decl);
            last = decl;
        }
        const char *end = memchr(source->text + offset, '\n', source->length - offset);
        offset = end != NULL ? (size_t)(end - source->text) + 1 : source->length;
    }
    if (last != NULL) last->unread = source->length - line_start(last);
    return file;
}

/* The name stays: builtins are declared under names that no keyword has. */
void parse_rest(Compilation *comp, Decl *decl) {
    if (decl->unread == 0) return;
    Part part = { decl->loc.source, line_start(decl), decl->unread, decl->loc.line };
    const File *file = parse_part(comp, &part);
    const char *name = decl->name;
    assert(file->decls.count == 1 && file->decls.data[0]->kind == decl->kind);
    *decl = *file->decls.data[0];
    decl->name = name;
}
