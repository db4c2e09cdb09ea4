/* test_data.c - the hosted runtime: files, csv, idx, npy, npz, safetensors; hostile files above all.
 *
 * Example: test_data_register() adds the suite "data"; each test writes its files into a folder of its own under /tmp,
 * which the suite removes. Archives that need a compressor are made with zlib here. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "data_files.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

int test_data_register(void);

/* ---- Files ---- */

static void test_file_read(void) {
    nn_error error = {0};
    nn_bytes bytes;
    CU_ASSERT_NOT_EQUAL(nn_file_read(data_path("."), &bytes, &error), 0);
    data_failed(&error, NN_INPUT, "is a directory");
    nn_file_read("/dev/zero", &bytes, &error);      /* not null: root's tcc -o /dev/null leaves a plain file there */
    data_failed(&error, NN_INPUT, "is a device");
    nn_file_read(data_put("empty", "", 0), &bytes, &error);
    data_failed(&error, NN_INPUT, "is empty");
    nn_file_read(data_path("nothing"), &bytes, &error);
    data_failed(&error, NN_INPUT, "cannot be opened");
    CU_ASSERT_EQUAL(nn_file_read(data_put("some", "abc", 3), &bytes, &error), 0);
    CU_ASSERT(bytes.length == 3 && memcmp(bytes.data, "abc", 4) == 0);
    nn_bytes_free(&bytes);
    data_fine(&error);
}

static void test_file_write(void) {
    nn_error error = {0};
    struct stat about;
    const char *target = data_put("target", "old", 3), *link = data_path("link");
    CU_ASSERT_EQUAL(symlink("target", link), 0);
    int before = data_count();
    CU_ASSERT_EQUAL(nn_file_write(link, "newer", 5, &error), 0);
    CU_ASSERT_EQUAL(lstat(link, &about), 0);
    CU_ASSERT(S_ISLNK(about.st_mode));
    CU_ASSERT_EQUAL(stat(target, &about), 0);
    CU_ASSERT_EQUAL(about.st_size, 5);
    nn_output output;
    CU_ASSERT_EQUAL(nn_output_open(&output, target, &error), 0);
    CU_ASSERT_EQUAL(data_count(), before + 1);
    nn_output_abort(&output);
    CU_ASSERT_EQUAL(data_count(), before);
    data_fine(&error);
    nn_file_write(data_path("."), "x", 1, &error);
    data_failed(&error, NN_INPUT, "is a directory");
    nn_file_write(data_path("no/such"), "x", 1, &error);
    data_failed(&error, NN_SYSTEM, "cannot be written");
    CU_ASSERT_EQUAL(nn_output_open(&output, target, &error), 0);
    FILE *full = fopen("/dev/full", "wb");       /* a disk that is full, behind the temporary's name */
    if (full != NULL) {
        fclose(output.stream);
        output.stream = full;
        fputs("text", full);
        CU_ASSERT_NOT_EQUAL(nn_output_commit(&output, &error), 0);
        data_failed(&error, NN_SYSTEM, "No space left");
    } else {
        nn_output_abort(&output);
    }
    CU_ASSERT_EQUAL(data_count(), before);
    CU_ASSERT_EQUAL(stat(target, &about), 0);
    CU_ASSERT_EQUAL(about.st_size, 5);
}

/* ---- CSV ---- */

static nn_dataset *csv(const char *text, const nn_csv_options *options, nn_error *error) {
    nn_bytes bytes = {(unsigned char *)(uintptr_t)text, strlen(text)};
    return nn_data_csv_parse(&bytes, "t.csv", options, error);
}

static void csv_fails(const char *text, const nn_csv_options *options, const char *words) {
    nn_error error = {0};
    CU_ASSERT_PTR_NULL(csv(text, options, &error));
    data_failed(&error, NN_INPUT, words);
}

static void test_csv(void) {
    static const char *const features[] = {"b", "a"};
    static const char *const kind[] = {"kind"};
    const nn_csv_group inputs = {NULL, features, 2}, targets = {NULL, kind, 1};
    nn_csv_options options = {.inputs = &inputs, .targets = &targets, .input_count = 1, .target_count = 1};
    nn_error error = {0};
    nn_dataset *data = csv("\xEF\xBB\xBF" "a, b ,kind,note\r\n1,2.5,dog,\"x\n\"\"y\"\r\n\r\n3,-4e1,cat,\n", &options, &error);
    data_fine(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    const float *values = data->inputs[0].values;
    const int32_t *classes = data->targets[0].values;
    CU_ASSERT(data->count == 2 && values[0] == 2.5f && values[1] == 1 && values[2] == -40 && values[3] == 3);
    CU_ASSERT(classes[0] == 1 && classes[1] == 0 && data->targets[0].class_count == 2);
    CU_ASSERT_STRING_EQUAL(data->targets[0].class_names[0], "cat");
    size_t rows[] = {1};
    nn_dataset *one = nn_dataset_select(data, rows, 1, &error);
    nn_dataset_free(data);
    CU_ASSERT_PTR_NOT_NULL_FATAL(one);
    CU_ASSERT_STRING_EQUAL(one->targets[0].class_names[1], "dog");
    CU_ASSERT_EQUAL(((float *)one->inputs[0].values)[1], 3);
    nn_dataset_free(one);
    data_fine(&error);
}

static void test_csv_modes(void) {
    nn_error error = {0};
    nn_csv_options options = {.header = NN_HEADER_AUTO, .separator = ';'};
    nn_dataset *data = csv("1;2\n3;4", &options, &error);
    data_fine(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT(data->count == 2 && data->inputs[0].size == 2 && data->inputs[0].element == NN_I32);
    nn_dataset_free(data);
    data = csv("x;y\n3;4", &options, &error);
    CU_ASSERT(data != NULL && data->count == 1);
    nn_dataset_free(data);
    float fill = -1;
    options = (nn_csv_options){.fill = &fill};
    data = csv("x,y\n,nan\n7\n", &options, &error);
    data_fine(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    const int32_t *values = data->inputs[0].values;
    CU_ASSERT(values[0] == -1 && values[1] == -1 && values[2] == 7 && values[3] == -1);
    nn_dataset_free(data);
}

static void test_csv_errors(void) {
    csv_fails("x,y\n1,2\n,3\n", NULL, "t.csv:3: column \"x\" is empty");
    csv_fails("x,y\n1\n", NULL, "t.csv:2: 1 cells");
    csv_fails("x,y\n1,2,3\n", NULL, "t.csv:2: 3 cells");
    csv_fails("x,y\n1,nan\n", NULL, "t.csv:2: column \"y\" is not a finite number");
    csv_fails("x,y\n1,-inf\n", NULL, "not a finite number");
    csv_fails("x,y\n1,1e39\n", NULL, "beyond f32");
    csv_fails("x,y\n1,0x10\n", NULL, "not a number: \"0x10\"");
    csv_fails("x,y\n1,2\n\"3\n", NULL, "t.csv:3: a quoted field does not end");
    csv_fails("x,y\n\"1\n2\",2\n", NULL, "t.csv:2: column \"x\" is not a number: \"1 2\"");
    csv_fails("x,y\n1,\"2\"\n\"3\r\n\",\n", NULL, "t.csv:3: column");
    csv_fails("x,y\n\"1\"2,2\n", NULL, "after the closing quote");
    csv_fails("x,y\n", NULL, "no rows after its header");
    csv_fails("\n\n", NULL, "no rows");
}

static void test_csv_columns(void) {
    static const char *const y[] = {"y"}, *const x[] = {"x"};
    const nn_csv_group is_y = {NULL, y, 1}, is_x = {NULL, x, 1};
    const nn_csv_options with_y = {.targets = &is_y, .target_count = 1}, with_x = {.targets = &is_x, .target_count = 1};
    csv_fails("x,z\n1,2\n", &with_y, "no column \"y\"; it has: x, z");
    csv_fails("x,x\n1,2\n", &with_x, "two columns are called \"x\"");
    csv_fails("x,y\n1,2\n1,b\n", &with_y, "t.csv:3: column \"y\" is not a number: \"b\"");
    csv_fails("y\n1\n", &with_y, "no column left");
    nn_error error = {0};
    nn_bytes zero = {(unsigned char[]){'x', '\n', 0, '\n'}, 4};
    CU_ASSERT_PTR_NULL(nn_data_csv_parse(&zero, "t.csv", NULL, &error));
    data_failed(&error, NN_INPUT, "t.csv:2: a zero byte");
}

/* ---- IDX ---- */

static nn_dataset *idx(const char *images, const char *labels, nn_error *error) {
    nn_file_array input = {NULL, images}, target = {NULL, labels};
    nn_file_arrays files = {.inputs = &input, .targets = &target, .input_count = 1, .target_count = labels != NULL};
    return nn_data_idx(&files, error);
}

static void idx_fails(const void *data, size_t length, const char *words) {
    nn_error error = {0};
    CU_ASSERT_PTR_NULL(idx(data_put("bad.idx", data, length), NULL, &error));
    data_failed(&error, NN_INPUT, words);
}

static void test_idx(void) {
    static const unsigned char images[] = {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 255};
    static const unsigned char labels[] = {0, 0, 11, 1, 0, 0, 0, 2, 0, 7, 255, 255};
    nn_error error = {0};
    const char *packed = data_path("i.gz");
    gzFile stream = gzopen(packed, "wb");
    gzwrite(stream, images, sizeof images);
    gzclose(stream);
    nn_dataset *data = idx(packed, data_put("l", labels, sizeof labels), &error);
    data_fine(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT(data->count == 2 && data->inputs[0].rank == 2 && ((int32_t *)data->inputs[0].values)[3] == 255);
    CU_ASSERT(data->targets[0].rank == 0 && ((int32_t *)data->targets[0].values)[1] == -1);
    nn_dataset_free(data);
    for (size_t length = 1; length < sizeof images; length++) idx_fails(images, length, length < 4 ? "not an IDX" : "cut short");
    unsigned char longer[sizeof images + 1] = {0};
    memcpy(longer, images, sizeof images);
    idx_fails(longer, sizeof longer, "trailing bytes");
    memset(longer + 4, 255, 12);
    idx_fails(longer, sizeof longer, "too large");
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(data_path("i.gz"), &bytes, &error), 0);
    for (size_t length = 3; length < bytes.length; length++) idx_fails(bytes.data, length, "bad.idx");
    bytes.data[bytes.length - 6] ^= 1;
    idx_fails(bytes.data, bytes.length, "damaged");
    nn_bytes_free(&bytes);
}

/* ---- npy and npz ---- */

static size_t npy_make(unsigned char *to, const char *header, const void *data, size_t length) {
    size_t text = strlen(header);
    memcpy(to, "\x93NUMPY\1\0", 8);
    to[8] = (unsigned char)text;
    to[9] = 0;
    memcpy(to + 10, header, text);
    if (length > 0) memcpy(to + 10 + text, data, length);
    return 10 + text + length;
}

static void npy_fails(const char *header, size_t length, const char *words) {
    unsigned char file[512] = {0}, zeros[128] = {0};
    nn_error error = {0};
    nn_npy array;
    CU_ASSERT_NOT_EQUAL(nn_npy_parse(file, npy_make(file, header, zeros, length), "t.npy", &array, &error), 0);
    data_failed(&error, NN_INPUT, words);
}

static void test_npy(void) {
    static const double wide[] = {1, 2, 3, 4, 5, 6};
    static const unsigned char big[] = {0, 0, 0, 1, 255, 255, 255, 254};
    unsigned char file[512];
    nn_error error = {0};
    nn_npy array;
    size_t length = npy_make(file, "{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }\n", wide, sizeof wide);
    CU_ASSERT_EQUAL_FATAL(nn_npy_parse(file, length, "t.npy", &array, &error), 0);
    static const float turned[] = {1, 3, 5, 2, 4, 6};
    CU_ASSERT(array.rank == 2 && array.dims[1] == 3 && memcmp(array.values, turned, sizeof turned) == 0);
    const char *path = data_path("w.npy");
    FILE *stream = fopen(path, "wb");
    CU_ASSERT_EQUAL(nn_npy_write(stream, array.element, array.rank, array.dims, array.values), 0);
    fclose(stream);
    free(array.values);
    CU_ASSERT_EQUAL_FATAL(nn_npy_read(path, &array, &error), 0);
    CU_ASSERT(array.rank == 2 && array.size == 6 && memcmp(array.values, turned, sizeof turned) == 0);
    free(array.values);
    length = npy_make(file, "{'shape': (2,), 'fortran_order': False, 'descr': '>i4'}", big, sizeof big);
    CU_ASSERT_EQUAL_FATAL(nn_npy_parse(file, length, "t.npy", &array, &error), 0);
    CU_ASSERT(array.element == NN_I32 && ((int32_t *)array.values)[1] == -2);
    free(array.values);
    data_fine(&error);
    CU_ASSERT_EQUAL(nn_half_to_float(0x3C00), 1);
    CU_ASSERT_EQUAL(nn_half_to_float(0x8001), -ldexpf(1, -24));
}

static void test_npy_hostile(void) {
    npy_fails("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 8, "not real numbers");
    npy_fails("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", 8, "not real numbers");
    npy_fails("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", 4, "records");
    npy_fails("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", 8, "4 bytes less than");
    npy_fails("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", 13, "1 bytes more than");
    npy_fails("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }", 8, "less than");
    npy_fails("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999999,), }", 8, "damaged");
    npy_fails("{'descr': '<f4', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1), }", 4, "more than 7 axes");
    npy_fails("{'descr': '<f4', 'fortran_order': False, }", 4, "damaged");
    npy_fails("{'descr': '<f4', 'descr': '<f4', }", 4, "damaged");
    npy_fails("", 4, "damaged");
    unsigned char file[256];
    nn_error error = {0};
    nn_npy array;
    double beyond = 1e300;
    size_t length = npy_make(file, "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", &beyond, 8);
    nn_npy_parse(file, length, "t.npy", &array, &error);
    data_failed(&error, NN_INPUT, "beyond f32");
    for (size_t cut = 0; cut < length; cut++) {
        unsigned char *exact = malloc(cut + 1);
        memcpy(exact, file, cut);
        CU_ASSERT_NOT_EQUAL(nn_npy_parse(exact, cut, "t.npy", &array, &error), 0);
        nn_error_clear(&error);
        free(exact);
    }
}

static void little_put(unsigned char *at, size_t value, int bytes) {
    for (int i = 0; i < bytes; i++) at[i] = (unsigned char)(value >> (8 * i) & 255);
}

/* A zip with one member x.npy; deflated or stored. */
static size_t zip_make(unsigned char *to, int deflated) {
    static const float values[] = {1, 2, 3, 4};
    unsigned char plain[256], packed[512];
    size_t size = npy_make(plain, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }\n", values, 16);
    size_t length = size;
    z_stream stream = {.next_in = plain, .avail_in = (uInt)size, .next_out = packed, .avail_out = sizeof packed};
    memcpy(packed, plain, deflated ? 0 : size);
    if (deflated) {
        deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
        deflate(&stream, Z_FINISH);
        length = stream.total_out;
        deflateEnd(&stream);
    }
    size_t directory = 30 + 5 + length;
    memset(to, 0, directory + 46 + 5 + 22);
    memcpy(to, "PK\3\4", 4);
    little_put(to + 26, 5, 2);
    memcpy(to + 30, "x.npy", 5);
    memcpy(to + 35, packed, length);
    unsigned char *entry = to + directory;
    memcpy(entry, "PK\1\2", 4);
    little_put(entry + 10, deflated ? 8 : 0, 2);
    little_put(entry + 16, crc32(0, plain, (uInt)size), 4);
    little_put(entry + 20, length, 4);
    little_put(entry + 24, size, 4);
    little_put(entry + 28, 5, 2);
    memcpy(entry + 46, "x.npy", 5);
    unsigned char *end = entry + 51;
    memcpy(end, "PK\5\6", 4);
    little_put(end + 10, 1, 2);
    little_put(end + 12, 51, 4);
    little_put(end + 16, directory, 4);
    return directory + 51 + 22;
}

static void test_npz(void) {
    for (int deflated = 0; deflated < 2; deflated++) {
        unsigned char file[1024];
        nn_error error = {0};
        size_t length = zip_make(file, deflated);
        nn_dataset *data = nn_data_npz(data_put("d.npz", file, length), NULL, &error);
        data_fine(&error);
        CU_ASSERT_PTR_NOT_NULL_FATAL(data);
        CU_ASSERT(data->count == 2 && data->target_count == 0 && ((float *)data->inputs[0].values)[3] == 4);
        nn_dataset_free(data);
        for (size_t cut = 1; cut < length; cut += 3) {
            CU_ASSERT_PTR_NULL(nn_data_npz(data_put("cut.npz", file, cut), NULL, &error));
            CU_ASSERT_EQUAL(error.status, NN_INPUT);
            nn_error_clear(&error);
        }
        for (size_t at = 0; at < length; at++) {      /* any changed byte gives a result or an error */
            unsigned char kept = file[at];
            file[at] = (unsigned char)~kept;
            nn_dataset_free(nn_data_npz(data_put("bad.npz", file, length), NULL, &error));
            nn_error_clear(&error);
            file[at] = kept;
        }
        nn_file_array wanted = {NULL, "z"};
        nn_file_arrays members = {.inputs = &wanted, .input_count = 1};
        CU_ASSERT_PTR_NULL(nn_data_npz(data_put("d.npz", file, length), &members, &error));
        data_failed(&error, NN_INPUT, "no array \"z\"; it has: x");
    }
}

/* ---- safetensors ---- */

static void stored_fails(const char *header, size_t data, const char *words) {
    unsigned char file[1024] = {0};
    nn_error error = {0};
    size_t text = strlen(header);
    little_put(file, text, 8);
    memcpy(file + 8, header, text);
    CU_ASSERT_PTR_NULL(nn_safetensors_read(data_put("bad.safetensors", file, 8 + text + data), &error));
    data_failed(&error, NN_INPUT, words);
}

static void test_safetensors_hostile(void) {
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 4, "cut short: tensor \"a\"");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 9, "1 trailing bytes");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", 8, "\"a\" has 8 bytes but its shape needs 12");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[2147483647,2147483647,2147483647],\"data_offsets\":[0,8]}}", 8, "\"a\" is too large");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,8]}}", 8, "\"a\" has an impossible shape");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", 8, "\"a\" has impossible offsets");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,99999999999999999999999]}}", 8, "tensor \"a\"");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                 "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[2,6]}}", 6, "\"b\" overlaps");
    stored_fails("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                 "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[6,10]}}", 10, "\"b\" leaves a gap");
    stored_fails("{\"a\":{\"dtype\":\"Q9\",\"shape\":[1],\"data_offsets\":[0,4]}}", 4, "\"a\" has an unknown dtype");
    stored_fails("{\"a\":[]}", 0, "\"a\" is not described");
    stored_fails("{\"a\":null}", 0, "\"a\" is not described");
    stored_fails("{\"a\":{}} x", 0, "not valid JSON");
    stored_fails("[[[[[[[[[[[[]]]]]]]]]]]]", 0, "not valid JSON");
    stored_fails("{", 0, "not valid JSON");
    stored_fails("{\"__metadata__\":{\"crc32c\":\"00000001\"}}", 0, "is damaged");
    nn_error error = {0};
    CU_ASSERT_PTR_NULL(nn_safetensors_read(data_put("bad", "\xff\xff\xff\xff\xff\xff\xff\xff{}", 10), &error));
    data_failed(&error, NN_INPUT, "above 1 MiB");
    CU_ASSERT_PTR_NULL(nn_safetensors_read(data_put("bad", "\x09\0\0\0\0\0\0\0{}", 10), &error));
    data_failed(&error, NN_INPUT, "cut short in its header");
    CU_ASSERT_PTR_NULL(nn_safetensors_read(data_put("bad", "\x02\0\0", 3), &error));
    data_failed(&error, NN_INPUT, "cut short in its header");
    nn_stored_file *file = nn_safetensors_read(data_put("none", "\x02\0\0\0\0\0\0\0{}", 10), &error);
    data_fine(&error);
    CU_ASSERT(file != NULL && file->count == 0);
    nn_safetensors_free(file);
    CU_ASSERT_EQUAL(nn_crc32c(0, "123456789", 9), 0xE3069283u);
}

int test_data_register(void) {
    static const CU_TestInfo tests[] = {
        {"file read", test_file_read}, {"file write", test_file_write}, {"csv", test_csv},
        {"csv modes", test_csv_modes}, {"csv errors", test_csv_errors}, {"csv columns", test_csv_columns},
        {"idx", test_idx}, {"npy", test_npy}, {"npy hostile", test_npy_hostile}, {"npz", test_npz},
        {"safetensors hostile", test_safetensors_hostile},
    };
    CU_pSuite suite = CU_add_suite("data", data_begin, data_end);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    }
    return 0;
}
