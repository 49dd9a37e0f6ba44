"""A draft rubric and its YAML text: what ``rubric new`` and ``rubric import`` write, to be read and completed by a person."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from evalassist.model.rubric import ELEMENT_TYPES, Rubric
from evalassist.rubric.weak import TO_CHECK

SCHEMA_NAME = "rubric.schema.json"
TITLE_WORDS = 8


@dataclass
class DraftNeed:
    """A suggested requirement: its YAML mapping, and why it was suggested (a comment for the reader)."""

    data: dict[str, Any]
    why: str = ""


@dataclass
class DraftCriterion:
    """A criterion of a draft; ``doubts`` say in French what a person must check."""

    id: str
    text: str
    title: str = ""
    code: str = ""
    observable: str = "text"
    needs: list[DraftNeed] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    question: str = ""


@dataclass
class DraftCompetency:
    """A competence of a draft."""

    id: str
    title: str
    criteria: list[DraftCriterion] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


@dataclass
class DraftBloc:
    """A bloc of a draft."""

    id: str
    title: str
    competencies: list[DraftCompetency] = field(default_factory=list)


@dataclass
class Draft:
    """A whole draft; ``remarks`` are written as comments at the top of the file."""

    id: str
    title: str
    certifier: str = ""
    source: str = ""
    version: str = "brouillon"
    blocs: list[DraftBloc] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def criteria(self) -> list[tuple[DraftBloc, DraftCompetency, DraftCriterion]]:
        """Return the criteria in order, each with its bloc and competence."""
        return [(bloc, item, criterion) for bloc in self.blocs for item in bloc.competencies for criterion in item.criteria]


def quoted(text: str) -> str:
    """Return ``text`` as a YAML double-quoted string on one line (JSON strings are YAML); control characters are dropped."""
    return json.dumps(" ".join("".join(char if char.isprintable() else " " for char in text).split()), ensure_ascii=False)


def flow(value: Any) -> str:
    """Return a mapping, list or scalar in YAML flow style; plain identifiers stay unquoted."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, str):
        return value if value in ELEMENT_TYPES or value in ("element", "facets", "tools", "count", "coverage") else quoted(value)
    if isinstance(value, Sequence):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return json.dumps(value)


def short_title(text: str) -> str:
    """Return the first words of ``text`` (``TITLE_WORDS`` at most) as a title."""
    words = text.rstrip(" .;:").split()
    return " ".join(words) if len(words) <= TITLE_WORDS else " ".join(words[:TITLE_WORDS]).rstrip(" ,;:(") + "…"


def _comment(text: str, indent: str) -> str:
    return f"{indent}# {' '.join(text.split())}"


def to_yaml(draft: Draft, schema: str = SCHEMA_NAME) -> str:
    """Return the YAML text of ``draft``; what is uncertain carries a comment and « à vérifier » at the start of its title."""
    lines = [f"# yaml-language-server: $schema={schema}"]
    lines += [_comment(remark, "") for remark in draft.remarks]
    lines += ["schema: 1", f"id: {quoted(draft.id)}", f"version: {quoted(draft.version)}", "language: fr", f"title: {quoted(draft.title)}"]
    lines += [f"certifier: {quoted(draft.certifier)}", f"source: {quoted(draft.source)}", "deliverables: []"]
    lines.append("blocks:" if draft.blocs else "blocks: []")
    for bloc in draft.blocs:
        lines += [f"  - id: {quoted(bloc.id)}", f"    title: {quoted(bloc.title)}"]
        lines.append("    competencies:" if bloc.competencies else "    competencies: []")
        for item in bloc.competencies:
            lines += [_comment(f"{TO_CHECK} : {doubt}", "      ") for doubt in item.doubts]
            lines += [f"      - id: {quoted(item.id)}", f"        title: {quoted(item.title)}"]
            lines.append("        criteria:" if item.criteria else "        criteria: []")
            for criterion in item.criteria:
                lines += _criterion(criterion)
    return "\n".join(lines) + "\n"


def _criterion(criterion: DraftCriterion) -> list[str]:
    title = criterion.title or short_title(criterion.text)
    if criterion.doubts:
        title = f"{TO_CHECK} : {title}"
    lines = [_comment(f"{TO_CHECK} : {doubt}", "          ") for doubt in criterion.doubts]
    lines += [f"          - id: {quoted(criterion.id)}"]
    pairs = (("code", criterion.code or criterion.id), ("title", title), ("text", criterion.text))
    lines += [f"            {key}: {quoted(value)}" for key, value in pairs]
    lines.append(f"            observable: {criterion.observable}")
    if criterion.needs:
        lines.append("            requires:")
        for need in criterion.needs:
            if need.why:
                lines.append(_comment(f"{TO_CHECK} : {need.why}", "              "))
            lines.append(f"              - {flow(need.data)}")
    if criterion.question:
        lines.append(f"            question: {quoted(criterion.question)}")
    return lines


def bank_skeleton(draft: Draft) -> str:
    """Return the YAML of an empty evidence bank for ``draft``, each criterion's text as a comment."""
    lines = [
        "# Banque d'exemples : pour chaque critère, des passages de 20 à 60 mots tels qu'un candidat les écrirait (positive) et des passages",
        "# trompeurs (negative, kind: definition, promise, heading, figures, offtopic ou instruction).",
        "schema: 1",
        f"rubric: {quoted(draft.id)}",
        "criteria:",
    ]
    for _, _, criterion in draft.criteria():
        lines += [_comment(criterion.text, "  "), f"  {quoted(criterion.id)}:", "    positive: []", "    negative: []"]
    return "\n".join(lines) + "\n"


def schema_text() -> str:
    """Return the JSON Schema of a rubric file, for editors (yaml-language-server)."""
    schema = Rubric.model_json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "evalassist rubric"
    schema["properties"].pop("sha256")
    schema["$defs"]["ElementNeed"]["properties"]["types"]["items"]["enum"] = list(ELEMENT_TYPES)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
