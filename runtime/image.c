/* image.c - a PNG or JPEG file as numbers: decoded by libpng or libjpeg, made grey or RGB, resized as Keras does.
 *
 * Example: a 64x48 photo read as 28x28x1 gives 784 values 0..255; a resized value lies between those of its four
 * neighbours. Grey is 0.299 R + 0.587 G + 0.114 B, rounded; what is transparent keeps its colour. */
#include "image.h"

#include <math.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>
#include <png.h>

enum { SIDE_LIMIT = 65535, PIXEL_LIMIT = 1 << 28 };

/* One file while it is decoded. Both libraries leave by longjmp, so all that changes lies in here. */
typedef struct Decoder {
    const char *shown;
    nn_error *error;
    nn_bytes bytes;
    size_t at;                 /* the PNG reader's place in the bytes */
    jmp_buf failed;
    unsigned char *pixels;
    size_t width, height;
    int channels;              /* of pixels: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha */
    int measure;               /* the size is wanted, and no pixels */
    png_structp png;
    png_infop info;
    struct jpeg_decompress_struct jpeg;
    struct jpeg_error_mgr jpeg_errors;
} Decoder;

static int pixels_alloc(Decoder *d) {
    if (d->width == 0 || d->height == 0 || d->width > SIDE_LIMIT || d->height > SIDE_LIMIT ||
        d->width * d->height > PIXEL_LIMIT) {
        return nn_error_set(d->error, NN_INPUT, "%s has %zu x %zu pixels, more than are read", d->shown, d->width, d->height);
    }
    if (d->measure) return 0;
    d->pixels = nn_array_alloc(d->width * d->height, (size_t)d->channels, d->error);
    return d->pixels == NULL ? NN_SYSTEM : 0;
}

/* ---- PNG ---- */

static void png_stop(png_structp png, png_const_charp message) {
    Decoder *d = png_get_error_ptr(png);
    nn_error_set(d->error, NN_INPUT, "%s is not a whole PNG: %s", d->shown, message);
    longjmp(d->failed, 1);
}

static void png_ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void png_take(png_structp png, png_bytep to, size_t length) {
    Decoder *d = png_get_io_ptr(png);
    if (length > d->bytes.length - d->at) png_error(png, "the file ends too early");
    memcpy(to, d->bytes.data + d->at, length);
    d->at += length;
}

/* Everything as 8 bits a channel: palettes become RGB, transparency an alpha channel. */
static int png_pixels(Decoder *d) {
    png_set_user_limits(d->png, SIDE_LIMIT, SIDE_LIMIT);
    png_set_read_fn(d->png, d, png_take);
    png_read_info(d->png, d->info);
    png_set_expand(d->png);
    png_set_scale_16(d->png);
    int passes = png_set_interlace_handling(d->png);
    png_read_update_info(d->png, d->info);
    d->width = png_get_image_width(d->png, d->info);
    d->height = png_get_image_height(d->png, d->info);
    d->channels = png_get_channels(d->png, d->info);
    int status = pixels_alloc(d);
    if (status != 0 || d->measure) return status;
    for (int pass = 0; pass < passes; pass++) {
        for (size_t y = 0; y < d->height; y++)
            png_read_row(d->png, d->pixels + y * d->width * (size_t)d->channels, NULL);
    }
    png_read_end(d->png, NULL);
    return 0;
}

static int png_decode(Decoder *d) {
    d->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, d, png_stop, png_ignore);
    if (d->png == NULL) return nn_error_memory(d->error);
    if (setjmp(d->failed) != 0) {
        png_destroy_read_struct(&d->png, &d->info, NULL);
        return NN_INPUT;
    }
    d->info = png_create_info_struct(d->png);
    int status = d->info == NULL ? nn_error_memory(d->error) : png_pixels(d);
    png_destroy_read_struct(&d->png, &d->info, NULL);
    return status;
}

/* ---- JPEG ---- */

static void jpeg_stop(j_common_ptr jpeg) {
    Decoder *d = jpeg->client_data;
    char message[JMSG_LENGTH_MAX];
    jpeg->err->format_message(jpeg, message);
    nn_error_set(d->error, NN_INPUT, "%s is not a whole JPEG: %s", d->shown, message);
    longjmp(d->failed, 1);
}

/* libjpeg fills up what is missing with grey and only warns. */
static void jpeg_warned(j_common_ptr jpeg, int level) {
    if (level < 0 && (jpeg->err->msg_code == JWRN_JPEG_EOF || jpeg->err->msg_code == JWRN_HIT_MARKER)) jpeg_stop(jpeg);
}

static void jpeg_silent(j_common_ptr jpeg) {
    (void)jpeg;
}

static int jpeg_pixels(Decoder *d) {
    jpeg_mem_src(&d->jpeg, d->bytes.data, (unsigned long)d->bytes.length);
    jpeg_read_header(&d->jpeg, TRUE);
    d->jpeg.out_color_space = d->jpeg.jpeg_color_space == JCS_GRAYSCALE ? JCS_GRAYSCALE : JCS_RGB;
    d->width = d->jpeg.image_width;
    d->height = d->jpeg.image_height;
    d->channels = d->jpeg.out_color_space == JCS_GRAYSCALE ? 1 : 3;
    int status = pixels_alloc(d);
    if (status != 0 || d->measure) return status;
    jpeg_start_decompress(&d->jpeg);
    while (d->jpeg.output_scanline < d->jpeg.output_height) {
        JSAMPROW row = d->pixels + d->jpeg.output_scanline * d->width * (size_t)d->channels;
        jpeg_read_scanlines(&d->jpeg, &row, 1);
    }
    jpeg_finish_decompress(&d->jpeg);
    return 0;
}

static int jpeg_decode(Decoder *d) {
    d->jpeg.err = jpeg_std_error(&d->jpeg_errors);
    d->jpeg_errors.error_exit = jpeg_stop;
    d->jpeg_errors.emit_message = jpeg_warned;
    d->jpeg_errors.output_message = jpeg_silent;
    d->jpeg.client_data = d;
    if (setjmp(d->failed) != 0) {
        jpeg_destroy_decompress(&d->jpeg);
        return NN_INPUT;
    }
    jpeg_create_decompress(&d->jpeg);
    int status = jpeg_pixels(d);
    jpeg_destroy_decompress(&d->jpeg);
    return status;
}

static int decode(Decoder *d, const char *path, nn_error *error) {
    static const unsigned char png[4] = { 0x89, 'P', 'N', 'G' }, jpeg[3] = { 0xff, 0xd8, 0xff };
    d->shown = path;
    d->error = error;
    int status = nn_file_read(path, &d->bytes, error);
    if (status != 0) return status;
    if (d->bytes.length > 4 && memcmp(d->bytes.data, png, 4) == 0) status = png_decode(d);
    else if (d->bytes.length > 3 && memcmp(d->bytes.data, jpeg, 3) == 0) status = jpeg_decode(d);
    else status = nn_error_set(error, NN_INPUT, "%s is neither PNG nor JPEG", path);
    nn_bytes_free(&d->bytes);
    return status;
}

/* ---- colours and size ---- */

/* A pixel as the wanted channels. */
static void pixel_convert(const unsigned char *from, int has, int wants, float *to) {
    int colours = has >= 3 ? 3 : 1, alpha = has == 2 || has == 4;
    for (int c = 0; c < 3 && c < wants; c++) to[c] = (float)from[colours == 3 ? c : 0];
    if (wants == 1 && colours == 3) {
        to[0] = (float)((19595u * from[0] + 38470u * from[1] + 7471u * from[2] + 0x8000u) >> 16);
    }
    if (wants == 4) to[3] = alpha ? (float)from[has - 1] : 255.0f;
}

/* Where a position of the result falls between pixels lower and upper of the source. */
typedef struct Between { size_t lower, upper; float part; } Between;

static Between between(int32_t at, int32_t wanted, size_t size, int nearest) {
    double place = (at + 0.5) * (double)size / wanted, low = floor(nearest ? place : place - 0.5);
    Between b = { low < 0 ? 0 : (size_t)low, low < 0 ? 0 : (size_t)low + 1, (float)(place - 0.5 - low) };
    if (b.lower >= size) b.lower = size - 1;
    if (b.upper >= size) b.upper = size - 1;
    if (nearest) b.upper = b.lower, b.part = 0;
    return b;
}

static void resize(const Decoder *d, const ImageShape *shape, float *values) {
    size_t width = d->width, has = (size_t)d->channels;
    for (int32_t y = 0; y < shape->height; y++) {
        Between v = between(y, shape->height, d->height, shape->nearest);
        for (int32_t x = 0; x < shape->width; x++, values += shape->channels) {
            Between h = between(x, shape->width, width, shape->nearest);
            float corner[4][4];
            const size_t at[4] = { v.lower * width + h.lower, v.lower * width + h.upper, v.upper * width + h.lower,
                                   v.upper * width + h.upper };
            for (int i = 0; i < 4; i++) pixel_convert(d->pixels + at[i] * has, d->channels, shape->channels, corner[i]);
            for (int c = 0; c < shape->channels; c++) {
                float above = corner[0][c] + (corner[1][c] - corner[0][c]) * h.part;
                float below = corner[2][c] + (corner[3][c] - corner[2][c]) * h.part;
                values[c] = above + (below - above) * v.part;
            }
        }
    }
}

int image_read(const char *path, const ImageShape *shape, float *values, nn_error *error) {
    Decoder *d = nn_array_alloc(1, sizeof *d, error);
    if (d == NULL) return NN_SYSTEM;
    int status = decode(d, path, error);
    if (status == 0) resize(d, shape, values);
    free(d->pixels);
    free(d);
    return status;
}

int image_measure(const char *path, ImageShape *shape, nn_error *error) {
    Decoder *d = nn_array_alloc(1, sizeof *d, error);
    if (d == NULL) return NN_SYSTEM;
    d->measure = 1;
    int status = decode(d, path, error);
    shape->height = (int32_t)d->height;
    shape->width = (int32_t)d->width;
    shape->channels = d->channels == 2 ? 1 : d->channels;
    free(d);
    return status;
}
