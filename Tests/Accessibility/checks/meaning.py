"""What elements say of themselves: figures, tables, lists, headings, links."""

from document import Leaf, Reference

_PARENTS = {
    "/LI": {"/L"}, "/Lbl": {"/LI"}, "/LBody": {"/LI"}, "/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"},
}


def figures_are_described(document):
    """Alternative text with words in it, and a frame inside the page."""
    for figure in _tagged(document, "/Figure"):
        if not str(figure.object.get("/Alt", "")).strip():
            yield f"figure {figure.identity} has no alternative text"
        box = figure.attribute("/Layout", "/BBox")
        if box is None or len(box) != 4:
            yield f"figure {figure.identity} has no BBox"
            continue
        left, bottom, right, top = map(float, box)
        x0, y0, x1, y1 = map(float, document.pages[document.page_of(figure)].mediabox)
        if not (x0 <= left < right <= x1 and y0 <= bottom < top <= y1):
            yield f"figure {figure.identity}: {list(map(float, box))} is not inside its page"


def heads_have_scope(document):
    """Every TH heads its column in the first row, its row below."""
    for table in _tagged(document, "/Table"):
        rows = [kid for kid in table.kids if getattr(kid, "tag", "") == "/TR"]
        if len({len(row.kids) for row in rows}) != 1:
            yield f"table {table.identity}: rows of {[len(row.kids) for row in rows]} cells"
        for index, row in enumerate(rows):
            for cell in row.kids:
                scope = cell.attribute("/Table", "/Scope")
                wanted = "/Column" if index == 0 else "/Row"
                if cell.tag == "/TH" and scope != wanted:
                    yield f"TH {cell.identity} in row {index}: scope {scope}"
                if cell.tag == "/TH" and not _says(document, cell):
                    yield f"TH {cell.identity} in row {index} has no words"


def labels_are_counted(document):
    """A list has labels just when it says how it counts."""
    for each in _tagged(document, "/L"):
        numbering = each.attribute("/List", "/ListNumbering")
        labels = [kid for item in each.kids for kid in item.kids if kid.tag == "/Lbl"]
        if bool(labels) != (numbering not in (None, "/None")):
            yield f"list {each.identity}: {len(labels)} labels, numbering {numbering}"
        if labels and [document.text(label).strip() for label in labels] != _counted(document, labels):
            yield f"list {each.identity}: labels {[document.text(label) for label in labels]}"


def headings_step(document):
    """Each sheet starts at one H1, and no level is skipped."""
    for sheet in document.sheets:
        levels = [int(each.tag[2:]) for each in sheet.all() if each.tag[:2] == "/H" and each.tag[2:].isdigit()]
        if levels.count(1) != 1 or levels[0] != 1:
            yield f"sheet {sheet.identity}: headings {levels}"
        for one, next in zip(levels, levels[1:]):
            if next > one + 1:
                yield f"sheet {sheet.identity}: H{next} after H{one}"


def parts_stand_in_wholes(document):
    """List and table parts stand in what they are parts of; an element without words or a picture says nothing."""
    for element in document.elements:
        above = element.parent.tag if element.parent else ""
        if element.tag in _PARENTS and above not in _PARENTS[element.tag]:
            yield f"{element.tag} {element.identity} stands in {above}"
        if not element.kids and element.tag not in ("/TD", "/TH"):
            yield f"{element.tag} {element.identity} is empty"
        drawn = any(isinstance(kid, Leaf) for kid in element.kids)
        if drawn and element.tag not in ("/Figure", "/TH", "/TD") and not document.text(element).strip():
            yield f"{element.tag} {element.identity} has content without words"


def links_are_whole(document):
    """A link is tagged, says where it leads, is printed, and leads to the web."""
    notes = [note for page in document.pages.values() for note in page.obj.get("/Annots", [])]
    for note in notes:
        if note.get("/Subtype") != "/Link":
            yield f"annotation {note.objgen} is a {note.get('/Subtype')}"
        if int(note.get("/F", 0)) != 4:
            yield f"link {note.objgen}: flags {note.get('/F')}"
        if not str(note.get("/Contents", "")).strip():
            yield f"link {note.objgen} has no Contents"
    for element in document.elements:
        holds = any(isinstance(kid, Reference) for kid in element.kids)
        if holds != (element.tag == "/Link"):
            yield f"{element.tag} {element.identity}: holds an annotation: {holds}"
    if document.expected.video and not notes:
        yield "the video's link is missing"


def _tagged(document, tag):
    return (element for element in document.elements if element.tag == tag)


def _says(document, element) -> bool:
    return any(document.text(each).strip() for each in element.all())


def _counted(document, labels):
    """Numbers one by one from wherever the first starts: a list may go on after a picture."""
    first = document.text(labels[0]).strip()
    return [str(int(first) + step) for step in range(len(labels))] if first.isdigit() else []


CHECKS = [
    figures_are_described, heads_have_scope, labels_are_counted, headings_step, parts_stand_in_wholes, links_are_whole,
]
