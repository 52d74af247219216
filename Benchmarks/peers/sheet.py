"""The exported sheet, and how it becomes another child's. Lengths are points from the top left corner."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path


@dataclass(frozen=True)
class Run:
    words: str
    bold: bool


@dataclass(frozen=True)
class Mark:
    """Words, a picture or a path."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    runs: tuple[Run, ...] = ()
    size: float = 0
    lineHeight: float = 0
    centered: bool = False
    picture: str = ""
    path: str = ""
    pen: float = 0
    dash: tuple[float, ...] = ()
    fill: str = "none"

    @property
    def is_personal(self) -> bool:
        return any(personal(run.words, 1) != run.words for run in self.runs)

    def svg(self, x: float = 0, y: float = 0) -> str:
        """The path as an element of an SVG picture whose corner is x, y."""
        dash = f' stroke-dasharray="{" ".join(map(str, self.dash))}"' if self.dash else ""
        pen = f' stroke="#000" stroke-width="{self.pen}"' if self.pen else ""
        fill = {"none": "none", "white": "#fff", "black": "#000"}[self.fill]
        return f'<path d="{moved(self.path, x, y)}" fill="{fill}"{pen}{dash}/>'


@dataclass(frozen=True)
class Leaf:
    """Marks that mean one thing; what only decorates has no tag."""

    marks: tuple[Mark, ...]
    tag: str = ""
    alt: str = ""

    @property
    def is_figure(self) -> bool:
        return self.tag == "Figure"

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of all marks."""
        left, top = min(mark.x for mark in self.marks), min(mark.y for mark in self.marks)
        right = max(mark.x + mark.width for mark in self.marks)
        return left, top, right - left, max(mark.y + mark.height for mark in self.marks) - top

    def drawing(self) -> str:
        """A figure that is made of paths, as an SVG picture."""
        x, y, width, height = self.frame
        paths = "".join(mark.svg(x, y) for mark in self.marks)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.2f} {height:.2f}" '
            f'width="{width:.2f}pt" height="{height:.2f}pt">{paths}</svg>'
        )


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True)
class Sheet:
    folder: Path
    title: str
    language: str
    family: str
    fonts: tuple[Path, ...]
    ascent: float
    descent: float
    pages: tuple[Page, ...]

    def baseline(self, mark: Mark) -> float:
        """How far the first baseline is below the top of the mark: what a line has to spare is halved above and below."""
        return (mark.lineHeight + (self.ascent - self.descent) * mark.size) / 2


def read(folder: Path) -> Sheet:
    data = json.loads((folder / "sheet.json").read_text(encoding="utf-8"))
    pages = tuple(
        Page(page["width"], page["height"], tuple(leaf(each) for each in page["leaves"])) for page in data["pages"])
    return Sheet(
        folder, data["title"], data["language"], data["family"], tuple(map(Path, data["fonts"])), data["ascent"],
        data["descent"], pages)


def leaf(data: dict) -> Leaf:
    return Leaf(tuple(mark(each) for each in data["marks"]), data.get("tag", ""), data.get("alt", ""))


def mark(data: dict) -> Mark:
    runs = tuple(Run(**run) for run in data.pop("runs", ()))
    return Mark(**data | {"runs": runs, "dash": tuple(data.get("dash", ()))})


def personal(words: str, index: int) -> str:
    """The words on the sheet of child number index; those exported are child 0's."""
    return words.replace("Child 0", f"Child {index}").replace("0110", f"01{index % 90 + 10}")


def steps(path: str) -> Iterator[tuple[str, list[float]]]:
    """The letters of a path, each with its numbers."""
    count = {"M": 2, "L": 2, "C": 6, "Z": 0}
    words = iter(path.split())
    for letter in words:
        yield letter, [float(next(words)) for _ in range(count[letter])]


def moved(path: str, x: float, y: float) -> str:
    """A path seen from x, y."""
    return " ".join(
        " ".join([letter] + [f"{value - (y if place % 2 else x):.2f}" for place, value in enumerate(numbers)])
        for letter, numbers in steps(path))


def marked_up(mark: Mark) -> str:
    """Words with their bold ones in <b>, as HTML and ReportLab read them."""
    return "".join(f"<b>{escape(run.words)}</b>" if run.bold else escape(run.words) for run in mark.runs)
