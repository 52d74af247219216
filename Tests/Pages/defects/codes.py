"""Codes that lead nowhere, elsewhere or only from near."""

import zxingcpp

from defects.making import defect, draw, edit, points, rectangle


def _frame(sheet):
    page, code = sheet.codes[0]
    return page, points(code.frame, sheet, page)


def _drawn(words: str, module: float, middle: tuple[float, float]) -> str:
    """A code on white, with modules of some size in points, round a place on the page."""
    code = zxingcpp.create_barcode(words, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = memoryview(zxingcpp.write_barcode_to_image(code, add_quiet_zones=False))
    rows, columns = image.shape[:2]
    x, y = middle[0] - columns * module / 2, middle[1] + rows * module / 2
    border = 4 * module
    white = rectangle(x - border, y - rows * module - border, x + columns * module + border, y + border)
    dark = " ".join(
        f"{x + column * module:.3f} {y - (row + 1) * module:.3f} {module:.3f} {module:.3f} re"
        for row in range(rows) for column in range(columns) if not image[row, column])
    return f"1 g {white} 0 g {dark} f "


def _reprint(pdf, sheet, words: str, millimetres: float):
    """Prints another code in the place of the sheet's."""
    page, (left, bottom, right, top) = _frame(sheet)
    code = _drawn(words, millimetres / 25.4 * 72, ((left + right) / 2, (bottom + top) / 2))
    draw(pdf, f"1 g {rectangle(left - 1, bottom - 1, right + 1, top + 1)} {code}", page)


@defect("code_leads_to_the_video")
def blotted_code(pdf, sheet):
    page, (left, bottom, right, top) = _frame(sheet)
    draw(pdf, rectangle(left + (right - left) / 3, bottom, right - (right - left) / 3, top), page)


@defect("code_leads_to_the_video")
def code_that_leads_elsewhere(pdf, sheet):
    _reprint(pdf, sheet, sheet.expected.video.replace("mia", "leo"), 0.8)


@defect("code_leads_to_the_video")
def second_code(pdf, sheet):
    page, (_, bottom, _, top) = _frame(sheet)
    draw(pdf, _drawn("https://video.example", 0.8 / 25.4 * 72, (500, (bottom + top) / 2)), page)


@defect("code_leads_to_the_video")
def address_that_is_not_beside_the_code(pdf, sheet):
    at_the_top = rb"\g<1> 60\g<2>"
    edit(pdf, rb"(BT\s+12 0 0 -12 [\d.]+) [\d.]+( Tm\s+/\S+ 1 Tf\s+\(https:)", at_the_top, sheet.codes[0][0])


@defect("code_is_large_enough")
def small_code(pdf, sheet):
    _reprint(pdf, sheet, sheet.expected.video, 0.38)


@defect("code_is_large_enough")
def dot_close_to_the_code(pdf, sheet):
    page, (left, bottom, right, top) = _frame(sheet)
    draw(pdf, rectangle(right + 6, bottom + 20, right + 8, bottom + 22), page)
