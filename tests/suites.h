/* suites.h - the CUnit suites, each registered by the file that holds it; nonzero when that fails. */
#ifndef SUITES_H
#define SUITES_H

int test_parse_register(void);
int test_cases_register(void);
int test_codes_register(void);
int test_graph_register(void);
int test_simplify_register(void);
int test_gradients_register(void);
int test_plan_register(void);
int test_fuse_register(void);
int test_sweep_register(void);
int test_kernels_register(void);
int test_windows_register(void);
int test_winograd_register(void);
int test_emit_register(void);
int test_data_register(void);
int test_by_hand_register(void);
int test_images_register(void);
int test_fit_register(void);
int test_library_register(void);
int test_kept_register(void);
int test_models_register(void);
int test_examples_register(void);
int test_picture_register(void);
int test_random_register(void);
int test_bake_register(void);
int test_scan_register(void);
int test_text_register(void);
int test_memory_register(void);

#define SUITES \
    test_parse_register, \
    test_cases_register, \
    test_codes_register, \
    test_graph_register, \
    test_simplify_register, \
    test_gradients_register, \
    test_plan_register, \
    test_fuse_register, \
    test_sweep_register, \
    test_kernels_register, \
    test_windows_register, test_winograd_register, \
    test_emit_register, \
    test_data_register, \
    test_by_hand_register, \
    test_images_register, \
    test_fit_register, \
    test_library_register, \
    test_kept_register, \
    test_models_register, \
    test_examples_register, \
    test_picture_register, \
    test_random_register, \
    test_bake_register, \
    test_scan_register, \
    test_text_register, \
    test_memory_register

#endif
