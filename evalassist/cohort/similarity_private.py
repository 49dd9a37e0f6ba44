"""Shared passages under codes: found in the texts as they are, then every quote read again in the masked dossier.

Two dossiers that share a passage may both hold the name of either author, and only one of them say so on its cover: each dossier is masked
with the persons of every dossier it shares something with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evalassist.cohort.names import Person, people
from evalassist.cohort.pseudonymise import Codes, Masker, Span, masked_document, moved
from evalassist.cohort.similarity import Sentence, Shared, Similarity, fold, without_quotations
from evalassist.model.document import Document


def mask(
    result: Similarity, documents: Sequence[Document], known: Sequence[Sequence[Person]], keys: Codes, use_spacy: bool = True
) -> tuple[Similarity, list[Document]]:
    """Return the result and the dossiers masked, same pairs and same passages; every quote is a verbatim piece of its masked block.

    ``documents`` bear the names to show already (``file``); ``known``: for each, the candidates known beforehand. ``keys`` is not saved here.
    """
    own = [people(document, use_spacy, given) for document, given in zip(documents, known, strict=True)]
    near: list[set[int]] = [{index} for index in range(len(documents))]
    for group in (*result.pairs, *result.twins, *(dossiers for _, dossiers in result.given)):
        for one in group:
            near[one].update(group)
    shown: list[Document] = []
    spans: list[dict[str, list[Span]]] = []
    for index, document in enumerate(documents):
        keys.within = document.file
        names = {block.source: block.source for block in document.blocks if block.source is not None}
        done, replaced = masked_document(document, Masker(_together(own, sorted(near[index])), keys), names, document.file)
        shown.append(done)
        spans.append(replaced)
    keys.within = ""
    texts = [{block.id: block for block in document.blocks} for document in shown]

    def sentence(item: Sentence) -> Sentence:
        block, mine = texts[item.dossier][item.block_id], spans[item.dossier][item.block_id]
        start, end = moved(item.start, mine), moved(item.end, mine, end=True)
        words = fold(without_quotations(block.text)[start:end])
        return replace(item, start=start, end=end, text=block.text[start:end], section=block.section, words=words)

    def passage(item: Shared) -> Shared:
        return Shared(tuple(map(sentence, item.a)), tuple(map(sentence, item.b)), item.words)

    pairs = {pair: [passage(item) for item in shared] for pair, shared in result.pairs.items()}
    given = [(sentence(item), dossiers) for item, dossiers in result.given]
    return Similarity(pairs, given, result.twins, result.template), shown


def _together(own: Sequence[Sequence[Person]], indexes: Sequence[int]) -> list[Person]:
    """Return the persons of several dossiers, one per name: a candidate for one of them is a candidate."""
    found: dict[str, Person] = {}
    for index in indexes:
        for person in own[index]:
            old = found.get(person.key, person)
            found[person.key] = Person(person.key, person.candidate or old.candidate, person.parts or old.parts)
    return sorted(found.values(), key=lambda item: (not item.candidate, item.key))
