/* emit_shared.c - kernel calls that several steps make alike, once for all: a C compiler copies a kernel into each call, so
 * that its constant sizes are known there, and that takes time and room.
 *
 * Example, in prediction, training and evaluation:
 *     static void digits_kernel_1(int n, const float *a, const float *b, float *y) {
 *         static const nn_window window = { { 1, 28, 28 }, { 1, 26, 26 }, { 1, 3, 3 }, … };
 *         …
 *         nn_conv_even(&window, &part, 6, n, a, b, y);
 *     }
 * Two are the same if their texts are. They stand before all other functions of the file. */
#include "emit.h"

#include <string.h>

const char *emit_shared(Emitter *e, const char *parameters, const char *body) {
    const char *key = intern(e->comp, arena_printf(e->comp, "(%s) {\n%s}\n", parameters, body));
    int64_t at = index_get(&e->shared_index, key);
    if (at < 0) {
        at = (int64_t)e->shared.count;
        *index_at(e->comp, &e->shared_index, key) = at;
        const char *name = arena_printf(e->comp, "%s_kernel_%zu", e->prefix, e->shared.count + 1);
        array_push(e->comp, &e->shared, ((Shared){ name, key, false }));
    }
    array_push(e->comp, &e->shared_uses, (size_t)at);
    return e->shared.data[at].name;
}

void emit_shared_functions(Emitter *e, Buffer *out) {
    for (size_t i = 0; i < e->shared_uses.count; i++) e->shared.data[e->shared_uses.data[i]].used = true;
    for (size_t i = 0; i < e->shared.count; i++)
        if (e->shared.data[i].used) buffer_printf(out, "\nstatic void %s%s", e->shared.data[i].name, e->shared.data[i].text);
}
