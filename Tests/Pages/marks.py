"""What a page's content paints, measured after every transformation: words, lines and tints."""

from dataclasses import dataclass, field
from math import sqrt

import pikepdf

_SHOW = {"Tj", "TJ", "'", '"'}
_STROKE = {"S", "s", "B", "B*", "b", "b*"}
#: Of a grey, of red, green and blue, and of the four inks.
_BLACK_AND_WHITE = {(0,), (1,), (0, 0, 0), (1, 1, 1), (0, 0, 0, 0), (0, 0, 0, 1)}
_SPACES = {"/DeviceGray", "/DeviceRGB", "/DeviceCMYK"}
_READ = " ".join([
    "q Q cm w gs Do sh BI ID EI BDC BMC EMC BT Tm Td TD T* TL Tf Tr",
    "g G rg RG k K cs CS sc SC scn SCN", *_SHOW, *_STROKE,
])
#: Text rendering modes that draw outlines.
_OUTLINED = {1, 2, 5, 6}

Matrix = tuple[float, float, float, float, float, float]
_STILL: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Words:
    """One run of glyphs: its size and where it starts, in points from the bottom left."""

    size: float
    x: float
    baseline: float
    content_id: int | None
    in_footer: bool


@dataclass(frozen=True)
class Line:
    """A stroked line: the least width it has in any direction, in points."""

    width: float
    in_figure: bool


@dataclass
class Marks:
    """What one page paints."""

    words: list[Words] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    #: What is neither black nor white.
    tints: list[str] = field(default_factory=list)
    #: What cannot be measured here.
    unknown: list[str] = field(default_factory=list)


@dataclass
class _State:
    """What `q` keeps."""

    matrix: Matrix = _STILL
    width: float = 1
    size: float = 0
    mode: int = 0
    leading: float = 0

    def copy(self) -> "_State":
        return _State(**vars(self))


def read(page: pikepdf.Page) -> Marks:
    reader = _Reader()
    reader.walk(page, page.obj.get("/Resources", {}), _State())
    return reader.marks


class _Reader:
    def __init__(self):
        self.marks = Marks()
        #: Tag and properties of the open sequences, outermost first.
        self.opened: list[tuple[str, dict]] = []

    def walk(self, source, resources, state: _State, depth=0):
        kept: list[_State] = []
        line = here = _STILL
        for operands, operator in pikepdf.parse_content_stream(source, operators=_READ):
            name = str(operator)
            match name:
                case "q":
                    kept.append(state.copy())
                case "Q":
                    state = kept.pop() if kept else state
                case "cm":
                    state.matrix = _joined(_numbers(operands), state.matrix)
                case "w":
                    state.width = float(operands[0])
                case "BDC" | "BMC":
                    self.opened.append((str(operands[0]), _properties(operands, resources)))
                case "EMC":
                    self.opened = self.opened[:-1]
                case "BT":
                    line = here = _STILL
                case "Tm":
                    line = here = _numbers(operands)
                case "Td" | "TD" | "T*":
                    across, down = _numbers(operands) if operands else (0, -state.leading)
                    state.leading = -down if name == "TD" else state.leading
                    line = here = _joined((1, 0, 0, 1, across, down), line)
                case "TL":
                    state.leading = float(operands[0])
                case "Tr":
                    state.mode = int(operands[0])
                case "Tf":
                    state.size = abs(float(operands[1]))
                    if resources.Font[operands[0]].get("/Subtype") == "/Type3":
                        self.marks.unknown.append("the size of type of a Type 3 font")
                case "gs":
                    self._settings(resources.ExtGState[operands[0]], state)
                case "cs" | "CS":
                    if str(operands[0]) not in _SPACES:
                        self.marks.tints.append(f"a colour of {operands[0]}")
                case "Do":
                    self._object(resources.XObject[operands[0]], resources, state, depth)
                case "sh":
                    self.marks.tints.append("a gradient")
                case "INLINE IMAGE":
                    self._picture(operands[0].obj)
                case _ if name in _SHOW:
                    if name in ("'", '"'):
                        line = here = _joined((1, 0, 0, 1, 0, -state.leading), line)
                    self._words(_joined(here, state.matrix), state)
                case _ if name in _STROKE:
                    self._line(state)
                case _:
                    self._tint(operands)

    def _words(self, matrix: Matrix, state: _State):
        if state.mode in _OUTLINED:
            self._line(state)
        ids = [int(properties["/MCID"]) for _, properties in self.opened if "/MCID" in properties]
        in_footer = any(
            tag == "/Artifact" and properties.get("/Subtype") == "/Footer" for tag, properties in self.opened)
        self.marks.words.append(
            Words(state.size * _least(matrix), matrix[4], matrix[5], ids[-1] if ids else None, in_footer))

    def _line(self, state: _State):
        in_figure = any(tag == "/Figure" for tag, _ in self.opened)
        self.marks.lines.append(Line(state.width * _least(state.matrix), in_figure))

    def _tint(self, operands):
        if any(isinstance(operand, pikepdf.Name) for operand in operands):
            self.marks.tints.append("a pattern")
        elif _numbers(operands) not in _BLACK_AND_WHITE:
            self.marks.tints.append("tint " + " ".join(f"{number:.3g}" for number in _numbers(operands)))

    def _settings(self, settings, state: _State):
        state.width = float(settings.get("/LW", state.width))
        if float(settings.get("/CA", 1)) < 1 or float(settings.get("/ca", 1)) < 1:
            self.marks.tints.append("something seen through")
        if settings.get("/SMask", "/None") != "/None" or settings.get("/BM", "/Normal") != "/Normal":
            self.marks.tints.append("something blended")

    def _object(self, each, resources, state: _State, depth: int):
        if each.get("/Subtype") == "/Image":
            self._picture(each)
        elif depth > 8:
            self.marks.unknown.append("forms within forms")
        else:
            inner = state.copy()
            inner.matrix = _joined(_numbers(each.get("/Matrix", _STILL)), state.matrix)
            self.walk(each, each.get("/Resources", resources), inner, depth + 1)

    def _picture(self, image):
        """A stencil is painted in a colour that is looked at by itself; other bitmaps may hold any grey."""
        if not (image.get("/ImageMask", False) or image.get("/IM", False)):
            self.marks.tints.append("a bitmap")


def _numbers(operands) -> tuple:
    return tuple(map(float, operands))


def _properties(operands, resources) -> dict:
    properties = operands[1] if len(operands) > 1 else {}
    if isinstance(properties, pikepdf.Name):
        properties = resources.Properties[properties]
    return {key: properties[key] for key in properties.keys()}


def _joined(one: Matrix, other: Matrix) -> Matrix:
    """First the one, then the other."""
    a, b, c, d, e, f = one
    g, h, i, j, k, l = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l


def _least(matrix: Matrix) -> float:
    """What a length of 1 becomes in the direction in which it is stretched least."""
    a, b, c, d, _, _ = matrix
    total, difference = a * a + b * b + c * c + d * d, a * a + b * b - c * c - d * d
    return sqrt(max(0, (total - sqrt(difference * difference + 4 * (a * c + b * d) ** 2)) / 2))
