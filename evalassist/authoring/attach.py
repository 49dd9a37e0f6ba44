"""From a sequence of blocs, competences and criteria to a draft: which criterion belongs to which competence, and under which id."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from evalassist.authoring.codes import numbers
from evalassist.authoring.suggest import suggest
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.write import Draft, DraftBloc, DraftCompetency, DraftCriterion

MAX_CRITERIA = 2000
WHOLE = "Certification entière"
GIVEN_CODE = "code de compétence attribué par l'importation"


@dataclass
class Item:
    """A criterion that was read: its printed code ("" when it has none), its text, and what is uncertain about it."""

    text: str
    code: str = ""
    doubts: list[str] = field(default_factory=list)


@dataclass
class Group:
    """Competences and criteria that stand together (a row of a table, a page): each criterion belongs to one of the competences."""

    competencies: list[DraftCompetency] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)


class Builder:
    """Collects what a reader meets, in order, and makes the draft."""

    def __init__(self, name: str, title: str, source: str) -> None:
        self.draft = Draft(name, title, source=source)
        self._groups: list[list[Group]] = []
        self._ids: set[str] = set()
        self._count = 0

    @property
    def competencies(self) -> int:
        """Number of competences met so far."""
        return sum(len(bloc.competencies) for bloc in self.draft.blocs)

    def bloc(self, identifier: str, title: str) -> None:
        """Open a bloc; the same id again (a header repeated on each page) changes nothing, except a title cut the first time."""
        for known in self.draft.blocs:
            if known.id == identifier:
                if len(title) > len(known.title) and known is self.draft.blocs[-1]:
                    known.title = title
                return
        self.draft.blocs.append(DraftBloc(identifier, title or identifier))
        self._groups.append([])

    def group(self) -> None:
        """Open a group."""
        if not self.draft.blocs:
            self.bloc("B1", WHOLE)
        self._groups[-1].append(Group())

    def _last(self) -> Group:
        if not self._groups or not self._groups[-1]:
            self.group()
        return self._groups[-1][-1]

    def competency(self, code: str, title: str) -> DraftCompetency:
        """Add a competence; the code printed a second time returns the first one."""
        group = self._last()
        if code:
            for bloc in self.draft.blocs[-1:]:
                for known in bloc.competencies:
                    if known.id == code:
                        if known not in group.competencies:
                            group.competencies.append(known)
                        return known
        identifier = code or f"{self.draft.blocs[-1].id}.C{len(self.draft.blocs[-1].competencies) + 1}"
        if identifier in self._ids:
            identifier = f"{self.draft.blocs[-1].id}.{identifier}"
        item = DraftCompetency(self._free(identifier), title)
        if not code:
            item.doubts.append(GIVEN_CODE)
        self.draft.blocs[-1].competencies.append(item)
        group.competencies.append(item)
        return item

    def again(self, competency: DraftCompetency) -> None:
        """Say that ``competency`` goes on in the current group (a cell that spans rows, a page break)."""
        group = self._last()
        if competency not in group.competencies:
            group.competencies.append(competency)

    def criterion(self, text: str, code: str = "", doubts: Sequence[str] = ()) -> Item:
        """Add a criterion to the current group; RUBRIC_SOURCE_BIG above ``MAX_CRITERIA``."""
        self._count += 1
        if self._count > MAX_CRITERIA:
            raise EvalAssistError("RUBRIC_SOURCE_BIG", file=self.draft.title, what="critères", limit=MAX_CRITERIA)
        item = Item(text, code, list(doubts))
        self._last().items.append(item)
        return item

    def _free(self, identifier: str) -> str:
        found, number = identifier, 2
        while found in self._ids:
            found, number = f"{identifier}-{number}", number + 1
        self._ids.add(found)
        return found

    def finish(self, *, whole_bloc: bool = False) -> Draft:
        """Attach every criterion and return the draft. ``whole_bloc``: groups cannot be trusted, align over each whole bloc."""
        for bloc, groups in zip(self.draft.blocs, self._groups, strict=True):
            if not bloc.competencies and any(group.items for group in groups):
                missing = DraftCompetency(
                    self._free(f"{bloc.id}.C1"), bloc.title, doubts=["aucune compétence n'a été reconnue dans ce bloc"]
                )
                bloc.competencies.append(missing)
            if whole_bloc and groups:
                groups[:] = [Group(list(bloc.competencies), [item for group in groups for item in group.items])]
            for position, group in enumerate(groups):
                self._attach(bloc, groups, position, group)
        self.draft.blocs = [bloc for bloc in self.draft.blocs if bloc.competencies]
        for bloc in self.draft.blocs:
            for competency in bloc.competencies:
                self._name(competency)
                for criterion in competency.criteria:
                    suggest(criterion)
        return self.draft

    def _attach(self, bloc: DraftBloc, groups: list[Group], position: int, group: Group) -> None:
        loose: list[Item] = []
        printed = [item for item in bloc.competencies if GIVEN_CODE not in item.doubts]
        keys = {numbers(item.id.removeprefix(f"{bloc.id}.")): item for item in printed}
        for item in group.items:
            key = numbers(item.code)
            owner = next((keys[key[:size]] for size in range(len(key), 0, -1) if key[:size] in keys), None) if item.code else None
            if owner is not None:
                owner.criteria.append(DraftCriterion("", item.text, code=item.code, doubts=item.doubts))
            else:
                loose.append(item)
        if not loose:
            return
        owners = group.competencies or next(
            (earlier.competencies[-1:] for earlier in reversed(groups[:position]) if earlier.competencies), []
        )
        uncertain = not group.competencies
        owners = owners or bloc.competencies[:1]
        places = align([item.title for item in owners], [item.text for item in loose])
        for item, place in zip(loose, places, strict=True):
            if len(owners) > 1:
                item.doubts.append("rattachement à la compétence deviné d'après les mots communs")
            elif uncertain:
                item.doubts.append("rattaché à la compétence précédente")
            owners[place].criteria.append(DraftCriterion("", item.text, code=item.code, doubts=item.doubts))

    def _name(self, competency: DraftCompetency) -> None:
        """Give the criteria of one competence their ids: the printed code, with a letter when several share it."""
        bases = [criterion.code or competency.id for criterion in competency.criteria]
        totals = Counter(bases)
        seen: Counter[str] = Counter()
        for base, criterion in zip(bases, competency.criteria, strict=True):
            seen[base] += 1
            suffix = f".{letter(seen[base])}" if totals[base] > 1 or base == competency.id else ""
            criterion.id = self._free(base + suffix)
            criterion.code = criterion.code or competency.id


def letter(number: int) -> str:
    """Return a, b, … z, aa, ab… for 1, 2, …"""
    found = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("a") + rest) + found
    return found


def align(titles: Sequence[str], texts: Sequence[str]) -> list[int]:
    """Return for each text the index of its title, never going back: the split of ``texts`` into runs that shares most rare words.

    Words are stems weighted by how few texts and titles hold them; dynamic programming over (title, text). Every title gets a text when
    there are enough of them.
    """
    if len(titles) == 1 or not texts:
        return [0] * len(texts)
    from evalassist.language.words import stems

    bags = [frozenset(stems(text)) for text in (*titles, *texts)]
    seen = Counter(word for bag in bags for word in bag)
    weight = {word: math.log((1 + len(bags)) / count) for word, count in seen.items()}

    def score(one: frozenset[str], two: frozenset[str]) -> float:
        shared = sum(weight[word] for word in one & two)
        size = math.sqrt(sum(weight[word] for word in one) * sum(weight[word] for word in two))
        return shared / size if size else 0.0

    k, m = len(titles), len(texts)
    gain = [[score(bags[i], bags[k + j]) for j in range(m)] for i in range(k)]
    floor = float("-inf")
    best = [[floor] * m for _ in range(k)]
    came = [[0] * m for _ in range(k)]
    skip = m < k
    for j in range(m):
        for i in range(k):
            options = [(best[i][j - 1], i)] if j else []
            if j:
                options += [(best[i - 1][j - 1], i - 1)] if i else []
                if skip:
                    options += [(best[earlier][j - 1], earlier) for earlier in range(i - 1)]
            elif i == 0 or skip:
                options = [(0.0, i)]
            if options:
                value, source = max(options, key=lambda item: item[0])
                best[i][j], came[i][j] = value + gain[i][j], source
    last = max(range(k), key=lambda i: best[i][m - 1]) if skip else k - 1
    places = [last]
    for j in range(m - 1, 0, -1):
        places.append(came[places[-1]][j])
    return places[::-1]


def infinitive(text: str) -> bool:
    """True when ``text`` begins with a French infinitive: how a competence is worded."""
    match = re.match(r"^(?:S'|Se |L'|Savoir |Être |Pouvoir )?([A-ZÀ-Þ][a-zà-ÿœ]+)", text.strip())
    word = match.group(1) if match else ""
    return bool(re.search(r"(?:er|ir|oir|dre|tre|ire|ure|vre|ttre|ompre)$", word)) and word.lower() not in _NOT_VERBS


_NOT_VERBS = frozenset(
    re.findall(
        r"\w+",
        "dossier chantier atelier premier dernier calendrier métier papier contre entre autre notre votre titre cadre membre lettre chiffre "
        "nombre centre ordre arbre offre chambre structure procédure culture mesure lecture facture nature avenir loisir plaisir souvenir "
        "répertoire mémoire histoire territoire horaire glossaire formulaire commentaire partenaire inventaire sommaire",
    )
)
"""Words that only look like infinitives."""
