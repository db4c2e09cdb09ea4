#!/bin/sh
# Gets Fashion-MNIST, four files of about 30 MB together, into this folder and checks the SHA-256 of their contents.
# Takes them from ../shared/data/fashion-mnist beside the repository if that exists, else downloads them with curl.
# Fashion-MNIST is by Zalando Research; licence MIT.
#
#     sh examples/fashion/get-data.sh
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
shared=$here/../../../shared/data/fashion-mnist
mirrors="http://fashion-mnist.s3-website.eu-central-1.amazonaws.com"

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

get train-images-idx3-ubyte.gz c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888
get train-labels-idx1-ubyte.gz bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9
get t10k-images-idx3-ubyte.gz 5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b
get t10k-labels-idx1-ubyte.gz 0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34
