/* csv_write.c - predictions as CSV.
 *
 * Example: output label of 10 values gives the header `label_0,...,label_9`, with classes also `label_class`, and a line a
 * sample. The class is the place of the largest value; of one value, whether it is above 0.5. Each number is the shortest
 * text that reads back as the same float. */
#include "nn.h"

#include <string.h>

static void name_write(nn_text *line, const char *name) {
    if (line->length > 0) nn_text_add(line, ",");
    nn_text_add(line, name);
}

static void header_write(nn_text *line, const nn_model *model, int classes) {
    for (int o = 0; o < model->output_count; o++) {
        const nn_tensor *output = &model->outputs[o];
        for (size_t i = 0; i < output->size; i++) {
            name_write(line, output->name);
            nn_text_format(line, "_%zu", i);
        }
        if (!classes) continue;
        name_write(line, output->name);
        nn_text_add(line, "_class");
    }
    nn_text_add(line, "\n");
}

static size_t class_of(const float *values, size_t size) {
    size_t best = 0;
    if (size == 1) return values[0] > 0.5f;
    for (size_t i = 1; i < size; i++) {
        if (values[i] > values[best]) best = i;
    }
    return best;
}

static void row_write(nn_text *line, const nn_model *model, float *const *outputs, size_t row, int classes) {
    for (int o = 0; o < model->output_count; o++) {
        size_t size = model->outputs[o].size;
        const float *values = outputs[o] + row * size;
        for (size_t i = 0; i < size; i++) {
            if (line->length > 0) nn_text_add(line, ",");
            nn_text_float(line, (double)values[i]);
        }
        if (classes) nn_text_format(line, ",%zu", class_of(values, size));
    }
    nn_text_add(line, "\n");
}

int nn_csv_write(FILE *stream, const nn_model *model, float *const *outputs, size_t count, int classes) {
    nn_text line = {0};
    header_write(&line, model, classes);
    for (size_t row = 0; row <= count && !line.failed; row++) {
        if (fwrite(line.data, 1, line.length, stream) != line.length) break;
        line.length = 0;
        if (row < count) row_write(&line, model, outputs, row, classes);
    }
    int failed = line.failed || ferror(stream);
    nn_text_free(&line);
    return failed;
}
