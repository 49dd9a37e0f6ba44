"""A report as a flow of headings, paragraphs, quotes, lists and tables: what the Markdown and the Word writers render."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from evalassist.model.document import Document
from evalassist.model.report import CriterionResult, Evidence, Report
from evalassist.model.rubric import Rubric
from evalassist.report import advice, cards, figures, maps, words

Audience = Literal["examiner", "trainer", "candidate"]

TITLES: dict[Audience, str] = {
    "examiner": "Rapport de preuves", "trainer": "Retour de formation", "candidate": "Avant de rendre votre dossier",
}  # fmt: skip
"""The title of each reading."""

NO_MARK = "Ce document ne note pas : il montre des passages et ce qui n'a pas été retrouvé. Toute décision revient à une personne."


DONE = (
    "L'outil a lu le fichier sur la machine où il est installé, sans rien envoyer. Il a comparé les passages aux exigences du référentiel et à des "
    "exemples, et relu chaque citation dans le fichier : elles sont mot pour mot."
)
NOT_DONE = (
    "Il n'a attribué ni note, ni total, ni classement. Il n'a jugé ni la qualité des idées, ni les visuels, ni l'oral. Il n'a vérifié ni les faits "
    "cités, ni qui a écrit le texte. Il peut se tromper dans les deux sens."
)
RIGHT = (
    "La personne candidate peut demander une lecture sans l'outil, connaître les passages relevés, les contester et obtenir une explication de "
    "l'examinateur. Toute décision revient à une personne."
)


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 4."""

    level: int
    text: str


@dataclass(frozen=True)
class Para:
    """A paragraph; ``label`` is set in bold before the text."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Quote:
    """Words of the dossier, with where they stand."""

    text: str
    cite: str


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A table with a header row."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Decision:
    """A place where a person writes the decision on one criterion."""

    criterion: str


Node = Heading | Para | Quote | Bullets | Grid | Decision


def shown(text: str) -> str:
    """Return a dossier's text without control characters and without the marks that turn the direction of what follows."""
    hidden = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
    return "".join(
        char for char in text if (char in "\n\t" or char >= " ") and not "\x7f" <= char <= "\x9f" and ord(char) not in hidden
        and not "\ud800" <= char <= "\udfff" and char not in "\ufffe\uffff"
    )  # fmt: skip


def flow(report: Report, document: Document, rubric: Rubric, audience: Audience = "examiner") -> list[Node]:
    """Return the nodes of one reading, the title first."""
    nodes: list[Node] = [Heading(1, TITLES[audience]), Para(NO_MARK), _facts(report)]
    if audience == "examiner":
        nodes += [
            *_overview(report, rubric),
            *_criteria(report, rubric),
            *_elements(report, document),
            *_threads(report),
            *_actions(report),
        ]
    elif audience == "trainer":
        nodes += _trainer(report, rubric)
    else:
        nodes += _candidate(report, rubric)
    nodes += _transparency(report)
    return nodes


def _facts(report: Report) -> Grid:
    info = report.dossier
    size = f"{info.pages} pages, {info.words} mots lus" if info.pages else f"{info.words} mots lus"
    return Grid(("Repère", "Valeur"), (
        ("Dossier", info.file), ("Étendue", size), ("Référentiel", report.rubric.title or report.rubric.id), ("Livrable", report.rubric.deliverable or "tous les critères"),
    ))  # fmt: skip


def _status(result: CriterionResult) -> str:
    return f"{words.STATUS_WORDS[result.status]} ({words.confidence_words(result)})"


def _overview(report: Report, rubric: Rubric) -> Iterator[Node]:
    yield Heading(2, "Vue d'ensemble")
    for bloc in rubric.blocks:
        rows = tuple((item.competency, item.id, item.title, _status(item)) for item in report.criteria if item.block == bloc.id)
        if rows:
            yield Heading(3, f"{bloc.id} {bloc.title}")
            yield Grid(("Compétence", "Critère", "Intitulé", "Lecture de l'outil"), rows)
    yield Para(" ; ".join(f"« {word} » : {meaning}" for word, meaning in words.CONFIDENCE_MEANING.items()) + ".", "Confiance")
    yield Heading(3, "Ce qui n'a pas pu être lu")
    unread = tuple(f"{words.place_text(item.page, item.section)} : {item.reason}" for item in report.dossier.unread)
    yield Bullets(unread) if unread else Para("Tout le contenu repéré a été lu.")
    if report.notices:
        yield Heading(3, "Remarques sur le fichier")
        yield Bullets(tuple(f"{f'Page {item.page} : ' if item.page else ''}{item.message}" for item in report.notices))


def _quote(evidence: Evidence) -> Quote:
    ocr = " (lu par reconnaissance de caractères)" if evidence.ocr else ""
    return Quote(words.row_text(evidence.quote), words.place_text(evidence.page, evidence.section) + ocr)


def _criteria(report: Report, rubric: Rubric) -> Iterator[Node]:
    yield Heading(2, "Critère par critère")
    titles = {competency.id: competency.title for bloc in rubric.blocks for competency in bloc.competencies}
    beside = figures.figures().beside(rubric)
    competency = ""
    for item in report.criteria:
        if item.competency != competency:
            competency = item.competency
            yield Heading(3, f"{competency} {titles.get(competency, '')}".strip())
        yield Heading(4, f"{item.id} {item.title}".strip())
        if item.text:
            yield Para(item.text, "Attendu")
        yield Para(_status(item), "Lecture de l'outil")
        if item.evidence and item.status == "absent":
            yield Para("", "Passages relevés, sans preuve suffisante")
        for evidence in item.evidence:
            yield _quote(evidence)
        if not item.evidence:
            yield Para("Aucun passage relevé.")
        if item.id in beside:
            yield Para(beside[item.id], "Mesuré sur cette sorte de critère")
        if item.missing:
            yield Para("", "Ce qui n'a pas été retrouvé")
            yield Bullets(tuple(missing.message for missing in item.missing))
        for question in item.questions:
            yield Para(question, "Question possible pour le jury")
        if reason := words.confidence_reason(item):
            yield Para(reason, "Pourquoi cette lecture")
        yield Decision(item.id)


def _elements(report: Report, document: Document) -> Iterator[Node]:
    found = cards.groups(report, document)
    if found:
        yield Heading(2, "Éléments trouvés")
    for group in found:
        yield Heading(3, group.title)
        if group.objectives:
            letters = tuple(letter for letter, _, _ in cards.SMART_LETTERS)
            yield Grid(("Objectif", *letters, "Manque"), tuple(
                (item.element.quote, *("oui" if ok else "non" for _, _, ok in item.letters), " ; ".join(item.element.details)) for item in group.objectives
            ))  # fmt: skip
        for card in group.cards:
            yield Heading(4, card.title)
            if card.lists:
                yield Grid(tuple(title for title, _ in card.lists), (tuple("\n".join(items) for _, items in card.lists),))
            elif card.table is not None:
                width = len(card.table.rows[0]) if card.table.rows else len(card.table.header)
                yield Grid(card.table.header or ("",) * width, card.table.rows)
            else:
                yield Quote("\n".join(card.lines[:12]), words.place_text(card.element.page, card.element.section))
            if card.element.details:
                yield Bullets(card.element.details)
    if report.mentions:
        yield Heading(2, "Cités, mais non réalisés")
        yield Grid(("Élément", "Passage", "Raison", "Où"), tuple(
            (words.element_title(item.type), item.quote, words.MENTION_WORDS[item.reason], words.place_text(item.page, item.section)) for item in report.mentions
        ))  # fmt: skip


def _threads(report: Report) -> Iterator[Node]:
    if report.threads:
        yield Heading(2, "Fil rouge")
        yield Grid(("Lien", "Ce qui est lu", "Détail"), tuple(
            (words.thread_kind(item.kind), "lien lu" if item.status == "made" else "lien non retrouvé", item.message) for item in report.threads
        ))  # fmt: skip


def _actions(report: Report) -> Iterator[Node]:
    planned = maps.timeline(report)
    if planned:
        yield Heading(2, "Actions prévues")
        yield Grid(("Date", "Action"), tuple((item.date, item.text) for item in planned))


def _example(example: advice.Example | None) -> Iterator[Node]:
    if example is not None:
        yield Para("", f"Un exemple complet, pour {example.sector}")
        yield Bullets(tuple(words.row_text(line) for line in example.lines))


def _trainer(report: Report, rubric: Rubric) -> Iterator[Node]:
    for item in advice.trainer(report, rubric):
        yield Heading(2, f"{item.id} {item.title}".strip())
        yield Heading(3, "Points d'appui")
        for result, evidence in item.strengths:
            yield Para("", result.title or result.id)
            yield _quote(evidence)
        if not item.strengths:
            yield Para("Pas encore de passage à citer pour cette compétence.")
        yield Heading(3, "Prochains pas")
        for step in item.steps:
            yield Para(f"{step.missing} {step.how}", step.result.title or step.result.id)
            yield from _example(step.example)
        if not item.steps:
            yield Para("Rien de particulier à compléter d'après ce qui a été lu.")


def _candidate(report: Report, rubric: Rubric) -> Iterator[Node]:
    items = advice.checklist(report, rubric)
    for key, title in advice.GROUPS:
        members = [item for item in items if item.group == key]
        if members:
            yield Heading(2, title)
        for item in members:
            yield Heading(3, item.result.title or item.result.id)
            yield Para(item.result.text)
            yield Para("" if item.found else "Rien pour l'instant.", "Ce que nous avons trouvé")
            for evidence in item.found:
                yield _quote(evidence)
            if item.missing:
                yield Para("", "Ce qui manque")
                yield Bullets(item.missing)
            if item.how:
                yield Para("", "Quoi vérifier" if key == "check" else "Comment le compléter")
                yield Bullets(item.how)
            yield from _example(item.example)


def _transparency(report: Report) -> Iterator[Node]:
    yield Heading(2, "Transparence")
    yield Para(DONE)
    yield Para(NOT_DONE)
    yield Para(RIGHT)
    rows = [("Outil", f"{report.tool.name} {report.tool.version}", "—")]
    rows += [("Modèle", model.name, model.sha256) for model in report.tool.models]
    rows += [
        ("Référentiel", f"{report.rubric.id}, version {report.rubric.version}", report.rubric.sha256),
        ("Dossier", report.dossier.file, report.dossier.sha256),
    ]
    yield Grid(("Quoi", "Nom et version", "Empreinte SHA-256"), tuple(rows))
    known = figures.figures()
    yield Heading(3, "Ce qui a été mesuré sur l'outil")
    if known.measures:
        yield Para(figures.WHERE_FROM)
        yield Grid(("Mesure", "Valeur", "Précision"), known.measures)
        if rows_by_kind := known.rows(report.rubric.id):
            yield Para(known.groups_from, "Par sorte de critère")
            yield Grid(figures.GROUP_HEADER, rows_by_kind)
            yield Para(figures.GROUP_WORDS)
            yield Bullets(figures.kind_meanings())
    else:
        yield Para("Aucune mesure n'est livrée avec cette installation.")
    yield Heading(3, "Défauts connus")
    yield Bullets(known.failures)
