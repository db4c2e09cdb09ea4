/* reference_winograd.c - Winograd's filtering in double precision, by its matrices alone: y = AT ((G k GT) * (BT x B)) A.
 *
 * The transform of a kernel lies as runtime/winograd.c has it: u[filters / 16][6][6][channels][16]. */
#include "reference_winograd.h"

#include <string.h>

enum { SIDE = 4, TAPS = 3, PLACES = 6, BLOCK = 16 };

/* Of the points 0, 3/4, -3/4, 3/2, -3/2 and infinity. */
static const double G[PLACES][TAPS] = {
    { 64.0 / 81, 0, 0 },
    { -128.0 / 243, -128.0 / 243 * 0.75, -128.0 / 243 * 0.5625 }, { -128.0 / 243, 128.0 / 243 * 0.75, -128.0 / 243 * 0.5625 },
    { 32.0 / 243, 32.0 / 243 * 1.5, 32.0 / 243 * 2.25 }, { 32.0 / 243, -32.0 / 243 * 1.5, 32.0 / 243 * 2.25 },
    { 0, 0, 1 },
};
static const double B[PLACES][PLACES] = {
    { 1.265625, 0, -2.8125, 0, 1, 0 },
    { 0, -1.6875, -2.25, 0.75, 1, 0 }, { 0, 1.6875, -2.25, -0.75, 1, 0 },
    { 0, -0.84375, -0.5625, 1.5, 1, 0 }, { 0, 0.84375, -0.5625, -1.5, 1, 0 },
    { 0, 1.265625, 0, -2.8125, 0, 1 },
};
static const double A[SIDE][PLACES] = {
    { 1, 1, 1, 1, 1, 0 }, { 0, 0.75, -0.75, 1.5, -1.5, 0 }, { 0, 0.5625, 0.5625, 2.25, 2.25, 0 },
    { 0, 0.421875, -0.421875, 3.375, -3.375, 1 },
};

static int64_t u_at(int64_t i, int64_t j, int64_t c, int64_t f, int64_t channels) {
    return (((f / BLOCK * PLACES + i) * PLACES + j) * channels + c) * BLOCK + f % BLOCK;
}

void winograd_kernel(bool backwards, const double *kernel, int64_t channels, int64_t filters, double *u) {
    for (int64_t c = 0; c < channels; c++)
        for (int64_t f = 0; f < filters; f++)
            for (int i = 0; i < PLACES; i++)
                for (int j = 0; j < PLACES; j++) {
                    double sum = 0;
                    for (int a = 0; a < TAPS; a++)
                        for (int b = 0; b < TAPS; b++) {
                            int tap = a * TAPS + b;
                            sum += G[i][a] * G[j][b] * kernel[((backwards ? 8 - tap : tap) * channels + c) * filters + f];
                        }
                    u[u_at(i, j, c, f, channels)] = sum;
                }
}

void winograd_kernel_gradient(const double *du, int64_t channels, int64_t filters, double *kernel) {
    for (int64_t c = 0; c < channels; c++)
        for (int64_t f = 0; f < filters; f++)
            for (int a = 0; a < TAPS; a++)
                for (int b = 0; b < TAPS; b++) {
                    double sum = 0;
                    for (int i = 0; i < PLACES; i++)
                        for (int j = 0; j < PLACES; j++) sum += G[i][a] * G[j][b] * du[u_at(i, j, c, f, channels)];
                    kernel[((a * TAPS + b) * channels + c) * filters + f] = sum;
                }
}

/* The transformed places of a tile; what lies outside of the map counts as 0. */
static void read_tile(Map in, const double *x, int64_t sample, int64_t row, int64_t column, int64_t c, double to[PLACES][PLACES]) {
    memset(to, 0, sizeof(double) * PLACES * PLACES);
    for (int a = 0; a < PLACES; a++)
        for (int b = 0; b < PLACES; b++) {
            if (row + a < 0 || row + a >= in.rows || column + b < 0 || column + b >= in.columns) continue;
            double value = x[((sample * in.rows + row + a) * in.columns + column + b) * in.channels + c];
            for (int i = 0; i < PLACES; i++)
                for (int j = 0; j < PLACES; j++) to[i][j] += B[i][a] * B[j][b] * value;
        }
}

void winograd_apply(const Window *window, Map in, Map out, const double *x, const double *u, double *y) {
    double read[PLACES][PLACES];
    for (int64_t s = 0; s < out.samples; s++)
        for (int64_t h = 0; h < out.rows; h += SIDE)
            for (int64_t v = 0; v < out.columns; v += SIDE)
                for (int64_t c = 0; c < in.channels; c++) {
                    read_tile(in, x, s, h - window->low[0], v - window->low[1], c, read);
                    for (int64_t f = 0; f < out.channels; f++)
                        for (int a = 0; a < SIDE && h + a < out.rows; a++)
                            for (int b = 0; b < SIDE && v + b < out.columns; b++)
                                for (int i = 0; i < PLACES; i++)
                                    for (int j = 0; j < PLACES; j++)
                                        y[((s * out.rows + h + a) * out.columns + v + b) * out.channels + f] +=
                                            A[a][i] * A[b][j] * read[i][j] * u[u_at(i, j, c, f, in.channels)];
                }
}

/* What all tiles' outputs, by the adjoint of winograd_apply, give to place (i, j) of sample s's tile at (h, v). */
static double tile_sum(Map out, const double *dy, const double *u, int64_t s, int64_t h, int64_t v, int i, int j, int64_t c) {
    double sum = 0;
    for (int a = 0; a < SIDE && h + a < out.rows; a++)
        for (int b = 0; b < SIDE && v + b < out.columns; b++)
            for (int64_t f = 0; f < out.channels; f++)
                sum += A[a][i] * A[b][j] * dy[((s * out.rows + h + a) * out.columns + v + b) * out.channels + f]
                     * u[u_at(i, j, f, c, out.channels)];
    return sum;
}

void winograd_input_gradient(const Window *window, Map in, Map out, const double *dy, const double *u, double *dx) {
    for (int64_t s = 0; s < out.samples; s++)
        for (int64_t h = 0; h < out.rows; h += SIDE)
            for (int64_t v = 0; v < out.columns; v += SIDE)
                for (int64_t c = 0; c < in.channels; c++)
                    for (int i = 0; i < PLACES; i++)
                        for (int j = 0; j < PLACES; j++) {
                            double sum = tile_sum(out, dy, u, s, h, v, i, j, c);
                            for (int a = 0; a < PLACES; a++)
                                for (int b = 0; b < PLACES; b++) {
                                    int64_t row = h + a - window->low[0], column = v + b - window->low[1];
                                    if (row < 0 || row >= in.rows || column < 0 || column >= in.columns) continue;
                                    dx[((s * in.rows + row) * in.columns + column) * in.channels + c] += B[i][a] * B[j][b] * sum;
                                }
                        }
}

void winograd_gradient(const Window *window, Map in, Map out, const double *x, const double *dy, double *du) {
    double read[PLACES][PLACES];
    for (int64_t s = 0; s < out.samples; s++)
        for (int64_t h = 0; h < out.rows; h += SIDE)
            for (int64_t v = 0; v < out.columns; v += SIDE)
                for (int64_t c = 0; c < in.channels; c++) {
                    read_tile(in, x, s, h - window->low[0], v - window->low[1], c, read);
                    for (int64_t f = 0; f < out.channels; f++)
                        for (int a = 0; a < SIDE && h + a < out.rows; a++)
                            for (int b = 0; b < SIDE && v + b < out.columns; b++)
                                for (int i = 0; i < PLACES; i++)
                                    for (int j = 0; j < PLACES; j++)
                                        du[u_at(i, j, c, f, in.channels)] += A[a][i] * A[b][j] * read[i][j]
                                            * dy[((s * out.rows + h + a) * out.columns + v + b) * out.channels + f];
                }
}
