/* reference_values.h - what the files of the reference interpreter share: its values, and a run of a program. */
#ifndef NNC_REFERENCE_VALUES_H
#define NNC_REFERENCE_VALUES_H

#include "../compiler/nnc.h"

typedef struct Value { double *data; int rank; int64_t dims[MAX_RANK], size; } Value;

typedef struct Run {
    const Module *module;
    const Graph *graph;
    double **variables;
    const double *const *arguments;
    int n;
    uint32_t step;
    uint64_t seed;
    uint32_t lap;                       /* of the scans that run: which of their steps; 0 outside */
    Value *values;                      /* by node */
    Value **parts;                      /* by node: of a scan, its carries' last values and its stacks */
} Run;

static inline const Value *operand(const Run *run, const Node *node, uint32_t i) {
    return &run->values[ir_arg(run->graph, node, i)];
}

/* reference_windows.c: y, which is zeros, of an op over windows. */
void reference_window(const Run *run, const Node *node, Value *y);

#endif
