/* kernels_products.c - the products of the workloads and squares: GFLOP/s and share of the machine's peak.
 *
 * Example line: "mlp 1 forward 32x784x128 96.1 92% 97.3 93%": as the JIT calls nn_gemm, and with the sizes that emitted C
 * knows, where the batch stays a variable. A product's gradient for its input reads the weights transposed (NT), that for
 * its weights the input (TN). One row and the bytes of b: GB/s and the share of reading that much. */
#include <stddef.h>
#include "kernels.h"

#include "../../runtime/gemm_panels.c"

#include <stdio.h>
#include <stdlib.h>

typedef void Gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t b_sum,
                  ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate, nn_panel *panel,
                  const void *context, const nn_ahead *ahead);

/* name, batch (rows of the layer's input), inputs, units; each gives forward, input and weight gradient. */
#define LAYERS(X)                                                                                                    \
    X(mlp_1, "mlp 1", 32, 784, 128)                                                                                  \
    X(mlp_2, "mlp 2", 32, 128, 10)                                                                                   \
    X(wide_1, "mlpwide 1", 128, 784, 512)                                                                            \
    X(wide_2, "mlpwide 2", 128, 512, 512)                                                                            \
    X(wide_3, "mlpwide 3", 128, 512, 10)                                                                             \
    X(lstm_x, "lstm input", 1792, 28, 512)                                                                           \
    X(lstm_h, "lstm state", 64, 128, 512)                                                                            \
    X(form_q, "transformer q", 2048, 64, 64)                                                                         \
    X(form_1, "transformer up", 2048, 64, 256)                                                                       \
    X(form_2, "transformer down", 2048, 256, 64)                                                                     \
    X(cnn, "cnn dense", 128, 1600, 10)                                                                               \
    X(resnet, "resnet8 dense", 32, 64, 10)                                                                           \
    X(mlp_256, "mlp 1, 256", 256, 784, 128)                                                                          \
    X(wide_256, "mlpwide 1, 256", 256, 784, 512)                                                                     \
    X(square_128, "square", 128, 128, 128)                                                                           \
    X(square_256, "square", 256, 256, 256)                                                                           \
    X(square_384, "square", 384, 384, 384)                                                                           \
    X(square_512, "square", 512, 512, 512)                                                                           \
    X(row_1, "mlp 1, 1", 1, 784, 128)                                                                                \
    X(row_2, "mlpwide 1, 1", 1, 784, 512)                                                                            \
    X(row_3, "lstm state, 1", 1, 128, 512)

enum { FORWARD, INPUT_GRADIENT, WEIGHT_GRADIENT, KINDS };
static const char *const kinds[KINDS] = { "forward", "input", "weight" };

typedef struct Layer {
    const char *name;
    int batch, inputs, units;
    void (*emitted[KINDS])(int n, const float *a, const float *b, float *c);
} Layer;

#define EMITTED(id, name, batch, inputs, units)                                                                      \
    static void id##_forward(int n, const float *a, const float *b, float *c) {                                      \
        nn_gemm(n, units, inputs, a, inputs, 1, b, units, 1, c, units, 1, 0, NULL, NULL, NULL);                      \
    }                                                                                                                \
    static void id##_input(int n, const float *a, const float *b, float *c) {                                        \
        nn_gemm(n, inputs, units, a, units, 1, b, 1, units, c, inputs, 1, 0, NULL, NULL, NULL);                      \
    }                                                                                                                \
    static void id##_weight(int n, const float *a, const float *b, float *c) {                                       \
        nn_gemm(inputs, units, n, a, 1, inputs, b, units, 1, c, units, 1, 0, NULL, NULL, NULL);                      \
    }
LAYERS(EMITTED)

#define ROW(id, name, batch, inputs, units) { name, batch, inputs, units, { id##_forward, id##_input, id##_weight } },
static const Layer layers[] = { LAYERS(ROW) };
enum { LAYER_COUNT = sizeof layers / sizeof *layers };

typedef struct Call { const Layer *layer; int kind; Gemm *gemm; const float *a, *b; float *c; } Call;

static void by_kernel(const void *context) {
    const Call *call = context;
    int n = call->layer->batch, inputs = call->layer->inputs, units = call->layer->units;
    const float *a = call->a, *b = call->b;
    float *c = call->c;
    if (call->kind == FORWARD) call->gemm(n, units, inputs, a, inputs, 1, b, units, 1, c, units, 1, 0, NULL, NULL, NULL);
    else if (call->kind == INPUT_GRADIENT) call->gemm(n, inputs, units, a, units, 1, b, 1, units, c, inputs, 1, 0, NULL, NULL, NULL);
    else call->gemm(inputs, units, n, a, 1, inputs, b, units, 1, c, units, 1, 0, NULL, NULL, NULL);
}

static void by_text(const void *context) {
    const Call *call = context;
    call->layer->emitted[call->kind](call->layer->batch, call->a, call->b, call->c);
}

void bench_products(double flops, double l2) {
    static double best[LAYER_COUNT][KINDS][2];
    float *a = bench_values(2048 * 1024, -1, 1), *b = bench_values(2048 * 1024, -1, 1), *c = bench_values(2048 * 1024, -1, 1);
    Gemm *gemm = (Gemm *)bench_kernel("nn_gemm");
    for (int round = 0; round < BENCH_ROUNDS; round++)
        for (size_t i = 0; i < LAYER_COUNT; i++)
            for (int kind = 0; kind < KINDS; kind++) {
                Call call = { &layers[i], kind, gemm, a, b, c };
                if (layers[i].batch == 1 && kind != FORWARD) continue;
                for (int way = 0; way < 2; way++) {
                    double took = bench_time(way == 0 ? by_kernel : by_text, &call), *least = &best[i][kind][way];
                    if (round == 0 || took < *least) *least = took;
                }
            }
    printf("%-18s %-8s %-14s %9s %13s\n", "", "", "batch in out", "jit", "emitted");
    for (size_t i = 0; i < LAYER_COUNT; i++)
        for (int kind = 0; kind < KINDS; kind++) {
            double products = (double)layers[i].batch * layers[i].inputs * layers[i].units, limit = flops;
            if (layers[i].batch == 1 && kind != FORWARD) continue;
            if (layers[i].batch == 1) limit = l2 / 2;
            char sizes[32];
            snprintf(sizes, sizeof sizes, "%dx%dx%d", layers[i].batch, layers[i].inputs, layers[i].units);
            printf("%-18s %-8s %-14s", layers[i].name, kinds[kind], sizes);
            for (int way = 0; way < 2; way++) {
                double rate = 2 * products / best[i][kind][way];
                printf(" %7.1f %3.0f%%", rate * (layers[i].batch == 1 ? 2e-9 : 1e-9), 100 * rate / limit);
            }
            printf("\n");
        }
    free(a);
    free(b);
    free(c);
}
