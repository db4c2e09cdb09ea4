/* reference_winograd.h - Winograd's filtering in double precision, by its matrices alone. */
#ifndef NNC_REFERENCE_WINOGRAD_H
#define NNC_REFERENCE_WINOGRAD_H

#include "../compiler/nnc.h"

/* Sizes of a map: samples, rows, columns, channels. */
typedef struct Map { int64_t samples, rows, columns, channels; } Map;

void winograd_kernel(const double *kernel, int64_t channels, int64_t filters, double *u);
void winograd_kernel_gradient(const double *du, int64_t channels, int64_t filters, double *kernel);
void winograd_apply(const Window *window, Map in, Map out, const double *x, const double *u, double *y);
void winograd_gradient(const Window *window, Map in, Map out, const double *x, const double *dy, double *du);

#endif
