/* data_npz.c - NumPy's .npz: a zip archive whose members are npy files, stored or deflated.
 *
 * Example: np.savez("d.npz", x=x, y=y) read without naming members gives x as input and y as target. The archive is
 * found from its end, as zip demands; every offset and size in it is checked before use. */
#include "nn.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

typedef struct Member {
    const char *name;          /* in the archive, not terminated */
    size_t name_length;
    int method;                /* 0 stored, 8 deflated */
    uint32_t crc;
    uint64_t packed, size, place;
} Member;

typedef struct Archive {
    const unsigned char *data;
    size_t length;
    const char *path;
    Member *members;
    size_t count;
} Archive;

static uint64_t little(const unsigned char *at, int bytes) {
    uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; i--) value = value << 8 | at[i];
    return value;
}

static int archive_error(const Archive *archive, const char *what, nn_error *error) {
    return nn_error_set(error, NN_INPUT, "%s: %s", archive->path, what);
}

/* Sizes that do not fit 32 bits stand in the extra field 1, in this order, only those that are needed. */
static void member_large_sizes(Member *member, const unsigned char *extra, size_t length) {
    uint64_t *fields[3] = {&member->size, &member->packed, &member->place};
    while (length >= 4) {
        size_t tag = (size_t)little(extra, 2), bytes = (size_t)little(extra + 2, 2);
        if (bytes > length - 4) return;
        const unsigned char *at = extra + 4;
        size_t left = bytes;
        for (int i = 0; i < 3 && tag == 1; i++) {
            if (*fields[i] != UINT32_MAX || left < 8) continue;
            *fields[i] = little(at, 8);
            at += 8;
            left -= 8;
        }
        extra += 4 + bytes;
        length -= 4 + bytes;
    }
}

static int directory_read(Archive *archive, size_t place, size_t end, nn_error *error) {
    archive->members = nn_array_alloc(archive->count, sizeof *archive->members, error);
    if (archive->members == NULL) return NN_SYSTEM;
    for (size_t i = 0; i < archive->count; i++) {
        const unsigned char *at = archive->data + place;
        if (end - place < 46 || memcmp(at, "PK\1\2", 4) != 0) {
            return archive_error(archive, "the zip directory is damaged", error);
        }
        size_t name = (size_t)little(at + 28, 2), extra = (size_t)little(at + 30, 2);
        size_t comment = (size_t)little(at + 32, 2);
        if (end - place - 46 < name + extra + comment) {
            return archive_error(archive, "the zip directory is cut short", error);
        }
        if (little(at + 8, 2) & 1) return archive_error(archive, "it is encrypted", error);
        Member *member = &archive->members[i];
        *member = (Member){.name = (const char *)at + 46,
                           .name_length = name,
                           .method = (int)little(at + 10, 2),
                           .crc = (uint32_t)little(at + 16, 4),
                           .packed = little(at + 20, 4),
                           .size = little(at + 24, 4),
                           .place = little(at + 42, 4)};
        member_large_sizes(member, at + 46 + name, extra);
        place += 46 + name + extra + comment;
    }
    return 0;
}

static int archive_open(Archive *archive, nn_error *error) {
    size_t length = archive->length;
    if (length < 22 || memcmp(archive->data, "PK", 2) != 0) {
        return archive_error(archive, "it is not an npz file (a zip archive)", error);
    }
    size_t lowest = length > 22 + 65535 ? length - 22 - 65535 : 0;     /* a comment may follow */
    for (size_t at = length - 22;; at--) {
        const unsigned char *end = archive->data + at;
        if (memcmp(end, "PK\5\6", 4) == 0 && little(end + 20, 2) == length - at - 22) {
            uint64_t size = little(end + 12, 4), place = little(end + 16, 4);
            archive->count = (size_t)little(end + 10, 2);
            if (archive->count == 65535 || place == UINT32_MAX) {
                return archive_error(archive, "zip64 archives above 4 GiB are not supported", error);
            }
            if (place > at || size > at - place) return archive_error(archive, "the zip directory is damaged", error);
            return directory_read(archive, (size_t)place, (size_t)(place + size), error);
        }
        if (at == lowest) break;
    }
    return archive_error(archive, "it is cut short: the zip directory is missing", error);
}

/* A member's name without ".npy". */
static size_t member_stem(const Member *member) {
    size_t length = member->name_length;
    return length > 4 && memcmp(member->name + length - 4, ".npy", 4) == 0 ? length - 4 : length;
}

static const Member *member_find(const Archive *archive, const char *name) {
    size_t length = strlen(name);
    for (size_t i = 0; i < archive->count; i++) {
        const Member *member = &archive->members[i];
        if (member_stem(member) == length && memcmp(member->name, name, length) == 0) return member;
    }
    return NULL;
}

static int member_missing(const Archive *archive, const char *name, nn_error *error) {
    nn_text text = {0};
    for (size_t i = 0; i < archive->count && i < 20; i++) {
        if (i > 0) nn_text_add(&text, ", ");
        nn_text_bytes(&text, archive->members[i].name, member_stem(&archive->members[i]));
    }
    int status = text.failed ? nn_error_memory(error)
                             : nn_error_set(error, NN_INPUT, "%s has no array \"%s\"; it has: %s", archive->path, name,
                                            text.data != NULL ? text.data : "none");
    nn_text_free(&text);
    return status;
}

static int member_read(const Archive *archive, const char *name, nn_npy *result, nn_error *error) {
    const Member *member = member_find(archive, name);
    if (member == NULL) return member_missing(archive, name, error);
    if (member->place > archive->length || archive->length - member->place < 30 ||
        memcmp(archive->data + member->place, "PK\3\4", 4) != 0) {
        return archive_error(archive, "a member of the zip archive is missing", error);
    }
    size_t place = (size_t)member->place;
    size_t skip = 30 + (size_t)little(archive->data + place + 26, 2) + (size_t)little(archive->data + place + 28, 2);
    if (archive->length - place < skip || archive->length - place - skip < member->packed) {
        return archive_error(archive, "a member of the zip archive is cut short", error);
    }
    const unsigned char *data = archive->data + place + skip;
    nn_bytes unpacked = {0};
    int status = 0;
    size_t length = (size_t)member->packed;
    if (member->method == 8) {
        uint64_t limit = member->size < SIZE_MAX / 4 ? member->size + 1 : SIZE_MAX / 4;
        status = nn_inflate(data, length, 0, (size_t)limit, archive->path, &unpacked, error);
        data = unpacked.data;
        length = unpacked.length;
    } else if (member->method != 0) {
        status = archive_error(archive, "a member is compressed in a way other than deflate", error);
    }
    if (status == 0 && (length != member->size || crc32_z(0, data, length) != member->crc)) {
        status = archive_error(archive, "a member does not match its size or checksum", error);
    }
    if (status == 0) {
        nn_text shown = {0};
        nn_text_format(&shown, "%s (%s)", archive->path, name);
        status = nn_npy_parse(data, length, shown.failed ? archive->path : shown.data, result, error);
        nn_text_free(&shown);
    }
    nn_bytes_free(&unpacked);
    return status;
}

static nn_dataset *members_read(const Archive *archive, const nn_file_arrays *members, nn_error *error) {
    size_t inputs = (size_t)members->input_count, targets = (size_t)members->target_count;
    size_t total = inputs + targets + (members->sample_weight != NULL);
    nn_npy *arrays = nn_array_alloc(total, sizeof *arrays, error);
    const char **sources = nn_array_alloc(total, sizeof *sources, error);
    int status = arrays == NULL || sources == NULL;
    for (size_t i = 0; i < total && status == 0; i++) {
        const char *name = i < inputs             ? members->inputs[i].path
                           : i < inputs + targets ? members->targets[i - inputs].path
                                                  : members->sample_weight;
        sources[i] = archive->path;
        status = member_read(archive, name, &arrays[i], error);
    }
    nn_dataset *data = status == 0 ? nn_data_from_npy(arrays, sources, members, error) : NULL;
    for (size_t i = 0; arrays != NULL && i < total; i++) free(arrays[i].values);
    free(arrays);
    free(sources);
    return data;
}

nn_dataset *nn_data_npz(const char *path, const nn_file_arrays *members, nn_error *error) {
    static const nn_file_array x = {NULL, "x"}, y = {NULL, "y"};
    nn_bytes bytes;
    if (nn_file_read(path, &bytes, error) != 0) return NULL;
    Archive archive = {.data = bytes.data, .length = bytes.length, .path = path};
    nn_dataset *data = NULL;
    if (archive_open(&archive, error) == 0) {
        nn_file_arrays wanted = members != NULL ? *members : (nn_file_arrays){0};
        if (wanted.input_count == 0) {
            wanted.inputs = &x;
            wanted.input_count = 1;
            if (wanted.target_count == 0 && member_find(&archive, "y") != NULL) {
                wanted.targets = &y;
                wanted.target_count = 1;
            }
        }
        data = members_read(&archive, &wanted, error);
    }
    free(archive.members);
    nn_bytes_free(&bytes);
    return data;
}
