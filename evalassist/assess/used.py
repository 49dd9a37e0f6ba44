"""The models a report is made with, by name and hash: the encoder, every file of weights that ships, and the local adjustment if any."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from evalassist import resources
from evalassist.assess.local import status_model
from evalassist.model.report import ModelRef

SUFFIXES = (".json", ".npz")
NOT_MODELS = frozenset({"figures.json"})
"""Files of the models' folder that decide nothing."""


def used_models(name: str, sha256: str) -> tuple[ModelRef, ...]:
    """Return the references of the encoder (given), then of the weights by file name, then of the local adjustment; SHA-256 of the files."""
    local = status_model()[1]
    return (ModelRef(name=name, sha256=sha256), *_weights(resources.models_dir()), *((local,) if local is not None else ()))


@lru_cache(maxsize=2)
def _weights(folder: Path) -> tuple[ModelRef, ...]:
    files = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and path.name not in NOT_MODELS) if folder.is_dir() else []
    return tuple(ModelRef(name=path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest()) for path in files)
