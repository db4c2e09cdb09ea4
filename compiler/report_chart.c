/* report_chart.c - curves of a history as SVG: a metric a chart, training and validation in it.
 *
 * Example: "loss" and "val_loss" of 5 epochs are two lines in one chart titled loss, whose axis runs over round numbers. */
#include "report.h"

#include <math.h>
#include <string.h>

enum { WIDTH = 420, HEIGHT = 240, LEFT = 56, RIGHT = 12, TOP = 34, BOTTOM = 28, TICKS = 4 };

typedef struct Chart { const nn_history *history; double low, high, step; } Chart;

static double value_at(const nn_history *history, size_t epoch, int column) {
    return (double)history->values[epoch * (size_t)history->name_count + (size_t)column];
}

static int column_of(const nn_history *history, const char *name) {
    for (int i = 0; i < history->name_count; i++)
        if (strcmp(history->names[i], name) == 0) return i;
    return -1;
}

static void widen(Chart *chart, int column) {
    for (size_t i = 0; column >= 0 && i < chart->history->epochs; i++) {
        double value = value_at(chart->history, i, column);
        if (!isfinite(value)) continue;
        if (value < chart->low) chart->low = value;
        if (value > chart->high) chart->high = value;
    }
}

/* The ends become multiples of 1, 2 or 5 times a power of ten. */
static void round_ends(Chart *chart) {
    double span = chart->high - chart->low;
    if (!(span > 0)) span = fabs(chart->high) > 0 ? fabs(chart->high) : 1;
    double power = pow(10, floor(log10(span / TICKS))), ratio = span / TICKS / power;
    chart->step = power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    chart->low = floor(chart->low / chart->step + 1e-9) * chart->step;
    chart->high = ceil(chart->high / chart->step - 1e-9) * chart->step;
    if (chart->high <= chart->low) chart->high = chart->low + chart->step;
}

static double place_x(const Chart *chart, size_t epoch) {
    size_t last = chart->history->epochs - 1;
    return LEFT + (last > 0 ? (double)epoch / (double)last : 0.5) * (WIDTH - LEFT - RIGHT);
}

static double place_y(const Chart *chart, double value) {
    return HEIGHT - BOTTOM - (value - chart->low) / (chart->high - chart->low) * (HEIGHT - TOP - BOTTOM);
}

static void put_grid(const Chart *chart, const char *title, nn_text *text) {
    nn_text_format(text, "<text x=\"%d\" y=\"18\" font-weight=\"600\">", LEFT);
    report_escape(text, title);
    nn_text_add(text, "</text>\n");
    int lines = (int)((chart->high - chart->low) / chart->step + 0.5);
    for (int i = 0; i <= lines; i++) {
        double value = chart->low + i * chart->step, y = place_y(chart, value);
        if (fabs(value) < 1e-9 * chart->step) value = 0;
        nn_text_format(text, "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
                       "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.5g</text>\n", LEFT, WIDTH - RIGHT, y, y, LEFT - 6,
                       y + 4, value);
    }
    long long first = (long long)chart->history->first_epoch + 1, count = (long long)chart->history->epochs;
    nn_text_format(text, "<text x=\"%d\" y=\"%d\">epoch %lld</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%lld</text>\n",
                   LEFT, HEIGHT - 8, first, WIDTH - RIGHT, HEIGHT - 8, first + count - 1);
}

/* Epochs without a value interrupt the line; at most some hundred points are drawn. */
static void put_line(const Chart *chart, int column, const char *colour, nn_text *text) {
    size_t epochs = chart->history->epochs, every = (epochs + 499) / 500;
    bool open = false;
    nn_text_format(text, "<path fill=\"none\" stroke=\"%s\" stroke-width=\"2\" d=\"", colour);
    for (size_t i = 0; i < epochs; i += every) {
        double value = value_at(chart->history, i, column);
        if (isfinite(value)) nn_text_format(text, "%c%.1f %.1f", open ? 'L' : 'M', place_x(chart, i), place_y(chart, value));
        open = isfinite(value);
    }
    nn_text_add(text, "\"/>\n");
    for (size_t i = 0; epochs <= 30 && i < epochs; i++) {
        double value = value_at(chart->history, i, column);
        if (isfinite(value)) nn_text_format(text, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>", place_x(chart, i),
                                            place_y(chart, value), colour);
    }
}

static void put_legend(int number, const char *name, const char *colour, nn_text *text) {
    int x = WIDTH - RIGHT - 170 + 75 * number;
    nn_text_format(text, "<rect x=\"%d\" y=\"9\" width=\"10\" height=\"10\" fill=\"%s\"/><text x=\"%d\" y=\"18\">%s</text>\n",
                   x, colour, x + 15, name);
}

void report_curves(const nn_history *history, nn_text *text) {
    static const char trained[] = "#1b6ca8", held_out[] = "#c8553d";
    for (int i = 0; i < history->name_count && history->epochs > 0; i++) {
        char name[256];
        if (strncmp(history->names[i], "val_", 4) == 0) continue;
        snprintf(name, sizeof name, "val_%s", history->names[i]);
        int other = column_of(history, name);
        Chart chart = { .history = history, .low = INFINITY, .high = -INFINITY };
        widen(&chart, i);
        widen(&chart, other);
        if (chart.low > chart.high) continue;
        round_ends(&chart);
        nn_text_format(text, "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-size=\"12\" font-family=\"sans-serif\">\n",
                       WIDTH, HEIGHT, WIDTH, HEIGHT);
        put_grid(&chart, history->names[i], text);
        put_line(&chart, i, trained, text);
        if (other >= 0) {
            put_line(&chart, other, held_out, text);
            put_legend(0, "training", trained, text);
            put_legend(1, "validation", held_out, text);
        }
        nn_text_add(text, "</svg>\n");
    }
}
