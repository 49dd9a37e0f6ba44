"""Odd encodings put right: ligatures, spacing accents, private-use bullets. Works on characters and on strings."""

from __future__ import annotations

import re
import unicodedata

from evalassist.ingest.pdf.shapes import Glyph

LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip
_SPACING = {"´": "\u0301", "¨": "\u0308", "¸": "\u0327", "ˆ": "\u0302", "˜": "\u0303", "˚": "\u030a", "˙": "\u0307"}
_ASCII_SPACING = {"`": "\u0300", "^": "\u0302"}
_ANY_SPACING = {**_SPACING, **_ASCII_SPACING}

_ODD = re.compile(r"[\x00-\x1f`^\u00a8\u00b4\u00b8\u02c6\u02d9-\u02dc\u0300-\u036f\u200b-\u200d\u2060\ufeff\ue000-\uf8ff\ufb00-\ufb06]")

_PRIVATE = {
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0e0": "→", "\uf0e8": "→", "\uf076": "❖",
    "\uf0a8": "☐", "\uf06f": "☐", "\uf0fe": "☑", "\uf0fb": "✗", "\uf02d": "-", "\uf06e": "■", "\uf06c": "●",
    "\uf0f0": "→", "\uf0df": "←", "\uf0d6": "√", "\uf0b0": "°", "\uf0b1": "±", "\uf0a3": "≤", "\uf0b3": "≥",
    "\uf0ae": "→", "\uf0de": "⇒", "\uf0b4": "×", "\uf0bb": "≈", "\uf0b9": "≠", "\uf0ab": "★", "\uf020": " ",
}  # fmt: skip

BULLETS = "•●○◦▪▫■□◆◇❖➢➤►▶▸‣⁃∙·✓✔☑☐✗✘★☆→⇒»–—-*+o"
_STRONG = "•●○◦▪▫■□◆◇❖➢➤►▶▸‣⁃∙·✓✔☑☐✗✘★☆→⇒"
_BAD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
_BULLET = re.compile(rf"^(?:([{re.escape(_STRONG)}])\s*|([–—\-*+o])\s+)(?=\S)")
_CHANGE = re.compile(r"^(?:\+\s*\d|[-–—]\s+\d[\d\s.,]*(?:%|€|pts?\b|points?\b|$))")
_NUMBERED = re.compile(r"^(\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)°]|\d{1,2}\s?[-–—])\s+(?=\S)")
_LABEL_ONLY = re.compile(rf"^(?:[{re.escape(BULLETS)}]|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivxIVX]{{1,4}})[.)]|(?:\d{{1,2}}\.)+\d{{0,2}}\.?)$")


def _private(c: str) -> bool:
    """True for a character no reader can name: private use, or a control a font without a table gives."""
    return "\ue000" <= c <= "\uf8ff" or c < " "


def mend(glyphs: list[Glyph]) -> list[Glyph]:
    """Return the characters of one line with ligatures spread, accents put on their letters, bullets made readable."""
    if _ODD.search("".join([glyph.c for glyph in glyphs])) is None:
        return glyphs
    done: list[Glyph] = []
    pending: str | None = None
    for index, glyph in enumerate(glyphs):
        c = LIGATURES.get(glyph.c, glyph.c)
        if _private(c):
            c = _PRIVATE.get(c, "•" if not any(g.c.strip() for g in done) else "")
        if not c or c in "\u200b\u200c\u200d\ufeff\u2060":
            continue
        if c in _ANY_SPACING:
            mark = _ANY_SPACING[c]
            after = next((g for g in glyphs[index + 1 : index + 3] if g.c.strip()), None)
            before = next((g for g in reversed(done) if g.c.strip()), None)
            if before is not None and _over(glyph, before) > max(0.3, _over(glyph, after)) and _fits(before.c, mark):
                while done[-1] is not before:
                    done.pop()
                before.c = unicodedata.normalize("NFC", before.c + mark)
                continue
            strict = c in _ASCII_SPACING and _over(glyph, after) < 0.3
            if after is not None and _fits(after.c, mark) and not (strict and not _inside_word(before, glyph)):
                pending = mark
                continue
        if pending is not None and c.strip():
            c, pending = unicodedata.normalize("NFC", {"ı": "i"}.get(c, c) + pending), None
        elif pending is not None:
            continue
        if len(c) == 1 and unicodedata.combining(c) and done:
            done[-1].c = unicodedata.normalize("NFC", done[-1].c + c)
            done[-1].x1 = max(done[-1].x1, glyph.x1) if glyph.x1 - done[-1].x1 < 2 else done[-1].x1
            continue
        glyph.c = c
        done.append(glyph)
    return done


def _over(mark: Glyph, letter: Glyph | None) -> float:
    """Share of the narrower of the two that lies over the other."""
    if letter is None:
        return 0.0
    width = min(mark.x1 - mark.x0, letter.x1 - letter.x0)
    shared = min(mark.x1, letter.x1) - max(mark.x0, letter.x0)
    return max(0.0, shared) / width if width > 0 else 0.0


def _fits(letter: str, mark: str) -> bool:
    if len(letter) != 1 or not letter.isalpha():
        return False
    return len(unicodedata.normalize("NFC", {"ı": "i"}.get(letter, letter) + mark)) == 1


def _inside_word(before: Glyph | None, glyph: Glyph) -> bool:
    return before is not None and before.c.isalpha() and glyph.x0 - before.x1 < 0.15 * max(1.0, before.x1 - before.x0)


def split_bullet(text: str) -> tuple[str | None, str]:
    """Return (bullet, rest) when a line starts with a bullet, else (None, text): "+ 15 %" is a change, no item."""
    match = _BULLET.match(text)
    if match is None or _CHANGE.match(text):
        return None, text
    return match.group(1) or match.group(2), text[match.end() :]


def split_number(text: str) -> tuple[str | None, str]:
    """Return (label, rest) when a line starts like a numbered item ("1.", "a)", "iv.", "2°"), else (None, text)."""
    match = _NUMBERED.match(text)
    if match is None:
        return None, text
    return match.group(1), text[match.end() :]


def is_label(text: str) -> bool:
    """True when the text is nothing but a bullet, or an item or heading number."""
    return _LABEL_ONLY.match(text.strip()) is not None


def bad_share(text: str) -> float:
    """Share of characters that no font could name (U+FFFD, private use, control)."""
    bad = sum(map(text.count, set(_BAD.findall(text))))
    return bad / max(1, len(text) - text.count(" "))
