"""An opened PDF: its structure tree flattened in reading order, and its pages' content."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pikepdf

import content
from expected import Expected


@dataclass
class Leaf:
    """Marked content of an element: the page it is on and its number there."""

    page: tuple
    content_id: int


@dataclass
class Reference:
    """An element's reference to an annotation."""

    target: pikepdf.Object


@dataclass(eq=False)
class Element:
    """A structure element; kids in reading order."""

    object: pikepdf.Object
    parent: "Element | None"
    kids: list = field(default_factory=list)

    @property
    def tag(self) -> str:
        return str(self.object.get("/S", ""))

    @property
    def identity(self) -> tuple:
        return self.object.objgen

    def attribute(self, owner: str, key: str):
        """An attribute of `/A`, which may be one dictionary or a list of them."""
        attributes = self.object.get("/A", [])
        for each in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if isinstance(each, pikepdf.Dictionary) and each.get("/O") == owner and key in each:
                return each[key]
        return None

    def all(self):
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all()

    def ancestors(self):
        """From the parent up."""
        above = self.parent
        while above:
            yield above
            above = above.parent


class Document:
    """A printed file and what is expected of it."""

    def __init__(self, path: Path, expected: Expected):
        self.path, self.expected = path, expected
        self.pdf = pikepdf.open(path)
        self.root = self.pdf.Root

    @cached_property
    def pages(self) -> dict[tuple, pikepdf.Page]:
        return {page.obj.objgen: page for page in self.pdf.pages}

    @cached_property
    def contents(self) -> dict[tuple, content.Content]:
        fonts: dict = {}
        return {identity: content.read(page, fonts) for identity, page in self.pages.items()}

    @cached_property
    def tops(self) -> list[Element]:
        """The elements right below the structure tree's root."""
        return [self._element(each, None, None) for each in _items(self.root.StructTreeRoot.get("/K"))]

    @property
    def elements(self) -> list[Element]:
        return [element for top in self.tops for element in top.all()]

    @property
    def sheets(self) -> list[Element]:
        """One element a sheet: the parts of a print run, else the whole."""
        parts = [element for element in self.elements if element.tag == "/Part"]
        return parts if self.expected.is_run else self.tops

    @cached_property
    def parent_tree(self) -> dict[int, pikepdf.Object]:
        numbers = list(self.root.StructTreeRoot.ParentTree.Nums)
        return {int(key): value for key, value in zip(numbers[::2], numbers[1::2])}

    def page_of(self, element: Element) -> tuple | None:
        """The page of the first content in an element."""
        pages = (kid.page for each in element.all() for kid in each.kids if isinstance(kid, Leaf))
        return next(pages, None)

    def text(self, element: Element) -> str:
        """The words of an element's own content."""
        if "/ActualText" in element.object:
            return str(element.object.ActualText)
        leaves = (kid for kid in element.kids if isinstance(kid, Leaf))
        return "".join(self.contents[leaf.page].text(leaf.content_id) for leaf in leaves)

    def _element(self, object: pikepdf.Object, parent: Element | None, page) -> Element:
        element = Element(object, parent)
        page = object.get("/Pg", page)
        for kid in _items(object.get("/K")):
            if isinstance(kid, int):
                element.kids.append(Leaf(page.objgen, kid))
            elif kid.get("/Type") == "/MCR":
                element.kids.append(Leaf(kid.get("/Pg", page).objgen, int(kid.MCID)))
            elif "/Obj" in kid:
                element.kids.append(Reference(kid.Obj))
            else:
                element.kids.append(self._element(kid, element, page))
        return element


def _items(kids) -> list:
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]
