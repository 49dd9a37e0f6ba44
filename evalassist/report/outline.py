"""What was read from a dossier, as text for people or JSON for programs."""

from __future__ import annotations

import json
from collections import Counter

from evalassist.model.document import Document, Kind

KIND_NAMES: dict[Kind, str] = {
    "heading": "titres",
    "paragraph": "paragraphes",
    "list_item": "éléments de liste",
    "table": "tableaux",
    "caption": "légendes",
    "footnote": "notes de bas de page",
    "image": "images",
    "toc": "lignes de sommaire",
    "header": "en-têtes",
    "footer": "pieds de page",
    "comment": "commentaires",
    "deleted": "textes supprimés",
    "hidden": "textes invisibles (ignorés)",
}


def outline_json(document: Document) -> str:
    """Return every block (id, kind, level, page, text, section, table grid…) as indented JSON."""
    data = document.model_dump(mode="json")
    for raw, block in zip(data["blocks"], document.blocks, strict=True):
        if block.table is not None:
            raw["grid"] = block.table.grid()
    return json.dumps(data, ensure_ascii=False, indent=1)


def outline_text(document: Document) -> str:
    """Return the heading tree, the blocks by kind, the tables and what could not be read, in French."""
    pages = f"{document.pages} pages" if document.pages else "pages non connues"
    lines = [f"{document.file} — {document.format.upper()}, {pages}, {document.words} mots lus", "", "Plan"]
    headings = [block for block in document.blocks if block.kind == "heading"]
    for block in headings:
        place = f"  (p. {block.page})" if block.page else ""
        label = f"{block.label} " if block.label else ""
        lines.append(f"{'  ' * (block.level or 1)}{label}{block.text}{place}")
    if not headings:
        lines.append("  aucun titre reconnu")
    lines += ["", "Blocs"]
    counts: Counter[Kind] = Counter(block.kind for block in document.blocks)
    lines += [f"  {counts[kind]:4d} {name}" for kind, name in KIND_NAMES.items() if counts[kind]]
    tables = [block for block in document.blocks if block.table is not None]
    if tables:
        lines += ["", "Tableaux"]
        for block in tables:
            assert block.table is not None
            place = f"p. {block.page}, " if block.page else ""
            first = block.text.split("\n", 1)[0]
            lines.append(f"  {place}{block.table.n_rows} lignes × {block.table.n_cols} colonnes : {first[:80]}")
    read = [block for block in document.blocks if block.form == "ocr"]
    if read:
        lines += ["", f"Lus par reconnaissance de caractères : {len(read)} blocs"]
    lines += ["", "Non lu"]
    for item in document.unread:
        place = f"p. {item.page}" if item.page else "page inconnue"
        near = f", sous « {item.near} »" if item.near else ""
        lines.append(f"  {item.kind}, {place}{near} : {item.reason}")
    if not document.unread:
        lines.append("  rien à signaler")
    if document.notices:
        lines += ["", "Remarques"]
        lines += [f"  [{item.code}] {'p. ' + str(item.page) + ' : ' if item.page else ''}{item.message}" for item in document.notices]
    return "\n".join(lines)
