"""Reading one persona: first names, attribute labels ("Freins", "Ce qui la retient"), and the cues of a persona told in prose."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._first_names import FIRST_NAMES
from evalassist.elements.detectors._persona_words import CUES, FIRST_PERSON, LABELS, question
from evalassist.elements.tools import clean_title, label_value, plain
from evalassist.language.quantities import flat
from evalassist.model.element import FieldValue

FIELDS = ("name", "age", "role", "motivations", "frustrations", "behaviour")
REQUIRED = ("name", "role", "motivations", "frustrations")
FRENCH = {
    "name": "prénom absent",
    "age": "âge absent",
    "role": "métier ou situation absent",
    "motivations": "motivations absentes",
    "frustrations": "freins absents",
    "behaviour": "comportement absent",
}

_CAP = r"[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ][a-zàâäçéèêëîïôöùûüœ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?"
_AGE_AFTER = re.compile(
    rf"(?:^|[\s«\"(:–—-])(?P<n>(?!(?:Voici|Prenons|Imaginons|Rencontrez|Pour|Chez|Avec|Persona|Profil|Cible|Notre|Mon|Une?|Le|La|Les|Puis|Enfin|Et|Ensuite|Femme|Homme)\b)(?:{_CAP}|[A-ZÀ-Ý]{{3,}}(?!\w)))(?:\s+(?:{_CAP}|[A-Z]\.))?\s*(?:,\s*|\s+\(|\s*[–—-]\s*|\s+a\s+|\s*:\s*|\s*/\s*)(?:(?:une?|notre|la|le|l['’])?\s?[^\W\d]*\s?[^\W\d]*\s?(?:de\s+)?)?(?P<a>\d\d|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)[\w -]{{0,14}}?)\s?(?:ans|ANS)(?!\w)"
)
_CALLED = re.compile(
    rf"(?:s['’]ap+el+e|[Jj]e m['’]ap+el+e|appelons-(?:le|la)|nomm[ée]e?|pr[ée]nomm[ée]e?|baptis[ée]e?|appel[ée]e?)\s+(?:l[ea] [a-zà-ÿ]{3,9} )?(?P<n>{_CAP})"
)
NOT_NAMES = frozenset(
    """actif actifs active age agee avatar avec bordeaux buyer cadre chez cible cibles client cliente clients couple dans depuis deuxieme
    elle elles enfants entre environ etudiant etudiante facebook famille familles femme femmes fiche france freins homme hommes il ils
    instagram je jeune jeunes la le les lille linkedin lyon ma maman marseille mere mes metier moins mon motivations nantes nom nos
    notre nous objectif on papa parent parents paris pere persona personas plus population portrait pour premier prenom principal
    principale profession profil public publics retraite retraitee sa second secondaire seconde segment selon ses son sur tiktok
    toulouse tranche travail troisieme un une vous youtube""".split()
)


def first_name(text: str, *, trusted: bool = False) -> str:
    """Return the first name a title or label gives ("Persona 1 : Claire, la pressée" -> "Claire"), "" if none.

    Known French first names are taken anywhere near the start; with ``trusted`` (a "Nom :" value) any capitalised word is taken.
    """
    for match in re.finditer(rf"{_CAP}|(?<!\w)[A-ZÀ-Ý]{{3,}}(?!\w)", text[:120]):
        key = plain(match.group()).split("-")[0]
        if key in FIRST_NAMES and key not in NOT_NAMES:
            return match.group()
    if trusted:
        said = re.match(rf"\W*(?:M(?:me|lle|r)?\.?\s+)?({_CAP})", text)
        if said and plain(said[1]) not in NOT_NAMES:
            return said[1]
    return ""


def story_name(text: str) -> str:
    """Return the first name a paragraph opens on as a persona does ("Claire, 34 ans", "À 49 ans, Marc…", "Elle s'appelle Inès"), else ""."""
    called = _CALLED.search(text)
    if called and plain(called["n"]) not in NOT_NAMES:
        return called["n"]
    for aged in _AGE_AFTER.finditer(text[:260]):
        if plain(aged["n"]).split("-")[0] not in NOT_NAMES:
            return aged["n"]
    pair = re.match(rf"\W*({_CAP}) et {_CAP}(?:\s+{_CAP})?,\s*\d\d(?: ans)? et \d\d ans", text)
    if pair and plain(pair[1]) not in NOT_NAMES:
        return pair[1]
    thought = re.match(
        rf"\W*(?:Moi,?\s+)?(?:[Jj]e|[Nn]ous|[Oo]n) (?:pens|imagin|m['’]adress|nous adress|s['’]adress|parl)\w+(?: (?:toujours|souvent|d['’]abord|surtout|aussi|alors|ici))?"
        rf"(?: (?:à|pour))? ({_CAP})(?=[\s,(:.])",
        text,
    )
    if thought and plain(thought[1]).split("-")[0] in FIRST_NAMES:
        return thought[1]
    led = re.match(
        rf"\W*(?:Voici|Prenons|Imaginons|Imagine[zr]?|Faisons connaissance avec|Je vous présente|Mettez-vous à la place de|Appelons(?:-l[ea])?|Disons|Suivons|Pensez à|Pensons à|Rencontrez|Et puis il y a|Puis il y a|Il y a(?: aussi| donc| d['’]abord| enfin| également)?|Quant à)\s+({_CAP})(?=[\s,(:.])",
        text,
    )
    if led and plain(led[1]) not in NOT_NAMES and len(text.split()) >= 12:
        return led[1]
    ranked = re.match(
        rf"\W*(?:(?:Tout )?[Dd]['’]abord|Ensuite|Puis|Enfin|En (?:premier|second|dernier)|(?:La|Le) (?:premi[eè]re?|deuxième|seconde?|troisième|derni[eè]re?)(?: lec\w+| client\w*)?)\s*(?:,|:|c['’]est)\s*(?:voici |il y a |vient )?({_CAP})(?=,\s|\s(?:et|est|a|qui|vit|tient)\s)",
        text,
    )
    if ranked and plain(ranked[1]) not in NOT_NAMES:
        return ranked[1]
    opening = re.match(
        rf"\W*(?:(?:Voici|Prenons|Imaginons|Rencontrez|Pour|Chez|Quant à|Enfin,?|Puis|Ensuite,?|Et|Avec|Il y a)\s+)?({_CAP})(?=[\s,(:.])",
        text,
    )
    if opening and plain(opening[1]).split("-")[0] in FIRST_NAMES:
        return opening[1]
    early = re.search(rf"(?:persona|profil|cible|cliente?|portrait|visiteu\w+)[^.]{{0,60}}?[\s:,]({_CAP})(?=[\s,(.])", text[:200])
    if early and plain(early[1]).split("-")[0] in FIRST_NAMES:
        return early[1]
    return ""


_TITLED = re.compile(rf"^\W*(?:(?:M|Mr|Mme|Mlle)\.?|Monsieur|Madame|Mademoiselle|Mamie|Papy|Tata|Tonton|Docteur|Dr\.?)\s+({_CAP})")


def titled_name(title: str) -> str:
    """Return the name a short heading gives without a known first name ("Monsieur Baudry", "Lulu", "Zouzou, la curieuse"), else ""."""
    match = _TITLED.match(title)
    if match:
        return match[1]
    alone = re.match(rf"^\W*({_CAP})(?=\W*$|\s*,\s|\s+[A-Z]\.?$|\s+\()", title)
    return alone[1] if alone and plain(alone[1]) not in NOT_NAMES and not plain(alone[1]).endswith(("tion", "ment", "s")) else ""


def attribute(label: str) -> str | None:
    """Return the persona field a label names ("Ce qui la retient" -> frustrations), else None."""
    seen = question(plain(clean_title(label)))
    if not seen or len(seen.split()) > 9:
        return None
    for name in ("frustrations", "motivations", "behaviour", "age", "name", "role"):
        if LABELS[name].match(seen):
            return name
    both = re.search(r"(?:et|/|&) (?:ses |les )?(freins|frustrations|besoins|attentes|motivations|usages|habitudes)", seen)
    return attribute(both[1]) if both and both[1] != seen else None


def line_attribute(text: str) -> tuple[str, str] | None:
    """Return (field, value) of a line "Freins : le prix"; value "" for a label standing alone."""
    pair = label_value(text)
    if pair is None:
        asked = text.rstrip().endswith("?")
        if len(text.split()) > (10 if asked else 7) or (text.count(".") and not asked and len(text.split()) > 3):
            return None
        pair = (text, "")
    name = attribute(pair[0])
    return (name, pair[1]) if name else None


def cues_in(text: str, *, spoken: bool = False) -> set[str]:
    """Return the fields that prose shows (age, role, motivations, frustrations, behaviour); ``spoken`` reads the first person too."""
    seen = flat(text)
    return {
        name
        for name, pattern in CUES.items()
        if pattern.search(seen) or (spoken and name in FIRST_PERSON and FIRST_PERSON[name].search(seen))
    }


def read_persona(name: str, labelled: dict[str, str], prose: str, title: str = "", spoken: bool = False) -> dict[str, FieldValue]:
    """Return the six fields. ``labelled``: values found under labels; ``prose``: all other text, read by cues; a label with an empty value is no evidence."""
    told = {
        key
        for key, value in labelled.items()
        if re.search(r"\w{2}", value) and not re.fullmatch(r"\W*(?:a completer|xx+|nc|\?+)\W*", plain(value))
    }
    seen = cues_in("\n".join([title, prose]), spoken=spoken)
    sure = {"motivations", "frustrations"} & told
    structured = len(told - {"name", "age"}) >= 2
    free = cues_in("\n".join([title, *labelled.values()]), spoken=spoken)
    fields: dict[str, FieldValue] = {}
    for field in FIELDS:
        if field == "name":
            fields[field] = bool(name)
        elif field in ("age", "role"):
            fields[field] = field in told or field in seen or field in free
        elif structured and sure:
            fields[field] = field in told or (field in seen and len(prose.split()) >= 12) or (field == "behaviour" and field in free)
        else:
            fields[field] = field in told or field in seen
    if "role" in told and re.fullmatch(r"\W*\d\d ans\W*", plain(labelled.get("role", ""))):
        fields["role"] = False
    return fields
