/* emit_given.c - what a function before the program's is given: a struct of everything that its text names in there.
 *
 * Example, a panel's function that reads the bias and writes the arena:
 *     struct digits_train_panel_1 { digits_weights *weights; float *arena; };
 * its start, `float *const arena = given->arena;`, and what the call passes,
 *     &(struct digits_train_panel_1){ weights, arena } */
#include "emit_given.h"

#include <ctype.h>
#include <string.h>

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }

/* The name stands in the text, not as a member of something. */
bool given_mentions(const char *text, const char *name) {
    size_t length = strlen(name);
    for (const char *at = strstr(text, name); at != NULL; at = strstr(at + 1, name)) {
        bool starts = at == text || (!is_word(at[-1]) && at[-1] != '.' && at[-1] != '>');
        if (starts && !is_word(at[length])) return true;
    }
    return false;
}

static void add_mentioned(Routine *r, Given *names, const char *text, const char *type, const char *name) {
    if (given_mentions(text, name)) array_push(r->e->comp, &names->list, ((GivenName){ type, name, name }));
}

static const char *struct_pointer(const Routine *r, const char *owner, bool constant) {
    return arena_printf(r->e->comp, "%s%s_%s *", constant ? "const " : "", r->e->prefix, owner);
}

/* The pointers of a scan's body, and the counters of the scans around it. */
static void add_scan_names(Routine *r, Given *names, const char *text) {
    for (const Routine *at = r; at->outer != NULL; at = at->outer) add_mentioned(r, names, text, "ptrdiff_t ", at->counter);
    if (r->outer == NULL) return;
    const Module *m = &r->scan->module;
    for (size_t i = 0; i < m->arguments.count; i++)
        add_mentioned(r, names, text, m->arguments.data[i].element == ELEMENT_I32 ? "const int32_t *" : "const float *",
                      r->arguments[i]);
    for (size_t i = 0; i < m->variables.count; i++)
        add_mentioned(r, names, text, m->variables.data[i].element == ELEMENT_I32 ? "int32_t *" : "float *", r->carries[i]);
    for (size_t i = 0; i < r->program->results.count; i++) {
        Element element = ir_node(r->graph, r->program->results.data[i])->element;
        add_mentioned(r, names, text, element == ELEMENT_I32 ? "int32_t *" : "float *", r->stacks[i]);
    }
}

/* Comments name shapes, as [n, 784]. */
static const char *without_comments(Compilation *comp, const char *text) {
    size_t length = strlen(text), count = 0;
    char *plain = arena_alloc(comp, length + 1);
    for (size_t i = 0; i < length; i++) {
        const char *behind = text[i] == '/' && text[i + 1] == '*' ? strstr(text + i + 2, "*/") : NULL;
        if (behind != NULL) i = (size_t)(behind - text) + 1;
        else plain[count++] = text[i];
    }
    return plain;
}

Given given_find(Routine *r, const char *body, int outer) {
    const char *text = without_comments(r->e->comp, body);
    const Module *m = r->e->module;
    ProgramKind kind = r->program->kind;
    bool fixed = kind == PROGRAM_PREDICT || kind == PROGRAM_EVALUATE;
    Given names = { 0 };
    for (int i = 0; i < outer; i++)
        add_mentioned(r, &names, text, "ptrdiff_t ", arena_printf(r->e->comp, "i%d", i));
    add_mentioned(r, &names, text, "int ", "n");
    if (r->share != NULL || r->first_sample != NULL) add_mentioned(r, &names, text, "int ", "begin");
    if (r->first_sample != NULL) add_mentioned(r, &names, text, "int ", "end");
    if (r->sweep != NULL && given_mentions(text, "block"))
        array_push(r->e->comp, &names.list, ((GivenName){ "ptrdiff_t ", "block", r->row }));
    const char *place = r->sweep != NULL ? "ptrdiff_t " : "int ";
    if (r->sweep != NULL || r->first_sample != NULL) {
        add_mentioned(r, &names, text, place, "base");
        add_mentioned(r, &names, text, place, "stop");
    }
    for (size_t i = 0; i < m->input_count + m->target_count; i++)
        add_mentioned(r, &names, text, m->arguments.data[i].element == ELEMENT_I32 ? "const int32_t *" : "const float *",
                      i < m->input_count ? r->e->inputs[i] : r->e->targets[i - m->input_count]);
    add_mentioned(r, &names, text, "const float *", "sample_weight");
    for (size_t i = 0; i < m->outputs.count && kind == PROGRAM_PREDICT; i++)
        add_mentioned(r, &names, text, "float *", r->e->outputs[i]);
    add_mentioned(r, &names, text, struct_pointer(r, "weights", fixed), "weights");
    add_mentioned(r, &names, text, struct_pointer(r, "trainer", false), "trainer");
    if (emit_has_scratch(kind)) add_mentioned(r, &names, text, struct_pointer(r, "scratch", false), "scratch");
    add_mentioned(r, &names, text, struct_pointer(r, "metrics", kind == PROGRAM_RESULT), "metrics");
    add_mentioned(r, &names, text, "float *", "arena");
    add_mentioned(r, &names, text, "int32_t *", "integers");
    add_mentioned(r, &names, text, "uint64_t ", "seed");
    add_mentioned(r, &names, text, "uint32_t ", "step");
    for (Ref ref = 0; r->aliases != NULL && ref < r->graph->nodes.count; ref++)
        if (r->aliases[ref] != NULL) add_mentioned(r, &names, text, r->alias_types[ref], r->aliases[ref]);
    add_scan_names(r, &names, text);
    return names;
}

void given_open(const Routine *r, Buffer *out, const Given *names, const char *function) {
    if (names->list.count > 0) buffer_printf(out, "    const struct %s *const given = context;\n", function);
    else buffer_puts(out, "    (void)context;\n");
    for (size_t i = 0; i < names->list.count; i++) {
        const GivenName *given = &names->list.data[i];
        bool pointer = given->type[strlen(given->type) - 1] == '*';
        buffer_printf(out, "    %s%s%s = given->%s;\n", pointer ? "" : "const ", given->type,
                      arena_printf(r->e->comp, "%s%s", pointer ? "const " : "", given->name), given->name);
    }
}

void given_struct(Buffer *out, const Given *names, const char *function) {
    if (names->list.count == 0) return;
    buffer_printf(out, "struct %s {", function);
    for (size_t i = 0; i < names->list.count; i++)
        buffer_printf(out, " %s%s;", names->list.data[i].type, names->list.data[i].name);
    buffer_puts(out, " };\n\n");
}

const char *given_pass(const Routine *r, const Given *names, const char *function) {
    const char *text = "NULL";
    for (size_t i = 0; i < names->list.count; i++)
        text = arena_printf(r->e->comp, i == 0 ? "&(struct %s){ %s" : "%s, %s", i == 0 ? function : text,
                            names->list.data[i].value);
    return names->list.count > 0 ? arena_printf(r->e->comp, "%s }", text) : text;
}
