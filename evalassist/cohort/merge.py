"""Several files of one candidate -> one Document; every block keeps the name of its file, its page and its box."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from evalassist.model.document import Block, Document, Unread
from evalassist.model.errors import EvalAssistError, notice


def merge(documents: Sequence[Document], failures: Sequence[tuple[str, EvalAssistError]] = (), others: Sequence[str] = ()) -> Document:
    """Return one dossier from its files, in the order given.

    ``failures``: files that could not be read, ``others``: names of files that are not read at all; both become ``unread`` and notices,
    so that what they may hold is never called absent. Block ids are renumbered; ``page`` stays the page of the block's own file and
    the file's name becomes the outermost entry of ``section`` when there are several. ``sha256`` is that of the files' hashes in order.
    A single file without failure is returned as it was read. ValueError for no document.
    """
    if not documents:
        raise ValueError("no document to merge")
    several = len(documents) > 1
    if not several and not failures and not others:
        return documents[0]
    blocks: list[Block] = []
    unread: list[Unread] = []
    notices = []
    for document in documents:
        prefix = (document.file,) if several else ()
        ids = {block.id: f"b{len(blocks) + number:04d}" for number, block in enumerate(document.blocks, start=1)}
        for block in document.blocks:
            fields = {
                "id": ids[block.id],
                "anchor": ids.get(block.anchor) if block.anchor is not None else None,
                "section": prefix + block.section,
                "source": document.file,
            }
            blocks.append(block.model_copy(update=fields))
        unread += [item.model_copy(update={"section": prefix + item.section}) for item in document.unread]
        start = f"{document.file} : " if several else ""
        notices += [item.model_copy(update={"message": start + item.message}) for item in document.notices]
    for name, error in failures:
        unread.append(Unread(page=None, kind="other", reason=error.message, near=name))
        notices.append(notice("PARTIAL_READ", reason=error.message))
    for name in others:
        unread.append(Unread(page=None, kind="other", reason=f"« {name} » n'est ni un DOCX ni un PDF, il n'a pas été lu", near=name))
        notices.append(notice("PARTIAL_READ", reason=f"« {name} » n'est ni un DOCX ni un PDF"))
    first = documents[0]
    pages = [document.pages for document in documents]
    return Document(
        file=" + ".join(document.file for document in documents),
        sha256=hashlib.sha256("\n".join(item.sha256 for item in documents).encode()).hexdigest() if several else first.sha256,
        format=first.format,
        pages=None if None in pages else sum(page for page in pages if page is not None),
        words=sum(document.words for document in documents),
        blocks=tuple(blocks),
        unread=tuple(unread),
        notices=tuple(notices),
    )
