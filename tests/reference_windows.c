/* reference_windows.c - the reference interpreter's convolutions and poolings: every pair of places that a window joins. */
#include "reference_values.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One pair of places that a window joins: of its output, of its input, and the tap between them. */
typedef struct Pair { int64_t out, in, tap; bool first; } Pair;        /* first: no earlier tap of this window lies inside */
typedef void Visit(const Run *run, const Node *node, Value *y, Pair pair);

/* in: the side that windows read, out: the side with one place a window. Visits all pairs, by output, then by tap. */
static void visit_pairs(const Run *run, const Node *node, Value *y, const Value *in, const Value *out, Visit *visit) {
    const Window *w = node->attributes->window;
    int rank = (int)w->rank, first = in->rank - 1 - rank;
    int64_t outer = 1, outputs = 1, inputs = 1, taps = 1;
    for (int i = 0; i < first; i++)
        outer *= in->dims[i];
    for (int i = 0; i < rank; i++) {
        outputs *= out->dims[first + i];
        inputs *= in->dims[first + i];
        taps *= w->size[i];
    }
    for (int64_t i = 0; i < outer * outputs; i++) {
        bool none = true;
        for (int64_t tap = 0; tap < taps; tap++) {
            int64_t place = 0, scale = 1, o = i % outputs, t = tap;
            bool inside = true;
            for (int axis = rank; axis-- > 0; t /= w->size[axis], o /= out->dims[first + axis]) {
                int64_t at = o % out->dims[first + axis] * w->stride[axis] + t % w->size[axis] * w->dilation[axis] - w->low[axis];
                inside = inside && at >= 0 && at < in->dims[first + axis];
                place += at * scale;
                scale *= in->dims[first + axis];
            }
            if (!inside)
                continue;
            visit(run, node, y, (Pair){i, i / outputs * inputs + place, tap, none});
            none = false;
        }
    }
}

static int64_t last_size(const Value *x) {
    return x->dims[x->rank - 1];
}

/* All products of a pair of places: x [channels], filters of y, the kernel's [tap][channel of the group][filter]. */
static void conv_pair(const Run *run, const Node *node, Value *y, Pair pair) {
    const Value *a = operand(run, node, 0), *b = operand(run, node, 1);
    const Value *in = node->op == OPCODE_CONV_INPUT_GRADIENT ? y : a;
    const Value *out = node->op == OPCODE_CONV ? y : node->op == OPCODE_CONV_INPUT_GRADIENT ? a : b;
    int64_t channels = last_size(in), filters = last_size(out), groups = node->attributes->window->groups;
    int64_t per = channels / groups, width = filters / groups, taps = 1;
    for (int i = 0; i < node->attributes->window->rank; i++)
        taps *= node->attributes->window->size[i];
    for (int64_t f = 0; f < filters; f++)
        for (int64_t c = 0; c < per; c++) {
            int64_t channel = f / width * per + c, at_in = pair.in * channels + channel, at_out = pair.out * filters + f;
            int64_t kernel = (pair.tap * per + c) * filters + f;
            int64_t turned = ((taps - 1 - pair.tap) * width + f % width) * channels + channel;
            if (node->op == OPCODE_CONV)
                y->data[at_out] += a->data[at_in] * b->data[kernel];
            else if (node->op == OPCODE_CONV_INPUT_GRADIENT)
                y->data[at_in] += a->data[at_out] * b->data[turned];
            else
                y->data[kernel] += a->data[at_in] * b->data[at_out];
        }
}

static void sum_pair(const Run *run, const Node *node, Value *y, Pair pair) {
    const Value *x = operand(run, node, 0);
    int64_t channels = last_size(x);
    for (int64_t c = 0; c < channels; c++) {
        if (node->op == OPCODE_WINDOW_SUM)
            y->data[pair.out * channels + c] += x->data[pair.in * channels + c];
        else
            y->data[pair.in * channels + c] += x->data[pair.out * channels + c];
    }
}

/* y, as large as the outputs, gets the places of the largest elements. */
static void largest_pair(const Run *run, const Node *node, Value *y, Pair pair) {
    const Value *x = operand(run, node, 0);
    int64_t channels = last_size(x);
    for (int64_t c = 0; c < channels; c++) {
        double *best = &y->data[pair.out * channels + c], value = x->data[pair.in * channels + c];
        double most = pair.first ? 0 : x->data[(int64_t)*best];
        if (pair.first || value > most || (isnan(value) && !isnan(most)))
            *best = (double)(pair.in * channels + c);
    }
}

static void eval_largest(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0), *values = operand(run, node, 1);
    bool scatter = node->op == OPCODE_WINDOW_MAX_GRADIENT;
    Value places = scatter ? *values : *y;
    places.data = calloc((size_t)places.size + 1, sizeof *places.data);
    if (!places.data)
        abort();
    visit_pairs(run, node, &places, x, &places, largest_pair);
    for (int64_t i = 0; i < places.size; i++) {
        int64_t place = (int64_t)places.data[i];
        if (scatter)
            y->data[place] += values->data[i];
        else
            y->data[i] = values->data[place];
    }
    free(places.data);
}

/* y, as large as the outputs, gets the taps of the largest elements; behind it lie these. */
static void where_pair(const Run *run, const Node *node, Value *y, Pair pair) {
    const Value *x = operand(run, node, 0);
    int64_t channels = last_size(x);
    for (int64_t c = 0; c < channels; c++) {
        double *tap = &y->data[pair.out * channels + c], *most = tap + y->size, value = x->data[pair.in * channels + c];
        if (!pair.first && !(value > *most) && !(isnan(value) && !isnan(*most)))
            continue;
        *tap = (double)pair.tap;
        *most = value;
    }
}

static void eval_where(const Run *run, const Node *node, Value *y) {
    Value both = *y;
    both.data = calloc(2 * (size_t)y->size + 1, sizeof *both.data);
    if (!both.data)
        abort();
    visit_pairs(run, node, &both, operand(run, node, 0), &both, where_pair);
    memcpy(y->data, both.data, (size_t)y->size * sizeof *y->data);
    free(both.data);
}

static void return_pair(const Run *run, const Node *node, Value *y, Pair pair) {
    const Value *where = operand(run, node, 0), *d = operand(run, node, 1);
    int64_t channels = last_size(d);
    for (int64_t c = 0; c < channels; c++)
        if (where->data[pair.out * channels + c] == (double)pair.tap)
            y->data[pair.in * channels + c] += d->data[pair.out * channels + c];
}

/* y[tap][out of the group][in] of x[tap][in of the group][out], the taps backwards. */
static void eval_turn(const Run *run, const Node *node, Value *y) {
    const Value *x = operand(run, node, 0);
    int64_t groups = node->attributes->window->groups, per = x->dims[x->rank - 2], width = last_size(x) / groups;
    int64_t tap_size = per * width * groups;
    for (int64_t i = 0; i < x->size; i++) {
        int64_t tap = i / tap_size, c = i % tap_size / (width * groups), g = i % (width * groups) / width, f = i % width;
        y->data[(x->size / tap_size - 1 - tap) * tap_size + f * per * groups + g * per + c] = x->data[i];
    }
}

void reference_window(const Run *run, const Node *node, Value *y) {
    const Value *first = operand(run, node, 0);
    switch (node->op) {
    case OPCODE_CONV: visit_pairs(run, node, y, first, y, conv_pair); break;
    case OPCODE_CONV_TURN: eval_turn(run, node, y); break;
    case OPCODE_CONV_INPUT_GRADIENT: visit_pairs(run, node, y, y, first, conv_pair); break;
    case OPCODE_CONV_KERNEL_GRADIENT: visit_pairs(run, node, y, first, operand(run, node, 1), conv_pair); break;
    case OPCODE_WINDOW_SUM: visit_pairs(run, node, y, first, y, sum_pair); break;
    case OPCODE_WINDOW_SPREAD: visit_pairs(run, node, y, y, first, sum_pair); break;
    case OPCODE_WINDOW_WHERE: eval_where(run, node, y); break;
    case OPCODE_WINDOW_RETURN: visit_pairs(run, node, y, y, first, return_pair); break;
    default: eval_largest(run, node, y); break;
    }
}
