"""Defects of the file itself, which no library would write: made in its bytes."""

import re
import zlib
from pathlib import Path

import pikepdf


def without_id(path: Path):
    """The trailer without an ID."""
    source = path.read_bytes()
    place = source.rindex(b"/ID [")
    path.write_bytes(source[:place] + b"/Xx" + source[place + 3 :])


def with_filtered_xmp(path: Path):
    """The XMP packet compressed, as an update behind the end of the file."""
    with pikepdf.open(path) as pdf:
        number, packet = pdf.Root.Metadata.objgen[0], pdf.Root.Metadata.read_bytes()
    source = path.read_bytes()
    before = int(re.findall(rb"startxref\s+(\d+)", source)[-1])
    trailer = re.findall(rb"trailer\s*<<(.*?)>>\s*startxref", source, re.S)[-1]
    body = zlib.compress(packet)
    start = len(source)
    source += b"%d 0 obj\n<< /Type /Metadata /Subtype /XML /Filter /FlateDecode /Length %d >>\n" % (number, len(body))
    source += b"stream\n" + body + b"\nendstream\nendobj\n"
    table = len(source)
    source += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<<%s/Prev %d >>\n" % (number, start, trailer, before)
    path.write_bytes(source + b"startxref\n%d\n%%%%EOF\n" % table)


def encrypted(path: Path):
    """The file encrypted, with no password for opening."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="owner", user=""))


def half(path: Path):
    """Only the first half of the file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


FILE = {
    "no ID in the trailer": (without_id, "catalog.file_is_open"),
    "filtered XMP": (with_filtered_xmp, "metadata.packet_is_plain"),
    "encryption": (encrypted, "catalog.file_is_open"),
    "half a file": (half, None),
}
