"""Fixtures of layers that join several tensors, merge_…

    merge_fixture("average", "average(a, b, c)", lambda b: layers.Average()([b["a"], b["b"], b["c"]]))
makes merge_average, of the three dense layers a, b and c.
"""
import re

import numpy as np
from keras import Input, layers
from keras.optimizers import SGD

from fixture import features, fixture, flat, functional, real


def merge_fixture(name, nn, k):
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
            data='npy({x: "NAME_x_x.npy", z: "NAME_x_z.npy"}, "NAME_y.npy")')


for short, written, k in [
    ("add", "add(a, b, c)", lambda b: layers.Add()([b["a"], b["b"], b["c"]])),
    ("add_wide", "[s, a] -> add", lambda b: layers.Add()([b["s"], b["a"]])),
    ("subtract", "subtract(a, b)", lambda b: layers.Subtract()([b["a"], b["b"]])),
    ("multiply", "multiply(a, b, c)", lambda b: layers.Multiply()([b["a"], b["b"], b["c"]])),
    ("average", "average(a, b, c)", lambda b: layers.Average()([b["a"], b["b"], b["c"]])),
    ("maximum", "maximum(a, b, c)", lambda b: layers.Maximum()([b["a"], b["b"], b["c"]])),
    ("minimum", "[a, b, c] -> minimum", lambda b: layers.Minimum()([b["a"], b["b"], b["c"]])),
    ("concatenate", "concatenate(a, b, c)", lambda b: layers.Concatenate()([b["a"], b["b"], b["c"]])),
    ("concatenate_axis", "concatenate(s, u, t, axis = 1)", lambda b: layers.Concatenate(axis=1)([b["s"], b["u"], b["t"]])),
    ("dot", "dot(a, b, axes = 1)", lambda b: layers.Dot(axes=1)([b["a"], b["b"]])),
    ("dot_normalized", "[a, b] -> dot(axes = -1, normalize = true)",
     lambda b: layers.Dot(axes=-1, normalize=True)([b["a"], b["b"]])),
    ("dot_sequences", "dot(s, u, axes = 2)", lambda b: layers.Dot(axes=2)([b["s"], b["u"]])),
    ("dot_axes", "dot(s, t, axes = [1, 1], normalize = true)",
     lambda b: layers.Dot(axes=(1, 1), normalize=True)([b["s"], b["t"]])),
    ("dot_unlike", "dot(a, s, axes = [1, 2])", lambda b: layers.Dot(axes=(1, 2))([b["a"], b["s"]])),
]:
    merge_fixture(short, written, k)
