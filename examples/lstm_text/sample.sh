#!/bin/sh
# Trains lstm_text.nn, emits it as C with its weights, compiles the program that samples it, and prints what it writes:
# sh sample.sh [start [temperature [seed]]]. NNC names the nnc to use, CC the C compiler; files lie in a folder that is removed.
set -eu
nnc=${NNC:-nnc}
cc=${CC:-cc}
here=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"$nnc" train "$here/lstm_text.nn" --save lstm_text.safetensors
"$nnc" "$here/lstm_text.nn" -o lstm_text.c --inference --weights lstm_text.safetensors
"$cc" -O2 -I. "$here/embed/sample.c" lstm_text.c -o sample -lm
./sample "$@"
