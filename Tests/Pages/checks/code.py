"""The code that leads to the video: right, and large enough for a phone and a bad copy."""

import codes
from photocopy import DPI, copied

_MILLIMETRE = DPI / 25.4
#: In millimetres.
LEAST_MODULE, LEAST_SIDE = 0.4, 25


def code_leads_to_the_video(sheet):
    """The page has one code; a copy of its copy is read as the video's address, which is printed beside it."""
    if sheet.expected.video is None:
        return
    if sheet.video_page is None:
        yield "no page leads to the video"
        return
    page = sheet.glass(sheet.video_page)
    if len(sheet.codes) != 1:
        yield f"page {sheet.video_page} has {len(sheet.codes)} codes"
        return
    frame = sheet.codes[0][1].frame
    read = [code.words for code in codes.read(copied(codes.around(page, frame)))]
    if read != [sheet.expected.video]:
        yield f"page {sheet.video_page}: from its copy {read} is read"
    address, lines = sheet.address
    _, top, _, bottom = (page.height - side for side in frame)
    if address != sheet.expected.video or not any(bottom < line * DPI / 72 < top for line in lines):
        yield f"page {sheet.video_page}: {address!r} is printed, {lines} pt from the bottom"


def code_is_large_enough(sheet):
    """A module has at least 0.4 mm, the code with its quiet border 25 mm, and the border is white."""
    for page, code in sheet.codes:
        module, side = code.module / _MILLIMETRE, code.side / _MILLIMETRE
        if module < LEAST_MODULE:
            yield f"page {page}: a module of {module:.2f} mm, at least {LEAST_MODULE} is wanted"
        if side < LEAST_SIDE:
            yield f"page {page}: a code of {side:.1f} mm with its border, at least {LEAST_SIDE} is wanted"
        if not code.is_quiet(sheet.glass(page)):
            yield f"page {page}: ink stands within {codes.QUIET} modules of the code"


CHECKS = [code_leads_to_the_video, code_is_large_enough]
