/* kernel_find.c - what the tests of kernels share: a kernel of a level by name, and made-up numbers. */
#include "kernel_find.h"

#include "../runtime/kernels.h"

#include <stddef.h>
#include <string.h>

void (*kernel_find(int level, const char *name))(void) {
    for (const nn_kernel *kernel = nn_kernels_level(level); kernel != NULL && kernel->name != NULL; kernel++)
        if (strcmp(kernel->name, name) == 0) return kernel->function;
    return NULL;
}

int made_up_below(uint32_t *state, int count) {
    *state = *state * 1664525u + 1013904223u;
    return (int)((*state >> 8) % (uint32_t)count);
}

float made_up_value(uint32_t *state) { return (float)made_up_below(state, 1 << 20) / 524288.0f - 1.0f; }
