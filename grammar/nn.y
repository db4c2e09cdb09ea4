/* nn.y - the grammar of the nn language. Pure and reentrant; no layer's name is in it.
 *
 * It reads the tokens that compiler/parse.c has filtered: newlines that end statements are END, keywords are keywords
 * only where they can be, MAP_OPEN is the brace of a map. Example: `dense(3) -> relu` is a pipe of a call and a name. */
%code requires {
#include "parse.h"
#define YYLTYPE_IS_DECLARED 1
typedef Loc YYLTYPE;
}
%define api.prefix {nn_}
%define api.pure full
%define api.location.type {Loc}
%define parse.error custom
%define parse.lac full
%locations
%param { Parser *parser }
%expect 0

%code {
#include <math.h>
#include <string.h>

#define YYLLOC_DEFAULT(current, rhs, n) \
    ((current) = (n) > 0 ? loc_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n)) : YYRHSLOC(rhs, 0))
#define YYINITDEPTH 400

static int nn_lex(NN_STYPE *value, Loc *loc, Parser *parser);
static void nn_error(const Loc *loc, Parser *parser, const char *message);

static Stmt *stmt_expr(Parser *parser, StmtKind kind, Loc loc, Expr *value) {
    Stmt *stmt = stmt_new(parser->comp, kind, loc);
    stmt->value = value;
    return stmt;
}

static void stmt_name(Parser *parser, Stmt *stmt, NameLoc name) { array_push(parser->comp, &stmt->names, name); }

static Decl *decl_new(Parser *parser, DeclKind kind, Loc loc, const char *name) {
    Decl *decl = arena_alloc(parser->comp, sizeof *decl);
    decl->kind = kind;
    decl->loc = loc;
    decl->name = name;
    return decl;
}
}

%union {
    Token token;
    Expr *expr;
    ExprArray exprs;
    Arg arg;
    ArgArray args;
    MapEntry entry;
    EntryArray entries;
    Subscript subscript;
    SubscriptArray subscripts;
    NameLoc name;
    NameArray names;
    Stmt *stmt;
    Block *block;
    Param param;
    ParamArray params;
    struct { ParamArray all; size_t operands; } signature;
    struct { bool present; ExprArray list; } sizes;
    const char *text;
    Decl *decl;
}

%token <token> NAME "a name" NUMBER "a number" STRING "a string"
%token END "the end of the statement" NEWLINE MAP_OPEN "'{'"
%token MODEL "model" LAYER "layer" FN "fn" OPTIMIZER "optimizer" METRIC "metric" TRAIN "train" LET "let" IMPORT "import"
%token INPUT "input" OUTPUT "output" WEIGHT "weight" STATE "state" PENALTY "penalty" COLLECT "collect"
%token GRADIENT "gradient"
%token IF "if" THEN "then" ELSE "else" REPEAT "repeat" FOR "for" IN "in" SCAN "scan" WITH "with"
%token AND "and" OR "or" NOT "not" TRUE "true" FALSE "false" NONE "none" INF "inf"
%token ARROW "->" SPREAD "..." RANGE ".." LESS_EQUAL "<=" GREATER_EQUAL ">=" EQUAL "==" NOT_EQUAL "!="

%left OR
%left AND
%nonassoc '<' '>' LESS_EQUAL GREATER_EQUAL EQUAL NOT_EQUAL
%left '+' '-'
%left '*' '/' '@' '%'
%precedence UNARY
%right '^'

%type <expr> value pipe expr postfix atom limit condition
%type <exprs> values values_rest exprs
%type <arg> arg
%type <args> args args_rest options
%type <entry> entry
%type <entries> entries entries_rest
%type <subscript> subscript
%type <subscripts> subscripts
%type <names> names carries
%type <name> carry
%type <stmt> stmt if
%type <block> block stmts
%type <param> param
%type <params> params params_rest
%type <signature> signature
%type <sizes> sizes
%type <text> type
%type <decl> decl function

%%

file: decls
decls: %empty | decls END | decls decl END { parse_declare(parser, $2); } | decls error END { yyerrok; }

decl: LET NAME '=' value { $$ = decl_new(parser, DECL_LET, @2, $2.text); $$->value = $4; }
    | IMPORT STRING { $$ = decl_new(parser, DECL_IMPORT, @2, $2.text); }
    | FN NAME signature function { $$ = $4; $$->loc = @2; $$->name = $2.text;
                                   $$->params = $3.all; $$->operand_count = $3.operands; }
    | LAYER NAME signature block { $$ = decl_new(parser, DECL_LAYER, @2, $2.text); $$->params = $3.all;
                                   $$->operand_count = $3.operands; $$->body = $4; }
    | METRIC NAME signature block { $$ = decl_new(parser, DECL_METRIC, @2, $2.text); $$->params = $3.all;
                                    $$->operand_count = $3.operands; $$->body = $4; }
    | OPTIMIZER NAME signature block { $$ = decl_new(parser, DECL_OPTIMIZER, @2, $2.text); $$->params = $3.all;
                                       $$->operand_count = 0; $$->body = $4; }
    | MODEL NAME block { $$ = decl_new(parser, DECL_MODEL, @2, $2.text); $$->body = $3; }
    | TRAIN block { $$ = decl_new(parser, DECL_TRAIN, @1, NULL); $$->body = $2; }

function: '=' value { $$ = decl_new(parser, DECL_FN, @$, NULL); $$->value = $2; }
    | '{' stmts '}' { $$ = decl_new(parser, DECL_FN, @$, NULL); $$->body = $2; }
    | '{' stmts GRADIENT '(' NAME ')' '=' value ends '}' { $$ = decl_new(parser, DECL_FN, @$, NULL); $$->body = $2;
          $$->gradient_name = $5.text; $$->gradient = $8; }
ends: %empty | ends END

signature: '(' ')' { memset(&$$, 0, sizeof $$); }
    | '(' params ')' { $$.all = $2; $$.operands = $2.count; }
    | '(' ';' params ')' { $$.all = $3; $$.operands = 0; }
    | '(' params ';' ')' { $$.all = $2; $$.operands = $2.count; }
    | '(' params ';' params ')' { $$.all = $2; $$.operands = $2.count;
          for (size_t i = 0; i < $4.count; i++) array_push(parser->comp, &$$.all, $4.data[i]); }
params: params_rest | params_rest ',' { $$ = $1; }
params_rest: param { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | params_rest ',' param { $$ = $1; array_push(parser->comp, &$$, $3); }
param: NAME sizes type { memset(&$$, 0, sizeof $$); $$.name = $1.text; $$.loc = @1; $$.has_sizes = $2.present;
                         $$.sizes = $2.list; $$.type = $3; }
    | NAME sizes type '=' value { memset(&$$, 0, sizeof $$); $$.name = $1.text; $$.loc = @1; $$.has_sizes = $2.present;
                                  $$.sizes = $2.list; $$.type = $3; $$.value = $5; }
    | SPREAD NAME { memset(&$$, 0, sizeof $$); $$.name = $2.text; $$.loc = @2; $$.spread = true; }

type: %empty { $$ = NULL; } | ':' NAME { $$ = $2.text; }
sizes: %empty { memset(&$$, 0, sizeof $$); } | '[' ']' { memset(&$$, 0, sizeof $$); $$.present = true; }
    | '[' exprs ']' { $$.present = true; $$.list = $2; } | '[' exprs ',' ']' { $$.present = true; $$.list = $2; }
exprs: expr { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | exprs ',' expr { $$ = $1; array_push(parser->comp, &$$, $3); }

block: '{' stmts '}' { $$ = $2; }
stmts: %empty { $$ = arena_alloc(parser->comp, sizeof *$$); }
    | stmts END
    | stmts stmt END { $$ = $1; array_push(parser->comp, &$$->stmts, $2); }
    | stmts error END { yyerrok; }

stmt: value { $$ = stmt_expr(parser, STMT_VALUE, @1, $1); }
    | names '=' value { $$ = stmt_expr(parser, STMT_ASSIGN, @$, $3); $$->names = $1; }
    | INPUT NAME sizes type { $$ = stmt_new(parser->comp, STMT_INPUT, @$); $$->has_sizes = $3.present;
          $$->sizes = $3.list; $$->type = $4; stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | OUTPUT NAME { $$ = stmt_new(parser->comp, STMT_OUTPUT, @$);
                    stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | OUTPUT NAME '=' value { $$ = stmt_expr(parser, STMT_OUTPUT, @$, $4);
                              stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | WEIGHT NAME sizes '=' value options { $$ = stmt_expr(parser, STMT_WEIGHT, @$, $5); $$->has_sizes = $3.present;
          $$->sizes = $3.list; $$->options = $6; stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | STATE NAME sizes '=' value { $$ = stmt_expr(parser, STMT_STATE, @$, $5); $$->has_sizes = $3.present;
          $$->sizes = $3.list; stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | PENALTY value { $$ = stmt_expr(parser, STMT_PENALTY, @$, $2); }
    | COLLECT NAME '=' value { $$ = stmt_expr(parser, STMT_COLLECT, @$, $4);
                               stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | if
    | REPEAT condition block { $$ = stmt_new(parser->comp, STMT_REPEAT, @1); $$->condition = $2; $$->body = $3; }
    | FOR NAME IN condition RANGE limit block { $$ = stmt_new(parser->comp, STMT_FOR, @1); $$->condition = $4;
          $$->limit = $6; $$->body = $7; stmt_name(parser, $$, (NameLoc){ $2.text, @2, NULL }); }
    | SCAN names IN exprs block { $$ = stmt_new(parser->comp, STMT_SCAN, @1); $$->names = $2; $$->values = $4;
                                  $$->body = $5; }
    | SCAN names IN exprs WITH carries block { $$ = stmt_new(parser->comp, STMT_SCAN, @1); $$->names = $2;
          $$->values = $4; $$->carries = $6; $$->body = $7; }
condition: expr
limit: expr

if: IF expr block { $$ = stmt_new(parser->comp, STMT_IF, @1); $$->condition = $2; $$->body = $3; }
    | IF expr block ELSE block { $$ = stmt_new(parser->comp, STMT_IF, @1); $$->condition = $2; $$->body = $3;
                                 $$->otherwise = $5; }
    | IF expr block ELSE if { Block *otherwise = arena_alloc(parser->comp, sizeof *otherwise);
          array_push(parser->comp, &otherwise->stmts, $5); $$ = stmt_new(parser->comp, STMT_IF, @1);
          $$->condition = $2; $$->body = $3; $$ = parse_otherwise(parser, $$, otherwise); }

names: NAME { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, ((NameLoc){ $1.text, @1, NULL })); }
    | names ',' NAME { $$ = $1; array_push(parser->comp, &$$, ((NameLoc){ $3.text, @3, NULL })); }
carries: carry { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | carries ',' carry { $$ = $1; array_push(parser->comp, &$$, $3); }
carry: NAME '=' expr { $$ = (NameLoc){ $1.text, @1, $3 }; }
options: %empty { memset(&$$, 0, sizeof $$); }
    | options ',' NAME '=' value { $$ = $1; array_push(parser->comp, &$$, ((Arg){ $3.text, @3, $5, false })); }

value: pipe
    | IF expr THEN value ELSE value { $$ = parse_if(parser, @$, $2, $4, $6); }
pipe: expr
    | pipe ARROW postfix { $$ = parse_operation(parser, EXPR_PIPE, @$, @2, OP_ADD, $1, $3); }

expr: postfix
    | expr OR expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_OR, $1, $3); }
    | expr AND expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_AND, $1, $3); }
    | expr '<' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_LESS, $1, $3); }
    | expr '>' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_GREATER, $1, $3); }
    | expr LESS_EQUAL expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_LESS_EQUAL, $1, $3); }
    | expr GREATER_EQUAL expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_GREATER_EQUAL, $1, $3); }
    | expr EQUAL expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_EQUAL, $1, $3); }
    | expr NOT_EQUAL expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_NOT_EQUAL, $1, $3); }
    | expr '+' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_ADD, $1, $3); }
    | expr '-' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_SUB, $1, $3); }
    | expr '*' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_MUL, $1, $3); }
    | expr '/' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_DIV, $1, $3); }
    | expr '@' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_MATMUL, $1, $3); }
    | expr '%' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_MOD, $1, $3); }
    | expr '^' expr { $$ = parse_operation(parser, EXPR_BINARY, @$, @2, OP_POW, $1, $3); }
    | '-' expr %prec UNARY { $$ = parse_operation(parser, EXPR_UNARY, @$, @1, OP_NEG, $2, NULL); }
    | NOT expr %prec UNARY { $$ = parse_operation(parser, EXPR_UNARY, @$, @1, OP_NOT, $2, NULL); }

postfix: atom
    | postfix '(' args ')' { $$ = expr_new(parser->comp, EXPR_CALL, @$); $$->callee = $1; $$->args = $3;
                             $$ = parse_finish(parser, $$); }
    | postfix '[' subscripts ']' { $$ = expr_new(parser->comp, EXPR_INDEX, @$); $$->callee = $1; $$->subscripts = $3;
                                   $$ = parse_finish(parser, $$); }
    | postfix '.' NAME { $$ = expr_text(parser->comp, EXPR_FIELD, @$, $3.text); $$->callee = $1;
                         $$ = parse_finish(parser, $$); }

atom: NUMBER { $$ = expr_number(parser->comp, @1, $1.number); }
    | INF { $$ = expr_number(parser->comp, @1, HUGE_VAL); }
    | STRING { $$ = expr_text(parser->comp, EXPR_STRING, @1, $1.text); }
    | TRUE { $$ = expr_new(parser->comp, EXPR_BOOL, @1); $$->boolean = true; }
    | FALSE { $$ = expr_new(parser->comp, EXPR_BOOL, @1); }
    | NONE { $$ = expr_new(parser->comp, EXPR_NONE, @1); }
    | NAME { $$ = expr_text(parser->comp, EXPR_NAME, @1, $1.text); }
    | '(' value ')' { $$ = $2; }
    | '[' values ']' { $$ = expr_new(parser->comp, EXPR_LIST, @$); $$->items = $2; $$ = parse_finish(parser, $$); }
    | MAP_OPEN entries '}' { $$ = expr_new(parser->comp, EXPR_MAP, @$); $$->entries = $2; $$ = parse_finish(parser, $$); }

values: %empty { memset(&$$, 0, sizeof $$); } | values_rest | values_rest ',' { $$ = $1; }
values_rest: value { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | values_rest ',' value { $$ = $1; array_push(parser->comp, &$$, $3); }
args: %empty { memset(&$$, 0, sizeof $$); } | args_rest | args_rest ',' { $$ = $1; }
args_rest: arg { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | args_rest ',' arg { $$ = $1; array_push(parser->comp, &$$, $3); }
arg: value { $$ = (Arg){ NULL, @1, $1, false }; }
    | NAME '=' value { $$ = (Arg){ $1.text, @1, $3, false }; }
    | SPREAD value { $$ = (Arg){ NULL, @2, $2, true }; }
entries: %empty { memset(&$$, 0, sizeof $$); } | entries_rest | entries_rest ',' { $$ = $1; }
entries_rest: entry { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | entries_rest ',' entry { $$ = $1; array_push(parser->comp, &$$, $3); }
entry: NAME ':' value { $$ = (MapEntry){ expr_text(parser->comp, EXPR_STRING, @1, $1.text), $3 }; }
    | STRING ':' value { $$ = (MapEntry){ expr_text(parser->comp, EXPR_STRING, @1, $1.text), $3 }; }
    | NUMBER ':' value { $$ = (MapEntry){ expr_number(parser->comp, @1, $1.number), $3 }; }
    | '-' NUMBER ':' value { $$ = (MapEntry){ expr_number(parser->comp, @1, -$2.number), $4 }; }
subscripts: subscript { memset(&$$, 0, sizeof $$); array_push(parser->comp, &$$, $1); }
    | subscripts ',' subscript { $$ = $1; array_push(parser->comp, &$$, $3); }
subscript: value { $$ = (Subscript){ $1, false, NULL, NULL }; }
    | RANGE { $$ = (Subscript){ NULL, true, NULL, NULL }; }
    | expr RANGE { $$ = (Subscript){ NULL, true, $1, NULL }; }
    | RANGE expr { $$ = (Subscript){ NULL, true, NULL, $2 }; }
    | expr RANGE expr { $$ = (Subscript){ NULL, true, $1, $3 }; }

%%

static int nn_lex(NN_STYPE *value, Loc *loc, Parser *parser) {
    const Token *token = &parser->tokens.data[parser->next];
    if (token->kind != 0) parser->next++;
    value->token = *token;
    *loc = token->loc;
    return token->kind;
}

/* Bison's own messages: only that its stack is full. */
static void nn_error(const Loc *loc, Parser *parser, const char *message) {
    (void)message;
    diag_error(parser->comp, *loc, "NN0106", "nested too deeply");
}

static void add_symbol(Parser *parser, Buffer *text, yysymbol_kind_t symbol) {
    (void)parser;
    const char *name = yysymbol_name(symbol);
    size_t length = strlen(name);
    bool phrase = strncmp(name, "a ", 2) == 0 || strncmp(name, "the ", 4) == 0;
    if (name[0] == '\'' || phrase) buffer_puts(text, name);
    else buffer_printf(text, "'%.*s'", (int)length, name);
}

static int yyreport_syntax_error(const yypcontext_t *context, Parser *parser) {
    enum { SHOWN = 5 };
    yysymbol_kind_t expected[SHOWN];
    const Token *token = parser->next > 0 ? &parser->tokens.data[parser->next - 1] : &parser->tokens.data[0];
    if (yypcontext_token(context) == YYSYMBOL_YYEOF) token = &parser->tokens.data[parser->tokens.count - 1];
    for (size_t i = 0; i < parser->comp->diagnostics.count; i++) {
        const Diagnostic *earlier = parser->comp->diagnostics.data[i];
        if (earlier->loc.source == token->loc.source && earlier->loc.line == token->loc.line) return 0;
    }
    for (size_t i = 0; i < parser->broken.count; i++)
        if (token->loc.offset >= parser->broken.data[i].from && token->loc.offset <= parser->broken.data[i].to) return 0;
    Buffer text = { 0 };
    int count = yypcontext_expected_tokens(context, expected, SHOWN);
    if (count > 0) buffer_puts(&text, "expected ");
    for (int i = 0; i < count; i++) {
        if (i > 0) buffer_puts(&text, i + 1 < count ? ", " : " or ");
        add_symbol(parser, &text, expected[i]);
    }
    bool ends = token->kind == END || token->kind == 0;
    if (ends && count == 0) buffer_puts(&text, "the statement ends too early");
    else buffer_puts(&text, count > 0 ? ", found " : "unexpected ");
    if (ends) buffer_puts(&text, count == 0 ? "" : token->kind == 0 ? "the end of the file" : "the end of the statement");
    else if (token->kind == STRING) buffer_puts(&text, "a string");
    else buffer_printf(&text, "'%.*s'", (int)(token->loc.end_column - token->loc.column),
                       parser->source->text + token->loc.offset);
    const char *copy = text.failed || text.text == NULL ? "syntax error" : arena_strndup(parser->comp, text.text, text.length);
    buffer_free(&text);
    Diagnostic *d = diag_error(parser->comp, *yypcontext_location(context), "NN0105", "%s", copy);
    if (token->kind == ',') diag_note(parser->comp, d, (Loc){ 0 }, "statements are separated by newlines or ';'");
    if (token->kind == '=') diag_note(parser->comp, d, (Loc){ 0 }, "'==' compares");
    return 0;
}
