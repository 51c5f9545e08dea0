"""What the scripts of PyTorch beside skyrefer share: commands as JSON lines on stdin, one answer each on stdout, and the rate of a bare product.

A development tool, not part of the product. `bench/reference/peer.ts` is its other side.
"""
import json
import os
import sys
import time

import torch

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


def product(dtype, rows=1024, inner=1152, columns=4304):
    """The rate of a bare product, (rows, inner) by (inner, columns)."""
    a = torch.randn(rows, inner).to(DTYPES[dtype])
    b = torch.randn(inner, columns).to(DTYPES[dtype])
    best = float("inf")
    with torch.inference_mode():
        for _ in range(6):
            start = time.perf_counter()
            a @ b
            best = min(best, time.perf_counter() - start)
    return {"gigaflops": 2 * rows * inner * columns / best / 1e9}


class Stopwatch:
    """Seconds and processor seconds (of all threads) since it was made."""

    def __init__(self):
        self.start, self.cpu = time.perf_counter(), time.process_time()

    def read(self):
        return {"seconds": time.perf_counter() - self.start, "cpuSeconds": time.process_time() - self.cpu}


def serve(answer, versions):
    """Answers commands by `answer` until stdin ends, with as many threads as the script's argument says or one for each core; `{"product": dtype}` is answered here."""
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else len(os.sched_getaffinity(0)))
    print(json.dumps({"torch": torch.__version__, **versions, "threads": torch.get_num_threads()}), flush=True)
    for line in sys.stdin:
        try:
            command = json.loads(line)
            said = product(command["product"]) if "product" in command else answer(command)
        except Exception as error:  # told, so that the others are still measured
            said = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(said), flush=True)
