"""The JSON Schema of the report, generated from the models: ``python -m evalassist.report.schema [--check]``."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evalassist.model.report import SCHEMA_VERSION, Report

SCHEMA_FILE = Path(__file__).with_name("report.schema.json")
"""Where the generated schema lies; it is shipped inside the package."""


def build_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a written report; every field is required and no other is allowed."""
    schema = Report.model_json_schema(mode="serialization")
    schema["properties"]["schema_version"] = {"const": SCHEMA_VERSION, "title": "Schema Version", "type": "string"}
    schema["$defs"]["CriterionResult"]["properties"]["confidence"] |= {"minimum": 0, "maximum": 1}
    for definition in (schema, *schema["$defs"].values()):
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:evalassist:report:{SCHEMA_VERSION}",
        "title": "evalassist report",
    }
    return head | {key: value for key, value in schema.items() if key != "title"}


def schema_text() -> str:
    """Return the schema as it is written to ``report.schema.json``."""
    return json.dumps(build_schema(), ensure_ascii=False, indent=1) + "\n"


def load_schema() -> dict[str, Any]:
    """Return the schema shipped with the package."""
    loaded: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return loaded


def main(arguments: Sequence[str]) -> int:
    """Write the schema; with ``--check`` only say whether the file is up to date (status 1 when it is not)."""
    text = schema_text()
    if "--check" in arguments:
        same = SCHEMA_FILE.is_file() and SCHEMA_FILE.read_text(encoding="utf-8") == text
        print("report.schema.json is up to date" if same else "report.schema.json is stale: run python -m evalassist.report.schema")
        return 0 if same else 1
    SCHEMA_FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
