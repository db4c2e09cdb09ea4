/* mnist_cnn: made by nnc 0.1.0 from model mnist_cnn. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to MNIST_CNN_BATCH; other numbers do
 * nothing. */
#ifndef NN_MNIST_CNN_H
#define NN_MNIST_CNN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    MNIST_CNN_BATCH = 128,
    MNIST_CNN_IMAGE_SIZE = 784,
    MNIST_CNN_DIGIT_SIZE = 10,
    MNIST_CNN_PARAMETERS = 34826,
    MNIST_CNN_METRICS = 2,
    MNIST_CNN_WEIGHTS_BYTES = 139304,
    MNIST_CNN_INFERENCE_BYTES = 409840,
    MNIST_CNN_TRAINING_BYTES = 2385984
};
#define MNIST_CNN_LAYOUT 0xc37149146a161f77u        /* of the weights' names and shapes */

typedef struct mnist_cnn_weights {
    float conv2d_kernel[3 * 3 * 1 * 32];
    float conv2d_bias[32];
    float conv2d_1_kernel[3 * 3 * 32 * 64];
    float conv2d_1_bias[64];
    float dense_kernel[1600 * 10];
    float dense_bias[10];
} mnist_cnn_weights;

typedef struct mnist_cnn_scratch {
    float arena[102332];
    int32_t integers[128];
} mnist_cnn_scratch;

typedef struct mnist_cnn_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} mnist_cnn_metrics;

typedef struct mnist_cnn_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    mnist_cnn_metrics metrics;
    float conv2d_kernel_m[3 * 3 * 1 * 32];
    float conv2d_kernel_v[3 * 3 * 1 * 32];
    float conv2d_bias_m[32];
    float conv2d_bias_v[32];
    float conv2d_1_kernel_m[3 * 3 * 32 * 64];
    float conv2d_1_kernel_v[3 * 3 * 32 * 64];
    float conv2d_1_bias_m[64];
    float conv2d_1_bias_v[64];
    float dense_kernel_m[1600 * 10];
    float dense_kernel_v[1600 * 10];
    float dense_bias_m[10];
    float dense_bias_v[10];
    float arena[526708];
    int32_t integers[128];
} mnist_cnn_trainer;

void mnist_cnn_init(mnist_cnn_weights *weights, uint64_t seed);
void mnist_cnn_predict(const mnist_cnn_weights *weights, mnist_cnn_scratch *scratch, int n, const float *image, float *digit);
void mnist_cnn_trainer_init(mnist_cnn_trainer *trainer, uint64_t seed);
float mnist_cnn_train(mnist_cnn_weights *weights, mnist_cnn_trainer *trainer, int n, const float *image, const int32_t *digit_true);
void mnist_cnn_metrics_reset(mnist_cnn_metrics *metrics);
float mnist_cnn_evaluate(const mnist_cnn_weights *weights, mnist_cnn_scratch *scratch, mnist_cnn_metrics *metrics, int n, const float *image, const int32_t *digit_true);
void mnist_cnn_metrics_result(const mnist_cnn_metrics *metrics, float result[MNIST_CNN_METRICS]);

/* nn_model.h - the descriptor through which generic code runs any emitted model.
 *
 * This text is pasted into every emitted header (the guard lets several of them, and nn.h, live in one
 * translation unit), so it needs no header but <stddef.h> and <stdint.h>. Every pointer is to
 * constant data; the caller owns the weights, scratch and trainer structs that the functions work on. */
#ifndef NN_MODEL_DEFINED
#define NN_MODEL_DEFINED
#include <stddef.h>
#include <stdint.h>

enum { NN_MODEL_VERSION = 1, NN_MAX_RANK = 6 };
enum nn_element { NN_F32 = 0, NN_I32 = 1 };
enum nn_tensor_flags { NN_TRAINABLE = 1, NN_STATE = 2 };

/* A tensor of a struct (weights, trainer) or an argument (inputs, outputs, targets). */
typedef struct nn_tensor {
    const char *name;          /* "dense/kernel", "image", "label" */
    int32_t element;           /* enum nn_element */
    int32_t flags;             /* enum nn_tensor_flags */
    int32_t rank;              /* of one sample for arguments: the batch is not counted */
    int32_t dims[6];
    size_t size;               /* elements, of one sample for arguments */
    size_t offset;             /* bytes from the start of its struct; 0 for arguments */
    int32_t classes;           /* of an argument of numbers below a limit, such as classes: that limit; else 0 */
} nn_tensor;

typedef struct nn_model {
    uint32_t version;          /* NN_MODEL_VERSION */
    const char *name;
    uint64_t layout;           /* hash of names, shapes and order of the weights */
    int32_t batch;             /* largest n of one call */
    size_t weights_bytes, scratch_bytes, trainer_bytes, metrics_bytes;
    size_t inference_bytes, training_bytes;
    size_t metrics_offset;     /* of the metrics struct in the trainer */
    size_t learning_rate_offset, step_offset;      /* in the trainer: float, uint32_t */
    size_t seed_offset;        /* in the trainer: uint64_t */
    int32_t weight_count, slot_count, input_count, output_count, target_count, metric_count;
    const nn_tensor *weights;  /* in file order */
    const nn_tensor *slots;    /* optimizer states, in the trainer */
    const nn_tensor *inputs, *outputs, *targets;
    const char *const *metric_names;               /* [0] is "loss" */
    void (*init)(void *weights, uint64_t seed);
    void (*scratch_init)(void *scratch, uint64_t seed);   /* NULL when prediction keeps nothing */
    void (*predict)(const void *weights, void *scratch, int n, const void *const *inputs, float *const *outputs);
    void (*trainer_init)(void *trainer, uint64_t seed);   /* this and the rest are NULL without training */
    float (*train)(void *weights, void *trainer, int n, const void *const *inputs, const void *const *targets,
                   const float *sample_weight);
    void (*metrics_reset)(void *metrics);
    float (*evaluate)(const void *weights, void *scratch, void *metrics, int n, const void *const *inputs,
                      const void *const *targets, const float *sample_weight);
    void (*metrics_result)(const void *metrics, float *result);
    /* NULL when no layer adapts to the inputs; else once for each batch of them, before training */
    void (*adapt)(void *weights, void *scratch, int n, const void *const *inputs);
} nn_model;
#endif

extern const nn_model mnist_cnn_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
