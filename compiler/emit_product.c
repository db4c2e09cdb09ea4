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
    return span->size == 1 ? r->samples : arena_printf(r->e->comp, "%s * %lld", r->samples, (long long)span->size);
}

/* ---- the function ---- */

static void put_unused(Buffer *out, const char *body) {
    static const char *const parameters[] = { "c", "c_row", "row", "rows", "column", "columns" };
    for (size_t i = 0; i < sizeof parameters / sizeof *parameters; i++)
        if (!given_mentions(body, parameters[i])) buffer_printf(out, "    (void)%s;\n", parameters[i]);
}

static void put_function(Routine *r, const char *name, const Given *names, const char *comment, const char *body,
                         const char *storage) {
    Buffer *out = &r->e->code;
    buffer_puts(out, "\n");
    given_struct(out, names, name);
    buffer_printf(out, "%s\n%s void %s(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column,\n"
                  "    int columns) {\n", comment, storage, name);
    given_open(r, out, names, name);
    put_unused(out, body);
    buffer_printf(out, "%s}\n", body);
}

/* Of more than a panel the function is called several times. */
static const char *storage_of(const Routine *r, Ref result) {
    enum { PANEL = 4096 };              /* NN_PANEL where there are vectors */
    bool once = ir_bytes(ir_node(r->graph, result), r->e->module->batch) <= 4 * PANEL;
    return once || r->e->options->jit ? "static" : "NN_OUTLINE";
}

/* Writes the function; returns the two last arguments of the kernel's call. */
static const char *emit_panel(Routine *r, const Step *step, const Product *product) {
    Compilation *comp = r->e->comp;
    Buffer body = { 0 };
    Routine panel = *r;
    panel.out = &body;
    panel.indent = 1;
    if (strcmp(r->first_row, r->row) == 0) panel.first_row = "block";
    emit_cluster(&panel, step, product);
    const char *text = buffer_copy(comp, &body);
    buffer_free(&body);
    Routine *whole = r;
    while (whole->outer != NULL) whole = whole->outer;
    const char *name = arena_printf(comp, "%s_%s_panel_%d", r->e->prefix, program_text(r->program->kind), ++whole->panels);
    Given names = given_find(r, text, product->outer.count);
    put_function(r, name, &names, emit_step_comment(r, step), text, storage_of(r, step->nodes[0]));
    return arena_printf(comp, "%s, %s", name, given_pass(r, &names, name));
}

/* ---- the calls ---- */

/* "pointer + offset" with an offset expression that may be "0". */
static const char *moved(const Routine *r, const char *pointer, const char *offset) {
    return strcmp(offset, "0") == 0 ? pointer : arena_printf(r->e->comp, "%s + %s", pointer, offset);
}

/* What is added to the three pointers. */
typedef struct Offsets { const char *a, *b, *c; int loops; } Offsets;

static const char *advance(const Routine *r, const char *offset, const char *index, int64_t stride) {
    if (stride == 0) return offset;
    const char *term = stride == 1 ? index : arena_printf(r->e->comp, "%s * %lld", index, (long long)stride);
    return strcmp(offset, "0") == 0 ? term : arena_printf(r->e->comp, "%s + %s", offset, term);
}

/* One contraction's call while it is written. */
typedef struct Call {
    Routine *r;
    Ref a, b, result;
    Product p;
    Along along;                        /* the rows of the sweep that is being written, if it is one */
    bool shared;                        /* by threads: its first loop, or its rows, or else its columns */
    bool sums;                          /* the sweep's rows are the terms of its sums */
    Offsets at;
} Call;

/* How far an operand goes along the first loop in a sweep: from the block's first row if only the block is in memory. */
static const char *sweep_index(const Call *call, Ref operand, int64_t times) {
    const Routine *r = call->r;
    if (r->schedule->partial[view_root(r->graph, operand)] == 0) return "i0";
    return times == 1 ? arena_printf(r->e->comp, "(i0 - %s)", r->first_row)
                      : arena_printf(r->e->comp, "(i0 - %s * %lld)", r->first_row, (long long)times);
}

static void open_sweep_loop(Call *call, const Span *span) {
    Routine *r = call->r;
    Compilation *comp = r->e->comp;
    int64_t times = span->size / r->sweep->rows;
    const char *factor = times == 1 ? "" : arena_printf(comp, " * %lld", (long long)times);
    emit_line(r, "for (ptrdiff_t i0 = %s%s; i0 < %s%s; i0++) {", r->row, factor, r->row_end, factor);
    call->at.a = advance(r, call->at.a, sweep_index(call, call->a, times), span->a);
    call->at.b = advance(r, call->at.b, sweep_index(call, call->b, times), span->b);
    call->at.c = advance(r, call->at.c, sweep_index(call, call->result, times), span->c);
}

static void open_loop(Call *call, const Span *span, bool part) {
    Routine *r = call->r;
    Offsets *at = &call->at;
    const char *index = arena_printf(r->e->comp, "i%d", at->loops);
    emit_line(r, "for (ptrdiff_t %s = %s; %s < %s; %s++) {", index, part ? share_begin(r, 1) : "0", index,
              part ? share_end(r, 1) : span_size(r, span), index);
    at->a = advance(r, at->a, index, span->a);
    at->b = advance(r, at->b, index, span->b);
    at->c = advance(r, at->c, index, span->c);
}

static void open_loops(Call *call, const Spans *spans, bool outer) {
    for (int i = 0; i < spans->count; i++, call->at.loops++) {
        bool first = outer && i == 0;
        if (first && call->along == ALONG_LOOP) open_sweep_loop(call, &spans->data[i]);
        else open_loop(call, &spans->data[i], first && call->shared);
        call->r->indent++;
    }
}

static void close_loops(Routine *r, int count) {
    for (int i = 0; i < count; i++) {
        r->indent--;
        emit_line(r, "}");
    }
}

static Share share_of(const Routine *r, const Span *span) {
    return (Share){ .count = span_size(r, span), .most = span->size * (span->batched ? r->e->module->batch : 1) };
}

/* Of an operand along the rows of a share or a sweep: its first there. */
static const char *rows_pointer(const Call *call, Ref operand, int64_t stride) {
    const Routine *r = call->r;
    if (call->along == ALONG_ROWS) return emit_block(r, operand);
    const char *pointer = call->sums ? emit_block(r, operand) : emit_pointer(r, operand);
    return call->p.outer.count == 0 ? share_move(r, pointer, stride) : pointer;
}

static const char *rows_count(const Call *call) {
    const Routine *r = call->r;
    if (call->along == ALONG_ROWS) return emit_rows(r, &ir_node(r->graph, call->result)->shape, call->p.row.to);
    return call->shared && call->p.outer.count == 0 && !product_shares_columns(&call->p) ? "end - begin" : span_size(r, &call->p.row);
}

static const char *columns_count(const Call *call) {
    const Span *columns = &call->p.column;
    if (!call->shared || !product_shares_columns(&call->p)) return span_size(call->r, columns);
    long long all = (long long)columns->size;
    return arena_printf(call->r->e->comp, "(end == %lld ? %lld : end * %d) - begin * %d", all / SHARED_COLUMNS, all, SHARED_COLUMNS, SHARED_COLUMNS);
}

/* What the panel's function reads of variables at the product's own index, for the kernel to fetch meanwhile: states of an
 * optimizer come from far. Only products that run over rows of both operands take long enough. */
static const char *what_is_ahead(const Call *call, const Step *step) {
    enum { MOST = 4 };                  /* NN_AHEAD */
    Routine *r = call->r;
    const Product *p = &call->p;
    const Shape *shape = &ir_node(r->graph, call->result)->shape;
    Ref found[MOST];
    int count = 0;
    const char *list = "";
    if (call->at.loops > 0 || p->row.a != 1 || p->column.b != 1 || r->outer != NULL || r->sweep != NULL) return "NULL";
    for (size_t i = 1; i < step->count; i++) {
        const Node *node = ir_node(r->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count && count < MOST; k++) {
            Ref input = ir_arg(r->graph, node, k);
            const Node *load = ir_node(r->graph, input);
            bool skip = load->op != OPCODE_LOAD || load->element != ELEMENT_F32 || !shape_equal(&load->shape, shape);
            for (int j = 0; j < count && !skip; j++) skip = found[j] == input;
            if (skip) continue;
            const char *pointer = emit_pointer(r, input);
            if (call->shared) pointer = share_move(r, pointer, p->row.c);
            list = arena_printf(r->e->comp, "%s%s%s", list, count > 0 ? ", " : "", pointer);
            found[count++] = input;
        }
    }
    return count == 0 ? "NULL" : arena_printf(r->e->comp, "&(nn_ahead){ %d, %lld, { %s } }", count, (long long)p->row.c, list);
}

static const char *terms_count(const Call *call) {
    const Routine *r = call->r;
    if (!call->sums) return span_size(r, &call->p.sum);
    const Shape *shape = &ir_node(r->graph, call->a)->shape;
    return emit_rows(r, shape, sweep_axes(shape, call->p.sum.size));
}

static const char *parameter_or(const char *size, const char *parameter) {
    return size[strspn(size, "0123456789")] == '\0' ? size : parameter;
}

/* Whether nn_gemm_panels may copy b before it makes pieces. */
static bool can_be_held(const Routine *r, const Product *p) {
    int64_t k = p->sum.size * (p->sum.batched ? r->e->module->batch : 1);
    return p->column.b != 1 || k > 512 || (k >= 64 && p->sum.b >= 512);
}

/* The function of a product's pieces, which all products of these sizes share. */
static const char *piece_of(const Call *call, const char *k) {
    Routine *r = call->r;
    const Product *p = &call->p;
    bool fixed = parameter_or(k, "k") == k, held = can_be_held(r, p) || ir_node(r->graph, call->result)->attributes->strips;
    const char *ignored = arena_printf(r->e->comp, "%s%s", fixed ? "    (void)k;\n" : "", held ? "" : "    (void)is_held, (void)next;\n");
    const char *body = arena_printf(r->e->comp, "%s    nn_gemm_piece(rows, columns, %s, %s, a, %lld, %lld, b, %lld, %lld, c, c_row, 0);\n",
                                    ignored, parameter_or(k, "k"), held ? "is_held, next" : "0, NULL", (long long)p->row.a,
                                    (long long)p->sum.a, (long long)p->sum.b, (long long)p->column.b);
    return emit_shared(r->e, "int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c, "
                       "ptrdiff_t c_row",
                       body);
}

/* The call for a second matrix in strips. */
static void emit_strips_call(const Call *call, const char *left, const char *right, const char *c, const char *panel) {
    Routine *r = call->r;
    const Product *p = &call->p;
    const char *k = terms_count(call), *part = r->e->options->jit ? "NULL" : piece_of(call, k);
    const char *in_strips = emit_has_strips(r);
    emit_line(r, "%s(%s, %s, %s, %s, %s, %lld, %lld, %s, %s, %lld, %s, %s);", emit_kernel(r->e, "nn_gemm_strips"), in_strips,
              rows_count(call), span_size(r, &p->column), k, left, (long long)p->row.a, (long long)p->sum.a, right, c,
              (long long)p->row.c, part, panel);
}

/* The kernel's call. What takes most of its text is a function that emitted C has once for all calls of the same sizes; but a
 * panel's function must be known where the kernel is inlined. */
static void emit_call(const Call *call, const char *left, const char *right, const char *c, const char *accumulate,
                      const char *panel, const char *ahead) {
    Routine *r = call->r;
    Compilation *comp = r->e->comp;
    const Product *p = &call->p;
    const char *m = rows_count(call), *n = columns_count(call), *k = terms_count(call);
    static const char form[] = "%s(%s, %s, %s, %s, %lld, %lld, %s, %lld, %lld, %s, %lld, %lld, %s, %s, %s);";
    bool finished = strcmp(panel, "NULL, NULL") != 0, adds = strcmp(accumulate, "0") != 0;
    bool several = !p->column.batched && p->column.size > 1;        /* one column's sums are another kernel's */
    if (!r->e->options->jit && finished && several) {
        emit_line(r, "%s(%s, %s, %s, %s, %lld, %lld, %s, %lld, %lld, %s, %lld, 0, %s, %s, %s);",
                  emit_kernel(r->e, "nn_gemm_panels"), m, n, k, left, (long long)p->row.a, (long long)p->sum.a, right,
                  (long long)p->sum.b, (long long)p->column.b, c, (long long)p->row.c, piece_of(call, k), panel, ahead);
        return;
    }
    const char *gemm = emit_kernel(r->e, "nn_gemm");
    if (r->e->options->jit || finished) {
        emit_line(r, form, gemm, m, n, k, left, (long long)p->row.a, (long long)p->sum.a, right, (long long)p->sum.b,
                  (long long)p->column.b, c, (long long)p->row.c, (long long)p->column.c, accumulate, panel, ahead);
        return;
    }
    const char *columns = parameter_or(n, "columns"), *sum = parameter_or(k, "sum"), *result = strcmp(c, "NULL") == 0 ? c : "c";
    const char *text = arena_printf(comp, form, gemm, "m", columns, sum, "a", (long long)p->row.a, (long long)p->sum.a, "b",
                                    (long long)p->sum.b, (long long)p->column.b, result, (long long)p->row.c, (long long)p->column.c,
                                    adds ? "accumulate" : "0", panel, ahead);
    bool by_n = n != columns, by_k = k != sum, kept = result != c;
    const char *parameters = arena_printf(comp, "int m%s%s, const float *a, const float *b%s%s", by_n ? ", int columns" : "",
                                          by_k ? ", int sum" : "", kept ? ", float *c" : "", adds ? ", int accumulate" : "");
    emit_line(r, "%s(%s%s%s%s%s, %s, %s%s%s%s%s);", emit_shared(r->e, parameters, arena_printf(comp, "    %s\n", text)), m,
              by_n ? ", " : "", by_n ? n : "", by_k ? ", " : "", by_k ? k : "", left, right, kept ? ", " : "", kept ? c : "",
              adds ? ", " : "", adds ? accumulate : "");
}

/* The block's terms are added to what there is of longer sums than one chain. */
static void emit_more_terms(const Call *call, const char *left, const char *right, const char *c) {
    Routine *r = call->r;
    const Product *p = &call->p;
    const char *m = rows_count(call), *n = span_size(r, &p->column), *all = span_size(r, &p->sum);
    const char *kernel = emit_kernel(r->e, "nn_gemm_more");
    const char *sum = share_move(r, arena_printf(r->e->comp, "arena + %zu", r->schedule->running[call->result] / 4), p->row.c);
    const char *first = arena_printf(r->e->comp, "(int)%s * %lld", r->row, (long long)(p->sum.size / r->sweep->rows));
    static const char form[] = "%s(%s, %s, %s, %s, %s, %s, %lld, %lld, %s, %lld, %lld, %s, %s, %lld, %lld);";
    bool jit = r->e->options->jit;
    const char *text = arena_printf(r->e->comp, form, kernel, jit ? first : "first", jit ? terms_count(call) : "count", jit ? all : "all",
                                    jit ? m : "m", n, jit ? left : "a", (long long)p->row.a, (long long)p->sum.a, jit ? right : "b",
                                    (long long)p->sum.b, (long long)p->column.b, jit ? sum : "sum", jit ? c : "c", (long long)p->row.c,
                                    (long long)p->column.c);
    if (jit) emit_line(r, "%s", text);
    else
        emit_line(r, "%s(%s, %s, %s, %s, %s, %s, %s, %s);",
                  emit_shared(r->e, "int first, int count, int all, int m, const float *a, const float *b, float *sum, float *c",
                              arena_printf(r->e->comp, "    %s\n", text)), first, terms_count(call), all, m, left, right, sum, c);
}

/* The load of a variable that the step only adds the product to, or NO_REF: its sums begin with what is there. */
static Ref variable_added_to(const Routine *r, const Step *step) {
    const Schedule *schedule = r->schedule;
    if (step->count != 3 || r->sweep != NULL || schedule->places[step->nodes[0]].kind != PLACE_NONE) return NO_REF;
    const Node *add = ir_node(r->graph, step->nodes[1]), *store = ir_node(r->graph, step->nodes[2]);
    if (add->op != OPCODE_ADD || store->op != OPCODE_STORE || ir_arg(r->graph, store, 0) != step->nodes[1]) return NO_REF;
    Place sum = schedule->places[step->nodes[1]];
    if (sum.kind != PLACE_NONE && (sum.kind != PLACE_VARIABLE || sum.offset != store->attributes->index)) return NO_REF;
    uint32_t other = ir_arg(r->graph, add, 0) == step->nodes[0] ? 1 : 0;
    Ref load = ir_arg(r->graph, add, other);
    const Node *node = ir_node(r->graph, load);
    bool same = node->op == OPCODE_LOAD && node->attributes->index == store->attributes->index;
    return same && ir_arg(r->graph, add, 1 - other) == step->nodes[0] ? load : NO_REF;
}

static const char *both(Compilation *comp, const char *a, const char *b) {
    return a == NULL ? b : b == NULL || strcmp(a, b) == 0 ? a : arena_printf(comp, "%s && %s", a, b);
}

/* When no operand is known to be 0 throughout, or NULL: always. Such a product is c without a call, or 0. */
static const char *when_set(const Call *call, Ref variable) {
    Routine *r = call->r;
    const Product *p = &call->p;
    if (r->sweep != NULL || p->outer.count + p->sums.count > 0 || (variable == NO_REF && p->column.c != 1)) return NULL;
    return both(r->e->comp, scan_is_set(r, call->a), scan_is_set(r, call->b));
}

static void open_condition(Routine *r, const char *condition) {
    if (condition == NULL) return;
    emit_line(r, "if (%s) {", condition);
    r->indent++;
}

/* Closes the condition: else c is 0, and what follows does. */
static void close_when_set(const Call *call, const char *set, const char *c, const char *panel) {
    Routine *r = call->r;
    if (set == NULL) return;
    r->indent--;
    emit_line(r, "} else %s(%s, %s, %s, %lld, %s);", emit_kernel(r->e, "nn_gemm_nothing"), rows_count(call),
              span_size(r, &call->p.column), c, (long long)call->p.row.c, panel);
}

void emit_contract(Routine *r, const Step *step) {
    Ref ref = step->nodes[0], variable = variable_added_to(r, step);
    const Node *node = ir_node(r->graph, ref);
    Call call = { .r = r, .result = ref, .p = product_of(r->graph, ref), .shared = r->share != NULL, .at = { "0", "0", "0", 0 } };
    const Product *p = &call.p;
    call.a = ir_arg(r->graph, node, p->swapped ? 1 : 0);
    call.b = ir_arg(r->graph, node, p->swapped ? 0 : 1);
    call.sums = r->sweep != NULL && sweep_sums_rows(r->graph, step);
    if (r->sweep != NULL && !call.sums) call.along = product_along(r->graph, ref, p, r->sweep->rows);
    bool finished = step->count > 1 && variable == NO_REF;
    const char *read = scan_is_read(r, step), *set = when_set(&call, variable);
    if (variable != NO_REF) read = both(r->e->comp, read, set), set = NULL;
    const char *panel = finished ? emit_panel(r, step, p) : "NULL, NULL", *accumulate = variable != NO_REF ? "1" : "0", *c = "NULL";
    if (call.sums) accumulate = arena_printf(r->e->comp, "%s > 0", r->row);
    bool columns = call.shared && product_shares_columns(p);
    if (columns) {
        const char *first = arena_printf(r->e->comp, "(ptrdiff_t)begin * %d", SHARED_COLUMNS);
        int64_t parts = p->column.size / SHARED_COLUMNS;
        call.at.b = advance(r, "0", first, p->column.b);
        call.at.c = advance(r, "0", first, p->column.c);
        *r->share = (Share){ .count = arena_printf(r->e->comp, "%lld", (long long)parts), .most = parts };
    } else if (call.shared) *r->share = share_of(r, p->outer.count == 0 ? &p->row : &p->outer.data[0]);
    open_condition(r, read);
    open_loops(&call, &p->outer, true);
    open_loops(&call, &p->sums, false);
    for (int i = p->outer.count; variable == NO_REF && i < call.at.loops; i++)
        accumulate = arena_printf(r->e->comp, i == p->outer.count ? "i%d > 0" : "i%d > 0 || %s", i, accumulate);
    if (variable != NO_REF) c = moved(r, rows_pointer(&call, variable, p->row.c), call.at.c);
    else if (r->schedule->places[ref].kind != PLACE_NONE) c = moved(r, rows_pointer(&call, ref, p->row.c), call.at.c);
    const char *right = call.sums ? emit_block(r, call.b) : emit_pointer(r, call.b);
    const char *left = moved(r, rows_pointer(&call, call.a, p->row.a), call.at.a);
    right = moved(r, right, call.at.b);
    open_condition(r, set);
    if (call.sums && sweep_has_running(r->e->module, r->graph, step)) emit_more_terms(&call, left, right, c);
    else if (node->attributes->strips) emit_strips_call(&call, left, right, c, panel);
    else emit_call(&call, left, right, c, accumulate, panel, finished ? what_is_ahead(&call, step) : "NULL");
    close_when_set(&call, set, c, panel);
    close_loops(r, call.at.loops + (read != NULL));
}
