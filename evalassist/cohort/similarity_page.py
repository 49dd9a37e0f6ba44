"""Shared passages side by side, as JSON and as the page made of it: passages to look at, never a percentage nor an accusation.

The page holds nothing but what the JSON holds, so that a dossier taken out of the JSON (``similarity_kept``) is out of the page made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from evalassist.cohort.page import page, text
from evalassist.cohort.similarity import Sentence, Shared, Similarity, common_runs, marked
from evalassist.model.document import Document
from evalassist.report.words import french_spaces

KIND: Final = "evalassist-similarity"
NAME: Final = "passages-communs"
"""Stem of the two files."""
TITLE = "Passages communs à regarder"
NOTE = (
    "Ces passages se ressemblent. Cela peut venir d'une source commune, d'un travail de groupe permis, d'un modèle distribué, d'un même "
    "projet d'entreprise ou d'une reprise : seule une lecture le dira, et la parole des personnes. L'outil ne conclut rien et ne classe personne. "
    "Les textes donnés par l'école (--template) et les citations entre guillemets sont écartés."
)


def to_json(result: Similarity, documents: Sequence[Document], pseudonymised: bool = False) -> dict[str, Any]:
    """Return the result as JSON-ready data: every quote with its file, page, section, block and characters.

    ``shared`` of a quote: [start, end] of the words the other side has too, in characters of the quote. ``dossiers`` of a pair and
    ``dossier`` (whose words are quoted) are places in the list of dossiers.
    """
    return {
        "kind": KIND,
        "schema_version": "1",
        "pseudonymised": pseudonymised,
        "dossiers": [{"file": document.file, "sha256": document.sha256} for document in documents],
        "identical_files": [list(pair) for pair in result.twins],
        "pairs": [{"dossiers": list(pair), "passages": [_passage(item) for item in shared]} for pair, shared in result.pairs.items()],
        "found_in_many": [
            {"quote": sentence.text, "dossier": sentence.dossier, "dossiers": list(dossiers)} for sentence, dossiers in result.given
        ],
        "template_sentences": result.template,
    }


def _passage(shared: Shared) -> dict[str, Any]:
    a, b = [], []
    for one, other in zip(shared.a, shared.b, strict=True):
        runs = common_runs(one.words, other.words)
        a.append(_quote(one, [(first, size) for first, _, size in runs]))
        b.append(_quote(other, [(first, size) for _, first, size in runs]))
    return {"shared_words": shared.words, "a": a, "b": b}


def _quote(item: Sentence, runs: Iterable[tuple[int, int]]) -> dict[str, Any]:
    marks, cursor = [], 0
    for piece, shared in marked(item, runs):
        if shared:
            marks.append([cursor, cursor + len(piece)])
        cursor += len(piece)
    return {
        "quote": item.text,
        "page": item.page,
        "section": list(item.section),
        "block_id": item.block_id,
        "start": item.start,
        "end": item.end,
        "shared": marks,
    }


def html(data: Mapping[str, Any]) -> str:
    """Return the whole page made of what ``to_json`` gives; dossiers in the order they were given."""
    names = [str(item["file"]) for item in data["dossiers"]]
    parts = [f'<p class="note">{text(NOTE)}</p>']
    if data.get("pseudonymised"):
        parts.append("<p>Noms et coordonnées sont remplacés par des codes ; le fichier de correspondance est gardé à part.</p>")
    if not data["pairs"] and not data["identical_files"]:
        parts.append("<p>Aucun passage commun trouvé dans ce qui a été lu.</p>")
    for one, other in data["identical_files"]:
        parts.append(f'<p class="pair">Fichiers identiques, octet pour octet : {text(names[one])} et {text(names[other])}.</p>')
    for pair in data["pairs"]:
        one, other = (names[index] for index in pair["dossiers"])
        count = len(pair["passages"])
        label = "passage" if count == 1 else "passages"
        parts.append(f"<h2>{text(one)} et {text(other)} : {count} {label} à regarder</h2>")
        parts += [_article(item, one, other) for item in pair["passages"]]
    if data["found_in_many"]:
        parts.append(
            "<h2>Textes présents dans beaucoup de dossiers</h2><p>Sans doute une consigne ou un support commun ; ils ne sont pas comparés.</p><ul>"
        )
        parts += [
            f'<li>{text(item["quote"])} <span class="where">({len(item["dossiers"])} dossiers)</span></li>'
            for item in data["found_in_many"]
        ]
        parts.append("</ul>")
    if data["template_sentences"]:
        parts.append(f"<p>{_template(data['template_sentences'])}</p>")
    return page(TITLE, "\n".join(parts))


def _template(count: int) -> str:
    return (
        "Une phrase reprise du texte donné par l'école a été écartée."
        if count == 1
        else f"{count} phrases reprises du texte donné par l'école ont été écartées."
    )


def _article(item: Mapping[str, Any], one: str, other: str) -> str:
    sides = "".join(
        f"<div><h3>{text(name)}</h3>{''.join(_side(quote) for quote in quotes)}</div>"
        for name, quotes in ((one, item["a"]), (other, item["b"]))
    )
    words = f"{item['shared_words']} mots communs, en suites d'au moins trois."
    return f'<article class="pair"><p class="where">{text(words)}</p><div class="sides">{sides}</div></article>'


def _side(item: Mapping[str, Any]) -> str:
    quote, cursor, body = str(item["quote"]), 0, ""
    for start, end in item.get("shared", ()):
        body += f"{text(quote[cursor:start])}<mark>{text(quote[start:end])}</mark>"
        cursor = end
    return f'<p>{body}{text(quote[cursor:])} <span class="where">({text(french_spaces(place(item)))})</span></p>'


def place(item: Mapping[str, Any]) -> str:
    """Return where a quote stands, in French: page when known, and section."""
    parts = [f"page {item['page']}"] if item["page"] is not None else []
    if item["section"]:
        parts.append(f"« {item['section'][-1]} »")
    return ", ".join(parts) or "place inconnue"
