/* scan_body.c - scans as nodes, and what is done to their bodies: what is known outside becomes known inside, what nothing
 * needs goes, and rows that lie apart are read only by what can.
 *
 * Reads and replaces bodies; the scan's node keeps its Ref, its parts keep theirs. Example: the gradient of a scan whose
 * last hidden state alone matters gets stacks of zeros; they become fills in the body, and their arguments go. */
#include "nnc.h"

#include <string.h>

/* ---- building ---- */

Shape scan_stacked(const Shape *slice, int64_t steps) {
    int at = slice->batched ? 1 : 0;
    Shape shape = { .batched = slice->batched, .rank = slice->rank + 1 };
    assert(shape.rank <= MAX_RANK);
    for (int i = 0; i < shape.rank; i++) shape.dims[i] = i == at ? steps : slice->dims[i < at ? i : i - 1];
    return shape;
}

Shape scan_slice(const Shape *sequence) {
    return shape_without(sequence, sequence->batched ? 2u : 1u);
}

Ref ir_scan(Builder *b, const ScanBody *scan, const Ref *inputs) {
    Attributes *attributes = arena_alloc(b->comp, sizeof *attributes);
    attributes->scan = scan;
    size_t count = scan->captured + scan->sequences + scan->module.variables.count;
    return ir_append(b, (Node){ .op = OPCODE_SCAN, .attributes = attributes }, inputs, count);
}

/* One node a part: each has memory of its own. */
Ref ir_part(Builder *b, Ref scan, uint32_t index) {
    for (Ref ref = scan + 1; ref < b->graph->nodes.count; ref++) {
        const Node *node = ir_node(b->graph, ref);
        bool same = node->op == OPCODE_PART && ir_arg(b->graph, node, 0) == scan && node->attributes->index == index;
        if (same) return ref;
    }
    Attributes *attributes = arena_alloc(b->comp, sizeof *attributes);
    attributes->index = index;
    return ir_append(b, (Node){ .op = OPCODE_PART, .attributes = attributes }, &scan, 1);
}

/* A carry that becomes another's value from before the step gets a copy of it, made before any carry changes. */
void ir_carry_all(Builder *b, const Ref *values, size_t count) {
    Ref *settled = arena_alloc(b->comp, (count + 1) * sizeof *settled);
    for (size_t i = 0; i < count; i++) {
        const Node *node = ir_node(b->graph, values[i]), *root = ir_node(b->graph, view_root(b->graph, values[i]));
        bool other = root->op == OPCODE_LOAD && root->attributes->index != i;
        Node copy = { .op = OPCODE_EXPAND, .shape = node->shape };
        settled[i] = other ? ir_append(b, copy, &values[i], 1) : values[i];
    }
    for (size_t i = 0; i < count; i++) ir_store(b, (uint32_t)i, settled[i]);
}

/* Every input is what the body says: a captured value, a sequence of its slices, a carry. */
void shape_scan(const Graph *graph, const Ref *inputs, Node *node) {
    const ScanBody *scan = node->attributes->scan;
    const Module *m = &scan->module;
    assert(scan->steps >= 1 && m->arguments.count == scan->captured + scan->sequences);
    assert(node->input_count == m->arguments.count + m->variables.count);
    for (size_t i = 0; i < m->arguments.count + m->variables.count; i++) {
        const Node *input = ir_node(graph, inputs[i]);
        bool argument = i < m->arguments.count, sequence = argument && i >= scan->captured;
        Shape inner = argument ? m->arguments.data[i].shape : m->variables.data[i - m->arguments.count].shape;
        Element element = argument ? m->arguments.data[i].element : m->variables.data[i - m->arguments.count].element;
        Shape outer = sequence ? scan_stacked(&inner, scan->steps) : inner;
        assert(shape_equal(&input->shape, &outer) && input->element == element);
        (void)input, (void)outer, (void)element;
    }
    node->shape = (Shape){ 0 };
    node->element = ELEMENT_F32;
}

void shape_part(const Graph *graph, const Ref *inputs, Node *node) {
    const Node *from = ir_node(graph, inputs[0]);
    assert(from->op == OPCODE_SCAN);
    const ScanBody *scan = from->attributes->scan;
    const Program *body = scan_of(from);
    size_t index = node->attributes->index, carries = scan->module.variables.count;
    assert(index < carries + body->results.count);
    if (index < carries) {
        node->shape = scan->module.variables.data[index].shape;
        node->element = scan->module.variables.data[index].element;
        return;
    }
    const Node *result = ir_node(&body->graph, body->results.data[index - carries]);
    node->shape = scan_stacked(&result->shape, scan->steps);
    node->element = result->element;
}

Ref scan_next(const ScanBody *scan, uint32_t carry) {
    const Graph *graph = &scan->module.programs[scan->kind].graph;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op == OPCODE_STORE && node->attributes->index == carry) return ir_arg(graph, node, 0);
    }
    assert(0 && "each carry is stored once");
    return NO_REF;
}

ScanBody *scan_copy(Compilation *comp, const ScanBody *scan) {
    ScanBody *copy = arena_alloc(comp, sizeof *copy);
    const Program *from = &scan->module.programs[scan->kind];
    *copy = *scan;
    copy->module.arguments.capacity = copy->module.arguments.count;     /* grows into memory of its own */
    copy->module.variables.capacity = copy->module.variables.count;
    *scan_program(copy) = program_copy(comp, from);
    return copy;
}

void scan_replace(Compilation *comp, Graph *graph, Ref ref, const ScanBody *scan) {
    ir_own_attributes(comp, &graph->nodes.data[ref])->scan = scan;
}

bool scan_draws(const Graph *graph) {
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op == OPCODE_RANDOM || (node->op == OPCODE_SCAN && scan_draws(&scan_of(node)->graph))) return true;
    }
    return false;
}

bool scan_keeps_samples_apart(const Node *scan) {
    const Graph *graph = &scan_of(scan)->graph;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        OpKind kind = op_info(node->op)->kind;
        if (node->op == OPCODE_BATCH_SIZE || node->op == OPCODE_RANDOM) return false;
        if (kind == KIND_SOURCE && node->op != OPCODE_LOAD) continue;
        const Shape *shape = node->op == OPCODE_STORE ? &ir_node(graph, ir_arg(graph, node, 0))->shape : &node->shape;
        bool along = (node->op == OPCODE_REVERSE || node->op == OPCODE_CUMSUM) && node->attributes->axis == 0;
        if (!shape->batched || along || kind == KIND_GATHER || kind == KIND_SCAN) return false;
    }
    return true;
}

/* ---- a body written anew ---- */

typedef struct Rewrite { Compilation *comp; Builder builder; const Graph *old; Ref *map; } Rewrite;

static Rewrite rewrite_begin(Compilation *comp, const Graph *old, Graph *result) {
    Rewrite w = { .comp = comp, .builder = { .comp = comp, .graph = result }, .old = old };
    w.map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *w.map);
    for (size_t i = 0; i < old->nodes.count; i++) w.map[i] = NO_REF;
    return w;
}

static void rewrite_copy(Rewrite *w, Ref ref, const Attributes *attributes) {
    Node node = *ir_node(w->old, ref);
    Ref *inputs = arena_alloc(w->comp, (node.input_count + 1) * sizeof *inputs);
    for (uint32_t i = 0; i < node.input_count; i++) inputs[i] = w->map[ir_arg(w->old, &node, i)];
    Attributes *own = arena_alloc(w->comp, sizeof *own);
    *own = attributes != NULL ? *attributes : *node.attributes;
    if (node.op == OPCODE_CUSTOM) own->placeholder = w->map[own->placeholder];
    node.attributes = own;
    w->builder.origin = node.origin;
    w->builder.role = node.role;
    w->map[ref] = ir_append(&w->builder, node, inputs, node.input_count);
}

/* ---- what is known outside ---- */

/* The fill that a carry starts with and that every step gives it again, or NULL. */
static const Node *constant_carry(const Graph *graph, const Node *node, uint32_t carry) {
    const ScanBody *scan = node->attributes->scan;
    const Node *start = ir_node(graph, ir_arg(graph, node, scan->captured + scan->sequences + carry));
    const Node *next = ir_node(&scan_of(node)->graph, scan_next(scan, carry));
    bool same = start->op == OPCODE_FILL && next->op == OPCODE_FILL && start->attributes->number == next->attributes->number;
    return same ? start : NULL;
}

Ref scan_part_known(const Graph *graph, Ref ref, uint32_t index) {
    const Node *node = ir_node(graph, ref);
    const ScanBody *scan = node->attributes->scan;
    bool known = index < scan->module.variables.count && constant_carry(graph, node, index) != NULL;
    return known ? ir_arg(graph, node, scan->captured + scan->sequences + index) : NO_REF;
}

/* The fill that a source of the body is in every step, or NULL. */
static const Node *known_source(const Graph *graph, const Node *node, const Node *source) {
    if (source->op == OPCODE_LOAD) return constant_carry(graph, node, source->attributes->index);
    if (source->op != OPCODE_INPUT) return NULL;
    const Node *outer = ir_node(graph, ir_arg(graph, node, source->attributes->index));
    return outer->op == OPCODE_FILL ? outer : NULL;
}

void scan_inform(Compilation *comp, Graph *graph, Ref ref) {
    const Node node = *ir_node(graph, ref);
    ScanBody *scan = scan_copy(comp, node.attributes->scan);
    Program *body = scan_program(scan);
    Graph result = { 0 };
    Rewrite w = rewrite_begin(comp, &body->graph, &result);
    for (Ref at = 0; at < body->graph.nodes.count; at++) {
        const Node *source = ir_node(&body->graph, at), *known = known_source(graph, &node, source);
        w.builder.origin = source->origin;
        w.builder.role = source->role;
        if (known != NULL) w.map[at] = ir_fill(&w.builder, known->attributes->number, known->element, source->shape);
        else rewrite_copy(&w, at, NULL);
    }
    for (size_t i = 0; i < body->results.count; i++) body->results.data[i] = w.map[body->results.data[i]];
    body->graph = result;
    scan_replace(comp, graph, ref, scan);
}

/* ---- what nothing needs ---- */

typedef struct Pruning {
    Compilation *comp;
    Graph *graph;
    Ref ref;
    const ScanBody *old;
    const Program *body;
    bool *live, *carry, *result;        /* of each node of the body, carry, result */
    uint32_t *argument, *new_carry, *new_result;    /* the number that each gets; an argument that goes: UINT32_MAX */
    uint32_t *same_argument, *same_result;          /* the first that is the same value */
} Pruning;

/* Marks what the results and carries that are needed are made of; a carry that is read there is needed as well. */
static void prune_mark(Pruning *p) {
    const Graph *body = &p->body->graph;
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < p->body->results.count; i++)
            if (p->result[i]) p->live[p->body->results.data[i]] = true;
        for (Ref ref = (Ref)body->nodes.count; ref-- > 0;) {
            const Node *node = ir_node(body, ref);
            if (node->op == OPCODE_STORE) p->live[ref] = p->carry[node->attributes->index];
            if (!p->live[ref]) continue;
            for (uint32_t i = 0; i < node->input_count; i++) p->live[ir_arg(body, node, i)] = true;
            if (node->op == OPCODE_CUSTOM) p->live[node->attributes->placeholder] = true;
            if (node->op != OPCODE_LOAD || p->carry[node->attributes->index]) continue;
            p->carry[node->attributes->index] = true;
            more = true;
        }
    }
}

/* Numbers what stays, in the old order, and cuts the scan's inputs to it. */
static void prune_number(Pruning *p, ScanBody *scan) {
    Node *node = &p->graph->nodes.data[p->ref];
    const Module *m = &p->old->module;
    uint32_t arguments = p->old->captured + p->old->sequences, kept = 0;
    Ref *inputs = p->graph->inputs.data + node->first_input;
    scan->captured = scan->sequences = 0;
    memset(&scan->module.arguments, 0, sizeof scan->module.arguments);
    memset(&scan->module.variables, 0, sizeof scan->module.variables);
    for (uint32_t i = 0; i < arguments; i++) {
        if (p->argument[i] == UINT32_MAX) continue;
        p->argument[i] = kept;
        if (i < p->old->captured) scan->captured++;
        else scan->sequences++;
        array_push(p->comp, &scan->module.arguments, m->arguments.data[i]);
        inputs[kept++] = inputs[i];
    }
    for (uint32_t k = 0; k < m->variables.count; k++) {
        if (!p->carry[k]) continue;
        p->new_carry[k] = (uint32_t)scan->module.variables.count;
        array_push(p->comp, &scan->module.variables, m->variables.data[k]);
        inputs[kept++] = inputs[arguments + k];
    }
    node->input_count = kept;
}

static void prune_arguments(Pruning *p) {
    const Graph *body = &p->body->graph;
    const Node *scan = ir_node(p->graph, p->ref);
    uint32_t captured = p->old->captured, arguments = captured + p->old->sequences;
    for (uint32_t i = 0; i < arguments; i++) {
        p->argument[i] = UINT32_MAX;
        p->same_argument[i] = i;
        for (uint32_t k = i; k-- > (i < captured ? 0 : captured);)
            if (ir_arg(p->graph, scan, k) == ir_arg(p->graph, scan, i)) p->same_argument[i] = k;
    }
    for (Ref ref = 0; ref < body->nodes.count; ref++) {
        const Node *node = ir_node(body, ref);
        if (p->live[ref] && node->op == OPCODE_INPUT) p->argument[p->same_argument[node->attributes->index]] = 0;
    }
}

static void prune_body(Pruning *p, ScanBody *scan) {
    Program *body = scan_program(scan);
    Graph result = { 0 };
    Rewrite w = rewrite_begin(p->comp, &p->body->graph, &result);
    for (Ref ref = 0; ref < p->body->graph.nodes.count; ref++) {
        if (!p->live[ref]) continue;
        const Node *node = ir_node(&p->body->graph, ref);
        Attributes attributes = *node->attributes;
        if (node->op == OPCODE_INPUT) attributes.index = p->argument[p->same_argument[attributes.index]];
        if (node->op == OPCODE_LOAD || node->op == OPCODE_STORE) attributes.index = p->new_carry[attributes.index];
        rewrite_copy(&w, ref, &attributes);
    }
    size_t count = 0;
    for (size_t i = 0; i < p->body->results.count; i++)
        if (p->result[i]) body->results.data[count++] = w.map[p->body->results.data[i]];
    body->results.count = count;
    body->graph = result;
}

/* Which results the parts name; of those that are one value the first stands for all. */
static void prune_results(Pruning *p, bool sharing) {
    size_t carries = p->old->module.variables.count, results = p->body->results.count;
    uint32_t count = 0;
    for (size_t i = 0; i < results; i++) {
        p->same_result[i] = (uint32_t)i;
        for (size_t k = i; sharing && k-- > 0;)
            if (p->body->results.data[k] == p->body->results.data[i]) p->same_result[i] = (uint32_t)k;
    }
    for (Ref ref = p->ref + 1; ref < p->graph->nodes.count; ref++) {
        const Node *node = ir_node(p->graph, ref);
        if (node->op != OPCODE_PART || ir_arg(p->graph, node, 0) != p->ref) continue;
        if (node->attributes->index < carries) p->carry[node->attributes->index] = true;
        else p->result[p->same_result[node->attributes->index - carries]] = true;
    }
    for (size_t i = 0; i < results; i++)
        if (p->result[i]) p->new_result[i] = count++;
}

static void prune_parts(Pruning *p) {
    size_t carries = p->old->module.variables.count;
    uint32_t kept = 0;
    for (size_t k = 0; k < carries; k++) kept += p->carry[k];
    for (Ref ref = p->ref + 1; ref < p->graph->nodes.count; ref++) {
        Node *node = &p->graph->nodes.data[ref];
        if (node->op != OPCODE_PART || ir_arg(p->graph, node, 0) != p->ref) continue;
        uint32_t *index = &ir_own_attributes(p->comp, node)->index;
        *index = *index < carries ? p->new_carry[*index] : kept + p->new_result[p->same_result[*index - carries]];
    }
}

static Pruning prune_begin(Compilation *comp, Graph *graph, Ref ref, const ScanBody *old) {
    const Program *body = &old->module.programs[old->kind];
    size_t most = old->module.variables.count + body->results.count + old->module.arguments.count + 1;
    Pruning p = { .comp = comp, .graph = graph, .ref = ref, .old = old, .body = body };
    p.live = arena_alloc(comp, body->graph.nodes.count + 1);
    p.carry = arena_alloc(comp, most);
    p.result = arena_alloc(comp, most);
    p.argument = arena_alloc(comp, 5 * most * sizeof *p.argument);
    p.same_argument = p.argument + most;
    p.new_carry = p.same_argument + most;
    p.new_result = p.new_carry + most;
    p.same_result = p.new_result + most;
    return p;
}

void scan_prune(Compilation *comp, Graph *graph, Ref ref, bool sharing) {
    const ScanBody *old = ir_node(graph, ref)->attributes->scan;
    Pruning p = prune_begin(comp, graph, ref, old);
    ScanBody *scan = scan_copy(comp, old);
    prune_results(&p, sharing);
    prune_mark(&p);
    prune_arguments(&p);
    prune_number(&p, scan);
    prune_body(&p, scan);
    prune_parts(&p);
    scan_replace(comp, graph, ref, scan);
}

/* ---- rows that lie apart ---- */

/* Whether a node may read an operand whose rows, along the batch, do not follow each other. */
static bool reads_rows_apart(const Graph *graph, const Node *node, uint32_t i) {
    const Node *x = ir_node(graph, ir_arg(graph, node, i));
    switch (node->op) {
    case OPCODE_RESHAPE: return node->shape.dims[0] == x->shape.dims[0];
    case OPCODE_CONTRACT: case OPCODE_STORE: case OPCODE_TRANSPOSE: case OPCODE_SLICE: case OPCODE_PAD: case OPCODE_CONCAT:
    case OPCODE_REVERSE: return true;
    default: return op_info(node->op)->kind == KIND_ELEMENTWISE;
    }
}

/* A copy; its rows are to lie so many rows apart, or 0. */
static Ref copied(Rewrite *w, Ref x, int64_t apart) {
    Attributes *attributes = arena_alloc(w->comp, sizeof *attributes);
    attributes->apart = apart;
    Node node = { .op = OPCODE_EXPAND, .shape = ir_node(w->builder.graph, x)->shape, .attributes = attributes };
    return ir_append(&w->builder, node, &x, 1);
}

static bool is_apart(const Graph *graph, Ref ref) { return ir_node(graph, view_root(graph, ref))->attributes->apart > 0; }

void scan_order_stacks(Compilation *comp, Program *program) {
    Graph *graph = &program->graph;
    bool *other = arena_alloc(comp, graph->nodes.count + 1);            /* read by something else than scans */
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        for (uint32_t i = 0; i < node->input_count; i++) {
            const ScanBody *scan = node->attributes->scan;
            bool sequence = scan != NULL && i >= scan->captured && i < scan->captured + scan->sequences;
            other[ir_arg(graph, node, i)] |= !sequence;
        }
    }
    for (size_t i = 0; i < program->results.count; i++) other[program->results.data[i]] = true;
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op != OPCODE_PART || other[ref] || !node->shape.batched) continue;
        const ScanBody *scan = ir_node(graph, ir_arg(graph, node, 0))->attributes->scan;
        if (node->attributes->index < scan->module.variables.count) continue;
        ir_own_attributes(comp, &graph->nodes.data[ref])->by_step = true;
    }
}

/* The scan whose body is settled: from its node it is known how its sequences and stacks lie. */
typedef struct Settling { Rewrite w; const Graph *outer; Ref self; const ScanBody *scan; } Settling;

/* How many rows apart the rows of an outer sequence's slices lie. */
static int64_t rows_apart(const Settling *t, Ref sequence, const Shape *slice) {
    return slice->batched && !ir_node(t->outer, sequence)->attributes->by_step ? t->scan->steps : 0;
}

static int64_t result_apart(const Settling *t, size_t result, const Shape *slice) {
    for (Ref ref = t->self + 1; ref < t->outer->nodes.count; ref++) {
        const Node *node = ir_node(t->outer, ref);
        bool own = node->op == OPCODE_PART && ir_arg(t->outer, node, 0) == t->self;
        if (own && node->attributes->index == t->scan->module.variables.count + result) return rows_apart(t, ref, slice);
    }
    return 0;
}

/* A slice of a batched sequence gets its place in the sequence as an attribute. */
static void settle_node(Settling *t, Ref ref) {
    Rewrite *w = &t->w;
    const Node *node = ir_node(w->old, ref);
    Attributes attributes = *node->attributes;
    if (node->op == OPCODE_INPUT && attributes.index >= t->scan->captured)
        attributes.apart = rows_apart(t, ir_arg(t->outer, ir_node(t->outer, t->self), attributes.index), &node->shape);
    for (uint32_t i = 0; i < node->input_count; i++) {
        Ref input = ir_arg(w->old, node, i);
        if (is_apart(w->builder.graph, w->map[input]) && !reads_rows_apart(w->old, node, i))
            w->map[input] = copied(w, w->map[input], 0);
    }
    rewrite_copy(w, ref, &attributes);
}

void scan_settle(Compilation *comp, const Graph *outer, Ref ref, ScanBody *scan) {
    Program *body = scan_program(scan);
    Graph result = { 0 };
    Settling t = { rewrite_begin(comp, &body->graph, &result), outer, ref, scan };
    Ref *old = arena_alloc(comp, (body->results.count + 1) * sizeof *old);
    for (size_t i = 0; i < body->results.count; i++) old[i] = body->results.data[i];
    for (Ref at = 0; at < body->graph.nodes.count; at++) {
        const Node *node = ir_node(&body->graph, at);
        t.w.builder.origin = node->origin;
        t.w.builder.role = node->role;
        settle_node(&t, at);
        for (size_t i = 0; i < body->results.count; i++)        /* right here: before a store to a carry that it shows */
            if (old[i] == at) body->results.data[i] = copied(&t.w, t.w.map[at], result_apart(&t, i, &node->shape));
    }
    body->graph = result;
}
