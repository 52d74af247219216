"""The sheet in WeasyPrint: HTML whose elements stand at their places; PDF/UA-1.

Style sheet, fonts and pictures are read once; the HTML is read anew for every child, as it must be.
"""

from base64 import b64encode
from collections.abc import Callable
from html import escape

from sheet import Leaf, Mark, Page, Sheet, marked_up, personal
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from worker import work

TAGS = {"H1": "h1", "H2": "h2", "H3": "h3"}


def prepare(sheet: Sheet) -> Callable[[int], bytes]:
    fonts = FontConfiguration()
    style = CSS(string=rules(sheet), font_config=fonts)
    pictures: dict[str, object] = {}
    page = document(sheet)

    def make(index: int) -> bytes:
        html = HTML(string=personal(page, index), base_url=f"{sheet.folder}/")
        made = html.write_pdf(stylesheets=[style], font_config=fonts, cache=pictures, pdf_variant="pdf/ua-1")
        assert made is not None
        return made

    return make


def rules(sheet: Sheet) -> str:
    first = sheet.pages[0]
    faces = "".join(
        f"@font-face{{font-family:sheet;font-weight:{weight};src:url({path.as_uri()})}}"
        for weight, path in zip((400, 700), sheet.fonts))
    return faces + (
        f"@page{{size:{first.width}pt {first.height}pt;margin:0}}"
        "body{margin:0;font-family:sheet;font-variant-ligatures:none}"
        f"section{{position:relative;width:{first.width}pt;height:{first.height}pt;break-inside:avoid}}"
        "section+section{break-before:page}"
        "section>*{position:absolute;margin:0;font-weight:400}b{font-weight:700}")


def document(sheet: Sheet) -> str:
    sections = "".join(f"<section>{page(each)}</section>" for each in sheet.pages)
    return (
        f'<!doctype html><html lang="{sheet.language}"><head><meta charset="utf-8"><title>{escape(sheet.title)}</title>'
        f"</head><body>{sections}</body></html>")


def page(page: Page) -> str:
    """The page's lines and boxes as one picture behind everything, then its leaves."""
    shapes = "".join(mark.svg() for leaf in page.leaves if not leaf.is_figure for mark in leaf.marks if mark.kind == "shape")
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page.width} {page.height}" '
        f'width="{page.width}pt" height="{page.height}pt">{shapes}</svg>')
    back = f'<img alt="" style="left:0;top:0;width:{page.width}pt;height:{page.height}pt" src="{address(drawing)}">'
    return back + "".join(element(leaf) for leaf in page.leaves)


def element(leaf: Leaf) -> str:
    if leaf.is_figure:
        x, y, width, height = leaf.frame
        source = leaf.marks[0].picture or address(leaf.drawing())
        return (
            f'<img alt="{escape(leaf.alt)}" src="{source}" '
            f'style="left:{x:.2f}pt;top:{y:.2f}pt;width:{width:.2f}pt;height:{height:.2f}pt">')
    tag = TAGS.get(leaf.tag, "p")
    return "".join(f'<{tag} style="{style(mark)}">{marked_up(mark)}</{tag}>' for mark in leaf.marks if mark.kind == "text")


def style(mark: Mark) -> str:
    centered = ";text-align:center" if mark.centered else ""
    return (
        f"left:{mark.x:.2f}pt;top:{mark.y:.2f}pt;width:{mark.width + 0.01:.2f}pt;"
        f"font-size:{mark.size}pt;line-height:{mark.lineHeight:.2f}pt{centered}")


def address(drawing: str) -> str:
    return "data:image/svg+xml;base64," + b64encode(drawing.encode()).decode()


if __name__ == "__main__":
    work(prepare)
