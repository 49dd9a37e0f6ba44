"""The README and the French guides tell the truth: every command is described, every command line parses, every link and name leads somewhere."""

from __future__ import annotations

import importlib.util
import re
import shlex
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from evalassist.cli.main import COMMANDS, cli
from evalassist.model.errors import ERRORS, NOTICES

ROOT = Path(__file__).resolve().parent.parent
PAGES = tuple(
    path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if path.name not in ("cli.md", "codes.md", "elements.md")
)
FENCE = re.compile(r"^[ \t]*```.*?^[ \t]*```", re.MULTILINE | re.DOTALL)
GENERATED = ("docs/cli.md", "docs/codes.md", "docs/elements.md")


def ready(name: str) -> bool:
    """True when the file of the command ``name`` is in this tree."""
    return importlib.util.find_spec(f"evalassist.cli.{COMMANDS[name][0]}") is not None


def command_lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield every ``evalassist …`` command line of a page, and whether it stands in a shell block, to be pasted as it is (else in a sentence)."""
    for block in re.findall(r"^[ \t]*```(?:sh|bash|console)\n(.*?)^[ \t]*```", text, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            found = re.match(r"\s*(?:\$ )?(?:\.venv/bin/)?(evalassist(?: .*)?)$", line)
            if found:
                yield found.group(1).strip(), True
    for span in re.findall(r"`(?:\.venv/bin/)?(evalassist [^`]+)`", re.sub(FENCE, "", text)):
        yield span, False


def parse(line: str, whole: bool) -> None:
    """Resolve the commands and options of ``line`` without running anything; click.UsageError when it would be refused.

    ``whole``: the line is meant to be run as it stands, so a required argument or option that is missing is an error too.
    """
    words = shlex.split(line, comments=True)
    assert words[0] == "evalassist"
    command: click.Command = cli
    context = click.Context(cli, info_name="evalassist")
    rest = words[1:]
    while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        found = command.get_command(context, rest[0])
        if found is None:
            raise click.UsageError(f"unknown command {rest[0]}")
        command, context, rest = found, click.Context(found, info_name=rest[0], parent=context), rest[1:]
    if isinstance(command, click.Group):
        options = {name for item in command.get_params(context) for name in item.opts}
        if not rest and whole:
            raise click.UsageError("a group alone does nothing")
        if rest and rest[0] not in options:
            raise click.UsageError(f"unknown option {rest[0]}")
        return
    if {"--help", "-h"} & set(rest):
        return
    if whole:
        command.make_context(context.info_name, list(rest), parent=context.parent)
    else:
        command.make_parser(context).parse_args(list(rest))


def all_lines() -> list[tuple[str, str, bool]]:
    """Return (page, command line, to be pasted as it is), each once."""
    return list(dict.fromkeys((path.name, *found) for path in PAGES for found in command_lines(path.read_text(encoding="utf-8"))))


def first_command(line: str) -> str:
    words = line.split()
    return words[1] if len(words) > 1 else ""


@pytest.mark.parametrize(("page", "line", "whole"), all_lines())
def test_every_command_line_parses(page: str, line: str, whole: bool) -> None:
    name = first_command(line)
    assert name in COMMANDS or name.startswith("-"), f"{page}: unknown command in « {line} »"
    if name in COMMANDS and not ready(name):
        pytest.skip(f"the command {name} is announced, its file is not in this tree")
    try:
        parse(line, whole)
    except click.UsageError as error:
        pytest.fail(f"{page}: « {line} » would be refused: {error.format_message()}")


def test_enough_command_lines_are_found() -> None:
    lines = [line for page, line, _ in all_lines() if page == "guide.md"]
    assert len(lines) >= 30
    assert "evalassist check dossier.docx --rubric ifocop-cm --deliverable M1" in lines


@pytest.mark.parametrize(
    "line",
    [
        "evalassist chek dossier.docx",
        "evalassist check dossier.docx -r ifocop-cm --note",
        "evalassist check dossier.docx",
        "evalassist check -r ifocop-cm",
        "evalassist check dossier.docx -r ifocop-cm --ocr parfois",
        "evalassist rubric montrer ifocop-cm",
        "evalassist rubric",
    ],
)
def test_a_wrong_line_is_refused(line: str) -> None:
    with pytest.raises(click.UsageError):
        parse(line, whole=True)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_described(name: str) -> None:
    """In the guide, or in the page that tools/generate.py writes."""
    mention = re.compile(rf"\bevalassist {name}\b")
    texts = [(ROOT / "docs" / page).read_text(encoding="utf-8") for page in ("guide.md", "cli.md") if (ROOT / "docs" / page).is_file()]
    assert any(mention.search(text) for text in texts)


def test_every_rubric_command_is_in_the_guide() -> None:
    group = cli.get_command(click.Context(cli), "rubric")
    assert isinstance(group, click.Group)
    text = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    for name in group.list_commands(click.Context(group)):
        assert f"evalassist rubric {name}" in text, name


def anchors(text: str) -> set[str]:
    """Return the anchors that GitHub gives to the headings of a page."""
    found = set()
    for title in re.findall(r"^#{1,6} (.+)$", text, re.MULTILINE):
        kept = "".join(char for char in title.lower() if char in " -_" or unicodedata.category(char)[0] in "LNM")
        found.add(kept.strip().replace(" ", "-"))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(FENCE, "", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        if path.relative_to(ROOT).as_posix() in GENERATED and not path.exists():
            continue  # written by tools/generate.py, whose --check is a test of its own
        assert path.exists(), f"{page.name}: {target}"
        if anchor:
            assert anchor in anchors(path.read_text(encoding="utf-8")), f"{page.name}: {target}"


def test_codes_and_exit_statuses_of_the_guides_exist() -> None:
    for page in (ROOT / "docs" / "guide.md", ROOT / "docs" / "limites.md"):
        for code in re.findall(r"`([A-Z]+_[A-Z_]+|TIMEOUT|ENCRYPTED)`", page.read_text(encoding="utf-8")):
            assert code in ERRORS or code in NOTICES or code.startswith("EVALASSIST_"), f"{page.name}: {code}"
    statuses = {status for status, _ in ERRORS.values()}
    for page in (ROOT / "docs" / "guide.md", ROOT / "README.md"):
        shown = {int(code) for code in re.findall(r"^\| (\d+) \|", page.read_text(encoding="utf-8"), re.MULTILINE)}
        assert statuses <= shown, page.name
        assert shown <= statuses | {0, 130}, page.name


def test_environment_variables_of_the_guides_are_read() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "evalassist").rglob("*.py"))
    for page in PAGES:
        for name in re.findall(r"\bEVALASSIST_[A-Z_]+\b", page.read_text(encoding="utf-8")):
            assert name in code, f"{page.name}: {name}"


def test_shipped_rubrics_and_deliverables_of_the_guide() -> None:
    """The guide's table of rubrics is that of the files."""
    from evalassist.rubric.load import load_rubric

    text = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    rows = {id_: re.findall(r"`([^`]+)`", cells) for id_, cells in re.findall(r"^\| `([a-z0-9-]+)` \| (`[A-Z].*) \|$", text, re.MULTILINE)}
    assert set(rows) == {path.stem for path in (ROOT / "rubrics").glob("*.yaml")}
    for id_, deliverables in rows.items():
        assert deliverables == [item.id for item in load_rubric(str(ROOT / "rubrics" / f"{id_}.yaml")).deliverables]


def test_figure_markers_stand_once_and_in_order() -> None:
    for page in (ROOT / "README.md", ROOT / "docs" / "limites.md"):
        text = page.read_text(encoding="utf-8")
        assert text.count("<!-- figures:start -->") == text.count("<!-- figures:end -->") == 1, page.name
        assert text.index("<!-- figures:start -->") < text.index("<!-- figures:end -->"), page.name


def test_picture_of_the_report_is_real_and_light() -> None:
    picture = ROOT / "docs" / "images" / "report.png"
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(data) < 400 * 1024
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1280, 1500)


def test_scripts_of_the_readme_can_be_run() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("check-sample.sh", "run-tests.sh"):
        assert f"./{name}" in text
        assert (ROOT / name).stat().st_mode & 0o111, name
    assert "./run-tests.sh" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
