"""Light markup to DOCX, for the sample dossiers that keep their text in a ``content.py``.

One line is one paragraph.  ``#``/``##``/``###`` headings, ``-`` bullets, ``+`` numbered items, ``=18 text`` centred title of 18 pt,
``> text`` italic, ``| a | b`` table rows (a cell ``<`` joins its left neighbour, ``^`` the one above), ``!name|caption`` a drawn image,
``**bold**``, ``*italic*``, ``[^note]`` a footnote, and directives: ``%pagebreak``, ``%landscape``, ``%portrait``,
``%box width_cm`` .. ``%end`` (text box), ``%toc`` .. ``%end`` (lines ``level|title|page``), ``%size 9`` for the next table.
The file written is byte-stable: zip times and core properties are fixed.
"""

from __future__ import annotations

import datetime
import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = (
    f'xmlns:w="{W}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)
INLINE = re.compile(r"(\*\*.+?\*\*|\*[^*\s][^*]*?\*|\[\^[^\]]+\])")


class Dossier:
    """A DOCX being written. ``headings`` is ``styles`` (Word heading styles) or ``bold`` (larger bold text only)."""

    def __init__(
        self,
        images: dict[str, tuple[Callable[[], Any], float]],
        *,
        headings: str = "styles",
        font: str = "Calibri",
        size: float = 11,
        accent: str = "1F3864",
        table_style: str = "Table Grid",
        head_fill: str = "D9E2F3",
        header: str = "",
        footer: str = "",
    ) -> None:
        self.doc: Any = docx.Document()
        self.images = images
        self.headings = headings
        self.accent = accent
        self.table_style = table_style
        self.head_fill = head_fill
        self.table_size = 9.5
        self.notes: list[str] = []
        self.boxes = 0
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        normal.paragraph_format.space_after = Pt(6)
        for level, points in ((1, 17), (2, 14), (3, 12)):
            style = self.doc.styles[f"Heading {level}"]
            style.font.name, style.font.size = font, Pt(points)
            style.font.color.rgb = RGBColor.from_string(accent)
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                style.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(2.2)
        if header:
            section.header.paragraphs[0].text = header
        if footer:
            paragraph = section.footer.paragraphs[0]
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.add_run(footer + " ")
            self._field(paragraph, "PAGE")

    # -- inline -----------------------------------------------------------------------------------------------------
    def _field(self, paragraph: Any, code: str) -> None:
        for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
            run = paragraph.add_run(text if kind == "text" else "")
            if kind in ("begin", "separate", "end"):
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
                run._r.append(mark)
            elif kind == "":
                instr = OxmlElement("w:instrText")
                instr.text = code
                run._r.append(instr)

    def _inline(self, paragraph: Any, text: str, size: float | None = None, italic: bool = False) -> None:
        for piece in INLINE.split(text):
            if not piece:
                continue
            if piece.startswith("[^"):
                self.notes.append(piece[2:-1])
                run = paragraph.add_run()
                run.font.superscript = True
                ref = OxmlElement("w:footnoteReference")
                ref.set(qn("w:id"), str(len(self.notes) + 1))
                run._r.append(ref)
                continue
            bold = piece.startswith("**")
            slanted = not bold and piece.startswith("*") and piece.endswith("*") and len(piece) > 2
            run = paragraph.add_run(piece[2:-2] if bold else piece[1:-1] if slanted else piece)
            run.bold = True if bold else None
            run.italic = True if slanted or italic else None
            if size:
                run.font.size = Pt(size)

    # -- blocks -----------------------------------------------------------------------------------------------------
    def heading(self, level: int, text: str) -> None:
        if self.headings == "styles":
            self.doc.add_heading(text, level)
            return
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(14 if level == 1 else 8)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold = True
        run.font.size = Pt({1: 16, 2: 13, 3: 11.5}[level])
        if level == 1:
            run.font.color.rgb = RGBColor.from_string(self.accent)

    def table(self, lines: list[str]) -> None:
        rows = [[cell.strip() for cell in line.strip().lstrip("|").split("|")] for line in lines]
        width = max(len(row) for row in rows)
        table = self.doc.add_table(rows=len(rows), cols=width)
        table.style = self.table_style
        self._widths(table, rows)
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if text in ("<", "^"):
                    continue
                right = c
                while right + 1 < len(row) and row[right + 1] == "<":
                    right += 1
                down = r
                while down + 1 < len(rows) and c < len(rows[down + 1]) and rows[down + 1][c] == "^":
                    down += 1
                cell = table.cell(r, c)
                if right > c or down > r:
                    cell = cell.merge(table.cell(down, right))
                for n, part in enumerate(text.split(" // ")):
                    paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                    paragraph.paragraph_format.space_after = Pt(2)
                    self._inline(paragraph, part, self.table_size)
                    if r == 0 and self.head_fill:
                        for run in paragraph.runs:
                            run.bold = True
                if r == 0 and self.head_fill:
                    shade = OxmlElement("w:shd")
                    shade.set(qn("w:val"), "clear")
                    shade.set(qn("w:fill"), self.head_fill)
                    cell._tc.get_or_add_tcPr().append(shade)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)
        self.table_size = 9.5

    def _widths(self, table: Any, rows: list[list[str]]) -> None:
        """Column widths in proportion to the text they hold, joined cells left out, within 1 to 4."""
        section = self.doc.sections[-1]
        room = (section.page_width - section.left_margin - section.right_margin) / 360000
        shares = []
        for c in range(len(table.columns)):
            cells = [
                len(row[c]) for row in rows if c < len(row) and row[c] not in ("<", "^") and row[c + 1 : c + 2] != ["<"]
            ]
            words = [len(word) for row in rows if c < len(row) for word in row[c].replace("**", "").split()]
            shares.append(min(max(sum(cells) / max(len(cells), 1), 14.0, 1.8 * max(words, default=0)), 56.0))
        table.autofit = False
        for column, share in zip(table.columns, shares, strict=True):
            width = Cm(round(room * share / sum(shares), 2))
            column.width = width
            for cell in column.cells:
                cell.width = width

    def image(self, name: str, caption: str) -> None:
        draw, width = self.images[name]
        stream = io.BytesIO()
        draw().save(stream, format="PNG")
        stream.seek(0)
        paragraph = self.doc.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run().add_picture(stream, width=Cm(width))
        if caption:
            line = self.doc.add_paragraph(style="Caption" if self.headings == "styles" else None)
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            self._inline(line, caption, 9, italic=True)

    def toc(self, lines: list[str]) -> None:
        for number, line in enumerate(lines):
            level, title, page = line.split("|")
            name = f"toc {level}"
            if name not in [s.name for s in self.doc.styles]:
                self.doc.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = self.doc.styles["Normal"]
            paragraph = self.doc.add_paragraph(style=name if self.headings == "styles" else None)
            paragraph.paragraph_format.space_after = Pt(1)
            paragraph.paragraph_format.left_indent = Cm(0.7 * (int(level) - 1))
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), 2, 1)
            if self.headings == "styles" and number == 0:
                self._mark(paragraph, "begin")
                self._mark(paragraph, 'TOC \\o "1-2" \\h')
                self._mark(paragraph, "separate")
            paragraph.add_run(f"{title}\t{page}")
            if self.headings == "styles" and number == len(lines) - 1:
                self._mark(paragraph, "end")

    def _mark(self, paragraph: Any, kind: str) -> None:
        run = paragraph.add_run()
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = kind
        run._r.append(mark)

    def box(self, width_cm: float, lines: list[str]) -> None:
        """A real Word text box: DrawingML in mc:Choice and its VML double in mc:Fallback, as Word saves it."""
        self.boxes += 1
        body = ""
        for line in lines:
            strong = line.startswith("**")
            line = line.strip("*")
            props = "<w:rPr><w:b/><w:sz w:val='21'/></w:rPr>" if strong else "<w:rPr><w:sz w:val='19'/></w:rPr>"
            body += f"<w:p><w:pPr><w:spacing w:after='40'/></w:pPr><w:r>{props}<w:t xml:space='preserve'>{escape(line)}</w:t></w:r></w:p>"
        rows = sum(1 + len(line) * 0.19 // width_cm for line in lines)
        cx, cy = int(width_cm * 360000), int((rows * 0.5 + 0.7) * 360000)
        xml = (
            f"<w:r {NS}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline distT='0' distB='0' distL='0' distR='0'>"
            f"<wp:extent cx='{cx}' cy='{cy}'/><wp:docPr id='{900 + self.boxes}' name='Zone de texte {self.boxes}'/>"
            "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp>"
            f"<wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='{cx}' cy='{cy}'/></a:xfrm>"
            "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val='FFF7E6'/></a:solidFill>"
            f"<a:ln w='9525'><a:solidFill><a:srgbClr val='{self.accent}'/></a:solidFill></a:ln></wps:spPr>"
            f"<wps:txbx><w:txbxContent>{body}</w:txbxContent></wps:txbx><wps:bodyPr wrap='square'><a:noAutofit/></wps:bodyPr></wps:wsp>"
            "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f"<v:shape style='width:{width_cm}cm;height:{cy // 360000}cm'><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape>"
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
        paragraph = self.doc.add_paragraph()
        paragraph._p.append(parse_xml(xml))

    def _turn(self, landscape: bool) -> None:
        section = self.doc.add_section()
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))

    # -- the whole text ---------------------------------------------------------------------------------------------
    def write(self, text: str) -> None:
        lines = text.strip("\n").split("\n")
        i = 0
        while i < len(lines):
            line = lines[i].rstrip()
            i += 1
            if not line:
                continue
            if line.startswith(("%box", "%toc")):
                end = lines.index("%end", i)
                inner = [part for part in lines[i:end] if part.strip()]
                self.toc(inner) if line.startswith("%toc") else self.box(float(line.split()[1]), inner)
                i = end + 1
            elif line.startswith("|"):
                start = i - 1
                while i < len(lines) and lines[i].startswith("|"):
                    i += 1
                self.table(lines[start:i])
            elif line == "%pagebreak":
                self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            elif line in ("%landscape", "%portrait"):
                self._turn(line == "%landscape")
            elif line.startswith("%size "):
                self.table_size = float(line.split()[1])
            elif re.match(r"#{1,3} ", line):
                marks, title = line.split(" ", 1)
                self.heading(len(marks), title)
            elif line.startswith("!"):
                name, caption = line[1:].split("|", 1)
                self.image(name, caption)
            elif line.startswith("="):
                points, title = line[1:].split(" ", 1)
                paragraph = self.doc.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                paragraph.paragraph_format.space_after = Pt(10)
                self._inline(paragraph, title, float(points))
            elif line.startswith("- "):
                self._inline(self.doc.add_paragraph(style="List Bullet"), line[2:])
            elif line.startswith("+ "):
                self._inline(self.doc.add_paragraph(style="List Number"), line[2:])
            elif line.startswith("> "):
                self._inline(self.doc.add_paragraph(), line[2:], italic=True)
            else:
                self._inline(self.doc.add_paragraph(), line)

    # -- saving -----------------------------------------------------------------------------------------------------
    def _add_footnotes(self) -> None:
        if not self.notes:
            return
        mark = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteRef/></w:r>"
        notes = "".join(
            f"<w:footnote w:id='{n + 2}'><w:p>{mark}<w:r><w:rPr><w:sz w:val='18'/></w:rPr>"
            f"<w:t xml:space='preserve'> {escape(note)}</w:t></w:r></w:p></w:footnote>"
            for n, note in enumerate(self.notes)
        )
        xml = (
            f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:footnotes xmlns:w='{W}'>"
            "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            "<w:footnote w:type='continuationSeparator' w:id='1'><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            f"{notes}</w:footnotes>"
        )
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode("utf-8"), self.doc.part.package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    def save(self, path: Path, title: str) -> None:
        """Write the DOCX (byte-stable) and its PDF (through soffice) beside it."""
        self._add_footnotes()
        core = self.doc.core_properties
        core.title, core.author, core.comments = title, "", ""
        core.created = core.modified = datetime.datetime(2025, 11, 14)
        stream = io.BytesIO()
        self.doc.save(stream)
        with zipfile.ZipFile(stream) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(zipfile.ZipInfo(name, (2025, 11, 14, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
        # A profile of its own: soffice refuses to share one between runs.
        with tempfile.TemporaryDirectory() as profile:
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
            subprocess.run([*command, "--outdir", str(path.parent), str(path)], check=True, stdout=subprocess.DEVNULL)
