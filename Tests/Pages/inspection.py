"""One printed file looked at: what the checks find, and how near it comes to the bounds."""

from dataclasses import dataclass

import checks
import tesseract
from expected import PRINTS, expectations
from photocopy import DPI
from sheet import Sheet

EXPECTED = expectations()
#: A kind's golden is named after its context, language, paper and reading size.
KINDS = {name: each.golden.stem for name, each in EXPECTED.items() if each.golden}
#: Every picture there is; in large print some are smaller still.
COPIED = {name for name, kind in KINDS.items() if kind.endswith("-en-letter-standard")}
#: One context in every language and reading size.
READ = {
    name for name, kind in KINDS.items()
    if kind.startswith("bath-time-") and "-letter-" in kind
    and (EXPECTED[name].language in checks.copy.EXACT or tesseract.reads(EXPECTED[name].language))
}


@dataclass
class Inspection:
    """A file's faults by check and, page by page, its figures."""

    faults: dict[str, list[str]]
    ink: list[float]
    #: The thinnest line of each page that has any, in points.
    lines: list[float]
    #: The module and the side of each code, in millimetres.
    codes: list[tuple[float, float]]


def inspect(name: str) -> Inspection:
    """Looks at a printed file, at one of the samples more closely."""
    sheet = Sheet(PRINTS / name, EXPECTED[name])
    wanted = checks.EVERY.copy()
    if name in COPIED:
        wanted["nothing_is_lost"] = checks.copy.nothing_is_lost
    if name in READ:
        wanted["stop_signs_are_read"] = checks.copy.stop_signs_are_read
    return Inspection(
        checks.findings(sheet, wanted), sheet.ink,
        [min(line.width for line in marks.lines) for marks in sheet.marks if marks.lines],
        [(code.module / DPI * 25.4, code.side / DPI * 25.4) for _, code in sheet.codes])


def told(inspections: dict[str, Inspection]) -> list[str]:
    """The figures of a run, each with the sheet that comes nearest to the bound."""
    pages = [(share, name, page) for name, each in inspections.items() for page, share in enumerate(each.ink, 1)]
    mean = sum(share for share, *_ in pages) / len(pages)
    line = min((min(each.lines), name) for name, each in inspections.items() if each.lines)
    sizes = [(size, name) for name, each in inspections.items() for size in each.codes]
    module, side = (min((size[which], name) for size, name in sizes) for which in (0, 1))
    read, printed = ({EXPECTED[name].language for name in names} for names in (READ, KINDS))
    unread = f", not for want of a pack in {', '.join(sorted(printed - read))}" if printed - read else ""
    return [
        f"{len(inspections)} files, {len(pages)} pages, {mean:.1%} of them ink; most:",
        *(f"  {share:.1%}  {name} page {page}" for share, name, page in sorted(pages, reverse=True)[:5]),
        f"thinnest line {line[0]:.2f} pt: {line[1]}",
        f"{len(sizes)} codes; smallest module {module[0]:.2f} mm: {module[1]}",
        f"smallest code {side[0]:.1f} mm with its border: {side[1]}",
        f"stop signs read from a copy in {', '.join(sorted(read))}{unread}",
    ]
