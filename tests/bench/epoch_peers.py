"""One epoch of the 784-128-10 network on MNIST by a peer, in seconds: epoch_peers.py keras|torch FOLDER.

The same work as epoch.c: 60,000 images already in memory, batches of 32, shuffled, Adam, loss and accuracy kept. The
first epoch, in which a peer compiles, is not counted; of three more the fastest is printed.
"""
import gzip
import os
import sys
import time

import numpy as np


def load(folder):
    with gzip.open(os.path.join(folder, "train-images-idx3-ubyte.gz")) as f:
        images = np.frombuffer(f.read(), np.uint8, offset=16).reshape(-1, 784)
    with gzip.open(os.path.join(folder, "train-labels-idx1-ubyte.gz")) as f:
        labels = np.frombuffer(f.read(), np.uint8, offset=8)
    return (images / 255).astype("float32"), labels.astype("int64")


def with_keras(x, y):
    import keras
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(128, "relu"), keras.layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return lambda: model.fit(x, y, batch_size=32, epochs=1, verbose=0)


def with_torch(x, y):
    import torch
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    x, y = torch.from_numpy(x), torch.from_numpy(y)
    model = torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10))
    optimizer, loss_of = torch.optim.Adam(model.parameters()), torch.nn.CrossEntropyLoss()

    def epoch():
        order, total, right = torch.randperm(len(x)), 0.0, 0
        for start in range(0, len(x), 32):
            chosen = order[start:start + 32]
            output = model(x[chosen])
            loss = loss_of(output, y[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(chosen)
            right += (output.argmax(1) == y[chosen]).sum().item()
        return total, right
    return epoch


if __name__ == "__main__":
    epoch = {"keras": with_keras, "torch": with_torch}[sys.argv[1]](*load(sys.argv[2]))
    epoch()
    best = 1e9
    for _ in range(3):
        begin = time.perf_counter()
        epoch()
        best = min(best, time.perf_counter() - begin)
    print(f"{sys.argv[1]}: {best:.3f} s an epoch")
