"""Fast search of many cues in many texts: an inverted index instead of thousands of regular expressions.

A cue is a French word or short phrase; ``*`` ends a word with anything, a plural is allowed on every word, case and accents do not count.
The answers are those of ``words.cue_pattern``, except that the words of a phrase may be parted by any punctuation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from evalassist.language.words import strip_accents

_TOKEN = re.compile(r"\w+")
_PLURALS = ("", "s", "x", "es")


@lru_cache(maxsize=16384)
def _parts(cue: str) -> tuple[tuple[str, bool], ...]:
    """Return the (word, open-ended) parts of a cue; a part without any letter or digit is kept as a symbol to be found as it is."""
    plain = strip_accents(cue.strip())
    parts: list[tuple[str, bool]] = []
    for word in plain.split():
        tokens = _TOKEN.findall(word)
        if not tokens or any(symbol in word for symbol in "€%#@$"):
            parts.append((word.rstrip("*") or "*", False))
            continue
        for index, token in enumerate(tokens):
            parts.append((token, word.endswith("*") and index == len(tokens) - 1))
    return tuple(parts)


class CueIndex:
    """An index of ``texts`` (already through ``strip_accents``); answers are bit masks: bit i is set when text i matches."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._tokens = [_TOKEN.findall(text) for text in texts]
        vocabulary: dict[str, int] = {}
        for index, tokens in enumerate(self._tokens):
            bit = 1 << index
            for token in set(tokens):
                vocabulary[token] = vocabulary.get(token, 0) | bit
        self._masks = vocabulary
        self._sorted = sorted(vocabulary)
        self._known: dict[str, int] = {}

    def _word(self, word: str, open_ended: bool) -> int:
        if not _TOKEN.fullmatch(word):
            return sum(1 << index for index, text in enumerate(self._texts) if word in text)
        mask = 0
        if open_ended:
            start = bisect_left(self._sorted, word)
            while start < len(self._sorted) and self._sorted[start].startswith(word):
                mask |= self._masks[self._sorted[start]]
                start += 1
            return mask
        endings = _PLURALS if word[-1].isalpha() else ("",)
        for ending in endings:
            mask |= self._masks.get(word + ending, 0)
        return mask

    def mask(self, cue: str) -> int:
        """Return the bit mask of the texts in which ``cue`` is met."""
        known = self._known.get(cue)
        if known is None:
            known = self._known[cue] = self._search(_parts(cue))
        return known

    def _search(self, parts: Sequence[tuple[str, bool]]) -> int:
        if not parts:
            return 0
        mask = -1
        for word, open_ended in parts:
            mask &= self._word(word, open_ended)
            if not mask:
                return 0
        if len(parts) == 1 or any(not _TOKEN.fullmatch(word) for word, _ in parts):
            return mask
        found = 0
        rest = mask
        while rest:
            bit = rest & -rest
            rest ^= bit
            if self._phrase(self._tokens[bit.bit_length() - 1], parts):
                found |= bit
        return found

    @staticmethod
    def _phrase(tokens: Sequence[str], parts: Sequence[tuple[str, bool]]) -> bool:
        size = len(parts)
        first, first_open = parts[0]
        for start, token in enumerate(tokens[: len(tokens) - size + 1]):
            if not token.startswith(first) or not _same(token, first, first_open):
                continue
            if all(_same(tokens[start + offset], word, open_ended) for offset, (word, open_ended) in enumerate(parts)):
                return True
        return False

    def any(self, cues: Iterable[str]) -> int:
        """Return the bit mask of the texts in which at least one of the cues is met."""
        mask = 0
        for cue in cues:
            mask |= self.mask(cue)
        return mask

    def has(self, cues: Iterable[str]) -> bool:
        """Return True when one of the cues is met in any of the texts."""
        return any(self.mask(cue) for cue in cues)


def _same(token: str, word: str, open_ended: bool) -> bool:
    if open_ended:
        return token.startswith(word)
    return token == word or (word[-1].isalpha() and token[: len(word)] == word and token[len(word) :] in _PLURALS)


def bits(mask: int) -> list[int]:
    """Return the indices of the set bits, ascending."""
    found = []
    while mask:
        bit = mask & -mask
        found.append(bit.bit_length() - 1)
        mask ^= bit
    return found
