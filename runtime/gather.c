/* gather.c - rows by index, and their gradient; matrices turned.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_gather(2, 10, 4, table, indices, out) copies two rows of four
 * elements from a table of ten. An index outside the table reads or adds to the nearest row. */
#pragma once
#include "vec.h"

/*@ row_index: vec */
NN_INLINE ptrdiff_t nn_row_index(int32_t index, int rows) { return index < 0 ? 0 : index >= rows ? rows - 1 : index; }

/*@ gather: row_index */
/* Elements of 4 bytes of any type. */
NN_KERNEL void nn_gather(int count, int rows, int width, const void *table, const int32_t *indices, void *out) {
    size_t bytes = (size_t)width * 4;
    for (int i = 0; i < count; i++)
        memcpy((char *)out + (size_t)i * bytes, (const char *)table + (size_t)nn_row_index(indices[i], rows) * bytes, bytes);
}

/*@ scatter_add: row_index */
/* out[rows][width] is zeroed, then row indices[i] gains row i of values, ascending. */
NN_KERNEL void nn_scatter_add(int count, int rows, int width, const float *values, const int32_t *indices, float *out) {
    for (ptrdiff_t i = 0; i < (ptrdiff_t)rows * width; i++) out[i] = 0.0f;
    for (int i = 0; i < count; i++) {
        float *row = out + nn_row_index(indices[i], rows) * width;
        for (int j = 0; j < width; j++) row[j] += values[(ptrdiff_t)i * width + j];
    }
}

/*@ turn: turn_four */
/* to[j * to_row + i] = from[i * from_row + j], i < rows, j < columns. */
NN_KERNEL void nn_turn(int rows, int columns, const float *from, ptrdiff_t from_row, float *to, ptrdiff_t to_row) {
    int i = 0;
#if NN_LANES > 1
    for (; i + 4 <= rows; i += 4) {
        int j = 0;
        for (; j + 4 <= columns; j += 4) nn_turn_four(from + i * from_row + j, from_row, to + j * to_row + i, to_row);
        for (; j < columns; j++)
            for (int k = i; k < i + 4; k++) to[j * to_row + k] = from[k * from_row + j];
    }
#endif
    for (; i < rows; i++)
        for (int j = 0; j < columns; j++) to[j * to_row + i] = from[i * from_row + j];
}
