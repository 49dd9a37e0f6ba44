"""The gate of the ingest room: one path in, one Document out, whatever the file claims to be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from evalassist.ingest.options import ReadOptions
from evalassist.ingest.text import language_of
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError, Notice, notice

SHORT_WORDS: Final = 150
INTERRUPTED: Final = "lecture interrompue"
"""Start of the reason given when a reader stopped on something unforeseen."""
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "image PNG"),
    (b"\xff\xd8\xff", "image JPEG"),
    (b"GIF8", "image GIF"),
    (b"RIFF", "image ou son RIFF"),
    (b"\x1f\x8b", "archive GZIP"),
    (b"7z\xbc\xaf", "archive 7z"),
    (b"Rar!", "archive RAR"),
    (b"%!PS", "PostScript"),
    (b"MZ", "programme Windows"),
    (b"\x7fELF", "programme Linux"),
)
_IN_ZIP: Final[tuple[tuple[str, str], ...]] = (
    ("xl/workbook", "classeur Excel"),
    ("ppt/presentation", "présentation PowerPoint"),
    ("index/document.iwa", "Pages (.pages)"),
    ("index.zip", "Pages (.pages)"),
    ("meta-inf/container.xml", "livre EPUB"),
    ("meta-inf/manifest.xml", "OpenDocument (.odt)"),
)


def read_document(path: Path, options: ReadOptions | None = None) -> Document:
    """Return the dossier at ``path`` as it was read; the format is told by the content, not by the extension.

    Raises ``EvalAssistError`` with a code of the catalogue: FILE_MISSING, FILE_EMPTY, FILE_TOO_BIG, FILE_UNREADABLE,
    FORMAT_UNSUPPORTED, ENCRYPTED, DOCX_BROKEN, PDF_BROKEN, NO_PAGES, NO_TEXT, BOMB.
    """
    options = options or ReadOptions()
    data = _bytes(path, options)
    return read_bytes(data, path.name, options)


def read_bytes(data: bytes, name: str, options: ReadOptions | None = None) -> Document:
    """Return the dossier held in ``data``; ``name`` is the name shown to people. Errors as ``read_document``.

    A MemoryError is left to the worker, which tells it as such.
    """
    options = options or ReadOptions()
    found = sniff(data, name)
    try:
        document = _reader(found)(data, name, options)
    except (EvalAssistError, MemoryError):
        raise
    except (Exception, RecursionError) as error:
        code = "DOCX_BROKEN" if found == "docx" else "PDF_BROKEN"
        raise EvalAssistError(code, file=name, reason=f"{INTERRUPTED}, {type(error).__name__}") from error
    if document.words == 0:
        reason = "seulement des images" if document.unread else "le fichier ne contient pas de texte"
        raise EvalAssistError("NO_TEXT", file=name, reason=reason)
    extra = list(_remarks(document, name, found))
    return document.model_copy(update={"notices": (*document.notices, *extra)}) if extra else document


def _bytes(path: Path, options: ReadOptions) -> bytes:
    name = path.name
    try:
        if path.is_dir():
            raise EvalAssistError("FILE_UNREADABLE", file=name, reason="c'est un dossier de fichiers")
        size = path.stat().st_size
        if size > options.max_bytes:
            limit = options.max_bytes // (1024 * 1024)
            raise EvalAssistError("FILE_TOO_BIG", file=name, size=-(-size // (1024 * 1024)), limit=limit)
        if not path.is_file():
            raise EvalAssistError("FILE_UNREADABLE", file=name, reason="ce n'est pas un fichier ordinaire")
        return path.read_bytes()
    except FileNotFoundError:
        raise EvalAssistError("FILE_MISSING", file=str(path)) from None
    except PermissionError:
        raise EvalAssistError("FILE_UNREADABLE", file=name, reason="accès refusé") from None
    except OSError as error:
        raise EvalAssistError("FILE_UNREADABLE", file=name, reason=error.strerror or type(error).__name__) from None


def _reader(found: str) -> Callable[[bytes, str, ReadOptions], Document]:
    if found == "docx":
        from evalassist.ingest.docx import read_docx

        return read_docx
    from evalassist.ingest.pdf import read_pdf

    return read_pdf


def _remarks(document: Document, name: str, found: str) -> list[Notice]:
    remarks: list[Notice] = []
    extension = Path(name).suffix.lower().lstrip(".")
    usual = {"docx": ("docx", "docm", "dotx", "dotm"), "pdf": ("pdf",)}[found]
    if extension not in usual:
        remarks.append(notice("EXTENSION", extension=extension or "aucune", found=found.upper()))
    language = language_of(" ".join(block.text for block in document.body()))
    if language not in (None, "fr"):
        remarks.append(notice("NOT_FRENCH"))
    if document.words < SHORT_WORDS:
        remarks.append(notice("SHORT", words=document.words))
    return remarks


def sniff(data: bytes, name: str) -> str:
    """Return "docx" or "pdf" from the first bytes and the parts of an archive; a coded error for anything else."""
    if not data.strip(b"\x00 \r\n\t"):
        raise EvalAssistError("FILE_EMPTY", file=name)
    head = data[:1024]
    if b"%PDF-" in head:
        return "pdf"
    if data[:4] == b"PK\x03\x04" or data[:4] == b"PK\x05\x06" or b"PK\x03\x04" in head:
        return _sniff_zip(data, name)
    if data.startswith(_OLE):
        if _utf16("EncryptedPackage") in data or _utf16("EncryptionInfo") in data:
            raise EvalAssistError("ENCRYPTED", file=name)
        found = "ancien format Word .doc" if _utf16("WordDocument") in data else "ancien format Office"
        raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found=found)
    for magic, label in _MAGIC:
        if data.startswith(magic):
            raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found=label)
    raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found=_sniff_text(head, name))


def _sniff_text(head: bytes, name: str) -> str:
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace").lstrip("\ufeff \r\n\t").lower()
    if "pkg:package" in text or "w:worddocument" in text:
        return "document Word enregistré en XML"
    if text.startswith(("<!doctype html", "<html")) or "<html" in text:
        return "page HTML"
    if text.startswith("mime-version"):
        return "page web archivée"
    if text.startswith("<?xml"):
        return "XML"
    if text.count("\ufffd") > len(text) // 10 or "\x00" in text:
        extension = Path(name).suffix.lower()
        return f"contenu non reconnu, extension {extension}" if extension else "contenu non reconnu"
    return "texte brut"


def _sniff_zip(data: bytes, name: str) -> str:
    from evalassist.ingest.docx.unzip import scan_local_headers

    truncated = False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {info.filename.replace("\\", "/").lower() for info in archive.infolist()[:20_000]}
    except Exception:  # no directory: a truncated archive, its local headers still name the parts
        truncated = True
        names = {entry.name.lower() for entry in scan_local_headers(data)}
        if not names:
            raise EvalAssistError("DOCX_BROKEN", file=name, reason="archive vide ou tronquée") from None
    if "encryptedpackage" in names:
        raise EvalAssistError("ENCRYPTED", file=name)
    if any(part.startswith("word/") for part in names):
        return "docx"
    for start, label in _IN_ZIP:
        if any(part.startswith(start) for part in names):
            raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found=label)
    if "mimetype" in names:
        raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found="OpenDocument (.odt)")
    if "[content_types].xml" in names and "_rels/.rels" in names:
        return "docx"
    if truncated and Path(name).suffix.lower() in (".docx", ".docm"):
        raise EvalAssistError("DOCX_BROKEN", file=name, reason="archive tronquée")
    raise EvalAssistError("FORMAT_UNSUPPORTED", file=name, found="archive ZIP")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")
