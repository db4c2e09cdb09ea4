/* data_files.h - files of the tests of data, in a folder of their own under /tmp, and how a call of the runtime ended. */
#ifndef DATA_FILES_H
#define DATA_FILES_H

#include "../runtime/nn.h"

int data_begin(void);                                           /* makes the folder; nonzero where that fails */
int data_end(void);                                             /* removes it with what is in it */
int data_count(void);                                           /* how many files are in it */
const char *data_path(const char *name);                        /* good until four more were asked for */
const char *data_put(const char *name, const void *data, size_t length);
void data_failed(nn_error *error, int status, const char *words);   /* holds that a call failed with these words */
void data_fine(nn_error *error);

#endif
