"""Fixtures of whole networks, net_…: shapes, names, shared layers, branches, several inputs and outputs, models in models.

    fixture("net_add", "…", add_branches, features(5), real(2), "mean_squared_error", **ADAM)
makes net_add: "…" is the model in nn, add_branches makes it in Keras.
"""
import keras
import numpy as np
from keras import Input, layers, ops, regularizers
from keras.optimizers import SGD, Adam

from fixture import binary, classes, dense, features, fixture, functional, one_hot, real, sequential

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
        lambda rng, x: real(10)(rng, x).reshape(-1, 5, 2), "mean_squared_error",
        metrics="[mean_absolute_error, mean_squared_error]", **ADAM)

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


# ----------------------------------------------------------------------------------- models and layers of layers; skips

ENCODER = """\
model encoder {
    input x[5]
    dense(4, activation = tanh)
    batch_normalization(momentum = 0.7)
    dense(3)
    output code
}

"""


def encoder():
    x = Input((5,))
    h = layers.BatchNormalization(momentum=0.7, name="batch_normalization")(layers.Dense(4, activation="tanh", name="dense")(x))
    return keras.Model(x, layers.Dense(3, name="dense_1")(h), name="encoder")


def decoder():
    x = Input((3,))
    return keras.Model(x, layers.Dense(5, name="dense_1")(layers.Dense(4, activation="relu", name="dense")(x)), name="decoder")


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
    return [a, b], layers.Dense(1, name="dense")(ops.concatenate([u, v, u * v], axis=-1))


fixture("net_shared_encoder", """
    input a[5]
    input b[5]
    code = encoder(name = "encoder")
    u = a -> code
    v = b -> code
    concat(u, v, u * v) -> dense(1)
    output y
""", pairs, lambda rng, n: {"a": features(5)(rng, n), "b": features(5)(rng, n)},
        lambda rng, x: real()(rng, np.concatenate([x["a"], x["b"]], 1)), "mean_squared_error", decls=ENCODER,
        data='npy({a: "NAME_x_a.npy", b: "NAME_x_b.npy"}, "NAME_y.npy")', **ADAM)


@functional
def frozen_encoder():
    x = Input((5,))
    code = encoder()
    code.trainable = False
    return x, layers.Dense(2, name="dense")(code(x))


fixture("net_frozen_encoder", """
    input x[5]
    x -> encoder(trainable = false) -> dense(2)
    output y
""", frozen_encoder, features(5), real(2), "mean_squared_error", decls=ENCODER, **ADAM)


class Residual(layers.Layer):
    """x + f(x) in a layer of its own, twice in another one, for net_nested."""

    def __init__(self, units, names, **more):
        super().__init__(**more)
        self.parts = [layers.Dense(units, activation="relu", name=names[0]),
                      layers.BatchNormalization(momentum=0.6, name=names[1]), layers.Dense(units, name=names[2])]

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
""", sequential((4,), lambda: Stage(name="stage"), lambda: layers.Dense(2, name="dense_4")), features(4), real(2),
        "mean_squared_error", decls="""\
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
    a = layers.Dense(3, activation="relu", name="dense")(x)
    b = layers.Dense(3, activation="tanh", name="dense_1")(ops.concatenate([x, a], axis=-1))
    c = layers.Dense(3, activation="relu", name="dense_2")(ops.concatenate([x, a, b], axis=-1))
    return x, {"near": layers.Dense(1, name="near")(c),
               "far": layers.Dense(2, name="far")(ops.concatenate([x, a + b, c], axis=-1))}


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
