/* ir_print.c - the one printer of graphs, for --dump=PASS and the tests.
 *
 * Reads a module; writes text: the variables, then each program's nodes, one a line: its number, op, attributes, inputs,
 * two spaces, result. Example:
 *   program predict
 *     0 input x  f32[n,3]
 *     1 load dense/kernel  f32[3,2]
 *     2 contract "ab,bc->ac" 0 1  f32[n,2]  ; dense
 *     results 2 */
#include "nnc.h"

static const char *const program_names[PROGRAM_COUNT] = {
    [PROGRAM_INIT] = "init", [PROGRAM_PREDICT] = "predict", [PROGRAM_TRAINER_INIT] = "trainer_init",
    [PROGRAM_TRAIN] = "train", [PROGRAM_METRICS_RESET] = "metrics_reset", [PROGRAM_EVALUATE] = "evaluate",
    [PROGRAM_RESULT] = "result",
    [PROGRAM_ADAPT] = "adapt", [PROGRAM_SCRATCH_INIT] = "scratch_init",
};

const char *program_text(ProgramKind kind) { return program_names[kind]; }

static const char *const role_names[] = {
    [ROLE_ACTIVATION] = "", [ROLE_GRADIENT] = "gradient", [ROLE_UPDATE] = "update", [ROLE_METRIC] = "metric",
};

static const char *const variable_names[] = {
    [VARIABLE_WEIGHT] = "weight", [VARIABLE_STATE] = "state", [VARIABLE_SLOT] = "slot", [VARIABLE_METRIC] = "metric",
    [VARIABLE_LEARNING_RATE] = "learning_rate", [VARIABLE_STEP] = "step", [VARIABLE_KEPT] = "kept",
};

/* "f32[n,3]", "f32[4n,3]" for a batch of four times n. */
static void print_type(Buffer *out, Element element, const Shape *shape) {
    buffer_printf(out, "%s[", element_text(element));
    for (int i = 0; i < shape->rank; i++) {
        bool batch = i == 0 && shape->batched;
        buffer_puts(out, i ? "," : "");
        if (!batch || shape->dims[0] != 1)
            buffer_printf(out, "%lld", (long long)shape->dims[i]);
        buffer_puts(out, batch ? "n" : "");
    }
    buffer_puts(out, "]");
}

static void print_axes(Buffer *out, uint32_t axes) {
    const char *comma = " axes=";
    for (int i = 0; i < 32; i++) {
        if (!(axes >> i & 1))
            continue;
        buffer_printf(out, "%s%d", comma, i);
        comma = ",";
    }
}

static void print_ranges(Buffer *out, const Attributes *attributes, int rank, const char *between) {
    for (int i = 0; i < rank; i++)
        buffer_printf(out, "%s%lld%s%lld", i ? "," : " ", (long long)attributes->low[i], between,
                      (long long)attributes->high[i]);
}

static void print_perm(Buffer *out, const Node *node) {
    for (int i = 0; i < node->shape.rank; i++)
        buffer_printf(out, "%s%d", i ? "," : " ", node->attributes->perm[i]);
}

/* "size=3x3 stride=2x2 pad=0+1,0+1", what is 1 or 0 throughout left out. */
static void print_window(Buffer *out, const Window *w) {
    const char *const names[] = { " size=", " stride=", " dilation=" };
    const int64_t *const values[] = { w->size, w->stride, w->dilation };
    for (int k = 0; k < 3; k++) {
        bool plain = k > 0;
        for (int i = 0; i < w->rank; i++) plain = plain && values[k][i] == 1;
        for (int i = 0; !plain && i < w->rank; i++)
            buffer_printf(out, "%s%lld", i ? "x" : names[k], (long long)values[k][i]);
    }
    bool padded = false;
    for (int i = 0; i < w->rank; i++) padded = padded || w->low[i] != 0 || w->high[i] != 0;
    for (int i = 0; padded && i < w->rank; i++)
        buffer_printf(out, "%s%lld+%lld", i ? "," : " pad=", (long long)w->low[i], (long long)w->high[i]);
    if (w->groups != 1) buffer_printf(out, " groups=%lld", (long long)w->groups);
}

static void print_attributes(Buffer *out, const Module *module, const Node *node) {
    const Attributes *attributes = node->attributes;
    switch (node->op) {
    case OPCODE_INPUT: buffer_printf(out, " %s", module->arguments.data[attributes->index].name); break;
    case OPCODE_LOAD:
    case OPCODE_STORE: buffer_printf(out, " %s", module->variables.data[attributes->index].name); break;
    case OPCODE_RANDOM: buffer_printf(out, " #%u", (unsigned)attributes->index); break;
    case OPCODE_FILL:
    case OPCODE_PAD:
        buffer_puts(out, " ");
        buffer_number(out, attributes->number);
        if (node->op == OPCODE_PAD)
            print_ranges(out, attributes, node->shape.rank, "+");
        break;
    case OPCODE_SUM:
    case OPCODE_MAX: print_axes(out, attributes->axes); break;
    case OPCODE_ARGMAX:
    case OPCODE_CUMSUM:
    case OPCODE_CONCAT:
    case OPCODE_REVERSE: buffer_printf(out, " axis=%d", attributes->axis); break;
    case OPCODE_TRANSPOSE: print_perm(out, node); break;
    case OPCODE_SLICE: print_ranges(out, attributes, node->shape.rank, ".."); break;
    case OPCODE_CONTRACT:
        buffer_printf(out, " \"%s,%s->%s\"", attributes->labels[0], attributes->labels[1], attributes->labels[2]);
        break;
    case OPCODE_SCAN:
        buffer_printf(out, " %lld%s", (long long)attributes->scan->steps, attributes->scan->backward ? " backward" : "");
        break;
    case OPCODE_PART: buffer_printf(out, " #%u%s", (unsigned)attributes->index, attributes->by_step ? " by step" : ""); break;
    case OPCODE_CUSTOM: buffer_printf(out, " adjoint=%u", (unsigned)attributes->placeholder); break;
    default: break;
    }
    if (attributes->strips) buffer_puts(out, " strips");
    if (attributes->window) print_window(out, attributes->window);
}

static void print_graph(Buffer *out, const Module *module, const Program *program, int indent);

static void print_node(Buffer *out, const Module *module, const Graph *graph, Ref ref, int indent) {
    const Node *node = ir_node(graph, ref);
    buffer_printf(out, "%*s%u %s", indent, "", (unsigned)ref, op_info(node->op)->text);
    print_attributes(out, module, node);
    for (uint32_t i = 0; i < node->input_count; i++)
        buffer_printf(out, " %u", (unsigned)ir_arg(graph, node, i));
    buffer_puts(out, "  ");
    print_type(out, node->element, &node->shape);
    const char *role = role_names[node->role], *instance = node->origin.instance ? node->origin.instance : "";
    if (*role || *instance)
        buffer_printf(out, "  ; %s%s%s", role, *role && *instance ? " " : "", instance);
    buffer_puts(out, "\n");
    if (node->op == OPCODE_SCAN) print_graph(out, &node->attributes->scan->module, scan_of(node), indent + 4);
}

static void print_graph(Buffer *out, const Module *module, const Program *program, int indent) {
    for (Ref ref = 0; ref < program->graph.nodes.count; ref++)
        print_node(out, module, &program->graph, ref, indent);
    if (program->results.count == 0)
        return;
    buffer_printf(out, "%*sresults", indent, "");
    for (size_t i = 0; i < program->results.count; i++)
        buffer_printf(out, " %u", (unsigned)program->results.data[i]);
    buffer_puts(out, "\n");
}

static void print_program(Buffer *out, const Module *module, const Program *program) {
    buffer_printf(out, "program %s\n", program_names[program->kind]);
    print_graph(out, module, program, 2);
}

void ir_print(Buffer *out, const Module *module) {
    buffer_printf(out, "module %s\n", module->name);
    for (size_t i = 0; i < module->variables.count; i++) {
        const Variable *variable = &module->variables.data[i];
        buffer_printf(out, "%s %s ", variable_names[variable->kind], variable->name);
        print_type(out, variable->element, &variable->shape);
        buffer_puts(out, variable->kind == VARIABLE_WEIGHT && !variable->trainable ? " fixed\n" : "\n");
    }
    for (int kind = 0; kind < PROGRAM_COUNT; kind++)
        if (module->programs[kind].present)
            print_program(out, module, &module->programs[kind]);
}
