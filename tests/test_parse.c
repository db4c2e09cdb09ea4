/* test_parse.c - scanner, token filter and grammar: texts and the trees they give, faults and where they are.
 *
 * Example: "y = a -> f(1)" in a layer's body is the tree `y = (-> a (call f 1))`. Every prefix of every text here, and
 * many broken variants, must end in a tree or a diagnostic. */
#include "suites.h"

#include "../compiler/nnc.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

typedef struct Parsed { Buffer tree, messages; size_t errors; } Parsed;

static Parsed parse(const char *text, size_t length) {
    Compilation comp;
    Parsed parsed = { 0 };
    Source source = { .path = "t.nn", .text = text, .length = length };
    compilation_init(&comp);
    if (setjmp(comp.failed) == 0) {
        File *file = parse_source(&comp, &source);
        ast_print(&parsed.tree, file);
        diag_print(&comp, &parsed.messages, false);
        parsed.errors = comp.error_count;
    }
    compilation_free(&comp);
    buffer_puts(&parsed.tree, "");
    buffer_puts(&parsed.messages, "");
    return parsed;
}

static void parsed_free(Parsed *parsed) {
    buffer_free(&parsed->tree);
    buffer_free(&parsed->messages);
}

/* The body of a layer, one statement a line, gives these lines. */
static void check_body(const char *body, const char *expected) {
    Buffer text = { 0 }, wanted = { 0 };
    buffer_printf(&text, "layer l(x) {\n%s\n}\n", body);
    buffer_puts(&wanted, "layer l(x)\n");
    for (const char *line = expected; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        buffer_printf(&wanted, "    %.*s\n", (int)length, line);
        line += length + (line[length] == '\n');
    }
    Parsed parsed = parse(text.text, text.length);
    if (parsed.errors != 0 || strcmp(parsed.tree.text, wanted.text) != 0)
        fprintf(stderr, "%s\n--- gives\n%s%s", text.text, parsed.tree.text, parsed.messages.text);
    CU_ASSERT_EQUAL(parsed.errors, 0);
    CU_ASSERT_STRING_EQUAL(parsed.tree.text, wanted.text);
    parsed_free(&parsed);
    buffer_free(&text);
    buffer_free(&wanted);
}

static const char *const bodies[][2] = {
    /* precedence, loosest first */
    { "y = a or b and c", "y = (or a (and b c))" },
    { "y = a < b + c * d", "y = (< a (+ b (* c d)))" },
    { "y = -a ^ b", "y = (- (^ a b))" },
    { "y = a ^ b ^ c", "y = (^ a (^ b c))" },
    { "y = 2 ^ -1", "y = (^ 2 (- 1))" },
    { "y = -a * b", "y = (* (- a) b)" },
    { "y = a - b - c", "y = (- (- a b) c)" },
    { "y = a @ b / c % d", "y = (% (/ (@ a b) c) d)" },
    { "y = not a == b", "y = (== (not a) b)" },
    { "y = a + b -> f", "y = (-> (+ a b) f)" },
    { "y = if a then b else c -> f", "y = (if a b (-> c f))" },
    { "y = (if a then b else c) -> f", "y = (-> (if a b c) f)" },
    { "y = if a then b else if c then d else e", "y = (if a b (if c d e))" },
    { "y = x.shape[0]", "y = (index (. x shape) 0)" },
    { "y = x[1..3, .., -1, 2.., ..4]", "y = (index x 1..3 .. (- 1) 2.. ..4)" },
    /* newlines */
    { "y = a +\n b", "y = (+ a b)" },
    { "y = f(\n a,\n\n b\n)", "y = (call f a b)" },
    { "y = a\n\n # comment\n -> f\n -> g(1)", "y = (-> (-> a f) (call g 1))" },
    { "y = if a\n then b\n else c", "y = (if a b c)" },
    { "a; b;; c", "a\nb\nc" },
    { "m = {\n a: 1,\n \"b\": [2,\n 3],\n}", "m = {\"a\":1 \"b\":[2 3]}" },
    { "m = f({ -1: 2, 3: 4 })", "m = (call f {-1:2 3:4})" },
    { "m = if a then { b: 1 } else { b: 2 }", "m = (if a {\"b\":1} {\"b\":2})" },
    /* statements */
    { "y, h, c = x -> lstm(64, return_state = true)", "y, h, c = (-> x (call lstm 64 return_state=true))" },
    { "repeat 3 { dense(4) }", "repeat 3\n    (call dense 4)" },
    { "repeat (n) { f }", "repeat n\n    f" },
    { "repeat(x, 2, axis = 1)", "(call repeat x 2 axis=1)" },
    { "y = repeat(x, 2)", "y = (call repeat x 2)" },
    { "for i in 0..3 { f(i) }", "for i in 0..3\n    (call f i)" },
    { "if a { b } else if c { d } else { e }", "if a\n    b\nelse\n    if c\n        d\n    else\n        e" },
    { "if a { b }\nelse { c }", "if a\n    b\nelse\n    c" },
    { "state = 1\ny = state + weight", "state = 1\ny = (+ state weight)" },
    { "f(state = 1, input = 2)", "(call f state=1 input=2)" },
    { "y = add(...xs, a)", "y = (call add ...xs a)" },
    { "penalty sum(w) / 2", "penalty (/ (call sum w) 2)" },
    { "model = 3\ntrain(model)", "model = 3\n(call train model)" },
    { "y = \"a\\\"b\\\\\\n\"", "y = \"a\\\"b\\\\\\n\"" },
    { "y = 1e-3 + 0.5 + 12", "y = (+ (+ 0.001 0.5) 12)" },
    { "y = x -> none", "y = (-> x none)" },
};
enum { BODY_COUNT = sizeof bodies / sizeof *bodies };

static void test_bodies(void) {
    for (size_t i = 0; i < BODY_COUNT; i++) check_body(bodies[i][0], bodies[i][1]);
}

static const char whole[] =
    "nn 1\n"
    "# A doc comment\n# of two lines\n"
    "fn silu(x; a = 1) = x * a\n"
    "fn own(x) {\n y = x ^ 2\n y\n gradient(d) = [2 * x * d]\n}\n"
    "layer l(x, ...xs; units: int, state = 2,) {\n weight k[shape(x)[-1], units] = zeros,\n regularizer = l2(0.1)\n}\n"
    "optimizer o(learning_rate = 0.1) { state m = 0; w = w - g }\n"
    "metric m(y_true: int, y_pred[7, 7]) { state hit[] = 0\n hit }\n"
    "let d = dense(4)\n"
    "import \"other.nn\"\n"
    "model net {\n input image[8, 8, 1], \n output label = image\n}\n"
    "train { data = csv(\"a.csv\"); loss = { a: mse, b: none } }\n";

static void test_declarations(void) {
    const char *text = "nn 1\n# A doc\n# of two\nfn f(x; a = 1,) = x * a\nlayer l(x, ...xs; units: int, state = 2) {\n"
                       "weight k[n, units] = zeros,\n regularizer = l2(0.1)\n}\n"
                       "fn own(x) { y = x ^ 2\n y\n gradient(d) = [2 * x * d]\n }\n"
                       "metric m(y_true: int, y_pred[7, 7]) { state hit[] = 0; hit }\ntrain { loss = none }";
    Parsed parsed = parse(text, strlen(text));
    CU_ASSERT_EQUAL(parsed.errors, 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "fn f(x; a = 1) = (* x a)"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "layer l(x, ...xs; units: int, state = 2)"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "weight k[n units] = zeros regularizer=(call l2 0.1)"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "gradient(d) = [(* (* 2 x) d)]"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "metric m(y_true: int, y_pred[7 7])"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "state hit[] = 0"));
    if (parsed.errors) fputs(parsed.messages.text, stderr);
    parsed_free(&parsed);
}

static void test_recovery(void) {
    /* Each faulty statement is one error, and what stands between them is parsed. */
    const char *text =
        "model a {\n input x[3\n dense(3)\n output y }\nmodel b {\n dense(,)\n relu\n 3 +* 4\n output z\n}\n"
        "let q = \nlet r = 1\n";
    Parsed parsed = parse(text, strlen(text));
    CU_ASSERT(parsed.errors >= 3 && parsed.errors <= 6);
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "model b"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "output z"));
    CU_ASSERT_PTR_NOT_NULL(strstr(parsed.tree.text, "let r = 1"));
    parsed_free(&parsed);
}

static void test_limits(void) {
    Buffer text = { 0 };
    for (int i = 0; i < 100000; i++) buffer_puts(&text, "(");
    Parsed parsed = parse(text.text, text.length);
    CU_ASSERT(parsed.errors > 0);
    parsed_free(&parsed);
    text.length = 0;
    buffer_puts(&text, "let a = 1");
    for (int i = 0; i < 100000; i++) buffer_puts(&text, " + 1");
    parsed = parse(text.text, text.length);
    CU_ASSERT_EQUAL(parsed.errors, 1);
    parsed_free(&parsed);
    text.length = 0;
    buffer_puts(&text, "let a = 1");
    for (int i = 0; i < 100000; i++) buffer_puts(&text, " + -");
    parsed = parse(text.text, text.length);
    CU_ASSERT(parsed.errors > 0);
    parsed_free(&parsed);
    text.length = 0;
    buffer_puts(&text, "model m { if a { } ");
    for (int i = 0; i < 20000; i++) buffer_puts(&text, "else if a { } ");
    buffer_puts(&text, "}");
    parsed = parse(text.text, text.length);
    CU_ASSERT(parsed.errors > 0);
    parsed_free(&parsed);
    text.length = 0;
    for (int i = 0; i < 100; i++) buffer_puts(&text, "?\n");
    parsed = parse(text.text, text.length);
    CU_ASSERT_TRUE(parsed.errors >= 100);       /* counted; 20 of them are kept */
    parsed_free(&parsed);
    buffer_free(&text);
}

/* Every prefix, and every text with one byte replaced, ends in a tree or a message; ASan watches. */
static void test_any_bytes(void) {
    static const char bytes[] = {'\0', '"', '(', ')', '{', '}', '[', '=', '\n', (char)0xFF, (char)0xC3, '.', '-', 'x'};
    char copy[sizeof whole];
    size_t length = sizeof whole - 1, failed = 0;
    for (size_t i = 0; i <= length; i++) {
        Parsed parsed = parse(whole, i);
        if (parsed.errors > 0 && parsed.messages.length == 0) failed++;
        parsed_free(&parsed);
    }
    for (size_t i = 0; i < length; i++) {
        memcpy(copy, whole, sizeof whole);
        copy[i] = bytes[i % sizeof bytes];
        Parsed parsed = parse(copy, length);
        if (parsed.errors > 0 && parsed.messages.length == 0) failed++;
        parsed_free(&parsed);
    }
    CU_ASSERT_EQUAL(failed, 0);
}

int test_parse_register(void) {
    CU_pSuite suite = CU_add_suite("parse", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "statements and expressions", test_bodies)) return 1;
    if (!CU_add_test(suite, "declarations", test_declarations)) return 1;
    if (!CU_add_test(suite, "recovery after an error", test_recovery)) return 1;
    if (!CU_add_test(suite, "depth and number are bounded", test_limits)) return 1;
    if (!CU_add_test(suite, "any bytes", test_any_bytes)) return 1;
    return 0;
}
