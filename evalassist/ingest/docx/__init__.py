"""The DOCX reader: ``read_docx`` turns the bytes of a Word file into a ``Document``."""

from __future__ import annotations

from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document


def read_docx(data: bytes, name: str, options: ReadOptions) -> Document:
    """Return what ``data`` (the bytes of a DOCX named ``name``) holds, in reading order.

    Pages come from Word's last rendered page breaks (null when there are none). Raises ``EvalAssistError``
    DOCX_BROKEN, ENCRYPTED or BOMB; everything less grave becomes a notice or an entry of ``unread``.
    """
    from evalassist.ingest.docx.reader import read

    return read(data, name, options)


__all__ = ["read_docx"]
