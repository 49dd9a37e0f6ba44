"""The report of a small dossier (fixture_dossier), made by hand to hold every case a reader of reports can meet."""

from __future__ import annotations

from evalassist.model.document import Block, Document
from evalassist.model.errors import Notice
from evalassist.model.report import (
    CriterionResult,
    DossierInfo,
    Evidence,
    Missing,
    ModelRef,
    Reason,
    Report,
    ReportElement,
    ReportMention,
    RubricInfo,
    Thread,
    ThreadEnd,
    ToolInfo,
)
from tests.report.fixture_dossier import SHA, document, rubric

__all__ = ["SHA", "document", "report", "rubric"]


def _quote(
    blocks: tuple[Block, ...], number: int, score: float, text: str | None = None, element: str | None = None, ocr: bool = False
) -> Evidence:
    block = blocks[number - 1]
    quote = text or block.text
    start = block.text.index(quote)
    return Evidence(
        quote=quote,
        page=block.page,
        section=block.section,
        block_id=block.id,
        start=start,
        end=start + len(quote),
        score=score,
        element_id=element,
        ocr=ocr,
    )


def _element(
    blocks: tuple[Block, ...],
    number: int,
    id_: str,
    type_: str,
    name: str,
    fields: dict[str, object],
    missing: tuple[str, ...] = (),
    details: tuple[str, ...] = (),
    form: str = "table",
) -> ReportElement:
    block = blocks[number - 1]
    return ReportElement(
        id=id_,
        type=type_,
        form=form,
        status="incomplete" if missing else "complete",
        fields=fields,
        missing=missing,
        page=block.page,  # type: ignore[arg-type]
        section=block.section,
        block_ids=(block.id,),
        quote=block.text.split("\n")[0],
        text=block.text,
        details=details,
        name=name,
    )


def report(doc: Document | None = None) -> Report:
    """Return the report of ``document()``: the four statuses, elements of every card, mentions, threads, notices."""
    doc = doc or document()
    blocks = doc.blocks
    smart = {
        "specific": True,
        "measurable": True,
        "attainable": True,
        "relevant": True,
        "time_bound": True,
        "metric": "abonnés",
        "target": "1 500",
        "baseline": "400",
        "deadline": "30 juin 2026",
    }
    vague = smart | {
        "measurable": False,
        "attainable": False,
        "time_bound": False,
        "metric": None,
        "target": None,
        "baseline": None,
        "deadline": None,
    }
    elements = (
        _element(blocks, 4, "e01", "swot", "Analyse SWOT", {"strengths": 2, "weaknesses": 2, "opportunities": 2, "threats": 2}),
        _element(blocks, 7, "e02", "smart", "Objectif 1", smart, form="list"),
        _element(
            blocks,
            8,
            "e03",
            "smart",
            "Objectif 2",
            vague,
            ("measurable", "attainable", "time_bound"),
            ("Objectif 2 : pas de valeur cible chiffrée", "Objectif 2 : pas d'échéance"),
            "list",
        ),
        _element(
            blocks,
            9,
            "e04",
            "persona",
            "Camille",
            {"name": True, "age": True, "role": True, "motivations": True, "frustrations": True, "behaviour": True},
            form="prose",
        ),
        _element(blocks, 12, "e05", "action_plan", "Plan d'action", {"actions": 3, "owners": True, "deadlines": True, "budget": False}),
        _element(
            blocks,
            14,
            "e06",
            "editorial_calendar",
            "Calendrier éditorial",
            {"dates": True, "channels": True, "formats": True, "themes": True, "days": 7},
        ),
        _element(
            blocks,
            16,
            "e07",
            "kpi",
            "Tableau d'indicateurs",
            {"indicators": 3, "targets": True, "values": False, "tools": True, "dates": False},
        ),
    )
    reason = (
        Reason(name="needs", message="exigences remplies", weight=2.1),
        Reason(name="top1", message="force du meilleur passage", weight=1.2),
        Reason(name="promise", message="formulé comme une promesse", weight=-0.7),
    )

    def result(id_: str, competency: str, bloc: str, status: str, confidence: float, **rest: object) -> CriterionResult:
        source = next(item for _, _, item in rubric().criteria() if item.id == id_)
        return CriterionResult(
            id=id_,
            competency=competency,
            block=bloc,
            status=status,
            confidence=confidence,
            reasons=reason,
            title=source.title,
            text=source.text,
            **rest,
        )  # type: ignore[arg-type]

    criteria = (
        result(
            "C1.a",
            "C1",
            "A1",
            "present",
            0.95,
            evidence=(_quote(blocks, 4, 0.91, "Atelier au centre-ville Deux luthiers diplômés", "e01"), _quote(blocks, 5, 0.62)),
        ),
        result(
            "C1.b",
            "C1",
            "A1",
            "absent",
            0.88,
            missing=(
                Missing(
                    code="benchmark.none",
                    message="Rien qui ressemble à une comparaison de concurrents n'a été trouvé dans ce qui a été lu.",
                ),
            ),
            questions=("Quels concurrents avez-vous comparés ?",),
        ),
        result(
            "C2.a",
            "C2",
            "A1",
            "partial",
            0.71,
            evidence=(_quote(blocks, 7, 0.88, element="e02"), _quote(blocks, 8, 0.51, element="e03")),
            missing=(
                Missing(code="smart.time_bound", message="Objectif 2 : pas d'échéance.", element_id="e03"),
                Missing(code="smart.measurable", message="Objectif 2 : pas de valeur cible chiffrée.", element_id="e03"),
            ),
            questions=("Quelle échéance donnez-vous au deuxième objectif ?",),
        ),
        result(
            "C2.b",
            "C2",
            "A1",
            "present",
            0.48,
            to_verify=True,
            evidence=(
                _quote(blocks, 9, 0.77, "Elle veut louer un violon pour sa fille et craint de se tromper de taille", "e04", ocr=True),
            ),
        ),
        result(
            "C3.a",
            "C3",
            "A2",
            "not_inspectable",
            0.6,
            missing=(Missing(code="unread", message="Contenu non lu (page 5, sous « 3.2 Budget ») : image sans texte lisible."),),
            questions=("Pouvez-vous commenter le budget de la page 5 ?",),
        ),
        result(
            "C3.b",
            "C3",
            "A2",
            "present",
            0.9,
            evidence=(_quote(blocks, 16, 0.9, "Demandes de devis | 20 par mois | Formulaire", "e07"), _quote(blocks, 17, 0.66)),
        ),
    )
    return Report(
        tool=ToolInfo(version="0.0-test", models=(ModelRef(name="e5-small-fr", sha256="c" * 64),)),
        rubric=RubricInfo(id="essai", version="1", sha256="b" * 64, deliverable="D1", title="Référentiel d'essai"),
        dossier=DossierInfo(
            file=doc.file,
            sha256=doc.sha256,
            format="docx",
            pages=6,
            words=doc.words,
            language="fr",
            readability={"flesch_fr": 64.2, "lix": 41.0, "words_per_sentence": 18.3},
            unread=doc.unread,
        ),
        criteria=criteria,
        elements=elements,
        mentions=(
            ReportMention(
                type="benchmark",
                quote="Nous réaliserons une analyse de la concurrence dans les prochains mois.",
                page=3,
                section=("2. Objectifs et cibles",),
                reason="promise",
            ),
        ),
        threads=(
            Thread(
                code="objective.kpi",
                kind="objectif-indicateur",
                status="made",
                source=ThreadEnd(element_id="e02", quote="Objectif 1", page=3),
                target=ThreadEnd(element_id="e07", quote="Abonnés | 1 500", page=6),
                message="L'objectif 1 est suivi par l'indicateur « Abonnés ».",
            ),
            Thread(
                code="persona.content",
                kind="persona-contenu",
                status="broken",
                source=ThreadEnd(element_id="e04", quote="Camille", page=3),
                message="Le persona Camille n'a aucun contenu prévu au calendrier.",
            ),
        ),
        notices=(Notice(code="HIDDEN_TEXT", message="texte invisible ignoré (blanc sur blanc) : « exemple »", page=2),),
    )
