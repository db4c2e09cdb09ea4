/* main.c - nnc's entry: options, then one command over one file. Nothing below exits; the status comes back here. */
#include "command.h"

#include <stdlib.h>
#include <string.h>

static int command_check(Run *run) {
    run_diagnostics(run);
    return 0;
}

static int run_command(Run *run) {
    const Options *options = run->options;
    if (options->command == COMMAND_SHOW) return command_show(run);
    if (options->command == COMMAND_EXPLAIN) return command_explain(run);
    if (!run_elaborate(run)) return run->status;
    if (options->command == COMMAND_CHECK) return command_check(run);
    if (run->comp->warning_count > 0 && !options->json) run_diagnostics(run);
    switch (options->command) {
    case COMMAND_COMPILE: return command_compile(run);
    case COMMAND_TRAIN: return command_train(run);
    case COMMAND_EVALUATE: return command_evaluate(run);
    case COMMAND_PREDICT: return command_predict(run);
    case COMMAND_SUMMARY: return command_summary(run);
    case COMMAND_GRAPH: return command_graph(run);
    default: return 0;
    }
}

static int stopped(const Compilation *comp, Run *run) {
    if (comp->out_of_memory) {
        fputs("nnc: error: out of memory\n", stderr);
        return EXIT_SYSTEM;
    }
    run_diagnostics(run);
    return EXIT_INPUT;
}

int main(int argc, char **argv) {
    Compilation comp;
    Options options;
    Run run = { .comp = &comp, .options = &options };
    int status;
    compilation_init(&comp);
    if (setjmp(comp.failed) != 0) {
        status = stopped(&comp, &run);
    } else if (!options_parse(&comp, argc, argv, &options)) {
        status = EXIT_USAGE;
    } else if (options.command == COMMAND_VERSION) {
        puts("nnc " NNC_VERSION);
        status = 0;
    } else if (options.command == COMMAND_HELP || options.help) {
        options_help(stdout, &options);
        status = 0;
    } else {
        status = run_command(&run);
    }
    run_free(&run);
    compilation_free(&comp);
    if (fflush(stdout) != 0 && status == 0) {
        fputs("nnc: error: standard output cannot be written\n", stderr);
        status = EXIT_SYSTEM;
    }
    return status;
}
