"""Lines of a plan: whether one says what to do (infinitive, noun of a task), and whether a run of dated lines is a diary of what happened."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from evalassist.elements.tools import plain

_NOT_VERBS = frozenset(
    "janvier fevrier premier premiere dernier atelier calendrier dossier courrier panier fichier papier metier chantier quartier loisir plaisir souvenir avenir titre offre lettre cadre livre membre ordre autre "
    "theatre centre registre histoire memoire territoire notre votre entre contre septembre octobre novembre decembre hier soir miroir espoir tiroir trottoir comptoir flyer teaser mailer twitter newsletter filtre nombre "
    "chiffre maire horaire affaire formulaire commentaire partenaire anniversaire vestiaire salaire itineraire janvier charpentier boulanger cuisinier jardinier policier mer hiver cher leger particulier".split()
)
_FIRST = re.compile(
    r"^\W*(?:(?:(?:a|en|le|la|les|l'|du|de|d'|au|aux|des|d'ici|avant|fin|mi|debut|courant|vers|des|pour|s|semaine|mois|jour|etape|phase|jalon|action|n°?|et|puis|enfin|ensuite)(?!\w)|\d[\d/.,h:]*|s\d+|[tjm][+-]?\d+|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|ete|automne|hiver|rentree|1er)\W+)*"
)
_VERB = re.compile(r"^(?:(?:se |s'|ne pas |re)?)([a-z]{2,}(?:er|ir|re|oir))(?!\w)")
_TASK = re.compile(
    r"^(?:audit|brief\w*|choix|bilan|rapport|entretiens?|maquettes?|gabarits?|tests?|depot|envois?|devis|point|cadrage|tournage|montage|reperage|shooting|atelier|ateliers|teas\w+|campagne|suivi|mesure|analyse|collecte|retouches?|relance|prises? de vues?|mises? (?:en|a)|ouverture|ecriture|signature|interviews?|reunion|recherche|benchmark|enquete|questionnaire|post-?production|relecture|prise|demarrage|cloture|livrables?|sourcing|shoot|remise|releve|restitution|(?:premiere?|derniere?)s? (?:publication|diffusion|version|post|envoi|relecture)|"
    r"[a-z]{3,}(?:tion|sion|age|ement)s?)(?!\w)"
)
_LOG = re.compile(
    r"(?<!\w)(?:carnets?|journal(?! (?:local|municipal|regional))|mon stage|de (?:mon|ma) (?:stage|alternance)|chronologie|chronique|histori\w+|retour sur|deroule (?:des faits|de l'affaire|de la crise)|ce qui s'est passe|faits marquants|dates? cles?|missions? (?:confiees?|qui m\w+|realisees?)|souvenirs?)(?!\w)"
)
_PAST = re.compile(
    r"(?<!\w)(?:(?:a|ont|ai|avons|est|sont) (?:été |très |bien |déjà )?\w+(?:é|ée|és|ées|i|is|u|us)|(?:j'ai|il a|elle a|on a|nous avons) \w+|était|étaient|avait|avaient|fut|furent)(?!\w)"
)
_DOER = re.compile(
    r"^(?:le |la |l'|les |un |une )?[A-ZÀ-Ý]?[a-zà-ÿ'-]+(?: (?:et|&) [A-ZÀ-Ý][a-zà-ÿ]+| d'?\w+)* (?!(?:de|des|du|le|la|les|une?|en|et|sur|dans|par|avec|pour|est|sont)\b)[a-zà-ÿ]{2,}(?:e|es|ent|it|t|d|ns)\b"
)


def names_doer(text: str) -> bool:
    """Whether a line's value opens with somebody and a verb ("Inès fait la liste", "le gérant valide")."""
    return bool(re.match(r"[A-ZÀ-Ý]|l[ea'] ?\w+ \w", text)) and bool(_DOER.match(text))


PRODUCES = re.compile(
    r"(?<!\w)(?:photographi\w+|film\w+|ecri(?:t|s|vent|vons)|redig\w+|reli(?:t|s|sent|sons)|valid\w+|verifi\w+|corrig\w+|programm\w+|publi\w+|poste(?:nt|s)?|mont(?:e|ent|ons)|mets? en (?:page|ligne|forme)|choisi\w*|prepar\w+|prend\w* (?:les|des) photos?|tourn\w+|retouch\w+|envoi\w+|repond\w*|relev\w+|note\w*|lanc\w+|parai\w+)(?!\w)"
)
"""Verbs of making a publication, in accent-free text."""


def infinitive(text: str) -> bool:
    """Whether a line opens with a verb in the infinitive, after its date or its number ("S12 – ouvrir la page")."""
    seen = plain(text)
    match = _VERB.match(seen[_FIRST.match(seen).end() :])  # type: ignore[union-attr]
    return bool(match) and match[1] not in _NOT_VERBS  # type: ignore[index]


def is_task(text: str) -> bool:
    """Whether a line opens with what is to be done: an infinitive or the noun of a task ("audit", "tournage", "mise en ligne")."""
    seen = plain(text)
    return infinitive(text) or bool(_TASK.match(seen[_FIRST.match(seen).end() :]))  # type: ignore[union-attr]


def is_diary(texts: Sequence[str], context: str) -> bool:
    """Whether dated lines tell what happened: announced as a diary or a chronology, or told in the past."""
    return bool(_LOG.search(context[-300:])) or sum(bool(_PAST.search(text.lower())) for text in texts) * 2 > len(texts)


def numeric_share(rows: Sequence[Sequence[str]]) -> float:
    """Return the share of the cells, first column left out, that are mere figures: a table of measures is no plan."""
    cells = [cell.strip() for row in rows for cell in row[1:] if cell.strip()]
    bare = [cell for cell in cells if re.fullmatch(r"[+−–-]?\s?\d[\d\s\u202f\u00a0.,/]*\s?(?:%|k|pts?|h|min|s|personnes?|abonnés?|vues|votes)?", cell) and not re.fullmatch(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?", cell)]  # fmt: skip
    return len(bare) / max(1, len(cells))


_CLAUSE = re.compile(r"\s*[;.!?]\s+|,\s*(?:et\s+)?(?=c'est |puis |quant )|,?\s+(?=quant [aà] )")


def clauses_owned(text: str, owns: Callable[[str], bool]) -> list[str]:
    """Return the clauses of a text (cut at stops, semicolons, "quant à", "et c'est") that ``owns`` says name who acts."""
    return [part for part in _CLAUSE.split(text) if part and len(part.split()) >= 4 and owns(part)]
