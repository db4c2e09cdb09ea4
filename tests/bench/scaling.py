"""How nnc's own time and memory grow with a model: chains of 10 to 10,000 dense layers, compiled to C.

    scaling.py ./nnc [PICTURE.svg]     make bench-scaling
prints seconds of processor time and peak memory of `nnc chain.nn -o chain.c` for each length, the minimum of repeats,
and draws them. scaling.py --model LAYERS prints the model alone.
"""
import os
import subprocess
import sys
import tempfile

import chart

LENGTHS = [10, 100, 1000, 10000]
MODEL = """model chain {{
    input x[8]
{layers}    dense(1, activation = sigmoid)
    output y
}}

train {{
    data      = csv("chain.csv", features = ["x"], target = "y")
    loss      = binary_crossentropy
    optimizer = adam
}}
"""


def model(layers):
    return MODEL.format(layers="    dense(8, activation = relu)\n" * layers)


def measure(nnc, folder, layers):
    """Processor seconds, peak bytes and bytes of C."""
    source, output = os.path.join(folder, "chain.nn"), os.path.join(folder, "chain.c")
    with open(source, "w") as f:
        f.write(model(layers))
    best, peak = 1e9, 0
    for _ in range(5 if layers < 10000 else 2):
        child = subprocess.Popen([nnc, source, "-o", output])
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"nnc fails on {layers} layers: {child.returncode}")
        best, peak = min(best, usage.ru_utime + usage.ru_stime), max(peak, usage.ru_maxrss * 1024)
    return best, peak, os.path.getsize(output)


def main(nnc, picture=None):
    seconds, megabytes = [], []
    print(f"{'layers':>8} {'seconds':>9} {'MB':>8} {'ms a layer':>11} {'kB a layer':>11} {'C, kB':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for layers in LENGTHS:
            time, peak, size = measure(nnc, folder, layers)
            seconds.append((layers, time))
            megabytes.append((layers, peak / 1e6))
            print(f"{layers:8} {time:9.3f} {peak / 1e6:8.1f} {1e3 * time / layers:11.3f} {peak / 1e3 / layers:11.1f} "
                  f"{size / 1e3:9.0f}", flush=True)
    if picture is not None:
        with open(picture, "w") as f:
            f.write(chart.lines("nnc chain.nn -o chain.c: linear in the number of layers", "dense layers",
                                "seconds, MB", {"seconds of processor time": seconds, "peak memory, MB": megabytes}))


if __name__ == "__main__":
    if sys.argv[1] == "--model":
        sys.stdout.write(model(int(sys.argv[2])))
    else:
        main(*sys.argv[1:])
