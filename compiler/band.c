/* band.c - steps that are done together, row by row, so that large maps are never whole in memory.
 *
 * Reads a program's steps in their order; writes schedule->bands and streams where the plan then needs less memory. A step
 * can be in a band if row h of its result is made of a few rows of its operands: a convolution, a pooling, a product by a
 * matrix, a cluster over [n, rows, …]. The band goes over the rows of one value, its pace; each step makes a row when those
 * before it have made that possible, and a buffer holds the rows that are still to be read. Example: of x -> conv2d(32, 3)
 * -> relu -> max_pooling2d two rows of the convolution are kept; it makes a row, relu works in its place, and each second
 * time the pooling takes two.
 *
 * Which rows a step makes of which is known here, so buffers are as large as the run needs them. Every sum has its terms
 * in the same order as without bands. */
#include "nnc.h"

#include <string.h>

enum {
    ROUNDS = 6,                         /* bands of a program at most */
    AROUND = 40,                        /* steps before the peak at which a band may start */
    MOST_MEMBERS = 96,
    MOST_WORK = 20000000                /* nodes visited by plans that are only tried */
};

typedef struct Banding {
    Compilation *comp;
    const Module *module;
    const Program *program;
    const Graph *graph;
    Schedule *schedule;
    int64_t *step_of;                   /* of each node; -1: none */
    int64_t *member_of;                 /* of each step: which member of the band that is being made, or -1 */
    Step *steps;                        /* the order with the band */
    int64_t work;
} Banding;

int64_t band_row_size(const Shape *shape) { return shape_span(shape, 2, shape->rank); }

const Band *band_at(const Schedule *schedule, size_t step) {
    for (size_t b = 0; b < schedule->bands.count; b++)
        if (step >= schedule->bands.data[b].first && step < schedule->bands.data[b].end) return &schedule->bands.data[b];
    return NULL;
}

/* ---- which steps can be in a band ---- */

static bool has_rows(const Shape *shape) { return shape->batched && shape->rank >= 3 && shape->dims[0] == 1; }

/* The operand is the same for all rows of the space. */
static bool is_rowless(const Shape *operand, const Shape *space) {
    int own = 1 - (space->rank - operand->rank);
    return !operand->batched && (own < 0 || operand->dims[own] == 1);
}

static bool window_can(const Banding *b, const Node *node) {
    const Window *w = node->attributes->window;
    bool known = node->op == OPCODE_CONV || node->op == OPCODE_WINDOW_SUM
              || (node->op == OPCODE_WINDOW_MAX && ir_arg(b->graph, node, 0) == ir_arg(b->graph, node, 1));
    if (!known || w->rank < 2) return false;
    const Shape *x = &ir_node(b->graph, ir_arg(b->graph, node, 0))->shape;
    return x->rank == w->rank + 2 && has_rows(x) && has_rows(&node->shape)
        && (node->op != OPCODE_CONV || !ir_node(b->graph, ir_arg(b->graph, node, 1))->shape.batched);
}

/* [n, rows, …, a] by [a, b] or [b, a]: each row of the result is a product of its own. */
static bool product_can(const Banding *b, const Node *node) {
    const char *x = node->attributes->labels[0], *w = node->attributes->labels[1], *y = node->attributes->labels[2];
    size_t last = strlen(x) - 1;
    const Node *weights = ir_node(b->graph, ir_arg(b->graph, node, 1));
    if (strlen(w) != 2 || strlen(y) != last + 1 || strncmp(x, y, last) != 0 || weights->shape.batched) return false;
    return ((w[0] == x[last] && w[1] == y[last]) || (w[1] == x[last] && w[0] == y[last])) && x[last] != y[last]
        && has_rows(&node->shape) && has_rows(&ir_node(b->graph, ir_arg(b->graph, node, 0))->shape);
}

static bool cluster_can(const Banding *b, const Step *step) {
    if (!has_rows(&step->space)) return false;
    if (step->product && !product_can(b, ir_node(b->graph, step->nodes[0]))) return false;
    for (size_t i = step->product ? 1 : 0; i < step->count; i++) {
        const Node *node = ir_node(b->graph, step->nodes[i]);
        if (op_info(node->op)->kind != KIND_ELEMENTWISE || !shape_equal(&node->shape, &step->space)) return false;
        for (uint32_t k = 0; k < node->input_count; k++) {
            const Node *operand = ir_node(b->graph, ir_arg(b->graph, node, k));
            if (operand->op == OPCODE_BATCH_SIZE || ir_is_slice_view(operand)) return false;     /* its rows lie apart */
            if (!shape_equal(&operand->shape, &step->space) && !is_rowless(&operand->shape, &step->space)) return false;
        }
    }
    return true;
}

static bool step_can(const Banding *b, const Step *step) {
    const Node *node = ir_node(b->graph, step->nodes[0]);
    if (step->cluster) return cluster_can(b, step);
    return node->op == OPCODE_CONTRACT ? product_can(b, node) : node->attributes->window != NULL && window_can(b, node);
}

static bool step_stores(const Banding *b, const Step *step) {
    for (size_t i = 0; i < step->count; i++)
        if (ir_node(b->graph, step->nodes[i])->op == OPCODE_STORE) return true;
    return false;
}

/* ---- a band ---- */

static void read_add(Banding *b, BandMember *member, BandRead read) {
    for (size_t i = 0; i < member->count; i++)
        if (member->reads[i].value == read.value) return;
    BandRead *reads = arena_alloc(b->comp, (member->count + 1) * sizeof *reads);
    if (member->count > 0) memcpy(reads, member->reads, member->count * sizeof *reads);
    reads[member->count++] = read;
    member->reads = reads;
}

static int64_t maker_of(const Banding *b, Ref root) { return b->step_of[root] < 0 ? -1 : b->member_of[b->step_of[root]]; }

static BandRead read_of(const Banding *b, Ref input, const Node *reader, Ref pace) {
    const Window *w = reader->attributes->window;
    int64_t in = ir_node(b->graph, input)->shape.dims[1], out = reader->shape.dims[1];
    BandRead read = { .value = input, .maker = maker_of(b, input), .paced = input == pace, .in = in, .out = out,
                      .stride = 1, .low = 0, .reach = 1 };
    if (w == NULL || op_info(reader->op)->kind != KIND_WINDOW) return read;
    read.stride = w->stride[0];
    read.low = w->low[0];
    read.reach = (w->size[0] - 1) * w->dilation[0] + 1;
    return read;
}

/* The step as a member; false: it cannot be one. `touches`: it reads something that the band makes. */
static bool member_of_step(Banding *b, const Step *step, Ref pace, BandMember *member, bool *touches) {
    bool can = step_can(b, step), driven = false;
    *member = (BandMember){ .rows = step->space.rank > 1 ? step->space.dims[1] : 0 };
    *touches = false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(b->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(b->graph, node, k), root = view_root(b->graph, input);
            bool made = maker_of(b, root) >= 0;
            *touches |= made;
            if (!can || b->step_of[root] == b->step_of[step->nodes[0]]) continue;
            if (made && (root != input || !has_rows(&ir_node(b->graph, input)->shape))) can = false;
            if (!can || !has_rows(&ir_node(b->graph, input)->shape) || ir_is_literal(ir_node(b->graph, input))) continue;
            BandRead read = read_of(b, input, node, pace);
            driven |= read.maker >= 0 || read.paced;
            read_add(b, member, read);
        }
    }
    return can && driven;
}

/* The value whose rows the step reads from memory, to be a band's pace; NO_REF: none. */
static Ref pace_of(const Banding *b, const Step *step) {
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(b->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(b->graph, node, k), root = view_root(b->graph, input);
            bool inside = b->step_of[root] == b->step_of[step->nodes[0]];
            bool rows = has_rows(&ir_node(b->graph, input)->shape) && !ir_is_literal(ir_node(b->graph, input));
            if (!inside && rows) return input;
        }
    }
    return NO_REF;
}

/* ---- what of a band's values is in memory ---- */

typedef struct Reader { int64_t member; bool outside; size_t count; } Reader;

/* The readers of a value made by a member, who reads it last among steps [first, end). */
static Reader readers_of(const Banding *b, Ref value, int64_t maker) {
    Reader reader = { .member = -1 };
    for (Ref ref = 0; ref < b->graph->nodes.count; ref++) {
        const Node *node = ir_node(b->graph, ref);
        if (b->step_of[ref] < 0) continue;
        for (uint32_t k = 0; k < node->input_count; k++) {
            if (view_root(b->graph, ir_arg(b->graph, node, k)) != value) continue;
            int64_t member = b->member_of[b->step_of[ref]];
            if (member == maker) continue;
            if (member < 0) reader.outside = true;
            if (member != reader.member || reader.count == 0) reader.count++;
            reader.member = member;
        }
    }
    for (size_t i = 0; i < b->program->results.count; i++)
        if (view_root(b->graph, b->program->results.data[i]) == value) reader.outside = true;
    return reader;
}

static bool is_result(const Banding *b, Ref value) {
    for (size_t i = 0; i < b->program->results.count; i++)
        if (view_root(b->graph, b->program->results.data[i]) == value) return true;
    return false;
}

/* Nothing in the cluster reads the operand behind this position. */
static bool is_read_before(const Banding *b, const Step *step, Ref operand, size_t position) {
    for (size_t i = position + 1; i < step->count; i++) {
        const Node *node = ir_node(b->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (ir_arg(b->graph, node, k) == operand) return false;
    }
    return true;
}

/* The value takes the place of an operand that the cluster alone reads; each place is taken once. */
static Ref place_to_take(const Banding *b, const Step *step, size_t position, const BandMember *member, bool *taken) {
    Ref ref = step->nodes[position];
    const Node *node = ir_node(b->graph, ref);
    for (size_t i = 0; step->cluster && !step->product && i < member->count; i++) {
        const BandRead *read = &member->reads[i];
        if (read->maker < 0 || taken[read->value] || ir_node(b->graph, read->value)->element != node->element) continue;
        Reader reader = readers_of(b, read->value, read->maker);
        if (reader.outside || reader.count != 1 || is_result(b, ref)) continue;
        if (is_read_before(b, step, read->value, position)) return read->value;
    }
    return NO_REF;
}

static void streams_find(Banding *b, Band *band) {
    size_t nodes = b->graph->nodes.count + 1;
    bool *taken = arena_alloc(b->comp, nodes * sizeof *taken);
    for (size_t s = band->first; s < band->end; s++) {
        const Step *step = &b->steps[s];
        int64_t maker = (int64_t)(s - band->first);
        for (size_t i = 0; i < step->count; i++) {
            Ref ref = step->nodes[i];
            Reader reader = readers_of(b, ref, maker);
            if (step->cluster && reader.count == 0 && !reader.outside) continue;
            Stream *stream = b->schedule->streams[ref] = arena_alloc(b->comp, sizeof *stream);
            Ref from = place_to_take(b, step, i, &band->members[maker], taken);
            *stream = (Stream){ .head = ref, .maker = maker, .kept = reader.outside ? 0 : 1 };
            if (from == NO_REF) continue;
            taken[from] = true;
            Stream *head = b->schedule->streams[b->schedule->streams[from]->head];
            stream->head = head->head;
            stream->maker = head->maker;
            if (reader.outside) head->kept = 0;
        }
    }
}

/* The first row of a value's place that is still to be read, given the rows that the members have made. */
static int64_t row_needed(const Banding *b, const Band *band, Ref head, const int64_t *made, int64_t most) {
    int64_t needed = most;
    for (size_t c = 0; c < band->end - band->first; c++)
        for (size_t i = 0; i < band->members[c].count; i++) {
            const BandRead *read = &band->members[c].reads[i];
            if (read->maker < 0 || b->schedule->streams[read->value]->head != head || made[c] == read->out) continue;
            int64_t first = made[c] * read->stride - read->low;
            if (first < needed) needed = first;
        }
    return needed < 0 ? 0 : needed;
}

/* The rows that there are of its operands are enough for the member's next row. */
static bool can_make(const Band *band, size_t k, const int64_t *made, int64_t turn) {
    const BandMember *member = &band->members[k];
    if (made[k] == member->rows) return false;
    for (size_t i = 0; i < member->count; i++) {
        const BandRead *read = &member->reads[i];
        int64_t rows = read->maker >= 0 ? made[read->maker] : read->paced && turn < read->in ? turn : read->in;
        if (rows < read->in && rows < made[k] * read->stride + read->reach - read->low) return false;
    }
    return true;
}

/* Runs the band's loop with numbers of rows alone; what each buffer holds at most is what it keeps. */
static void rows_keep(Banding *b, Band *band) {
    size_t count = band->end - band->first, done = 0;
    int64_t *made = arena_alloc(b->comp, count * sizeof *made);
    for (band->turns = 0; done < count;) {
        band->turns++;
        for (size_t k = 0; k < count; k++) {
            const Step *step = &b->steps[band->first + k];
            if (!can_make(band, k, made, band->turns)) continue;
            for (size_t i = 0; i < step->count; i++) {
                Stream *stream = b->schedule->streams[step->nodes[i]];
                if (stream == NULL || stream->head != step->nodes[i] || stream->kept == 0) continue;
                int64_t held = made[k] + 1 - row_needed(b, band, stream->head, made, made[k]);
                if (held > stream->kept) stream->kept = held;
            }
            done += ++made[k] == band->members[k].rows;
        }
    }
}

/* All values of one place say what its head says. */
static void streams_settle(const Banding *b, const Band *band) {
    for (size_t s = band->first; s < band->end; s++)
        for (size_t i = 0; i < b->steps[s].count; i++) {
            Stream *stream = b->schedule->streams[b->steps[s].nodes[i]];
            if (stream != NULL) stream->kept = b->schedule->streams[stream->head]->kept;
        }
}

/* ---- the choice ---- */

/* A trial: the steps from `first` on, of which those that need nothing of the band are moved before it. */
typedef struct Trial { size_t first; Ref pace; BandMember members[MOST_MEMBERS]; Step steps[MOST_MEMBERS]; size_t count;
                       Step *before; size_t before_count; } Trial;

static size_t bytes_of(const Schedule *schedule) { return schedule->arena_bytes + schedule->integer_bytes; }

static void number_steps(Banding *b) {
    for (size_t s = 0; s < b->schedule->steps.count; s++)
        for (size_t i = 0; i < b->schedule->steps.data[s].count; i++) b->step_of[b->schedule->steps.data[s].nodes[i]] = (int64_t)s;
}

/* The schedule with the trial's first `count` members as a band behind its first `before` other steps. */
static Schedule apply(Banding *b, const Trial *trial, size_t count, size_t before) {
    Schedule made = *b->schedule, *old = b->schedule;
    size_t nodes = b->graph->nodes.count + 1;
    made.steps.data = arena_alloc(b->comp, (old->steps.count + 1) * sizeof *made.steps.data);
    memcpy(made.steps.data, old->steps.data, old->steps.count * sizeof *made.steps.data);
    memcpy(made.steps.data + trial->first, trial->before, before * sizeof *made.steps.data);
    memcpy(made.steps.data + trial->first + before, trial->steps, count * sizeof *made.steps.data);
    made.streams = arena_alloc(b->comp, nodes * sizeof *made.streams);
    if (old->streams != NULL) memcpy(made.streams, old->streams, nodes * sizeof *made.streams);
    memset(&made.bands, 0, sizeof made.bands);
    for (size_t i = 0; i < old->bands.count; i++) array_push(b->comp, &made.bands, old->bands.data[i]);
    Band band = { .first = trial->first + before, .end = trial->first + before + count, .pace = trial->pace };
    band.pace_rows = ir_node(b->graph, trial->pace)->shape.dims[1];
    band.members = arena_alloc(b->comp, count * sizeof *band.members);
    memcpy(band.members, trial->members, count * sizeof *band.members);
    b->schedule = &made;
    b->steps = made.steps.data;
    number_steps(b);
    for (size_t s = 0; s < made.steps.count; s++)
        b->member_of[s] = s >= band.first && s < band.end ? (int64_t)(s - band.first) : -1;
    streams_find(b, &band);
    rows_keep(b, &band);
    streams_settle(b, &band);
    array_push(b->comp, &made.bands, band);
    plan_run(b->comp, b->module, b->program, true, &made);
    b->work += (int64_t)nodes * (int64_t)(8 + count);
    b->schedule = old;
    return made;
}

static void forget_members(Banding *b) {
    for (size_t s = 0; s < b->schedule->steps.count; s++) b->member_of[s] = -1;
}

/* What the search has found so far: the least bytes, and of what is near them the band of the fewest steps. */
typedef struct Found { size_t bytes, members; Schedule schedule; } Found;

static bool is_better(const Found *found, size_t bytes, size_t members) {
    if (bytes * 21 < found->bytes * 20) return true;
    return bytes * 20 <= found->bytes * 21 && members < found->members && bytes <= found->bytes;
}

/* Every band that starts at this step. */
static void try_from(Banding *b, size_t first, size_t peak, Found *found) {
    const Schedule *old = b->schedule;
    Trial *trial = arena_alloc(b->comp, sizeof *trial);
    trial->first = first;
    number_steps(b);
    forget_members(b);
    trial->pace = pace_of(b, &old->steps.data[first]);
    trial->before = arena_alloc(b->comp, (old->steps.count + 1) * sizeof *trial->before);
    if (trial->pace == NO_REF || !has_rows(&ir_node(b->graph, trial->pace)->shape)) return;
    for (size_t s = first; s < old->steps.count && trial->count < MOST_MEMBERS && b->work < MOST_WORK; s++) {
        const Step *step = &old->steps.data[s];
        BandMember member;
        bool touches;
        if (band_at(old, s) != NULL || step_stores(b, step)) return;
        if (!member_of_step(b, step, trial->pace, &member, &touches)) {
            if (touches || trial->count == 0) return;
            trial->before[trial->before_count++] = *step;
            continue;
        }
        b->member_of[s] = (int64_t)trial->count;
        trial->steps[trial->count] = *step;
        trial->members[trial->count++] = member;
        if (trial->count < 2 || s < peak) continue;
        Schedule made = apply(b, trial, trial->count, trial->before_count);
        if (is_better(found, bytes_of(&made), trial->count)) *found = (Found){ bytes_of(&made), trial->count, made };
        number_steps(b);                /* back to the old order */
        forget_members(b);
        for (size_t k = 0; k < trial->count; k++) b->member_of[b->step_of[trial->steps[k].nodes[0]]] = (int64_t)k;
    }
}

/* The first step at which the most bytes are alive. */
static size_t find_peak(const Banding *b) {
    size_t count = b->schedule->steps.count, peak = 0;
    int64_t live = 0, most = -1, *change = arena_alloc(b->comp, (count + 2) * sizeof *change);
    for (Ref ref = 0; ref < b->graph->nodes.count; ref++) {
        const Place *place = &b->schedule->places[ref];
        const Life *life = &b->schedule->lives[ref];
        if (place->kind != PLACE_ARENA) continue;
        change[life->birth] += (int64_t)place->bytes;
        change[life->death < (int64_t)count ? life->death + 1 : (int64_t)count] -= (int64_t)place->bytes;
    }
    for (size_t s = 0; s < count; s++) {
        live += change[s];
        if (live > most) most = live, peak = s;
    }
    return peak;
}

void band_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule) {
    size_t nodes = program->graph.nodes.count + 1;
    Banding b = { .comp = comp, .module = module, .program = program, .graph = &program->graph, .schedule = schedule };
    plan_run(comp, module, program, true, schedule);
    b.step_of = arena_alloc(comp, nodes * sizeof *b.step_of);
    b.member_of = arena_alloc(comp, (schedule->steps.count + 1) * sizeof *b.member_of);
    for (size_t i = 0; i < nodes; i++) b.step_of[i] = -1;
    for (int round = 0; round < ROUNDS; round++) {
        size_t peak = find_peak(&b), old = bytes_of(schedule), start = peak > AROUND ? peak - AROUND : 0;
        Found found = { .bytes = old, .members = 0 };
        for (size_t first = start; first <= peak && first < schedule->steps.count; first++) try_from(&b, first, peak, &found);
        if (found.members == 0 || found.bytes * 10 > old * 9) return;
        *schedule = found.schedule;
    }
}
