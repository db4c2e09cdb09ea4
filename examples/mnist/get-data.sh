#!/bin/sh
# Gets MNIST, four files of about 11 MB together, into this folder and checks the SHA-256 of their contents.
# Takes them from ../shared/data/mnist beside the repository if that exists, else downloads them with curl.
# MNIST is by Yann LeCun, Corinna Cortes and Christopher Burges; licence CC BY-SA 3.0.
#
#     sh examples/mnist/get-data.sh
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
shared=$here/../../../shared/data/mnist
mirrors="https://ossci-datasets.s3.amazonaws.com/mnist https://storage.googleapis.com/cvdf-datasets/mnist"

if ! command -v sha256sum >/dev/null && ! command -v shasum >/dev/null; then
    echo "get-data.sh: needs sha256sum or shasum" >&2
    exit 1
fi

# The SHA-256 of what a .gz file holds; two compressions of the same content differ, so the content is what counts.
content_hash() {
    if command -v sha256sum >/dev/null; then
        gzip -dc "$1" 2>/dev/null | sha256sum | cut -d ' ' -f 1
    else
        gzip -dc "$1" 2>/dev/null | shasum -a 256 | cut -d ' ' -f 1
    fi
}

# fetch TARGET NAME: writes the file of that name to TARGET.
fetch() {
    if [ -f "$shared/$2" ]; then
        cat "$shared/$2" >"$1"
        return
    fi
    for mirror in $mirrors; do
        if curl -fsSL --retry 2 --connect-timeout 20 -o "$1" "$mirror/$2"; then
            return
        fi
    done
    echo "get-data.sh: cannot download $2" >&2
    return 1
}

# get NAME HASH: makes sure that the file is here and right; a wrong one never takes the place of a right one.
get() {
    target=$here/$1
    part=$target.part
    if [ -f "$target" ] && [ ! -L "$target" ] && [ "$(content_hash "$target")" = "$2" ]; then
        echo "$1: here already"
        return
    fi
    fetch "$part" "$1" || { rm -f "$part"; exit 1; }
    if [ "$(content_hash "$part")" != "$2" ]; then
        rm -f "$part"
        echo "get-data.sh: $1 is damaged: its SHA-256 is not $2" >&2
        exit 1
    fi
    mv -f "$part" "$target"
    echo "$1: done"
}

get train-images-idx3-ubyte.gz ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db
get train-labels-idx1-ubyte.gz 65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5
get t10k-images-idx3-ubyte.gz 0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7
get t10k-labels-idx1-ubyte.gz ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2
