"""The sheet in ReportLab: its canvas, its paragraphs, and SVG pictures through svglib; no tags, which it cannot write.

Fonts, pictures and the lines of words that name nobody are made once; a document holds each picture once, as a form.
"""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from sheet import Mark, Run, Sheet, marked_up, personal, steps
from svglib.svglib import svg2rlg
from worker import work

PENS = {"none": None, "white": 1, "black": 0}


def prepare(sheet: Sheet) -> Callable[[int], bytes]:
    for name, path in zip(("sheet", "sheet-bold"), sheet.fonts):
        pdfmetrics.registerFont(TTFont(name, str(path)))
    pdfmetrics.registerFontFamily("sheet", normal="sheet", bold="sheet-bold", italic="sheet", boldItalic="sheet-bold")
    marks = [mark for page in sheet.pages for leaf in page.leaves for mark in leaf.marks]
    pictures = {mark.picture: svg2rlg(str(sheet.folder / mark.picture)) for mark in marks if mark.picture}
    lines = {mark: paragraph(mark) for mark in marks if mark.runs and not mark.is_personal}

    def make(index: int) -> bytes:
        file = BytesIO()
        canvas = Canvas(file, pageCompression=1, lang=sheet.language)
        canvas.setTitle(sheet.title)
        for page in sheet.pages:
            canvas.setPageSize((page.width, page.height))
            for mark in (mark for leaf in page.leaves for mark in leaf.marks):
                if mark.picture:
                    paint(canvas, mark, pictures[mark.picture], page.height)
                elif mark.path:
                    draw(canvas, mark, page.height)
                else:
                    words = lines.get(mark) or paragraph(named(mark, index))
                    # ReportLab puts the first baseline one size of type below the top.
                    drop = sheet.baseline(mark) - mark.size
                    words.drawOn(canvas, mark.x, page.height - mark.y - words.height - drop)
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    return make


def named(mark: Mark, index: int) -> Mark:
    return replace(mark, runs=tuple(Run(personal(run.words, index), run.bold) for run in mark.runs))


def paragraph(mark: Mark) -> Paragraph:
    style = ParagraphStyle("sheet", fontName="sheet", fontSize=mark.size, leading=mark.lineHeight)
    if mark.centered:
        style.alignment = TA_CENTER
    words = Paragraph(marked_up(mark), style)
    words.wrap(mark.width + 0.01, mark.height)
    return words


def paint(canvas: Canvas, mark: Mark, drawing: Drawing, height: float) -> None:
    if not canvas.hasForm(mark.picture):
        canvas.beginForm(mark.picture)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(mark.x, height - mark.y - mark.height)
    canvas.scale(mark.width / drawing.width, mark.height / drawing.height)
    canvas.doForm(mark.picture)
    canvas.restoreState()


def draw(canvas: Canvas, mark: Mark, height: float) -> None:
    path = canvas.beginPath()
    for letter, numbers in steps(mark.path):
        points = [height - value if place % 2 else value for place, value in enumerate(numbers)]
        {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[letter](*points)
    fill = PENS[mark.fill]
    canvas.setLineWidth(mark.pen)
    canvas.setDash(list(mark.dash))
    if fill is not None:
        canvas.setFillGray(fill)
    canvas.drawPath(path, stroke=int(mark.pen > 0), fill=int(fill is not None))
    canvas.setFillGray(0)


if __name__ == "__main__":
    work(prepare)
