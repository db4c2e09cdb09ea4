"""What the benchmarks do with nnc: workloads to C, C to programs, programs to numbers.

Every number is the minimum of repeats on one core (`taskset`), processor time unless it says wall.
"""
import json
import os
import re
import shutil
import struct
import subprocess
import time

HERE = os.path.dirname(os.path.abspath(__file__))
RUNTIME = os.path.join(HERE, "..", "..", "runtime")
NAMES = ["logistic", "mlp", "mlpwide", "cnn", "lstm", "resnet8", "transformer"]
BATCH = {"logistic": 13, "mlp": 32, "mlpwide": 128, "cnn": 128, "lstm": 64, "resnet8": 32, "transformer": 32}
SHAPE = {"logistic": (2,), "mlp": (784,), "mlpwide": (784,), "cnn": (28, 28, 1), "lstm": (28, 28),
         "resnet8": (32, 32, 3), "transformer": (64, 64)}
LARGE = 256                             # samples of the larger prediction
CORE = "1" if (os.cpu_count() or 1) > 1 else "0"


class Failed(Exception):
    """A tool refused; the message is its first line."""


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode != 0:
        lines = [line for line in (done.stderr or done.stdout).strip().splitlines() if "error" in line.lower()]
        raise Failed(lines[-1] if lines else f"{command[0]}: exit status {done.returncode}")
    return done.stdout


def pinned(command, threads=1):
    cores = CORE if threads == 1 else f"0-{threads - 1}"
    return ["taskset", "-c", cores, *command] if shutil.which("taskset") else command


def processor_seconds(command, repeats=3):
    """The least processor time, and the least time by the clock, of a command that succeeds."""
    best, wall = 1e9, 1e9
    for _ in range(repeats):
        begin = time.perf_counter()
        child = subprocess.Popen(pinned(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise Failed(f"{command[0]}: exit status {child.returncode}")
        best, wall = min(best, usage.ru_utime + usage.ru_stime), min(wall, time.perf_counter() - begin)
    return best, wall


def write_npy(path, kind, shape, values):
    head = f"{{'descr': '<{kind}4', 'fortran_order': False, 'shape': {tuple(shape)}, }}"
    head += " " * (63 - (len(head) + 10) % 64) + "\n"
    with open(path, "wb") as f:
        f.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head.encode() + values)


def write_data(name, folder):
    """x.npy and y.npy of four batches, made-up."""
    count = 4 * BATCH[name]
    size = count
    for n in SHAPE[name]:
        size *= n
    write_npy(os.path.join(folder, "x.npy"), "f", (count, *SHAPE[name]),
              struct.pack(f"<{size}f", *[(i * 7919 % 1009) / 504.5 - 1 for i in range(size)]))
    if name == "logistic":
        write_npy(os.path.join(folder, "y.npy"), "f", (count, 1), struct.pack(f"<{count}f", *[i % 2 for i in range(count)]))
    else:
        write_npy(os.path.join(folder, "y.npy"), "i", (count,), struct.pack(f"<{count}i", *[i % 10 for i in range(count)]))


class Workload:
    """One workload, compiled in a folder of its own."""

    def __init__(self, name, folder, nnc="./nnc", cc="cc", threads=1):
        self.name, self.folder, self.nnc, self.cc, self.threads = name, folder, nnc, cc, threads
        self.source = os.path.join(folder, f"{name}.nn")
        shutil.copy(os.path.join(HERE, "workloads", f"{name}.nn"), self.source)
        run([nnc, "check", self.source])
        self.summary = json.loads(run([nnc, "summary", self.source, "--json", "--threads", str(threads)]))
        self.ram_of_one = json.loads(run([nnc, "summary", self.source, "--json", "--batch", "1"]))["inference_bytes"]
        with open(self.source) as f:
            self.model = re.search(r"^model (\w+)", f.read(), re.M).group(1)

    def emit(self, stem, *options):
        path = os.path.join(self.folder, f"{stem}.c")
        run([self.nnc, self.source, "-o", path, "--threads", str(self.threads), *options])
        return path

    def flags(self, level="-O3"):
        return ["-std=c11", level, "-march=native", *(["-fopenmp"] if self.threads > 1 else [])]

    def build(self, source, *more):
        program = source[:-2]
        run([self.cc, *self.flags(), f"-DMODEL={self.model}_model", os.path.join(HERE, "bench.c"),
             os.path.join(HERE, "..", "drive.c"), source, "-o", program, *more, "-lm"])
        return program

    def times(self, program, repeats=9):
        environment = {**os.environ, "OMP_NUM_THREADS": str(self.threads)}
        return json.loads(run(pinned([program, str(repeats)], self.threads), env=environment))

    def train_and_predict(self, repeats=9):
        """bench.c's numbers: of the training step, and of predictions of 1 and of 256."""
        training = self.times(self.build(self.emit(self.name)), repeats)
        predicting = self.times(self.build(self.emit("predict", "--inference", "--batch", str(LARGE))), repeats)
        clock = "" if self.threads == 1 else "wall_"
        return {"us_step": training[f"train_{clock}us"], "us_b1": predicting[f"predict_{clock}us"]["1"],
                f"us_b{LARGE}": predicting[f"predict_{clock}us"][str(LARGE)]}

    def code_bytes(self, level):
        """Code of the emitted file, training and prediction, and the seconds that the C compiler takes."""
        source, output = os.path.join(self.folder, f"{self.name}.c"), os.path.join(self.folder, "code.o")
        command = [self.cc, *self.flags(level), "-c", source, "-o", output]
        seconds, _ = processor_seconds(command, 1)
        return int(run(["size", output]).splitlines()[1].split()[0]), seconds

    def first_step(self):
        """Milliseconds from Enter until `nnc train` has done one step and saved: processor time, and by the clock."""
        write_data(self.name, self.folder)
        best, wall = processor_seconds([self.nnc, "train", self.source, "--quiet", "--set", "epochs=1", "--set",
                                        "steps_per_epoch=1", "--save", os.path.join(self.folder, "w.safetensors")], 5)
        return best * 1e3, wall * 1e3


def peak(folder, cc="cc"):
    """The machine's limits on one core: multiply-adds in GFLOP/s, reading in GB/s by KiB."""
    program = os.path.join(folder, "peak")
    run([cc, "-O3", "-march=native", "-ffp-contract=fast", os.path.join(HERE, "peak.c"), "-o", program])
    return json.loads(run(pinned([program])))
