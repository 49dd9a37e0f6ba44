"""The parts of a DOCX and their relations, vetted before any XML is parsed, then handed to python-docx."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from lxml import etree

from evalassist.ingest.docx.ns import CT, REL, from_strict
from evalassist.ingest.docx.unzip import SafeZip
from evalassist.ingest.options import ReadOptions
from evalassist.model.errors import EvalAssistError

MAX_XML = 120 * 1024 * 1024
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_KEPT = {
    "styles": "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    "numbering": "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
    "settings": "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation of a part: ``kind`` is the last word of its type; ``target`` a part name or an address."""

    kind: str
    target: str
    external: bool


class Package:
    """The vetted package. ``main`` is the name of the document part; ``repaired`` the French reasons of repairs."""

    def __init__(self, data: bytes, file: str, options: ReadOptions) -> None:
        self.file = file
        self.zip = SafeZip(data, file, options)
        self._rels: dict[str, dict[str, Relation]] = {}
        self._types: dict[str, str] | None = None
        self._repairs: list[str] = []
        self.main = self._find_main()

    @property
    def repaired(self) -> list[str]:
        """French reasons why something had to be read around damage, in the order met."""
        return [*self.zip.repaired, *self._repairs]

    def _find_main(self) -> str:
        for relation in self.rels("").values():
            if relation.kind == "officeDocument" and not relation.external and self.zip.read(relation.target):
                return relation.target
        if self.zip.read("word/document.xml"):
            return "word/document.xml"
        if "encryptedpackage" in self.zip.names():
            raise EvalAssistError("ENCRYPTED", file=self.file)
        raise EvalAssistError("DOCX_BROKEN", file=self.file, reason="le texte principal manque")

    def bytes_of(self, name: str) -> bytes:
        """Return the XML of a part in transitional namespaces; BOMB when it declares entities or is huge."""
        data = self.zip.read(name)
        if data is None:
            return b""
        if len(data) > MAX_XML:
            raise EvalAssistError("BOMB", file=self.file, reason="partie XML démesurée")
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            text = data.decode("utf-16", "replace")
            data = text.replace("UTF-16", "UTF-8", 1).replace("utf-16", "UTF-8", 1).encode("utf-8")
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise EvalAssistError("BOMB", file=self.file, reason="entités XML déclarées")
        return from_strict(data)

    def xml(self, name: str) -> etree._Element | None:
        """Return the root of a part (read around damage if need be), or None when there is nothing to read."""
        data = self.bytes_of(name)
        if not data.strip():
            return None
        try:
            return etree.fromstring(data, _parser())
        except etree.XMLSyntaxError:
            self._note(f"XML abîmé : {posixpath.basename(name)}")
            try:
                root = etree.fromstring(data, _parser(recover=True))
            except etree.XMLSyntaxError:
                return None
            return root if isinstance(root, etree._Element) else None

    def rels(self, part: str) -> dict[str, Relation]:
        """Return the relations of a part by id ("" for the package's own)."""
        if part not in self._rels:
            folder, base = posixpath.split(part)
            root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
            found: dict[str, Relation] = {}
            for element in root.iter(REL + "Relationship") if root is not None else ():
                target = element.get("Target", "")
                external = element.get("TargetMode", "").lower() == "external"
                if not external:
                    target = unquote(target)
                    joined = target if target.startswith("/") else posixpath.join("/" + folder, target)
                    target = posixpath.normpath(joined).lstrip("/")
                kind = element.get("Type", "").rpartition("/")[2]
                found[element.get("Id", "")] = Relation(kind, target, external)
            self._rels[part] = found
        return self._rels[part]

    def related(self, kind: str, part: str | None = None) -> str | None:
        """Return the name of the first inner part related to ``part`` (the main one by default) by ``kind``."""
        for relation in self.rels(self.main if part is None else part).values():
            if relation.kind == kind and not relation.external:
                return relation.target
        return None

    def content_type(self, name: str) -> str:
        """Return the declared content type of a part in lower case, "" when none is declared."""
        if self._types is None:
            self._types = {}
            root = self.xml("[content_types].xml")
            for element in root if root is not None else ():
                kind = element.get("ContentType", "").lower()
                if element.tag == CT + "Default":
                    self._types["." + element.get("Extension", "").lower()] = kind
                elif element.tag == CT + "Override":
                    self._types[element.get("PartName", "").lstrip("/").lower()] = kind
        extension = "." + name.rpartition(".")[2].lower()
        return self._types.get(name.lower(), self._types.get(extension, ""))

    def open(self) -> Any:
        """Return the python-docx ``Document`` of the vetted text, styles, numbering and settings, nothing else."""
        import docx

        kept: dict[str, bytes] = {"word/document.xml": self._sound(self.main)}
        types = {"word/document.xml": _MAIN_TYPE}
        links = []
        for kind, content_type in _KEPT.items():
            source = self.related(kind) or f"word/{kind}.xml"
            data = self._sound(source)
            if data:
                kept[f"word/{kind}.xml"] = data
                types[f"word/{kind}.xml"] = content_type
                links.append(f'<Relationship Id="k{kind}" Type="{_DOC}{kind}" Target="{kind}.xml"/>')
        if not kept["word/document.xml"]:
            raise EvalAssistError("DOCX_BROKEN", file=self.file, reason="le texte principal est illisible")
        root = f'<Relationship Id="r1" Type="{_DOC}officeDocument" Target="word/document.xml"/>'
        kept["_rels/.rels"] = _wrap_rels(root)
        kept["word/_rels/document.xml.rels"] = _wrap_rels("".join(links))
        overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
        kept["[Content_Types].xml"] = (
            f'<Types xmlns="{CT[1:-1]}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        ).encode()
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as out:
            for name, data in kept.items():
                out.writestr(name, data)
        stream.seek(0)
        return docx.Document(stream)

    def _sound(self, name: str) -> bytes:
        """Return well-formed XML of a part: its own bytes when they parse, else what a forgiving parser keeps."""
        data = self.bytes_of(name)
        if not data.strip():
            return b""
        try:
            etree.fromstring(data, _parser())
        except etree.XMLSyntaxError:
            root = self.xml(name)
            return b"" if root is None else etree.tostring(root)
        return data

    def _note(self, reason: str) -> None:
        if reason not in self._repairs:
            self._repairs.append(reason)


def _wrap_rels(links: str) -> bytes:
    return f'<Relationships xmlns="{REL[1:-1]}">{links}</Relationships>'.encode()


def _parser(recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False, recover=recover)
