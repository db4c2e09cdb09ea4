#!/bin/sh
# Trains one network with every optimizer, prints how far each came and draws their losses: sh compare.sh [curves.svg]
# NNC names the compiler (default: nnc); the logs stay in a folder that is removed.
set -eu
nnc=${NNC:-nnc}
picture=${1:-curves.svg}
here=$(dirname "$0")
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

for optimizer in 'sgd(0.1)' 'sgd(0.1, momentum = 0.9)' 'rmsprop(0.003)' 'adam(0.003)' 'adamw(0.003)' 'adadelta(1)' 'adagrad(0.05)' \
    'adamax(0.005)' 'nadam(0.003)' 'ftrl(0.3)' 'lion(0.001)' 'lamb(0.01)' 'adafactor(0.03)' 'muon(0.01)'; do
    "$nnc" train "$here/optimizers.nn" --quiet --set "optimizer=$optimizer" --log "$logs/log.csv" --save "$logs/w.safetensors"
    awk -F, -v name="$optimizer" 'NR > 1 { print name "\t" $1 "\t" $2 "\t" $3 }' "$logs/log.csv" >> "$logs/all.tsv"
    awk -F, -v name="$optimizer" 'END { printf "%-26s loss %.4f   accuracy %.4f\n", name, $2, $3 }' "$logs/log.csv"
done

# The loss of each epoch on a logarithmic scale; a line each, its name where it ends.
awk -F'\t' '
function x(epoch) { return 60 + epoch * 30 }
function y(loss) { return 40 + (log(3) - log(loss)) / (log(3) - log(0.003)) * 440 }
{ if (!($1 in line)) { order[++count] = $1; line[$1] = "" }
  line[$1] = line[$1] sprintf("%s%.1f,%.1f", line[$1] == "" ? "" : " ", x($2), y($3)); last[$1] = y($3); if ($2 > most) most = $2 }
END {
  split("#1f77b4 #ff7f0e #2ca02c #d62728 #9467bd #8c564b #e377c2 #7f7f7f #bcbd22 #17becf #393b79 #637939 #843c39 #7b4173", colour, " ")
  print "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"540\" font-family=\"sans-serif\" font-size=\"12\">"
  print "<rect width=\"900\" height=\"540\" fill=\"white\"/><text x=\"60\" y=\"24\" font-size=\"15\">training loss by epoch, digits</text>"
  for (loss = 1; loss >= 0.003; loss /= 10) for (k = 1; k <= 3; k += 2) if (loss * k >= 0.003) {
    printf "<line x1=\"60\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>", x(most), y(loss * k), y(loss * k)
    printf "<text x=\"52\" y=\"%.1f\" text-anchor=\"end\">%g</text>\n", y(loss * k) + 4, loss * k }
  for (epoch = 0; epoch <= most; epoch += 5) printf "<text x=\"%d\" y=\"500\" text-anchor=\"middle\">%d</text>\n", x(epoch), epoch
  for (i = 1; i <= count; i++) for (k = i; k > 1 && last[order[k]] < last[order[k - 1]]; k--) { swap = order[k]; order[k] = order[k - 1]; order[k - 1] = swap }
  at = 0
  for (i = 1; i <= count; i++) { at = last[order[i]] > at + 14 ? last[order[i]] : at + 14
    printf "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", line[order[i]], colour[i]
    printf "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>\n", x(most) + 8, at + 4, colour[i], order[i] }
  print "</svg>" }' "$logs/all.tsv" > "$picture"
echo "curves in $picture"
