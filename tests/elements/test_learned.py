"""Places the typer points at, read by a detector's own parts."""

import pytest

from evalassist.elements.detectors import _learned
from evalassist.elements.markdown import document_from_markdown
from evalassist.elements.regions import Region
from evalassist.model.document import Block
from evalassist.model.element import Element


def test_a_place_made_of_captions_alone_is_not_handed_to_the_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Figure 3 – La soirée du 12 juin, avec quarante personnes dans la cour et la fanfare"
    caption = Block(id="b0001", kind="caption", text=said, page=1, section=("Événement",))
    monkeypatch.setattr(_learned, "proposals", lambda *_: [(0.9, Region("paragraph", (caption,), "Événement", ""))])

    def build(blocks: list[Block]) -> Element | None:
        raise AssertionError(f"nothing to read in {blocks}")

    assert _learned.guessed(document_from_markdown("## Événement\nUne fête."), "event", [], build) == []
