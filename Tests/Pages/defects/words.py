"""Type too small, and stop signs that cannot be read."""

from defects.making import defect, draw, edit, points, rectangle


@defect("type_is_large_enough")
def small_words(pdf, sheet):
    edit(pdf, rb"\n14 0 0 -14 ", b"\n11.9 0 0 -11.9 ")


@defect("type_is_large_enough")
def words_made_small_by_a_scale(pdf, sheet):
    edit(pdf, rb"(BT\s+14 0 0 -14.*?ET)", rb"q 0.8 0 0 0.8 50 50 cm \1 Q")


@defect("type_is_large_enough")
def words_made_small_by_their_font(pdf, sheet):
    edit(pdf, rb"(\n14 0 0 -14 [^\n]+\n/\S+) 1 Tf", rb"\1 0.8 Tf")


@defect("type_is_large_enough", reading="large")
def small_words_in_large_print(pdf, sheet):
    edit(pdf, rb"\n18 0 0 -18 ", b"\n17 0 0 -17 ")


@defect("type_is_large_enough", reading="xlarge")
def small_words_in_the_largest_print(pdf, sheet):
    edit(pdf, rb"\n24 0 0 -24 ", b"\n18 0 0 -18 ")


@defect("type_is_large_enough")
def words_of_drawings(pdf, sheet):
    glyph = pdf.make_stream(b"10 0 d0 0 0 10 10 re f")
    font = pdf.make_indirect({
        "/Type": "/Font", "/Subtype": "/Type3", "/FontBBox": [0, 0, 10, 10], "/FontMatrix": [0.1, 0, 0, 0.1, 0, 0],
        "/CharProcs": {"/a": glyph}, "/Encoding": {"/Type": "/Encoding", "/Differences": [97, "/a"]},
        "/FirstChar": 97, "/LastChar": 97, "/Widths": [10], "/Resources": {},
    })
    pdf.pages[0].add_resource(font, "/Font", "/Drawn")
    draw(pdf, "BT /Drawn 14 Tf 100 400 Td (a) Tj ET")


@defect("stop_signs_are_read")
def covered_stop_sign(pdf, sheet):
    _, page, content_ids = sheet.stop_signs[2]
    draw(pdf, "1 g " + rectangle(*points(sheet.place(page, content_ids), sheet, page)), page)


@defect("stop_signs_are_read", language="es")
def half_covered_stop_sign(pdf, sheet):
    _, page, content_ids = sheet.stop_signs[0]
    left, bottom, right, top = points(sheet.place(page, content_ids), sheet, page)
    draw(pdf, "1 g " + rectangle(left, bottom, (left + right) / 2, top), page)


def _hatch(pdf, sheet, sign: int):
    _, page, content_ids = sheet.stop_signs[sign]
    left, bottom, right, top = points(sheet.place(page, content_ids), sheet, page)
    bars = (left + 3 * step for step in range(int((right - left) / 3) + 1))
    draw(pdf, "1.2 w " + " ".join(f"{bar} {bottom} m {bar} {top} l S" for bar in bars), page)


@defect("stop_signs_are_read")
def hatched_title_of_the_stop_signs(pdf, sheet):
    _hatch(pdf, sheet, 0)


@defect("stop_signs_are_read", language="ar")
def hatched_stop_signs(pdf, sheet):
    for sign in (2, 3):
        _hatch(pdf, sheet, sign)
