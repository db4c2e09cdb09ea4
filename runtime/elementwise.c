/* elementwise.c - one primitive over a block of elements: what the JIT's loops are made of.
 *
 * Compiled into nnc only; emitted C has loops of its own. Example: nn_v_add(m, out, a, 1, b, 0) is out[i] = a[i] + b[0].
 * A step is 1, or 0 for one value; out may be an operand. */
#pragma once
#include "nn_math.h"

#define NN_UNARY(name, expression)                                                                                   \
    static void nn_v_##name(int n, float *out, const float *a, int a_step) {                                         \
        if (a_step != 0) {                                                                                           \
            NN_INDEPENDENT                                                                                           \
            for (int i = 0; i < n; i++) {                                                                            \
                float x = a[i];                                                                                      \
                out[i] = expression;                                                                                 \
            }                                                                                                        \
        } else {                                                                                                     \
            float x = a[0], y = expression;                                                                          \
            for (int i = 0; i < n; i++) out[i] = y;                                                                  \
        }                                                                                                            \
    }

/* The loop is inlined with constant steps, so each case is vectorized alone. */
#define NN_BINARY(name, expression)                                                                                  \
    NN_INLINE void nn_loop_##name(int n, float *out, const float *a, int a_step, const float *b, int b_step) {       \
        float x0 = a[0], y0 = b[0];                                                                                  \
        NN_INDEPENDENT                                                                                               \
        for (int i = 0; i < n; i++) {                                                                                \
            float x = a_step ? a[i] : x0, y = b_step ? b[i] : y0;                                                    \
            out[i] = expression;                                                                                     \
        }                                                                                                            \
    }                                                                                                                \
    static void nn_v_##name(int n, float *out, const float *a, int a_step, const float *b, int b_step) {             \
        if (a_step && b_step) nn_loop_##name(n, out, a, 1, b, 1);                                                    \
        else if (a_step) nn_loop_##name(n, out, a, 1, b, 0);                                                         \
        else if (b_step) nn_loop_##name(n, out, a, 0, b, 1);                                                         \
        else nn_loop_##name(n, out, a, 0, b, 0);                                                                     \
    }

#define NN_TERNARY(name, expression)                                                                                 \
    NN_INLINE void nn_loop_##name(int n, float *out, const float *a, int a_step, const float *b, int b_step,         \
                                  const float *c, int c_step) {                                                      \
        float x0 = a[0], y0 = b[0], z0 = c[0];                                                                       \
        NN_INDEPENDENT                                                                                               \
        for (int i = 0; i < n; i++) {                                                                                \
            float x = a_step ? a[i] : x0, y = b_step ? b[i] : y0, z = c_step ? c[i] : z0;                            \
            out[i] = expression;                                                                                     \
        }                                                                                                            \
    }                                                                                                                \
    static void nn_v_##name(int n, float *out, const float *a, int a_step, const float *b, int b_step,               \
                            const float *c, int c_step) {                                                            \
        switch (4 * (a_step != 0) + 2 * (b_step != 0) + (c_step != 0)) {                                             \
        case 0: nn_loop_##name(n, out, a, 0, b, 0, c, 0); break;                                                     \
        case 1: nn_loop_##name(n, out, a, 0, b, 0, c, 1); break;                                                     \
        case 2: nn_loop_##name(n, out, a, 0, b, 1, c, 0); break;                                                     \
        case 3: nn_loop_##name(n, out, a, 0, b, 1, c, 1); break;                                                     \
        case 4: nn_loop_##name(n, out, a, 1, b, 0, c, 0); break;                                                     \
        case 5: nn_loop_##name(n, out, a, 1, b, 0, c, 1); break;                                                     \
        case 6: nn_loop_##name(n, out, a, 1, b, 1, c, 0); break;                                                     \
        default: nn_loop_##name(n, out, a, 1, b, 1, c, 1);                                                           \
        }                                                                                                            \
    }

NN_UNARY(neg, -x)
NN_UNARY(abs, nn_abs(x))
NN_UNARY(sign, nn_sign(x))
NN_UNARY(floor, nn_floor(x))
NN_UNARY(round, nn_round(x))
NN_UNARY(sqrt, nn_sqrt(x))
NN_UNARY(exp, nn_exp(x))
NN_UNARY(expm1, nn_expm1(x))
NN_UNARY(log, nn_log(x))
NN_UNARY(log1p, nn_log1p(x))
NN_UNARY(sin, nn_sin(x))
NN_UNARY(cos, nn_cos(x))
NN_UNARY(tanh, nn_tanh(x))
NN_UNARY(sigmoid, nn_sigmoid(x))
NN_UNARY(erf, nn_erf(x))

NN_BINARY(add, x + y)
NN_BINARY(sub, x - y)
NN_BINARY(mul, x * y)
NN_BINARY(div, x / y)
NN_BINARY(quotient, nn_quotient(x, y))
NN_BINARY(maximum, nn_maximum(x, y))
NN_BINARY(minimum, nn_minimum(x, y))
NN_BINARY(less, (x < y ? 1.0f : 0.0f))
NN_BINARY(less_equal, (x <= y ? 1.0f : 0.0f))
NN_BINARY(equal, (x == y ? 1.0f : 0.0f))

NN_TERNARY(select, (x != 0.0f ? y : z))
NN_TERNARY(fma, nn_fma(x, y, z))

/* Several operations at once, with fewer passes through memory. */
NN_UNARY(gauss, nn_exp(-(x * x)))
NN_BINARY(sub_exp, nn_exp(x - y))
NN_BINARY(sqrt_add, nn_sqrt(x) + y)
NN_TERNARY(lerp, nn_fma(x - y, z, y))
NN_TERNARY(fms, nn_fma(x, y, -z))
NN_TERNARY(fnma, nn_fma(-x, y, z))
NN_TERNARY(add_mul, (x + y) * z)
NN_TERNARY(mul_mul, x * y * z)
NN_TERNARY(sub_mul, (x - y) * z)

/* a < b ? c : d; fast where it is relu or its gradient: a and d are one number. */
static void nn_v_less_select(int n, float *out, const float *a, int a_step, const float *b, int b_step, const float *c, int c_step,
                             const float *d, int d_step) {
    float x0 = a[0], w0 = d[0];
    if (a_step == 0 && b_step && c_step && d_step == 0) {
        NN_INDEPENDENT
        for (int i = 0; i < n; i++) {
            float y = b[i], z = c[i];
            out[i] = x0 < y ? z : w0;
        }
        return;
    }
    for (int i = 0; i < n; i++) out[i] = a[i * a_step] < b[i * b_step] ? c[i * c_step] : d[i * d_step];
}

/* c < a + b ? a + b : d; fast where it is relu. */
static void nn_v_add_less_select(int n, float *out, const float *a, int a_step, const float *b, int b_step, const float *c, int c_step,
                                 const float *d, int d_step) {
    float y0 = b[0], z0 = c[0], w0 = d[0];
    if (a_step && c_step == 0 && d_step == 0) {
        NN_INDEPENDENT
        for (int i = 0; b_step && i < n; i++) {
            float sum = a[i] + b[i];
            out[i] = z0 < sum ? sum : w0;
        }
        NN_INDEPENDENT
        for (int i = 0; !b_step && i < n; i++) {
            float sum = a[i] + y0;
            out[i] = z0 < sum ? sum : w0;
        }
        return;
    }
    for (int i = 0; i < n; i++) {
        float sum = a[i * a_step] + b[i * b_step];
        out[i] = c[i * c_step] < sum ? sum : d[i * d_step];
    }
}

/* e - a b / (sqrt(c) + d); fast where it is Adam's step: b and d are one number. */
static void nn_v_root_step(int n, float *out, const float *a, int a_step, const float *b, int b_step, const float *c, int c_step,
                           const float *d, int d_step, const float *e, int e_step) {
    float y0 = b[0], w0 = d[0];
    if (a_step && b_step == 0 && c_step && d_step == 0 && e_step) {
        NN_INDEPENDENT
        for (int i = 0; i < n; i++) {
            float x = a[i], z = c[i], v = e[i];
            out[i] = v - nn_quotient(x * y0, nn_sqrt(z) + w0);
        }
        return;
    }
    for (int i = 0; i < n; i++)
        out[i] = e[i * e_step] - nn_quotient(a[i * a_step] * b[i * b_step], nn_sqrt(c[i * c_step]) + d[i * d_step]);
}

/* Through arrays: gcc does not vectorize it with an operand that stays the same. */
static void nn_v_pow(int n, float *out, const float *a, int a_step, const float *b, int b_step) {
    enum { BLOCK = 64 };
    NN_ALIGNED float x[BLOCK], y[BLOCK];
    for (int i = 0; i < n; i += BLOCK) {
        int count = n - i < BLOCK ? n - i : BLOCK;
        for (int j = 0; j < count; j++) x[j] = a[(i + j) * a_step];
        for (int j = 0; j < count; j++) y[j] = b[(i + j) * b_step];
        for (int j = 0; j < count; j++) out[i + j] = nn_pow(x[j], y[j]);
    }
}

/* Rows of a block: the same row again and again; or each element for a whole row. */
static void nn_v_tile(int n, int width, float *out, const float *a) {
    int filled = n < width ? n : width;
    memcpy(out, a, (size_t)filled * sizeof *out);
    for (; filled < n; filled *= 2) memcpy(out + filled, out, (size_t)(filled < n - filled ? filled : n - filled) * sizeof *out);
}

static void nn_v_spread(int n, int width, float *out, const float *a) {
    for (int i = 0; i < n; i += width, a++)
        for (int j = i; j < i + width && j < n; j++) out[j] = *a;
}
