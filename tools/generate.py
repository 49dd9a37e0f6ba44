"""Writes the generated files, or with --check says which are out of date.

usage: python -m tools.generate [--check]
Generated: docs/codes.md (error and notice catalogue), docs/elements.md (detector pages), docs/cli.md (every command's help),
evalassist/rubric/rubric.schema.json, evalassist/report/report.schema.json.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def codes_page() -> str:
    """Return the page of codes, in French."""
    from evalassist.model.errors import ERRORS, NOTICES

    lines = [
        "# Codes des messages",
        "",
        "Page écrite par `python -m tools.generate`.",
        "",
        "## Erreurs",
        "",
        "| code | sortie | message |",
        "|---|---|---|",
    ]
    lines += [f"| `{code}` | {status} | {message.splitlines()[0]} |" for code, (status, message) in sorted(ERRORS.items())]
    lines += ["", "## Remarques", "", "| code | message |", "|---|---|"]
    lines += [f"| `{code}` | {message} |" for code, message in sorted(NOTICES.items())]
    return "\n".join(lines) + "\n"


def elements_page() -> str:
    """Return the detectors' pages: each one's own French docstring and fields."""
    from evalassist.elements.base import registry

    lines = ["# Éléments attendus", "", "Page écrite par `python -m tools.generate` à partir des détecteurs."]
    for item in registry().values():
        lines += [
            "",
            f"## {item.title} (`{item.type}`)",
            "",
            item.doc,
            "",
            f"Champs : {', '.join(f'`{name}`' for name in item.fields)}.",
            f"Complet quand : {', '.join(f'`{name}`' for name in item.required)}.",
        ]
    return "\n".join(lines) + "\n"


def cli_page() -> str:
    """Return every command's help."""
    import click

    from evalassist.cli.french import speak_french
    from evalassist.cli.main import cli

    speak_french()
    lines = ["# Commandes", "", "Page écrite par `python -m tools.generate`."]

    def walk(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
        yield path, command
        if isinstance(command, click.Group):
            context = click.Context(command, info_name=path)
            for name in command.list_commands(context):
                child = command.get_command(context, name)
                if child is not None:
                    yield from walk(child, f"{path} {name}")

    for path, command in walk(cli, "evalassist"):
        context = click.Context(command, info_name=path, terminal_width=100, max_content_width=100)
        lines += ["", f"## {path}", "", "```", command.get_help(context).rstrip(), "```"]
    return "\n".join(lines) + "\n"


def rubric_schema() -> str:
    """Return the JSON Schema of a rubric file for editors."""
    from evalassist.rubric.write import schema_text

    return schema_text()


def report_schema() -> str:
    """Return the JSON Schema of the report."""
    from evalassist.report.schema import schema_text

    return schema_text()


PAGES = {
    "docs/codes.md": codes_page,
    "docs/elements.md": elements_page,
    "docs/cli.md": cli_page,
    "evalassist/rubric/rubric.schema.json": rubric_schema,
    "evalassist/report/report.schema.json": report_schema,
}


def main() -> int:
    """Write, or check: 1 when a file is out of date."""
    check = "--check" in sys.argv[1:]
    stale = 0
    for name, build in PAGES.items():
        path = ROOT / name
        text = build()
        if check:
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                print(f"{name} is out of date: run python -m tools.generate")
                stale += 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
