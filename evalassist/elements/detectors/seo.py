"""Référencement naturel : mots-clés, longue traîne, balises, textes alternatifs, liens, fiche locale, technique, outils.

Ce qui est cherché
    Ce qui a été choisi ou fait pour qu'une page, un article, une fiche ou une vidéo soit trouvée : mots-clés nommés, titre et description
    écrits, plan en sous-titres, liens, outils employés, positions relevées.

Formes reconnues
    Tableau de mots-clés (expression, volume, difficulté), liste, phrases, fiche « clé : valeur » d'un article (titre SEO, méta-description,
    adresse de la page), encadrés.

Champs
    keywords, long_tail, meta_description, title_tag, alt, headings (Hn), links (maillage, liens entrants), local (fiche d'établissement), technical
    (vitesse, adresses, plan du site), tools, positions, aspects (combien des onze), words.

Ce qui n'est pas retenu
    La définition du SEO ou du SEA, la promesse, le titre seul, les annonces payantes, les mots-clés d'une veille.
"""

# ruff: noqa: E501
from __future__ import annotations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import Aspect, cues, detect_aspects
from evalassist.model.document import Document
from evalassist.model.element import Detection

_KEYWORDS = r"mots?[- ]cles?|requetes?(?! (?:du|de la|de mon|sql))|expressions? (?:cle|visee|recherchee|ciblee)s?|champ lexical"
_ASPECTS = (
    Aspect(
        "keywords",
        "les mots-clés",
        cues(
            rf"(?:{_KEYWORDS})\b[^.\n]{{0,160}}[«\"“|]",
            rf"(?:{_KEYWORDS})(?: \w+){{0,4}} ?:",
            rf"[»\"”|][^.\n]{{0,60}}(?:{_KEYWORDS})(?!\w)",
            r"volumes? (?:mensuels? )?de recherches?",
            r"\d+ recherches? (?:par mois|mensuelles|/ ?mois)",
            rf"(?:\d+|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt) (?:{_KEYWORDS})(?!\w)",
        ),
        "weak",
    ),
    Aspect("long_tail", "la longue traîne", cues(r"longues? traines?")),
    Aspect(
        "meta_description", "la méta-description", cues(r"meta[- ]?descriptions?", r"balises? (?:meta )?description", r"description seo")
    ),
    Aspect("title_tag", "la balise titre", cues(r"meta[- ]?tit(?:re|le)s?", r"balises? tit(?:re|le)s?", r"titre seo", r"title tag")),
    Aspect("alt", "les textes alternatifs", cues(r"textes? alternatifs?", r"balises? alt(?!\w)", r"attributs? alt(?!\w)"), "weak"),
    Aspect(
        "headings",
        "la structure en sous-titres",
        cues(
            r"balises? h[1-6n]",
            r"h1(?!\w)",
            r"h2(?!\w)",
            r"titres? hn",
            r"structure hn",
            r"intertitres?\b.{0,60}(?:mots?-cles?|question|requete)",
        ),
    ),
    Aspect(
        "links",
        "les liens",
        cues(r"maillage", r"liens? (?:internes?|externes?|entrants?|sortants?)", r"backlinks?", r"netlinking", r"ancres? de lien"),
        "strong",
    ),
    Aspect(
        "local",
        "la fiche locale",
        cues(r"google (?:my business|business profile|business)", r"fiche (?:google|d'etablissement)", r"seo local|referencement local"),
        "weak",
    ),
    Aspect(
        "technical",
        "la technique",
        cues(
            r"(?:vitesse|temps) de chargement",
            r"pagespeed|page speed|core web vitals",
            r"sitemap|plan du site xml",
            r"url(?:s)?\b.{0,40}(?:courte|propre|optimis|mot|lisible)\w*",
            r"slug",
            r"donnees structurees|schema\.org",
            r"robots\.txt|indexation",
        ),
        "weak",
    ),
    Aspect(
        "tools",
        "les outils",
        cues(
            r"(?:google )?keyword planner",
            r"ubersuggest",
            r"semrush",
            r"ahrefs",
            r"answer ?the ?public",
            r"yoast",
            r"rank ?math",
            r"1\.fr(?!\w)",
            r"thot seo|yourtext\.?guru",
            r"(?:google )?search console",
            r"google trends",
        ),
        "weak",
    ),
    Aspect(
        "positions",
        "les positions",
        cues(
            r"(?:\d+(?:e|eme|re|er)|premiere|deuxieme|troisieme|quatrieme|cinquieme) (?:position|place|page)\b.{0,40}(?:google|recherche|resultat|moteur|«|\")",
            r"position (?:moyenne|\d+)",
            r"(?:google|moteur)\b.{0,40}(?:premiere page|position \d+|\d+e (?:position|place))",
        ),
        "weak",
    ),
)
_TOPIC = cues(
    r"seo(?!\w)",
    r"referencement",
    r"moteurs? de recherche",
    r"(?:article|page|site|blog)\b.{0,50}(?:mots?-cles?|google)",
    r"mots?[- ]cles?\b.{0,60}(?:article|page|site|blog|titre|google|recherche|volume)",
    r"etude (?:de|des) mots?[- ]cles?",
    r"recherche de mots?[- ]cles?",
    r"trouve\w* (?:sur|dans|par) google",
    r"volumes? (?:mensuels? )?de recherche",
    r"optimis\w+ (?:de l'article|du texte|semantique|de la page)",
)
_NAMED = cues(
    r"seo(?!\w)", r"sea(?!\w)", r"referencement (?:naturel|payant)", r"google ads(?!\w)", r"longue traine", r"meta[- ]?description"
)


@detector(
    "seo",
    title="référencement naturel",
    fields=(*(aspect.name for aspect in _ASPECTS), "aspects", "words"),
    required=(),
    examples=(
        Example(
            "## Mots-clés visés : référencement de l'article\n| Mot-clé | Volume de recherche |\n|---|---|\n| tisane sommeil | 880 |\n| tisane pour mieux dormir enfant (longue traîne) | 40 |\n",
            True,
            "complete",
        ),
        Example(
            "Titre SEO : Louer un vélo cargo à la journée\nMéta-description : Un vélo cargo livré chez vous, à partir de 25 € la journée, réservation en deux minutes.\n",
            True,
        ),
        Example(
            "Pour le référencement, j'ai choisi avec Ubersuggest trois mots-clés : « stage poterie week-end », « cours de tour » et « atelier raku ».",
            True,
        ),
        Example("J'ai placé deux liens internes vers la page des tarifs et un H2 par question posée par les clients.", True),
        Example(
            "Le SEO regroupe les techniques qui permettent à une page d'apparaître en tête grâce aux mots-clés : « requêtes » et maillage interne.",
            False,
        ),
        Example("## SEO\nNous travaillerons la longue traîne plus tard et il faudra rédiger une méta-description.\n", False),
        Example("J'ai créé une alerte avec les mots-clés « fromage fermier » et « marché de Vire » pour suivre la presse.", False),
        Example("[toc] 5.3 Référencement naturel (SEO) 20\nNotre budget Google Ads est de 300 € par mois.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find what was chosen or done so that a page is found by search engines, one element per section."""
    return detect_aspects(document, "seo", "référencement naturel", _ASPECTS, _TOPIC, _NAMED)
