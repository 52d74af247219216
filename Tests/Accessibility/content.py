"""A page's content as a reader aloud meets it: marked sequences, their words, and what stands outside them."""

from dataclasses import dataclass, field

import pikepdf

from fonts import Font

_TEXT = {"Tj", "TJ", "'", '"'}
_PAINT = _TEXT | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"}


@dataclass
class Sequence:
    """One marked-content sequence."""

    tag: str
    properties: dict
    content_id: int | None
    text: str = ""
    painted: int = 0

    @property
    def is_artifact(self) -> bool:
        return self.tag == "/Artifact"

    @property
    def is_footer(self) -> bool:
        kind = (self.properties.get("/Type"), self.properties.get("/Subtype"))
        return self.is_artifact and kind == ("/Pagination", "/Footer")


@dataclass
class Content:
    """What one page draws."""

    sequences: list[Sequence] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def content_ids(self) -> list[int]:
        return [mark.content_id for mark in self.sequences if mark.content_id is not None]

    def text(self, content_id: int) -> str:
        return "".join(mark.text for mark in self.sequences if mark.content_id == content_id)


def read(page: pikepdf.Page, fonts: dict) -> Content:
    """Reads a page. `fonts` keeps fonts by object, since pages share them."""
    content, opened, kept, font = Content(), [], [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            opened.append(_sequence(page, operands))
            content.sequences.append(opened[-1])
        elif name == "EMC":
            if not opened:
                content.faults.append("an EMC without a beginning")
                continue
            _close(opened)
        elif name == "q":
            kept.append(font)
        elif name == "Q":
            font = kept.pop() if kept else None
        elif name == "Tf":
            font = _font(page, operands[0], fonts)
        elif name in _PAINT:
            if not opened:
                content.loose.append(name)
                continue
            opened[-1].painted += 1
            if name in _TEXT:
                opened[-1].text += _words(operands, font)
    if opened:
        content.faults.append(f"{len(opened)} sequences without an end")
    return content


def _sequence(page: pikepdf.Page, operands) -> Sequence:
    properties = operands[1] if len(operands) > 1 else {}
    if isinstance(properties, pikepdf.Name):
        properties = page.Resources.Properties[properties]
    properties = {key: properties[key] for key in properties.keys()}
    content_id = properties.get("/MCID")
    return Sequence(str(operands[0]), properties, None if content_id is None else int(content_id))


def _close(opened: list[Sequence]):
    """The words of an inner sequence belong to the outer one; ActualText stands in their place."""
    inner = opened.pop()
    if "/ActualText" in inner.properties:
        inner.text = str(inner.properties["/ActualText"])
    if opened and not inner.is_artifact and inner.content_id is None:
        opened[-1].text += inner.text
        opened[-1].painted += inner.painted


def _font(page: pikepdf.Page, name, fonts: dict) -> Font:
    font = page.Resources.Font[name]
    if font.objgen not in fonts:
        fonts[font.objgen] = Font(font)
    return fonts[font.objgen]


def _words(operands, font: Font | None) -> str:
    last = operands[-1]
    pieces = last if isinstance(last, pikepdf.Array) else [last]
    return "".join(font.text(bytes(piece)) for piece in pieces if isinstance(piece, pikepdf.String)) if font else ""
