/* watch.c - which values of a program were not finite, and where that began.
 *
 * Code emitted for watching reports every value. A value may hold an infinity that nothing takes (the side of an if that is
 * masked), so what counts is what reaches a result or a stored value: from there the search goes back over operands that
 * are not finite. Example: loss NaN ← sum NaN ← mul NaN ← log -inf, whose operand is finite: log is the origin. */
#include "nnc.h"

#include <math.h>

Watch *watch_new(Compilation *comp, const Module *module) {
    Watch *watch = arena_alloc(comp, sizeof *watch);
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++)
        watch->nodes[kind] =
            arena_alloc(comp, (module->programs[kind].graph.nodes.count + 1) * sizeof *watch->nodes[kind]);
    return watch;
}

void watch_reset(Watch *watch, const Module *module) {
    if (!watch->any) return;
    watch->any = false;
    for (ProgramKind kind = 0; kind < PROGRAM_COUNT; kind++)
        for (size_t i = 0; i < module->programs[kind].graph.nodes.count; i++) watch->nodes[kind][i].bad = false;
}

void watch_value(Watch *watch, int program, uint32_t node, const float *values, size_t count) {
    Watched *watched = &watch->nodes[program][node];
    *watched = (Watched){ .seen = true };
    for (size_t i = 0; i < count; i++) {
        if (isfinite(values[i])) continue;
        *watched = (Watched){ .seen = true, .bad = true, .value = values[i], .index = i };
        watch->any = true;
        return;
    }
}

/* A value that was not reported lies in no memory of its own: it is as bad as what it is made of. */
static Ref bad_operand(const Watch *watch, const Graph *graph, ProgramKind program, Ref ref) {
    const Node *node = ir_node(graph, ref);
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref operand = ir_arg(graph, node, i);
        const Watched *watched = &watch->nodes[program][operand];
        if (watched->seen ? watched->bad : bad_operand(watch, graph, program, operand) != NO_REF) return operand;
    }
    return NO_REF;
}

static Ref trace(const Watch *watch, const Graph *graph, ProgramKind program, Ref ref) {
    for (Ref next = ref; next != NO_REF; next = bad_operand(watch, graph, program, ref)) ref = next;
    return ref;
}

static bool is_bad(const Watch *watch, const Graph *graph, ProgramKind program, Ref ref) {
    const Watched *watched = &watch->nodes[program][ref];
    return watched->seen ? watched->bad : bad_operand(watch, graph, program, ref) != NO_REF;
}

Ref watch_origin(const Watch *watch, const Module *module, ProgramKind program) {
    const Program *p = &module->programs[program];
    const Graph *graph = &p->graph;
    if (!watch->any) return NO_REF;
    for (size_t i = 0; i < p->results.count; i++)
        if (is_bad(watch, graph, program, p->results.data[i])) return trace(watch, graph, program, p->results.data[i]);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op != OPCODE_STORE) continue;
        Ref value = ir_arg(graph, node, 0);
        if (is_bad(watch, graph, program, value)) return trace(watch, graph, program, value);
    }
    return NO_REF;
}
