"""Prints every kind of sheet with the built program and says what is expected of each file.

python3 prints.py PROGRAM FOLDER
"""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from expected import Expected

HERE = Path(__file__).resolve().parent
CASELOAD = HERE.parents[1] / "Assets/Samples/caseload.csv"
GOLDENS = HERE.parents[1] / "Tests/ContextsTests/Goldens"
VIDEO = "https://video.example/mia_1/watch?v=a-b&t=1#s"
#: An address made to break out of a PDF string; it must arrive as it is.
HOSTILE = "https://video.example/a)/S/JavaScript/JS(app.alert(1))%0A&amp;"
#: What `batch` is asked for the other forms of a sheet, by the names of their goldens.
FORMS = {
    "es+en": ("--also", "en"), "ar+en": ("--also", "en"),
    "therapist": ("--therapist-copy",), "cards": ("--mini-cards",),
}


def spoken(context):
    """The languages to print: all for two contexts, the masters for the others; lint lays out every one of them."""
    return [each for each in context["languages"] if each in ("en", "es") or context["id"] in ("bath-time", "car-wait")]


def kinds(contexts: list[dict]) -> list[dict]:
    """A row a kind: the plan of the text goldens, and a video."""
    return [
        {
            "id": f"{context['id']}-{language}-{paper}-{reading}", "goes_by": "Mia", "contexts": [context["id"]],
            "language": language, "paper": paper, "reading": reading, "therapist": "Dana R.", "phone": "555-0134",
            "next_visit": "2026-12-08", "video_url": VIDEO,
        }
        for context in contexts
        for language in spoken(context)
        for paper in ("letter", "a4")
        for reading in ("standard", "large", "xlarge")
    ]


def specials(contexts: list[dict]) -> list[dict]:
    """Sheets with everything that a row may add."""
    return [
        {
            "id": f"special-{context['id']}-{language}", "goes_by": "Zoë-Lú (O'B) <&>", "contexts": [context["id"]],
            "language": language, "cautions": ["g-tube", "hearing device"], "allergies": ["nuts"],
            "notes": "Slow hands (very slow) & warm < 30 s", "caregiver": "Ana", "video_url": HOSTILE,
        }
        for context in contexts
        for language in spoken(context)
    ]


def form_rows(form: str) -> list[dict]:
    """The same plan, in the sizes of type that the form's goldens have."""
    return [
        {
            "id": f"form-{form}-{size}".replace("+", "-"), "goes_by": "Mia", "contexts": ["bath-time"],
            "language": form.split("+")[0] if "+" in form else "en", "reading": size, "therapist": "Dana R.",
            "phone": "555-0134", "next_visit": "2026-12-08", "video_url": VIDEO,
        }
        for size in ("standard", "large")
    ]


def reading(row: dict) -> str:
    """How large a row's type is."""
    return row.get("reading") or "standard"


class Printer:
    """Runs the program and keeps what to expect of its files."""

    def __init__(self, program: str, folder: Path):
        self.program, self.folder = program, folder
        self.expected: dict[str, Expected] = {}
        self.contexts = json.loads(self.run("contexts", "--json").stdout)
        #: The contexts whose pages are cut up.
        self.cards = {each["id"] for each in self.contexts if each["layout"] == "cards"}
        #: What the program says of sheets that it did not print.
        self.refused: list[str] = []

    def run(self, *arguments: str, allowed=(0,)) -> subprocess.CompletedProcess:
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode not in allowed:
            sys.exit(f"Could not print: {' '.join(arguments)} ended with {done.returncode}.\n{done.stderr}")
        return done

    def batch(self, name: str, caseload: Path, rows: list[dict], *options: str) -> list[dict]:
        """Prints a caseload; a sheet that is refused does not stop the others."""
        folder = self.folder / name
        done = self.run("batch", str(caseload), "-o", str(folder), "--quiet", *options, allowed=(0, 1))
        self.refused += done.stderr.splitlines() if done.returncode else []
        receipts = [json.loads(line) for line in (folder / "receipts.jsonl").read_text().splitlines()]
        by_id = {row["id"]: row for row in rows}
        # An id has no plus sign.
        goldens = {golden.stem.replace("+", "-"): golden for golden in GOLDENS.glob("*.txt")}
        for receipt in receipts:
            row = by_id[receipt["id"]]
            self.expected[f"{name}/{receipt['file']}"] = Expected(
                receipt["language"], (row["goes_by"],), goldens.get(receipt["id"]),
                row.get("video_url") or None, (reading(row),) * receipt["pages"],
                is_cut_up=receipt["context"] in self.cards or "--mini-cards" in options)
        return receipts

    def json_batch(self, name: str, rows: list[dict], *options: str):
        caseload = self.folder / f"{name}.json"
        caseload.write_text(json.dumps(rows))
        self.batch(name, caseload, rows, *options)

    def sample(self):
        """The sample caseload and its print run; one of its rows is refused on purpose."""
        rows = list(csv.DictReader(CASELOAD.read_text().splitlines()))
        run = self.folder / "run.pdf"
        receipts = self.batch("sample", CASELOAD, rows, "--print-run", str(run))
        copies = {row["id"]: int(row["copies"] or 1) for row in rows}
        readings = {row["id"]: reading(row) for row in rows}
        run = Expected(
            receipts[0]["language"], tuple(row["goes_by"] for row in rows), is_run=True,
            sheets=tuple(
                (each["id"], each["language"], each["pages"], copies[each["id"]], each["context"] in self.cards)
                for each in receipts))
        self.expected["run.pdf"] = replace(run, readings=tuple(readings[each.rsplit("-", 1)[0]] for each in run.labels))


def main(program: str, folder: Path):
    printer = Printer(program, folder)
    contexts = printer.contexts
    printer.json_batch("kinds", kinds(contexts))
    printer.json_batch("specials", specials(contexts))
    blank = [{"id": f"blank-{each['id']}", "goes_by": "Mia", "contexts": [each["id"]]} for each in contexts]
    printer.json_batch("blank", blank, "--names", "blank")
    for form, options in FORMS.items():
        printer.json_batch(f"form-{form}", form_rows(form), *options)
    printer.sample()
    plain = {
        name: {**vars(each), "golden": str(each.golden) if each.golden else None}
        for name, each in printer.expected.items()
    }
    (folder / "expected.json").write_text(json.dumps(plain))
    (folder / "refused.txt").write_text("\n".join(printer.refused))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
