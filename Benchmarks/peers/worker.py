"""A peer's process: does what it is told on standard input, a line at a time, as takehome-bench does.

`make FIRST COUNT` is answered with the milliseconds of processor time it took and the most memory held so far, in KB;
`write INDEX FILE` with the bytes written.
"""

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sheet import Sheet, read


def work(prepare: Callable[[Sheet], Callable[[int], bytes]]) -> None:
    """Serves a peer: PROGRAM EXPORT, or PROGRAM EXPORT FILE for one sheet from a fresh process."""
    make = prepare(read(Path(sys.argv[1])))
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_bytes(make(1))
        return
    for line in sys.stdin:
        order, first, rest = line.rstrip("\n").split(" ", 2)
        if order == "write":
            print(Path(rest).write_bytes(make(int(first))), flush=True)
            continue
        start = time.process_time()
        for index in range(int(first), int(first) + int(rest)):
            make(index)
        spent = (time.process_time() - start) * 1000
        print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
