/* lstm_text: made by nnc 0.1.0 from model lstm_text. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to LSTM_TEXT_BATCH; other numbers do
 * nothing. */
#ifndef NN_LSTM_TEXT_H
#define NN_LSTM_TEXT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    LSTM_TEXT_BATCH = 32,
    LSTM_TEXT_TEXT_SIZE = 40,
    LSTM_TEXT_NEXT_SIZE = 5120,
    LSTM_TEXT_PARAMETERS = 66048,
    LSTM_TEXT_METRICS = 2,
    LSTM_TEXT_WEIGHTS_BYTES = 264192,
    LSTM_TEXT_INFERENCE_BYTES = 1224736,
    LSTM_TEXT_TRAINING_BYTES = 6782704
};
#define LSTM_TEXT_LAYOUT 0x3342b0ac24e8b8c5u        /* of the weights' names and shapes */

typedef struct lstm_text_weights {
    float embedding_embeddings[128 * 32];
    float lstm_kernel[32 * 384];
    float lstm_recurrent_kernel[96 * 384];
    float lstm_bias[384];
    float dense_kernel[96 * 128];
    float dense_bias[128];
} lstm_text_weights;

typedef struct lstm_text_scratch {
    float arena[304904];
    int32_t integers[1280];
} lstm_text_scratch;

typedef struct lstm_text_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} lstm_text_metrics;

typedef struct lstm_text_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    lstm_text_metrics metrics;
    float embedding_embeddings_m[128 * 32];
    float embedding_embeddings_v[128 * 32];
    float lstm_kernel_m[32 * 384];
    float lstm_kernel_v[32 * 384];
    float lstm_recurrent_kernel_m[96 * 384];
    float lstm_recurrent_kernel_v[96 * 384];
    float lstm_bias_m[384];
    float lstm_bias_v[384];
    float dense_kernel_m[96 * 128];
    float dense_kernel_v[96 * 128];
    float dense_bias_m[128];
    float dense_bias_v[128];
    float arena[1562292];
    int32_t integers[1280];
} lstm_text_trainer;

void lstm_text_init(lstm_text_weights *weights, uint64_t seed);
void lstm_text_predict(const lstm_text_weights *weights, lstm_text_scratch *scratch, int n, const int32_t *text, float *next);
void lstm_text_trainer_init(lstm_text_trainer *trainer, uint64_t seed);
float lstm_text_train(lstm_text_weights *weights, lstm_text_trainer *trainer, int n, const int32_t *text, const int32_t *next_true);
void lstm_text_metrics_reset(lstm_text_metrics *metrics);
float lstm_text_evaluate(const lstm_text_weights *weights, lstm_text_scratch *scratch, lstm_text_metrics *metrics, int n, const int32_t *text, const int32_t *next_true);
void lstm_text_metrics_result(const lstm_text_metrics *metrics, float result[LSTM_TEXT_METRICS]);

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

extern const nn_model lstm_text_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
