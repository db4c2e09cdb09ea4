"""The workloads in PyTorch: peers_torch.py eager|compile|ram WORKLOAD THREADS, peers_torch.py export WORKLOAD FILE.onnx.

Prints one line of JSON: microseconds of a training step, of a prediction of 1 and of 256, seconds of import and of the
first step; with `ram` bytes of memory, of the process before the model is there and at its peak. `export` writes the model that peers_ort.py runs. Images are channels first, as PyTorch has them.
"""
import sys
import time

begin = time.perf_counter()
import torch
from torch import nn
from torch.nn import functional as F

import stopwatch


class LastStep(nn.Module):
    """An LSTM whose last hidden state goes on."""

    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(28, 128, batch_first=True)

    def forward(self, rows):
        return self.lstm(rows)[0][:, -1]


class Residual(nn.Module):
    def __init__(self, inputs, filters, stride):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(inputs, filters, 3, stride, 1), nn.BatchNorm2d(filters), nn.ReLU(),
                                  nn.Conv2d(filters, filters, 3, 1, 1), nn.BatchNorm2d(filters))
        self.shortcut = nn.Identity() if stride == 1 else nn.Conv2d(inputs, filters, 1, stride)

    def forward(self, image):
        return F.relu(self.body(image) + self.shortcut(image))


class Block(nn.Module):
    """A pre-norm transformer block of 64 numbers a position."""

    def __init__(self):
        super().__init__()
        self.before, self.between = nn.LayerNorm(64, eps=1e-3), nn.LayerNorm(64, eps=1e-3)
        self.attention = nn.MultiheadAttention(64, 4, batch_first=True)
        self.dense = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 64))

    def forward(self, x):
        y = self.before(x)
        x = x + self.attention(y, y, y, need_weights=False)[0]
        return x + self.dense(self.between(x))


class Average(nn.Module):
    def forward(self, x):
        return x.mean(1)


def chain(*sizes):
    layers = []
    for i, (a, b) in enumerate(zip(sizes, sizes[1:])):
        layers += [nn.Linear(a, b)] + ([nn.ReLU()] if i + 2 < len(sizes) else [])
    return nn.Sequential(*layers)


def build(name):
    """The model, without its last softmax or sigmoid (the loss has it), and the shape of a training batch."""
    if name == "logistic":
        return nn.Sequential(nn.Linear(2, 1)), (13, 2)
    if name == "mlp":
        return chain(784, 128, 10), (32, 784)
    if name == "mlpwide":
        return chain(784, 512, 512, 10), (128, 784)
    if name == "cnn":
        return nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(),
                             nn.MaxPool2d(2), nn.Flatten(), nn.Dropout(0.5), nn.Linear(1600, 10)), (128, 1, 28, 28)
    if name == "lstm":
        return nn.Sequential(LastStep(), nn.Linear(128, 10)), (64, 28, 28)
    if name == "resnet8":
        return nn.Sequential(nn.Conv2d(3, 16, 3, 1, 1), nn.BatchNorm2d(16), nn.ReLU(), Residual(16, 16, 1),
                             Residual(16, 32, 2), Residual(32, 64, 2), nn.AvgPool2d(8), nn.Flatten(),
                             nn.Linear(64, 10)), (32, 3, 32, 32)
    return nn.Sequential(Block(), Block(), Average(), nn.Linear(64, 10)), (32, 64, 64)


def stepper(name, model, shape):
    x, batch = torch.randn(*shape), shape[0]
    if name == "logistic":
        y, loss_of = torch.randint(0, 2, (batch, 1)).float(), F.binary_cross_entropy_with_logits
        optimizer = torch.optim.SGD(model.parameters(), 0.01)
    else:
        y, loss_of = torch.randint(0, 10, (batch,)), F.cross_entropy
        optimizer = torch.optim.Adam(model.parameters(), 1e-3)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = loss_of(model(x), y)
        loss.backward()
        optimizer.step()
        return loss
    return step


def predict_times(model, shape, compiled, threads):
    model.eval()
    forward = torch.compile(model) if compiled else model
    times = {}
    with torch.inference_mode():
        for count in (1, 256):
            x = torch.randn(count, *shape[1:])
            for _ in range(3):
                forward(x)
            times[f"us_b{count}"] = stopwatch.best(lambda: forward(x), threads)
    return times


def memory(field):
    with open("/proc/self/status") as f:
        return next(int(line.split()[1]) * 1024 for line in f if line.startswith(field + ":"))


def report_ram(name, threads):
    """Ten training steps, after one of another model: what a first step loads is not this one's memory."""
    stepper("logistic", *build("logistic"))()
    with open("/proc/self/clear_refs", "w") as f:
        f.write("5")                    # the peak starts anew
    before = memory("VmRSS")
    step = stepper(name, *build(name))
    for _ in range(10):
        step()
    stopwatch.report("torch ram", name, threads, before_bytes=before, peak_bytes=memory("VmHWM"))


def main(mode, name, last):
    torch.manual_seed(0)
    model, shape = build(name)
    if mode == "export":
        torch.onnx.export(model.eval(), (torch.randn(1, *shape[1:]),), last, input_names=["x"], output_names=["y"],
                          dynamic_axes={"x": {0: "n"}, "y": {0: "n"}}, dynamo=False)
        return
    threads = int(last)
    torch.set_num_threads(threads)
    torch.set_num_interop_threads(1)
    if mode == "ram":
        report_ram(name, threads)
        return
    numbers = {"import_s": time.perf_counter() - begin}
    step = stepper(name, model, shape)
    if mode == "compile":
        step = torch.compile(step)
    start = time.perf_counter()
    step()
    numbers["first_step_s"] = time.perf_counter() - start
    for _ in range(3):
        step()
    numbers["us_step"] = stopwatch.best(step, threads)
    numbers.update(predict_times(model, shape, mode == "compile", threads))
    stopwatch.report(f"torch {mode}", name, threads, **numbers)


if __name__ == "__main__":
    main(*sys.argv[1:])
