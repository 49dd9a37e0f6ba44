"""Back to Moodle: the feedback zip and the comments of the grading worksheet, from what ``evalassist batch`` wrote.

Only reports made for a candidate or a trainer go back. Moodle matches a feedback file on the number in its folder's name, and a team's
number is a group's that may be another participant's: a team is given to its members when the worksheet names them, else refused.
"""

from __future__ import annotations

import html
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from evalassist.cohort.batch import OVERVIEW
from evalassist.cohort.job import missing_labels
from evalassist.cohort.moodle_in import MoodleRef
from evalassist.cohort.worksheet import Row, Worksheet
from evalassist.language.words import strip_accents
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report

FIXED_DATE: Final = (1980, 1, 1, 0, 0, 0)
_KINDS: Final = (".candidat.html", ".candidat.docx", ".candidat.md", ".formation.html", ".formation.docx", ".formation.md")
_LISTED: Final = 12
INTRO: Final = "Lecture automatique de votre travail : elle signale ce qui a été retrouvé et ne donne aucune note. Votre formateur décide."
NOTHING: Final = "Chaque critère relu a trouvé un passage ; le rapport joint dit lesquels."


@dataclass(frozen=True)
class Return:
    """What goes back for one participant: the outputs of the dossier (names in the batch folder)."""

    who: MoodleRef
    stem: str
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """What goes back, and what is refused: (label, reason in French)."""

    returns: tuple[Return, ...]
    refused: tuple[tuple[str, str], ...]


def load_overview(out: Path) -> dict[str, Any]:
    """Return the ``lot.json`` of a batch folder; MOODLE_REFUSED when there is none or when it is not one."""
    try:
        value = json.loads((out / OVERVIEW).read_text(encoding="utf-8"))
        value["dossiers"], value["audience"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvalAssistError(
            "MOODLE_REFUSED", reason=f"« {out / OVERVIEW} » est absent ou illisible ; lancez d'abord evalassist batch"
        ) from error
    if value.get("pseudonymised"):
        raise EvalAssistError("MOODLE_REFUSED", reason="ce lot est pseudonymisé ; relancez batch sans --pseudonymise, dans un autre --out")
    result: dict[str, Any] = value
    return result


def plan(overview: dict[str, Any], worksheet: Worksheet | None) -> Plan:
    """Decide for each dossier of a batch who it goes back to; a doubt is a refusal, with its reason."""
    returns: list[Return] = []
    refused: list[tuple[str, str]] = []
    for item in overview["dossiers"]:
        if item["participant"] is None:
            refused.append((item["label"], "ce dossier ne vient pas d'un dépôt Moodle (pas de numéro de participant)"))
        elif not item["ok"]:
            refused.append((item["label"], f"le dossier n'a pas été lu [{item['code']}]"))
        else:
            who = MoodleRef(item["moodle_name"], item["participant"], item["blind"], item["team"])
            names = tuple(entry["name"] for entry in item["outputs"])
            try:
                stem = next(name for name in names if name.endswith(".json"))[: -len(".json")]
            except StopIteration:
                stem = ""
            targets = list(_targets(who, worksheet)) if worksheet is not None else [who]
            if not targets or (worksheet is None and who.team):
                refused.append((item["label"], _why(who, worksheet)))
            returns += [Return(target, stem, names) for target in targets if not (worksheet is None and who.team)]
    numbers = [item.who.participant for item in returns]
    for number in sorted({number for number in numbers if numbers.count(number) > 1}):
        refused.append((f"participant {number}", "deux dossiers lui reviendraient"))
        returns = [item for item in returns if item.who.participant != number]
    return Plan(tuple(returns), tuple(refused))


def _targets(who: MoodleRef, worksheet: Worksheet) -> Iterator[MoodleRef]:
    row = next((row for row in worksheet.rows if row.participant == who.participant), None)
    if row is not None and (who.blind or _same_person(who.name, row)):
        yield who
        return
    members = [row for row in worksheet.rows if row.group and _plain(row.group) == _plain(who.name)]
    for member in members:
        yield MoodleRef(" ".join(member.name.replace("_", " ").split()) or "Participant", member.participant)


def _same_person(name: str, row: Row) -> bool:
    """The name of a folder is the participant's, sometimes after the group's ("Groupe A-Nom")."""
    mine, theirs = _plain(name), _plain(row.name)
    return not theirs or mine == theirs or mine.endswith(f"-{theirs}")


def _plain(name: str) -> str:
    return " ".join(strip_accents(name).replace("_", " ").split())


def _why(who: MoodleRef, worksheet: Worksheet | None) -> str:
    if worksheet is None:
        return "dépôt d'équipe : son numéro est celui d'un groupe ; donnez la feuille d'évaluation avec --worksheet pour viser ses membres"
    if any(row.participant == who.participant for row in worksheet.rows):
        return f"le numéro {who.participant} est celui d'une autre personne dans la feuille (dépôt d'équipe ?)"
    return f"le numéro {who.participant} et le groupe « {who.name} » sont absents de la feuille d'évaluation"


def feedback_zip(overview: dict[str, Any], returns: tuple[Return, ...], out: Path) -> bytes:
    """Return the zip Moodle takes for "upload multiple feedback files in a zip"; the same reports give the same bytes.

    MOODLE_REFUSED when the batch was not made for candidates or trainers, or when a report is no longer there.
    """
    if overview["audience"] == "examiner":
        raise EvalAssistError(
            "MOODLE_REFUSED", reason="ces rapports sont faits pour le jury ; relancez batch avec --for candidate ou --for trainer"
        )
    data = io.BytesIO()
    count = 0
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in sorted(returns, key=lambda entry: entry.who.participant):
            for name in item.outputs:
                kind = next((kind for kind in _KINDS if name.endswith(kind)), None)
                if kind is None:
                    continue
                try:
                    content = (out / name).read_bytes()
                except OSError as error:
                    raise EvalAssistError("MOODLE_REFUSED", reason=f"le rapport « {name} » a disparu ; relancez batch") from error
                info = zipfile.ZipInfo(f"{item.who.feedback_folder()}/lecture{kind}", FIXED_DATE)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o600 << 16
                archive.writestr(info, content)
                count += 1
    if not count:
        raise EvalAssistError("MOODLE_REFUSED", reason="aucun rapport html, docx ou md à renvoyer à un participant")
    return data.getvalue()


def comments(returns: tuple[Return, ...], out: Path) -> dict[int, str]:
    """Return an HTML comment for each participant, from the JSON reports; MOODLE_REFUSED when the batch wrote no JSON."""
    from evalassist.report.compare import load_report

    done: dict[int, str] = {}
    for item in returns:
        if not item.stem:
            raise EvalAssistError(
                "MOODLE_REFUSED", reason="les commentaires viennent des rapports JSON ; relancez batch avec --format html,json"
            )
        done[item.who.participant] = comment_of(load_report(out / f"{item.stem}.json"))
    return done


def comment_of(report: Report) -> str:
    """Return the comment on one dossier: what was not found or not complete, criterion by criterion; no figure, no mark."""
    lines = []
    for result in report.criteria:
        if result.status == "absent":
            detail = "rien n'a été retrouvé dans ce qui a été lu"
        elif result.status == "partial":
            detail = " ; ".join(dict.fromkeys(missing_labels(result))) or "à développer"
        else:
            continue
        lines.append(f"<li>{html.escape(result.title or result.id)} : {html.escape(detail)}</li>")
    if not lines:
        return f"<p>{INTRO}</p><p>{NOTHING}</p>"
    more = "<p>La suite est dans le rapport.</p>" if len(lines) > _LISTED else ""
    return f"<p>{INTRO}</p><p>À vérifier :</p><ul>{''.join(lines[:_LISTED])}</ul>{more}"
