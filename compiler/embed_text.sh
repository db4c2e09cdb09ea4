#!/bin/sh
# Turns text files into one C table of {name, text}: embed_text.sh TYPE TABLE HEADER FILE… > table.c
# Example: embed_text.sh PreludeFile prelude_files elaborate.h prelude/layers.nn
# Emitted files know all sizes, so what kernels have under `#if NN_SIZES_UNKNOWN` is left out.
type=$1 table=$2 header=$3
shift 3
printf '/* Made by embed_text.sh. */\n#include "%s"\n\nconst %s %s[] = {\n' "$header" "$type" "$table"
for file in "$@"; do
    printf '{ "%s",\n' "$(basename "$file")"
    awk '/^#if NN_SIZES_UNKNOWN$/ { part = 1; next }
         part && /^#else$/ { part = 2; next }
         part && /^#endif$/ { part = 0; after = 1; next }
         part == 1 || (after && /^$/) { after = 0; next }
         { after = 0; gsub(/\\/, "&&"); gsub(/"/, "\\\""); gsub(/\?/, "\\?"); printf "\"%s\\n\"\n", $0 }' "$file"
    printf '"" },\n'
done
printf '{ 0, 0 },\n};\n'
