/* ops.h - the op table: one row a primitive, and no second list anywhere. Include it with X defined.
 *
 * X(NAME, text, arity, kind, shape rule, gradient rule, C, vector primitive, flags, C of i32)
 *   arity      number of inputs, -1: any
 *   rules      functions of shape.c and gradient_rules.c; a missing one fails at link time
 *   C          expression of $0 $1 $2 for an element-wise op, NULL otherwise; comparisons give 0.0f or 1.0f and take
 *              operands of either element type
 *   vector     run-time function that does a block of elements, NULL when there is none
 *   C of i32   the expression when the result is i32 and C does not serve, else NULL
 * Attributes that a row reads: FILL PAD number; CONSTANT values or integers; INPUT LOAD STORE RANDOM index; SUM MAX
 * axes; ARGMAX CUMSUM CONCAT REVERSE axis; TRANSPOSE perm; SLICE PAD low high; CONTRACT labels; CUSTOM placeholder;
 * CONV… WINDOW… WINOGRAD… window; SCAN scan; PART index. FILL CONSTANT INPUT LOAD RANGE RANDOM ADJOINT RESHAPE EXPAND SCATTER_ADD
 * CONV_INPUT_GRADIENT WINDOW_SPREAD WINDOW_RETURN carry their result's shape themselves.
 *   CUSTOM's inputs: y, operands[n], gradients[n]. STORE's: the value. An EXPAND is a broadcasting read. */

/* sources */
X(INPUT, "input", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)
X(LOAD, "load", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)
X(CONSTANT, "constant", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)
X(FILL, "fill", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)
X(RANGE, "range", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)
X(RANDOM, "random", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, FLAG_RANDOM, NULL)
X(BATCH_SIZE, "batch_size", 0, KIND_SOURCE, shape_scalar, gradient_none, NULL, NULL, 0, NULL)

/* element-wise, one operand */
X(NEG, "neg", 1, KIND_ELEMENTWISE, shape_same, gradient_neg, "-$0", "nn_v_neg", FLAG_IN_PLACE, NULL)
X(ABS, "abs", 1, KIND_ELEMENTWISE, shape_same, gradient_abs, "nn_abs($0)", "nn_v_abs", FLAG_IN_PLACE, "($0 < 0 ? -$0 : $0)")
X(SIGN, "sign", 1, KIND_ELEMENTWISE, shape_same, gradient_none, "nn_sign($0)", "nn_v_sign", FLAG_IN_PLACE, "(($0 > 0) - ($0 < 0))")
X(FLOOR, "floor", 1, KIND_ELEMENTWISE, shape_same, gradient_none, "nn_floor($0)", "nn_v_floor", FLAG_IN_PLACE, NULL)
X(ROUND, "round", 1, KIND_ELEMENTWISE, shape_same, gradient_none, "nn_round($0)", "nn_v_round", FLAG_IN_PLACE, NULL)
X(SQRT, "sqrt", 1, KIND_ELEMENTWISE, shape_same, gradient_sqrt, "nn_sqrt($0)", "nn_v_sqrt", FLAG_IN_PLACE | FLAG_GRADIENT_OF_OUTPUT, NULL)
X(EXP, "exp", 1, KIND_ELEMENTWISE, shape_same, gradient_exp, "nn_exp($0)", "nn_v_exp", FLAG_IN_PLACE | FLAG_GRADIENT_OF_OUTPUT, NULL)
X(EXPM1, "expm1", 1, KIND_ELEMENTWISE, shape_same, gradient_expm1, "nn_expm1($0)", "nn_v_expm1", FLAG_IN_PLACE, NULL)
X(LOG, "log", 1, KIND_ELEMENTWISE, shape_same, gradient_log, "nn_log($0)", "nn_v_log", FLAG_IN_PLACE, NULL)
X(LOG1P, "log1p", 1, KIND_ELEMENTWISE, shape_same, gradient_log1p, "nn_log1p($0)", "nn_v_log1p", FLAG_IN_PLACE, NULL)
X(SIN, "sin", 1, KIND_ELEMENTWISE, shape_same, gradient_sin, "nn_sin($0)", "nn_v_sin", FLAG_IN_PLACE, NULL)
X(COS, "cos", 1, KIND_ELEMENTWISE, shape_same, gradient_cos, "nn_cos($0)", "nn_v_cos", FLAG_IN_PLACE, NULL)
X(TANH, "tanh", 1, KIND_ELEMENTWISE, shape_same, gradient_tanh, "nn_tanh($0)", "nn_v_tanh", FLAG_IN_PLACE | FLAG_GRADIENT_OF_OUTPUT, NULL)
X(SIGMOID, "sigmoid", 1, KIND_ELEMENTWISE, shape_same, gradient_sigmoid, "nn_sigmoid($0)", "nn_v_sigmoid", FLAG_IN_PLACE | FLAG_GRADIENT_OF_OUTPUT, NULL)
X(ERF, "erf", 1, KIND_ELEMENTWISE, shape_same, gradient_erf, "nn_erf($0)", "nn_v_erf", FLAG_IN_PLACE, NULL)
X(CAST, "cast", 1, KIND_ELEMENTWISE, shape_cast, gradient_cast, "(float)$0", NULL, FLAG_IN_PLACE, "(int32_t)$0")

/* element-wise, two operands. QUOTIENT: DIV by what is known to be neither very small nor very large
 * (numeric_is_moderate). */
X(ADD, "add", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_add, "$0 + $1", "nn_v_add", FLAG_COMMUTATIVE | FLAG_IN_PLACE, NULL)
X(SUB, "sub", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_sub, "$0 - $1", "nn_v_sub", FLAG_IN_PLACE, NULL)
X(MUL, "mul", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_mul, "$0 * $1", "nn_v_mul", FLAG_COMMUTATIVE | FLAG_IN_PLACE, NULL)
X(DIV, "div", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_div, "$0 / $1", "nn_v_div", FLAG_IN_PLACE, NULL)
X(QUOTIENT, "quotient", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_div, "nn_quotient($0, $1)", "nn_v_quotient", FLAG_IN_PLACE, NULL)
X(POW, "pow", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_pow, "nn_pow($0, $1)", "nn_v_pow", FLAG_IN_PLACE, NULL)
X(MAXIMUM, "maximum", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_extremum, "nn_maximum($0, $1)", "nn_v_maximum", FLAG_COMMUTATIVE | FLAG_IN_PLACE, "($0 > $1 ? $0 : $1)")
X(MINIMUM, "minimum", 2, KIND_ELEMENTWISE, shape_broadcasting, gradient_extremum, "nn_minimum($0, $1)", "nn_v_minimum", FLAG_COMMUTATIVE | FLAG_IN_PLACE, "($0 < $1 ? $0 : $1)")
X(LESS, "less", 2, KIND_ELEMENTWISE, shape_comparison, gradient_none, "($0 < $1 ? 1.0f : 0.0f)", "nn_v_less", FLAG_IN_PLACE, NULL)
X(LESS_EQUAL, "less_equal", 2, KIND_ELEMENTWISE, shape_comparison, gradient_none, "($0 <= $1 ? 1.0f : 0.0f)", "nn_v_less_equal", FLAG_IN_PLACE, NULL)
X(EQUAL, "equal", 2, KIND_ELEMENTWISE, shape_comparison, gradient_none, "($0 == $1 ? 1.0f : 0.0f)", "nn_v_equal", FLAG_COMMUTATIVE | FLAG_IN_PLACE, NULL)

/* element-wise, three operands */
X(SELECT, "select", 3, KIND_ELEMENTWISE, shape_select, gradient_select, "($0 != 0 ? $1 : $2)", "nn_v_select", FLAG_IN_PLACE, NULL)
X(FMA, "fma", 3, KIND_ELEMENTWISE, shape_broadcasting, gradient_fma, "nn_fma($0, $1, $2)", "nn_v_fma", FLAG_IN_PLACE, NULL)

X(SUM, "sum", 1, KIND_REDUCE, shape_reduce, gradient_sum, NULL, NULL, 0, NULL)
X(MAX, "max", 1, KIND_REDUCE, shape_reduce, gradient_max, NULL, NULL, FLAG_GRADIENT_OF_OUTPUT, NULL)
X(ARGMAX, "argmax", 1, KIND_REDUCE, shape_argmax, gradient_none, NULL, NULL, 0, NULL)
X(CUMSUM, "cumsum", 1, KIND_REDUCE, shape_same, gradient_cumsum, NULL, NULL, 0, NULL)
X(CONTRACT, "contract", 2, KIND_CONTRACT, shape_contract, gradient_contract, NULL, NULL, 0, NULL)

/* Windows over the spatial axes of x [outer…, spatial…, channels]. CONV: x and k [size…, channels / groups, filters] give y;
 * its input gradient: y's adjoint and the turned kernel [size…, filters / groups, channels] give x's, and used forward are
 * the transposed convolution; its kernel gradient: x and y's adjoint give k's. CONV_TURN: a kernel with its taps backwards
 * and, in each group, the last two axes swapped; turned twice it is itself. WINDOW_MAX: x, values: the
 * element of values where x is largest in each window, the first of equals (x, x: the maximum itself); its gradient: x and
 * the adjoint. WINDOW_SPREAD is the gradient of WINDOW_SUM. What pool_where.c makes of a maximum's gradient: WINDOW_WHERE of
 * x, the number of the tap that the maximum lies at, counted in the order of the kernel's elements; and WINDOW_RETURN of that
 * and the adjoint. */
X(CONV, "conv", 2, KIND_WINDOW, shape_conv, gradient_conv, NULL, NULL, 0, NULL)
X(CONV_INPUT_GRADIENT, "conv_input_gradient", 2, KIND_WINDOW, shape_conv_input, gradient_conv_input, NULL, NULL, 0, NULL)
X(CONV_KERNEL_GRADIENT, "conv_kernel_gradient", 2, KIND_WINDOW, shape_conv_kernel, gradient_conv_kernel, NULL, NULL, 0, NULL)
X(CONV_TURN, "conv_turn", 1, KIND_WINDOW, shape_conv_turn, gradient_conv_turn, NULL, NULL, 0, NULL)

/* What select.c makes of a convolution by a 3x3 kernel, and of its gradients, for multiples of 16 channels and filters
 * (runtime/winograd.c). WINOGRAD_KERNEL: k [3, 3, channels, filters] to u [filters / 16, 6, 6, channels, 16]; WINOGRAD_TURNED:
 * the same of a k whose taps run backwards. WINOGRAD: x and u give y. WINOGRAD_INPUT_GRADIENT: y's adjoint and the turned
 * kernel's u give x's. WINOGRAD_GRADIENT: x and y's adjoint give u's, WINOGRAD_KERNEL_GRADIENT of it k's. window: as of the
 * convolution. */
X(WINOGRAD_KERNEL, "winograd_kernel", 1, KIND_SELECTED, shape_winograd_kernel, gradient_none, NULL, NULL, 0, NULL)
X(WINOGRAD_TURNED, "winograd_turned", 1, KIND_SELECTED, shape_winograd_kernel, gradient_none, NULL, NULL, 0, NULL)
X(WINOGRAD, "winograd", 2, KIND_SELECTED, shape_winograd, gradient_none, NULL, NULL, 0, NULL)
X(WINOGRAD_INPUT_GRADIENT, "winograd_input_gradient", 2, KIND_SELECTED, shape_winograd_input, gradient_none, NULL, NULL, 0, NULL)
X(WINOGRAD_GRADIENT, "winograd_gradient", 2, KIND_SELECTED, shape_winograd_gradient, gradient_none, NULL, NULL, 0, NULL)
X(WINOGRAD_KERNEL_GRADIENT, "winograd_kernel_gradient", 1, KIND_SELECTED, shape_winograd_kernel_gradient, gradient_none, NULL, NULL, 0, NULL)
X(WINDOW_MAX, "window_max", 2, KIND_WINDOW, shape_window_max, gradient_window_max, NULL, NULL, 0, NULL)
X(WINDOW_MAX_GRADIENT, "window_max_gradient", 2, KIND_WINDOW, shape_window_scatter, gradient_window_scatter, NULL, NULL, 0, NULL)
X(WINDOW_WHERE, "window_where", 1, KIND_WINDOW, shape_window_where, gradient_none, NULL, NULL, 0, NULL)
X(WINDOW_RETURN, "window_return", 2, KIND_WINDOW, shape_window_return, gradient_none, NULL, NULL, 0, NULL)
X(WINDOW_SUM, "window_sum", 1, KIND_WINDOW, shape_window_sum, gradient_window_sum, NULL, NULL, 0, NULL)
X(WINDOW_SPREAD, "window_spread", 1, KIND_WINDOW, shape_window_spread, gradient_window_spread, NULL, NULL, 0, NULL)

X(RESHAPE, "reshape", 1, KIND_MOVE, shape_reshape, gradient_reshape, NULL, NULL, FLAG_IN_PLACE, NULL)
X(TRANSPOSE, "transpose", 1, KIND_MOVE, shape_transpose, gradient_transpose, NULL, NULL, 0, NULL)
X(SLICE, "slice", 1, KIND_MOVE, shape_slice, gradient_slice, NULL, NULL, 0, NULL)
X(PAD, "pad", 1, KIND_MOVE, shape_pad, gradient_pad, NULL, NULL, 0, NULL)
X(CONCAT, "concat", -1, KIND_MOVE, shape_concat, gradient_concat, NULL, NULL, 0, NULL)
X(REVERSE, "reverse", 1, KIND_MOVE, shape_same, gradient_reverse, NULL, NULL, 0, NULL)
X(EXPAND, "expand", 1, KIND_ELEMENTWISE, shape_expand, gradient_expand, "$0", NULL, 0, NULL)
X(GATHER, "gather", 2, KIND_GATHER, shape_gather, gradient_gather, NULL, NULL, 0, NULL)
X(SCATTER_ADD, "scatter_add", 2, KIND_GATHER, shape_scatter_add, gradient_scatter_add, NULL, NULL, 0, NULL)

/* A loop over the first written axis of its sequences, and one of its results: the carries' last values, then the stacks. */
X(SCAN, "scan", -1, KIND_SCAN, shape_scan, gradient_scan, NULL, NULL, 0, NULL)
X(PART, "part", 1, KIND_SCAN, shape_part, gradient_part, NULL, NULL, 0, NULL)

/* gone after the last simplify: they matter to differentiation only */
X(STOP_GRADIENT, "stop_gradient", 1, KIND_MOVE, shape_same, gradient_none, NULL, NULL, FLAG_IN_PLACE, NULL)
X(CUSTOM, "custom", -1, KIND_MOVE, shape_custom, gradient_custom, NULL, NULL, FLAG_IN_PLACE, NULL)
X(ADJOINT, "adjoint", 0, KIND_SOURCE, shape_given, gradient_none, NULL, NULL, 0, NULL)

X(STORE, "store", 1, KIND_UPDATE, shape_same, gradient_none, NULL, NULL, 0, NULL)
