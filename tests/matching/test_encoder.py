"""The encoder that ships: one set of weights, two ways to run it, the same vectors; nothing depends on the batch."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from evalassist import resources
from evalassist.matching.encoder import MAX_TOKENS, SHIPPED, OnnxEncoder, SentenceTransformerEncoder, load_encoder
from evalassist.model.errors import EvalAssistError

FOLDER = resources.models_dir() / SHIPPED
TEXTS = [
    "Gagner 300 abonnés sur Instagram avant le 30 juin, soit 25 par semaine.",
    "Forces : une équipe soudée ; faiblesses : un budget réduit.",
    "Camille, 34 ans, libraire, cherche des idées de lecture pour ses clients.",
    "The newsletter goes out every Tuesday to 1,200 readers.",
    "Budget prévisionnel : 3 200 € TTC, dont 1 100 € de publicité. ✅ " + "Suivi hebdomadaire des dépenses. " * 12,
]


@pytest.fixture(scope="module")
def onnx() -> OnnxEncoder:
    return OnnxEncoder(FOLDER)


def test_unit_float32_rows_in_order(onnx: OnnxEncoder) -> None:
    vectors = onnx.encode(TEXTS)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(TEXTS), 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert np.array_equal(onnx.encode(TEXTS[::-1]), vectors[::-1])


def test_empty_inputs(onnx: OnnxEncoder) -> None:
    assert onnx.encode([]).shape == (0, 384)
    assert np.isfinite(onnx.encode(["", "   ", "\u200b"])).all()


def test_a_vector_depends_neither_on_its_batch_nor_on_threads(onnx: OnnxEncoder) -> None:
    many = onnx.encode(TEXTS * 5)
    alone = np.concatenate([OnnxEncoder(FOLDER, threads=1).encode([text]) for text in TEXTS])
    four = OnnxEncoder(FOLDER, threads=4).encode(TEXTS * 5)
    assert many.tobytes() == four.tobytes()
    assert many[:5].tobytes() == alone.tobytes()


def test_sentence_transformers_gives_the_same_vectors(onnx: OnnxEncoder) -> None:
    ours, theirs = onnx.encode(TEXTS), SentenceTransformerEncoder(str(FOLDER)).encode(TEXTS)
    assert ((ours * theirs).sum(axis=1) > 0.985).all()
    close = ours @ ours.T - theirs @ theirs.T
    assert np.abs(close).max() < 0.1
    apart = ~np.eye(len(TEXTS), dtype=bool)
    assert np.corrcoef((ours @ ours.T)[apart], (theirs @ theirs.T)[apart])[0, 1] > 0.97


def test_the_graph_points_at_the_weights_of_sentence_transformers() -> None:
    onnx = pytest.importorskip("onnx")
    with (FOLDER / "model.safetensors").open("rb") as stream:
        (size,) = struct.unpack("<Q", stream.read(8))
        header = json.loads(stream.read(size))
    header.pop("__metadata__", None)
    model = onnx.load(str(FOLDER / "model.onnx"), load_external_data=False)
    external = {t.name: {e.key: e.value for e in t.external_data} for t in model.graph.initializer if t.external_data}
    assert set(external) == set(header)
    for name, entry in external.items():
        start, end = header[name]["data_offsets"]
        assert (int(entry["offset"]), int(entry["length"])) == (8 + size + start, end - start)
    inside = sum(len(t.raw_data) for t in model.graph.initializer if not t.external_data)
    assert inside < 600_000


def test_each_paraphrase_is_the_nearest(onnx: OnnxEncoder) -> None:
    said = [
        "Les retombées de la campagne sont suivies chaque semaine avec des indicateurs.",
        "La cliente type a trente ans et craint de payer trop cher.",
        "Nous publierons trois fois par semaine, le lundi, le jeudi et le samedi.",
        "Le concurrent principal vend moins cher mais livre lentement.",
    ]
    again = [
        "Un tableau de bord hebdomadaire mesure les résultats de l'opération de communication.",
        "L'acheteuse visée, trentenaire, redoute les prix élevés.",
        "Le rythme prévu : un post chaque lundi, jeudi et samedi.",
        "Face à nous, un rival aux tarifs plus bas et aux délais plus longs.",
    ]
    assert (onnx.encode(said) @ onnx.encode(again).T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_long_texts_are_cut(onnx: OnnxEncoder) -> None:
    long = "mot " * (MAX_TOKENS - 2)
    assert onnx.encode([long]).tobytes() == onnx.encode([long + "autre chose " * 50]).tobytes()


def test_digest_is_stable_and_differs_by_engine(onnx: OnnxEncoder) -> None:
    assert onnx.sha256 == load_encoder().sha256
    assert len(onnx.sha256) == 64
    assert load_encoder(str(FOLDER)).name == SHIPPED


@pytest.mark.parametrize("name", ["/nulle/part", "modele-qui-n-existe-pas"])
def test_unknown_model_is_a_coded_error(name: str) -> None:
    with pytest.raises(EvalAssistError, match="MODEL_NOT_FOUND"):
        load_encoder(name)


def test_folder_without_weights_is_a_coded_error(tmp_path: Path) -> None:
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    with pytest.raises(EvalAssistError, match="MODEL_NOT_FOUND"):
        load_encoder(str(tmp_path))


def test_torch_is_never_imported() -> None:
    code = (
        "import sys; from evalassist.matching.encoder import load_encoder; load_encoder().encode(['bonjour']);"
        "print([m for m in ('torch', 'transformers', 'sentence_transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
