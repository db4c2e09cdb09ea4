"""Fixtures of Keras' fit, fit_…: class weights, sample weights, weighted metrics, validation, steps, callbacks.

    fit_fixture("validation_split", n=40, train="validation_split = 0.2", k_fit=lambda e: dict(validation_split=0.2))
makes fit_validation_split; e holds the fixture's extra arrays, here none.
"""
from keras import callbacks, losses
from keras.optimizers import SGD

from fixture import binary, classes, dense, features, fixture, one_hot, sample_weights, sequential


def fit_fixture(name, y=binary(), units=1, activation="sigmoid", loss="binary_crossentropy", **more):
    fixture("fit_" + name, f"""
    input x[5]
    dense(6, activation = tanh)
    dense({units}, activation = {activation})
    output y
""", sequential((5,), dense(6, activation="tanh"), dense(units, activation=activation)), features(5), y, loss,
            "sgd(learning_rate = 0.2)", k_optimizer=lambda: SGD(0.2), **{"metrics": "[accuracy]", **more})


def held_out(rng, n):
    """13 samples to validate with."""
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
fit_fixture("steps_per_epoch", n=37, train="steps_per_epoch = 2", k_fit=lambda e: dict(steps_per_epoch=2), epochs=7)
fit_fixture("validation_steps", train='validation_data = npy("NAME_vx.npy", "NAME_vy.npy")\nvalidation_steps = 1',
            extra=held_out, k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"]), validation_steps=1))
fit_fixture("sample_weight_entry", train='sample_weight = npy("NAME_w.npy")', extra=sample_weights,
            k_fit=lambda e: dict(sample_weight=e["w"]))
fit_fixture("reduction_mean", loss='binary_crossentropy(reduction = "mean")',
            k_loss=lambda: losses.BinaryCrossentropy(reduction="mean"))
fit_fixture("initial_epoch", train="initial_epoch = 2", k_fit=lambda e: dict(initial_epoch=2), epochs=5)


def callback_fixture(name, nn, k, **more):
    fit_fixture("callback_" + name, train=f'callbacks = {nn}\nvalidation_data = npy("NAME_vx.npy", "NAME_vy.npy")',
                k_fit=lambda e: dict(validation_data=(e["vx"], e["vy"]), callbacks=k()), extra=held_out,
                epochs=12, **more)


callback_fixture("early_stopping", "[early_stopping(patience = 2, min_delta = 0.03)]",
                 lambda: [callbacks.EarlyStopping(patience=2, min_delta=0.03)])
callback_fixture("early_stopping_restore", '[early_stopping(monitor = "val_accuracy", patience = 2, '
                 "restore_best_weights = true, start_from_epoch = 1)]",
                 lambda: [callbacks.EarlyStopping(monitor="val_accuracy", patience=2, restore_best_weights=True,
                                                  start_from_epoch=1)])
callback_fixture("early_stopping_baseline", '[early_stopping(monitor = "loss", patience = 3, baseline = 0.1)]',
                 lambda: [callbacks.EarlyStopping(monitor="loss", patience=3, baseline=0.1)])
callback_fixture("reduce_lr", "[reduce_lr_on_plateau(factor = 0.5, patience = 1, min_delta = 0.05, min_lr = 0.02)]",
                 lambda: [callbacks.ReduceLROnPlateau(factor=0.5, patience=1, min_delta=0.05, min_lr=0.02)])
callback_fixture("reduce_lr_cooldown", '[reduce_lr_on_plateau(monitor = "accuracy", factor = 0.5, patience = 1, '
                 "min_delta = 0.2, cooldown = 2)]",
                 lambda: [callbacks.ReduceLROnPlateau(monitor="accuracy", factor=0.5, patience=1, min_delta=0.2, cooldown=2)])
callback_fixture("scheduler", "[learning_rate_scheduler(halve)]",
                 lambda: [callbacks.LearningRateScheduler(lambda epoch, lr: lr if epoch < 3 else lr * 0.5)],
                 decls="fn halve(epoch, lr) = if epoch < 3 then lr else lr * 0.5\n\n")
callback_fixture("two", "[reduce_lr_on_plateau(patience = 1, min_delta = 0.05), early_stopping(patience = 3, "
                 "min_delta = 0.05, restore_best_weights = true)]",
                 lambda: [callbacks.ReduceLROnPlateau(patience=1, min_delta=0.05),
                          callbacks.EarlyStopping(patience=3, min_delta=0.05, restore_best_weights=True)])
