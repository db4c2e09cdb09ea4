/* test_images.c - images(folder): what PNG and JPEG files hold, made grey or RGB, resized; classes, order, damage.
 *
 * The files are written by libpng and libjpeg in a folder under /tmp; the numbers of the resized image are Keras'
 * (keras.ops.image.resize on JAX). */
#include "suites.h"

#include "../runtime/image.h"

#include <CUnit/CUnit.h>
#include <jpeglib.h>
#include <math.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static int suite_begin(void) {
    strcpy(folder, "/tmp/nn_images_XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int suite_end(void) {
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static const char *place(const char *name) {
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void write_png(const char *name, int width, int height, png_uint_32 format, const void *pixels) {
    png_image image = { .version = PNG_IMAGE_VERSION, .width = (png_uint_32)width, .height = (png_uint_32)height,
                        .format = format };
    CU_ASSERT_TRUE_FATAL(png_image_write_to_file(&image, place(name), 0, pixels, 0, NULL));
}

static void write_jpeg(const char *name, int width, int height, int channels, const unsigned char *pixels) {
    struct jpeg_compress_struct jpeg;
    struct jpeg_error_mgr errors;
    FILE *file = fopen(place(name), "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    jpeg_stdio_dest(&jpeg, file);
    jpeg.image_width = (JDIMENSION)width;
    jpeg.image_height = (JDIMENSION)height;
    jpeg.input_components = channels;
    jpeg.in_color_space = channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 100, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW row = (JSAMPROW)(uintptr_t)(pixels + jpeg.next_scanline * (size_t)width * (size_t)channels);
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    fclose(file);
}

static int read_image(const char *name, ImageShape shape, float *values) {
    nn_error error = {0};
    int status = image_read(place(name), &shape, values, &error);
    CU_ASSERT_EQUAL(status != 0, error.message != NULL);
    nn_error_clear(&error);
    return status;
}

/* ---- pixels ---- */

static void test_kinds(void) {
    static const unsigned char rgba[] = {10, 20, 30, 40, 50, 60, 70, 80, 255, 0, 128, 0};    /* 3 x 1 */
    static const unsigned char rgb[] = {10, 20, 30, 50, 60, 70, 255, 0, 128}, grey[] = {0, 100, 255};
    static const png_uint_16 sixteen[] = {0, 100 * 257, 65535};
    float values[12];
    write_png("rgba.png", 3, 1, PNG_FORMAT_RGBA, rgba);
    write_png("grey.png", 3, 1, PNG_FORMAT_GRAY, grey);
    write_png("linear.png", 3, 1, PNG_FORMAT_LINEAR_Y, sixteen);
    write_jpeg("grey.jpg", 3, 1, 1, grey);
    CU_ASSERT_EQUAL(read_image("rgba.png", (ImageShape){1, 3, 4, 0}, values), 0);
    for (int i = 0; i < 12; i++) CU_ASSERT_EQUAL(values[i], rgba[i]);
    CU_ASSERT_EQUAL(read_image("rgba.png", (ImageShape){1, 3, 3, 0}, values), 0);
    for (int i = 0; i < 9; i++) CU_ASSERT_EQUAL(values[i], rgb[i]);
    CU_ASSERT_EQUAL(read_image("rgba.png", (ImageShape){1, 3, 1, 0}, values), 0);
    for (int i = 0; i < 3; i++)
        CU_ASSERT_DOUBLE_EQUAL(values[i], 0.299 * rgb[3 * i] + 0.587 * rgb[3 * i + 1] + 0.114 * rgb[3 * i + 2], 0.5001);
    CU_ASSERT_EQUAL(read_image("grey.png", (ImageShape){1, 3, 3, 0}, values), 0);
    for (int i = 0; i < 9; i++) CU_ASSERT_EQUAL(values[i], grey[i / 3]);
    CU_ASSERT_EQUAL(read_image("grey.jpg", (ImageShape){1, 3, 1, 0}, values), 0);
    for (int i = 0; i < 3; i++) CU_ASSERT_DOUBLE_EQUAL(values[i], grey[i], 2);
    CU_ASSERT_EQUAL(read_image("linear.png", (ImageShape){1, 3, 1, 0}, values), 0);
    for (int i = 0; i < 3; i++) CU_ASSERT_EQUAL(values[i], grey[i]);
    ImageShape shape;
    nn_error error = {0};
    CU_ASSERT_EQUAL(image_measure(place("rgba.png"), &shape, &error), 0);
    CU_ASSERT_TRUE(shape.height == 1 && shape.width == 3 && shape.channels == 4);
}

static void test_resize(void) {
    static const unsigned char x[] = {0, 40, 80, 120, 160, 200};      /* 2 rows of 3 */
    static const float bilinear[] = {0, 10, 30, 50, 70, 80};
    static const float nearest[] = {0, 80, 120, 200};
    float values[18];
    write_png("steps.png", 3, 2, PNG_FORMAT_GRAY, x);
    /* keras.ops.image.resize(x, (3, 6)): the middle row lies halfway. */
    CU_ASSERT_EQUAL(read_image("steps.png", (ImageShape){3, 6, 1, 0}, values), 0);
    for (int i = 0; i < 18; i++) CU_ASSERT_DOUBLE_EQUAL(values[i], bilinear[i % 6] + 60.0f * (float)(i / 6), 1e-4);
    CU_ASSERT_EQUAL(read_image("steps.png", (ImageShape){2, 2, 1, 1}, values), 0);
    for (int i = 0; i < 4; i++) CU_ASSERT_EQUAL(values[i], nearest[i]);
}

/* ---- damage: any bytes give numbers or an error ---- */

static void try_bytes(const unsigned char *bytes, size_t length) {
    float values[27];
    FILE *file = fopen(place("damaged"), "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fwrite(bytes, 1, length, file);
    fclose(file);
    read_image("damaged", (ImageShape){3, 3, 3, 0}, values);
}

static void damage(const char *name) {
    nn_bytes bytes = {0};
    nn_error error = {0};
    CU_ASSERT_EQUAL_FATAL(nn_file_read(place(name), &bytes, &error), 0);
    for (size_t length = 0; length < bytes.length; length += 1 + length / 16) try_bytes(bytes.data, length);
    for (size_t i = 0; i < bytes.length; i += 1 + i / 24) {
        unsigned char kept = bytes.data[i];
        bytes.data[i] ^= (unsigned char)(1u << i % 8);
        try_bytes(bytes.data, bytes.length);
        bytes.data[i] = 0xff;
        try_bytes(bytes.data, bytes.length);
        bytes.data[i] = kept;
    }
    nn_bytes_free(&bytes);
}

static void test_damage(void) {
    unsigned char pixels[5 * 7 * 3];
    for (size_t i = 0; i < sizeof pixels; i++) pixels[i] = (unsigned char)(i * 37 + 11);
    write_png("whole.png", 7, 5, PNG_FORMAT_RGB, pixels);
    write_jpeg("whole.jpg", 7, 5, 3, pixels);
    damage("whole.png");
    damage("whole.jpg");
    float values[3];
    try_bytes((const unsigned char *)"hello", 5);
    CU_ASSERT_EQUAL(read_image("damaged", (ImageShape){1, 1, 3, 0}, values), NN_INPUT);
    CU_ASSERT_EQUAL(read_image("nowhere.png", (ImageShape){1, 1, 3, 0}, values), NN_INPUT);
}

/* ---- folders ---- */

static void make_folder(void) {
    static const unsigned char dark[] = {1, 2, 3, 4}, light[] = {201, 202, 203, 204};
    mkdir(place("pets"), 0700);
    mkdir(place("pets/cat"), 0700);
    mkdir(place("pets/dog"), 0700);
    write_png("pets/cat/b.png", 2, 2, PNG_FORMAT_GRAY, dark);
    write_jpeg("pets/cat/a.JPG", 2, 2, 1, dark);
    write_png("pets/dog/.hidden.png", 2, 2, PNG_FORMAT_GRAY, light);
    write_png("pets/dog/c.png", 2, 2, PNG_FORMAT_GRAY, light);
    FILE *file = fopen(place("pets/dog/notes.txt"), "w");
    if (file != NULL) fclose(file);
}

static void test_folders(void) {
    nn_error error = {0};
    nn_image_options options = {.channels = 1};
    make_folder();
    nn_dataset *data = nn_data_images(place("pets"), &options, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_EQUAL(data->count, 3);
    CU_ASSERT_EQUAL(data->inputs[0].size, 4);
    const int32_t *classes = data->targets[0].values;
    CU_ASSERT_TRUE(classes[0] == 0 && classes[1] == 0 && classes[2] == 1);
    CU_ASSERT_STRING_EQUAL(data->targets[0].class_names[1], "dog");
    CU_ASSERT_EQUAL(((const float *)data->inputs[0].values)[4], 1);
    CU_ASSERT_EQUAL(((const float *)data->inputs[0].values)[8], 201);
    nn_dataset_free(data);

    const char *const names[] = {"dog", "cat"}, *const wrong[] = {"dog", "bird"};
    options = (nn_image_options){.height = 3, .width = 3, .channels = 3, .class_names = names, .class_count = 2,
                                 .labels = NN_LABELS_ONE_HOT, .shuffle = 1, .seed = 5, .stream = 1};
    data = nn_data_images(place("pets"), &options, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_EQUAL(data->inputs[0].size, 27);
    CU_ASSERT_PTR_NULL(data->inputs[0].values);
    const float *one_hot = data->targets[0].values;
    float dogs = 0, cats = 0;
    for (int i = 0; i < 3; i++) dogs += one_hot[2 * i], cats += one_hot[2 * i + 1];
    CU_ASSERT_TRUE(dogs == 1 && cats == 2);
    nn_dataset_free(data);

    options = (nn_image_options){0};
    data = nn_data_images(place("pets/cat"), &options, &error);      /* no sub-folders: no target */
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_TRUE(data->count == 2 && data->target_count == 0);
    nn_dataset_free(data);

    options.class_names = wrong;
    options.class_count = 2;
    CU_ASSERT_PTR_NULL(nn_data_images(place("pets"), &options, &error));
    CU_ASSERT_PTR_NOT_NULL(error.message);
    nn_error_clear(&error);
    CU_ASSERT_EQUAL(symlink("/etc", place("pets/etc")), 0);
    options = (nn_image_options){0};
    CU_ASSERT_PTR_NULL(nn_data_images(place("pets"), &options, &error));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "link"));
    nn_error_clear(&error);
}

int test_images_register(void) {
    CU_pSuite suite = CU_add_suite("images", suite_begin, suite_end);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "grey, RGB, alpha, 16 bits", test_kinds)) return 1;
    if (!CU_add_test(suite, "another size", test_resize)) return 1;
    if (!CU_add_test(suite, "damaged files", test_damage)) return 1;
    if (!CU_add_test(suite, "folders and classes", test_folders)) return 1;
    return 0;
}
