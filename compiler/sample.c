/* sample.c - functions of one sample as a model of their own, to be compiled and run beside the main one.
 *
 * Example: for `data = idx(…) -> scale(1/255)` over samples [28, 28] the module predicts scale(x) of a batch of them; for
 * learning_rate_scheduler(halve) it predicts halve(epoch, learning_rate) of two scalars. */
#include "elaborate.h"

enum { SAMPLE_BATCH = 64 };

Module *sample_module(const Elaborator *all, Loc loc, Function *const *chain, size_t count, const Argument *inputs,
                      size_t input_count) {
    Elaborator inner = *all;
    Compilation *comp = all->comp;
    Module *module = arena_alloc(comp, sizeof *module);
    *module = (Module){ .name = "sample", .batch = SAMPLE_BATCH };
    inner.module = module;
    Elaboration e = elaboration_begin(&inner, PROGRAM_PREDICT);
    origin_set(&e, loc);
    Value *values = arena_alloc(comp, (input_count + 1) * sizeof *values);
    for (size_t i = 0; i < input_count; i++) {
        array_push(comp, &module->arguments, inputs[i]);
        values[i] = value_tensor(ir_input(&e.builder, (uint32_t)i, inputs[i].element, inputs[i].shape));
    }
    module->input_count = input_count;
    Frame frame = { .path = "", .call = loc };
    Value value = values[0];
    for (size_t i = 0; i < count; i++) {
        Value f = { .kind = VALUE_FUNCTION, .function = chain[i] };
        value = apply(&e, &frame, loc, &f, i == 0 ? values : &value, i == 0 ? input_count : 1);
    }
    if (value.kind == VALUE_BAD) return NULL;
    if (value.kind == VALUE_NUMBER) {               /* the same for every sample */
        Shape samples = { .batched = true, .rank = 1, .dims = { 1 } };
        value = value_tensor(ir_fill(&e.builder, value.number, ELEMENT_F32, samples));
    }
    if (value.kind != VALUE_TENSOR || !value_shape(&e, &value)->batched || module->variables.count > 0) {
        fault(&e, loc, "NN0227", "a function of one sample, without weights, is needed here");
        return NULL;
    }
    Argument output = { .name = "y", .element = ELEMENT_F32, .shape = *value_shape(&e, &value), .loc = loc };
    array_push(comp, &module->outputs, output);
    array_push(comp, &module->programs[PROGRAM_PREDICT].results, value_ref(&e, loc, &value));
    return module;
}
