/* sine_gru: made by nnc 0.1.0 from model sine_gru. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to SINE_GRU_BATCH; other numbers do
 * nothing. */
#ifndef NN_SINE_GRU_H
#define NN_SINE_GRU_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SINE_GRU_BATCH = 32,
    SINE_GRU_PAST_SIZE = 16,
    SINE_GRU_NEXT_SIZE = 4,
    SINE_GRU_PARAMETERS = 3492,
    SINE_GRU_METRICS = 2,
    SINE_GRU_WEIGHTS_BYTES = 13968,
    SINE_GRU_INFERENCE_BYTES = 41792,
    SINE_GRU_TRAINING_BYTES = 422992
};
#define SINE_GRU_LAYOUT 0x7456bd2786f9ef84u        /* of the weights' names and shapes */

typedef struct sine_gru_weights {
    float gru_kernel[1 * 96];
    float gru_recurrent_kernel[32 * 96];
    float gru_bias[2 * 96];
    float dense_kernel[32 * 4];
    float dense_bias[4];
} sine_gru_weights;

typedef struct sine_gru_scratch {
    float arena[10448];
} sine_gru_scratch;

typedef struct sine_gru_metrics {
    float loss_total;
    float loss_count;
    float mean_absolute_error_total;
    float mean_absolute_error_count;
} sine_gru_metrics;

typedef struct sine_gru_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    sine_gru_metrics metrics;
    float gru_kernel_m[1 * 96];
    float gru_kernel_v[1 * 96];
    float gru_recurrent_kernel_m[32 * 96];
    float gru_recurrent_kernel_v[32 * 96];
    float gru_bias_m[2 * 96];
    float gru_bias_v[2 * 96];
    float dense_kernel_m[32 * 4];
    float dense_kernel_v[32 * 4];
    float dense_bias_m[4];
    float dense_bias_v[4];
    float arena[98756];
} sine_gru_trainer;

void sine_gru_init(sine_gru_weights *weights, uint64_t seed);
void sine_gru_predict(const sine_gru_weights *weights, sine_gru_scratch *scratch, int n, const float *past, float *next);
void sine_gru_trainer_init(sine_gru_trainer *trainer, uint64_t seed);
float sine_gru_train(sine_gru_weights *weights, sine_gru_trainer *trainer, int n, const float *past, const float *next_true);
void sine_gru_metrics_reset(sine_gru_metrics *metrics);
float sine_gru_evaluate(const sine_gru_weights *weights, sine_gru_scratch *scratch, sine_gru_metrics *metrics, int n, const float *past, const float *next_true);
void sine_gru_metrics_result(const sine_gru_metrics *metrics, float result[SINE_GRU_METRICS]);

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

extern const nn_model sine_gru_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
