/* cse.c - common subexpressions: a node that the graph already has is not appended again.
 *
 * Reads the nodes appended so far, through a hash table of their Refs; appends one when no equal node is there.
 * Operands of a commutative op match in either order. Never shared: store, custom, adjoint. Example:
 *   3 mul 0 1   then "mul 1 0" is 3 */
#include "nnc.h"

#include <string.h>

static uint64_t mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

static uint64_t hash_attributes(uint64_t hash, const Attributes *a) {
    uint64_t bits;
    memcpy(&bits, &a->number, sizeof bits);
    hash = mix(mix(hash, bits), (uint64_t)a->axes << 32 | a->index);
    hash = mix(hash, (uint64_t)a->axis);
    for (int i = 0; i < MAX_RANK; i++)
        hash = mix(hash, (uint64_t)a->low[i] * 31 + (uint64_t)a->high[i] * 7 + (uint64_t)a->perm[i]);
    for (int i = 0; i < 3; i++)
        for (const char *c = a->labels[i]; *c; c++)
            hash = mix(hash, (uint64_t)*c + (uint64_t)i * 256);
    for (int i = 0; a->window && i < MAX_SPATIAL; i++)
        hash = mix(hash, (uint64_t)(a->window->size[i] * 31 + a->window->stride[i] * 7 + a->window->low[i]));
    return hash;
}

static uint64_t hash_node(const Node *node, const Ref *inputs) {
    uint64_t hash = mix((uint64_t)node->op, (uint64_t)node->element);
    hash = mix(hash, (uint64_t)node->shape.rank * 2 + node->shape.batched);
    for (int i = 0; i < node->shape.rank; i++)
        hash = mix(hash, (uint64_t)node->shape.dims[i]);
    if (op_info(node->op)->flags & FLAG_COMMUTATIVE) {
        Ref low = inputs[0] < inputs[1] ? inputs[0] : inputs[1], high = inputs[0] ^ inputs[1] ^ low;
        return mix(mix(hash, low), high);
    }
    for (uint32_t i = 0; i < node->input_count; i++)
        hash = mix(hash, inputs[i]);
    return hash_attributes(hash, node->attributes);
}

/* `values` elements of a constant are compared; 0 for other nodes. */
bool attributes_equal(const Attributes *a, const Attributes *b, int64_t values) {
    if (a == b)
        return true;
    if (memcmp(&a->number, &b->number, sizeof a->number) != 0 || a->axes != b->axes || a->axis != b->axis
        || a->index != b->index || a->scan != b->scan || a->placeholder != b->placeholder || memcmp(a->perm, b->perm, sizeof a->perm) != 0
        || memcmp(a->low, b->low, sizeof a->low) != 0 || memcmp(a->high, b->high, sizeof a->high) != 0)
        return false;
    for (int i = 0; i < 3; i++)
        if (strcmp(a->labels[i], b->labels[i]) != 0)
            return false;
    if ((a->window == NULL) != (b->window == NULL)
        || (a->window && memcmp(a->window, b->window, sizeof *a->window) != 0))
        return false;
    if ((a->values == NULL) != (b->values == NULL) || (a->integers == NULL) != (b->integers == NULL))
        return false;
    size_t size = (size_t)values * sizeof(float);
    return (!a->values || a->values == b->values || memcmp(a->values, b->values, size) == 0)
           && (!a->integers || a->integers == b->integers || memcmp(a->integers, b->integers, size) == 0);
}

static const Ref *inputs_of(const Graph *graph, const Node *node) {
    return node->input_count ? graph->inputs.data + node->first_input : NULL;
}

static bool node_equal(const Graph *graph, const Node *a, const Node *b, const Ref *inputs) {
    if (a->op != b->op || a->element != b->element || a->input_count != b->input_count
        || !shape_equal(&a->shape, &b->shape))
        return false;
    const Ref *mine = inputs_of(graph, a);
    bool same = a->input_count == 0 || memcmp(mine, inputs, a->input_count * sizeof *inputs) == 0;
    bool swapped = !same && (op_info(a->op)->flags & FLAG_COMMUTATIVE) && mine[0] == inputs[1] && mine[1] == inputs[0];
    return (same || swapped)
           && attributes_equal(a->attributes, b->attributes, a->op == OPCODE_CONSTANT ? shape_size(&a->shape) : 0);
}

static void insert(Sharing *sharing, uint64_t hash, Ref ref) {
    size_t slot = hash & (sharing->capacity - 1);
    while (sharing->slots[slot] != NO_REF)
        slot = (slot + 1) & (sharing->capacity - 1);
    sharing->slots[slot] = ref;
    sharing->count++;
}

/* Keeps the table at most half full. */
static void grow(Builder *b, Sharing *sharing) {
    if (sharing->count * 2 < sharing->capacity)
        return;
    Sharing old = *sharing;
    sharing->capacity = old.capacity ? old.capacity * 2 : 256;
    sharing->slots = arena_alloc(b->comp, sharing->capacity * sizeof *sharing->slots);
    sharing->count = 0;
    for (size_t i = 0; i < sharing->capacity; i++)
        sharing->slots[i] = NO_REF;
    for (size_t i = 0; i < old.capacity; i++) {
        if (old.slots[i] == NO_REF)
            continue;
        const Node *node = ir_node(b->graph, old.slots[i]);
        insert(sharing, hash_node(node, inputs_of(b->graph, node)), old.slots[i]);
    }
}

static Ref append(Builder *b, const Node *node, const Ref *inputs) {
    Simplifier *simplifier = b->simplifier;
    b->simplifier = NULL;
    Ref ref = ir_append(b, *node, inputs, node->input_count);
    b->simplifier = simplifier;
    return ref;
}

Ref cse_node(Builder *b, Sharing *sharing, const Node *node, const Ref *inputs) {
    if (node->op == OPCODE_STORE || node->op == OPCODE_CUSTOM || node->op == OPCODE_ADJOINT)
        return append(b, node, inputs);
    grow(b, sharing);
    uint64_t hash = hash_node(node, inputs);
    for (size_t slot = hash & (sharing->capacity - 1); sharing->slots[slot] != NO_REF;
         slot = (slot + 1) & (sharing->capacity - 1))
        if (node_equal(b->graph, ir_node(b->graph, sharing->slots[slot]), node, inputs))
            return sharing->slots[slot];
    Ref ref = append(b, node, inputs);
    insert(sharing, hash, ref);
    return ref;
}
