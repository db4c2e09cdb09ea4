/* emit_product.c - a contraction as calls of nn_gemm, and the function that finishes its panels.
 *
 * Example: contract "ab,bc->ac" of [n, 784] and [784, 128] is nn_gemm(n, 128, 784, …) with the strides that each operand
 * has along rows, columns and summed elements, so a transposed operand is read where it lies. What the step does with the
 * product element by element becomes a function before the program's, whose context holds what it reads:
 *     struct digits_train_panel_1 { digits_weights *weights; float *arena; };
 *     static void digits_train_panel_1(const void *context, float *c, ptrdiff_t c_row, int row, int rows, …) */
#include "emit.h"

#include <ctype.h>
#include <string.h>

static const char *span_size(const Routine *r, const Span *span) {
    if (!span->batched) return arena_printf(r->e->comp, "%lld", (long long)span->size);
    return span->size == 1 ? "n" : arena_printf(r->e->comp, "n * %lld", (long long)span->size);
}

/* ---- what a panel's function is given ---- */

typedef struct Name { const char *type, *name; } Name;
typedef struct Names { ARRAY(Name) list; } Names;

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }

/* The name stands in the text, not as a member of something. */
static bool mentions(const char *text, const char *name) {
    size_t length = strlen(name);
    for (const char *at = strstr(text, name); at != NULL; at = strstr(at + 1, name)) {
        bool starts = at == text || (!is_word(at[-1]) && at[-1] != '.' && at[-1] != '>');
        if (starts && !is_word(at[length])) return true;
    }
    return false;
}

static void add_mentioned(Routine *r, Names *names, const char *text, const char *type, const char *name) {
    if (mentions(text, name)) array_push(r->e->comp, &names->list, ((Name){ type, name }));
}

static const char *struct_pointer(const Routine *r, const char *owner, bool constant) {
    return arena_printf(r->e->comp, "%s%s_%s *", constant ? "const " : "", r->e->prefix, owner);
}

/* The pointers of a scan's body, and the counters of the scans around it. */
static void add_scan_names(Routine *r, Names *names, const char *text) {
    for (const Routine *at = r; at->outer != NULL; at = at->outer) add_mentioned(r, names, text, "ptrdiff_t ", at->counter);
    if (r->outer == NULL) return;
    const Module *m = &r->scan->module;
    for (size_t i = 0; i < m->arguments.count; i++)
        add_mentioned(r, names, text, m->arguments.data[i].element == ELEMENT_I32 ? "const int32_t *" : "const float *",
                      r->arguments[i]);
    for (size_t i = 0; i < m->variables.count; i++)
        add_mentioned(r, names, text, m->variables.data[i].element == ELEMENT_I32 ? "int32_t *" : "float *", r->carries[i]);
    for (size_t i = 0; i < r->program->results.count; i++) {
        Element element = ir_node(r->graph, r->program->results.data[i])->element;
        add_mentioned(r, names, text, element == ELEMENT_I32 ? "int32_t *" : "float *", r->stacks[i]);
    }
}

/* Everything in the program's function that the text names. */
static Names find_names(Routine *r, const char *text, int outer) {
    const Module *m = r->e->module;
    ProgramKind kind = r->program->kind;
    bool fixed = kind == PROGRAM_PREDICT || kind == PROGRAM_EVALUATE;
    Names names = { 0 };
    for (int i = 0; i < outer; i++)
        add_mentioned(r, &names, text, "ptrdiff_t ", arena_printf(r->e->comp, "i%d", i));
    add_mentioned(r, &names, text, "int ", "n");
    for (size_t i = 0; i < m->input_count + m->target_count; i++)
        add_mentioned(r, &names, text, m->arguments.data[i].element == ELEMENT_I32 ? "const int32_t *" : "const float *",
                      i < m->input_count ? r->e->inputs[i] : r->e->targets[i - m->input_count]);
    add_mentioned(r, &names, text, "const float *", "sample_weight");
    for (size_t i = 0; i < m->outputs.count && kind == PROGRAM_PREDICT; i++)
        add_mentioned(r, &names, text, "float *", r->e->outputs[i]);
    add_mentioned(r, &names, text, struct_pointer(r, "weights", fixed), "weights");
    add_mentioned(r, &names, text, struct_pointer(r, "trainer", false), "trainer");
    add_mentioned(r, &names, text, struct_pointer(r, "metrics", kind == PROGRAM_RESULT), "metrics");
    add_mentioned(r, &names, text, "float *", "arena");
    add_mentioned(r, &names, text, "int32_t *", "integers");
    add_mentioned(r, &names, text, "uint64_t ", "seed");
    add_mentioned(r, &names, text, "uint32_t ", "step");
    add_scan_names(r, &names, text);
    return names;
}

/* ---- the function ---- */

static void put_unused(Buffer *out, const char *body) {
    static const char *const parameters[] = { "c", "c_row", "row", "rows", "column", "columns" };
    for (size_t i = 0; i < sizeof parameters / sizeof *parameters; i++)
        if (!mentions(body, parameters[i])) buffer_printf(out, "    (void)%s;\n", parameters[i]);
}

static void put_function(Routine *r, const char *name, const Names *names, const char *comment, const char *body) {
    Buffer *out = &r->e->code;
    buffer_puts(out, "\n");
    if (names->list.count > 0) {
        buffer_printf(out, "struct %s {", name);
        for (size_t i = 0; i < names->list.count; i++)
            buffer_printf(out, " %s%s;", names->list.data[i].type, names->list.data[i].name);
        buffer_puts(out, " };\n\n");
    }
    buffer_printf(out, "%s\nstatic void %s(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,\n"
                  "    int columns) {\n", comment, name);
    if (names->list.count > 0) buffer_printf(out, "    const struct %s *const given = context;\n", name);
    else buffer_puts(out, "    (void)context;\n");
    for (size_t i = 0; i < names->list.count; i++) {
        const Name *given = &names->list.data[i];
        bool pointer = given->type[strlen(given->type) - 1] == '*';
        buffer_printf(out, "    %s%s%s = given->%s;\n", pointer ? "" : "const ", given->type,
                      arena_printf(r->e->comp, "%s%s", pointer ? "const " : "", given->name), given->name);
    }
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
    const char *text = arena_strndup(comp, body.text != NULL ? body.text : "", body.length), *given = "NULL";
    buffer_free(&body);
    Routine *whole = r;
    while (whole->outer != NULL) whole = whole->outer;
    const char *name = arena_printf(comp, "%s_%s_panel_%d", r->e->prefix, program_text(r->program->kind), ++whole->panels);
    Names names = find_names(r, text, product->outer.count);
    put_function(r, name, &names, emit_step_comment(r, step), text);
    for (size_t i = 0; i < names.list.count; i++)
        given = arena_printf(comp, i == 0 ? "&(struct %s){ %s" : "%s, %s", i == 0 ? name : given, names.list.data[i].name);
    return arena_printf(comp, names.list.count > 0 ? "%s, %s }" : "%s, %s", name, given);
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

static void open_loops(Routine *r, const Spans *spans, Offsets *at) {
    for (int i = 0; i < spans->count; i++, at->loops++) {
        const Span *span = &spans->data[i];
        emit_line(r, "for (ptrdiff_t i%d = 0; i%d < %s; i%d++) {", at->loops, at->loops, span_size(r, span), at->loops);
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

void emit_contract(Routine *r, const Step *step) {
    Ref ref = step->nodes[0];
    const Node *node = ir_node(r->graph, ref);
    Product p = product_of(r->graph, ref);
    Offsets at = { "0", "0", "0", 0 };
    const char *panel = step->count > 1 ? emit_panel(r, step, &p) : "NULL, NULL", *accumulate = "0", *c = "NULL";
    Ref a = ir_arg(r->graph, node, p.swapped ? 1 : 0), b = ir_arg(r->graph, node, p.swapped ? 0 : 1);
    open_loops(r, &p.outer, &at);
    open_loops(r, &p.sums, &at);
    for (int i = p.outer.count; i < at.loops; i++)
        accumulate = arena_printf(r->e->comp, i == p.outer.count ? "i%d > 0" : "i%d > 0 || %s", i, accumulate);
    if (r->schedule->places[ref].kind != PLACE_NONE) c = moved(r, emit_pointer(r, ref), at.c);
    emit_line(r, "%s(%s, %s, %s, %s, %lld, %lld, %s, %lld, %lld, %s, %lld, %lld, %s, %s);", emit_kernel(r->e, "nn_gemm"),
              span_size(r, &p.row), span_size(r, &p.column), span_size(r, &p.sum), moved(r, emit_pointer(r, a), at.a),
              (long long)p.row.a, (long long)p.sum.a, moved(r, emit_pointer(r, b), at.b), (long long)p.sum.b,
              (long long)p.column.b, c, (long long)p.row.c, (long long)p.column.c, accumulate, panel);
    close_loops(r, at.loops);
}
