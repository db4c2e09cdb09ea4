/* data_files.c - files of the tests of data, in a folder of their own under /tmp. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "data_files.h"

#include <CUnit/CUnit.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[64];
static char path_buffer[4][384];
static int path_next;          /* a path is good until four more were asked for */

const char *data_path(const char *name) {
    char *path = path_buffer[path_next++ & 3];
    snprintf(path, sizeof path_buffer[0], "%s/%s", folder, name);
    return path;
}

const char *data_put(const char *name, const void *data, size_t length) {
    const char *path = data_path(name);
    FILE *stream = fopen(path, "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(stream);
    CU_ASSERT_EQUAL(fwrite(data, 1, length, stream), length);
    fclose(stream);
    return path;
}

int data_begin(void) {
    strcpy(folder, "/tmp/nn_data_XXXXXX");
    return mkdtemp(folder) == NULL;
}

int data_count(void) {
    int count = 0;
    DIR *entries = opendir(folder);
    while (entries != NULL && readdir(entries) != NULL) count++;
    if (entries != NULL) closedir(entries);
    return count - 2;
}

int data_end(void) {
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries != NULL && (entry = readdir(entries)) != NULL;) {
        const char *path = data_path(entry->d_name);
        if (entry->d_name[0] != '.' || entry->d_name[1] == 'n') {
            if (unlink(path) != 0) rmdir(path);
        }
    }
    if (entries != NULL) closedir(entries);
    return rmdir(folder) != 0;
}

/* Holds that a call failed with this status and these words. */
void data_failed(nn_error *error, int status, const char *words) {
    int found = error->message != NULL && strstr(error->message, words) != NULL;
    CU_ASSERT_EQUAL(error->status, status);
    CU_ASSERT(found);
    if (!found) fprintf(stderr, "\n  wanted \"%s\", got \"%s\"\n", words, error->message ? error->message : "nothing");
    nn_error_clear(error);
}

void data_fine(nn_error *error) {
    CU_ASSERT_EQUAL(error->status, 0);
    if (error->message != NULL) fprintf(stderr, "\n  unexpected: %s\n", error->message);
    nn_error_clear(error);
}
