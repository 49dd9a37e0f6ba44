"""The sample dossiers, their gold and their split; matching is computed once per dossier."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evalassist.elements.base import Findings, run_detectors
from evalassist.elements.meaning import Meaning, block_vectors
from evalassist.ingest.gate import read_document
from evalassist.ingest.options import ReadOptions
from evalassist.matching.encoder import Encoder, load_encoder
from evalassist.model.document import Document
from evalassist.model.rubric import Bloc, Competency, Criterion, Rubric
from evalassist.pipeline import Matched, match
from evalassist.rubric.load import load_rubric
from evalassist.segment import segment

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
Row = tuple[Bloc, Competency, Criterion]


@dataclass(frozen=True)
class Sample:
    """One sample dossier: its folder, the file an examiner gets, its gold, its split and the group of authors who wrote it."""

    id: str
    folder: Path
    file: Path
    split: str
    gold: dict[str, Any]
    authors: int = 1


@dataclass(frozen=True)
class Case:
    """A sample that was read and matched against the criteria of its gold."""

    sample: Sample
    document: Document
    rubric: Rubric
    rows: tuple[Row, ...]
    matched: Matched


def splits() -> dict[str, dict[str, Any]]:
    """Return samples/splits.yaml: dossier id -> {split, file, authors}."""
    from ruamel.yaml import YAML

    loaded: dict[str, dict[str, Any]] = YAML(typ="safe").load((SAMPLES / "splits.yaml").read_bytes())
    return loaded


def samples(split: str | None = None) -> list[Sample]:
    """Return the samples of a split ("train", "dev", "test", "all" or None), by id."""
    found = []
    for name, entry in sorted(splits().items()):
        folder = SAMPLES / name
        if split in (None, "all", entry["split"]) and (folder / "gold.json").is_file():
            gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
            found.append(Sample(name, folder, folder / entry["file"], entry["split"], gold, int(entry.get("authors", 1))))
    return found


def scoped_rows(rubric: Rubric, gold: dict[str, Any]) -> tuple[Row, ...]:
    """Return the rubric rows of the competences in the gold's scope (all leaves of those competences)."""
    competencies = {competency.id for _, competency, criterion in rubric.criteria() if criterion.id in gold["criteria"]}
    return tuple(row for row in rubric.criteria() if row[1].id in competencies)


@lru_cache(maxsize=1)
def shipped_encoder() -> Encoder:
    """Return the encoder that ships, loaded once."""
    return load_encoder(None)


def encoded(texts: list[str]) -> NDArray[np.float32]:
    """Return ``encoded_by`` the encoder that ships."""
    return encoded_by(shipped_encoder(), texts)


def encoded_by(encoder: Encoder, texts: list[str]) -> NDArray[np.float32]:
    """Return ``encoder.encode(texts)``, kept from one run to the next in the temporary folder of this machine."""
    name = hashlib.sha256("\0".join([encoder.sha256, *texts]).encode()).hexdigest()
    path = Path(tempfile.gettempdir()) / "evalassist-vectors" / f"{name}.npy"
    if path.is_file():
        kept: NDArray[np.float32] = np.load(path, allow_pickle=False)
        return kept
    vectors = encoder.encode(texts)
    path.parent.mkdir(exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        np.save(part, vectors)
    Path(part.name).replace(path)
    return vectors


def findings(document: Document) -> Findings:
    """Return what the detectors find with the vectors of the encoder that ships, as in a report."""

    def vectors() -> dict[str, tuple[NDArray[np.float32], float]]:
        passages = segment(document)
        return block_vectors(passages, encoded([passage.indexed() for passage in passages]))

    return run_detectors(document, Meaning(lambda: shipped_encoder().sha256, vectors))


@dataclass(frozen=True)
class Kept:
    """An encoder whose vectors are kept from one run to the next (``encoded_by``)."""

    inner: Encoder

    @property
    def name(self) -> str:
        """Name of the encoder."""
        return self.inner.name

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of its content."""
        return self.inner.sha256

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """float32 (n, dim), unit rows."""
        return encoded_by(self.inner, list(texts))


def load_case(sample: Sample, encoder: Encoder | None = None) -> Case:
    """Read and match one sample, as a dossier whose own quotes were never seen."""
    rubric = load_rubric(sample.gold["rubric"])
    document = read_document(sample.file, ReadOptions())
    rows = scoped_rows(rubric, sample.gold)
    return Case(sample, document, rubric, rows, match(document, rows, encoder or Kept(shipped_encoder()), without=sample.id))
