/* two_models.c - two different emitted models in one program: every external name has its model's prefix.
 *
 *   nnc examples/xor.nn -o xor.c && nnc examples/regression.nn -o regression.c
 *   cc -O2 two_models.c xor.c regression.c -o two_models && ./two_models */
#include "regression.h"
#include "xor.h"

#include <stdio.h>

static void describe(const nn_model *model) {
    printf("%s: %d weight tensors, %zu bytes of weights, %zu bytes to predict, %zu to train\n", model->name,
           (int)model->weight_count, model->weights_bytes, model->inference_bytes, model->training_bytes);
}

int main(void) {
    describe(&xor_model);
    describe(&regression_model);
    return 0;
}
