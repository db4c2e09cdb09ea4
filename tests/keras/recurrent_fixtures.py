"""Fixtures of recurrent layers, rnn_…: the layers, their wrappers and states, losses along the steps, words.

    recurrent("gru", "gru(4)", lambda: layers.GRU(4))
makes rnn_gru: the layer and a dense one behind it, on sequences of five steps.
"""
import keras
from keras import Input, layers, optimizers, regularizers

from fixture import classes, dense, features, fixture, functional, real, sequential


def recurrent(name, nn, *k, shape=(5, 3), flat=False):
    """A network of recurrent layers and a dense one at its end."""
    lines = "".join(f"    {line}\n" for line in nn.strip().splitlines())
    tail = [lambda: layers.Flatten()] if flat else []
    fixture("rnn_" + name, f"""
    input x[{", ".join(map(str, shape))}]
{lines}{"    flatten" + chr(10) if flat else ""}    dense(2)
    output y
""", sequential(shape, *k, *tail, dense(2)), features(*shape), real(2), "mean_squared_error", "adam(learning_rate = 0.01)",
            k_optimizer=lambda: optimizers.Adam(0.01), n=22, epochs=3)


# Each layer as it is, then with its arguments. Keras 3.15 forgets the activity_regularizer of SimpleRNN.
recurrent("simple", "simple_rnn(4)", lambda: layers.SimpleRNN(4))
recurrent("simple_sequences", "simple_rnn(4, return_sequences = true)",
          lambda: layers.SimpleRNN(4, return_sequences=True), flat=True)
recurrent("simple_arguments", """
simple_rnn(4, activation = relu, use_bias = false, kernel_regularizer = l2(0.01), recurrent_regularizer = l1(0.01), go_backwards = true, return_sequences = true)
simple_rnn(3, bias_regularizer = l2(0.02), recurrent_constraint = max_norm(1), unroll = true)
""", lambda: layers.SimpleRNN(4, activation="relu", use_bias=False, kernel_regularizer=regularizers.L2(0.01),
                              recurrent_regularizer=regularizers.L1(0.01), go_backwards=True, return_sequences=True),
          lambda: layers.SimpleRNN(3, bias_regularizer=regularizers.L2(0.02),
                                   recurrent_constraint=keras.constraints.MaxNorm(1), unroll=True))
recurrent("lstm", "lstm(4)", lambda: layers.LSTM(4))
recurrent("lstm_sequences", "lstm(3, return_sequences = true)\nlstm(4, return_sequences = true, go_backwards = true)",
          lambda: layers.LSTM(3, return_sequences=True),
          lambda: layers.LSTM(4, return_sequences=True, go_backwards=True), flat=True)
recurrent("lstm_arguments", """
lstm(4, activation = softsign, recurrent_activation = hard_sigmoid, use_bias = false, kernel_regularizer = l2(0.01), go_backwards = true)
""", lambda: layers.LSTM(4, activation="softsign", recurrent_activation="hard_sigmoid", use_bias=False,
                         kernel_regularizer=regularizers.L2(0.01), go_backwards=True))
recurrent("lstm_one_step", "lstm(5)", lambda: layers.LSTM(5), shape=(1, 3))
recurrent("gru", "gru(4)", lambda: layers.GRU(4))
recurrent("gru_reset_before", "gru(4, reset_after = false, return_sequences = true)",
          lambda: layers.GRU(4, reset_after=False, return_sequences=True), flat=True)
recurrent("gru_arguments", """
gru(4, activation = elu, recurrent_activation = softsign, use_bias = false, return_sequences = true, go_backwards = true)
gru(3, bias_constraint = non_neg, bias_regularizer = l2(0.02), recurrent_regularizer = l2(0.01), activity_regularizer = l2(0.03))
""", lambda: layers.GRU(4, activation="elu", recurrent_activation="softsign", use_bias=False, return_sequences=True,
                        go_backwards=True),
          lambda: layers.GRU(3, bias_constraint="non_neg", bias_regularizer=regularizers.L2(0.02),
                             recurrent_regularizer=regularizers.L2(0.01), activity_regularizer=regularizers.L2(0.03)))

# Wrappers.
recurrent("bidirectional", "bidirectional(lstm(3, return_sequences = true))\nbidirectional(gru(2))",
          lambda: layers.Bidirectional(layers.LSTM(3, return_sequences=True)),
          lambda: layers.Bidirectional(layers.GRU(2)))
for mode in ("sum", "mul", "ave"):
    recurrent("bidirectional_" + mode, f'bidirectional(simple_rnn(3, return_sequences = true), merge_mode = "{mode}")',
              lambda mode=mode: layers.Bidirectional(layers.SimpleRNN(3, return_sequences=True), merge_mode=mode), flat=True)
recurrent("bidirectional_own", "bidirectional(gru(3), backward_layer = lstm(3, go_backwards = true, name = \"back\"))",
          lambda: layers.Bidirectional(layers.GRU(3), backward_layer=layers.LSTM(3, go_backwards=True, name="back")))
recurrent("time_distributed", "time_distributed(dense(4, activation = tanh))\ntime_distributed(dense(2, use_bias = false))",
          lambda: layers.TimeDistributed(layers.Dense(4, activation="tanh")),
          lambda: layers.TimeDistributed(layers.Dense(2, use_bias=False)), flat=True)
recurrent("time_distributed_lstm", "time_distributed(lstm(3))\ngru(2)", lambda: layers.TimeDistributed(layers.LSTM(3)),
          lambda: layers.GRU(2), shape=(3, 4, 2))

# Losses and metrics along the steps.
fixture("rnn_sequence_classes", """
    input x[5, 3]
    lstm(4, return_sequences = true)
    dense(3, activation = softmax)
    output y
""", sequential((5, 3), lambda: layers.LSTM(4, return_sequences=True), dense(3, activation="softmax")), features(5, 3),
        lambda rng, x: rng.integers(0, 3, (len(x), 5)).astype("i4"), "sparse_categorical_crossentropy",
        "adam(learning_rate = 0.01)", "[accuracy]", k_optimizer=lambda: optimizers.Adam(0.01), n=22, epochs=3)


def stateful(name, nn, k):
    """States that a batch leaves to the next: the same samples go on, four at a time."""
    fixture("rnn_stateful_" + name, f"\n    input x[5, 3]\n    {nn}\n    dense(2)\n    output y\n",
            lambda: keras.Sequential([Input(batch_shape=(4, 5, 3)), k(), layers.Dense(2)]), features(5, 3), real(2),
            "mean_squared_error", "adam(learning_rate = 0.01)", k_optimizer=lambda: optimizers.Adam(0.01), n=20, epochs=3,
            batch=4, stateful=True)


stateful("simple", "simple_rnn(4, stateful = true)", lambda: layers.SimpleRNN(4, stateful=True))
stateful("lstm", "lstm(4, stateful = true)", lambda: layers.LSTM(4, stateful=True))
stateful("gru", "gru(4, stateful = true)", lambda: layers.GRU(4, stateful=True))
stateful("gru_reset_before", "gru(4, reset_after = false, stateful = true, go_backwards = true)",
         lambda: layers.GRU(4, reset_after=False, stateful=True, go_backwards=True))
stateful("bidirectional", "bidirectional(lstm(3, stateful = true))",
         lambda: layers.Bidirectional(layers.LSTM(3, stateful=True)))


# States in and out: an encoder whose states a decoder starts with.
@functional
def lstm_states():
    a, b = Input((4, 3), name="a"), Input((3, 2), name="b")
    y, h, c = layers.LSTM(4, return_state=True)(a)
    z = layers.LSTM(4, return_sequences=True)(b, initial_state=[h, c])
    return [a, b], layers.Dense(2)(layers.Flatten()(z))


def pairs(rng, n):
    return {"a": rng.standard_normal((n, 4, 3)).astype("f4"), "b": rng.standard_normal((n, 3, 2)).astype("f4")}


def smooth(rng, x):
    return real(2)(rng, x["a"])


two = 'npy({a: "NAME_x_a.npy", b: "NAME_x_b.npy"}, "NAME_y.npy")'
fixture("rnn_lstm_states", """
    input a[4, 3]
    input b[3, 2]
    y, h, c = a -> lstm(4, return_state = true)
    z = lstm(b, h, c, units = 4, return_sequences = true)
    output y = z -> flatten -> dense(2)
""", lstm_states, pairs, smooth, "mean_squared_error", "adam(learning_rate = 0.01)",
        k_optimizer=lambda: optimizers.Adam(0.01), n=22, epochs=3, data=two)


@functional
def other_states():
    a, b = Input((4, 3), name="a"), Input((3, 2), name="b")
    y, h = layers.GRU(4, return_state=True, return_sequences=True)(a)
    z = layers.SimpleRNN(4, return_sequences=True)(b, initial_state=h)
    w, f1, f2 = layers.Bidirectional(layers.GRU(2, return_state=True), merge_mode="concat")(b)
    v = layers.Bidirectional(layers.GRU(2), merge_mode="sum")(b, initial_state=[f1, f2])
    joined = layers.Concatenate()([layers.Flatten()(y), layers.Flatten()(z), w, f1, f2, v])
    return [a, b], layers.Dense(2)(joined)


fixture("rnn_other_states", """
    input a[4, 3]
    input b[3, 2]
    y, h = a -> gru(4, return_state = true, return_sequences = true)
    z = simple_rnn(b, initial_state = h, units = 4, return_sequences = true)
    w, f1, f2 = b -> bidirectional(gru(2, return_state = true), merge_mode = "concat")
    v = [b, f1, f2] -> bidirectional(gru(2), merge_mode = "sum")
    joined = concat(y -> flatten, z -> flatten, w, f1, f2, v)
    output y = joined -> dense(2)
""", other_states, pairs, smooth, "mean_squared_error", "adam(learning_rate = 0.01)",
        k_optimizer=lambda: optimizers.Adam(0.01), n=22, epochs=3, data=two)

# Words.
fixture("rnn_embedding", """
    input x[6]: int
    embedding(7, 3, embeddings_regularizer = l2(0.001))
    lstm(4)
    dense(3, activation = softmax)
    output y
""", sequential((6,), lambda: layers.Embedding(7, 3, embeddings_regularizer=regularizers.L2(0.001)), lambda: layers.LSTM(4),
                dense(3, activation="softmax")), lambda rng, n: rng.integers(0, 7, (n, 6)).astype("i4"), classes(3),
        "sparse_categorical_crossentropy", "adam(learning_rate = 0.01)", "[accuracy]",
        k_optimizer=lambda: optimizers.Adam(0.01), n=22, epochs=3)
