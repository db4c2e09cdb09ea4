/* path.c - paths written in a .nn file: relative to the file, and held to its folder.
 *
 * Example: in models/a.nn, "data/x.csv" is models/data/x.csv; "/etc/x", "../x" and a link that leads out of models/ are
 * refused unless --allow-path is given. */
#define _XOPEN_SOURCE 700      /* realpath */

#include "nnc.h"

#include <stdlib.h>
#include <string.h>

static bool climbs(const char *path) {
    if (path[0] == '/') return true;
    for (const char *part = path; part != NULL; part = strchr(part, '/') != NULL ? strchr(part, '/') + 1 : NULL)
        if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == '\0')) return true;
    return false;
}

/* Whether the file, its links followed, lies under the folder; a file that is not there is left to its reader. */
static bool lies_under(const char *folder, const char *path) {
    char *root = realpath(folder[0] != '\0' ? folder : ".", NULL), *file = realpath(path, NULL);
    bool inside = root == NULL || file == NULL ||
                  (strncmp(root, file, strlen(root)) == 0 && (file[strlen(root)] == '/' || strcmp(root, "/") == 0));
    free(root);
    free(file);
    return inside;
}

const char *path_beside(Compilation *comp, const Source *source, const char *path, bool anywhere) {
    const char *slash = source != NULL ? strrchr(source->path, '/') : NULL;
    const char *folder = slash == NULL ? "" : arena_strndup(comp, source->path, (size_t)(slash - source->path) + 1);
    const char *whole = path[0] == '/' ? path : arena_printf(comp, "%s%s", folder, path);
    return anywhere || (!climbs(path) && lies_under(folder, whole)) ? whole : NULL;
}
