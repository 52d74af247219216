"""The JSON Schemas that editors read and the program's own reader say the same of a pack."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[2]
GOOD = ROOT / "Tests/ContextPackTests/Fixtures/good"
SCHEMAS = {
    kind: jsonschema.Draft202012Validator(json.loads((ROOT / f"Assets/Schema/{kind}.schema.json").read_text()))
    for kind in ("context", "text")
}
#: The rules that a schema can hold; the others compare one file with another.
SHAPE = ("key.", "value.", "stroke.unknown", "row.required", "path.outside")

#: A change of the good pack, and whether both must refuse it.
CHANGES = [
    ("context.yaml", "oil: never", "oil: sometimes", True),
    ("context.yaml", "oil: never\n", "", True),
    ("context.yaml", "licence:", "license:", True),
    ("context.yaml", "manifestVersion: 1", "manifestVersion: 2", True),
    ("context.yaml", "id: swim-lesson", "id: Swim", True),
    ("context.yaml", "version: 1.0.0", "version: 1.0", True),
    ("context.yaml", "fromMonths: 6", "fromMonths: six", True),
    ("context.yaml", "fromMonths: 6", "fromMonths: 600", True),
    ("context.yaml", "fromMonths: 6", "fromMonths: 6.5", True),
    ("context.yaml", "[foot.press, hold]", "[]", True),
    ("context.yaml", "[foot.press, hold]", "[hold, hold]", True),
    ("context.yaml", "[foot.press, hold]", "[foot.pres, hold]", True),
    ("context.yaml", "id: dry-first, required: true", "id: dry-first, required: false", True),
    ("context.yaml", "art/scene.svg", "../scene.svg", True),
    ("context.yaml", "art/scene.svg", "/scene.svg", True),
    ("context.yaml", "art/scene.svg", "art/scene.png", True),
    ("context.yaml", "[en, es]", "[EN, es]", True),
    ("context.yaml", "[A. Tester]", "A. Tester", True),
    ("context.yaml", "requires: 0.1.0\n", "", False),
    ("context.yaml", "fromMonths: 6", "fromMonths: 215", False),
    ("text/en.yaml", 'remember: "Follow {child}."\n', "", True),
    ("text/en.yaml", "dose:", "colour:", True),
    ("text/en.yaml", '"1 minute."', "1", True),
    ("text/en.yaml", '"1 minute."', '""', True),
    ("text/en.yaml", '"1 minute."', '"' + "a" * 301 + '"', True),
    ("text/en.yaml", '"1 minute."', '"' + "a" * 300 + '"', False),
    ("text/en.yaml", '["Show your hands.", "Wait for yes."]', "[]", True),
    ("text/en.yaml", '"1 minute."', '"1\\x9bminute."', True),
    ("text/en.yaml", '"1 minute."', '"1 \\u202eminute."', True),
    ("text/en.yaml", '"1 minute."', '"1\\u2028minute."', True),
    ("context.yaml", "CC-BY-4.0", '"CC\\e[31m"', True),
    ("text/en.yaml", "reviewStatus: draft", "reviewStatus: signed", True),
    ("text/en.yaml", "reviewStatus: draft", "reviewStatus: reviewed", False),
]


def schema_accepts(file: Path) -> bool:
    kind = "context" if file.name == "context.yaml" else "text"
    return SCHEMAS[kind].is_valid(yaml.safe_load(file.read_text()))


def reader_accepts(pack: Path) -> bool:
    program = os.environ.get("TAKEHOME_PROGRAM", str(ROOT / ".build/debug/takehome"))
    done = subprocess.run(
        [program, "lint", str(pack), "--format", "json"], capture_output=True, text=True, check=False,
        env={**os.environ, "TAKEHOME_ASSETS": str(ROOT)})
    assert done.returncode in (0, 1), done.stderr
    return not any(finding["rule"].startswith(SHAPE) for finding in json.loads(done.stdout))


SHIPPED = sorted([*ROOT.glob("Plugins/*/Context/**/*.yaml"), *ROOT.glob("Packs/**/*.yaml")])


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: str(file.relative_to(ROOT)))
def test_what_ships_is_accepted(file):
    assert schema_accepts(file)


@pytest.mark.parametrize("name, old, new, refused", CHANGES)
def test_both_say_the_same(tmp_path, name, old, new, refused):
    pack = tmp_path / "pack"
    shutil.copytree(GOOD, pack)
    file = pack / name
    text = file.read_text()
    assert text.count(old) >= 1
    file.write_text(text.replace(old, new, 1))
    assert (schema_accepts(file), reader_accepts(pack)) == (not refused, not refused)
