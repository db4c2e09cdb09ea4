/* reach.c - warnings about what a model computes for nothing.
 *
 * Example: `h = x -> dense(3)` whose h no output depends on, and `enc = dense(3)` that is never applied. Runs after
 * prediction is elaborated, on the graph as written: simplify would have dropped both without a word. */
#include "elaborate.h"

#include <string.h>

void reach_name(Elaboration *e, const Stmt *stmt, const Value *value) {
    if (e->kind != PROGRAM_PREDICT || value->kind != VALUE_FUNCTION || value->function->instance == NULL) return;
    if (stmt->loc.source->library) return;
    array_push(e->comp, &e->named,
               ((Named){value->function->instance, stmt->names.data[0].name, value->function->decl->name, stmt->loc}));
}

static void check_named(Elaboration *e) {
    for (size_t i = 0; i < e->named.count; i++) {
        const Named *named = &e->named.data[i];
        if (named->instance->path == NULL && !named->instance->wrapped)
            caution(e, named->loc, "NN0403", "%s names a layer that is never applied: `%s = x -> %s(…)` would apply it",
                    named->name, named->name, named->layer);
    }
}

static bool *mark_reached(Elaboration *e, const Program *program) {
    const Graph *graph = &program->graph;
    bool *reached = arena_alloc(e->comp, graph->nodes.count + 1);
    for (size_t i = 0; i < program->results.count; i++) reached[program->results.data[i]] = true;
    for (size_t i = 0; i < e->penalties.count; i++)     /* they reach the loss */
        if (e->penalties.data[i].kind == VALUE_TENSOR) reached[e->penalties.data[i].ref] = true;
    for (size_t i = 0; i < e->outputs.items.count; i++) {   /* and so do the outputs' masks */
        Ref mask = mask_of(&e->outputs.items.data[i]);
        if (mask != NO_REF) reached[mask] = true;
    }
    for (size_t i = graph->nodes.count; i-- > 0;) {
        const Node *node = &graph->nodes.data[i];
        if (node->op == OPCODE_STORE) reached[i] = true;
        for (uint32_t k = 0; reached[i] && k < node->input_count; k++) reached[ir_arg(graph, node, k)] = true;
    }
    return reached;
}

static void check_layers(Elaboration *e) {
    const Program *program = &e->module->programs[PROGRAM_PREDICT];
    const bool *reached = mark_reached(e, program);
    size_t count = e->module->layers.count;
    int *state = arena_alloc(e->comp, (count + 1) * sizeof *state); /* 0 no node, 1 unreached ones, 2 a reached one */
    for (size_t i = 0; i < program->graph.nodes.count; i++) {
        int64_t layer = layer_of(e->comp, e->module, program->graph.nodes.data[i].origin.instance);
        if (layer >= 0 && state[layer] < 2) state[layer] = reached[i] ? 2 : 1;
    }
    for (size_t i = 0; i < count; i++)
        if (state[i] == 1)
            caution(e, e->module->layers.data[i].loc, "NN0404", "what %s gives reaches no output",
                    e->module->layers.data[i].name);
}

void reach_run(Elaboration *e) {
    check_named(e);
    check_layers(e);
}
