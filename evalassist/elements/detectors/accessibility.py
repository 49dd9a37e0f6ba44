"""Accessibilité des contenus : sous-titres, textes alternatifs, audiodescription, contrastes, langage clair, référentiels RGAA et WCAG.

Ce qui est cherché
    Ce qui est fait pour que les contenus soient lus, vus ou entendus par tous, personnes handicapées comprises.

Formes reconnues
    Phrases, listes, tableaux et encadrés : « toutes nos vidéos sont sous-titrées », « chaque image porte une description », « mots-dièse avec
    une majuscule à chaque mot », « contraste vérifié à 4,5:1 », « nous écrivons sans point médian et en phrases courtes ».

Champs
    standards (RGAA, WCAG), subtitles (sous-titres, transcription), alt (texte alternatif), audio_description, inclusive_writing (écriture
    inclusive, langage clair), contrast (contrastes, taille et choix des caractères), reading (lecteurs d'écran, clavier, langue des signes),
    aspects (combien des sept), words (les mots qui le montrent).

Ce qui n'est pas retenu
    L'accessibilité d'un lieu ou d'un prix, la définition d'un référentiel, la promesse, le titre seul.
"""

# ruff: noqa: E501
from __future__ import annotations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import Aspect, cues, detect_aspects
from evalassist.model.document import Document
from evalassist.model.element import Detection

_ASPECTS = (
    Aspect(
        "standards",
        "les référentiels (RGAA, WCAG)",
        cues(
            r"rgaa(?!\w)",
            r"wcag(?!\w)",
            r"a11y",
            r"normes? d'accessibilite",
            r"referentiel (?:general )?d'(?:amelioration de l')?accessibilite",
            r"w3c(?!\w)",
        ),
    ),
    Aspect(
        "subtitles",
        "les sous-titres",
        cues(
            r"sous-?\s?titr(?:es?|ees?|ages?|er|ons|ions)(?!\w)(?! (?:h[1-6]|de (?:la|l'|ce) (?:partie|article|page)))",
            r"(?:re)?transcri(?:ption|ptions|te?s?)(?! (?:de l'entretien|des entretiens))(?!\w)",
        ),
    ),
    Aspect(
        "alt",
        "les textes alternatifs",
        cues(
            r"textes? alternatifs?",
            r"balises? alt",
            r"attributs? alt",
            r"alt[- ]text",
            r"textes? de remplacement",
            r"descriptions? (?:alternatives?|ecrites? des (?:images|photos)|(?:de (?:l'|chaque )|des |d')(?:image|photo|visuel)s?)",
            r"(?:images?|photos?|visuels?)\b.{0,40}(?:est|sont) decrite?s?(?!\w)",
        ),
    ),
    Aspect(
        "audio_description",
        "l'audiodescription",
        cues(r"audio-?\s?descri(?:ption|ptions|te?s?)(?!\w)", r"description audio", r"version audio"),
    ),
    Aspect(
        "inclusive_writing",
        "l'écriture inclusive ou claire",
        cues(
            r"(?:ecriture|langage|redaction|formulations?|vocabulaire) (?:\w+ )?(?:inclusi\w+|epicenes?)",
            r"epicenes?(?!\w)",
            r"facile a lire",
            r"falc(?!\w)",
            r"point median",
            r"langage (?:clair|simple)",
            r"(?:au )?feminin et (?:au )?masculin",
            r"formes? doubles?",
        ),
    ),
    Aspect(
        "contrast",
        "les contrastes et la lisibilité",
        cues(
            r"contrastes?\b.{0,50}(?:texte|fond|ratio|suffisant|verifi|test|lisib|malvoyan|couleur|4[,.]5|7\s?:\s?1|\baa\b)",
            r"(?:ratio|verifi\w+|test\w*|outil|controle?\w*|bon|fort) (?:\w+ ){0,2}(?:contrastes?)",
            r"dyslexi\w+",
            r"daltoni\w+",
            r"(?:police|caracteres?|typographie|corps)\b.{0,50}(?:sans empattement|lisible|minimum|au moins \d|\d+ (?:px|points?|pt))",
            r"open ?dyslexic",
            r"malvoyant\w*",
        ),
    ),
    Aspect(
        "reading",
        "les lecteurs d'écran et la langue des signes",
        cues(
            r"lecteurs? d'ecran",
            r"synthese vocale",
            r"navigation (?:au |par le )?clavier",
            r"langue des signes",
            r"lsf(?!\w)",
            r"(?:hashtags?|mots?-dieses?)\b.{0,40}(?:majuscules?|camel|pascal)",
            r"majuscules? a chaque mot",
            r"emojis?\b.{0,50}(?:lecteurs? d.ecran|vocal|aveugle|malvoyant|synthese)",
            r"malentendant\w*|sourde?s?(?: et|,| ou) ",
            r"handicap (?:visuel|auditif|cognitif)",
        ),
    ),
)
_TOPIC = cues(r"accessib", r"handicap", r"inclusi", r"rgaa", r"wcag", r"pour (?:tous|toutes)(?!\w)", r"lisib")
_NAMED = cues(
    r"rgaa(?!\w)",
    r"wcag(?!\w)",
    r"accessibilite (?:numerique|des contenus|web|du site|des publications)",
    r"ecriture inclusive",
    r"^\W*(?:[\d.]+\s*)?(?:l'|les? )?accessibilite(?!\w)",
)


@detector(
    "accessibility",
    title="accessibilité",
    fields=(*(aspect.name for aspect in _ASPECTS), "aspects", "words"),
    required=(),
    examples=(
        Example(
            "## Être lu par tous\n- Vidéos sous-titrées à la main\n- Texte alternatif sur chaque visuel\n- Hashtags avec une majuscule à chaque mot\n",
            True,
            "complete",
        ),
        Example(
            "Nos stories parlées sont toutes sous-titrées et j'ajoute une description de l'image en fin de légende pour les personnes malvoyantes.",
            True,
        ),
        Example(
            "| Critère | Ce que nous faisons |\n|---|---|\n| Couleurs | Contraste du texte vérifié à 4,5:1 sur tous nos modèles |\n| Sons | Transcription jointe à chaque épisode |\n",
            True,
        ),
        Example(
            "Nous avons contrôlé les pages du site avec les critères du RGAA : quatre images sans description ont été corrigées.", True
        ),
        Example("Le RGAA est le référentiel qui fixe les règles d'accessibilité des sites publics en France.", False),
        Example("La boutique est accessible en tram et aux fauteuils roulants, avec des prix accessibles à tous.", False),
        Example("## Accessibilité\nLes vidéos pourront être faites avec des sous-titres par la suite.\n", False),
        Example("L'accessibilité est un enjeu important et les WCAG sont très importantes pour notre image.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find what makes the candidate's contents accessible, one element per section."""
    return detect_aspects(document, "accessibility", "accessibilité", _ASPECTS, _TOPIC, _NAMED)
