/* test_plan.c - schedules: fused and planned programs compute what the reference interpreter does.
 *
 * Reads nothing from disk. Random graphs and training graphs are run on the planned memory (schedule_run.c) and held
 * against the rules of a schedule (schedule_check.c), with and without fusion; small programs have the steps and the
 * memory that are expected. */
#include "reference.h"
#include "schedule_check.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int test_plan_register(void);

enum { LARGEST = 64, SAMPLES = 3, GRAPHS = 300, NODES = 70 };
enum { P, Q, R, S, COUNTER, RATE, SLOTS, VARIABLES = SLOTS + 6 };

/* A module with f32 variables p, r [2,3], q, s [3], rate [] and i32 counter [], and two slots each for p, q and r;
 * arguments x [n,3], i32 y [n], w [n]. */
typedef struct Fixture {
    Compilation comp;
    Module module;
    Program *program;
    Builder b;
    Ref loads[VARIABLES], x, y, w;
    double storage[VARIABLES][LARGEST], inputs[2][LARGEST];
    size_t sweeps;                      /* in all schedules made */
} Fixture;

static Shape static_shape(int rank, int64_t a, int64_t b) {
    return shape_of(false, rank, (int64_t[]){a, b});
}

static Shape batch_shape(int rank, int64_t a) {
    return shape_of(true, rank, (int64_t[]){1, a});
}

static void add_variable(Fixture *f, const char *name, Element element, Shape shape) {
    Variable variable = {.name = name, .kind = VARIABLE_WEIGHT, .element = element, .shape = shape, .trainable = true};
    array_push(&f->comp, &f->module.variables, variable);
}

static Ref add_argument(Fixture *f, const char *name, Element element, Shape shape) {
    Argument argument = {.name = name, .element = element, .shape = shape};
    array_push(&f->comp, &f->module.arguments, argument);
    return ir_input(&f->b, (uint32_t)f->module.arguments.count - 1, element, shape);
}

static void fixture_start(Fixture *f, ProgramKind kind) {
    memset(f, 0, sizeof *f);
    compilation_init(&f->comp);
    f->module.name = "m";
    f->module.random_count = 2;
    f->module.batch = SAMPLES;
    f->program = &f->module.programs[kind];
    *f->program = (Program){.kind = kind, .present = true};
    f->b = (Builder){.comp = &f->comp, .graph = &f->program->graph};
    add_variable(f, "p", ELEMENT_F32, static_shape(2, 2, 3));
    add_variable(f, "q", ELEMENT_F32, static_shape(1, 3, 0));
    add_variable(f, "r", ELEMENT_F32, static_shape(2, 2, 3));
    add_variable(f, "s", ELEMENT_F32, static_shape(1, 3, 0));
    add_variable(f, "counter", ELEMENT_I32, (Shape){0});
    add_variable(f, "rate", ELEMENT_F32, (Shape){0});
    for (int slot = 0; slot < 2; slot++)
        for (int v = P; v <= R; v++)
            add_variable(f, "slot", ELEMENT_F32, f->module.variables.data[v].shape);
    for (uint32_t i = 0; i < VARIABLES; i++)
        f->loads[i] = ir_load(&f->b, &f->module, i);
    f->x = add_argument(f, "x", ELEMENT_F32, batch_shape(2, 3));
    f->y = add_argument(f, "y", ELEMENT_I32, batch_shape(1, 0));
    f->w = add_argument(f, "w", ELEMENT_F32, batch_shape(1, 0));
    for (int i = 0; i < LARGEST; i++) {
        for (int v = 0; v < VARIABLES; v++)
            f->storage[v][i] = v == COUNTER ? 4 : v >= SLOTS ? 0.01 * (i + v) : sin(1.7 * i + v + 0.4);
        f->inputs[0][i] = 1.1 * sin(0.9 * i + 0.7);
        f->inputs[1][i] = i % 2;
    }
}

static void add_result(Fixture *f, Ref ref) {
    array_push(&f->comp, &f->program->results, ref);
}

static const Node *at(const Fixture *f, Ref ref) {
    return ir_node(&f->program->graph, ref);
}

/* sweeps: with blocks of so many elements; 0: none. shared: by threads. */
static Schedule make_schedule(Fixture *f, bool enabled, int64_t sweeps, bool shared) {
    Schedule schedule = {0};
    fuse_run(&f->comp, &f->module, f->program, enabled, &schedule);
    if (sweeps > 0)
        sweep_run(&f->comp, &f->module, f->program, sweeps, shared ? 1 : 0, shared, &schedule);
    f->sweeps += schedule.sweeps.count;
    plan_run(&f->comp, &f->module, f->program, enabled, &schedule);
    return schedule;
}

/* ---- against the reference --------------------------------------------------------------------------------------- */

enum { RESULTS = 4 };
typedef struct Outcome { double storage[VARIABLES][LARGEST], results[RESULTS][LARGEST]; } Outcome;

/* `schedule` NULL: by the reference interpreter. */
static void outcome_of(Fixture *f, const Schedule *schedule, ClusterOrder order, int n, Outcome *outcome) {
    double *variables[VARIABLES], *results[RESULTS];
    const double *arguments[3] = {f->inputs[0], f->inputs[1], NULL};
    memset(outcome, 0, sizeof *outcome);
    memcpy(outcome->storage, f->storage, sizeof f->storage);
    for (int v = 0; v < VARIABLES; v++)
        variables[v] = outcome->storage[v];
    for (int r = 0; r < RESULTS; r++)
        results[r] = outcome->results[r];
    if (schedule)
        schedule_execute(&f->module, f->program, schedule, order, variables, n, arguments, 3, 42, results);
    else
        reference_run(&f->module, f->program, variables, n, arguments, 3, 42, results);
}

/* The same operations on the same operands: equal to the last bit, NaN (bytes that nobody computed) included. */
static bool same_outcome(const Outcome *a, const Outcome *b) {
    const double *x = &a->storage[0][0], *y = &b->storage[0][0];
    size_t count = sizeof *a / sizeof *x;
    for (size_t i = 0; i < count; i++)
        if (!(x[i] == y[i]) && !(isnan(x[i]) && isnan(y[i])))
            return false;
    return true;
}

static void check_fixture(Fixture *f, const char *name, unsigned seed) {
    ir_check(&f->module);
    for (int enabled = 0; enabled < 5; enabled++) {
        Schedule schedule = make_schedule(f, enabled > 0, enabled < 2 ? 0 : enabled == 2 ? 1 : 6, enabled == 4);
        const char *broken = schedule_check(&f->comp, &f->module, f->program, &schedule);
        if (broken)
            fprintf(stderr, "%s %u, enabled %d: %s\n", name, seed, enabled, broken);
        CU_ASSERT(broken == NULL);
        for (int n = SAMPLES; n >= SAMPLES - 1; n--) {
            Outcome expected, actual;
            outcome_of(f, NULL, ORDER_NODES, n, &expected);
            CU_ASSERT(!isnan(expected.results[0][0]));
            for (ClusterOrder order = ORDER_ELEMENTS; order <= ORDER_NODES; order++) {
                outcome_of(f, &schedule, order, n, &actual);
                bool same = same_outcome(&expected, &actual);
                if (!same)
                    fprintf(stderr, "%s %u, enabled %d, order %d, n %d: another outcome\n", name, seed, enabled,
                            (int)order, n);
                CU_ASSERT(same);
            }
        }
    }
}

/* ---- random graphs ----------------------------------------------------------------------------------------------- */

typedef struct Pool { Ref refs[NODES + 8]; uint32_t count; } Pool;
enum { POOL_TABLE /* [2,3] */, POOL_ROW /* [3] */, POOL_SCALAR, POOL_BATCH /* [n,3] */, POOL_SAMPLE /* [n] */, POOLS };

typedef struct Random { Fixture *f; uint32_t state; Pool pools[POOLS]; } Random;

static uint32_t next_random(Random *g, uint32_t limit) {
    g->state = g->state * 1664525u + 1013904223u;
    return (g->state >> 8) % limit;
}

static void put(Random *g, int pool, Ref ref) {
    Pool *to = &g->pools[pool];
    to->refs[to->count++] = ref;
}

/* Recent values more often than old ones. */
static Ref pick(Random *g, int pool) {
    Pool *from = &g->pools[pool];
    uint32_t window = next_random(g, 3) ? 6 : from->count;
    return from->refs[from->count - 1 - next_random(g, window < from->count ? window : from->count)];
}

static Ref small(Random *g, Ref x) {
    return ir_unary(&g->f->b, OPCODE_TANH, x);
}

static Ref random_binary(Random *g, Ref x, Ref y) {
    static const Op ops[] = {OPCODE_ADD, OPCODE_SUB, OPCODE_MUL, OPCODE_MAXIMUM, OPCODE_LESS};
    Ref z = ir_binary(&g->f->b, ops[next_random(g, 5)], x, y);
    return next_random(g, 3) ? z : small(g, z);
}

static Ref random_unary(Random *g, Ref x) {
    static const Op ops[] = {OPCODE_NEG, OPCODE_SIN, OPCODE_TANH, OPCODE_SIGMOID, OPCODE_ABS};
    return ir_unary(&g->f->b, ops[next_random(g, 5)], x);
}

static Ref random_table(Random *g) {
    Builder *b = &g->f->b;
    Ref x = pick(g, POOL_TABLE), y = pick(g, POOL_TABLE), row = pick(g, POOL_ROW);
    Shape table = static_shape(2, 2, 3);
    const int turn[] = {1, 0};
    switch (next_random(g, 14)) {
    case 0: return random_unary(g, x);
    case 1: return random_binary(g, x, y);
    case 2: return random_binary(g, x, row);
    case 3: return random_binary(g, pick(g, POOL_SCALAR), x);
    case 4: return ir_expand(b, row, table);
    case 5: return ir_transpose(b, random_unary(g, ir_transpose(b, x, turn)), turn);
    case 6: return ir_reshape(b, random_unary(g, ir_reshape(b, x, static_shape(2, 3, 2))), table);
    case 7: return ir_slice(b, ir_concat(b, (Ref[]){x, y}, 2, 0), (int64_t[]){1, 0}, (int64_t[]){3, 3});
    case 8: return ir_reverse(b, x, 1);
    case 9: return ir_cumsum(b, small(g, x), 0);
    case 10: return small(g, ir_contract(b, x, ir_contract(b, y, x, "ab", "ac", "bc"), "ab", "bc", "ac"));
    case 11: return ir_select(b, random_binary(g, x, row), x, y);
    case 12: return ir_random(b, next_random(g, 2), table);
    default: return small(g, ir_scatter_add(b, pick(g, POOL_BATCH), g->f->y, table));
    }
}

static Ref random_batch(Random *g) {
    Builder *b = &g->f->b;
    Ref x = pick(g, POOL_BATCH), y = pick(g, POOL_BATCH);
    Shape batch = batch_shape(2, 3), column = batch_shape(2, 1);
    switch (next_random(g, 12)) {
    case 0: return random_unary(g, x);
    case 1: return random_binary(g, x, y);
    case 2: return random_binary(g, x, pick(g, POOL_ROW));
    case 3: return ir_binary(b, OPCODE_SUB, x, ir_reshape(b, pick(g, POOL_SAMPLE), column));
    case 4: return ir_binary(b, OPCODE_SUB, x, ir_reduce(b, OPCODE_MAX, x, 2, true));
    case 5: return small(g, ir_contract(b, x, ir_contract(b, x, y, "ab", "ac", "bc"), "ab", "bc", "ac"));
    case 6: return ir_gather(b, pick(g, POOL_TABLE), g->f->y);
    case 7: return ir_expand(b, pick(g, POOL_ROW), batch);
    case 8:
        y = ir_argmax(b, ir_slice(b, x, (int64_t[]){0, 1}, (int64_t[]){0, 3}), 1);
        return ir_gather(b, pick(g, POOL_TABLE), y);
    case 9: return small(g, ir_contract(b, ir_contract(b, x, y, "na", "nb", "nab"), y, "nab", "nb", "na"));
    case 10: return random_unary(g, ir_slice(b, ir_concat(b, (Ref[]){x, y}, 2, 1), (int64_t[]){0, 2}, (int64_t[]){0, 5}));
    default: return ir_random(b, next_random(g, 2), batch);
    }
}

static Ref random_row(Random *g) {
    Builder *b = &g->f->b;
    switch (next_random(g, 5)) {
    case 0: return random_binary(g, pick(g, POOL_ROW), pick(g, POOL_SCALAR));
    case 1: return small(g, ir_reduce(b, OPCODE_SUM, pick(g, POOL_TABLE), 1, false));
    case 2: return small(g, ir_reduce(b, OPCODE_SUM, pick(g, POOL_BATCH), 1, false));
    case 3: return ir_cast(b, ir_range(b, 3), ELEMENT_F32);
    default: return random_unary(g, pick(g, POOL_ROW));
    }
}

static Ref random_scalar(Random *g) {
    Builder *b = &g->f->b;
    switch (next_random(g, 3)) {
    case 0: return ir_reduce(b, OPCODE_MAX, pick(g, POOL_ROW), 1, false);
    case 1: return random_binary(g, pick(g, POOL_SCALAR), ir_batch_size(b));
    default: return small(g, random_unary(g, pick(g, POOL_SCALAR)));
    }
}

static Ref random_sample(Random *g) {
    Builder *b = &g->f->b;
    switch (next_random(g, 3)) {
    case 0: return small(g, ir_reduce(b, OPCODE_SUM, pick(g, POOL_BATCH), 2, false));
    case 1: return random_binary(g, pick(g, POOL_SAMPLE), ir_cast(b, g->f->y, ELEMENT_F32));
    default: return random_binary(g, pick(g, POOL_SAMPLE), g->f->w);
    }
}

/* New values of the variables, in some programs other variables' old values. */
static void random_stores(Random *g) {
    Fixture *f = g->f;
    Builder *b = &f->b;
    bool swap = next_random(g, 4) == 0, views = next_random(g, 2);
    Ref p = swap ? f->loads[R] : ir_binary(b, OPCODE_SUB, f->loads[P], pick(g, POOL_TABLE)), row = pick(g, POOL_ROW);
    Ref r = next_random(g, 4) ? ir_binary(b, OPCODE_MUL, p, pick(g, POOL_TABLE))
                              : ir_fill(b, 0.5, ELEMENT_F32, static_shape(2, 2, 3));
    ir_store(b, P, p);
    ir_store(b, R, swap ? f->loads[P] : r);
    ir_store(b, Q, pick(g, POOL_ROW));
    ir_store(b, S, views ? ir_reshape(b, ir_reshape(b, row, static_shape(2, 1, 3)), static_shape(1, 3, 0)) : row);
    ir_store(b, COUNTER, ir_binary(b, OPCODE_ADD, f->loads[COUNTER], ir_scalar(b, 1)));
    ir_store(b, RATE, pick(g, POOL_SCALAR));
}

/* Among them some that are no value of their own: literals, views, arguments, loads, integers, one value twice. */
static void random_results(Random *g) {
    Fixture *f = g->f;
    Builder *b = &f->b;
    Ref fill = ir_fill(b, 0.5, ELEMENT_F32, static_shape(2, 2, 3)), last = pick(g, POOL_BATCH);
    Shape wide = {.batched = true, .rank = 3, .dims = {1, 3, 1}};
    bool predict = f->program->kind == PROGRAM_PREDICT;
    add_result(f, ir_binary(b, OPCODE_ADD, last, ir_scalar(b, 1)));
    add_result(f, next_random(g, 4) ? last : predict && next_random(g, 2) ? f->loads[P] : fill);
    add_result(f, next_random(g, 2) ? ir_reshape(b, last, wide) : f->y);
    add_result(f, next_random(g, 2) ? pick(g, POOL_TABLE) : ir_argmax(b, last, 1));
}

/* A result that is the old value of a variable with a store has no bytes at the end. */
static bool loses_result(const Fixture *f) {
    bool lost = false;
    for (size_t i = 0; f->program->kind != PROGRAM_PREDICT && i < f->program->results.count; i++)
        lost = lost || at(f, view_root(&f->program->graph, f->program->results.data[i]))->op == OPCODE_LOAD;
    return lost;
}

static void random_graph(Random *g) {
    static Ref (*const makers[POOLS])(Random *) = {random_table, random_row, random_scalar, random_batch,
                                                   random_sample};
    Fixture *f = g->f;
    put(g, POOL_TABLE, f->loads[P]);
    put(g, POOL_TABLE, f->loads[R]);
    put(g, POOL_ROW, f->loads[Q]);
    put(g, POOL_SCALAR, f->loads[RATE]);
    put(g, POOL_BATCH, f->x);
    put(g, POOL_SAMPLE, f->w);
    for (uint32_t i = next_random(g, NODES) + 5; i > 0; i--) {
        uint32_t pool = next_random(g, POOLS + 2);      /* tables and batches more often */
        pool = pool < POOLS ? pool : pool == POOLS ? POOL_TABLE : POOL_BATCH;
        put(g, (int)pool, makers[pool](g));
    }
    if (f->program->kind != PROGRAM_PREDICT)
        random_stores(g);
    random_results(g);
}

static void test_random_graphs(void) {
    size_t sweeps = 0, views = 0;
    for (uint32_t seed = 0; seed < GRAPHS; seed++) {
        Fixture f;
        Random g = {.f = &f, .state = seed * 7919 + 1};
        fixture_start(&f, seed % 3 ? PROGRAM_TRAIN : PROGRAM_PREDICT);
        random_graph(&g);
        simplify_run(&f.comp, &f.module, seed % 4 != 3);
        simplify_fma(&f.comp, &f.module);
        if (seed % 4 == 2)
            slice_view_run(&f.comp, &f.module);
        for (Ref ref = 0; ref < f.program->graph.nodes.count; ref++)
            views += ir_is_slice_view(at(&f, ref));
        if (!loses_result(&f))
            check_fixture(&f, "random graph", seed);
        sweeps += f.sweeps;
        compilation_free(&f.comp);
    }
    CU_ASSERT(sweeps > GRAPHS / 3);
    CU_ASSERT(views > GRAPHS / 20);
}

/* ---- training ---------------------------------------------------------------------------------------------------- */

static Ref binary(Builder *b, Op op, Ref x, double y) {
    return ir_binary(b, op, x, ir_scalar(b, y));
}

/* relu, tanh, sigmoid, silu, softmax, layer normalization: what backward passes read differs. */
static Ref activation(Builder *b, int kind, Ref x) {
    Ref zero = ir_scalar(b, 0), mean, centred;
    switch (kind) {
    case 0: return ir_select(b, ir_binary(b, OPCODE_LESS, zero, x), x, zero);
    case 1: return ir_unary(b, OPCODE_TANH, x);
    case 2: return ir_unary(b, OPCODE_SIGMOID, x);
    case 3: return ir_binary(b, OPCODE_MUL, x, ir_unary(b, OPCODE_SIGMOID, x));
    case 4:
        x = ir_unary(b, OPCODE_EXP, ir_binary(b, OPCODE_SUB, x, ir_reduce(b, OPCODE_MAX, x, 2, true)));
        return ir_binary(b, OPCODE_DIV, x, ir_reduce(b, OPCODE_SUM, x, 2, true));
    default:
        mean = binary(b, OPCODE_MUL, ir_reduce(b, OPCODE_SUM, x, 2, true), 1.0 / 3);
        centred = ir_binary(b, OPCODE_SUB, x, mean);
        mean = ir_reduce(b, OPCODE_SUM, ir_binary(b, OPCODE_MUL, centred, centred), 2, true);
        return ir_binary(b, OPCODE_DIV, centred, ir_unary(b, OPCODE_SQRT, binary(b, OPCODE_ADD, mean, 0.1)));
    }
}

/* w and its slots m, v by adam; scale: of the rate, for this step. */
static void store_adam(Fixture *f, uint32_t variable, Ref g, Ref scale) {
    Builder *b = &f->b;
    uint32_t slot_m = SLOTS + variable, slot_v = slot_m + 3;
    Ref m = f->loads[slot_m], v = f->loads[slot_v];
    m = ir_binary(b, OPCODE_ADD, m, binary(b, OPCODE_MUL, ir_binary(b, OPCODE_SUB, g, m), 0.1));
    Ref square = ir_binary(b, OPCODE_MUL, g, g);
    v = ir_binary(b, OPCODE_ADD, v, binary(b, OPCODE_MUL, ir_binary(b, OPCODE_SUB, square, v), 0.01));
    Ref root = binary(b, OPCODE_ADD, ir_unary(b, OPCODE_SQRT, v), 1e-3);
    Ref step = ir_binary(b, OPCODE_DIV, ir_binary(b, OPCODE_MUL, m, scale), root);
    ir_store(b, slot_m, m);
    ir_store(b, slot_v, v);
    ir_store(b, variable, ir_binary(b, OPCODE_SUB, f->loads[variable], step));
}

/* Two dense layers with weights p, r and bias q, dropout between them, the loss's gradients and the updates. */
static void training_graph(Fixture *f, int first, int second, bool adam) {
    Builder *b = &f->b;
    Ref hidden = activation(b, first, ir_contract(b, f->x, f->loads[P], "ab", "cb", "ac"));
    Ref mask = ir_binary(b, OPCODE_LESS, ir_random(b, 0, batch_shape(2, 2)), ir_scalar(b, 0.8));
    hidden = ir_binary(b, OPCODE_MUL, hidden, mask);
    Ref output = ir_binary(b, OPCODE_ADD, ir_contract(b, hidden, f->loads[R], "ab", "bc", "ac"), f->loads[Q]);
    Ref error = ir_binary(b, OPCODE_SUB, activation(b, second, output), f->x), gradients[3];
    Ref loss = ir_reduce(b, OPCODE_SUM, ir_binary(b, OPCODE_MUL, error, error), 3, false);
    loss = ir_binary(b, OPCODE_DIV, loss, ir_batch_size(b));
    gradient_run(b, loss, (Ref[]){f->loads[P], f->loads[Q], f->loads[R]}, 3, gradients);
    Ref count = binary(b, OPCODE_ADD, f->loads[COUNTER], 1), power = ir_cast(b, count, ELEMENT_F32);
    Ref scale = ir_binary(b, OPCODE_MUL, f->loads[RATE], ir_binary(b, OPCODE_POW, ir_scalar(b, 0.9), power));
    for (uint32_t v = P; v <= R; v++) {
        if (adam)
            store_adam(f, v, gradients[v], scale);
        else
            ir_store(b, v, ir_binary(b, OPCODE_SUB, f->loads[v], ir_binary(b, OPCODE_MUL, gradients[v], scale)));
    }
    ir_store(b, COUNTER, count);
    add_result(f, loss);
}

static void test_training(void) {
    for (unsigned seed = 0; seed < 6 * 6 * 4; seed++) {
        Fixture f;
        fixture_start(&f, PROGRAM_TRAIN);
        training_graph(&f, (int)seed % 6, (int)seed / 6 % 6, seed / 36 % 2);
        simplify_run(&f.comp, &f.module, seed < 72);
        if (seed % 72 < 36)
            derivative_factor(&f.comp, &f.module);
        simplify_fma(&f.comp, &f.module);
        if (seed % 72 < 36) {
            derivative_keep(&f.comp, &f.module);
            recompute_run(&f.comp, &f.module);
        }
        check_fixture(&f, "training graph", seed);
        compilation_free(&f.comp);
    }
}

int test_plan_register(void) {
    static const CU_TestInfo tests[] = {
        {"random graphs", test_random_graphs}, {"training", test_training},
    };
    CU_pSuite suite = CU_add_suite("plan", NULL, NULL);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    return 0;
}
