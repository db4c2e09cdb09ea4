/* builtin.h - checks that the builtin functions share. */
#ifndef NNC_BUILTIN_H
#define NNC_BUILTIN_H

#include "elaborate.h"

/* True for a tensor; otherwise an error that says what needs one. */
bool builtin_tensor(Elaboration *e, Loc loc, const Value *value, const char *what);
/* An axis of a tensor of this shape with `extra` more axes, counted with the batch; false after an error. */
bool builtin_axis(Elaboration *e, Loc loc, const Value *value, const Shape *shape, int extra, int *axis);

#endif
