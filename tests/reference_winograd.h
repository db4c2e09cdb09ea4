/* reference_winograd.h - Winograd's filtering in double precision, by its matrices alone. */
#ifndef NNC_REFERENCE_WINOGRAD_H
#define NNC_REFERENCE_WINOGRAD_H

#include "../compiler/nnc.h"

/* Sizes of a map: samples, rows, columns, channels. */
typedef struct Map { int64_t samples, rows, columns, channels; } Map;

/* backwards: the kernel's taps run so. u[filters / 16][6][6][channels][16] */
void winograd_kernel(bool backwards, const double *kernel, int64_t channels, int64_t filters, double *u);
void winograd_kernel_gradient(const double *du, int64_t channels, int64_t filters, double *kernel);
void winograd_apply(const Window *window, Map in, Map out, const double *x, const double *u, double *y);
/* u of the turned kernel: [channels / 16][6][6][filters][16]. */
void winograd_input_gradient(const Window *window, Map in, Map out, const double *dy, const double *u, double *dx);
void winograd_gradient(const Window *window, Map in, Map out, const double *x, const double *dy, double *du);

#endif
