/* file.c - whole files in, whole files out.
 *
 * Example: nn_file_write("a.txt", "hi", 2, &error) leaves either the old a.txt or one that holds "hi", never a part of
 * it, and nothing else in the folder. POSIX. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "nn.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void *nn_array_alloc(size_t items, size_t width, nn_error *error) {
    void *memory = calloc(items > 0 ? items : 1, width > 0 ? width : 1);     /* calloc checks the product */
    if (memory == NULL) nn_error_memory(error);
    return memory;
}

void nn_bytes_free(nn_bytes *bytes) {
    free(bytes->data);
    *bytes = (nn_bytes){0};
}

static const char *kind_of(mode_t mode) {
    if (S_ISDIR(mode)) return "a directory";
    if (S_ISFIFO(mode)) return "a pipe";
    if (S_ISSOCK(mode)) return "a socket";
    return "a device";
}

int nn_stream_read(FILE *stream, const char *name, nn_bytes *bytes, nn_error *error) {
    nn_text text = {0};
    char block[16384];
    size_t got;
    while ((got = fread(block, 1, sizeof block, stream)) > 0) nn_text_bytes(&text, block, got);
    int broken = ferror(stream);
    if (text.failed || broken) {
        nn_text_free(&text);
        return broken ? nn_error_set(error, NN_SYSTEM, "%s cannot be read", name) : nn_error_memory(error);
    }
    if (text.length == 0) return nn_error_set(error, NN_INPUT, "%s is empty", name);
    bytes->data = (unsigned char *)text.data;
    bytes->length = text.length;
    return 0;
}

static int read_all(int file, const char *path, size_t size, nn_bytes *bytes, nn_error *error) {
    if (size > SIZE_MAX / 2) return nn_error_memory(error);
    unsigned char *data = malloc(size + 1);
    if (data == NULL) return nn_error_memory(error);
    size_t have = 0;
    while (have < size) {
        ssize_t got = read(file, data + have, size - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            free(data);
            return nn_error_set(error, NN_SYSTEM, "%s cannot be read: %s", path, strerror(errno));
        }
        if (got == 0) break;
        have += (size_t)got;
    }
    data[have] = 0;
    bytes->data = data;
    bytes->length = have;
    return 0;
}

int nn_file_read(const char *path, nn_bytes *bytes, nn_error *error) {
    *bytes = (nn_bytes){0};
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);      /* a pipe must not block before it is refused */
    if (file < 0) {
        int system = errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == EIO;
        return nn_error_set(error, system ? NN_SYSTEM : NN_INPUT, "%s cannot be opened: %s", path, strerror(errno));
    }
    struct stat about;
    int status;
    if (fstat(file, &about) != 0) {
        status = nn_error_set(error, NN_SYSTEM, "%s cannot be read: %s", path, strerror(errno));
    } else if (!S_ISREG(about.st_mode)) {
        status = nn_error_set(error, NN_INPUT, "%s is %s, not a file", path, kind_of(about.st_mode));
    } else if (about.st_size == 0) {
        status = nn_error_set(error, NN_INPUT, "%s is empty", path);
    } else {
        status = read_all(file, path, (size_t)about.st_size, bytes, error);
    }
    close(file);
    return status;
}

/* The path with its last part replaced by `name`; an absolute `name` stands alone. */
static char *path_beside(const char *path, const char *name) {
    const char *slash = strrchr(path, '/');
    nn_text text = {0};
    if (slash != NULL && name[0] != '/') nn_text_bytes(&text, path, (size_t)(slash - path) + 1);
    nn_text_add(&text, name);
    if (text.failed) nn_text_free(&text);
    return text.data;
}

static char *link_read(const char *path, size_t size) {
    for (size_t capacity = size + 2; capacity < (1u << 20); capacity *= 2) {
        char *name = malloc(capacity);
        if (name == NULL) return NULL;
        ssize_t length = readlink(path, name, capacity);
        if (length >= 0 && (size_t)length < capacity) {
            name[length] = '\0';
            return name;
        }
        free(name);
        if (length < 0) return NULL;
    }
    return NULL;
}

/* Follows symbolic links, also a last one that points to nothing yet. */
static char *path_resolve(const char *path, nn_error *error) {
    char *at = path_beside("", path);
    for (int links = 0; at != NULL; links++) {
        struct stat about;
        if (lstat(at, &about) != 0 || !S_ISLNK(about.st_mode)) return at;
        if (links == 40) {
            free(at);
            nn_error_set(error, NN_INPUT, "%s: too many symbolic links", path);
            return NULL;
        }
        char *name = link_read(at, (size_t)about.st_size);
        char *next = name != NULL ? path_beside(at, name) : NULL;
        free(name);
        free(at);
        at = next;
    }
    nn_error_memory(error);
    return NULL;
}

/* The usual open gives the new file the mode that the umask leaves, which mkstemp would not. */
static int temporary_open(nn_output *output, mode_t mode) {
    for (int attempt = 0; attempt < 1000; attempt++) {
        nn_text name = {0};
        nn_text_format(&name, ".nnc-%ld-%d.tmp", (long)getpid(), attempt);
        char *path = name.failed ? NULL : path_beside(output->path, name.data);
        nn_text_free(&name);
        if (path == NULL) {
            errno = ENOMEM;
            return -1;
        }
        int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file >= 0) {
            output->temporary = path;
            return file;
        }
        int reason = errno;
        free(path);
        errno = reason;
        if (reason != EEXIST) return -1;
    }
    return -1;
}

static void output_clear(nn_output *output) {
    free(output->path);
    free(output->temporary);
    *output = (nn_output){0};
}

int nn_output_open(nn_output *output, const char *path, nn_error *error) {
    *output = (nn_output){.shown = path};
    output->path = path_resolve(path, error);
    if (output->path == NULL) return error != NULL ? error->status : NN_SYSTEM;
    struct stat about;
    int exists = stat(output->path, &about) == 0;
    int status = 0;
    if (exists && !S_ISREG(about.st_mode)) {
        status = nn_error_set(error, NN_INPUT, "%s is %s, not a file", path, kind_of(about.st_mode));
    } else if (exists && access(output->path, W_OK) != 0) {
        status = nn_error_set(error, NN_SYSTEM, "%s cannot be written: %s", path, strerror(errno));
    } else {
        int file = temporary_open(output, 0666);
        if (file >= 0 && exists) (void)!fchmod(file, about.st_mode & 07777);
        output->stream = file >= 0 ? fdopen(file, "wb") : NULL;
        if (output->stream == NULL) {
            status = nn_error_set(error, NN_SYSTEM, "%s cannot be written: %s", path, strerror(errno));
            if (file >= 0) close(file);
            if (output->temporary != NULL) unlink(output->temporary);
        }
    }
    if (status != 0) output_clear(output);
    return status;
}

void nn_output_abort(nn_output *output) {
    if (output->stream != NULL) fclose(output->stream);
    if (output->temporary != NULL) unlink(output->temporary);
    output_clear(output);
}

/* Makes the rename last through a power cut; a file system that cannot do it is no error. */
static void folder_sync(const char *path) {
    char *folder = path_beside(path, ".");
    int file = folder != NULL ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (file >= 0) {
        (void)!fsync(file);
        close(file);
    }
    free(folder);
}

int nn_output_commit(nn_output *output, nn_error *error) {
    errno = 0;
    int failed = ferror(output->stream) || fflush(output->stream) != 0;
    if (!failed && fsync(fileno(output->stream)) != 0 && errno != EINVAL && errno != ENOTSUP) failed = 1;
    int reason = failed ? errno : 0;
    if (fclose(output->stream) != 0 && !failed) {
        failed = 1;
        reason = errno;
    }
    output->stream = NULL;
    if (!failed && rename(output->temporary, output->path) != 0) {
        failed = 1;
        reason = errno;
    }
    if (failed) {
        int status = nn_error_set(error, NN_SYSTEM, "%s cannot be written: %s", output->shown,
                                  reason != 0 ? strerror(reason) : "the disk may be full");
        nn_output_abort(output);
        return status;
    }
    folder_sync(output->path);
    output_clear(output);
    return 0;
}

int nn_file_write(const char *path, const void *data, size_t length, nn_error *error) {
    nn_output output;
    int status = nn_output_open(&output, path, error);
    if (status != 0) return status;
    if (length > 0) (void)!fwrite(data, 1, length, output.stream);     /* the stream remembers a failure */
    return nn_output_commit(&output, error);
}
