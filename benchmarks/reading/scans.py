"""Character recognition of scans made here: several resolutions and angles, a little blur and grain as scanners give."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from typing import Any

import pymupdf

from benchmarks.reading.draw import scan_page
from benchmarks.reading.measure import Found, Scores, Tally, add, word_accuracy
from benchmarks.reading.readers import rows_of
from benchmarks.reading.truth import Piece, Rows, Truth, Writer
from evalassist.ingest.gate import read_bytes
from evalassist.ingest.options import ReadOptions
from tests import fixtures_pdf as pdf

RESOLUTIONS = (150, 200, 300)
ANGLES = (0.0, 0.7, -1.3, 2.0)


def scanned(draw: Callable[[Any], None], dpi: int, angle: float, seed: int) -> bytes:
    """A PDF of one page that is a JPEG of a printed page, turned by ``angle`` degrees, blurred and grained."""
    import numpy as np
    from PIL import Image, ImageFilter

    flat = pdf.new()
    draw(flat[0])
    pixmap = flat[0].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples)
    image = image.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(dpi / 500))
    grain = np.random.default_rng(seed).normal(0, 6, (image.height, image.width))
    image = Image.fromarray(np.clip(np.asarray(image) * 0.97 + grain, 0, 255).astype("uint8"))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    made = pdf.new()
    made[0].insert_image(made[0].rect, stream=out.getvalue())
    return pdf.data(made)


def run(pages: int) -> tuple[dict[tuple[int, float], Tally], float]:
    """Return the words right and said by (dpi, angle), and the seconds a page took on average (none recalled)."""
    import time

    results: dict[tuple[int, float], Tally] = {}
    spent = done = 0.0
    for dpi in RESOLUTIONS:
        for angle in ANGLES:
            tally = results[dpi, angle] = Tally()
            for seed in range(pages):
                writer = Writer(1000 + seed + random.Random(f"{dpi}{angle}").randrange(1000))
                text, title = [writer.paragraph(3, 6) for _ in range(4)], "2. Calendrier de la mercerie"
                data = scanned(scan_page(text, title), dpi, angle, seed)
                started = time.process_time()
                document = read_bytes(data, "scan.pdf", ReadOptions(cache=False))
                spent += time.process_time() - started
                done += 1
                right, said = word_accuracy(" ".join([title, *text]), " ".join(block.text for block in document.body()))
                tally.add(right, said, said)
    return results, spent / done


def _table_page(rows: Rows, ruled: bool) -> Callable[[Any], None]:
    """Return what draws a table between two paragraphs."""

    def draw(page: Any) -> None:
        y = pdf.prose(page, 60, 90, 470) + 20
        xs = [60 + 480 * at / len(rows[0]) for at in range(len(rows[0]) + 1)]
        ys = [y + 40 * at for at in range(len(rows) + 1)]
        pdf.cells(page, xs, ys, rows, 11)
        if ruled:
            pdf.ruled(page, xs, ys)
        pdf.prose(page, 60, ys[-1] + 40, 470)

    return draw


def tables(count: int) -> dict[tuple[int, bool], Tally]:
    """Return the cells of scanned tables found again, by (dpi, drawn with rules)."""
    results: dict[tuple[int, bool], Tally] = {}
    for dpi in RESOLUTIONS:
        for ruled in (True, False):
            scores = Scores()
            for seed in range(count):
                rows = Writer(3000 + seed).rows(3 + seed % 3, 2 + seed % 3)
                data = scanned(_table_page(rows, ruled), dpi, ANGLES[seed % len(ANGLES)], seed)
                document = read_bytes(data, "scan.pdf", ReadOptions(cache=False))
                truth = Truth("scan", (Piece("table", rows=rows),), headings=False, captions=False)
                add(scores, truth, Found("", [rows_of(block.table) for block in document.blocks if block.table]))
            results[dpi, ruled] = scores.cells
    return results
