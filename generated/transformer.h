/* transformer: made by nnc 0.1.0 from model transformer. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to TRANSFORMER_BATCH; other numbers do
 * nothing. */
#ifndef NN_TRANSFORMER_H
#define NN_TRANSFORMER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    TRANSFORMER_BATCH = 32,
    TRANSFORMER_IMAGE_SIZE = 64,
    TRANSFORMER_DIGIT_SIZE = 10,
    TRANSFORMER_PARAMETERS = 20266,
    TRANSFORMER_METRICS = 2,
    TRANSFORMER_WEIGHTS_BYTES = 81064,
    TRANSFORMER_INFERENCE_BYTES = 164032,
    TRANSFORMER_TRAINING_BYTES = 1163904
};
#define TRANSFORMER_LAYOUT 0x9eb74108eb94f057u        /* of the weights' names and shapes */

typedef struct transformer_weights {
    float dense_kernel[8 * 32];
    float dense_bias[32];
    float position_embedding_embeddings[8 * 32];
    float block_layer_normalization_gamma[32];
    float block_layer_normalization_beta[32];
    float block_multi_head_attention_query_kernel[32 * 4 * 8];
    float block_multi_head_attention_query_bias[4 * 8];
    float block_multi_head_attention_key_kernel[32 * 4 * 8];
    float block_multi_head_attention_key_bias[4 * 8];
    float block_multi_head_attention_value_kernel[32 * 4 * 8];
    float block_multi_head_attention_value_bias[4 * 8];
    float block_multi_head_attention_attention_output_kernel[4 * 8 * 32];
    float block_multi_head_attention_attention_output_bias[32];
    float block_layer_normalization_1_gamma[32];
    float block_layer_normalization_1_beta[32];
    float block_dense_1_kernel[32 * 64];
    float block_dense_1_bias[64];
    float block_dense_2_kernel[64 * 32];
    float block_dense_2_bias[32];
    float block_1_layer_normalization_2_gamma[32];
    float block_1_layer_normalization_2_beta[32];
    float block_1_multi_head_attention_1_query_kernel[32 * 4 * 8];
    float block_1_multi_head_attention_1_query_bias[4 * 8];
    float block_1_multi_head_attention_1_key_kernel[32 * 4 * 8];
    float block_1_multi_head_attention_1_key_bias[4 * 8];
    float block_1_multi_head_attention_1_value_kernel[32 * 4 * 8];
    float block_1_multi_head_attention_1_value_bias[4 * 8];
    float block_1_multi_head_attention_1_attention_output_kernel[4 * 8 * 32];
    float block_1_multi_head_attention_1_attention_output_bias[32];
    float block_1_layer_normalization_3_gamma[32];
    float block_1_layer_normalization_3_beta[32];
    float block_1_dense_3_kernel[32 * 64];
    float block_1_dense_3_bias[64];
    float block_1_dense_4_kernel[64 * 32];
    float block_1_dense_4_bias[32];
    float layer_normalization_4_gamma[32];
    float layer_normalization_4_beta[32];
    float dense_5_kernel[256 * 10];
    float dense_5_bias[10];
} transformer_weights;

typedef struct transformer_scratch {
    float arena[40976];
    int32_t integers[32];
} transformer_scratch;

typedef struct transformer_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} transformer_metrics;

typedef struct transformer_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    transformer_metrics metrics;
    float dense_kernel_m[8 * 32];
    float dense_kernel_v[8 * 32];
    float dense_bias_m[32];
    float dense_bias_v[32];
    float position_embedding_embeddings_m[8 * 32];
    float position_embedding_embeddings_v[8 * 32];
    float block_layer_normalization_gamma_m[32];
    float block_layer_normalization_gamma_v[32];
    float block_layer_normalization_beta_m[32];
    float block_layer_normalization_beta_v[32];
    float block_multi_head_attention_query_kernel_m[32 * 4 * 8];
    float block_multi_head_attention_query_kernel_v[32 * 4 * 8];
    float block_multi_head_attention_query_bias_m[4 * 8];
    float block_multi_head_attention_query_bias_v[4 * 8];
    float block_multi_head_attention_key_kernel_m[32 * 4 * 8];
    float block_multi_head_attention_key_kernel_v[32 * 4 * 8];
    float block_multi_head_attention_key_bias_m[4 * 8];
    float block_multi_head_attention_key_bias_v[4 * 8];
    float block_multi_head_attention_value_kernel_m[32 * 4 * 8];
    float block_multi_head_attention_value_kernel_v[32 * 4 * 8];
    float block_multi_head_attention_value_bias_m[4 * 8];
    float block_multi_head_attention_value_bias_v[4 * 8];
    float block_multi_head_attention_attention_output_kernel_m[4 * 8 * 32];
    float block_multi_head_attention_attention_output_kernel_v[4 * 8 * 32];
    float block_multi_head_attention_attention_output_bias_m[32];
    float block_multi_head_attention_attention_output_bias_v[32];
    float block_layer_normalization_1_gamma_m[32];
    float block_layer_normalization_1_gamma_v[32];
    float block_layer_normalization_1_beta_m[32];
    float block_layer_normalization_1_beta_v[32];
    float block_dense_1_kernel_m[32 * 64];
    float block_dense_1_kernel_v[32 * 64];
    float block_dense_1_bias_m[64];
    float block_dense_1_bias_v[64];
    float block_dense_2_kernel_m[64 * 32];
    float block_dense_2_kernel_v[64 * 32];
    float block_dense_2_bias_m[32];
    float block_dense_2_bias_v[32];
    float block_1_layer_normalization_2_gamma_m[32];
    float block_1_layer_normalization_2_gamma_v[32];
    float block_1_layer_normalization_2_beta_m[32];
    float block_1_layer_normalization_2_beta_v[32];
    float block_1_multi_head_attention_1_query_kernel_m[32 * 4 * 8];
    float block_1_multi_head_attention_1_query_kernel_v[32 * 4 * 8];
    float block_1_multi_head_attention_1_query_bias_m[4 * 8];
    float block_1_multi_head_attention_1_query_bias_v[4 * 8];
    float block_1_multi_head_attention_1_key_kernel_m[32 * 4 * 8];
    float block_1_multi_head_attention_1_key_kernel_v[32 * 4 * 8];
    float block_1_multi_head_attention_1_key_bias_m[4 * 8];
    float block_1_multi_head_attention_1_key_bias_v[4 * 8];
    float block_1_multi_head_attention_1_value_kernel_m[32 * 4 * 8];
    float block_1_multi_head_attention_1_value_kernel_v[32 * 4 * 8];
    float block_1_multi_head_attention_1_value_bias_m[4 * 8];
    float block_1_multi_head_attention_1_value_bias_v[4 * 8];
    float block_1_multi_head_attention_1_attention_output_kernel_m[4 * 8 * 32];
    float block_1_multi_head_attention_1_attention_output_kernel_v[4 * 8 * 32];
    float block_1_multi_head_attention_1_attention_output_bias_m[32];
    float block_1_multi_head_attention_1_attention_output_bias_v[32];
    float block_1_layer_normalization_3_gamma_m[32];
    float block_1_layer_normalization_3_gamma_v[32];
    float block_1_layer_normalization_3_beta_m[32];
    float block_1_layer_normalization_3_beta_v[32];
    float block_1_dense_3_kernel_m[32 * 64];
    float block_1_dense_3_kernel_v[32 * 64];
    float block_1_dense_3_bias_m[64];
    float block_1_dense_3_bias_v[64];
    float block_1_dense_4_kernel_m[64 * 32];
    float block_1_dense_4_kernel_v[64 * 32];
    float block_1_dense_4_bias_m[32];
    float block_1_dense_4_bias_v[32];
    float layer_normalization_4_gamma_m[32];
    float layer_normalization_4_gamma_v[32];
    float layer_normalization_4_beta_m[32];
    float layer_normalization_4_beta_v[32];
    float dense_5_kernel_m[256 * 10];
    float dense_5_kernel_v[256 * 10];
    float dense_5_bias_m[10];
    float dense_5_bias_v[10];
    float arena[250404];
    int32_t integers[32];
} transformer_trainer;

void transformer_init(transformer_weights *weights, uint64_t seed);
void transformer_predict(const transformer_weights *weights, transformer_scratch *scratch, int n, const float *image, float *digit);
void transformer_trainer_init(transformer_trainer *trainer, uint64_t seed);
float transformer_train(transformer_weights *weights, transformer_trainer *trainer, int n, const float *image, const int32_t *digit_true);
void transformer_metrics_reset(transformer_metrics *metrics);
float transformer_evaluate(const transformer_weights *weights, transformer_scratch *scratch, transformer_metrics *metrics, int n, const float *image, const int32_t *digit_true);
void transformer_metrics_result(const transformer_metrics *metrics, float result[TRANSFORMER_METRICS]);

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

extern const nn_model transformer_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
