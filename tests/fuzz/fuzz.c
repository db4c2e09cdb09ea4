/* fuzz.c - any bytes as a text, a table, an array or weights: libFuzzer's entry. The first byte chooses the reader.
 *
 *     make fuzz            runs for a minute; build/fuzz/fuzz FOLDER goes on with a folder of inputs. */
#include "../../compiler/nnc.h"

#include "../../runtime/nn.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_text(const char *text, size_t length) {
    Compilation comp;
    compilation_init(&comp);
    if (setjmp(comp.failed) == 0) {
        ElaborateOptions options = { .path = "fuzz.nn", .text = text, .length = length };
        Elaborator *all = elaborate_run(&comp, &options);
        if (all != NULL) {
            Module *module = elaborate_module(all);
            ir_check(module);
            simplify_run(&comp, module, true);
            simplify_fma(&comp, module);
            ir_check(module);
        }
        Buffer out = { 0 };
        diag_print(&comp, &out, false);
        buffer_free(&out);
    }
    compilation_free(&comp);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    uint8_t kind = data[0];
    const uint8_t *rest = data + 1;
    nn_error error = { 0 };
    size--;
    if (kind % 4 == 0) read_text((const char *)rest, size);
    if (kind % 4 == 1) {
        nn_bytes text = { .data = malloc(size + 1), .length = size };
        memcpy(text.data, rest, size);
        text.data[size] = 0;
        nn_csv_options options = { .header = NN_HEADER_AUTO };
        nn_dataset_free(nn_data_csv_parse(&text, "fuzz.csv", &options, &error));
        nn_bytes_free(&text);
    }
    if (kind % 4 == 2) {
        nn_npy array = { 0 };
        if (nn_npy_parse(rest, size, "fuzz.npy", &array, &error) == 0) free(array.values);
    }
    if (kind % 4 == 3) {
        nn_bytes bytes = { .data = malloc(size + 1), .length = size };
        memcpy(bytes.data, rest, size);
        nn_safetensors_free(nn_safetensors_parse(&bytes, "fuzz.safetensors", &error));
        nn_bytes_free(&bytes);
    }
    nn_error_clear(&error);
    return 0;
}
