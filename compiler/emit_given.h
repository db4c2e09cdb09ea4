/* emit_given.h - what emit_product.c and emit_task.c need of emit_given.c: the context of a function of their own. */
#ifndef NNC_EMIT_GIVEN_H
#define NNC_EMIT_GIVEN_H

#include "emit.h"

typedef struct GivenName { const char *type, *name, *value; } GivenName;     /* value: what the call passes */
typedef struct Given { ARRAY(GivenName) list; } Given;

/* The name stands in the text, not as a member of something. */
bool given_mentions(const char *text, const char *name);
/* Everything in the program's function that the text names; of the counters i0, i1, … the first `outer`. */
Given given_find(Routine *r, const char *text, int outer);
void given_struct(Buffer *out, const Given *names, const char *function);     /* its declaration */
/* The function's first lines: each name again, from the context. */
void given_open(const Routine *r, Buffer *out, const Given *names, const char *function);
const char *given_pass(const Routine *r, const Given *names, const char *function);   /* the context, "NULL" if it is empty */

#endif
