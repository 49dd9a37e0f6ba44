"""The fil rouge: diagnosis -> objectives -> personas -> calendar -> KPIs -> budget, link by link, made or broken.

A link is called broken only when both sides are well identified and every weaker sign of the link was looked for in the whole dossier;
otherwise nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evalassist.language.cues import CueIndex, bits
from evalassist.language.words import stems, strip_accents, words
from evalassist.model.document import Block, Document
from evalassist.model.element import Element
from evalassist.model.report import Thread, ThreadEnd

FAMILIES: dict[str, tuple[str, ...]] = {
    "communauté": ("abonné*", "follower*", "communauté", "fans", "membre*", "adhérent*", "sociétaire*"),
    "engagement": ("engagement", "interaction*", "like*", "commentaire*", "réaction*", "j'aime", "partages"),
    "notoriété": (
        "portée",
        "impression*",
        "vues",
        "reach",
        "notoriété",
        "visibilité",
        "comptes touchés",
        "personnes touchées",
        "couverture",
    ),
    "trafic": ("trafic", "visite*", "visiteur*", "clic*", "session*", "taux de clic", "ctr", "pages vues"),
    "inscription": (
        "inscription*",
        "inscrit*",
        "formulaire*",
        "téléchargement*",
        "lead*",
        "prospect*",
        "newsletter",
        "contact*",
        "devis",
        "candidature*",
    ),
    "vente": (
        "vente*",
        "vendu*",
        "commande*",
        "réservation*",
        "chiffre d'affaires",
        "panier*",
        "achat*",
        "conversion*",
        "billet*",
        "souscription*",
        "client*",
    ),
    "avis": ("avis", "note google", "satisfaction", "étoile*", "recommandation*", "nps"),
    "don": ("don", "dons", "donateur*", "bénévole*", "adoption*", "adopté*", "parrainage*"),
    "présence": ("participant*", "participation", "présence", "entrées", "fréquentation"),
}
"""Families of measures; an objective and an indicator of the same family are taken to answer each other."""

NETWORKS: tuple[tuple[str, ...], ...] = (
    ("Instagram", "Insta"),
    ("Facebook",),
    ("LinkedIn",),
    ("TikTok", "Tik Tok"),
    ("YouTube",),
    ("Pinterest",),
    ("Snapchat",),
    ("WhatsApp",),
    ("Twitch",),
    ("Discord",),
)
_MIN_OBJECTIVES_SHOWN = 12


def build_threads(document: Document, elements: Sequence[Element]) -> tuple[Thread, ...]:
    """Return the links of one dossier, in the order of the chain; empty when there is nothing sure to say."""
    found: list[Thread] = []
    found.extend(_diagnosis_to_rest(document, elements))
    found.extend(_objective_to_kpi(elements))
    found.extend(_persona_to_content(document, elements))
    found.extend(_network_to_plan(elements))
    return tuple(found)


def _end(element: Element, quote: str | None = None) -> ThreadEnd:
    return ThreadEnd(element_id=element.id, quote=quote or element.quote, page=element.page, section=element.section)


def _block_end(block: Block, quote: str) -> ThreadEnd:
    return ThreadEnd(element_id=None, quote=quote, page=block.page, section=block.section)


def _families(text: str) -> set[str]:
    index = CueIndex([strip_accents(text)])
    return {name for name, cues in FAMILIES.items() if index.has(cues)}


def _of(elements: Sequence[Element], *types: str) -> list[Element]:
    return [element for element in elements if element.type in types]


def _objective_text(element: Element) -> str:
    return " ".join(str(element.fields.get(name) or "") for name in ("metric", "target")) + " " + element.quote


def _objective_to_kpi(elements: Sequence[Element]) -> Iterator[Thread]:
    objectives, kpis = _of(elements, "smart")[:_MIN_OBJECTIVES_SHOWN], _of(elements, "kpi")
    if not objectives or not kpis:
        return
    lines = [(kpi, line) for kpi in kpis for line in kpi.text.split("\n") if line.strip()]
    line_families = [_families(line) for _, line in lines]
    all_families = set().union(*line_families)
    kpi_stems = {key for kpi in kpis for key in stems(kpi.text) if not key.isdigit()} - _GENERIC
    for objective in objectives:
        wanted = _families(str(objective.fields.get("metric") or "")) or _families(_objective_text(objective))
        if not wanted:
            continue
        own = set(objective.block_ids)
        hit = next((i for i, families in enumerate(line_families) if families & wanted and not own & set(lines[i][0].block_ids)), None)
        if hit is not None:
            kpi, line = lines[hit]
            quote = line if line in kpi.text else kpi.quote
            yield Thread(
                code="objective_kpi", kind="objectif → indicateur", status="made", source=_end(objective), target=_end(kpi, quote),
                message=f"{objective.name or 'Un objectif'} est mesuré par un indicateur du tableau de suivi.",
            )  # fmt: skip
        elif (
            all_families
            and not wanted & all_families
            and not kpi_stems & set(stems(str(objective.fields.get("metric") or "")))
            and objective.fields.get("measurable")
            and not any(own & set(kpi.block_ids) for kpi in kpis)
        ):
            yield Thread(
                code="objective_kpi", kind="objectif → indicateur", status="broken", source=_end(objective), target=None,
                message=f"{objective.name or 'Un objectif'} : aucun indicateur relevé ne le mesure ({', '.join(sorted(wanted))}).",
            )  # fmt: skip


def _persona_to_content(document: Document, elements: Sequence[Element]) -> Iterator[Thread]:
    personas, calendars = _of(elements, "persona"), _of(elements, "editorial_calendar", "post_example", "action_plan", "funnel")
    names = {persona.id: persona.name.split()[-1] for persona in personas if persona.fields.get("name") and persona.name.split()}
    names = {key: name for key, name in names.items() if name[0].isupper() and list(names.values()).count(name) == 1}
    if not calendars or not names:
        return
    own = {block_id for persona in personas for block_id in persona.block_ids}
    outside = [block for block in document.body() if block.id not in own and block.kind != "heading"]
    persona_sections = {persona.section for persona in personas}
    content_blocks = {block_id for calendar in calendars for block_id in calendar.block_ids}
    index = CueIndex([strip_accents(block.text) for block in outside])
    met = {
        key: [outside[i] for i in bits(index.mask(name)) if outside[i].section not in persona_sections and _as_name(name, outside[i].text)]
        for key, name in names.items()
    }
    targeted = {key: [block for block in blocks if block.id in content_blocks] for key, blocks in met.items()}
    for persona in personas:
        if persona.id not in names:
            continue
        name = names[persona.id]
        place = next(iter(targeted[persona.id]), None) or next(iter(met[persona.id]), None)
        if place is not None:
            yield Thread(
                code="persona_content", kind="persona → contenus", status="made", source=_end(persona), target=_block_end(place, _around(place.text, name)),
                message=f"{persona.name} est repris dans les contenus prévus.",
            )  # fmt: skip
        elif any(targeted.values()):
            # other personas are named in the contents, this one nowhere outside its own portrait
            yield Thread(
                code="persona_content", kind="persona → contenus", status="broken", source=_end(persona), target=None,
                message=f"Aucun contenu prévu ne reprend {persona.name}, alors qu'au moins un autre persona est repris.",
            )  # fmt: skip


def _as_name(name: str, text: str) -> bool:
    """Return True when ``name`` stands in ``text`` as a word of its own with its capital ("Rose", never "rose")."""
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def _network_to_plan(elements: Sequence[Element]) -> Iterator[Thread]:
    actions, calendars, budgets = _of(elements, "action_plan"), _of(elements, "editorial_calendar"), _of(elements, "budget")
    if not actions or not calendars:
        return
    plan = [CueIndex([strip_accents(element.text) for element in group]) for group in (actions, calendars, budgets)]
    dated_by_network = any(plan[1].has(names) for names in NETWORKS)
    for names in NETWORKS:
        in_actions = bits(plan[0].any(names))
        if not in_actions:
            continue
        action = actions[in_actions[0]]
        in_calendars, in_budgets = bits(plan[1].any(names)), bits(plan[2].any(names))
        if in_calendars:
            calendar = calendars[in_calendars[0]]
            yield Thread(
                code="action_calendar", kind="action → calendrier", status="made", source=_end(action, _around(action.text, names[0])),
                target=_end(calendar, _around(calendar.text, names[0])), message=f"{names[0]} : l'action prévue se retrouve au calendrier.",
            )  # fmt: skip
        elif not in_budgets and budgets and dated_by_network:
            yield Thread(
                code="action_calendar", kind="action → calendrier", status="broken", source=_end(action, _around(action.text, names[0])), target=None,
                message=f"{names[0]} figure dans le plan d'action mais ni au calendrier ni au budget.",
            )  # fmt: skip


_GENERIC = frozenset(
    stems(
        "réseau social sociaux communication client clients marché entreprise concurrence concurrent nouveau nouvelle forte fort faible manque absence "
        "présence site web internet digital digitale numérique local locale marque image produit prix équipe temps moyen développement public cible "
        "communauté contenu publication instagram facebook linkedin tiktok swot force faiblesse opportunité menace hausse baisse"
    )
)
"""Stems too common in these dossiers to show that a point was taken up."""


def _diagnosis_to_rest(document: Document, elements: Sequence[Element]) -> Iterator[Thread]:
    swots = _of(elements, "swot")
    followers = _of(elements, "smart", "action_plan", "recommendations", "crisis", "editorial_calendar", "event", "funnel")
    if not swots or not followers:
        return
    swot = swots[0]
    own = set(swot.block_ids)
    wanted = [set(stems(item)) - _GENERIC for item in _swot_items(swot.text)]
    items = list(_swot_items(swot.text))
    for element in followers:
        if own & set(element.block_ids):
            continue
        theirs = set(stems(element.text))
        for item, keys in zip(items, wanted, strict=True):
            shared = {key for key in keys & theirs if len(key) > 3 and not key.isdigit()}
            if len(shared) >= 2 and len(keys) >= 2 and len(shared) >= 0.4 * len(keys):
                yield Thread(
                    code="diagnosis_objective", kind="diagnostic → stratégie", status="made", source=_end(swot, item), target=_end(element),
                    message=f"Un point du diagnostic est repris : {element.name or 'élément'} en tient compte.",
                )  # fmt: skip
                break


def _swot_items(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        for piece in line.split(" | "):
            if 3 <= len(words(piece)) <= 40:
                yield piece.strip()


def _around(text: str, name: str, size: int = 160) -> str:
    """Return a verbatim piece of ``text`` of at most ``size`` characters around the first occurrence of ``name``, cut at spaces."""
    at = strip_accents(text).find(strip_accents(name))
    if at < 0 or len(strip_accents(text)) != len(text):
        return text[:size].rsplit(" ", 1)[0] if len(text) > size else text
    start = max(0, at - size // 2)
    piece = text[start : start + size]
    if start > 0 and " " in piece:
        piece = piece.split(" ", 1)[1]
    if start + size < len(text) and " " in piece:
        piece = piece.rsplit(" ", 1)[0]
    return piece
