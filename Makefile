# nnc: make, make demo, make test; make check (tests under clang and sanitizers too), bench, install, asan, fuzz, clean.
# Objects lie under build/; CC=clang builds with clang in the same tree after make clean, or with BUILD=build/clang.

MAKEFLAGS += --no-builtin-rules
BUILD ?= build
CFLAGS ?= -O2 -g
# Of the kernels, whose inlined tiles make them slow to compile: the sanitizers take minutes at -O3.
KERNEL_CFLAGS ?= -O3
PREFIX ?= /usr/local
FLEX ?= flex
BISON ?= bison
WARNINGS = -Wall -Wextra -Wshadow -Wconversion
C = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L $(WARNINGS) $(CFLAGS) -MMD -MP -Icompiler -Iruntime -I$(BUILD)
LIBRARIES = -ltcc -ljson-c -lpng -ljpeg -lz -ldl -lpthread -lm

COMPILER = $(filter-out compiler/main.c,$(wildcard compiler/*.c))
# Kernels are built once for each instruction set; the rest of runtime/ once.
KERNELS = $(wildcard runtime/kernels.c)
PASTED = runtime/limit.c runtime/gemm.c runtime/gemm_panels.c runtime/reduce.c runtime/gather.c runtime/random.c runtime/elementwise.c runtime/conv.c \
         runtime/depthwise.c runtime/conv_gradient.c runtime/conv_any.c runtime/pool.c runtime/parallel.c runtime/winograd.c
HOSTED = $(filter-out $(KERNELS) $(PASTED),$(wildcard runtime/*.c))
TESTS = $(wildcard tests/*.c)
MACHINE := $(shell $(CC) -dumpmachine 2>/dev/null)
ifneq ($(filter x86_64%,$(MACHINE)),)
LEVELS = v2 v3 v4
else
LEVELS = base
endif

OBJECTS = $(COMPILER:%.c=$(BUILD)/%.o) $(HOSTED:%.c=$(BUILD)/%.o) $(BUILD)/nn.tab.o $(BUILD)/nn.lex.o \
          $(BUILD)/prelude.o $(BUILD)/codes.o $(BUILD)/help.o $(BUILD)/kernel_text.o $(LEVELS:%=$(BUILD)/runtime/kernels_%.o)

.PHONY: all demo test test-random check bench bench-peers bench-ram bench-scaling bench-epoch bench-instructions bench-kernels install asan fuzz clean dependencies generated
all: $(BUILD)/nnc
	@ln -sf $(BUILD)/nnc nnc

dependencies:
	@.ci/dependencies

$(BUILD)/nnc: $(BUILD)/compiler/main.o $(OBJECTS)
	@$(CC) $(CFLAGS) -o $@ $^ $(LIBRARIES)

$(BUILD)/%.o: %.c | $(BUILD)/nn.tab.h
	@mkdir -p $(@D)
	@$(C) -c -o $@ $<

$(BUILD)/%.o: $(BUILD)/%.c $(BUILD)/nn.tab.h
	@$(C) -c -o $@ $<

# Tests run the nnc that was built with them.
$(BUILD)/tests/%.o: tests/%.c | $(BUILD)/nn.tab.h
	@mkdir -p $(@D)
	@$(C) -DNNC_PATH='"$(BUILD)/nnc"' -c -o $@ $<

$(BUILD)/nn.tab.c $(BUILD)/nn.tab.h &: grammar/nn.y
	@mkdir -p $(BUILD)
	@$(BISON) -o $(BUILD)/nn.tab.c --header=$(BUILD)/nn.tab.h $<

$(BUILD)/nn.lex.c: grammar/nn.l $(BUILD)/nn.tab.h
	@$(FLEX) -o $@ $<

PRELUDE = $(wildcard compiler/prelude/*.nn)
$(BUILD)/prelude.c: $(PRELUDE) compiler/embed_text.sh
	@mkdir -p $(BUILD)
	@compiler/embed_text.sh PreludeFile prelude_files elaborate.h $(PRELUDE) > $@.tmp && mv $@.tmp $@

$(BUILD)/codes.c: compiler/codes.txt compiler/embed_text.sh
	@mkdir -p $(BUILD)
	@compiler/embed_text.sh CodeFile code_files command.h $< > $@.tmp && mv $@.tmp $@

$(BUILD)/help.c: compiler/help.txt compiler/embed_text.sh
	@compiler/embed_text.sh CodeFile help_files command.h $< > $@.tmp && mv $@.tmp $@

# The kernels for each instruction set, and their text, which emitted files carry.
$(LEVELS:%=$(BUILD)/runtime/kernels_%.o): $(BUILD)/runtime/kernels_%.o: runtime/kernels.c $(PASTED) runtime/vec.h runtime/nn_math.h runtime/window.h
	@mkdir -p $(@D)
	@$(C) $(KERNEL_CFLAGS) $(if $(filter v%,$*),-march=x86-64-$*) -DNN_LEVEL=$* -c -o $@ $<

CARRIED = runtime/vec.h runtime/nn_math.h runtime/parallel.c runtime/gemm.c runtime/gemm_panels.c runtime/reduce.c runtime/gather.c runtime/random.c runtime/window.h runtime/depthwise.c runtime/conv.c runtime/conv_gradient.c runtime/winograd.c runtime/pool.c \
          runtime/nn_model.h
$(BUILD)/kernel_text.c: $(CARRIED) compiler/embed_text.sh
	@mkdir -p $(BUILD)
	@compiler/embed_text.sh KernelText kernel_texts embed.h $(CARRIED) > $@.tmp && mv $@.tmp $@

demo: dependencies
	@$(MAKE) --no-print-directory all
	./nnc train examples/digits.nn --save $(BUILD)/digits.safetensors
	./nnc evaluate examples/digits.nn --weights $(BUILD)/digits.safetensors

$(BUILD)/test: $(BUILD)/nnc $(TESTS:%.c=$(BUILD)/%.o) $(OBJECTS)
	@$(CC) $(CFLAGS) -o $@ $(filter %.o,$^) -lcunit $(LIBRARIES)

# The benchmarks are built too, or they would be the last to hear of a changed kernel.
test: dependencies
	@$(MAKE) --no-print-directory all $(BUILD)/test $(BUILD)/bench_jit $(BUILD)/bench-kernels
	@$(BUILD)/test

# A thousand models by chance, at -O and at -O0.
test-random: all $(BUILD)/test
	@NNC_MODELS=1000 $(BUILD)/test random

# The tests once more, built by clang and under the sanitizers.
check: test asan
	@$(MAKE) --no-print-directory BUILD=build/clang CC=clang build/clang/test build/clang/nnc
	@build/clang/test

asan:
	@$(MAKE) --no-print-directory BUILD=build/asan CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined" \
	    KERNEL_CFLAGS="-O1 -g1" build/asan/test build/asan/nnc
	@build/asan/test

# Any bytes as input, under the sanitizers: a minute, starting from the cases.
fuzz:
	@$(MAKE) --no-print-directory BUILD=build/fuzz CC=clang CFLAGS="-O1 -g -fsanitize=fuzzer-no-link,address,undefined" build/fuzz/fuzz
	@mkdir -p build/fuzz/inputs && for f in tests/cases/*.nn examples/*.nn; do { printf 0; cat $$f; } > build/fuzz/inputs/$$(basename $$f); done
	@build/fuzz/fuzz -max_total_time=60 -timeout=10 -print_final_stats=0 build/fuzz/inputs

$(BUILD)/fuzz: $(BUILD)/tests/fuzz/fuzz.o $(OBJECTS)
	@$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBRARIES)

# Times, printed and compared by hand: nothing is decided by them. WORKLOADS="mlp cnn" takes some, THREADS=2 two cores.
THREADS ?= 1
BENCH = PYTHONDONTWRITEBYTECODE=1 python3 tests/bench
bench: all $(BUILD)/bench_jit
	@$(BENCH)/bench.py --jit $(BUILD)/bench_jit --cc $(CC) --threads $(THREADS) --json $(BUILD)/bench.json $(WORKLOADS)

# Beside other systems, in turn: PEERS="torch keras ort kann", each run by the Python of PEER_TORCH, PEER_KERAS, PEER_ORT; of
# KANN PEER_KANN names the folder of its source.
PEERS ?= torch keras ort
bench-peers: all
	@$(BENCH)/peers.py --cc $(CC) --threads $(THREADS) --json $(BUILD)/peers.json --picture $(BUILD)/peers.svg \
	    --peers "$(PEERS)" $(WORKLOADS)

# Memory of a training step, declared and measured, beside PyTorch's; PEER_TORCH names its Python.
bench-ram: all
	@$(BENCH)/ram.py $(WORKLOADS)

bench-scaling: all
	@$(BENCH)/scaling.py ./nnc $(BUILD)/scaling.svg

bench-epoch: all
	@NNC=./nnc BUILD=$(BUILD) tests/bench/epoch.sh

# Instructions of small workloads, counted by callgrind: they do not depend on how busy the machine is.
bench-instructions: all
	@$(BENCH)/instructions.py ./nnc > tests/bench/instructions.txt && git diff --stat tests/bench/instructions.txt

$(BUILD)/bench_jit: $(BUILD)/tests/bench/jit.o $(BUILD)/tests/bench/bench.o $(BUILD)/tests/drive.o $(OBJECTS)
	@$(CC) $(CFLAGS) -o $@ $^ $(LIBRARIES)

# The kernels alone, beside this machine's measured limits; PART=products or loops for a part.
bench-kernels: $(BUILD)/bench-kernels
	@$(BUILD)/bench-kernels $(PART)

BENCH_KERNELS = tests/bench/kernels.c tests/bench/kernels_products.c tests/bench/kernels_loops.c
$(BUILD)/bench-kernels: $(BENCH_KERNELS) tests/bench/kernels.h $(PASTED) runtime/vec.h runtime/nn_math.h \
    $(BUILD)/runtime/kernel_levels.o $(LEVELS:%=$(BUILD)/runtime/kernels_%.o)
	@$(C) -O3 -march=native -o $@ $(BENCH_KERNELS) $(filter %.o,$^) $(LIBRARIES)

# What nnc emits for the examples, checked in to be read in review and compared by the tests.
generated: all
	@mkdir -p generated && cd generated && for f in ../examples/*.nn; do ../nnc $$f -o $$(basename $$f .nn).c; done

install: all
	install -d $(DESTDIR)$(PREFIX)/bin
	install $(BUILD)/nnc $(DESTDIR)$(PREFIX)/bin/nnc

clean:
	@rm -rf build nnc

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
