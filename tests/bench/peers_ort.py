"""ONNX Runtime's predictions: peers_ort.py FILE.onnx WORKLOAD THREADS, of a file that `peers_torch.py export` wrote."""
import sys
import time

import numpy as np
import onnxruntime

import stopwatch

path, name, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
options = onnxruntime.SessionOptions()
options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
begin = time.perf_counter()
session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
numbers = {"load_s": time.perf_counter() - begin}
entry = session.get_inputs()[0]
for count in (1, 256):
    x = np.random.default_rng(0).standard_normal((count, *entry.shape[1:]), dtype=np.float32)
    feed = {entry.name: x}
    for _ in range(3):
        session.run(None, feed)
    numbers[f"us_b{count}"] = stopwatch.best(lambda: session.run(None, feed), threads)
stopwatch.report("onnxruntime", name, threads, **numbers)
