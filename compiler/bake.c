/* bake.c - with --inference and --weights: what prediction makes of weights alone is made now.
 *
 * Reads and replaces prediction, its initialization and the module's variables, after all passes. First a factor of each
 * filter that follows a convolution or a product goes into its kernel, conv(x, k) s + t → conv(x, k s) + t: batch
 * normalization ends as a bias. Then the last values that depend on weights alone become weights of their own, whose
 * values are computed here, and weights that prediction no longer reads go. Example, conv2d and batch_normalization:
 *     conv2d/kernel, conv2d/bias, gamma, beta, moving_mean, moving_variance   →   conv2d/kernel.folded, conv2d/bias.folded */
#include "nnc.h"

#include <string.h>

typedef struct Bake {
    Compilation *comp;
    Module *module;
    const char *trained;                /* words of the weights and states in order */
    bool *weights_only;                 /* of prediction's nodes: made of weights, and no larger than the largest of them */
    int64_t *largest;                   /* elements of the largest weight that a node of weights is made of; 0: of none */
} Bake;

static bool is_weight(const Module *module, uint32_t variable) {
    VariableKind kind = module->variables.data[variable].kind;
    return kind == VARIABLE_WEIGHT || kind == VARIABLE_STATE;
}

/* ---- what is made of weights alone ---- */

static bool is_evaluable(const Graph *graph, const Node *node) {
    if (node->op == OPCODE_RESHAPE) return true;
    if (op_info(node->op)->kind != KIND_ELEMENTWISE || node->element != ELEMENT_F32) return false;
    for (uint32_t i = 0; i < node->input_count; i++)
        if (ir_node(graph, ir_arg(graph, node, i))->element != ELEMENT_F32) return false;
    return true;
}

static void find_weights_only(Bake *bake, const Program *program) {
    const Graph *graph = &program->graph;
    bake->weights_only = arena_alloc(bake->comp, graph->nodes.count + 1);
    bake->largest = arena_alloc(bake->comp, (graph->nodes.count + 1) * sizeof *bake->largest);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        bool good = node->op == OPCODE_FILL || node->op == OPCODE_CONSTANT;
        if (node->op == OPCODE_LOAD && is_weight(bake->module, node->attributes->index)) {
            good = true;
            bake->largest[ref] = shape_size(&node->shape);
        } else if (node->input_count > 0 && !node->shape.batched && is_evaluable(graph, node)) {
            good = true;
            for (uint32_t i = 0; i < node->input_count; i++) {
                Ref input = ir_arg(graph, node, i);
                good = good && bake->weights_only[input];
                if (bake->largest[input] > bake->largest[ref]) bake->largest[ref] = bake->largest[input];
            }
            good = good && shape_size(&node->shape) <= bake->largest[ref];
        }
        bake->weights_only[ref] = good;
    }
}

/* ---- factors into kernels ---- */

typedef struct Fold {
    Bake *bake;
    const Graph *old;
    Builder b;
    Ref *map;
    uint32_t *uses;
    Ref *factor;                        /* of a node that reads a kernel as it is stored: what that is multiplied by, or NO_REF */
    bool *folded;                       /* of a multiplication: its factor is in a kernel */
} Fold;

/* One number, or one for each element of the last axis. */
static bool is_along_last(const Shape *shape, int64_t last) {
    int64_t size = shape_size(shape);
    return !shape->batched && (size == 1 || (size == last && shape->rank > 0 && shape->dims[shape->rank - 1] == last));
}

/* Which operand of a node is the kernel, whose last axis is the result's; -1: none. */
static int kernel_of(const Node *node) {
    if (node->op == OPCODE_CONV || node->op == OPCODE_WINOGRAD) return 1;
    if (node->op != OPCODE_CONTRACT) return -1;
    const char (*labels)[MAX_RANK + 1] = node->attributes->labels;
    char last = labels[2][strlen(labels[2]) - 1];
    for (int side = 0; side < 2; side++)
        if (strchr(labels[1 - side], last) == NULL && labels[side][strlen(labels[side]) - 1] == last) return side;
    return -1;
}

/* The node that reads the stored kernel of the product `ref`: itself, or what transforms the kernel for it. */
static Ref reader_of(const Fold *f, Ref ref) {
    const Node *node = ir_node(f->old, ref);
    int side = kernel_of(node);
    if (side < 0 || f->uses[ref] != 1) return NO_REF;
    Ref kernel = ir_arg(f->old, node, (uint32_t)side);
    if (node->op == OPCODE_WINOGRAD) {
        const Node *transform = ir_node(f->old, kernel);
        if (transform->op != OPCODE_WINOGRAD_KERNEL || f->uses[kernel] != 1) return NO_REF;
        ref = kernel;
        kernel = ir_arg(f->old, transform, 0);
    }
    return f->bake->weights_only[kernel] && f->bake->largest[kernel] > 0 && f->factor[ref] == NO_REF ? ref : NO_REF;
}

/* The sum of a product and a bias, from one side or the other; the product itself where there is none. */
static Ref without_bias(const Fold *f, Ref ref, Ref *bias) {
    const Node *node = ir_node(f->old, ref);
    *bias = NO_REF;
    for (uint32_t side = 0; node->op == OPCODE_ADD && side < 2; side++) {
        Ref other = ir_arg(f->old, node, side), product = ir_arg(f->old, node, 1 - side);
        bool whole = shape_equal(&ir_node(f->old, product)->shape, &node->shape);
        if (!f->bake->weights_only[other] || f->uses[ref] != 1 || !whole) continue;
        *bias = other;
        return product;
    }
    return ref;
}

/* The operand of x s or x s + t that is the factor; -1: none. */
static int factor_side(const Fold *f, const Node *node) {
    if (node->op != OPCODE_MUL && node->op != OPCODE_FMA) return -1;
    for (int side = 0; side < 2; side++) {
        const Node *x = ir_node(f->old, ir_arg(f->old, node, (uint32_t)(1 - side)));
        Ref factor = ir_arg(f->old, node, (uint32_t)side);
        bool along = x->shape.rank > 0 && is_along_last(&ir_node(f->old, factor)->shape, x->shape.dims[x->shape.rank - 1]);
        if (along && f->bake->weights_only[factor] && shape_equal(&x->shape, &node->shape)) return side;
    }
    return -1;
}

static void find_factors(Fold *f) {
    for (Ref ref = 0; ref < f->old->nodes.count; ref++) {
        const Node *node = ir_node(f->old, ref);
        int side = factor_side(f, node);
        if (side < 0) continue;
        Ref bias, reader = reader_of(f, without_bias(f, ir_arg(f->old, node, (uint32_t)(1 - side)), &bias));
        if (reader == NO_REF) continue;
        f->factor[reader] = ir_arg(f->old, node, (uint32_t)side);
        f->folded[ref] = true;
    }
}

/* k s, along k's last axis. */
static Ref scaled(Fold *f, Ref kernel, Ref factor) {
    int64_t size = shape_size(&ir_node(f->b.graph, factor)->shape);
    if (ir_node(f->b.graph, factor)->shape.rank > 1) factor = ir_reshape(&f->b, factor, shape_of(false, 1, &size));
    return ir_binary(&f->b, OPCODE_MUL, kernel, factor);
}

/* The node, of a kernel with the factor in it. */
static Ref with_factor(Fold *f, Ref ref) {
    const Node *node = ir_node(f->old, ref);
    Ref inputs[2] = { f->map[ir_arg(f->old, node, 0)], node->input_count > 1 ? f->map[ir_arg(f->old, node, 1)] : NO_REF };
    int side = node->op == OPCODE_WINOGRAD_KERNEL ? 0 : kernel_of(node);
    inputs[side] = scaled(f, inputs[side], f->map[f->factor[ref]]);
    return ir_append(&f->b, *node, inputs, node->input_count);
}

/* What is left of (x + bias) s + t: x s, whose product has s already, + (bias s + t). */
static Ref without_factor(Fold *f, Ref ref) {
    const Node *node = ir_node(f->old, ref);
    int side = factor_side(f, node);
    Ref bias, x = f->map[without_bias(f, ir_arg(f->old, node, (uint32_t)(1 - side)), &bias)];
    Ref factor = f->map[ir_arg(f->old, node, (uint32_t)side)], more = node->op == OPCODE_FMA ? ir_arg(f->old, node, 2) : NO_REF;
    Ref shift = bias != NO_REF ? ir_binary(&f->b, OPCODE_MUL, f->map[bias], factor) : NO_REF;
    if (more != NO_REF && shift != NO_REF && f->bake->weights_only[more]) shift = ir_binary(&f->b, OPCODE_ADD, shift, f->map[more]);
    else if (more != NO_REF && shift != NO_REF) x = ir_binary(&f->b, OPCODE_ADD, x, f->map[more]);
    else if (more != NO_REF) shift = f->map[more];
    return shift != NO_REF ? ir_binary(&f->b, OPCODE_ADD, x, shift) : x;
}

/* Nodes of weights alone come first, so that a factor is there before the kernel that takes it. */
static void fold_factors(Bake *bake, Program *program) {
    Graph result;
    size_t count = program->graph.nodes.count + 1;
    Fold f = { .bake = bake, .old = &program->graph, .b = { .comp = bake->comp, .graph = &result } };
    f.map = arena_alloc(bake->comp, 2 * count * sizeof *f.map);
    f.factor = f.map + count;
    f.folded = arena_alloc(bake->comp, count);
    f.uses = program_uses(bake->comp, program);
    for (size_t i = 0; i < 2 * count; i++) f.map[i] = NO_REF;
    find_factors(&f);
    graph_reserve(bake->comp, &result, 4 * count, f.old->inputs.count + 8 * count);
    for (int others = 0; others < 2; others++)
        for (Ref ref = 0; ref < f.old->nodes.count; ref++) {
            if (bake->weights_only[ref] == (others == 1)) continue;
            f.b.origin = ir_node(f.old, ref)->origin;
            f.b.role = ir_node(f.old, ref)->role;
            f.map[ref] = f.factor[ref] != NO_REF ? with_factor(&f, ref)
                       : f.folded[ref]           ? without_factor(&f, ref)
                                                 : ir_copy(&f.b, f.old, ref, f.map);
        }
    program_replace(bake->comp, program, &result, f.map);
}

/* ---- values ---- */

/* Element `index` of x as it is broadcast to a shape. */
static double element_of(const Shape *to, const Shape *shape, const float *x, int64_t index) {
    int64_t place = 0, stride = 1;
    for (int axis = to->rank - 1, own = shape->rank - 1; own >= 0; axis--, own--) {
        if (shape->dims[own] != 1) place += index % to->dims[axis] * stride;
        index /= to->dims[axis];
        stride *= shape->dims[own];
    }
    return (double)x[place];
}

static void evaluate_elements(const Graph *graph, const Node *node, float *const *values, float *value) {
    int64_t size = shape_size(&node->shape);
    for (int64_t i = 0; i < size; i++) {
        double operands[3] = { 0 }, result;
        for (uint32_t k = 0; k < node->input_count; k++) {
            Ref input = ir_arg(graph, node, k);
            operands[k] = element_of(&node->shape, &ir_node(graph, input)->shape, values[input], i);
        }
        if (node->op == OPCODE_EXPAND) result = operands[0];
        else fold_scalar(node->op, operands, ELEMENT_F32, ELEMENT_F32, &result);
        value[i] = (float)result;
    }
}

/* Where each variable's words are; NULL for those that are no weights. */
static const char **find_words(const Bake *bake) {
    const char **words = arena_alloc(bake->comp, (bake->module->variables.count + 1) * sizeof *words), *at = bake->trained;
    for (uint32_t v = 0; v < bake->module->variables.count; v++) {
        if (!is_weight(bake->module, v)) continue;
        words[v] = at;
        at += 4 * shape_size(&bake->module->variables.data[v].shape);
    }
    return words;
}

/* The values of the wanted nodes, all of weights alone, and of what they are made of. */
static float **evaluate(const Bake *bake, const Graph *graph, bool *wanted, const char *const *words) {
    float **values = arena_alloc(bake->comp, (graph->nodes.count + 1) * sizeof *values);
    for (Ref ref = (Ref)graph->nodes.count; ref-- > 0;) {
        const Node *node = ir_node(graph, ref);
        for (uint32_t i = 0; wanted[ref] && i < node->input_count; i++) wanted[ir_arg(graph, node, i)] = true;
    }
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        int64_t size = shape_size(&node->shape);
        if (!wanted[ref]) continue;
        float *value = values[ref] = arena_alloc(bake->comp, (size_t)(size + 1) * sizeof *value);
        switch (node->op) {
        case OPCODE_FILL:
            for (int64_t i = 0; i < size; i++) value[i] = (float)node->attributes->number;
            break;
        case OPCODE_CONSTANT: memcpy(value, node->attributes->values, (size_t)size * sizeof *value); break;
        case OPCODE_LOAD: memcpy(value, words[node->attributes->index], (size_t)size * sizeof *value); break;
        case OPCODE_RESHAPE: memcpy(value, values[ir_arg(graph, node, 0)], (size_t)size * sizeof *value); break;
        default: evaluate_elements(graph, node, values, value);
        }
    }
    return values;
}

/* ---- new weights ---- */

enum { GONE = UINT32_MAX };

typedef struct Hoist {
    Ref ref;                            /* of prediction's graph */
    uint32_t source;                    /* the largest weight that it is made of, which gives the name */
    uint32_t variable;                  /* the new one */
    size_t next;                        /* the next of the same source, + 1; 0: none */
} Hoist;

typedef struct Renewal {
    Bake *bake;
    ARRAY(Hoist) hoists;
    Module old;                         /* before */
    bool *wanted;                       /* of prediction's nodes: what the new weights are made of */
    const char *const *words;           /* of the old variables */
    char *made;                         /* words of the new ones */
    size_t made_bytes;
    uint32_t *number;                   /* of each old variable: its new number, or GONE */
    float **values;
} Renewal;

/* The last nodes of weights alone that others read, if they compute anything. */
static bool *find_last(const Bake *bake, const Program *program) {
    const Graph *graph = &program->graph;
    bool *read = arena_alloc(bake->comp, graph->nodes.count + 1);
    for (size_t i = 0; i < program->results.count; i++) read[program->results.data[i]] = true;
    for (Ref ref = (Ref)graph->nodes.count; ref-- > 0;) {
        const Node *node = ir_node(graph, ref);
        bool passes = bake->weights_only[ref] && (node->op != OPCODE_RESHAPE || !read[ref]);
        for (uint32_t i = 0; !passes && i < node->input_count; i++) read[ir_arg(graph, node, i)] = true;
    }
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        Op op = ir_node(graph, ref)->op;
        read[ref] = read[ref] && bake->weights_only[ref] && bake->largest[ref] > 0 && op != OPCODE_LOAD && op != OPCODE_RESHAPE;
    }
    return read;
}

static void find_hoists(Renewal *r, const Graph *graph, const bool *last) {
    uint32_t *source = arena_alloc(r->bake->comp, (graph->nodes.count + 1) * sizeof *source);
    for (Ref ref = 0; ref < graph->nodes.count; ref++) {
        const Node *node = ir_node(graph, ref);
        if (node->op == OPCODE_LOAD) source[ref] = node->attributes->index;
        for (uint32_t i = node->input_count; r->bake->weights_only[ref] && i-- > 0;) {          /* of equals the first */
            Ref input = ir_arg(graph, node, i);
            if (r->bake->largest[input] == r->bake->largest[ref]) source[ref] = source[input];
        }
        if (last[ref]) array_push(r->bake->comp, &r->hoists, ((Hoist){ .ref = ref, .source = source[ref] }));
    }
}

/* The weights that prediction reads not only for the new ones. */
static bool *find_read(const Renewal *r, const Program *program) {
    const Graph *graph = &program->graph;
    bool *read = arena_alloc(r->bake->comp, r->old.variables.count + 1), *live = arena_alloc(r->bake->comp, graph->nodes.count + 1);
    size_t hoist = r->hoists.count;
    for (size_t i = 0; i < program->results.count; i++) live[program->results.data[i]] = true;
    for (Ref ref = (Ref)graph->nodes.count; ref-- > 0;) {
        const Node *node = ir_node(graph, ref);
        bool hoisted = hoist > 0 && r->hoists.data[hoist - 1].ref == ref;
        hoist -= hoisted;
        if (!r->bake->weights_only[ref]) live[ref] = true;
        if (live[ref] && node->op == OPCODE_LOAD) read[node->attributes->index] = true;
        for (uint32_t i = 0; live[ref] && !hoisted && i < node->input_count; i++) live[ir_arg(graph, node, i)] = true;
    }
    return read;
}

static void push_weight(Renewal *r, const Variable *variable, const void *words) {
    size_t bytes = 4 * (size_t)shape_size(&variable->shape);
    array_push(r->bake->comp, &r->bake->module->variables, *variable);
    memcpy(r->made + r->made_bytes, words, bytes);
    r->made_bytes += bytes;
}

/* The new weights of this source, named after it. */
static void push_hoists(Renewal *r, const Graph *graph, const Variable *source, size_t first) {
    Compilation *comp = r->bake->comp;
    int number = 0;
    for (size_t i = first; i > 0; i = r->hoists.data[i - 1].next, number++) {
        Hoist *hoist = &r->hoists.data[i - 1];
        Variable made = *source;
        made.name = intern(comp, number == 0 ? arena_printf(comp, "%s.folded", source->name)
                                             : arena_printf(comp, "%s.folded_%d", source->name, number));
        made.shape = ir_node(graph, hoist->ref)->shape;
        made.element = ELEMENT_F32;
        hoist->variable = (uint32_t)r->bake->module->variables.count;
        push_weight(r, &made, r->values[hoist->ref]);
    }
}

/* Weights that are still read, with those that are new where the one was that gave the name; then kept states. */
static void renew_variables(Renewal *r, const Program *predict) {
    Compilation *comp = r->bake->comp;
    Module *module = r->bake->module;
    size_t count = r->old.variables.count, room = 1, *first = arena_alloc(comp, (count + 1) * sizeof *first);
    const bool *read = find_read(r, predict);
    for (size_t i = r->hoists.count; i-- > 0;) {
        Hoist *hoist = &r->hoists.data[i];
        hoist->next = first[hoist->source];
        first[hoist->source] = i + 1;
        room += 4 * (size_t)shape_size(&ir_node(&predict->graph, hoist->ref)->shape);
    }
    for (uint32_t v = 0; v < count; v++)
        if (is_weight(&r->old, v)) room += 4 * (size_t)shape_size(&r->old.variables.data[v].shape);
    memset(&module->variables, 0, sizeof module->variables);
    r->made = arena_alloc(comp, room);
    r->number = arena_alloc(comp, (count + 1) * sizeof *r->number);
    for (uint32_t v = 0; v < count; v++) {
        const Variable *variable = &r->old.variables.data[v];
        bool weight = is_weight(&r->old, v), stays = weight ? read[v] : variable->kind == VARIABLE_KEPT;
        r->number[v] = stays ? (uint32_t)module->variables.count : GONE;
        if (stays && weight) push_weight(r, variable, r->words[v]);
        else if (stays) array_push(comp, &module->variables, *variable);
        push_hoists(r, &predict->graph, variable, first[v]);
    }
}

/* A node with the new numbers of variables; NO_REF where it depends on a variable that is gone. */
static Ref renewed(Renewal *r, Builder *b, const Graph *old, Ref ref, const Ref *map) {
    const Node *node = ir_node(old, ref);
    b->origin = node->origin;
    b->role = node->role;
    for (uint32_t i = 0; i < node->input_count; i++)
        if (map[ir_arg(old, node, i)] == NO_REF) return NO_REF;
    if (node->op != OPCODE_LOAD && node->op != OPCODE_STORE) return ir_copy(b, old, ref, map);
    uint32_t variable = r->number[node->attributes->index];
    if (variable == GONE) return NO_REF;
    return node->op == OPCODE_LOAD ? ir_load(b, r->bake->module, variable) : ir_store(b, variable, map[ir_arg(old, node, 0)]);
}

/* The new weights' initial values, of those of the old ones. */
static void init_hoists(Renewal *r, Builder *b, const Graph *init, const Ref *map, const Graph *values) {
    Compilation *comp = r->bake->comp;
    Ref *initial = arena_alloc(comp, (r->old.variables.count + 1) * sizeof *initial);
    Ref *made = arena_alloc(comp, (values->nodes.count + 1) * sizeof *made);
    for (Ref ref = 0; ref < init->nodes.count; ref++) {
        const Node *node = ir_node(init, ref);
        if (node->op == OPCODE_STORE) initial[node->attributes->index] = map[ir_arg(init, node, 0)];
    }
    for (Ref ref = 0; ref < values->nodes.count; ref++) {
        const Node *node = ir_node(values, ref);
        if (!r->wanted[ref]) continue;
        made[ref] = node->op == OPCODE_LOAD ? initial[node->attributes->index] : ir_copy(b, values, ref, made);
    }
    for (size_t i = 0; i < r->hoists.count; i++) ir_store(b, r->hoists.data[i].variable, made[r->hoists.data[i].ref]);
}

/* values: prediction's graph, for its initialization alone; then it is still the old one. */
static void renew_program(Renewal *r, Program *program, const Graph *values) {
    Compilation *comp = r->bake->comp;
    const Graph *old = &program->graph;
    Graph result;
    Builder b = { .comp = comp, .graph = &result };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    size_t more = values != NULL ? values->nodes.count : 0;
    if (!program->present) return;
    graph_reserve(comp, &result, old->nodes.count + 2 * more, old->inputs.count + 4 * more);
    for (Ref ref = 0; ref < old->nodes.count; ref++) map[ref] = renewed(r, &b, old, ref, map);
    if (values != NULL) init_hoists(r, &b, old, map, values);
    program_replace(comp, program, &result, map);
}

/* Prediction reads the new weights in place of what they were made by. */
static void renew_prediction(Renewal *r, Program *program) {
    Compilation *comp = r->bake->comp;
    const Graph *old = &program->graph;
    Graph result;
    Builder b = { .comp = comp, .graph = &result };
    Ref *map = arena_alloc(comp, (old->nodes.count + 1) * sizeof *map);
    graph_reserve(comp, &result, old->nodes.count, old->inputs.count);
    size_t next = 0;
    for (Ref ref = 0; ref < old->nodes.count; ref++) {
        bool hoisted = next < r->hoists.count && r->hoists.data[next].ref == ref;
        map[ref] = hoisted ? ir_load(&b, r->bake->module, r->hoists.data[next++].variable) : renewed(r, &b, old, ref, map);
    }
    program_replace(comp, program, &result, map);
}

const void *bake_run(Compilation *comp, Module *module, const void *trained) {
    Program *predict = &module->programs[PROGRAM_PREDICT];
    Bake bake = { .comp = comp, .module = module, .trained = trained };
    find_weights_only(&bake, predict);
    fold_factors(&bake, predict);
    find_weights_only(&bake, predict);
    Renewal r = { .bake = &bake, .old = *module, .words = find_words(&bake), .wanted = find_last(&bake, predict) };
    find_hoists(&r, &predict->graph, r.wanted);
    if (r.hoists.count == 0) return trained;
    r.values = evaluate(&bake, &predict->graph, r.wanted, r.words);
    renew_variables(&r, predict);
    renew_program(&r, &module->programs[PROGRAM_INIT], &predict->graph);
    renew_prediction(&r, predict);
    renew_program(&r, &module->programs[PROGRAM_SCRATCH_INIT], NULL);
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (kind != PROGRAM_INIT && kind != PROGRAM_PREDICT && kind != PROGRAM_SCRATCH_INIT) module->programs[kind].present = false;
    module->trains = false;
    ir_check(module);
    return r.made;
}
