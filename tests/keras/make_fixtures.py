#!/usr/bin/env python3
"""Computes the Keras fixtures: what Keras 3 (on JAX, CPU) predicts and how it trains small networks.

    KERAS_BACKEND=jax python3 tests/keras/make_fixtures.py [--missing | NAME ...]

Every fixture below states one network twice, as nn text and as Keras code, with its data and its training. For each
the script writes, beside itself (see README.md):

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
import re
import sys
import zlib

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import keras
import numpy as np
from keras import Input, layers, losses, ops, optimizers, regularizers
from safetensors.numpy import save_file

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = []


def fixture(name, model, keras, x, y, loss, optimizer, metrics="[]", epochs=4, batch=8, n=30, train="", decls="",
            k_loss=None, k_optimizer=None, k_metrics=None, k_compile=None, k_fit=None, data=None, extra=None, adapt=None,
            by_hand=None, stateful=False):
    """Adds a fixture.

    model, decls, loss, optimizer, metrics, train, data are nn text: the model's body, declarations before it, and the
    train block's entries. The k_… arguments and `keras` (makes the model) are the same in Keras; k_loss and
    k_metrics default to the nn names. x(rng, n), y(rng, x) and extra(rng, n) make arrays or maps of arrays. adapt(model, x)
    fits layers such as Normalization to the samples. by_hand makes metrics that JAX cannot trace. stateful: predictions go by
    the batches of training, and training starts with new states.
    """
    FIXTURES.append(locals())


# ---------------------------------------------------------------------------------------------------------- helpers

def features(*shape, scale=1.0):
    """Samples of a normal distribution."""
    return lambda rng, n: (scale * rng.standard_normal((n, *shape))).astype("f4")


def flat(x):
    return x.reshape(len(x), -1)


def real(k=1, noise=0.1):
    """k real targets: a smooth function of the sample."""
    def make(rng, x):
        h = np.tanh(flat(x) @ rng.standard_normal((flat(x).shape[1], 6)))
        return (h @ rng.standard_normal((6, k)) + noise * rng.standard_normal((len(x), k))).astype("f4")
    return make


def binary(k=1, squeeze=False):
    """k targets 0 or 1; squeeze leaves out the axis of size 1."""
    def make(rng, x):
        y = (real(k, 0.5)(rng, x) > 0).astype("f4")
        return y[:, 0] if squeeze else y
    return make


def classes(k):
    """Class numbers below k."""
    return lambda rng, x: real(k, 0.5)(rng, x).argmax(1).astype("i4")


def one_hot(k):
    return lambda rng, x: np.eye(k, dtype="f4")[classes(k)(rng, x)]


def sequential(shape, *make):
    """A Sequential model; the layers come as functions, made after the session was cleared."""
    return lambda: keras.Sequential([Input(shape), *[m() for m in make]])


def dense(*a, **k):
    return lambda: layers.Dense(*a, **{n: v() if callable(v) and n.endswith("regularizer") else v for n, v in k.items()})


def functional(make):
    return lambda: keras.Model(*make())


# ------------------------------------------------------------------------------------- activations, one network each

def activation_fixture(name, nn, k, **more):
    fixture("act_" + name, f"""
    input x[5]
    dense(8, activation = {nn})
    dense(6, activation = {nn})
    dense(2)
    output y
""", sequential((5,), dense(8, activation=k), dense(6, activation=k), dense(2)), features(5), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.05)", "[mean_absolute_error]",
            k_optimizer=lambda: optimizers.SGD(0.05), **more)


activation_fixture("linear", "linear", "linear")
activation_fixture("relu", "relu", "relu")
activation_fixture("leaky_relu", "leaky_relu", "leaky_relu")
activation_fixture("sigmoid", "sigmoid", "sigmoid")
activation_fixture("tanh", "tanh", "tanh")
activation_fixture("softmax", "softmax", "softmax")
activation_fixture("softplus", "softplus", "softplus")
activation_fixture("elu", "elu", "elu")
activation_fixture("gelu", "gelu", "gelu")
activation_fixture("gelu_tanh", "gelu(approximate = true)", lambda x: keras.activations.gelu(x, approximate=True))
activation_fixture("silu", "silu", "silu")
activation_fixture("string", '"relu"', "relu")
activation_fixture("own", "my_mish", "mish", decls="fn my_mish(x) = x * tanh(softplus(x))\n\n")

fixture("act_layers", """
    input x[4]
    dense(8)
    leaky_relu(negative_slope = 0.1)
    dense(8)
    elu(alpha = 0.5)
    dense(8)
    relu
    dense(3)
    softmax
    output y
""", sequential((4,), dense(8), lambda: layers.LeakyReLU(negative_slope=0.1), dense(8), lambda: layers.ELU(alpha=0.5),
                dense(8), lambda: layers.ReLU(), dense(3), lambda: layers.Softmax()),
        features(4), one_hot(3), "categorical_crossentropy", "sgd(learning_rate = 0.1)", "[accuracy]",
        k_optimizer=lambda: optimizers.SGD(0.1))


# ---------------------------------------------------------------------------------------------------- losses, metrics

def loss_fixture(name, nn, k, y, units=1, activation=None, metrics="[accuracy]", **more):
    act = f", activation = {activation}" if activation else ""
    fixture("loss_" + name, f"""
    input x[6]
    dense(7, activation = tanh)
    dense({units}{act})
    output y
""", sequential((6,), dense(7, activation="tanh"), dense(units, activation=activation)), features(6), y, nn,
            "sgd(learning_rate = 0.2)", metrics, k_loss=k, k_optimizer=lambda: optimizers.SGD(0.2), **more)


BOTH = "[mean_absolute_error, mean_squared_error]"
loss_fixture("mse", "mean_squared_error", None, real(2), 2, metrics=BOTH)
loss_fixture("mae", "mean_absolute_error", None, real(2), 2, metrics=BOTH)
loss_fixture("mse_sum", 'mean_squared_error(reduction = "sum")', lambda: losses.MeanSquaredError(reduction="sum"),
             lambda rng, x: 0.2 * real()(rng, x), 1, "tanh", metrics=BOTH)
loss_fixture("bce", "binary_crossentropy", None, binary(), 1, "sigmoid")
loss_fixture("bce_flat_targets", "binary_crossentropy", None, binary(squeeze=True), 1, "sigmoid")
loss_fixture("bce_labels", "binary_crossentropy", None, binary(4), 4, "sigmoid")
loss_fixture("bce_logits", "binary_crossentropy(from_logits = true)",
             lambda: losses.BinaryCrossentropy(from_logits=True), binary(2), 2)
loss_fixture("bce_smooth", "binary_crossentropy(label_smoothing = 0.1)",
             lambda: losses.BinaryCrossentropy(label_smoothing=0.1), binary(), 1, "sigmoid")
loss_fixture("cce", "categorical_crossentropy", None, one_hot(4), 4, "softmax")
loss_fixture("cce_logits", "categorical_crossentropy(from_logits = true)",
             lambda: losses.CategoricalCrossentropy(from_logits=True), one_hot(4), 4)
loss_fixture("cce_smooth", "categorical_crossentropy(label_smoothing = 0.2)",
             lambda: losses.CategoricalCrossentropy(label_smoothing=0.2), one_hot(3), 3, "softmax")
loss_fixture("scce", "sparse_categorical_crossentropy", None, classes(5), 5, "softmax")
loss_fixture("scce_logits", "sparse_categorical_crossentropy(from_logits = true)",
             lambda: losses.SparseCategoricalCrossentropy(from_logits=True), classes(5), 5)
loss_fixture("scce_column_targets", "sparse_categorical_crossentropy", None,
             lambda rng, x: classes(3)(rng, x)[:, None], 3, "softmax")
loss_fixture("own", "log_cosh_error", lambda: lambda y, p: ops.mean(ops.log(ops.cosh(p - y)), axis=-1), real(2), 2,
             metrics="[mean_squared_error]",
             decls="fn log_cosh_error(y_true, y_pred) = mean(log((exp(y_pred - y_true) + exp(y_true - y_pred)) / 2), "
                   "axis = -1)\n\n")


# --------------------------------------------------------------------------------------------------------- optimizers

def optimizer_fixture(name, nn, k, **more):
    fixture("opt_" + name, """
    input x[6]
    dense(10, activation = tanh)
    dense(3, activation = softmax)
    output y
""", sequential((6,), dense(10, activation="tanh"), dense(3, activation="softmax")), features(6), classes(3),
            "sparse_categorical_crossentropy", nn, "[accuracy]", k_optimizer=k, **{"epochs": 5, **more})


SGD, Adam = optimizers.SGD, optimizers.Adam
optimizer_fixture("sgd", "sgd", SGD)
optimizer_fixture("sgd_string", '"sgd"', SGD)
optimizer_fixture("sgd_momentum", "sgd(learning_rate = 0.1, momentum = 0.9)", lambda: SGD(0.1, momentum=0.9))
optimizer_fixture("sgd_nesterov", "sgd(learning_rate = 0.1, momentum = 0.9, nesterov = true)",
                  lambda: SGD(0.1, momentum=0.9, nesterov=True))
optimizer_fixture("sgd_weight_decay", "sgd(learning_rate = 0.1, weight_decay = 0.02)",
                  lambda: SGD(0.1, weight_decay=0.02))
optimizer_fixture("sgd_clipnorm", "sgd(learning_rate = 0.5, clipnorm = 0.1)", lambda: SGD(0.5, clipnorm=0.1))
optimizer_fixture("sgd_clipvalue", "sgd(learning_rate = 0.5, clipvalue = 0.02)", lambda: SGD(0.5, clipvalue=0.02))
optimizer_fixture("sgd_global_clipnorm", "sgd(learning_rate = 0.5, global_clipnorm = 0.2)",
                  lambda: SGD(0.5, global_clipnorm=0.2))
optimizer_fixture("sgd_momentum_clip_decay", "sgd(learning_rate = 0.1, momentum = 0.8, weight_decay = 0.01, "
                  "clipnorm = 0.2)", lambda: SGD(0.1, momentum=0.8, weight_decay=0.01, clipnorm=0.2))
optimizer_fixture("adam", "adam", Adam)
optimizer_fixture("adam_settings", "adam(learning_rate = 0.01, beta_1 = 0.8, beta_2 = 0.9, epsilon = 1e-3)",
                  lambda: Adam(0.01, beta_1=0.8, beta_2=0.9, epsilon=1e-3))
optimizer_fixture("adam_weight_decay", "adam(learning_rate = 0.01, weight_decay = 0.1)",
                  lambda: Adam(0.01, weight_decay=0.1))
optimizer_fixture("adam_clipnorm", "adam(learning_rate = 0.01, clipnorm = 0.05)", lambda: Adam(0.01, clipnorm=0.05))
optimizer_fixture("adam_ema", "adam(learning_rate = 0.01, use_ema = true, ema_momentum = 0.9)",
                  lambda: Adam(0.01, use_ema=True, ema_momentum=0.9))
optimizer_fixture("adam_ema_overwrite", "adam(learning_rate = 0.01, use_ema = true, ema_momentum = 0.8, "
                  "ema_overwrite_frequency = 5)",
                  lambda: Adam(0.01, use_ema=True, ema_momentum=0.8, ema_overwrite_frequency=5))
optimizer_fixture("adam_accumulate", "adam(learning_rate = 0.01, gradient_accumulation_steps = 3)",
                  lambda: Adam(0.01, gradient_accumulation_steps=3))
optimizer_fixture("sgd_accumulate", "sgd(learning_rate = 0.2, momentum = 0.9, gradient_accumulation_steps = 2)",
                  lambda: SGD(0.2, momentum=0.9, gradient_accumulation_steps=2))
optimizer_fixture("own", "my_rmsprop(learning_rate = 0.01)", lambda: optimizers.RMSprop(0.01), decls="""\
# Keras' RMSprop without momentum, written as a user would.
optimizer my_rmsprop(learning_rate = 0.001, rho = 0.9, epsilon = 1e-7) {
    state velocity = 0
    velocity = rho * velocity + (1 - rho) * g^2
    w = w - learning_rate * g / sqrt(velocity + epsilon)
}

""")


# ---------------------------------------------------------------------------------------------- regularizers, penalties

def regularizer_fixture(name, nn, **k):
    fixture("reg_" + name, f"""
    input x[4]
    dense(6, activation = tanh, {nn})
    dense(1)
    output y
""", sequential((4,), dense(6, activation="tanh", **k), dense(1)), features(4), real(), "mean_squared_error",
            "sgd(learning_rate = 0.05)", "[mean_squared_error]", k_optimizer=lambda: SGD(0.05))


regularizer_fixture("kernel_l2", "kernel_regularizer = l2(0.05)", kernel_regularizer=lambda: regularizers.L2(0.05))
regularizer_fixture("kernel_l1", "kernel_regularizer = l1(0.02)", kernel_regularizer=lambda: regularizers.L1(0.02))
regularizer_fixture("kernel_l1_l2", "kernel_regularizer = l1_l2(l1 = 0.01, l2 = 0.03)",
                    kernel_regularizer=lambda: regularizers.L1L2(0.01, 0.03))
regularizer_fixture("default", "kernel_regularizer = l2, bias_regularizer = l1",
                    kernel_regularizer=lambda: regularizers.L2(), bias_regularizer=lambda: regularizers.L1())
regularizer_fixture("bias_l2", "bias_regularizer = l2(0.1)", bias_regularizer=lambda: regularizers.L2(0.1))
regularizer_fixture("activity_l2", "activity_regularizer = l2(0.1)",
                    activity_regularizer=lambda: regularizers.L2(0.1))
regularizer_fixture("all", "kernel_regularizer = l1(0.01), bias_regularizer = l2(0.1), activity_regularizer = "
                    "l1(0.01)", kernel_regularizer=lambda: regularizers.L1(0.01),
                    bias_regularizer=lambda: regularizers.L2(0.1), activity_regularizer=lambda: regularizers.L1(0.01))


# ------------------------------------------------------------------------------------------------------------- networks

ADAM = dict(optimizer="adam(learning_rate = 0.01)", k_optimizer=lambda: Adam(0.01))

fixture("net_no_bias", """
    input x[5]
    dense(6, activation = relu, use_bias = false)
    dense(2, use_bias = false)
    output y
""", sequential((5,), dense(6, activation="relu", use_bias=False), dense(2, use_bias=False)), features(5), real(2),
        "mean_squared_error", **ADAM)

fixture("net_one_batch", """
    input x[3]
    dense(1)
    output y
""", sequential((3,), dense(1)), features(3), real(), "mean_squared_error", "sgd(learning_rate = 0.1)",
        k_optimizer=lambda: SGD(0.1), n=20, batch=64)

fixture("net_batch_one", """
    input x[3]
    dense(4, activation = tanh)
    dense(1)
    output y
""", sequential((3,), dense(4, activation="tanh"), dense(1)), features(3), real(), "mean_squared_error",
        "sgd(learning_rate = 0.02)", k_optimizer=lambda: SGD(0.02), n=11, batch=1)

fixture("net_flatten_rescaling", """
    input image[4, 3, 1]
    rescaling(1 / 255, offset = -0.5)
    flatten
    dense(9, activation = relu)
    dense(4, activation = softmax)
    output digit
""", sequential((4, 3, 1), lambda: layers.Rescaling(1 / 255, offset=-0.5), lambda: layers.Flatten(),
                dense(9, activation="relu"), dense(4, activation="softmax")),
        lambda rng, n: rng.integers(0, 256, (n, 4, 3, 1)).astype("u1"),
        lambda rng, x: classes(4)(rng, x / 255 - 0.5), "sparse_categorical_crossentropy", metrics="[accuracy]", **ADAM)

fixture("net_reshape", """
    input x[12]
    reshape([3, 4])
    dense(5, activation = tanh)
    reshape([-1])
    dense(2)
    output y
""", sequential((12,), lambda: layers.Reshape((3, 4)), dense(5, activation="tanh"), lambda: layers.Reshape((-1,)),
                dense(2)), features(12), real(2), "mean_squared_error", **ADAM)

fixture("net_sequence", """
    input x[5, 3]
    dense(6, activation = gelu)
    dense(2)
    output y
""", sequential((5, 3), dense(6, activation="gelu"), dense(2)), features(5, 3),
        lambda rng, x: real(10)(rng, x).reshape(-1, 5, 2), "mean_squared_error", metrics=BOTH, **ADAM)

fixture("net_sequence_classes", """
    input x[5, 3]
    dense(6, activation = elu)
    dense(3, activation = softmax)
    output y
""", sequential((5, 3), dense(6, activation="elu"), dense(3, activation="softmax")), features(5, 3),
        lambda rng, x: real(15)(rng, x).reshape(-1, 5, 3).argmax(-1).astype("i4"), "sparse_categorical_crossentropy",
        metrics="[accuracy]", **ADAM)

fixture("net_sequence_mean", """
    input x[6, 4]
    h = x -> dense(7, activation = tanh)
    mean(h, axis = 1)
    dense(1, activation = sigmoid)
    output y
""", sequential((6, 4), dense(7, activation="tanh"), lambda: layers.GlobalAveragePooling1D(),
                dense(1, activation="sigmoid")), features(6, 4), binary(), "binary_crossentropy",
        metrics="[accuracy]", **ADAM)

fixture("net_repeat", """
    input x[4]
    repeat 3 { dense(5, activation = tanh) }
    dense(2)
    output y
""", sequential((4,), *[dense(5, activation="tanh")] * 3, dense(2)), features(4), real(2), "mean_squared_error",
        **ADAM)

fixture("net_deep", """
    input x[8]
    for i in 0..6 { dense(16 - 2 * i, activation = if i % 2 == 0 then relu else tanh) }
    dense(3, activation = softmax)
    output y
""", sequential((8,), *[dense(16 - 2 * i, activation=("relu", "tanh")[i % 2]) for i in range(6)],
                dense(3, activation="softmax")), features(8), one_hot(3), "categorical_crossentropy",
        metrics="[accuracy]", n=40, **ADAM)

fixture("net_names", """
    input x[4]
    dense(5, activation = relu, name = "hidden")
    dense(4, activation = relu)
    dense(2, name = "last")
    output y
""", sequential((4,), dense(5, activation="relu", name="hidden"), dense(4, activation="relu"), dense(2, name="last")),
        features(4), real(2), "mean_squared_error", **ADAM)

fixture("net_frozen", """
    input x[4]
    dense(6, activation = tanh, kernel_regularizer = l2(0.01))
    dense(5, activation = tanh, kernel_regularizer = l2(0.01), trainable = false)
    dense(1)
    output y
""", sequential((4,), dense(6, activation="tanh", kernel_regularizer=lambda: regularizers.L2(0.01)),
                dense(5, activation="tanh", kernel_regularizer=lambda: regularizers.L2(0.01), trainable=False),
                dense(1)), features(4), real(), "mean_squared_error", **ADAM)


@functional
def shared():
    x, d = Input((4,)), layers.Dense(4, activation="tanh", name="d")
    return x, layers.Dense(1)(d(d(x)))


fixture("net_shared", """
    input x[4]
    d = dense(4, activation = tanh, name = "d")
    x -> d -> d -> dense(1)
    output y
""", shared, features(4), real(), "mean_squared_error", **ADAM)


@functional
def siamese():
    a, b = Input((3,), name="a"), Input((3,), name="b")
    enc = layers.Dense(5, activation="tanh", name="enc")
    return [a, b], layers.Dense(1, activation="sigmoid")(ops.abs(enc(a) - enc(b)))


fixture("net_two_inputs", """
    input a[3]
    input b[3]
    enc = dense(5, activation = tanh, name = "enc")
    abs((a -> enc) - (b -> enc))
    dense(1, activation = sigmoid)
    output y
""", siamese, lambda rng, n: {"a": features(3)(rng, n), "b": features(3)(rng, n)},
        lambda rng, x: (np.abs(x["a"] - x["b"]).sum(1, keepdims=True) > 3).astype("f4"), "binary_crossentropy",
        metrics="[accuracy]", data='npy({a: "NAME_x_a.npy", b: "NAME_x_b.npy"}, "NAME_y.npy")', **ADAM)


@functional
def add_branches():
    x = Input((5,))
    a, b = layers.Dense(6, activation="relu")(x), layers.Dense(6, activation="tanh")(x)
    return x, layers.Dense(2)(a + b)


fixture("net_add", """
    input x[5]
    a = x -> dense(6, activation = relu)
    b = x -> dense(6, activation = tanh)
    a + b
    dense(2)
    output y
""", add_branches, features(5), real(2), "mean_squared_error", **ADAM)


@functional
def concat_branches():
    x = Input((5,))
    a = layers.Dense(4, activation="sigmoid")(x)
    b = layers.Dense(3, activation="softplus")(x)
    return x, layers.Dense(3, activation="softmax")(ops.concatenate([a, b, x], axis=-1))


fixture("net_concat", """
    input x[5]
    a = x -> dense(4, activation = sigmoid)
    b = x -> dense(3, activation = softplus)
    concat(a, b, x, axis = -1)
    dense(3, activation = softmax)
    output y
""", concat_branches, features(5), classes(3), "sparse_categorical_crossentropy", metrics="[accuracy]", **ADAM)


@functional
def gated():
    x = Input((5,))
    gate = layers.Dense(5, activation="sigmoid")(x)
    h = gate * layers.Dense(5, activation="tanh")(x) + (1 - gate) * x
    return x, layers.Dense(1)(h)


fixture("net_gate", """
    input x[5]
    gate = x -> dense(5, activation = sigmoid)
    h = gate * (x -> dense(5, activation = tanh)) + (1 - gate) * x
    h -> dense(1)
    output y
""", gated, features(5), real(), "mean_squared_error", **ADAM)


@functional
def slices():
    x = Input((6,))
    a, b = layers.Dense(4, activation="relu")(x[:, :3]), layers.Dense(4, activation="relu")(x[:, 3:])
    return x, layers.Dense(1)(a * b)


fixture("net_slices", """
    input x[6]
    a = x[0..3] -> dense(4, activation = relu)
    b = x[3..6] -> dense(4, activation = relu)
    a * b -> dense(1)
    output y
""", slices, features(6), real(), "mean_squared_error", **ADAM)


class Block(layers.Layer):
    """A layer with layers in it, for net_block."""

    def __init__(self, units, first, second, **more):
        super().__init__(**more)
        self.first = layers.Dense(units, activation="relu", name=first)
        self.second = layers.Dense(units, name=second)

    def call(self, x):
        return ops.tanh(x + self.second(self.first(x)))


fixture("net_block", """
    input x[5]
    block(5)
    block(5)
    dense(2)
    output y
""", sequential((5,), lambda: Block(5, "dense", "dense_1", name="block"),
            lambda: Block(5, "dense_2", "dense_3", name="block_1"), dense(2, name="dense_4")), features(5), real(2),
        "mean_squared_error", decls="""\
layer block(x; units) {
    y = x -> dense(units, activation = relu) -> dense(units)
    tanh(x + y)
}

""", **ADAM)


@functional
def two_outputs():
    x = Input((6,))
    h = layers.Dense(8, activation="tanh")(x)
    return x, {"price": layers.Dense(1, name="price")(h), "kind": layers.Dense(3, activation="softmax", name="kind")(h)}


fixture("net_two_outputs", """
    input x[6]
    h = x -> dense(8, activation = tanh)
    price = h -> dense(1, name = "price")
    kind = h -> dense(3, activation = softmax, name = "kind")
    output price
    output kind
""", two_outputs, features(6), lambda rng, x: {"price": real()(rng, x), "kind": classes(3)(rng, x)},
        "{price: mean_squared_error, kind: sparse_categorical_crossentropy}",
        metrics="{price: [mean_absolute_error], kind: [accuracy]}", train="loss_weights = {price: 0.5, kind: 2}",
        k_loss=lambda: {"price": "mean_squared_error", "kind": "sparse_categorical_crossentropy"},
        k_metrics=lambda: {"price": ["mean_absolute_error"], "kind": ["accuracy"]},
        k_compile=lambda: dict(loss_weights={"price": 0.5, "kind": 2.0}),
        data='npy("NAME_x.npy", {price: "NAME_y_price.npy", kind: "NAME_y_kind.npy"})', **ADAM)


# ------------------------------------------------------------------------------------------------------ weights, validation

def fit_fixture(name, y=binary(), units=1, activation="sigmoid", loss="binary_crossentropy", **more):
    fixture("fit_" + name, f"""
    input x[5]
    dense(6, activation = tanh)
    dense({units}, activation = {activation})
    output y
""", sequential((5,), dense(6, activation="tanh"), dense(units, activation=activation)), features(5), y, loss,
            "sgd(learning_rate = 0.2)", k_optimizer=lambda: SGD(0.2), **{"metrics": "[accuracy]", **more})


def sample_weights(rng, n):
    return {"w": rng.uniform(0, 2, n).astype("f4")}


def held_out(rng, n):
    x = features(5)(rng, 13)
    return {"vx": x, "vy": binary()(rng, x)}


fit_fixture("class_weight", train="class_weight = {0: 0.5, 1: 2.5}",
            k_fit=lambda e: dict(class_weight={0: 0.5, 1: 2.5}))
fit_fixture("class_weight_sparse", classes(3), 3, "softmax", "sparse_categorical_crossentropy",
            train="class_weight = {0: 1, 1: 0.3, 2: 3}", k_fit=lambda e: dict(class_weight={0: 1.0, 1: 0.3, 2: 3.0}))
fit_fixture("class_weight_one_hot", one_hot(3), 3, "softmax", "categorical_crossentropy",
            train="class_weight = {0: 1, 1: 0.3, 2: 3}", k_fit=lambda e: dict(class_weight={0: 1.0, 1: 0.3, 2: 3.0}))
fit_fixture("sample_weight", data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', extra=sample_weights,
            k_fit=lambda e: dict(sample_weight=e["w"]))
fit_fixture("weighted_metrics", data='npy("NAME_x.npy", "NAME_y.npy", sample_weight = "NAME_w.npy")',
            extra=sample_weights, k_fit=lambda e: dict(sample_weight=e["w"]), metrics="[mean_absolute_error]",
            train="weighted_metrics = [accuracy]", k_compile=lambda: dict(weighted_metrics=["accuracy"]))
fit_fixture("mean_with_sample_weight", loss='binary_crossentropy(reduction = "mean_with_sample_weight")',
            k_loss=lambda: losses.BinaryCrossentropy(reduction="mean_with_sample_weight"),
            data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', extra=sample_weights,
            k_fit=lambda e: dict(sample_weight=e["w"]))
fit_fixture("validation_split", n=40, train="validation_split = 0.2", k_fit=lambda e: dict(validation_split=0.2))
fit_fixture("validation_split_class_weight", n=40, train="class_weight = {0: 0.5, 1: 2.5}\nvalidation_split = 0.3",
            k_fit=lambda e: dict(class_weight={0: 0.5, 1: 2.5}, validation_split=0.3))
fit_fixture("validation_data", train='validation_data = npy("NAME_vx.npy", "NAME_vy.npy")', extra=held_out,
            k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"])))
fit_fixture("validation_batch_size", train='validation_data = npy("NAME_vx.npy", "NAME_vy.npy")\n'
            "validation_batch_size = 5\nvalidation_freq = 2", extra=held_out,
            k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"]), validation_batch_size=5, validation_freq=2))


# ------------------------------------------------------------------------------------- the rest of Keras' functions

A = keras.activations
for nn_name, k_function in {
    "relu6": A.relu6, "selu": A.selu, "swish": A.silu, "celu(alpha = 0.7)": lambda x: A.celu(x, alpha=0.7), "hard_sigmoid": A.hard_sigmoid,
    "hard_silu": A.hard_silu, "log_sigmoid": A.log_sigmoid, "hard_tanh": A.hard_tanh, "tanh_shrink": A.tanh_shrink,
    "soft_shrink": A.soft_shrink, "hard_shrink": A.hard_shrink, "softsign": A.softsign, "mish": A.mish,
"squareplus": A.squareplus, "sparse_plus": A.sparse_plus, "sparse_sigmoid": A.sparse_sigmoid, "sparsemax": A.sparsemax,
    "threshold(0.1, 0.2)": lambda x: A.threshold(x, 0.1, 0.2),
    "relu(negative_slope = 0.1, max_value = 1, threshold = 0.1)":
        lambda x: A.relu(x, negative_slope=0.1, max_value=1.0, threshold=0.1),
}.items():
    short = "relu_arguments" if nn_name.startswith("relu(") else nn_name.split("(")[0]
    activation_fixture(short, nn_name, k_function)

for nn_name, k_function in {"exponential": A.exponential, "log_softmax": A.log_softmax}.items():
    fixture("act_" + nn_name, f"""
    input x[5]
    dense(6, activation = tanh)
    dense(4, activation = {nn_name})
    dense(2)
    output y
""", sequential((5,), dense(6, activation="tanh"), dense(4, activation=k_function), dense(2)), features(5), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.01)", k_optimizer=lambda: SGD(0.01))

fixture("act_glu", """
    input x[5]
    dense(8)
    glu
    dense(2)
    output y
""", sequential((5,), dense(8), lambda: layers.Lambda(A.glu), dense(2)), features(5), real(2), "mean_squared_error",
        "sgd(learning_rate = 0.05)", k_optimizer=lambda: SGD(0.05))


def positive(k=1):
    return lambda rng, x: np.abs(real(k)(rng, x)) + np.float32(0.1)


def distribution(k):
    def make(rng, x):
        y = np.exp(real(k)(rng, x))
        return (y / y.sum(1, keepdims=True)).astype("f4")
    return make


NONE = dict(metrics="[]")
fixture("loss_mape", """
    input x[6]
    dense(7, activation = tanh)
    dense(2, activation = softplus)
    output y
""", sequential((6,), dense(7, activation="tanh"), dense(2, activation="softplus")), features(6), positive(2),
        "mean_absolute_percentage_error", "sgd(learning_rate = 0.001)", k_optimizer=lambda: SGD(0.001))
loss_fixture("msle", "mean_squared_logarithmic_error", None, positive(2), 2, "softplus", **NONE)
loss_fixture("cosine_similarity", "cosine_similarity", None, real(3), 3, **NONE)
loss_fixture("huber", "huber", None, real(2), 2, **NONE)
loss_fixture("huber_delta", "huber(delta = 0.3)", lambda: losses.Huber(delta=0.3), real(2), 2, **NONE)
loss_fixture("log_cosh", "log_cosh", lambda: losses.LogCosh(), real(2), 2, **NONE)
loss_fixture("hinge", "hinge", None, binary(2), 2, "tanh", **NONE)
loss_fixture("hinge_signs", "hinge", None, lambda rng, x: 2 * binary(2)(rng, x) - 1, 2, "tanh", **NONE)
loss_fixture("squared_hinge", "squared_hinge", None, binary(2), 2, "tanh", **NONE)
loss_fixture("categorical_hinge", "categorical_hinge", None, one_hot(3), 3, **NONE)
loss_fixture("kl_divergence", "kl_divergence", lambda: losses.KLDivergence(), distribution(3), 3, "softmax", **NONE)
loss_fixture("poisson", "poisson", None, positive(2), 2, "softplus", **NONE)
loss_fixture("binary_focal", "binary_focal_crossentropy", None, binary(2), 2, "sigmoid", **NONE)
loss_fixture("binary_focal_arguments", "binary_focal_crossentropy(apply_class_balancing = true, alpha = 0.4, gamma = 1.5, "
             "from_logits = true, label_smoothing = 0.1)",
             lambda: losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.4, gamma=1.5, from_logits=True,
                                                    label_smoothing=0.1), binary(2), 2, **NONE)
loss_fixture("categorical_focal", "categorical_focal_crossentropy", None, one_hot(3), 3, "softmax", **NONE)
loss_fixture("categorical_focal_arguments", "categorical_focal_crossentropy(alpha = [0.2, 0.3, 0.5], gamma = 1, "
             "from_logits = true, label_smoothing = 0.1)",
             lambda: losses.CategoricalFocalCrossentropy(alpha=[0.2, 0.3, 0.5], gamma=1.0, from_logits=True,
                                                         label_smoothing=0.1), one_hot(3), 3, **NONE)
loss_fixture("gce", "categorical_generalized_cross_entropy(q = 0.7)",
             lambda: losses.CategoricalGeneralizedCrossEntropy(q=0.7), classes(4), 4, "softmax", **NONE)
loss_fixture("dice", "dice(axis = -1)", lambda: losses.Dice(axis=-1), binary(4), 4, "sigmoid", **NONE)
loss_fixture("tversky", "tversky(alpha = 0.3, beta = 0.7, axis = -1)", lambda: losses.Tversky(alpha=0.3, beta=0.7, axis=-1),
             binary(4), 4, "sigmoid", **NONE)

optimizer_fixture("rmsprop", "rmsprop", lambda: optimizers.RMSprop())
optimizer_fixture("rmsprop_arguments", "rmsprop(learning_rate = 0.01, rho = 0.8, momentum = 0.5, centered = true)",
                  lambda: optimizers.RMSprop(0.01, rho=0.8, momentum=0.5, centered=True))
optimizer_fixture("adam_amsgrad", "adam(learning_rate = 0.01, amsgrad = true)", lambda: Adam(0.01, amsgrad=True))
optimizer_fixture("adamw", "adamw(learning_rate = 0.01)", lambda: optimizers.AdamW(0.01))
optimizer_fixture("adamw_arguments", "adamw(learning_rate = 0.01, weight_decay = 0.1, amsgrad = true)",
                  lambda: optimizers.AdamW(0.01, weight_decay=0.1, amsgrad=True))
optimizer_fixture("adadelta", "adadelta(learning_rate = 1)", lambda: optimizers.Adadelta(1.0))
optimizer_fixture("adagrad", "adagrad(learning_rate = 0.1)", lambda: optimizers.Adagrad(0.1))
optimizer_fixture("adamax", "adamax(learning_rate = 0.01)", lambda: optimizers.Adamax(0.01))
optimizer_fixture("nadam", "nadam(learning_rate = 0.01)", lambda: optimizers.Nadam(0.01))
optimizer_fixture("ftrl", "ftrl(learning_rate = 0.1)", lambda: optimizers.Ftrl(0.1))
optimizer_fixture("ftrl_arguments", "ftrl(learning_rate = 0.1, learning_rate_power = -0.4, l1_regularization_strength = 0.01, "
                  "l2_regularization_strength = 0.02, l2_shrinkage_regularization_strength = 0.03, beta = 0.1)",
                  lambda: optimizers.Ftrl(0.1, learning_rate_power=-0.4, l1_regularization_strength=0.01,
                                          l2_regularization_strength=0.02, l2_shrinkage_regularization_strength=0.03, beta=0.1))
optimizer_fixture("lion", "lion(learning_rate = 0.003)", lambda: optimizers.Lion(0.003))
optimizer_fixture("lamb", "lamb(learning_rate = 0.01)", lambda: optimizers.Lamb(0.01))

S = optimizers.schedules
for short, nn_name, k_schedule in [
    ("exponential", "exponential_decay(0.5, 5, 0.8)", lambda: S.ExponentialDecay(0.5, 5, 0.8)),
    ("exponential_stairs", "exponential_decay(0.5, 5, 0.8, staircase = true)",
     lambda: S.ExponentialDecay(0.5, 5, 0.8, staircase=True)),
    ("inverse_time", "inverse_time_decay(0.5, 4, 0.5)", lambda: S.InverseTimeDecay(0.5, 4, 0.5)),
    ("polynomial", "polynomial_decay(0.5, 12, end_learning_rate = 0.05, power = 2)",
     lambda: S.PolynomialDecay(0.5, 12, end_learning_rate=0.05, power=2.0)),
    ("polynomial_cycle", "polynomial_decay(0.5, 6, end_learning_rate = 0.05, cycle = true)",
     lambda: S.PolynomialDecay(0.5, 6, end_learning_rate=0.05, cycle=True)),
    ("piecewise", "piecewise_constant_decay([3, 9], [0.5, 0.2, 0.1])", lambda: S.PiecewiseConstantDecay([3, 9], [0.5, 0.2, 0.1])),
    ("cosine", "cosine_decay(0.5, 14, alpha = 0.1)", lambda: S.CosineDecay(0.5, 14, alpha=0.1)),
    ("cosine_warmup", "cosine_decay(0.05, 10, warmup_target = 0.5, warmup_steps = 4)",
     lambda: S.CosineDecay(0.05, 10, warmup_target=0.5, warmup_steps=4)),
]:
    optimizer_fixture("schedule_" + short, f"sgd(learning_rate = {nn_name})", lambda k=k_schedule: SGD(k()))

C = keras.constraints
for short, nn_name, k_constraint in [
    ("max_norm", "max_norm(0.8)", lambda: C.MaxNorm(0.8)), ("non_neg", "non_neg", lambda: C.NonNeg()),
    ("unit_norm", "unit_norm", lambda: C.UnitNorm()), ("unit_norm_axis", "unit_norm(axis = 1)", lambda: C.UnitNorm(axis=1)),
    ("min_max_norm", "min_max_norm(min_value = 0.5, max_value = 0.9, rate = 0.7)", lambda: C.MinMaxNorm(0.5, 0.9, rate=0.7)),
]:
    fixture("constraint_" + short, f"""
    input x[4]
    dense(6, activation = tanh, kernel_constraint = {nn_name})
    dense(1)
    output y
""", sequential((4,), lambda k=k_constraint: layers.Dense(6, activation="tanh", kernel_constraint=k()), dense(1)), features(4),
            real(), "mean_squared_error", "sgd(learning_rate = 0.1)", k_optimizer=lambda: SGD(0.1))

M = keras.metrics
fixture("metrics_binary", """
    input x[6]
    dense(3, activation = sigmoid)
    output y
""", sequential((6,), dense(3, activation="sigmoid")), features(6), binary(3), "binary_crossentropy", "sgd(learning_rate = 0.3)",
        "[precision, recall, true_positives, true_negatives, false_positives, false_negatives, root_mean_squared_error, "
        "binary_accuracy]", k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: [M.Precision(name="precision"), M.Recall(name="recall"), M.TruePositives(name="true_positives"),
                           M.TrueNegatives(name="true_negatives"), M.FalsePositives(name="false_positives"),
                           M.FalseNegatives(name="false_negatives"),
                           M.RootMeanSquaredError(name="root_mean_squared_error"), "binary_accuracy"])
fixture("metrics_classes", """
    input x[6]
    dense(8, activation = softmax)
    output y
""", sequential((6,), dense(8, activation="softmax")), features(6), classes(8), "sparse_categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[sparse_categorical_accuracy, sparse_top_k_categorical_accuracy(k = 3)]",
        k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["sparse_categorical_accuracy",
                           M.SparseTopKCategoricalAccuracy(k=3, name="sparse_top_k_categorical_accuracy")])
fixture("metrics_one_hot", """
    input x[6]
    dense(8, activation = softmax)
    output y
""", sequential((6,), dense(8, activation="softmax")), features(6), one_hot(8), "categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[categorical_accuracy, top_k_categorical_accuracy(k = 2), categorical_hinge, "
        "kl_divergence]", k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["categorical_accuracy", M.TopKCategoricalAccuracy(k=2, name="top_k_categorical_accuracy"),
                           "categorical_hinge", M.KLDivergence(name="kl_divergence")])


def metric_fixture(name, nn, k, y, units=1, activation="sigmoid", loss="binary_crossentropy", weighted=True,
                   x=features(6), **more):
    """The metrics of a small network, and of another one in weighted_metrics; k makes Keras' list of them."""
    act = f", activation = {activation}" if activation else ""
    model = f"""
    input x[6]
    dense(7, activation = tanh)
    dense({units}{act})
    output y
"""
    made = sequential((6,), dense(7, activation="tanh"), dense(units, activation=activation))
    common = {**dict(k_optimizer=lambda: SGD(0.3), n=37, epochs=3), **more}
    k = k or list    # with by_hand
    fixture("metrics_" + name, model, made, x, y, loss, "sgd(learning_rate = 0.3)", nn, k_metrics=k, **common)
    if weighted:
        compiled = common.pop("k_compile", dict)
        common.update(data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', extra=sample_weights,
                      k_fit=lambda e: dict(sample_weight=e["w"]), train=f"weighted_metrics = {nn}",
                      k_compile=lambda: dict(weighted_metrics=k(), **compiled()))
        fixture(f"metrics_{name}_weighted", model, made, x, y, loss, "sgd(learning_rate = 0.3)", **common)


metric_fixture("confusion", "[precision, precision(thresholds = 0.3), precision(top_k = 2), precision(class_id = 1), "
               "precision(thresholds = 0.4, top_k = 2), recall, recall(thresholds = [0.6]), "
               "recall(top_k = 1, class_id = 2), true_positives(thresholds = 0.3), true_negatives(0.4), "
               "false_positives(thresholds = [0.7]), false_negatives(thresholds = 0.2), binary_accuracy(threshold = 0.4)]",
               lambda: [M.Precision(), M.Precision(thresholds=0.3), M.Precision(top_k=2), M.Precision(class_id=1),
                        M.Precision(thresholds=0.4, top_k=2), M.Recall(), M.Recall(thresholds=[0.6]),
                        M.Recall(top_k=1, class_id=2), M.TruePositives(thresholds=0.3), M.TrueNegatives(0.4),
                        M.FalsePositives(thresholds=[0.7]), M.FalseNegatives(thresholds=0.2),
                        M.BinaryAccuracy(threshold=0.4)], binary(3), 3)
metric_fixture("ties", "[top_k_categorical_accuracy(k = 2), precision(top_k = 2), recall(top_k = 1), "
               'categorical_accuracy, f1_score("macro")]',
               lambda: [M.TopKCategoricalAccuracy(k=2), M.Precision(top_k=2), M.Recall(top_k=1),
                        M.CategoricalAccuracy(), M.F1Score("macro")], one_hot(4), 4, "relu", "mean_squared_error")
metric_fixture("auc", '[auc, auc(curve = "PR"), auc(curve = "PRGAIN"), auc(summation_method = "minoring"), '
               'auc(summation_method = "majoring"), auc(curve = "PR", summation_method = "minoring"), '
               'auc(curve = "PR", summation_method = "majoring"), '
               "auc(num_thresholds = 7), auc(thresholds = [0.1, 0.45, 0.8]), auc(thresholds = [0.25, 0.5, 0.75])]",
               lambda: [M.AUC(), M.AUC(curve="PR"), M.AUC(curve="PRGAIN"), M.AUC(summation_method="minoring"),
                        M.AUC(summation_method="majoring"), M.AUC(curve="PR", summation_method="minoring"),
                        M.AUC(curve="PR", summation_method="majoring"), M.AUC(num_thresholds=7),
                        M.AUC(thresholds=[0.1, 0.45, 0.8]), M.AUC(thresholds=[0.25, 0.5, 0.75])], binary())
metric_fixture("auc_labels", '[auc, auc(multi_label = true, num_labels = 3), auc(curve = "PR", multi_label = true, '
               "label_weights = [1, 3, 0.5]), auc(label_weights = [1, 0.2, 2])]",
               lambda: [M.AUC(), M.AUC(multi_label=True, num_labels=3),
                        M.AUC(curve="PR", multi_label=True, label_weights=[1.0, 3.0, 0.5]),
                        M.AUC(label_weights=[1.0, 0.2, 2.0])], binary(3), 3)
metric_fixture("logits", "[auc(from_logits = true), binary_crossentropy(from_logits = true, label_smoothing = 0.1), "
               "binary_accuracy(threshold = 0)]",
               lambda: [M.AUC(from_logits=True), M.BinaryCrossentropy(from_logits=True, label_smoothing=0.1),
                        M.BinaryAccuracy(threshold=0)], binary(2), 2, None, "binary_crossentropy(from_logits = true)",
               k_loss=lambda: losses.BinaryCrossentropy(from_logits=True))
metric_fixture("rates", "[sensitivity_at_specificity(0.6), specificity_at_sensitivity(0.7), precision_at_recall(0.8), "
               "recall_at_precision(0.6), sensitivity_at_specificity(0.5, num_thresholds = 13), "
               "specificity_at_sensitivity(0.5, num_thresholds = 1), precision_at_recall(recall = 0.5, class_id = 1), "
               "recall_at_precision(precision = 0.7, num_thresholds = 2)]",
               lambda: [M.SensitivityAtSpecificity(0.6), M.SpecificityAtSensitivity(0.7), M.PrecisionAtRecall(0.8),
                        M.RecallAtPrecision(0.6), M.SensitivityAtSpecificity(0.5, num_thresholds=13),
                        M.SpecificityAtSensitivity(0.5, num_thresholds=1), M.PrecisionAtRecall(0.5, class_id=1),
                        M.RecallAtPrecision(0.7, num_thresholds=2)], binary(2), 2)
metric_fixture("f_score", '[f1_score(average = "micro"), f1_score("macro"), f1_score("weighted", threshold = 0.3), '
               'fbeta_score("micro", 0.5), fbeta_score(average = "macro", beta = 2, threshold = 0.25), '
               'fbeta_score(average = "weighted", beta = 2)]',
               lambda: [M.F1Score("micro"), M.F1Score("macro", name="f1_score_1"),
                        M.F1Score("weighted", threshold=0.3, name="f1_score_2"), M.FBetaScore("micro", 0.5),
                        M.FBetaScore("macro", 2.0, 0.25, name="fbeta_score_1"),
                        M.FBetaScore("weighted", 2.0, name="fbeta_score_2")],
               one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("binary_column", "[f1_score(threshold = 0.4), fbeta_score(beta = 2, threshold = 0.5), binary_iou, "
               "binary_iou([1], threshold = 0.3), mean_iou(2), auc, binary_crossentropy, bce]",
               lambda: [M.F1Score(threshold=0.4), M.FBetaScore(beta=2.0, threshold=0.5), M.BinaryIoU(),
                        M.BinaryIoU([1], threshold=0.3), M.MeanIoU(2), M.AUC(), M.BinaryCrossentropy(), "bce"],
               binary())
metric_fixture("iou", "[mean_iou(3, sparse_y_pred = false), iou(3, [0, 2], sparse_y_pred = false), "
               "mean_iou(num_classes = 3, ignore_class = 1, sparse_y_pred = false), "
               "mean_iou(2, sparse_y_pred = false)]",
               lambda: [M.MeanIoU(3, sparse_y_pred=False), M.IoU(3, [0, 2], sparse_y_pred=False),
                        M.MeanIoU(3, ignore_class=1, sparse_y_pred=False), M.MeanIoU(2, sparse_y_pred=False)],
               classes(3), 3, "softmax", "sparse_categorical_crossentropy")
metric_fixture("one_hot_iou", "[one_hot_iou(4, [0, 2]), one_hot_mean_iou(4), "
               "one_hot_mean_iou(num_classes = 4, ignore_class = 2), "
               "mean_iou(4, sparse_y_true = false, sparse_y_pred = false)]",
               lambda: [M.OneHotIoU(4, [0, 2]), M.OneHotMeanIoU(4), M.OneHotMeanIoU(4, ignore_class=2),
                        M.MeanIoU(4, sparse_y_true=False, sparse_y_pred=False)],
               one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("one_hot_losses", "[categorical_crossentropy, categorical_crossentropy(label_smoothing = 0.1), "
               "kl_divergence, kld, poisson, categorical_hinge, top_k_categorical_accuracy(k = 3), "
               "categorical_accuracy, acc]",
               lambda: [M.CategoricalCrossentropy(), M.CategoricalCrossentropy(label_smoothing=0.1,
                                                                               name="categorical_crossentropy_1"),
                        M.KLDivergence(), M.KLDivergence(name="kld"), M.Poisson(), M.CategoricalHinge(), M.TopKCategoricalAccuracy(k=3),
                        M.CategoricalAccuracy(), "acc"], one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("sparse_losses", "[sparse_categorical_crossentropy, sparse_categorical_crossentropy(ignore_class = 1), "
               'sparse_categorical_accuracy, sparse_top_k_categorical_accuracy(k = 2), "acc"]',
               lambda: [M.SparseCategoricalCrossentropy(),
                        M.SparseCategoricalCrossentropy(ignore_class=1, name="sparse_categorical_crossentropy_1"),
                        M.SparseCategoricalAccuracy(), M.SparseTopKCategoricalAccuracy(k=2), "acc"],
               classes(4), 4, "softmax", "sparse_categorical_crossentropy")
metric_fixture("sparse_logits", "[sparse_categorical_crossentropy(from_logits = true), "
               "sparse_top_k_categorical_accuracy(k = 2)]",
               lambda: [M.SparseCategoricalCrossentropy(from_logits=True), M.SparseTopKCategoricalAccuracy(k=2)],
               classes(4), 4, None, "sparse_categorical_crossentropy(from_logits = true)",
               k_loss=lambda: losses.SparseCategoricalCrossentropy(from_logits=True))
metric_fixture("sorted_ids", "[sparse_top_k_categorical_accuracy(k = 2, from_sorted_ids = true)]",
               lambda: [M.SparseTopKCategoricalAccuracy(k=2, from_sorted_ids=True)], classes(2), 3, "hard_sigmoid",
               "sparse_categorical_crossentropy", x=features(6, scale=9))
metric_fixture("regression", '[r2_score, r2_score(class_aggregation = "variance_weighted_average"), '
               "root_mean_squared_error, cosine_similarity, pearson_correlation, concordance_correlation, "
               "log_cosh_error, mean_squared_error, mean_absolute_error]",
               lambda: [M.R2Score(), M.R2Score("variance_weighted_average", name="r2_score_1"),
                        M.RootMeanSquaredError(), M.CosineSimilarity(), M.PearsonCorrelation(), M.ConcordanceCorrelation(), M.LogCoshError(),
                        M.MeanSquaredError(), M.MeanAbsoluteError()], real(4), 4, None, "mean_squared_error")
metric_fixture("r2_adjusted", "[r2_score(num_regressors = 2), r2_score(class_aggregation = none), "
               "r2_score(num_regressors = 40)]", None, real(), 1, None, "mean_squared_error",
               by_hand=lambda: [M.R2Score(num_regressors=2), M.R2Score(None, name="r2_score_1"),
                                M.R2Score(num_regressors=40, name="r2_score_2")])
metric_fixture("auc_label_thresholds", "[auc(multi_label = true, thresholds = [0.3, 0.6])]", None, binary(3), 3,
               by_hand=lambda: [M.AUC(multi_label=True, thresholds=[0.3, 0.6])])
metric_fixture("strings", '[mse, mae, mape, msle, "mean_squared_error", "cosine_similarity", "log_cosh_error", '
               '"hinge", "squared_hinge", "poisson", "root_mean_squared_error", "r2_score", "pearson_correlation"]',
               lambda: ["mse", "mae", "mape", "msle", "mean_squared_error", "cosine_similarity", "log_cosh_error",
                        "hinge", "squared_hinge", "poisson", "root_mean_squared_error", "r2_score", "pearson_correlation"],
               positive(3), 3, "softplus", "mean_absolute_error")
metric_fixture("over_the_batch", "[pearson_correlation(axis = 0), concordance_correlation(axis = 0), "
               "cosine_similarity(axis = 1)]",
               lambda: [M.PearsonCorrelation(axis=0), M.ConcordanceCorrelation(axis=0), M.CosineSimilarity(axis=1)],
               real(2), 2, None, "mean_squared_error", weighted=False)
metric_fixture("names", "[accuracy, precision, mean_squared_error]",
               lambda: ["accuracy", "precision", "mean_squared_error"], binary(), weighted=False, extra=sample_weights,
               data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', k_fit=lambda e: dict(sample_weight=e["w"]),
               train="weighted_metrics = [accuracy, precision, auc, accuracy]",
               k_compile=lambda: dict(weighted_metrics=["accuracy", "precision", "auc", "accuracy"]))
fixture("metrics_sequence", """
    input x[5, 3]
    dense(6, activation = tanh)
    dense(4, activation = softmax)
    output y
""", sequential((5, 3), dense(6, activation="tanh"), dense(4, activation="softmax")), features(5, 3),
        lambda rng, x: np.eye(4, dtype="f4")[real(20)(rng, x).reshape(-1, 5, 4).argmax(-1)], "categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[accuracy, top_k_categorical_accuracy(k = 2), precision(top_k = 1), "
        "recall(thresholds = 0.3), auc, root_mean_squared_error, cosine_similarity, one_hot_mean_iou(4), "
        "sensitivity_at_specificity(0.5)]",
        k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["accuracy", M.TopKCategoricalAccuracy(k=2), M.Precision(top_k=1), M.Recall(thresholds=0.3),
                           M.AUC(), M.RootMeanSquaredError(), M.CosineSimilarity(), M.OneHotMeanIoU(4),
                           M.SensitivityAtSpecificity(0.5)])


# ------------------------------------------------------------------------------- all of fit: steps, callbacks, weights

fit_fixture("steps_per_epoch", n=37, train="steps_per_epoch = 2", k_fit=lambda e: dict(steps_per_epoch=2), epochs=7)
fit_fixture("validation_steps", train='validation_data = npy("NAME_vx.npy", "NAME_vy.npy")\nvalidation_steps = 1',
            extra=held_out, k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"]), validation_steps=1))
fit_fixture("sample_weight_entry", train='sample_weight = npy("NAME_w.npy")', extra=sample_weights,
            k_fit=lambda e: dict(sample_weight=e["w"]))
fit_fixture("reduction_mean", loss='binary_crossentropy(reduction = "mean")',
            k_loss=lambda: losses.BinaryCrossentropy(reduction="mean"))
fit_fixture("initial_epoch", train="initial_epoch = 2", k_fit=lambda e: dict(initial_epoch=2), epochs=5)

CB = keras.callbacks
VALIDATED = dict(extra=held_out, epochs=12)


def callback_fixture(name, nn, k, **more):
    fit_fixture("callback_" + name, train=f'callbacks = {nn}\nvalidation_data = npy("NAME_vx.npy", "NAME_vy.npy")',
                k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"]), callbacks=k()), **{**VALIDATED, **more})


callback_fixture("early_stopping", "[early_stopping(patience = 2, min_delta = 0.03)]",
                 lambda: [CB.EarlyStopping(patience=2, min_delta=0.03)])
callback_fixture("early_stopping_restore", '[early_stopping(monitor = "val_accuracy", patience = 2, '
                 "restore_best_weights = true, start_from_epoch = 1)]",
                 lambda: [CB.EarlyStopping(monitor="val_accuracy", patience=2, restore_best_weights=True,
                                           start_from_epoch=1)])
callback_fixture("early_stopping_baseline", '[early_stopping(monitor = "loss", patience = 3, baseline = 0.1)]',
                 lambda: [CB.EarlyStopping(monitor="loss", patience=3, baseline=0.1)])
callback_fixture("reduce_lr", "[reduce_lr_on_plateau(factor = 0.5, patience = 1, min_delta = 0.05, min_lr = 0.02)]",
                 lambda: [CB.ReduceLROnPlateau(factor=0.5, patience=1, min_delta=0.05, min_lr=0.02)])
callback_fixture("reduce_lr_cooldown", '[reduce_lr_on_plateau(monitor = "accuracy", factor = 0.5, patience = 1, '
                 "min_delta = 0.2, cooldown = 2)]",
                 lambda: [CB.ReduceLROnPlateau(monitor="accuracy", factor=0.5, patience=1, min_delta=0.2, cooldown=2)])
callback_fixture("scheduler", "[learning_rate_scheduler(halve)]",
                 lambda: [CB.LearningRateScheduler(lambda epoch, lr: lr if epoch < 3 else lr * 0.5)],
                 decls="fn halve(epoch, lr) = if epoch < 3 then lr else lr * 0.5\n\n")
callback_fixture("two", "[reduce_lr_on_plateau(patience = 1, min_delta = 0.05), early_stopping(patience = 3, "
                 "min_delta = 0.05, restore_best_weights = true)]",
                 lambda: [CB.ReduceLROnPlateau(patience=1, min_delta=0.05),
                          CB.EarlyStopping(patience=3, min_delta=0.05, restore_best_weights=True)])


# ------------------------------------------------------------------------ layers with weights or states of their own

def layer_fixture(name, nn, k, shape=(5,), x=None, targets=2, **more):
    fixture("layer_" + name, f"""
    input x[{", ".join(map(str, shape))}]
    dense(6, activation = tanh)
    {nn}
    flatten
    dense({targets})
    output y
""", sequential(shape, dense(6, activation="tanh"), k, lambda: layers.Flatten(), dense(targets)), x or features(*shape),
            real(targets), "mean_squared_error", "sgd(learning_rate = 0.05)", k_optimizer=lambda: SGD(0.05), **more)


layer_fixture("prelu", "prelu", lambda: layers.PReLU())
layer_fixture("prelu_arguments", "prelu(alpha_regularizer = l2(0.1), alpha_constraint = non_neg, shared_axes = [1])",
              lambda: layers.PReLU(alpha_regularizer=regularizers.L2(0.1), alpha_constraint="non_neg", shared_axes=[1]),
              (3, 4))
layer_fixture("relu_arguments", "relu(negative_slope = 0.1, max_value = 0.5, threshold = 0.1)",
              lambda: layers.ReLU(max_value=0.5, negative_slope=0.1, threshold=0.1))
layer_fixture("softmax_axis", "softmax(axis = 1)", lambda: layers.Softmax(axis=1), (3, 4))
layer_fixture("activation", 'activation("selu")', lambda: layers.Activation("selu"))
layer_fixture("activity_regularization", "activity_regularization(l1 = 0.01, l2 = 0.02)",
              lambda: layers.ActivityRegularization(l1=0.01, l2=0.02))
layer_fixture("normalization_given", "normalization(mean = 0.3, variance = 2)",
              lambda: layers.Normalization(mean=0.3, variance=2.0))
layer_fixture("normalization_list", "normalization(mean = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], variance = [1, 2, 3, 4, 5, 6])",
              lambda: layers.Normalization(mean=[0.1, 0.2, 0.3, 0.4, 0.5, 0.6], variance=[1., 2., 3., 4., 5., 6.]))
layer_fixture("normalization_invert", "normalization(mean = 0.3, variance = 2, invert = true)",
              lambda: layers.Normalization(mean=0.3, variance=2.0, invert=True))


def normalized(*axis):
    return lambda: keras.Sequential([Input((3, 4)), layers.Normalization(*axis), layers.Flatten(), layers.Dense(2)])


for short, axis in [("last", ()), ("first", (1,)), ("none", (None,)), ("two", ((1, 2),))]:
    written = {(): "", (1,): "(axis = 1)", (None,): "(axis = none)", ((1, 2),): "(axis = [1, 2])"}[axis]
    fixture("layer_normalization_" + short, f"""
    input x[3, 4]
    normalization{written}
    flatten
    dense(2)
    output y
""", normalized(*axis), features(3, 4, scale=3.0), real(2), "mean_squared_error", "sgd(learning_rate = 0.05)",
            k_optimizer=lambda: SGD(0.05), adapt=lambda model, x: model.layers[0].adapt(x))

# Normalization: short name, arguments in nn and in Keras, the layer's class, the input's shape.
BN, LN, GN = layers.BatchNormalization, layers.LayerNormalization, layers.GroupNormalization
for short, written, k, shape in [
    ("batch_normalization", "batch_normalization", BN, (5,)),
    ("batch_normalization_image", "batch_normalization(momentum = 0.6, epsilon = 0.01)",
     lambda: BN(momentum=0.6, epsilon=0.01), (2, 3, 4)),
    ("batch_normalization_axis", "batch_normalization(axis = 1, momentum = 0.7)", lambda: BN(axis=1, momentum=0.7), (3, 4)),
    ("batch_normalization_plain", "batch_normalization(center = false, scale = false, momentum = 0.5)",
     lambda: BN(center=False, scale=False, momentum=0.5), (5,)),
    ("batch_normalization_penalties", "batch_normalization(beta_regularizer = l2(0.1), gamma_regularizer = l1(0.02), "
     "beta_constraint = non_neg, gamma_constraint = unit_norm)",
     lambda: BN(beta_regularizer=regularizers.L2(0.1), gamma_regularizer=regularizers.L1(0.02),
                beta_constraint="non_neg", gamma_constraint="unit_norm"), (5,)),
    ("batch_normalization_frozen", "batch_normalization(trainable = false)", lambda: BN(trainable=False), (5,)),
    ("layer_normalization", "layer_normalization", LN, (5,)),
    ("layer_normalization_axes", "layer_normalization(axis = [3, 1], epsilon = 0.1)",
     lambda: LN(axis=[3, 1], epsilon=0.1), (3, 2, 4)),
    ("layer_normalization_first", "layer_normalization(axis = 1, center = false)", lambda: LN(axis=1, center=False), (3, 4)),
    ("layer_normalization_plain", "layer_normalization(center = false, scale = false)",
     lambda: LN(center=False, scale=False), (5,)),
    ("layer_normalization_penalties", "layer_normalization(beta_regularizer = l2(0.1), gamma_regularizer = l1(0.02), "
     "beta_constraint = non_neg, gamma_constraint = max_norm(0.5))",
     lambda: LN(beta_regularizer=regularizers.L2(0.1), gamma_regularizer=regularizers.L1(0.02), beta_constraint="non_neg",
                gamma_constraint=keras.constraints.MaxNorm(0.5)), (5,)),
    ("group_normalization", "group_normalization(groups = 3)", lambda: GN(groups=3), (2, 3, 4)),
    ("group_normalization_axis", "group_normalization(groups = 2, axis = 1, epsilon = 0.1, scale = false)",
     lambda: GN(groups=2, axis=1, epsilon=0.1, scale=False), (4, 3)),
    ("group_normalization_instance", "group_normalization(groups = -1, center = false)",
     lambda: GN(groups=-1, center=False), (3, 4)),
    ("group_normalization_each", "group_normalization(groups = -1, axis = 1)", lambda: GN(groups=-1, axis=1), (5, 4)),
    ("group_normalization_one", "group_normalization(1)", lambda: GN(1), (5,)),
    ("rms_normalization", "rms_normalization", layers.RMSNormalization, (5,)),
    ("rms_normalization_axes", "rms_normalization(axis = [1, 2], epsilon = 0.1)",
     lambda: layers.RMSNormalization(axis=[1, 2], epsilon=0.1), (3, 4)),
    ("unit_normalization", "unit_normalization", layers.UnitNormalization, (5,)),
    ("unit_normalization_axes", "unit_normalization(axis = [1, 2])", lambda: layers.UnitNormalization(axis=[1, 2]), (3, 4)),
]:
    layer_fixture(short, written, k, shape)

# Layers that move values: short name, arguments in nn, the layer in Keras, the input's shape.
for short, written, k, shape in [
    ("flatten_first", 'flatten(data_format = "channels_first")', lambda: layers.Flatten(data_format="channels_first"), (2, 3, 4)),
    ("permute", "permute([2, 1])", lambda: layers.Permute((2, 1)), (3, 4)),
    ("permute_three", "permute([3, 1, 2])", lambda: layers.Permute((3, 1, 2)), (2, 3, 4)),
    ("repeat_vector", "repeat_vector(3)", lambda: layers.RepeatVector(3), (5,)),
    ("zero_padding1d", "zero_padding1d", layers.ZeroPadding1D, (3, 4)),
    ("zero_padding1d_pair", 'zero_padding1d([0, 2], data_format = "channels_first")',
     lambda: layers.ZeroPadding1D((0, 2), data_format="channels_first"), (3, 4)),
    ("zero_padding2d", "zero_padding2d([1, 2])", lambda: layers.ZeroPadding2D((1, 2)), (2, 3, 4)),
    ("zero_padding2d_pairs", 'zero_padding2d(padding = [[1, 0], [2, 1]], data_format = "channels_first")',
     lambda: layers.ZeroPadding2D(((1, 0), (2, 1)), data_format="channels_first"), (2, 3, 4)),
    ("zero_padding3d", "zero_padding3d([[1, 0], [0, 1], [1, 1]])",
     lambda: layers.ZeroPadding3D(((1, 0), (0, 1), (1, 1))), (2, 1, 2, 3)),
    ("cropping1d", "cropping1d", layers.Cropping1D, (4, 3)),
    ("cropping1d_pair", "cropping1d([0, 2])", lambda: layers.Cropping1D((0, 2)), (4, 3)),
    ("cropping2d", "cropping2d([[1, 0], [0, 2]])", lambda: layers.Cropping2D(((1, 0), (0, 2))), (3, 4, 2)),
    ("cropping2d_first", 'cropping2d(1, data_format = "channels_first")',
     lambda: layers.Cropping2D(1, data_format="channels_first"), (2, 3, 4)),
    ("cropping3d", "cropping3d([[1, 0], [1, 1], [0, 0]])", lambda: layers.Cropping3D(((1, 0), (1, 1), (0, 0))), (2, 3, 2, 3)),
    ("up_sampling1d", "up_sampling1d(3)", lambda: layers.UpSampling1D(3), (3, 4)),
    ("up_sampling2d", "up_sampling2d", layers.UpSampling2D, (2, 3, 4)),
    ("up_sampling2d_first", 'up_sampling2d([3, 1], data_format = "channels_first")',
     lambda: layers.UpSampling2D((3, 1), data_format="channels_first"), (2, 3, 4)),
    ("up_sampling2d_bilinear", 'up_sampling2d([2, 3], interpolation = "bilinear")',
     lambda: layers.UpSampling2D((2, 3), interpolation="bilinear"), (3, 2, 2)),
    ("up_sampling2d_bicubic", "up_sampling2d([2, 3], interpolation = bicubic)",
     lambda: layers.UpSampling2D((2, 3), interpolation="bicubic"), (4, 3, 2)),
    ("up_sampling2d_lanczos", 'up_sampling2d(2, data_format = channels_first, interpolation = "lanczos3")',
     lambda: layers.UpSampling2D(2, data_format="channels_first", interpolation="lanczos3"), (2, 4, 5)),
    ("up_sampling2d_lanczos_wide", 'up_sampling2d([1, 3], interpolation = "lanczos5")',
     lambda: layers.UpSampling2D((1, 3), interpolation="lanczos5"), (3, 6, 2)),
    ("up_sampling3d", "up_sampling3d([1, 2, 3])", lambda: layers.UpSampling3D((1, 2, 3)), (2, 2, 1, 3)),
    ("identity", "identity", layers.Identity, (5,)),
    ("einsum_dense", 'einsum_dense("abc,cd->abd", [3, 4], bias_axes = "d", activation = relu)',
     lambda: layers.EinsumDense("abc,cd->abd", (3, 4), bias_axes="d", activation="relu"), (3, 2)),
    ("einsum_dense_heads", 'einsum_dense("abc,cde->abde", output_shape = [3, 2, 4], bias_axes = "de", kernel_regularizer = l2(0.1))',
     lambda: layers.EinsumDense("abc,cde->abde", (3, 2, 4), bias_axes="de", kernel_regularizer=regularizers.L2(0.1)), (3, 2)),
    ("einsum_dense_left", 'einsum_dense("...x,xy->...y", output_shape = 4, bias_axes = "y")',
     lambda: layers.EinsumDense("...x,xy->...y", 4, bias_axes="y"), (2, 3, 4)),
    ("einsum_dense_right", 'einsum_dense("ab...,bc->ac...", output_shape = 4, bias_axes = "c")',
     lambda: layers.EinsumDense("ab...,bc->ac...", 4, bias_axes="c"), (3, 2)),
    ("einsum_dense_plain", 'einsum_dense("abc,bd->adc", output_shape = [4, 6])',
     lambda: layers.EinsumDense("abc,bd->adc", (4, 6)), (3, 2)),
]:
    layer_fixture(short, written, k, shape)


def merge_fixture(name, nn, k, **more):
    """Branches a, b, c of [4], s, t of [3, 4] and u of [2, 4], joined."""
    def make():
        x, z = Input((5,), name="x"), Input((3, 2), name="z")
        source = {"a": x, "b": x, "c": x, "s": z, "t": z, "u": z[:, 1:]}
        y = k({n: layers.Dense(4, activation="tanh", name=n)(source[n]) for n in source})
        return [x, z], layers.Dense(1, name="last")(layers.Flatten()(y) if len(y.shape) > 2 else y)

    branches = "".join(f'    {n} = {"x" if n in "abc" else "z" if n in "st" else "z[1..3]"} -> '
                       f'dense(4, activation = tanh, name = "{n}")\n' for n in "abcstu" if re.search(rf"\b{n}\b", nn))
    fixture("merge_" + name, f"""
    input x[5]
    input z[3, 2]
{branches}    {nn}
    flatten
    dense(1, name = "last")
    output y
""", functional(make), lambda rng, n: {"x": features(5)(rng, n), "z": features(3, 2)(rng, n)},
            lambda rng, x: real()(rng, np.concatenate([x["x"], flat(x["z"])], 1)), "mean_squared_error",
            "sgd(learning_rate = 0.05)", k_optimizer=lambda: SGD(0.05),
            data='npy({x: "NAME_x_x.npy", z: "NAME_x_z.npy"}, "NAME_y.npy")', **more)


L = layers
for short, written, k in [
    ("add", "add(a, b, c)", lambda b: L.Add()([b["a"], b["b"], b["c"]])),
    ("add_wide", "[s, a] -> add", lambda b: L.Add()([b["s"], b["a"]])),
    ("subtract", "subtract(a, b)", lambda b: L.Subtract()([b["a"], b["b"]])),
    ("multiply", "multiply(a, b, c)", lambda b: L.Multiply()([b["a"], b["b"], b["c"]])),
    ("average", "average(a, b, c)", lambda b: L.Average()([b["a"], b["b"], b["c"]])),
    ("maximum", "maximum(a, b, c)", lambda b: L.Maximum()([b["a"], b["b"], b["c"]])),
    ("minimum", "[a, b, c] -> minimum", lambda b: L.Minimum()([b["a"], b["b"], b["c"]])),
    ("concatenate", "concatenate(a, b, c)", lambda b: L.Concatenate()([b["a"], b["b"], b["c"]])),
    ("concatenate_axis", "concatenate(s, u, t, axis = 1)", lambda b: L.Concatenate(axis=1)([b["s"], b["u"], b["t"]])),
    ("dot", "dot(a, b, axes = 1)", lambda b: L.Dot(axes=1)([b["a"], b["b"]])),
    ("dot_normalized", "[a, b] -> dot(axes = -1, normalize = true)", lambda b: L.Dot(axes=-1, normalize=True)([b["a"], b["b"]])),
    ("dot_sequences", "dot(s, u, axes = 2)", lambda b: L.Dot(axes=2)([b["s"], b["u"]])),
    ("dot_axes", "dot(s, t, axes = [1, 1], normalize = true)", lambda b: L.Dot(axes=(1, 1), normalize=True)([b["s"], b["t"]])),
    ("dot_unlike", "dot(a, s, axes = [1, 2])", lambda b: L.Dot(axes=(1, 2))([b["a"], b["s"]])),
]:
    merge_fixture(short, written, k)



def attention_fixture(name, nn, k, query=(4, 6), value=(3, 6), **more):
    """nn and k make y of a query q and a value v, both dense layers; k is given the two."""
    def make():
        x, z = Input(query, name="x"), Input(value, name="z")
        y = k(layers.Dense(query[-1], activation="tanh", name="q")(x), layers.Dense(value[-1], activation="tanh", name="v")(z))
        return [x, z], layers.Dense(1, name="last")(layers.Flatten()(y))

    fixture("attention_" + name, f"""
    input x[{", ".join(map(str, query))}]
    input z[{", ".join(map(str, value))}]
    q = x -> dense({query[-1]}, activation = tanh, name = "q")
    v = z -> dense({value[-1]}, activation = tanh, name = "v")
    {nn}
    flatten
    dense(1, name = "last")
    output y
""", functional(make), lambda rng, n: {"x": features(*query)(rng, n), "z": features(*value)(rng, n)},
            lambda rng, x: real()(rng, np.concatenate([flat(x["x"]), flat(x["z"])], 1)), "mean_squared_error",
            "sgd(learning_rate = 0.02)", k_optimizer=lambda: SGD(0.02),
            data='npy({x: "NAME_x_x.npy", z: "NAME_x_z.npy"}, "NAME_y.npy")', **more)


class Positions(layers.Layer):
    """A vector a position, added: position_embedding."""

    def build(self, shape):
        self.embeddings = self.add_weight(name="embeddings", shape=(7, shape[-1]))

    def call(self, x):
        return x + self.embeddings[:x.shape[1]]


def waves(x, longest):
    """Sines and cosines of the position: sine_position_encoding."""
    steps, n = x.shape[1:]
    angles = np.arange(steps)[:, None] * longest ** (-2 * (np.arange(n) // 2) / n)
    return x + np.where(np.arange(n) % 2 == 0, np.sin(angles), np.cos(angles)).astype("f4")


def lower(rows, columns):
    return np.arange(rows)[:, None] >= np.arange(columns)


MHA, GQA = L.MultiHeadAttention, L.GroupQueryAttention
for short, written, k, more in [
    ("dot", "attention(q, v)", lambda q, v: L.Attention()([q, v]), {}),
    ("key", "[q, v, v * v] -> attention(use_scale = true)", lambda q, v: L.Attention(use_scale=True)([q, v, v * v]), {}),
    ("causal", "attention(q, v, use_causal_mask = true)", lambda q, v: L.Attention()([q, v], use_causal_mask=True), {}),
    ("concat", 'attention(q, v, use_scale = true, score_mode = "concat")',
     lambda q, v: L.Attention(use_scale=True, score_mode="concat")([q, v]), {}),
    ("scores", "a, w = attention(q, v, return_attention_scores = true)\n    concat(a, w)",
     lambda q, v: ops.concatenate(L.Attention()([q, v], return_attention_scores=True), axis=-1), {}),
    ("additive", "additive_attention(q, v)", lambda q, v: L.AdditiveAttention()([q, v]), {}),
    ("additive_plain", "additive_attention(q, v, use_scale = false, use_causal_mask = true)",
     lambda q, v: L.AdditiveAttention(use_scale=False)([q, v], use_causal_mask=True), {}),
    ("heads", "multi_head_attention(q, v, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v), {}),
    ("heads_self", "concat(q -> multi_head_attention(2, 3, use_causal_mask = true), v, axis = 1)",
     lambda q, v: ops.concatenate([MHA(2, 3)(q, q, use_causal_mask=True), v], axis=1), {}),
    ("heads_arguments", "multi_head_attention(q, v, num_heads = 3, key_dim = 2, value_dim = 4, output_shape = 5, use_gate = true, "
     "kernel_regularizer = l2(0.01), bias_constraint = non_neg)",
     lambda q, v: MHA(3, 2, value_dim=4, output_shape=5, use_gate=True, kernel_regularizer=regularizers.L2(0.01),
                      bias_constraint="non_neg")(q, v, return_attention_scores=True)[0], {}),    # JAX's own wants value_dim = key_dim
    ("heads_no_bias", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, use_bias = false, sliding_window = 2, output_shape = [2, 3])",
     lambda q, v: MHA(2, 3, use_bias=False, sliding_window=2, output_shape=(2, 3))(q, v), {}),
    ("heads_scores", "a, w = multi_head_attention(q, v, num_heads = 2, key_dim = 3, use_causal_mask = true, return_attention_scores = true)"
     "\n    concat(reshape(a, [-1]), reshape(w, [-1]))",
     lambda q, v: ops.concatenate([L.Flatten()(part) for part in MHA(2, 3)(q, v, use_causal_mask=True, return_attention_scores=True)],
                                  axis=-1), {"query": (3, 6)}),
    ("heads_key", "multi_head_attention(q, v, q, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v, q),
     {"query": (3, 5), "value": (3, 4)}),
    ("heads_mask", "m = cast(reshape(range(4), [4, 1]) >= range(3), \"f32\")\n    "
     "multi_head_attention(q, v, v, m, num_heads = 2, key_dim = 3)",
     lambda q, v: MHA(2, 3)(q, v, attention_mask=ops.convert_to_tensor(lower(4, 3)[None])), {}),
    ("heads_plane", "multi_head_attention(q, v, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v),
     {"query": (2, 3, 4), "value": (3, 2, 4)}),
    ("heads_axis", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, attention_axes = 1)",
     lambda q, v: MHA(2, 3, attention_axes=1)(q, v), {"query": (2, 3, 4), "value": (3, 3, 4)}),
    ("heads_last_axis", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, attention_axes = [2])",
     lambda q, v: MHA(2, 3, attention_axes=(2,))(q, v), {"query": (2, 3, 4), "value": (2, 2, 4)}),
    ("groups", "group_query_attention(q, v, head_dim = 3, num_query_heads = 4, num_key_value_heads = 2)",
     lambda q, v: GQA(3, 4, 2)(q, v), {}),
    ("groups_arguments", "group_query_attention(q, v, head_dim = 3, num_query_heads = 2, num_key_value_heads = 1, use_bias = false, "
     "use_gate = true, use_causal_mask = true)",
     lambda q, v: GQA(3, 2, 1, use_bias=False, use_gate=True)(q, v, use_causal_mask=True), {}),
    ("positions", "multi_head_attention(q + position_embedding(q, 7, name = \"positions\"), v, num_heads = 2, key_dim = 3)",
     lambda q, v: MHA(2, 3)(Positions(name="positions")(q), v), {}),
    ("waves", "attention(q + sine_position_encoding(q), v + sine_position_encoding(v, max_wavelength = 50))",
     lambda q, v: L.Attention()([waves(q, 1e4), waves(v, 50)]), {}),
]:
    attention_fixture(short, written, k, **more)

# ------------------------------------------------------------------------------- graphs: models used as layers, skips

ENCODER = """\
model encoder {
    input x[5]
    dense(4, activation = tanh)
    batch_normalization(momentum = 0.7)
    dense(3)
    output code
}

"""


def encoder(**more):
    x = Input((5,))
    h = L.BatchNormalization(momentum=0.7, name="batch_normalization")(L.Dense(4, activation="tanh", name="dense")(x))
    return keras.Model(x, L.Dense(3, name="dense_1")(h), name="encoder", **more)


def decoder():
    x = Input((3,))
    return keras.Model(x, L.Dense(5, name="dense_1")(L.Dense(4, activation="relu", name="dense")(x)), name="decoder")


@functional
def autoencoder():
    x = Input((5,))
    return x, decoder()(encoder()(x))


fixture("net_autoencoder", """
    input x[5]
    x -> encoder -> decoder
    output y
""", autoencoder, features(5), lambda rng, x: x, "mean_squared_error", decls=ENCODER + """\
model decoder {
    input code[3]
    dense(4, activation = relu)
    dense(5)
    output y
}

""", **ADAM)


@functional
def pairs():
    a, b, code = Input((5,), name="a"), Input((5,), name="b"), encoder()
    u, v = code(a), code(b)
    return [a, b], L.Dense(1, name="dense")(ops.concatenate([u, v, u * v], axis=-1))


TWO = dict(x=lambda rng, n: {"a": features(5)(rng, n), "b": features(5)(rng, n)},
           y=lambda rng, x: real()(rng, np.concatenate([x["a"], x["b"]], 1)), loss="mean_squared_error",
           data='npy({a: "NAME_x_a.npy", b: "NAME_x_b.npy"}, "NAME_y.npy")')
fixture("net_shared_encoder", """
    input a[5]
    input b[5]
    code = encoder(name = "encoder")
    u = a -> code
    v = b -> code
    concat(u, v, u * v) -> dense(1)
    output y
""", pairs, decls=ENCODER, **TWO, **ADAM)


@functional
def frozen_encoder():
    x = Input((5,))
    code = encoder()
    code.trainable = False
    return x, L.Dense(2, name="dense")(code(x))


fixture("net_frozen_encoder", """
    input x[5]
    x -> encoder(trainable = false) -> dense(2)
    output y
""", frozen_encoder, features(5), real(2), "mean_squared_error", decls=ENCODER, **ADAM)


class Residual(layers.Layer):
    """x + f(x) in a layer of its own, twice in another one, for net_nested."""

    def __init__(self, units, names, **more):
        super().__init__(**more)
        self.parts = [L.Dense(units, activation="relu", name=names[0]), L.BatchNormalization(momentum=0.6, name=names[1]),
                      L.Dense(units, name=names[2])]

    def call(self, x, training=False):
        first, norm, last = self.parts
        return x + last(norm(first(x), training=training))


class Stage(layers.Layer):
    def __init__(self, **more):
        super().__init__(**more)
        self.one = Residual(4, ("dense", "batch_normalization", "dense_1"), name="residual")
        self.two = Residual(4, ("dense_2", "batch_normalization_1", "dense_3"), name="residual_1")

    def call(self, x, training=False):
        return ops.tanh(self.two(self.one(x, training=training), training=training))


fixture("net_nested", """
    input x[4]
    stage
    dense(2)
    output y
""", sequential((4,), lambda: Stage(name="stage"), lambda: L.Dense(2, name="dense_4")), features(4), real(2), "mean_squared_error",
        decls="""\
layer residual(x; units) {
    y = x -> dense(units, activation = relu) -> batch_normalization(momentum = 0.6) -> dense(units)
    x + y
}

layer stage(x) {
    x -> residual(4) -> residual(4) -> tanh
}

""", **ADAM)


@functional
def dense_skips():
    x = Input((4,))
    a = L.Dense(3, activation="relu", name="dense")(x)
    b = L.Dense(3, activation="tanh", name="dense_1")(ops.concatenate([x, a], axis=-1))
    c = L.Dense(3, activation="relu", name="dense_2")(ops.concatenate([x, a, b], axis=-1))
    return x, {"near": L.Dense(1, name="near")(c), "far": L.Dense(2, name="far")(ops.concatenate([x, a + b, c], axis=-1))}


fixture("net_skips", """
    input x[4]
    a = x -> dense(3, activation = relu)
    b = concatenate(x, a) -> dense(3, activation = tanh)
    c = concatenate(x, a, b) -> dense(3, activation = relu)
    near = c -> dense(1, name = "near")
    far = concatenate(x, add(a, b), c) -> dense(2, name = "far")
    output near
    output far
""", dense_skips, features(4), lambda rng, x: {"near": real()(rng, x), "far": real(2)(rng, x)},
        "{near: mean_squared_error, far: mean_absolute_error}", train="loss_weights = {near: 1, far: 0.5}",
        k_loss=lambda: {"near": "mean_squared_error", "far": "mean_absolute_error"}, k_metrics=lambda: {},
        k_compile=lambda: dict(loss_weights={"near": 1.0, "far": 0.5}),
        data='npy("NAME_x.npy", {near: "NAME_y_near.npy", far: "NAME_y_far.npy"})', **ADAM)

# ------------------------------------------------------------------------------------------------ optimizers, the rest

optimizer_fixture("adafactor", "adafactor(learning_rate = 0.05)", lambda: optimizers.Adafactor(0.05))
optimizer_fixture("adafactor_arguments", "adafactor(learning_rate = 0.1, beta_2_decay = -0.7, epsilon_2 = 0.01, "
                  "clip_threshold = 0.5, relative_step = false)",
                  lambda: optimizers.Adafactor(0.1, beta_2_decay=-0.7, epsilon_2=0.01, clip_threshold=0.5,
                                               relative_step=False))
optimizer_fixture("muon", "muon(learning_rate = 0.01)", lambda: optimizers.Muon(0.01))
optimizer_fixture("muon_arguments", "muon(learning_rate = 0.01, exclude_layers = [\"dense_1\"], momentum = 0.8, ns_steps = 3, "
                  "nesterov = false, rms_rate = none, weight_decay = 0.1, adam_lr_ratio = 0.5)",
                  lambda: optimizers.Muon(0.01, exclude_layers=["dense_1"], momentum=0.8, ns_steps=3, nesterov=False,
                                          rms_rate=None, weight_decay=0.1, adam_lr_ratio=0.5))
optimizer_fixture("adam_loss_scale", "adam(learning_rate = 0.01, loss_scale_factor = 64)",
                  lambda: Adam(0.01, loss_scale_factor=64.0))
for short, nn_name, k_schedule in [
    ("restarts", "cosine_decay_restarts(0.5, 4, alpha = 0.1)", lambda: S.CosineDecayRestarts(0.5, 4, alpha=0.1)),
    ("restarts_arguments", "cosine_decay_restarts(0.5, 3, t_mul = 1, m_mul = 0.7)",
     lambda: S.CosineDecayRestarts(0.5, 3, t_mul=1.0, m_mul=0.7)),
]:
    optimizer_fixture("schedule_" + short, f"sgd(learning_rate = {nn_name})", lambda k=k_schedule: SGD(k()))

regularizer_fixture("orthogonal", "kernel_regularizer = orthogonal_regularizer(0.1)",
                    kernel_regularizer=lambda: regularizers.OrthogonalRegularizer(0.1))
regularizer_fixture("orthogonal_columns", 'kernel_regularizer = orthogonal_regularizer(0.1, mode = "columns")',
                    kernel_regularizer=lambda: regularizers.OrthogonalRegularizer(0.1, mode="columns"))


def void_classes(k, void):
    def make(rng, x):
        y = classes(k)(rng, x)
        y[rng.random(len(y)) < 0.3] = void
        return y
    return make


loss_fixture("scce_ignore", "sparse_categorical_crossentropy(ignore_class = 2)",
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=2), classes(4), 4, "softmax", **NONE)
loss_fixture("scce_ignore_outside", "sparse_categorical_crossentropy(ignore_class = -1, from_logits = true)",
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=-1, from_logits=True), void_classes(4, -1), 4, **NONE)
loss_fixture("scce_ignore_sum", 'sparse_categorical_crossentropy(ignore_class = 1, reduction = "sum")',
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=1, reduction="sum"), classes(4), 4, "softmax",
             **NONE)


# --------------------------------------------------------------------------------------------- convolutions and pooling

L1, L2, MaxNorm = regularizers.L1, regularizers.L2, keras.constraints.MaxNorm


def image_fixture(name, nn, k, shape, **more):
    """A layer over places, between a dense layer and the loss, so that its input's gradient shows too."""
    fixture("conv_" + name, f"""
    input x[{", ".join(map(str, shape))}]
    dense(4, activation = tanh)
    {nn}
    flatten
    dense(2)
    output y
""", sequential(shape, dense(4, activation="tanh"), k, lambda: layers.Flatten(), dense(2)), features(*shape), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.02)", k_optimizer=lambda: SGD(0.02),
            **{"n": 10, "batch": 4, "epochs": 3, **more})


LINE, IMAGE, CUBE = (9, 2), (7, 6, 2), (4, 5, 4, 2)
for short, shape, nn, k in [
    ("1d", LINE, "conv1d(3, 3)", lambda: layers.Conv1D(3, 3)),
    ("1d_causal", LINE, 'conv1d(3, 3, padding = causal, dilation_rate = 2, activation = "relu")',
     lambda: layers.Conv1D(3, 3, padding="causal", dilation_rate=2, activation="relu")),
    ("1d_same", LINE, "conv1d(5, 4, strides = 3, padding = same, use_bias = false)",
     lambda: layers.Conv1D(5, 4, strides=3, padding="same", use_bias=False)),
    ("1d_groups", LINE, "conv1d(6, 2, groups = 2)", lambda: layers.Conv1D(6, 2, groups=2)),
    ("2d", IMAGE, "conv2d(3, 3)", lambda: layers.Conv2D(3, 3)),
    ("2d_same", IMAGE, "conv2d(3, [3, 2], strides = [2, 1], padding = same, activation = tanh)",
     lambda: layers.Conv2D(3, (3, 2), strides=(2, 1), padding="same", activation="tanh")),
    ("2d_strides", IMAGE, "conv2d(5, 2, strides = 2)", lambda: layers.Conv2D(5, 2, strides=2)),
    ("2d_gaps", IMAGE, "conv2d(3, 2, strides = 3)", lambda: layers.Conv2D(3, 2, strides=3)),
    ("2d_dilation", IMAGE, "conv2d(3, 3, dilation_rate = [3, 1], padding = same)",
     lambda: layers.Conv2D(3, 3, dilation_rate=(3, 1), padding="same")),
    ("2d_groups", IMAGE, "conv2d(6, 3, groups = 2, padding = same)",
     lambda: layers.Conv2D(6, 3, groups=2, padding="same")),
    ("2d_point", IMAGE, "conv2d(5, 1)", lambda: layers.Conv2D(5, 1)),
    ("2d_point_strides", IMAGE, "conv2d(5, 1, strides = 2, padding = same)",
     lambda: layers.Conv2D(5, 1, strides=2, padding="same")),
    ("2d_arguments", IMAGE, "conv2d(3, 3, kernel_regularizer = l2(0.1), bias_regularizer = l1(0.1), "
     "activity_regularizer = l2(0.01), kernel_constraint = max_norm(0.4), bias_constraint = non_neg)",
     lambda: layers.Conv2D(3, 3, kernel_regularizer=L2(0.1), bias_regularizer=L1(0.1), activity_regularizer=L2(0.01),
                           kernel_constraint=MaxNorm(0.4), bias_constraint="non_neg")),
    ("3d", CUBE, "conv3d(3, 2)", lambda: layers.Conv3D(3, 2)),
    ("3d_same", CUBE, "conv3d(3, [2, 3, 1], strides = [1, 2, 2], padding = same)",
     lambda: layers.Conv3D(3, (2, 3, 1), strides=(1, 2, 2), padding="same")),
    ("depthwise1d", LINE, "depthwise_conv1d(3)", lambda: layers.DepthwiseConv1D(3)),
    ("depthwise1d_arguments", LINE, "depthwise_conv1d(2, depth_multiplier = 2, dilation_rate = 2, padding = same)",
     lambda: layers.DepthwiseConv1D(2, depth_multiplier=2, dilation_rate=2, padding="same")),
    ("depthwise2d", IMAGE, "depthwise_conv2d(3)", lambda: layers.DepthwiseConv2D(3)),
    ("depthwise2d_arguments", IMAGE, "depthwise_conv2d([3, 2], strides = 2, padding = same, depth_multiplier = 3, "
     "activation = relu, use_bias = false, depthwise_regularizer = l2(0.1), depthwise_constraint = max_norm(0.5))",
     lambda: layers.DepthwiseConv2D((3, 2), strides=2, padding="same", depth_multiplier=3, activation="relu",
                                    use_bias=False, depthwise_regularizer=L2(0.1), depthwise_constraint=MaxNorm(0.5))),
    ("separable1d", LINE, "separable_conv1d(3, 3)", lambda: layers.SeparableConv1D(3, 3)),
    ("separable1d_arguments", LINE, "separable_conv1d(3, 3, padding = same, strides = 2, depth_multiplier = 2)",
     lambda: layers.SeparableConv1D(3, 3, padding="same", strides=2, depth_multiplier=2)),
    ("separable2d", IMAGE, "separable_conv2d(3, 3)", lambda: layers.SeparableConv2D(3, 3)),
    ("separable2d_arguments", IMAGE, "separable_conv2d(3, 2, strides = 2, padding = same, depth_multiplier = 2, "
     "activation = tanh, depthwise_regularizer = l2(0.1), pointwise_regularizer = l1(0.01), "
     "pointwise_constraint = max_norm(0.5))",
     lambda: layers.SeparableConv2D(3, 2, strides=2, padding="same", depth_multiplier=2, activation="tanh",
                                    depthwise_regularizer=L2(0.1), pointwise_regularizer=L1(0.01),
                                    pointwise_constraint=MaxNorm(0.5))),
    ("1d_transpose", LINE, "conv1d_transpose(3, 3)", lambda: layers.Conv1DTranspose(3, 3)),
    ("1d_transpose_dilation", LINE, "conv1d_transpose(3, 3, dilation_rate = 2, padding = same)",
     lambda: layers.Conv1DTranspose(3, 3, dilation_rate=2, padding="same")),
    ("1d_transpose_gaps", LINE, "conv1d_transpose(2, 2, strides = 3)", lambda: layers.Conv1DTranspose(2, 2, strides=3)),
    ("2d_transpose", IMAGE, "conv2d_transpose(3, 3, activation = tanh)",
     lambda: layers.Conv2DTranspose(3, 3, activation="tanh")),
    ("2d_transpose_same", (3, 4, 2), "conv2d_transpose(3, 3, strides = 2, padding = same)",
     lambda: layers.Conv2DTranspose(3, 3, strides=2, padding="same")),
    ("2d_transpose_padding", (3, 4, 2), "conv2d_transpose(3, [3, 4], strides = [2, 3], output_padding = [1, 2])",
     lambda: layers.Conv2DTranspose(3, (3, 4), strides=(2, 3), output_padding=(1, 2))),
    ("2d_transpose_same_padding", (3, 4, 2), "conv2d_transpose(3, [3, 4], strides = [2, 3], output_padding = [0, 1], "
     "padding = same, use_bias = false)",
     lambda: layers.Conv2DTranspose(3, (3, 4), strides=(2, 3), output_padding=(0, 1), padding="same", use_bias=False)),
    ("depthwise2d_steps", (9, 8, 2), "depthwise_conv2d(3, strides = 2, dilation_rate = [2, 1], padding = same)",
     lambda: layers.DepthwiseConv2D(3, strides=2, dilation_rate=(2, 1), padding="same")),
    ("separable1d_steps", (14, 2), "separable_conv1d(3, 3, strides = 3, dilation_rate = 2)",
     lambda: layers.SeparableConv1D(3, 3, strides=3, dilation_rate=2)),
    ("1d_first", (3, 5), "conv1d(4, 3, strides = 2, padding = same, data_format = channels_first, activation = softmax)",
     lambda: layers.Conv1D(4, 3, strides=2, padding="same", data_format="channels_first", activation="softmax")),
    ("2d_first", (2, 5, 6), 'conv2d(3, [3, 2], data_format = "channels_first")',
     lambda: layers.Conv2D(3, (3, 2), data_format="channels_first")),
    ("3d_first", (2, 3, 2, 4), "conv3d(3, 2, data_format = channels_first)",
     lambda: layers.Conv3D(3, 2, data_format="channels_first")),
    ("depthwise2d_first", (3, 5, 4), "depthwise_conv2d([3, 2], depth_multiplier = 2, data_format = channels_first)",
     lambda: layers.DepthwiseConv2D((3, 2), depth_multiplier=2, data_format="channels_first")),
    ("separable2d_first", (3, 5, 4), "separable_conv2d(4, 3, padding = same, data_format = channels_first)",
     lambda: layers.SeparableConv2D(4, 3, padding="same", data_format="channels_first")),
    ("2d_transpose_first", (2, 3, 4), "conv2d_transpose(3, 3, strides = 2, data_format = channels_first)",
     lambda: layers.Conv2DTranspose(3, 3, strides=2, data_format="channels_first")),
    ("3d_transpose", (2, 3, 2, 2), "conv3d_transpose(2, 2, strides = [1, 2, 1])",
     lambda: layers.Conv3DTranspose(2, 2, strides=(1, 2, 1))),
]:
    image_fixture(short, nn, k, shape)

for rank, shape in [(1, LINE), (2, IMAGE), (3, CUBE)]:
    for kind, Pool in [("max", getattr(layers, f"MaxPooling{rank}D")),
                       ("average", getattr(layers, f"AveragePooling{rank}D"))]:
        name, wide = f"{kind}_pooling{rank}d", ([3, 2, 2] + [2])[:rank]
        image_fixture(name, name, lambda P=Pool: P(2), shape)
        image_fixture(name + "_same", f'{name}({wide}, strides = 2, padding = "same")',
                      lambda P=Pool, w=wide: P(tuple(w), strides=2, padding="same"), shape)
        image_fixture(name + "_first", f"{name}(2, data_format = channels_first)",
                      lambda P=Pool: P(2, data_format="channels_first"), shape[-1:] + shape[:-1])
        image_fixture(name + "_overlap", f"{name}(3, strides = 1)", lambda P=Pool: P(3, strides=1), shape)
    for kind, Pool in [("max", getattr(layers, f"GlobalMaxPooling{rank}D")),
                       ("average", getattr(layers, f"GlobalAveragePooling{rank}D"))]:
        name = f"global_{kind}_pooling{rank}d"
        image_fixture(name, name, lambda P=Pool: P(), shape)
        image_fixture(name + "_first", f"{name}(data_format = channels_first, keepdims = true)",
                      lambda P=Pool: P(data_format="channels_first", keepdims=True), shape)
        image_fixture(name + "_keepdims", f"{name}(keepdims = true)", lambda P=Pool: P(keepdims=True), shape)

fixture("conv_net", """
    input image[8, 8, 1]
    conv2d(6, 3, padding = same, activation = relu)
    max_pooling2d
    conv2d(8, 3, activation = relu)
    max_pooling2d
    flatten
    dense(4, activation = softmax)
    output y
""", sequential((8, 8, 1), lambda: layers.Conv2D(6, 3, padding="same", activation="relu"), lambda: layers.MaxPooling2D(),
                lambda: layers.Conv2D(8, 3, activation="relu"), lambda: layers.MaxPooling2D(), lambda: layers.Flatten(),
                dense(4, activation="softmax")), features(8, 8, 1), classes(4), "sparse_categorical_crossentropy",
        "adam(learning_rate = 0.01)", "[accuracy]", k_optimizer=lambda: Adam(0.01), n=20)


# ---------------------------------------------------------------------------------------------------------- the machinery

import recurrent_fixtures    # noqa: E402: it uses what stands above

recurrent_fixtures.add(sys.modules[__name__])

import mask_fixtures    # noqa: E402: it uses what stands above

mask_fixtures.add(sys.modules[__name__])


def each(name, value):
    """(name, array) of an array, or (name_key, array) of every array of a map."""
    return [(f"{name}_{k}", v) for k, v in value.items()] if isinstance(value, dict) else [(name, value)]


def nn_names(text):
    """The Keras names of an nn list like [accuracy, mean_squared_error]."""
    return [m.strip() for m in text.strip("[]").split(",") if m.strip()]


def nn_text(f):
    """The .nn file of a fixture."""
    entries = [("data", f["data"] or 'npy("NAME_x.npy", "NAME_y.npy")'), ("loss", f["loss"]),
               ("optimizer", f["optimizer"]), ("metrics", f["metrics"]), ("epochs", f["epochs"]),
               ("batch_size", f["batch"]), ("shuffle", "false")]
    entries += [line.split(" = ", 1) for line in f["train"].splitlines()]
    width = max(len(key) for key, _ in entries)
    train = "".join(f"    {key:{width}} = {value}\n" for key, value in entries if value != "[]")
    text = f"{f['decls']}model NAME {{{f['model']}}}\n\ntrain {{\n{train}}}\n"
    return "# Written by make_fixtures.py.\n" + text.replace("NAME", f["name"])


def variables(model):
    """The model's weights by nnc's names: the variable's path without the model's name."""
    found = {}
    for layer in model.layers:
        for v in layer.weights:
            path = [part for part in v.path.split("/") if not re.search(r"_cell(_\d+)?$", part)]
            at = path.index(layer.name) if layer.name in path else 0     # those in a model in the model do not name it
            found["/".join(([] if layer.name in path else [layer.name]) + path[at:])] = v
    assert len(found) == len(model.weights), (sorted(found), [v.path for v in model.weights])
    return found


def values(model):
    return {name: np.asarray(v.value).astype("f4") for name, v in variables(model).items()}


class ByHand(keras.callbacks.Callback):
    """Metrics that JAX cannot trace, updated before each batch with what the model then predicts."""
    def __init__(self, metrics, x, y, weights, batch):
        super().__init__()
        self.metrics, self.x, self.y, self.weights, self.batch = metrics, x, y, weights, batch

    def on_epoch_begin(self, epoch, logs=None):
        for metric in self.metrics:
            metric.reset_state()

    def on_train_batch_begin(self, batch, logs=None):
        self.model.jax_state_sync()
        rows = slice(batch * self.batch, (batch + 1) * self.batch)
        predicted = self.model(self.x[rows])
        for metric in self.metrics:
            metric.update_state(self.y[rows], predicted, None if self.weights is None else self.weights[rows])

    def on_epoch_end(self, epoch, logs=None):
        logs.update({metric.name: np.asarray(metric.result()) for metric in self.metrics})


def fit(f, x, y, extra, initial=None, seed=None):
    """Makes, compiles and trains a fixture's model; returns its weights before, predictions, weights after, history."""
    keras.backend.clear_session()
    model = f["keras"]()
    rng = np.random.default_rng(seed)
    if f["adapt"]:
        f["adapt"](model, x)
    if initial is None:    # biases too are not 0, so that an error in them shows
        initial = {name: np.asarray(rng.standard_normal(v.shape) * (0.1 if len(v.shape) < 2 else np.prod(v.shape[:-1]) ** -0.5), "f4")
                   for name, v in variables(model).items()}
        initial |= {name: np.asarray(v.value).astype("f4") for name, v in variables(model).items()
                    if f["adapt"] and not v.trainable}
        initial |= {name: abs(v) + np.float32(0.5) for name, v in initial.items() if name.endswith("moving_variance")}
    for name, v in variables(model).items():
        v.assign(initial[name].astype(v.dtype))
    metrics = f["k_metrics"]() if f["k_metrics"] else nn_names(f["metrics"])
    model.compile(loss=f["k_loss"]() if f["k_loss"] else f["loss"], optimizer=f["k_optimizer"](), metrics=metrics,
                  **(f["k_compile"]() if f["k_compile"] else {}))
    predicted = model.predict(x, verbose=0, batch_size=f["batch"] if f["stateful"] else None)
    for layer in model.layers:
        if f["stateful"] and hasattr(layer, "reset_state"):
            layer.reset_state()
    more = f["k_fit"](extra) if f["k_fit"] else {}
    if f["by_hand"]:
        more["callbacks"] = [ByHand(f["by_hand"](), x, y, more.get("sample_weight"), f["batch"])]
    history = model.fit(x, y, epochs=f["epochs"], batch_size=f["batch"], shuffle=False, verbose=0, **more).history
    history = {name: [float(np.squeeze(value)) for value in column] for name, column in history.items()}
    return initial, predicted, values(model), history


def columns(f, history):
    """The history's columns in nnc's order: loss, the outputs' losses, metrics, and the same for validation."""
    keras.backend.clear_session()    # so that Keras names the metrics anew
    metrics = f["k_metrics"]() if f["k_metrics"] else nn_names(f["metrics"])
    names = [getattr(m, "name", m) for m in metrics]

    def rank(key):
        val, key = key.startswith("val_"), key.removeprefix("val_")
        if key in names:
            return val, 2, names.index(key)
        if isinstance(metrics, dict):    # OUTPUT_loss, then OUTPUT_METRIC
            return val, 1 if key.endswith("_loss") else 0 if key == "loss" else 2, [key.startswith(n) for n in names][::-1]
        return val, 0 if key == "loss" else 3, 0
    return sorted(history, key=rank)


def write(f):
    name = f["name"]
    seed = zlib.crc32(name.encode())
    rng = np.random.default_rng(seed)
    x = f["x"](rng, f["n"])
    y = f["y"](rng, x)
    extra = f["extra"](rng, f["n"]) if f["extra"] else {}
    wide = {k: v.astype("f4") for k, v in x.items()} if isinstance(x, dict) else x.astype("f4")
    initial, predicted, final, history = fit(f, wide, y, extra, seed=seed)

    moved = {k: (v * (1 + 1e-7 * rng.choice([-1, 1], v.shape))).astype("f4") for k, v in initial.items()}
    _, _, again, history2 = fit(f, wide, y, extra, initial=moved)
    drift = max([float(np.abs(final[k] - again[k]).max() / np.abs(final[k]).max()) for k in final]
                + [abs(a - b) / max(abs(a), 1e-3) for k in history for a, b in zip(history[k], history2[k])])
    learnt = any(not np.array_equal(final[k], initial[k]) for k in final)
    print(f"{name:36} loss {history['loss'][0]:.5f} -> {history['loss'][-1]:.5f}   drift {drift:.0e}", flush=True)
    if drift > 1e-5 or not learnt or not all(np.isfinite(v).all() for v in final.values()):
        print(f"make_fixtures: {name}: the training is too sensitive to rounding to be a fixture")
        return False

    base = os.path.join(HERE, name)
    with open(base + ".nn", "w", encoding="utf-8") as out:
        out.write(nn_text(f))
    save_file(initial, base + ".init.safetensors")
    save_file(final, base + ".final.safetensors")
    for key, array in each("x", x) + each("y", y) + each("pred", predicted) + list(extra.items()):
        np.save(f"{base}_{key}.npy", array)
    keys = columns(f, history)
    with open(base + ".history.csv", "w", encoding="utf-8") as out:
        out.write(",".join(["epoch", *keys]) + "\n")
        rows = len(history["loss"])         # fewer than epochs where a callback stopped
        for epoch in range(rows):           # a column of validation has fewer rows with validation_freq
            step = {k: rows // len(history[k]) for k in keys}
            cells = ["%.9g" % history[k][(epoch + 1) // step[k] - 1] if (epoch + 1) % step[k] == 0 else "" for k in keys]
            out.write(",".join([str(epoch), *cells]) + "\n")
    return True


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
