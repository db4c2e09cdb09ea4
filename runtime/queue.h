/* queue.h - batches made ahead of their use, by threads or processes (queue.c). Internal to runtime/. */
#ifndef NN_QUEUE_H
#define NN_QUEUE_H

#include "nn.h"

typedef struct Queue Queue;

/* Makes batch `step` in slot; called by several workers at once, for different steps. */
typedef int queue_fill(const void *context, int64_t step, char *slot, nn_error *error);

typedef struct QueueOptions {
    int workers, processes;    /* processes nonzero: workers are processes, else threads */
    int slots;                 /* batches ahead */
    size_t slot_bytes;
    queue_fill *fill;
    const void *context;
} QueueOptions;

/* Memory of whole zeroed pages that worker processes see too; NULL and an error when there is none. */
void *queue_memory(size_t bytes, nn_error *error);
void queue_memory_free(void *memory, size_t bytes);

Queue *queue_new(const QueueOptions *options, nn_error *error);
/* The next steps to be taken: first, first + 1, … end - 1. Between passes only: all steps of the last were taken. */
void queue_start(Queue *queue, int64_t first, int64_t end);
/* Waits for the next step's batch. The slot stays as it is until the next call. An error of the worker comes back here. */
int queue_take(Queue *queue, int64_t step, char **slot, nn_error *error);
void queue_free(Queue *queue);

#endif
