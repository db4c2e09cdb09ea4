/* kernel_find.h - what the tests of kernels share: a kernel of a level by name, and made-up numbers. */
#ifndef NNC_KERNEL_FIND_H
#define NNC_KERNEL_FIND_H

#include <stdint.h>

enum { LEVELS = 3, FUSED_LEVEL = 1 };   /* from FUSED_LEVEL on a multiply-add is one instruction: there bytes are the same */

/* To be cast to the kernel's type; NULL: this machine does not run the level, or there is no such kernel. */
void (*kernel_find(int level, const char *name))(void);
int made_up_below(uint32_t *state, int count);          /* in [0, count) */
float made_up_value(uint32_t *state);                   /* in [-1, 1) */

#endif
