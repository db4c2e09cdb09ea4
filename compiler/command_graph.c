/* command_graph.c - `nnc graph model.nn -o graph.svg`: a picture of the network, drawn from what elaboration recorded.
 *
 * A scene is the main model's body or that of a user's layer: its boxes are what the user applied there, in order, and
 * operators; a user's own layer is a box with a scene in it. Edges follow the graph's nodes. graph_layout.c arranges a
 * scene's boxes, the inner scenes first; here the picture is put together as SVG. */
#include "command.h"
#include "graph_layout.h"

#include <string.h>

typedef enum BoxKind { BOX_INPUT, BOX_OUTPUT, BOX_LAYER, BOX_PLAIN, BOX_OPERATOR, BOX_SCENE, BOX_PORT } BoxKind;
typedef struct Scene Scene;

enum { LINE_NAME, LINE_CALL, LINE_MORE, LINE_SHAPE, LINES };

typedef struct GraphBox {
    BoxKind kind;
    const char *lines[LINES];           /* the name, what was written in up to two, shape and parameters; NULL: none */
    Ref first, end;                     /* its nodes */
    Scene *inner;
} GraphBox;

struct Scene { ARRAY(GraphBox) boxes; Layout layout; };

typedef struct Drawing {
    Run *run;
    const Module *module;
    const Program *program;
    size_t *last_use;                   /* of each node: the last that reads it; SIZE_MAX of an output */
    bool *data;                         /* whether a node depends on an input, or is what an application gives */
    size_t next_step;                   /* of the trace, in order */
    Buffer out;
} Drawing;

/* ---- text ---- */

enum { TEXT_LIMIT = 44 };

static size_t text_width(const char *text) {
    size_t count = 0;
    for (; *text != '\0'; text++) count += (*text & 0xc0) != 0x80;
    return count;
}

/* One line of at most TEXT_LIMIT characters. */
static const char *shortened(Drawing *d, const char *text, size_t length) {
    size_t count = 0, end = 0;
    for (; end < length && (count < TEXT_LIMIT || (text[end] & 0xc0) == 0x80); end++) count += (text[end] & 0xc0) != 0x80;
    const char *dots = end < length ? "…" : "";
    return arena_printf(d->run->comp, "%.*s%s", (int)end, text, dots);
}

/* What the user wrote at loc, up to the end of its line. */
static const char *text_at(Loc loc, size_t *bytes) {
    if (loc.source == NULL || loc.source->library || loc.offset >= loc.source->length) return NULL;
    const char *text = loc.source->text + loc.offset;
    size_t length = 0, rest = loc.source->length - loc.offset;
    for (uint32_t column = loc.column; length < rest && text[length] != '\n'; length++) {
        if ((text[length] & 0xc0) == 0x80) continue;
        if (column++ >= loc.end_column) break;
    }
    *bytes = length;
    return text;
}

/* A text as one line, or as two where it can be cut, best behind a comma. */
static void two_lines(Drawing *d, const char *text, size_t length, const char **lines) {
    size_t count = 0, cut = 0;
    bool comma = false;
    for (size_t i = 0; i < length && count <= TEXT_LIMIT; i++) {
        count += (text[i] & 0xc0) != 0x80;
        if (text[i] != ' ' || count > TEXT_LIMIT || (comma && text[i - 1] != ',')) continue;
        cut = i;
        comma = i > 0 && text[i - 1] == ',';
    }
    if (count <= TEXT_LIMIT || cut == 0) lines[0] = shortened(d, text, length);
    else {
        lines[0] = arena_strndup(d->run->comp, text, cut);
        lines[1] = shortened(d, text + cut + 1, length - cut - 1);
    }
}

static const char *with_commas(Drawing *d, int64_t number) {
    char digits[32];
    Buffer text = {0};
    int length = snprintf(digits, sizeof digits, "%lld", (long long)number);
    for (int i = 0; i < length; i++) buffer_printf(&text, "%s%c", i > 0 && (length - i) % 3 == 0 ? "," : "", digits[i]);
    const char *copy = buffer_copy(d->run->comp, &text);
    buffer_free(&text);
    return copy;
}

static const char *shape_line(Drawing *d, const Shape *shape, int64_t parameters) {
    Buffer text = {0};
    buffer_puts(&text, shape->batched ? "[n" : "[");
    for (int i = shape->batched ? 1 : 0; i < shape->rank; i++)
        buffer_printf(&text, "%s%lld", i > 0 ? ", " : "", (long long)shape->dims[i]);
    buffer_puts(&text, "]");
    if (parameters > 0) buffer_printf(&text, " · %s parameters", with_commas(d, parameters));
    if (parameters < 0) buffer_puts(&text, " · shared weights");
    const char *copy = buffer_copy(d->run->comp, &text);
    buffer_free(&text);
    return copy;
}

/* ---- boxes ---- */

static void find_uses(Drawing *d) {
    const Graph *graph = &d->program->graph;
    d->last_use = arena_alloc(d->run->comp, (graph->nodes.count + 1) * sizeof *d->last_use);
    d->data = arena_alloc(d->run->comp, graph->nodes.count + 1);
    for (size_t i = 0; i < d->module->trace.count; i++)
        if (d->module->trace.data[i].end > d->module->trace.data[i].first) d->data[d->module->trace.data[i].end - 1] = true;
    for (size_t i = 0; i < graph->nodes.count; i++) {
        const Node *node = &graph->nodes.data[i];
        d->data[i] = d->data[i] || node->op == OPCODE_INPUT;
        for (uint32_t k = 0; k < node->input_count; k++) {
            d->last_use[ir_arg(graph, node, k)] = i;
            d->data[i] = d->data[i] || d->data[ir_arg(graph, node, k)];
        }
    }
    for (size_t i = 0; i < d->program->results.count; i++) d->last_use[d->program->results.data[i]] = SIZE_MAX;
}

static Scene *make_scene(Drawing *d, size_t parent, Ref first, Ref end);

static GraphBox step_box(Drawing *d, size_t number) {
    const TraceStep *step = &d->module->trace.data[number];
    const char *slash = strrchr(step->name, '/'), *name = slash != NULL ? slash + 1 : step->name;
    size_t length = strlen(step->type);
    const char *text = text_at(step->made, &length);
    if (text == NULL) text = step->type;
    bool alike = length == strlen(step->type) && strncmp(text, step->type, length) == 0 && strncmp(name, text, length) == 0;
    bool told = alike || (length == strlen(name) && strncmp(text, name, length) == 0);
    GraphBox box = {.kind = step->parameters != 0 ? BOX_LAYER : BOX_PLAIN, .first = step->first, .end = step->end};
    box.lines[LINE_NAME] = name;
    box.lines[LINE_SHAPE] = shape_line(d, &step->output, step->parameters);
    if (!told) two_lines(d, text, length, box.lines + LINE_CALL);
    if (!step->opened) return box;
    box.inner = make_scene(d, number, step->first, step->end);
    box.kind = BOX_SCENE;
    return box;
}

/* Operators and indices: neighbouring nodes that one expression made. */
static void add_operator(Drawing *d, Scene *scene, Ref ref) {
    const Node *node = ir_node(&d->program->graph, ref);
    GraphBox *last = scene->boxes.count > 0 ? &scene->boxes.data[scene->boxes.count - 1] : NULL;
    Loc loc = node->origin.call;
    if (last != NULL && last->kind == BOX_OPERATOR && last->end == ref) {
        Loc before = ir_node(&d->program->graph, last->first)->origin.call;
        if (before.source == loc.source && before.offset == loc.offset && before.end_column == loc.end_column) {
            last->end = ref + 1;
            last->lines[LINE_SHAPE] = shape_line(d, &node->shape, 0);
            return;
        }
    }
    size_t length = 0;
    const char *text = text_at(loc, &length);
    GraphBox box = {.kind = BOX_OPERATOR, .first = ref, .end = ref + 1};
    box.lines[LINE_NAME] = text != NULL ? shortened(d, text, length) : op_info(node->op)->text;
    box.lines[LINE_SHAPE] = shape_line(d, &node->shape, 0);
    array_push(d->run->comp, &scene->boxes, box);
}

static void add_input(Drawing *d, Scene *scene, Ref ref) {
    const Node *node = ir_node(&d->program->graph, ref);
    GraphBox box = {.kind = BOX_INPUT, .first = ref, .end = ref + 1,
                    .lines[LINE_NAME] = d->module->arguments.data[node->attributes->index].name,
                    .lines[LINE_SHAPE] = shape_line(d, &node->shape, 0)};
    array_push(d->run->comp, &scene->boxes, box);
}

/* In a user's layer: where each value from outside comes in. */
static void add_ports(Drawing *d, Scene *scene, Ref first, Ref end) {
    const Graph *graph = &d->program->graph;
    for (Ref i = first; i < end; i++)
        for (uint32_t k = 0; k < ir_node(graph, i)->input_count; k++) {
            Ref from = ir_arg(graph, ir_node(graph, i), k);
            bool known = from >= first || !d->data[from];
            for (size_t b = 0; b < scene->boxes.count && !known; b++) known = scene->boxes.data[b].first == from;
            GraphBox box = {.kind = BOX_PORT, .first = from, .end = from + 1};
            if (!known) array_push(d->run->comp, &scene->boxes, box);
        }
}

/* ---- edges ---- */

/* Which box of a scene holds a node; SIZE_MAX: none. Boxes that hold nodes stand in the order of their nodes, ports first. */
static size_t box_of(const Scene *scene, size_t ports, Ref ref) {
    for (size_t i = 0; i < ports; i++)
        if (scene->boxes.data[i].first == ref) return i;
    size_t low = ports, high = scene->boxes.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (scene->boxes.data[middle].end <= ref) low = middle + 1;
        else high = middle;
    }
    return low < scene->boxes.count && scene->boxes.data[low].first <= ref ? low : SIZE_MAX;
}

static void add_edge(Drawing *d, Scene *scene, size_t from, size_t to) {
    if (from == SIZE_MAX || from >= to) return;
    for (size_t i = scene->layout.edges.count; i > 0 && scene->layout.edges.data[i - 1].to == to; i--)
        if (scene->layout.edges.data[i - 1].from == from) return;
    array_push(d->run->comp, &scene->layout.edges, ((LayoutEdge){.from = from, .to = to}));
}

static void add_edges(Drawing *d, Scene *scene, size_t ports) {
    const Graph *graph = &d->program->graph;
    for (size_t b = ports; b < scene->boxes.count; b++) {
        const GraphBox *box = &scene->boxes.data[b];
        for (Ref i = box->first; i < box->end; i++)
            for (uint32_t k = 0; k < ir_node(graph, i)->input_count; k++) {
                Ref from = ir_arg(graph, ir_node(graph, i), k);
                if (from < box->first && d->data[from]) add_edge(d, scene, box_of(scene, ports, from), b);
            }
    }
}

/* The main model's outputs. */
static void add_outputs(Drawing *d, Scene *scene) {
    size_t held = scene->boxes.count;
    for (size_t i = 0; i < d->module->outputs.count; i++) {
        const Argument *output = &d->module->outputs.data[i];
        size_t from = held;
        while (from > 0 && !(scene->boxes.data[from - 1].first <= d->program->results.data[i] &&
                             d->program->results.data[i] < scene->boxes.data[from - 1].end)) from--;
        GraphBox box = {.kind = BOX_OUTPUT, .first = NO_REF, .end = NO_REF,
                        .lines[LINE_NAME] = output->name, .lines[LINE_SHAPE] = shape_line(d, &output->shape, 0)};
        array_push(d->run->comp, &scene->boxes, box);
        if (from > 0) add_edge(d, scene, from - 1, scene->boxes.count - 1);
    }
}

/* Where what is read outside leaves a user's layer. */
static void add_exit(Drawing *d, Scene *scene, size_t ports, Ref first, Ref end) {
    size_t held = scene->boxes.count, edges = scene->layout.edges.count;
    for (Ref i = first; i < end; i++)
        if (d->last_use[i] >= end && d->data[i]) add_edge(d, scene, box_of(scene, ports, i), held);
    GraphBox box = {.kind = BOX_PORT, .first = NO_REF, .end = NO_REF};
    if (scene->layout.edges.count > edges) array_push(d->run->comp, &scene->boxes, box);
}

static const double LETTER = 7.3, SMALL_LETTER = 6.65, LINE = 16, PADDING = 10, TITLE = 44, INSET = 18;

/* Of a scene: its name and call, shape and parameters. */
static double title_height(const GraphBox *box) { return TITLE + (box->lines[LINE_MORE] != NULL ? LINE : 0); }

static void size_boxes(Drawing *d, Scene *scene) {
    for (size_t i = 0; i < scene->boxes.count; i++) {
        const GraphBox *box = &scene->boxes.data[i];
        LayoutBox size = {.width = 8, .height = 8};
        if (box->kind != BOX_PORT) {
            size = (LayoutBox){.width = 90, .height = 2 * PADDING - 4};
            for (int k = 0; k < LINES; k++) {
                double width = box->lines[k] == NULL ? 0 : (double)text_width(box->lines[k]) * (k == LINE_NAME ? LETTER : SMALL_LETTER) + 2 * PADDING;
                if (width > size.width) size.width = width;
                if (box->lines[k] != NULL) size.height += LINE;
            }
        }
        if (box->inner != NULL) {
            double width = box->inner->layout.width + 2 * INSET, title = (double)text_width(box->lines[LINE_NAME]) * LETTER + 2 * PADDING;
            if (box->lines[LINE_CALL] != NULL) title += (double)(text_width(box->lines[LINE_CALL]) + 1) * LETTER;
            if (width > size.width) size.width = width;
            if (title > size.width) size.width = title;
            size.height = box->inner->layout.height + title_height(box) + INSET;
        }
        array_push(d->run->comp, &scene->layout.boxes, size);
    }
}

static Scene *make_scene(Drawing *d, size_t parent, Ref first, Ref end) {
    const Graph *graph = &d->program->graph;
    Scene *scene = arena_alloc(d->run->comp, sizeof *scene);
    if (parent != SIZE_MAX) add_ports(d, scene, first, end);
    size_t ports = scene->boxes.count;
    for (Ref ref = first; ref < end;) {
        const TraceStep *step = d->next_step < d->module->trace.count ? &d->module->trace.data[d->next_step] : NULL;
        if (step != NULL && step->first == ref && step->parent == parent) {
            GraphBox box = step_box(d, d->next_step++);
            if (box.first < box.end) array_push(d->run->comp, &scene->boxes, box);
            ref = box.end;
        } else {
            if (ir_node(graph, ref)->op == OPCODE_INPUT) add_input(d, scene, ref);
            else if (d->data[ref]) add_operator(d, scene, ref);
            ref++;
        }
    }
    /* Calls at the end that made no node. */
    while (d->next_step < d->module->trace.count && d->module->trace.data[d->next_step].parent == parent) d->next_step++;
    add_edges(d, scene, ports);
    if (parent == SIZE_MAX) add_outputs(d, scene);
    else add_exit(d, scene, ports, first, end);
    size_boxes(d, scene);
    layout_run(d->run->comp, &scene->layout);
    return scene;
}

/* ---- SVG ---- */

static void put_escaped(Buffer *out, const char *text) {
    for (; *text != '\0'; text++)
        if (*text == '<') buffer_puts(out, "&lt;");
        else if (*text == '>') buffer_puts(out, "&gt;");
        else if (*text == '&') buffer_puts(out, "&amp;");
        else buffer_add(out, text, 1);
}

static void put_text(Buffer *out, const char *class, double x, double y, const char *text) {
    buffer_printf(out, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", class, x, y);
    put_escaped(out, text);
    buffer_puts(out, "</text>\n");
}

static void draw_edge(Buffer *out, const LayoutEdge *edge, double x, double y, bool arrow) {
    const LayoutPoint *p = edge->points.data;
    buffer_printf(out, "<path class=\"edge\"%s d=\"M%.1f %.1f", arrow ? " marker-end=\"url(#arrow)\"" : "", x + p[0].x, y + p[0].y);
    for (size_t i = 1; i < edge->points.count; i++) {
        double middle = y + (p[i - 1].y + p[i].y) / 2;
        if (i % 2 == 1) buffer_printf(out, "L%.1f %.1f", x + p[i].x, y + p[i].y);
        else buffer_printf(out, "C%.1f %.1f %.1f %.1f %.1f %.1f", x + p[i - 1].x, middle, x + p[i].x, middle, x + p[i].x, y + p[i].y);
    }
    buffer_puts(out, "\"/>\n");
}

static void draw_scene(Drawing *d, const Scene *scene, double x, double y);

static void draw_box(Drawing *d, const GraphBox *box, const LayoutBox *at, double x, double y) {
    static const char *const classes[] = {"input", "output", "layer", "plain", "operator", "scene", "port"};
    double left = x + at->x, top = y + at->y, middle = left + at->width / 2;
    if (box->kind == BOX_PORT) {
        buffer_printf(&d->out, "<circle class=\"port\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n", middle, top + at->height / 2);
        return;
    }
    bool round = box->kind == BOX_INPUT || box->kind == BOX_OUTPUT;
    buffer_printf(&d->out, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>\n", classes[box->kind],
                  left, top, at->width, at->height, round ? 16 : 5);
    if (box->inner != NULL) {
        double shift = (at->width - box->inner->layout.width) / 2;
        double call = left + PADDING + ((double)text_width(box->lines[LINE_NAME]) + 1) * LETTER, title = title_height(box);
        put_text(&d->out, "name left", left + PADDING, top + LINE, box->lines[LINE_NAME]);
        if (box->lines[LINE_CALL] != NULL) put_text(&d->out, "call left", call, top + LINE, box->lines[LINE_CALL]);
        if (box->lines[LINE_MORE] != NULL) put_text(&d->out, "call left", call, top + 2 * LINE, box->lines[LINE_MORE]);
        put_text(&d->out, "shape left", left + PADDING, top + title - TITLE + 2 * LINE, box->lines[LINE_SHAPE]);
        draw_scene(d, box->inner, left + shift, top + title);
        return;
    }
    static const char *const text_classes[] = {"name", "call", "call", "shape"};
    double line = top + PADDING + LINE / 2 + 2;
    for (int k = 0; k < LINES; k++) {
        if (box->lines[k] == NULL) continue;
        put_text(&d->out, box->kind == BOX_OPERATOR && k == LINE_NAME ? "call" : text_classes[k], middle, line, box->lines[k]);
        line += LINE;
    }
}

static void draw_scene(Drawing *d, const Scene *scene, double x, double y) {
    for (size_t i = 0; i < scene->boxes.count; i++) draw_box(d, &scene->boxes.data[i], &scene->layout.boxes.data[i], x, y);
    for (size_t i = 0; i < scene->layout.edges.count; i++) {
        const LayoutEdge *edge = &scene->layout.edges.data[i];
        draw_edge(&d->out, edge, x, y, scene->boxes.data[edge->to].kind != BOX_PORT);
    }
}

static const char style[] =
    "<style>\n"
    "text { font: 11px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #57606a; text-anchor: middle }\n"
    ".name { font-size: 12px; font-weight: bold; fill: #1f2328 } .left { text-anchor: start } .call { fill: #1f2328 }\n"
    "rect { stroke: #8c959f } .layer { fill: #dbeafe; stroke: #5b8bd0 } .plain { fill: #ffffff } .operator { fill: #f3f4f6 }\n"
    ".input { fill: #dcfce7; stroke: #4f9d69 } .output { fill: #fef3c7; stroke: #c29a3a }\n"
    ".scene { fill: #6b7280; fill-opacity: 0.08; stroke-dasharray: 4 3 } .port { fill: #57606a }\n"
    ".edge { fill: none; stroke: #57606a; stroke-width: 1.3 } .head { fill: #57606a } .title { font-size: 14px; font-weight: bold; "
    "fill: #1f2328; text-anchor: start }\n"
    "</style>\n"
    "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
    "<path class=\"head\" d=\"M0 0.5L8 4L0 7.5z\"/></marker></defs>\n";

static void draw_picture(Drawing *d, const Scene *scene) {
    int64_t parameters = 0;
    for (size_t i = 0; i < d->module->variables.count; i++) {
        VariableKind kind = d->module->variables.data[i].kind;
        if (kind == VARIABLE_WEIGHT || kind == VARIABLE_STATE) parameters += shape_size(&d->module->variables.data[i].shape);
    }
    const char *title = arena_printf(d->run->comp, "%s · %s parameters", d->module->name, with_commas(d, parameters));
    double width = (double)text_width(title) * 8.6, margin = 20, head = 34;
    if (scene->layout.width > width) width = scene->layout.width;
    buffer_printf(&d->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\">\n",
                  width + 2 * margin, scene->layout.height + 2 * margin + head, width + 2 * margin, scene->layout.height + 2 * margin + head);
    buffer_puts(&d->out, style);
    buffer_puts(&d->out, "<rect width=\"100%\" height=\"100%\" style=\"fill: #ffffff; stroke: none\"/>\n");
    put_text(&d->out, "title", margin, margin + 8, title);
    draw_scene(d, scene, margin + (width - scene->layout.width) / 2, margin + head);
    buffer_puts(&d->out, "</svg>\n");
}

/* NAME.svg in the working directory, or -o; "-" is standard output. */
int command_graph(Run *run) {
    Drawing d = {.run = run, .module = run->module, .program = &run->module->programs[PROGRAM_PREDICT]};
    const char *path = run->options->output != NULL ? run->options->output : run_default_name(run, "svg");
    if (strcmp(path, run->options->file) == 0) {
        fputs("nnc: the output is the input\n", stderr);
        return EXIT_USAGE;
    }
    find_uses(&d);
    draw_picture(&d, make_scene(&d, SIZE_MAX, 0, (Ref)d.program->graph.nodes.count));
    nn_error error = {0};
    if (d.out.failed) nn_error_memory(&error);
    else if (strcmp(path, "-") == 0) fwrite(d.out.text, 1, d.out.length, stdout);
    else nn_file_write(path, d.out.text, d.out.length, &error);
    buffer_free(&d.out);
    if (error.status != 0 || error.message != NULL) run_failed(run, &error);
    return run->status;
}
