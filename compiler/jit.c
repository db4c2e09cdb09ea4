/* jit.c - emitted text to code in memory with libtcc; all of that library's interface is in this file.
 *
 * The text has no headers and calls nothing but the kernels of runtime/ and memcpy, memset: each is bound by name, the
 * best version for this processor. Example: jit_compile(comp, text, "model", &error), then jit_model(jit)->train(…). */
#include "emit.h"

#include "../runtime/kernels.h"
#include "../runtime/nn_model.h"
#include "../runtime/threads.h"

#include <libtcc.h>
#include <stdlib.h>
#include <string.h>

struct Jit { TCCState *state; const nn_model *model; };

typedef struct Messages { Compilation *comp; const char *first; } Messages;

static void note_message(void *opaque, const char *message) {
    Messages *messages = opaque;
    if (messages->first == NULL) messages->first = arena_strndup(messages->comp, message, strlen(message));
}

/* A function's address as the object pointer that libtcc wants: POSIX has them the same size. */
static const void *address_of(void (*function)(void)) {
    const void *address;
    memcpy(&address, &function, sizeof address);
    return address;
}

static void bind_symbols(TCCState *state, const JitHook *hook, const nn_pool *pool) {
    for (const nn_kernel *kernel = nn_kernels(); kernel->name != NULL; kernel++)
        tcc_add_symbol(state, kernel->name, address_of(kernel->function));
    if (hook != NULL) {
        tcc_add_symbol(state, hook->object_name, hook->object);
        tcc_add_symbol(state, hook->name, address_of(hook->function));
    }
    if (pool != NULL) {
        tcc_add_symbol(state, "nn_pool_share", address_of((void (*)(void))nn_pool_share));
        tcc_add_symbol(state, "nn_threads", pool);
    }
    tcc_add_symbol(state, "memcpy", address_of((void (*)(void))memcpy));
    tcc_add_symbol(state, "memmove", address_of((void (*)(void))memmove));
    tcc_add_symbol(state, "memset", address_of((void (*)(void))memset));
}

static bool compile(Jit *jit, const char *source, const JitHook *hook, const nn_pool *pool) {
    tcc_set_options(jit->state, "-nostdlib -nostdinc -Wimplicit-function-declaration -Werror");
    tcc_set_output_type(jit->state, TCC_OUTPUT_MEMORY);
    bind_symbols(jit->state, hook, pool);
    if (tcc_compile_string(jit->state, source) != 0) return false;
    return tcc_relocate(jit->state, TCC_RELOCATE_AUTO) == 0;
}

Jit *jit_compile(Compilation *comp, const char *source, const char *prefix, const JitHook *hook, nn_pool *pool,
                 const char **error) {
    Messages messages = { comp, NULL };
    *error = NULL;
    Jit *jit = calloc(1, sizeof *jit);
    if (jit == NULL) return NULL;
    jit->state = tcc_new();
    if (jit->state == NULL) {
        free(jit);
        return NULL;
    }
    tcc_set_error_func(jit->state, &messages, note_message);
    bool done = compile(jit, source, hook, pool);
    if (done) jit->model = tcc_get_symbol(jit->state, arena_printf(comp, "%s_model", prefix));
    *error = messages.first;
    if (jit->model != NULL) return jit;
    jit_free(jit);
    return NULL;
}

const nn_model *jit_model(Jit *jit) { return jit->model; }

void jit_free(Jit *jit) {
    tcc_delete(jit->state);
    free(jit);
}

/* ---- what the text declares ---- */

static const char *const scalars = "abs neg sign round floor sqrt exp expm1 log log1p sin cos tanh sigmoid erf";

static void declare_vector(Buffer *out, const char *name, int operands) {
    buffer_printf(out, "void %s(int n, float *out", name);
    for (int i = 0; i < operands; i++) buffer_printf(out, ", const float *%c, int %c_step", 'a' + i, 'a' + i);
    buffer_puts(out, ");\n");
}

void emit_jit_kernels(Buffer *out) {
    static const char *const declarations =
        "typedef void nn_panel(const void *context, float *c, ptrdiff_t c_row, int row, int rows, int column, int "
        "columns);\n"
        "typedef struct nn_ahead { int count; ptrdiff_t row; const float *data[4]; } nn_ahead;\n"
        "void nn_gemm(int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b, ptrdiff_t "
        "b_sum,\n"
        "             ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column, int accumulate,\n"
        "             nn_panel *panel, const void *context, const nn_ahead *ahead);\n"
        "void nn_gemm_nothing(int m, int n, float *c, ptrdiff_t c_row, nn_panel *panel, const void *context);\n"
        "int nn_has_strips(int m);\n"
        "void nn_strips(int k, int n, const float *b, ptrdiff_t b_sum, ptrdiff_t b_column, float *strips);\n"
        "void nn_gemm_strips(int in_strips, int m, int n, int k, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const float *b,\n"
        "                    float *c, ptrdiff_t c_row, void *part, nn_panel *panel, const void *context);\n"
        "void nn_gemm_more(int first, int count, int all, int m, int n, const float *a, ptrdiff_t a_row, ptrdiff_t a_sum, const "
        "float *b,\n"
        "                  ptrdiff_t b_sum, ptrdiff_t b_column, float *sum, float *c, ptrdiff_t c_row, ptrdiff_t c_column);\n"
        "void nn_sum(int rows, int columns, const float *x, float *out);\n"
        "void nn_sum_rows(int rows, int columns, const float *x, float *out);\n"
        "void nn_sum_rows_more(int first, int count, int rows, int columns, const float *x, float *sum, float *out);\n"
        "void nn_sum_blocks(int begin, int end, int rows, int columns, const float *x, float *sums);\n"
        "void nn_sum_of_blocks(int rows, int columns, const float *sums, float *out);\n"
        "void nn_max(int rows, int columns, const float *x, float *out);\n"
        "void nn_max_rows(int rows, int columns, const float *x, float *out);\n"
        "void nn_argmax(int outer, int length, int inner, const float *x, int32_t *out);\n"
        "void nn_cumsum(int outer, int length, int inner, const float *x, float *out);\n"
        "void nn_whole(int count, const float *from, float *to);\n"
        "void nn_turn(int rows, int columns, const float *from, ptrdiff_t from_row, float *to, ptrdiff_t to_row);\n"
        "void nn_gather(int count, int rows, int width, const void *table, const int32_t *indices, void *out);\n"
        "void nn_scatter_add(int count, int rows, int width, const float *values, const int32_t *indices, float "
        "*out);\n"
        "typedef struct nn_window {\n"
        "    int in[3], out[3], size[3], stride[3], dilation[3], low[3], channels, filters, groups;\n"
        "} nn_window;\n"
        "typedef struct nn_part { int tap[3], hop[3], taps[3], first[3], step[3], places[3]; } nn_part;\n"
        "void nn_conv(const nn_window *w, const nn_part *part, int deep, int n, const float *x, const float *kernel, "
        "float *y);\n"
        "void nn_depthwise(const nn_window *w, const nn_part *part, int n, const float *x, const float *kernel, float *y);\n"
        "void nn_depthwise_gradient(const nn_window *w, int more, int n, const float *x, const float *dy, float *dk);\n"
        "void nn_conv_turn(int taps, int groups, int inner, int width, const float *kernel, float *turned);\n"
        "void nn_conv_input_gradient(const nn_window *w, int n, const float *dy, const float *kernel, float *dx);\n"
        "void nn_conv_kernel_gradient(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy,\n"
        "                             float *dk);\n"
        "void nn_winograd_kernel(int backwards, int channels, int filters, int begin, int end, const float *kernel, float *u);\n"
        "void nn_winograd(const nn_window *w, int begin, int end, int n, const float *x, const float *u, float *y);\n"
        "void nn_winograd_gradient(const nn_window *w, int begin, int end, int more, int n, const float *x, const float *dy, float *du);\n"
        "void nn_winograd_input_gradient(const nn_window *w, int n, const float *dy, const float *u, float *dx);\n"
        "void nn_winograd_kernel_gradient(int channels, int filters, const float *du, float *dk);\n"
        "void nn_window_max(const nn_window *w, int n, const float *x, float *y);\n"
        "void nn_window_pick(const nn_window *w, int n, const float *x, const float *values, float *y);\n"
        "void nn_window_max_gradient(const nn_window *w, int n, const float *x, const float *dy, float *dx);\n"
        "void nn_window_max_apart(const nn_window *w, int n, const float *x, const float *dy, float *dx);\n"
        "void nn_window_where(const nn_window *w, int n, const float *x, float *where);\n"
        "void nn_window_return(const nn_window *w, int n, const float *where, const float *dy, float *dx);\n"
        "void nn_window_sum(const nn_window *w, int n, const float *x, float *y);\n"
        "void nn_window_spread(const nn_window *w, int n, const float *dy, float *dx);\n"
        "void nn_random(int count, uint32_t first, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed, float *out);\n"
        "float nn_random_at(uint32_t element, uint32_t node, uint32_t step, uint32_t lap, uint64_t seed);\n"
        "float nn_from_bits(uint32_t bits);\nfloat nn_fma(float a, float b, float c);\nfloat nn_pow(float a, float "
        "b);\n"
        "float nn_maximum(float a, float b);\nfloat nn_minimum(float a, float b);\nfloat nn_quotient(float a, float b);\n"
        "void nn_v_tile(int n, int width, float *out, const float *a);\n"
        "void nn_v_spread(int n, int width, float *out, const float *a);\n"
        "typedef void nn_task(const void *context, int begin, int end);\n"
        "void nn_pool_share(void *pool, int count, int grain, nn_task *task, const void *context);\n"
        "#define nn_parallel(...) nn_pool_share(nn_threads, __VA_ARGS__)\n"
        "extern char nn_watched[], nn_profiled[], nn_threads[];\nvoid nn_tick(void *profile, uint32_t step);\n"
        "void nn_watch(void *watch, int program, uint32_t node, const float *values, size_t count);\n";
    buffer_puts(out, declarations);
    for (const char *name = scalars; *name != '\0';) {
        size_t length = strcspn(name, " ");
        buffer_printf(out, "float nn_%.*s(float x);\n", (int)length, name);
        name += length + (name[length] == ' ');
    }
    for (Op op = 1; op < OPCODE_COUNT; op++) {
        const OpInfo *info = op_info(op);
        if (info->vector == NULL) continue;
        declare_vector(out, info->vector, info->arity);
    }
    int operands;
    for (size_t i = 0; emit_idiom(i, &operands) != NULL; i++) declare_vector(out, emit_idiom(i, &operands), operands);
}
