"""Every printed page holds against every check, a sample of them after a copy of a copy too."""

import pytest

import tesseract
from inspection import COPIED, EXPECTED, KINDS, READ


def test_pages_can_be_printed_copied_and_read(printed, inspections):
    faults = inspections[printed].faults
    if faults:
        told = "\n".join(f"{check}: {fault}" for check, found in faults.items() for fault in found[:5])
        pytest.fail(f"{printed}\n{told}", pytrace=False)


def test_samples_are_whole():
    """Without this a renamed id would silently leave pictures uncopied or a language unread."""
    languages = {EXPECTED[name].language for name in KINDS}
    assert {"en", "es"} <= {language for language in languages if tesseract.reads(language)}
    assert {EXPECTED[name].language for name in READ} == {each for each in languages if tesseract.reads(each)}
    assert len(READ) % 3 == 0
    assert len(COPIED) == len({kind.rsplit("-en-")[0] for kind in KINDS.values() if "-en-" in kind})
