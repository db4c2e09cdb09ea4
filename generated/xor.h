/* xor: made by nnc 0.1.0 from model xor. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to XOR_BATCH; other numbers do
 * nothing. */
#ifndef NN_XOR_H
#define NN_XOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    XOR_BATCH = 4,
    XOR_BITS_SIZE = 2,
    XOR_ODD_SIZE = 1,
    XOR_PARAMETERS = 33,
    XOR_METRICS = 2,
    XOR_WEIGHTS_BYTES = 132,
    XOR_INFERENCE_BYTES = 160,
    XOR_TRAINING_BYTES = 648
};
#define XOR_LAYOUT 0x13897c3815cdbffdu        /* of the weights' names and shapes */

typedef struct xor_weights {
    float dense_kernel[2 * 8];
    float dense_bias[8];
    float dense_1_kernel[8 * 1];
    float dense_1_bias[1];
} xor_weights;

typedef struct xor_scratch {
    float arena[40];
} xor_scratch;

typedef struct xor_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} xor_metrics;

typedef struct xor_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    xor_metrics metrics;
    float dense_kernel_m[2 * 8];
    float dense_kernel_v[2 * 8];
    float dense_bias_m[8];
    float dense_bias_v[8];
    float dense_1_kernel_m[8 * 1];
    float dense_1_kernel_v[8 * 1];
    float dense_1_bias_m[1];
    float dense_1_bias_v[1];
    float arena[88];
} xor_trainer;

void xor_init(xor_weights *weights, uint64_t seed);
void xor_predict(const xor_weights *weights, xor_scratch *scratch, int n, const float *bits, float *odd);
void xor_trainer_init(xor_trainer *trainer, uint64_t seed);
float xor_train(xor_weights *weights, xor_trainer *trainer, int n, const float *bits, const float *odd_true);
void xor_metrics_reset(xor_metrics *metrics);
float xor_evaluate(const xor_weights *weights, xor_scratch *scratch, xor_metrics *metrics, int n, const float *bits, const float *odd_true);
void xor_metrics_result(const xor_metrics *metrics, float result[XOR_METRICS]);

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

extern const nn_model xor_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
