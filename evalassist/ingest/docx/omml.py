"""Equations (Office Math) as one line of text: a/b, x^2, x_i, √(x), ∑_(i=1)^n x."""

from __future__ import annotations

from lxml import etree

from evalassist.ingest.docx.ns import M, W, child, local

_PROPERTIES = frozenset(
    {
        "rPr",
        "ctrlPr",
        "fPr",
        "radPr",
        "sSubPr",
        "sSupPr",
        "sSubSupPr",
        "naryPr",
        "dPr",
        "funcPr",
        "mPr",
        "accPr",
        "barPr",
    }
    | {
        "limLowPr",
        "limUppPr",
        "groupChrPr",
        "eqArrPr",
        "boxPr",
        "borderBoxPr",
        "phantPr",
        "sPrePr",
        "oMathParaPr",
        "argPr",
    }
)
_MAX_DEPTH = 60


def math_text(element: etree._Element, depth: int = 0) -> str:
    """Return the linear text of an ``m:oMath``, ``m:oMathPara`` or any part of one."""
    if depth > _MAX_DEPTH:
        return "".join(str(piece) for piece in element.itertext())
    name = local(element)
    if name in ("t", "delText"):
        return element.text or ""
    if name in _PROPERTIES or name == "del":
        return ""

    def part(tag: str) -> str:
        found = element.find(M + tag)
        return "" if found is None else math_text(found, depth + 1)

    def attribute(holder: str, tag: str, default: str) -> str:
        found = child(element, M + holder, M + tag)
        return default if found is None else (found.get(M + "val") or "")

    if name == "f":
        return f"{_group(part('num'))}/{_group(part('den'))}"
    if name == "sSup":
        return f"{part('e')}^{_group(part('sup'))}"
    if name == "sSub":
        return f"{part('e')}_{_group(part('sub'))}"
    if name == "sSubSup":
        return f"{part('e')}_{_group(part('sub'))}^{_group(part('sup'))}"
    if name == "sPre":
        return f"_{_group(part('sub'))}^{_group(part('sup'))}{part('e')}"
    if name == "rad":
        degree = part("deg")
        return f"{degree}√({part('e')})"
    if name == "nary":
        low, high = part("sub"), part("sup")
        sign = attribute("naryPr", "chr", "∫")
        limits = (f"_{_group(low)}" if low else "") + (f"^{_group(high)}" if high else "")
        return f"{sign}{limits} {part('e')}"
    if name == "d":
        left, right = attribute("dPr", "begChr", "("), attribute("dPr", "endChr", ")")
        inner = attribute("dPr", "sepChr", "|").join(math_text(e, depth + 1) for e in element.findall(M + "e"))
        return f"{left}{inner}{right}"
    if name == "func":
        return f"{part('fName')} {_group(part('e'))}"
    if name in ("limLow", "limUpp"):
        return f"{part('e')}{'_' if name == 'limLow' else '^'}{_group(part('lim'))}"
    if name == "m":
        rows = (" ".join(math_text(cell, depth + 1) for cell in row.findall(M + "e")) for row in element.findall(M + "mr"))
        return "; ".join(rows)
    if name == "eqArr":
        return "; ".join(math_text(e, depth + 1) for e in element.findall(M + "e"))
    if name == "oMathPara":
        return " ".join(math_text(e, depth + 1) for e in element if local(e) in ("oMath", "r", "ins"))
    if element.tag == W + "br":
        return " "
    return "".join(math_text(e, depth + 1) for e in element)


def _group(text: str) -> str:
    text = text.strip()
    return f"({text})" if any(sign in text for sign in " +-−*/×÷=,") and not _wrapped(text) else text


def _wrapped(text: str) -> bool:
    """True when one pair of brackets holds the whole text."""
    if not (text.startswith("(") and text.endswith(")")):
        return False
    level = 0
    for at, sign in enumerate(text):
        level += (sign == "(") - (sign == ")")
        if level == 0:
            return at == len(text) - 1
    return False
