/* sample.c - a host program that writes text with examples/lstm_text.nn: it asks for the next character again and again.
 *
 *   nnc train examples/lstm_text.nn
 *   nnc examples/lstm_text.nn -o lstm_text.c --inference --weights lstm_text.safetensors
 *   cc -O2 sample.c lstm_text.c -o sample -lm && ./sample "ROMEO:"
 *
 * examples/lstm_text/sample.sh does all of this. */
#include "lstm_text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WINDOW = LSTM_TEXT_TEXT_SIZE, CLASSES = LSTM_TEXT_NEXT_SIZE / LSTM_TEXT_TEXT_SIZE };

/* A number in [0, 1): the same ones for the same state. */
static double draw(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return (double)(*state >> 8) / 16777216.0;
}

/* A character by its probability to the power of 1 / temperature: below 1 the likely ones come more often. */
static int choose(const float *probability, double temperature, uint32_t *state) {
    double weight[CLASSES], sum = 0;
    for (int i = 0; i < CLASSES; i++) sum += weight[i] = pow((double)probability[i], 1 / temperature);
    double rest = draw(state) * sum;
    for (int i = 0; i < CLASSES; i++)
        if ((rest -= weight[i]) < 0) return i;
    return '\n';
}

int main(int argc, char **argv) {
    static lstm_text_scratch scratch;
    static float next[LSTM_TEXT_NEXT_SIZE];
    const char *start = argc > 1 ? argv[1] : "ROMEO:\n";
    double temperature = argc > 2 ? atof(argv[2]) : 0.8;
    uint32_t state = argc > 3 ? (uint32_t)atoi(argv[3]) : 1;
    int32_t window[WINDOW];
    if (!(temperature > 0)) return fputs("usage: sample [start [temperature [seed]]]\n", stderr), 2;
    for (int i = 0; i < WINDOW; i++) window[i] = '\n';
    for (int written = -(int)strlen(start); written < 400; written++) {
        int character;
        if (written < 0) character = (unsigned char)start[(int)strlen(start) + written] % CLASSES;
        else {
            lstm_text_predict(&lstm_text_trained, &scratch, 1, window, next);
            character = choose(next + (WINDOW - 1) * CLASSES, temperature, &state);
        }
        putchar(character);
        memmove(window, window + 1, (WINDOW - 1) * sizeof *window);
        window[WINDOW - 1] = character;
    }
    putchar('\n');
    return 0;
}
