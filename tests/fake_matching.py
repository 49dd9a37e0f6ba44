"""A fast encoder and small rubrics for the tests of matching, assessing and the pipeline."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from evalassist.language.words import stems
from evalassist.model.rubric import Bank, Bloc, Competency, Criterion, Negative, Rubric

DIM = 64


class FakeEncoder:
    """Hashes stems into ``DIM`` buckets: texts that share words are near; the same text gives the same vector."""

    name = "encodeur-d-essai"
    sha256 = "0" * 64

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.zeros((len(texts), DIM), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in stems(text) or ["#vide"]:
                rows[row, hashlib.sha256(word.encode()).digest()[0] % DIM] += 1.0
            rows[row] /= np.linalg.norm(rows[row])
        return rows


def criterion(id_: str = "C1.a", **rest: object) -> Criterion:
    values: dict[str, object] = {
        "id": id_,
        "code": id_,
        "title": "Budget",
        "text": "Le budget est chiffré.",
        "question": "Combien cela coûte-t-il ?",
    }
    return Criterion.model_validate(values | rest)


def rubric(*criteria: Criterion) -> Rubric:
    bloc = Bloc(id="B1", title="Bloc", competencies=(Competency(id="C1", title="Compétence", criteria=criteria),))
    return Rubric.model_validate({"id": "essai", "version": "1", "title": "Référentiel d'essai", "blocks": (bloc,), "sha256": "a" * 64})


def bank() -> Bank:
    return Bank(
        positive=(
            "Le budget s'élève à 1 200 euros, dont 400 euros de publicité.",
            "Nous avons prévu 300 € d'impression et 150 € de location.",
        ),
        negative=(Negative(kind="definition", text="Un budget est un tableau qui présente les dépenses prévues."),),
    )
