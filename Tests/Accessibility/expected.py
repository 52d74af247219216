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
    #: Whether a page is cut up, so that backs stay blank.
    is_cut_up: bool = False
    #: Of a print run: id, language, pages and copies of each sheet, and whether its first page is cut up.
    sheets: tuple[tuple[str, str, int, int, bool], ...] = field(default=())

    @property
    def is_right_to_left(self) -> bool:
        return self.language.split("-")[0] in {"ar", "fa", "he", "ur"}

    @property
    def title(self) -> str:
        return "Take-home sheets" if self.is_run else "Take-home sheet: "

    @property
    def labels(self) -> list[str]:
        """The page labels of a print run: a blank back follows a page that is cut up, and an odd number of pages."""
        labels = []
        for id, _, pages, copies, is_cut_up in self.sheets:
            sheet = [f"{id}-{page + 1}" for page in range(pages)]
            if is_cut_up:
                sheet.insert(1, f"{id}-blank")
            labels += (sheet + [f"{id}-blank"] * (len(sheet) % 2)) * copies
        return labels


def expectations() -> dict[str, Expected]:
    """What is known of each file in the folder of prints, by its name there."""
    told = json.loads((PRINTS / "expected.json").read_text())
    for each in told.values():
        each["names"] = tuple(each["names"])
        each["readings"] = tuple(each["readings"])
        each["sheets"] = tuple(tuple(sheet) for sheet in each["sheets"])
        each["golden"] = Path(each["golden"]) if each["golden"] else None
    return {name: Expected(**each) for name, each in told.items()}
