"""Cadre légal : données personnelles, image des personnes, droits d'auteur, mentions légales, transparence de la publicité.

Ce qui est cherché
    Les passages où le dossier applique une règle de droit à ses propres contenus : ce qui est demandé, signé, affiché, écrit ou évité.

Formes reconnues
    Phrases, listes, tableaux, encadrés et textes d'images, sous un titre qui parle de droit ou au fil du texte : « chaque élève filmé rend une
    autorisation signée par ses parents », « le formulaire dit à quoi sert l'adresse et permet de se désinscrire », « musique prise dans la
    bibliothèque libre de droits de l'application », « la mention Collaboration commerciale figure en première ligne ».

Champs
    rgpd (données personnelles), image_rights (droit à l'image), copyright (droits d'auteur et licences), legal_notice (mentions légales,
    règlement, confidentialité), advertising (publicité reconnaissable), aspects (combien des cinq), words (les mots qui le montrent).

Ce qui n'est pas retenu
    Le rappel de cours (« le RGPD est un règlement européen… »), la promesse, le titre seul, la bibliographie, et les mots d'un autre sujet
    (une licence de sport, un post sponsorisé sans obligation de le signaler).
"""

# ruff: noqa: E501
from __future__ import annotations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import Aspect, cues, detect_aspects
from evalassist.model.document import Document
from evalassist.model.element import Detection

_ASPECTS = (
    Aspect(
        "rgpd",
        "les données personnelles",
        cues(
            r"rgpd",
            r"donnees? (?:personnelles?|a caractere personnel|des (?:abonnes|clients|adherents|inscrits|participants|contacts))",
            r"cnil(?!\w)",
            r"(?:bandeau|gestion|acceptation|refus|consentement)\b.{0,30}cookies?",
            r"cookies?\b.{0,40}(?:consent|accept|refus|traceur)",
            r"se desinscrire|desinscription|(?:lien|bouton|droit) de desabonnement|se desabonner",
            r"opt-?in",
            r"double consentement",
            r"consentement (?:explicite|prealable|des (?:personnes|abonnes|clients|inscrits)|a recevoir|libre)",
            r"registre des? traitements?",
            r"droit (?:d'acces|a l'oubli|a l'effacement|de rectification)",
            r"politique de confidentialite",
            r"(?:adresses?|coordonnees|fichier client|mails?)\b.{0,60}(?:effac|supprim|conserv)\w*.{0,30}(?:mois|ans?)\b",
        ),
    ),
    Aspect(
        "image_rights",
        "le droit à l'image",
        cues(
            r"droits? (?:a|de) l'image",
            r"autorisations? (?:\w+ ){0,2}(?:de (?:diffusion|captation|publication|publier|filmer|photographier|prise de vue|tournage|droit)|parentale)",
            r"(?:autorisation|accord|consentement)s? (?:\w+ ){0,6}(?:photograph|filme|parent|modele|visage|benevole|participant|images?(?!\w)|photos?(?!\w)|video)",
            r"(?:photo|image|visage|portrait|video|filme|photographie)\w*\b.{0,70}(?:autorisation|accord (?:ecrit|signe|des|de (?:la|son|sa|leur))|consentement|demande l'accord)",
            r"(?:visages?|plaques?|enfants?|mineurs?|personnes?|noms?)\b.{0,50}flout",
            r"flout\w*.{0,50}(?:visages?|plaques?|enfants?|mineurs?|personnes?|noms?)",
            r"(?:visages?|enfants?|mineurs?)\b.{0,40}(?:jamais|pas) (?:\w+ ){0,2}(?:montre|reconnaissable|publie|photographie|filme)",
            r"(?:signe|fait signer|faisons signer|rendent|rend)\b.{0,40}autorisation",
        ),
    ),
    Aspect(
        "copyright",
        "les droits d'auteur",
        cues(
            r"droits? d'auteurs?",
            r"copyright",
            r"libres? de droits?",
            r"creative commons|licence (?:cc|libre|creative|d'utilisation|commerciale|etendue|musicale|d'exploitation|ouverte)",
            r"propriete intellectuelle",
            r"sacem(?!\w)",
            r"credits? (?:photo|des? (?:photo|image)|image)",
            r"(?:credit|cit|mentionn|nomm)\w* (?:\w+ ){0,4}(?:photographe|l'auteur|les auteurs|l'illustrat\w+|l'autrice|la source|les sources)",
            r"cession (?:des |de )?droits?",
            r"droits d'(?:utilisation|usage|exploitation|diffusion)",
            r"(?:musique|son|morceau|image|photo|police|typographie)s?\b.{0,60}(?:sans droits?|dont nous (?:avons|possedons) les droits|sous licence|domaine public)",
        ),
    ),
    Aspect(
        "legal_notice",
        "les mentions légales",
        cues(
            r"mentions? legales?",
            r"politique de confidentialite",
            r"conditions generales",
            r"cg[uv]s?(?!\w)",
            r"reglement (?:du|de|complet|depose)\b.{0,30}(?:jeu|concours|tirage|huissier|ligne|site)?",
            r"editeur du site",
            r"directeur de (?:la )?publication",
            r"mention obligatoire",
        ),
    ),
    Aspect(
        "advertising",
        "la transparence de la publicité",
        cues(
            r"partenariats? remuneres?",
            r"collaboration commerciale",
            r"communication commerciale",
            r"arpp(?!\w)",
            r"loi (?:influen\w+|evin|du 9 juin|sapin|hamon)",
            r"mentions? (?:\W{0,3})(?:publicite|partenariat|collaboration|sponsorise|produit offert|offert par|alcool|legale)",
            r"transparen\w+ (?:de la |sur la |des |sur les |publicitaire|commerciale)(?:publicit\w*|partenariat\w*|collaboration\w*)?",
            r"(?:sponsoris|partenari|publicit|collaboration|cadeau|offert|remunere|payant)\w*\b.{0,60}(?:signale|indique|mentionne|precise|affiche|identifi)\w*|annonce\w* (?:comme|en tant)",
            r"(?:signal|indiqu|mentionn|identifi)\w*\b.{0,50}(?:sponsoris|partenariat|publicitaire|caractere commercial|collaboration)",
            r"#(?:ad|pub|partenariat|sponso|collab)(?!\w)",
        ),
    ),
)
_TOPIC = cues(
    r"juridique",
    r"legal",
    r"legislation",
    r"reglementa",
    r"rgpd",
    r"droits? (?:a l'image|d'auteur)",
    r"donnees personnelles",
    r"mentions legales",
    r"dans les regles",
    r"conformite",
    r"obligations?(?!\w)",
    r"cadre (?:de la )?loi",
    r"ce que dit la loi",
    r"loi(?!\w)",
)
_NAMED = cues(
    r"rgpd",
    r"droits? a l'image",
    r"droits? d'auteur",
    r"mentions legales",
    r"(?:cadre|aspects?|volet|contraintes?) (?:juridiques?|leg\w+)",
    r"propriete intellectuelle",
)


@detector(
    "legal",
    title="cadre légal",
    fields=(*(aspect.name for aspect in _ASPECTS), "aspects", "words"),
    required=(),
    examples=(
        Example(
            "## Ce que la loi nous demande\n- Autorisation signée par les parents avant toute photo d'enfant\n- Lien de désinscription au bas de chaque lettre\n- Crédit photo : le nom du photographe sous l'image\n",
            True,
            "complete",
        ),
        Example(
            "Avant le tournage, j'ai fait remplir à chaque cavalier une autorisation de droit à l'image valable deux ans ; les visages des passants sont floutés au montage.",
            True,
        ),
        Example(
            "| Contenu | Précaution |\n|---|---|\n| Photos du marché | Chaque commerçant a donné son accord écrit pour les photos |\n| Musique | Nos morceaux viennent d'une banque libre de droits |\n",
            True,
        ),
        Example(
            "Quand la marque nous envoie un produit, le post porte la mention « collaboration commerciale » dès la première ligne, comme le veut la loi influenceurs.",
            True,
        ),
        Example("Le RGPD est un règlement européen qui protège les données personnelles des citoyens depuis 2018.", False),
        Example("[toc] 4.2 Droit à l'image 18\n## Droit à l'image\nNous rédigerons plus tard une charte sur le droit à l'image.\n", False),
        Example("Le club compte 214 licences de judo et notre post sponsorisé du mois de mai a touché 3 000 personnes.", False),
        Example("## Bibliographie\n- CNIL, guide pratique du RGPD pour nos associations, lu en mars\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find the passages where rules of law are applied to the candidate's own contents, one element per section."""
    return detect_aspects(document, "legal", "cadre légal", _ASPECTS, _TOPIC, _NAMED)
