/* maps_write.c - predictions as a person reads them: the values of each output laid out by its axes.
 *
 * Example: an output conv of [2, 2, 3] is three maps, a line a row of pixels:
 *
 *   conv [2, 2, 3]
 *   channel 0
 *       -25    466
 *       ...
 * A vector is one line. */
#include "nn.h"

#include <stdio.h>

enum { WIDTH = 9 };                     /* of a number: seven digits, a sign and a space at least */

static void number_add(nn_text *text, float value) {
    char digits[32];
    int length = snprintf(digits, sizeof digits, "%.6g", (double)value);
    nn_text_format(text, "%*s%s", length < WIDTH ? WIDTH - length : 1, "", digits);
}

/* Element (place, row, column, channel) of what has these four axes. */
static void maps_add(nn_text *text, const size_t dims[4], const float *values) {
    for (size_t place = 0; place < dims[0]; place++)
        for (size_t channel = 0; channel < dims[3]; channel++) {
            if (dims[0] > 1) nn_text_format(text, "place %zu, ", place);
            nn_text_format(text, "channel %zu\n", channel);
            for (size_t row = 0; row < dims[1]; row++) {
                for (size_t column = 0; column < dims[2]; column++)
                    number_add(text, values[((place * dims[1] + row) * dims[2] + column) * dims[3] + channel]);
                nn_text_add(text, "\n");
            }
        }
}

static void output_add(nn_text *text, const nn_tensor *output, const float *values) {
    nn_text_add(text, output->name);
    for (int i = 0; i < output->rank; i++) nn_text_format(text, "%s%d", i == 0 ? " [" : ", ", output->dims[i]);
    nn_text_add(text, output->rank > 0 ? "]\n" : "\n");
    if (output->rank >= 3) {
        size_t dims[4] = { 1, (size_t)output->dims[output->rank - 3], (size_t)output->dims[output->rank - 2],
                           (size_t)output->dims[output->rank - 1] };
        for (int i = 0; i < output->rank - 3; i++) dims[0] *= (size_t)output->dims[i];
        maps_add(text, dims, values);
        return;
    }
    size_t columns = output->rank == 0 ? 1 : (size_t)output->dims[output->rank - 1];
    for (size_t i = 0; i < output->size; i++) {
        number_add(text, values[i]);
        if (i % columns == columns - 1) nn_text_add(text, "\n");
    }
}

int nn_maps_write(FILE *stream, const nn_model *model, float *const *outputs, size_t count) {
    nn_text text = { 0 };
    for (size_t sample = 0; sample < count && !text.failed; sample++) {
        text.length = 0;
        if (count > 1) nn_text_format(&text, "%ssample %zu\n", sample > 0 ? "\n" : "", sample);
        for (int o = 0; o < model->output_count; o++) {
            if (o > 0) nn_text_add(&text, "\n");
            output_add(&text, &model->outputs[o], outputs[o] + sample * model->outputs[o].size);
        }
        if (fwrite(text.data, 1, text.length, stream) != text.length) break;
    }
    int failed = text.failed || ferror(stream);
    nn_text_free(&text);
    return failed;
}
