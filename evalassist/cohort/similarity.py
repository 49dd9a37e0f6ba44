"""Passages shared by dossiers of one cohort: near-identical sentences found by MinHash, then aligned word by word.

Left out: text given by the school (``template``), quotations between quotation marks, sentences too short to mean anything, and text found in
so many dossiers that it must have been given. What is left is to be looked at; it says nothing of who wrote what.
A. Broder, "On the resemblance and containment of documents" (1997); the index is datasketch's, the alignment rapidfuzz's and difflib's.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from evalassist.language.words import sentences as sentence_spans
from evalassist.language.words import strip_accents
from evalassist.model.document import Document

MIN_SENTENCE = 8
"""Words; shorter sentences are too ordinary."""
MIN_SHARED = 12
"""Words two passages must share, in runs of at least ``_RUN`` words."""
ALIKE = 0.6
"""Share of words in common, in order, for two sentences to be called alike."""
_SHINGLE = 3
_RUN = 3
_GAP = 2
_BANDS, _ROWS = 25, 2
"""MinHash bands: two sentences sharing 20 % of their word triples meet with probability 0.64, 40 % with 0.987, 60 % with 0.99999."""
_CROWD = 50
_TEMPLATE_SHARE = 0.6
_GIVEN_SHARE, _GIVEN_MIN, _GIVEN_MAX = 0.3, 5, 15
"""A text found in 30 % of the dossiers, in 5 at least, was probably given to all; in 15 it is common text, however large the cohort."""
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"")
_QUOTED_WORDS = 4


@dataclass(frozen=True)
class Sentence:
    """A sentence of a dossier: ``text == block.text[start:end]``; ``words`` are folded (no capitals or accents) and skip quotations."""

    dossier: int
    order: int
    block_id: str
    start: int
    end: int
    page: int | None
    section: tuple[str, ...]
    text: str
    words: tuple[str, ...]

    def shingles(self) -> frozenset[int]:
        """Return the hashes of its word triples."""
        return shingles(self.words)


@dataclass(frozen=True)
class Shared:
    """A passage shared by two dossiers: sentences of each side, in order; ``words`` shared in runs of three words or more."""

    a: tuple[Sentence, ...]
    b: tuple[Sentence, ...]
    words: int


@dataclass
class Similarity:
    """The result. ``pairs`` by (dossier, dossier), lower index first, in the order of the text; ``given``: one sentence of each text
    found in many dossiers, with their indexes; ``twins``: identical files; ``template``: number of sentences left out as given text."""

    pairs: dict[tuple[int, int], list[Shared]] = field(default_factory=dict)
    given: list[tuple[Sentence, tuple[int, ...]]] = field(default_factory=list)
    twins: list[tuple[int, int]] = field(default_factory=list)
    template: int = 0


def shingles(words: Sequence[str]) -> frozenset[int]:
    """Return 32-bit hashes of the word triples."""
    return frozenset(zlib.crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(max(1, len(words) - _SHINGLE + 1)))


def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text without capitals or accents; one string per word, however often it comes."""
    return tuple(sys.intern(word) for word in _WORD.findall(strip_accents(text).casefold()))


def without_quotations(text: str) -> str:
    """Return the text with quotations of at least four words blanked, same length."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match.group()) if len(fold(match.group())) >= _QUOTED_WORDS else match.group()

    return _QUOTED.sub(blank, text)


def cut(document: Document, index: int) -> Iterator[Sentence]:
    """Yield the sentences of a dossier (a table's row is cut like a paragraph); headings, contents and page furniture give none."""
    order = 0
    for block in document.body():
        if block.kind == "heading":
            continue
        plain = without_quotations(block.text)
        offset = 0
        for line in block.text.split("\n"):
            for start, end in sentence_spans(line):
                begin, stop = offset + start, offset + end
                words = fold(plain[begin:stop])
                order += 1
                if len(words) >= MIN_SENTENCE:
                    yield Sentence(index, order, block.id, begin, stop, block.page, block.section, block.text[begin:stop], words)
            offset += len(line) + 1


def find(
    documents: Sequence[Document], templates: Sequence[Document] = (), progress: Callable[[int], None] = lambda done: None
) -> Similarity:
    """Return what the dossiers share. ``progress`` is told how many dossiers were searched."""
    result = Similarity()
    known = frozenset(item for template in templates for sentence in cut(template, -1) for item in sentence.shingles())
    first: dict[str, int] = {}
    every: list[Sentence] = []
    for index, document in enumerate(documents):
        twin = first.setdefault(document.sha256, index)
        if twin != index:
            result.twins.append((twin, index))
            continue
        for sentence in cut(document, index):
            if known:
                marks = sentence.shingles()
                if len(marks & known) >= _TEMPLATE_SHARE * len(marks):
                    result.template += 1
                    continue
            every.append(sentence)
    matches = list(alike(every, progress))
    given = _given(every, matches, len(first), result)
    by_pair: dict[tuple[int, int], list[tuple[float, int, int]]] = {}
    for one, other, likeness in matches:
        if one not in given and other not in given:
            by_pair.setdefault((every[one].dossier, every[other].dossier), []).append((likeness, one, other))
    for pair in sorted(by_pair):
        shared = [run for run in _runs(every, by_pair[pair]) if run.words >= MIN_SHARED]
        if shared:
            result.pairs[pair] = shared
    return result


def alike(every: Sequence[Sentence], progress: Callable[[int], None] = lambda done: None) -> Iterator[tuple[int, int, float]]:
    """Yield (index, index, likeness) of sentences of two dossiers that are alike, in order; MinHash bands, then an exact check.

    Memory: 400 bytes a sentence beside the sentences. A band shared by more than ``_CROWD`` sentences is compared with its first ones only.
    """
    import numpy as np
    from datasketch import MinHash

    base = MinHash(_BANDS * _ROWS, seed=1, hashfunc=int)
    sketches = np.zeros((len(every), _BANDS * _ROWS), dtype=np.uint64)
    for number, sentence in enumerate(every):
        sketch = base.copy()
        sketch.update_batch(sorted(sentence.shingles()))
        sketches[number] = sketch.hashvalues
        if number and sentence.dossier != every[number - 1].dossier:
            progress(sentence.dossier)
    found: set[tuple[int, int]] = set()
    for band in range(_BANDS):
        keys = sketches[:, band * _ROWS].copy()
        for row in range(1, _ROWS):
            keys = keys * np.uint64(0x9E3779B97F4A7C15) + sketches[:, band * _ROWS + row]
        ranked = np.argsort(keys, kind="stable")
        edges = np.concatenate(([0], np.flatnonzero(np.diff(keys[ranked])) + 1, [len(ranked)]))
        several = np.flatnonzero(np.diff(edges) > 1)
        for begin, end in zip(edges[several].tolist(), edges[several + 1].tolist(), strict=True):
            members = ranked[begin:end].tolist()
            found.update(
                (one, other)
                for place, other in enumerate(members)
                for one in members[: min(place, _CROWD)]
                if every[one].dossier != every[other].dossier
            )
    for one, other in sorted(found):
        likeness = word_likeness(every[one].words, every[other].words)
        if likeness >= ALIKE:
            yield one, other, likeness


def word_likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return 2 x (words in common, in order) / (words of both), 0 to 1."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other, score_cutoff=ALIKE))


def _given(every: Sequence[Sentence], matches: Iterable[tuple[int, int, float]], dossiers: int, result: Similarity) -> set[int]:
    """Return the sentences found in so many dossiers that the text was probably given to all, and list one of each in the result."""
    others: dict[int, set[int]] = {}
    near: dict[int, list[int]] = {}
    for one, other, _ in matches:
        others.setdefault(one, {every[one].dossier}).add(every[other].dossier)
        others.setdefault(other, {every[other].dossier}).add(every[one].dossier)
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    limit = min(_GIVEN_MAX, max(_GIVEN_MIN, _GIVEN_SHARE * dossiers))
    found = {number for number, seen in others.items() if len(seen) >= limit}
    listed: set[int] = set()
    for number in sorted(found):
        if number not in listed:
            result.given.append((every[number], tuple(sorted(others[number]))))
        listed.add(number)
        listed.update(near.get(number, ()))
    return found | listed


def _runs(every: Sequence[Sentence], matches: Sequence[tuple[float, int, int]]) -> Iterator[Shared]:
    """Yield the runs of matched sentences that follow each other on both sides; each sentence is used once, best match first."""
    used_one: set[int] = set()
    used_other: set[int] = set()
    kept: list[tuple[Sentence, Sentence]] = []
    for _, one, other in sorted(matches, key=lambda item: (-item[0], item[1], item[2])):
        if one not in used_one and other not in used_other:
            used_one.add(one)
            used_other.add(other)
            kept.append((every[one], every[other]))
    kept.sort(key=lambda pair: (pair[0].order, pair[1].order))
    run: list[tuple[Sentence, Sentence]] = []
    for pair in kept:
        if run and not (pair[0].order - run[-1][0].order <= _GAP and 0 < pair[1].order - run[-1][1].order <= _GAP):
            yield _shared(run)
            run = []
        run.append(pair)
    if run:
        yield _shared(run)


def _shared(run: Sequence[tuple[Sentence, Sentence]]) -> Shared:
    count = sum(size for one, other in run for _, _, size in common_runs(one.words, other.words))
    return Shared(tuple(one for one, _ in run), tuple(other for _, other in run), count)


def common_runs(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return (start, start, size) of the runs of at least three words that two word sequences share, in order."""
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size >= _RUN]


def marked(sentence: Sentence, runs: Iterable[tuple[int, int]]) -> list[tuple[str, bool]]:
    """Return the sentence's text in pieces (text, shared); ``runs`` are (first word, number of words) of its folded words."""
    spans = [match.span() for match in _WORD.finditer(_same_length_fold(without_quotations(sentence.text)))]
    if len(spans) != len(sentence.words):
        return [(sentence.text, False)]
    pieces: list[tuple[str, bool]] = []
    cursor = 0
    for first, size in sorted(runs):
        start, end = spans[first][0], spans[first + size - 1][1]
        pieces += [(sentence.text[cursor:start], False), (sentence.text[start:end], True)]
        cursor = end
    return [piece for piece in (*pieces, (sentence.text[cursor:], False)) if piece[0]]


def _same_length_fold(text: str) -> str:
    """Fold each character to one character, so that positions stay those of the text."""
    return "".join(folded if len(folded := strip_accents(char).casefold()) == 1 else char for char in text)
