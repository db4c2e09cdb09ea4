/* variable.c - the module's variables: found by name, loaded once a program, and what states hold as a program goes on.
 *
 * Example: after `seen = seen + 1` a read of seen is the sum; what it is at the program's end is stored. */
#include "elaborate.h"

#include <string.h>

uint32_t variable_find(const Module *module, const char *name) {
    int64_t first = index_get(&module->variable_index, name);
    return first < 0 ? UINT32_MAX : (uint32_t)first;
}

uint32_t variable_find_kind(const Module *module, const char *name, VariableKind kind) {
    int64_t i = index_get(&module->variable_index, name);
    while (i >= 0 && module->variables.data[i].kind != kind) i = module->variables.data[i].namesake;
    return i < 0 ? UINT32_MAX : (uint32_t)i;
}

bool module_keeps(const Module *module) {
    for (size_t i = 0; i < module->variables.count; i++)
        if (module->variables.data[i].kind == VARIABLE_KEPT) return true;
    return false;
}

static void count_parameters(Compilation *comp, Module *module, const Variable *variable, int64_t sign) {
    for (const char *slash = strchr(variable->name, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        const char *owner = intern_length(comp, variable->name, (size_t)(slash - variable->name));
        int64_t *count = index_at(comp, &module->parameter_counts, owner);
        *count = (*count < 0 ? 0 : *count) + sign * shape_size(&variable->shape);
    }
}

static void index_variable(Compilation *comp, Module *module, uint32_t number) {
    Variable *variable = &module->variables.data[number];
    int64_t *place = index_at(comp, &module->variable_index, variable->name);
    while (*place >= 0) place = &module->variables.data[*place].namesake;
    *place = number;
    if (variable->kind == VARIABLE_WEIGHT || variable->kind == VARIABLE_STATE) count_parameters(comp, module, variable, 1);
}

uint32_t variable_add(Elaboration *e, const char *name, VariableKind kind, Element element, Shape shape, Loc loc) {
    Variable variable = { .name = intern(e->comp, name), .kind = kind, .element = element, .shape = shape, .loc = loc,
                          .trainable = kind == VARIABLE_WEIGHT, .layer = e->builder.origin.instance, .namesake = -1 };
    array_push(e->comp, &e->module->variables, variable);
    uint32_t number = (uint32_t)(e->module->variables.count - 1);
    index_variable(e->comp, e->module, number);
    return number;
}

void variable_keep(Elaboration *e, uint32_t variable) {
    Variable *state = &e->module->variables.data[variable];
    count_parameters(e->comp, e->module, state, -1);
    state->kind = VARIABLE_KEPT;
}

void variables_cut(Compilation *comp, Module *module, size_t count) {
    for (; module->variables.count > count; module->variables.count--) {
        const Variable *variable = &module->variables.data[module->variables.count - 1];
        int64_t *place = index_at(comp, &module->variable_index, variable->name);
        while (*place != (int64_t)module->variables.count - 1) place = &module->variables.data[*place].namesake;
        *place = -1;
        if (variable->kind != VARIABLE_WEIGHT && variable->kind != VARIABLE_STATE) continue;
        const char *owner = intern_length(comp, variable->name, strcspn(variable->name, "/"));
        *index_at(comp, &module->parameter_counts, owner) -= shape_size(&variable->shape);
    }
}

void layers_cut(Compilation *comp, Module *module, size_t count) {
    for (; module->layers.count > count; module->layers.count--) {
        int64_t *row = index_at(comp, &module->layer_index, module->layers.data[module->layers.count - 1].name);
        if (*row == (int64_t)module->layers.count - 1) *row = -1;
    }
}

Known *known_at(Elaboration *e, uint32_t variable) {
    while (e->known.count <= variable) array_push(e->comp, &e->known, ((Known){ .load = NO_REF }));
    return &e->known.data[variable];
}

Ref load_variable(Elaboration *e, uint32_t variable) {
    Known *known = known_at(e, variable);
    if (known->load == NO_REF) known->load = ir_load(&e->builder, e->module, variable);
    return known->load;
}

static StateValue *state_find(Elaboration *e, uint32_t variable) {
    size_t state = known_at(e, variable)->state;
    return state != 0 ? &e->states.data[state - 1] : NULL;
}

void state_add(Elaboration *e, uint32_t variable, Ref ref) {
    array_push(e->comp, &e->states, ((StateValue){ .variable = variable, .ref = ref }));
    known_at(e, variable)->state = e->states.count;
}

Ref state_value(Elaboration *e, uint32_t variable) {
    const StateValue *state = state_find(e, variable);
    return state != NULL ? state->ref : load_variable(e, variable);
}

/* Layer states and slots change in training, metric states in evaluation too, kept states in prediction besides; in the other
 * programs (a metric's result is computed from what its states hold) assignments do nothing. */
void state_assign(Elaboration *e, uint32_t variable, Ref ref) {
    VariableKind kind = e->module->variables.data[variable].kind;
    bool kept = kind == VARIABLE_KEPT, inference = kept || kind == VARIABLE_METRIC;
    bool stores = e->kind == PROGRAM_TRAIN || (!kept && e->kind == PROGRAM_ADAPT) ||
                  (kept && e->kind == PROGRAM_PREDICT) || (inference && e->kind == PROGRAM_EVALUATE);
    if (!stores) return;
    StateValue *state = state_find(e, variable);
    if (state != NULL) state->ref = ref;
    else state_add(e, variable, ref);
}
