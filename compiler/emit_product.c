/* emit_product.c - a contraction as calls of nn_gemm, and the function that finishes its panels.
 *
 * Example: contract "ab,bc->ac" of [n, 784] and [784, 128] is nn_gemm(n, 128, 784, …) with the strides that each operand
 * has along rows, columns and summed elements, so a transposed operand is read where it lies. What the step does with the
 * product element by element becomes a function before the program's, whose context (emit_given.c) holds what it reads:
 *     static void digits_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, …) */
#include "emit_given.h"

#include <string.h>

static const char *span_size(const Routine *r, const Span *span) {
    if (!span->batched) return arena_printf(r->e->comp, "%lld", (long long)span->size);
    return span->size == 1 ? "n" : arena_printf(r->e->comp, "n * %lld", (long long)span->size);
}

/* ---- the function ---- */

static void put_unused(Buffer *out, const char *body) {
    static const char *const parameters[] = { "c", "c_row", "row", "rows", "column", "columns" };
    for (size_t i = 0; i < sizeof parameters / sizeof *parameters; i++)
        if (!given_mentions(body, parameters[i])) buffer_printf(out, "    (void)%s;\n", parameters[i]);
}

static void put_function(Routine *r, const char *name, const Given *names, const char *comment, const char *body) {
    Buffer *out = &r->e->code;
    buffer_puts(out, "\n");
    given_struct(out, names, name);
    buffer_printf(out, "%s\nstatic void %s(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,\n"
                  "    int columns) {\n", comment, name);
    given_open(r, out, names, name);
    put_unused(out, body);
    buffer_printf(out, "%s}\n", body);
}

/* Writes the function; returns the two last arguments of the kernel's call. */
static const char *emit_panel(Routine *r, const Step *step, const Product *product) {
    Compilation *comp = r->e->comp;
    Buffer body = { 0 };
    Routine panel = *r;
    panel.out = &body;
    panel.indent = 1;
    emit_cluster(&panel, step, product);
    const char *text = arena_strndup(comp, body.text != NULL ? body.text : "", body.length);
    buffer_free(&body);
    Routine *whole = r;
    while (whole->outer != NULL) whole = whole->outer;
    const char *name = arena_printf(comp, "%s_%s_panel_%d", r->e->prefix, program_text(r->program->kind), ++whole->panels);
    Given names = given_find(r, text, product->outer.count);
    put_function(r, name, &names, emit_step_comment(r, step), text);
    return arena_printf(comp, "%s, %s", name, given_pass(r, &names, name));
}

/* ---- the calls ---- */

/* "pointer + offset" with an offset expression that may be "0". */
static const char *moved(const Routine *r, const char *pointer, const char *offset) {
    return strcmp(offset, "0") == 0 ? pointer : arena_printf(r->e->comp, "%s + %s", pointer, offset);
}

typedef struct Offsets { const char *a, *b, *c; int loops; } Offsets;

static const char *advance(const Routine *r, const char *offset, int loop, int64_t stride) {
    if (stride == 0) return offset;
    const char *term = stride == 1 ? arena_printf(r->e->comp, "i%d", loop)
                                   : arena_printf(r->e->comp, "i%d * %lld", loop, (long long)stride);
    return strcmp(offset, "0") == 0 ? term : arena_printf(r->e->comp, "%s + %s", offset, term);
}

/* shared: threads share the first of them. */
static void open_loops(Routine *r, const Spans *spans, bool shared, Offsets *at) {
    for (int i = 0; i < spans->count; i++, at->loops++) {
        const Span *span = &spans->data[i];
        bool part = shared && i == 0;
        emit_line(r, "for (ptrdiff_t i%d = %s; i%d < %s; i%d++) {", at->loops, part ? share_begin(r, 1) : "0", at->loops,
                  part ? share_end(r, 1) : span_size(r, span), at->loops);
        r->indent++;
        at->a = advance(r, at->a, at->loops, span->a);
        at->b = advance(r, at->b, at->loops, span->b);
        at->c = advance(r, at->c, at->loops, span->c);
    }
}

static void close_loops(Routine *r, int count) {
    for (int i = 0; i < count; i++) {
        r->indent--;
        emit_line(r, "}");
    }
}

static Share share_of(const Routine *r, const Span *span) {
    return (Share){ span_size(r, span), span->size * (span->batched ? r->e->module->batch : 1) };
}

void emit_contract(Routine *r, const Step *step) {
    Ref ref = step->nodes[0];
    const Node *node = ir_node(r->graph, ref);
    Product p = product_of(r->graph, ref);
    Offsets at = { "0", "0", "0", 0 };
    const char *panel = step->count > 1 ? emit_panel(r, step, &p) : "NULL, NULL", *accumulate = "0", *c = "NULL";
    Ref a = ir_arg(r->graph, node, p.swapped ? 1 : 0), b = ir_arg(r->graph, node, p.swapped ? 0 : 1);
    bool shared = r->share != NULL, rows = shared && p.outer.count == 0;
    if (shared) *r->share = share_of(r, rows ? &p.row : &p.outer.data[0]);
    open_loops(r, &p.outer, shared, &at);
    open_loops(r, &p.sums, false, &at);
    for (int i = p.outer.count; i < at.loops; i++)
        accumulate = arena_printf(r->e->comp, i == p.outer.count ? "i%d > 0" : "i%d > 0 || %s", i, accumulate);
    if (r->schedule->places[ref].kind != PLACE_NONE) c = moved(r, emit_pointer(r, ref), at.c);
    const char *left = moved(r, emit_pointer(r, a), at.a);
    if (rows) {
        left = share_move(r, left, p.row.a);
        if (strcmp(c, "NULL") != 0) c = share_move(r, c, p.row.c);
    }
    emit_line(r, "%s(%s, %s, %s, %s, %lld, %lld, %s, %lld, %lld, %s, %lld, %lld, %s, %s);", emit_kernel(r->e, "nn_gemm"),
              rows ? "end - begin" : span_size(r, &p.row), span_size(r, &p.column), span_size(r, &p.sum), left,
              (long long)p.row.a, (long long)p.sum.a, moved(r, emit_pointer(r, b), at.b), (long long)p.sum.b,
              (long long)p.column.b, c, (long long)p.row.c, (long long)p.column.c, accumulate, panel);
    close_loops(r, at.loops);
}
