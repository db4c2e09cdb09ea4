/* emit_nest.h - what emit_nest.c, emit_loop.c and emit_block.c share: the loops of a cluster. */
#ifndef NNC_EMIT_NEST_H
#define NNC_EMIT_NEST_H

#include "emit.h"

/* A loop of the nest: its axes [from, to) of the space, walked as one. */
typedef struct Loop { int from, to; } Loop;

typedef struct Nest {
    Routine *r;
    const Step *step;
    Loop loops[MAX_RANK];
    int count;
    const Product *product;             /* of a panel: loops[0, outer) run outside it; NULL */
    int outer;
    bool flat;                          /* of a panel: its rows and columns are one loop */
    bool whole;                         /* its one loop runs on to the end of a vector: emit_whole.c */
    bool strips;                        /* the last loop is two, for random numbers: emit_loop.c */
    int64_t width;                      /* the last loop is two, rows and row, the latter of so many elements; 0: one */
    Loop rows, row;                     /* between them there may be axes of size 1 */
    int *level;                         /* of each node and operand: its loop once it is in a local; -1 not yet */
    uint32_t *position;                 /* of a node of the cluster, + 1; 0: an operand from outside */
    ARRAY(Ref) touched;
} Nest;

void nest_find_loops(Nest *nest);
size_t nest_first(const Nest *nest);                                   /* the first element-wise node's position */
const Node *nest_input(const Nest *nest, const Node *node, uint32_t i);
bool nest_joins(const Nest *nest, int from, int to);                   /* the axes are one loop for all nodes and operands */
/* Where a loop starts, and behind its end. */
typedef struct Range { const char *from, *to; } Range;
Range nest_range(const Nest *nest, int level);
int64_t nest_stride(const Nest *nest, Ref ref, int level);              /* elements of an operand or a node that a loop moves by */
const char *nest_index(const Nest *nest, Ref ref);                     /* an operand's or a node's element */
const char *nest_place(const Nest *nest, Ref ref);                     /* the same in memory, which may begin at the sweep's block */
const char *nest_panel_index(const Nest *nest);                        /* c having moved to the row */
void nest_open_block(Nest *nest);
void nest_open_loop(Nest *nest, int level);
void nest_close(Nest *nest);

/* emit_whole.c: whether the nest's loop can run on, and the copies that it then reads instead of arguments. */
bool whole_can_run(const Nest *nest);
void whole_copies(Nest *nest);
const char *whole_pointer(const Nest *nest, Ref ref);
const char *whole_element(const Nest *nest, Ref ref, const char *index);

/* emit_block.c: the nest as calls of vector primitives, for libtcc. */
bool emit_can_block(Nest *nest);
void emit_blocks(Nest *nest);

#endif
