"""Responsabilité sociétale (RSE) et objectifs de développement durable (ODD).

Ce qui est cherché
    Des engagements concrets de l'organisation ou de sa communication, rattachés à une démarche responsable : environnement, personnes,
    éthique et achats, territoire et solidarité, ODD numérotés, refus du verdissement de façade.

Formes reconnues
    Phrases, listes, tableaux (un ODD par ligne), encadrés, sous un titre qui parle de RSE, de développement durable ou d'engagements, ou dans un
    passage qui nomme la démarche.

Champs
    label (la démarche est nommée : RSE, ISO 26000, label), odd (objectifs de développement durable cités), environment, social, ethics,
    territory, honest_claims (allégations vérifiables, pas de verdissement), aspects (combien des six derniers), words.

Ce qui n'est pas retenu
    La définition de la RSE, l'affirmation générale (« une entreprise responsable »), la promesse, le titre seul, un geste écologique sans
    lien avec une démarche.
"""

from __future__ import annotations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import Aspect, cues, detect_aspects
from evalassist.model.document import Document
from evalassist.model.element import Detection

_ASPECTS = (
    Aspect(
        "label",
        "la démarche",
        cues(
            r"rse(?!\w)",
            r"responsabilite (?:societale|sociale|sociale et environnementale)",
            r"iso 26000",
            r"entreprise a mission",
            r"b ?corp(?!\w)",
            r"label lucie",
            r"ecovadis",
        ),
        "label",
    ),
    Aspect(
        "odd",
        "les ODD",
        cues(r"odd (?:n[°o] ?)?\d+", r"odd\b.{0,40}\d", r"objectifs? (?:n[°o] ?)?\d* ?(?:de|du) developpement durable\b.{0,40}\d"),
        "strong",
    ),
    Aspect(
        "environment",
        "l'environnement",
        cues(
            r"circuits? courts?",
            r"dechets?(?!\w)",
            r"zero dechet",
            r"recycl\w+",
            r"compost\w*",
            r"emballages?",
            r"energies? renouvelables?|economies? d'energie|panneaux solaires",
            r"consigne\w*(?! (?:de|du) (?:securite|cours|l'examen))",
            r"emissions?|co2|bilan carbone",
            r"mobilite douce|velo(?!\w)|covoiturage",
            r"agriculture biologique|bio(?!\w)",
            r"biodiversite",
            r"reemploi|seconde main|reparab\w+|reparation",
            r"(?:consommation|economie) d'eau",
            r"papier recycle",
            r"sobriete",
        ),
        "weak",
    ),
    Aspect(
        "social",
        "les personnes",
        cues(
            r"insertion (?:professionnelle|sociale)?|reinsertion",
            r"egalite (?:femmes?|salariale|des chances|professionnelle|entre)",
            r"parite(?!\w)",
            r"diversite(?!\w)",
            r"handicap\w*",
            r"inclusi(?:on|f|ve)s?(?!\w)",
            r"conditions? de travail|bien-etre au travail|qualite de vie au travail|qvt|qvct",
            r"(?:form|recrut|embauch)\w+\b.{0,40}(?:apprenti|salari|jeune|equipe|chomage|insertion)\w*",
            r"temps partage|horaires amenages|salaires?(?!\w)",
        ),
        "weak",
    ),
    Aspect(
        "ethics",
        "l'éthique et les achats",
        cues(
            r"achats? responsables?",
            r"commerce equitable|equitables?(?!\w)",
            r"fournisseurs?\b.{0,60}(?:local|locaux|region|certifi|charte|france|km|kilometres|ethique)\w*",
            r"code ethique|charte ethique|lutte contre la corruption",
            r"prix juste|juste prix|tracabilite|traceab\w+",
            r"donnees? (?:des clients )?(?:protegees?|jamais (?:vendues|revendues))",
            r"transparence",
        ),
        "weak",
    ),
    Aspect(
        "territory",
        "le territoire et la solidarité",
        cues(
            r"(?:dons?|reverse\w*|mecenat|collecte\w*)\b.{0,60}(?:association|euros?|€|%|banque alimentaire|refuge|secours|benefices?|ventes?)",
            r"associations? (?:locale|de quartier|partenaire|caritative)\w*",
            r"benevol\w+",
            r"mecenat",
            r"producteurs? (?:locaux|du coin|de la region|voisins?)",
            r"emplois? (?:locaux|locale|dans la vallee|sur le territoire)",
            r"solidair\w*|solidarite",
            r"arrondi en caisse|panier suspendu|cafe suspendu",
        ),
        "weak",
    ),
    Aspect(
        "honest_claims",
        "des allégations vérifiables",
        cues(
            r"green-?washing",
            r"eco-?blanchiment",
            r"allegations? (?:environnementales?|vertes?|verifi\w+)",
            r"social-?washing",
            r"(?:preuve|chiffre)s? (?:verifi\w+|a l'appui)\b.{0,60}(?:engagement|responsab|environnement)\w*",
        ),
        "strong",
    ),
)
_TOPIC = cues(
    r"rse(?!\w)",
    r"responsabilite (?:societale|sociale)",
    r"odd(?!\w)",
    r"objectifs? de developpement durable",
    r"developpement durable",
    r"agenda 2030",
    r"iso 26000",
    r"demarche responsable",
    r"engagements? (?:responsables?|societa\w+|environnementa\w+|durables?|sociaux|ecologiques?)",
    r"entreprise a mission",
    r"communication responsable",
)
_NAMED = cues(r"rse(?!\w)", r"responsabilite societale", r"objectifs? de developpement durable", r"odd(?!\w)", r"agenda 2030")


@detector(
    "rse",
    title="démarche RSE",
    fields=(*(aspect.name for aspect in _ASPECTS), "aspects", "words"),
    required=(),
    examples=(
        Example(
            "## Notre démarche RSE\n- Déchets de tissu donnés à un atelier d'insertion\n- Fournisseurs à moins de 100 kilomètres\n- Deux apprentis formés chaque année\n",
            True,
            "complete",
        ),
        Example(
            "| ODD | Ce que fait la coopérative |\n|---|---|\n| ODD 12 | Nos bocaux sont consignés depuis 2023 |\n| ODD 5 | Parité au conseil d'administration |\n",
            True,
        ),
        Example(
            "Dans le cadre de sa politique RSE, notre brasserie reverse 1 % des ventes à une association locale et livre à vélo dans le centre.",
            True,
        ),
        Example("Pour éviter le greenwashing, nous ne publions un chiffre sur nos emballages que s'il figure dans l'audit annuel.", True),
        Example("La RSE désigne la contribution volontaire des entreprises au développement durable.", False),
        Example("Notre agence est une entreprise responsable et la RSE est très importante pour nous.", False),
        Example("[toc] 6. RSE et ODD 24\n## RSE et ODD\nNous définirons plus tard nos engagements RSE sur les déchets.\n", False),
        Example("Le camion de livraison part chaque matin et les déchets sont sortis le mardi par notre équipe de nuit.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find concrete commitments tied to a responsible approach, one element per section."""
    return detect_aspects(document, "rse", "démarche RSE", _ASPECTS, _TOPIC, _NAMED)
