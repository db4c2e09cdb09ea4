/* bake.h - whether a model predicts the same with its weights baked in. */
#ifndef BAKE_H
#define BAKE_H

#include "../compiler/nnc.h"

/* False, with a message, if not, or if nnc refuses the file. names, unless NULL: of the weights that are baked in. */
bool bake_agrees(const char *path, Buffer *names);

#endif
