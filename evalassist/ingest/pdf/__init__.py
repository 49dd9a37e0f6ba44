"""PDF dossiers: text, layout, tables, images and scans, from the bytes of a file to a Document."""

from __future__ import annotations

from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document


def read_pdf(data: bytes, name: str, options: ReadOptions) -> Document:
    """Read a PDF dossier; EvalAssistError when nothing of it can be read.

    The reader is imported on the first call: the layout of recognised images uses parts of this package too.
    """
    from evalassist.ingest.pdf.reader import read_pdf as read

    return read(data, name, options)
