"""Shared passages side by side, as a page and as JSON: passages to look at, never a percentage nor an accusation."""

from __future__ import annotations

from collections.abc import Sequence

from evalassist.cohort.page import page, text
from evalassist.cohort.similarity import Sentence, Shared, Similarity, common_runs, marked
from evalassist.model.document import Document

TITLE = "Passages communs à regarder"
NOTE = (
    "Ces passages se ressemblent. Cela peut venir d'une source commune, d'un travail de groupe permis, d'un modèle distribué, d'un même "
    "projet d'entreprise ou d'une reprise : seule une lecture le dira, et la parole des personnes. L'outil ne conclut rien et ne classe personne. "
    "Les textes donnés par l'école (--template) et les citations entre guillemets sont écartés."
)


def html(result: Similarity, documents: Sequence[Document]) -> str:
    """Return the whole page; dossiers in the order they were given."""
    names = [document.file for document in documents]
    parts = [f'<p class="note">{text(NOTE)}</p>']
    if not result.pairs and not result.twins:
        parts.append("<p>Aucun passage commun trouvé dans ce qui a été lu.</p>")
    for one, other in result.twins:
        parts.append(f'<p class="pair">Fichiers identiques, octet pour octet : {text(names[one])} et {text(names[other])}.</p>')
    for (one, other), shared in result.pairs.items():
        count = len(shared)
        label = "passage" if count == 1 else "passages"
        parts.append(f"<h2>{text(names[one])} et {text(names[other])} : {count} {label} à regarder</h2>")
        parts += [_pair(item, names[one], names[other]) for item in shared]
    if result.given:
        parts.append(
            "<h2>Textes présents dans beaucoup de dossiers</h2><p>Sans doute une consigne ou un support commun ; ils ne sont pas comparés.</p><ul>"
        )
        parts += [
            f"<li>{text(sentence.text)} <span class=where>({len(dossiers)} dossiers)</span></li>" for sentence, dossiers in result.given
        ]
        parts.append("</ul>")
    if result.template:
        parts.append(f"<p>{result.template} phrase(s) reprise(s) du texte donné par l'école, écartée(s).</p>")
    return page(TITLE, "\n".join(parts))


def _pair(shared: Shared, one: str, other: str) -> str:
    left, right = [], []
    for a, b in zip(shared.a, shared.b, strict=True):
        runs = common_runs(a.words, b.words)
        left.append(_side(a, [(first, size) for first, _, size in runs]))
        right.append(_side(b, [(first, size) for _, first, size in runs]))
    sides = "".join(f"<div><h3>{text(name)}</h3>{''.join(lines)}</div>" for name, lines in ((one, left), (other, right)))
    return f'<article class="pair"><p class="where">{shared.words} mots communs, en suites d\'au moins trois.</p><div class="sides">{sides}</div></article>'


def _side(sentence: Sentence, runs: list[tuple[int, int]]) -> str:
    body = "".join(f"<mark>{text(piece)}</mark>" if shared else text(piece) for piece, shared in marked(sentence, runs))
    return f'<p>{body} <span class="where">({text(place(sentence))})</span></p>'


def place(sentence: Sentence) -> str:
    """Return where a sentence stands, in French: page when known, and section."""
    parts = [f"page {sentence.page}"] if sentence.page is not None else []
    if sentence.section:
        parts.append(f"« {sentence.section[-1]} »")
    return ", ".join(parts) or "place inconnue"


def to_json(result: Similarity, documents: Sequence[Document]) -> dict[str, object]:
    """Return the result as JSON-ready data: every quote with its file, page, section, block and characters."""
    files = [{"file": document.file, "sha256": document.sha256} for document in documents]

    def quotes(side: Sequence[Sentence]) -> list[dict[str, object]]:
        return [
            {
                "quote": item.text,
                "page": item.page,
                "section": list(item.section),
                "block_id": item.block_id,
                "start": item.start,
                "end": item.end,
            }
            for item in side
        ]

    return {
        "kind": "evalassist-similarity",
        "schema_version": "1",
        "dossiers": files,
        "identical_files": [list(pair) for pair in result.twins],
        "pairs": [
            {
                "dossiers": list(pair),
                "passages": [{"shared_words": item.words, "a": quotes(item.a), "b": quotes(item.b)} for item in shared],
            }
            for pair, shared in result.pairs.items()
        ],
        "found_in_many": [{"quote": sentence.text, "dossiers": list(dossiers)} for sentence, dossiers in result.given],
        "template_sentences": result.template,
    }
