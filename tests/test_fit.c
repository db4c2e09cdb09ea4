/* test_fit.c - what fit does beyond numbers: checkpoints, callbacks, streams, run_eagerly, adaptation, freezing.
 *
 * Each test runs nnc as a user does, in a folder of its own, over files that it writes there. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "suites.h"

#include "../compiler/nnc.h"
#include "../runtime/nn.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64];

static int make_folder(void) {
    strcpy(folder, "/tmp/nn_fit_XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void) {
    char *command = NULL;
    int failed = asprintf(&command, "rm -rf %s", folder) < 0 || system(command) != 0;
    free(command);
    return failed;
}

/* Runs `nnc` with arguments in the folder; standard output and error go to the file "out". Returns the exit status. */
static int nnc(const char *format, ...) __attribute__((format(printf, 1, 2)));
static int nnc(const char *format, ...) {
    char *arguments = NULL, *command = NULL, *here = getcwd(NULL, 0);
    va_list list;
    va_start(list, format);
    int failed = vasprintf(&arguments, format, list) < 0 ||
                 asprintf(&command, "cd %s && %s/" NNC_PATH " %s > out 2>&1", folder, here, arguments) < 0;
    va_end(list);
    int status = failed ? -1 : system(command);
    free(arguments);
    free(command);
    free(here);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static char *path_in(const char *name) {
    static char *last;
    free(last);
    if (asprintf(&last, "%s/%s", folder, name) < 0) last = NULL;
    return last;
}

static void put(const char *name, const char *text) {
    FILE *file = fopen(path_in(name), "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(text, file);
    fclose(file);
}

static char *get(const char *name) {
    nn_bytes bytes = {0};
    nn_error error = {0};
    if (nn_file_read(path_in(name), &bytes, &error) != 0) nn_error_clear(&error);
    return bytes.data != NULL ? (char *)bytes.data : calloc(1, 1);
}

static int says(const char *what) {
    char *text = get("out");
    int found = strstr(text, what) != NULL;
    if (!found) fprintf(stderr, "expected \"%s\" in:\n%s\n", what, text);
    free(text);
    return found;
}

static int same_files(const char *a, const char *b) {
    nn_bytes left = {0}, right = {0};
    nn_error error = {0};
    nn_file_read(path_in(a), &left, &error);
    nn_file_read(path_in(b), &right, &error);
    int same = left.length > 0 && left.length == right.length && memcmp(left.data, right.data, left.length) == 0;
    nn_error_clear(&error);
    nn_bytes_free(&left);
    nn_bytes_free(&right);
    return same;
}

static int exists(const char *name) {
    return access(path_in(name), F_OK) == 0;
}

/* A digits model with dropout and shuffling; entries of train are added. */
static void put_digits(const char *name, const char *optimizer, const char *entries) {
    char *text = NULL;
    if (asprintf(&text,
                 "fn warm(epoch, lr) = if epoch < 2 then lr else lr * 0.5\n"
                 "model m {\n    input x[8, 8, 1]\n    flatten\n    dense(8, activation = relu)\n    dropout(0.3)\n"
                 "    dense(10, activation = softmax, name = \"head\")\n    output label\n}\n"
                 "train {\n    data = digits()\n    loss = sparse_categorical_crossentropy\n    optimizer = %s\n"
                 "    metrics = [accuracy]\n    epochs = 4\n    batch_size = 64\n%s\n}\n",
                 optimizer, entries) < 0) return;
    put(name, text);
    free(text);
}

/* ---- 2N epochs are N, an end, and N resumed ---- */

static void check_resume(const char *optimizer, const char *entries) {
    put_digits("r.nn", optimizer, entries);
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --save full.st --checkpoint full.ck"), 0);
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --save half.st --checkpoint half.ck --set epochs=2"), 0);
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --save again.st --checkpoint again.ck --resume half.ck"), 0);
    int same = same_files("full.st", "again.st") && same_files("full.ck", "again.ck");
    if (!same) fprintf(stderr, "%s %s: resumed training differs\n", optimizer, entries);
    CU_ASSERT_TRUE(same);
    CU_ASSERT_FALSE(same_files("full.st", "half.st"));
}

static void test_resume(void) {
    static const char *const optimizers[] = {
        "sgd(momentum = 0.9)", "rmsprop(momentum = 0.5)", "adam", "adamw", "adadelta(1)", "adagrad", "adamax", "nadam",
        "ftrl(0.1)", "lion", "lamb", "adafactor", "muon", "adam(use_ema = true, gradient_accumulation_steps = 3)",
        "sgd(learning_rate = exponential_decay(0.1, 20, 0.9))",
    };
    for (size_t i = 0; i < sizeof optimizers / sizeof *optimizers; i++) check_resume(optimizers[i], "");
    check_resume("adam", "    validation_split = 0.2\n    callbacks = [early_stopping(patience = 1, restore_best_weights = true), "
                 "reduce_lr_on_plateau(patience = 1, min_delta = 0.5), learning_rate_scheduler(warm)]");
    check_resume("adam", "    steps_per_epoch = 11");
}

static void test_resume_errors(void) {
    put_digits("r.nn", "adam", "");
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --save w.st --set epochs=1 --checkpoint c.ck"), 0);
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --resume w.st"), 1);
    CU_ASSERT_TRUE(says("optimizer/"));
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --resume missing.ck"), 1);
    CU_ASSERT_EQUAL(nnc("train r.nn --quiet --resume c.ck --weights w.st"), 2);
    put_digits("other.nn", "sgd", "");
    CU_ASSERT_EQUAL(nnc("train other.nn --quiet --resume c.ck --save o.st --set epochs=2"), 0);
    CU_ASSERT_EQUAL(nnc("train r.nn --resume c.ck --set epochs=1 --save n.st"), 0);
    CU_ASSERT_TRUE(says("nothing is left"));
    CU_ASSERT_EQUAL(nnc("evaluate r.nn --weights c.ck"), 0);        /* a checkpoint serves as weights */
}

/* ---- callbacks that write ---- */

static void test_model_checkpoint(void) {
    put_digits("c.nn", "adam(0.01)", "    validation_split = 0.2\n    callbacks = [model_checkpoint(\"ck/m-{epoch:02d}.st\"), "
               "model_checkpoint(\"best.st\", monitor = \"val_accuracy\", save_best_only = true, save_weights_only = true, "
               "verbose = 1), csv_logger(\"log.csv\", separator = \";\"), terminate_on_nan, "
               "model_checkpoint(\"step-{batch}.st\", save_freq = 50)]");
    CU_ASSERT_EQUAL(nnc("train c.nn --save w.st"), 0);
    CU_ASSERT_TRUE(exists("ck/m-01.st") && exists("ck/m-04.st") && !exists("ck/m-05.st") && exists("best.st"));
    CU_ASSERT_TRUE(exists("step-4.st"));            /* step 50 is the 4th of the third epoch: 23 a pass */
    CU_ASSERT_TRUE(says("saved to best.st"));
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --resume ck/m-02.st --save again.st"), 0);
    CU_ASSERT_TRUE(same_files("w.st", "again.st"));
    char *log = get("log.csv");
    CU_ASSERT_EQUAL(strncmp(log, "epoch;accuracy;loss;val_accuracy;val_loss\n", 41), 0);
    free(log);
    put_digits("bad.nn", "adam", "    callbacks = [model_checkpoint(\"{val_los}.st\")]");
    CU_ASSERT_EQUAL(nnc("train bad.nn"), 1);
    CU_ASSERT_TRUE(says("names what there is no value of"));
    put_digits("bad.nn", "adam", "    callbacks = [model_checkpoint(\"../up.st\")]");
    CU_ASSERT_EQUAL(nnc("train bad.nn"), 1);
    CU_ASSERT_TRUE(says("--allow-path"));
}

static void test_backup(void) {
    const char *entries = "    callbacks = [backup_and_restore(\"backup\", delete_checkpoint = false, double_checkpoint = true)]";
    put_digits("plain.nn", "adam", "");
    put_digits("b.nn", "adam", entries);
    CU_ASSERT_EQUAL(nnc("train plain.nn --quiet --save full.st"), 0);
    CU_ASSERT_EQUAL(nnc("train b.nn --quiet --save half.st --set epochs=2"), 0);
    CU_ASSERT_TRUE(exists("backup/latest.safetensors") && exists("backup/previous.safetensors"));
    put("backup/latest.safetensors", "cut");         /* the previous one serves */
    CU_ASSERT_EQUAL(nnc("train b.nn --quiet --save again.st"), 0);
    CU_ASSERT_TRUE(same_files("full.st", "again.st"));
    put_digits("b.nn", "adam", "    callbacks = [backup_and_restore(\"backup\")]");
    CU_ASSERT_EQUAL(nnc("train b.nn --quiet --save again.st"), 0);
    CU_ASSERT_FALSE(exists("backup"));
}

/* ---- samples read while training ---- */

static void put_arrays(void) {
    enum { SAMPLES = 203, SIZE = 12 };
    size_t x_dims[2] = {SAMPLES, SIZE}, y_dims[1] = {SAMPLES};
    float x[SAMPLES * SIZE];
    int32_t y[SAMPLES];
    uint32_t state = 1;
    for (size_t i = 0; i < SAMPLES; i++) {
        float sum = 0;
        for (size_t k = 0; k < SIZE; k++) {
            state = state * 1664525u + 1013904223u;
            x[i * SIZE + k] = (float)(state >> 8) / 8388608.0f - 1.0f;
            sum += x[i * SIZE + k];
        }
        y[i] = sum > 0.5f ? 2 : sum > -0.5f ? 1 : 0;
    }
    FILE *file = fopen(path_in("x.npy"), "wb");
    nn_npy_write(file, NN_F32, 2, x_dims, x);
    fclose(file);
    file = fopen(path_in("y.npy"), "wb");
    nn_npy_write(file, NN_I32, 1, y_dims, y);
    fclose(file);
}

static void put_stream(const char *name, const char *entries) {
    char *text = NULL;
    if (asprintf(&text, "model m {\n    input x[12]\n    dense(8, activation = relu)\n    dropout(0.1)\n"
                 "    dense(3, activation = softmax)\n    output y\n}\ntrain {\n"
                 "    data = npy(\"x.npy\", \"y.npy\") -> scale(0.5)\n    loss = sparse_categorical_crossentropy\n"
                 "    optimizer = adam\n    metrics = [accuracy]\n    epochs = 3\n    batch_size = 16\n"
                 "    validation_split = 0.25\n    class_weight = {0: 2, 1: 1, 2: 1}\n%s\n}\n", entries) < 0) return;
    put(name, text);
    free(text);
}

static void test_stream(void) {
    static const char *const ways[] = {"workers = 1", "workers = 3\n    max_queue_size = 2",
                                       "workers = 2\n    use_multiprocessing = true\n    max_queue_size = 1"};
    put_arrays();
    put_stream("memory.nn", "");
    CU_ASSERT_EQUAL(nnc("train memory.nn --quiet --save memory.st --log memory.csv"), 0);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        put_stream("stream.nn", ways[i]);
        CU_ASSERT_EQUAL(nnc("train stream.nn --quiet --save stream.st --log stream.csv"), 0);
        CU_ASSERT_TRUE(same_files("memory.st", "stream.st") && same_files("memory.csv", "stream.csv"));
    }
    CU_ASSERT_EQUAL(nnc("evaluate stream.nn --weights stream.st"), 0);
}

/* Text: quoted newlines, classes by name, a weight column; rows of all lengths, so that chunks end anywhere. */
static void test_stream_csv(void) {
    Buffer text = {0};
    buffer_puts(&text, "\xEF\xBB\xBFkind,x,\"y \n1\",w\n");
    for (int i = 0; i < 40000; i++) {
        buffer_printf(&text, "%s,%.*f,%s%d,%d\r\n%s", i % 3 == 0 ? "\"red, \n or so\"" : i % 3 == 1 ? "blue" : "green", i % 7, (double)i / 40000,
                      i % 5 == 0 ? "-" : "", i % 100, i % 2 + 1, i % 1000 == 0 ? "\n" : "");
    }
    put("big.csv", text.text);
    buffer_free(&text);
    static const char *const ways[] = {"", "    workers = 2\n"};
    for (int i = 0; i < 2; i++) {
        char *model = NULL;
        if (asprintf(&model, "model m {\n    input x[2]\n    dense(3, activation = softmax)\n    output y\n}\ntrain {\n"
                     "    data = csv(\"big.csv\", features = [\"x\", \"y \\n1\"], target = \"kind\", sample_weight = \"w\")\n"
                     "    loss = sparse_categorical_crossentropy\n    optimizer = adam\n    batch_size = 128\n    validation_split = 0.1\n"
                     "%s}\n", ways[i]) < 0) return;
        put("big.nn", model);
        free(model);
        CU_ASSERT_EQUAL(nnc("train big.nn --quiet --save big%d.st --log big%d.csv", i, i), 0);
    }
    CU_ASSERT_TRUE(same_files("big0.st", "big1.st") && same_files("big0.csv", "big1.csv"));
    put("bad.csv", "x,y\n1,2\n3,\n");
    put("bad.nn", "model m {\n input x[1]\n dense(1)\n output y\n}\ntrain {\n data = csv(\"bad.csv\", target = \"y\")\n"
        " loss = mean_squared_error\n workers = 1\n}\n");
    CU_ASSERT_EQUAL(nnc("train bad.nn"), 1);
    CU_ASSERT_TRUE(says("bad.csv:3: column \"y\" is empty"));
    put("bad.csv", "x,y\n1,\"2\n");
    CU_ASSERT_EQUAL(nnc("train bad.nn"), 1);
    CU_ASSERT_TRUE(says("a quoted field does not end"));
    put("bad.csv", "");
    CU_ASSERT_EQUAL(nnc("train bad.nn"), 1);
}

static void test_stream_errors(void) {
    put_arrays();
    put_stream("s.nn", "workers = 2");
    size_t dims[1] = {203};
    int32_t classes[203] = {[77] = 5};
    FILE *file = fopen(path_in("y.npy"), "wb");
    nn_npy_write(file, NN_I32, 1, dims, classes);
    fclose(file);
    CU_ASSERT_EQUAL(nnc("train s.nn --quiet"), 1);
    CU_ASSERT_TRUE(says("sample 77"));
    put_stream("s.nn", "workers = 2\n    use_multiprocessing = true");
    CU_ASSERT_EQUAL(nnc("train s.nn --quiet"), 1);
    CU_ASSERT_TRUE(says("sample 77"));
    truncate(path_in("x.npy"), 5000);
    CU_ASSERT_EQUAL(nnc("train s.nn --quiet"), 1);
    CU_ASSERT_TRUE(says("less than its shape needs"));
}

/* ---- values that are not finite ---- */

static void test_not_finite(void) {
    const char *text =
        "fn bad(y_true, y_pred) = mean(log(y_pred - 0.2) * y_true, axis = -1)\n"
        "model m {\n    input x[1]\n    dense(4, activation = sigmoid)\n    dense(1, activation = sigmoid)\n    output y\n}\n"
        "train {\n    data = insurance()\n    loss = bad\n    optimizer = sgd(learning_rate = 5)\n    epochs = 20\n"
        "    batch_size = 4\n%s\n}\n";
    char *model = NULL;
    for (int eager = 0; eager < 2; eager++) {
        if (asprintf(&model, text, eager ? "    run_eagerly = true" : "") < 0) return;
        put("nan.nn", model);
        free(model);
        CU_ASSERT_EQUAL(nnc("train nan.nn"), 1);
        CU_ASSERT_TRUE(says("nan.nn:1:31: error") && says("log gives"));
        CU_ASSERT_FALSE(exists("nan.safetensors"));
        CU_ASSERT_EQUAL(nnc("train nan.nn --json --quiet"), 1);
        CU_ASSERT_TRUE(says("\"code\":\"NN0601\""));
    }
}

/* Op by op the numbers are the same. */
static void test_eager(void) {
    put_digits("e.nn", "adam", "    validation_split = 0.2");
    CU_ASSERT_EQUAL(nnc("train e.nn --quiet --save fused.st --set epochs=1"), 0);
    CU_ASSERT_EQUAL(nnc("train e.nn --quiet --save eager.st --set epochs=1 --set run_eagerly=true"), 0);
    CU_ASSERT_TRUE(same_files("fused.st", "eager.st"));
}

/* ---- what layers adapt to, what stays ---- */

static void test_adapt(void) {
    put("a.csv", "x,y\n1,2\n2,4\n3,6\n6,12\n");
    put("a.nn", "model m {\n    input x[1]\n    normalization\n    dense(1)\n    output y\n}\ntrain {\n"
        "    data = csv(\"a.csv\", features = [\"x\"], target = \"y\")\n    loss = mean_squared_error\n"
        "    optimizer = sgd(0.01)\n    batch_size = 3\n    epochs = 2\n}\n");
    CU_ASSERT_EQUAL(nnc("train a.nn --quiet"), 0);
    CU_ASSERT_EQUAL(nnc("show a.safetensors"), 0);
    CU_ASSERT_TRUE(says("normalization/mean [1]\n  3\n") && says("normalization/variance [1]\n  3.5\n"));
    /* Loaded with the weights, it stays: fine-tuning sees other data. */
    put("a.csv", "x,y\n10,2\n20,4\n");
    CU_ASSERT_EQUAL(nnc("train a.nn --quiet --weights a.safetensors"), 0);
    CU_ASSERT_EQUAL(nnc("show a.safetensors normalization/mean"), 0);
    CU_ASSERT_TRUE(says("  3\n"));
}

static void test_fine_tuning(void) {
    put_digits("f.nn", "adam", "");
    CU_ASSERT_EQUAL(nnc("train f.nn --quiet --save base.st"), 0);
    char *text = get("f.nn"), *at = strstr(text, "\"head\"");
    CU_ASSERT_PTR_NOT_NULL_FATAL(at);
    memcpy(at, "\"tail\"", 6);
    put("g.nn", text);
    free(text);
    CU_ASSERT_EQUAL(nnc("train g.nn --weights base.st --save tuned.st --set dense.trainable=false --set epochs=1"), 0);
    CU_ASSERT_TRUE(says("no \"tail/kernel\"; it starts fresh") && says("\"head/kernel\" is not in the model"));
    CU_ASSERT_EQUAL(nnc("show base.st dense/kernel"), 0);
    char *before = get("out");
    CU_ASSERT_EQUAL(nnc("show tuned.st dense/kernel"), 0);
    char *after = get("out");
    CU_ASSERT_STRING_EQUAL(before, after);
    free(before);
    free(after);
    CU_ASSERT_EQUAL(nnc("train g.nn --set dens.trainable=false"), 1);
    CU_ASSERT_TRUE(says("no such let, train entry or layer"));
}

/* ---- columns of text, weights of classes, parts of entries ---- */

static void test_classes(void) {
    put("c.csv", "age,colour,buys\n20,red,no\n30,green,yes\n40,blue,no\n50,red,yes\n");
    put("c.nn", "model m {\n    input age[1]\n    input colour: int\n    concat(age / 100, one_hot(colour, 3))\n    dense(1, "
        "activation = sigmoid)\n    output buys\n}\ntrain {\n    data = csv(\"c.csv\", features = {age: \"age\", colour: "
        "\"colour\"}, target = \"buys\", classes = {colour: [\"red\", \"green\", \"blue\"]})\n    loss = "
        "binary_crossentropy\n    class_weight = {\"no\": 1, \"yes\": 3}\n}\n");
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --save text.st"), 0);
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --save number.st --set 'class_weight={0: 1, 1: 3}'"), 0);
    CU_ASSERT_TRUE(same_files("text.st", "number.st"));
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --set 'class_weight={\"maybe\": 1}'"), 1);
    CU_ASSERT_TRUE(says("the data have no class \"maybe\""));
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --set 'class_weight={1: 1, 4: 2}'"), 0);
    CU_ASSERT_TRUE(says("no sample is of class 4; there are 0 to 1"));
    /* Other columns, another order: they are found by name, the text by its class. */
    put("some.csv", "colour,x,age\nblue,7,40\n");
    CU_ASSERT_EQUAL(nnc("predict c.nn --weights text.st --input some.csv"), 0);
    char *one = get("out");
    put("some.csv", "age,colour\n40,blue\n");
    CU_ASSERT_EQUAL(nnc("predict c.nn --weights text.st --input some.csv"), 0);
    char *other = get("out");
    CU_ASSERT_STRING_EQUAL(one, other);
    free(one);
    free(other);
    put("some.csv", "age,colour\n40,purple\n");
    CU_ASSERT_EQUAL(nnc("predict c.nn --weights text.st --input some.csv"), 1);
    CU_ASSERT_TRUE(says("some.csv:2: column \"colour\" holds what is not among its classes: \"purple\""));
    /* Numbers by the order of what a file holds would differ from those of another file. */
    put("v.csv", "age,colour,buys\n20,red,no\n30,green,no\n");
    CU_ASSERT_EQUAL(nnc("train c.nn --quiet --set 'validation_data=csv(\"v.csv\", features = {age: \"age\", colour: "
                        "\"colour\"}, target = \"buys\")'"), 1);
    CU_ASSERT_TRUE(says("numbers would differ"));
}

static void test_confusion(void) {
    put("m.csv", "x,y\n1,no\n2,no\n3,no\n4,yes\n5,yes\n");
    put("m.nn", "model m {\n    input x[1]\n    output y = sigmoid(10 * (x - 2.5))\n}\ntrain {\n    data = csv(\"m.csv\", "
        "features = \"x\", target = \"y\")\n    loss = binary_crossentropy\n}\n");
    CU_ASSERT_EQUAL(nnc("evaluate m.nn --json --confusion"), 0);
    CU_ASSERT_TRUE(says("\"confusion_matrix\": {\"y\": [[2, 1], [0, 2]]}}"));
    CU_ASSERT_EQUAL(nnc("evaluate m.nn --confusion"), 0);
    CU_ASSERT_TRUE(says("  0 no             2       1\n  1 yes            0       2\n"));
    put("n.nn", "model n {\n    input x[1]\n    output y = concat(x - 2, 0 * x, 3 - x)\n}\ntrain {\n    data = rows([[1], [5], "
        "[2.2]], [[0, 0, 1], [1, 0, 0], [1, 0, 0]])\n    loss = mse\n}\n");
    CU_ASSERT_EQUAL(nnc("evaluate n.nn --json --confusion"), 0);
    CU_ASSERT_TRUE(says("{\"y\": [[1, 0, 1], [0, 0, 0], [0, 0, 1]]}"));
    CU_ASSERT_EQUAL(nnc("evaluate n.nn --confusion --set 'data=rows([[1]], [[2, 3, 4]])'"), 0);
}

static void test_parts(void) {
    put_digits("p.nn", "adam(0.01)", "");
    CU_ASSERT_EQUAL(nnc("train p.nn --quiet --set epochs=1 --set optimizer.learning_rate=0 --set optimizer.clipnorm=1 "
                        "--set 'loss.reduction=\"sum\"'"), 0);
    CU_ASSERT_EQUAL(nnc("train p.nn --quiet --set optimizer.learningrate=0"), 1);
    CU_ASSERT_TRUE(says("adam has no argument learningrate") && says("learning_rate?"));
    CU_ASSERT_EQUAL(nnc("train p.nn --quiet --set epochs.x=0"), 1);
    CU_ASSERT_TRUE(says("epochs must be a function"));
}

static void test_validation_epochs(void) {
    put_digits("v.nn", "adam", "    validation_split = 0.9\n    validation_freq = [1, 3]");
    CU_ASSERT_EQUAL(nnc("train v.nn --quiet --set epochs=3 --log v.csv"), 0);
    char *log = get("v.csv"), *second = strstr(log, "\n1,"), *third = strstr(log, "\n2,");
    CU_ASSERT_TRUE_FATAL(second != NULL && third != NULL);
    CU_ASSERT_TRUE(strstr(second, ",,") != NULL && strstr(second, ",,") < third && strstr(third, ",,") == NULL);
    free(log);
    CU_ASSERT_EQUAL(nnc("train v.nn --quiet --set validation_split=0.9999"), 1);
    CU_ASSERT_TRUE(says("leaves none to train on [NN0500]"));
}

/* What is wrong with the data is said where the text names it, once, also as JSON. */
static void test_places(void) {
    put("w.nn", "model m {\n    input x[2]\n    dense(1)\n    output y\n}\ntrain {\n    data = rows([[1, 2, 3]], [0])\n"
        "    loss = mse\n    optimizer = sgd(-1)\n}\n");
    CU_ASSERT_EQUAL(nnc("train w.nn --quiet"), 1);
    CU_ASSERT_TRUE(says("w.nn:7:12: error: rows: a sample is [3] but input \"x\" is [2] [NN0500]"));
    char *text = get("out"), *first = strstr(text, "climbs");
    CU_ASSERT_TRUE(first != NULL && strstr(first + 1, "climbs") == NULL);
    free(text);
    CU_ASSERT_EQUAL(nnc("train w.nn --quiet --json"), 1);
    CU_ASSERT_TRUE(says("\"line\":7,\"column\":12"));
}

int test_fit_register(void) {
    CU_pSuite suite = CU_add_suite("fit", make_folder, remove_folder);
    if (suite == NULL) return 1;
    return CU_add_test(suite, "every optimizer: 2N epochs are N and N resumed, byte for byte", test_resume) == NULL ||
           CU_add_test(suite, "what cannot be resumed", test_resume_errors) == NULL ||
           CU_add_test(suite, "model_checkpoint, csv_logger", test_model_checkpoint) == NULL ||
           CU_add_test(suite, "backup_and_restore", test_backup) == NULL ||
           CU_add_test(suite, "streamed samples train to the same bytes", test_stream) == NULL ||
           CU_add_test(suite, "streamed text trains to the same bytes", test_stream_csv) == NULL ||
           CU_add_test(suite, "faults in streamed samples", test_stream_errors) == NULL ||
           CU_add_test(suite, "values that are not finite name the line", test_not_finite) == NULL ||
           CU_add_test(suite, "run_eagerly gives the same bytes", test_eager) == NULL ||
           CU_add_test(suite, "normalization adapts to the training inputs", test_adapt) == NULL ||
           CU_add_test(suite, "fine-tuning: fresh heads, frozen layers", test_fine_tuning) == NULL ||
           CU_add_test(suite, "columns of text, weights of classes", test_classes) == NULL ||
           CU_add_test(suite, "the confusion matrix", test_confusion) == NULL ||
           CU_add_test(suite, "--set of a part", test_parts) == NULL ||
           CU_add_test(suite, "validation after some epochs", test_validation_epochs) == NULL ||
           CU_add_test(suite, "errors of data have a place", test_places) == NULL;
}
