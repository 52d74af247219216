"""What is left of a page after a copy of a copy."""

import operator

import tesseract
from PIL import ImageOps
from photocopy import DPI, lost

#: In these languages every sign is read to the letter.
EXACT = {"en", "es"}
#: Elsewhere tesseract misses single letters even before a page is copied; this share must be right over all.
ALIKE = 0.85
_ROOM = DPI // 20


def nothing_is_lost(sheet):
    """Whatever has ink on the page has ink on its copy, filled or stroked."""
    for page in range(1, len(sheet.pages) + 1):
        if gone := lost(sheet.glass(page), sheet.copy(page)):
            left, top, right, bottom = (round(side * 72 / DPI) for side in gone)
            yield f"page {page}: ink is gone between {left},{top} and {right},{bottom}"


def stop_signs_are_read(sheet):
    """Each stop sign has ink of its own, and its words are read from the copied page."""
    signs = sheet.stop_signs
    places = [sheet.place(page, content_ids) for _, page, content_ids in signs]
    yield from (f"{words!r} is covered" for (words, _, _), place in zip(signs, places) if place is None)
    if None in places:
        return
    passages = [_passage(sheet.copy(page), place) for (_, page, _), place in zip(signs, places)]
    told = tesseract.read(passages, sheet.expected.language, DPI)
    alike = [max(tesseract.likeness(words, read) for read in reads) for (words, _, _), reads in zip(signs, told)]
    if sheet.expected.language in EXACT:
        for (words, _, _), reads, share in zip(signs, told, alike):
            if share < 1:
                yield f"{words!r} is read as {reads}"
        return
    lengths = [len(words) for words, _, _ in signs]
    share = sum(map(operator.mul, alike, lengths)) / sum(lengths)
    if share < ALIKE:
        yield f"{share:.0%} of the stop signs are read, {ALIKE:.0%} are wanted: {told}"


def _passage(page, place):
    left, top, right, bottom = place
    framed = page.crop((left - _ROOM, top - _ROOM // 2, right + _ROOM, bottom + _ROOM // 2))
    return ImageOps.expand(framed, 2 * _ROOM, 255)


CHECKS = [nothing_is_lost, stop_signs_are_read]
