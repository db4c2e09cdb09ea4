/* test_examples.c - the examples as a user runs them: the commands, what they print, what training reaches.
 *
 * Each test runs the nnc that was built, in a folder under /tmp, and reads its output. What needs MNIST is skipped, and said
 * to be, where the data is not beside the repository. */
#include "suites.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64], root[4096], output[65536];

static int suite_begin(void) {
    strcpy(folder, "/tmp/nn_examples_XXXXXX");
    return mkdtemp(folder) == NULL || getcwd(root, sizeof root) == NULL;
}

/* Runs a command in the folder, with $NNC, $X (examples) and $R (the repository) set; output gets what it prints. */
static int shell(const char *format, ...) __attribute__((format(printf, 1, 2)));
static int shell(const char *format, ...) {
    char command[8192], whole[32768];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    snprintf(whole, sizeof whole, "cd %s && R='%s' && NNC='%s%s%s' && X=\"$R/examples\" && { %s ; } 2>&1", folder, root,
             NNC_PATH[0] == '/' ? "" : root, NNC_PATH[0] == '/' ? "" : "/", NNC_PATH, command);
    FILE *pipe = popen(whole, "r");
    if (pipe == NULL) return -1;
    size_t length = fread(output, 1, sizeof output - 1, pipe);
    output[length] = '\0';
    int status = pclose(pipe);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int suite_end(void) { return shell("rm -rf %s", folder); }

/* The number after "name": in the JSON that was printed; NaN if it is not there. */
static double json_number(const char *name) {
    char key[128];
    snprintf(key, sizeof key, "\"%s\":", name);
    const char *at = strstr(output, key);
    return at == NULL ? (double)NAN : strtod(at + strlen(key), NULL);
}

static void trains(const char *example) {
    int status = shell("$NNC train \"$X/%s.nn\" --quiet --save %s.safetensors", example, example);
    if (status != 0) fputs(output, stderr);
    CU_ASSERT_EQUAL(status, 0);
    CU_ASSERT_EQUAL(shell("$NNC evaluate \"$X/%s.nn\" --weights %s.safetensors --json", example, example), 0);
}

static double weight(const char *file, const char *name) {
    CU_ASSERT_EQUAL(shell("$NNC show %s %s | tr -d '[]' | tail -1", file, name), 0);
    return strtod(output + strspn(output, " "), NULL);
}

static void test_insurance(void) {
    trains("insurance");
    CU_ASSERT_DOUBLE_EQUAL(json_number("accuracy"), 13.0 / 15, 1e-4);
    CU_ASSERT_DOUBLE_EQUAL(weight("insurance.safetensors", "dense/kernel"), 0.1588, 1e-3);
    CU_ASSERT_DOUBLE_EQUAL(weight("insurance.safetensors", "dense/bias"), -7.2996, 2e-2);
}

static void test_neuron(void) {
    CU_ASSERT_EQUAL(shell("$NNC predict \"$X/neuron.nn\" --input \"$X/neuron_ages.csv\" --output ages.csv --classes && "
                          "cat ages.csv"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "bought_insurance_0,bought_insurance_class\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, ",0\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, ",1\n"));
    /* sigmoid(0.042 * 47 - 1.53) */
    CU_ASSERT_EQUAL(shell("printf 'age\\n47\\n' > age.csv && $NNC predict \"$X/neuron.nn\" --input age.csv --output - "
                          "2>/dev/null | tail -1"),
                    0);
    CU_ASSERT_DOUBLE_EQUAL(strtod(output, NULL), 1 / (1 + exp(1.53 - 0.042 * 47)), 1e-5);
}

static void test_small(void) {
    trains("insurance2");
    CU_ASSERT_TRUE(json_number("accuracy") > 0.85);
    double mean = json_number("mean_absolute_error");
    CU_ASSERT_TRUE(mean < 0.1);
    CU_ASSERT_EQUAL(shell("$NNC evaluate \"$X/insurance2.nn\" --weights insurance2.safetensors --json "
                          "--set 'loss=mean_absolute_error(reduction = \"sum\")'"), 0);
    CU_ASSERT_DOUBLE_EQUAL(json_number("loss"), 13 * mean, 1e-3);
    trains("xor");
    CU_ASSERT_EQUAL(json_number("accuracy"), 1);
    trains("regression");
    CU_ASSERT_TRUE(json_number("mean_absolute_error") < 0.06);
}

static void test_digits(void) {
    trains("digits");
    CU_ASSERT_TRUE(json_number("accuracy") >= 0.98);
}

/* The course's eight entries of the convolution with zero padding, and what follows from them. */
static void test_cnn_by_hand(void) {
    CU_ASSERT_EQUAL(shell("$NNC predict \"$X/cnn_by_hand.nn\" --input \"$X/cnn_by_hand.csv\" --maps 2>/dev/null"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "convolution [5, 5, 1]\nchannel 0\n      -25      466      466      475"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\n      295      787      798      812"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "pooled [2, 2, 1]\nchannel 0\n      787      812\n      776      800\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "flat [4]\n      787      812      776      800\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "scores [2]\n    2.435    2.377\n"));
}

static void test_digits_cnn(void) {
    trains("digits_cnn");
    CU_ASSERT_TRUE(json_number("accuracy") >= 0.99);
}

/* MLPerf Tiny's counts, moving statistics included. */
static void test_tiny(void) {
    CU_ASSERT_EQUAL(shell("$NNC summary \"$X/resnet8.nn\" --json"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\"parameters\": 78666"));
    CU_ASSERT_EQUAL(shell("$NNC summary \"$X/mobilenet.nn\" --json"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\"parameters\": 221794"));
}

static void test_mnist(void) {
    if (access("../shared/data/mnist/train-images-idx3-ubyte.gz", R_OK) != 0) {
        fprintf(stderr, "skipped: mnist.nn, since there is no ../shared/data/mnist\n");
        return;
    }
    CU_ASSERT_EQUAL(
        shell("mkdir -p model && ln -sf \"$R/../shared/data/mnist\" model/mnist && cp \"$X/mnist.nn\" model/ && "
              "$NNC train model/mnist.nn --allow-path --quiet --save mnist.safetensors && "
              "$NNC evaluate model/mnist.nn --allow-path --weights mnist.safetensors --json"),
        0);
    CU_ASSERT_TRUE(json_number("accuracy") >= 0.975);
}

/* Graphs: models used as layers, a shared encoder, attention. */
static void test_graphs(void) {
    trains("autoencoder");
    CU_ASSERT_TRUE(json_number("mean_absolute_error") < 1.3);
    trains("vae");
    CU_ASSERT_TRUE(json_number("loss") < 24 && json_number("pixels") < 21);
    trains("siamese");
    CU_ASSERT_TRUE(json_number("accuracy") > 0.97);
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/transformer.nn\" --quiet --set epochs=6 --save t.safetensors && "
                          "$NNC evaluate \"$X/transformer.nn\" --weights t.safetensors --json"), 0);
    CU_ASSERT_TRUE(json_number("accuracy") > 0.93);
}

/* Sequences: a wave's next values; characters, which the emitted C then writes. */
static void test_sequences(void) {
    trains("sine_gru");
    CU_ASSERT_TRUE(json_number("mean_absolute_error") < 0.05);
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/lstm_text.nn\" --quiet --set epochs=1 --data "
                          "\"text(\\\"$X/lstm_text/shakespeare.txt\\\", step = 40)\" --save t.safetensors && "
                          "$NNC evaluate \"$X/lstm_text.nn\" --weights t.safetensors --json"), 0);
    CU_ASSERT_TRUE(json_number("accuracy") > 0.2);
    CU_ASSERT_EQUAL(shell("$NNC \"$X/lstm_text.nn\" -o lstm_text.c --inference --weights t.safetensors && "
                          "gcc -O2 -Wall -Wextra -Wconversion -Werror -I. \"$X/embed/sample.c\" lstm_text.c -o sample -lm && "
                          "./sample 'MENENIUS:'"), 0);
    CU_ASSERT_EQUAL(strncmp(output, "MENENIUS:", 9), 0);
    CU_ASSERT_EQUAL(strlen(output), 9 + 400 + 1);
}

static void test_fashion(void) {
    if (access("../shared/data/fashion-mnist/train-images-idx3-ubyte.gz", R_OK) != 0) {
        fprintf(stderr, "skipped: fashion_mlp.nn, since there is no ../shared/data/fashion-mnist\n");
        return;
    }
    CU_ASSERT_EQUAL(
        shell("mkdir -p model && ln -sf \"$R/../shared/data/fashion-mnist\" model/fashion-mnist && cp \"$X/fashion_mlp.nn\" model/ && "
              "$NNC train model/fashion_mlp.nn --allow-path --quiet --set epochs=2 --save fashion.safetensors && "
              "$NNC evaluate model/fashion_mlp.nn --allow-path --weights fashion.safetensors --json"),
        0);
    CU_ASSERT_TRUE(json_number("accuracy") >= 0.84);
}

/* examples/embed: programs around emitted sources. */
static void test_embed(void) {
    CU_ASSERT_EQUAL(shell("for m in neuron xor regression insurance; do $NNC \"$X/$m.nn\" -o $m.c || exit 1; done"), 0);
    CU_ASSERT_EQUAL(shell("gcc -O2 -Wall -Wextra -Wconversion -Werror -I. \"$X/embed/two_models.c\" xor.c regression.c "
                          "-o two && ./two"),
                    0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "xor"));
    CU_ASSERT_EQUAL(
        shell("gcc -O2 -Wall -Wextra -Wconversion -Werror -I. \"$X/embed/train.c\" xor.c -o train -lm && ./train"), 0);
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/insurance.nn\" --quiet --save i.safetensors && "
                          "$NNC \"$X/insurance.nn\" -o insurance.c --weights i.safetensors --inference && "
                          "gcc -O2 -Wall -Wextra -Wconversion -Werror -I. \"$X/embed/predict.c\" insurance.c -o "
                          "predict && ./predict"),
                    0);
}

/* Weights of more than 1 MiB lie in a file of their own: mapped they predict what the baked-in ones would; a changed byte
 * or a byte too few is refused. */
static void test_map(void) {
    static const char host[] =
        "#include \"big.h\"\n#include <stdio.h>\n#include <stdlib.h>\n"
        "int main(int argc, char **argv) {\n"
        "    static big_scratch scratch;\n    static float x[BIG_X_SIZE];\n    float y[BIG_Y_SIZE];\n"
        "    FILE *file = fopen(argv[1], \"rb\");\n    size_t room = BIG_WEIGHTS_BYTES + 100, length;\n"
        "    char *bytes = malloc(room);\n    (void)argc;\n    length = fread(bytes, 1, room, file);\n    "
        "fclose(file);\n"
        "    const big_weights *weights = big_map(bytes, length);\n    if (weights == NULL) return 3;\n"
        "    for (int i = 0; i < BIG_X_SIZE; i++) x[i] = (float)i / BIG_X_SIZE;\n"
        "    big_predict(weights, &scratch, 1, x, y);\n    printf(\"%.9g\\n\", (double)y[0]);\n    free(bytes);\n    "
        "return 0;\n}\n";
    char path[128];
    snprintf(path, sizeof path, "%s/host.c", folder);
    FILE *file = fopen(path, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(host, file);
    fclose(file);
    CU_ASSERT_EQUAL(
        shell("printf 'model big { input x[500]\\n dense(600, activation = tanh)\\n dense(1)\\n output y }\\n"
              "train { data = npy(\"x.npy\", \"y.npy\"); loss = mse }\\n' > big.nn && "
              "$NNC show big.nn > /dev/null"),
        0);
    CU_ASSERT_EQUAL(shell("awk 'BEGIN { for (i = 0; i < 500; i++) printf \"%%s%%.9g\", i ? \",\" : \"\", i / 500; "
                          "print \"\" }' > big.csv && "
                          "$NNC train big.nn --quiet --set epochs=1 --data 'rows([['\"$(cat big.csv)\"']], [[0.5]])' "
                          "--save big.safetensors"),
                    0);
    CU_ASSERT_EQUAL(
        shell("$NNC predict big.nn --weights big.safetensors --input big.csv --output - 2> /dev/null | tail -1"), 0);
    double expected = strtod(output, NULL);
    CU_ASSERT_EQUAL(
        shell("$NNC big.nn -o big.c --inference --weights big.safetensors && test $(wc -c < big.c) -lt 100000 && "
              "gcc -O2 -Wall -Wextra -Wconversion -Werror host.c big.c -o host && ./host big.weights"),
        0);
    CU_ASSERT_DOUBLE_EQUAL(strtod(output, NULL), expected, 1e-5);
    CU_ASSERT_EQUAL(shell("head -c 1000000 big.weights > cut && ./host cut"), 3);
    CU_ASSERT_EQUAL(shell("cp big.weights changed && printf x | dd of=changed bs=1 seek=5000 conv=notrunc 2> /dev/null "
                          "&& ./host changed"),
                    3);
}

/* Ctrl-C: the weights so far are saved, the status is 130. */
static void test_interrupt(void) {
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/digits.nn\" --quiet --set epochs=1000000 --save s.safetensors & sleep 1; "
                          "kill -INT $!; wait $!"),
                    130);
    CU_ASSERT_EQUAL(shell("$NNC show s.safetensors dense/bias"), 0);
}

/* The same seed gives the same bytes; another gives others. */
static void test_repeatable(void) {
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/digits.nn\" --quiet --set epochs=2 --save a.safetensors && "
                          "$NNC train \"$X/digits.nn\" --quiet --set epochs=2 --save b.safetensors && cmp "
                          "a.safetensors b.safetensors"),
                    0);
    CU_ASSERT_NOT_EQUAL(shell("$NNC train \"$X/digits.nn\" --quiet --set epochs=2 --seed 5 --save b.safetensors && cmp "
                              "a.safetensors b.safetensors"),
                        0);
}

/* A wrong command or input: the exit status, and no file left. */
static void test_faults(void) {
    static const struct { const char *command; int status; const char *says;
    } faults[] = {
        {"$NNC", 2, ""},
        {"$NNC train", 2, ""},
        {"$NNC train nowhere.nn", 1, "nowhere.nn"},
        {"$NNC --no-such", 2, "no-such"},
        {"$NNC help hubert", 1, "huber?"},
        {"$NNC help huber nothing", 2, ""},
        {"$NNC train .", 1, ""},
        {"printf 'model m { input x[2]\\n dense(2)\\n output y }' > a.nn; $NNC train a.nn", 1, "train"},
        {"printf 'modell m { }' > a.nn; $NNC a.nn -o a.c; status=$?; test ! -e a.c && exit $status", 1, "a.nn:1"},
        {"$NNC \"$X/xor.nn\" -o \"$X/xor.nn\"", 2, ""},
        {"$NNC \"$X/xor.nn\" -o /nowhere/x.c", 3, "/nowhere"},
        {"$NNC train \"$X/xor.nn\" --set epochs=many", 1, "many"},
        {"printf 'age\\nold\\n' > b.csv; $NNC predict \"$X/neuron.nn\" --input b.csv --output o.csv", 1, "b.csv"},
        {"printf 'x' > w.safetensors; $NNC evaluate \"$X/xor.nn\" --weights w.safetensors", 1, "w.safetensors"},
        {"$NNC train \"$X/xor.nn\" --quiet --save /dev/full", 1, "/dev/full"},
        {"$NNC train \"$X/insurance.nn\" --data 'csv(\"none.csv\", features = [\"age\"], target = "
         "\"bought_insurance\")'",
         1, "none.csv"},
        {"printf 'a,b\\n1,2\\n' > c.csv; $NNC train \"$X/insurance.nn\" --data 'csv(\"c.csv\", features = [\"age\"], "
         "target = \"b\")'",
         1, "age"},
        {"printf 'model m { input x[2]: int; embedding(4, 3); lstm(1); output y }\\ntrain { data = rows([[3, 0], [1, 4]], [1, 2]); "
         "loss = mse }' > e.nn; $NNC train e.nn", 1, "of sample 1 (from 0) is 4; its numbers are 0 to 3"},
        {"sed 's/: int//' e.nn > f.nn; $NNC train f.nn --set workers=1 --data 'rows([[3, 0.5], [-1, 0]], [1, 2])'", 1,
         "of sample 1 (from 0) is -1; its numbers are 0 to 3"},
        {"printf 'age,b\\n1,2\\n3,x\\n' > c.csv; $NNC train \"$X/insurance.nn\" --data 'csv(\"c.csv\", features = "
         "[\"age\"], target = \"b\")'",
         1, "c.csv"},
    };
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        int status = shell("%s", faults[i].command);
        if (status != faults[i].status || strstr(output, faults[i].says) == NULL)
            fprintf(stderr, "%s\n--- status %d, output:\n%s", faults[i].command, status, output);
        CU_ASSERT_EQUAL(status, faults[i].status);
        CU_ASSERT_PTR_NOT_NULL(strstr(output, faults[i].says));
    }
}

/* What --profile says must hold together whatever the machine does: nothing is asserted of the times themselves. */
static void test_profile(void) {
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/xor.nn\" --set epochs=40 --quiet --profile --save p.safetensors"), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "40 steps of 4 samples, "));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\nlayer    line      forward     backward       update        total   share"));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\ndense_1 "));
    CU_ASSERT_PTR_NOT_NULL(strstr(output, "\nproduct  "));
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/insurance.nn\" --set batch_size=4 --set epochs=2 --quiet --json --profile --save "
                          "p.safetensors | tail -1"), 0);
    CU_ASSERT_EQUAL(json_number("batch"), 4);
    CU_ASSERT_EQUAL(json_number("steps"), 6);               /* 15 samples: three whole batches an epoch */
    CU_ASSERT(json_number("limit_gflops") > 0);
    double flops = json_number("flops"), sum = 0;
    for (const char *at = strstr(output, "\"layers\""), *end = strstr(output, "\"kinds\""); at != NULL && at < end; at++) {
        at = strstr(at, "\"flops\": ");
        if (at == NULL || at > end) break;
        sum += strtod(at + strlen("\"flops\": "), NULL);
    }
    CU_ASSERT_EQUAL(sum, flops);
    CU_ASSERT_EQUAL(shell("$NNC summary \"$X/insurance.nn\" --set batch_size=4 --json"), 0);
    CU_ASSERT_EQUAL(json_number("training_flops"), flops);
}

static bool page_holds(const char *text) {
    if (strstr(output, text) != NULL) return true;
    fprintf(stderr, "the report lacks %s\n", text);
    return false;
}

/* The page is whole in itself and the same in every run. */
static void test_report(void) {
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/digits.nn\" --quiet --set epochs=2 --save r.safetensors --report r.html && $NNC train "
                          "\"$X/digits.nn\" --quiet --set epochs=2 --save r.safetensors --report again.html && cmp r.html "
                          "again.html && sed 's/base64,[^\"]*/base64,/g' r.html"), 0);
    CU_ASSERT(page_holds("<h1>digits</h1>") && page_holds("2 epochs in batches of 32") && page_holds("<td>val_accuracy</td>"));
    CU_ASSERT(page_holds("360 samples of the validation data") && page_holds("dense_1 [64]") && page_holds("dense/kernel"));
    CU_ASSERT(page_holds("epoch 1</text>") && page_holds("data:image/bmp;base64,") && page_holds("</html>"));
    CU_ASSERT_PTR_NULL(strstr(output, "http"));
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/regression.nn\" --quiet --set epochs=1 --save r.safetensors --report r.html && cat "
                          "r.html"), 0);
    CU_ASSERT(page_holds("<h1>regression</h1>"));
    CU_ASSERT_PTR_NULL(strstr(output, "Confusion"));
    CU_ASSERT_EQUAL(shell("$NNC train \"$X/xor.nn\" --quiet --set epochs=1 --save r.safetensors --report /nowhere/r.html"), 3);
}

/* The shell lines of a page run as they stand, with nnc and the examples at hand. */
static void run_page(const char *page) {
    int status = shell(
        "mkdir -p page/bin && cd page && ln -sfn \"$X\" examples && ln -sf \"$NNC\" bin/nnc && PATH=\"$PWD/bin:$PATH\" "
        "&& "
        "awk '/^```sh/ { on = 1; next } /^```/ { on = 0 } on' \"$R/%s\" > run.sh && test -s run.sh && sh -e run.sh",
        page);
    if (status != 0) fputs(output, stderr);
    CU_ASSERT_EQUAL(status, 0);
}

static void test_pages(void) {
    run_page("grammar/INTERFACE.md");
    run_page("README.md");
}

int test_examples_register(void) {
    CU_pSuite suite = CU_add_suite("examples", suite_begin, suite_end);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "insurance.nn reaches the best fit", test_insurance)) return 1;
    if (!CU_add_test(suite, "neuron.nn", test_neuron)) return 1;
    if (!CU_add_test(suite, "autoencoder.nn, vae.nn, siamese.nn, transformer.nn", test_graphs)) return 1;
    if (!CU_add_test(suite, "sine_gru.nn, lstm_text.nn", test_sequences)) return 1;
    if (!CU_add_test(suite, "fashion_mlp.nn", test_fashion)) return 1;
    if (!CU_add_test(suite, "insurance2.nn, xor.nn, regression.nn", test_small)) return 1;
    if (!CU_add_test(suite, "digits.nn", test_digits)) return 1;
    if (!CU_add_test(suite, "cnn_by_hand.nn", test_cnn_by_hand)) return 1;
    if (!CU_add_test(suite, "digits_cnn.nn", test_digits_cnn)) return 1;
    if (!CU_add_test(suite, "resnet8.nn, mobilenet.nn", test_tiny)) return 1;
    if (!CU_add_test(suite, "mnist.nn", test_mnist)) return 1;
    if (!CU_add_test(suite, "programs around emitted sources", test_embed)) return 1;
    if (!CU_add_test(suite, "weights in a file of their own", test_map)) return 1;
    if (!CU_add_test(suite, "an interrupt saves", test_interrupt)) return 1;
    if (!CU_add_test(suite, "the same seed, the same bytes", test_repeatable)) return 1;
    if (!CU_add_test(suite, "train --profile", test_profile)) return 1;
    if (!CU_add_test(suite, "train --report", test_report)) return 1;
    if (!CU_add_test(suite, "commands of the pages", test_pages)) return 1;
    if (!CU_add_test(suite, "wrong commands and inputs", test_faults)) return 1;
    return 0;
}
