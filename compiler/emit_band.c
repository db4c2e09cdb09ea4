/* emit_band.c - a band of steps as one loop over the rows of its pace: in it each step makes the rows that it can.
 *
 * Example, the pooling behind a convolution, of whose rows two are kept:
 *     float *const kept_0 = arena + 512;
 *     int made_0 = 0, first_0 = 0, made_1 = 0;
 *     for (int row = 1; row <= 28; row++) {
 *         …
 *         if (made_1 < 13 && made_0 >= made_1 * 2 + 2) { …; nn_window_max(&window, 1, kept_0, …); made_1++; }
 * made_k rows of step k are there; of those, kept_v holds the ones from first_v on, and drops what nobody will read when it
 * is full. Behind the last row of the pace come turns for what waits for padding. Reads the schedule's bands and streams. */
#include "emit.h"

#include <string.h>

typedef struct BandText {
    Routine *r;
    const Band *band;
    Graph one_row;                      /* the graph with the shapes of one row, as a cluster sees them */
} BandText;

static const Step *step_at(const BandText *t, size_t k) { return &t->r->schedule->steps.data[t->band->first + k]; }

static size_t count_of(const BandText *t) { return t->band->end - t->band->first; }

static const Stream *stream_of(const BandText *t, Ref ref) { return t->r->schedule->streams[ref]; }

static const Node *node_at(const BandText *t, Ref ref) { return ir_node(t->r->graph, ref); }

static const char *text_number(const BandText *t, int64_t value) { return arena_printf(t->r->e->comp, "%lld", (long long)value); }

/* "made_3 * 2 - 1" of a factor and an addend, without what does nothing. */
static const char *linear(const BandText *t, const char *variable, int64_t factor, int64_t addend) {
    Compilation *comp = t->r->e->comp;
    const char *text = factor == 1 ? variable : arena_printf(comp, "%s * %lld", variable, (long long)factor);
    if (addend == 0) return text;
    return arena_printf(comp, addend > 0 ? "%s + %lld" : "%s - %lld", text, (long long)(addend > 0 ? addend : -addend));
}

/* ---- places ---- */

/* Of a place that keeps some of its rows the step that makes them, else -1. */
static int64_t keeper_of(const BandText *t, Ref value) {
    const Stream *stream = t->r->schedule->streams[value];
    return stream != NULL && stream->kept > 0 ? stream->maker : -1;
}

static const char *base_of(const BandText *t, Ref value) {
    int64_t keeper = keeper_of(t, value);
    if (keeper >= 0) return arena_printf(t->r->e->comp, "kept_%u", (unsigned)stream_of(t, value)->head);
    const char *pointer = emit_pointer(t->r, value);
    if (t->r->e->module->batch == 1) return pointer;
    return arena_printf(t->r->e->comp, "%s + (ptrdiff_t)sample * %lld", pointer, (long long)shape_size(&node_at(t, value)->shape));
}

/* "made_2 - first_0": how far behind the start of its place a row lies. */
static const char *place_of_row(const BandText *t, Ref value, const char *row) {
    int64_t keeper = keeper_of(t, value);
    return keeper < 0 ? row : arena_printf(t->r->e->comp, "%s - first_%u", row, (unsigned)stream_of(t, value)->head);
}

static const char *pointer_to_row(const BandText *t, Ref value, const char *row) {
    int64_t size = band_row_size(&node_at(t, value)->shape);
    const char *place = place_of_row(t, value, row);
    const char *factor = strchr(place, ' ') != NULL ? arena_printf(t->r->e->comp, "(%s)", place) : place;
    return arena_printf(t->r->e->comp, "%s + (ptrdiff_t)%s * %lld", base_of(t, value), factor, (long long)size);
}

/* ---- which rows ---- */

/* That the rows of an operand are enough for the step's next row. */
static const char *enough_text(const BandText *t, const BandRead *read, const char *made) {
    Compilation *comp = t->r->e->comp;
    const char *rows = read->maker >= 0 ? arena_printf(comp, "made_%d", (int)read->maker) : "row";
    int64_t behind = read->reach - read->low;
    if (read->stride == 1 && behind == 1 && read->in == read->out) return arena_printf(comp, "%s > %s", rows, made);
    const char *text = arena_printf(comp, "%s >= %s", rows, linear(t, made, read->stride, behind));
    bool padded = (read->out - 1) * read->stride + behind > read->in;
    return padded ? arena_printf(comp, "(%s || %s >= %lld)", text, rows, (long long)read->in) : text;
}

static const char *can_text(const BandText *t, size_t k) {
    const BandMember *member = &t->band->members[k];
    Compilation *comp = t->r->e->comp;
    const char *made = arena_printf(comp, "made_%zu", k), *text = arena_printf(comp, "%s < %lld", made, (long long)member->rows);
    for (size_t i = 0; i < member->count; i++) {
        const BandRead *read = &member->reads[i];
        if (read->maker >= 0 || read->paced) text = arena_printf(comp, "%s && %s", text, enough_text(t, read, made));
    }
    return text;
}

/* What of the head's rows is no longer read makes room. */
static void put_room(const BandText *t, size_t k, Ref head) {
    Routine *r = t->r;
    const Stream *stream = stream_of(t, head);
    unsigned h = (unsigned)head;
    long long size = (long long)band_row_size(&node_at(t, head)->shape);
    if (stream->kept >= t->band->members[k].rows) return;
    emit_line(r, "if (made_%zu - first_%u == %lld) {", k, h, (long long)stream->kept);
    r->indent++;
    emit_line(r, "int needed = made_%zu;", k);
    for (size_t c = 0; c < count_of(t); c++)
        for (size_t i = 0; i < t->band->members[c].count; i++) {
            const BandRead *read = &t->band->members[c].reads[i];
            if (read->maker < 0 || stream_of(t, read->value)->head != head) continue;
            const char *first = linear(t, arena_printf(r->e->comp, "made_%zu", c), read->stride, -read->low);
            emit_line(r, "if (made_%zu < %lld && %s < needed) needed = %s;", c, (long long)read->out, first, first);
        }
    emit_line(r, "memmove(kept_%u, kept_%u + (ptrdiff_t)(needed - first_%u) * %lld, (size_t)(made_%zu - needed) * %lld * sizeof *kept_%u);",
              h, h, h, size, k, size, h);
    emit_line(r, "first_%u = needed;", h);
    r->indent--;
    emit_line(r, "}");
}

/* ---- the steps ---- */

static void put_window(const BandText *t, size_t k, Ref ref) {
    Routine *r = t->r;
    Compilation *comp = r->e->comp;
    const BandRead *read = &t->band->members[k].reads[0];
    const char *made = arena_printf(comp, "made_%zu", k);
    const char *rows = read->maker >= 0 ? place_of_row(t, read->value, arena_printf(comp, "made_%d", (int)read->maker)) : text_number(t, read->in);
    const char *back = linear(t, made, read->stride, 0);
    const char *low = read->low != 0 ? text_number(t, read->low) : NULL;
    if (keeper_of(t, read->value) >= 0) {
        const char *first = arena_printf(comp, "first_%u", (unsigned)stream_of(t, read->value)->head);
        low = low != NULL ? arena_printf(comp, "%s + %s", first, low) : first;
    }
    low = arena_printf(comp, low != NULL ? "%s - %s" : "%s-%s", low != NULL ? low : "", back);
    WindowRows window = { rows, "1", low, base_of(t, read->value), pointer_to_row(t, ref, made) };
    emit_window_rows(r, ref, &window);
}

/* What one row of a sample has of a value's shape: the axes behind those of the samples and the rows. */
static Shape row_shape(const Shape *shape, const Shape *space) {
    int from = 2 - (space->rank - shape->rank);
    if (from < 0) from = 0;
    return shape_of(false, shape->rank - from, shape->dims + from);
}

static void alias(const BandText *t, Routine *inner, Ref value, const char *row, bool written) {
    Ref root = view_root(inner->graph, value);
    if (inner->aliases[root] != NULL) return;
    inner->alias_types[root] = arena_printf(inner->e->comp, "%s%s *", written ? "" : "const ", emit_c_type(node_at(t, root)->element));
    inner->aliases[root] = arena_printf(inner->e->comp, "x%u", (unsigned)root);
    emit_line(inner, "%sconst %s = %s;", inner->alias_types[root], inner->aliases[root], pointer_to_row(t, value, row));
}

static void alias_operands(BandText *t, Routine *inner, const Step *step, size_t position, const char *made) {
    const Node *node = node_at(t, step->nodes[position]);
    bool product = node->op == OPCODE_CONTRACT;
    for (uint32_t j = 0; j < (product ? 1 : node->input_count); j++) {
        Ref input = ir_arg(t->r->graph, node, j);
        const Shape *shape = &node_at(t, input)->shape;
        bool in_memory = t->r->schedule->places[view_root(t->r->graph, input)].kind != PLACE_NONE;
        t->one_row.nodes.data[input].shape = row_shape(shape, &step->space);
        if (in_memory && (product || shape_equal(shape, &step->space))) alias(t, inner, input, made, false);
    }
}

/* The product of one row: the labels of samples and rows are gone. */
static void drop_labels(BandText *t, Ref product) {
    Attributes *attributes = ir_own_attributes(t->r->e->comp, &t->one_row.nodes.data[product]);
    for (int i = 0; i < 3; i += 2)
        memmove(attributes->labels[i], attributes->labels[i] + 2, strlen(attributes->labels[i] + 2) + 1);
}

static void put_loops(BandText *t, size_t k) {
    Routine *r = t->r, inner = *r;
    const Step *step = step_at(t, k);
    Step row = *step;
    size_t nodes = r->graph->nodes.count;
    const char *made = arena_printf(r->e->comp, "made_%zu", k);
    inner.graph = &t->one_row;
    inner.aliases = arena_alloc(r->e->comp, (nodes + 1) * sizeof *inner.aliases);
    inner.alias_types = arena_alloc(r->e->comp, (nodes + 1) * sizeof *inner.alias_types);
    memcpy(t->one_row.nodes.data, r->graph->nodes.data, nodes * sizeof *r->graph->nodes.data);
    row.space = row_shape(&step->space, &step->space);
    for (size_t i = 0; i < step->count; i++)
        if (stream_of(t, step->nodes[i]) != NULL) alias(t, &inner, step->nodes[i], made, true);
    for (size_t i = 0; i < step->count; i++) {
        alias_operands(t, &inner, step, i, made);
        t->one_row.nodes.data[step->nodes[i]].shape = row.space;
    }
    if (node_at(t, step->nodes[0])->op == OPCODE_CONTRACT) {
        drop_labels(t, step->nodes[0]);
        emit_contract(&inner, &row);
        r->panels = inner.panels;
    } else emit_cluster(&inner, &row, NULL);
}

static void put_step(BandText *t, size_t k) {
    Routine *r = t->r;
    const Step *step = step_at(t, k);
    emit_line(r, "%s", emit_step_comment(r, step));
    emit_line(r, "if (%s) {", can_text(t, k));
    r->indent++;
    for (size_t i = 0; i < step->count; i++) {
        const Stream *stream = stream_of(t, step->nodes[i]);
        if (stream != NULL && stream->kept > 0 && stream->head == step->nodes[i]) put_room(t, k, stream->head);
    }
    if (step->cluster || node_at(t, step->nodes[0])->op == OPCODE_CONTRACT) put_loops(t, k);
    else put_window(t, k, step->nodes[0]);
    emit_line(r, "made_%zu++;", k);
    r->indent--;
    emit_line(r, "}");
}

static void put_places(const BandText *t) {
    Routine *r = t->r;
    for (size_t k = 0; k < count_of(t); k++)
        for (size_t i = 0; i < step_at(t, k)->count; i++) {
            Ref ref = step_at(t, k)->nodes[i];
            const Stream *stream = stream_of(t, ref);
            if (stream == NULL || stream->kept == 0 || stream->head != ref) continue;
            emit_line(r, "%s *const kept_%u = %s;", emit_c_type(node_at(t, ref)->element), (unsigned)ref, emit_pointer(r, ref));
        }
    const char *made = "", *first = "";
    for (size_t k = 0; k < count_of(t); k++) {
        made = arena_printf(r->e->comp, "%s%smade_%zu = 0", made, k > 0 ? ", " : "", k);
        for (size_t i = 0; i < step_at(t, k)->count; i++) {
            const Stream *stream = stream_of(t, step_at(t, k)->nodes[i]);
            if (stream == NULL || stream->kept == 0 || stream->head != step_at(t, k)->nodes[i]) continue;
            first = arena_printf(r->e->comp, "%s%sfirst_%u = 0", first, *first != '\0' ? ", " : "", (unsigned)stream->head);
        }
    }
    emit_line(r, "int %s;", made);
    if (*first != '\0') emit_line(r, "int %s;", first);
}

void emit_band(Routine *r, const Band *band) {
    BandText t = { .r = r, .band = band, .one_row = *r->graph };
    bool several = r->e->module->batch > 1;
    t.one_row.nodes.data = arena_alloc(r->e->comp, (r->graph->nodes.count + 1) * sizeof *t.one_row.nodes.data);
    emit_line(r, "/* %zu steps row by row, of which the rows are kept that are still to be read */", count_of(&t));
    if (several) emit_line(r, "for (int sample = 0; sample < %s; sample++) {", r->samples);
    else emit_line(r, "{");
    r->indent++;
    put_places(&t);
    emit_line(r, "for (int row = 1; row <= %lld; row++) {", (long long)band->turns);
    r->indent++;
    for (size_t k = 0; k < count_of(&t); k++) put_step(&t, k);
    r->indent--;
    emit_line(r, "}");
    r->indent--;
    emit_line(r, "}");
}
