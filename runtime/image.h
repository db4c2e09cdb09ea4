/* image.h - pixels of an image file. */
#ifndef IMAGE_H
#define IMAGE_H

#include "nn.h"

/* Reads a PNG or JPEG, told by its content, and writes height * width * channels values 0..255: 1 channel is grey, 3 are
 * RGB, 4 are RGB and alpha. Of another size it is resized: bilinear between the centres of pixels, or the nearest one. */
typedef struct ImageShape { int32_t height, width; int channels, nearest; } ImageShape;
int image_read(const char *path, const ImageShape *shape, float *values, nn_error *error);
/* The size alone, and whether it is grey (1), RGB (3) or RGB and alpha (4). */
int image_measure(const char *path, ImageShape *shape, nn_error *error);

#endif
