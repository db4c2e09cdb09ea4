/* model.c - one program's elaboration: the main model's inputs, body and outputs.
 *
 * Example: `model m { input x[3]; dense(1); output y }` gives an input node f32[n, 3], what dense's body appends, and
 * the output "y" f32[n, 1]. */
#include "elaborate.h"

#include <string.h>

/* A program is seldom more than twice what came before it; growing instead would leave a smaller copy each time. */
static void reserve_like_others(Compilation *comp, const Module *module, Graph *graph) {
    size_t nodes = 0, inputs = 0;
    for (int kind = 0; kind < PROGRAM_COUNT; kind++) {
        nodes += module->programs[kind].graph.nodes.count;
        inputs += module->programs[kind].graph.inputs.count;
    }
    graph_reserve(comp, graph, 2 * nodes, 2 * inputs);
}

Elaboration elaboration_begin(Elaborator *all, ProgramKind kind) {
    Elaboration e = { .comp = all->comp, .all = all, .module = all->module, .kind = kind,
                      .training = kind == PROGRAM_TRAIN, .counter_scope = "", .trace_parent = SIZE_MAX };
    Program *program = &all->module->programs[kind];
    program->kind = kind;
    program->present = true;
    reserve_like_others(all->comp, all->module, &program->graph);
    e.builder = (Builder){ .comp = all->comp, .graph = &program->graph };
    e.builder.origin.instance = "";
    /* Function values in lets, and models, are instances: each program makes them anew. */
    for (size_t i = 0; i < all->globals.count; i++) all->globals.data[i].done = false, all->globals.data[i].instance = NULL;
    return e;
}

void state_start(Elaboration *e, uint32_t variable, Ref initial) {
    array_push(e->comp, &e->initials, ((StateValue){ .variable = variable, .ref = initial }));
}

void elaboration_end(Elaboration *e) {
    bool starts = e->kind == PROGRAM_INIT || e->kind == PROGRAM_TRAINER_INIT || e->kind == PROGRAM_METRICS_RESET ||
                  e->kind == PROGRAM_SCRATCH_INIT;
    size_t count = starts ? e->initials.count : e->states.count;
    const StateValue *values = starts ? e->initials.data : e->states.data;
    for (size_t i = 0; i < count; i++) {
        bool kept = e->module->variables.data[values[i].variable].kind == VARIABLE_KEPT;    /* since its start was read */
        if (e->kind != PROGRAM_INIT || !kept) ir_store(&e->builder, values[i].variable, values[i].ref);
    }
    if (e->random_count > e->module->random_count) e->module->random_count = e->random_count;
}

static bool element_of(Elaboration *e, const Stmt *stmt, Element *element) {
    *element = ELEMENT_F32;
    if (stmt->type == NULL || strcmp(stmt->type, "f32") == 0 || strcmp(stmt->type, "float") == 0) return true;
    *element = ELEMENT_I32;
    if (strcmp(stmt->type, "int") == 0) return true;
    fault(e, stmt->loc, "NN0223", "an input holds f32 or int, found %s", stmt->type);
    return false;
}

static bool input_shape(Elaboration *e, Frame *frame, const Stmt *stmt, Shape *shape) {
    Shape sample;
    if (!evaluate_sizes(e, frame, stmt->sizes.data, stmt->sizes.count, &sample)) return false;
    *shape = (Shape){ .batched = true, .rank = sample.rank + 1, .dims = { 1 } };
    for (int i = 0; i < sample.rank; i++) shape->dims[i + 1] = sample.dims[i];
    return true;
}

static bool run_inputs(Elaboration *e, Frame *frame, const Block *body) {
    size_t count = 0;
    for (size_t i = 0; i < body->stmts.count; i++) {
        const Stmt *stmt = body->stmts.data[i];
        Element element;
        Shape shape;
        if (stmt->kind != STMT_INPUT) continue;
        if (!element_of(e, stmt, &element) || !input_shape(e, frame, stmt, &shape)) return false;
        for (size_t k = 0; k < stmt->names.count; k++, count++) {
            const NameLoc *name = &stmt->names.data[k];
            if (frame_find(frame, name->name) != NULL) {
                fault(e, name->loc, "NN0221", "input %s stands twice", name->name);
                return false;
            }
            if (e->kind == PROGRAM_INIT) {
                Argument argument = { .name = name->name, .element = element, .shape = shape, .loc = name->loc };
                array_push(e->comp, &e->module->arguments, argument);
                e->module->input_count = count + 1;
            }
            origin_set(e, name->loc);
            Value value = value_tensor(ir_input(&e->builder, (uint32_t)count, element, shape));
            value.loc = name->loc;
            frame_set(e, frame, name->name, value);
            if (count == 0) frame->current = value;
        }
    }
    if (count > 1) frame->current = value_none();
    if (count > 0) return true;
    Diagnostic *d = fault(e, e->all->model->loc, "NN0224", "model %s has no input", e->all->model->name);
    if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "its first statement says what goes in: `input x[4]`");
    return false;
}

static void record_outputs(Elaboration *e) {
    for (size_t i = 0; i < e->outputs.items.count; i++) {
        const NameLoc *name = &e->output_names.data[i];
        const Node *node = ir_node(e->builder.graph, e->outputs.items.data[i].ref);
        Argument output = { .name = name->name, .element = node->element, .shape = node->shape, .loc = name->loc };
        array_push(e->comp, &e->module->outputs, output);
        array_push(e->comp, &e->all->output_makers, e->outputs.items.data[i].loc);
        Ref mask = mask_of(&e->outputs.items.data[i]);
        array_push(e->comp, &e->all->output_masks, mask != NO_REF ? ir_node(e->builder.graph, mask)->shape : (Shape){ 0 });
    }
}

/* Outputs are f32 and batched: a constant is spread over the batch, class numbers become numbers. */
static bool settle_outputs(Elaboration *e) {
    for (size_t i = 0; i < e->outputs.items.count; i++) {
        Value *output = &e->outputs.items.data[i];
        Loc loc = e->output_names.data[i].loc;
        output->ref = value_ref(e, loc, output);
        if (value_shape(e, output)->batched) continue;
        fault(e, loc, "NN0220", "output %s does not depend on an input", e->output_names.data[i].name);
        return false;
    }
    return true;
}

/* What begins a state and what a metric comes to does not depend on the outputs, but on their shapes. */
static bool needs_outputs(const Elaboration *e) {
    bool trainer = e->kind == PROGRAM_TRAINER_INIT && module_keeps(e->module);      /* its kept states start in the body */
    return trainer || (e->kind != PROGRAM_RESULT && e->kind != PROGRAM_METRICS_RESET && e->kind != PROGRAM_TRAINER_INIT);
}

static bool stand_in_outputs(Elaboration *e) {
    for (size_t i = 0; i < e->module->outputs.count; i++) {
        const Argument *output = &e->module->outputs.data[i];
        Value value = value_tensor(ir_fill(&e->builder, 0, output->element, output->shape));
        const Shape *mask = &e->all->output_masks.data[i];
        if (mask->rank > 0) mask_set(&value, ir_fill(&e->builder, 1, ELEMENT_F32, *mask));
        value.loc = e->all->output_makers.data[i];
        array_push(e->comp, &e->outputs.items, value);
        array_push(e->comp, &e->output_names, ((NameLoc){ .name = output->name, .loc = output->loc }));
    }
    return true;
}

bool model_run(Elaboration *e) {
    const Decl *decl = e->all->model;
    if (!needs_outputs(e)) return stand_in_outputs(e);
    Frame frame = { .decl = decl, .path = "", .trainable = true, .body = true, .call = decl->loc };
    if (!run_inputs(e, &frame, decl->body)) return false;
    evaluate_block(e, &frame, decl->body);
    e->outputs = frame.outputs;
    e->output_names.data = frame.output_names.data;
    e->output_names.count = frame.output_names.count;
    if (e->bad) return false;
    if (e->outputs.items.count == 0) {
        Diagnostic *d = fault(e, decl->loc, "NN0225", "model %s has no output", decl->name);
        if (d != NULL) diag_note(e->comp, d, (Loc){ 0 }, "its last statement names what comes out: `output y`");
        return false;
    }
    if (!settle_outputs(e)) return false;
    if (e->kind == PROGRAM_PREDICT) record_outputs(e);
    return true;
}
