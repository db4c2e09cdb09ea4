"""What the topics' files are written with: fixture() adds a fixture, the rest makes its samples, targets and Keras model.

    fixture("net_line", NN, sequential((3,), dense(1)), features(3), real(), "mean_squared_error", "sgd")
adds net_line, where NN is the model in nn: the lines `input x[3]`, `dense(1)` and `output y`.
"""
import keras
import numpy as np
from keras import Input, layers

FIXTURES = []    # all of them, as dictionaries of the arguments of fixture()


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


# -------------------------------------------------------------------------------------------------- samples and targets

def features(*shape, scale=1.0):
    """Samples of a normal distribution."""
    return lambda rng, n: (scale * rng.standard_normal((n, *shape))).astype("f4")


def flat(x):
    """Samples as vectors."""
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
    """Classes as vectors of one 1 and k - 1 zeros."""
    return lambda rng, x: np.eye(k, dtype="f4")[classes(k)(rng, x)]


def positive(k=1):
    """k positive targets."""
    return lambda rng, x: np.abs(real(k)(rng, x)) + np.float32(0.1)


def sample_weights(rng, n):
    return {"w": rng.uniform(0, 2, n).astype("f4")}


# --------------------------------------------------------------------------------------------------------------- models

def sequential(shape, *make):
    """A Sequential model; the layers come as functions, made after the session was cleared."""
    return lambda: keras.Sequential([Input(shape), *[m() for m in make]])


def dense(*a, **k):
    """A dense layer for sequential(); regularizers come as functions too."""
    return lambda: layers.Dense(*a, **{n: v() if callable(v) and n.endswith("regularizer") else v for n, v in k.items()})


def functional(make):
    """A model of the inputs and outputs that make() returns."""
    return lambda: keras.Model(*make())
