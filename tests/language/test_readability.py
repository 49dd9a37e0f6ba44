"""Our readability figures are those of textstat, on every sample dossier and on odd texts."""

from pathlib import Path

import pytest

from evalassist.ingest.gate import read_document
from evalassist.language import readability

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("d*/dossier.docx"))
ODD = (
    "", "...", "Oui.", "L'été d'Anne n'est-il pas 'vraiment' 'très' court ? Peut-être ! 3,5 % en 2025.", "a\n\nb c d e. F g h i",
    "Aujourd'hui, l’atelier ouvre à 9 h 30 ; l'équipe s'y retrouve. C'est tout... ou presque !!!", "mot " * 300,
)  # fmt: skip


def reference(text: str) -> tuple[float, float, float]:
    import textstat

    textstat.set_lang("fr")
    return float(textstat.flesch_reading_ease(text)), float(textstat.lix(text)), float(textstat.words_per_sentence(text))


def ours(text: str) -> tuple[float, float, float]:
    return readability.flesch(text), readability.lix(text), readability.words_per_sentence(text)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_give_the_figures_of_textstat(text: str) -> None:
    assert ours(text) == reference(text)


@pytest.mark.parametrize("path", SAMPLES[:4], ids=lambda path: path.parent.name)
def test_dossiers_give_the_figures_of_textstat(path: Path) -> None:
    document = read_document(path)
    text = "\n".join(block.text for block in document.body() if block.kind in ("paragraph", "list_item"))
    assert ours(text) == reference(text)
    found = readability.readability(document)
    assert found == {
        "flesch_fr": round(reference(text)[0], 1),
        "lix": round(reference(text)[1], 1),
        "words_per_sentence": round(reference(text)[2], 1),
    }
