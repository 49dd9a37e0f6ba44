"""The learned typer of regions: which regions a document gives, and that their chances are probabilities, stable, and point at the right place."""

from __future__ import annotations

import time

import pytest

from evalassist.elements.markdown import document_from_markdown
from evalassist.elements.regions import TYPES, belief, candidates, likely, load_model, proposals, read_part, regions

TEXT = """# Le camping des Aulnes
Le camping compte quarante emplacements et une petite piscine.
## Nos personas
- Prénom : Maëlle, 34 ans
- Métier : infirmière de nuit
- Motivations : dormir au calme, cuisiner dehors
- Freins : le prix de juillet, la route
## Budget de la campagne
| Poste | Montant |
|---|---|
| Annonces | 300 € |
| Affiches | 120 € |
| Total | 420 € |
"""


def test_regions_of_each_kind() -> None:
    kinds = [region.kind for region in candidates(document_from_markdown(TEXT))]
    assert {"section", "list", "table", "paragraph"} <= set(kinds)


def test_chances_are_stable_probabilities() -> None:
    first, second = regions(document_from_markdown(TEXT)), regions(document_from_markdown(TEXT))
    assert [region.chances for region in first] == [region.chances for region in second]
    assert all(len(region.chances) == len(TYPES) and all(0 <= chance <= 1 for chance in region.chances) for region in first)


def test_the_right_place_is_the_likeliest() -> None:
    assert load_model() is not None
    document = document_from_markdown(TEXT)
    best = max(regions(document), key=lambda region: likely("persona", region))
    assert "Maëlle" in best.text
    table = next(region for region in regions(document) if region.kind == "table")
    listed = next(region for region in regions(document) if region.kind == "list")
    assert likely("budget", table) > likely("budget", listed)
    assert belief(document, "persona", listed.key) > belief(document, "persona", table.key)
    assert likely("unknown", table) == 0.0


@pytest.mark.parametrize("type_", ["persona", "budget", "swot"])
def test_proposals_do_not_overlap(type_: str) -> None:
    document = document_from_markdown(TEXT)
    found = proposals(document, type_, 0.01)
    used = [block_id for _, region in found for block_id in region.key]
    assert len(used) == len(set(used))
    assert [chance for chance, _ in found] == sorted((chance for chance, _ in found), reverse=True)
    taken = {document.body()[-1].id}
    assert all(not taken & set(region.key) for _, region in proposals(document, type_, 0.01, taken))


def test_a_block_of_many_short_lines_is_read_in_linear_time() -> None:
    block = candidates(document_from_markdown("Un début."))[0].blocks[0]
    begun = time.perf_counter()
    part = read_part(block.model_copy(update={"text": "-\n" * 10_000}))
    assert part.words == 0
    assert time.perf_counter() - begun < 5  # 14 s when a line of signs ran into the next ones
