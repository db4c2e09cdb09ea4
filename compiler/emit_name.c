/* emit_name.c - C identifiers for what a model's text names.
 *
 * Example: the weight dense/kernel becomes the member dense_kernel; an input named `float` becomes float_, and the head
 * comment says so. Reads the module; fills the emitter's names. */
#include "emit.h"

#include <string.h>

/* Keywords of C and C++, names of the standard headers and of the functions' own parameters. */
static const char reserved[] =
    " alignas alignof and and_eq arena asm auto bitand bitor bool break case catch char char16_t char32_t char8_t"
    " class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue"
    " decltype default delete do double dynamic_cast else enum explicit export extern false file float for friend"
    " goto if inline int integers linux long metrics mutable n namespace new noexcept not not_eq nullptr operator or"
    " or_eq outputs inputs private protected public register reinterpret_cast requires restrict result return"
    " scratch seed short signed size_t sizeof static static_assert static_cast step struct switch targets template"
    " this thread_local throw trainer true try typedef typeid typename typeof union unix unsigned using virtual void"
    " volatile wchar_t weights while xor xor_eq learning_rate int32_t uint32_t uint64_t ptrdiff_t memcpy memset"
    " bytes sample_weight unused row rows column columns context c_row given begin end block from to base stop until"
    " m NULL NAN INFINITY EOF ";

/* v12, i0, k3, t0, s0, a0_1, u5, r5, p5: the emitter's own names. */
static bool is_own_name(const char *name) {
    if (strncmp(name, "nn_", 3) == 0 || strncmp(name, "NN_", 3) == 0) return true;
    if (strchr("viktabcsurp", name[0]) == NULL) return false;
    return name[1 + strspn(name + 1, "0123456789_")] == '\0';
}

static bool is_reserved(const char *name) {
    size_t length = strlen(name);
    for (const char *word = reserved; *word != '\0'; word += strcspn(word + 1, " ") + 1)
        if (strncmp(word + 1, name, length) == 0 && word[1 + length] == ' ') return true;
    return false;
}

const char *emit_name(Emitter *e, Scope *scope, const char *path) {
    char *name = arena_strndup(e->comp, path, strlen(path));
    bool clash = is_own_name(name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '/' || *c == '-' || *c == '.') *c = '_';
    clash |= is_reserved(name);
    const char *first = intern(e->comp, clash ? arena_printf(e->comp, "%s_", name) : name), *free_name = first;
    int64_t count = index_get(&scope->names, first);
    while (index_get(&scope->names, free_name) >= 0)
        free_name = intern(e->comp, arena_printf(e->comp, "%s_%lld", name, (long long)++count));
    *index_at(e->comp, &scope->names, free_name) = 1;
    if (free_name != first) *index_at(e->comp, &scope->names, first) = count;
    if (strcmp(free_name, name) != 0) array_push(e->comp, &e->renames, ((Rename){ path, free_name }));
    return free_name;
}

static const char **argument_names(Emitter *e, Scope *scope, const Argument *arguments, size_t count) {
    const char **names = arena_alloc(e->comp, (count + 1) * sizeof *names);
    for (size_t i = 0; i < count; i++) names[i] = emit_name(e, scope, arguments[i].name);
    return names;
}

void emit_names(Emitter *e) {
    const Module *m = e->module;
    Scope scopes[VARIABLE_STEP + 1] = { 0 }, parameters = { 0 };
    e->members = arena_alloc(e->comp, (m->variables.count + 1) * sizeof *e->members);
    for (size_t i = 0; i < m->variables.count; i++) {
        const Variable *variable = &m->variables.data[i];
        VariableKind kind = variable->kind == VARIABLE_STATE  ? VARIABLE_WEIGHT
                            : variable->kind == VARIABLE_KEPT ? VARIABLE_SLOT
                                                              : variable->kind;
        if (kind == VARIABLE_LEARNING_RATE) e->members[i] = "learning_rate";
        else if (kind == VARIABLE_STEP) e->members[i] = "step";
        else e->members[i] = emit_name(e, &scopes[kind], variable->name);
    }
    e->inputs = argument_names(e, &parameters, m->arguments.data, m->input_count);
    e->targets = argument_names(e, &parameters, m->arguments.data + m->input_count, m->target_count);
    e->outputs = argument_names(e, &parameters, m->outputs.data, m->outputs.count);
    char *upper = arena_strndup(e->comp, e->prefix, strlen(e->prefix));
    for (char *c = upper; *c != '\0'; c++)
        if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
    e->upper = upper;
}
