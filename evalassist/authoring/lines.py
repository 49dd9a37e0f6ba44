"""The running text of a référentiel whose tables were lost (a raw extraction, columns one after the other) to a draft."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from evalassist.authoring.attach import Builder, Item, infinitive
from evalassist.authoring.codes import INLINE, bare_code, bloc_of, bullet_of, competency_of, criterion_of
from evalassist.authoring.suggest import plain
from evalassist.authoring.tables import Row
from evalassist.rubric.write import DraftCompetency

_TAG_BREAK = re.compile(r"<(?:br|/?p|/?ul|/?ol|/?li)\b[^>]*>", re.IGNORECASE)
_HEADING_TAG = re.compile(r"<u>(.*?)</u>\s*:?\s*", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z]+[^>]*>", re.IGNORECASE)
_DETERMINER = re.compile(
    r"^(?:L[eas]s?|L['’]|Un|Une|Des|Au moins|Chaque|Tou(?:s|te|tes|t)|Ces?|Cette|Aucune?|Deux|Trois|Quatre|Plusieurs|Il|Elle|Ils|Du)\b"
)
_HEADER = re.compile(
    r"referentiel|^modalites? d|^criteres? d|criteres? d'evaluation$|^modalites\b.{0,30}criteres|decrit les (?:situations|activites)|exercees, les metiers|"
    r"ou emplois vises|^identifie les|^connaissances, y compris|^transversales, qui|definit les criter|^competences? (?:evaluees|attestees)"
)
_MODALITY = re.compile(
    r"\b(?:devra|il est demande|mise en situation|etude de cas$|soutenance|duree|coefficient|competences visees|a partir d|livrables?\b|epreuve)",
    re.IGNORECASE,
)


def tabbed_rows(text: str) -> list[Row]:
    """Return the rows of a text whose table cells are separated by tabs (HTML tags allowed in the cells); [] when there are too few.

    A cell may go on over several lines: a line without tab is put at the end of the last cell of the row above.
    """
    raw = [line for line in text.splitlines() if line.strip()]
    if sum(line.count("\t") >= 2 for line in raw) < 3:
        return []
    rows: list[list[str]] = []
    for line in raw:
        if line.count("\t") >= 2:
            if not re.fullmatch(r"[-\s|]*", line):
                rows.append(line.split("\t"))
        elif rows and not re.fullmatch(r"[-\s|]*", line):
            plain_line = _TAG.sub("", line).strip(" *")
            if any(read(plain_line) for read in (bloc_of, competency_of, criterion_of)) or _OTHER_CODE.match(plain_line):
                rows.append([plain_line])
            elif not line.startswith("*"):
                rows[-1][-1] += "\n" + line
    width = max(len(row) for row in rows)
    found = []
    for row in rows:
        cells = [_cell(text) for text in row] + [[] for _ in range(width - len(row))]
        wide = sum(bool(cell) for cell in cells) == 1 and bool(cells[0])
        found.append(Row(cells, [False] * width, wide))
    return found


def _cell(text: str) -> list[str]:
    marked = _HEADING_TAG.sub(lambda match: f"{match.group(1)} :\n", text)
    broken = re.sub(r"(?<=[.;:])-\s+(?=[A-ZÀ-Þ])", "\n- ", _TAG_BREAK.sub("\n", marked))
    return [" ".join(_TAG.sub(" ", line).split()).strip('" ') for line in broken.split("\n") if _TAG.sub("", line).strip(' "')]


_OTHER_CODE = re.compile(r"^(?:[MA]\s?\d|\d{1,2}\.\d{1,2}\.?\s+[A-ZÀ-Þ])")
_COLUMN_EDGE = re.compile(r"(?<=[a-zà-ÿ)])\s+(?=(?:-\s)?(?:Les?|La|L['’])\s?[a-zà-ÿ]{3,}\s)")


def _pieces_of(line: str) -> list[str]:
    """Cut a line where a code, or a capital article in the middle of a sentence, shows that two columns were joined."""
    return [part for piece in INLINE.split(line) for part in _COLUMN_EDGE.split(piece) if part.strip()]


@dataclass
class _Unit:
    text: str
    bullet: str = ""
    gap: bool = False


def _lost_bullets(lines: list[str]) -> list[str]:
    """Put back the bullets of a text where each left only a space before a capital (a symbol font that was not extracted)."""
    lost = [
        bool(re.match(r"^\s[A-ZÀ-Þ]", line)) and not _HEADER.search(plain(line.strip())) and not line.strip().isupper() for line in lines
    ]
    if sum(lost) < 8:
        return lines
    return [f"•{line}" if missing else line for line, missing in zip(lines, lost, strict=True)]


def _units(text: str) -> list[_Unit]:
    """Cut a text into units: a code, a bullet, or a capital after a blank line opens one; headers repeated on pages are dropped."""
    raw = [line.strip() for line in _lost_bullets(text.splitlines())]
    repeated = {line for line, count in Counter(line for line in raw if line).items() if count >= 4 and not bloc_of(line) and len(line) > 3}
    units: list[_Unit] = []
    gap = True
    for line in raw:
        if not line:
            gap = True
            continue
        if line in repeated or _HEADER.search(plain(line)):
            gap = True
            continue
        for index, piece in enumerate(_pieces_of(line)):
            part = piece.strip()
            bullet = bullet_of(part)
            body = bullet[1] if bullet else part
            opens: object = bool(bullet) or bloc_of(body) or criterion_of(body) or competency_of(body) or _OTHER_CODE.match(body)
            if units and bare_code(units[-1].text) and not opens:
                units[-1].text += " " + body
                gap = False
                continue
            opens = opens or (bool(units) and bloc_of(units[-1].text) is not None)
            ended = not units or units[-1].text.endswith((".", ":", ";", "…", ")"))
            if opens or not units or index or (gap and body[:1].isupper() and (ended or _DETERMINER.match(body) or infinitive(body))):
                units.append(_Unit(body, bullet[0] if bullet else "", gap))
            else:
                units[-1].text += " " + body
            gap = False
    return units


class TextReader:
    """Reads the units of a text into a builder. ``mode``: "codes", "bullets" or "sentences", how this text shows its criteria."""

    def __init__(self, builder: Builder, text: str) -> None:
        self.builder = builder
        self._units = _units(text)
        coded = sum(criterion_of(unit.text) is not None for unit in self._units)
        glyphs = Counter(unit.bullet for unit in self._units if unit.bullet and unit.bullet not in "-–—")
        self._glyph, count = glyphs.most_common(1)[0] if glyphs else ("", 0)
        competencies = sum(competency_of(unit.text) is not None for unit in self._units)
        self.coded_competencies = competencies >= 3
        self.mode = "codes" if coded >= 5 else "bullets" if count >= 5 and self.coded_competencies else "sentences"

    def read(self) -> None:
        """Feed the builder."""
        current: DraftCompetency | None = None
        item: Item | None = None
        items_seen = True
        for unit in self._units:
            text = unit.text
            opening = bloc_of(text)
            coded = criterion_of(text)
            if opening and not (opening[0].startswith("A") and self.mode == "sentences"):
                self.builder.bloc(opening[0], opening[1])
                current = item = None
                continue
            if coded and self.mode == "codes":
                item = self.builder.criterion(coded[1], coded[0])
                items_seen = True
                continue
            found = competency_of(text) if not coded else None
            plain_competency = not self.coded_competencies and not unit.bullet and infinitive(text) and len(text.split()) >= 10
            if found or plain_competency:
                if not self._speaks(found[1] if found else text):
                    continue
                if items_seen:
                    self.builder.group()
                    items_seen = False
                current, item = self.builder.competency(*(found or ("", text))), None
                continue
            if self._criterion(unit):
                for sentence in self._pieces(text):
                    item = self.builder.criterion(sentence, "", ["critère reconnu dans un texte aux colonnes mélangées"])
                items_seen = True
            elif item is not None and self._continues(unit):
                item.text += (" – " if unit.bullet else " ") + text
            elif current is not None and item is None and text[:1].islower():
                current.title += " " + text

    def _speaks(self, text: str) -> bool:
        """A competence says something and opens a sentence (« C1.1 à C1.5 » only refers to competences)."""
        return len(text.split()) >= 2 and not text[:1].islower()

    def _pieces(self, text: str) -> list[str]:
        if self.mode != "sentences":
            return [text]
        return [part for part in re.split(r"(?<=\.)\s+(?=[A-ZÀ-Þ])", text) if len(part.split()) >= 5]

    def _criterion(self, unit: _Unit) -> bool:
        if self.mode == "bullets":
            return unit.bullet == self._glyph and len(unit.text.split()) >= 3
        if self.mode == "sentences":
            words = len(unit.text.split())
            return not unit.bullet and words >= 6 and bool(_DETERMINER.match(unit.text)) and not _MODALITY.search(plain(unit.text))
        return False

    def _continues(self, unit: _Unit) -> bool:
        """The unit goes on with the last criterion: in lower case, or a dash that is not this text's bullet for criteria."""
        if unit.bullet:
            return self.mode == "codes" or (self.mode == "bullets" and unit.bullet != self._glyph)
        return unit.text[:1].islower()
