"""Sentence encoders: text -> unit vector.

The encoder that ships is run by onnxruntime and tokenizers alone (no torch: it starts in well under a second). Any
other sentence-transformers model, a folder or a name already on the machine, goes through sentence-transformers.
No network is used.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from evalassist.model.errors import EvalAssistError
from evalassist.resources import models_dir

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

SHIPPED: Final = "e5-small-fr"
GRAPH: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"
WEIGHTS: Final = "model.safetensors"
OUTPUT: Final = "sentence_embedding"
MAX_TOKENS: Final = 256
OFFLINE: Final = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1",
                  "TOKENIZERS_PARALLELISM": "false", "TRANSFORMERS_VERBOSITY": "error"}  # fmt: skip


class Encoder(Protocol):
    """What the matchers need of a model; ``sha256`` identifies its weights in the report."""

    @property
    def name(self) -> str:
        """Name written in the report."""

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the model's content."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """float32 (n, dim), each row of L2 norm 1, in the order of ``texts``."""


def _offline() -> None:
    for name, value in OFFLINE.items():
        os.environ.setdefault(name, value)


def _spread(run: Callable[[int], None], order: Sequence[int], workers: int) -> None:
    """Call ``run`` for every index on ``workers`` threads; each call writes its own row, so order is free."""
    if workers == 1 or len(order) < 2 * workers:
        for index in order:
            run(index)
        return
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(run, order):
            pass


def _whole(folder: Path) -> None:
    for name in (GRAPH, TOKENIZER):
        if not (folder / name).is_file():
            raise EvalAssistError("MODEL_NOT_FOUND", name=folder)


class OnnxEncoder:
    """A model folder whose ``model.onnx`` gives ``sentence_embedding``, run by onnxruntime on the CPU.

    Each text runs alone: activations are quantised to int8 per run, so a vector must not depend on its neighbours or
    on padding. Speed comes from texts side by side on all cores. Texts longer than 256 tokens are cut.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """``threads``: texts encoded side by side (default: all cores). MODEL_NOT_FOUND if a file is missing."""
        _whole(folder)
        _offline()
        import onnxruntime
        from tokenizers import Tokenizer

        self.name = folder.name
        self._folder = folder
        self._threads = threads or os.cpu_count() or 1
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.no_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one text per thread, several texts at once
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's exceptions share no public base class
            raise EvalAssistError("MODEL_NOT_FOUND", name=folder) from error
        self.dim = int(self._session.get_outputs()[0].shape[1])

    @cached_property
    def sha256(self) -> str:
        """Digest over the graph, the tokenizer and the weights (about 0.1 s, once)."""
        digest = hashlib.sha256()
        for name in (GRAPH, TOKENIZER, WEIGHTS):
            path = self._folder / name
            if path.is_file():
                digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """float32 (n, dim), unit rows; the same text always gives the same bytes on one machine."""
        import numpy as np

        vectors = np.zeros((len(texts), self.dim), dtype=np.float32)
        if not texts:
            return vectors
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]

        def run(index: int) -> None:
            ids = np.asarray([tokens[index]], dtype=np.int64)
            feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
            vectors[index] = self._session.run([OUTPUT], feed)[0][0]

        longest_first = sorted(range(len(tokens)), key=lambda index: -len(tokens[index]))
        _spread(run, longest_first, self._threads)
        return vectors


class SentenceTransformerEncoder:
    """Any sentence-transformers model found on this machine, in float32 on the CPU."""

    def __init__(self, name_or_dir: str) -> None:
        """``name_or_dir``: a model folder, or a name in the local cache. MODEL_NOT_FOUND if not there."""
        _offline()
        from sentence_transformers import SentenceTransformer

        try:
            self._model: Any = SentenceTransformer(name_or_dir, device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError, ImportError) as error:
            raise EvalAssistError("MODEL_NOT_FOUND", name=name_or_dir) from error
        self._model.eval()
        self.name = Path(name_or_dir).name if Path(name_or_dir).is_dir() else name_or_dir

    @cached_property
    def sha256(self) -> str:
        """Digest over the parameters as loaded (name, shape, bytes), whatever files they came from."""
        import numpy as np

        digest = hashlib.sha256()
        for name, tensor in sorted(self._model.state_dict().items()):
            array = tensor.detach().cpu().float().numpy()
            digest.update(f"{name}{array.shape}".encode())
            digest.update(np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """float32 (n, dim), unit rows; batches hold texts of similar length."""
        import numpy as np

        if not texts:
            size = self._model.encode([""], show_progress_bar=False).shape[1]
            return np.zeros((0, size), dtype=np.float32)
        vectors = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False, convert_to_numpy=True)
        result: Vectors = np.asarray(vectors, dtype=np.float32)
        return result


def shipped_folder() -> Path:
    """The folder of the encoder that ships; MODEL_NOT_FOUND when it is not there."""
    try:
        folder = models_dir() / SHIPPED
    except FileNotFoundError as error:
        raise EvalAssistError("MODEL_NOT_FOUND", name=SHIPPED) from error
    _whole(folder)
    return folder


def load_encoder(model: str | None = None) -> Encoder:
    """The encoder to use: None is the one that ships, else a folder or a sentence-transformers name.

    A folder that holds our own kind of ``model.onnx`` is run by onnxruntime, any other model by sentence-transformers.
    Raises EvalAssistError MODEL_NOT_FOUND.
    """
    if model is None or model == SHIPPED:
        return OnnxEncoder(shipped_folder())
    folder = Path(model).expanduser()
    if (folder / GRAPH).is_file() and (folder / TOKENIZER).is_file():
        return OnnxEncoder(folder)
    return SentenceTransformerEncoder(str(folder) if folder.is_dir() else model)
