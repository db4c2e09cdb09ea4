/* kernels.c - all kernels in one translation unit, compiled once for each instruction set with NN_LEVEL as its name.
 *
 * Example: gcc -march=x86-64-v3 -DNN_LEVEL=v3 exports nn_kernels_v3, a table of the functions of the files below and of
 * nn_math.h's functions of one element. */
#include "kernels.h"

#define NN_SIZES_UNKNOWN 1

#include "conv_any.c"
#include "depthwise.c"
#include "elementwise.c"
#include "gather.c"
#include "gemm_panels.c"
#include "limit.c"
#include "pool.c"
#include "random.c"
#include "reduce.c"
#include "winograd.c"

#define NN_JOIN(a, b) a##b
#define NN_TABLE(level) NN_JOIN(nn_kernels_, level)
#define NN_ENTRY(name) { #name, (void (*)(void))name }

extern const nn_kernel NN_TABLE(NN_LEVEL)[];
const nn_kernel NN_TABLE(NN_LEVEL)[] = {
    NN_ENTRY(nn_gemm), NN_ENTRY(nn_gemm_more), NN_ENTRY(nn_gemm_nothing), NN_ENTRY(nn_gemm_strips), NN_ENTRY(nn_has_strips),
    NN_ENTRY(nn_strips), NN_ENTRY(nn_sum), NN_ENTRY(nn_sum_rows),
    NN_ENTRY(nn_sum_rows_more), NN_ENTRY(nn_sum_blocks), NN_ENTRY(nn_sum_of_blocks), NN_ENTRY(nn_max), NN_ENTRY(nn_max_rows), NN_ENTRY(nn_argmax),
    NN_ENTRY(nn_cumsum), NN_ENTRY(nn_gather), NN_ENTRY(nn_scatter_add), NN_ENTRY(nn_turn), NN_ENTRY(nn_random), NN_ENTRY(nn_random_at),
    NN_ENTRY(nn_conv), NN_ENTRY(nn_conv_kernel_gradient), NN_ENTRY(nn_depthwise), NN_ENTRY(nn_depthwise_gradient),
    NN_ENTRY(nn_winograd_kernel), NN_ENTRY(nn_winograd), NN_ENTRY(nn_winograd_gradient), NN_ENTRY(nn_winograd_kernel_gradient),
    NN_ENTRY(nn_winograd_input_gradient),
    NN_ENTRY(nn_conv_turn), NN_ENTRY(nn_conv_input_gradient), NN_ENTRY(nn_window_max),
    NN_ENTRY(nn_window_pick), NN_ENTRY(nn_window_max_gradient), NN_ENTRY(nn_window_max_apart),
    NN_ENTRY(nn_window_where), NN_ENTRY(nn_window_return), NN_ENTRY(nn_window_sum), NN_ENTRY(nn_window_spread),
    NN_ENTRY(nn_v_neg), NN_ENTRY(nn_v_abs), NN_ENTRY(nn_v_sign), NN_ENTRY(nn_v_floor), NN_ENTRY(nn_v_round),
    NN_ENTRY(nn_v_sqrt), NN_ENTRY(nn_v_exp), NN_ENTRY(nn_v_expm1), NN_ENTRY(nn_v_log), NN_ENTRY(nn_v_log1p),
    NN_ENTRY(nn_v_sin), NN_ENTRY(nn_v_cos), NN_ENTRY(nn_v_tanh), NN_ENTRY(nn_v_sigmoid), NN_ENTRY(nn_v_erf),
    NN_ENTRY(nn_v_add), NN_ENTRY(nn_v_sub), NN_ENTRY(nn_v_mul), NN_ENTRY(nn_v_div), NN_ENTRY(nn_v_quotient), NN_ENTRY(nn_v_pow),
    NN_ENTRY(nn_v_maximum), NN_ENTRY(nn_v_minimum), NN_ENTRY(nn_v_less), NN_ENTRY(nn_v_less_equal), NN_ENTRY(nn_v_equal),
    NN_ENTRY(nn_v_select), NN_ENTRY(nn_v_fma),
    NN_ENTRY(nn_v_gauss), NN_ENTRY(nn_v_sub_exp), NN_ENTRY(nn_v_sqrt_add), NN_ENTRY(nn_v_lerp), NN_ENTRY(nn_v_fms),
    NN_ENTRY(nn_v_fnma), NN_ENTRY(nn_v_add_mul), NN_ENTRY(nn_v_mul_mul), NN_ENTRY(nn_v_sub_mul),
    NN_ENTRY(nn_v_less_select), NN_ENTRY(nn_v_add_less_select), NN_ENTRY(nn_v_root_step),
    NN_ENTRY(nn_v_tile), NN_ENTRY(nn_v_spread), NN_ENTRY(nn_whole),
    NN_ENTRY(nn_abs), NN_ENTRY(nn_neg), NN_ENTRY(nn_sign), NN_ENTRY(nn_floor), NN_ENTRY(nn_round), NN_ENTRY(nn_sqrt),
    NN_ENTRY(nn_exp), NN_ENTRY(nn_expm1), NN_ENTRY(nn_log), NN_ENTRY(nn_log1p), NN_ENTRY(nn_sin), NN_ENTRY(nn_cos),
    NN_ENTRY(nn_tanh), NN_ENTRY(nn_sigmoid), NN_ENTRY(nn_erf), NN_ENTRY(nn_pow), NN_ENTRY(nn_maximum), NN_ENTRY(nn_minimum),
    NN_ENTRY(nn_fma), NN_ENTRY(nn_quotient), NN_ENTRY(nn_from_bits), NN_ENTRY(nn_multiply_adds),
    { 0, 0 },
};
