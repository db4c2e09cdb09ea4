/* schedule_check.h - runs schedules on the memory that they plan, and holds them against their rules. */
#ifndef NNC_SCHEDULE_CHECK_H
#define NNC_SCHEDULE_CHECK_H

#include "../compiler/nnc.h"

/* How a cluster is run: both must give the same, since emitted C does the one and the JIT's blocks come close to the
 * other. */
typedef enum ClusterOrder {
    ORDER_ELEMENTS,                     /* for each index all nodes */
    ORDER_NODES                         /* for each node all indices */
} ClusterOrder;

/* reference_run's arguments and a schedule: each step reads and writes the places, one double for each 4 bytes of an
 * arena that starts as NaN. Results are copied at the end unless they were computed where they belong. */
void schedule_execute(const Module *module, const Program *program, const Schedule *schedule, ClusterOrder order,
                      double **variables, int n, const double *const *arguments, uint32_t step, uint64_t seed,
                      double **results);

/* NULL, or which rule the schedule breaks: everything before its use, reads of variables before their stores, no bytes
 * shared by values that live at once unless one is made in place of the other. Each is checked the slow way. */
const char *schedule_check(Compilation *comp, const Module *module, const Program *program, const Schedule *schedule);

#endif
