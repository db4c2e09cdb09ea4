"""ncnn's predictions of one sample: peers_ncnn.py FILE.onnx WORKLOAD THREADS, of a file that `peers_torch.py export` wrote.

pnnx of the same environment converts it first, beside it.
"""
import os
import subprocess
import sys

import ncnn
import numpy as np

import ours
import stopwatch

path, name, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
folder = os.path.dirname(os.path.abspath(path))
shape = ours.SHAPE[name] if len(ours.SHAPE[name]) != 3 else (ours.SHAPE[name][2], *ours.SHAPE[name][:2])
stem = os.path.join(folder, f"{name}.ncnn")
subprocess.run([os.path.join(os.path.dirname(sys.executable), "pnnx"), path, f"inputshape=[{','.join(map(str, (1, *shape)))}]", "fp16=0",
                f"ncnnparam={stem}.param", f"ncnnbin={stem}.bin"], cwd=folder, check=True, capture_output=True)
net = ncnn.Net()
net.opt.num_threads = threads
net.load_param(f"{stem}.param")
net.load_model(f"{stem}.bin")
x = ncnn.Mat(np.random.default_rng(0).standard_normal(shape, dtype=np.float32))


def predict():
    run = net.create_extractor()
    run.input(net.input_names()[0], x)
    return run.extract(net.output_names()[0])


assert predict()[0] == 0
stopwatch.report("ncnn", name, threads, us_b1=stopwatch.best(predict, threads))
