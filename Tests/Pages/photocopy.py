"""What an office copier leaves of a page: a copy of a copy, without greys and with soft edges."""

from PIL import Image, ImageFilter

#: A coarse copier's resolution. A pixel is 0.36 pt; a line thinner than one and a half of them is blurred away.
DPI = 200
#: What is darker than this has ink, and be it a sixth of a pixel.
_TINTED = 208
#: So many pixels of a page may go, all together: grains of sand, a point of a small drawing.
_SPECKS = 100


def in_two_tones(picture: Image.Image) -> Image.Image:
    """Black where at least half is dark, else white."""
    return picture.point([0] * 128 + [255] * 128)


def copied(picture: Image.Image, times: int = 2) -> Image.Image:
    """The picture after being copied: two tones, each pixel the mean of it and its neighbours, two tones."""
    for _ in range(times):
        picture = in_two_tones(in_two_tones(picture).filter(ImageFilter.BoxBlur(1)))
    return picture


def lost(picture: Image.Image, copy: Image.Image) -> tuple[int, int, int, int] | None:
    """Where ink of a picture is gone in its copy: something tinted has nothing dark within a point of it."""
    near = copy.filter(ImageFilter.BoxBlur(DPI // 72 + 1)).point([255] * 255 + [0])
    ink = picture.point([255] * _TINTED + [0] * (256 - _TINTED))
    ink.paste(0, mask=near)
    return ink.getbbox() if ink.histogram()[255] > _SPECKS else None
