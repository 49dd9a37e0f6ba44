"""Moodle's grading worksheet, completed where it stands: only feedback-comment cells change, every other byte stays.

The file is cut into the spans of its raw fields (quotes kept), new cells are written over their spans, and the result is read again and
compared field by field before it is returned. The grade column is never written.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evalassist.language.words import strip_accents
from evalassist.model.errors import EvalAssistError

IDENTIFIER: Final = frozenset({"identifiant", "identifier"})
FULL_NAME: Final = frozenset({"nom complet", "full name"})
GROUP: Final = frozenset({"groupe", "group", "groups", "groupes"})
FEEDBACK: Final = frozenset({"feedback par commentaires", "feedback comments", "commentaires de feedback", "commentaires"})
_SEPARATORS: Final = (",", ";", "\t")
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

Span = tuple[int, int]


@dataclass(frozen=True)
class Row:
    """One participant: number, name ("" when hidden), group ("" when there is none), the comment already there."""

    participant: int
    name: str
    group: str
    comment: str


class Worksheet:
    """A parsed worksheet. WORKSHEET_REFUSED, with the reason, for a file that is not one or that could not be given back byte for byte."""

    def __init__(self, data: bytes, file: str) -> None:
        """``data``: the file as downloaded (comma, semicolon or tab; with or without BOM; UTF-8, UTF-16 or Windows-1252)."""
        self._file = file
        self._bom, self._codec, self._text = self._decode(data)
        self._separator = self._guess_separator()
        self._spans = _scan(self._text, self._separator)
        if not self._spans:
            raise self._refusal("elle est vide")
        heads = [strip_accents(_value(self._text, span)).strip() for span in self._spans[0]]
        self._id = self._column(heads, IDENTIFIER, "Identifiant")
        self._feedback = self._column(heads, FEEDBACK, "Feedback par commentaires")
        self._name = next((index for index, head in enumerate(heads) if head in FULL_NAME), None)
        self._group = next((index for index, head in enumerate(heads) if head in GROUP), None)
        self._lines: dict[int, int] = {}
        self.rows: list[Row] = []
        for number, spans in enumerate(self._spans[1:], start=1):
            if len(spans) == 1 and spans[0][0] == spans[0][1]:
                continue  # an empty line
            if len(spans) <= max(self._id, self._feedback):
                raise self._refusal(f"la ligne {number + 1} n'a que {len(spans)} colonne(s)")
            match = re.search(r"(\d+)\s*$", self._cell(spans, self._id))
            if match is None:
                raise self._refusal(f"la ligne {number + 1} n'a pas de numéro de participant")
            participant = int(match[1])
            if participant in self._lines:
                raise self._refusal(f"le participant {participant} y figure deux fois")
            self._lines[participant] = number
            self.rows.append(
                Row(participant, self._cell(spans, self._name), self._cell(spans, self._group), self._cell(spans, self._feedback))
            )

    def _refusal(self, reason: str) -> EvalAssistError:
        return EvalAssistError("WORKSHEET_REFUSED", file=self._file, reason=reason)

    def _decode(self, data: bytes) -> tuple[bytes, str, str]:
        for bom, codec in _BOMS:
            if data.startswith(bom):
                try:
                    return bom, codec, data[len(bom) :].decode(codec)
                except UnicodeDecodeError as error:
                    raise self._refusal(f"ses caractères ne sont pas du {codec.upper()}") from error
        for codec in ("utf-8", "cp1252"):
            try:
                return b"", codec, data.decode(codec)
            except UnicodeDecodeError:
                continue
        raise self._refusal("son jeu de caractères n'est pas reconnu")

    def _guess_separator(self) -> str:
        return max(_SEPARATORS, key=lambda separator: len(_scan(self._text, separator, limit=1)[:1][0]) if self._text else 0)

    def _column(self, heads: list[str], names: frozenset[str], label: str) -> int:
        found = [index for index, head in enumerate(heads) if head in names]
        if len(found) != 1:
            raise self._refusal(f"la colonne « {label} » y est absente ou répétée")
        return found[0]

    def _cell(self, spans: list[Span], column: int | None) -> str:
        return _value(self._text, spans[column]) if column is not None and column < len(spans) else ""

    def complete(self, comments: Mapping[int, str], overwrite: bool = False) -> tuple[bytes, list[int]]:
        """Return the file with the comments of these participants, and the participants whose comment was left as it was.

        A comment already there is kept unless ``overwrite``; KeyError for a participant who is not in the file.
        """
        kept: list[int] = []
        edits: list[tuple[Span, str]] = []
        for participant, comment in comments.items():
            spans = self._spans[self._lines[participant]]
            if self._cell(spans, self._feedback).strip() and not overwrite:
                kept.append(participant)
                continue
            edits.append((spans[self._feedback], self._quoted(comment)))
        text = self._text
        for (start, end), raw in sorted(edits, reverse=True):
            text = text[:start] + raw + text[end:]
        self._verify(text, {span for span, _ in edits})
        try:
            body = text.encode(self._codec)
        except UnicodeEncodeError:
            body = text.encode(self._codec, "xmlcharrefreplace")  # comments are HTML: a reference reads the same
        return self._bom + body, sorted(kept)

    def _quoted(self, comment: str) -> str:
        flat = " ".join(comment.split())
        return '"' + flat.replace('"', '""') + '"'

    def _verify(self, text: str, edited: set[Span]) -> None:
        after = _scan(text, self._separator)
        same = len(after) == len(self._spans) and all(
            len(new) == len(old)
            and all(span in edited or text[slice(*now)] == self._text[slice(*span)] for now, span in zip(new, old, strict=True))
            for new, old in zip(after, self._spans, strict=True)
        )
        if not same:
            raise EvalAssistError("INTERNAL", stage="relecture de la feuille d'évaluation", reason=self._file)


def _scan(text: str, separator: str, limit: int | None = None) -> list[list[Span]]:
    """Return the spans of the raw fields of every record; quoted fields may hold separators, line ends and doubled quotes."""
    records: list[list[Span]] = []
    at, size = 0, len(text)
    while at < size and (limit is None or len(records) < limit):
        record: list[Span] = []
        while True:
            start = at
            if text.startswith('"', at):
                at += 1
                while at < size:
                    end = text.find('"', at)
                    if end < 0:
                        at = size
                    elif text.startswith('""', end):
                        at = end + 2
                        continue
                    else:
                        at = end + 1
                    break
            while at < size and text[at] != separator and text[at] not in "\r\n":
                at += 1
            record.append((start, at))
            if at < size and text[at] == separator:
                at += 1
                continue
            if text.startswith("\r\n", at):
                at += 2
            elif at < size:
                at += 1
            break
        records.append(record)
    return records


def _value(text: str, span: Span) -> str:
    raw = text[slice(*span)]
    if len(raw) >= 2 and raw[0] == raw[-1] == '"':
        return raw[1:-1].replace('""', '"')
    return raw
