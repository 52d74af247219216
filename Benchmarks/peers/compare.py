"""Makes the same sheet with this product and its peers, in turn, and prints what it costs as a table.

python3 compare.py EXPORT TAKEHOME-BENCH TAKEHOME
"""

import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROUNDS, CROWDED_ROUNDS, COLD_ROUNDS = 15, 5, 11
#: How long a share of a round takes, in milliseconds.
SHARE = 300


class Worker:
    """A process that makes sheets when told to."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def tell(self, order: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()

    def answer(self) -> list[float]:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"Could not measure: {self.process.args} ended.")
        return [float(word) for word in line.split()]

    def end(self) -> None:
        self.process.communicate()


@dataclass
class Contender:
    name: str
    command: list[str]
    #: One sheet from a fresh process, to the file that is added.
    fresh: list[str] = field(default_factory=list)
    makes_sheets: bool = True
    share: int = 1
    next: int = 100
    spent: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    crowd: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    kilobytes: float = 0

    def start(self) -> Worker:
        return Worker(self.command)

    def order(self) -> str:
        """The next share; no child comes twice."""
        first, self.next = self.next, self.next + self.share
        return f"make {first} {self.share}"

    def make(self, worker: Worker) -> float:
        """Processor time a sheet, in milliseconds, of one share."""
        worker.tell(self.order())
        spent, kilobytes = worker.answer()
        self.kilobytes = max(self.kilobytes, kilobytes)
        return spent / self.share

    def rate(self, workers: list[Worker]) -> float:
        """Sheets a second, of a share for each worker."""
        start = time.perf_counter()
        for worker in workers:
            worker.tell(self.order())
        for worker in workers:
            worker.answer()
        return self.share * len(workers) / (time.perf_counter() - start)


def contenders(export: Path, bench: Path, takehome: Path) -> list[Contender]:
    def peer(name: str, file: str) -> Contender:
        command = [sys.executable, str(HERE / file), str(export)]
        return Contender(name, command, command)

    sheet = [str(takehome), "sheet", "bath-time", "--name", "Mia", "-o"]
    return [
        Contender("Takehome", [str(bench), "--work", "sheet"], sheet),
        Contender("Takehome, print run", [str(bench), "--work", "run"], makes_sheets=False),
        Contender("bare cairo and Pango", [str(bench), "--work", "floor"]),
        peer("Typst", "typst_peer.py"),
        peer("WeasyPrint", "weasyprint_peer.py"),
        peer("ReportLab", "reportlab_peer.py"),
    ]


def hold_words(all: list[Contender], export: Path) -> None:
    """Everybody's sheet has two pages and the words of ours, or nothing is measured."""
    ours: Counter[str] = Counter()
    for each in (each for each in all if each.makes_sheets):
        file, worker = export / f"{each.name}.pdf", each.start()
        worker.tell(f"write 7 {file}")
        worker.answer()
        worker.end()
        text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
        # Ours sets a hyphen that must not break as a plain one with a rule.
        words = Counter(text.replace("\u2011", "-").split())
        ours = ours or words
        if words != ours or text.count("\f") != 2:
            raise SystemExit(f"Could not compare: {each.name} lacks {ours - words} or adds {words - ours}.")


def measure(all: list[Contender]) -> None:
    """Warm sheets, ours before each peer's, so that a drifting machine hits both."""
    ours = all[0]
    workers = {each.name: each.start() for each in all}
    for each in all:
        each.make(workers[each.name])
        each.share = 4
        each.share = max(2, round(SHARE / each.make(workers[each.name])))
    for _ in range(ROUNDS):
        for peer in all[1:]:
            mine, theirs = ours.make(workers[ours.name]), peer.make(workers[peer.name])
            ours.spent.append(mine)
            peer.spent.append(theirs)
            peer.ratios.append(theirs / mine)
    for worker in workers.values():
        worker.end()


def crowd(all: list[Contender], cores: int) -> None:
    """One process, then as many as there are cores, by the clock on the wall."""
    workers = {each.name: [each.start() for _ in range(cores)] for each in all}
    for each in all:
        each.rate(workers[each.name])
    for _ in range(CROWDED_ROUNDS):
        for each in all:
            each.alone.append(each.rate(workers[each.name][:1]))
            each.crowd.append(each.rate(workers[each.name]))
    for worker in (worker for team in workers.values() for worker in team):
        worker.end()


def start_cold(all: list[Contender], export: Path) -> None:
    for _ in range(COLD_ROUNDS):
        for each in (each for each in all if each.fresh):
            start = time.perf_counter()
            subprocess.run([*each.fresh, str(export / "cold.pdf")], check=True, stdout=subprocess.DEVNULL)
            each.cold.append((time.perf_counter() - start) * 1000)


def table(all: list[Contender], cores: int) -> str:
    rows = [
        f"| | processor time a sheet | times ours | sheets a second, 1 process | {cores} processes | gain | cold start | "
        "peak memory |",
        "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ]
    for each in all:
        ratio = f"{median(each.ratios):.2f}" if each.ratios else "1"
        cold = f"{median(each.cold):.0f} ms" if each.cold else ""
        gain = median(many / one for many, one in zip(each.crowd, each.alone))
        rows.append(
            f"| {each.name} | {median(each.spent):.2f} ms | {ratio} | {median(each.alone):.0f} | "
            f"{median(each.crowd):.0f} | {gain:.2f} | {cold} | {each.kilobytes / 1000:.0f} MB |")
    return "\n".join(rows)


def main() -> None:
    export, bench, takehome = (Path(argument) for argument in sys.argv[1:4])
    all, cores = contenders(export, bench, takehome), os.cpu_count() or 1
    hold_words(all, export)
    measure(all)
    crowd(all, cores)
    start_cold(all, export)
    print(table(all, cores))


if __name__ == "__main__":
    main()
