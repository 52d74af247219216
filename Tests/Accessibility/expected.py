"""What is known of a printed file before it is opened."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

PRINTS = Path(os.environ.get("TAKEHOME_PRINTS", ".build-proof/prints"))


@dataclass(frozen=True)
class Expected:
    """What the file was printed for."""

    language: str
    #: What no metadata may hold: the children's names.
    names: tuple[str, ...] = ()
    #: The golden dump of the same sheet, if there is one.
    golden: Path | None = None
    #: The address that the sheet leads to, if it does.
    video: str | None = None
    #: How large each page's type is: standard, large or xlarge.
    readings: tuple[str, ...] = ()
    is_run: bool = False
    #: Of a print run: id, language, pages and copies of each sheet.
    sheets: tuple[tuple[str, str, int, int], ...] = field(default=())

    @property
    def is_right_to_left(self) -> bool:
        return self.language.split("-")[0] in {"ar", "fa", "he", "ur"}

    @property
    def title(self) -> str:
        return "Take-home sheets" if self.is_run else "Take-home sheet: "

    @property
    def labels(self) -> list[str]:
        """The page labels of a print run: a blank back follows an odd number of pages."""
        return [
            label
            for id, _, pages, copies in self.sheets
            for _ in range(copies)
            for label in [f"{id}-{page + 1}" for page in range(pages)] + [f"{id}-blank"] * (pages % 2)
        ]


def expectations() -> dict[str, Expected]:
    """What is known of each file in the folder of prints, by its name there."""
    told = json.loads((PRINTS / "expected.json").read_text())
    for each in told.values():
        each["names"] = tuple(each["names"])
        each["readings"] = tuple(each["readings"])
        each["sheets"] = tuple(tuple(sheet) for sheet in each["sheets"])
        each["golden"] = Path(each["golden"]) if each["golden"] else None
    return {name: Expected(**each) for name, each in told.items()}
