/* options.c - the command line: which command, which file, which options.
 *
 * Example: `nnc train digits.nn --set epochs=3 --log h.csv`. An option that a command does not take is wrong usage. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

typedef struct CommandRow { const char *name; Command command; const char *usage, *what; } CommandRow;

static const CommandRow command_rows[] = {
    { "compile", COMMAND_COMPILE, "nnc model.nn -o model.c", "emit standalone C: model.c and model.h" },
    { "train", COMMAND_TRAIN, "nnc train model.nn", "train at once and save the weights" },
    { "evaluate", COMMAND_EVALUATE, "nnc evaluate model.nn", "loss and metrics on the data" },
    { "predict", COMMAND_PREDICT, "nnc predict model.nn --input FILE", "predictions for given samples" },
    { "summary", COMMAND_SUMMARY, "nnc summary model.nn", "layers, shapes, parameters, FLOPs, bytes" },
    { "graph", COMMAND_GRAPH, "nnc graph model.nn -o graph.svg", "a picture of the network; default: NAME.svg" },
    { "check", COMMAND_CHECK, "nnc check model.nn", "diagnostics only" },
    { "help", COMMAND_EXPLAIN, "nnc help [NAME]", "a definition of the library; what a code such as NN0204 means" },
    { "show", COMMAND_SHOW, "nnc show FILE [NAME]", "weights of a .safetensors or .nn with shapes and values" },
};
enum { COMMAND_ROWS = sizeof command_rows / sizeof *command_rows };

#define FOR(command) (1u << COMMAND_##command)
#define FOR_ALL 0xffffffffu
#define FOR_MODEL (FOR_ALL & ~FOR(SHOW) & ~FOR(EXPLAIN))

typedef enum OptionKind { OPTION_TEXT, OPTION_NUMBER, OPTION_FLAG, OPTION_SETTING, OPTION_INPUT } OptionKind;
typedef struct OptionRow {
    const char *name, *argument;
    OptionKind kind;
    size_t offset;
    unsigned commands;
    const char *what;
} OptionRow;

static const OptionRow option_rows[] = {
    {"-o", "FILE", OPTION_TEXT, offsetof(Options, output), FOR(COMPILE) | FOR(GRAPH) | FOR(SUMMARY),
     "where the C source goes, the header beside it; or the picture (- is standard output)"},
    {"--output", "FILE", OPTION_TEXT, offsetof(Options, output), FOR(COMPILE) | FOR(PREDICT) | FOR(GRAPH),
     "predict: where the predictions go, .npy or .csv; - is standard output"},
    {"--weights", "FILE", OPTION_TEXT, offsetof(Options, weights),
     FOR(COMPILE) | FOR(TRAIN) | FOR(EVALUATE) | FOR(PREDICT) | FOR(SHOW), "start from, use or bake in these weights"},
    {"--save", "FILE", OPTION_TEXT, offsetof(Options, save), FOR(TRAIN), "where the trained weights go"},
    {"--checkpoint", "FILE", OPTION_TEXT, offsetof(Options, checkpoint), FOR(TRAIN),
     "weights, slots, step, epoch and random state, after every epoch"},
    {"--resume", "FILE", OPTION_TEXT, offsetof(Options, resume), FOR(TRAIN), "go on from a checkpoint"},
    {"--set", "KEY=VALUE", OPTION_SETTING, 0, FOR_MODEL, "override an entry of train, a let, or a part of one"},
    {"--data", "EXPR", OPTION_TEXT, offsetof(Options, data), FOR_MODEL, "override the data"},
    {"--input", "FILE", OPTION_INPUT, 0, FOR(PREDICT),
     "samples: .npy or .csv, - is standard input; NAME=FILE for several"},
    {"--classes", NULL, OPTION_FLAG, offsetof(Options, classes), FOR(PREDICT), "add the class of each sample"},
    {"--maps", NULL, OPTION_FLAG, offsetof(Options, maps), FOR(PREDICT), "lay values out by axes: images as a grid a channel"},
    {"--confusion", NULL, OPTION_FLAG, offsetof(Options, confusion), FOR(EVALUATE),
     "how often each true class was taken for which"},
    {"--log", "FILE", OPTION_TEXT, offsetof(Options, log), FOR(TRAIN), "the history as CSV or, by extension, JSON"},
    {"--report", "FILE", OPTION_TEXT, offsetof(Options, report), FOR(TRAIN),
     "a page: curves, confusion matrix, kernels, what the layers make of a sample"},
    {"--profile", NULL, OPTION_FLAG, offsetof(Options, profile), FOR(TRAIN),
     "time and FLOPs of a training step by layer and by kind of step"},
    {"--memory", NULL, OPTION_FLAG, offsetof(Options, memory), FOR(SUMMARY),
     "each value's offset, size, first and last step; with -o a picture of the plan; what becomes of gradients"},
    {"--model", "NAME", OPTION_TEXT, offsetof(Options, model), FOR_MODEL,
     "the main model; default: the last in the file"},
    {"--inference", NULL, OPTION_FLAG, offsetof(Options, inference), FOR(COMPILE) | FOR(SUMMARY), "emit prediction only"},
    {"--training", NULL, OPTION_FLAG, offsetof(Options, training), FOR(COMPILE), "emit training only"},
    {"--batch", "N", OPTION_NUMBER, offsetof(Options, batch), FOR_MODEL, "the largest batch that is planned for"},
    {"--max-ram", "BYTES", OPTION_NUMBER, offsetof(Options, max_ram), FOR(COMPILE) | FOR(TRAIN) | FOR(SUMMARY),
     "training, or with --inference prediction, shall fit: values are made again, at a cost of time"},
    {"--prefix", "NAME", OPTION_TEXT, offsetof(Options, prefix), FOR(COMPILE), "prefix of emitted names"},
    {"--threads", "N", OPTION_NUMBER, offsetof(Options, threads),
     FOR(COMPILE) | FOR(TRAIN) | FOR(EVALUATE) | FOR(PREDICT) | FOR(SUMMARY),
     "threads that share long steps, default all; compile, summary: with OpenMP, default 1"},
    {"--seed", "N", OPTION_NUMBER, offsetof(Options, seed), FOR_MODEL,
     "seed of initial weights, shuffling and dropout"},
    {"--quiet", NULL, OPTION_FLAG, offsetof(Options, quiet), FOR_ALL, "no progress"},
    {"--json", NULL, OPTION_FLAG, offsetof(Options, json), FOR_ALL, "results and diagnostics as JSON"},
    {"--dump", "PASS", OPTION_TEXT, offsetof(Options, dump), FOR_MODEL, "print the graph after elaborate or simplify"},
    {"--stop", "PASS", OPTION_TEXT, offsetof(Options, stop), FOR_MODEL, "end after that pass"},
    {"-O0", NULL, OPTION_FLAG, offsetof(Options, no_optimize), FOR_MODEL,
     "no simplification, fusion or in-place placement"},
    {"--allow-path", NULL, OPTION_FLAG, offsetof(Options, allow_path), FOR_MODEL,
     "paths in the file may leave its folder"},
};
enum { OPTION_ROWS = sizeof option_rows / sizeof *option_rows };

void options_help(FILE *out, const Options *options) {
    if (options->command == COMMAND_HELP) {
        fputs("nnc compiles a short description of a neural network into C that trains and predicts, or runs it at "
              "once.\n\n",
              out);
        for (size_t i = 0; i < COMMAND_ROWS; i++)
            fprintf(out, "  %-34s %s\n", command_rows[i].usage, command_rows[i].what);
        fputs("\n`nnc COMMAND --help` lists a command's options.\n", out);
        return;
    }
    for (size_t i = 0; i < COMMAND_ROWS; i++)
        if (command_rows[i].command == options->command)
            fprintf(out, "%s - %s\n\n", command_rows[i].usage, command_rows[i].what);
    for (size_t i = 0; i < OPTION_ROWS; i++) {
        const OptionRow *row = &option_rows[i];
        if (!(row->commands >> options->command & 1)) continue;
        fprintf(out, "  %-14s %-10s %s\n", row->name, row->argument != NULL ? row->argument : "", row->what);
    }
}

static bool wrong(const char *format, const char *text) {
    fputs("nnc: ", stderr);
    fprintf(stderr, format, text);
    fputs(" (nnc --help)\n", stderr);
    return false;
}

static const OptionRow *option_find(const char *text, size_t length) {
    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (strlen(option_rows[i].name) == length && strncmp(option_rows[i].name, text, length) == 0)
            return &option_rows[i];
    return NULL;
}

static bool option_number(const OptionRow *row, const char *text, Options *options) {
    char *end;
    long long number = strtoll(text, &end, 10);
    bool ram = row->offset == offsetof(Options, max_ram), threads = row->offset == offsetof(Options, threads);
    long long least = ram || threads || row->offset == offsetof(Options, batch) ? 1 : 0, most = ram ? INT64_MAX : INT32_MAX;
    if (*text == '\0' || *end != '\0' || number < least || number > most)
        return wrong("%s needs a whole number", row->name);
    memcpy((char *)options + row->offset, &(int64_t){ number }, sizeof(int64_t));
    return true;
}

static bool option_store(Compilation *comp, const OptionRow *row, const char *text, Options *options) {
    switch (row->kind) {
    case OPTION_TEXT: memcpy((char *)options + row->offset, &text, sizeof text); return true;
    case OPTION_NUMBER: return option_number(row, text, options);
    case OPTION_FLAG: memcpy((char *)options + row->offset, &(bool){ true }, sizeof(bool)); return true;
    case OPTION_INPUT: array_push(comp, &options->inputs, text); return true;
    case OPTION_SETTING: break;
    }
    const char *equal = strchr(text, '=');
    if (equal == NULL || equal == text || equal[1] == '\0') return wrong("--set needs key=value, found %s", text);
    Setting setting = { .key = arena_strndup(comp, text, (size_t)(equal - text)), .value = equal + 1 };
    array_push(comp, &options->settings, setting);
    return true;
}

static bool option_parse(Compilation *comp, int argc, char **argv, int *i, Options *options) {
    const char *text = argv[*i], *equal = strchr(text, '=');
    size_t length = equal != NULL && text[1] == '-' ? (size_t)(equal - text) : strlen(text);
    const OptionRow *row = option_find(text, length);
    if (row == NULL) return wrong("unknown option %s", text);
    if (!(row->commands >> options->command & 1)) return wrong("this command does not take %s", row->name);
    const char *argument = NULL;
    if (row->argument != NULL) {
        if (text[length] == '=') argument = text + length + 1;
        else if (*i + 1 < argc) argument = argv[++*i];
        else return wrong("%s needs an argument", row->name);
    } else if (text[length] == '=') return wrong("%s takes no argument", row->name);
    return option_store(comp, row, argument, options);
}

static bool operand_add(const char *text, Options *options) {
    if (options->file == NULL) options->file = text;
    else if (options->command == COMMAND_SHOW && options->name == NULL) options->name = text;
    else return wrong("one file at a time: what is %s?", text);
    return true;
}

static bool options_settle(const Options *options) {
    if (options->command == COMMAND_EXPLAIN) return true;
    if (options->file == NULL) return wrong("%s", "which file?");
    if (options->resume != NULL && options->weights != NULL)
        return wrong("%s", "--resume and --weights exclude each other: a checkpoint holds the weights");
    if (options->inference && options->training) return wrong("%s", "--inference and --training exclude each other");
    if (options->command == COMMAND_SUMMARY && options->output != NULL && !options->memory)
        return wrong("%s", "-o is for the picture of --memory");
    const char *passes[] = { options->dump, options->stop };
    for (size_t i = 0; i < 2; i++)
        if (passes[i] != NULL && strcmp(passes[i], "elaborate") != 0 && strcmp(passes[i], "simplify") != 0)
            return wrong("unknown pass %s: elaborate, simplify", passes[i]);
    if (options->command == COMMAND_COMPILE && options->output == NULL && options->dump == NULL &&
        options->stop == NULL)
        return wrong("%s", "where to? nnc model.nn -o model.c");
    return true;
}

bool options_parse(Compilation *comp, int argc, char **argv, Options *options) {
    *options = (Options){ .command = COMMAND_COMPILE, .seed = -1 };
    int first = 1;
    for (size_t i = 0; argc > 1 && i < COMMAND_ROWS; i++)
        if (strcmp(argv[1], command_rows[i].name) == 0) options->command = command_rows[i].command, first = 2;
    if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        options->command = COMMAND_HELP;
        return argc >= 2 || wrong("%s", "what shall be done?");
    }
    if (strcmp(argv[1], "--version") == 0) {
        options->command = COMMAND_VERSION;
        return true;
    }
    for (int i = first; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            options->help = true;
            return true;
        }
        bool operand = argv[i][0] != '-' || argv[i][1] == '\0';
        if (operand ? !operand_add(argv[i], options) : !option_parse(comp, argc, argv, &i, options)) return false;
    }
    return options_settle(options);
}
