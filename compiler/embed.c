/* embed.c - which kernels an emitted file carries: sections of the runtime's text, pasted by need.
 *
 * A section starts with a marker line, slash star at, `name: needs`, and ends before the next. Example: the marker of
 * the section tanh names expm1, so a file that calls nn_tanh gets both, each once, in the order of the files. */
#include "embed.h"

#include <string.h>

static const char marker[] = "/*@ ";

SectionArray embed_sections(Compilation *comp) {
    SectionArray sections = { 0 };
    for (const KernelText *file = kernel_texts; file->name != NULL; file++) {
        const char *start = strstr(file->text, marker);
        while (start != NULL) {
            const char *name = start + sizeof marker - 1, *colon = strchr(name, ':'), *end = strstr(name, "*/");
            const char *text = strchr(end, '\n') + 1, *next = strstr(text, marker);
            size_t length = next != NULL ? (size_t)(next - text) : strlen(text);
            array_push(comp, &sections, ((Section){
                .name = arena_strndup(comp, name, (size_t)(colon - name)),
                .needs = arena_strndup(comp, colon + 1, (size_t)(end - colon) - 1), .text = text, .length = length }));
            start = next;
        }
    }
    return sections;
}

void embed_want(SectionArray *sections, const char *name, size_t length) {
    for (size_t i = 0; i < sections->count; i++) {
        Section *section = &sections->data[i];
        if (strlen(section->name) != length || memcmp(section->name, name, length) != 0) continue;
        if (section->wanted) return;
        section->wanted = true;
        for (const char *need = section->needs; *need != '\0';) {
            size_t word = strcspn(need, " ");
            if (word > 0) embed_want(sections, need, word);
            need += word + (need[word] == ' ');
        }
        return;
    }
    assert(0 && "no such kernel");
}

void embed_write(Buffer *out, const SectionArray *sections) {
    for (size_t i = 0; i < sections->count; i++) {
        const Section *section = &sections->data[i];
        if (!section->wanted) continue;
        size_t length = section->length;
        while (length > 0 && section->text[length - 1] == '\n') length--;
        if (length == 0) continue;      /* another name of what it needs */
        buffer_add(out, section->text, length);
        buffer_puts(out, "\n\n");
    }
}
