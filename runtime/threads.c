/* threads.c - a pool of threads that share the steps of JIT-run code.
 *
 * Example: nn_pool_share(pool, 32, 6, task, context) of two threads has the caller make [0, 16) and the other [16, 32).
 * A step takes tens of microseconds, waking a sleeping thread about as long: so a thread that has nothing to do looks out
 * for the next step a while before it sleeps. */
#if defined(__linux__)
#define _GNU_SOURCE                     /* sched_getaffinity */
#endif
#include "threads.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

enum { LOOKS = 4000 };                  /* before sleeping: some tens of microseconds */

typedef struct Worker { nn_pool *pool; pthread_t thread; int number; } Worker;

struct nn_pool {
    /* The shared step; written by the caller before the round is. */
    void (*task)(const void *context, int begin, int end);
    const void *context;
    int count, parts;
    atomic_uint round;                  /* how many steps were shared so far */
    atomic_int running;                 /* workers that have not finished this round */
    atomic_int sleepers;
    atomic_bool ends;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    int threads;
    Worker workers[];                   /* threads - 1 */
};

static void run_part(const nn_pool *pool, int part) {
    int begin = (int)((int64_t)pool->count * part / pool->parts);
    int end = (int)((int64_t)pool->count * (part + 1) / pool->parts);
    pool->task(pool->context, begin, end);
}

static void rest(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    sched_yield();
#endif
}

/* The next round's number, or the same one if the pool ends. */
static unsigned next_round(nn_pool *pool, unsigned round) {
    for (int looks = 0; looks < LOOKS; looks++) {
        if (atomic_load_explicit(&pool->round, memory_order_acquire) != round) return round + 1;
        rest();
    }
    pthread_mutex_lock(&pool->lock);
    atomic_fetch_add(&pool->sleepers, 1);
    while (atomic_load(&pool->round) == round && !atomic_load(&pool->ends)) pthread_cond_wait(&pool->wake, &pool->lock);
    atomic_fetch_sub(&pool->sleepers, 1);
    bool ends = atomic_load(&pool->round) == round;
    pthread_mutex_unlock(&pool->lock);
    return ends ? round : round + 1;
}

static void *worker_run(void *given) {
    Worker *worker = given;
    nn_pool *pool = worker->pool;
    for (unsigned round = 0, next; (next = next_round(pool, round)) != round; round = next) {
        if (worker->number < pool->parts) run_part(pool, worker->number);
        atomic_fetch_sub_explicit(&pool->running, 1, memory_order_release);
    }
    return NULL;
}

/* Ends the first `count` workers. */
static void end_workers(nn_pool *pool, int count) {
    pthread_mutex_lock(&pool->lock);
    atomic_store(&pool->ends, true);
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->lock);
    for (int i = 0; i < count; i++) pthread_join(pool->workers[i].thread, NULL);
    pthread_cond_destroy(&pool->wake);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}

nn_pool *nn_pool_new(int threads) {
    nn_pool *pool = calloc(1, sizeof *pool + (size_t)(threads - 1) * sizeof *pool->workers);
    if (pool == NULL) return NULL;
    pool->threads = threads;
    if (pthread_mutex_init(&pool->lock, NULL) != 0) {
        free(pool);
        return NULL;
    }
    if (pthread_cond_init(&pool->wake, NULL) != 0) {
        pthread_mutex_destroy(&pool->lock);
        free(pool);
        return NULL;
    }
    for (int i = 0; i < threads - 1; i++) {
        pool->workers[i] = (Worker){ .pool = pool, .number = i + 1 };
        if (pthread_create(&pool->workers[i].thread, NULL, worker_run, &pool->workers[i]) == 0) continue;
        end_workers(pool, i);
        return NULL;
    }
    return pool;
}

void nn_pool_free(nn_pool *pool) {
    if (pool != NULL) end_workers(pool, pool->threads - 1);
}

void nn_pool_share(nn_pool *pool, int count, int grain, void (*task)(const void *context, int begin, int end),
                   const void *context) {
    int parts = count / grain < pool->threads ? count / grain : pool->threads;
    if (parts < 2) {
        task(context, 0, count);
        return;
    }
    pool->task = task;
    pool->context = context;
    pool->count = count;
    pool->parts = parts;
    atomic_store_explicit(&pool->running, pool->threads - 1, memory_order_relaxed);
    atomic_fetch_add(&pool->round, 1);
    if (atomic_load(&pool->sleepers) > 0) {
        pthread_mutex_lock(&pool->lock);
        pthread_cond_broadcast(&pool->wake);
        pthread_mutex_unlock(&pool->lock);
    }
    run_part(pool, 0);
    for (int looks = 0; atomic_load_explicit(&pool->running, memory_order_acquire) > 0; looks++) {
        if (looks < LOOKS) rest();
        else sched_yield();             /* its thread may wait for this processor */
    }
}

int nn_processors(void) {
#if defined(__linux__)
    cpu_set_t set;                      /* taskset may leave fewer than the machine has */
    CPU_ZERO(&set);
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
#else
    int count = (int)sysconf(_SC_NPROCESSORS_ONLN);
#endif
    return count > 0 ? count : 1;
}
