"""What every detector needs: zones under headings, views of tables, elements and mentions with their provenance, tone of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from evalassist.elements.tone import is_about_others, is_definition, is_instruction, is_promise, mention_reason
from evalassist.language.words import sentences, strip_accents
from evalassist.model.document import Block, Document, Table
from evalassist.model.element import Element, ElementForm, FieldValue, Mention, MentionReason

__all__ = [
    "MAX_QUOTE_WORDS", "TableView", "Zone", "best_view", "clean_title", "clip_quote", "context_of", "count_enumeration", "element_text",
    "flipped_view", "form_of", "grid_of", "heading_level", "is_about_others", "is_definition", "is_instruction", "is_promise", "key_values",
    "label_value", "looks_like_header", "make_element", "make_mention", "mention_reason", "named_only", "neighbours", "plain", "quote_around",
    "sections", "sentence_with", "split_items", "transpose", "view", "zones",
]  # fmt: skip

MAX_QUOTE_WORDS = 40
_PSEUDO_LEVEL = 50
_LEAD_LEVEL = 60


@lru_cache(maxsize=32768)
def plain(text: str) -> str:
    """Return ``text`` in lower case without accents (cached ``strip_accents``)."""
    return strip_accents(text)


# ---------------------------------------------------------------- zones


@dataclass(frozen=True)
class Zone:
    """A heading (or what stands for one) and the body blocks under it, sub-headings included.

    ``level`` is the heading's level; 50 for a short bold line, 60 for a lead-in line ending with a colon.
    """

    heading: Block
    level: int
    blocks: tuple[Block, ...] = field(default=())

    @property
    def title(self) -> str:
        """The heading's text without numbering ("2.1 ", "III. ", "a) ") and final colon."""
        return clean_title(self.heading.text)

    @property
    def content(self) -> tuple[Block, ...]:
        """The blocks under the heading that are not headings themselves."""
        return tuple(block for block in self.blocks if heading_level(block) is None)

    @property
    def text(self) -> str:
        """All texts, heading first, one block a line."""
        return "\n".join(block.text for block in (self.heading, *self.blocks))


_NUMBERING = re.compile(r"^\s*(?:\d+(?:\.\d+)*\s+|(?:\d+(?:\.\d+)*|[IVXivx]+|[A-Za-z])\s*[.)°/–-]+\s*|[•▪►➤✓✔*–-]+\s*)")


def clean_title(text: str) -> str:
    """Return a heading's text without its numbering, bullets and final colon."""
    return _NUMBERING.sub("", text, count=1).strip().rstrip(":").strip()


def heading_level(block: Block) -> int | None:
    """Return the level of a heading, 50 for a short bold line standing alone, 60 for a lead-in ("Nos forces :"), else None."""
    if block.kind == "heading":
        return block.level or 1
    if block.kind not in ("paragraph", "list_item"):
        return None
    text = block.text.strip()
    count = len(text.split())
    if block.bold and count <= 14 and not text.endswith((".", ",", ";")) and not re.search(r":\s+\S", text):
        return _PSEUDO_LEVEL
    if block.kind == "paragraph" and text.endswith(":") and count <= 8:
        return _LEAD_LEVEL
    return None


def zones(document: Document) -> list[Zone]:
    """Return every heading zone in reading order (zones nest: a sub-heading's zone is also inside its parent's)."""
    body = document.body()
    levels = [heading_level(block) for block in body]
    found = []
    for index, level in enumerate(levels):
        if level is None:
            continue
        end = index + 1
        while end < len(body):
            other = levels[end]
            if other is not None and other <= level:
                break
            end += 1
        found.append(Zone(body[index], level, body[index + 1 : end]))
    return found


sections = zones


def neighbours(document: Document, block: Block, before: int = 1, after: int = 0) -> tuple[Block, ...]:
    """Return up to ``before`` body blocks before ``block`` and ``after`` after it, in reading order, itself left out."""
    body = document.body()
    index = next((i for i, other in enumerate(body) if other.id == block.id), None)
    if index is None:
        return ()
    return body[max(0, index - before) : index] + body[index + 1 : index + 1 + after]


def context_of(document: Document, block: Block) -> str:
    """Return what announces a block: its headings, the paragraph or caption before it and the captions anchored to it or after it."""
    around = neighbours(document, block, 1, 1)
    near = [
        b.text
        for b in around
        if b.kind == "caption" or (b.text and b.kind in ("paragraph", "heading") and _before(document, b, block))
    ]
    anchored = [b.text for b in document.blocks if b.anchor == block.id and b.kind == "caption" and b not in around]
    return "\n".join([*block.section, *near, *anchored])


def _before(document: Document, one: Block, other: Block) -> bool:
    for block in document.blocks:
        if block.id in (one.id, other.id):
            return block.id == one.id
    return False


# ---------------------------------------------------------------- tables


@dataclass(frozen=True)
class TableView:
    """A table as a header (may be empty) and rows of texts; ``flipped`` says that it was transposed to read so."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    flipped: bool = False

    @property
    def n_cols(self) -> int:
        """Number of columns."""
        return max([len(self.header), *(len(row) for row in self.rows)], default=0)

    def column(self, index: int) -> tuple[str, ...]:
        """Return the texts of one column, header left out."""
        return tuple(row[index] if index < len(row) else "" for row in self.rows)

    def find(self, pattern: re.Pattern[str]) -> int | None:
        """Return the first column whose header (accent-free) is met by ``pattern``."""
        return next((i for i, text in enumerate(self.header) if pattern.search(plain(text))), None)

    def first_column(self) -> tuple[str, ...]:
        """Return the row labels."""
        return self.column(0)


def grid_of(table: Table) -> list[list[str]]:
    """Return the grid without its empty rows and columns."""
    grid = [row for row in table.grid() if any(cell.strip() for cell in row)]
    keep = [col for col in range(table.n_cols) if any(row[col].strip() for row in grid)]
    return [[row[col] for col in keep] for row in grid]


def transpose(grid: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the grid with rows and columns exchanged."""
    return [list(column) for column in zip(*grid, strict=True)] if grid else []


def looks_like_header(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a first row reads as a header without being marked: short distinct labels, no figures, unlike the rows below."""
    cells = [cell for cell in row if cell.strip()]
    if len(cells) < 2 or not below or len({plain(cell) for cell in cells}) < 2:
        return False
    if any(len(cell.split()) > 7 or re.search(r"[.!?]$", cell.strip()) for cell in cells):
        return False
    if sum(bool(re.search(r"\d", cell)) for cell in cells) > len(cells) // 2 and not _time_labels(cells):
        return False
    own = sum(len(cell) for cell in cells) / len(cells)
    others = [cell for line in below for cell in line if cell.strip()]
    mean = sum(len(cell) for cell in others) / max(1, len(others))
    return own <= mean * 1.6 + 4


_TIME_LABEL = re.compile(
    r"^\W*(?:(?:s|t|m|j|q|semaine|mois|jour)\W?\d|(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?(?:\s|$))"
)


def _time_labels(cells: Sequence[str]) -> bool:
    return sum(bool(_TIME_LABEL.search(plain(cell))) for cell in cells) * 2 >= len(cells)


def view(table: Table) -> TableView:
    """Return the table as header and rows; the header is the marked rows, else a first row that looks like one, else empty.

    A single merged title row above the header is left out. Several header rows are joined cell by cell.
    """
    grid = grid_of(table)
    marked = min(table.header_rows, len(grid) - 1) if grid else 0
    if grid and len(grid) > 2 and len({plain(cell) for cell in grid[0]}) == 1 and len(grid[0]) > 1:
        grid = grid[1:]
        marked = max(0, marked - 1)
    if marked > 0:
        header = [" ".join(dict.fromkeys(row[c] for row in grid[:marked] if row[c])) for c in range(len(grid[0]))]
        return TableView(tuple(header), tuple(tuple(row) for row in grid[marked:]))
    if grid and looks_like_header(grid[0], grid[1:]):
        return TableView(tuple(grid[0]), tuple(tuple(row) for row in grid[1:]))
    return TableView((), tuple(tuple(row) for row in grid))


def flipped_view(table: Table) -> TableView:
    """Return the transposed table: the first column becomes the header."""
    grid = grid_of(table)
    if len(grid) > 2 and len(grid[0]) > 1 and len({plain(cell) for cell in grid[0]}) == 1:
        grid = grid[1:]
    turned = transpose(grid)
    if not turned:
        return TableView((), (), True)
    return TableView(tuple(turned[0]), tuple(tuple(row) for row in turned[1:]), True)


def best_view(table: Table, patterns: Iterable[re.Pattern[str]]) -> TableView:
    """Return the view or the flipped view, whichever header meets more of ``patterns`` (the plain view on a tie)."""
    listed = list(patterns)

    def hits(seen: TableView) -> int:
        return sum(seen.find(pattern) is not None for pattern in listed)

    straight, turned = view(table), flipped_view(table)
    return turned if hits(turned) > hits(straight) else straight


def key_values(table: Table) -> dict[str, str]:
    """Return {label: value} of a two-column table of short labels; empty dict when the table is nothing of the kind."""
    grid = grid_of(table)
    if len(grid) < 2 or not grid or len(grid[0]) != 2:
        return {}
    labels = [row[0] for row in grid]
    if any(len(label.split()) > 6 for label in labels) or len({plain(label) for label in labels}) < len(labels):
        return {}
    return {row[0].strip().rstrip(":").strip(): row[1] for row in grid if row[0].strip()}


_LABEL_VALUE = re.compile(r"^\W{0,3}([^\d\W][^:.!?\n]{0,45}?)\s*:\s*(\S.*)$", re.S)


def label_value(text: str) -> tuple[str, str] | None:
    """Split "Âge : 34 ans" into (label, value); None when the line is not of that form."""
    match = _LABEL_VALUE.match(text.strip())
    if not match or len(match[1].split()) > 6 or match[2].startswith("//"):
        return None
    return match[1].strip(), match[2].strip()


_SPLIT_ITEMS = re.compile(r"\s*(?:;|\n|•|▪|●|➤|►|✓|✔|·)\s*|\s+[–—-]\s+(?=[A-ZÀ-Ý\d])")


def split_items(text: str, lines: Sequence[str] = ()) -> list[str]:
    """Return the items of a cell or line: its paragraphs when there are several, else what bullets, semicolons or sentences separate."""
    if len(lines) > 1:
        return [line for line in lines if re.search(r"\w", line)]
    stripped = re.sub(r"^\s*[•▪●➤►✓✔·–—-]\s*", "", text)
    parts = [part for part in _SPLIT_ITEMS.split(stripped) if re.search(r"\w", part)]
    if len(parts) < 2:
        parts = [
            part for part in re.split(r"(?<=[a-zà-ÿ\d)%»€])[.!?]\s+(?=[A-ZÀ-Ý\d«])", stripped) if re.search(r"\w", part)
        ]
    return parts


def count_enumeration(text: str) -> int:
    """Return how many things a sentence lists ("un bon emplacement, une équipe fidèle et des prix bas" -> 3); at least 1 for a text."""
    body = text.split(":", 1)[1] if re.search(r":\s+\S", text) else text
    parts = re.split(r",\s+(?!\d)|\s+(?:et|ainsi que|mais aussi|puis)\s+|;\s*", body)
    return sum(bool(re.search(r"\w{3}", part)) for part in parts)


# ---------------------------------------------------------------- elements


def form_of(blocks: Sequence[Block]) -> ElementForm:
    """Return the form of an element made of ``blocks``: where they came from, else table, list or prose by majority."""
    content = [block for block in blocks if block.kind != "heading"] or list(blocks)
    for form, name in (("ocr", "image"), ("textbox", "textboxes"), ("smartart", "smartart")):
        if sum(block.form == form for block in content) * 2 >= len(content):
            return name  # type: ignore[return-value]
    if any(block.kind == "table" for block in content):
        return "table"
    items = sum(block.kind == "list_item" for block in content)
    return "list" if items and items * 2 >= len(content) else "prose"


def clip_quote(text: str, limit: int = MAX_QUOTE_WORDS) -> str:
    """Return the start of ``text`` of at most ``limit`` words, verbatim, cut at the end of a word."""
    for count, match in enumerate(re.finditer(r"\S+", text), start=1):
        if count == limit:
            return text[: match.end()].strip()
    return text.strip()


def quote_around(text: str, start: int, end: int, limit: int = MAX_QUOTE_WORDS) -> str:
    """Return a verbatim passage of at most ``limit`` words of ``text`` holding ``start:end``, from the start of its sentence or line if it fits."""
    left = max((m.end() for m in re.finditer(r"[.!?;]\s+|\n", text[:start])), default=0)
    if len(text[left:end].split()) > limit:
        left = start
    return clip_quote(text[left:], limit)


def element_text(blocks: Iterable[Block]) -> str:
    """Return the texts of the blocks, one a line."""
    return "\n".join(block.text for block in blocks if block.text)


def make_element(
    type_: str,
    blocks: Sequence[Block],
    fields: Mapping[str, FieldValue],
    *,
    form: ElementForm | None = None,
    missing: Iterable[str] = (),
    details: Iterable[str] = (),
    name: str = "",
    quote: str | None = None,
    text: str | None = None,
) -> Element:
    """Return an element over ``blocks`` (the first one carries the quote); complete when nothing is ``missing``.

    ``quote`` must be verbatim in ``blocks[0].text`` (its first 40 words by default); ``text`` is the whole text by default.
    """
    first = blocks[0]
    absent = tuple(dict.fromkeys(missing))
    said = quote if quote is not None and quote and quote in first.text else first.text
    return Element(
        type=type_,
        form=form or form_of(blocks),
        status="incomplete" if absent else "complete",
        fields=dict(fields),
        missing=absent,
        details=tuple(dict.fromkeys(details)),
        page=first.page,
        section=first.section,
        block_ids=tuple(dict.fromkeys(block.id for block in blocks)),
        quote=clip_quote(said),
        text=text if text is not None else element_text(blocks),
        name=name,
    )


def make_mention(type_: str, block: Block, reason: MentionReason, quote: str | None = None) -> Mention:
    """Return a mention; the quote is ``quote`` if it stands in the block, else the first 40 words of the block."""
    said = quote if quote and quote in block.text else block.text
    return Mention(
        type=type_, quote=clip_quote(said), page=block.page, section=block.section, reason=reason, block_id=block.id
    )


def named_only(
    document: Document,
    type_: str,
    pattern: re.Pattern[str],
    taken: Iterable[str],
    keep: Callable[[Block], bool] | None = None,
) -> Iterator[Mention]:
    """Yield a mention for each block outside ``taken`` (block ids) whose accent-free text meets ``pattern``, contents lines included.

    At most one per block; a heading or contents line is ``heading_only``; a paragraph that neither defines, promises nor instructs is ``no_data``.
    """
    used = set(taken)
    for block in document.blocks:
        if block.id in used or block.kind in ("header", "footer", "hidden", "deleted", "comment") or not block.text:
            continue
        match = pattern.search(plain(block.text))
        if not match or (keep is not None and not keep(block)):
            continue
        if block.kind in ("heading", "toc", "caption"):
            yield make_mention(type_, block, "heading_only")
            continue
        sentence = sentence_with(block.text, pattern)
        yield make_mention(type_, block, mention_reason(sentence), sentence)


def sentence_with(text: str, pattern: re.Pattern[str]) -> str:
    """Return the first sentence of ``text`` met by ``pattern`` (the whole text if none is)."""
    for start, end in sentences(text):
        if pattern.search(plain(text[start:end])):
            return text[start:end]
    return text
