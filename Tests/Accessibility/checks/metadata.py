"""XMP and Info: readable without a PDF reader, of one mind, and about no child."""

import re
import xml.etree.ElementTree as ElementTree

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_UA = "{http://www.aiim.org/pdfua/ns/id/}"
_A = "{http://www.aiim.org/pdfa/ns/id/}"


def packet_is_plain(document):
    """Unfiltered, so that a tool that knows no PDF can read it, and says which standards it follows."""
    stream = document.root.Metadata
    if "/Filter" in stream:
        yield f"the XMP stream is filtered: {stream.get('/Filter')}"
    packet = _packet(document)
    said = [packet.findtext(f".//{name}") for name in (_UA + "part", _A + "part", _A + "conformance")]
    if said != ["1", "2", "A"]:
        yield f"it claims PDF/UA {said[0]} and PDF/A {said[1]}{said[2]}"


def packet_is_of_infos_mind(document):
    packet, info = _packet(document), document.pdf.docinfo
    date = "".join(filter(str.isdigit, packet.findtext(f".//{_XMP}CreateDate") or ""))
    pairs = {
        "title": (packet.findtext(f".//{_DC}title//{_RDF}li"), str(info.get("/Title"))),
        "creator": (packet.findtext(f".//{_XMP}CreatorTool"), str(info.get("/Creator"))),
        "producer": (packet.findtext(".//{http://ns.adobe.com/pdf/1.3/}Producer"), str(info.get("/Producer"))),
        "date": (f"D:{date}Z", str(info.get("/CreationDate"))),
        "language": (packet.findtext(f".//{_DC}language//{_RDF}li"), str(document.root.get("/Lang"))),
    }
    for name, (xmp, told) in pairs.items():
        if xmp != told:
            yield f"{name}: XMP says {xmp!r}, the document {told!r}"


def title_names_no_child(document):
    """The title says what the sheet is; nothing beside the pages holds a child's name."""
    title = str(document.pdf.docinfo.get("/Title", ""))
    expected = document.expected
    if not title.startswith(expected.title) or (not expected.is_run and len(title) <= len(expected.title)):
        yield f"the title is {title!r}"
    beside = [str(value) for value in document.pdf.docinfo.values()]
    beside += [str(entry.title) for entry in document.pdf.open_outline().root]
    beside += [page.label for page in document.pdf.pages]
    beside += [document.root.Metadata.read_bytes().decode()]
    for name in expected.names:
        if any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for text in beside):
            yield "a child's name stands beside the pages"


def _packet(document) -> ElementTree.Element:
    return ElementTree.fromstring(document.root.Metadata.read_bytes().decode().strip("\ufeff"))


CHECKS = [packet_is_plain, packet_is_of_infos_mind, title_names_no_child]
