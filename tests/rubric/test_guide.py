"""The guide for those who write a rubric says true: its examples validate, its schema accepts the shipped rubrics."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from ruamel.yaml import YAML

from evalassist.cli.rubric import COMMANDS, command
from evalassist.rubric.write import schema_text

ROOT = Path(__file__).resolve().parents[2]


def test_the_examples_of_the_guide_validate_without_warning(tmp_path: Path) -> None:
    rubric, bank = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "referentiels.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "banks").mkdir()
    (tmp_path / "ferme-pedagogique.yaml").write_text(rubric, encoding="utf-8")
    (tmp_path / "banks" / "ferme-pedagogique.yaml").write_text(bank, encoding="utf-8")
    result = CliRunner().invoke(command, ["validate", str(tmp_path / "ferme-pedagogique.yaml"), "--strict"])
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("name", ["ifocop-cm", "doranco-rncp41364", "6cent30six-rs", "institut-cm"])
def test_the_schema_accepts_the_shipped_rubrics_and_refuses_an_unknown_key(name: str) -> None:
    schema = json.loads(schema_text())
    data = YAML(typ="safe").load((ROOT / "rubrics" / f"{name}.yaml").read_text(encoding="utf-8"))
    jsonschema.validate(data, schema)
    data["blocks"][0]["titel"] = "x"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema)


def test_the_schema_file_is_up_to_date() -> None:
    assert (ROOT / "evalassist" / "rubric" / "rubric.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_subcommand_has_french_help(name: str) -> None:
    result = CliRunner().invoke(command, [name, "--help"])
    assert result.exit_code == 0, result.output
    assert len(result.output.split()) > 10
