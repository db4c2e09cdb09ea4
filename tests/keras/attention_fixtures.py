"""Fixtures of attention, attention_…: of one head, of several, grouped; masks, scores, axes, positions.

    attention_fixture("dot", "attention(q, v)", lambda q, v: layers.Attention()([q, v]))
makes attention_dot, of a query q of shape [4, 6] and a value v of [3, 6].
"""
import numpy as np
from keras import Input, layers, ops, regularizers
from keras.optimizers import SGD

from fixture import features, fixture, flat, functional, real


def attention_fixture(name, nn, k, query=(4, 6), value=(3, 6)):
    """nn and k make y of a query q and a value v, both dense layers; k is given the two."""
    def make():
        x, z = Input(query, name="x"), Input(value, name="z")
        y = k(layers.Dense(query[-1], activation="tanh", name="q")(x), layers.Dense(value[-1], activation="tanh", name="v")(z))
        return [x, z], layers.Dense(1, name="last")(layers.Flatten()(y))

    fixture("attention_" + name, f"""
    input x[{", ".join(map(str, query))}]
    input z[{", ".join(map(str, value))}]
    q = x -> dense({query[-1]}, activation = tanh, name = "q")
    v = z -> dense({value[-1]}, activation = tanh, name = "v")
    {nn}
    flatten
    dense(1, name = "last")
    output y
""", functional(make), lambda rng, n: {"x": features(*query)(rng, n), "z": features(*value)(rng, n)},
            lambda rng, x: real()(rng, np.concatenate([flat(x["x"]), flat(x["z"])], 1)), "mean_squared_error",
            "sgd(learning_rate = 0.02)", k_optimizer=lambda: SGD(0.02),
            data='npy({x: "NAME_x_x.npy", z: "NAME_x_z.npy"}, "NAME_y.npy")')


class Positions(layers.Layer):
    """A vector a position, added: position_embedding."""

    def build(self, shape):
        self.embeddings = self.add_weight(name="embeddings", shape=(7, shape[-1]))

    def call(self, x):
        return x + self.embeddings[:x.shape[1]]


def waves(x, longest):
    """Sines and cosines of the position: sine_position_encoding."""
    steps, n = x.shape[1:]
    angles = np.arange(steps)[:, None] * longest ** (-2 * (np.arange(n) // 2) / n)
    return x + np.where(np.arange(n) % 2 == 0, np.sin(angles), np.cos(angles)).astype("f4")


MHA, GQA = layers.MultiHeadAttention, layers.GroupQueryAttention
for short, written, k, shapes in [
    ("dot", "attention(q, v)", lambda q, v: layers.Attention()([q, v]), {}),
    ("key", "[q, v, v * v] -> attention(use_scale = true)", lambda q, v: layers.Attention(use_scale=True)([q, v, v * v]), {}),
    ("causal", "attention(q, v, use_causal_mask = true)", lambda q, v: layers.Attention()([q, v], use_causal_mask=True), {}),
    ("concat", 'attention(q, v, use_scale = true, score_mode = "concat")',
     lambda q, v: layers.Attention(use_scale=True, score_mode="concat")([q, v]), {}),
    ("scores", "a, w = attention(q, v, return_attention_scores = true)\n    concat(a, w)",
     lambda q, v: ops.concatenate(layers.Attention()([q, v], return_attention_scores=True), axis=-1), {}),
    ("additive", "additive_attention(q, v)", lambda q, v: layers.AdditiveAttention()([q, v]), {}),
    ("additive_plain", "additive_attention(q, v, use_scale = false, use_causal_mask = true)",
     lambda q, v: layers.AdditiveAttention(use_scale=False)([q, v], use_causal_mask=True), {}),
    ("heads", "multi_head_attention(q, v, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v), {}),
    ("heads_self", "concat(q -> multi_head_attention(2, 3, use_causal_mask = true), v, axis = 1)",
     lambda q, v: ops.concatenate([MHA(2, 3)(q, q, use_causal_mask=True), v], axis=1), {}),
    ("heads_arguments", "multi_head_attention(q, v, num_heads = 3, key_dim = 2, value_dim = 4, output_shape = 5, "
     "use_gate = true, kernel_regularizer = l2(0.01), bias_constraint = non_neg)",
     lambda q, v: MHA(3, 2, value_dim=4, output_shape=5, use_gate=True, kernel_regularizer=regularizers.L2(0.01),
                      bias_constraint="non_neg")(q, v, return_attention_scores=True)[0],    # JAX's own wants value_dim = key_dim
     {}),
    ("heads_no_bias", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, use_bias = false, sliding_window = 2, "
     "output_shape = [2, 3])",
     lambda q, v: MHA(2, 3, use_bias=False, sliding_window=2, output_shape=(2, 3))(q, v), {}),
    ("heads_scores", "a, w = multi_head_attention(q, v, num_heads = 2, key_dim = 3, use_causal_mask = true, "
     "return_attention_scores = true)\n    concat(reshape(a, [-1]), reshape(w, [-1]))",
     lambda q, v: ops.concatenate([layers.Flatten()(part) for part in
                                   MHA(2, 3)(q, v, use_causal_mask=True, return_attention_scores=True)], axis=-1),
     {"query": (3, 6)}),
    ("heads_key", "multi_head_attention(q, v, q, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v, q),
     {"query": (3, 5), "value": (3, 4)}),
    ("heads_mask", "m = cast(reshape(range(4), [4, 1]) >= range(3), \"f32\")\n    "
     "multi_head_attention(q, v, v, m, num_heads = 2, key_dim = 3)",
     lambda q, v: MHA(2, 3)(q, v, attention_mask=ops.convert_to_tensor(np.tri(4, 3, dtype=bool)[None])), {}),
    ("heads_plane", "multi_head_attention(q, v, num_heads = 2, key_dim = 3)", lambda q, v: MHA(2, 3)(q, v),
     {"query": (2, 3, 4), "value": (3, 2, 4)}),
    ("heads_axis", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, attention_axes = 1)",
     lambda q, v: MHA(2, 3, attention_axes=1)(q, v), {"query": (2, 3, 4), "value": (3, 3, 4)}),
    ("heads_last_axis", "multi_head_attention(q, v, num_heads = 2, key_dim = 3, attention_axes = [2])",
     lambda q, v: MHA(2, 3, attention_axes=(2,))(q, v), {"query": (2, 3, 4), "value": (2, 2, 4)}),
    ("groups", "group_query_attention(q, v, head_dim = 3, num_query_heads = 4, num_key_value_heads = 2)",
     lambda q, v: GQA(3, 4, 2)(q, v), {}),
    ("groups_arguments", "group_query_attention(q, v, head_dim = 3, num_query_heads = 2, num_key_value_heads = 1, "
     "use_bias = false, use_gate = true, use_causal_mask = true)",
     lambda q, v: GQA(3, 2, 1, use_bias=False, use_gate=True)(q, v, use_causal_mask=True), {}),
    ("positions", "multi_head_attention(q + position_embedding(q, 7, name = \"positions\"), v, num_heads = 2, key_dim = 3)",
     lambda q, v: MHA(2, 3)(Positions(name="positions")(q), v), {}),
    ("waves", "attention(q + sine_position_encoding(q), v + sine_position_encoding(v, max_wavelength = 50))",
     lambda q, v: layers.Attention()([waves(q, 1e4), waves(v, 50)]), {}),
]:
    attention_fixture(short, written, k, **shapes)
