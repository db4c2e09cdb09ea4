"""Fixtures of regularizers, reg_…, and of constraints, constraint_…, of a dense layer.

    regularizer_fixture("bias_l2", "bias_regularizer = l2(0.1)", bias_regularizer=lambda: regularizers.L2(0.1))
makes reg_bias_l2.
"""
from keras import constraints, layers, regularizers
from keras.optimizers import SGD

from fixture import dense, features, fixture, real, sequential


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
regularizer_fixture("orthogonal", "kernel_regularizer = orthogonal_regularizer(0.1)",
                    kernel_regularizer=lambda: regularizers.OrthogonalRegularizer(0.1))
regularizer_fixture("orthogonal_columns", 'kernel_regularizer = orthogonal_regularizer(0.1, mode = "columns")',
                    kernel_regularizer=lambda: regularizers.OrthogonalRegularizer(0.1, mode="columns"))

for short, nn_name, k_constraint in [
    ("max_norm", "max_norm(0.8)", lambda: constraints.MaxNorm(0.8)),
    ("non_neg", "non_neg", lambda: constraints.NonNeg()),
    ("unit_norm", "unit_norm", lambda: constraints.UnitNorm()),
    ("unit_norm_axis", "unit_norm(axis = 1)", lambda: constraints.UnitNorm(axis=1)),
    ("min_max_norm", "min_max_norm(min_value = 0.5, max_value = 0.9, rate = 0.7)",
     lambda: constraints.MinMaxNorm(0.5, 0.9, rate=0.7)),
]:
    fixture("constraint_" + short, f"""
    input x[4]
    dense(6, activation = tanh, kernel_constraint = {nn_name})
    dense(1)
    output y
""", sequential((4,), lambda k=k_constraint: layers.Dense(6, activation="tanh", kernel_constraint=k()), dense(1)), features(4),
            real(), "mean_squared_error", "sgd(learning_rate = 0.1)", k_optimizer=lambda: SGD(0.1))
