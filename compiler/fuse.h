/* fuse.h - what fuse.c, epilogue.c and order.c share. */
#ifndef NNC_FUSE_H
#define NNC_FUSE_H

#include "nnc.h"

enum {
    NO_STEP = -1,
    CLUSTER_NODES = 256                 /* larger clusters only spill registers */
};

/* epilogue.c: joins clusters to the products that they finish. */
void epilogue_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule);
/* Every element-wise node of the cluster, of the product's shape, walks its operands with the loops of the product's panels. */
bool epilogue_can_walk(const Graph *graph, Ref contract, const Step *cluster);
/* order.c: puts the steps into an order that needs less memory, and joins clusters that come to lie side by side. */
void order_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule);

#endif
