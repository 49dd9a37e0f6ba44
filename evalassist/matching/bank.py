"""The evidence bank of a rubric made ready for matching: texts, token lists, vectors, and which criterion each belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.matching.lexical import tokens
from evalassist.model.rubric import Criterion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from evalassist.matching.encoder import Encoder

    Floats = NDArray[np.float32]


ROLES = ("official", "positive", "partial", "negative")


@dataclass(frozen=True)
class BankEntry:
    """One text of the bank: ``role`` is "positive", "partial", "negative" or "official" (title and reformulation of the criterion)."""

    criterion: int
    role: str
    text: str


def entries(criteria: Sequence[Criterion]) -> tuple[BankEntry, ...]:
    """Return the texts of these criteria; ``criterion`` indexes ``criteria``. Each criterion has exactly one "official" entry."""
    found: list[BankEntry] = []
    for index, criterion in enumerate(criteria):
        found.append(BankEntry(index, "official", f"{criterion.title}. {criterion.text}"))
        found.extend(BankEntry(index, "positive", text) for text in criterion.bank.positive)
        found.extend(BankEntry(index, "partial", item.text) for item in criterion.bank.partial)
        found.extend(BankEntry(index, "negative", item.text) for item in criterion.bank.negative)
    return tuple(found)


def bank_tokens(items: Sequence[BankEntry]) -> list[list[str]]:
    """Return the token list of each entry."""
    return [tokens(item.text) for item in items]


def _text_key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8")).digest()[:8]


def bank_vectors(items: Sequence[BankEntry], encoder: Encoder, shipped: Path | None = None) -> Floats:
    """Return the vectors (n, dim) of the entries; those precompiled for this encoder are read, the others encoded.

    Source of the precompiled vectors: ``models/bank_vectors.npz`` made by ``models/compile_banks.py`` (float16, keyed by text).
    """
    import numpy as np

    path = shipped if shipped is not None else resources.models_dir() / "bank_vectors.npz"
    known, stored = _stored(path, encoder)
    keys = [_text_key(item.text) for item in items]
    todo = [index for index, key in enumerate(keys) if key not in known]
    fresh = encoder.encode([items[index].text for index in todo]) if todo else None
    width = stored.shape[1] if stored is not None else (fresh.shape[1] if fresh is not None else 1)
    vectors = np.zeros((len(items), width), dtype=np.float32)
    for index, key in enumerate(keys):
        if stored is not None and key in known:
            vectors[index] = stored[known[key]]
    if fresh is not None:
        # float16 rounding is applied to fresh vectors too: the same bytes whether precompiled or not
        vectors[todo] = fresh.astype(np.float16).astype(np.float32)
    return vectors


def _stored(path: Path, encoder: Encoder) -> tuple[dict[bytes, int], Floats | None]:
    """Return the rows by text key and the vectors of a precompiled file; nothing when it is for another encoder."""
    import numpy as np

    if not path.is_file():
        return {}, None
    with np.load(path, allow_pickle=False) as data:
        if str(data["encoder"]) != encoder.sha256:
            return {}, None
        return {bytes(key): row for row, key in enumerate(data["keys"])}, data["vectors"].astype(np.float32)


def missing_vectors(texts: Sequence[str], encoder: Encoder, path: Path) -> int:
    """Return how many of ``texts`` have no precompiled vector for this encoder."""
    known, _ = _stored(path, encoder)
    return sum(_text_key(text) not in known for text in set(texts))


def save_bank_vectors(texts: Sequence[str], encoder: Encoder, path: Path) -> None:
    """Write the precompiled vectors of ``texts`` (sorted, without doubles) for this encoder to ``path``."""
    import numpy as np

    unique = sorted(set(texts))
    vectors = encoder.encode(unique).astype(np.float16)
    keys = np.array([np.frombuffer(_text_key(text), dtype=np.uint8) for text in unique], dtype=np.uint8)
    np.savez(path, encoder=np.array(encoder.sha256), keys=keys, vectors=vectors)
