"""How a single defect is made in a copy of a good sheet."""

import re

from pikepdf import Dictionary

#: Defects of a sheet, of one from right to left and of a print run by name: what changes an opened PDF, and the own check that must catch it.
SHEET: dict = {}
RIGHT_TO_LEFT: dict = {}
RUN: dict = {}


def defect(own: str | None, among: dict = SHEET):
    def note(change):
        among[change.__name__.replace("_", " ")] = (change, own)
        return change

    return note


def elements(pdf, tag):
    return [each for each in pdf.objects if isinstance(each, Dictionary) and each.get("/S") == tag and "/P" in each]


def link(pdf):
    return next(note for page in pdf.pages for note in page.obj.get("/Annots", []))


def edit(pdf, pattern: bytes, replacement: bytes, page=0):
    """Edits a page's content; the pattern must be there."""
    source = pdf.pages[page].Contents.read_bytes()
    changed, count = re.subn(pattern, replacement, source, count=1, flags=re.S)
    assert count == 1, f"{pattern!r} is not in the page"
    pdf.pages[page].Contents.write(changed)


def edit_xmp(pdf, old: bytes, new: bytes):
    source = pdf.Root.Metadata.read_bytes()
    assert old in source
    pdf.Root.Metadata.write(source.replace(old, new))


def slots(pdf):
    return pdf.Root.StructTreeRoot.ParentTree.Nums[1]


def taken(pdf):
    return [number for number, slot in enumerate(slots(pdf)) if slot is not None]
