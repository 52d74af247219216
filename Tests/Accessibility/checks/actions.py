"""A sheet does nothing but lead to a web address."""

import re

import pikepdf

_ACTIVE = {"/OpenAction", "/AA", "/JS", "/JavaScript", "/Launch", "/EmbeddedFiles", "/AcroForm", "/XFA", "/RichMedia"}
_WEB = re.compile(r"https?://[!-~]+", re.IGNORECASE)


def addresses_are_web(document):
    """Every link's action is a URI of http or https, and on a sheet with a video it is the video's."""
    for page in document.pages.values():
        for note in page.obj.get("/Annots", []):
            address = bytes(note.get("/A", {}).get("/URI", b"")).decode("ascii", "replace")
            if not _WEB.fullmatch(address):
                yield f"link {note.objgen}: not a web address"
            if document.expected.video and address != document.expected.video:
                yield f"link {note.objgen}: leads elsewhere than the video"


def nothing_runs(document):
    """No object of the file holds another kind of action, a script, a form or a file."""
    for each in document.pdf.objects:
        yield from _active(each, each.objgen if hasattr(each, "objgen") else None, depth=0)


def _active(each, owner, depth):
    if depth > 8 or (depth and getattr(each, "is_indirect", False)):
        return
    if isinstance(each, pikepdf.Array):
        for item in each:
            yield from _active(item, owner, depth + 1)
    elif isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)):
        if keys := _ACTIVE & set(each.keys()):
            yield f"object {owner} has {sorted(keys)}"
        if each.get("/Type") == "/Action" and each.get("/S") != "/URI":
            yield f"object {owner} is an action {each.get('/S')}"
        for key in each.keys():
            if key == "/A" and isinstance(each[key], pikepdf.Dictionary) and "/S" in each[key]:
                if each[key].S != "/URI":
                    yield f"object {owner} acts: {each[key].S}"
            yield from _active(each[key], owner, depth + 1)


CHECKS = [addresses_are_web, nothing_runs]
