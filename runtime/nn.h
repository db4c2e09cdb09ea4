/* nn.h - the hosted runtime of nnc: data in memory, training, weights in files.
 *
 * It runs any model that nnc compiled, through the descriptor of nn_model.h. Nothing here keeps state of its own,
 * prints (but to a FILE that the caller gives) or exits. Example, without the error handling:
 *
 *     nn_error error = {0};
 *     nn_dataset *data = nn_data_digits(0, &error);
 *     nn_fit_options options = {.epochs = 5, .batch_size = 32, .shuffle = 1, .validation_split = 0.2};
 *     nn_history *history = nn_history_new(&digits_model, 0, &error);
 *     nn_fit(&digits_model, weights, trainer, &options, data, NULL, NULL, history, &error);
 *     nn_weights_save(&digits_model, weights, NULL, 0, "digits.safetensors", &error);
 *
 * A function that can fail returns nonzero or NULL and then has filled `error`; its message is freed with
 * nn_error_clear. What a function returns as a pointer belongs to the caller and is freed with its _free. */
#ifndef NN_H
#define NN_H

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "nn_model.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Errors and notes ------------------------------------------------------------------------------------- */

enum nn_status { NN_OK = 0, NN_INPUT = 1, NN_INTERRUPTED = 2, NN_SYSTEM = 3 };

/* Begins as {0}. The first error stays: later ones do not overwrite it. A message of NULL with a status means that
 * memory ran out. */
typedef struct nn_error {
    int status;                /* NN_INPUT or NN_SYSTEM */
    char *message;             /* malloc'd, one line, any length */
} nn_error;

#if defined(__GNUC__)
#define NN_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define NN_PRINTF(text, first)
#endif

int nn_error_set(nn_error *error, int status, const char *format, ...) NN_PRINTF(3, 4);   /* returns status */
int nn_error_memory(nn_error *error);                                                     /* returns NN_SYSTEM */
void nn_error_clear(nn_error *error);

/* Receives warnings and notes, one line each. */
typedef struct nn_notes {
    void (*note)(void *context, const char *message);     /* may be NULL */
    void *context;
} nn_notes;

/* ---- Text (text.c) ---------------------------------------------------------------------------------------- */

/* A growing string; begins as {0}; `data` is NUL-terminated once anything was added. After a failed allocation it
 * ignores further text and `failed` stays 1. */
typedef struct nn_text {
    char *data;
    size_t length, capacity;
    int failed;
} nn_text;

void nn_text_bytes(nn_text *text, const void *bytes, size_t length);
void nn_text_add(nn_text *text, const char *string);
void nn_text_format(nn_text *text, const char *format, ...) NN_PRINTF(2, 3);
void nn_text_float(nn_text *text, double value);         /* shortest text that reads back as the same float */
void nn_text_json(nn_text *text, const char *string);    /* quoted and escaped */
void nn_text_shape(nn_text *text, const int32_t *dims, int rank);     /* [28, 28, 1] */
void nn_text_free(nn_text *text);
void nn_notes_format(const nn_notes *notes, const char *format, ...) NN_PRINTF(2, 3);

/* ---- Files (file.c) --------------------------------------------------------------------------------------- */

typedef struct nn_bytes {
    unsigned char *data;       /* one NUL follows the last byte */
    size_t length;
} nn_bytes;

/* A whole regular file. A directory, a device, a pipe and an empty file are NN_INPUT errors. */
int nn_file_read(const char *path, nn_bytes *bytes, nn_error *error);
/* A stream to its end, such as standard input; `name` is for messages. */
int nn_stream_read(FILE *stream, const char *name, nn_bytes *bytes, nn_error *error);
void nn_bytes_free(nn_bytes *bytes);
/* Makes `size` items addressable, or says that memory ran out; `items` of `width` bytes must not overflow. */
void *nn_array_alloc(size_t items, size_t width, nn_error *error);

/* A file that appears whole or not at all: written beside the final name, then fsync and rename. A symbolic link
 * stays and what it points to is replaced. */
typedef struct nn_output {
    FILE *stream;              /* write here */
    char *path, *temporary;
    const char *shown;
} nn_output;

int nn_output_open(nn_output *output, const char *path, nn_error *error);
int nn_output_commit(nn_output *output, nn_error *error);     /* also cleans up when it fails */
void nn_output_abort(nn_output *output);
int nn_file_write(const char *path, const void *data, size_t length, nn_error *error);

/* Inflates a deflate stream: gzip (nonzero) or raw, stopping after `limit` bytes; one NUL follows the result. */
int nn_inflate(const unsigned char *data, size_t length, int gzip, size_t limit, const char *shown, nn_bytes *result,
               nn_error *error);

/* ---- Data (data.c and data_*.c) --------------------------------------------------------------------------- */

/* Samples that stay in a file and are read when a batch needs them. */
typedef struct nn_rows {
    int element;               /* enum nn_element: what read gives */
    /* Samples rows[0], …, rows[count - 1] one after the other; several threads may read at once. */
    int (*read)(const void *context, const size_t *rows, size_t count, void *values, nn_error *error);
    void (*free)(void *context);
    void *context;
} nn_rows;

/* One input or target of every sample: count * size elements of 4 bytes, sample after sample. */
typedef struct nn_array {
    char *name;                /* of the model's input or target; NULL: by position */
    char *source;              /* the file, for messages; may be NULL */
    int element;               /* enum nn_element */
    int rank;                  /* of one sample */
    int32_t dims[NN_MAX_RANK];
    size_t size;               /* elements of one sample */
    void *values;              /* NULL: they are read through rows */
    nn_rows *rows;             /* or NULL */
    size_t first_row;          /* of a slice of rows */
    int32_t classes;           /* of bound rows of numbers below a limit, such as classes: that limit; else 0 */
    char **class_names;        /* of a target that was text: value i was class_names[i]; else NULL */
    int class_count;
    int borrowed;              /* values, rows and class_names belong to another dataset */
} nn_array;

typedef struct nn_dataset {
    size_t count;              /* samples */
    int input_count, target_count;
    nn_array *inputs, *targets;
    float *sample_weight;      /* count, or NULL */
    int sample_weight_borrowed;
} nn_dataset;

enum nn_role { NN_ROLE_INPUT, NN_ROLE_TARGET };

nn_dataset *nn_dataset_new(size_t count, nn_error *error);
void nn_dataset_free(nn_dataset *data);
/* Adds an array of zeros to fill; `name` and `source` are copied and may be NULL. */
nn_array *nn_dataset_add(nn_dataset *data, enum nn_role role, const char *name, const char *source, int element,
                         int rank, const int32_t *dims, nn_error *error);
float *nn_dataset_add_weights(nn_dataset *data, nn_error *error);
/* Adds an array that is read when it is needed; takes `rows`, also when it fails. */
nn_array *nn_dataset_add_rows(nn_dataset *data, enum nn_role role, const char *name, const char *source, int rank,
                              const int32_t *dims, nn_rows *rows, nn_error *error);
nn_rows *nn_rows_new(int element, int (*read)(const void *, const size_t *, size_t, void *, nn_error *),
                     void (*free_context)(void *), void *context, nn_error *error);
void nn_rows_free(nn_rows *rows);
/* Samples first..first+count-1 of a streamed array (in `order`, where that is given) as elements of array->element. */
int nn_array_read(const nn_array *array, const size_t *order, size_t first, size_t count, void *values,
                  nn_error *error);
/* Reads what is streamed into memory: for those who need all of it. */
int nn_dataset_load(nn_dataset *data, nn_error *error);
/* Samples first..first+count-1, sharing the memory of `data`, which must live longer. */
nn_dataset *nn_dataset_slice(const nn_dataset *data, size_t first, size_t count, nn_error *error);
/* The samples of `rows`, copied. */
nn_dataset *nn_dataset_select(const nn_dataset *data, const size_t *rows, size_t count, nn_error *error);
/* Keras' validation_split: the last part, from sample floor(count * (1 - fraction)) on, before any shuffling.
 * Both parts share the memory of `data`. */
int nn_dataset_split(const nn_dataset *data, double fraction, nn_dataset **train, nn_dataset **validation,
                     nn_error *error);
/* Fits the data to the model: arrays in its order (by name where there are several), element types converted in
 * place, shapes and class numbers checked. Doing it again costs only the checks. */
enum nn_bind { NN_BIND_INPUTS, NN_BIND_ALL };
int nn_dataset_bind(nn_dataset *data, const nn_model *model, enum nn_bind what, nn_error *error);

/* Numbers as they come: I32 where all are whole and fit, else F32; beyond f32, nan and inf are errors that name the
 * sample. `fill` (may be NULL) replaces nan and inf. */
typedef struct nn_file_array {
    const char *name;          /* of the input or target; NULL: by position */
    const char *path;          /* the file; for npz the member, without ".npy" */
} nn_file_array;

typedef struct nn_file_arrays {
    const nn_file_array *inputs, *targets;
    int input_count, target_count;
    const char *sample_weight; /* file or member, or NULL */
    const float *fill;
    int stream;                /* the samples stay in the files and are read as training needs them */
} nn_file_arrays;

nn_dataset *nn_data_idx(const nn_file_arrays *files, nn_error *error);
nn_dataset *nn_data_npy(const nn_file_arrays *files, nn_error *error);
/* Without inputs: "x" and, where it is there, "y". */
nn_dataset *nn_data_npz(const char *path, const nn_file_arrays *members, nn_error *error);
/* PNG and JPEG files: a sub-folder a class, in the order of their names; without sub-folders, images without a target. */
enum nn_image_labels { NN_LABELS_NUMBER, NN_LABELS_ONE_HOT, NN_LABELS_NONE };

typedef struct nn_image_options {
    int32_t height, width;     /* 0: those of the first image */
    int channels;              /* 1 grey, 3 RGB, 4 RGB and alpha; 0: those of the first image */
    int nearest;               /* how another size is resized; else bilinear */
    enum nn_image_labels labels;
    const char *const *class_names;            /* the sub-folders in this order, and no others */
    int class_count;           /* 0: all */
    int shuffle;               /* the order of the samples: by chance, the same for one seed; else by name */
    uint64_t seed;
    int follow_links;
    int stream;                /* images are decoded when training needs them */
} nn_image_options;

nn_dataset *nn_data_images(const char *folder, const nn_image_options *options, nn_error *error);

/* Windows of a text's characters, which are its bytes, and the character that follows each; with `sequences` the one that
 * follows each character of the window. */
typedef struct nn_text_options {
    size_t length, step;       /* of a window; from one window's beginning to the next one's; neither is 0 */
    int sequences;
    int stream;                /* windows are cut when training needs them */
} nn_text_options;

nn_dataset *nn_data_text(const char *path, const nn_text_options *options, nn_error *error);
nn_dataset *nn_data_insurance(nn_error *error);          /* input [1], target [1] */
/* Input [8, 8, 1] of 0..16; target class 0..9, or with `images` the input. */
nn_dataset *nn_data_digits(int images, nn_error *error);

enum nn_header { NN_HEADER_YES, NN_HEADER_NO, NN_HEADER_AUTO };   /* auto: when the first row is not all numbers */

/* The columns that form one input or target. Without a header they are called "0", "1", ... */
typedef struct nn_csv_group {
    const char *name;          /* of the input or target; NULL: by position */
    const char *const *columns;
    int column_count;
} nn_csv_group;

/* The texts that a column may hold; the first is class 0. */
typedef struct nn_csv_classes {
    const char *column;
    const char *const *names;
    int count;
} nn_csv_classes;

typedef struct nn_csv_options {
    const nn_csv_group *inputs, *targets;      /* no inputs: all columns that are nothing else are one */
    int input_count, target_count;
    const char *sample_weight; /* column, or NULL */
    enum nn_header header;
    char separator;            /* 0: a comma */
    const float *fill;         /* for empty, missing, nan and inf cells; NULL: they are errors */
    const nn_csv_classes *classes;
    int classes_count;
    int text_inputs;           /* an input of one column may be text, as a target may: classes in sorted order */
    int stream;                /* the text is read in pieces, and the samples from a binary copy of it in TMPDIR */
} nn_csv_options;

nn_dataset *nn_data_csv(const char *path, const nn_csv_options *options, nn_error *error);
nn_dataset *nn_data_csv_parse(const nn_bytes *text, const char *shown, const nn_csv_options *options,
                              nn_error *error);
/* Rows of predictions: a column for each value, `name_0,name_1,...` or just `name`. With `classes` nonzero, a column
 * `name_class` follows each output of several values (the index of the largest). */
int nn_csv_write(FILE *stream, const nn_model *model, float *const *outputs, size_t count, int classes);
/* The same laid out by axes: of images a grid a channel. */
int nn_maps_write(FILE *stream, const nn_model *model, float *const *outputs, size_t count);

/* How numbers are stored in a file. */
enum nn_dtype { NN_DTYPE_F32, NN_DTYPE_F64, NN_DTYPE_F16, NN_DTYPE_BF16, NN_DTYPE_I8, NN_DTYPE_U8, NN_DTYPE_I16,
                NN_DTYPE_U16, NN_DTYPE_I32, NN_DTYPE_U32, NN_DTYPE_I64, NN_DTYPE_U64, NN_DTYPE_BOOL,
                NN_DTYPE_COUNT };
const char *nn_dtype_name(int dtype);                    /* "F32" */
size_t nn_dtype_bytes(int dtype);

/* One array of a file, in C order, as I32 (integers that all fit) or F32. */
typedef struct nn_npy {
    int element, rank;
    size_t dims[NN_MAX_RANK + 1], size;        /* with the axis of samples */
    void *values;              /* malloc'd */
} nn_npy;

/* Converts stored numbers; result->rank and dims are set; data holds size numbers of the dtype. */
int nn_npy_decode(const unsigned char *data, int dtype, int swapped, int fortran, const char *shown, nn_npy *result,
                  nn_error *error);
int nn_npy_parse(const unsigned char *data, size_t length, const char *shown, nn_npy *result, nn_error *error);
int nn_npy_read(const char *path, nn_npy *result, nn_error *error);
int nn_npy_write(FILE *stream, int element, int rank, const size_t *dims, const void *values);   /* 0 when written */
/* Where a file's numbers lie. */
typedef struct nn_layout {
    int dtype, swapped, fortran;               /* enum nn_dtype */
    size_t start, bytes;
} nn_layout;
/* The head of a file alone: what it holds, and where. */
int nn_npy_header(const unsigned char *data, size_t length, const char *shown, nn_npy *result, nn_layout *layout,
                  nn_error *error);
int nn_idx_header(const unsigned char *data, size_t length, const char *path, nn_npy *result, nn_layout *layout,
                  nn_error *error);
int nn_layout_check(const nn_layout *layout, size_t length, const char *shown, nn_error *error);
int nn_dtype_element(int dtype);                         /* NN_F32 of floating types, else NN_I32 */
/* Stored numbers as finite f32 or i32; nonzero where one does not fit. */
int nn_numbers_decode(const unsigned char *data, int dtype, int swapped, size_t count, int element, void *values);
enum nn_file_kind { NN_FILE_NPY, NN_FILE_IDX };
/* The samples of a file, which stays open. */
nn_rows *nn_rows_open(const char *path, enum nn_file_kind kind, size_t *count, int *rank, int32_t *dims,
                      nn_error *error);
/* The samples of a temporary file that the caller is about to fill with elements of 4 bytes, `size` a sample. The file has
 * no name; the rows close it. */
nn_rows *nn_rows_spool(FILE **file, int element, size_t size, const char *shown, nn_error *error);
/* A dataset of arrays that all have the same first axis; takes what `arrays` hold, also when it fails. */
nn_dataset *nn_data_from_npy(nn_npy *arrays, const char *const *sources, const nn_file_arrays *files,
                             nn_error *error);

/* ---- safetensors (safetensors.c) -------------------------------------------------------------------------- */

enum { NN_STORED_RANK = 8, NN_STORED_HEADER = 1 << 20 };

typedef struct nn_stored {
    char *name;
    int dtype, rank;           /* enum nn_dtype */
    int32_t dims[NN_STORED_RANK];
    size_t size, bytes;        /* elements, bytes */
    const unsigned char *data; /* any alignment */
} nn_stored;

typedef struct nn_stored_file {
    nn_stored *tensors;        /* in the order of their data */
    size_t count;
    int has_checksum;
    nn_bytes bytes;
} nn_stored_file;

nn_stored_file *nn_safetensors_read(const char *path, nn_error *error);
nn_stored_file *nn_safetensors_parse(nn_bytes *bytes, const char *shown, nn_error *error);   /* takes the bytes */
void nn_safetensors_free(nn_stored_file *file);
const nn_stored *nn_safetensors_find(const nn_stored_file *file, const char *name);
int nn_safetensors_write(const char *path, const nn_stored *tensors, size_t count, nn_error *error);
int nn_stored_float(const nn_stored *tensor, float *values);       /* nonzero: not a floating type */
uint32_t nn_crc32c(uint32_t crc, const void *data, size_t length); /* begin with 0 */
float nn_half_to_float(uint16_t half);

/* ---- Weights (weights.c) ---------------------------------------------------------------------------------- */

/* What a checkpoint holds besides the weights: slots, step, learning rate, seed, the epochs done, and what callbacks
 * remember. */
typedef struct nn_callback nn_callback;
typedef struct nn_checkpoint {
    void *trainer;
    int64_t epoch;
    nn_callback *const *callbacks;             /* may be NULL */
    int callback_count;
} nn_checkpoint;

/* Weights alone, or with `checkpoint` (may be NULL) all that a training needs to go on. */
int nn_weights_save(const nn_model *model, const void *weights, const nn_checkpoint *checkpoint, const char *path,
                    nn_error *error);

typedef struct nn_load_options {
    int allow_missing;         /* weights that the file lacks keep their values, and a note lists them */
    int *missing;              /* receives how many it lacked; may be NULL */
    nn_checkpoint *checkpoint; /* resume: its trainer must be filled by trainer_init; NULL: the rest is skipped */
    nn_notes notes;
} nn_load_options;

/* Nothing is changed when it fails. */
int nn_weights_load(const nn_model *model, void *weights, const char *path, const nn_load_options *options,
                    nn_error *error);

/* ---- Training (fit.c, evaluate.c, callbacks.c, history.c, progress.c) -------------------------------------------------------------- */

/* What Keras' History holds: a row an epoch; without a validation in that epoch, its values are NaN. */
typedef struct nn_history {
    int name_count;            /* metric_count, twice that with validation, one more with the learning rate */
    int flags;                 /* enum nn_history_flags */
    char **names;              /* loss, accuracy, ..., val_loss, val_accuracy, ... */
    int64_t first_epoch;
    size_t epochs, capacity;
    float *values;             /* epochs * name_count */
} nn_history;

enum nn_history_flags { NN_HISTORY_VALIDATION = 1, NN_HISTORY_LEARNING_RATE = 2 };
nn_history *nn_history_new(const nn_model *model, int flags, nn_error *error);
int nn_history_add(nn_history *history, const float *row, nn_error *error);
void nn_history_free(nn_history *history);
/* JSON when the path ends in .json, else CSV. */
int nn_history_write(const nn_history *history, const char *path, nn_error *error);
void nn_history_json_row(const nn_history *history, size_t epoch, nn_text *text);    /* {"epoch":0,"loss":...} */

typedef struct nn_fit_options {
    int64_t epochs, initial_epoch;             /* epochs is the total */
    int32_t batch_size;        /* 0: 32, or the model's batch where that is less */
    int32_t validation_batch_size;             /* 0: batch_size */
    /* 0: all batches. With steps_per_epoch, an epoch goes on where the last ended, up to the end of the data. */
    int64_t steps_per_epoch, validation_steps;
    int64_t validation_freq;   /* 0: every epoch */
    const int64_t *validation_epochs;          /* instead: after these, counted from 1 */
    int validation_epoch_count;
    double validation_split;   /* used without validation data */
    int shuffle;
    int terminate_on_nan;
    const float *class_weight; /* of class 0, 1, ...; further classes weigh 1 */
    int class_weight_count;
    int workers, processes, queue_size;        /* of data that is read while training: see nn_rows */
    nn_callback *const *callbacks;
    int callback_count;
    const volatile sig_atomic_t *stop;         /* nonzero ends training; may be NULL */
    nn_notes notes, messages;  /* warnings; what callbacks with verbose say */
} nn_fit_options;

typedef struct nn_fit_state {
    const nn_model *model;
    void *weights, *trainer;
    int64_t epoch, epochs;     /* epoch from 0 */
    int64_t step, steps;       /* steps done in this epoch */
    double epoch_seconds;
    int value_count;           /* at the end of an epoch: the history's names and newest row */
    char *const *names;
    const float *values;
    const nn_fit_options *options;
    int finished;              /* a callback sets it to end training after this epoch */
} nn_fit_state;

/* A batch, as the model's train takes it. */
typedef struct nn_batch {
    int count;
    const void *const *inputs, *const *targets;
    const float *sample_weight;
} nn_batch;

/* Each may be NULL. A nonzero result of epoch_end ends training early. */
typedef struct nn_fit_events {
    void *context;
    void (*epoch_begin)(void *context, const nn_fit_state *state);
    void (*step_end)(void *context, const nn_fit_state *state);
    int (*epoch_end)(void *context, const nn_fit_state *state);
    /* Where a loss was not finite: that step, and before it the one before, with weights and trainer as they were then.
     * Nonzero: the cause was found and shown, and fit looks no further. */
    int (*not_finite)(void *context, const nn_fit_state *state, const nn_batch *batch);
} nn_fit_events;

/* A callback (callbacks.c): what Keras calls one, with what it must remember when training goes on after a resume. */
enum { NN_CALLBACK_NUMBERS = 4 };
enum nn_callback_event { NN_ON_BEGIN, NN_ON_EPOCH_BEGIN, NN_ON_STEP_END, NN_ON_EPOCH_END, NN_ON_END, NN_ON_COUNT };
struct nn_callback {
    const char *name;
    double numbers[NN_CALLBACK_NUMBERS];
    void *kept;                /* a copy of weights, or NULL */
    void *context;
    /* What it does when; NULL: nothing. Nonzero is an error's status, and ends training. */
    int (*on[NN_ON_COUNT])(nn_callback *callback, nn_fit_state *state, nn_error *error);
    void (*free_context)(void *context);       /* or NULL */
};
void nn_callback_free(nn_callback *callback);

/* What a callback watches. Arguments and defaults of all are Keras 3's; strings are copied. */
typedef struct nn_monitor {
    const char *name;          /* a name of the history */
    int up;                    /* nonzero: higher is better */
    double min_delta;
} nn_monitor;
/* Whether higher values of a metric are better (1), lower ones (0), or nobody knows (-1), by its Keras name. */
int nn_metric_direction(const char *name);

typedef struct nn_early_stopping {
    nn_monitor monitor;
    int64_t patience, start_from_epoch;
    const double *baseline;    /* or NULL */
    int restore_best_weights, verbose;
} nn_early_stopping;
nn_callback *nn_early_stopping_new(const nn_early_stopping *options, nn_error *error);

typedef struct nn_model_checkpoint {
    const char *path;          /* may hold {epoch}, {epoch:02d}, {batch}, {val_loss:.2f} */
    nn_monitor monitor;
    int save_best_only, save_weights_only, verbose;
    int64_t save_freq;         /* batches; 0: every epoch */
    const double *threshold;   /* initial_value_threshold, or NULL */
} nn_model_checkpoint;
nn_callback *nn_model_checkpoint_new(const nn_model_checkpoint *options, nn_error *error);

typedef struct nn_reduce_lr_on_plateau {
    nn_monitor monitor;
    double factor, min_lr;
    int64_t patience, cooldown;
    int verbose;
} nn_reduce_lr_on_plateau;
nn_callback *nn_reduce_lr_on_plateau_new(const nn_reduce_lr_on_plateau *options, nn_error *error);

typedef struct nn_learning_rate_scheduler {
    float (*schedule)(void *context, int64_t epoch, float learning_rate);
    void *context;
    int verbose;
} nn_learning_rate_scheduler;
nn_callback *nn_learning_rate_scheduler_new(const nn_learning_rate_scheduler *options, nn_error *error);

typedef struct nn_csv_logger {
    const char *path;
    char separator;
    int append;
} nn_csv_logger;
nn_callback *nn_csv_logger_new(const nn_csv_logger *options, nn_error *error);

typedef struct nn_backup_and_restore {
    const char *folder;
    int64_t save_freq;         /* batches; 0: every epoch */
    int double_checkpoint, delete_checkpoint;
} nn_backup_and_restore;
nn_callback *nn_backup_and_restore_new(const nn_backup_and_restore *options, nn_error *error);
/* A checkpoint in `path` after every epoch, for nnc train --checkpoint. */
nn_callback *nn_checkpoint_writer_new(const char *path, nn_error *error);

/* Trains. Returns NN_OK, NN_INTERRUPTED (stopped by the flag: weights and history are as far as they got) or an
 * error's status. Both datasets get bound to the model. The order of the samples depends on the trainer's seed and
 * the epoch alone. Where the model adapts to its inputs (normalization), nn_adapt comes first. `history` must have been made with validation when there is any; events may be NULL. */
int nn_fit(const nn_model *model, void *weights, void *trainer, const nn_fit_options *options, nn_dataset *data,
           nn_dataset *validation, const nn_fit_events *events, nn_history *history, nn_error *error);
/* Runs what layers do `if adapting`, once over the inputs; nothing for a model without. */
int nn_adapt(const nn_model *model, void *weights, nn_dataset *data, int32_t batch_size,
             const volatile sig_atomic_t *stop, nn_error *error);
/* result[metric_count], [0] is the loss. batch_size and steps of 0: the largest, all. */
int nn_evaluate(const nn_model *model, const void *weights, nn_dataset *data, int32_t batch_size, int64_t steps,
                const volatile sig_atomic_t *stop, float *result, nn_error *error);
/* outputs[o] holds count * size floats. */
int nn_predict(const nn_model *model, const void *weights, nn_dataset *data, int32_t batch_size,
               const volatile sig_atomic_t *stop, float *const *outputs, nn_error *error);
float **nn_outputs_new(const nn_model *model, size_t count, nn_error *error);
void nn_outputs_free(const nn_model *model, float **outputs);
void *nn_struct_new(size_t bytes, nn_error *error);      /* zeroed, aligned to 64; freed with free() */

/* Keras' progress: verbose 0 nothing, 1 a bar on a terminal, 2 one line an epoch, as 1 is elsewhere. */
typedef struct nn_progress nn_progress;
nn_progress *nn_progress_new(FILE *stream, int verbose, nn_error *error);
void nn_progress_free(nn_progress *progress);            /* ends a line that is half drawn */
void nn_progress_epoch_begin(void *progress, const nn_fit_state *state);
void nn_progress_step_end(void *progress, const nn_fit_state *state);
int nn_progress_epoch_end(void *progress, const nn_fit_state *state);

#ifdef __cplusplus
}
#endif
#endif
