/* graph_layout.c - a layered drawing, after Sugiyama et al. (1981) and Gansner et al. (1993).
 *
 * Boxes get layers from above to below, an edge that passes layers gets a point in each of them, the order within layers is
 * sorted by the neighbours' places so that few edges cross, and then places are moved towards the neighbours'. Example: a
 * chain a → b → c with a → c lies in three layers; the skip has a point beside b. */
#include "graph_layout.h"

#include <string.h>

/* A box, or the point where an edge passes a layer. */
typedef struct Cell {
    size_t layer;
    double width, x, wish, weight;      /* x: of the middle */
    double key;                         /* what the order is sorted by */
    size_t place;                       /* in its layer */
    bool point;
} Cell;

/* Between cells of neighbouring layers. */
typedef struct Link { size_t upper, lower; double weight; } Link;
/* Cells that touch: the sum and weight of their wishes, less what the distances add. */
typedef struct Part { double sum, weight; size_t count; } Part;
typedef struct Row { ARRAY(size_t) cells; double height, top; } Row;

typedef struct Work {
    Compilation *comp;
    Layout *layout;
    ARRAY(Cell) cells;                  /* the boxes first */
    ARRAY(Link) links;                  /* by the layer of upper */
    ARRAY(Row) rows;
    ARRAY(size_t) row_links;            /* row i's links start here */
    ARRAY(size_t) chain;                /* the first point of each edge; an edge's points follow each other */
    Part *parts;                        /* room for those of one row */
} Work;

static const double GAP = 26, POINT_GAP = 14, ROW_GAP = 34, POINT_WIDTH = 6;
static const double NEAR = 100, STRAIGHT = 1, FAR = 0.01;
enum { ORDER_SWEEPS = 24, PLACE_SWEEPS = 10 };

/* ---- layers ---- */

static void assign_layers(Work *w) {
    const Layout *l = w->layout;
    size_t count = l->boxes.count, rows = 0;
    size_t *least = arena_alloc(w->comp, (count + 1) * sizeof *least);
    bool *source = arena_alloc(w->comp, count + 1);
    for (size_t i = 0; i < count; i++) {
        array_push(w->comp, &w->cells, ((Cell){.width = l->boxes.data[i].width}));
        least[i] = SIZE_MAX;
        source[i] = true;
    }
    /* Edges stand in the order of where they end: each cell's layer is final before it is read. */
    for (size_t i = 0; i < l->edges.count; i++) {
        const LayoutEdge *edge = &l->edges.data[i];
        Cell *to = &w->cells.data[edge->to];
        assert(edge->from < edge->to && (i == 0 || edge[-1].to <= edge->to));
        source[edge->to] = false;
        if (to->layer < w->cells.data[edge->from].layer + 1) to->layer = w->cells.data[edge->from].layer + 1;
    }
    /* What nothing leads to stands right above the first that it leads to. */
    for (size_t i = 0; i < l->edges.count; i++) {
        const LayoutEdge *edge = &l->edges.data[i];
        if (least[edge->from] > w->cells.data[edge->to].layer) least[edge->from] = w->cells.data[edge->to].layer;
    }
    for (size_t i = 0; i < count; i++) {
        if (source[i] && least[i] != SIZE_MAX) w->cells.data[i].layer = least[i] - 1;
        if (w->cells.data[i].layer + 1 > rows) rows = w->cells.data[i].layer + 1;
    }
    for (size_t i = 0; i < rows; i++) array_push(w->comp, &w->rows, ((Row){0}));
}

/* A counting sort by the upper row keeps the links' order otherwise. */
static void sort_links(Work *w) {
    size_t rows = w->rows.count, count = w->links.count;
    Link *sorted = arena_alloc(w->comp, (count + 1) * sizeof *sorted);
    for (size_t i = 0; i <= rows; i++) array_push(w->comp, &w->row_links, 0);
    for (size_t i = 0; i < count; i++) w->row_links.data[w->cells.data[w->links.data[i].upper].layer + 1]++;
    for (size_t i = 0; i < rows; i++) w->row_links.data[i + 1] += w->row_links.data[i];
    size_t *next = arena_alloc(w->comp, (rows + 1) * sizeof *next);
    memcpy(next, w->row_links.data, (rows + 1) * sizeof *next);
    for (size_t i = 0; i < count; i++) sorted[next[w->cells.data[w->links.data[i].upper].layer]++] = w->links.data[i];
    w->links.data = sorted;
}

/* An edge within neighbouring layers pulls its ends together; one that passes layers stays straight and makes way. */
static void add_points(Work *w) {
    Layout *l = w->layout;
    for (size_t i = 0; i < l->edges.count; i++) {
        const LayoutEdge *edge = &l->edges.data[i];
        size_t from = w->cells.data[edge->from].layer, to = w->cells.data[edge->to].layer, upper = edge->from;
        array_push(w->comp, &w->chain, w->cells.count);
        for (size_t layer = from + 1; layer < to; layer++) {
            array_push(w->comp, &w->cells, ((Cell){.layer = layer, .width = POINT_WIDTH, .point = true}));
            size_t lower = w->cells.count - 1;
            array_push(w->comp, &w->links, ((Link){upper, lower, layer == from + 1 ? FAR : STRAIGHT}));
            upper = lower;
        }
        array_push(w->comp, &w->links, ((Link){upper, edge->to, to == from + 1 ? NEAR : FAR}));
    }
    for (size_t i = 0; i < w->cells.count; i++) {
        Row *row = &w->rows.data[w->cells.data[i].layer];
        w->cells.data[i].place = row->cells.count;
        array_push(w->comp, &row->cells, i);
    }
    sort_links(w);
}

/* ---- the order within layers ---- */

static void add_at(size_t *tree, size_t size, size_t at) {
    for (at++; at <= size; at += at & (~at + 1)) tree[at]++;
}

static size_t sum_below(const size_t *tree, size_t at) {
    size_t sum = 0;
    for (; at > 0; at -= at & (~at + 1)) sum += tree[at];
    return sum;
}

/* Pairs of links between two rows that cross: links from the left to the right, those before that end further right. */
static size_t count_crossings(Work *w, size_t *tree) {
    size_t total = 0;
    for (size_t r = 0; r + 1 < w->rows.count; r++) {
        const Row *row = &w->rows.data[r];
        size_t size = w->rows.data[r + 1].cells.count, first = w->row_links.data[r], end = w->row_links.data[r + 1];
        size_t *heads = tree + size + 1, *next = heads + row->cells.count, seen = 0;    /* links by the place of upper */
        for (size_t i = 0; i <= size; i++) tree[i] = 0;
        for (size_t i = 0; i < row->cells.count; i++) heads[i] = SIZE_MAX;
        for (size_t i = end; i-- > first;) {
            size_t place = w->cells.data[w->links.data[i].upper].place;
            next[i - first] = heads[place];
            heads[place] = i;
        }
        for (size_t i = 0; i < row->cells.count; i++) {
            for (size_t k = heads[i]; k != SIZE_MAX; k = next[k - first])
                total += seen - sum_below(tree, w->cells.data[w->links.data[k].lower].place + 1);
            for (size_t k = heads[i]; k != SIZE_MAX; k = next[k - first], seen++)
                add_at(tree, size, w->cells.data[w->links.data[k].lower].place);
        }
    }
    return total;
}

/* By insertion: rows are nearly sorted, and equals keep their order. */
static void sort_row(Work *w, Row *row) {
    for (size_t i = 1; i < row->cells.count; i++) {
        size_t cell = row->cells.data[i], k = i;
        for (; k > 0 && w->cells.data[row->cells.data[k - 1]].key > w->cells.data[cell].key; k--)
            row->cells.data[k] = row->cells.data[k - 1];
        row->cells.data[k] = cell;
    }
    for (size_t i = 0; i < row->cells.count; i++) w->cells.data[row->cells.data[i]].place = i;
}

/* Sorts a row by the mean place of the neighbours above (or below); without any, a cell stays. */
static void order_row(Work *w, size_t r, bool above) {
    Row *row = &w->rows.data[r];
    size_t links = above ? r - 1 : r;
    for (size_t i = 0; i < row->cells.count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        cell->wish = cell->weight = 0;
        cell->key = (double)cell->place;
    }
    for (size_t i = w->row_links.data[links]; i < w->row_links.data[links + 1]; i++) {
        const Link *link = &w->links.data[i];
        Cell *cell = &w->cells.data[above ? link->lower : link->upper];
        cell->wish += (double)w->cells.data[above ? link->upper : link->lower].place;
        cell->weight += 1;
    }
    for (size_t i = 0; i < row->cells.count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        if (cell->weight > 0) cell->key = cell->wish / cell->weight;
    }
    sort_row(w, row);
}

static void order_rows(Work *w) {
    size_t most = 0, rows = w->rows.count;
    for (size_t r = 0; r + 1 < rows; r++) {
        size_t size = w->rows.data[r].cells.count + w->rows.data[r + 1].cells.count + w->row_links.data[r + 1] - w->row_links.data[r];
        if (size > most) most = size;
    }
    size_t *tree = arena_alloc(w->comp, (most + 2) * sizeof *tree);
    size_t *best = arena_alloc(w->comp, (w->cells.count + 1) * sizeof *best), fewest = count_crossings(w, tree);
    for (size_t i = 0; i < w->cells.count; i++) best[i] = w->cells.data[i].place;
    for (int sweep = 0; sweep < ORDER_SWEEPS && fewest > 0; sweep++) {
        if (sweep % 2 == 0) for (size_t r = 1; r < rows; r++) order_row(w, r, true);
        else for (size_t r = rows - 1; r-- > 0;) order_row(w, r, false);
        size_t crossings = count_crossings(w, tree);
        if (crossings >= fewest) continue;
        fewest = crossings;
        for (size_t i = 0; i < w->cells.count; i++) best[i] = w->cells.data[i].place;
    }
    for (size_t i = 0; i < w->cells.count; i++) {
        Cell *cell = &w->cells.data[i];
        cell->place = best[i];
        w->rows.data[cell->layer].cells.data[best[i]] = i;
    }
}

/* ---- places ---- */

static double distance(const Cell *left, const Cell *right) {
    return (left->width + right->width) / 2 + (left->point || right->point ? POINT_GAP : GAP);
}

/* The places nearest to the wishes that keep the distances: least squares, by joining what would overlap into blocks. */
static void settle_row(Work *w, Row *row) {
    size_t count = row->cells.count, parts = 0;
    Part *part = w->parts;
    double offset = 0;
    for (size_t i = 0; i < count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        if (i > 0) offset += distance(&w->cells.data[row->cells.data[i - 1]], cell);
        part[parts++] = (Part){(cell->wish - offset) * cell->weight, cell->weight, 1};
        for (; parts > 1 && part[parts - 2].sum / part[parts - 2].weight > part[parts - 1].sum / part[parts - 1].weight; parts--) {
            part[parts - 2].sum += part[parts - 1].sum;
            part[parts - 2].weight += part[parts - 1].weight;
            part[parts - 2].count += part[parts - 1].count;
        }
    }
    offset = 0;
    for (size_t i = 0, p = 0, k = 0; i < count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        if (i > 0) offset += distance(&w->cells.data[row->cells.data[i - 1]], cell);
        cell->x = part[p].sum / part[p].weight + offset;
        if (++k == part[p].count) p++, k = 0;
    }
}

/* Moves a row towards its neighbours above, or below. */
static void place_row(Work *w, size_t r, bool above, double inertia) {
    Row *row = &w->rows.data[r];
    for (size_t i = 0; i < row->cells.count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        cell->weight = inertia;
        cell->wish = cell->x * cell->weight;
    }
    bool first = above ? r == 0 : r + 1 == w->rows.count;
    for (size_t i = first ? 0 : w->row_links.data[above ? r - 1 : r]; !first && i < w->row_links.data[above ? r : r + 1]; i++) {
        const Link *link = &w->links.data[i];
        Cell *cell = &w->cells.data[above ? link->lower : link->upper];
        cell->wish += link->weight * w->cells.data[above ? link->upper : link->lower].x;
        cell->weight += link->weight;
    }
    for (size_t i = 0; i < row->cells.count; i++) {
        Cell *cell = &w->cells.data[row->cells.data[i]];
        cell->wish /= cell->weight;
    }
    settle_row(w, row);
}

static void place_rows(Work *w) {
    size_t rows = w->rows.count;
    w->parts = arena_alloc(w->comp, (w->cells.count + 1) * sizeof *w->parts);
    for (size_t r = 0; r < rows; r++) {
        const Row *row = &w->rows.data[r];
        for (size_t i = 1; i < row->cells.count; i++) {
            Cell *cell = &w->cells.data[row->cells.data[i]];
            cell->x = w->cells.data[row->cells.data[i - 1]].x + distance(&w->cells.data[row->cells.data[i - 1]], cell);
        }
    }
    for (int sweep = 0; sweep < PLACE_SWEEPS; sweep++) {
        double inertia = sweep < PLACE_SWEEPS / 2 ? FAR / 10 : FAR * 10;     /* in the end, long edges stay and become straight */
        if (sweep % 2 == 0) for (size_t r = 0; r < rows; r++) place_row(w, r, true, inertia);
        else for (size_t r = rows; r-- > 0;) place_row(w, r, false, inertia);
    }
}

static void place_boxes(Work *w) {
    Layout *l = w->layout;
    double left = 0, right = 0, top = 0;
    for (size_t i = 0; i < w->cells.count; i++) {
        const Cell *cell = &w->cells.data[i];
        if (i == 0 || cell->x - cell->width / 2 < left) left = cell->x - cell->width / 2;
        if (i == 0 || cell->x + cell->width / 2 > right) right = cell->x + cell->width / 2;
    }
    for (size_t i = 0; i < w->cells.count; i++) w->cells.data[i].x -= left;
    for (size_t i = 0; i < l->boxes.count; i++) {
        Row *row = &w->rows.data[w->cells.data[i].layer];
        if (l->boxes.data[i].height > row->height) row->height = l->boxes.data[i].height;
    }
    for (size_t r = 0; r < w->rows.count; r++) {
        w->rows.data[r].top = top;
        top += w->rows.data[r].height + ROW_GAP;
    }
    for (size_t i = 0; i < l->boxes.count; i++) {
        const Row *row = &w->rows.data[w->cells.data[i].layer];
        LayoutBox *box = &l->boxes.data[i];
        box->x = w->cells.data[i].x - box->width / 2;
        box->y = row->top;
    }
    l->width = right - left;
    l->height = top > 0 ? top - ROW_GAP : 0;
}

/* Where an edge comes from last: the point in the layer above its end. */
static double last_x(const Work *w, size_t edge) {
    size_t end = edge + 1 < w->chain.count ? w->chain.data[edge + 1] : w->cells.count;
    return end > w->chain.data[edge] ? w->cells.data[end - 1].x : w->cells.data[w->layout->edges.data[edge].from].x;
}

/* Edges that end in one box arrive beside each other, in the order in which they come. Those edges stand together. */
static double arrival(const Work *w, size_t edge) {
    const Layout *l = w->layout;
    size_t to = l->edges.data[edge].to, first = edge, count = 0, before = 0;
    while (first > 0 && l->edges.data[first - 1].to == to) first--;
    for (size_t i = first; i < l->edges.count && l->edges.data[i].to == to; i++, count++)
        if (last_x(w, i) < last_x(w, edge) || (last_x(w, i) <= last_x(w, edge) && i < edge)) before++;
    double room = l->boxes.data[to].width * 0.6 / (double)count;
    return w->cells.data[to].x + ((double)before - (double)(count - 1) / 2) * (room < 16 ? room : 16);
}

static void draw_edges(Work *w) {
    Layout *l = w->layout;
    for (size_t i = 0; i < l->edges.count; i++) {
        LayoutEdge *edge = &l->edges.data[i];
        const LayoutBox *from = &l->boxes.data[edge->from];
        const Row *upper = &w->rows.data[w->cells.data[edge->from].layer], *lower = &w->rows.data[w->cells.data[edge->to].layer];
        double x = w->cells.data[edge->from].x;
        size_t end = i + 1 < l->edges.count ? w->chain.data[i + 1] : w->cells.count;
        array_push(w->comp, &edge->points, ((LayoutPoint){x, from->y + from->height}));
        array_push(w->comp, &edge->points, ((LayoutPoint){x, upper->top + upper->height}));
        for (size_t k = w->chain.data[i]; k < end; k++) {
            const Row *row = &w->rows.data[w->cells.data[k].layer];
            array_push(w->comp, &edge->points, ((LayoutPoint){w->cells.data[k].x, row->top}));
            array_push(w->comp, &edge->points, ((LayoutPoint){w->cells.data[k].x, row->top + row->height}));
        }
        array_push(w->comp, &edge->points, ((LayoutPoint){arrival(w, i), lower->top}));
    }
}

void layout_run(Compilation *comp, Layout *layout) {
    Work work = {.comp = comp, .layout = layout};
    if (layout->boxes.count == 0) return;
    assign_layers(&work);
    add_points(&work);
    if (work.rows.count > 1) order_rows(&work);
    place_rows(&work);
    place_boxes(&work);
    draw_edges(&work);
}
