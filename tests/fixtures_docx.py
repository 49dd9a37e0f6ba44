"""Builds small DOCX files for the tests: python-docx for the plain things, raw XML for the rest. Nothing is copied."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import docx
from docx.document import Document as WordDocument

from evalassist.ingest.docx import read_docx
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document

NS = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "o": "urn:schemas-microsoft-com:office:office",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "v": "urn:schemas-microsoft-com:vml",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LONG = "Ce paragraphe ordinaire tient le rôle du texte courant, avec assez de mots pour former une phrase entière."


def p(text: str, style: str = "", run: str = "", inside: str = "") -> str:
    """One ``w:p``: ``style`` a style id, ``run`` run properties, ``inside`` more XML after the run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    look = f"<w:rPr>{run}</w:rPr>" if run else ""
    body = f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p>{properties}{body}{inside}</w:p>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def box(content: str, x: int = 0, y: int = 0, fill: str = "", legacy: bool = True) -> str:
    """A run with a floating text box as Word writes it: the shape, then its VML copy for old readers; x and y in cm."""
    place = "".join(
        f'<wp:{axis} relativeFrom="column"><wp:posOffset>{at * 360000}</wp:posOffset></wp:{axis}>'
        for axis, at in (("positionH", x), ("positionV", y))
    )
    paint = f'<wps:spPr><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill></wps:spPr>' if fill else "<wps:spPr/>"
    fallback = f"<w:pict><v:rect><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>{place}<wp:extent cx="1800000" cy="900000"/>'
        f'<wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="x"><wps:wsp>{paint}<wps:txbx><w:txbxContent>{content}'
        "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + (f"<mc:Fallback>{fallback}</mc:Fallback>" if legacy else "")
        + "</mc:AlternateContent></w:r>"
    )


def inline_graphic(data: str, alt: str = "", width_cm: float = 12, height_cm: float = 8) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{int(width_cm * 360000)}" cy="{int(height_cm * 360000)}"/>'
        f'<wp:docPr id="2" name="g" descr="{alt}"/><a:graphic><a:graphicData uri="x">{data}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def picture(relation: str, link: str = "embed") -> str:
    return (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="3" name="i"/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:{link}="{relation}"/></pic:blipFill></pic:pic>'
    )


def png(width: int = 40, height: int = 30) -> bytes:
    """A plain grey PNG."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + b"\xc0" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


class Raw:
    """A DOCX made of raw XML: ``body`` is the content of ``w:body``; parts and relations can be added."""

    def __init__(self, body: str, styles: str = "") -> None:
        self.parts: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.relations: list[tuple[str, str, str, bool]] = []
        self.body = body
        self.add("styles", "word/styles.xml", f"<w:styles {NS}>{styles or STYLES}</w:styles>")

    def add(self, kind: str, name: str, content: str | bytes, relation: str = "", content_type: str = "") -> Raw:
        """Add a part related to the document by ``kind``."""
        self.parts[name] = content.encode() if isinstance(content, str) else content
        self.relations.append((relation or f"r{kind}", kind, name.removeprefix("word/"), False))
        if content_type:
            self.types[name] = content_type
        return self

    def external(self, kind: str, target: str, relation: str) -> Raw:
        self.relations.append((relation, kind, target, True))
        return self

    def bytes(self, change: Callable[[str, bytes], bytes] = lambda name, data: data) -> bytes:
        """The zip; ``change`` may alter each part."""
        document = f"<w:document {NS}><w:body>{self.body}<w:sectPr/></w:body></w:document>"
        mode = {True: ' TargetMode="External"', False: ""}
        links = "".join(
            f'<Relationship Id="{key}" Type="{REL}/{kind}" Target="{target}"{mode[away]}/>' for key, kind, target, away in self.relations
        )
        package = "http://schemas.openxmlformats.org/package/2006"
        overrides = "".join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t in self.types.items())
        parts = {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            f"{overrides}</Types>".encode(),
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{REL}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'.encode(),
            "word/document.xml": document.encode(),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>'.encode(),
            **self.parts,
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, change(name, data))
        return out.getvalue()

    def read(self, **options: object) -> Document:
        return read(self.bytes(), **options)


STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"{default}><w:name w:val="{name}"/>{more}</w:style>'
    for key, name, default, more in (
        ("Normal", "Normal", ' w:default="1"', '<w:rPr><w:sz w:val="22"/></w:rPr>'),
        ("Titre1", "heading 1", "", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'),
        ("Titre2", "heading 2", "", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'),
        ("Chapitre", "Chapitre maison", "", '<w:basedOn w:val="Titre1"/>'),
        ("TM1", "toc 1", "", ""),
        ("Lgende", "caption", "", ""),
        ("Titre", "Title", "", '<w:rPr><w:sz w:val="56"/></w:rPr>'),
    )
)


def word(build: Callable[[WordDocument], None]) -> bytes:
    """The bytes of a document that ``build`` fills with python-docx."""
    document = docx.Document()
    build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(data: bytes, **options: object) -> Document:
    """Read without character recognition unless asked."""
    return read_docx(data, "essai.docx", ReadOptions(**{"ocr": "never", **options}))  # type: ignore[arg-type]


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in document.blocks]


def texts(document: Document, kind: str) -> list[str]:
    return [block.text for block in document.blocks if block.kind == kind]
