/* util.c - the compilation's memory: arena, interned names, and texts that grow.
 *
 * Everything that the compiler builds lies on one arena and is freed whole, so no structure has an owner to forget:
 *     Expr *expr = arena_alloc(comp, sizeof *expr);       zeroed, never NULL
 *     intern(comp, "dense") == intern(comp, "dense")      names compare by pointer
 * Texts for output are Buffers on the heap, which outlive the compilation; their numbers do not depend on the locale. */
#include "nnc.h"
#include "../runtime/nn.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Those behind the first blocks are as large as a large page, which is made at once: a fault for every 4 KiB was a fifth of the
 * time to a first step. */
enum { BLOCK_SIZE = 64 * 1024, FIRST_BLOCKS = 16, LARGE_BLOCK = 2 * 1024 * 1024 };

struct ArenaBlock {
    ArenaBlock *next, *previous;
    size_t used, size;
    max_align_t data[];
};

static _Noreturn void arena_exhausted(Compilation *comp) {
    comp->out_of_memory = true;
    longjmp(comp->failed, 1);
}

/* A request larger than a block gets a block of its own behind the current one, which stays in use. */
static ArenaBlock *block_new(Compilation *comp, size_t size) {
    bool large = size <= BLOCK_SIZE && comp->arena.small_blocks++ >= FIRST_BLOCKS;
    size_t room = large ? LARGE_BLOCK - sizeof(ArenaBlock) : size > BLOCK_SIZE ? size : BLOCK_SIZE;
    if (room > SIZE_MAX - sizeof(ArenaBlock)) arena_exhausted(comp);
    nn_error error;
    ArenaBlock *block = large ? nn_struct_new(LARGE_BLOCK, &error) : calloc(1, sizeof *block + room);
    if (!block) arena_exhausted(comp);
    block->size = room;
    ArenaBlock *top = comp->arena.blocks;
    if (top && size > BLOCK_SIZE) {
        block->next = top->next;
        block->previous = top;
        top->next = block;
    } else {
        block->next = top;
        comp->arena.blocks = block;
    }
    if (block->next) block->next->previous = block;
    return block;
}

static size_t rounded_size(size_t size) {
    const size_t unit = sizeof(max_align_t);
    return size == 0 ? unit : (size + unit - 1) / unit * unit;
}

void *arena_alloc(Compilation *comp, size_t size) {
    if (size > SIZE_MAX - sizeof(max_align_t)) arena_exhausted(comp);
    size_t rounded = rounded_size(size);
    ArenaBlock *block = comp->arena.blocks;
    if (!block || rounded > BLOCK_SIZE || block->size - block->used < rounded) block = block_new(comp, rounded);
    void *memory = (char *)block->data + block->used;
    block->used += rounded;
    return memory;
}

void *arena_grow(Compilation *comp, const void *old, size_t count, size_t *capacity, size_t need, size_t size) {
    size_t room = *capacity < 4 ? 4 : *capacity;
    while (room < need) {
        if (room > SIZE_MAX / 2) arena_exhausted(comp);
        room *= 2;
    }
    if (room == *capacity && room <= SIZE_MAX / 2) room *= 2;
    if (size && room > SIZE_MAX / size) arena_exhausted(comp);
    void *data = arena_alloc(comp, room * size);
    if (count) memcpy(data, old, count * size);
    *capacity = room;
    return data;
}

char *arena_strndup(Compilation *comp, const char *text, size_t length) {
    if (length == SIZE_MAX) arena_exhausted(comp);
    char *copy = arena_alloc(comp, length + 1);
    if (length) memcpy(copy, text, length);
    return copy;
}

char *arena_vprintf(Compilation *comp, const char *format, va_list args) {
    char few[128];
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(few, sizeof few, format, args);
    char *text = arena_alloc(comp, length < 0 ? 1 : (size_t)length + 1);
    if (length > 0 && (size_t)length < sizeof few) memcpy(text, few, (size_t)length);
    else if (length > 0) vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(Compilation *comp, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(comp, format, args);
    va_end(args);
    return text;
}

/* The block that is in use stays, whatever it holds: it is the first of the list. */
void arena_release(const void *data, size_t size) {
    if (data == NULL || rounded_size(size) <= BLOCK_SIZE) return;
    ArenaBlock *block = (ArenaBlock *)(void *)((char *)(uintptr_t)data - offsetof(ArenaBlock, data));
    if (!block->previous) return;
    block->previous->next = block->next;
    if (block->next) block->next->previous = block->previous;
    free(block);
}

void arena_free(Arena *arena) {
    ArenaBlock *next;
    for (ArenaBlock *block = arena->blocks; block; block = next) {
        next = block->next;
        free(block);
    }
    arena->blocks = NULL;
}

/* ---- interned names: open addressing, at most half full ---- */

static size_t name_hash(const char *text, size_t length) {
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
    return (size_t)(hash ^ (hash >> 32));
}

static size_t name_slot(const NameTable *table, const char *text, size_t length) {
    size_t slot = name_hash(text, length) & (table->capacity - 1);
    for (const char *name; (name = table->slots[slot]); slot = (slot + 1) & (table->capacity - 1))
        if (strncmp(name, text, length) == 0 && name[length] == '\0') break;
    return slot;
}

static void names_grow(Compilation *comp) {
    NameTable old = comp->names, grown = {0};
    grown.capacity = old.capacity ? old.capacity * 2 : 256;
    grown.count = old.count;
    grown.slots = arena_alloc(comp, grown.capacity * sizeof *grown.slots);
    for (size_t i = 0; i < old.capacity; i++)
        if (old.slots[i]) grown.slots[name_slot(&grown, old.slots[i], strlen(old.slots[i]))] = old.slots[i];
    comp->names = grown;
}

const char *intern_length(Compilation *comp, const char *text, size_t length) {
    if (comp->names.count >= comp->names.capacity / 2) names_grow(comp);
    size_t slot = name_slot(&comp->names, text, length);
    if (!comp->names.slots[slot]) {
        comp->names.slots[slot] = arena_strndup(comp, text, length);
        comp->names.count++;
    }
    return comp->names.slots[slot];
}

const char *intern(Compilation *comp, const char *text) { return intern_length(comp, text, strlen(text)); }

/* ---- numbers by name: open addressing on the pointer, at most half full ---- */

static size_t index_slot(const NameIndex *index, const char *name) {
    uint64_t hash = (uint64_t)(uintptr_t)name * UINT64_C(0x9E3779B97F4A7C15);
    size_t slot = (size_t)(hash >> 32) & (index->capacity - 1);
    while (index->names[slot] && index->names[slot] != name) slot = (slot + 1) & (index->capacity - 1);
    return slot;
}

static void index_grow(Compilation *comp, NameIndex *index) {
    NameIndex grown = { .count = index->count, .capacity = index->capacity ? index->capacity * 2 : 64 };
    grown.names = arena_alloc(comp, grown.capacity * sizeof *grown.names);
    grown.numbers = arena_alloc(comp, grown.capacity * sizeof *grown.numbers);
    for (size_t i = 0; i < index->capacity; i++) {
        if (!index->names[i]) continue;
        size_t slot = index_slot(&grown, index->names[i]);
        grown.names[slot] = index->names[i];
        grown.numbers[slot] = index->numbers[i];
    }
    *index = grown;
}

int64_t *index_at(Compilation *comp, NameIndex *index, const char *name) {
    if (index->count >= index->capacity / 2) index_grow(comp, index);
    size_t slot = index_slot(index, name);
    if (!index->names[slot]) {
        index->names[slot] = name;
        index->numbers[slot] = -1;
        index->count++;
    }
    return &index->numbers[slot];
}

int64_t index_get(const NameIndex *index, const char *name) {
    if (index->capacity == 0) return -1;
    size_t slot = index_slot(index, name);
    return index->names[slot] ? index->numbers[slot] : -1;
}

/* ---- Buffer: invariant: text[length] is NUL once text is not NULL ---- */

static bool buffer_reserve(Buffer *buffer, size_t more) {
    if (buffer->failed) return false;
    if (more < buffer->capacity - buffer->length) return true;
    if (more > SIZE_MAX / 2 - buffer->length - 1) { buffer->failed = true; return false; }
    size_t capacity = buffer->capacity ? buffer->capacity : 128;
    while (capacity <= buffer->length + more) capacity *= 2;
    char *text = realloc(buffer->text, capacity);
    if (!text) { buffer->failed = true; return false; }
    buffer->text = text;
    buffer->capacity = capacity;
    return true;
}

void buffer_add(Buffer *buffer, const char *text, size_t length) {
    if (!buffer_reserve(buffer, length)) return;
    if (length) memcpy(buffer->text + buffer->length, text, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void buffer_puts(Buffer *buffer, const char *text) { buffer_add(buffer, text, strlen(text)); }

void buffer_vprintf(Buffer *buffer, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    if (!buffer_reserve(buffer, 1)) goto done;
    size_t room = buffer->capacity - buffer->length;
    int length = vsnprintf(buffer->text + buffer->length, room, format, args);
    if (length < 0 || ((size_t)length >= room && !buffer_reserve(buffer, (size_t)length))) {
        buffer->failed = true;
        goto done;
    }
    if ((size_t)length >= room) vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, again);
    buffer->length += (size_t)length;
done:
    va_end(again);
}

void buffer_printf(Buffer *buffer, const char *format, ...) {
    va_list args;
    va_start(args, format);
    buffer_vprintf(buffer, format, args);
    va_end(args);
}

const char *buffer_copy(Compilation *comp, const Buffer *buffer) {
    return arena_strndup(comp, buffer->text != NULL ? buffer->text : "", buffer->length);
}

void buffer_free(Buffer *buffer) {
    free(buffer->text);
    *buffer = (Buffer){0};
}

/* printf's digits in the C locale's spelling, with a short exponent: "1,5e+07" becomes "1.5e7". */
static void buffer_digits(Buffer *buffer, const char *digits) {
    const char *point = localeconv()->decimal_point, *found = strstr(digits, point);
    if (found) {
        buffer_add(buffer, digits, (size_t)(found - digits));
        buffer_puts(buffer, ".");
        digits = found + strlen(point);
    }
    const char *exponent = strchr(digits, 'e');
    if (!exponent) { buffer_puts(buffer, digits); return; }
    buffer_add(buffer, digits, (size_t)(exponent + 1 - digits));
    if (*++exponent == '-') buffer_puts(buffer, "-");
    if (*exponent == '-' || *exponent == '+') exponent++;
    while (*exponent == '0' && exponent[1]) exponent++;
    buffer_puts(buffer, exponent);
}

static bool buffer_special(Buffer *buffer, double value) {
    if (isfinite(value)) return false;
    buffer_puts(buffer, isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
    return true;
}

/* Up to FLT_DIG (DBL_DIG) digits %g finds the shortest text itself, as it drops zeros; not so among subnormals. */
void buffer_float(Buffer *buffer, float value) {
    if (buffer_special(buffer, (double)value)) return;
    char digits[64];
    int precision = fabsf(value) < FLT_MIN ? 1 : FLT_DIG;
    do snprintf(digits, sizeof digits, "%.*g", precision, (double)value);
    while (precision++ < FLT_DECIMAL_DIG && strtof(digits, NULL) != value);
    buffer_digits(buffer, digits);
}

void buffer_number(Buffer *buffer, double value) {
    if (buffer_special(buffer, value)) return;
    char digits[64];
    int precision = fabs(value) < DBL_MIN ? 1 : DBL_DIG;
    do snprintf(digits, sizeof digits, "%.*g", precision, value);
    while (precision++ < DBL_DECIMAL_DIG && strtod(digits, NULL) != value);
    buffer_digits(buffer, digits);
}
