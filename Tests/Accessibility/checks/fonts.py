"""Every font is in the file and says what its glyphs mean."""

import unicodedata

import pikepdf

from fonts import UNKNOWN

#: Controls, surrogates, private use, unassigned: nothing that can be read aloud.
_NO_TEXT = {"Cc", "Cs", "Co", "Cn"}


def fonts_are_embedded(document):
    for font in _fonts(document):
        below = font.get("/DescendantFonts", [font])[0]
        described = below.get("/FontDescriptor", {})
        if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(described.keys()):
            yield f"{font.get('/BaseFont')} is not embedded"


def glyphs_have_meaning(document):
    """Each font has a ToUnicode, and every code that is drawn is in it."""
    for font in _fonts(document):
        if not isinstance(font.get("/ToUnicode"), pikepdf.Stream):
            yield f"{font.get('/BaseFont')} has no ToUnicode"
    for page, content in document.contents.items():
        for mark in content.sequences:
            if any(sign == UNKNOWN or unicodedata.category(sign) in _NO_TEXT for sign in mark.text):
                yield f"page {page}: {mark.tag} {mark.content_id} draws a glyph without a meaning"


def _fonts(document):
    for each in document.pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font":
            if not str(each.get("/Subtype")).startswith("/CIDFont"):
                yield each


CHECKS = [fonts_are_embedded, glyphs_have_meaning]
