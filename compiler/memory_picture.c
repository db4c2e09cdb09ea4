/* memory_picture.c - the plan of memory as SVG: a rectangle for each value, as wide as it lives and as high as it is large.
 *
 * Time runs from left to right, a column a step; addresses run upwards. Rectangles that are large enough carry what they
 * are, and each says all of it where the mouse rests. */
#include "memory.h"

#include <string.h>

enum { WIDTH = 1080, HEIGHT = 420, LEFT = 96, RIGHT = 24, TOP = 64, BOTTOM = 56, TICKS = 8, LETTER = 6 };

static const char *const colours[] = { "#7fb3d5", "#f5b041", "#82c99a", "#c39bd3", "#f1948a", "#76d7c4", "#d7bd89", "#aab7b8" };

static void put_escaped(Buffer *out, const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '<') buffer_puts(out, "&lt;");
        else if (*text == '>') buffer_puts(out, "&gt;");
        else if (*text == '&') buffer_puts(out, "&amp;");
        else buffer_add(out, text, 1);
    }
}

/* Values of one layer have one colour. */
static const char *colour_of(const char *layer) {
    unsigned hash = 0;
    for (; *layer != '\0'; layer++) hash = hash * 31 + (unsigned char)*layer;
    return colours[hash % (sizeof colours / sizeof *colours)];
}

static void put_text(Buffer *out, double x, double y, int size, const char *anchor, const char *text) {
    buffer_printf(out, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\">", x, y, size, anchor);
    put_escaped(out, text);
    buffer_puts(out, "</text>\n");
}

/* What fits into so many pixels; NULL: too little to be read. */
static const char *label_of(Compilation *comp, const MemoryRow *row, double width) {
    int letters = (int)(width - 6) / LETTER;
    const char *text = row->layer[0] == '\0' ? row->what : arena_printf(comp, "%s: %s", row->layer, row->what);
    if ((int)strlen(text) <= letters) return text;
    if ((int)strlen(row->what) <= letters) return row->what;
    return letters >= 4 ? arena_printf(comp, "%.*s…", letters - 1, row->what) : NULL;
}

static void put_row(Compilation *comp, const MemoryPlan *plan, const MemoryRow *row, double top, Buffer *out) {
    double column = (double)(WIDTH - LEFT - RIGHT) / (double)plan->steps, scale = (double)HEIGHT / (double)plan->bytes;
    double x = LEFT + (double)row->life.birth * column, width = (double)(row->life.death - row->life.birth + 1) * column;
    double height = (double)row->bytes * scale, y = top + HEIGHT - (double)row->offset * scale - height;
    if (x + width > WIDTH - RIGHT) width = WIDTH - RIGHT - x;
    buffer_printf(out, "<g><rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\" stroke=\"#fff\" "
                       "stroke-width=\"0.5\"/><title>", x, y, width, height, colour_of(row->layer));
    put_escaped(out, row->layer[0] == '\0' ? row->what : arena_printf(comp, "%s: %s", row->layer, row->what));
    buffer_printf(out, ", %zu bytes at %zu, steps %lld to %lld", row->bytes, row->offset, (long long)row->life.birth,
                  (long long)row->life.death);
    if (row->line != 0) buffer_printf(out, ", line %u", row->line);
    buffer_puts(out, "</title>");
    const char *label = height >= 11 ? label_of(comp, row, width) : NULL;
    if (label != NULL) put_text(out, x + 3, y + height / 2 + 3.5, 10, "start", label);
    else if (width >= 11 && (label = label_of(comp, row, height)) != NULL) {
        buffer_printf(out, "<g transform=\"translate(%.1f %.1f) rotate(-90)\">", x + width / 2 + 3.5, y + height - 3);
        put_text(out, 0, 0, 10, "start", label);
        buffer_puts(out, "</g>");
    }
    buffer_puts(out, "</g>\n");
}

static void put_axes(Compilation *comp, const MemoryPlan *plan, double top, Buffer *out) {
    int64_t every = (plan->steps + 2 * TICKS - 1) / (2 * TICKS);
    double column = (double)(WIDTH - LEFT - RIGHT) / (double)plan->steps;
    for (int i = 0; i <= TICKS; i++) {
        size_t bytes = plan->bytes / TICKS * (size_t)i;
        double y = top + HEIGHT - (double)HEIGHT * (double)bytes / (double)plan->bytes;
        buffer_printf(out, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>\n", LEFT, y, WIDTH - RIGHT, y);
        put_text(out, LEFT - 6, y + 3.5, 10, "end", arena_printf(comp, "%zu", bytes));
    }
    for (int64_t step = 0; step < plan->steps; step += every)
        put_text(out, LEFT + ((double)step + 0.5) * column, top + HEIGHT + 15, 10, "middle", arena_printf(comp, "%lld", (long long)step));
    put_text(out, (LEFT + WIDTH - RIGHT) / 2.0, top + HEIGHT + 32, 11, "middle", "step");
}

void memory_picture(Compilation *comp, const char *model, const MemoryPlan *plans, size_t count, Buffer *out) {
    int height = (int)count * (TOP + HEIGHT + BOTTOM);
    buffer_printf(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                       "font-family=\"sans-serif\" fill=\"#222\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n",
                  WIDTH, height, WIDTH, height);
    for (size_t i = 0; i < count; i++) {
        const MemoryPlan *plan = &plans[i];
        double top = (double)i * (TOP + HEIGHT + BOTTOM) + TOP;
        put_text(out, LEFT, top - 34, 16, "start", arena_printf(comp, "%s: memory for %s", model, plan->title));
        put_text(out, LEFT, top - 14, 11, "start", arena_printf(comp, "%zu bytes; the most that is alive at one step: %zu", plan->bytes, plan->live));
        if (plan->bytes == 0 || plan->steps == 0) continue;
        put_axes(comp, plan, top, out);
        for (size_t k = 0; k < plan->rows.count; k++) put_row(comp, plan, &plan->rows.data[k], top, out);
    }
    buffer_puts(out, "</svg>\n");
}
