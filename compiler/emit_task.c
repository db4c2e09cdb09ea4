/* emit_task.c - one step: whole, or as a function that makes a part of its results, so that threads can share it.
 *
 * Example, a product of [n, 784] and [784, 128]:
 *     static void digits_train_task_1(const void *context, int begin, int end) {
 *         const struct digits_train_task_1 *const given = context;
 *         …
 *         nn_gemm(end - begin, 128, 784, image + (ptrdiff_t)begin * 784, 784, 1, weights->dense_kernel, …);
 *     }
 *     … nn_parallel(n, 6, digits_train_task_1, &(struct digits_train_task_1){ image, weights, arena });
 * A result is made by one thread, in the order of sums that it always has, so the bytes do not depend on how many there
 * are. A step is shared where a full batch gives two threads work that is worth starting them. */
#include "emit_given.h"

#include <string.h>

const char *share_begin(const Routine *r, int64_t times) {
    if (r->share == NULL) return "0";
    return times == 1 ? "begin" : arena_printf(r->e->comp, "(ptrdiff_t)begin * %lld", (long long)times);
}

const char *share_end(const Routine *r, int64_t times) {
    return times == 1 ? "end" : arena_printf(r->e->comp, "(ptrdiff_t)end * %lld", (long long)times);
}

const char *share_move(const Routine *r, const char *pointer, int64_t times) {
    if (r->share == NULL || times == 0) return pointer;
    return arena_printf(r->e->comp, "%s + %s", pointer, share_begin(r, times));
}

static void write_step(Routine *r, const Step *step) {
    Op op = ir_node(r->graph, step->nodes[0])->op;
    if (op == OPCODE_CONTRACT) emit_contract(r, step);
    else if (op == OPCODE_SCAN) emit_scan(r, step);
    else if (step->cluster) emit_cluster(r, step, NULL);
    else emit_single(r, step->nodes[0]);
}

void put_task(Routine *r, const char *comment, const char *range, const char *body, const char *count, int64_t grain) {
    Compilation *comp = r->e->comp;
    Buffer *out = &r->e->code;
    Routine *whole = r;
    while (whole->outer != NULL) whole = whole->outer;
    const char *name = arena_printf(comp, "%s_%s_task_%d", r->e->prefix, program_text(r->program->kind), ++whole->tasks);
    Given given = given_find(r, body, 0);
    buffer_puts(out, "\n");
    given_struct(out, &given, name);
    buffer_printf(out, "%s\nstatic void %s(const void *context, %s) {\n", comment, name, range);
    given_open(r, out, &given, name);
    buffer_printf(out, "%s}\n", body);
    emit_line(r, "%s(%s, %lld, %s, %s);", emit_kernel(r->e, "nn_parallel"), count, (long long)grain, name,
              given_pass(r, &given, name));
}

/* In operations; a transformed kernel counts as one that is filtered by directly, but takes as long as so many. */
static int64_t work_of(const Routine *r, const Step *step) {
    enum { TRANSFORM = 16 };            /* an element */
    const Node *node = ir_node(r->graph, step->nodes[0]);
    bool transform = node->op == OPCODE_WINOGRAD_KERNEL || node->op == OPCODE_WINOGRAD_TURNED;
    return transform ? TRANSFORM * shape_size(&node->shape) : cost_step(r->graph, step, r->e->module->batch);
}

/* Steps behind each other in one function; false: they cannot be shared, and nothing is written. */
static bool share_steps(Routine *r, const Step *steps, size_t count, int64_t work) {
    int64_t least = r->e->options->share_work;
    Share share = { 0 };
    Buffer body = { 0 };
    Routine task = *r;
    size_t before = r->e->code.length, uses_before = r->e->shared_uses.count;
    task.out = &body;
    task.indent = 1;
    task.share = &share;
    for (size_t i = 0; i < count; i++) {
        if (count > 1) emit_line(&task, "%s", emit_step_comment(r, &steps[i]));
        write_step(&task, &steps[i]);
    }
    int64_t grain = share.most * least > work ? (share.most * least + work - 1) / work : 1;
    bool shared = share.most >= 2 * grain;
    if (shared) {
        r->panels = task.panels;
        put_task(r, emit_step_comment(r, &steps[0]), "int begin, int end", buffer_copy(r->e->comp, &body), share.count, grain);
        if (share.after != NULL) emit_line(r, "%s", share.after);
    } else {
        r->e->code.length = before;     /* functions that finish panels are written once more */
        r->e->shared_uses.count = uses_before;
    }
    r->e->code.failed |= body.failed;
    buffer_free(&body);
    return shared;
}

void emit_step(Routine *r, const Step *step) {
    int64_t least = r->e->options->share_work, work = least > 0 ? work_of(r, step) : 0;
    bool enough = least > 0 && work >= 2 * least && r->sweep == NULL && r->first_sample == NULL;
    if (!enough || !share_steps(r, step, 1, work)) write_step(r, step);
}

size_t emit_rows_together(Routine *r, size_t first) {
    const Step *steps = &r->schedule->steps.data[first];
    size_t count = rows_together(r, first);
    int64_t least = r->e->options->share_work, work = 0;
    for (size_t i = 0; i < count; i++) work += work_of(r, &steps[i]);
    return count > 1 && work >= 2 * least && share_steps(r, steps, count, work) ? count : 0;
}
