"""Memory of a training step beside PyTorch's: ram.py [WORKLOAD…], PEER_TORCH names the Python that has torch.

Ours: what is declared (weights, trainer, a batch of inputs), as it comes and with the least --max-ram, and the peak of the whole
process of the emitted C. Theirs: what ten steps add to a process that has torch loaded and has done a step of another model, and the peak of the whole process.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

import ours


def peak_of(command):
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss * 1024


def our_ram(name):
    with tempfile.TemporaryDirectory() as folder:
        workload = ours.Workload(name, folder)
        inputs = 4 * ours.BATCH[name]
        for size in ours.SHAPE[name]:
            inputs *= size
        summary = workload.summary
        beside = summary["weights_bytes"] + inputs
        refused = subprocess.run([workload.nnc, "summary", workload.source, "--max-ram", "1"], capture_output=True, text=True)
        least = int(re.search(r"needs (\d+) bytes", refused.stderr).group(1))
        return beside + summary["training_bytes"], beside + least, peak_of([workload.build(workload.emit(name)), "1"])


def torch_ram(name):
    python = os.environ.get("PEER_TORCH", "python3")
    output = subprocess.run([python, os.path.join(ours.HERE, "peers_torch.py"), "ram", name, "1"], capture_output=True, text=True, check=True)
    numbers = json.loads(output.stdout.strip().splitlines()[-1])
    return numbers["peak_bytes"] - numbers["before_bytes"], numbers["peak_bytes"]


def main(names):
    print(f"{'workload':12} {'theirs':>12} {'ours':>12} {'ratio':>6} {'least':>12} {'ratio':>6} {'their process':>14} {'ours':>12} {'ratio':>6}")
    for name in names or ["mlp", "cnn", "resnet8"]:
        declared, least, process = our_ram(name)
        step, whole = torch_ram(name)
        print(f"{name:12} {step:12,} {declared:12,} {declared / step:6.2f} {least:12,} {least / step:6.2f} {whole:14,} {process:12,} {process / whole:6.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
