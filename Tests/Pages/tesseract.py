"""Words on rendered pages, by tesseract."""

import os
import subprocess
import tempfile
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image

#: What tesseract calls the languages that Debian has packs for.
NAMES = {
    "ar": "ara", "en": "eng", "es": "spa", "ht": "hat", "vi": "vie", "zh-Hans": "chi_sim", "zh-Hant": "chi_tra",
}


@cache
def installed() -> frozenset[str]:
    told = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True).stdout
    return frozenset(told.split())


def reads(language: str) -> bool:
    return NAMES.get(language) in installed()


def read(passages: list[Image.Image], language: str, dpi: int) -> list[tuple[str, str]]:
    """The words of each picture of a passage, taken for a block of lines and for a single word."""
    drawn = tuple(_png(passage, dpi) for passage in passages)
    return list(zip(_read(drawn, language, "6"), _read(drawn, language, "8")))


@cache
def _read(drawn: tuple[bytes, ...], language: str, segmentation: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.png" for number in range(len(drawn))]
        for file, bytes in zip(files, drawn):
            file.write_bytes(bytes)
        listed = Path(folder) / "passages.txt"
        listed.write_text("".join(f"{file}\n" for file in files))
        told = subprocess.run(
            ["tesseract", str(listed), "-", "-l", NAMES[language], "--psm", segmentation], capture_output=True,
            text=True, check=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"}).stdout
    return [words.strip() for words in told.split("\f")]


def _png(passage: Image.Image, dpi: int) -> bytes:
    passage.save(file := BytesIO(), "PNG", dpi=(dpi, dpi))
    return file.getvalue()


def likeness(one: str, other: str) -> float:
    """How alike two passages' letters are, from 0 to 1; cases, accents and signs do not count."""
    return SequenceMatcher(None, _letters(one), _letters(other), autojunk=False).ratio()


def _letters(words: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", words.casefold()) if sign.isalnum())
