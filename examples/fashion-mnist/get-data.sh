#!/bin/sh
# Gets Fashion-MNIST, four files of about 30 MB together, into this folder and checks the SHA-256 of their contents.
# Takes them from ../shared/data/fashion-mnist beside the repository if that exists, else downloads them with curl.
# Fashion-MNIST is by Han Xiao, Kashif Rasul and Roland Vollgraf (Zalando Research); licence MIT.
#
#     sh examples/fashion-mnist/get-data.sh
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
shared=$here/../../../shared/data/fashion-mnist
mirrors="http://fashion-mnist.s3-website.eu-central-1.amazonaws.com https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion"
. "$here/../get-data.sh"

get train-images-idx3-ubyte.gz c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888
get train-labels-idx1-ubyte.gz bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9
get t10k-images-idx3-ubyte.gz 5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b
get t10k-labels-idx1-ubyte.gz 0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34
