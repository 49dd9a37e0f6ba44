"""The figures: characters, order, cells, headings, captions, words; and what a reader gave, in one shape for all readers."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from benchmarks.reading.truth import Rows, Truth

_LEADERS = re.compile(r"[.…·_]{4,}")
_MARK = re.compile(r"(?m)^\s*(?:[-–•●▪◦*]|\d+[.)])\s+(?=\S)")


@dataclass
class Found:
    """What a reader gave: ``text`` in order, tables as rows of cells, headings, (caption, what it is about)."""

    text: str
    tables: list[Rows] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    captions: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Tally:
    """Counts over dossiers; every figure is their ratio."""

    right: float = 0.0
    wanted: float = 0.0
    given: float = 0.0

    def add(self, right: float, wanted: float, given: float) -> None:
        self.right += right
        self.wanted += wanted
        self.given += given

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else float("nan")

    @property
    def f1(self) -> float:
        total = self.wanted + self.given
        return 2 * self.right / total if total else float("nan")


@dataclass
class Scores:
    """The figures of one reader on one group of dossiers."""

    chars: Tally = field(default_factory=Tally)
    order: Tally = field(default_factory=Tally)
    cells: Tally = field(default_factory=Tally)
    headings: Tally = field(default_factory=Tally)
    captions: Tally = field(default_factory=Tally)
    seconds: float = 0.0
    pages: int = 0


def plain(text: str) -> str:
    """NFC, folded spaces, straight quotes: what a reader may change without losing anything."""
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
    return " ".join(text.split())


def packed(text: str) -> str:
    """``plain`` without white space nor the dots that lead to a page number."""
    return _LEADERS.sub("", plain(text).replace(" ", ""))


def add(scores: Scores, truth: Truth, found: Found) -> None:
    """Add the counts of one dossier."""
    said, read = packed(_MARK.sub("", truth.text())), packed(_MARK.sub("", found.text))
    kept = sum((Counter(said) & Counter(read)).values())
    scores.chars.add(kept, len(said), len(read))
    far = Levenshtein.distance(said, read)
    longest = max(len(said), len(read))
    scores.order.add(longest - far, longest, longest)
    wanted = [_triples(piece.rows) for piece in truth.pieces if piece.kind == "table"]
    given = [_triples(rows) for rows in found.tables]
    scores.cells.add(_paired(wanted, given), sum(map(_size, wanted)), sum(map(_size, given)))
    if truth.headings:
        titles = Counter((piece.level, packed(piece.text)) for piece in truth.pieces if piece.kind == "heading")
        got = Counter((level, packed(text)) for level, text in found.headings)
        scores.headings.add(_size(titles & got), _size(titles), _size(got))
    if truth.captions:
        pairs = Counter((packed(piece.text), packed(piece.about)) for piece in truth.pieces if piece.kind == "caption")
        tied = Counter((packed(text), packed(about)) for text, about in found.captions)
        scores.captions.add(_size(pairs & tied), _size(pairs), _size(tied))


def _triples(rows: Rows) -> Counter[tuple[int, int, str]]:
    """(row, rank among the row's own cells, text) of every cell that is not empty."""
    found: Counter[tuple[int, int, str]] = Counter()
    for at, row in enumerate(rows):
        for rank, text in enumerate(cell for cell in row if cell.strip()):
            found[at, rank, packed(_MARK.sub("", text))] += 1
    return found


def _size(counts: Counter[object]) -> int:
    return sum(counts.values())


def _paired(wanted: list[Counter[tuple[int, int, str]]], given: list[Counter[tuple[int, int, str]]]) -> int:
    """Pair each table with the one most like it and return the number of cells that agree."""
    free = list(given)
    right = 0
    for table in wanted:
        best = max(free, key=lambda other: _size(table & other), default=None)
        if best is not None and _size(table & best):
            right += _size(table & best)
            free.remove(best)
    return right


def word_accuracy(said: str, read: str) -> tuple[int, int]:
    """(words right, words said): 1 − the word error rate is their ratio."""
    wanted, given = plain(said).split(), plain(read).split()
    return max(0, len(wanted) - Levenshtein.distance(wanted, given)), len(wanted)
