"""Persona -> planned contents: by name, by the group it stands for, or by its channel at its hour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evalassist.assess.threads._shared import Dossier, Line, around, element_end, has, keys, networks
from evalassist.language.words import strip_accents
from evalassist.model.element import Element
from evalassist.model.report import Thread, ThreadEnd

AUDIENCES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "les familles": (
        ("mère", "père", "maman*", "papa*", "parent*", "deux enfants", "trois enfants", "deux garçons", "deux filles", "sa fille", "son fils", "ses enfants"),
        ("famille*", "parent*", "maman*", "papa*", "votre enfant", "vos enfants", "en famille"),
    ),
    "les entreprises": (
        ("sponsor*", "entreprise*", "boîte de", "sa boîte", "pme", "tpe", "dirigeant*", "gérant*", "rh", "artisan*", "commerçant*", "acheteur*", "agence*"),
        ("sponsor*", "mécène*", "partenaire*", "entreprise*", "boîtes", "pme", "tpe", "dirigeant*", "pro", "professionnel*", "artisan*", "commerçant*", "commerçante*",
         "agence*", "b2b", "équipe", "séminaire*", "afterwork", "salarié*"),
    ),
    "les étudiants": (("étudiant*", "lycéen*"), ("étudiant*", "lycéen*", "campus", "fac")),
    "les retraités": (("retraité*",), ("retraité*", "senior*", "aîné*")),
    "les candidats au recrutement": (("cherche un poste", "un poste", "candidat*"), ("recrutement", "recrut*", "annonce du poste", "poste d*", "rejoindre", "candidat*")),
}  # fmt: skip
"""Group -> (words of a portrait, words of a content that speaks to it)."""
_WHEN = r"\b(?:le|au|du|a|chaque|tous les|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
_MOMENTS: dict[str, tuple[float, float, re.Pattern[str]]] = {
    "matin": (5, 11, re.compile(_WHEN + r" matins?\b|\bau reveil\b")),
    "midi": (11.5, 14, re.compile(_WHEN + r" midi\b|pause (?:de )?(?:midi|dejeuner)")),
    "soir": (18, 23.9, re.compile(_WHEN + r" soirs?\b|\ben soiree\b")),
}
_HOUR = re.compile(r"(?<!\d)([01]?\d|2[0-3]) ?h(?: ?([0-5]\d))?(?!\w)")
_AROUND = 1.5
"""Hours around an hour a portrait gives."""
_APART = (
    "écarté*",
    "secondaire*",
    "plus tard",
    "en réserve",
    "pas prioritaire",
    "mis de côté",
    "mise de côté",
    "abandonné*",
    "non retenu*",
)
_METHOD = re.compile(r"\b(?:entretiens?|interviews?|questionnaires?|sondages?|methode|grille|remplie? avec|rencontre\w*|reunion|atelier)\b")
"""How the portrait was drawn: no content for the persona."""
_INCIDENT = re.compile(
    r"\b(?:incidents?|plaint\w*|plaign\w*|a (?:ecrit|poste|commente|telephone|appele|laisse|signale|rale|demande)|s'est (?:plaint|enerve)\w*|reclam\w*|rembours\w*|"
    r"mecontent\w*|avis negatif\w*|polemique\w*|bad buzz|colere|excus\w*)\b"
)
"""Something that happened to or through somebody: no content planned for that persona."""
_TOLD_OF = frozenset({"crisis", "moderation", "kpi", "veille", "benchmark"})
_FIXED = re.compile(r"\bboutons?\b|\b(?:sur|dans) (?:nos|les|mes|ses) (?:photos|images|videos)\b")
"""A button is no content, and somebody shown on a picture is not the one it speaks to."""
_MOST = 6
"""Blocks that name somebody outside the portraits: more of them tell of a member of the team."""
_CONTENT = re.compile(
    r"\b(?:video\w*|reels?|stor(?:y|ies)|carrousel\w*|publi\w+|posts?|contenu\w*|messages?|ton|newsletter|lettre|article\w*|annonce\w*|campagne\w*|"
    r"photo\w*|rubrique\w*|axe\w*|format\w*|temoignage\w*)\b"
)


def persona_to_content(dossier: Dossier) -> Iterator[Thread]:
    """Each drawn persona and the planned content that takes it up; broken on strong signs only (see ``_left_out``)."""
    personas = [element for element in dossier.of("persona") if _drawn(element)]
    contents = dossier.of("editorial_calendar", "action_plan", "funnel")
    if not personas or not (contents or dossier.plan or dossier.of("post_example")):
        return
    own = {block_id for element in dossier.of("persona") for block_id in element.block_ids}
    names = _names(personas)
    content_lines = [*dossier.plan, *(line for element in contents for line in dossier.element_lines(element))]
    found = {persona.id: _taken_up(dossier, persona, names.get(persona.id), content_lines, own) for persona in personas}
    for persona in personas:
        hit = found[persona.id]
        if hit is not None:
            end, message = hit
            yield Thread(
                code="persona_content", kind="persona → contenus", status="made", source=element_end(persona), target=end, message=message
            )
        else:
            others = [names[item.id] for item in personas if item is not persona and item.id in names]
            reason = _left_out(dossier, persona, names.get(persona.id), others, content_lines, own, any(found.values()))
            if reason:
                yield Thread(
                    code="persona_content",
                    kind="persona → contenus",
                    status="broken",
                    source=element_end(persona),
                    target=None,
                    message=reason,
                )


def _drawn(persona: Element) -> bool:
    fields = persona.fields
    return bool((fields.get("age") or fields.get("role")) and (fields.get("motivations") or fields.get("frustrations")))


def _names(personas: Sequence[Element]) -> dict[str, str]:
    names = {item.id: item.name.split()[-1] for item in personas if item.fields.get("name") and item.name.split()}
    return {key: name for key, name in names.items() if name[0].isupper() and list(names.values()).count(name) == 1}


def _named(name: str, text: str) -> bool:
    """Return True when ``name`` stands in ``text`` as a word of its own with its capital ("Rose", never "rose")."""
    said = f"(?:{re.escape(name)}|{re.escape(name.capitalize())})" if name.isupper() else re.escape(name)
    return bool(re.search(rf"(?<!\w){said}(?!\w)", text))


def _about(name: str, text: str) -> bool:
    """Return True when the line tells of what is this person's ("le récit de Rose", "la sœur de Rose"), which need not reach her."""
    told = rf"(?<!aupres )(?<!besoin )(?<!besoins )(?<!attentes )(?<!question )(?<!peur )(?<!frein )\b(?:de |d'){re.escape(strip_accents(name))}\b"
    return bool(re.search(told, strip_accents(text)))


def _taken_up(
    dossier: Dossier, persona: Element, name: str | None, contents: Sequence[Line], own: set[str]
) -> tuple[ThreadEnd, str] | None:
    called = persona.name or "Ce persona"
    planned = [line for line in contents if line.block.id not in own and not _INCIDENT.search(strip_accents(line.text)) and not _FIXED.search(strip_accents(line.text))]
    if name:
        for line in planned:
            if _named(name, line.text):
                return line.end().model_copy(update={"quote": around(line.text, name)}), f"{called} est repris dans les contenus prévus."
    for line in planned:
        group = next((label for label in _groups(persona) if has(AUDIENCES[label][1], line.text)), None)
        if group and line in dossier.plan:
            return line.end(), f"{called} : un contenu prévu s'adresse à son groupe ({group})."
    timed = _channel_and_moment(dossier, persona)
    if timed is not None:
        return timed.end(), f"{called} : un contenu est prévu sur son réseau, au moment où il s'y trouve."
    if name:
        sections = {item.section for item in dossier.of("persona")}
        told = len({line.block.id for line in dossier.outside("persona") if _named(name, line.text)})
        for line in dossier.outside("persona", "post_example"):
            if (
                line.block.id not in own
                and _named(name, line.text)
                and _CONTENT.search(strip_accents(line.text))
                and not _METHOD.search(strip_accents(line.text))
                and not _INCIDENT.search(strip_accents(line.text))
                and not _FIXED.search(strip_accents(line.text))
                and not _about(name, line.text)
                and not dossier.types_of(line.block) & _TOLD_OF
                and told <= _MOST
                and (line.block.section not in sections or "donc" in line.text)
            ):
                return line.end(), f"{called} est repris dans les choix de communication."
    return None


def _groups(persona: Element) -> list[str]:
    return [label for label, (portrait, _) in AUDIENCES.items() if has(portrait, persona.text)]


def _moments(text: str) -> list[tuple[float, float]]:
    """Return the moments of the day a portrait names, in hours."""
    plain = strip_accents(text)
    found = [(start, end) for start, end, pattern in _MOMENTS.values() if pattern.search(plain)]
    span = re.search(r"(?:de|entre) ([01]?\d|2[0-3]) ?h(?: ?\d\d)? (?:a|et) ([01]?\d|2[0-3]) ?h", plain)
    if span:
        found.append((float(span[1]), float(span[2])))
    exact = re.search(r"\b(?:a|vers) ([01]?\d|2[0-3]) ?h", plain)
    if exact and not span and (not found or any(start <= float(exact[1]) <= end for start, end in found)):
        hour = float(exact[1])
        return [(hour - _AROUND, hour + _AROUND), *((start, end) for start, end in found if not start <= hour <= end)]
    after = re.search(r"apres ([01]?\d|2[0-3]) ?h", plain)
    return [*found, (float(after[1]), 23.9)] if after else found


def _channel_and_moment(dossier: Dossier, persona: Element) -> Line | None:
    """Return a planned line on a network the portrait names together with a moment, at an hour of that moment."""
    for line in persona.text.split("\n"):
        for part in re.split(r"(?<=[.;])\s| \| |, et (?=elle|il|sur\b)", line):
            wanted, moments = networks(part), _moments(part)
            if not wanted or not moments:
                continue
            for planned in dossier.plan:
                for cell in (planned.text, *planned.text.split(" | ")):
                    hours = [int(item[1]) + int(item[2] or 0) / 60 for item in _HOUR.finditer(cell.replace("\u202f", " "))]
                    if (
                        len(hours) == 1
                        and len(networks(cell)) == 1
                        and networks(cell) <= wanted
                        and any(start <= hours[0] <= end for start, end in moments)
                    ):
                        return Line(cell.strip(), planned.block, planned.order, planned.element)
    return None


def _left_out(
    dossier: Dossier, persona: Element, name: str | None, others: Sequence[str], contents: Sequence[Line], own: set[str], any_taken_up: bool
) -> str | None:
    """Return the message of a broken link, None when unsure.

    Sure: the calendar has a line for at least two other personas by name and none for this one nor its group; or the persona stands for
    firms and no planned, published or proposed content speaks to firms, while another persona is taken up.
    """
    around_it = " ".join(line.text for line in dossier.lines if name and _named(name, line.text))
    if has(_APART, f"{persona.text} {around_it}"):
        return None
    groups = _groups(persona)
    said = [line.text for line in (*contents, *dossier.plan)]
    if any(has(AUDIENCES[group][1], text) for group in groups for text in said):
        return None
    if networks(persona.text) & dossier.plan_networks and not any(_named(other, text) for other in others for text in said):
        return None
    if name and len({other for other in others if any(_named(other, line.text) for line in dossier.plan)}) >= 2:
        return f"Aucun contenu prévu ne reprend {persona.name}, alors que d'autres personas ont leurs lignes au calendrier."
    if groups == ["les entreprises"] and any_taken_up and len(dossier.plan) >= 6 and not networks(persona.text) & dossier.plan_networks:
        posts = [element.text for element in dossier.of("post_example", "event")]
        rest = keys(persona.text)
        if not any(has(AUDIENCES["les entreprises"][1], text) or len(rest & keys(text)) >= 3 for text in posts):
            return f"{persona.name or 'Un persona'} : aucun contenu prévu ne s'adresse à son groupe (les entreprises)."
    return None
