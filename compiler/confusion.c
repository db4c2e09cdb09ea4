/* confusion.c - `nnc evaluate --confusion`: of each output of classes, how often a true class was taken for which.
 *
 * Example, of two classes: "no 8 1 / yes 2 4" says that of 9 samples "no" one was called "yes". The class of a prediction
 * is where its largest value stands; of an output of one value, whether it is above 0.5. An output that has no classes, one of
 * plain numbers, gives no matrix. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

/* One output's places: a value a sample, or one a pixel or step. */
typedef struct Places { size_t places, values, classes; bool binary; } Places;

static bool places_of(const nn_tensor *output, const nn_array *target, Places *p) {
    size_t last = output->rank > 0 ? (size_t)output->dims[output->rank - 1] : 1;
    p->places = target->element == NN_I32 ? target->size : output->size / last;
    if (p->places == 0 || output->size % p->places != 0) return false;
    p->values = output->size / p->places;
    p->binary = p->values == 1;
    p->classes = p->binary ? 2 : p->values;
    return target->element == NN_I32 || target->size == output->size;
}

static size_t largest(const float *values, size_t count) {
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (values[i] > values[best]) best = i;
    return best;
}

/* The true class of a place; as many as there are classes where it is none. */
static size_t true_class(const Places *p, const nn_array *target, size_t place) {
    if (target->element == NN_I32) {
        int32_t number = ((const int32_t *)target->values)[place];
        return number >= 0 && (size_t)number < p->classes ? (size_t)number : p->classes;
    }
    const float *values = (const float *)target->values + place * p->values;
    if (!p->binary) return largest(values, p->values);
    return values[0] == 0 || values[0] == 1 ? (size_t)values[0] : p->classes;
}

/* Rows are true classes, columns predicted ones; NULL where the targets are no classes, or without memory. */
static size_t *count_pairs(const Places *p, const nn_array *target, const float *output, size_t samples, nn_error *error) {
    size_t *pairs = nn_array_alloc(p->classes * p->classes, sizeof *pairs, error);
    for (size_t i = 0; pairs != NULL && i < samples * p->places; i++) {
        const float *values = output + i * p->values;
        size_t predicted = p->binary ? values[0] > 0.5f : largest(values, p->values), truth = true_class(p, target, i);
        if (truth < p->classes) {
            pairs[truth * p->classes + predicted]++;
            continue;
        }
        free(pairs);
        return NULL;
    }
    return pairs;
}

size_t *confusion_count(const nn_model *model, const nn_dataset *data, float *const *outputs, int output, size_t *classes,
                        nn_error *error) {
    Places places = { 0 };
    const nn_array *target = &data->targets[output];
    if (!places_of(&model->outputs[output], target, &places)) return NULL;
    *classes = places.classes;
    return count_pairs(&places, target, outputs[output], data->count, error);
}

static void put_json(nn_text *text, const size_t *pairs, size_t classes) {
    for (size_t row = 0; row < classes; row++) {
        nn_text_add(text, row == 0 ? "[[" : "], [");
        for (size_t column = 0; column < classes; column++)
            nn_text_format(text, column == 0 ? "%zu" : ", %zu", pairs[row * classes + column]);
    }
    nn_text_add(text, "]]");
}

static void put_table(nn_text *text, const char *name, const nn_array *target, const size_t *pairs, size_t classes) {
    nn_text_format(text, "%s: rows are true classes, columns predicted ones\n%12s", name, "");
    for (size_t column = 0; column < classes; column++) nn_text_format(text, " %7zu", column);
    for (size_t row = 0; row < classes; row++) {
        bool named = row < (size_t)target->class_count;
        if (named) nn_text_format(text, "\n%3zu %-8s", row, target->class_names[row]);
        else nn_text_format(text, "\n%3zu %8s", row, "");
        for (size_t column = 0; column < classes; column++) nn_text_format(text, " %7zu", pairs[row * classes + column]);
    }
    nn_text_add(text, "\n");
}

static void put_matrices(Run *run, const nn_dataset *data, float *const *outputs, nn_text *text, nn_error *error) {
    for (int i = 0; i < run->model->output_count && i < data->target_count && error->status == 0; i++) {
        const nn_tensor *output = &run->model->outputs[i];
        size_t classes = 0, *pairs = confusion_count(run->model, data, outputs, i, &classes, error);
        if (pairs == NULL) continue;
        if (run->options->json) {
            nn_text_add(text, text->length == 0 ? "" : ", ");
            nn_text_json(text, output->name);
            nn_text_add(text, ": ");
            put_json(text, pairs, classes);
        } else put_table(text, output->name, &data->targets[i], pairs, classes);
        free(pairs);
    }
}

bool confusion_text(Run *run, nn_dataset *data, nn_text *text, nn_error *error) {
    if (nn_dataset_load(data, error) != 0) return false;
    float **outputs = nn_outputs_new(run->model, data->count, error);
    if (outputs == NULL) return false;
    if (nn_predict(run->model, run->weights, data, 0, NULL, outputs, error) == 0)
        put_matrices(run, data, outputs, text, error);
    nn_outputs_free(run->model, outputs);
    return error->status == 0 && !text->failed;
}
