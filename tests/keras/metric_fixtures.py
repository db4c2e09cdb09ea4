"""Fixtures of metrics, metrics_…: in `metrics`, and most of them in `weighted_metrics` too.

    metric_fixture("auc", "[auc, auc(num_thresholds = 7)]", lambda: [M.AUC(), M.AUC(num_thresholds=7)], binary())
makes metrics_auc and, with sample weights, metrics_auc_weighted.
"""
import numpy as np
from keras import losses
from keras import metrics as M
from keras.optimizers import SGD

from fixture import binary, classes, dense, features, fixture, one_hot, positive, real, sample_weights, sequential


def metric_fixture(name, nn, k, y, units=1, activation="sigmoid", loss="binary_crossentropy", weighted=True,
                   x=features(6), **more):
    """The metrics of a small network, and of another one in weighted_metrics; k makes Keras' list of them."""
    act = f", activation = {activation}" if activation else ""
    model = f"""
    input x[6]
    dense(7, activation = tanh)
    dense({units}{act})
    output y
"""
    made = sequential((6,), dense(7, activation="tanh"), dense(units, activation=activation))
    common = dict(k_optimizer=lambda: SGD(0.3), n=37, epochs=3, **more)
    k = k or list    # with by_hand
    fixture("metrics_" + name, model, made, x, y, loss, "sgd(learning_rate = 0.3)", nn, k_metrics=k, **common)
    if weighted:
        compiled = common.pop("k_compile", dict)
        common.update(data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', extra=sample_weights,
                      k_fit=lambda e: dict(sample_weight=e["w"]), train=f"weighted_metrics = {nn}",
                      k_compile=lambda: dict(weighted_metrics=k(), **compiled()))
        fixture(f"metrics_{name}_weighted", model, made, x, y, loss, "sgd(learning_rate = 0.3)", **common)


metric_fixture("confusion", "[precision, precision(thresholds = 0.3), precision(top_k = 2), precision(class_id = 1), "
               "precision(thresholds = 0.4, top_k = 2), recall, recall(thresholds = [0.6]), "
               "recall(top_k = 1, class_id = 2), true_positives(thresholds = 0.3), true_negatives(0.4), "
               "false_positives(thresholds = [0.7]), false_negatives(thresholds = 0.2), binary_accuracy(threshold = 0.4)]",
               lambda: [M.Precision(), M.Precision(thresholds=0.3), M.Precision(top_k=2), M.Precision(class_id=1),
                        M.Precision(thresholds=0.4, top_k=2), M.Recall(), M.Recall(thresholds=[0.6]),
                        M.Recall(top_k=1, class_id=2), M.TruePositives(thresholds=0.3), M.TrueNegatives(0.4),
                        M.FalsePositives(thresholds=[0.7]), M.FalseNegatives(thresholds=0.2),
                        M.BinaryAccuracy(threshold=0.4)], binary(3), 3)
metric_fixture("ties", "[top_k_categorical_accuracy(k = 2), precision(top_k = 2), recall(top_k = 1), "
               'categorical_accuracy, f1_score("macro")]',
               lambda: [M.TopKCategoricalAccuracy(k=2), M.Precision(top_k=2), M.Recall(top_k=1),
                        M.CategoricalAccuracy(), M.F1Score("macro")], one_hot(4), 4, "relu", "mean_squared_error")
metric_fixture("auc", '[auc, auc(curve = "PR"), auc(curve = "PRGAIN"), auc(summation_method = "minoring"), '
               'auc(summation_method = "majoring"), auc(curve = "PR", summation_method = "minoring"), '
               'auc(curve = "PR", summation_method = "majoring"), '
               "auc(num_thresholds = 7), auc(thresholds = [0.1, 0.45, 0.8]), auc(thresholds = [0.25, 0.5, 0.75])]",
               lambda: [M.AUC(), M.AUC(curve="PR"), M.AUC(curve="PRGAIN"), M.AUC(summation_method="minoring"),
                        M.AUC(summation_method="majoring"), M.AUC(curve="PR", summation_method="minoring"),
                        M.AUC(curve="PR", summation_method="majoring"), M.AUC(num_thresholds=7),
                        M.AUC(thresholds=[0.1, 0.45, 0.8]), M.AUC(thresholds=[0.25, 0.5, 0.75])], binary())
metric_fixture("auc_labels", '[auc, auc(multi_label = true, num_labels = 3), auc(curve = "PR", multi_label = true, '
               "label_weights = [1, 3, 0.5]), auc(label_weights = [1, 0.2, 2])]",
               lambda: [M.AUC(), M.AUC(multi_label=True, num_labels=3),
                        M.AUC(curve="PR", multi_label=True, label_weights=[1.0, 3.0, 0.5]),
                        M.AUC(label_weights=[1.0, 0.2, 2.0])], binary(3), 3)
metric_fixture("logits", "[auc(from_logits = true), binary_crossentropy(from_logits = true, label_smoothing = 0.1), "
               "binary_accuracy(threshold = 0)]",
               lambda: [M.AUC(from_logits=True), M.BinaryCrossentropy(from_logits=True, label_smoothing=0.1),
                        M.BinaryAccuracy(threshold=0)], binary(2), 2, None, "binary_crossentropy(from_logits = true)",
               k_loss=lambda: losses.BinaryCrossentropy(from_logits=True))
metric_fixture("rates", "[sensitivity_at_specificity(0.6), specificity_at_sensitivity(0.7), precision_at_recall(0.8), "
               "recall_at_precision(0.6), sensitivity_at_specificity(0.5, num_thresholds = 13), "
               "specificity_at_sensitivity(0.5, num_thresholds = 1), precision_at_recall(recall = 0.5, class_id = 1), "
               "recall_at_precision(precision = 0.7, num_thresholds = 2)]",
               lambda: [M.SensitivityAtSpecificity(0.6), M.SpecificityAtSensitivity(0.7), M.PrecisionAtRecall(0.8),
                        M.RecallAtPrecision(0.6), M.SensitivityAtSpecificity(0.5, num_thresholds=13),
                        M.SpecificityAtSensitivity(0.5, num_thresholds=1), M.PrecisionAtRecall(0.5, class_id=1),
                        M.RecallAtPrecision(0.7, num_thresholds=2)], binary(2), 2)
metric_fixture("f_score", '[f1_score(average = "micro"), f1_score("macro"), f1_score("weighted", threshold = 0.3), '
               'fbeta_score("micro", 0.5), fbeta_score(average = "macro", beta = 2, threshold = 0.25), '
               'fbeta_score(average = "weighted", beta = 2)]',
               lambda: [M.F1Score("micro"), M.F1Score("macro", name="f1_score_1"),
                        M.F1Score("weighted", threshold=0.3, name="f1_score_2"), M.FBetaScore("micro", 0.5),
                        M.FBetaScore("macro", 2.0, 0.25, name="fbeta_score_1"),
                        M.FBetaScore("weighted", 2.0, name="fbeta_score_2")],
               one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("binary_column", "[f1_score(threshold = 0.4), fbeta_score(beta = 2, threshold = 0.5), binary_iou, "
               "binary_iou([1], threshold = 0.3), mean_iou(2), auc, binary_crossentropy, bce]",
               lambda: [M.F1Score(threshold=0.4), M.FBetaScore(beta=2.0, threshold=0.5), M.BinaryIoU(),
                        M.BinaryIoU([1], threshold=0.3), M.MeanIoU(2), M.AUC(), M.BinaryCrossentropy(), "bce"],
               binary())
metric_fixture("iou", "[mean_iou(3, sparse_y_pred = false), iou(3, [0, 2], sparse_y_pred = false), "
               "mean_iou(num_classes = 3, ignore_class = 1, sparse_y_pred = false), "
               "mean_iou(2, sparse_y_pred = false)]",
               lambda: [M.MeanIoU(3, sparse_y_pred=False), M.IoU(3, [0, 2], sparse_y_pred=False),
                        M.MeanIoU(3, ignore_class=1, sparse_y_pred=False), M.MeanIoU(2, sparse_y_pred=False)],
               classes(3), 3, "softmax", "sparse_categorical_crossentropy")
metric_fixture("one_hot_iou", "[one_hot_iou(4, [0, 2]), one_hot_mean_iou(4), "
               "one_hot_mean_iou(num_classes = 4, ignore_class = 2), "
               "mean_iou(4, sparse_y_true = false, sparse_y_pred = false)]",
               lambda: [M.OneHotIoU(4, [0, 2]), M.OneHotMeanIoU(4), M.OneHotMeanIoU(4, ignore_class=2),
                        M.MeanIoU(4, sparse_y_true=False, sparse_y_pred=False)],
               one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("one_hot_losses", "[categorical_crossentropy, categorical_crossentropy(label_smoothing = 0.1), "
               "kl_divergence, kld, poisson, categorical_hinge, top_k_categorical_accuracy(k = 3), "
               "categorical_accuracy, acc]",
               lambda: [M.CategoricalCrossentropy(), M.CategoricalCrossentropy(label_smoothing=0.1,
                                                                               name="categorical_crossentropy_1"),
                        M.KLDivergence(), M.KLDivergence(name="kld"), M.Poisson(), M.CategoricalHinge(),
                        M.TopKCategoricalAccuracy(k=3), M.CategoricalAccuracy(), "acc"],
               one_hot(4), 4, "softmax", "categorical_crossentropy")
metric_fixture("sparse_losses", "[sparse_categorical_crossentropy, sparse_categorical_crossentropy(ignore_class = 1), "
               'sparse_categorical_accuracy, sparse_top_k_categorical_accuracy(k = 2), "acc"]',
               lambda: [M.SparseCategoricalCrossentropy(),
                        M.SparseCategoricalCrossentropy(ignore_class=1, name="sparse_categorical_crossentropy_1"),
                        M.SparseCategoricalAccuracy(), M.SparseTopKCategoricalAccuracy(k=2), "acc"],
               classes(4), 4, "softmax", "sparse_categorical_crossentropy")
metric_fixture("sparse_logits", "[sparse_categorical_crossentropy(from_logits = true), "
               "sparse_top_k_categorical_accuracy(k = 2)]",
               lambda: [M.SparseCategoricalCrossentropy(from_logits=True), M.SparseTopKCategoricalAccuracy(k=2)],
               classes(4), 4, None, "sparse_categorical_crossentropy(from_logits = true)",
               k_loss=lambda: losses.SparseCategoricalCrossentropy(from_logits=True))
metric_fixture("sorted_ids", "[sparse_top_k_categorical_accuracy(k = 2, from_sorted_ids = true)]",
               lambda: [M.SparseTopKCategoricalAccuracy(k=2, from_sorted_ids=True)], classes(2), 3, "hard_sigmoid",
               "sparse_categorical_crossentropy", x=features(6, scale=9))
metric_fixture("regression", '[r2_score, r2_score(class_aggregation = "variance_weighted_average"), '
               "root_mean_squared_error, cosine_similarity, pearson_correlation, concordance_correlation, "
               "log_cosh_error, mean_squared_error, mean_absolute_error]",
               lambda: [M.R2Score(), M.R2Score("variance_weighted_average", name="r2_score_1"),
                        M.RootMeanSquaredError(), M.CosineSimilarity(), M.PearsonCorrelation(), M.ConcordanceCorrelation(),
                        M.LogCoshError(), M.MeanSquaredError(), M.MeanAbsoluteError()], real(4), 4, None, "mean_squared_error")
metric_fixture("r2_adjusted", "[r2_score(num_regressors = 2), r2_score(class_aggregation = none), "
               "r2_score(num_regressors = 40)]", None, real(), 1, None, "mean_squared_error",
               by_hand=lambda: [M.R2Score(num_regressors=2), M.R2Score(None, name="r2_score_1"),
                                M.R2Score(num_regressors=40, name="r2_score_2")])
metric_fixture("auc_label_thresholds", "[auc(multi_label = true, thresholds = [0.3, 0.6])]", None, binary(3), 3,
               by_hand=lambda: [M.AUC(multi_label=True, thresholds=[0.3, 0.6])])
metric_fixture("strings", '[mse, mae, mape, msle, "mean_squared_error", "cosine_similarity", "log_cosh_error", '
               '"hinge", "squared_hinge", "poisson", "root_mean_squared_error", "r2_score", "pearson_correlation"]',
               lambda: ["mse", "mae", "mape", "msle", "mean_squared_error", "cosine_similarity", "log_cosh_error",
                        "hinge", "squared_hinge", "poisson", "root_mean_squared_error", "r2_score", "pearson_correlation"],
               positive(3), 3, "softplus", "mean_absolute_error")
metric_fixture("over_the_batch", "[pearson_correlation(axis = 0), concordance_correlation(axis = 0), "
               "cosine_similarity(axis = 1)]",
               lambda: [M.PearsonCorrelation(axis=0), M.ConcordanceCorrelation(axis=0), M.CosineSimilarity(axis=1)],
               real(2), 2, None, "mean_squared_error", weighted=False)
metric_fixture("names", "[accuracy, precision, mean_squared_error]",
               lambda: ["accuracy", "precision", "mean_squared_error"], binary(), weighted=False, extra=sample_weights,
               data='npy("NAME_x.npy", "NAME_y.npy", "NAME_w.npy")', k_fit=lambda e: dict(sample_weight=e["w"]),
               train="weighted_metrics = [accuracy, precision, auc, accuracy]",
               k_compile=lambda: dict(weighted_metrics=["accuracy", "precision", "auc", "accuracy"]))

fixture("metrics_binary", """
    input x[6]
    dense(3, activation = sigmoid)
    output y
""", sequential((6,), dense(3, activation="sigmoid")), features(6), binary(3), "binary_crossentropy", "sgd(learning_rate = 0.3)",
        "[precision, recall, true_positives, true_negatives, false_positives, false_negatives, root_mean_squared_error, "
        "binary_accuracy]", k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: [M.Precision(name="precision"), M.Recall(name="recall"), M.TruePositives(name="true_positives"),
                           M.TrueNegatives(name="true_negatives"), M.FalsePositives(name="false_positives"),
                           M.FalseNegatives(name="false_negatives"),
                           M.RootMeanSquaredError(name="root_mean_squared_error"), "binary_accuracy"])

fixture("metrics_classes", """
    input x[6]
    dense(8, activation = softmax)
    output y
""", sequential((6,), dense(8, activation="softmax")), features(6), classes(8), "sparse_categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[sparse_categorical_accuracy, sparse_top_k_categorical_accuracy(k = 3)]",
        k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["sparse_categorical_accuracy",
                           M.SparseTopKCategoricalAccuracy(k=3, name="sparse_top_k_categorical_accuracy")])

fixture("metrics_one_hot", """
    input x[6]
    dense(8, activation = softmax)
    output y
""", sequential((6,), dense(8, activation="softmax")), features(6), one_hot(8), "categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[categorical_accuracy, top_k_categorical_accuracy(k = 2), categorical_hinge, "
        "kl_divergence]", k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["categorical_accuracy", M.TopKCategoricalAccuracy(k=2, name="top_k_categorical_accuracy"),
                           "categorical_hinge", M.KLDivergence(name="kl_divergence")])

fixture("metrics_sequence", """
    input x[5, 3]
    dense(6, activation = tanh)
    dense(4, activation = softmax)
    output y
""", sequential((5, 3), dense(6, activation="tanh"), dense(4, activation="softmax")), features(5, 3),
        lambda rng, x: np.eye(4, dtype="f4")[real(20)(rng, x).reshape(-1, 5, 4).argmax(-1)], "categorical_crossentropy",
        "sgd(learning_rate = 0.3)", "[accuracy, top_k_categorical_accuracy(k = 2), precision(top_k = 1), "
        "recall(thresholds = 0.3), auc, root_mean_squared_error, cosine_similarity, one_hot_mean_iou(4), "
        "sensitivity_at_specificity(0.5)]",
        k_optimizer=lambda: SGD(0.3),
        k_metrics=lambda: ["accuracy", M.TopKCategoricalAccuracy(k=2), M.Precision(top_k=1), M.Recall(thresholds=0.3),
                           M.AUC(), M.RootMeanSquaredError(), M.CosineSimilarity(), M.OneHotMeanIoU(4),
                           M.SensitivityAtSpecificity(0.5)])
