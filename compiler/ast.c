/* ast.c - the syntax tree: nodes, and the tree as text.
 *
 * ast_print shows how a source was understood: statements one a line and indented, expressions with the operator
 * first. `y = x -> dense(2 + 3, name = "d")` is printed as
 *     y = (-> x (call dense (+ 2 3) name="d"))
 * Trees are at most TREE_DEPTH deep, which the parser sees to. */
#include "nnc.h"

#include <string.h>

Expr *expr_new(Compilation *comp, ExprKind kind, Loc loc) {
    Expr *expr = arena_alloc(comp, sizeof *expr);
    expr->kind = kind;
    expr->loc = loc;
    return expr;
}

Expr *expr_number(Compilation *comp, Loc loc, double number) {
    Expr *expr = expr_new(comp, EXPR_NUMBER, loc);
    expr->number = number;
    return expr;
}

Expr *expr_text(Compilation *comp, ExprKind kind, Loc loc, const char *text) {
    Expr *expr = expr_new(comp, kind, loc);
    expr->text = text;
    return expr;
}

Expr *expr_operation(Compilation *comp, ExprKind kind, Loc loc, Loc op_loc, Operator op, Expr *left, Expr *right) {
    Expr *expr = expr_new(comp, kind, loc);
    expr->op_loc = op_loc;
    expr->op = op;
    expr->operands[0] = left;
    expr->operands[1] = right;
    return expr;
}

Stmt *stmt_new(Compilation *comp, StmtKind kind, Loc loc) {
    Stmt *stmt = arena_alloc(comp, sizeof *stmt);
    stmt->kind = kind;
    stmt->loc = loc;
    return stmt;
}

const char *operator_text(Operator op) {
    switch (op) {
    case OP_NEG: return "-";
    case OP_NOT: return "not";
    case OP_OR: return "or";
    case OP_AND: return "and";
    case OP_LESS: return "<";
    case OP_LESS_EQUAL: return "<=";
    case OP_GREATER: return ">";
    case OP_GREATER_EQUAL: return ">=";
    case OP_EQUAL: return "==";
    case OP_NOT_EQUAL: return "!=";
    case OP_ADD: return "+";
    case OP_SUB: return "-";
    case OP_MUL: return "*";
    case OP_DIV: return "/";
    case OP_MOD: return "%";
    case OP_MATMUL: return "@";
    case OP_POW: return "^";
    }
    assert(0 && "no such operator");
    return "?";
}

static void print_expr(Buffer *out, const Expr *expr);

static void print_string(Buffer *out, const char *text) {
    buffer_puts(out, "\"");
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') buffer_printf(out, "\\%c", *text);
        else if (*text == '\n') buffer_puts(out, "\\n");
        else if (*text == '\t') buffer_puts(out, "\\t");
        else buffer_add(out, text, 1);
    }
    buffer_puts(out, "\"");
}

static void print_exprs(Buffer *out, const ExprArray *exprs, const char *separator) {
    for (size_t i = 0; i < exprs->count; i++) {
        if (i) buffer_puts(out, separator);
        print_expr(out, exprs->data[i]);
    }
}

static void print_args(Buffer *out, const ArgArray *args) {
    for (size_t i = 0; i < args->count; i++) {
        const Arg *arg = &args->data[i];
        buffer_puts(out, arg->spread ? " ..." : " ");
        if (arg->name) buffer_printf(out, "%s=", arg->name);
        print_expr(out, arg->value);
    }
}

static void print_map(Buffer *out, const EntryArray *entries) {
    buffer_puts(out, "{");
    for (size_t i = 0; i < entries->count; i++) {
        if (i) buffer_puts(out, " ");
        print_expr(out, entries->data[i].key);
        buffer_puts(out, ":");
        print_expr(out, entries->data[i].value);
    }
    buffer_puts(out, "}");
}

static void print_subscripts(Buffer *out, const SubscriptArray *subscripts) {
    for (size_t i = 0; i < subscripts->count; i++) {
        const Subscript *subscript = &subscripts->data[i];
        buffer_puts(out, " ");
        if (!subscript->range) { print_expr(out, subscript->index); continue; }
        if (subscript->low) print_expr(out, subscript->low);
        buffer_puts(out, "..");
        if (subscript->high) print_expr(out, subscript->high);
    }
}

static void print_expr(Buffer *out, const Expr *expr) {
    const char *head = expr->kind == EXPR_IF ? "if" : expr->kind == EXPR_PIPE ? "->" : operator_text(expr->op);
    switch (expr->kind) {
    case EXPR_NUMBER: buffer_number(out, expr->number); return;
    case EXPR_STRING: print_string(out, expr->text); return;
    case EXPR_BOOL: buffer_puts(out, expr->boolean ? "true" : "false"); return;
    case EXPR_NONE: buffer_puts(out, "none"); return;
    case EXPR_NAME: buffer_puts(out, expr->text); return;
    case EXPR_MAP: print_map(out, &expr->entries); return;
    case EXPR_LIST:
        buffer_puts(out, "[");
        print_exprs(out, &expr->items, " ");
        buffer_puts(out, "]");
        return;
    case EXPR_UNARY: case EXPR_BINARY: case EXPR_IF: case EXPR_PIPE:
        buffer_printf(out, "(%s", head);
        for (size_t i = 0; i < 3 && expr->operands[i]; i++) {
            buffer_puts(out, " ");
            print_expr(out, expr->operands[i]);
        }
        break;
    case EXPR_CALL:
        buffer_puts(out, "(call ");
        print_expr(out, expr->callee);
        print_args(out, &expr->args);
        break;
    case EXPR_INDEX:
        buffer_puts(out, "(index ");
        print_expr(out, expr->callee);
        print_subscripts(out, &expr->subscripts);
        break;
    case EXPR_FIELD:
        buffer_puts(out, "(. ");
        print_expr(out, expr->callee);
        buffer_printf(out, " %s", expr->text);
        break;
    }
    buffer_puts(out, ")");
}

static void print_block(Buffer *out, const Block *block, int indent);

static void print_sizes(Buffer *out, bool has_sizes, const ExprArray *sizes, const char *type) {
    if (has_sizes) {
        buffer_puts(out, "[");
        print_exprs(out, sizes, " ");
        buffer_puts(out, "]");
    }
    if (type) buffer_printf(out, ": %s", type);
}

static void print_names(Buffer *out, const NameArray *names) {
    for (size_t i = 0; i < names->count; i++) {
        buffer_printf(out, "%s%s", i ? ", " : "", names->data[i].name);
        if (!names->data[i].start) continue;
        buffer_puts(out, " = ");
        print_expr(out, names->data[i].start);
    }
}

static const char *statement_word(StmtKind kind) {
    switch (kind) {
    case STMT_VALUE: case STMT_ASSIGN: return "";
    case STMT_INPUT: return "input ";
    case STMT_OUTPUT: return "output ";
    case STMT_WEIGHT: return "weight ";
    case STMT_STATE: return "state ";
    case STMT_PENALTY: return "penalty ";
    case STMT_COLLECT: return "collect ";
    case STMT_IF: return "if ";
    case STMT_REPEAT: return "repeat ";
    case STMT_FOR: return "for ";
    case STMT_SCAN: return "scan ";
    }
    return "";
}

static void print_stmt(Buffer *out, const Stmt *stmt, int indent) {
    buffer_printf(out, "%*s%s", indent, "", statement_word(stmt->kind));
    print_names(out, &stmt->names);
    print_sizes(out, stmt->has_sizes, &stmt->sizes, stmt->type);
    if (stmt->value) {
        if (stmt->names.count) buffer_puts(out, " = ");
        print_expr(out, stmt->value);
    }
    print_args(out, &stmt->options);
    if (stmt->kind == STMT_FOR || stmt->kind == STMT_SCAN) buffer_puts(out, " in ");
    if (stmt->condition) print_expr(out, stmt->condition);
    if (stmt->limit) {
        buffer_puts(out, "..");
        print_expr(out, stmt->limit);
    }
    print_exprs(out, &stmt->values, ", ");
    if (stmt->carries.count) buffer_puts(out, " with ");
    print_names(out, &stmt->carries);
    buffer_puts(out, "\n");
    if (stmt->body) print_block(out, stmt->body, indent + 4);
    if (!stmt->otherwise) return;
    buffer_printf(out, "%*selse\n", indent, "");
    print_block(out, stmt->otherwise, indent + 4);
}

static void print_block(Buffer *out, const Block *block, int indent) {
    for (size_t i = 0; i < block->stmts.count; i++) print_stmt(out, block->stmts.data[i], indent);
}

static void print_params(Buffer *out, const Decl *decl) {
    buffer_puts(out, "(");
    for (size_t i = 0; i < decl->params.count; i++) {
        const Param *param = &decl->params.data[i];
        buffer_puts(out, i == decl->operand_count ? "; " : i ? ", " : "");
        buffer_printf(out, "%s%s", param->spread ? "..." : "", param->name);
        print_sizes(out, param->has_sizes, &param->sizes, param->type);
        if (!param->value) continue;
        buffer_puts(out, " = ");
        print_expr(out, param->value);
    }
    buffer_puts(out, ")");
}

static void print_doc(Buffer *out, const char *doc) {
    for (const char *line = doc, *end; line; line = end ? end + 1 : NULL) {
        end = strchr(line, '\n');
        buffer_printf(out, "#%s%.*s\n", *line == '\0' || *line == '\n' ? "" : " ",
                      end ? (int)(end - line) : (int)strlen(line), line);
    }
}

static void print_decl(Buffer *out, const Decl *decl) {
    static const char *const words[] = {[DECL_LET] = "let", [DECL_FN] = "fn", [DECL_LAYER] = "layer",
                                        [DECL_OPTIMIZER] = "optimizer", [DECL_METRIC] = "metric",
                                        [DECL_MODEL] = "model", [DECL_TRAIN] = "train", [DECL_IMPORT] = "import"};
    print_doc(out, decl->doc);
    buffer_puts(out, words[decl->kind]);
    if (decl->kind == DECL_IMPORT) {
        buffer_puts(out, " ");
        print_string(out, decl->name);
    } else if (decl->name) {
        buffer_printf(out, " %s", decl->name);
    }
    if (decl->kind == DECL_FN || decl->kind == DECL_LAYER || decl->kind == DECL_OPTIMIZER || decl->kind == DECL_METRIC)
        print_params(out, decl);
    if (decl->value) {
        buffer_puts(out, " = ");
        print_expr(out, decl->value);
    }
    buffer_puts(out, "\n");
    if (decl->body) print_block(out, decl->body, 4);
    if (!decl->gradient) return;
    buffer_printf(out, "    gradient(%s) = ", decl->gradient_name);
    print_expr(out, decl->gradient);
    buffer_puts(out, "\n");
}

void ast_print(Buffer *out, const File *file) {
    for (size_t i = 0; i < file->decls.count; i++) print_decl(out, file->decls.data[i]);
}
