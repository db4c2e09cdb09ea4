/* reference_random.c - the random numbers of the reference interpreter: Philox4x32-10 on seed, step, node, lap and element.
 *
 * Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011. */
#include "reference.h"

#include <string.h>

static void philox(uint32_t counter[4], uint32_t key0, uint32_t key1) {
    for (int round = 0; round < 10; round++) {
        uint64_t a = (uint64_t)0xD2511F53u * counter[0], b = (uint64_t)0xCD9E8D57u * counter[2];
        uint32_t next[4] = {(uint32_t)(b >> 32) ^ counter[1] ^ key0, (uint32_t)b,
                            (uint32_t)(a >> 32) ^ counter[3] ^ key1, (uint32_t)a};
        memcpy(counter, next, sizeof next);
        key0 += 0x9E3779B9u;
        key1 += 0xBB67AE85u;
    }
}

double reference_random(uint64_t seed, uint32_t step, uint32_t number, uint32_t lap, uint64_t i) {
    uint32_t counter[4] = {(uint32_t)(i / 4), number, step, lap};
    philox(counter, (uint32_t)seed, (uint32_t)(seed >> 32));
    return (double)(counter[i % 4] >> 8) * 0x1p-24;
}
