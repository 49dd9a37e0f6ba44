"""Runs every example of every detector, and the Markdown cases of ``tests/elements/<type>.md``.

A case: ``## cas : titre``, a fenced ``dossier markdown`` block (see ``elements.markdown``) and a fenced ``attendu yaml`` block with
``elements`` (all of them, in reading order; each row gives any of status, form, name, quote, text, page, fields, missing, details) and, if
given, ``mentions`` (all of them: quote, reason). ``quote``, ``text`` and ``details`` are looked for as substrings.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from evalassist.elements.base import Detector, Example, registry
from evalassist.elements.markdown import document_from_markdown
from evalassist.ingest.build import fold
from evalassist.model.document import BODY_KINDS, Document
from evalassist.model.element import Detection

HERE = Path(__file__).parent
_CASE = re.compile(r"^## cas : (.+?)\n(.*?)(?=^## cas : |\Z)", re.M | re.S)
_DOSSIER = re.compile(r"^```dossier markdown\n(.*?)^```", re.M | re.S)
_EXPECTED = re.compile(r"^```attendu yaml\n(.*?)^```", re.M | re.S)


def _cases() -> list[Any]:
    found = []
    for path in sorted(HERE.glob("*.md")):
        titles = re.findall(r"^## .*$", re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S), re.M)
        assert all(title.startswith("## cas : ") for title in titles), f"{path.name}: a case that would not be run"
        for match in _CASE.finditer(path.read_text(encoding="utf-8")):
            dossier, expected = _DOSSIER.search(match[2]), _EXPECTED.search(match[2])
            assert dossier and expected, f"{path.name}: {match[1]}"
            rows = YAML(typ="safe", pure=True).load(io.StringIO(expected[1]))
            found.append(pytest.param(path.stem, dossier[1], rows, id=f"{path.stem}: {match[1].strip()}"))
    return found


def _examples() -> list[Any]:
    return [
        pytest.param(item, example, id=f"{item.type}-{index}")
        for item in registry().values()
        for index, example in enumerate(item.examples)
    ]


def check_invariants(item: Detector, document: Document, found: Detection) -> None:
    blocks = {block.id: block for block in document.blocks}
    owned: set[str] = set()
    for element in found.elements:
        assert element.type == item.type
        assert set(element.fields) == set(item.fields), "every field of the contract, no other"
        assert element.quote and fold(element.quote) in fold(blocks[element.block_ids[0]].text)
        assert len(element.quote.split()) <= 40
        assert all(blocks[block_id].kind in BODY_KINDS for block_id in element.block_ids)
        assert element.text
        assert set(element.missing) <= set(item.required) | set(item.fields)
        assert (element.status == "complete") == (not element.missing)
        if all(blocks[block_id].kind != "table" for block_id in element.block_ids):
            assert not owned & set(element.block_ids) or item.type == "smart", "two elements over the same blocks"
        owned |= set(element.block_ids)
    for mention in found.mentions:
        assert mention.type == item.type
        assert fold(mention.quote) in fold(blocks[mention.block_id].text)


@pytest.mark.parametrize(("item", "example"), _examples())
def test_example(item: Detector, example: Example) -> None:
    document = document_from_markdown(example.text)
    found = item.detect(document)
    check_invariants(item, document, found)
    assert bool(found.elements) == example.found, found
    if example.status is not None:
        assert [element.status for element in found.elements][:1] == [example.status], found.elements[0]


@pytest.mark.parametrize(("type_", "dossier", "expected"), _cases())
def test_case(type_: str, dossier: str, expected: dict[str, Any]) -> None:
    item = registry()[type_]
    document = document_from_markdown(dossier)
    found = item.detect(document)
    check_invariants(item, document, found)
    rows = expected.get("elements") or []
    assert len(found.elements) == len(rows), [(e.quote, e.fields, e.missing) for e in found.elements]
    for element, row in zip(found.elements, rows, strict=True):
        for key, value in row.items():
            real: Any = getattr(element, key)
            if key == "fields":
                assert {name: real.get(name) for name in value} == value
            elif key == "missing":
                assert set(real) == set(value)
            elif key == "details":
                assert all(any(part in detail for detail in real) for part in value), real
            elif key in ("quote", "text"):
                assert fold(value) in fold(real)
            else:
                assert real == value, key
    if "mentions" in expected:
        wanted = expected["mentions"] or []
        assert len(found.mentions) == len(wanted), found.mentions
        for mention, row in zip(found.mentions, wanted, strict=True):
            assert mention.reason == row["reason"], mention
            assert row.get("quote", "") in mention.quote


@pytest.mark.parametrize("item", [pytest.param(item, id=item.type) for item in registry().values()])
def test_every_detector_is_documented_and_exemplified(item: Detector) -> None:
    assert len(item.doc) > 200, "the French docstring of the module is the doc page"
    assert sum(example.found for example in item.examples) >= 3
    assert sum(not example.found for example in item.examples) >= 3
    assert set(item.required) <= set(item.fields)
