"""Fixtures of convolutions and pooling, conv_…: along lines, over images and cubes, with the channels first and last.

    convolution_fixture("2d_strides", "conv2d(5, 2, strides = 2)", lambda: layers.Conv2D(5, 2, strides=2), IMAGE)
makes conv_2d_strides: the layer between two dense ones, on images of shape [7, 6, 2].
"""
from keras import layers
from keras.constraints import MaxNorm
from keras.optimizers import SGD, Adam
from keras.regularizers import L1, L2

from fixture import classes, dense, features, fixture, real, sequential


def convolution_fixture(name, nn, k, shape):
    """A layer over places, between a dense layer and the loss, so that its input's gradient shows too."""
    fixture("conv_" + name, f"""
    input x[{", ".join(map(str, shape))}]
    dense(4, activation = tanh)
    {nn}
    flatten
    dense(2)
    output y
""", sequential(shape, dense(4, activation="tanh"), k, lambda: layers.Flatten(), dense(2)), features(*shape), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.02)", k_optimizer=lambda: SGD(0.02), n=10, batch=4, epochs=3)


LINE, IMAGE, CUBE = (9, 2), (7, 6, 2), (4, 5, 4, 2)
for short, shape, nn, k in [
    ("1d", LINE, "conv1d(3, 3)", lambda: layers.Conv1D(3, 3)),
    ("1d_causal", LINE, 'conv1d(3, 3, padding = causal, dilation_rate = 2, activation = "relu")',
     lambda: layers.Conv1D(3, 3, padding="causal", dilation_rate=2, activation="relu")),
    ("1d_same", LINE, "conv1d(5, 4, strides = 3, padding = same, use_bias = false)",
     lambda: layers.Conv1D(5, 4, strides=3, padding="same", use_bias=False)),
    ("1d_groups", LINE, "conv1d(6, 2, groups = 2)", lambda: layers.Conv1D(6, 2, groups=2)),
    ("2d", IMAGE, "conv2d(3, 3)", lambda: layers.Conv2D(3, 3)),
    ("2d_same", IMAGE, "conv2d(3, [3, 2], strides = [2, 1], padding = same, activation = tanh)",
     lambda: layers.Conv2D(3, (3, 2), strides=(2, 1), padding="same", activation="tanh")),
    ("2d_strides", IMAGE, "conv2d(5, 2, strides = 2)", lambda: layers.Conv2D(5, 2, strides=2)),
    ("2d_gaps", IMAGE, "conv2d(3, 2, strides = 3)", lambda: layers.Conv2D(3, 2, strides=3)),
    ("2d_dilation", IMAGE, "conv2d(3, 3, dilation_rate = [3, 1], padding = same)",
     lambda: layers.Conv2D(3, 3, dilation_rate=(3, 1), padding="same")),
    ("2d_groups", IMAGE, "conv2d(6, 3, groups = 2, padding = same)",
     lambda: layers.Conv2D(6, 3, groups=2, padding="same")),
    ("2d_point", IMAGE, "conv2d(5, 1)", lambda: layers.Conv2D(5, 1)),
    ("2d_point_strides", IMAGE, "conv2d(5, 1, strides = 2, padding = same)",
     lambda: layers.Conv2D(5, 1, strides=2, padding="same")),
    ("2d_arguments", IMAGE, "conv2d(3, 3, kernel_regularizer = l2(0.1), bias_regularizer = l1(0.1), "
     "activity_regularizer = l2(0.01), kernel_constraint = max_norm(0.4), bias_constraint = non_neg)",
     lambda: layers.Conv2D(3, 3, kernel_regularizer=L2(0.1), bias_regularizer=L1(0.1), activity_regularizer=L2(0.01),
                           kernel_constraint=MaxNorm(0.4), bias_constraint="non_neg")),
    ("3d", CUBE, "conv3d(3, 2)", lambda: layers.Conv3D(3, 2)),
    ("3d_same", CUBE, "conv3d(3, [2, 3, 1], strides = [1, 2, 2], padding = same)",
     lambda: layers.Conv3D(3, (2, 3, 1), strides=(1, 2, 2), padding="same")),
    ("depthwise1d", LINE, "depthwise_conv1d(3)", lambda: layers.DepthwiseConv1D(3)),
    ("depthwise1d_arguments", LINE, "depthwise_conv1d(2, depth_multiplier = 2, dilation_rate = 2, padding = same)",
     lambda: layers.DepthwiseConv1D(2, depth_multiplier=2, dilation_rate=2, padding="same")),
    ("depthwise2d", IMAGE, "depthwise_conv2d(3)", lambda: layers.DepthwiseConv2D(3)),
    ("depthwise2d_arguments", IMAGE, "depthwise_conv2d([3, 2], strides = 2, padding = same, depth_multiplier = 3, "
     "activation = relu, use_bias = false, depthwise_regularizer = l2(0.1), depthwise_constraint = max_norm(0.5))",
     lambda: layers.DepthwiseConv2D((3, 2), strides=2, padding="same", depth_multiplier=3, activation="relu",
                                    use_bias=False, depthwise_regularizer=L2(0.1), depthwise_constraint=MaxNorm(0.5))),
    ("separable1d", LINE, "separable_conv1d(3, 3)", lambda: layers.SeparableConv1D(3, 3)),
    ("separable1d_arguments", LINE, "separable_conv1d(3, 3, padding = same, strides = 2, depth_multiplier = 2)",
     lambda: layers.SeparableConv1D(3, 3, padding="same", strides=2, depth_multiplier=2)),
    ("separable2d", IMAGE, "separable_conv2d(3, 3)", lambda: layers.SeparableConv2D(3, 3)),
    ("separable2d_arguments", IMAGE, "separable_conv2d(3, 2, strides = 2, padding = same, depth_multiplier = 2, "
     "activation = tanh, depthwise_regularizer = l2(0.1), pointwise_regularizer = l1(0.01), "
     "pointwise_constraint = max_norm(0.5))",
     lambda: layers.SeparableConv2D(3, 2, strides=2, padding="same", depth_multiplier=2, activation="tanh",
                                    depthwise_regularizer=L2(0.1), pointwise_regularizer=L1(0.01),
                                    pointwise_constraint=MaxNorm(0.5))),
    ("1d_transpose", LINE, "conv1d_transpose(3, 3)", lambda: layers.Conv1DTranspose(3, 3)),
    ("1d_transpose_dilation", LINE, "conv1d_transpose(3, 3, dilation_rate = 2, padding = same)",
     lambda: layers.Conv1DTranspose(3, 3, dilation_rate=2, padding="same")),
    ("1d_transpose_gaps", LINE, "conv1d_transpose(2, 2, strides = 3)", lambda: layers.Conv1DTranspose(2, 2, strides=3)),
    ("2d_transpose", IMAGE, "conv2d_transpose(3, 3, activation = tanh)",
     lambda: layers.Conv2DTranspose(3, 3, activation="tanh")),
    ("2d_transpose_same", (3, 4, 2), "conv2d_transpose(3, 3, strides = 2, padding = same)",
     lambda: layers.Conv2DTranspose(3, 3, strides=2, padding="same")),
    ("2d_transpose_padding", (3, 4, 2), "conv2d_transpose(3, [3, 4], strides = [2, 3], output_padding = [1, 2])",
     lambda: layers.Conv2DTranspose(3, (3, 4), strides=(2, 3), output_padding=(1, 2))),
    ("2d_transpose_same_padding", (3, 4, 2), "conv2d_transpose(3, [3, 4], strides = [2, 3], output_padding = [0, 1], "
     "padding = same, use_bias = false)",
     lambda: layers.Conv2DTranspose(3, (3, 4), strides=(2, 3), output_padding=(0, 1), padding="same", use_bias=False)),
    ("depthwise2d_steps", (9, 8, 2), "depthwise_conv2d(3, strides = 2, dilation_rate = [2, 1], padding = same)",
     lambda: layers.DepthwiseConv2D(3, strides=2, dilation_rate=(2, 1), padding="same")),
    ("separable1d_steps", (14, 2), "separable_conv1d(3, 3, strides = 3, dilation_rate = 2)",
     lambda: layers.SeparableConv1D(3, 3, strides=3, dilation_rate=2)),
    ("1d_first", (3, 5), "conv1d(4, 3, strides = 2, padding = same, data_format = channels_first, activation = softmax)",
     lambda: layers.Conv1D(4, 3, strides=2, padding="same", data_format="channels_first", activation="softmax")),
    ("2d_first", (2, 5, 6), 'conv2d(3, [3, 2], data_format = "channels_first")',
     lambda: layers.Conv2D(3, (3, 2), data_format="channels_first")),
    ("3d_first", (2, 3, 2, 4), "conv3d(3, 2, data_format = channels_first)",
     lambda: layers.Conv3D(3, 2, data_format="channels_first")),
    ("depthwise2d_first", (3, 5, 4), "depthwise_conv2d([3, 2], depth_multiplier = 2, data_format = channels_first)",
     lambda: layers.DepthwiseConv2D((3, 2), depth_multiplier=2, data_format="channels_first")),
    ("separable2d_first", (3, 5, 4), "separable_conv2d(4, 3, padding = same, data_format = channels_first)",
     lambda: layers.SeparableConv2D(4, 3, padding="same", data_format="channels_first")),
    ("2d_transpose_first", (2, 3, 4), "conv2d_transpose(3, 3, strides = 2, data_format = channels_first)",
     lambda: layers.Conv2DTranspose(3, 3, strides=2, data_format="channels_first")),
    ("3d_transpose", (2, 3, 2, 2), "conv3d_transpose(2, 2, strides = [1, 2, 1])",
     lambda: layers.Conv3DTranspose(2, 2, strides=(1, 2, 1))),
]:
    convolution_fixture(short, nn, k, shape)

for rank, shape in [(1, LINE), (2, IMAGE), (3, CUBE)]:
    for kind, Pool in [("max", getattr(layers, f"MaxPooling{rank}D")),
                       ("average", getattr(layers, f"AveragePooling{rank}D"))]:
        name, wide = f"{kind}_pooling{rank}d", ([3, 2, 2] + [2])[:rank]
        convolution_fixture(name, name, lambda P=Pool: P(2), shape)
        convolution_fixture(name + "_same", f'{name}({wide}, strides = 2, padding = "same")',
                            lambda P=Pool, w=wide: P(tuple(w), strides=2, padding="same"), shape)
        convolution_fixture(name + "_first", f"{name}(2, data_format = channels_first)",
                            lambda P=Pool: P(2, data_format="channels_first"), shape[-1:] + shape[:-1])
        convolution_fixture(name + "_overlap", f"{name}(3, strides = 1)", lambda P=Pool: P(3, strides=1), shape)
    for kind, Pool in [("max", getattr(layers, f"GlobalMaxPooling{rank}D")),
                       ("average", getattr(layers, f"GlobalAveragePooling{rank}D"))]:
        name = f"global_{kind}_pooling{rank}d"
        convolution_fixture(name, name, lambda P=Pool: P(), shape)
        convolution_fixture(name + "_first", f"{name}(data_format = channels_first, keepdims = true)",
                            lambda P=Pool: P(data_format="channels_first", keepdims=True), shape)
        convolution_fixture(name + "_keepdims", f"{name}(keepdims = true)", lambda P=Pool: P(keepdims=True), shape)

fixture("conv_net", """
    input image[8, 8, 1]
    conv2d(6, 3, padding = same, activation = relu)
    max_pooling2d
    conv2d(8, 3, activation = relu)
    max_pooling2d
    flatten
    dense(4, activation = softmax)
    output y
""", sequential((8, 8, 1), lambda: layers.Conv2D(6, 3, padding="same", activation="relu"), lambda: layers.MaxPooling2D(),
                lambda: layers.Conv2D(8, 3, activation="relu"), lambda: layers.MaxPooling2D(), lambda: layers.Flatten(),
                dense(4, activation="softmax")), features(8, 8, 1), classes(4), "sparse_categorical_crossentropy",
        "adam(learning_rate = 0.01)", "[accuracy]", k_optimizer=lambda: Adam(0.01), n=20)
