from hypothesis import given
from hypothesis import strategies as st

from evalassist.elements.markdown import document_from_markdown
from evalassist.segment import MAX_WORDS, segment, windows

TEXT = """# Stratégie
## Objectifs
Nous visons trois résultats :
- gagner 300 abonnés d'ici juin
- vendre 40 abonnements au printemps
| Réseau | Fréquence | Cible |
|---|---|---|
| Instagram | trois fois par semaine | jeunes parents |
| LinkedIn | une fois par semaine | prescripteurs |
"""


def test_list_items_are_read_with_their_introduction_and_rows_with_their_header() -> None:
    passages = segment(document_from_markdown(TEXT))
    items = [passage for passage in passages if passage.grain == "list"]
    assert [item.text for item in items] == ["gagner 300 abonnés d'ici juin", "vendre 40 abonnements au printemps"]
    assert all("Nous visons trois résultats" in item.context for item in items)
    rows = [passage for passage in passages if passage.grain == "row"]
    assert [row.text for row in rows] == [
        "Instagram | trois fois par semaine | jeunes parents",
        "LinkedIn | une fois par semaine | prescripteurs",
    ]
    assert all("Réseau | Fréquence | Cible" in row.context for row in rows)
    assert all(passage.section == ("Stratégie", "Objectifs") for passage in passages)


def test_every_passage_is_a_span_of_its_block() -> None:
    document = document_from_markdown(TEXT)
    for passage in segment(document):
        block = document.block(passage.span.block_id)
        assert block.text[passage.span.start : passage.span.end] == passage.text


@given(
    st.lists(st.text(alphabet=st.characters(whitelist_categories=("Ll", "Lu", "Nd")), min_size=1, max_size=8), max_size=400).map(" ".join),
    st.integers(5, 80),
)
def test_windows_cover_the_text_within_the_limit(text: str, limit: int) -> None:
    spans = list(windows(text, limit))
    assert " ".join(" ".join(text[a:b].split()) for a, b in spans).split() == text.split()
    assert all(len(text[a:b].split()) <= limit for a, b in spans)
    assert MAX_WORDS == 80
