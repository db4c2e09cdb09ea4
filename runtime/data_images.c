/* data_images.c - a folder of PNG and JPEG files as a dataset: a sub-folder a class.
 *
 * Example: pets/cat/1.png, pets/cat/2.jpg, pets/dog/1.png are three samples of the classes 0 (cat) and 1 (dog). Files of
 * other kinds and hidden ones are passed over; the order by name does not depend on the file system. */
#include "image.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

enum { DEPTH_LIMIT = 16 };

typedef struct Entry { char *path; int32_t class_number; } Entry;
typedef struct Entries { Entry *data; size_t count, room; } Entries;
typedef struct Names { char **data; size_t count, room; } Names;

/* What is read when a sample is needed. */
typedef struct Images { ImageShape shape; size_t size; Entries files; } Images;

static void entries_free(Entries *entries) {
    for (size_t i = 0; i < entries->count; i++) free(entries->data[i].path);
    free(entries->data);
}

static void names_free(Names *names) {
    for (size_t i = 0; i < names->count; i++) free(names->data[i]);
    free(names->data);
}

/* ---- folders ---- */

static int names_add(Names *names, const char *name, nn_error *error) {
    if (names->count == names->room) {
        size_t room = names->room * 2 + 16;
        char **data = realloc(names->data, room * sizeof *data);
        if (data == NULL) return nn_error_memory(error);
        names->data = data;
        names->room = room;
    }
    names->data[names->count] = strdup(name);
    if (names->data[names->count] == NULL) return nn_error_memory(error);
    names->count++;
    return 0;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What a folder holds, sorted; hidden files are not there. */
static int folder_names(const char *folder, Names *names, nn_error *error) {
    DIR *open_folder = opendir(folder);
    int status = 0;
    if (open_folder == NULL) return nn_error_set(error, NN_INPUT, "%s cannot be read: %s", folder, strerror(errno));
    for (struct dirent *entry; status == 0 && (entry = readdir(open_folder)) != NULL;)
        if (entry->d_name[0] != '.') status = names_add(names, entry->d_name, error);
    closedir(open_folder);
    if (names->count > 0) qsort(names->data, names->count, sizeof *names->data, by_name);
    return status;
}

static char *path_join(const char *folder, const char *name, nn_error *error) {
    nn_text text = {0};
    size_t length = strlen(folder);
    nn_text_format(&text, "%s%s%s", folder, length > 0 && folder[length - 1] == '/' ? "" : "/", name);
    if (text.failed) nn_error_memory(error);
    if (!text.failed) return text.data;
    nn_text_free(&text);
    return NULL;
}

enum kind { KIND_FILE, KIND_FOLDER, KIND_OTHER };

static int path_kind(const char *path, int follow, enum kind *kind, nn_error *error) {
    struct stat status;
    if ((follow ? stat(path, &status) : lstat(path, &status)) != 0) {
        return nn_error_set(error, NN_INPUT, "%s cannot be read: %s", path, strerror(errno));
    }
    *kind = S_ISREG(status.st_mode) ? KIND_FILE : S_ISDIR(status.st_mode) ? KIND_FOLDER : KIND_OTHER;
    if (!S_ISLNK(status.st_mode)) return 0;
    return nn_error_set(error, NN_INPUT, "%s is a symbolic link, which --allow-path would follow", path);
}

static int is_image(const char *name) {
    static const char *const endings[] = { ".png", ".jpg", ".jpeg" };
    const char *point = strrchr(name, '.');
    for (size_t i = 0; point != NULL && i < sizeof endings / sizeof *endings; i++) {
        if (strcasecmp(point, endings[i]) == 0) return 1;
    }
    return 0;
}

/* Takes the path, also when it fails. */
static int entries_add(Entries *entries, char *path, int32_t class_number, nn_error *error) {
    if (entries->count == entries->room) {
        size_t room = entries->room * 2 + 64;
        Entry *data = realloc(entries->data, room * sizeof *data);
        if (data == NULL) {
            free(path);
            return nn_error_memory(error);
        }
        entries->data = data;
        entries->room = room;
    }
    entries->data[entries->count++] = (Entry){path, class_number};
    return 0;
}

/* The images of a folder and, if they are wanted, of the folders in it. */
static int folder_collect(const char *folder, int follow, int depth, int32_t class_number, Entries *entries,
                          nn_error *error) {
    Names names = {0};
    int status = folder_names(folder, &names, error);
    if (depth > DEPTH_LIMIT) status = nn_error_set(error, NN_INPUT, "%s lies too deep", folder);
    for (size_t i = 0; status == 0 && i < names.count; i++) {
        char *path = path_join(folder, names.data[i], error);
        enum kind kind = KIND_OTHER;
        status = path == NULL ? NN_SYSTEM : path_kind(path, follow, &kind, error);
        if (status == 0 && kind == KIND_FOLDER && depth > 0)
            status = folder_collect(path, follow, depth + 1, class_number, entries, error);
        if (status == 0 && kind == KIND_FILE && is_image(names.data[i])) {
            status = entries_add(entries, path, class_number, error);
            path = NULL;
        }
        free(path);
    }
    names_free(&names);
    return status;
}

/* ---- classes ---- */

static int is_folder_in(const char *folder, const char *name, int follow, int *is, nn_error *error) {
    char *path = path_join(folder, name, error);
    enum kind kind = KIND_OTHER;
    int status = path == NULL ? NN_SYSTEM : path_kind(path, follow, &kind, error);
    *is = kind == KIND_FOLDER;
    free(path);
    return status;
}

/* The sub-folders: all in the order of their names, or those that are listed. */
static int class_folders(const char *folder, const nn_image_options *options, Names *classes, nn_error *error) {
    Names names = {0};
    int status = options->class_count > 0 ? 0 : folder_names(folder, &names, error);
    for (int i = 0; status == 0 && i < options->class_count; i++)
        status = names_add(&names, options->class_names[i], error);
    for (size_t i = 0; status == 0 && i < names.count; i++) {
        int is = 0;
        status = is_folder_in(folder, names.data[i], options->follow_links, &is, error);
        if (status == 0 && is) status = names_add(classes, names.data[i], error);
        else if (status == 0 && options->class_count > 0)
            status = nn_error_set(error, NN_INPUT, "%s has no folder %s", folder, names.data[i]);
    }
    names_free(&names);
    return status;
}

static int images_collect(const char *folder, const nn_image_options *options, const Names *classes, Entries *entries,
                          nn_error *error) {
    int status = 0;
    if (classes->count == 0) status = folder_collect(folder, options->follow_links, 0, 0, entries, error);
    for (size_t i = 0; status == 0 && i < classes->count; i++) {
        size_t before = entries->count;
        char *path = path_join(folder, classes->data[i], error);
        status = path == NULL ? NN_SYSTEM
                              : folder_collect(path, options->follow_links, 1, (int32_t)i, entries, error);
        if (status == 0 && entries->count == before)
            status = nn_error_set(error, NN_INPUT, "%s has no PNG or JPEG file", path);
        free(path);
    }
    if (status == 0 && entries->count == 0) status = nn_error_set(error, NN_INPUT, "%s has no PNG or JPEG file", folder);
    return status;
}

static uint64_t mix(uint64_t value) {        /* splitmix64 */
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
    value = (value ^ value >> 27) * 0x94D049BB133111EBu;
    return value ^ value >> 31;
}

/* Classes lie one after the other in the folders, and validation_split takes the last part: the order is by chance. */
static void entries_shuffle(Entries *entries, uint64_t seed) {
    for (size_t i = entries->count; i > 1; i--) {
        size_t other = (size_t)(mix(seed ^ mix(i)) % i);
        Entry kept = entries->data[i - 1];
        entries->data[i - 1] = entries->data[other];
        entries->data[other] = kept;
    }
}

/* ---- the dataset ---- */

static int images_read(const void *context, const size_t *rows, size_t count, void *values, nn_error *error) {
    const Images *images = context;
    int status = 0;
    for (size_t i = 0; status == 0 && i < count; i++)
        status = image_read(images->files.data[rows[i]].path, &images->shape, (float *)values + i * images->size, error);
    return status;
}

static void images_free(void *context) {
    Images *images = context;
    entries_free(&images->files);
    free(images);
}

static int labels_add(nn_dataset *data, const Entries *files, Names *classes, const nn_image_options *options,
                      const char *folder, nn_error *error) {
    int one_hot = options->labels == NN_LABELS_ONE_HOT;
    int32_t dims[1] = {(int32_t)classes->count};
    if (options->labels == NN_LABELS_NONE || classes->count == 0) return 0;
    nn_array *target = nn_dataset_add(data, NN_ROLE_TARGET, NULL, folder, one_hot ? NN_F32 : NN_I32, one_hot, dims, error);
    if (target == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < files->count; i++) {
        size_t number = (size_t)files->data[i].class_number;
        if (one_hot) ((float *)target->values)[i * classes->count + number] = 1;
        else ((int32_t *)target->values)[i] = (int32_t)number;
    }
    if (one_hot) return 0;
    target->class_names = classes->data;
    target->class_count = (int)classes->count;
    *classes = (Names){0};
    return 0;
}

/* The size and colours of all samples: as asked, else those of the first. */
static int shape_choose(Images *images, const nn_image_options *options, nn_error *error) {
    ImageShape first = {0};
    images->shape = (ImageShape){options->height, options->width, options->channels, options->nearest};
    int status = options->height > 0 && options->channels > 0
                     ? 0 : image_measure(images->files.data[0].path, &first, error);
    if (options->height <= 0) images->shape.height = first.height, images->shape.width = first.width;
    if (options->channels <= 0) images->shape.channels = first.channels;
    images->size = (size_t)images->shape.height * (size_t)images->shape.width * (size_t)images->shape.channels;
    return status;
}

static nn_dataset *images_dataset(Images *images, Names *classes, const char *folder, const nn_image_options *options,
                                  nn_error *error) {
    const int32_t dims[3] = {images->shape.height, images->shape.width, images->shape.channels};
    nn_dataset *data = nn_dataset_new(images->files.count, error);
    int status = data == NULL ? NN_SYSTEM : labels_add(data, &images->files, classes, options, folder, error);
    nn_rows *rows = status == 0 ? nn_rows_new(NN_F32, images_read, images_free, images, error) : NULL;
    if (status != 0) images_free(images);    /* nn_rows_new frees it when it fails */
    if (rows == NULL || nn_dataset_add_rows(data, NN_ROLE_INPUT, NULL, folder, 3, dims, rows, error) == NULL ||
        (!options->stream && nn_dataset_load(data, error) != 0)) {
        nn_dataset_free(data);
        return NULL;
    }
    return data;
}

nn_dataset *nn_data_images(const char *folder, const nn_image_options *options, nn_error *error) {
    Names classes = {0};
    Images *images = nn_array_alloc(1, sizeof *images, error);
    if (images == NULL) return NULL;
    int status = class_folders(folder, options, &classes, error);
    if (status == 0) status = images_collect(folder, options, &classes, &images->files, error);
    if (status == 0 && options->shuffle) entries_shuffle(&images->files, options->seed);
    if (status == 0) status = shape_choose(images, options, error);
    nn_dataset *data = NULL;
    if (status == 0) data = images_dataset(images, &classes, folder, options, error);
    else images_free(images);
    names_free(&classes);
    return data;
}
