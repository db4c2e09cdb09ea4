/* emit_weights.c - trained weights in the output: a const struct, or above TRAINED_LIMIT bytes a file to map.
 *
 * The file is a header of 32 bytes, "NNW1", CRC-32C of the rest, layout hash, bytes of the struct, 0, and then the struct
 * itself, little-endian: `<prefix>_map` checks it and returns a pointer into it. */
#include "emit.h"

#include <string.h>

enum { FILE_HEADER = 32 };

/* The polynomial of CRC-32C (Castagnoli), reflected: RFC 3720, appendix B.4. */
static const uint32_t castagnoli = 0x82f63b78u;

static uint32_t crc_bytes(const unsigned char *bytes, size_t count) {
    uint32_t crc = 0xffffffffu;
    for (size_t i = 0; i < count; i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ castagnoli : crc >> 1;
    }
    return ~crc;
}

static void put_little(Buffer *out, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++) {
        char byte = (char)(value >> (8 * i) & 0xff);
        buffer_add(out, &byte, 1);
    }
}

static void put_file(Emitter *e, Buffer *file) {
    Buffer data = { 0 };
    const uint32_t *words = e->options->trained;
    size_t bytes = emit_struct_bytes(e, VARIABLE_WEIGHT);
    for (size_t i = 0; i < bytes / 4; i++) {
        uint32_t word;
        memcpy(&word, words + i, 4);
        put_little(&data, word, 4);
    }
    if (data.failed) {
        file->failed = true;
        buffer_free(&data);
        return;
    }
    buffer_puts(file, "NNW1");
    put_little(file, crc_bytes((const unsigned char *)data.text, data.length), 4);
    put_little(file, e->layout, 8);
    put_little(file, bytes, 8);
    put_little(file, 0, 8);
    buffer_add(file, data.text, data.length);
    buffer_free(&data);
}

static void put_map(const Emitter *e, Buffer *out) {
    const char *p = e->prefix;
    buffer_printf(out,
        "\nstatic uint32_t %s_little(const unsigned char *at) {\n"
        "    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;\n}\n", p);
    buffer_printf(out,
        "\n/* CRC-32C, four bits at a time. */\nstatic uint32_t %s_crc(const unsigned char *at, size_t count) {\n"
        "    uint32_t table[16], crc = 0xffffffffu;\n"
        "    for (uint32_t i = 0; i < 16; i++) {\n"
        "        uint32_t value = i;\n"
        "        for (int bit = 0; bit < 4; bit++) value = (value & 1u) != 0 ? (value >> 1) ^ 0x%08xu : value >> 1;\n"
        "        table[i] = value;\n    }\n"
        "    for (size_t i = 0; i < count; i++) {\n"
        "        crc ^= at[i];\n"
        "        crc = (crc >> 4) ^ table[crc & 15u];\n"
        "        crc = (crc >> 4) ^ table[crc & 15u];\n    }\n"
        "    return ~crc;\n}\n", p, (unsigned)castagnoli);
    buffer_printf(out,
                  "\nconst %s_weights *%s_map(const void *file, size_t bytes) {\n"
                  "    const unsigned char *at = file;\n"
                  "    const uint32_t one = 1;\n"
                  "    unsigned char first;\n"
                  "    memcpy(&first, &one, 1);\n"
                  "    if (file == NULL || (uintptr_t)file %% sizeof(float) != 0 || first != 1) return NULL;\n"
                  "    if (bytes != %d + sizeof(%s_weights) || memcmp(at, \"NNW1\", 4) != 0) return NULL;\n"
                  "    if (%s_little(at + 8) != (uint32_t)%s_LAYOUT || %s_little(at + 12) != (uint32_t)(%s_LAYOUT >> "
                  "32)) return NULL;\n"
                  "    if (%s_little(at + 4) != %s_crc(at + %d, bytes - %d)) return NULL;\n"
                  "    return (const %s_weights *)((const float *)file + %d);\n}\n",
                  p, p, FILE_HEADER, p, p, e->upper, p, e->upper, p, p, FILE_HEADER, FILE_HEADER, p, FILE_HEADER / 4);
}

static void put_baked(Emitter *e, Buffer *out) {
    const char *word = e->options->trained;
    buffer_printf(out, "\nconst %s_weights %s_trained = {\n", e->prefix, e->prefix);
    for (size_t i = 0; i < e->module->variables.count; i++) {
        const Variable *v = &e->module->variables.data[i];
        if (v->kind != VARIABLE_WEIGHT && v->kind != VARIABLE_STATE) continue;
        int64_t count = shape_size(&v->shape);
        buffer_printf(out, "    /* %s %s */\n    %s", v->name, shape_text(e->comp, &v->shape),
                      v->shape.rank > 0 ? "{" : "");
        for (int64_t k = 0; k < count; k++, word += 4) {
            float value;
            int32_t integer;
            memcpy(&value, word, 4);
            memcpy(&integer, word, 4);
            buffer_puts(out, k % 10 == 0 && v->shape.rank > 0 ? "\n        " : k > 0 ? " " : "");
            if (v->element == ELEMENT_I32) buffer_printf(out, "%ld,", (long)integer);
            else buffer_printf(out, "%s,", emit_constant_float(e, value));
        }
        buffer_puts(out, v->shape.rank > 0 ? "\n    },\n" : "\n");
    }
    if (emit_struct_bytes(e, VARIABLE_WEIGHT) == 0) buffer_puts(out, "    0.0f,\n");
    buffer_puts(out, "};\n");
}

void emit_trained(Emitter *e, Buffer *out, Buffer *file) {
    if (emit_struct_bytes(e, VARIABLE_WEIGHT) <= TRAINED_LIMIT) {
        put_baked(e, out);
        return;
    }
    put_file(e, file);
    put_map(e, out);
}
