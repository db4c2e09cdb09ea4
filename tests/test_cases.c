/* test_cases.c - tests/cases: texts and what nnc says of them.
 *
 * NAME.expected holds what `nnc check NAME.nn` prints; where the first line of NAME.nn is `# dump: PASS`, the dump after
 * that pass. NNC_UPDATE=1 in the environment writes them anew, for review. Every prefix and many mutations of each text,
 * and of the examples, must end in a result or a diagnostic too. */
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void print_dump(Compilation *comp, const Source *source, const char *pass, Elaborator *all, Buffer *out) {
    if (strcmp(pass, "parse") == 0) {
        ast_print(out, parse_source(comp, source));
        return;
    }
    if (all == NULL) return;
    Module *module = elaborate_module(all);
    ir_check(module);
    if (strcmp(pass, "simplify") == 0) {
        simplify_run(comp, module, true);
        simplify_fma(comp, module);
        ir_check(module);
    }
    ir_print(out, module);
}

/* Which line of the library a note means is not compared: it moves with every addition above it. */
static Buffer without_library_lines(const Buffer *found) {
    Buffer kept = { 0 };
    const char *rest = found->text;
    for (const char *at; rest != NULL && (at = strstr(rest, "here at prelude/")) != NULL;) {
        at += strcspn(at, ":\n");
        at += *at == ':';
        buffer_add(&kept, rest, (size_t)(at - rest));
        rest = at + strspn(at, "0123456789");
    }
    if (rest != NULL) buffer_puts(&kept, rest);
    return kept;
}

/* What is expected of a text: its diagnostics, or the dump that it asks for. */
static Buffer outcome(const char *path, const char *text, size_t length) {
    static const char mark[] = "# dump: ";
    Compilation comp;
    Buffer out = { 0 };
    compilation_init(&comp);
    if (setjmp(comp.failed) == 0) {
        Source source = { .path = path, .text = text, .length = length };
        ElaborateOptions options = { .path = path, .text = text, .length = length };
        Elaborator *all = elaborate_run(&comp, &options);
        if (length > sizeof mark && memcmp(text, mark, sizeof mark - 1) == 0) {
            const char *pass = text + sizeof mark - 1;
            print_dump(&comp, &source, arena_strndup(&comp, pass, strcspn(pass, "\n")), all, &out);
        }
        diag_print(&comp, &out, false);
    } else buffer_puts(&out, "given up\n");
    compilation_free(&comp);
    buffer_puts(&out, "");
    Buffer kept = without_library_lines(&out);
    buffer_free(&out);
    return kept;
}

static nn_bytes read_bytes(const char *path) {
    nn_bytes bytes = { 0 };
    nn_error error = { 0 };
    if (nn_file_read(path, &bytes, &error) != 0) nn_error_clear(&error);
    return bytes;
}

static void check_case(const char *path) {
    nn_bytes text = read_bytes(path);
    size_t stem = strlen(path) - 2;
    char *expected_path = malloc(stem + 16);
    sprintf(expected_path, "%.*sexpected", (int)stem, path);
    Buffer found = outcome(path, (const char *)text.data, text.length);
    if (getenv("NNC_UPDATE") != NULL) {
        FILE *file = fopen(expected_path, "w");
        fwrite(found.text, 1, found.length, file);
        fclose(file);
    }
    nn_bytes expected = read_bytes(expected_path);
    bool same = expected.length == found.length &&
                memcmp(expected.data != NULL ? (const char *)expected.data : "", found.text, found.length) == 0;
    if (!same)
        fprintf(stderr, "%s gives\n%s--- expected\n%.*s", path, found.text, (int)expected.length,
                expected.data ? (const char *)expected.data : "");
    CU_ASSERT_TRUE(same);
    buffer_free(&found);
    nn_bytes_free(&expected);
    nn_bytes_free(&text);
    free(expected_path);
}

static void test_cases(void) {
    glob_t files;
    CU_ASSERT_EQUAL_FATAL(glob("tests/cases/*.nn", 0, NULL, &files), 0);
    CU_ASSERT_TRUE(files.gl_pathc >= 50);
    for (size_t i = 0; i < files.gl_pathc; i++) check_case(files.gl_pathv[i]);
    globfree(&files);
}

/* ---- any bytes ---- */

static uint32_t state = 7;
static uint32_t draw(void) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

static void survive(const char *path) {
    static const char bytes[] = "\0\"(){}[]=\n\xFF\xC3.-x0,;#+*";
    nn_bytes text = read_bytes(path);
    char *copy = malloc(text.length + 1);
    for (int i = 0; i < 60; i++) {
        size_t length = text.length, at = text.length > 0 ? draw() % text.length : 0;
        memcpy(copy, text.data, text.length);
        if (i % 3 == 0) length = at;
        else if (length > 0 && i % 3 == 1) copy[at] = bytes[draw() % (sizeof bytes - 1)];
        else if (length > 1) {
            memmove(copy + at, copy + at + 1, text.length - at - 1);
            length--;
        }
        Buffer found = outcome(path, copy, length);
        CU_ASSERT_PTR_NOT_NULL(found.text);
        buffer_free(&found);
    }
    free(copy);
    nn_bytes_free(&text);
}

static void test_any_bytes(void) {
    static const char *const patterns[] = { "tests/cases/*.nn", "examples/*.nn" };
    for (size_t p = 0; p < 2; p++) {
        glob_t files;
        CU_ASSERT_EQUAL_FATAL(glob(patterns[p], 0, NULL, &files), 0);
        for (size_t i = 0; i < files.gl_pathc; i++) survive(files.gl_pathv[i]);
        globfree(&files);
    }
}

/* ---- the language reference ---- */

/* Each ```nn block of grammar/README.md elaborates; a block marked ```nn error gives an error. */
static void test_reference_page(void) {
    nn_bytes page = read_bytes("grammar/README.md");
    CU_ASSERT_PTR_NOT_NULL_FATAL(page.data);
    char *text = malloc(page.length + 1);
    memcpy(text, page.data, page.length);
    text[page.length] = '\0';
    size_t blocks = 0;
    for (char *at = strstr(text, "```nn"); at != NULL; at = strstr(at, "```nn")) {
        char *body = strchr(at, '\n') + 1, *end = strstr(body, "```");
        bool wrong = strncmp(at, "```nn error", 11) == 0;
        CU_ASSERT_PTR_NOT_NULL_FATAL(end);
        Buffer found = outcome("grammar/README.md", body, (size_t)(end - body));
        bool errors = strstr(found.text, "error:") != NULL;
        if (errors != wrong) fprintf(stderr, "%.*s--- gives\n%s", (int)(end - body), body, found.text);
        CU_ASSERT_EQUAL(errors, wrong);
        buffer_free(&found);
        blocks++;
        at = end + 3;
    }
    CU_ASSERT_TRUE(blocks >= 10);
    free(text);
    nn_bytes_free(&page);
}

int test_cases_register(void) {
    CU_pSuite suite = CU_add_suite("cases", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "diagnostics and dumps", test_cases)) return 1;
    if (!CU_add_test(suite, "any bytes", test_any_bytes)) return 1;
    if (!CU_add_test(suite, "the language reference", test_reference_page)) return 1;
    return 0;
}
