#!/bin/sh
# make bench: each example's emitted C, gcc -O3 -march=native, on one core; then MNIST's epoch where the data is.
# Times are minima of repeats, in microseconds a call. NNC, BUILD: the compiler and its objects.
set -e
: "${NNC:=./nnc}" "${BUILD:=build}" "${CC:=cc}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pin=$(command -v taskset >/dev/null && echo "taskset -c 0")
for file in examples/*.nn; do
    name=$(basename "$file" .nn)
    "$NNC" "$file" -o "$folder/$name.c"
    "$CC" -O3 -march=native -DMODEL="${name}_model" tests/bench/bench.c tests/drive.c "$folder/$name.c" -o "$folder/$name"
    $pin "$folder/$name"
done
for data in examples/mnist ../shared/data/mnist; do
    test -e "$data/train-images-idx3-ubyte.gz" || continue
    objects=$(ls "$BUILD"/runtime/*.o | grep -v /kernel)
    # shellcheck disable=SC2086
    "$CC" -O3 -march=native tests/bench/epoch.c "$folder/mnist.c" $objects -ljson-c -lz -lm -o "$folder/epoch"
    $pin "$folder/epoch" "$data"
    break
done
