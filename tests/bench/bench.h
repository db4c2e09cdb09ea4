/* bench.h - times one compiled model, whatever compiled it; prints one line of JSON. */
#ifndef BENCH_H
#define BENCH_H

#include "../../runtime/nn_model.h"

/* {"batch": 32, "train_us": 198.7, "train_wall_us": 199.1, "predict_us": {"1": 4.0, "32": 58.9}}: the minimum of repeats,
 * in microseconds a call, of this process' processor time and, with _wall, of the clock. 0: out of memory. */
int bench_model(const nn_model *model, int repeats);
/* A number of steps and of predictions of one sample, for counting instructions; nothing is timed or printed. */
int bench_steps(const nn_model *model, int train_steps, int predictions);

#endif
