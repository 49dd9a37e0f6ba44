"""What a dossier says, known from who wrote it: made-up dossiers drawn by script, and the samples' own XML."""

from __future__ import annotations

import random
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

Rows = list[list[str]]


@dataclass(frozen=True)
class Piece:
    """One thing written: ``rows`` for a table, ``about`` the number (from 0) of the table or figure a caption names."""

    kind: Literal["heading", "paragraph", "list_item", "table", "caption", "figure"]
    text: str = ""
    level: int = 0
    rows: Rows = field(default_factory=list)
    about: str = ""


@dataclass(frozen=True)
class Truth:
    """A dossier known beforehand: its pieces in reading order, whether its headings and captions are known too."""

    name: str
    pieces: tuple[Piece, ...]
    headings: bool = True
    captions: bool = True

    def text(self) -> str:
        """All that is written, in order, cells row by row."""
        parts = []
        for piece in self.pieces:
            parts.append(" ".join(cell for row in piece.rows for cell in row) if piece.kind == "table" else piece.text)
        return "\n".join(part for part in parts if part)


SUBJECTS = (
    "La mercerie du pont|Notre équipe|Le fichier des adhérents|La page Instagram|Chaque mercredi, l'atelier|"
    "Le stand du marché|L'infolettre de mars|Une cliente fidèle|La vitrine d'angle|Le carnet de commandes"
)
VERBS = "attire|présente|regroupe|complète|précède|dépasse|annonce|relance|met en valeur|fait connaître"
OBJECTS = (
    "près de 340 curieux venus des villages voisins|les patrons de couture dessinés à Évreux|"
    "une sélection de laines françaises|trois rendez-vous gratuits|le travail d'une créatrice du quartier|"
    "un chiffre d'affaires de 12 500 euros|la fréquentation du mois d'août|dix-sept nouvelles inscriptions|"
    "le budget prévu pour l'année|des échanges où chacun s'exprime"
)
ENDS = (
    "depuis la rentrée|grâce au bouche-à-oreille|malgré la pluie|avec 8,5 % de hausse|selon l'enquête menée en juin|"
    "sans dépense supplémentaire|pour un coût très faible|à l'approche de Noël|comme prévu|dès l'ouverture"
)
NOUNS = (
    "Diagnostic|Clientèle|Concurrence|Positionnement|Objectifs|Calendrier|Moyens|Mesure|Bilan|Perspectives|Fréquentation|Ligne éditoriale"
)

WORDS = (
    "janvier|février|Instagram|Facebook|infolettre|vidéo|photo|affiche|équipe|Noémie|budget|portée|clics|tissu|"
    "laine|atelier|vitrine|site web|48 h|1 200 euros|12 %|oui|non|à l'étude"
)


class Writer:
    """Makes up sentences, titles and tables; the same seed gives the same words."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def pick(self, words: str) -> str:
        return self.chance.choice(words.split("|"))

    def sentence(self) -> str:
        return f"{self.pick(SUBJECTS)} {self.pick(VERBS)} {self.pick(OBJECTS)} {self.pick(ENDS)}."

    def paragraph(self, least: int = 2, most: int = 5) -> str:
        return " ".join(self.sentence() for _ in range(self.chance.randint(least, most)))

    def rows(self, n_rows: int, n_cols: int) -> Rows:
        head = self.chance.sample(NOUNS.split("|"), n_cols)
        body = []
        for _ in range(n_rows):
            row = [self.pick(WORDS) for _ in range(n_cols)]
            row[self.chance.randrange(n_cols)] = f"{self.pick(SUBJECTS)} {self.pick(VERBS)}"
            body.append(row)
        return [head, *body]

    def dossier(self, name: str, sections: int, tables: bool = True, figures: bool = False) -> Truth:
        """A dossier of numbered sections with paragraphs, lists, tables and their captions."""
        pieces: list[Piece] = []
        shown = 0
        for number in range(1, sections + 1):
            pieces.append(Piece("heading", f"{number}. {self.pick(NOUNS)} de la mercerie {self.pick('A|B|C|D|E|F')}{number}", 1))
            pieces.append(Piece("paragraph", self.paragraph()))
            pieces.append(Piece("heading", f"{number}.1 {self.pick(NOUNS)} et {self.pick(NOUNS).lower()} ({number})", 2))
            pieces.append(Piece("paragraph", self.paragraph()))
            pieces += [Piece("list_item", self.sentence()) for _ in range(self.chance.randint(2, 4))]
            if tables:
                shown += 1
                rows = self.rows(self.chance.randint(2, 5), self.chance.randint(2, 4))
                pieces.append(Piece("caption", f"Tableau {shown} - {self.pick(NOUNS)} du trimestre {shown}", about=rows[0][0] + rows[1][0]))
                pieces.append(Piece("table", rows=rows))
            if figures and number % 2:
                pieces.append(Piece("figure"))
                pieces.append(Piece("caption", f"Figure {number} - {self.pick(NOUNS)} en image {number}", about="figure"))
            pieces.append(Piece("paragraph", self.paragraph(1, 3)))
        return Truth(name, tuple(pieces))


def sample_truth(path: Path) -> Truth:
    """Return what a sample's DOCX holds by its raw XML: an account of it that owes nothing to the readers measured."""
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml")).find(f"{W}body")
    assert body is not None
    pieces: list[Piece] = []
    _collect(body, pieces)
    titled = sum(piece.kind == "heading" for piece in pieces) >= 5
    return Truth(path.parent.name[:3], tuple(pieces), headings=titled, captions=False)


def _collect(container: etree._Element, pieces: list[Piece]) -> None:
    for node in container:
        if node.tag == f"{W}p":
            style = node.find(f"{W}pPr/{W}pStyle")
            name = "" if style is None else style.get(f"{W}val", "")
            text = _text(node)
            boxes = [box for box in node.iter(f"{W}txbxContent") if not any(up.tag == f"{MC}Fallback" for up in box.iterancestors())]
            if text:
                heading = name.startswith("Heading") and name[7:].isdigit()
                pieces.append(Piece("heading" if heading else "paragraph", text, int(name[7:]) if heading else 0))
            for box in boxes:
                _collect(box, pieces)
        elif node.tag == f"{W}tbl":
            _table(node, pieces)
        elif node.tag in (f"{W}sdt", f"{W}sdtContent"):
            _collect(node, pieces)


def _text(paragraph: etree._Element) -> str:
    """The text of a paragraph without that of the boxes it holds."""
    found = []
    for node in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br"):
        inside = [up for up in node.iterancestors(f"{W}txbxContent") if up in set(paragraph.iter(f"{W}txbxContent"))]
        if not inside:
            found.append(node.text or "" if node.tag == f"{W}t" else " ")
    return " ".join("".join(found).split())


def _table(table: etree._Element, pieces: list[Piece]) -> None:
    rows: Rows = []
    for row in table.iterfind(f"{W}tr"):
        cells = []
        for cell in row.iterfind(f"{W}tc"):
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            if merge is None or merge.get(f"{W}val") == "restart":
                cells.append(" ".join(text for text in (_text(p) for p in cell.iter(f"{W}p")) if text))
        rows.append(cells)
    if len(rows) == 1 and len(rows[0]) == 1:
        pieces.append(Piece("paragraph", rows[0][0]))
    else:
        pieces.append(Piece("table", rows=rows))
