/* drive.h - runs any emitted model on made-up data and writes every number it gives. */
#ifndef DRIVE_H
#define DRIVE_H

#include "../runtime/nn_model.h"

#include <stdio.h>

/* A few training steps of different sizes, evaluation, prediction and the trained weights: one line "name bits" a number,
 * the bits as 8 hexadecimal digits. Returns nonzero when memory ran out. */
int drive(const nn_model *model, FILE *out);
/* Element i of argument `argument`, sample by sample: what drive feeds. */
float drive_value(int argument, size_t i);
int drive_class(int argument, size_t i, int classes);

#endif
