/* callbacks.h - what the files of callbacks share. Internal to runtime/. */
#ifndef NN_CALLBACKS_H
#define NN_CALLBACKS_H

#include "nn.h"

/* The numbers of a callback that watches a value; EXTRA is its own. */
enum callback_number { BEST, WAIT, HAS_BEST, EXTRA };

/* Takes the context, also when it fails. */
nn_callback *callback_new(const char *name, void *context, void (*free_context)(void *), nn_error *error);
/* A message to the user, where the callback is verbose. */
void callback_say(const nn_fit_state *state, int verbose, const char *format, ...) NN_PRINTF(3, 4);

int monitor_copy(nn_monitor *monitor);         /* its name; nonzero: no memory */
/* The value of this epoch; 0 where there is none. */
int monitor_value(const nn_monitor *monitor, const nn_fit_state *state, double *value);
/* Whether the value is better than the callback's best; without a best it is. */
int monitor_improves(const nn_callback *callback, const nn_monitor *monitor, double value);
void monitor_best(nn_callback *callback, double value);

#endif
