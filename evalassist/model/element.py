"""Expected elements of a dossier (SWOT, objectives, personas…) and what is only named."""

from __future__ import annotations

from typing import Literal

from evalassist.model.base import Noun

ElementForm = Literal["table", "list", "prose", "cards", "textboxes", "image", "smartart"]
FieldValue = bool | int | float | str | None
MentionReason = Literal["definition", "promise", "heading_only", "no_data", "instruction"]


class Element(Noun):
    """One instance of an expected element. ``id`` ("e01"…) is given in reading order by ``elements.run_detectors``.

    ``fields`` follows the table of the report contract; ``missing`` names the required fields that were not found, ``doubtful`` those of
    them of which nothing is claimed (``elements.doubt``);
    ``details`` are French sentences on what is missing ("objectif 2 : pas d'échéance"); ``quote`` is a verbatim span of
    the block ``block_ids[0]``; ``text`` the whole text of the element; ``name`` is what people would call it ("Objectif 2", "Claire").
    """

    id: str = ""
    type: str
    form: ElementForm
    status: Literal["complete", "incomplete"]
    fields: dict[str, FieldValue]
    missing: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    page: int | None = None
    section: tuple[str, ...] = ()
    block_ids: tuple[str, ...]
    quote: str
    text: str
    name: str = ""


class Mention(Noun):
    """An element that is named but not done: never counted as evidence."""

    type: str
    quote: str
    page: int | None = None
    section: tuple[str, ...] = ()
    reason: MentionReason
    block_id: str = ""


class Detection(Noun):
    """What one detector found in one document."""

    elements: tuple[Element, ...] = ()
    mentions: tuple[Mention, ...] = ()
