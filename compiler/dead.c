/* dead.c - dead code, and where stores may stand.
 *
 * Reads and replaces one graph: nodes that reach neither a root nor a store go. Each store moves to right after its
 * value and the last use of its variable's old value, views included, since a rewrite may have moved a use past it.
 * Example, both of v:  0 load v   1 store v 5   2 add 0 1   →   0 load v   2 add 0 1   1 store v 5 */
#include "nnc.h"

static bool is_view(Op op) {
    return op == OPCODE_RESHAPE || op == OPCODE_STOP_GRADIENT || op == OPCODE_CUSTOM;
}

static bool *mark(Compilation *comp, const Graph *graph, const Ref *roots, size_t count) {
    bool *live = arena_alloc(comp, graph->nodes.count + 1);
    for (size_t i = 0; i < count; i++)
        live[roots[i]] = true;
    for (Ref ref = (Ref)graph->nodes.count; ref-- > 0;) {
        const Node *node = ir_node(graph, ref);
        live[ref] = live[ref] || node->op == OPCODE_STORE;
        for (uint32_t i = 0; live[ref] && i < node->input_count; i++)
            live[ir_arg(graph, node, i)] = true;
        if (live[ref] && node->op == OPCODE_CUSTOM)
            live[node->attributes->placeholder] = true;
    }
    return live;
}

/* The load whose bytes ref shows, or NO_REF. */
static Ref *find_loads(Compilation *comp, const Graph *graph) {
    Ref *loads = arena_alloc(comp, (graph->nodes.count + 1) * sizeof *loads);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        loads[ref] = node->op == OPCODE_LOAD ? ref : is_view(node->op) ? loads[ir_arg(graph, node, 0)] : NO_REF;
    }
    return loads;
}

typedef struct Places {
    uint32_t variables;                 /* one more than the highest index */
    Ref *last_use;                      /* by variable: the last live node that reads the old value, or NO_REF */
    bool *stored;                       /* by variable */
    Ref *first, *next;                  /* by node: the stores that follow it, as a list in order */
    Ref *last;
} Places;

static Places places_new(Compilation *comp, const Graph *graph) {
    Places places = {0};
    size_t count = graph->nodes.count + 1;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if ((node->op == OPCODE_LOAD || node->op == OPCODE_STORE) && node->attributes->index >= places.variables)
            places.variables = node->attributes->index + 1;
    }
    places.last_use = arena_alloc(comp, (places.variables + 1) * sizeof(Ref));
    places.stored = arena_alloc(comp, places.variables + 1);
    places.first = arena_alloc(comp, 3 * count * sizeof(Ref));
    places.next = places.first + count;
    places.last = places.next + count;
    for (uint32_t i = 0; i < places.variables; i++)
        places.last_use[i] = NO_REF;
    for (size_t i = 0; i < 3 * count; i++)
        places.first[i] = NO_REF;
    return places;
}

/* A store is no reader of a load here: its value is copied first when the variable read is stored as well. */
static void find_uses(const Graph *graph, const bool *live, const Ref *loads, const Ref *roots, size_t count,
                      Places *places) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (live[ref] && node->op == OPCODE_STORE)
            places->stored[node->attributes->index] = true;
        for (uint32_t i = 0; live[ref] && node->op != OPCODE_STORE && i < node->input_count; i++) {
            Ref load = loads[ir_arg(graph, node, i)];
            if (load != NO_REF)
                places->last_use[ir_node(graph, load)->attributes->index] = ref;
        }
    }
    for (size_t i = 0; i < count; i++)
        if (loads[roots[i]] != NO_REF)
            places->last_use[ir_node(graph, loads[roots[i]])->attributes->index] = (Ref)(graph->nodes.count - 1);
}

/* The value of the store at ref shows a variable that another store overwrites. */
static bool needs_copy(const Graph *graph, const Ref *loads, const Places *places, const Node *store) {
    Ref load = loads[ir_arg(graph, store, 0)];
    return load != NO_REF && ir_node(graph, load)->attributes->index != store->attributes->index
           && places->stored[ir_node(graph, load)->attributes->index];
}

/* Copies are made before any store, so all stores go behind the last of them. */
static void place_stores(const Graph *graph, const bool *live, bool copies, Places *places) {
    Ref end = (Ref)(graph->nodes.count - 1);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (!live[ref] || node->op != OPCODE_STORE)
            continue;
        Ref after = ir_arg(graph, node, 0), use = places->last_use[node->attributes->index];
        if (use != NO_REF && use > after)
            after = use;
        if (copies)
            after = end;
        if (places->first[after] == NO_REF)
            places->first[after] = ref;
        else
            places->next[places->last[after]] = ref;
        places->last[after] = ref;
    }
}

/* A result that shows a variable which a store overwrites. */
static bool root_needs_copy(const Graph *graph, const Ref *loads, const Places *places, Ref root) {
    return loads[root] != NO_REF && places->stored[ir_node(graph, loads[root])->attributes->index];
}

typedef struct Compaction { Builder builder; const Graph *old; Ref *map; } Compaction;

static void copy(Compaction *c, Ref ref) {
    Builder *b = &c->builder;
    Node node = *ir_node(c->old, ref);
    Ref few[8], *inputs = node.input_count <= 8 ? few : arena_alloc(b->comp, node.input_count * sizeof *inputs);
    for (uint32_t i = 0; i < node.input_count; i++)
        inputs[i] = c->map[ir_arg(c->old, &node, i)];
    if (node.op == OPCODE_CUSTOM) {
        Attributes *attributes = arena_alloc(b->comp, sizeof *attributes);
        *attributes = *node.attributes;
        attributes->placeholder = c->map[node.attributes->placeholder];
        node.attributes = attributes;
    }
    b->origin = node.origin;
    b->role = node.role;
    c->map[ref] = ir_append(b, node, inputs, node.input_count);
}

static Ref copy_value(Compaction *c, Ref ref) {
    const Node *node = ir_node(c->old, ref);
    Ref value = c->map[ref];
    c->builder.origin = node->origin;
    c->builder.role = node->role;
    return ir_append(&c->builder, (Node){.op = OPCODE_EXPAND, .shape = node->shape}, &value, 1);
}

/* Stores `ref`'s value through a copy of it, an expand to its own shape; results are read after the stores. */
static void copy_values(Compaction *c, const bool *live, const Ref *loads, const Places *places, Ref *values) {
    for (Ref ref = 0; ref < c->old->nodes.count; ref++) {
        const Node *node = ir_node(c->old, ref);
        values[ref] = NO_REF;
        if (!live[ref] || node->op != OPCODE_STORE || !needs_copy(c->old, loads, places, node))
            continue;
        values[ref] = copy_value(c, ir_arg(c->old, node, 0));
    }
}

static void copy_stores(Compaction *c, const Places *places, Ref after, const Ref *values) {
    for (Ref ref = places->first[after]; ref != NO_REF; ref = places->next[ref]) {
        Ref old_value = ir_arg(c->old, ir_node(c->old, ref), 0), kept = c->map[old_value];
        if (values && values[ref] != NO_REF)
            c->map[old_value] = values[ref];
        copy(c, ref);
        c->map[old_value] = kept;
    }
}

/* roots_last: the roots are read when all stores are done. */
static void dead_graph(Compilation *comp, Graph *graph, Ref *roots, size_t count, bool roots_last) {
    if (graph->nodes.count == 0)
        return;
    Graph result;
    graph_reserve(comp, &result, graph->nodes.count, graph->inputs.count);
    bool *live = mark(comp, graph, roots, count), copies = false;
    Ref *loads = find_loads(comp, graph), *values = NULL;
    Places places = places_new(comp, graph);
    find_uses(graph, live, loads, roots, count, &places);
    for (Ref ref = 0; ref < graph->nodes.count; ref++)
        if (live[ref] && ir_node(graph, ref)->op == OPCODE_STORE)
            copies = copies || needs_copy(graph, loads, &places, ir_node(graph, ref));
    for (size_t i = 0; roots_last && i < count; i++) copies = copies || root_needs_copy(graph, loads, &places, roots[i]);
    place_stores(graph, live, copies, &places);
    Compaction c = {.builder = {.comp = comp, .graph = &result}, .old = graph};
    c.map = arena_alloc(comp, graph->nodes.count * sizeof *c.map);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        if (live[ref] && ir_node(graph, ref)->op != OPCODE_STORE)
            copy(&c, ref);
        if (copies && ref == graph->nodes.count - 1) {
            values = arena_alloc(comp, graph->nodes.count * sizeof *values);
            copy_values(&c, live, loads, &places, values);
            for (size_t i = 0; i < count; i++) {
                bool apart = roots_last && root_needs_copy(graph, loads, &places, roots[i]);
                roots[i] = apart ? copy_value(&c, roots[i]) : c.map[roots[i]];
            }
        }
        copy_stores(&c, &places, ref, values);
    }
    for (size_t i = 0; !copies && i < count; i++)
        roots[i] = c.map[roots[i]];
    graph_replace(graph, &result);
}

void dead_run(Compilation *comp, Graph *graph, Ref *roots, size_t count) { dead_graph(comp, graph, roots, count, false); }

void dead_program(Compilation *comp, Program *program) {
    dead_graph(comp, &program->graph, program->results.data, program->results.count, !program->body);
}

void program_replace(Compilation *comp, Program *program, const Graph *made, const Ref *map) {
    for (size_t i = 0; i < program->results.count; i++) program->results.data[i] = map[program->results.data[i]];
    graph_replace(&program->graph, made);
    dead_program(comp, program);
}
