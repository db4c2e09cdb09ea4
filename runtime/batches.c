/* batches.c - a dataset in batches: the order of an epoch, the weights of its samples, copies or views of its values.
 *
 * Example: 1,797 samples, batch_size 32, shuffle: 57 batches, the last with 5 samples, in an order that depends on the
 * trainer's seed and the pass alone. Where samples stay in files and there are workers, a queue reads them ahead. */
#include "batches.h"

#include <stdlib.h>
#include <string.h>

/* ---- Order ---- */

static uint64_t mix(uint64_t value) {        /* splitmix64 */
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
    value = (value ^ value >> 27) * 0x94D049BB133111EBu;
    return value ^ value >> 31;
}

static void order_shuffle(size_t *order, size_t count, uint64_t seed, int64_t pass) {
    uint64_t state = mix(mix(seed) + (uint64_t)pass);
    for (size_t i = 0; i < count; i++) order[i] = i;
    for (size_t i = count; i > 1; i--) {
        uint64_t limit = UINT64_MAX - UINT64_MAX % i, drawn;
        do {
            state += 0x9E3779B97F4A7C15u;
            drawn = mix(state);
        } while (drawn >= limit);            /* else the low ones would come more often */
        size_t other = (size_t)(drawn % i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

int64_t batches_count(const nn_dataset *data, size_t batch_size, int64_t most) {
    int64_t count = (int64_t)((data->count - 1) / batch_size + 1);
    return most > 0 && most < count ? most : count;
}

/* ---- Slots ---- */

static size_t aligned(size_t bytes) {
    return (bytes + 63) / 64 * 64;
}

static int is_view(const Batches *batches, const nn_array *array) {
    return array->rows == NULL && batches->order == NULL;
}

static int slot_measure(Batches *batches, nn_error *error) {
    const nn_dataset *data = batches->data;
    size_t total = aligned(batches->batch_size * sizeof(float));
    for (int i = 0; i < data->input_count + data->target_count; i++) {
        const nn_array *array = i < data->input_count ? &data->inputs[i] : &data->targets[i - data->input_count];
        size_t bytes = array->size * 4;
        if (bytes != 0 && batches->batch_size > (SIZE_MAX / 4 - total) / bytes) return nn_error_memory(error);
        total += aligned(bytes * batches->batch_size);
    }
    batches->slot_bytes = total;
    return 0;
}

static size_t batch_rows(const Batches *batches, int64_t step, size_t *first) {
    size_t count = batches->data->count;
    *first = (size_t)step * batches->batch_size;
    return count - *first < batches->batch_size ? count - *first : batches->batch_size;
}

static int array_copy(const Batches *batches, const nn_array *array, size_t first, size_t count, char *to,
                      nn_error *error) {
    size_t bytes = array->size * 4;
    const char *values = array->values;
    if (array->rows != NULL) return nn_array_read(array, batches->order, first, count, to, error);
    for (size_t i = 0; i < count; i++) memcpy(to + i * bytes, values + batches->order[first + i] * bytes, bytes);
    return 0;
}

/* The class of a sample of the batch: its number, or where the largest of several (one-hot) values stands. */
static int64_t class_of(const nn_array *target, const void *values, size_t i) {
    if (target->element == NN_I32) return ((const int32_t *)values)[i];
    const float *sample = (const float *)values + i * target->size;
    if (target->size == 1) return sample[0] >= 0 && sample[0] < 2147483648.0f ? (int64_t)sample[0] : -1;
    size_t best = 0;
    for (size_t k = 1; k < target->size; k++) {
        if (sample[k] > sample[best]) best = k;
    }
    return (int64_t)best;
}

static void weights_fill(const Batches *batches, size_t first, size_t count, const void *target, float *weights) {
    const nn_dataset *data = batches->data;
    for (size_t i = 0; i < count; i++) {
        size_t row = batches->order != NULL ? batches->order[first + i] : first + i;
        weights[i] = data->sample_weight != NULL ? data->sample_weight[row] : 1.0f;
        if (batches->class_weight_count == 0) continue;
        int64_t number = class_of(&data->targets[0], target, i);
        if (number >= 0 && number < batches->class_weight_count) weights[i] *= batches->class_weight[number];
    }
}

/* Where the parts of batch `step` lie, given its slot. */
static void batch_point(const Batches *batches, int64_t step, char *slot, const void **inputs, const void **targets,
                        float **weights) {
    const nn_dataset *data = batches->data;
    size_t first, offset = 0;
    batch_rows(batches, step, &first);
    for (int i = 0; i < data->input_count + data->target_count; i++) {
        int is_input = i < data->input_count;
        const nn_array *array = is_input ? &data->inputs[i] : &data->targets[i - data->input_count];
        const void **place = is_input ? &inputs[i] : &targets[i - data->input_count];
        *place = is_view(batches, array) ? (const char *)array->values + first * array->size * 4 : slot + offset;
        offset += aligned(array->size * 4 * batches->batch_size);
    }
    *weights = (float *)(void *)(slot + offset);
}

static int batch_fill(const void *context, int64_t step, char *slot, nn_error *error) {
    const Batches *batches = context;
    const nn_dataset *data = batches->data;
    size_t first, count = batch_rows(batches, step, &first), offset = 0;
    const void *target = NULL;
    for (int i = 0; i < data->input_count + data->target_count; i++) {
        const nn_array *array = i < data->input_count ? &data->inputs[i] : &data->targets[i - data->input_count];
        int view = is_view(batches, array);
        if (!view && array_copy(batches, array, first, count, slot + offset, error) != 0) return 1;
        if (i == data->input_count) target = view ? (char *)array->values + first * array->size * 4 : slot + offset;
        offset += aligned(array->size * 4 * batches->batch_size);
    }
    if (batches->weighted) weights_fill(batches, first, count, target, (float *)(void *)(slot + offset));
    return 0;
}

/* ---- The batches ---- */

static int is_streamed(const nn_dataset *data) {
    for (int i = 0; i < data->input_count; i++) {
        if (data->inputs[i].rows != NULL) return 1;
    }
    for (int i = 0; i < data->target_count; i++) {
        if (data->targets[i].rows != NULL) return 1;
    }
    return 0;
}

static int class_weight_check(const Batches *batches, nn_error *error) {
    const nn_array *target = batches->data->target_count == 1 ? &batches->data->targets[0] : NULL;
    if (batches->class_weight_count == 0) return 0;
    if (target != NULL && (target->element != NN_I32 || target->size == 1)) return 0;
    return nn_error_set(error, NN_INPUT, "class_weight needs one target with one class for each sample");
}

static size_t order_bytes(const nn_dataset *data) {
    return data->count * sizeof(size_t);
}

int batches_begin(Batches *batches, const nn_dataset *data, size_t batch_size, const nn_fit_options *options,
                  nn_error *error) {
    *batches = (Batches){.data = data, .batch_size = batch_size, .weighted = data->sample_weight != NULL};
    if (options != NULL) {
        batches->class_weight = options->class_weight;
        batches->class_weight_count = options->class_weight_count;
        batches->weighted = batches->weighted || options->class_weight_count > 0;
    }
    int status = class_weight_check(batches, error);
    if (status == 0) status = slot_measure(batches, error);
    if (status != 0) return status;
    batches->inputs = nn_array_alloc((size_t)data->input_count, sizeof(void *), error);
    batches->targets = nn_array_alloc((size_t)data->target_count, sizeof(void *), error);
    int failed = batches->inputs == NULL || batches->targets == NULL;
    if (!failed && options != NULL && options->shuffle) {
        batches->order = queue_memory(order_bytes(data), error);
        failed = batches->order == NULL;
    }
    if (!failed && options != NULL && options->workers > 0 && is_streamed(data)) {
        QueueOptions ahead = {.workers = options->workers, .processes = options->processes,
                              .slots = options->queue_size > 0 ? options->queue_size : 10,
                              .slot_bytes = batches->slot_bytes, .fill = batch_fill, .context = batches};
        batches->queue = queue_new(&ahead, error);
        failed = batches->queue == NULL;
    } else if (!failed) {
        batches->memory = nn_struct_new(batches->slot_bytes, error);
        failed = batches->memory == NULL;
    }
    if (!failed) return 0;
    batches_free(batches);
    return NN_SYSTEM;
}

void batches_free(Batches *batches) {
    queue_free(batches->queue);
    free(batches->memory);
    if (batches->order != NULL) queue_memory_free(batches->order, order_bytes(batches->data));
    free(batches->inputs);
    free(batches->targets);
    *batches = (Batches){0};
}

void batches_start(Batches *batches, uint64_t seed, int64_t pass, int64_t first, int64_t end) {
    if (batches->order != NULL) order_shuffle(batches->order, batches->data->count, seed, pass);
    if (batches->queue != NULL) queue_start(batches->queue, first, end);
}

int batches_take(Batches *batches, int64_t step, int *count, nn_error *error) {
    size_t first;
    char *slot = batches->memory;
    float *weights;
    int status = batches->queue != NULL ? queue_take(batches->queue, step, &slot, error)
                                        : batch_fill(batches, step, slot, error);
    if (status != 0) return error != NULL && error->status != 0 ? error->status : NN_INPUT;
    *count = (int)batch_rows(batches, step, &first);
    batch_point(batches, step, slot, batches->inputs, batches->targets, &weights);
    batches->weights = batches->weighted ? weights : NULL;
    return 0;
}
