import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalassist.cohort.moodle_in import parse_part
from evalassist.cohort.moodle_out import comment_of, comments, feedback_zip, load_overview, plan
from evalassist.cohort.worksheet import Worksheet
from evalassist.model.errors import EvalAssistError
from evalassist.report.writers import render_json
from tests.report.fixture import report as sample_report

FR = (
    "Identifiant,Nom complet,Adresse de courriel,Statut,Groupe,Note,Note maximale,La note peut être modifiée,"
    "Dernière modification (travail remis),Dernière modification (note),Feedback par commentaires"
)
EN = (
    "Identifier,Full name,Email address,Status,Group,Grade,Maximum Grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments"
)
ROWS = (
    'Participant 4211,"Morin, Léa",lea@exemple.invalid,"Remis, à noter",,"12,50",20.00,Oui,"lundi 2 mars 2026, 10:00",-,',
    'Participant 4212,Jean-Noël D\'Arc,jn@exemple.invalid,Remis,Groupe B,,20.00,Oui,-,-,"déjà ""lu"",\nà revoir"',
    "Participant 4213,Omar Diallo,omar@exemple.invalid,Remis,Groupe B,8,20.00,Oui,-,-,",
)


def sheet(header: str = FR, separator: str = ",", end: str = "\r\n", bom: bytes = b"", codec: str = "utf-8") -> bytes:
    rows = list(csv.reader(io.StringIO("\n".join((header, *ROWS)), newline="")))
    if separator == ",":
        text = end.join((header, *ROWS)) + end
    else:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=separator, lineterminator=end).writerows(rows)
        text = out.getvalue()
    return bom + text.encode(codec)


@pytest.mark.parametrize("header", [FR, EN])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("bom", "codec"), [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"", "cp1252"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
)
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_only_the_comment_cells_change(header: str, separator: str, bom: bytes, codec: str, end: str) -> None:
    data = sheet(header, separator, end, bom, codec)
    worksheet = Worksheet(data, "notes.csv")
    assert [row.participant for row in worksheet.rows] == [4211, 4212, 4213]
    same, kept = worksheet.complete({})
    assert same == data and kept == []
    done, kept = worksheet.complete({4211: '<p>Relire la « cible » ; "SWOT", suite</p>', 4212: "<p>x</p>"})
    assert kept == [4212]
    before = list(csv.reader(io.StringIO(data[len(bom) :].decode(codec), newline=""), delimiter=separator))
    after = list(csv.reader(io.StringIO(done[len(bom) :].decode(codec), newline=""), delimiter=separator))
    assert after[1][10] == '<p>Relire la « cible » ; "SWOT", suite</p>'
    after[1][10] = before[1][10]
    assert after == before
    cell = '"<p>Relire la « cible » ; ""SWOT"", suite</p>"'.encode(codec)
    assert done.count(cell) == 1 and done.replace(cell, b"") == data


def test_a_comment_can_be_replaced_on_request_and_no_grade_is_written() -> None:
    done, kept = Worksheet(sheet(), "n.csv").complete({4212: "<p>neuf</p>"}, overwrite=True)
    rows = list(csv.reader(io.StringIO(done.decode(), newline="")))
    assert kept == [] and rows[2][10] == "<p>neuf</p>"
    assert [row[5] for row in rows[1:]] == ["12,50", "", "8"]


def test_characters_the_file_cannot_hold_become_html_references() -> None:
    done, _ = Worksheet(sheet(codec="cp1252"), "n.csv").complete({4211: "<p>→ à lire</p>"})
    assert "<p>&#8594; à lire</p>".encode("cp1252") in done


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "vide"),
        (b"Nom,Note\r\nA,1\r\n", "Identifiant"),
        (b"Identifiant,Note\r\nParticipant 1,1\r\n", "Feedback par commentaires"),
        (b"Identifiant,Feedback par commentaires\r\nParticipant 1,\r\nParticipant 1,\r\n", "deux fois"),
        (b"Identifiant,Feedback par commentaires\r\nPersonne,\r\n", "numéro"),
        (b"Identifiant,Note,Feedback par commentaires\r\nParticipant 1\r\n", "colonne"),
        (b"\xff\xfe\x00", "UTF-16"),
    ],
)
def test_files_that_are_not_a_worksheet_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(EvalAssistError) as caught:
        Worksheet(data, "n.csv")
    assert caught.value.code == "WORKSHEET_REFUSED" and why in caught.value.message


CELLS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0\r"), max_size=12)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6), st.sampled_from([",", ";", "\t"]), st.sampled_from(["\n", "\r\n"]), CELLS)
def test_any_cell_around_survives(rows: list[tuple[str, str, str]], separator: str, end: str, comment: str) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator=end)
    writer.writerow(["Identifiant", "Nom complet", "Note", "Feedback par commentaires", "Suite"])
    for number, (name, grade, tail) in enumerate(rows):
        writer.writerow([f"Participant {number}", name, grade, "", tail])
    data = out.getvalue().encode()
    worksheet = Worksheet(data, "n.csv")
    done, _ = worksheet.complete(dict.fromkeys(range(len(rows)), f"<p>{comment}</p>"))
    emptied, _ = Worksheet(done, "n.csv").complete(dict.fromkeys(range(len(rows)), ""), overwrite=True)
    assert emptied.decode().replace(f'{separator}""{separator}', f"{separator}{separator}") == data.decode().replace(
        f'{separator}""{separator}', f"{separator}{separator}"
    )


def test_any_name_moodle_writes_is_read_back() -> None:
    for name in ("Léa Morin", "O'Neil-Núñez", "Participant", "Groupe 2"):
        found = parse_part(f"{name}_12_assignsubmission_file_a_b_c.docx")
        assert found is not None and found[0].name == name and found[0].participant == 12 and found[2] == "a_b_c.docx"
    for other in ("dossier_12.docx", "a_b_assignsubmission_file", "Léa_12_assignfeedback_file_x"):
        assert parse_part(other) is None


def lot(out: Path, *people: tuple[str, int], audience: str = "candidate", blind: bool = False, team: bool = False) -> dict[str, Any]:
    """Write a batch folder with one real JSON report and one page per participant."""
    out.mkdir(exist_ok=True)
    dossiers = []
    for name, number in people:
        stem = f"{name}-{number}"
        (out / f"{stem}.json").write_bytes(_report_json())
        (out / f"{stem}.candidat.html").write_text(f"<p>{name}</p>")
        outputs = [{"name": f"{stem}.json", "sha256": ""}, {"name": f"{stem}.candidat.html", "sha256": ""}]
        dossiers.append(
            {"label": f"{name} {number}", "participant": number, "moodle_name": name, "blind": blind, "team": team, "ok": True,
             "code": "", "message": "", "outputs": outputs}
        )  # fmt: skip
    value = {"audience": audience, "dossiers": dossiers}
    (out / "lot.json").write_text(json.dumps(value), encoding="utf-8")
    return value


def _report_json() -> bytes:
    return render_json(sample_report(), None, None)  # type: ignore[arg-type]


def test_the_feedback_zip_has_the_names_moodle_splits(tmp_path: Path) -> None:
    overview = lot(tmp_path, ("Omar Diallo", 4213), ("Léa Morin", 4211))
    found = plan(overview, None)
    assert found.refused == ()
    data = feedback_zip(overview, found.returns, tmp_path)
    assert data == feedback_zip(overview, tuple(reversed(found.returns)), tmp_path)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == [
            "Léa Morin_4211_assignfeedback_file/lecture.candidat.html",
            "Omar Diallo_4213_assignfeedback_file/lecture.candidat.html",
        ]
        for name in archive.namelist():
            _, number, subtype, plugin = name.split("/")[0].split("_")
            assert number.isdigit() and (subtype, plugin) == ("assignfeedback", "file")


def test_a_jury_report_never_goes_back(tmp_path: Path) -> None:
    overview = lot(tmp_path, ("Léa Morin", 4211), audience="examiner")
    with pytest.raises(EvalAssistError) as caught:
        feedback_zip(overview, plan(overview, None).returns, tmp_path)
    assert caught.value.code == "MOODLE_REFUSED"


def test_a_team_goes_to_its_members_or_is_refused(tmp_path: Path) -> None:
    overview = lot(tmp_path, ("Groupe B", 4211), team=True)
    assert "feuille" in plan(overview, None).refused[0][1] and plan(overview, None).returns == ()
    found = plan(overview, Worksheet(sheet(), "n.csv"))
    assert [item.who.participant for item in found.returns] == [4212, 4213]
    overview = lot(tmp_path, ("Groupe Z", 4211), team=True)
    found = plan(overview, Worksheet(sheet(), "n.csv"))
    assert found.returns == () and "autre personne" in found.refused[0][1]


def test_a_number_that_is_someone_else_s_or_nobody_s_is_refused(tmp_path: Path) -> None:
    worksheet = Worksheet(sheet(), "n.csv")
    found = plan(lot(tmp_path, ("Omar Diallo", 4212), ("Omar Diallo", 9), ("Groupe B-Omar Diallo", 4213)), worksheet)
    assert [item.who.participant for item in found.returns] == [4213]
    assert len(found.refused) == 2


def test_blind_marking_goes_by_number(tmp_path: Path) -> None:
    found = plan(lot(tmp_path, ("Participant", 4213), blind=True), Worksheet(sheet(), "n.csv"))
    assert [item.who.feedback_folder() for item in found.returns] == ["Participant_4213_assignfeedback_file"]


def test_dossiers_that_did_not_come_from_moodle_or_were_not_read_are_said(tmp_path: Path) -> None:
    overview = lot(tmp_path, ("Léa Morin", 4211), ("Omar Diallo", 4213))
    overview["dossiers"][0]["participant"] = None
    overview["dossiers"][1].update(ok=False, code="FILE_EMPTY")
    found = plan(overview, None)
    assert found.returns == () and [reason.count("Moodle") + reason.count("FILE_EMPTY") for _, reason in found.refused] == [1, 1]


def test_comments_say_what_is_missing_without_a_figure_of_merit(tmp_path: Path) -> None:
    overview = lot(tmp_path, ("Léa Morin", 4211))
    found = comments(plan(overview, None).returns, tmp_path)
    report = sample_report()
    assert found == {4211: comment_of(report)}
    shown = [item for item in report.criteria if item.status == "present"]
    short = [item for item in report.criteria if item.status in ("absent", "partial")]
    assert short and all(item.title in found[4211] for item in short)
    assert not any(f"<li>{item.title} " in found[4211] for item in shown)
    assert "<script" not in found[4211]


def test_a_folder_without_a_batch_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError) as caught:
        load_overview(tmp_path)
    assert caught.value.code == "MOODLE_REFUSED"
