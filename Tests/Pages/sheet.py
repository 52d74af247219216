"""A printed file as the checks meet it: its pages as pictures, as marks and as the words of its stop signs."""

import re
from functools import cached_property
from io import BytesIO
from pathlib import Path

import pikepdf
from PIL import Image, ImageChops, ImageStat

import codes
import marks
from document import Document, Leaf
from expected import Expected
from photocopy import DPI, copied
from rendering import render

#: In dots to the inch. Half an inch is a whole number of them.
COARSE, FINE = 100, 400
_HEAVY = 0.078
_STOP = re.compile(r'picture common/cue\.stop alt="(.*)"')
#: Zero-width spaces let an address wrap.
_NOTHING = {0x200B: None}


class Sheet:
    """A printed file and what is expected of it."""

    def __init__(self, path: Path, expected: Expected):
        self.path, self.expected = path, expected
        self.document = Document(path, expected)
        self._looks: dict[tuple[int, int], Image.Image] = {}
        self._copies: dict[int, Image.Image] = {}

    @property
    def pages(self) -> list[pikepdf.Page]:
        return list(self.document.pages.values())

    @cached_property
    def looks(self) -> list[Image.Image]:
        """All pages, seen coarsely."""
        return render(self.path, COARSE)

    def look(self, page: int, dpi: int) -> Image.Image:
        """A page, counted from 1."""
        if (page, dpi) not in self._looks:
            self._looks[page, dpi] = render(self.path, dpi, page)[0]
        return self._looks[page, dpi]

    def glass(self, page: int) -> Image.Image:
        """A page as a copier sees it."""
        return self.look(page, DPI)

    def copy(self, page: int) -> Image.Image:
        """A page after a copy of a copy."""
        if page not in self._copies:
            self._copies[page] = copied(self.glass(page))
        return self._copies[page]

    @cached_property
    def ink(self) -> list[float]:
        """The share of each page that is black. Coarse pixels show a little too much: heavy pages are seen finely."""
        coarse = map(_ink, self.looks)
        return [_ink(self.look(page, FINE)) if share > _HEAVY else share for page, share in enumerate(coarse, 1)]

    @cached_property
    def marks(self) -> list[marks.Marks]:
        return [marks.read(page) for page in self.pages]

    @cached_property
    def video_page(self) -> int | None:
        """The page with the link to the video, counted from 1."""
        return next((number for number, page in enumerate(self.pages, 1) if "/Annots" in page.obj), None)

    @cached_property
    def codes(self) -> list[tuple[int, codes.Code]]:
        """The codes of the video's page, before it is copied."""
        page = self.video_page
        return [] if page is None else [(page, code) for code in codes.read(self.glass(page))]

    @cached_property
    def address(self) -> tuple[str, list[float]]:
        """The video's address as it is printed, and the height of each of its lines from the bottom in points."""
        link = next(each for each in self.document.elements if each.tag == "/Link")
        ids = {kid.content_id for kid in link.kids if isinstance(kid, Leaf)}
        lines = {words.baseline for words in self.marks[self.video_page - 1].words if words.content_id in ids}
        return self.document.text(link).translate(_NOTHING), sorted(lines)

    @cached_property
    def stop_signs(self) -> list[tuple[str, int, set[int]]]:
        """Title, signs and answer beside the picture of stopping: words, page from 1, and their content."""
        picture = _STOP.search(self.expected.golden.read_text())[1]
        elements = iter(self.document.elements)
        next(each for each in elements if each.tag == "/Figure" and str(each.object.get("/Alt")) == picture)
        signs = []
        for each in elements:
            if signs and each.tag in ("/H1", "/H2", "/H3", "/Figure"):
                break
            if leaves := [kid for kid in each.kids if isinstance(kid, Leaf)]:
                page = list(self.document.pages).index(leaves[0].page) + 1
                signs.append((self.document.text(each), page, {leaf.content_id for leaf in leaves}))
        return signs

    def place(self, page: int, content_ids: set[int]) -> tuple[int, int, int, int] | None:
        """Where ink on a page as the copier sees it comes from some words: what is gone if they are left out."""
        with pikepdf.open(self.path) as pdf:
            pdf.pages[page - 1].Contents = pdf.make_stream(_without(pdf.pages[page - 1], content_ids))
            pdf.save(without := BytesIO())
        return ImageChops.difference(self.glass(page), render(without.getvalue(), DPI, page)[0]).getbbox()


def _ink(look: Image.Image) -> float:
    return 1 - ImageStat.Stat(look).mean[0] / 255


def _without(page: pikepdf.Page, content_ids: set[int]) -> bytes:
    """A page's content less the words of some sequences."""
    left, opened = [], []
    for step in pikepdf.parse_content_stream(page):
        name = str(step.operator)
        if name in ("BDC", "BMC"):
            properties = step.operands[1] if name == "BDC" else {}
            numbered = isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties
            opened.append(int(properties.MCID) if numbered else None)
        elif name == "EMC":
            opened.pop()
        if name not in ("Tj", "TJ") or not content_ids.intersection(opened):
            left.append(step)
    return pikepdf.unparse_content_stream(left)
