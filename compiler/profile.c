/* profile.c - `nnc train --profile`: what a training step spends its time on, by layer and by kind of step.
 *
 * The emitted text calls profile_tick behind every step of training; here the times are held against what the steps compute
 * (cost.c) and what a core could (runtime/limit.c). So that a busy machine shows little, each step's time is the mean over
 * BLOCK calls in a row, the least of these means; only the largest batches count. A step counts for the layer of the node in
 * it that costs most. Example, of 784-128-10 (`update` is what did not fit into the products of `backward`):
 *     layer    line      forward     backward       update        total   share        FLOPs   GFLOP/s   limit
 *     dense      10     64.13 µs     70.85 µs     51.27 µs    186.25 µs    83 %     12951552     69.54    68 % */
#define _POSIX_C_SOURCE 200809L
#include "nnc.h"

#include "../runtime/kernels.h"

#include <string.h>
#include <time.h>

typedef enum Phase { PHASE_FORWARD, PHASE_BACKWARD, PHASE_UPDATE, PHASE_METRIC, PHASE_COUNT } Phase;

enum { BLOCK = 16 };

typedef struct Meter { double block, least; } Meter;               /* seconds: of the calls of this block; a call's least */
typedef struct ProfileStep {
    Meter meter;
    double seconds;
    int64_t flops, layer;               /* layer: its row, or -1 */
    Phase phase;
    OpKind kind;
} ProfileStep;

/* A line of a table. */
typedef struct Sum {
    const char *name;
    unsigned line;                      /* of the file; 0: none */
    double seconds[PHASE_COUNT], total;
    int64_t flops;
    size_t steps;
} Sum;

struct Profile {
    Compilation *comp;
    const Module *module;
    size_t count;                       /* of steps */
    ProfileStep *steps;
    const Schedule *schedule;
    uint32_t batch;                     /* the most samples of a call so far */
    bool counts;                        /* this call has as many */
    uint64_t calls;                     /* of train that count */
    Meter outside;                      /* between calls */
    double last, tick;                  /* the last tick; what a tick takes itself */
};

static double clock_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* ---- what the steps are ---- */

static Phase phase_of(Role role) {
    switch (role) {
    case ROLE_GRADIENT: return PHASE_BACKWARD;
    case ROLE_UPDATE: return PHASE_UPDATE;
    case ROLE_METRIC: return PHASE_METRIC;
    default: return PHASE_FORWARD;
    }
}

static void describe(const Profile *p, const Step *step, ProfileStep *result) {
    const Graph *graph = &p->module->programs[PROGRAM_TRAIN].graph;
    int64_t most = -1;
    Ref main = step->nodes[0];
    result->flops = 0;
    for (size_t i = 0; i < step->count; i++) {
        int64_t flops = cost_node(graph, step->nodes[i], (int)p->batch);
        result->flops += flops;
        if (flops > most) most = flops, main = step->nodes[i];
    }
    const Node *node = ir_node(graph, main);
    result->phase = phase_of(node->role);
    result->kind = op_info(node->op)->kind;
    result->layer = layer_of(p->comp, p->module, node->origin.instance);
}

/* The least that passes between two ticks that follow each other. */
static double tick_cost(void) {
    double least = 1;
    for (int i = 0; i < 1000; i++) {
        double begin = clock_seconds(), took = clock_seconds() - begin;
        if (took < least) least = took;
    }
    return least;
}

Profile *profile_new(Compilation *comp, const Module *module, const Schedule *steps) {
    Profile *p = arena_alloc(comp, sizeof *p);
    Schedule *schedule = arena_alloc(comp, sizeof *schedule);
    *schedule = *steps;
    *p = (Profile){ .comp = comp, .module = module, .schedule = schedule, .count = steps->steps.count, .tick = tick_cost() };
    p->steps = arena_alloc(comp, (p->count + 1) * sizeof *p->steps);
    return p;
}

/* ---- ticks ---- */

static void block_end(Meter *meter, uint64_t calls) {
    double mean = meter->block / (double)calls;
    if (meter->least == 0 || mean < meter->least) meter->least = mean;
    meter->block = 0;
}

static void blocks_end(Profile *p, uint64_t calls) {
    for (size_t i = 0; i < p->count; i++) block_end(&p->steps[i].meter, calls);
    block_end(&p->outside, calls);
}

/* A call of more samples than any before it starts the counting anew. */
static void call_begin(Profile *p, uint32_t batch, double since) {
    if (batch > p->batch) {
        for (size_t i = 0; i < p->count; i++) p->steps[i].meter = (Meter){ 0 };
        p->outside = (Meter){ 0 };
        p->calls = 0;
        p->batch = batch;
    } else if (p->counts) p->outside.block += since;
    p->counts = batch == p->batch;
    if (!p->counts) return;
    if (p->calls > 0 && p->calls % BLOCK == 0) blocks_end(p, BLOCK);
    p->calls++;
}

void profile_tick(Profile *p, uint32_t step) {
    double took = clock_seconds() - p->last - p->tick;
    if (took < 0) took = 0;
    if (step >= p->count) call_begin(p, step - (uint32_t)p->count, took);
    else if (p->counts) p->steps[step].meter.block += took;
    p->last = clock_seconds();
}

/* The last block counts if it is whole, or the only one. */
static void settle(Profile *p) {
    uint64_t rest = p->calls % BLOCK;
    if (p->calls > 0 && (rest == 0 || p->calls < BLOCK)) blocks_end(p, rest == 0 ? BLOCK : rest);
    for (size_t i = 0; i < p->count; i++) {
        describe(p, &p->schedule->steps.data[i], &p->steps[i]);
        p->steps[i].seconds = p->steps[i].meter.least;
    }
}

/* ---- sums ---- */

static void sum_add(Sum *sum, const ProfileStep *step) {
    sum->seconds[step->phase] += step->seconds;
    sum->total += step->seconds;
    sum->flops += step->flops;
    sum->steps++;
}

/* A line a layer, in the order of the file, then loss and metrics, then what else belongs to no layer. */
static Sum *sum_layers(const Profile *p, size_t *count) {
    size_t layers = p->module->layers.count;
    Sum *sums = arena_alloc(p->comp, (layers + 3) * sizeof *sums);
    *count = layers + 3;
    for (size_t i = 0; i < layers; i++) {
        sums[i].name = p->module->layers.data[i].name;
        sums[i].line = p->module->layers.data[i].loc.line;
    }
    sums[layers].name = "loss";
    sums[layers + 1].name = "metrics";
    sums[layers + 2].name = "step";
    for (size_t i = 0; i < p->count; i++) {
        const ProfileStep *step = &p->steps[i];
        size_t other = step->phase == PHASE_METRIC ? layers + 1 : step->phase == PHASE_UPDATE ? layers + 2 : layers;
        sum_add(&sums[step->layer >= 0 ? (size_t)step->layer : other], step);
    }
    return sums;
}

static const char *kind_name(OpKind kind) {
    switch (kind) {
    case KIND_SOURCE: return "source";
    case KIND_ELEMENTWISE: return "element-wise";
    case KIND_REDUCE: return "reduction";
    case KIND_CONTRACT: return "product";
    case KIND_WINDOW: return "window";
    case KIND_SELECTED: return "winograd";
    case KIND_MOVE: return "move";
    case KIND_GATHER: return "gather";
    case KIND_SCAN: return "scan";
    case KIND_UPDATE: return "store";
    }
    return "";
}

static Sum *sum_kinds(const Profile *p, size_t *count) {
    *count = 0;
    for (size_t i = 0; i < p->count; i++)
        if (p->steps[i].kind >= *count) *count = (size_t)p->steps[i].kind + 1;
    Sum *sums = arena_alloc(p->comp, (*count + 1) * sizeof *sums);
    for (size_t i = 0; i < *count; i++) sums[i].name = kind_name((OpKind)i);
    for (size_t i = 0; i < p->count; i++) sum_add(&sums[p->steps[i].kind], &p->steps[i]);
    return sums;
}

/* Operations a second of one core, the best of a few tries. */
static double core_limit(void) {
    const nn_kernel *kernel = nn_kernels();
    while (kernel->name != NULL && strcmp(kernel->name, "nn_multiply_adds") != 0) kernel++;
    if (kernel->name == NULL) return 0;
    double (*multiply_adds)(int, float *);
    memcpy(&multiply_adds, &kernel->function, sizeof multiply_adds);
    double best = 0;
    float sink = 0;
    for (int i = 0; i < 20; i++) {
        double begin = clock_seconds(), operations = multiply_adds(20000, &sink), took = clock_seconds() - begin;
        if (took > 0 && operations / took > best) best = operations / took;
    }
    return best;
}

/* ---- printed ---- */

typedef struct Scale { double step, limit; } Scale;                 /* seconds of a whole step; operations a second */

static double gigaflops(const Sum *sum) { return sum->total > 0 ? (double)sum->flops / sum->total / 1e9 : 0; }

static double forward_seconds(const Sum *sum) { return sum->seconds[PHASE_FORWARD] + sum->seconds[PHASE_METRIC]; }

/* total, share, FLOPs, GFLOP/s, limit: the columns that both tables end with. */
static void put_numbers(Buffer *out, const Sum *sum, const Scale *scale) {
    double rate = gigaflops(sum), share = scale->step > 0 ? sum->total / scale->step : 0;
    buffer_printf(out, "%10.2f µs  %4.0f %%  %11lld  %8.2f  %4.0f %%\n", 1e6 * sum->total, 100 * share,
                  (long long)sum->flops, rate, scale->limit > 0 ? 100 * rate * 1e9 / scale->limit : 0);
}

static const char ends[] = "        total   share        FLOPs   GFLOP/s   limit\n";

static void put_layers(Buffer *out, const Sum *sums, size_t count, const Scale *scale) {
    int width = 7;
    for (size_t i = 0; i < count; i++)
        if ((int)strlen(sums[i].name) > width) width = (int)strlen(sums[i].name);
    buffer_printf(out, "%-*s  line      forward     backward       update%s", width, "layer", ends);
    for (size_t i = 0; i < count; i++) {
        const Sum *sum = &sums[i];
        if (sum->steps == 0) continue;
        buffer_printf(out, "%-*s  ", width, sum->name);
        if (sum->line > 0) buffer_printf(out, "%4u", sum->line);
        else buffer_puts(out, "    ");
        buffer_printf(out, "%10.2f µs%10.2f µs%10.2f µs", 1e6 * forward_seconds(sum),
                      1e6 * sum->seconds[PHASE_BACKWARD], 1e6 * sum->seconds[PHASE_UPDATE]);
        put_numbers(out, sum, scale);
    }
}

static void put_kinds(Buffer *out, const Sum *sums, size_t count, const Scale *scale) {
    buffer_printf(out, "\n%-14s  steps %s", "kind", ends);
    for (size_t i = 0; i < count; i++) {
        if (sums[i].steps == 0) continue;
        buffer_printf(out, "%-14s  %5zu ", sums[i].name, sums[i].steps);
        put_numbers(out, &sums[i], scale);
    }
}

static void put_json(Buffer *out, const char *key, const Sum *sums, size_t count) {
    bool first = true;
    buffer_printf(out, ", \"%s\": [", key);
    for (size_t i = 0; i < count; i++) {
        const Sum *sum = &sums[i];
        if (sum->steps == 0) continue;
        buffer_puts(out, first ? "{\"name\": " : ", {\"name\": ");
        first = false;
        buffer_json_string(out, sum->name);
        buffer_printf(out, ", \"line\": %u, \"steps\": %zu, \"flops\": %lld, \"microseconds\": ", sum->line, sum->steps,
                      (long long)sum->flops);
        buffer_number(out, 1e6 * sum->total);
        buffer_puts(out, ", \"forward\": ");
        buffer_number(out, 1e6 * forward_seconds(sum));
        buffer_puts(out, ", \"backward\": ");
        buffer_number(out, 1e6 * sum->seconds[PHASE_BACKWARD]);
        buffer_puts(out, ", \"update\": ");
        buffer_number(out, 1e6 * sum->seconds[PHASE_UPDATE]);
        buffer_puts(out, "}");
    }
    buffer_puts(out, "]");
}

void profile_print(Profile *p, Buffer *out, bool json) {
    size_t layer_count, kind_count;
    settle(p);
    Sum whole = { .name = "step" }, *layers = sum_layers(p, &layer_count), *kinds = sum_kinds(p, &kind_count);
    for (size_t i = 0; i < p->count; i++) sum_add(&whole, &p->steps[i]);
    Scale scale = { .step = whole.total, .limit = core_limit() };
    double outside = 1e6 * p->outside.least, rate = gigaflops(&whole);
    if (json) {
        buffer_printf(out, "{\"profile\": {\"steps\": %llu, \"batch\": %u, \"flops\": %lld, \"microseconds\": ",
                      (unsigned long long)p->calls, (unsigned)p->batch, (long long)whole.flops);
        buffer_number(out, 1e6 * whole.total);
        buffer_puts(out, ", \"between\": ");
        buffer_number(out, outside);
        buffer_puts(out, ", \"limit_gflops\": ");
        buffer_number(out, scale.limit / 1e9);
        put_json(out, "layers", layers, layer_count);
        put_json(out, "kinds", kinds, kind_count);
        buffer_puts(out, "}}\n");
        return;
    }
    buffer_printf(out, "\n%llu steps of %u samples, %.2f µs each and %.2f µs between them: %lld FLOPs, %.2f GFLOP/s, %.0f %% "
                  "of the %.0f that a core can do\n\n", (unsigned long long)p->calls, (unsigned)p->batch,
                  1e6 * whole.total, outside, (long long)whole.flops, rate,
                  scale.limit > 0 ? 100 * rate * 1e9 / scale.limit : 0, scale.limit / 1e9);
    put_layers(out, layers, layer_count, &scale);
    put_kinds(out, kinds, kind_count, &scale);
}
