/* kernels.h - the kernels compiled into nnc, by name: one table for each instruction set, the best one picked at run time.
 *
 * Example: the entry "nn_gemm" of nn_kernels() has the type that gemm_panels.c gives it; the JIT binds it to that name. */
#ifndef NN_KERNELS_H
#define NN_KERNELS_H

typedef struct nn_kernel { const char *name; void (*function)(void); } nn_kernel;

/* Ends with a NULL name. */
const nn_kernel *nn_kernels(void);
/* The table of level 0, 1, …, ascending, or NULL: what this machine cannot run is left out. */
const nn_kernel *nn_kernels_level(int level);

#endif
