#!/bin/sh
# Turns text files into one C table of {name, text}: embed_text.sh TYPE TABLE HEADER FILE… > table.c
# Example: embed_text.sh PreludeFile prelude_files elaborate.h prelude/layers.nn
type=$1 table=$2 header=$3
shift 3
printf '/* Made by embed_text.sh. */\n#include "%s"\n\nconst %s %s[] = {\n' "$header" "$type" "$table"
for file in "$@"; do
    printf '{ "%s",\n' "$(basename "$file")"
    awk '{ gsub(/\\/, "&&"); gsub(/"/, "\\\""); gsub(/\?/, "\\?"); printf "\"%s\\n\"\n", $0 }' "$file"
    printf '"" },\n'
done
printf '{ 0, 0 },\n};\n'
