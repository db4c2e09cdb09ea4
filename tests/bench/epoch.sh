#!/bin/sh
# make bench-epoch: an epoch of MNIST with emitted C, gcc -O3 -march=native, on one core, where the data is.
# NNC, BUILD, CC: the compiler, its objects, the C compiler.
set -e
: "${NNC:=./nnc}" "${BUILD:=build}" "${CC:=cc}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pin=$(command -v taskset >/dev/null && echo "taskset -c 0")
for data in examples/mnist ../shared/data/mnist; do
    test -e "$data/train-images-idx3-ubyte.gz" || continue
    "$NNC" examples/mnist.nn -o "$folder/mnist.c"
    objects=$(ls "$BUILD"/runtime/*.o | grep -v /kernel)
    # shellcheck disable=SC2086
    "$CC" -O3 -march=native tests/bench/epoch.c "$folder/mnist.c" $objects -ljson-c -lz -lm -o "$folder/epoch"
    $pin "$folder/epoch" "$data"
    exit 0
done
echo "no MNIST here: sh examples/mnist/get-data.sh" >&2
