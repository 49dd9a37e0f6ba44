"""A trial of one criterion as French text, step by step."""

from __future__ import annotations

from evalassist.assess.features import LABELS
from evalassist.authoring.trial import RankedPassage, Trial
from evalassist.report.rubric_text import need_text
from evalassist.report.words import STATUS_WORDS

SIGNALS: dict[str, str] = {
    "lex_max": "mots communs avec l'exemple le plus proche",
    "lex_mean3": "mots communs avec les trois exemples les plus proches",
    "lex_official": "mots communs avec l'énoncé du critère",
    "lex_partial": "mots communs avec un exemple incomplet",
    "lex_negative": "mots communs avec un contre-exemple",
    "lex_z": "mots communs, par rapport au reste du dossier",
    "back_max": "mots propres à ce critère (meilleur exemple)",
    "back_mean3": "mots propres à ce critère (trois exemples)",
    "back_share": "mots de ce critère plutôt que d'un autre",
    "dense_max": "sens proche du meilleur exemple",
    "dense_mean3": "sens proche des trois meilleurs exemples",
    "dense_official": "sens proche de l'énoncé du critère",
    "dense_partial": "sens proche d'un exemple incomplet",
    "dense_negative": "sens proche d'un contre-exemple",
    "dense_z": "sens, par rapport au reste du dossier",
    "dense_share": "sens de ce critère plutôt que d'un autre",
    "case_max": "sens proche d'un passage accepté ailleurs",
    "case_mean3": "sens proche de trois passages acceptés ailleurs",
    "case_z": "proche de passages acceptés ailleurs, par rapport au reste du dossier",
    "case_share": "proche de passages acceptés ailleurs plutôt que d'un autre critère",
    "case_partial": "plus proche de passages acceptés comme incomplets",
    "anchor_heading": "titre de section parlant",
    "anchor_text": "mots d'ancrage dans le passage",
    "cues": "aspects demandés nommés dans le passage",
    "tools": "outils ou noms demandés dans le passage",
    "element": "fait partie d'un élément attendu",
    "element_complete": "fait partie d'un élément attendu complet",
    "element_other": "fait partie d'un autre élément",
    "mention": "simple mention",
    "promise": "formulé comme une promesse",
    "definition": "formulé comme une définition",
    "done": "formulé comme fait ou décidé",
    "gap": "reconnaît un manque",
    "decoy": "ressemble à une preuve sans en être une",
    "thin": "écrit comme un exemple incomplet",
    "figures": "chiffres",
    "length": "longueur",
    "short": "moins de huit mots",
    "is_row": "ligne de tableau",
    "is_list": "liste",
    "front_matter": "pages annexes (sommaire, bibliographie…)",
    "section_support": "reste de la section proche du critère",
    "rank_lex": "rang pour les mots",
    "rank_dense": "rang pour le sens",
    "rank_back": "rang pour les mots propres au critère",
    "first": "première estimation",
    "first_z": "première estimation, par rapport au reste du dossier",
    "first_rank": "rang de la première estimation",
    "first_share": "première estimation, face aux autres critères",
    "first_softshare": "part de ce critère dans le passage",
    "competence_share": "face aux autres critères de la compétence",
    "siblings": "le passage va aux critères voisins",
    "siblings_section": "la section va aux critères voisins",
    "bloc_section": "la section va au reste du bloc",
    "adjacent_section": "la section va aux critères d'à côté",
    "section_best_other": "meilleur autre passage de la section",
    "section_mean": "estimation moyenne de la section",
    "section_gap": "écart avec la meilleure section",
    "section_share": "section de ce critère plutôt que d'un autre",
    "section_size": "longueur de la section",
    "section_start": "début de section",
    "chapter_mean": "estimation moyenne du chapitre",
    "neighbours": "passages juste avant et après",
    "window": "passages alentour",
}
"""What each signal is called."""

_TERMS = 5


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _clip(text: str, width: int = 220) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"


def _passage(rank: int, item: RankedPassage) -> list[str]:
    place = " > ".join(item.section) or "hors section"
    page = f"page {item.page}, " if item.page else ""
    shared = ""
    if item.before_sharing > item.probability + 0.005:
        shared = f" (était {_percent(item.before_sharing)} : ce passage répond mieux à d'autres critères)"
    lines = [f"  {rank}. {_percent(item.probability)}{shared} — {page}{place}", f"     « {_clip(item.text)} »"]
    for name, value, push in item.terms[:_TERMS]:
        if abs(push) >= 0.05:
            lines.append(f"       {push:+.2f}  {SIGNALS.get(name, name)} [{name} = {value:.2f}]")
    return lines


def trial_text(trial: Trial) -> str:
    """Return the steps: the criterion, the passages with the signals that pushed them, quotes kept, requirements, status."""
    criterion = trial.criterion
    lines = [
        f"1. Le critère {criterion.id} — {criterion.title}",
        f"   {criterion.text}",
        f"   compétence {trial.competency.id} : {trial.competency.title}",
        f"   exemples : {len(criterion.bank.positive)}, contre-exemples : {len(criterion.bank.negative)}",
    ]
    lines += [f"   · demande {need_text(need)}" for need in criterion.requires]
    lines += ["", f"2. Les passages les plus probables, sur {trial.passages} (poids de chaque signal ; + rapproche, - éloigne)"]
    for rank, item in enumerate(trial.ranked, 1):
        lines += _passage(rank, item)
    lines += ["", f"3. Les citations retenues ({len(trial.picks)})"]
    for pick, quote in zip(trial.picks, trial.quotes, strict=True):
        lines.append(f"  {_percent(pick.score)} [{pick.block_id}] « {_clip(quote, 160)} »")
    lines += ["", "4. Les exigences déclarées"]
    if not trial.needs:
        lines.append("  aucune : seuls les passages comptent")
    for need, found in zip(criterion.requires, trial.needs, strict=True):
        lines.append(
            f"  {'remplie' if found.met else _percent(found.share)} — {need_text(need)} (dans les citations : {_percent(found.strict)})"
        )
        lines += [f"      {item.message}" for item in found.missing]
    verdict = trial.verdict
    absent, partial, present = verdict.probabilities
    lines += [
        "",
        "5. Le statut",
        f"  non trouvé {_percent(absent)}, en partie {_percent(partial)}, montré {_percent(present)}",
        f"  statut : {STATUS_WORDS[trial.result.status]} (confiance {_percent(verdict.confidence)})",
    ]
    if verdict.status != trial.result.status:
        lines.append(f"  le calcul donnait « {STATUS_WORDS[verdict.status]} » : {_clip(trial.result.missing[0].message)}")  # type: ignore[index]
    for name, weight in sorted(verdict.terms.items(), key=lambda item: (-abs(item[1]), item[0]))[:8]:
        if abs(weight) >= 0.05:
            lines.append(f"       {weight:+.2f}  {LABELS[name]} [{name} = {trial.features[name]:.2f}]")
    lines += ["", "Ce n'est pas une note : l'examinateur décide."]
    return "\n".join(lines)
