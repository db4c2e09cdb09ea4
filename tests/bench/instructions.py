"""Instructions of small workloads, counted by callgrind: they do not depend on how busy the machine is.

    instructions.py ./nnc > instructions.txt        make bench-instructions
Lines: workload, what, instructions of one call: a training step and a prediction of one sample of emitted C (gcc -O3
-march=x86-64-v3, so that every machine counts the same), from Enter to the first training step of `nnc train`, and what nnc
takes to compile the workload. The file is checked in; what changes is looked at by hand.
"""
import os
import re
import subprocess
import sys
import tempfile

import ours

WORKLOADS = {"logistic": (2000, 20000), "mlp": (4, 100)}


def counted(command, folder):
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out", *command],
                          capture_output=True, text=True)
    found = re.search(r"Collected\s*:\s*(\d+)", done.stderr)
    if done.returncode != 0 or found is None:
        raise ours.Failed(f"valgrind: {done.stderr.strip().splitlines()[-1] if done.stderr else done.returncode}")
    return int(found.group(1))


def calls(program, folder, steps, predictions):
    """Instructions of one step and of one prediction: what more of them add."""
    base = counted([program, "1", "1"], folder)
    return (counted([program, str(1 + steps), "1"], folder) - base) / steps, \
           (counted([program, "1", str(1 + predictions)], folder) - base) / predictions


def main(nnc):
    for name, (steps, predictions) in WORKLOADS.items():
        with tempfile.TemporaryDirectory() as folder:
            w = ours.Workload(name, folder, nnc, "gcc")
            w.flags = lambda level="": ["-std=c11", "-O3", "-march=x86-64-v3"]
            step, predict = calls(w.build(w.emit(name)), folder, steps, predictions)
            print(f"{name} step {step:.0f}")
            print(f"{name} predict {predict:.0f}")
            ours.write_data(name, folder)
            train = [nnc, "train", w.source, "--quiet", "--set", "epochs=1", "--set", "steps_per_epoch=1", "--save",
                     os.path.join(folder, "w.safetensors")]
            print(f"{name} first-step {counted(train, folder)}")
            print(f"{name} compile {counted([nnc, w.source, '-o', os.path.join(folder, 'x.c')], folder)}")


if __name__ == "__main__":
    main(sys.argv[1])
