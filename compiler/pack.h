/* pack.h - what plan.c asks of pack.c. */
#ifndef NNC_PACK_H
#define NNC_PACK_H

#include "nnc.h"

/* Bytes of the arena for one value, or for a chain of values each in the place of the one before. */
typedef struct Slot {
    Element element;
    size_t offset, bytes;
    int64_t birth, death;
    int64_t made, read;                 /* the first of the chain, and for the last time the last; birth and death, but for sweeps */
} Slot;

/* Gives the slots of this element type their offsets, multiples of ARENA_ALIGNMENT, or of CACHE_LINE as ir.h says; returns the
 * arena's bytes, and in *live how many are alive at most at one step of [0, last]: no arena is smaller. */
size_t pack_slots(Compilation *comp, Slot *slots, size_t count, Element element, size_t last, size_t *live);

#endif
