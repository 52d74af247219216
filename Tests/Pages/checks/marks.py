"""What a page is painted with: how large, how thick, in which colours."""

from collections import Counter

#: In points, by how large the reader wants it. Only the footer may be smaller.
LEAST_TYPE = {"standard": 12, "large": 18, "xlarge": 24}
#: A thinner line is lost in a copy.
LEAST_LINE = 0.75
#: Lines of pictures.
LEAST_ART = 1
#: Sizes are written with six digits.
_ROUNDING = 0.001


def type_is_large_enough(sheet):
    """Nothing but what stands on the footers' lines is under 12 points, in large print under 18 or 24."""
    readings = sheet.expected.readings
    if len(readings) != len(sheet.pages):
        yield f"{len(sheet.pages)} pages, {len(readings)} are expected"
    # The first page's draft mark is read aloud and no artifact, but stands where those of the other pages do.
    footers = {words.baseline for marks in sheet.marks for words in marks.words if words.in_footer}
    for page, (marks, reading) in enumerate(zip(sheet.marks, readings), 1):
        small = Counter(
            round(words.size, 2) for words in marks.words
            if words.size < LEAST_TYPE[reading] - _ROUNDING
            and not any(abs(words.baseline - footer) < 0.5 for footer in footers))
        for size, count in sorted(small.items()):
            yield f"page {page}: {count} runs of {size} pt, {reading} asks for {LEAST_TYPE[reading]}"
        yield from (f"page {page}: {unknown} cannot be measured" for unknown in marks.unknown)


def lines_are_thick_enough(sheet):
    """Stroked lines have at least 0.75 points, those of pictures 1 point.

    Thin shapes that are filled are no lines to a PDF; `nothing_is_lost` sees those.
    """
    for page, marks in enumerate(sheet.marks, 1):
        for what, in_figure, least in (("lines", False, LEAST_LINE), ("lines of pictures", True, LEAST_ART)):
            widths = [line.width for line in marks.lines if line.in_figure == in_figure]
            thin = [width for width in widths if width < least - _ROUNDING]
            if thin:
                yield f"page {page}: {len(thin)} {what} under {least} pt, down to {min(thin):.2f}"


def only_black_and_white(sheet):
    """Nothing is painted in grey, in a colour or half seen through."""
    for page, marks in enumerate(sheet.marks, 1):
        yield from (f"page {page}: {count} times {tint}" for tint, count in sorted(Counter(marks.tints).items()))


CHECKS = [type_is_large_enough, lines_are_thick_enough, only_black_and_white]
