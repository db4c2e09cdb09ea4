/* test_data.c - the hosted runtime: files, csv, idx, npy, npz, safetensors, weights, fit; hostile files above all.
 *
 * Example: test_data_register() adds the suite "data"; each test writes its files into a folder of its own under /tmp,
 * which the suite removes. Archives that need a compressor are made with zlib here. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "../runtime/nn.h"

#include <CUnit/CUnit.h>
#include <dirent.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

int test_data_register(void);

static char folder[64];
static char path_buffer[4][384];
static int path_next;          /* a path is good until four more were asked for */

static const char *in_folder(const char *name) {
    char *path = path_buffer[path_next++ & 3];
    snprintf(path, sizeof path_buffer[0], "%s/%s", folder, name);
    return path;
}

static const char *put(const char *name, const void *data, size_t length) {
    const char *path = in_folder(name);
    FILE *stream = fopen(path, "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(stream);
    CU_ASSERT_EQUAL(fwrite(data, 1, length, stream), length);
    fclose(stream);
    return path;
}

static int suite_begin(void) {
    strcpy(folder, "/tmp/nn_data_XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int folder_count(void) {
    int count = 0;
    DIR *entries = opendir(folder);
    while (entries != NULL && readdir(entries) != NULL) count++;
    if (entries != NULL) closedir(entries);
    return count - 2;
}

static int suite_end(void) {
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries != NULL && (entry = readdir(entries)) != NULL;) {
        const char *path = in_folder(entry->d_name);
        if (entry->d_name[0] != '.' || entry->d_name[1] == 'n') {
            if (unlink(path) != 0) rmdir(path);
        }
    }
    if (entries != NULL) closedir(entries);
    return rmdir(folder) != 0;
}

/* Holds that a call failed with this status and these words. */
static void failed(nn_error *error, int status, const char *words) {
    int found = error->message != NULL && strstr(error->message, words) != NULL;
    CU_ASSERT_EQUAL(error->status, status);
    CU_ASSERT(found);
    if (!found) fprintf(stderr, "\n  wanted \"%s\", got \"%s\"\n", words, error->message ? error->message : "nothing");
    nn_error_clear(error);
}

static void fine(nn_error *error) {
    CU_ASSERT_EQUAL(error->status, 0);
    if (error->message != NULL) fprintf(stderr, "\n  unexpected: %s\n", error->message);
    nn_error_clear(error);
}

/* ---- Files ---- */

static void test_file_read(void) {
    nn_error error = {0};
    nn_bytes bytes;
    CU_ASSERT_NOT_EQUAL(nn_file_read(folder, &bytes, &error), 0);
    failed(&error, NN_INPUT, "is a directory");
    nn_file_read("/dev/null", &bytes, &error);
    failed(&error, NN_INPUT, "is a device");
    nn_file_read(put("empty", "", 0), &bytes, &error);
    failed(&error, NN_INPUT, "is empty");
    nn_file_read(in_folder("nothing"), &bytes, &error);
    failed(&error, NN_INPUT, "cannot be opened");
    CU_ASSERT_EQUAL(nn_file_read(put("some", "abc", 3), &bytes, &error), 0);
    CU_ASSERT(bytes.length == 3 && memcmp(bytes.data, "abc", 4) == 0);
    nn_bytes_free(&bytes);
    fine(&error);
}

static void test_file_write(void) {
    nn_error error = {0};
    struct stat about;
    const char *target = put("target", "old", 3), *link = in_folder("link");
    CU_ASSERT_EQUAL(symlink("target", link), 0);
    int before = folder_count();
    CU_ASSERT_EQUAL(nn_file_write(link, "newer", 5, &error), 0);
    CU_ASSERT_EQUAL(lstat(link, &about), 0);
    CU_ASSERT(S_ISLNK(about.st_mode));
    CU_ASSERT_EQUAL(stat(target, &about), 0);
    CU_ASSERT_EQUAL(about.st_size, 5);
    nn_output output;
    CU_ASSERT_EQUAL(nn_output_open(&output, target, &error), 0);
    CU_ASSERT_EQUAL(folder_count(), before + 1);
    nn_output_abort(&output);
    CU_ASSERT_EQUAL(folder_count(), before);
    fine(&error);
    nn_file_write(folder, "x", 1, &error);
    failed(&error, NN_INPUT, "is a directory");
    nn_file_write(in_folder("no/such"), "x", 1, &error);
    failed(&error, NN_SYSTEM, "cannot be written");
    CU_ASSERT_EQUAL(nn_output_open(&output, target, &error), 0);
    FILE *full = fopen("/dev/full", "wb");       /* a disk that is full, behind the temporary's name */
    if (full != NULL) {
        fclose(output.stream);
        output.stream = full;
        fputs("text", full);
        CU_ASSERT_NOT_EQUAL(nn_output_commit(&output, &error), 0);
        failed(&error, NN_SYSTEM, "No space left");
    } else {
        nn_output_abort(&output);
    }
    CU_ASSERT_EQUAL(folder_count(), before);
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
    failed(&error, NN_INPUT, words);
}

static void test_csv(void) {
    static const char *const features[] = {"b", "a"};
    static const char *const kind[] = {"kind"};
    const nn_csv_group inputs = {NULL, features, 2}, targets = {NULL, kind, 1};
    nn_csv_options options = {.inputs = &inputs, .targets = &targets, .input_count = 1, .target_count = 1};
    nn_error error = {0};
    nn_dataset *data = csv("\xEF\xBB\xBF" "a, b ,kind,note\r\n1,2.5,dog,\"x\n\"\"y\"\r\n\r\n3,-4e1,cat,\n", &options, &error);
    fine(&error);
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
    fine(&error);
}

static void test_csv_modes(void) {
    nn_error error = {0};
    nn_csv_options options = {.header = NN_HEADER_AUTO, .separator = ';'};
    nn_dataset *data = csv("1;2\n3;4", &options, &error);
    fine(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(data);
    CU_ASSERT(data->count == 2 && data->inputs[0].size == 2 && data->inputs[0].element == NN_I32);
    nn_dataset_free(data);
    data = csv("x;y\n3;4", &options, &error);
    CU_ASSERT(data != NULL && data->count == 1);
    nn_dataset_free(data);
    float fill = -1;
    options = (nn_csv_options){.fill = &fill};
    data = csv("x,y\n,nan\n7\n", &options, &error);
    fine(&error);
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
    failed(&error, NN_INPUT, "t.csv:2: a zero byte");
}

/* ---- IDX ---- */

static nn_dataset *idx(const char *images, const char *labels, nn_error *error) {
    nn_file_array input = {NULL, images}, target = {NULL, labels};
    nn_file_arrays files = {.inputs = &input, .targets = &target, .input_count = 1, .target_count = labels != NULL};
    return nn_data_idx(&files, error);
}

static void idx_fails(const void *data, size_t length, const char *words) {
    nn_error error = {0};
    CU_ASSERT_PTR_NULL(idx(put("bad.idx", data, length), NULL, &error));
    failed(&error, NN_INPUT, words);
}

static void test_idx(void) {
    static const unsigned char images[] = {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 255};
    static const unsigned char labels[] = {0, 0, 11, 1, 0, 0, 0, 2, 0, 7, 255, 255};
    nn_error error = {0};
    const char *packed = in_folder("i.gz");
    gzFile stream = gzopen(packed, "wb");
    gzwrite(stream, images, sizeof images);
    gzclose(stream);
    nn_dataset *data = idx(packed, put("l", labels, sizeof labels), &error);
    fine(&error);
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
    CU_ASSERT_EQUAL(nn_file_read(in_folder("i.gz"), &bytes, &error), 0);
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
    failed(&error, NN_INPUT, words);
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
    const char *path = in_folder("w.npy");
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
    fine(&error);
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
    failed(&error, NN_INPUT, "beyond f32");
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
        nn_dataset *data = nn_data_npz(put("d.npz", file, length), NULL, &error);
        fine(&error);
        CU_ASSERT_PTR_NOT_NULL_FATAL(data);
        CU_ASSERT(data->count == 2 && data->target_count == 0 && ((float *)data->inputs[0].values)[3] == 4);
        nn_dataset_free(data);
        for (size_t cut = 1; cut < length; cut += 3) {
            CU_ASSERT_PTR_NULL(nn_data_npz(put("cut.npz", file, cut), NULL, &error));
            CU_ASSERT_EQUAL(error.status, NN_INPUT);
            nn_error_clear(&error);
        }
        for (size_t at = 0; at < length; at++) {      /* any changed byte gives a result or an error */
            unsigned char kept = file[at];
            file[at] = (unsigned char)~kept;
            nn_dataset_free(nn_data_npz(put("bad.npz", file, length), NULL, &error));
            nn_error_clear(&error);
            file[at] = kept;
        }
        nn_file_array wanted = {NULL, "z"};
        nn_file_arrays members = {.inputs = &wanted, .input_count = 1};
        CU_ASSERT_PTR_NULL(nn_data_npz(put("d.npz", file, length), &members, &error));
        failed(&error, NN_INPUT, "no array \"z\"; it has: x");
    }
}

/* ---- safetensors ---- */

static void stored_fails(const char *header, size_t data, const char *words) {
    unsigned char file[1024] = {0};
    nn_error error = {0};
    size_t text = strlen(header);
    little_put(file, text, 8);
    memcpy(file + 8, header, text);
    CU_ASSERT_PTR_NULL(nn_safetensors_read(put("bad.safetensors", file, 8 + text + data), &error));
    failed(&error, NN_INPUT, words);
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
    CU_ASSERT_PTR_NULL(nn_safetensors_read(put("bad", "\xff\xff\xff\xff\xff\xff\xff\xff{}", 10), &error));
    failed(&error, NN_INPUT, "above 1 MiB");
    CU_ASSERT_PTR_NULL(nn_safetensors_read(put("bad", "\x09\0\0\0\0\0\0\0{}", 10), &error));
    failed(&error, NN_INPUT, "cut short in its header");
    CU_ASSERT_PTR_NULL(nn_safetensors_read(put("bad", "\x02\0\0", 3), &error));
    failed(&error, NN_INPUT, "cut short in its header");
    nn_stored_file *file = nn_safetensors_read(put("none", "\x02\0\0\0\0\0\0\0{}", 10), &error);
    fine(&error);
    CU_ASSERT(file != NULL && file->count == 0);
    nn_safetensors_free(file);
    CU_ASSERT_EQUAL(nn_crc32c(0, "123456789", 9), 0xE3069283u);
}

/* ---- A model by hand: y = a x + b, squared error ---- */

typedef struct Line {
    float a, b;
} Line;

typedef struct LineTrainer {
    float learning_rate;
    uint32_t step;
    uint64_t seed;
    float metrics[2];          /* sum, count */
    float slot[2];
} LineTrainer;

static void line_init(void *weights, uint64_t seed) {
    (void)seed;
    *(Line *)weights = (Line){0, 0};
}

static void line_predict(const void *weights, void *scratch, int n, const void *const *inputs, float *const *outputs) {
    const Line *line = weights;
    const float *x = inputs[0];
    (void)scratch;
    for (int i = 0; i < n; i++) outputs[0][i] = line->a * x[i] + line->b;
}

static void line_trainer_init(void *trainer, uint64_t seed) {
    *(LineTrainer *)trainer = (LineTrainer){.learning_rate = 0.1f, .seed = seed};
}

static float line_evaluate(const void *weights, void *scratch, void *metrics, int n, const void *const *inputs,
                           const void *const *targets, const float *sample_weight) {
    const Line *line = weights;
    const float *x = inputs[0], *y = targets[0];
    float *sums = metrics, loss = 0;
    (void)scratch;
    for (int i = 0; i < n; i++) {
        float d = line->a * x[i] + line->b - y[i];
        loss += d * d * (sample_weight != NULL ? sample_weight[i] : 1);
    }
    sums[0] += loss;
    sums[1] += (float)n;
    return loss / (float)n;
}

static float line_train(void *weights, void *trainer, int n, const void *const *inputs, const void *const *targets,
                        const float *sample_weight) {
    Line *line = weights;
    LineTrainer *state = trainer;
    const float *x = inputs[0], *y = targets[0];
    float loss = line_evaluate(weights, NULL, state->metrics, n, inputs, targets, sample_weight), a = 0, b = 0;
    for (int i = 0; i < n; i++) {
        float d = (line->a * x[i] + line->b - y[i]) * 2 / (float)n;
        a += d * x[i];
        b += d;
    }
    line->a -= state->learning_rate * a;
    line->b -= state->learning_rate * b;
    state->slot[0] += 1;
    state->step++;
    return loss;
}

static void line_reset(void *metrics) {
    memset(metrics, 0, 2 * sizeof(float));
}

static void line_result(const void *metrics, float *result) {
    const float *sums = metrics;
    result[0] = sums[0] / sums[1];
}

static const nn_tensor line_weights[] = {
    {"dense/kernel", NN_F32, NN_TRAINABLE, 2, {1, 1}, 1, offsetof(Line, a), 0},
    {"dense/bias", NN_F32, NN_TRAINABLE, 1, {1}, 1, offsetof(Line, b), 0},
};
static const nn_tensor line_slots[] = {{"dense/m", NN_F32, NN_STATE, 1, {2}, 2, offsetof(LineTrainer, slot), 0}};
static const nn_tensor line_input = {"x", NN_F32, 0, 1, {1}, 1, 0, 0};
static const nn_tensor line_output = {"y", NN_F32, 0, 1, {1}, 1, 0, 0};
static const char *const line_metrics[] = {"loss"};
static const nn_model line_model = {
    .version = NN_MODEL_VERSION, .name = "line", .batch = 4, .weights_bytes = sizeof(Line),
    .trainer_bytes = sizeof(LineTrainer), .metrics_bytes = 2 * sizeof(float),
    .metrics_offset = offsetof(LineTrainer, metrics), .learning_rate_offset = offsetof(LineTrainer, learning_rate),
    .step_offset = offsetof(LineTrainer, step), .seed_offset = offsetof(LineTrainer, seed), .weight_count = 2,
    .slot_count = 1, .input_count = 1, .output_count = 1, .target_count = 1, .metric_count = 1,
    .weights = line_weights, .slots = line_slots, .inputs = &line_input, .outputs = &line_output,
    .targets = &line_output, .metric_names = line_metrics, .init = line_init, .predict = line_predict,
    .trainer_init = line_trainer_init, .train = line_train, .metrics_reset = line_reset, .evaluate = line_evaluate,
    .metrics_result = line_result,
};

static nn_dataset *line_data(nn_error *error) {
    nn_bytes text = {(unsigned char[]){"x,y\n0,1\n1,3\n-1,-1\n0.5,2\n-0.5,0\n0.25,1.5\n"}, 40};
    static const char *const y[] = {"y"};
    static const nn_csv_group target = {NULL, y, 1};
    static const nn_csv_options options = {.targets = &target, .target_count = 1};
    text.length = strlen((char *)text.data);
    return nn_data_csv_parse(&text, "line.csv", &options, error);
}

static void test_fit(void) {
    nn_error error = {0};
    Line line = {0, 0}, again = {0, 0};
    LineTrainer trainer, other;
    nn_fit_options options = {.epochs = 200, .batch_size = 2, .shuffle = 1, .validation_split = 0.2};
    nn_dataset *data = line_data(&error);
    nn_history *history = nn_history_new(&line_model, 1, &error);
    line_trainer_init(&trainer, 7);
    CU_ASSERT_EQUAL(nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error), 0);
    fine(&error);
    CU_ASSERT(fabsf(line.a - 2) < 0.01f && fabsf(line.b - 1) < 0.01f);
    CU_ASSERT(history->epochs == 200 && history->name_count == 2 && strcmp(history->names[1], "val_loss") == 0);
    CU_ASSERT(history->values[399] < 1e-3f);
    const char *path = in_folder("log.csv");
    CU_ASSERT_EQUAL(nn_history_write(history, path, &error), 0);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    CU_ASSERT_EQUAL(strncmp((char *)bytes.data, "epoch,loss,val_loss\n0,", 22), 0);
    nn_bytes_free(&bytes);
    nn_history_free(history);

    /* Half, a checkpoint, and the other half give the same bytes. */
    const char *checkpoint = in_folder("c.safetensors");
    history = nn_history_new(&line_model, 1, &error);
    line_trainer_init(&other, 7);
    options.epochs = 100;
    nn_fit(&line_model, &again, &other, &options, data, NULL, NULL, history, &error);
    nn_checkpoint half = {.trainer = &other, .epoch = 100};
    CU_ASSERT_EQUAL(nn_weights_save(&line_model, &again, &half, checkpoint, &error), 0);
    memset(&again, 0, sizeof again);
    line_trainer_init(&other, 0);
    nn_checkpoint resumed = {.trainer = &other};
    nn_load_options load = {.checkpoint = &resumed};
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &again, checkpoint, &load, &error), 0);
    CU_ASSERT(resumed.epoch == 100 && other.seed == 7 && other.slot[0] == 200);
    options.epochs = 200;
    options.initial_epoch = resumed.epoch;
    nn_fit(&line_model, &again, &other, &options, data, NULL, NULL, history, &error);
    fine(&error);
    CU_ASSERT_EQUAL(memcmp(&again, &line, sizeof line), 0);
    nn_history_free(history);
    nn_dataset_free(data);
}

static void test_fit_errors(void) {
    nn_error error = {0};
    Line line = {0, 0};
    LineTrainer trainer;
    line_trainer_init(&trainer, 1);
    nn_dataset *data = line_data(&error);
    nn_history *history = nn_history_new(&line_model, 0, &error);
    nn_fit_options options = {.epochs = 1, .batch_size = 5, .terminate_on_nan = 1};
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    failed(&error, NN_INPUT, "at most 4");
    options.batch_size = 2;
    line.a = NAN;
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    failed(&error, NN_INPUT, "NaN in epoch 1, step 1");
    volatile sig_atomic_t stop = 1;
    options.stop = &stop;
    CU_ASSERT_EQUAL(nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error), NN_INTERRUPTED);
    fine(&error);
    nn_dataset_free(data);
    data = nn_data_digits(0, &error);
    nn_fit(&line_model, &line, &trainer, &options, data, NULL, NULL, history, &error);
    failed(&error, NN_INPUT, "a sample is [8, 8, 1] but input \"x\" is [1]");
    nn_tensor image = {"image", NN_F32, 0, 2, {8, 8}, 64, 0, 0}, label = {"label", NN_I32, 0, 0, {0}, 1, 0, 9};
    nn_model other = line_model;
    other.inputs = &image;
    other.targets = &label;
    nn_dataset_bind(data, &other, NN_BIND_ALL, &error);
    failed(&error, NN_INPUT, "is 9; classes are 0 to 8");
    nn_dataset_free(data);
    nn_history_free(history);
}

static void note_count(void *context, const char *message) {
    (void)message;
    ++*(int *)context;
}

static void test_weights(void) {
    nn_error error = {0};
    Line line = {1, 2}, back = {0, 0};
    int notes = 0;
    const char *path = in_folder("w.safetensors");
    CU_ASSERT_EQUAL(nn_weights_save(&line_model, &line, NULL, path, &error), 0);
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &back, path, NULL, &error), 0);
    CU_ASSERT_EQUAL(memcmp(&line, &back, sizeof line), 0);
    fine(&error);
    nn_tensor others[2] = {line_weights[0], line_weights[1]};
    nn_model other = line_model;
    other.weights = others;
    others[0].dims[1] = 2;
    nn_weights_load(&other, &back, path, NULL, &error);
    failed(&error, NN_INPUT, "\"dense/kernel\" is [1, 1] but the model's is [1, 2]");
    others[0] = line_weights[0];
    others[1].name = "dense_1/bias";
    nn_weights_load(&other, &back, path, NULL, &error);
    failed(&error, NN_INPUT, "no tensor \"dense_1/bias\"");
    nn_load_options options = {.allow_missing = 1, .notes = {note_count, &notes}};
    CU_ASSERT_EQUAL(nn_weights_load(&other, &back, path, &options, &error), 0);
    CU_ASSERT_EQUAL(notes, 2);       /* one missing, one unknown */
    line.a = NAN;
    notes = 0;
    nn_weights_save(&line_model, &line, NULL, path, &error);
    CU_ASSERT_EQUAL(nn_weights_load(&line_model, &back, path, &options, &error), 0);
    CU_ASSERT_EQUAL(notes, 1);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    bytes.data[bytes.length - 1] ^= 1;
    CU_ASSERT_EQUAL(nn_file_write(path, bytes.data, bytes.length, &error), 0);
    nn_bytes_free(&bytes);
    nn_weights_load(&line_model, &back, path, NULL, &error);
    failed(&error, NN_INPUT, "is damaged");
}

static void test_predict(void) {
    nn_error error = {0};
    Line line = {2, 1};
    nn_dataset *data = line_data(&error);
    float **outputs = nn_outputs_new(&line_model, data->count, &error), loss;
    CU_ASSERT_EQUAL(nn_predict(&line_model, &line, data, 0, NULL, outputs, &error), 0);
    CU_ASSERT_EQUAL(nn_evaluate(&line_model, &line, data, 0, 0, NULL, &loss, &error), 0);
    CU_ASSERT_EQUAL(loss, 0);
    const char *path = in_folder("p.csv");
    FILE *stream = fopen(path, "wb");
    outputs[0][0] = 0.1f;
    CU_ASSERT_EQUAL(nn_csv_write(stream, &line_model, outputs, data->count, 0), 0);
    fclose(stream);
    nn_bytes bytes;
    CU_ASSERT_EQUAL(nn_file_read(path, &bytes, &error), 0);
    CU_ASSERT_STRING_EQUAL((char *)bytes.data, "y_0\n0.1\n3\n-1\n2\n0\n1.5\n");
    nn_bytes_free(&bytes);
    nn_outputs_free(&line_model, outputs);
    nn_dataset_free(data);
    fine(&error);
}

int test_data_register(void) {
    static const CU_TestInfo tests[] = {
        {"file read", test_file_read}, {"file write", test_file_write}, {"csv", test_csv},
        {"csv modes", test_csv_modes}, {"csv errors", test_csv_errors}, {"csv columns", test_csv_columns},
        {"idx", test_idx}, {"npy", test_npy}, {"npy hostile", test_npy_hostile}, {"npz", test_npz},
        {"safetensors hostile", test_safetensors_hostile}, {"weights", test_weights}, {"fit", test_fit},
        {"fit errors", test_fit_errors}, {"predict", test_predict},
    };
    CU_pSuite suite = CU_add_suite("data", suite_begin, suite_end);
    if (suite == NULL) return (int)CU_get_error();
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        if (CU_add_test(suite, tests[i].pName, tests[i].pTestFunc) == NULL) return (int)CU_get_error();
    }
    return 0;
}
