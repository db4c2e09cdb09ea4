/* epoch.c - one epoch of MNIST with emitted C: 60,000 images, shuffled, metrics kept, then its time in seconds.
 *
 *     epoch FOLDER     the folder holds MNIST's four gzipped IDX files; linked with mnist.c and the runtime. */
#define _POSIX_C_SOURCE 200809L
#include "../../runtime/nn.h"

#include <stdlib.h>
#include <time.h>

extern const nn_model mnist_model;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    char images[4096], labels[4096];
    snprintf(images, sizeof images, "%s/train-images-idx3-ubyte.gz", argv[1]);
    snprintf(labels, sizeof labels, "%s/train-labels-idx1-ubyte.gz", argv[1]);
    nn_error error = { 0 };
    nn_file_arrays files = { .inputs = &(nn_file_array){ .path = images }, .input_count = 1,
                             .targets = &(nn_file_array){ .path = labels }, .target_count = 1 };
    nn_dataset *data = nn_data_idx(&files, &error);
    const nn_model *model = &mnist_model;
    void *weights = malloc(model->weights_bytes), *trainer = malloc(model->trainer_bytes);
    nn_history *history = nn_history_new(model, 0, &error);
    nn_fit_options options = { .epochs = 3, .batch_size = 32, .shuffle = 1 };
    if (data == NULL || weights == NULL || trainer == NULL || history == NULL || nn_dataset_bind(data, model, NN_BIND_ALL, &error) != 0) {
        fprintf(stderr, "%s\n", error.message != NULL ? error.message : "out of memory");
        return 1;
    }
    float *pixels = data->inputs[0].values;
    for (size_t i = 0; i < data->count * 784; i++) pixels[i] /= 255;
    model->init(weights, 1);
    model->trainer_init(trainer, 1);
    double begin = seconds();
    if (nn_fit(model, weights, trainer, &options, data, NULL, NULL, history, &error) != 0) return 1;
    printf("nnc, emitted C: %.3f s an epoch\n", (seconds() - begin) / 3);
    nn_history_free(history);
    nn_dataset_free(data);
    free(weights);
    free(trainer);
    return 0;
}
