"""Replaces what names people by stable codes in a report and in the document it shows; the correspondence is kept apart.

The dossier is assessed as it is, then masked: statuses do not depend on the masking. A code is an HMAC of the folded name under a random secret
of the correspondence file: the same person has the same code in every dossier read with that file, and nothing can be found back without it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath
from typing import Any

from evalassist import resources
from evalassist.cohort.names import Person, contacts, folded, people, person_pattern
from evalassist.cohort.store import private_folder, write_private
from evalassist.model.document import Block, Cell, Document
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report

FILE = "pseudonymes.json"
_KIND = "evalassist-pseudonymes"
_PARTICLES = frozenset({"de", "du", "des", "la", "le", "les", "van", "von", "ben", "el", "al", "d", "l"})
_AS_IS = frozenset(
    {"sha256", "id", "block_id", "block_ids", "element_id", "code", "type", "kind", "form", "status", "format", "version", "language"}
)

_HANDLE = re.compile(r"@[\w.]+")

Span = tuple[int, int, str]
"""start, end (exclusive), replacement."""


class KeyFile:
    """The correspondence between codes and what they stand for: one private JSON file, made on first use.

    PSEUDONYM_KEY when the file is not one or stands inside ``out``, the folder the reports go to.
    """

    def __init__(self, path: Path | None = None, out: Path | None = None) -> None:
        self.path = path or resources.user_data_dir() / FILE
        if out is not None and self.path.resolve().is_relative_to(out.resolve()):
            raise EvalAssistError("PSEUDONYM_KEY", path=self.path, reason="il serait à côté des rapports")
        self.codes: dict[str, dict[str, str]] = {}
        self._secret = os.urandom(32)
        if self.path.exists():
            try:
                data = json.loads(self.path.read_text(encoding="utf-8"))
                if data["kind"] != _KIND:
                    raise ValueError
                self._secret = bytes.fromhex(data["secret"])
                self.codes = {str(code): {"kind": str(item["kind"]), "value": str(item["value"])} for code, item in data["codes"].items()}
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                raise EvalAssistError("PSEUDONYM_KEY", path=self.path, reason="ce n'est pas un fichier de correspondance") from error

    def code(self, kind: str, key: str, value: str) -> str:
        """Return the code of ``key`` (folded) and remember the ``value`` it stands for."""
        digest = hmac.new(self._secret, f"{kind}\n{key}".encode(), hashlib.sha256).hexdigest().upper()
        code = f"{kind}-{digest[:8]}"
        self.codes.setdefault(code, {"kind": kind, "value": value})
        return code

    def forget(self, codes: Iterable[str]) -> int:
        """Drop codes and save; return how many were there."""
        gone = [code for code in codes if self.codes.pop(code, None) is not None]
        if gone:
            self.save()
        return len(gone)

    def save(self) -> None:
        """Write the file, readable by its owner only."""
        private_folder(self.path.parent)
        data = {"kind": _KIND, "secret": self._secret.hex(), "codes": dict(sorted(self.codes.items()))}
        write_private(self.path, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode())


class Masker:
    """Finds and replaces, in any text of one dossier, its persons and their contacts."""

    def __init__(self, persons: Sequence[Person], keys: KeyFile) -> None:
        self._keys = keys
        self._rules: list[tuple[re.Pattern[str], str, bool]] = []
        self._words: set[str] = set()
        whole: dict[str, str] = {}
        parts: dict[str, str] = {}
        for person in persons:
            code = keys.code("Candidat" if person.candidate else "Personne", person.key, person.key.title())
            whole[person.key] = code
            words = [word for word in person.key.split() if len(word) > 2 and word not in _PARTICLES]
            if person.parts:
                for word in words:
                    parts.setdefault(word, code)
                    self._words.add(word)
            if len(words) == 2:
                whole.setdefault(" ".join(reversed(words)), code)
        for key in sorted(whole, key=lambda item: (-len(item), item)):
            alone = " " not in key
            self._rules.append((self._pattern(person_pattern(key.split())), whole[key], alone))
        for word in sorted(parts, key=lambda item: (-len(item), item)):
            if word not in whole:
                self._rules.append((self._pattern(re.escape(word)), parts[word], True))

    @staticmethod
    def _pattern(core: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![^\W_]){core}(?![^\W_])")

    def spans(self, text: str) -> list[Span]:
        """Return the replacements of a text, in order, none overlapping; a single word is a name only with a capital."""
        found: list[tuple[int, int, str, int]] = []
        for start, end, kind in contacts(text):
            raw = text[start:end]
            found.append(
                (start, end, self._keys.code(kind, re.sub(r"[\s.\-]", "", folded(raw)) if kind == "Téléphone" else folded(raw), raw), 0)
            )
        plain = folded(text)
        for match in _HANDLE.finditer(plain):
            if any(word in match.group() for word in self._words):
                found.append((match.start(), match.end(), self._keys.code("Compte", match.group(), text[match.start() : match.end()]), 0))
        for rank, (pattern, code, alone) in enumerate(self._rules, start=1):
            for match in pattern.finditer(plain):
                if not alone or text[match.start()].isupper():
                    found.append((match.start(), match.end(), code, rank))
        kept: list[Span] = []
        for start, end, code, _ in sorted(found, key=lambda item: (item[3], item[0])):
            if all(end <= other[0] or start >= other[1] for other in kept):
                kept.append((start, end, code))
        return sorted(kept)

    def mask(self, text: str) -> str:
        """Return the text with every span replaced."""
        return replace(text, self.spans(text))


def replace(text: str, spans: Sequence[Span]) -> str:
    """Return the text with the spans replaced."""
    pieces, cursor = [], 0
    for start, end, code in spans:
        pieces += [text[cursor:start], code]
        cursor = end
    return "".join([*pieces, text[cursor:]])


def moved(position: int, spans: Sequence[Span], end: bool = False) -> int:
    """Return where a position of the text is after replacement; inside a replaced span it goes to its start, or with ``end`` to its end."""
    shift = 0
    for start, stop, code in spans:
        if position >= stop:
            shift += len(code) - (stop - start)
        elif position > start:
            return start + shift + (len(code) if end else 0)
    return position + shift


def pseudonymise(document: Document, report: Report, keys: KeyFile, use_spacy: bool = True) -> tuple[Document, Report]:
    """Return the masked document and report; every quote is still a verbatim piece of its (masked) block. Saves ``keys``."""
    masker = Masker(people(document, use_spacy), keys)
    spans = {block.id: masker.spans(block.text) for block in document.blocks}
    shown = document.model_copy(
        update={
            "file": masked_name(document.file, keys, document.sha256),
            "blocks": tuple(_block(block, masker, spans[block.id], keys) for block in document.blocks),
            "unread": tuple(type(item).model_validate(_walk(item.model_dump(), masker.mask)) for item in document.unread),
            "notices": tuple(type(item).model_validate(_walk(item.model_dump(), masker.mask)) for item in document.notices),
        }
    )
    texts = {block.id: block.text for block in shown.blocks}
    data = _walk(report.model_dump(), masker.mask)
    data["dossier"]["file"] = shown.file
    for result, before in zip(data["criteria"], report.criteria, strict=True):
        for item, evidence in zip(result["evidence"], before.evidence, strict=True):
            mine = spans[evidence.block_id]
            item["start"], item["end"] = moved(evidence.start, mine), moved(evidence.end, mine, end=True)
            item["quote"] = texts[evidence.block_id][item["start"] : item["end"]]
    originals = {block.id: block.text for block in document.blocks}
    for element, original in zip(data["elements"], report.elements, strict=True):
        first = original.block_ids[0]
        at = originals[first].find(original.quote)
        if at >= 0:
            element["quote"] = texts[first][moved(at, spans[first]) : moved(at + len(original.quote), spans[first], end=True)]
    keys.save()
    return shown, Report.model_validate(data)


def masked_name(file: str, keys: KeyFile, sha256: str = "") -> str:
    """Return the code that stands for a file's name, with its extension; with ``sha256`` two files of one name have two codes."""
    return keys.code("Dossier", f"{folded(file)}\n{sha256}", file) + PurePath(file).suffix.lower()


def _block(block: Block, masker: Masker, spans: Sequence[Span], keys: KeyFile) -> Block:
    changes: dict[str, Any] = {
        "text": replace(block.text, spans),
        "section": tuple(masker.mask(item) for item in block.section),
        "links": tuple(masker.mask(item) for item in block.links),
    }
    for name in ("label", "alt"):
        value = getattr(block, name)
        if value:
            changes[name] = masker.mask(value)
    if block.source is not None:
        changes["source"] = masked_name(block.source, keys)
    if block.table is not None:
        cells = tuple(_cell(cell, masker) for cell in block.table.cells)
        changes["table"] = block.table.model_copy(update={"cells": cells})
    return block.model_copy(update=changes)


def _cell(cell: Cell, masker: Masker) -> Cell:
    return cell.model_copy(update={"text": masker.mask(cell.text), "lines": tuple(masker.mask(line) for line in cell.lines)})


def _walk(value: Any, mask: Callable[[str], str], key: str = "") -> Any:
    """Return JSON-like data with every text masked, but identifiers and codes."""
    if key in _AS_IS:
        return value
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {name: _walk(item, mask, name) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_walk(item, mask, key) for item in value]
    return value
