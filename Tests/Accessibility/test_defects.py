"""The checks are kept honest: each single defect is caught, and each own check catches one."""

import pikepdf
import pytest

import checks
import defects
from conftest import CAUGHT, findings
from expected import PRINTS, expectations

#: A sheet with a numbered list, a table, pictures and a link; and the print run.
SHEET = next(name for name in expectations() if "obstacle-course-en-letter-standard" in name)
RUN = "run.pdf"
#: The first sheet from right to left whose words are known; none while no such language is shipped.
RIGHT_TO_LEFT = [name for name, each in expectations().items() if each.is_right_to_left and each.golden][:1]

CASES = [(name, SHEET, *case) for name, case in defects.SHEET.items()]
CASES += [(name, sheet, *case) for sheet in RIGHT_TO_LEFT for name, case in defects.RIGHT_TO_LEFT.items()]
CASES += [(name, RUN, *case) for name, case in defects.RUN.items()]


def save(name, path, change=None):
    with pikepdf.open(PRINTS / name) as pdf:
        if change:
            change(pdf)
        pdf.save(path, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable, min_version="1.7")
    return path


def caught(name, found, own):
    CAUGHT[name] = sorted(found)
    assert found, "nothing caught it"
    assert own is None or own in found, f"{own} did not catch it, only {sorted(found)}"


@pytest.mark.parametrize("name", [SHEET, RUN, *RIGHT_TO_LEFT])
def test_copy_without_a_defect_is_good(name, tmp_path):
    assert not findings(name, save(name, tmp_path / "copy.pdf"))


@pytest.mark.parametrize(("title", "name", "change", "own"), CASES, ids=[case[0] for case in CASES])
def test_defect_is_caught(title, name, change, own, tmp_path):
    caught(title, findings(name, save(name, tmp_path / "broken.pdf", change)), own)


@pytest.mark.parametrize("title", defects.FILE)
def test_broken_file_is_caught(title, tmp_path):
    change, own = defects.FILE[title]
    path = save(SHEET, tmp_path / "broken.pdf")
    change(path)
    caught(title, findings(SHEET, path), own)


def test_every_own_check_has_its_defect():
    proven = {own for _, own in [*defects.SHEET.values(), *defects.RUN.values(), *defects.FILE.values()]}
    assert {name for name in checks.ALL if not name.startswith("validator.")} <= proven
