/* suites.h - the CUnit suites, each registered by the file that holds it; nonzero when that fails. */
#ifndef SUITES_H
#define SUITES \
    test_parse_register, \
    test_cases_register, \
    test_codes_register, \
    test_graph_register, \
    test_gradients_register, \
    test_plan_register, \
    test_fuse_register, \
    test_kernels_register, \
    test_windows_register, \
    test_emit_register, \
    test_data_register, \
    test_images_register, \
    test_fit_register, \
    test_library_register, \
    test_models_register, \
    test_examples_register
#endif
