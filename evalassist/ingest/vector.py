"""Text of vector pictures put in a DOCX (SVG, EMF, WMF), read from their drawing orders: exact words, no recognition.

EMF and WMF: the records that draw text, as laid down in Microsoft's [MS-EMF] and [MS-WMF] specifications; window and
viewport mappings only stretch the picture as a whole, so places are compared in the units of the file. SVG: MuPDF.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evalassist.ingest.ocr_result import OcrLine, OcrResult, OcrWord

if TYPE_CHECKING:
    from evalassist.ingest.pdf.shapes import Item

VECTOR = {"emf": "EMF", "wmf": "WMF", "svg": "SVG", "emz": "EMF", "wmz": "WMF", "svgz": "SVG"}
"""Extensions read here and the name of the format."""
MAX_BYTES = 20 * 1024 * 1024
MAX_RECORDS = 200_000
MAX_PIECES = 5_000
_EMF_SIGN = b" EMF"
_WMF_KEY = b"\xd7\xcd\xc6\x9a"
_GLYPHS = 0x10
"""Option of a text order: numbers of glyphs instead of characters, which nothing in the file tells apart."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    x: float
    y: float
    size: float
    width: float
    unseen: bool = False
    """White, and nothing but white was painted before."""


def read_vector(packed: bytes, extension: str) -> list[Item]:
    """Return the text of a vector picture laid out in blocks, [] when it has none or is broken. ``extension``: without the dot.

    Text nobody can see comes last, kind ``hidden``, with how it is hidden as its label.
    """
    data = _unpacked(packed)
    if data is None or len(data) > MAX_BYTES:
        return []
    try:
        if data[40:44] == _EMF_SIGN:
            return _laid_out(_emf(data))
        if data[:4] == _WMF_KEY or (extension in ("wmf", "wmz") and data[:2] in (b"\x01\x00", b"\x02\x00")):
            return _laid_out(_wmf(data))
        return _svg(data) if b"<svg" in data[:4096] else []
    except (struct.error, ValueError, IndexError, RuntimeError):
        return []


def _unpacked(data: bytes) -> bytes | None:
    """Unpack a gzip-compressed picture, within limits."""
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        return zlib.decompressobj(31).decompress(data, MAX_BYTES + 1)
    except zlib.error:
        return None


def _emf(data: bytes) -> list[_Piece]:
    """Text orders of an EMF: EMR_EXTTEXTOUTA (83), EMR_EXTTEXTOUTW (84), EMR_SMALLTEXTOUT (108)."""
    found: list[_Piece] = []
    fonts: dict[int, float] = {}
    size = 12.0
    white = painted = False
    at = 0
    for _ in range(MAX_RECORDS):
        if at + 8 > len(data) or len(found) >= MAX_PIECES:
            break
        kind, length = struct.unpack_from("<II", data, at)
        if length < 8 or kind == 14:
            break
        if kind == 82 and length >= 16:
            number, height = struct.unpack_from("<Ii", data, at + 8)
            fonts[number] = abs(float(height)) or 12.0
        elif kind == 37 and length >= 12:
            size = fonts.get(struct.unpack_from("<I", data, at + 8)[0], size)
        elif kind == 39 and length >= 24:
            style, colour = struct.unpack_from("<II", data, at + 12)
            painted = painted or (style != 1 and not _is_white(colour))
        elif kind == 24 and length >= 12:
            white = _is_white(struct.unpack_from("<I", data, at + 8)[0])
        elif kind in (83, 84) and length >= 76:
            x, y, count, offset, options = struct.unpack_from("<iiIII", data, at + 36)
            steps = struct.unpack_from("<I", data, at + 72)[0]
            wide = kind == 84
            text = data[at + offset : at + min(length, offset + count * (2 if wide else 1))]
            if not options & _GLYPHS and count < 10_000:
                width = _advance(data, at, length, steps, count) or 0.5 * size * count
                found.append(_Piece(text.decode("utf-16-le" if wide else "cp1252", "ignore"), x, y, size, width, white and not painted))
        elif kind == 108 and length >= 36:
            x, y, count, options = struct.unpack_from("<iiII", data, at + 8)
            start = at + 36 + (0 if options & 0x100 else 16)
            small = bool(options & 0x200)
            text = data[start : min(at + length, start + count * (1 if small else 2))]
            if not options & _GLYPHS and count < 10_000:
                found.append(
                    _Piece(
                        text.decode("latin-1" if small else "utf-16-le", "ignore"), x, y, size, 0.5 * size * count, white and not painted
                    )
                )
        at += length
    return found


def _is_white(colour: int) -> bool:
    return all(colour >> shift & 0xFF >= 0xF0 for shift in (0, 8, 16))


def _advance(data: bytes, at: int, length: int, steps: int, count: int) -> float:
    """Sum of the widths an order gives its characters, 0 when it gives none."""
    if not steps or steps + 4 * count > length:
        return 0.0
    return float(sum(struct.unpack_from(f"<{count}i", data, at + steps)))


def _wmf(data: bytes) -> list[_Piece]:
    """Text orders of a WMF: META_TEXTOUT (0x0521) and META_EXTTEXTOUT (0x0A32); fonts by META_CREATEFONTINDIRECT (0x02FB)."""
    found: list[_Piece] = []
    objects: list[float | None] = []
    size = 12.0
    white = painted = False
    at = (22 if data[:4] == _WMF_KEY else 0) + 18
    for _ in range(MAX_RECORDS):
        if at + 6 > len(data) or len(found) >= MAX_PIECES:
            break
        words, kind = struct.unpack_from("<IH", data, at)
        if words < 3 or kind == 0:
            break
        here, end = at + 6, min(len(data), at + 2 * words)
        if kind in (0x02FB, 0x02FA, 0x02FC, 0x00F7, 0x01F9, 0x06FF, 0x0142):
            made = abs(float(struct.unpack_from("<h", data, here)[0])) or 12.0 if kind == 0x02FB else -1.0
            free = objects.index(None) if None in objects else len(objects)
            objects[free : free + 1] = [made]
            if kind == 0x02FC:
                style, colour = struct.unpack_from("<HI", data, here)
                painted = painted or (style != 1 and not _is_white(colour))
        elif kind == 0x0209:
            white = _is_white(struct.unpack_from("<I", data, here)[0])
        elif kind == 0x012D:
            number = struct.unpack_from("<H", data, here)[0]
            chosen = objects[number] if number < len(objects) else None
            size = chosen if chosen is not None and chosen > 0 else size
        elif kind == 0x01F0:
            number = struct.unpack_from("<H", data, here)[0]
            if number < len(objects):
                objects[number] = None
        elif kind == 0x0521:
            count = struct.unpack_from("<H", data, here)[0]
            y, x = struct.unpack_from("<hh", data, here + 2 + count + count % 2)
            found.append(
                _Piece(data[here + 2 : here + 2 + count].decode("cp1252", "ignore"), x, y, size, 0.5 * size * count, white and not painted)
            )
        elif kind == 0x0A32:
            y, x, count, options = struct.unpack_from("<hhHH", data, here)
            start = here + 8 + (8 if options & 0x6 else 0)
            if not options & _GLYPHS:
                found.append(
                    _Piece(
                        data[start : min(end, start + count)].decode("cp1252", "ignore"),
                        x,
                        y,
                        size,
                        0.5 * size * count,
                        white and not painted,
                    )
                )
        at += 2 * words
    return found


def _laid_out(pieces: list[_Piece]) -> list[Item]:
    """Gather the pieces of each line: those near each other are one run of words, for the layout to sort out."""
    from evalassist.ingest.ocr_layout import lay_out
    from evalassist.ingest.pdf.shapes import Item

    pieces = [piece for piece in pieces if piece.text.strip("\0 \t\r\n")]
    unseen = [Item("hidden", piece.text, (0, 0, 0, 0), 1, label="écrit en blanc sur blanc") for piece in pieces if piece.unseen]
    pieces = [piece for piece in pieces if not piece.unseen]
    if not pieces:
        return unseen
    pieces.sort(key=lambda piece: (round(piece.y / max(1.0, 0.4 * piece.size)), piece.x))
    runs: list[list[_Piece]] = []
    for piece in pieces:
        last = runs[-1][-1] if runs else None
        near = last is not None and abs(last.y - piece.y) < 0.4 * last.size and abs(piece.x - last.x - last.width) < 1.2 * last.size
        if near:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    left, top = min(piece.x for piece in pieces), min(piece.y for piece in pieces)
    lines = [_line([_moved(piece, left, top) for piece in run], number) for number, run in enumerate(runs, start=1)]
    done = [line for line in lines if line is not None]
    if not done:
        return unseen
    width, height = (max(line.bbox[side] for line in done) + 1 for side in (2, 3))
    return [*lay_out(OcrResult(tuple(done), width, height)), *unseen]


def _moved(piece: _Piece, left: float, top: float) -> _Piece:
    return _Piece(piece.text.replace("\0", " "), piece.x - left, piece.y - top, piece.size, piece.width)


def _line(run: list[_Piece], number: int) -> OcrLine | None:
    text = ""
    for index, piece in enumerate(run):
        gap = piece.x - run[index - 1].x - run[index - 1].width if index else 0.0
        text += (" " if index and gap > 0.18 * piece.size else "") + piece.text
    names = text.split()
    if not names:
        return None
    x0, x1 = run[0].x, run[-1].x + run[-1].width
    y0, y1 = run[0].y, run[0].y + run[0].size
    step = (x1 - x0) / max(1, len(" ".join(names)))
    words, x = [], x0
    for name in names:
        words.append(OcrWord(name, (x, y0, x + step * len(name), y1), None))
        x += step * (len(name) + 1)
    return OcrLine(" ".join(names), (x0, y0, x1, y1), tuple(words), None, number, 1)


def _svg(data: bytes) -> list[Item]:
    """Text of an SVG as MuPDF draws it, hidden text left out; what it refers to outside is never fetched."""
    from evalassist.ingest.mupdf import mupdf
    from evalassist.ingest.pdf.extract import read_parts
    from evalassist.ingest.pdf.hidden import part_doubled, part_hidden
    from evalassist.ingest.pdf.page import PageReader
    from evalassist.ingest.pdf.paragraphs import Words
    from evalassist.ingest.pdf.shapes import Item

    pymupdf = mupdf()
    with pymupdf.open(stream=data, filetype="svg") as drawing:
        drawn = drawing.convert_to_pdf()
    with pymupdf.open(stream=drawn, filetype="pdf") as document:
        page = document[0]
        parts = read_parts(page, 1)
        part_doubled(parts)
        unseen = [Item("hidden", frag.text, frag.box, 1, label=how) for frag, how in part_hidden(page, parts)]
        parts.pictures = []
        words = Words()
        for frag in parts.frags:
            words.learn(frag.text)
        return [*PageReader(parts, words, tables=True).items([]), *unseen]
