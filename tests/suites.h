/* suites.h - the CUnit suites, each registered by the file that holds it; nonzero when that fails. */
#ifndef SUITES_H
#define SUITES test_data_register, test_graph_register, test_parse_register, test_kernels_register, \
               test_emit_register, test_models_register, test_examples_register, test_cases_register, \
               test_parse_register, test_cases_register, test_graph_register, test_kernels_register, \
               test_emit_register, test_examples_register, test_data_register, test_models_register
#endif
