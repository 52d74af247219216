"""The printed files, from the folder in TAKEHOME_PRINTS; `scripts/prove` fills it."""

from collections import Counter
from pathlib import Path

import checks
from document import Document
from expected import PRINTS, expectations


def findings(name: str, path: Path | None = None) -> dict[str, list[str]]:
    """What the checks find in a printed file, or in another file of which the same is expected."""
    try:
        document = Document(path or PRINTS / name, expectations()[name])
    except Exception as fault:
        return {"opening": [str(fault)]}
    with document.pdf:
        return checks.findings(document)


CAUGHT: dict[str, list[str]] = {}


def pytest_generate_tests(metafunc):
    if "printed" in metafunc.fixturenames:
        metafunc.parametrize("printed", sorted(expectations()))


def pytest_terminal_summary(terminalreporter):
    names = expectations()
    terminalreporter.write_line(
        f"{len(names)} files ({sum(each.golden is not None for each in names.values())} against their text goldens), "
        f"{len(checks.ALL)} checks each")
    kinds = Counter(
        "only by a validator" if not own else "only by own checks" if len(own) == len(found) else "by both"
        for found in CAUGHT.values()
        for own in [[name for name in found if not name.startswith("validator.")]]
    )
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    terminalreporter.write_line(f"{len(CAUGHT)} defects caught: {told}")
    lines = (f"{name}: {', '.join(found)}" for name, found in CAUGHT.items())
    (PRINTS / "defects.txt").write_text("\n".join(lines) + "\n")
