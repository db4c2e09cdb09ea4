/* predict.c - a host program that predicts with baked weights: no file, no heap, no library.
 *
 *   nnc train examples/insurance.nn
 *   nnc examples/insurance.nn -o insurance.c --inference --weights insurance.safetensors
 *   cc -O2 predict.c insurance.c -o predict && ./predict */
#include "insurance.h"

#include <stdio.h>

int main(void) {
    static insurance_scratch scratch;
    for (int age = 20; age <= 60; age += 10) {
        float input[INSURANCE_AGE_SIZE] = { (float)age }, output[INSURANCE_BOUGHT_INSURANCE_SIZE];
        insurance_predict(&insurance_trained, &scratch, 1, input, output);
        printf("%d years: %.4f, %s\n", age, (double)output[0], output[0] > 0.5f ? "buys" : "does not buy");
    }
    return 0;
}
