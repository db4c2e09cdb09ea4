/* test_text.c - data from a text: windows of its characters and what follows them, in memory and streamed. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "suites.h"

#include "../runtime/nn.h"

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[64];

static int suite_begin(void) {
    strcpy(path, "/tmp/nn_text_XXXXXX");
    int file = mkstemp(path);
    if (file < 0) return 1;
    bool good = write(file, "to be or not\xff", 13) == 13;
    return close(file) != 0 || !good;
}

static int suite_end(void) { return unlink(path); }

/* The values of samples first … of an array, read or at hand. */
static void check(const nn_array *array, size_t first, const char *expected) {
    size_t count = strlen(expected) / array->size;
    int32_t values[16];
    nn_error error = {0};
    if (array->rows != NULL) {
        CU_ASSERT_EQUAL_FATAL(nn_array_read(array, NULL, first, count, values, &error), 0);
    } else memcpy(values, (const int32_t *)array->values + first * array->size, count * array->size * 4);
    for (size_t i = 0; i < count * array->size; i++) CU_ASSERT_EQUAL(values[i], (unsigned char)expected[i]);
}

static void check_windows(int stream) {
    nn_error error = {0};
    nn_text_options options = {.length = 4, .step = 3, .stream = stream};
    nn_dataset *data = nn_data_text(path, &options, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_EQUAL(data->count, 3);        /* "to b" "be o" "or n", and "not\xff" has nothing behind it */
    CU_ASSERT_EQUAL(data->inputs[0].size, 4);
    CU_ASSERT_EQUAL(data->targets[0].rank, 0);
    CU_ASSERT_EQUAL(data->inputs[0].rows != NULL, stream);
    check(&data->inputs[0], 0, "to bbe oor n");
    check(&data->targets[0], 0, "ero");
    check(&data->inputs[0], 2, "or n");
    nn_dataset_free(data);
    options.sequences = 1;
    data = nn_data_text(path, &options, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_EQUAL(data->targets[0].size, 4);
    check(&data->targets[0], 0, "o bee orr no");
    nn_dataset_free(data);
}

static void test_windows(void) {
    check_windows(0);
    check_windows(1);
}

/* The last character of a text is a target; one more in the window and there is none. */
static void test_ends(void) {
    nn_error error = {0};
    nn_text_options options = {.length = 12, .step = 1};
    nn_dataset *data = nn_data_text(path, &options, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT_EQUAL(data->count, 1);
    check(&data->targets[0], 0, "\xff");
    nn_dataset_free(data);
    options.length = 13;
    CU_ASSERT_PTR_NULL(nn_data_text(path, &options, &error));
    CU_ASSERT_EQUAL(error.status, NN_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "has 13 characters; a window of 13 and what follows need 14"));
    nn_error_clear(&error);
    CU_ASSERT_PTR_NULL(nn_data_text("/nowhere/text", &options, &error));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "/nowhere/text"));
    nn_error_clear(&error);
}

int test_text_register(void) {
    CU_pSuite suite = CU_add_suite("text", suite_begin, suite_end);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "windows and what follows them", test_windows) == NULL ||
           CU_add_test(suite, "the text's end, files that do not serve", test_ends) == NULL;
}
