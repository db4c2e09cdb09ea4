/* ir.h - the graph: primitive tensor operations in one array, shared by every pass after elaboration.
 *
 * A model becomes a Module: variables (weights, states, optimizer slots, metric states) and one Program for each
 * emitted function that works on them. A program owns a Graph; a value is a Ref, an index into its nodes; array order
 * is execution order. Example, y = x @ w + b of model m:
 *   0 input x  f32[n,3]    1 load w f32[3,2]    2 contract "ab,bc->ac" 0 1  f32[n,2]    3 load b    4 add 2 3 */
#ifndef NNC_IR_H
#define NNC_IR_H

#include "nnc.h"

typedef uint32_t Ref;
#define NO_REF UINT32_MAX
enum { MAX_RANK = 6, MAX_NODES = 10000000 };

typedef enum Element { ELEMENT_F32, ELEMENT_I32 } Element;

/* Static sizes; when batched, dims[0] is a multiple of the run-time number of samples n (nearly always 1: [n, …]). */
typedef struct Shape { bool batched; int rank; int64_t dims[MAX_RANK]; } Shape;

/* ops.h: X(NAME, text, arity or -1, KIND, …): the op table; see there for the columns. */
typedef enum Op {
    OPCODE_NONE,
#define X(name, ...) OPCODE_##name,
#include "ops.h"
#undef X
    OPCODE_COUNT
} Op;

typedef enum OpKind { KIND_SOURCE, KIND_ELEMENTWISE, KIND_REDUCE, KIND_CONTRACT, KIND_WINDOW, KIND_MOVE, KIND_GATHER, KIND_SCAN,
                      KIND_UPDATE, KIND_SELECTED } OpKind;

typedef enum Role { ROLE_ACTIVATION, ROLE_GRADIENT, ROLE_UPDATE, ROLE_METRIC } Role;

/* Where a node comes from: the user's call, the library line under it (may be empty), the instance's path. */
typedef struct Origin { Loc call, library; const char *instance; } Origin;

/* How windows lie along the last `rank` axes before the channels: output o reads o * stride + tap * dilation - low. With
 * high elements after the input the last output is the last whole window; high is negative where some are never read. */
enum { MAX_SPATIAL = 3 };
typedef struct Window {
    int64_t rank, groups;               /* groups: 1 but for convolutions */
    int64_t size[MAX_SPATIAL], stride[MAX_SPATIAL], dilation[MAX_SPATIAL], low[MAX_SPATIAL], high[MAX_SPATIAL];
} Window;

/* What an op needs besides its inputs; each op's row in ops.h names the fields that it reads. */
typedef struct Attributes {
    double number;                      /* fill */
    const float *values;                /* constant: f32 data, shape_size elements */
    const int32_t *integers;            /* constant of ELEMENT_I32 */
    uint32_t axes;                      /* sum, max: bit i = axis i of the input is reduced (and dropped) */
    int axis;                           /* argmax, cumsum, concat, reverse */
    int perm[MAX_RANK];                 /* transpose: result axis i is input axis perm[i] */
    int64_t low[MAX_RANK];              /* slice: first index; pad: elements before */
    int64_t high[MAX_RANK];             /* slice: end; pad: elements after (the batch axis: 0 and whole) */
    char labels[3][MAX_RANK + 1];       /* contract: a letter for each axis of a, b, result */
    uint32_t index;                     /* input: which argument; load, store: which variable; random: its number; part */
    const Window *window;               /* of the ops over windows, else NULL */
    const struct ScanBody *scan;        /* scan: what it repeats, else NULL */
    int64_t apart;                      /* in a scan's body: the rows of a slice or a stack lie so many rows apart; else 0 */
    bool by_step;                       /* part: a stack that lies step by step, [T, batch, …]: nothing but scans reads it */
    bool strips;                        /* transpose: the matrix lies in strips of columns; contract: its matrix b does */
    bool view;                          /* slice: read where it lies, see slice_view.c */
    bool early;                         /* element-wise, for the backward pass: made as soon as it can be */
    Ref placeholder;                    /* custom: the adjoint node that stands for the incoming gradient */
} Attributes;

typedef struct Node {
    Op op;
    Element element;
    Role role;
    Shape shape;
    uint32_t first_input, input_count;  /* a slice of graph->inputs */
    const Attributes *attributes;       /* never NULL */
    Origin origin;
} Node;

typedef struct Graph {
    ARRAY(Node) nodes;
    ARRAY(Ref) inputs;
} Graph;

typedef enum VariableKind {
    VARIABLE_WEIGHT,                    /* in <model>_weights; trainable or not; saved */
    VARIABLE_STATE,                     /* a layer's state, in <model>_weights too; saved */
    VARIABLE_SLOT,                      /* an optimizer's state, in the trainer */
    VARIABLE_METRIC,                    /* a metric's state, in the metrics struct */
    VARIABLE_KEPT,                      /* a layer's state that prediction changes too: in the scratch, and in the trainer */
    VARIABLE_LEARNING_RATE,             /* f32 scalar in the trainer */
    VARIABLE_STEP,                      /* i32 scalar in the trainer: steps done so far */
    VARIABLE_CARRY                      /* of a scan's body: a value that one step leaves to the next */
} VariableKind;

typedef struct Variable {
    const char *name;                   /* "dense/kernel"; slots: "dense/kernel/m"; metrics: "accuracy/total" */
    VariableKind kind;
    Element element;
    Shape shape;                        /* batched: a carry, or a kept state with a row a sample (room: module->batch rows) */
    bool trainable;
    Loc loc;
    const char *layer;                  /* the instance that owns it: "dense" */
    int64_t namesake;                   /* the next variable of this name, of another kind; -1: none */
} Variable;

/* An argument of the emitted functions; its shape is batched. classes: of whole numbers from 0, how many there are, or 0. */
typedef struct Argument { const char *name; Element element; Shape shape; Loc loc; int classes; } Argument;

typedef enum ProgramKind {
    PROGRAM_INIT,                       /* stores every weight and state */
    PROGRAM_PREDICT,                    /* results: the outputs */
    PROGRAM_TRAINER_INIT,               /* stores slots, the trainer's kept states, learning rate, step */
    PROGRAM_TRAIN,                      /* results[0]: the loss; stores weights, states, slots, metric states, step */
    PROGRAM_METRICS_RESET,              /* stores metric states */
    PROGRAM_EVALUATE,                   /* results[0]: the loss; stores metric states */
    PROGRAM_RESULT,                     /* results: one scalar a metric, [0] the loss */
    PROGRAM_ADAPT,                      /* stores states that layers fit to the inputs before training */
    PROGRAM_SCRATCH_INIT,               /* stores the scratch's kept states; where there are some */
    PROGRAM_COUNT
} ProgramKind;

typedef struct Program {
    ProgramKind kind;
    bool present;
    bool body;                          /* of a scan */
    Graph graph;
    ARRAY(Ref) results;
} Program;

/* A row of the layer table of summary and of the emitted head comment. */
typedef struct LayerInfo { const char *name, *type; Shape output; int64_t parameters; int64_t flops; Loc loc; } LayerInfo;

/* An application in the user's text, for a picture of the model: prediction's nodes [first, end) are what it made. The steps
 * in a user's layer or model (opened) follow it and have it as their parent. */
typedef struct TraceStep {
    const char *name, *type;            /* the instance's path, or the function's name; the declaration's name */
    Loc made;                           /* where it was written with its settings */
    Shape output;
    int64_t parameters;                 /* -1: those of an earlier step, whose layer is applied again */
    Ref first, end;
    size_t parent;                      /* SIZE_MAX: the main model */
    bool opened, layer;
} TraceStep;

typedef struct Module {
    const char *name;                   /* the main model's */
    ARRAY(Variable) variables;          /* weights and states in file order first */
    ARRAY(Argument) arguments;          /* OPCODE_INPUT's index: inputs, then targets, then sample_weight (f32[n]) */
    size_t input_count, target_count;   /* arguments [0, input_count) and the next target_count */
    ARRAY(Argument) outputs;
    ARRAY(const char *) metric_names;   /* [0] "loss" */
    ARRAY(LayerInfo) layers;
    ARRAY(TraceStep) trace;             /* with ElaborateOptions.trace */
    Program programs[PROGRAM_COUNT];
    NameIndex variable_index;           /* the first variable of a name */
    NameIndex layer_index;              /* the first row of a layer's name */
    NameIndex parameter_counts;         /* by the layer: of "block/dense/kernel", "block" and "block/dense" */
    uint32_t random_count;
    bool trains;                        /* has a train block with a loss */
    bool sample_weighted;               /* the sample_weight argument exists (it may be NULL at run time: all ones) */
    int batch;                          /* the largest n */
    bool by_rows;                       /* prediction of several samples goes row by row too: --max-ram */
} Module;

/* What a scan repeats: the program of a module of its own. The module's arguments are the captured values and then a slice
 * of each sequence, its variables the carries, each stored once; the program's results are stacked. The scan's inputs are
 * the captured values, the sequences [n, T, …], then what the carries start with; `part` gives the carries' last values and
 * then the stacks [n, T, …]. Example, h = tanh(x + h w) over x: captured w, sequence x, carry h. */
typedef struct ScanBody {
    Module module;
    ProgramKind kind;                   /* which of the module's programs: that of the scan's own program */
    uint32_t captured, sequences;
    int64_t steps;
    bool backward;                      /* from the last step to the first */
} ScanBody;

/* ---- ir.c: building, printing, checking -------------------------------------------------------------------------- */

typedef struct OpInfo {
    const char *text;                   /* "add" */
    int arity;                          /* -1: any */
    OpKind kind;
    const char *c;                      /* C expression of $0 $1 $2 for element-wise ops, else NULL */
    const char *vector;                 /* vector primitive's name, else NULL */
    unsigned flags;
    const char *c_integer;              /* C when the result is i32 and c does not serve, else NULL */
} OpInfo;
enum { FLAG_COMMUTATIVE = 1, FLAG_IN_PLACE = 2, FLAG_GRADIENT_OF_OUTPUT = 4, FLAG_RANDOM = 8 };
const OpInfo *op_info(Op op);

/* Element-wise inputs broadcast as in NumPy: aligned at the last axis, sizes equal or 1; a batched axis is the first
 * of the result, so a batched operand of lower rank is reshaped first (ir_elementwise does it). */
int64_t shape_size(const Shape *shape);             /* elements, per sample when batched */
int64_t shape_span(const Shape *shape, int from, int to);      /* the same of the axes [from, to) alone */
Shape variable_room(const Module *module, const Variable *variable);    /* its shape in memory: a row for each of the batch */
/* Elements between neighbours along an axis of a value in memory. */
int64_t ir_stride(const Graph *graph, Ref ref, int axis);
bool shape_equal(const Shape *a, const Shape *b);
/* The axes that a sum or max of this shape reduces are [*from, *to); axes of size 1 do not count. Elaboration makes one
 * reduction of each such run. */
void ir_reduced_run(const Node *node, const Shape *shape, int *from, int *to);
Shape shape_of(bool batched, int rank, const int64_t *dims);
const char *shape_text(Compilation *comp, const Shape *shape);     /* "[8, 8, 1]": the batch is not written */

/* Appends a node; shape and element come from the op's shape rule, which asserts what elaboration has checked. C leaves
 * the order of arguments open, so no call has two that append nodes: every compiler's nnc numbers nodes alike. */
typedef struct Simplifier Simplifier;
typedef struct Builder {
    Compilation *comp;
    Graph *graph;
    Origin origin;
    Role role;
    Simplifier *simplifier;             /* NULL, or what every new node is rewritten and shared by (simplify.c) */
} Builder;
Ref ir_input(Builder *b, uint32_t argument, Element element, Shape shape);
Ref ir_load(Builder *b, const Module *module, uint32_t variable);
Ref ir_store(Builder *b, uint32_t variable, Ref value);            /* value has the variable's shape */
Ref ir_fill(Builder *b, double number, Element element, Shape shape);
Ref ir_scalar(Builder *b, double number);                          /* fill of rank 0 */
Ref ir_constant(Builder *b, const float *values, Shape shape);     /* the caller's array must live on the arena */
Ref ir_range(Builder *b, int64_t count);                           /* i32 [count]: 0, 1, … */
Ref ir_random(Builder *b, uint32_t number, Shape shape);           /* f32 uniform in [0, 1) */
Ref ir_batch_size(Builder *b);                                     /* f32 scalar: n */
Ref ir_unary(Builder *b, Op op, Ref x);
Ref ir_cast(Builder *b, Ref x, Element element);
/* The broadcast shape of two operands (batch with batch, written axes from the last); false if they do not fit. */
bool shape_broadcast(const Shape *a, const Shape *b, Shape *result);
Ref ir_binary(Builder *b, Op op, Ref x, Ref y);
Ref ir_select(Builder *b, Ref condition, Ref x, Ref y);            /* condition != 0 ? x : y; broadcasts */
/* OPCODE_SUM, OPCODE_MAX; each run of neighbouring axes is a node of its own, the last first. */
Ref ir_reduce(Builder *b, Op op, Ref x, uint32_t axes, bool keepdims);
Ref ir_argmax(Builder *b, Ref x, int axis);                        /* i32; the first of equals */
Ref ir_cumsum(Builder *b, Ref x, int axis);
/* labels: one letter an axis; letters of both operands and the result are batch axes, of a and result rows, … */
Ref ir_contract(Builder *b, Ref x, Ref y, const char *lx, const char *ly, const char *lresult);
Ref ir_reshape(Builder *b, Ref x, Shape shape);                    /* same size; same batched */
Ref ir_transpose(Builder *b, Ref x, const int *perm);
Ref ir_slice(Builder *b, Ref x, const int64_t *low, const int64_t *high);    /* batched: axis 0 is taken whole */
Ref ir_pad(Builder *b, Ref x, const int64_t *before, const int64_t *after, double value);
Ref ir_concat(Builder *b, const Ref *xs, size_t count, int axis);
Ref ir_reverse(Builder *b, Ref x, int axis);
Ref ir_expand(Builder *b, Ref x, Shape shape);                     /* broadcast to exactly this shape */
Ref ir_gather(Builder *b, Ref table, Ref indices);                 /* table [v, …], i32 indices; result indices+[…] */
Ref ir_scatter_add(Builder *b, Ref values, Ref indices, Shape table);
/* window.c; ops.h says what the operands are. The shape is that of the adjoint's or the input's counterpart. */
Ref ir_windowed(Builder *b, Op op, const Window *window, Shape shape, const Ref *inputs, size_t count);    /* any op with one */
Ref ir_conv(Builder *b, Ref x, Ref kernel, const Window *window);
Ref ir_conv_input_gradient(Builder *b, Ref d, Ref turned, const Window *window, Shape x);
Ref ir_conv_kernel_gradient(Builder *b, Ref x, Ref d, const Window *window);
Ref ir_conv_turn(Builder *b, Ref kernel, const Window *window);    /* [size…, in / groups, out] to [size…, out / groups, in] */
Ref ir_window_max(Builder *b, Ref x, Ref values, const Window *window);
Ref ir_window_max_gradient(Builder *b, Ref x, Ref d, const Window *window);
Ref ir_window_sum(Builder *b, Ref x, const Window *window);        /* of a fill without a batch: a constant */
Ref ir_window_spread(Builder *b, Ref d, const Window *window, Shape x);
bool window_is_apart(const Window *window);                        /* no two windows share a place, and none is between them */
int64_t window_count(const Window *window, int axis, int64_t in);  /* outputs along spatial axis `axis`; may be <= 0 */
Ref ir_scan(Builder *b, const ScanBody *scan, const Ref *inputs);   /* inputs: captured + sequences + carries of them */
Ref ir_part(Builder *b, Ref scan, uint32_t index);
void ir_carry_all(Builder *b, const Ref *values, size_t count);    /* at a body's end: a carry's next value each */
Ref ir_stop_gradient(Builder *b, Ref x);
/* y with a derivative of its own: gradients[i], of operands[i], are nodes made from `adjoint` (y's incoming gradient). */
Ref ir_adjoint(Builder *b, Shape shape);
Ref ir_custom(Builder *b, Ref y, Ref adjoint, const Ref *operands, const Ref *gradients, size_t count);

/* The row in module->layers of the layer that "dense_1" or "block/dense" belongs to, its first one; -1: none. */
int64_t layer_of(Compilation *comp, const Module *module, const char *instance);

/* Makes an empty graph with room for so many nodes and inputs; room that is not used costs no memory. */
void graph_reserve(Compilation *comp, Graph *graph, size_t nodes, size_t inputs);
/* What a pass made takes the place of what it was made from, whose memory is given back. */
void graph_replace(Graph *graph, const Graph *made);
/* The node's attributes, to be changed: a copy that it no longer shares. */
Attributes *ir_own_attributes(Compilation *comp, Node *node);
/* one_sample.c: false: it has a scan, or depends on the number of samples. Not marked as present. */
bool one_sample_program(Compilation *comp, const Program *program, Program *one);
Program program_copy(Compilation *comp, const Program *from);          /* to be changed: nodes and results of its own */

/* Appends a node with op, attributes and, for ops that carry it, shape and element set; every other ir_ function ends
 * here. `inputs` may lie in the graph. A node's attributes are shared between nodes and never written again. */
Ref ir_append(Builder *b, Node node, const Ref *inputs, size_t count);
/* A broadcasting op of operands with written axes; the way into ir_binary and ir_select. */
Ref ir_elementwise(Builder *b, Op op, const Ref *xs, size_t count);
Shape shape_without(const Shape *shape, uint32_t axes);            /* the axes dropped */
Shape shape_keep(const Shape *shape, uint32_t axes);               /* the axes 1; the batch axis is dropped */
bool attributes_equal(const Attributes *a, const Attributes *b, int64_t values);   /* values: of a constant */
bool ir_is_fill(const Graph *graph, Ref ref, double number);       /* also through expand and reshape */
Ref ir_copy(Builder *b, const Graph *old, Ref ref, const Ref *map);    /* old's node, of what its inputs are in b's graph */
bool ir_is_literal(const Node *node);                              /* fill, batch_size: written where they are read */
bool ir_is_free(const Node *node);                                 /* a source that is there without being made */
bool ir_is_slice_view(const Node *node);                           /* a slice that is read where it lies */
bool ir_is_view(const Node *node);                                 /* shows bytes of its operand's: that, or a reshape */
bool ir_sums_samples(Op op);                                       /* a kernel's gradient by a convolution over all samples */
bool ir_is_backward(const Node *node);                             /* of a gradient or an update */
size_t ir_bytes(const Node *node, int batch);                      /* of its value for so many samples */
const char *element_text(Element element);                         /* "f32" */
const char *program_text(ProgramKind kind);                        /* "train" */

static inline const Node *ir_node(const Graph *graph, Ref ref) { assert(ref < graph->nodes.count); return &graph->nodes.data[ref]; }
static inline Ref ir_arg(const Graph *graph, const Node *node, uint32_t i) { assert(i < node->input_count); return graph->inputs.data[node->first_input + i]; }

void ir_print(Buffer *out, const Module *module);                  /* the one printer: every present program */
/* Asserts the invariants: inputs come before uses, shapes follow the rules, no load's use follows its variable's
 * store. Debug builds run it after every pass. */
void ir_check(const Module *module);

/* ---- gradient.c: the backward pass --------------------------------------------------------------------------------- */

/* Appends the gradients of the scalar `loss` with respect to each of targets[0..count) (Refs of the same graph) and
 * puts them in gradients; a target that the loss does not depend on gets a fill of 0. */
void gradient_run(Builder *b, Ref loss, const Ref *targets, size_t count, Ref *gradients);
/* The same where the adjoint of each of `results` is given, a node of its shape; NO_REF for a target that gets none. */
void gradient_run_seeded(Builder *b, const Ref *results, const Ref *seeds, size_t result_count, const Ref *targets,
                         size_t count, Ref *gradients);

/* ---- simplify.c ----------------------------------------------------------------------------------------------------- */

/* Constant folding, algebra, CSE, dead code (what reaches no result or store); custom and stop_gradient go, so it runs
 * after differentiation. Needs a checked module; leaves one; Refs change. Numeric safety (log(softmax), log(sigmoid))
 * is numeric.c's, at building, so that derivatives are finite in all modes. */
void simplify_run(Compilation *comp, Module *module, bool enabled);   /* disabled: only dead code is dropped */
/* The same for one graph that will still be differentiated: custom and stop_gradient stay. The roots, and what stores
 * read, survive; roots[] gets the new Refs. */
void simplify_graph(Compilation *comp, Graph *graph, Ref *roots, size_t count);
/* Makes each f32 product with one use, a sum or difference of the same shape, into an fma. Last pass on the graph, in
 * all modes: afterwards the C compiler finds nothing to contract. */
void simplify_fma(Compilation *comp, Module *module);
uint32_t *program_uses(Compilation *comp, const Program *program);     /* of each node: its readers, results among them */

/* select.c: ops of KIND_SELECTED in place of others, where their kernels are faster. Last, before emission. */
void select_run(Compilation *comp, Module *module);

/* scan_strips.c: matrices that bodies multiply by are laid out for the kernel before the scan. After simplify_fma. */
void scan_strips_run(Compilation *comp, Module *module);

/* bake.c: what prediction makes of weights alone becomes weights; returns the words of the new ones, on the arena, made of
 * `trained`, those of the old. Only init, predict and scratch_init are left then. After all passes. */
const void *bake_run(Compilation *comp, Module *module, const void *trained);

/* slice_view.c: marks slices that are read where they lie; whether there were any. After all that changes graphs. */
bool slice_view_program(Compilation *comp, Program *program);
void slice_view_run(Compilation *comp, Module *module);
int64_t view_offset(const Graph *graph, Ref ref);                  /* elements from view_root's first one */

/* recompute.c: copies of cheap values of the forward pass where the backward pass wants them. After simplify_fma. */
void recompute_run(Compilation *comp, Module *module);
/* derivative.c: products of a gradient and local derivatives; before simplify_fma and after it. */
void derivative_factor(Compilation *comp, Module *module);
void derivative_keep(Compilation *comp, Module *module);

/* pool_mask.c: relu's gradient before that of a max pooling. After recompute_run. */
void pool_mask_run(Compilation *comp, Module *module);
Ref pool_of_gradient(const Graph *graph, Ref gradient);            /* the window_max of the same x before it, or NO_REF */
/* pool_where.c: where a max pooling's maxima lie instead of all that it read. After pool_mask_run. */
void pool_where_run(Compilation *comp, Module *module);

/* checkpoint.c: a copy of a training program that makes again what it would keep: of the values of `least` bytes that are
 * not element-wise each `every`-th is kept; 1: all of them. by_layer: the readers of each
 * layer have copies of their own, which come and go more often. */
Program checkpoint_program(Compilation *comp, const Module *module, const Program *program, int every, bool by_layer, int64_t least);

/* What the files of simplify share. A rule gets a node whose inputs are simplified already, and returns the Ref that
 * stands for it or NO_REF. Rules build with the builder, so what they make is simplified in turn. */
Ref simplify_node(Builder *b, const Node *node, const Ref *inputs);            /* simplify.c: rules, then sharing */
Ref fold_node(Builder *b, const Node *node, const Ref *inputs);                /* fold.c: all inputs are fills */
Ref algebra_node(Builder *b, const Node *node, const Ref *inputs);             /* algebra.c */
Ref move_node(Builder *b, const Node *node, const Ref *inputs);                /* moves.c */
bool fold_scalar(Op op, const double *x, Element from, Element to, double *result);    /* rounds as at run time */
/* cse.c: the equal node that the graph already has, or the node appended. */
typedef struct Sharing { Ref *slots; size_t capacity, count; } Sharing;
Ref cse_node(Builder *b, Sharing *sharing, const Node *node, const Ref *inputs);
struct Simplifier { Sharing sharing; bool final; };                /* final: nothing will be differentiated */
/* dead.c: drops what reaches neither roots nor a store, and puts each store as early as its variable's last use lets. */
void dead_run(Compilation *comp, Graph *graph, Ref *roots, size_t count);
void dead_program(Compilation *comp, Program *program);
/* The graph that was made of the program's takes its place, without what nothing needs; map: of the old nodes. */
void program_replace(Compilation *comp, Program *program, const Graph *made, const Ref *map);
/* numeric.c: a form of log(x) or log1p(x) that does not overflow, or NO_REF. */
Ref numeric_log(Builder *b, Op op, Ref x);
/* The same for x / y: a sigmoid, tanh or softmax that is written out. */
Ref numeric_quotient(Builder *b, Ref x, Ref y);
/* The axes of p = exp(z) / sum(exp(z)), or 0. */
uint32_t numeric_softmax_axes(const Graph *graph, Ref p);
/* Whether x is known to lie between 2^-100 and 2^100, unless it is NaN or infinite: what softmax, Adam and layers that
 * normalize divide by. */
bool numeric_is_moderate(const Graph *graph, Ref x);

/* ---- scan_body.c: the bodies of scans ---------------------------------------------------------------------------------- */

static inline Program *scan_program(ScanBody *scan) { return &scan->module.programs[scan->kind]; }
static inline const Program *scan_of(const Node *node) { return &node->attributes->scan->module.programs[node->attributes->scan->kind]; }
Shape scan_stacked(const Shape *slice, int64_t steps);             /* [n, …] to [n, T, …], […] to [T, …] */
Shape scan_slice(const Shape *sequence);                           /* the other way */
ScanBody *scan_copy(Compilation *comp, const ScanBody *scan);      /* to be changed: a node's own is never written again */
void scan_replace(Compilation *comp, Graph *graph, Ref ref, const ScanBody *scan);
Ref scan_next(const ScanBody *scan, uint32_t carry);               /* the body's value that the carry is given */
/* Makes what is known before the loop known in it: fills, carries that no step changes. */
void scan_inform(Compilation *comp, Graph *graph, Ref ref);
/* Drops arguments, carries and results that nothing needs, from the body, the scan and its parts; sharing: and results that
 * are the same value, whose parts become equal nodes. */
void scan_prune(Compilation *comp, Graph *graph, Ref ref, bool sharing);
/* The outer value that a part of a scan always is, or NO_REF: where a carry starts that no step changes. */
Ref scan_part_known(const Graph *graph, Ref scan, uint32_t index);
bool scan_draws(const Graph *graph);                               /* random numbers, in bodies too */
/* Whether no step mixes the samples of the batch, or makes a value that is not one sample's: they can go one after another. */
bool scan_keeps_samples_apart(const Node *scan);
/* Marks the stacks that nothing but scans read: they lie step by step, so that the rows of a step follow each other. */
void scan_order_stacks(Compilation *comp, Program *program);
/* Makes the body of scan `ref` ready for fuse: each result is a copy of its own that can lie anywhere in a stack, and who reads
 * a slice can read rows that lie apart. After scan_order_stacks. */
void scan_settle(Compilation *comp, const Graph *outer, Ref ref, ScanBody *scan);

/* ---- rules named by ops.h --------------------------------------------------------------------------------------------- */

/* Sets the node's shape and element from its inputs, or asserts those that the node carries itself. */
typedef void ShapeRule(const Graph *graph, const Ref *inputs, Node *node);
ShapeRule *shape_rule(Op op);
/* Adds to the adjoints of self's inputs what d, the adjoint of self, contributes. */
typedef struct Gradient Gradient;
typedef void GradientRule(Gradient *g, Ref self, Ref d);
GradientRule *gradient_rule(Op op);
bool gradient_wants(const Gradient *g, Ref x);                     /* x leads to a target */
void gradient_flow(Gradient *g, Ref x, Ref d);                     /* adds d, summed over broadcast axes, to x's adjoint */
Builder *gradient_builder(Gradient *g);
Ref gradient_at(const Gradient *g, Ref x);                         /* what has arrived at x so far, or NO_REF */
void gradient_reach(Gradient *g, Ref x, Ref d);                    /* x's rule is to run, whatever its adjoint is */

/* ---- fuse.c, epilogue.c, order.c, plan.c ----------------------------------------------------------------------------- */

/* A step of a program's schedule: one node; or a cluster, emitted as one loop: element-wise nodes and stores of one
 * iteration space in execution order (random numbers too: each element is a function of its index), or a literal that
 * needs memory. A cluster with `product` begins with a contraction of its space: the rest is done while the product's
 * panels are in the cache, and the product reads its operands until the step ends. A scan's step is the scan and then its
 * parts. */
typedef struct Step { Ref *nodes; size_t count; bool cluster, product; Shape space; } Step;
/* The read of step->nodes[position]'s operand is at the loop's own index. */
bool step_reads_aligned(const Graph *graph, const Step *step, size_t position, Ref input);
typedef enum PlaceKind {
    PLACE_NONE,                         /* never in memory: inside a cluster, or a literal (fill, batch_size) */
    PLACE_ARENA,                        /* offset: bytes from the start of the arena of its element type */
    PLACE_VARIABLE,                     /* offset: which; a load, or a value that the same cluster stores there */
    PLACE_ARGUMENT,                     /* offset: which */
    PLACE_CONSTANT,                     /* an array of the emitted file */
    PLACE_RESULT,                       /* offset: which output of predict, or result of a scan's body */
    PLACE_VIEW                          /* a reshape: the bytes of its first input */
} PlaceKind;
typedef struct Place { PlaceKind kind; size_t offset, bytes; } Place;    /* bytes for module->batch samples */
/* How a step of a band reads a value whose rows are made there too, or come one by one (paced): output row o reads the
 * rows from o * stride - low on, `reach` of them; element-wise, its own. */
typedef struct BandRead { Ref value; int64_t maker; bool paced; int64_t in, out, stride, low, reach; } BandRead;
typedef struct BandMember { BandRead *reads; size_t count; int64_t rows; } BandMember;   /* maker: a member, or -1: outside */
/* Steps [first, end) of a schedule, done together: in each turn one more row of `pace` counts, and each step makes a row if
 * it can. Of a value that nothing else reads only the rows are in memory that are still to be read. */
typedef struct Band { size_t first, end; Ref pace; int64_t pace_rows, turns; BandMember *members; } Band;
/* A value of a band: which value's place it shares (its own: head), made by which member, and the rows of that place, 0 for
 * all. */
typedef struct Stream { Ref head; int64_t maker, kept; } Stream;

/* The steps from which and until which a value in the arena keeps its bytes. */
typedef struct Life { int64_t birth, death; } Life;
typedef struct ScanPlan ScanPlan;
/* Steps [first, end), done for one block of rows after the other; a sample has so many rows: sweep.c. Those from `sums` on add
 * up rows. part, unless 0: threads share a block's rows, which each goes through in parts of so many, and then the sums. */
typedef struct Sweep { size_t first, sums, end; int64_t rows, block, part; } Sweep;
typedef struct Schedule {
    ARRAY(Step) steps;
    ARRAY(Sweep) sweeps;                /* in the order of their steps */
    Place *places;                      /* one a node */
    Life *lives;                        /* one a node; of those in the arena */
    ARRAY(Band) bands;                  /* none overlaps another */
    Stream **streams;                   /* by node, of values of bands, else NULL; NULL: there are no bands */
    int64_t *partial;                   /* by node: elements of a row, if only its sweep's block is in memory; else 0 */
    size_t *running;                    /* by node: of a sum that goes on from block to block, where the last of its sums grows; or
                                         * where threads put those of all blocks */
    size_t arena_bytes, integer_bytes;  /* of the f32 and the i32 arena */
    size_t live_bytes;                  /* the most that is alive at one step: no arenas for this order are smaller */
    ScanPlan **scans;                   /* by node: of a scan, else NULL */
    bool shared;                        /* by threads */
    int64_t sweep_elements;             /* SWEEP_ELEMENTS, or a test's; 0: bodies that predict take all samples together */
    int64_t block;                      /* of a body: so many samples go through all steps, then the next; 0: all together */
    bool apart;                         /* of a body whose samples threads share: what is another sample's may be at any step */
} Schedule;
/* The body of a scan: its arenas are regions of those outside, from these offsets; it works on its carries in the places
 * of their parts, or in others; its results lie in their parts, a row of the batch T rows from the next, or step by step. */
struct ScanPlan { Schedule schedule; size_t arena_offset, integer_offset; Place *carries; };

/* Needs simplified programs. fuse fills the steps, plan the places and arena_bytes: offsets are multiples of
 * ARENA_ALIGNMENT, or of CACHE_LINE in an arena of ARENA_OF_LINES bytes that it makes hardly longer, no two values that live
 * at once overlap, and a cluster's value takes the bytes of an operand only if nothing of that cluster reads the operand
 * after it. Not enabled: a step a node, nothing in place. */
enum { ARENA_ALIGNMENT = 16, CACHE_LINE = 64, ARENA_OF_LINES = 4096 };
/* While training, a value of more than ARENA_ALIGNMENT and at most SHORT_BYTES has a multiple of SHORT_UNIT, so that loops may
 * run on over whole vectors. */
enum { SHORT_BYTES = 256, SHORT_UNIT = 32 };
Ref view_root(const Graph *graph, Ref ref);                        /* the node whose bytes a chain of views shows */
void fuse_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule);
/* Finds the sweeps, in whose blocks the widest step has at most so many elements, or one row. A step that threads share
 * (EmitOptions.share_work) goes only with sweeps that are shared as a whole, which share_rows allows: the threads would wait for
 * each other at every step. */
enum { SWEEP_ELEMENTS = 4096 };
void sweep_run(Compilation *comp, const Module *module, const Program *program, int64_t elements, int64_t share_work,
               bool share_rows, Schedule *schedule);
/* The leading axes that are so many rows a sample, -1 if none are; the step adds up the rows of its sweep. */
int sweep_axes(const Shape *shape, int64_t rows);
bool sweep_sums_rows(const Graph *graph, const Step *step);
/* The cluster's first axes can be walked as one loop, row by row. */
bool sweep_cluster_goes(const Graph *graph, const Step *step, int axes);
/* It is one that is summed in blocks, so that the sum of the last, which grows, needs a place of its own. */
bool sweep_has_running(const Module *module, const Graph *graph, const Step *step);
void plan_run(Compilation *comp, const Module *module, const Program *program, bool enabled, Schedule *schedule);
/* A sum of the leading axes is made in blocks of so many rows (NN_SUM_BLOCK of runtime/reduce.c), which threads may share: how many
 * there are of a full batch, and there is room for the sums of, or 0. */
enum { SUM_BLOCK = 1024 };
int64_t plan_sum_blocks(const Module *module, const Program *program, const Schedule *schedule, Ref ref);

/* band.c: plan_run, and where that lowers the memory, bands. */
void band_run(Compilation *comp, const Module *module, const Program *program, Schedule *schedule);
const Band *band_at(const Schedule *schedule, size_t step);        /* NULL: the step is in none */
int64_t band_row_size(const Shape *shape);                         /* elements */

/* ---- emit*.c, embed.c ------------------------------------------------------------------------------------------------ */

/* Operations that take about ten microseconds: starting a thread on them pays. */
enum { SHARE_WORK = 1 << 18 };

typedef struct EmitOptions {
    const char *prefix;                 /* of every external name: the model's name or --prefix */
    const char *file_name;              /* "digits.c", without a folder, for the head comment and the include */
    const char *option_text;            /* the options as given, for the head comment */
    bool inference, training;           /* which functions */
    bool jit;                           /* libtcc: header-free, kernels are bound by name, clusters strip-mined */
    bool optimize;                      /* -O0 clears it */
    int64_t sweep_elements;             /* of a sweep's blocks; 0: SWEEP_ELEMENTS */
    const void *trained;                /* --weights: the weights struct's bytes to bake in, or NULL */
    int64_t share_work;                 /* steps that give each of two threads so many operations are shared; 0: none */
    bool watch;                         /* libtcc: every value is reported to watch_value */
    bool profile;                       /* libtcc: every step of training is reported to profile_tick */
} EmitOptions;

typedef struct Emitted {
    Buffer source, header, weights;
    size_t inference_bytes, training_bytes;
    Schedule schedules[PROGRAM_COUNT];  /* of those that are emitted */
} Emitted;

void emit_run(Compilation *comp, const Module *module, const EmitOptions *options, Emitted *result);
void emitted_free(Emitted *emitted);    /* its texts */
/* Bytes that prediction, or with `training` training, would have in RAM beside the weights. */
size_t emit_ram(Compilation *comp, const Module *module, const EmitOptions *options);

/* ---- watch.c: which values were not finite ------------------------------------------------------------------------- */

/* Of each program, by node: whether its value, when it was computed last, held NaN or infinity, and the first such. */
typedef struct Watched { bool seen, bad; float value; size_t index; } Watched;
typedef struct Watch { Watched *nodes[PROGRAM_COUNT]; bool any; } Watch;

Watch *watch_new(Compilation *comp, const Module *module);
void watch_reset(Watch *watch, const Module *module);
/* Called by emitted code. */
void watch_value(Watch *watch, int program, uint32_t node, const float *values, size_t count);
/* Where what is not finite in a result or a stored value came from: the first node whose operands are all finite. NO_REF:
 * results and stores are finite. */
Ref watch_origin(const Watch *watch, const Module *module, ProgramKind program);

/* ---- cost.c: what nodes compute ------------------------------------------------------------------------------------- */

/* Floating-point operations for so many samples: two a multiply-add, one an element of an element-wise operation. */
int64_t cost_node(const Graph *graph, Ref ref, int batch);
int64_t cost_graph(const Graph *graph, int batch);
int cost_op(Op op);                                                /* time for an element, in additions */
/* Of a step that threads can share, weighed by how long it takes; of any other 0. */
int64_t cost_step(const Graph *graph, const Step *step, int batch);

/* ---- profile.c: what a training step spends its time on -------------------------------------------------------------- */

typedef struct Profile Profile;
Profile *profile_new(Compilation *comp, const Module *module, const Schedule *steps);
/* Called by emitted code: a step has ended; the number of steps + n: a call of train with n samples begins. */
void profile_tick(Profile *profile, uint32_t step);
void profile_print(Profile *profile, Buffer *out, bool json);

/* ---- jit.c: libtcc ------------------------------------------------------------------------------------------------- */

typedef struct Jit Jit;
struct nn_model;
/* What emitted text calls besides kernels, and with which object: nn_watch(nn_watched, …). */
typedef struct JitHook { const char *name, *object_name; void (*function)(void); const void *object; } JitHook;
struct nn_pool;
/* Compiles emitted text (EmitOptions.jit) in memory, its kernels bound by name, and `hook` unless it is NULL; NULL and a
 * message when libtcc refuses. Its shared steps (EmitOptions.share_work) run on the pool, which must live as long. */
Jit *jit_compile(Compilation *comp, const char *source, const char *prefix, const JitHook *hook, struct nn_pool *pool,
                 const char **error);
const struct nn_model *jit_model(Jit *jit);
void jit_free(Jit *jit);

#endif
