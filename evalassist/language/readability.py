"""Readability of a dossier in French, by textstat."""

from __future__ import annotations

from evalassist.model.document import Document


def readability(document: Document) -> dict[str, float]:
    """Return the French Flesch ease, LIX and mean sentence length (words) of the running text; empty when there is too little text.

    Source: textstat with ``set_lang("fr")`` (Flesch adapted to French by Kandel and Moles: 207 - 1.015 words/sentence - 73.6 syllables/word).
    """
    text = "\n".join(block.text for block in document.body() if block.kind in ("paragraph", "list_item"))
    if len(text.split()) < 100:
        return {}
    import textstat

    textstat.set_lang("fr")
    return {
        "flesch_fr": round(float(textstat.flesch_reading_ease(text)), 1),
        "lix": round(float(textstat.lix(text)), 1),
        "words_per_sentence": round(float(textstat.words_per_sentence(text)), 1),
    }
