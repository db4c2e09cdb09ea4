/* main.c - runs every CUnit suite, or those named as arguments: `build/test fit models`. The summary says how many ran, the
 * exit status whether all passed. */
#include "suites.h"

#include <CUnit/Basic.h>
#include <CUnit/CUnit.h>
#include <stdio.h>

static int run_named(int count, char **names) {
    for (int i = 0; i < count; i++) {
        CU_pSuite suite = CU_get_suite(names[i]);
        if (suite != NULL) CU_basic_run_suite(suite);
        else return fprintf(stderr, "there is no suite %s\n", names[i]), 0;
    }
    return 1;
}

int main(int argc, char **argv) {
    static int (*const suites[])(void) = { SUITES };
    if (CU_initialize_registry() != CUE_SUCCESS) return 1;
    int good = 1;
    for (size_t i = 0; i < sizeof suites / sizeof *suites; i++)
        if (suites[i]() != 0) good = 0;
    CU_basic_set_mode(CU_BRM_NORMAL);
    if (good && argc > 1) good = run_named(argc - 1, argv + 1);
    else if (good) CU_basic_run_tests();
    unsigned failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return good && failures == 0 ? 0 : 1;
}
