"""The sheet in Typst: one template, compiled in the process with another child's name each time; PDF/UA-1.

The compiler, its fonts and its memory of what did not change live as long as the process. Every mark stands at its place,
so nothing is laid out but lines.
"""

import json
from collections.abc import Callable

import typst
from sheet import Leaf, Mark, Sheet, personal, steps
from worker import work

LEVELS = {"H1": 1, "H2": 2, "H3": 3}


def prepare(sheet: Sheet) -> Callable[[int], bytes]:
    (sheet.folder / "sheet.typ").write_text(template(sheet), encoding="utf-8")
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False,
        font_paths=sorted({str(path.parent) for path in sheet.fonts}))
    compiler = typst.Compiler(str(sheet.folder / "sheet.typ"), root=str(sheet.folder), font_paths=fonts)

    def make(index: int) -> bytes:
        inputs = {"name": personal("Child 0", index), "phone": personal("0110", index)}
        made = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
        assert isinstance(made, bytes)
        return made

    return make


def template(sheet: Sheet) -> str:
    first = sheet.pages[0]
    head = f"""#set document(title: {quoted(sheet.title)}, date: none)
#set page(width: {first.width}pt, height: {first.height}pt, margin: 0pt)
#set text(font: {quoted(sheet.family)}, lang: {quoted(sheet.language)}, hyphenate: false, ligatures: false, \
top-edge: {sheet.ascent}em, bottom-edge: -{sheet.descent}em)
#show heading: it => it.body
#let name = sys.inputs.name
#let phone = sys.inputs.phone
"""
    pages = ["\n".join(leaf(sheet, each) for each in page.leaves) for page in sheet.pages]
    return head + "\n#pagebreak()\n".join(pages) + "\n"


def leaf(sheet: Sheet, leaf: Leaf) -> str:
    if leaf.is_figure:
        x, y, width, height = leaf.frame
        if leaf.marks[0].kind == "picture":
            drawn = f"image({quoted(leaf.marks[0].picture)}, width: {width}pt, height: {height}pt, alt: {quoted(leaf.alt)})"
        else:
            paths = "".join(place(mark.x - x, mark.y - y, shape(mark)) for mark in leaf.marks)
            drawn = f"figure(alt: {quoted(leaf.alt)}, box(width: {width}pt, height: {height}pt)[{paths}])"
        return place(x, y, drawn)
    marks = [text(sheet, mark, leaf) if mark.kind == "text" else place(mark.x, mark.y, shape(mark)) for mark in leaf.marks]
    return "\n".join(marks) if leaf.tag else f"#pdf.artifact[{''.join(marks)}]"


def text(sheet: Sheet, mark: Mark, leaf: Leaf) -> str:
    words = " + ".join(
        f"text({quoted_words(run.words)}, size: {mark.size}pt{', weight: 700' if run.bold else ''})" for run in mark.runs)
    body = f"heading(level: {LEVELS[leaf.tag]}, {words})" if leaf.tag in LEVELS else words
    if leaf.tag == "P":
        body = f"par({words})"
    leading = mark.lineHeight - (sheet.ascent + sheet.descent) * mark.size
    alignment = "#set align(center);" if mark.centered else ""
    width = mark.width + 0.01
    return place(
        mark.x, mark.y + leading / 2,
        f"block(width: {width}pt)[#set par(leading: {leading:.3f}pt);{alignment}#{{{body}}}]")


def shape(mark: Mark) -> str:
    letters = {"M": "move", "L": "line", "C": "cubic"}
    parts = []
    for letter, numbers in steps(mark.path):
        points = [f"({x - mark.x:.2f}pt, {y - mark.y:.2f}pt)" for x, y in zip(numbers[::2], numbers[1::2])]
        parts.append(f"curve.{letters[letter]}({', '.join(points)})" if points else "curve.close()")
    dash = f", dash: ({', '.join(f'{length}pt' for length in mark.dash)})" if mark.dash else ""
    pen = f"(paint: black, thickness: {mark.pen}pt{dash})" if mark.pen else "none"
    return f"curve(fill: {mark.fill}, stroke: {pen}, {', '.join(parts)})"


def place(x: float, y: float, content: str) -> str:
    return f"#place(top + left, dx: {x:.2f}pt, dy: {y:.2f}pt, {content})"


def quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def quoted_words(words: str) -> str:
    """Words with the child's name and number put in when they are set."""
    return quoted(words).replace("Child 0", '" + name + "').replace("0110", '" + phone + "')


if __name__ == "__main__":
    work(prepare)
