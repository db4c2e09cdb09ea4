/* test_picture.c - what `nnc graph` draws: every layer once, by name; boxes that do not overlap, edges that lead on.
 *
 * The pictures are read back as text: rectangles with their classes, names, paths. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64];

static int make_folder(void) {
    strcpy(folder, "/tmp/nn_picture_XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void) {
    char *command = NULL;
    int failed = asprintf(&command, "rm -rf %s", folder) < 0 || system(command) != 0;
    free(command);
    return failed;
}

/* The picture of a model's file as text, NULL if nnc failed; the caller frees it. */
static char *picture_of(const char *path) {
    char *command = NULL, *output = NULL;
    nn_bytes bytes = {0};
    nn_error error = {0};
    if (asprintf(&output, "%s/picture.svg", folder) < 0 ||
        asprintf(&command, NNC_PATH " graph %s --allow-path -o %s 2>/dev/null", path, output) < 0) return NULL;
    int status = system(command);
    char *text = NULL;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && nn_file_read(output, &bytes, &error) == 0)
        text = strndup((const char *)bytes.data, bytes.length);
    nn_error_clear(&error);
    nn_bytes_free(&bytes);
    free(command);
    free(output);
    return text;
}

static char *picture_of_text(const char *model) {
    char *path = NULL;
    if (asprintf(&path, "%s/model.nn", folder) < 0) return NULL;
    FILE *file = fopen(path, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(model, file);
    fclose(file);
    char *text = picture_of(path);
    free(path);
    return text;
}

typedef struct Rectangle { char class[16]; double x, y, width, height; } Rectangle;

static size_t rectangles_of(const char *svg, Rectangle *list, size_t most) {
    size_t count = 0;
    for (const char *at = svg; (at = strstr(at, "<rect class=\"")) != NULL && count < most; at++) {
        Rectangle *r = &list[count];
        if (sscanf(at, "<rect class=\"%15[a-z]\" x=\"%lf\" y=\"%lf\" width=\"%lf\" height=\"%lf\"", r->class, &r->x, &r->y, &r->width,
                   &r->height) == 5) count++;
    }
    return count;
}

static bool within(const Rectangle *inner, const Rectangle *outer) {
    return inner->x >= outer->x && inner->y >= outer->y && inner->x + inner->width <= outer->x + outer->width + 0.2 &&
           inner->y + inner->height <= outer->y + outer->height + 0.2;
}

static bool overlap(const Rectangle *a, const Rectangle *b) {
    return a->x + 0.2 < b->x + b->width && b->x + 0.2 < a->x + a->width && a->y + 0.2 < b->y + b->height &&
           b->y + 0.2 < a->y + a->height;
}

/* Boxes lie in the picture and do not overlap, but for those that a user's layer holds; every path goes down. */
static void check_picture(const char *name, const char *svg) {
    enum { MOST = 4000 };
    static Rectangle boxes[MOST];
    double width = 0, height = 0;
    CU_ASSERT_PTR_NOT_NULL(svg);
    if (svg == NULL) {
        fprintf(stderr, "%s has no picture\n", name);
        return;
    }
    size_t count = rectangles_of(svg, boxes, MOST), bad = 0;
    CU_ASSERT_EQUAL(sscanf(strstr(svg, "viewBox"), "viewBox=\"0 0 %lf %lf\"", &width, &height), 2);
    CU_ASSERT_TRUE(count >= 2);
    Rectangle all = {.width = width, .height = height};
    for (size_t i = 0; i < count; i++) {
        if (!within(&boxes[i], &all)) bad++;
        for (size_t k = 0; k < i; k++)
            if (overlap(&boxes[i], &boxes[k]) && !(strcmp(boxes[k].class, "scene") == 0 && within(&boxes[i], &boxes[k]))) bad++;
    }
    for (const char *at = svg; (at = strstr(at, "<path class=\"edge\"")) != NULL; at++) {
        double x, y, last;
        const char *start = strstr(at, " d=\"M"), *end = strchr(start + 5, '"');
        while (end > start && end[-1] != ' ') end--;
        if (sscanf(start, " d=\"M%lf %lf", &x, &y) != 2 || sscanf(end, "%lf", &last) != 1 || last <= y) bad++;
    }
    if (bad > 0) fprintf(stderr, "%s: %zu boxes or edges lie wrong\n", name, bad);
    CU_ASSERT_EQUAL(bad, 0);
}

static size_t count_of(const char *svg, const char *part) {
    size_t count = 0;
    for (const char *at = svg; svg != NULL && (at = strstr(at, part)) != NULL; at++) count++;
    return count;
}

static void test_every_model(void) {
    static const char *const patterns[] = {"examples/*.nn", "tests/keras/net_*.nn", "tests/keras/merge_*.nn", "tests/keras/attention_*.nn"};
    for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
        glob_t files;
        if (glob(patterns[p], 0, NULL, &files) != 0) continue;
        for (size_t i = 0; i < files.gl_pathc; i++) {
            char *svg = picture_of(files.gl_pathv[i]);
            check_picture(files.gl_pathv[i], svg);
            free(svg);
        }
        globfree(&files);
    }
}

/* Fifty layers, skips over one and over twelve of them, two branches, two outputs: every edge of the text is there. */
static void test_fifty_layers(void) {
    Buffer text = {0};
    buffer_puts(&text, "model fifty {\n    input x[16]\n    h = x -> dense(16)\n");
    for (int i = 0; i < 24; i++) {
        buffer_puts(&text, "    a = h -> dense(16, activation = relu)\n    h = add(a, h)\n");
        if (i % 6 == 0) buffer_printf(&text, "    skip = h\n");
        if (i % 6 == 5) buffer_printf(&text, "    h = concatenate(h, skip) -> dense(16)\n");
    }
    buffer_puts(&text, "    u = h -> dense(1)\n    v = h -> tanh\n    output u\n    output v\n}\n");
    char *svg = picture_of_text(text.text), *again = picture_of_text(text.text);
    check_picture("fifty", svg);
    /* 1 + 24 + 4 + 1 dense, 24 add of two, 4 concatenate of two, tanh, two outputs. */
    CU_ASSERT_EQUAL(count_of(svg, "<path class=\"edge\""), 30 + 48 + 8 + 1 + 2);
    CU_ASSERT_EQUAL(count_of(svg, "<rect class=\"layer\""), 30);
    CU_ASSERT_EQUAL(count_of(svg, ">dense_29<"), 1);
    CU_ASSERT_EQUAL(count_of(svg, "272 parameters"), 25);
    CU_ASSERT_STRING_EQUAL(svg != NULL ? svg : "", again != NULL ? again : "");
    free(svg);
    free(again);
    buffer_free(&text);
}

/* A user's layer is a box with its own picture in it; a shared layer says so; what passes unchanged is drawn too. */
static void test_own_layers(void) {
    char *svg = picture_of_text(
        "layer block(x; n) {\n    y = x -> dense(n, activation = relu) -> dropout(0.5)\n    y + x\n}\n"
        "model inner {\n    input a[4]\n    block(4)\n    output b\n}\n"
        "model m {\n    input p[4]\n    input q[4]\n    enc = dense(4, name = \"enc\")\n    u = p -> enc -> inner\n"
        "    v = q -> enc -> relu\n    output u\n    output v = u < v\n}\n");
    check_picture("own layers", svg);
    CU_ASSERT_EQUAL(count_of(svg, "<rect class=\"scene\""), 2);
    CU_ASSERT_EQUAL(count_of(svg, ">dropout<"), 1);
    CU_ASSERT_EQUAL(count_of(svg, "· shared weights"), 1);
    CU_ASSERT_EQUAL(count_of(svg, ">&lt;<"), 1);
    CU_ASSERT_EQUAL(count_of(svg, "<rect class=\"input\""), 2);
    CU_ASSERT_EQUAL(count_of(svg, "<rect class=\"output\""), 2);
    /* p, q → enc; enc → inner → u; enc → relu; relu, inner → <; < → v; in inner: port → block → port; in block: 5. */
    CU_ASSERT_EQUAL(count_of(svg, "<path class=\"edge\""), 2 + 2 + 1 + 2 + 1 + 2 + 5);
    free(svg);
}

int test_picture_register(void) {
    CU_pSuite suite = CU_add_suite("picture", make_folder, remove_folder);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "examples and fixtures", test_every_model) == NULL ||
           CU_add_test(suite, "fifty layers with skips", test_fifty_layers) == NULL ||
           CU_add_test(suite, "own layers, shared layers", test_own_layers) == NULL;
}
