/* plan.c - places of a program's values, and the arenas for those that live between steps.
 *
 * Reads the steps that fuse.c made; writes schedule->places and the arenas' bytes: one arena of f32, one of i32, since C
 * lets no object be read as both. A value lives from its step to its last reader, through views; values that never live
 * at once share bytes. Example: in x -> dense -> relu -> dense the first product lives until the second has read it, and
 * relu works in its bytes. */
#include "nnc.h"

#include <stdlib.h>
#include <string.h>

enum { SEARCHED = 2000 };               /* arenas with more slots are packed in one pass in order of time */

/* Bytes of the arena for one value, or for a chain of values each in the place of the one before. */
typedef struct Slot { Element element; size_t offset, bytes; int64_t birth, death; } Slot;

typedef struct Planner {
    Compilation *comp;
    const Module *module;
    const Program *program;
    const Graph *graph;
    Schedule *schedule;
    int64_t *step_of;                   /* of each node; -1: none */
    int64_t *death;                     /* of each root: the last step that reads it; steps.count: a result */
    bool *outside;                      /* of each root: read from outside its own cluster */
    uint32_t *slot_of;                  /* of each root in the arena */
    ARRAY(Slot) slots;
} Planner;

static size_t node_bytes(const Planner *p, const Node *node) {
    size_t count = (size_t)shape_size(&node->shape);
    if (node->shape.batched) count *= (size_t)p->module->batch;
    return 4 * count;
}

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
}

/* ---- places outside the arena ---- */

static void place_sources(Planner *p) {
    for (Ref ref = 0; ref < p->graph->nodes.count; ref++) {
        const Node *node = ir_node(p->graph, ref);
        Place *place = &p->schedule->places[ref];
        place->bytes = node_bytes(p, node);
        switch (node->op) {
        case OPCODE_INPUT: *place = (Place){ PLACE_ARGUMENT, node->attributes->index, place->bytes }; break;
        case OPCODE_LOAD: *place = (Place){ PLACE_VARIABLE, node->attributes->index, place->bytes }; break;
        case OPCODE_CONSTANT: place->kind = PLACE_CONSTANT; break;
        case OPCODE_RESHAPE: place->kind = PLACE_VIEW; break;
        default: break;
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
    if (p->program->kind != PROGRAM_PREDICT) return;
    for (size_t i = 0; i < p->program->results.count; i++) {
        Ref root = view_root(p->graph, p->program->results.data[i]);
        Place *place = &p->schedule->places[root];
        if (p->step_of[root] >= 0 && place->kind == PLACE_NONE && ir_node(p->graph, root)->element == ELEMENT_F32)
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
            if (!shape_equal(&ir_node(p->graph, input)->shape, &step->space)) return -1;
            last = (int64_t)i;
        }
    }
    return last;
}

/* The slot of an operand that ends in this cluster before the value at `position` is written, or UINT32_MAX. */
static uint32_t slot_to_take(const Planner *p, size_t s, size_t position) {
    const Step *step = &p->schedule->steps.data[s];
    const Node *value = ir_node(p->graph, step->nodes[position]);
    size_t bytes = node_bytes(p, value);
    for (size_t i = 0; i <= position; i++) {
        const Node *node = ir_node(p->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref root = view_root(p->graph, ir_arg(p->graph, node, k));
            uint32_t slot = p->slot_of[root];
            if (slot == UINT32_MAX || p->step_of[root] == (int64_t)s || p->death[root] != (int64_t)s) continue;
            const Slot *taken = &p->slots.data[slot];
            if (taken->bytes != bytes || taken->element != value->element || taken->death != (int64_t)s) continue;
            int64_t last = last_aligned_read(p, step, root);
            if (last >= 0 && last <= (int64_t)position) return slot;
        }
    }
    return UINT32_MAX;
}

static void give_slot(Planner *p, size_t s, size_t position, bool in_place) {
    Ref ref = p->schedule->steps.data[s].nodes[position];
    int64_t death = p->death[ref] < (int64_t)s ? (int64_t)s : p->death[ref];
    uint32_t slot = in_place ? slot_to_take(p, s, position) : UINT32_MAX;
    if (slot == UINT32_MAX) {
        slot = (uint32_t)p->slots.count;
        const Node *node = ir_node(p->graph, ref);
        array_push(p->comp, &p->slots, ((Slot){ .element = node->element, .bytes = node_bytes(p, node), .birth = (int64_t)s }));
    }
    p->slots.data[slot].death = death;
    p->slot_of[ref] = slot;
    p->schedule->places[ref].kind = PLACE_ARENA;
}

static void give_slots(Planner *p, bool enabled) {
    for (size_t s = 0; s < p->schedule->steps.count; s++) {
        const Step *step = &p->schedule->steps.data[s];
        for (size_t i = 0; i < step->count; i++) {
            Ref ref = step->nodes[i];
            if (p->schedule->places[ref].kind != PLACE_NONE || ir_node(p->graph, ref)->op == OPCODE_STORE) continue;
            if (step->cluster && !p->outside[ref]) continue;
            give_slot(p, s, i, enabled && step->cluster);
        }
    }
}

/* ---- packing ---- */

static size_t aligned(size_t bytes) { return (bytes + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT; }

static int by_offset(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    return (x->offset > y->offset) - (x->offset < y->offset);
}

static int by_bytes(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    if (x->bytes != y->bytes) return x->bytes < y->bytes ? 1 : -1;
    return x->birth != y->birth ? (x->birth > y->birth) - (x->birth < y->birth) : (x > y) - (x < y);
}

static int by_lifetime(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    int64_t p = x->death - x->birth, q = y->death - y->birth;
    if (p != q) return p < q ? 1 : -1;
    return by_bytes(a, b);
}

static int by_birth(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    return x->birth != y->birth ? (x->birth > y->birth) - (x->birth < y->birth) : by_bytes(a, b);
}

static bool live_at_once(const Slot *a, const Slot *b) { return a->birth <= b->death && b->birth <= a->death; }

/* Gives each slot, in this order, the smallest gap that fits between those placed that live with it. Returns the arena's
 * bytes. `busy` has room for count. */
static size_t pack(Slot **order, size_t count, Slot **busy) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        size_t busy_count = 0, end = 0, best = SIZE_MAX, gap = SIZE_MAX;
        for (size_t k = 0; k < i; k++)
            if (live_at_once(order[i], order[k])) busy[busy_count++] = order[k];
        qsort(busy, busy_count, sizeof *busy, by_offset);
        for (size_t k = 0; k < busy_count; k++) {
            if (busy[k]->offset >= end && busy[k]->offset - end >= order[i]->bytes && busy[k]->offset - end < gap) {
                best = end;
                gap = busy[k]->offset - end;
            }
            size_t after = aligned(busy[k]->offset + busy[k]->bytes);
            if (after > end) end = after;
        }
        order[i]->offset = best != SIZE_MAX ? best : end;
        if (order[i]->offset + order[i]->bytes > total) total = order[i]->offset + order[i]->bytes;
    }
    return aligned(total);
}

/* The same in order of time with only the live slots in hand: for programs too long to compare every two slots. */
static size_t pack_in_time(Slot **order, size_t count, Slot **busy) {
    size_t total = 0, live = 0;
    for (size_t i = 0; i < count; i++) {
        size_t kept = 0, end = 0, best = SIZE_MAX, gap = SIZE_MAX, at = 0;
        for (size_t k = 0; k < live; k++)
            if (busy[k]->death >= order[i]->birth) busy[kept++] = busy[k];
        live = kept;                    /* in order of offsets */
        for (size_t k = 0; k < live; k++) {
            if (busy[k]->offset - end >= order[i]->bytes && busy[k]->offset - end < gap) {
                best = end;
                gap = busy[k]->offset - end;
                at = k;
            }
            end = aligned(busy[k]->offset + busy[k]->bytes);
        }
        if (best == SIZE_MAX) best = end, at = live;
        memmove(busy + at + 1, busy + at, (live - at) * sizeof *busy);
        busy[at] = order[i];
        live++;
        order[i]->offset = best;
        if (best + order[i]->bytes > total) total = best + order[i]->bytes;
    }
    return aligned(total);
}

/* Packs the slots of one element type; returns their arena's bytes. */
static size_t pack_arena(Planner *p, Element element) {
    static int (*const orders[])(const void *, const void *) = { by_bytes, by_lifetime, by_birth };
    size_t count = 0, best = SIZE_MAX, all = p->slots.count + 1;
    Slot **order = arena_alloc(p->comp, all * sizeof *order), **busy = arena_alloc(p->comp, all * sizeof *busy);
    size_t *offsets = arena_alloc(p->comp, all * sizeof *offsets);
    for (size_t i = 0; i < p->slots.count; i++)
        if (p->slots.data[i].element == element) order[count++] = &p->slots.data[i];
    if (count > SEARCHED) {
        qsort(order, count, sizeof *order, by_birth);
        return pack_in_time(order, count, busy);
    }
    for (size_t k = 0; k < sizeof orders / sizeof *orders; k++) {
        qsort(order, count, sizeof *order, orders[k]);
        size_t bytes = pack(order, count, busy);
        if (bytes >= best) continue;
        best = bytes;
        for (size_t i = 0; i < count; i++) offsets[order[i] - p->slots.data] = order[i]->offset;
    }
    for (size_t i = 0; i < count; i++) order[i]->offset = offsets[order[i] - p->slots.data];
    return best;
}

void plan_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule) {
    size_t count = program->graph.nodes.count;
    Planner p = { .comp = comp, .module = module, .program = program, .graph = &program->graph, .schedule = schedule };
    schedule->places = arena_alloc(comp, (count + 1) * sizeof *schedule->places);
    p.step_of = arena_alloc(comp, (count + 1) * sizeof *p.step_of);
    p.death = arena_alloc(comp, (count + 1) * sizeof *p.death);
    p.outside = arena_alloc(comp, (count + 1) * sizeof *p.outside);
    p.slot_of = arena_alloc(comp, (count + 1) * sizeof *p.slot_of);
    for (size_t i = 0; i < count; i++) {
        p.step_of[i] = p.death[i] = -1;
        p.slot_of[i] = UINT32_MAX;
    }
    note_steps(&p);
    note_readers(&p);
    place_sources(&p);
    place_stored(&p);
    place_results(&p);
    give_slots(&p, enabled);
    schedule->arena_bytes = pack_arena(&p, ELEMENT_F32);
    schedule->integer_bytes = pack_arena(&p, ELEMENT_I32);
    for (Ref ref = 0; ref < count; ref++)
        if (schedule->places[ref].kind == PLACE_ARENA) schedule->places[ref].offset = p.slots.data[p.slot_of[ref]].offset;
}
