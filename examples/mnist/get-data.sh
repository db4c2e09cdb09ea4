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
. "$here/../get-data.sh"

get train-images-idx3-ubyte.gz ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db
get train-labels-idx1-ubyte.gz 65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5
get t10k-images-idx3-ubyte.gz 0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7
get t10k-labels-idx1-ubyte.gz ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2
