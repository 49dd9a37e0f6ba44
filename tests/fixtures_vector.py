"""Vector pictures written by script (SVG, EMF, WMF): a matrix of four boxes, each with a title and a line. All words are made up."""

from __future__ import annotations

import struct

QUARTERS = [("FORCES", "Équipe soudée"), ("FAIBLESSES", "Site lent"), ("OPPORTUNITÉS", "Marché de Noël"), ("MENACES", "Hausse du papier")]
COLOURS = (0x1B7F4B, 0xB23A48, 0x2A6F97, 0x6D597A)


def _places() -> list[tuple[int, int, str, str]]:
    return [(30 + at % 2 * 400, 50 + at // 2 * 250, title, line) for at, (title, line) in enumerate(QUARTERS)]


def svg(extra: str = "") -> bytes:
    """White words on coloured boxes."""
    body = "".join(
        f'<rect x="{x - 20}" y="{y - 40}" width="380" height="230" fill="#{colour:06x}"/>'
        f'<text x="{x}" y="{y}" font-size="28" fill="white">{title}</text>'
        f'<text x="{x}" y="{y + 60}" font-size="18" fill="white">{line}</text>'
        for (x, y, title, line), colour in zip(_places(), COLOURS, strict=True)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 800 500">{body}{extra}</svg>'.encode()


def _order(kind: int, body: bytes) -> bytes:
    body += b"\0" * (-len(body) % 4)
    return struct.pack("<II", kind, 8 + len(body)) + body


def _emf_text(x: int, y: int, text: str, glyphs: bool = False) -> bytes:
    packed = text.encode("utf-16-le")
    steps = struct.pack(f"<{len(text)}i", *[12] * len(text))
    padded = packed + b"\0" * (-len(packed) % 4)
    head = struct.pack("<4iIff", 0, 0, 0, 0, 2, 1.0, 1.0)
    spot = struct.pack("<iiIII4iI", x, y, len(text), 76, 0x10 if glyphs else 0, 0, 0, 0, 0, 76 + len(padded))
    return _order(84, head + spot + padded + steps)


def emf(hidden: str = "", glyphs: bool = False) -> bytes:
    """A font, a brush, then the words; ``hidden``: white words before anything is painted; ``glyphs``: words as glyph numbers."""
    orders = [_order(82, struct.pack("<Ii", 1, -20) + b"\0" * 312), _order(37, struct.pack("<I", 1))]
    if hidden:
        orders += [_order(24, struct.pack("<I", 0xFFFFFF)), _emf_text(10, 10, hidden), _order(24, struct.pack("<I", 0))]
    orders.append(_order(39, struct.pack("<IIII", 2, 0, 0x4B7F1B, 0)))
    for x, y, title, line in _places():
        orders += [_emf_text(x, y, title, glyphs), _emf_text(x, y + 60, line, glyphs)]
    orders.append(_order(14, struct.pack("<III", 0, 16, 20)))
    frame = struct.pack("<8i", 0, 0, 800, 500, 0, 0, 20000, 12500)
    size = 88 + sum(map(len, orders))
    head = (
        frame + b" EMF" + struct.pack("<IIIHHIII", 0x10000, size, len(orders) + 1, 3, 0, 0, 0, 0) + struct.pack("<4i", 800, 500, 200, 125)
    )
    return struct.pack("<II", 1, 88) + head[:80] + b"".join(orders)


def wmf() -> bytes:
    """The same words by both text orders of a WMF, in Windows' western code page."""

    def order(kind: int, body: bytes) -> bytes:
        body += b"\0" * (len(body) % 2)
        return struct.pack("<IH", 3 + len(body) // 2, kind) + body

    orders = [order(0x02FB, struct.pack("<h", -20) + b"\0" * 48), order(0x012D, struct.pack("<H", 0))]
    for x, y, title, line in _places():
        packed = title.encode("cp1252")
        orders.append(order(0x0521, struct.pack("<H", len(packed)) + packed + b"\0" * (len(packed) % 2) + struct.pack("<hh", y, x)))
        packed = line.encode("cp1252")
        orders.append(order(0x0A32, struct.pack("<hhHH", y + 60, x, len(packed), 0) + packed))
    orders.append(order(0, b""))
    words = 9 + sum(map(len, orders)) // 2
    head = struct.pack("<HHHIHIH", 1, 9, 0x300, words, 1, max(map(len, orders)) // 2, 0)
    key = b"\xd7\xcd\xc6\x9a" + struct.pack("<HhhhhHIH", 0, 0, 0, 800, 500, 96, 0, 0)
    return key + head + b"".join(orders)
