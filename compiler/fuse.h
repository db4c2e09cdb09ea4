/* fuse.h - what fuse.c and order.c share. */
#ifndef NNC_FUSE_H
#define NNC_FUSE_H

#include "nnc.h"

enum {
    NO_STEP = -1,
    CLUSTER_NODES = 256                 /* larger clusters only spill registers */
};

/* order.c: puts the steps into an order that needs less memory, and joins clusters that come to lie side by side. */
void order_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule);

#endif
