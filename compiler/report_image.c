/* report_image.c - numbers as an image within a page: a BMP file in base64, a pixel a number.
 *
 * BMP needs no compression, so the same numbers are the same bytes everywhere. Example: a 2 x 2 kernel is an <img> of 70 bytes
 * that the page shows 36 times as large. */
#include "report.h"

#include <math.h>
#include <stdlib.h>

enum { BMP_HEAD = 54 };

static void put_base64(nn_text *text, const unsigned char *bytes, size_t length) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < length; i += 3) {
        size_t rest = length - i;
        unsigned bits = (unsigned)bytes[i] << 16 | (rest > 1 ? (unsigned)bytes[i + 1] << 8 : 0) | (rest > 2 ? bytes[i + 2] : 0);
        char four[5] = { digits[bits >> 18], digits[bits >> 12 & 63], rest > 1 ? digits[bits >> 6 & 63] : '=',
                         rest > 2 ? digits[bits & 63] : '=', '\0' };
        nn_text_add(text, four);
    }
}

static void put_little_endian(unsigned char *at, size_t value, int bytes) {
    for (int i = 0; i < bytes; i++) at[i] = (unsigned char)(value >> 8 * i);
}

static unsigned char shade(double share) {
    return (unsigned char)(share <= 0 ? 255 : share >= 1 ? 0 : 255.5 - 255 * share);
}

/* Blue, green, red; what is no number is yellow. */
static void colour_of(const Picture *picture, float value, unsigned char *pixel) {
    double span = (double)picture->largest - (double)picture->least;
    pixel[0] = 0;
    pixel[1] = pixel[2] = 255;
    if (!isfinite(value)) return;
    if (picture->colours == COLOURS_GREY) {
        pixel[0] = pixel[1] = pixel[2] = shade(span > 0 ? ((double)value - (double)picture->least) / span : 0);
        return;
    }
    double share = picture->largest > 0 ? fabs((double)value) / (double)picture->largest : 0;
    pixel[0] = value < 0 ? 255 : shade(share);
    pixel[1] = shade(share);
    pixel[2] = value < 0 ? shade(share) : 255;
}

void report_picture(nn_text *text, const Picture *picture, const char *title) {
    size_t row_bytes = (3 * picture->width + 3) / 4 * 4, size = BMP_HEAD + row_bytes * picture->height;
    unsigned char *file = calloc(size, 1);
    if (file == NULL) {
        text->failed = 1;
        return;
    }
    file[0] = 'B';
    file[1] = 'M';
    put_little_endian(file + 2, size, 4);
    put_little_endian(file + 10, BMP_HEAD, 4);
    put_little_endian(file + 14, BMP_HEAD - 14, 4);
    put_little_endian(file + 18, picture->width, 4);
    put_little_endian(file + 22, picture->height, 4);
    put_little_endian(file + 26, 1, 2);                     /* planes */
    put_little_endian(file + 28, 24, 2);                    /* bits a pixel */
    put_little_endian(file + 34, row_bytes * picture->height, 4);
    for (size_t y = 0; y < picture->height; y++)            /* the last row first */
        for (size_t x = 0; x < picture->width; x++)
            colour_of(picture, picture->values[(picture->height - 1 - y) * picture->row + x * picture->column],
                      file + BMP_HEAD + y * row_bytes + 3 * x);
    nn_text_format(text, "<img width=\"%zu\" height=\"%zu\" alt=\"\" title=\"%s\" src=\"data:image/bmp;base64,",
                   picture->width * picture->across, picture->height * picture->down, title);
    put_base64(text, file, size);
    nn_text_add(text, "\">");
    free(file);
}
