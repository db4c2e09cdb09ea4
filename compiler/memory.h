/* memory.h - what the files behind `nnc summary --memory` share: the plan of a program as rows. */
#ifndef NNC_MEMORY_H
#define NNC_MEMORY_H

#include "command.h"

/* A value of the arenas, those of i32 lying behind those of f32; a body of a scan is one row. */
typedef struct MemoryRow {
    const char *what, *layer;           /* "conv [n, 26, 26, 32]"; the layer's path, "" outside of layers */
    unsigned line;                      /* 0: none */
    size_t offset, bytes;
    Life life;
} MemoryRow;

typedef struct MemoryPlan {
    const char *title;                  /* "prediction" */
    size_t bytes, live;                 /* of the arenas; the most that is alive at once */
    size_t kept;                        /* of the trainer: what is there between steps */
    int64_t steps;
    ARRAY(MemoryRow) rows;              /* in the order of their first step, then of their offset */
} MemoryPlan;

/* What becomes of a weight's gradient. */
typedef struct GradientFate { const char *weight; size_t bytes; bool stored; const char *why; unsigned line; } GradientFate;
typedef ARRAY(GradientFate) GradientFates;

GradientFates gradient_fates(Compilation *comp, const Module *module, const Schedule *schedule);
/* The plans side by side as SVG: time from left to right, addresses upwards. */
void memory_picture(Compilation *comp, const char *model, const MemoryPlan *plans, size_t count, Buffer *out);

#endif
