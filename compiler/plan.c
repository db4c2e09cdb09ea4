/* plan.c - places of a program's values, and the arenas for those that live between steps.
 *
 * Reads the steps that fuse.c made; writes schedule->places and the arenas' bytes: one arena of f32, one of i32, since
 * C lets no object be read as both. A value lives from its step to its last reader, through views; values that never
 * live at once share bytes. Example: in x -> dense -> relu -> dense the first product lives until the second has read
 * it, and relu works in its bytes. */
#include "pack.h"

#include <string.h>

enum { LOOKED_AT = 64 };                /* values whose place in a sweep another may take */

/* An offset that is known when the slots are packed. */
typedef struct Pending { uint32_t slot; size_t *offset; } Pending;

typedef struct Planner {
    Compilation *comp;
    const Module *module;
    const Program *program;
    const Graph *graph;
    Schedule *schedule;
    int64_t *step_of;                   /* of each node; -1: none */
    int64_t *death;                     /* of each root: the last step that reads it; steps.count: a result */
    const Sweep **sweep_of;             /* of each step, or NULL */
    bool *outside;                      /* of each root: read from outside its own cluster */
    uint32_t *slot_of;                  /* of each root in the arena */
    ARRAY(Ref) ended;                   /* roots that the sweep has read for the last time */
    ARRAY(Slot) slots;
    ARRAY(Pending) pending;
} Planner;

/* ---- who reads what, until when ---- */

static void note_steps(Planner *p) {
    for (size_t s = 0; s < p->schedule->steps.count; s++) {
        const Step *step = &p->schedule->steps.data[s];
        for (size_t i = 0; i < step->count; i++) p->step_of[step->nodes[i]] = (int64_t)s;
    }
}

static void note_readers(Planner *p) {
    for (Ref ref = 0; ref < p->graph->nodes.count; ref++) {
        const Node *node = ir_node(p->graph, ref);
        if (p->step_of[ref] < 0) continue;
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref input = ir_arg(p->graph, node, i), root = view_root(p->graph, input);
            if (p->step_of[ref] > p->death[root]) p->death[root] = p->step_of[ref];
            if (p->step_of[root] != p->step_of[ref] || input != root) p->outside[root] = true;
        }
    }
    for (size_t i = 0; i < p->program->results.count; i++) {
        Ref root = view_root(p->graph, p->program->results.data[i]);
        p->death[root] = (int64_t)p->schedule->steps.count;
        p->outside[root] = true;
    }
    for (size_t b = 0; b < p->schedule->bands.count; b++) {
        const Band *band = &p->schedule->bands.data[b];
        for (Ref ref = 0; ref < p->graph->nodes.count; ref++) {
            bool ends_inside = p->death[ref] >= (int64_t)band->first && p->death[ref] < (int64_t)band->end;
            if (ends_inside) p->death[ref] = (int64_t)band->end - 1;
        }
    }
}

/* ---- sweeps ---- */

static void note_sweeps(Planner *p) {
    for (size_t i = 0; i < p->schedule->sweeps.count; i++)
        for (size_t s = p->schedule->sweeps.data[i].first; s < p->schedule->sweeps.data[i].end; s++)
            p->sweep_of[s] = &p->schedule->sweeps.data[i];
}

/* Only a block of the value is in memory, and it lives for the block's steps alone: no thread is at another of the block's rows. */
static bool is_passing(const Planner *p, int64_t s, Ref ref) {
    return p->schedule->partial[ref] != 0 && p->sweep_of[s]->part == 0;
}

/* The steps of a sweep come again for each block. So what lives longer than a block lives from the sweep's first step on, and
 * what a step of it reads until the sweep ends. So do all steps of a body whose samples threads share. */
static int64_t first_time(const Planner *p, int64_t s) {
    if (p->schedule->apart) return 0;
    return p->sweep_of[s] != NULL ? (int64_t)p->sweep_of[s]->first : s;
}

static int64_t last_time(const Planner *p, int64_t s) {
    if (p->schedule->apart) return (int64_t)p->schedule->steps.count - 1;
    return s >= 0 && s < (int64_t)p->schedule->steps.count && p->sweep_of[s] != NULL ? (int64_t)p->sweep_of[s]->end - 1 : s;
}

/* A value that only the sweep reads in which it is made: the block's rows are enough. */
static void find_partial(Planner *p) {
    for (size_t i = 0; i < p->schedule->sweeps.count; i++) {
        const Sweep *sweep = &p->schedule->sweeps.data[i];
        for (size_t s = sweep->first; s < sweep->end; s++) {
            const Step *step = &p->schedule->steps.data[s];
            for (size_t k = 0; k < step->count && !sweep_sums_rows(p->graph, step); k++) {
                Ref ref = step->nodes[k];
                Place *place = &p->schedule->places[ref];
                if (place->kind != PLACE_NONE || p->death[ref] >= (int64_t)sweep->end) continue;
                p->schedule->partial[ref] = shape_size(&ir_node(p->graph, ref)->shape) / sweep->rows;
                place->bytes = 4 * (size_t)(p->schedule->partial[ref] * sweep->block);
            }
        }
    }
}

/* ---- places outside the arena ---- */

static void place_sources(Planner *p) {
    for (Ref ref = 0; ref < p->graph->nodes.count; ref++) {
        const Node *node = ir_node(p->graph, ref);
        Place *place = &p->schedule->places[ref];
        place->bytes = ir_bytes(node, p->module->batch);
        switch (node->op) {
        case OPCODE_INPUT: *place = (Place){ PLACE_ARGUMENT, node->attributes->index, place->bytes }; break;
        case OPCODE_LOAD: *place = (Place){ PLACE_VARIABLE, node->attributes->index, place->bytes }; break;
        case OPCODE_CONSTANT: place->kind = PLACE_CONSTANT; break;
        default:
            if (ir_is_view(node)) place->kind = PLACE_VIEW;
            break;
        }
    }
}

/* A value whose cluster stores it: who reads it later finds it in the variable. */
static void place_stored(Planner *p) {
    for (size_t s = 0; s < p->schedule->steps.count; s++) {
        const Step *step = &p->schedule->steps.data[s];
        for (size_t i = 0; i < step->count; i++) {
            const Node *node = ir_node(p->graph, step->nodes[i]);
            if (node->op != OPCODE_STORE) continue;
            Ref value = ir_arg(p->graph, node, 0);
            Place *place = &p->schedule->places[value];
            if (p->step_of[value] == (int64_t)s && p->outside[value] && place->kind == PLACE_NONE)
                *place = (Place){ PLACE_VARIABLE, node->attributes->index, place->bytes };
        }
    }
}

static void place_results(Planner *p) {
    if (p->program->kind != PROGRAM_PREDICT && !p->program->body) return;
    for (size_t i = 0; i < p->program->results.count; i++) {
        Ref root = view_root(p->graph, p->program->results.data[i]);
        Place *place = &p->schedule->places[root];
        bool taken = ir_node(p->graph, root)->element == ELEMENT_F32 || p->program->body;
        if (p->step_of[root] >= 0 && place->kind == PLACE_NONE && taken)
            *place = (Place){ PLACE_RESULT, i, place->bytes };
    }
}

/* ---- slots ---- */

/* Where the cluster last reads the root, if every read there is at the loop's own index; -1 if one is not. */
static int64_t last_aligned_read(const Planner *p, const Step *step, Ref root) {
    int64_t last = -1;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(p->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(p->graph, node, k);
            if (view_root(p->graph, input) != root) continue;
            if (!step_reads_aligned(p->graph, step, i, input)) return -1;
            last = (int64_t)i;
        }
    }
    return last;
}

/* The slot of an operand that ends in this cluster before the value at `position` is written, or UINT32_MAX. */
static uint32_t slot_to_take(const Planner *p, size_t s, size_t position) {
    const Step *step = &p->schedule->steps.data[s];
    const Node *value = ir_node(p->graph, step->nodes[position]);
    size_t bytes = p->schedule->places[step->nodes[position]].bytes;
    bool partial = p->schedule->partial[step->nodes[position]] != 0;
    for (size_t i = 0; i <= position; i++) {
        const Node *node = ir_node(p->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref root = view_root(p->graph, ir_arg(p->graph, node, k));
            uint32_t slot = p->slot_of[root];
            if (slot == UINT32_MAX || p->step_of[root] == (int64_t)s || p->death[root] != (int64_t)s) continue;
            const Slot *taken = &p->slots.data[slot];
            if (taken->bytes != bytes || taken->element != value->element || taken->read != (int64_t)s) continue;
            if ((p->schedule->partial[root] != 0) != partial) continue;
            int64_t last = last_aligned_read(p, step, root);
            if (last >= 0 && last <= (int64_t)position) return slot;
        }
    }
    return UINT32_MAX;
}

/* A band's values are there from its start to its end at least. */
static void give_stream(Planner *p, const Band *band, Ref ref) {
    const Stream *stream = p->schedule->streams[ref];
    const Node *node = ir_node(p->graph, ref);
    int64_t last = (int64_t)band->end - 1;
    size_t bytes = stream->kept == 0 ? ir_bytes(node, p->module->batch) : 4 * (size_t)(stream->kept * band_row_size(&node->shape));
    uint32_t slot = p->slot_of[stream->head];
    if (slot == UINT32_MAX) {
        slot = (uint32_t)p->slots.count;
        Slot fresh = { .element = node->element, .bytes = bytes, .birth = (int64_t)band->first, .death = last };
        array_push(p->comp, &p->slots, fresh);
    }
    if (p->death[ref] > p->slots.data[slot].death) p->slots.data[slot].death = p->death[ref];
    p->slot_of[stream->head] = p->slot_of[ref] = slot;
    p->schedule->places[ref].kind = PLACE_ARENA;
    p->schedule->places[ref].bytes = bytes;
}

/* The slot of the operand that a step other than a cluster overwrites as it reads it, if it ends there; or UINT32_MAX. */
static uint32_t slot_to_overwrite(const Planner *p, size_t s, Ref ref) {
    const Node *node = ir_node(p->graph, ref);
    if (node->op != OPCODE_WINDOW_MAX_GRADIENT || !window_is_apart(node->attributes->window)) return UINT32_MAX;
    Ref root = view_root(p->graph, ir_arg(p->graph, node, 0));
    uint32_t slot = p->slot_of[root];
    bool ends = slot != UINT32_MAX && p->death[root] == (int64_t)s && p->slots.data[slot].read == (int64_t)s;
    bool alike = (p->schedule->partial[root] != 0) == (p->schedule->partial[ref] != 0);
    bool alone = root != view_root(p->graph, ir_arg(p->graph, node, 1));
    return ends && alone && alike && p->slots.data[slot].bytes == p->schedule->places[ref].bytes ? slot : UINT32_MAX;
}

/* Of a value that does not pass: the slot of something with the same rows that the sweep has read for the last time before this
 * step. A block's rows are written where they were read, the others still lie there. */
static uint32_t slot_in_sweep(const Planner *p, size_t s, size_t position) {
    Ref ref = p->schedule->steps.data[s].nodes[position];
    size_t count = p->ended.count, least = count > LOOKED_AT ? count - LOOKED_AT : 0;
    if (!ir_node(p->graph, ref)->shape.batched || is_passing(p, (int64_t)s, ref)) return UINT32_MAX;
    for (size_t i = count; i-- > least;) {
        Ref root = p->ended.data[i];
        const Slot *taken = &p->slots.data[p->slot_of[root]];
        if (p->death[root] >= (int64_t)s || taken->read != p->death[root]) continue;
        if (taken->bytes != p->schedule->places[ref].bytes || taken->element != ir_node(p->graph, ref)->element) continue;
        if ((p->schedule->partial[root] != 0) == (p->schedule->partial[ref] != 0)) return p->slot_of[root];
    }
    return UINT32_MAX;
}

/* The slot of the value that a scan's carry starts as, if the scan is the last to read it and reads it once. */
static uint32_t slot_of_start(const Planner *p, size_t s, Ref part) {
    const Step *step = &p->schedule->steps.data[s];
    const Node *scan = ir_node(p->graph, step->nodes[0]);
    const ScanBody *body = scan->attributes->scan;
    uint32_t index = ir_node(p->graph, part)->attributes->index, before = body->captured + body->sequences;
    if (index >= body->module.variables.count) return UINT32_MAX;
    Ref root = view_root(p->graph, ir_arg(p->graph, scan, before + index));
    uint32_t slot = p->slot_of[root], reads = 0;
    if (slot == UINT32_MAX || p->death[root] != (int64_t)s || p->slots.data[slot].read != (int64_t)s) return UINT32_MAX;
    if (p->slots.data[slot].bytes != p->schedule->places[part].bytes) return UINT32_MAX;
    for (uint32_t k = 0; k < scan->input_count; k++) reads += view_root(p->graph, ir_arg(p->graph, scan, k)) == root;
    return reads == 1 ? slot : UINT32_MAX;
}

/* What the sweep's step, or that of a body whose samples threads share, is the last to read. */
static void note_ended(Planner *p, size_t s) {
    const Step *step = &p->schedule->steps.data[s];
    if (p->sweep_of[s] == NULL && !p->schedule->apart) return;
    if (p->sweep_of[s] != NULL && p->sweep_of[s]->first == s) p->ended.count = 0;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(p->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref root = view_root(p->graph, ir_arg(p->graph, node, k));
            bool ends = p->slot_of[root] != UINT32_MAX && p->death[root] == (int64_t)s && ir_node(p->graph, root)->shape.batched;
            if (ends) array_push(p->comp, &p->ended, root);
        }
    }
}

static void give_slot(Planner *p, size_t s, size_t position, bool in_place) {
    Ref ref = p->schedule->steps.data[s].nodes[position];
    int64_t death = p->death[ref] < (int64_t)s ? (int64_t)s : p->death[ref];
    const Band *band = band_at(p->schedule, s);
    if (band != NULL) {
        give_stream(p, band, ref);
        return;
    }
    bool cluster = p->schedule->steps.data[s].cluster, in_sweep = p->sweep_of[s] != NULL || p->schedule->apart;
    uint32_t slot = UINT32_MAX;
    if (in_place && cluster) slot = slot_to_take(p, s, position);
    else if (in_place && ir_node(p->graph, ref)->op == OPCODE_PART) slot = slot_of_start(p, s, ref);
    else if (in_place) slot = slot_to_overwrite(p, s, ref);
    if (slot == UINT32_MAX && in_sweep) slot = slot_in_sweep(p, s, position);
    bool passing = is_passing(p, (int64_t)s, ref);
    if (slot == UINT32_MAX) {
        slot = (uint32_t)p->slots.count;
        const Node *node = ir_node(p->graph, ref);
        Slot fresh = { .element = node->element, .bytes = p->schedule->places[ref].bytes, .made = (int64_t)s };
        fresh.birth = passing ? fresh.made : first_time(p, fresh.made);
        array_push(p->comp, &p->slots, fresh);
    }
    p->slots.data[slot].death = passing ? death : last_time(p, death);
    p->slots.data[slot].read = death;
    p->slot_of[ref] = slot;
    p->schedule->places[ref].kind = PLACE_ARENA;
}

/* A product that nothing else reads lies where the first value lies that is made of it, if that is a place of its own and
 * nothing reads the product behind; else its panels come and go. */
static void place_product(Planner *p, size_t s) {
    const Step *step = &p->schedule->steps.data[s];
    Ref product = step->nodes[0];
    int64_t last = last_aligned_read(p, step, product);
    for (size_t i = (size_t)(last < 1 ? 1 : last); i < step->count; i++) {
        Ref ref = step->nodes[i];
        const Place *place = &p->schedule->places[ref];
        if (ir_node(p->graph, ref)->element != ELEMENT_F32) continue;
        bool fresh = place->kind == PLACE_ARENA && p->slots.data[p->slot_of[ref]].made == (int64_t)s;
        bool result = place->kind == PLACE_RESULT && ir_node(p->graph, ref)->attributes->apart == 0;
        if (!fresh && !result) continue;
        p->schedule->places[product] = *place;
        p->schedule->partial[product] = p->schedule->partial[ref];
        p->slot_of[product] = p->slot_of[ref];
        return;
    }
}

/* A slot of no node for the time of one step, or of its sweep. */
static void give_pending(Planner *p, size_t s, Element element, size_t bytes, size_t *offset) {
    Slot slot = { .element = element, .bytes = bytes, .birth = first_time(p, (int64_t)s), .death = last_time(p, (int64_t)s) };
    if (bytes == 0) return;
    array_push(p->comp, &p->pending, ((Pending){ (uint32_t)p->slots.count, offset }));
    array_push(p->comp, &p->slots, slot);
}

/* The places of the carries that no part shows. */
static void place_carries(const Planner *p, const Step *step, int batch, ScanPlan *plan) {
    const ScanBody *scan = ir_node(p->graph, step->nodes[0])->attributes->scan;
    size_t carries = scan->module.variables.count;
    plan->carries = arena_alloc(p->comp, (carries + 1) * sizeof *plan->carries);
    for (size_t k = 0; k < carries; k++) {
        Node like = { .shape = scan->module.variables.data[k].shape };
        plan->carries[k] = (Place){ PLACE_ARENA, 0, ir_bytes(&like, batch) };
        for (size_t i = 1; i < step->count; i++)
            if (ir_node(p->graph, step->nodes[i])->attributes->index == k) plan->carries[k].kind = PLACE_NONE;
    }
}

static void plan_body(const Planner *p, const Step *step, int batch, bool enabled, ScanPlan *plan) {
    Module module = ir_node(p->graph, step->nodes[0])->attributes->scan->module;
    module.batch = batch;
    plan_run(p->comp, &module, scan_of(ir_node(p->graph, step->nodes[0])), enabled, &plan->schedule);
    place_carries(p, step, batch, plan);
}

/* Samples of a block where a body does not mix them and only predicts: what it has of them stays in the second cache, in
 * 196,608 bytes with SWEEP_ELEMENTS, and the tiles of its products are whole. 0: there are not more. */
static int64_t block_of(const Planner *p, const Step *step, const ScanPlan *plan) {
    enum { TIMES = 48, SAMPLES = 48 };
    const Node *scan = ir_node(p->graph, step->nodes[0]);
    int64_t elements = p->schedule->sweep_elements, least = elements < SAMPLES ? elements : SAMPLES;
    if (elements == 0 || p->program->kind == PROGRAM_TRAIN || !scan_keeps_samples_apart(scan)) return 0;
    size_t bytes = plan->schedule.arena_bytes + plan->schedule.integer_bytes;
    for (size_t k = 0; k < scan->attributes->scan->module.variables.count; k++)
        if (plan->carries[k].kind == PLACE_ARENA) bytes += plan->carries[k].bytes;
    int64_t blocks = bytes > 0 ? TIMES * elements * p->module->batch / (int64_t)bytes / least : 0;
    int64_t block = blocks > 0 ? blocks * least : least;
    return bytes > 0 && block < p->module->batch ? block : 0;
}

/* Plans a scan's body; its arenas, and the carries that no part shows, are slots of this step. Threads have those of their own
 * samples. */
static void give_scan(Planner *p, size_t s, bool enabled) {
    const Step *step = &p->schedule->steps.data[s];
    const ScanBody *scan = ir_node(p->graph, step->nodes[0])->attributes->scan;
    ScanPlan *plan = p->schedule->scans[step->nodes[0]] = arena_alloc(p->comp, sizeof *plan);
    fuse_run(p->comp, &scan->module, scan_of(ir_node(p->graph, step->nodes[0])), enabled, &plan->schedule);
    plan->schedule.shared = p->schedule->shared;
    plan->schedule.apart = p->schedule->shared && scan_keeps_samples_apart(ir_node(p->graph, step->nodes[0]));
    plan_body(p, step, p->module->batch, enabled, plan);
    plan->schedule.block = block_of(p, step, plan);
    if (plan->schedule.block > 0 && !plan->schedule.apart) plan_body(p, step, (int)plan->schedule.block, enabled, plan);
    give_pending(p, s, ELEMENT_F32, plan->schedule.arena_bytes, &plan->arena_offset);
    give_pending(p, s, ELEMENT_I32, plan->schedule.integer_bytes, &plan->integer_offset);
    for (size_t k = 0; k < scan->module.variables.count; k++)
        if (plan->carries[k].kind == PLACE_ARENA)
            give_pending(p, s, scan->module.variables.data[k].element, plan->carries[k].bytes, &plan->carries[k].offset);
}

int64_t plan_sum_blocks(const Module *module, const Program *program, const Schedule *schedule, Ref ref) {
    const Graph *graph = &program->graph;
    const Node *node = ir_node(graph, ref);
    if (!schedule->shared || program->body || node->op != OPCODE_SUM) return 0;
    const Shape *shape = &ir_node(graph, ir_arg(graph, node, 0))->shape;
    int from, to;
    ir_reduced_run(node, shape, &from, &to);
    if (shape_span(shape, 0, from) > 1 || (shape->batched && from > 0) || shape_span(shape, to, shape->rank) < 2) return 0;
    int64_t rows = shape_span(shape, from, to) * (shape->batched ? module->batch : 1);
    return rows > SUM_BLOCK ? (rows + SUM_BLOCK - 1) / SUM_BLOCK : 0;
}

static void give_slots(Planner *p, bool enabled) {
    for (size_t s = 0; s < p->schedule->steps.count; s++) {
        const Step *step = &p->schedule->steps.data[s];
        if (ir_node(p->graph, step->nodes[0])->op == OPCODE_SCAN) give_scan(p, s, enabled);
        for (size_t i = 0; i < step->count; i++) {
            Ref ref = step->nodes[i];
            Op op = ir_node(p->graph, ref)->op;
            if (p->schedule->places[ref].kind != PLACE_NONE || op == OPCODE_STORE || op == OPCODE_SCAN) continue;
            if (step->cluster && !p->outside[ref]) continue;
            give_slot(p, s, i, enabled);
        }
        Ref first = step->nodes[0];
        bool running = p->sweep_of[s] != NULL && sweep_has_running(p->module, p->graph, step);
        size_t blocks = (size_t)plan_sum_blocks(p->module, p->program, p->schedule, first), sums = blocks > 0 ? blocks : running;
        give_pending(p, s, ELEMENT_F32, sums * p->schedule->places[first].bytes, &p->schedule->running[first]);
        bool alone = band_at(p->schedule, s) == NULL && step->product;
        if (alone && p->schedule->places[step->nodes[0]].kind == PLACE_NONE) place_product(p, s);
        note_ended(p, s);
    }
}

/* ---- the plan ---- */

/* ir.h: room for whole vectors. */
static void widen_short(Planner *p) {
    if (p->program->kind != PROGRAM_TRAIN || p->program->body) return;
    for (size_t i = 0; i < p->slots.count; i++) {
        Slot *slot = &p->slots.data[i];
        if (slot->bytes > ARENA_ALIGNMENT && slot->bytes <= SHORT_BYTES) slot->bytes = (slot->bytes + SHORT_UNIT - 1) / SHORT_UNIT * SHORT_UNIT;
    }
}

static void note_places(Planner *p) {
    Schedule *schedule = p->schedule;
    for (Ref ref = 0; ref < p->graph->nodes.count; ref++) {
        if (schedule->places[ref].kind != PLACE_ARENA) continue;
        schedule->places[ref].offset = p->slots.data[p->slot_of[ref]].offset;
        const Band *band = band_at(schedule, (size_t)p->step_of[ref]);
        int64_t birth = band != NULL ? (int64_t)band->first : p->step_of[ref];
        int64_t least = band != NULL ? (int64_t)band->end - 1 : birth;
        schedule->lives[ref] = (Life){ birth, p->death[ref] < least ? least : p->death[ref] };
    }
    for (size_t i = 0; i < p->pending.count; i++) *p->pending.data[i].offset = p->slots.data[p->pending.data[i].slot].offset;
}

void plan_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule) {
    size_t count = program->graph.nodes.count;
    Planner p = { .comp = comp, .module = module, .program = program, .graph = &program->graph, .schedule = schedule };
    schedule->places = arena_alloc(comp, (count + 1) * sizeof *schedule->places);
    schedule->lives = arena_alloc(comp, (count + 1) * sizeof *schedule->lives);
    p.step_of = arena_alloc(comp, (count + 1) * sizeof *p.step_of);
    p.death = arena_alloc(comp, (count + 1) * sizeof *p.death);
    p.outside = arena_alloc(comp, (count + 1) * sizeof *p.outside);
    p.slot_of = arena_alloc(comp, (count + 1) * sizeof *p.slot_of);
    p.sweep_of = arena_alloc(comp, (schedule->steps.count + 1) * sizeof *p.sweep_of);
    schedule->scans = arena_alloc(comp, (count + 1) * sizeof *schedule->scans);
    schedule->partial = arena_alloc(comp, (count + 1) * sizeof *schedule->partial);
    schedule->running = arena_alloc(comp, (count + 1) * sizeof *schedule->running);
    for (size_t i = 0; i < count; i++) {
        p.step_of[i] = p.death[i] = -1;
        p.slot_of[i] = UINT32_MAX;
    }
    note_steps(&p);
    note_readers(&p);
    place_sources(&p);
    place_stored(&p);
    place_results(&p);
    note_sweeps(&p);
    find_partial(&p);
    give_slots(&p, enabled);
    widen_short(&p);
    size_t steps = schedule->steps.count, floats = 0, integers = 0;
    schedule->arena_bytes = pack_slots(comp, p.slots.data, p.slots.count, ELEMENT_F32, steps, &floats);
    schedule->integer_bytes = pack_slots(comp, p.slots.data, p.slots.count, ELEMENT_I32, steps, &integers);
    schedule->live_bytes = floats + integers;
    note_places(&p);
}
