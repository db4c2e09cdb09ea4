/* scan_gradient.c - the gradient of a scan: a scan that goes the other way, whose carries are the adjoints of the carries.
 *
 * Reads a scan and the adjoints of its parts; appends the other scan, and stacks to the first of what each step leaves for
 * it. The body is copied and differentiated as any graph is; then each value that the derivatives read comes from a stack,
 * or again from cheap operations on such. A captured value's adjoint is summed over the steps; but what is a contraction of
 * short sums in each step is one contraction over all steps behind the loop. Example, h = tanh(x + h w):
 *   forward   stacks h before each step and tanh's result y
 *   backward  carry d: e = (d + dh) (1 - y y), stack e, d = e wᵀ; carry s: s + contract "nu,nv->uv" h e
 *   after     dx = e, dw = s; of small batches dw = contract "ntu,ntv->uv" h e */
#include "nnc.h"

#include <string.h>

typedef struct Term { Ref ref; bool after; } Term;             /* of a captured value's adjoint; after: behind the loop */

/* The draft is a copy of the body with its derivatives behind it; then the body of the other scan is made of it. */
typedef struct Backward {
    Gradient *g;
    Compilation *comp;
    Builder *outer;
    Ref self;
    Node node;
    const ScanBody *forward;
    ScanBody *grown;                    /* forward with more results */
    uint32_t arguments, carries, results;           /* of forward */
    Graph draft;
    size_t copied;                      /* draft nodes that are copies */
    Ref *copy, *original;               /* of a node of forward: its copy; of a copy: its node of grown */
    Ref *adjoint;                       /* of each argument and carry, a node of the draft or NO_REF */
    bool *stacked;                      /* of each draft node: it comes from, or goes into, a stack */
    Ref *outside;                       /* of each draft node: the sequence or the captured value that it is outside */
    bool *live;                         /* of each draft node: the other body needs it */
    ScanBody *scan;                     /* the other one's */
    Ref *map;                           /* of a draft node: the node of the other body */
    uint32_t *argument;                 /* of a draft node: which argument of the other body it is, or UINT32_MAX */
    uint32_t *adjoint_carry;            /* of each carry: the other one's carry that is its adjoint */
    ARRAY(Ref) inputs, starts;          /* of the other scan: all, where its carries start */
    ARRAY(Ref) stacks;                  /* draft nodes that are the other scan's results */
    Ref other;
} Backward;

void gradient_part(Gradient *g, Ref self, Ref d) {
    const Graph *graph = gradient_builder(g)->graph;
    gradient_reach(g, ir_arg(graph, ir_node(graph, self), 0), d);
}

static const Node *draft_node(const Backward *w, Ref ref) { return ir_node(&w->draft, ref); }

/* ---- the draft ---- */

static void copy_body(Backward *w, Builder *b) {
    const Graph *body = &scan_of(&w->node)->graph;
    w->copy = arena_alloc(w->comp, (body->nodes.count + 1) * sizeof *w->copy);
    w->original = arena_alloc(w->comp, (body->nodes.count + 1) * sizeof *w->original);
    for (Ref ref = 0; ref < body->nodes.count; ref++) {
        Node node = *ir_node(body, ref);
        if (node.op == OPCODE_STORE) continue;
        Ref *inputs = arena_alloc(w->comp, (node.input_count + 1) * sizeof *inputs);
        for (uint32_t i = 0; i < node.input_count; i++) inputs[i] = w->copy[ir_arg(body, &node, i)];
        if (node.op == OPCODE_CUSTOM) {
            Attributes *attributes = arena_alloc(w->comp, sizeof *attributes);
            *attributes = *node.attributes;
            attributes->placeholder = w->copy[attributes->placeholder];
            node.attributes = attributes;
        }
        b->origin = node.origin;
        b->role = node.role;
        w->copy[ref] = ir_append(b, node, inputs, node.input_count);
        w->original[w->copy[ref]] = ref;
    }
    w->copied = w->draft.nodes.count;
}

/* What has arrived at the part of this index, or NO_REF. */
static Ref part_adjoint(const Backward *w, uint32_t index) {
    const Graph *graph = w->outer->graph;
    for (Ref ref = w->self + 1; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op == OPCODE_PART && ir_arg(graph, node, 0) == w->self && node->attributes->index == index)
            return gradient_at(w->g, ref);
    }
    return NO_REF;
}

/* Inputs and loads beyond those of the body stand for adjoints: of a result, of a carry's next value. */
static Ref draft_source(Backward *w, Builder *b, Op op, uint32_t index, Shape shape) {
    Attributes *attributes = arena_alloc(w->comp, sizeof *attributes);
    attributes->index = index;
    return ir_append(b, (Node){ .op = op, .shape = shape, .attributes = attributes }, NULL, 0);
}

static void differentiate_body(Backward *w, Builder *b) {
    const Program *body = scan_of(&w->node);
    const Module *m = &w->forward->module;
    size_t most = w->carries + w->results + w->arguments + 1, given = 0, count = 0;
    Ref *results = arena_alloc(w->comp, 4 * most * sizeof *results);
    Ref *seeds = results + most, *targets = seeds + most, *gradients = targets + most;
    uint32_t *slots = arena_alloc(w->comp, most * sizeof *slots);
    for (uint32_t k = 0; k < w->carries; k++) {
        if (m->variables.data[k].element != ELEMENT_F32) continue;
        results[given] = w->copy[scan_next(w->forward, k)];
        seeds[given++] = draft_source(w, b, OPCODE_LOAD, w->carries + k, m->variables.data[k].shape);
    }
    for (uint32_t i = 0; i < w->results; i++) {
        if (part_adjoint(w, w->carries + i) == NO_REF) continue;
        results[given] = w->copy[body->results.data[i]];
        seeds[given] = draft_source(w, b, OPCODE_INPUT, w->arguments + i, draft_node(w, results[given])->shape);
        given++;
    }
    for (Ref ref = 0; ref < w->copied; ref++) {
        const Node *node = draft_node(w, ref);
        if (node->element != ELEMENT_F32 || (node->op != OPCODE_INPUT && node->op != OPCODE_LOAD)) continue;
        uint32_t index = node->attributes->index;
        if (node->op == OPCODE_INPUT && !gradient_wants(w->g, ir_arg(w->outer->graph, &w->node, index))) continue;
        slots[count] = node->op == OPCODE_INPUT ? index : w->arguments + index;
        targets[count++] = ref;
        assert(count < most);
    }
    gradient_run_seeded(b, results, seeds, given, targets, count, gradients);
    for (size_t i = 0; i < most; i++) w->adjoint[i] = NO_REF;
    for (size_t i = 0; i < count; i++) w->adjoint[slots[i]] = gradients[i];
}

/* ---- what comes from where ---- */

/* A value of the forward scan: a copy, or a part of a scan in the body that its own gradient has added. */
static bool is_forward(const Backward *w, Ref ref) {
    const Node *node = draft_node(w, ref);
    return ref < w->copied || (node->op == OPCODE_PART && ir_arg(&w->draft, node, 0) < w->copied);
}

/* Found anew in every step without work: literals, tables, random numbers, the body's arguments. */
static bool is_free(const Node *node) {
    return node->op != OPCODE_LOAD && op_info(node->op)->kind == KIND_SOURCE;
}

/* Cheaper to do again than to store and load. */
static bool is_cheap(const Node *node) {
    switch (node->op) {
    case OPCODE_EXP: case OPCODE_EXPM1: case OPCODE_LOG: case OPCODE_LOG1P: case OPCODE_SIN: case OPCODE_COS: case OPCODE_TANH:
    case OPCODE_SIGMOID: case OPCODE_ERF: case OPCODE_POW: return false;
    default: return op_info(node->op)->kind == KIND_ELEMENTWISE || op_info(node->op)->kind == KIND_MOVE;
    }
}

/* Of what makes the value: what a custom's derivative is made of does not count. */
static uint32_t operand_count(const Node *node) { return node->op == OPCODE_CUSTOM ? 1 : node->input_count; }

static bool is_available(const Backward *w, Ref ref, bool *known) {
    const Node *node = draft_node(w, ref);
    if (known[ref] || is_free(node) || w->stacked[ref]) return true;
    if (!is_cheap(node)) return false;
    for (uint32_t i = 0; i < operand_count(node); i++)
        if (!is_available(w, ir_arg(&w->draft, node, i), known)) return false;
    return known[ref] = true;
}

/* Marks what the other body computes: what leads to `roots`, down to free and stacked values. */
static void mark_live(Backward *w, Ref root) {
    ARRAY(Ref) todo = { 0 };
    array_push(w->comp, &todo, root);
    while (todo.count > 0) {
        Ref ref = todo.data[--todo.count];
        const Node *node = draft_node(w, ref);
        if (w->live[ref]) continue;
        w->live[ref] = true;
        if (is_forward(w, ref) && w->stacked[ref]) continue;
        for (uint32_t i = 0; i < operand_count(node); i++) array_push(w->comp, &todo, ir_arg(&w->draft, node, i));
    }
}

/* What a chain of copies is made of. */
static Ref move_source(const Backward *w, Ref ref) {
    const Node *node = draft_node(w, ref);
    while (node->op == OPCODE_EXPAND || node->op == OPCODE_RESHAPE || node->op == OPCODE_CUSTOM || node->op == OPCODE_STOP_GRADIENT) {
        ref = ir_arg(&w->draft, node, 0);
        node = draft_node(w, ref);
    }
    return ref;
}

/* Forward values that derivatives read: those that are not cheap are stacked, then cheap ones of which a part would be
 * missing. What is found again may be rounded otherwise, so what is compared for being equal is stacked too: a maximum must
 * be found among its operands. */
static void choose_stacks(Backward *w) {
    size_t count = w->draft.nodes.count;
    bool *read = arena_alloc(w->comp, count + 1), *known = arena_alloc(w->comp, count + 1);
    for (Ref ref = 0; ref < count; ref++) {
        const Node *node = draft_node(w, ref);
        if (!w->live[ref] || is_forward(w, ref)) continue;
        for (uint32_t i = 0; i < node->input_count; i++) {
            Ref input = ir_arg(&w->draft, node, i), source = move_source(w, input);
            if (!is_forward(w, input)) continue;
            read[input] = true;
            if (node->op == OPCODE_EQUAL && !is_free(draft_node(w, source))) w->stacked[source] = true;
        }
    }
    for (Ref ref = 0; ref < count; ref++)
        if (read[ref] && !is_free(draft_node(w, ref)) && !is_cheap(draft_node(w, ref))) w->stacked[ref] = true;
    for (Ref ref = 0; ref < count; ref++) {
        if (!read[ref] || is_available(w, ref, known)) continue;
        Ref from = move_source(w, ref);             /* of what is repeated the source is stacked */
        if (!is_available(w, from, known)) w->stacked[from] = true;
    }
}

/* The forward scan's stack of a value, added unless it is there. */
static Ref forward_stack(Backward *w, Ref ref) {
    Program *body = scan_program(w->grown);
    const Node *node = draft_node(w, ref);
    Ref original;
    if (ref < w->copied) original = w->original[ref];
    else {
        Builder b = { .comp = w->comp, .graph = &body->graph, .origin = node->origin };
        original = ir_part(&b, w->original[ir_arg(&w->draft, node, 0)], node->attributes->index);
    }
    size_t index = 0;
    while (index < body->results.count && body->results.data[index] != original) index++;
    if (index == body->results.count) array_push(w->comp, &body->results, original);
    scan_replace(w->comp, w->outer->graph, w->self, w->grown);
    return ir_part(w->outer, w->self, w->carries + (uint32_t)index);
}

/* The value outside that a draft node's values are slices of, or that it is in every step (then *sequence is false). */
static Ref outside(Backward *w, Ref ref, bool *sequence) {
    const Node *node = draft_node(w, ref);
    uint32_t index = node->attributes->index;
    *sequence = node->op != OPCODE_INPUT || index >= w->forward->captured;
    if (w->outside[ref] != NO_REF) return w->outside[ref];
    if (node->op != OPCODE_INPUT) w->outside[ref] = forward_stack(w, ref);
    else if (index < w->arguments) w->outside[ref] = ir_arg(w->outer->graph, &w->node, index);
    else w->outside[ref] = part_adjoint(w, w->carries + index - w->arguments);
    return w->outside[ref];
}

/* ---- terms of a captured value's adjoint ---- */

typedef struct Terms { ARRAY(Term) list; } Terms;

static Ref without_reshape(const Backward *w, Ref ref) {
    while (draft_node(w, ref)->op == OPCODE_RESHAPE) ref = ir_arg(&w->draft, draft_node(w, ref), 0);
    return ref;
}

static bool can_stack(const Backward *w, Ref ref) {
    const Node *node = draft_node(w, ref);
    bool literal = node->op != OPCODE_INPUT && is_free(node);
    return node->shape.rank < MAX_RANK && !literal;
}

/* A step's sums have so few terms that the product is better taken over all steps: adding to a matrix in every step costs
 * more than stacking the operands. */
static bool is_short(const Backward *w, const Node *product) {
    enum { ENOUGH = 32 };
    const Attributes *attributes = product->attributes;
    const Shape *shape = &draft_node(w, ir_arg(&w->draft, product, 0))->shape;
    int64_t terms = 1;
    for (int axis = 0; axis < shape->rank; axis++) {
        char letter = attributes->labels[0][axis];
        if (strchr(attributes->labels[1], letter) == NULL || strchr(attributes->labels[2], letter) != NULL) continue;
        terms *= shape->batched && axis == 0 ? w->forward->module.batch * shape->dims[0] : shape->dims[axis];
    }
    return terms < ENOUGH;
}

static void find_terms(Backward *w, Ref sum, Terms *terms) {
    ARRAY(Ref) todo = { 0 };
    array_push(w->comp, &todo, sum);
    while (todo.count > 0) {
        Ref ref = todo.data[--todo.count];
        const Node *node = draft_node(w, ref);
        if (node->op == OPCODE_ADD) {
            for (uint32_t i = 2; i-- > 0;) array_push(w->comp, &todo, ir_arg(&w->draft, node, i));
            continue;
        }
        const Node *product = draft_node(w, without_reshape(w, ref));
        bool after = product->op == OPCODE_CONTRACT && is_short(w, product) && can_stack(w, ir_arg(&w->draft, product, 0)) &&
                     can_stack(w, ir_arg(&w->draft, product, 1));
        array_push(w->comp, &terms->list, ((Term){ ref, after }));
    }
}

static void want_stack(Backward *w, Ref ref) {
    if (is_forward(w, ref)) {
        if (!is_free(draft_node(w, ref))) w->stacked[ref] = true;
        return;
    }
    if (is_free(draft_node(w, ref))) return;
    mark_live(w, ref);
    if (w->stacked[ref]) return;
    w->stacked[ref] = true;
    array_push(w->comp, &w->stacks, ref);
}

/* A sum of what is stacked anyway is taken behind the loop too; what is left is summed step by step. */
static void settle_terms(Backward *w, Terms *terms) {
    for (size_t i = 0; i < terms->list.count; i++) {
        Term *term = &terms->list.data[i];
        Ref ref = without_reshape(w, term->ref);
        const Node *node = draft_node(w, ref);
        if (node->op == OPCODE_SUM) {
            Ref x = ir_arg(&w->draft, node, 0);
            term->after = can_stack(w, x) && !is_forward(w, x) && (w->stacked[x] || draft_node(w, x)->op == OPCODE_INPUT);
        }
        if (!term->after) mark_live(w, term->ref);
    }
}

/* A letter that neither labels of the contraction have. */
static char free_letter(const Attributes *attributes) {
    for (char letter = 'A'; letter <= 'Z'; letter++)
        if (!strchr(attributes->labels[0], letter) && !strchr(attributes->labels[1], letter)) return letter;
    return '?';
}

/* The labels of an operand's stack: the steps' letter behind the batch's. */
static void stack_labels(const char *labels, bool batched, char letter, char *result) {
    size_t at = batched ? 1 : 0, length = strlen(labels);
    memcpy(result, labels, at);
    result[at] = letter;
    memcpy(result + at + 1, labels + at, length - at + 1);
}

static Ref stack_of(Backward *w, Ref ref, bool *sequence) {
    *sequence = true;
    if (is_forward(w, ref) || draft_node(w, ref)->op == OPCODE_INPUT) return outside(w, ref, sequence);
    size_t index = 0;
    while (w->stacks.data[index] != ref) index++;
    return ir_part(w->outer, w->other, (uint32_t)(w->starts.count + index));
}

static Ref contract_after(Backward *w, const Node *node) {
    char labels[2][MAX_RANK + 1], letter = free_letter(node->attributes);
    Ref operands[2];
    for (uint32_t i = 0; i < 2; i++) {
        bool sequence;
        Ref ref = ir_arg(&w->draft, node, i);
        operands[i] = stack_of(w, ref, &sequence);
        if (sequence) stack_labels(node->attributes->labels[i], draft_node(w, ref)->shape.batched, letter, labels[i]);
        else strcpy(labels[i], node->attributes->labels[i]);
    }
    return ir_contract(w->outer, operands[0], operands[1], labels[0], labels[1], node->attributes->labels[2]);
}

static Ref sum_after(Backward *w, const Node *node) {
    bool sequence;
    Ref x = ir_arg(&w->draft, node, 0), stack = stack_of(w, x, &sequence);
    int at = draft_node(w, x)->shape.batched ? 1 : 0;
    uint32_t axes = node->attributes->axes, low = axes & ((1u << at) - 1);
    axes = low | (axes >> at) << (at + 1) | 1u << at;
    return ir_reduce(w->outer, OPCODE_SUM, stack, axes, false);
}

static void flow_terms(Backward *w, uint32_t argument, const Terms *terms, Ref accumulated) {
    Ref x = ir_arg(w->outer->graph, &w->node, argument);
    Shape shape = ir_node(w->outer->graph, x)->shape;
    if (accumulated != NO_REF) gradient_flow(w->g, x, accumulated);
    for (size_t i = 0; i < terms->list.count; i++) {
        if (!terms->list.data[i].after) continue;
        const Node node = *draft_node(w, without_reshape(w, terms->list.data[i].ref));
        Ref d = node.op == OPCODE_CONTRACT ? contract_after(w, &node) : sum_after(w, &node);
        gradient_flow(w->g, x, ir_reshape(w->outer, d, shape));
    }
}

/* ---- the other scan ---- */

static void argument_add(Backward *w, Ref ref, Ref from) {
    const Node *node = draft_node(w, ref);
    array_push(w->comp, &w->inputs, from);
    array_push(w->comp, &w->scan->module.arguments, ((Argument){ .name = "x", .element = node->element, .shape = node->shape }));
    w->argument[ref] = (uint32_t)w->inputs.count - 1;
}

/* Captured values first, then sequences: those of the forward scan, its stacks, adjoints of its stacks. */
static void find_arguments(Backward *w) {
    for (int sequences = 0; sequences < 2; sequences++)
        for (Ref ref = 0; ref < w->draft.nodes.count; ref++) {
            const Node *node = draft_node(w, ref);
            bool stacked = is_forward(w, ref) && w->stacked[ref], sequence;
            if (!w->live[ref] || (node->op != OPCODE_INPUT && !stacked)) continue;
            bool captured = node->op == OPCODE_INPUT && node->attributes->index < w->forward->captured;
            if (captured == (sequences != 0)) continue;
            argument_add(w, ref, outside(w, ref, &sequence));
            if (captured) w->scan->captured++;
            else w->scan->sequences++;
        }
}

static uint32_t carry_add(Backward *w, const char *name, Shape shape, Ref start) {
    Variable carry = { .name = name, .kind = VARIABLE_CARRY, .shape = shape };
    array_push(w->comp, &w->scan->module.variables, carry);
    if (start == NO_REF) start = ir_fill(w->outer, 0, ELEMENT_F32, shape);
    array_push(w->comp, &w->starts, start);
    return (uint32_t)w->starts.count - 1;
}

static void copy_live(Backward *w, Builder *b) {
    for (Ref ref = 0; ref < w->draft.nodes.count; ref++) {
        Node node = *draft_node(w, ref);
        if (!w->live[ref]) continue;
        b->origin = node.origin;
        b->role = is_forward(w, ref) ? node.role : ROLE_GRADIENT;
        if (w->argument[ref] != UINT32_MAX) {
            w->map[ref] = ir_input(b, w->argument[ref], node.element, node.shape);
            continue;
        }
        if (node.op == OPCODE_LOAD) {
            w->map[ref] = ir_load(b, &w->scan->module, w->adjoint_carry[node.attributes->index - w->carries]);
            continue;
        }
        if (node.op == OPCODE_CUSTOM || node.op == OPCODE_STOP_GRADIENT) {
            w->map[ref] = w->map[ir_arg(&w->draft, &node, 0)];
            continue;
        }
        Ref *inputs = arena_alloc(w->comp, (node.input_count + 1) * sizeof *inputs);
        for (uint32_t i = 0; i < node.input_count; i++) inputs[i] = w->map[ir_arg(&w->draft, &node, i)];
        w->map[ref] = ir_append(b, node, inputs, node.input_count);
    }
}

/* What each step adds to a captured value's adjoint; NO_REF: all of it is behind the loop. */
static Ref step_terms(Backward *w, Builder *b, const Terms *terms) {
    Ref sum = NO_REF;
    for (size_t i = 0; i < terms->list.count; i++) {
        if (terms->list.data[i].after) continue;
        Ref term = w->map[terms->list.data[i].ref];
        sum = sum == NO_REF ? term : ir_binary(b, OPCODE_ADD, sum, term);
    }
    return sum;
}

static bool has_step_terms(const Terms *terms) {
    for (size_t i = 0; i < terms->list.count; i++)
        if (!terms->list.data[i].after) return true;
    return false;
}

/* terms: of each captured value, empty for those without an adjoint. accumulated: the carry that sums it, or UINT32_MAX. */
static void assemble(Backward *w, const Terms *terms, uint32_t *accumulated) {
    const Module *m = &w->forward->module;
    ScanBody *scan = w->scan = arena_alloc(w->comp, sizeof *scan);
    *scan = (ScanBody){ .kind = w->forward->kind, .steps = w->forward->steps, .backward = !w->forward->backward };
    scan->module = (Module){ .name = m->name, .batch = m->batch, .random_count = m->random_count };
    Program *body = scan_program(scan);
    *body = (Program){ .kind = scan->kind, .present = true, .body = true };
    find_arguments(w);
    for (uint32_t k = 0; k < w->carries; k++)
        if (m->variables.data[k].element == ELEMENT_F32)
            w->adjoint_carry[k] = carry_add(w, m->variables.data[k].name, m->variables.data[k].shape, part_adjoint(w, k));
    for (uint32_t i = 0; i < w->forward->captured; i++) {
        accumulated[i] = UINT32_MAX;
        if (!has_step_terms(&terms[i])) continue;
        Shape shape = m->arguments.data[i].shape;
        accumulated[i] = carry_add(w, m->arguments.data[i].name, shape, NO_REF);
    }
    Builder b = { .comp = w->comp, .graph = &body->graph, .role = ROLE_GRADIENT };
    copy_live(w, &b);
    b.role = ROLE_GRADIENT;
    b.origin = w->node.origin;
    ARRAY(Ref) next = { 0 };
    for (uint32_t k = 0; k < w->carries; k++) {
        Ref d = w->adjoint[w->arguments + k];
        if (m->variables.data[k].element != ELEMENT_F32) continue;
        array_push(w->comp, &next, d != NO_REF ? w->map[d] : ir_fill(&b, 0, ELEMENT_F32, m->variables.data[k].shape));
    }
    for (uint32_t i = 0; i < w->forward->captured; i++) {
        if (accumulated[i] == UINT32_MAX) continue;
        Ref before = ir_load(&b, &scan->module, accumulated[i]), more = step_terms(w, &b, &terms[i]);
        array_push(w->comp, &next, ir_binary(&b, OPCODE_ADD, before, more));
    }
    ir_carry_all(&b, next.data, next.count);
    for (size_t i = 0; i < w->stacks.count; i++) array_push(w->comp, &body->results, w->map[w->stacks.data[i]]);
    for (size_t i = 0; i < w->starts.count; i++) array_push(w->comp, &w->inputs, w->starts.data[i]);
    w->other = ir_scan(w->outer, scan, w->inputs.data);
}

/* ---- the rule ---- */

static void begin(Backward *w, Gradient *g, Ref self) {
    *w = (Backward){ .g = g, .outer = gradient_builder(g), .self = self };
    w->comp = w->outer->comp;
    w->node = *ir_node(w->outer->graph, self);
    w->forward = w->node.attributes->scan;
    w->grown = scan_copy(w->comp, w->forward);
    w->arguments = w->forward->captured + w->forward->sequences;
    w->carries = (uint32_t)w->forward->module.variables.count;
    w->results = (uint32_t)scan_of(&w->node)->results.count;
    w->adjoint = arena_alloc(w->comp, (w->arguments + w->carries + w->results + 1) * sizeof *w->adjoint);
    w->adjoint_carry = arena_alloc(w->comp, (w->carries + 1) * sizeof *w->adjoint_carry);
    Builder b = { .comp = w->comp, .graph = &w->draft };
    copy_body(w, &b);
    differentiate_body(w, &b);
    size_t count = w->draft.nodes.count + 1;
    w->stacked = arena_alloc(w->comp, count);
    w->live = arena_alloc(w->comp, count);
    w->outside = arena_alloc(w->comp, 3 * count * sizeof *w->outside);
    w->map = w->outside + count;
    w->argument = w->map + count;
    for (size_t i = 0; i < 3 * count; i++) w->outside[i] = NO_REF;
    for (Ref ref = 0; ref < w->copied; ref++)       /* scans in the body have grown as well */
        if (draft_node(w, ref)->op == OPCODE_SCAN)
            scan_replace(w->comp, &scan_program(w->grown)->graph, w->original[ref], draft_node(w, ref)->attributes->scan);
    scan_replace(w->comp, w->outer->graph, self, w->grown);
}

/* The adjoint of a slice is stacked, unless it is a slice itself. */
static void want_slices(Backward *w) {
    for (uint32_t i = w->forward->captured; i < w->arguments; i++) {
        Ref d = w->adjoint[i];
        if (d == NO_REF || draft_node(w, d)->op == OPCODE_INPUT) continue;
        mark_live(w, d);
        if (!w->stacked[d]) array_push(w->comp, &w->stacks, d);
        w->stacked[d] = true;
    }
}

static void mark_roots(Backward *w, const Terms *terms) {
    memset(w->live, 0, w->draft.nodes.count);
    for (size_t i = 0; i < w->stacks.count; i++) mark_live(w, w->stacks.data[i]);
    for (uint32_t k = 0; k < w->carries; k++)
        if (w->adjoint[w->arguments + k] != NO_REF) mark_live(w, w->adjoint[w->arguments + k]);
    for (uint32_t i = 0; i < w->forward->captured; i++)
        for (size_t t = 0; t < terms[i].list.count; t++)
            if (!terms[i].list.data[t].after) mark_live(w, terms[i].list.data[t].ref);
}

void gradient_scan(Gradient *g, Ref self, Ref d) {
    Backward w;
    (void)d;                            /* the parts' adjoints count */
    begin(&w, g, self);
    Terms *terms = arena_alloc(w.comp, (w.forward->captured + 1) * sizeof *terms);
    uint32_t *accumulated = arena_alloc(w.comp, (w.forward->captured + 1) * sizeof *accumulated);
    for (uint32_t i = 0; i < w.forward->captured; i++) {
        if (w.adjoint[i] != NO_REF) find_terms(&w, w.adjoint[i], &terms[i]);
        for (size_t t = 0; t < terms[i].list.count; t++) {
            const Node *product = draft_node(&w, without_reshape(&w, terms[i].list.data[t].ref));
            for (uint32_t k = 0; terms[i].list.data[t].after && k < 2; k++) want_stack(&w, ir_arg(&w.draft, product, k));
        }
    }
    want_slices(&w);
    for (uint32_t i = 0; i < w.forward->captured; i++) settle_terms(&w, &terms[i]);
    mark_roots(&w, terms);
    choose_stacks(&w);
    mark_roots(&w, terms);
    assemble(&w, terms, accumulated);
    for (uint32_t k = 0; k < w.carries; k++)
        if (w.forward->module.variables.data[k].element == ELEMENT_F32)
            gradient_flow(g, ir_arg(w.outer->graph, &w.node, w.arguments + k), ir_part(w.outer, w.other, w.adjoint_carry[k]));
    for (uint32_t i = w.forward->captured; i < w.arguments; i++) {
        bool sequence;
        if (w.adjoint[i] != NO_REF) gradient_flow(g, ir_arg(w.outer->graph, &w.node, i), stack_of(&w, w.adjoint[i], &sequence));
    }
    for (uint32_t i = 0; i < w.forward->captured; i++) {
        if (w.adjoint[i] == NO_REF) continue;
        Ref sum = accumulated[i] == UINT32_MAX ? NO_REF : ir_part(w.outer, w.other, accumulated[i]);
        flow_terms(&w, i, &terms[i], sum);
    }
}
