/* schedule_check.c - the rules of a schedule (ir.h), each checked the slow and obvious way.
 *
 * Reads a program, its steps and its places; writes nothing. Example of what it finds: two values in the arena, one
 * made in step 2 and last read in step 5, the other made in step 4, that share bytes. */
#include "schedule_check.h"

/* What the rules need: where a node runs, and until when its bytes are needed. */
typedef struct Facts {
    const Module *module;
    const Graph *graph;
    const Schedule *schedule;
    int64_t *step, *position, *death;   /* of each node; -1: none */
    Ref *stores;                        /* of each variable, or NO_REF */
} Facts;

static const Step *step_of(const Facts *facts, Ref ref) {
    return &facts->schedule->steps.data[facts->step[ref]];
}

static const Node *node_at(const Facts *facts, Ref ref) {
    return ir_node(facts->graph, ref);
}

/* The sweep of a step, or NULL. */
static const Sweep *sweep_at(const Facts *facts, int64_t step) {
    for (size_t i = 0; i < facts->schedule->sweeps.count; i++) {
        const Sweep *sweep = &facts->schedule->sweeps.data[i];
        if (step >= (int64_t)sweep->first && step < (int64_t)sweep->end)
            return sweep;
    }
    return NULL;
}

/* From when on, and until when, bytes that these steps use are not free: a sweep's steps come again for each block, but what
 * only the block reads is made anew then. */
static int64_t begin_of(const Facts *facts, Ref ref) {
    const Sweep *sweep = sweep_at(facts, facts->step[ref]);
    return sweep && (facts->schedule->partial[ref] == 0 || sweep->part > 0) ? (int64_t)sweep->first : facts->step[ref];
}

static int64_t end_of(const Facts *facts, Ref ref) {
    const Sweep *sweep = sweep_at(facts, facts->death[ref]);
    return sweep && (facts->schedule->partial[ref] == 0 || sweep->part > 0) ? (int64_t)sweep->end - 1 : facts->death[ref];
}

static void find_deaths(Facts *facts, const Program *program) {
    for (Ref ref = 0; ref < facts->graph->nodes.count; ref++) {
        const Node *node = node_at(facts, ref);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref root = view_root(facts->graph, ir_arg(facts->graph, node, k));
            if (facts->step[ref] > facts->death[root])
                facts->death[root] = facts->step[ref];
        }
        if (node->op == OPCODE_STORE)
            facts->stores[node->attributes->index] = ref;
    }
    for (size_t i = 0; i < program->results.count; i++)
        facts->death[view_root(facts->graph, program->results.data[i])] = (int64_t)facts->schedule->steps.count;
}

/* False: a node is in two steps. */
static bool facts_find(Compilation *comp, const Program *program, Facts *facts) {
    size_t count = facts->graph->nodes.count, variables = facts->module->variables.count;
    facts->step = arena_alloc(comp, 3 * (count + 1) * sizeof *facts->step);
    facts->position = facts->step + count;
    facts->death = facts->position + count;
    facts->stores = arena_alloc(comp, (variables + 1) * sizeof *facts->stores);
    for (size_t i = 0; i < count; i++)
        facts->step[i] = facts->death[i] = -1;
    for (size_t v = 0; v < variables; v++)
        facts->stores[v] = NO_REF;
    for (size_t s = 0; s < facts->schedule->steps.count; s++)
        for (size_t i = 0; i < facts->schedule->steps.data[s].count; i++) {
            Ref ref = facts->schedule->steps.data[s].nodes[i];
            if (facts->step[ref] >= 0)
                return false;
            facts->step[ref] = (int64_t)s;
            facts->position[ref] = (int64_t)i;
        }
    find_deaths(facts, program);
    return true;
}

/* A read at the loop's own index; a product reads its operands everywhere, until its step ends. */
static bool is_aligned(const Facts *facts, Ref ref, Ref input) {
    const Step *step = step_of(facts, ref);
    bool of_product = step->product && facts->position[ref] == 0;
    bool slice = ir_is_slice_view(node_at(facts, input));
    return step->cluster && !of_product && !slice && shape_equal(&node_at(facts, input)->shape, &step->space);
}

/* ---- order ------------------------------------------------------------------------------------------------------- */

static bool operand_is_ready(const Facts *facts, Ref ref, Ref input) {
    Ref root = view_root(facts->graph, input);
    const Step *step = step_of(facts, ref);
    PlaceKind place = facts->schedule->places[root].kind;
    Op op = node_at(facts, ref)->op, from = node_at(facts, root)->op;
    if (op == OPCODE_PART)
        return input == root && facts->step[root] == facts->step[ref] && facts->position[root] < facts->position[ref];
    if (op == OPCODE_SCAN && place == PLACE_NONE && (from == OPCODE_FILL || from == OPCODE_BATCH_SIZE))
        return input == root;           /* where a carry starts */
    if (facts->step[root] < 0) {
        bool source = op_info(node_at(facts, root)->op)->kind == KIND_SOURCE;
        return source && (place != PLACE_NONE || (step->cluster && input == root));
    }
    if (facts->step[root] != facts->step[ref]) {
        const Sweep *sweep = sweep_at(facts, facts->step[ref]);
        bool unfinished = sweep && sweep == sweep_at(facts, facts->step[root]) && sweep_sums_rows(facts->graph, step_of(facts, root));
        return facts->step[root] < facts->step[ref] && place != PLACE_NONE && !unfinished;
    }
    return input == root && is_aligned(facts, ref, input) && facts->position[root] < facts->position[ref];
}

static bool is_in_order(const Facts *facts) {
    for (Ref ref = 0; ref < facts->graph->nodes.count; ref++) {
        const Node *node = node_at(facts, ref);
        bool optional = op_info(node->op)->kind == KIND_SOURCE || ir_is_view(node);
        if (facts->step[ref] < 0 && !optional)
            return false;
        if (facts->step[ref] < 0)
            continue;
        const Step *step = step_of(facts, ref);
        bool scan = node->op == OPCODE_SCAN || node->op == OPCODE_PART;
        if (!scan && (!shape_equal(&step->space, &node->shape) || (!step->cluster && step->count != 1)))
            return false;
        if (step->product && (node->op == OPCODE_CONTRACT) != (facts->position[ref] == 0))
            return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!operand_is_ready(facts, ref, ir_arg(facts->graph, node, k)))
                return false;
    }
    return true;
}

/* ---- variables --------------------------------------------------------------------------------------------------- */

/* The read of a variable's old value is over, or at the same index of the same loop, before the store. */
static bool reads_old_value(const Facts *facts, Ref ref, Ref input) {
    const Node *root = node_at(facts, view_root(facts->graph, input));
    Ref store = root->op == OPCODE_LOAD ? facts->stores[root->attributes->index] : NO_REF;
    if (store == NO_REF || store == ref || facts->step[ref] < facts->step[store])
        return true;
    return facts->step[ref] == facts->step[store] && facts->position[ref] < facts->position[store]
           && is_aligned(facts, ref, input);
}

/* Nothing but a load or a value of the store's cluster lies in a variable. */
static bool lies_in_variable(const Facts *facts, Ref ref) {
    const Place *place = &facts->schedule->places[ref];
    const Node *node = node_at(facts, ref);
    if (place->kind != PLACE_VARIABLE || node->op == OPCODE_LOAD)
        return place->kind != PLACE_VARIABLE || node->attributes->index == place->offset;
    Ref store = facts->stores[place->offset];
    return store != NO_REF && ir_arg(facts->graph, node_at(facts, store), 0) == ref
           && facts->step[store] == facts->step[ref];
}

static bool keeps_variables(const Facts *facts) {
    for (Ref ref = 0; ref < facts->graph->nodes.count; ref++) {
        const Node *node = node_at(facts, ref);
        if (!lies_in_variable(facts, ref))
            return false;
        for (uint32_t k = 0; facts->step[ref] >= 0 && k < node->input_count; k++)
            if (!reads_old_value(facts, ref, ir_arg(facts->graph, node, k)))
                return false;
    }
    return true;
}

/* ---- the arenas -------------------------------------------------------------------------------------------------- */

/* b is a scan's carry, which starts as a, and the scan reads a for nothing else. */
static bool starts_as(const Facts *facts, Ref a, Ref b) {
    const Node *scan = node_at(facts, step_of(facts, b)->nodes[0]);
    const ScanBody *body = scan->attributes->scan;
    uint32_t index = node_at(facts, b)->attributes->index, start = body->captured + body->sequences + index;
    const Place *from = &facts->schedule->places[a], *to = &facts->schedule->places[b];
    if (index >= body->module.variables.count || from->offset != to->offset || from->bytes != to->bytes)
        return false;
    for (uint32_t k = 0; k < scan->input_count; k++)
        if ((view_root(facts->graph, ir_arg(facts->graph, scan, k)) == a) != (k == start))
            return false;
    return true;
}

/* b is made where a lies: in a cluster that is the last to read a, at b's index, and not after b. */
static bool is_in_place(const Facts *facts, Ref a, Ref b) {
    const Place *from = &facts->schedule->places[a], *to = &facts->schedule->places[b];
    const Step *step = step_of(facts, b);
    const Node *made = node_at(facts, b);
    if (made->op == OPCODE_PART && facts->death[a] == facts->step[b])
        return starts_as(facts, a, b);
    bool overwrites = made->op == OPCODE_WINDOW_MAX_GRADIENT && window_is_apart(made->attributes->window);
    if (facts->death[a] != facts->step[b] || from->offset != to->offset || from->bytes != to->bytes)
        return false;
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = node_at(facts, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(facts->graph, node, k);
            if (view_root(facts->graph, input) != a)
                continue;
            if (overwrites && k == 0)
                continue;
            if (!is_aligned(facts, step->nodes[i], input) || (int64_t)i > facts->position[b])
                return false;
        }
    }
    return true;
}

/* b's rows are made where a's lay, which the sweep has read for the last time. */
static bool is_in_sweep(const Facts *facts, Ref a, Ref b) {
    const Place *from = &facts->schedule->places[a], *to = &facts->schedule->places[b];
    const Sweep *sweep = sweep_at(facts, facts->step[b]);
    bool batched = node_at(facts, a)->shape.batched && node_at(facts, b)->shape.batched;
    bool part = facts->schedule->partial[a] != 0, alike = part == (facts->schedule->partial[b] != 0);
    bool whole = alike && sweep && (!part || sweep->part > 0);
    return sweep && sweep == sweep_at(facts, facts->death[a]) && facts->death[a] < facts->step[b] && batched && whole
           && from->offset == to->offset && from->bytes == to->bytes && !sweep_sums_rows(facts->graph, step_of(facts, b));
}

static bool is_apart(const Facts *facts, Ref a, Ref b) {
    const Place *x = &facts->schedule->places[a], *y = &facts->schedule->places[b];
    if (y->kind != PLACE_ARENA || node_at(facts, a)->element != node_at(facts, b)->element)
        return true;
    if (x->offset + x->bytes <= y->offset || y->offset + y->bytes <= x->offset)
        return true;
    if (end_of(facts, a) < begin_of(facts, b) || end_of(facts, b) < begin_of(facts, a))
        return true;
    return is_in_place(facts, a, b) || is_in_place(facts, b, a) || is_in_sweep(facts, a, b) || is_in_sweep(facts, b, a);
}

/* Bytes of a value; of one that only its sweep reads, of a block. */
static size_t bytes_of(const Facts *facts, Ref ref) {
    const Node *node = node_at(facts, ref);
    const Sweep *sweep = sweep_at(facts, facts->step[ref]);
    size_t samples = node->shape.batched ? (size_t)facts->module->batch : 1, size = (size_t)shape_size(&node->shape);
    if (facts->schedule->partial[ref] == 0)
        return 4 * samples * size;
    bool inside = sweep && sweep == sweep_at(facts, facts->death[ref]) && !sweep_sums_rows(facts->graph, step_of(facts, ref));
    return inside ? 4 * size / (size_t)sweep->rows * (size_t)sweep->block : 0;
}

static bool fits_arena(const Facts *facts, Ref ref) {
    const Node *node = node_at(facts, ref);
    const Place *place = &facts->schedule->places[ref];
    size_t arena = node->element == ELEMENT_F32 ? facts->schedule->arena_bytes : facts->schedule->integer_bytes;
    return facts->step[ref] >= 0 && place->offset % ARENA_ALIGNMENT == 0 && place->offset + place->bytes <= arena
           && place->bytes == bytes_of(facts, ref);
}

static bool has_room(const Facts *facts) {
    for (Ref a = 0; a < facts->graph->nodes.count; a++) {
        if (facts->schedule->places[a].kind != PLACE_ARENA)
            continue;
        if (!fits_arena(facts, a))
            return false;
        for (Ref b = a + 1; b < facts->graph->nodes.count; b++)
            if (!is_apart(facts, a, b))
                return false;
    }
    return true;
}

/* Where a sum that goes on from block to block keeps what it has: nothing else lies there while its sweep runs. */
static bool running_is_apart(const Facts *facts, Ref sum) {
    const Sweep *sweep = sweep_at(facts, facts->step[sum]);
    size_t bytes = facts->schedule->places[sum].bytes, from = facts->schedule->running[sum];
    if (!sweep || !sweep_has_running(facts->module, facts->graph, step_of(facts, sum)))
        return true;
    if (from % ARENA_ALIGNMENT != 0 || from + bytes > facts->schedule->arena_bytes)
        return false;
    for (Ref ref = 0; ref < facts->graph->nodes.count; ref++) {
        const Place *place = &facts->schedule->places[ref];
        bool other = facts->step[ref] >= 0 && node_at(facts, ref)->element == ELEMENT_F32;
        bool running = other && ref != sum && sweep == sweep_at(facts, facts->step[ref])
                       && sweep_has_running(facts->module, facts->graph, step_of(facts, ref));
        size_t at = facts->schedule->running[ref];
        if (running && from < at + place->bytes && at < from + bytes)
            return false;
        bool lives = other && begin_of(facts, ref) < (int64_t)sweep->end && end_of(facts, ref) >= (int64_t)sweep->first;
        if (lives && place->kind == PLACE_ARENA && from < place->offset + place->bytes && place->offset < from + bytes)
            return false;
    }
    return true;
}

/* ---- scans ------------------------------------------------------------------------------------------------------- */

/* Bytes of the arena that a scan uses in its step. */
static bool is_region_free(const Facts *facts, int64_t step, Element element, size_t offset, size_t bytes) {
    size_t arena = element == ELEMENT_F32 ? facts->schedule->arena_bytes : facts->schedule->integer_bytes;
    if (bytes > 0 && (offset % ARENA_ALIGNMENT != 0 || offset + bytes > arena))
        return false;
    for (Ref ref = 0; ref < facts->graph->nodes.count; ref++) {
        const Place *place = &facts->schedule->places[ref];
        bool lives = facts->step[ref] <= step && (facts->death[ref] >= step || facts->step[ref] == step);
        if (place->kind != PLACE_ARENA || node_at(facts, ref)->element != element || !lives)
            continue;
        if (offset < place->offset + place->bytes && place->offset < offset + bytes)
            return false;
    }
    return true;
}

static const char *check_scan(Compilation *comp, const Facts *facts, Ref ref) {
    const Node *node = node_at(facts, ref);
    const ScanPlan *plan = facts->schedule->scans[ref];
    const Module *m = &node->attributes->scan->module;
    int64_t step = facts->step[ref];
    if (!is_region_free(facts, step, ELEMENT_F32, plan->arena_offset, plan->schedule.arena_bytes) ||
        !is_region_free(facts, step, ELEMENT_I32, plan->integer_offset, plan->schedule.integer_bytes))
        return "a scan's body has no room";
    for (size_t k = 0; k < m->variables.count; k++)
        if (plan->carries[k].kind == PLACE_ARENA &&
            !is_region_free(facts, step, m->variables.data[k].element, plan->carries[k].offset, plan->carries[k].bytes))
            return "a carry has no room";
    return schedule_check(comp, m, scan_of(node), &plan->schedule);
}

const char *schedule_check(Compilation *comp, const Module *module, const Program *program, const Schedule *schedule) {
    Facts facts = {.module = module, .graph = &program->graph, .schedule = schedule};
    if (!facts_find(comp, program, &facts))
        return "a node is in two steps";
    if (!is_in_order(&facts))
        return "an operand is not ready";
    if (!keeps_variables(&facts))
        return "a variable is stored before it is read";
    for (Ref ref = 0; ref < facts.graph->nodes.count; ref++) {
        bool scan = facts.graph->nodes.data[ref].op == OPCODE_SCAN && facts.step[ref] >= 0;
        const char *broken = scan ? check_scan(comp, &facts, ref) : NULL;
        if (broken != NULL)
            return broken;
        if (facts.step[ref] >= 0 && !running_is_apart(&facts, ref))
            return "a sum of a sweep has no room";
    }
    return has_room(&facts) ? NULL : "two values share bytes";
}
