/* main.c - runs every CUnit suite; the summary says how many ran, the exit status whether all passed. */
#include "suites.h"

#include <CUnit/Basic.h>
#include <CUnit/CUnit.h>

int main(void) {
    static int (*const suites[])(void) = { SUITES };
    if (CU_initialize_registry() != CUE_SUCCESS) return 1;
    int registered = 1;
    for (size_t i = 0; i < sizeof suites / sizeof *suites; i++)
        if (suites[i]() != 0) registered = 0;
    CU_basic_set_mode(CU_BRM_NORMAL);
    if (registered) CU_basic_run_tests();
    unsigned failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return registered && failures == 0 ? 0 : 1;
}
