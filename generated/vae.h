/* vae: made by nnc 0.1.0 from model vae. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to VAE_BATCH; other numbers do
 * nothing. */
#ifndef NN_VAE_H
#define NN_VAE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    VAE_BATCH = 32,
    VAE_IMAGE_SIZE = 64,
    VAE_DRAWN_SIZE = 64,
    VAE_PARAMETERS = 18248,
    VAE_METRICS = 2,
    VAE_WEIGHTS_BYTES = 72992,
    VAE_INFERENCE_BYTES = 24656,
    VAE_TRAINING_BYTES = 213872
};
#define VAE_LAYOUT 0x8cce90e4d144df14u        /* of the weights' names and shapes */

typedef struct vae_weights {
    float encoder_dense_kernel[64 * 128];
    float encoder_dense_bias[128];
    float encoder_dense_1_kernel[128 * 4];
    float encoder_dense_1_bias[4];
    float encoder_dense_2_kernel[128 * 4];
    float encoder_dense_2_bias[4];
    float decoder_dense_kernel[4 * 128];
    float decoder_dense_bias[128];
    float decoder_dense_1_kernel[128 * 64];
    float decoder_dense_1_bias[64];
} vae_weights;

typedef struct vae_scratch {
    float arena[6164];
} vae_scratch;

typedef struct vae_metrics {
    float loss_total;
    float loss_count;
    float pixels_total;
    float pixels_count;
} vae_metrics;

typedef struct vae_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    vae_metrics metrics;
    float encoder_dense_kernel_m[64 * 128];
    float encoder_dense_kernel_v[64 * 128];
    float encoder_dense_bias_m[128];
    float encoder_dense_bias_v[128];
    float encoder_dense_1_kernel_m[128 * 4];
    float encoder_dense_1_kernel_v[128 * 4];
    float encoder_dense_1_bias_m[4];
    float encoder_dense_1_bias_v[4];
    float encoder_dense_2_kernel_m[128 * 4];
    float encoder_dense_2_kernel_v[128 * 4];
    float encoder_dense_2_bias_m[4];
    float encoder_dense_2_bias_v[4];
    float decoder_dense_kernel_m[4 * 128];
    float decoder_dense_kernel_v[4 * 128];
    float decoder_dense_bias_m[128];
    float decoder_dense_bias_v[128];
    float decoder_dense_1_kernel_m[128 * 64];
    float decoder_dense_1_kernel_v[128 * 64];
    float decoder_dense_1_bias_m[64];
    float decoder_dense_1_bias_v[64];
    float arena[16964];
} vae_trainer;

void vae_init(vae_weights *weights, uint64_t seed);
void vae_predict(const vae_weights *weights, vae_scratch *scratch, int n, const float *image, float *drawn);
void vae_trainer_init(vae_trainer *trainer, uint64_t seed);
float vae_train(vae_weights *weights, vae_trainer *trainer, int n, const float *image, const float *drawn_true);
void vae_metrics_reset(vae_metrics *metrics);
float vae_evaluate(const vae_weights *weights, vae_scratch *scratch, vae_metrics *metrics, int n, const float *image, const float *drawn_true);
void vae_metrics_result(const vae_metrics *metrics, float result[VAE_METRICS]);

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

extern const nn_model vae_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
