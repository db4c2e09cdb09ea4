"""make bench-peers: ours and other systems on the same workloads, in turn, as ratios to the best of the others.

    PEER_TORCH=/path/to/python PEER_KERAS=… PEER_ORT=… PEER_NCNN=… PEER_KANN=… PEER_ONNX2C=…
        peers.py --peers "torch keras ort ncnn kann onnx2c" [--picture FILE.svg] [WORKLOAD …]
Each peer is a virtual environment's Python (default: python3): torch with onnx; keras with jax and tensorflow; onnxruntime;
ncnn with pnnx; but kann is the folder of its source, compiled with OpenBLAS, and onnx2c the program; both run on one core
always. On one core all are pinned alike and processor time counts; on several the clock's. A ratio above 1 says how
many times faster nnc is than the fastest peer.
"""
import argparse
import json
import os
import sys
import tempfile

import chart
import ours

MODES = {"torch": ["eager", "compile"], "keras": ["jax", "tensorflow"], "ort": ["run"], "ncnn": ["run"], "kann": ["openblas"],
         "onnx2c": ["cc"]}
KINDS = [("us_step", "train", "µs"), ("us_b1", "predict 1", "µs"), ("us_b256", "predict 256", "µs"), ("ram_b1", "RAM of 1", "B ")]


def python_of(peer):
    return os.environ.get(f"PEER_{peer.upper()}", sys.executable)


def kann_program(cc, folder):
    source, program = os.environ.get("PEER_KANN", "kann"), os.path.join(folder, "kann")
    if not os.path.exists(program):
        files = [os.path.join(ours.HERE, "peers_kann.c"), os.path.join(source, "kann.c"), os.path.join(source, "kautodiff.c")]
        ours.run([cc, "-O3", "-march=native", "-w", "-DHAVE_CBLAS", "-I", source, *files, "-lopenblas", "-lm", "-o", program])
    return program


def openblas_core():
    """Debian's OpenBLAS takes processors newer than itself for very old ones."""
    with open("/proc/cpuinfo") as f:
        text = f.read()
    return "SKYLAKEX" if " avx512f " in text else "HASWELL" if " avx2 " in text else "NEHALEM"


def exported(name, folder):
    """The workload's ONNX file, which torch writes."""
    model = os.path.join(folder, f"{name}.onnx")
    if not os.path.exists(model):
        exporter = os.path.join(ours.HERE, "peers_torch.py")
        ours.run([os.environ.get("PEER_TORCH", sys.executable), exporter, "export", name, model])
    return model


def onnx2c_numbers(cc, name, folder):
    """Times of predictions; bytes of memory beside weights and the stack."""
    numbers, sample = {"system": "onnx2c"}, 1
    for size in ours.SHAPE[name]:
        sample *= size
    for batch in (1, ours.LARGE):
        source, program = os.path.join(folder, f"onnx2c{batch}.c"), os.path.join(folder, f"onnx2c{batch}")
        if not os.path.exists(program):
            with open(source, "w") as f:
                f.write(ours.run([os.environ.get("PEER_ONNX2C", "onnx2c"), "-d", f"n:{batch}", exported(name, folder)]))
            ours.run([cc, "-std=c11", "-O3", "-march=native", "-ffast-math", "-w", f'-DSOURCE="{source}"', f"-DBATCH={batch}",
                      f"-DSAMPLE={sample}", os.path.join(ours.HERE, "peers_onnx2c.c"), "-o", program, "-lm"])
        numbers[f"us_b{batch}"] = float(ours.run(ours.pinned([program])))
    code = os.path.join(folder, "onnx2c.o")
    ours.run([cc, "-std=c11", "-Os", "-w", "-c", os.path.join(folder, "onnx2c1.c"), "-o", code])
    numbers["ram_b1"] = sum(int(size) for size in ours.run(["size", code]).splitlines()[1].split()[1:3])
    return numbers


def peer_times(peer, mode, name, options, folder):
    threads = options.threads
    if peer == "kann":
        environment = {"OPENBLAS_CORETYPE": openblas_core(), **os.environ, "OPENBLAS_NUM_THREADS": "1"}
        return json.loads(ours.run(ours.pinned([kann_program(options.cc, folder), name]), env=environment))
    if peer == "onnx2c":
        return onnx2c_numbers(options.cc, name, folder)
    script = os.path.join(ours.HERE, f"peers_{peer}.py")
    command = [python_of(peer), script, mode, name, str(threads)]
    if peer in ("ort", "ncnn"):
        command[2:4] = [exported(name, folder), name]
    lines = ours.run(ours.pinned(command, threads)).strip().splitlines()
    return json.loads(next(line for line in lines if line.startswith("{")))


def keep_least(table, system, numbers):
    best = table.setdefault(system, {})
    for key, value in numbers.items():
        if isinstance(value, (int, float)):
            best[key] = min(best.get(key, value), value)


def measure(name, options, folder):
    """{system: numbers}, ours under "nnc", the least of the rounds."""
    table = {}
    try:
        w = ours.Workload(name, folder, options.nnc, options.cc, options.threads)
    except ours.Failed as reason:
        print(f"{name}: skipped: {reason}", flush=True)
        return None
    for _ in range(options.rounds):
        keep_least(table, "nnc", {**w.train_and_predict(12), "ram_b1": w.ram_of_one})
        for peer in options.peers.split():
            for mode in MODES[peer]:
                if f"{peer}:{mode}" in options.without.split():
                    continue
                try:
                    numbers = peer_times(peer, mode, name, options, folder)
                    keep_least(table, numbers.pop("system"), numbers)
                except (ours.Failed, StopIteration) as reason:
                    print(f"{name}: {peer} {mode}: {reason}", file=sys.stderr, flush=True)
    return table


def print_table(name, table):
    for key, title, unit in KINDS:
        mine = table["nnc"].get(key)
        others = {system: numbers[key] for system, numbers in table.items() if system != "nnc" and key in numbers}
        if mine is None or not others:
            continue
        best = min(others, key=others.get)
        rest = ", ".join(f"{system} {value:.1f}" for system, value in sorted(others.items(), key=lambda item: item[1]))
        print(f"{name:<12} {title:<12} {mine:>11.2f} {unit}  {others[best] / mine:>8.2f} x {best:<18} {rest}", flush=True)


def draw(tables, path):
    systems = ["nnc"] + sorted({system for table in tables.values() for system in table} - {"nnc"})
    groups, series = [], {system: [] for system in systems}
    for name, table in tables.items():
        for key, title, _ in KINDS[:3]:
            groups.append(f"{name} {title}" if len(tables) < 3 else f"{name} {title[0]}{title[8:]}")
            for system in systems:
                series[system].append(table.get(system, {}).get(key))
    with open(path, "w") as f:
        f.write(chart.bars("Time relative to nnc: above the line is slower", "times nnc's (t: train, p: predict)", groups,
                           series))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--nnc", default="./nnc")
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--peers", default="torch keras ort", help=" ".join(MODES))
    parser.add_argument("--without", default="", help='modes to leave out: "torch:compile keras:tensorflow"')
    parser.add_argument("--json")
    parser.add_argument("--picture")
    parser.add_argument("workloads", nargs="*")
    options = parser.parse_args()
    tables = {}
    print(f"{options.cc} -O3 -march=native, {options.threads} thread(s), the least of {options.rounds} rounds in turn")
    for name in options.workloads or ours.NAMES:
        with tempfile.TemporaryDirectory() as folder:
            table = measure(name, options, folder)
        if table is not None:
            tables[name] = table
            print_table(name, table)
    if options.json:
        with open(options.json, "w") as f:
            json.dump(tables, f, indent=1)
    if options.picture and tables:
        draw(tables, options.picture)


if __name__ == "__main__":
    main()
