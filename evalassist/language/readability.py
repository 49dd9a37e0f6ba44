"""Readability of a dossier in French: the counts of textstat, over pyphen, without what importing textstat loads (nltk, scipy, scikit-learn)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evalassist.model.document import Document

_LONE_APOSTROPHE = re.compile(r"'(?![tsd]|ve|ll|re)")
_PUNCTUATION = re.compile(r"[^\w\s']")
_ALL_PUNCTUATION = re.compile(r"[^\w\s]")
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_LONG = 6
"""LIX counts the words of more than six letters."""


def readability(document: Document) -> dict[str, float]:
    """Return the French Flesch ease, LIX and mean sentence length (words) of the running text; empty when there is too little text.

    Source: Flesch adapted to French by Kandel and Moles (207 - 1.015 words/sentence - 73.6 syllables/word) and LIX (words/sentence + percentage of
    long words), as textstat computes them with ``set_lang("fr")``; ``tests/language/test_readability.py`` holds both to the same values.
    """
    text = "\n".join(block.text for block in document.body() if block.kind in ("paragraph", "list_item"))
    if len(text.split()) < 100:
        return {}
    return {
        "flesch_fr": round(flesch(text), 1),
        "lix": round(lix(text), 1),
        "words_per_sentence": round(words_per_sentence(text), 1),
    }


def flesch(text: str) -> float:
    """Return the Flesch ease with the French constants; 0 for a text without words."""
    words = _words(text)
    if not words:
        return 0.0
    syllables = sum(_syllables(word) for word in _words(text, lower=True))
    return 207 - 1.015 * words_per_sentence(text) - 73.6 * (syllables / len(words))


def lix(text: str) -> float:
    """Return LIX; 0 for a text without words."""
    words = len(_words(text))
    if not words:
        return 0.0
    long = sum(len(word) > _LONG for word in _ALL_PUNCTUATION.sub("", text).split())
    return words_per_sentence(text) + 100 * long / words


def words_per_sentence(text: str) -> float:
    """Return the mean number of words; sentences end with . ! or ?, those of two words at most are not counted; 0 without text."""
    if not text:
        return 0.0
    sentences = _SENTENCE.findall(text)
    short = sum(len(_words(sentence)) <= 2 for sentence in sentences)
    return len(_words(text)) / max(1, len(sentences) - short)


def _words(text: str, *, lower: bool = False) -> list[str]:
    bare = _PUNCTUATION.sub("", _LONE_APOSTROPHE.sub("", text))
    return (bare.lower() if lower else bare).split()


@cache
def _hyphenator() -> Any:
    import pyphen

    return pyphen.Pyphen(lang="fr")


@lru_cache(maxsize=20_000)
def _syllables(word: str) -> int:
    return len(_hyphenator().positions(word)) + 1
