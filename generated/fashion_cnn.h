/* fashion_cnn: made by nnc 0.1.0 from model fashion_cnn. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to FASHION_CNN_BATCH; other numbers do
 * nothing. */
#ifndef NN_FASHION_CNN_H
#define NN_FASHION_CNN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    FASHION_CNN_BATCH = 64,
    FASHION_CNN_IMAGE_SIZE = 784,
    FASHION_CNN_KIND_SIZE = 10,
    FASHION_CNN_PARAMETERS = 421642,
    FASHION_CNN_METRICS = 2,
    FASHION_CNN_WEIGHTS_BYTES = 1686568,
    FASHION_CNN_INFERENCE_BYTES = 1223488,
    FASHION_CNN_TRAINING_BYTES = 11697152
};
#define FASHION_CNN_LAYOUT 0x73a50346cc0cb240u        /* of the weights' names and shapes */

typedef struct fashion_cnn_weights {
    float conv2d_kernel[3 * 3 * 1 * 32];
    float conv2d_bias[32];
    float conv2d_1_kernel[3 * 3 * 32 * 64];
    float conv2d_1_bias[64];
    float dense_kernel[3136 * 128];
    float dense_bias[128];
    float dense_1_kernel[128 * 10];
    float dense_1_bias[10];
} fashion_cnn_weights;

typedef struct fashion_cnn_scratch {
    float arena[305808];
    int32_t integers[64];
} fashion_cnn_scratch;

typedef struct fashion_cnn_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} fashion_cnn_metrics;

typedef struct fashion_cnn_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    fashion_cnn_metrics metrics;
    float conv2d_kernel_m[3 * 3 * 1 * 32];
    float conv2d_kernel_v[3 * 3 * 1 * 32];
    float conv2d_bias_m[32];
    float conv2d_bias_v[32];
    float conv2d_1_kernel_m[3 * 3 * 32 * 64];
    float conv2d_1_kernel_v[3 * 3 * 32 * 64];
    float conv2d_1_bias_m[64];
    float conv2d_1_bias_v[64];
    float dense_kernel_m[3136 * 128];
    float dense_kernel_v[3136 * 128];
    float dense_bias_m[128];
    float dense_bias_v[128];
    float dense_1_kernel_m[128 * 10];
    float dense_1_kernel_v[128 * 10];
    float dense_1_bias_m[10];
    float dense_1_bias_v[10];
    float arena[2080932];
    int32_t integers[64];
} fashion_cnn_trainer;

void fashion_cnn_init(fashion_cnn_weights *weights, uint64_t seed);
void fashion_cnn_predict(const fashion_cnn_weights *weights, fashion_cnn_scratch *scratch, int n, const float *image, float *kind);
void fashion_cnn_trainer_init(fashion_cnn_trainer *trainer, uint64_t seed);
float fashion_cnn_train(fashion_cnn_weights *weights, fashion_cnn_trainer *trainer, int n, const float *image, const int32_t *kind_true);
void fashion_cnn_metrics_reset(fashion_cnn_metrics *metrics);
float fashion_cnn_evaluate(const fashion_cnn_weights *weights, fashion_cnn_scratch *scratch, fashion_cnn_metrics *metrics, int n, const float *image, const int32_t *kind_true);
void fashion_cnn_metrics_result(const fashion_cnn_metrics *metrics, float result[FASHION_CNN_METRICS]);

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

extern const nn_model fashion_cnn_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
