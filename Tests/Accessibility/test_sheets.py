"""Every printed file holds against every check."""

from conftest import expectations, findings


def test_file_is_accessible_and_archivable(printed):
    found = findings(printed)
    assert not found, "\n".join(f"{check}: {fault}" for check, faults in found.items() for fault in faults[:5])


def test_every_golden_has_a_file():
    """Without this a renamed id would silently leave the words unchecked."""
    from prints import GOLDENS

    seen = {each.golden.name for each in expectations().values() if each.golden}
    assert seen == {golden.name for golden in GOLDENS.glob("*.txt")}
