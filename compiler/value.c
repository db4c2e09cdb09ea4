/* value.c - compile-time values: made, compared, printed.
 *
 * Numbers are doubles, as in any template engine; a setting that must be whole is checked where it is used. Example:
 * the value of `[3, same]` is a list of a number and a string, and prints as `[3, "same"]`. */
#include "elaborate.h"

#include <math.h>
#include <string.h>

Value value_none(void) { return (Value){ .kind = VALUE_NONE }; }
Value value_bad(void) { return (Value){ .kind = VALUE_BAD }; }
Value value_number(double number) { return (Value){ .kind = VALUE_NUMBER, .number = number }; }
Value value_bool(bool truth) { return (Value){ .kind = VALUE_BOOL, .number = truth ? 1 : 0 }; }
Value value_string(const char *text) { return (Value){ .kind = VALUE_STRING, .text = text }; }
Value value_tensor(Ref ref) { return (Value){ .kind = VALUE_TENSOR, .ref = ref }; }

Value value_list(Compilation *comp) {
    return (Value){ .kind = VALUE_LIST, .list = arena_alloc(comp, sizeof(List)) };
}

void value_append(Compilation *comp, Value *list, Value item) {
    array_push(comp, &list->list->items, item);
}

Value value_of_shape(Compilation *comp, const Shape *shape) {
    Value list = value_list(comp);
    for (int i = shape->batched ? 1 : 0; i < shape->rank; i++)
        value_append(comp, &list, value_number((double)shape->dims[i]));
    return list;
}

const Value *map_get(const Map *map, const char *key) {
    for (size_t i = 0; i < map->keys.count; i++)
        if (map->keys.data[i].kind == VALUE_STRING && strcmp(map->keys.data[i].text, key) == 0)
            return &map->values.data[i];
    return NULL;
}

bool value_equal(const Value *a, const Value *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case VALUE_NONE: return true;
    case VALUE_NUMBER:
    case VALUE_BOOL: return a->number == b->number;
    case VALUE_STRING: return strcmp(a->text, b->text) == 0;
    case VALUE_FUNCTION: return a->function->decl == b->function->decl;
    case VALUE_TENSOR: return a->ref == b->ref;
    case VALUE_LIST:
        if (a->list->items.count != b->list->items.count) return false;
        for (size_t i = 0; i < a->list->items.count; i++)
            if (!value_equal(&a->list->items.data[i], &b->list->items.data[i])) return false;
        return true;
    case VALUE_MAP: return a->map == b->map;
    case VALUE_SOURCE: return a->source == b->source;
    case VALUE_BAD: break;
    }
    return false;
}

bool value_truth(const Value *value, bool *truth) {
    if (value->kind != VALUE_BOOL && value->kind != VALUE_NUMBER) return false;
    *truth = value->number != 0;
    return true;
}

bool value_is_integer(const Value *value, int64_t *integer) {
    if (value->kind != VALUE_NUMBER || !(fabs(value->number) <= 9007199254740992.0)) return false;
    if (floor(value->number) != value->number) return false;
    *integer = (int64_t)value->number;
    return true;
}

bool value_is_tensors(const Value *value) {
    if (value->kind == VALUE_TENSOR) return true;
    return value->kind == VALUE_LIST && value->list->items.count > 0 && value->list->items.data[0].kind == VALUE_TENSOR;
}

const char *value_text(Elaboration *e, const Value *value) {
    Buffer text = { 0 };
    value_print(&text, value);
    const char *copy = arena_strndup(e->comp, text.text ? text.text : "", text.length);
    buffer_free(&text);
    return copy;
}

const char *value_kind_text(Elaboration *e, const Value *value) {
    switch (value->kind) {
    case VALUE_NONE: return "none";
    case VALUE_BAD: return "an error";
    case VALUE_LIST:
        if (value->list->items.count > 0 && value->list->items.data[0].kind == VALUE_TENSOR)
            return arena_printf(e->comp, "a list of %zu tensor%s", value->list->items.count, value->list->items.count > 1 ? "s" : "");
        return arena_printf(e->comp, "the list %s", value_text(e, value));
    case VALUE_STRING: return arena_printf(e->comp, "the string %s", value_text(e, value));
    case VALUE_MAP: return "a map";
    case VALUE_SOURCE: return "a data source";
    case VALUE_FUNCTION: return arena_printf(e->comp, "the function %s", value->function->decl->name);
    case VALUE_TENSOR: return arena_printf(e->comp, "a tensor of shape %s", shape_text(e->comp, value_shape(e, value)));
    case VALUE_NUMBER:
    case VALUE_BOOL: break;
    }
    return value_text(e, value);
}

static void list_print(Buffer *out, const List *list) {
    buffer_puts(out, "[");
    for (size_t i = 0; i < list->items.count; i++) {
        if (i > 0) buffer_puts(out, ", ");
        value_print(out, &list->items.data[i]);
    }
    buffer_puts(out, "]");
}

void value_print(Buffer *out, const Value *value) {
    switch (value->kind) {
    case VALUE_NONE: buffer_puts(out, "none"); break;
    case VALUE_NUMBER: buffer_number(out, value->number); break;
    case VALUE_BOOL: buffer_puts(out, value->number != 0 ? "true" : "false"); break;
    case VALUE_STRING: buffer_printf(out, "\"%s\"", value->text); break;
    case VALUE_FUNCTION: buffer_puts(out, value->function->decl->name); break;
    case VALUE_LIST: list_print(out, value->list); break;
    case VALUE_TENSOR: buffer_puts(out, "<tensor>"); break;
    case VALUE_SOURCE: buffer_printf(out, "%s(…)", value->source->name); break;
    case VALUE_BAD: buffer_puts(out, "<error>"); break;
    case VALUE_MAP:
        buffer_puts(out, "{");
        for (size_t i = 0; i < value->map->keys.count; i++) {
            if (i > 0) buffer_puts(out, ", ");
            value_print(out, &value->map->keys.data[i]);
            buffer_puts(out, ": ");
            value_print(out, &value->map->values.data[i]);
        }
        buffer_puts(out, "}");
        break;
    }
}
