"""Fixtures of masks, mask_…: who makes, reads, joins and hands them on; losses and metrics by them.

    two("add_one", "add(a -> masking, b) -> lstm(3)", lambda a, b: L.LSTM(3)(L.Add()([L.Masking()(a), b])))
makes mask_add_one: a dense layer behind this, on sequences a and b of five steps, some of them 0.
"""
import keras
import numpy as np
from keras import Input, ops, optimizers
from keras import layers as L

from fixture import classes, dense, fixture, real, sequential

ADAM = "adam(learning_rate = 0.01)"
UNMASKED = "fn unmasked(x) = masked(x, none)\n\n"    # flatten would warn


def ended(*shape, first=False):
    """Sequences of which each ends (or with first: begins) somewhere; behind that all is 0. At least one step counts."""
    def make(rng, n):
        x = rng.standard_normal((n, *shape)).astype("f4")
        for row in x:
            length = rng.integers(1, shape[0] + 1)
            row[length:] = 0
            if first:
                row[:] = row[::-1].copy()
        return x
    return make


def gaps(*shape):
    """Sequences in which some steps, in any places, are 0; at least one is not."""
    def make(rng, n):
        x = rng.standard_normal((n, *shape)).astype("f4")
        off = rng.random((n, shape[0])) < 0.4
        off[:, shape[0] // 2] = False
        x[off] = 0
        return x
    return make


def words(steps, count):
    def make(rng, n):
        x = rng.integers(1, count, (n, steps)).astype("i4")
        for row in x:
            row[rng.integers(1, steps + 1):] = 0
        return x
    return make


def adam():
    return optimizers.Adam(0.01)


def mask(name, nn, *k, x=gaps(5, 3), shape=(5, 3), kind="", y=None, loss="mean_squared_error", **more):
    lines = "".join(f"    {line}\n" for line in nn.strip().splitlines())
    if "unmasked" in nn:
        more["decls"] = UNMASKED
    fixture("mask_" + name, f"""
    input x[{", ".join(map(str, shape))}]{kind}
{lines}    output y
""", sequential(shape, *k), x, y or real(2), loss, ADAM, k_optimizer=adam, n=22, epochs=3, **more)


masking, flatten, end = lambda: L.Masking(), lambda: L.Flatten(), lambda: L.Dense(2)

# Recurrent layers hold their states where a step does not count.
for short, cell in (("simple_rnn", L.SimpleRNN), ("lstm", L.LSTM), ("gru", L.GRU)):
    mask(short, f"masking\n{short}(4)\ndense(2)", masking, lambda cell=cell: cell(4), end)
    mask(short + "_back", f"masking\n{short}(4, go_backwards = true, return_sequences = true)\nunmasked\nflatten\ndense(2)", masking,
         lambda cell=cell: cell(4, go_backwards=True, return_sequences=True), flatten, end)
mask("unrolled", "masking(mask_value = 0)\nlstm(4, return_sequences = true, unroll = true)\nunmasked\nflatten\ndense(2)", masking,
     lambda: L.LSTM(4, return_sequences=True, unroll=True), flatten, end)
mask("zeros", "masking\nlstm(3, return_sequences = true, zero_output_for_mask = true)\ngru(4, zero_output_for_mask = true)\ndense(2)",
     masking, lambda: L.LSTM(3, return_sequences=True, zero_output_for_mask=True),
     lambda: L.GRU(4, zero_output_for_mask=True), end)
mask("late", "masking\ngru(4, reset_after = false)\ndense(2)", masking, lambda: L.GRU(4, reset_after=False), end,
     x=ended(5, 3, first=True))
mask("stacked", "masking\ndense(4)\nlayer_normalization\nlstm(3, return_sequences = true)\ntanh\ngru(3)\ndense(2)", masking,
     lambda: L.Dense(4), lambda: L.LayerNormalization(), lambda: L.LSTM(3, return_sequences=True),
     lambda: L.Activation("tanh"), lambda: L.GRU(3), end)
mask("bidirectional", "masking\nbidirectional(lstm(3, return_sequences = true))\nbidirectional(gru(2), merge_mode = \"sum\")\ndense(2)",
     masking, lambda: L.Bidirectional(L.LSTM(3, return_sequences=True)), lambda: L.Bidirectional(L.GRU(2), merge_mode="sum"), end)

# Words, of which 0 is none.
mask("embedding", "embedding(7, 3, mask_zero = true)\nlstm(4)\ndense(3, activation = softmax)",
     lambda: L.Embedding(7, 3, mask_zero=True), lambda: L.LSTM(4), dense(3, activation="softmax"), x=words(6, 7), shape=(6,),
     kind=": int", y=classes(3), loss="sparse_categorical_crossentropy", metrics="[accuracy]")
mask("phrases", "embedding(7, 3, mask_zero = true)\ntime_distributed(lstm(4))\ngru(3)\ndense(2)",
     lambda: L.Embedding(7, 3, mask_zero=True), lambda: L.TimeDistributed(L.LSTM(4)), lambda: L.GRU(3), end,
     x=lambda rng, n: np.stack([words(4, 7)(rng, n) for _ in range(3)], 1), shape=(3, 4), kind=": int")

# Losses and metrics of the steps that count.
tags = dict(x=words(6, 7), shape=(6,), kind=": int", loss="sparse_categorical_crossentropy",
            y=lambda rng, x: ((x + rng.integers(0, 2, x.shape)) % 3).astype("i4"))
tagger = (lambda: L.Embedding(7, 3, mask_zero=True), lambda: L.Bidirectional(L.SimpleRNN(3, return_sequences=True)),
          lambda: L.TimeDistributed(L.Dense(4, activation="tanh")), dense(3, activation="softmax"))
tags_nn = ("embedding(7, 3, mask_zero = true)\nbidirectional(simple_rnn(3, return_sequences = true))\n"
           "time_distributed(dense(4, activation = tanh))\ndense(3, activation = softmax)")
mask("loss", tags_nn, *tagger, **tags)
for reduction in ("sum", "mean_with_sample_weight"):
    kind = {**tags, "loss": f'sparse_categorical_crossentropy(reduction = "{reduction}")'}
    mask("loss_" + reduction, tags_nn, *tagger, **kind,
         k_loss=lambda reduction=reduction: keras.losses.SparseCategoricalCrossentropy(reduction=reduction))
# Keras 3.15 on JAX forgets the mask where it computes metrics while training; on TensorFlow it does not.
mask("metric", tags_nn, *tagger, **tags, metrics="[sparse_categorical_accuracy]", k_metrics=lambda: [],
     by_hand=lambda: [keras.metrics.SparseCategoricalAccuracy()])
mask("loss_mean", "masking\nlstm(4, return_sequences = true)\nbatch_normalization\ndense(2)", masking,
     lambda: L.LSTM(4, return_sequences=True), lambda: L.BatchNormalization(), end,
     y=lambda rng, x: (x[:, :, :2] + 0.1 * rng.standard_normal((len(x), 5, 2))).astype("f4"))

# Layers that hand a mask on, join masks, or use one.
mask("average", "masking\ndense(3, activation = tanh)\nglobal_average_pooling1d\ndense(2)", masking, dense(3, activation="tanh"),
     lambda: L.GlobalAveragePooling1D(), end)
mask("through", """
masking
rescaling(2, offset = 0.5)
activation(tanh)
leaky_relu(0.1)
p_re_lu
group_normalization(1)
unit_normalization
activity_regularization(l2 = 0.01)
gru(3)
dense(2)
""", masking, lambda: L.Rescaling(2, 0.5), lambda: L.Activation("tanh"), lambda: L.LeakyReLU(0.1), lambda: L.PReLU(),
     lambda: L.GroupNormalization(1), lambda: L.UnitNormalization(), lambda: L.ActivityRegularization(l2=0.01),
     lambda: L.GRU(3), end)


def two(name, nn, k, **more):
    def make():
        a, b = Input((5, 3), name="a"), Input((5, 3), name="b")
        return keras.Model([a, b], L.Dense(2)(k(a, b)))
    lines = "".join(f"    {line}\n" for line in nn.strip().splitlines())
    if "unmasked" in nn:
        more["decls"] = more.get("decls", "") + UNMASKED
    fixture("mask_" + name, f"""
    input a[5, 3]
    input b[5, 3]
{lines}    dense(2)
    output y
""", make, lambda rng, n: {"a": gaps(5, 3)(rng, n), "b": ended(5, 3)(rng, n)}, lambda rng, x: real(2)(rng, x["a"]),
            "mean_squared_error", "sgd(learning_rate = 0.05)", k_optimizer=lambda: optimizers.SGD(0.05), n=22, epochs=3,
            data='npy({a: "NAME_x_a.npy", b: "NAME_x_b.npy"}, "NAME_y.npy")', **more)


two("add", "add(a -> masking, b -> masking) -> lstm(3)",
    lambda a, b: L.LSTM(3)(L.Add()([L.Masking()(a), L.Masking()(b)])))
two("add_one", "add(a -> masking, b) -> lstm(3)", lambda a, b: L.LSTM(3)(L.Add()([L.Masking()(a), b])))
two("join", "concatenate(a -> masking, b -> masking) -> lstm(3)",
    lambda a, b: L.LSTM(3)(L.Concatenate()([L.Masking()(a), L.Masking()(b)])))
two("join_steps", "concatenate(a -> masking, b, axis = -2) -> lstm(3)",
    lambda a, b: L.LSTM(3)(L.Concatenate(axis=1)([L.Masking()(a), b])))
two("attention", "attention(a -> masking, b -> masking, use_causal_mask = true) -> lstm(3)",
    lambda a, b: L.LSTM(3)(L.Attention()([L.Masking()(a), L.Masking()(b)], use_causal_mask=True)))
two("additive", "additive_attention(a -> masking, b -> masking)\nunmasked\nflatten",
    lambda a, b: L.Flatten()(L.AdditiveAttention()([L.Masking()(a), L.Masking()(b)])))
two("given", "attention(a, b, mask = [a -> masking -> seen, b -> masking -> seen])\nunmasked\nflatten",
    lambda a, b: L.Flatten()(L.Attention()([a, b], mask=[ops.any(a != 0, axis=-1), ops.any(b != 0, axis=-1)])),
    decls="fn seen(x) = mask(x)\n\n")
two("heads", "multi_head_attention(a -> masking, b -> masking, num_heads = 2, key_dim = 3)\ngru(3)",
    lambda a, b: L.GRU(3)(L.MultiHeadAttention(2, 3)(L.Masking()(a), L.Masking()(b))))
two("heads_flat", "multi_head_attention(a -> masking, b -> masking, num_heads = 2, key_dim = 3)\nunmasked\nflatten",
    lambda a, b: L.Flatten()(L.MultiHeadAttention(2, 3)(L.Masking()(a), L.Masking()(b))))
two("heads_scores", "z, w = multi_head_attention(a -> masking, b -> masking, num_heads = 2, key_dim = 3, return_attention_scores = true)\n"
    "concat(z -> unmasked -> flatten, w -> flatten)",
    lambda a, b: L.Concatenate()([L.Flatten()(part) for part in
                                  L.MultiHeadAttention(2, 3)(L.Masking()(a), L.Masking()(b), return_attention_scores=True)]))
two("heads_self", "a -> masking -> multi_head_attention(2, 3, use_causal_mask = true) -> global_average_pooling1d",
    lambda a, b: (lambda x: L.GlobalAveragePooling1D()(L.MultiHeadAttention(2, 3)(x, x, use_causal_mask=True)))(L.Masking()(a)))
two("groups", "grouped_query_attention(a -> masking, b -> masking, head_dim = 3, num_query_heads = 4, num_key_value_heads = 2)\nlstm(3)",
    lambda a, b: L.LSTM(3)(L.GroupQueryAttention(3, 4, 2)(L.Masking()(a), L.Masking()(b))))
