/* test_codes.c - compiler/codes.txt: every code that nnc can give is explained, and the examples give what they say.
 *
 * The sources are searched for "NN0204" behind a quote. A complete `example:` must give its code and no other; with the
 * text after `wrong:` in it replaced by that after `right:` it must give nothing. */
#include "suites.h"

#include "../compiler/command.h"

#include <CUnit/CUnit.h>
#include <ctype.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>

enum { CODE_LENGTH = 6, CODES_MOST = 200, COLUMNS_MOST = 108 };

typedef struct Codes { char text[CODES_MOST][CODE_LENGTH + 1]; size_t count; } Codes;

static bool codes_have(const Codes *codes, const char *code) {
    for (size_t i = 0; i < codes->count; i++)
        if (strncmp(codes->text[i], code, CODE_LENGTH) == 0) return true;
    return false;
}

static void codes_add(Codes *codes, const char *code) {
    CU_ASSERT_FATAL(codes->count < CODES_MOST);
    memcpy(codes->text[codes->count++], code, CODE_LENGTH);
}

static bool is_code(const char *text) {
    if (strncmp(text, "NN", 2) != 0) return false;
    for (int i = 2; i < CODE_LENGTH; i++)
        if (!isdigit((unsigned char)text[i])) return false;
    return !isalnum((unsigned char)text[CODE_LENGTH]);
}

/* ---- the codes of the sources, and those of codes.txt ---- */

static void codes_of_file(Codes *codes, const char *path) {
    nn_bytes bytes = { 0 };
    nn_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(nn_file_read(path, &bytes, &error), 0);
    char *text = malloc(bytes.length + 1);
    memcpy(text, bytes.data, bytes.length);
    text[bytes.length] = '\0';
    for (const char *at = strstr(text, "\"NN"); at != NULL; at = strstr(at + 1, "\"NN"))
        if (is_code(at + 1) && !codes_have(codes, at + 1)) codes_add(codes, at + 1);
    free(text);
    nn_bytes_free(&bytes);
}

static Codes codes_of_sources(void) {
    static const char *const patterns[] = { "compiler/*.c", "grammar/nn.*" };
    Codes codes = { 0 };
    for (size_t p = 0; p < 2; p++) {
        glob_t files;
        CU_ASSERT_EQUAL_FATAL(glob(patterns[p], 0, NULL, &files), 0);
        for (size_t i = 0; i < files.gl_pathc; i++) codes_of_file(&codes, files.gl_pathv[i]);
        globfree(&files);
    }
    return codes;
}

static Codes codes_explained(void) {
    Codes codes = { 0 };
    size_t length;
    for (const char *entry = code_files[0].text; (entry = code_next(entry, &length)) != NULL; entry += length) {
        bool known = is_code(entry) && strncmp(entry + CODE_LENGTH, "  ", 2) == 0;
        if (!known) fprintf(stderr, "codes.txt: no code and title: %.20s\n", entry);
        CU_ASSERT_FATAL(known);
        CU_ASSERT_FALSE(codes_have(&codes, entry));
        if (codes.count > 0) CU_ASSERT_TRUE(strncmp(codes.text[codes.count - 1], entry, CODE_LENGTH) < 0);
        codes_add(&codes, entry);
    }
    return codes;
}

static void test_every_code(void) {
    Codes given = codes_of_sources(), explained = codes_explained();
    CU_ASSERT_TRUE(given.count >= 70);
    for (size_t i = 0; i < given.count; i++) {
        if (codes_have(&explained, given.text[i])) continue;
        fprintf(stderr, "compiler/codes.txt does not explain %s\n", given.text[i]);
        CU_FAIL("a code without an explanation");
    }
    for (size_t i = 0; i < explained.count; i++) {
        if (codes_have(&given, explained.text[i])) continue;
        fprintf(stderr, "compiler/codes.txt explains %s, which nothing gives\n", explained.text[i]);
        CU_FAIL("an explanation without a code");
    }
}

/* ---- the entries' form and their examples ---- */

/* The text between `mark` and the end of its line, NULL if the entry has none. */
static char *line_after(const char *entry, const char *mark) {
    const char *at = strstr(entry, mark);
    if (at == NULL) return NULL;
    at += strlen(mark);
    return strndup(at, strcspn(at, "\n"));
}

/* The example's lines without their indent, NULL if there is none. */
static char *example_of(const char *entry) {
    static const char mark[] = "\n    example:\n";
    const char *line = strstr(entry, mark);
    if (line == NULL) return NULL;
    char *text = malloc(strlen(entry) + 2), *end = text;
    for (line += sizeof mark - 1; *line != '\0'; line += *line == '\n') {
        size_t indent = strspn(line, " "), length = strcspn(line, "\n");
        CU_ASSERT_TRUE(indent >= 8);
        memcpy(end, line + 8, length - 8);
        end += length - 8;
        *end++ = '\n';
        line += length;
    }
    *end = '\0';
    return text;
}

static char *replaced(const char *text, const char *old, const char *new) {
    const char *at = strstr(text, old);
    if (at == NULL) return NULL;
    char *copy = malloc(strlen(text) + strlen(new) + 1);
    sprintf(copy, "%.*s%s%s", (int)(at - text), text, new, at + strlen(old));
    return copy;
}

static bool only_code(const Compilation *comp, const char *code) {
    if (code == NULL) return comp->diagnostics.count == 0;
    for (size_t i = 0; i < comp->diagnostics.count; i++)
        if (strcmp(comp->diagnostics.data[i]->code, code) != 0) return false;
    return comp->diagnostics.count > 0;
}

/* Asserts that the text gives this code and no other; where code is NULL, that it gives nothing. */
static void check_gives(const char *text, const char *code) {
    Compilation comp;
    compilation_init(&comp);
    if (setjmp(comp.failed) == 0) {
        ElaborateOptions options = { .path = "example.nn", .text = text, .length = strlen(text) };
        elaborate_run(&comp, &options);
    }
    bool fine = only_code(&comp, code);
    if (!fine) {
        Buffer found = { 0 };
        diag_print(&comp, &found, false);
        fprintf(stderr, "%s expected of\n%s--- which gives\n%.*s\n", code != NULL ? code : "nothing", text,
                (int)found.length, found.text != NULL ? found.text : "");
        buffer_free(&found);
    }
    CU_ASSERT_TRUE(fine);
    compilation_free(&comp);
}

static void check_lines(const char *entry) {
    size_t columns = 0;
    for (const char *c = entry; *c != '\0'; c++) {
        columns = *c == '\n' ? 0 : columns + (((unsigned char)*c & 0xC0) != 0x80);
        if (columns > COLUMNS_MOST) fprintf(stderr, "codes.txt: a long line in %.*s\n", CODE_LENGTH, entry);
        CU_ASSERT_FATAL(columns <= COLUMNS_MOST);
    }
}

/* Counts the examples, and those that become right. */
static void check_entry(const char *entry, size_t *examples, size_t *righted) {
    char code[CODE_LENGTH + 1] = "";
    char *wrong = line_after(entry, "\n    wrong:  "), *right = line_after(entry, "\n    right:  ");
    char *example = example_of(entry);
    memcpy(code, entry, CODE_LENGTH);
    check_lines(entry);
    if (wrong == NULL || right == NULL) fprintf(stderr, "codes.txt: %s needs wrong: and right:\n", code);
    CU_ASSERT_FATAL(wrong != NULL && right != NULL);
    if (example != NULL) {
        char *fixed = replaced(example, wrong, right);
        check_gives(example, code);
        ++*examples;
        if (fixed != NULL) {
            check_gives(fixed, NULL);
            ++*righted;
        }
        free(fixed);
    }
    free(example);
    free(wrong);
    free(right);
}

static void test_entries(void) {
    size_t length, examples = 0, righted = 0;
    for (const char *entry = code_files[0].text; (entry = code_next(entry, &length)) != NULL; entry += length) {
        char *copy = strndup(entry, length);
        check_entry(copy, &examples, &righted);
        free(copy);
    }
    CU_ASSERT_TRUE(examples >= 60);
    CU_ASSERT_TRUE(righted >= 60);
}

/* ---- the command ---- */

static int status_of(const char *arguments, char *out, size_t size) {
    char command[256];
    snprintf(command, sizeof command, "%s help %s 2>&1", NNC_PATH, arguments);
    FILE *pipe = popen(command, "r");
    CU_ASSERT_PTR_NOT_NULL_FATAL(pipe);
    size_t length = fread(out, 1, size - 1, pipe);
    out[length] = '\0';
    return pclose(pipe);
}

static void test_command(void) {
    char capital[4096], small[4096], other[32768];
    CU_ASSERT_EQUAL(status_of("NN0204", capital, sizeof capital), 0);
    CU_ASSERT_EQUAL(status_of("nn0204", small, sizeof small), 0);
    CU_ASSERT_STRING_EQUAL(capital, small);
    CU_ASSERT_PTR_NOT_NULL(strstr(capital, "NN0204  a setting"));
    CU_ASSERT_PTR_NOT_NULL(strstr(capital, "\n    right:  dense(3)\n"));
    CU_ASSERT_PTR_NULL(strstr(capital, "NN0205"));
    CU_ASSERT_NOT_EQUAL(status_of("NN0208", other, sizeof other), 0);
    CU_ASSERT_STRING_EQUAL(other, "nnc: error: there is no code NN0208; did you mean NN0108?\n");
    CU_ASSERT_NOT_EQUAL(status_of("NN1", other, sizeof other), 0);
    CU_ASSERT_EQUAL(status_of("", other, sizeof other), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(other, "`nnc help NN0204`"));
}

int test_codes_register(void) {
    CU_pSuite suite = CU_add_suite("codes", NULL, NULL);
    if (suite == NULL) return 1;
    if (!CU_add_test(suite, "every code is explained", test_every_code)) return 1;
    if (!CU_add_test(suite, "examples", test_entries)) return 1;
    if (!CU_add_test(suite, "nnc help", test_command)) return 1;
    return 0;
}
