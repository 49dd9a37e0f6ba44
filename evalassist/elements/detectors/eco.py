"""Sobriété numérique et écoconception des contenus.

Ce qui est cherché
    Ce qui est fait pour que les contenus, le site et les envois consomment moins : fichiers allégés, vidéos courtes, contenus réemployés,
    publications moins nombreuses, hébergement choisi, stockage nettoyé, impressions limitées, empreinte mesurée.

Formes reconnues
    Phrases, listes, tableaux et encadrés : « chaque photo est exportée à 200 Ko », « une vidéo par semaine au lieu de quatre, à cause de son
    poids », « le site passe par un hébergeur alimenté en énergie renouvelable ».

Champs
    weight (poids des fichiers), video (vidéo limitée), reuse (contenus réemployés), frequency (moins de publications ou d'envois), hosting
    (hébergement), cleaning (tri et stockage), print (imprimés), measure (empreinte mesurée), aspects (combien des huit), words.

Ce qui n'est pas retenu
    L'écologie du produit ou de l'entreprise, l'affirmation sans acte (« une démarche écoresponsable »), la définition, la promesse, le titre seul.
    Réemployer un contenu pour gagner du temps n'est retenu que si le passage parle de sobriété.
"""

# ruff: noqa: E501
from __future__ import annotations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import Aspect, cues, detect_aspects
from evalassist.model.document import Document
from evalassist.model.element import Detection

_MEDIA = r"(?:images?|photos?|visuels?|videos?|fichiers?|medias?|pieces? jointes?|gifs?|pdf)"
_CONTENT = r"(?:contenus?|visuels?|photos?|videos?|posts?|publications?|gabarits?|modeles?|articles?|stories|textes?)"
_ASPECTS = (
    Aspect(
        "weight",
        "le poids des fichiers",
        cues(
            rf"(?:compress|alleg)\w*\b.{{0,50}}{_MEDIA}\b",
            rf"{_MEDIA}\b.{{0,70}}(?:compress\w+|alleg\w+|\d+ ?[km]o(?!\w)|webp|avif|mozjpeg|1080p|720p|480p)",
            r"(?:moins de|maximum|sous les|a|plafonn\w+ a) \d+ ?[km]o(?!\w)",
            r"tinypng|squoosh|imagify|handbrake|imageoptim",
            r"formats? (?:legers?|webp|avif)",
            r"poids (?:des? |du |de la )?(?:\w+ )?(?:images?|photos?|fichiers?|pages?|visuels?|videos?|site)",
        ),
    ),
    Aspect(
        "video",
        "la vidéo",
        cues(
            r"lecture automatique",
            r"autoplay",
            r"videos?\b.{0,50}(?:limit\w+|moins nombreuses|plus courtes?|moins de \d+ s|reserve\w*|au lieu de|plutot (?:que|qu'))",
            r"(?:limit|redui|moins de|rempla)\w*\b.{0,25}videos?(?!\w)",
            r"image fixe|carrousel\w* (?:plutot|au lieu)|(?:plutot|a la place) (?:qu'une|que des|de la) videos?",
        ),
        "weak",
    ),
    Aspect(
        "reuse",
        "les contenus réemployés",
        cues(
            rf"(?:recycl|reutilis|reemplo|remplo|decli|republi|reprend|reprise)\w*\b.{{0,60}}{_CONTENT}\b",
            rf"{_CONTENT}\b.{{0,50}}(?:recycl|reutilis|reemplo|resserv|republi|resser)\w*",
            r"(?:seconde|deuxieme) vie",
        ),
        "weak",
    ),
    Aspect(
        "frequency",
        "le nombre de publications",
        cues(
            r"(?:publi|post|envo)\w* moins",
            r"moins de (?:publications?|posts?|contenus?|mails?|newsletters?|stories)",
            r"moins mais mieux",
            r"(?:deux|trois|quatre|une|\d+) (?:publications?|posts?|newsletters?|envois?)\b.{0,50}(?:au lieu de|plutot que|au maximum|pas plus)",
            r"rythme raisonn\w+",
            r"desabonn\w+ .{0,20}inactifs|contacts? inactifs?",
        ),
        "weak",
    ),
    Aspect(
        "hosting",
        "l'hébergement",
        cues(
            r"heberg\w+\b.{0,70}(?:verte?s?|renouvelable|eco|ecolog\w+|bas carbone|neutre|local|en france|en suisse)(?!\w)",
            r"(?:infomaniak|o2switch|ecomail|greengeeks|planethoster)",
            r"serveurs?\b.{0,50}(?:renouvelable|verts?|energie)",
        ),
    ),
    Aspect(
        "cleaning",
        "le tri et le stockage",
        cues(
            r"(?:supprim|efface|archiv|tri|nettoy|vide|purge)\w*\b.{0,50}(?:fichiers?|rushes|rushs|mails?|drive|cloud|disque|anciens? (?:contenus?|visuels?|posts?|articles?)|photos? (?:inutil\w+|en double)|doublons?|brouillons)",
            r"(?:rushe?s|drive|cloud|stockage|fichiers?)\b.{0,50}(?:supprim\w+|efface\w*|nettoye\w*|trie\w*|purge\w*|vide\w*)(?!\w)",
        ),
        "weak",
    ),
    Aspect(
        "print",
        "les imprimés",
        cues(
            r"papiers? (?:recycle|certifie|pefc|fsc|ensemence|issu)",
            r"encres? vegetales?",
            r"imprim'?vert",
            r"pefc|fsc(?!\w)",
            r"impressions?\b.{0,50}(?:limit\w+|recto[- ]verso|en moins|locale?|a la demande|noir et blanc)",
            r"qr code\b.{0,40}(?:au lieu|plutot|a la place|remplac|evit)",
            r"(?:affiches?|flyers?|supports?|baches?|kakemonos?)\b.{0,60}(?:reutilis|recycl|sans date)\w*",
        ),
        "weak",
    ),
    Aspect(
        "measure",
        "la mesure de l'empreinte",
        cues(
            r"website ?carbon",
            r"ecoindex",
            r"greenit-?analysis|greenit(?!\w)",
            r"ecograder|carbonalyser",
            r"\d+(?:[.,]\d+)? (?:g|kg|grammes?|kilos?|tonnes?) (?:de |d'eq\w*\.? ?)?(?:co2|carbone)",
            r"lighthouse\b.{0,40}(?:poids|eco|ko|mo)",
        ),
    ),
)
_TOPIC = cues(
    r"eco-?concep\w+",
    r"eco-?concu\w*",
    r"sobr\w+ (?:numerique|edito\w+)",
    r"sobriete",
    r"numerique (?:responsable|durable|sobre)",
    r"eco-?responsab\w+",
    r"green ?it(?!\w)",
    r"empreinte (?:carbone|numerique|ecologique|environnementale)",
    r"pollution numerique",
    r"impact (?:environnemental|ecologique|carbone)",
    r"communication (?:responsable|durable|sobre|verte)",
    r"(?:alourdir|gaspill|energivore|gourmand|consomm\w+ (?:moins|d'energie|de donnees)|poids)\w*",
    r"ecolog\w+",
    r"carbone",
    r"planete",
)
_NAMED = cues(
    r"eco-?concep\w+", r"sobriete numerique", r"numerique responsable", r"eco-?responsab\w+", r"green ?it(?!\w)", r"pollution numerique"
)


@detector(
    "eco",
    title="sobriété numérique",
    fields=(*(aspect.name for aspect in _ASPECTS), "aspects", "words"),
    required=(),
    examples=(
        Example(
            "## Communiquer sobrement : la sobriété numérique\n- Photos exportées à 250 Ko maximum\n- Une vidéo par semaine au lieu de trois\n- Affiches sans date, réutilisées chaque année\n",
            True,
            "complete",
        ),
        Example(
            "Pour ne pas alourdir la page, nous compressons chaque image avant l'envoi et la lecture automatique des vidéos est coupée.",
            True,
        ),
        Example(
            "Notre site a été déplacé chez un hébergeur alimenté en énergie renouvelable ; une page émet maintenant 0,3 g de CO2 selon l'outil de mesure.",
            True,
        ),
        Example(
            "| Geste écoresponsable | Mise en place |\n|---|---|\n| Stockage | Les rushs sont supprimés du cloud au bout de trois mois |\n| Envois | Moins de newsletters, une par mois |\n",
            True,
        ),
        Example("L'écoconception consiste à réduire l'impact d'un service numérique sur l'environnement.", False),
        Example(
            "Nos savons sont sans emballage et l'atelier recycle l'eau de rinçage : une démarche écoresponsable que nous voulons mettre en avant.",
            False,
        ),
        Example("Je recycle les photos de l'an dernier pour gagner du temps sur mes publications.", False),
        Example("## Sobriété numérique\nIl faudra alléger les images dans un second temps.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find what makes the contents and the site consume less, one element per section."""
    return detect_aspects(document, "eco", "sobriété numérique", _ASPECTS, _TOPIC, _NAMED)
