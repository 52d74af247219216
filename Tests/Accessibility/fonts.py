"""What a font's codes mean, by its own ToUnicode map: the words that a reader aloud gets."""

import re

import pikepdf

_BLOCK = re.compile(rb"begin(codespacerange|bfchar|bfrange)(.*?)end\1", re.S)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(\[[^\]]*\]|<[0-9A-Fa-f]+>)")

UNKNOWN = "\N{REPLACEMENT CHARACTER}"


class Font:
    """The codes of one font; a code without a meaning becomes a replacement character."""

    def __init__(self, font: pikepdf.Object):
        self.width = 2 if font.get("/Subtype") == "/Type0" else 1
        self.meaning: dict[int, str] = {}
        if isinstance(font.get("/ToUnicode"), pikepdf.Stream):
            self._read(font.ToUnicode.read_bytes())

    def _read(self, source: bytes):
        for kind, body in _BLOCK.findall(source):
            if kind == b"codespacerange":
                self.width = max(len(code) for code in _HEX.findall(body)) // 2
            elif kind == b"bfchar":
                words = _HEX.findall(body)
                for code, text in zip(words[::2], words[1::2]):
                    self.meaning[int(code, 16)] = _utf16(text)
            else:
                for first, last, target in _RANGE.findall(body):
                    self._read_range(int(first, 16), int(last, 16), target)

    def _read_range(self, first: int, last: int, target: bytes):
        texts = [_utf16(text) for text in _HEX.findall(target)]
        for step, code in enumerate(range(first, last + 1)):
            if target.startswith(b"["):
                self.meaning[code] = texts[step] if step < len(texts) else UNKNOWN
            else:
                self.meaning[code] = texts[0][:-1] + chr(ord(texts[0][-1]) + step)

    def text(self, codes: bytes) -> str:
        pieces = (codes[place : place + self.width] for place in range(0, len(codes), self.width))
        return "".join(self.meaning.get(int.from_bytes(piece, "big"), UNKNOWN) for piece in pieces)


def _utf16(digits: bytes) -> str:
    return bytes.fromhex(digits.decode().replace(" ", "")).decode("utf-16-be")
