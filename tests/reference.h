/* reference.h - the reference interpreter: the oracle for simplify, fusion, planning and emission. */
#ifndef NNC_REFERENCE_H
#define NNC_REFERENCE_H

#include "../compiler/nnc.h"

/* Runs a program for n samples in double precision. variables[i]: variable i's elements, which stores overwrite where
 * they stand; arguments[i]: argument i's, NULL for all ones; results[i]: receives result i's. Integers are doubles. */
void reference_run(const Module *module, const Program *program, double **variables, int n,
                   const double *const *arguments, uint32_t step, uint64_t seed, double **results);

/* Element i of random node `number`: uniform in [0, 1), a multiple of 2**-24. */
double reference_random(uint64_t seed, uint32_t step, uint32_t number, uint32_t lap, uint64_t i);

#endif
