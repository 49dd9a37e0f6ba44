"""PDF pages drawn by script, each with one difficulty, for the tests of the PDF reader. All names are made up."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pymupdf

W, H = 595.0, 842.0

PROSE = (
    "La librairie Les Feuillets ouvre chaque matin à neuf heures et ferme le soir à dix-neuf heures. "
    "Les habitués viennent surtout le samedi, quand le marché remplit la place. "
    "Notre enquête montre que la moitié des clients découvrent un livre grâce aux conseils de l'équipe. "
)


def new(pages: int = 1, width: float = W, height: float = H) -> Any:
    """Return a document with blank pages."""
    doc = pymupdf.open()
    for _ in range(pages):
        doc.new_page(width=width, height=height)
    return doc


def data(doc: Any) -> bytes:
    """Return the bytes of a document."""
    return bytes(doc.tobytes(garbage=0))


def lines(page: Any, x: float, y: float, texts: list[str], size: float = 11, step: float = 1.3, **options: Any) -> float:
    """Write lines one under the other; return the baseline that would come next."""
    for text in texts:
        page.insert_text((x, y), text, fontsize=size, **options)
        y += step * size
    return y


def wrap(text: str, width: float, size: float = 11, font: str = "helv") -> list[str]:
    """Cut a text into lines no wider than ``width`` points."""
    done: list[str] = []
    line = ""
    for word in text.split():
        tried = f"{line} {word}".strip()
        if pymupdf.get_text_length(tried, fontname=font, fontsize=size) > width and line:
            done.append(line)
            line = word
        else:
            line = tried
    return [*done, line] if line else done


def prose(page: Any, x: float, y: float, width: float, text: str = PROSE, size: float = 11, **options: Any) -> float:
    """Write a wrapped paragraph; return the baseline after it."""
    return lines(page, x, y, wrap(text, width, size), size, **options)


def ruled(page: Any, xs: list[float], ys: list[float], skip: set[tuple[str, int, int]] | None = None) -> None:
    """Draw a grid; ``skip`` leaves out pieces: ("h", line, column) or ("v", line, row)."""
    gone = skip or set()
    for r, y in enumerate(ys):
        for c in range(len(xs) - 1):
            if ("h", r, c) not in gone:
                page.draw_line((xs[c], y), (xs[c + 1], y), width=0.6)
    for c, x in enumerate(xs):
        for r in range(len(ys) - 1):
            if ("v", c, r) not in gone:
                page.draw_line((x, ys[r]), (x, ys[r + 1]), width=0.6)


def cells(page: Any, xs: list[float], ys: list[float], rows: list[list[str]], size: float = 9, bold_rows: int = 1) -> None:
    """Write cell texts, each wrapped in its cell."""
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            font = "hebo" if r < bold_rows else "helv"
            lines(page, xs[c] + 4, ys[r] + size + 3, wrap(text, xs[c + 1] - xs[c] - 8, size, font), size, fontname=font)


def scan(draw: Callable[[Any], None], dpi: int = 200, angle: float = 0.0) -> bytes:
    """Return a PDF page that is nothing but a picture of the page ``draw`` makes."""
    from PIL import Image

    doc = new()
    draw(doc[0])
    pixmap = doc[0].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples)
    if angle:
        image = image.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC)
    out = io.BytesIO()
    image.save(out, "PNG")
    made = new()
    made[0].insert_image(made[0].rect, stream=out.getvalue())
    return data(made)


def quadrants(width: int = 1000, height: int = 700) -> bytes:
    """Return a PNG of four coloured boxes with a title and two items each, as drawn in a design tool."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    big, small = (ImageFont.truetype(io.BytesIO(pymupdf.Font("hebo").buffer), size) for size in (34, 24))
    texts = [
        ("FORCES", ["Équipe soudée", "Fichier de 800 clients"], "#1b7f4b"),
        ("FAIBLESSES", ["Site lent", "Peu de photos"], "#b23a48"),
        ("OPPORTUNITÉS", ["Marché de Noël", "Festival du livre"], "#2a6f97"),
        ("MENACES", ["Grande surface voisine", "Hausse du papier"], "#6d597a"),
    ]
    for index, (title, items, colour) in enumerate(texts):
        x, y = (index % 2) * width // 2 + 15, (index // 2) * height // 2 + 15
        draw.rounded_rectangle((x, y, x + width // 2 - 30, y + height // 2 - 30), 18, fill=colour)
        draw.text((x + 30, y + 25), title, font=big, fill="white")
        for row, item in enumerate(items):
            draw.text((x + 30, y + 100 + 55 * row), item, font=small, fill="white")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def no_pages() -> bytes:
    """Return a sound PDF whose page tree is empty."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]
    out = b"%PDF-1.4\n"
    table = b"xref\n0 3\n0000000000 65535 f \n"
    for number, body in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return out + table + b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)
