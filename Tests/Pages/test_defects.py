"""The checks are kept honest: each single defect is caught by its own check and by no other."""

import pytest

import checks
import defects
import tesseract


@pytest.mark.parametrize("title", defects.ALL)
def test_defect_is_caught_by_its_own_check(title, caught):
    if title not in caught:
        pytest.skip(f"tesseract has no pack for {defects.ALL[title].language}")
    assert caught[title] == {defects.ALL[title].own}


def test_every_check_has_its_defect():
    assert {each.own for each in defects.ALL.values()} == checks.ALL.keys()


def test_letters_are_compared_and_signs_are_not():
    assert tesseract.likeness("¡Para! Sonríe.", "para sonrie") == 1
    assert tesseract.likeness("推开您", "推开你") < 0.7
    assert tesseract.likeness("Stop", "") == 0
