"""Recommandations : préconisations, ajustements et pistes d'amélioration tirés des constats.

Ce qui est cherché
    Ce que le dossier propose de changer, de garder ou d'ajouter, point par point.

Formes reconnues
    Liste, tableau (constat, recommandation), intertitres ou phrases sous un titre qui parle de recommandations, de préconisations,
    d'ajustements ou de pistes, quel que soit le mot ; phrases « je recommande de… », « nous préconisons… », « il vaut mieux… ».

Champs
    items : nombre de recommandations ; specific : la moitié au moins disent précisément quoi (un chiffre, un canal, un format, une raison)
    et presque aucune ne demande seulement plus ou mieux, sans chiffre ni raison.
    Complet avec deux recommandations précises.

Ce qui n'est pas retenu
    La promesse (« il faudra ajuster en fonction des résultats »), la définition, le bilan personnel (mes axes de progrès, ma méthode), la
    recommandation au sens d'un avis de client, le titre seul.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._believed import kept, rivalled
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._plan_lines import infinitive, numeric_share
from evalassist.elements.detectors._plan_words import OFF_TOPIC, is_communication
from evalassist.elements.detectors._units import Unit, assembled, by_section, distinct, topic_zones, units_of
from evalassist.elements.tools import heading_level, is_definition, is_instruction, make_element, plain, view
from evalassist.language.quantities import find_numbers
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:recommandations?(?! (?:clients?|google|des clients))|preconisations?|(?:pistes?|axes?|propositions?|points?|idees?) (?:d'amelioration|d'evolution|d'optimisation|a ameliorer|de correction|pour la suite)|ajustements?|actions? correctives?|mesures? correctives?|optimisations?|ameliorations?|corrections? (?:apport\w+|propos\w+|a apporter)|ce qu(?:e |')(?:je |nous |l'on |on |il faut |il faudrait )?(?:chang\w+|ajust\w+|gard\w+|corrig\w+|propos\w+|recommand\w+|conseill\w+)|"
    r"(?:nos|mes) (?:conseils|propositions)|conseils (?:pour|a|au|aux)|que (?:changer|faire ensuite|garder)|et maintenant|a (?:changer|corriger|revoir|garder|poursuivre)|plan d'amelioration|perspectives|suites? a donner|enseignements? et suites?|(?:actions?|mesures?) (?:preconise|conseille|recommande)\w*|choses a (?:faire|changer|revoir)|next steps|la prochaine fois|si c'etait a refaire|ce que (?:je|nous|l'on|on) (?:ferais|ferions|ferait|modifier\w+|corriger\w+)|chang(?:e|es|ements?)(?: \w+)? (?:en (?:cours|chemin|route)|apporte\w*|faits?|decide\w*|depuis|a venir)|ce qui (?:va |a |doit )?chang\w+|virages?|plans? (?:de (?:remediation|redressement|progres|relance|correction)|d'amelioration)|remedes?|ce qu(?:e |')(?:je |nous |l'on |on |il )?decid\w+|decisions? (?:prises?|proposees?|a prendre)|ce que (?:j'en|nous en|on en|l'on en) (?:tir\w+|fai\w+|concl\w+)|ce que (?:ca|cela) (?:voudrait|veut) dire pour nous|ce qu'il (?:faut|faudrait|reste a) \w+)(?!\w)"
)
_TITLE_SURE = re.compile(
    r"(?<!\w)(?:recommandations?|preconisations?|conseils?|ajustements?|correctives?|chang\w+|corrig\w+|corrections?|(?:pistes?|axes?) d'\w+|plan d'amelioration|remediation|redressement|remedes?|decid\w+|decisions?|a (?:changer|corriger|revoir|garder))(?!\w)"
)
_REFUSED = re.compile(
    r"(?<!\w)(?:personnel\w*|mon (?:parcours|bilan)|mes (?:axes|competences|acquis)|posture|professionnel\w*|stage|clients? satisfaits|seo|avis|(?:recommandations?|preconisations?|conseils?|consignes?) (?:sanitaires?|medicales?|nutritionnelles?|alimentaires?|veterinaires?|d'usage|d'emploi|d'entretien|de securite|du fabricant|du ministere)|de l'agence (?:regionale|nationale|de sante)|des? (?:specialistes|experts))(?!\w)"
)
_ADVICE = re.compile(
    r"(?<!\w)(?:(?:je|nous|on) (?:vous |lui |leur )?(?:recommand\w+|preconis\w+|conseill\w+|propos(?:e|ons|ait|ais)|suggere\w*|suggerons)|il (?:est|serait) (?:recommande|preconise|conseille|preferable)|il vaut mieux|mieux vaut|il (?:faudrait|conviendrait)|il faut donc|(?:on|nous|vous) (?:devrait|devrions|devriez|gagnerait|gagnerions|pourrait)|gagnerai(?:t|ent) a|meriterai(?:t|ent) d\w*|il serait (?:\w+ )?(?:bien|bon|utile|judicieux|interessant|pertinent|opportun|souhaitable|sage|temps)(?: \w+)? d\w*|a (?:leur|sa|votre) place|autant (?:la|le|les) \w+|(?:ma|notre|premiere|deuxieme|seconde|troisieme|derniere|autre) (?:recommandation|preconisation|proposition)|(?:la|une) (?:recommandation|preconisation|proposition)(?: (?:est|serait) d[e']| porte sur| :))(?!\w)"
)
_DOING = re.compile(
    r"(?<!\w)(?:(?:ajout|augment|redui|remplac|pass|supprim|arret|abandonn|conserv|gard|maintenir|maintien|renforc|teste|decal|avanc|repart|concentr|privilegi|limit|cre|mett|met|prevoir|prevoy|investi|raccourc|simplifi|refai|repren|programm|publi|miser|mise[rz]?|developp|diversifi|former|recrut|deleg|doubl|tripl|basculer|bascul|integr|ouvr|ferm|cibl|affin|relanc|segment|revoir|recentr|espac|fix|inscri|demand|chang|corrig|adapt|allong|montr|utilis|profit|travaill|syst\w+|automatis|optimis|deplac|sollicit|solliciter|inviter|inclu|associ|valoris|transform|amelior|accroit|accroitre|harmonis|organis|proposer)\w*|plus (?:de|d'|aucun\w*)|moins (?:de|d')|au lieu de|plutot que|et non plus|desormais)(?!\w)"
)
_SPECIFIC = re.compile(
    r"(?<!\w)(?:instagram|facebook|linkedin|tiktok|youtube|pinterest|google|newsletters?|site|blog|stor(?:y|ies)|reels?|carrousels?|videos?|photos?|posts?|lien\w*|bio|hashtags?|legendes?|horaires?|matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|budget|euros?|parce qu\w+|car|puisqu\w+|afin d\w+|pour (?:que|\w+er|\w+ir)|formulaire|bouton|affich\w+|campagnes?|annonces?|audience|ciblage|temoignages?|micro-influen\w+|partenari\w+|au lieu de|plutot que|mail\w*|page|sous-titres?|visuels?)(?!\w)"
)
_VAGUE = re.compile(
    r"(?<!\w)(?:en fonction des (?:resultats|besoins|retours)|au fil de l'eau|de maniere (?:generale|reguliere)|tout ce qui|continuer (?:a |de )?(?:publier|comme|ainsi|dans cette voie|sur cette lancee)|rester a l'ecoute|toujours plus|faire confiance|soigner davantage|en general|mieux communiquer|etre plus (?:present|actif|regulier)\w*)(?!\w)"
)
_PAST = re.compile(
    r"(?<!\w)(?:j'ai|nous avons|on a|j'avais|(?:je|nous) l'(?:ai|avons)|on l'a|a ete|ont ete|etait|etaient|montraient|avait|avaient|je voudrais|j'aimerais|mes points|objectif|pour ma part|je vais (?:passer|apprendre|continuer)|apprendre a dire)(?!\w)"
)
_DRAWN = re.compile(
    r"(?<!\w)(?:(?:je|nous|on) (?:en )?(?:tir\w+|reti\w+|conclu\w+|decid\w+|propos\w+|recommand\w+|preconis\w+|conseill\w+)|decisions?|propositions?|recommandations?|preconisations?|conclusions?)(?!\w)"
)
_GIVEN_RESULTS = re.compile(
    r"(?<!\w)(?:au vu d\w+|compte tenu d\w+|a la lumiere d\w+|vu (?:ces|les|nos)|ces (?:chiffres|resultats) (?:conduisent|invitent|montrent)|si (?:on|nous|l'on) (?:n')?(?:arriv|attei)\w+)(?!\w)"
)
_HEADER = re.compile(
    r"(?<!\w)(?:^conseils?$|ce que (?:je|nous) (?:propos|recommand|conseill|preconis)\w*|recommandations?|preconisations?|ajustements?|propositions?|actions? (?:correctives?|proposees?)|ameliorations?|corrections?|ce (?:que|qu')\w* (?:je|nous|on) (?:change|propos|ajust)\w*|a (?:faire|changer)|ce qu'il (?:faut|faudrait) (?:faire|changer|corriger)|decisions?)(?!\w)"
)
_ACT_HEADER = re.compile(
    r"^\W*(?:actions?|mesures?|solutions?|pistes?|quoi|reponses?|remedes?|leviers?|idees?)(?: (?:proposee?s?|preconisee?s?|envisagee?s?|retenue?s?|a \w+|concretes?|possibles?))?\W*$"
)
_NAMED = re.compile(r"(?<!\w)(?:recommandations|preconisations|axes? d'amelioration|pistes? d'amelioration|actions? correctives?)(?!\w)")
_CONDITIONAL = re.compile(
    r"(?<!\w)(?:devrai(?:t|ent)|gagnerai(?:t|ent)|meriterai(?:t|ent)|il (?:faudrait|conviendrait)|il serait (?:\w+ )?(?:bien|bon|utile|judicieux|interessant|pertinent|souhaitable))(?!\w)"
)
_SURE = re.compile(
    r"(?<!\w)(?:(?:je|nous) (?:recommand|preconis|conseill|propos|sugger)\w+|il (?:conviendrait|serait (?:preferable|recommande)))(?!\w)"
)
_THEN = re.compile(
    r"^\W*(?:donc|du coup|d'ou|resultat|par consequent|en consequence|aussi|c'est pourquoi|alors|d'apres ces \w+|vu (?:ces|les|nos) \w+)[^.]{0,40}?(?<!\w)(?:on|nous|je)(?!\w) (?:\w+ )?(?:deplac|decal|remplac|arret|supprim|abandon|doubl|tripl|redui|diminu|augment|pass|bascul|raccourc|allong|limit|avanc|recul|espac|concentr|regroup)\w+"
)
_COUNTED = re.compile(
    r"(?<!\w)(?:deux|trois|quatre|cinq|six|plusieurs|quelques|\d) (?:\w+ )?(?:choses?|actions?|mesures?|points?|priorites|chantiers?|gestes?|reglages?|corrections?|pistes?|conseils?|propositions?|decisions?)(?: a (?:faire|changer|corriger|revoir|regler|prendre|mener))?(?!\w)"
)
_FINDING = re.compile(
    r"(?<!\w)(?:trop|plus (?:\w+ )?que|moins (?:\w+ )?que|pas assez|insuffisant\w*|en baisse|baisse|chute|stagne\w*|faible\w*|sous l'objectif|en dessous|prevu|decroche\w*)(?!\w)"
)
_MUST = re.compile(
    r"(?<!\w)il faudra (?:\w+ ){0,3}?(?!analyser|suivre|ajuster|definir|etudier|voir|attendre|verifier|mesurer|faire|continuer|completer|trouver|choisir)\w+(?:er|ir|re)(?!\w)"
)
_PUT_OFF = re.compile(
    r"(?<!\w)(?:plan|tableau|charte|calendrier|budget|analyse|bilan|recommandations?|preconisations?|ajustements?|evolutions?|propositions?|etude)s?(?: \w+){0,3} (?:sera|seront|comportera|viendra|viendront)(?!\w)"
)
_WILL = re.compile(r"(?<!\w)(?:il faudra|il conviendra|nous verrons|je verrai|a definir|a completer|n'a(?:i|vons)? pas)(?!\w)")


def _real(unit: Unit) -> bool:
    """Whether a unit under a title of the subject is a recommendation: an act, neither taught nor put off."""
    if unit.count < 4 or is_definition(unit.text) or is_instruction(unit.text) or _PUT_OFF.search(unit.plain):
        return False
    if _WILL.search(unit.plain):
        return False
    return bool(_DOING.search(unit.plain) or _ADVICE.search(unit.plain))


def _specific(unit: Unit) -> bool:
    if _VAGUE.search(unit.plain):
        return False
    return bool(find_numbers(unit.text)) or len(set(_SPECIFIC.findall(unit.plain))) >= (1 if unit.count >= 7 else 2)


def _loose(unit: Unit) -> bool:
    """Whether a piece of advice only asks for more or better, with no figure, day or reason ("rendre la page plus vivante")."""
    return unit.count <= 24 and bool(_MORE.search(unit.plain)) and not find_numbers(unit.text) and not _GROUNDED.search(unit.plain)


_MORE = re.compile(
    r"(?<!\w)(?:mieux(?! vaut)|davantage|toujours plus|encore plus|un peu|plus (?:souvent|reguliere?(?:ment)?|sympa\w*|vivante?s?|proches?|presente?s?|active?s?|attracti\w+|dynamiques?|moderne?s?|visibles?|jolie?s?|belles?|forte?s?|claire?s?|[a-z]+ment)|(?:toute la|plus de|une plus grande) place|donne(?:nt)? envie|si (?:c'est |cela est )?possible|optimis(?:er|era|erons)|inspirant\w*|propres?(?=,|$)|faire vivre|maintenir (?:la|le|l')|soigner (?:la|le|les)|si le budget)(?!\w)"
)
_GROUNDED = re.compile(
    r"(?<!\w)(?:parce qu\w+|car|puisqu\w+|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|chaque|au lieu d\w*|plutot qu\w+|avant (?:le|la|de))(?!\w)|:\s"
)


def _items(units: list[Unit]) -> int:
    """How many recommendations the units hold: sentences that give several pieces of advice in the conditional count for each."""
    return sum(max(1, len(_CONDITIONAL.findall(unit.plain))) if unit.block.kind == "paragraph" else 1 for unit in units)


def _element(units: list[Unit]) -> Element:
    precise = sum(_specific(unit) for unit in units)
    vague = sum(_loose(unit) for unit in units)
    specific = precise * 2 >= len(units) and (not vague or vague * 4 < len(units))
    missing, details = [], []
    items = _items(units)
    if items < 2:
        missing.append("items")
        details.append("recommandations : une seule est donnée")
    if not specific:
        missing.append("specific")
        details.append(f"recommandations : {len(units) - precise} sur {len(units)} ne disent pas précisément quoi faire")
    parts = distinct([unit.block for unit in units])
    first = next(unit.text for unit in units if unit.block.id == parts[0].id)
    return make_element(
        "recommendations",
        parts,
        {"items": items, "specific": specific},
        missing=missing,
        details=details,
        name="Recommandations",
        quote=first,
    )


def _led(blocks: list[Block]) -> list[Unit]:
    """Return the items of the lists that a line ending on a colon announces as advice or decisions, where lists and prose of another kind stand beside."""
    found: list[Block] = []
    open_ = False
    for block in blocks:
        if block.kind != "list_item":
            last = re.split(r"[.!?]\s+", plain(block.text[-160:]))[-1]
            open_ = last.rstrip().endswith(":") and block.table is None and bool(_ADVICE.search(last) or _DRAWN.search(last) or _DECIDED.search(last))
        elif open_:
            found.append(block)
    units = [unit for unit in units_of(found) if unit.count >= 4 and not is_instruction(unit.text)]
    acting = [unit for unit in units if _real(unit) or infinitive(_SEQUENCE.sub("", unit.text))]
    return units if len(units) >= 2 and len(acting) * 2 >= len(units) else []


_DECIDED = re.compile(
    r"(?<!\w)(?:deux|trois|quatre|cinq|six) (?:choses|decisions|mesures|gestes|actions|pistes|priorites|chantiers|changements|conseils)(?!\w)|(?<!\w)(?:a faire|a changer|reprendre|decide\w*)(?!\w)"
)
_LEARNT = re.compile(r"(?<!\w)(?:(?:j'en|je|nous en) (?:retire|retiens|retirons|retenons|garde)|appris|apprentissages?)(?!\w)")


def _in_zone(blocks: list[Block]) -> list[Unit]:
    if led := _led(blocks):
        return led
    tables = [
        block
        for block in blocks
        if block.table is not None
        and numeric_share(view(block.table).rows) < 0.35
        and (view(block.table).find(_HEADER) is not None or view(block.table).find(_ACT_HEADER) is not None or not view(block.table).header)
    ]
    if tables:
        return [unit for unit in units_of(tables) if unit.count >= 4 and not is_instruction(unit.text)]
    items = [unit for unit in units_of(blocks) if unit.block.kind == "list_item" and (unit.block.list_level or 1) == 1]
    bare = [
        unit
        for unit in items
        if unit.count >= 2 and infinitive(re.sub(r"^\W*(?:mieux|ne plus|ne pas) ", "", unit.plain)) and not is_instruction(unit.text)
    ]
    if len(items) >= 3 and len(bare) >= 0.8 * len(items):
        return bare
    if len(items) >= 2:
        real = [unit for unit in items if _real(unit) or (unit.count >= 5 and not theory(unit.text) and not _WILL.search(unit.plain))]
        acting = [unit for unit in real if _real(unit) or infinitive(_SEQUENCE.sub("", unit.text))]
        return real if len(acting) * 2 >= len(items) else acting
    told = [unit for unit in units_of(blocks) if unit.block.table is None and _real(unit) and not theory(unit.text)]
    vague = [unit for unit in units_of(blocks) if unit.block.kind == "paragraph" and _CONDITIONAL.search(unit.plain) and unit.count >= 5]
    real = [
        unit
        for unit in told
        if not (_PAST.search(unit.plain) or _THIRD.search(unit.plain) or (_VAGUE.search(unit.plain) and not find_numbers(unit.text)))
    ]
    if not any(_specific(unit) for unit in real) and _items(vague) >= 3:
        return vague
    enough = len(real) >= 2 or any(_ADVICE.search(unit.plain) for unit in real)
    return real if enough and any(_specific(unit) for unit in real) else []


_LEAST = 0.1
"""Chance under which advice told in sentences, without a title or an announcement, is left out."""
_GUESSED = 0.15
"""Chance that the blocks of a place only guessed must have themselves."""
_SEQUENCE = re.compile(r"^\W*(?:d'abord|premi[eè]rement|ensuite|puis|enfin|en premier|pour commencer|pour finir|primo|secundo)\W+", re.I)
_APART = re.compile(r"(?<!\w)(?:annexes?|lexique|glossaire|bibliograph\w+|sources|remerciements|bilan personnel)(?!\w)")
_ENUMERATED = re.compile(r"(?:^|(?<=\s))\(?(?:\d|[a-eA-E])[)°]\s")
_LABEL = re.compile(r"^\W*(?:[a-z]{1,2} ?\d{1,2}|n ?° ?\d+|\d{1,2}|[a-h])\W+(?=\w{3})")
_ACTS = re.compile(
    r"^\W*(?:(?:a|sur|en|pour|dans|cote) [^,:]{2,40}[,:]\s*)?(?:ne plus |mieux |se |s'|d'|de )?[a-z]{2,}(?:er|ir|re|oir)(?!\w)"
)


def _announced(document: Document, covered: set[str]) -> list[list[Unit]]:
    """Lists of actions in the infinitive right after a sentence that advises and ends with a colon ("Ce que je préconise :")."""
    found = []
    body = document.body()
    for index, block in enumerate(body):
        lead = plain(block.text[-120:])
        if block.kind != "paragraph" or not lead.rstrip().endswith(":"):
            continue
        titled = _TITLE.search(re.split(r"[.!?]\s", lead)[-1])
        if not (titled or _ADVICE.search(plain(block.text))):
            continue
        if block.id in covered or any(_REFUSED.search(plain(title)) for title in block.section[-1:]):
            continue
        items = []
        for one in body[index + 1 :]:
            if one.kind != "list_item" or one.id in covered:
                break
            items.append(one)
        units = [unit for unit in units_of(items) if unit.count >= 4 and not is_instruction(unit.text)]
        acting = sum(bool(_ACTS.match(_LABEL.sub("", unit.plain)) or (titled and _real(unit))) for unit in units)
        if len(units) >= 2 and acting * 2 >= len(units) and not all(_VAGUE.search(unit.plain) for unit in units):
            found.append(units)
    return found


@detector(
    "recommendations",
    title="recommandations",
    fields=("items", "specific"),
    required=("items", "specific"),
    examples=(
        Example(
            "## Préconisations\n- Publier les vidéos le mardi à 18 heures, car c'est là qu'elles sont vues\n- Remplacer deux carrousels par mois par un témoignage filmé\n- Réserver 80 € aux annonces du mois de juin\n",
            True,
            "complete",
        ),
        Example(
            "| Constat | Recommandation |\n|---|---|\n| Peu de clics | Mettre le lien de réservation dans chaque story |\n| Portée en baisse | Passer de cinq à trois posts par semaine |\n",
            True,
            "complete",
        ),
        Example(
            "Au vu de ces chiffres, je recommande d'arrêter les posts du dimanche sur Facebook. Je propose aussi de doubler les réels de l'atelier, puisque leur portée est trois fois plus forte.",
            True,
            "complete",
        ),
        Example(
            "## Ce que je change\nDésormais, plus aucune photo sans visage. On abandonne le vouvoiement dans les stories, parce que les abonnés nous tutoient.\n",
            True,
        ),
        Example("## Recommandations\nIl faudra analyser les résultats puis ajuster la stratégie.\n", False),
        Example("Une recommandation est un outil qui permet de corriger une stratégie.", False),
        Example(
            "## Mon bilan personnel et mes axes d'amélioration\n- Mieux gérer mon temps avec un planning\n- Prendre la parole en réunion\n",
            False,
        ),
        Example("[toc] 9. Préconisations 33\nNos clients laissent des recommandations sur Google et nous les lisons chaque mois.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find recommendations: one element per titled zone, then tables with such a column, then sections with advice in the first person."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE, _REFUSED):
        if any(_REFUSED.search(plain(title)) for title in zone.heading.section[-1:]):
            continue
        units = _in_zone([block for block in zone.content if not any(_APART.search(plain(title)) for title in block.section) and not (block.section[-1:] != (zone.heading.text,) and _LEARNT.search(plain("".join(block.section[-1:]))))])
        listed = len(units) >= 3 and all(unit.block.kind == "list_item" for unit in units)
        if units and not _TITLE_SURE.search(plain(zone.title)) and not kept(document, "recommendations", [_element(units)], lambda one: _LEAST):
            continue
        if units and (listed or _items(units) >= 3 or not all(_VAGUE.search(unit.plain) for unit in units)):
            elements.append(_element(units))
            covered.update(block.id for block in zone.blocks)
    for block in document.body():
        if block.id in covered or block.table is None:
            continue
        seen = view(block.table)
        column = seen.find(
            re.compile(
                r"(?<!\w)(?:^conseils?$|ce que (?:je|nous) (?:propos|recommand|conseill|preconis)\w*|recommandations?|preconisations?|ajustements?|actions? correctives?|(?:mesures?|solutions?|actions?) (?:proposee?s?|preconisee?s?|correctives?)|ameliorations?(?: proposees?)?)(?!\w)"
            )
        )
        if column is not None and is_communication(f"{' '.join(block.section[-1:])} {block.text}"):
            units = [unit for unit in units_of([block]) if unit.count >= 5]
            filled = [cell for cell in seen.column(column) if len(cell.split()) >= 3]
            if units and len(filled) * 2 >= len(units):
                elements.append(_element(units))
                covered.add(block.id)
    for units in _announced(document, covered):
        elements.append(_element(units))
        covered.update(unit.block.id for unit in units)
    weak: list[Element] = []
    for run in by_section(document, covered):
        if any(_REFUSED.search(plain(title)) for title in run[0].section[-1:]):
            continue
        units = _told(run)
        if units:
            weak.append(_element(units))
            covered.update(unit.block.id for unit in units)
    elements += kept(document, "recommendations", weak, lambda one: 0.0 if _SURE.search(plain(one.text)) else _LEAST)
    proposed = guessed(document, "recommendations", elements, _guess)
    proposed = [one for one in proposed if not rivalled(document, "recommendations", ("smart", "veille"), one)]
    elements += kept(document, "recommendations", proposed, lambda one: _GUESSED)
    return assembled(document, "recommendations", elements, _NAMED, covered)


def _guess(blocks: list[Block]) -> Element | None:
    """Read the acts of a place the learned typer points at: rows, items, or sentences that say what to do."""
    if all(block.table is not None and numeric_share(view(block.table).rows) >= 0.35 for block in blocks):
        return None
    units = [unit for unit in units_of(blocks) if unit.count >= 4 and not theory(unit.text)]
    listed = [unit for unit in units if unit.block.kind == "list_item" or unit.block.table is not None]
    told = [unit for unit in units if infinitive(_SEQUENCE.sub("", unit.text)) or _DOING.search(unit.plain) or _ADVICE.search(unit.plain)]
    acting = [unit for unit in listed if unit.block.kind == "list_item" and (_real(unit) or infinitive(_SEQUENCE.sub("", unit.text)))]
    if len(acting) >= 2 and len(acting) * 2 >= sum(unit.block.kind == "list_item" for unit in listed):
        listed = acting
    units = _in_zone(blocks) or (listed if len(listed) >= 2 else told)
    return _element(units) if units else None


def _told(run: list[Block]) -> list[Unit]:
    """Advice told in the sentences of a section: two pieces of it, or one that is precise; or the acts after "j'en tire trois décisions"."""
    found: list[Unit] = []
    for block in run:
        if block.table is not None or heading_level(block) is not None:
            continue
        sentences_of = units_of([block])
        acts = [unit for unit in sentences_of if infinitive(unit.text) and unit.count >= 5]
        announced = _DRAWN.search(sentences_of[0].plain) if sentences_of else None
        numbered = [one for one in _ENUMERATED.split(block.text)[1:] if infinitive(one) and len(one.split()) >= 4]
        if len(numbered) >= 2 and (announced or _COUNTED.search(plain(_ENUMERATED.split(block.text)[0]))) and is_communication(block.text):
            return [Unit(block, one, plain(one)) for one in numbered]
        counted = any(_COUNTED.search(unit.plain) and unit.count <= 14 for unit in sentences_of)
        if len(acts) >= (2 if counted else 3) and (announced or counted) and is_communication(block.text):
            return acts
        for index, unit in enumerate(sentences_of):
            if _advises(unit, block, sentences_of[:index]):
                found.append(unit)
    result = any(_GIVEN_RESULTS.search(unit.plain) and find_numbers(unit.text) for unit in found)
    result = result or any(_THEN.search(unit.plain) or _MUST.search(unit.plain) for unit in found)
    near = [unit for unit in found if sum(other.block.id == unit.block.id for other in found) >= 2]
    return near if len(near) >= 2 and any(_specific(unit) for unit in near) else found if result else []


def _advises(unit: Unit, block: Block, before: list[Unit]) -> bool:
    """Whether a sentence advises, decides from figures, or says what must change after what was found."""
    if _THIRD.search(unit.plain) or is_definition(block.text) or is_instruction(unit.text):
        return False
    own = re.sub(r"«[^»]*»?|^[^«]*»", " ", unit.plain)
    ours = is_communication(f"{unit.text} {block.text}")
    if ours and _THEN.search(own) and not _PAST.search(own):
        return True
    if ours and before and _MUST.search(own) and _FINDING.search(before[-1].plain) and not _VAGUE.search(own):
        return True
    sure = (_SURE.search(own) or _GIVEN_RESULTS.search(own)) and not OFF_TOPIC.search(unit.plain)
    if not _real(unit) or not (ours or sure):
        return False
    turned = re.search(r"(?<!\w)(?:est|sont|sera|seront) \w+(?:e|ee|es|ees|is|it)s?(?!\w)", own) and find_numbers(unit.text)
    return bool(_ADVICE.search(own) or (_GIVEN_RESULTS.search(own) and turned))


_THIRD = re.compile(
    r"(?<!\w)(?:le cours|les? (?:specialistes?|experts?|auteurs?|guide)|selon|d'apres|clients? (?:disent|recommandent)|je recommande a \d|par un proche|d'un proche|bouche a oreille)(?!\w)"
)
