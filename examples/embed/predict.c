/* predict.c - a host program that predicts with baked weights: no file, no heap, no library.
 *
 *   nnc examples/neuron.nn -o neuron.c --inference --weights neuron.safetensors
 *   cc -O2 predict.c neuron.c -o predict && ./predict */
#include "neuron.h"

#include <stdio.h>

int main(void) {
    static neuron_scratch scratch;
    for (int age = 20; age <= 60; age += 10) {
        float input[NEURON_AGE_SIZE] = { (float)age }, output[NEURON_BOUGHT_INSURANCE_SIZE];
        neuron_predict(&neuron_trained, &scratch, 1, input, output);
        printf("%d years: %.4f, %s\n", age, (double)output[0], output[0] > 0.5f ? "buys" : "does not buy");
    }
    return 0;
}
