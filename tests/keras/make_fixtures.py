#!/usr/bin/env python3
"""Computes the Keras fixtures: what Keras 3 (on JAX, CPU) predicts and how it trains small networks.

    KERAS_BACKEND=jax python3 tests/keras/make_fixtures.py [--missing | NAME ...]

A fixture states one network twice, as nn text and as Keras code, with its data and its training: see fixture.py, and the
files TOPIC_fixtures.py in which they stand. For each the script writes, beside itself (see README.md):

    NAME.nn                    the nn text, with a train block
    NAME.init.safetensors      the weights before training
    NAME.final.safetensors     the weights after training
    NAME_x.npy, NAME_y.npy     the samples (NAME_w.npy, NAME_vx.npy, … where the network needs more)
    NAME_pred.npy              what the weights before training predict (NAME_pred_OUTPUT.npy with several outputs)
    NAME.history.csv           loss and metrics of every epoch

All numbers come from a generator seeded with the fixture's name, so a run always writes the same data. Each network
is also trained a second time from weights moved by about one part in 10^7: a fixture whose result moves by more than
a hundredth of the tests' tolerance says nothing about a compiler, and the script then stops.
"""
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import keras

# Each adds the fixtures of its topic to FIXTURES.
import activation_fixtures
import attention_fixtures
import convolution_fixtures
import fit_fixtures
import layer_fixtures
import loss_fixtures
import mask_fixtures
import merge_fixtures
import metric_fixtures
import network_fixtures
import optimizer_fixtures
import recurrent_fixtures
import regularizer_fixtures
from fixture import FIXTURES
from write_fixture import HERE, write


def main(names):
    for f in [f for f in FIXTURES if f["stateful"] and keras.backend.backend() != "tensorflow"]:
        if f["name"] in names:
            sys.exit(f"make_fixtures: {f['name']} needs KERAS_BACKEND=tensorflow: on JAX states do not go on in fit and predict")
        FIXTURES.remove(f)
    known = [f["name"] for f in FIXTURES]
    if names == ["--missing"]:
        names = [name for name in known if not os.path.exists(os.path.join(HERE, name + ".final.safetensors"))]
        if not names:
            return
    assert len(known) == len(set(known)), "two fixtures of one name"
    unknown = set(names) - set(known)
    if unknown:
        sys.exit(f"make_fixtures: no fixture {', '.join(sorted(unknown))}")
    done = [write(f) for f in FIXTURES if not names or f["name"] in names]
    if not all(done):
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
