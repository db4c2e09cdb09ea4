#!/bin/sh
# Makes a CSV file of ROWS samples (default 600,000: 80 MB) and trains on it with 64 MiB of address space for everything:
# sh limited.sh [ROWS [KIB]]. NNC names the compiler (default: nnc). The file lies in a folder that is removed.
set -eu
nnc=${NNC:-nnc}
rows=${1:-600000}
limit=${2:-65536}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here/stream.nn" "$folder"
awk -v rows="$rows" 'BEGIN {
  for (k = 0; k < 16; k++) printf "x%d,", k
  print "y"
  state = 1
  for (i = 0; i < rows; i++) {
    sum = 0; line = ""
    for (k = 0; k < 16; k++) {
      state = (state * 1103515245 + 12345) % 2147483648
      value = int(state / 2147483.648) / 1000
      sum += (k % 2 ? 1 : -1) * value * value
      line = line value ","
    }
    print line sum
  } }' > "$folder/stream.csv"
ls -l "$folder/stream.csv" | awk '{ printf "%.0f MB of data, ", $5 / 1e6 }'
echo "$limit KiB of memory"
(ulimit -v "$limit" && "$nnc" train "$folder/stream.nn" --save "$folder/stream.safetensors")
echo "the same with the data in memory:"
(ulimit -v "$limit" && "$nnc" train "$folder/stream.nn" --set workers=0 --save "$folder/memory.safetensors") || echo "does not fit"
