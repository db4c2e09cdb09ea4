/* callbacks_save.c - the callbacks that write checkpoints: model_checkpoint, backup_and_restore, and --checkpoint's.
 *
 * Example: model_checkpoint("best-{epoch:02d}.safetensors") writes best-01.safetensors after the first epoch. Source of
 * arguments and semantics: Keras 3, keras/src/callbacks. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "callbacks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Paths with values in them ---- */

/* One {name:format} at `at`, which is behind the brace; returns what follows it, or NULL when it is not one. */
static const char *field_format(nn_text *out, const char *at, const nn_fit_state *state, int in_epoch) {
    size_t name = strcspn(at, ":}"), length = strcspn(at, "}");
    double value = 0;
    int known = 0, precision = 6, zero, width;
    if (at[length] != '}') return NULL;
    if (name == 5 && strncmp(at, "epoch", 5) == 0) value = (double)state->epoch + 1, known = 1;
    if (name == 5 && strncmp(at, "batch", 5) == 0 && in_epoch) value = (double)state->step, known = 1;
    int whole = known;
    for (int i = 0; i < state->value_count && !known; i++) {
        known = strlen(state->names[i]) == name && strncmp(state->names[i], at, name) == 0;
        if (known) value = (double)state->values[i];
    }
    if (!known) return NULL;
    const char *format = at + name + (at[name] == ':'), *end = at + length;
    zero = *format == '0';
    width = (int)strtol(format, (char **)(uintptr_t)&format, 10);
    if (*format == '.') precision = (int)strtol(format + 1, (char **)(uintptr_t)&format, 10);
    char kind = format < end ? *format++ : whole ? 'd' : 'g';
    if (format != end || width < 0 || width > 99 || precision < 0 || precision > 99) return NULL;
    if (kind == 'd' && whole) nn_text_format(out, zero ? "%0*lld" : "%*lld", width, (long long)value);
    else if (kind == 'f') nn_text_format(out, zero ? "%0*.*f" : "%*.*f", width, precision, value);
    else if (kind == 'e') nn_text_format(out, zero ? "%0*.*e" : "%*.*e", width, precision, value);
    else if (kind == 'g') nn_text_format(out, zero ? "%0*.*g" : "%*.*g", width, precision, value);
    else return NULL;
    return end + 1;
}

static int path_format(const char *path, const nn_fit_state *state, int in_epoch, nn_text *out, nn_error *error) {
    for (const char *at = path; *at != '\0';) {
        if (*at != '{') {
            nn_text_bytes(out, at++, 1);
            continue;
        }
        at = field_format(out, at + 1, state, in_epoch);
        if (at == NULL) {
            return nn_error_set(error, NN_INPUT, "model_checkpoint: \"%s\" names what there is no value of, such as "
                                "{epoch:02d} or {loss:.3f}", path);
        }
    }
    return out->failed ? nn_error_memory(error) : 0;
}

/* The folders that a file needs. */
static int folders_make(const char *path, nn_error *error) {
    char *copy = strdup(path);
    int status = copy == NULL ? nn_error_memory(error) : 0;
    for (char *at = copy; status == 0 && (at = strchr(at + 1, '/')) != NULL; *at = '/') {
        *at = '\0';
        if (mkdir(copy, 0777) != 0 && errno != EEXIST)
            status = nn_error_set(error, NN_SYSTEM, "%s cannot be made: %s", copy, strerror(errno));
    }
    free(copy);
    return status;
}

static int checkpoint_save(const nn_fit_state *state, int64_t epoch, int weights_only, const char *path,
                           nn_error *error) {
    nn_checkpoint checkpoint = {.trainer = state->trainer, .epoch = epoch, .callbacks = state->options->callbacks,
                                .callback_count = state->options->callback_count};
    int status = folders_make(path, error);
    if (status != 0) return status;
    return nn_weights_save(state->model, state->weights, weights_only ? NULL : &checkpoint, path, error);
}

/* ---- model_checkpoint ---- */

typedef struct ModelCheckpoint { nn_model_checkpoint options; } ModelCheckpoint;

static void model_checkpoint_free(void *context) {
    ModelCheckpoint *own = context;
    free((void *)(uintptr_t)own->options.path);
    free((void *)(uintptr_t)own->options.monitor.name);
    free(own);
}

static int model_checkpoint_save(nn_callback *callback, nn_fit_state *state, int in_epoch, nn_error *error) {
    const nn_model_checkpoint *options = &((ModelCheckpoint *)callback->context)->options;
    double value;
    nn_text path = {0};
    int status = path_format(options->path, state, in_epoch, &path, error), wanted = 1;
    long long epoch = (long long)state->epoch + 1;
    if (status == 0 && options->save_best_only && monitor_value(&options->monitor, state, &value)) {
        wanted = monitor_improves(callback, &options->monitor, value);
        if (wanted) monitor_best(callback, value);
        else callback_say(state, options->verbose, "Epoch %lld: %s did not improve from %.5f", epoch, options->monitor.name,
                 callback->numbers[BEST]);
    }
    if (status == 0 && wanted) {
        status = checkpoint_save(state, state->epoch + !in_epoch, options->save_weights_only, path.data, error);
        if (status == 0) callback_say(state, options->verbose, "Epoch %lld: saved to %s", epoch, path.data);
    }
    nn_text_free(&path);
    return status;
}

static int model_checkpoint_step_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    int64_t every = ((ModelCheckpoint *)callback->context)->options.save_freq;
    if (++callback->numbers[WAIT] < (double)every) return 0;
    callback->numbers[WAIT] = 0;
    return model_checkpoint_save(callback, state, 1, error);
}

static int model_checkpoint_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    return model_checkpoint_save(callback, state, 0, error);
}

nn_callback *nn_model_checkpoint_new(const nn_model_checkpoint *options, nn_error *error) {
    ModelCheckpoint *own = nn_array_alloc(1, sizeof *own, error);
    if (own == NULL) return NULL;
    own->options = *options;
    own->options.path = strdup(options->path);
    if (own->options.path == NULL || monitor_copy(&own->options.monitor) != 0) {
        free((void *)(uintptr_t)own->options.path);
        free(own);
        nn_error_memory(error);
        return NULL;
    }
    nn_callback *callback = callback_new("model_checkpoint", own, model_checkpoint_free, error);
    if (callback == NULL) return NULL;
    if (options->threshold != NULL) monitor_best(callback, *options->threshold);
    if (options->save_freq > 0) callback->on[NN_ON_STEP_END] = model_checkpoint_step_end;
    else callback->on[NN_ON_EPOCH_END] = model_checkpoint_epoch_end;
    return callback;
}

/* ---- backup_and_restore, and a checkpoint after each epoch ---- */

typedef struct Backup { nn_backup_and_restore options; char *latest, *previous; } Backup;

static void backup_free(void *context) {
    Backup *own = context;
    free(own->latest);
    free(own->previous);
    free((void *)(uintptr_t)own->options.folder);
    free(own);
}

static int backup_load(nn_fit_state *state, const char *path, nn_error *error) {
    nn_checkpoint checkpoint = {.trainer = state->trainer, .callbacks = state->options->callbacks,
                                .callback_count = state->options->callback_count};
    nn_load_options load = {.checkpoint = &checkpoint, .notes = state->options->notes};
    int status = nn_weights_load(state->model, state->weights, path, &load, error);
    if (status == 0) state->epoch = checkpoint.epoch;
    return status;
}

static int backup_begin(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const Backup *own = callback->context;
    int has_latest = access(own->latest, F_OK) == 0, has_previous = access(own->previous, F_OK) == 0;
    if (!has_latest && !has_previous) return 0;
    nn_error first = {0};
    int status = has_latest ? backup_load(state, own->latest, has_previous ? &first : error) : 1;
    if (status != 0 && has_previous) status = backup_load(state, own->previous, error);
    nn_error_clear(&first);
    return status;
}

static int backup_save(const Backup *own, nn_fit_state *state, int64_t epoch, nn_error *error) {
    if (own->options.double_checkpoint) rename(own->latest, own->previous);      /* there is none at first */
    return checkpoint_save(state, epoch, 0, own->latest, error);
}

static int backup_step_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const Backup *own = callback->context;
    if (++callback->numbers[WAIT] < (double)own->options.save_freq) return 0;
    callback->numbers[WAIT] = 0;
    return backup_save(own, state, state->epoch, error);
}

static int backup_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    return backup_save(callback->context, state, state->epoch + 1, error);
}

static int backup_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    const Backup *own = callback->context;
    (void)state, (void)error;
    if (!own->options.delete_checkpoint) return 0;
    remove(own->latest);
    remove(own->previous);
    rmdir(own->options.folder);        /* stays if the user keeps other files there */
    return 0;
}

static char *path_join(const char *folder, const char *name) {
    char *path = NULL;
    return asprintf(&path, "%s/%s", folder, name) >= 0 ? path : NULL;
}

nn_callback *nn_backup_and_restore_new(const nn_backup_and_restore *options, nn_error *error) {
    Backup *own = nn_array_alloc(1, sizeof *own, error);
    if (own == NULL) return NULL;
    own->options = *options;
    own->options.folder = strdup(options->folder);
    own->latest = path_join(options->folder, "latest.safetensors");
    own->previous = path_join(options->folder, "previous.safetensors");
    if (own->options.folder == NULL || own->latest == NULL || own->previous == NULL) {
        backup_free(own);
        nn_error_memory(error);
        return NULL;
    }
    nn_callback *callback = callback_new("backup_and_restore", own, backup_free, error);
    if (callback == NULL) return NULL;
    callback->on[NN_ON_BEGIN] = backup_begin;
    if (options->save_freq > 0) callback->on[NN_ON_STEP_END] = backup_step_end;
    else callback->on[NN_ON_EPOCH_END] = backup_epoch_end;
    callback->on[NN_ON_END] = backup_end;
    return callback;
}

static int writer_epoch_end(nn_callback *callback, nn_fit_state *state, nn_error *error) {
    return checkpoint_save(state, state->epoch + 1, 0, callback->context, error);
}

nn_callback *nn_checkpoint_writer_new(const char *path, nn_error *error) {
    nn_callback *callback = callback_new("checkpoint", strdup(path), free, error);
    if (callback != NULL) callback->on[NN_ON_EPOCH_END] = writer_epoch_end;
    return callback;
}
