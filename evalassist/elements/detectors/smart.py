"""Objectifs SMART : un élément par objectif énoncé par le candidat.

Ce qui est cherché
    Chaque objectif que le candidat se donne pour l'organisation, qu'il emploie ou non le mot SMART, et pour chacun ce qui le rend
    spécifique, mesurable, atteignable, pertinent et daté.

Formes reconnues
    - résultats clés numérotés sous un objectif (« RC 1.2 – … ») : ce sont eux les objectifs, l'intitulé au-dessus dit pourquoi ;
    - tableau S / M / A / R / T (en lignes ou en colonnes), un tableau par objectif, tableau « objectif, cible, échéance » ;
    - fiche « Objectif 1 : … » suivie de lignes « Spécifique : … », « Mesurable : … » ;
    - liste ou paragraphes d'une partie consacrée aux objectifs, quel que soit son titre (« Ce qu'on veut obtenir ») ;
    - phrase du texte : « nous voulons passer de 1 200 à 2 000 abonnés d'ici juin » ;
    - énoncé qu'aucune règle n'a vu mais dont les signes réunis suffisent (titre, volonté, action, chiffre, échéance) : un petit modèle appris
      (``models/objectives.json``) les pèse, et écarte ce que les règles ont pris sans aucun de ces signes.

Champs
    specific, measurable, attainable, relevant, time_bound : oui ou non. metric, target, baseline, deadline : tels qu'ils sont écrits.
    Mesurable : une cible chiffrée. Daté : une échéance ou une durée. Atteignable : un point de départ, un moyen ou une raison. Pertinent : un
    lien avec un besoin de l'organisation. Spécifique : on sait ce qui doit changer et où.

Ce qui n'est pas retenu
    La définition de la méthode, un exemple de cours, une statistique de marché, les comptes de l'entreprise, un résultat déjà obtenu, une
    ambition générale dite SMART en une phrase sans chiffre, le but d'un concurrent ou d'un pouvoir public, une exigence de l'école, une
    recommandation numérotée, le rappel de ce qui est mesuré pour chaque objectif, un tableau de bord qui suit des objectifs dits ailleurs.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._smart_fields import around_of, weigh_fields
from evalassist.elements.detectors._smart_find import from_cards, from_lists, from_prose
from evalassist.elements.detectors._smart_model import from_model, one_a_paragraph, refused, weighed
from evalassist.elements.detectors._smart_parts import FIELDS, FRENCH, REQUIRED, Reading, read_objective
from evalassist.elements.detectors._smart_sift import advised, sifted
from evalassist.elements.detectors._smart_tables import from_tables
from evalassist.elements.detectors._smart_words import Found
from evalassist.elements.tools import make_element, named_only, plain
from evalassist.language.quantities import find_numbers, flat
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAMED = re.compile(
    r"(?<!\w)(?:objectifs? (?:\w+ )?smart|(?:la |methode |critere |ambition |un bon objectif est )smart|s\.m\.a\.r\.t)(?!\w)"
)


def _key(reading: Reading) -> tuple[str, str]:
    said = flat(str(reading.fields.get("target") or ""))
    target = (re.sub(r"[^\d%x]", "", said) if re.search(r"\d|%", said) else "") or next((f"{number.value:g}" for number in find_numbers(said)), "")
    return target, plain(str(reading.fields.get("metric") or ""))[:5]


_CLAIM = re.compile(
    r"^\W*(?:oui,? ?)?(?:(?:c'est|cela est|il est|ca est|objectif) )?(?:tout a fait |tres |plutot |assez |bien )?(?:jouable|possible|faisable|realiste|realisable|atteignable|accessible|pertinente?|raisonnable|tenable|oui|ok|important)\W*$"
)
"""A cell that claims the attribute and shows nothing of it."""


def _read(one: Found) -> Reading:
    labels = {name: value for name, value in one.labels.items() if not _CLAIM.match(plain(value))}
    context = "\n".join(line for line in one.context.split("\n") if not _CLAIM.match(plain(line)))
    reading = read_objective(one.statement, context, labels)
    weigh_fields(one.statement, around_of(one.statement, context, one.text, labels or one.labels), labels, reading.fields)
    return reading


def _repeats(found: Found, reading: Reading, known: list[tuple[tuple[str, str], Found]]) -> bool:
    """Whether a sentence restates an objective already found (same figure; same metric unless the sentence is far from any objective)."""
    key = _key(reading)
    if not key[0]:
        return False
    return any(key[0] == other[0] and (key[1] == other[1] or found.loose) for other, _ in known)


def _build(found: Found, reading: Reading, rank: int) -> Element:
    name = f"Objectif {found.number or rank}"
    details = [f"{name.lower()} : {FRENCH[field]}" for field in REQUIRED if not reading.fields.get(field)]
    return make_element(
        "smart", found.blocks, reading.fields, form=found.form, missing=reading.missing, details=details, name=name,
        quote=found.quote or None, text=found.text or None,
    )  # fmt: skip


def objectives(document: Document) -> list[tuple[Found, Reading]]:
    """Return every objective stated in the document, in reading order, with what is read of it."""
    found = from_tables(document)
    taken = {block.id for one in found for block in one.blocks} | advised(document)
    found += from_cards(document, taken)
    taken |= {block.id for one in found for block in one.blocks}
    scores = weighed(document, taken)
    found += [one for one in from_lists(document, taken) if not refused(one, scores)]
    taken |= {block.id for one in found for block in one.blocks}
    found = sifted(document, found)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    readings = [(one, _read(one)) for one in found]
    known = [(_key(reading), one) for one, reading in readings]
    told = [one for one in from_prose(document, taken) if not refused(one, scores)]
    for one in one_a_paragraph([*told, *from_model(scores, taken, [*found, *told])], scores):
        reading = _read(one)
        if _repeats(one, reading, known):
            continue
        readings.append((one, reading))
        known.append((_key(reading), one))
    readings = _figured_first(readings)
    readings.sort(
        key=lambda pair: (
            order[pair[0].blocks[0].id],
            pair[0].blocks[0].text.find(pair[0].quote) if pair[0].quote else 0,
        )
    )
    return readings


def _figured_first(readings: list[tuple[Found, Reading]]) -> list[tuple[Found, Reading]]:
    """Leave out the list items that tell general aims ("Faire connaître : …") when two objectives elsewhere, or cells, carry a figure."""

    def place(one: Found) -> tuple[object, ...]:
        return one.blocks[0].section, bool(one.labels), one.blocks[0].kind

    def bare(reading: Reading) -> bool:
        return not (reading.fields.get("measurable") or reading.fields.get("time_bound"))

    figured = [place(one) for one, reading in readings if reading.fields.get("measurable")]

    def general(one: Found, reading: Reading) -> bool:
        if not bare(reading) or one.labels or one.blocks[0].kind != "list_item" or not _AIMS.match(plain(one.statement)):
            return False
        here = place(one)
        return sum(other != here for other in figured) >= 2

    return [pair for pair in readings if not general(*pair)]


_AIMS = re.compile(r"^\W*(?:(?:se )?faire [a-z]{3,}(?:er|ir|re)|notoriete|image|cognitif|affectif|conatif|informer|seduire|convertir|engager|fideliser)(?!\w)[^:]{0,40}:")


@detector(
    "smart",
    title="objectif SMART",
    fields=FIELDS,
    required=REQUIRED,
    examples=(
        Example(
            "## Objectifs SMART\n### Objectif 1 : la newsletter\n- Spécifique : inscrire les visiteurs de l'atelier à la newsletter\n- Mesurable : passer de 140 à 400 inscrits\n"
            "- Atteignable : 60 visiteurs par semaine, un inscrit sur quatre au test\n- Réaliste : répond au besoin de remplir les stages d'hiver\n- Temporel : d'ici le 30 novembre 2026\n",
            True,
            "complete",
        ),
        Example(
            "## Ce que nous visons\n| Objectif | Cible | Échéance |\n|---|---|---|\n| Faire venir les familles aux contes du mercredi | 45 enfants | juin 2026 |\n| Augmenter le trafic du site | +25 % | |\n",
            True,
        ),
        Example(
            "Nous voulons passer de 1 200 à 2 000 abonnés Instagram d'ici la fin du trimestre, afin de remplir les ateliers du soir.",
            True,
            "complete",
        ),
        Example(
            "## Nos objectifs\n- Faire connaître la coopérative dans le canton\n- Vendre trente paniers par semaine avant Noël\n",
            True,
            "incomplete",
        ),
        Example(
            "Un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporel. Par exemple : augmenter les ventes de 10 % en un an.",
            False,
        ),
        Example(
            "## Le marché\nEn France, 62 % des ménages ont acheté un produit local en 2025, soit une hausse de 8 % en un an.\n",
            False,
        ),
        Example("## Comptes\nLe chiffre d'affaires de l'exercice 2025 atteint 1,2 M€, en progression de 6 %.\n", False),
        Example(
            "Notre objectif SMART est de devenir une référence et de fédérer une communauté toujours plus engagée.",
            False,
        ),
        Example("## Bilan\nNous avons gagné 320 abonnés en trois mois : l'objectif de 300 abonnés est atteint.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find every objective the candidate states, with the nine contract fields of each."""
    readings = objectives(document)
    elements = tuple(_build(one, reading, rank) for rank, (one, reading) in enumerate(readings, start=1))
    used = {block_id for element in elements for block_id in element.block_ids}

    def keep(block: Block) -> bool:
        return block.kind not in ("heading", "toc", "caption") or not elements

    return Detection(elements=elements, mentions=tuple(named_only(document, "smart", _NAMED, used, keep)))
