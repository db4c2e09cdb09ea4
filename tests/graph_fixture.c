/* graph_fixture.c - the module of graph_fixture.h: what its variables hold, and how it is run. */
#include "graph_fixture.h"

#include <math.h>
#include <string.h>

Shape static_shape(int rank, int64_t a, int64_t b) {
    return shape_of(false, rank, (int64_t[]){a, b});
}

Shape batch_shape(int rank, int64_t a) {
    return shape_of(true, rank, (int64_t[]){1, a});
}

static void add_variable(Fixture *f, const char *name, Shape shape) {
    Variable variable = {.name = name, .kind = VARIABLE_WEIGHT, .shape = shape, .trainable = true};
    array_push(&f->comp, &f->module.variables, variable);
}

void fixture_start(Fixture *f) {
    memset(f, 0, sizeof *f);
    compilation_init(&f->comp);
    f->module.name = "m";
    f->module.random_count = 1;
    add_variable(f, "p", static_shape(2, 2, 3));
    add_variable(f, "q", static_shape(1, 3, 0));
    add_variable(f, "r", static_shape(2, 2, 3));
    add_variable(f, "s", static_shape(2, 2, 3));
    Argument x = {.name = "x", .shape = batch_shape(2, 3)}, y = {.name = "y", .shape = batch_shape(1, 0)};
    y.element = ELEMENT_I32;
    array_push(&f->comp, &f->module.arguments, x);
    array_push(&f->comp, &f->module.arguments, y);
    f->program = &f->module.programs[PROGRAM_TRAIN];
    *f->program = (Program){.kind = PROGRAM_TRAIN, .present = true};
    f->b = (Builder){.comp = &f->comp, .graph = &f->program->graph};
    f->p = ir_load(&f->b, &f->module, 0);
    f->q = ir_load(&f->b, &f->module, 1);
    f->r = ir_load(&f->b, &f->module, 2);
    f->x = ir_input(&f->b, 0, ELEMENT_F32, x.shape);
    f->y = ir_input(&f->b, 1, ELEMENT_I32, y.shape);
    for (int i = 0; i < LARGEST; i++) {
        f->storage[0][i] = 0.3 + 0.17 * ((i * 5) % 7);
        f->storage[1][i] = 0.9 * sin(1.7 * i + 0.4);
        f->storage[2][i] = 1.3 * cos(2.3 * i + 0.2);
        f->inputs[0][i] = 1.1 * sin(0.9 * i + 0.7);
        f->inputs[1][i] = i % 2;
    }
}

void fixture_run(Fixture *f, double **results) {
    double *variables[VARIABLES];
    const double *arguments[2] = {f->inputs[0], f->inputs[1]};
    for (int i = 0; i < VARIABLES; i++)
        variables[i] = f->storage[i];
    reference_run(&f->module, f->program, variables, SAMPLES, arguments, 3, 42, results);
}

void fixture_result(Fixture *f, Ref ref) {
    array_push(&f->comp, &f->program->results, ref);
}

const Node *fixture_node(const Fixture *f, Ref ref) {
    return ir_node(&f->program->graph, ref);
}

Op fixture_op(const Fixture *f, size_t i) {
    return fixture_node(f, f->program->results.data[i])->op;
}

Ref fixture_weighted(Fixture *f, Ref x) {
    return ir_binary(&f->b, OPCODE_MUL, x, ir_scalar(&f->b, 0.7));
}

/* A scalar that weighs every element differently enough. */
static Ref loss_of(Fixture *f, Ref y) {
    Builder *b = &f->b;
    Ref square = ir_binary(b, OPCODE_MUL, ir_binary(b, OPCODE_ADD, fixture_weighted(f, y), ir_scalar(b, 0.4)), y);
    return ir_reduce(b, OPCODE_SUM, square, (1u << fixture_node(f, square)->shape.rank) - 1, false);
}

void fixture_gradients(Fixture *f, Ref y) {
    Ref gradients[3], loss = loss_of(f, y);
    gradient_run(&f->b, loss, (Ref[]){f->p, f->q, f->r}, 3, gradients);
    fixture_result(f, loss);
    for (int i = 0; i < 3; i++)
        fixture_result(f, gradients[i]);
    ir_check(&f->module);
}
