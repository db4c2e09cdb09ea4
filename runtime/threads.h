/* threads.h - a pool of threads that share the steps of JIT-run code (threads.c). */
#ifndef NN_THREADS_H
#define NN_THREADS_H

typedef struct nn_pool nn_pool;

/* A pool of so many threads, the caller's own among them; NULL: no memory, or the system has no more threads. */
nn_pool *nn_pool_new(int threads);
void nn_pool_free(nn_pool *pool);       /* NULL is no pool */
/* Calls task(context, begin, end) for runs that together are [0, count), of at least grain each, at once; returns when all
 * are done. One caller at a time. */
void nn_pool_share(nn_pool *pool, int count, int grain, void (*task)(const void *context, int begin, int end),
                   const void *context);
int nn_processors(void);                /* how many threads this machine runs at once, at least 1 */

#endif
