"""Every printed file holds against every check."""

import pytest

from conftest import findings
from expected import PRINTS, expectations


def test_file_is_accessible_and_archivable(printed):
    found = findings(printed)
    if found:
        told = "\n".join(f"{check}: {fault}" for check, faults in found.items() for fault in faults[:5])
        pytest.fail(f"{printed}\n{told}", pytrace=False)


def test_every_golden_has_a_file():
    """Without this a renamed id would silently leave the words unchecked."""
    from prints import GOLDENS

    seen = {each.golden.name for each in expectations().values() if each.golden}
    assert seen == {golden.name for golden in GOLDENS.glob("*.txt")}


def test_every_sheet_is_printed():
    """Every kind fits its paper. One row of the sample is refused on purpose, and one's oil is left out."""
    told = (PRINTS / "refused.txt").read_text().splitlines()
    assert not [line for line in told if "[id k-24]" not in line and "no oil is printed" not in line]
