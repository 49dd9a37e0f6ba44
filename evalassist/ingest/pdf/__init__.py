"""PDF dossiers: text, layout, tables, images and scans, from the bytes of a file to a Document."""

from __future__ import annotations

from evalassist.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]
