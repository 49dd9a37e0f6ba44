"""Words, stems and sentences of French text, and cues with a trailing wildcard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from evalassist.language.memo import remembered

_WORD = re.compile(r"[^\W_]+(?:['’](?=\w))?", re.UNICODE)
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]$", re.IGNORECASE)

STOP_WORDS: frozenset[str] = frozenset(
    (
        "a afin ai aie ainsi alors apres au aucun aura aussi autre aux avec avoir avons ayant bien car ce ceci cela celle celles "
        "celui ces cet cette ceux chaque ci comme comment d dans de dela depuis des donc dont du elle elles en encore entre est et "
        "etaient etait etant ete etre eu eux fait fois font ici il ils j je jusque l la le les leur leurs lors lui m ma mais me "
        "meme memes mes moi mon n ne ni nos notre nous on ont ou par parce pas peu peut plus plusieurs pour pourquoi qu quand que "
        "quel quelle quelles quels qui quoi s sa sans se sera seront ses si soi soit son sont sous sur t ta tandis te tel telle "
        "tes toi ton tous tout toute toutes tres tu un une vers via vos votre vous y "
    ).split()
)

_ABBREVIATIONS = frozenset(
    (
        "m mm mme mmes mlle dr pr me st ste etc ex cf p pp art fig tab n vol env min max av bd ch chap tel tél réf ref éd ed al "
        "sept oct nov déc janv févr "
    ).split()
)
_BOUNDARY = re.compile(r"(?<=[.!?…])[»”\")\]]*\s+(?=[«“\"(\[]?\s?[^\W\d_a-zàâäçéèêëîïôöùûüœ]|[«“\"(\[]|\d|[-–•])|(?<=[;])\s+|\n+", re.UNICODE)


class _Plain(dict[int, str]):
    """Code point of a lower-case character -> what it is without diacritics, worked out once per character."""

    def __missing__(self, code: int) -> str:
        plain = "".join(char for char in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(char))
        self[code] = plain
        return plain


_PLAIN = _Plain({ord("œ"): "oe", ord("æ"): "ae", ord("’"): "'"})


def strip_accents(text: str) -> str:
    """Return ``text`` in lower case without diacritics ("Œuvré" -> "oeuvre")."""
    return text.lower() if text.isascii() else _plain(text)


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    return text.lower().translate(_PLAIN)


def words(text: str) -> list[str]:
    """Return the words in lower case without accents; elided articles ("l'", "d'") are left out."""
    found = []
    for word in _WORD.findall(strip_accents(text)):
        if word[-1] != "'":
            found.append(word)
        elif not _ELIDED.match(word):
            found.append(word[:-1])
    return found


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("french")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball French stem of one word, without accents."""
    return str(_stemmer().stemWord(word))


def stems(text: str) -> list[str]:
    """Return the stems of the content words (stop words left out), in order."""
    return [stem(word) for word in words(text) if word not in STOP_WORDS and (len(word) > 1 or word.isdigit())]


@remembered
def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Return (start, end) of each sentence of ``text``; ends exclude the white space after. Nothing is lost but white space."""
    start = 0
    for match in _BOUNDARY.finditer(text):
        before = text[start : match.start()]
        last = before.rsplit(None, 1)[-1] if before.split() else ""
        if last.endswith(".") and "\n" not in match.group():
            core = last.rstrip(".").strip("(«“\"").lower()
            if core in _ABBREVIATIONS or (len(core) == 1 and core.isalpha()) or re.fullmatch(r"\d{1,2}(?:\.\d+)*", core):
                continue
        end = match.start() + len(match.group()) - len(match.group().lstrip("»”\")]"))
        if text[start:end].strip():
            yield start + _leading(text[start:end]), end
        start = match.end()
    if text[start:].strip():
        yield start + _leading(text[start:]), len(text.rstrip())


def _leading(text: str) -> int:
    return len(text) - len(text.lstrip())


@lru_cache(maxsize=8192)
def cue_pattern(cue: str) -> re.Pattern[str]:
    """Compile a cue ("ressource*", "chef de projet", "€") to a pattern to be searched in accent-free text.

    Spaces match any white space or an apostrophe; ``*`` matches any word ending; a plural "s" or "x" is allowed at the end of every word.
    """
    plain = strip_accents(cue.strip())
    parts = []
    for word in re.split(r"[\s'’/-]+", plain) if re.search(r"\w", plain) else [plain]:
        if not word:
            continue
        escaped = re.escape(word.rstrip("*"))
        if word.endswith("*"):
            parts.append(escaped + r"\w*")
        elif word[-1:].isalpha():
            parts.append(escaped + r"(?:s|x|es)?")
        else:
            parts.append(escaped)
    body = r"[\s'’/-]+".join(parts)
    left = r"(?<!\w)" if plain[:1].isalnum() else ""
    right = r"(?!\w)" if plain[-1:].isalnum() else ""
    return re.compile(left + body + right)


def find_cues(cues: Iterable[str], plain: str) -> list[str]:
    """Return the cues met in ``plain`` (text already through ``strip_accents``), in the order given."""
    return [cue for cue in cues if cue_pattern(cue).search(plain)]
