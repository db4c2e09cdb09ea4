/* graph_fixture.h - a small module by hand, for tests of the graph: variables, arguments with values, and a program to fill. */
#ifndef GRAPH_FIXTURE_H
#define GRAPH_FIXTURE_H

#include "reference.h"

enum { VARIABLES = 4, SAMPLES = 3, LARGEST = 64 };

/* A module with variables p [2,3] positive, q [3] and r [2,3] of mixed signs, s [2,3]; argument x [n,3], y int [n]. */
typedef struct Fixture {
    Compilation comp;
    Module module;
    Program *program;
    Builder b;
    Ref p, q, r, x, y;
    double storage[VARIABLES][LARGEST], inputs[2][LARGEST];
} Fixture;

Shape static_shape(int rank, int64_t a, int64_t b);
Shape batch_shape(int rank, int64_t a);
void fixture_start(Fixture *f);
void fixture_run(Fixture *f, double **results);
void fixture_result(Fixture *f, Ref ref);
const Node *fixture_node(const Fixture *f, Ref ref);
Op fixture_op(const Fixture *f, size_t i);
Ref fixture_weighted(Fixture *f, Ref x);
/* Results of the fixture's program: a loss of y, and its gradients by p, q, r. */
void fixture_gradients(Fixture *f, Ref y);

#endif
