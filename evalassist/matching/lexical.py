"""Lexical matching with BM25 (bm25s) over French stems, in both directions.

Forward: example passages of a criterion are the queries, the dossier's passages the documents. Backward: a passage of the dossier is the
query and the whole evidence bank the documents, so that words which tell criteria apart weigh most.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from evalassist.language.words import stems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_EURO = re.compile(r"\beuros?\b", re.IGNORECASE)


def tokens(text: str) -> list[str]:
    """Return the stems of ``text`` with figures folded to classes (a year, a number), so that figures match figures."""
    found = []
    for token in stems(text):
        if token.isdecimal():
            found.append("#an" if len(token) == 4 and token[:2] in ("19", "20") else "#n")
        else:
            found.append(token)
    if "%" in text:
        found.append("#pct")
    if "€" in text or _EURO.search(text):
        found.append("#eur")
    return found


def engine() -> Any:
    """Return the bm25s module, imported without what it can do without: tqdm's bars and scipy, whose import costs more than all the scores.

    bm25s takes both for optional, and its numpy backend, the default, is the one used here.
    """
    os.environ.setdefault("DISABLE_TQDM", "1")
    hidden = "bm25s" not in sys.modules and "scipy" not in sys.modules
    if hidden:
        sys.modules["scipy"] = None  # type: ignore[assignment]
    try:
        import bm25s
    finally:
        if hidden:
            del sys.modules["scipy"]
    return bm25s


class LexicalIndex:
    """BM25 (Lucene variant, k1 = 1.2, b = 0.6) over documents given as token lists; ``len(index)`` documents."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        self._size = len(documents)
        self._vocabulary = {token for document in documents for token in document}
        self._bm25: Any = None
        if self._vocabulary:
            self._bm25 = engine().BM25(method="lucene", k1=1.2, b=0.6)
            self._bm25.index([list(document) or ["#vide"] for document in documents], show_progress=False)

    def __len__(self) -> int:
        return self._size

    def scores(self, query: Sequence[str]) -> Floats:
        """Return the BM25 scores (len(self),) of one query divided by the square root of its number of known tokens.

        The division keeps long and short queries comparable; a query with no known token gives zeros.
        """
        import numpy as np

        known = [token for token in query if token in self._vocabulary]
        if not known or self._bm25 is None:
            return np.zeros(self._size, dtype=np.float32)
        raw = np.asarray(self._bm25.get_scores(known), dtype=np.float32)
        return raw / np.float32(len(known)) ** np.float32(0.5)
