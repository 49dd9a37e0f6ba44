"""What the pages of ``evalassist similar`` hold on one person: to show (their own words only), or to take out, the rest left as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evalassist.cohort.similarity_page import KIND, html

Entry = tuple[str, str]
"""Name shown for a dossier, and its SHA-256."""


@dataclass(frozen=True)
class Page:
    """One result of ``similar`` that speaks of the person. ``path``: the JSON; ``indexes``: their dossiers in its list; ``record``: what it
    says of them, their own quotes only; ``others``: how many dossiers of the same content stand there under another name."""

    path: Path
    indexes: tuple[int, ...]
    record: dict[str, Any]
    others: int = 0

    @property
    def html(self) -> Path:
        """The page beside the JSON, whether it is there or not."""
        return self.path.with_suffix(".html")


def pages(folder: Path, sure: Callable[[Entry], bool], dossiers: Collection[str], rivals: Collection[str]) -> list[Page]:
    """Return the results under ``folder`` that hold a dossier of the person.

    ``sure``: the entry is theirs; one of the same content (SHA-256 in ``dossiers``) is theirs too unless somebody else handed that content
    in (``rivals``) or another entry of that content is surely theirs.
    """
    found = []
    for path, data in results(folder):
        entries = [(str(item["file"]), str(item["sha256"])) for item in data["dossiers"]]
        mine = [index for index, entry in enumerate(entries) if sure(entry)]
        taken = {entries[index][1] for index in mine} | set(rivals)
        same = [index for index, entry in enumerate(entries) if index not in mine and entry[1] in dossiers]
        mine += [index for index in same if entries[index][1] not in taken]
        if mine:
            others = sum(entries[index][1] in taken for index in same)
            found.append(Page(path, tuple(sorted(mine)), record(data, mine), others))
    return found


def results(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield the results of ``similar`` at or under ``folder``, whatever their names, in the order of their paths."""
    for path in sorted(folder.rglob("*.json")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["kind"] != KIND:
                continue
            html(data)  # all it needs is there
        except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
            continue
        yield path, data


def record(data: dict[str, Any], mine: Collection[int]) -> dict[str, Any]:
    """Return what a result says of some of its dossiers: their entries and their own quotes; nobody else's name or words."""
    quotes = []
    for pair in data["pairs"]:
        for side, index in zip(("a", "b"), pair["dossiers"], strict=True):
            if index in mine:
                quotes += [quote for passage in pair["passages"] for quote in passage[side]]
    return {
        "dossiers": [data["dossiers"][index] for index in sorted(mine)],
        "identical_to_another": any(set(pair) & set(mine) for pair in data["identical_files"]),
        "quotes": quotes,
        "found_in_many": [item["quote"] for item in data["found_in_many"] if owner(item) in mine],
    }


def owner(item: dict[str, Any]) -> int:
    """Return whose words a text found in many dossiers is quoted from."""
    return int(item.get("dossier", item["dossiers"][0]))


def without(data: dict[str, Any], gone: Collection[int]) -> dict[str, Any]:
    """Return the result without some of its dossiers: their names, pairs and words; the places of the others are moved up."""
    left = [index for index in range(len(data["dossiers"])) if index not in gone]
    moved = {index: place for place, index in enumerate(left)}

    def stays(indexes: Sequence[int]) -> bool:
        return all(index in moved for index in indexes)

    many = []
    for item in data["found_in_many"]:
        if owner(item) in moved:
            dossiers = [moved[index] for index in item["dossiers"] if index in moved]
            many.append({**item, "dossier": moved[owner(item)], "dossiers": dossiers})
    return {
        **data,
        "dossiers": [data["dossiers"][index] for index in left],
        "identical_files": [[moved[index] for index in pair] for pair in data["identical_files"] if stays(pair)],
        "pairs": [{**pair, "dossiers": [moved[index] for index in pair["dossiers"]]} for pair in data["pairs"] if stays(pair["dossiers"])],
        "found_in_many": many,
    }


def dump(data: dict[str, Any]) -> bytes:
    """Return the bytes of a result."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")


def erase(found: Page) -> None:
    """Take the person out of the page, then of the JSON that tells where they stand: an erasure that is cut can be done again.

    OUTPUT_UNWRITABLE.
    """
    from evalassist.model.errors import EvalAssistError
    from evalassist.report.writers import write_atomic

    try:
        data = json.loads(found.path.read_text(encoding="utf-8"))
        if [data["dossiers"][index] for index in found.indexes] != found.record["dossiers"]:
            raise ValueError
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=found.path, reason="le fichier a changé entre-temps ; recommencez") from error
    left = without(data, found.indexes)
    if found.html.exists():
        write_atomic(found.html, html(left).encode("utf-8"))
    write_atomic(found.path, dump(left))
