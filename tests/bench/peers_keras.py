"""The workloads in Keras: peers_keras.py jax|tensorflow WORKLOAD THREADS.

Prints one line of JSON: microseconds of a step of `fit`, of a prediction of 1 and of 256 by the compiled forward
function, seconds of import and of the first step.
"""
import os
import sys
import time

backend, name, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
begin = time.perf_counter()
os.environ["KERAS_BACKEND"] = backend
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
if threads == 1:
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
import numpy as np
if backend == "tensorflow":
    import tensorflow as tf
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(threads)
import keras
from keras import layers

import stopwatch

# Samples a batch, the shape of one, steps of a timed epoch.
WORK = {"logistic": (13, (2,), 1), "mlp": (32, (784,), 600), "mlpwide": (128, (784,), 60), "cnn": (128, (28, 28, 1), 16),
        "lstm": (64, (28, 28), 40), "resnet8": (32, (32, 32, 3), 16), "transformer": (32, (64, 64), 24)}


def resnet8(x):
    def residual(x, filters, strides=1):
        y = layers.Conv2D(filters, 3, strides=strides, padding="same")(x)
        y = layers.ReLU()(layers.BatchNormalization()(y))
        y = layers.BatchNormalization()(layers.Conv2D(filters, 3, padding="same")(y))
        if strides > 1:
            x = layers.Conv2D(filters, 1, strides=strides, padding="same")(x)
        return layers.ReLU()(layers.Add()([y, x]))
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(16, 3, padding="same")(x)))
    x = residual(residual(residual(x, 16), 32, 2), 64, 2)
    return layers.Flatten()(layers.AveragePooling2D(8)(x))


def transformer(x):
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        x = layers.Add()([x, layers.MultiHeadAttention(num_heads=4, key_dim=16)(y, y)])
        y = layers.Dense(256, activation="gelu")(layers.LayerNormalization()(x))
        x = layers.Add()([x, layers.Dense(64)(y)])
    return layers.GlobalAveragePooling1D()(x)


def cnn(x):
    for filters in (32, 64):
        x = layers.MaxPooling2D()(layers.Conv2D(filters, 3, activation="relu")(x))
    return layers.Dropout(0.5)(layers.Flatten()(x))


def dense(*units):
    def body(x):
        for n in units:
            x = layers.Dense(n, activation="relu")(x)
        return x
    return body


BODY = {"logistic": dense(), "mlp": dense(128), "mlpwide": dense(512, 512), "cnn": cnn,
        "lstm": lambda x: layers.LSTM(128)(x), "resnet8": resnet8, "transformer": transformer}


def build(shape):
    x = keras.Input(shape)
    body = BODY[name](x)
    if name == "logistic":
        model = keras.Model(x, layers.Dense(1, activation="sigmoid")(body))
        model.compile(keras.optimizers.SGD(0.01), "binary_crossentropy", metrics=["accuracy"])
    else:
        model = keras.Model(x, layers.Dense(10, activation="softmax")(body))
        model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def forward(model, x):
    """A call that predicts x, compiled, and waits for the result."""
    if backend == "tensorflow":
        function, x = tf.function(model, jit_compile=False), tf.constant(x)
        return lambda: function(x).numpy()
    import jax
    trained, others = [v.value for v in model.trainable_variables], [v.value for v in model.non_trainable_variables]
    function, x = jax.jit(lambda a, b, x: model.stateless_call(a, b, x)[0]), jax.numpy.asarray(x)
    return lambda: function(trained, others, x).block_until_ready()


def main():
    batch, shape, steps = WORK[name]
    model, generator = build(shape), np.random.default_rng(0)
    numbers = {"import_s": time.perf_counter() - begin}
    x = generator.standard_normal((batch * steps, *shape), dtype=np.float32)
    y = generator.integers(0, 2 if name == "logistic" else 10, batch * steps)
    epochs = 300 if name == "logistic" else 1

    def fit(count, epochs):
        model.fit(x[:count], y[:count], batch_size=batch, epochs=epochs, verbose=0, shuffle=False)
    start = time.perf_counter()
    fit(batch, 1)
    numbers["first_step_s"] = time.perf_counter() - start
    fit(len(x), 1)
    numbers["us_step"] = stopwatch.best(lambda: fit(len(x), epochs), threads, calls=1, repeats=4) / (steps * epochs)
    for count in (1, 256):
        call = forward(model, generator.standard_normal((count, *shape), dtype=np.float32))
        for _ in range(3):
            call()
        numbers[f"us_b{count}"] = stopwatch.best(call, threads)
    stopwatch.report(f"keras {backend}", name, threads, **numbers)


main()
