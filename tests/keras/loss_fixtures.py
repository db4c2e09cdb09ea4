"""Fixtures of losses, loss_…: with logits, label smoothing, targets of every shape, reductions; the rules of accuracy.

    loss_fixture("huber_delta", "huber(delta = 0.3)", lambda: losses.Huber(delta=0.3), real(2), 2, metrics="[]")
makes loss_huber_delta, whose network has two outputs and real targets.
"""
import numpy as np
from keras import losses, ops
from keras.optimizers import SGD

from fixture import binary, classes, dense, features, fixture, one_hot, positive, real, sequential


def distribution(k):
    """k positive targets whose sum is 1."""
    def make(rng, x):
        y = np.exp(real(k)(rng, x))
        return (y / y.sum(1, keepdims=True)).astype("f4")
    return make


def void_classes(k, void):
    """Class numbers below k, some of them replaced by void."""
    def make(rng, x):
        y = classes(k)(rng, x)
        y[rng.random(len(y)) < 0.3] = void
        return y
    return make


def loss_fixture(name, nn, k, y, units=1, activation=None, metrics="[accuracy]", **more):
    act = f", activation = {activation}" if activation else ""
    fixture("loss_" + name, f"""
    input x[6]
    dense(7, activation = tanh)
    dense({units}{act})
    output y
""", sequential((6,), dense(7, activation="tanh"), dense(units, activation=activation)), features(6), y, nn,
            "sgd(learning_rate = 0.2)", metrics, k_loss=k, k_optimizer=lambda: SGD(0.2), **more)


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
loss_fixture("scce_ignore", "sparse_categorical_crossentropy(ignore_class = 2)",
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=2), classes(4), 4, "softmax", metrics="[]")
loss_fixture("scce_ignore_outside", "sparse_categorical_crossentropy(ignore_class = -1, from_logits = true)",
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=-1, from_logits=True), void_classes(4, -1), 4,
             metrics="[]")
loss_fixture("scce_ignore_sum", 'sparse_categorical_crossentropy(ignore_class = 1, reduction = "sum")',
             lambda: losses.SparseCategoricalCrossentropy(ignore_class=1, reduction="sum"), classes(4), 4, "softmax",
             metrics="[]")

fixture("loss_mape", """
    input x[6]
    dense(7, activation = tanh)
    dense(2, activation = softplus)
    output y
""", sequential((6,), dense(7, activation="tanh"), dense(2, activation="softplus")), features(6), positive(2),
        "mean_absolute_percentage_error", "sgd(learning_rate = 0.001)", k_optimizer=lambda: SGD(0.001))
loss_fixture("msle", "mean_squared_logarithmic_error", None, positive(2), 2, "softplus", metrics="[]")
loss_fixture("cosine_similarity", "cosine_similarity", None, real(3), 3, metrics="[]")
loss_fixture("huber", "huber", None, real(2), 2, metrics="[]")
loss_fixture("huber_delta", "huber(delta = 0.3)", lambda: losses.Huber(delta=0.3), real(2), 2, metrics="[]")
loss_fixture("log_cosh", "log_cosh", lambda: losses.LogCosh(), real(2), 2, metrics="[]")
loss_fixture("hinge", "hinge", None, binary(2), 2, "tanh", metrics="[]")
loss_fixture("hinge_signs", "hinge", None, lambda rng, x: 2 * binary(2)(rng, x) - 1, 2, "tanh", metrics="[]")
loss_fixture("squared_hinge", "squared_hinge", None, binary(2), 2, "tanh", metrics="[]")
loss_fixture("categorical_hinge", "categorical_hinge", None, one_hot(3), 3, metrics="[]")
loss_fixture("kl_divergence", "kl_divergence", lambda: losses.KLDivergence(), distribution(3), 3, "softmax", metrics="[]")
loss_fixture("poisson", "poisson", None, positive(2), 2, "softplus", metrics="[]")
loss_fixture("binary_focal", "binary_focal_crossentropy", None, binary(2), 2, "sigmoid", metrics="[]")
loss_fixture("binary_focal_arguments", "binary_focal_crossentropy(apply_class_balancing = true, alpha = 0.4, gamma = 1.5, "
             "from_logits = true, label_smoothing = 0.1)",
             lambda: losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.4, gamma=1.5, from_logits=True,
                                                    label_smoothing=0.1), binary(2), 2, metrics="[]")
loss_fixture("categorical_focal", "categorical_focal_crossentropy", None, one_hot(3), 3, "softmax", metrics="[]")
loss_fixture("categorical_focal_arguments", "categorical_focal_crossentropy(alpha = [0.2, 0.3, 0.5], gamma = 1, "
             "from_logits = true, label_smoothing = 0.1)",
             lambda: losses.CategoricalFocalCrossentropy(alpha=[0.2, 0.3, 0.5], gamma=1.0, from_logits=True,
                                                         label_smoothing=0.1), one_hot(3), 3, metrics="[]")
loss_fixture("gce", "categorical_generalized_cross_entropy(q = 0.7)",
             lambda: losses.CategoricalGeneralizedCrossEntropy(q=0.7), classes(4), 4, "softmax", metrics="[]")
loss_fixture("dice", "dice(axis = -1)", lambda: losses.Dice(axis=-1), binary(4), 4, "sigmoid", metrics="[]")
loss_fixture("tversky", "tversky(alpha = 0.3, beta = 0.7, axis = -1)", lambda: losses.Tversky(alpha=0.3, beta=0.7, axis=-1),
             binary(4), 4, "sigmoid", metrics="[]")
loss_fixture("own", "log_cosh_error", lambda: lambda y, p: ops.mean(ops.log(ops.cosh(p - y)), axis=-1), real(2), 2,
             metrics="[mean_squared_error]",
             decls="fn log_cosh_error(y_true, y_pred) = mean(log((exp(y_pred - y_true) + exp(y_true - y_pred)) / 2), "
                   "axis = -1)\n\n")
