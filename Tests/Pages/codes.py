"""QR codes on rendered pages, by a decoder such as phones have."""

from dataclasses import dataclass

import zxingcpp
from PIL import Image

from photocopy import in_two_tones

#: The empty border that readers need, in modules (ISO/IEC 18004).
QUIET = 4


@dataclass(frozen=True)
class Code:
    """A decoded code: its words, its modules on a side, and its frame without the border, in pixels."""

    words: str
    modules: int
    frame: tuple[int, int, int, int]

    @property
    def module(self) -> float:
        left, top, right, bottom = self.frame
        return min(right - left, bottom - top) / self.modules

    @property
    def side(self) -> float:
        """With the border."""
        return self.module * (self.modules + 2 * QUIET)

    def is_quiet(self, page: Image.Image) -> bool:
        """Whether the border is white, but for a pixel on either side that a neighbour may tint."""
        left, top, right, bottom = self.frame
        border = round(QUIET * self.module) - 1
        around = in_two_tones(page.crop((left - border, top - border, right + border, bottom + border)))
        around.paste(255, (border - 1, border - 1, around.width - border + 1, around.height - border + 1))
        return around.getextrema() == (255, 255)


def around(page: Image.Image, frame: tuple[int, int, int, int]) -> Image.Image:
    """A code's part of a page, with as much round it as the code is wide."""
    left, top, right, bottom = frame
    room = right - left
    near = max(0, left - room), max(0, top - room), min(page.width, right + room), min(page.height, bottom + room)
    return page.crop(near)


def read(page: Image.Image) -> list[Code]:
    return [_code(page, each) for each in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)]


def _code(page: Image.Image, each) -> Code:
    modules = 17 + 4 * int(each.extra["Version"])
    corners = [
        each.position.top_left, each.position.top_right, each.position.bottom_left, each.position.bottom_right]
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    # The decoder's corners are good to a pixel or two; the ink within half a module of them is exact.
    slack = max(2, round((max(across) - min(across)) / modules / 2))
    left, top = max(0, min(across) - slack), max(0, min(down) - slack)
    near = page.crop((left, top, max(across) + slack + 1, max(down) + slack + 1))
    inked = in_two_tones(near).point([255] + [0] * 255).getbbox()
    return Code(each.text, modules, (left + inked[0], top + inked[1], left + inked[2], top + inked[3]))
