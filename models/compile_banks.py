"""Compiles what every run would otherwise work out again: rubrics as JSON and the vectors of their example passages.

usage: python -m models.compile_banks [--check]

Writes models/rubrics/<id>.json (the rubric with its banks, used when the YAML bytes are the same) and models/bank_vectors.npz (float16, keyed by
text, used when the encoder is the same).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from evalassist.matching.bank import entries, missing_vectors, save_bank_vectors
from evalassist.matching.encoder import load_encoder
from evalassist.resources import models_dir, rubrics_dir
from evalassist.rubric.load import RubricFile, bank_files, compiled_path, load_rubric_file


def shipped() -> list[RubricFile]:
    """Return the rubrics of the package."""
    folder = rubrics_dir()
    return [RubricFile(path.stem, path, bank_files(folder, path.stem)) for path in sorted(folder.glob("*.yaml"))]


def texts_of(files: Sequence[RubricFile]) -> list[str]:
    """Return every example passage and official wording of some rubrics."""
    rubrics = [load_rubric_file(item) for item in files]
    return [entry.text for rubric in rubrics for entry in entries([criterion for _, _, criterion in rubric.criteria()])]


def main() -> int:
    """Write, or with --check say what is out of date (exit 1)."""
    check = "--check" in sys.argv[1:]
    stale = 0
    for item in shipped():
        path = compiled_path(item.id)
        rubric = load_rubric_file(item, use_compiled=False)
        text = rubric.model_dump_json(by_alias=True) + "\n"
        if check:
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                print(f"{path.name} is out of date: run python -m models.compile_banks")
                stale += 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    encoder = load_encoder(None)
    texts = texts_of(shipped())
    target = models_dir() / "bank_vectors.npz"
    if check:
        missing = missing_vectors(texts, encoder, target)
        if missing:
            print(f"{target.name}: {missing} example passages without a vector: run python -m models.compile_banks")
            stale += 1
    else:
        save_bank_vectors(texts, encoder, target)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
