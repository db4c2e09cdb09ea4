/* epilogue.c - clusters that finish a product become part of its step.
 *
 * Reads the steps that fuse.c made; writes schedule->steps. A product whose kernel finishes panels is held until a cluster
 * of its space reads it at the same index: the two are one step, which nn_gemm does panel by panel, so the product itself
 * need not be in memory. Example, dense(4, relu): [contract] [add, maximum] become [contract, add, maximum]; the gradient
 * of its kernel and sgd's update [contract] [mul, sub, store] become one step that stores no gradient.
 *
 * The old order is kept but for the products, which run when something needs them: a step comes after all that it reads,
 * and one that stores a variable after all that read the variable. Where the cluster needs something that itself needs the
 * product, both stay steps of their own. */
#include "fuse.h"
#include "product.h"

#include <string.h>

typedef enum State { STATE_AHEAD, STATE_HELD, STATE_DONE } State;

/* The steps that read a variable. */
typedef struct Readers { ARRAY(int64_t) steps; } Readers;

typedef struct Epilogue {
    Compilation *comp;
    const Graph *graph;
    const Step *steps;                  /* as they were */
    int64_t count;
    int64_t *step_of;                   /* of each node */
    State *states;                      /* of each step */
    Readers *readers;                   /* of each variable */
    ARRAY(int64_t) stack;
    ARRAY(Step) done;
} Epilogue;

static int64_t step_of_operand(const Epilogue *e, const Node *node, uint32_t k) {
    return e->step_of[view_root(e->graph, ir_arg(e->graph, node, k))];
}

/* ---- products that wait ---- */

static bool is_product(const Epilogue *e, const Step *step) {
    const Node *node = ir_node(e->graph, step->nodes[0]);
    if (step->cluster || node->op != OPCODE_CONTRACT) return false;
    Product product = product_of(e->graph, step->nodes[0]);
    return product_has_panels(&product);
}

static void step_done(Epilogue *e, int64_t step) {
    e->states[step] = STATE_DONE;
    array_push(e->comp, &e->done, e->steps[step]);
}

/* A step that the held product reads and that is held too, or NO_STEP. */
static int64_t held_operand(const Epilogue *e, int64_t step) {
    const Node *node = ir_node(e->graph, e->steps[step].nodes[0]);
    for (uint32_t k = 0; k < node->input_count; k++) {
        int64_t from = step_of_operand(e, node, k);
        if (from != NO_STEP && e->states[from] == STATE_HELD) return from;
    }
    return NO_STEP;
}

/* The step is done now, if it is held; those before it come first. */
static void require(Epilogue *e, int64_t step) {
    if (step == NO_STEP || e->states[step] != STATE_HELD) return;
    array_push(e->comp, &e->stack, step);
    while (e->stack.count > 0) {
        int64_t top = e->stack.data[e->stack.count - 1], operand = held_operand(e, top);
        if (operand != NO_STEP) {
            array_push(e->comp, &e->stack, operand);
            continue;
        }
        e->stack.count--;
        step_done(e, top);
    }
}

/* ---- joining ---- */

bool epilogue_can_walk(const Graph *graph, Ref contract, const Step *cluster) {
    Product product = product_of(graph, contract);
    for (size_t i = 0; i < cluster->count; i++) {
        const Node *node = ir_node(graph, cluster->nodes[i]);
        if (!product_can_walk(graph, &product, &cluster->space, cluster->nodes[i])) return false;
        for (uint32_t k = 0; k < node->input_count; k++)
            if (!product_can_walk(graph, &product, &cluster->space, ir_arg(graph, node, k))) return false;
    }
    return true;
}

/* All reads of the product in the cluster are at the same index. */
static bool reads_only_aligned(const Epilogue *e, const Step *cluster, Ref product) {
    for (size_t i = 0; i < cluster->count; i++) {
        const Node *node = ir_node(e->graph, cluster->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (view_root(e->graph, ir_arg(e->graph, node, k)) == product && ir_arg(e->graph, node, k) != product)
                return false;
    }
    return true;
}

static bool can_join(const Epilogue *e, int64_t product, const Step *cluster) {
    const Step *step = &e->steps[product];
    if (e->states[product] != STATE_HELD || !shape_equal(&step->space, &cluster->space)) return false;
    return reads_only_aligned(e, cluster, step->nodes[0]) && epilogue_can_walk(e->graph, step->nodes[0], cluster);
}

/* The last held product that the cluster may finish, or NO_STEP. */
static int64_t find_product(const Epilogue *e, const Step *cluster) {
    int64_t found = NO_STEP;
    if (!cluster->cluster || cluster->count + 1 > CLUSTER_NODES) return NO_STEP;
    for (size_t i = 0; i < cluster->count; i++) {
        const Node *node = ir_node(e->graph, cluster->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++) {
            int64_t from = step_of_operand(e, node, k);
            if (from > found && from != e->step_of[cluster->nodes[i]] && can_join(e, from, cluster)) found = from;
        }
    }
    return found;
}

/* What the step reads, and what must be read before it stores; the product, if it need not be done on its own. */
static void require_all(Epilogue *e, int64_t s, int64_t product) {
    const Step *step = &e->steps[s];
    for (size_t i = 0; i < step->count; i++) {
        const Node *node = ir_node(e->graph, step->nodes[i]);
        for (uint32_t k = 0; k < node->input_count; k++)
            if (step_of_operand(e, node, k) != product) require(e, step_of_operand(e, node, k));
        if (node->op != OPCODE_STORE) continue;
        const Readers *readers = &e->readers[node->attributes->index];
        for (size_t r = 0; r < readers->steps.count; r++) require(e, readers->steps.data[r]);
    }
}

static void join(Epilogue *e, int64_t product, int64_t cluster) {
    const Step *from = &e->steps[cluster];
    Step step = { .count = from->count + 1, .cluster = true, .product = true, .space = from->space };
    step.nodes = arena_alloc(e->comp, step.count * sizeof *step.nodes);
    step.nodes[0] = e->steps[product].nodes[0];
    memcpy(step.nodes + 1, from->nodes, from->count * sizeof *step.nodes);
    e->states[product] = e->states[cluster] = STATE_DONE;
    array_push(e->comp, &e->done, step);
}

static void visit(Epilogue *e, int64_t s) {
    if (is_product(e, &e->steps[s])) {
        e->states[s] = STATE_HELD;
        return;
    }
    int64_t product = find_product(e, &e->steps[s]);
    require_all(e, s, product);
    if (product != NO_STEP)
        for (int64_t operand; (operand = held_operand(e, product)) != NO_STEP;) require(e, operand);
    if (product != NO_STEP && e->states[product] == STATE_HELD) join(e, product, s);
    else step_done(e, s);
}

/* ---- before and after ---- */

static void find_steps(Epilogue *e) {
    for (int64_t s = 0; s < e->count; s++)
        for (size_t i = 0; i < e->steps[s].count; i++) e->step_of[e->steps[s].nodes[i]] = s;
    for (int64_t s = 0; s < e->count; s++)
        for (size_t i = 0; i < e->steps[s].count; i++) {
            const Node *node = ir_node(e->graph, e->steps[s].nodes[i]);
            for (uint32_t k = 0; k < node->input_count; k++) {
                const Node *root = ir_node(e->graph, view_root(e->graph, ir_arg(e->graph, node, k)));
                if (root->op == OPCODE_LOAD) array_push(e->comp, &e->readers[root->attributes->index].steps, s);
            }
        }
}

void epilogue_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule) {
    size_t nodes = program->graph.nodes.count + 1;
    Epilogue e = { .comp = comp, .graph = &program->graph, .count = (int64_t)schedule->steps.count };
    e.steps = schedule->steps.data;
    e.step_of = arena_alloc(comp, nodes * sizeof *e.step_of);
    e.states = arena_alloc(comp, ((size_t)e.count + 1) * sizeof *e.states);
    e.readers = arena_alloc(comp, (module->variables.count + 1) * sizeof *e.readers);
    for (size_t i = 0; i < nodes; i++) e.step_of[i] = NO_STEP;
    find_steps(&e);
    for (int64_t s = 0; s < e.count; s++) visit(&e, s);
    for (int64_t s = 0; s < e.count; s++) require(&e, s);
    schedule->steps.data = e.done.data;
    schedule->steps.count = e.done.count;
    schedule->steps.capacity = e.done.capacity;
}
