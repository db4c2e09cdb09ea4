"""make bench: what nnc makes of each workload, in one table.

    bench.py [--nnc ./nnc] [--jit build/bench_jit] [--cc gcc] [--threads 1] [--repeats 9] [--json FILE] [WORKLOAD …]
A workload that nnc refuses is skipped with nnc's reason. Numbers are compared by hand: nothing is decided by them.
"""
import argparse
import json
import os
import tempfile

import ours

COLUMNS = [("workload", 12), ("step µs", 11), ("GFLOP/s", 8), ("limit", 6), ("JIT µs", 11), ("ratio", 6),
           ("1, µs", 9), ("256, µs", 11), ("GFLOP/s", 8), ("limit", 6), ("RAM 1", 9), ("RAM train", 11),
           ("first ms", 9), ("nnc ms", 7), ("cc s", 6), ("-O3", 8), ("-Os", 8)]


def row(cells):
    return " ".join(f"{cell:>{width}}" if i else f"{cell:<{width}}" for i, (cell, (_, width)) in
                    enumerate(zip(cells, COLUMNS)))


def measure(name, options, limits):
    with tempfile.TemporaryDirectory() as folder:
        w = ours.Workload(name, folder, options.nnc, options.cc, options.threads)
        result = {"workload": name, "cc": options.cc, "threads": options.threads, **w.train_and_predict(options.repeats)}
        result["ram_one"], result["ram_train"] = w.ram_of_one, w.summary["training_bytes"]
        peak = limits["gflops"] * options.threads
        result["gflops_step"] = w.summary.get("training_flops", 0) / result["us_step"] / 1e3
        result["gflops_b256"] = w.summary["flops"] * ours.LARGE / result["us_b256"] / 1e3
        result["share_step"], result["share_b256"] = result["gflops_step"] / peak, result["gflops_b256"] / peak
        if options.jit:
            result["us_jit"] = json.loads(ours.run(ours.pinned([options.jit, w.source, str(options.repeats)])))["train_us"]
        result["first_ms"], result["first_wall_ms"] = w.first_step()
        result["nnc_ms"] = ours.processor_seconds([options.nnc, w.source, "-o", os.path.join(folder, "x.c")])[0] * 1e3
        result["code_o3"], result["cc_s"] = w.code_bytes("-O3")
        result["code_os"], _ = w.code_bytes("-Os")
        return result


def print_result(r):
    jit = r.get("us_jit")
    print(row([r["workload"], f"{r['us_step']:.2f}", f"{r['gflops_step']:.1f}", f"{100 * r['share_step']:.0f} %",
               f"{jit:.2f}" if jit else "", f"{jit / r['us_step']:.2f}" if jit else "", f"{r['us_b1']:.3f}",
               f"{r['us_b256']:.1f}", f"{r['gflops_b256']:.1f}", f"{100 * r['share_b256']:.0f} %", r["ram_one"],
               r["ram_train"], f"{r['first_wall_ms']:.1f}", f"{r['nnc_ms']:.1f}", f"{r['cc_s']:.2f}", r["code_o3"],
               r["code_os"]]), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--nnc", default="./nnc")
    parser.add_argument("--jit")
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--json")
    parser.add_argument("workloads", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        limits = ours.peak(folder, options.cc)
    read = ", ".join(f"{size} KiB {rate:.0f}" for size, rate in limits["read_gb"].items())
    print(f"{options.cc} -O3 -march=native, {options.threads} thread(s); limit of a core: {limits['gflops']:.0f} GFLOP/s; "
          f"reading, GB/s: {read}")
    print(row([title for title, _ in COLUMNS]))
    results = []
    for name in options.workloads or ours.NAMES:
        try:
            results.append(measure(name, options, limits))
            print_result(results[-1])
        except ours.Failed as reason:
            print(f"{name:<12} skipped: {reason}", flush=True)
    if options.json:
        with open(options.json, "w") as f:
            json.dump({"limits": limits, "results": results}, f, indent=1)


if __name__ == "__main__":
    main()
