/* own: made by nnc 0.1.0 from model own. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to OWN_BATCH; other numbers do
 * nothing. */
#ifndef NN_OWN_H
#define NN_OWN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    OWN_BATCH = 32,
    OWN_X_SIZE = 1,
    OWN_Y_SIZE = 1,
    OWN_PARAMETERS = 353,
    OWN_METRICS = 2,
    OWN_WEIGHTS_BYTES = 1412,
    OWN_INFERENCE_BYTES = 4160,
    OWN_TRAINING_BYTES = 13368
};
#define OWN_LAYOUT 0x9a378a9241653b75u        /* of the weights' names and shapes */

typedef struct own_weights {
    float dense_kernel[1 * 16];
    float dense_bias[16];
    float wave_slope[16];
    float dense_1_kernel[16 * 16];
    float dense_1_bias[16];
    float wave_1_slope[16];
    float dense_2_kernel[16 * 1];
    float dense_2_bias[1];
} own_weights;

typedef struct own_scratch {
    float arena[1040];
} own_scratch;

typedef struct own_metrics {
    float loss_total;
    float loss_count;
    float mean_absolute_error_total;
    float mean_absolute_error_count;
} own_metrics;

typedef struct own_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    own_metrics metrics;
    float dense_kernel_direction[1 * 16];
    float dense_kernel_size[1 * 16];
    float dense_bias_direction[16];
    float dense_bias_size[16];
    float wave_slope_direction[16];
    float wave_slope_size[16];
    float dense_1_kernel_direction[16 * 16];
    float dense_1_kernel_size[16 * 16];
    float dense_1_bias_direction[16];
    float dense_1_bias_size[16];
    float wave_1_slope_direction[16];
    float wave_1_slope_size[16];
    float dense_2_kernel_direction[16 * 1];
    float dense_2_kernel_size[16 * 1];
    float dense_2_bias_direction[1];
    float dense_2_bias_size[1];
    float arena[2628];
} own_trainer;

void own_init(own_weights *weights, uint64_t seed);
void own_predict(const own_weights *weights, own_scratch *scratch, int n, const float *x, float *y);
void own_trainer_init(own_trainer *trainer, uint64_t seed);
float own_train(own_weights *weights, own_trainer *trainer, int n, const float *x, const float *y_true);
void own_metrics_reset(own_metrics *metrics);
float own_evaluate(const own_weights *weights, own_scratch *scratch, own_metrics *metrics, int n, const float *x, const float *y_true);
void own_metrics_result(const own_metrics *metrics, float result[OWN_METRICS]);

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

extern const nn_model own_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
