/* batches.h - a dataset in batches (batches.c). Internal to runtime/. */
#ifndef NN_BATCHES_H
#define NN_BATCHES_H

#include "queue.h"

/* Batches of a dataset: views of it where it lies in memory in its own order, else copies. */
typedef struct Batches {
    const nn_dataset *data;
    size_t batch_size;
    size_t *order;             /* of the samples; NULL: as they lie */
    const float *class_weight;
    int class_weight_count;
    int weighted;              /* samples have weights: sample_weight, class_weight or both */
    size_t slot_bytes;         /* copies of the inputs, then of the targets, then the weights, each 64-byte aligned */
    char *memory;              /* one slot, where there is no queue */
    Queue *queue;              /* where samples are read ahead */
    const void **inputs, **targets;            /* the current batch */
    const float *weights;      /* NULL: all 1 */
} Batches;

/* options (may be NULL: no class weights, no order, no workers) */
int batches_begin(Batches *batches, const nn_dataset *data, size_t batch_size, const nn_fit_options *options,
                  nn_error *error);
void batches_free(Batches *batches);
/* Starts a pass over batches first, first + 1, … end - 1. Where there is an order, it is that of (seed, pass). */
void batches_start(Batches *batches, uint64_t seed, int64_t pass, int64_t first, int64_t end);
/* Makes batch `step` the current one; *count is its number of samples. */
int batches_take(Batches *batches, int64_t step, int *count, nn_error *error);
/* Batches in the data, at most `most` where that is above 0. */
int64_t batches_count(const nn_dataset *data, size_t batch_size, int64_t most);

/* The batch size that is wanted, or the model's where it is 0; an error where the model has less. */
int batch_size_check(const nn_model *model, int32_t wanted, size_t *batch_size, nn_error *error);
int fit_stopped(const volatile sig_atomic_t *stop);
/* One pass of evaluate; scratch and metrics belong to the caller. */
int evaluate_pass(const nn_model *model, const void *weights, void *scratch, void *metrics, Batches *batches,
                  int64_t steps, const volatile sig_atomic_t *stop, float *result, nn_error *error);
void *scratch_new(const nn_model *model, nn_error *error);

#endif
