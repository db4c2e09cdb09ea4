# For the get-data.sh of the folders beside it, which set here, shared and mirrors first: gets a gzipped file from a shared
# folder if that exists, else with curl, and checks the SHA-256 of its contents.

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
