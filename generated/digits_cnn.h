/* digits_cnn: made by nnc 0.1.0 from model digits_cnn. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to DIGITS_CNN_BATCH; other numbers do
 * nothing. */
#ifndef NN_DIGITS_CNN_H
#define NN_DIGITS_CNN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    DIGITS_CNN_BATCH = 32,
    DIGITS_CNN_IMAGE_SIZE = 64,
    DIGITS_CNN_DIGIT_SIZE = 10,
    DIGITS_CNN_PARAMETERS = 38282,
    DIGITS_CNN_METRICS = 2,
    DIGITS_CNN_WEIGHTS_BYTES = 153128,
    DIGITS_CNN_INFERENCE_BYTES = 295104,
    DIGITS_CNN_TRAINING_BYTES = 913024
};
#define DIGITS_CNN_LAYOUT 0x088775c7dbbe7caeu        /* of the weights' names and shapes */

typedef struct digits_cnn_weights {
    float conv2d_kernel[3 * 3 * 1 * 16];
    float conv2d_bias[16];
    float conv2d_1_kernel[3 * 3 * 16 * 32];
    float conv2d_1_bias[32];
    float dense_kernel[512 * 64];
    float dense_bias[64];
    float dense_1_kernel[64 * 10];
    float dense_1_bias[10];
} digits_cnn_weights;

typedef struct digits_cnn_scratch {
    float arena[73744];
    int32_t integers[32];
} digits_cnn_scratch;

typedef struct digits_cnn_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} digits_cnn_metrics;

typedef struct digits_cnn_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    digits_cnn_metrics metrics;
    float conv2d_kernel_m[3 * 3 * 1 * 16];
    float conv2d_kernel_v[3 * 3 * 1 * 16];
    float conv2d_bias_m[16];
    float conv2d_bias_v[16];
    float conv2d_1_kernel_m[3 * 3 * 16 * 32];
    float conv2d_1_kernel_v[3 * 3 * 16 * 32];
    float conv2d_1_bias_m[32];
    float conv2d_1_bias_v[32];
    float dense_kernel_m[512 * 64];
    float dense_kernel_v[512 * 64];
    float dense_bias_m[64];
    float dense_bias_v[64];
    float dense_1_kernel_m[64 * 10];
    float dense_1_kernel_v[64 * 10];
    float dense_1_bias_m[10];
    float dense_1_bias_v[10];
    float arena[151652];
    int32_t integers[32];
} digits_cnn_trainer;

void digits_cnn_init(digits_cnn_weights *weights, uint64_t seed);
void digits_cnn_predict(const digits_cnn_weights *weights, digits_cnn_scratch *scratch, int n, const float *image, float *digit);
void digits_cnn_trainer_init(digits_cnn_trainer *trainer, uint64_t seed);
float digits_cnn_train(digits_cnn_weights *weights, digits_cnn_trainer *trainer, int n, const float *image, const int32_t *digit_true);
void digits_cnn_metrics_reset(digits_cnn_metrics *metrics);
float digits_cnn_evaluate(const digits_cnn_weights *weights, digits_cnn_scratch *scratch, digits_cnn_metrics *metrics, int n, const float *image, const int32_t *digit_true);
void digits_cnn_metrics_result(const digits_cnn_metrics *metrics, float result[DIGITS_CNN_METRICS]);

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

extern const nn_model digits_cnn_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
