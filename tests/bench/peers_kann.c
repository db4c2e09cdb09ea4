/* peers_kann.c - KANN's training step and predictions, of the workloads that it can do.
 *
 *     cc -O3 -march=native -DHAVE_CBLAS -I KANN peers_kann.c KANN/kann.c KANN/kautodiff.c -lopenblas -lm && ./a.out WORKLOAD
 * prints a line of JSON as peers_torch.py does, in microseconds of this process. KANN has RMSprop where the workloads say
 * Adam, which does less; the logistic one has plain SGD, as KANN leaves updates to its user. */
#define _POSIX_C_SOURCE 200809L
#include "kann.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LARGE = 256, MOST_STEPS = 28, ROUNDS = 12 };

/* steps: over which a recurrent network is unrolled, each reading `size` values; 1 for others. */
typedef struct Peer { kann_t *whole, *net; const char *name; int batch, steps, size, classes; float *x, *y, *squares; } Peer;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static kad_node_t *image(int rows) {
    kad_node_t *t = kad_feed(4, 1, 1, rows, rows);
    t->ext_flag |= KANN_F_IN;
    return t;
}

static kad_node_t *cnn(void) {
    kad_node_t *t = kad_relu(kann_layer_conv2d(image(28), 32, 3, 3, 1, 1, 0, 0));
    t = kad_max2d(t, 2, 2, 2, 2, 0, 0);
    t = kad_relu(kann_layer_conv2d(t, 64, 3, 3, 1, 1, 0, 0));
    return kann_layer_dropout(kad_max2d(t, 2, 2, 2, 2, 0, 0), 0.5f);
}

static kad_node_t *lstm(void) {
    kad_node_t *t = kann_layer_lstm(kann_layer_input(28), 128, 0);
    return kad_select(1, &t, -1);
}

/* 0: KANN has no such layers. */
static int peer_open(Peer *p, const char *name) {
    kad_node_t *t;
    *p = (Peer){ .name = name, .steps = 1, .size = 784, .classes = 10 };
    if (strcmp(name, "logistic") == 0) {
        p->batch = 13, p->size = 2, p->classes = 1;
        t = kann_layer_input(2);
    } else if (strcmp(name, "mlp") == 0) {
        p->batch = 32;
        t = kad_relu(kann_layer_dense(kann_layer_input(784), 128));
    } else if (strcmp(name, "mlpwide") == 0) {
        p->batch = 128;
        t = kad_relu(kann_layer_dense(kann_layer_input(784), 512));
        t = kad_relu(kann_layer_dense(t, 512));
    } else if (strcmp(name, "cnn") == 0) {
        p->batch = 128;
        t = cnn();
    } else if (strcmp(name, "lstm") == 0) {
        p->batch = 64, p->steps = MOST_STEPS, p->size = 28;
        t = lstm();
    } else return 0;
    p->whole = kann_new(kann_layer_cost(t, p->classes, p->classes > 1 ? KANN_C_CEM : KANN_C_CEB), 0);
    p->net = p->steps > 1 ? kann_unroll(p->whole, p->steps) : p->whole;
    p->x = calloc((size_t)(LARGE * p->steps * p->size), sizeof *p->x);
    p->y = calloc((size_t)(LARGE * p->classes), sizeof *p->y);
    p->squares = calloc((size_t)kann_size_var(p->net), sizeof *p->squares);
    for (int i = 0; i < LARGE * p->steps * p->size; i++) p->x[i] = (float)(i * 7919 % 1009) / 504.5f - 1.0f;
    for (int i = 0; i < LARGE; i++) p->y[i * p->classes + i % p->classes] = 1.0f;
    return 1;
}

static void bind(Peer *p, int count) {
    float *x[MOST_STEPS];
    for (int i = 0; i < p->steps; i++) x[i] = p->x + (size_t)i * (size_t)(count * p->size);
    kann_set_batch_size(p->net, count);
    kann_feed_bind(p->net, KANN_F_IN, 0, x);
    kann_feed_bind(p->net, KANN_F_TRUTH, 0, &p->y);
}

static void train(Peer *p) {
    int size = kann_size_var(p->net);
    kann_cost(p->net, 0, 1);
    if (p->classes == 1)
        for (int i = 0; i < size; i++) p->net->x[i] -= 0.01f * p->net->g[i];
    else kann_RMSprop(size, 0.001f, NULL, 0.9f, p->net->g, p->net->x, p->squares);
}

static void predict(Peer *p) { kann_eval(p->net, KANN_F_OUT, 0); }

/* The least of several rounds of 100 ms or more. */
static double best(Peer *p, void (*call)(Peer *)) {
    double begin = seconds(), least = 1e30;
    call(p);
    int calls = (int)(0.1 / (seconds() - begin + 1e-8)) + 1;
    for (int round = 0; round < ROUNDS; round++) {
        begin = seconds();
        for (int i = 0; i < calls; i++) call(p);
        double each = (seconds() - begin) / calls * 1e6;
        if (each < least) least = each;
    }
    return least;
}

int main(int argc, char **argv) {
    Peer p;
    if (argc != 2 || !peer_open(&p, argv[1])) {
        fprintf(stderr, "error: KANN has no workload %s\n", argc == 2 ? argv[1] : "");
        return 1;
    }
    bind(&p, p.batch);
    kann_switch(p.net, 1);
    double step = best(&p, train);
    kann_switch(p.net, 0);
    bind(&p, 1);
    double one = best(&p, predict);
    bind(&p, LARGE);
    double large = best(&p, predict);
    printf("{\"system\": \"kann\", \"workload\": \"%s\", \"us_step\": %.4f, \"us_b1\": %.4f, \"us_b256\": %.4f}\n", p.name, step, one, large);
    if (p.net != p.whole) kann_delete_unrolled(p.net);
    kann_delete(p.whole);
    free(p.x), free(p.y), free(p.squares);
    return 0;
}
