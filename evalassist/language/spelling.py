"""French words in a lexicon of inflected forms, and the nearest form of a word that is not in it.

The lexicon (``models/lexicon/fr.txt.xz``, see its README) is a sorted text: words are looked for by bisection, so that loading costs only
the decompression (about 0.1 s, once a process). Method: own code; the nearest form is at one accent, doubling, inversion, omission,
addition or replacement of a letter, in that order of preference (Damerau's single errors).
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Literal

from evalassist.resources import models_dir

ErrorKind = Literal["accent", "double", "swap", "missing", "extra", "other"]

_ACCENTS = str.maketrans("àâäéèêëîïôöùûüÿçñ", "aaaeeeeiioouuuycn")
_VARIANTS = {"a": "aàâä", "e": "eéèêë", "i": "iîï", "o": "oôö", "u": "uùûü", "c": "cç", "y": "yÿ", "n": "n"}
_LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûü"


def bare(word: str) -> str:
    """Return a lower-case word without its accents, letter for letter (the ligatures become two letters)."""
    return word.replace("œ", "oe").replace("æ", "ae").translate(_ACCENTS)


class Lexicon:
    """A sorted list of lower-case forms held as one UTF-8 text."""

    def __init__(self, data: bytes) -> None:
        """``data``: one form a line, sorted by code point, ended by a new line."""
        self._data = b"\n" + data
        self._bare: dict[str, dict[str, tuple[str, ...]]] = {}

    def __contains__(self, word: str) -> bool:
        """Whether the form is in the lexicon; "oe" stands for the ligature too."""
        if self._has(word):
            return True
        return ("oe" in word and self._has(word.replace("oe", "œ"))) or ("ae" in word and self._has(word.replace("ae", "æ")))

    def _has(self, word: str) -> bool:
        key = word.encode()
        at = self._lower(key)
        return self._data[at : at + len(key) + 1] == key + b"\n"

    def _lower(self, key: bytes) -> int:
        """Return the offset of the first line that is not before ``key``."""
        data = self._data
        low, high = 1, len(data)
        while low < high:
            start = data.rfind(b"\n", low - 1, (low + high) // 2) + 1
            end = data.find(b"\n", start)
            if data[start:end] < key:
                low = end + 1
            else:
                high = start
        return low

    def _bucket(self, prefix: str) -> list[str]:
        """Return the forms that begin with ``prefix``, sorted."""
        start = self._lower(prefix.encode())
        end = self._lower(prefix.encode() + b"\xff")
        return self._data[start:end].decode().split("\n")[:-1]

    def _by_bare(self, prefix: str) -> dict[str, tuple[str, ...]]:
        """Return {form without accents: such forms} for forms whose first two letters are those of ``prefix``, accents aside."""
        if prefix not in self._bare:
            found: dict[str, tuple[str, ...]] = {}
            for pair in product(_VARIANTS.get(prefix[0], prefix[0]), _VARIANTS.get(prefix[1], prefix[1])):
                forms = self._bucket("".join(pair))
                for plain, form in zip(bare("\n".join(forms)).split("\n"), forms, strict=False):  # one empty line for no form
                    found[plain] = (*found[plain], form) if plain in found else (form,)
            self._bare[prefix] = found
        return self._bare[prefix]

    def nearest(self, word: str) -> tuple[str, ErrorKind] | None:
        """Return the form one error away from an unknown lower-case ``word`` of four letters or more, and the kind of error."""
        if len(word) < 4:
            return None
        plain = bare(word)
        forms = self._by_bare(plain[:2])
        if plain in forms:
            return _closest(word, forms[plain]), "accent"
        for kind, candidates in _edits(plain):
            for candidate in candidates:
                if candidate[:2] == plain[:2]:
                    found = forms.get(candidate, ())
                else:
                    found = (candidate,) if candidate in self else ()
                if found:
                    return _closest(word, found), kind
        return None


def _closest(word: str, forms: tuple[str, ...]) -> str:
    """Return the form that shares most accented letters with ``word`` and has fewest others; the first one on a tie."""
    accents = [char for char in word if char not in _LETTERS[:26]]

    def distance(form: str) -> int:
        own = [char for char in form if char not in _LETTERS[:26]]
        return sum(abs(own.count(char) - accents.count(char)) for char in {*own, *accents})

    return min(forms, key=lambda form: (distance(form), "è" in form and "é" in form, form))


def _edits(word: str) -> Iterator[tuple[ErrorKind, list[str]]]:
    """Yield the words one error away, surest kinds of error first; the first letter is never replaced."""
    places = range(1, len(word))
    letters = _LETTERS[:26]
    yield "double", [word[:i] + word[i - 1] + word[i:] for i in range(1, len(word) + 1) if word[i - 1] not in "aeiouy"]
    yield "double", [word[:i] + word[i + 1 :] for i in places if word[i] == word[i - 1]]
    yield "swap", [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1) if word[i] != word[i + 1]]
    yield "extra", [word[:i] + word[i + 1 :] for i in places]
    yield "missing", [word[:i] + letter + word[i:] for i in (*places, len(word)) for letter in letters]
    yield "other", [word[:i] + letter + word[i + 1 :] for i in places for letter in letters if letter != word[i]]


@cache
def lexicon() -> Lexicon:
    """Return the shipped lexicon, read once a process; FileNotFoundError when the installation lacks it."""
    path = models_dir() / "lexicon" / "fr.txt.xz"
    return Lexicon(lzma.decompress(path.read_bytes()))
