"""Fictitious reports and decisions shared by the tests of reviews, agreement and privacy."""

from pathlib import Path
from typing import Any

from evalassist.cohort.journal import record_run
from evalassist.cohort.review import Decisions, record
from evalassist.cohort.store import Store
from evalassist.model.report import CriterionResult, DossierInfo, Evidence, Report, RubricInfo, ToolInfo

RUBRIC = RubricInfo(id="r", version="1", sha256="b" * 64, deliverable="M1")


def sha(index: int) -> str:
    return f"{index:064x}"


def report(index: int = 0, statuses: tuple[str, ...] = ("present", "absent"), file: str | None = None) -> Report:
    criteria = tuple(
        CriterionResult(
            id=f"C{number}",
            competency="C",
            block="B",
            status=status,  # type: ignore[arg-type]
            confidence=0.8,
            evidence=(Evidence(quote="trois forces", page=1, section=(), block_id="b0001", start=0, end=12, score=0.9),),
        )
        for number, status in enumerate(statuses, start=1)
    )
    dossier = DossierInfo(
        file=file or f"copie{index}.docx", sha256=sha(index), format="docx", pages=3, words=900, language="fr", readability={}
    )
    return Report(tool=ToolInfo(version="0"), rubric=RUBRIC, dossier=dossier, criteria=criteria, elements=(), mentions=())


def decisions(
    index: int, examiner: str, statuses: dict[str, str | None], tool: tuple[str, ...] = ("present", "absent"), **more: Any
) -> dict[str, Any]:
    made_on = report(index, tool)
    known = {item.id: item.status for item in made_on.criteria}
    return {
        "kind": "evalassist-decisions",
        "schema_version": "1",
        "tool": {"name": "evalassist", "version": "0"},
        "dossier": {"file": more.get("file", made_on.dossier.file), "sha256": made_on.dossier.sha256},
        "rubric": {"id": "r", "version": "1", "sha256": "b" * 64, "deliverable": "M1"},
        "examiner": examiner,
        "criteria": {
            name: {
                "status": status,
                "tool_status": known[name],
                "action": "confirm",
                "blind": more.get("blind", False),
                "notes": more.get("notes", ""),
                "evidence": [{"block_id": "b0001", "start": 0, "end": 12, "quote": "trois forces", "action": "confirm", "comment": ""}],
            }
            for name, status in statuses.items()
        },
    }


def keep(folder: Path, items: list[dict[str, Any]]) -> Store:
    store = Store(folder)
    for item in items:
        assert record(Decisions.model_validate(item), store) is not None
    return store


def run(folder: Path, made: Report) -> None:
    record_run(made, command="check", folder=folder)
