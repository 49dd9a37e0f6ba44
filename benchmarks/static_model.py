"""A static sentence model made from the encoder that ships (in the manner of model2vec), to be measured.

The rows of the encoder's word embedding table are centred, reduced by PCA and weighted by SIF (a / (a + p), p from the
Unigram log probabilities). A text is the mean of its pieces' rows: no transformer at all. Rows taken from the encoder's
output for each piece alone were tried too and did a little worse (STSb-fr dev 0.71 against 0.72).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
SIF = 1e-4
TABLE = "embeddings.word_embeddings.weight"


def embedding_table(weights: Path) -> NDArray[np.float64]:
    """The word embeddings (pieces, hidden), decoded from float8 without torch."""
    import ml_dtypes

    with weights.open("rb") as stream:
        size = int.from_bytes(stream.read(8), "little")
        entry = json.loads(stream.read(size))[TABLE]
        start, end = entry["data_offsets"]
        stream.seek(8 + size + start)
        raw = np.frombuffer(stream.read(end - start), dtype=ml_dtypes.float8_e4m3fn)
    return raw.reshape(entry["shape"]).astype(np.float64)


class StaticEncoder:
    """Made in about a second from a folder written by `models/build_encoder.py`."""

    def __init__(self, folder: Path, dim: int = 256) -> None:
        from tokenizers import Tokenizer

        self.name = f"static-{dim}"
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        pieces = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
        raw = embedding_table(folder / "model.safetensors")
        raw -= raw.mean(axis=0)
        _, axes = np.linalg.eigh(raw.T @ raw)
        reduced = raw @ axes[:, ::-1][:, :dim]
        probability = np.exp([score for _, score in pieces])
        self._table = (reduced * (SIF / (SIF + probability))[:, None]).astype(np.float32)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """float32 (n, dim), unit rows (a text without a known piece gives the first unit vector)."""
        result = np.zeros((len(texts), self._table.shape[1]), dtype=np.float32)
        for row, encoding in enumerate(self._tokenizer.encode_batch(list(texts), add_special_tokens=False)):
            result[row] = self._table[encoding.ids].mean(axis=0) if encoding.ids else 0.0
        result[np.abs(result).sum(axis=1) == 0, 0] = 1.0
        unit: Vectors = result / np.linalg.norm(result, axis=1, keepdims=True)
        return unit
