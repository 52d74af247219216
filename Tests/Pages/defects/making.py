"""How a single defect is made in a copy of a good sheet."""

import re
from typing import NamedTuple

from photocopy import DPI


class Defect(NamedTuple):
    """What changes an opened copy of a sheet, given the sheet; the check that must catch it; whose sheet it is."""

    change: object
    own: str
    language: str
    reading: str


#: By name.
ALL: dict[str, Defect] = {}


def defect(own: str, language: str = "en", reading: str = "standard"):
    def note(change):
        ALL[change.__name__.replace("_", " ")] = Defect(change, own, language, reading)
        return change

    return note


def draw(pdf, content: str, page: int = 1):
    """Draws over a page, in points from the bottom left."""
    pdf.pages[page - 1].contents_add(b"q", prepend=True)
    pdf.pages[page - 1].contents_add(f"Q q {content} Q".encode())


def edit(pdf, pattern: bytes, replacement: bytes, page: int = 1):
    """Edits a page's content; the pattern must be there."""
    changed, count = re.subn(pattern, replacement, pdf.pages[page - 1].Contents.read_bytes(), count=1, flags=re.S)
    assert count == 1, f"{pattern!r} is not in the page"
    pdf.pages[page - 1].Contents.write(changed)


def points(frame, sheet, page: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a frame in the copier's pixels."""
    height = float(sheet.pages[page - 1].mediabox[3])
    left, top, right, bottom = (side * 72 / DPI for side in frame)
    return left, height - bottom, right, height - top


def rectangle(left: float, bottom: float, right: float, top: float) -> str:
    return f"{left} {bottom} {right - left} {top - bottom} re f "
