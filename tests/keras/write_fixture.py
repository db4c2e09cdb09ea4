"""Trains a fixture's network with Keras, twice, and writes its files.

    write(f)     f: what fixture() added, such as act_relu
writes act_relu.nn, act_relu.init.safetensors, act_relu_x.npy, … (README.md lists them), prints
    act_relu                             loss 2.68429 -> 1.92633   drift 2e-07
and returns whether the second training, from weights moved a little, ended where the first did.
"""
import os
import re
import zlib

import keras
import numpy as np
from safetensors.numpy import save_file

HERE = os.path.dirname(os.path.abspath(__file__))    # the fixtures lie beside the scripts


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
        initial = {name: np.asarray(rng.standard_normal(v.shape)
                                    * (0.1 if len(v.shape) < 2 else np.prod(v.shape[:-1]) ** -0.5), "f4")
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
