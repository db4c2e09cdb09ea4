/* pack.c - offsets in an arena for what lives at some time each: what never lives at once may share bytes.
 *
 * Reads slots with their bytes, births and deaths; writes their offsets. Example: of 100 bytes in steps 0 to 2, 60 in 1 to 4 and
 * 100 in 3 to 4, the first and the last lie at 0, the other at 112. The order in which slots are placed decides, so several are
 * tried. */
#include "pack.h"

#include <stdlib.h>
#include <string.h>

/* Arenas with more slots are packed in one pass in order of time. */
enum { SEARCHED = 2000 };
/* Arenas of so few slots are packed so many times more while they are longer by such a part than what is alive at once. */
enum { REPACKED = 400, ROUNDS = 16, NEAR = 64 };

static size_t aligned(size_t bytes, size_t alignment) { return (bytes + alignment - 1) / alignment * alignment; }

static int by_bytes(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    if (x->bytes != y->bytes) return x->bytes < y->bytes ? 1 : -1;
    return x->birth != y->birth ? (x->birth > y->birth) - (x->birth < y->birth) : (x > y) - (x < y);
}

static int by_lifetime(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    int64_t p = x->death - x->birth, q = y->death - y->birth;
    if (p != q) return p < q ? 1 : -1;
    return by_bytes(a, b);
}

static int by_birth(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    return x->birth != y->birth ? (x->birth > y->birth) - (x->birth < y->birth) : by_bytes(a, b);
}

static int by_death(const void *a, const void *b) {
    const Slot *x = *(const Slot *const *)a, *y = *(const Slot *const *)b;
    return x->death != y->death ? (x->death > y->death) - (x->death < y->death) : by_bytes(a, b);
}

static double area(const Slot *slot) { return (double)slot->bytes * (double)(slot->death - slot->birth + 1); }

static int by_area(const void *a, const void *b) {
    double p = area(*(const Slot *const *)a), q = area(*(const Slot *const *)b);
    return p != q ? (p < q ? 1 : -1) : by_bytes(a, b);
}

static bool live_at_once(const Slot *a, const Slot *b) { return a->birth <= b->death && b->birth <= a->death; }

/* The smallest gap that fits between those of the slots, in order of offsets, that live with this one, one below the ceiling
 * last; else the end. high: the upper end of a gap. */
static size_t find_offset(const Slot *slot, Slot *const *placed, size_t count, size_t alignment, size_t ceiling, bool high) {
    size_t end = 0, best = SIZE_MAX, gap = SIZE_MAX;
    for (size_t k = 0; k < count; k++) {
        if (!live_at_once(slot, placed[k])) continue;
        if (placed[k]->offset >= end && placed[k]->offset - end >= slot->bytes && placed[k]->offset - end < gap) {
            best = end;
            gap = placed[k]->offset - end;
        }
        size_t after = aligned(placed[k]->offset + placed[k]->bytes, alignment);
        if (after > end) end = after;
    }
    if (best == SIZE_MAX && end + slot->bytes >= ceiling) return end;
    if (best == SIZE_MAX) best = end, gap = ceiling - end;
    return high ? best + (gap - slot->bytes) / alignment * alignment : best;
}

/* Gives the slots, in this order, their offsets; returns the arena's bytes. `placed` has room for count. Below the ceiling the
 * bits of `sides` choose, in turn, ends of gaps. */
static size_t pack(Slot **order, size_t count, size_t alignment, size_t ceiling, uint32_t sides, Slot **placed) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = i;
        order[i]->offset = find_offset(order[i], placed, i, alignment, ceiling, (sides >> i % 32 & 1) != 0);
        for (; at > 0 && placed[at - 1]->offset > order[i]->offset; at--) placed[at] = placed[at - 1];
        placed[at] = order[i];
        if (order[i]->offset + order[i]->bytes > total) total = order[i]->offset + order[i]->bytes;
    }
    return aligned(total, ARENA_ALIGNMENT);
}

/* ---- packing in order of time, for programs too long to compare every two slots ---- */

typedef struct Gap { size_t offset, end; } Gap;
typedef struct Gaps { Gap *data; size_t count, top; } Gaps;        /* in order of offsets, all below top */

/* The smallest gap that fits, or the top, which a gap right below it is part of. */
static size_t gap_take(Gaps *gaps, size_t bytes) {
    size_t best = gaps->count;
    for (size_t i = 0; i < gaps->count; i++) {
        size_t size = gaps->data[i].end - gaps->data[i].offset;
        if (size >= bytes && (best == gaps->count || size < gaps->data[best].end - gaps->data[best].offset)) best = i;
    }
    if (best == gaps->count) {
        Gap *last = gaps->count > 0 ? &gaps->data[gaps->count - 1] : NULL;
        size_t offset = last != NULL && last->end == gaps->top ? last->offset : gaps->top;
        gaps->count -= offset != gaps->top;
        gaps->top = offset + bytes;
        return offset;
    }
    size_t offset = gaps->data[best].offset;
    gaps->data[best].offset += bytes;
    if (gaps->data[best].offset == gaps->data[best].end) {
        gaps->count--;
        memmove(gaps->data + best, gaps->data + best + 1, (gaps->count - best) * sizeof *gaps->data);
    }
    return offset;
}

static void gap_give(Gaps *gaps, size_t offset, size_t bytes) {
    size_t low = 0, high = gaps->count, end = offset + bytes;
    if (bytes == 0) return;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (gaps->data[middle].offset < offset) low = middle + 1;
        else high = middle;
    }
    bool before = low > 0 && gaps->data[low - 1].end == offset;
    bool after = low < gaps->count && gaps->data[low].offset == end;
    if (before && after) {
        gaps->data[low - 1].end = gaps->data[low].end;
        gaps->count--;
        memmove(gaps->data + low, gaps->data + low + 1, (gaps->count - low) * sizeof *gaps->data);
    } else if (before) {
        gaps->data[low - 1].end = end;
    } else if (after) {
        gaps->data[low].offset = offset;
    } else {
        memmove(gaps->data + low + 1, gaps->data + low, (gaps->count - low) * sizeof *gaps->data);
        gaps->data[low] = (Gap){ offset, end };
        gaps->count++;
    }
}

/* `dead` has room for count. */
static size_t pack_in_time(Compilation *comp, Slot **order, size_t count, size_t alignment, Slot **dead) {
    Gaps gaps = { .data = arena_alloc(comp, (count + 1) * sizeof *gaps.data) };
    memcpy(dead, order, count * sizeof *dead);
    qsort(order, count, sizeof *order, by_birth);
    qsort(dead, count, sizeof *dead, by_death);
    for (size_t i = 0, ended = 0; i < count; i++) {
        for (; dead[ended]->death < order[i]->birth; ended++)
            gap_give(&gaps, dead[ended]->offset, aligned(dead[ended]->bytes, alignment));
        order[i]->offset = gap_take(&gaps, aligned(order[i]->bytes, alignment));
    }
    return gaps.top;
}

/* Gives `count` slots their offsets; returns their arena's bytes, which are `live` at least. */
static size_t pack_aligned(Compilation *comp, Slot **order, size_t count, size_t alignment, size_t live) {
    static int (*const orders[])(const void *, const void *) = { by_bytes, by_lifetime, by_birth, by_death, by_area };
    enum { ORDERS = sizeof orders / sizeof *orders };
    Slot **placed = arena_alloc(comp, (count + 1) * sizeof *placed);
    size_t best = SIZE_MAX, chosen = 0;
    uint32_t sides = 0;
    if (count > SEARCHED) return pack_in_time(comp, order, count, alignment, placed);
    for (size_t k = 0; k < ROUNDS * ORDERS; k++) {
        uint32_t bits = (uint32_t)(k / ORDERS) * 2654435769u;          /* the golden ratio's: they are spread */
        if (bits != 0 && (count > REPACKED || best <= live + live / NEAR)) break;
        qsort(order, count, sizeof *order, orders[k % ORDERS]);
        size_t bytes = pack(order, count, alignment, live, bits, placed);
        if (bytes >= best) continue;
        best = bytes;
        chosen = k % ORDERS;
        sides = bits;
    }
    qsort(order, count, sizeof *order, orders[chosen]);
    return pack(order, count, alignment, live, sides, placed);
}

/* ---- all slots ---- */

/* The most bytes of slots, each rounded up, that are alive at one step. */
static size_t live_most(Compilation *comp, const Slot *slots, size_t count, Element element, size_t last) {
    size_t steps = last + 2, live = 0, most = 0;
    size_t *begun = arena_alloc(comp, steps * sizeof *begun), *ended = arena_alloc(comp, steps * sizeof *ended);
    for (size_t i = 0; i < count; i++) {
        const Slot *slot = &slots[i];
        if (slot->element != element) continue;
        begun[slot->birth] += aligned(slot->bytes, ARENA_ALIGNMENT);
        ended[slot->death + 1] += aligned(slot->bytes, ARENA_ALIGNMENT);
    }
    for (size_t s = 0; s < steps; s++) {
        live += begun[s] - ended[s];
        if (live > most) most = live;
    }
    return most;
}

size_t pack_slots(Compilation *comp, Slot *slots, size_t count, Element element, size_t last, size_t *live) {
    size_t some = 0;
    Slot **order = arena_alloc(comp, (count + 1) * sizeof *order);
    for (size_t i = 0; i < count; i++)
        if (slots[i].element == element) order[some++] = &slots[i];
    *live = live_most(comp, slots, count, element, last);
    size_t bytes = pack_aligned(comp, order, some, ARENA_ALIGNMENT, *live);
    if (bytes < ARENA_OF_LINES) return bytes;
    size_t in_lines = pack_aligned(comp, order, some, CACHE_LINE, *live);
    return in_lines <= bytes + bytes / 64 ? in_lines : pack_aligned(comp, order, some, ARENA_ALIGNMENT, *live);
}
