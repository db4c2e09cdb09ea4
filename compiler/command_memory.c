/* command_memory.c - `nnc summary --memory`: every value of the plan with its offset, size, first and last step, as a table,
 * as JSON, or with -o as a picture; and what becomes of each weight's gradient.
 *
 * Reads the schedules that emission made. Example line:
 *     offset     size   steps  layer    line  value
 *          0    86528    0-2   conv2d      4  conv [n, 26, 26, 32] */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

static const char *node_text(Compilation *comp, const Node *node) {
    const char *shape = shape_text(comp, &node->shape) + (node->shape.batched ? 1 : 0);
    const char *head = !node->shape.batched ? "" : node->shape.rank > 1 ? "[n, " : "[n";
    return arena_printf(comp, "%s %s%s", op_info(node->op)->text, head, shape);
}

static void add_row(Compilation *comp, MemoryPlan *plan, const Node *node, const char *what, size_t offset, size_t bytes, Life life) {
    const char *layer = node->origin.instance != NULL ? node->origin.instance : "";
    unsigned line = node->origin.call.source != NULL ? (unsigned)node->origin.call.line : 0;
    if (bytes > 0) array_push(comp, &plan->rows, ((MemoryRow){ what, layer, line, offset, bytes, life }));
}

static void add_scan(Compilation *comp, MemoryPlan *plan, const Schedule *schedule, const Graph *graph, Ref ref, int64_t step) {
    const Node *node = ir_node(graph, ref);
    const ScanPlan *scan = schedule->scans[ref];
    size_t carries = node->attributes->scan->module.variables.count;
    Life life = { step, step };
    add_row(comp, plan, node, "body of a scan", scan->arena_offset, scan->schedule.arena_bytes, life);
    add_row(comp, plan, node, "body of a scan, i32", schedule->arena_bytes + scan->integer_offset, scan->schedule.integer_bytes, life);
    for (size_t k = 0; k < carries; k++) {
        const Place *carry = &scan->carries[k];
        size_t start = node->attributes->scan->module.variables.data[k].element == ELEMENT_I32 ? schedule->arena_bytes : 0;
        if (carry->kind == PLACE_ARENA) add_row(comp, plan, node, "carry of a scan", start + carry->offset, carry->bytes, life);
    }
}

static int by_time(const void *a, const void *b) {
    const MemoryRow *x = a, *y = b;
    if (x->life.birth != y->life.birth) return x->life.birth < y->life.birth ? -1 : 1;
    return x->offset != y->offset ? (x->offset > y->offset) - (x->offset < y->offset) : strcmp(x->what, y->what);
}

static MemoryPlan plan_of(Compilation *comp, const Module *module, ProgramKind kind, const Schedule *schedule) {
    const Graph *graph = &module->programs[kind].graph;
    MemoryPlan plan = { .title = kind == PROGRAM_TRAIN ? "training" : "prediction", .live = schedule->live_bytes,
                        .bytes = schedule->arena_bytes + schedule->integer_bytes, .steps = (int64_t)schedule->steps.count };
    for (size_t s = 0; s < schedule->steps.count; s++)
        for (size_t i = 0; i < schedule->steps.data[s].count; i++) {
            Ref ref = schedule->steps.data[s].nodes[i];
            const Node *node = ir_node(graph, ref);
            const Place *place = &schedule->places[ref];
            if (node->op == OPCODE_SCAN) add_scan(comp, &plan, schedule, graph, ref, (int64_t)s);
            if (place->kind != PLACE_ARENA) continue;
            size_t offset = place->offset + (node->element == ELEMENT_I32 ? schedule->arena_bytes : 0);
            add_row(comp, &plan, node, node_text(comp, node), offset, place->bytes, schedule->lives[ref]);
        }
    if (plan.rows.count > 0) qsort(plan.rows.data, plan.rows.count, sizeof *plan.rows.data, by_time);
    return plan;
}

/* ---- as text and JSON ---- */

static const char *life_text(Compilation *comp, const MemoryPlan *plan, const Life *life) {
    if (life->death >= plan->steps) return arena_printf(comp, "%lld-end", (long long)life->birth);
    return arena_printf(comp, "%lld-%lld", (long long)life->birth, (long long)life->death);
}

static void put_plan(Compilation *comp, const MemoryPlan *plan, nn_text *text) {
    size_t width = 5;
    for (size_t i = 0; i < plan->rows.count; i++)
        if (strlen(plan->rows.data[i].layer) > width) width = strlen(plan->rows.data[i].layer);
    nn_text_format(text, "\nmemory for %s: %zu bytes in %lld steps, of which %zu are alive at once\n", plan->title, plan->bytes,
                   (long long)plan->steps, plan->live);
    if (plan->kept > 0) nn_text_format(text, "beside it %zu bytes that stay between steps: the optimizer's slots, metrics, counters\n", plan->kept);
    if (plan->rows.count > 0)
        nn_text_format(text, "%12s %12s %9s  %-*s  %4s  %s\n", "offset", "size", "steps", (int)width, "layer", "line", "value");
    for (size_t i = 0; i < plan->rows.count; i++) {
        const MemoryRow *row = &plan->rows.data[i];
        nn_text_format(text, "%12zu %12zu %9s  %-*s  %4u  %s\n", row->offset, row->bytes, life_text(comp, plan, &row->life),
                       (int)width, row->layer, row->line, row->what);
    }
}

static void put_fates(const GradientFates *fates, nn_text *text) {
    size_t width = 6;
    for (size_t i = 0; i < fates->count; i++)
        if (strlen(fates->data[i].weight) > width) width = strlen(fates->data[i].weight);
    nn_text_format(text, "\n%-*s  %12s  gradient\n", (int)width, "weight", "size");
    for (size_t i = 0; i < fates->count; i++) {
        const GradientFate *fate = &fates->data[i];
        nn_text_format(text, "%-*s  %12zu  %s%s\n", (int)width, fate->weight, fate->bytes,
                       fate->stored ? "stored: " : "consumed ", fate->why);
    }
}

static void put_plan_json(const MemoryPlan *plan, nn_text *text) {
    nn_text_format(text, "\"%s\": {\"bytes\": %zu, \"live_bytes\": %zu, \"kept_bytes\": %zu, \"steps\": %lld, \"values\": [", plan->title,
                   plan->bytes, plan->live, plan->kept, (long long)plan->steps);
    for (size_t i = 0; i < plan->rows.count; i++) {
        const MemoryRow *row = &plan->rows.data[i];
        nn_text_format(text, "%s{\"value\": ", i > 0 ? ", " : "");
        nn_text_json(text, row->what);
        nn_text_add(text, ", \"layer\": ");
        nn_text_json(text, row->layer);
        nn_text_format(text, ", \"line\": %u, \"offset\": %zu, \"bytes\": %zu, \"first\": %lld, \"last\": %lld}", row->line, row->offset,
                       row->bytes, (long long)row->life.birth, (long long)row->life.death);
    }
    nn_text_add(text, "]}");
}

static void put_fates_json(const GradientFates *fates, nn_text *text) {
    nn_text_add(text, ", \"gradients\": [");
    for (size_t i = 0; i < fates->count; i++) {
        nn_text_add(text, i > 0 ? ", {\"weight\": " : "{\"weight\": ");
        nn_text_json(text, fates->data[i].weight);
        nn_text_format(text, ", \"bytes\": %zu, \"stored\": %s, \"why\": ", fates->data[i].bytes, fates->data[i].stored ? "true" : "false");
        nn_text_json(text, fates->data[i].why);
        nn_text_add(text, "}");
    }
    nn_text_add(text, "]");
}

static void write_picture(Run *run, const MemoryPlan *plans, size_t count) {
    Buffer picture = { 0 };
    nn_error error = { 0 };
    memory_picture(run->comp, run->module->name, plans, count, &picture);
    if (picture.failed) nn_error_set(&error, NN_SYSTEM, "out of memory");
    else if (strcmp(run->options->output, "-") == 0) fwrite(picture.text, 1, picture.length, stdout);
    else nn_file_write(run->options->output, picture.text, picture.length, &error);
    buffer_free(&picture);
    if (error.status != 0) run_failed(run, &error);
}

void memory_report(Run *run, const Emitted *emitted, nn_text *text) {
    MemoryPlan plans[2];
    GradientFates fates = { 0 };
    size_t count = 0;
    plans[count++] = plan_of(run->comp, run->module, PROGRAM_PREDICT, &emitted->schedules[PROGRAM_PREDICT]);
    if (run->module->trains) {
        plans[count] = plan_of(run->comp, run->module, PROGRAM_TRAIN, &emitted->schedules[PROGRAM_TRAIN]);
        plans[count].kept = emitted->training_bytes - plans[count].bytes;
        fates = gradient_fates(run->comp, run->module, &emitted->schedules[PROGRAM_TRAIN]);
        count++;
    }
    if (run->options->output != NULL) write_picture(run, plans, count);
    if (run->options->json) nn_text_add(text, ", \"memory\": {");
    for (size_t i = 0; i < count; i++) {
        if (run->options->json && i > 0) nn_text_add(text, ", ");
        if (run->options->json) put_plan_json(&plans[i], text);
        else put_plan(run->comp, &plans[i], text);
    }
    if (run->options->json) nn_text_add(text, "}");
    if (fates.count > 0 && run->options->json) put_fates_json(&fates, text);
    else if (fates.count > 0) put_fates(&fates, text);
}
