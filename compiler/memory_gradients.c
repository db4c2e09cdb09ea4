/* memory_gradients.c - which weights' gradients are in memory, and why.
 *
 * Reads the training program and its schedule. A gradient is what the nodes of a weight's update read from the backward
 * pass. Example: the kernel of dense under sgd is updated in the panels of the product that makes its gradient, so the
 * gradient is never stored; with clipnorm the update waits for the norm of the whole gradient, so it is. */
#include "memory.h"
#include "product.h"

typedef struct Fates {
    Compilation *comp;
    const Module *module;
    const Graph *graph;
    const Schedule *schedule;
    int64_t *step_of;                   /* of each node, or -1 */
    Ref *seen;                          /* of each node: the store + 1 whose update it was met in */
    ARRAY(Ref) stack;
} Fates;

static const char *reason_of_reader(const Fates *f, Ref gradient) {
    for (Ref ref = gradient + 1; ref < f->graph->nodes.count; ref++) {
        const Node *node = ir_node(f->graph, ref);
        for (uint32_t k = 0; k < node->input_count; k++) {
            if (view_root(f->graph, ir_arg(f->graph, node, k)) != gradient) continue;
            OpKind kind = op_info(node->op)->kind;
            if (kind == KIND_REDUCE) return "its norm or sum is taken before the update";
            if (kind == KIND_CONTRACT) return "the optimizer multiplies it as a matrix";
            if (kind == KIND_MOVE) return "it is laid out anew for the weight";
            if (kind == KIND_ELEMENTWISE && node->role == ROLE_GRADIENT) return "several uses of the weight add up";
            if (node->op == OPCODE_STORE && f->schedule->places[gradient].kind == PLACE_VARIABLE)
                return "it is kept for the steps to come";
        }
    }
    return NULL;
}

/* The update reads a reduction of the gradient, if only through others. */
static bool reads_reduction(const Fates *f, Ref gradient) {
    bool *made = arena_alloc(f->comp, f->graph->nodes.count + 1);
    made[gradient] = true;
    for (Ref ref = gradient + 1; ref < f->graph->nodes.count; ref++) {
        const Node *node = ir_node(f->graph, ref);
        for (uint32_t k = 0; k < node->input_count && !made[ref]; k++) made[ref] = made[ir_arg(f->graph, node, k)];
        if (made[ref] && op_info(node->op)->kind == KIND_REDUCE) return true;
    }
    return false;
}

static const char *reason_of_producer(const Fates *f, Ref gradient) {
    const Node *node = ir_node(f->graph, gradient);
    if (node->op == OPCODE_CONTRACT) {
        Product product = product_of(f->graph, gradient);
        return product_has_panels(&product) ? "something that the update needs is made after it"
                                            : "it is summed over more than one axis, so no panel is complete";
    }
    if (node->op == OPCODE_CONV_KERNEL_GRADIENT) return "a convolution's kernel gradient is summed over the whole batch";
    if (node->op == OPCODE_SCATTER_ADD) return "its rows are added up by index";
    if (node->op == OPCODE_PART) return "it is summed in a loop of steps";
    switch (op_info(node->op)->kind) {
    case KIND_REDUCE: return "it is a sum over the batch";
    case KIND_ELEMENTWISE: return "several uses of the weight, or a penalty, add up";
    case KIND_MOVE: return "it is laid out anew for the weight";
    default: return "its kernel has no epilogue";
    }
}

static const char *reason_of(const Fates *f, Ref gradient) {
    const char *reason = reason_of_reader(f, gradient);
    if (reason != NULL) return reason;
    if (reads_reduction(f, gradient)) return "its norm or sum is taken before the update";
    return reason_of_producer(f, gradient);
}

static bool is_product_step(const Fates *f, Ref ref) {
    return f->step_of[ref] >= 0 && f->schedule->steps.data[f->step_of[ref]].product;
}

/* Goes back from a store over the nodes of the update to what the backward pass made. */
static void visit_store(Fates *f, Ref store, GradientFate *fate) {
    f->stack.count = 0;
    array_push(f->comp, &f->stack, store);
    while (f->stack.count > 0) {
        Ref ref = f->stack.data[--f->stack.count];
        const Node *node = ir_node(f->graph, ref);
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = view_root(f->graph, ir_arg(f->graph, node, k));
            if (f->seen[input] == store + 1) continue;
            f->seen[input] = store + 1;
            const Node *made = ir_node(f->graph, input);
            if (op_info(made->op)->kind == KIND_SOURCE) continue;
            if (made->role != ROLE_GRADIENT) {
                array_push(f->comp, &f->stack, input);
                continue;
            }
            PlaceKind place = f->schedule->places[input].kind;
            if (place == PLACE_NONE) {
                if (made->op != OPCODE_CONTRACT) array_push(f->comp, &f->stack, input);
                else if (fate->why == NULL) fate->why = "in the epilogue of the product that makes it";
                continue;
            }
            /* A product's panels may lie where the update's result goes. */
            if (made->op == OPCODE_CONTRACT && is_product_step(f, input) && f->step_of[input] == f->step_of[store]) {
                if (fate->why == NULL) fate->why = "in the epilogue of the product that makes it";
                continue;
            }
            if (shape_size(&made->shape) * 4 < (int64_t)fate->bytes) continue;
            fate->stored = true;
            fate->why = reason_of(f, input);
        }
    }
    if (fate->why == NULL) fate->why = "in the loop that makes it";
}

GradientFates gradient_fates(Compilation *comp, const Module *module, const Schedule *schedule) {
    Fates f = { .comp = comp, .module = module, .graph = &module->programs[PROGRAM_TRAIN].graph, .schedule = schedule };
    GradientFates fates = { 0 };
    size_t count = f.graph->nodes.count + 1;
    f.step_of = arena_alloc(comp, count * sizeof *f.step_of);
    f.seen = arena_alloc(comp, count * sizeof *f.seen);
    for (size_t i = 0; i < count; i++) f.step_of[i] = -1;
    for (size_t s = 0; s < schedule->steps.count; s++)
        for (size_t i = 0; i < schedule->steps.data[s].count; i++)
            f.step_of[schedule->steps.data[s].nodes[i]] = (int64_t)s;
    for (Ref ref = 0; ref < f.graph->nodes.count; ref++) {
        const Node *node = ir_node(f.graph, ref);
        if (node->op != OPCODE_STORE) continue;
        const Variable *variable = &module->variables.data[node->attributes->index];
        if (variable->kind != VARIABLE_WEIGHT || !variable->trainable) continue;
        GradientFate fate = { .weight = variable->name, .bytes = 4 * (size_t)shape_size(&variable->shape), .line = variable->loc.line };
        visit_store(&f, ref, &fate);
        array_push(comp, &fates, fate);
    }
    return fates;
}
