"""Fixtures of activations, act_…: each in a network of its own, by name, as a string, with arguments, as a layer.

    activation_fixture("celu", "celu(alpha = 0.7)", lambda x: activations.celu(x, alpha=0.7))
makes act_celu, in which two dense layers have it.
"""
from keras import activations, layers
from keras.optimizers import SGD

from fixture import dense, features, fixture, one_hot, real, sequential


def activation_fixture(name, nn, k, **more):
    fixture("act_" + name, f"""
    input x[5]
    dense(8, activation = {nn})
    dense(6, activation = {nn})
    dense(2)
    output y
""", sequential((5,), dense(8, activation=k), dense(6, activation=k), dense(2)), features(5), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.05)", "[mean_absolute_error]",
            k_optimizer=lambda: SGD(0.05), **more)


activation_fixture("linear", "linear", "linear")
activation_fixture("relu", "relu", "relu")
activation_fixture("leaky_relu", "leaky_relu", "leaky_relu")
activation_fixture("sigmoid", "sigmoid", "sigmoid")
activation_fixture("tanh", "tanh", "tanh")
activation_fixture("softmax", "softmax", "softmax")
activation_fixture("softplus", "softplus", "softplus")
activation_fixture("elu", "elu", "elu")
activation_fixture("gelu", "gelu", "gelu")
activation_fixture("gelu_tanh", "gelu(approximate = true)", lambda x: activations.gelu(x, approximate=True))
activation_fixture("silu", "silu", "silu")

for nn_name, k_function in {
    "relu6": activations.relu6, "selu": activations.selu, "swish": activations.silu,
    "celu(alpha = 0.7)": lambda x: activations.celu(x, alpha=0.7), "hard_sigmoid": activations.hard_sigmoid,
    "hard_silu": activations.hard_silu, "log_sigmoid": activations.log_sigmoid, "hard_tanh": activations.hard_tanh,
    "tanh_shrink": activations.tanh_shrink, "soft_shrink": activations.soft_shrink, "hard_shrink": activations.hard_shrink,
    "softsign": activations.softsign, "mish": activations.mish, "squareplus": activations.squareplus,
    "sparse_plus": activations.sparse_plus, "sparse_sigmoid": activations.sparse_sigmoid, "sparsemax": activations.sparsemax,
    "threshold(0.1, 0.2)": lambda x: activations.threshold(x, 0.1, 0.2),
    "relu(negative_slope = 0.1, max_value = 1, threshold = 0.1)":
        lambda x: activations.relu(x, negative_slope=0.1, max_value=1.0, threshold=0.1),
}.items():
    short = "relu_arguments" if nn_name.startswith("relu(") else nn_name.split("(")[0]
    activation_fixture(short, nn_name, k_function)

activation_fixture("string", '"relu"', "relu")
activation_fixture("own", "my_mish", "mish", decls="fn my_mish(x) = x * tanh(softplus(x))\n\n")

for nn_name, k_function in {"exponential": activations.exponential, "log_softmax": activations.log_softmax}.items():
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
""", sequential((5,), dense(8), lambda: layers.Lambda(activations.glu), dense(2)), features(5), real(2),
        "mean_squared_error", "sgd(learning_rate = 0.05)", k_optimizer=lambda: SGD(0.05))

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
        k_optimizer=lambda: SGD(0.1))
