/* embed.h - the kernels' text as nnc carries it, and the part of it that an emitted file needs. */
#ifndef NNC_EMBED_H
#define NNC_EMBED_H

#include "nnc.h"

typedef struct KernelText { const char *name, *text; } KernelText;
extern const KernelText kernel_texts[];         /* build/kernel_text.c; ends with NULL */

/* Text is cut into sections by marker lines; the first line of a section says its name and what it needs. */
typedef struct Section { const char *name, *needs, *text; size_t length; bool wanted; } Section;
typedef ARRAY(Section) SectionArray;

SectionArray embed_sections(Compilation *comp);
/* Marks a section and all that it needs. The name must be one: a missing kernel is a fault of nnc. */
void embed_want(SectionArray *sections, const char *name, size_t length);
/* The wanted sections in the order of the files. */
void embed_write(Buffer *out, const SectionArray *sections);

#endif
