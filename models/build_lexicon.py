"""Builds ``models/lexicon/fr.txt.xz``: every inflected form of a French Hunspell dictionary, one a line, sorted.

usage: python models/build_lexicon.py FOLDER_WITH_fr.aff_AND_fr.dic

The source is Debian's ``hunspell-fr-comprehensive`` (``apt-get download hunspell-fr-comprehensive && dpkg -x *.deb DIR``; the folder is
``DIR/usr/share/hunspell``): Dicollecte / Grammalecte 7.0, Mozilla Public License 2.0. Method: suffix rules are applied to every stem
(two levels, as Hunspell does); prefix rules are left out, as they only add elided articles, which the detector cuts itself. Forms that
start with a capital or hold a figure are left out, and compounds also give their parts ("rendez-vous": "rendez", "vous").
"""

from __future__ import annotations

import lzma
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

OUT = Path(__file__).resolve().parent / "lexicon" / "fr.txt.xz"
_WORD = re.compile(r"[a-zàâäæçéèêëîïôöœùûüÿñ]+\Z")


@dataclass(frozen=True)
class _Rule:
    strip: str
    add: str
    condition: re.Pattern[str]
    flags: tuple[str, ...]


@dataclass
class _Affixes:
    rules: dict[str, list[_Rule]] = field(default_factory=dict)
    needs_affix: str = "()"
    forbidden: str = "{}"


def _flags(text: str) -> tuple[str, ...]:
    return tuple(text[i : i + 2] for i in range(0, len(text) - 1, 2))


def _read_affixes(path: Path) -> _Affixes:
    found = _Affixes()
    seen: set[str] = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) < 4 or parts[0] != "SFX":
            continue
        if parts[1] not in seen:
            seen.add(parts[1])
            continue
        add, _, flags = parts[3].partition("/")
        condition = parts[4] if len(parts) > 4 else "."
        rule = _Rule(
            "" if parts[2] == "0" else parts[2],
            "" if add == "0" else add,
            re.compile(f"(?:{condition})\\Z"),
            _flags(flags),
        )
        found.rules.setdefault(parts[1], []).append(rule)
    return found


def _inflect(stem: str, flags: tuple[str, ...], affixes: _Affixes, depth: int = 0) -> Iterator[str]:
    if affixes.forbidden in flags:
        return
    if affixes.needs_affix not in flags:
        yield stem
    if depth == 2:
        return
    for flag in flags:
        for rule in affixes.rules.get(flag, ()):
            if stem.endswith(rule.strip) and rule.condition.search(stem):
                base = stem[: len(stem) - len(rule.strip)] if rule.strip else stem
                yield from _inflect(base + rule.add, rule.flags, affixes, depth + 1)


def forms(folder: Path) -> set[str]:
    """Return the forms of the dictionary in ``folder`` (``fr.aff``, ``fr.dic``) kept in the lexicon."""
    affixes = _read_affixes(folder / "fr.aff")
    kept: set[str] = set()
    for line in (folder / "fr.dic").read_text(encoding="utf-8").splitlines()[1:]:
        entry = line.split()[0] if line.split() else ""
        stem, _, flags = entry.partition("/")
        if not stem:
            continue
        for form in _inflect(stem, _flags(flags), affixes):
            for part in re.split(r"[-'’]", form):
                if _WORD.match(part):
                    kept.add(part)
    return kept


def main() -> None:
    """Write the lexicon from the folder named on the command line."""
    kept = sorted(forms(Path(sys.argv[1])))
    OUT.parent.mkdir(exist_ok=True)
    data = ("\n".join(kept) + "\n").encode("utf-8")
    OUT.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME, format=lzma.FORMAT_XZ))
    print(f"{len(kept)} forms, {len(data)} bytes, {OUT.stat().st_size} compressed")


if __name__ == "__main__":
    main()
