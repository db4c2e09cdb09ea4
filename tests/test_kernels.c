/* test_kernels.c - the kernels of every level against double precision, and against each other byte for byte.
 *
 * Example: nn_tanh over a stride of all floats is within 2 ULP of libm's tanh; nn_gemm of AVX2 and AVX-512 gives the same
 * bytes for any sizes and strides. Level 0 (plain x86-64) has no fused multiply-add and is held to a tolerance alone. */
#include "kernel_find.h"
#include "suites.h"

#include "../runtime/kernels.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void Panel(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int columns);
typedef struct Ahead { int count; ptrdiff_t row; const float *data[4]; } Ahead;
typedef void Gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                  ptrdiff_t b_sum, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate,
                  Panel *panel, const void *context, const Ahead *ahead);
typedef void Blocks(int begin, int end, int rows, int columns, const float *x, float *sums);
typedef void More(int, int, int, int, const float *, float *, float *);
typedef void Rows(int rows, int columns, const float *x, float *out);
typedef void Argmax(int outer, int length, int inner, const float *x, int32_t *out);
typedef void Along(int outer, int length, int inner, const float *x, float *out);
typedef void Gather(int count, int rows, int width, const void *table, const int32_t *indices, void *out);
typedef void Turn(int rows, int columns, const float *from, ptrdiff_t from_row, float *to, ptrdiff_t to_row);
typedef void Scatter(int count, int rows, int width, const float *values, const int32_t *indices, float *out);
typedef void Random(int count, uint32_t first, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed, float *out);
typedef float RandomAt(uint32_t element, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed);
typedef float Scalar(float x);
typedef void Unary(int n, float *out, const float *a, int a_step);
typedef void Binary(int n, float *out, const float *a, int a_step, const float *b, int b_step);
typedef void Ternary(int n, float *out, const float *a, int a_step, const float *b, int b_step, const float *c,
                     int c_step);

static uint32_t state = 1;
static uint32_t draw(void) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}
static float uniform(void) { return (float)draw() / 8388608.0f - 1.0f; }

static uint32_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, 4);
    return bits;
}
static float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, 4);
    return x;
}

/* ---- functions of one element ---- */

static double sign_of(double x) { return x > 0 ? 1 : x < 0 ? -1 : x; }
static double sigmoid_of(double x) { return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)); }
static double negative_of(double x) { return -x; }

static const struct { const char *name; double (*exact)(double); double ulp, least, most;
} functions[] = {
    {"abs", fabs, 0, -INFINITY, INFINITY},
    {"neg", negative_of, 0, -INFINITY, INFINITY},
    {"sign", sign_of, 0, -INFINITY, INFINITY},
    {"floor", floor, 0, -INFINITY, INFINITY},
    {"round", nearbyint, 0, -INFINITY, INFINITY},
    {"sqrt", sqrt, 0.5, 0, INFINITY},
    {"exp", exp, 2, -INFINITY, INFINITY},
    {"expm1", expm1, 2, -INFINITY, INFINITY},
    {"log", log, 2, 0, INFINITY},
    {"log1p", log1p, 2, -1, INFINITY},
    {"sin", sin, 2, -536870912.0, 536870912.0},
    {"cos", cos, 2, -536870912.0, 536870912.0},
    {"tanh", tanh, 2, -INFINITY, INFINITY},
    {"sigmoid", sigmoid_of, 2, -INFINITY, INFINITY},
    {"erf", erf, 2, -INFINITY, INFINITY},
};
enum { FUNCTION_COUNT = sizeof functions / sizeof *functions };

/* Distance in units in the last place of the exact value as a float, subnormals counted like the smallest normal. */
static double ulps(float found, double exact) {
    if (isnan(exact)) return isnan(found) ? 0 : INFINITY;
    float rounded = (float)exact;
    if (isinf(rounded) || isinf(found)) return rounded == found || fabs(exact) > 3.4e38 ? 0 : INFINITY;
    int exponent;
    frexp(fmax(fabs(exact), 1.17549435e-38), &exponent);
    return fabs((double)found - exact) / ldexp(1, exponent - 24);
}

static void test_functions(void) {
    for (size_t f = 0; f < FUNCTION_COUNT; f++) {
        char name[32];
        snprintf(name, sizeof name, "nn_%s", functions[f].name);
        double worst = 0;
        float at = 0;
        for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
            Scalar *scalar = (Scalar *)kernel_find(level, name);
            CU_ASSERT_PTR_NOT_NULL_FATAL(scalar);
            for (uint64_t bits = 0; bits <= UINT32_MAX; bits += 15013) {
                float x = float_of((uint32_t)bits);
                if (isnan(x) || (double)x < functions[f].least || (double)x > functions[f].most) continue;
                double error = ulps(scalar(x), functions[f].exact((double)x));
                if (error > worst) worst = error, at = x;
            }
            CU_ASSERT_TRUE(isnan(scalar(NAN)) );
        }
        if (worst > functions[f].ulp) fprintf(stderr, "%s(%.9g): %.3g ULP\n", name, (double)at, worst);
        CU_ASSERT_TRUE(worst <= functions[f].ulp);
    }
}

static void test_pow(void) {
    float (*power)(float, float) = (float (*)(float, float))kernel_find(0, "nn_pow");
    double worst = 0;
    for (int i = 0; i < 200000; i++) {
        float x = float_of((draw() << 8 | draw()) & 0x7fffffffu), y = uniform() * (i % 2 ? 4.0f : 100.0f);
        if (isnan(x)) continue;
        double error = ulps(power(x, y), pow((double)x, (double)y));
        if (error > worst) worst = error;
    }
    CU_ASSERT_TRUE(worst <= 2);
    CU_ASSERT_EQUAL(power(-2.0f, 3.0f), -8.0f);
    CU_ASSERT_EQUAL(power(-2.0f, 2.0f), 4.0f);
    CU_ASSERT_EQUAL(power(0.0f, 0.0f), 1.0f);
    CU_ASSERT_TRUE(isnan(power(-2.0f, 0.5f)));
}

/* Whatever the operands' sizes, in vectors as alone; what is not finite becomes NaN. */
static void test_quotient(void) {
    enum { COUNT = 4099 };
    static float a[COUNT], b[COUNT], out[COUNT], first[COUNT];
    double worst = 0;
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < COUNT; i++) {
            a[i] = i % 7 == 0 ? 0.0f : ldexpf(uniform(), (int)(draw() % 40) - 20);
            b[i] = ldexpf(fabsf(uniform()) + 1.0f, round < 10 ? (int)(draw() % 200) - 100 : 0);
        }
        for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
            float (*quotient)(float, float) = (float (*)(float, float))kernel_find(level, "nn_quotient");
            ((Binary *)kernel_find(level, "nn_v_quotient"))(COUNT, out, a, 1, b, 1);
            for (int i = 0; i < COUNT; i++) {
                double error = ulps(out[i], (double)a[i] / (double)b[i]);
                if (error > worst) worst = error;
                CU_ASSERT_EQUAL(bits_of(out[i]), bits_of(quotient(a[i], b[i])));
            }
            if (level == 1) memcpy(first, out, sizeof first);
            if (level == 2) CU_ASSERT_EQUAL(memcmp(first, out, sizeof first), 0);
            CU_ASSERT_TRUE(isnan(quotient(NAN, 2)) && isnan(quotient(1, NAN)));
        }
    }
    if (worst > 1) fprintf(stderr, "nn_quotient: %.3g ULP\n", worst);
    CU_ASSERT_TRUE(worst <= 1);
}

/* A vector primitive is its function element by element, whatever the steps and the length, at every level alike. */
static void test_vectors(void) {
    enum { COUNT = 77 };
    float a[COUNT], out[COUNT], first[COUNT];
    for (size_t f = 0; f < FUNCTION_COUNT; f++) {
        char name[32], vector_name[32];
        snprintf(name, sizeof name, "nn_%s", functions[f].name);
        snprintf(vector_name, sizeof vector_name, "nn_v_%s", functions[f].name);
        for (int i = 0; i < COUNT; i++) a[i] = uniform() * 3;
        for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
            Scalar *scalar = (Scalar *)kernel_find(level, name);
            Unary *vector = (Unary *)kernel_find(level, vector_name);
            CU_ASSERT_PTR_NOT_NULL_FATAL(vector);
            for (int n = 1; n <= COUNT; n += 19) {
                vector(n, out, a, 1);
                for (int i = 0; i < n; i++)
                    CU_ASSERT_EQUAL(bits_of(out[i]) == bits_of(scalar(a[i])) || isnan(out[i]), 1);
                vector(n, out, a, 0);
                CU_ASSERT_EQUAL(bits_of(out[n - 1]) == bits_of(scalar(a[0])) || isnan(out[n - 1]), 1);
            }
            vector(COUNT, out, a, 1);
            if (level == 1) memcpy(first, out, sizeof first);
            if (level == 2) CU_ASSERT_EQUAL(memcmp(first, out, sizeof first), 0);
        }
    }
}

/* Several operations at once give what they give one after the other, whichever operands stay the same. */
static void test_idioms(void) {
    enum { COUNT = 40, OPERANDS = 5 };
    static const struct { const char *name; int operands; } idioms[] = {
        {"nn_v_gauss", 1}, {"nn_v_sub_exp", 2}, {"nn_v_sqrt_add", 2}, {"nn_v_lerp", 3}, {"nn_v_fms", 3}, {"nn_v_fnma", 3}, {"nn_v_add_mul", 3},
        {"nn_v_mul_mul", 3}, {"nn_v_sub_mul", 3}, {"nn_v_less_select", 4}, {"nn_v_add_less_select", 4}, {"nn_v_root_step", 5} };
    typedef void Any(int n, float *out, const float *a, int as, const float *b, int bs, const float *c, int cs, const float *d, int ds,
                     const float *e, int es);
    typedef float Two(float x, float y);
    typedef float Three(float x, float y, float z);
    float x[OPERANDS][COUNT], out[COUNT];
    for (int k = 0; k < OPERANDS; k++)
        for (int i = 0; i < COUNT; i++) x[k][i] = k > 0 && k < 4 ? 0.5f + fabsf(uniform()) : uniform();
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        Scalar *power = (Scalar *)kernel_find(level, "nn_exp"), *root = (Scalar *)kernel_find(level, "nn_sqrt");
        Two *quotient = (Two *)kernel_find(level, "nn_quotient");
        Three *fused = (Three *)kernel_find(level, "nn_fma");
        for (int steps = 0; steps < 1 << OPERANDS; steps++) {
            int s[OPERANDS];
            for (int k = 0; k < OPERANDS; k++) s[k] = steps >> k & 1;
            for (size_t f = 0; f < sizeof idioms / sizeof *idioms; f++) {
                bool rooted = strcmp(idioms[f].name, "nn_v_sqrt_add") == 0;          /* its operand is not negative */
                const float *first = rooted ? x[2] : x[0];
                void (*found)(void) = kernel_find(level, idioms[f].name);
                switch (idioms[f].operands) {
                case 1: ((Unary *)found)(COUNT, out, first, s[0]); break;
                case 2: ((Binary *)found)(COUNT, out, first, s[0], x[1], s[1]); break;
                case 3: ((Ternary *)found)(COUNT, out, first, s[0], x[1], s[1], x[2], s[2]); break;
                case 4: ((void (*)(int, float *, const float *, int, const float *, int, const float *, int, const float *, int))found)(
                            COUNT, out, first, s[0], x[1], s[1], x[2], s[2], x[3], s[3]); break;
                default: ((Any *)found)(COUNT, out, first, s[0], x[1], s[1], x[2], s[2], x[3], s[3], x[4], s[4]);
                }
                int bad = 0;
                for (int i = 0; i < COUNT; i++) {
                    float a = first[i * s[0]], b = x[1][i * s[1]], c = x[2][i * s[2]], d = x[3][i * s[3]], e = x[4][i * s[4]];
                    volatile float square = a * a, product = a * b;                     /* no compiler makes an fma of them */
                    volatile float difference = a - b, sum = a + b;
                    float exact[] = {power(-square), power(difference), root(a) + b, fused(difference, c, b), fused(a, b, -c), fused(-a, b, c), sum * c,
                                     product * c, difference * c, a < b ? c : d, c < sum ? sum : d,
                                     e - quotient(product, root(c) + d)};
                    bad += bits_of(out[i]) != bits_of(exact[f]);
                }
                if (bad > 0) fprintf(stderr, "%s, steps %d: %d differ\n", idioms[f].name, steps, bad);
                CU_ASSERT_EQUAL(bad, 0);
            }
        }
    }
}

static void test_operators(void) {
    static const char *const names[] = { "nn_v_add", "nn_v_sub", "nn_v_mul", "nn_v_div", "nn_v_maximum", "nn_v_minimum",
                                         "nn_v_less", "nn_v_less_equal", "nn_v_equal" };
    enum { COUNT = 40 };
    float a[COUNT], b[COUNT], c[COUNT], out[COUNT];
    for (int i = 0; i < COUNT; i++) {
        a[i] = uniform();
        b[i] = i % 5 == 0 ? a[i] : uniform();
        c[i] = uniform();
    }
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++)
        for (int steps = 0; steps < 8; steps++) {
            int sa = steps & 1, sb = steps >> 1 & 1, sc = steps >> 2 & 1;
            for (size_t f = 0; f < sizeof names / sizeof *names; f++) {
                ((Binary *)kernel_find(level, names[f]))(COUNT, out, a, sa, b, sb);
                for (int i = 0; i < COUNT; i++) {
                    float x = a[i * sa], y = b[i * sb];
                    float exact[] = {x + y,         x - y,          x * y,           x / y,          x > y ? x : y,
                                     x < y ? x : y, (float)(x < y), (float)(x <= y), (float)(x == y)};
                    CU_ASSERT_EQUAL(out[i], exact[f]);
                }
            }
            ((Ternary *)kernel_find(level, "nn_v_select"))(COUNT, out, a, sa, b, sb, c, sc);
            for (int i = 0; i < COUNT; i++) CU_ASSERT_EQUAL(out[i], a[i * sa] != 0 ? b[i * sb] : c[i * sc]);
            ((Ternary *)kernel_find(level, "nn_v_fma"))(COUNT, out, a, sa, b, sb, c, sc);
            for (int i = 0; i < COUNT; i++)
                CU_ASSERT_DOUBLE_EQUAL((double)out[i], (double)a[i * sa] * (double)b[i * sb] + (double)c[i * sc], 1e-6);
        }
    ((Binary *)kernel_find(0, "nn_v_maximum"))(1, out, (float[]){ NAN }, 1, (float[]){ 1 }, 1);
    CU_ASSERT_TRUE(isnan(out[0]));
    ((Binary *)kernel_find(0, "nn_v_maximum"))(1, out, (float[]){ 1 }, 1, (float[]){ NAN }, 1);
    CU_ASSERT_TRUE(isnan(out[0]));
}

/* ---- products ---- */

typedef struct Product { int m, n, k, accumulate; bool a_turned, b_turned, c_turned; } Product;

static void check_product(Product p) {
    size_t a_size = (size_t)p.m * (size_t)p.k, b_size = (size_t)p.k * (size_t)p.n, c_size = (size_t)p.m * (size_t)p.n;
    float *a = malloc(4 * a_size + 4), *b = malloc(4 * b_size + 4), *start = malloc(4 * c_size + 4),
          *c = malloc(4 * c_size + 4);
    float *first = malloc(4 * c_size + 4);
    for (size_t i = 0; i < a_size; i++) a[i] = uniform();
    for (size_t i = 0; i < b_size; i++) b[i] = uniform();
    for (size_t i = 0; i < c_size; i++) start[i] = uniform();
    ptrdiff_t a_row = p.a_turned ? 1 : p.k, a_sum = p.a_turned ? p.m : 1, b_sum = p.b_turned ? 1 : p.n,
              b_column = p.b_turned ? p.k : 1;
    ptrdiff_t c_row = p.c_turned ? 1 : p.n, c_column = p.c_turned ? p.m : 1;
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        memcpy(c, start, 4 * c_size);
        ((Gemm *)kernel_find(level, "nn_gemm"))(p.m, p.n, p.k, a, a_row, a_sum, b, b_sum, b_column, c, c_row, c_column,
                                         p.accumulate, NULL, NULL, NULL);
        int bad = 0;
        for (int i = 0; i < p.m; i++)
            for (int j = 0; j < p.n; j++) {
                double sum = p.accumulate ? (double)start[i * c_row + j * c_column] : 0, size = 1;
                for (int q = 0; q < p.k; q++) {
                    double term = (double)a[i * a_row + q * a_sum] * (double)b[q * b_sum + j * b_column];
                    sum += term;
                    size += fabs(term);
                }
                if (!(fabs((double)c[i * c_row + j * c_column] - sum) <= 1e-6 * size)) bad++;
            }
        if (bad)
            fprintf(stderr, "gemm level %d: %d x %d x %d (%d%d%d): %d wrong\n", level, p.m, p.n, p.k, p.a_turned,
                    p.b_turned, p.c_turned, bad);
        CU_ASSERT_EQUAL(bad, 0);
        if (level == 1) memcpy(first, c, 4 * c_size);
        if (level == 2) CU_ASSERT_EQUAL(memcmp(first, c, 4 * c_size), 0);
    }
    free(a);
    free(b);
    free(c);
    free(start);
    free(first);
}

static void test_products(void) {
    static const int sizes[] = { 1, 2, 3, 5, 8, 13, 16, 17, 31, 33, 64, 100 };
    enum { COUNT = sizeof sizes / sizeof *sizes };
    for (int i = 0; i < 600; i++)
        check_product((Product){sizes[draw() % COUNT], sizes[draw() % COUNT], i % 17 == 0 ? 0 : sizes[draw() % COUNT],
                                i % 3 == 0, draw() & 1, draw() & 1, draw() & 1});
    for (int turned = 0; turned < 8; turned++) {
        check_product((Product){ 70, 50, 700, 0, turned & 1, turned >> 1 & 1, turned >> 2 & 1 });
        check_product((Product){ 3, 9, 9000, turned & 1, turned & 1, turned >> 1 & 1, turned >> 2 & 1 });
        check_product((Product){ 5, 1, 9000, turned & 1, turned & 1, turned >> 1 & 1, turned >> 2 & 1 });
        check_product((Product){ 1, 300, 300, 0, turned & 1, turned >> 1 & 1, turned >> 2 & 1 });
    }
}

/* An element's chain does not depend on which tile computes it: one row or column of a product alone has its bytes. */
static void test_tiles(void) {
    enum { M = 29, N = 45, K = 300 };
    static float a[M * K], b[K * N], whole[M * N], part[M * N];
    for (int i = 0; i < M * K; i++) a[i] = uniform();
    for (int i = 0; i < K * N; i++) b[i] = uniform();
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        Gemm *gemm = (Gemm *)kernel_find(level, "nn_gemm");
        gemm(M, N, K, a, K, 1, b, N, 1, whole, N, 1, 0, NULL, NULL, NULL);
        for (int i = 0; i < M; i++) gemm(1, N, K, a + i * K, K, 1, b, N, 1, part + i * N, N, 1, 0, NULL, NULL, NULL);
        CU_ASSERT_EQUAL(memcmp(whole, part, sizeof whole), 0);
        for (int j = 0; j + 2 <= N; j += 2) gemm(M, 2, K, a, K, 1, b + j, N, 1, part + j, N, 1, 0, NULL, NULL, NULL);
        CU_ASSERT_EQUAL(memcmp(whole, part, sizeof whole), 0);
    }
}

typedef void GemmMore(int first, int count, int all, int m, int n, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,
                      ptrdiff_t b_sum, ptrdiff_t b_column, float *sum, float *c, ptrdiff_t c_row, ptrdiff_t c_column);

/* What is summed piece by piece has the bytes of the whole, at and beside the ends of blocks of 4,096, c either way round. */
static void test_terms(void) {
    enum { M = 11, N = 35, MOST = 10000 };
    static const int sizes[] = { 1, 100, 4095, 4096, 4097, 8192, MOST }, steps[] = { 1, 37, 64, 2048, 4096, 5000, MOST };
    static float a[M * MOST], b[MOST * N], whole[M * N], sum[M * N], c[M * N];
    for (int i = 0; i < M * MOST; i++) a[i] = uniform();
    for (int i = 0; i < MOST * N; i++) b[i] = uniform();
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++)
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            for (size_t t = 0; t < sizeof steps / sizeof *steps; t++) {
                int all = sizes[s], step = steps[t], turned = (int)(s + t) & 1, row = turned ? 1 : N, column = turned ? M : 1;
                if (all / step > 300) continue;
                ((Gemm *)kernel_find(level, "nn_gemm"))(M, N, all, a, 1, M, b, N, 1, whole, row, column, 0, NULL, NULL, NULL);
                for (int at = 0; at < all; at += step)
                    ((GemmMore *)kernel_find(level, "nn_gemm_more"))(at, all - at < step ? all - at : step, all, M, N, a + at * M, 1, M,
                                                                     b + at * N, N, 1, sum, c, row, column);
                CU_ASSERT_EQUAL(memcmp(whole, c, sizeof whole), 0);
            }
}

typedef struct Finished { float *out; int n; } Finished;

enum { WHOLE = 64 };                    /* emission counts on whole rows up to this length */

/* Adds twice each element to a matrix of the whole's shape, so that one that comes twice or early is seen. */
static void add_twice(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int columns) {
    const Finished *f = context;
    if (f->n <= WHOLE) CU_ASSERT_TRUE_FATAL(column == 0 && columns == f->n);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++) f->out[(row + i) * f->n + column + j] += 2 * c[i * c_row + j];
}

typedef enum Turned { TURNED_NONE, TURNED_A, TURNED_B, TURNED_COUNT } Turned;

/* Every element is finished once, when its sum is complete, whether the product is kept, added to or neither; a or b row by
 * row, or column by column. */
static void check_panels(int m, int n, int k, Turned turned) {
    size_t bytes = 4 * (size_t)m * (size_t)n;
    ptrdiff_t b_sum = turned == TURNED_B ? 1 : n, b_column = turned == TURNED_B ? k : 1;
    ptrdiff_t a_row = turned == TURNED_A ? 1 : k, a_sum = turned == TURNED_A ? m : 1;
    float *a = malloc(4 * (size_t)(m * k)), *b = malloc(4 * (size_t)(k * n)), *c = malloc(bytes), *kept = malloc(bytes);
    float *out = malloc(bytes);
    for (int i = 0; i < m * k; i++) a[i] = uniform();
    for (int i = 0; i < k * n; i++) b[i] = uniform();
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        Gemm *gemm = (Gemm *)kernel_find(level, "nn_gemm");
        Finished finished = { out, n };
        Ahead ahead = { 2, n, { out, kept } };
        for (int i = 0; i < m * n; i++) kept[i] = c[i] = (float)(i % 5);
        for (int way = 0; way < 3; way++) {
            bool in_memory = way > 0, added = way == 2;
            if (way != 1) gemm(m, n, k, a, a_row, a_sum, b, b_sum, b_column, c, n, 1, added, NULL, NULL, NULL);
            for (int q = 0; q < 50 && way == 0; q++) {          /* some of its elements by themselves */
                int i = q * 7919 % (m * n), row = i / n, column = i % n;
                double sum = 0;
                for (int p = 0; p < k; p++)
                    sum += (double)a[row * a_row + p * a_sum] * (double)b[p * b_sum + column * b_column];
                CU_ASSERT_DOUBLE_EQUAL((double)c[i], sum, 1e-5 * k);
            }
            memset(out, 0, bytes);
            gemm(m, n, k, a, a_row, a_sum, b, b_sum, b_column, in_memory ? kept : NULL, n, 1, added, add_twice, &finished,
                 way > 0 ? &ahead : NULL);
            CU_ASSERT_TRUE(!in_memory || memcmp(kept, c, bytes) == 0);
            int bad = 0;
            for (int i = 0; i < m * n; i++) bad += out[i] != 2 * c[i];
            CU_ASSERT_EQUAL(bad, 0);
        }
    }
    free(a);
    free(b);
    free(c);
    free(kept);
    free(out);
}

static void test_panels(void) {
    static const struct { int m, n, k; } sizes[] = {{1, 1, 5},     {1, 700, 3},   {9, 1, 40},    {5000, 1, 3},   {29, 45, 300},
                                                    {100, 600, 9}, {3, 9, 9000},  {130, 64, 2},  {7, 3000, 5},   {2000, 3, 1},
                                                    {90, 64, 512}, {90, 50, 700}, {64, 530, 200}, {61, 512, 1100},
                                                    {70, 70, 9000}, {300, 40, 130}, {9, 200, 4097}, {131, 129, 400},
                                                    {300, 100, 700}, {260, 530, 90}, {200, 33, 1030},
                                                    {1, 530, 600}, {2, 700, 401}, {1, 43, 100}, {1, 9, 70},
                                                    {203, 290, 128}, {200, 150, 200}};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (Turned turned = 0; turned < TURNED_COUNT; turned++) check_panels(sizes[s].m, sizes[s].n, sizes[s].k, turned);
}

/* ---- reductions, rows, random numbers ---- */

static void test_reductions(void) {
    static const int sizes[] = { 1, 2, 3, 15, 16, 17, 64, 65, 1000, 1024, 1025, 3000 };
    enum { COUNT = sizeof sizes / sizeof *sizes };
    for (int r = 0; r < COUNT; r++)
        for (int q = 0; q < 7; q++) {
            int rows = sizes[r], columns = sizes[q];
            size_t size = (size_t)rows * (size_t)columns;
            float *x = malloc(4 * size), *out = malloc(4 * (size_t)(rows + columns)),
                  *first = malloc(4 * (size_t)(rows + columns));
            for (size_t i = 0; i < size; i++) x[i] = uniform();
            for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
                ((Rows *)kernel_find(level, "nn_sum"))(rows, columns, x, out);
                ((Rows *)kernel_find(level, "nn_sum_rows"))(rows, columns, x, out + rows);
                if (level == 0) memcpy(first, out, 4 * (size_t)(rows + columns));
                CU_ASSERT_EQUAL(memcmp(first, out, 4 * (size_t)(rows + columns)), 0);
                float *pieces = malloc(4 * (size_t)columns), *between = malloc(4 * (size_t)columns);
                for (int at = 0, step = 1; at < rows; at += step, step = step * 3 % 700 + 1) {
                    int count = rows - at < step ? rows - at : step;
                    ((More *)kernel_find(level, "nn_sum_rows_more"))(at, count, rows, columns, x + (size_t)at * (size_t)columns, between, pieces);
                }
                CU_ASSERT_EQUAL(memcmp(pieces, out + rows, 4 * (size_t)columns), 0);
                free(pieces);
                free(between);
                int blocks = (rows + 1023) / 1024;
                float *sums = malloc(4 * (size_t)columns * (size_t)blocks + 4 * (size_t)columns), *sum_of = sums + (size_t)columns * (size_t)blocks;
                for (int block = blocks - 1; block >= 0; block--)
                    ((Blocks *)kernel_find(level, "nn_sum_blocks"))(block, block + 1, rows, columns, x, sums);
                ((Rows *)kernel_find(level, "nn_sum_of_blocks"))(rows, columns, sums, sum_of);
                CU_ASSERT_EQUAL(memcmp(sum_of, out + rows, 4 * (size_t)columns), 0);
                free(sums);
                double sum = 0, row_sum = 0;
                for (int j = 0; j < columns; j++) sum += (double)x[(size_t)(rows - 1) * (size_t)columns + (size_t)j];
                for (int i = 0; i < rows; i++) row_sum += (double)x[(size_t)i * (size_t)columns + (size_t)columns - 1];
                CU_ASSERT_DOUBLE_EQUAL((double)out[rows - 1], sum, 1e-4);
                CU_ASSERT_DOUBLE_EQUAL((double)out[rows + columns - 1], row_sum, 1e-3);
                ((Rows *)kernel_find(level, "nn_max"))(rows, columns, x, out);
                ((Rows *)kernel_find(level, "nn_max_rows"))(rows, columns, x, out + rows);
                float largest = -2;
                for (int j = 0; j < columns; j++) largest = fmaxf(largest, x[j]);
                CU_ASSERT_EQUAL(out[0], largest);
                largest = -2;
                for (int i = 0; i < rows; i++) largest = fmaxf(largest, x[(size_t)i * (size_t)columns]);
                CU_ASSERT_EQUAL(out[rows], largest);
            }
            free(x);
            free(out);
            free(first);
        }
}

static void test_along(void) {
    float x[12] = { 1, 5, 2, 5, 7, 0, 3, 3, 3, 9, NAN, 1 }, out[12];
    int32_t where[6];
    Argmax *argmax = (Argmax *)kernel_find(0, "nn_argmax");
    argmax(3, 4, 1, x, where);
    CU_ASSERT_EQUAL(where[0], 1);           /* the first of equals */
    CU_ASSERT_EQUAL(where[1], 0);
    CU_ASSERT_EQUAL(where[2], 2);           /* NaN counts as the largest */
    argmax(2, 2, 3, x, where);              /* x[2][2][3], along the middle */
    CU_ASSERT_EQUAL(where[0], 1);
    CU_ASSERT_EQUAL(where[1], 1);
    CU_ASSERT_EQUAL(where[2], 0);
    ((Along *)kernel_find(0, "nn_cumsum"))(2, 3, 2, x, out);
    CU_ASSERT_EQUAL(out[0], 1);
    CU_ASSERT_EQUAL(out[2], 3);
    CU_ASSERT_EQUAL(out[4], 10);
    CU_ASSERT_EQUAL(out[5], 10);
    CU_ASSERT_EQUAL(out[6], 3);
}

static void test_rows(void) {
    float table[6] = { 1, 2, 3, 4, 5, 6 }, out[8];
    int32_t indices[4] = { 2, -7, 0, 99 };
    ((Gather *)kernel_find(0, "nn_gather"))(4, 3, 2, table, indices, out);
    CU_ASSERT_EQUAL(memcmp(out, (float[]){ 5, 6, 1, 2, 1, 2, 5, 6 }, sizeof out), 0);
    ((Scatter *)kernel_find(0, "nn_scatter_add"))(4, 3, 2, out, indices, table);
    CU_ASSERT_EQUAL(memcmp(table, (float[]){ 2, 4, 0, 0, 10, 12 }, sizeof table), 0);
}

/* Rows and columns of any number, in larger matrices; nothing else is written. */
static void test_turn(void) {
    enum { MOST = 21, LINE = 24 };
    float from[MOST * LINE], to[MOST * LINE];
    for (int i = 0; i < MOST * LINE; i++) from[i] = (float)i;
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++)
        for (int rows = 1; rows <= MOST; rows++)
            for (int columns = 1; columns <= MOST; columns++) {
                for (int i = 0; i < MOST * LINE; i++) to[i] = -1;
                ((Turn *)kernel_find(level, "nn_turn"))(rows, columns, from, LINE, to, LINE);
                int bad = 0;
                for (int i = 0; i < MOST * LINE; i++) {
                    int row = i % LINE, column = i / LINE;
                    bad += to[i] != (row < rows && column < columns ? from[row * LINE + column] : -1.0f);
                }
                CU_ASSERT_EQUAL(bad, 0);
            }
}

static void test_random(void) {
    /* The known answers of Random123's kat_vectors: counter 0 and key 0, all ones. */
    RandomAt *at = (RandomAt *)kernel_find(0, "nn_random_at");
    static const uint32_t zeros[4] = { 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u };
    for (uint32_t i = 0; i < 4; i++) CU_ASSERT_EQUAL(at(i, 0, 0, 0, 0), (float)(zeros[i] >> 8) / 16777216.0f);
    for (int level = 0; level < LEVELS && nn_kernels_level(level) != NULL; level++) {
        Random *random = (Random *)kernel_find(level, "nn_random");
        RandomAt *one = (RandomAt *)kernel_find(level, "nn_random_at");
        for (uint32_t first = 0; first < 9; first++) {
            float out[37];
            random(37, first, 3, 5, 6, 0x123456789abcdefu, out);
            for (uint32_t i = 0; i < 37; i++) CU_ASSERT_EQUAL(out[i], one(first + i, 3, 5, 6, 0x123456789abcdefu));
        }
    }
    double sum = 0, square = 0;
    for (uint32_t i = 0; i < 100000; i++) {
        double x = (double)at(i, 1, 2, 0, 3);
        CU_ASSERT_TRUE(x >= 0 && x < 1);
        sum += x;
        square += x * x;
    }
    CU_ASSERT_DOUBLE_EQUAL(sum / 100000, 0.5, 0.004);
    CU_ASSERT_DOUBLE_EQUAL(square / 100000, 1.0 / 3, 0.004);
}

int test_kernels_register(void) {
    CU_pSuite suite = CU_add_suite("kernels", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "functions within 2 ULP", test_functions)) return 1;
    if (!CU_add_test(suite, "quotients within 1 ULP", test_quotient)) return 1;
    if (!CU_add_test(suite, "several operations at once", test_idioms)) return 1;
    if (!CU_add_test(suite, "powers", test_pow)) return 1;
    if (!CU_add_test(suite, "vector primitives are their functions", test_vectors)) return 1;
    if (!CU_add_test(suite, "operators with every step", test_operators)) return 1;
    if (!CU_add_test(suite, "products against double precision", test_products)) return 1;
    if (!CU_add_test(suite, "products do not depend on tiles", test_tiles)) return 1;
    if (!CU_add_test(suite, "products are summed piece by piece", test_terms)) return 1;
    if (!CU_add_test(suite, "panels of products", test_panels)) return 1;
    if (!CU_add_test(suite, "sums and maxima", test_reductions)) return 1;
    if (!CU_add_test(suite, "argmax, cumsum", test_along)) return 1;
    if (!CU_add_test(suite, "gather, scatter_add", test_rows)) return 1;
    if (!CU_add_test(suite, "matrices turned", test_turn)) return 1;
    if (!CU_add_test(suite, "random numbers", test_random)) return 1;
    return 0;
}
