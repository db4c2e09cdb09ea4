/* train.c - a host program that trains inside its own loop: the caller owns every byte.
 *
 *   nnc examples/xor.nn -o xor.c
 *   cc -O2 train.c xor.c -o train && ./train */
#include "xor.h"

#include <stdio.h>

int main(void) {
    static const float x[4 * XOR_BITS_SIZE] = { 0, 0, 0, 1, 1, 0, 1, 1 }, y[4 * XOR_ODD_SIZE] = { 0, 1, 1, 0 };
    static xor_weights weights;
    static xor_trainer trainer;
    static xor_scratch scratch;
    float result[4 * XOR_ODD_SIZE], metrics[XOR_METRICS];
    xor_init(&weights, 1);
    xor_trainer_init(&trainer, 1);
    for (int epoch = 0; epoch < 2000; epoch++) {
        xor_metrics_reset(&trainer.metrics);
        xor_train(&weights, &trainer, 4, x, y);
        xor_metrics_result(&trainer.metrics, metrics);
        if (epoch % 500 == 0) printf("epoch %d: loss %.4f\n", epoch, (double)metrics[0]);
    }
    xor_predict(&weights, &scratch, 4, x, result);
    for (int i = 0; i < 4; i++)
        printf("%g xor %g = %.3f\n", (double)x[2 * i], (double)x[2 * i + 1], (double)result[i]);
    return 0;
}
