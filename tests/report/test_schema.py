from __future__ import annotations

import json

import jsonschema
import pytest

from evalassist.report.schema import SCHEMA_FILE, load_schema, main, schema_text
from evalassist.report.writers import render_json
from tests.report import fixture


def test_the_shipped_schema_is_the_generated_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()
    assert main(["--check"]) == 0
    assert "up to date" in capsys.readouterr().out


def test_the_schema_is_a_schema_and_takes_a_whole_report() -> None:
    schema = load_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(render_json(fixture.report(), fixture.document(), fixture.rubric()))
    jsonschema.validate(data, schema)


@pytest.mark.parametrize(
    "path,value",
    [
        (("grade",), 12),
        (("criteria", 0, "status"), "réussi"),
        (("criteria", 0, "confidence"), 1.4),
        (("criteria", 0, "evidence", 0, "mark"), 3),
        (("schema_version",), "2"),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_have(path: tuple[str | int, ...], value: object) -> None:
    data = json.loads(render_json(fixture.report(), fixture.document(), fixture.rubric()))
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, load_schema())


def test_every_field_is_required() -> None:
    data = json.loads(render_json(fixture.report(), fixture.document(), fixture.rubric()))
    del data["criteria"][0]["evidence"][0]["block_id"]
    with pytest.raises(jsonschema.ValidationError, match="block_id"):
        jsonschema.validate(data, load_schema())
