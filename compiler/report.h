/* report.h - what the files of `nnc train --report` share. */
#ifndef NNC_REPORT_H
#define NNC_REPORT_H

#include "command.h"

void report_escape(nn_text *text, const char *string);                 /* for HTML: & < > " */
/* A curve for each metric, training and validation. */
void report_curves(const nn_history *history, nn_text *text);
/* How numbers become colours: from white to black; from blue over white at 0 to red. */
typedef enum Colours { COLOURS_GREY, COLOURS_SIGNED } Colours;
/* An image of height x width numbers as an <img>. */
typedef struct Picture {
    const float *values;
    size_t height, width, row, column;  /* row, column: how far apart numbers lie */
    float least, largest;               /* numbers of the lightest (of COLOURS_GREY) and of the darkest colour */
    Colours colours;
    size_t across, down;                /* screen pixels of a number */
} Picture;
void report_picture(nn_text *text, const Picture *picture, const char *title);
/* What the layers make of the first sample of the data, and the kernels that look like images. */
bool report_maps(Run *run, const nn_dataset *data, nn_text *text, nn_error *error);
void report_filters(const Run *run, nn_text *text);

#endif
