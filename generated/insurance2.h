/* insurance2: made by nnc 0.1.0 from model insurance2. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to INSURANCE2_BATCH; other numbers do
 * nothing. */
#ifndef NN_INSURANCE2_H
#define NN_INSURANCE2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    INSURANCE2_BATCH = 13,
    INSURANCE2_PERSON_SIZE = 2,
    INSURANCE2_BOUGHT_INSURANCE_SIZE = 1,
    INSURANCE2_PARAMETERS = 3,
    INSURANCE2_METRICS = 3,
    INSURANCE2_WEIGHTS_BYTES = 12,
    INSURANCE2_INFERENCE_BYTES = 304,
    INSURANCE2_TRAINING_BYTES = 720
};
#define INSURANCE2_LAYOUT 0xe048b99685b1ac78u        /* of the weights' names and shapes */

typedef struct insurance2_weights {
    float dense_kernel[2 * 1];
    float dense_bias[1];
} insurance2_weights;

typedef struct insurance2_scratch {
    float arena[76];
} insurance2_scratch;

typedef struct insurance2_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
    float mean_absolute_error_total;
    float mean_absolute_error_count;
} insurance2_metrics;

typedef struct insurance2_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    insurance2_metrics metrics;
    float dense_kernel_m[2 * 1];
    float dense_kernel_v[2 * 1];
    float dense_bias_m[1];
    float dense_bias_v[1];
    float arena[164];
} insurance2_trainer;

void insurance2_init(insurance2_weights *weights, uint64_t seed);
void insurance2_predict(const insurance2_weights *weights, insurance2_scratch *scratch, int n, const float *person, float *bought_insurance);
void insurance2_trainer_init(insurance2_trainer *trainer, uint64_t seed);
float insurance2_train(insurance2_weights *weights, insurance2_trainer *trainer, int n, const float *person, const float *bought_insurance_true);
void insurance2_metrics_reset(insurance2_metrics *metrics);
float insurance2_evaluate(const insurance2_weights *weights, insurance2_scratch *scratch, insurance2_metrics *metrics, int n, const float *person, const float *bought_insurance_true);
void insurance2_metrics_result(const insurance2_metrics *metrics, float result[INSURANCE2_METRICS]);

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

extern const nn_model insurance2_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
