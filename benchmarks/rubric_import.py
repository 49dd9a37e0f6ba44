"""How well ``rubric import`` finds the criteria of a référentiel and attaches them to their competence.

usage: python -m benchmarks.rubric_import INDEX.yaml [RAW.txt ...] [--pdf]

``INDEX.yaml`` is the index of criteria (rubric, blocs, competences, criteria). Two measures:

- clean tables: each rubric of the index is written as a DOCX table (three or four columns, with or without criterion codes, competence
  cells merged or repeated on several rows) and with ``--pdf`` as a PDF made from it by LibreOffice; a criterion is found when its very text is
  in the draft, attached when it stands under its competence.
- raw texts: the criteria of the draft are paired with those of the index (which words them otherwise) by the sum of the rare stems they
  share, one to one (Hungarian algorithm), pairs under ``THRESHOLD`` are not found. A pairing by words is only an estimate: it is said so.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from evalassist.authoring.codes import numbers
from evalassist.authoring.from_document import import_document
from evalassist.language.words import stems
from evalassist.rubric.load import load_rubric
from evalassist.rubric.write import Draft

THRESHOLD = 0.12
LAYOUTS = (
    ("3 colonnes, codes", 3, True, True),
    ("3 colonnes, sans codes", 3, False, True),
    ("4 colonnes, codes", 4, True, False),
    ("4 colonnes, sans codes", 4, False, False),
)


def index_rows(path: Path) -> dict[str, list[tuple[str, str, str, str, str]]]:
    """Return rubric -> rows (bloc id, bloc title, competence id, criterion id, criterion text) in order."""
    from ruamel.yaml import YAML

    found: dict[str, list[tuple[str, str, str, str, str]]] = {}
    for item in YAML(typ="safe").load(path.read_text(encoding="utf-8")):
        rows = found.setdefault(item["rubric"], [])
        for bloc in item["blocs"]:
            for competency, criteria in bloc["competences"].items():
                for identifier, entry in criteria.items():
                    rows.append((bloc["id"], bloc["title"], str(competency), str(identifier), entry["text"]))
    return found


def titles(rubric: str) -> dict[str, str]:
    return {competency.id: competency.title for _, competency, _ in load_rubric(rubric).criteria()}


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def write_docx(
    rows: list[tuple[str, str, str, str, str]], path: Path, columns: int, codes: bool, merged: bool, names: dict[str, str]
) -> None:
    import docx

    document = docx.Document()
    page = document.sections[0]
    page.page_width, page.page_height = page.page_height, page.page_width  # landscape, as référentiels are printed
    document.add_heading("Référentiel", 1)
    heads = ["Compétences", "Modalités d'évaluation", "Critères d'évaluation"]
    heads = ["Activités", *heads] if columns == 4 else heads
    table = document.add_table(rows=1, cols=columns)
    table.style = "Table Grid"
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
    bloc = ""
    groups: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for bloc_id, bloc_title, competency, identifier, text in rows:
        groups.setdefault((bloc_id, bloc_title, competency), []).append((identifier, text))
    number = 0
    for (bloc_id, bloc_title, competency), criteria in groups.items():
        if bloc_id != bloc:
            number += 1
            cells = table.add_row().cells
            cells[0].merge(cells[-1]).text = f"BLOC {number} – {bloc_title}"
            bloc = bloc_id
        lines = [f"{identifier} – {sentence(text)}" if codes else sentence(text) for identifier, text in criteria]
        label = f"{competency} – {names[competency]}" if codes else names[competency]
        if merged:
            first = table.add_row().cells
            fill(first, columns, label, lines, not codes)
            continue
        top = None
        for line in lines:
            cells = table.add_row().cells
            fill(cells, columns, label if top is None else "", [line], False)
            if top is None:
                top = cells
            else:
                top[columns - 3].merge(cells[columns - 3])
    document.save(str(path))


def fill(cells: Any, columns: int, label: str, lines: list[str], bullets: bool) -> None:
    if columns == 4 and label:
        cells[0].text = "Travail en agence sur ce thème"
    if label:
        cells[columns - 3].text = label
        cells[columns - 2].text = "Étude de cas"
    cells[-1].text = lines[0] if not bullets else ""
    for line in lines[1:] if not bullets else lines:
        cells[-1].add_paragraph(line, style="List Bullet" if bullets else None)


def fold(text: str) -> str:
    """Fold case, white space, the last full stop, and hyphens (a hyphen at the end of a PDF line cannot be told from a word break)."""
    return " ".join(text.lower().replace("-", "").strip(" .").split())


def clean_score(draft: Draft, rows: list[tuple[str, str, str, str, str]], names: dict[str, str], codes: bool) -> tuple[int, int]:
    """Return (found, attached) over the rows."""
    owner: dict[str, list[tuple[str, str]]] = {}
    for _, competency, criterion in draft.criteria():
        owner.setdefault(fold(criterion.text), []).append((competency.id, fold(competency.title)))
    found = attached = 0
    for _, _, competency, _, text in rows:
        places = owner.get(fold(text), [])
        found += bool(places)
        attached += any(identifier == competency if codes else title == fold(names[competency]) for identifier, title in places)
    return found, attached


def raw_score(draft: Draft, rows: list[tuple[str, str, str, str, str]], full: dict[str, str]) -> tuple[int, int, int]:
    """Return (criteria of the draft, found, attached) for a raw text, pairing by rare stems."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    drafted = draft.criteria()
    left = [Counter(stems(f"{text} {full.get(identifier, '')}")) for _, _, _, identifier, text in rows]
    right = [Counter(stems(criterion.text)) for _, _, criterion in drafted]
    seen = Counter(word for bag in (*left, *right) for word in bag)
    weight = {word: math.log((1 + len(left) + len(right)) / count) for word, count in seen.items()}
    size = [math.sqrt(sum(weight[word] ** 2 for word in bag)) or 1.0 for bag in (*left, *right)]
    scores = np.zeros((len(left), len(right)))
    for i, one in enumerate(left):
        for j, two in enumerate(right):
            scores[i, j] = sum(weight[word] ** 2 for word in one.keys() & two.keys()) / (size[i] * size[len(left) + j])
    found = attached = 0
    for i, j in zip(*linear_sum_assignment(-scores), strict=True):
        if scores[i, j] >= THRESHOLD:
            found += 1
            attached += numbers(drafted[j][1].id.rsplit(".C", 1)[-1]) == numbers(rows[i][2])
    return len(drafted), found, attached


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("raw", nargs="*", help="RUBRIC=RAW.txt")
    parser.add_argument("--pdf", action="store_true")
    options = parser.parse_args()
    index = index_rows(options.index)
    print("| rubric | layout | criteria | found | attached |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for rubric, rows in index.items():
            names = titles(rubric)
            for label, columns, codes, merged in LAYOUTS:
                path = Path(folder) / f"{rubric}-{columns}-{'codes' if codes else 'plain'}.docx"
                write_docx(rows, path, columns, codes, merged, names)
                paths = [path]
                if options.pdf:
                    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)]
                    subprocess.run(command, check=True, capture_output=True, timeout=180)
                    paths.append(path.with_suffix(".pdf"))
                for source in paths:
                    found, attached = clean_score(import_document(source), rows, names, codes)
                    kind = source.suffix[1:].upper()
                    share = f"{found} ({100 * found / len(rows):.1f} %) | {attached} ({100 * attached / len(rows):.1f} %)"
                    print(f"| {rubric} | {kind}, {label} | {len(rows)} | {share} |", flush=True)
    for item in options.raw:
        rubric, _, name = item.partition("=")
        rows = index[rubric]
        full = {criterion.id: criterion.text for _, _, criterion in load_rubric(rubric).criteria()}
        total, found, attached = raw_score(import_document(Path(name)), rows, full)
        share = f"{found} ({100 * found / len(rows):.1f} %) | {attached} ({100 * attached / len(rows):.1f} %)"
        print(f"| {rubric} | raw text, {total} criteria read | {len(rows)} | {share} |", flush=True)


if __name__ == "__main__":
    main()
