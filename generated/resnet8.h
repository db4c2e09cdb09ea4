/* resnet8: made by nnc 0.1.0 from model resnet8. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to RESNET8_BATCH; other numbers do
 * nothing. */
#ifndef NN_RESNET8_H
#define NN_RESNET8_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    RESNET8_BATCH = 32,
    RESNET8_IMAGE_SIZE = 3072,
    RESNET8_LABEL_SIZE = 10,
    RESNET8_PARAMETERS = 78666,
    RESNET8_METRICS = 2,
    RESNET8_WEIGHTS_BYTES = 314664,
    RESNET8_INFERENCE_BYTES = 3703232,
    RESNET8_TRAINING_BYTES = 14391168
};
#define RESNET8_LAYOUT 0x9bd33100f5125fa5u        /* of the weights' names and shapes */

typedef struct resnet8_weights {
    float conv2d_kernel[3 * 3 * 3 * 16];
    float conv2d_bias[16];
    float batch_normalization_gamma[16];
    float batch_normalization_beta[16];
    float batch_normalization_moving_mean[16];
    float batch_normalization_moving_variance[16];
    float residual_conv2d_1_kernel[3 * 3 * 16 * 16];
    float residual_conv2d_1_bias[16];
    float residual_batch_normalization_1_gamma[16];
    float residual_batch_normalization_1_beta[16];
    float residual_batch_normalization_1_moving_mean[16];
    float residual_batch_normalization_1_moving_variance[16];
    float residual_conv2d_2_kernel[3 * 3 * 16 * 16];
    float residual_conv2d_2_bias[16];
    float residual_batch_normalization_2_gamma[16];
    float residual_batch_normalization_2_beta[16];
    float residual_batch_normalization_2_moving_mean[16];
    float residual_batch_normalization_2_moving_variance[16];
    float residual_1_conv2d_3_kernel[3 * 3 * 16 * 32];
    float residual_1_conv2d_3_bias[32];
    float residual_1_batch_normalization_3_gamma[32];
    float residual_1_batch_normalization_3_beta[32];
    float residual_1_batch_normalization_3_moving_mean[32];
    float residual_1_batch_normalization_3_moving_variance[32];
    float residual_1_conv2d_4_kernel[3 * 3 * 32 * 32];
    float residual_1_conv2d_4_bias[32];
    float residual_1_batch_normalization_4_gamma[32];
    float residual_1_batch_normalization_4_beta[32];
    float residual_1_batch_normalization_4_moving_mean[32];
    float residual_1_batch_normalization_4_moving_variance[32];
    float residual_1_conv2d_5_kernel[1 * 1 * 16 * 32];
    float residual_1_conv2d_5_bias[32];
    float residual_2_conv2d_6_kernel[3 * 3 * 32 * 64];
    float residual_2_conv2d_6_bias[64];
    float residual_2_batch_normalization_5_gamma[64];
    float residual_2_batch_normalization_5_beta[64];
    float residual_2_batch_normalization_5_moving_mean[64];
    float residual_2_batch_normalization_5_moving_variance[64];
    float residual_2_conv2d_7_kernel[3 * 3 * 64 * 64];
    float residual_2_conv2d_7_bias[64];
    float residual_2_batch_normalization_6_gamma[64];
    float residual_2_batch_normalization_6_beta[64];
    float residual_2_batch_normalization_6_moving_mean[64];
    float residual_2_batch_normalization_6_moving_variance[64];
    float residual_2_conv2d_8_kernel[1 * 1 * 32 * 64];
    float residual_2_conv2d_8_bias[64];
    float dense_kernel[64 * 10];
    float dense_bias[10];
} resnet8_weights;

typedef struct resnet8_scratch {
    float arena[925776];
    int32_t integers[32];
} resnet8_scratch;

typedef struct resnet8_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} resnet8_metrics;

typedef struct resnet8_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    resnet8_metrics metrics;
    float conv2d_kernel_m[3 * 3 * 3 * 16];
    float conv2d_kernel_v[3 * 3 * 3 * 16];
    float conv2d_bias_m[16];
    float conv2d_bias_v[16];
    float batch_normalization_gamma_m[16];
    float batch_normalization_gamma_v[16];
    float batch_normalization_beta_m[16];
    float batch_normalization_beta_v[16];
    float residual_conv2d_1_kernel_m[3 * 3 * 16 * 16];
    float residual_conv2d_1_kernel_v[3 * 3 * 16 * 16];
    float residual_conv2d_1_bias_m[16];
    float residual_conv2d_1_bias_v[16];
    float residual_batch_normalization_1_gamma_m[16];
    float residual_batch_normalization_1_gamma_v[16];
    float residual_batch_normalization_1_beta_m[16];
    float residual_batch_normalization_1_beta_v[16];
    float residual_conv2d_2_kernel_m[3 * 3 * 16 * 16];
    float residual_conv2d_2_kernel_v[3 * 3 * 16 * 16];
    float residual_conv2d_2_bias_m[16];
    float residual_conv2d_2_bias_v[16];
    float residual_batch_normalization_2_gamma_m[16];
    float residual_batch_normalization_2_gamma_v[16];
    float residual_batch_normalization_2_beta_m[16];
    float residual_batch_normalization_2_beta_v[16];
    float residual_1_conv2d_3_kernel_m[3 * 3 * 16 * 32];
    float residual_1_conv2d_3_kernel_v[3 * 3 * 16 * 32];
    float residual_1_conv2d_3_bias_m[32];
    float residual_1_conv2d_3_bias_v[32];
    float residual_1_batch_normalization_3_gamma_m[32];
    float residual_1_batch_normalization_3_gamma_v[32];
    float residual_1_batch_normalization_3_beta_m[32];
    float residual_1_batch_normalization_3_beta_v[32];
    float residual_1_conv2d_4_kernel_m[3 * 3 * 32 * 32];
    float residual_1_conv2d_4_kernel_v[3 * 3 * 32 * 32];
    float residual_1_conv2d_4_bias_m[32];
    float residual_1_conv2d_4_bias_v[32];
    float residual_1_batch_normalization_4_gamma_m[32];
    float residual_1_batch_normalization_4_gamma_v[32];
    float residual_1_batch_normalization_4_beta_m[32];
    float residual_1_batch_normalization_4_beta_v[32];
    float residual_1_conv2d_5_kernel_m[1 * 1 * 16 * 32];
    float residual_1_conv2d_5_kernel_v[1 * 1 * 16 * 32];
    float residual_1_conv2d_5_bias_m[32];
    float residual_1_conv2d_5_bias_v[32];
    float residual_2_conv2d_6_kernel_m[3 * 3 * 32 * 64];
    float residual_2_conv2d_6_kernel_v[3 * 3 * 32 * 64];
    float residual_2_conv2d_6_bias_m[64];
    float residual_2_conv2d_6_bias_v[64];
    float residual_2_batch_normalization_5_gamma_m[64];
    float residual_2_batch_normalization_5_gamma_v[64];
    float residual_2_batch_normalization_5_beta_m[64];
    float residual_2_batch_normalization_5_beta_v[64];
    float residual_2_conv2d_7_kernel_m[3 * 3 * 64 * 64];
    float residual_2_conv2d_7_kernel_v[3 * 3 * 64 * 64];
    float residual_2_conv2d_7_bias_m[64];
    float residual_2_conv2d_7_bias_v[64];
    float residual_2_batch_normalization_6_gamma_m[64];
    float residual_2_batch_normalization_6_gamma_v[64];
    float residual_2_batch_normalization_6_beta_m[64];
    float residual_2_batch_normalization_6_beta_v[64];
    float residual_2_conv2d_8_kernel_m[1 * 1 * 32 * 64];
    float residual_2_conv2d_8_kernel_v[1 * 1 * 32 * 64];
    float residual_2_conv2d_8_bias_m[64];
    float residual_2_conv2d_8_bias_v[64];
    float dense_kernel_m[64 * 10];
    float dense_kernel_v[64 * 10];
    float dense_bias_m[10];
    float dense_bias_v[10];
    float arena[3441380];
    int32_t integers[32];
} resnet8_trainer;

void resnet8_init(resnet8_weights *weights, uint64_t seed);
void resnet8_predict(const resnet8_weights *weights, resnet8_scratch *scratch, int n, const float *image, float *label);
void resnet8_trainer_init(resnet8_trainer *trainer, uint64_t seed);
float resnet8_train(resnet8_weights *weights, resnet8_trainer *trainer, int n, const float *image, const int32_t *label_true);
void resnet8_metrics_reset(resnet8_metrics *metrics);
float resnet8_evaluate(const resnet8_weights *weights, resnet8_scratch *scratch, resnet8_metrics *metrics, int n, const float *image, const int32_t *label_true);
void resnet8_metrics_result(const resnet8_metrics *metrics, float result[RESNET8_METRICS]);

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

extern const nn_model resnet8_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
