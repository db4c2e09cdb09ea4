/* ir_check.c - the invariants of the graph, asserted after every pass in debug builds.
 *
 * Reads every present program: inputs come before their uses, shapes and element types are what the op's rule says,
 * loads, stores and inputs agree with the module, and nothing reads a variable's old value after its store. Example of
 * what it finds:  0 load v   1 store v 5   2 neg 0  - node 2 would read the new v. */
#include "nnc.h"

#include <stdlib.h>

static void check_indices(const Module *module, const Node *node) {
    uint32_t index = node->attributes->index;
    if (node->op == OPCODE_LOAD || node->op == OPCODE_STORE) {
        assert(index < module->variables.count);
        Shape room = variable_room(module, &module->variables.data[index]);     /* stored whole where it starts */
        assert(shape_equal(&module->variables.data[index].shape, &node->shape)
               || (node->op == OPCODE_STORE && shape_equal(&room, &node->shape)));
        (void)room;
        assert(module->variables.data[index].element == node->element);
    }
    if (node->op == OPCODE_INPUT) {
        assert(index < module->arguments.count);
        assert(module->arguments.data[index].element == node->element);
        assert(shape_equal(&module->arguments.data[index].shape, &node->shape));
    }
    if (node->op == OPCODE_RANDOM)
        assert(index < module->random_count);
    if (node->op == OPCODE_CONSTANT)
        assert(!node->shape.batched && (node->element == ELEMENT_F32 ? node->attributes->values != NULL
                                                                     : node->attributes->integers != NULL));
    (void)module, (void)index;
}

static void check_node(const Module *module, const Graph *graph, Ref ref) {
    const Node *node = ir_node(graph, ref);
    const OpInfo *info = op_info(node->op);
    assert(node->op != OPCODE_NONE && node->attributes);
    assert(info->arity == -1 || (uint32_t)info->arity == node->input_count);
    assert((size_t)node->first_input + node->input_count <= graph->inputs.count);
    for (uint32_t i = 0; i < node->input_count; i++) {
        assert(ir_arg(graph, node, i) < ref);
        assert(ir_node(graph, ir_arg(graph, node, i))->op != OPCODE_STORE);
    }
    if (node->op == OPCODE_CUSTOM)
        assert(ir_node(graph, node->attributes->placeholder)->op == OPCODE_ADJOINT);
    Node again = *node;
    shape_rule(node->op)(graph, node->input_count ? graph->inputs.data + node->first_input : NULL, &again);
    assert(shape_equal(&again.shape, &node->shape) && again.element == node->element);
    check_indices(module, node);
    (void)info;
}

/* A body is a program of a module of its own, in which each carry is stored. */
static void check_scans(const Module *module, const Graph *graph) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        for (Ref other = ref + 1; node->op == OPCODE_PART && other < graph->nodes.count; other++) {
            const Node *part = ir_node(graph, other);   /* each has memory of its own, of which the scan writes one */
            assert(part->op != OPCODE_PART || ir_arg(graph, part, 0) != ir_arg(graph, node, 0)
                   || part->attributes->index != node->attributes->index);
            (void)part;
        }
        if (node->op != OPCODE_SCAN) continue;
        const ScanBody *scan = node->attributes->scan;
        assert(scan_of(node)->present && scan->module.random_count <= module->random_count);
        for (uint32_t k = 0; k < scan->module.variables.count; k++) {
            assert(scan->module.variables.data[k].kind == VARIABLE_CARRY);
            assert(scan_next(scan, k) != NO_REF);
        }
        ir_check(&scan->module);
    }
    (void)module;
}

/* Marks loads whose variable has been stored as stale while walking; views of a load show its bytes. */
static void check_stores(const Module *module, const Graph *graph) {
    bool *stored = calloc(module->variables.count + 1, sizeof *stored);
    uint32_t *shows = calloc(graph->nodes.count + 1, sizeof *shows);       /* variable + 1, or 0 */
    for (Ref ref = 0; stored && shows && ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        for (uint32_t i = 0; i < node->input_count; i++) {
            uint32_t variable = shows[ir_arg(graph, node, i)];
            assert(variable == 0 || !stored[variable - 1]);
            (void)variable;
        }
        if (node->op == OPCODE_LOAD) {
            assert(!stored[node->attributes->index]);
            shows[ref] = node->attributes->index + 1;
        }
        if (node->op == OPCODE_RESHAPE || node->op == OPCODE_STOP_GRADIENT || node->op == OPCODE_CUSTOM)
            shows[ref] = shows[ir_arg(graph, node, 0)];
        if (node->op == OPCODE_STORE) {
            assert(!stored[node->attributes->index]);
            stored[node->attributes->index] = true;
        }
    }
    free(stored);
    free(shows);
}

void ir_check(const Module *module) {
    for (int kind = 0; kind < PROGRAM_COUNT; kind++) {
        const Program *program = &module->programs[kind];
        if (!program->present)
            continue;
        assert(program->kind == (ProgramKind)kind);
        for (Ref ref = 0; ref < program->graph.nodes.count; ref++)
            check_node(module, &program->graph, ref);
        check_stores(module, &program->graph);
        check_scans(module, &program->graph);
        for (size_t i = 0; i < program->results.count; i++)
            assert(program->results.data[i] < program->graph.nodes.count);
    }
}
