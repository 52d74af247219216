"""Where ink is and how much of it: what a printer and its owner feel."""

from math import ceil, floor

from sheet import FINE

#: Of a sheet's pages, one with another. Toner is sold for pages of about a twentieth.
MOST = 0.08
#: A letter's tail or swing may reach over the place that its word has, by so many points.
SWING = 0.5
#: Office printers cannot be trusted with less than half an inch.
EDGE = 36
#: Lighter pixels are no ink: where a shape ends at the end of a pixel, poppler tints up to a quarter of the next.
_QUARTER_TINTED = 216
_SIDES = ("left", "top", "right", "bottom")


def pages_are_light(sheet):
    """Ink covers at most 8 % of a sheet, in the mean of its pages."""
    share = sum(sheet.ink) / max(1, len(sheet.ink))
    if share > MOST:
        yield f"{share:.1%} is ink, at most {MOST:.0%} may be"


def edges_are_free(sheet):
    """No ink within half an inch of an edge: no pixel that lies wholly there has any."""
    for number, (page, look) in enumerate(zip(sheet.pages, sheet.looks), 1):
        if any(_over(page, look)):
            closely = _over(page, sheet.look(number, FINE))
            told = [f"{points:.1f} pt into the {name}" for name, points in zip(_SIDES, closely) if points]
            if told:
                yield f"page {number}: ink reaches {', '.join(told)} of the edge of {EDGE} pt"


def _over(page, look) -> list[float]:
    """How far ink reaches into each edge."""
    left, bottom, right, top = map(float, page.mediabox)
    scale = round(look.width / (right - left) * 72) / 72
    inked = look.point([255] * _QUARTER_TINTED + [0] * (256 - _QUARTER_TINTED)).getbbox()
    if inked is None:
        return []
    first = floor(EDGE * scale)
    last = ceil((right - left - EDGE) * scale), ceil((top - bottom - EDGE) * scale)
    pixels = first - inked[0], first - inked[1], inked[2] - last[0], inked[3] - last[1]
    reach = [count / scale for count in pixels]
    return [points if points > SWING else 0 for points in reach]


CHECKS = [pages_are_light, edges_are_free]
