"""Which checks catch a defect."""

import tempfile
from functools import cache
from pathlib import Path

import pikepdf

import checks
from defects.making import ALL
from expected import PRINTS
from inspection import EXPECTED, KINDS
from sheet import Sheet


def catch(title: str) -> set[str]:
    """The names of the checks that find something in a copy with a defect, and not the same in the sheet itself."""
    defect = ALL[title]
    name = next(
        name for name, kind in KINDS.items() if kind == f"bath-time-{defect.language}-letter-{defect.reading}")
    sheet, before = _good(name)
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder) / "broken.pdf"
        with pikepdf.open(PRINTS / name) as pdf:
            defect.change(pdf, sheet)
            pdf.save(broken)
        after = checks.findings(Sheet(broken, EXPECTED[name]), checks.ALL)
    return {check for check, faults in after.items() if faults != before.get(check)}


@cache
def _good(name: str) -> tuple[Sheet, dict[str, list[str]]]:
    sheet = Sheet(PRINTS / name, EXPECTED[name])
    return sheet, checks.findings(sheet, checks.ALL)
