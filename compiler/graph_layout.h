/* graph_layout.h - boxes and edges arranged in layers: what `nnc graph` draws. */
#ifndef NNC_GRAPH_LAYOUT_H
#define NNC_GRAPH_LAYOUT_H

#include "nnc.h"

typedef struct LayoutPoint { double x, y; } LayoutPoint;
typedef struct LayoutBox { double width, height, x, y; } LayoutBox;        /* x, y: the left upper corner */
/* The way of an edge: it runs straight from points[0] to [1], bends to [2], runs to [3], … The last bend ends at `to`. */
typedef struct LayoutEdge { size_t from, to; ARRAY(LayoutPoint) points; } LayoutEdge;

/* Boxes stand in an order in which every edge leads to a later one, edges in the order of where they end. */
typedef struct Layout {
    ARRAY(LayoutBox) boxes;
    ARRAY(LayoutEdge) edges;
    double width, height;
} Layout;

/* Needs the boxes' sizes and the edges' ends; fills in the rest. */
void layout_run(Compilation *comp, Layout *layout);

#endif
