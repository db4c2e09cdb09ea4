/* product.h - a contraction as loops around calls of one kernel: what fusion and emission both need to know. */
#ifndef NNC_PRODUCT_H
#define NNC_PRODUCT_H

#include "nnc.h"

/* Axes that lie behind each other in every operand that has them, as one: size elements (per sample when batched), strides
 * in a, b and the result, and the result's axes [from, to). */
typedef struct Span { int64_t size; bool batched; int64_t a, b, c; int from, to; } Span;
typedef struct Spans { Span data[2 * MAX_RANK]; int count; } Spans;

/* For each index of outer, for each of sums: result[row, column] += a[row, sum] * b[sum, column], one call of the kernel.
 * swapped: a is the node's second operand. */
typedef struct Product { Spans outer, sums; Span row, column, sum; bool swapped; } Product;

Product product_of(const Graph *graph, Ref contract);

/* The kernel can finish panels: each sum is complete in one call, and a row's results, or those of one column, are
 * neighbours. */
bool product_has_panels(const Product *product);

/* What an element-wise node of the result's shape reads by this operand has, for the loops of panels, one stride a loop. */
bool product_can_walk(const Graph *graph, const Product *product, const Shape *result, Ref operand);

/* Rows of the result lie behind each other and are short, so that panels hold whole rows (gemm_panels.c): a panel is one loop for
 * operands that walk so. */
bool product_is_flat(const Product *product);
/* Of a single row threads share the columns: so many, or the last one some more, for the sums of one alone are another kernel's. */
enum { SHARED_COLUMNS = 16 };
bool product_shares_columns(const Product *product);

/* What goes along the rows of a sweep, so many a sample: the product's rows, or its first loop. Then a block of the result
 * needs of each operand the same block, or nothing that has samples. */
typedef enum Along { ALONG_NOTHING, ALONG_ROWS, ALONG_LOOP } Along;
Along product_along(const Graph *graph, Ref contract, const Product *product, int64_t rows);
/* The span that does. */
const Span *product_along_span(const Product *product);

/* The product sums over the samples, and each operand is its rows for that: a sweep of so many rows a sample can add a block's
 * terms to the result. With one column or row the kernel's sums are not one chain each. */
bool product_sums_rows(const Graph *graph, Ref contract, const Product *product, int64_t rows);

/* ---- broadcasting ---- */

/* Elements between neighbours of the operand along an axis of the space: 0 where it is broadcast. */
int64_t broadcast_stride(const Graph *graph, Ref operand, const Shape *space, int axis);
/* The axes [from, to) of the space are one loop for the operand. */
bool broadcast_joins(const Graph *graph, Ref operand, const Shape *space, int from, int to);

#endif
