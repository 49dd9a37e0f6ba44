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
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from evalassist import resources
from evalassist.cohort.names import Person, contacts, folded, people, person_pattern
from evalassist.cohort.store import private_folder, write_private
from evalassist.model.document import Block, Cell, Document
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report

FILE = "pseudonymes.json"
_DIGITS = 10
"""Hexadecimal digits of a code: among 20,000 dossiers two share one with a chance of 2 in 10,000."""
_KIND = "evalassist-pseudonymes"
_PARTICLES = frozenset({"de", "du", "des", "la", "le", "les", "van", "von", "ben", "el", "al", "d", "l"})
_AS_IS = frozenset(
    {"sha256", "id", "block_id", "block_ids", "element_id", "code", "type", "kind", "form", "status", "format", "version", "language"}
)

_HANDLE = re.compile(r"@[\w.]+")

Span = tuple[int, int, str]
"""start, end (exclusive), replacement."""


class Codes:
    """Codes under one secret, and what they stand for. A worker has this; the correspondence file adds where it is kept."""

    def __init__(self, secret: bytes) -> None:
        self.secret = secret
        self.codes: dict[str, dict[str, str]] = {}
        self.within = ""
        """Code of the dossier being masked: each code remembers the dossiers it stands in, so that erasing a person takes them too."""

    def code(self, kind: str, key: str, value: str) -> str:
        """Return the code of ``key`` (folded) and remember the ``value`` it stands for."""
        digest = hmac.new(self.secret, f"{kind}\n{key}".encode(), hashlib.sha256).hexdigest().upper()
        code = f"{kind}-{digest[:_DIGITS]}"
        self._take(code, {"kind": kind, "value": value, "dossiers": self.within})
        return code

    def _take(self, code: str, item: Mapping[str, str]) -> bool:
        """Take a code in; False when it and its dossiers are known."""
        held = self.codes.get(code)
        dossiers = set(str(item.get("dossiers", "")).split())
        if held is None:
            self.codes[code] = {"kind": str(item["kind"]), "value": str(item["value"]), "dossiers": " ".join(sorted(dossiers))}
            return True
        known = set(held["dossiers"].split())
        held["dossiers"] = " ".join(sorted(known | dossiers))
        return not dossiers <= known

    def save(self) -> None:
        """Keep the correspondence, where there is a place for it."""


class KeyFile(Codes):
    """The correspondence between codes and what they stand for: one private JSON file, made on first use.

    New codes of a long run are added to a file beside it (``.ajouts``), one line each, until the next ``save`` takes them in.
    PSEUDONYM_KEY when the file is not one or stands inside ``out``, the folder the reports go to.
    """

    def __init__(self, path: Path | None = None, out: Path | None = None) -> None:
        self.path = path or resources.user_data_dir() / FILE
        if out is not None and self.path.resolve().is_relative_to(out.resolve()):
            raise EvalAssistError("PSEUDONYM_KEY", path=self.path, reason="il serait à côté des rapports")
        super().__init__(os.urandom(32))
        self._gone: set[str] = set()
        self._merge(read_secret=True)

    @property
    def _added(self) -> Path:
        return self.path.with_name(self.path.name + ".ajouts")

    def _merge(self, read_secret: bool = False) -> None:
        """Take in what the files hold now, but what was forgotten here."""
        if not self.path.exists():
            return
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            if data["kind"] != _KIND:
                raise ValueError
            secret = bytes.fromhex(data["secret"])
            if read_secret:
                self.secret = secret
            elif secret != self.secret:
                raise ValueError
            parts = [data["codes"]]
            if self._added.exists():
                lines = self._added.read_text(encoding="utf-8", errors="replace").splitlines()
                parts += [json.loads(line) for line in lines if line.endswith("}}")]  # a run that was cut may leave half a line
            for part in parts:
                for code, item in part.items():
                    if code not in self._gone:
                        self._take(code, item)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EvalAssistError("PSEUDONYM_KEY", path=self.path, reason="ce n'est pas un fichier de correspondance") from error

    def add(self, codes: Mapping[str, Mapping[str, str]]) -> None:
        """Keep new codes at once, without writing the whole file again; DATA_UNWRITABLE when refused. ``save`` must have been called once."""
        fresh = {code: dict(item) for code, item in codes.items() if self._take(code, item)}
        if not fresh:
            return
        try:
            handle = os.open(self._added, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as stream:
                stream.write(("\n" + json.dumps(fresh, ensure_ascii=False) + "\n").encode())
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise EvalAssistError("DATA_UNWRITABLE", path=self.path.parent, reason=error.strerror or "refusé") from error

    def forget(self, codes: Iterable[str]) -> int:
        """Drop codes and save; return how many were there."""
        gone = [code for code in codes if self.codes.pop(code, None) is not None]
        self._gone.update(gone)
        if gone:
            self.save()
        return len(gone)

    def save(self) -> None:
        """Write the file, readable by its owner only, with what another run has added to it meanwhile."""
        private_folder(self.path.parent)
        self._merge()
        data = {"kind": _KIND, "secret": self.secret.hex(), "codes": dict(sorted(self.codes.items()))}
        write_private(self.path, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode())
        self._added.unlink(missing_ok=True)


class Masker:
    """Finds and replaces, in any text of one dossier, its persons and their contacts."""

    def __init__(self, persons: Sequence[Person], keys: Codes) -> None:
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

    def with_names(self, names: Mapping[str, str]) -> Callable[[str], str]:
        """Return ``mask`` preceded by the replacement of file names."""
        rename = renamer(names)
        return lambda text: self.mask(rename(text))


def renamer(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return what replaces every name of ``names`` in a text, the longest first."""
    if not names:
        return lambda text: text
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda item: (-len(item), item)) if name))
    return lambda text: pattern.sub(lambda match: names[match.group()], text)


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


def pseudonymise(
    document: Document,
    report: Report,
    keys: Codes,
    use_spacy: bool = True,
    *,
    file: str | None = None,
    files: Mapping[str, str] | None = None,
    known: Sequence[Person] = (),
) -> tuple[Document, Report]:
    """Return the masked document and report; every quote is still a verbatim piece of its (masked) block. Saves ``keys``.

    ``file`` is the name to show for the dossier, when the caller has one; ``files`` are other file names and what to show for them;
    ``known`` are the candidates the caller knows.
    """
    shown_file = file or masked_name(document.file, keys, document.sha256)
    keys.within = PurePath(shown_file).stem
    if file is None:
        masked_name(document.file, keys, document.sha256)
    masker = Masker(people(document, use_spacy, known), keys)
    names = dict(files or {})
    names.setdefault(document.file, shown_file)
    for source in {block.source for block in document.blocks if block.source is not None}:
        names.setdefault(source, masked_name(source, keys))
    mask = masker.with_names(names)
    shown, spans = masked_document(document, masker, names, shown_file)
    texts = {block.id: block.text for block in shown.blocks}
    data = _walk(report.model_dump(), mask)
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
    keys.within = ""
    keys.save()
    return shown, Report.model_validate(data)


def masked_document(document: Document, masker: Masker, names: Mapping[str, str], file: str) -> tuple[Document, dict[str, list[Span]]]:
    """Return the masked document and the replacements of each block (by id); ``names``: every source's name and what to show for it."""
    mask = masker.with_names(names)
    spans = {block.id: masker.spans(block.text) for block in document.blocks}
    shown = document.model_copy(
        update={
            "file": file,
            "blocks": tuple(_block(block, masker, spans[block.id], mask, names) for block in document.blocks),
            "unread": tuple(type(item).model_validate(_walk(item.model_dump(), mask)) for item in document.unread),
            "notices": tuple(type(item).model_validate(_walk(item.model_dump(), mask)) for item in document.notices),
        }
    )
    return shown, spans


def masked_name(file: str, keys: Codes, sha256: str = "") -> str:
    """Return the code that stands for a file's name, with its extension; with ``sha256`` two files of one name have two codes."""
    return keys.code("Dossier", f"{folded(file)}\n{sha256}", file) + PurePath(file).suffix.lower()


def _block(block: Block, masker: Masker, spans: Sequence[Span], mask: Callable[[str], str], names: Mapping[str, str]) -> Block:
    changes: dict[str, Any] = {
        "text": replace(block.text, spans),
        "section": tuple(mask(item) for item in block.section),
        "links": tuple(masker.mask(item) for item in block.links),
    }
    for name in ("label", "alt"):
        value = getattr(block, name)
        if value:
            changes[name] = masker.mask(value)
    if block.source is not None:
        changes["source"] = names[block.source]
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
