"""How every Python peer is timed: processor time of the process on one core, the clock's on several; minima of repeats.

    best(step, threads=1)        microseconds a call
    report(system, …)            the line of JSON that peers.py reads
"""
import json
import time


def now(threads):
    return time.process_time() if threads == 1 else time.perf_counter()


def best(call, threads, calls=None, repeats=5, seconds=0.25):
    """Calls are repeated to fill `seconds`, unless their number is given, and the fastest of the repeats counts."""
    if calls is None:
        begin = time.perf_counter()
        call()
        calls = max(1, int(seconds / (time.perf_counter() - begin + 1e-7)))
    least = 1e9
    for _ in range(repeats):
        begin = now(threads)
        for _ in range(calls):
            call()
        least = min(least, (now(threads) - begin) / calls)
    return least * 1e6


def report(system, workload, threads, **numbers):
    print(json.dumps({"system": system, "workload": workload, "threads": threads, **numbers}), flush=True)
