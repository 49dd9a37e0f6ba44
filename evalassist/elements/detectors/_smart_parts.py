"""Reading one objective: its SMART labels, its metric, target, starting point and deadline, and the five SMART attributes."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from evalassist.elements.detectors._smart_figures import DELAY, other_figure
from evalassist.elements.tools import clean_title, label_value, plain
from evalassist.language.quantities import (
    Number,
    find_changes,
    find_counts,
    find_deadlines,
    find_money,
    find_percentages,
    find_ranges,
    flat,
)
from evalassist.model.element import FieldValue

REQUIRED = ("specific", "measurable", "attainable", "relevant", "time_bound")
FIELDS = (*REQUIRED, "metric", "target", "baseline", "deadline")
FRENCH = {
    "specific": "trop général (qui, quoi, où ?)",
    "measurable": "pas de cible chiffrée",
    "attainable": "rien ne montre qu'il peut être atteint",
    "relevant": "pas de lien avec un besoin de l'organisation",
    "time_bound": "pas d'échéance",
}

_LETTERED = r"(?:\s*(?:[:=.)(–-]|$))"
SMART_LABELS: dict[str, re.Pattern[str]] = {
    "specific": re.compile(rf"^(?:s{_LETTERED}|(?:s\W+)?(?:specifi|simple(?:ment)?(?!\w)|precis(?:ion)?(?!\w)))"),
    "measurable": re.compile(rf"^(?:m{_LETTERED}|(?:m\W+)?(?:mesur|quantifi|chiffre(?!\s+d')))"),
    "attainable": re.compile(rf"^(?:a{_LETTERED}|(?:a\W+)?(?:atteig|accessib|acceptab|ambitieu|realisab|faisab|attribu|atteint))"),
    "relevant": re.compile(rf"^(?:r{_LETTERED}|(?:r\W+)?(?:realist|pertinen|raisonnab|relevant))"),
    "time_bound": re.compile(
        rf"^(?:t{_LETTERED}|(?:t\W+)?(?:temp(?:orel|s|o)|delai|echeance|deadline|date (?:limite|de fin|butoir)|limite dans|borne))"
    ),
}
OTHER_LABELS: dict[str, re.Pattern[str]] = {
    "objective": re.compile(
        r"^(?:goals?(?!\w)|objectives?(?!\w)|\W*(?:l'|les |nos |notre |mes |mon )?(?:objectifs?(?! ?(?:lie|chiffre|vise|associe|quantitatif|atteint|fixe|cible|en chiffre|/|\())|buts?(?!\w)|ambitions?|intentions?|ce qu(?:e|')\s?(?:on|nous|je|l'on) (?:vis|veu|voul|cherch|souhait)\w*|enonce|formulation|intitule|(?:on|nous|je) (?:veut|voulons|veux|vise|visons)(?!\w)|(?:nos |les |le |notre )?(?:caps?|paris?|voeux?|promesses?|engagements?|defis?)\W*$))"
    ),
    "target": re.compile(
        r"(?:^|\W)(?:cibles? chiffree?s?|valeurs? (?:cible|visee?|a atteindre)|cibles?|combien|chiffres?|resultats? (?:attendus?|vises?|esperes?|cles?)|seuil|niveau (?:vise|attendu)|objectifs? (?:chiffres?|quantitatifs?|vises?|quantifies?)|a atteindre|targets?|key results?|arrivee|ou (?:l'on|on|nous|je) (?:va|allons|veut\w*|voulons|vise\w*|arrive\w*)|vise)(?:\W|$)"
    ),
    "metric": re.compile(
        r"(?:^|\W)(?:indicateurs?|kpis?|mesures?|criteres? (?:de (?:reussite|succes|mesure))|comment (?:on|nous|je) (?:le )?(?:mesure|sait|saura)\w*)(?:\W|$)"
    ),
    "baseline": re.compile(
        r"(?:depart|d'ou (?:on|l'on|nous|je) (?:part|vien)|actuel|aujourd'hui|initial|situation|point zero|etat des lieux|valeur de base|existant|maintenant|reference|constat)"
    ),
    "deadline": re.compile(r"(?:echeances?|delais?|dates?|quand|deadline|terme|horizon|periode|duree|temporalite|temporel|au plus tard|(?:^|\W)(?:d'ici|jusqu'a|limite|butoir|a tenir (?:pour|avant)|avant)(?!\w))"),
    "reason": re.compile(
        r"(?:pourquoi(?!.{0,25}(?:jouable|possible|faisable|tenable|realis|atteignable|y croi|on peut|credible|accessible|raisonnable))|motifs?|utilite|en quoi|apporte|apports?|interets?|justification|raisons?|lien|pertinen|besoin|enjeu|benefice|a quoi (?:ca|cela) sert|a quoi bon|contribution|raison d'etre|(?<!\w)sens(?!\w))"
    ),
    "means": re.compile(
        r"(?:avec quoi|y croi|jouable|possible|tenable|credible|accessible|raisonnable|atouts?|appuis?|points? d'appui|moyens?|leviers?|comment|ressources?|atteignable|faisab|realis|strategie|tactique|actions?)"
    ),
}

_METRIC = re.compile(
    r"(?<!\w)(?:taux d(?:e|')\s?[\w'-]+(?: [\w'-]+)?|chiffre d'affaires|nombre d(?:e|')\s?[\w'-]+|cout (?:par|d')\s?[\w'-]+|part de (?:voix|marche)|panier moyen|temps (?:passe|moyen)[\w' ]{0,15}|trafic(?: \w+)?|"
    r"abonne(?:e|ment)?s?|followers?|fans?|vues?|portee|couverture|impressions?|engagement|interactions?|inscri(?:ption|t|te)s?|reservations?|visit(?:e|eur|euse)s?|clics?|leads?|prospects?|contacts?|demandes?|devis|"
    r"avis|notes?|commentaires?|likes?|j'aime|mentions?|partages?|enregistrements?|telechargements?|adherent(?:e|s|es)?|adhesions?|membres?|participants?|participations?|benevoles?|dons?|donateurs?|commandes?|client(?:e|s|es)?|contrats?|foyers?|"
    r"personnes?|comptes? (?:touches?|atteints?)|entrees?|billets?|places?|notoriete|satisfaction|ventes?|souscriptions?|societaires?|exposants?|lecteurs?|lectures?|ouvertures?|parts?|rendez-vous|candidatures?|eleves?|"
    r"etudiants?|spectateurs?|appels?|messages?|paniers?|nuitees?|couverts?|exemplaires?|publications?|posts?|videos?|articles?|recommandations?|relais|retombees?|utilisateurs?|sessions?|pages vues|conversions?|recettes?|"
    r"marge|revenus?|bilans?|partenariats?|partenaires?|ambassadeurs?|ugc|hashtags?|connexions?|auditeurs?|ecoutes?|habitants?|familles?|animaux|adoptions?|visionnages?|stories|reels?|newsletters?|formulaires?|parrainages?|clientele|jauge|occupation|remplissage|nuitees|reponses?|citations?)(?!\w)"
)
_BUSINESS = re.compile(
    r"(?<!\w)(?:ventes?|vendre|chiffre d'affaires|clients?|clientes?|clientele|contrats?|reservations?|commandes?|inscri\w+|adhe\w+|adopt\w+|dons?|donateurs?|souscri\w+|societaires?|devis|prospects?|leads?|"
    r"rendez-vous|billets?|entrees?|nuitees?|couverts?|panier|boutique|candidatures?|benevoles?|abonnements?|foyers?|participants?|exposants?|ateliers?|frequentation|recrut\w+|avis)(?!\w)"
)
_VALUE_NOW = re.compile(
    r"(?:contre|au lieu de|actuellement|aujourd'hui|a ce jour|pour l'instant|en ce moment|a l'heure actuelle|(?:nous|on) part(?:ons|ait|)? de|partir de|depart(?: :| de| a)?|valeur (?:de depart|initiale|actuelle)|"
    r"situation (?:actuelle|de depart)|il y (?:en )?a|nous en (?:avons|comptons)|(?:le compte|la page|nous|le site|la boutique|la newsletter|l'association) (?:en )?(?:compte|comptons|affiche|a|avons|plafonne)|(?:on|nous|ils|elles|j'y|je|il|elle) (?:en |y )?(?:est|sommes|sont|suis|etai\w+|avai\w+|avons|ont) (?:\w+ ){0,2}?(?:a |en )?(?=\d|une? \w+aine)|l'an (?:dernier|passe)|l'annee (?:derniere|passee)|le mois dernier|en 20\d\d,|deja)"
    r"[^.;\d]{0,45}?(?P<n>\d[\d ]*(?:[.,]\d+)?\s?(?:k|%|€)?|une? \w+aine)"
)
_ALREADY = re.compile(
    r"(?P<n>\d[\d ]*(?:[.,]\d+)?\s?(?:k|%|€)?)[^.;\d]{0,30}?(?:en 202[0-5]\)|actuellement|aujourd'hui|a ce jour|au depart|en ce moment|pour l'instant|l'an dernier|l'annee derniere|deja|a l'heure actuelle)"
)
_ATTAINABLE = re.compile(
    r"(?<!\w)(?:atteignable|realis(?:te|able)s?|jouable|faisable|accessible|tenable|a (?:notre|ma|sa|leur) portee|raisonnable|credible|c'est possible|possible (?:car|puisque|grace)|"
    r"en (?:publiant|diffusant|proposant|organisant|lancant|creant|multipliant|s'appuyant|nous appuyant|m'appuyant|utilisant|misant|postant|animant|envoyant|sponsorisant|collaborant|relayant|invitant|offrant|mettant|investissant|consacrant|faisant|developpant|travaillant|partageant)|"
    r"a raison de|grace (?:a|aux?) (?:un |une |des |deux |trois |nos |notre |la |le |les |l')?(?:budget|campagne|publicite|publication|contenu|calendrier|partenariat|jeu|concours|newsletter|equipe|refonte|strategie|serie|video|reel|story|influenceu|collaboration|offre|programme|plan|rythme|evenement|atelier)\w*|"
    r"avec (?:un budget|une campagne|deux|trois|quatre|cinq|\d+) ?(?:\w+ )?(?:publications?|posts?|reels?|videos?|euros|€|campagnes?|heures?|stories|articles?|newsletters?|de)?|au moyen d|par le biais d|en nous appuyant|"
    r"(?:nous|on|le compte|la page|elle|il) (?:a|avons|avait|avions) (?:deja )?(?:gagne|obtenu|atteint|progresse|reussi|realise|vendu|touche|recu)|progression (?:actuelle|moyenne|constatee)|rythme actuel|moyenne du secteur|comparable|"
    r"deja (?:gagne|obtenu|atteint|demande|laisse|inscrit)\w*|concurrents? (?:ont|a|en|affiche|atteint)\w*|historique|budget (?:de|prevu|publicitaire)|(?:est|sont|ont ete|a ete) (?:deja )?(?:signe|pret|achete|acquis|trouve|reserve|finance|paye|ouvert)e?s?(?!\w)|(?:ont|a) (?:promis|donne (?:son|leur) accord|accepte|pris un|propose)|(?:nous|me) pretent?|relai(?:e|era|ent|eront)(?!\w)|republier\w*|deja (?:frole|achete|signe|pret|paye|la))"
)
_RELEVANT = re.compile(
    r"(?<!\w)(?:afin (?:de|d'|que)|pour (?:que|qu'|rassurer|remplir|faire (?:venir|vivre|connaitre|face)|permettre|compenser|attirer|vendre|developper|augmenter|assurer|soutenir|financer|fideliser|repondre|renforcer|reduire|ne plus|mieux|convertir|creer|securiser|installer|amener|toucher|donner|rajeunir|remplacer|limiter|accompagner|preparer|lancer|garantir|generer|montrer|gagner|aider|recruter|sortir|pouvoir|relancer)|"
    r"parce qu|car|puisqu|dans le but|en vue d|de (?:facon|maniere) a|ce qui (?:permet|aide|contribue|correspond|repond|assure|ferait|couvr)\w*|repond(?:re|rait|ant|ent)? (?:a|au|aux)|contribue|contribuer|sert a|permet(?:tra|trait|tant|tre)?|"
    r"utile|necessaire|priorit\w+|besoin|enjeu|en (?:lien|coherence|accord|phase) avec|pertinent\w*|c'est (?:la|le|ce) (?:demande|besoin|souhait|que)|demande (?:de|du|par)|indispensable|essentiel|vital|strategique|c'est pourquoi|levier|conditionne\w*|faute d|premiere demande|en depend\w*|combler|rentabilis\w+|sans (?:elles?|eux|lui|cela|ca|quoi|\w+ \w+ \w+ ne)(?!\w)|ne (?:peut|pouvant|peuvent) plus|paient|fait vivre|ailleurs sinon|point noir|faute d|depend\w* (?:de|d'|moins))"
)
_PLACE = re.compile(
    r"(?<!\w)(?:instagram|facebook|linkedin|tik ?tok|youtube|pinterest|snapchat|newsletter|site|boutique|salon|departement|canton|quartier|bassin)(?!\w)"
)
_WHO = re.compile(r"(?<!\w)(?:des|aux|les|de nos|par les) \w+s (?:de|du|des|d'|qui|mensualis\w+|[a-z]+(?:iels?|iques?|aux|eurs?))(?!\w)")
_BLANK = re.compile(
    r"^\W*(?:a (?:definir|preciser|completer|determiner|voir|fixer)|non (?:defini|precise|fixe)\w*|n/?a|aucune?|le plus (?:possible|vite possible|tot possible|rapidement possible)|au plus vite|\?+|-+|–|nc|des que possible|en continu|toute l'annee|sans objet|neant|rien|inconnue?|(?:au fil|au gre|au rythme) d(?:e|es|u)(?: l[ae'])? ?\w+|au fur et a mesure|tout au long d.{1,20}|pas (?:de date|defini|fixe|precise)\w*)?\W*$"
)


_INTENTION = re.compile(
    r"^\W*(?:(?:faire )?(?:connaitre|aimer|agir)|notoriete|image|cognitif|affectif|conatif|fidelisation|conversion|acquisition|vente)(?!\w)[^:]{0,45}:"
)


@dataclass
class Reading:
    """What was read of one objective: values of the nine contract fields, and the missing attributes."""

    fields: dict[str, FieldValue] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        """The SMART attributes that are not there."""
        return [name for name in REQUIRED if not self.fields.get(name)]


def smart_label(text: str) -> tuple[str, str] | None:
    """Return (attribute, what follows) for a line such as "M – Mesurable : 500 abonnés"; what follows may be empty for a label alone."""
    stripped = clean_title(text) if not re.match(r"^\W*[SMARTsmart]\W", text) else text.strip(" •-*")
    match = (
        re.match(r"^\W*([SMART](?:\s*[-–=:.(]\s*)?[A-Za-zÀ-ÿ' ]{0,32}?\)?)\s*[:=–]\s*(\S.*)$", stripped, re.S)
        if re.match(r"^\W*[SMART](?:\s*[-–=:.(]|\s+\()", stripped)
        else None
    )
    pair = (match[1], match[2]) if match else label_value(stripped)
    if pair is None:
        if len(stripped.split()) > 3:
            return None
        pair = (stripped, "")
    seen = plain(pair[0]).strip()
    for name, pattern in SMART_LABELS.items():
        if pattern.match(seen) and len(seen.split()) <= 6:
            return name, pair[1]
    return None


_INLINE = re.compile(
    r"(?:^|[\s(;.,–-])((?:[SMART]\s*[-–=:(]\s*)?(?:sp[ée]cifique|mesurable|atteignable|accessible|acceptable|ambitieux|r[ée]aliste|pertinent|temporel(?:lement d[ée]fini)?|temporalit[ée]|[SMART](?=\s*:))\)?)\s*[:=]\s*",
    re.I,
)


def inline_labels(text: str) -> dict[str, str]:
    """Return {attribute: value} of a text that carries at least three SMART labels in line ("S : … M : … A : …")."""
    marks = list(_INLINE.finditer(text))
    found: dict[str, str] = {}
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        label = smart_label(mark[1].strip() + " :") or smart_label(mark[1].strip())
        if label:
            found.setdefault(label[0], text[mark.end() : end].strip(" ;.,"))
    return found if len(found) >= 3 else {}


def blank(text: str) -> bool:
    """Whether a cell says nothing precise ("à définir", "le plus possible", "–")."""
    return bool(_BLANK.match(plain(text)))


@lru_cache(maxsize=16384)
def target_of(text: str) -> tuple[str, str] | None:
    """Return (target, baseline) as written, baseline "" when the text gives none; None when the text has no target figure."""
    pairs = [pair for pair in find_ranges(text) if not re.match(r"\s?h(?:eures?)?(?!\w)", flat(text)[pair[1].end : pair[1].end + 8])]
    if pairs:
        one, other = pairs[0]
        return _with_unit(text, other.start, other.end), _with_unit(text, one.start, one.end)
    seen = flat(text)
    now = {match.start("n") for match in (*_VALUE_NOW.finditer(seen), *_ALREADY.finditer(seen))}
    spans: list[tuple[int, int, int]] = []
    for percent in find_percentages(text):
        spans.append((0, percent.start, percent.end))
    for change in find_changes(text):
        spans.append((1, change.start, change.end))
    for money in find_money(text):
        if not _known(seen[: money.start]):
            spans.append((3, money.start, money.end))
    for number in find_counts(text):
        if not any(start <= number.start < end for _, start, end in spans) and _counts_something(seen, number):
            spans.append((1 if _METRIC.match(seen, number.end + _space(seen, number.end)) else 2, number.start, number.end))
    spans = [span for span in spans if not any(span[1] <= at < span[2] for at in now)]
    if not spans and (delay := DELAY.search(seen)):
        return text[delay.start("n") : delay.end("n")], ""
    if not spans:
        return None
    _, start, end = min(spans)
    base = next((match["n"] for match in (*_VALUE_NOW.finditer(seen), *_ALREADY.finditer(seen))), "")
    return _with_unit(text, start, end), base.strip()


def _space(seen: str, at: int) -> int:
    match = re.match(r"\s*(?:nouve\w+ |de |d'|vrais? |premiers? )*", seen[at:])
    return match.end() if match else 0


def _counts_something(seen: str, number: Number) -> bool:
    after = seen[number.end : number.end + 25]
    if number.words and number.value < 10 and not _METRIC.match(seen, number.end + _space(seen, number.end)):
        return False
    if re.match(
        r"\s*(?:fois|h\d*|heures?|ans?|px|x|×|[:/]\s?\d|km|metres?|m²|lignes?|points? (?:cles|forts)|e\b|personas?|axes|cibles|reseaux|objectifs?|etapes|(?:familles?|types?|sortes?|categories|volets|piliers|niveaux|phases|leviers) d)(?!\w)",
        after,
    ):
        return False
    if re.match(r"-\d", after) or _known(seen[: number.start]):
        return False
    return not re.search(r"(?:\d[.:]|[a-z]\d*-|n ?° ?[\d/-]*|rue |tel |objectifs? \d+(?:,| et|,? ou) )$", seen[: number.start])


_KNOWN = re.compile(r"(?<!\w)(?:l'objectif des|(?P<verb>[a-z]+(?:'| a | ))?(?P<word>aux|ces|nos|mes|leurs|les)) $")
_REACHES = re.compile(r"(?:attei|touch|depass|franchi|pass|gagn|vis|mont|arriv|cap|vers|jusqu|approch|remplir|vendre|convainc|reuni|obten|crev|pour)")
_REACHES_ONES = re.compile(r"(?:attei|depass|franchi|pass|vis|mont|arriv|cap|vers|jusqu|approch|remplir|parven)")


def _known(before: str) -> bool:
    """Whether what stands before a quantity says that it is known already ("aux sept avis", "les 30 € de mars"): no figure aimed at."""
    match = _KNOWN.search(before[-40:])
    reaches = _REACHES if match and match["word"] == "les" else _REACHES_ONES
    return match is not None and not reaches.match(match["verb"] or "")


def _with_unit(text: str, start: int, end: int) -> str:
    tail = re.match(r"(?:\s?(?:%|€|k€))?(?:\s+(?:d['’]|de\s)?[^\W\d_][\w'’-]*){0,2}", text[end:])
    said = text[start : end + (tail.end() if tail else 0)].strip()
    return re.sub(
        r"\s+(?:d['’]ici|en|sur|d['’]|de|entre|du|des|le|la|les|à|au|aux|et|par|pour|avant|contre|dans|fin|qui|que|sous|chez|via|grâce|afin|soit|venus?|a|ou|dont|son|sa|notre|nos|jusqu\w*)(?:\s+\S+)?$",
        "",
        said,
    )


def metric_of(text: str, target: str) -> str:
    """Return the metric as written: the metric word nearest to the target, else the words after the figure."""
    seen = flat(text)
    at = seen.find(flat(target)) if target else -1
    best: re.Match[str] | None = None
    for match in _METRIC.finditer(seen):
        if best is None or (at >= 0 and _distance(match, at) < _distance(best, at)):
            best = match
    if best:
        return text[best.start() : best.end()]
    words = re.sub(r"^[\s\d.,%€k+–-]+(?:de |d['’])?", "", target)
    return words if len(words) > 3 else ""


def _distance(match: re.Match[str], at: int) -> int:
    return match.start() - at if match.start() >= at else (at - match.end()) * 2


@lru_cache(maxsize=16384)
def deadline_of(text: str) -> str:
    """Return the deadline or period as written, "" when there is none; a promise to act soon is none."""
    spans = find_deadlines(text)
    if not spans:
        return ""
    strong = [span for span in spans if re.match(r"d'ici|avant|fin|au |jusqu|en |sous|dans|sur|a l", flat(text[span[0] : span[1]]))]
    start, end = (strong or spans)[0]
    return text[start:end].strip(" ,;:(|")


def read_objective(statement: str, context: str = "", labels: dict[str, str] | None = None) -> Reading:
    """Return the fields of one objective.

    ``statement`` is the objective itself, ``context`` what is said of it (sentences after, whole card), ``labels`` the cells or lines
    found under SMART or table labels (keys of ``SMART_LABELS`` and ``OTHER_LABELS``).
    """
    said = labels or {}
    whole = "\n".join(part for part in (statement, context) if part)
    told = {name: value for name, value in said.items() if value and not blank(value)}
    target_text = told.get("target", "")
    picked = target_of(target_text) if target_text else None
    if target_text and picked is None and re.search(r"\d", target_text) and not find_deadlines(target_text):
        picked = (target_text.strip(), "")
    for part in (
        told.get("measurable", ""),
        statement,
        told.get("specific", ""),
        told.get("metric", ""),
        told.get("objective", ""),
    ):
        if picked is None and part:
            picked = target_of(part)
    for part in (told.get("target", ""), told.get("measurable", ""), statement, told.get("metric", "")):
        if picked is None and part and (other := other_figure(flat(part))):
            picked = (part[other[0] : other[1]], "")
    if picked and not picked[1]:
        ranged = target_of(statement)
        if ranged and ranged[1]:
            picked = (picked[0], ranged[1])
    target, baseline = picked or ("", "")
    if not baseline:
        baseline = next((value for key in ("baseline",) if (value := told.get(key, ""))), "")
    if not baseline and context:
        match = _VALUE_NOW.search(flat(context)) or _ALREADY.search(flat(context))
        baseline = match["n"].strip() if match else ""
    metric = told.get("metric", "") or metric_of(" ".join([statement, told.get("measurable", ""), target_text]), target)
    deadline = ""
    for part in (told.get("time_bound", ""), told.get("deadline", "")):
        if part and not deadline:
            deadline = deadline_of(part) or (
                part
                if re.search(
                    r"\d|mois|an|semaine|trimestre|fin |rentree|printemps|ete(?!\w)|automne|hiver|noel|paques|toussaint|vacances|saison|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
                    plain(part),
                )
                else ""
            )
    for part in (statement, *(value for key, value in told.items() if key in ("measurable", "specific", "target"))):
        deadline = deadline or deadline_of(part)
    if not deadline and context and not said:
        deadline = deadline_of(context)
    seen = plain(whole)
    measurable = bool(target)
    specific_text = told.get("specific", "")
    specific = (measurable and bool(metric or specific_text)) or len(specific_text.split()) >= 6
    specific = specific or (len(statement.split()) >= 4 and bool(_PLACE.search(flat(statement)) or _WHO.search(flat(statement))))
    attainable = bool(baseline) or _says(told, "attainable") or _says(told, "means") or bool(_ATTAINABLE.search(seen))
    relevant = (
        _says(told, "relevant")
        or _says(told, "reason")
        or bool(_RELEVANT.search(seen))
        or (measurable and bool(_BUSINESS.search(plain(statement + " " + metric))))
    )
    if measurable and _INTENTION.match(plain(statement)):
        relevant = True
    values: dict[str, FieldValue] = {
        "specific": specific,
        "measurable": measurable,
        "attainable": attainable,
        "relevant": relevant,
        "time_bound": bool(deadline),
        "metric": metric or None,
        "target": target or None,
        "baseline": baseline or None,
        "deadline": deadline or None,
    }
    return Reading(values)


def _says(told: dict[str, str], name: str) -> bool:
    return len(told.get(name, "").split()) >= 2
