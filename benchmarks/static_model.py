"""A static sentence model distilled from the encoder that ships (in the manner of model2vec), to be measured.

Each piece of the vocabulary is encoded alone by the encoder; the vectors are centred, reduced by PCA and weighted by
SIF (a / (a + p), p from the Unigram log probabilities). A text is the mean of its pieces' vectors: no transformer at all.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
SIF = 1e-3


class StaticEncoder:
    """Built in about half a minute from a folder made by `models/build_encoder.py`."""

    def __init__(self, folder: Path, dim: int = 256) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self.name = f"static-{dim}"
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        pieces = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
        rows = []
        for start in range(0, len(pieces), 64):
            ids = np.arange(start, min(start + 64, len(pieces)))
            batch = np.stack([np.zeros_like(ids), ids, np.full_like(ids, 2)], axis=1)
            rows.append(session.run(None, {"input_ids": batch, "attention_mask": np.ones_like(batch)})[0])
        raw = np.concatenate(rows).astype(np.float64)
        raw -= raw.mean(axis=0)
        _, vectors = np.linalg.eigh(raw.T @ raw)
        reduced = raw @ vectors[:, ::-1][:, :dim]
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
