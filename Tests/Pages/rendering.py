"""Pages as grey pictures, by poppler."""

import re
import subprocess
from pathlib import Path

from PIL import Image

_HEAD = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s")


def render(source: Path | bytes, dpi: int, page: int | None = None) -> list[Image.Image]:
    """The pages of a file, or one of them, counted from 1."""
    only = [] if page is None else ["-f", str(page), "-l", str(page)]
    file, piped = ("-", source) if isinstance(source, bytes) else (str(source), b"")
    drawn = subprocess.run(
        ["pdftoppm", "-gray", "-r", str(dpi), *only, file], input=piped, capture_output=True, check=True).stdout
    pages, place = [], 0
    while place < len(drawn):
        head = _HEAD.match(drawn, place)
        width, height = int(head[1]), int(head[2])
        place = head.end() + width * height
        pages.append(Image.frombytes("L", (width, height), drawn[head.end() : place]))
    return pages
