/* window.c - convolutions and windows in the graph: builders, shape rules and derivatives of the ops over windows.
 *
 * Elaboration has checked what a user can get wrong, so a rule asserts. The family is closed under differentiation: each
 * op's derivative by an operand is another of them, kernels turned where needed. Example, y = conv(x, k):
 *   x's adjoint: conv_input_gradient(d, turn(k))   k's: conv_kernel_gradient(x, d) */
#include "nnc.h"

#include <string.h>

int64_t window_count(const Window *window, int axis, int64_t in) {
    int64_t reach = (window->size[axis] - 1) * window->dilation[axis] + 1;
    int64_t room = in + window->low[axis] + window->high[axis] - reach;
    return room < 0 ? 0 : room / window->stride[axis] + 1;
}

bool window_is_apart(const Window *window) {
    for (int i = 0; i < window->rank; i++)
        if (window->stride[i] != window->size[i] || window->dilation[i] != 1) return false;
    return true;
}

/* ---- shapes ---- */

static int first_axis(const Window *window, const Shape *x) { return x->rank - 1 - (int)window->rank; }

static const Shape *shape_at(const Graph *graph, const Ref *inputs, int i) { return &ir_node(graph, inputs[i])->shape; }

/* x's shape with windows for places. */
static Shape counted(const Window *window, const Shape *x, int64_t channels) {
    Shape shape = *x;
    int first = first_axis(window, x);
    assert(first >= (x->batched ? 1 : 0) && window->rank >= 1 && window->rank <= MAX_SPATIAL);
    for (int i = 0; i < window->rank; i++) {
        shape.dims[first + i] = window_count(window, i, x->dims[first + i]);
        assert(shape.dims[first + i] > 0);
    }
    shape.dims[shape.rank - 1] = channels;
    return shape;
}

static Shape kernel_shape(const Window *window, int64_t summed, int64_t channels) {
    Shape shape = { .rank = (int)window->rank + 2 };
    for (int i = 0; i < window->rank; i++) shape.dims[i] = window->size[i];
    assert(summed % window->groups == 0 && channels % window->groups == 0);
    shape.dims[window->rank] = summed / window->groups;
    shape.dims[window->rank + 1] = channels;
    return shape;
}

static int64_t channels_of(const Shape *shape) { return shape->dims[shape->rank - 1]; }

static void finish(Node *node, const Shape *shape) {
    node->shape = *shape;
    node->element = ELEMENT_F32;
}

ShapeRule shape_conv, shape_conv_input, shape_conv_kernel, shape_conv_turn, shape_window_max, shape_window_scatter, shape_window_where,
    shape_window_return, shape_window_sum, shape_window_spread;

void shape_conv(const Graph *graph, const Ref *inputs, Node *node) {
    const Window *window = node->attributes->window;
    const Shape *x = shape_at(graph, inputs, 0), *kernel = shape_at(graph, inputs, 1);
    Shape expected = kernel_shape(window, channels_of(x), channels_of(kernel)), y = counted(window, x, channels_of(kernel));
    assert(shape_equal(kernel, &expected));
    (void)expected;
    finish(node, &y);
}

void shape_conv_input(const Graph *graph, const Ref *inputs, Node *node) {
    const Window *window = node->attributes->window;
    const Shape *d = shape_at(graph, inputs, 0), *kernel = shape_at(graph, inputs, 1);
    Shape expected = kernel_shape(window, channels_of(d), channels_of(&node->shape));
    Shape y = counted(window, &node->shape, channels_of(d));
    assert(shape_equal(kernel, &expected) && shape_equal(d, &y));
    (void)d, (void)kernel, (void)expected, (void)y;
    node->element = ELEMENT_F32;
}

void shape_conv_kernel(const Graph *graph, const Ref *inputs, Node *node) {
    const Window *window = node->attributes->window;
    const Shape *x = shape_at(graph, inputs, 0), *d = shape_at(graph, inputs, 1);
    Shape y = counted(window, x, channels_of(d)), kernel = kernel_shape(window, channels_of(x), channels_of(d));
    assert(shape_equal(d, &y));
    (void)y;
    finish(node, &kernel);
}

void shape_conv_turn(const Graph *graph, const Ref *inputs, Node *node) {
    const Window *window = node->attributes->window;
    const Shape *kernel = shape_at(graph, inputs, 0);
    int64_t summed = kernel->dims[kernel->rank - 2] * window->groups;
    Shape expected = kernel_shape(window, summed, channels_of(kernel)), turned = kernel_shape(window, channels_of(kernel), summed);
    assert(shape_equal(kernel, &expected));
    (void)expected;
    finish(node, &turned);
}

/* Each window of a maximum holds at least one element: the kernels rely on it. */
static Shape windows_of(const Window *window, const Shape *x) {
    for (int i = 0; i < window->rank; i++)
        assert(window->low[i] < window->size[i] && window->high[i] < window->size[i] && window->dilation[i] == 1);
    return counted(window, x, channels_of(x));
}

void shape_window_max(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *x = shape_at(graph, inputs, 0);
    Shape y = windows_of(node->attributes->window, x);
    assert(shape_equal(x, shape_at(graph, inputs, 1)));
    finish(node, &y);
}

void shape_window_scatter(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *x = shape_at(graph, inputs, 0);
    Shape y = windows_of(node->attributes->window, x);
    assert(shape_equal(&y, shape_at(graph, inputs, 1)));
    (void)y;
    finish(node, x);
}

void shape_window_where(const Graph *graph, const Ref *inputs, Node *node) {
    Shape y = windows_of(node->attributes->window, shape_at(graph, inputs, 0));
    finish(node, &y);
}

void shape_window_return(const Graph *graph, const Ref *inputs, Node *node) {
    Shape y = windows_of(node->attributes->window, &node->shape);
    assert(shape_equal(&y, shape_at(graph, inputs, 0)) && shape_equal(&y, shape_at(graph, inputs, 1)));
    (void)graph, (void)inputs, (void)y;
    node->element = ELEMENT_F32;
}

void shape_window_sum(const Graph *graph, const Ref *inputs, Node *node) {
    Shape y = windows_of(node->attributes->window, shape_at(graph, inputs, 0));
    finish(node, &y);
}

void shape_window_spread(const Graph *graph, const Ref *inputs, Node *node) {
    Shape y = windows_of(node->attributes->window, &node->shape);
    assert(shape_equal(&y, shape_at(graph, inputs, 0)));
    (void)graph, (void)inputs, (void)y;
    node->element = ELEMENT_F32;
}

/* ---- shapes of what select.c makes of convolutions ---- */

ShapeRule shape_winograd_kernel, shape_winograd, shape_winograd_input, shape_winograd_gradient, shape_winograd_kernel_gradient;

enum { WINOGRAD_PLACES = 6, WINOGRAD_BLOCK = 16 };

static Shape transformed(int64_t channels, int64_t filters) {
    assert(filters % WINOGRAD_BLOCK == 0 && channels % WINOGRAD_BLOCK == 0);
    return shape_of(false, 5, (int64_t[]){ filters / WINOGRAD_BLOCK, WINOGRAD_PLACES, WINOGRAD_PLACES, channels, WINOGRAD_BLOCK });
}

void shape_winograd_kernel(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *kernel = shape_at(graph, inputs, 0);
    assert(kernel->rank == 4 && kernel->dims[0] == 3 && kernel->dims[1] == 3);
    Shape u = transformed(kernel->dims[2], kernel->dims[3]);
    finish(node, &u);
}

void shape_winograd(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *x = shape_at(graph, inputs, 0), *u = shape_at(graph, inputs, 1);
    Shape y = counted(node->attributes->window, x, u->dims[0] * WINOGRAD_BLOCK);
    assert(u->rank == 5 && u->dims[3] == channels_of(x));
    finish(node, &y);
}

void shape_winograd_input(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *d = shape_at(graph, inputs, 0), *u = shape_at(graph, inputs, 1);
    Shape y = counted(node->attributes->window, &node->shape, channels_of(d));
    assert(shape_equal(d, &y) && u->dims[3] == channels_of(d) && u->dims[0] * WINOGRAD_BLOCK == channels_of(&node->shape));
    (void)d, (void)u, (void)y;
    node->element = ELEMENT_F32;
}

void shape_winograd_gradient(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *x = shape_at(graph, inputs, 0), *d = shape_at(graph, inputs, 1);
    Shape y = counted(node->attributes->window, x, channels_of(d)), u = transformed(channels_of(x), channels_of(d));
    assert(shape_equal(d, &y));
    (void)y;
    finish(node, &u);
}

void shape_winograd_kernel_gradient(const Graph *graph, const Ref *inputs, Node *node) {
    const Shape *u = shape_at(graph, inputs, 0);
    Shape kernel = shape_of(false, 4, (int64_t[]){ 3, 3, u->dims[3], u->dims[0] * WINOGRAD_BLOCK });
    finish(node, &kernel);
}

/* ---- builders ---- */

Ref ir_windowed(Builder *b, Op op, const Window *window, Shape shape, const Ref *inputs, size_t count) {
    Attributes *attributes = arena_alloc(b->comp, sizeof *attributes);
    Window *copy = arena_alloc(b->comp, sizeof *copy);
    *copy = *window;
    attributes->window = copy;
    return ir_append(b, (Node){ .op = op, .shape = shape, .attributes = attributes }, inputs, count);
}

/* A kernel that reads one place is a product over the channels. */
static bool is_product(const Window *window) {
    bool product = window->groups == 1;
    for (int i = 0; i < window->rank; i++)
        product = product && window->size[i] == 1 && window->stride[i] == 1 && window->low[i] == 0 && window->high[i] == 0;
    return product;
}

static Ref product(Builder *b, Ref x, Ref kernel) {
    static const char letters[] = "abcdef";
    Shape shape = ir_node(b->graph, x)->shape, k = ir_node(b->graph, kernel)->shape;
    char places[MAX_RANK + 1] = "", result[MAX_RANK + 1] = "";
    memcpy(places, letters, (size_t)shape.rank);
    memcpy(result, letters, (size_t)shape.rank);
    char both[3] = { places[shape.rank - 1], 'z', '\0' };
    result[shape.rank - 1] = 'z';
    kernel = ir_reshape(b, kernel, shape_of(false, 2, k.dims + k.rank - 2));
    return ir_contract(b, x, kernel, places, both, result);
}

Ref ir_conv(Builder *b, Ref x, Ref kernel, const Window *window) {
    x = ir_cast(b, x, ELEMENT_F32);
    if (is_product(window)) return product(b, x, kernel);
    return ir_windowed(b, OPCODE_CONV, window, (Shape){ 0 }, (Ref[]){ x, kernel }, 2);
}

Ref ir_conv_input_gradient(Builder *b, Ref d, Ref turned, const Window *window, Shape x) {
    return ir_windowed(b, OPCODE_CONV_INPUT_GRADIENT, window, x, (Ref[]){ d, turned }, 2);
}

Ref ir_conv_kernel_gradient(Builder *b, Ref x, Ref d, const Window *window) {
    return ir_windowed(b, OPCODE_CONV_KERNEL_GRADIENT, window, (Shape){ 0 }, (Ref[]){ x, d }, 2);
}

Ref ir_conv_turn(Builder *b, Ref kernel, const Window *window) {
    const Shape *shape = &ir_node(b->graph, kernel)->shape;
    int64_t elements = shape_size(shape), channels = shape->dims[shape->rank - 1] * shape->dims[shape->rank - 2];
    if (elements == channels && channels == window->groups) return kernel;     /* one tap, one channel in, one out */
    return ir_windowed(b, OPCODE_CONV_TURN, window, (Shape){ 0 }, &kernel, 1);
}

Ref ir_window_max(Builder *b, Ref x, Ref values, const Window *window) {
    x = ir_cast(b, x, ELEMENT_F32);
    values = ir_cast(b, values, ELEMENT_F32);
    return ir_windowed(b, OPCODE_WINDOW_MAX, window, (Shape){ 0 }, (Ref[]){ x, values }, 2);
}

Ref ir_window_max_gradient(Builder *b, Ref x, Ref d, const Window *window) {
    return ir_windowed(b, OPCODE_WINDOW_MAX_GRADIENT, window, (Shape){ 0 }, (Ref[]){ x, d }, 2);
}

/* How many of the taps of output o lie inside. */
static int64_t taps_inside(const Window *window, int axis, int64_t o, int64_t in) {
    int64_t from = o * window->stride[axis] - window->low[axis], to = from + window->size[axis];
    return (to < in ? to : in) - (from > 0 ? from : 0);
}

/* The sums over windows of a value that is the same everywhere. */
static Ref sum_of_fill(Builder *b, double number, const Window *window, const Shape *x) {
    Shape shape = counted(window, x, channels_of(x));
    int first = first_axis(window, x);
    int64_t size = shape_size(&shape);
    float *sums = arena_alloc(b->comp, (size_t)size * sizeof *sums);
    bool alike = true;
    for (int64_t i = 0; i < size; i++) {
        int64_t rest = i / channels_of(&shape);
        double inside = 1;
        for (int axis = (int)window->rank; axis-- > 0; rest /= shape.dims[first + axis])
            inside *= (double)taps_inside(window, axis, rest % shape.dims[first + axis], x->dims[first + axis]);
        sums[i] = (float)(number * inside);
        alike = alike && sums[i] == sums[0];
    }
    if (alike) return ir_fill(b, (double)sums[0], ELEMENT_F32, shape);
    return ir_constant(b, sums, shape);
}

Ref ir_window_sum(Builder *b, Ref x, const Window *window) {
    const Node *node = ir_node(b->graph, x);
    Shape shape = node->shape;
    if (node->op == OPCODE_FILL && !shape.batched) return sum_of_fill(b, node->attributes->number, window, &shape);
    x = ir_cast(b, x, ELEMENT_F32);
    return ir_windowed(b, OPCODE_WINDOW_SUM, window, (Shape){ 0 }, &x, 1);
}

Ref ir_window_spread(Builder *b, Ref d, const Window *window, Shape x) {
    return ir_windowed(b, OPCODE_WINDOW_SPREAD, window, x, &d, 1);
}

/* ---- derivatives ---- */

GradientRule gradient_conv, gradient_conv_input, gradient_conv_kernel, gradient_conv_turn, gradient_window_max, gradient_window_scatter,
    gradient_window_sum, gradient_window_spread;

static Ref input(Gradient *g, Ref self, uint32_t i) {
    const Graph *graph = gradient_builder(g)->graph;
    return ir_arg(graph, ir_node(graph, self), i);
}

static const Window *window_of(Gradient *g, Ref self) {
    return ir_node(gradient_builder(g)->graph, self)->attributes->window;
}

static Shape shape_of_node(Gradient *g, Ref ref) { return ir_node(gradient_builder(g)->graph, ref)->shape; }

static Ref turn(Gradient *g, Ref kernel, const Window *window) {
    return ir_conv_turn(gradient_builder(g), kernel, window);
}

void gradient_conv(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), kernel = input(g, self, 1);
    const Window *window = window_of(g, self);
    Shape shape = shape_of_node(g, x);
    if (gradient_wants(g, kernel))
        gradient_flow(g, kernel, ir_conv_kernel_gradient(gradient_builder(g), x, d, window));
    if (gradient_wants(g, x)) {
        Ref turned = turn(g, kernel, window);
        gradient_flow(g, x, ir_conv_input_gradient(gradient_builder(g), d, turned, window, shape));
    }
}

void gradient_conv_input(Gradient *g, Ref self, Ref d) {
    Ref y = input(g, self, 0), turned = input(g, self, 1);
    const Window *window = window_of(g, self);
    if (gradient_wants(g, turned)) {
        Ref kernel = ir_conv_kernel_gradient(gradient_builder(g), d, y, window);
        gradient_flow(g, turned, turn(g, kernel, window));
    }
    if (gradient_wants(g, y)) {
        Ref kernel = turn(g, turned, window);
        gradient_flow(g, y, ir_conv(gradient_builder(g), d, kernel, window));
    }
}

void gradient_conv_kernel(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), y = input(g, self, 1);
    const Window *window = window_of(g, self);
    Shape shape = shape_of_node(g, x);
    if (gradient_wants(g, x)) {
        Ref turned = turn(g, d, window);
        gradient_flow(g, x, ir_conv_input_gradient(gradient_builder(g), y, turned, window, shape));
    }
    if (gradient_wants(g, y)) gradient_flow(g, y, ir_conv(gradient_builder(g), x, d, window));
}

void gradient_conv_turn(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), turn(g, d, window_of(g, self)));
}

/* Where x is largest does not move; what is read there does. */
void gradient_window_max(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), values = input(g, self, 1);
    if (gradient_wants(g, values))
        gradient_flow(g, values, ir_window_max_gradient(gradient_builder(g), x, d, window_of(g, self)));
}

void gradient_window_scatter(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0), y = input(g, self, 1);
    if (gradient_wants(g, y)) gradient_flow(g, y, ir_window_max(gradient_builder(g), x, d, window_of(g, self)));
}

void gradient_window_sum(Gradient *g, Ref self, Ref d) {
    Ref x = input(g, self, 0);
    Shape shape = shape_of_node(g, x);
    gradient_flow(g, x, ir_window_spread(gradient_builder(g), d, window_of(g, self), shape));
}

void gradient_window_spread(Gradient *g, Ref self, Ref d) {
    gradient_flow(g, input(g, self, 0), ir_window_sum(gradient_builder(g), d, window_of(g, self)));
}
