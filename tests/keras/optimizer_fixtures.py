"""Fixtures of optimizers, opt_…: each with its arguments, one of the user's own, and schedules of the learning rate.

    optimizer_fixture("lion", "lion(learning_rate = 0.003)", lambda: optimizers.Lion(0.003))
makes opt_lion, a network of three classes trained for five epochs.
"""
from keras import optimizers
from keras.optimizers import SGD, Adam, schedules

from fixture import classes, dense, features, fixture, sequential


def optimizer_fixture(name, nn, k, **more):
    fixture("opt_" + name, """
    input x[6]
    dense(10, activation = tanh)
    dense(3, activation = softmax)
    output y
""", sequential((6,), dense(10, activation="tanh"), dense(3, activation="softmax")), features(6), classes(3),
            "sparse_categorical_crossentropy", nn, "[accuracy]", k_optimizer=k, epochs=5, **more)


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
optimizer_fixture("sgd_accumulate", "sgd(learning_rate = 0.2, momentum = 0.9, gradient_accumulation_steps = 2)",
                  lambda: SGD(0.2, momentum=0.9, gradient_accumulation_steps=2))
optimizer_fixture("adam", "adam", Adam)
optimizer_fixture("adam_settings", "adam(learning_rate = 0.01, beta_1 = 0.8, beta_2 = 0.9, epsilon = 1e-3)",
                  lambda: Adam(0.01, beta_1=0.8, beta_2=0.9, epsilon=1e-3))
optimizer_fixture("adam_amsgrad", "adam(learning_rate = 0.01, amsgrad = true)", lambda: Adam(0.01, amsgrad=True))
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
optimizer_fixture("adam_loss_scale", "adam(learning_rate = 0.01, loss_scale_factor = 64)",
                  lambda: Adam(0.01, loss_scale_factor=64.0))
optimizer_fixture("rmsprop", "rmsprop", lambda: optimizers.RMSprop())
optimizer_fixture("rmsprop_arguments", "rmsprop(learning_rate = 0.01, rho = 0.8, momentum = 0.5, centered = true)",
                  lambda: optimizers.RMSprop(0.01, rho=0.8, momentum=0.5, centered=True))
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
optimizer_fixture("own", "my_rmsprop(learning_rate = 0.01)", lambda: optimizers.RMSprop(0.01), decls="""\
# Keras' RMSprop without momentum, written as a user would.
optimizer my_rmsprop(learning_rate = 0.001, rho = 0.9, epsilon = 1e-7) {
    state velocity = 0
    velocity = rho * velocity + (1 - rho) * g^2
    w = w - learning_rate * g / sqrt(velocity + epsilon)
}

""")

for short, nn_name, k_schedule in [
    ("exponential", "exponential_decay(0.5, 5, 0.8)", lambda: schedules.ExponentialDecay(0.5, 5, 0.8)),
    ("exponential_stairs", "exponential_decay(0.5, 5, 0.8, staircase = true)",
     lambda: schedules.ExponentialDecay(0.5, 5, 0.8, staircase=True)),
    ("inverse_time", "inverse_time_decay(0.5, 4, 0.5)", lambda: schedules.InverseTimeDecay(0.5, 4, 0.5)),
    ("polynomial", "polynomial_decay(0.5, 12, end_learning_rate = 0.05, power = 2)",
     lambda: schedules.PolynomialDecay(0.5, 12, end_learning_rate=0.05, power=2.0)),
    ("polynomial_cycle", "polynomial_decay(0.5, 6, end_learning_rate = 0.05, cycle = true)",
     lambda: schedules.PolynomialDecay(0.5, 6, end_learning_rate=0.05, cycle=True)),
    ("piecewise", "piecewise_constant_decay([3, 9], [0.5, 0.2, 0.1])",
     lambda: schedules.PiecewiseConstantDecay([3, 9], [0.5, 0.2, 0.1])),
    ("cosine", "cosine_decay(0.5, 14, alpha = 0.1)", lambda: schedules.CosineDecay(0.5, 14, alpha=0.1)),
    ("cosine_warmup", "cosine_decay(0.05, 10, warmup_target = 0.5, warmup_steps = 4)",
     lambda: schedules.CosineDecay(0.05, 10, warmup_target=0.5, warmup_steps=4)),
    ("restarts", "cosine_decay_restarts(0.5, 4, alpha = 0.1)", lambda: schedules.CosineDecayRestarts(0.5, 4, alpha=0.1)),
    ("restarts_arguments", "cosine_decay_restarts(0.5, 3, t_mul = 1, m_mul = 0.7)",
     lambda: schedules.CosineDecayRestarts(0.5, 3, t_mul=1.0, m_mul=0.7)),
]:
    optimizer_fixture("schedule_" + short, f"sgd(learning_rate = {nn_name})", lambda k=k_schedule: SGD(k()))
