/* gemm_panels.c - products of matrices, and what follows them element by element: a function that finishes each panel of c
 * while its sums are in the cache.
 *
 * Pasted into emitted C and compiled into nnc. Example: nn_gemm(m, n, k, x, k, 1, w, n, 1, y, n, 1, 0, relu, NULL, NULL) is
 * y = relu(x w), where relu makes of each row and column of a panel c[row * c_row + column] = max(c[…], 0). */
#pragma once
#include "gemm.c"

/*@ panel: vec */
/* Finishes rows x columns elements of a result c, whose first is element (row, column) of the whole: all sums are
 * complete. c points to that first one; rows lie c_row apart, columns are neighbours. It is called once for each element,
 * possibly from several threads, and may write nothing that the products still read. */
typedef void nn_panel(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int columns);

/* Elements of a panel at most, which stay in the first cache; columns at most, but for one row or two of emitted C. Rows of up
 * to NN_PANEL_WHOLE columns are not split: emission counts on it. */
enum { NN_PANEL = NN_LANES > 1 ? 4096 : 256, NN_PANEL_COLUMNS = NN_LANES > 1 ? 128 : 64, NN_PANEL_WHOLE = 64 };

/*@ gemm_turned: gemm_product panel */
/* Rows and summed elements of a that are copied at once; columns that a copy serves where it has all summed elements; elements of
 * c that are summed up meanwhile. */
enum { NN_TURNED_ROWS = 16 * NN_GEMM_ROWS, NN_TURNED_DEPTH = 128, NN_TURNED_COLUMNS = 2 * NN_PANEL_COLUMNS,
       NN_TURNED_ROOM = NN_LANES > 1 ? NN_PANEL_COLUMNS * NN_TURNED_ROWS : 1 };

/* Whether a's rows are neighbours, so that the next summed elements lie far away in another line and page, and there are
 * enough columns to repay a copy. */
NN_INLINE int nn_gemm_is_turned(int m, int n, int k, ptrdiff_t a_row, ptrdiff_t a_sum, ptrdiff_t b_column) {
    return NN_LANES > 1 && a_row == 1 && a_sum != 1 && b_column == 1 && n > NN_GEMM_COLUMNS && m > NN_GEMM_ROWS && k >= NN_TURNED_DEPTH;
}

/* Distance of the copied summed elements: no power of two, or they would push each other out of the cache. */
enum { NN_TURNED_LINE = NN_TURNED_ROWS + 16 };

/* NN_GEMM_COLUMNS columns while what is ahead, unless NULL, is fetched; rows in whole tiles. A function of its own, for else its
 * sums share the registers with what the copies need. */
NN_OUTLINE void nn_gemm_turned_strip(int rows, int k, const float *lines, const float *packed, float *c, ptrdiff_t c_row,
                                     int first, const nn_ahead *ahead, ptrdiff_t at) {
    for (int i = 0; i < rows; i += NN_GEMM_ROWS)
        nn_gemm_tile_ahead(NN_GEMM_ROWS, 2, k, lines + i, 1, NN_TURNED_LINE, packed, NN_GEMM_COLUMNS, NN_LANES, c + i * c_row, c_row,
                           first, ahead, ahead != NULL ? at + i * ahead->row : 0);
}

/* At most NN_TURNED_ROWS rows and NN_TURNED_DEPTH summed elements; c's first is ahead's element `at`, unless that is NULL. held,
 * unless NULL: b's strips of NN_GEMM_COLUMNS, `apart` elements from each other. */
NN_OUTLINE void nn_gemm_turned_part(int rows, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                                    const float *held, int apart, float *c, ptrdiff_t c_row, int first, const nn_ahead *ahead,
                                    ptrdiff_t at) {
    NN_ALIGNED float lines[NN_TURNED_DEPTH * NN_TURNED_LINE], packed[NN_TURNED_DEPTH * NN_GEMM_COLUMNS];
    for (int p = 0; p < k; p++) {
        int i = 0;
        for (; i + NN_LANES <= rows; i += NN_LANES)
            nn_vec_store(lines + p * NN_TURNED_LINE + i, nn_vec_load(a + p * a_sum + i));
        for (; i < rows; i++) lines[p * NN_TURNED_LINE + i] = a[p * a_sum + i];
    }
    int tiled = rows - rows % NN_GEMM_ROWS, j = 0;
    for (; tiled > 0 && j + NN_GEMM_COLUMNS <= columns; j += NN_GEMM_COLUMNS) {
        if (held == NULL) nn_gemm_pack(k, NN_GEMM_COLUMNS, b + j, b_sum, 1, packed);
        nn_gemm_turned_strip(tiled, k, lines, held != NULL ? held + j / NN_GEMM_COLUMNS * apart : packed, c + j, c_row, first, ahead,
                             at + j);
    }
    if (j < columns) nn_gemm_block(rows, columns - j, k, lines, 1, NN_TURNED_LINE, b + j, b_sum, 1, c + j, c_row, 1, first);
    if (j > 0 && tiled < rows)
        nn_gemm_block(rows - tiled, j, k, lines + tiled, 1, NN_TURNED_LINE, b, b_sum, 1, c + tiled * c_row, c_row, 1, first);
}

/* c's rows x columns, at most NN_TURNED_ROOM; what is summed goes on the outside, so that a and b are read once and in the
 * order in which they lie. At most NN_GEMM_BLOCK summed elements; the last that are NN_TURNED_DEPTH fetch what is ahead. */
NN_KERNEL void nn_gemm_turned_block(int rows, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                                    const float *held, float *c, ptrdiff_t c_row, int first, const nn_ahead *ahead, ptrdiff_t at) {
    for (int p = 0; p < k; p += NN_TURNED_DEPTH) {
        int depth = k - p < NN_TURNED_DEPTH ? k - p : NN_TURNED_DEPTH, last = depth == NN_TURNED_DEPTH && k - p < 2 * NN_TURNED_DEPTH;
        for (int i = 0; i < rows; i += NN_TURNED_ROWS)
            nn_gemm_turned_part(rows - i < NN_TURNED_ROWS ? rows - i : NN_TURNED_ROWS, columns, depth, a + p * a_sum + i, a_sum,
                                b + p * b_sum, b_sum, held != NULL ? held + p * NN_GEMM_COLUMNS : NULL, k * NN_GEMM_COLUMNS,
                                c + i * c_row, c_row, first && p == 0, last ? ahead : NULL,
                                last && ahead != NULL ? at + i * ahead->row : 0);
    }
}

/* `columns` columns, from `column` on, in panels, each finished. For many rows b is copied once, if there is room. */
NN_KERNEL void nn_gemm_turned(int m, int columns, int k, const float *a, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, float *c,
                              ptrdiff_t c_row, int accumulate, nn_panel *panel, const void *context, const nn_ahead *ahead,
                              int column) {
    NN_ALIGNED float room[NN_TURNED_ROOM], strips[NN_GEMM_HELD];
    const float *held = m > NN_TURNED_ROWS && k <= NN_GEMM_HELD / columns ? strips : NULL;
    if (held != NULL) nn_gemm_hold(columns - columns % NN_GEMM_COLUMNS, k, b, b_sum, 1, strips);
    int more = k > NN_GEMM_BLOCK;                       /* blocks of sums, for which half of the room is */
    int most = NN_TURNED_ROOM / (more ? 2 : 1) / columns, height = NN_PANEL / columns;
    if (most > NN_TURNED_ROWS) most -= most % NN_TURNED_ROWS;
    if (height > 4 * NN_GEMM_ROWS) height = 4 * NN_GEMM_ROWS;
    for (int i = 0; i < m; i += most) {
        int rows = m - i < most ? m - i : most;
        float *to = c != NULL ? c + i * c_row : room, *block = room + NN_TURNED_ROOM / 2;
        ptrdiff_t row = c != NULL ? c_row : columns;
        nn_gemm_turned_block(rows, columns, more ? NN_GEMM_BLOCK : k, a + i, a_sum, b, b_sum, held, to, row, !accumulate, ahead,
                             ahead != NULL ? i * ahead->row + column : 0);
        for (int p = NN_GEMM_BLOCK; p < k; p += NN_GEMM_BLOCK) {
            nn_gemm_turned_block(rows, columns, k - p < NN_GEMM_BLOCK ? k - p : NN_GEMM_BLOCK, a + p * a_sum + i, a_sum,
                                 b + p * b_sum, b_sum, NULL, block, columns, 1, NULL, 0);
            for (int r = 0; r < rows; r++)
                for (int j = 0; j < columns; j++) to[r * row + j] += block[r * columns + j];
        }
        for (int r = 0; r < rows && panel != NULL; r += height)
            panel(context, to + r * row, row, i + r, rows - r < height ? rows - r : height, column, columns);
    }
}

/*@ gemm_panels: gemm_turned */
/* nn_gemm_piece with all but these known: emitted code has one function for all products of the same sizes, whose panels are
 * finished differently. */
typedef void nn_gemm_part(int rows, int columns, int k, int is_held, const nn_next *next, const float *a, const float *b, float *c,
                          ptrdiff_t c_row);

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"          /* of room, which the first block of sums fills */
#endif
NN_KERNEL void nn_gemm_finish(int rows, int columns, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, ptrdiff_t b_column, int is_held, const nn_next *next, float *c, ptrdiff_t c_row,
                              int accumulate, nn_gemm_part *part, nn_panel *panel, const void *context, int row, int column) {
    if (part != NULL) part(rows, columns, k, is_held, next, a, b, c, c_row);
    else nn_gemm_piece(rows, columns, k, is_held, next, a, a_row, a_sum, b, b_sum, b_column, c, c_row, accumulate);
    if (panel != NULL) panel(context, c, c_row, row, rows, column, columns);
}

/* `columns` columns, from `column` on, in panels of `height` rows, each finished. hold: b is copied first. behind: as
 * many columns behind these are next. */
NN_KERNEL void nn_gemm_finished(int m, int columns, int height, int hold, int behind, int k, const float *a, ptrdiff_t a_row,
                                ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row,
                                int accumulate, nn_gemm_part *part, nn_panel *panel, const void *context, int column) {
    NN_ALIGNED float room[NN_PANEL], held[NN_GEMM_HELD];
    int rest = m % height, i = 0;
    ptrdiff_t row = c != NULL ? c_row : columns;
    nn_next next = { b + columns * b_column, b_sum, 0, k, (k + m / NN_GEMM_ROWS - 1) / (m / NN_GEMM_ROWS + (m < NN_GEMM_ROWS)) };
    if (hold) {
        nn_gemm_hold(columns, k, b, b_sum, b_column, held);
        b = held;
    }
    for (; i < m - rest; i += height) {
        next.first = i / NN_GEMM_ROWS * next.tile_rows;
        nn_gemm_finish(height, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, behind ? &next : NULL,
                       c != NULL ? c + i * c_row : room, row, accumulate, part, panel, context, i, column);
    }
    if (rest > 0)
        nn_gemm_finish(rest, columns, k, a + i * a_row, a_row, a_sum, b, b_sum, b_column, hold, NULL, c != NULL ? c + i * c_row : room,
                       row, accumulate, part, panel, context, i, column);
}

/* nn_gemm of several columns, of which c is kept or a panel follows; part: its pieces, or NULL. */
NN_KERNEL void nn_gemm_panels(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                              ptrdiff_t b_column, float *c, ptrdiff_t c_row, int accumulate, nn_gemm_part *part, nn_panel *panel,
                              const void *context, const nn_ahead *ahead) {
    if (nn_gemm_is_turned(m, n, k, a_row, a_sum, b_column)) {
        int most = m > NN_TURNED_ROWS && k <= NN_TURNED_DEPTH ? NN_TURNED_COLUMNS : NN_PANEL_COLUMNS;
        for (int j = 0; j < n; j += most)
            nn_gemm_turned(m, n - j < most ? n - j : most, k, a, a_sum, b + j, b_sum, c != NULL ? c + j : NULL, c_row, accumulate,
                           panel, context, ahead, j);
        return;
    }
    /* Few rows read b in place. Many summed elements, or many rows of b that lie a multiple of half a page apart and push each
     * other out of the cache, are worth a copy, which more rows of a share; but where what follows is a call for each row of a
     * panel, the rows are not to be so short. What would be copied for every panel is copied once, if there is room. */
    int few = m <= 4 * NN_GEMM_ROWS, far = !few && (k > 512 || (k >= 64 && b_sum >= 512));
    int most = !far || n <= NN_PANEL_WHOLE ? NN_PANEL_COLUMNS : m > NN_PANEL / NN_PANEL_WHOLE && !NN_SIZES_UNKNOWN ? 32 : NN_PANEL_WHOLE;
    int room = k > 0 ? NN_GEMM_HELD / k / NN_GEMM_COLUMNS * NN_GEMM_COLUMNS : 0, apart = b_column != 1;
    int again = apart || (far && m >= NN_PANEL / (n < most ? n : most));
    int hold = NN_LANES > 1 && again && m > 4 * NN_GEMM_ROWS && room >= (n <= NN_PANEL_WHOLE ? n : NN_GEMM_COLUMNS);
    if (hold && !apart && n > room && room < most) most = room;
    if (!NN_SIZES_UNKNOWN && m <= 2 && !apart && nn_gemm_is_far(n, k) && m * n <= NN_PANEL) most = n;
    if (apart) most = hold && n > NN_PANEL_WHOLE && room < NN_PANEL_WHOLE ? room : NN_PANEL_WHOLE;
    int width = n < most ? n : most, height = NN_PANEL / width, tall = (far ? 22 : (apart && !hold) ? 10 : 4) * NN_GEMM_ROWS;
    if (height > tall) height = tall;
    if (height >= m) height = m;
    else if (height > NN_GEMM_ROWS) height -= height % NN_GEMM_ROWS;
    int rest = n % width, j = 0;
    for (; j < n - rest; j += width)
        nn_gemm_finished(m, width, height, hold, hold && !apart && j + 2 * width <= n, k, a, a_row, a_sum, b + j * b_column, b_sum,
                         b_column, c != NULL ? c + j : NULL, c_row, accumulate, part, panel, context, j);
    if (rest > 0)
        nn_gemm_finished(m, rest, height, hold, 0, k, a, a_row, a_sum, b + j * b_column, b_sum, b_column, c != NULL ? c + j : NULL,
                         c_row, accumulate, part, panel, context, j);
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/*@ gemm: gemm_panels gemm_dot */
/* One column, finished panel by panel. */
NN_KERNEL void nn_gemm_column(int m, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              ptrdiff_t b_sum, float *c, ptrdiff_t c_row, int accumulate, nn_panel *panel,
                              const void *context) {
    NN_ALIGNED float room[NN_PANEL];
    ptrdiff_t row = c != NULL ? c_row : 1;
    for (int start = 0; start < m; start += NN_PANEL) {
        int rows = m - start < NN_PANEL ? m - start : NN_PANEL;
        float *at = c != NULL ? c + start * c_row : room;
        for (int i = 0; i < rows; i++) {
            const float *line = a + (start + i) * a_row;
            float sum = nn_gemm_sum(k, line, a_sum, b, b_sum);
            at[i * row] = accumulate ? at[i * row] + sum : sum;
        }
        if (panel != NULL) panel(context, at, row, start, rows, 0, 1);
    }
}

/* c[i, j] (+)= sum over p < k of a[i, p] * b[p, j], i < m, j < n; strides in elements. accumulate: c is added to. panel,
 * unless NULL, finishes each panel of c; then c's columns are neighbours, or there is one. c NULL: nothing is kept but what
 * panel makes of it. ahead: what panel reads beside c, or NULL. */
NN_KERNEL void nn_gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                    ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate, nn_panel *panel,
                    const void *context, const nn_ahead *ahead) {
    if (n == 1) {
        nn_gemm_column(m, k, a, a_row, a_sum, b, b_sum, c, c_row, accumulate, panel, context);
        return;
    }
    if (panel != NULL || (c_column == 1 && nn_gemm_is_turned(m, n, k, a_row, a_sum, b_column))) {
        nn_gemm_panels(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, accumulate, NULL, panel, context, ahead);
        return;
    }
    /* cᵀ = bᵀ aᵀ has the same chains; it goes that way where c's rows are neighbours. */
    if (c_column != 1 && c_row == 1)
        nn_gemm_product(n, m, k, b, b_column, b_sum, a, a_sum, a_row, c, c_column, 1, accumulate);
    else nn_gemm_product(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column, accumulate);
}

/*@ gemm_nothing: panel */
/* nn_gemm of an a or b that is 0. */
NN_KERNEL void nn_gemm_nothing(int m, int n, float *c, ptrdiff_t c_row, nn_panel *panel, const void *context) {
    NN_ALIGNED float room[NN_PANEL];
    int width = n < NN_PANEL_WHOLE ? n : NN_PANEL_WHOLE, height = NN_PANEL / width;
    for (int j = 0; j < n; j += width)
        for (int i = 0; i < m; i += height) {
            int columns = n - j < width ? n - j : width, rows = m - i < height ? m - i : height;
            float *to = c != NULL ? c + i * c_row + j : room;
            ptrdiff_t row = c != NULL ? c_row : width;
            for (int r = 0; r < rows; r++)
                for (int q = 0; q < columns; q++) to[r * row + q] = 0.0f;
            if (panel != NULL) panel(context, to, row, i, rows, j, columns);
        }
}

/*@ gemm_more: gemm */
/* nn_gemm without a panel, of c set, piece by piece of what is summed: a's columns and b's rows are the `count` from `first` on,
 * of `all`. What a block of sums has so far lies in sum, which is like c, in between. */
NN_KERNEL void nn_gemm_more(int first, int count, int all, int m, int n, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum,
                            const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *sum, float *c, ptrdiff_t c_row,
                            ptrdiff_t c_column) {
    for (int p = 0; p < count;) {
        int place = (first + p) % NN_GEMM_BLOCK, end = count - p < NN_GEMM_BLOCK - place ? count : p + NN_GEMM_BLOCK - place;
        nn_gemm(m, n, end - p, a + p * a_sum, a_row, a_sum, b + p * b_sum, b_sum, b_column, sum, c_row, c_column, place > 0,
                NULL, NULL, NULL);
        p = end;
        if ((first + end) % NN_GEMM_BLOCK != 0 && first + end != all) continue;
        int more = first + end > NN_GEMM_BLOCK;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                ptrdiff_t at = i * c_row + j * c_column;
                c[at] = more ? c[at] + sum[at] : sum[at];
            }
    }
}

/*@ has_strips: gemm_tile */
/* Whether b is worth a copy in strips for so many rows of a. */
NN_KERNEL int nn_has_strips(int m) { return m > 4 * NN_GEMM_ROWS; }

/*@ strips: gemm_product */
/* b's k x n elements in strips of columns, as the kernel reads them; where there are no vectors, row by row. n: a multiple of
 * NN_GEMM_COLUMNS. */
NN_KERNEL void nn_strips(int k, int n, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *strips) {
#if NN_LANES > 1
    nn_gemm_hold(n, k, b, b_sum, b_column, strips);
#else
    for (ptrdiff_t p = 0; p < k; p++)
        for (ptrdiff_t j = 0; j < n; j++) strips[p * n + j] = b[p * b_sum + j * b_column];
#endif
}

/*@ gemm_strips: gemm */
/* nn_gemm_panels of a b that lies in strips, or, unless in_strips, row by row. */
NN_KERNEL void nn_gemm_strips(int in_strips, int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                              float *c, ptrdiff_t c_row, nn_gemm_part *part, nn_panel *panel, const void *context) {
    if (NN_LANES == 1 || !in_strips) {
        nn_gemm_panels(m, n, k, a, a_row, a_sum, b, n, 1, c, c_row, 0, part, panel, context, NULL);
        return;
    }
    NN_ALIGNED float room[NN_PANEL];
    int width = n < NN_PANEL_WHOLE ? n : NN_PANEL_WHOLE, most = NN_PANEL / width;
    int height = m <= most || panel == NULL ? m : most - most % NN_GEMM_ROWS;
    for (int j = 0; j < n; j += width) {
        int columns = n - j < width ? n - j : width;
        for (int i = 0; i < m; i += height)
            nn_gemm_finish(m - i < height ? m - i : height, columns, k, a + i * a_row, a_row, a_sum, b + (ptrdiff_t)j * k, n, 1, 1, NULL,
                           c != NULL ? c + i * c_row + j : room, c != NULL ? c_row : width, 0, part, panel, context, i, j);
    }
}
