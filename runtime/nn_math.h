/* nn_math.h - exp, log, tanh and the rest without libm, branch-free, so that compilers vectorize loops over them.
 *
 * Pasted into emitted C and compiled into nnc. Every function is within 2 ULP over all floats (sin and cos: below
 * 2^29 in magnitude), exact at its special values, and gives the same bytes in scalar and vector code wherever nn_fma
 * is one instruction. Example: for (i = 0; i < n; i++) y[i] = nn_tanh(x[i]); */
#pragma once
#include "vec.h"

/*@ bits: vec */
NN_INLINE uint32_t nn_bits(float x) {
    union { float f; uint32_t u; } both;
    both.f = x;
    return both.u;
}

NN_INLINE float nn_from_bits(uint32_t u) {
    union { float f; uint32_t u; } both;
    both.u = u;
    return both.f;
}

NN_INLINE float nn_copysign(float x, float sign) {
    return nn_from_bits((nn_bits(x) & 0x7fffffffu) | (nn_bits(sign) & 0x80000000u));
}

/*@ abs: bits */
NN_INLINE float nn_abs(float x) { return nn_from_bits(nn_bits(x) & 0x7fffffffu); }

/*@ neg: bits */
NN_INLINE float nn_neg(float x) { return nn_from_bits(nn_bits(x) ^ 0x80000000u); }

/*@ sign: */
/* -1, 0 or 1; NaN stays. */
NN_INLINE float nn_sign(float x) { return x > 0.0f ? 1.0f : x < 0.0f ? -1.0f : x == 0.0f ? 0.0f : x; }

/*@ round: bits abs */
/* To nearest, ties to even. Adding 2^23 leaves no room for a fraction; from there on a float is whole. */
NN_INLINE float nn_round(float x) {
    float magnitude = nn_abs(x);
    float whole = (magnitude + 8388608.0f) - 8388608.0f;
    return magnitude < 8388608.0f ? nn_copysign(whole, x) : x;
}

/*@ floor: round */
NN_INLINE float nn_floor(float x) {
    float nearest = nn_round(x);
    float lower = nearest - 1.0f;
    return nearest > x ? lower : nearest;
}

/*@ quotient: bits */
/* a / b within 1 ULP for finite a and 2^-100 <= b <= 2^100, NaN if either is NaN or infinite. Not the processor's division,
 * which takes as long as 20 of these instructions, and beside a root nothing of that is hidden: 1 / b by its bits to 5 %, then
 * r + r (e + e^2) with e = 1 - b r, then what a has left of q b. */
NN_INLINE float nn_quotient(float a, float b) {
#if NN_FUSED
    float r = nn_from_bits(0x7ef311c7u - nn_bits(b));
    float e = nn_fma(-b, r, 1.0f);
    r = nn_fma(nn_fma(e, e, e), r, r);
    float q = a * r;
    return nn_fma(nn_fma(-q, b, a), r, q);
#else
    return a / b;
#endif
}

/*@ fma: vec */
/*@ maximum: minmax */
/*@ minimum: minmax */
/*@ minmax: vec */
/* The larger; NaN when either is. Nonshort-circuit, so that it becomes a compare and a select. */
NN_INLINE float nn_maximum(float a, float b) { return ((a > b) | (a != a)) ? a : b; }
NN_INLINE float nn_minimum(float a, float b) { return ((a < b) | (a != a)) ? a : b; }

/*@ vec_maximum: minmax */
/* nn_maximum of each element. */
NN_INLINE nn_vec nn_vec_maximum(nn_vec a, nn_vec b) {
#if NN_LANES > 1
    typedef int32_t bits __attribute__((vector_size(4 * NN_LANES)));
    bits wins = (a > b) | (a != a);
    return (nn_vec)(((bits)a & wins) | ((bits)b & ~wins));
#else
    return nn_maximum(a, b);
#endif
}

/*@ exp_parts: bits */
/* x, or the nearer of two bounds; NaN stays. The same twice: gcc makes ten instructions of two selects in a row, clang two. */
NN_INLINE float nn_bounded(float x, float low, float high) {
    float above = x < low ? low : x;
#ifdef __clang__
    return above > high ? high : above;
#else
    return x > high ? high : above;
#endif
}

/* x = n ln 2 + r with |r| <= ln(2) / 2. Adding 1.5 * 2^23 rounds to a whole number, whose low bits are then n's: shifted, n
 * is where a float has its exponent. */
NN_INLINE float nn_exp_reduce(float x, uint32_t *power) {
    float shifted = nn_fma(x, 1.44269504f, 12582912.0f);
    float whole = shifted - 12582912.0f;
    *power = nn_bits(shifted) << 23;
    return nn_fma(whole, -1.42860677e-6f, nn_fma(whole, -0.693145752f, x));
}

/* 2^(n + more), which must lie in [-126, 127]. */
NN_INLINE float nn_exp_scale(uint32_t power, int32_t more) { return nn_from_bits(power + ((uint32_t)(127 + more) << 23)); }

/* e^r - 1. */
NN_INLINE float nn_exp_rest(float r) {
    float p = nn_fma(1.38145394e-3f, r, 8.36874545e-3f);
    p = nn_fma(p, r, 4.1668389e-2f);
    p = nn_fma(p, r, 0.166665211f);
    p = nn_fma(p, r, 0.49999994f);
    return nn_fma(p, r * r, r);
}

/*@ exp: exp_parts */
NN_INLINE float nn_exp(float x) {
    float bounded = nn_bounded(x, -104.0f, 89.0f);
    uint32_t power;
    float r = nn_exp_reduce(bounded, &power);
    /* In two factors, since 2^n alone may lie outside the normal range; only the last product rounds. */
    float first = x < 0.0f ? nn_exp_scale(power, 64) : nn_exp_scale(power, -64);
    float last = x < 0.0f ? 5.42101086e-20f : 18446744073709551616.0f;
    return (nn_exp_rest(r) + 1.0f) * first * last;
}

/*@ expm1: exp_parts */
NN_INLINE float nn_expm1(float x) {
    float bounded = nn_bounded(x, -30.0f, 89.0f);
    uint32_t power;
    float r = nn_exp_reduce(bounded, &power);
    /* 2^128 is not a float: scale by half of it, then double. */
    float scale = bounded > 88.0f ? nn_exp_scale(power, -1) : nn_exp_scale(power, 0);
    float less = bounded > 88.0f ? 0.0f : 1.0f;
    float result = nn_fma(scale, nn_exp_rest(r), scale - less) * (bounded > 88.0f ? 2.0f : 1.0f);
    return x == 0.0f ? x : result;
}

/*@ log_parts: bits */
/* log(1 + f) + e ln 2 for f in [sqrt(1/2) - 1, sqrt(2) - 1]. */
NN_INLINE float nn_log_sum(float f, float e) {
    float p = nn_fma(7.0376836292e-2f, f, -1.1514610310e-1f);
    p = nn_fma(p, f, 1.1676998740e-1f);
    p = nn_fma(p, f, -1.2420140846e-1f);
    p = nn_fma(p, f, 1.4249322787e-1f);
    p = nn_fma(p, f, -1.6668057665e-1f);
    p = nn_fma(p, f, 2.0000714765e-1f);
    p = nn_fma(p, f, -2.4999993993e-1f);
    p = nn_fma(p, f, 3.3333331174e-1f);
    float square = f * f;
    float tail = nn_fma(e, -2.12194440e-4f, square * f * p);
    tail = nn_fma(-0.5f, square, tail);
    return nn_fma(e, 0.693359375f, f + tail);
}

/* x = 2^e m with m in [sqrt(1/2), sqrt(2)), for a normal x. */
NN_INLINE float nn_log_split(float x, int32_t *e) {
    uint32_t u = nn_bits(x) - 0x3f3504f3u;
    *e = (int32_t)u >> 23;
    return nn_from_bits((u & 0x007fffffu) + 0x3f3504f3u);
}

/*@ log: log_parts */
NN_INLINE float nn_log(float x) {
    int small = x < 1.17549435e-38f;
    float scaled = x * 33554432.0f;
    int32_t e;
    float m = nn_log_split(small ? scaled : x, &e);
    float y = nn_log_sum(m - 1.0f, (float)e - (small ? 25.0f : 0.0f));
    float infinity = nn_from_bits(0x7f800000u);
    y = x < infinity ? y : x;
    y = x < 0.0f ? nn_from_bits(0x7fc00000u) : y;
    return x == 0.0f ? -infinity : y;
}

/*@ log1p: log_parts */
NN_INLINE float nn_log1p(float x) {
    int32_t e;
    float m = nn_log_split(1.0f + x, &e);
    /* 2^-e (1 + x) - 1 from x itself, since 1 + x has lost its low bits. */
    float scale = nn_from_bits((uint32_t)(127 - (e > 64 ? 0 : e)) << 23);
    float f = nn_fma(x, scale, scale - 1.0f);
    float far = m - 1.0f;
    float y = nn_log_sum(e > 64 ? far : f, (float)e);
    float infinity = nn_from_bits(0x7f800000u);
    y = x < infinity ? y : x;
    y = x < -1.0f ? nn_from_bits(0x7fc00000u) : y;
    y = x == -1.0f ? -infinity : y;
    return x == 0.0f ? x : y;
}

/*@ tanh: exp_parts abs */
NN_INLINE float nn_tanh(float x) {
    float t = nn_abs(x), z = x * x;
    float p = nn_fma(-5.70498872745e-3f, z, 2.06390887954e-2f);
    p = nn_fma(p, z, -5.37397155531e-2f);
    p = nn_fma(p, z, 1.33314422036e-1f);
    p = nn_fma(p, z, -3.33332819422e-1f);
    float near = nn_fma(p * z, t, t);
    /* 1 - 2 / (e^2t + 1), which is 1 from 9.02 on. */
    float bounded = t > 9.5f ? 9.5f : t;
    uint32_t power;
    float r = nn_exp_reduce(2.0f * bounded, &power);
    float scale = nn_exp_scale(power, 0);
    float far = 1.0f - 2.0f / nn_fma(scale, nn_exp_rest(r), scale + 1.0f);
    return nn_copysign(t < 0.625f ? near : far, x);
}

/*@ sigmoid: exp_parts */
/* 1 / (1 + e^-x), both terms times 2^-64 lest e^-x overflow. Adding 1 first and 2^n last keeps all floats within 2 ULP. */
NN_INLINE float nn_sigmoid(float x) {
    const float one = 5.42101086e-20f;
    float bounded = nn_bounded(x, -104.0f, 30.0f);
    uint32_t power;
    float r = nn_exp_reduce(-bounded, &power);
    float scale = nn_exp_scale(power, -64);
    return one / (nn_fma(scale, nn_exp_rest(r), one) + scale);
}

/*@ erf: exp_parts abs */
NN_INLINE float nn_erf(float x) {
    float t = nn_abs(x);
    float s = x * x;
    float p = nn_fma(-5.96761703e-4f, s, 4.99119423e-3f);
    p = nn_fma(p, s, -2.67681349e-2f);
    p = nn_fma(p, s, 1.12819925e-1f);
    p = nn_fma(p, s, -3.76125336e-1f);
    p = nn_fma(p, s, 1.28379166e-1f);
    float near = nn_fma(p, t, t);
    /* 1 - e^q. erf is 1 in single precision from 4 on; the bound keeps the polynomial finite. */
    t = t > 4.0f ? 4.0f : t;
    s = t * t;
    float q = nn_fma(nn_fma(-1.72853470e-5f, t, 3.83197126e-4f), s, nn_fma(-3.88396438e-3f, t, 2.42546219e-2f));
    q = nn_fma(q, t, -1.06777877e-1f);
    q = nn_fma(q, t, -6.34846687e-1f);
    q = nn_fma(q, t, -1.28717512e-1f);
    q = nn_fma(q, t, -t);
    uint32_t power;
    float r = nn_exp_reduce(q, &power);
    float scale = nn_exp_scale(power, 0);
    float far = nn_fma(-scale, nn_exp_rest(r), 1.0f - scale);
    return nn_copysign(t > 0.927734375f ? far : near, x);
}

/*@ sqrt: bits */
/* Correctly rounded, so the instruction and Newton's steps on 1/sqrt with one exact correction give the same bytes; NaN of
 * a negative number too. gcc makes the instruction from a call only where the function is declared to leave errno alone. */
#if defined(__OPTIMIZE__) && __STDC_HOSTED__ && !defined(__TINYC__) \
    && (defined(__SSE2__) || defined(__aarch64__) || (defined(__ARM_FP) && (__ARM_FP & 4)))
extern float sqrtf(float x) __attribute__((const));
NN_INLINE float nn_sqrt(float x) { return x < 0.0f ? nn_from_bits(0x7fc00000u) : sqrtf(x); }
#else
NN_INLINE float nn_sqrt(float x) {
    int small = x < 1.0842022e-19f;
    float v = x * (small ? 18446744073709551616.0f : 1.0f);
    float r = nn_from_bits(0x5f375a86u - (nn_bits(v) >> 1));
    float half = 0.5f * v;
    r = r * nn_fma(-half * r, r, 1.5f);
    r = r * nn_fma(-half * r, r, 1.5f);
    r = r * nn_fma(-half * r, r, 1.5f);
    float s = v * r;
    /* The residual v - s^2 is a float without rounding; it corrects s by one step. */
#if NN_FUSED
    float residual = nn_fma(-s, s, v);
#else
    float residual = (float)((double)v - (double)s * (double)s);
#endif
    s = nn_fma(residual, 0.5f * r, s) * (small ? 2.32830644e-10f : 1.0f);
    float infinity = nn_from_bits(0x7f800000u);
    s = x < infinity ? s : x;
    s = x < 0.0f ? nn_from_bits(0x7fc00000u) : s;
    return x == 0.0f ? x : s;
}
#endif

/*@ trigonometry: bits */
/* x = n pi/2 + r, |r| <= pi/4, in double: pi/2 in three parts whose products with n are exact below 2^29. */
NN_INLINE float nn_quarter_turns(float x, uint32_t *n) {
    double wide = (double)x;
    union { double f; uint64_t u; } shifted;
    shifted.f = wide * 0.63661977236758134 + 6755399441055744.0;
    double whole = shifted.f - 6755399441055744.0;
    *n = (uint32_t)shifted.u;
    double r = wide - whole * 1.57079625129699707031;
    r -= whole * 7.54978941586159635335e-8;
    r -= whole * 5.39030252995776476554e-15;
    /* Beyond that range only the bound of the result is promised; infinity gives NaN. */
    float bounded = ((x < 5.3687091e8f) & (x > -5.3687091e8f)) ? (float)r : 0.0f * x;
    return bounded;
}

/* The sine of r for even n, its cosine for odd n; negated in the second half turn. */
NN_INLINE float nn_circle(float r, uint32_t n) {
    float z = r * r;
    float s = nn_fma(-1.9515295891e-4f, z, 8.3321608736e-3f);
    s = nn_fma(nn_fma(s, z, -1.6666654611e-1f) * z, r, r);
    float c = nn_fma(2.443315711809948e-5f, z, -1.388731625493765e-3f);
    c = nn_fma(c, z, 4.166664568298827e-2f);
    c = nn_fma(c * z, z, nn_fma(-0.5f, z, 1.0f));
    float y = (n & 1u) ? c : s;
    return nn_from_bits(nn_bits(y) ^ ((n & 2u) << 30));
}

/*@ sin: trigonometry */
NN_INLINE float nn_sin(float x) {
    uint32_t n;
    float r = nn_quarter_turns(x, &n);
    return nn_circle(r, n);
}

/*@ cos: trigonometry */
NN_INLINE float nn_cos(float x) {
    uint32_t n;
    float r = nn_quarter_turns(x, &n);
    return nn_circle(r, n + 1u);
}

/*@ pow: bits abs floor */
/* log2 of a positive finite float: 2 atanh((m - 1) / (m + 1)) / ln 2 + e, m in [sqrt(1/2), sqrt(2)). */
NN_INLINE double nn_log2_wide(float x) {
    union { double f; uint64_t u; } v;
    v.f = (double)x;
    uint64_t u = v.u - 0x3fe6a09e00000000u;
    double e = (double)((int32_t)(uint32_t)(u >> 32) >> 20);
    v.u = (u & 0x000fffffffffffffu) + 0x3fe6a09e00000000u;
    double s = (v.f - 1.0) / (v.f + 1.0), z = s * s;
    double p = 1.0 / 17;
    p = p * z + 1.0 / 15;
    p = p * z + 1.0 / 13;
    p = p * z + 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z + 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z + 1.0 / 3;
    p = p * z + 1.0;
    return s * p * 2.8853900817779268 + e;
}

/* 2^t, t in [-1000, 1000]. */
NN_INLINE double nn_exp2_wide(double t) {
    union { double f; uint64_t u; } v;
    v.f = t + 6755399441055744.0;
    double r = (t - (v.f - 6755399441055744.0)) * 0.69314718055994531;
    double p = 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    v.u = (v.u + 1023u) << 52;
    return p * v.f;
}

NN_INLINE float nn_pow(float x, float y) {
    float infinity = nn_from_bits(0x7f800000u);
    float base = nn_abs(x);
    double t = (double)y * nn_log2_wide(base);
    t = t < -200.0 ? -200.0 : t;
    t = t > 200.0 ? 200.0 : t;
    float z = (float)nn_exp2_wide(t);
    float huge = y > 0.0f ? infinity : 0.0f;
    float tiny = y > 0.0f ? 0.0f : infinity;
    z = base == infinity ? huge : z;
    z = base == 0.0f ? tiny : z;
    float halved = y * 0.5f;
    int whole = nn_floor(y) == y;
    int odd = whole & (nn_floor(halved) != halved);
    float undefined = nn_from_bits(0x7fc00000u);
    z = ((x < 0.0f) & !whole & (base != infinity)) ? undefined : z;
    z = nn_from_bits(nn_bits(z) ^ (odd ? nn_bits(x) & 0x80000000u : 0u));
    float size = nn_abs(y);
    float limit = (base > 1.0f) == (y > 0.0f) ? infinity : 0.0f;
    limit = base == 1.0f ? 1.0f : limit;
    z = size == infinity ? limit : z;
    z = ((x != x) | (y != y)) ? x + y : z;
    return ((y == 0.0f) | (x == 1.0f)) ? 1.0f : z;
}
