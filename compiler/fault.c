/* fault.c - where an elaboration error is reported: at the user's own line.
 *
 * The text of a layer is library text, so an error inside it is shown at the call that the user wrote, with the
 * library's line as a note. Every program elaborates the same text: a message that stands already is not repeated. */
#include "elaborate.h"

#include <string.h>

void origin_set(Elaboration *e, Loc loc) {
    if (loc.source != NULL && !loc.source->library) {
        e->builder.origin.call = loc;
        e->builder.origin.library = (Loc){ 0 };
    } else {
        e->builder.origin.library = loc;
    }
}

static bool stands_already(const Compilation *comp, Loc loc, const char *message) {
    for (size_t i = 0; i < comp->diagnostics.count; i++) {
        const Diagnostic *other = comp->diagnostics.data[i];
        if (other->loc.source == loc.source && other->loc.offset == loc.offset && strcmp(other->message, message) == 0)
            return true;
    }
    return false;
}

static const char *message_text(Elaboration *e, const char *format, va_list list) {
    va_list copy;
    va_copy(copy, list);
    int length = vsnprintf(NULL, 0, format, copy);
    va_end(copy);
    char *text = arena_alloc(e->comp, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, list);
    return text;
}

static Diagnostic *report(Elaboration *e, bool error, Loc loc, const char *code, const char *text) {
    bool library = loc.source == NULL || loc.source->library;
    Loc place = library && e->builder.origin.call.source != NULL ? e->builder.origin.call : loc;
    if (error) e->bad = true;
    if (stands_already(e->comp, place, text)) return NULL;
    Diagnostic *diagnostic = error ? diag_error(e->comp, place, code, "%s", text)
                                   : diag_warning(e->comp, place, code, "%s", text);
    if (diagnostic != NULL && library && loc.source != NULL && place.source != loc.source)
        diag_note(e->comp, diagnostic, loc, "in the library, here");
    return diagnostic;
}

Diagnostic *fault(Elaboration *e, Loc loc, const char *code, const char *format, ...) {
    va_list list;
    va_start(list, format);
    const char *text = message_text(e, format, list);
    va_end(list);
    return report(e, true, loc, code, text);
}

Diagnostic *caution(Elaboration *e, Loc loc, const char *code, const char *format, ...) {
    va_list list;
    va_start(list, format);
    const char *text = message_text(e, format, list);
    va_end(list);
    return report(e, false, loc, code, text);
}

void fault_note(Elaboration *e, Diagnostic *diagnostic, Loc loc, const char *format, ...) {
    if (diagnostic == NULL || loc.source == NULL) return;
    va_list list;
    va_start(list, format);
    const char *text = message_text(e, format, list);
    va_end(list);
    diag_note(e->comp, diagnostic, loc, "%s", text);
}
