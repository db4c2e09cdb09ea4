"""Fixtures of layers of one tensor, layer_…: activations with weights, normalization, layers that move values.

    layer_fixture("permute", "permute([2, 1])", lambda: layers.Permute((2, 1)), (3, 4))
makes layer_permute: the layer between two dense ones, on samples of shape [3, 4].
"""
import keras
from keras import Input, layers, regularizers
from keras.optimizers import SGD

from fixture import dense, features, fixture, real, sequential


def layer_fixture(name, nn, k, shape=(5,)):
    fixture("layer_" + name, f"""
    input x[{", ".join(map(str, shape))}]
    dense(6, activation = tanh)
    {nn}
    flatten
    dense(2)
    output y
""", sequential(shape, dense(6, activation="tanh"), k, lambda: layers.Flatten(), dense(2)), features(*shape), real(2),
            "mean_squared_error", "sgd(learning_rate = 0.05)", k_optimizer=lambda: SGD(0.05))


layer_fixture("prelu", "prelu", lambda: layers.PReLU())
layer_fixture("prelu_arguments", "prelu(alpha_regularizer = l2(0.1), alpha_constraint = non_neg, shared_axes = [1])",
              lambda: layers.PReLU(alpha_regularizer=regularizers.L2(0.1), alpha_constraint="non_neg", shared_axes=[1]),
              (3, 4))
layer_fixture("relu_arguments", "relu(negative_slope = 0.1, max_value = 0.5, threshold = 0.1)",
              lambda: layers.ReLU(max_value=0.5, negative_slope=0.1, threshold=0.1))
layer_fixture("softmax_axis", "softmax(axis = 1)", lambda: layers.Softmax(axis=1), (3, 4))
layer_fixture("activation", 'activation("selu")', lambda: layers.Activation("selu"))
layer_fixture("activity_regularization", "activity_regularization(l1 = 0.01, l2 = 0.02)",
              lambda: layers.ActivityRegularization(l1=0.01, l2=0.02))


# -------------------------------------------------------------------------------------------------------- normalization

layer_fixture("normalization_given", "normalization(mean = 0.3, variance = 2)",
              lambda: layers.Normalization(mean=0.3, variance=2.0))
layer_fixture("normalization_list", "normalization(mean = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], variance = [1, 2, 3, 4, 5, 6])",
              lambda: layers.Normalization(mean=[0.1, 0.2, 0.3, 0.4, 0.5, 0.6], variance=[1., 2., 3., 4., 5., 6.]))
layer_fixture("normalization_invert", "normalization(mean = 0.3, variance = 2, invert = true)",
              lambda: layers.Normalization(mean=0.3, variance=2.0, invert=True))


def normalized(*axis):
    return lambda: keras.Sequential([Input((3, 4)), layers.Normalization(*axis), layers.Flatten(), layers.Dense(2)])


for short, axis in [("last", ()), ("first", (1,)), ("none", (None,)), ("two", ((1, 2),))]:
    written = {(): "", (1,): "(axis = 1)", (None,): "(axis = none)", ((1, 2),): "(axis = [1, 2])"}[axis]
    fixture("layer_normalization_" + short, f"""
    input x[3, 4]
    normalization{written}
    flatten
    dense(2)
    output y
""", normalized(*axis), features(3, 4, scale=3.0), real(2), "mean_squared_error", "sgd(learning_rate = 0.05)",
            k_optimizer=lambda: SGD(0.05), adapt=lambda model, x: model.layers[0].adapt(x))

BN, LN, GN = layers.BatchNormalization, layers.LayerNormalization, layers.GroupNormalization
for short, written, k, shape in [
    ("batch_normalization", "batch_normalization", BN, (5,)),
    ("batch_normalization_image", "batch_normalization(momentum = 0.6, epsilon = 0.01)",
     lambda: BN(momentum=0.6, epsilon=0.01), (2, 3, 4)),
    ("batch_normalization_axis", "batch_normalization(axis = 1, momentum = 0.7)", lambda: BN(axis=1, momentum=0.7), (3, 4)),
    ("batch_normalization_plain", "batch_normalization(center = false, scale = false, momentum = 0.5)",
     lambda: BN(center=False, scale=False, momentum=0.5), (5,)),
    ("batch_normalization_penalties", "batch_normalization(beta_regularizer = l2(0.1), gamma_regularizer = l1(0.02), "
     "beta_constraint = non_neg, gamma_constraint = unit_norm)",
     lambda: BN(beta_regularizer=regularizers.L2(0.1), gamma_regularizer=regularizers.L1(0.02),
                beta_constraint="non_neg", gamma_constraint="unit_norm"), (5,)),
    ("batch_normalization_frozen", "batch_normalization(trainable = false)", lambda: BN(trainable=False), (5,)),
    ("layer_normalization", "layer_normalization", LN, (5,)),
    ("layer_normalization_axes", "layer_normalization(axis = [3, 1], epsilon = 0.1)",
     lambda: LN(axis=[3, 1], epsilon=0.1), (3, 2, 4)),
    ("layer_normalization_first", "layer_normalization(axis = 1, center = false)", lambda: LN(axis=1, center=False), (3, 4)),
    ("layer_normalization_plain", "layer_normalization(center = false, scale = false)",
     lambda: LN(center=False, scale=False), (5,)),
    ("layer_normalization_penalties", "layer_normalization(beta_regularizer = l2(0.1), gamma_regularizer = l1(0.02), "
     "beta_constraint = non_neg, gamma_constraint = max_norm(0.5))",
     lambda: LN(beta_regularizer=regularizers.L2(0.1), gamma_regularizer=regularizers.L1(0.02), beta_constraint="non_neg",
                gamma_constraint=keras.constraints.MaxNorm(0.5)), (5,)),
    ("group_normalization", "group_normalization(groups = 3)", lambda: GN(groups=3), (2, 3, 4)),
    ("group_normalization_axis", "group_normalization(groups = 2, axis = 1, epsilon = 0.1, scale = false)",
     lambda: GN(groups=2, axis=1, epsilon=0.1, scale=False), (4, 3)),
    ("group_normalization_instance", "group_normalization(groups = -1, center = false)",
     lambda: GN(groups=-1, center=False), (3, 4)),
    ("group_normalization_each", "group_normalization(groups = -1, axis = 1)", lambda: GN(groups=-1, axis=1), (5, 4)),
    ("group_normalization_one", "group_normalization(1)", lambda: GN(1), (5,)),
    ("rms_normalization", "rms_normalization", layers.RMSNormalization, (5,)),
    ("rms_normalization_axes", "rms_normalization(axis = [1, 2], epsilon = 0.1)",
     lambda: layers.RMSNormalization(axis=[1, 2], epsilon=0.1), (3, 4)),
    ("unit_normalization", "unit_normalization", layers.UnitNormalization, (5,)),
    ("unit_normalization_axes", "unit_normalization(axis = [1, 2])", lambda: layers.UnitNormalization(axis=[1, 2]), (3, 4)),
]:
    layer_fixture(short, written, k, shape)


# -------------------------------------------------------------------------------- layers that move values; einsum_dense

for short, written, k, shape in [
    ("flatten_first", 'flatten(data_format = "channels_first")', lambda: layers.Flatten(data_format="channels_first"), (2, 3, 4)),
    ("permute", "permute([2, 1])", lambda: layers.Permute((2, 1)), (3, 4)),
    ("permute_three", "permute([3, 1, 2])", lambda: layers.Permute((3, 1, 2)), (2, 3, 4)),
    ("repeat_vector", "repeat_vector(3)", lambda: layers.RepeatVector(3), (5,)),
    ("zero_padding1d", "zero_padding1d", layers.ZeroPadding1D, (3, 4)),
    ("zero_padding1d_pair", 'zero_padding1d([0, 2], data_format = "channels_first")',
     lambda: layers.ZeroPadding1D((0, 2), data_format="channels_first"), (3, 4)),
    ("zero_padding2d", "zero_padding2d([1, 2])", lambda: layers.ZeroPadding2D((1, 2)), (2, 3, 4)),
    ("zero_padding2d_pairs", 'zero_padding2d(padding = [[1, 0], [2, 1]], data_format = "channels_first")',
     lambda: layers.ZeroPadding2D(((1, 0), (2, 1)), data_format="channels_first"), (2, 3, 4)),
    ("zero_padding3d", "zero_padding3d([[1, 0], [0, 1], [1, 1]])",
     lambda: layers.ZeroPadding3D(((1, 0), (0, 1), (1, 1))), (2, 1, 2, 3)),
    ("cropping1d", "cropping1d", layers.Cropping1D, (4, 3)),
    ("cropping1d_pair", "cropping1d([0, 2])", lambda: layers.Cropping1D((0, 2)), (4, 3)),
    ("cropping2d", "cropping2d([[1, 0], [0, 2]])", lambda: layers.Cropping2D(((1, 0), (0, 2))), (3, 4, 2)),
    ("cropping2d_first", 'cropping2d(1, data_format = "channels_first")',
     lambda: layers.Cropping2D(1, data_format="channels_first"), (2, 3, 4)),
    ("cropping3d", "cropping3d([[1, 0], [1, 1], [0, 0]])", lambda: layers.Cropping3D(((1, 0), (1, 1), (0, 0))), (2, 3, 2, 3)),
    ("up_sampling1d", "up_sampling1d(3)", lambda: layers.UpSampling1D(3), (3, 4)),
    ("up_sampling2d", "up_sampling2d", layers.UpSampling2D, (2, 3, 4)),
    ("up_sampling2d_first", 'up_sampling2d([3, 1], data_format = "channels_first")',
     lambda: layers.UpSampling2D((3, 1), data_format="channels_first"), (2, 3, 4)),
    ("up_sampling2d_bilinear", 'up_sampling2d([2, 3], interpolation = "bilinear")',
     lambda: layers.UpSampling2D((2, 3), interpolation="bilinear"), (3, 2, 2)),
    ("up_sampling2d_bicubic", "up_sampling2d([2, 3], interpolation = bicubic)",
     lambda: layers.UpSampling2D((2, 3), interpolation="bicubic"), (4, 3, 2)),
    ("up_sampling2d_lanczos", 'up_sampling2d(2, data_format = channels_first, interpolation = "lanczos3")',
     lambda: layers.UpSampling2D(2, data_format="channels_first", interpolation="lanczos3"), (2, 4, 5)),
    ("up_sampling2d_lanczos_wide", 'up_sampling2d([1, 3], interpolation = "lanczos5")',
     lambda: layers.UpSampling2D((1, 3), interpolation="lanczos5"), (3, 6, 2)),
    ("up_sampling3d", "up_sampling3d([1, 2, 3])", lambda: layers.UpSampling3D((1, 2, 3)), (2, 2, 1, 3)),
    ("identity", "identity", layers.Identity, (5,)),
    ("einsum_dense", 'einsum_dense("abc,cd->abd", [3, 4], bias_axes = "d", activation = relu)',
     lambda: layers.EinsumDense("abc,cd->abd", (3, 4), bias_axes="d", activation="relu"), (3, 2)),
    ("einsum_dense_heads", 'einsum_dense("abc,cde->abde", output_shape = [3, 2, 4], bias_axes = "de", '
     "kernel_regularizer = l2(0.1))",
     lambda: layers.EinsumDense("abc,cde->abde", (3, 2, 4), bias_axes="de", kernel_regularizer=regularizers.L2(0.1)), (3, 2)),
    ("einsum_dense_left", 'einsum_dense("...x,xy->...y", output_shape = 4, bias_axes = "y")',
     lambda: layers.EinsumDense("...x,xy->...y", 4, bias_axes="y"), (2, 3, 4)),
    ("einsum_dense_right", 'einsum_dense("ab...,bc->ac...", output_shape = 4, bias_axes = "c")',
     lambda: layers.EinsumDense("ab...,bc->ac...", 4, bias_axes="c"), (3, 2)),
    ("einsum_dense_plain", 'einsum_dense("abc,bd->adc", output_shape = [4, 6])',
     lambda: layers.EinsumDense("abc,bd->adc", (4, 6)), (3, 2)),
]:
    layer_fixture(short, written, k, shape)
