/* weights.c - a model's weights, or a whole checkpoint, to and from safetensors.
 *
 * Example: "dense/kernel" [64, 10] of the weights struct; in a checkpoint also "optimizer/..." slots, optimizer/step,
 * optimizer/learning_rate, train/epoch, train/random_state (the seed), and of callback 0 what it remembers:
 * train/callback_0, train/callback_0/dense/kernel. Loading checks every tensor before it changes
 * the first byte. */
#include "nn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char slot_prefix[] = "optimizer/";

/* The stored name of a slot. */
static char *slot_name(const nn_tensor *slot) {
    nn_text text = {0};
    if (strncmp(slot->name, slot_prefix, sizeof slot_prefix - 1) != 0) nn_text_add(&text, slot_prefix);
    nn_text_add(&text, slot->name);
    if (text.failed) nn_text_free(&text);
    return text.data;
}

static nn_stored stored_make(const nn_tensor *tensor, const void *base) {
    nn_stored stored = {.dtype = tensor->element == NN_F32 ? NN_DTYPE_F32 : NN_DTYPE_I32,
                        .rank = tensor->rank,
                        .size = tensor->size,
                        .bytes = tensor->size * 4,
                        .data = (const unsigned char *)base + tensor->offset};
    for (int axis = 0; axis < tensor->rank; axis++) stored.dims[axis] = tensor->dims[axis];
    return stored;
}

static nn_stored scalar_make(int dtype, const void *value) {
    return (nn_stored){.dtype = dtype, .size = 1, .bytes = nn_dtype_bytes(dtype),
                       .data = value};
}

/* The tensors of a file, their names owned. */
typedef struct Tensors { nn_stored *list; size_t count; int failed; } Tensors;

static void tensors_add(Tensors *tensors, char *name, nn_stored stored) {
    if (name == NULL) tensors->failed = 1;
    stored.name = name;
    tensors->list[tensors->count++] = stored;
}

static char *name_format(const char *format, int number, const char *rest) {
    nn_text text = {0};
    nn_text_format(&text, format, number, rest);
    if (text.failed) nn_text_free(&text);
    return text.data;
}

static char *callback_tensor(int number, const char *weight) {
    return name_format(weight[0] != '\0' ? "train/callback_%d/%s" : "train/callback_%d%s", number, weight);
}

static nn_stored numbers_make(const double *numbers) {
    return (nn_stored){.dtype = NN_DTYPE_F64, .rank = 1, .dims = {NN_CALLBACK_NUMBERS}, .size = NN_CALLBACK_NUMBERS,
                       .bytes = sizeof(double) * NN_CALLBACK_NUMBERS, .data = (const unsigned char *)numbers};
}

static void checkpoint_tensors(const nn_model *model, const nn_checkpoint *checkpoint, Tensors *tensors) {
    const char *base = checkpoint->trainer;
    for (int i = 0; i < model->slot_count; i++)
        tensors_add(tensors, slot_name(&model->slots[i]), stored_make(&model->slots[i], base));
    tensors_add(tensors, strdup("optimizer/step"), scalar_make(NN_DTYPE_U32, base + model->step_offset));
    tensors_add(tensors, strdup("optimizer/learning_rate"),
                scalar_make(NN_DTYPE_F32, base + model->learning_rate_offset));
    tensors_add(tensors, strdup("train/epoch"), scalar_make(NN_DTYPE_I64, &checkpoint->epoch));
    tensors_add(tensors, strdup("train/random_state"), scalar_make(NN_DTYPE_U64, base + model->seed_offset));
    for (int i = 0; i < checkpoint->callback_count; i++) {
        const nn_callback *callback = checkpoint->callbacks[i];
        tensors_add(tensors, callback_tensor(i, ""), numbers_make(callback->numbers));
        for (int k = 0; k < model->weight_count && callback->kept != NULL; k++)
            tensors_add(tensors, callback_tensor(i, model->weights[k].name),
                        stored_make(&model->weights[k], callback->kept));
    }
}

int nn_weights_save(const nn_model *model, const void *weights, const nn_checkpoint *checkpoint, const char *path,
                    nn_error *error) {
    size_t weight_count = (size_t)model->weight_count, callbacks = 0, room = weight_count;
    if (checkpoint != NULL) {
        callbacks = (size_t)checkpoint->callback_count;
        room += (size_t)model->slot_count + 4 + callbacks * (1 + weight_count);
    }
    Tensors tensors = {.list = nn_array_alloc(room, sizeof *tensors.list, error)};
    if (tensors.list == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < weight_count; i++)
        tensors_add(&tensors, strdup(model->weights[i].name), stored_make(&model->weights[i], weights));
    if (checkpoint != NULL) checkpoint_tensors(model, checkpoint, &tensors);
    int status = tensors.failed ? nn_error_memory(error)
                                : nn_safetensors_write(path, tensors.list, tensors.count, error);
    for (size_t i = 0; i < tensors.count; i++) free(tensors.list[i].name);
    free(tensors.list);
    return status;
}

/* ---- Loading ---- */

typedef struct Loader {
    const nn_stored_file *file;
    const char *path;
    const nn_load_options *options;
    nn_error *error;
    char *used;                /* of each stored tensor: the model has it */
} Loader;

static int shape_error(const Loader *loader, const nn_stored *stored, const nn_tensor *tensor) {
    nn_text has = {0}, needs = {0};
    nn_text_shape(&has, stored->dims, stored->rank);
    nn_text_shape(&needs, tensor->dims, tensor->rank);
    int status = has.failed || needs.failed
                     ? nn_error_memory(loader->error)
                     : nn_error_set(loader->error, NN_INPUT, "%s: \"%s\" is %s but the model's is %s", loader->path,
                                    stored->name, has.data, needs.data);
    nn_text_free(&has);
    nn_text_free(&needs);
    return status;
}

static int stored_check(const Loader *loader, const nn_stored *stored, const nn_tensor *tensor) {
    int same = stored->rank == tensor->rank;
    for (int axis = 0; axis < tensor->rank && same; axis++) same = stored->dims[axis] == tensor->dims[axis];
    if (!same) return shape_error(loader, stored, tensor);
    if (tensor->element == NN_F32 ? stored->dtype <= NN_DTYPE_BF16 : stored->dtype == NN_DTYPE_I32) return 0;
    return nn_error_set(loader->error, NN_INPUT, "%s: \"%s\" has the type %s, and the model's is %s", loader->path,
                        stored->name, nn_dtype_name(stored->dtype), tensor->element == NN_F32 ? "F32" : "I32");
}

/* Finds and checks one tensor; *stored is NULL when it may be missing and is. */
static int tensor_find(const Loader *loader, const char *name, const nn_tensor *tensor, int allow_missing,
                       const nn_stored **stored) {
    *stored = nn_safetensors_find(loader->file, name);
    if (*stored != NULL) {
        loader->used[*stored - loader->file->tensors] = 1;
        return stored_check(loader, *stored, tensor);
    }
    if (allow_missing) {
        if (loader->options->missing != NULL) ++*loader->options->missing;
        nn_notes_format(&loader->options->notes, "%s has no \"%s\"; it starts fresh", loader->path, name);
        return 0;
    }
    return nn_error_set(loader->error, NN_INPUT, "%s has no tensor \"%s\"", loader->path, name);
}

static void tensor_copy(const Loader *loader, const nn_stored *stored, const nn_tensor *tensor, void *base) {
    char *to = (char *)base + tensor->offset;
    const nn_notes *notes = &loader->options->notes;
    if (tensor->element == NN_I32) {
        memcpy(to, stored->data, stored->bytes);
        return;
    }
    float *values = (float *)(void *)to;
    nn_stored_float(stored, values);
    if (stored->dtype != NN_DTYPE_F32) {
        nn_notes_format(notes, "%s: \"%s\" was converted from %s to F32", loader->path, stored->name,
                        nn_dtype_name(stored->dtype));
    }
    for (size_t i = 0; i < stored->size; i++) {
        if (isfinite(values[i])) continue;
        nn_notes_format(notes, "%s: \"%s\" holds %s", loader->path, stored->name,
                        isnan(values[i]) ? "NaN" : "infinity");
        return;
    }
}

/* A scalar of a checkpoint. */
static int scalar_find(const Loader *loader, const char *name, int dtype, const void **data) {
    const nn_stored *stored = nn_safetensors_find(loader->file, name);
    if (stored == NULL || stored->size != 1 || stored->dtype != dtype) {
        return nn_error_set(loader->error, NN_INPUT, "%s is no checkpoint: \"%s\" is %s", loader->path, name,
                            stored == NULL ? "missing" : "not what it should be");
    }
    *data = stored->data;
    return 0;
}

/* What the callbacks of the same training remember; of another one's there is nothing to find. */
static int callback_load(const Loader *loader, const nn_model *model, int number, nn_callback *callback) {
    char *name = callback_tensor(number, "");
    if (name == NULL) return nn_error_memory(loader->error);
    const nn_stored *stored = nn_safetensors_find(loader->file, name);
    free(name);
    if (stored == NULL || stored->dtype != NN_DTYPE_F64 || stored->size != NN_CALLBACK_NUMBERS) return 0;
    memcpy(callback->numbers, stored->data, sizeof callback->numbers);
    for (int i = 0; i < model->weight_count; i++) {
        const nn_tensor *tensor = &model->weights[i];
        name = callback_tensor(number, tensor->name);
        if (name == NULL) return nn_error_memory(loader->error);
        stored = nn_safetensors_find(loader->file, name);
        free(name);
        if (stored == NULL) return 0;
        int status = stored_check(loader, stored, tensor);
        if (status != 0) return status;
        if (callback->kept == NULL) callback->kept = nn_struct_new(model->weights_bytes, loader->error);
        if (callback->kept == NULL) return NN_SYSTEM;
        tensor_copy(loader, stored, tensor, callback->kept);
    }
    return 0;
}

static int trainer_load(const Loader *loader, const nn_model *model, const nn_stored **slots) {
    nn_checkpoint *checkpoint = loader->options->checkpoint;
    const void *step, *rate, *epoch, *seed;
    int64_t epochs;
    if (scalar_find(loader, "optimizer/step", NN_DTYPE_U32, &step) ||
        scalar_find(loader, "optimizer/learning_rate", NN_DTYPE_F32, &rate) ||
        scalar_find(loader, "train/epoch", NN_DTYPE_I64, &epoch) ||
        scalar_find(loader, "train/random_state", NN_DTYPE_U64, &seed)) return NN_INPUT;
    memcpy(&epochs, epoch, 8);
    if (epochs < 0) return nn_error_set(loader->error, NN_INPUT, "%s: \"train/epoch\" is negative", loader->path);
    for (int i = 0; i < checkpoint->callback_count; i++) {
        int status = callback_load(loader, model, i, checkpoint->callbacks[i]);
        if (status != 0) return status;
    }
    char *base = checkpoint->trainer;
    for (int i = 0; i < model->slot_count; i++) tensor_copy(loader, slots[i], &model->slots[i], base);
    memcpy(base + model->step_offset, step, 4);
    memcpy(base + model->learning_rate_offset, rate, 4);
    memcpy(base + model->seed_offset, seed, 8);
    checkpoint->epoch = epochs;
    return 0;
}

static int slots_find(const Loader *loader, const nn_model *model, const nn_stored **slots) {
    int status = 0;
    for (int i = 0; i < model->slot_count && status == 0; i++) {
        char *name = slot_name(&model->slots[i]);
        if (name == NULL) return nn_error_memory(loader->error);
        status = tensor_find(loader, name, &model->slots[i], 0, &slots[i]);
        free(name);
    }
    return status;
}

/* What belongs to a checkpoint, and not to the model, is no surprise. */
static void extras_note(const Loader *loader) {
    for (size_t i = 0; i < loader->file->count; i++) {
        const char *name = loader->file->tensors[i].name;
        if (loader->used[i] || strncmp(name, slot_prefix, sizeof slot_prefix - 1) == 0 ||
            strncmp(name, "train/", 6) == 0) continue;
        nn_notes_format(&loader->options->notes, "%s: \"%s\" is not in the model and is ignored", loader->path, name);
    }
}

int nn_weights_load(const nn_model *model, void *weights, const char *path, const nn_load_options *options,
                    nn_error *error) {
    static const nn_load_options defaults = {0};
    if (options == NULL) options = &defaults;
    nn_stored_file *file = nn_safetensors_read(path, error);
    if (file == NULL) return error != NULL ? error->status : NN_INPUT;
    size_t weight_count = (size_t)model->weight_count;
    const nn_stored **found = nn_array_alloc(weight_count + (size_t)model->slot_count, sizeof *found, error);
    Loader loader = {file, path, options, error, nn_array_alloc(file->count, 1, error)};
    int status = found == NULL || loader.used == NULL ? NN_SYSTEM : 0;
    for (size_t i = 0; i < weight_count && status == 0; i++) {
        const nn_tensor *tensor = &model->weights[i];
        status = tensor_find(&loader, tensor->name, tensor, options->allow_missing, &found[i]);
    }
    if (status == 0 && options->checkpoint != NULL) {
        status = slots_find(&loader, model, found + weight_count);
        if (status == 0) status = trainer_load(&loader, model, found + weight_count);
    }
    for (size_t i = 0; i < weight_count && status == 0; i++) {
        if (found[i] != NULL) tensor_copy(&loader, found[i], &model->weights[i], weights);
    }
    if (status == 0) extras_note(&loader);
    free(loader.used);
    free(found);
    nn_safetensors_free(file);
    return status;
}
