/* scan_elaborate.c - the statement `scan x in xs with h = 0 { … collect ys = y }`: its body elaborated once, then cut out.
 *
 * The body is built behind the rest of the graph, on stand-ins for the slices and the carried values, so that it can use
 * whatever is there. Then what depends on the stand-ins moves to the graph of a scan, and the rest stays where it was,
 * before the loop: a weight that is made in the body, what does not change from step to step. A carried value that starts
 * smaller than a step leaves it is tried again with the larger shape. */
#include "elaborate.h"

#include <limits.h>
#include <string.h>

enum { TRIALS = 4 };

typedef struct Collected { const char *name; Ref ref; Loc loc; } Collected;

/* The scan whose body is being elaborated. */
struct ScanRun {
    Elaboration *e;
    Frame *frame;
    const Stmt *stmt;
    struct ScanRun *outer;
    ARRAY(NameLoc) names, absent;       /* of what is walked; of what is none, which each step finds */
    Value *sequences, *starts;          /* of each name; of each carry */
    Shape *shapes;                      /* of each carry, as tried now */
    Ref first;                          /* the stand-ins: slices, then carries; what the body makes is behind them */
    Ref *next;                          /* of each carry: what the step leaves */
    int trial, trials;                  /* this one; how many there may be */
    bool explained;                     /* an error in the body of a scan inside */
    bool guessed;                       /* the shape of a carry that starts as a number was taken from how it is used */
    ARRAY(Collected) collected;
};

/* ---- what a trial changes, to be undone ---- */

typedef struct Snapshot {
    size_t nodes, inputs, penalties, named, initials, variables, layers, weights, drawn, states, names, counters, known;
    size_t next_child, children;
    StateValue *state_values;
    Counter *counter_values;
    Known *known_values;
    Binding *bindings;
    Value current;
    uint32_t random_count;
    bool whole;                         /* enough is there to try again */
} Snapshot;

static void *copy_of(Compilation *comp, const void *data, size_t count, size_t size) {
    void *copy = arena_alloc(comp, (count + 1) * size);
    if (count > 0) memcpy(copy, data, count * size);
    return copy;
}

static Snapshot snapshot_take(const Elaboration *e, const Frame *frame, bool whole) {
    Snapshot s = {
        .nodes = e->builder.graph->nodes.count, .inputs = e->builder.graph->inputs.count, .penalties = e->penalties.count,
        .named = e->named.count, .initials = e->initials.count, .variables = e->module->variables.count,
        .layers = e->module->layers.count, .weights = e->all->weights.count, .drawn = e->drawn.count,
        .states = e->states.count, .names = frame->names.count, .counters = e->counters.count, .known = e->known.count,
        .bindings = copy_of(e->comp, frame->names.data, frame->names.count, sizeof(Binding)),
        .next_child = e->next_child, .children = e->children != NULL ? e->children->list.count : 0,
        .current = frame->current, .random_count = e->random_count, .whole = whole };
    if (!whole) return s;
    s.state_values = copy_of(e->comp, e->states.data, e->states.count, sizeof(StateValue));
    s.counter_values = copy_of(e->comp, e->counters.data, e->counters.count, sizeof(Counter));
    s.known_values = copy_of(e->comp, e->known.data, e->known.count, sizeof(Known));
    return s;
}

/* Names that the body assigned are its own. */
static void restore_names(Frame *frame, const Snapshot *s) {
    frame->names.count = s->names;
    if (s->names > 0) memcpy(frame->names.data, s->bindings, s->names * sizeof *s->bindings);
    frame->current = s->current;
}

/* A tensor in a let is made anew where it is needed. */
static void forget_lets(Elaboration *e, Ref first) {
    for (size_t i = 0; i < e->all->globals.count; i++) {
        Global *global = &e->all->globals.data[i];
        bool tensors = global->value.kind == VALUE_LIST || (global->value.kind == VALUE_TENSOR && global->value.ref >= first);
        if (global->done && tensors) global->done = false;
    }
}

static void forget_instances(Elaboration *e, size_t drawn) {
    for (size_t i = drawn; i < e->drawn.count; i++) {
        Instance *instance = e->drawn.data[i].instance;
        instance->name = e->drawn.data[i].name;
        instance->path = NULL;
        instance->children = NULL;
        instance->applied = (Loc){ 0 };
        instance->counted = false;
    }
    e->drawn.count = drawn;
}

static void snapshot_restore(Elaboration *e, Frame *frame, const Snapshot *s) {
    assert(s->whole);
    forget_instances(e, s->drawn);
    e->builder.graph->nodes.count = s->nodes;
    e->builder.graph->inputs.count = s->inputs;
    e->penalties.count = s->penalties;
    e->named.count = s->named;
    e->initials.count = s->initials;
    e->all->weights.count = s->weights;
    e->states.count = s->states;
    if (s->states > 0) memcpy(e->states.data, s->state_values, s->states * sizeof *s->state_values);
    e->counters.count = s->counters;
    if (s->counters > 0) memcpy(e->counters.data, s->counter_values, s->counters * sizeof *s->counter_values);
    e->known.count = s->known;
    if (s->known > 0) memcpy(e->known.data, s->known_values, s->known * sizeof *s->known_values);
    variables_cut(e->comp, e->module, s->variables);
    layers_cut(e->comp, e->module, s->layers);
    e->random_count = s->random_count;
    e->next_child = s->next_child;
    if (e->children != NULL) e->children->list.count = s->children;
    forget_lets(e, (Ref)s->nodes);
    restore_names(frame, s);
}

/* ---- what is walked, what is carried ---- */

static bool find_sequences(struct ScanRun *s) {
    Elaboration *e = s->e;
    const Stmt *stmt = s->stmt;
    int64_t steps = 0;
    if (stmt->names.count != stmt->values.count) {
        fault(e, stmt->loc, "NN0270", "scan has %zu names for %zu tensors", stmt->names.count, stmt->values.count);
        return false;
    }
    for (size_t i = 0; i < stmt->values.count; i++) {
        Loc loc = stmt->values.data[i]->loc;
        Value value = evaluate(e, s->frame, stmt->values.data[i]);
        if (value.kind == VALUE_BAD) return false;
        if (value.kind == VALUE_NONE && i > 0) {
            array_push(e->comp, &s->absent, stmt->names.data[i]);
            continue;
        }
        s->sequences[s->names.count] = value;
        const Shape *shape = value.kind == VALUE_TENSOR ? value_shape(e, &value) : NULL;
        int axis = shape != NULL && shape->batched ? 1 : 0;
        if (shape == NULL || shape->rank <= axis) {
            fault(e, loc, "NN0270", "scan walks the first written axis of a tensor, found %s", value_kind_text(e, &value));
            return false;
        }
        if (s->names.count > 0 && shape->dims[axis] != steps) {
            fault(e, loc, "NN0270", "scan walks tensors of as many steps, found %lld and %lld", (long long)steps,
                  (long long)shape->dims[axis]);
            return false;
        }
        steps = shape->dims[axis];
        array_push(e->comp, &s->names, stmt->names.data[i]);
    }
    return true;
}

static bool find_starts(struct ScanRun *s) {
    Elaboration *e = s->e;
    for (size_t k = 0; k < s->stmt->carries.count; k++) {
        const NameLoc *carry = &s->stmt->carries.data[k];
        Value value = s->starts[k] = evaluate(e, s->frame, carry->start);
        if (value.kind == VALUE_BAD) return false;
        if (value.kind == VALUE_BOOL) value.kind = s->starts[k].kind = VALUE_NUMBER;
        if (value.kind != VALUE_NUMBER && value.kind != VALUE_TENSOR) {
            fault(e, carry->loc, "NN0271", "%s must start as a number or a tensor, found %s", carry->name,
                  value_kind_text(e, &value));
            return false;
        }
        s->shapes[k] = value.kind == VALUE_TENSOR ? *value_shape(e, &value) : (Shape){ 0 };
    }
    return true;
}

static Element start_element(const struct ScanRun *s, size_t k) {
    const Value *start = &s->starts[k];
    return start->kind == VALUE_TENSOR ? ir_node(s->e->builder.graph, start->ref)->element : ELEMENT_F32;
}

static size_t stand_ins(const struct ScanRun *s) { return s->names.count + s->stmt->carries.count; }

static Ref stand_in(struct ScanRun *s, Op op, size_t index, Element element, Shape shape) {
    Attributes *attributes = arena_alloc(s->e->comp, sizeof *attributes);
    attributes->index = (uint32_t)index;
    Node node = { .op = op, .element = element, .shape = shape, .attributes = attributes };
    return ir_append(&s->e->builder, node, NULL, 0);
}

static void bind(struct ScanRun *s, const NameLoc *name, Ref ref) {
    Value value = value_tensor(ref);
    value.loc = name->loc;
    frame_set(s->e, s->frame, name->name, value);
    frame_find(s->frame, name->name)->state = 0;
}

bool scan_shapeless(Elaboration *e, Ref ref) {
    struct ScanRun *s = e->scan;
    if (s == NULL || s->trial > 0 || ref < s->first + s->names.count || ref >= s->first + stand_ins(s)) return false;
    if (s->starts[ref - s->first - s->names.count].kind != VALUE_NUMBER) return false;
    return s->guessed = true;
}

/* Runs the body on stand-ins; false after an error. */
static bool run_body(struct ScanRun *s) {
    Elaboration *e = s->e;
    origin_set(e, s->stmt->loc);
    s->first = (Ref)e->builder.graph->nodes.count;
    s->collected.count = 0;
    s->guessed = false;
    for (size_t i = 0; i < s->names.count; i++) {
        const Node *node = ir_node(e->builder.graph, s->sequences[i].ref);
        stand_in(s, OPCODE_INPUT, i, node->element, scan_slice(&node->shape));
    }
    for (size_t k = 0; k < s->stmt->carries.count; k++) stand_in(s, OPCODE_LOAD, k, start_element(s, k), s->shapes[k]);
    for (size_t i = 0; i < stand_ins(s); i++) {
        bool slice = i < s->names.count;
        bind(s, slice ? &s->names.data[i] : &s->stmt->carries.data[i - s->names.count], s->first + (Ref)i);
    }
    for (size_t i = 0; i < s->absent.count; i++) {
        frame_set(e, s->frame, s->absent.data[i].name, value_none());
        frame_find(s->frame, s->absent.data[i].name)->state = 0;
    }
    s->frame->current = value_tensor(s->first);
    size_t errors = e->comp->error_count;
    int closed = e->trace_closed;
    if (closed == 0) e->trace_closed = INT_MAX;     /* a trial's layers are no steps of their own in a picture */
    e->scan = s;
    evaluate_block(e, s->frame, s->stmt->body);
    e->scan = s->outer;
    e->trace_closed = closed;
    return e->comp->error_count == errors;
}

void run_collect(Elaboration *e, Frame *frame, const Stmt *stmt) {
    const NameLoc *name = &stmt->names.data[0];
    struct ScanRun *s = e->scan;
    if (s == NULL || s->frame != frame) {
        fault(e, stmt->loc, "NN0272", "collect stands in the body of a scan: it stacks a value of every step");
        return;
    }
    for (size_t i = 0; i < s->collected.count; i++)
        if (s->collected.data[i].name == name->name) {
            Diagnostic *d = fault(e, name->loc, "NN0272", "%s is collected twice", name->name);
            fault_note(e, d, s->collected.data[i].loc, "the first is here");
            return;
        }
    Value value = evaluate(e, frame, stmt->value);
    if (value.kind == VALUE_BAD) return;
    if (value.kind != VALUE_TENSOR && value.kind != VALUE_NUMBER && value.kind != VALUE_BOOL) {
        fault(e, stmt->loc, "NN0272", "collect stacks tensors, found %s", value_kind_text(e, &value));
        return;
    }
    Ref ref = value.kind == VALUE_TENSOR ? value.ref : value_ref(e, stmt->loc, &value);
    if (ir_node(e->builder.graph, ref)->shape.rank == MAX_RANK) {
        fault(e, stmt->loc, "NN0304", "the stack of %s would have more than %d axes", name->name, MAX_RANK - 1);
        return;
    }
    array_push(e->comp, &s->collected, ((Collected){ name->name, ref, name->loc }));
}

/* ---- the shapes of carries ---- */

typedef enum Fit { FIT_BAD, FIT_AGAIN, FIT_YES } Fit;

static Fit carry_fits(struct ScanRun *s, size_t k) {
    Elaboration *e = s->e;
    const NameLoc *carry = &s->stmt->carries.data[k];
    Value value = frame_find(s->frame, carry->name)->value;
    if (value.kind != VALUE_TENSOR && value.kind != VALUE_NUMBER && value.kind != VALUE_BOOL) {
        if (value.kind != VALUE_BAD)
            fault(e, carry->loc, "NN0271", "%s must carry a tensor to the next step, found %s", carry->name,
                  value_kind_text(e, &value));
        return FIT_BAD;
    }
    bool integer = value.kind == VALUE_TENSOR && ir_node(e->builder.graph, value.ref)->element == ELEMENT_I32;
    Ref ref = integer && start_element(s, k) == ELEMENT_I32 ? value.ref : value_ref(e, carry->loc, &value);
    if (start_element(s, k) != ir_node(e->builder.graph, ref)->element) {
        fault(e, carry->loc, "NN0271", "%s starts as whole numbers and goes on as others: cast one of them", carry->name);
        return FIT_BAD;
    }
    Shape shape = ir_node(e->builder.graph, ref)->shape, both;
    bool fits = shape_broadcast(&shape, &s->shapes[k], &both);
    s->next[k] = fits && shape_equal(&both, &s->shapes[k]) ? ir_expand(&e->builder, ref, both) : ref;
    if (fits && shape_equal(&both, &s->shapes[k])) return FIT_YES;
    if (fits && s->trial + 1 < s->trials) {
        s->shapes[k] = both;
        return FIT_AGAIN;
    }
    fault(e, carry->loc, "NN0271", "%s has the shape %s before a step and %s after it", carry->name,
          shape_text(e->comp, &s->shapes[k]), shape_text(e->comp, &shape));
    return FIT_BAD;
}

static Fit carries_fit(struct ScanRun *s) {
    Fit all = FIT_YES;
    for (size_t k = 0; k < s->stmt->carries.count; k++) {
        Fit fit = carry_fits(s, k);
        if (fit == FIT_BAD) return FIT_BAD;
        if (fit == FIT_AGAIN) all = FIT_AGAIN;
    }
    return s->guessed && s->trial + 1 < s->trials ? FIT_AGAIN : all;
}

/* A number that a matrix was multiplied by, or joined to something, may be what went wrong. */
static void explain(struct ScanRun *s) {
    const Compilation *comp = s->e->comp;
    if (s->outer != NULL) s->outer->explained = true;
    if (s->explained) return;
    Diagnostic *last = comp->diagnostics.count > 0 ? comp->diagnostics.data[comp->diagnostics.count - 1] : NULL;
    if (s->trial > 0 || last == NULL || strncmp(last->code, "NN03", 4) != 0) return;
    for (size_t k = 0; k < s->stmt->carries.count; k++)
        if (s->starts[k].kind == VALUE_NUMBER)
            fault_note(s->e, last, s->stmt->carries.data[k].loc, "%s starts as a number here: with zeros([sizes]) its shape is known",
                       s->stmt->carries.data[k].name);
}

/* ---- the body cut out ---- */

typedef struct Cut {
    struct ScanRun *s;
    Elaboration *e;
    size_t count, first_input;
    const Node *nodes;                  /* from s->first on */
    const Ref *inputs;
    bool *variant;                      /* of each node */
    Ref *map;                           /* of each node: in the body if it is variant, else outside */
    uint32_t *argument;                 /* of each node outside: which argument of the body, or UINT32_MAX */
    Ref *copy;                          /* of each node outside: the literal in the body, or NO_REF */
    ScanBody *scan;
    Builder body;
    ARRAY(Ref) captured;
} Cut;

static Ref cut_input(const Cut *c, const Node *node, uint32_t i) { return c->inputs[node->first_input - c->first_input + i]; }

/* What the body's node reads is made in every step. While weights are made, what is drawn is drawn for them. */
static bool is_variant(const Cut *c, Ref ref) {
    const Node *node = &c->nodes[ref - c->s->first];
    bool draws = node->op == OPCODE_RANDOM || (node->op == OPCODE_SCAN && scan_draws(&scan_of(node)->graph));
    if (ref < c->s->first + stand_ins(c->s) || node->op == OPCODE_ADJOINT) return true;
    if (draws && c->e->kind != PROGRAM_INIT) return true;
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref input = cut_input(c, node, i);
        if (input >= c->s->first && c->variant[input - c->s->first]) return true;
    }
    return false;
}

static Ref outside_of(const Cut *c, Ref ref) { return ref < c->s->first ? ref : c->map[ref - c->s->first]; }

static bool is_inside(const Cut *c, Ref ref) { return ref >= c->s->first && c->variant[ref - c->s->first]; }

/* What does not change from step to step is made again outside. */
static void keep_outside(Cut *c) {
    Builder b = c->e->builder;
    c->e->builder.graph->nodes.count = c->s->first;
    c->e->builder.graph->inputs.count = c->first_input;
    for (size_t i = 0; i < c->count; i++) {
        Node node = c->nodes[i];
        if (c->variant[i]) continue;
        Ref *inputs = arena_alloc(c->e->comp, (node.input_count + 1) * sizeof *inputs);
        for (uint32_t k = 0; k < node.input_count; k++) inputs[k] = outside_of(c, cut_input(c, &node, k));
        b.origin = node.origin;
        b.role = node.role;
        c->map[i] = ir_append(&b, node, inputs, node.input_count);
    }
}

static void capture(Cut *c, Ref ref) {
    if (is_inside(c, ref)) return;
    Ref from = outside_of(c, ref);
    const Node *node = ir_node(c->e->builder.graph, from);
    if (ir_is_literal(node) || c->argument[from] != UINT32_MAX) return;
    c->argument[from] = (uint32_t)c->captured.count;
    array_push(c->e->comp, &c->captured, from);
    array_push(c->e->comp, &c->scan->module.arguments,
               ((Argument){ .name = "captured", .element = node->element, .shape = node->shape }));
}

/* The body's node for a value that the body reads. */
static Ref inside_of(Cut *c, Ref ref) {
    if (is_inside(c, ref)) return c->map[ref - c->s->first];
    Ref from = outside_of(c, ref);
    Node node = *ir_node(c->e->builder.graph, from);
    if (c->copy[from] != NO_REF) return c->copy[from];
    c->body.origin = node.origin;
    if (ir_is_literal(&node)) return c->copy[from] = ir_append(&c->body, node, NULL, 0);
    return c->copy[from] = ir_input(&c->body, c->argument[from], node.element, node.shape);
}

static void fill_body(Cut *c) {
    for (size_t i = 0; i < c->count; i++) {
        Node node = c->nodes[i];
        if (!c->variant[i]) continue;
        Ref *inputs = arena_alloc(c->e->comp, (node.input_count + 1) * sizeof *inputs);
        for (uint32_t k = 0; k < node.input_count; k++) inputs[k] = inside_of(c, cut_input(c, &node, k));
        Attributes *attributes = arena_alloc(c->e->comp, sizeof *attributes);
        *attributes = *node.attributes;
        if (node.op == OPCODE_CUSTOM) attributes->placeholder = inside_of(c, attributes->placeholder);
        if (i < c->s->names.count) attributes->index += c->scan->captured;
        node.attributes = attributes;
        c->body.origin = node.origin;
        c->body.role = node.role;
        c->map[i] = ir_append(&c->body, node, inputs, node.input_count);
    }
}

/* What the elaboration has noted of the body's nodes is about those outside now; false after an error. */
static bool move_notes(Cut *c) {
    Elaboration *e = c->e;
    Ref first = c->s->first;
    bool fine = true;
    for (size_t i = 0; i < e->known.count; i++) {
        Ref *load = &e->known.data[i].load;
        if (*load != NO_REF && *load >= first) *load = outside_of(c, *load);
    }
    for (size_t i = 0; i < e->initials.count; i++)
        if (e->initials.data[i].ref >= first) e->initials.data[i].ref = outside_of(c, e->initials.data[i].ref);
    for (size_t i = 0; i < e->states.count; i++) {
        Ref *ref = &e->states.data[i].ref;
        if (is_inside(c, *ref)) {
            fault(e, c->s->stmt->loc, "NN0273", "the state %s cannot change in the body of a scan: carry it",
                  e->module->variables.data[e->states.data[i].variable].name);
            fine = false;
        } else *ref = outside_of(c, *ref);
    }
    for (size_t i = 0; i < e->penalties.count; i++) {
        Value *penalty = &e->penalties.data[i];
        if (penalty->kind != VALUE_TENSOR) continue;
        if (is_inside(c, penalty->ref)) {
            fault(e, c->s->stmt->loc, "NN0273", "a penalty cannot depend on a step of a scan: collect what it is made of");
            fine = false;
        } else penalty->ref = outside_of(c, penalty->ref);
    }
    forget_lets(e, first);
    return fine;
}

static bool ranks_fit(const Cut *c) {
    for (size_t i = 0; i < c->count; i++) {
        if (!c->variant[i] || c->nodes[i].shape.rank < MAX_RANK) continue;
        Loc loc = c->nodes[i].origin.call.source != NULL ? c->nodes[i].origin.call : c->s->stmt->loc;
        fault(c->e, loc, "NN0304", "a tensor in the body of a scan has at most %d axes besides the batch", MAX_RANK - 2);
        return false;
    }
    return true;
}

static Cut cut_begin(struct ScanRun *s, size_t first_input) {
    Elaboration *e = s->e;
    const Graph *graph = e->builder.graph;
    size_t count = graph->nodes.count - s->first, all = graph->nodes.count + 1;
    Cut c = { .s = s, .e = e, .count = count, .first_input = first_input };
    c.nodes = copy_of(e->comp, graph->nodes.data + s->first, count, sizeof(Node));
    c.inputs = copy_of(e->comp, graph->inputs.data + first_input, graph->inputs.count - first_input, sizeof(Ref));
    c.variant = arena_alloc(e->comp, count + 1);
    c.map = arena_alloc(e->comp, (count + 1) * sizeof *c.map);
    c.argument = arena_alloc(e->comp, all * sizeof *c.argument);
    c.copy = arena_alloc(e->comp, all * sizeof *c.copy);
    for (size_t i = 0; i < all; i++) c.argument[i] = c.copy[i] = NO_REF;
    for (size_t i = 0; i < count; i++) c.variant[i] = is_variant(&c, s->first + (Ref)i);
    c.scan = arena_alloc(e->comp, sizeof *c.scan);
    *c.scan = (ScanBody){ .kind = e->kind, .sequences = (uint32_t)s->names.count };
    c.scan->module = (Module){ .name = e->module->name, .batch = e->module->batch, .random_count = e->random_count };
    return c;
}

/* The body's program; its results are what is collected, its stores the carries. */
static void cut_body(Cut *c) {
    struct ScanRun *s = c->s;
    Compilation *comp = c->e->comp;
    Program *body = scan_program(c->scan);
    *body = (Program){ .kind = c->scan->kind, .present = true, .body = true };
    c->body = (Builder){ .comp = comp, .graph = &body->graph };
    for (size_t i = 0; i < c->count; i++)
        for (uint32_t k = 0; c->variant[i] && k < c->nodes[i].input_count; k++) capture(c, cut_input(c, &c->nodes[i], k));
    for (size_t k = 0; k < s->stmt->carries.count; k++) capture(c, s->next[k]);
    for (size_t i = 0; i < s->collected.count; i++) capture(c, s->collected.data[i].ref);
    c->scan->captured = (uint32_t)c->captured.count;
    for (size_t i = 0; i < stand_ins(s); i++) {
        bool slice = i < s->names.count;
        const NameLoc *name = slice ? &s->names.data[i] : &s->stmt->carries.data[i - s->names.count];
        Argument argument = { .name = name->name, .element = c->nodes[i].element, .shape = c->nodes[i].shape, .loc = name->loc };
        Variable carry = { .name = name->name, .kind = VARIABLE_CARRY, .element = c->nodes[i].element,
                           .shape = c->nodes[i].shape, .loc = name->loc };
        if (slice) array_push(comp, &c->scan->module.arguments, argument);
        else array_push(comp, &c->scan->module.variables, carry);
    }
    fill_body(c);
    Ref *next = arena_alloc(comp, (s->stmt->carries.count + 1) * sizeof *next);
    for (size_t k = 0; k < s->stmt->carries.count; k++) next[k] = inside_of(c, s->next[k]);
    for (size_t i = 0; i < s->collected.count; i++)
        array_push(comp, &body->results, inside_of(c, s->collected.data[i].ref));
    c->body.origin = c->e->builder.origin;
    ir_carry_all(&c->body, next, s->stmt->carries.count);
}

static Ref start_of(struct ScanRun *s, size_t k) {
    Builder *b = &s->e->builder;
    if (s->starts[k].kind == VALUE_NUMBER) return ir_fill(b, s->starts[k].number, ELEMENT_F32, s->shapes[k]);
    return ir_expand(b, s->starts[k].ref, s->shapes[k]);
}

/* The scan itself; its results get their names. */
static void cut_scan(Cut *c) {
    struct ScanRun *s = c->s;
    Elaboration *e = c->e;
    size_t carries = s->stmt->carries.count;
    for (size_t i = 0; i < s->names.count; i++) array_push(e->comp, &c->captured, s->sequences[i].ref);
    for (size_t k = 0; k < carries; k++) {
        Ref start = start_of(s, k);
        array_push(e->comp, &c->captured, start);
    }
    const Shape *shape = value_shape(e, &s->sequences[0]);
    c->scan->steps = shape->dims[shape->batched ? 1 : 0];
    Ref scan = ir_scan(&e->builder, c->scan, c->captured.data);
    for (size_t k = 0; k < carries; k++) bind(s, &s->stmt->carries.data[k], ir_part(&e->builder, scan, (uint32_t)k));
    for (size_t i = 0; i < s->collected.count; i++) {
        NameLoc name = { .name = s->collected.data[i].name, .loc = s->collected.data[i].loc };
        bind(s, &name, ir_part(&e->builder, scan, (uint32_t)(carries + i)));
    }
}

/* After an error what the scan would have made is not reported as missing. */
static void bind_bad(struct ScanRun *s, const Block *block) {
    for (size_t k = 0; k < s->stmt->carries.count; k++)
        frame_set(s->e, s->frame, s->stmt->carries.data[k].name, value_bad());
    for (size_t i = 0; block != NULL && i < block->stmts.count; i++) {
        const Stmt *stmt = block->stmts.data[i];
        if (stmt->kind == STMT_COLLECT) frame_set(s->e, s->frame, stmt->names.data[0].name, value_bad());
    }
}

/* A step may make a number larger, or spread over the batch what does not have it; other tensors keep their shape. */
static int count_trials(const struct ScanRun *s) {
    bool batched = false, small = false;
    for (size_t i = 0; i < s->names.count; i++) batched = batched || value_shape(s->e, &s->sequences[i])->batched;
    for (size_t k = 0; k < s->stmt->carries.count; k++)
        small = small || s->starts[k].kind == VALUE_NUMBER || (batched && !s->shapes[k].batched);
    return small ? TRIALS : 1;
}

/* Trials until the carries keep their shapes; false after an error. */
static bool run_trials(struct ScanRun *s) {
    Elaboration *e = s->e;
    s->trials = count_trials(s);
    for (s->trial = 0; s->trial < s->trials; s->trial++) {
        Snapshot before = snapshot_take(e, s->frame, s->trials > 1);
        bool fine = run_body(s);
        if (!fine) explain(s);
        Fit fit = fine ? carries_fit(s) : FIT_BAD;
        if (fit == FIT_AGAIN) {
            snapshot_restore(e, s->frame, &before);
            continue;
        }
        restore_names(s->frame, &before);
        if (fit == FIT_BAD) return false;
        Cut c = cut_begin(s, before.inputs);
        if (!ranks_fit(&c)) return false;
        keep_outside(&c);
        if (!move_notes(&c)) return false;
        origin_set(e, s->stmt->loc);
        cut_body(&c);
        cut_scan(&c);
        return true;
    }
    return false;
}

void run_scan(Elaboration *e, Frame *frame, const Stmt *stmt) {
    struct ScanRun s = { .e = e, .frame = frame, .stmt = stmt, .outer = e->scan };
    s.sequences = arena_alloc(e->comp, (stmt->values.count + 1) * sizeof *s.sequences);
    s.starts = arena_alloc(e->comp, (stmt->carries.count + 1) * sizeof *s.starts);
    s.shapes = arena_alloc(e->comp, (stmt->carries.count + 1) * sizeof *s.shapes);
    s.next = arena_alloc(e->comp, (stmt->carries.count + 1) * sizeof *s.next);
    Origin origin = e->builder.origin;
    if (!find_sequences(&s) || !find_starts(&s) || !run_trials(&s)) bind_bad(&s, stmt->body);
    e->builder.origin = origin;
}
