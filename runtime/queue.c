/* queue.c - batches made ahead of their use: a ring of slots in shared memory, filled by threads or by processes.
 *
 * Example: 2 workers, 10 slots. While step 4 trains, the workers make steps 5 to 13, each in slot step % 10; the one that
 * takes step 5 gives step 4's slot free. The order of the steps is the taker's, whoever fills them, so the workers change
 * no number. Errors of a worker cannot cross to another process: a slot is marked as failed and the taker fills it again
 * itself, which brings the message. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE            /* MAP_ANONYMOUS, robust mutexes */
#endif
#include "queue.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum slot_state { SLOT_FREE, SLOT_FILLED, SLOT_FAILED };

/* What all workers see. */
typedef struct Shared {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int64_t taken;             /* steps below this are done with */
    int64_t claimed, end;      /* the next step to be filled, and where to stop */
    int quit;
    unsigned char state[];     /* of each slot: enum slot_state */
} Shared;

struct Queue {
    QueueOptions options;
    Shared *shared;
    char *slots;
    size_t shared_bytes, slots_bytes;
    pthread_t *threads;
    pid_t *processes;
    int started;
};

void *queue_memory(size_t bytes, nn_error *error) {
    void *memory = mmap(NULL, bytes > 0 ? bytes : 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED) return memory;
    nn_error_memory(error);
    return NULL;
}

void queue_memory_free(void *memory, size_t bytes) {
    if (memory != NULL) munmap(memory, bytes > 0 ? bytes : 1);
}

/* A worker process that was killed may have held the lock; what it guards stays consistent, so it is taken over. */
static void lock_take(Shared *shared) {
    if (pthread_mutex_lock(&shared->lock) == EOWNERDEAD) pthread_mutex_consistent(&shared->lock);
}

static void work(Queue *queue) {
    Shared *shared = queue->shared;
    const QueueOptions *options = &queue->options;
    lock_take(shared);
    for (;;) {
        while (!shared->quit && (shared->claimed >= shared->end || shared->claimed >= shared->taken + options->slots))
            if (pthread_cond_wait(&shared->changed, &shared->lock) == EOWNERDEAD) pthread_mutex_consistent(&shared->lock);
        if (shared->quit) break;
        int64_t step = shared->claimed++;
        size_t slot = (size_t)(step % options->slots);
        pthread_mutex_unlock(&shared->lock);
        nn_error error = {0};
        int failed = options->fill(options->context, step, queue->slots + slot * options->slot_bytes, &error);
        nn_error_clear(&error);
        lock_take(shared);
        shared->state[slot] = failed ? SLOT_FAILED : SLOT_FILLED;
        pthread_cond_broadcast(&shared->changed);
    }
    pthread_mutex_unlock(&shared->lock);
}

static void *thread_main(void *queue) {
    work(queue);
    return NULL;
}

static int worker_start(Queue *queue) {
    if (!queue->options.processes) {
        if (pthread_create(&queue->threads[queue->started], NULL, thread_main, queue) != 0) return 1;
        queue->started++;
        return 0;
    }
    pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) {
        signal(SIGINT, SIG_IGN);       /* the parent decides when to stop */
        work(queue);
        _exit(0);
    }
    queue->processes[queue->started++] = child;
    return 0;
}

static int shared_init(Shared *shared) {
    pthread_mutexattr_t mutex;
    pthread_condattr_t condition;
    int failed = pthread_mutexattr_init(&mutex) || pthread_mutexattr_setpshared(&mutex, PTHREAD_PROCESS_SHARED) ||
                 pthread_mutexattr_setrobust(&mutex, PTHREAD_MUTEX_ROBUST) ||
                 pthread_mutex_init(&shared->lock, &mutex) || pthread_condattr_init(&condition) ||
                 pthread_condattr_setpshared(&condition, PTHREAD_PROCESS_SHARED) ||
                 pthread_cond_init(&shared->changed, &condition);
    return failed;
}

Queue *queue_new(const QueueOptions *options, nn_error *error) {
    Queue *queue = nn_array_alloc(1, sizeof *queue, error);
    if (queue == NULL) return NULL;
    size_t slots = (size_t)options->slots, workers = (size_t)options->workers;
    queue->options = *options;
    if (options->slot_bytes > SIZE_MAX / 2 / slots) {
        nn_error_memory(error);
        free(queue);
        return NULL;
    }
    queue->shared_bytes = sizeof(Shared) + slots;
    queue->slots_bytes = slots * options->slot_bytes;
    queue->shared = queue_memory(queue->shared_bytes, error);
    queue->slots = queue_memory(queue->slots_bytes, error);
    queue->threads = nn_array_alloc(workers, sizeof *queue->threads, error);
    queue->processes = nn_array_alloc(workers, sizeof *queue->processes, error);
    int ready = queue->shared != NULL && queue->slots != NULL && queue->threads != NULL && queue->processes != NULL &&
                shared_init(queue->shared) == 0;
    while (ready && queue->started < options->workers && worker_start(queue) == 0) continue;
    if (queue->started == options->workers) return queue;
    nn_error_set(error, NN_SYSTEM, "worker %d of %d cannot be started", queue->started + 1, options->workers);
    queue_free(queue);
    return NULL;
}

void queue_free(Queue *queue) {
    if (queue == NULL) return;
    if (queue->started > 0) {
        lock_take(queue->shared);
        queue->shared->quit = 1;
        pthread_cond_broadcast(&queue->shared->changed);
        pthread_mutex_unlock(&queue->shared->lock);
    }
    for (int i = 0; i < queue->started; i++) {
        if (queue->options.processes) waitpid(queue->processes[i], NULL, 0);
        else pthread_join(queue->threads[i], NULL);
    }
    queue_memory_free(queue->slots, queue->slots_bytes);
    queue_memory_free(queue->shared, queue->shared_bytes);
    free(queue->threads);
    free(queue->processes);
    free(queue);
}

void queue_start(Queue *queue, int64_t first, int64_t end) {
    Shared *shared = queue->shared;
    lock_take(shared);
    shared->taken = shared->claimed = first;
    shared->end = end;
    memset(shared->state, SLOT_FREE, (size_t)queue->options.slots);
    pthread_cond_broadcast(&shared->changed);
    pthread_mutex_unlock(&shared->lock);
}

/* A worker process that is gone will never fill what it claimed. */
static int worker_lost(Queue *queue) {
    for (int i = 0; queue->options.processes && i < queue->started; i++) {
        int status;
        if (waitpid(queue->processes[i], &status, WNOHANG) == 0) continue;
        queue->processes[i] = queue->processes[--queue->started];
        return 1;
    }
    return 0;
}

/* Waits a second at most, with the lock held. */
static void wait_changed(Shared *shared) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec++;
    if (pthread_cond_timedwait(&shared->changed, &shared->lock, &until) == EOWNERDEAD)
        pthread_mutex_consistent(&shared->lock);
}

int queue_take(Queue *queue, int64_t step, char **slot, nn_error *error) {
    Shared *shared = queue->shared;
    size_t at = (size_t)(step % queue->options.slots);
    int lost = 0;
    lock_take(shared);
    if (step > shared->taken) {
        shared->state[shared->taken % queue->options.slots] = SLOT_FREE;
        shared->taken = step;
        pthread_cond_broadcast(&shared->changed);
    }
    while (shared->state[at] == SLOT_FREE && !lost) {
        wait_changed(shared);
        lost = worker_lost(queue);
    }
    int state = shared->state[at];
    pthread_mutex_unlock(&shared->lock);
    *slot = queue->slots + at * queue->options.slot_bytes;
    if (state == SLOT_FREE) return nn_error_set(error, NN_SYSTEM, "a worker process ended before its batch was read");
    return state == SLOT_FAILED ? queue->options.fill(queue->options.context, step, *slot, error) : 0;
}
