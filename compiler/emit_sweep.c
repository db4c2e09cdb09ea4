/* emit_sweep.c - the loop over the blocks of a sweep's rows (sweep.c), its steps inside.
 *
 * Example: for (ptrdiff_t row = 0; row < n; row += 3) { const ptrdiff_t end = row + 3 < n ? row + 3 : n; … }
 *
 * Threads that share a sweep go through one larger block together. First each takes some of its rows, part by part, through
 * the steps that make rows; all of the block's rows are in memory, so none writes where another reads. Then each takes some
 * of the results of the steps that add up rows, so that every sum is one thread's, in the order that it always has:
 *     for (ptrdiff_t base = 0; base < n; base += 24) {
 *         const ptrdiff_t stop = base + 24 < n ? base + 24 : n;
 *         nn_parallel((int)(stop - base), 3, digits_train_task_1, &(struct digits_train_task_1){ … });
 *         nn_parallel(256, 1, digits_train_task_2, &(struct digits_train_task_2){ … });
 *     } */
#include "emit_given.h"

#include <string.h>

enum { UNITS = 256, TILE = 8 };         /* parts of sums at most; rows of a result that stay together */

static void put_step(Routine *r, const Step *step) {
    emit_line(r, "%s", emit_step_comment(r, step));
    emit_step(r, step);
}

/* The steps for the rows [from, to), so many at a time. */
static void emit_blocks_of_rows(Routine *r, size_t first, size_t end, const char *from, const char *to, int64_t rows) {
    bool profiled = r->e->options->profile && r->program->kind == PROGRAM_TRAIN;
    if (rows == 1) emit_line(r, "for (ptrdiff_t row = %s; row < %s; row++) {", from, to);
    else emit_line(r, "for (ptrdiff_t row = %s; row < %s; row += %lld) {", from, to, (long long)rows);
    r->indent++;
    if (rows == 1) emit_line(r, "const ptrdiff_t end = row + 1;");
    else emit_line(r, "const ptrdiff_t end = row + %lld < %s ? row + %lld : %s;", (long long)rows, to, (long long)rows, to);
    for (size_t i = first; i < end; i++) {
        put_step(r, &r->schedule->steps.data[i]);
        if (profiled) emit_line(r, "nn_tick(nn_profiled, %zu);", i);
    }
    r->indent--;
    emit_line(r, "}");
}

/* A step's sums, of which each thread makes the same part, [from, to) of UNITS; what cannot be parted is the first's or the
 * last's. */
static void emit_sums(Routine *r, const Step *step, bool last) {
    Buffer text = { 0 };
    Share share = { 0 };
    Routine part = *r;
    part.out = &text;
    part.indent = r->indent + 1;
    part.share = &share;
    size_t uses = r->e->shared_uses.count;
    emit_step(&part, step);
    if (share.count == NULL) {
        buffer_free(&text);
        r->e->shared_uses.count = uses;
        part.share = NULL;
        emit_step(&part, step);
    }
    emit_line(r, "%s", emit_step_comment(r, step));
    if (share.count != NULL) {
        int64_t tile = share.most % TILE == 0 ? TILE : 1;
        long long tiles = (long long)(share.most / tile);
        const char *times = tile == 1 ? "" : arena_printf(r->e->comp, " * %lld", (long long)tile);
        emit_line(r, "for (int begin = from * %lld / %d%s, end = to * %lld / %d%s; begin < end; begin = end) {", tiles, UNITS, times, tiles,
                  UNITS, times);
    } else if (last) emit_line(r, "if (to == %d) {", UNITS);
    else emit_line(r, "if (from == 0) {");
    buffer_add(r->out, text.text != NULL ? text.text : "", text.length);
    emit_line(r, "}");
    r->out->failed |= text.failed;
    buffer_free(&text);
}

/* The sums of a shared sweep are over all of its block's rows. */
static Routine for_whole_block(const Routine *r) {
    Routine whole = *r;
    whole.row = "base";
    whole.row_end = "stop";
    return whole;
}

/* One of the two functions of a shared sweep and its call. */
static void share_steps(Routine *r, const Sweep *sweep, bool sums) {
    Compilation *comp = r->e->comp;
    Buffer body = { 0 };
    Routine task = sums ? for_whole_block(r) : *r;
    task.out = &body;
    task.indent = 1;
    for (size_t i = sweep->sums; sums && i < sweep->end; i++) emit_sums(&task, &r->schedule->steps.data[i], (i - sweep->sums) % 2 == 1);
    if (!sums) emit_blocks_of_rows(&task, sweep->first, sweep->sums, "base + begin", "base + until", sweep->part);
    r->panels = task.panels;
    size_t count = sums ? sweep->end - sweep->sums : sweep->sums - sweep->first;
    const char *comment = arena_printf(comp, sums ? "/* %zu steps that add up rows */" : "/* %zu steps that make rows */", count);
    put_task(r, comment, sums ? "int from, int to" : "int begin, int until", buffer_copy(comp, &body),
             sums ? arena_printf(comp, "%d", UNITS) : "(int)(stop - base)", sums ? 1 : sweep->part);
    r->e->code.failed |= body.failed;
    buffer_free(&body);
}

static void emit_shared_blocks(Routine *r, const Sweep *sweep, const char *all) {
    long long block = sweep->block;
    r->first_row = "base";
    emit_line(r, "for (ptrdiff_t base = 0; base < %s; base += %lld) {", all, block);
    r->indent++;
    emit_line(r, "const ptrdiff_t stop = base + %lld < %s ? base + %lld : %s;", block, all, block, all);
    share_steps(r, sweep, false);
    const Step *last = &r->schedule->steps.data[sweep->end - 1];
    bool alone = sweep->end - sweep->sums == 1 && ir_node(r->graph, last->nodes[0])->op == OPCODE_SUM;
    bool behind = alone && block >= sweep->rows * r->e->module->batch;          /* of all rows, as a step of its own */
    if (alone && !behind) {
        Routine whole = for_whole_block(r);
        put_step(&whole, last);
    } else if (sweep->sums < sweep->end && !behind) share_steps(r, sweep, true);
    r->indent--;
    emit_line(r, "}");
    r->first_row = "row";
    r->sweep = NULL;
    if (behind) put_step(r, last);
}

void emit_sweep(Routine *r, const Sweep *sweep) {
    const char *all = sweep->rows == 1 ? "n" : arena_printf(r->e->comp, "(ptrdiff_t)n * %lld", (long long)sweep->rows);
    r->sweep = sweep;
    if (sweep->part > 0) emit_shared_blocks(r, sweep, all);
    else emit_blocks_of_rows(r, sweep->first, sweep->end, "0", all, sweep->block);
    r->sweep = NULL;
}
