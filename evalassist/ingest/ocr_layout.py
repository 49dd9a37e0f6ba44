"""What character recognition read of an image, laid out: columns and quadrants, paragraphs, lists, tables."""

from __future__ import annotations

from statistics import median

from evalassist.ingest.ocr_result import OcrLine, OcrResult, OcrWord
from evalassist.ingest.pdf.borderless import find_table
from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.labels import attach
from evalassist.ingest.pdf.order import Atom, Fixed, arrange
from evalassist.ingest.pdf.paragraphs import Words, build
from evalassist.ingest.pdf.shapes import Edge, Frag, Glyph, Item
from evalassist.ingest.pdf.table_text import is_layout, table_item
from evalassist.ingest.pdf.tables import find_grids

_DEEP = frozenset("gjpqyçQ,;()[]{}|")
_TALL = frozenset("bdfhkltéèêëàâîïôùûi()[]{}|/!?€$%&'’\"«»ÉÈÊÀÂÎÔÛÇ")


def fragments(result: OcrResult) -> list[Frag]:
    """Return the lines of a reading as fragments, cut where the gap between words is that of columns."""
    frags: list[Frag] = []
    for line in result.lines:
        frags += _cut(line)
    if not frags:
        return frags
    usual = median([frag.size for frag in frags])
    for frag in frags:
        if abs(frag.size - usual) < 0.2 * usual:
            frag.size = usual
            frag.y0, frag.y1 = frag.base - 0.8 * usual, frag.base + 0.22 * usual
    return frags


def _cut(line: OcrLine) -> list[Frag]:
    size = _size(line)
    runs: list[list[OcrWord]] = []
    for word in sorted(line.words, key=lambda word: word.bbox[0]):
        if runs and word.bbox[0] - runs[-1][-1].bbox[2] <= 1.3 * size:
            runs[-1].append(word)
        else:
            runs.append([word])
    return [_frag(run, size) for run in runs]


def _size(line: OcrLine) -> float:
    """Estimate the letter size from the heights of the words and the letters in them."""
    sizes = []
    for word in line.words:
        height = word.bbox[3] - word.bbox[1]
        tall = any(c in _TALL or c.isupper() or c.isdigit() for c in word.text)
        deep = any(c in _DEEP for c in word.text)
        sizes.append(height / ((0.73 if tall else 0.53) + (0.2 if deep else 0.0)))
    return max(1.0, median(sizes))


def _frag(run: list[OcrWord], size: float) -> Frag:
    text = " ".join(word.text for word in run)
    glyphs: list[Glyph] = []
    for word in run:
        if glyphs:
            glyphs.append(Glyph(" ", glyphs[-1].x1, word.bbox[0]))
        step = (word.bbox[2] - word.bbox[0]) / max(1, len(word.text))
        glyphs += [Glyph(c, word.bbox[0] + i * step, word.bbox[0] + (i + 1) * step) for i, c in enumerate(word.text)]
    feet = [word.bbox[3] - (0.2 * size if any(c in _DEEP for c in word.text) else 0.0) for word in run]
    base = median(feet)
    known = [(len(word.text), word.confidence) for word in run if word.confidence is not None]
    total = sum(count for count, _ in known)
    sure = sum(count * value for count, value in known) / total if total else None
    return Frag(
        glyphs, run[0].bbox[0], base - 0.8 * size, max(word.bbox[2] for word in run), base + 0.22 * size, base, size,
        confidence=sure, text=text,
    )  # fmt: skip


def edges_of(result: OcrResult) -> tuple[list[Edge], list[Edge]]:
    """Return the level and the upright lines of a reading as edges."""
    level = [Edge((y0 + y1) / 2, x0, x1) for x0, y0, x1, y1 in result.rules if x1 - x0 >= y1 - y0]
    upright = [Edge((x0 + x1) / 2, y0, y1) for x0, y0, x1, y1 in result.rules if x1 - x0 < y1 - y0]
    return level, upright


def lay_out(result: OcrResult, page: int = 0) -> list[Item]:
    """Return paragraphs, list items and tables in reading order, form ``ocr``, boxes in the units of the result."""
    words = Words()
    for line in result.lines:
        words.learn(line.text)
    parts = PageParts(page, result.width, result.height, fragments(result))
    parts.horizontal, parts.vertical = edges_of(result)
    atoms: list[Atom] = []
    for grid in find_grids(parts):
        if is_layout(grid):
            parts.frags += [frag for cell in grid.cells for frag in cell.frags]
        else:
            atoms.append(Fixed(*grid.box, table_item(grid, page, words)))
    atoms += attach(parts.frags)
    items: list[Item] = []
    columns = arrange(atoms, lambda frags: find_table(frags, page, words), least=2)
    for group, column in enumerate(columns):
        loose = [atom for atom in column.atoms if isinstance(atom, Frag)]
        items += [atom.item for atom in column.atoms if isinstance(atom, Fixed)]
        items += build(loose, page, words, form="ocr", group=group, right=column.x1)
    for item in items:
        item.form = "ocr"
        if item.confidence is None:
            item.confidence = result.confidence
    return [item for item in items if item.text or item.table is not None]
