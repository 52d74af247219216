"""The printed files, from the folder in TAKEHOME_PRINTS; `scripts/prove` fills it."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

# What was printed, and how a PDF's words are read, is known there.
sys.path.append(str(Path(__file__).resolve().parents[1] / "Accessibility"))

import defects
import tesseract
from defects.catching import catch
from inspection import EXPECTED, Inspection, inspect, told

INSPECTED: dict[str, Inspection] = {}


@pytest.fixture(scope="session")
def pool():
    """As many processes as there are processors."""
    with ProcessPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        yield pool


@pytest.fixture(scope="session")
def inspections(pool) -> dict[str, Inspection]:
    """All files, looked at; the longest first."""
    names = sorted(EXPECTED, key=lambda name: (-len(EXPECTED[name].readings), name))
    INSPECTED.update(zip(names, pool.map(inspect, names)))
    return INSPECTED


@pytest.fixture(scope="session")
def caught(pool) -> dict[str, set[str]]:
    """The checks that catch each defect whose language can be read here."""
    titles = [title for title, each in defects.ALL.items() if tesseract.reads(each.language)]
    return dict(zip(titles, pool.map(catch, titles, chunksize=4)))


def pytest_generate_tests(metafunc):
    if "printed" in metafunc.fixturenames:
        metafunc.parametrize("printed", sorted(EXPECTED))


def pytest_terminal_summary(terminalreporter):
    for line in told(INSPECTED) if INSPECTED else []:
        terminalreporter.write_line(line)
