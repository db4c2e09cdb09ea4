/* jit.c - bench.c's times of a model that nnc compiles in memory, as `nnc train` does.
 *
 *     build/bench_jit model.nn [REPEATS, or STEPS PREDICTIONS]      make build/bench_jit */
#include "bench.h"

#include "../../compiler/command.h"

#include <stdlib.h>

int main(int argc, char **argv) {
    if (argc < 2) return EXIT_USAGE;
    Compilation comp;
    compilation_init(&comp);
    Options options = { .command = COMMAND_TRAIN, .file = argv[1], .seed = -1 };
    Run run = { .comp = &comp, .options = &options };
    if (setjmp(comp.failed) == 0 && run_elaborate(&run) && run_passes(&run) && run_jit(&run)) {
        int good = argc == 4 ? bench_steps(run.model, atoi(argv[2]), atoi(argv[3]))
                             : bench_model(run.model, argc > 2 ? atoi(argv[2]) : 9);
        run.status = good ? 0 : EXIT_SYSTEM;
    }
    run_free(&run);
    compilation_free(&comp);
    return run.status;
}
