/* data_shipped.c - the data that comes with nnc: insurance() and digits().
 *
 * Example: nn_data_insurance gives 15 samples, input [1] the age, target [1] whether insurance was bought. */
#include "nn.h"

static const uint8_t insurance_rows[15][2] = {
    {22, 0}, {25, 0}, {47, 1}, {52, 0}, {46, 1}, {56, 1}, {55, 0}, {60, 1},
    {62, 1}, {61, 1}, {18, 0}, {28, 0}, {27, 0}, {29, 0}, {49, 1},
};

enum { DIGITS_ROWS = 1797, DIGITS_PIXELS = 64 };
static const uint8_t digits_rows[DIGITS_ROWS * (DIGITS_PIXELS + 1)] = {
#include "digits.inc"
};

/* Rows of the input's values and one of the target, which is a number of target_element; or with `repeated` the input. */
static nn_dataset *rows_dataset(const uint8_t *rows, size_t count, const char *source, int rank, const int32_t *dims,
                                int target_element, int repeated, nn_error *error) {
    static const int32_t one[1] = {1};
    int target_rank = repeated ? rank : target_element == NN_F32 ? 1 : 0;
    nn_dataset *data = nn_dataset_new(count, error);
    nn_array *input = data == NULL ? NULL
                                   : nn_dataset_add(data, NN_ROLE_INPUT, NULL, source, NN_F32, rank, dims, error);
    nn_array *target = input == NULL ? NULL
                                     : nn_dataset_add(data, NN_ROLE_TARGET, NULL, source, target_element, target_rank,
                                                      repeated ? dims : one, error);
    if (target == NULL) {
        nn_dataset_free(data);
        return NULL;
    }
    size_t width = data->inputs[0].size;
    float *values = data->inputs[0].values;
    for (size_t row = 0; row < count; row++) {
        const uint8_t *from = rows + row * (width + 1);
        for (size_t i = 0; i < width; i++) {
            values[row * width + i] = (float)from[i];
            if (repeated) ((float *)target->values)[row * width + i] = (float)from[i];
        }
        if (repeated) continue;
        if (target_element == NN_F32) ((float *)target->values)[row] = (float)from[width];
        else ((int32_t *)target->values)[row] = from[width];
    }
    return data;
}

nn_dataset *nn_data_insurance(nn_error *error) {
    static const int32_t dims[1] = {1};
    return rows_dataset(&insurance_rows[0][0], 15, "insurance()", 1, dims, NN_F32, 0, error);
}

nn_dataset *nn_data_digits(int images, nn_error *error) {
    static const int32_t dims[3] = {8, 8, 1};
    return rows_dataset(digits_rows, DIGITS_ROWS, "digits()", 3, dims, images ? NN_F32 : NN_I32, images, error);
}
